//! Rules for children that touch the Dublin and admissibility procedures (from catalogue sections
//! 16 and 17).

mod cases;

pub(super) use cases::CASES;

use crate::condition::Condition::{All, Any, Is};
use crate::doubt::{C18, C19};
use crate::fact::Fact::{ChildAlone, InadmissibleDecided, TransferDecided, WithChildren};
use crate::source::{EUAA, heading};
use crate::{Rule, Topic};

pub(crate) static UM1: Rule = Rule {
    id: "um1",
    sources: &[EUAA.at("Personal interview › Special procedural guarantees during the interview")],
    when: Is(ChildAlone),
    ..CHILDREN
};

pub(crate) static UM8: Rule = Rule {
    id: "um8",
    sources: &[heading::MINORS_TOLD, heading::DECISIONS],
    when: All(&[Is(ChildAlone), Any(&[Is(TransferDecided), Is(InadmissibleDecided)])]),
    doubts: &[&C19],
    ..CHILDREN
};

pub(crate) static AC6: Rule = Rule {
    id: "ac6",
    sources: &[heading::MINORS_TOLD],
    when: All(&[Is(WithChildren), Any(&[Is(TransferDecided), Is(InadmissibleDecided)])]),
    doubts: &[&C18],
    ..CHILDREN
};

const CHILDREN: Rule = Rule::new("", Topic::Children, &[]);
