//! Worked cases: what the law says, in small situations.

use super::{D_TIMES, D14, D15, D29};
use crate::Case;
use crate::book::situations::{ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY};
use crate::fact::Fact::{
    AirportTransit, AnotherCountryAsked, DecisionTold, FamilyCounted, IrregularEntry, PermitOrVisa, TransferDecided,
    VisaFreeEntry,
};
use crate::rule::Expected::{Applies, Depends, DisplacedBy, Open, Unmet};
use crate::rule::Given::{No, Yes};

pub(crate) static CASES: &[Case] = &[
    Case {
        rule: &D_TIMES,
        situation: "another country is asked, nothing decided",
        given: &[&[Yes(AnotherCountryAsked), No(DecisionTold)]],
        expected: Applies,
    },
    Case { rule: &D_TIMES, situation: "a decision was told", given: &[&[Yes(DecisionTold)]], expected: Unmet },
    Case { rule: &D_TIMES, situation: "does not know", given: &[], expected: Open },
    Case { rule: &D29, situation: "told about a transfer", given: &[&[Yes(TransferDecided)]], expected: Applies },
    Case { rule: &D29, situation: "told another decision", given: &[&[No(TransferDecided)]], expected: Unmet },
    Case { rule: &D29, situation: "does not know", given: &[], expected: Open },
    Case {
        rule: &D14,
        situation: "came with a passport that needs no visa",
        given: &[
            ADULT_OPEN_TO_CRITERIA,
            &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry), Yes(VisaFreeEntry)],
        ],
        expected: Depends,
    },
    Case { rule: &D14, situation: "came in another way", given: &[&[No(VisaFreeEntry)]], expected: Unmet },
    Case {
        rule: &D14,
        situation: "does not know",
        given: &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry)]],
        expected: Open,
    },
    Case {
        rule: &D14,
        situation: "wife lawfully in Sweden",
        given: &[ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[Yes(VisaFreeEntry)]],
        expected: DisplacedBy("dc3"),
    },
    Case {
        rule: &D15,
        situation: "asked in the transit area at Kastrup",
        given: &[
            ADULT_OPEN_TO_CRITERIA,
            &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry), No(VisaFreeEntry), Yes(AirportTransit)],
        ],
        expected: Depends,
    },
    Case { rule: &D15, situation: "asked elsewhere", given: &[&[No(AirportTransit)]], expected: Unmet },
    Case {
        rule: &D15,
        situation: "does not know",
        given: &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry)]],
        expected: Open,
    },
    Case {
        rule: &D15,
        situation: "wife lawfully in Sweden",
        given: &[ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[Yes(AirportTransit)]],
        expected: DisplacedBy("dc3"),
    },
];
