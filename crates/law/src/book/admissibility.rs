//! Protection already given in another Dublin country: section 29 b (catalogue section 3).

mod cases;

pub(super) use cases::CASES;

use super::dublin_procedure::DP10;
use super::gates::FI6;
use super::limits::{ANNOUNCED_SOMETIME, APPEAL_DAYS, ASKED_AND_PROTECTED, CHILD_UNLESS_SO_DECIDED};
use super::phase::{COUNTRY_OPEN, NOT_AT_BOARD};
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::doubt::{C1, C6, C20};
use crate::fact::Fact::{
    BoardDecided, BoardOverturned, ChildAlone, DecisionDate, InadmissibleDecided, ProtectionElsewhere, TransferDecided,
};
use crate::source::{EUAA, heading};
use crate::{Effect, LegalHelp, Rule, Section, Stay, Topic, Track, Yields};

/// A transfer that was told is another matter (section 29 a), and a decision that the Board changed no
/// longer stands.
const PROTECTED_OR_SO_DECIDED: Condition =
    All(&[IsNot(TransferDecided), IsNot(BoardOverturned), Any(&[Is(ProtectionElsewhere), Is(InadmissibleDecided)])]);

pub(crate) static AD2: Rule = Rule {
    id: "ad2",
    sources: &[EUAA.at("Admissibility procedure › Competent authority and other stakeholders")],
    when: PROTECTED_OR_SO_DECIDED,
    yields: Yields::To(&[&FI6]),
    limits: &[CHILD_UNLESS_SO_DECIDED, ASKED_AND_PROTECTED],
    then: &[Effect::Track(Track::ProtectionElsewhere)],
    ..PROCEDURE
};

pub(crate) static AD3: Rule = Rule {
    id: "ad3",
    sources: &[heading::ADMISSIBILITY_GROUNDS, EUAA.at("Admissibility procedure › Procedural aspects")],
    when: All(&[Is(ProtectionElsewhere), COUNTRY_OPEN]),
    ..PROCEDURE
};

pub(crate) static AD4: Rule = Rule {
    id: "ad4",
    sources: &[heading::ADMISSIBILITY_APPEAL],
    when: All(&[Is(InadmissibleDecided), NOT_AT_BOARD]),
    then: &[Effect::Appealable, Effect::AppealWindow { since: DecisionDate, days: APPEAL_DAYS }],
    doubts: &[&C6],
    ..DECIDED
};

pub(crate) static AD5: Rule = Rule {
    id: "ad5",
    sources: &[heading::ADMISSIBILITY_APPEAL],
    when: All(&[Is(InadmissibleDecided), IsNot(BoardDecided)]),
    ..DECIDED
};

pub(crate) static AD6: Rule = Rule {
    id: "ad6",
    topic: Topic::Stay,
    when: All(&[Is(InadmissibleDecided), IsNot(BoardDecided)]),
    sources: &[heading::ADMISSIBILITY_APPEAL],
    yields: Yields::To(&[&DP10]),
    limits: &[ANNOUNCED_SOMETIME],
    then: &[Effect::Stay(Stay::NotAutomatic)],
    doubts: &[&C1],
    ..DECIDED
};

pub(crate) static AD7: Rule = Rule {
    id: "ad7",
    topic: Topic::Help,
    when: Any(&[All(&[Is(InadmissibleDecided), IsNot(BoardDecided)]), All(&[Is(ProtectionElsewhere), COUNTRY_OPEN])]),
    sources: &[heading::ADMISSIBILITY_APPEAL, heading::AUTHORITIES],
    then: &[Effect::Help(LegalHelp::ThroughRefugeeCouncil)],
    doubts: &[&C20],
    ..DECIDED
};

pub(crate) static AD8: Rule = Rule {
    id: "ad8",
    topic: Topic::Procedure,
    sources: &[heading::DECISIONS],
    when: All(&[Is(InadmissibleDecided), IsNot(BoardOverturned)]),
    then: &[Effect::Decided(Section::B29)],
    ..DECIDED
};

pub(crate) static AD9: Rule = Rule {
    id: "ad9",
    topic: Topic::Children,
    sources: &[EUAA.at("Admissibility procedure › Impact on reception conditions")],
    yields: Yields::To(&[&FI6]),
    when: All(&[Is(ChildAlone), PROTECTED_OR_SO_DECIDED]),
    ..PROCEDURE
};

const PROCEDURE: Rule = Rule::new("", Topic::Procedure, &[]);
/// A rule on the appeal against a decision under section 29 b.
const DECIDED: Rule = Rule { when: Is(InadmissibleDecided), ..Rule::new("", Topic::Appeal, &[]) };
