//! Every question, in the order in which they are asked: first what may be urgent, then what the
//! gates need, then the criteria in their own order, last what does not decide on the country.

mod stage;

use law::Area::{Dublin, DublinAbroad, World};
use law::Condition::{self, All, Any, Is, IsNot};
use law::Fact::{
    self, AirportTransit, AppealAnnounced, AppealRunning, AppliedElsewhere, BoardDecided, BoardUpheld, CameBack,
    CannotCommunicate, CaseAnswered, ChildAlone, ClosedBefore, CouncilDisagreed, DecisionDate, DecisionTold,
    DenmarkExamines, Dependant, Detained, Diploma, DiplomaCountry, EarlierClosed, EarlierCountry, EarlierPending,
    EntryCountry, EntryOverTwelveMonths, EntryOverTwentyMonths, ExpeditedTold, FamilyApplicant, FamilyCounted,
    FamilyCountry, FamilyLegal, FamilyOther, FamilyPartner, FamilyStatusNotCounted, FoundUnfounded,
    InadmissibleDecided, IrregularEntry, LeaveBy, Minor, Nationality, NeedsSupport, NewInformation, NormalTold,
    OutsideProtection, OutsideTies, PermitCountry, PermitExpiredLong, PermitExpiredRecently, PermitOrVisa,
    ProtectionCountry, ProtectionElsewhere, Refused, RefusedByBoardBefore, RefusedFirstCountry, Registered,
    RegisteredElsewhere, RegistrationDate, RescuedAtSea, SeparatedChild, TransferDecided, UnfoundedBefore,
    UnfoundedTold, VisaFreeEntry, WithChildren,
};

use crate::Asked::{Always, Unless, When};
use crate::{Asked, Choice, Kind, Question};

pub use stage::{BOARD, DECISION, STAGE, WITHDRAWAL};

/// The question with that id.
#[must_use]
pub fn question(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().copied().find(|question| question.id == id)
}

/// The day of the registration: it decides which set of rules is the right one.
pub static REGISTERED: Question = date("registered", RegistrationDate, Unless(IsNot(Registered)));

/// The day on which the person was told of a decision: from it the days to appeal are counted.
pub static TOLD: Question = date("told", DecisionDate, Unless(IsNot(DecisionTold)));

/// Whether the person has said that he or she appeals.
pub(crate) static APPEAL: Question = choice(
    "appeal",
    Unless(IsNot(DecisionTold)),
    &[pick("yes", &[AppealAnnounced], &[]), pick("no", &[], &[&[AppealAnnounced]])],
);

/// The Board has an appeal that nobody made. Only a refusal comes there by itself, so that no answer
/// alone says it.
pub(crate) const NOBODY_APPEALED: Condition = All(&[
    IsNot(AppealAnnounced),
    Any(&[Is(AppealRunning), Is(BoardDecided)]),
    Any(&[Is(TransferDecided), Is(InadmissibleDecided)]),
]);

