//! The result on a sheet of paper, or as a text: what matters, in one or two pages.
//!
//! Written as loops that push lines: chains of iterators would be compiled anew for each of them, and
//! everyone would wait for that.

use interview::{Answer, Interview, Report};
use law::{Finding, Source, Topic, Verdict};
use words::{Key, Speaker, Text};

use crate::cite::{out_of_date, wrong_clock};
use crate::many::{SURE_ON_PAPER, UNSURE_ON_PAPER};
use crate::result::guidance;
use crate::statements::{Statements, found};
use crate::step::steps;
use crate::{Ask, Deadline, Helper, Letter, Statement, answered, asks, country, dates, procedure, who_helps};

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

/// Nothing of a part may be left out.
const ALL: usize = usize::MAX;

/// So many lines stand on two pages with the margins and letters of the stylesheet.
const LINES: usize = 140;

/// So many letters stand in a line, alone or beside a second language.
const ALONE: usize = 100;
const BESIDE: usize = 46;

/// What is read on paper, copied and shared.
#[derive(Clone, Debug)]
pub struct Sheet {
    parts: Vec<SheetPart>,
    letters: Vec<Letter>,
}

/// A heading and what stands under it.
#[derive(Clone, Debug)]
struct SheetPart {
    /// The stable name: the key of the heading.
    id: String,
    title: Text,
    lines: Vec<Text>,
    /// So many lines of it must not be left out.
    sure: usize,
    /// Something was left out of it already.
    cut: bool,
}

/// A part of the sheet as it is read, in one or more languages side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The stable name.
    pub id: String,
    /// Its heading in each language.
    pub title: Vec<String>,
    /// Each line in each language.
    pub lines: Vec<Vec<String>>,
}

impl Sheet {
    /// What stands on the sheet before room is found for it. `version` is that of the guide.
    #[must_use]
    pub fn of(interview: &Interview, version: &str) -> Self {
        let report = interview.report();
        let mut writer = Writer { report: &report, parts: Vec::new() };
        writer.head(version);
        writer.part(
            Key::Own("sheet-deadline"),
            ALL,
            Deadline::of(&report).map(|one| one.in_short()).unwrap_or_default(),
        );
        writer.part(Key::Topic(Topic::Track), ALL, procedure::in_short(&report));
        let (countries, cut) = country::in_short(&report);
        writer.part(Key::Topic(Topic::Responsibility), ALL, countries);
        writer.cut(cut);
        for topic in TOPICS {
            writer.statements(topic);
            if topic == Topic::Next {
                writer.dates();
            }
        }
        writer.part(Key::Own("open-title"), SURE_ON_PAPER, asks(&report).iter().map(Ask::said).collect());
        writer.part(
            Key::Own("helpers-title"),
            SURE_ON_PAPER,
            who_helps(&steps(&report)).iter().map(Helper::in_short).collect(),
        );
        writer.answers(interview);
        writer.sources();
        writer.part(Key::Own("sheet-guidance"), ALL, vec![Text::own("introduction-who-decides")]);
        let letters = Letter::all(&report).into_iter().filter(|letter| letter.openly).collect();
        Self { parts: writer.parts, letters }
    }

    /// The letters that go with it, each on a page of its own.
    #[must_use]
    pub fn letters(&self) -> &[Letter] {
        &self.letters
    }

    /// The sheet in these languages side by side, cut to what finds room on two pages: what must be
    /// there comes first, then the first line of every other part, then the second ones. If a line finds
    /// no room the sheet says so.
    #[must_use]
    pub fn spoken(&self, speakers: &[&Speaker]) -> Vec<Spoken> {
        let mut spoken: Vec<Spoken> = self.parts.iter().map(|part| part.spoken(speakers)).collect();
        let (kept, cut) = self.fit(&spoken, if speakers.len() > 1 { BESIDE } else { ALONE });
        for (part, kept) in spoken.iter_mut().zip(kept) {
            part.lines.truncate(kept);
        }
        spoken.retain(|part| !part.lines.is_empty());
        if let Some(last) = spoken.last_mut().filter(|_| cut) {
            last.lines.insert(0, each(speakers, &Text::own("sheet-left-out")));
        }
        spoken
    }

    /// As plain text in one language, for the clipboard and for other programs.
    #[must_use]
    pub fn to_text(&self, speaker: &Speaker) -> String {
        let mut text = String::new();
        for part in self.spoken(&[speaker]) {
            if !text.is_empty() {
                text.push('\n');
            }
            for title in &part.title {
                text.push_str(title);
            }
            text.push('\n');
            for line in part.lines.iter().flatten() {
                for piece in ["- ", line, "\n"] {
                    text.push_str(piece);
                }
            }
        }
        for letter in &self.letters {
            for piece in ["\n", &speaker.say(&letter.title()), "\n\n", &letter.to_text(speaker)] {
                text.push_str(piece);
            }
        }
        text
    }

