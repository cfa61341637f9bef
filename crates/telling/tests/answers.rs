//! What each kind of case comes to, and what to do then: the heading and the steps, by their rules.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what is missing")]

use std::collections::BTreeSet;

use interview::{Interview, Report, question};
use law::{BOOK, Date, Rule};

/// The answers as `question answer`, what the case comes to, and the steps, in their order.
type Row = (&'static str, &'static str, &'static [&'static str]);

const BEGINNING: &[Row] = &[
    (
        "stage not-registered, household alone, nationality SY, circumstances none",
        "answer-register",
        &["step-ask", "step-bring", "step-first-talk"],
    ),
    (
        "stage not-registered, household alone, nationality SY, europe family, family spouse, family-country DE, family-stay protected, family-wish not-both",
        "answer-register",
        &["step-ask", "step-wish", "step-bring", "step-first-talk"],
    ),
    ("stage not-applied", "answer-can-ask", &["step-say", "step-means"]),
    ("stage not-applied, europe asylum", "answer-can-ask", &["step-say", "step-means", "step-decision-day"]),
];

const WAITING: &[Row] = &[
    ("stage waiting", "answer-waiting", &["step-come", "step-collect", "step-talk"]),
    (
        "stage waiting, household alone, nationality SY, europe family, family spouse, family-country DE, family-stay protected, family-wish not-both",
        "answer-waiting",
        &["step-come", "step-wish", "step-collect", "step-talk"],
    ),
    ("stage interviewed", "answer-interviewed", &["step-come", "step-missing", "step-decision-day"]),
    (
        "stage asked, told-country DE, household children",
        "answer-asked",
        &["step-tell", "step-decision-day", "step-registered"],
    ),
    (
        "stage asked, told-country DE, household alone, europe family, family spouse, family-country SE, family-stay protected",
        "answer-asked",
        &["step-tell", "step-both-write", "step-decision-day", "step-registered"],
    ),
    (
        "stage decided, decision transfer, told 2026-11-24, appeal no, told-country DE, household alone, europe family, family spouse, family-country DK, family-stay protected",
        "answer-appeal",
        &["step-send", "step-council", "step-wish-appeal", "step-stay"],
    ),
];

const NATIONALITY: &[Row] = &[
    ("stage waiting, nationality GE", "answer-listed", &["step-come", "step-no-form", "step-special", "step-agree"]),
    (
        "stage interviewed, nationality AL",
        "answer-listed",
        &["step-come", "step-no-form", "step-special", "step-agree"],
    ),
    ("stage not-registered, nationality GE", "answer-register", &["step-ask", "step-bring", "step-first-talk"]),
    ("stage waiting, nationality UA", "answer-ukraine", &["step-ukraine", "step-come", "step-collect", "step-talk"]),
    (
        "stage not-registered, nationality UA",
        "answer-ukraine",
        &["step-ukraine", "step-ask", "step-bring", "step-first-talk"],
    ),
];

const CHILDREN: &[Row] = &[
    (
        "stage not-registered, household child-alone",
        "answer-child",
        &["step-ask", "step-representative", "step-family", "step-not-alone"],
    ),
    (
        "stage waiting, household child-alone, europe family, family sibling, family-country SE",
        "answer-child",
        &["step-come", "step-representative", "step-family", "step-not-alone"],
    ),
    (
        "stage asked, household child-alone",
        "answer-child",
        &["step-representative", "step-family", "step-tell", "step-decision-day"],
    ),
    (
        "stage decided, decision transfer, told 2026-11-24, appeal no, household child-alone",
        "answer-appeal",
        &["step-send", "step-council", "step-representative", "step-stay"],
    ),
    (
        "stage waiting, household separated-child",
        "answer-waiting",
        &["step-come", "step-family", "step-no-parent", "step-collect"],
    ),
];

