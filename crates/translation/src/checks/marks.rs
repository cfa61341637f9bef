//! In a script that runs from right to left a section, a number or a Danish name that is typed in a sentence
//! stands between two marks: without them `§ 29 a` is shown as `a 29 §`.

use super::{Fault, readings};
use crate::locale::{Locale, is_arabic};

/// Before and after what runs from left to right.
const MARKS: (char, char) = ('\u{2066}', '\u{2069}');
/// What is quoted stands between these.
const QUOTES: [(char, char); 2] = [('“', '”'), ('«', '»')];

pub(super) fn faults(locale: &Locale) -> Vec<Fault> {
    let rtl = locale.is_rtl();
    let mut faults = Vec::new();
    for (text, variant) in readings(locale) {
        let said = &*variant.said;
        let mut note = |what: &str| faults.push(Fault::of(locale, text, variant, what));
        if !rtl && said.contains([MARKS.0, MARKS.1]) {
            note("a mark of direction, where all runs from left to right");
        } else if !are_paired(said) {
            note("of two marks of direction one is missing");
        } else if rtl && mended(said) != said {
            note("what runs from left to right lacks its marks: cargo xtask words --mend");
        }
    }
    faults
}

fn are_paired(said: &str) -> bool {
    let mut open = false;
    for letter in said.chars().filter(|letter| [MARKS.0, MARKS.1].contains(letter)) {
        if open == (letter == MARKS.0) {
            return false;
        }
        open = !open;
    }
    !open
}

/// The lines of a file of texts, with the marks that were missing. The others stay as they are.
pub(crate) fn mend(file: &str) -> String {
    let mut whole: String = file.lines().flat_map(|line| [mended_line(line), "\n".to_owned()]).collect();
    if !file.ends_with('\n') {
        whole.pop();
    }
    whole
}

fn mended_line(line: &str) -> String {
    if line.starts_with('#') {
        return line.to_owned();
    }
    let (key, said) = parted(line);
    [key, &mended(said)].concat()
}

/// What names a text or a variant, and what is said.
fn parted(line: &str) -> (&str, &str) {
    let bare = line.trim_start_matches([' ', '*']);
    let key = if bare.starts_with('[') && line.starts_with(' ') {
        bare.find("] ").map(|end| end + 2)
    } else {
        let is_key = |key: &str| key.chars().all(|letter| letter.is_ascii_alphanumeric() || "-._".contains(letter));
        bare.find(" = ").filter(|end| bare.get(..*end).is_some_and(is_key)).map(|end| end + 3)
    };
    line.split_at(key.map_or(0, |key| line.len() - bare.len() + key))
}

/// A sentence with its marks. Gaps, and what stands between marks already, are left alone.
fn mended(said: &str) -> String {
    let (mut whole, mut bare, mut inside) = (String::new(), String::new(), None);
    for letter in said.chars() {
        match (inside, letter) {
            (None, '{' | MARKS_OPEN) => {
                whole.push_str(&marked(&std::mem::take(&mut bare)));
                inside = Some(if letter == '{' { '}' } else { MARKS.1 });
                whole.push(letter);
            }
            (None, _) => bare.push(letter),
            (Some(end), _) => {
                whole.push(letter);
                inside = inside.filter(|_| letter != end);
            }
        }
    }
    whole.push_str(&marked(&bare));
    whole
}

const MARKS_OPEN: char = MARKS.0;

/// The same of a piece without gaps.
fn marked(piece: &str) -> String {
    let letters: Vec<char> = piece.chars().collect();
    let (mut whole, mut at) = (String::new(), 0);
    while let Some(&letter) = letters.get(at) {
        let rest = letters.get(at..).unwrap_or_default();
        if let Some(length) = quoted(rest) {
            whole.push(letter);
            put(&mut whole, rest.get(1..=length).unwrap_or_default());
            at += length + 1;
        } else if let Some(length) = run(rest) {
            put(&mut whole, rest.get(..length).unwrap_or_default());
            at += length;
        } else {
            whole.push(letter);
            at += 1;
        }
    }
    whole
}

fn put(whole: &mut String, run: &[char]) {
    whole.push(MARKS.0);
    whole.extend(run);
    whole.push(MARKS.1);
}

/// How long the quotation is that begins here, if all of it runs from left to right.
fn quoted(rest: &[char]) -> Option<usize> {
    let (_, end) = QUOTES.into_iter().find(|(open, _)| rest.first() == Some(open))?;
    let length = rest.iter().position(|letter| *letter == end)?.checked_sub(1)?;
    let inside = rest.get(1..=length)?;
    (inside.iter().any(|letter| is_core(*letter)) && !inside.iter().any(|letter| is_arabic(*letter))).then_some(length)
}

