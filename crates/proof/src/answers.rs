//! Answers that stand for all others: one for each that the law treats differently.

use std::collections::{BTreeSet, HashSet};

use interview::{Answer, Choice, Kind, Question, Ticks};
use law::{Area, Book, Condition, Country, Date, Effect, Fact, Regime, Term, Window};

/// What a book of law distinguishes among days and countries.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// So many days after one that a fact names something changes.
    days: BTreeSet<(Fact, u8)>,
    /// So many months after one that a fact names, a registration makes something change.
    months: BTreeSet<(Fact, i32)>,
    /// The lists of countries in which one that a fact names is looked up.
    lists: Vec<(Fact, &'static [&'static str])>,
    /// The facts that name the country which is responsible: Denmark, or another.
    responsible: HashSet<Fact>,
}

impl Answers {
    /// What this book distinguishes: in its conditions, and in what follows from its rules.
    #[must_use]
    pub fn of(book: &Book) -> Self {
        let mut found = Self::default();
        for rule in book.rules {
            found.read(&rule.when);
            rule.limits.iter().for_each(|limit| found.read(&limit.when));
            rule.then.iter().for_each(|effect| found.follow(effect));
        }
        for step in book.steps {
            [&step.reached, &step.behind, &step.may_come].into_iter().for_each(|one| found.read(one));
        }
        found
    }

    fn read(&mut self, condition: &Condition) {
        match condition {
            Condition::OneOf(fact, codes) => self.lists.push((*fact, codes)),
            Condition::Passed { since, days } => {
                self.days.insert((*since, *days));
            }
            Condition::Lasts { until, months } | Condition::Lapsed { until, months } => {
                self.months.insert((*until, i32::from(*months)));
            }
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.read(part)),
            // A rule that is named is read in its own place.
            Condition::Holds(_) | Condition::LeadsAbroad | Condition::LeadsHome => {}
            Condition::Is(_) | Condition::IsNot(_) => {}
        }
    }

    fn follow(&mut self, effect: &Effect) {
        match effect {
            Effect::Responsible(fact) => {
                self.responsible.insert(*fact);
            }
            Effect::AppealWindow { since, days } => {
                self.days.insert((*since, *days));
            }
            _ => {}
        }
    }

    /// One answer to the question, given on that day, for each that is treated differently, "I don't
    /// know" among them.
    #[must_use]
    pub fn to(&self, question: &Question, today: Date) -> Vec<Answer> {
        let mut answers: Vec<Answer> = match question.kind {
            Kind::Choice(_) => Vec::new(),
            Kind::Several(choices) => ticked(choices).into_iter().map(Answer::Several).collect(),
            Kind::Date(fact) => self.dates(fact, today).into_iter().map(Answer::Date).collect(),
            Kind::Country { fact, area, .. } => self.countries(fact, area).into_iter().map(Answer::Country).collect(),
        };
        if !matches!(question.kind, Kind::Several(_)) {
            answers.extend(question.choices().iter().map(Answer::Choice));
        }
        answers.push(Answer::Unknown);
        answers
    }

    /// The last day on which a window is as it is, for each state that it can have today; for the
    /// registration the days on which another set of rules begins.
    fn dates(&self, fact: Fact, today: Date) -> BTreeSet<Date> {
        let within = self.days.iter().filter(|(since, _)| *since == fact);
        let mut dates: BTreeSet<Date> = within.flat_map(|(_, days)| last_of_each_state(*days, today)).collect();
        // What had run out by one registration may have lasted for another: a day well before each, and today.
        let papers = self.months.iter().filter(|(until, _)| *until == fact);
        let mut papers = papers.filter_map(|(_, months)| Some(Regime::borders().next()?.plus_days(-31 * (months + 1))));
        if let Some(first) = papers.next() {
            dates.extend([today, first]);
            dates.extend(papers);
        }
        if fact == Fact::RegistrationDate {
            dates.extend(Regime::borders().next().map(|first| first.plus_days(-1)));
            dates.extend(Regime::borders());
        }
        dates
    }

    /// The first country of the area of each kind: on the same lists, and Denmark apart from others
    /// where it may be the one that is responsible.
    fn countries(&self, fact: Fact, area: Area) -> Vec<Country> {
        let lists: Vec<_> = self.lists.iter().filter(|(of, _)| *of == fact).map(|(_, codes)| codes).collect();
        let mut met = HashSet::new();
        let mut is_new = |country: &Country| {
            let home = self.responsible.contains(&fact) && *country == Country::DENMARK;
            let listed: Vec<bool> = lists.iter().map(|codes| codes.contains(&country.code())).collect();
            met.insert((home, listed))
        };
        area.countries().filter(|country| is_new(country)).collect()
    }
}

/// Every combination of these choices; of those that say the same the one with the fewest ticks.
fn ticked(choices: &'static [Choice]) -> Vec<Ticks> {
    let mut all = vec![Ticks::NONE];
    for place in 0..choices.len() {
        all.extend(all.clone().into_iter().map(|ticks| ticks.with(place, true)));
    }
    let mut met = HashSet::new();
    all.retain(|ticks| {
        let mut said = ticks.settle(choices);
        said.sort_unstable();
        met.insert(said)
    });
    all
}

/// No window ends later than two weeks after its last safe day.
const MOVES_BY_LESS_THAN: i32 = 14;

/// The last day since which a window of so many days runs, may still run, and is over.
fn last_of_each_state(days: u8, today: Date) -> Vec<Date> {
    let mut met = HashSet::new();
    let mut last = Vec::new();
    for back in 0..MOVES_BY_LESS_THAN {
        let since = today.plus_days(-i32::from(days) - back);
        if met.insert(Window::new(since, Term::Days(days), today).state.id()) {
            last.push(since);
        }
    }
    last
}
