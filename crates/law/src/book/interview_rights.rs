//! What holds in an interview (catalogue section 15).

use super::phase::INTERVIEW_AHEAD;
use crate::condition::Condition::{All, Is, IsNot};
use crate::doubt::{C14, C25, C26};
use crate::fact::Fact::{Minor, NeedsSupport};
use crate::rule::rule;
use crate::source::{EUAA, heading};
use crate::{Rule, Topic};

pub(super) const RULES: &[&Rule] = &[
    &IN1, &IN2, &IN3, &IN4, &IN5, &IN6, &IN7, &IN8, &IN9, &IN10, &IN11, &IN12, &IN13, &IN14, &IN15, &IN16, &IN17,
    &IN18, &IN19, &IN20, &IN21,
];

pub(crate) static IN1: Rule = rule("in1", Topic::Rights, &[heading::INFORMATION]).when(INTERVIEW_AHEAD);

pub(crate) static IN2: Rule = rule("in2", Topic::Duties, &[heading::INFORMATION]).when(INTERVIEW_AHEAD);

pub(crate) static IN3: Rule =
    rule("in3", Topic::Interview, &[EUAA.at("Regular asylum procedure at first instance › Personal interview")])
        .when(INTERVIEW_AHEAD);

pub(crate) static IN4: Rule = rule(
    "in4",
    Topic::Rights,
    &[
        EUAA.at("Regular asylum procedure at first instance › Personal interview"),
        EUAA.at("Personal interview › Choice of gender of the interviewer/interpreter"),
    ],
)
.when(INTERVIEW_AHEAD)
.doubts(&[&C25]);

pub(crate) static IN5: Rule =
    rule("in5", Topic::Interview, &[EUAA.at("Personal interview › Objecting to the interviewer/interpreter")])
        .when(INTERVIEW_AHEAD);

pub(crate) static IN6: Rule = rule(
    "in6",
    Topic::Interview,
    &[
        EUAA.at("Personal interview › Objecting to the interviewer/interpreter"),
        EUAA.at("Personal interview › Language and interpretation"),
    ],
)
.when(INTERVIEW_AHEAD);

pub(crate) static IN7: Rule = rule(
    "in7",
    Topic::Interview,
    &[
        EUAA.at("Personal interview › Objecting to the interviewer/interpreter"),
        EUAA.at("Personal interview › Language and interpretation"),
    ],
)
.when(INTERVIEW_AHEAD);

pub(crate) static IN8: Rule = rule("in8", Topic::Rights, &[heading::PRESENT]).when(INTERVIEW_AHEAD).doubts(&[&C26]);

pub(crate) static IN9: Rule = rule("in9", Topic::Interview, &[heading::PRESENT]).when(INTERVIEW_AHEAD);

pub(crate) static IN10: Rule =
    rule("in10", Topic::Support, &[heading::GUARANTEES]).when(All(&[Is(NeedsSupport), INTERVIEW_AHEAD]));

pub(crate) static IN11: Rule = rule("in11", Topic::Rights, &[heading::STRUCTURE]).when(INTERVIEW_AHEAD);

pub(crate) static IN12: Rule = rule("in12", Topic::Interview, &[heading::STRUCTURE]).when(INTERVIEW_AHEAD);

pub(crate) static IN13: Rule = rule("in13", Topic::Interview, &[heading::STRUCTURE]).when(INTERVIEW_AHEAD);

pub(crate) static IN14: Rule =
    rule("in14", Topic::Rights, &[EUAA.at("Personal interview › Audio/Video recording and written report")])
        .when(INTERVIEW_AHEAD);

pub(crate) static IN15: Rule =
    rule("in15", Topic::Interview, &[EUAA.at("Personal interview › Audio/Video recording and written report")])
        .when(INTERVIEW_AHEAD);

pub(crate) static IN16: Rule = rule("in16", Topic::Interview, &[heading::MODALITIES]).when(INTERVIEW_AHEAD);

pub(crate) static IN17: Rule =
    rule("in17", Topic::Rights, &[EUAA.at("Personal interview › Postponing the personal interview")])
        .when(INTERVIEW_AHEAD);

pub(crate) static IN18: Rule =
    rule("in18", Topic::Interview, &[heading::STRUCTURE]).when(All(&[IsNot(Minor), INTERVIEW_AHEAD])).doubts(&[&C14]);

pub(crate) static IN19: Rule =
    rule("in19", Topic::Interview, &[EUAA.at("Personal interview › Possibility to omit the personal interview")])
        .when(INTERVIEW_AHEAD)
        .doubts(&[&C14]);

pub(crate) static IN20: Rule =
    rule("in20", Topic::Interview, &[EUAA.at("Personal interview › Possibility to omit the personal interview")])
        .when(INTERVIEW_AHEAD);

pub(crate) static IN21: Rule =
    rule("in21", Topic::Interview, &[heading::STRUCTURE]).when(All(&[IsNot(Minor), INTERVIEW_AHEAD]));
