use super::{Fault, readings};
use crate::locale::Locale;

/// What must never be said to someone whose case may still be open. Each language lists the words that would
/// say so, and the word for deportation: no language goes without.
pub(super) fn faults(locale: &Locale) -> Vec<Fault> {
    let mut faults = Vec::new();
    if locale.never.len() < 3 {
        faults.push(Fault::new(locale, "never-said.txt", "that all is lost can be said in more ways"));
    }
    for (text, variant) in readings(locale) {
        let said = plain(&variant.said);
        for words in locale.never.iter().filter(|words| said.contains(&plain(words))) {
            faults.push(Fault::of(locale, text, variant, format!("it says “{words}”")));
        }
    }
    faults
}

/// Small letters, without the vowels that not everybody writes, the marks that nobody sees, and the dot that is
/// left of a Turkish İ.
fn plain(text: &str) -> String {
    let is_mark =
        |letter: &char| matches!(letter, '\u{307}' | '\u{64b}'..='\u{65f}' | '\u{200c}' | '\u{2066}' | '\u{2069}');
    text.to_lowercase().chars().filter(|letter| !is_mark(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{locale, said};

    #[test]
    fn what_is_never_said_is_found() {
        let found = faults(&locale("en", "a = It is Too late.\nb = Not yet.\n"));
        assert_eq!(said(&found)[0], "en: a: it says “too late”");
        let mut turkish = locale("tr", "a = İTİRAZ İÇİN Çok Geç\n");
        turkish.never = ["çok geç", "itiraz i̇çin", "garanti"].map(str::to_owned).into();
        assert_eq!(faults(&turkish).len(), 2);
        let mut without = locale("en", "a = A\n");
        without.never.clear();
        assert_eq!(faults(&without).len(), 1);
    }
}
