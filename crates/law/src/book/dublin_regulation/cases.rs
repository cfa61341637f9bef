//! Worked cases: what the law says, in small situations.

use super::{D_TIMES, D14, D15, D16, D28, D29};
use crate::Case;
use crate::book::situations::{ADULT_OPEN_TO_CRITERIA, ORDINARY, PROTECTED_FAMILY};
use crate::case::Expected::{Applies, Depends, DisplacedBy, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{
    AirportTransit, AnotherCountryAsked, BoardOverturned, DecisionTold, DenmarkExamines, Dependant, Detained,
    FamilyCounted, IrregularEntry, PermitOrVisa, ProtectionElsewhere, TransferDecided, VisaFreeEntry,
};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&D_TIMES],
        situation: "another country is asked, nothing decided",
        given: &[ORDINARY, &[Yes(AnotherCountryAsked), No(DecisionTold)]],
        expected: Applies,
    },
    Case { rules: &[&D_TIMES], situation: "a decision was told", given: &[&[Yes(DecisionTold)]], expected: Unmet },
    Case { rules: &[&D_TIMES], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&D29],
        situation: "told about a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Applies,
    },
    Case { rules: &[&D29], situation: "told another decision", given: &[&[No(TransferDecided)]], expected: Unmet },
    Case { rules: &[&D29], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&D14],
        situation: "came with a passport that needs no visa",
        given: &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry), Yes(VisaFreeEntry)],
        ],
        expected: Depends,
    },
    Case { rules: &[&D14], situation: "came in another way", given: &[&[No(VisaFreeEntry)]], expected: Unmet },
    Case {
        rules: &[&D14],
        situation: "does not know",
        given: &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry)]],
        expected: Open,
    },
    Case {
        rules: &[&D14],
        situation: "wife lawfully in Sweden",
        given: &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[Yes(VisaFreeEntry)]],
        expected: DisplacedBy("dc3"),
    },
    Case {
        rules: &[&D15],
        situation: "asked in the transit area at Kastrup",
        given: &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry), No(VisaFreeEntry), Yes(AirportTransit)],
        ],
        expected: Depends,
    },
    Case { rules: &[&D15], situation: "asked elsewhere", given: &[&[No(AirportTransit)]], expected: Unmet },
    Case {
        rules: &[&D15],
        situation: "does not know",
        given: &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry)]],
        expected: Open,
    },
    Case {
        rules: &[&D15],
        situation: "wife lawfully in Sweden",
        given: &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[Yes(AirportTransit)]],
        expected: DisplacedBy("dc3"),
    },
    Case {
        rules: &[&D16],
        situation: "a sick mother in Norway who needs her",
        given: &[&[No(DenmarkExamines), No(BoardOverturned), No(ProtectionElsewhere), Yes(Dependant)]],
        expected: Applies,
    },
    Case { rules: &[&D16], situation: "nobody depends on anybody", given: &[&[No(Dependant)]], expected: Unmet },
    Case { rules: &[&D16], situation: "does not know", given: &[&[]], expected: Open },
    Case {
        rules: &[&D16],
        situation: "a sick mother in Norway, and Denmark examines",
        given: &[ORDINARY, &[Yes(Dependant), Yes(DenmarkExamines)]],
        expected: DisplacedBy("fi6"),
    },
    Case {
        rules: &[&D28],
        situation: "in detention, another country is asked",
        given: &[ORDINARY, &[Yes(AnotherCountryAsked), Yes(Detained)]],
        expected: Applies,
    },
    Case { rules: &[&D28], situation: "at liberty", given: &[&[No(Detained)]], expected: Unmet },
    Case { rules: &[&D28], situation: "does not know", given: &[&[]], expected: Open },
];
