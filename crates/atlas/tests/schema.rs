//! The schemas, held against real cases and reports by a validator that knows nothing of the guide.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use interview::exchange::{Case, QuestionsOutput, ReportOutput};
use interview::{Answer, Interview, Kind, QUESTIONS, Ticks};
use law::Date;
use serde_json::{Map, Value, json};

/// One schema, as it is written to docs/schema.
struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    fn named(name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let path = format!("docs/schema/{name}.schema.json");
        let pages = atlas::pages(&atlas::english(&root).unwrap()).unwrap();
        let page = pages.iter().find(|page| page.path == path).unwrap();
        let mut compiler = Compiler::new();
        compiler.enable_format_assertions();
        compiler.add_resource("schema.json", serde_json::from_str(&page.text).unwrap()).unwrap();
        let mut schemas = Schemas::new();
        let index = compiler.compile("schema.json", &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn takes(&self, value: &Value) -> Result<(), String> {
        self.schemas.validate(value, self.index).map_err(|error| error.to_string())
    }
}

/// Numbers that look like chance, the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

/// Answers what is asked, by chance; the answers as JSON.
fn hold(today: Date, dice: &mut Dice) -> Value {
    let mut interview = Interview::new(today);
    let mut answers = Map::new();
    while let Some(question) = interview.next() {
        let (answer, said) = match question.kind {
            _ if dice.below(6) == 0 => (Answer::Unknown, "unknown".to_owned()),
            Kind::Choice(choices) => {
                let choice = &choices[dice.below(choices.len())];
                (Answer::Choice(choice), choice.id.to_owned())
            }
            Kind::Several(choices) => {
                let ticks = (0..choices.len()).filter(|_| dice.below(3) == 0);
                let answer = Answer::Several(ticks.fold(Ticks::NONE, |ticks, place| ticks.with(place, true)));
                (answer, answer.text(question))
            }
            Kind::Date(_) => {
                let day = today.plus_days(-i32::try_from(dice.below(20)).unwrap());
                (Answer::Date(day), day.to_string())
            }
            Kind::Country { beside: Some(choice), .. } if dice.below(4) == 0 => {
                (Answer::Choice(choice), choice.id.to_owned())
            }
            Kind::Country { area, .. } => {
                let country = area.countries().nth(dice.below(area.countries().count())).unwrap();
                (Answer::Country(country), country.to_string())
            }
        };
        let taken = interview.answer(question, answer).is_ok();
        if !taken {
            interview.answer(question, Answer::Unknown).unwrap();
        }
        answers.insert(question.id.to_owned(), json!(if taken { said } else { "unknown".to_owned() }));
    }
    json!({ "today": today.to_string(), "answers": answers })
}

fn report(case: &Value) -> Result<Value, String> {
    let case: Case = serde_json::from_value(case.clone()).map_err(|error| error.to_string())?;
    let interview = case.interview().map_err(|refusals| refusals[0].to_string())?;
    serde_json::to_value(ReportOutput::from(&interview.report())).map_err(|error| error.to_string())
}

#[test]
fn real_cases_and_reports_fit() {
    let (cases, reports) = (Schema::named("case"), Schema::named("report"));
    let mut dice = Dice(3);
    for turn in 0..120 {
        let today = Date::parse("2026-01-05").unwrap().plus_days(turn * 5);
        let case = hold(today, &mut dice);
        cases.takes(&case).unwrap();
        reports.takes(&report(&case).unwrap()).unwrap();
    }
}

/// The worked situations in tests/situations, each as a case.
fn situations() -> Vec<Value> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/situations")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let text = std::fs::read_to_string(&path).unwrap();
                let file: toml::Table = text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                let answers = file.get("answers").map_or_else(|| json!({}), |answers| json!(answers));
                found.push(json!({ "today": file["today"], "answers": answers }));
            }
        }
    }
    found
}

/// The schema of cases takes whatever `evaluate` takes, and its report fits.
#[test]
fn every_worked_situation_fits() {
    let (cases, reports) = (Schema::named("case"), Schema::named("report"));
    let mut evaluated = 0;
    for case in situations() {
        match (report(&case), cases.takes(&case)) {
            (Ok(report), taken) => {
                taken.unwrap_or_else(|error| panic!("{case}: {error}"));
                reports.takes(&report).unwrap_or_else(|error| panic!("{case}: {error}"));
                evaluated += 1;
            }
            // The schema knows each answer alone, and not which cannot be beside each other.
            (Err(_), _) => {}
        }
    }
    assert!(evaluated > 50, "{evaluated} reports");
}

#[test]
fn every_choice_alone_fits() {
    let (cases, reports) = (Schema::named("case"), Schema::named("report"));
    for question in QUESTIONS {
        for choice in question.choices() {
            let case = json!({ "format": 1, "today": "2026-11-21", "answers": { question.id: choice.id } });
            cases.takes(&case).unwrap();
            reports.takes(&report(&case).unwrap()).unwrap();
        }
    }
}

