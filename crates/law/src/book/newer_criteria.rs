//! Which country is responsible under Regulation 2024/1351, and what its procedure changes.

mod cases;

pub(super) use cases::CASES;

use super::admissibility::AD1;
use super::dublin_criteria::{ANOTHER_COUNTRY, FI6, NOT_SENT_ELSEWHERE};
use super::dublin_procedure::DECIDED_TO_SEND_ELSEWHERE;
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::doubt::{AM_CHILD, AM_EXPIRED, AM_FAMILY, AM_HEADING, AM_RESCUED, AM_TWENTY, REGISTERED_ELSEWHERE};
use crate::fact::Fact::{
    AirportTransit, AnotherCountryAsked, AppliedElsewhere, ChildAlone, DecisionTold, Diploma, DiplomaCountry,
    EarlierCountry, EntryCountry, EntryOverTwelveMonths, EntryOverTwentyMonths, FamilyApplicant, FamilyCounted,
    FamilyCountry, FamilyLegal, FamilyOther, IrregularEntry, PermitCountry, PermitExpiredLong, PermitExpiredRecently,
    PermitOrVisa, RegisteredElsewhere, RescuedAtSea, TransferDecided, VisaFreeEntry,
};
use crate::source::{ASYLUM_MANAGEMENT, COMMISSION_RESPONSIBLE, heading};
use crate::{Effect, Limit, Regime, Rule, Topic};

pub(crate) static AM_BACK: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(AppliedElsewhere),
    unless: &[&FI6, &AD1],
    limits: &[CHILD_ALONE_NEWER],
    then: &[Effect::Gate, Effect::Responsible(EarlierCountry)],
    ..Rule::new(
        "am-back",
        Topic::Responsibility,
        &[COMMISSION_RESPONSIBLE.at("Determining the Member State responsible")],
    )
};

pub(crate) static AM26: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[Is(FamilyCounted), Is(FamilyLegal), IsNot(FamilyApplicant)]),
    unless: &[&FI6, &AD1, &AM_BACK],
    limits: &[CHILD_ALONE_NEWER],
    then: &[Effect::Responsible(FamilyCountry)],
    doubts: &[&AM_FAMILY],
    ..Rule::new("am26", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 26")])
};

pub(crate) static AM27: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[Is(FamilyCounted), Is(FamilyLegal), Is(FamilyApplicant)]),
    unless: &[&FI6, &AD1, &AM_BACK, &AM26],
    limits: &[CHILD_ALONE_NEWER],
    then: &[Effect::Responsible(FamilyCountry)],
    doubts: &[&AM_FAMILY],
    ..Rule::new("am27", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 27")])
};

pub(crate) static AM29: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(PermitOrVisa),
    unless: &[&FI6, &AD1, &AM_BACK, &AM26, &AM27],
    limits: &[
        Limit { when: Is(PermitExpiredRecently), doubt: &AM_EXPIRED },
        Limit { when: Is(PermitExpiredLong), doubt: &AM_EXPIRED },
        CHILD_ALONE_NEWER,
    ],
    then: &[Effect::Responsible(PermitCountry)],
    ..Rule::new("am29", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 29")])
};

pub(crate) static AM30: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(Diploma),
    unless: &[&FI6, &AD1, &AM_BACK, &AM26, &AM27, &AM29],
    limits: &[Limit { when: Condition::ALWAYS, doubt: &AM_HEADING }, CHILD_ALONE_NEWER],
    then: &[Effect::Responsible(DiplomaCountry)],
    ..Rule::new("am30", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 30")])
};

pub(crate) static AM31: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(VisaFreeEntry),
    unless: &[&FI6, &AD1, &AM_BACK, &AM26, &AM27, &AM29, &AM30],
    limits: &[Limit { when: Condition::ALWAYS, doubt: &AM_HEADING }, CHILD_ALONE_NEWER],
    then: &[Effect::Responsible(EntryCountry)],
    ..Rule::new("am31", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 31")])
};

pub(crate) static AM32: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(AirportTransit),
    unless: &[&FI6, &AD1, &AM_BACK, &AM26, &AM27, &AM29, &AM30, &AM31],
    limits: &[Limit { when: Condition::ALWAYS, doubt: &AM_HEADING }, CHILD_ALONE_NEWER],
    then: &[Effect::ResponsibleDenmark],
    ..Rule::new("am32", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 32")])
};

pub(crate) static AM33: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(IrregularEntry),
    unless: &[&FI6, &AD1, &AM_BACK, &AM26, &AM27, &AM29, &AM30, &AM31, &AM32],
    limits: &[
        Limit { when: Is(EntryOverTwentyMonths), doubt: &AM_TWENTY },
        Limit { when: All(&[Is(RescuedAtSea), Is(EntryOverTwelveMonths)]), doubt: &AM_RESCUED },
        CHILD_ALONE_NEWER,
    ],
    then: &[Effect::Responsible(EntryCountry)],
    ..Rule::new("am33", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 33")])
};

pub(crate) static AM16: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[IsNot(AppliedElsewhere), NOT_SENT_ELSEWHERE]),
    unless: &[&FI6, &AD1, &AM_BACK, &AM26, &AM27, &AM29, &AM30, &AM31, &AM32, &AM33],
    limits: &[
        // The answer may mean an unmarried partner, who counts under these rules.
        Limit { when: Is(FamilyOther), doubt: &AM_FAMILY },
        Limit { when: Is(RegisteredElsewhere), doubt: &REGISTERED_ELSEWHERE },
        CHILD_ALONE_NEWER,
    ],
    then: &[Effect::ResponsibleDenmark],
    ..Rule::new("am16", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 16(2)")])
};

/// What the Immigration Service has itself said stands where the answers point nowhere.
pub(crate) static AM_TOLD: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[IsNot(AppliedElsewhere), Any(&[Is(AnotherCountryAsked), DECIDED_TO_SEND_ELSEWHERE])]),
    unless: &[&FI6, &AD1, &AM_BACK, &AM26, &AM27, &AM29, &AM30, &AM31, &AM32, &AM33],
    then: &[Effect::ResponsibleElsewhere],
    ..Rule::new("am-told", Topic::Responsibility, &[heading::ENFORCED, heading::DECISIONS])
};

pub(crate) static AM_TIMES: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: All(&[ANOTHER_COUNTRY, IsNot(DecisionTold)]),
    ..Rule::new("am-times", Topic::Procedure, &[COMMISSION_RESPONSIBLE.at("Determining the Member State responsible")])
};

pub(crate) static AM42: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: ANOTHER_COUNTRY,
    ..Rule::new("am42", Topic::Procedure, &[ASYLUM_MANAGEMENT.at("Article 42")])
};

pub(crate) static AM43: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(TransferDecided),
    ..Rule::new("am43", Topic::Appeal, &[ASYLUM_MANAGEMENT.at("Article 43")])
};

pub(crate) static AM43_DAYS: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(TransferDecided),
    ..Rule::new("am43-days", Topic::Appeal, &[ASYLUM_MANAGEMENT.at("Article 43")])
};

pub(crate) static AM46: Rule = Rule {
    regime: Some(Regime::AsylumManagement),
    when: Is(TransferDecided),
    ..Rule::new("am46", Topic::Procedure, &[ASYLUM_MANAGEMENT.at("Article 46")])
};

/// For a child alone no gate and no criterion is certain: other rules protect children.
const CHILD_ALONE_NEWER: Limit = Limit { when: Is(ChildAlone), doubt: &AM_CHILD };