/// Every question, in order. Those that code asks for by name have a name.
pub static QUESTIONS: &[&Question] = &[
    &STAGE,
    &REGISTERED,
    &DECISION,
    &TOLD,
    &APPEAL,
    &BOARD,
    &date(
        "leave-by",
        LeaveBy,
        When(All(&[Is(BoardUpheld), Any(&[Is(Refused), Is(RefusedFirstCountry), Is(CouncilDisagreed)])])),
    ),
    &WITHDRAWAL,
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
    ),
    &Question {
        id: "nationality",
        kind: Kind::Country {
            fact: Nationality,
            area: World,
            beside: Some(&pick("stateless", &[], &[&[Nationality]])),
        },
        asked: Always,
    },
    &choice(
        "protection",
        Always,
        &[pick("yes", &[ProtectionElsewhere], &[]), pick("no", &[], &[&[ProtectionElsewhere]])],
    ),
    &country("protection-country", ProtectionCountry, DublinAbroad, When(Is(ProtectionElsewhere))),
    &choice(
        "earlier",
        Always,
        &[
            pick("applied", &[AppliedElsewhere, RegisteredElsewhere], &[]),
            pick("fingerprints", &[RegisteredElsewhere], &[&[AppliedElsewhere]]),
            pick("none", &[], &[&[AppliedElsewhere, RegisteredElsewhere]]),
        ],
    ),
    &choice(
        "earlier-outcome",
        When(Is(AppliedElsewhere)),
        &[
            pick("pending", &[EarlierPending], &[&[EarlierClosed]]),
            pick("refused", &[EarlierClosed], &[&[EarlierPending]]),
            pick("withdrawn", &[EarlierClosed], &[&[EarlierPending]]),
        ],
    ),
    &country("earlier-country", EarlierCountry, DublinAbroad, When(Is(AppliedElsewhere))),
    &choice(
        "family",
        Always,
        &[
            pick("spouse", &[FamilyCounted], &[&[FamilyPartner, FamilyOther]]),
            pick("partner", &[FamilyCounted, FamilyPartner], &[&[FamilyOther]]),
            pick("child", &[FamilyCounted], &[&[FamilyPartner, FamilyOther]]),
            // Only someone under 18 counts a parent.
            pick("parent", &[FamilyCounted, Minor], &[&[FamilyPartner, FamilyOther]]),
            pick("other", &[FamilyOther], &[&[FamilyCounted, FamilyPartner]]),
            pick("none", &[], &[&[FamilyCounted, FamilyPartner, FamilyOther]]),
        ],
    ),
    &country("family-country", FamilyCountry, Dublin, When(Is(FamilyCounted))),
    &choice(
        "family-stay",
        When(Is(FamilyCounted)),
        &[
            pick("protected", &[FamilyLegal], &[&[FamilyStatusNotCounted, FamilyApplicant]]),
            pick("applicant", &[FamilyLegal, FamilyApplicant], &[&[FamilyStatusNotCounted]]),
            pick("other-permit", &[FamilyLegal, FamilyStatusNotCounted], &[&[FamilyApplicant]]),
            pick("no-permit", &[], &[&[FamilyLegal, FamilyApplicant]]),
        ],
    ),
    &choice("dependant", Always, &[pick("yes", &[Dependant], &[]), pick("no", &[], &[&[Dependant]])]),
    &choice(
        "permit",
        Always,
        &[
            pick("permit", &[PermitOrVisa], &[]),
            pick("visa", &[PermitOrVisa], &[]),
            pick("none", &[], &[&[PermitOrVisa]]),
        ],
    ),
    &choice(
        "permit-validity",
        When(Is(PermitOrVisa)),
        &[
            pick("valid", &[], &[&[PermitExpiredRecently, PermitExpiredLong]]),
            pick("expired-recently", &[PermitExpiredRecently], &[&[PermitExpiredLong]]),
            pick("expired-long", &[PermitExpiredLong], &[&[PermitExpiredRecently]]),
        ],
    ),
    &country("permit-country", PermitCountry, Dublin, When(Is(PermitOrVisa))),
    &choice("diploma", Always, &[pick("yes", &[Diploma], &[]), pick("no", &[], &[&[Diploma]])]),
    &country("diploma-country", DiplomaCountry, DublinAbroad, When(Is(Diploma))),
    &choice(
        "entry",
        Always,
        &[
            pick("yes", &[IrregularEntry], &[&[RescuedAtSea, VisaFreeEntry, AirportTransit]]),
            pick("rescued", &[IrregularEntry, RescuedAtSea], &[&[VisaFreeEntry, AirportTransit]]),
            pick("visa-free", &[VisaFreeEntry], &[&[IrregularEntry, RescuedAtSea, AirportTransit]]),
            pick("airport", &[AirportTransit], &[&[IrregularEntry, RescuedAtSea, VisaFreeEntry]]),
            pick("no", &[], &[&[IrregularEntry, RescuedAtSea, VisaFreeEntry, AirportTransit]]),
        ],
    ),
    &choice(
        "entry-when",
        When(Is(IrregularEntry)),
        &[
            pick("within-twelve-months", &[], &[&[EntryOverTwelveMonths, EntryOverTwentyMonths]]),
            pick("over-twelve-months", &[EntryOverTwelveMonths], &[&[EntryOverTwentyMonths]]),
            pick("over-twenty-months", &[EntryOverTwelveMonths, EntryOverTwentyMonths], &[]),
        ],
    ),
    &country("entry-country", EntryCountry, Dublin, When(Any(&[Is(IrregularEntry), Is(VisaFreeEntry)]))),
    &choice("detained", Always, &[pick("yes", &[Detained], &[]), pick("no", &[], &[&[Detained]])]),
    &choice(
        "outside",
        Always,
        &[
            pick("protected", &[OutsideProtection], &[]),
            pick("ties", &[OutsideTies], &[&[OutsideProtection]]),
            pick("none", &[], &[&[OutsideProtection, OutsideTies]]),
        ],
    ),
    &choice(
        "support",
        Always,
        &[
            pick("cannot-communicate", &[NeedsSupport, CannotCommunicate], &[]),
            pick("other", &[NeedsSupport], &[&[CannotCommunicate]]),
            pick("none", &[], &[&[NeedsSupport, CannotCommunicate]]),
        ],
    ),
];

const fn pick(id: &'static str, gives: &'static [Fact], denies: &'static [&'static [Fact]]) -> Choice {
    Choice { id, gives, denies }
}

const fn choice(id: &'static str, asked: Asked, choices: &'static [Choice]) -> Question {
    Question { id, kind: Kind::Choice(choices), asked }
}

const fn date(id: &'static str, fact: Fact, asked: Asked) -> Question {
    Question { id, kind: Kind::Date(fact), asked }
}

const fn country(id: &'static str, fact: Fact, area: law::Area, asked: Asked) -> Question {
    Question { id, kind: Kind::Country { fact, area, beside: None }, asked }
}
