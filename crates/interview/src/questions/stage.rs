//! Where a case stands: the questions on stage and decision.

use law::Condition::{Any, Is, IsNot};
use law::Fact::{
    self, AnotherCountryAsked, AppealRunning, BoardDecided, BoardOverturned, BoardSentBack, BoardUpheld, CameBack,
    CaseAnswered, ClosedBefore, CouncilDisagreed, DecisionTold, DenmarkExamines, ExpeditedTold, FoundUnfounded,
    Granted, InadmissibleDecided, Interviewed, LetterUnread, MissedInterview, NoApplication, NormalTold,
    OtherCountryAccepts, Refused, RefusedByBoardBefore, RefusedFirstCountry, RefusedUnfounded, Registered, StayedAway,
    TransferDecided, UnfoundedBefore, UnfoundedTold, Withdrawn, WithdrawnSigned,
};

use super::{choice, pick};
use crate::Asked::{Always, Unless, When};
use crate::Question;

/// Whoever has a case here has asked for asylum here.
const HAS_ASKED: &[Fact] = &[NoApplication];
const NO_UNREAD_LETTER: &[Fact] = &[LetterUnread];
/// No decision of any kind.
const NOTHING_DECIDED: &[Fact] =
    &[DecisionTold, DenmarkExamines, TransferDecided, InadmissibleDecided, NormalTold, UnfoundedTold, ExpeditedTold];
/// No answer to the application itself.
const NOT_ANSWERED: &[Fact] =
    &[CaseAnswered, Granted, Refused, RefusedFirstCountry, RefusedUnfounded, CouncilDisagreed];
const NOT_BEFORE_BOARD: &[Fact] = &[AppealRunning, BoardDecided, BoardUpheld, BoardOverturned, BoardSentBack];
const NOT_STOPPED: &[Fact] = &[Withdrawn, WithdrawnSigned, MissedInterview, StayedAway];
const NOT_BACK: &[Fact] = &[CameBack, ClosedBefore, UnfoundedBefore, RefusedByBoardBefore];
const NOT_ASKED: &[Fact] = &[AnotherCountryAsked];
/// What is not so while a case goes its ordinary way to a first decision.
const ORDINARY: &[&[Fact]] =
    &[HAS_ASKED, NO_UNREAD_LETTER, NOTHING_DECIDED, NOT_ANSWERED, NOT_BEFORE_BOARD, NOT_STOPPED, NOT_BACK];
const FRESH: &[&[Fact]] =
    &[HAS_ASKED, NO_UNREAD_LETTER, NOT_ASKED, NOTHING_DECIDED, NOT_ANSWERED, NOT_BEFORE_BOARD, NOT_STOPPED, NOT_BACK];

/// Where the case stands.
pub static STAGE: Question = choice(
    "stage",
    Always,
    &[
        pick(
            "not-registered",
            &[],
            &[
                &[Registered, Interviewed, AnotherCountryAsked],
                HAS_ASKED,
                NO_UNREAD_LETTER,
                NOTHING_DECIDED,
                NOT_ANSWERED,
                NOT_BEFORE_BOARD,
                NOT_STOPPED,
                NOT_BACK,
            ],
        )
        .under("new"),
        // Whoever was told a decision all the same chooses that.
        pick(
            "not-applied",
            &[NoApplication],
            &[
                &[Registered, Interviewed, AnotherCountryAsked],
                NO_UNREAD_LETTER,
                NOTHING_DECIDED,
                NOT_ANSWERED,
                NOT_BEFORE_BOARD,
                NOT_STOPPED,
                NOT_BACK,
            ],
        ),
        pick(
            "waiting",
            &[Registered],
            &[
                &[Interviewed, AnotherCountryAsked],
                HAS_ASKED,
                NO_UNREAD_LETTER,
                NOTHING_DECIDED,
                NOT_ANSWERED,
                NOT_BEFORE_BOARD,
                NOT_STOPPED,
                NOT_BACK,
            ],
        )
        .under("waiting"),
        pick("interviewed", &[Registered, Interviewed], FRESH),
        pick("asked", &[Registered, Interviewed, AnotherCountryAsked], ORDINARY),
        pick(
            "decided",
            &[Registered, Interviewed, DecisionTold],
            &[HAS_ASKED, NO_UNREAD_LETTER, NOT_BEFORE_BOARD, NOT_STOPPED, NOT_BACK],
        )
        .under("letter"),
        // What stands in it may be anything, so that nothing else is known.
        pick("unread", &[LetterUnread], &[]),
        pick(
            "appeal",
            &[Registered, Interviewed, DecisionTold, AppealRunning],
            &[
                &[BoardDecided, BoardUpheld, BoardOverturned, BoardSentBack, Granted, RefusedUnfounded],
                HAS_ASKED,
                NO_UNREAD_LETTER,
                NOT_STOPPED,
                NOT_BACK,
            ],
        ),
        pick(
            "board",
            &[Registered, Interviewed, DecisionTold, BoardDecided],
            &[&[AppealRunning, Granted, RefusedUnfounded], HAS_ASKED, NO_UNREAD_LETTER, NOT_STOPPED, NOT_BACK],
        ),
        pick(
            "permit",
            &[Registered, Interviewed, DecisionTold, DenmarkExamines, CaseAnswered, Granted],
            &[
                HAS_ASKED,
                NO_UNREAD_LETTER,
                &[AnotherCountryAsked, TransferDecided, InadmissibleDecided],
                &[Refused, RefusedFirstCountry, RefusedUnfounded, CouncilDisagreed],
                NO_PROCEDURE,
                NOT_BEFORE_BOARD,
                NOT_STOPPED,
                NOT_BACK,
            ],
        ),
        pick(
            "withdrawn",
            &[Registered, Withdrawn],
            &[HAS_ASKED, NO_UNREAD_LETTER, NOT_ASKED, NOTHING_DECIDED, NOT_ANSWERED, NOT_BEFORE_BOARD, NOT_BACK],
        )
        .under("stopped"),
        pick(
            "came-back",
            &[CameBack],
            &[
                HAS_ASKED,
                NO_UNREAD_LETTER,
                &[AnotherCountryAsked, DecisionTold, TransferDecided, InadmissibleDecided],
                &[NormalTold, UnfoundedTold, ExpeditedTold],
                NOT_ANSWERED,
                NOT_BEFORE_BOARD,
                NOT_STOPPED,
            ],
        ),
    ],
);

