use words::{Speaker, Text};

use super::{SheetPart, Spoken};

/// A page: how many lines stand on it with the margins and letters of the stylesheet, and how many letters in a
/// line.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) lines: usize,
    pub(super) width: usize,
}

impl Room {
    /// The parts, cut to what finds room: what must be there comes first, then the first line of every other
    /// part, then the second ones. If a line finds no room the page says so.
    pub(super) fn found(self, parts: &[SheetPart], speakers: &[&Speaker]) -> Vec<Spoken> {
        let mut spoken: Vec<Spoken> = parts.iter().map(|part| part.spoken(speakers)).collect();
        let (kept, cut) = self.fit(parts, &spoken);
        for (part, kept) in spoken.iter_mut().zip(kept) {
            part.lines.truncate(kept);
        }
        spoken.retain(|part| !part.lines.is_empty());
        if let Some(last) = spoken.last_mut().filter(|_| cut) {
            let left_out = Text::own("sheet-left-out");
            last.lines.push(speakers.iter().map(|speaker| speaker.say(&left_out)).collect());
        }
        spoken
    }

    /// How many lines of each part are kept, and whether any was left out.
    fn fit(self, parts: &[SheetPart], spoken: &[Spoken]) -> (Vec<usize>, bool) {
        let mut kept = Vec::new();
        let (mut used, mut cut, mut longest) = (0, false, 0);
        for (part, said) in parts.iter().zip(spoken) {
            let lines = said.lines.len();
            longest = longest.max(lines);
            let sure = part.sure.min(lines);
            kept.push(sure);
            for line in 0..sure {
                used += said.height(line, self.width);
            }
        }
        for line in 0..longest {
            for ((part, said), kept) in parts.iter().zip(spoken).zip(&mut kept) {
                if !(part.sure..said.lines.len()).contains(&line) {
                    continue;
                }
                let needed = said.height(line, self.width);
                // What comes after a line that found no room is not put in its place.
                if *kept == line && used + needed <= self.lines {
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
