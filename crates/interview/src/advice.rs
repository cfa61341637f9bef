use law::{BOOK, By, Condition, Contact, Country, Date, Effect, Fact, Finding, LetterKind, Rule};

use crate::{QUESTIONS, Report};

/// More than four steps are a list, and no longer what to do now.
const STEPS: usize = 4;

/// What an authority says, or the person knows for certain: nobody has to guess it.
const TOLD: [&str; 7] = ["stage", "decision", "told-country", "procedure", "board", "withdrawal", "before"];

/// Something to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The rule that says so.
    pub rule: &'static Rule,
    /// By when.
    pub by: By,
    /// Who is asked, or where one goes.
    pub reach: Option<&'static Contact>,
    /// The letter that is sent with it.
    pub letter: Option<LetterKind>,
}

impl Report {
    /// What the case comes to: of the answers that are met, under any set of rules, the first in the
    /// order of the book. One of them holds for everyone.
    #[must_use]
    pub fn answer(&self) -> Option<&Finding> {
        let met = |rule: &&'static Rule| self.met(rule);
        BOOK.rules.iter().filter(|rule| rule.then.contains(&Effect::Answer)).find_map(met)
    }

    /// What to do now, what is due first before what is due later; four steps at most. A step for
    /// everyone is one only where nothing else answers.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        let answered = self.answer().is_some_and(|answer| !is_for_everyone(answer.rule));
        let said = |rule: &&Rule| self.met(rule).is_some() && !(answered && is_for_everyone(rule));
        let met = BOOK.rules.iter().copied().filter(said);
        let mut steps: Vec<Step> = met.filter_map(Step::of).collect();
        steps.sort_by_key(|step| step.by);
        steps.truncate(STEPS);
        steps
    }

    /// Whether nothing but what the person was told, or did, decided this: then it is not probable, it is
    /// so. What is still open, or decided by nothing, nobody was told.
    #[must_use]
    pub fn was_told(&self, finding: &Finding) -> bool {
        let told = |fact| {
            let mut questions = QUESTIONS.iter().filter(|question| TOLD.contains(&question.id));
            questions.any(|question| question.facts().contains(fact))
        };
        finding.verdict.is_met() && !finding.deciding.is_empty() && finding.deciding.iter().all(told)
    }

    /// Whether the Immigration Service has said that another country is asked, is to take the case, or protects the
    /// person already, and the Board has not changed that.
    #[must_use]
    pub fn told_elsewhere(&self) -> bool {
        const SAID: [Fact; 3] = [Fact::AnotherCountryAsked, Fact::TransferDecided, Fact::InadmissibleDecided];
        SAID.into_iter().any(|fact| self.facts.truth(fact).is_yes())
            && !self.facts.truth(Fact::BoardOverturned).is_yes()
    }

    /// The country that the Immigration Service has named: under section 29 b the one that protects the person.
    #[must_use]
    pub fn told_country(&self) -> Option<Country> {
        let protects = self.facts.truth(Fact::InadmissibleDecided).is_yes().then_some(Fact::ProtectionCountry);
        self.facts.country(Fact::ToldCountry).or_else(|| self.facts.country(protects?))
    }

    /// The day by which the person must leave Denmark, where it is known.
    #[must_use]
    pub fn leave_by(&self) -> Option<Date> {
        self.facts.date(Fact::LeaveBy)
    }

    fn met(&self, rule: &Rule) -> Option<&Finding> {
        let found = self.outlooks.iter().flat_map(|outlook| &outlook.findings);
        found.into_iter().find(|finding| finding.rule == rule && finding.verdict.is_met())
    }
}

fn is_for_everyone(rule: &Rule) -> bool {
    rule.when == Condition::ALWAYS
}

impl Step {
    fn of(rule: &'static Rule) -> Option<Self> {
        rule.then.iter().find_map(|effect| match *effect {
            Effect::Step { by, reach, letter } => Some(Self { rule, by, reach, letter }),
            _ => None,
        })
    }
}
