//! The steps of the procedure, in the order in which a case comes to them.

use super::phase::{
    FINALLY_REFUSED, GOES_ITS_WAY, GOES_ON, LISTED, MAY_BE_ELSEWHERE, MAY_BE_EXAMINED, NOT_PERMITTED_BY_BOARD, REFUSED,
    REVIEWED, SENT_ELSEWHERE,
};
use crate::condition::Condition::{self, All, Any, Is, IsNot, OneOf};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealRunning, BoardDecided, BoardOverturned, BoardSentBack, BoardUpheld, CameBack,
    CaseAnswered, ClosedBefore, CouncilDisagreed, DecisionTold, DenmarkExamines, ExpeditedTold, FoundUnfounded,
    Granted, InadmissibleDecided, Interviewed, Nationality, NormalTold, ProtectionElsewhere, RefusedByBoardBefore,
    RefusedUnfounded, Registered, TransferDecided, UnfoundedBefore, UnfoundedTold, Withdrawn,
};
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT, BOARD_RULES, DUBLIN_III, EUAA, heading};
use crate::step::Line::{Common, Denmark, Elsewhere, Stopped};
use crate::step::step;
use crate::{Step, Track};

/// Every step, those first to which a case comes first.
pub(super) static STEPS: &[&Step] = &[
    &REGISTER,
    &FIRST_INTERVIEW,
    &COUNTRY,
    &REQUEST,
    &TRANSFER,
    &PROTECTED,
    &COUNTRY_APPEAL,
    &LEAVE,
    &DENMARK,
    &NORMAL,
    &UNFOUNDED,
    &EXPEDITED,
    &ASYLUM_INTERVIEW,
    &DECISION,
    &BOARD,
    &PERMIT,
    &RETURN,
    &CLOSED,
    &REOPENING,
];

/// The Board has the case, or has decided it.
const AT_BOARD: Condition = Any(&[Is(AppealRunning), Is(BoardDecided)]);

/// An earlier case in which Denmark has answered.
const ANSWERED_BEFORE: Condition = Any(&[Is(UnfoundedBefore), Is(RefusedByBoardBefore)]);

pub(crate) static REGISTER: Step = step("register", Common, &[ALIENS_ACT.at("§ 48 e, stk. 1"), heading::AUTHORITIES])
    .reached(All(&[IsNot(Registered), IsNot(CameBack)]))
    .behind(Any(&[Is(Registered), Is(CameBack)]))
    .may_come(IsNot(Registered));

pub(crate) static FIRST_INTERVIEW: Step =
    step("first-interview", Common, &[heading::FIRST_INTERVIEW, heading::INFORMATION])
        .reached(All(&[Is(Registered), IsNot(Interviewed), GOES_ITS_WAY]))
        .behind(Any(&[Is(Interviewed), Is(DenmarkExamines)]))
        .may_come(All(&[IsNot(Interviewed), GOES_ON]));

pub(crate) static COUNTRY: Step =
    step("country", Common, &[heading::DUBLIN_PROCEDURE, heading::CRITERIA, heading::ADMISSIBILITY_TIME])
        .reached(All(&[Is(Interviewed), IsNot(DecisionTold), IsNot(DenmarkExamines), GOES_ITS_WAY]))
        .behind(Any(&[Is(DecisionTold), Is(DenmarkExamines)]))
        .may_come(All(&[IsNot(DecisionTold), IsNot(DenmarkExamines)]));

pub(crate) static REQUEST: Step = step("request", Elsewhere, &[heading::ENFORCED, heading::DUBLIN_PROCEDURE])
    .track(Track::Dublin)
    .reached(Is(AnotherCountryAsked))
    .may_come(MAY_BE_ELSEWHERE);

pub(crate) static TRANSFER: Step =
    step("transfer", Elsewhere, &[heading::ENFORCED, heading::DECISIONS, heading::ADMISSIBILITY_APPEAL])
        .track(Track::Dublin)
        .reached(Is(TransferDecided))
        .may_come(MAY_BE_ELSEWHERE);

/// Only of someone who has protection there.
pub(crate) static PROTECTED: Step =
    step("protected", Elsewhere, &[heading::ADMISSIBILITY_GROUNDS, heading::DECISIONS, heading::ADMISSIBILITY_APPEAL])
        .track(Track::ProtectionElsewhere)
        .reached(Is(InadmissibleDecided))
        .may_come(All(&[MAY_BE_ELSEWHERE, Is(ProtectionElsewhere)]));

/// What follows where the Board has changed the decision is not written, so that the case stands
/// here until the Immigration Service says how it goes on.
pub(crate) static COUNTRY_APPEAL: Step =
    step("country-appeal", Elsewhere, &[BOARD_RULES.at("§ 46"), BOARD_RULES.at("§ 47"), heading::ADMISSIBILITY_APPEAL])
        .track(Track::Board)
        .reached(All(&[SENT_ELSEWHERE, AT_BOARD]))
        .may_come(Any(&[MAY_BE_ELSEWHERE, SENT_ELSEWHERE]));

