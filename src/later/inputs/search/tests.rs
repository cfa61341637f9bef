//! Spellings that people type, and the country that is meant.

use std::collections::BTreeSet;

use interview::question;
use law::Country;
use words::LANGUAGES;

use super::*;
use crate::app::{Visit, language};

/// A country, and what people type who mean it.
const TYPED: &[(&str, &[&str])] = &[
    ("AF", &["afghanistan", "afganistan", "Afghanstan", "afg", "افغانستان", "أفغانستان", "Афганистан", "አፍጋኒስታን"]),
    ("AL", &["Shqipëria", "shqiperia", "albanien", "Albanija"]),
    ("AM", &["Հայաստան", "armenia", "Ermenistan"]),
    ("AT", &["østrig", "Østrig", "ostrig", "Österreich", "oesterreich", "النمسا"]),
    ("AZ", &["Azərbaycan", "azerbaijan", "aserbajdsjan", "azerbajdzjan"]),
    ("BD", &["বাংলাদেশ", "bangladesh", "bangla desh"]),
    ("BY", &["Беларусь", "belarus", "hviderusland"]),
    ("CD", &["zaire", "DR Congo", "congo kinshasa", "kongo"]),
    ("CH", &["schweiz", "switzerland", "swizerland", "suisse", "سویسرا"]),
    ("CI", &["cote d'ivoire", "Côte d’Ivoire", "ivory coast", "elfenbenskysten"]),
    ("CN", &["kina", "china", "中国"]),
    ("CZ", &["czech republic", "tjekkiet", "czechia"]),
    ("DE", &["Deutschland", "tyskland", "germany", "germny", "Almanya", "المانيا", "آلمان", "Германия", "ጀርመን"]),
    ("DK", &["danmark", "grønland", "faroe islands"]),
    ("EG", &["مصر", "egypten", "egyptt", "masr"]),
    ("ER", &["ኤርትራ", "eritrea", "eritera", "إريتريا", "eritria"]),
    ("ES", &["España", "spain", "spanien"]),
    ("ET", &["ኢትዮጵያ", "ethiopia", "etiopien", "itoobiya"]),
    ("FR", &["frankrig", "france", "faransiiska", "guadeloupe"]),
    ("GB", &["uk", "England", "great britain", "storbritannien", "scotland", "انگلستان", "isle of man"]),
    ("GE", &["საქართველო", "georgia", "Грузия", "goergia"]),
    ("GR", &["Ελλάδα", "greece", "grækenland", "graekenland", "Yunanistan", "یونان", "اليونان", "giriiga"]),
    ("HR", &["Hrvatska", "kroatien", "croatia", "krotien"]),
    ("HU", &["Magyarország", "ungarn", "المجر"]),
    ("IN", &["भारत", "india", "indien"]),
    ("IQ", &["العراق", "irak", "iraq", "kurdistan", "عێراق"]),
    ("IR", &["ایران", "persia", "iran", "Иран", "إيران"]),
    ("IT", &["italia", "italien", "ጣልያን", "ایتالیا", "itlay"]),
    ("LB", &["لبنان", "libanon", "lebnon"]),
    ("MA", &["المغرب", "marokko", "morroco"]),
    ("MK", &["macedonia", "makedonien"]),
    ("MM", &["burma", "myanmar"]),
    ("NL", &["holland", "nederlandene", "Nederland", "هولندا"]),
    ("PK", &["پاکستان", "باكستان", "pakistan", "pakstan"]),
    ("PS", &["palæstina", "palestine", "فلسطين", "gaza"]),
    ("RS", &["srbija", "Србија", "yugoslavia"]),
    ("RU", &["Россия", "rusia", "rusland", "Росія", "chechnya"]),
    ("SD", &["السودان", "sudan", "soudan"]),
    ("SE", &["sverige", "svergie", "السويد", "Sweden"]),
    ("SO", &["Soomaaliya", "somalia", "somaliya", "الصومال", "somlia"]),
    ("SY", &["سوريا", "سورية", "syrian arab republic", "Syrien", "siria", "ሶርያ", "sirya", "سوریه"]),
    ("SZ", &["swaziland", "eswatini"]),
    ("TR", &["turkey", "Türkiye", "tyrkiet", "turkiye", "turky", "تركيا"]),
    ("UA", &["Україна", "ukraine", "Украина", "ukrain"]),
    ("US", &["usa", "U.S.A.", "america", "united states"]),
    ("VN", &["Việt Nam", "vietnam"]),
    ("XK", &["kosova", "kosovo", "Косово"]),
    ("YE", &["اليمن", "yemen", "jemen"]),
];

