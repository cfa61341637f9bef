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

/// The text in its pieces, without the marks between them; `None` where there is but one. A script that is
/// neither Latin nor runs from right to left needs no marks: Latin words stand out of it by themselves.
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
    let Some((mut own, mut rest)) = text.split_once(FOREIGN.0) else {
        return text.chars().any(is_of_another_script).then(|| latin(text)).filter(|pieces| pieces.len() > 1);
    };
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

/// Latin words within another script, each run of them a piece.
fn latin(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut own = text;
    while let Some((before, run, after)) = next_latin(own) {
        pieces.extend(Some(Piece::Own(before)).filter(|_| !before.is_empty()));
        pieces.push(Piece::Danish(run));
        own = after;
    }
    pieces.extend(Some(Piece::Own(own)).filter(|_| !own.is_empty()));
    pieces
}

/// The text before the next run, the run, and the text after it.
fn next_latin(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let rest = text.get(from..)?;
        let start = from + rest.find(is_latin)?;
        let run = text.get(start..)?;
        let joins = |letter: char| !is_latin(letter) && !letter.is_ascii_digit() && !" -–’'".contains(letter);
        let run = run.get(..run.find(joins).unwrap_or(run.len()))?.trim_end_matches(|letter| !is_latin(letter));
        let end = start + run.len();
        if has_a_word(run) {
            return Some((text.get(..start)?, run, text.get(end..)?));
        }
        from = end;
    }
}

const fn is_latin(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}')
}

/// Cyrillic, Georgian, Ethiopic.
const fn is_of_another_script(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}' | '\u{10a0}'..='\u{10ff}' | '\u{1200}'..='\u{139f}')
}

/// A number or an address with its marks, to stand within a sentence of any language.
#[must_use]
pub fn isolated(run: &str) -> String {
    let mut marked = String::from(FOREIGN.0);
    marked.push_str(run);
    marked.push(FOREIGN.1);
    marked
}

/// Three letters are a word: `§ 29 a`, `EU` and `(1)` are none, nor is an address.
fn has_a_word(run: &str) -> bool {
    !run.contains(['@', '/']) && run.split(|letter: char| !letter.is_alphabetic()).any(|word| word.chars().count() > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_without_its_end_loses_nothing() {
        assert_eq!(pieces("a \u{2066}b"), Some(vec![Piece::Own("a "), Piece::Figures("b")]));
    }

    #[test]
    fn latin_words_stand_out_of_another_script() {
        assert_eq!(
            pieces("Скажіть: «Jeg vil klage» (§ 29 a) у Sandholm."),
            Some(vec![
                Piece::Own("Скажіть: «"),
                Piece::Danish("Jeg vil klage"),
                Piece::Own("» (§ 29 a) у "),
                Piece::Danish("Sandholm"),
                Piece::Own("."),
            ])
        );
        assert_eq!(pieces("ЄС (EU), § 29 a"), None);
        assert_eq!(pieces("Say “Jeg vil klage”"), None);
    }

    #[test]
    fn what_leaves_carries_no_marks() {
        assert_eq!(unmarked("\u{2068}Sverige\u{2069} \u{2066}§ 29 a\u{2069}"), "Sverige § 29 a");
    }
}
