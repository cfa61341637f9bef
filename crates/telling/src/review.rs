//! The whole report, rule by rule, for those who check it and explain it.

use interview::{Answer, Interview, Question, Report};
use law::{Topic, Value, Verdict};
use words::{Key, Text};

use crate::brief::Brief;
use crate::circumstance::Circumstance;
use crate::condition::{Branch, Unfolding};
use crate::result::guidance;
use crate::ruled::Ruled;
use crate::statement::{goes_first, of_regime, outside, reasons_title};
use crate::{Ask, Cited, Label, Unclear, answered, asks};

/// So many rules find room on three pages.
const PRINTED: usize = 100;

/// All that a report holds.
#[derive(Debug)]
pub struct Review {
    /// Of which day it is, and what it is not.
    pub guidance: Text,
    /// The sets of rules that may be the right one, each with its stable name.
    pub regimes: Vec<(&'static str, Text)>,
    /// The case in a few lines.
    pub brief: Brief,
    /// What was answered: from it all the rest follows.
    pub answers: Vec<(&'static Question, Text)>,
    /// What to ask next, what would settle most first.
    pub asks: Vec<Ask>,
    /// Every finding, by what became of the rule.
    pub groups: Vec<Group>,
    report: Report,
    entries: Vec<interview::Entry>,
}

/// The findings of which the same became.
#[derive(Clone, Debug)]
pub struct Group {
    /// What became of them, by its stable name.
    pub id: &'static str,
    /// The same in words.
    pub title: Text,
    /// How many they are.
    pub count: Text,
    /// Among which it is looked for.
    pub tab: Tab,
    /// The findings, under the headings of their rules.
    pub rows: Vec<Row>,
}

/// Which findings are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// What holds, and what holds unless something uncertain is against it.
    Applies,
    /// What may hold.
    Open,
    /// What does not, and what another rule goes before.
    Not,
    /// All of them.
    All,
}

impl Tab {
    /// All, as they stand beside each other.
    pub const ALL: [Self; 4] = [Self::Applies, Self::Open, Self::Not, Self::All];

    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::Open => "open",
            Self::Not => "not",
            Self::All => "all",
        }
    }

    /// Whether what stands in that one stands in this one.
    #[must_use]
    pub fn holds(self, other: Self) -> bool {
        self == Self::All || self == other
    }

    const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Applies | Verdict::Depends => Self::Applies,
            Verdict::Open => Self::Open,
            Verdict::Displaced | Verdict::Unmet => Self::Not,
        }
    }
}

/// A line of a group.
#[derive(Clone, Debug)]
pub enum Row {
    /// A heading.
    Heading(Text),
    /// A finding.
    Finding(Entry),
}

/// One rule and what became of it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its place in the report, for [`Review::hangs`].
    pub place: usize,
    /// The stable name of the rule.
    pub id: &'static str,
    /// What became of it, by its stable name.
    pub verdict: &'static str,
    /// The set of rules that it belongs to, by its stable name, where others say something else.
    pub regime: Option<&'static str>,
    /// The rule in a sentence.
    pub said: Text,
    /// What limits where it comes from.
    pub labels: Vec<Label>,
    /// Where it is written, in a line.
    pub cited: Vec<Cited>,
}

/// All that a finding hangs on.
#[derive(Clone, Debug)]
pub struct Hangs {
    /// The rule that goes before it, where one does.
    pub first: Option<Text>,
    /// When the rule holds.
    pub when: Branch,
    /// What the facts below are.
    pub title: Key,
    /// The facts that decided, or would, and that its condition does not say already.
    pub facts: Vec<Text>,
    /// The rules that go before it.
    pub earlier: Unfolding<Branch>,
    /// Its limits, each with when it matters.
    pub limits: Unfolding<(Branch, Unclear)>,
    /// What is unclear whatever the case.
    pub doubts: Vec<Unclear>,
    /// Where it is written.
    pub sources: Vec<Cited>,
    /// What decisions in other cases show of it.
    pub ruled: Vec<Ruled>,
}

