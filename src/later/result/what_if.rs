use interview::{Aspect, Changes, Interview, Question, Report, RuleChange};
use law::Verdict;
use leptos::prelude::event_target_value;

use super::brief::brief;
use super::section::folded_section;
use super::statement::{label, said};
use crate::app::{Form, Guide, Supposing, Voice};
use crate::later::inputs;
use crate::widgets::{El, answered, button, el, fault, fields, icon, phrase, text};

/// More rules than this fold away.
const SEVERAL: usize = 5;

/// Another answer, and what it would change; the person's own stay as they are.
pub(super) fn what_if(guide: Guide, voice: &Voice) -> El {
    let inside = move || {
        let (voice, now) = (guide.voice(), guide.interview().report());
        let supposing = Supposing::new(guide);
        vec![
            phrase("p", "", &voice, "what-if-help"),
            which(supposing, &voice, &guide.interview()),
            el("div").live(move || Some(form(guide, supposing, supposing.question()?))),
            el("div").live(move || Some(changes(guide, supposing, &now, &*supposing.interview()?))),
        ]
    };
    folded_section("what-if", "again", &voice.say("what-if-title"), "what-if", inside)
}

/// The choice of the answer that is to be another.
fn which(supposing: Supposing, voice: &Voice, interview: &Interview) -> El {
    let path = interview.path();
    let answered = path.iter().filter(|question| interview.answer_to(question).is_some());
    let options = answered.map(|question| {
        text("option", "", &voice.say(&["question-", question.id].concat())).attr("value", question.id)
    });
    let choice = el("select")
        .attr("id", "what-if")
        .on("change", move |event| supposing.choose(interview::question(&event_target_value(&event))))
        .with(phrase("option", "", voice, "what-if-choose").attr("value", ""))
        .with_all(options);
    el("div").class("field").with(phrase("label", "", voice, "what-if-which").attr("for", "what-if")).with(choice)
}

/// The question once more, to be answered in another way.
fn form(guide: Guide, supposing: Supposing, question: &'static Question) -> El {
    let form = supposing.form(question);
    let voice = guide.voice();
    let legend = el("legend").with(phrase("h3", "", &voice, &["question-", question.id].concat()));
    let show = phrase("button", "secondary", &voice, "what-if-show").attr("type", "submit").attr("data-action", "try");
    el("form")
        .attr("data-question", question.id)
        .attr("novalidate", "")
        .on("submit", move |event| {
            event.prevent_default();
            supposing.try_out(form);
        })
        .with(el("div").live(move || refused(guide, form)))
        .with(fields(form, &voice, legend, inputs(guide, form, &voice).fields))
        .with(show)
}

fn refused(guide: Guide, form: Form) -> Option<El> {
    let wrong = form.fault()?;
    guide.browser().focus.focus_soon("#fault");
    let sentence = text("span", "", &fault(&guide.voice(), wrong));
    let notice = el("p").class("notice fault").attr("id", "fault").attr("role", "alert").attr("tabindex", "-1");
    Some(notice.with(icon("warning")).with(sentence))
}

/// What would not be as it is.
fn changes(guide: Guide, supposing: Supposing, before: &Report, supposed: &Interview) -> El {
    let voice = &guide.voice();
    let after = supposed.report();
    let changes = before.changes(&after);
    guide.browser().focus.focus_soon("#changes");
    let mut list = el("div")
        .class("changes")
        .attr("id", "changes")
        .attr("tabindex", "-1")
        .attr("role", "group")
        .attr("aria-labelledby", "changes-title")
        .with(phrase("h3", "", voice, "what-if-changes").attr("id", "changes-title"))
        .with_any(other_answer(guide, voice, supposing.question(), supposed));
    if changes.is_empty() {
        list = list.with(phrase("p", "", voice, "what-if-same"));
    }
    let aspects = changes.aspects.iter().map(|aspect| compared(voice, before, &after, *aspect));
    let more = supposed.next().map(|_| phrase("p", "", voice, "what-if-more"));
    list.with_all(aspects)
        .with_all(rules(voice, &changes))
        .with_any(more)
        .with(button("primary", "keep", &voice.say("what-if-keep"), move || supposing.keep()))
        .with(button("secondary", "drop", &voice.say("what-if-drop"), move || {
            supposing.choose(None);
            guide.browser().focus.focus("#what-if");
        }))
}

/// The answer as it is and as it would be.
fn other_answer(guide: Guide, voice: &Voice, question: Option<&'static Question>, supposed: &Interview) -> Option<El> {
    let question = question?;
    let [now, then] = [&guide.interview(), supposed].map(|one| answered(voice, question, one.answer_to(question)));
    Some(pair(voice, &voice.say(&["question-", question.id].concat()), &[now], &[then]))
}

fn compared(voice: &Voice, before: &Report, after: &Report, aspect: Aspect) -> El {
    let [now, then] = [before, after].map(|report| brief(voice, report, aspect));
    pair(voice, &voice.say(&["aspect-", aspect.id()].concat()), &now, &then).attr("data-aspect", aspect.id())
}

/// Old and new, side by side, each under a word that says which it is.
fn pair(voice: &Voice, title: &str, now: &[String], then: &[String]) -> El {
    let side = |class, key, lines: &[String]| {
        let lines = lines.iter().map(|line| text("li", "", line));
        el("div").class(class).with(phrase("span", "small", voice, key)).with(el("ul").with_all(lines))
    };
    el("div").class("pair").with(text("h4", "", title)).with(side("now", "what-if-now", now)).with(side(
        "then",
        "what-if-then",
        then,
    ))
}

/// What would be said anew, no longer, or with another certainty.
fn rules(voice: &Voice, changes: &Changes) -> Vec<El> {
    let group = |mark, key, wanted: &dyn Fn(&RuleChange) -> bool| {
        let found: Vec<RuleChange> = changes.rules.iter().filter(|change| wanted(change)).copied().collect();
        let count = i32::try_from(found.len()).unwrap_or(i32::MAX);
        let title = voice.say_count(key, count);
        let group = el("div").attr("data-change", mark);
        match found.len() {
            0 => None,
            1..=SEVERAL => Some(group.with(text("h4", "", &title)).with(list(voice, &found))),
            _ => {
                let voice = voice.clone();
                let fold = el("details").class("others").with(text("summary", "", &title));
                Some(group.with(fold.when_opened(move || vec![list(&voice, &found)])))
            }
        }
    };
    let groups = [
        group("new", "what-if-new", &|change| change.before.is_none()),
        group("gone", "what-if-gone", &|change| change.after.is_none()),
        group("other", "what-if-other", &|change| change.before.is_some() && change.after.is_some()),
    ];
    groups.into_iter().flatten().collect()
}

fn list(voice: &Voice, changed: &[RuleChange]) -> El {
    el("ul").class("changed").with_all(changed.iter().map(|change| entry(voice, change)))
}

fn entry(voice: &Voice, change: &RuleChange) -> El {
    let entry = text("li", "", &said(voice, change.rule)).attr("data-rule", change.rule.id);
    match change.after {
        Some(Verdict::Applies) if change.before.is_none() => entry,
        Some(after) => {
            let stands = if after == Verdict::Applies { "holds" } else { after.id() };
            entry.text(" ").with(label(stands, &voice.say(&["stands-", stands].concat())))
        }
        None => entry,
    }
}
