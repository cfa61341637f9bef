//! Every path through the interview, seen by one group of rules after the other.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread;

use interview::{Answer, Interview, QUESTIONS, Question};
use law::{BOOK, Book, Condition, Date, Fact, FactSet, Facts, Regime, Rule, Truth, needs, regimes, residual};

use crate::Answers;

/// What a walk over all answers has met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walked {
    /// Cases that go on differently, for one group or another.
    pub states: usize,
    /// Ways through the questions that a group hangs on, answers that the law treats alike counted once:
    /// the group with the most.
    pub paths: u128,
    /// What came out of a group of rules, each different one once.
    pub results: usize,
    /// The rules that applied somewhere, by id.
    pub applied: HashSet<&'static str>,
}

/// Walks, for each group of rules, every combination of the answers on which one of its rules hangs, on
/// all processors. Cases that can only go on alike for the group are entered once.
///
/// An answer on which no rule of the group hangs makes no difference to what comes out of it, so that
/// nothing is lost by leaving it out. Two more things that a group does not see are not multiplied into
/// it: each set of rules is walked alone, by a day of registration on which only it can be the right one,
/// since an outlook knows nothing of the other; and a group in which no gate or criterion stands sees of
/// these to where they point together, for which the gates are enough: a question that only criteria read
/// has one answer there.
///
/// `visit` is called for every different result of every group, by its index, with a case in which no
/// later answer can change it. One day or country stands for all that the law treats alike, as
/// [`Answers`] finds them.
///
/// # Panics
/// Where anything on the way does.
pub fn walk(today: Date, groups: &[Vec<&'static Rule>], visit: &(impl Fn(&Interview, usize) + Sync)) -> Walked {
    let all = Asking::all(today);
    let questions: Vec<Vec<Asking>> = groups.iter().map(|group| Asking::seen_by(group, &all)).collect();
    let books: Vec<Book> = groups.iter().map(|group| part_of_the_book(group)).collect();
    let start = Interview::new(today);
    let mut ways = Vec::new();
    for (group, (book, questions)) in books.iter().zip(&questions).enumerate() {
        let first = Walk::new(group, book, questions, visit).next(&start);
        ways.extend(first.into_iter().flat_map(|first| onward(&start, first)).map(|onward| (group, onward)));
    }
    let ways = Mutex::new(ways);
    let work = || {
        let mut walks: Vec<_> = (0..)
            .zip(books.iter().zip(&questions))
            .map(|(group, (book, questions))| Walk::new(group, book, questions, visit))
            .collect();
        // Not a `while let`, which would hold the lock all through the walk.
        loop {
            let next = ways.lock().ok().and_then(|mut ways| ways.pop());
            let Some((group, interview)) = next else { break };
            if let Some(walk) = walks.get_mut(group) {
                walk.ways += walk.enter(&interview);
            }
        }
        walks
    };
    let (mut met, mut seen) = (HashSet::new(), HashSet::new());
    let (mut paths, mut applied) = (vec![0_u128; books.len()], HashSet::new());
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            for (walk, paths) in worker.join().unwrap_or_else(|panic| resume_unwind(panic)).into_iter().zip(&mut paths)
            {
                met.extend(walk.met.into_keys().map(|key| (walk.group, key)));
                seen.extend(walk.seen.into_iter().map(|result| (walk.group, result)));
                applied.extend(walk.applied);
                *paths += walk.ways;
            }
        }
    });
    Walked { states: met.len(), paths: paths.into_iter().max().unwrap_or_default(), results: seen.len(), applied }
}

/// The book with the rules of a group alone; what goes before them and what they name is still found.
fn part_of_the_book(group: &[&'static Rule]) -> Book {
    Book { rules: Box::leak(group.to_vec().into_boxed_slice()), ..BOOK }
}

struct Walk<'a, V> {
    group: usize,
    book: &'a Book,
    questions: &'a [Asking],
    visit: &'a V,
    /// How many ways lead on from each case.
    met: HashMap<u64, u128>,
    /// And from all that were entered first.
    ways: u128,
    /// The results that were visited.
    seen: HashSet<(Regime, u64)>,
    applied: HashSet<&'static str>,
}

impl<'a, V: Fn(&Interview, usize)> Walk<'a, V> {
    fn new(group: usize, book: &'a Book, questions: &'a [Asking], visit: &'a V) -> Self {
        let (met, seen, applied) = (HashMap::new(), HashSet::new(), HashSet::new());
        Self { group, book, questions, visit, met, ways: 0, seen, applied }
    }

    fn enter(&mut self, interview: &Interview) -> u128 {
        let key = self.fingerprint(interview);
        if let Some(paths) = self.met.get(&key) {
            return *paths;
        }
        let paths = match self.next(interview) {
            None => 1,
            Some(asking) => onward(interview, asking).iter().map(|onward| self.enter(onward)).sum(),
        };
        self.met.insert(key, paths);
        paths
    }

