use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;

use super::case::{Case, Desk};
use crate::ui::parts::{Tag, tag};

/// What stands inside, made of the case when its turn comes.
pub(super) type Build = Box<dyn Fn(Desk, &Case) -> Option<Tag> + Send>;

/// Something folded away that is built when it is first opened: two hundred rules with all that
/// they hang on would keep a small phone busy for seconds.
pub(super) fn fold(desk: Desk, summary: Tag, build: Build) -> Tag {
    let (opened, wanted) = (Arc::new(AtomicBool::new(false)), Trigger::new());
    let is_opened = opened.clone();
    let inside = tag("div").live(move || {
        wanted.track();
        if is_opened.load(Ordering::Relaxed) { build(desk, &*desk.case()?) } else { None }
    });
    let open = move |_| {
        if !opened.swap(true, Ordering::Relaxed) {
            wanted.notify();
        }
    };
    tag("details").on("toggle", open).on_while("open", move || desk.is_unfolded()).with(summary).with(inside)
}