pub(crate) static LEAVE: Step =
    step("leave", Elsewhere, &[heading::ENFORCED, DUBLIN_III.at("Article 29"), ASYLUM_MANAGEMENT.at("Article 46")])
        .track(Track::Dublin)
        .reached(All(&[SENT_ELSEWHERE, Is(BoardUpheld)]))
        .may_come(Any(&[MAY_BE_ELSEWHERE, SENT_ELSEWHERE]));

pub(crate) static DENMARK: Step = step("denmark", Denmark, &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME])
    .reached(Is(DenmarkExamines))
    .may_come(MAY_BE_EXAMINED);

/// A case that was found to have no valid grounds ends in a refusal: a yes comes from here. In the
/// expedited procedure that there are none is only presumed, and a case that is opened again after
/// such a refusal comes here.
pub(crate) static NORMAL: Step = step("normal", Denmark, &[heading::NORMAL, heading::OUTCOMES, heading::SUBSEQUENT])
    .part_of(&DENMARK)
    .track(Track::Normal)
    .reached(Is(NormalTold))
    .behind(Any(&[REFUSED, Is(Granted)]))
    .may_come(Any(&[
        All(&[Is(CameBack), Is(UnfoundedBefore)]),
        All(&[MAY_BE_EXAMINED, IsNot(FoundUnfounded)]),
        All(&[REVIEWED, Is(BoardSentBack)]),
    ]));

/// Nothing says that a case in the normal procedure can no longer be found to have no valid grounds.
pub(crate) static UNFOUNDED: Step = step("manifestly-unfounded", Denmark, &[heading::UNFOUNDED])
    .part_of(&DENMARK)
    .track(Track::Unfounded)
    .reached(Is(UnfoundedTold))
    .behind(Any(&[Is(RefusedUnfounded), Is(CouncilDisagreed), Is(UnfoundedBefore)]))
    .may_come(MAY_BE_EXAMINED);

pub(crate) static EXPEDITED: Step = step("expedited", Denmark, &[heading::EXPEDITED])
    .part_of(&DENMARK)
    .track(Track::Expedited)
    .reached(Is(ExpeditedTold))
    .may_come(All(&[
        MAY_BE_EXAMINED,
        IsNot(NormalTold),
        IsNot(UnfoundedTold),
        Any(&[Is(ExpeditedTold), OneOf(Nationality, LISTED)]),
    ]));

/// Nobody is asked whether it was held, and there can be more than one: it lies ahead until the
/// answer comes.
pub(crate) static ASYLUM_INTERVIEW: Step = step(
    "asylum-interview",
    Denmark,
    &[
        heading::NORMAL,
        heading::EXPEDITED,
        EUAA.at("Regular asylum procedure at first instance › Assessment of an application"),
    ],
)
.behind(Any(&[Is(CaseAnswered), ANSWERED_BEFORE]))
.may_come(MAY_BE_EXAMINED);

pub(crate) static DECISION: Step =
    step("decision", Denmark, &[heading::OUTCOMES, heading::UNFOUNDED, heading::DECISIONS])
        .reached(Is(CaseAnswered))
        .behind(ANSWERED_BEFORE)
        .may_come(MAY_BE_EXAMINED);

pub(crate) static BOARD: Step =
    step("board", Denmark, &[ALIENS_ACT.at("§ 53 a, stk. 2, 4. pkt."), heading::OUTCOMES, heading::AUTHORITIES])
        .track(Track::Board)
        .reached(All(&[REVIEWED, AT_BOARD]))
        .behind(Is(RefusedByBoardBefore))
        .may_come(Any(&[MAY_BE_EXAMINED, REVIEWED]));

/// Where the Board has changed a no it has given a permit or sent the case back, which nobody has said.
pub(crate) static PERMIT: Step = step("permit", Denmark, &[heading::OUTCOMES])
    .track(Track::Permit)
    .reached(Is(Granted))
    .may_come(Any(&[MAY_BE_EXAMINED, All(&[REVIEWED, IsNot(BoardUpheld)])]));

/// A withdrawal, too, is followed by a duty to leave.
pub(crate) static RETURN: Step = step(
    "return",
    Denmark,
    &[
        heading::OUTCOMES,
        EUAA.at("Withdrawal of an application › Competent authority to withdraw an application"),
        heading::EXPLICIT,
    ],
)
.track(Track::Return)
.reached(FINALLY_REFUSED)
.may_come(Any(&[MAY_BE_EXAMINED, Is(Withdrawn), All(&[REVIEWED, IsNot(BoardOverturned)])]));

pub(crate) static CLOSED: Step = step("closed", Stopped, &[heading::IMPLICIT, heading::EXPLICIT])
    .track(Track::Closed)
    .reached(Is(Withdrawn))
    .behind(Is(ClosedBefore))
    .may_come(All(&[IsNot(Granted), NOT_PERMITTED_BY_BOARD, IsNot(RefusedUnfounded), IsNot(BoardUpheld)]));

pub(crate) static REOPENING: Step =
    step("reopening", Stopped, &[heading::SUBSEQUENT, heading::IMPLICIT, heading::EXPLICIT])
        .track(Track::Reopening)
        .reached(Is(CameBack))
        .may_come(All(&[IsNot(Granted), NOT_PERMITTED_BY_BOARD]));
