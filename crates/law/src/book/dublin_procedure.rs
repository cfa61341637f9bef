//! How the Dublin rules are carried out, and the appeal (catalogue section 2).

use super::limits::{ANNOUNCED_SOMETIME, APPEAL_DAYS, ASKED_AND_PROTECTED};
use super::phase::{COUNTRY_OPEN, EXAMINED, FIRST_INTERVIEW_AHEAD, NOT_AT_BOARD, SENT_ELSEWHERE, TRANSFER_STANDS};
use crate::condition::Condition::{All, Any, Is, IsNot, Passed};
use crate::doubt::{C4, C5, C6, C7, C8, C22, C24, HOW_TO_APPEAL};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealAnnounced, BoardDecided, CameBack, DecisionDate, DecisionTold, DenmarkExamines,
    Detained, ExpeditedTold, FoundUnfounded, Interviewed, Registered, TransferDecided,
};
use crate::regime::Regime::{AsylumManagement, DublinThree};
use crate::rule::rule;
use crate::source::{ASYLUM_MANAGEMENT, EUAA, heading};
use crate::{Effect, LegalHelp, Rule, Section, Stay, Topic};

pub(super) const RULES: &[&Rule] = &[
    &DP1,
    &DP1_REGISTER,
    &DP2,
    &DP3,
    &DP4,
    &DP5,
    &DP6,
    &DP6_NOT_YET,
    &DP7,
    &DP8,
    &DP8_NEW,
    &DP9,
    &DP9_ANNOUNCED,
    &DP10,
    &DP10_ANNOUNCED,
    &DP11,
    &DP12,
    &DP13,
    &DP14,
];

pub(crate) static DP1: Rule = rule("dp1", Topic::Procedure, &[heading::ENFORCED])
    .when(All(&[Is(Registered), FIRST_INTERVIEW_AHEAD]))
    .doubts(&[&C24]);

pub(crate) static DP1_REGISTER: Rule =
    rule("dp1-register", Topic::Procedure, &[heading::ENFORCED, heading::AUTHORITIES])
        .when(All(&[IsNot(Registered), IsNot(CameBack)]))
        .doubts(&[&C22]);

/// The office for the first phase, Dublin, manifestly unfounded cases and people in detention.
pub(crate) static DP2: Rule = rule("dp2", Topic::Procedure, &[heading::AUTHORITIES])
    .when(All(&[EXAMINED, Any(&[IsNot(DenmarkExamines), Is(FoundUnfounded), Is(ExpeditedTold), Is(Detained)])]));

pub(crate) static DP3: Rule = rule("dp3", Topic::Procedure, &[heading::DUBLIN_PROCEDURE]).when(COUNTRY_OPEN);

pub(crate) static DP4: Rule =
    rule("dp4", Topic::Procedure, &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME]).when(COUNTRY_OPEN);

pub(crate) static DP5: Rule = rule("dp5", Topic::Procedure, &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME])
    .when(All(&[Is(Interviewed), COUNTRY_OPEN]));

pub(crate) static DP6: Rule = rule("dp6", Topic::Appeal, &[heading::ENFORCED])
    .when(All(&[Is(TransferDecided), NOT_AT_BOARD]))
    .then(&[Effect::Appealable])
    .doubts(&[&C7]);

/// Until a decision is told there is nothing to appeal.
pub(crate) static DP6_NOT_YET: Rule = rule("dp6-not-yet", Topic::Appeal, &[heading::ENFORCED, heading::DECISIONS])
    .when(All(&[Is(AnotherCountryAsked), IsNot(DecisionTold)]))
    .doubts(&[&C7]);

pub(crate) static DP7: Rule =
    rule("dp7", Topic::Help, &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL, heading::AUTHORITIES])
        .when(All(&[Any(&[Is(TransferDecided), Is(AnotherCountryAsked)]), IsNot(BoardDecided)]))
        .limits(&[ASKED_AND_PROTECTED])
        .then(&[Effect::Help(LegalHelp::Free)]);

pub(crate) static DP8: Rule = rule("dp8", Topic::Stay, &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL])
    .under(DublinThree)
    .when(All(&[Is(TransferDecided), IsNot(BoardDecided)]))
    .yields_to(&[&DP10])
    .limits(&[ANNOUNCED_SOMETIME])
    .then(&[Effect::Stay(Stay::UntilBoardDecides)]);

/// Under the newer rules the appeal suspends the transfer only on request; what Denmark chose was
/// not found, so that nobody may be told to rely on the older rule.
pub(crate) static DP8_NEW: Rule =
    rule("dp8-new", Topic::Stay, &[ASYLUM_MANAGEMENT.at("Article 43"), heading::ENFORCED])
        .under(AsylumManagement)
        .when(All(&[Is(TransferDecided), IsNot(BoardDecided)]))
        .yields_to(&[&DP10])
        .limits(&[ANNOUNCED_SOMETIME])
        .then(&[Effect::Stay(Stay::NotKnown)]);

pub(crate) static DP9: Rule = rule("dp9", Topic::Appeal, &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL])
    .when(All(&[Is(TransferDecided), NOT_AT_BOARD]))
    .then(&[Effect::AppealWindow { since: DecisionDate, days: APPEAL_DAYS }])
    .doubts(&[&C6]);

/// What counts is that the appeal has arrived: someone who announced it needs to know that it did.
pub(crate) static DP9_ANNOUNCED: Rule = rule("dp9-announced", Topic::Appeal, &[heading::ENFORCED]).when(All(&[
    SENT_ELSEWHERE,
    NOT_AT_BOARD,
    Is(AppealAnnounced),
]));

/// The window is over and nothing was said. Normally rejected; never to be read as "nothing to do".
pub(crate) static DP10: Rule = rule("dp10", Topic::Appeal, &[heading::ENFORCED])
    .when(All(&[
        SENT_ELSEWHERE,
        NOT_AT_BOARD,
        Passed { since: DecisionDate, days: APPEAL_DAYS },
        IsNot(AppealAnnounced),
    ]))
    .then(&[Effect::Stay(Stay::Uncertain)])
    .doubts(&[&C8]);

/// Announced at a time that nobody asked for, and the days are over.
pub(crate) static DP10_ANNOUNCED: Rule =
    rule("dp10-announced", Topic::Stay, &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL])
        .when(All(&[SENT_ELSEWHERE, ANNOUNCED_SOMETIME.when]))
        .limits(&[ANNOUNCED_SOMETIME])
        .then(&[Effect::Stay(Stay::Uncertain)]);

pub(crate) static DP11: Rule = rule("dp11", Topic::Appeal, &[heading::ADMISSIBILITY_APPEAL, heading::ENFORCED])
    .when(All(&[SENT_ELSEWHERE, NOT_AT_BOARD]))
    .doubts(&[&C4, &C5, &HOW_TO_APPEAL]);

pub(crate) static DP12: Rule = rule("dp12", Topic::Appeal, &[heading::ADMISSIBILITY_APPEAL])
    .when(All(&[Is(TransferDecided), IsNot(BoardDecided)]));

pub(crate) static DP13: Rule =
    rule("dp13", Topic::Procedure, &[heading::DECISIONS]).when(TRANSFER_STANDS).then(&[Effect::Decided(Section::A29)]);

pub(crate) static DP14: Rule =
    rule("dp14", Topic::Procedure, &[EUAA.at("National legislation › Legislation")]).when(Is(Detained));
