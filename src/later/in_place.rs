//! An answer that is changed where it stands: its question opens below the line, and closes again.

use std::cell::Cell;
use std::rc::Rc;

use interview::Question;
use leptos::prelude::*;
use words::{Key, Speaker};

use super::inputs;
use crate::app::{Draft, Fault, Form, Guide, Screen};
use crate::widgets::{El, Inputs, button, el, enter, fault, fields, icon, said};

/// The lines of a screen in which answers are changed. One of them is open at a time: whoever shows them makes
/// this, and it goes with the screen.
#[derive(Clone, Copy)]
pub(crate) struct InPlace {
    guide: Guide,
    home: Home,
    open: StoredValue<Rc<Cell<Option<Line>>>, LocalStorage>,
    turned: Trigger,
}

/// Where the focus is once a new answer was taken and the screen is drawn anew.
#[derive(Clone, Copy)]
pub(crate) enum Home {
    /// At the line of the question in this list, where all of them stand.
    List(&'static str),
    /// At the heading: that line may be gone.
    Heading,
}

/// One line: a question may stand in two lists of a screen.
#[derive(Clone, Copy, PartialEq)]
struct Line {
    list: &'static str,
    question: &'static Question,
}

impl Line {
    /// What opens it, as a selector.
    fn opener(self) -> String {
        ["[data-question=", self.question.id, "] [data-list=", self.list, "]"].concat()
    }
}

impl InPlace {
    pub(crate) fn new(guide: Guide, home: Home) -> Self {
        Self { guide, home, open: StoredValue::new_local(Rc::default()), turned: Trigger::new() }
    }

    /// What opens a question, and the place below the line where it then stands. The line carries
    /// `data-question`; `list` names the list that it is in, and `label` says what is done.
    pub(crate) fn line(
        self,
        speaker: &Speaker,
        list: &'static str,
        question: &'static Question,
        label: &str,
    ) -> [El; 2] {
        let line = Line { list, question };
        let title = said("span", "unseen", speaker, &Key::Question(question).into());
        let opener = button("quiet", "set", label, move || self.turn(line))
            .attr("data-list", list)
            .attr_while("aria-expanded", move || self.is_open(line))
            .with(title);
        [opener, el("div").class("in-place").live(move || self.is_open(line).then(|| self.form(line)))]
    }

    fn is_open(self, line: Line) -> bool {
        self.turned.track();
        self.open.try_get_value().is_some_and(|open| open.get() == Some(line))
    }

    fn set(self, open: Option<Line>) {
        if let Some(place) = self.open.try_get_value() {
            place.set(open);
            self.turned.notify();
        }
    }

    fn turn(self, line: Line) {
        if self.open.try_get_value().is_some_and(|open| open.get() == Some(line)) {
            self.close(line);
        } else {
            self.set(Some(line));
            self.guide.browser().focus.focus_soon(".in-place input");
        }
    }

    fn close(self, line: Line) {
        self.set(None);
        self.guide.browser().focus.focus_soon(&line.opener());
    }

    /// Takes the new answer, where it can be taken.
    fn save(self, form: Form, line: Line) {
        if self.guide.correct(form) {
            let home = match self.home {
                Home::List(list) => Line { list, ..line }.opener(),
                Home::Heading => "h1".to_owned(),
            };
            self.guide.browser().focus.focus_soon(&home);
        }
    }

    fn form(self, line: Line) -> El {
        let (guide, question) = (self.guide, line.question);
        let speaker = guide.speaker();
        let form = Form::new(question, Draft::of(guide.interview().answer_to(question)));
        let Inputs { fields: inputs, caught } = inputs(guide, form, &speaker);
        let legend = el("legend").with(said("span", "in-place-title", &speaker, &Key::Question(question).into()));
        let save = enter("primary", "save", &speaker.own("in-place-save"), move || {
            if !caught.as_ref().is_some_and(|caught| caught()) {
                self.save(form, line);
            }
        });
        let cancel = button("secondary", "cancel", &speaker.own("in-place-cancel"), move || self.close(line));
        el("form")
            .class("in-place-form")
            .attr("novalidate", "")
            .with(el("div").live(move || refused(guide, form)))
            .with(fields(form, &speaker, legend, inputs))
            .with(el("div").class("in-place-ways").with(save).with(cancel))
    }
}

/// Why the answer cannot be taken, and the way to the one with which it does not fit.
fn refused(guide: Guide, form: Form) -> Option<El> {
    let wrong: Fault = form.fault()?;
    guide.browser().focus.focus_soon("#fault");
    let speaker = guide.speaker();
    let other = wrong.other().map(|other| {
        button("secondary", "other", &speaker.own("change-other"), move || guide.go(Screen::Question(other)))
    });
    let why = el("p").with(icon("warning")).with(said("span", "", &speaker, &fault(wrong)));
    let notice =
        el("div").class("notice notice-fault").attr("id", "fault").attr("role", "alert").attr("tabindex", "-1");
    Some(notice.with(why).with_any(other))
}
