//! What another answer would change: two results, side by side.

use interview::{Aspect, Interview, Question, Report, RuleChange};
use law::Verdict;
use words::{Key, Text};

use crate::many::SEVERAL;
use crate::{Deadline, Label, answered, country, procedure};

/// What another answer would change.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The answer as it is and as it would be.
    pub answer: Pair,
    /// What is said in few words and would not be as it is, by the stable name of the aspect.
    pub aspects: Vec<(&'static str, Pair)>,
    /// The rules that would be said anew, no longer, or with another certainty.
    pub rules: Vec<Changed>,
    /// Nothing would change.
    pub same: bool,
    /// With this answer other questions would be asked too.
    pub more: bool,
}

/// Old and new under a heading.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The heading.
    pub title: Text,
    /// As it is, a line each.
    pub now: Vec<Text>,
    /// As it would be.
    pub then: Vec<Text>,
}

/// Rules that would change in the same way.
#[derive(Clone, Debug)]
pub struct Changed {
    /// In which way, by its stable name: `new`, `gone`, `other`.
    pub id: &'static str,
    /// The same in words, with how many they are.
    pub title: Text,
    /// Whether they are too many to stand openly.
    pub folded: bool,
    /// The rules.
    pub rules: Vec<Change>,
}

/// A rule that would stand otherwise.
#[derive(Clone, Debug)]
pub struct Change {
    /// The stable name of the rule.
    pub id: &'static str,
    /// The rule in a sentence.
    pub said: Text,
    /// How it would stand, where that is not plain.
    pub label: Option<Label>,
}

impl Comparison {
    /// What would change if the answer to the question were that of the other interview.
    #[must_use]
    pub fn of(now: &Interview, then: &Interview, question: &'static Question) -> Self {
        let (before, after) = (now.report(), then.report());
        let changes = before.changes(&after);
        let aspects = changes.aspects.iter().map(|aspect| (aspect.id(), compared(&before, &after, *aspect)));
        let aspects = aspects.collect();
        let answer = |interview: &Interview| vec![answered(question, interview.answer_to(question))];
        Self {
            answer: Pair { title: Text::of(Key::Question(question)), now: answer(now), then: answer(then) },
            aspects,
            same: changes.is_empty(),
            rules: groups(&changes.rules),
            more: then.next().is_some(),
        }
    }
}

fn compared(before: &Report, after: &Report, aspect: Aspect) -> Pair {
    let [now, then] = [before, after].map(|report| few_words(report, aspect));
    Pair { title: Text::of(Key::Aspect(aspect)), now, then }
}

/// What a report says of it in few words. More possibilities than a few are only counted.
fn few_words(report: &Report, aspect: Aspect) -> Vec<Text> {
    let (mut lines, mut most) = (Vec::new(), 0);
    for outlook in report.outlooks.iter() {
        let said = match aspect {
            Aspect::Deadline => Ok(vec![Deadline::compared(Deadline::under(report, outlook).as_ref())]),
            Aspect::Track => procedure::compared(outlook),
            Aspect::Country => country::compared(outlook),
        };
        match said {
            Ok(said) => said.into_iter().for_each(|line| {
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }),
            Err(count) => most = count.max(most),
        }
    }
    if most > 0 { vec![Text::counted(Key::Own("brief-several"), most)] } else { lines }
}

fn groups(changes: &[RuleChange]) -> Vec<Changed> {
    let mut groups = Vec::new();
    for (id, title) in [("new", "what-if-new"), ("gone", "what-if-gone"), ("other", "what-if-other")] {
        let rules: Vec<Change> = changes.iter().filter(|change| way(change) == id).map(Change::of).collect();
        if !rules.is_empty() {
            let title = Text::counted(Key::Own(title), rules.len());
            groups.push(Changed { id, title, folded: rules.len() > SEVERAL, rules });
        }
    }
    groups
}

const fn way(change: &RuleChange) -> &'static str {
    match (change.before, change.after) {
        (None, _) => "new",
        (_, None) => "gone",
        _ => "other",
    }
}

impl Change {
    fn of(change: &RuleChange) -> Self {
        let label = match (change.before, change.after) {
            // What simply holds needs no word beside it.
            (_, None) | (None, Some(Verdict::Applies)) => None,
            (_, Some(Verdict::Applies)) => Some(("holds", Verdict::Applies)),
            (_, Some(verdict)) => Some((verdict.id(), verdict)),
        };
        Self {
            id: change.rule.id,
            said: Text::of(Key::Rule(change.rule)),
            label: label.map(|(shade, verdict)| Label::new(shade, Key::Stands(verdict))),
        }
    }
}