const DETAINED: &[Row] = &[
    (
        "stage not-registered, nationality SY, circumstances detained",
        "answer-detained",
        &["step-detained-ask", "step-court", "step-call", "step-instead"],
    ),
    (
        "stage not-applied, circumstances detained",
        "answer-detained",
        &["step-detained-ask", "step-court", "step-call", "step-instead"],
    ),
    (
        "stage waiting, circumstances detained",
        "answer-detained",
        &["step-court", "step-call", "step-instead", "step-come"],
    ),
    (
        "stage asked, circumstances detained",
        "answer-detained",
        &["step-court", "step-call", "step-tell", "step-decision-day"],
    ),
    (
        "stage waiting, household child-alone, circumstances detained",
        "answer-detained",
        &["step-court", "step-call", "step-no-prison", "step-instead"],
    ),
    (
        "stage decided, decision transfer, told 2026-11-24, appeal no, circumstances detained",
        "answer-appeal",
        &["step-send", "step-council", "step-court", "step-stay"],
    ),
];

const APPEALING: &[Row] = &[
    (
        "stage decided, decision transfer, told 2026-11-23, appeal no",
        "answer-appeal",
        &["step-send", "step-council", "step-stay"],
    ),
    ("stage decided, decision transfer", "answer-appeal", &["step-send", "step-council", "step-stay"]),
    ("stage decided, decision transfer, told 2026-11-19", "answer-appeal", &["step-send", "step-council", "step-stay"]),
    (
        "stage decided, decision transfer, told 2026-11-16, appeal no",
        "answer-appeal",
        &["step-send", "step-why-late", "step-council", "step-stay"],
    ),
    (
        "stage decided, decision transfer, told 2026-11-23, appeal yes",
        "answer-announced",
        &["step-send", "step-council", "step-stay"],
    ),
    (
        "stage decided, decision protection-elsewhere, told 2026-11-23, appeal no",
        "answer-appeal",
        &["step-send", "step-ask-to-stay", "step-council"],
    ),
    (
        "stage decided, decision protection-elsewhere, told 2026-11-16, appeal no",
        "answer-appeal",
        &["step-send", "step-why-late", "step-ask-to-stay", "step-council"],
    ),
];

const STOPPED_OR_BACK: &[Row] = &[
    (
        "stage withdrawn, withdrawal missed-interview",
        "answer-stopped",
        &["step-go-on", "step-why-missed", "step-stopped-council", "step-next-time"],
    ),
    (
        "stage withdrawn, withdrawal left",
        "answer-stopped",
        &["step-go-on", "step-back", "step-stopped-council", "step-next-time"],
    ),
    (
        "stage withdrawn, withdrawal signed",
        "answer-signed",
        &["step-go-on", "step-take-back", "step-stopped-council", "step-date-signed"],
    ),
    ("stage withdrawn", "answer-stopped", &["step-go-on", "step-stopped-council"]),
    ("stage came-back, before closed", "answer-again", &["step-again-closed", "step-again-council"]),
    (
        "stage came-back, before unfounded",
        "answer-again",
        &["step-again-unfounded", "step-again-council", "step-again-stay-unfounded", "step-address"],
    ),
    (
        "stage came-back, before refused, new-information yes",
        "answer-again",
        &["step-again-board", "step-again-council", "step-again-stay", "step-address"],
    ),
    (
        "stage came-back, before refused, new-information no",
        "answer-again-nothing-new",
        &["step-again-council", "step-again-stay", "step-address"],
    ),
];

const REFUSED: &[Row] = &[
    (
        "stage decided, decision refused, told 2026-11-23",
        "answer-refused",
        &["step-no-signature", "step-lawyer", "step-record", "step-reachable"],
    ),
    (
        "stage decided, decision first-country",
        "answer-refused",
        &["step-no-signature", "step-lawyer", "step-first-country", "step-reachable"],
    ),
    (
        "stage decided, decision unfounded-appeal",
        "answer-refused",
        &["step-no-signature", "step-lawyer", "step-writing", "step-reachable"],
    ),
    (
        "stage decided, decision unfounded",
        "answer-unfounded",
        &["step-unfounded", "step-date-unfounded", "step-return"],
    ),
];

