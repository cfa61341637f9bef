//! Who uses whom, and who thereby stands in a circle.

use std::collections::{BTreeMap, BTreeSet};

/// Who uses whom, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    used: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    /// One more who uses these.
    pub fn add<'a>(&mut self, user: &str, used: impl IntoIterator<Item = &'a str>) {
        self.used.entry(user.to_owned()).or_default().extend(used.into_iter().map(str::to_owned));
    }

    /// Whom this one uses.
    pub fn used_by(&self, user: &str) -> impl Iterator<Item = &str> {
        self.used.get(user).into_iter().flatten().map(String::as_str)
    }

    /// Everyone, with those whom they use.
    pub fn all(&self) -> impl Iterator<Item = (&str, &BTreeSet<String>)> {
        self.used.iter().map(|(user, used)| (user.as_str(), used))
    }

    /// The same of rooms: who has none is left out, and what goes on within one is no use.
    #[must_use]
    pub fn of_rooms(&self, room: impl Fn(&str) -> Option<String>) -> Self {
        let mut rooms = Self::default();
        for (user, used) in self.all() {
            let Some(here) = room(user) else { continue };
            let others: BTreeSet<String> =
                used.iter().filter_map(|used| room(used)).filter(|other| *other != here).collect();
            rooms.add(&here, others.iter().map(String::as_str));
        }
        rooms
    }

    /// Those who use each other, directly or through others, the largest circle first.
    #[must_use]
    pub fn circles(&self) -> Vec<Vec<String>> {
        let reached: BTreeMap<&str, BTreeSet<&str>> =
            self.used.keys().map(|user| (user.as_str(), self.reached_from(user))).collect();
        let meet = |one: &str, other: &str| reached.get(one).is_some_and(|reached| reached.contains(other));
        let mut circles: Vec<Vec<String>> = Vec::new();
        for user in self.used.keys().filter(|user| meet(user, user)) {
            if !circles.iter().any(|circle| circle.contains(user)) {
                let both = self.used.keys().filter(|other| meet(user, other) && meet(other, user));
                circles.push(both.cloned().collect());
            }
        }
        circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
        circles
    }

    fn reached_from(&self, user: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut next: Vec<&str> = self.used_by(user).collect();
        while let Some(one) = next.pop() {
            if reached.insert(one) {
                next.extend(self.used_by(one));
            }
        }
        reached
    }
}
