use law::{Country, Decided, Holding, Rule, holdings_on};
use words::{Key, Text};

use crate::Label;
use crate::statement::of_regime;

/// What decisions in other people’s cases show of a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Ruled {
    /// What they show.
    pub said: Text,
    /// The other set of rules, where they were decided under it.
    pub label: Option<Label>,
    /// Under which the decisions stand, for [`Decision::read`].
    pub decisions: Key,
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// The name under which it is published, the same in every language.
    pub id: String,
    /// The way to it, where it is on the web.
    pub address: Option<String>,
    /// Its year and its country, who decided and how.
    pub said: Text,
}

impl Ruled {
    pub(crate) fn on(rule: &'static Rule) -> Vec<Self> {
        holdings_on(rule).map(|holding| Self::of(holding, rule)).collect()
    }

    fn of(holding: &'static Holding, rule: &Rule) -> Self {
        let other = holding.under.filter(|under| rule.regime.is_some_and(|own| own != *under));
        Self { said: Text::of(Key::Holding(holding)), label: other.map(of_regime), decisions: Key::Rulings(holding) }
    }
}

impl Decision {
    /// The decisions that stand in a text, a line each. They come with the words, so that nobody waits for them
    /// before the first question.
    #[must_use]
    pub fn read(text: &str) -> Vec<Self> {
        text.lines().filter_map(Self::of).collect()
    }

    /// Name, year, country or a hyphen, how it was decided, and the way to it where there is one.
    fn of(line: &str) -> Option<Self> {
        let mut parts = line.split_whitespace();
        let (id, year, country, decided) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let decided = Decided::ALL.into_iter().find(|one| one.id() == decided)?;
        let country = Country::parse(country).ok().map(Text::Country);
        let said = [Text::plain(year)].into_iter().chain(country).chain([Text::of(Key::Decided(decided))]);
        Some(Self { id: id.to_owned(), address: parts.next().map(str::to_owned), said: Text::joined(said, " · ") })
    }

    /// How many they are.
    #[must_use]
    pub fn count(many: usize) -> Text {
        Text::counted(Key::Own("adviser-rulings"), many)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_decision_and_anything_else_is_none() {
        let text = "a 2021 DE upheld https://example.org/a\nb 2017 - court\nrulings-visa\nc 2020 DE nonsense";
        let read = Decision::read(text);
        let ids: Vec<_> = read.iter().map(|one| (one.id.as_str(), one.address.as_deref())).collect();
        assert_eq!(ids, [("a", Some("https://example.org/a")), ("b", None)]);
        let court = [Text::plain("2017"), Text::of(Key::Decided(Decided::Court))];
        assert_eq!(read.last().map(|one| one.said.clone()), Some(Text::joined(court, " · ")));
    }
}
