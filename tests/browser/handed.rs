//! What leaves the page, taken from the browser and read by programs that are not ours.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use interview::{Interview, question};
use law::Date;
use lopdf::{Document, Object};
use serde_json::json;

use crate::page::{Page, mark};
use crate::steps::Answers;

/// The day on which these visits take place.
pub(crate) const TODAY: &str = "2026-03-05";

/// The fragment of a link with these answers.
pub(crate) fn fragment(answers: Answers) -> Result<String> {
    let mut interview = Interview::new(Date::parse(TODAY).ok().context("a day")?);
    for (id, text) in answers {
        let question = question(id).with_context(|| format!("no question {id}"))?;
        let answer = question.read(text).ok().with_context(|| format!("{id} cannot be {text}"))?;
        interview.answer(question, answer).ok().with_context(|| format!("{id} is not {text}"))?;
    }
    Ok(interview.link())
}

/// A printed sheet.
pub(crate) struct Printed {
    pub(crate) pages: usize,
    pub(crate) text: String,
}

impl Page {
    /// Opens a link on a page that has just been loaded, and chooses the language.
    pub(crate) async fn open_link(&self, language: &str, fragment: &str) -> Result<()> {
        // From elsewhere: with nothing but another fragment the page would stay as it is.
        self.session().goto("about:blank").await?;
        self.open(&format!("#{fragment}")).await?;
        self.click(&mark("language", language)).await?;
        self.screen("opened").await.map(drop)
    }

    /// The result of these answers, by way of a link.
    pub(crate) async fn result_of(&self, language: &str, answers: Answers<'_>) -> Result<()> {
        self.open_link(language, &fragment(answers)?).await?;
        self.click(&mark("action", "use")).await?;
        self.screen("result").await?;
        self.heading_is_read().await
    }

    /// Before any page is loaded: what this browser does not have, or has in another way.
    pub(crate) async fn prepare(&self, script: &str) -> Result<()> {
        let script = json!({ "source": script });
        self.session().cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", script).await.map(drop)?;
        Ok(())
    }

    /// What is saved from now on lies in that folder.
    pub(crate) async fn save_to(&self, folder: &Path) -> Result<()> {
        let wish = json!({ "behavior": "allow", "downloadPath": folder });
        self.session().cdp().send_raw("Browser.setDownloadBehavior", wish).await.map(drop)?;
        Ok(())
    }

    /// The only file of that folder, once it is whole.
    pub(crate) async fn saved_in(&self, folder: &Path) -> Result<(String, String)> {
        self.wait("a saved file", async || {
            let mut files = fs::read_dir(folder)?;
            let Some(file) = files.next().transpose()? else { return Ok(None) };
            let name = file.file_name().to_string_lossy().into_owned();
            Ok(Some((name, fs::read_to_string(file.path())?)).filter(|(name, _)| name.ends_with(".ics")))
        })
        .await
    }

    /// What the clipboard holds.
    pub(crate) async fn clipboard(&self) -> Result<String> {
        let wish = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        self.session().cdp().send_raw("Browser.grantPermissions", wish).await?;
        let read = "
            const done = arguments[arguments.length - 1];
            navigator.clipboard.readText().then(done, error => done('cannot be read: ' + error));";
        let text = self.session().execute_async(read, vec![]).await?;
        Ok(text.json().as_str().unwrap_or_default().to_owned())
    }

    /// What a camera reads of the QR code on the screen.
    pub(crate) async fn scanned(&self) -> Result<String> {
        let picture = self.find("svg.link-code").await?.screenshot_as_png().await?;
        let mut decoder = png::Decoder::new(std::io::Cursor::new(picture));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info()?;
        let mut pixels = vec![0; reader.output_buffer_size().context("a huge picture")?];
        let frame = reader.next_frame(&mut pixels)?;
        let samples = frame.color_type.samples();
        let grey: Vec<u8> = pixels.chunks(samples).map(|pixel| pixel.first().copied().unwrap_or_default()).collect();
        let mut scanner = quircs::Quirc::default();
        let codes: Vec<_> = scanner.identify(frame.width as usize, frame.height as usize, &grey).collect();
        match codes.as_slice() {
            [Ok(code)] => Ok(String::from_utf8(code.decode()?.payload)?),
            other => bail!("{} codes are seen", other.len()),
        }
    }

    /// Prints the page as it is, on A4.
    pub(crate) async fn printed(&self) -> Result<Printed> {
        let answer = self.session().cdp().send_raw("Page.printToPDF", json!({ "preferCSSPageSize": true })).await?;
        let data = answer.get("data").and_then(serde_json::Value::as_str).context("nothing was printed")?;
        let document = Document::load_mem(&BASE64_STANDARD.decode(data)?)?;
        let pages = document.get_pages();
        for page in pages.values() {
            let size = document.get_dictionary(*page)?.get(b"MediaBox").and_then(Object::as_array)?;
            let size: Vec<f32> = size.iter().filter_map(|side| side.as_float().ok()).collect();
            // In points; browsers print whole dots.
            let is_a4 = matches!(size[..], [_, _, width, height] if (width - 595.3).abs() < 1.0 && (height - 841.9).abs() < 1.0);
            anyhow::ensure!(is_a4, "a page measures {size:?}");
        }
        let numbers: Vec<u32> = pages.keys().copied().collect();
        let text = document.extract_text(&numbers)?;
        Ok(Printed { pages: numbers.len(), text })
    }
}
