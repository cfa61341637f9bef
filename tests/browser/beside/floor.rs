//! What no interview can be faster than: the introduction and the first two questions as plain HTML, and as much script
//! as leads from one to the next.

use anyhow::{Context as _, Result};

use super::Files;
use super::asked::{Asked, LANGUAGE, Put};

/// Where its page lies.
pub(super) const FOLDER: &str = "floor/";

pub(super) fn files(asked: &Asked) -> Result<Files> {
    let page = page(asked)?.into_bytes();
    let files = [
        ("index.html", page),
        ("floor.css", include_bytes!("floor.css").to_vec()),
        ("floor.js", include_bytes!("floor.js").to_vec()),
    ];
    Ok(files.map(|(name, bytes)| ([FOLDER, name].concat(), bytes)).into())
}

fn page(asked: &Asked) -> Result<String> {
    let title = asked.own("title")?;
    let points: String = asked.introduction()?.iter().map(|point| format!("<li>{point}</li>")).collect();
    let start = asked.own("start")?;
    let mut questions = asked.questions()?.into_iter();
    let (first, second) = (questions.next().context("no question")?, questions.next().context("no second question")?);
    let [first, second] = [form(asked, &first)?, form(asked, &second)?];
    Ok(format!(
        "<!doctype html><html lang=\"{LANGUAGE}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"floor.css\">\
         <script src=\"floor.js\" defer></script></head><body>\
         <main><h1>{title}</h1><ul>{points}</ul><button id=\"start\">{start}</button></main>\
         {first}{second}</body></html>"
    ))
}

fn form(asked: &Asked, put: &Put) -> Result<String> {
    let Put { question, title, help, choices } = put;
    let choices: String = choices
        .iter()
        .map(|(id, label)| {
            format!("<label><input type=\"radio\" name=\"answer\" value=\"{id}\" required> {label}</label>")
        })
        .collect();
    let help = help.as_ref().map(|help| format!("<p>{help}</p>")).unwrap_or_default();
    let (id, next) = (question.id, asked.own("next")?);
    Ok(format!(
        "<form id=\"{id}\" hidden><fieldset><legend><h1>{title}</h1></legend>{help}{choices}</fieldset>\
         <button>{next}</button></form>"
    ))
}
