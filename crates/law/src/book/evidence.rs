//! Evidence (catalogue section 19).

use super::phase::{BOARD_AHEAD, IN_DENMARK, INTERVIEW_AHEAD};
use super::times::own;
use crate::condition::Condition::Any;
use crate::rule::rule;
use crate::source::heading;
use crate::term::Term::Weeks;
use crate::{Event, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[&EV1, &EV2, &EV3, &EV5];

pub(crate) static EV1: Rule = rule("ev1", Topic::Rights, &[heading::EVIDENCE]).when(INTERVIEW_AHEAD);

pub(crate) static EV2: Rule = rule("ev2", Topic::Procedure, &[heading::EVIDENCE]).when(INTERVIEW_AHEAD);

pub(crate) static EV3: Rule =
    rule("ev3", Topic::Duties, &[heading::EVIDENCE_TIME]).when(IN_DENMARK).then(&[own(Weeks(2), Event::Interview)]);

pub(crate) static EV5: Rule =
    rule("ev5", Topic::Duties, &[heading::CREDIBILITY]).when(Any(&[INTERVIEW_AHEAD, BOARD_AHEAD]));
