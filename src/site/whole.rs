//! All of the guide to read: its index, every question, every step and every rule.

use interview::{QUESTIONS, Question};
use telling::{Chapter, chapters};
use words::{Key, Speaker};

use super::answers::all_asked;
use super::document::way;
use super::reading::{Page, part, rules};
use crate::widgets::{El, el, phrase, said, text};

/// The index, and all that it leads to but the answers.
pub(super) fn whole(speaker: &Speaker) -> Vec<Page> {
    let (advice, law): (Vec<_>, Vec<_>) = chapters().into_iter().partition(|chapter| chapter.is_advice);
    let mut pages = vec![index(speaker, &law), questions(speaker), steps(speaker, &advice)];
    pages.extend(law.iter().map(|chapter| {
        let description = chapter.rules.first().map(|rule| speaker.say(&rule.said)).unwrap_or_default();
        let content = vec![rules(speaker, &chapter.rules)];
        Page::new(&file(chapter), speaker.key(chapter.title), description, content)
    }));
    pages
}

/// The file with the rules under that heading, without its ending.
fn file(chapter: &Chapter) -> String {
    ["rules-", chapter.id].concat()
}

fn index(speaker: &Speaker, law: &[Chapter]) -> Page {
    let entry = |file: &str, label: &str| el("li").with(way(&[file, ".html"].concat(), label));
    let whole = [
        ("days", "site-table"),
        ("letters", "site-letters"),
        ("steps", "site-all-steps"),
        ("questions", "site-all-questions"),
    ];
    let whole = whole.map(|(file, title)| entry(file, &speaker.own(title)));
    let topics = law.iter().map(|chapter| entry(&file(chapter), &speaker.key(chapter.title)));
    let content = vec![
        phrase("p", "", speaker, "page-about"),
        el("ul").with_all(whole),
        part("asked", &speaker.own("site-questions")).with(all_asked(speaker)),
        part("rules", &speaker.own("site-all-rules")).with(el("ul").with_all(topics)),
        said("p", "small", speaker, &telling::founded()),
    ];
    Page::own(speaker, "index", "site-whole", content)
}

fn questions(speaker: &Speaker) -> Page {
    let content = QUESTIONS.iter().map(|question| asked(speaker, question)).collect();
    Page::own(speaker, "questions", "site-all-questions", content)
}

/// A question with its choices, and why it is asked.
fn asked(speaker: &Speaker, question: &'static Question) -> El {
    let paragraph = |key| speaker.if_any(key).map(|said| text("p", "", &said));
    let choices = question.choices().iter().map(|choice| {
        let hint = speaker.if_any(Key::ChoiceHint(question, choice)).map(|hint| text("span", "small", &hint));
        let entry = el("li").text(&speaker.key(Key::Choice(question, choice)));
        match hint {
            Some(hint) => entry.text(" ").with(hint),
            None => entry,
        }
    });
    let why = paragraph(Key::QuestionWhy(question));
    part(question.id, &speaker.key(Key::Question(question)))
        .with_any(paragraph(Key::QuestionHelp(question)))
        .with_any((!question.choices().is_empty()).then(|| el("ul").with_all(choices)))
        .with_any(why.map(|why| el("div").class("small").with(phrase("h3", "", speaker, "why-we-ask")).with(why)))
        .with_any(paragraph(Key::QuestionFind(question)))
}

/// What a case comes to, and what to do then.
fn steps(speaker: &Speaker, advice: &[Chapter]) -> Page {
    let chapter = |one: &Chapter| part(one.id, &speaker.key(one.title)).with(rules(speaker, &one.rules));
    Page::own(speaker, "steps", "site-all-steps", advice.iter().map(chapter).collect())
}
