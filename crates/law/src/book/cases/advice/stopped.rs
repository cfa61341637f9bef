//! A case that was stopped: an interview was missed, the person left, or a withdrawal was signed.

use crate::book::advice::stopped::{
    ANSWER_SIGNED, ANSWER_STOPPED, STEP_BACK, STEP_DATE_SIGNED, STEP_GO_ON, STEP_NEXT_TIME, STEP_STOPPED_COUNCIL,
    STEP_TAKE_BACK, STEP_WHY_MISSED,
};
use crate::case::Given::{self, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{MissedInterview, StayedAway, Withdrawn, WithdrawnSigned};
use crate::verdict::Verdict::{Applies, Open, Unmet};

const SIGNED: &[Given] = &[Yes(Withdrawn), Yes(WithdrawnSigned), No(MissedInterview), No(StayedAway)];
const MISSED: &[Given] = &[Yes(Withdrawn), No(WithdrawnSigned), Yes(MissedInterview), No(StayedAway)];
const LEFT: &[Given] = &[Yes(Withdrawn), No(WithdrawnSigned), No(MissedInterview), Yes(StayedAway)];

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_SIGNED, &ANSWER_STOPPED, &STEP_GO_ON, &STEP_TAKE_BACK, &STEP_STOPPED_COUNCIL, &STEP_DATE_SIGNED],
        "signed a withdrawal",
        &[SIGNED],
        Applies,
    ),
    case(&[&STEP_WHY_MISSED, &STEP_BACK, &STEP_NEXT_TIME], "signed a withdrawal", &[SIGNED], Unmet),
    case(
        &[&ANSWER_STOPPED, &STEP_GO_ON, &STEP_WHY_MISSED, &STEP_STOPPED_COUNCIL, &STEP_NEXT_TIME],
        "missed an interview",
        &[MISSED],
        Applies,
    ),
    case(&[&ANSWER_SIGNED, &STEP_BACK, &STEP_TAKE_BACK, &STEP_DATE_SIGNED], "missed an interview", &[MISSED], Unmet),
    case(
        &[&ANSWER_STOPPED, &STEP_GO_ON, &STEP_BACK, &STEP_STOPPED_COUNCIL, &STEP_NEXT_TIME],
        "left the centre",
        &[LEFT],
        Applies,
    ),
    case(
        &[&ANSWER_SIGNED, &STEP_WHY_MISSED, &STEP_BACK, &STEP_TAKE_BACK, &STEP_DATE_SIGNED],
        "does not know how it was stopped",
        &[&[Yes(Withdrawn)]],
        Open,
    ),
    case(
        &[&ANSWER_STOPPED, &STEP_GO_ON, &STEP_STOPPED_COUNCIL],
        "does not know how it was stopped",
        &[&[Yes(Withdrawn)]],
        Applies,
    ),
    case(
        &[&ANSWER_SIGNED, &ANSWER_STOPPED, &STEP_GO_ON, &STEP_STOPPED_COUNCIL, &STEP_NEXT_TIME],
        "whose case goes on",
        &[&[No(Withdrawn)]],
        Unmet,
    ),
    case(
        &[&ANSWER_STOPPED, &STEP_GO_ON, &STEP_STOPPED_COUNCIL, &STEP_NEXT_TIME],
        "does not know whether the case was stopped",
        &[],
        Open,
    ),
];
