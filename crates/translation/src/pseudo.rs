//! A language that nobody speaks, made from the English: in it is seen what was forgotten.
//!
//! Its letters are Arabic, so that everything runs from right to left and each word in Latin letters is one that did
//! not come out of the texts. It is longer than the English, as most languages are.

use crate::checks::with_marks;

/// So many letters more of a hundred.
const LONGER: usize = 40;
/// For each Latin letter one that looks like none of the others.
const LETTERS: [char; 26] = [
    'ا', 'ب', 'ث', 'د', 'ه', 'ف', 'ج', 'ح', 'ي', 'ژ', 'ك', 'ل', 'م', 'ن', 'و', 'پ', 'ق', 'ر', 'س', 'ت', 'ع', 'ڤ', 'ط',
    'خ', 'ى', 'ز',
];
/// What programs read and nobody sees.
const FOR_PROGRAMS: [&str; 4] = ["date-pattern", "standing =", "whole-", "spelled-"];

/// A file of English texts in that language. What stands in brackets, is quoted or marked is often Danish and stays
/// as it is.
#[must_use]
pub fn pseudo(file: &str) -> String {
    let lines =
        file.lines().map(|line| if is_for_programs(line) { line.to_owned() } else { with_marks(&of_line(line)) });
    lines.flat_map(|line| [line, "\n".to_owned()]).collect()
}

fn is_for_programs(line: &str) -> bool {
    let says_nothing = line.starts_with('#') || line.ends_with("->") || line.ends_with(" =");
    says_nothing || FOR_PROGRAMS.iter().any(|key| line.starts_with(key))
}

fn of_line(line: &str) -> String {
    let key = line.find(" = ").map(|end| end + 3).filter(|end| !line[..*end].contains(['{', '[']));
    let variant = line.trim_start().starts_with(['[', '*']).then(|| line.find("] ").map(|end| end + 2)).flatten();
    let (key, said) = line.split_at(variant.or(key).unwrap_or_default());
    let (mut written, mut word, mut kept) = (key.to_owned(), 0, Vec::new());
    for letter in said.chars().chain(['\n']) {
        if kept.is_empty() && letter.is_ascii_alphabetic() {
            word += 1;
            written.push(arabic(letter));
            continue;
        }
        // So much longer, after each word.
        written.extend(std::iter::repeat_n('ا', (word * LONGER).div_ceil(100)));
        word = 0;
        match letter {
            '{' => kept.push('}'),
            '(' => kept.push(')'),
            '“' => kept.push('”'),
            '\u{2066}' => kept.push('\u{2069}'),
            _ if kept.last() == Some(&letter) => drop(kept.pop()),
            _ => {}
        }
        written.push(letter);
    }
    written.pop();
    written
}

fn arabic(letter: char) -> char {
    let place = usize::from(letter.to_ascii_lowercase() as u8 - b'a');
    LETTERS.get(place).copied().unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_longer_and_gaps_names_and_keys_stay() {
        let file = "# A comment\n\
            back = Back\n\
            left = { $count ->\n    [one] One day\n   *[other] { $written } days\n}\n    \
            .help = The Board (Flygtningenævnet) of { $country }: “Jeg”.\n\
            only =\n    .help = Help\n\
            date-pattern = EEEE, d MMMM y\n";
        let made = pseudo(file);
        assert!(made.starts_with("# A comment\nback = باثكاا\nleft = { $count ->\n    [one] ونهاا داىاا\n"), "{made}");
        assert!(made.contains("*[other] { $written } داىساا\n}\n    .help = تحهاا"), "{made}");
        assert!(made.contains("(\u{2066}Flygtningenævnet\u{2069})") && made.contains("{ $country }"), "{made}");
        assert!(made.contains("\nonly =\n    .help = حهلپاا\n"), "{made}");
        assert!(made.ends_with("date-pattern = EEEE, d MMMM y\n"), "{made}");
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
        assert!(letters(&pseudo("a = Somebody came yesterday")) > 21 * 14 / 10);
    }
}
