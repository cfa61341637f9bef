//! What people read in HTML, for tests of what stands there.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use words::{Key, every_key};

/// What programs read and nobody sees, and what is quoted from a program.
const FOR_PROGRAMS: [&str; 3] = ["code", "script", "style"];

/// The texts between the tags.
pub(crate) fn texts(html: &str) -> Vec<&str> {
    outside(html, |_, name| FOR_PROGRAMS.contains(&name))
}

/// Those in the language of the page, without what is marked as another one or as nobody's.
pub(crate) fn own_texts<'a>(html: &'a str, code: &str) -> Vec<&'a str> {
    let own = format!(" lang=\"{code}\"");
    outside(html, |tag, name| {
        let is_foreign = tag.contains(" lang=\"") && !tag.contains(&own);
        is_foreign || tag.contains(" translate=\"no\"") || name == "bdi" || FOR_PROGRAMS.contains(&name)
    })
}

/// The texts outside of the elements that are passed over.
fn outside(html: &str, passes: impl Fn(&str, &str) -> bool) -> Vec<&str> {
    let mut texts = Vec::new();
    // The element that is passed over, and how many of its name are open.
    let mut passed: Option<(&str, usize)> = None;
    for (tag, text) in html.split('<').filter_map(|piece| piece.split_once('>')) {
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        passed = match passed {
            None => passes(tag, name).then_some((name, 1)),
            Some((of, open)) if name == of => Some((of, open + 1)),
            Some((of, open)) if name.strip_prefix('/') == Some(of) => Some((of, open - 1)).filter(|_| open > 1),
            Some(within) => Some(within),
        };
        if passed.is_none() && !text.trim().is_empty() {
            texts.push(text);
        }
    }
    texts
}

/// What is no word of any language and came out of a program: nothing in place of something, a gap, a letter that was
/// lost, a month as a browser writes it that does not know its name, the key of a text.
pub(crate) fn of_a_program(text: &str) -> Option<&str> {
    static KEYS: OnceLock<BTreeSet<String>> = OnceLock::new();
    let keys = KEYS.get_or_init(|| every_key().map(Key::written).collect());
    let is_key = |word: &str| word.contains('-') && keys.contains(word);
    let is_number = |text: &str| text.len() == 2 && text.bytes().all(|one| one.is_ascii_digit());
    let is_month = |word: &str| word.strip_prefix('M').is_some_and(is_number);
    let is_wrong = |word: &str| ["undefined", "null", "NaN"].contains(&word) || is_month(word) || is_key(word);
    // Most texts have nothing of it, and their words need not be told apart.
    let may_be_wrong = ["undefined", "null", "NaN", "M0", "M1", "-"].into_iter().any(|part| text.contains(part));
    let words = text.split(|letter: char| !letter.is_alphanumeric() && !"-.".contains(letter));
    let mut words = words.take_while(|_| may_be_wrong).map(|word| word.trim_matches(['-', '.']));
    words.find(|word| is_wrong(word)).or_else(|| ["{ $", "{$", "\u{fffd}"].into_iter().find(|part| text.contains(part)))
}

mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_told_from_what_is_not() {
        let html = "<p lang=\"fa\">one <bdi>§ 7</bdi><span lang=\"da\">Jeg <b>to</b></span> two</p><code>dc3</code>";
        assert_eq!(own_texts(html, "fa"), ["one ", " two"]);
        assert_eq!(texts(html), ["one ", "§ 7", "Jeg ", "to", " two"]);
    }

    #[test]
    fn what_comes_out_of_a_program_is_found() {
        for text in
            ["“undefined”", "on 2026 M03 9, Mon", "{ $date }", "a\u{fffd}b", "see question-told.find", "(rule-dc3)"]
        {
            assert!(of_a_program(text).is_some(), "{text}");
        }
        for text in ["M0 and nullify", "well-known, e.g. this", "§ 29 a", ""] {
            assert_eq!(of_a_program(text), None, "{text}");
        }
    }
}
