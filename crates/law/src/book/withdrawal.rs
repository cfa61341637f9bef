//! Withdrawing a case, staying away, and the duties of someone whose case is examined (catalogue
//! section 9).

use super::phase::{EXAMINED, INTERVIEW_AHEAD, STAYED_AWAY};
use crate::condition::Condition::Is;
use crate::doubt::C9;
use crate::fact::Fact::{MissedInterview, StayedAway, Withdrawn, WithdrawnSigned};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, EUAA, RETURN_ACT, heading};
use crate::{Effect, Rule, Topic, Track};

pub(super) const RULES: &[&Rule] =
    &[&WI1, &WI2, &WI3, &WI3_DUTY, &WI_MISSING, &WI_TELL, &WI_LIVE, &WI4, &WI5, &WI6, &WI7, &WI8, &WI9, &WI10];

pub(crate) static WI1: Rule = rule(
    "wi1",
    Topic::Closed,
    &[
        ALIENS_ACT.at("§ 40, stk. 10, 3. pkt."),
        EUAA.at("Withdrawal of an application › Competent authority to withdraw an application"),
    ],
)
.when(Is(Withdrawn));

pub(crate) static WI2: Rule =
    rule("wi2", Topic::Law, &[ALIENS_ACT.at("§ 40, stk. 10"), heading::IMPLICIT, heading::EXPLICIT])
        .when(Is(Withdrawn));

pub(crate) static WI3: Rule = rule("wi3", Topic::Closed, &[heading::IMPLICIT]).when(STAYED_AWAY);

pub(crate) static WI3_DUTY: Rule = rule(
    "wi3-duty",
    Topic::Duties,
    &[ALIENS_ACT.at("§ 40, stk. 1, 2. pkt."), ALIENS_ACT.at("§ 40, stk. 10"), heading::IMPLICIT],
)
.when(INTERVIEW_AHEAD);

/// What else can follow from a missed interview.
pub(crate) static WI_MISSING: Rule = rule(
    "wi-missing",
    Topic::Duties,
    &[
        ALIENS_ACT.at("§ 36, stk. 2, 2. pkt."),
        ALIENS_ACT.at("§ 34, stk. 2, nr. 2"),
        ALIENS_ACT.at("§ 42 a, stk. 9, nr. 1"),
    ],
)
.when(INTERVIEW_AHEAD);

pub(crate) static WI_TELL: Rule =
    rule("wi-tell", Topic::Duties, &[ALIENS_ACT.at("§ 40, stk. 1, 1.-2. pkt."), ALIENS_ACT.at("§ 36, stk. 3")])
        .when(EXAMINED);

pub(crate) static WI_LIVE: Rule = rule(
    "wi-live",
    Topic::Duties,
    &[
        ALIENS_ACT.at("§ 42 a, stk. 7, 4. pkt."),
        ALIENS_ACT.at("§ 36, stk. 2, 1. pkt."),
        ALIENS_ACT.at("§ 42 a, stk. 3, nr. 3"),
    ],
)
.when(EXAMINED);

/// Not answering, and leaving, are in the EUAA's text alone.
pub(crate) static WI4: Rule =
    rule("wi4", Topic::Closed, &[heading::IMPLICIT]).when(Is(StayedAway)).then(&[Effect::Track(Track::Closed)]);

pub(crate) static WI5: Rule = rule("wi5", Topic::Closed, &[heading::IMPLICIT]).when(STAYED_AWAY).doubts(&[&C9]);

pub(crate) static WI6: Rule = rule("wi6", Topic::Next, &[heading::IMPLICIT]).when(STAYED_AWAY).doubts(&[&C9]);

pub(crate) static WI7: Rule =
    rule("wi7", Topic::Closed, &[ALIENS_ACT.at("§ 40, stk. 10"), EUAA.at("Personal interview › Failure to appear")])
        .when(Is(MissedInterview))
        .then(&[Effect::Track(Track::Closed)]);

pub(crate) static WI8: Rule = rule("wi8", Topic::Closed, &[heading::EXPLICIT]).when(Is(WithdrawnSigned));

pub(crate) static WI9: Rule = rule(
    "wi9",
    Topic::Closed,
    &[
        ALIENS_ACT.at("§ 33 a, stk. 1"),
        ALIENS_ACT.at("§ 33, stk. 1, 1. pkt."),
        RETURN_ACT.at("§ 1, stk. 1"),
        heading::EXPLICIT,
    ],
)
.when(Is(WithdrawnSigned))
.then(&[Effect::Track(Track::Closed)]);

/// A withdrawal is not among what can be brought before the Board.
pub(crate) static WI10: Rule =
    rule("wi10", Topic::Next, &[ALIENS_ACT.at("§ 53 a, stk. 1"), heading::EXPLICIT]).when(Is(WithdrawnSigned));