    /// The first question whose answer can still change what comes out of the group.
    fn next(&self, interview: &Interview) -> Option<&'a Asking> {
        let facts = interview.facts();
        self.to_come(interview).into_iter().find(|asking| {
            let [condition, exception] = asking.question.asked.truths(facts);
            condition.is_yes() && !exception.is_yes()
        })
    }

    fn fingerprint(&mut self, interview: &Interview) -> u64 {
        let facts = interview.facts();
        let to_come = self.to_come(interview);
        let mut may_change = FactSet::default();
        to_come.iter().for_each(|asking| may_change.add(asking.gives));
        let mut hasher = DefaultHasher::new();
        for asking in &to_come {
            (asking.question.id, asking.question.asked.truths(facts)).hash(&mut hasher);
        }
        // What a later answer must not contradict.
        for fact in may_change.iter().filter(|fact| facts.truth(*fact) != Truth::Unknown) {
            (fact as u8, facts.truth(fact)).hash(&mut hasher);
        }
        let group = [self.book.rules.to_vec()];
        for regime in regimes(facts) {
            let left = residual(self.book, &group, facts, regime, may_change);
            (regime, left.open).hash(&mut hasher);
            self.applied.extend(left.applying.iter().map(|rule| rule.id));
            if let Some(result) = left.settled.into_iter().flatten().next()
                && self.seen.insert((regime, result))
            {
                (self.visit)(interview, self.group);
            }
        }
        hasher.finish()
    }

    /// The questions on which the group still hangs: unanswered, not kept away for good, and needed by a
    /// rule of it or by such a question.
    fn to_come(&self, interview: &Interview) -> Vec<&'a Asking> {
        let facts = interview.facts();
        let mut wanted = self.needed(facts);
        let may_come = self.may_come(interview, facts);
        let mut hangs_on = Vec::new();
        while let Some(more) =
            may_come.iter().find(|asking| asking.gives.meets(wanted) && !hangs_on.contains(&asking.question.id))
        {
            hangs_on.push(more.question.id);
            wanted.add(more.hangs_on);
        }
        may_come.into_iter().filter(|asking| hangs_on.contains(&asking.question.id)).collect()
    }

    /// The unknown facts that could still change something for the group.
    fn needed(&self, facts: &Facts) -> FactSet {
        let regimes = regimes(facts);
        let mut needed = FactSet::default();
        if regimes.len() > 1 && facts.date(Fact::RegistrationDate).is_none() {
            needed.insert(Fact::RegistrationDate);
        }
        regimes.into_iter().for_each(|regime| needed.add(needs(self.book, facts, regime)));
        needed
    }

    /// The questions that may still be asked: unanswered, and not kept away for good.
    fn may_come(&self, interview: &Interview, facts: &Facts) -> Vec<&'a Asking> {
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
#[derive(Clone)]
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
        let mut all: Vec<Self> = QUESTIONS.iter().copied().map(asking).collect();
        all.iter_mut().filter(|asking| asking.gives.contains(Fact::RegistrationDate)).for_each(Self::one_set_of_rules);
        all
    }

    /// The first days and the last on which no other set of rules can be the right one.
    fn one_set_of_rules(&mut self) {
        let only = |answer: &Answer| {
            let mut facts = Facts::default();
            if let Answer::Date(date) = answer {
                facts.set(Fact::Registered, Truth::Yes);
                facts.set(Fact::RegistrationDate, *date);
            }
            regimes(&facts).len() == 1
        };
        self.answers.retain(only);
    }

    /// As much of the questions as a group of rules sees.
    fn seen_by(group: &[&'static Rule], all: &[Self]) -> Vec<Self> {
        if group.iter().any(|rule| BOOK.ranks(rule)) {
            return all.to_vec();
        }
        let mut read = FactSet::from_iter([Fact::RegistrationDate]);
        behind(group).iter().for_each(|rule| read.add(rule.facts()));
        BOOK.ranked().filter(|rule| rule.is_gate()).for_each(|gate| read.add(gate.when.facts()));
        let seen = |asking: &Self| match asking.answers.as_slice() {
            _ if asking.gives.meets(read) => asking.clone(),
            [.., last, _] => Self { answers: vec![*last], ..asking.clone() },
            _ => asking.clone(),
        };
        all.iter().map(seen).collect()
    }
}

/// The rules of a group, and those that they name or yield to, but for gates and criteria.
fn behind(group: &[&'static Rule]) -> Vec<&'static Rule> {
    let mut behind = group.to_vec();
    let mut place = 0;
    while let Some(rule) = behind.get(place).copied() {
        let conditions = [&rule.when].into_iter().chain(rule.limits.iter().map(|limit| &limit.when));
        let named = conditions.flat_map(named_in).chain(BOOK.before(rule));
        let new: Vec<_> = named.filter(|other| !BOOK.ranks(other) && !behind.contains(other)).collect();
        new.into_iter().for_each(|other| {
            if !behind.contains(&other) {
                behind.push(other);
            }
        });
        place += 1;
    }
    behind
}

fn named_in(condition: &Condition) -> Vec<&'static Rule> {
    match condition {
        Condition::Holds(rule) => vec![rule],
        _ => condition.parts().iter().flat_map(named_in).collect(),
    }
}

/// The cases that follow when the question is answered.
fn onward(interview: &Interview, asking: &Asking) -> Vec<Interview> {
    let answered = asking.answers.iter().map(|answer| {
        let mut onward = interview.clone();
        onward.answer(asking.question, *answer).ok().map(|()| onward)
    });
    answered.flatten().collect()
}
