//! Which country is responsible under Regulation 2024/1351, and what its procedure changes.

mod cases;

pub(super) use cases::CASES;

use super::gates::GATES;
use super::limits::DEPENDANT;
use super::phase::{ANOTHER_COUNTRY, COUNTRY_OPEN, NOT_AT_BOARD, NOT_SENT_ELSEWHERE, SENT_ELSEWHERE, TRANSFER_STANDS};
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::doubt::{
    AM_CHILD, AM_COUNSEL, AM_EXPIRED, AM_FAMILY, AM_HEADING, AM_RESCUED, AM_STATUS, AM_TWENTY, PARTNER,
    REGISTERED_ELSEWHERE,
};
use crate::fact::Fact::{
    AirportTransit, AnotherCountryAsked, AppliedElsewhere, BoardDecided, DecisionTold, Dependant, Detained, Diploma,
    DiplomaCountry, EarlierCountry, EntryCountry, EntryOverTwelveMonths, EntryOverTwentyMonths, FamilyApplicant,
    FamilyCounted, FamilyCountry, FamilyLegal, FamilyPartner, FamilyStatusNotCounted, IrregularEntry, Minor,
    PermitCountry, PermitExpiredLong, PermitExpiredRecently, PermitOrVisa, RegisteredElsewhere, RescuedAtSea,
    TransferDecided, VisaFreeEntry,
};
use crate::source::{ASYLUM_MANAGEMENT, heading};
use crate::{Effect, Limit, Regime, Rule, Topic, Yields};

pub(crate) static AM_BACK: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(AppliedElsewhere),
    yields: Yields::InOrder,
    limits: &[CHILD_ALONE_NEWER],
    then: &[Effect::Gate, Effect::Responsible(EarlierCountry)],
    ..Rule::new("am-back", Topic::Responsibility, &[heading::COMMISSION])
};

pub(crate) static AM26: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[Is(FamilyCounted), Is(FamilyLegal), IsNot(FamilyApplicant)]),
    yields: Yields::InOrder,
    limits: &[
        Limit { when: Is(FamilyStatusNotCounted), doubt: &AM_STATUS },
        PARTNER_COUNTS,
        DEPENDANT,
        CHILD_ALONE_NEWER,
    ],
    then: &[Effect::Responsible(FamilyCountry)],
    doubts: &[&AM_FAMILY],
    ..Rule::new("am26", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 26")])
};

pub(crate) static AM27: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[Is(FamilyCounted), Is(FamilyLegal), Is(FamilyApplicant)]),
    yields: Yields::InOrder,
    limits: &[PARTNER_COUNTS, DEPENDANT, CHILD_ALONE_NEWER],
    then: &[Effect::Responsible(FamilyCountry)],
    doubts: &[&AM_FAMILY],
    ..Rule::new("am27", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 27")])
};

pub(crate) static AM29: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(PermitOrVisa),
    yields: Yields::InOrder,
    limits: &[
        Limit { when: Is(PermitExpiredRecently), doubt: &AM_EXPIRED },
        Limit { when: Is(PermitExpiredLong), doubt: &AM_EXPIRED },
        DEPENDANT,
        CHILD_ALONE_NEWER,
    ],
    then: &[Effect::Responsible(PermitCountry)],
    ..Rule::new("am29", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 29")])
};

pub(crate) static AM30: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(Diploma),
    yields: Yields::InOrder,
    limits: &[Limit { when: Condition::ALWAYS, doubt: &AM_HEADING }, DEPENDANT, CHILD_ALONE_NEWER],
    then: &[Effect::Responsible(DiplomaCountry)],
    ..Rule::new("am30", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 30")])
};

pub(crate) static AM31: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(VisaFreeEntry),
    yields: Yields::InOrder,
    limits: &[Limit { when: Condition::ALWAYS, doubt: &AM_HEADING }, DEPENDANT, CHILD_ALONE_NEWER],
    then: &[Effect::Responsible(EntryCountry)],
    ..Rule::new("am31", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 31")])
};

pub(crate) static AM32: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(AirportTransit),
    yields: Yields::InOrder,
    limits: &[Limit { when: Condition::ALWAYS, doubt: &AM_HEADING }, DEPENDANT, CHILD_ALONE_NEWER],
    then: &[Effect::ResponsibleDenmark],
    ..Rule::new("am32", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 32")])
};

