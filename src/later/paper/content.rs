//! What stands on the sheet, in one language. Every language gives the same parts and lines.
//!
//! Written as loops that push lines: chains of iterators would be compiled anew for each of them,
//! and everyone would wait for that at the first question.

use interview::{Answer, Interview, Outlook, Report};
use law::{CONTACTS, Date, Finding, Place, Regime, Rule, Source, Topic, Verdict};

use crate::app::{Guide, Voice};
use crate::later::result::{Deadline, certainty, found, settles, tracks_in_short};
use crate::widgets::answered;

/// What is said of the case itself, what has to be done first.
const TOPICS: [Topic; 13] = [
    Topic::Appeal,
    Topic::Next,
    Topic::Closed,
    Topic::Again,
    Topic::Place,
    Topic::Stay,
    Topic::Rights,
    Topic::Duties,
    Topic::Help,
    Topic::Children,
    Topic::Support,
    Topic::Permit,
    Topic::Return,
];

/// So many countries stand on paper, and so many statements of which it is not known whether they
/// hold: more would hide the others.
const FEW: usize = 3;

/// Nothing of a part may be left out.
const ALL: usize = usize::MAX;

/// A heading and what stands under it.
pub(super) struct Section {
    /// The key of the heading.
    pub(super) key: String,
    pub(super) title: String,
    pub(super) lines: Vec<String>,
    /// So many lines of it must not be left out.
    pub(super) sure: usize,
    /// Something was left out of it already.
    pub(super) cut: bool,
}

pub(super) fn content(guide: Guide, voice: &Voice, interview: &Interview, report: &Report) -> Vec<Section> {
    let mut writer = Writer { voice, report, parts: Vec::new() };
    writer.head(guide);
    writer.begin("sheet-deadline", ALL);
    writer.all(Deadline::of(report).map(|deadline| deadline.in_short(voice)).unwrap_or_default());
    writer.begin("topic-track", ALL);
    writer.all(tracks_in_short(voice, report));
    writer.countries();
    for topic in TOPICS {
        writer.statements(topic);
    }
    writer.open();
    writer.helpers();
    writer.answers(interview);
    writer.sources();
    writer.begin("sheet-guidance", ALL);
    writer.say("introduction-who-decides");
    writer.parts
}

struct Writer<'a> {
    voice: &'a Voice,
    report: &'a Report,
    parts: Vec<Section>,
}

