//! People who need support (catalogue section 18).

mod cases;

pub(super) use cases::CASES;

use crate::condition::Condition::Is;
use crate::fact::Fact::{CannotCommunicate, NeedsSupport};
use crate::source::heading;
use crate::{Rule, Topic};

pub(crate) static VU1: Rule =
    Rule { when: Is(NeedsSupport), ..Rule::new("vu1", Topic::Support, &[heading::GUARANTEES]) };

pub(crate) static VU2: Rule = Rule { when: Is(NeedsSupport), ..Rule::new("vu2", Topic::Law, &[heading::GUARANTEES]) };

pub(crate) static VU3: Rule =
    Rule { when: Is(CannotCommunicate), ..Rule::new("vu3", Topic::Support, &[heading::STRUCTURE]) };

pub(crate) static VU4: Rule =
    Rule { when: Is(NeedsSupport), ..Rule::new("vu4", Topic::Support, &[heading::AUTHORITIES]) };
