//! What holds for every page.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use words::{LANGUAGES, Words};

use super::*;
use crate::app::{self, Bundle};
use crate::read::{of_a_program, texts};

/// All pages, for a site whose address is not known.
fn pages() -> &'static BTreeMap<String, String> {
    static PAGES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PAGES.get_or_init(|| pages_at(""))
}

/// The same for a site at that address.
fn pages_at(address: &str) -> BTreeMap<String, String> {
    let texts = LANGUAGES.iter().map(|language| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.code).join("page");
        let page = ["static.ftl", "site.ftl"].map(|file| fs::read_to_string(folder.join(file)).expect("it is there"));
        let [first, later, rules] = Bundle::ALL.map(|bundle| app::text(language, bundle));
        Texts { language, first, later, rules, page: page.concat() }
    });
    let edition = Edition {
        address: address.to_owned(),
        sender: Some(("Sender".to_owned(), "someone@example.org".to_owned())),
        day: Date::new(2026, 11, 26).expect("it is a day"),
        plural: |_, count| if count == 1 { "one" } else { "other" },
    };
    let written = site(texts.collect(), edition).expect("every language has its words");
    written.into_iter().map(|page| (page.path, page.text)).collect()
}

#[test]
fn the_first_words_name_a_day_as_the_calendar_would_which_comes_later() {
    let day = law::checked().expect("all sources were looked at");
    for language in LANGUAGES {
        let first = app::text(language, Bundle::First);
        let later = Rc::new(Words::parse(language, &app::text(language, Bundle::Later)).expect("it can be read"));
        let written = Speaker::new(Some(language), vec![later], app::FakeBrowser::on(None)).date(day);
        assert!(first.contains(&written) && !written.contains(&day.to_string()), "{}: {written}", language.code);
        assert!(!first.contains("$date") && !first.contains("month-"), "{}", language.code);
    }
}

/// What stands in a page between these two, wherever it does.
fn between<'a>(page: &'a str, begin: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    page.split(begin).skip(1).filter_map(move |rest| rest.split(end).next())
}

/// Elements that hold nothing and have no end.
const VOID: [&str; 5] = ["!doctype", "input", "link", "meta", "br"];

/// Every element ends where it must.
fn assert_well_formed(path: &str, page: &str) {
    let mut open = Vec::new();
    for tag in between(page, "<", ">") {
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{path}: <{tag}>"),
            None if VOID.contains(&name) => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, Vec::<&str>::new(), "{path}");
    // A paragraph would end where such an element begins in it.
    for paragraph in between(page, "<p>", "</p>") {
        assert!(
            !["<p", "<ul", "<div", "<h2", "<section"].iter().any(|block| paragraph.contains(block)),
            "{path}: {paragraph}"
        );
    }
}

#[test]
fn every_page_is_whole() {
    for (path, page) in pages().iter().filter(|(path, _)| path.ends_with(".html")) {
        assert_well_formed(path, page);
        // What waits in a template takes the place of the first question.
        let parts = page.split("<template").map(|part| part.split_once("</template>").unwrap_or(("", part)));
        let (waiting, standing): (Vec<_>, Vec<_>) = parts.unzip();
        for part in waiting.into_iter().chain([standing.concat().as_str()]) {
            let ids: Vec<_> = between(part, " id=\"", "\"").collect();
            assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{path}: {ids:?}");
        }
        // The first question waits hidden behind the introduction.
        let seen = page.split("<section class=\"screen\" data-screen=\"question\"").next().unwrap_or_default();
        assert_eq!(seen.matches("<h1").count(), 1, "{path}");
        assert_eq!(between(page, "<title>", "</title>").filter(|title| !title.is_empty()).count(), 1, "{path}");
        assert!(!page.contains("href=\"\""), "{path}");
        let language = path.split('/').next().and_then(Language::from_code);
        if let Some(language) = language {
            let root = format!("<html lang=\"{}\" dir=\"{}\">", language.code, language.direction().as_str());
            assert!(page.contains(&root), "{path}");
            assert!(
                between(page, "<meta name=\"description\" content=\"", "\"").any(|said| !said.is_empty()),
                "{path}"
            );
        }
    }
}

#[test]
fn no_page_shows_what_came_out_of_a_program() {
    for (path, page) in pages().iter().filter(|(path, _)| path.ends_with(".html")) {
        let odd = texts(page).into_iter().find(|text| of_a_program(text).is_some());
        assert_eq!(odd, None, "{path}");
    }
}

