//! Barriers for people with disabilities, as axe-core finds them.

use std::fs;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use xtask::tools;

use crate::page::Page;

/// Looks at the whole page, guides included. `preload` would fetch files. What stands in a frame is another page, to be
/// looked at from within.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false })
        .then(result => done(result.violations), error => done(String(error)));";

impl Page {
    /// What axe-core objects to on the present screen, a paragraph each.
    pub(crate) async fn axe(&self) -> Result<Vec<String>> {
        let code = fs::read_to_string(tools::axe_script()?)?;
        // The driver runs it, so the page's policy need not allow it.
        self.run(&code, vec![]).await.context("axe-core does not start")?;
        let answer = self.session().execute_async(RUN, vec![]).await?;
        let Value::Array(violations) = answer.json() else {
            bail!("axe-core broke off: {}", answer.json());
        };
        Ok(violations.iter().map(readable).collect())
    }

    /// Fails with what axe-core objects to, if it does.
    pub(crate) async fn no_barriers(&self) -> Result<()> {
        let barriers = self.axe().await?;
        if !barriers.is_empty() {
            bail!("axe-core found barriers:\n{}", barriers.join("\n"));
        }
        Ok(())
    }
}

/// One violation: its rule, what it says, and the elements it is about.
fn readable(violation: &Value) -> String {
    let text = |value: &Value, key: &str| match value.get(key) {
        Some(Value::String(text)) => text.clone(),
        other => other.unwrap_or(&Value::Null).to_string(),
    };
    let nodes = violation.get("nodes").and_then(Value::as_array);
    let places: Vec<String> = nodes
        .into_iter()
        .flatten()
        .map(|node| format!("    {}\n    {}", text(node, "html"), text(node, "failureSummary")))
        .collect();
    let (rule, help) = (text(violation, "id"), text(violation, "help"));
    format!("- {rule}: {help}\n{}", places.join("\n"))
}
