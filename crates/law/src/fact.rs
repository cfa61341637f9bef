//! What can be known of a case, and how much of it is.

use crate::{Country, Date};

/// Yes, no, or not known. Not known is never taken for no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Truth {
    Yes,
    No,
    Unknown,
}

impl Truth {
    /// True only where it is known to be so.
    #[must_use]
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(truth: bool) -> Self {
        if truth { Self::Yes } else { Self::No }
    }
}

/// One thing that can be known of a case. A rule asks for facts, a question gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// The day on which the guide is used. Date.
    Today,
    /// The person is registered as an asylum seeker in Denmark.
    Registered,
    /// The day of that registration. Date.
    RegistrationDate,
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
    /// The day on which the person was told. Date.
    DecisionDate,
    /// The person has told the Immigration Service that he or she appeals.
    AppealAnnounced,
    /// The person is in detention.
    Detained,
    /// Under 18, and without parents or another adult who answers for him or her.
    ChildAlone,
    /// The person's own children under 18 are here too.
    WithChildren,
    /// Another Dublin country has given the person protection.
    ProtectionElsewhere,
    /// That country. Country.
    ProtectionCountry,
    /// The person asked for asylum in another Dublin country.
    AppliedElsewhere,
    /// That country, or the one that registered the person. Country.
    EarlierCountry,
    /// The case there is still running.
    EarlierPending,
    /// The case there was refused or withdrawn.
    EarlierClosed,
    /// Authorities of another Dublin country took fingerprints or registered the person.
    RegisteredElsewhere,
    /// Husband, wife, minor child, or parent of a minor, lives in the Dublin area.
    FamilyCounted,
    /// The family named is of another kind: brother, aunt, grown child, partner outside marriage.
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
    /// Every fact, in the order of the cases they belong to.
    pub const ALL: [Self; 41] = [
        Self::Today,
        Self::Registered,
        Self::RegistrationDate,
        Self::Interviewed,
        Self::AnotherCountryAsked,
        Self::OtherCountryAccepts,
        Self::DecisionTold,
        Self::DenmarkExamines,
        Self::TransferDecided,
        Self::InadmissibleDecided,
        Self::DecisionDate,
        Self::AppealAnnounced,
        Self::Detained,
        Self::ChildAlone,
        Self::WithChildren,
        Self::ProtectionElsewhere,
        Self::ProtectionCountry,
        Self::AppliedElsewhere,
        Self::EarlierCountry,
        Self::EarlierPending,
        Self::EarlierClosed,
        Self::RegisteredElsewhere,
        Self::FamilyCounted,
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
    ];

    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Registered => "registered",
            Self::RegistrationDate => "registration-date",
            Self::Interviewed => "interviewed",
            Self::AnotherCountryAsked => "another-country-asked",
            Self::OtherCountryAccepts => "other-country-accepts",
            Self::DecisionTold => "decision-told",
            Self::DenmarkExamines => "denmark-examines",
            Self::TransferDecided => "transfer-decided",
            Self::InadmissibleDecided => "inadmissible-decided",
            Self::DecisionDate => "decision-date",
            Self::AppealAnnounced => "appeal-announced",
            Self::Detained => "detained",
            Self::ChildAlone => "child-alone",
            Self::WithChildren => "with-children",
            Self::ProtectionElsewhere => "protection-elsewhere",
            Self::ProtectionCountry => "protection-country",
            Self::AppliedElsewhere => "applied-elsewhere",
            Self::EarlierCountry => "earlier-country",
            Self::EarlierPending => "earlier-pending",
            Self::EarlierClosed => "earlier-closed",
            Self::RegisteredElsewhere => "registered-elsewhere",
            Self::FamilyCounted => "family-counted",
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
        }
    }

    /// What kind of value it takes.
    #[must_use]
    pub const fn kind(self) -> FactKind {
        match self {
            Self::Today | Self::RegistrationDate | Self::DecisionDate => FactKind::Date,
            Self::ProtectionCountry
            | Self::DiplomaCountry
            | Self::EarlierCountry
            | Self::FamilyCountry
            | Self::PermitCountry
            | Self::EntryCountry => FactKind::Country,
            _ => FactKind::Truth,
        }
    }
}

/// What is known of one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Value {
    Truth(Truth),
    Country(Country),
    Date(Date),
}

impl From<Truth> for Value {
    fn from(truth: Truth) -> Self {
        Self::Truth(truth)
    }
}

impl From<Country> for Value {
    fn from(country: Country) -> Self {
        Self::Country(country)
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

/// What is known of one person's case. What was never set is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts([Option<Value>; Fact::ALL.len()]);

impl Default for Facts {
    fn default() -> Self {
        Self([None; Fact::ALL.len()])
    }
}

impl Facts {
    /// Notes what is known of the fact. `Truth::Unknown` forgets it.
    pub fn set(&mut self, fact: Fact, value: impl Into<Value>) {
        let value = Some(value.into()).filter(|value| *value != Value::Truth(Truth::Unknown));
        if let Some(place) = self.0.get_mut(fact as usize) {
            *place = value;
        }
    }

    /// Whether the fact holds.
    #[must_use]
    pub fn truth(&self, fact: Fact) -> Truth {
        match self.value(fact) {
            Some(Value::Truth(truth)) => truth,
            _ => Truth::Unknown,
        }
    }

    /// The country, where the fact is one and is known.
    #[must_use]
    pub fn country(&self, fact: Fact) -> Option<Country> {
        match self.value(fact) {
            Some(Value::Country(country)) => Some(country),
            _ => None,
        }
    }

    /// The day, where the fact is one and is known.
    #[must_use]
    pub fn date(&self, fact: Fact) -> Option<Date> {
        match self.value(fact) {
            Some(Value::Date(date)) => Some(date),
            _ => None,
        }
    }

    /// What is known of the fact; `None` when nothing is.
    #[must_use]
    pub fn value(&self, fact: Fact) -> Option<Value> {
        self.0.get(fact as usize).copied().flatten()
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
