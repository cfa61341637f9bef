//! The report and the list of questions as JSON.

use law::{Cite, Country, Fact, Facts, Finding, Place, Responsible, Topic, Truth, Value, Verdict, Window};
use serde::Serialize;

use super::FORMAT;
use super::dates::{DateOutput, LaterOutput};
use crate::{Kind, Known, OpenFact, Outlook, QUESTIONS, Question, Report};

/// A report, for reading outside the page.
#[derive(Debug, Serialize)]
pub struct ReportOutput {
    format: u32,
    today: String,
    /// Every set of rules that may be the right one.
    regimes: Vec<&'static str>,
    outlooks: Vec<OutlookOutput>,
    open: Vec<OpenOutput>,
    settle_first: Option<&'static str>,
    set_aside: Vec<&'static str>,
    /// The rule that says what the case comes to.
    answer: Option<&'static str>,
    /// The rules that say what to do now, in this order.
    next_steps: Vec<&'static str>,
    /// The day on which the source that was checked longest ago was.
    checked: Option<String>,
    may_be_out_of_date: bool,
}

#[derive(Debug, Serialize)]
struct OutlookOutput {
    regime: &'static str,
    gate: Option<&'static str>,
    responsible: Option<ResponsibleOutput>,
    possible: Vec<ResponsibleOutput>,
    tracks: KnownOutput,
    place: KnownOutput,
    section: KnownOutput,
    open_to_appeal: &'static str,
    window: WindowOutput,
    right_to_stay: KnownOutput,
    legal_help: KnownOutput,
    dates: Vec<DateOutput>,
    rights: Vec<&'static str>,
    duties: Vec<&'static str>,
    findings: Vec<FindingOutput>,
}

#[derive(Debug, Serialize)]
struct ResponsibleOutput {
    country: Option<String>,
    criterion: &'static str,
    certainty: &'static str,
}

/// Settled: the value. Not settled: the list of values that are possible. Does not arise: null.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum KnownOutput {
    Is(&'static str),
    MayBe(Vec<&'static str>),
    Not(()),
}

#[derive(Debug, Serialize)]
struct WindowOutput {
    runs: &'static str,
    #[serde(flatten)]
    days: Option<DaysOutput>,
}

#[derive(Debug, Serialize)]
struct DaysOutput {
    told: String,
    safe_last_day: String,
    possible_later: Option<LaterOutput>,
    days_left: i32,
    state: &'static str,
}

#[derive(Debug, Serialize)]
struct FindingOutput {
    rule: &'static str,
    topic: &'static str,
    verdict: &'static str,
    firm: bool,
    deciding: Vec<FactOutput>,
    displaced_by: Option<&'static str>,
    limits: Vec<&'static str>,
    doubts: Vec<&'static str>,
    needs: Vec<&'static str>,
    sources: Vec<SourceOutput>,
}

#[derive(Debug, Serialize)]
struct FactOutput {
    fact: &'static str,
    value: String,
}

#[derive(Debug, Serialize)]
struct SourceOutput {
    source: &'static str,
    heading: &'static str,
    standing: &'static str,
    outside: bool,
    checked: String,
    url: Option<String>,
}

#[derive(Debug, Serialize)]
struct OpenOutput {
    fact: &'static str,
    question: Option<&'static str>,
}

impl From<&Report> for ReportOutput {
    fn from(report: &Report) -> Self {
        Self {
            format: FORMAT,
            today: report.today.to_string(),
            regimes: report.outlooks.iter().map(|outlook| outlook.regime.id()).collect(),
            outlooks: report.outlooks.iter().map(|outlook| outlook_output(outlook, &report.facts)).collect(),
            open: report.open.iter().map(open_output).collect(),
            settle_first: report.settle_first.map(|question| question.id),
            set_aside: report.set_aside.iter().map(|question| question.id).collect(),
            answer: report.answer().map(|finding| finding.rule.id),
            next_steps: report.steps().into_iter().map(|step| step.rule.id).collect(),
            checked: law::checked().map(|day| day.to_string()),
            may_be_out_of_date: law::may_be_out_of_date(report.today),
        }
    }
}

fn outlook_output(outlook: &Outlook, facts: &Facts) -> OutlookOutput {
    OutlookOutput {
        regime: outlook.regime.id(),
        gate: outlook.gate().map(|rule| rule.id),
        responsible: outlook.leading().as_ref().map(responsible_output),
        possible: outlook.possible.iter().map(responsible_output).collect(),
        tracks: known_output(&outlook.tracks, |track| track.id()),
        place: known_output(&outlook.lives, |centre| centre.id()),
        section: known_output(&outlook.section, |section| section.id()),
        open_to_appeal: truth_id(outlook.appealable),
        window: WindowOutput { runs: truth_id(outlook.window_runs), days: outlook.window.as_ref().map(days_output) },
        right_to_stay: known_output(&outlook.stay, |stay| stay.id()),
        legal_help: known_output(&outlook.help, |help| help.id()),
        dates: outlook.endings.iter().map(DateOutput::from).collect(),
        rights: applying(outlook, Topic::Rights),
        duties: applying(outlook, Topic::Duties),
        findings: outlook.findings.iter().map(|finding| finding_output(finding, facts)).collect(),
    }
}

/// The rules of a topic that apply, by id.
fn applying(outlook: &Outlook, topic: Topic) -> Vec<&'static str> {
    let found = outlook.findings.iter().filter(|finding| finding.verdict.is_met());
    found.filter(|finding| finding.rule.topic == topic).map(|finding| finding.rule.id).collect()
}

