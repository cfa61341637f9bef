//! Coming back after a case was closed or finally refused (catalogue section 8).

use crate::condition::Condition::{All, Is};
use crate::doubt::C9;
use crate::fact::Fact::{CameBack, ClosedBefore, NewInformation, RefusedByBoardBefore, UnfoundedBefore};
use crate::rule::rule;
use crate::source::{EUAA, heading};
use crate::{Effect, Rule, Topic, Track};

pub(super) const RULES: &[&Rule] = &[&SU1, &SU2, &SU3, &SU4, &SU5, &SU6];

pub(crate) static SU1: Rule = rule("su1", Topic::Law, &[heading::SUBSEQUENT]).when(Is(CameBack)).doubts(&[&C9]);

pub(crate) static SU2: Rule = rule("su2", Topic::Again, &[heading::SUBSEQUENT])
    .when(All(&[Is(CameBack), Is(ClosedBefore)]))
    .then(&[Effect::Track(Track::Reopening)])
    .doubts(&[&C9]);

pub(crate) static SU3: Rule = rule(
    "su3",
    Topic::Again,
    &[EUAA.at("Subsequent application procedure › Competent authority and other stakeholders"), heading::SUBSEQUENT],
)
.when(All(&[Is(CameBack), Is(UnfoundedBefore)]))
.then(&[Effect::Track(Track::Reopening), Effect::Track(Track::Normal)]);

pub(crate) static SU4: Rule = rule(
    "su4",
    Topic::Again,
    &[EUAA.at("Subsequent application procedure › Competent authority and other stakeholders"), heading::SUBSEQUENT],
)
.when(All(&[Is(CameBack), Is(RefusedByBoardBefore)]))
.then(&[Effect::Track(Track::Reopening)]);

pub(crate) static SU5: Rule = rule("su5", Topic::Again, &[EUAA.at("Subsequent application procedure › Appeal")])
    .when(All(&[Is(CameBack), Is(RefusedByBoardBefore), Is(NewInformation)]));

pub(crate) static SU6: Rule = rule(
    "su6",
    Topic::Again,
    &[
        EUAA.at("Subsequent application procedure › Decision and time limits to decide"),
        EUAA.at("Subsequent application procedure › Impact on reception conditions"),
    ],
)
.when(Is(CameBack));
