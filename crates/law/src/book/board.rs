//! The Refugee Appeals Board (catalogue section 22).

use super::phase::{BOARD_AHEAD, BOARD_MEETING, REVIEWED};
use crate::condition::Condition::{All, Is, IsNot};
use crate::doubt::GONE_29B;
use crate::fact::Fact::{
    AppealRunning, BoardDecided, BoardOverturned, BoardSentBack, BoardUpheld, ChildAlone, InadmissibleDecided,
    TransferDecided,
};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, BOARD_ABSENCE, BOARD_DISAPPEARED, BOARD_NON_APPEARANCE, BOARD_RULES, heading};
use crate::{Effect, Rule, Topic, Track};

pub(super) const RULES: &[&Rule] = &[
    &AB1,
    &AB2,
    &AB3,
    &AB4,
    &AB5,
    &AB6,
    &AB8,
    &AB_SENT_BACK,
    &AB_ANEW,
    &AB_GONE,
    &AB_GONE_TRANSFER,
    &AB_BACK_TRANSFER,
    &AB_GONE_PROTECTED,
    &AB_LEAVING,
    &AB_ABSENT,
    &AB_TOLD,
    &AB_CHILD,
];

pub(crate) static AB1: Rule = rule("ab1", Topic::Board, &[ALIENS_ACT.at("§ 53, stk. 1"), heading::AUTHORITIES])
    .when(BOARD_AHEAD)
    .then(&[Effect::Track(Track::Board)]);

pub(crate) static AB2: Rule =
    rule("ab2", Topic::Board, &[ALIENS_ACT.at("§ 53, stk. 6"), heading::OUTCOMES]).when(BOARD_MEETING);

pub(crate) static AB3: Rule =
    rule("ab3", Topic::Board, &[ALIENS_ACT.at("§ 56, stk. 2"), heading::OUTCOMES]).when(BOARD_MEETING);

pub(crate) static AB4: Rule = rule("ab4", Topic::Duties, &[heading::OUTCOMES]).when(BOARD_MEETING);

pub(crate) static AB5: Rule =
    rule("ab5", Topic::Board, &[heading::OUTCOMES, heading::ADMISSIBILITY_APPEAL]).when(BOARD_AHEAD);

pub(crate) static AB6: Rule =
    rule("ab6", Topic::Board, &[ALIENS_ACT.at("§ 56, stk. 8"), heading::OUTCOMES, heading::SUBSEQUENT])
        .when(Is(BoardUpheld));

pub(crate) static AB8: Rule = rule("ab8", Topic::Permit, &[BOARD_RULES.at("§ 42, stk. 1"), heading::OUTCOMES])
    .when(All(&[Is(BoardOverturned), REVIEWED]));

/// The Board has neither agreed nor changed the decision: the Service looks at the case again.
pub(crate) static AB_SENT_BACK: Rule =
    rule("ab-sent-back", Topic::Next, &[BOARD_RULES.at("§ 45")]).when(Is(BoardSentBack));

/// After a no to asylum the reasons are then examined again.
pub(crate) static AB_ANEW: Rule = rule("ab-anew", Topic::Procedure, &[BOARD_RULES.at("§ 45")])
    .when(All(&[Is(BoardSentBack), REVIEWED]))
    .then(&[Effect::Track(Track::Normal)]);

/// Of a no to asylum alone: an appeal against a transfer is lost by the same absence.
pub(crate) static AB_GONE: Rule =
    rule("ab-gone", Topic::Duties, &[BOARD_ABSENCE.at("Forsvundne, frafald og udsættelse")])
        .when(All(&[REVIEWED, IsNot(BoardDecided)]));

/// Being registered as absent withdraws an appeal against a transfer. Said from the decision on: who
/// hears of it at the Board may hear of it after having left.
pub(crate) static AB_GONE_TRANSFER: Rule = rule(
    "ab-gone-transfer",
    Topic::Next,
    &[BOARD_RULES.at("§ 46, stk. 5, 1. pkt."), BOARD_DISAPPEARED.at("Forsvundne asylansøgere")],
)
.when(All(&[Is(TransferDecided), IsNot(BoardDecided)]));

/// Who is back inside the days for the appeal can say that it stands; later it is not heard. Both but
/// for quite special reasons.
pub(crate) static AB_BACK_TRANSFER: Rule =
    rule("ab-back-transfer", Topic::Next, &[BOARD_RULES.at("§ 46, stk. 5, 2. pkt.")])
        .when(All(&[Is(TransferDecided), Is(AppealRunning)]));

/// The rules on section 29 b have no such paragraph.
pub(crate) static AB_GONE_PROTECTED: Rule = rule("ab-gone-protected", Topic::Next, &[BOARD_RULES.at("§ 47")])
    .when(All(&[Is(InadmissibleDecided), IsNot(BoardDecided)]))
    .doubts(&[&GONE_29B]);

pub(crate) static AB_LEAVING: Rule =
    rule("ab-leaving", Topic::Duties, &[BOARD_ABSENCE.at("Forsvundne, frafald og udsættelse")]).when(BOARD_AHEAD);

pub(crate) static AB_ABSENT: Rule = rule(
    "ab-absent",
    Topic::Board,
    &[ALIENS_ACT.at("§ 56, stk. 2"), BOARD_RULES.at("§ 36"), BOARD_NON_APPEARANCE.at("Udeblivelse")],
)
.when(BOARD_MEETING);

pub(crate) static AB_TOLD: Rule =
    rule("ab-told", Topic::Board, &[BOARD_RULES.at("§ 42, stk. 2"), BOARD_RULES.at("§ 42, stk. 3")])
        .when(BOARD_MEETING);

pub(crate) static AB_CHILD: Rule =
    rule("ab-child", Topic::Children, &[BOARD_RULES.at("§ 34, stk. 2"), BOARD_RULES.at("§ 24, stk. 1")])
        .when(All(&[Is(ChildAlone), BOARD_MEETING]));
