//! What can be known of a case.

/// One thing that can be known of a case. A rule asks for facts, a question gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// The day on which the guide is used. Date.
    Today,
    /// The person is registered as an asylum seeker in Denmark.
    Registered,
    /// The day of that registration. Date.
    RegistrationDate,
    /// The country of which the person is a national. Country.
    Nationality,
    /// The first interview with the Immigration Service has been held.
    Interviewed,
    /// The person was told that another country has been, or will be, asked to take over.
    AnotherCountryAsked,
    /// That other country has agreed.
    OtherCountryAccepts,
    /// The Immigration Service has told the person a decision.
    DecisionTold,
    /// The Immigration Service has said that the case is examined in Denmark.
    DenmarkExamines,
    /// The decision is a Dublin transfer (section 29 a).
    TransferDecided,
    /// The decision is that the case is not examined because of protection elsewhere (section 29 b).
    InadmissibleDecided,
    /// The Immigration Service has said yes or no to asylum.
    CaseAnswered,
    /// The answer was yes.
    Granted,
    /// The answer was no, in the normal procedure.
    Refused,
    /// The answer was no, because a country outside the Dublin area can protect the person.
    RefusedFirstCountry,
    /// The answer was no, as manifestly unfounded and without appeal.
    RefusedUnfounded,
    /// The answer was no, but the Refugee Council did not agree that the case is manifestly unfounded.
    CouncilDisagreed,
    /// The person was told that the case is in the normal procedure.
    NormalTold,
    /// The person was told that the case is seen as manifestly unfounded.
    UnfoundedTold,
    /// The Immigration Service has found that there are no valid grounds.
    FoundUnfounded,
    /// The person was told that the case is in the expedited procedure.
    ExpeditedTold,
    /// The Refugee Appeals Board has the case and has not decided.
    AppealRunning,
    /// The Board has decided.
    BoardDecided,
    /// The Board has upheld the decision.
    BoardUpheld,
    /// The Board has overturned the decision.
    BoardOverturned,
    /// The case was withdrawn, or the person missed an interview or left.
    Withdrawn,
    /// The person signed a withdrawal.
    WithdrawnSigned,
    /// The person did not come to an interview.
    MissedInterview,
    /// The person left the place of stay or did not answer the authorities.
    StayedAway,
    /// The person is back after a case that was closed or finally refused.
    CameBack,
    /// That case was closed without a decision.
    ClosedBefore,
    /// That case ended with a refusal as manifestly unfounded.
    UnfoundedBefore,
    /// That case ended with a refusal by the Board.
    RefusedByBoardBefore,
    /// There is essential information that was not available then.
    NewInformation,
    /// The day on which the person was told. Date.
    DecisionDate,
    /// The person has told the Immigration Service that he or she appeals.
    AppealAnnounced,
    /// The person is in detention.
    Detained,
    /// Under 18.
    Minor,
    /// Under 18, and without parents or another adult who answers for him or her.
    ChildAlone,
    /// The person's own children under 18 are here too.
    WithChildren,
    /// Under 18, and here with an adult who is not a parent.
    SeparatedChild,
    /// The person is ill, disabled, or was the victim of trafficking or violence.
    NeedsSupport,
    /// A disability keeps the person from communicating.
    CannotCommunicate,
    /// Another Dublin country has given the person protection.
    ProtectionElsewhere,
    /// That country. Country.
    ProtectionCountry,
    /// The person asked for asylum in another Dublin country.
    AppliedElsewhere,
    /// The country in which that was, the latest where there were several. Country.
    EarlierCountry,
    /// The case there is still running.
    EarlierPending,
    /// The case there was refused or withdrawn.
    EarlierClosed,
    /// Authorities of another Dublin country took fingerprints or registered the person.
    RegisteredElsewhere,
    /// Husband, wife, minor child, or parent of a minor, lives in the Dublin area.
    FamilyCounted,
    /// It is a partner to whom the person is not married.
    FamilyPartner,
    /// The family named is of another kind: brother, aunt, grown child.
    FamilyOther,
    /// The country where that family lives. Country.
    FamilyCountry,
    /// That family lives there lawfully.
    FamilyLegal,
    /// They stay lawfully, but neither as refugees nor as asylum seekers.
    FamilyStatusNotCounted,
    /// They are asylum seekers who wait for an answer.
    FamilyApplicant,
    /// A country of the Dublin area issued a residence permit or a visa.
    PermitOrVisa,
    /// The country that issued it. Country.
    PermitCountry,
    /// It expired a short time ago.
    PermitExpiredRecently,
    /// It expired long ago.
    PermitExpiredLong,
    /// A school or university of another Dublin country gave the person a diploma.
    Diploma,
    /// That country. Country.
    DiplomaCountry,
    /// The person came into the Dublin area without the papers for it, or was rescued at sea.
    IrregularEntry,
    /// The person was brought ashore after a rescue at sea.
    RescuedAtSea,
    /// The person came with a passport that needs no visa.
    VisaFreeEntry,
    /// The person asked for asylum in the transit area of an airport.
    AirportTransit,
    /// The Dublin country that was entered first. Country.
    EntryCountry,
    /// That entry lay more than twelve months before the person asked for asylum.
    EntryOverTwelveMonths,
    /// It lay more than twenty months before.
    EntryOverTwentyMonths,
    /// The person and a close relative in the Dublin area depend on each other.
    Dependant,
    /// A country outside the Dublin area has given the person protection.
    OutsideProtection,
    /// The person has close ties to a country outside the Dublin area that can protect.
    OutsideTies,
}

