//! The procedures in which the case is or may be, what each means next, and what decides between them.

use interview::{Known, Outlook, Report, limits_apart};
use law::{Effect, FactSet, Finding, Topic, Track, Verdict};
use words::{Key, Text};

use crate::ask::{Ask, asks};
use crate::circumstance::Circumstance;
use crate::many::{DECIDING, POSSIBLE, listed};
use crate::statements::Statements;
use crate::{Card, Depends, Fold, Line, Statement};

/// All that is said of them. Where two sets of rules may be the right one and differ in this, each is
/// heard. Empty where there is nothing to say.
pub(crate) fn lines(report: &Report, found: &[&Finding]) -> Vec<Line> {
    // What is said of the procedures beside the rules that lead to one, such as exceptions.
    let beside: Vec<&Finding> = found.iter().copied().filter(|finding| track_of(finding).is_none()).collect();
    let mut lines = Vec::new();
    for (heading, outlook) in told_apart(report) {
        lines.extend(heading.map(Line::Heading));
        lines.extend(Reading { report, outlook, beside: &beside }.told());
    }
    lines.extend(Statements::of(report, beside).lines(0));
    lines
}

/// By their names alone, for where two results stand side by side; how many where they are too many.
pub(crate) fn compared(outlook: &Outlook) -> Result<Vec<Text>, usize> {
    match &outlook.tracks {
        Known::Is(track) => Ok(vec![Text::of(Key::Track(*track))]),
        Known::MayBe(tracks) => {
            listed(tracks, |track| Text::with(Key::Own("track-possible"), "track", Text::of(Key::Track(*track))))
        }
        Known::Not => Ok(vec![Text::own("track-none")]),
    }
}

/// Whether an authority has said that the case is in this procedure: whoever was told of another country knows it.
pub(crate) fn was_told(report: &Report, outlook: &Outlook, track: Track) -> bool {
    let leads = |finding: &&Finding| finding.verdict == Verdict::Applies && track_of(finding) == Some(track);
    report.told_elsewhere() || outlook.findings.iter().filter(leads).any(|finding| report.was_told(finding))
}

/// The outlooks that say something of it, each under a heading where they differ.
fn told_apart(report: &Report) -> impl Iterator<Item = (Option<Text>, &Outlook)> {
    let told = report.apart(|outlook| &outlook.tracks);
    let told = told.filter(|(_, outlook)| outlook.tracks != Known::Not);
    told.map(|(only, outlook)| (only.map(|regime| Text::of(Key::Regime(regime))), outlook))
}

/// What is said before those that are not certain.
const fn lead(certain: usize, possible: usize) -> Option<&'static str> {
    match (certain, possible) {
        (_, 0) => None,
        (0, 1) => Some("track-perhaps"),
        (0, 2..=POSSIBLE) => Some("track-may-be"),
        (0, _) => Some("track-unsettled"),
        _ => Some("track-also"),
    }
}

fn track_of(finding: &Finding) -> Option<Track> {
    finding.rule.then.iter().find_map(|effect| if let Effect::Track(track) = effect { Some(*track) } else { None })
}

/// The procedures under one set of rules.
struct Reading<'a> {
    report: &'a Report,
    outlook: &'a Outlook,
    beside: &'a [&'a Finding],
}

