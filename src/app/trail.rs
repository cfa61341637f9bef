use super::Screen;

/// The way to the present screen, so that Back, ours and the browser's, can lead along it.
#[derive(Clone, Debug)]
pub(crate) struct Trail {
    before: Vec<Screen>,
    here: Screen,
    after: Vec<Screen>,
}

impl Trail {
    pub(crate) fn new(first: Screen) -> Self {
        Self { before: Vec::new(), here: first, after: Vec::new() }
    }

    pub(crate) fn here(&self) -> Screen {
        self.here
    }

    /// How many steps led here.
    pub(crate) fn step(&self) -> usize {
        self.before.len()
    }

    /// The screen that Back leads to.
    pub(crate) fn behind(&self) -> Option<Screen> {
        self.before.last().copied()
    }

    /// Whether the answers were already checked once, so that what is asked now is a correction.
    pub(crate) fn is_past_check(&self) -> bool {
        self.before.contains(&Screen::Check)
    }

    /// Goes on to a screen. What lay ahead is forgotten, as the browser forgets it.
    pub(crate) fn go(&mut self, to: Screen) {
        self.before.push(std::mem::replace(&mut self.here, to));
        self.after.clear();
    }

    /// Puts another screen in the place of this one.
    pub(crate) fn turn(&mut self, to: Screen) {
        self.here = to;
    }

    /// Moves along the trail to a step of it; `false` where the trail does not reach so far.
    pub(crate) fn arrive(&mut self, step: usize) -> bool {
        while step < self.before.len() {
            let Some(last) = self.before.pop() else { return false };
            self.after.push(std::mem::replace(&mut self.here, last));
        }
        while step > self.before.len() {
            let Some(next) = self.after.pop() else { return false };
            self.before.push(std::mem::replace(&mut self.here, next));
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_and_forth() {
        let mut trail = Trail::new(Screen::Language);
        trail.go(Screen::Introduction);
        trail.go(Screen::Check);
        trail.go(Screen::Result);
        assert_eq!((trail.step(), trail.behind()), (3, Some(Screen::Check)));
        assert!(trail.is_past_check());

        assert!(trail.arrive(1));
        assert_eq!((trail.here(), trail.behind()), (Screen::Introduction, Some(Screen::Language)));
        assert!(!trail.is_past_check());
        assert!(trail.arrive(3));
        assert_eq!(trail.here(), Screen::Result);
    }

    #[test]
    fn a_new_step_forgets_what_lay_ahead() {
        let mut trail = Trail::new(Screen::Introduction);
        trail.go(Screen::Check);
        trail.go(Screen::Result);
        assert!(trail.arrive(1));
        trail.go(Screen::Language);
        assert!(!trail.arrive(3));
        assert_eq!((trail.here(), trail.step()), (Screen::Language, 2));
    }
}
