//! The adviser's view: everything that the report holds, in one language and in two.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, anyhow};
use interview::Report;
use interview::exchange::Case;
use serde_json::json;
use thirtyfour::{By, Key};

use crate::page::{Page, mark};
use crate::steps::{Answers, DENMARK, TRANSFER};
use crate::visit::visit;
use crate::visitor::Visitor;

const DAY: &str = "2026-03-05";

/// Two sets of rules may be the right one: the day of registration is not known.
const BOTH: Answers = &[
    ("stage", "interviewed"),
    ("registered", "unknown"),
    ("household", "alone"),
    ("nationality", "GE"),
    ("europe", "none"),
    ("entry", "with-papers"),
    ("outside", "none"),
    ("circumstances", "none"),
];

/// What stands on the page: the group, the rule, its verdict and the set of rules it is limited to.
const SHOWN: &str = "
    const guides = [...document.querySelectorAll('asylum-guide')];
    return guides.flatMap(guide => [...guide.shadowRoot.querySelectorAll('[data-group] [data-rule]')])
        .map(row => [row.closest('[data-group]').dataset.group, row.dataset.rule, row.dataset.verdict,
            row.dataset.regime ?? '']);";

/// Lines of which one language is missing, or whose language is not said.
const LOPSIDED: &str = "
    const guide = document.querySelector('asylum-guide').shadowRoot;
    const pairs = [...guide.querySelectorAll('[data-part=adviser] .tongues')];
    const odd = pairs.filter(pair => {
        const [first, second, ...more] = pair.children;
        const right = second?.lang === arguments[0] && second.dir === 'ltr' && !first.lang && !more.length;
        return !right || !first.textContent.trim() || !second.textContent.trim();
    });
    return [pairs.length, odd.map(pair => pair.outerHTML)];";

const FOLDED: &str = "
    const guide = document.querySelector('asylum-guide').shadowRoot;
    return guide.querySelectorAll('[data-part=adviser] details:not([open])').length;";

/// The report as it is computed without a browser.
fn report(answers: Answers) -> Result<Report> {
    let answers: BTreeMap<&str, &str> = answers.iter().copied().collect();
    let case: Case = serde_json::from_value(json!({ "today": DAY, "answers": answers }))?;
    Ok(case.interview().map_err(|refused| anyhow!("{refused:?}"))?.report())
}

/// Every finding of the report: its group, rule, verdict and set of rules.
fn findings(report: &Report) -> BTreeSet<[String; 4]> {
    let found = report.outlooks.iter().flat_map(|outlook| {
        let row = |finding: &law::Finding| {
            let verdict = finding.verdict.id();
            [verdict, finding.rule.id, verdict, outlook.regime.id()].map(str::to_owned)
        };
        outlook.findings.iter().map(row)
    });
    found.collect()
}

impl Page {
    async fn open_adviser(&self, language: &str, answers: Answers<'_>) -> Result<()> {
        self.run_quickly(language, answers).await?;
        self.click(&mark("action", "adviser")).await?;
        self.adviser_is_shown().await
    }

    async fn adviser_is_shown(&self) -> Result<()> {
        self.screen("adviser").await?;
        self.find(&mark("part", "adviser")).await?;
        self.heading_is_read().await
    }

    /// Looks at every rule, and not only at those that hold.
    async fn show_all_rules(&self) -> Result<()> {
        self.click(&mark("tab", "all")).await?;
        self.find(&mark("group", "unmet")).await.map(drop)
    }

    async fn put_beside(&self, language: &str) -> Result<()> {
        let choice = self.find("#beside").await?;
        Ok(choice.find(By::Css(format!("option[value=\"{language}\"]"))).await?.click().await?)
    }

    /// Unfolds all, and all that this brings.
    async fn unfold(&self) -> Result<()> {
        self.wait("everything unfolded", async || {
            self.open_all().await?;
            Ok((self.run(FOLDED, vec![]).await? == json!(0)).then_some(()))
        })
        .await
    }

