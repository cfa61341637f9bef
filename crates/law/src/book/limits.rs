//! What limits rules of several themes.

use super::phase::NOT_AT_BOARD;
use crate::Limit;
use crate::condition::Condition::{All, Is, IsNot, Passed};
use crate::doubt::{C2_CHILD, CHILD_29B, DEPENDING, IN_TIME, WHICH_SECTION};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealAnnounced, DecisionDate, DecisionTold, Dependant, Minor, ProtectionElsewhere,
};

/// People who depend on each other are normally kept or brought together.
pub(super) const DEPENDANT: Limit = Limit { when: Is(Dependant), doubt: &DEPENDING };

/// For a child without parents no gate and no criterion is certain: other rules protect children.
pub(super) const CHILD_ALONE: Limit = Limit { when: Is(Minor), doubt: &C2_CHILD };

/// Section 29 b against a child alone is never certain: the Board has changed such a decision.
pub(super) const PROTECTED_CHILD: Limit = Limit { when: Is(Minor), doubt: &CHILD_29B };

/// Another country is asked under one section, protection elsewhere falls under the other.
pub(super) const ASKED_AND_PROTECTED: Limit = Limit {
    when: All(&[Is(AnotherCountryAsked), Is(ProtectionElsewhere), IsNot(DecisionTold)]),
    doubt: &WHICH_SECTION,
};

/// Days within which an appeal must have arrived, the day of being told not counted.
pub(super) const APPEAL_DAYS: u8 = 7;

/// What holds of an appeal in time does not hold yet where none was made.
pub(super) const APPEAL_STILL_TO_COME: Limit =
    Limit { when: All(&[NOT_AT_BOARD, IsNot(AppealAnnounced)]), doubt: &IN_TIME };

/// Announced, and the days are over: nobody asked when it was announced.
pub(super) const ANNOUNCED_SOMETIME: Limit = Limit {
    when: All(&[NOT_AT_BOARD, Is(AppealAnnounced), Passed { since: DecisionDate, days: APPEAL_DAYS }]),
    doubt: &IN_TIME,
};
