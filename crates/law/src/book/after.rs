//! After a yes, and after a final no (catalogue sections 24 and 25).

mod cases;

pub(super) use cases::CASES;

use super::phase::{PERMITTED, REVIEWED};
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::doubt::{C23, RETURN_MEANWHILE};
use crate::fact::Fact::{
    BoardOverturned, BoardUpheld, ChildAlone, NewInformation, OutsideProtection, OutsideTies, RefusedByBoardBefore,
    RefusedUnfounded, UnfoundedBefore,
};
use crate::source::{EUAA, RETURN_AGENCY, SERVICE_APPEALS, heading};
use crate::{Effect, Limit, Rule, Topic, Track};

/// No appeal is left, or there was none.
pub(super) const FINALLY_REFUSED: Condition = Any(&[All(&[Is(BoardUpheld), REVIEWED]), Is(RefusedUnfounded)]);

pub(crate) static PO1: Rule = Rule {
    when: PERMITTED,
    then: &[Effect::Track(Track::Permit)],
    ..Rule::new("po1", Topic::Permit, &[heading::OUTCOMES])
};

pub(crate) static PO2: Rule = Rule { when: PERMITTED, ..Rule::new("po2", Topic::Permit, &[heading::QUALITY]) };

pub(crate) static PO3: Rule = Rule {
    when: PERMITTED,
    doubts: &[&C23],
    ..Rule::new(
        "po3",
        Topic::Permit,
        &[heading::OUTCOMES, EUAA.at("Assessment of an application at first instance › Grounds")],
    )
};

pub(crate) static RT1: Rule = Rule {
    when: Any(&[FINALLY_REFUSED, Is(RefusedByBoardBefore), Is(UnfoundedBefore)]),
    limits: &[Limit {
        when: Any(&[All(&[Is(RefusedByBoardBefore), Is(NewInformation)]), Is(UnfoundedBefore)]),
        doubt: &RETURN_MEANWHILE,
    }],
    then: &[Effect::Track(Track::Return)],
    ..Rule::new(
        "rt1",
        Topic::Return,
        &[heading::OUTCOMES, EUAA.at("Withdrawal of an application › Competent authority to withdraw an application")],
    )
};

pub(crate) static RT4: Rule = Rule {
    when: All(&[Any(&[Is(OutsideProtection), Is(OutsideTies)]), FINALLY_REFUSED]),
    ..Rule::new("rt4", Topic::Return, &[heading::SAFE_THIRD])
};

pub(crate) static RT5: Rule = Rule {
    when: All(&[Is(ChildAlone), Any(&[Is(RefusedUnfounded), All(&[REVIEWED, IsNot(BoardOverturned)])])]),
    ..Rule::new("rt5", Topic::Return, &[heading::GUARANTEES])
};

pub(crate) static RT_DATE: Rule = Rule {
    when: FINALLY_REFUSED,
    ..Rule::new(
        "rt-date",
        Topic::Return,
        &[
            RETURN_AGENCY.at("Final refusal of asylum"),
            SERVICE_APPEALS.at("Appeals reviewed by the Refugee Appeals Board"),
        ],
    )
};
