//! Worked cases: close family, and people who depend on each other.

use super::situations::{FREE, WIFE};
use crate::book::dublin_criteria::{D10, DC3, DC3_STATUS, FAMILY_WISH};
use crate::book::dublin_regulation::D16;
use crate::book::earlier_applications::DC10;
use crate::book::gates::{CITIZEN, FI6};
use crate::book::newer_criteria::{AM_BACK, AM26, AM26_STATUS, AM27, AM34};
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppliedElsewhere, CoupleOnTheWay, CoupleSinceApplication, CoupleSinceArrival, DenmarkExamines, Dependant,
    DependantByTrauma, DependantCountry, FamilyApplicant, FamilyCounted, FamilyCountry, FamilyLegal, FamilyLongTerm,
    FamilyPartner, FamilyStatusNotCounted, Minor, Nationality, WishWritten,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

const IN_SWEDEN: &[crate::Given] = &[In(FamilyCountry, "SE")];
const OTHER_PERMIT: &[crate::Given] = &[Yes(FamilyStatusNotCounted)];
const WAITS: &[crate::Given] = &[Yes(FamilyApplicant)];
const IN_EUROPE: &[crate::Given] = &[Yes(CoupleOnTheWay), Yes(CoupleSinceArrival)];
const NOT_WRITTEN: &[crate::Given] = &[No(WishWritten)];
const EXAMINES: &[crate::Given] = &[Yes(DenmarkExamines)];
const EARLIER: &[crate::Given] = &[Yes(AppliedElsewhere)];

