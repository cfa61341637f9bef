//! What the person has in the Dublin area: family, papers, an earlier case.

use law::Area::{Dublin, DublinAbroad};
use law::Condition::{self, All, Any, Is, IsNot, Lapsed};
use law::Fact::{
    self, AnotherCountryAsked, AppliedElsewhere, AppliedInSeveral, CoupleOnTheWay, CoupleSinceApplication,
    CoupleSinceArrival, Dependant, DependantByTrauma, DependantCountry, Diploma, DiplomaCountry, EarlierClosed,
    EarlierCountry, EarlierPending, FamilyApplicant, FamilyCounted, FamilyCountry, FamilyCouple, FamilyInEurope,
    FamilyLegal, FamilyLongTerm, FamilyOther, FamilyPartner, FamilyRelative, FamilySibling, FamilyStatusNotCounted,
    InadmissibleDecided, LeftNineMonths, LeftThreeMonths, LeftUnproven, Minor, PermitCountry, PermitExpiry,
    PermitLeftSince, PermitNotUsed, PermitOrVisa, PermitSince, ProtectionCountry, ProtectionElsewhere,
    RegisteredElsewhere, ReturnedSince, TransferDecided, Visa, WishWritten,
};

use super::{COUNTRY_OPEN, NOT_SENT, choice, country, date, pick, several};
use crate::Asked::{Always, Unless, When};
use crate::Question;

/// What is so where there is no family in the Dublin area.
const NO_FAMILY: &[Fact] = &[FamilyCounted, FamilyCouple, FamilyPartner, FamilyOther, FamilySibling, FamilyRelative];

/// What the person has in Europe. Whoever was told of another country is asked for the sake of family, on
/// which an appeal is heard, and of protection there.
pub(super) static EUROPE: Question = several(
    "europe",
    Always,
    &[
        pick("family", &[FamilyInEurope], &[]).lacking(NO_FAMILY),
        pick("dependant", &[Dependant], &[]).lacking(&[DependantByTrauma]),
        // A permit goes before a visa where there are both.
        pick("permit", &[PermitOrVisa], &[&[Visa]]),
        pick("visa", &[PermitOrVisa, Visa], &[]),
        pick("asylum", &[AppliedElsewhere, RegisteredElsewhere], &[]),
        pick("asylum-several", &[AppliedElsewhere, AppliedInSeveral, RegisteredElsewhere], &[]),
        pick("fingerprints", &[RegisteredElsewhere], &[]),
        pick("protection", &[ProtectionElsewhere], &[]),
        pick("diploma", &[Diploma], &[]),
    ],
)
.sought(When(Any(&[NOT_SENT, Is(AnotherCountryAsked), Is(TransferDecided), Is(InadmissibleDecided)])))
.delicate();

/// Family of whom it matters where and how they stay: of a child alone also brothers, sisters, aunts,
/// uncles and grandparents.
const FAMILY_IN_QUESTION: Condition =
    Any(&[Is(FamilyCounted), All(&[Is(Minor), Any(&[Is(FamilySibling), Is(FamilyRelative)])])]);
const NOT_OTHER: &[Fact] = &[FamilyOther, FamilySibling, FamilyRelative];
const NO_COUPLE_LATER: &[Fact] = &[CoupleOnTheWay, CoupleSinceArrival, CoupleSinceApplication];
const NO_COUPLE: &[Fact] = &[FamilyCouple, CoupleOnTheWay, CoupleSinceArrival, CoupleSinceApplication];
const NOT_COUNTED: &[Fact] = &[FamilyCounted, FamilyCouple, FamilyPartner];

pub(super) static PROTECTION_COUNTRY: Question =
    country("protection-country", ProtectionCountry, DublinAbroad, When(Is(ProtectionElsewhere)))
        .sought(Unless(Any(&[Is(TransferDecided), Is(AnotherCountryAsked)])));

pub(super) static EARLIER_OUTCOME: Question = choice(
    "earlier-outcome",
    When(Is(AppliedElsewhere)),
    &[
        pick("pending", &[EarlierPending], &[&[EarlierClosed]]),
        pick("refused", &[EarlierClosed], &[&[EarlierPending]]),
        pick("withdrawn", &[EarlierClosed], &[&[EarlierPending]]),
    ],
)
.sought(COUNTRY_OPEN);

pub(super) static EARLIER_COUNTRY: Question =
    country("earlier-country", EarlierCountry, DublinAbroad, When(Is(AppliedElsewhere))).sought(COUNTRY_OPEN);

pub(super) static SINCE_THEN: Question = choice(
    "since-then",
    When(Is(AppliedElsewhere)),
    &[
        pick("nine-months", &[LeftThreeMonths, LeftNineMonths], &[&[LeftUnproven, ReturnedSince, PermitSince]]),
        pick("three-months", &[LeftThreeMonths], &[&[LeftNineMonths, LeftUnproven, ReturnedSince, PermitSince]]),
        pick("unproven", &[LeftUnproven], &[&[LeftThreeMonths, LeftNineMonths, ReturnedSince, PermitSince]]),
        pick("returned", &[ReturnedSince], &[&[LeftUnproven, PermitSince]]),
        pick("permit", &[PermitSince, PermitOrVisa], &[&[Visa, LeftUnproven]]),
        pick("none", &[], &[&[LeftThreeMonths, LeftNineMonths, LeftUnproven, ReturnedSince, PermitSince]]),
    ],
)
.sought(COUNTRY_OPEN);

