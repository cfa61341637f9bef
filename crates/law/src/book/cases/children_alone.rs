//! Worked cases: which country is responsible for a child without parents.

use super::situations::{FREE, WIFE};
use crate::book::child_criteria::{CHILD_FAMILY, CHILD_FIRST, CHILD_HERE, CHILD_RELATIVE, CHILD_WISH};
use crate::book::dublin_criteria::DC3_OTHER;
use crate::book::gates::FI6;
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppliedElsewhere, DenmarkExamines, EarlierCountry, FamilyCountry, FamilyLegal, FamilyOther, FamilyRelative,
    FamilySibling, Minor, RegisteredElsewhere, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

const CHILD: &[crate::Given] = &[Yes(Minor)];
const BROTHER: &[crate::Given] = &[Yes(FamilyOther), Yes(FamilySibling), Yes(FamilyLegal)];
const UNCLE: &[crate::Given] = &[Yes(FamilyOther), Yes(FamilyRelative), Yes(FamilyLegal)];

pub(super) static CASES: &[Case] = &[
    case(
        &[&CHILD_FAMILY],
        "a child whose mother is a refugee in Denmark",
        &[FREE, CHILD, WIFE, &[In(FamilyCountry, "DK")]],
        Applies,
    ),
    case(
        &[&CHILD_FAMILY],
        "a child whose mother is in Sweden: whether that is best is looked at",
        &[FREE, CHILD, WIFE, &[In(FamilyCountry, "SE")]],
        Depends,
    ),
    case(
        &[&CHILD_FAMILY],
        "a child whose brother is in Germany",
        &[FREE, CHILD, BROTHER, &[In(FamilyCountry, "DE")]],
        Depends,
    ),
    case(&[&CHILD_FAMILY], "a child without family in Europe", &[FREE, CHILD], Unmet),
    case(&[&CHILD_FAMILY], "an adult whose brother is in Germany", &[FREE, BROTHER], Unmet),
    case(&[&CHILD_FAMILY], "does not know", &[], Open),
    case(
        &[&CHILD_FAMILY],
        "a child whose mother is in Sweden, and Denmark examines the case",
        &[FREE, CHILD, WIFE, &[Yes(DenmarkExamines)]],
        Displaced,
    )
    .by(&FI6),
    case(
        &[&CHILD_RELATIVE],
        "a child whose uncle is in the Netherlands: can he take care of it?",
        &[FREE, CHILD, UNCLE, &[In(FamilyCountry, "NL")]],
        Depends,
    ),
    case(&[&CHILD_RELATIVE], "an adult whose uncle is in the Netherlands", &[FREE, UNCLE], Unmet),
    case(&[&CHILD_RELATIVE], "does not know", &[], Open),
    case(
        &[&CHILD_RELATIVE],
        "a child whose uncle is in the Netherlands, and Denmark examines the case",
        &[FREE, CHILD, UNCLE, &[Yes(DenmarkExamines)]],
        Displaced,
    )
    .by(&FI6),
    case(&[&CHILD_HERE, &CHILD_FIRST], "a child without family in Europe", &[FREE, CHILD], Applies),
    case(
        &[&CHILD_HERE, &CHILD_FIRST],
        "a child whose fingerprints were taken in Greece",
        &[FREE, CHILD, &[Yes(RegisteredElsewhere)]],
        Depends,
    ),
    case(
        &[&CHILD_HERE, &CHILD_FIRST],
        "a child who asked in Italy: Denmark stays possible",
        &[FREE, CHILD, &[Yes(AppliedElsewhere), Yes(RegisteredElsewhere), In(EarlierCountry, "IT")]],
        Open,
    ),
    case(&[&CHILD_HERE, &CHILD_FIRST], "an adult", &[FREE], Unmet),
    case(
        &[&CHILD_HERE, &CHILD_FIRST],
        "a child whose mother is a refugee in Denmark",
        &[FREE, CHILD, WIFE, &[In(FamilyCountry, "DK")]],
        Displaced,
    )
    .by(&CHILD_FAMILY),
    case(&[&CHILD_WISH], "a child who waits", &[FREE, CHILD], Applies),
    case(&[&CHILD_WISH], "an adult", &[FREE], Unmet),
    case(&[&CHILD_WISH], "a child who was told of a transfer", &[FREE, CHILD, &[Yes(TransferDecided)]], Unmet),
    case(&[&CHILD_WISH], "does not know", &[], Open),
    case(&[&DC3_OTHER], "an adult whose brother is in Germany", &[FREE, BROTHER], Applies),
    case(&[&DC3_OTHER], "a child whose brother is in Germany: he counts", &[FREE, CHILD, BROTHER], Unmet),
    case(&[&DC3_OTHER], "does not know", &[], Open),
    case(
        &[&DC3_OTHER],
        "an adult whose brother is in Germany, and Denmark examines the case",
        &[FREE, BROTHER, &[Yes(DenmarkExamines), No(Minor)]],
        Displaced,
    )
    .by(&FI6),
];
