//! Every question, in the order in which they are asked: first what may be urgent, then what the
//! gates need, then the criteria in their own order.

use law::Area::{Dublin, DublinAbroad};
use law::Condition::{Any, Is, IsNot};
use law::Fact;
use law::Fact::{
    AirportTransit, AnotherCountryAsked, AppealAnnounced, AppliedElsewhere, ChildAlone, DecisionDate, DecisionTold,
    DenmarkExamines, Detained, Diploma, DiplomaCountry, EarlierClosed, EarlierCountry, EarlierPending, EntryCountry,
    EntryOverTwelveMonths, EntryOverTwentyMonths, FamilyApplicant, FamilyCounted, FamilyCountry, FamilyLegal,
    FamilyOther, FamilyStatusNotCounted, InadmissibleDecided, Interviewed, IrregularEntry, OtherCountryAccepts,
    PermitCountry, PermitExpiredLong, PermitExpiredRecently, PermitOrVisa, ProtectionCountry, ProtectionElsewhere,
    Registered, RegisteredElsewhere, RegistrationDate, RescuedAtSea, TransferDecided, VisaFreeEntry, WithChildren,
};

use crate::Asked::{Always, Unless, When};
use crate::{Asked, Choice, Kind, Question};

/// The question with that id.
#[must_use]
pub fn question(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.id == id)
}

