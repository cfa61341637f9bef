//! Detention: on what grounds, who looks at it and where. How long a Dublin case may be prepared in it,
//! `times` says.

use super::phase::{
    COUNTRY_OPEN, EXAMINED, EXPECTED_EXPEDITED, FINALLY_REFUSED, FIRST_INTERVIEW_AHEAD, NOT_SENT_ELSEWHERE,
    STAYED_AWAY, TRANSFER_STANDS,
};
use super::times::authorities;
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::fact::Fact::{ChildAlone, DecisionTold, Detained, FoundUnfounded, NoApplication};
use crate::regime::Regime::AsylumManagement;
use crate::rule::rule;
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT, EUAA, RETURN_ACT};
use crate::term::Term::{Days, Months};
use crate::{Event, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[
    &DP14,
    &DE_ARRIVAL,
    &DE_DUBLIN,
    &DE_DUBLIN_NEW,
    &DE_UNFOUNDED,
    &DE_AWAY,
    &DE_RETURN,
    &DE_COURT,
    &DE_REVIEW,
    &DE_TOLD,
    &DE_LONGEST,
    &RE_DETAINED,
    &DE_CHILD,
];

/// Another country may take the person over, or shall; also someone whom the police have met and who has
/// not asked for asylum here.
const DUBLIN: Condition =
    All(&[Is(Detained), Any(&[COUNTRY_OPEN, All(&[Is(NoApplication), IsNot(DecisionTold)]), TRANSFER_STANDS])]);

pub(crate) static DP14: Rule =
    rule("dp14", Topic::Procedure, &[EUAA.at("National legislation › Legislation")]).when(Is(Detained));

pub(crate) static DE_ARRIVAL: Rule = rule("de-arrival", Topic::Procedure, &[ALIENS_ACT.at("§ 36, stk. 1, 3. pkt.")])
    .when(All(&[Is(Detained), FIRST_INTERVIEW_AHEAD]));

pub(crate) static DE_DUBLIN: Rule = rule(
    "de-dublin",
    Topic::Procedure,
    &[ALIENS_ACT.at("§ 36, stk. 1, 1. pkt."), ALIENS_ACT.at("§ 36, stk. 4"), RETURN_ACT.at("§ 16, stk. 5")],
)
.when(DUBLIN);

/// The newer regulation says so itself, and why alone is not enough.
pub(crate) static DE_DUBLIN_NEW: Rule =
    rule("de-dublin-new", Topic::Procedure, &[ASYLUM_MANAGEMENT.at("Article 44(1) to (3) and (5)")])
        .under(AsylumManagement)
        .when(DUBLIN);

pub(crate) static DE_UNFOUNDED: Rule = rule(
    "de-unfounded",
    Topic::Procedure,
    &[ALIENS_ACT.at("§ 36, stk. 1, 2. pkt."), ALIENS_ACT.at("§ 37, stk. 3, 4. pkt.")],
)
.when(All(&[Is(Detained), EXAMINED, NOT_SENT_ELSEWHERE, Any(&[Is(FoundUnfounded), EXPECTED_EXPEDITED])]))
.then(&[authorities(Days(7), Event::Arrest)]);

pub(crate) static DE_AWAY: Rule =
    rule("de-away", Topic::Procedure, &[ALIENS_ACT.at("§ 36, stk. 2"), ALIENS_ACT.at("§ 36, stk. 3")])
        .when(All(&[Is(Detained), STAYED_AWAY]));

pub(crate) static DE_RETURN: Rule =
    rule("de-return", Topic::Procedure, &[RETURN_ACT.at("§ 16, stk. 1-4")]).when(All(&[Is(Detained), FINALLY_REFUSED]));

pub(crate) static DE_COURT: Rule =
    rule("de-court", Topic::Next, &[ALIENS_ACT.at("§ 37, stk. 1"), ALIENS_ACT.at("§ 37, stk. 2, 1. pkt.")])
        .when(Is(Detained))
        .then(&[authorities(Days(3), Event::Arrest)]);

pub(crate) static DE_REVIEW: Rule =
    rule("de-review", Topic::Rights, &[ALIENS_ACT.at("§ 37, stk. 3"), ALIENS_ACT.at("§ 37, stk. 5")])
        .when(Is(Detained));

pub(crate) static DE_TOLD: Rule =
    rule("de-told", Topic::Next, &[ALIENS_ACT.at("§ 37, stk. 4"), ALIENS_ACT.at("§ 37, stk. 7")]).when(Is(Detained));

pub(crate) static DE_LONGEST: Rule = rule("de-longest", Topic::Rights, &[ALIENS_ACT.at("§ 37, stk. 8")])
    .when(All(&[Is(Detained), FINALLY_REFUSED]))
    .then(&[authorities(Months(6), Event::Arrest)]);

pub(crate) static RE_DETAINED: Rule =
    rule("re-detained", Topic::Place, &[ALIENS_ACT.at("§ 37, stk. 10, 1.-2. pkt.")]).when(Is(Detained));

pub(crate) static DE_CHILD: Rule = rule("de-child", Topic::Children, &[ALIENS_ACT.at("§ 37, stk. 10, 3. pkt.")])
    .when(All(&[Is(Detained), Is(ChildAlone)]));
