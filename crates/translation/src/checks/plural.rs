use std::collections::BTreeMap;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// No count of the guide is higher.
const HIGHEST: u32 = 111;

/// The plural categories of a language, each with the whole numbers that it is for; `None` where its rules are
/// not known.
pub(crate) fn categories(code: &str) -> Option<BTreeMap<&'static str, Vec<u32>>> {
    // The rules know no regions, and Kurmanji by the code of all Kurdish.
    let code = code.split('-').next().map(|code| if code == "kmr" { "ku" } else { code })?;
    let language: LanguageIdentifier = code.parse().ok()?;
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok()?;
    let mut all: BTreeMap<_, Vec<u32>> = BTreeMap::from([("other", Vec::new())]);
    for count in 0..=HIGHEST {
        // From there on the last two figures decide, in every language; this library takes Arabic by the whole number.
        let decides = if count > 102 { count % 100 } else { count };
        all.entry(name(&rules.select(decides).ok()?)).or_default().push(count);
    }
    Some(all)
}

const fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(code: &str) -> Vec<&'static str> {
        categories(code).unwrap_or_default().into_keys().collect()
    }

    #[test]
    fn each_language_has_its_own_categories() {
        assert_eq!(names("ar"), ["few", "many", "one", "other", "two", "zero"]);
        for code in ["uk", "ru"] {
            assert_eq!(names(code), ["few", "many", "one", "other"]);
        }
        for code in ["en", "da", "ti", "fa-AF", "fa", "so", "ps", "tr", "ckb", "kmr", "fr", "ka"] {
            assert_eq!(names(code), ["one", "other"], "{code}");
        }
        let one = |code: &str| categories(code).unwrap_or_default().remove("one").unwrap_or_default();
        assert_eq!(one("fa"), [0, 1]);
        assert_eq!(one("uk")[..3], [1, 21, 31]);
        let few = categories("ar").unwrap_or_default().remove("few").unwrap_or_default();
        assert!(few.into_iter().eq((3..=10).chain(103..=110)));
    }
}
