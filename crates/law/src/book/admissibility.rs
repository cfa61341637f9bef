//! Protection already given in another Dublin country: section 29 b (catalogue section 3).

use super::dublin_procedure::DP10;
use super::gates::{CITIZEN, FI6};
use super::limits::{ANNOUNCED_SOMETIME, APPEAL_DAYS, ASKED_AND_PROTECTED, PROTECTED_CHILD};
use super::phase::{COUNTRY_OPEN, NOT_AT_BOARD};
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::doubt::{C6, CHILD_29B};
use crate::fact::Fact::{
    BoardDecided, BoardOverturned, ChildAlone, DecisionDate, InadmissibleDecided, NoApplication, ProtectionElsewhere,
    TransferDecided,
};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, BOARD_RULES, EUAA, heading};
use crate::{Effect, LegalHelp, Rule, Section, Stay, Topic, Track};

pub(super) const RULES: &[&Rule] = &[&AD2, &AD3, &AD4, &AD5, &AD6, &AD7, &AD8, &AD9, &AD_CHILD];

/// A transfer that was told is another matter (section 29 a), a decision that the Board changed no longer
/// stands, and only an application can be rejected.
const PROTECTED_OR_SO_DECIDED: Condition = All(&[
    IsNot(NoApplication),
    IsNot(TransferDecided),
    IsNot(BoardOverturned),
    Any(&[Is(ProtectionElsewhere), Is(InadmissibleDecided)]),
]);

pub(crate) static AD2: Rule = rule(
    "ad2",
    Topic::Procedure,
    &[ALIENS_ACT.at("§ 29 b"), EUAA.at("Admissibility procedure › Competent authority and other stakeholders")],
)
.when(PROTECTED_OR_SO_DECIDED)
.yields_to(&[&FI6, &CITIZEN])
.limits(&[PROTECTED_CHILD, ASKED_AND_PROTECTED])
.then(&[Effect::Track(Track::ProtectionElsewhere)]);

pub(crate) static AD3: Rule = rule(
    "ad3",
    Topic::Procedure,
    &[heading::ADMISSIBILITY_GROUNDS, EUAA.at("Admissibility procedure › Procedural aspects")],
)
.when(All(&[Is(ProtectionElsewhere), COUNTRY_OPEN]))
.yields_to(&[&CITIZEN]);

pub(crate) static AD4: Rule = rule(
    "ad4",
    Topic::Appeal,
    &[ALIENS_ACT.at("§ 53 a, stk. 1, nr. 1"), ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::ADMISSIBILITY_APPEAL],
)
.when(All(&[Is(InadmissibleDecided), NOT_AT_BOARD]))
.then(&[Effect::Appealable, Effect::AppealWindow { since: DecisionDate, days: APPEAL_DAYS }])
.doubts(&[&C6]);

pub(crate) static AD5: Rule = rule(
    "ad5",
    Topic::Appeal,
    &[ALIENS_ACT.at("§ 53, stk. 10"), ALIENS_ACT.at("§ 56, stk. 3"), BOARD_RULES.at("§ 47, stk. 1")],
)
.when(All(&[Is(InadmissibleDecided), IsNot(BoardDecided)]));

/// The Act says of this section that the appeal does not suspend. The Board can give the right to stay.
pub(crate) static AD6: Rule = rule(
    "ad6",
    Topic::Stay,
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 7. pkt."), BOARD_RULES.at("§ 47, stk. 5"), BOARD_RULES.at("§ 47, stk. 1")],
)
.when(All(&[Is(InadmissibleDecided), IsNot(BoardDecided)]))
.yields_to(&[&DP10])
.limits(&[ANNOUNCED_SOMETIME])
.then(&[Effect::Stay(Stay::NotAutomatic)]);

pub(crate) static AD7: Rule = rule("ad7", Topic::Help, &[heading::ADMISSIBILITY_APPEAL, heading::AUTHORITIES])
    .when(Any(&[All(&[Is(InadmissibleDecided), IsNot(BoardDecided)]), All(&[Is(ProtectionElsewhere), COUNTRY_OPEN])]))
    .then(&[Effect::Help(LegalHelp::ThroughRefugeeCouncil)]);

pub(crate) static AD8: Rule = rule("ad8", Topic::Procedure, &[ALIENS_ACT.at("§ 53 a, stk. 3"), heading::DECISIONS])
    .when(All(&[Is(InadmissibleDecided), IsNot(BoardOverturned)]))
    .then(&[Effect::Decided(Section::B29)]);

pub(crate) static AD9: Rule =
    rule("ad9", Topic::Children, &[EUAA.at("Admissibility procedure › Impact on reception conditions")])
        .when(All(&[Is(ChildAlone), PROTECTED_OR_SO_DECIDED]))
        .yields_to(&[&FI6]);

/// Such a decision about a child alone is worth an appeal whatever else is so.
pub(crate) static AD_CHILD: Rule =
    rule("ad-child", Topic::Children, &[ALIENS_ACT.at("§ 29 b"), ALIENS_ACT.at("§ 56 a, stk. 1")])
        .when(All(&[Is(ChildAlone), Is(InadmissibleDecided), NOT_AT_BOARD]))
        .doubts(&[&CHILD_29B]);
