//! What the law makes of the answers, ready to be read.

use std::cmp::Reverse;
use std::slice;
use std::sync::Arc;

use law::{
    BOOK, Centre, Effect, Fact, FactSet, Facts, Finding, LegalHelp, Located, Place, Position, Regime, Responsible,
    Rule, Section, Stay, Step, Term, Track, Truth, Verdict, Window, locate, possible, regimes, weigh,
};

use crate::{Answer, Ending, Interview, QUESTIONS, Question};

/// Everything that the result page, the adviser and the JSON output read. What is large in it is
/// shared by all its copies: a part of a screen that unfolds later keeps one.
#[derive(Clone, Debug)]
pub struct Report {
    /// The day on which it holds.
    pub today: law::Date,
    /// What is known of the case.
    pub(crate) facts: Arc<Facts>,
    /// Whether the person has told the Immigration Service that he or she appeals:
    /// [`Fact::AppealAnnounced`], from the question `appeal`.
    pub announced: Truth,
    /// Whether children are with the person: [`Fact::WithChildren`], from the question `household`.
    pub with_children: Truth,
    /// Whether the person is under 18: [`Fact::Minor`], from the questions `household` and `family`.
    pub minor: Truth,
    /// One reading for each set of rules that may be the right one; never empty.
    pub outlooks: Arc<[Outlook]>,
    /// Every step of the procedure, and how it lies in this case. The set of rules makes no difference.
    pub map: Vec<Located>,
    /// What is still unknown and could change something.
    pub open: Vec<OpenFact>,
    /// Of these, the question on which most hangs.
    pub settle_first: Option<&'static Question>,
    /// Questions whose answers say nothing, because another answer makes them pointless.
    pub set_aside: Vec<&'static Question>,
}

/// The case under one set of rules.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// The set of rules.
    pub regime: Regime,
    /// The countries that may be responsible, in the order of precedence.
    pub possible: Vec<Responsible>,
    /// The procedures in which the case is or may be.
    pub tracks: Known<Track>,
    /// Where the person probably lives.
    pub lives: Known<Centre>,
    /// The section of the Aliens Act under which another country comes in.
    pub section: Known<Section>,
    /// Whether a decision was told that can be appealed.
    pub appealable: Truth,
    /// Whether a seven-day window runs or ran.
    pub window_runs: Truth,
    /// The window, where it may run and the day of being told is known.
    pub window: Option<Window>,
    /// Whether the person may stay meanwhile.
    pub stay: Known<Stay>,
    /// Help with the law.
    pub help: Known<LegalHelp>,
    /// The time limits that run or may run, in the order of their days.
    pub endings: Vec<Ending>,
    /// Every rule of this set, weighed.
    pub findings: Vec<Finding>,
}

/// Something that is settled, that may be one of several, or that does not arise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known<T> {
    /// It is this.
    Is(T),
    /// It may be one of these, or may not arise at all.
    MayBe(Vec<T>),
    /// It does not arise in this case.
    Not,
}

impl<T> Known<T> {
    /// Whatever it is or may be.
    #[must_use]
    pub fn values(&self) -> &[T] {
        match self {
            Self::Is(one) => slice::from_ref(one),
            Self::MayBe(several) => several,
            Self::Not => &[],
        }
    }
}

/// An unknown fact that could change something, and the question that asks for it, if there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenFact {
    /// The fact.
    pub fact: Fact,
    /// The question.
    pub question: Option<&'static Question>,
}

impl Report {
    pub(crate) fn of(interview: &Interview) -> Self {
        let facts = interview.facts();
        let outlooks: Arc<[Outlook]> = regimes(facts).into_iter().map(|regime| Outlook::new(regime, facts)).collect();
        let open = open_facts(interview, &outlooks);
        Self {
            today: interview.today(),
            settle_first: settle_first(&open, &outlooks),
            open,
            set_aside: interview.set_aside(),
            announced: facts.truth(Fact::AppealAnnounced),
            with_children: facts.truth(Fact::WithChildren),
            minor: facts.truth(Fact::Minor),
            facts: Arc::new(facts.clone()),
            outlooks,
            map: locate(BOOK.steps, facts),
        }
    }

    /// The step at which the case stands, where that is known.
    #[must_use]
    pub fn here(&self) -> Option<&'static Step> {
        self.map.iter().find(|located| located.position == Position::Here).map(|located| located.step)
    }
}

impl Outlook {
    fn new(regime: Regime, facts: &Facts) -> Self {
        let findings = weigh(&BOOK, facts, regime);
        let days =
            findings.iter().filter(|finding| finding.verdict.may_apply()).find_map(|finding| window(finding, facts));
        Self {
            regime,
            possible: possible(&BOOK, &findings, facts),
            tracks: known(&findings, |effect| if let Effect::Track(track) = effect { Some(*track) } else { None }),
            lives: known(&findings, |effect| if let Effect::Lives(centre) = effect { Some(*centre) } else { None }),
            section: section(&findings),
            appealable: arises(&findings, |effect| matches!(effect, Effect::Appealable)),
            window_runs: arises(&findings, |effect| matches!(effect, Effect::AppealWindow { .. })),
            window: days,
            stay: known(&findings, |effect| if let Effect::Stay(stay) = effect { Some(*stay) } else { None }),
            help: known(&findings, |effect| if let Effect::Help(help) = effect { Some(*help) } else { None }),
            endings: Self::endings_of(&findings, facts, regime),
            findings,
        }
    }

