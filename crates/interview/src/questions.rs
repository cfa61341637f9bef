//! Every question, in the order in which they are asked: first what may be urgent, then what the
//! gates need, then the criteria in their own order, last what does not decide on the country.

mod stage;

use law::Area::{Dublin, DublinAbroad, World};
use law::Condition::{self, All, Any, Is, IsNot, Lapsed};
use law::Fact::{
    self, AirportTransit, AnotherCountryAsked, AppealAnnounced, AppealRunning, AppliedElsewhere, AppliedInSeveral,
    BoardDecided, BoardOverturned, BoardUpheld, CameBack, CannotCommunicate, CaseAnswered, ChildAlone, ClosedBefore,
    CouncilDisagreed, CoupleOnTheWay, CoupleSinceApplication, CoupleSinceArrival, DecisionDate, DecisionTold,
    DenmarkExamines, Dependant, DependantByTrauma, DependantCountry, Detained, Diploma, DiplomaCountry, EarlierClosed,
    EarlierCountry, EarlierPending, EntryCountry, EntryOverTwelveMonths, EntryOverTwentyMonths, ExpeditedTold,
    FamilyApplicant, FamilyCounted, FamilyCountry, FamilyCouple, FamilyLegal, FamilyLongTerm, FamilyOther,
    FamilyPartner, FamilyRelative, FamilySibling, FamilyStatusNotCounted, FoundUnfounded, InadmissibleDecided,
    IrregularEntry, LeaveBy, LeftNineMonths, LeftThreeMonths, LeftUnproven, LivedCountry, LivedElsewhere, Minor,
    Nationality, NeedsSupport, NewInformation, NormalTold, OutsideProtection, OutsideTies, PermitCountry, PermitExpiry,
    PermitLeftSince, PermitNotUsed, PermitOrVisa, PermitSince, ProtectionCountry, ProtectionElsewhere, Refused,
    RefusedByBoardBefore, RefusedFirstCountry, Registered, RegisteredElsewhere, RegistrationDate, RescuedAtSea,
    ReturnedSince, SeparatedChild, ToldCountry, TransferDecided, UnfoundedBefore, UnfoundedTold, Visa, VisaFreeEntry,
    WishWritten, WithChildren,
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

/// The last day of a permit or visa, past or to come.
pub static PERMIT_EXPIRY: Question = date("permit-expiry", PermitExpiry, When(Is(PermitOrVisa)));

/// Family of whom it matters where and how they stay: of a child alone also brothers, sisters, aunts,
/// uncles and grandparents.
const FAMILY_IN_QUESTION: Condition =
    Any(&[Is(FamilyCounted), All(&[Is(Minor), Any(&[Is(FamilySibling), Is(FamilyRelative)])])]);
const NOT_OTHER: &[Fact] = &[FamilyOther, FamilySibling, FamilyRelative];
const NO_COUPLE_LATER: &[Fact] = &[CoupleOnTheWay, CoupleSinceArrival, CoupleSinceApplication];
const NO_COUPLE: &[Fact] = &[FamilyCouple, CoupleOnTheWay, CoupleSinceArrival, CoupleSinceApplication];
const NOT_COUNTED: &[Fact] = &[FamilyCounted, FamilyCouple, FamilyPartner];

/// An entry of which it matters when and where it was.
const ENTERED: Condition = Any(&[Is(IrregularEntry), Is(VisaFreeEntry)]);

/// The first of all. Nobody has said anything before it, so that it needs no weighing to be asked.
pub const FIRST: &Question = &STAGE;

/// Every question, in order. Those that code asks for by name have a name.
pub static QUESTIONS: &[&Question] = &[
    FIRST,
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
    &country(
        "told-country",
        ToldCountry,
        DublinAbroad,
        When(All(&[Any(&[Is(AnotherCountryAsked), Is(TransferDecided)]), IsNot(BoardOverturned)])),
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
        &[
            pick("yes", &[ProtectionElsewhere], &[]),
            pick("lost", &[], &[&[ProtectionElsewhere]]),
            pick("no", &[], &[&[ProtectionElsewhere]]),
        ],
    ),
    &country("protection-country", ProtectionCountry, DublinAbroad, When(Is(ProtectionElsewhere))),
    &choice(
        "earlier",
        Always,
        &[
            pick("applied", &[AppliedElsewhere, RegisteredElsewhere], &[&[AppliedInSeveral]]),
            pick("several", &[AppliedElsewhere, AppliedInSeveral, RegisteredElsewhere], &[]),
            pick("fingerprints", &[RegisteredElsewhere], &[&[AppliedElsewhere, AppliedInSeveral]]),
            pick("none", &[], &[&[AppliedElsewhere, AppliedInSeveral, RegisteredElsewhere]]),
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
        "since-then",
        When(Is(AppliedElsewhere)),
        &[
            pick("nine-months", &[LeftThreeMonths, LeftNineMonths], &[&[LeftUnproven, ReturnedSince, PermitSince]]),
            pick("three-months", &[LeftThreeMonths], &[&[LeftNineMonths, LeftUnproven, ReturnedSince, PermitSince]]),
            pick("unproven", &[LeftUnproven], &[&[LeftThreeMonths, LeftNineMonths, ReturnedSince, PermitSince]]),
            pick("returned", &[ReturnedSince], &[&[LeftUnproven, PermitSince]]),
            pick("permit", &[PermitSince, PermitOrVisa], &[&[Visa, LeftUnproven]]),
            pick("none", &[], &[&[LeftThreeMonths, LeftNineMonths, LeftUnproven, ReturnedSince, PermitSince]]),
        ],
    ),
    &choice(
        "family",
        Always,
        &[
            pick("spouse", &[FamilyCounted, FamilyCouple], &[&[FamilyPartner], NOT_OTHER]),
            pick("partner", &[FamilyCounted, FamilyCouple, FamilyPartner], &[NOT_OTHER]),
            pick("child", &[FamilyCounted], &[&[FamilyPartner], NO_COUPLE, NOT_OTHER]),
            // Only someone under 18 counts a parent.
            pick("parent", &[FamilyCounted, Minor], &[&[FamilyPartner], NO_COUPLE, NOT_OTHER]),
            pick("sibling", &[FamilyOther, FamilySibling], &[&[FamilyRelative], NOT_COUNTED]),
            pick("relative", &[FamilyOther, FamilyRelative], &[&[FamilySibling], NOT_COUNTED]),
            pick("other", &[FamilyOther], &[&[FamilySibling, FamilyRelative], NOT_COUNTED]),
            pick("none", &[], &[NOT_OTHER, NOT_COUNTED, &[Dependant, DependantByTrauma]]),
        ],
    ),
    &country("family-country", FamilyCountry, Dublin, When(FAMILY_IN_QUESTION)),
    &choice(
        "family-stay",
        When(FAMILY_IN_QUESTION),
        &[
            pick("protected", &[FamilyLegal], &[&[FamilyStatusNotCounted, FamilyApplicant, FamilyLongTerm]]),
            pick("applicant", &[FamilyLegal, FamilyApplicant], &[&[FamilyStatusNotCounted, FamilyLongTerm]]),
            pick("long-term", &[FamilyLegal, FamilyStatusNotCounted, FamilyLongTerm], &[&[FamilyApplicant]]),
            pick("other-permit", &[FamilyLegal, FamilyStatusNotCounted], &[&[FamilyApplicant, FamilyLongTerm]]),
            pick("no-permit", &[], &[&[FamilyLegal, FamilyApplicant, FamilyLongTerm]]),
        ],
    ),
    &choice(
        "family-since",
        When(Is(FamilyCouple)),
        &[
            pick("home", &[], &[NO_COUPLE_LATER]),
            pick("on-the-way", &[CoupleOnTheWay], &[&[CoupleSinceArrival, CoupleSinceApplication]]),
            pick("in-europe", &[CoupleOnTheWay, CoupleSinceArrival], &[&[CoupleSinceApplication]]),
            pick("after-application", NO_COUPLE_LATER, &[]),
        ],
    ),
    &choice(
        "family-wish",
        When(All(&[Is(FamilyCounted), IsNot(Minor)])),
        &[pick("both", &[WishWritten], &[]), pick("not-both", &[], &[&[WishWritten]])],
    ),
    &choice(
        "dependant",
        Always,
        &[
            pick("yes", &[Dependant], &[&[DependantByTrauma]]),
            pick("trauma", &[Dependant, DependantByTrauma], &[]),
            pick("no", &[], &[&[Dependant, DependantByTrauma]]),
        ],
    ),
    &country("dependant-country", DependantCountry, Dublin, When(Is(Dependant))),
    &choice(
        "permit",
        Always,
        &[
            pick("permit", &[PermitOrVisa], &[&[Visa]]),
            pick("visa", &[PermitOrVisa, Visa], &[]),
            pick("asylum-card", &[], &[&[PermitOrVisa, Visa]]),
            pick("none", &[], &[&[PermitOrVisa, Visa]]),
        ],
    ),
    &PERMIT_EXPIRY,
    &choice(
        "permit-used",
        When(All(&[Is(PermitOrVisa), Lapsed { until: PermitExpiry, months: 0 }])),
        &[
            pick("stayed", &[], &[&[PermitNotUsed, PermitLeftSince]]),
            pick("not-used", &[PermitNotUsed], &[&[PermitLeftSince]]),
            pick("left", &[PermitLeftSince], &[&[PermitNotUsed]]),
        ],
    ),
    &country("permit-country", PermitCountry, Dublin, When(Is(PermitOrVisa))),
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
        When(ENTERED),
        &[
            pick("within-twelve-months", &[], &[&[EntryOverTwelveMonths, EntryOverTwentyMonths]]),
            pick("over-twelve-months", &[EntryOverTwelveMonths], &[&[EntryOverTwentyMonths]]),
            pick("over-twenty-months", &[EntryOverTwelveMonths, EntryOverTwentyMonths], &[]),
        ],
    ),
    &country("entry-country", EntryCountry, Dublin, When(ENTERED)),
    &choice(
        "lived",
        When(Is(EntryOverTwelveMonths)),
        &[pick("yes", &[LivedElsewhere], &[]), pick("no", &[], &[&[LivedElsewhere]])],
    ),
    &country("lived-country", LivedCountry, DublinAbroad, When(Is(LivedElsewhere))),
    &choice("diploma", Always, &[pick("yes", &[Diploma], &[]), pick("no", &[], &[&[Diploma]])]),
    &country("diploma-country", DiplomaCountry, DublinAbroad, When(Is(Diploma))),
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
