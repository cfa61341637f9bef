use std::collections::{BTreeMap, BTreeSet};

use super::{Fault, plural};
use crate::locale::{Locale, Text, Variant};

/// Whether a language has the same texts, with the same gaps, and says each for every value on which it hangs.
pub(super) fn faults(original: &Locale, locale: &Locale) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in &original.files {
        if locale.file(&file.name).is_none() {
            faults.push(Fault::new(locale, &file.name, "the file is missing"));
        }
    }
    let theirs: BTreeMap<_, _> = locale.texts().map(|(file, text)| (&*text.key, (file, text))).collect();
    let ours: BTreeMap<_, _> = original.texts().map(|(file, text)| (&*text.key, (file, text))).collect();
    for key in theirs.keys().filter(|key| !ours.contains_key(*key)) {
        faults.push(Fault::new(locale, key, "the English has no such text"));
    }
    for (key, (file, text)) in ours {
        match theirs.get(key) {
            None => faults.push(Fault::new(locale, key, "the text is missing")),
            Some((other, _)) if other.name != file.name => {
                faults.push(Fault::new(
                    locale,
                    key,
                    format!("it stands in {}, in English in {}", other.name, file.name),
                ));
            }
            Some((_, theirs)) => faults.extend(of_text(locale, text, theirs)),
        }
    }
    faults
}

fn of_text(locale: &Locale, english: &Text, text: &Text) -> Vec<Fault> {
    let mut faults = Vec::new();
    if english.chooses != text.chooses {
        let shown = |text: &Text| text.chooses.clone().unwrap_or_else(|| "nothing".to_owned());
        let what = format!("it hangs on {}, in English on {}", shown(text), shown(english));
        return vec![Fault::new(locale, &text.key, what)];
    }
    let names = |text: &Text| -> BTreeSet<String> { text.variants.iter().map(|one| one.name.clone()).collect() };
    let counts = text.chooses.as_deref() == Some("$count");
    if counts {
        faults.extend(of_count(locale, english, text));
    } else if names(english) != names(text) {
        faults.push(Fault::new(
            locale,
            &text.key,
            format!("its variants are {:?}, in English {:?}", names(text), names(english)),
        ));
    }
    for variant in text.variants.iter().filter(|_| !counts) {
        let Some(same) = english.variant(&variant.name).filter(|same| same.gaps() != variant.gaps()) else { continue };
        let what = format!("it is filled with {:?}, in English with {:?}", variant.gaps(), same.gaps());
        faults.push(Fault::of(locale, text, variant, what));
    }
    let empty = text.variants.iter().filter(|one| one.said.trim().is_empty());
    faults.extend(empty.map(|one| Fault::of(locale, text, one, "it says nothing")));
    faults
}

/// The plural categories of the language, all and no other, and the number wherever it is not sure which.
fn of_count(locale: &Locale, english: &Text, text: &Text) -> Vec<Fault> {
    let Some(categories) = plural::categories(&locale.code) else {
        return vec![Fault::new(locale, &text.key, "the plural rules of the language are not known")];
    };
    let is_number = |variant: &&Variant| variant.name.parse::<u32>().is_ok();
    let numbers =
        |text: &Text| -> BTreeSet<u32> { text.variants.iter().filter_map(|one| one.name.parse().ok()).collect() };
    let mut faults = Vec::new();
    if numbers(english) != numbers(text) {
        let what = format!("it has words of its own for {:?}, in English for {:?}", numbers(text), numbers(english));
        faults.push(Fault::new(locale, &text.key, what));
    }
    let named: BTreeSet<&str> = text.variants.iter().filter(|one| !is_number(one)).map(|one| &*one.name).collect();
    let wanted: BTreeSet<&str> = categories.keys().copied().collect();
    // Where the English does not tell one from many, a language need not either.
    let whole = english.variant("one").is_some();
    if (whole && named != wanted) || !named.is_subset(&wanted) || !named.contains("other") {
        faults.push(Fault::new(
            locale,
            &text.key,
            format!("its plural forms are {named:?}, those of the language {wanted:?}"),
        ));
    }
    let Some(full) = english.variant("other").map(Variant::gaps) else { return faults };
    let known: BTreeSet<&str> = english.variants.iter().flat_map(Variant::gaps).collect();
    for variant in &text.variants {
        let gaps = variant.gaps();
        let beside: Vec<_> = gaps.iter().filter(|gap| !known.contains(*gap)).collect();
        if !beside.is_empty() {
            faults.push(Fault::of(locale, text, variant, format!("nothing fills {beside:?}")));
        }
        let meant = categories.get(&*variant.name).map(Vec::as_slice).unwrap_or_default();
        let several = meant.iter().filter(|count| **count > 0 && !numbers(text).contains(count)).count() > 1;
        let lacks: Vec<_> = full.iter().filter(|gap| several && !gaps.contains(*gap)).collect();
        if !lacks.is_empty() {
            faults.push(Fault::of(locale, text, variant, format!("it is said of several numbers and lacks {lacks:?}")));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{locale, said};

    const ENGLISH: &str = "\
a = A { $x }
    .hint = H
b = { $value ->
    [yes] Yes, { $country }
   *[no] No
}
c = { $count ->
    [0] None
    [one] One
   *[other] { $written }
}
";

    fn of(code: &str, file: &str) -> Vec<String> {
        said(&faults(&locale("en", ENGLISH), &locale(code, file)))
    }

    #[test]
    fn the_original_is_whole() {
        assert!(of("en", ENGLISH).is_empty());
    }

    #[test]
    fn what_is_missing_or_too_much_is_found() {
        let found = of("da", "a = A\nb = B\nd = D\n");
        let wanted = [
            "da: d: the English has no such text",
            "da: a: it is filled with [], in English with [\"x\"]",
            "da: a.hint: the text is missing",
            "da: b: it hangs on nothing, in English on $value",
            "da: c: the text is missing",
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_variant_with_another_name_or_another_gap_is_found() {
        let found = of("da", &ENGLISH.replace("[yes] Yes, { $country }", "[ja] Ja"));
        assert!(found.iter().any(|fault| fault.starts_with("da: b: its variants are")), "{found:?}");
        let found = of("da", &ENGLISH.replace("[yes] Yes, { $country }", "[yes] Ja"));
        assert!(found.iter().any(|fault| fault.starts_with("da: b [yes]: it is filled with []")), "{found:?}");
    }

    #[test]
    fn a_count_has_all_forms_of_its_language_and_shows_the_number() {
        assert_eq!(of("ar", ENGLISH).len(), 1);
        let ukrainian = |one: &str| {
            let forms = format!(
                "    [one] {one}\n    [few] {{ $written }}\n    [many] {{ $written }}\n   *[other] {{ $written }}\n"
            );
            of("uk", &ENGLISH.replace("    [one] One\n   *[other] { $written }\n", &forms))
        };
        assert_eq!(ukrainian("{ $written } one"), Vec::<String>::new());
        assert_eq!(ukrainian("One"), ["uk: c [one]: it is said of several numbers and lacks [\"written\"]"]);
        // Nought has words of its own.
        assert_eq!(of("fa", ENGLISH), Vec::<String>::new());
        let found = of("da", &ENGLISH.replace("    [0] None\n", ""));
        assert_eq!(found, ["da: c: it has words of its own for {}, in English for {0}"]);
    }
}
