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
    /// What those three say, to whoever shows them: this first part of the guide asks for no date.
    pub(crate) read: Option<Result<Date, Fault>>,
    /// What is searched for in a list of countries.
    pub(crate) search: String,
    /// All of them are asked for.
    pub(crate) all: bool,
}

/// Why what was entered cannot be handed in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fault {
    Unanswered,
    NoDay,
    NoMonth,
    NoYear,
    NoSuchDay,
    NoSuchMonth,
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
            read: Some(Ok(date)),
            ..Self::default()
        }
    }

    /// The answer that it stands for.
    pub(crate) fn answer(&self, question: &Question) -> Result<Answer, Fault> {
        match (self.chosen, question.kind) {
            (Some(chosen), _) => Ok(chosen),
            (None, Kind::Date(_)) => self.read.unwrap_or(Err(Fault::Unanswered)).map(Answer::Date),
            (None, Kind::Choice(_) | Kind::Several(_) | Kind::Country { .. }) => Err(Fault::Unanswered),
        }
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
            Self::NoSuchDay => field != Field::Year,
            Self::NoMonth | Self::NoSuchMonth => field == Field::Month,
            Self::NoYear | Self::Answer(Problem::Year | Problem::OtherCalendar(_)) => field == Field::Year,
            Self::Unanswered | Self::Answer(_) => true,
        }
    }

    /// The field in which it is put right.
    pub(crate) fn field(self) -> &'static str {
        match self {
            Self::NoMonth | Self::NoSuchMonth => "#month",
            Self::NoYear | Self::Answer(Problem::Year | Problem::OtherCalendar(_)) => "#year",
            Self::Unanswered | Self::NoDay | Self::NoSuchDay | Self::Answer(_) => "input",
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
    /// As people write a date.
    pub(crate) const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];

    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

#[cfg(test)]
mod tests {
    use interview::question;

    use super::*;

    #[test]
    fn not_knowing_is_an_answer() {
        let draft = Draft { chosen: Some(Answer::Unknown), read: Some(Err(Fault::NoMonth)), ..Draft::default() };
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
