//! Coming back after a case was closed or finally refused (catalogue section 8).

mod cases;

pub(super) use cases::CASES;

use crate::condition::Condition::{All, Is};
use crate::doubt::C9;
use crate::fact::Fact::{CameBack, ClosedBefore, NewInformation, RefusedByBoardBefore, UnfoundedBefore};
use crate::source::{EUAA, heading};
use crate::{Effect, Rule, Topic, Track};

pub(crate) static SU1: Rule =
    Rule { when: Is(CameBack), doubts: &[&C9], ..Rule::new("su1", Topic::Law, &[heading::SUBSEQUENT]) };

pub(crate) static SU2: Rule = Rule {
    when: All(&[Is(CameBack), Is(ClosedBefore)]),
    then: &[Effect::Track(Track::Reopening)],
    doubts: &[&C9],
    ..Rule::new("su2", Topic::Again, &[heading::SUBSEQUENT])
};

pub(crate) static SU3: Rule = Rule {
    when: All(&[Is(CameBack), Is(UnfoundedBefore)]),
    then: &[Effect::Track(Track::Reopening), Effect::Track(Track::Normal)],
    ..Rule::new(
        "su3",
        Topic::Again,
        &[
            EUAA.at("Subsequent application procedure › Competent authority and other stakeholders"),
            heading::SUBSEQUENT,
        ],
    )
};

pub(crate) static SU4: Rule = Rule {
    when: All(&[Is(CameBack), Is(RefusedByBoardBefore)]),
    then: &[Effect::Track(Track::Reopening)],
    ..Rule::new(
        "su4",
        Topic::Again,
        &[
            EUAA.at("Subsequent application procedure › Competent authority and other stakeholders"),
            heading::SUBSEQUENT,
        ],
    )
};

pub(crate) static SU5: Rule = Rule {
    when: All(&[Is(CameBack), Is(RefusedByBoardBefore), Is(NewInformation)]),
    ..Rule::new("su5", Topic::Again, &[EUAA.at("Subsequent application procedure › Appeal")])
};

pub(crate) static SU6: Rule = Rule {
    when: Is(CameBack),
    ..Rule::new(
        "su6",
        Topic::Again,
        &[
            EUAA.at("Subsequent application procedure › Decision and time limits to decide"),
            EUAA.at("Subsequent application procedure › Impact on reception conditions"),
        ],
    )
};