pub(super) static FAMILY: Question = choice(
    "family",
    When(Is(FamilyInEurope)),
    &[
        pick("spouse", &[FamilyCounted, FamilyCouple], &[&[FamilyPartner], NOT_OTHER]),
        pick("partner", &[FamilyCounted, FamilyCouple, FamilyPartner], &[NOT_OTHER]),
        pick("child", &[FamilyCounted], &[&[FamilyPartner], NO_COUPLE, NOT_OTHER]),
        // Only someone under 18 counts a parent.
        pick("parent", &[FamilyCounted, Minor], &[&[FamilyPartner], NO_COUPLE, NOT_OTHER]),
        pick("sibling", &[FamilyOther, FamilySibling], &[&[FamilyRelative], NOT_COUNTED]),
        pick("relative", &[FamilyOther, FamilyRelative], &[&[FamilySibling], NOT_COUNTED]),
        pick("other", &[FamilyOther], &[&[FamilySibling, FamilyRelative], NOT_COUNTED]),
    ],
)
.delicate();

pub(super) static FAMILY_COUNTRY: Question =
    country("family-country", FamilyCountry, Dublin, When(FAMILY_IN_QUESTION)).delicate();

pub(super) static FAMILY_STAY: Question = choice(
    "family-stay",
    When(FAMILY_IN_QUESTION),
    &[
        pick("protected", &[FamilyLegal], &[&[FamilyStatusNotCounted, FamilyApplicant, FamilyLongTerm]]),
        pick("applicant", &[FamilyLegal, FamilyApplicant], &[&[FamilyStatusNotCounted, FamilyLongTerm]]),
        pick("long-term", &[FamilyLegal, FamilyStatusNotCounted, FamilyLongTerm], &[&[FamilyApplicant]]),
        pick("other-permit", &[FamilyLegal, FamilyStatusNotCounted], &[&[FamilyApplicant, FamilyLongTerm]]),
        pick("no-permit", &[], &[&[FamilyLegal, FamilyApplicant, FamilyLongTerm]]),
    ],
)
.delicate();

pub(super) static FAMILY_SINCE: Question = choice(
    "family-since",
    When(Is(FamilyCouple)),
    &[
        pick("home", &[], &[NO_COUPLE_LATER]),
        pick("on-the-way", &[CoupleOnTheWay], &[&[CoupleSinceArrival, CoupleSinceApplication]]),
        pick("in-europe", &[CoupleOnTheWay, CoupleSinceArrival], &[&[CoupleSinceApplication]]),
        pick("after-application", NO_COUPLE_LATER, &[]),
    ],
)
.sought(COUNTRY_OPEN);

pub(super) static FAMILY_WISH: Question = choice(
    "family-wish",
    When(All(&[Is(FamilyCounted), IsNot(Minor)])),
    &[pick("both", &[WishWritten], &[]), pick("not-both", &[], &[&[WishWritten]])],
)
.sought(COUNTRY_OPEN);

pub(super) static DEPENDANT_REASON: Question = choice(
    "dependant-reason",
    When(Is(Dependant)),
    &[pick("trauma", &[DependantByTrauma], &[]), pick("other", &[], &[&[DependantByTrauma]])],
)
.sought(COUNTRY_OPEN)
.delicate();

pub(super) static DEPENDANT_COUNTRY: Question =
    country("dependant-country", DependantCountry, Dublin, When(Is(Dependant))).sought(COUNTRY_OPEN);

/// The last day of a permit or visa, past or to come.
pub static PERMIT_EXPIRY: Question =
    date("permit-expiry", PermitExpiry, When(Is(PermitOrVisa))).sought(COUNTRY_OPEN).ahead();

pub(super) static PERMIT_USED: Question = choice(
    "permit-used",
    When(All(&[Is(PermitOrVisa), Lapsed { until: PermitExpiry, months: 0 }])),
    &[
        pick("stayed", &[], &[&[PermitNotUsed, PermitLeftSince]]),
        pick("not-used", &[PermitNotUsed], &[&[PermitLeftSince]]),
        pick("left", &[PermitLeftSince], &[&[PermitNotUsed]]),
    ],
)
.sought(COUNTRY_OPEN);

pub(super) static PERMIT_COUNTRY: Question =
    country("permit-country", PermitCountry, Dublin, When(Is(PermitOrVisa))).sought(COUNTRY_OPEN);

pub(super) static DIPLOMA_COUNTRY: Question =
    country("diploma-country", DiplomaCountry, DublinAbroad, When(Is(Diploma))).sought(COUNTRY_OPEN);
