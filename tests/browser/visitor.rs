//! Who visits: the screen, the language and the settings of their browser.

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::{Capabilities, ChromeCapabilities, ChromiumLikeCapabilities as _, LoggingPrefsLogLevel};
use xtask::tools::Browser;

use crate::engine::Engine;

/// So that the browser does nothing but show the page.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A visitor and their browser, whose profile is empty.
#[derive(Debug, Clone)]
pub(crate) struct Visitor {
    width: u32,
    height: u32,
    touch: bool,
    languages: String,
    scripts: bool,
    text_px: u32,
    today: Option<String>,
    hasty: bool,
    engine: Engine,
}

impl Visitor {
    /// On a phone of 360 x 640 pixels, in English.
    pub(crate) fn on_a_phone() -> Self {
        Self {
            width: 360,
            height: 640,
            touch: true,
            languages: "en".to_owned(),
            scripts: true,
            text_px: 16,
            today: None,
            hasty: true,
            engine: Engine::Chromium,
        }
    }

    /// At a desk, in a window of 1280 x 800 pixels, in English.
    pub(crate) fn at_a_desk() -> Self {
        Self { width: 1280, height: 800, touch: false, ..Self::on_a_phone() }
    }

    /// Whose device is set to these languages, such as `da-DK,en`.
    pub(crate) fn reading(self, languages: &str) -> Self {
        Self { languages: languages.to_owned(), ..self }
    }

    /// With a screen of this many CSS pixels in width.
    pub(crate) fn with_width(self, width: u32) -> Self {
        Self { width, ..self }
    }

    /// Whose browser runs no JavaScript.
    pub(crate) fn without_scripts(self) -> Self {
        Self { scripts: false, ..self }
    }

    /// Who has set text to twice the usual size.
    pub(crate) fn with_text_at_200_percent(self) -> Self {
        Self { text_px: 32, ..self }
    }

    /// Who visits on this day, such as `2026-03-05`, at noon in universal
    /// time. It holds for `Date`, which the page must hand to `Intl`.
    pub(crate) fn on_day(self, day: &str) -> Self {
        Self { today: Some(day.to_owned()), ..self }
    }

    /// Whose presses count only some time after a change of screen, as they do for people. The other visitors
    /// press sooner than anybody can.
    pub(crate) fn pressing_as_people_do(self) -> Self {
        Self { hasty: false, ..self }
    }

    /// Whose browser has this engine.
    pub(crate) fn in_engine(self, engine: Engine) -> Self {
        Self { engine, ..self }
    }

    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    pub(crate) fn languages(&self) -> &str {
        &self.languages
    }

    /// In CSS pixels.
    pub(crate) fn width(&self) -> u32 {
        self.width
    }

    /// What runs in every page before its own scripts.
    pub(crate) fn before(&self) -> String {
        let scripts = [self.clock(), self.haste().map(str::to_owned)];
        scripts.into_iter().flatten().collect()
    }

    /// Lets a second go by whenever the page looks how many have passed.
    fn haste(&self) -> Option<&'static str> {
        const HASTE: &str = "{
            const now = Date.now;
            let ahead = 0;
            Date.now = () => now() + (ahead += 1000);
        }";
        self.hasty.then_some(HASTE)
    }

    /// Moves the page's clock to the visitor's day; `None` leaves it alone.
    fn clock(&self) -> Option<String> {
        let day = self.today.as_ref()?;
        Some(format!(
            "{{
                const RealDate = Date;
                const shift = RealDate.parse('{day}T12:00:00Z') - RealDate.now();
                globalThis.Date = class extends RealDate {{
                    constructor(...parts) {{
                        parts.length ? super(...parts) : super(RealDate.now() + shift);
                    }}
                    static now() {{ return RealDate.now() + shift; }}
                }};
            }}"
        ))
    }

    /// What the driver has to know to start this visitor's browser.
    pub(crate) fn capabilities(&self, browser: &Browser) -> Result<Capabilities> {
        let mut wishes = ChromeCapabilities::new();
        wishes.set_binary(&browser.chromium.to_string_lossy())?;
        for flag in FLAGS {
            wishes.add_arg(flag)?;
        }
        // A window cannot be as narrow as a phone: its screen is emulated.
        wishes.add_experimental_option("mobileEmulation", self.screen())?;
        wishes.add_experimental_option("prefs", self.settings())?;
        wishes.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        wishes.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
        Ok(wishes.into())
    }

    fn screen(&self) -> Value {
        json!({ "deviceMetrics": {
            "width": self.width,
            "height": self.height,
            "pixelRatio": 1,
            "touch": self.touch,
            "mobile": self.touch,
        }})
    }

    fn settings(&self) -> Value {
        json!({
            "intl.accept_languages": self.languages,
            "webkit.webprefs.default_font_size": self.text_px,
            // 1 allows, 2 blocks.
            "profile.default_content_setting_values.javascript": if self.scripts { 1 } else { 2 },
        })
    }
}