impl Review {
    /// All that is known of a case.
    #[must_use]
    pub fn of(interview: &Interview) -> Self {
        let report = interview.report();
        let entries = report.review();
        let answer = |question: &'static Question| {
            let answer: Option<Answer> = interview.answer_to(question);
            (question, answered(question, answer))
        };
        Self {
            guidance: guidance(report.today),
            regimes: report.outlooks.iter().map(|one| (one.regime.id(), Text::of(Key::Regime(one.regime)))).collect(),
            brief: Brief::of(&report),
            answers: interview.path().into_iter().map(answer).collect(),
            asks: asks(&report),
            groups: groups(&entries),
            report,
            entries,
        }
    }

    /// What stands in a tab, in words.
    #[must_use]
    pub fn counted(&self, tab: Tab) -> Text {
        let key = match tab {
            Tab::Applies => "adviser-tab-applies",
            Tab::Open => "adviser-tab-open",
            Tab::Not => "adviser-tab-not",
            Tab::All => "adviser-tab-all",
        };
        let stands = |entry: &&interview::Entry| tab.holds(Tab::of(entry.finding.verdict));
        Text::counted(Key::Own(key), self.entries.iter().filter(stands).count())
    }

    /// What is printed: the rules that hold, then as many of those that may hold as find room, and how many do
    /// not.
    #[must_use]
    pub fn on_paper(&self) -> ([Vec<Entry>; 2], Option<Text>) {
        let found = |tab: Tab| {
            let entries = self.entries.iter().enumerate();
            entries
                .filter(move |(_, one)| Tab::of(one.finding.verdict) == tab)
                .map(|(place, one)| Entry::of(place, one))
        };
        let applying: Vec<Entry> = found(Tab::Applies).collect();
        let mut open: Vec<Entry> = found(Tab::Open).collect();
        let kept = PRINTED.saturating_sub(applying.len()).min(open.len());
        let left = open.split_off(kept).len();
        ([applying, open], (left > 0).then(|| Text::counted(Key::Own("adviser-left-out"), left)))
    }

    /// All that the finding in that place hangs on. It is worked out only here: few are looked at.
    #[must_use]
    pub fn hangs(&self, place: usize) -> Option<Hangs> {
        let entry = self.entries.get(place)?;
        let finding = &entry.finding;
        let explained = self.report.explain(entry);
        let matters = |truth| truth != law::Truth::No;
        let earlier = explained.unless.into_iter().map(|earlier| (matters(earlier.truth), Branch::earlier(earlier)));
        let limits = finding.rule.limits.iter().zip(&explained.limits);
        let limits = limits.map(|(limit, when)| (matters(when.truth), (Branch::of(when), Unclear::of(limit.doubt))));
        Some(Hangs {
            first: finding.by.map(goes_first),
            when: Branch::of(&explained.when),
            title: reasons_title(finding.verdict),
            facts: self.beside_its_condition(entry).iter().map(|one| one.said()).collect(),
            earlier: Unfolding::of(earlier),
            limits: Unfolding::of(limits),
            doubts: finding.rule.doubts.iter().map(|doubt| Unclear::of(doubt)).collect(),
            sources: Cited::all(finding.rule.sources),
            ruled: Ruled::on(finding.rule),
        })
    }

    /// The facts behind a finding that are said nowhere in its condition: those of the rules that it names,
    /// and which country or day it is.
    fn beside_its_condition(&self, entry: &interview::Entry) -> Vec<Circumstance> {
        let said = entry.finding.rule.when.facts();
        let mut facts = self.report.behind(entry);
        for fact in said.iter() {
            if !matches!(self.report.value(fact), Some(Value::Country(_) | Value::Date(_))) {
                facts.remove(fact);
            }
        }
        Circumstance::all(&self.report, facts)
    }
}

fn groups(entries: &[interview::Entry]) -> Vec<Group> {
    let all = Verdict::ALL.into_iter().rev().map(|verdict| group(entries, verdict));
    all.filter(|group| !group.rows.is_empty()).collect()
}

fn group(entries: &[interview::Entry], verdict: Verdict) -> Group {
    let (mut rows, mut count, mut topic): (_, _, Option<Topic>) = (Vec::new(), 0, None);
    for (place, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.finding.verdict == verdict) {
        let own = entry.finding.rule.topic;
        if topic.replace(own) != Some(own) {
            rows.push(Row::Heading(Text::of(Key::Topic(own))));
        }
        rows.push(Row::Finding(Entry::of(place, entry)));
        count += 1;
    }
    Group {
        id: verdict.id(),
        title: Text::of(Key::Verdict(verdict)),
        count: Text::counted(Key::Own("adviser-count"), count),
        tab: Tab::of(verdict),
        rows,
    }
}

impl Entry {
    fn of(place: usize, entry: &interview::Entry) -> Self {
        let rule = entry.finding.rule;
        Self {
            place,
            id: rule.id,
            verdict: entry.finding.verdict.id(),
            regime: entry.only.map(law::Regime::id),
            said: Text::of(Key::Rule(rule)),
            labels: outside(rule).into_iter().chain(entry.only.map(of_regime)).collect(),
            cited: Cited::all(rule.sources),
        }
    }
}
