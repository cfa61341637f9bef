//! What holds of the link of every case.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use interview::Interview;
use law::Date;
use proof::walk;

/// The ends of the walked paths, one for each way in which a case can go on.
#[test]
fn every_end_of_the_walk_goes_there_and_back() {
    walk(Date::parse("2026-11-20").unwrap(), &[], &|interview, _| {
        let link = interview.link();
        let opened = Interview::open(&link, interview.today()).unwrap();
        assert_eq!((&opened.interview, opened.trouble, opened.unread.len()), (interview, None, 0), "{link}");
    });
}