/// Where a link on the page at `path` leads, and to which part of it.
fn target(path: &str, link: &str) -> (String, Option<String>) {
    let (link, part) = link.split_once('#').map_or((link, None), |(link, part)| (link, Some(part.to_owned())));
    let link = link.split('?').next().unwrap_or_default();
    let mut folders: Vec<_> = path.split('/').collect();
    folders.pop();
    for step in link.split('/') {
        match step {
            ".." => drop(folders.pop()),
            "." => {}
            name => folders.push(name),
        }
    }
    let file = folders.join("/");
    let file = if file.is_empty() || file.ends_with('/') { file + "index.html" } else { file };
    (file, part)
}

/// What lies beside the pages when the site is built.
fn is_served(file: &str) -> bool {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = file.strip_prefix("locales/").and_then(|file| file.strip_suffix(".ftl"));
    let made = ["index.html", "fonts/ethiopic.css", "fonts/georgian.css", "fonts/arabic.css"].contains(&file);
    made || root.join("public").join(file).is_file() || words.and_then(Language::from_code).is_some()
}

#[test]
fn every_link_within_the_site_leads_somewhere() {
    let pages = pages();
    for (path, page) in pages.iter().filter(|(path, _)| path.ends_with(".html") && *path != "404.html") {
        let links = between(page, " href=\"", "\"").chain(between(page, " src=\"", "\""));
        for link in links.filter(|link| !link.contains(':')) {
            let (file, part) = target(path, link);
            let there = pages.get(&file);
            assert!(there.is_some() || is_served(&file), "{path} leads to {link}, which is {file}");
            if let (Some(part), Some(there)) = (part.filter(|part| !part.is_empty()), there) {
                assert!(there.contains(&format!(" id=\"{part}\"")), "{path} leads to {link}");
            }
        }
    }
}

/// It is shown at any address, so that it names nothing from where it stands.
#[test]
fn the_page_for_an_address_that_leads_nowhere_leads_on_from_the_root() {
    for (address, root) in [("", "/"), ("https://guide.example/v1/", "https://guide.example/v1/")] {
        let pages = pages_at(address);
        let page = &pages["404.html"];
        for link in between(page, " href=\"", "\"").chain(between(page, " src=\"", "\"")) {
            let path = link.strip_prefix(root).unwrap_or_else(|| panic!("{link} in a site at {root}"));
            let (file, _) = target("", path);
            assert!(pages.contains_key(&file) || is_served(&file), "{link}");
        }
        assert!(page.contains(&format!("src=\"{root}lost.js\"")), "{page}");
    }
}

#[test]
fn every_page_stands_in_every_language_and_names_the_others() {
    let pages = pages_at("https://guide.example/");
    let html = |path: &str| path.contains('/') && path.ends_with(".html");
    for (path, page) in pages.iter().filter(|(path, _)| html(path)) {
        let (code, within) = path.split_once('/').expect("it lies in a folder");
        let address = |code: &str| format!("https://guide.example/{code}/{}", within.trim_end_matches("index.html"));
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{}\">", address(code))), "{path}");
        for other in LANGUAGES {
            assert!(pages.contains_key(&format!("{}/{within}", other.code)), "{path} is not in {}", other.code);
            let searched = around::searched(other);
            assert_eq!(searched.split('-').next().map(str::len), Some(2), "search engines do not know {searched}");
            let alternate = format!("hreflang=\"{searched}\" href=\"{}\">", address(other.code));
            assert!(page.contains(&alternate), "{path}: {alternate}");
        }
        assert!(page.contains("hreflang=\"ku-Arab\"") && page.contains("hreflang=\"ku-Latn\""), "{path}");
    }
    let map = &pages["sitemap.xml"];
    let mapped: BTreeSet<_> = between(map, "<loc>", "</loc>").collect();
    assert_eq!(mapped.len(), pages.keys().filter(|path| html(path)).count() + 1);
    assert!(mapped.contains("https://guide.example/en/read/dublin-decision.html"));
    assert!(pages["robots.txt"].contains("https://guide.example/sitemap.xml"));
}

/// So many bytes at most, as a phone fetches them: a tenth of it compressed.
const LIGHT: usize = 150 * 1024;

#[test]
fn a_page_is_light() {
    for (path, page) in pages() {
        let limit = if path.ends_with("/steps.html") { 3 * LIGHT } else { LIGHT };
        assert!(page.len() < limit, "{path} has {} bytes", page.len());
    }
}

#[test]
fn every_rule_and_question_of_the_guide_can_be_read() {
    let pages = pages();
    let all: String = pages.iter().filter(|(path, _)| path.starts_with("da/read/")).map(|(_, page)| &**page).collect();
    for rule in interview::rules() {
        assert!(all.contains(&format!("<li id=\"{}\">", rule.id)), "{}", rule.id);
    }
    for question in interview::QUESTIONS {
        assert!(all.contains(&format!("<section class=\"reading-part\" id=\"{}\">", question.id)), "{}", question.id);
    }
}

