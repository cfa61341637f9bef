//! Evidence (catalogue section 19).

mod cases;

pub(super) use cases::CASES;

use super::phase::{BOARD_AHEAD, IN_DENMARK, INTERVIEW_AHEAD};
use crate::condition::Condition::Any;
use crate::source::heading;
use crate::{Rule, Topic};

pub(crate) static EV1: Rule = Rule { when: INTERVIEW_AHEAD, ..Rule::new("ev1", Topic::Rights, &[heading::EVIDENCE]) };

pub(crate) static EV2: Rule =
    Rule { when: INTERVIEW_AHEAD, ..Rule::new("ev2", Topic::Procedure, &[heading::EVIDENCE]) };

pub(crate) static EV3: Rule = Rule { when: IN_DENMARK, ..Rule::new("ev3", Topic::Duties, &[heading::EVIDENCE_TIME]) };

pub(crate) static EV5: Rule =
    Rule { when: Any(&[INTERVIEW_AHEAD, BOARD_AHEAD]), ..Rule::new("ev5", Topic::Duties, &[heading::CREDIBILITY]) };
