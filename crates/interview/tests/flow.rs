//! The order of the interview, and what becomes of answers when others change.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use interview::questions::{FIRST, STAGE};
use interview::{Answer, Calendar, Interview, Kind, Problem, QUESTIONS, Question, question};
use law::{Country, Date, Fact, Truth};

fn on(day: &str) -> Interview {
    Interview::new(date(day))
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn the(id: &str) -> &'static Question {
    question(id).unwrap()
}

fn say(interview: &mut Interview, answers: &[(&str, &str)]) {
    for (id, text) in answers {
        let taken = the(id).read(text).and_then(|answer| interview.answer(the(id), answer));
        taken.unwrap_or_else(|problem| panic!("{id}: {problem:?}"));
    }
}

fn asked(interview: &Interview) -> Vec<&'static str> {
    interview.path().iter().map(|question| question.id).collect()
}

/// Answers what is asked, from the table or else "I don't know", and gives the questions asked.
fn run(interview: &mut Interview, answers: &[(&str, &str)]) -> Vec<&'static str> {
    let mut asked = Vec::new();
    while let Some(question) = interview.next() {
        assert!(asked.len() < QUESTIONS.len(), "the interview does not end");
        let given = answers.iter().find(|(id, _)| *id == question.id).map_or("unknown", |(_, answer)| answer);
        say(interview, &[(question.id, given)]);
        asked.push(question.id);
    }
    asked
}

/// It is shown before the rules are there to be weighed.
#[test]
fn the_first_question_is_what_weighing_asks_first() {
    for day in ["2026-03-05", "2026-06-20", "2026-11-26", "2027-08-01"] {
        assert_eq!((on(day).next(), on(day).path()), (Some(FIRST), vec![FIRST]), "{day}");
    }
}

#[test]
fn asks_only_what_can_still_change_something() {
    let mut interview = on("2026-03-05");
    let asked = run(
        &mut interview,
        &[
            ("stage", "waiting"),
            ("registered", "2026-01-10"),
            ("household", "alone"),
            ("nationality", "SY"),
            ("europe", "protection"),
            ("protection-country", "IT"),
        ],
    );
    // Protection elsewhere is a gate: what comes after it in the order of precedence is not asked.
    assert_eq!(asked[..6], ["stage", "registered", "household", "nationality", "europe", "protection-country"]);
    // What follows is not about the country.
    assert_eq!(asked[6..], ["circumstances"]);
}

/// The criteria are not for them, so that none of their questions comes.
#[test]
fn a_citizen_of_a_dublin_country_is_asked_of_no_criterion() {
    let told = [("stage", "waiting"), ("registered", "2026-01-10"), ("household", "alone")];
    for nationality in ["SE", "CH", "DK"] {
        let mut interview = on("2026-03-05");
        let asked = run(&mut interview, &[&told[..], &[("nationality", nationality)]].concat());
        assert!(["family", "entry"].iter().all(|id| !asked.contains(id)), "{asked:?}");
        let report = interview.report();
        assert_eq!(report.outlooks[0].gate().map(|rule| rule.id), Some("citizen"), "{nationality}");
    }
}

#[test]
fn family_that_leads_ends_the_questions_on_criteria() {
    let mut interview = on("2026-03-05");
    let asked = run(
        &mut interview,
        &[
            ("stage", "interviewed"),
            ("registered", "2026-01-10"),
            ("household", "alone"),
            ("nationality", "SY"),
            ("europe", "family"),
            ("family", "spouse"),
            ("family-country", "SE"),
            ("family-stay", "protected"),
            ("family-since", "home"),
            ("family-wish", "both"),
        ],
    );
    // Neither a permit nor the way here is asked for any more.
    let after: Vec<_> = asked.iter().skip_while(|id| **id != "family-stay").copied().collect();
    assert_eq!(after, ["family-stay", "family-since", "family-wish", "circumstances"]);
}

/// Where neither the stage nor the decision is known somebody must read the letter, and the rest is not asked.
#[test]
fn someone_who_knows_nothing_reaches_the_end_soon() {
    let mut interview = on("2026-03-05");
    let asked = run(&mut interview, &[]);
    assert_eq!(asked, ["stage", "decision", "told", "household", "circumstances"]);
    assert!(
        interview.report().outlooks.iter().all(|outlook| outlook.leading().is_none() && outlook.possible.len() > 4)
    );
}

#[test]
fn a_letter_that_cannot_be_read_asks_for_little() {
    assert_eq!(run(&mut on("2026-03-05"), &[("stage", "unread")]), ["stage", "told", "household"]);
}

#[test]
fn after_a_permit_little_is_asked() {
    assert_eq!(run(&mut on("2026-03-05"), &[("stage", "permit")]), ["stage", "told", "household"]);
}

