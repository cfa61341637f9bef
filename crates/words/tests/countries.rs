//! What each language calls the countries: no code, no English, and no two alike.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use law::Area;
use words::{Key, LANGUAGES, Language, Script, Words};

fn names(language: &'static Language) -> BTreeMap<String, String> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let text = fs::read_to_string(locales.join(language.code).join("countries.ftl")).unwrap();
    let words = Words::parse(language, &text).unwrap();
    let name = |country| words.say(&Key::Country(country).written()).unwrap();
    Area::World.countries().map(|country| (country.to_string(), name(country))).collect()
}

#[test]
fn every_country_has_a_name_of_its_own_in_every_language() {
    for language in LANGUAGES {
        let mut codes = BTreeMap::new();
        for (code, name) in names(language) {
            assert_ne!(code, name, "{}", language.code);
            let latin = name.chars().any(|letter| letter.is_ascii_alphabetic());
            assert!(!latin || language.script == Script::Latin, "{}: {code} is called {name}", language.code);
            let other = codes.insert(name, code.clone());
            assert_eq!(other, None, "{}: {code} is called like it", language.code);
        }
    }
}

/// Countries that are called in a language with Latin letters as in English. What is not listed has another name there,
/// and a name that becomes the English one is looked at before it is listed.
const AS_IN_ENGLISH: [(&str, &str); 5] = [
    (
        "da",
        "AD AF AI AO AR AW BB BD BF BH BI BJ BL BM BN BO BS BT BW BY BZ CA CL CO CR CU CW DJ DM EC ER FI \
         FJ GA GD GG GH GI GM GN GP GT GU GW GY HN HT IL IM IR JE JM JO JP KE KI KW LA LC LI LK LR LS LU \
         MC MD ME ML MM MO MQ MS MT MU MW MX MY MZ NA NE NF NG NI NP NR NU NZ OM PA PE PK PN PR PT PW PY \
         QA RE RW SD SG SL SM SN SO SV SX SZ TG TH TK TM TO TV TW TZ UA UG UY VE VN VU WS XK YE YT ZM ZW",
    ),
    ("so", "AW BI BY CR DK FI FJ GI GL GY HK HN HT KE KI KY LA MS NR NU SM TJ TM TO YT"),
    (
        "tr",
        "AD AI AO AW BB BF BI BJ BM BN BY BZ CI CW FJ GA GD GG GP GT GU GY HK HN HT JE KE KI LA LC LI LK \
         LS LY MD ML MS MT MU NP NR NU PA PE PK PW PY SD SH SL SM SN SV SX TG TK TO TR TV UG UY VE VN VU \
         WS YE YT",
    ),
    (
        "kmr",
        "AD AO BB BW CI CW GA GD GG GP GT GU GY HK JE KE LA LC LI MD MT MU NP PA PK PT PW RE RW SH SL SN \
         SV TG TK TO TR VE WS YE YT",
    ),
    (
        "fr",
        "AF AI AO AW BD BF BI BN BS BW BZ CA CI CR CU CW DJ FR GA GH GI GP GT GU GY HK HN IR JE KE KI KZ \
         LA LI LK LR LS LU MC MG ML MO MQ MS MV MW MZ NE NG NI NR NU OM PA PH PK PS PT PY QA RW SC SL SR \
         SZ TG TK TO TV UA UY VE VU WS XK YT ZW",
    ),
];

#[test]
fn no_country_has_its_english_name_but_those_that_are_called_so() {
    let english = names(LANGUAGES.first().unwrap());
    for language in LANGUAGES.iter().skip(1) {
        let names = names(language).into_iter().filter(|(code, name)| english.get(code) == Some(name));
        let alike: Vec<_> = names.map(|(code, _)| code).collect();
        let listed = AS_IN_ENGLISH.iter().find(|(code, _)| *code == language.code).map_or("", |(_, codes)| codes);
        assert_eq!(alike.join(" "), listed, "{}", language.code);
    }
}