fn responsible_output(responsible: &Responsible) -> ResponsibleOutput {
    let country = match responsible.place {
        Place::Known(country) => Some(country.to_string()),
        Place::Unknown => None,
    };
    ResponsibleOutput { country, criterion: responsible.rule.id, certainty: certainty(responsible.verdict) }
}

fn known_output<T>(known: &Known<T>, id: impl Fn(&T) -> &'static str) -> KnownOutput {
    match known {
        Known::Is(value) => KnownOutput::Is(id(value)),
        Known::MayBe(values) => KnownOutput::MayBe(values.iter().map(id).collect()),
        Known::Not => KnownOutput::Not(()),
    }
}

fn days_output(window: &Window) -> DaysOutput {
    DaysOutput {
        told: window.since.to_string(),
        safe_last_day: window.safe_last_day.to_string(),
        possible_later: window.later.map(LaterOutput::from),
        days_left: window.days_left,
        state: window.state.id(),
    }
}

fn finding_output(finding: &Finding, facts: &Facts) -> FindingOutput {
    let fact = |fact: Fact| FactOutput { fact: fact.id(), value: value_text(facts, fact) };
    FindingOutput {
        rule: finding.rule.id,
        topic: finding.rule.topic.id(),
        verdict: verdict(finding.verdict),
        firm: finding.limits.is_empty(),
        deciding: finding.deciding.iter().map(fact).collect(),
        displaced_by: finding.by.map(|rule| rule.id),
        limits: finding.limits.iter().map(|limit| limit.doubt.id).collect(),
        doubts: finding.rule.doubts.iter().map(|doubt| doubt.id).collect(),
        needs: finding.needs.iter().map(Fact::id).collect(),
        sources: finding.rule.sources.iter().map(source_output).collect(),
    }
}

fn value_text(facts: &Facts, fact: Fact) -> String {
    match facts.value(fact) {
        Some(Value::Truth(truth)) => truth_id(truth).to_owned(),
        Some(Value::Country(country)) => country.to_string(),
        Some(Value::Date(date)) => date.to_string(),
        None => truth_id(Truth::Unknown).to_owned(),
    }
}

fn source_output(cite: &Cite) -> SourceOutput {
    SourceOutput {
        source: cite.source.id,
        heading: cite.heading,
        standing: cite.source.weight.id(),
        outside: !cite.source.founding,
        checked: cite.source.checked().map(|day| day.to_string()).unwrap_or_default(),
        url: cite.address(),
    }
}

fn open_output(open: &OpenFact) -> OpenOutput {
    OpenOutput { fact: open.fact.id(), question: open.question.map(|question| question.id) }
}

/// The words for a verdict; that a rule is limited is said beside it, by `firm`.
pub const VERDICTS: [&str; 4] = ["applies", "unmet", "displaced", "open"];

const fn verdict(verdict: Verdict) -> &'static str {
    let [applies, unmet, displaced, open] = VERDICTS;
    match verdict {
        Verdict::Applies | Verdict::Depends => applies,
        Verdict::Unmet => unmet,
        Verdict::Displaced => displaced,
        Verdict::Open => open,
    }
}

/// The words for how much stands behind a country.
pub const CERTAINTIES: [&str; 3] = ["likely", "depends", "open"];

fn certainty(verdict: Verdict) -> &'static str {
    let [likely, depends, open] = CERTAINTIES;
    match verdict {
        Verdict::Applies => likely,
        Verdict::Depends => depends,
        _ => open,
    }
}

const fn truth_id(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Unknown => "unknown",
    }
}

/// Every question and what can be answered.
#[derive(Debug, Serialize)]
pub struct QuestionsOutput {
    format: u32,
    questions: Vec<QuestionOutput>,
}

#[derive(Debug, Serialize)]
struct QuestionOutput {
    id: &'static str,
    #[serde(flatten)]
    kind: KindOutput,
    gives: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum KindOutput {
    Choice { choices: Vec<&'static str> },
    Several { choices: Vec<&'static str> },
    Date,
    Country { countries: Vec<String>, choices: Vec<&'static str> },
}

impl QuestionsOutput {
    /// The questions of this version.
    #[must_use]
    pub fn new() -> Self {
        Self { format: FORMAT, questions: QUESTIONS.iter().copied().map(question_output).collect() }
    }
}

impl Default for QuestionsOutput {
    fn default() -> Self {
        Self::new()
    }
}

fn question_output(question: &Question) -> QuestionOutput {
    let kind = match question.kind {
        Kind::Choice(_) => KindOutput::Choice { choices: question.choice_ids() },
        Kind::Several(_) => KindOutput::Several { choices: question.choice_ids() },
        Kind::Date(_) => KindOutput::Date,
        Kind::Country { area, .. } => {
            let mut countries: Vec<String> = area.countries().map(|country: Country| country.to_string()).collect();
            countries.sort_unstable();
            KindOutput::Country { countries, choices: question.choice_ids() }
        }
    };
    let mut gives: Vec<&'static str> = question.facts().iter().map(Fact::id).collect();
    gives.sort_unstable();
    gives.dedup();
    QuestionOutput { id: question.id, kind, gives }
}