pub(super) static CASES: &[Case] = &[
    case(&[&DC3, &AM26], "husband in Sweden as a refugee, both have written", &[FREE, WIFE, IN_SWEDEN], Applies),
    case(
        &[&DC3, &AM26],
        "husband in Sweden as a refugee, and only she has written",
        &[FREE, WIFE, IN_SWEDEN, NOT_WRITTEN],
        Depends,
    ),
    case(
        &[&DC3, &AM26],
        "a partner without a civil marriage, with protection in Sweden",
        &[FREE, WIFE, &[Yes(FamilyPartner)]],
        Depends,
    ),
    case(
        &[&DC3],
        "married in Sweden after both had fled, before she asked: where makes no difference",
        &[FREE, WIFE, IN_EUROPE],
        Applies,
    ),
    case(
        &[&AM26],
        "married in Sweden after both had fled: the family must be older than their arrival",
        &[FREE, WIFE, IN_EUROPE],
        Unmet,
    ),
    case(&[&AM26], "married on the way, before either came to Europe", &[FREE, WIFE, &[Yes(CoupleOnTheWay)]], Applies),
    case(
        &[&DC3],
        "married after she had asked for asylum",
        &[FREE, WIFE, IN_EUROPE, &[Yes(CoupleSinceApplication)]],
        Depends,
    ),
    case(&[&DC3, &AM26], "wife in Sweden on a work permit", &[FREE, WIFE, OTHER_PERMIT], Unmet),
    case(
        &[&DC3],
        "wife in Sweden with a permanent permit: the regulation of 2013 names protection only",
        &[FREE, WIFE, OTHER_PERMIT, &[Yes(FamilyLongTerm)]],
        Unmet,
    ),
    case(
        &[&AM26],
        "wife in Sweden with a permanent permit, or a citizen who was a refugee",
        &[FREE, WIFE, OTHER_PERMIT, &[Yes(FamilyLongTerm)]],
        Applies,
    ),
    case(&[&DC3, &AM26, &D10, &AM27], "no family in the Dublin area", &[FREE], Unmet),
    case(
        &[&DC3, &AM26, &D10, &AM27],
        "family that stays in Sweden without permission",
        &[FREE, &[Yes(FamilyCounted), No(FamilyLegal)]],
        Unmet,
    ),
    case(&[&DC3, &AM26, &D10, &AM27], "a child alone: other rules hold", &[FREE, WIFE, WAITS, &[Yes(Minor)]], Unmet),
    case(&[&DC3, &AM26, &D10, &AM27], "nothing known", &[], Open),
    case(&[&DC3], "a refugee in Sweden, earlier application in Germany", &[FREE, WIFE, EARLIER], Displaced).by(&DC10),
    case(&[&AM26], "a refugee in Sweden, earlier application in Germany", &[FREE, WIFE, EARLIER], Displaced)
        .by(&AM_BACK),
    case(&[&D10, &AM27], "wife waits for a first answer in Sweden", &[FREE, WIFE, WAITS], Applies),
    case(
        &[&D10],
        "married on the way: the family must be from home",
        &[FREE, WIFE, WAITS, &[Yes(CoupleOnTheWay)]],
        Unmet,
    ),
    case(&[&AM27], "married on the way", &[FREE, WIFE, WAITS, &[Yes(CoupleOnTheWay)]], Applies),
    case(&[&AM27], "married after they came", &[FREE, WIFE, WAITS, IN_EUROPE], Unmet),
    case(&[&D10, &AM27], "she waits in Sweden, and has not written yet", &[FREE, WIFE, WAITS, NOT_WRITTEN], Depends),
    case(
        &[&D10, &AM27],
        "she waits in Sweden, and Denmark examines the case",
        &[FREE, WIFE, WAITS, EXAMINES],
        Displaced,
    )
    .by(&FI6),
    case(&[&DC3_STATUS], "a Danish wife", &[FREE, WIFE, OTHER_PERMIT], Applies),
    case(&[&AM26_STATUS], "a wife on a work permit", &[FREE, WIFE, OTHER_PERMIT], Applies),
    case(&[&AM26_STATUS], "a permanent permit counts", &[FREE, WIFE, OTHER_PERMIT, &[Yes(FamilyLongTerm)]], Unmet),
    case(&[&DC3_STATUS, &AM26_STATUS], "a wife with protection", &[FREE, WIFE], Unmet),
    case(&[&DC3_STATUS, &AM26_STATUS], "nothing known", &[], Open),
    case(
        &[&DC3_STATUS, &AM26_STATUS],
        "a Danish wife, and Denmark examines the case",
        &[FREE, WIFE, OTHER_PERMIT, EXAMINES],
        Displaced,
    )
    .by(&FI6),
    case(&[&FAMILY_WISH], "a husband in Sweden, and only she has written", &[FREE, WIFE, NOT_WRITTEN], Applies),
    case(&[&FAMILY_WISH], "both have written", &[FREE, WIFE], Unmet),
    case(&[&FAMILY_WISH], "nothing known", &[], Open),
    case(&[&FAMILY_WISH], "a Swede", &[FREE, WIFE, NOT_WRITTEN, &[In(Nationality, "SE")]], Displaced).by(&CITIZEN),
    case(
        &[&D16, &AM34],
        "a brother in Norway who needs her",
        &[FREE, &[Yes(Dependant), In(DependantCountry, "NO")]],
        Depends,
    ),
    case(
        &[&D16],
        "because of a severe trauma: only the newer rules name that",
        &[FREE, &[Yes(Dependant), Yes(DependantByTrauma)]],
        Unmet,
    ),
    case(&[&AM34], "because of a severe trauma", &[FREE, &[Yes(Dependant), Yes(DependantByTrauma)]], Depends),
    case(&[&AM34], "a child alone: only the rules for children count", &[FREE, &[Yes(Minor), Yes(Dependant)]], Unmet),
    case(&[&D16, &AM34], "nobody depends on anybody", &[FREE], Unmet),
    case(&[&D16, &AM34], "nothing known", &[], Open),
    case(
        &[&D16, &AM34],
        "a brother who needs her, and Denmark examines",
        &[FREE, &[Yes(Dependant)], EXAMINES],
        Displaced,
    )
    .by(&FI6),
];
