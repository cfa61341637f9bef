use law::{Cite, Date, Doubt, Source};
use words::{Key, Text};

/// Where something is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Cited {
    /// What the source is called.
    pub title: Text,
    /// The way to it, where it is on the web.
    pub address: Option<String>,
    /// The heading within it, in its own language.
    pub heading: &'static str,
    /// That language, as the value of `lang`.
    pub language: &'static str,
    /// What weight it has, and when it was last checked.
    pub standing: Text,
}

/// What the sources leave unclear, and what each of them says.
#[derive(Clone, Debug, PartialEq)]
pub struct Unclear {
    /// What is unclear.
    pub said: Text,
    /// What each source says of it; a language need not have these words.
    pub statements: Vec<(Key, Cited)>,
}

impl Cited {
    pub(crate) fn of(cite: &'static Cite) -> Self {
        let source = cite.source;
        Self {
            title: Text::of(Key::Source(source)),
            address: cite.address(),
            heading: cite.heading,
            language: source.language,
            standing: standing(source),
        }
    }

    pub(crate) fn all(cites: &'static [Cite]) -> Vec<Self> {
        cites.iter().map(Self::of).collect()
    }
}

impl Unclear {
    pub(crate) fn of(doubt: &'static Doubt) -> Self {
        let statements = doubt.statements.iter().enumerate();
        let statements = statements.map(|(place, cite)| (Key::DoubtStatement(doubt, place), Cited::of(cite)));
        Self { said: Text::of(Key::Doubt(doubt)), statements: statements.collect() }
    }
}

fn standing(source: &'static Source) -> Text {
    let mut details = vec![Text::of(Key::Standing(source.weight))];
    details.extend(source.checked().map(|date| Text::dated(Key::Own("source-checked"), date)));
    if !source.founding {
        details.push(Text::own("source-outside"));
    }
    Text::joined(details, " · ")
}

/// From which texts the guide was made, and when the sources were last checked.
#[must_use]
pub fn founded() -> Text {
    let checked = law::checked().map_or_else(|| Text::plain(""), Text::Date);
    Text::with(Key::Own("introduction-sources"), "date", checked)
}

/// That the rules may have changed since the sources were checked, once that is long ago.
pub(crate) fn out_of_date(today: Date) -> Option<Text> {
    let old = law::clock_can_be_right(today) && law::may_be_out_of_date(today);
    let checked = law::checked().filter(|_| old)?;
    Some(Text::dated(Key::Own("out-of-date"), checked))
}

/// That the clock of the device cannot be right, where that is so: no day can then be counted.
#[must_use]
pub fn wrong_clock(today: Date) -> Option<Text> {
    (!law::clock_can_be_right(today)).then(|| Text::dated(Key::Own("wrong-clock"), today))
}
