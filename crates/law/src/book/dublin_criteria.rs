//! The four criteria of the official page (catalogue section 1).

use super::gates::GATES;
use super::limits::{NEW_SINCE, PARTNER_COUNTS, REGISTERED_THERE, WISH};
use super::phase::{COUNTRY_OPEN, NOT_SENT_ELSEWHERE};
use crate::condition::Condition::{self, All, Any, Is, IsNot, Lapsed, Lasts};
use crate::doubt::{C29, REGISTERED_ELSEWHERE, SINCE_APPLICATION, VISA_FREE};
use crate::effect::Effect::{Responsible, ResponsibleDenmark, ResponsibleElsewhere};
use crate::fact::Fact::{
    AppliedElsewhere, CoupleOnTheWay, CoupleSinceApplication, EarlierCountry, EntryCountry, EntryOverTwelveMonths,
    FamilyApplicant, FamilyCounted, FamilyCountry, FamilyLegal, FamilyOther, FamilyStatusNotCounted,
    InadmissibleDecided, IrregularEntry, LivedCountry, LivedElsewhere, Minor, PermitCountry, PermitExpiry,
    PermitLeftSince, PermitNotUsed, PermitOrVisa, PermitSince, RegisteredElsewhere, Visa, VisaFreeEntry, WishWritten,
};
use crate::regime::Regime::DublinThree;
use crate::rule::rule;
use crate::source::{ASYLUM_MANAGEMENT, DUBLIN_III, heading};
use crate::{Limit, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[
    &DC3,
    &D10,
    &DC3_STATUS,
    &DC3_OTHER,
    &FAMILY_WISH,
    &DC4,
    &D12_LAPSED,
    &DC5,
    &D13_LIVED,
    &DC6,
    &DC6_DENMARK,
    &TOLD_ELSEWHERE,
    &REGISTERED,
];

/// Close family with protection. Where and when the family was formed makes no difference, as long as it
/// was before the first application.
pub(crate) static DC3: Rule = rule("dc3", Topic::Responsibility, &[DUBLIN_III.at("Article 9"), heading::CRITERIA])
    .under(DublinThree)
    .when(All(&[
        Is(FamilyCounted),
        Is(FamilyLegal),
        IsNot(FamilyStatusNotCounted),
        IsNot(FamilyApplicant),
        IsNot(Minor),
    ]))
    .in_order()
    .limits(&[WISH, PARTNER_COUNTS, Limit { when: Is(CoupleSinceApplication), doubt: &SINCE_APPLICATION }])
    .then(&[Responsible(FamilyCountry)]);

/// Close family that waits for a first answer. It must have existed in the country of origin.
pub(crate) static D10: Rule =
    rule("d10", Topic::Responsibility, &[DUBLIN_III.at("Article 10"), DUBLIN_III.at("Article 2(g)")])
        .under(DublinThree)
        .when(All(&[Is(FamilyCounted), Is(FamilyLegal), Is(FamilyApplicant), IsNot(CoupleOnTheWay), IsNot(Minor)]))
        .in_order()
        .limits(&[WISH, PARTNER_COUNTS])
        .then(&[Responsible(FamilyCountry)]);

/// Family that stays with another permit, or as citizens: said, so that it is not thought forgotten.
pub(crate) static DC3_STATUS: Rule =
    rule("dc3-status", Topic::Responsibility, &[DUBLIN_III.at("Article 9"), DUBLIN_III.at("Article 17(2)")])
        .under(DublinThree)
        .when(All(&[Is(FamilyCounted), Is(FamilyLegal), Is(FamilyStatusNotCounted), IsNot(Minor)]))
        .yields_to(GATES)
        .doubts(&[&C29]);

/// Family that no criterion counts for an adult: said for the same reason.
pub(crate) static DC3_OTHER: Rule = rule(
    "dc3-other",
    Topic::Responsibility,
    &[
        DUBLIN_III.at("Article 2(g)"),
        ASYLUM_MANAGEMENT.at("Article 2(8)"),
        DUBLIN_III.at("Article 16"),
        ASYLUM_MANAGEMENT.at("Article 34"),
    ],
)
.when(All(&[Is(FamilyOther), IsNot(Minor)]))
.yields_to(GATES);

/// Without their written wish nobody is brought together: the step that nobody else takes for them.
pub(crate) static FAMILY_WISH: Rule = rule(
    "family-wish",
    Topic::Next,
    &[DUBLIN_III.at("Article 9"), DUBLIN_III.at("Article 10"), ASYLUM_MANAGEMENT.at("Article 26(1)")],
)
.when(All(&[Is(FamilyCounted), Is(FamilyLegal), IsNot(WishWritten), IsNot(Minor), COUNTRY_OPEN]))
.yields_to(GATES);

/// A permit or visa that is valid, or that ran out so short a time ago that it still counts.
pub(crate) static DC4: Rule = rule(
    "dc4",
    Topic::Responsibility,
    &[DUBLIN_III.at("Article 12(1)-(4)"), DUBLIN_III.at("Article 2(l)"), heading::CRITERIA],
)
.under(DublinThree)
.when(All(&[
    Is(PermitOrVisa),
    IsNot(Minor),
    Any(&[
        Lasts { until: PermitExpiry, months: 0 },
        All(&[IsNot(Visa), Lasts { until: PermitExpiry, months: 24 }, IsNot(PermitLeftSince)]),
        All(&[Is(Visa), Lasts { until: PermitExpiry, months: 6 }, IsNot(PermitNotUsed), IsNot(PermitLeftSince)]),
    ]),
]))
.in_order()
.then(&[Responsible(PermitCountry)]);

/// It ran out longer ago, and the person has stayed: the country where asylum is asked.
pub(crate) static D12_LAPSED: Rule = rule("d12-lapsed", Topic::Responsibility, &[DUBLIN_III.at("Article 12(4)")])
    .under(DublinThree)
    .when(All(&[
        Is(PermitOrVisa),
        IsNot(Minor),
        IsNot(AppliedElsewhere),
        IsNot(PermitLeftSince),
        Any(&[
            All(&[IsNot(Visa), Lapsed { until: PermitExpiry, months: 24 }]),
            All(&[Is(Visa), Lapsed { until: PermitExpiry, months: 6 }, IsNot(PermitNotUsed)]),
        ]),
    ]))
    .in_order()
    .then(&[ResponsibleDenmark]);

/// An entry without papers. After twelve months it counts no more.
pub(crate) static DC5: Rule = rule("dc5", Topic::Responsibility, &[DUBLIN_III.at("Article 13(1)"), heading::CRITERIA])
    .under(DublinThree)
    .when(All(&[ENTERED, IsNot(EntryOverTwelveMonths), IsNot(Minor)]))
    .in_order()
    .limits(&[Limit { when: Is(VisaFreeEntry), doubt: &VISA_FREE }])
    .then(&[Responsible(EntryCountry)]);

/// Then a country where the person lived for five months before asking anywhere.
pub(crate) static D13_LIVED: Rule = rule("d13-lived", Topic::Responsibility, &[DUBLIN_III.at("Article 13(2)")])
    .under(DublinThree)
    .when(All(&[ENTERED, Is(EntryOverTwelveMonths), Is(LivedElsewhere), IsNot(Minor)]))
    .in_order()
    .then(&[Responsible(LivedCountry)]);

/// Without papers; and without a visa, which some courts treat alike where it was to ask for asylum.
pub(super) const ENTERED: Condition = Any(&[Is(IrregularEntry), Is(VisaFreeEntry)]);

/// The first application was made elsewhere. The gate `dc10` has the same condition and goes
/// before it, so that it decides only where the gate is unsettled.
pub(crate) static DC6: Rule = rule("dc6", Topic::Responsibility, &[DUBLIN_III.at("Article 3(2)"), heading::CRITERIA])
    .under(DublinThree)
    .when(All(&[Is(AppliedElsewhere), IsNot(PermitSince), IsNot(Minor)]))
    .in_order()
    .then(&[Responsible(EarlierCountry)]);

pub(crate) static DC6_DENMARK: Rule =
    rule("dc6-denmark", Topic::Responsibility, &[DUBLIN_III.at("Article 3(2)"), heading::CRITERIA])
        .under(DublinThree)
        .when(All(&[Any(&[IsNot(AppliedElsewhere), NEW_SINCE]), NOT_SENT_ELSEWHERE, IsNot(Minor)]))
        .in_order()
        .limits(&[REGISTERED_THERE])
        .then(&[ResponsibleDenmark]);

/// What was told stands where the answers point nowhere.
pub(crate) static TOLD_ELSEWHERE: Rule =
    rule("told-elsewhere", Topic::Responsibility, &[heading::ENFORCED, heading::DECISIONS])
        .when(All(&[IsNot(AppliedElsewhere), Is(InadmissibleDecided)]))
        .in_order()
        .then(&[ResponsibleElsewhere]);

/// Registered in a country that the answers do not name, and asked for asylum nowhere.
pub(crate) static REGISTERED: Rule = rule("registered-elsewhere", Topic::Responsibility, &[heading::ENFORCED])
    .when(All(&[Is(RegisteredElsewhere), IsNot(AppliedElsewhere), NOT_SENT_ELSEWHERE]))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &REGISTERED_ELSEWHERE }])
    .then(&[ResponsibleElsewhere]);