#[test]
fn the_table_has_every_day_of_two_weeks_and_a_year() {
    let days = &pages()["en/read/days.html"];
    let row = "<th scope=\"row\">Thursday, 26 November 2026</th><td>Thursday, 3 December 2026</td>";
    assert!(days.contains(row) && days.contains("Thursday, 25 November 2027"), "{days}");
    let told: Vec<_> = between(days, "<th scope=\"row\">", "</th>").collect();
    assert_eq!(told.first(), Some(&"Thursday, 12 November 2026"));
    // As on the page of the rules: nobody is to count on a day that is not in the table.
    let moves = "If it is a weekend or holiday, the deadline may move. Do not rely on that.";
    assert!(days.contains(moves) && pages()["ar/read/days.html"].contains(moves), "{days}");
}

/// What is lacking, how that was found and when, whom to write to and who supervises the law.
#[test]
fn how_accessible_the_guide_is_stands_there_with_what_is_lacking() {
    for language in LANGUAGES {
        let page = &pages()[&format!("{}/read/about.html", language.code)];
        let access = between(page, "id=\"access\">", "</section>").next().expect("it is there");
        for said in ["WCAG", "2026", "someone", "Digitaliseringsstyrelsen", "digst"] {
            assert!(access.contains(said), "{said}: {access}");
        }
        // One more where a machine has translated.
        assert_eq!(access.matches("<p").count(), if language.code == "en" { 6 } else { 7 }, "{access}");
    }
    let english = &pages()["en/read/about.html"];
    for said in ["only in part", "with programs and by hand. Date of this statement: Thursday, 26 November 2026."] {
        assert!(english.contains(said), "{english}");
    }
}

#[test]
fn a_letter_names_nothing_of_any_case() {
    let letters = &pages()["en/read/letters.html"];
    for kind in ["appeal", "family", "missed"] {
        assert!(letters.contains(&format!(" id=\"letter-{kind}\" data-letter=\"{kind}\">")), "{kind}");
    }
    assert!(!letters.contains("Sverige") && !letters.contains("Call on"), "{letters}");
}

/// What is decided by the answers alone is said on no page.
#[test]
fn no_page_speaks_of_answers_that_nobody_gave() {
    let pages = pages();
    let answers = pages.iter().filter(|(path, _)| path.starts_with("en/read/"));
    for (path, page) in answers.filter(|(path, _)| !path.contains("/rules-") && !path.contains("/steps")) {
        let open = page.split("<details").next().unwrap_or_default();
        assert!(!open.contains("Your answers point") && !open.contains("You will probably live"), "{path}");
    }
}

/// Of the first page all that is pressed before the guide is there stands in the HTML.
#[test]
fn the_first_question_can_be_answered_in_the_page_as_it_came() {
    for (path, page) in pages().iter().filter(|(path, _)| path.ends_with("/index.html") && !path.contains("read")) {
        for action in ["start", "days", "next", "back", "language"] {
            assert!(page.contains(&format!("data-action=\"{action}\"")), "{path}: {action}");
        }
        for choice in interview::questions::FIRST.choices() {
            assert!(page.contains(&format!("value=\"{}\"", choice.id)), "{path}: {}", choice.id);
        }
        for trouble in ["start", "language", "unanswered"] {
            assert!(page.contains(&format!("data-trouble=\"{trouble}\"")), "{path}: {trouble}");
        }
        assert!(page.contains("href=\"read/\""), "{path}");
    }
}

/// A choice or a day that is asked for after the first question stands there too, for every answer that leads to it.
#[test]
fn what_follows_on_the_first_question_can_be_answered_as_well() {
    let page = &pages()["da/index.html"];
    let templates: Vec<_> = between(page, "<template data-after=\"", "</template>").collect();
    let answers = |template: &str| template.split('"').next().unwrap_or_default().to_owned();
    let after = |answer: &str| templates.iter().find(|template| answers(template).split(' ').any(|one| one == answer));
    for (answer, question) in [("decided", "decision"), ("unknown", "decision"), ("withdrawn", "withdrawal")] {
        let marks = format!("data-question=\"{question}\"");
        assert!(after(answer).is_some_and(|template| template.contains(&marks)), "{answer}: {templates:?}");
    }
    let day = after("waiting").unwrap();
    for mark in ["data-question=\"registered\"", "id=\"day\"", "data-action=\"yesterday\"", "value=\"unknown\""] {
        assert!(day.contains(mark), "{mark}: {day}");
    }
    // The list of countries comes later.
    assert!(after("asked").is_none());
}
