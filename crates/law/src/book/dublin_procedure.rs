//! How the Dublin rules are carried out, and the appeal (catalogue section 2).

use super::limits::{ANNOUNCED_SOMETIME, APPEAL_DAYS, APPEAL_STILL_TO_COME, ASKED_AND_PROTECTED};
use super::phase::{COUNTRY_OPEN, EXAMINED, FIRST_INTERVIEW_AHEAD, NOT_AT_BOARD, SENT_ELSEWHERE, TRANSFER_STANDS};
use crate::condition::Condition::{self, All, Any, Is, IsNot, Passed};
use crate::doubt::{ASKED_LATE, C6, C22, C24};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealAnnounced, AppliedElsewhere, BoardDecided, CameBack, DecisionDate, DecisionTold,
    DenmarkExamines, Detained, ExpeditedTold, FoundUnfounded, Interviewed, NoApplication, ProtectionElsewhere,
    Registered, TransferDecided,
};
use crate::regime::Regime::{AsylumManagement, DublinThree};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT, BOARD_RULES, DRC_DUBLIN, DUBLIN_III, heading};
use crate::{Effect, LegalHelp, Rule, Section, Stay, Topic};

pub(super) const RULES: &[&Rule] = &[
    &DP1,
    &DP1_REGISTER,
    &NA_TRANSFER,
    &NA_LATE,
    &NA_AGAIN,
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
    &APPEAL_NOW,
    &APPEAL_PAPERS,
    &APPEAL_LAWYER,
    &SAFE_THERE,
    &PROTECTED_THERE,
    &DP13,
];

pub(crate) static DP1: Rule = rule("dp1", Topic::Procedure, &[heading::ENFORCED])
    .when(All(&[Is(Registered), FIRST_INTERVIEW_AHEAD]))
    .doubts(&[&C24]);

pub(crate) static DP1_REGISTER: Rule = rule(
    "dp1-register",
    Topic::Procedure,
    &[ALIENS_ACT.at("§ 48 e, stk. 1"), ALIENS_ACT.at("§ 40 a, stk. 1, nr. 1"), heading::AUTHORITIES],
)
.when(All(&[IsNot(Registered), IsNot(CameBack), IsNot(NoApplication)]))
.doubts(&[&C22]);

/// A transfer is possible without an application here, of someone who asked elsewhere and was not
/// protected there; and it can be appealed.
pub(crate) static NA_TRANSFER: Rule = rule(
    "na-transfer",
    Topic::Appeal,
    &[
        ALIENS_ACT.at("§ 48 a, stk. 1, 2. pkt."),
        ALIENS_ACT.at("§ 53 a, stk. 1, nr. 1"),
        ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."),
    ],
)
.when(HERE_WITHOUT_APPLICATION);

/// A request that comes late does not by itself make Denmark responsible for someone who has not
/// asked here. Under the newer rules lateness helps nobody who is taken back (`am-back-times`).
pub(crate) static NA_LATE: Rule = rule("na-late", Topic::Next, &[DUBLIN_III.at("Article 24(3)")])
    .under(DublinThree)
    .when(HERE_WITHOUT_APPLICATION)
    .doubts(&[&ASKED_LATE]);

/// Who was sent there and is back is not sent again without a new request (C-360/16).
pub(crate) static NA_AGAIN: Rule =
    rule("na-again", Topic::Appeal, &[DUBLIN_III.at("Article 24")]).under(DublinThree).when(HERE_WITHOUT_APPLICATION);

/// Whom section 48 a(1), 2nd sentence, is about.
pub(super) const HERE_WITHOUT_APPLICATION: Condition =
    All(&[Is(NoApplication), Is(AppliedElsewhere), IsNot(ProtectionElsewhere)]);

/// The office for the first phase, Dublin, manifestly unfounded cases and people in detention.
pub(crate) static DP2: Rule = rule("dp2", Topic::Procedure, &[heading::AUTHORITIES])
    .when(All(&[EXAMINED, Any(&[IsNot(DenmarkExamines), Is(FoundUnfounded), Is(ExpeditedTold), Is(Detained)])]));

