//! Worked cases: what the law says, in small situations.

use super::situations::{
    ADULT_OPEN_TO_CRITERIA, FREE, NO_CRITERION_MET, NOT_TOLD_ELSEWHERE, ORDINARY, PROTECTED_FAMILY,
};
use crate::book::another_country::{DC7, DC8, DC8_NEW, DC9, DC11, DC12, DC12_NEW, DC13};
use crate::book::earlier_applications::{DC10_CLOSED, DC10_PENDING};
use crate::book::gates::{AD1, CITIZEN, FI6};
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AnotherCountryAsked, AppliedElsewhere, BoardOverturned, DecisionTold, DenmarkExamines, EarlierClosed,
    EarlierPending, FamilyCounted, FamilyCountry, IrregularEntry, Minor, Nationality, OtherCountryAccepts,
    PermitOrVisa, ProtectionElsewhere, RegisteredElsewhere, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&DC7], "a visa of a Dublin country", &[ORDINARY, &[No(DenmarkExamines), Yes(PermitOrVisa)]], Applies),
    case(
        &[&DC7],
        "a Swede with a visa of Germany",
        &[ORDINARY, &[No(DenmarkExamines), In(Nationality, "SE"), Yes(PermitOrVisa)]],
        Displaced,
    )
    .by(&CITIZEN),
    case(
        &[&DC7],
        "no tie to any other country",
        &[&[
            No(TransferDecided),
            No(ProtectionElsewhere),
            No(AppliedElsewhere),
            No(RegisteredElsewhere),
            No(FamilyCounted),
            No(PermitOrVisa),
            No(IrregularEntry),
        ]],
        Unmet,
    ),
    case(&[&DC7], "told of a transfer: asked for no tie", &[&[Yes(TransferDecided)]], Open),
    case(&[&DC7], "told of a transfer", &[FREE, &[Yes(TransferDecided)]], Applies),
    case(&[&DC7], "nothing known", &[], Open),
    case(
        &[&DC8],
        "earlier application in Germany",
        &[ORDINARY, &[No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), No(Minor)]],
        Applies,
    ),
    case(
        &[&DC8],
        "was told that another country is asked",
        &[ORDINARY, &[Yes(AnotherCountryAsked), No(ProtectionElsewhere)]],
        Applies,
    ),
    case(
        &[&DC8],
        "wife lawfully in Sweden",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[In(FamilyCountry, "SE")]],
        Applies,
    ),
    case(
        &[&DC8],
        "wife lawfully in Denmark",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[In(FamilyCountry, "DK")]],
        Unmet,
    ),
    case(
        &[&DC8],
        "nothing connects with another country",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, NO_CRITERION_MET, NOT_TOLD_ELSEWHERE, &[No(RegisteredElsewhere)]],
        Unmet,
    ),
    case(&[&DC8], "nothing known", &[], Open),
    case(
        &[&DC9],
        "another country is asked and has agreed",
        &[ORDINARY, &[Yes(AnotherCountryAsked), Yes(OtherCountryAccepts)]],
        Applies,
    ),
    case(&[&DC9], "another country is asked and has not answered", &[&[Yes(AnotherCountryAsked)]], Open),
    case(
        &[&DC9],
        "another country is asked and has refused",
        &[&[Yes(AnotherCountryAsked), No(OtherCountryAccepts)]],
        Unmet,
    ),
    case(
        &[&DC10_PENDING],
        "the case in Germany is still running",
        &[
            ORDINARY,
            &[No(Minor), No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), Yes(EarlierPending)],
        ],
        Applies,
    ),
    case(
        &[&DC10_PENDING],
        "a child alone; the case in Germany is still running",
        &[
            ORDINARY,
            &[Yes(Minor), No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), Yes(EarlierPending)],
        ],
        Depends,
    ),
    case(&[&DC10_PENDING], "the case in Germany was refused", &[&[Yes(AppliedElsewhere), No(EarlierPending)]], Unmet),
    case(
        &[&DC10_PENDING],
        "does not know what became of it",
        &[&[No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere)]],
        Open,
    ),
    case(
        &[&DC10_PENDING],
        "still running, but was told that Denmark examines the case",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(AppliedElsewhere), Yes(EarlierPending)]],
        Displaced,
    )
    .by(&FI6),
    case(
        &[&DC10_CLOSED],
        "the case in Germany was refused or withdrawn",
        &[
            ORDINARY,
            &[No(Minor), No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), Yes(EarlierClosed)],
        ],
        Applies,
    ),
    case(
        &[&DC10_CLOSED],
        "the case in Germany is still running",
        &[&[Yes(AppliedElsewhere), No(EarlierClosed)]],
        Unmet,
    ),
    case(
        &[&DC10_CLOSED],
        "a child alone; the case in Germany was refused or withdrawn",
        &[
            ORDINARY,
            &[Yes(Minor), No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), Yes(EarlierClosed)],
        ],
        Depends,
    ),
    case(
        &[&DC10_CLOSED],
        "does not know what became of it",
        &[&[No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere)]],
        Open,
    ),
    case(
        &[&DC10_CLOSED],
        "refused there, but was told that Denmark examines the case",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(AppliedElsewhere), Yes(EarlierClosed)]],
        Displaced,
    )
    .by(&FI6),
    case(
        &[&DC11],
        "fingerprints were taken in Greece",
        &[ORDINARY, &[No(DenmarkExamines), No(ProtectionElsewhere), Yes(RegisteredElsewhere)]],
        Applies,
    ),
    case(
        &[&DC11],
        "fingerprints were taken in Greece, which then gave protection",
        &[ORDINARY, &[No(DenmarkExamines), Yes(ProtectionElsewhere), No(Minor), Yes(RegisteredElsewhere)]],
        Displaced,
    )
    .by(&AD1),
    case(
        &[&DC11],
        "no authority of another country has met the person",
        &[&[No(RegisteredElsewhere), No(AppliedElsewhere)]],
        Unmet,
    ),
    case(&[&DC11], "does not know what the police did", &[], Open),
    case(&[&DC12], "registered under the older rules", &[], Applies),
    case(&[&DC12_NEW], "registered under the newer rules", &[], Applies),
    case(&[&DC13], "has protection in Italy", &[ORDINARY, &[No(DenmarkExamines), Yes(ProtectionElsewhere)]], Applies),
    case(
        &[&DC13],
        "has protection in Italy, and was told that Denmark examines the case",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(ProtectionElsewhere)]],
        Displaced,
    )
    .by(&FI6),
    case(&[&DC13], "has protection nowhere", &[&[No(ProtectionElsewhere)]], Unmet),
    case(&[&DC13], "does not know what the paper from Italy is", &[], Open),
    case(
        &[&DC8_NEW],
        "was told that another country is asked",
        &[ORDINARY, &[Yes(AnotherCountryAsked), No(ProtectionElsewhere)]],
        Applies,
    ),
    case(
        &[&DC8_NEW],
        "another country is asked, with protection elsewhere",
        &[ORDINARY, &[Yes(AnotherCountryAsked), Yes(ProtectionElsewhere), No(DecisionTold)]],
        Depends,
    ),
    case(
        &[&DC8_NEW],
        "the Board changed the transfer",
        &[ORDINARY, &[Yes(TransferDecided), Yes(BoardOverturned)]],
        Unmet,
    ),
    case(&[&DC8_NEW], "does not know", &[&[]], Open),
    case(
        &[&DC8],
        "was told that another country is asked, and has protection in Italy",
        &[ORDINARY, &[Yes(AnotherCountryAsked), Yes(ProtectionElsewhere), No(DecisionTold)]],
        Depends,
    ),
];