impl Writer<'_> {
    fn begin(&mut self, key: &str, sure: usize) {
        let title = self.voice.say(key);
        self.parts.push(Section { key: key.to_owned(), title, lines: Vec::new(), sure, cut: false });
    }

    fn all(&mut self, lines: Vec<String>) {
        if let Some(part) = self.parts.last_mut() {
            part.lines = lines;
        }
    }

    #[inline(never)]
    fn line(&mut self, pieces: &[&str]) {
        if let Some(part) = self.parts.last_mut() {
            part.lines.push(pieces.concat());
        }
    }

    #[inline(never)]
    fn say(&mut self, key: &str) {
        self.line(&[&self.voice.say(key)]);
    }

    fn cut(&mut self) {
        if let Some(part) = self.parts.last_mut() {
            part.cut = true;
        }
    }

    fn dated(&self, key: &str, date: Date) -> String {
        self.voice.say_with(key, &[("date", &self.voice.date(date))])
    }

    fn regime(&self, regime: Regime) -> String {
        self.voice.say(&["regime-", regime.id()].concat())
    }

    /// When it was made, by which rules and by which guide.
    fn head(&mut self, guide: Guide) {
        self.begin("sheet-title", ALL);
        self.line(&[&self.dated("result-guidance", self.report.today)]);
        match &*self.report.outlooks {
            [only] => self.line(&[&self.regime(only.regime), "."]),
            _ => self.say("regimes-both"),
        }
        let version = [env!("CARGO_PKG_VERSION"), " (", guide.browser().files.version(), ")"].concat();
        self.line(&[&self.voice.say_with("sheet-version", &[("version", &version)])]);
    }

    /// Which country, how certain, and by which rule.
    fn countries(&mut self) {
        self.begin("topic-responsibility", ALL);
        let outlooks = &self.report.outlooks;
        let same = outlooks.windows(2).all(|pair| matches!(pair, [one, other] if one.possible == other.possible));
        for outlook in outlooks.iter() {
            if !same {
                self.line(&[&self.regime(outlook.regime)]);
            }
            self.possible(outlook);
            if same {
                return;
            }
        }
    }

    fn possible(&mut self, outlook: &Outlook) {
        let leading = outlook.leading();
        let shown = leading.as_ref().map_or(&*outlook.possible, std::slice::from_ref);
        if shown.len() > 1 {
            self.say("responsible-several");
        }
        for (place, one) in shown.iter().enumerate() {
            if place == FEW {
                return self.cut();
            }
            let country = match one.place {
                Place::Known(country) => self.voice.country(country),
                Place::Unknown => self.voice.say("country-not-known"),
            };
            let certainty = self.voice.say(&["certainty-", certainty(one.verdict)].concat());
            let name = self.voice.if_any(&["rule-", one.rule.id, ".name"].concat());
            let rule = name.unwrap_or_else(|| self.rule(one.rule));
            self.line(&[&certainty, ": ", &country, " (", &rule, ")"]);
        }
    }

    fn rule(&self, rule: &Rule) -> String {
        self.voice.say(&["rule-", rule.id].concat())
    }

    /// The statements under one heading, those that hold first.
    fn statements(&mut self, topic: Topic) {
        self.begin(&["topic-", topic.id()].concat(), 0);
        let found = found(self.report, topic);
        for finding in found.iter().filter(|finding| finding.verdict.is_met()) {
            self.statement(finding);
        }
        for (place, finding) in found.iter().filter(|finding| finding.verdict == Verdict::Open).enumerate() {
            if place == FEW {
                return self.cut();
            }
            self.statement(finding);
        }
    }

    /// A statement, and in brackets what limits it.
    fn statement(&mut self, finding: &Finding) {
        let mut sentence = self.rule(finding.rule);
        if finding.verdict == Verdict::Open {
            limit(&mut sentence, &self.voice.say("verdict-open"));
        } else if finding.verdict == Verdict::Depends {
            limit(&mut sentence, &self.voice.say("verdict-depends"));
        }
        if let Some(regime) = finding.rule.regime.filter(|_| self.report.outlooks.len() > 1) {
            limit(&mut sentence, &self.regime(regime));
        }
        self.line(&[&sentence]);
    }

    /// What is not known and could change the result, what would settle most first.
    fn open(&mut self) {
        self.begin("open-title", FEW);
        for one in settles(self.report) {
            self.line(&[&one.said(self.voice, self.report)]);
        }
    }

    /// Who helps, and how they are reached.
    fn helpers(&mut self) {
        self.begin("helpers-title", FEW);
        for contact in CONTACTS {
            let key = ["contact-", contact.id].concat();
            let what = self.voice.say(&[&*key, ".what"].concat());
            let mut line = [&*self.voice.say(&key), " ", &what].concat();
            if let Some(found) = &contact.found {
                for piece in found.phone.into_iter().chain([found.page]) {
                    line.push(' ');
                    line.push_str(piece);
                }
            }
            self.line(&[&line]);
        }
    }

    /// What is known, and of how much it was said that it is not.
    fn answers(&mut self, interview: &Interview) {
        self.begin("sheet-answers", ALL);
        let mut unknown = 0;
        for question in interview.path() {
            let answer = interview.answer_to(question);
            match answer {
                None => {}
                Some(Answer::Unknown) => unknown += 1,
                Some(_) => {
                    let title = self.voice.say(&["question-", question.id].concat());
                    self.line(&[&title, " ", &answered(self.voice, question, answer)]);
                }
            }
        }
        if unknown > 0 {
            self.line(&[&self.voice.say_count("sheet-unknown", unknown)]);
        }
    }

    /// Where the rules that hold are written, and when that was last looked at; what the guide is
    /// built on first.
    fn sources(&mut self) {
        self.begin("sources", FEW);
        let mut sources: Vec<&Source> = Vec::new();
        for topic in Topic::ALL {
            for finding in found(self.report, topic).iter().filter(|finding| finding.verdict.is_met()) {
                for cite in finding.rule.sources {
                    if !sources.iter().any(|other| other.id == cite.source.id) {
                        sources.push(cite.source);
                    }
                }
            }
        }
        for founding in [true, false] {
            for source in sources.iter().filter(|source| source.founding == founding) {
                let title = self.voice.say(&["source-", source.id].concat());
                let checked = source.checked().map(|date| self.dated("source-checked", date)).unwrap_or_default();
                self.line(&[&title, ", ", &checked]);
            }
        }
    }
}

fn limit(sentence: &mut String, by: &str) {
    for piece in [" (", by, ")"] {
        sentence.push_str(piece);
    }
}
