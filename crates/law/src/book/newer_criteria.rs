//! Which country is responsible under Regulation 2024/1351, and what its procedure changes.

use super::gates::GATES;
use super::limits::DEPENDANT;
use super::phase::{ANOTHER_COUNTRY, COUNTRY_OPEN, NOT_AT_BOARD, NOT_SENT_ELSEWHERE, SENT_ELSEWHERE};
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::doubt::{
    AM_CHILD, AM_COUNSEL, AM_EXPIRED, AM_FAMILY, AM_HEADING, AM_RESCUED, AM_STATUS, AM_TWENTY, PARTNER,
    REGISTERED_ELSEWHERE,
};
use crate::fact::Fact::{
    AirportTransit, AnotherCountryAsked, AppliedElsewhere, BoardDecided, DecisionTold, Dependant, Diploma,
    DiplomaCountry, EarlierCountry, EntryCountry, EntryOverTwelveMonths, EntryOverTwentyMonths, FamilyApplicant,
    FamilyCounted, FamilyCountry, FamilyLegal, FamilyPartner, FamilyStatusNotCounted, IrregularEntry, Minor,
    PermitCountry, PermitExpiredLong, PermitExpiredRecently, PermitOrVisa, RegisteredElsewhere, RescuedAtSea,
    TransferDecided, VisaFreeEntry,
};
use crate::regime::Regime::AsylumManagement;
use crate::rule::rule;
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT, heading};
use crate::{Effect, Limit, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[
    &AM_BACK, &AM26, &AM27, &AM29, &AM30, &AM31, &AM32, &AM33, &AM16, &AM_TOLD, &AM34, &AM19, &AM21, &AM42, &AM43,
    &AM43_DAYS, &AM43_HELP,
];

pub(crate) static AM_BACK: Rule = rule("am-back", Topic::Responsibility, &[heading::COMMISSION])
    .under(AsylumManagement)
    .when(Is(AppliedElsewhere))
    .in_order()
    .limits(&[CHILD_ALONE_NEWER])
    .then(&[Effect::Gate, Effect::Responsible(EarlierCountry)]);

pub(crate) static AM26: Rule = rule("am26", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 26")])
    .under(AsylumManagement)
    .when(All(&[Is(FamilyCounted), Is(FamilyLegal), IsNot(FamilyApplicant)]))
    .in_order()
    .limits(&[
        Limit { when: Is(FamilyStatusNotCounted), doubt: &AM_STATUS },
        PARTNER_COUNTS,
        DEPENDANT,
        CHILD_ALONE_NEWER,
    ])
    .then(&[Effect::Responsible(FamilyCountry)])
    .doubts(&[&AM_FAMILY]);

pub(crate) static AM27: Rule = rule("am27", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 27")])
    .under(AsylumManagement)
    .when(All(&[Is(FamilyCounted), Is(FamilyLegal), Is(FamilyApplicant)]))
    .in_order()
    .limits(&[PARTNER_COUNTS, DEPENDANT, CHILD_ALONE_NEWER])
    .then(&[Effect::Responsible(FamilyCountry)])
    .doubts(&[&AM_FAMILY]);

pub(crate) static AM29: Rule = rule("am29", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 29")])
    .under(AsylumManagement)
    .when(Is(PermitOrVisa))
    .in_order()
    .limits(&[
        Limit { when: Is(PermitExpiredRecently), doubt: &AM_EXPIRED },
        Limit { when: Is(PermitExpiredLong), doubt: &AM_EXPIRED },
        DEPENDANT,
        CHILD_ALONE_NEWER,
    ])
    .then(&[Effect::Responsible(PermitCountry)]);

pub(crate) static AM30: Rule = rule("am30", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 30")])
    .under(AsylumManagement)
    .when(Is(Diploma))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &AM_HEADING }, DEPENDANT, CHILD_ALONE_NEWER])
    .then(&[Effect::Responsible(DiplomaCountry)]);

pub(crate) static AM31: Rule = rule("am31", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 31")])
    .under(AsylumManagement)
    .when(Is(VisaFreeEntry))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &AM_HEADING }, DEPENDANT, CHILD_ALONE_NEWER])
    .then(&[Effect::Responsible(EntryCountry)]);

