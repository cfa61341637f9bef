//! One visit, as a person makes it.

use std::cell::RefCell;
use std::rc::Rc;

use interview::{Answer, Interview, Question};
use law::Date;
use leptos::prelude::*;
use leptos::reactive::diagnostics::{SpecialNonReactiveZone, SpecialNonReactiveZoneGuard};
use words::Language;

use crate::app::fake::FakeBrowser;
use crate::app::{Draft, Form, Guide, Screen};

/// Answers by question, in the order in which they are asked.
pub(crate) type Answers<'a> = &'a [(&'a str, &'a str)];

/// A case of another country, and one of Denmark's, on 5 March 2026.
pub(crate) const TRANSFER: Answers = &[
    ("stage", "decided"),
    ("decision", "transfer"),
    ("told", "2026-02-28"),
    ("appeal", "no"),
    ("told-country", "SE"),
    ("registered", "2026-01-10"),
    ("household", "alone"),
    ("europe", "family"),
    ("family", "spouse"),
    ("family-country", "SE"),
    ("circumstances", "none"),
];
pub(crate) const DENMARK: Answers = &[
    ("stage", "waiting"),
    ("registered", "2026-01-10"),
    ("household", "alone"),
    ("nationality", "SY"),
    ("europe", "none"),
    ("entry", "with-papers"),
    ("outside", "none"),
    ("circumstances", "none"),
];

/// A guide on a page, and whoever visits it.
pub(crate) struct Visit {
    pub(crate) guide: Guide,
    pub(crate) browser: Rc<FakeBrowser>,
    /// Of what lives as long as the present screen.
    screen: RefCell<Owner>,
    _owner: Owner,
    /// Nothing here follows a signal, and Leptos need not say so.
    _still: SpecialNonReactiveZoneGuard,
}

pub(crate) fn question(id: &str) -> &'static Question {
    interview::question(id).expect("it is asked")
}

pub(crate) fn day(text: &str) -> Date {
    Date::parse(text).expect("it is a day")
}

pub(crate) fn language(code: &str) -> &'static Language {
    Language::from_code(code).expect("the guide has it")
}

impl Visit {
    /// A page that has just been opened, on that day.
    pub(crate) fn on(today: &str) -> Self {
        let browser = FakeBrowser::on(Date::parse(today).ok());
        let still = SpecialNonReactiveZone::enter();
        let owner = Owner::new();
        let guide = owner.with(|| Guide::new(browser.browser(), day(today)));
        Self { guide, browser, screen: RefCell::new(Owner::new()), _owner: owner, _still: still }
    }

    /// The same, at the introduction in English, with all words there.
    pub(crate) fn begun(today: &str) -> Self {
        let visit = Self::on(today);
        visit.act(|guide| guide.choose(language("en")));
        visit.all_arrives();
        assert_eq!(visit.here(), Screen::Introduction);
        visit
    }

    /// The same, with these answers, where they lead to.
    pub(crate) fn with(today: &str, answers: Answers) -> Self {
        let visit = Self::begun(today);
        visit.act(|guide| guide.go(Screen::Question(question("stage"))));
        for (id, answer) in answers {
            visit.answer(id, answer);
        }
        visit
    }

    /// Does something in the guide; then the browser goes where it was sent.
    pub(crate) fn act(&self, act: impl FnOnce(Guide)) {
        act(self.guide);
        loop {
            let arrivals = self.browser.arrivals.take();
            if arrivals.is_empty() {
                return;
            }
            arrivals.into_iter().for_each(|step| self.guide.arrive(step));
        }
    }

    /// The browser's own Back.
    pub(crate) fn go_back(&self) {
        self.act(|_| self.browser.go(-1));
    }

    /// The browser's own Forward.
    pub(crate) fn go_forward(&self) {
        self.act(|_| self.browser.go(1));
    }

    pub(crate) fn here(&self) -> Screen {
        self.guide.screen()
    }

    /// Makes something that lives as long as the present screen. What the last one held is given up.
    pub(crate) fn draw<T>(&self, draw: impl FnOnce(Guide) -> T) -> T {
        let last = self.screen.replace(Owner::new());
        last.cleanup();
        self.screen.borrow().with(|| draw(self.guide))
    }

    /// The form of the question that is shown.
    pub(crate) fn form(&self) -> Form {
        let Screen::Question(question) = self.here() else { panic!("{:?} is no question", self.here()) };
        self.draw(|guide| guide.form(question))
    }

    /// Answers the question that is shown, which is this one.
    pub(crate) fn answer(&self, id: &str, answer: &str) {
        assert_eq!(self.here(), Screen::Question(question(id)));
        let answer = question(id).read(answer).expect("it can be answered so");
        let form = self.form();
        form.enter(|draft| *draft = Draft::of(Some(answer)));
        self.act(|guide| guide.hand_in(form));
    }

    /// All words arrive that were asked for, and those that are asked for then.
    pub(crate) fn all_arrives(&self) {
        while !self.browser.awaited.borrow().is_empty() {
            self.arrives();
        }
    }

    /// The words that were asked for arrive.
    pub(crate) fn arrives(&self) {
        let awaited = self.browser.awaited.take();
        assert!(!awaited.is_empty(), "something was asked for");
        awaited.into_iter().for_each(|awaited| self.act(|_| awaited.arrive()));
    }

    /// They do not.
    pub(crate) fn is_missed(&self) {
        let awaited = self.browser.awaited.take();
        assert!(!awaited.is_empty(), "something was asked for");
        awaited.into_iter().for_each(|awaited| self.act(|_| awaited.miss()));
    }

    pub(crate) fn given(&self, id: &str) -> Option<Answer> {
        self.guide.interview().answer_to(question(id))
    }
}

/// All of these answers, given on that day.
pub(crate) fn interview(today: &str, answers: Answers) -> Interview {
    let mut interview = Interview::new(day(today));
    for (id, answer) in answers {
        let answer = question(id).read(answer).expect("it can be answered so");
        interview.answer(question(id), answer).expect("it fits with the others");
    }
    interview
}
