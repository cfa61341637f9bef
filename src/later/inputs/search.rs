//! A search among countries, and among what can be chosen beside them.

use interview::{Answer, Choice, Question};
use law::Country;
use words::{Key, Speaker};

use super::spelling::{Near, plain};

/// An answer, and how it is spelled.
pub(super) struct Searched {
    answer: Answer,
    spellings: Vec<String>,
}

/// What a search has found.
pub(super) struct Found {
    /// The nearest first.
    pub(super) answers: Vec<Answer>,
    /// The one that is meant, where no other can be.
    pub(super) meant: Option<Answer>,
}

/// All that can be found in a question: what stands beside the countries, and these.
pub(super) fn searched(speaker: &Speaker, question: &'static Question, countries: &[Country]) -> Vec<Searched> {
    let beside = question.choices().iter().map(|choice| beside(speaker, question, choice));
    beside.chain(countries.iter().map(|country| of(speaker, *country))).collect()
}

fn of(speaker: &Speaker, country: Country) -> Searched {
    let others = speaker.if_any(Key::Spelled(country)).unwrap_or_default();
    let spellings = [speaker.country(country), country.to_string()];
    let spellings = spellings.iter().map(String::as_str).chain(others.split(';')).map(plain);
    Searched { answer: Answer::Country(country), spellings: spellings.filter(|one| !one.is_empty()).collect() }
}

fn beside(speaker: &Speaker, question: &'static Question, choice: &'static Choice) -> Searched {
    let others = if choice.id == "stateless" { speaker.own("spelled-stateless") } else { String::new() };
    let keys = [Key::Choice(question, choice), Key::ChoiceHint(question, choice)];
    let words: Vec<_> = keys.into_iter().filter_map(|key| speaker.if_any(key)).collect();
    let spellings = words.iter().map(String::as_str).chain(others.split(';')).map(plain);
    Searched { answer: Answer::Choice(choice), spellings: spellings.filter(|one| !one.is_empty()).collect() }
}

/// Looks for what was typed. Letters that are wrong are looked for only where nothing else is found.
pub(super) fn found(searched: &[Searched], typed: &str) -> Found {
    let text = plain(typed);
    let mut found = by(searched, |spelling| Near::of(&text, spelling));
    if found.is_empty() {
        found = by(searched, |spelling| Near::one_off(&text, spelling));
    }
    found.sort_by_key(|(near, _)| *near);
    let whole: Vec<_> = found.iter().filter(|(near, _)| *near == Near::Whole).collect();
    let meant = match (&*whole, &*found) {
        ([(_, only)], _) | (_, [(_, only)]) => Some(*only),
        _ => None,
    };
    Found { answers: found.into_iter().map(|(_, answer)| answer).collect(), meant }
}

fn by(searched: &[Searched], near: impl Fn(&str) -> Option<Near>) -> Vec<(Near, Answer)> {
    let nearest = |one: &Searched| one.spellings.iter().filter_map(|spelling| near(spelling)).min();
    searched.iter().filter_map(|one| Some((nearest(one)?, one.answer))).collect()
}

#[cfg(test)]
mod tests;