pub(crate) static DP3: Rule = rule("dp3", Topic::Procedure, &[heading::DUBLIN_PROCEDURE]).when(COUNTRY_OPEN);

pub(crate) static DP4: Rule =
    rule("dp4", Topic::Procedure, &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME]).when(COUNTRY_OPEN);

pub(crate) static DP5: Rule = rule("dp5", Topic::Procedure, &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME])
    .when(All(&[Is(Interviewed), COUNTRY_OPEN]));

/// Whether or not the person has asked for asylum in Denmark.
pub(crate) static DP6: Rule = rule(
    "dp6",
    Topic::Appeal,
    &[ALIENS_ACT.at("§ 53 a, stk. 1, nr. 1"), ALIENS_ACT.at("§ 48 a, stk. 1, 2. pkt."), heading::ENFORCED],
)
.when(All(&[Is(TransferDecided), NOT_AT_BOARD]))
.then(&[Effect::Appealable]);

/// Until a decision is told there is nothing to appeal: the Act knows an appeal against a rejection or a
/// transfer, not against the request.
pub(crate) static DP6_NOT_YET: Rule =
    rule("dp6-not-yet", Topic::Appeal, &[ALIENS_ACT.at("§ 53 a, stk. 1, nr. 1"), heading::DECISIONS])
        .when(All(&[Is(AnotherCountryAsked), IsNot(DecisionTold)]));

pub(crate) static DP7: Rule =
    rule("dp7", Topic::Help, &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL, heading::AUTHORITIES])
        .when(All(&[Any(&[Is(TransferDecided), Is(AnotherCountryAsked)]), IsNot(BoardDecided)]))
        .limits(&[ASKED_AND_PROTECTED])
        .then(&[Effect::Help(LegalHelp::Free)]);

pub(crate) static DP8: Rule = rule("dp8", Topic::Stay, &[ALIENS_ACT.at("§ 53 a, stk. 2, 6. pkt."), heading::ENFORCED])
    .under(DublinThree)
    .when(All(&[Is(TransferDecided), IsNot(BoardDecided)]))
    .yields_to(&[&DP10])
    .limits(&[APPEAL_STILL_TO_COME, ANNOUNCED_SOMETIME])
    .then(&[Effect::Stay(Stay::UntilBoardDecides)]);

/// Under the newer rules nobody who asks for it in time is sent before that request is decided. The
/// Act suspends every such appeal, in a text older than these rules.
pub(crate) static DP8_NEW: Rule =
    rule("dp8-new", Topic::Stay, &[ASYLUM_MANAGEMENT.at("Article 43(3)"), ALIENS_ACT.at("§ 53 a, stk. 2, 6. pkt.")])
        .under(AsylumManagement)
        .when(All(&[Is(TransferDecided), IsNot(BoardDecided)]))
        .yields_to(&[&DP10])
        .limits(&[APPEAL_STILL_TO_COME, ANNOUNCED_SOMETIME])
        .then(&[Effect::Stay(Stay::OnRequest)]);

pub(crate) static DP9: Rule =
    rule("dp9", Topic::Appeal, &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::ENFORCED])
        .when(All(&[Is(TransferDecided), NOT_AT_BOARD]))
        .then(&[Effect::AppealWindow { since: DecisionDate, days: APPEAL_DAYS }])
        .doubts(&[&C6]);

/// What counts is that the appeal has arrived: someone who announced it needs to know that it did.
pub(crate) static DP9_ANNOUNCED: Rule =
    rule("dp9-announced", Topic::Next, &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::ENFORCED]).when(All(&[
        SENT_ELSEWHERE,
        NOT_AT_BOARD,
        Is(AppealAnnounced),
    ]));

/// The days are over and nothing was said. The Act has no exception for these appeals, but the days
/// begin only when one is told; never to be read as "nothing to do".
pub(crate) static DP10: Rule =
    rule("dp10", Topic::Appeal, &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), ALIENS_ACT.at("§ 53 a, stk. 3")])
        .when(All(&[
            SENT_ELSEWHERE,
            NOT_AT_BOARD,
            Passed { since: DecisionDate, days: APPEAL_DAYS },
            IsNot(AppealAnnounced),
        ]))
        .then(&[Effect::Stay(Stay::Uncertain)]);

