//! Every question, in the order in which they are asked: first what may be urgent, then what the
//! gates need, then the criteria in their own order, last what does not decide on the country.

mod europe;
mod journey;
mod stage;

use law::Area::{self, DublinAbroad, World};
use law::Condition::{self, All, Any, Is, IsNot};
use law::Fact::{
    self, AnotherCountryAsked, AppealAnnounced, AppealProof, AppealRunning, BoardDecided, BoardOverturned, BoardUpheld,
    CameBack, CannotCommunicate, CaseAnswered, ChildAlone, ClosedBefore, CouncilDisagreed, DecisionDate, DecisionTold,
    DenmarkExamines, Detained, ExpeditedTold, FoundUnfounded, Granted, InadmissibleDecided, LeaveBy, LetterUnread,
    Minor, Nationality, NeedsSupport, NewInformation, NormalTold, OutsideProtection, OutsideTies, Refused,
    RefusedByBoardBefore, RefusedFirstCountry, Registered, RegistrationDate, SeparatedChild, ToldCountry,
    TransferDecided, UnfoundedBefore, UnfoundedTold, WithChildren,
};

use crate::Asked::{Always, Unless, When};
use crate::{Asked, Choice, Kind, Question};

pub use europe::PERMIT_EXPIRY;
use europe::{
    DEPENDANT_COUNTRY, DEPENDANT_REASON, DIPLOMA_COUNTRY, EARLIER_COUNTRY, EARLIER_OUTCOME, EUROPE, FAMILY,
    FAMILY_COUNTRY, FAMILY_SINCE, FAMILY_STAY, FAMILY_WISH, PERMIT_COUNTRY, PERMIT_USED, PROTECTION_COUNTRY,
    SINCE_THEN,
};
use journey::{ENTRY, ENTRY_COUNTRY, ENTRY_WHEN, LIVED, LIVED_COUNTRY};
pub use stage::{BOARD, DECISION, STAGE, WITHDRAWAL};

/// The question with that id.
#[must_use]
pub fn question(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().copied().find(|question| question.id == id)
}

/// Where a letter lies that nobody has read, or where the stage is not known, all that is said is to have
/// it read: the rest is not asked.
const READ: Condition = IsNot(LetterUnread);
/// Nobody has said that another country comes in. While the decision is not known, that is not known
/// either; once it is told the letter says which country, and more than the answers could.
const NOT_SENT: Condition =
    All(&[IsNot(TransferDecided), IsNot(InadmissibleDecided), IsNot(AnotherCountryAsked), READ]);
const COUNTRY_OPEN: Asked = When(NOT_SENT);
const NOT_GRANTED: Asked = When(All(&[READ, IsNot(Granted)]));

/// The day of the registration: it decides which set of rules is the right one.
pub static REGISTERED: Question = date("registered", RegistrationDate, Unless(IsNot(Registered))).sought(NOT_GRANTED);

/// The day on which the person was told of a decision: from it the days to appeal are counted.
pub static TOLD: Question = date("told", DecisionDate, Unless(IsNot(DecisionTold)));

/// Whether the person has said that he or she appeals.
pub(crate) static APPEAL: Question = choice(
    "appeal",
    Unless(IsNot(DecisionTold)),
    &[
        pick("yes", &[AppealAnnounced, AppealProof], &[]),
        pick("said", &[AppealAnnounced], &[&[AppealProof]]),
        pick("no", &[], &[&[AppealAnnounced, AppealProof]]),
    ],
)
.sought(When(READ));

/// The Board has an appeal that nobody made. Only a refusal comes there by itself, so that no answer
/// alone says it.
pub(crate) const NOBODY_APPEALED: Condition = All(&[
    IsNot(AppealAnnounced),
    Any(&[Is(AppealRunning), Is(BoardDecided)]),
    Any(&[Is(TransferDecided), Is(InadmissibleDecided)]),
]);

/// The first of all. Nobody has said anything before it, so that it needs no weighing to be asked.
pub const FIRST: &Question = &STAGE;

