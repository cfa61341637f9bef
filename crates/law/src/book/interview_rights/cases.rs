//! Worked cases: what the law says, in small situations.

use super::{
    IN1, IN2, IN3, IN4, IN5, IN6, IN7, IN8, IN9, IN10, IN11, IN12, IN13, IN14, IN15, IN16, IN17, IN18, IN19, IN20, IN21,
};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{
    CaseAnswered, InadmissibleDecided, Minor, NeedsSupport, StayedAway, TransferDecided, WithdrawnSigned,
};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[
            &IN1, &IN2, &IN3, &IN4, &IN5, &IN6, &IN7, &IN8, &IN9, &IN11, &IN12, &IN13, &IN14, &IN15, &IN16, &IN17,
            &IN19, &IN20,
        ],
        situation: "waits for an interview",
        given: &[ORDINARY],
        expected: Applies,
    },
    Case {
        rules: &[
            &IN1, &IN2, &IN3, &IN4, &IN5, &IN6, &IN7, &IN8, &IN9, &IN11, &IN12, &IN13, &IN14, &IN15, &IN16, &IN17,
            &IN19, &IN20,
        ],
        situation: "was told a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Unmet,
    },
    Case {
        rules: &[
            &IN1, &IN2, &IN3, &IN4, &IN5, &IN6, &IN7, &IN8, &IN9, &IN11, &IN12, &IN13, &IN14, &IN15, &IN16, &IN17,
            &IN19, &IN20,
        ],
        situation: "does not know where the case is",
        given: &[],
        expected: Open,
    },
    Case {
        rules: &[&IN10],
        situation: "was trafficked, waits for an interview",
        given: &[&[
            Yes(NeedsSupport),
            No(CaseAnswered),
            No(TransferDecided),
            No(InadmissibleDecided),
            No(WithdrawnSigned),
            No(StayedAway),
        ]],
        expected: Applies,
    },
    Case { rules: &[&IN10], situation: "needs no support", given: &[&[No(NeedsSupport)]], expected: Unmet },
    Case { rules: &[&IN10], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&IN18, &IN21],
        situation: "an adult who waits for an interview",
        given: &[ORDINARY, &[No(Minor)]],
        expected: Applies,
    },
    Case { rules: &[&IN18, &IN21], situation: "a child", given: &[&[Yes(Minor)]], expected: Unmet },
    Case { rules: &[&IN18, &IN21], situation: "does not know", given: &[], expected: Open },
];