impl Fact {
    /// Every fact, in the order of the cases they belong to.
    pub const ALL: [Self; 73] = [
        Self::Today,
        Self::Registered,
        Self::RegistrationDate,
        Self::Nationality,
        Self::Interviewed,
        Self::AnotherCountryAsked,
        Self::OtherCountryAccepts,
        Self::DecisionTold,
        Self::DenmarkExamines,
        Self::TransferDecided,
        Self::InadmissibleDecided,
        Self::CaseAnswered,
        Self::Granted,
        Self::Refused,
        Self::RefusedFirstCountry,
        Self::RefusedUnfounded,
        Self::CouncilDisagreed,
        Self::NormalTold,
        Self::UnfoundedTold,
        Self::FoundUnfounded,
        Self::ExpeditedTold,
        Self::AppealRunning,
        Self::BoardDecided,
        Self::BoardUpheld,
        Self::BoardOverturned,
        Self::Withdrawn,
        Self::WithdrawnSigned,
        Self::MissedInterview,
        Self::StayedAway,
        Self::CameBack,
        Self::ClosedBefore,
        Self::UnfoundedBefore,
        Self::RefusedByBoardBefore,
        Self::NewInformation,
        Self::DecisionDate,
        Self::AppealAnnounced,
        Self::Detained,
        Self::Minor,
        Self::ChildAlone,
        Self::WithChildren,
        Self::SeparatedChild,
        Self::NeedsSupport,
        Self::CannotCommunicate,
        Self::ProtectionElsewhere,
        Self::ProtectionCountry,
        Self::AppliedElsewhere,
        Self::EarlierCountry,
        Self::EarlierPending,
        Self::EarlierClosed,
        Self::RegisteredElsewhere,
        Self::FamilyCounted,
        Self::FamilyPartner,
        Self::FamilyOther,
        Self::FamilyCountry,
        Self::FamilyLegal,
        Self::FamilyStatusNotCounted,
        Self::FamilyApplicant,
        Self::PermitOrVisa,
        Self::PermitCountry,
        Self::PermitExpiredRecently,
        Self::PermitExpiredLong,
        Self::Diploma,
        Self::DiplomaCountry,
        Self::IrregularEntry,
        Self::RescuedAtSea,
        Self::VisaFreeEntry,
        Self::AirportTransit,
        Self::EntryCountry,
        Self::EntryOverTwelveMonths,
        Self::EntryOverTwentyMonths,
        Self::Dependant,
        Self::OutsideProtection,
        Self::OutsideTies,
    ];

    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Registered => "registered",
            Self::RegistrationDate => "registration-date",
            Self::Nationality => "nationality",
            Self::Interviewed => "interviewed",
            Self::AnotherCountryAsked => "another-country-asked",
            Self::OtherCountryAccepts => "other-country-accepts",
            Self::DecisionTold => "decision-told",
            Self::DenmarkExamines => "denmark-examines",
            Self::TransferDecided => "transfer-decided",
            Self::InadmissibleDecided => "inadmissible-decided",
            Self::CaseAnswered => "case-answered",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::RefusedFirstCountry => "refused-first-country",
            Self::RefusedUnfounded => "refused-unfounded",
            Self::CouncilDisagreed => "council-disagreed",
            Self::NormalTold => "normal-told",
            Self::UnfoundedTold => "unfounded-told",
            Self::FoundUnfounded => "found-unfounded",
            Self::ExpeditedTold => "expedited-told",
            Self::AppealRunning => "appeal-running",
            Self::BoardDecided => "board-decided",
            Self::BoardUpheld => "board-upheld",
            Self::BoardOverturned => "board-overturned",
            Self::Withdrawn => "withdrawn",
            Self::WithdrawnSigned => "withdrawn-signed",
            Self::MissedInterview => "missed-interview",
            Self::StayedAway => "stayed-away",
            Self::CameBack => "came-back",
            Self::ClosedBefore => "closed-before",
            Self::UnfoundedBefore => "unfounded-before",
            Self::RefusedByBoardBefore => "refused-by-board-before",
            Self::NewInformation => "new-information",
            Self::DecisionDate => "decision-date",
            Self::AppealAnnounced => "appeal-announced",
            Self::Detained => "detained",
            Self::Minor => "minor",
            Self::ChildAlone => "child-alone",
            Self::WithChildren => "with-children",
            Self::SeparatedChild => "separated-child",
            Self::NeedsSupport => "needs-support",
            Self::CannotCommunicate => "cannot-communicate",
            Self::ProtectionElsewhere => "protection-elsewhere",
            Self::ProtectionCountry => "protection-country",
            Self::AppliedElsewhere => "applied-elsewhere",
            Self::EarlierCountry => "earlier-country",
            Self::EarlierPending => "earlier-pending",
            Self::EarlierClosed => "earlier-closed",
            Self::RegisteredElsewhere => "registered-elsewhere",
            Self::FamilyCounted => "family-counted",
            Self::FamilyPartner => "family-partner",
            Self::FamilyOther => "family-other",
            Self::FamilyCountry => "family-country",
            Self::FamilyLegal => "family-legal",
            Self::FamilyStatusNotCounted => "family-status-not-counted",
            Self::FamilyApplicant => "family-applicant",
            Self::PermitOrVisa => "permit-or-visa",
            Self::PermitCountry => "permit-country",
            Self::PermitExpiredRecently => "permit-expired-recently",
            Self::PermitExpiredLong => "permit-expired-long",
            Self::Diploma => "diploma",
            Self::DiplomaCountry => "diploma-country",
            Self::IrregularEntry => "irregular-entry",
            Self::RescuedAtSea => "rescued-at-sea",
            Self::VisaFreeEntry => "visa-free-entry",
            Self::AirportTransit => "airport-transit",
            Self::EntryCountry => "entry-country",
            Self::EntryOverTwelveMonths => "entry-over-twelve-months",
            Self::EntryOverTwentyMonths => "entry-over-twenty-months",
            Self::Dependant => "dependant",
            Self::OutsideProtection => "outside-protection",
            Self::OutsideTies => "outside-ties",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_has_its_own_place_and_name() {
        let mut names: Vec<_> = Fact::ALL.map(Fact::id).to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Fact::ALL.len());
        for (place, fact) in Fact::ALL.into_iter().enumerate() {
            assert_eq!(fact as usize, place, "{fact:?}");
        }
    }
}
