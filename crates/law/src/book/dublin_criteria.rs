//! Which country is responsible: the earlier application and the four criteria (catalogue section 1).

use super::gates::{CITIZEN, FI6, GATES};
use super::limits::{
    ASKED_AND_PROTECTED, CHILD_ALONE, DEPENDANT, NEW_SINCE, PARTNER_COUNTS, REGISTERED_THERE, SEVERAL_COUNTRIES, WISH,
};
use super::phase::{ANOTHER_COUNTRY, COUNTRY_OPEN, GOES_ON, NOT_SENT_ELSEWHERE};
use crate::condition::Condition::{self, All, Any, Is, IsNot, Lapsed, Lasts};
use crate::doubt::{
    AM_SECTION, C29, C32, LEFT_AREA, REGISTERED_ELSEWHERE, SEVERAL as SEVERAL_DOUBT, SINCE_APPLICATION, VISA_FREE,
};
use crate::effect::Effect::{self, Gate, Responsible, ResponsibleDenmark, ResponsibleElsewhere};
use crate::fact::Fact::{
    AppliedElsewhere, AppliedInSeveral, CoupleOnTheWay, CoupleSinceApplication, EarlierClosed, EarlierCountry,
    EarlierPending, EntryCountry, EntryOverTwelveMonths, FamilyApplicant, FamilyCounted, FamilyCountry, FamilyLegal,
    FamilyOther, FamilyStatusNotCounted, InadmissibleDecided, IrregularEntry, LeftThreeMonths, LeftUnproven,
    LivedCountry, LivedElsewhere, Minor, OtherCountryAccepts, PermitCountry, PermitExpiry, PermitLeftSince,
    PermitNotUsed, PermitOrVisa, PermitSince, ProtectionElsewhere, RegisteredElsewhere, ReturnedSince, TransferDecided,
    Visa, VisaFreeEntry, WishWritten,
};
use crate::regime::Regime::{AsylumManagement, DublinThree};
use crate::rule::rule;
use crate::source::{ASYLUM_MANAGEMENT, DUBLIN_III, EUAA, heading};
use crate::{Limit, Rule, Section, Topic, Track};

