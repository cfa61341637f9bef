//! What was found of rules before.

use std::cell::RefCell;
use std::ptr;

use crate::Rule;

/// What was found of each rule that was asked about, sorted by where the rule lies in memory: a
/// rule is one constant, and no other has its place.
pub(super) struct Memo<T>(RefCell<Vec<(*const Rule, T)>>);

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Copy> Memo<T> {
    /// What is known of the rule; found out where it is asked for the first time. Other rules may
    /// become known on the way.
    pub(super) fn of(&self, rule: &'static Rule, find: impl FnOnce() -> T) -> T {
        let place = ptr::from_ref(rule);
        let among = |known: &[(*const Rule, T)]| known.binary_search_by_key(&place, |(rule, _)| *rule);
        if let Some((_, found)) = among(&self.0.borrow()).ok().and_then(|known| self.0.borrow().get(known).copied()) {
            return found;
        }
        let found = find();
        let mut known = self.0.borrow_mut();
        if let Err(next) = among(&known) {
            known.insert(next, (place, found));
        }
        found
    }
}