/// A language in which the guide is read, a country, and its name as somebody types it who writes its letters otherwise
/// than they stand there, or who reads that name in a language that the guide does not have.
const OTHERWISE: [(&str, &str, &str); 26] = [
    ("ar", "JO", "الاردن"),
    ("ar", "SY", "سورية"),
    ("ar", "SY", "سُوريَا"),
    ("ar", "EG", "مصـر"),
    ("ar", "JO", "\u{2068}الأردن\u{2069}"),
    ("fa", "CH", "سوييس"),
    ("fa", "CU", "كوبا"),
    ("fa", "SY", "سوریة"),
    ("fa", "LK", "سریلانکا"),
    ("ckb", "IN", "هیندستان"),
    ("ckb", "DE", "ئەلمانیا"),
    ("ckb", "RU", "رووسیا"),
    ("ckb", "NL", "هولەندا"),
    ("ckb", "CA", "كه\u{200c}نه\u{200c}دا"),
    ("ps", "GE", "ګورجستان"),
    ("ps", "BD", "بنگله دیش"),
    ("ps", "NO", "ناروی"),
    ("ti", "AL", "አልባንያ"),
    ("ti", "SY", "ሶሪያ"),
    ("ti", "RS", "ሠርብያ"),
    ("ti", "EG", "ግብፂ"),
    ("so", "SO", "Somaliya"),
    ("uk", "VN", "В'єтнам"),
    ("tr", "AF", "Efqanistan"),
    ("en", "AF", "अफगानिस्तान"),
    ("en", "AF", "ਅਫ਼ਗਾਨਿਸਤਾਨ"),
];

fn all(speaker: &Speaker) -> Vec<Searched> {
    let question = question("nationality").expect("it is asked");
    let countries: Vec<_> = question.countries().into_iter().filter(Country::has_citizens).collect();
    searched(speaker, question, &countries)
}

fn in_every_language(look: impl Fn(&str, &[Searched])) {
    for one in LANGUAGES {
        let visit = Visit::begun("2026-03-05");
        visit.act(|guide| guide.choose(language(one.code)));
        visit.all_arrives();
        look(one.code, &all(&visit.guide.speaker()));
    }
}

#[test]
fn a_name_in_other_letters_is_that_name() {
    in_every_language(|read, searched| {
        for (_, code, typed) in OTHERWISE.iter().filter(|(language, ..)| *language == read) {
            let country = Country::parse(code).ok().map(Answer::Country);
            assert_eq!(found(searched, typed).meant, country, "{read}: {typed}");
            // Letter by letter, and not by the mercy that one letter may be wrong.
            let same = searched.iter().filter(|one| one.spellings.contains(&plain(typed)));
            assert_eq!(same.map(|one| Some(one.answer)).collect::<Vec<_>>(), [country], "{read}: {typed}");
        }
    });
}

#[test]
fn what_people_type_finds_the_country_that_they_mean() {
    assert!(TYPED.iter().map(|(_, typed)| typed.len()).sum::<usize>() >= 180);
    in_every_language(|_, searched| {
        for (code, typed) in TYPED {
            let country = Answer::Country(Country::parse(code).expect("there is one"));
            for text in *typed {
                let found = found(searched, text).answers;
                let place = found.iter().position(|answer| *answer == country);
                assert!(place.is_some_and(|place| place < 4), "{text}: {found:?}");
            }
        }
    });
}

#[test]
fn one_that_is_spelled_so_is_meant() {
    in_every_language(|_, searched| {
        for (text, code) in
            [("uk", "GB"), ("iran", "IR"), ("niger", "NE"), ("usa", "US"), ("polska", "PL"), ("syrie", "SY")]
        {
            let meant = found(searched, text).meant;
            assert_eq!(meant, Country::parse(code).ok().map(Answer::Country), "{text}");
        }
        for text in ["kurdistan", "korea", "congo", "zzzz", ""] {
            assert_eq!(found(searched, text).meant, None, "{text}");
        }
        for text in ["stateless", "statsløs", "بدون جنسية", "bidoon"] {
            assert!(
                matches!(found(searched, text).meant, Some(Answer::Choice(choice)) if choice.id == "stateless"),
                "{text}"
            );
        }
    });
}

/// In whatever language the guide is read, each country is found by its name there, in English and in Danish.
#[test]
fn every_country_is_found_by_its_name() {
    let names = |code: &str| {
        let visit = Visit::begun("2026-03-05");
        visit.act(|guide| guide.choose(language(code)));
        visit.all_arrives();
        let countries = question("nationality").expect("it is asked").countries();
        let offered = countries.into_iter().filter(Country::has_citizens);
        offered.map(|country| (country, visit.guide.speaker().country(country))).collect::<Vec<_>>()
    };
    let in_letters = [names("en"), names("da")].concat();
    in_every_language(|code, searched| {
        for (country, name) in in_letters.iter().chain(&names(code)) {
            assert_eq!(found(searched, name).answers.first(), Some(&Answer::Country(*country)), "{code}: {name}");
        }
    });
}

/// A spelling that says nothing new is only carried along.
#[test]
fn no_spelling_stands_twice() {
    in_every_language(|_, searched| {
        for one in searched {
            let different: BTreeSet<_> = one.spellings.iter().collect();
            // The name in the language of the guide may stand among the others.
            let mut twice = one.spellings.clone();
            for spelling in &different {
                let place = twice.iter().position(|other| other == *spelling);
                place.map(|place| twice.remove(place));
            }
            assert!(twice.len() <= 1, "{twice:?}");
        }
    });
}
