//! The steps of a visit, as a person takes them.

use anyhow::{Result, bail};
use law::Country;
use thirtyfour::Key;

use crate::page::{Page, mark};

/// Answers by question, in the order in which they are asked.
pub(crate) type Answers<'a> = &'a [(&'a str, &'a str)];

/// A case of each of the three kinds of result, on 5 March 2026.
pub(crate) const TRANSFER: Answers = &[
    ("stage", "decided"),
    ("decision", "transfer"),
    ("told", "2026-02-28"),
    ("appeal", "no"),
    ("told-country", "SE"),
    ("registered", "2026-01-10"),
    ("household", "alone"),
    ("europe", "family"),
    ("family", "spouse"),
    ("family-country", "SE"),
    ("circumstances", "none"),
];
pub(crate) const PROTECTED: Answers = &[
    ("stage", "decided"),
    ("decision", "protection-elsewhere"),
    ("told", "2026-03-02"),
    ("appeal", "no"),
    ("registered", "2026-01-10"),
    ("household", "partner"),
    ("europe", "protection"),
    ("protection-country", "IT"),
    ("circumstances", "none"),
];
pub(crate) const DENMARK: Answers = &[
    ("stage", "waiting"),
    ("registered", "2026-01-10"),
    ("household", "alone"),
    ("nationality", "SY"),
    ("europe", "none"),
    ("entry", "with-papers"),
    ("outside", "none"),
    ("circumstances", "none"),
];

impl Page {
    /// From the first screen to the first question.
    pub(crate) async fn begin(&self, language: &str) -> Result<()> {
        self.open("").await?;
        self.click(&mark("language", language)).await?;
        self.screen("intro").await?;
        self.is_well_made("intro").await?;
        self.click(&mark("action", "start")).await
    }

    /// Answers the question and goes on.
    pub(crate) async fn answer(&self, question: &str, answer: &str) -> Result<()> {
        self.on_question(question).await?;
        self.choose(answer).await?;
        self.click(&mark("action", "next")).await
    }

    /// Answers without going on: a date as `YYYY-MM-DD`, a country by its code, or a choice.
    pub(crate) async fn choose(&self, answer: &str) -> Result<()> {
        if let [year, month, day] = answer.split('-').collect::<Vec<_>>()[..]
            && year.parse::<u16>().is_ok()
        {
            self.fill("#day", day).await?;
            self.fill("#month", month).await?;
            return self.fill("#year", year).await;
        }
        if answer.chars().all(char::is_uppercase) && Country::parse(answer).is_ok() {
            // Where one is chosen already the others are out of sight.
            for way in self.all(&mark("action", "change-country")).await? {
                way.click().await?;
            }
            self.fill("#search", answer).await?;
        }
        // What is ticked already is not ticked once more.
        let ticked = format!("{}:has([type=checkbox]:checked)", mark("choice", answer));
        if self.all(&ticked).await?.is_empty() { self.click(&mark("choice", answer)).await } else { Ok(()) }
    }

    /// Waits for the question, and for the focus on its heading.
    pub(crate) async fn on_question(&self, question: &str) -> Result<()> {
        self.find(&format!("form{}", mark("question", question))).await?;
        self.heading_is_read().await
    }

    /// The focus has moved to the heading of the screen.
    pub(crate) async fn heading_is_read(&self) -> Result<()> {
        self.wait("the focus on the heading", async || {
            Ok((self.focused().await?.tag_name().await? == "h1").then_some(()))
        })
        .await
    }

    /// Answers everything, checks every screen for barriers and overflow, and opens the result.
    pub(crate) async fn run_through(&self, language: &str, answers: Answers<'_>) -> Result<()> {
        self.begin(language).await?;
        for (question, answer) in answers {
            self.on_question(question).await?;
            self.is_well_made(question).await?;
            self.answer(question, answer).await?;
        }
        self.screen("check").await?;
        self.is_well_made("check").await?;
        self.open_result().await
    }

    /// The same without a look at the screens on the way: other visits look at them.
    pub(crate) async fn run_quickly(&self, language: &str, answers: Answers<'_>) -> Result<()> {
        self.begin(language).await?;
        for (question, answer) in answers {
            self.answer(question, answer).await?;
            self.fits_the_screen(question).await?;
        }
        self.screen("check").await?;
        self.open_result().await
    }

    async fn open_result(&self) -> Result<()> {
        self.click(&mark("action", "result")).await?;
        self.screen("result").await?;
        self.heading_is_read().await?;
        self.is_well_made("result").await
    }

    /// Nothing keeps people out, and nothing runs out of the screen.
    pub(crate) async fn is_well_made(&self, screen: &str) -> Result<()> {
        self.no_barriers().await?;
        self.fits_the_screen(screen).await
    }

    /// Nothing runs out of the screen.
    pub(crate) async fn fits_the_screen(&self, screen: &str) -> Result<()> {
        let overflow = self.overflow().await?;
        if overflow > 0 {
            bail!("{screen} is {overflow} px wider than the screen");
        }
        Ok(())
    }

    /// Unfolds all that is folded away.
    pub(crate) async fn open_all(&self) -> Result<()> {
        let open = "
            for (const guide of document.querySelectorAll('asylum-guide'))
                for (const folded of guide.shadowRoot.querySelectorAll('details')) folded.open = true;";
        self.run(open, vec![]).await.map(drop)
    }

    /// Presses Tab until an element with that mark has the focus.
    pub(crate) async fn tab_to(&self, selector: &str) -> Result<()> {
        for _ in 0..60 {
            self.press(Key::Tab + "").await?;
            let script = "
                let here = document.activeElement;
                while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
                return Boolean(here?.closest(arguments[0]));";
            if self.run(script, vec![selector.into()]).await? == true {
                return Ok(());
            }
        }
        bail!("Tab does not reach {selector}")
    }
}
