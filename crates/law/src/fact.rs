//! What can be known of a case.

use crate::named;

named! {
    /// One thing that can be known of a case. A rule asks for facts, a question gives them.
    pub enum Fact {
        /// The day on which the guide is used. Date.
        Today = "today",
        /// The person is registered as an asylum seeker in Denmark.
        Registered = "registered",
        /// The person is here, and has not asked for asylum in Denmark.
        NoApplication = "no-application",
        /// The day of that registration. Date.
        RegistrationDate = "registration-date",
        /// The country of which the person is a national; it does not hold for someone without a citizenship.
        /// Country.
        Nationality = "nationality",
        /// The person has a letter on the case that he or she cannot read.
        LetterUnread = "letter-unread",
        /// The first interview with the Immigration Service has been held.
        Interviewed = "interviewed",
        /// The person was told that another country has been, or will be, asked to take over.
        AnotherCountryAsked = "another-country-asked",
        /// The country that the Immigration Service has named. Country.
        ToldCountry = "told-country",
        /// That other country has agreed.
        OtherCountryAccepts = "other-country-accepts",
        /// The Immigration Service has told the person a decision.
        DecisionTold = "decision-told",
        /// The Immigration Service has said that the case is examined in Denmark.
        DenmarkExamines = "denmark-examines",
        /// The decision is a Dublin transfer (section 29 a).
        TransferDecided = "transfer-decided",
        /// The decision is that the case is not examined because of protection elsewhere (section 29 b).
        InadmissibleDecided = "inadmissible-decided",
        /// The Immigration Service has said yes or no to asylum.
        CaseAnswered = "case-answered",
        /// The answer was yes.
        Granted = "granted",
        /// The answer was no, in the normal procedure.
        Refused = "refused",
        /// The answer was no, because a country outside the Dublin area can protect the person.
        RefusedFirstCountry = "refused-first-country",
        /// The answer was no, as manifestly unfounded and without appeal.
        RefusedUnfounded = "refused-unfounded",
        /// The answer was no, but the Refugee Council did not agree that the case is manifestly unfounded.
        CouncilDisagreed = "council-disagreed",
        /// The person was told that the case is in the normal procedure.
        NormalTold = "normal-told",
        /// The person was told that the case is seen as manifestly unfounded.
        UnfoundedTold = "unfounded-told",
        /// The Immigration Service has found that there are no valid grounds.
        FoundUnfounded = "found-unfounded",
        /// The person was told that the case is in the expedited procedure.
        ExpeditedTold = "expedited-told",
        /// The Refugee Appeals Board has the case and has not decided.
        AppealRunning = "appeal-running",
        /// The Board has decided.
        BoardDecided = "board-decided",
        /// The Board has upheld the decision.
        BoardUpheld = "board-upheld",
        /// The Board has overturned the decision.
        BoardOverturned = "board-overturned",
        /// The Board has sent the case back to the Immigration Service, which decides anew.
        BoardSentBack = "board-sent-back",
        /// The case was withdrawn, or the person missed an interview or left.
        Withdrawn = "withdrawn",
        /// The person signed a withdrawal.
        WithdrawnSigned = "withdrawn-signed",
        /// The person did not come to an interview.
        MissedInterview = "missed-interview",
        /// The person left the place of stay or did not answer the authorities.
        StayedAway = "stayed-away",
        /// The person is back after a case that was closed or finally refused.
        CameBack = "came-back",
        /// That case was closed without a decision.
        ClosedBefore = "closed-before",
        /// That case ended with a refusal as manifestly unfounded.
        UnfoundedBefore = "unfounded-before",
        /// That case ended with a refusal by the Board.
        RefusedByBoardBefore = "refused-by-board-before",
        /// There is essential information that was not available then.
        NewInformation = "new-information",
        /// The day on which the person was told. Date.
        DecisionDate = "decision-date",
        /// The day by which the person must leave Denmark. Date.
        LeaveBy = "leave-by",
        /// The person has told the Immigration Service that he or she appeals.
        AppealAnnounced = "appeal-announced",
        /// The person has something in writing that shows it.
        AppealProof = "appeal-proof",
        /// The person is in detention.
        Detained = "detained",
        /// Under 18.
        Minor = "minor",
        /// Under 18, and without parents or another adult who answers for him or her.
        ChildAlone = "child-alone",
        /// The person's own children under 18 are here too.
        WithChildren = "with-children",
        /// Under 18, and here with an adult who is not a parent.
        SeparatedChild = "separated-child",
        /// The person is ill, disabled, or was the victim of trafficking or violence.
        NeedsSupport = "needs-support",
        /// A disability keeps the person from communicating.
        CannotCommunicate = "cannot-communicate",
        /// Another Dublin country has given the person protection.
        ProtectionElsewhere = "protection-elsewhere",
        /// That country. Country.
        ProtectionCountry = "protection-country",
        /// The person asked for asylum in another Dublin country.
        AppliedElsewhere = "applied-elsewhere",
        /// And in more than one.
        AppliedInSeveral = "applied-in-several",
        /// The country in which that was, the latest where there were several. Country.
        EarlierCountry = "earlier-country",
        /// The case there is still running.
        EarlierPending = "earlier-pending",
        /// The case there was refused or withdrawn.
        EarlierClosed = "earlier-closed",
        /// Since then the person has left the Dublin area for three months or more, and can show it.
        LeftThreeMonths = "left-three-months",
        /// And for nine months or more.
        LeftNineMonths = "left-nine-months",
        /// The person has left it for that long, and cannot show it.
        LeftUnproven = "left-unproven",
        /// Since then the person has left it under a return decision, after a refusal or a withdrawal.
        ReturnedSince = "returned-since",
        /// Since then another of these countries has given the person a residence permit.
        PermitSince = "permit-since",
        /// Authorities of another Dublin country took fingerprints or registered the person.
        RegisteredElsewhere = "registered-elsewhere",
        /// Family of any kind lives in the Dublin area.
        FamilyInEurope = "family-in-europe",
        /// Husband, wife, minor child, or parent of a minor, lives in the Dublin area.
        FamilyCounted = "family-counted",
        /// It is a husband, wife or partner.
        FamilyCouple = "family-couple",
        /// It is a partner to whom the person is not married.
        FamilyPartner = "family-partner",
        /// The family named is of another kind: brother, aunt, grown child.
        FamilyOther = "family-other",
        /// It is a brother or sister.
        FamilySibling = "family-sibling",
        /// It is an aunt, uncle or grandparent.
        FamilyRelative = "family-relative",
        /// The two became a couple only after they had left the country of origin.
        CoupleOnTheWay = "couple-on-the-way",
        /// Only after one of them had come to the Dublin area.
        CoupleSinceArrival = "couple-since-arrival",
        /// Only after the person had asked for asylum there.
        CoupleSinceApplication = "couple-since-application",
        /// The country where that family lives. Country.
        FamilyCountry = "family-country",
        /// That family lives there lawfully.
        FamilyLegal = "family-legal",
        /// They stay lawfully, but neither as refugees nor as asylum seekers.
        FamilyStatusNotCounted = "family-status-not-counted",
        /// They are asylum seekers who wait for an answer.
        FamilyApplicant = "family-applicant",
        /// They have a long-term residence permit, or became citizens after they had protection.
        FamilyLongTerm = "family-long-term",
        /// The person and that relative have both asked in writing that they be together.
        WishWritten = "wish-written",
        /// A country of the Dublin area issued a residence permit or a visa.
        PermitOrVisa = "permit-or-visa",
        /// The country that issued it. Country.
        PermitCountry = "permit-country",
        /// It is a visa.
        Visa = "visa",
        /// The last day on which it was or is valid. Date.
        PermitExpiry = "permit-expiry",
        /// The person did not come into the Dublin area with it.
        PermitNotUsed = "permit-not-used",
        /// The person has left the Dublin area since it ran out.
        PermitLeftSince = "permit-left-since",
        /// A school or university of another Dublin country gave the person a diploma that counts: after a
        /// school year there, not at a distance, less than six years before the registration.
        Diploma = "diploma",
        /// That country. Country.
        DiplomaCountry = "diploma-country",
        /// The person came into the Dublin area without the papers for it, or was rescued at sea.
        IrregularEntry = "irregular-entry",
        /// The person was brought ashore after a rescue at sea.
        RescuedAtSea = "rescued-at-sea",
        /// The person came with a passport that needs no visa.
        VisaFreeEntry = "visa-free-entry",
        /// The person asked for asylum in the transit area of an airport.
        AirportTransit = "airport-transit",
        /// The Dublin country that was entered first. Country.
        EntryCountry = "entry-country",
        /// That entry lay more than twelve months before the person asked for asylum.
        EntryOverTwelveMonths = "entry-over-twelve-months",
        /// It lay more than twenty months before.
        EntryOverTwentyMonths = "entry-over-twenty-months",
        /// After that the person lived in one other Dublin country for five months without a break.
        LivedElsewhere = "lived-elsewhere",
        /// That country, the latest where there were several. Country.
        LivedCountry = "lived-country",
        /// The person and a child, brother, sister or parent in the Dublin area depend on each other, for
        /// a reason that the rules name.
        Dependant = "dependant",
        /// Because of a severe psychological trauma, which only the newer rules name.
        DependantByTrauma = "dependant-by-trauma",
        /// The country where that relative lives. Country.
        DependantCountry = "dependant-country",
        /// A country outside the Dublin area has given the person protection.
        OutsideProtection = "outside-protection",
        /// The person has close ties to a country outside the Dublin area that can protect.
        OutsideTies = "outside-ties",
    }
}

/// What kind of value a fact takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Yes or no.
    Truth,
    /// A country.
    Country,
    /// A day.
    Date,
}

impl Fact {
    /// What kind of value it takes.
    #[must_use]
    pub const fn kind(self) -> FactKind {
        match self {
            Self::Today | Self::RegistrationDate | Self::DecisionDate | Self::LeaveBy | Self::PermitExpiry => {
                FactKind::Date
            }
            Self::Nationality
            | Self::FamilyCountry
            | Self::PermitCountry
            | Self::EntryCountry
            | Self::DependantCountry => FactKind::Country,
            other if other.names_another_country() => FactKind::Country,
            _ => FactKind::Truth,
        }
    }

    /// Countries of which a question asks that leaves Denmark out.
    pub(crate) const fn names_another_country(self) -> bool {
        matches!(
            self,
            Self::ProtectionCountry
                | Self::EarlierCountry
                | Self::DiplomaCountry
                | Self::ToldCountry
                | Self::LivedCountry
        )
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_fact_has_its_own_name() {
        let names: BTreeSet<_> = Fact::ALL.map(Fact::id).into();
        assert_eq!(names.len(), Fact::ALL.len());
    }
}
