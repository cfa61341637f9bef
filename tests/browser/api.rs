//! The guide for scripts of a page, `docs/evaluate.md`: the same as what `evaluate` prints, byte for byte.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use house_tests::{files, root};
use interview::exchange::{self, QuestionsOutput};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::page::Page;
use crate::visit::visit;
use crate::visitor::Visitor;

/// What calls `work` with both functions, and returns what it gives or the error as an object.
fn calling(work: &str) -> String {
    format!(
        "const done = arguments[arguments.length - 1], given = arguments[0];
        const address = new URL('asylum-guide.js', location).href;
        const digest = async (text) => Array.from(
            new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
            (byte) => byte.toString(16).padStart(2, '0')).join('');
        const work = async ({{ evaluate, questions }}) => {{ {work} }};
        import(address).then(work).then(done, ({{ name, code, sentences, message }}) =>
            done({{ name, code, sentences, message }}));"
    )
}

async fn call(page: &Page, work: &str, given: Value) -> Result<Value> {
    let answer = page.session().execute_async(calling(work), vec![given]).await?;
    Ok(answer.json().clone())
}

/// The worked situations as JSON, each with its file.
fn situations() -> Result<Vec<(String, String)>> {
    let read = |path: &std::path::PathBuf| {
        let file: toml::Table = fs::read_to_string(path)?.parse()?;
        let answers = file.get("answers").map_or_else(|| json!({}), |answers| json!(answers));
        Ok((path.display().to_string(), json!({ "today": file.get("today"), "answers": answers }).to_string()))
    };
    files("tests/situations", "toml").iter().map(read).collect()
}

/// What is printed of a case without a browser, on standard output or standard error.
fn printed(case: &str) -> Result<String> {
    Ok(match exchange::evaluate(serde_json::from_str(case)) {
        Ok(report) => serde_json::to_string_pretty(&report)?,
        Err(none) => none.sentences.join("\n"),
    })
}

fn digest(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Every other case is given as an object, the others as text.
const DIGESTS: &str = "
    const texts = given.map((text, place) => evaluate(place % 2 ? text : JSON.parse(text))
        .then((report) => JSON.stringify(report, null, 2), (error) => error.message));
    return Promise.all((await Promise.all(texts)).map(digest));";

#[test]
fn a_script_gets_what_is_printed_of_every_worked_situation() -> Result<()> {
    let situations = situations()?;
    ensure!(situations.len() > 400, "{} situations", situations.len());
    visit(&Visitor::at_a_desk(), async |page| {
        page.open("").await?;
        for some in situations.chunks(40) {
            let cases: Vec<_> = some.iter().map(|(_, case)| case).collect();
            let found: Vec<String> = serde_json::from_value(call(page, DIGESTS, json!(cases)).await?)?;
            assert_eq!(found.len(), some.len());
            for ((file, case), found) in some.iter().zip(found) {
                assert_eq!(found, digest(&printed(case)?), "{file}");
            }
        }
        let list = call(page, "return JSON.stringify(await questions(), null, 2);", json!(null)).await?;
        assert_eq!(list, json!(serde_json::to_string_pretty(&QuestionsOutput::new())?));
        Ok(())
    })
}

/// The example of the page for programmers, run as it stands there: what it logs is what its comments say.
#[test]
fn the_example_does_what_it_says() -> Result<()> {
    let text = fs::read_to_string(root().join("docs/evaluate.md"))?;
    let example = text.split("```js\n").nth(1).and_then(|rest| rest.split("```").next()).context("no example")?;
    let (import, code) = example.split_once('\n').context("an example of one line")?;
    assert!(import.starts_with("import { evaluate, questions } from "), "{import}");
    let said: Vec<_> = code.lines().filter_map(|line| line.split_once("); // ")).map(|(_, said)| said).collect();
    assert!(said.len() > 4, "{said:?}");
    visit(&Visitor::at_a_desk(), async |page| {
        page.open("").await?;
        let work = format!(
            "const said = [], console = {{ log: (...words) => said.push(words.join(' ')) }};
            await (async () => {{ {code} }})(); return said;"
        );
        assert_eq!(call(page, &work, json!(null)).await?, json!(said));
        Ok(())
    })
}

#[test]
fn nothing_is_fetched_for_scripts_until_one_calls() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.begin("en").await?;
        page.on_question("stage").await?;
        let before = page.requests().await?;
        assert!(!before.iter().any(|address| address.contains("evaluate")), "{before:?}");
        call(page, "await questions(); await evaluate({ today: '2026-03-05' }); return 1;", json!(null)).await?;
        let after = page.requests().await?;
        let fetched: Vec<_> =
            after.iter().filter_map(|address| address.rsplit('/').next()?.split('?').next()).collect();
        assert_eq!(fetched, ["evaluate.js", "evaluate.wasm"], "each once");
        page.storage_is_empty().await
    })
}

#[test]
fn bad_input_is_refused_with_a_code_and_a_sentence() -> Result<()> {
    let table = [
        ("undefined", "unreadable", "input: not the JSON of a case: expected value"),
        ("null", "unreadable", "input: not the JSON of a case: it is null and no object"),
        ("'{'", "unreadable", "input: not the JSON of a case: EOF"),
        ("{ today: 1n }", "unreadable", "input: not the JSON of a case: "),
        (
            "(() => { const ring = {}; ring.today = ring; return ring; })()",
            "unreadable",
            "input: not the JSON of a case: ",
        ),
        ("{}", "refused", "today: it is missing"),
        ("{ today: new Date(0) }", "refused", "today: not a date"),
        ("{ today: '2026-03-05', answers: { 'shoe-\\ud800': '44' } }", "unreadable", "input: not the JSON of a case: "),
        ("{ today: '2026-03-05', answers: { stage: 'nowhere' } }", "refused", "answers.stage: no such choice"),
    ];
    visit(&Visitor::at_a_desk(), async |page| {
        page.open("").await?;
        for (input, code, sentence) in table {
            let error = call(page, &format!("await evaluate({input});"), json!(null)).await?;
            assert_eq!((&error["name"], &error["code"]), (&json!("EvaluateError"), &json!(code)), "{input}: {error}");
            let message = error["message"].as_str().unwrap_or_default();
            assert!(message.starts_with(sentence), "{input}: {message}");
            assert_eq!(error["sentences"], json!(message.split('\n').collect::<Vec<_>>()), "{input}");
        }
        Ok(())
    })
}

#[test]
fn a_program_that_does_not_arrive_is_said_and_fetched_anew() -> Result<()> {
    visit(&Visitor::at_a_desk(), async |page| {
        page.open("").await?;
        for file in ["*evaluate.js*", "*evaluate.wasm*"] {
            page.block(file).await?;
            let error = call(page, "await questions();", json!(null)).await?;
            assert_eq!(error["code"], "unavailable", "{file}: {error}");
            assert_eq!(error["sentences"].as_array().map(Vec::len), Some(1), "{file}: {error}");
            page.block("").await?;
            page.complaints().await?;
        }
        let count = call(page, "return (await questions()).questions.length;", json!(null)).await?;
        assert!(count.as_u64() > Some(30), "{count}");
        Ok(())
    })
}