    /// The outcome that leads: all that are possible name the same known country. Otherwise every
    /// possible one is to be shown.
    #[must_use]
    pub fn leading(&self) -> Option<Responsible> {
        let first = self.possible.first().filter(|first| first.place != Place::Unknown || self.possible.len() == 1)?;
        self.possible.iter().all(|other| other.place == first.place).then_some(*first)
    }

    /// The gates and criteria that do not decide, met or not, in the order of the book.
    pub fn passed_over(&self) -> impl Iterator<Item = &Finding> {
        let tried = self.findings.iter().filter(|finding| BOOK.ranks(finding.rule));
        tried.filter(|finding| !finding.verdict.may_apply())
    }

    /// The gate that leads, where one does.
    #[must_use]
    pub fn gate(&self) -> Option<&'static Rule> {
        self.leading()
            .filter(|leading| leading.rule.is_gate() && leading.verdict == Verdict::Applies)
            .map(|leading| leading.rule)
    }
}

fn window(finding: &Finding, facts: &Facts) -> Option<Window> {
    finding.rule.then.iter().find_map(|effect| match effect {
        Effect::AppealWindow { since, days } => {
            Some(Window::new(facts.date(*since)?, Term::Days(*days), facts.date(Fact::Today)?))
        }
        _ => None,
    })
}

/// Whether something follows from any finding.
pub(crate) fn arises(findings: &[Finding], wanted: impl Fn(&Effect) -> bool) -> Truth {
    let behind = findings.iter().filter(|finding| finding.rule.then.iter().any(&wanted));
    match behind.map(|finding| finding.verdict).max() {
        Some(verdict) if verdict.is_met() => Truth::Yes,
        Some(Verdict::Open) => Truth::Unknown,
        _ => Truth::No,
    }
}

/// The one value that follows from the findings, where they settle it.
fn known<T: Copy + PartialEq>(findings: &[Finding], value: impl Fn(&Effect) -> Option<T>) -> Known<T> {
    let mut settled = Vec::new();
    let mut possible = Vec::new();
    for finding in findings.iter().filter(|finding| finding.verdict.may_apply()) {
        for value in finding.rule.then.iter().filter_map(&value) {
            let list = if finding.verdict == Verdict::Applies { &mut settled } else { &mut possible };
            if !list.contains(&value) {
                list.push(value);
            }
        }
    }
    match settled.as_slice() {
        [one] if possible.iter().all(|other| other == one) => Known::Is(*one),
        [] if possible.is_empty() => Known::Not,
        _ => {
            possible.retain(|value| !settled.contains(value));
            settled.extend(possible);
            Known::MayBe(settled)
        }
    }
}

/// A decision that was told says under which section it was made. While that is not settled it may be
/// the one under which it may have been made, or the one that the gates and criteria make likely.
fn section(findings: &[Finding]) -> Known<Section> {
    let decided = known(findings, |effect| if let Effect::Decided(section) = effect { Some(*section) } else { None });
    match decided {
        Known::Is(section) => Known::Is(section),
        Known::MayBe(_) | Known::Not => known(findings, |effect| match effect {
            Effect::Section(section) | Effect::Decided(section) => Some(*section),
            _ => None,
        }),
    }
}

/// Facts that no question gives, or that its answer leaves open, are named too: only time settles
/// them. A fact whose question does not apply is not, because what it hangs on is named instead.
fn open_facts(interview: &Interview, outlooks: &[Outlook]) -> Vec<OpenFact> {
    let needs = |regime| {
        let mut needs = FactSet::default();
        let findings = outlooks.iter().filter(|outlook| outlook.regime == regime).flat_map(|outlook| &outlook.findings);
        findings.for_each(|finding| needs.add(finding.needs));
        needs
    };
    let applicable = interview.applicable();
    let sought: Vec<_> = interview.sought().collect();
    let mut open: Vec<OpenFact> = Vec::new();
    for fact in interview.needed_by(needs).iter() {
        let gives = |question: &&'static Question| question.facts().contains(fact);
        let (known, unknown): (Vec<_>, Vec<_>) =
            applicable.iter().copied().filter(gives).partition(|question| interview.knows(question));
        let question = unknown.iter().copied().find(|question| {
            // Nobody is asked twice for what he or she does not want to say.
            sought.contains(question) && interview.answer_to(question) != Some(Answer::Unsaid)
        });
        let hangs_on_another = question.is_none() && known.is_empty() && QUESTIONS.iter().any(gives);
        if !hangs_on_another && open.iter().all(|other| other.fact != fact) {
            open.push(OpenFact { fact, question });
        }
    }
    open
}

/// The question that names the country of a gate or criterion that is met; else the one on which most of
/// what is open hangs. Of several the first.
fn settle_first(open: &[OpenFact], outlooks: &[Outlook]) -> Option<&'static Question> {
    let findings = || outlooks.iter().flat_map(|outlook| &outlook.findings);
    let hang_on = |question: &Question| {
        let facts = question.facts();
        findings().filter(|finding| finding.needs.meets(facts)).count()
    };
    let names_country = |question: &Question| {
        let facts = question.facts();
        let named = |effect: &Effect| matches!(effect, Effect::Responsible(fact) if facts.contains(*fact));
        findings().any(|finding| finding.verdict.is_met() && finding.rule.then.iter().any(named))
    };
    let is_open = |question: &&Question| open.iter().any(|open| open.question == Some(*question));
    let open = QUESTIONS.iter().copied().filter(is_open);
    open.min_by_key(|question| (!names_country(question), Reverse(hang_on(question))))
}
