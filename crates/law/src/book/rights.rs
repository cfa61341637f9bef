//! What people have a right to where they live, and throughout (catalogue section 14).

use super::phase::{IN_DENMARK, INTERVIEW_AHEAD};
use super::reception::{
    RE_ACCELERATED_ADULT, RE_ACCELERATED_CHILD, RE_ACCELERATED_FAMILY, RE_ADMISSIBILITY_CHILD, RE_APPEAL_ADULT,
    RE_APPEAL_CHILD, RE_APPEAL_FAMILY,
};
use super::unfounded::ACCELERATED;
use crate::condition::Condition::{All, Any, Holds, Is, IsNot};
use crate::doubt::BY_NATIONALITY;
use crate::fact::Fact::{Detained, ExpeditedTold, FoundUnfounded};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, EUAA, heading};
use crate::{Limit, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[&RI1, &RI2, &RI3, &RI4, &RI6, &RI7, &HP1];

pub(crate) static RI1: Rule =
    rule("ri1", Topic::Rights, &[heading::ADMISSIBILITY_RECEPTION, heading::ACCELERATED_RECEPTION])
        .when(Any(&[Holds(&RE_APPEAL_ADULT), Holds(&RE_ACCELERATED_ADULT)]));

/// No cash where the case was taken out because of the nationality, as the expedited procedure does it. Why
/// another case is seen as manifestly unfounded, nobody is asked.
pub(crate) static RI2: Rule =
    rule("ri2", Topic::Rights, &[ALIENS_ACT.at("§ 42 b, stk. 12"), heading::ACCELERATED_RECEPTION])
        .when(All(&[ACCELERATED, IsNot(Detained)]))
        .limits(&[Limit { when: All(&[Is(FoundUnfounded), IsNot(ExpeditedTold)]), doubt: &BY_NATIONALITY }]);

pub(crate) static RI3: Rule =
    rule("ri3", Topic::Rights, &[heading::ADMISSIBILITY_RECEPTION, heading::ACCELERATED_RECEPTION])
        .when(Any(&[Holds(&RE_APPEAL_FAMILY), Holds(&RE_ACCELERATED_FAMILY)]));

pub(crate) static RI4: Rule =
    rule("ri4", Topic::Rights, &[heading::ADMISSIBILITY_RECEPTION, heading::ACCELERATED_RECEPTION]).when(Any(&[
        Holds(&RE_ADMISSIBILITY_CHILD),
        Holds(&RE_APPEAL_CHILD),
        Holds(&RE_ACCELERATED_CHILD),
    ]));

pub(crate) static RI6: Rule = rule("ri6", Topic::Rights, &[heading::PRESENT]);

pub(crate) static RI7: Rule = rule(
    "ri7",
    Topic::Rights,
    &[
        EUAA.at("Personal interview › Language and interpretation"),
        EUAA.at("Personal interview › Objecting to the interviewer/interpreter"),
    ],
)
.when(INTERVIEW_AHEAD);

pub(crate) static HP1: Rule =
    rule("hp1", Topic::Rights, &[ALIENS_ACT.at("§ 9 b, stk. 1-2"), heading::EXPEDITED, heading::ADMISSIBILITY_TIME])
        .when(IN_DENMARK);
