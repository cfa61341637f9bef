//! Manifestly unfounded cases and the expedited version (catalogue sections 6 and 7).

mod cases;

pub(super) use cases::CASES;

use super::phase::{
    ACCELERATED_APPEAL, DENMARK, EXAMINED, EXPECTED_EXPEDITED, IN_DENMARK, INTERVIEW_AHEAD, LISTED_NATIONAL,
};
use crate::condition::Condition::{self, All, Any, Holds, Is, IsNot, OneOf};
use crate::doubt::{C14, C21, C34, C35};
use crate::fact::Fact::{
    ChildAlone, CouncilDisagreed, ExpeditedTold, FoundUnfounded, Nationality, NormalTold, RefusedUnfounded,
    UnfoundedTold,
};
use crate::source::{DRC_UNFOUNDED, EUAA, SERVICE_NO, heading};
use crate::{Effect, LegalHelp, Limit, Rule, Stay, Topic, Track, Yields};

/// Of these, the ones in the procedure for manifestly unfounded cases or its expedited version.
pub(super) const ACCELERATED: Condition =
    All(&[IN_DENMARK, Any(&[Is(FoundUnfounded), Is(ExpeditedTold), Holds(&AG1)])]);

pub(crate) static MU1: Rule = Rule {
    when: All(&[DENMARK, EXAMINED, Is(FoundUnfounded)]),
    yields: Yields::To(&[&AG1]),
    then: &[Effect::Track(Track::Unfounded)],
    ..Rule::new("mu1", Topic::Track, &[heading::UNFOUNDED, EUAA.at("National legislation › Legislation")])
};

/// The Service sees no valid grounds, or has refused for that reason.
const CALLED_UNFOUNDED: Condition =
    Any(&[All(&[EXAMINED, Is(FoundUnfounded)]), Is(RefusedUnfounded), Is(CouncilDisagreed)]);

pub(crate) static MU2: Rule = Rule {
    when: CALLED_UNFOUNDED,
    ..Rule::new(
        "mu2",
        Topic::Procedure,
        &[heading::UNFOUNDED, DRC_UNFOUNDED.at("Treatment in the manifestly unfounded procedure")],
    )
};

pub(crate) static MU3: Rule = Rule {
    when: Is(RefusedUnfounded),
    then: &[Effect::Stay(Stay::NoneFromAppeal)],
    ..Rule::new("mu3", Topic::Appeal, &[heading::UNFOUNDED])
};

pub(crate) static MU4: Rule = Rule {
    when: ACCELERATED_APPEAL,
    then: &[Effect::Appealable, Effect::Track(Track::Board)],
    doubts: &[&C21],
    ..Rule::new("mu4", Topic::Appeal, &[heading::UNFOUNDED, SERVICE_NO.at("No to asylum")])
};

pub(crate) static MU4_WRITING: Rule = Rule {
    when: ACCELERATED_APPEAL,
    ..Rule::new(
        "mu4-writing",
        Topic::Board,
        &[DRC_UNFOUNDED.at("Treatment in the manifestly unfounded procedure"), SERVICE_NO.at("No to asylum")],
    )
};

pub(crate) static MU5: Rule =
    Rule { when: Is(RefusedUnfounded), ..Rule::new("mu5", Topic::Procedure, &[heading::DECISIONS]) };

pub(crate) static MU6: Rule = Rule {
    when: All(&[Is(ChildAlone), CALLED_UNFOUNDED]),
    then: &[Effect::Help(LegalHelp::LawyerByService)],
    ..Rule::new("mu6", Topic::Children, &[heading::GUARANTEES])
};

pub(crate) static AG1: Rule = Rule {
    when: All(&[DENMARK, EXAMINED, EXPECTED_EXPEDITED]),
    limits: &[Limit { when: All(&[OneOf(Nationality, &["GE"]), IsNot(ExpeditedTold)]), doubt: &C34 }],
    then: &[Effect::Track(Track::Expedited)],
    ..Rule::new("ag1", Topic::Track, &[heading::EXPEDITED])
};

pub(crate) static AG2: Rule =
    Rule { when: Holds(&AG1), doubts: &[&C14], ..Rule::new("ag2", Topic::Procedure, &[heading::EXPEDITED]) };

pub(crate) static AG3: Rule = Rule { when: Holds(&AG1), ..Rule::new("ag3", Topic::Help, &[heading::EXPEDITED]) };

pub(crate) static AG4: Rule = Rule {
    when: All(&[LISTED_NATIONAL, IsNot(NormalTold)]),
    doubts: &[&C35],
    ..Rule::new("ag4", Topic::Law, &[heading::EXPEDITED])
};

pub(crate) static AG5: Rule = Rule {
    when: All(&[INTERVIEW_AHEAD, OneOf(Nationality, &["GE"]), IsNot(NormalTold), IsNot(UnfoundedTold)]),
    doubts: &[&C34],
    ..Rule::new("ag5", Topic::Track, &[heading::EXPEDITED])
};

pub(crate) static AG6: Rule = Rule {
    when: Holds(&AG1),
    doubts: &[&C14],
    ..Rule::new(
        "ag6",
        Topic::Interview,
        &[EUAA.at("Personal interview › Possibility to omit the personal interview"), heading::EXPEDITED],
    )
};
