//! A case as a link: the answers in the part of an address that browsers never send anywhere.
//!
//! The fragment reads `asylum-guide=2&stage=waiting&…&check=0011aabb`: the version, each answer under
//! the stable ids of its question and choice, and a checksum of all before it. Links of every version
//! that was ever given out stay readable; `tests/links` holds one of each for good.

use law::{Date, named};

use crate::{Interview, QUESTIONS, Question, question};

const PREFIX: &str = "asylum-guide";
const CHECK: &str = "check";
/// Counts up when the meaning of an id changes.
const VERSION: u32 = 2;

/// What could be read of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The interview with the answers that could be read, held today.
    pub interview: Interview,
    /// What is wrong with the link as a whole.
    pub trouble: Option<Trouble>,
    /// Answers that could not be taken, in the order of the link.
    pub unread: Vec<Unread>,
}

named! {
    /// What is wrong with a link as a whole. The sentence is in the locales under `link-<id>`.
    pub enum Trouble {
        /// Its end is missing.
        Cut = "cut",
        /// It is not as it was made.
        Altered = "altered",
        /// It was made by an older version.
        Older = "older",
        /// It was made by a newer version.
        Newer = "newer",
    }
}

/// An answer that could not be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// There is no such question, or no longer.
    NoSuchQuestion,
    /// The question cannot take it, or cannot beside the other answers.
    Answer(&'static Question),
}

impl Interview {
    /// The answers as the fragment of a link, without the `#`. It holds no name and no number that
    /// was not asked for; whoever has the link can read it.
    ///
    /// ```
    /// use interview::Interview;
    /// use interview::questions::STAGE;
    /// use law::Date;
    ///
    /// let today = Date::parse("2026-11-20").unwrap();
    /// let mut interview = Interview::new(today);
    /// interview.answer(&STAGE, STAGE.read("waiting").unwrap()).unwrap();
    /// let link = interview.link();
    /// assert!(link.starts_with("asylum-guide=2&stage=waiting&check="));
    /// assert_eq!(Interview::open(&link, today).unwrap().interview, interview);
    /// ```
    #[must_use]
    pub fn link(&self) -> String {
        let mut link = format!("{PREFIX}={VERSION}");
        for question in QUESTIONS.iter().copied() {
            if let Some(answer) = self.answer_to(question) {
                link.extend(["&", question.id, "=", &answer.text(question)]);
            }
        }
        let check = checksum(&link);
        link + &format!("&{CHECK}={check:08x}")
    }

    /// Reads such a fragment; `None` where it is something else. What can be read of a broken one is
    /// kept, for the person to look at before it is used.
    #[must_use]
    pub fn open(fragment: &str, today: Date) -> Option<Opened> {
        let (version, _) = opens(fragment)?.split_once('&').unwrap_or_default();
        let (answers, trouble) = checked(fragment);
        let trouble = version.parse().map_or(Some(Trouble::Altered), |version: u32| match version {
            ..VERSION => Some(Trouble::Older),
            VERSION => trouble,
            _ => Some(Trouble::Newer),
        });
        let mut opened = Opened { interview: Self::new(today), trouble, unread: Vec::new() };
        // The first part is the version.
        for part in answers.split('&').skip(1) {
            opened.read(part);
        }
        Some(opened)
    }
}

/// Whether a fragment is such a link, whole or not.
#[must_use]
pub fn is_link(fragment: &str) -> bool {
    opens(fragment).is_some()
}

/// What follows the beginning of a link.
fn opens(fragment: &str) -> Option<&str> {
    fragment.strip_prefix(PREFIX)?.strip_prefix('=')
}

impl Opened {
    fn read(&mut self, part: &str) {
        let (id, text) = part.split_once('=').unwrap_or((part, ""));
        let Some(question) = question(id) else {
            self.unread.push(Unread::NoSuchQuestion);
            return;
        };
        let taken = question.read(text).and_then(|answer| self.interview.answer(question, answer));
        if taken.is_err() {
            self.unread.push(Unread::Answer(question));
        }
    }
}

/// The part before the checksum, and what the checksum says of it.
fn checked(fragment: &str) -> (&str, Option<Trouble>) {
    let Some((answers, last)) = fragment.rsplit_once('&') else { return (fragment, Some(Trouble::Cut)) };
    match last.strip_prefix(CHECK).and_then(|check| check.strip_prefix('=')) {
        None => (fragment, Some(Trouble::Cut)),
        Some(check) if check.len() < 8 => (answers, Some(Trouble::Cut)),
        Some(check) if u32::from_str_radix(check, 16) == Ok(checksum(answers)) => (answers, None),
        Some(_) => (answers, Some(Trouble::Altered)),
    }
}

/// FNV-1a, 32 bits: finds slips, and is no protection against anyone.
fn checksum(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