/// The letter says more of the country than the answers could.
#[test]
fn whoever_was_told_of_another_country_is_asked_which_and_little_else() {
    let mut interview = on("2026-11-20");
    let answers = [("stage", "decided"), ("decision", "transfer"), ("europe", "asylum+visa+protection+diploma")];
    let asked = run(&mut interview, &answers);
    assert_eq!(
        asked,
        ["stage", "decision", "told", "appeal", "told-country", "registered", "household", "europe", "circumstances"]
    );
    say(&mut interview, &[("protection-country", "IT"), ("permit-country", "FR")]);
    assert!(interview.set_aside().is_empty(), "an adviser can say it all the same");
}

#[test]
fn what_is_not_ticked_is_not_so() {
    let mut interview = on("2026-03-05");
    let truth = |interview: &Interview, fact| interview.facts().truth(fact);
    say(&mut interview, &[("stage", "waiting"), ("europe", "visa+permit")]);
    assert_eq!(truth(&interview, Fact::PermitOrVisa), Truth::Yes);
    assert_eq!(truth(&interview, Fact::Visa), Truth::No, "the permit goes first");
    assert_eq!(truth(&interview, Fact::FamilyCounted), Truth::No);
    say(&mut interview, &[("europe", "family")]);
    assert_eq!(truth(&interview, Fact::FamilyCounted), Truth::Unknown);
    assert_eq!(truth(&interview, Fact::Dependant), Truth::No);
    for nothing in ["unknown", "unsaid"] {
        say(&mut interview, &[("europe", nothing)]);
        assert_eq!(truth(&interview, Fact::PermitOrVisa), Truth::Unknown, "{nothing}");
    }
    let fault = the("europe").read("visa+garden");
    assert_eq!(fault, Err(Problem::NotAChoice));
    assert_eq!(the("stage").read("unsaid"), Err(Problem::NotAChoice), "nobody minds saying that");
}

#[test]
fn a_changed_answer_keeps_the_later_ones() {
    let mut interview = on("2026-03-05");
    say(
        &mut interview,
        &[
            ("stage", "decided"),
            ("registered", "2026-01-10"),
            ("decision", "transfer"),
            ("told", "2026-03-02"),
            ("appeal", "no"),
            ("household", "alone"),
        ],
    );
    let before = interview.clone();

    say(&mut interview, &[("stage", "waiting")]);
    assert!(!asked(&interview).contains(&"told"), "nothing was decided, so nothing was told");
    assert_eq!(interview.report().outlooks[0].window, None, "an answer that is set aside says nothing");
    let aside: Vec<_> = interview.set_aside().iter().map(|question| question.id).collect();
    assert_eq!(aside, ["decision", "told", "appeal"]);
    assert!(asked(&interview).contains(&"household"));

    say(&mut interview, &[("stage", "decided")]);
    assert_eq!(interview, before, "changing back brings the later answers back");
}

#[test]
fn answers_that_cannot_be_are_named_and_change_nothing() {
    let mut interview = on("2026-03-05");
    say(&mut interview, &[("stage", "decided"), ("registered", "2026-01-10"), ("decision", "transfer")]);
    let before = interview.clone();
    let sweden = Country::parse("SE").unwrap();
    let turkey = Country::parse("TR").unwrap();
    let table = [
        ("told", Answer::Date(date("2026-03-06")), Problem::Future),
        ("told", Answer::Date(date("2025-03-04")), Problem::DecisionLongAgo),
        ("told", Answer::Date(date("2026-01-09")), Problem::DecisionBeforeRegistration(date("2026-01-10"))),
        ("registered", Answer::Date(date("2027-01-01")), Problem::Future),
        ("told", Answer::Country(sweden), Problem::NotAChoice),
        ("stage", the("board").read("upheld").unwrap(), Problem::NotAChoice),
        ("earlier-country", Answer::Country(Country::DENMARK), Problem::NotDenmark),
        ("family-country", Answer::Country(turkey), Problem::OutsideDublinArea),
    ];
    for (id, answer, problem) in table {
        assert_eq!(interview.answer(the(id), answer), Err(problem), "{id} {answer:?}");
        assert_eq!(interview, before);
    }
    let board = interview.answer(&STAGE, STAGE.read("withdrawn").unwrap());
    assert_eq!(board, Ok(()), "an earlier answer can be changed; what hung on it is set aside");
    say(&mut interview, &[("stage", "decided")]);
    say(&mut interview, &[("told", "2026-01-10")]);
    let later = interview.answer(the("registered"), Answer::Date(date("2026-01-11")));
    assert_eq!(later, Err(Problem::RegistrationAfterDecision(date("2026-01-10"))));
    assert!(Problem::IDS.contains(&Problem::NoDate.id()));
}

