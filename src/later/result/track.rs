use interview::{Known, Outlook, Report};
use law::{Effect, FactSet, Finding, Topic, Track, Verdict};

use super::open::{Settles, settles};
use super::reasons::fact;
use super::section::{Statements, others, topic_section};
use super::statement::statement;
use crate::app::{Guide, Voice};
use crate::widgets::{El, el, phrase, text};

/// So many procedures can stand side by side; more of them would tell a reader nothing.
const FEW: usize = 3;

/// So many facts are named that would decide between them.
const DECIDING: usize = 3;

/// The procedures in which the case is or may be, what each means next, and what decides between
/// them. Where two sets of rules may be the right one and differ in this, each is heard.
pub(super) fn tracks(guide: Guide, voice: &Voice, report: &Report, found: &[&Finding]) -> Option<El> {
    let same = report.outlooks.windows(2).all(|pair| matches!(pair, [one, other] if one.tracks == other.tracks));
    let told_apart = if same { 1 } else { report.outlooks.len() };
    // What is said of the procedures beside the rules that lead to one, such as exceptions.
    let leads = |finding: &&&Finding| track_of(finding).is_some();
    let (_, beside): (Vec<&Finding>, Vec<&Finding>) = found.iter().partition(leads);
    let mut section = topic_section(Topic::Track.id(), "procedure", &voice.say("topic-track"));
    let mut empty = beside.is_empty();
    for outlook in report.outlooks.iter().take(told_apart).filter(|outlook| outlook.tracks != Known::Not) {
        empty = false;
        if !same {
            section = section.with(phrase("h3", "", voice, &["regime-", outlook.regime.id()].concat()));
        }
        section = Reading { voice, report, outlook, beside: &beside }.told(guide, section);
    }
    let beside = Statements::of(beside);
    let section = match &beside {
        Some(beside) => beside.shown(voice, report, section, 0),
        None => section,
    };
    (!empty).then_some(section)
}

/// The procedures in a few lines: which, and what comes next.
pub(crate) fn in_short(voice: &Voice, report: &Report) -> Vec<String> {
    let same = report.outlooks.windows(2).all(|pair| matches!(pair, [one, other] if one.tracks == other.tracks));
    let told_apart = if same { 1 } else { report.outlooks.len() };
    let mut lines = Vec::new();
    for outlook in report.outlooks.iter().take(told_apart).filter(|outlook| outlook.tracks != Known::Not) {
        if !same {
            lines.push(voice.say(&["regime-", outlook.regime.id()].concat()));
        }
        let (certain, possible) = Reading { voice, report, outlook, beside: &[] }.split();
        for track in certain {
            lines.push(line(voice, "track-is", track));
        }
        if possible.len() > FEW {
            lines.push(voice.say("track-unsettled"));
            continue;
        }
        for track in possible {
            lines.push(line(voice, "track-perhaps", track));
        }
    }
    lines
}

#[inline(never)]
fn line(voice: &Voice, lead: &str, track: Track) -> String {
    let key = ["track-", track.id()].concat();
    let next = voice.say(&[&*key, ".next"].concat());
    [&*voice.say(lead), " ", &voice.say(&key), ". ", &next].concat()
}

/// What is said before those that are not certain.
fn lead(certain: usize, possible: usize) -> Option<&'static str> {
    match (certain, possible) {
        (_, 0) => None,
        (0, 1) => Some("track-perhaps"),
        (0, 2..=FEW) => Some("track-may-be"),
        (0, _) => Some("track-unsettled"),
        _ => Some("track-also"),
    }
}

fn track_of(finding: &Finding) -> Option<Track> {
    finding.rule.then.iter().find_map(|effect| if let Effect::Track(track) = effect { Some(*track) } else { None })
}

/// The procedures under one set of rules.
struct Reading<'a> {
    voice: &'a Voice,
    report: &'a Report,
    outlook: &'a Outlook,
    beside: &'a [&'a Finding],
}