/// Every question, in order.
pub static QUESTIONS: &[Question] = &[
    choice(
        "stage",
        Always,
        &[
            Choice {
                id: "not-registered",
                gives: &[
                    (Registered, false),
                    (Interviewed, false),
                    (AnotherCountryAsked, false),
                    (DecisionTold, false),
                    (DenmarkExamines, false),
                    (TransferDecided, false),
                    (InadmissibleDecided, false),
                ],
            },
            Choice {
                id: "waiting",
                gives: &[
                    (Registered, true),
                    (Interviewed, false),
                    (AnotherCountryAsked, false),
                    (DecisionTold, false),
                    (DenmarkExamines, false),
                    (TransferDecided, false),
                    (InadmissibleDecided, false),
                ],
            },
            Choice {
                id: "interviewed",
                gives: &[
                    (Registered, true),
                    (Interviewed, true),
                    (AnotherCountryAsked, false),
                    (DecisionTold, false),
                    (DenmarkExamines, false),
                    (TransferDecided, false),
                    (InadmissibleDecided, false),
                ],
            },
            Choice {
                id: "asked",
                gives: &[
                    (Registered, true),
                    (Interviewed, true),
                    (AnotherCountryAsked, true),
                    (DecisionTold, false),
                    (DenmarkExamines, false),
                    (TransferDecided, false),
                    (InadmissibleDecided, false),
                ],
            },
            Choice { id: "decided", gives: &[(Registered, true), (Interviewed, true), (DecisionTold, true)] },
        ],
    ),
    date("registered", RegistrationDate, Unless(IsNot(Registered))),
    choice(
        "decision",
        When(Is(DecisionTold)),
        &[
            Choice {
                id: "transfer",
                gives: &[
                    (TransferDecided, true),
                    (InadmissibleDecided, false),
                    (DenmarkExamines, false),
                    (AnotherCountryAsked, true),
                    (OtherCountryAccepts, true),
                ],
            },
            Choice {
                id: "protection-elsewhere",
                gives: &[
                    (TransferDecided, false),
                    (InadmissibleDecided, true),
                    (DenmarkExamines, false),
                    (AnotherCountryAsked, false),
                ],
            },
            Choice {
                id: "denmark",
                gives: &[
                    (TransferDecided, false),
                    (InadmissibleDecided, false),
                    (DenmarkExamines, true),
                    (AnotherCountryAsked, false),
                ],
            },
            Choice { id: "other", gives: &[(TransferDecided, false), (InadmissibleDecided, false)] },
        ],
    ),
    date("told", DecisionDate, When(Is(DecisionTold))),
    choice(
        "appeal",
        When(Is(DecisionTold)),
        &[
            Choice { id: "yes", gives: &[(AppealAnnounced, true)] },
            Choice { id: "no", gives: &[(AppealAnnounced, false)] },
        ],
    ),
    choice(
        "household",
        Always,
        &[
            Choice { id: "alone", gives: &[(ChildAlone, false), (WithChildren, false)] },
            Choice { id: "partner", gives: &[(ChildAlone, false), (WithChildren, false)] },
            Choice { id: "children", gives: &[(ChildAlone, false), (WithChildren, true)] },
            Choice { id: "child-alone", gives: &[(ChildAlone, true), (WithChildren, false)] },
        ],
    ),
    choice(
        "detained",
        Always,
        &[Choice { id: "yes", gives: &[(Detained, true)] }, Choice { id: "no", gives: &[(Detained, false)] }],
    ),
    choice(
        "protection",
        Always,
        &[
            Choice { id: "yes", gives: &[(ProtectionElsewhere, true)] },
            Choice { id: "no", gives: &[(ProtectionElsewhere, false)] },
        ],
    ),
    country("protection-country", ProtectionCountry, DublinAbroad, When(Is(ProtectionElsewhere))),
    choice(
        "earlier",
        Always,
        &[
            Choice { id: "applied", gives: &[(AppliedElsewhere, true), (RegisteredElsewhere, true)] },
            Choice { id: "fingerprints", gives: &[(AppliedElsewhere, false), (RegisteredElsewhere, true)] },
            Choice { id: "none", gives: &[(AppliedElsewhere, false), (RegisteredElsewhere, false)] },
        ],
    ),
    choice(
        "earlier-outcome",
        When(Is(AppliedElsewhere)),
        &[
            Choice { id: "pending", gives: &[(EarlierPending, true), (EarlierClosed, false)] },
            Choice { id: "refused", gives: &[(EarlierPending, false), (EarlierClosed, true)] },
            Choice { id: "withdrawn", gives: &[(EarlierPending, false), (EarlierClosed, true)] },
        ],
    ),
    country("earlier-country", EarlierCountry, DublinAbroad, When(Is(AppliedElsewhere))),
    choice(
        "family",
        Always,
        &[
            Choice { id: "spouse", gives: COUNTED },
            Choice { id: "child", gives: COUNTED },
            Choice { id: "parent", gives: COUNTED },
            Choice { id: "other", gives: &[(FamilyCounted, false), (FamilyOther, true)] },
            Choice { id: "none", gives: &[(FamilyCounted, false), (FamilyOther, false)] },
        ],
    ),
    country("family-country", FamilyCountry, Dublin, When(Is(FamilyCounted))),
    choice(
        "family-stay",
        When(Is(FamilyCounted)),
        &[
            Choice {
                id: "protected",
                gives: &[(FamilyLegal, true), (FamilyStatusNotCounted, false), (FamilyApplicant, false)],
            },
            Choice {
                id: "applicant",
                gives: &[(FamilyLegal, true), (FamilyStatusNotCounted, false), (FamilyApplicant, true)],
            },
            Choice {
                id: "other-permit",
                gives: &[(FamilyLegal, true), (FamilyStatusNotCounted, true), (FamilyApplicant, false)],
            },
            Choice { id: "no-permit", gives: &[(FamilyLegal, false), (FamilyApplicant, false)] },
        ],
    ),
    choice(
        "permit",
        Always,
        &[
            Choice { id: "permit", gives: &[(PermitOrVisa, true)] },
            Choice { id: "visa", gives: &[(PermitOrVisa, true)] },
            Choice { id: "none", gives: &[(PermitOrVisa, false)] },
        ],
    ),
    choice(
        "permit-validity",
        When(Is(PermitOrVisa)),
        &[
            Choice { id: "valid", gives: &[(PermitExpiredRecently, false), (PermitExpiredLong, false)] },
            Choice { id: "expired-recently", gives: &[(PermitExpiredRecently, true), (PermitExpiredLong, false)] },
            Choice { id: "expired-long", gives: &[(PermitExpiredRecently, false), (PermitExpiredLong, true)] },
        ],
    ),
    country("permit-country", PermitCountry, Dublin, When(Is(PermitOrVisa))),
    choice(
        "diploma",
        Always,
        &[Choice { id: "yes", gives: &[(Diploma, true)] }, Choice { id: "no", gives: &[(Diploma, false)] }],
    ),
    country("diploma-country", DiplomaCountry, DublinAbroad, When(Is(Diploma))),
    choice(
        "entry",
        Always,
        &[
            Choice {
                id: "yes",
                gives: &[
                    (IrregularEntry, true),
                    (RescuedAtSea, false),
                    (VisaFreeEntry, false),
                    (AirportTransit, false),
                ],
            },
            Choice {
                id: "rescued",
                gives: &[(IrregularEntry, true), (RescuedAtSea, true), (VisaFreeEntry, false), (AirportTransit, false)],
            },
            Choice {
                id: "visa-free",
                gives: &[
                    (IrregularEntry, false),
                    (RescuedAtSea, false),
                    (VisaFreeEntry, true),
                    (AirportTransit, false),
                ],
            },
            Choice {
                id: "airport",
                gives: &[
                    (IrregularEntry, false),
                    (RescuedAtSea, false),
                    (VisaFreeEntry, false),
                    (AirportTransit, true),
                ],
            },
            Choice {
                id: "no",
                gives: &[
                    (IrregularEntry, false),
                    (RescuedAtSea, false),
                    (VisaFreeEntry, false),
                    (AirportTransit, false),
                ],
            },
        ],
    ),
    choice(
        "entry-when",
        When(Is(IrregularEntry)),
        &[
            Choice {
                id: "within-twelve-months",
                gives: &[(EntryOverTwelveMonths, false), (EntryOverTwentyMonths, false)],
            },
            Choice {
                id: "over-twelve-months",
                gives: &[(EntryOverTwelveMonths, true), (EntryOverTwentyMonths, false)],
            },
            Choice { id: "over-twenty-months", gives: &[(EntryOverTwelveMonths, true), (EntryOverTwentyMonths, true)] },
        ],
    ),
    country("entry-country", EntryCountry, Dublin, When(Any(&[Is(IrregularEntry), Is(VisaFreeEntry)]))),
];

/// Family that the criterion counts.
const COUNTED: &[(Fact, bool)] = &[(FamilyCounted, true), (FamilyOther, false)];

const fn choice(id: &'static str, asked: Asked, choices: &'static [Choice]) -> Question {
    Question { id, kind: Kind::Choice(choices), asked }
}

const fn date(id: &'static str, fact: Fact, asked: Asked) -> Question {
    Question { id, kind: Kind::Date(fact), asked }
}

const fn country(id: &'static str, fact: Fact, area: law::Area, asked: Asked) -> Question {
    Question { id, kind: Kind::Country(fact, area), asked }
}
