//! One person's interview.

use std::cell::OnceCell;

use law::{BOOK, Date, Fact, FactSet, Facts, Regime, Truth, needs, regimes};

use crate::problem::check;
use crate::questions::{APPEAL, DECISION, NOBODY_APPEALED, STAGE, TOLD};
use crate::{Answer, Problem, QUESTIONS, Question, Report};

/// The answers so far and the day on which they are given. Lives in memory alone.
///
/// All else is worked out when it is asked for: an interview without answers needs neither the other questions
/// nor the law.
#[derive(Clone, Debug)]
pub struct Interview {
    today: Date,
    /// In the order of [`QUESTIONS`].
    answers: Vec<(&'static Question, Answer)>,
    /// What the answers say.
    heard: OnceCell<Heard>,
    /// What could still change something, once that was asked: every rule is weighed for it.
    needed: OnceCell<FactSet>,
    /// What the law makes of them, likewise.
    report: OnceCell<Report>,
}

/// What the answers say, once they are put together.
#[derive(Clone, Debug)]
struct Heard {
    facts: Facts,
    /// The questions that apply, asked or not.
    applicable: Vec<&'static Question>,
}

/// What is worked out of the answers makes no difference.
impl PartialEq for Interview {
    fn eq(&self, other: &Self) -> bool {
        self.today == other.today && self.answers == other.answers
    }
}

impl Eq for Interview {}

impl Interview {
    /// An interview without answers, held on that day.
    #[must_use]
    pub const fn new(today: Date) -> Self {
        Self::of(today, Vec::new())
    }

    const fn of(today: Date, answers: Vec<(&'static Question, Answer)>) -> Self {
        Self { today, answers, heard: OnceCell::new(), needed: OnceCell::new(), report: OnceCell::new() }
    }

    /// The day on which the interview is held.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// What was answered, whether or not the question applies at the moment.
    #[must_use]
    pub fn answer_to(&self, question: &Question) -> Option<Answer> {
        self.answers.iter().find(|(answered, _)| *answered == question).map(|(_, answer)| *answer)
    }

    /// Whether anything was answered.
    #[must_use]
    pub const fn has_answers(&self) -> bool {
        !self.answers.is_empty()
    }

    /// The same answers on another day. One that cannot be given on that day falls away.
    #[must_use]
    pub fn held_on(&self, today: Date) -> Self {
        let mut moved = Self::new(today);
        for (question, answer) in &self.answers {
            let _ = moved.answer(question, *answer);
        }
        moved
    }

    /// Takes an answer, in place of an earlier one to the same question. The answers to other
    /// questions stay, but for a day of being told that no longer can be: it is asked for again.
    ///
    /// # Errors
    /// A [`Problem`] when the question cannot take the answer; everything then stays as it was.
    pub fn answer(&mut self, question: &Question, answer: Answer) -> Result<(), Problem> {
        check(question, answer, self.facts())?;
        let mut answered = self.with(question, answer);
        if let Some(other) = answered.contradiction(question) {
            return Err(Problem::Contradicts(other));
        }
        let told = answered.answer_to(&TOLD).filter(|_| *question != TOLD);
        if told.is_some_and(|told| check(&TOLD, told, answered.facts()) == Err(Problem::DecisionLongAgo)) {
            answered = answered.without(&TOLD);
        }
        *self = answered;
        Ok(())
    }

    fn without(&self, question: &Question) -> Self {
        let answers = self.answers.iter().copied().filter(|(other, _)| *other != question);
        Self::of(self.today, answers.collect())
    }

    fn with(&self, question: &Question, answer: Answer) -> Self {
        let given = |other: &'static Question| if other == question { Some(answer) } else { self.answer_to(other) };
        let answers = QUESTIONS.iter().filter_map(|other| Some((*other, given(other)?)));
        Self::of(self.today, answers.collect())
    }

    /// Another question that applies and whose answer says no to a fact of which the answer to this
    /// one says yes, or the other way round.
    fn contradiction(&self, question: &Question) -> Option<&'static Question> {
        let [given, denied] = self.settled_by(question);
        let clashes = |other: &&&Question| {
            let [other_given, other_denied] = self.settled_by(other);
            **other != question && (given.meets(other_denied) || denied.meets(other_given))
        };
        self.applicable().iter().find(clashes).copied().or_else(|| self.appeal_of_nobody(question))
    }

    /// Whether the three answers that say so together include the one to this question, and another of
    /// them.
    fn appeal_of_nobody(&self, question: &Question) -> Option<&'static Question> {
        let together = [&APPEAL, &STAGE, &DECISION];
        let said = NOBODY_APPEALED.truth(self.facts()).is_yes() && together.contains(&question);
        together.into_iter().find(|other| said && *other != question)
    }

