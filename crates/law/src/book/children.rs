//! Rules for children, alone or with others (catalogue sections 16 and 17).

mod cases;

pub(super) use cases::CASES;

use super::phase::{FIRST_INTERVIEW_AHEAD, INTERVIEW_AHEAD, NEGATIVE, NOT_AT_BOARD, REVIEWED, SENT_ELSEWHERE};
use crate::condition::Condition::{All, Any, Is, IsNot};
use crate::doubt::{C18, C19, C27, C28};
use crate::fact::Fact::{BoardOverturned, ChildAlone, Granted, RefusedUnfounded, SeparatedChild, WithChildren};
use crate::source::{EUAA, heading};
use crate::{Rule, Topic};

pub(crate) static UM1: Rule =
    Rule { when: Is(ChildAlone), ..Rule::new("um1", Topic::Children, &[heading::GUARANTEES]) };

pub(crate) static UM2: Rule =
    Rule { when: All(&[Is(ChildAlone), INTERVIEW_AHEAD]), ..Rule::new("um2", Topic::Children, &[heading::PRESENT]) };

pub(crate) static UM3: Rule = Rule {
    when: All(&[Any(&[Is(ChildAlone), Is(SeparatedChild)]), INTERVIEW_AHEAD]),
    doubts: &[&C28],
    ..Rule::new(
        "um3",
        Topic::Children,
        &[EUAA.at("Regular asylum procedure at first instance › Personal interview"), heading::STRUCTURE],
    )
};

pub(crate) static UM4: Rule =
    Rule { when: All(&[Is(ChildAlone), INTERVIEW_AHEAD]), ..Rule::new("um4", Topic::Children, &[heading::GUARANTEES]) };

pub(crate) static UM5: Rule =
    Rule { when: All(&[Is(ChildAlone), IsNot(Granted)]), ..Rule::new("um5", Topic::Children, &[heading::GUARANTEES]) };

pub(crate) static UM6: Rule =
    Rule { when: All(&[Is(ChildAlone), IsNot(Granted)]), ..Rule::new("um6", Topic::Children, &[heading::GUARANTEES]) };

pub(crate) static UM7: Rule = Rule {
    when: All(&[Is(ChildAlone), FIRST_INTERVIEW_AHEAD]),
    ..Rule::new("um7", Topic::Children, &[heading::INFORMATION])
};

pub(crate) static UM8: Rule = Rule {
    when: All(&[Is(ChildAlone), NEGATIVE, IsNot(BoardOverturned)]),
    doubts: &[&C19],
    ..Rule::new("um8", Topic::Children, &[heading::MINORS_TOLD, heading::DECISIONS])
};

pub(crate) static UM9: Rule = Rule {
    when: All(&[Is(ChildAlone), IsNot(Granted)]),
    ..Rule::new("um9", Topic::Children, &[heading::MODALITIES, heading::PRESENT])
};

pub(crate) static UM10: Rule = Rule {
    when: All(&[Is(ChildAlone), INTERVIEW_AHEAD]),
    ..Rule::new(
        "um10",
        Topic::Children,
        &[EUAA.at("Personal interview › Competent authority: Interviewers"), heading::STRUCTURE],
    )
};

pub(crate) static AC1: Rule = Rule {
    when: All(&[Is(WithChildren), INTERVIEW_AHEAD]),
    doubts: &[&C27],
    ..Rule::new("ac1", Topic::Children, &[heading::STRUCTURE])
};

pub(crate) static AC2: Rule = Rule {
    when: All(&[Is(WithChildren), INTERVIEW_AHEAD]),
    doubts: &[&C27],
    ..Rule::new("ac2", Topic::Children, &[heading::GUARANTEES])
};

pub(crate) static AC3: Rule = Rule {
    when: All(&[Any(&[Is(WithChildren), Is(SeparatedChild)]), INTERVIEW_AHEAD]),
    ..Rule::new("ac3", Topic::Children, &[heading::STRUCTURE])
};

pub(crate) static AC4: Rule = Rule {
    when: All(&[Is(WithChildren), INTERVIEW_AHEAD]),
    ..Rule::new("ac4", Topic::Children, &[heading::STRUCTURE])
};

pub(crate) static AC5: Rule =
    Rule { when: Is(SeparatedChild), ..Rule::new("ac5", Topic::Children, &[heading::STRUCTURE]) };

pub(crate) static AC6: Rule = Rule {
    when: All(&[Is(WithChildren), SENT_ELSEWHERE, NOT_AT_BOARD]),
    doubts: &[&C18],
    ..Rule::new("ac6", Topic::Children, &[heading::MINORS_TOLD])
};

pub(crate) static AC6_REFUSED: Rule = Rule {
    when: All(&[Is(WithChildren), Any(&[REVIEWED, Is(RefusedUnfounded)]), IsNot(BoardOverturned)]),
    doubts: &[&C18],
    ..Rule::new("ac6-refused", Topic::Children, &[heading::MINORS_TOLD])
};
