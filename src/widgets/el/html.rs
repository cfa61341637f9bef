//! An [`El`] as HTML: what it is at present, without a browser and without what happens in it.

use super::{Behind, Description, El, Follow, Inside};

/// How folds are written whose content is described only when they are opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Folds {
    /// Shut, and without that content.
    Shut,
    /// Open, with all of it.
    Open,
}

/// Elements that hold nothing and have no end.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

/// Elements that begin a line of their own, so that the text can be read and compared line by line. A
/// browser draws no space there.
const BLOCKS: [&str; 36] = [
    "article",
    "asylum-guide",
    "blockquote",
    "body",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "header",
    "legend",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "noscript",
    "ol",
    "option",
    "p",
    "section",
    "script",
    "summary",
    "table",
    "template",
    "title",
    "tr",
    "ul",
];

impl El {
    /// The element as HTML. What follows signals is asked once; what happens on an event is left out.
    pub(crate) fn html(self, folds: Folds) -> String {
        let mut page = Page { text: String::new(), folds };
        page.element(self);
        page.text
    }
}

/// A page as far as it is written.
struct Page {
    text: String,
    folds: Folds,
}

impl Page {
    fn element(&mut self, el: El) {
        let Description { name, attrs, inside, follows, behind, .. } = *el.0;
        let block = BLOCKS.contains(&name);
        if block {
            self.begin_line();
        }
        self.text.extend(["<", name]);
        for (name, value) in &attrs {
            self.attribute(name, value);
        }
        let (present, instead) = asked(follows);
        for (name, value) in &present {
            self.attribute(name, value);
        }
        let behind = behind.filter(|_| self.folds == Folds::Open);
        let is_open =
            attrs.iter().map(|(name, _)| *name).chain(present.iter().map(|(name, _)| *name)).any(|name| name == "open");
        if behind.is_some() && !is_open {
            self.attribute("open", "");
        }
        self.text.push('>');
        if !VOID.contains(&name) {
            self.content(instead.unwrap_or(inside), behind);
            self.text.extend(["</", name, ">"]);
        }
        if block {
            self.text.push('\n');
        }
    }

    fn content(&mut self, inside: Vec<Inside>, behind: Option<Behind>) {
        for piece in inside {
            match piece {
                Inside::El(el) => self.element(el),
                Inside::Text(text) => self.escaped(&text),
            }
        }
        for el in behind.map(|behind| behind.take()()).into_iter().flatten() {
            self.element(el);
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.text.extend([" ", name]);
        if !value.is_empty() {
            self.text.push_str("=\"");
            self.escaped(value);
            self.text.push('"');
        }
    }

    fn escaped(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                _ => self.text.push(letter),
            }
        }
    }

    fn begin_line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }
}

/// What follows signals, as it is now: attributes, and what stands inside where that is not fixed.
fn asked(follows: Vec<(&'static str, Follow)>) -> (Vec<(&'static str, String)>, Option<Vec<Inside>>) {
    let (mut attrs, mut instead) = (Vec::new(), None);
    for (name, follow) in follows {
        match follow {
            Follow::Attr(holds) if holds() => attrs.push((name, "true".to_owned())),
            Follow::Switch(holds) if holds() => attrs.push((name, String::new())),
            Follow::Attr(_) | Follow::Switch(_) => {}
            Follow::Value(value) => attrs.push((name, value())),
            Follow::Inside(inside) => instead = Some(inside().map(Inside::El).into_iter().collect()),
        }
    }
    (attrs, instead)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::widgets::{el, icon, text};

    #[test]
    fn elements_are_written_as_html() {
        let table = [
            (el("span"), "<span></span>"),
            (text("span", "", "a < b & \"c\""), "<span>a &lt; b &amp; &quot;c&quot;</span>"),
            (el("a").attr("href", "?a=1&b=\"2\""), "<a href=\"?a=1&amp;b=&quot;2&quot;\"></a>"),
            (el("input").attr("type", "text"), "<input type=\"text\">"),
            (icon("clock"), "<span class=\"icon\" data-icon=\"clock\" aria-hidden=\"true\"></span>"),
            (el("p").with(text("b", "", "1")).text(" ").with(text("b", "", "2")), "<p><b>1</b> <b>2</b></p>\n"),
            (el("ul").with_all([text("li", "", "1"), text("li", "", "2")]), "<ul>\n<li>1</li>\n<li>2</li>\n</ul>\n"),
            (
                el("svg").attr("viewBox", "0 0 1 1").with(el("path").attr("d", "M0 0h1")),
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0h1\"></path></svg>",
            ),
        ];
        for (el, expected) in table {
            assert_eq!(el.html(Folds::Shut), expected);
        }
    }

    #[test]
    fn what_follows_signals_is_asked_once() {
        let table = [
            (el("b").attr_while("aria-busy", || true), "<b aria-busy=\"true\"></b>"),
            (el("b").attr_while("aria-busy", || false), "<b></b>"),
            (el("input").on_while("checked", || true), "<input checked>"),
            (el("input").on_while("checked", || false), "<input>"),
            (el("input").value(|| "9".to_owned()), "<input value=\"9\">"),
            (el("b").live(|| Some(text("i", "", "now"))), "<b><i>now</i></b>"),
            (el("b").live(|| None), "<b></b>"),
            (el("b").on_click(|| {}), "<b></b>"),
        ];
        for (el, expected) in table {
            assert_eq!(el.html(Folds::Shut), expected);
        }
    }

    #[test]
    fn folds_are_shut_or_open() {
        let fold = || el("details").with(text("summary", "", "s")).when_opened(|| vec![text("p", "", "behind")]);
        let open_already = || fold().on_while("open", || true);
        let summary = "<summary>s</summary>\n";
        assert_eq!(fold().html(Folds::Shut), format!("<details>\n{summary}</details>\n"));
        assert_eq!(fold().html(Folds::Open), format!("<details open>\n{summary}<p>behind</p>\n</details>\n"));
        assert_eq!(open_already().html(Folds::Open), fold().html(Folds::Open));
    }
}
