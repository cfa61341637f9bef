//! What many worked cases have in common.

use crate::Given::{self, In, No, Yes};
use crate::fact::Fact::{
    AirportTransit, AnotherCountryAsked, AppealRunning, AppliedElsewhere, BoardDecided, BoardOverturned, BoardUpheld,
    CameBack, CaseAnswered, DenmarkExamines, Dependant, Detained, Diploma, FamilyApplicant, FamilyCounted, FamilyLegal,
    FamilyPartner, FamilyStatusNotCounted, Granted, InadmissibleDecided, IrregularEntry, Minor, MissedInterview,
    Nationality, NoApplication, PermitExpiredLong, PermitExpiredRecently, PermitOrVisa, ProtectionElsewhere,
    RefusedByBoardBefore, RegisteredElsewhere, TransferDecided, UnfoundedBefore, UnfoundedTold, VisaFreeEntry,
    Withdrawn,
};

/// An adult for whom no gate settles the question.
pub(super) const ADULT_OPEN_TO_CRITERIA: &[Given] =
    &[No(DenmarkExamines), In(Nationality, "SY"), No(ProtectionElsewhere), No(AppliedElsewhere), No(Minor)];

/// No gate settles the question.
pub(super) const OPEN_TO_CRITERIA: &[Given] =
    &[No(DenmarkExamines), In(Nationality, "SY"), No(ProtectionElsewhere), No(AppliedElsewhere)];

/// None of the older criteria is met.
pub(super) const NO_CRITERION_MET: &[Given] =
    &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry), No(VisaFreeEntry), No(AirportTransit)];

/// Close family that stays with protection.
pub(super) const PROTECTED_FAMILY: &[Given] = &[Yes(FamilyCounted), Yes(FamilyLegal), No(FamilyStatusNotCounted)];

/// Close family that resides lawfully.
pub(super) const RESIDENT_FAMILY: &[Given] = &[Yes(FamilyCounted), Yes(FamilyLegal), No(FamilyApplicant)];

/// A permit or visa that is valid.
pub(super) const VALID_PERMIT: &[Given] = &[Yes(PermitOrVisa), No(PermitExpiredRecently), No(PermitExpiredLong)];

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
    No(Dependant),
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
