//! After a yes, and after a final no (catalogue sections 24 and 25).

use super::phase::{FINALLY_REFUSED, REFUSED_BY_BOARD, REVIEWED};
use super::times::own;
use crate::condition::Condition::{All, Any, Is, IsNot};
use crate::doubt::SENT_BACK;
use crate::fact::Fact::{
    BoardOverturned, ChildAlone, Granted, OutsideProtection, OutsideTies, RefusedByBoardBefore, RefusedUnfounded,
    UnfoundedBefore,
};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, ALIENS_ORDER, EUAA, RETURN_ACT, RETURN_AGENCY, heading};
use crate::term::Term::Days;
use crate::{Effect, Event, Limit, Rule, Topic, Track};

pub(super) const RULES: &[&Rule] = &[
    &PO1,
    &PO2,
    &PO3,
    &PO_LENGTH,
    &RT1,
    &RT_HELP,
    &RT4,
    &RT5,
    &RT_DATE,
    &RT_DATE_UNFOUNDED,
    &RT_DATE_LATER,
    &RT_DATE_TRAFFICKED,
    &RT_DATE_CHILD,
    &RT_HUMANITARIAN,
];

/// By the Immigration Service; or the Board has changed a no, which need not be a yes.
pub(crate) static PO1: Rule = rule("po1", Topic::Permit, &[heading::OUTCOMES])
    .when(Any(&[Is(Granted), All(&[Is(BoardOverturned), REVIEWED])]))
    .limits(&[Limit { when: Is(BoardOverturned), doubt: &SENT_BACK }])
    .then(&[Effect::Track(Track::Permit)]);

pub(crate) static PO2: Rule =
    rule("po2", Topic::Permit, &[heading::QUALITY, ALIENS_ORDER.at("§ 20, stk. 9, 2. pkt.")]).when(Is(Granted));

pub(crate) static PO3: Rule = rule(
    "po3",
    Topic::Permit,
    &[
        ALIENS_ACT.at("§ 7, stk. 1-3"),
        heading::OUTCOMES,
        EUAA.at("Assessment of an application at first instance › Grounds"),
    ],
)
.when(Is(Granted));

pub(crate) static PO_LENGTH: Rule =
    rule("po-length", Topic::Permit, &[ALIENS_ORDER.at("§ 16, stk. 1")]).when(Is(Granted));

pub(crate) static RT1: Rule = rule(
    "rt1",
    Topic::Return,
    &[
        RETURN_ACT.at("§ 1, stk. 1-3"),
        heading::OUTCOMES,
        EUAA.at("Withdrawal of an application › Competent authority to withdraw an application"),
    ],
)
.when(Any(&[FINALLY_REFUSED, Is(RefusedByBoardBefore), Is(UnfoundedBefore)]))
.then(&[Effect::Track(Track::Return)]);

/// The duty to help with one's own return.
pub(crate) static RT_HELP: Rule =
    rule("rt-help", Topic::Return, &[RETURN_ACT.at("§ 3, stk. 1"), RETURN_ACT.at("§ 12, stk. 1")])
        .when(FINALLY_REFUSED);

pub(crate) static RT4: Rule = rule("rt4", Topic::Return, &[heading::SAFE_THIRD])
    .when(All(&[Any(&[Is(OutsideProtection), Is(OutsideTies)]), FINALLY_REFUSED]));

pub(crate) static RT5: Rule = rule(
    "rt5",
    Topic::Return,
    &[ALIENS_ACT.at("§ 9 c, stk. 2, nr. 2"), ALIENS_ACT.at("§ 56 a, stk. 9"), heading::GUARANTEES],
)
.when(All(&[Is(ChildAlone), Any(&[Is(RefusedUnfounded), All(&[REVIEWED, IsNot(BoardOverturned)])])]));

/// The Board sets the day anew when it upholds a refusal.
pub(crate) static RT_DATE: Rule = rule(
    "rt-date",
    Topic::Next,
    &[
        ALIENS_ACT.at("§ 33, stk. 1-2"),
        ALIENS_ACT.at("§ 33, stk. 3, 1. pkt."),
        RETURN_AGENCY.at("Final refusal of asylum"),
    ],
)
.when(REFUSED_BY_BOARD)
.then(&[own(Days(0), Event::Leaving)]);

/// The Board is not involved, and the Act calls such a case urgent.
pub(crate) static RT_DATE_UNFOUNDED: Rule = rule(
    "rt-date-unfounded",
    Topic::Next,
    &[ALIENS_ACT.at("§ 33, stk. 2, 4.-5. pkt."), ALIENS_ACT.at("§ 53 b, stk. 1")],
)
.when(Is(RefusedUnfounded));

pub(crate) static RT_DATE_LATER: Rule =
    rule("rt-date-later", Topic::Return, &[ALIENS_ACT.at("§ 33, stk. 4"), ALIENS_ACT.at("§ 53, stk. 15")])
        .when(FINALLY_REFUSED);

pub(crate) static RT_DATE_TRAFFICKED: Rule =
    rule("rt-date-trafficked", Topic::Return, &[ALIENS_ACT.at("§ 33, stk. 7")]).when(FINALLY_REFUSED);

/// A refusal of the permit for children alone has its own days, to leave and to appeal.
pub(crate) static RT_DATE_CHILD: Rule = rule(
    "rt-date-child",
    Topic::Return,
    &[
        ALIENS_ACT.at("§ 33, stk. 2, 2. pkt."),
        ALIENS_ACT.at("§ 33 b, stk. 1, nr. 2"),
        ALIENS_ACT.at("§ 53 a, stk. 1, nr. 7"),
    ],
)
.when(All(&[Is(ChildAlone), FINALLY_REFUSED]));

/// The Ministry looks at it only while it knows where the person lives.
pub(crate) static RT_HUMANITARIAN: Rule = rule(
    "rt-humanitarian",
    Topic::Return,
    &[
        ALIENS_ACT.at("§ 9 b, stk. 1-3"),
        ALIENS_ACT.at("§ 33 a, stk. 3, nr. 2"),
        ALIENS_ACT.at("§ 40, stk. 12, 1. pkt."),
    ],
)
.when(FINALLY_REFUSED);
