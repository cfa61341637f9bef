//! The first words of a language, as they are served.

use std::rc::Rc;

use words::{Intl, Language, Speaker, Unreadable, Words};

/// Under which key stands when the sources were last checked: the one day that is named before the later words are there.
const DATED: &str = "introduction-sources = ";

/// The first words with that day said. What days are called is of the later words, for which nobody waits here.
pub(crate) fn with_day(
    language: &'static Language,
    first: &str,
    later: &str,
    intl: Rc<dyn Intl>,
) -> Result<String, Unreadable> {
    let words = [first, later].map(|text| Words::parse(language, text).map(Rc::new));
    let speaker = Speaker::new(Some(language), words.into_iter().collect::<Result<_, _>>()?, intl);
    let said = speaker.say(&telling::founded());
    let lines =
        first.lines().map(|line| if line.starts_with(DATED) { [DATED, &said].concat() } else { line.to_owned() });
    Ok(lines.flat_map(|line| [line, "\n".to_owned()]).collect())
}
