//! Withdrawing a case, and staying away (catalogue section 9).

mod cases;

pub(super) use cases::CASES;

use super::phase::{INTERVIEW_AHEAD, STAYED_AWAY};
use crate::condition::Condition::Is;
use crate::doubt::{C9, C10, C11, C12};
use crate::fact::Fact::{MissedInterview, Withdrawn, WithdrawnSigned};
use crate::source::{EUAA, heading};
use crate::{Effect, Rule, Topic, Track};

pub(crate) static WI1: Rule = Rule {
    when: Is(Withdrawn),
    ..Rule::new(
        "wi1",
        Topic::Closed,
        &[EUAA.at("Withdrawal of an application › Competent authority to withdraw an application")],
    )
};

pub(crate) static WI2: Rule =
    Rule { when: Is(Withdrawn), ..Rule::new("wi2", Topic::Law, &[heading::IMPLICIT, heading::EXPLICIT]) };

pub(crate) static WI3: Rule = Rule { when: STAYED_AWAY, ..Rule::new("wi3", Topic::Closed, &[heading::IMPLICIT]) };

pub(crate) static WI3_DUTY: Rule =
    Rule { when: INTERVIEW_AHEAD, ..Rule::new("wi3-duty", Topic::Duties, &[heading::IMPLICIT]) };

pub(crate) static WI4: Rule = Rule {
    when: STAYED_AWAY,
    then: &[Effect::Track(Track::Closed)],
    doubts: &[&C12],
    ..Rule::new("wi4", Topic::Closed, &[heading::IMPLICIT])
};

pub(crate) static WI5: Rule =
    Rule { when: STAYED_AWAY, doubts: &[&C9], ..Rule::new("wi5", Topic::Closed, &[heading::IMPLICIT]) };

pub(crate) static WI6: Rule =
    Rule { when: STAYED_AWAY, doubts: &[&C9], ..Rule::new("wi6", Topic::Next, &[heading::IMPLICIT]) };

pub(crate) static WI7: Rule = Rule {
    when: Is(MissedInterview),
    doubts: &[&C12],
    ..Rule::new("wi7", Topic::Closed, &[EUAA.at("Personal interview › Failure to appear")])
};

pub(crate) static WI8: Rule =
    Rule { when: Is(WithdrawnSigned), ..Rule::new("wi8", Topic::Closed, &[heading::EXPLICIT]) };

pub(crate) static WI9: Rule = Rule {
    when: Is(WithdrawnSigned),
    then: &[Effect::Track(Track::Closed)],
    doubts: &[&C10],
    ..Rule::new("wi9", Topic::Closed, &[heading::EXPLICIT])
};

pub(crate) static WI10: Rule =
    Rule { when: Is(WithdrawnSigned), doubts: &[&C11], ..Rule::new("wi10", Topic::Next, &[heading::EXPLICIT]) };
