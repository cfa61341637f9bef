//! Every path through the interview.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread;

use law::{BOOK, Country, Date, Fact, FactSet, Facts, Regime, Rule, Truth, regimes, residual};

use crate::{Answer, Interview, Kind, QUESTIONS, Question};

/// What a walk over all answers has met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walked {
    /// Cases that go on differently.
    pub states: usize,
    /// Ways through the interview to its end, answers that the law treats alike counted once.
    pub paths: u128,
    /// What came out of a group of rules, each different one once.
    pub results: usize,
    /// The rules that applied somewhere, by id.
    pub applied: HashSet<&'static str>,
}

/// Walks every reachable combination of answers, on all processors. Cases that can only go on alike
/// are entered once.
///
/// `visit` is called for every different result of every group of rules, by the place of the group,
/// with a case in which no later answer can change it; and for the end of interviews, without a
/// group. Days and countries stand for all that the law treats alike: registered under either set of
/// rules or between them, told within the window or before it, Denmark or another country, and for
/// nationality a listed country, Georgia or another one.
///
/// # Panics
/// Where anything on the way does.
pub fn walk(today: Date, groups: &[Vec<&'static Rule>], visit: &(impl Fn(&Interview, Option<usize>) + Sync)) -> Walked {
    let start = Interview::new(today);
    let Some(first) = start.next() else { return Walked::default() };
    let ways = Mutex::new(onward(&start, first));
    let work = || {
        let mut walk = Walk {
            groups,
            questions: Known::all(),
            visit,
            met: HashMap::new(),
            seen: HashSet::new(),
            applied: HashSet::new(),
        };
        let mut paths = 0;
        // Not a `while let`, which would hold the lock all through the walk.
        loop {
            let next = ways.lock().ok().and_then(|mut ways| ways.pop());
            let Some(interview) = next else { break };
            paths += walk.enter(&interview);
        }
        (walk, paths)
    };
    let (mut met, mut seen, mut walked) = (HashSet::new(), HashSet::new(), Walked::default());
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            let (walk, paths) = worker.join().unwrap_or_else(|panic| resume_unwind(panic));
            met.extend(walk.met.into_keys());
            seen.extend(walk.seen);
            walked.applied.extend(walk.applied);
            walked.paths += paths;
        }
    });
    Walked { states: met.len(), results: seen.len(), ..walked }
}

struct Walk<'a, V> {
    groups: &'a [Vec<&'static Rule>],
    questions: Vec<Known>,
    visit: &'a V,
    /// How many ways lead on from each case.
    met: HashMap<u64, u128>,
    /// The results of groups that were visited.
    seen: HashSet<(usize, Regime, u64)>,
    applied: HashSet<&'static str>,
}

impl<V: Fn(&Interview, Option<usize>)> Walk<'_, V> {
    fn enter(&mut self, interview: &Interview) -> u128 {
        let key = self.fingerprint(interview);
        if let Some(paths) = self.met.get(&key) {
            return *paths;
        }
        let paths = match interview.next() {
            None => {
                (self.visit)(interview, None);
                1
            }
            Some(question) => onward(interview, question).iter().map(|onward| self.enter(onward)).sum(),
        };
        self.met.insert(key, paths);
        paths
    }

    fn fingerprint(&mut self, interview: &Interview) -> u64 {
        let facts = interview.facts();
        let to_come = self.to_come(interview, facts);
        let mut may_change = FactSet::default();
        to_come.iter().for_each(|question| may_change.add(question.gives));
        let mut hasher = DefaultHasher::new();
        for question in &to_come {
            (question.question.id, question.question.asked.truths(facts)).hash(&mut hasher);
        }
        // What a later answer must not contradict.
        for fact in may_change.iter().filter(|fact| facts.truth(*fact) != Truth::Unknown) {
            (fact as u8, facts.truth(fact)).hash(&mut hasher);
        }
        for regime in regimes(facts) {
            let left = residual(&BOOK, self.groups, facts, regime, may_change);
            (regime, left.open).hash(&mut hasher);
            self.applied.extend(left.applying.iter().map(|rule| rule.id));
            for (group, result) in left.settled.into_iter().enumerate() {
                let Some(result) = result else { continue };
                if self.seen.insert((group, regime, result)) {
                    (self.visit)(interview, Some(group));
                }
            }
        }
        hasher.finish()
    }

    /// The questions that may still be asked: unanswered, and not kept away for good.
    fn to_come(&self, interview: &Interview, facts: &Facts) -> Vec<&Known> {
        let mut to_come: Vec<&Known> = Vec::new();
        let mut may_turn = FactSet::default();
        for known in self.questions.iter().filter(|known| interview.answer_to(known.question).is_none()) {
            let [condition, exception] = known.question.asked.truths(facts);
            let may_come = condition.is_yes() || may_turn.meets(known.hangs_on);
            if condition != Truth::No && !exception.is_yes() && may_come {
                to_come.push(known);
                may_turn.add(known.gives);
            }
        }
        to_come
    }
}

/// A question, and what of it is wanted at every step.
struct Known {
    question: &'static Question,
    gives: FactSet,
    hangs_on: FactSet,
}

impl Known {
    fn all() -> Vec<Self> {
        let known =
            |question: &'static Question| Self { question, gives: question.facts(), hangs_on: question.asked.facts() };
        QUESTIONS.iter().copied().map(known).collect()
    }
}

/// The cases that follow when the question is answered.
fn onward(interview: &Interview, question: &Question) -> Vec<Interview> {
    let answered = answers(question, interview.today()).into_iter().map(|answer| {
        let mut onward = interview.clone();
        onward.answer(question, answer).ok().map(|()| onward)
    });
    answered.flatten().collect()
}

/// One answer for each that the law treats differently, "I don't know" among them.
fn answers(question: &Question, today: Date) -> Vec<Answer> {
    let countries =
        |codes: &[&str]| codes.iter().filter_map(|code| Country::parse(code).ok()).map(Answer::Country).collect();
    let days = |days: &[&str]| days.iter().filter_map(|day| Date::parse(day).ok()).map(Answer::Date).collect();
    let mut answers: Vec<Answer> = match question.kind {
        Kind::Choice(choices) => choices.iter().map(Answer::Choice).collect(),
        Kind::Date(Fact::RegistrationDate) => days(&["2026-06-11", "2026-06-12", "2026-07-01"]),
        Kind::Date(_) => vec![Answer::Date(today.plus_days(-7)), Answer::Date(today.plus_days(-8))],
        Kind::Country(Fact::Nationality, _) => countries(&["SY", "RS", "GE"]),
        Kind::Country(_, law::Area::Dublin) => countries(&["DK", "SE"]),
        Kind::Country(..) => countries(&["SE"]),
    };
    answers.push(Answer::Unknown);
    answers
}