/// How long the run from left to right is that begins here.
fn run(rest: &[char]) -> Option<usize> {
    let mut length = atom(rest)?;
    while let Some(more) = joined(rest.get(length..)?) {
        length += more;
    }
    // In brackets alone the brackets are the sentence's.
    let whole = rest.first() == Some(&'(') && closing(rest) == Some(length - 1);
    (!whole).then_some(length)
}

/// Letters and digits, or a bracket around nothing else.
fn atom(rest: &[char]) -> Option<usize> {
    let core = rest.iter().take_while(|letter| is_core(**letter)).count();
    if core > 0 {
        return Some(core);
    }
    match rest.first()? {
        '+' => rest.get(1).filter(|letter| letter.is_ascii_digit()).map(|_| 1),
        '(' => closing(rest).map(|end| end + 1),
        _ => None,
    }
}

/// Where the bracket ends that begins here, if all of it runs from left to right.
fn closing(rest: &[char]) -> Option<usize> {
    let end = rest.iter().position(|letter| *letter == ')')?;
    let inside = rest.get(1..end)?;
    let fits = |letter: &char| is_core(*letter) || " \u{a0}-–./,’'&".contains(*letter);
    (!inside.is_empty() && inside.iter().all(fits)).then_some(end)
}

/// How long what joins the next letters to those before is, with these.
fn joined(rest: &[char]) -> Option<usize> {
    let between = match rest {
        [',', ' ', ..] => 2,
        [' ' | '\u{a0}', '&' | '–' | '-', ' ', ..] => 3,
        [' ' | '\u{a0}' | '-' | '–' | '.' | '/' | '’' | '\'' | '&' | ':' | '@', ..] => 1,
        ['(', ..] | [_, ..] => 0,
        [] => return None,
    };
    // A bracket after a space opens a thought of its own.
    let next = rest.get(between..)?;
    let next = if between == 0 || next.first() != Some(&'(') { atom(next) } else { None };
    next.map(|next| between + next)
}

fn is_core(letter: char) -> bool {
    letter.is_ascii_digit()
        || letter == '§'
        || (letter.is_alphabetic() && (letter < '\u{250}' || ('\u{1e00}'..='\u{1eff}').contains(&letter)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{locale, said};

    /// The marks as brackets that are seen.
    fn shown(text: &str) -> String {
        mended(text).replace(MARKS.0, "<").replace(MARKS.1, ">")
    }

    #[test]
    fn what_runs_from_left_to_right_is_marked() {
        for (text, wanted) in [
            ("مجلس (Flygtningenævnet) هنا", "مجلس (<Flygtningenævnet>) هنا"),
            ("المادة § 29 a أو § 29 b.", "المادة <§ 29 a> أو <§ 29 b>."),
            ("§ 53 a(2)، ثم 7(1)", "<§ 53 a(2)>، ثم <7(1)>"),
            ("اتصل +45 35 30 66 00 اليوم", "اتصل <+45 35 30 66 00> اليوم"),
            ("قل “Jeg søger asyl. Kan jeg få hjælp?” اليوم", "قل “<Jeg søger asyl. Kan jeg få hjælp?>” اليوم"),
            ("خلال 7 أيام", "خلال <7> أيام"),
            ("DRC Dansk Flygtningehjælp", "<DRC Dansk Flygtningehjælp>"),
            ("لائحة 2024/1351 (EU) أو 604/2013.", "لائحة <2024/1351> (<EU>) أو <604/2013>."),
            ("(hjemvist، udsat)", "(<hjemvist>، <udsat>)"),
            ("Dublin III: نعم", "<Dublin III>: نعم"),
            ("{ $written } يوم و{ $date }", "{ $written } يوم و{ $date }"),
            ("لا شيء", "لا شيء"),
        ] {
            assert_eq!(shown(text), wanted);
            assert_eq!(mended(&mended(text)), mended(text), "{text}");
        }
    }

    #[test]
    fn a_file_keeps_its_keys_its_comments_and_its_gaps() {
        let file = "# In 7 days\na-1 = 7 أيام { $x }\n    .hint = (DRC)\nb = { $count ->\n    [one] 1 يوم\n   *[other] { $written }\n}\n";
        let wanted = file.replace("= 7 أ", "= <7> أ").replace("(DRC)", "(<DRC>)").replace("] 1 ي", "] <1> ي");
        assert_eq!(mend(file).replace(MARKS.0, "<").replace(MARKS.1, ">"), wanted);
    }

    #[test]
    fn a_mark_that_is_missing_or_not_paired_is_found() {
        let of = |code, file: &str| said(&faults(&locale(code, file)));
        assert!(of("ar", "a = خلال 7 أيام كاملة\n")[0].contains("--mend"));
        assert!(of("ar", "a = خلال \u{2066}7 أيام\n")[0].contains("one is missing"));
        assert!(of("da", "a = § \u{2066}7\u{2069}\n")[0].contains("left to right"));
        assert_eq!(of("ar", "a = خلال \u{2066}7\u{2069} أيام\n"), Vec::<String>::new());
    }
}
