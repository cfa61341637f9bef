//! The conditions that many rules share, by name.

use super::limits::ANNOUNCED_SOMETIME;
use super::phase::{
    ANOTHER_COUNTRY, BOARD_AHEAD, COUNTRY_OPEN, DENMARK, EXAMINED, FINALLY_REFUSED, GOES_ITS_WAY, GOES_ON, IN_DENMARK,
    INTERVIEW_AHEAD, MAY_BE_ELSEWHERE, MAY_BE_EXAMINED, NEGATIVE, NORMAL_PENDING, NOT_PERMITTED_BY_BOARD, OUTSIDE,
    REFUSED_BY_BOARD, REVIEWED, SENT_ELSEWHERE, WITHOUT_PERMIT,
};
use super::unfounded::ACCELERATED;
use crate::Condition;

/// A condition that many rules share, by a stable name, so that it can be written out once.
#[derive(Clone, Copy, Debug)]
pub struct Shared {
    /// The stable name.
    pub id: &'static str,
    /// The condition.
    pub when: Condition,
}

const fn shared(id: &'static str, when: Condition) -> Shared {
    Shared { id, when }
}

/// The conditions that have a name, those first that others are made of.
pub static SHARED: &[Shared] = &[
    shared("goes-on", GOES_ON),
    shared("examined", EXAMINED),
    shared("interview-ahead", INTERVIEW_AHEAD),
    shared("country-open", COUNTRY_OPEN),
    shared("goes-its-way", GOES_ITS_WAY),
    shared("may-be-elsewhere", MAY_BE_ELSEWHERE),
    shared("may-be-examined", MAY_BE_EXAMINED),
    shared("sent-elsewhere", SENT_ELSEWHERE),
    shared("another-country", ANOTHER_COUNTRY),
    shared("denmark", DENMARK),
    shared("in-denmark", IN_DENMARK),
    shared("accelerated", ACCELERATED),
    shared("normal-pending", NORMAL_PENDING),
    shared("reviewed", REVIEWED),
    shared("board-ahead", BOARD_AHEAD),
    shared("not-permitted-by-board", NOT_PERMITTED_BY_BOARD),
    shared("without-permit", WITHOUT_PERMIT),
    shared("refused-by-board", REFUSED_BY_BOARD),
    shared("finally-refused", FINALLY_REFUSED),
    shared("negative", NEGATIVE),
    shared("late-announced", ANNOUNCED_SOMETIME.when),
    shared("outside", OUTSIDE),
];
