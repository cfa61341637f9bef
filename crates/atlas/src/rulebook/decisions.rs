//! What decisions in other people's cases show.

use law::{HOLDINGS, Holding, Rule, Ruling, holdings_on};
use words::{Key, Missing};

use super::{ended, table};
use crate::english::{English, Said, capital, link};

const READING: &str = "\
Each line says what the decisions below it show, and of which rules it speaks. Only parts of them were seen, and only \
some decisions are published. So they are no rates and no chances: nobody is to count them, and none of them binds \
anyone in the next case. A decision that was changed, but not by the rules, is never to be counted on.";

pub(super) fn text(english: &English) -> Said {
    let mut parts = vec![
        "# What decisions in other cases show".to_owned(),
        "[The rulebook](README.md)".to_owned(),
        READING.to_owned(),
    ];
    for holding in HOLDINGS {
        parts.push(format!("## {}", holding.id));
        parts.push(format!("> {}", english.guide(Key::Holding(holding))?));
        parts.push(speaks_of(holding, english)?);
        parts.push(rulings(holding, english)?);
    }
    Ok(ended(&parts))
}

fn speaks_of(holding: &Holding, english: &English) -> Said {
    let rules: Vec<String> = holding.rules.iter().map(|rule| link(rule)).collect();
    let under = holding.under.map(|under| english.say(&format!("set-short-{}", under.id()))).transpose()?;
    let under = under.map(|under| format!(" Decided under {under}.")).unwrap_or_default();
    Ok(format!("It speaks of {}.{under}", rules.join(", ")))
}

fn rulings(holding: &'static Holding, english: &English) -> Said {
    let rows = law::rulings(holding).iter().map(|one| row(one, english)).collect::<Result<Vec<_>, Missing>>()?;
    Ok(table(["Decision", "Year", "Country", "Who decided, and how"], rows))
}

fn row(ruling: &Ruling, english: &English) -> Result<[String; 4], Missing> {
    let id = ruling.url.map_or_else(|| ruling.id.to_owned(), |url| format!("[{}]({url})", ruling.id));
    let country = ruling.country().map(|country| english.country(country.code())).transpose()?;
    let decided = english.guide(Key::Decided(ruling.decided))?;
    Ok([id, ruling.year.to_string(), country.unwrap_or_default(), capital(&decided)])
}

/// What decisions show of a rule, as a list.
pub(super) fn on(rule: &Rule, english: &English) -> Result<Option<String>, Missing> {
    let line = |holding: &'static Holding| {
        let ids: Vec<&str> = law::rulings(holding).iter().map(|ruling| ruling.id).collect();
        let said = english.guide(Key::Holding(holding))?;
        Ok(format!("- [{}](decisions.md#{}): {said} ({})", holding.id, holding.id, ids.join(", ")))
    };
    let lines = holdings_on(rule).map(line).collect::<Result<Vec<_>, Missing>>()?;
    Ok((!lines.is_empty()).then(|| lines.join("\n")))
}
