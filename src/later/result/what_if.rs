use interview::{Interview, Question};
use leptos::prelude::event_target_value;
use telling::{Change, Changed, Comparison, Pair};
use words::{Key, Speaker, Text};

use crate::app::{Form, Guide, Supposing};
use crate::later::inputs;
use crate::later::label::labelled;
use crate::widgets::{El, button, el, enter, fault, fields, icon, phrase, said};

/// Another answer, and what it would change; the person's own stay as they are.
pub(super) fn what_if(guide: Guide) -> Vec<El> {
    let speaker = guide.speaker();
    let supposing = Supposing::new(guide);
    let choice = which(supposing, &speaker, &guide.interview());
    let compared = move || {
        let (then, question) = (supposing.interview()?, supposing.question()?);
        Some(changes(guide, supposing, &Comparison::of(&guide.interview(), &then, question)))
    };
    vec![
        phrase("p", "", &speaker, "what-if-help"),
        choice,
        el("div").live(move || Some(form(guide, supposing, supposing.question()?))),
        el("div").live(compared),
    ]
}

/// The choice of the answer that is to be another.
fn which(supposing: Supposing, speaker: &Speaker, interview: &Interview) -> El {
    let path = interview.path();
    let answered = path.iter().filter(|question| interview.answer_to(question).is_some());
    let options = answered
        .map(|question| said("option", "", speaker, &Key::Question(question).into()).attr("value", question.id));
    let choice = el("select")
        .attr("id", "what-if")
        .on("change", move |event| supposing.choose(interview::question(&event_target_value(&event))))
        .with(phrase("option", "", speaker, "what-if-choose").attr("value", ""))
        .with_all(options);
    el("div")
        .class("what-if-choice")
        .with(phrase("label", "", speaker, "what-if-which").attr("for", "what-if"))
        .with(choice)
}

/// The question once more, to be answered in another way.
fn form(guide: Guide, supposing: Supposing, question: &'static Question) -> El {
    let form = supposing.form(question);
    let speaker = guide.speaker();
    let legend = el("legend").with(said("h3", "", &speaker, &Key::Question(question).into()));
    let show = enter("secondary", "try", &speaker.own("what-if-show"), move || supposing.try_out(form));
    el("form")
        .attr("data-question", question.id)
        .attr("novalidate", "")
        .with(el("div").live(move || refused(guide, form)))
        .with(fields(form, &speaker, legend, inputs(guide, form, &speaker).fields))
        .with(show)
}

fn refused(guide: Guide, form: Form) -> Option<El> {
    let wrong = form.fault()?;
    guide.browser().focus.focus_soon("#fault");
    let notice = el("p").class("notice notice-fault").attr("id", "fault").attr("role", "alert").attr("tabindex", "-1");
    Some(notice.with(icon("warning")).with(said("span", "", &guide.speaker(), &fault(wrong))))
}

/// What would not be as it is.
fn changes(guide: Guide, supposing: Supposing, told: &Comparison) -> El {
    let speaker = &guide.speaker();
    guide.browser().focus.focus_soon("#changes");
    let aspects = told.aspects.iter().map(|(id, one)| pair(speaker, one).attr("data-aspect", id));
    let unchanged = told.same.then(|| phrase("p", "", speaker, "what-if-same"));
    let more = told.more.then(|| phrase("p", "", speaker, "what-if-more"));
    let keep = button("primary", "keep", &speaker.own("what-if-keep"), move || supposing.keep());
    let drop = button("secondary", "drop", &speaker.own("what-if-drop"), move || {
        supposing.choose(None);
        guide.browser().focus.focus("#what-if");
    });
    el("div")
        .class("what-if-changes")
        .attr("id", "changes")
        .attr("tabindex", "-1")
        .attr("role", "group")
        .attr("aria-labelledby", "changes-title")
        .with(phrase("h3", "", speaker, "what-if-changes").attr("id", "changes-title"))
        .with(pair(speaker, &told.answer))
        .with_any(unchanged)
        .with_all(aspects)
        .with_all(told.rules.iter().map(|one| changed(speaker, one)))
        .with_any(more)
        .with(keep)
        .with(drop)
}

/// Old and new, side by side, each under a word that says which it is.
fn pair(speaker: &Speaker, pair: &Pair) -> El {
    let side = |class, key, lines: &[Text]| {
        let lines = lines.iter().map(|line| said("li", "", speaker, line));
        el("div").class(class).with(phrase("span", "small", speaker, key)).with(el("ul").with_all(lines))
    };
    el("div")
        .class("what-if-pair")
        .with(said("h4", "", speaker, &pair.title))
        .with(side("what-if-now", "what-if-now", &pair.now))
        .with(side("what-if-then", "what-if-then", &pair.then))
}

/// What would be said anew, no longer, or with another certainty.
fn changed(speaker: &Speaker, changed: &Changed) -> El {
    let group = el("div").attr("data-change", changed.id);
    if !changed.folded {
        return group.with(said("h4", "", speaker, &changed.title)).with(rules(speaker, &changed.rules));
    }
    let (then, behind) = (speaker.clone(), changed.rules.clone());
    let fold = el("details").class("lines-fold").with(said("summary", "", speaker, &changed.title));
    group.with(fold.when_opened(move || vec![rules(&then, &behind)]))
}

fn rules(speaker: &Speaker, rules: &[Change]) -> El {
    el("ul").class("what-if-changed").with_all(rules.iter().map(|one| rule(speaker, one)))
}

fn rule(speaker: &Speaker, change: &Change) -> El {
    let entry = said("li", "", speaker, &change.said).attr("data-rule", change.id);
    labelled(entry, speaker, change.label.as_slice())
}