    async fn holds_every_finding(&self, report: &Report) -> Result<()> {
        let rows: Vec<[String; 4]> = serde_json::from_value(self.run(SHOWN, vec![]).await?)?;
        let regimes: Vec<&str> = report.outlooks.iter().map(|outlook| outlook.regime.id()).collect();
        let mut shown = BTreeSet::new();
        for [group, rule, verdict, only] in rows {
            let of = regimes.iter().filter(|regime| only.is_empty() || only == **regime);
            for regime in of {
                let row = [group.clone(), rule.clone(), verdict.clone(), (*regime).to_owned()];
                assert!(shown.insert(row), "{rule} stands twice under {regime}");
            }
        }
        assert_eq!(shown, findings(report));
        Ok(())
    }

    /// Every line stands in the second language too.
    async fn stands_line_by_line(&self, second: &str) -> Result<()> {
        let found = self.run(LOPSIDED, vec![json!(second)]).await?;
        let (count, odd): (usize, Vec<String>) = serde_json::from_value(found)?;
        assert!(count > 100, "{count} lines in two languages");
        assert!(odd.is_empty(), "{}", odd.join("\n"));
        Ok(())
    }
}

#[test]
fn on_a_phone_by_touch_in_danish_with_english_beside() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(DAY), async |page| {
        page.open_adviser("da", TRANSFER).await?;
        page.is_well_made("the adviser's view").await?;
        // There and back, by the guide's own way and by the browser's.
        page.click(&mark("action", "back")).await?;
        page.screen("result").await?;
        page.click(&mark("action", "adviser")).await?;
        page.adviser_is_shown().await?;
        page.go_back().await?;
        page.screen("result").await?;
        page.click(&mark("action", "adviser")).await?;
        page.adviser_is_shown().await?;

        page.put_beside("en").await?;
        page.find(".adviser-two").await?;
        page.is_well_made("the adviser's view in two languages").await?;
        page.show_all_rules().await?;
        page.unfold().await?;
        page.holds_every_finding(&report(TRANSFER)?).await?;
        page.stands_line_by_line("en").await?;
        let rule = page.text(&mark("rule", "dc3")).await?;
        for part in ["Sverige", "Sweden", "kontrolleret", "checked on"] {
            assert!(rule.contains(part), "no {part:?} in {rule}");
        }
        page.fits_the_screen("all of the adviser's view in two languages").await
    })
}

#[test]
fn at_a_desk_by_keyboard_in_english() -> Result<()> {
    visit(&Visitor::at_a_desk().on_day(DAY), async |page| {
        page.run_quickly("en", BOTH).await?;
        page.tab_to(&mark("action", "adviser")).await?;
        page.press(Key::Enter + "").await?;
        page.adviser_is_shown().await?;
        // The focus stays where the second language was chosen, though all is drawn anew.
        page.tab_to("#beside").await?;
        page.press("D").await?;
        page.find(".adviser-two").await?;
        page.wait("the focus on the choice", async || {
            Ok((page.focused().await?.attr("id").await?.as_deref() == Some("beside")).then_some(()))
        })
        .await?;
        page.is_well_made("the adviser's view at a desk").await?;
        page.tab_to(&mark("tab", "all")).await?;
        page.press(Key::Enter + "").await?;
        page.find(&mark("group", "unmet")).await?;
        page.tab_to(&mark("action", "unfold")).await?;
        page.press(Key::Enter + "").await?;
        page.wait("everything unfolded", async || {
            let folded = page.all(".finding:not([open])").await?;
            let reasons = page.all("[data-group=unmet] .finding-hangs").await?;
            Ok((folded.is_empty() && !reasons.is_empty()).then_some(()))
        })
        .await?;
        page.holds_every_finding(&report(BOTH)?).await?;
        page.unfold().await?;
        page.stands_line_by_line("da").await?;
        page.fits_the_screen("all of the adviser's view at a desk").await?;
        page.storage_is_empty().await?;
        page.click(&mark("action", "back")).await?;
        page.screen("result").await.map(drop)
    })
}

