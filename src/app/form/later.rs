//! A date as people type it, or paste it whole into one of its fields. It comes with all but the first question.

use interview::Problem;
use law::Date;

use super::{Draft, Fault, Field};

/// Takes what stands in a field now. A whole date goes to the three fields to which it belongs.
#[inline(never)]
pub(crate) fn enter(draft: &mut Draft, field: Field, typed: String) {
    match whole(&typed) {
        Some([day, month, year]) => (draft.day, draft.month, draft.year) = (day, month, year),
        None => *draft.field_mut(field) = typed,
    }
    draft.chosen = None;
    draft.read = Some(read([&draft.day, &draft.month, &draft.year]));
}

fn read(fields: [&str; 3]) -> Result<Date, Fault> {
    let [day, month, year] = fields.map(plain);
    match [&day, &month, &year].map(|text| !text.is_empty()) {
        [false, false, false] => return Err(Fault::Unanswered),
        [false, _, _] => return Err(Fault::NoDay),
        [_, false, _] => return Err(Fault::NoMonth),
        [_, _, false] => return Err(Fault::NoYear),
        [true, true, true] => {}
    }
    let (Some(day), Some(month), Some(year)) = (number(&day), month_number(&month), number(&year)) else {
        return Err(Fault::Answer(Problem::NoDate));
    };
    // People write 26 for 2026.
    let year = if year < 100 { 2000 + year } else { year };
    if let Some(problem) = Problem::of_year(year) {
        return Err(Fault::Answer(problem));
    }
    if !(1..=12).contains(&month) {
        return Err(Fault::NoSuchMonth);
    }
    let small = |number: u16| u8::try_from(number).ok();
    small(month).zip(small(day)).and_then(|(month, day)| Date::new(year, month, day)).ok_or(Fault::NoSuchDay)
}

/// The day, month and year of a text that holds all three, with the year written out. The day comes
/// first, as people write it in Denmark, or the year.
fn whole(text: &str) -> Option<[String; 3]> {
    let text = plain(text);
    let parts = text.split(|letter: char| !letter.is_alphanumeric());
    // What is left out is a weekday, or a word such as "of".
    let mut parts = parts.filter(|part| month_number(part).is_some()).map(str::to_owned);
    let three = [parts.next()?, parts.next()?, parts.next()?];
    let is_year = |part: &String| part.len() == 4 && number(part).is_some();
    let ordered = match three {
        [year, month, day] if is_year(&year) => [day, month, year],
        [day, month, year] if is_year(&year) => [day, month, year],
        _ => return None,
    };
    parts.next().is_none().then_some(ordered)
}

/// Without the marks that say in which direction a text runs, with digits of any script as ours, and
/// without what stands around it: "10." is a day.
fn plain(text: &str) -> String {
    let visible = text.chars().filter(|letter| !MARKS.contains(letter));
    let digits = visible.map(|letter| digit(letter).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter));
    let text: String = digits.collect();
    text.trim_matches(|letter: char| letter.is_whitespace() || ".,".contains(letter)).to_lowercase()
}

/// They come along with a date that is copied.
const MARKS: [char; 5] = ['\u{200b}', '\u{200e}', '\u{200f}', '\u{61c}', '\u{feff}'];

