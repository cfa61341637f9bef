use super::case::{Case, Desk};
use crate::widgets::{El, el};

/// Something folded away, made of the case when it is first opened. With all others it can be unfolded
/// at once, to be printed.
pub(super) fn fold(desk: Desk, summary: El, inside: impl FnOnce(Desk, &Case) -> Option<El> + 'static) -> El {
    let inside = move || desk.case().and_then(|case| inside(desk, &case)).into_iter().collect();
    el("details").on_while("open", move || desk.is_unfolded()).with(summary).when_opened(inside)
}
