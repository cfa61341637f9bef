//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::dublin_procedure::{
    APPEAL_LAWYER, APPEAL_NOW, APPEAL_PAPERS, DP1, DP1_REGISTER, DP2, DP3, DP4, DP5, DP6, DP6_NOT_YET, DP7, DP8,
    DP8_NEW, DP9, DP9_ANNOUNCED, DP10, DP10_ANNOUNCED, DP11, DP12, DP13, PROTECTED_THERE, SAFE_THERE,
};
use crate::case::Given::{No, On, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealAnnounced, AppealRunning, BoardDecided, DecisionDate, DecisionTold, DenmarkExamines,
    ExpeditedTold, FoundUnfounded, InadmissibleDecided, Interviewed, NoApplication, ProtectionElsewhere, Registered,
    Today, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&DP1], "registered, no interview yet", &[ORDINARY, &[Yes(Registered), No(Interviewed)]], Applies),
    case(&[&DP1], "the interview has been held", &[&[Yes(Registered), Yes(Interviewed)]], Unmet),
    case(&[&DP1], "does not know where the case is", &[], Open),
    case(&[&DP1_REGISTER], "not registered yet", &[ORDINARY, &[No(Registered)]], Applies),
    case(&[&DP1_REGISTER], "registered", &[&[Yes(Registered)]], Unmet),
    case(&[&DP1_REGISTER], "has not asked for asylum here", &[&[No(Registered), Yes(NoApplication)]], Unmet),
    case(&[&DP1_REGISTER], "does not know", &[], Open),
    case(&[&DP2], "it is not settled which country examines", &[ORDINARY, &[No(DenmarkExamines)]], Applies),
    case(&[&DP3], "no decision yet", &[ORDINARY, &[No(DecisionTold), No(DenmarkExamines)]], Applies),
    case(&[&DP3], "a decision was told", &[&[Yes(DecisionTold)]], Unmet),
    case(&[&DP3], "does not know", &[], Open),
    case(&[&DP4], "no decision yet", &[ORDINARY, &[No(DecisionTold), No(DenmarkExamines)]], Applies),
    case(&[&DP4], "a decision was told", &[&[Yes(DecisionTold)]], Unmet),
    case(&[&DP4], "does not know", &[], Open),
    case(
        &[&DP5],
        "interviewed, and told nothing",
        &[ORDINARY, &[Yes(Interviewed), No(DecisionTold), No(DenmarkExamines)]],
        Applies,
    ),
    case(&[&DP5], "not interviewed yet", &[&[No(Interviewed), No(DecisionTold)]], Unmet),
    case(&[&DP5], "does not know where the case is", &[], Open),
    case(&[&DP6], "told about a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Applies),
    case(&[&DP6], "told another decision", &[&[No(TransferDecided)]], Unmet),
    case(&[&DP6], "does not know what was decided", &[], Open),
    case(
        &[&DP6_NOT_YET],
        "another country is asked, nothing decided",
        &[&[Yes(AnotherCountryAsked), No(DecisionTold)]],
        Applies,
    ),
    case(&[&DP6_NOT_YET], "a decision was told", &[&[Yes(AnotherCountryAsked), Yes(DecisionTold)]], Unmet),
    case(&[&DP6_NOT_YET], "does not know whether it was a decision", &[&[Yes(AnotherCountryAsked)]], Open),
    case(&[&DP7], "told about a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Applies),
    case(&[&DP7], "told another decision", &[&[No(AnotherCountryAsked), No(TransferDecided)]], Unmet),
    case(&[&DP7], "does not know what was decided", &[], Open),
    case(
        &[&DP8],
        "told about a transfer three days ago, and the appeal was announced",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-03-02"), On(Today, "2026-03-05"), Yes(AppealAnnounced)],
        ],
        Applies,
    ),
    case(
        &[&DP8],
        "told about a transfer three days ago: only an appeal in time suspends",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-03-02"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        Depends,
    ),
    case(
        &[&DP8, &DP8_NEW],
        "the Board has the appeal",
        &[&[Yes(TransferDecided), No(InadmissibleDecided), Yes(AppealRunning), No(BoardDecided)]],
        Applies,
    ),
    case(
        &[&DP8],
        "told long ago, but the appeal was announced",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-02-02"), On(Today, "2026-03-05"), Yes(AppealAnnounced)],
        ],
        Depends,
    ),
    case(
        &[&DP8],
        "told eight days ago, and nothing was said",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-02-25"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        Displaced,
    )
    .by(&DP10),
    case(
        &[&DP8, &DP8_NEW, &PROTECTED_THERE],
        "the Board has decided on the transfer",
        &[ORDINARY, &[Yes(TransferDecided), Yes(ProtectionElsewhere), Yes(BoardDecided)]],
        Unmet,
    ),
    case(&[&DP8], "told another decision", &[&[No(TransferDecided)]], Unmet),
    case(
        &[&DP8],
        "does not know when it was told",
        &[&[Yes(TransferDecided), No(InadmissibleDecided), On(Today, "2026-03-05"), No(AppealAnnounced)]],
        Open,
    ),
    case(
        &[&DP8_NEW],
        "told about a transfer three days ago: who does not ask for it is not protected",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-11-18"), On(Today, "2026-11-21"), No(AppealAnnounced)],
        ],
        Depends,
    ),
    case(
        &[&DP8_NEW],
        "told eight days ago, and nothing was said",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-11-13"), On(Today, "2026-11-21"), No(AppealAnnounced)],
        ],
        Displaced,
    )
    .by(&DP10),
    case(&[&DP8_NEW], "told another decision", &[&[No(TransferDecided)]], Unmet),
    case(&[&DP8_NEW], "does not know what was decided", &[], Open),
    case(&[&DP9], "told about a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Applies),
    case(&[&DP9], "only a request was sent", &[&[No(TransferDecided)]], Unmet),
    case(&[&DP9], "does not know what was decided", &[], Open),
    case(
        &[&DP9_ANNOUNCED],
        "told about a transfer, and the appeal was announced",
        &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced)]],
        Applies,
    ),
    case(
        &[&DP9_ANNOUNCED],
        "refused asylum, and said to appeal: that goes to the Board by itself",
        &[ORDINARY, &[Yes(AppealAnnounced)]],
        Unmet,
    ),
    case(
        &[&DP9_ANNOUNCED],
        "told about a transfer, and nothing was said",
        &[&[Yes(TransferDecided), No(AppealAnnounced)]],
        Unmet,
    ),
    case(&[&DP9_ANNOUNCED], "does not know whether the appeal arrived", &[&[Yes(TransferDecided)]], Open),
    case(
        &[&DP10],
        "day 7 itself: not late",
        &[&[
            Yes(TransferDecided),
            No(InadmissibleDecided),
            On(DecisionDate, "2026-02-26"),
            On(Today, "2026-03-05"),
            No(AppealAnnounced),
        ]],
        Unmet,
    ),
    case(
        &[&DP10],
        "day 8, and nothing was said",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-02-25"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        Applies,
    ),
    case(
        &[&DP10],
        "day 8 of a decision under section 29 b",
        &[
            ORDINARY,
            &[Yes(InadmissibleDecided), On(DecisionDate, "2026-02-25"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        Applies,
    ),
    case(
        &[&DP10],
        "day 8, but the appeal was announced",
        &[&[
            Yes(TransferDecided),
            No(InadmissibleDecided),
            On(DecisionDate, "2026-02-25"),
            On(Today, "2026-03-05"),
            Yes(AppealAnnounced),
        ]],
        Unmet,
    ),
    case(
        &[&DP10],
        "does not know when it was told",
        &[&[Yes(TransferDecided), No(InadmissibleDecided), On(Today, "2026-03-05"), No(AppealAnnounced)]],
        Open,
    ),
    case(&[&DP11], "told about a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Applies),
    case(&[&DP11], "told a decision under section 29 b", &[ORDINARY, &[Yes(InadmissibleDecided)]], Applies),
    case(&[&DP11], "told neither", &[&[No(TransferDecided), No(InadmissibleDecided)]], Unmet),
    case(&[&DP11], "does not know what was decided", &[], Open),
    case(&[&DP12], "told about a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Applies),
    case(&[&DP12], "told another decision", &[&[No(TransferDecided)]], Unmet),
    case(&[&DP12], "does not know what was decided", &[], Open),
    case(
        &[&APPEAL_NOW],
        "told about a transfer three days ago",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-03-02"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        Applies,
    ),
    case(
        &[&APPEAL_NOW],
        "a decision under section 29 b, on the last day",
        &[
            ORDINARY,
            &[Yes(InadmissibleDecided), On(DecisionDate, "2026-02-26"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        Applies,
    ),
    case(
        &[&APPEAL_NOW],
        "the days are over: how and when it was told matters first",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-02-25"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        Displaced,
    )
    .by(&DP10),
    case(&[&APPEAL_NOW], "the appeal was announced", &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced)]], Unmet),
    case(
        &[&APPEAL_NOW],
        "does not know when it was told",
        &[ORDINARY, &[Yes(TransferDecided), On(Today, "2026-03-05"), No(AppealAnnounced)]],
        Open,
    ),
    case(
        &[&APPEAL_PAPERS, &APPEAL_LAWYER, &SAFE_THERE],
        "told about a transfer",
        &[ORDINARY, &[Yes(TransferDecided)]],
        Applies,
    ),
    case(
        &[&APPEAL_PAPERS, &APPEAL_LAWYER, &SAFE_THERE],
        "the Board has an appeal against a decision under section 29 b",
        &[&[Yes(InadmissibleDecided), Yes(AppealRunning), No(BoardDecided)]],
        Applies,
    ),
    case(
        &[&APPEAL_PAPERS, &APPEAL_LAWYER, &SAFE_THERE],
        "the Board has decided",
        &[&[Yes(TransferDecided), Yes(BoardDecided)]],
        Unmet,
    ),
    case(
        &[&APPEAL_PAPERS, &APPEAL_LAWYER, &SAFE_THERE],
        "a no to asylum",
        &[&[No(TransferDecided), No(InadmissibleDecided)]],
        Unmet,
    ),
    case(&[&APPEAL_PAPERS, &APPEAL_LAWYER, &SAFE_THERE], "does not know what was decided", &[], Open),
    case(
        &[&PROTECTED_THERE],
        "told about a transfer to Italy, which has given protection",
        &[ORDINARY, &[Yes(TransferDecided), Yes(ProtectionElsewhere)]],
        Applies,
    ),
    case(
        &[&PROTECTED_THERE],
        "told about a transfer, and nowhere protected",
        &[ORDINARY, &[Yes(TransferDecided), No(ProtectionElsewhere)]],
        Unmet,
    ),
    case(&[&PROTECTED_THERE], "told a decision under section 29 b", &[&[No(TransferDecided)]], Unmet),
    case(&[&PROTECTED_THERE], "does not know whether the card is one", &[ORDINARY, &[Yes(TransferDecided)]], Open),
    case(&[&DP13], "told about a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Applies),
    case(&[&DP13], "told another decision", &[&[No(TransferDecided)]], Unmet),
    case(&[&DP13], "does not know what was decided", &[], Open),
    case(
        &[&DP7],
        "another country is asked",
        &[ORDINARY, &[Yes(AnotherCountryAsked), No(ProtectionElsewhere)]],
        Applies,
    ),
    case(
        &[&DP7],
        "another country is asked, with protection elsewhere",
        &[ORDINARY, &[Yes(AnotherCountryAsked), Yes(ProtectionElsewhere), No(DecisionTold)]],
        Depends,
    ),
    case(
        &[&DP8_NEW],
        "told long ago, but the appeal was announced",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-11-02"), On(Today, "2026-11-21"), Yes(AppealAnnounced)],
        ],
        Depends,
    ),
    case(
        &[&DP2],
        "in the normal procedure, at liberty",
        &[ORDINARY, &[Yes(DenmarkExamines), No(FoundUnfounded), No(ExpeditedTold)]],
        Unmet,
    ),
    case(&[&DP2], "does not know", &[&[]], Open),
    case(
        &[&DP10_ANNOUNCED],
        "announced, and the days are over",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-03-02"), On(Today, "2026-03-12"), Yes(AppealAnnounced)],
        ],
        Depends,
    ),
    case(
        &[&DP10_ANNOUNCED],
        "the days are over, and nothing was said",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-03-02"), On(Today, "2026-03-12"), No(AppealAnnounced)],
        ],
        Unmet,
    ),
    case(
        &[&DP10_ANNOUNCED],
        "announced within the days",
        &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-03-02"), On(Today, "2026-03-05"), Yes(AppealAnnounced)],
        ],
        Unmet,
    ),
    case(
        &[&DP10_ANNOUNCED],
        "does not know when the decision was told",
        &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced)]],
        Open,
    ),
];
