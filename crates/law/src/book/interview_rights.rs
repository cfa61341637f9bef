//! What holds in an interview (catalogue section 15).

mod cases;

pub(super) use cases::CASES;

use super::phase::INTERVIEW_AHEAD;
use crate::condition::Condition::{All, Is, IsNot};
use crate::doubt::{C14, C25, C26};
use crate::fact::Fact::{Minor, NeedsSupport};
use crate::source::{EUAA, heading};
use crate::{Rule, Topic};

pub(crate) static IN1: Rule =
    Rule { when: INTERVIEW_AHEAD, ..Rule::new("in1", Topic::Rights, &[heading::INFORMATION]) };

pub(crate) static IN2: Rule =
    Rule { when: INTERVIEW_AHEAD, ..Rule::new("in2", Topic::Duties, &[heading::INFORMATION]) };

pub(crate) static IN3: Rule = Rule {
    when: INTERVIEW_AHEAD,
    ..Rule::new("in3", Topic::Interview, &[EUAA.at("Regular asylum procedure at first instance › Personal interview")])
};

pub(crate) static IN4: Rule = Rule {
    when: INTERVIEW_AHEAD,
    doubts: &[&C25],
    ..Rule::new(
        "in4",
        Topic::Rights,
        &[
            EUAA.at("Regular asylum procedure at first instance › Personal interview"),
            EUAA.at("Personal interview › Choice of gender of the interviewer/interpreter"),
        ],
    )
};

pub(crate) static IN5: Rule = Rule {
    when: INTERVIEW_AHEAD,
    ..Rule::new("in5", Topic::Interview, &[EUAA.at("Personal interview › Objecting to the interviewer/interpreter")])
};

pub(crate) static IN6: Rule = Rule {
    when: INTERVIEW_AHEAD,
    ..Rule::new(
        "in6",
        Topic::Interview,
        &[
            EUAA.at("Personal interview › Objecting to the interviewer/interpreter"),
            EUAA.at("Personal interview › Language and interpretation"),
        ],
    )
};

pub(crate) static IN7: Rule = Rule {
    when: INTERVIEW_AHEAD,
    ..Rule::new(
        "in7",
        Topic::Interview,
        &[
            EUAA.at("Personal interview › Objecting to the interviewer/interpreter"),
            EUAA.at("Personal interview › Language and interpretation"),
        ],
    )
};

pub(crate) static IN8: Rule =
    Rule { when: INTERVIEW_AHEAD, doubts: &[&C26], ..Rule::new("in8", Topic::Rights, &[heading::PRESENT]) };

pub(crate) static IN9: Rule = Rule { when: INTERVIEW_AHEAD, ..Rule::new("in9", Topic::Interview, &[heading::PRESENT]) };

pub(crate) static IN10: Rule =
    Rule { when: Is(NeedsSupport), ..Rule::new("in10", Topic::Support, &[heading::GUARANTEES]) };

pub(crate) static IN11: Rule =
    Rule { when: INTERVIEW_AHEAD, ..Rule::new("in11", Topic::Rights, &[heading::STRUCTURE]) };

pub(crate) static IN12: Rule =
    Rule { when: INTERVIEW_AHEAD, ..Rule::new("in12", Topic::Interview, &[heading::STRUCTURE]) };

pub(crate) static IN13: Rule =
    Rule { when: INTERVIEW_AHEAD, ..Rule::new("in13", Topic::Interview, &[heading::STRUCTURE]) };

pub(crate) static IN14: Rule = Rule {
    when: INTERVIEW_AHEAD,
    ..Rule::new("in14", Topic::Rights, &[EUAA.at("Personal interview › Audio/Video recording and written report")])
};

pub(crate) static IN15: Rule = Rule {
    when: INTERVIEW_AHEAD,
    ..Rule::new("in15", Topic::Interview, &[EUAA.at("Personal interview › Audio/Video recording and written report")])
};

pub(crate) static IN16: Rule =
    Rule { when: INTERVIEW_AHEAD, ..Rule::new("in16", Topic::Interview, &[heading::MODALITIES]) };

pub(crate) static IN17: Rule = Rule {
    when: INTERVIEW_AHEAD,
    ..Rule::new("in17", Topic::Rights, &[EUAA.at("Personal interview › Postponing the personal interview")])
};

pub(crate) static IN18: Rule = Rule {
    when: All(&[IsNot(Minor), INTERVIEW_AHEAD]),
    doubts: &[&C14],
    ..Rule::new("in18", Topic::Interview, &[heading::STRUCTURE])
};

pub(crate) static IN19: Rule = Rule {
    when: INTERVIEW_AHEAD,
    doubts: &[&C14],
    ..Rule::new("in19", Topic::Interview, &[EUAA.at("Personal interview › Possibility to omit the personal interview")])
};

pub(crate) static IN20: Rule = Rule {
    when: INTERVIEW_AHEAD,
    ..Rule::new("in20", Topic::Interview, &[EUAA.at("Personal interview › Possibility to omit the personal interview")])
};

pub(crate) static IN21: Rule =
    Rule { when: All(&[IsNot(Minor), INTERVIEW_AHEAD]), ..Rule::new("in21", Topic::Interview, &[heading::STRUCTURE]) };
