//! Addresses: a link that came in one, and the page that a link is made for.

use interview::is_link;
use law::Date;

/// What the link begins with, as it was made and as some programs write it.
const MARKS: [&str; 3] = ["#", "%23", "%2523"];

/// The answers that an address carries, and the address without them.
///
/// On its way a link is changed: marks are written as numbers, a sentence puts its full stop behind it, a
/// program adds what it counts readers by.
pub(crate) fn link_in(address: &str) -> Option<(&str, String)> {
    let places = MARKS.iter().filter_map(|mark| address.split_once(mark));
    let mut links = places.map(|(page, after)| (page, whole(&decoded(&decoded(after)).replace("&amp;", "&"))));
    links.find(|(_, link)| is_link(link))
}

/// The address without the mark that asks for the adviser's view, where it has that.
pub(crate) fn adviser_in(address: &str) -> Option<&str> {
    MARKS
        .iter()
        .find_map(|mark| address.split_once(mark))
        .filter(|(_, after)| *after == "adviser")
        .map(|(page, _)| page)
}

/// The link up to the end of its checksum, where it has one, and of the day behind that.
fn whole(link: &str) -> String {
    let Some(end) = link.find(CHECK).map(|place| place + CHECK.len() + DIGITS) else { return link.to_owned() };
    let with_day = link.get(..end + MADE.len() + DAY).filter(|link| made(link).1.is_some());
    with_day.or_else(|| link.get(..end)).unwrap_or(link).to_owned()
}

/// A link that says on which day it was made: what is counted from today will be another thing later.
pub(crate) fn dated(link: &str, day: Date) -> String {
    [link, MADE, &day.to_string()].concat()
}

/// A link without that day, and the day.
pub(crate) fn made(link: &str) -> (&str, Option<Date>) {
    let parts = link.rsplit_once(MADE).and_then(|(link, day)| Some((link, Date::parse(day).ok()?)));
    parts.map_or((link, None), |(link, day)| (link, Some(day)))
}

const MADE: &str = "&made=";
/// As `2026-03-05`.
const DAY: usize = 10;

const CHECK: &str = "&check=";
/// Of the checksum.
const DIGITS: usize = 8;

/// With the marks that stand there as numbers, such as `%26`.
fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mark = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(u8::is_ascii);
        match (mark, part.get(2..)) {
            (Some(mark), Some(rest)) => {
                decoded.push(char::from(mark));
                decoded.push_str(rest);
            }
            _ => decoded.extend(["%", part]),
        }
    }
    decoded
}

/// The address of one of the guide's own pages, without what else stands in it: that is nothing the guide needs.
pub(crate) fn page_of(address: &str) -> &str {
    address.split(['#', '?']).next().unwrap_or_default()
}

/// The address of a page of others, with what it may need to find itself again. The language is that of whoever opens it.
pub(crate) fn host_page_of(address: &str) -> String {
    let (page, query) =
        address.split('#').next().and_then(|page| page.split_once('?')).unwrap_or((page_of(address), ""));
    let needed = |field: &&str| {
        let name = field.split('=').next().unwrap_or_default().to_lowercase();
        !name.is_empty() && name != "lang" && !OF_ONE.iter().any(|part| name.contains(part))
    };
    let fields: Vec<_> = query.split('&').filter(needed).collect();
    if fields.is_empty() { page.to_owned() } else { [page, "?", &fields.join("&")].concat() }
}

/// What the names of fields hold that are of one reader alone, of whom they must not tell whoever gets a link.
const OF_ONE: [&str; 7] = ["sid", "sess", "token", "auth", "ticket", "utm_", "clid"];

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "asylum-guide=1&stage=waiting&check=0011aabb";

    #[test]
    fn one_mark_leads_to_the_adviser() {
        assert_eq!(adviser_in("https://a.dk/guide?lang=da#adviser"), Some("https://a.dk/guide?lang=da"));
        for other in
            ["https://a.dk/#advisers", "https://a.dk/#", "https://a.dk/adviser", &["https://a.dk/#", LINK].concat()]
        {
            assert_eq!(adviser_in(other), None, "{other}");
        }
    }

    #[test]
    fn a_link_is_read_however_it_comes() {
        let encoded = LINK.replace('&', "%26").replace('=', "%3D");
        for (address, page) in [
            (format!("https://a.dk/#{LINK}"), "https://a.dk/"),
            (format!("https://a.dk/?lang=da#{LINK}"), "https://a.dk/?lang=da"),
            (format!("https://a.dk/#{encoded}"), "https://a.dk/"),
            (format!("https://a.dk/#{}", LINK.replace('&', "&amp;")), "https://a.dk/"),
            (format!("https://a.dk/#{LINK}."), "https://a.dk/"),
            (format!("https://a.dk/#{LINK})"), "https://a.dk/"),
            (format!("https://a.dk/#{LINK}&fbclid=Iw1.x-y"), "https://a.dk/"),
            (format!("https://a.dk/%23{LINK}"), "https://a.dk/"),
            (format!("https://a.dk/?lang=da%23{encoded}"), "https://a.dk/?lang=da"),
            (format!("https://a.dk/%2523{}", encoded.replace('%', "%25")), "https://a.dk/"),
        ] {
            assert_eq!(link_in(&address), Some((page, LINK.to_owned())), "{address}");
        }
        let cut = "https://a.dk/#asylum-guide=1&stage=wai";
        assert_eq!(link_in(cut), Some(("https://a.dk/", "asylum-guide=1&stage=wai".to_owned())));
    }

    #[test]
    fn a_link_says_when_it_was_made() {
        let day = Date::parse("2026-03-05").ok();
        let link = dated(LINK, day.unwrap());
        assert_eq!(made(&link), (LINK, day));
        for after in ["", ".", "&fbclid=Iw1"] {
            assert_eq!(link_in(&format!("https://a.dk/#{link}{after}")), Some(("https://a.dk/", link.clone())));
        }
        assert_eq!(made(LINK), (LINK, None));
        assert_eq!(made("asylum-guide=1&made=soon"), ("asylum-guide=1&made=soon", None));
    }

    #[test]
    fn every_other_fragment_is_the_pages() {
        for address in ["https://a.dk/", "https://a.dk/#chapter-2", "https://a.dk/%23a", "https://a.dk/?q=100%"] {
            assert_eq!(link_in(address), None, "{address}");
        }
    }

    #[test]
    fn a_link_carries_nothing_of_a_session() {
        assert_eq!(page_of("https://a.dk/guide?sid=SECRET&lang=da#part"), "https://a.dk/guide");
        assert_eq!(page_of("https://a.dk/guide"), "https://a.dk/guide");
        let host = "https://a.dk/?page=guide&sid=SECRET&lang=da&id=7&fbclid=x#part?token=1";
        assert_eq!(host_page_of(host), "https://a.dk/?page=guide&id=7");
        for bare in [
            "https://a.dk/guide",
            "https://a.dk/guide?",
            "https://a.dk/guide?PHPSESSID=SECRET",
            "https://a.dk/guide#?a=b",
        ] {
            assert_eq!(host_page_of(bare), "https://a.dk/guide", "{bare}");
        }
    }
}