impl Reading<'_> {
    fn told(&self) -> Vec<Line> {
        let (certain, possible) = self.split();
        let mut lines = Vec::new();
        if !certain.is_empty() {
            let told = certain.iter().all(|track| was_told(self.report, self.outlook, *track));
            lines.extend([Line::Lead(Text::own(if told { "track-told" } else { "track-is" })), self.cards(&certain)]);
        }
        let Some(lead) = lead(certain.len(), possible.len()) else { return lines };
        lines.push(Line::Lead(Text::own(lead)));
        if possible.len() > POSSIBLE {
            lines.push(Line::Names(possible.iter().map(|track| Text::of(Key::Track(*track))).collect()));
            lines.extend(self.depends());
            lines.push(Fold::of(Text::own("everything-possible"), vec![self.cards(&possible)]));
        } else {
            lines.push(self.cards(&possible));
            lines.extend(self.depends());
        }
        lines
    }

    /// The procedures that are certain, and those that are possible.
    fn split(&self) -> (Vec<Track>, Vec<Track>) {
        let tracks = match &self.outlook.tracks {
            Known::Is(track) => std::slice::from_ref(track),
            Known::MayBe(tracks) => tracks.as_slice(),
            Known::Not => &[],
        };
        tracks.iter().partition(|track| self.is_certain(**track))
    }

    /// Whether a rule holds that leads there and nowhere else.
    fn is_certain(&self, track: Track) -> bool {
        self.leading().any(|finding| {
            let mut leads = finding.rule.then.iter().filter(|effect| matches!(effect, Effect::Track(_)));
            finding.verdict == Verdict::Applies && leads.all(|effect| *effect == Effect::Track(track))
        })
    }

    fn cards(&self, tracks: &[Track]) -> Line {
        Line::Cards(tracks.iter().map(|track| self.card(*track)).collect())
    }

    /// One procedure, what comes next in it, and the rules that lead there.
    fn card(&self, track: Track) -> Card {
        let leads = |finding: &&Finding| {
            finding.rule.topic == Topic::Track && finding.rule.then.contains(&Effect::Track(track))
        };
        Card {
            track: Some(track.id()),
            certainty: if self.is_certain(track) { "likely" } else { "depends" },
            above: None,
            name: Text::of(Key::Track(track)),
            next: Some(Text::of(Key::TrackNext(track))),
            depends: Vec::new(),
            because: Vec::new(),
            statements: Statement::all(self.report, self.leading().filter(leads)),
        }
    }

    /// The rules that lead, or may lead, to a procedure.
    fn leading(&self) -> impl Iterator<Item = &Finding> {
        let shown = |finding: &&Finding| finding.verdict.may_apply() && track_of(finding).is_some();
        self.outlook.findings.iter().filter(shown)
    }

    /// What decides between them: what can be answered first, and what the sources leave open.
    fn depends(&self) -> Option<Line> {
        let needs = self.needs();
        let mut asked = asks(self.report);
        asked.retain(|one| one.facts.iter().any(|fact| needs.contains(*fact)));
        // Only time, or an authority, settles these.
        let others: Vec<Text> = needs
            .iter()
            .filter(|fact| !asked.iter().any(|one: &Ask| one.facts.contains(fact)))
            .map(|fact| Circumstance::of(self.report, fact).said())
            .collect();
        let mut all = Vec::new();
        if self.hangs_on_country() {
            all.push(Depends::Text(Text::own("track-country")));
        }
        all.extend(asked.into_iter().map(Depends::Ask));
        all.extend(others.into_iter().map(Depends::Text));
        all.truncate(DECIDING);
        all.extend(self.doubts().into_iter().map(Depends::Text));
        (!all.is_empty()).then_some(Line::Depends(all))
    }

    /// Whether one of them is open though no fact could settle it: then the sources leave open which
    /// country examines the case.
    fn hangs_on_country(&self) -> bool {
        let likely = self.outlook.leading().is_some_and(|one| one.verdict == Verdict::Applies);
        let unsettled = |finding: &Finding| finding.verdict == Verdict::Open && finding.needs.is_empty();
        !likely && self.leading().any(unsettled)
    }

    /// The unknown facts behind the rules that do not firmly hold.
    fn needs(&self) -> FactSet {
        let mut needs = FactSet::default();
        let unsettled = self.leading().filter(|finding| finding.verdict != Verdict::Applies);
        unsettled.for_each(|finding| needs.add(finding.needs));
        needs
    }

    /// What limits a rule by facts that are known, unless a statement beside says so.
    fn doubts(&self) -> Vec<Text> {
        let needs = self.needs();
        let met = self.leading().flat_map(|finding| limits_apart(finding, needs));
        let said = |id: &str| self.beside.iter().any(|finding| finding.rule.doubts.iter().any(|one| one.id == id));
        met.filter(|limit| !said(limit.doubt.id)).map(|limit| Text::of(Key::Doubt(limit.doubt))).collect()
    }
}