#[test]
fn the_list_of_questions_fits() {
    let schema = Schema::named("questions");
    let mut list = serde_json::to_value(QuestionsOutput::new()).unwrap();
    schema.takes(&list).unwrap();
    list["questions"].as_array_mut().unwrap().pop();
    assert!(schema.takes(&list).is_err(), "a question is missing");
}

/// What `evaluate` takes, the schema of cases takes too, however it is written.
#[test]
fn cases_may_be_written_in_several_ways() {
    let schema = Schema::named("case");
    let good = [
        json!({ "today": "2026-03-05" }),
        json!({ "today": "2026-03-05", "format": null, "answers": {} }),
        json!({ "today": "2028-02-29", "answers": { "told": "unknown", "stage": "unknown", "nationality": "unknown" } }),
        json!({ "today": "2026-03-05", "answers": { "nationality": "xk" } }),
        json!({ "today": "2026-03-05", "answers": { "europe": "visa+family", "family": "spouse", "family-country": "dK" } }),
        json!({ "today": "2026-03-05", "answers": { "decision": "transfer" } }),
    ];
    for case in good {
        assert!(report(&case).is_ok(), "evaluate refuses {case}");
        schema.takes(&case).unwrap_or_else(|error| panic!("{case}: {error}"));
    }
}

/// What the schema of cases refuses, `evaluate` refuses too.
#[test]
fn bad_cases_do_not_fit() {
    let schema = Schema::named("case");
    let bad = [
        json!([]),
        json!({}),
        json!({ "today": 5 }),
        json!({ "today": "2026-02-30" }),
        json!({ "today": "5.3.2026" }),
        json!({ "today": "1899-12-31" }),
        json!({ "today": "2200-01-01" }),
        json!({ "today": "2026-03-05", "format": 2 }),
        json!({ "today": "2026-03-05", "answer": {} }),
        json!({ "today": "2026-03-05", "answers": [] }),
        json!({ "today": "2026-03-05", "answers": { "shoe-size": "44" } }),
        json!({ "today": "2026-03-05", "answers": { "stage": "somewhere" } }),
        json!({ "today": "2026-03-05", "answers": { "stage": 1 } }),
        json!({ "today": "2026-03-05", "answers": { "told": null } }),
        json!({ "today": "2026-03-05", "answers": null }),
        json!({ "today": "2026-03-05", "format": "1" }),
        json!({ "today": "2026-03-05", "answers": { "told": "2026-02-30" } }),
        json!({ "today": "2026-03-05", "answers": { "told": "yesterday" } }),
        json!({ "today": "2026-03-05", "answers": { "europe": "family", "family": "spouse", "family-country": "TR" } }),
        json!({ "today": "2026-03-05", "answers": { "europe": "asylum", "earlier-country": "DK" } }),
        json!({ "today": "2026-03-05", "answers": { "europe": "visa+none" } }),
        json!({ "today": "2026-03-05", "answers": { "stage": "unsaid" } }),
        json!({ "today": "2026-03-05", "answers": { "nationality": "ZZ" } }),
    ];
    for case in bad {
        assert!(schema.takes(&case).is_err(), "{case}");
        assert!(report(&case).is_err(), "evaluate takes {case}");
    }
}

#[test]
fn bad_reports_do_not_fit() {
    let schema = Schema::named("report");
    let answers =
        json!({ "stage": "decided", "decision": "transfer", "told": "2026-02-28", "registered": "2026-01-10" });
    let good = report(&json!({ "today": "2026-03-05", "answers": answers })).unwrap();
    schema.takes(&good).unwrap();
    let spoil = [
        ("/format", json!(2)),
        ("/today", json!("soon")),
        ("/regimes", json!([])),
        ("/regimes/0", json!("dublin-two")),
        ("/settle_first", json!("weather")),
        ("/outlooks/0/gate", json!("dc3")),
        ("/outlooks/0/tracks", json!("scenic")),
        ("/outlooks/0/place", json!(["hotel"])),
        ("/outlooks/0/window/state", json!("open")),
        ("/outlooks/0/window/days_left", json!("2")),
        ("/outlooks/0/window/possible_later/because", json!("rain")),
        ("/outlooks/0/findings/0/rule", json!("dc99")),
        ("/outlooks/0/findings/0/verdict", json!("no")),
        ("/outlooks/0/findings/0/sources", json!([])),
        ("/outlooks/0/findings/0/sources/0/checked", json!("2026-13-01")),
        ("/outlooks/0/right_to_stay", json!("always")),
    ];
    for (place, value) in spoil {
        let mut bad = good.clone();
        *bad.pointer_mut(place).unwrap_or_else(|| panic!("the report has no {place}")) = value;
        assert!(schema.takes(&bad).is_err(), "{place}");
    }
    for field in ["open", "outlooks"] {
        let mut bad = good.clone();
        bad.as_object_mut().unwrap().remove(field);
        assert!(schema.takes(&bad).is_err(), "without {field}");
    }
    let mut bad = good;
    bad["outlooks"][0]["name"] = json!("a person");
    assert!(schema.takes(&bad).is_err(), "a field more");
}