    /// The facts of which the answer says yes, and those of which it says no.
    fn settled_by(&self, question: &Question) -> [FactSet; 2] {
        let mut settled = [FactSet::default(); 2];
        let [given, denied] = &mut settled;
        for (fact, holds) in self.answer_to(question).map_or_else(Vec::new, |answer| answer.settles(question)) {
            if holds { given.insert(fact) } else { denied.insert(fact) }
        }
        settled
    }

    /// The first question that is unanswered and whose answer can still change the report; `None`
    /// when nothing is left to ask.
    #[must_use]
    pub fn next(&self) -> Option<&'static Question> {
        let needed = self.needed();
        let open = |question: &&Question| self.answer_to(question).is_none() && question.facts().meets(needed);
        self.sought().find(open)
    }

    /// The questions that were answered and apply, in order, and where it belongs the one to ask next.
    #[must_use]
    pub fn path(&self) -> Vec<&'static Question> {
        let next = self.next();
        let mut path = self.applicable().to_vec();
        path.retain(|question| self.answer_to(question).is_some() || Some(*question) == next);
        path
    }

    /// The question that follows on the [`path`](Self::path); `None` after the last.
    #[must_use]
    pub fn after(&self, question: &Question) -> Option<&'static Question> {
        let here = index(question);
        self.path().into_iter().find(|other| index(other) > here)
    }

    /// Questions that have an answer which says nothing at the moment, because another answer
    /// makes the question pointless.
    #[must_use]
    pub fn set_aside(&self) -> Vec<&'static Question> {
        let answered = QUESTIONS.iter().copied().filter(|question| self.knows(question));
        answered.filter(|question| !self.applicable().contains(question)).collect()
    }

    /// The answered question that says that this one does not arise; `None` where it arises, or where
    /// that is not known.
    #[must_use]
    pub fn excluded_by(&self, question: &Question) -> Option<&'static Question> {
        let [condition, exception] = question.asked.truths(self.facts());
        if condition != Truth::No && !exception.is_yes() {
            return None;
        }
        let hangs_on = question.asked.facts();
        let settles = |other: &&&Question| self.settled_by(other).iter().any(|settled| settled.meets(hangs_on));
        self.applicable().iter().find(settles).copied()
    }

    /// Whether the question has an answer other than "I don't know".
    pub(crate) fn knows(&self, question: &Question) -> bool {
        self.answer_to(question).is_some_and(Answer::says_something)
    }

    /// The questions that are put to the person, asked already or not.
    pub(crate) fn sought(&self) -> impl Iterator<Item = &'static Question> {
        self.applicable().iter().copied().filter(|question| question.sought.applies(self.facts()))
    }

    /// The questions that apply, asked or not.
    pub(crate) fn applicable(&self) -> &[&'static Question] {
        &self.heard().applicable
    }

    /// What the answers say.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.heard().facts
    }

    fn heard(&self) -> &Heard {
        self.heard.get_or_init(|| Heard::of(self))
    }

    /// The unknown facts that could still change something, under any set of rules that may be the
    /// right one; the day of registration among them while it would choose between the sets.
    pub(crate) fn needed(&self) -> FactSet {
        self.needed_by(|regime| needs(&BOOK, self.facts(), regime))
    }

    /// The same, where something has weighed the rules of each set already.
    pub(crate) fn needed_by(&self, needs: impl Fn(Regime) -> FactSet) -> FactSet {
        *self.needed.get_or_init(|| {
            let regimes = regimes(self.facts());
            let mut needed = FactSet::default();
            if regimes.len() > 1 && self.facts().date(Fact::RegistrationDate).is_none() {
                needed.insert(Fact::RegistrationDate);
            }
            regimes.into_iter().for_each(|regime| needed.add(needs(regime)));
            needed
        })
    }

    /// What the law makes of the answers.
    #[must_use]
    pub fn report(&self) -> Report {
        self.report.get_or_init(|| Report::of(self)).clone()
    }
}

impl Heard {
    /// Which questions apply and what the answers to them say. A question's condition rests on facts that
    /// questions before it give, so that one pass is enough.
    fn of(interview: &Interview) -> Self {
        let mut facts = Facts::default();
        facts.set(Fact::Today, interview.today);
        let mut applicable = Vec::with_capacity(QUESTIONS.len());
        for question in QUESTIONS.iter().copied() {
            if question.asked.applies(&facts) {
                applicable.push(question);
                if let Some(answer) = interview.answer_to(question) {
                    answer.note(question, &mut facts);
                }
            }
        }
        Self { facts, applicable }
    }
}

fn index(question: &Question) -> Option<usize> {
    QUESTIONS.iter().position(|other| *other == question)
}