    /// Finds room for the lines. Gives how many of each part are kept, and whether any was left out.
    fn fit(&self, spoken: &[Spoken], width: usize) -> (Vec<usize>, bool) {
        let mut kept = Vec::new();
        let (mut used, mut cut, mut longest) = (0, false, 0);
        for (part, said) in self.parts.iter().zip(spoken) {
            let lines = said.lines.len();
            longest = longest.max(lines);
            cut |= part.cut;
            let sure = part.sure.min(lines);
            kept.push(sure);
            for line in 0..sure {
                used += said.height(line, width);
            }
        }
        for line in 0..longest {
            for ((part, said), kept) in self.parts.iter().zip(spoken).zip(&mut kept) {
                if !(part.sure..said.lines.len()).contains(&line) {
                    continue;
                }
                let needed = said.height(line, width);
                // What comes after a line that found no room is not put in its place.
                if *kept == line && used + needed <= LINES {
                    used += needed;
                    *kept += 1;
                } else {
                    cut = true;
                }
            }
        }
        (kept, cut)
    }
}

impl SheetPart {
    fn spoken(&self, speakers: &[&Speaker]) -> Spoken {
        let lines = self.lines.iter().map(|line| each(speakers, line)).collect();
        Spoken { id: self.id.clone(), title: each(speakers, &self.title), lines }
    }
}

impl Spoken {
    /// The lines that a text takes in the language that needs most; before the first text of a part its
    /// heading, which is larger and stands apart.
    fn height(&self, line: usize, width: usize) -> usize {
        let rows = |text: &String| text.chars().count().div_ceil(width);
        let highest = self.lines.get(line).into_iter().flatten().map(rows).max().unwrap_or_default();
        let title = self.title.iter().map(|title| rows(title) + 1).max().unwrap_or_default();
        if line == 0 { highest + title } else { highest }
    }
}

fn each(speakers: &[&Speaker], text: &Text) -> Vec<String> {
    speakers.iter().map(|speaker| speaker.say(text)).collect()
}

struct Writer<'a> {
    report: &'a Report,
    parts: Vec<SheetPart>,
}

impl Writer<'_> {
    fn part(&mut self, title: Key, sure: usize, lines: Vec<Text>) {
        self.parts.push(SheetPart { id: title.written(), title: Text::of(title), lines, sure, cut: false });
    }

    fn line(&mut self, line: Text) {
        if let Some(part) = self.parts.last_mut() {
            part.lines.push(line);
        }
    }

    fn cut(&mut self, cut: bool) {
        if let Some(part) = self.parts.last_mut() {
            part.cut = cut;
        }
    }

    /// When it was made, by which rules and by which guide.
    fn head(&mut self, version: &str) {
        let regimes = match &*self.report.outlooks {
            [only] => Text::Row(vec![Text::of(Key::Regime(only.regime)), Text::plain(".")]),
            _ => Text::own("regimes-both"),
        };
        let version = Text::with(Key::Own("sheet-version"), "version", Text::plain(version));
        let mut lines = vec![guidance(self.report.today)];
        lines.extend(wrong_clock(self.report.today));
        lines.extend(out_of_date(self.report.today));
        lines.extend([regimes, version]);
        self.part(Key::Own("sheet-title"), ALL, lines);
    }

    /// The statements under one heading, those that hold first.
    fn statements(&mut self, topic: Topic) {
        let Statements { settled, open, .. } = Statements::of(self.report, found(self.report, topic));
        self.part(Key::Topic(topic), 0, Vec::new());
        for finding in settled.iter().chain(open.iter().take(UNSURE_ON_PAPER)) {
            self.line(Statement::of(self.report, finding).in_short());
        }
        self.cut(open.len() > UNSURE_ON_PAPER);
    }

    /// What ends when; those of which the day is known are not left out.
    fn dates(&mut self) {
        self.part(Key::Topic(Topic::Dates), dates::dated(self.report), dates::in_short(self.report));
    }

    /// What is known, and of how much it was said that it is not.
    fn answers(&mut self, interview: &Interview) {
        self.part(Key::Own("sheet-answers"), ALL, Vec::new());
        let mut unknown = 0;
        for question in interview.path() {
            let answer = interview.answer_to(question);
            match answer {
                None => {}
                Some(Answer::Unknown | Answer::Unsaid) => unknown += 1,
                Some(_) => {
                    let asked = Text::of(Key::Question(question));
                    self.line(Text::joined([asked, answered(question, answer)], " "));
                }
            }
        }
        if unknown > 0 {
            self.line(Text::counted(Key::Own("sheet-unknown"), unknown));
        }
    }

    /// Where the rules that hold are written, and when that was last looked at; what the guide is
    /// built on first.
    fn sources(&mut self) {
        let mut sources: Vec<&'static Source> = Vec::new();
        for topic in Topic::ALL {
            for finding in found(self.report, topic) {
                note(finding, &mut sources);
            }
        }
        let mut lines = Vec::new();
        for founding in [true, false] {
            for source in sources.iter().filter(|source| source.founding == founding) {
                let checked = source.checked().map(|date| Text::dated(Key::Own("source-checked"), date));
                let checked = checked.unwrap_or_else(|| Text::plain(""));
                lines.push(Text::joined([Text::of(Key::Source(source)), checked], ", "));
            }
        }
        self.part(Key::Own("sources"), SURE_ON_PAPER, lines);
    }
}

fn note(finding: &Finding, sources: &mut Vec<&'static Source>) {
    if finding.verdict < Verdict::Depends {
        return;
    }
    for cite in finding.rule.sources {
        if !sources.iter().any(|other| other.id == cite.source.id) {
            sources.push(cite.source);
        }
    }
}
