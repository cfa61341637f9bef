//! Worked cases: what the law says, in small situations.

use super::situations::{FREE, ORDINARY, WIFE};
use crate::book::gates::{
    AD1, AM_FREE_MOVEMENT, CITIZEN, CITIZEN_DENMARK, CITIZEN_SENT_AWAY, DC1, DC2, FI6, OVERTURNED, TOLD, TOLD_HOME,
    TOLD_HOME_NEWER,
};
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealRunning, AppliedElsewhere, BoardDecided, BoardOverturned, CameBack, DecisionTold,
    DenmarkExamines, Dependant, DependantCountry, EntryCountry, FamilyCountry, FamilyLegal, IrregularEntry,
    LeftNineMonths, LeftThreeMonths, Minor, Nationality, PermitCountry, PermitOrVisa, PermitSince, ProtectionCountry,
    ProtectionElsewhere, ToldCountry, TransferDecided, VisaFreeEntry,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&DC1], "anyone who asks for asylum", &[], Applies),
    case(&[&DC2], "anyone who asks for asylum", &[], Applies),
    case(&[&FI6], "was told that Denmark examines the case", &[ORDINARY, &[Yes(DenmarkExamines)]], Applies),
    case(
        &[&FI6],
        "was told so in the case before, and came back",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(CameBack)]],
        Depends,
    ),
    case(&[&FI6], "was told nothing yet", &[&[No(DenmarkExamines)]], Unmet),
    case(&[&FI6], "does not know what was said", &[], Open),
    case(&[&CITIZEN], "from Sweden", &[ORDINARY, &[No(DenmarkExamines), In(Nationality, "SE")]], Applies),
    case(&[&CITIZEN], "from Switzerland", &[ORDINARY, &[No(DenmarkExamines), In(Nationality, "CH")]], Applies),
    case(
        &[&CITIZEN],
        "from Sweden, and was told that Germany is asked",
        &[ORDINARY, &[No(DenmarkExamines), In(Nationality, "SE"), Yes(AnotherCountryAsked)]],
        Depends,
    ),
    case(
        &[&CITIZEN],
        "from Sweden, and was told of a transfer: that stands for now",
        &[ORDINARY, &[No(DenmarkExamines), In(Nationality, "SE"), Yes(TransferDecided)]],
        Unmet,
    ),
    case(&[&CITIZEN, &CITIZEN_DENMARK], "from Syria", &[&[In(Nationality, "SY")]], Unmet),
    case(&[&CITIZEN], "from the United Kingdom, which has left the Union", &[&[In(Nationality, "GB")]], Unmet),
    case(&[&CITIZEN, &CITIZEN_DENMARK], "has no citizenship", &[&[No(Nationality)]], Unmet),
    case(&[&CITIZEN, &CITIZEN_DENMARK], "does not know of which country", &[], Open),
    case(
        &[&CITIZEN],
        "from Sweden, and was told that Denmark examines the case",
        &[ORDINARY, &[Yes(DenmarkExamines), In(Nationality, "SE")]],
        Displaced,
    )
    .by(&FI6),
    case(&[&CITIZEN_SENT_AWAY], "told of a transfer: nobody asks for the citizenship", &[TRANSFER], Open),
    case(&[&CITIZEN_SENT_AWAY], "told of a transfer, and has not appealed yet", &[FREE, TRANSFER], Applies),
    case(&[&CITIZEN_SENT_AWAY], "the Board has upheld the transfer", &[FREE, TRANSFER, &[Yes(BoardDecided)]], Unmet),
    case(&[&CITIZEN_SENT_AWAY], "told that Germany is asked", &[FREE, &[Yes(AnotherCountryAsked)]], Unmet),
    case(&[&CITIZEN_DENMARK], "from Denmark", &[FREE, &[In(Nationality, "DK")]], Applies),
    case(
        &[&CITIZEN_DENMARK],
        "from Denmark, and was told that Denmark examines the case",
        &[ORDINARY, &[Yes(DenmarkExamines), In(Nationality, "DK")]],
        Displaced,
    )
    .by(&FI6),
    case(&[&CITIZEN_DENMARK], "from Sweden", &[&[In(Nationality, "SE")]], Unmet),
    case(&[&AM_FREE_MOVEMENT], "anyone whose case falls under the newer rules", &[], Applies),
    case(
        &[&OVERTURNED],
        "the Board changed a transfer",
        &[ORDINARY, &[No(DenmarkExamines), Yes(TransferDecided), Yes(BoardDecided), Yes(BoardOverturned)]],
        Depends,
    ),
    case(&[&OVERTURNED], "the Board changed a refusal", &[ORDINARY, &[Yes(BoardOverturned)]], Unmet),
    case(&[&OVERTURNED], "has a letter from the Board that is not understood", &[&[Yes(TransferDecided)]], Open),
    case(
        &[&OVERTURNED],
        "the Board changed a transfer, and Denmark examines the case since",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(TransferDecided), Yes(BoardOverturned)]],
        Displaced,
    )
    .by(&FI6),
    case(
        &[&AD1],
        "refugee status in Italy",
        &[ORDINARY, &[No(DenmarkExamines), Yes(ProtectionElsewhere), No(Minor), In(ProtectionCountry, "IT")]],
        Applies,
    ),
    case(
        &[&AD1],
        "a child alone with protection in Italy",
        &[ORDINARY, &[No(DenmarkExamines), Yes(ProtectionElsewhere), Yes(Minor)]],
        Depends,
    ),
    case(&[&AD1], "no protection anywhere", &[&[No(ProtectionElsewhere)]], Unmet),
    case(&[&AD1], "does not know what the paper from Italy is", &[&[No(DenmarkExamines)]], Open),
    case(
        &[&AD1],
        "protection in Italy, but was told that Denmark examines the case",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(ProtectionElsewhere)]],
        Displaced,
    )
    .by(&FI6),
    case(
        &[&AD1],
        "protection in Italy, but was told of a transfer to Germany: what was decided stands",
        &[FREE, &[Yes(ProtectionElsewhere), Yes(TransferDecided), Yes(DecisionTold)]],
        Unmet,
    ),
    case(&[&TOLD], "told that Germany is asked", &[FREE, &[Yes(AnotherCountryAsked), In(ToldCountry, "DE")]], Applies),
    case(&[&TOLD], "told of a transfer", &[FREE, TRANSFER], Applies),
    case(
        &[&TOLD],
        "told that Germany is asked, and the husband is a refugee in Denmark",
        &[FREE, WIFE, &[Yes(AnotherCountryAsked), In(FamilyCountry, "DK")]],
        Depends,
    ),
    case(
        &[&TOLD],
        "told of a transfer, and the husband is a refugee in Denmark: that stands beside it",
        &[FREE, WIFE, TRANSFER, &[In(FamilyCountry, "DK")]],
        Applies,
    ),
    case(
        &[&TOLD],
        "told that Germany is asked, and protected there: which section it will be is open",
        &[FREE, &[Yes(AnotherCountryAsked), Yes(ProtectionElsewhere)]],
        Depends,
    ),
    case(
        &[&TOLD],
        "told of a transfer, and protected there: the section is decided",
        &[FREE, TRANSFER, &[Yes(ProtectionElsewhere)]],
        Applies,
    ),
    case(&[&TOLD], "a child alone, told of a transfer", &[FREE, TRANSFER, &[Yes(Minor)]], Depends),
    case(&[&TOLD], "told nothing of the kind", &[FREE], Unmet),
    case(&[&TOLD], "the Board has changed the transfer", &[FREE, TRANSFER, &[Yes(BoardOverturned)]], Unmet),
    case(&[&TOLD], "does not know what was said", &[], Open),
    case(&[&TOLD], "Denmark examines the case after all", &[FREE, TRANSFER, &[Yes(DenmarkExamines)]], Displaced)
        .by(&FI6),
    case(
        &[&TOLD_HOME, &TOLD_HOME_NEWER],
        "told of a transfer, and the husband is a refugee in Denmark",
        &[FREE, WIFE, TRANSFER, &[In(FamilyCountry, "DK")]],
        Depends,
    ),
    case(
        &[&TOLD_HOME, &TOLD_HOME_NEWER],
        "told of a transfer, and a brother in Denmark depends on her",
        &[FREE, TRANSFER, &[Yes(Dependant), In(DependantCountry, "DK")]],
        Depends,
    ),
    case(
        &[&TOLD_HOME, &TOLD_HOME_NEWER],
        "told of a transfer, and the husband is a refugee in Sweden",
        &[FREE, WIFE, TRANSFER, &[In(FamilyCountry, "SE")]],
        Unmet,
    ),
    case(
        &[&TOLD_HOME, &TOLD_HOME_NEWER],
        "the husband is in Denmark without a permit",
        &[FREE, WIFE, TRANSFER, &[In(FamilyCountry, "DK"), No(FamilyLegal)]],
        Unmet,
    ),
    case(
        &[&TOLD_HOME, &TOLD_HOME_NEWER],
        "to be taken back where she asked before: the criteria are not gone through again",
        &[FREE, WIFE, TRANSFER, &[In(FamilyCountry, "DK"), Yes(AppliedElsewhere)]],
        Unmet,
    ),
    case(
        &[&TOLD_HOME, &TOLD_HOME_NEWER],
        "she asked before, and was outside for a year since",
        &[
            FREE,
            WIFE,
            TRANSFER,
            &[In(FamilyCountry, "DK"), Yes(AppliedElsewhere), Yes(LeftThreeMonths), Yes(LeftNineMonths)],
        ],
        Depends,
    ),
    case(
        &[&TOLD_HOME],
        "she asked before, and was outside for four months since",
        &[FREE, WIFE, TRANSFER, &[In(FamilyCountry, "DK"), Yes(AppliedElsewhere), Yes(LeftThreeMonths)]],
        Depends,
    ),
    case(
        &[&TOLD_HOME_NEWER],
        "she asked before, and was outside for four months since: nine would be needed",
        &[FREE, WIFE, TRANSFER, &[In(FamilyCountry, "DK"), Yes(AppliedElsewhere), Yes(LeftThreeMonths)]],
        Unmet,
    ),
    case(
        &[&TOLD_HOME],
        "told of a transfer where she asked before, and Denmark has given her a permit since",
        &[FREE, TRANSFER, &[Yes(AppliedElsewhere), Yes(PermitSince), Yes(PermitOrVisa), In(PermitCountry, "DK")]],
        Depends,
    ),
    case(
        &[&TOLD_HOME],
        "told of a transfer, and has a visa of Denmark",
        &[FREE, TRANSFER, &[Yes(PermitOrVisa), In(PermitCountry, "DK")]],
        Depends,
    ),
    case(
        &[&TOLD_HOME],
        "told of a transfer, and came to Denmark first",
        &[FREE, TRANSFER, &[Yes(IrregularEntry), In(EntryCountry, "DK")]],
        Depends,
    ),
    case(
        &[&TOLD_HOME],
        "told of a transfer, and came to Denmark first, without needing a visa",
        &[FREE, TRANSFER, &[Yes(VisaFreeEntry), In(EntryCountry, "DK")]],
        Depends,
    ),
    case(
        &[&TOLD_HOME_NEWER],
        "told of a transfer, and came to Denmark first: the newer rules hear no appeal on that",
        &[FREE, TRANSFER, &[Yes(IrregularEntry), In(EntryCountry, "DK")]],
        Unmet,
    ),
    case(
        &[&TOLD_HOME, &TOLD_HOME_NEWER],
        "told that Germany is asked: nothing can be appealed yet",
        &[FREE, WIFE, &[Yes(AnotherCountryAsked), In(FamilyCountry, "DK")]],
        Unmet,
    ),
    case(
        &[&TOLD_HOME, &TOLD_HOME_NEWER],
        "the appeal is at the Board, which can still change the transfer",
        &[FREE, WIFE, TRANSFER, &[In(FamilyCountry, "DK"), Yes(AppealRunning)]],
        Depends,
    ),
    case(
        &[&TOLD_HOME, &TOLD_HOME_NEWER],
        "the Board has upheld the transfer",
        &[FREE, WIFE, TRANSFER, &[In(FamilyCountry, "DK"), Yes(BoardDecided)]],
        Unmet,
    ),
    case(&[&TOLD_HOME, &TOLD_HOME_NEWER], "does not know", &[], Open),
    case(
        &[&TOLD_HOME, &TOLD_HOME_NEWER],
        "told of a transfer, with a husband in Denmark, and Denmark examines the case after all",
        &[FREE, WIFE, TRANSFER, &[In(FamilyCountry, "DK"), Yes(DenmarkExamines)]],
        Displaced,
    )
    .by(&FI6),
];

const TRANSFER: &[crate::Given] = &[Yes(AnotherCountryAsked), Yes(TransferDecided), Yes(DecisionTold)];
