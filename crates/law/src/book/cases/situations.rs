//! What many worked cases have in common.

use crate::Given::{self, In, No, On, Yes};
use crate::fact::Fact::{
    AirportTransit, AnotherCountryAsked, AppealRunning, AppliedElsewhere, AppliedInSeveral, BoardDecided,
    BoardOverturned, BoardUpheld, CameBack, CaseAnswered, CoupleOnTheWay, CoupleSinceApplication, CoupleSinceArrival,
    DecisionTold, DenmarkExamines, Dependant, DependantByTrauma, Detained, Diploma, EntryOverTwelveMonths,
    EntryOverTwentyMonths, FamilyApplicant, FamilyCounted, FamilyLegal, FamilyLongTerm, FamilyOther, FamilyPartner,
    FamilyRelative, FamilySibling, FamilyStatusNotCounted, Granted, InadmissibleDecided, IrregularEntry,
    LeftNineMonths, LeftThreeMonths, LeftUnproven, LivedElsewhere, Minor, MissedInterview, Nationality, NoApplication,
    PermitLeftSince, PermitNotUsed, PermitOrVisa, PermitSince, ProtectionElsewhere, RefusedByBoardBefore, Registered,
    RegisteredElsewhere, RegistrationDate, RescuedAtSea, ReturnedSince, TransferDecided, UnfoundedBefore,
    UnfoundedTold, VisaFreeEntry, WishWritten, WithChildren, Withdrawn,
};

/// An adult for whom no gate settles the question.
pub(super) const ADULT_OPEN_TO_CRITERIA: &[Given] =
    &[No(DenmarkExamines), In(Nationality, "SY"), No(ProtectionElsewhere), No(AppliedElsewhere), No(Minor)];

/// None of the older criteria is met.
pub(super) const NO_CRITERION_MET: &[Given] =
    &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry), No(VisaFreeEntry), No(AirportTransit)];

/// Close family that stays with protection.
pub(super) const PROTECTED_FAMILY: &[Given] =
    &[Yes(FamilyCounted), Yes(FamilyLegal), No(FamilyStatusNotCounted), No(FamilyApplicant)];

/// Nobody has said that another country comes in.
pub(super) const NOT_TOLD_ELSEWHERE: &[Given] =
    &[No(AnotherCountryAsked), No(TransferDecided), No(InadmissibleDecided)];

/// Nothing out of the ordinary has happened: from a country that is on no list, the case was not answered, stopped or opened again, no
/// Board has it, nobody is in detention. What a case names after this group goes before it.
pub(super) const ORDINARY: &[Given] = &[
    In(Nationality, "SY"),
    No(NoApplication),
    No(CaseAnswered),
    No(Granted),
    No(AnotherCountryAsked),
    No(TransferDecided),
    No(InadmissibleDecided),
    No(UnfoundedTold),
    No(AppealRunning),
    No(BoardDecided),
    No(BoardUpheld),
    No(BoardOverturned),
    No(Withdrawn),
    No(MissedInterview),
    No(CameBack),
    No(UnfoundedBefore),
    No(RefusedByBoardBefore),
    No(Detained),
    No(FamilyPartner),
    No(CoupleOnTheWay),
    No(CoupleSinceArrival),
    No(CoupleSinceApplication),
    Yes(WishWritten),
    No(Dependant),
    No(AppliedInSeveral),
    No(LeftThreeMonths),
    No(LeftNineMonths),
    No(ReturnedSince),
    No(PermitSince),
];

/// Nothing connects an adult with another country, so that Denmark is likely.
pub(super) const FREE_IN_DENMARK: &[Given] = &[
    No(DenmarkExamines),
    In(Nationality, "SY"),
    No(ProtectionElsewhere),
    No(AppliedElsewhere),
    No(RegisteredElsewhere),
    No(Minor),
    No(FamilyCounted),
    No(PermitOrVisa),
    No(IrregularEntry),
    No(VisaFreeEntry),
    No(AirportTransit),
    No(Diploma),
    No(AnotherCountryAsked),
];

/// From Syria, registered on 1 September 2026, and nothing out of the ordinary: Denmark. What a case names after this
/// group goes before it.
pub(super) const FREE: &[Given] = &[
    In(Nationality, "SY"),
    On(RegistrationDate, "2026-09-01"),
    Yes(Registered),
    No(NoApplication),
    No(DecisionTold),
    No(DenmarkExamines),
    No(AnotherCountryAsked),
    No(TransferDecided),
    No(InadmissibleDecided),
    No(AppealRunning),
    No(BoardDecided),
    No(BoardOverturned),
    No(Withdrawn),
    No(CameBack),
    No(Minor),
    No(WithChildren),
    No(ProtectionElsewhere),
    No(AppliedElsewhere),
    No(AppliedInSeveral),
    No(RegisteredElsewhere),
    No(LeftThreeMonths),
    No(LeftNineMonths),
    No(LeftUnproven),
    No(ReturnedSince),
    No(PermitSince),
    No(FamilyCounted),
    No(FamilyOther),
    No(FamilySibling),
    No(FamilyRelative),
    No(FamilyPartner),
    No(FamilyStatusNotCounted),
    No(FamilyApplicant),
    No(FamilyLongTerm),
    No(CoupleOnTheWay),
    No(CoupleSinceArrival),
    No(CoupleSinceApplication),
    Yes(WishWritten),
    No(Dependant),
    No(DependantByTrauma),
    No(PermitOrVisa),
    No(PermitNotUsed),
    No(PermitLeftSince),
    No(Diploma),
    No(IrregularEntry),
    No(VisaFreeEntry),
    No(AirportTransit),
    No(RescuedAtSea),
    No(EntryOverTwelveMonths),
    No(EntryOverTwentyMonths),
    No(LivedElsewhere),
];

/// A wife, lawfully there.
pub(super) const WIFE: &[Given] = &[Yes(FamilyCounted), Yes(FamilyLegal)];
