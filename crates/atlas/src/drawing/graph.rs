//! Which answer makes which question be asked, read off the questions themselves.

use interview::{Asked, Choice, QUESTIONS, Question};
use law::{Condition, Fact, Facts, Truth};

/// An answer's part in whether a later question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// It makes the question be asked, alone or with other answers.
    Leads,
    /// It keeps the question from being asked where it would be otherwise.
    Bars,
}

/// From one question to a later one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// The place of the question that is answered.
    pub(super) from: usize,
    /// The place of the one that is asked then, or not.
    pub(super) to: usize,
    pub(super) part: Part,
}

/// Every link, in the order of the questions.
pub(super) fn links() -> Vec<Link> {
    let mut links = Vec::new();
    for (to, later) in QUESTIONS.iter().enumerate() {
        for (from, question) in QUESTIONS.iter().enumerate().take(to) {
            for part in [Part::Leads, Part::Bars] {
                if question.choices().iter().any(|choice| part_of(question, choice, later) == Some(part)) {
                    links.push(Link { from, to, part });
                }
            }
        }
    }
    links
}

/// The places of the later questions to which the choice leads.
pub(super) fn led_to(from: usize, choice: &'static Choice) -> Vec<usize> {
    let Some(question) = QUESTIONS.get(from) else { return Vec::new() };
    let later = QUESTIONS.iter().enumerate().skip(from + 1);
    later.filter(|(_, later)| part_of(question, choice, later) == Some(Part::Leads)).map(|(to, _)| to).collect()
}

/// The choice's own part in whether the question is asked, whatever else is answered.
fn part_of(question: &'static Question, choice: &'static Choice, later: &'static Question) -> Option<Part> {
    let mut facts = Facts::default();
    // Whoever is asked the question has already said what makes it be asked.
    if let Asked::When(Condition::Is(fact)) = question.asked {
        facts.set(fact, Truth::Yes);
    }
    for (fact, holds) in choice.settles() {
        facts.set(fact, Truth::from(holds));
    }
    // Where all that the question could tell is settled already, it is never asked.
    if later.facts().iter().all(|fact| facts.value(fact).is_some()) {
        return None;
    }
    match later.asked {
        Asked::Always => None,
        Asked::When(condition) => leads(&condition, choice, &facts),
        Asked::Unless(exception) if exception.truth(&facts).is_yes() => Some(Part::Bars),
        Asked::Unless(exception) => rules_out(&exception, choice).then_some(Part::Leads),
    }
}

/// The answer gives something without which the question would not be asked.
fn rules_out(exception: &Condition, choice: &'static Choice) -> bool {
    match exception {
        Condition::IsNot(fact) => choice.gives.contains(fact),
        Condition::Any(parts) => parts.iter().any(|part| rules_out(part, choice)),
        _ => false,
    }
}

/// Leads where the condition can still hold and the answer gives something that it asks for.
fn leads(condition: &Condition, choice: &'static Choice, facts: &Facts) -> Option<Part> {
    let mut wanted = Vec::new();
    asked_for(condition, &mut wanted);
    let gives = wanted.iter().any(|fact| choice.gives.contains(fact));
    (gives && condition.truth(facts) != Truth::No).then_some(Part::Leads)
}

/// The facts that the condition wants to hold.
fn asked_for(condition: &Condition, found: &mut Vec<Fact>) {
    match condition {
        Condition::Is(fact) => found.push(*fact),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| asked_for(part, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(id: &str) -> usize {
        QUESTIONS.iter().position(|question| question.id == id).unwrap()
    }

    #[test]
    fn every_question_that_is_not_always_asked_has_an_arrow() {
        let links = links();
        for (to, question) in QUESTIONS.iter().enumerate() {
            let drawn = links.iter().any(|link| link.to == to);
            let always = matches!(question.asked, Asked::Always);
            assert_eq!(drawn, !always, "{}", question.id);
        }
        assert!(links.iter().all(|link| link.from < link.to), "an answer leads on, never back");
    }

    #[test]
    fn a_choice_leads_where_it_makes_the_next_question_necessary() {
        let choice = |id: &str| QUESTIONS[place("stage")].choices().iter().find(|choice| choice.id == id).unwrap();
        let stage = place("stage");
        assert!(led_to(stage, choice("decided")).contains(&place("told")));
        assert!(!led_to(stage, choice("waiting")).contains(&place("told")), "nothing was decided");
        assert!(!led_to(stage, choice("waiting")).contains(&place("withdrawal")), "it is settled that there was none");
        let before = place("before");
        let procedure = place("procedure");
        let back = QUESTIONS[before].choices().iter().map(|choice| led_to(before, choice));
        assert!(back.flatten().all(|to| to != procedure), "no procedure is asked for of those who came back");
        assert_eq!(
            part_of(QUESTIONS[stage], choice("not-registered"), QUESTIONS[place("registered")]),
            Some(Part::Bars)
        );
    }
}
