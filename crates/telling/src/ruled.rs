use law::{Holding, Rule, Ruling, holdings_on};
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
    /// The decisions.
    pub decisions: Vec<Decision>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// The name under which it is published, the same in every language.
    pub id: &'static str,
    /// The way to it, where it is on the web.
    pub address: Option<&'static str>,
    /// Its year and its country, who decided and how.
    pub said: Text,
}

impl Ruled {
    pub(crate) fn on(rule: &'static Rule) -> Vec<Self> {
        holdings_on(rule).map(|holding| Self::of(holding, rule)).collect()
    }

    fn of(holding: &'static Holding, rule: &Rule) -> Self {
        let other = holding.under.filter(|under| rule.regime.is_some_and(|own| own != *under));
        Self {
            said: Text::of(Key::Holding(holding)),
            label: other.map(of_regime),
            decisions: holding.rulings.iter().map(Decision::of).collect(),
        }
    }

    /// How many decisions they are together.
    #[must_use]
    pub fn count(all: &[Self]) -> Text {
        let count = all.iter().map(|one| one.decisions.len()).sum();
        Text::counted(Key::Own("adviser-rulings"), count)
    }
}

impl Decision {
    fn of(ruling: &'static Ruling) -> Self {
        let country = ruling.country().map(Text::Country);
        let said = [Text::plain(&ruling.year.to_string())].into_iter().chain(country);
        let said = Text::joined(said.chain([Text::of(Key::Decided(ruling.decided))]), " · ");
        Self { id: ruling.id, address: ruling.url, said }
    }
}
