//! A press that was meant for the screen before.

use super::Guide;

/// So many milliseconds after a change of screen nothing acts. A finger that trembles, or a person who
/// thinks that the first press was not felt, presses twice within them.
const SETTLING: f64 = 500.0;

impl Guide {
    /// What can be pressed has changed.
    pub(crate) fn steady(self) {
        let now = self.browser().host.now();
        self.state().borrow_mut().turned_at = Some(now);
    }

    /// Whether what is pressed now was meant for what is shown.
    pub(crate) fn takes_presses(self) -> bool {
        let turned = self.state().borrow().turned_at;
        // A clock that was put right meanwhile may show less than before.
        turned.is_none_or(|turned| (self.browser().host.now() - turned).abs() >= SETTLING)
    }
}
