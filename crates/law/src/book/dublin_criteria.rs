//! Which country is responsible: the earlier application and the four criteria (catalogue section 1).

use super::gates::{AD1, CITIZEN, FI6, GATES, OVERTURNED};
use super::limits::{ASKED_AND_PROTECTED, CHILD_ALONE, DEPENDANT};
use super::newer_criteria::AM_BACK;
use super::phase::{ANOTHER_COUNTRY, GOES_ON, NOT_SENT_ELSEWHERE};
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::doubt::{AM_SECTION, C2, C29, C29_OTHER, C30_LONG, C30_RECENT, C31, C32, PARTNER, REGISTERED_ELSEWHERE};
use crate::effect::Effect::{self, Gate, Responsible, ResponsibleDenmark, ResponsibleElsewhere};
use crate::fact::Fact::{
    AnotherCountryAsked, AppliedElsewhere, EarlierClosed, EarlierCountry, EarlierPending, EntryCountry,
    EntryOverTwelveMonths, FamilyCounted, FamilyCountry, FamilyLegal, FamilyOther, FamilyPartner,
    FamilyStatusNotCounted, InadmissibleDecided, IrregularEntry, OtherCountryAccepts, PermitCountry, PermitExpiredLong,
    PermitExpiredRecently, PermitOrVisa, ProtectionElsewhere, RegisteredElsewhere, TransferDecided,
};
use crate::regime::Regime::{AsylumManagement, DublinThree};
use crate::rule::rule;
use crate::source::{ASYLUM_MANAGEMENT, DUBLIN_III, EUAA, heading};
use crate::{Limit, Rule, Section, Topic, Track};

pub(super) const RULES: &[&Rule] = &[
    &DC10,
    &DC10_PENDING,
    &DC10_CLOSED,
    &DC3,
    &DC3_OTHER,
    &DC4,
    &DC5,
    &DC6,
    &DC6_DENMARK,
    &TOLD_ELSEWHERE,
    &DC7,
    &DC8,
    &DC8_NEW,
    &DC9,
    &DC11,
    &DC12,
    &DC12_NEW,
    &DC13,
];

pub(crate) static DC3: Rule =
    rule("dc3", Topic::Responsibility, &[heading::CRITERIA, DUBLIN_III.at("Articles 9 and 10")])
        .under(DublinThree)
        .when(All(&[Is(FamilyCounted), Is(FamilyLegal)]))
        .in_order()
        .limits(&[
            Limit { when: Is(FamilyStatusNotCounted), doubt: &C29 },
            Limit { when: Is(FamilyPartner), doubt: &PARTNER },
            DEPENDANT,
            CHILD_ALONE,
        ])
        .then(&[Responsible(FamilyCountry)]);

/// Family that the criterion probably does not count: said, so that it is not thought forgotten.
pub(crate) static DC3_OTHER: Rule = rule(
    "dc3-other",
    Topic::Responsibility,
    &[DUBLIN_III.at("Articles 8, 16 and 17(2)"), ASYLUM_MANAGEMENT.at("Article 2(8)")],
)
.when(Is(FamilyOther))
.yields_to(&[&FI6, &CITIZEN, &OVERTURNED, &AD1, &DC10, &AM_BACK])
.doubts(&[&C29_OTHER]);

pub(crate) static DC4: Rule = rule("dc4", Topic::Responsibility, &[heading::CRITERIA, DUBLIN_III.at("Article 12")])
    .under(DublinThree)
    .when(Is(PermitOrVisa))
    .in_order()
    .limits(&[
        Limit { when: Is(PermitExpiredRecently), doubt: &C30_RECENT },
        Limit { when: Is(PermitExpiredLong), doubt: &C30_LONG },
        DEPENDANT,
        CHILD_ALONE,
    ])
    .then(&[Responsible(PermitCountry)]);

pub(crate) static DC5: Rule = rule("dc5", Topic::Responsibility, &[heading::CRITERIA, DUBLIN_III.at("Article 13(1)")])
    .under(DublinThree)
    .when(Is(IrregularEntry))
    .in_order()
    .limits(&[Limit { when: Is(EntryOverTwelveMonths), doubt: &C31 }, DEPENDANT, CHILD_ALONE])
    .then(&[Responsible(EntryCountry)]);

/// The first application was made elsewhere. The gate `dc10` has the same condition and goes
/// before it, so that it decides only where the gate is unsettled.
pub(crate) static DC6: Rule = rule("dc6", Topic::Responsibility, &[heading::CRITERIA, DUBLIN_III.at("Article 3(2)")])
    .under(DublinThree)
    .when(Is(AppliedElsewhere))
    .in_order()
    .limits(&[DEPENDANT, CHILD_ALONE])
    .then(&[Responsible(EarlierCountry)]);

pub(crate) static DC6_DENMARK: Rule =
    rule("dc6-denmark", Topic::Responsibility, &[heading::CRITERIA, DUBLIN_III.at("Article 3(2)")])
        .under(DublinThree)
        .when(All(&[IsNot(AppliedElsewhere), NOT_SENT_ELSEWHERE]))
        .in_order()
        .limits(&[Limit { when: Is(RegisteredElsewhere), doubt: &REGISTERED_ELSEWHERE }, DEPENDANT, CHILD_ALONE])
        .then(&[ResponsibleDenmark]);

/// What the Immigration Service has itself said stands where the answers point nowhere.
pub(crate) static TOLD_ELSEWHERE: Rule =
    rule("told-elsewhere", Topic::Responsibility, &[heading::ENFORCED, heading::DECISIONS])
        .under(DublinThree)
        .when(All(&[
            IsNot(AppliedElsewhere),
            Any(&[Is(AnotherCountryAsked), Is(TransferDecided), Is(InadmissibleDecided)]),
        ]))
        .in_order()
        .then(&[ResponsibleElsewhere]);

/// Where it is settled already that Denmark examines the case, nobody is asked for ties elsewhere on its
/// account.
pub(crate) static DC7: Rule = rule("dc7", Topic::Law, &[heading::ENFORCED, heading::DUBLIN_PROCEDURE])
    .when(Any(&[
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
    rule("dc10", Topic::Responsibility, &[heading::ENFORCED, DUBLIN_III.at("Article 18(1)(b)-(d)")])
        .under(DublinThree)
        .when(Is(AppliedElsewhere))
        .in_order()
        .limits(&[CHILD_ALONE])
        .then(&[Gate, Responsible(EarlierCountry)])
        .doubts(&[&C2]);

pub(crate) static DC10_PENDING: Rule = rule("dc10-pending", Topic::Responsibility, &[heading::ENFORCED])
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