pub(crate) static AM33: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(IrregularEntry),
    yields: Yields::InOrder,
    limits: &[
        Limit { when: Is(EntryOverTwentyMonths), doubt: &AM_TWENTY },
        Limit { when: All(&[Is(RescuedAtSea), Is(EntryOverTwelveMonths)]), doubt: &AM_RESCUED },
        DEPENDANT,
        CHILD_ALONE_NEWER,
    ],
    then: &[Effect::Responsible(EntryCountry)],
    ..Rule::new("am33", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 33")])
};

pub(crate) static AM16: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[IsNot(AppliedElsewhere), NOT_SENT_ELSEWHERE]),
    yields: Yields::InOrder,
    limits: &[Limit { when: Is(RegisteredElsewhere), doubt: &REGISTERED_ELSEWHERE }, DEPENDANT, CHILD_ALONE_NEWER],
    then: &[Effect::ResponsibleDenmark],
    ..Rule::new("am16", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 16(2)")])
};

/// What the Immigration Service has itself said stands where the answers point nowhere.
pub(crate) static AM_TOLD: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[IsNot(AppliedElsewhere), Any(&[Is(AnotherCountryAsked), SENT_ELSEWHERE])]),
    yields: Yields::InOrder,
    then: &[Effect::ResponsibleElsewhere],
    ..Rule::new("am-told", Topic::Responsibility, &[heading::ENFORCED, heading::DECISIONS])
};

/// People who depend on each other.
pub(crate) static AM34: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(Dependant),
    yields: Yields::To(GATES),
    ..Rule::new("am34", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 34")])
};

/// How long a request may take, where the person has not asked for asylum there.
pub(crate) static AM_TIMES: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[ANOTHER_COUNTRY, IsNot(DecisionTold), IsNot(AppliedElsewhere)]),
    ..Rule::new("am-times", Topic::Procedure, &[heading::COMMISSION])
};

/// And where he or she has.
pub(crate) static AM_BACK_TIMES: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[ANOTHER_COUNTRY, IsNot(DecisionTold), Is(AppliedElsewhere)]),
    ..Rule::new("am-back-times", Topic::Procedure, &[heading::COMMISSION])
};

pub(crate) static AM19: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: COUNTRY_OPEN,
    ..Rule::new("am19", Topic::Rights, &[ASYLUM_MANAGEMENT.at("Article 19")])
};

pub(crate) static AM21: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: COUNTRY_OPEN,
    doubts: &[&AM_COUNSEL],
    ..Rule::new("am21", Topic::Help, &[ASYLUM_MANAGEMENT.at("Article 21")])
};

pub(crate) static AM42: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[ANOTHER_COUNTRY, IsNot(DecisionTold)]),
    ..Rule::new("am42", Topic::Procedure, &[ASYLUM_MANAGEMENT.at("Article 42")])
};

pub(crate) static AM43: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[Is(TransferDecided), IsNot(BoardDecided)]),
    ..Rule::new("am43", Topic::Appeal, &[ASYLUM_MANAGEMENT.at("Article 43")])
};

pub(crate) static AM43_DAYS: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[Is(TransferDecided), NOT_AT_BOARD]),
    ..Rule::new("am43-days", Topic::Appeal, &[ASYLUM_MANAGEMENT.at("Article 43")])
};

/// The shorter times for people in detention.
pub(crate) static AM45: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[ANOTHER_COUNTRY, Is(Detained)]),
    ..Rule::new("am45", Topic::Procedure, &[ASYLUM_MANAGEMENT.at("Article 45")])
};

pub(crate) static AM46: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: TRANSFER_STANDS,
    ..Rule::new("am46", Topic::Procedure, &[ASYLUM_MANAGEMENT.at("Article 46")])
};

/// A partner counts where the law of that country treats the two like a married couple.
const PARTNER_COUNTS: Limit = Limit { when: Is(FamilyPartner), doubt: &PARTNER };

/// For a child without parents no gate and no criterion is certain: other rules protect children.
const CHILD_ALONE_NEWER: Limit = Limit { when: Is(Minor), doubt: &AM_CHILD };
