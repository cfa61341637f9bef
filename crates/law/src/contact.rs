//! Who helps, and where they are found.

use crate::Date;
use crate::source::CHECKED;

/// Someone who helps. Who it is and what for is in the locales under `contact-<id>`.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Contact {
    /// The stable name.
    pub id: &'static str,
    /// Where they can be read of or reached, with the day on which that was last checked; `None`
    /// where nothing was found, or where they are simply there, as the staff of a centre.
    pub found: Option<Found>,
}

/// Where someone is found. Nothing of it is shown without the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Found {
    /// Their page.
    pub page: &'static str,
    /// Their telephone number with the code of the country, where it was seen on a page with a date.
    pub phone: Option<&'static str>,
    /// Their address, likewise.
    pub address: Option<&'static str>,
    /// The day on which all of this was last checked; `YYYY-MM-DD`.
    pub checked: &'static str,
}

impl Found {
    /// The day on which it was last checked.
    #[must_use]
    pub fn checked(&self) -> Option<Date> {
        Date::parse(self.checked).ok()
    }
}

/// All of them, those first who help most people. This is the one place to change when a page, a
/// number or an address changes.
pub static CONTACTS: &[&Contact] = &[&DRC, &STAFF, &RED_CROSS, &SERVICE, &BOARD];

/// The Danish Refugee Council.
pub(crate) static DRC: Contact = Contact {
    id: "drc",
    found: Some(Found {
        page: "https://asyl.drc.ngo/en/for-asylum-seekers/dublin-and-rejection-cases",
        phone: None,
        address: None,
        checked: CHECKED,
    }),
};

/// The staff of the centre.
pub(crate) static STAFF: Contact = Contact { id: "staff", found: None };

/// The Danish Red Cross.
pub(crate) static RED_CROSS: Contact = Contact { id: "red-cross", found: None };

/// The Danish Immigration Service.
pub(crate) static SERVICE: Contact = Contact { id: "service", found: None };

/// The Refugee Appeals Board.
pub(crate) static BOARD: Contact = Contact {
    id: "board",
    found: Some(Found { page: "https://fln.dk/da/English", phone: None, address: None, checked: "2026-11-22" }),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_contact_was_checked_on_a_day() {
        for found in CONTACTS.iter().filter_map(|contact| contact.found) {
            assert!(found.checked().is_some() && found.page.starts_with("https://"), "{}", found.page);
        }
    }
}
