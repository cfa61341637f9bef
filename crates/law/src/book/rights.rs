//! What people have a right to where they live, and throughout (catalogue section 14).

mod cases;

pub(super) use cases::CASES;

use super::phase::{IN_DENMARK, INTERVIEW_AHEAD};
use super::reception::{
    RE_ACCELERATED_ADULT, RE_ACCELERATED_CHILD, RE_ACCELERATED_FAMILY, RE_ADMISSIBILITY_CHILD, RE_APPEAL_ADULT,
    RE_APPEAL_CHILD, RE_APPEAL_FAMILY,
};
use crate::condition::Condition::{Any, Holds};
use crate::doubt::C15;
use crate::source::{EUAA, heading};
use crate::{Rule, Topic};

pub(crate) static RI1: Rule = Rule {
    when: Any(&[Holds(&RE_APPEAL_ADULT), Holds(&RE_ACCELERATED_ADULT)]),
    ..Rule::new("ri1", Topic::Rights, &[heading::ADMISSIBILITY_RECEPTION, heading::ACCELERATED_RECEPTION])
};

pub(crate) static RI2: Rule = Rule {
    when: Holds(&RE_ACCELERATED_ADULT),
    doubts: &[&C15],
    ..Rule::new("ri2", Topic::Rights, &[heading::ACCELERATED_RECEPTION])
};

pub(crate) static RI3: Rule = Rule {
    when: Any(&[Holds(&RE_APPEAL_FAMILY), Holds(&RE_ACCELERATED_FAMILY)]),
    ..Rule::new("ri3", Topic::Rights, &[heading::ADMISSIBILITY_RECEPTION, heading::ACCELERATED_RECEPTION])
};

pub(crate) static RI4: Rule = Rule {
    when: Any(&[Holds(&RE_ADMISSIBILITY_CHILD), Holds(&RE_APPEAL_CHILD), Holds(&RE_ACCELERATED_CHILD)]),
    ..Rule::new("ri4", Topic::Rights, &[heading::ADMISSIBILITY_RECEPTION, heading::ACCELERATED_RECEPTION])
};

pub(crate) static RI6: Rule = Rule::new("ri6", Topic::Rights, &[heading::PRESENT]);

pub(crate) static RI7: Rule = Rule {
    when: INTERVIEW_AHEAD,
    ..Rule::new(
        "ri7",
        Topic::Rights,
        &[
            EUAA.at("Personal interview › Language and interpretation"),
            EUAA.at("Personal interview › Objecting to the interviewer/interpreter"),
        ],
    )
};

pub(crate) static HP1: Rule =
    Rule { when: IN_DENMARK, ..Rule::new("hp1", Topic::Rights, &[heading::EXPEDITED, heading::ADMISSIBILITY_TIME]) };
