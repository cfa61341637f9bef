//! How the Dublin rules are carried out, and the appeal (catalogue section 2).

mod cases;

pub(super) use cases::CASES;

use crate::condition::Condition::{self, All, Any, Is, IsNot, Passed};
use crate::doubt::{C4, C5, C6, C7, C8, C22, C24, HOW_TO_APPEAL, IN_TIME};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealAnnounced, DecisionDate, DecisionTold, Detained, InadmissibleDecided, Interviewed,
    Registered, TransferDecided,
};
use crate::rule::Effect;
use crate::source::{ASYLUM_MANAGEMENT, EUAA, heading};
use crate::{LegalHelp, Limit, Regime, Rule, Section, Stay, Topic};

/// Days within which an appeal must have arrived, the day of being told not counted.
pub(super) const APPEAL_DAYS: u8 = 7;

/// A decision of one of the two kinds that the person must appeal in time.
pub(super) const DECIDED_TO_SEND_ELSEWHERE: Condition = Any(&[Is(TransferDecided), Is(InadmissibleDecided)]);

/// Announced, and the days are over: nobody asked when it was announced.
const ANNOUNCED_SOMETIME: Limit =
    Limit { when: All(&[Is(AppealAnnounced), Passed { since: DecisionDate, days: APPEAL_DAYS }]), doubt: &IN_TIME };

pub(crate) static DP1: Rule = Rule {
    id: "dp1",
    sources: &[heading::ENFORCED],
    when: All(&[Is(Registered), IsNot(Interviewed)]),
    doubts: &[&C24],
    ..PROCEDURE
};

pub(crate) static DP1_REGISTER: Rule = Rule {
    id: "dp1-register",
    sources: &[heading::ENFORCED, heading::AUTHORITIES],
    when: IsNot(Registered),
    doubts: &[&C22],
    ..PROCEDURE
};

pub(crate) static DP2: Rule = Rule { id: "dp2", sources: &[heading::AUTHORITIES], ..PROCEDURE };

pub(crate) static DP3: Rule =
    Rule { id: "dp3", sources: &[heading::DUBLIN_PROCEDURE], when: IsNot(DecisionTold), ..PROCEDURE };

pub(crate) static DP4: Rule = Rule {
    id: "dp4",
    sources: &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME],
    when: IsNot(DecisionTold),
    ..PROCEDURE
};

pub(crate) static DP5: Rule = Rule {
    id: "dp5",
    sources: &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME],
    when: All(&[Is(Interviewed), IsNot(DecisionTold)]),
    ..PROCEDURE
};

pub(crate) static DP6: Rule = Rule {
    id: "dp6",
    sources: &[heading::ENFORCED],
    when: Is(TransferDecided),
    then: &[Effect::Section(Section::A29), Effect::Appealable],
    doubts: &[&C7],
    ..APPEAL
};

/// Until a decision is told there is nothing to appeal.
pub(crate) static DP6_NOT_YET: Rule = Rule {
    id: "dp6-not-yet",
    sources: &[heading::ENFORCED, heading::DECISIONS],
    when: All(&[Is(AnotherCountryAsked), IsNot(DecisionTold)]),
    doubts: &[&C7],
    ..APPEAL
};

pub(crate) static DP7: Rule = Rule {
    id: "dp7",
    topic: Topic::Help,
    sources: &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL, heading::AUTHORITIES],
    when: Any(&[Is(TransferDecided), Is(AnotherCountryAsked)]),
    then: &[Effect::Help(LegalHelp::Free)],
    ..APPEAL
};

pub(crate) static DP8: Rule = Rule {
    id: "dp8",
    topic: Topic::Stay,
    sources: &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL],
    regime: Some(Regime::DublinThree),
    when: Is(TransferDecided),
    unless: &[&DP10],
    limits: &[ANNOUNCED_SOMETIME],
    then: &[Effect::Stay(Stay::UntilBoardDecides)],
    ..APPEAL
};

/// Under the newer rules the appeal suspends the transfer only on request; what Denmark chose was
/// not found, so that nobody may be told to rely on the older rule.
pub(crate) static DP8_NEW: Rule = Rule {
    id: "dp8-new",
    topic: Topic::Stay,
    sources: &[ASYLUM_MANAGEMENT.at("Article 43"), heading::ENFORCED],
    regime: Some(Regime::AsylumManagement),
    when: Is(TransferDecided),
    unless: &[&DP10],
    limits: &[ANNOUNCED_SOMETIME],
    then: &[Effect::Stay(Stay::NotKnown)],
    ..APPEAL
};

pub(crate) static DP9: Rule = Rule {
    id: "dp9",
    sources: &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL],
    when: Is(TransferDecided),
    then: &[Effect::AppealWindow { since: DecisionDate, days: APPEAL_DAYS }],
    doubts: &[&C6],
    ..APPEAL
};

/// What counts is that the appeal has arrived: someone who announced it needs to know that it did.
pub(crate) static DP9_ANNOUNCED: Rule = Rule {
    id: "dp9-announced",
    sources: &[heading::ENFORCED],
    when: All(&[DECIDED_TO_SEND_ELSEWHERE, Is(AppealAnnounced)]),
    ..APPEAL
};

/// The window is over and nothing was said. Normally rejected; never to be read as "nothing to do".
pub(crate) static DP10: Rule = Rule {
    id: "dp10",
    sources: &[heading::ENFORCED],
    when: All(&[DECIDED_TO_SEND_ELSEWHERE, Passed { since: DecisionDate, days: APPEAL_DAYS }, IsNot(AppealAnnounced)]),
    then: &[Effect::Stay(Stay::Uncertain)],
    doubts: &[&C8],
    ..APPEAL
};

pub(crate) static DP11: Rule = Rule {
    id: "dp11",
    sources: &[heading::ADMISSIBILITY_APPEAL, heading::ENFORCED],
    when: DECIDED_TO_SEND_ELSEWHERE,
    doubts: &[&C4, &C5, &HOW_TO_APPEAL],
    ..APPEAL
};

pub(crate) static DP12: Rule =
    Rule { id: "dp12", sources: &[heading::ADMISSIBILITY_APPEAL], when: Is(TransferDecided), ..APPEAL };

pub(crate) static DP13: Rule =
    Rule { id: "dp13", sources: &[heading::DECISIONS], when: Is(TransferDecided), ..PROCEDURE };

pub(crate) static DP14: Rule =
    Rule { id: "dp14", sources: &[EUAA.at("National legislation › Legislation")], when: Is(Detained), ..PROCEDURE };

const PROCEDURE: Rule = Rule::new("", Topic::Procedure, &[]);
const APPEAL: Rule = Rule::new("", Topic::Appeal, &[]);