#[test]
fn a_condition_says_whether_it_is_met() -> Result<()> {
    visit(&Visitor::at_a_desk().on_day(DAY), async |page| {
        page.open_adviser("en", DENMARK).await?;
        let rule = mark("rule", "dc6-denmark");
        page.click(&format!("{rule} summary")).await?;
        let met = page.text(&format!("{rule} .conditions [data-truth=yes] [data-truth=yes]")).await?;
        assert!(met.contains("You did not ask for asylum in another country before."), "{met}");
        let opened = page.text(&rule).await?;
        for part in ["All of these:", "The Dublin Regulation", "checked on", "Rules that go first"] {
            assert!(opened.contains(part), "no {part:?} in {opened}");
        }
        page.is_well_made("a rule that was opened").await
    })
}

#[test]
fn an_answer_is_changed_where_it_stands() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(DAY), async |page| {
        page.open_adviser("en", TRANSFER).await?;
        let line = mark("line", "deadline");
        assert!(page.text(&line).await?.contains("7 March 2026"));
        let told = format!("{} {}", mark("question", "told"), mark("list", "answers"));
        page.click(&told).await?;
        let day = page.find(".in-place #day").await?;
        day.clear().await?;
        day.send_keys("27").await?;
        page.is_well_made("an answer that is changed").await?;
        page.click(&mark("action", "save")).await?;
        page.wait("the view drawn anew", async || Ok(page.text(&line).await?.contains("6 March 2026").then_some(())))
            .await?;
        page.wait("the focus on its line", async || {
            let focused = page.focused().await?;
            Ok((focused.attr("data-list").await?.as_deref() == Some("answers")).then_some(()))
        })
        .await?;
        page.storage_is_empty().await
    })
}

#[test]
fn a_rule_is_found_by_its_section_and_three_pages_are_printed() -> Result<()> {
    visit(&Visitor::at_a_desk().on_day(DAY), async |page| {
        page.open_adviser("en", TRANSFER).await?;
        let printed = page.printed().await?;
        assert!((1..=3).contains(&printed.pages), "{} pages", printed.pages);
        for part in ["7 March 2026", "The answers", "Applies"] {
            assert!(printed.text.contains(part), "no {part:?} in {}", printed.text);
        }
        page.find("#search-rules").await?.send_keys("§53a").await?;
        page.wait("the rules with that section", async || {
            let rules = page.all("[data-group] [data-rule]").await?.len();
            Ok((1..30).contains(&rules).then_some(()))
        })
        .await
    })
}

#[test]
fn a_second_language_that_does_not_arrive_changes_nothing() -> Result<()> {
    visit(&Visitor::on_a_phone().with_width(320).on_day(DAY), async |page| {
        page.open_adviser("en", DENMARK).await?;
        page.block("*/locales/da*").await?;
        page.put_beside("da").await?;
        let sorry = page.text(".beside [role=status]").await?;
        assert!(sorry.contains("could not be loaded"), "{sorry}");
        page.find(&format!("{} summary", mark("rule", "dc6-denmark"))).await?;
        page.is_well_made("the adviser's view without its second language").await?;
        page.show_all_rules().await?;
        page.unfold().await?;
        page.holds_every_finding(&report(DENMARK)?).await?;
        // What stands behind each rule is alike: one that is opened is looked at elsewhere, all of them take minutes.
        page.fits_the_screen("all of the adviser's view on a narrow screen").await?;
        page.block("").await?;
        page.put_beside("").await?;
        page.put_beside("da").await?;
        page.find(".adviser-two").await?;
        // The browser itself notes what did not arrive.
        page.complaints().await.map(drop)
    })
}
