//! What a rule hangs on, as nested lists with a mark before each part.

use telling::{Branch, Unfolding};

use super::desk::Case;
use crate::widgets::{El, el, text};

/// When the rule holds.
pub(super) fn conditions(case: &Case, when: &Branch) -> El {
    el("ul").class("conditions").with(branch(case, when))
}

/// The rules that go before it.
pub(super) fn earlier(case: &Case, earlier: &Unfolding<Branch>) -> Vec<El> {
    if earlier.is_empty() {
        return Vec::new();
    }
    let list = unfolding(case, earlier, branch).class("conditions");
    vec![case.tongues.phrase("h3", "", "adviser-first"), list]
}

/// A list of which only what matters stands openly.
pub(super) fn unfolding<T>(case: &Case, all: &Unfolding<T>, draw: impl Fn(&Case, &T) -> El) -> El {
    let list = el("ul").with_all(all.shown.iter().map(|one| draw(case, one)));
    if all.others.is_empty() {
        return list;
    }
    let summary = case.tongues.said("summary", "", &all.counted());
    let others = el("ul").with_all(all.others.iter().map(|one| draw(case, one)));
    list.with(el("li").with(el("details").class("conditions-others").with(summary).with(others)))
}

/// A condition after the mark that says what it is in this case.
fn branch(case: &Case, branch: &Branch) -> El {
    let tongues = &case.tongues;
    let mut says = el("div").class("conditions-says");
    says = match branch.rule {
        Some(rule) => says.with(text("code", "", rule)).text(" ").with(tongues.said("span", "", &branch.said)),
        None => says.with(tongues.said("p", "", &branch.said)),
    };
    if !branch.parts.is_empty() {
        says = says.with(unfolding(case, &branch.parts, self::branch));
    }
    let countries = branch.countries.as_ref().map(|names| {
        let summary = tongues.phrase("summary", "", "adviser-countries");
        el("details").class("conditions-others").with(summary).with(tongues.said("p", "small", names))
    });
    let mark = text("span", "unseen", &tongues.first().key(branch.is));
    el("li").attr("data-truth", branch.truth).with(mark).with(says.with_any(countries))
}
