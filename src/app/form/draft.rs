use interview::{Answer, Kind, Problem, Question};
use law::Date;

/// What a person has entered on the screen of one question, and not yet handed in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Draft {
    /// A choice, a country, or "I don't know".
    pub(crate) chosen: Option<Answer>,
    pub(crate) day: String,
    pub(crate) month: String,
    pub(crate) year: String,
    /// What is searched for in a list of countries.
    pub(crate) search: String,
}

/// Why what was entered cannot be handed in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fault {
    Unanswered,
    NoDay,
    NoMonth,
    NoYear,
    NoSuchDate,
    Answer(Problem),
}

impl Draft {
    pub(crate) fn of(answer: Option<Answer>) -> Self {
        match answer {
            Some(Answer::Date(date)) => Self::of_date(date),
            chosen => Self { chosen, ..Self::default() },
        }
    }

    pub(crate) fn of_date(date: Date) -> Self {
        Self {
            day: date.day().to_string(),
            month: date.month().to_string(),
            year: date.year().to_string(),
            ..Self::default()
        }
    }

    /// The answer that it stands for.
    pub(crate) fn answer(&self, question: &Question) -> Result<Answer, Fault> {
        match (self.chosen, question.kind) {
            (Some(chosen), _) => Ok(chosen),
            (None, Kind::Date(_)) => self.date(),
            (None, Kind::Choice(_) | Kind::Country { .. }) => Err(Fault::Unanswered),
        }
    }

    fn date(&self) -> Result<Answer, Fault> {
        let filled = |text: &str| !text.trim().is_empty();
        match [&self.day, &self.month, &self.year].map(|text| filled(text)) {
            [false, false, false] => return Err(Fault::Unanswered),
            [false, _, _] => return Err(Fault::NoDay),
            [_, false, _] => return Err(Fault::NoMonth),
            [_, _, false] => return Err(Fault::NoYear),
            [true, true, true] => {}
        }
        if [&self.day, &self.month, &self.year].iter().any(|text| number(text).is_none()) {
            return Err(Fault::Answer(Problem::NO_DATE));
        }
        let date = (|| {
            let small = |text| u8::try_from(number(text)?).ok();
            // People write 26 for 2026.
            let year = number(&self.year).map(|year| if year < 100 { 2000 + year } else { year })?;
            Date::new(year, small(&self.month)?, small(&self.day)?)
        })();
        date.map(Answer::Date).ok_or(Fault::NoSuchDate)
    }

    /// What stands in one field of the date.
    pub(crate) fn in_field(self, field: Field) -> String {
        match field {
            Field::Day => self.day,
            Field::Month => self.month,
            Field::Year => self.year,
        }
    }

    pub(crate) fn field_mut(&mut self, field: Field) -> &mut String {
        match field {
            Field::Day => &mut self.day,
            Field::Month => &mut self.month,
            Field::Year => &mut self.year,
        }
    }
}

impl Fault {
    /// The other question with whose answer it does not fit.
    pub(crate) fn other(self) -> Option<&'static Question> {
        match self {
            Self::Answer(problem) => problem.other(),
            _ => None,
        }
    }

    /// Whether it lies in this field of a date.
    pub(crate) fn is_in(self, field: Field) -> bool {
        match self {
            Self::NoDay => field == Field::Day,
            Self::NoMonth => field == Field::Month,
            Self::NoYear => field == Field::Year,
            Self::Unanswered | Self::NoSuchDate | Self::Answer(_) => true,
        }
    }

    /// The field in which it is put right.
    pub(crate) fn field(self) -> &'static str {
        match self {
            Self::NoMonth => "#month",
            Self::NoYear => "#year",
            Self::Unanswered | Self::NoDay | Self::NoSuchDate | Self::Answer(_) => "input",
        }
    }
}

/// One of the three fields of a date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Field {
    Day,
    Month,
    Year,
}

impl Field {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// A whole number as people type it: an Arabic or Persian keyboard has digits of its own.
fn number(text: &str) -> Option<u16> {
    let digit = |letter: char| match letter {
        '0'..='9' => letter.to_digit(10),
        '٠'..='٩' => Some(u32::from(letter) - u32::from('٠')),
        '۰'..='۹' => Some(u32::from(letter) - u32::from('۰')),
        _ => None,
    };
    text.trim().chars().try_fold(0_u16, |number, letter| {
        let digit = u16::try_from(digit(letter)?).ok()?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

#[cfg(test)]
mod tests {
    use interview::question;

    use super::*;

    fn date(day: &str, month: &str, year: &str) -> Result<Answer, Fault> {
        Draft { day: day.into(), month: month.into(), year: year.into(), ..Draft::default() }.date()
    }

    #[test]
    fn dates_as_people_type_them() {
        let expected = Date::new(2026, 3, 9).map(Answer::Date).ok_or(Fault::NoSuchDate);
        for (day, month, year) in [("9", "3", "2026"), (" 09", "03 ", "26"), ("٩", "٣", "٢٠٢٦"), ("۹", "۳", "۲۰۲۶")]
        {
            assert_eq!(date(day, month, year), expected, "{day} {month} {year}");
        }
    }

    #[test]
    fn what_is_no_date_is_named() {
        assert_eq!(date("", " ", ""), Err(Fault::Unanswered));
        assert_eq!(date("", "3", "2026"), Err(Fault::NoDay));
        assert_eq!(date("9", "", "2026"), Err(Fault::NoMonth));
        assert_eq!(date("9", "3", ""), Err(Fault::NoYear));
        for (day, month, year) in [("30", "2", "2026"), ("0", "1", "2026"), ("9", "13", "2026"), ("9", "3", "9999")] {
            assert_eq!(date(day, month, year), Err(Fault::NoSuchDate), "{day} {month} {year}");
        }
        let no_number = Err(Fault::Answer(Problem::NO_DATE));
        for (day, month, year) in [("x", "3", "2026"), ("9", "-3", "2026"), ("9", "3", "99999999")] {
            assert_eq!(date(day, month, year), no_number, "{day} {month} {year}");
        }
    }

    #[test]
    fn not_knowing_is_an_answer() {
        let draft = Draft { chosen: Some(Answer::Unknown), day: "3".into(), ..Draft::default() };
        for question in ["told", "stage", "entry-country"].map(|id| question(id).expect("it is asked")) {
            assert_eq!(draft.answer(question), Ok(Answer::Unknown));
            assert_eq!(Draft::default().answer(question), Err(Fault::Unanswered));
        }
    }

    #[test]
    fn an_earlier_answer_is_shown_again() {
        let told = question("told").expect("it is asked");
        let answer = Date::new(2026, 3, 9).map(Answer::Date);
        assert_eq!(Draft::of(answer).answer(told).ok(), answer);
        assert_eq!(Draft::of(Some(Answer::Unknown)).answer(told), Ok(Answer::Unknown));
    }
}
