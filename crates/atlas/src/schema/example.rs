//! One case and what `evaluate` makes of it, and one that it refuses.

use interview::exchange::{Case, ReportOutput};
use law::{BOOK, Effect};

use crate::Page;

const TITLE: &str = "# A worked example

Told on 28 February 2026 of a transfer under the Dublin rules; today is 5 March. The wife lives in Sweden as a refugee. \
[What each field means](../evaluate.md).";

const TRANSFER: &str = r#"{
  "today": "2026-03-05",
  "answers": {
    "stage": "decided",
    "registered": "2026-01-10",
    "decision": "transfer",
    "told": "2026-02-28",
    "appeal": "no",
    "household": "alone",
    "europe": "family",
    "family": "spouse",
    "family-country": "SE",
    "family-stay": "protected",
    "circumstances": "none"
  }
}"#;

const IMPOSSIBLE: &str = r#"{
  "today": "2026-03-05",
  "answers": { "stage": "not-registered", "decision": "transfer", "household": "alone", "europe": "family",
    "family": "parent" }
}"#;

/// The example as a page.
pub(super) fn page() -> Page {
    let refused = "Nothing but this is printed, on standard error, and the exit code is 2:";
    let parts = [
        TITLE.to_owned(),
        "## The case".to_owned(),
        fenced("json", TRANSFER),
        "## The report".to_owned(),
        of(TRANSFER),
        "## A case that cannot be".to_owned(),
        fenced("json", IMPOSSIBLE),
        refused.to_owned(),
        of(IMPOSSIBLE),
    ];
    Page { path: "docs/schema/example.md".to_owned(), text: format!("{}\n", parts.join("\n\n")) }
}

/// What `evaluate` prints: the report, or why there is none.
fn of(case: &str) -> String {
    match report(case) {
        Ok(report) => {
            let (shortened, count) = with_one_finding(&report);
            format!("Of its {count} findings one is shown here.\n\n{}", fenced("json", &shortened))
        }
        Err(sentences) => fenced("text", &sentences),
    }
}

fn report(case: &str) -> Result<String, String> {
    let case: Case = serde_json::from_str(case).map_err(|error| error.to_string())?;
    let interview = case.interview().map_err(|refusals| {
        let lines: Vec<String> = refusals.iter().map(ToString::to_string).collect();
        lines.join("\n")
    })?;
    serde_json::to_string_pretty(&ReportOutput::from(&interview.report())).map_err(|error| error.to_string())
}

/// The report with the finding on the appeal window alone, and how many there were. It is cut as text, so that the
/// fields stay in the order in which they are printed.
fn with_one_finding(report: &str) -> (String, usize) {
    const OPENS: &str = "\n        {";
    const CLOSES: &str = "\n        }";
    let Some((before, rest)) = report.split_once("\"findings\": [") else { return (report.to_owned(), 0) };
    let Some((findings, after)) = rest.split_once("\n      ]") else { return (report.to_owned(), 0) };
    let each: Vec<&str> =
        findings.split(CLOSES).filter_map(|text| text.split_once(OPENS).map(|(_, own)| own)).collect();
    let shown = each.iter().find(|finding| is_on_the_window(finding)).or(each.first()).copied().unwrap_or_default();
    (format!("{before}\"findings\": [{OPENS}{shown}{CLOSES}\n      ]{after}"), each.len())
}

fn is_on_the_window(finding: &str) -> bool {
    let window = |effect: &Effect| matches!(effect, Effect::AppealWindow { .. });
    let named = |id: &str| finding.contains(&format!("\"rule\": \"{id}\""));
    finding.contains("\"verdict\": \"applies\"")
        && BOOK.rules.iter().any(|rule| named(rule.id) && rule.then.iter().any(window))
}

fn fenced(kind: &str, text: &str) -> String {
    format!("```{kind}\n{text}\n```")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_case_is_taken_and_the_other_refused() {
        let (shortened, count) = with_one_finding(&report(TRANSFER).unwrap());
        assert!(count > 100);
        let shortened: serde_json::Value = serde_json::from_str(&shortened).unwrap();
        assert_eq!(shortened["outlooks"][0]["findings"][0]["topic"], "appeal");
        assert_eq!(report(IMPOSSIBLE).unwrap_err().lines().count(), 2);
    }
}
