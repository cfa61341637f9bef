//! How something comes to be read aloud.

use std::rc::Rc;

use leptos::prelude::*;
use words::{Language, Piece, pieces, unmarked};

use crate::app::guide::Guide;
use crate::app::{Run, Voiced};

/// So many milliseconds a voice may take to begin. Some devices name voices that they do not have, and say nothing.
const PATIENCE: i32 = 3000;

/// Reads these lines, as asked for in that place of the screen.
#[inline(never)]
pub(crate) fn read_aloud(guide: Guide, place: &'static str, lines: &[String]) {
    let Some(language) = guide.language() else { return };
    let attempt = {
        let state = guide.state();
        let aloud = &mut state.borrow_mut().aloud;
        aloud.attempt += 1;
        (aloud.place, aloud.begun) = (Some(place), false);
        aloud.attempt
    };
    guide.voiced.notify();
    let browser = guide.browser();
    let danish = Language::from_code("da").is_some_and(|danish| browser.voices.has(danish));
    browser.voices.say(language, &runs(lines, danish), Rc::new(move |voiced| told(guide, attempt, voiced)));
    let in_vain = move || {
        let begun = guide.state.try_get_value().is_none_or(|state| state.borrow().aloud.begun);
        if !begun {
            told(guide, attempt, Voiced::Fails);
        }
    };
    browser.host.after(PATIENCE, Box::new(in_vain));
}

/// What has become of the attempt. Of one that was given up nothing is heard any more.
fn told(guide: Guide, attempt: usize, voiced: Voiced) {
    let Some(state) = guide.state.try_get_value() else { return };
    let reads = {
        let aloud = &state.borrow().aloud;
        aloud.place.filter(|_| aloud.attempt == attempt)
    };
    let Some(place) = reads else { return };
    if voiced == Voiced::Begins {
        state.borrow_mut().aloud.begun = true;
        return;
    }
    guide.hush();
    if voiced == Voiced::Fails {
        {
            let language = guide.language();
            let aloud = &mut state.borrow_mut().aloud;
            aloud.mute.extend(language);
            aloud.sorry = Some(place);
        }
        guide.voiced.notify();
        // The button that had it is gone.
        guide.browser().focus.focus_soon(".listen-missing");
    }
}

/// The lines as they are said: what is Danish in them apart, where there is a voice for it.
fn runs(lines: &[String], danish_apart: bool) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for line in lines {
        let parts = pieces(line).filter(|_| danish_apart).unwrap_or_else(|| vec![Piece::Own(line)]);
        let mut within: Vec<Run> = Vec::new();
        for part in parts {
            let (text, danish) = match part {
                Piece::Danish(text) => (text, true),
                Piece::Own(text) | Piece::Figures(text) => (text, false),
            };
            match within.last_mut().filter(|run| run.danish == danish) {
                Some(run) => run.text.push_str(&unmarked(text)),
                None => within.push(Run { text: unmarked(text), danish }),
            }
        }
        // A full stop alone is nothing to say.
        runs.extend(within.into_iter().filter(|run| run.text.contains(char::is_alphanumeric)));
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, danish: bool) -> Run {
        Run { text: text.to_owned(), danish }
    }

    #[test]
    fn danish_within_a_line_is_said_by_a_danish_voice_where_there_is_one() {
        let line =
            ["Say: \u{2066}Jeg vil klage\u{2069} (\u{2066}§ 29 a\u{2069}) in \u{2068}Sweden\u{2069}.".to_owned()];
        let apart = [run("Say: ", false), run("Jeg vil klage", true), run(" (§ 29 a) in Sweden.", false)];
        assert_eq!(runs(&line, true), apart);
        assert_eq!(runs(&line, false), [run("Say: Jeg vil klage (§ 29 a) in Sweden.", false)]);
    }

    #[test]
    fn a_full_stop_alone_is_not_said() {
        let line = ["\u{2066}Jeg vil klage\u{2069}.".to_owned()];
        assert_eq!(runs(&line, true), [run("Jeg vil klage", true)]);
    }
}
