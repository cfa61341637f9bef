//! Manifestly unfounded cases and the expedited version (catalogue sections 6 and 7).

use super::gates::CITIZEN_DENMARK;
use super::phase::{
    ACCELERATED_APPEAL, DENMARK, EXAMINED, EXPECTED_EXPEDITED, IN_DENMARK, INTERVIEW_AHEAD, LISTED_NATIONAL,
};
use crate::condition::Condition::{self, All, Any, Holds, Is, IsNot, OneOf};
use crate::doubt::{C14, C34, C35};
use crate::fact::Fact::{
    ChildAlone, CouncilDisagreed, ExpeditedTold, FoundUnfounded, Nationality, NormalTold, RefusedUnfounded,
    UnfoundedTold,
};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, BOARD_RULES, DRC_UNFOUNDED, EUAA, SERVICE_NO, heading};
use crate::{Effect, LegalHelp, Limit, Rule, Stay, Topic, Track};

pub(super) const RULES: &[&Rule] =
    &[&MU1, &MU2, &MU3, &MU4, &MU4_WRITING, &MU5, &MU6, &AG1, &AG2, &AG3, &AG4, &AG5, &AG6];

/// Of these, the ones in the procedure for manifestly unfounded cases or its expedited version.
pub(super) const ACCELERATED: Condition =
    All(&[IN_DENMARK, Any(&[Is(FoundUnfounded), Is(ExpeditedTold), Holds(&AG1)])]);

pub(crate) static MU1: Rule = rule("mu1", Topic::Track, &[ALIENS_ACT.at("§ 53 b, stk. 1"), heading::UNFOUNDED])
    .when(All(&[DENMARK, EXAMINED, Is(FoundUnfounded)]))
    .yields_to(&[&AG1, &CITIZEN_DENMARK])
    .then(&[Effect::Track(Track::Unfounded)]);

/// The Service sees no valid grounds, or has refused for that reason.
const CALLED_UNFOUNDED: Condition =
    Any(&[All(&[EXAMINED, Is(FoundUnfounded)]), Is(RefusedUnfounded), Is(CouncilDisagreed)]);

pub(crate) static MU2: Rule = rule(
    "mu2",
    Topic::Procedure,
    &[
        ALIENS_ACT.at("§ 53 b, stk. 1"),
        heading::UNFOUNDED,
        DRC_UNFOUNDED.at("Treatment in the manifestly unfounded procedure"),
    ],
)
.when(CALLED_UNFOUNDED);

pub(crate) static MU3: Rule = rule("mu3", Topic::Appeal, &[ALIENS_ACT.at("§ 53 b, stk. 1"), heading::UNFOUNDED])
    .when(Is(RefusedUnfounded))
    .then(&[Effect::Stay(Stay::NoneFromAppeal)]);

/// Like any other refusal: the Act takes it for appealed.
pub(crate) static MU4: Rule = rule(
    "mu4",
    Topic::Appeal,
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 4. pkt."), ALIENS_ACT.at("§ 53, stk. 11"), heading::UNFOUNDED],
)
.when(ACCELERATED_APPEAL)
.then(&[Effect::Appealable, Effect::Track(Track::Board)]);

pub(crate) static MU4_WRITING: Rule = rule(
    "mu4-writing",
    Topic::Board,
    &[
        ALIENS_ACT.at("§ 53, stk. 11"),
        BOARD_RULES.at("§ 52"),
        DRC_UNFOUNDED.at("Treatment in the manifestly unfounded procedure"),
        SERVICE_NO.at("No to asylum"),
    ],
)
.when(ACCELERATED_APPEAL);

pub(crate) static MU5: Rule = rule("mu5", Topic::Procedure, &[heading::DECISIONS]).when(Is(RefusedUnfounded));

/// When the case is put to the Refugee Council; not in a case of another country.
pub(crate) static MU6: Rule = rule("mu6", Topic::Children, &[ALIENS_ACT.at("§ 56 a, stk. 8"), heading::GUARANTEES])
    .when(All(&[Is(ChildAlone), CALLED_UNFOUNDED]))
    .then(&[Effect::Help(LegalHelp::LawyerByService)]);

pub(crate) static AG1: Rule = rule("ag1", Topic::Track, &[heading::EXPEDITED])
    .when(All(&[DENMARK, EXAMINED, EXPECTED_EXPEDITED]))
    .limits(&[Limit { when: All(&[OneOf(Nationality, &["GE"]), IsNot(ExpeditedTold)]), doubt: &C34 }])
    .then(&[Effect::Track(Track::Expedited)]);

pub(crate) static AG2: Rule = rule("ag2", Topic::Procedure, &[heading::EXPEDITED]).when(Holds(&AG1)).doubts(&[&C14]);

pub(crate) static AG3: Rule =
    rule("ag3", Topic::Help, &[ALIENS_ACT.at("§ 53 b, stk. 1"), ALIENS_ACT.at("§ 53 b, stk. 2"), heading::EXPEDITED])
        .when(Holds(&AG1));

pub(crate) static AG4: Rule = rule("ag4", Topic::Procedure, &[heading::EXPEDITED])
    .when(All(&[LISTED_NATIONAL, IsNot(NormalTold)]))
    .doubts(&[&C35]);

pub(crate) static AG5: Rule = rule("ag5", Topic::Track, &[heading::EXPEDITED])
    .when(All(&[INTERVIEW_AHEAD, OneOf(Nationality, &["GE"]), IsNot(NormalTold), IsNot(UnfoundedTold)]))
    .doubts(&[&C34]);

pub(crate) static AG6: Rule = rule(
    "ag6",
    Topic::Interview,
    &[EUAA.at("Personal interview › Possibility to omit the personal interview"), heading::EXPEDITED],
)
.when(Holds(&AG1))
.doubts(&[&C14]);