pub(crate) static AM32: Rule = rule("am32", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 32")])
    .under(AsylumManagement)
    .when(Is(AirportTransit))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &AM_HEADING }, DEPENDANT, CHILD_ALONE_NEWER])
    .then(&[Effect::ResponsibleDenmark]);

pub(crate) static AM33: Rule = rule("am33", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 33")])
    .under(AsylumManagement)
    .when(Is(IrregularEntry))
    .in_order()
    .limits(&[
        Limit { when: Is(EntryOverTwentyMonths), doubt: &AM_TWENTY },
        Limit { when: All(&[Is(RescuedAtSea), Is(EntryOverTwelveMonths)]), doubt: &AM_RESCUED },
        DEPENDANT,
        CHILD_ALONE_NEWER,
    ])
    .then(&[Effect::Responsible(EntryCountry)]);

pub(crate) static AM16: Rule = rule("am16", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 16(2)")])
    .under(AsylumManagement)
    .when(All(&[IsNot(AppliedElsewhere), NOT_SENT_ELSEWHERE]))
    .in_order()
    .limits(&[Limit { when: Is(RegisteredElsewhere), doubt: &REGISTERED_ELSEWHERE }, DEPENDANT, CHILD_ALONE_NEWER])
    .then(&[Effect::ResponsibleDenmark]);

/// What the Immigration Service has itself said stands where the answers point nowhere.
pub(crate) static AM_TOLD: Rule = rule("am-told", Topic::Responsibility, &[heading::ENFORCED, heading::DECISIONS])
    .under(AsylumManagement)
    .when(All(&[IsNot(AppliedElsewhere), Any(&[Is(AnotherCountryAsked), SENT_ELSEWHERE])]))
    .in_order()
    .then(&[Effect::ResponsibleElsewhere]);

/// People who depend on each other.
pub(crate) static AM34: Rule = rule("am34", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 34")])
    .under(AsylumManagement)
    .when(Is(Dependant))
    .yields_to(GATES);

pub(crate) static AM19: Rule =
    rule("am19", Topic::Rights, &[ASYLUM_MANAGEMENT.at("Article 19")]).under(AsylumManagement).when(COUNTRY_OPEN);

pub(crate) static AM21: Rule = rule("am21", Topic::Help, &[ASYLUM_MANAGEMENT.at("Article 21")])
    .under(AsylumManagement)
    .when(COUNTRY_OPEN)
    .doubts(&[&AM_COUNSEL]);

pub(crate) static AM42: Rule = rule("am42", Topic::Procedure, &[ASYLUM_MANAGEMENT.at("Article 42(1)")])
    .under(AsylumManagement)
    .when(All(&[ANOTHER_COUNTRY, IsNot(DecisionTold)]));

pub(crate) static AM43: Rule = rule("am43", Topic::Appeal, &[ASYLUM_MANAGEMENT.at("Article 43(1)")])
    .under(AsylumManagement)
    .when(All(&[Is(TransferDecided), IsNot(BoardDecided)]));

/// The Act’s seven days lie within what the newer rules allow.
pub(crate) static AM43_DAYS: Rule = rule(
    "am43-days",
    Topic::Appeal,
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), ASYLUM_MANAGEMENT.at("Article 43(2)")],
)
.under(AsylumManagement)
.when(All(&[Is(TransferDecided), NOT_AT_BOARD]));

pub(crate) static AM43_HELP: Rule = rule("am43-help", Topic::Help, &[ASYLUM_MANAGEMENT.at("Article 43(5)")])
    .under(AsylumManagement)
    .when(All(&[Is(TransferDecided), IsNot(BoardDecided)]))
    .doubts(&[&AM_COUNSEL]);

/// A partner counts where the law of that country treats the two like a married couple.
const PARTNER_COUNTS: Limit = Limit { when: Is(FamilyPartner), doubt: &PARTNER };

/// For a child without parents no gate and no criterion is certain: other rules protect children.
const CHILD_ALONE_NEWER: Limit = Limit { when: Is(Minor), doubt: &AM_CHILD };