#[test]
fn answers_that_contradict_each_other_name_the_other_question() {
    type Row<'a> = (&'a [(&'a str, &'a str)], &'a str, &'a str, &'a str);
    let table: [Row; 4] = [
        (&[("stage", "board")], "decision", "granted", "stage"),
        (&[("stage", "appeal")], "decision", "unfounded", "stage"),
        (&[("household", "children"), ("europe", "family")], "family", "parent", "household"),
        (&[("europe", "family"), ("family", "parent")], "household", "partner", "family"),
    ];
    for (before, id, choice, other) in table {
        let mut interview = on("2026-03-05");
        say(&mut interview, before);
        let held = interview.clone();
        let refused = interview.answer(the(id), the(id).read(choice).unwrap());
        assert_eq!(refused, Err(Problem::Contradicts(the(other))), "{id} {choice}");
        assert_eq!(interview, held);
    }
}

/// The year of another calendar, a slip, and one in which no case that is open can have begun.
#[test]
fn a_year_that_cannot_be_is_named() {
    let table = [
        ("1404-05-02", Problem::OtherCalendar(Calendar::Persian)),
        ("1447-05-02", Problem::OtherCalendar(Calendar::Islamic)),
        ("0202-05-02", Problem::Year),
        ("2569-05-02", Problem::Year),
        ("1900-01-01", Problem::Year),
        ("2009-12-31", Problem::Year),
    ];
    for (text, problem) in table {
        let mut interview = on("2026-03-05");
        let taken = the("registered").read(text).and_then(|answer| interview.answer(the("registered"), answer));
        assert_eq!(taken, Err(problem), "{text}");
    }
    say(&mut on("2026-03-05"), &[("registered", "2010-01-01")]);
}

/// Cases wait for the Board for more than a year, and lie behind it for longer.
#[test]
fn a_decision_lies_more_than_a_year_back_where_that_can_be() {
    let long_ago = "2025-01-05";
    let table: [&[(&str, &str)]; 5] = [
        &[("stage", "appeal"), ("decision", "transfer")],
        &[("stage", "board"), ("decision", "protection-elsewhere"), ("board", "upheld")],
        &[("stage", "permit")],
        &[("stage", "decided"), ("decision", "refused")],
        &[("stage", "decided")],
    ];
    for before in table {
        let mut interview = on("2026-03-05");
        say(&mut interview, &[before, &[("registered", "2024-11-02"), ("told", long_ago)]].concat());
    }
    for decision in ["transfer", "protection-elsewhere"] {
        let mut interview = on("2026-03-05");
        say(&mut interview, &[("stage", "decided"), ("registered", "2024-11-02"), ("decision", decision)]);
        let told = interview.answer(the("told"), Answer::Date(date(long_ago)));
        assert_eq!(told, Err(Problem::DecisionLongAgo), "{decision}");
    }
}

/// What could be at the Board cannot be while days to appeal run.
#[test]
fn a_day_of_being_told_that_no_longer_can_be_is_asked_for_again() {
    let mut interview = on("2026-03-05");
    say(&mut interview, &[("stage", "appeal"), ("decision", "transfer"), ("told", "2025-01-05")]);
    say(&mut interview, &[("stage", "decided")]);
    assert_eq!(interview.answer_to(the("told")), None);
    assert_eq!(interview.next(), Some(the("told")));
}

#[test]
fn a_decision_a_year_old_to_the_day_is_taken() {
    let mut interview = on("2026-03-05");
    say(&mut interview, &[("stage", "decided"), ("registered", "unknown"), ("told", "2025-03-05")]);
}

/// By when one must leave is asked only after the Board’s no to asylum; that day may lie ahead.
#[test]
fn the_day_for_leaving_is_asked_after_a_final_no_alone() {
    let ends = [("refused", "upheld", true), ("first-country", "upheld", true), ("refused", "overturned", false)];
    let transfer = [("transfer", "upheld", false), ("protection-elsewhere", "upheld", false)];
    for (decision, board, is_asked) in ends.into_iter().chain(transfer) {
        let mut interview = on("2026-11-20");
        let answers = [("stage", "board"), ("decision", decision), ("board", board)];
        assert_eq!(run(&mut interview, &answers).contains(&"leave-by"), is_asked, "{decision} {board}");
    }
    for day in ["2026-11-12", "2026-11-20", "2026-11-27"] {
        let mut interview = on("2026-11-20");
        say(&mut interview, &[("stage", "board"), ("decision", "refused"), ("board", "upheld"), ("leave-by", day)]);
    }
    let mut interview = on("2026-11-20");
    let unfounded = run(&mut interview, &[("stage", "decided"), ("decision", "unfounded")]);
    assert!(!unfounded.contains(&"leave-by"), "there it is at once");
}

#[test]
fn every_choice_belongs_to_one_question() {
    for question in QUESTIONS.iter().copied() {
        for choice in question.choices().iter().filter(|_| !matches!(question.kind, Kind::Several(_))) {
            let takes = |other: &&Question| on("2026-03-05").answer(other, Answer::Choice(choice)) == Ok(());
            let taken: Vec<_> = QUESTIONS.iter().copied().filter(takes).map(|other| other.id).collect();
            assert_eq!(taken, [question.id], "{}", choice.id);
            assert_eq!(question.read(choice.id), Ok(Answer::Choice(choice)));
        }
    }
}
