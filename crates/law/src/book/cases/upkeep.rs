//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::rights::RI2;
use crate::book::unfounded::AG1;
use crate::book::upkeep::{
    RE1, RE1_NEED, RE1_NOT, RE1_PERMIT, RE2, UP_CASH, UP_CHILDREN, UP_CONTRACT, UP_CUTS, UP_FAMILY, UP_LOWER, UP_MEALS,
    UP_ONLY_THERE, UP_OWN_HOME, UP_PRIVATE, UP_RETURN_AGENCY, UP_SCHOOL,
};
use crate::case::Given::{self, In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    BoardDecided, BoardOverturned, BoardUpheld, CaseAnswered, DenmarkExamines, Detained, ExpeditedTold, FoundUnfounded,
    Granted, Minor, Nationality, NoApplication, NormalTold, Refused, RefusedFirstCountry, RefusedUnfounded,
    TransferDecided, UnfoundedTold, WithChildren,
};
use crate::verdict::Verdict::{Applies, Displaced, Open, Unmet};

/// Denmark examines the case in the normal procedure.
const NORMALLY: &[Given] = &[Yes(DenmarkExamines), No(FoundUnfounded), No(ExpeditedTold), In(Nationality, "SY")];

pub(super) static CASES: &[Case] = &[
    case(&[&RE1, &RE1_NOT], "waits for an answer", &[ORDINARY], Applies),
    case(
        &[&RE1, &RE1_NOT],
        "was finally refused and has not left",
        &[ORDINARY, &[Yes(Refused), Yes(BoardUpheld)]],
        Applies,
    ),
    case(
        &[&RE1, &RE1_NEED, &RE1_NOT, &UP_MEALS, &UP_CASH, &UP_CHILDREN, &UP_LOWER, &UP_CUTS, &UP_SCHOOL],
        "has a permit",
        &[&[Yes(Granted)]],
        Unmet,
    ),
    case(
        &[&RE1, &RE1_NEED, &RE1_NOT, &UP_MEALS, &UP_CASH, &UP_CHILDREN, &UP_LOWER, &UP_CUTS, &UP_SCHOOL],
        "does not know what was decided",
        &[],
        Open,
    ),
    case(
        &[&RE1_NEED],
        "stopped by the police, and has not asked for asylum here",
        &[ORDINARY, &[Yes(NoApplication)]],
        Applies,
    ),
    case(&[&RE1_NEED], "waits for an answer", &[ORDINARY], Unmet),
    case(&[&RE1], "stopped by the police, and has not asked for asylum here", &[&[Yes(NoApplication)]], Unmet),
    case(&[&RE1_PERMIT], "has a permit, and waits for a municipality", &[&[Yes(Granted)]], Applies),
    case(&[&RE1_PERMIT], "waits for an answer", &[ORDINARY], Unmet),
    case(&[&RE1_PERMIT], "does not know what was decided", &[], Open),
    case(&[&RE2], "in the expedited procedure", &[ORDINARY, &[Yes(ExpeditedTold)]], Applies),
    case(
        &[&RE2],
        "told that the case is seen as manifestly unfounded",
        &[ORDINARY, &[Yes(UnfoundedTold), No(ExpeditedTold)]],
        Applies,
    ),
    case(
        &[&RE2],
        "was in the expedited procedure, and has been answered",
        &[ORDINARY, &[Yes(ExpeditedTold), Yes(CaseAnswered)]],
        Unmet,
    ),
    case(&[&RE2], "in the normal procedure", &[&[No(UnfoundedTold), No(ExpeditedTold)]], Unmet),
    case(&[&RE2], "does not know", &[], Open),
    case(&[&UP_MEALS, &UP_CUTS], "lives at a centre", &[ORDINARY], Applies),
    case(
        &[&UP_MEALS, &UP_CASH, &UP_CHILDREN, &UP_LOWER, &UP_CUTS, &UP_SCHOOL],
        "is in detention",
        &[&[Yes(Detained)]],
        Unmet,
    ),
    case(&[&UP_CASH], "an adult at a centre", &[ORDINARY, &[No(DenmarkExamines), No(Minor)]], Applies),
    case(
        &[&UP_CASH, &UP_CHILDREN],
        "a family in the expedited procedure",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(ExpeditedTold), No(Minor), Yes(WithChildren)]],
        Displaced,
    )
    .by(&RI2),
    case(&[&UP_CASH], "a child at a centre", &[&[Yes(Minor)]], Unmet),
    case(
        &[&UP_CHILDREN, &UP_SCHOOL],
        "a family at a centre",
        &[ORDINARY, &[No(DenmarkExamines), Yes(WithChildren)]],
        Applies,
    ),
    case(
        &[&UP_CHILDREN, &UP_SCHOOL],
        "a child without parents at a centre",
        &[ORDINARY, &[No(DenmarkExamines), Yes(Minor)]],
        Applies,
    ),
    case(&[&UP_CHILDREN, &UP_SCHOOL], "an adult alone", &[&[No(Minor), No(WithChildren)]], Unmet),
    case(&[&UP_LOWER], "Denmark has not decided to examine the case", &[ORDINARY, &[No(DenmarkExamines)]], Applies),
    case(&[&UP_LOWER], "Denmark examines the case", &[&[Yes(DenmarkExamines)]], Unmet),
    case(&[&UP_ONLY_THERE], "was told a transfer", &[&[Yes(TransferDecided), No(BoardOverturned)]], Applies),
    case(&[&UP_ONLY_THERE], "waits to hear which country", &[ORDINARY], Unmet),
    case(&[&UP_ONLY_THERE], "does not know what was decided", &[], Open),
    case(
        &[&UP_OWN_HOME, &UP_PRIVATE, &UP_FAMILY],
        "Denmark examines the case, normal procedure",
        &[ORDINARY, NORMALLY],
        Applies,
    ),
    case(
        &[&UP_OWN_HOME, &UP_PRIVATE, &UP_FAMILY],
        "was refused, and the Board has the case",
        &[&[Yes(CaseAnswered), Yes(Refused), No(BoardDecided), No(Detained)]],
        Applies,
    ),
    case(
        &[&UP_OWN_HOME, &UP_PRIVATE, &UP_FAMILY],
        "in the expedited procedure",
        &[&[Yes(ExpeditedTold), No(Refused), No(RefusedFirstCountry)]],
        Unmet,
    ),
    case(
        &[&UP_OWN_HOME, &UP_PRIVATE, &UP_FAMILY],
        "does not know which procedure",
        &[ORDINARY, &[Yes(DenmarkExamines)]],
        Open,
    ),
    case(
        &[&UP_FAMILY],
        "it is not decided which country, and the spouse lives here",
        &[ORDINARY, &[No(DenmarkExamines), No(ExpeditedTold), In(Nationality, "SY")]],
        Applies,
    ),
    case(
        &[&UP_OWN_HOME, &UP_PRIVATE],
        "it is not decided which country",
        &[&[No(DenmarkExamines), No(Refused), No(RefusedFirstCountry)]],
        Unmet,
    ),
    case(
        &[&UP_OWN_HOME, &UP_PRIVATE, &UP_FAMILY],
        "from Serbia: the expedited procedure is to be expected",
        &[
            ORDINARY,
            &[Yes(DenmarkExamines), No(FoundUnfounded), In(Nationality, "RS"), No(NormalTold), No(ExpeditedTold)],
        ],
        Displaced,
    )
    .by(&AG1),
    case(&[&UP_CONTRACT], "an adult who waits for an answer", &[ORDINARY, &[No(Minor)]], Applies),
    case(&[&UP_CONTRACT], "was refused", &[&[Yes(CaseAnswered)]], Unmet),
    case(&[&UP_CONTRACT], "does not know what was decided", &[], Open),
    case(
        &[&UP_RETURN_AGENCY],
        "the Board upheld a refusal",
        &[&[Yes(BoardUpheld), Yes(Refused), No(Detained)]],
        Applies,
    ),
    case(&[&UP_RETURN_AGENCY], "waits for the Board", &[&[No(BoardUpheld), No(RefusedUnfounded)]], Unmet),
    case(&[&UP_RETURN_AGENCY], "does not know what was decided", &[], Open),
];
