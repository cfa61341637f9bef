//! What many worked cases have in common.

use crate::Given::{self, No, Yes};
use crate::fact::Fact::{
    AirportTransit, AnotherCountryAsked, AppliedElsewhere, ChildAlone, DenmarkExamines, FamilyApplicant, FamilyCounted,
    FamilyLegal, FamilyStatusNotCounted, InadmissibleDecided, IrregularEntry, PermitExpiredLong, PermitExpiredRecently,
    PermitOrVisa, ProtectionElsewhere, TransferDecided, VisaFreeEntry,
};

/// An adult for whom no gate settles the question.
pub(in crate::book) const ADULT_OPEN_TO_CRITERIA: &[Given] =
    &[No(DenmarkExamines), No(ProtectionElsewhere), No(AppliedElsewhere), No(ChildAlone)];

/// No gate settles the question.
pub(in crate::book) const OPEN_TO_CRITERIA: &[Given] =
    &[No(DenmarkExamines), No(ProtectionElsewhere), No(AppliedElsewhere)];

/// None of the older criteria is met.
pub(in crate::book) const NO_CRITERION_MET: &[Given] =
    &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry), No(VisaFreeEntry), No(AirportTransit)];

/// Close family that stays with protection.
pub(in crate::book) const PROTECTED_FAMILY: &[Given] =
    &[Yes(FamilyCounted), Yes(FamilyLegal), No(FamilyStatusNotCounted)];

/// Close family that resides lawfully.
pub(in crate::book) const RESIDENT_FAMILY: &[Given] = &[Yes(FamilyCounted), Yes(FamilyLegal), No(FamilyApplicant)];

/// A permit or visa that is valid.
pub(in crate::book) const VALID_PERMIT: &[Given] =
    &[Yes(PermitOrVisa), No(PermitExpiredRecently), No(PermitExpiredLong)];

/// Nobody has said that another country comes in.
pub(in crate::book) const NOT_TOLD_ELSEWHERE: &[Given] =
    &[No(AnotherCountryAsked), No(TransferDecided), No(InadmissibleDecided)];
