//! Which form of a text each number chooses, and how that is said: the plural forms, for a speaker to read.

use std::collections::BTreeMap;

use super::deciding::escaped;
use crate::checks::categories;
use crate::locale::{Locale, Text, Variant};

/// Every text of a language that counts something, form by form; nothing where its plural rules are not known.
pub(super) fn numbers(original: &Locale, locale: &Locale) -> String {
    let (Some(theirs), Some(english)) = (Counting::of(locale), Counting::of(original)) else { return String::new() };
    let counts = |text: &&Text| text.chooses.as_deref() == Some("$count");
    let beside = original.texts().map(|(_, text)| text).filter(counts);
    beside.filter_map(|text| Some(of_text(&english, text, &theirs, locale.text(&text.key)?))).collect()
}

/// How a language counts.
struct Counting<'a> {
    locale: &'a Locale,
    categories: BTreeMap<&'static str, Vec<u32>>,
}

impl<'a> Counting<'a> {
    fn of(locale: &'a Locale) -> Option<Self> {
        Some(Self { locale, categories: categories(&locale.code)? })
    }

    /// The form of a text that a number chooses: one of its own, that of its plural category, or the last.
    fn form<'b>(&self, text: &'b Text, number: u32) -> Option<&'b Variant> {
        let category = self.categories.iter().find(|(_, numbers)| numbers.contains(&number));
        let named = category.and_then(|(category, _)| text.variant(category));
        text.variant(&number.to_string()).or(named).or_else(|| text.variant("other"))
    }

    /// Each form of a text that is ever said, with its numbers, in the order of these.
    fn forms<'b>(&self, text: &'b Text) -> Vec<(&'b Variant, Vec<u32>)> {
        let mut numbers: Vec<u32> = self.categories.values().flatten().copied().collect();
        numbers.sort_unstable();
        let mut forms: Vec<(&Variant, Vec<u32>)> = Vec::new();
        for number in numbers {
            let Some(form) = self.form(text, number) else { continue };
            match forms.iter_mut().find(|(known, _)| *known == form) {
                Some((_, numbers)) => numbers.push(number),
                None => forms.push((form, vec![number])),
            }
        }
        forms
    }

    /// A text as it is said of a number.
    fn said(&self, text: &Text, number: u32) -> String {
        let (code, direction) = (&self.locale.code, if self.locale.is_rtl() { "rtl" } else { "ltr" });
        let number_in = |form: &Variant| form.said.replace("{ $written }", &number.to_string());
        let said = self.form(text, number).map(number_in).unwrap_or_default();
        format!("<dd lang=\"{code}\" dir=\"{direction}\">{}</dd>\n", escaped(&said))
    }
}

fn of_text(english: &Counting, original: &Text, theirs: &Counting, text: &Text) -> String {
    let mut html = format!("<h3>{}</h3>\n<dl>\n", escaped(&text.key));
    for (form, numbers) in theirs.forms(text) {
        // The second, where there is one: it shows more often whether the form fits numbers beside the plainest.
        let Some(example) = numbers.get(1).or_else(|| numbers.first()) else { continue };
        html.push_str(&format!("<dt>{}: {}</dt>\n", escaped(&form.name), in_runs(&numbers)));
        html.push_str(&theirs.said(text, *example));
        html.push_str(&english.said(original, *example));
    }
    html + "</dl>\n"
}

/// Numbers that follow each other as from and to.
fn in_runs(numbers: &[u32]) -> String {
    let runs = numbers.chunk_by(|one, next| one + 1 == *next).filter_map(|run| Some((run.first()?, run.last()?)));
    let written = runs.map(|(from, to)| if from == to { from.to_string() } else { format!("{from}–{to}") });
    written.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use anyhow::Result;

    use super::*;
    use crate::checks::locale;
    use crate::locale::Locales;

    #[test]
    fn each_form_stands_with_its_numbers_and_a_sentence() {
        let english =
            "left = { $count ->\n    [0] Today\n    [one] { $written } day\n   *[other] { $written } days\n}\na = A\n";
        let ukrainian = "left = { $count ->\n    [0] Сьогодні\n    [one] { $written } день\n    [few] { $written } дні\n    \
            [many] { $written } днів\n   *[other] { $written } дня\n}\na = А\n";
        let html = numbers(&locale("en", english), &locale("uk", ukrainian));
        assert_eq!(html.matches("<h3>left</h3>").count(), 1);
        for expected in [
            "<dt>0: 0</dt>\n<dd lang=\"uk\" dir=\"ltr\">Сьогодні</dd>\n<dd lang=\"en\" dir=\"ltr\">Today</dd>",
            "<dt>one: 1, 21, 31, 41, 51, 61, 71, 81, 91, 101</dt>\n<dd lang=\"uk\" dir=\"ltr\">21 день</dd>\n",
            "<dt>few: 2–4, 22–24, ",
            "<dd lang=\"uk\" dir=\"ltr\">3 дні</dd>\n<dd lang=\"en\" dir=\"ltr\">3 days</dd>",
            "<dt>many: 5–20, 25–30, ",
        ] {
            assert!(html.contains(expected), "{expected} in {html}");
        }
        assert!(!html.contains("other"), "it is said of no whole number: {html}");
    }

    /// Arabic has a word for none, which takes many and not one.
    #[test]
    fn none_is_not_one_in_arabic() -> Result<()> {
        let all = Locales::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales"))?;
        let arabic = all.translations.iter().find(|locale| locale.code == "ar").map(Locale::texts);
        for (_, text) in arabic.into_iter().flatten() {
            let said = |name: &str| text.variant(name).map(|form| &form.said);
            assert!(said("zero").is_none() || said("zero") != said("one"), "{}", text.key);
        }
        Ok(())
    }

    /// In every language each number has one form of each text that counts, and the sheet leaves none out.
    #[test]
    fn every_number_to_111_stands_on_the_sheet() -> Result<()> {
        let all = Locales::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales"))?;
        let counted = all.original.texts().filter(|(_, text)| text.chooses.as_deref() == Some("$count")).count();
        assert!(counted > 20);
        for locale in &all.translations {
            let html = numbers(&all.original, locale);
            let sheets: Vec<_> = html.split("<h3>").skip(1).collect();
            assert_eq!(sheets.len(), counted, "{}", locale.code);
            for sheet in sheets {
                let runs =
                    sheet.split("<dt>").skip(1).filter_map(|form| form.split_once(": ")?.1.split("</dt>").next());
                let runs = runs.flat_map(|numbers| numbers.split(", "));
                let numbers = runs.flat_map(|run| {
                    let (from, to) = run.split_once('–').unwrap_or((run, run));
                    from.parse::<u32>().unwrap_or_default()..=to.parse().unwrap_or_default()
                });
                let mut numbers: Vec<_> = numbers.collect();
                numbers.sort_unstable();
                assert!(numbers.into_iter().eq(0..=111), "{}: {sheet}", locale.code);
                assert!(!sheet.contains("$written"), "{}: {sheet}", locale.code);
            }
        }
        Ok(())
    }
}
