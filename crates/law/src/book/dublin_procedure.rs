//! How the Dublin rules are carried out, and the appeal (catalogue section 2).

mod cases;

pub(super) use cases::CASES;

use super::limits::{ANNOUNCED_SOMETIME, APPEAL_DAYS, ASKED_AND_PROTECTED};
use super::phase::{COUNTRY_OPEN, EXAMINED, FIRST_INTERVIEW_AHEAD, NOT_AT_BOARD, SENT_ELSEWHERE, TRANSFER_STANDS};
use crate::condition::Condition::{All, Any, Is, IsNot, Passed};
use crate::doubt::{C4, C5, C6, C7, C8, C22, C24, HOW_TO_APPEAL};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealAnnounced, BoardDecided, CameBack, DecisionDate, DecisionTold, DenmarkExamines,
    Detained, ExpeditedTold, FoundUnfounded, Interviewed, Registered, TransferDecided,
};
use crate::source::{ASYLUM_MANAGEMENT, EUAA, heading};
use crate::{Effect, LegalHelp, Regime, Rule, Section, Stay, Topic, Yields};

pub(crate) static DP1: Rule = Rule {
    id: "dp1",
    sources: &[heading::ENFORCED],
    when: All(&[Is(Registered), FIRST_INTERVIEW_AHEAD]),
    doubts: &[&C24],
    ..PROCEDURE
};

pub(crate) static DP1_REGISTER: Rule = Rule {
    id: "dp1-register",
    sources: &[heading::ENFORCED, heading::AUTHORITIES],
    when: All(&[IsNot(Registered), IsNot(CameBack)]),
    doubts: &[&C22],
    ..PROCEDURE
};

/// The office for the first phase, Dublin, manifestly unfounded cases and people in detention.
pub(crate) static DP2: Rule = Rule {
    id: "dp2",
    sources: &[heading::AUTHORITIES],
    when: All(&[EXAMINED, Any(&[IsNot(DenmarkExamines), Is(FoundUnfounded), Is(ExpeditedTold), Is(Detained)])]),
    ..PROCEDURE
};

pub(crate) static DP3: Rule =
    Rule { id: "dp3", sources: &[heading::DUBLIN_PROCEDURE], when: COUNTRY_OPEN, ..PROCEDURE };

pub(crate) static DP4: Rule = Rule {
    id: "dp4",
    sources: &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME],
    when: COUNTRY_OPEN,
    ..PROCEDURE
};

pub(crate) static DP5: Rule = Rule {
    id: "dp5",
    sources: &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME],
    when: All(&[Is(Interviewed), COUNTRY_OPEN]),
    ..PROCEDURE
};

pub(crate) static DP6: Rule = Rule {
    id: "dp6",
    sources: &[heading::ENFORCED],
    when: All(&[Is(TransferDecided), NOT_AT_BOARD]),
    then: &[Effect::Appealable],
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
    when: All(&[Any(&[Is(TransferDecided), Is(AnotherCountryAsked)]), IsNot(BoardDecided)]),
    limits: &[ASKED_AND_PROTECTED],
    then: &[Effect::Help(LegalHelp::Free)],
    ..APPEAL
};

pub(crate) static DP8: Rule = Rule {
    id: "dp8",
    topic: Topic::Stay,
    sources: &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL],
    regime: Some(Regime::DublinThree),
    when: All(&[Is(TransferDecided), IsNot(BoardDecided)]),
    yields: Yields::To(&[&DP10]),
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
    when: All(&[Is(TransferDecided), IsNot(BoardDecided)]),
    yields: Yields::To(&[&DP10]),
    limits: &[ANNOUNCED_SOMETIME],
    then: &[Effect::Stay(Stay::NotKnown)],
    ..APPEAL
};

pub(crate) static DP9: Rule = Rule {
    id: "dp9",
    sources: &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL],
    when: All(&[Is(TransferDecided), NOT_AT_BOARD]),
    then: &[Effect::AppealWindow { since: DecisionDate, days: APPEAL_DAYS }],
    doubts: &[&C6],
    ..APPEAL
};

/// What counts is that the appeal has arrived: someone who announced it needs to know that it did.
pub(crate) static DP9_ANNOUNCED: Rule = Rule {
    id: "dp9-announced",
    sources: &[heading::ENFORCED],
    when: All(&[SENT_ELSEWHERE, NOT_AT_BOARD, Is(AppealAnnounced)]),
    ..APPEAL
};

/// The window is over and nothing was said. Normally rejected; never to be read as "nothing to do".
pub(crate) static DP10: Rule = Rule {
    id: "dp10",
    sources: &[heading::ENFORCED],
    when: All(&[
        SENT_ELSEWHERE,
        NOT_AT_BOARD,
        Passed { since: DecisionDate, days: APPEAL_DAYS },
        IsNot(AppealAnnounced),
    ]),
    then: &[Effect::Stay(Stay::Uncertain)],
    doubts: &[&C8],
    ..APPEAL
};

/// Announced at a time that nobody asked for, and the days are over.
pub(crate) static DP10_ANNOUNCED: Rule = Rule {
    id: "dp10-announced",
    topic: Topic::Stay,
    sources: &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL],
    when: All(&[SENT_ELSEWHERE, ANNOUNCED_SOMETIME.when]),
    limits: &[ANNOUNCED_SOMETIME],
    then: &[Effect::Stay(Stay::Uncertain)],
    ..APPEAL
};

pub(crate) static DP11: Rule = Rule {
    id: "dp11",
    sources: &[heading::ADMISSIBILITY_APPEAL, heading::ENFORCED],
    when: All(&[SENT_ELSEWHERE, NOT_AT_BOARD]),
    doubts: &[&C4, &C5, &HOW_TO_APPEAL],
    ..APPEAL
};

pub(crate) static DP12: Rule = Rule {
    id: "dp12",
    sources: &[heading::ADMISSIBILITY_APPEAL],
    when: All(&[Is(TransferDecided), IsNot(BoardDecided)]),
    ..APPEAL
};

pub(crate) static DP13: Rule = Rule {
    id: "dp13",
    sources: &[heading::DECISIONS],
    when: TRANSFER_STANDS,
    then: &[Effect::Decided(Section::A29)],
    ..PROCEDURE
};

pub(crate) static DP14: Rule =
    Rule { id: "dp14", sources: &[EUAA.at("National legislation › Legislation")], when: Is(Detained), ..PROCEDURE };

const PROCEDURE: Rule = Rule::new("", Topic::Procedure, &[]);
const APPEAL: Rule = Rule::new("", Topic::Appeal, &[]);
