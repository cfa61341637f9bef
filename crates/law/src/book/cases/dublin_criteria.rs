//! Worked cases: what the law says, in small situations.

use super::situations::{
    ADULT_OPEN_TO_CRITERIA, NO_CRITERION_MET, NOT_TOLD_ELSEWHERE, OPEN_TO_CRITERIA, ORDINARY, PROTECTED_FAMILY,
    VALID_PERMIT,
};
use crate::book::dublin_criteria::{
    DC3, DC3_OTHER, DC4, DC5, DC6, DC6_DENMARK, DC7, DC8, DC8_NEW, DC9, DC10, DC10_CLOSED, DC10_PENDING, DC11, DC12,
    DC12_NEW, DC13, TOLD_ELSEWHERE,
};
use crate::book::gates::{AD1, CITIZEN, FI6};
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AirportTransit, AnotherCountryAsked, AppliedElsewhere, BoardOverturned, DecisionTold, DenmarkExamines, Dependant,
    EarlierClosed, EarlierCountry, EarlierPending, EntryCountry, EntryOverTwelveMonths, FamilyApplicant, FamilyCounted,
    FamilyCountry, FamilyLegal, FamilyOther, FamilyPartner, FamilyStatusNotCounted, InadmissibleDecided,
    IrregularEntry, Minor, Nationality, OtherCountryAccepts, PermitCountry, PermitExpiredLong, PermitExpiredRecently,
    PermitOrVisa, ProtectionElsewhere, RegisteredElsewhere, TransferDecided, VisaFreeEntry,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&DC3],
        "husband in Sweden as a refugee, nothing elsewhere before",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[In(FamilyCountry, "SE")]],
        Applies,
    ),
    case(
        &[&DC3],
        "wife lawfully in Denmark",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[In(FamilyCountry, "DK")]],
        Applies,
    ),
    case(
        &[&DC3],
        "wife in Sweden on a work permit: the regulation names refugees and applicants only",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, &[Yes(FamilyCounted), Yes(FamilyLegal), Yes(FamilyStatusNotCounted)]],
        Depends,
    ),
    case(
        &[&DC3],
        "a child alone whose mother is in Sweden: other rules protect children",
        &[ORDINARY, OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[Yes(Minor)]],
        Depends,
    ),
    case(&[&DC3], "no family in the Dublin area", &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted)]], Unmet),
    case(
        &[&DC3],
        "family that stays in Sweden without permission",
        &[ADULT_OPEN_TO_CRITERIA, &[Yes(FamilyCounted), No(FamilyLegal)]],
        Unmet,
    ),
    case(
        &[&DC3],
        "does not know whether the family may stay there",
        &[ADULT_OPEN_TO_CRITERIA, &[Yes(FamilyCounted)]],
        Open,
    ),
    case(
        &[&DC3],
        "family lawfully in Sweden, earlier application in Germany",
        &[PROTECTED_FAMILY, &[No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), No(Minor)]],
        Displaced,
    )
    .by(&DC10),
    case(
        &[&DC3],
        "family lawfully in Sweden, protection in Italy",
        &[ORDINARY, PROTECTED_FAMILY, &[No(DenmarkExamines), Yes(ProtectionElsewhere), No(Minor)]],
        Displaced,
    )
    .by(&AD1),
    case(&[&DC3_OTHER], "a brother in Germany", &[ORDINARY, ADULT_OPEN_TO_CRITERIA, &[Yes(FamilyOther)]], Applies),
    case(&[&DC3_OTHER], "no other family in the Dublin area", &[&[No(FamilyOther)]], Unmet),
    case(&[&DC3_OTHER], "does not know", &[], Open),
    case(
        &[&DC4],
        "valid French visa, no family",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, VALID_PERMIT, &[No(FamilyCounted), In(PermitCountry, "FR")]],
        Applies,
    ),
    case(
        &[&DC4],
        "Danish visa, no family",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, VALID_PERMIT, &[No(FamilyCounted), In(PermitCountry, "DK")]],
        Applies,
    ),
    case(
        &[&DC4],
        "visa that expired a short time ago",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[No(FamilyCounted), Yes(PermitOrVisa), Yes(PermitExpiredRecently), No(PermitExpiredLong)],
        ],
        Depends,
    ),
    case(
        &[&DC4],
        "permit that expired long ago",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[No(FamilyCounted), Yes(PermitOrVisa), No(PermitExpiredRecently), Yes(PermitExpiredLong)],
        ],
        Depends,
    ),
    case(
        &[&DC4],
        "does not know whether the visa is still valid",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), Yes(PermitOrVisa)]],
        Depends,
    ),
    case(
        &[&DC4],
        "never had a visa or permit",
        &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa)]],
        Unmet,
    ),
    case(&[&DC4], "does not know whether there was a visa", &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted)]], Open),
    case(
        &[&DC4],
        "visa of France, family lawfully in Sweden",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, VALID_PERMIT],
        Displaced,
    )
    .by(&DC3),
    case(
        &[&DC4],
        "visa of France, and family in Sweden that may or may not count",
        &[ADULT_OPEN_TO_CRITERIA, VALID_PERMIT, &[Yes(FamilyCounted), Yes(FamilyLegal), Yes(FamilyStatusNotCounted)]],
        Open,
    ),
    case(
        &[&DC5],
        "came through Italy without papers last month",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[
                No(FamilyCounted),
                No(PermitOrVisa),
                Yes(IrregularEntry),
                No(EntryOverTwelveMonths),
                In(EntryCountry, "IT"),
            ],
        ],
        Applies,
    ),
    case(
        &[&DC5],
        "came through Italy without papers more than twelve months before",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[No(FamilyCounted), No(PermitOrVisa), Yes(IrregularEntry), Yes(EntryOverTwelveMonths)],
        ],
        Depends,
    ),
    case(
        &[&DC5],
        "came with papers",
        &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry)]],
        Unmet,
    ),
    case(
        &[&DC5],
        "does not know the way taken",
        &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa)]],
        Open,
    ),
    case(
        &[&DC5],
        "came without papers, but holds a valid French visa",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            VALID_PERMIT,
            &[No(FamilyCounted), Yes(IrregularEntry), No(EntryOverTwelveMonths)],
        ],
        Displaced,
    )
    .by(&DC4),
    case(
        &[&DC6],
        "asked in Germany first, as a child alone: the gate is unsettled",
        &[&[
            No(DenmarkExamines),
            No(ProtectionElsewhere),
            Yes(AppliedElsewhere),
            Yes(Minor),
            No(FamilyCounted),
            No(PermitOrVisa),
            No(IrregularEntry),
        ]],
        Open,
    ),
    case(
        &[&DC6],
        "asked in Germany first",
        &[&[No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), No(Minor)]],
        Displaced,
    )
    .by(&DC10),
    case(&[&DC6], "asked nowhere else", &[ADULT_OPEN_TO_CRITERIA], Unmet),
    case(
        &[&DC6_DENMARK],
        "nothing connects with another country",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, NO_CRITERION_MET, NOT_TOLD_ELSEWHERE, &[No(RegisteredElsewhere)]],
        Applies,
    ),
    case(&[&DC6_DENMARK], "asked in Germany first", &[&[Yes(AppliedElsewhere)]], Unmet),
    case(
        &[&DC6_DENMARK],
        "does not know whether fingerprints in Italy were an application",
        &[
            NO_CRITERION_MET,
            NOT_TOLD_ELSEWHERE,
            &[No(RegisteredElsewhere), No(DenmarkExamines), No(ProtectionElsewhere)],
        ],
        Open,
    ),
    case(
        &[&DC6_DENMARK],
        "nothing asked elsewhere, valid French visa",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            VALID_PERMIT,
            NOT_TOLD_ELSEWHERE,
            &[No(RegisteredElsewhere), No(FamilyCounted)],
        ],
        Displaced,
    )
    .by(&DC4),
    case(
        &[&DC6_DENMARK],
        "nothing asked elsewhere, visa that expired long ago",
        &[
            ADULT_OPEN_TO_CRITERIA,
            NOT_TOLD_ELSEWHERE,
            &[
                No(RegisteredElsewhere),
                No(FamilyCounted),
                Yes(PermitOrVisa),
                No(PermitExpiredRecently),
                Yes(PermitExpiredLong),
                No(IrregularEntry),
                No(VisaFreeEntry),
                No(AirportTransit),
            ],
        ],
        Open,
    ),
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
            No(ProtectionElsewhere),
            No(AppliedElsewhere),
            No(RegisteredElsewhere),
            No(FamilyCounted),
            No(PermitOrVisa),
            No(IrregularEntry),
        ]],
        Unmet,
    ),
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
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[No(FamilyApplicant), In(FamilyCountry, "SE")]],
        Applies,
    ),
    case(
        &[&DC8],
        "wife lawfully in Denmark",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[No(FamilyApplicant), In(FamilyCountry, "DK")]],
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
        &[&DC10],
        "application in Germany, still running",
        &[
            ORDINARY,
            &[
                No(DenmarkExamines),
                No(ProtectionElsewhere),
                Yes(AppliedElsewhere),
                Yes(EarlierPending),
                No(Minor),
                In(EarlierCountry, "DE"),
            ],
        ],
        Applies,
    ),
    case(
        &[&DC10],
        "application in Germany, refused there",
        &[
            ORDINARY,
            &[
                No(DenmarkExamines),
                No(ProtectionElsewhere),
                Yes(AppliedElsewhere),
                Yes(EarlierClosed),
                No(Minor),
                In(EarlierCountry, "DE"),
            ],
        ],
        Applies,
    ),
    case(
        &[&DC10],
        "a child alone who asked in Germany",
        &[ORDINARY, &[No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), Yes(Minor)]],
        Depends,
    ),
    case(&[&DC10], "asked nowhere else", &[&[No(AppliedElsewhere)]], Unmet),
    case(&[&DC10], "does not know", &[&[No(DenmarkExamines), No(ProtectionElsewhere)]], Open),
    case(
        &[&DC10],
        "asked in Germany, but has protection in Italy",
        &[ORDINARY, &[No(DenmarkExamines), Yes(ProtectionElsewhere), Yes(AppliedElsewhere), No(Minor)]],
        Displaced,
    )
    .by(&AD1),
    case(
        &[&DC10],
        "asked in Germany, but was told that Denmark examines the case",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(AppliedElsewhere)]],
        Displaced,
    )
    .by(&FI6),
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
        &[&DC6_DENMARK],
        "fingerprints were taken elsewhere: Denmark may ask that country",
        &[ADULT_OPEN_TO_CRITERIA, NO_CRITERION_MET, NOT_TOLD_ELSEWHERE, &[Yes(RegisteredElsewhere)]],
        Depends,
    ),
    case(
        &[&DC6_DENMARK],
        "a child alone: other rules protect children",
        &[OPEN_TO_CRITERIA, NO_CRITERION_MET, NOT_TOLD_ELSEWHERE, &[No(RegisteredElsewhere), Yes(Minor)]],
        Depends,
    ),
    case(&[&DC6_DENMARK], "was told about a transfer", &[&[Yes(TransferDecided)]], Unmet),
    case(
        &[&TOLD_ELSEWHERE],
        "told about a transfer, and nothing points to any country",
        &[ORDINARY, OPEN_TO_CRITERIA, NO_CRITERION_MET, &[Yes(TransferDecided)]],
        Applies,
    ),
    case(
        &[&TOLD_ELSEWHERE],
        "told under section 29 b, and knows of no protection",
        &[ORDINARY, OPEN_TO_CRITERIA, NO_CRITERION_MET, &[Yes(InadmissibleDecided)]],
        Applies,
    ),
    case(&[&TOLD_ELSEWHERE], "told nothing of the kind", &[NOT_TOLD_ELSEWHERE], Unmet),
    case(&[&TOLD_ELSEWHERE], "does not know what was said", &[OPEN_TO_CRITERIA, NO_CRITERION_MET], Open),
    case(
        &[&TOLD_ELSEWHERE],
        "told about a transfer, and a valid French visa",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, VALID_PERMIT, &[No(FamilyCounted), Yes(TransferDecided)]],
        Displaced,
    )
    .by(&DC4),
    case(
        &[&DC3_OTHER],
        "a brother in Germany, but protection in Italy",
        &[ORDINARY, &[No(DenmarkExamines), Yes(ProtectionElsewhere), No(Minor), Yes(FamilyOther)]],
        Displaced,
    )
    .by(&AD1),
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
        &[&DC3],
        "a partner outside marriage, a refugee in Sweden",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[Yes(FamilyPartner)]],
        Depends,
    ),
    case(
        &[&DC6_DENMARK],
        "a sick mother in Norway who needs her",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            NO_CRITERION_MET,
            NOT_TOLD_ELSEWHERE,
            &[No(RegisteredElsewhere), Yes(Dependant)],
        ],
        Depends,
    ),
    case(
        &[&DC8],
        "was told that another country is asked, and has protection in Italy",
        &[ORDINARY, &[Yes(AnotherCountryAsked), Yes(ProtectionElsewhere), No(DecisionTold)]],
        Depends,
    ),
];
