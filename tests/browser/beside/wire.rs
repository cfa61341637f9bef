//! What went over the network, as the browser notes it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What was asked for, and what came, since a page was opened.
#[derive(Default)]
pub(super) struct Wire {
    /// When the page itself was asked for.
    begun: Option<f64>,
    /// When each request was made.
    asked: BTreeMap<String, f64>,
    /// What needed no network, because the browser had it.
    kept: BTreeSet<String>,
    /// What has come or will not come.
    over: BTreeSet<String>,
    /// What of each request came when, in bytes.
    came: Vec<(String, f64, f64)>,
}

impl Wire {
    /// Takes in one event of the browser’s log.
    pub(super) fn note(&mut self, event: &Value) {
        let message = event.get("message").unwrap_or(&Value::Null);
        let parameter = |path: &str| message.pointer(&["/params", path].concat());
        let number = |path: &str| parameter(path).and_then(Value::as_f64).unwrap_or_default();
        let id = parameter("/requestId").and_then(Value::as_str).unwrap_or_default().to_owned();
        let time = number("/timestamp");
        match message.get("method").and_then(Value::as_str).unwrap_or_default() {
            "Network.requestWillBeSent" => {
                let url = parameter("/request/url").and_then(Value::as_str).unwrap_or_default();
                if url.starts_with("http") {
                    self.begun.get_or_insert(time);
                    self.asked.insert(id, time);
                }
            }
            "Network.requestServedFromCache" => drop(self.kept.insert(id)),
            "Network.responseReceived" => {
                if parameter("/response/fromDiskCache").and_then(Value::as_bool).unwrap_or_default() {
                    self.kept.insert(id);
                } else {
                    self.came.push((id, time, number("/response/encodedDataLength")));
                }
            }
            "Network.dataReceived" => self.came.push((id, time, number("/encodedDataLength"))),
            "Network.loadingFinished" => {
                // What was not told on the way.
                let told: f64 = self.came.iter().filter(|(of, ..)| *of == id).map(|(.., bytes)| bytes).sum();
                self.came.push((id.clone(), time, (number("/encodedDataLength") - told).max(0.0)));
                self.over.insert(id);
            }
            "Network.loadingFailed" => drop(self.over.insert(id)),
            _ => {}
        }
    }

    /// Whether all that was asked for is here.
    pub(super) fn is_still(&self) -> bool {
        self.begun.is_some() && self.asked.keys().all(|id| self.over.contains(id))
    }

    /// How many requests were made in so many milliseconds.
    pub(super) fn requests(&self, within: f64) -> usize {
        self.asked.iter().filter(|(id, time)| self.is_within(**time, within) && !self.kept.contains(*id)).count()
    }

    /// How many bytes came in that time.
    pub(super) fn bytes(&self, within: f64) -> f64 {
        let came = self.came.iter().filter(|(id, time, _)| self.is_within(*time, within) && !self.kept.contains(id));
        came.map(|(.., bytes)| bytes).sum()
    }

    fn is_within(&self, time: f64, milliseconds: f64) -> bool {
        self.begun.is_some_and(|begun| (time - begun) * 1000.0 <= milliseconds)
    }
}
