//! The result on paper, or as a text: a page for the person, with what to do, and one for the file.
//!
//! Written as loops that push lines: chains of iterators would be compiled anew for each of them, and
//! everyone would wait for that.

mod file;
mod person;
mod room;

use interview::Interview;
use words::{Key, Speaker, Text};

use crate::Letter;
use room::Room;

/// Nothing of a part may be left out.
const ALL: usize = usize::MAX;

/// What finds room on the page for the person, in letters of twelve points and with a code below.
const PERSON: Room = Room { lines: 40, width: 78 };

/// What finds room on the page for the file, alone or beside a second language.
const FILE: Room = Room { lines: 64, width: 100 };
const FILE_BESIDE: Room = Room { lines: 64, width: 46 };

/// What is read on paper, copied and shared.
#[derive(Clone, Debug)]
pub struct Sheet {
    person: Vec<SheetPart>,
    file: Vec<SheetPart>,
    letters: Vec<Letter>,
}

/// A heading and what stands under it.
#[derive(Clone, Debug)]
struct SheetPart {
    /// The stable name: the key of the heading.
    id: &'static str,
    title: Text,
    lines: Vec<SheetLine>,
    /// So many lines of it must not be left out.
    sure: usize,
}

/// A line, and what a language may have to say behind it.
#[derive(Clone, Debug)]
struct SheetLine {
    said: Text,
    more: Option<Key>,
}

/// A part of the sheet as it is read, in one or more languages side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The stable name.
    pub id: &'static str,
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
        let letters = Letter::all(&report).into_iter().filter(|letter| letter.openly).collect();
        Self { person: person::parts(&report), file: file::parts(interview, &report, version), letters }
    }

    /// The letters that go with it, each on a page of its own.
    #[must_use]
    pub fn letters(&self) -> &[Letter] {
        &self.letters
    }

    /// The page for the person: what to do, by when, and who helps. It is read in one language.
    #[must_use]
    pub fn for_person(&self, speaker: &[&Speaker]) -> Vec<Spoken> {
        PERSON.found(&self.person, speaker)
    }

    /// The page for the file, in these languages side by side: what it means, and what it rests on.
    #[must_use]
    pub fn for_file(&self, speakers: &[&Speaker]) -> Vec<Spoken> {
        let room = if speakers.len() > 1 { FILE_BESIDE } else { FILE };
        room.found(&self.file, speakers)
    }

    /// As plain text in one language, for the clipboard and for other programs: the same in the same order, and
    /// nothing left out.
    #[must_use]
    pub fn to_text(&self, speaker: &Speaker) -> String {
        let mut text = String::new();
        for part in self.person.iter().chain(&self.file).filter(|part| part.id != file::NOTES) {
            let part = part.spoken(&[speaker]);
            if part.lines.is_empty() {
                continue;
            }
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
}

impl SheetPart {
    fn new(id: &'static str, title: Text, sure: usize, lines: Vec<Text>) -> Self {
        let lines = lines.into_iter().map(|said| SheetLine { said, more: None }).collect();
        Self { id, title, lines, sure }
    }

    /// A part whose heading is named as the part is.
    fn under(id: &'static str, sure: usize, lines: Vec<Text>) -> Self {
        Self::new(id, Text::own(id), sure, lines)
    }

    fn spoken(&self, speakers: &[&Speaker]) -> Spoken {
        let title = speakers.iter().map(|speaker| speaker.say(&self.title)).collect();
        let lines = self.lines.iter().map(|line| speakers.iter().map(|speaker| line.spoken(speaker)).collect());
        Spoken { id: self.id, title, lines: lines.collect() }
    }
}

impl SheetLine {
    fn spoken(&self, speaker: &Speaker) -> String {
        let mut said = speaker.say(&self.said);
        if let Some(more) = self.more.and_then(|more| speaker.if_any(more)) {
            for piece in [" ", &more] {
                said.push_str(piece);
            }
        }
        said
    }
}
