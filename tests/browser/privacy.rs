//! What the page leaves behind: requests, stored things, complaints.

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::page::Page;

/// Names everything that the page has stored on the device.
const STORED: &str = "
    const done = arguments[arguments.length - 1];
    const look = async () => [
        ...document.cookie.split(';').filter(cookie => cookie.trim()).map(cookie => 'cookie ' + cookie),
        ...Object.keys(localStorage).map(key => 'local storage ' + key),
        ...Object.keys(sessionStorage).map(key => 'session storage ' + key),
        ...(await indexedDB.databases()).map(base => 'database ' + base.name),
        ...(await caches.keys()).map(key => 'cache ' + key),
        ...(await navigator.serviceWorker.getRegistrations()).map(worker => 'worker ' + worker.scope),
    ];
    look().then(done, error => done(['the browser said ' + error]));";

impl Page {
    /// The addresses that the browser has asked the network for since this
    /// was called last (or since it started), in their order.
    pub(crate) async fn requests(&self) -> Result<Vec<String>> {
        let log = self.session().get_log("performance").await?;
        let mut requests = Vec::new();
        for entry in log {
            let event: Value = serde_json::from_str(&entry.message)?;
            requests.extend(requested(&event).map(str::to_owned));
        }
        Ok(requests)
    }

    /// From now on addresses of this pattern do not arrive; none where it is empty.
    pub(crate) async fn block(&self, pattern: &str) -> Result<()> {
        let blocked: Vec<&str> = Some(pattern).filter(|pattern| !pattern.is_empty()).into_iter().collect();
        let network = self.session().cdp();
        network.send_raw("Network.enable", json!({})).await?;
        network.send_raw("Network.setBlockedURLs", json!({ "urls": blocked })).await?;
        Ok(())
    }

    /// Fails with a list if anything is stored on the device.
    pub(crate) async fn storage_is_empty(&self) -> Result<()> {
        let answer = self.session().execute_async(STORED, vec![]).await?;
        let mut stored: Vec<String> = answer.convert()?;
        // The driver also sees the cookies that scripts do not.
        let cookies = self.session().get_all_cookies().await?;
        stored.extend(cookies.into_iter().map(|cookie| format!("cookie {}", cookie.name)));
        if !stored.is_empty() {
            bail!("the page has stored: {}", stored.join(", "));
        }
        Ok(())
    }

    /// What the browser has written to its console since it was asked last:
    /// errors, warnings and breaches of the content security policy.
    pub(crate) async fn complaints(&self) -> Result<Vec<String>> {
        if self.engine() != Engine::Chromium {
            let kept = self.session().execute("return window.complaints?.splice(0) ?? []", vec![]).await?;
            return Ok(kept.convert()?);
        }
        let log = self.session().browser_log().await?;
        Ok(log
            .into_iter()
            .filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"))
            .map(|entry| format!("{}: {}", entry.level, entry.message))
            .collect())
    }

    /// Fails with what the browser complains about, if it does.
    pub(crate) async fn no_complaints(&self) -> Result<()> {
        let complaints = self.complaints().await.context("cannot read the console")?;
        if !complaints.is_empty() {
            bail!("the browser complains about the page:\n{}", complaints.join("\n"));
        }
        Ok(())
    }
}

/// The address in an event of the browser's network log, if it is a request
/// that leaves the page.
fn requested(event: &Value) -> Option<&str> {
    let message = event.get("message")?;
    if message.get("method")?.as_str()? != "Network.requestWillBeSent" {
        return None;
    }
    let url = message.pointer("/params/request/url")?.as_str()?;
    (!url.starts_with("data:") && !url.starts_with("blob:")).then_some(url)
}
