use std::hash::{Hash, Hasher};

use crate::source::checked::GOOD_FOR_MONTHS;
use crate::{Date, named};

/// Someone who helps or decides, and how they are reached. Who it is and what for is in the locales
/// under `contact-<id>`.
///
/// Two are the same where their ids are: a rule that names one can be compared and hashed.
#[derive(Clone, Copy, Debug)]
pub struct Contact {
    /// The stable name.
    pub id: &'static str,
    /// The Danish name: what stands on their door and in letters. `None` for those who have none, as the
    /// staff of a centre.
    pub danish: Option<&'static str>,
    /// Their number, with the code of the country; three or four digits where it is one for the whole country.
    pub phone: Option<Found<&'static str>>,
    /// Their e-mail address.
    pub email: Option<Found<&'static str>>,
    /// Where they are.
    pub address: Option<Found<&'static str>>,
    /// When the telephone is answered.
    pub hours: Option<Found<Hours>>,
    /// What can be read of them.
    pub page: Option<Found<Pages>>,
}

/// Something that was found of a contact. Nothing of it is shown without the day.
#[derive(Clone, Copy, Debug)]
pub struct Found<T> {
    /// What it is.
    pub is: T,
    /// How far it can be relied on.
    pub standing: Standing,
    /// The page on which it was seen.
    pub at: &'static str,
    /// The day on which it was seen; `YYYY-MM-DD`.
    pub(crate) on: &'static str,
}

/// A page in English, and the same or the nearest one in Danish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pages {
    /// For every language but Danish.
    pub english: &'static str,
    /// For the Danish guide.
    pub danish: &'static str,
}

/// When a telephone is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Day and night.
    Always,
    /// Monday to Friday, between these hours.
    Weekdays(u8, u8),
}

named! {
    /// How far something that was found of a contact can be relied on.
    pub enum Standing {
        /// On an official page or their own, which looks current.
        Official = "official",
        /// On an official page or their own, which is old.
        OfficialOld = "official-old",
        /// On a page of somebody else.
        ThirdParty = "third-party",
    }
}

impl Standing {
    /// Whether it has to be checked before anyone relies on it.
    #[must_use]
    pub fn check_first(self) -> bool {
        self != Self::Official
    }
}

impl<T> Found<T> {
    /// Where and when, with the name of what it is in place of it.
    fn named(self, is: &'static str) -> Found<&'static str> {
        Found { is, standing: self.standing, at: self.at, on: self.on }
    }

    /// The day on which it was seen.
    #[must_use]
    pub fn on(&self) -> Option<Date> {
        Date::parse(self.on).ok()
    }

    /// Whether it was seen so long ago that it has to be looked at again.
    #[must_use]
    pub fn may_be_out_of_date(&self, today: Date) -> bool {
        self.on().is_none_or(|on| today > on.plus_months(GOOD_FOR_MONTHS))
    }
}

impl Contact {
    /// One of whom nothing has been found yet.
    pub(super) const fn named(id: &'static str, danish: Option<&'static str>) -> Self {
        Self { id, danish, phone: None, email: None, address: None, hours: None, page: None }
    }

    /// Everything that was found, by what it is: `phone`, `email`, `address`, `hours`, `page`.
    pub fn found(&self) -> impl Iterator<Item = Found<&'static str>> {
        [
            self.phone.map(|phone| phone.named("phone")),
            self.email.map(|email| email.named("email")),
            self.address.map(|address| address.named("address")),
            self.hours.map(|hours| hours.named("hours")),
            self.page.map(|page| page.named("page")),
        ]
        .into_iter()
        .flatten()
    }

    /// Whether neither a number nor an e-mail address was found, so that somebody has to help to reach them.
    #[must_use]
    pub const fn out_of_reach(&self) -> bool {
        self.phone.is_none() && self.email.is_none()
    }
}

impl PartialEq for Contact {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Contact {}

impl Hash for Contact {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl Pages {
    /// That for readers of a language.
    #[must_use]
    pub fn in_language(&self, code: &str) -> &'static str {
        if code == "da" { self.danish } else { self.english }
    }
}

/// Seen on an official page or their own, which looks current.
pub(super) const fn official<T: Copy>(is: T, at: &'static str, on: &'static str) -> Found<T> {
    Found { is, standing: Standing::Official, at, on }
}

/// Seen on an official page or their own, which is old.
pub(super) const fn old<T: Copy>(is: T, at: &'static str, on: &'static str) -> Found<T> {
    Found { is, standing: Standing::OfficialOld, at, on }
}

/// Seen on a page of somebody else.
pub(super) const fn third_party<T: Copy>(is: T, at: &'static str, on: &'static str) -> Found<T> {
    Found { is, standing: Standing::ThirdParty, at, on }
}

/// Pages that were themselves seen.
pub(super) const fn pages(english: &'static str, danish: &'static str, on: &'static str) -> Found<Pages> {
    official(Pages { english, danish }, english, on)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::CONTACTS;

    #[test]
    fn every_contact_has_its_own_name() {
        let ids: BTreeSet<_> = CONTACTS.iter().map(|contact| contact.id).collect();
        assert_eq!(ids.len(), CONTACTS.len());
    }

    #[test]
    fn everything_was_seen_on_a_page_and_a_day() {
        for contact in CONTACTS {
            for found in contact.found() {
                assert!(found.at.starts_with("https://") && found.on().is_some(), "{}: {found:?}", contact.id);
            }
        }
    }

    #[test]
    fn a_number_can_be_called_in_denmark() {
        for contact in CONTACTS {
            let Some(phone) = contact.phone else { continue };
            let own = phone.is.strip_prefix("+45");
            let digits = own.unwrap_or(phone.is);
            assert!(digits.bytes().all(|byte| byte.is_ascii_digit()), "{}", contact.id);
            assert!(if own.is_some() { digits.len() == 8 } else { matches!(digits.len(), 3 | 4) }, "{}", contact.id);
        }
    }

    #[test]
    fn what_has_to_be_checked_has_a_page_to_check_it_on() {
        for contact in CONTACTS {
            let unsure = contact.found().any(|found| found.standing.check_first());
            assert!(contact.page.is_some() || !unsure, "{}", contact.id);
        }
    }

    #[test]
    fn an_address_to_write_to_is_one() {
        for email in CONTACTS.iter().filter_map(|contact| contact.email) {
            let (who, place) = email.is.split_once('@').expect("it has an at sign");
            assert!(!who.is_empty() && place.contains('.') && !email.is.contains(' '), "{}", email.is);
        }
    }

    #[test]
    fn pages_are_secure_and_in_their_language() {
        for pages in CONTACTS.iter().filter_map(|contact| contact.page.map(|page| page.is)) {
            assert!(pages.english.starts_with("https://") && pages.danish.starts_with("https://"));
            assert_eq!((pages.in_language("da"), pages.in_language("ar")), (pages.danish, pages.english));
        }
    }

    #[test]
    fn what_was_seen_half_a_year_ago_is_looked_at_again() {
        let seen = official("114", "https://politi.dk/", "2026-11-26");
        let on = |day: &str| seen.may_be_out_of_date(Date::parse(day).unwrap());
        assert_eq!(["2026-11-26", "2027-05-26", "2027-05-27"].map(on), [false, false, true]);
    }
}