pub(super) const RULES: &[&Rule] = &[
    &DC10,
    &DC10_PENDING,
    &DC10_CLOSED,
    &D19_PERMIT,
    &SEVERAL,
    &ABSENCE_PROOF,
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
    &DC7,
    &DC8,
    &DC8_NEW,
    &DC9,
    &DC11,
    &DC12,
    &DC12_NEW,
    &DC13,
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

/// Where it is settled already who examines the case, nobody is asked for ties elsewhere on its account.
pub(crate) static DC7: Rule = rule("dc7", Topic::Law, &[heading::ENFORCED, heading::DUBLIN_PROCEDURE])
    .when(Any(&[
        Is(TransferDecided),
        Is(ProtectionElsewhere),
        Is(AppliedElsewhere),
        Is(RegisteredElsewhere),
        Is(FamilyCounted),
        Is(PermitOrVisa),
        Is(IrregularEntry),
    ]))
    .yields_to(&[&FI6, &CITIZEN]);

/// Another country takes the case. Of a stopped one the sources say only that it is closed.
const ASKED: Condition = All(&[ANOTHER_COUNTRY, GOES_ON]);

/// Another country is asked, where the rules of 2013 decide.
pub(crate) static DC8: Rule = rule("dc8", Topic::Procedure, &[heading::ENFORCED])
    .under(DublinThree)
    .when(ASKED)
    .limits(&[ASKED_AND_PROTECTED])
    .then(&[Effect::Section(Section::A29), Effect::Track(Track::Dublin)]);

/// The same under the newer rules. That Denmark uses section 29 a for them was not found.
pub(crate) static DC8_NEW: Rule = rule("dc8-new", Topic::Procedure, &[heading::COMMISSION, heading::ENFORCED])
    .under(AsylumManagement)
    .when(ASKED)
    .limits(&[ASKED_AND_PROTECTED])
    .then(&[Effect::Section(Section::A29), Effect::Track(Track::Dublin)])
    .doubts(&[&AM_SECTION]);

pub(crate) static DC9: Rule =
    rule("dc9", Topic::Procedure, &[heading::ENFORCED]).when(All(&[ANOTHER_COUNTRY, Is(OtherCountryAccepts)]));

/// The gate of an earlier application, whatever became of it.
pub(crate) static DC10: Rule =
    rule("dc10", Topic::Responsibility, &[DUBLIN_III.at("Article 18(1)(b)-(d)"), heading::ENFORCED])
        .under(DublinThree)
        .when(All(&[Is(AppliedElsewhere), IsNot(PermitSince)]))
        .in_order()
        .limits(&[CHILD_ALONE, SEVERAL_COUNTRIES, Limit { when: NEW_SINCE, doubt: &LEFT_AREA }, DEPENDANT])
        .then(&[Gate, Responsible(EarlierCountry)]);

/// A residence permit that another of these countries gave afterwards moves the responsibility to it.
pub(crate) static D19_PERMIT: Rule =
    rule("d19-permit", Topic::Responsibility, &[DUBLIN_III.at("Article 19(1)"), ASYLUM_MANAGEMENT.at("Article 37(1)")])
        .when(All(&[Is(AppliedElsewhere), Is(PermitSince)]))
        .in_order()
        .limits(&[CHILD_ALONE])
        .then(&[Gate, Responsible(PermitCountry)]);

/// Of several countries the last need not be the one: an earlier one may have let its time run out.
pub(crate) static SEVERAL: Rule = rule(
    "earlier-several",
    Topic::Responsibility,
    &[DUBLIN_III.at("Article 29(2)"), ASYLUM_MANAGEMENT.at("Article 36(1)(b)")],
)
.when(All(&[Is(AppliedElsewhere), Is(AppliedInSeveral), IsNot(PermitSince)]))
.in_order()
.limits(&[Limit { when: Condition::ALWAYS, doubt: &SEVERAL_DOUBT }])
.then(&[ResponsibleElsewhere]);

pub(crate) static DC10_PENDING: Rule =
    rule("dc10-pending", Topic::Responsibility, &[DUBLIN_III.at("Article 18(1)(b)"), heading::ENFORCED])
        .under(DublinThree)
        .when(All(&[Is(AppliedElsewhere), Is(EarlierPending)]))
        .yields_to(GATES)
        .limits(&[CHILD_ALONE]);

pub(crate) static DC10_CLOSED: Rule =
    rule("dc10-closed", Topic::Responsibility, &[DUBLIN_III.at("Article 18(1)(c) and (d)")])
        .under(DublinThree)
        .when(All(&[Is(AppliedElsewhere), Is(EarlierClosed)]))
        .yields_to(GATES)
        .limits(&[CHILD_ALONE]);

/// An absence counts only for whoever can show it.
pub(crate) static ABSENCE_PROOF: Rule =
    rule("absence-proof", Topic::Next, &[DUBLIN_III.at("Article 19(2)"), ASYLUM_MANAGEMENT.at("Article 37(4)")])
        .when(All(&[
            Is(AppliedElsewhere),
            Any(&[Is(LeftThreeMonths), Is(LeftUnproven), Is(ReturnedSince)]),
            COUNTRY_OPEN,
        ]))
        .yields_to(GATES);

pub(crate) static DC11: Rule = rule("dc11", Topic::Responsibility, &[heading::ENFORCED])
    .when(Any(&[Is(RegisteredElsewhere), Is(AppliedElsewhere)]))
    .yields_to(GATES);

pub(crate) static DC12: Rule =
    rule("dc12", Topic::Law, &[EUAA.at("Overview of first instance procedures › Relevant EU legislation")])
        .under(DublinThree);

/// The same note for people registered under the newer rules, of which the founding documents do not
/// yet speak.
pub(crate) static DC12_NEW: Rule =
    rule("dc12-new", Topic::Law, &[ASYLUM_MANAGEMENT.at("Articles 83 to 85")]).under(AsylumManagement).doubts(&[&C32]);

pub(crate) static DC13: Rule =
    rule("dc13", Topic::Law, &[heading::ADMISSIBILITY_GROUNDS, heading::EUROPEAN_SAFE_COUNTRY])
        .when(Is(ProtectionElsewhere))
        .yields_to(&[&FI6, &CITIZEN]);