/// Every question, in order. Those that code asks for by name have a name.
pub static QUESTIONS: &[&Question] = &[
    FIRST,
    &DECISION,
    &TOLD,
    &APPEAL,
    &BOARD,
    &date(
        "leave-by",
        LeaveBy,
        When(All(&[Is(BoardUpheld), Any(&[Is(Refused), Is(RefusedFirstCountry), Is(CouncilDisagreed)])])),
    )
    .ahead(),
    &country(
        "told-country",
        ToldCountry,
        DublinAbroad,
        When(All(&[Any(&[Is(AnotherCountryAsked), Is(TransferDecided)]), IsNot(BoardOverturned)])),
    ),
    &WITHDRAWAL,
    &REGISTERED,
    &choice(
        "before",
        When(Is(CameBack)),
        &[
            pick("closed", &[ClosedBefore], &[&[UnfoundedBefore, RefusedByBoardBefore, DenmarkExamines]]),
            pick("unfounded", &[UnfoundedBefore, DenmarkExamines], &[&[ClosedBefore, RefusedByBoardBefore]]),
            pick("refused", &[RefusedByBoardBefore, DenmarkExamines], &[&[ClosedBefore, UnfoundedBefore]]),
        ],
    ),
    &choice(
        "new-information",
        When(Is(RefusedByBoardBefore)),
        &[pick("yes", &[NewInformation], &[]), pick("no", &[], &[&[NewInformation]])],
    ),
    &choice(
        "procedure",
        When(All(&[Is(DenmarkExamines), IsNot(CaseAnswered), IsNot(CameBack)])),
        &[
            pick("normal", &[NormalTold], &[&[UnfoundedTold, FoundUnfounded, ExpeditedTold]]),
            pick("unfounded", &[UnfoundedTold, FoundUnfounded], &[&[NormalTold, ExpeditedTold]]),
            pick("expedited", &[ExpeditedTold], &[&[NormalTold, UnfoundedTold]]),
            pick("not-told", &[], &[&[NormalTold, UnfoundedTold, ExpeditedTold]]),
        ],
    ),
    &choice(
        "household",
        Always,
        &[
            pick("alone", &[], &[&[Minor, ChildAlone, WithChildren, SeparatedChild]]),
            pick("partner", &[], &[&[Minor, ChildAlone, WithChildren, SeparatedChild]]),
            pick("children", &[WithChildren], &[&[Minor, ChildAlone, SeparatedChild]]),
            pick("child-alone", &[Minor, ChildAlone], &[&[WithChildren, SeparatedChild]]),
            pick("separated-child", &[Minor, SeparatedChild], &[&[WithChildren, ChildAlone]]),
        ],
    )
    .delicate(),
    &Question {
        kind: Kind::Country {
            fact: Nationality,
            area: World,
            beside: Some(&pick("stateless", &[], &[&[Nationality]])),
        },
        ..country("nationality", Nationality, World, Always)
    }
    .sought(COUNTRY_OPEN)
    .delicate(),
    &EUROPE,
    &PROTECTION_COUNTRY,
    &EARLIER_COUNTRY,
    &EARLIER_OUTCOME,
    &SINCE_THEN,
    &FAMILY,
    &FAMILY_COUNTRY,
    &FAMILY_STAY,
    &FAMILY_SINCE,
    &FAMILY_WISH,
    &DEPENDANT_REASON,
    &DEPENDANT_COUNTRY,
    &PERMIT_EXPIRY,
    &PERMIT_USED,
    &PERMIT_COUNTRY,
    &ENTRY,
    &ENTRY_WHEN,
    &ENTRY_COUNTRY,
    &LIVED,
    &LIVED_COUNTRY,
    &DIPLOMA_COUNTRY,
    &choice(
        "outside",
        Always,
        &[
            pick("protected", &[OutsideProtection], &[]),
            pick("ties", &[OutsideTies], &[&[OutsideProtection]]),
            pick("none", &[], &[&[OutsideProtection, OutsideTies]]),
        ],
    )
    .sought(When(All(&[NOT_SENT, IsNot(CaseAnswered)])))
    .delicate(),
    &several(
        "circumstances",
        Always,
        &[
            pick("detained", &[Detained], &[]),
            pick("cannot-communicate", &[NeedsSupport, CannotCommunicate], &[]),
            pick("support", &[NeedsSupport], &[]),
        ],
    )
    .sought(Unless(Any(&[Is(Granted), Is(LetterUnread)])))
    .delicate(),
];

impl Question {
    /// The same, put to the person only there.
    const fn sought(mut self, sought: Asked) -> Self {
        self.sought = sought;
        self
    }

    /// The same; the day may lie ahead.
    const fn ahead(mut self) -> Self {
        self.ahead = true;
        self
    }

    /// The same; somebody may not want to answer it.
    const fn delicate(mut self) -> Self {
        self.delicate = true;
        self
    }
}

const fn pick(id: &'static str, gives: &'static [Fact], denies: &'static [&'static [Fact]]) -> Choice {
    Choice { id, gives, denies, lacks: &[], group: None }
}

impl Choice {
    /// The same, the first of a group.
    const fn under(mut self, group: &'static str) -> Self {
        self.group = Some(group);
        self
    }

    /// The same; these facts do not hold where it is not ticked.
    const fn lacking(mut self, lacks: &'static [Fact]) -> Self {
        self.lacks = lacks;
        self
    }
}

const fn of(id: &'static str, kind: Kind, asked: Asked) -> Question {
    Question { id, kind, asked, sought: Always, delicate: false, ahead: false }
}

const fn choice(id: &'static str, asked: Asked, choices: &'static [Choice]) -> Question {
    of(id, Kind::Choice(choices), asked)
}

const fn several(id: &'static str, asked: Asked, choices: &'static [Choice]) -> Question {
    of(id, Kind::Several(choices), asked)
}

const fn date(id: &'static str, fact: Fact, asked: Asked) -> Question {
    of(id, Kind::Date(fact), asked)
}

const fn country(id: &'static str, fact: Fact, area: Area, asked: Asked) -> Question {
    of(id, Kind::Country { fact, area, beside: None }, asked)
}
