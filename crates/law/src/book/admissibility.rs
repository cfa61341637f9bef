//! Protection already given in another Dublin country: section 29 b (catalogue section 3).

mod cases;

pub(super) use cases::CASES;

use super::dublin_criteria::{CHILD_ALONE, FI6};
use super::dublin_procedure::{APPEAL_DAYS, DP10};
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::doubt::{C1, C6, C20, PROTECTION_IS_REAL};
use crate::fact::Fact::{
    ChildAlone, DecisionDate, DecisionTold, InadmissibleDecided, ProtectionCountry, ProtectionElsewhere,
};
use crate::rule::Effect::{self, Gate, Responsible};
use crate::source::{EUAA, heading};
use crate::{LegalHelp, Rule, Section, Stay, Topic};

const PROTECTED_OR_SO_DECIDED: Condition = Any(&[Is(ProtectionElsewhere), Is(InadmissibleDecided)]);

pub(crate) static AD1: Rule = Rule {
    id: "ad1",
    topic: Topic::Responsibility,
    sources: &[heading::EUROPEAN_SAFE_COUNTRY, heading::ADMISSIBILITY_GROUNDS],
    when: Is(ProtectionElsewhere),
    unless: &[&FI6],
    limits: &[CHILD_ALONE],
    then: &[Gate, Responsible(ProtectionCountry), Effect::Section(Section::B29)],
    doubts: &[&PROTECTION_IS_REAL],
    ..PROCEDURE
};

pub(crate) static AD2: Rule = Rule {
    id: "ad2",
    sources: &[EUAA.at("Admissibility procedure › Competent authority and other stakeholders")],
    when: PROTECTED_OR_SO_DECIDED,
    ..PROCEDURE
};

pub(crate) static AD3: Rule = Rule {
    id: "ad3",
    sources: &[heading::ADMISSIBILITY_GROUNDS, EUAA.at("Admissibility procedure › Procedural aspects")],
    when: All(&[Is(ProtectionElsewhere), IsNot(DecisionTold)]),
    ..PROCEDURE
};

pub(crate) static AD4: Rule = Rule {
    id: "ad4",
    sources: &[heading::ADMISSIBILITY_APPEAL],
    then: &[
        Effect::Section(Section::B29),
        Effect::Appealable,
        Effect::AppealWindow { since: DecisionDate, days: APPEAL_DAYS },
    ],
    doubts: &[&C6],
    ..DECIDED
};

pub(crate) static AD5: Rule = Rule { id: "ad5", sources: &[heading::ADMISSIBILITY_APPEAL], ..DECIDED };

pub(crate) static AD6: Rule = Rule {
    id: "ad6",
    topic: Topic::Stay,
    sources: &[heading::ADMISSIBILITY_APPEAL],
    unless: &[&DP10],
    then: &[Effect::Stay(Stay::NotAutomatic)],
    doubts: &[&C1],
    ..DECIDED
};

pub(crate) static AD7: Rule = Rule {
    id: "ad7",
    topic: Topic::Help,
    sources: &[heading::ADMISSIBILITY_APPEAL, heading::AUTHORITIES],
    then: &[Effect::Help(LegalHelp::ThroughRefugeeCouncil)],
    doubts: &[&C20],
    ..DECIDED
};

pub(crate) static AD8: Rule = Rule { id: "ad8", topic: Topic::Procedure, sources: &[heading::DECISIONS], ..DECIDED };

pub(crate) static AD9: Rule = Rule {
    id: "ad9",
    topic: Topic::Children,
    sources: &[EUAA.at("Admissibility procedure › Impact on reception conditions")],
    unless: &[&FI6],
    when: All(&[Is(ChildAlone), PROTECTED_OR_SO_DECIDED]),
    ..PROCEDURE
};

const PROCEDURE: Rule = Rule::new("", Topic::Procedure, &[]);
/// A rule on the appeal against a decision under section 29 b.
const DECIDED: Rule = Rule { when: Is(InadmissibleDecided), ..Rule::new("", Topic::Appeal, &[]) };
