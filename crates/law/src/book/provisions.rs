//! Every section of the Aliens Act that touches an asylum case, and every article of Regulation 2024/1351 from
//! the access to the procedure to the transfer: carried by a rule or a doubt that cites it, or left out for a
//! reason. Whoever adds a rule that cites one takes its reason out.

use crate::Provision;
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT};

/// Of the Aliens Act; the end of an amending act, printed below it, is none of its sections.
const fn act(section: &'static str) -> Provision {
    Provision::new(&ALIENS_ACT, section)
}

const fn article(article: &'static str) -> Provision {
    Provision::new(&ASYLUM_MANAGEMENT, article)
}

/// Each once, in the order of its source.
pub static PROVISIONS: &[Provision] = &[
    act("§ 1").left_out("that citizens of Finland, Iceland, Norway and Sweden may enter and stay: a right beside asylum, on which no part of this procedure depends"),
    act("§ 2").left_out("that citizens of the Union may enter and stay for three months: a right beside asylum, on which no part of this procedure depends"),
    act("§ 7"),
    act("§ 8").left_out(
        "people whom Denmark brings in together with the refugee agency of the United Nations: they are chosen abroad \
         and never go through this procedure",
    ),
    act("§ 9"),
    act("§ 9 b"),
    act("§ 9 c"),
    act("§ 28"),
    act("§ 29 a"),
    act("§ 29 b"),
    act("§ 31"),
    act("§ 33"),
    act("§ 33 a"),
    act("§ 33 b"),
    act("§ 34"),
    act("§ 36"),
    act("§ 37"),
    act("§ 40"),
    act("§ 40 a"),
    act("§ 42 a"),
    act("§ 42 b"),
    act("§ 42 c"),
    act("§ 42 d"),
    act("§ 42 e").left_out("activation at a centre, for adults whose case takes long: whoever runs the centre decides on it, and it stands in the contract of which rule up-contract speaks"),
    act("§ 42 f"),
    act("§ 42 g"),
    act("§ 42 h").left_out(
        "which data the Immigration Service and those who run the centres may exchange: it binds them alone",
    ),
    act("§ 42 i").left_out(
        "compensation for damage done or suffered in work at a centre: the minister may make rules, and says nothing himself",
    ),
    act("§ 42 k"),
    act("§ 42 l"),
    act("§ 43").left_out("that the police can house people for a short while before they are registered, and what carriers, helpers and employers owe the State"),
    act("§ 46").left_out("which authority decides what: each rule names the one that decides"),
    act("§ 46 a").left_out("complaints to the Immigration Appeals Board within eight weeks: on decisions that the guide does not foretell, such as a no to a home of one’s own"),
    act("§ 48").left_out("which decisions the police make, and to whom complaints on them go: a court looks at detention by itself, which rule de-court says"),
    act("§ 48 a"),
    act("§ 48 b").left_out(
        "how fast Denmark answers when another country asks it to take a person: that person is not in Denmark",
    ),
    act("§ 48 e"),
    act("§ 53"),
    act("§ 53 a"),
    act("§ 53 b"),
    act("§ 53 c").left_out(
        "an opinion that the Board gives a court in cases of section 45 d: it binds the Board alone",
    ),
    act("§ 54"),
    act("§ 55"),
    act("§ 56"),
    act("§ 56 a"),
    act("§ 58 a").left_out("that the Ombudsman does not look at what the Board does: it would only name a way that is closed"),
    article("Article 16"),
    article("Article 17"),
    article("Article 18"),
    article("Article 19"),
    article("Article 20"),
    article("Article 21"),
    article("Article 22"),
    article("Article 23"),
    article("Article 24"),
    article("Article 25"),
    article("Article 26"),
    article("Article 27"),
    article("Article 28"),
    article("Article 29"),
    article("Article 30"),
    article("Article 31"),
    article("Article 32"),
    article("Article 33"),
    article("Article 34"),
    article("Article 35"),
    article("Article 36"),
    article("Article 37"),
    article("Article 38"),
    article("Article 39"),
    article("Article 40"),
    article("Article 41"),
    article("Article 42"),
    article("Article 43"),
    article("Article 44"),
    article("Article 45"),
    article("Article 46"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::BOOK;

    #[test]
    fn each_is_carried_or_left_out() {
        let mut wrong = Vec::new();
        for provision in PROVISIONS {
            let carried = provision.rules(&BOOK).next().is_some() || provision.doubts().next().is_some();
            let section = provision.cite.section();
            assert_eq!(section, Some(provision.cite.heading), "it is cited by its number");
            if carried == provision.left_out.is_some() {
                wrong.push(section.unwrap_or_default());
            }
        }
        assert!(wrong.is_empty(), "carried and left out, or neither: {wrong:?}");
    }

    #[test]
    fn each_stands_once() {
        for (place, provision) in PROVISIONS.iter().enumerate() {
            let here = |other: &Provision| other.cite.heading == provision.cite.heading;
            assert_eq!(PROVISIONS.iter().position(here), Some(place), "{}", provision.cite.heading);
        }
        assert_eq!(PROVISIONS.len(), 46 + 31);
    }
}
