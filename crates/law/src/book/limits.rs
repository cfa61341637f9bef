//! What limits rules of several themes.

use super::phase::NOT_AT_BOARD;
use crate::Limit;
use crate::condition::Condition::{self, All, Any, Is, IsNot, Passed};
use crate::doubt::{
    BOTH_WRITE, C2_CHILD, CHILD_29B, DEPENDING, IN_TIME, PARTNER, REGISTERED_ELSEWHERE, SEVERAL, WHICH_SECTION,
};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealAnnounced, AppliedElsewhere, AppliedInSeveral, DecisionDate, DecisionTold, Dependant,
    FamilyPartner, LeftNineMonths, LeftThreeMonths, Minor, ProtectionElsewhere, RegisteredElsewhere, ReturnedSince,
    WishWritten,
};

/// People who depend on each other are normally kept or brought together.
pub(super) const DEPENDANT: Limit = Limit { when: Is(Dependant), doubt: &DEPENDING };

/// Both have to say in writing that they want to be together; until they have, nothing is certain.
pub(super) const WISH: Limit = Limit { when: IsNot(WishWritten), doubt: &BOTH_WRITE };

/// A partner counts where the law of that country treats the two like a married couple.
pub(super) const PARTNER_COUNTS: Limit = Limit { when: Is(FamilyPartner), doubt: &PARTNER };

/// Of several countries another may be the one.
pub(super) const SEVERAL_COUNTRIES: Limit = Limit { when: Is(AppliedInSeveral), doubt: &SEVERAL };

/// Registered in another country, without an application there.
pub(super) const REGISTERED_THERE: Limit =
    Limit { when: All(&[Is(RegisteredElsewhere), IsNot(AppliedElsewhere)]), doubt: &REGISTERED_ELSEWHERE };

/// An application after three months outside, or after a return under a decision, is a new one.
pub(super) const NEW_SINCE: Condition = Any(&[Is(LeftThreeMonths), Is(ReturnedSince)]);

/// Under the newer rules after nine months.
pub(super) const NEW_SINCE_NEWER: Condition = Any(&[Is(LeftNineMonths), Is(ReturnedSince)]);

/// For a child without parents no gate is certain: other rules protect children.
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
