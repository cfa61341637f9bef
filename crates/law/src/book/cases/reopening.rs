//! Worked cases: what the law says, in small situations.

use crate::book::reopening::{
    SU_ADDRESS, SU_STAY, SU_STAY_ELSEWHERE, SU_STAY_LATE, SU_STAY_UNFOUNDED, SU1, SU2, SU3, SU4, SU5, SU6,
};
use crate::case::Given::{self, No, On, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    BoardUpheld, CameBack, ClosedBefore, CouncilDisagreed, InadmissibleDecided, LeaveBy, NewInformation, Refused,
    RefusedByBoardBefore, RefusedFirstCountry, RefusedUnfounded, Today, TransferDecided, UnfoundedBefore,
};
use crate::verdict::Verdict::{Applies, Displaced, Open, Unmet};

/// The Board upheld a refusal, and the day for leaving was set.
const LEAVE_BY_NINTH: &[Given] = &[Yes(BoardUpheld), Yes(Refused), On(LeaveBy, "2026-03-09")];

/// Nobody has refused asylum, now or before.
const NOT_REFUSED: &[Given] = &[
    No(Refused),
    No(RefusedFirstCountry),
    No(CouncilDisagreed),
    No(RefusedUnfounded),
    No(RefusedByBoardBefore),
    No(UnfoundedBefore),
];

pub(super) static CASES: &[Case] = &[
    case(&[&SU1, &SU6], "is back after a closed case", &[&[Yes(CameBack)]], Applies),
    case(&[&SU1, &SU6], "first application", &[&[No(CameBack)]], Unmet),
    case(&[&SU1, &SU6], "does not know", &[], Open),
    case(&[&SU2], "back after a case closed without a decision", &[&[Yes(CameBack), Yes(ClosedBefore)]], Applies),
    case(&[&SU2], "back after a refusal by the Board", &[&[Yes(CameBack), No(ClosedBefore)]], Unmet),
    case(&[&SU2], "back, does not know how it ended", &[&[Yes(CameBack)]], Open),
    case(&[&SU3], "back after a refusal as manifestly unfounded", &[&[Yes(CameBack), Yes(UnfoundedBefore)]], Applies),
    case(&[&SU3], "back after another end", &[&[Yes(CameBack), No(UnfoundedBefore)]], Unmet),
    case(&[&SU3], "back, does not know how it ended", &[&[Yes(CameBack)]], Open),
    case(&[&SU4], "back after a refusal by the Board", &[&[Yes(CameBack), Yes(RefusedByBoardBefore)]], Applies),
    case(&[&SU4], "back after another end", &[&[Yes(CameBack), No(RefusedByBoardBefore)]], Unmet),
    case(&[&SU4], "back, does not know how it ended", &[&[Yes(CameBack)]], Open),
    case(
        &[&SU5],
        "back after a refusal by the Board, with new papers",
        &[&[Yes(CameBack), Yes(RefusedByBoardBefore), Yes(NewInformation)]],
        Applies,
    ),
    case(&[&SU5], "back with nothing new", &[&[Yes(CameBack), Yes(RefusedByBoardBefore), No(NewInformation)]], Unmet),
    case(&[&SU_ADDRESS], "the Board upheld a refusal", &[&[Yes(BoardUpheld), Yes(Refused)]], Applies),
    case(&[&SU_ADDRESS], "refused as manifestly unfounded", &[&[Yes(RefusedUnfounded)]], Applies),
    case(&[&SU_ADDRESS], "back after a refusal by the Board", &[&[Yes(RefusedByBoardBefore)]], Applies),
    case(
        &[&SU_ADDRESS],
        "the Board upheld a transfer: that is no decision under section 7",
        &[&[Yes(TransferDecided), Yes(BoardUpheld)], NOT_REFUSED],
        Unmet,
    ),
    case(&[&SU_ADDRESS, &SU_STAY, &SU_STAY_LATE, &SU_STAY_UNFOUNDED, &SU_STAY_ELSEWHERE], "does not know", &[], Open),
    case(&[&SU_STAY], "asks on the day for leaving itself", &[LEAVE_BY_NINTH, &[On(Today, "2026-03-09")]], Applies),
    case(&[&SU_STAY], "asks before it", &[LEAVE_BY_NINTH, &[On(Today, "2026-03-03")]], Applies),
    case(&[&SU_STAY], "asks the day after", &[LEAVE_BY_NINTH, &[On(Today, "2026-03-10")]], Displaced).by(&SU_STAY_LATE),
    case(
        &[&SU_STAY, &SU_STAY_LATE],
        "was not given a day",
        &[&[Yes(BoardUpheld), Yes(Refused), On(Today, "2026-03-10")]],
        Open,
    ),
    case(
        &[&SU_STAY, &SU_STAY_LATE],
        "the Board upheld a transfer",
        &[&[Yes(TransferDecided), Yes(BoardUpheld)], NOT_REFUSED],
        Unmet,
    ),
    case(
        &[&SU_STAY, &SU_STAY_LATE],
        "refused as manifestly unfounded",
        &[&[Yes(RefusedUnfounded), No(BoardUpheld), No(RefusedByBoardBefore)]],
        Unmet,
    ),
    case(&[&SU_STAY_LATE], "asks the day after", &[LEAVE_BY_NINTH, &[On(Today, "2026-03-10")]], Applies),
    case(&[&SU_STAY_LATE], "asks on the day itself", &[LEAVE_BY_NINTH, &[On(Today, "2026-03-09")]], Unmet),
    case(&[&SU_STAY_UNFOUNDED], "refused as manifestly unfounded", &[&[Yes(RefusedUnfounded)]], Applies),
    case(&[&SU_STAY_UNFOUNDED], "back after such a refusal", &[&[Yes(UnfoundedBefore)]], Applies),
    case(&[&SU_STAY_UNFOUNDED], "refused by the Board", &[&[No(RefusedUnfounded), No(UnfoundedBefore)]], Unmet),
    case(
        &[&SU_STAY_ELSEWHERE],
        "the Board upheld a decision under section 29 b",
        &[&[Yes(InadmissibleDecided), Yes(BoardUpheld)]],
        Applies,
    ),
    case(
        &[&SU_STAY_ELSEWHERE],
        "the Board upheld a refusal",
        &[&[No(TransferDecided), No(InadmissibleDecided)]],
        Unmet,
    ),
    case(&[&SU5], "does not know whether the papers are new", &[&[Yes(CameBack), Yes(RefusedByBoardBefore)]], Open),
];
