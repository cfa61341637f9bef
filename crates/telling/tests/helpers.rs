//! Who helps, and how they are reached.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use law::contact::{BOARD, DRC, DRC_DUBLIN, EMERGENCY, SERVICE, STAFF, TRAFFICKING};
use telling::{Helper, Reach, all_helpers, council, helpers};
use words::{Key, Text};

#[test]
fn three_at_most_each_once_and_in_the_order_of_the_steps() {
    let named = |wanted: Vec<_>| -> Vec<_> { helpers(wanted).iter().map(|helper| helper.id).collect() };
    assert_eq!(named(vec![&SERVICE, &DRC, &SERVICE, &STAFF, &BOARD]), ["service", "drc", "staff"]);
    assert_eq!(named(vec![&DRC, &STAFF, &DRC_DUBLIN]), ["drc-dublin", "staff"], "one number is one helper");
    assert!(named(vec![]).is_empty());
}

#[test]
fn a_danish_number_is_read_in_pairs_and_a_short_one_as_it_is() {
    let reach = |href: &str, shown: &str| Some(Reach { href: href.to_owned(), shown: shown.to_owned() });
    assert_eq!(council().phone, reach("tel:+4533735000", "33\u{a0}73\u{a0}50\u{a0}00"));
    assert_eq!(council().email, reach("mailto:advice@drc.ngo", "advice@drc.ngo"));
    assert_eq!(Helper::of(&EMERGENCY).phone, reach("tel:112", "112"));
}

#[test]
fn nothing_is_shown_without_its_day() {
    for helper in all_helpers() {
        let shown = helper.phone.is_some() || helper.email.is_some() || helper.page.is_some();
        assert!(helper.seen.is_some() || !(shown || helper.address.is_some() || helper.hours.is_some()), "{helper:?}");
        assert_eq!(helper.through.is_some(), helper.phone.is_none() && helper.email.is_none(), "{helper:?}");
    }
}

#[test]
fn what_is_old_or_from_others_says_so() {
    let key = |helper: Helper| match helper.seen.unwrap() {
        Text::Of(key, _) => key,
        other => panic!("{other:?}"),
    };
    assert_eq!(key(council()), Key::Own("contact-check-first"));
    assert_eq!(key(Helper::of(&TRAFFICKING)), Key::Own("contact-seen"));
}
