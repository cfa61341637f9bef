//! The screen that stands in the page before any program does, and without one: the choice of
//! language, in all languages at once.

use telling::council;
use words::{Argument, Language, Missing, Words};

use crate::widgets::{El, Folds, el, icon, text};

/// The first screen as HTML, for `index.html`. `words` are those of every language, in the order in
/// which they are offered, the language of the page first; each with the texts of its `page` folder.
///
/// # Errors
/// Where a language lacks a text.
pub fn first_screen(words: &[Words]) -> Result<String, Missing> {
    let starts = trouble("start", words, |words| {
        let mut said = linked(words, "page-cannot-run")?;
        said.extend([Piece::Text(" ".to_owned()), Piece::El(read(words)?)]);
        Ok(said)
    })?;
    let arrives = trouble("language", words, |words| Ok(vec![words.say("language-missed")?.into()]))?;
    // In the language of the page alone: none of the others was asked for either.
    let unknown = trouble("unknown", words.get(..1).unwrap_or_default(), instead)?;
    let title = heading(words)?;
    let screen = el("section").class("screen").attr("data-screen", "language");
    let screen = screen.with(starts).with(arrives).with(unknown).with(title).with(languages(words)).with(about(words)?);
    Ok(screen.with(el("noscript").with(no_script(words)?).with(all_to_read(words)?)).html(Folds::Shut))
}

/// A piece of a sentence.
enum Piece {
    Text(String),
    El(El),
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

fn filled(el: El, pieces: Vec<Piece>) -> El {
    pieces.into_iter().fold(el, |el, piece| match piece {
        Piece::Text(text) => el.text(&text),
        Piece::El(inner) => el.with(inner),
    })
}

/// Something that is shown only when it has gone wrong. All languages say it: which one is read is not
/// known then.
fn trouble(name: &str, words: &[Words], say: impl Fn(&Words) -> Result<Vec<Piece>, Missing>) -> Result<El, Missing> {
    let mut notice = el("div").class("notice").attr("data-trouble", name).attr("role", "alert").attr("hidden", "");
    for words in words {
        notice = notice.with(filled(el("p").attr("lang", words.language().code), say(words)?));
    }
    Ok(notice)
}

/// That the page speaks another language than was asked for.
fn instead(words: &Words) -> Result<Vec<Piece>, Missing> {
    let named = [("language", Argument::Text(words.language().name))];
    Ok(vec![words.say_with("language-instead", &named)?.into()])
}

/// The way to read all of it in that language, for whom no program runs.
fn read(words: &Words) -> Result<El, Missing> {
    let code = words.language().code;
    Ok(text("a", "", &words.say("site-whole")?).attr("href", &[code, "/read/"].concat()))
}

/// The sentence under this key, with a link to those who help in its gap.
fn linked(words: &Words, key: &str) -> Result<Vec<Piece>, Missing> {
    // The gap is filled with what stands in no text, to be found again.
    const GAP: &str = "\u{fffc}";
    let sentence = words.say_with(key, &[("council", Argument::Text(GAP))])?;
    let (before, after) = sentence.split_once(GAP).ok_or_else(|| Missing::Part(key.to_owned()))?;
    let page = council().page.map(|pages| pages.in_language(words.language().code)).unwrap_or_default();
    let link = text("a", "", &words.say("page-council")?).attr("href", page);
    Ok(vec![before.to_owned().into(), Piece::El(link), after.to_owned().into()])
}

/// The same in plain words.
fn named(words: &Words, key: &str) -> Result<String, Missing> {
    words.say_with(key, &[("council", Argument::Text(&words.say("page-council")?))])
}

/// In the language of the page alone: the others are found by their names, and fifteen headings would push these out
/// of sight.
fn heading(words: &[Words]) -> Result<El, Missing> {
    let said = words.first().map(|words| words.say("choose-language")).transpose()?.unwrap_or_default();
    Ok(el("h1").with(icon("globe")).text(" ").with(text("span", "", &said)))
}

/// A text in its language. That of the page is not named again.
fn in_language(place: usize, words: &Words, name: &'static str, said: &str) -> El {
    let said = text(name, "", said);
    if place == 0 { said } else { said.attr("lang", words.language().code) }
}

/// Links: each leads to the page of that language where no program runs.
fn languages(words: &[Words]) -> El {
    let entries = words.iter().map(|words| {
        let language = words.language();
        let link = text("a", "button language", language.name)
            .attr("href", &[language.code, "/"].concat())
            .attr("data-language", language.code)
            .attr("lang", language.code)
            .attr("dir", language.direction().as_str())
            .attr("data-codes", &codes(language));
        el("li").with(link)
    });
    el("ul").class("language-list").with_all(entries)
}

/// By which codes a device asks for it, as `words::by_codes` takes them: its own is there already.
fn codes(language: &Language) -> String {
    let others = language.also.iter().chain(language.near).copied();
    [&*language.code.to_lowercase()].into_iter().chain(others).collect::<Vec<_>>().join(" ")
}

/// What the guide is, and who helps.
fn about(words: &[Words]) -> Result<El, Missing> {
    let mut about = el("div").class("language-about");
    for (place, words) in words.iter().enumerate() {
        about = about.with(in_language(place, words, "p", &words.say("page-about")?));
    }
    Ok(about.with(one_line(words, el("p"), |words| linked(words, "page-help"), "page-help")?))
}

/// What can be done where no script runs.
fn no_script(words: &[Words]) -> Result<El, Missing> {
    let key = "page-no-script";
    one_line(words, el("p").class("notice"), |words| Ok(vec![named(words, key)?.into()]), key)
}

/// In every language the way to read all of it.
fn all_to_read(words: &[Words]) -> Result<El, Missing> {
    let mut ways = el("ul");
    for (place, words) in words.iter().enumerate() {
        let way = el("li").with(read(words)?);
        let language = words.language();
        let way = way.attr("dir", language.direction().as_str());
        ways = ways.with(if place == 0 { way } else { way.attr("lang", language.code) });
    }
    Ok(ways)
}

/// All languages in one paragraph: the first as it is made here, the others in plain words.
fn one_line(
    words: &[Words],
    line: El,
    first: impl Fn(&Words) -> Result<Vec<Piece>, Missing>,
    key: &str,
) -> Result<El, Missing> {
    let Some((page, others)) = words.split_first() else { return Ok(line) };
    let mut line = filled(line, first(page)?);
    for words in others {
        line = line.text(" ").with(text("span", "", &named(words, key)?).attr("lang", words.language().code));
    }
    Ok(line)
}
