//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::interview_rights::{
    IN1, IN2, IN3, IN4, IN5, IN6, IN7, IN8, IN9, IN10, IN11, IN12, IN13, IN14, IN15, IN16, IN17, IN18, IN19, IN20, IN21,
};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{Minor, NeedsSupport, TransferDecided};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[
            &IN1, &IN2, &IN3, &IN4, &IN5, &IN6, &IN7, &IN8, &IN9, &IN11, &IN12, &IN13, &IN14, &IN15, &IN16, &IN17,
            &IN19, &IN20,
        ],
        "waits for an interview",
        &[ORDINARY],
        Applies,
    ),
    case(
        &[
            &IN1, &IN2, &IN3, &IN4, &IN5, &IN6, &IN7, &IN8, &IN9, &IN11, &IN12, &IN13, &IN14, &IN15, &IN16, &IN17,
            &IN19, &IN20,
        ],
        "was told a transfer",
        &[ORDINARY, &[Yes(TransferDecided)]],
        Unmet,
    ),
    case(
        &[
            &IN1, &IN2, &IN3, &IN4, &IN5, &IN6, &IN7, &IN8, &IN9, &IN11, &IN12, &IN13, &IN14, &IN15, &IN16, &IN17,
            &IN19, &IN20,
        ],
        "does not know where the case is",
        &[],
        Open,
    ),
    case(&[&IN10], "was trafficked, waits for an interview", &[ORDINARY, &[Yes(NeedsSupport)]], Applies),
    case(
        &[&IN10],
        "is ill, and told of a transfer: no interview is left to which anyone could come along",
        &[ORDINARY, &[Yes(NeedsSupport), Yes(TransferDecided)]],
        Unmet,
    ),
    case(&[&IN10], "needs no support", &[&[No(NeedsSupport)]], Unmet),
    case(&[&IN10], "does not know", &[], Open),
    case(&[&IN18, &IN21], "an adult who waits for an interview", &[ORDINARY, &[No(Minor)]], Applies),
    case(&[&IN18, &IN21], "a child", &[&[Yes(Minor)]], Unmet),
    case(&[&IN18, &IN21], "does not know", &[], Open),
];
