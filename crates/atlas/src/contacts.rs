//! What has to be looked at again of those who help, for whoever maintains the guide.

use std::fmt::Write as _;

use law::{CONTACTS, Contact, Date, Found};

/// What was seen longer than six months before that day, oldest first, with the page to look at; then what
/// was never seen on a page that can be relied on.
#[must_use]
pub fn contacts(today: Date) -> String {
    let mut found: Vec<(&Contact, Found<&str>)> =
        CONTACTS.iter().flat_map(|contact| contact.found().map(move |found| (*contact, found))).collect();
    found.sort_by_key(|(_, found)| found.on());
    let (old, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(|(_, found)| found.may_be_out_of_date(today));
    let unsure: Vec<_> = rest.into_iter().filter(|(_, found)| found.standing.check_first()).collect();
    let mut text = String::new();
    list(&mut text, "seen more than six months ago", &old);
    list(&mut text, "seen only on an old page or on a page of others", &unsure);
    text.push_str("All of it stands in crates/law/src/contact.rs.\n");
    text
}

fn list(text: &mut String, title: &str, found: &[(&Contact, Found<&str>)]) {
    let _ = writeln!(text, "{} {title}", found.len());
    for of_one in found.chunk_by(|(one, _), (next, _)| one == next) {
        for (contact, found) in of_one {
            let on = found.on().map(|on| on.to_string()).unwrap_or_default();
            let _ = writeln!(text, "  {on}  {:<18}{:<9}{:<14}{}", contact.id, found.is, found.standing.id(), found.at);
        }
        let own = of_one.first().and_then(|(contact, _)| contact.page);
        let _ = own.map(|own| writeln!(text, "              look at {}", own.is.danish));
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: &str) -> String {
        contacts(Date::parse(day).expect("it is a day"))
    }

    #[test]
    fn what_is_old_is_listed_with_the_page_to_look_at() {
        let later = on("2090-01-01");
        let all: usize = CONTACTS.iter().map(|contact| contact.found().count()).sum();
        assert!(later.starts_with(&format!("{all} seen more than six months ago\n")), "{later}");
        assert!(
            later.contains("  2026-11-26  drc               phone    official-old  https://flygtning.dk/"),
            "{later}"
        );
    }

    #[test]
    fn what_is_not_sure_is_listed_on_every_day() {
        let now = on("2026-11-27");
        assert!(now.starts_with("0 seen more than six months ago\n"), "{now}");
        assert!(now.contains("drc               email    third-party") && !now.contains("official  "), "{now}");
    }
}
