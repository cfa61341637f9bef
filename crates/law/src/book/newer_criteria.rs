//! Which country is responsible under Regulation 2024/1351, and what its procedure changes.

use super::dublin_criteria::ENTERED;
use super::gates::GATES;
use super::limits::{
    CHILD_ALONE, DEPENDANT, NEW_SINCE_NEWER, PARTNER_COUNTS, REGISTERED_THERE, SEVERAL_COUNTRIES, WISH,
};
use super::phase::{ANOTHER_COUNTRY, COUNTRY_OPEN, NOT_AT_BOARD, NOT_SENT_ELSEWHERE};
use crate::condition::Condition::{self, All, Any, Is, IsNot, Lasts};
use crate::doubt::{AM_COUNSEL, DEPENDING, LEFT_AREA_NEWER, VISA_FREE};
use crate::fact::Fact::{
    AirportTransit, AppliedElsewhere, BoardDecided, CoupleSinceArrival, DecisionTold, Dependant, DependantCountry,
    Diploma, DiplomaCountry, EarlierCountry, EntryCountry, EntryOverTwelveMonths, EntryOverTwentyMonths,
    FamilyApplicant, FamilyCounted, FamilyCountry, FamilyLegal, FamilyLongTerm, FamilyStatusNotCounted, Minor,
    PermitCountry, PermitExpiry, PermitOrVisa, PermitSince, RescuedAtSea, TransferDecided, Visa, VisaFreeEntry,
};
use crate::regime::Regime::AsylumManagement;
use crate::rule::rule;
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT, heading};
use crate::{Effect, Limit, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[
    &AM_BACK,
    &AM26,
    &AM27,
    &AM26_STATUS,
    &AM29,
    &AM30,
    &AM31,
    &AM32,
    &AM33,
    &AM16,
    &AM16_SECURITY,
    &AM34,
    &AM19,
    &AM21,
    &AM42,
    &AM43,
    &AM43_DAYS,
    &AM43_HELP,
];

/// The country that is indicated as responsible in Eurodac: with one earlier application, that one.
pub(crate) static AM_BACK: Rule =
    rule("am-back", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 36(1)(b)"), heading::COMMISSION])
        .under(AsylumManagement)
        .when(All(&[Is(AppliedElsewhere), IsNot(PermitSince)]))
        .in_order()
        .limits(&[CHILD_ALONE, SEVERAL_COUNTRIES, Limit { when: NEW_SINCE_NEWER, doubt: &LEFT_AREA_NEWER }, DEPENDANT])
        .then(&[Effect::Gate, Effect::Responsible(EarlierCountry)]);

/// Close family with protection, with a long-term permit, or a citizen after protection. It must have
/// existed before either of them came; for children born later that makes no difference.
pub(crate) static AM26: Rule =
    rule("am26", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 26"), ASYLUM_MANAGEMENT.at("Article 2(8)")])
        .under(AsylumManagement)
        .when(All(&[
            Is(FamilyCounted),
            Is(FamilyLegal),
            IsNot(FamilyApplicant),
            Any(&[IsNot(FamilyStatusNotCounted), Is(FamilyLongTerm)]),
            IsNot(CoupleSinceArrival),
            IsNot(Minor),
        ]))
        .in_order()
        .limits(&[WISH, PARTNER_COUNTS])
        .then(&[Effect::Responsible(FamilyCountry)]);

pub(crate) static AM27: Rule =
    rule("am27", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 27"), ASYLUM_MANAGEMENT.at("Article 2(8)")])
        .under(AsylumManagement)
        .when(All(&[Is(FamilyCounted), Is(FamilyLegal), Is(FamilyApplicant), IsNot(CoupleSinceArrival), IsNot(Minor)]))
        .in_order()
        .limits(&[WISH, PARTNER_COUNTS])
        .then(&[Effect::Responsible(FamilyCountry)]);

/// Family that stays with another permit: said, so that it is not thought forgotten.
pub(crate) static AM26_STATUS: Rule = rule(
    "am26-status",
    Topic::Responsibility,
    &[ASYLUM_MANAGEMENT.at("Article 26"), ASYLUM_MANAGEMENT.at("Article 35(2)")],
)
.under(AsylumManagement)
.when(All(&[Is(FamilyCounted), Is(FamilyLegal), Is(FamilyStatusNotCounted), IsNot(FamilyLongTerm), IsNot(Minor)]))
.yields_to(GATES);

/// A permit or visa that is valid, or has not been gone for too long. How it was used makes no difference.
pub(crate) static AM29: Rule =
    rule("am29", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 29"), ASYLUM_MANAGEMENT.at("Article 2(13)")])
        .under(AsylumManagement)
        .when(All(&[
            Is(PermitOrVisa),
            IsNot(Minor),
            Any(&[
                All(&[IsNot(Visa), Lasts { until: PermitExpiry, months: 36 }]),
                All(&[Is(Visa), Lasts { until: PermitExpiry, months: 18 }]),
            ]),
        ]))
        .in_order()
        .then(&[Effect::Responsible(PermitCountry)]);

pub(crate) static AM30: Rule =
    rule("am30", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 30"), ASYLUM_MANAGEMENT.at("Article 2(15)")])
        .under(AsylumManagement)
        .when(All(&[Is(Diploma), IsNot(Minor)]))
        .in_order()
        .then(&[Effect::Responsible(DiplomaCountry)]);

/// Entered without needing a visa: the country of registration, if it asks for none either.
pub(crate) static AM31: Rule = rule("am31", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 31")])
    .under(AsylumManagement)
    .when(All(&[Is(VisaFreeEntry), IsNot(Minor)]))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &VISA_FREE }])
    .then(&[Effect::ResponsibleDenmark]);

pub(crate) static AM32: Rule = rule("am32", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 32")])
    .under(AsylumManagement)
    .when(All(&[Is(AirportTransit), IsNot(Minor)]))
    .in_order()
    .then(&[Effect::ResponsibleDenmark]);

/// An entry without papers counts for twenty months, for twelve after a rescue at sea.
pub(crate) static AM33: Rule = rule("am33", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 33")])
    .under(AsylumManagement)
    .when(All(&[
        ENTERED,
        IsNot(EntryOverTwentyMonths),
        Any(&[IsNot(RescuedAtSea), IsNot(EntryOverTwelveMonths)]),
        IsNot(Minor),
    ]))
    .in_order()
    .limits(&[Limit { when: Is(VisaFreeEntry), doubt: &VISA_FREE }])
    .then(&[Effect::Responsible(EntryCountry)]);

pub(crate) static AM16: Rule = rule("am16", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 16(2)")])
    .under(AsylumManagement)
    .when(All(&[Any(&[IsNot(AppliedElsewhere), NEW_SINCE_NEWER]), NOT_SENT_ELSEWHERE, IsNot(Minor)]))
    .in_order()
    .limits(&[REGISTERED_THERE])
    .then(&[Effect::ResponsibleDenmark]);

/// Whoever is found to be a threat to security is examined where that is found.
pub(crate) static AM16_SECURITY: Rule = rule("am16-security", Topic::Law, &[ASYLUM_MANAGEMENT.at("Article 16(4)")])
    .under(AsylumManagement)
    .when(COUNTRY_OPEN);

/// People who depend on each other are normally brought together.
pub(crate) static AM34: Rule = rule("am34", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 34")])
    .under(AsylumManagement)
    .when(All(&[Is(Dependant), IsNot(Minor)]))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &DEPENDING }])
    .then(&[Effect::Responsible(DependantCountry)]);

pub(crate) static AM19: Rule =
    rule("am19", Topic::Rights, &[ASYLUM_MANAGEMENT.at("Article 19")]).under(AsylumManagement).when(COUNTRY_OPEN);

pub(crate) static AM21: Rule = rule("am21", Topic::Help, &[ASYLUM_MANAGEMENT.at("Article 21")])
    .under(AsylumManagement)
    .when(COUNTRY_OPEN)
    .doubts(&[&AM_COUNSEL]);

pub(crate) static AM42: Rule = rule("am42", Topic::Procedure, &[ASYLUM_MANAGEMENT.at("Article 42(1)")])
    .under(AsylumManagement)
    .when(All(&[ANOTHER_COUNTRY, IsNot(DecisionTold)]));

pub(crate) static AM43: Rule = rule("am43", Topic::Law, &[ASYLUM_MANAGEMENT.at("Article 43(1)")])
    .under(AsylumManagement)
    .when(All(&[Is(TransferDecided), IsNot(BoardDecided)]));

/// The Act’s seven days lie within what the newer rules allow.
pub(crate) static AM43_DAYS: Rule =
    rule("am43-days", Topic::Law, &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), ASYLUM_MANAGEMENT.at("Article 43(2)")])
        .under(AsylumManagement)
        .when(All(&[Is(TransferDecided), NOT_AT_BOARD]));

pub(crate) static AM43_HELP: Rule = rule("am43-help", Topic::Help, &[ASYLUM_MANAGEMENT.at("Article 43(5)")])
    .under(AsylumManagement)
    .when(All(&[Is(TransferDecided), IsNot(BoardDecided)]))
    .doubts(&[&AM_COUNSEL]);