const BOARD: &[Row] = &[
    ("stage appeal, decision transfer", "answer-at-board", &["step-news", "step-stay-meanwhile"]),
    ("stage appeal", "answer-letter", &["step-letter", "step-sections", "step-how-far"]),
    ("stage board, decision transfer", "answer-letter", &["step-letter", "step-sections", "step-how-far"]),
    ("stage appeal, decision protection-elsewhere", "answer-at-board", &["step-news", "step-ask-board-to-stay"]),
    (
        "stage board, decision transfer, board upheld",
        "answer-upheld-elsewhere",
        &["step-news-upheld", "step-journey", "step-stay-upheld"],
    ),
    (
        "stage board, decision protection-elsewhere, board upheld",
        "answer-upheld-elsewhere",
        &["step-news-upheld", "step-journey"],
    ),
    (
        "stage board, decision transfer, board overturned",
        "answer-changed-elsewhere",
        &["step-what-next", "step-stay-changed"],
    ),
    (
        "stage appeal, decision refused",
        "answer-at-board",
        &["step-no-signature", "step-lawyer", "step-record", "step-reachable"],
    ),
    (
        "stage board, decision refused, board upheld",
        "answer-upheld",
        &["step-final", "step-date", "step-ask-again", "step-return-support"],
    ),
];

const GRANTED_OR_EXAMINED: &[Row] = &[
    ("stage board, decision refused, board overturned", "answer-changed", &["step-what-changed", "step-stay-changed"]),
    ("stage permit", "answer-permit", &["step-length", "step-kind", "step-family-reunion", "step-municipality"]),
    (
        "stage decided, decision denmark, procedure normal",
        "answer-examined",
        &["step-prepare", "step-papers", "step-needs", "step-letters"],
    ),
    (
        "stage decided, decision denmark, procedure unfounded",
        "answer-unfounded-told",
        &["step-tell-council", "step-prepare", "step-papers", "step-needs"],
    ),
];

/// A letter that nobody has read may hold a deadline: nothing goes before it.
const UNKNOWN: &[Row] = &[
    ("stage unknown", "answer-letter", &["step-letter", "step-sections", "step-how-far"]),
    ("stage decided", "answer-letter", &["step-letter", "step-sections", "step-how-far"]),
    ("stage decided, decision other", "answer-letter", &["step-letter", "step-sections", "step-how-far"]),
    (
        "stage decided, household child-alone",
        "answer-letter",
        &["step-letter", "step-sections", "step-representative", "step-how-far"],
    ),
    (
        "stage unknown, circumstances detained",
        "answer-letter",
        &["step-court", "step-letter", "step-sections", "step-how-far"],
    ),
];

fn rows() -> impl Iterator<Item = &'static Row> {
    let tables = [
        BEGINNING,
        WAITING,
        NATIONALITY,
        CHILDREN,
        DETAINED,
        APPEALING,
        STOPPED_OR_BACK,
        REFUSED,
        BOARD,
        GRANTED_OR_EXAMINED,
        UNKNOWN,
    ];
    tables.into_iter().flatten()
}

fn report(answers: &str) -> Report {
    let mut interview = Interview::new(Date::parse("2026-11-26").unwrap());
    for line in answers.split(", ") {
        let (id, text) = line.split_once(' ').unwrap();
        let question = question(id).unwrap_or_else(|| panic!("{id} is no question"));
        let answer = question.read(text).unwrap_or_else(|_| panic!("{line}: no answer"));
        interview.answer(question, answer).unwrap_or_else(|problem| panic!("{line}: {problem:?}"));
    }
    interview.report()
}

#[test]
fn each_case_has_its_answer_and_its_steps() {
    let mut wrong = Vec::new();
    for (answers, answer, steps) in rows() {
        let report = report(answers);
        let found: Vec<_> = report.steps().iter().map(|step| step.rule.id).collect();
        let heading = report.answer().map(|finding| finding.rule.id);
        if heading != Some(*answer) || found != *steps {
            wrong.push(format!("{answers}\n    {heading:?} {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_answer_and_every_step_is_met_by_a_case() {
    let met: BTreeSet<_> =
        rows().flat_map(|(_, answer, steps)| [*answer].into_iter().chain(steps.iter().copied())).collect();
    let advice = BOOK.rules.iter().copied().filter(|rule| rule.is_advice()).map(|rule: &Rule| rule.id);
    let missing: Vec<_> = advice.filter(|id| !met.contains(id)).collect();
    assert!(missing.is_empty(), "no case has {missing:?}");
}
