//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::detention::{
    DE_ARRIVAL, DE_AWAY, DE_CHILD, DE_COURT, DE_DUBLIN, DE_DUBLIN_NEW, DE_LONGEST, DE_RETURN, DE_REVIEW, DE_TOLD,
    DE_UNFOUNDED, DP14, RE_DETAINED,
};
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    BoardOverturned, BoardUpheld, ChildAlone, DecisionTold, DenmarkExamines, Detained, ExpeditedTold, FoundUnfounded,
    Interviewed, MissedInterview, Nationality, NoApplication, NormalTold, Refused, RefusedUnfounded, StayedAway,
    TransferDecided, UnfoundedTold,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&DP14, &DE_COURT, &DE_REVIEW, &DE_TOLD, &RE_DETAINED],
        "was held by the police on arrival",
        &[&[Yes(Detained)]],
        Applies,
    ),
    case(
        &[
            &DP14,
            &DE_ARRIVAL,
            &DE_DUBLIN,
            &DE_DUBLIN_NEW,
            &DE_UNFOUNDED,
            &DE_AWAY,
            &DE_RETURN,
            &DE_COURT,
            &DE_REVIEW,
            &DE_TOLD,
            &DE_LONGEST,
            &RE_DETAINED,
            &DE_CHILD,
        ],
        "lives at a centre",
        &[&[No(Detained)]],
        Unmet,
    ),
    case(
        &[&DP14, &DE_COURT, &DE_REVIEW, &DE_TOLD, &RE_DETAINED, &DE_CHILD],
        "does not know whether it is detention",
        &[],
        Open,
    ),
    case(
        &[&DE_ARRIVAL],
        "is held on arrival, before the first interview",
        &[ORDINARY, &[Yes(Detained), No(Interviewed)]],
        Applies,
    ),
    case(&[&DE_ARRIVAL], "was interviewed", &[&[Yes(Detained), Yes(Interviewed)]], Unmet),
    case(&[&DE_ARRIVAL], "does not know whether it was the interview", &[&[Yes(Detained)]], Open),
    case(
        &[&DE_DUBLIN, &DE_DUBLIN_NEW],
        "is held while the country is sought",
        &[ORDINARY, &[Yes(Detained), No(DecisionTold), No(DenmarkExamines)]],
        Applies,
    ),
    case(
        &[&DE_DUBLIN, &DE_DUBLIN_NEW],
        "is held, and has not asked for asylum here",
        &[&[Yes(Detained), Yes(NoApplication), No(DecisionTold)]],
        Applies,
    ),
    case(
        &[&DE_DUBLIN, &DE_DUBLIN_NEW],
        "is held after a transfer was told",
        &[&[Yes(Detained), Yes(TransferDecided), No(BoardOverturned)]],
        Applies,
    ),
    case(
        &[&DE_DUBLIN, &DE_DUBLIN_NEW],
        "is held, and Denmark examines the case",
        &[&[Yes(Detained), Yes(DenmarkExamines), No(NoApplication), No(TransferDecided)]],
        Unmet,
    ),
    case(&[&DE_DUBLIN, &DE_DUBLIN_NEW], "is held, and does not know what was decided", &[&[Yes(Detained)]], Open),
    case(
        &[&DE_UNFOUNDED],
        "is held, and the case is in the procedure for manifestly unfounded applications",
        &[ORDINARY, &[Yes(Detained), Yes(FoundUnfounded)]],
        Applies,
    ),
    case(
        &[&DE_UNFOUNDED],
        "is held, from a listed country, so that the procedure is to be expected",
        &[ORDINARY, &[Yes(Detained), In(Nationality, "RS"), No(NormalTold), No(UnfoundedTold)]],
        Applies,
    ),
    case(
        &[&DE_UNFOUNDED],
        "is held, and the case is in the normal procedure",
        &[ORDINARY, &[Yes(Detained), Yes(NormalTold), No(FoundUnfounded), No(ExpeditedTold)]],
        Unmet,
    ),
    case(&[&DE_UNFOUNDED], "is held, and was told nothing of the procedure", &[ORDINARY, &[Yes(Detained)]], Open),
    case(&[&DE_AWAY], "is held after a missed interview", &[&[Yes(Detained), Yes(MissedInterview)]], Applies),
    case(&[&DE_AWAY], "is held after leaving the centre", &[&[Yes(Detained), Yes(StayedAway)]], Applies),
    case(
        &[&DE_AWAY],
        "is held, came to every interview and lives where told",
        &[&[Yes(Detained), No(MissedInterview), No(StayedAway)]],
        Unmet,
    ),
    case(&[&DE_AWAY], "is held, and does not know whether an interview was missed", &[&[Yes(Detained)]], Open),
    case(
        &[&DE_RETURN, &DE_LONGEST],
        "is held after the Board upheld a refusal",
        &[&[Yes(Detained), Yes(BoardUpheld), Yes(Refused)]],
        Applies,
    ),
    case(
        &[&DE_RETURN, &DE_LONGEST],
        "is held, and the Board has the case",
        &[&[Yes(Detained), No(BoardUpheld), No(RefusedUnfounded)]],
        Unmet,
    ),
    case(&[&DE_RETURN, &DE_LONGEST], "is held, and does not know what was decided", &[&[Yes(Detained)]], Open),
    case(&[&DE_CHILD], "a child alone is held", &[&[Yes(Detained), Yes(ChildAlone)]], Applies),
    case(&[&DE_CHILD], "an adult is held", &[&[Yes(Detained), No(ChildAlone)]], Unmet),
];
