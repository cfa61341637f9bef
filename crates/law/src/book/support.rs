//! People who need support (catalogue section 18).

use super::phase::{BOARD_AHEAD, INTERVIEW_AHEAD};
use crate::condition::Condition::{self, All, Any, Is};
use crate::fact::Fact::{CannotCommunicate, NeedsSupport};
use crate::rule::rule;
use crate::source::heading;
use crate::{Rule, Topic};

pub(super) const RULES: &[&Rule] = &[&VU1, &VU2, &VU3, &VU4];

/// The person will be heard, by the Service or by the Board.
const HEARD: Condition = Any(&[INTERVIEW_AHEAD, BOARD_AHEAD]);

pub(crate) static VU1: Rule = rule("vu1", Topic::Support, &[heading::GUARANTEES]).when(All(&[Is(NeedsSupport), HEARD]));

pub(crate) static VU2: Rule = rule("vu2", Topic::Law, &[heading::GUARANTEES]).when(All(&[Is(NeedsSupport), HEARD]));

pub(crate) static VU3: Rule =
    rule("vu3", Topic::Support, &[heading::STRUCTURE]).when(All(&[Is(CannotCommunicate), HEARD]));

pub(crate) static VU4: Rule = rule("vu4", Topic::Law, &[heading::AUTHORITIES]).when(All(&[Is(NeedsSupport), HEARD]));
