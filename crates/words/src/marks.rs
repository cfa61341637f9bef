/// Around what stands in a text as it is written elsewhere: a Danish name, a section, a number to call.
const FOREIGN: (char, char) = ('\u{2066}', '\u{2069}');

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// In the language of the text.
    Own(&'a str),
    /// Danish, in whatever language the text is.
    Danish(&'a str),
    /// Numbers, signs and short names, which run from left to right everywhere.
    Figures(&'a str),
}

/// The text in its pieces, without the marks between them; `None` where there is but one.
///
/// ```
/// use words::{Piece, pieces};
///
/// assert_eq!(pieces("no marks"), None);
/// let marked = pieces("say: \u{2066}Jeg søger asyl\u{2069} (\u{2066}§ 7\u{2069})").unwrap_or_default();
/// assert_eq!(
///     marked,
///     [Piece::Own("say: "), Piece::Danish("Jeg søger asyl"), Piece::Own(" ("), Piece::Figures("§ 7"), Piece::Own(")")]
/// );
/// ```
#[must_use]
pub fn pieces(text: &str) -> Option<Vec<Piece<'_>>> {
    let (mut own, mut rest) = text.split_once(FOREIGN.0)?;
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        // A mark without its end reaches to the end of the text.
        let (run, after) = rest.split_once(FOREIGN.1).unwrap_or((rest, ""));
        pieces.extend(Some(Piece::Own(own)).filter(|_| !own.is_empty()));
        pieces.push(if has_a_word(run) { Piece::Danish(run) } else { Piece::Figures(run) });
        (own, rest) = after.split_once(FOREIGN.0).unwrap_or((after, ""));
    }
    pieces.extend(Some(Piece::Own(own)).filter(|_| !own.is_empty()));
    Some(pieces)
}

/// The text without any mark, for what leaves the page: whoever reads it there does not expect them.
#[must_use]
pub fn unmarked(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// Three letters are a word: `§ 29 a`, `EU` and `(1)` are none.
fn has_a_word(run: &str) -> bool {
    run.split(|letter: char| !letter.is_alphabetic()).any(|word| word.chars().count() > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_without_its_end_loses_nothing() {
        assert_eq!(pieces("a \u{2066}b"), Some(vec![Piece::Own("a "), Piece::Figures("b")]));
    }

    #[test]
    fn what_leaves_carries_no_marks() {
        assert_eq!(unmarked("\u{2068}Sverige\u{2069} \u{2066}§ 29 a\u{2069}"), "Sverige § 29 a");
    }
}
