use law::{CONTACTS, Contact, Hours, Pages, contact};
use words::{Key, Text, isolated};

use crate::Step;

/// Who helps or decides, and how they are reached.
#[derive(Clone, Debug, PartialEq)]
pub struct Helper {
    /// The stable name.
    pub id: &'static str,
    /// Who it is.
    pub name: Text,
    /// Their Danish name.
    pub danish: Option<&'static str>,
    /// With what they help.
    pub what: Text,
    /// How somebody else reaches them, where neither a number nor an e-mail address was found.
    pub through: Option<Text>,
    /// Their number.
    pub phone: Option<Reach>,
    /// Their e-mail address.
    pub email: Option<Reach>,
    /// Their page.
    pub page: Option<Pages>,
    /// Where they are.
    pub address: Option<&'static str>,
    /// When the telephone is answered.
    pub hours: Option<Text>,
    /// The day on which all of it was seen, and whether it has to be checked first. Whoever shows one of the
    /// ways above shows it too.
    pub seen: Option<Text>,
}

/// A number or an e-mail address that can be pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// What the browser opens: `tel:+4533735000`.
    pub href: String,
    /// What is read: `33 73 50 00`.
    pub shown: String,
}

/// So many are shown at most: whoever is sent to many people calls none.
const MOST: usize = 3;

/// Who helps in a case in which these are the steps: the Council in every one, and whom a step names and
/// who does not decide. Of whom there is no more than the name, the step has said it.
#[must_use]
pub fn who_helps(steps: &[Step]) -> Vec<Helper> {
    let helps = |contact: &&Contact| contact.helps() && (!contact.out_of_reach() || contact.page.is_some());
    helpers([&contact::DRC].into_iter().chain(named(steps).filter(helps)))
}

/// The same, and those who decide.
#[must_use]
pub fn who_is_named(steps: &[Step]) -> Vec<Helper> {
    helpers([&contact::DRC].into_iter().chain(named(steps)))
}

fn named(steps: &[Step]) -> impl Iterator<Item = &'static Contact> {
    steps.iter().filter_map(|step| step.contact)
}

/// These in this order. Those with one number are one: whoever is named last among them, who is the nearest.
#[must_use]
pub fn helpers(wanted: impl IntoIterator<Item = &'static Contact>) -> Vec<Helper> {
    let mut named: Vec<&Contact> = Vec::new();
    for contact in wanted {
        match named.iter_mut().find(|other| same(other, contact)) {
            Some(other) => *other = contact,
            None => named.push(contact),
        }
    }
    named.into_iter().take(MOST).map(Helper::of).collect()
}

fn same(one: &Contact, other: &Contact) -> bool {
    let number = |contact: &Contact| contact.phone.map(|phone| phone.is);
    one == other || (number(one).is_some() && number(one) == number(other))
}

/// All of whom the guide knows.
#[must_use]
pub fn all_helpers() -> Vec<Helper> {
    CONTACTS.iter().map(|contact| Helper::of(contact)).collect()
}

/// Those who help with an appeal.
#[must_use]
pub fn council() -> Helper {
    Helper::of(&contact::DRC_DUBLIN)
}

impl Helper {
    /// This one.
    #[must_use]
    pub fn of(contact: &'static Contact) -> Self {
        Self {
            id: contact.id,
            name: Text::of(Key::Contact(contact)),
            danish: contact.danish,
            what: Text::of(Key::ContactWhat(contact)),
            through: contact.out_of_reach().then_some(Text::of(Key::ContactThrough(contact))),
            phone: contact.phone.map(|phone| Reach::phone(phone.is)),
            email: contact.email.map(|email| Reach::email(email.is)),
            page: contact.page.map(|page| page.is),
            address: contact.address.map(|address| address.is),
            hours: contact.hours.map(|hours| opened(hours.is)),
            seen: seen(contact),
        }
    }

    /// All of it in a line, for paper and the calendar. A page stands there only for those who can be reached
    /// in no other way: nobody types one off.
    #[must_use]
    pub fn in_short(&self) -> Text {
        let reached =
            [&self.phone, &self.email].into_iter().flatten().map(|reach| Text::plain(&isolated(&reach.shown)));
        let page = self.page.filter(|_| self.through.is_some()).map(Text::Page);
        let named = Text::joined([self.name.clone(), self.what.clone()], ": ");
        let said = [named].into_iter().chain(self.through.clone());
        Text::joined(said.chain(reached).chain(page).chain(self.seen.clone()), " ")
    }
}

impl Reach {
    /// Danish numbers are read in pairs, the short ones for the whole country as they are.
    fn phone(number: &str) -> Self {
        let mut shown = String::new();
        let digits = number.strip_prefix("+45");
        for (place, digit) in digits.unwrap_or(number).chars().enumerate() {
            if place > 0 && place % 2 == 0 && digits.is_some() {
                shown.push('\u{a0}');
            }
            shown.push(digit);
        }
        Self { href: ["tel:", number].concat(), shown }
    }

    fn email(address: &str) -> Self {
        Self { href: ["mailto:", address].concat(), shown: address.to_owned() }
    }
}

fn opened(hours: Hours) -> Text {
    match hours {
        Hours::Always => Text::own("hours-always"),
        Hours::Weekdays(from, to) => {
            let filled = |hour: u8| Text::Plain(hour.to_string()).into();
            Text::Of(Key::Own("hours-weekdays"), vec![("from", filled(from)), ("to", filled(to))])
        }
    }
}

/// Of several days the oldest is told, and of several standings the weakest.
fn seen(contact: &Contact) -> Option<Text> {
    let day = contact.found().filter_map(|found| found.on()).min()?;
    let unsure = contact.found().any(|found| found.standing.check_first());
    Some(Text::dated(Key::Own(if unsure { "contact-check-first" } else { "contact-seen" }), day))
}
