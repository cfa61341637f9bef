//! Rules for children, alone or with others (catalogue sections 16 and 17).

use super::phase::{
    EXAMINED, FIRST_INTERVIEW_AHEAD, INTERVIEW_AHEAD, NEGATIVE, NOT_AT_BOARD, REVIEWED, SENT_ELSEWHERE,
};
use crate::condition::Condition::{All, Any, Is, IsNot};
use crate::doubt::{C18, C19, C27};
use crate::fact::Fact::{
    BoardDecided, BoardOverturned, ChildAlone, Granted, Minor, RefusedUnfounded, SeparatedChild, WithChildren,
};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, EUAA, heading};
use crate::{Rule, Topic};

pub(super) const RULES: &[&Rule] = &[
    &UM1,
    &UM_AGE,
    &UM2,
    &UM3,
    &UM4,
    &UM5,
    &UM_SENT,
    &UM6,
    &UM7,
    &UM8,
    &UM9,
    &UM10,
    &AC1,
    &AC2,
    &AC3,
    &AC4,
    &AC5,
    &AC6,
    &AC6_REFUSED,
];

pub(crate) static UM1: Rule = rule(
    "um1",
    Topic::Children,
    &[
        ALIENS_ACT.at("§ 56 a, stk. 1"),
        ALIENS_ACT.at("§ 56 a, stk. 4"),
        ALIENS_ACT.at("§ 56 a, stk. 7"),
        heading::GUARANTEES,
    ],
)
.when(Is(ChildAlone));

/// Only with consent; and a decision on who one is goes to the Board.
pub(crate) static UM_AGE: Rule = rule(
    "um-age",
    Topic::Children,
    &[ALIENS_ACT.at("§ 48 e, stk. 3, 2. pkt."), ALIENS_ACT.at("§ 53 a, stk. 1, nr. 8")],
)
.when(All(&[Is(Minor), EXAMINED]));

pub(crate) static UM2: Rule =
    rule("um2", Topic::Children, &[heading::PRESENT]).when(All(&[Is(ChildAlone), INTERVIEW_AHEAD]));

pub(crate) static UM3: Rule = rule(
    "um3",
    Topic::Children,
    &[EUAA.at("Regular asylum procedure at first instance › Personal interview"), heading::STRUCTURE],
)
.when(All(&[Any(&[Is(ChildAlone), Is(SeparatedChild)]), INTERVIEW_AHEAD]));

pub(crate) static UM4: Rule =
    rule("um4", Topic::Children, &[heading::GUARANTEES]).when(All(&[Is(ChildAlone), INTERVIEW_AHEAD]));

pub(crate) static UM5: Rule = rule("um5", Topic::Children, &[ALIENS_ACT.at("§ 56 a, stk. 9"), heading::GUARANTEES])
    .when(All(&[Is(ChildAlone), IsNot(Granted)]));

/// The lawyer of section 56 a is for a no to asylum, not for a decision on another country.
pub(crate) static UM_SENT: Rule =
    rule("um-sent", Topic::Children, &[ALIENS_ACT.at("§ 56 a, stk. 1"), ALIENS_ACT.at("§ 56 a, stk. 9")]).when(All(&[
        Is(ChildAlone),
        SENT_ELSEWHERE,
        IsNot(BoardDecided),
    ]));

pub(crate) static UM6: Rule =
    rule("um6", Topic::Children, &[heading::GUARANTEES]).when(All(&[Is(ChildAlone), IsNot(Granted)]));

pub(crate) static UM7: Rule =
    rule("um7", Topic::Children, &[heading::INFORMATION]).when(All(&[Is(ChildAlone), FIRST_INTERVIEW_AHEAD]));

pub(crate) static UM8: Rule = rule("um8", Topic::Children, &[heading::MINORS_TOLD, heading::DECISIONS])
    .when(All(&[Is(ChildAlone), NEGATIVE, IsNot(BoardOverturned)]))
    .doubts(&[&C19]);

pub(crate) static UM9: Rule =
    rule("um9", Topic::Children, &[heading::MODALITIES, heading::PRESENT]).when(All(&[Is(ChildAlone), IsNot(Granted)]));

pub(crate) static UM10: Rule = rule(
    "um10",
    Topic::Children,
    &[EUAA.at("Personal interview › Competent authority: Interviewers"), heading::STRUCTURE],
)
.when(All(&[Is(ChildAlone), INTERVIEW_AHEAD]));

pub(crate) static AC1: Rule =
    rule("ac1", Topic::Children, &[heading::STRUCTURE]).when(All(&[Is(WithChildren), INTERVIEW_AHEAD])).doubts(&[&C27]);

pub(crate) static AC2: Rule = rule("ac2", Topic::Children, &[heading::GUARANTEES])
    .when(All(&[Is(WithChildren), INTERVIEW_AHEAD]))
    .doubts(&[&C27]);

pub(crate) static AC3: Rule = rule("ac3", Topic::Children, &[heading::STRUCTURE])
    .when(All(&[Any(&[Is(WithChildren), Is(SeparatedChild)]), INTERVIEW_AHEAD]));

pub(crate) static AC4: Rule =
    rule("ac4", Topic::Children, &[heading::STRUCTURE]).when(All(&[Is(WithChildren), INTERVIEW_AHEAD]));

pub(crate) static AC5: Rule = rule("ac5", Topic::Children, &[heading::STRUCTURE]).when(Is(SeparatedChild));

pub(crate) static AC6: Rule = rule("ac6", Topic::Children, &[heading::MINORS_TOLD])
    .when(All(&[Is(WithChildren), SENT_ELSEWHERE, NOT_AT_BOARD]))
    .doubts(&[&C18]);

pub(crate) static AC6_REFUSED: Rule = rule("ac6-refused", Topic::Children, &[heading::MINORS_TOLD])
    .when(All(&[Is(WithChildren), Any(&[REVIEWED, Is(RefusedUnfounded)]), IsNot(BoardOverturned)]))
    .doubts(&[&C18]);