/// The zero of each script whose digits people type; nine more follow it.
const ZEROS: [char; 22] =
    ['0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '႐', '០', '᠐', '０'];

fn digit(letter: char) -> Option<u32> {
    ZEROS.iter().filter_map(|zero| u32::from(letter).checked_sub(u32::from(*zero))).find(|digit| *digit < 10)
}

fn number(text: &str) -> Option<u16> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The number of a month that is written as a number or as a word.
fn month_number(text: &str) -> Option<u16> {
    number(text).or_else(|| {
        let month = MONTHS.iter().position(|names| names.iter().any(|name| text.starts_with(name)))?;
        u16::try_from(month + 1).ok()
    })
}

/// How the months begin in Danish and English.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mar"],
    &["apr"],
    &["maj", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];

#[cfg(test)]
mod tests {
    use interview::Calendar;

    use super::*;

    fn date(day: &str, month: &str, year: &str) -> Result<Date, Fault> {
        read([day, month, year])
    }

    #[test]
    fn dates_as_people_type_them() {
        let expected = Date::new(2026, 3, 9).ok_or(Fault::NoSuchDay);
        for (day, month, year) in [
            ("9", "3", "2026"),
            (" 09", "03 ", "26"),
            ("9.", "03.", "2026"),
            ("9", "marts", "2026"),
            ("9", "March", "2026"),
            ("9", "mar.", "2026"),
            ("٩", "٣", "٢٠٢٦"),
            ("۹", "۳", "۲۰۲۶"),
            ("९", "३", "२०२६"),
            ("৯", "৩", "২০২৬"),
            ("੯", "੩", "੨੦੨੬"),
            ("၉", "၃", "၂၀၂၆"),
            ("９", "３", "２０２６"),
            ("\u{200e}9", "3\u{200f}", "2026"),
        ] {
            assert_eq!(date(day, month, year), expected, "{day} {month} {year}");
        }
        for (month, number) in [("januar", 1), ("nov", 11), ("Sept", 9), ("oktober", 10), ("maj", 5), ("May", 5)] {
            assert_eq!(date("1", month, "2026"), Date::new(2026, number, 1).ok_or(Fault::NoSuchDay), "{month}");
        }
    }

    #[test]
    fn a_whole_date_goes_to_its_fields() {
        for typed in [
            "10.01.2026",
            "10/1/2026",
            "10-1-2026",
            "2026-01-10",
            "10. januar 2026",
            "lørdag den 10. januar 2026",
            "Saturday, 10 January 2026",
            "۱۰/۰۱/۲۰۲۶",
            " 10 01 2026 ",
        ] {
            let mut draft = Draft::default();
            enter(&mut draft, Field::Day, typed.to_owned());
            assert_eq!(draft.read, Date::new(2026, 1, 10).map(Ok), "{typed}");
            assert_eq!(draft.year, "2026");
        }
        // While it is typed letter by letter nothing jumps.
        for typed in ["1", "10", "10.", "10.01", "10.01.20", "10.01.202"] {
            let mut draft = Draft::default();
            enter(&mut draft, Field::Day, typed.to_owned());
            assert_eq!((draft.day.as_str(), draft.read), (typed, Some(Err(Fault::NoMonth))));
        }
    }

    #[test]
    fn what_is_no_date_is_named() {
        assert_eq!(date("", " ", ""), Err(Fault::Unanswered));
        assert_eq!(date("", "3", "2026"), Err(Fault::NoDay));
        assert_eq!(date("9", "", "2026"), Err(Fault::NoMonth));
        assert_eq!(date("9", "3", ""), Err(Fault::NoYear));
        for (day, month) in [("30", "2"), ("0", "1"), ("32", "1"), ("300", "1")] {
            assert_eq!(date(day, month, "2026"), Err(Fault::NoSuchDay), "{day} {month}");
        }
        for (day, month) in [("1", "13"), ("9", "0"), ("30", "300")] {
            let fault = date(day, month, "2026");
            assert_eq!(fault, Err(Fault::NoSuchMonth), "{day} {month}");
            assert_eq!(
                [Field::Day, Field::Month, Field::Year].map(|field| Fault::NoSuchMonth.is_in(field)),
                [false, true, false]
            );
        }
        let no_number = Err(Fault::Answer(Problem::NoDate));
        for (day, month, year) in [("x", "3", "2026"), ("9", "-3", "2026"), ("9", "3", "99999999"), ("9", "ja", "2026")]
        {
            assert_eq!(date(day, month, year), no_number, "{day} {month} {year}");
        }
    }

    #[test]
    fn a_year_that_cannot_be_is_named_alone() {
        for (year, problem) in [
            ("1404", Problem::OtherCalendar(Calendar::Persian)),
            ("۱۴۰۴", Problem::OtherCalendar(Calendar::Persian)),
            ("1447", Problem::OtherCalendar(Calendar::Islamic)),
            ("202", Problem::Year),
            ("1900", Problem::Year),
            ("2569", Problem::Year),
        ] {
            let fault = Fault::Answer(problem);
            // The day may be one that our calendar does not have.
            assert_eq!(date("31", "2", year), Err(fault), "{year}");
            assert_eq!([Field::Day, Field::Month, Field::Year].map(|field| fault.is_in(field)), [false, false, true]);
            assert_eq!(fault.field(), "#year");
        }
    }
}
