use std::any::Any;
use std::cell::RefCell;
use std::rc::{Rc, Weak};

use words::Language;

use super::FakeBrowser;
use crate::app::{Run, Voiced, Voices};

/// The voices of the double.
#[derive(Default)]
pub(crate) struct FakeVoices {
    /// The codes of the languages for which there is one.
    codes: RefCell<Vec<&'static str>>,
    /// What is being said, and who is told what becomes of it.
    saying: RefCell<Option<Saying>>,
    changed: RefCell<Vec<Weak<dyn Fn()>>>,
}

type Saying = (Vec<Run>, Rc<dyn Fn(Voiced)>);

impl FakeVoices {
    /// There are voices for these languages now.
    pub(crate) fn become_those_of(&self, codes: &[&'static str]) {
        *self.codes.borrow_mut() = codes.to_vec();
        let listening: Vec<_> = self.changed.borrow().iter().filter_map(Weak::upgrade).collect();
        listening.iter().for_each(|act| act());
    }

    /// This becomes of what is being said.
    pub(crate) fn come_to(&self, voiced: Voiced) {
        let told = self.saying.borrow().as_ref().map(|(_, told)| told.clone());
        told.expect("something is being said")(voiced);
    }

    /// What is being said.
    pub(crate) fn said(&self) -> Option<Vec<Run>> {
        self.saying.borrow().as_ref().map(|(runs, _)| runs.clone())
    }
}

impl Voices for FakeBrowser {
    fn has(&self, language: &Language) -> bool {
        self.voices.codes.borrow().contains(&language.code)
    }

    fn say(&self, _: &Language, runs: &[Run], told: Rc<dyn Fn(Voiced)>) {
        *self.voices.saying.borrow_mut() = Some((runs.to_vec(), told));
    }

    fn hush(&self) {
        self.voices.saying.take();
    }

    fn when_changed(&self, act: Box<dyn Fn()>) -> Box<dyn Any> {
        let act: Rc<dyn Fn()> = act.into();
        self.voices.changed.borrow_mut().push(Rc::downgrade(&act));
        Box::new(act)
    }
}