impl Reading<'_> {
    fn told(&self, guide: Guide, section: El) -> El {
        let voice = self.voice;
        let (certain, possible) = self.split();
        let lead = lead(certain.len(), possible.len());
        let many = possible.len() > FEW;
        let mut section = section;
        if !certain.is_empty() {
            section = section.with(phrase("p", "lead", voice, "track-is")).with(self.cards(&certain));
        }
        let Some(lead) = lead else { return section };
        section = section.with(phrase("p", "lead", voice, lead));
        if many {
            let names = possible.iter().map(|track| phrase("li", "", self.voice, &["track-", track.id()].concat()));
            let section = section.with(el("ul").class("outcomes").with_all(names)).with_any(self.depends(guide));
            return section.with(self.folded(possible));
        }
        section.with(self.cards(&possible)).with_any(self.depends(guide))
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

    fn cards(&self, tracks: &[Track]) -> El {
        el("ul").class("cards").with_all(tracks.iter().map(|track| self.card(*track)))
    }

    fn folded(&self, tracks: Vec<Track>) -> El {
        let (voice, report, regime) = (self.voice.clone(), self.report.clone(), self.outlook.regime);
        let behind = move || {
            let outlook = report.outlooks.iter().find(|outlook| outlook.regime == regime);
            let cards = |outlook| Reading { voice: &voice, report: &report, outlook, beside: &[] }.cards(&tracks);
            outlook.map(cards).into_iter().collect()
        };
        others(self.voice, "everything-possible", behind)
    }

    /// One procedure, what comes next in it, and the rule that leads there.
    fn card(&self, track: Track) -> El {
        let key = ["track-", track.id()].concat();
        let rules = self
            .leading()
            .filter(|finding| finding.rule.topic == Topic::Track && finding.rule.then.contains(&Effect::Track(track)));
        el("li")
            .class("card")
            .attr("data-track", track.id())
            .attr("data-certainty", if self.is_certain(track) { "likely" } else { "depends" })
            .with(phrase("strong", "", self.voice, &key))
            .with(phrase("p", "", self.voice, &[&*key, ".next"].concat()))
            .with_all(rules.map(|finding| statement(self.voice, self.report, finding)))
    }

    /// The rules that lead, or may lead, to a procedure.
    fn leading(&self) -> impl Iterator<Item = &Finding> {
        let shown = |finding: &&Finding| finding.verdict.may_apply();
        self.outlook.findings.iter().filter(shown).filter(|finding| track_of(finding).is_some())
    }

    /// What decides between them: what can be answered first, and what the sources leave open.
    fn depends(&self, guide: Guide) -> Option<El> {
        let Self { voice, report, .. } = *self;
        let needs = self.needs();
        let asked = settles(report).into_iter().filter(|one| one.facts.iter().any(|fact| needs.contains(*fact)));
        let asked: Vec<Settles> = asked.collect();
        // Only time, or an authority, settles these.
        let others = needs.iter().filter(|fact| !asked.iter().any(|one| one.facts.contains(fact)));
        let entries = asked.iter().map(|one| one.short(guide, voice, report));
        let said = others.map(|other| text("li", "", &fact(voice, &report.facts, other)));
        let country = self.hangs_on_country().then(|| phrase("li", "", voice, "track-country"));
        let mut entries = country.into_iter().chain(entries).chain(said).take(DECIDING).chain(self.doubts()).peekable();
        entries.peek()?;
        let list = el("ul").class("open").with_all(entries);
        Some(el("div").class("depends").with(phrase("p", "", voice, "track-depends")).with(list))
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
    fn doubts(&self) -> Vec<El> {
        let needs = self.needs();
        let met = self.leading().flat_map(|finding| &finding.limits);
        let met = met.filter(|limit| !limit.when.facts().meets(needs));
        let said = |id: &str| self.beside.iter().any(|finding| finding.rule.doubts.iter().any(|one| one.id == id));
        let unsaid = met.filter(|limit| !said(limit.doubt.id));
        unsaid.map(|limit| phrase("li", "", self.voice, &["doubt-", limit.doubt.id].concat())).collect()
    }
}
