use interview::Question;
use words::{Key, Speaker};

use crate::app::Guide;
use crate::widgets::{El, button, el, icon, text};

/// The button that reads this aloud, where a voice may do so, and stops. Where none begins a sentence stands in its
/// place. `place` tells it from the others of the screen.
pub(super) fn listen(
    guide: Guide,
    speaker: &Speaker,
    place: &'static str,
    lines: impl Fn() -> Vec<String> + Send + 'static,
) -> El {
    let [begin, stop, sorry] = ["listen", "listen-stop", "listen-missing"].map(|key| speaker.own(key));
    let label = el("span").live(move || Some(text("span", "", if guide.is_reading(place) { &stop } else { &begin })));
    let button = button("quiet", "listen", "", move || guide.read_aloud(place, &lines()));
    let button = button.with(icon("sound")).with(label).on_while("hidden", move || !guide.can_read_aloud());
    let missing = move || {
        let sentence = text("span", "small listen-missing", &sorry).attr("tabindex", "-1");
        guide.has_no_voice(place).then_some(sentence)
    };
    el("div").class("listen").with(button).with(el("span").attr("role", "status").live(missing))
}

/// The same for a question: it, and all that it can be answered with.
#[inline(never)]
pub(crate) fn listen_to_question(guide: Guide, question: &'static Question) -> El {
    let speaker = guide.speaker();
    let lines = {
        let lines = send_wrapper::SendWrapper::new(in_lines(&speaker, question));
        move || lines.to_vec()
    };
    listen(guide, &speaker, "question", lines)
}

fn in_lines(speaker: &Speaker, question: &'static Question) -> Vec<String> {
    let mut lines = vec![speaker.key(Key::Question(question))];
    lines.extend(speaker.if_any(Key::QuestionHelp(question)));
    let mut group = None;
    for choice in question.choices() {
        if choice.group != group {
            group = choice.group;
            lines.extend(group.map(|group| speaker.key(Key::Group(question, group))));
        }
        lines.push(speaker.key(Key::Choice(question, choice)));
        lines.extend(speaker.if_any(Key::ChoiceHint(question, choice)));
    }
    lines.push(speaker.own("unknown"));
    lines
}
