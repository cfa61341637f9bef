//! Where people live, by household and phase (catalogue section 13).

use super::dublin_procedure::DP10;
use super::phase::{ACCELERATED_APPEAL, ADMISSIBILITY, NORMAL_PENDING, REFUSED, SENT_ELSEWHERE, WITHOUT_PERMIT};
use super::unfounded::{ACCELERATED, AG1};
use crate::condition::Condition::{self, All, Any, Holds, Is, IsNot};
use crate::doubt::{C13, SJAELSMARK};
use crate::fact::Fact::{
    BoardDecided, BoardOverturned, CameBack, ChildAlone, CouncilDisagreed, Detained, Minor, RefusedUnfounded,
    SeparatedChild, WithChildren, Withdrawn,
};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, SERVICE_CENTRES, heading};
use crate::{Centre, Cite, Effect, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[
    &RE_DECIDES,
    &RE3,
    &RE_ADMISSIBILITY_ADULT,
    &RE_ADMISSIBILITY_FAMILY,
    &RE_ADMISSIBILITY_CHILD,
    &RE_APPEAL_ADULT,
    &RE_APPEAL_FAMILY,
    &RE_APPEAL_CHILD,
    &RE_ACCELERATED_ADULT,
    &RE_ACCELERATED_FAMILY,
    &RE_ACCELERATED_CHILD,
    &RE_ACCELERATED_APPEAL_ADULT,
    &RE_ACCELERATED_APPEAL_FAMILY,
    &RE_ACCELERATED_APPEAL_CHILD,
    &RE_NORMAL,
    &RE_REFUSED,
    &RE_SEPARATED,
    &RE_NOT_STATED,
];

/// An adult without minor children. People in detention live where they are held.
const ADULT: Condition = All(&[IsNot(Minor), IsNot(WithChildren), IsNot(Detained)]);
/// A family with minor children.
const FAMILY: Condition = All(&[Is(WithChildren), IsNot(Detained)]);
/// A child without an adult.
const CHILD: Condition = All(&[Is(ChildAlone), IsNot(Detained)]);
/// The Act names no place: the Immigration Service decides, and minds who is new and who was refused.
const SERVICE_DECIDES: Cite = ALIENS_ACT.at("§ 42 a, stk. 7, 1.-2. pkt.");
/// A decision to send the person elsewhere that the Board has not ruled on.
const ELSEWHERE_APPEAL: Condition = All(&[SENT_ELSEWHERE, IsNot(BoardDecided)]);

/// Wherever a place is named, and where none is.
pub(crate) static RE_DECIDES: Rule =
    rule("re-decides", Topic::Place, &[SERVICE_DECIDES, SERVICE_CENTRES.at("Asylum centre")])
        .when(All(&[IsNot(Detained), WITHOUT_PERMIT]));

pub(crate) static RE3: Rule = rule("re3", Topic::Procedure, &[heading::AUTHORITIES]);

pub(crate) static RE_ADMISSIBILITY_ADULT: Rule =
    rule("re-admissibility-adult", Topic::Place, &[heading::ADMISSIBILITY_RECEPTION])
        .when(All(&[ADMISSIBILITY, ADULT]))
        .then(&[Effect::Lives(Centre::Sandholm)])
        .doubts(&[&SJAELSMARK]);

pub(crate) static RE_ADMISSIBILITY_FAMILY: Rule =
    rule("re-admissibility-family", Topic::Place, &[heading::ADMISSIBILITY_RECEPTION])
        .when(All(&[ADMISSIBILITY, FAMILY]))
        .then(&[Effect::Lives(Centre::SandholmThenAvnstrup)])
        .doubts(&[&C13]);

pub(crate) static RE_ADMISSIBILITY_CHILD: Rule =
    rule("re-admissibility-child", Topic::Place, &[heading::ADMISSIBILITY_RECEPTION])
        .when(All(&[ADMISSIBILITY, CHILD]))
        .then(&[Effect::Lives(Centre::Tonder)]);

pub(crate) static RE_APPEAL_ADULT: Rule = rule("re-appeal-adult", Topic::Place, &[heading::ADMISSIBILITY_RECEPTION])
    .when(All(&[ELSEWHERE_APPEAL, ADULT]))
    .yields_to(&[&DP10])
    .then(&[Effect::Lives(Centre::ReturnCentre)])
    .doubts(&[&SJAELSMARK]);

pub(crate) static RE_APPEAL_FAMILY: Rule = rule("re-appeal-family", Topic::Place, &[heading::ADMISSIBILITY_RECEPTION])
    .when(All(&[ELSEWHERE_APPEAL, FAMILY]))
    .yields_to(&[&DP10])
    .then(&[Effect::Lives(Centre::Avnstrup)]);

pub(crate) static RE_APPEAL_CHILD: Rule = rule("re-appeal-child", Topic::Place, &[heading::ADMISSIBILITY_RECEPTION])
    .when(All(&[ELSEWHERE_APPEAL, CHILD]))
    .yields_to(&[&DP10])
    .then(&[Effect::Lives(Centre::Tonder)]);

pub(crate) static RE_ACCELERATED_ADULT: Rule =
    rule("re-accelerated-adult", Topic::Place, &[heading::ACCELERATED_RECEPTION])
        .when(All(&[ACCELERATED, ADULT]))
        .then(&[Effect::Lives(Centre::ReturnCentre)])
        .doubts(&[&SJAELSMARK]);

pub(crate) static RE_ACCELERATED_FAMILY: Rule =
    rule("re-accelerated-family", Topic::Place, &[heading::ACCELERATED_RECEPTION])
        .when(All(&[ACCELERATED, FAMILY]))
        .then(&[Effect::Lives(Centre::Avnstrup)]);

pub(crate) static RE_ACCELERATED_CHILD: Rule =
    rule("re-accelerated-child", Topic::Place, &[heading::ACCELERATED_RECEPTION])
        .when(All(&[ACCELERATED, CHILD]))
        .then(&[Effect::Lives(Centre::Tonder)]);

pub(crate) static RE_ACCELERATED_APPEAL_ADULT: Rule =
    rule("re-accelerated-appeal-adult", Topic::Place, &[heading::ACCELERATED_RECEPTION])
        .when(All(&[ACCELERATED_APPEAL, ADULT]))
        .then(&[Effect::Lives(Centre::ReturnCentre)])
        .doubts(&[&SJAELSMARK]);

pub(crate) static RE_ACCELERATED_APPEAL_FAMILY: Rule =
    rule("re-accelerated-appeal-family", Topic::Place, &[heading::ACCELERATED_RECEPTION])
        .when(All(&[ACCELERATED_APPEAL, FAMILY]))
        .then(&[Effect::Lives(Centre::Avnstrup)]);

pub(crate) static RE_ACCELERATED_APPEAL_CHILD: Rule =
    rule("re-accelerated-appeal-child", Topic::Place, &[heading::ACCELERATED_RECEPTION])
        .when(All(&[ACCELERATED_APPEAL, CHILD]))
        .then(&[Effect::Lives(Centre::Tonder)]);

pub(crate) static RE_NORMAL: Rule = rule("re-normal", Topic::Place, &[SERVICE_DECIDES, heading::NORMAL])
    .when(All(&[NORMAL_PENDING, IsNot(Detained)]))
    .yields_to(&[&AG1])
    .then(&[Effect::Lives(Centre::Assigned)]);

/// A no in the normal procedure, whether or not the Board has agreed with it.
pub(crate) static RE_REFUSED: Rule =
    rule("re-refused", Topic::Place, &[ALIENS_ACT.at("§ 42 a, stk. 7, 2. pkt."), heading::OUTCOMES])
        .when(All(&[REFUSED, IsNot(BoardOverturned), IsNot(Minor), IsNot(Detained)]))
        .then(&[Effect::Lives(Centre::ReturnCentre)]);

/// A child with an adult who is not a parent stands in no table.
pub(crate) static RE_SEPARATED: Rule = rule(
    "re-separated",
    Topic::Place,
    &[SERVICE_DECIDES, heading::ADMISSIBILITY_RECEPTION, heading::ACCELERATED_RECEPTION],
)
.when(All(&[Is(SeparatedChild), IsNot(Detained), WITHOUT_PERMIT]))
.then(&[Effect::Lives(Centre::Assigned)]);

/// Phases of which no source names a place.
pub(crate) static RE_NOT_STATED: Rule = rule(
    "re-not-stated",
    Topic::Place,
    &[SERVICE_DECIDES, heading::SUBSEQUENT_RECEPTION, heading::ADMISSIBILITY_RECEPTION, heading::ACCELERATED_RECEPTION],
)
.when(All(&[
    IsNot(Detained),
    IsNot(SeparatedChild),
    Any(&[
        Holds(&DP10),
        Is(Withdrawn),
        Is(CameBack),
        Is(RefusedUnfounded),
        All(&[Is(ChildAlone), REFUSED, IsNot(BoardOverturned)]),
        All(&[Is(BoardDecided), SENT_ELSEWHERE]),
        All(&[Is(BoardDecided), Is(CouncilDisagreed), IsNot(BoardOverturned)]),
    ]),
]))
.then(&[Effect::Lives(Centre::Assigned)]);