const NOT_SENT_ELSEWHERE: &[Fact] = &[TransferDecided, InadmissibleDecided, AnotherCountryAsked];
const NO_PROCEDURE: &[Fact] = &[NormalTold, UnfoundedTold, FoundUnfounded, ExpeditedTold];
/// A decision that never comes before the Board.
const NEVER_APPEALED: &[Fact] = &[AppealRunning, BoardDecided];

/// What was decided.
pub static DECISION: Question = choice(
    "decision",
    Unless(Any(&[IsNot(DecisionTold), Is(Granted), Is(LetterUnread)])),
    &[
        pick(
            "transfer",
            &[DecisionTold, TransferDecided, AnotherCountryAsked, OtherCountryAccepts],
            &[&[InadmissibleDecided, DenmarkExamines], NOT_ANSWERED, NO_PROCEDURE],
        ),
        pick(
            "protection-elsewhere",
            &[DecisionTold, InadmissibleDecided],
            &[&[TransferDecided, AnotherCountryAsked, DenmarkExamines], NOT_ANSWERED, NO_PROCEDURE],
        ),
        pick("denmark", &[DecisionTold, DenmarkExamines], &[NOT_SENT_ELSEWHERE, NOT_ANSWERED, NEVER_APPEALED]),
        pick(
            "granted",
            &[DecisionTold, DenmarkExamines, CaseAnswered, Granted],
            &[
                NOT_SENT_ELSEWHERE,
                &[Refused, RefusedFirstCountry, RefusedUnfounded, CouncilDisagreed],
                NO_PROCEDURE,
                NEVER_APPEALED,
            ],
        ),
        pick(
            "refused",
            &[DecisionTold, DenmarkExamines, CaseAnswered, Refused],
            &[NOT_SENT_ELSEWHERE, &[Granted, RefusedFirstCountry, RefusedUnfounded, CouncilDisagreed], NO_PROCEDURE],
        ),
        pick(
            "first-country",
            &[DecisionTold, DenmarkExamines, CaseAnswered, RefusedFirstCountry],
            &[NOT_SENT_ELSEWHERE, &[Granted, Refused, RefusedUnfounded, CouncilDisagreed], NO_PROCEDURE],
        ),
        pick(
            "unfounded",
            &[DecisionTold, DenmarkExamines, CaseAnswered, RefusedUnfounded, FoundUnfounded],
            &[
                NOT_SENT_ELSEWHERE,
                &[Granted, Refused, RefusedFirstCountry, CouncilDisagreed],
                &[NormalTold],
                NEVER_APPEALED,
            ],
        ),
        pick(
            "unfounded-appeal",
            &[DecisionTold, DenmarkExamines, CaseAnswered, CouncilDisagreed, FoundUnfounded],
            &[NOT_SENT_ELSEWHERE, &[Granted, Refused, RefusedFirstCountry, RefusedUnfounded], &[NormalTold]],
        ),
        // A letter that nobody could place may be any of them.
        pick("other", &[DecisionTold], &[]),
    ],
);

/// What the Refugee Appeals Board decided.
pub static BOARD: Question = choice(
    "board",
    When(Is(BoardDecided)),
    &[
        pick("upheld", &[BoardUpheld], &[&[BoardOverturned, BoardSentBack]]),
        pick("overturned", &[BoardOverturned], &[&[BoardUpheld, BoardSentBack]]),
        pick("sent-back", &[BoardSentBack], &[&[BoardUpheld, BoardOverturned]]),
    ],
);

/// How the case was stopped.
pub static WITHDRAWAL: Question = choice(
    "withdrawal",
    When(Is(Withdrawn)),
    &[
        pick("signed", &[WithdrawnSigned], &[&[MissedInterview, StayedAway]]),
        pick("missed-interview", &[MissedInterview], &[&[WithdrawnSigned, StayedAway]]),
        pick("left", &[StayedAway], &[&[WithdrawnSigned, MissedInterview]]),
    ],
);
