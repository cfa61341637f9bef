//! After a yes, and after a final no (catalogue sections 24 and 25).

use super::phase::{PERMITTED, REVIEWED};
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::doubt::{C23, RETURN_MEANWHILE};
use crate::fact::Fact::{
    BoardOverturned, BoardUpheld, ChildAlone, NewInformation, OutsideProtection, OutsideTies, RefusedByBoardBefore,
    RefusedUnfounded, UnfoundedBefore,
};
use crate::rule::rule;
use crate::source::{EUAA, RETURN_AGENCY, SERVICE_APPEALS, heading};
use crate::{Effect, Limit, Rule, Topic, Track};

pub(super) const RULES: &[&Rule] = &[&PO1, &PO2, &PO3, &RT1, &RT4, &RT5, &RT_DATE];

/// No appeal is left, or there was none.
pub(super) const FINALLY_REFUSED: Condition = Any(&[All(&[Is(BoardUpheld), REVIEWED]), Is(RefusedUnfounded)]);

pub(crate) static PO1: Rule =
    rule("po1", Topic::Permit, &[heading::OUTCOMES]).when(PERMITTED).then(&[Effect::Track(Track::Permit)]);

pub(crate) static PO2: Rule = rule("po2", Topic::Permit, &[heading::QUALITY]).when(PERMITTED);

pub(crate) static PO3: Rule = rule(
    "po3",
    Topic::Permit,
    &[heading::OUTCOMES, EUAA.at("Assessment of an application at first instance › Grounds")],
)
.when(PERMITTED)
.doubts(&[&C23]);

pub(crate) static RT1: Rule = rule(
    "rt1",
    Topic::Return,
    &[heading::OUTCOMES, EUAA.at("Withdrawal of an application › Competent authority to withdraw an application")],
)
.when(Any(&[FINALLY_REFUSED, Is(RefusedByBoardBefore), Is(UnfoundedBefore)]))
.limits(&[Limit {
    when: Any(&[All(&[Is(RefusedByBoardBefore), Is(NewInformation)]), Is(UnfoundedBefore)]),
    doubt: &RETURN_MEANWHILE,
}])
.then(&[Effect::Track(Track::Return)]);

pub(crate) static RT4: Rule = rule("rt4", Topic::Return, &[heading::SAFE_THIRD])
    .when(All(&[Any(&[Is(OutsideProtection), Is(OutsideTies)]), FINALLY_REFUSED]));

pub(crate) static RT5: Rule = rule("rt5", Topic::Return, &[heading::GUARANTEES])
    .when(All(&[Is(ChildAlone), Any(&[Is(RefusedUnfounded), All(&[REVIEWED, IsNot(BoardOverturned)])])]));

pub(crate) static RT_DATE: Rule = rule(
    "rt-date",
    Topic::Return,
    &[RETURN_AGENCY.at("Final refusal of asylum"), SERVICE_APPEALS.at("Appeals reviewed by the Refugee Appeals Board")],
)
.when(FINALLY_REFUSED);
