//! Every path through the interview.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread;

use interview::{Answer, Interview, QUESTIONS, Question};
use law::{BOOK, Date, FactSet, Facts, Regime, Rule, Truth, regimes, residual};

use crate::Answers;

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
/// `visit` is called for every different result of every group of rules, by the index of the group,
/// with a case in which no later answer can change it; and for the end of interviews, without a
/// group. One day or country stands for all that the law treats alike, as [`Answers`] finds them.
///
/// # Panics
/// Where anything on the way does.
pub fn walk(today: Date, groups: &[Vec<&'static Rule>], visit: &(impl Fn(&Interview, Option<usize>) + Sync)) -> Walked {
    let start = Interview::new(today);
    let questions = Asking::all(today);
    let Some(first) = start.next() else { return Walked::default() };
    let ways = Mutex::new(onward(&questions, &start, first));
    let work = || {
        let mut walk = Walk {
            groups,
            questions: &questions,
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
    questions: &'a [Asking],
    visit: &'a V,
    /// How many ways lead on from each case.
    met: HashMap<u64, u128>,
    /// The results of groups that were visited.
    seen: HashSet<(usize, Regime, u64)>,
    applied: HashSet<&'static str>,
}

impl<'a, V: Fn(&Interview, Option<usize>)> Walk<'a, V> {
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
            Some(question) => onward(self.questions, interview, question).iter().map(|onward| self.enter(onward)).sum(),
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
    fn to_come(&self, interview: &Interview, facts: &Facts) -> Vec<&'a Asking> {
        let mut to_come: Vec<&Asking> = Vec::new();
        let mut may_turn = FactSet::default();
        for asking in self.questions.iter().filter(|asking| interview.answer_to(asking.question).is_none()) {
            let [condition, exception] = asking.question.asked.truths(facts);
            let may_come = condition.is_yes() || may_turn.meets(asking.hangs_on);
            if condition != Truth::No && !exception.is_yes() && may_come {
                to_come.push(asking);
                may_turn.add(asking.gives);
            }
        }
        to_come
    }
}

/// A question, and what of it is wanted at every step.
struct Asking {
    question: &'static Question,
    gives: FactSet,
    hangs_on: FactSet,
    answers: Vec<Answer>,
}

impl Asking {
    fn all(today: Date) -> Vec<Self> {
        let answers = Answers::of(&BOOK);
        let asking = |question: &'static Question| Self {
            question,
            gives: question.facts(),
            hangs_on: question.asked.facts(),
            answers: answers.to(question, today),
        };
        QUESTIONS.iter().copied().map(asking).collect()
    }
}

/// The cases that follow when the question is answered.
fn onward(questions: &[Asking], interview: &Interview, question: &Question) -> Vec<Interview> {
    let asking = questions.iter().filter(|asking| asking.question == question);
    let answered = asking.flat_map(|asking| &asking.answers).map(|answer| {
        let mut onward = interview.clone();
        onward.answer(question, *answer).ok().map(|()| onward)
    });
    answered.flatten().collect()
}
