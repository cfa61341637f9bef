//! Worked cases: what the law says, in small situations.

use super::{
    DP1, DP1_REGISTER, DP2, DP3, DP4, DP5, DP6, DP6_NOT_YET, DP7, DP8, DP8_NEW, DP9, DP9_ANNOUNCED, DP10,
    DP10_ANNOUNCED, DP11, DP12, DP13, DP14,
};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Depends, DisplacedBy, Open, Unmet};
use crate::case::Given::{No, On, Yes};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealAnnounced, DecisionDate, DecisionTold, DenmarkExamines, Detained, ExpeditedTold,
    FoundUnfounded, InadmissibleDecided, Interviewed, ProtectionElsewhere, Registered, Today, TransferDecided,
};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&DP1],
        situation: "registered, no interview yet",
        given: &[ORDINARY, &[Yes(Registered), No(Interviewed)]],
        expected: Applies,
    },
    Case {
        rules: &[&DP1],
        situation: "the interview has been held",
        given: &[&[Yes(Registered), Yes(Interviewed)]],
        expected: Unmet,
    },
    Case { rules: &[&DP1], situation: "does not know where the case is", given: &[], expected: Open },
    Case {
        rules: &[&DP1_REGISTER],
        situation: "not registered yet",
        given: &[ORDINARY, &[No(Registered)]],
        expected: Applies,
    },
    Case { rules: &[&DP1_REGISTER], situation: "registered", given: &[&[Yes(Registered)]], expected: Unmet },
    Case { rules: &[&DP1_REGISTER], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&DP2],
        situation: "it is not settled which country examines",
        given: &[ORDINARY, &[No(DenmarkExamines)]],
        expected: Applies,
    },
    Case {
        rules: &[&DP3],
        situation: "no decision yet",
        given: &[ORDINARY, &[No(DecisionTold), No(DenmarkExamines)]],
        expected: Applies,
    },
    Case { rules: &[&DP3], situation: "a decision was told", given: &[&[Yes(DecisionTold)]], expected: Unmet },
    Case { rules: &[&DP3], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&DP4],
        situation: "no decision yet",
        given: &[ORDINARY, &[No(DecisionTold), No(DenmarkExamines)]],
        expected: Applies,
    },
    Case { rules: &[&DP4], situation: "a decision was told", given: &[&[Yes(DecisionTold)]], expected: Unmet },
    Case { rules: &[&DP4], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&DP5],
        situation: "interviewed, and told nothing",
        given: &[ORDINARY, &[Yes(Interviewed), No(DecisionTold), No(DenmarkExamines)]],
        expected: Applies,
    },
    Case {
        rules: &[&DP5],
        situation: "not interviewed yet",
        given: &[&[No(Interviewed), No(DecisionTold)]],
        expected: Unmet,
    },
    Case { rules: &[&DP5], situation: "does not know where the case is", given: &[], expected: Open },
    Case {
        rules: &[&DP6],
        situation: "told about a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Applies,
    },
    Case { rules: &[&DP6], situation: "told another decision", given: &[&[No(TransferDecided)]], expected: Unmet },
    Case { rules: &[&DP6], situation: "does not know what was decided", given: &[], expected: Open },
    Case {
        rules: &[&DP6_NOT_YET],
        situation: "another country is asked, nothing decided",
        given: &[&[Yes(AnotherCountryAsked), No(DecisionTold)]],
        expected: Applies,
    },
    Case {
        rules: &[&DP6_NOT_YET],
        situation: "a decision was told",
        given: &[&[Yes(AnotherCountryAsked), Yes(DecisionTold)]],
        expected: Unmet,
    },
    Case {
        rules: &[&DP6_NOT_YET],
        situation: "does not know whether it was a decision",
        given: &[&[Yes(AnotherCountryAsked)]],
        expected: Open,
    },
    Case {
        rules: &[&DP7],
        situation: "told about a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Applies,
    },
    Case {
        rules: &[&DP7],
        situation: "told another decision",
        given: &[&[No(AnotherCountryAsked), No(TransferDecided)]],
        expected: Unmet,
    },
    Case { rules: &[&DP7], situation: "does not know what was decided", given: &[], expected: Open },
    Case {
        rules: &[&DP8],
        situation: "told about a transfer three days ago",
        given: &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-03-02"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        expected: Applies,
    },
    Case {
        rules: &[&DP8],
        situation: "told long ago, but the appeal was announced",
        given: &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-02-02"), On(Today, "2026-03-05"), Yes(AppealAnnounced)],
        ],
        expected: Depends,
    },
    Case {
        rules: &[&DP8],
        situation: "told eight days ago, and nothing was said",
        given: &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-02-25"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        expected: DisplacedBy("dp10"),
    },
    Case { rules: &[&DP8], situation: "told another decision", given: &[&[No(TransferDecided)]], expected: Unmet },
    Case {
        rules: &[&DP8],
        situation: "does not know when it was told",
        given: &[&[Yes(TransferDecided), No(InadmissibleDecided), On(Today, "2026-03-05"), No(AppealAnnounced)]],
        expected: Open,
    },
    Case {
        rules: &[&DP8_NEW],
        situation: "told about a transfer three days ago",
        given: &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-11-18"), On(Today, "2026-11-21"), No(AppealAnnounced)],
        ],
        expected: Applies,
    },
    Case {
        rules: &[&DP8_NEW],
        situation: "told eight days ago, and nothing was said",
        given: &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-11-13"), On(Today, "2026-11-21"), No(AppealAnnounced)],
        ],
        expected: DisplacedBy("dp10"),
    },
    Case { rules: &[&DP8_NEW], situation: "told another decision", given: &[&[No(TransferDecided)]], expected: Unmet },
    Case { rules: &[&DP8_NEW], situation: "does not know what was decided", given: &[], expected: Open },
    Case {
        rules: &[&DP9],
        situation: "told about a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Applies,
    },
    Case { rules: &[&DP9], situation: "only a request was sent", given: &[&[No(TransferDecided)]], expected: Unmet },
    Case { rules: &[&DP9], situation: "does not know what was decided", given: &[], expected: Open },
    Case {
        rules: &[&DP9_ANNOUNCED],
        situation: "told about a transfer, and the appeal was announced",
        given: &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced)]],
        expected: Applies,
    },
    Case {
        rules: &[&DP9_ANNOUNCED],
        situation: "told about a transfer, and nothing was said",
        given: &[&[Yes(TransferDecided), No(AppealAnnounced)]],
        expected: Unmet,
    },
    Case {
        rules: &[&DP9_ANNOUNCED],
        situation: "does not know whether the appeal arrived",
        given: &[&[Yes(TransferDecided)]],
        expected: Open,
    },
    Case {
        rules: &[&DP10],
        situation: "day 7 itself: not late",
        given: &[&[
            Yes(TransferDecided),
            No(InadmissibleDecided),
            On(DecisionDate, "2026-02-26"),
            On(Today, "2026-03-05"),
            No(AppealAnnounced),
        ]],
        expected: Unmet,
    },
    Case {
        rules: &[&DP10],
        situation: "day 8, and nothing was said",
        given: &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-02-25"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        expected: Applies,
    },
    Case {
        rules: &[&DP10],
        situation: "day 8 of a decision under section 29 b",
        given: &[
            ORDINARY,
            &[Yes(InadmissibleDecided), On(DecisionDate, "2026-02-25"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        expected: Applies,
    },
    Case {
        rules: &[&DP10],
        situation: "day 8, but the appeal was announced",
        given: &[&[
            Yes(TransferDecided),
            No(InadmissibleDecided),
            On(DecisionDate, "2026-02-25"),
            On(Today, "2026-03-05"),
            Yes(AppealAnnounced),
        ]],
        expected: Unmet,
    },
    Case {
        rules: &[&DP10],
        situation: "does not know when it was told",
        given: &[&[Yes(TransferDecided), No(InadmissibleDecided), On(Today, "2026-03-05"), No(AppealAnnounced)]],
        expected: Open,
    },
    Case {
        rules: &[&DP11],
        situation: "told about a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Applies,
    },
    Case {
        rules: &[&DP11],
        situation: "told a decision under section 29 b",
        given: &[ORDINARY, &[Yes(InadmissibleDecided)]],
        expected: Applies,
    },
    Case {
        rules: &[&DP11],
        situation: "told neither",
        given: &[&[No(TransferDecided), No(InadmissibleDecided)]],
        expected: Unmet,
    },
    Case { rules: &[&DP11], situation: "does not know what was decided", given: &[], expected: Open },
    Case {
        rules: &[&DP12],
        situation: "told about a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Applies,
    },
    Case { rules: &[&DP12], situation: "told another decision", given: &[&[No(TransferDecided)]], expected: Unmet },
    Case { rules: &[&DP12], situation: "does not know what was decided", given: &[], expected: Open },
    Case {
        rules: &[&DP13],
        situation: "told about a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Applies,
    },
    Case { rules: &[&DP13], situation: "told another decision", given: &[&[No(TransferDecided)]], expected: Unmet },
    Case { rules: &[&DP13], situation: "does not know what was decided", given: &[], expected: Open },
    Case { rules: &[&DP14], situation: "is in detention", given: &[&[Yes(Detained)]], expected: Applies },
    Case { rules: &[&DP14], situation: "is not in detention", given: &[&[No(Detained)]], expected: Unmet },
    Case { rules: &[&DP14], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&DP7],
        situation: "another country is asked",
        given: &[ORDINARY, &[Yes(AnotherCountryAsked), No(ProtectionElsewhere)]],
        expected: Applies,
    },
    Case {
        rules: &[&DP8_NEW],
        situation: "told long ago, but the appeal was announced",
        given: &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-11-02"), On(Today, "2026-11-21"), Yes(AppealAnnounced)],
        ],
        expected: Depends,
    },
    Case {
        rules: &[&DP2],
        situation: "in the normal procedure, at liberty",
        given: &[ORDINARY, &[Yes(DenmarkExamines), No(FoundUnfounded), No(ExpeditedTold)]],
        expected: Unmet,
    },
    Case { rules: &[&DP2], situation: "does not know", given: &[&[]], expected: Open },
    Case {
        rules: &[&DP10_ANNOUNCED],
        situation: "announced, and the days are over",
        given: &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-03-02"), On(Today, "2026-03-12"), Yes(AppealAnnounced)],
        ],
        expected: Depends,
    },
    Case {
        rules: &[&DP10_ANNOUNCED],
        situation: "announced within the days",
        given: &[
            ORDINARY,
            &[Yes(TransferDecided), On(DecisionDate, "2026-03-02"), On(Today, "2026-03-05"), Yes(AppealAnnounced)],
        ],
        expected: Unmet,
    },
    Case {
        rules: &[&DP10_ANNOUNCED],
        situation: "does not know when the decision was told",
        given: &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced)]],
        expected: Open,
    },
];
