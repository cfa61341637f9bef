//! The same interview as a form of SurveyJS, with its own scripts and styles as they are published, and all asked for
//! side by side. Every question is there; when which of them is asked is left out, and so is the law.

use std::fs;

use anyhow::Result;
use interview::Kind;
use serde_json::{Value, json};
use xtask::tools;

use super::Files;
use super::asked::{Asked, LANGUAGE, Put};

/// Where its page lies.
pub(super) const FOLDER: &str = "survey/";

pub(super) fn files(asked: &Asked) -> Result<Files> {
    let version = tools::SURVEY;
    let [styles, core, drawn] = tools::survey_files()?;
    let title = asked.own("title")?;
    let at = |name: &str| format!("/v{version}/{name}");
    let [sheet, model, drawing, form] = ["survey.css", "core.js", "drawn.js", "form.js"].map(at);
    let page = format!(
        "<!doctype html><html lang=\"{LANGUAGE}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"{sheet}\">\
         <script src=\"{model}\" defer></script><script src=\"{drawing}\" defer></script>\
         <script src=\"{form}\" defer></script></head><body><div id=\"form\"></div></body></html>"
    );
    let script = format!(
        "const survey = new Survey.Model({});\nsurvey.render(document.getElementById(\"form\"));\n",
        model_of(asked)?
    );
    let files = [
        ([FOLDER, "index.html"].concat(), page.into_bytes()),
        (sheet, fs::read(styles)?),
        (model, fs::read(core)?),
        (drawing, fs::read(drawn)?),
        (form, script.into_bytes()),
    ];
    Ok(files.map(|(path, bytes)| (path.trim_start_matches('/').to_owned(), bytes)).into())
}

fn model_of(asked: &Asked) -> Result<Value> {
    let points: String = asked.introduction()?.iter().map(|point| format!("<li>{point}</li>")).collect();
    let introduction = json!({ "type": "html", "name": "introduction", "html": format!("<ul>{points}</ul>") });
    let questions = asked.questions()?;
    let elements = [introduction].into_iter().chain(questions.iter().map(element));
    let pages: Vec<Value> = elements.map(|element| json!({ "elements": [element] })).collect();
    Ok(json!({
        "title": asked.own("title")?,
        "firstPageIsStartPage": true,
        "startSurveyText": asked.own("start")?,
        "pagePrevText": asked.own("back")?,
        "pageNextText": asked.own("next")?,
        "pages": pages,
    }))
}

fn element(put: &Put) -> Value {
    let Put { question, title, help, choices } = put;
    let kind = match question.kind {
        Kind::Choice(_) => "radiogroup",
        Kind::Several(_) => "checkbox",
        Kind::Date(_) => "text",
        Kind::Country { .. } => "dropdown",
    };
    let choices: Vec<Value> = choices.iter().map(|(id, label)| json!({ "value": id, "text": label })).collect();
    let (answered, with) = match question.kind {
        Kind::Date(_) => ("inputType", json!("date")),
        _ => ("choices", choices.into()),
    };
    json!({ "type": kind, "name": question.id, "title": title, "description": help, (answered): with })
}
