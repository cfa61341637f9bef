use unicode_normalization::is_nfc;

use super::{Fault, readings};
use crate::locale::Locale;

/// Where the letters are Persian, so that these two Arabic ones stand for others that look the same.
const PERSIAN_LETTERS: [&str; 5] = ["fa", "fa-AF", "ps", "ckb", "ur"];
/// Where a mark without width parts letters that would join.
const PARTED: [&str; 4] = ["fa", "fa-AF", "ps", "ckb"];
/// Before these no space is typed; French has narrow ones that break no line.
const STOPS: [char; 12] = [',', '.', ';', ':', '?', '!', '،', '؛', '؟', '۔', '።', '፣'];

/// Letters that look right and are wrong, and spaces.
pub(super) fn faults(locale: &Locale) -> Vec<Fault> {
    let code = &*locale.code;
    let mut faults = Vec::new();
    for (text, variant) in readings(locale) {
        let said = &*variant.said;
        let mut note = |what: String| faults.push(Fault::of(locale, text, variant, what));
        if !is_nfc(said) {
            note("its letters are put together (it is not NFC)".to_owned());
        }
        for letter in said.chars() {
            if let Some(why) = wrong(code, letter) {
                note(format!("U+{:04X}: {why}", u32::from(letter)));
            }
        }
        if said.contains("  ") {
            note("two spaces".to_owned());
        }
        if let Some(stop) = STOPS.iter().find(|stop| is_spaced(said, **stop)) {
            note(format!("a space before {stop}"));
        }
    }
    faults
}

fn wrong(code: &str, letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => "a letter in the shape of its place, as a PDF has it",
        '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2067}' | '\u{2068}' => {
            "a mark of direction that is not written in a text"
        }
        '\u{200b}' | '\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{00ad}' => "an invisible mark",
        '\u{200c}' if !PARTED.contains(&code) => "an invisible mark",
        '\u{fffd}' => "a letter that was lost",
        // Pashto has both letters, with two sounds.
        'ي' if code == "ps" => return None,
        'ي' | 'ى' | 'ك' if PERSIAN_LETTERS.contains(&code) => "an Arabic letter; the language has ی and ک",
        _ if letter.is_numeric() && !letter.is_ascii() && !"½¼¾²³".contains(letter) => "digits are 0 to 9",
        _ => return None,
    })
}

/// A French file whose spaces before a stop and within quotation marks break no line.
pub(super) fn unbroken(file: &str) -> String {
    let spaces = [
        (" :", "\u{a0}:"),
        (" ;", "\u{202f};"),
        (" ?", "\u{202f}?"),
        (" !", "\u{202f}!"),
        ("« ", "«\u{a0}"),
        (" »", "\u{a0}»"),
    ];
    spaces.into_iter().fold(file.to_owned(), |file, (typed, meant)| file.replace(typed, meant))
}

/// Whether a space stands before this stop, where one ends there.
fn is_spaced(said: &str, stop: char) -> bool {
    let spaced = [' ', stop].iter().collect::<String>();
    said.match_indices(&spaced)
        .any(|(at, _)| said.get(at + spaced.len()..).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{locale, said};

    fn of(code: &str, text: &str) -> Vec<String> {
        said(&faults(&locale(code, &format!("a = {text}\n"))))
    }

    #[test]
    fn what_is_right_is_not_found() {
        for (code, text) in [
            ("ar", "طلب اللجوء، § \u{2066}29 a\u{2069}؟"),
            ("fa", "می\u{200c}شود."),
            ("fr", "Oui\u{202f}? « Non »\u{a0}: 7, 8."),
            ("ti", "ውሳነ። ይግባይ፣ 7"),
            ("uk", "п’ять { $count }."),
            ("ps", "شي، شوی."),
        ] {
            assert_eq!(of(code, text), Vec::<String>::new());
        }
    }

    #[test]
    fn french_spaces_break_no_line() {
        let typed = "a = Pays : { $country } ; « oui » ?\n";
        assert_eq!(unbroken(typed), "a = Pays\u{a0}: { $country }\u{202f}; «\u{a0}oui\u{a0}»\u{202f}?\n");
    }

    #[test]
    fn what_looks_right_and_is_wrong_is_found() {
        for (code, text, what) in [
            ("fr", "e\u{301}", "not NFC"),
            ("ar", "ﻟﺎ", "U+FEDF"),
            ("ar", "\u{200f}نعم", "U+200F"),
            ("ps", "كور", "an Arabic letter"),
            ("ckb", "علي", "an Arabic letter"),
            ("ar", "٧ أيام", "digits are 0 to 9"),
            ("ti", "፯", "digits are 0 to 9"),
            ("so", "hal\u{200c}kan", "an invisible mark"),
            ("tr", "iki  bosluk", "two spaces"),
            ("ar", "نعم ، لا", "a space before ،"),
            ("ti", "ውሳነ ።", "a space before ።"),
        ] {
            let found = of(code, text);
            assert!(found.iter().any(|fault| fault.contains(what)), "{text}: {found:?}");
        }
    }
}
