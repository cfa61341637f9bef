//! Calendar entries, read back by a program that is not ours.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use icalendar::{Calendar, CalendarComponent, Component};
use law::Date;
use proptest::prelude::*;
use telling::{Reminder, calendar};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn file(title: &str, details: &str) -> String {
    let (day, made) = (date("2026-12-31"), date("2026-11-20"));
    calendar(&[Reminder { id: "appeal-2026-12-31", day, made, title, details, rings: true }])
}

/// What the other program reads of the only event.
fn read(file: &str) -> icalendar::Event {
    let calendar: Calendar = file.parse().unwrap_or_else(|error| panic!("{error}: {file}"));
    match calendar.components.as_slice() {
        [CalendarComponent::Event(event)] => event.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_deadline_comes_back_as_it_was_written() {
    let file = file("Last safe day for the appeal", "First line\nSecond line; with, marks \\ and ÆØÅ");
    let event = read(&file);
    assert_eq!(event.get_summary(), Some("Last safe day for the appeal"));
    assert_eq!(event.property_value("DTSTART"), Some("20261231"));
    assert_eq!(event.property_value("DTEND"), Some("20270101"));
    assert_eq!(event.get_uid(), Some("appeal-2026-12-31@asylum-guide"));
    let alarms: Vec<_> = file.lines().filter_map(|line| line.strip_prefix("TRIGGER:")).collect();
    // 31 December is a Thursday.
    assert_eq!(alarms, ["-P1DT15H", "-P0DT15H"]);
    assert!(file.contains("DESCRIPTION:First line\\nSecond line\\; with\\, marks \\\\ and ÆØÅ\r\n"));
}

/// At nine in the morning, and for a Monday not on the weekend.
#[test]
fn it_rings_while_there_is_somebody_to_ask() {
    let made = date("2026-11-20");
    for (day, rings) in [
        ("2026-11-26", ["-P1DT15H", "-P0DT15H"]),
        ("2026-11-30", ["-P3DT15H", "-P2DT15H"]),
        ("2026-12-27", ["-P4DT15H", "-P3DT15H"]),
    ] {
        let file = calendar(&[Reminder { id: "a", day: date(day), made, title: "A", details: "B", rings: true }]);
        let alarms: Vec<_> = file.lines().filter_map(|line| line.strip_prefix("TRIGGER:")).collect();
        assert_eq!(alarms, rings, "{day}");
        read(&file);
    }
}

/// A limit of the authorities is noted beside the person's own day, and wakes nobody.
#[test]
fn only_what_the_person_has_to_do_rings() {
    let made = date("2026-11-20");
    let note = |id, day, rings| Reminder { id, day: date(day), made, title: "A", details: "B", rings };
    let file = calendar(&[note("appeal", "2026-11-26", true), note("am-times", "2027-01-10", false)]);
    let read: Calendar = file.parse().unwrap();
    let days = read.components.iter().map(|component| match component {
        CalendarComponent::Event(event) => event.property_value("DTSTART").unwrap_or_default(),
        other => panic!("{other:?}"),
    });
    assert_eq!(days.collect::<Vec<_>>(), ["20261126", "20270110"]);
    let (own, theirs) = file.split_once("UID:am-times").unwrap();
    assert_eq!((own.matches("VALARM").count(), theirs.matches("VALARM").count()), (4, 0));
}

proptest! {
    #[test]
    fn every_line_is_short_and_ends_as_it_must(title in ".{0,200}", details in "(.|\n){0,400}") {
        let file = file(&title, &details);
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\n', '\r']), "{:?}", line);
        }
        read(&file);
    }
}
