//! The result on a sheet of paper, or as a text: what matters, in one or two pages.

use super::content::{Section, content};
use crate::app::{Guide, Voice};

/// So many lines stand on two pages with the margins and letters of the stylesheet.
const LINES: usize = 140;

/// So many letters stand in a line, alone or beside a second language.
const ALONE: usize = 100;
const BESIDE: usize = 46;

/// What is read on paper, copied and shared.
pub(crate) struct Sheet {
    /// The same parts with the same lines in each language, the first of them that of the guide.
    pub(super) told: Vec<Vec<Section>>,
}

impl Sheet {
    pub(crate) fn of(guide: Guide, voices: &[Voice]) -> Self {
        let interview = guide.interview();
        let report = interview.report();
        let mut told = Vec::new();
        for voice in voices {
            told.push(content(guide, voice, &interview, &report));
        }
        let (kept, cut) = fit(&told, if voices.len() > 1 { BESIDE } else { ALONE });
        for (voice, parts) in voices.iter().zip(&mut told) {
            for (part, kept) in parts.iter_mut().zip(&kept) {
                part.lines.truncate(*kept);
            }
            parts.retain(|part| !part.lines.is_empty());
            if let Some(last) = parts.last_mut().filter(|_| cut) {
                last.lines.insert(0, voice.say("sheet-left-out"));
            }
        }
        Self { told }
    }

    /// As plain text, in its first language.
    pub(crate) fn to_text(&self) -> String {
        let mut text = String::new();
        for part in self.told.iter().take(1).flatten() {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&part.title);
            text.push('\n');
            for line in &part.lines {
                for piece in ["- ", line, "\n"] {
                    text.push_str(piece);
                }
            }
        }
        text
    }
}

/// Finds room for the parts: for what must be there, then for the first line of every other, then
/// for their second ones. Gives how many lines of each are kept, and whether any was left out.
fn fit(told: &[Vec<Section>], width: usize) -> (Vec<usize>, bool) {
    let mut kept = Vec::new();
    let (mut used, mut cut, mut longest) = (0, false, 0);
    for (place, part) in told.iter().take(1).flatten().enumerate() {
        let lines = part.lines.len();
        longest = longest.max(lines);
        cut |= part.cut;
        let sure = part.sure.min(lines);
        kept.push(sure);
        for line in 0..sure {
            used += height(told, place, line, width);
        }
    }
    for line in 0..longest {
        for (place, part) in told.iter().take(1).flatten().enumerate() {
            let Some(kept) = kept.get_mut(place).filter(|_| (part.sure..part.lines.len()).contains(&line)) else {
                continue;
            };
            let needed = height(told, place, line, width);
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

/// The lines that a text takes in the language that needs most; before the first text of a part its
/// heading, which is larger and stands apart.
fn height(told: &[Vec<Section>], place: usize, line: usize, width: usize) -> usize {
    let (mut highest, mut title) = (0, 0);
    for part in told.iter().filter_map(|parts| parts.get(place)) {
        highest = highest.max(part.lines.get(line).map_or(0, |text| text.chars().count().div_ceil(width)));
        title = title.max(part.title.chars().count().div_ceil(width) + 1);
    }
    if line == 0 { highest + title } else { highest }
}
