//! Withdrawing a case, and staying away (catalogue section 9).

use super::phase::{INTERVIEW_AHEAD, STAYED_AWAY};
use crate::condition::Condition::Is;
use crate::doubt::{C9, C10, C11, C12};
use crate::fact::Fact::{MissedInterview, Withdrawn, WithdrawnSigned};
use crate::rule::rule;
use crate::source::{EUAA, heading};
use crate::{Effect, Rule, Topic, Track};

pub(super) const RULES: &[&Rule] = &[&WI1, &WI2, &WI3, &WI3_DUTY, &WI4, &WI5, &WI6, &WI7, &WI8, &WI9, &WI10];

pub(crate) static WI1: Rule = rule(
    "wi1",
    Topic::Closed,
    &[EUAA.at("Withdrawal of an application › Competent authority to withdraw an application")],
)
.when(Is(Withdrawn));

pub(crate) static WI2: Rule = rule("wi2", Topic::Law, &[heading::IMPLICIT, heading::EXPLICIT]).when(Is(Withdrawn));

pub(crate) static WI3: Rule = rule("wi3", Topic::Closed, &[heading::IMPLICIT]).when(STAYED_AWAY);

pub(crate) static WI3_DUTY: Rule = rule("wi3-duty", Topic::Duties, &[heading::IMPLICIT]).when(INTERVIEW_AHEAD);

pub(crate) static WI4: Rule = rule("wi4", Topic::Closed, &[heading::IMPLICIT])
    .when(STAYED_AWAY)
    .then(&[Effect::Track(Track::Closed)])
    .doubts(&[&C12]);

pub(crate) static WI5: Rule = rule("wi5", Topic::Closed, &[heading::IMPLICIT]).when(STAYED_AWAY).doubts(&[&C9]);

pub(crate) static WI6: Rule = rule("wi6", Topic::Next, &[heading::IMPLICIT]).when(STAYED_AWAY).doubts(&[&C9]);

pub(crate) static WI7: Rule = rule("wi7", Topic::Closed, &[EUAA.at("Personal interview › Failure to appear")])
    .when(Is(MissedInterview))
    .doubts(&[&C12]);

pub(crate) static WI8: Rule = rule("wi8", Topic::Closed, &[heading::EXPLICIT]).when(Is(WithdrawnSigned));

pub(crate) static WI9: Rule = rule("wi9", Topic::Closed, &[heading::EXPLICIT])
    .when(Is(WithdrawnSigned))
    .then(&[Effect::Track(Track::Closed)])
    .doubts(&[&C10]);

pub(crate) static WI10: Rule =
    rule("wi10", Topic::Next, &[heading::EXPLICIT]).when(Is(WithdrawnSigned)).doubts(&[&C11]);
