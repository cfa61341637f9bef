//! The same as the drawing, as text: for those who cannot see it, and to be searched.

use interview::{Choice, QUESTIONS, Question};
use words::{Key, Missing};

use super::boxes::{asked, small};
use super::graph::led_to;
use crate::english::{English, Said};

/// The whole page.
pub(super) fn text(english: &English) -> Said {
    let mut parts = vec![
        format!("# {}", english.say("questions-title")?),
        "[The rulebook](README.md)".to_owned(),
        english.say("questions-reading")?,
    ];
    for (place, question) in QUESTIONS.iter().enumerate() {
        parts.push(one(place, question, english)?);
    }
    Ok(format!("{}\n", parts.join("\n\n")))
}

fn one(place: usize, question: &'static Question, english: &English) -> Said {
    let mut parts = vec![
        format!("## Question {}", place + 1),
        format!("**{}** ({})", english.guide(Key::Question(question))?, small(question, english)?),
    ];
    parts.extend(asked(question, english)?);
    let lines = question.choices().iter().map(|choice| line(place, question, choice, english));
    let lines = lines.collect::<Result<Vec<_>, Missing>>()?;
    parts.extend((!lines.is_empty()).then(|| lines.join("\n")));
    Ok(parts.join("\n\n"))
}

fn line(place: usize, question: &'static Question, choice: &'static Choice, english: &English) -> Said {
    let text = english.guide(Key::Choice(question, choice))?;
    let numbers = led_to(place, choice).into_iter().map(|to| to + 1);
    let links: Vec<String> = numbers.map(|number| format!("[{number}](#question-{number})")).collect();
    Ok(if links.is_empty() { format!("- {text}") } else { format!("- {text} → {}", links.join(", ")) })
}
