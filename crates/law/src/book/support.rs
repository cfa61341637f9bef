//! People who need support (catalogue section 18).

mod cases;

pub(super) use cases::CASES;

use super::phase::{BOARD_AHEAD, INTERVIEW_AHEAD};
use crate::condition::Condition::{self, All, Any, Is};
use crate::fact::Fact::{CannotCommunicate, NeedsSupport};
use crate::source::heading;
use crate::{Rule, Topic};

/// The person will be heard, by the Service or by the Board.
const HEARD: Condition = Any(&[INTERVIEW_AHEAD, BOARD_AHEAD]);

pub(crate) static VU1: Rule =
    Rule { when: All(&[Is(NeedsSupport), HEARD]), ..Rule::new("vu1", Topic::Support, &[heading::GUARANTEES]) };

pub(crate) static VU2: Rule =
    Rule { when: All(&[Is(NeedsSupport), HEARD]), ..Rule::new("vu2", Topic::Law, &[heading::GUARANTEES]) };

pub(crate) static VU3: Rule =
    Rule { when: All(&[Is(CannotCommunicate), HEARD]), ..Rule::new("vu3", Topic::Support, &[heading::STRUCTURE]) };

pub(crate) static VU4: Rule =
    Rule { when: All(&[Is(NeedsSupport), HEARD]), ..Rule::new("vu4", Topic::Support, &[heading::AUTHORITIES]) };