/// Announced at a time that nobody asked for, and the days are over.
pub(crate) static DP10_ANNOUNCED: Rule =
    rule("dp10-announced", Topic::Stay, &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::ENFORCED])
        .when(All(&[SENT_ELSEWHERE, ANNOUNCED_SOMETIME.when]))
        .limits(&[ANNOUNCED_SOMETIME])
        .then(&[Effect::Stay(Stay::Uncertain)]);

/// To whom it goes and in what form. The Act asks for none; the page takes the intention for enough.
pub(crate) static DP11: Rule = rule(
    "dp11",
    Topic::Appeal,
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::ENFORCED, DRC_DUBLIN.at("Dublin and rejection cases")],
)
.when(All(&[SENT_ELSEWHERE, NOT_AT_BOARD]));

pub(crate) static DP12: Rule = rule(
    "dp12",
    Topic::Appeal,
    &[
        ALIENS_ACT.at("§ 53, stk. 10"),
        ALIENS_ACT.at("§ 56, stk. 3"),
        BOARD_RULES.at("§ 46, stk. 1"),
        heading::ADMISSIBILITY_APPEAL,
    ],
)
.when(All(&[Is(TransferDecided), IsNot(BoardDecided)]));

/// What to do while the days run.
pub(crate) static APPEAL_NOW: Rule =
    rule("appeal-now", Topic::Next, &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::ENFORCED])
        .when(All(&[SENT_ELSEWHERE, NOT_AT_BOARD, IsNot(AppealAnnounced)]))
        .yields_to(&[&DP10]);

/// The Board aims at ten working days for a transfer, and at deciding before a journey under section
/// 29 b: reasons that come later may come after the decision.
pub(crate) static APPEAL_PAPERS: Rule = rule(
    "appeal-papers",
    Topic::Next,
    &[BOARD_RULES.at("§ 46, stk. 1"), BOARD_RULES.at("§ 47, stk. 1"), ALIENS_ACT.at("§ 56, stk. 3")],
)
.when(All(&[SENT_ELSEWHERE, IsNot(BoardDecided)]));

/// The Board appoints none, unless the case goes to a full panel. One's own is always allowed.
pub(crate) static APPEAL_LAWYER: Rule = rule(
    "appeal-lawyer",
    Topic::Help,
    &[
        ALIENS_ACT.at("§ 55, stk. 5"),
        BOARD_RULES.at("§ 28, stk. 2"),
        BOARD_RULES.at("§ 46, stk. 4"),
        BOARD_RULES.at("§ 47, stk. 4"),
    ],
)
.when(All(&[SENT_ELSEWHERE, IsNot(BoardDecided)]));

/// The Act's own limit on sending someone to another country.
pub(crate) static SAFE_THERE: Rule = rule(
    "safe-there",
    Topic::Appeal,
    &[ALIENS_ACT.at("§ 48 a, stk. 1, 3. pkt."), ALIENS_ACT.at("§ 48 a, stk. 1, 4. pkt.")],
)
.when(All(&[SENT_ELSEWHERE, IsNot(BoardDecided)]));

/// A transfer was decided though another country has given protection (C-36/17).
pub(crate) static PROTECTED_THERE: Rule = rule(
    "protected-there",
    Topic::Appeal,
    &[ALIENS_ACT.at("§ 29 b"), ALIENS_ACT.at("§ 48 a, stk. 1, 2. pkt."), DUBLIN_III.at("Article 18(1)")],
)
.when(All(&[Is(TransferDecided), Is(ProtectionElsewhere), IsNot(BoardDecided)]));

pub(crate) static DP13: Rule = rule("dp13", Topic::Procedure, &[ALIENS_ACT.at("§ 53 a, stk. 3"), heading::DECISIONS])
    .when(TRANSFER_STANDS)
    .then(&[Effect::Decided(Section::A29)]);
