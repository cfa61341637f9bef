use law::{CONTACTS, Contact};
use words::{Key, Text};

/// Who helps, and how they are reached.
#[derive(Clone, Debug, PartialEq)]
pub struct Helper {
    /// The stable name.
    pub id: &'static str,
    /// Who it is.
    pub name: Text,
    /// Their page.
    pub page: Option<&'static str>,
    /// Their number.
    pub phone: Option<&'static str>,
    /// With what they help.
    pub what: Text,
    /// Number and address, where they are known, and when all of it was last checked.
    pub reached: Option<Text>,
}

/// All who help.
#[must_use]
pub fn helpers() -> Vec<Helper> {
    CONTACTS.iter().map(|contact| Helper::of(contact)).collect()
}

/// Those who help with an appeal: the first of all.
#[must_use]
pub fn council() -> Option<Helper> {
    CONTACTS.first().map(|contact| Helper::of(contact))
}

impl Helper {
    fn of(contact: &'static Contact) -> Self {
        let reached = contact.found.as_ref().map(|found| {
            let checked = found.checked().map(|date| Text::dated(Key::Own("contact-checked"), date));
            let known = [found.phone, found.address].into_iter().flatten().map(Text::plain);
            Text::joined(known.chain(checked), " · ")
        });
        Self {
            id: contact.id,
            name: Text::of(Key::Contact(contact)),
            page: contact.found.as_ref().map(|found| found.page),
            phone: contact.found.as_ref().and_then(|found| found.phone),
            what: Text::of(Key::ContactWhat(contact)),
            reached,
        }
    }

    /// All of it in a line, for paper.
    pub(crate) fn in_short(&self) -> Text {
        let reached = self.phone.into_iter().chain(self.page).map(Text::plain);
        Text::joined([self.name.clone(), self.what.clone()].into_iter().chain(reached), " ")
    }
}
