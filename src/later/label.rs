use telling::Label;
use words::Speaker;

use crate::widgets::{El, text};

/// A sentence with the few words beside it that limit it.
pub(crate) fn labelled(sentence: El, speaker: &Speaker, labels: &[Label]) -> El {
    labels.iter().fold(sentence, |sentence, one| {
        sentence.text(" ").with(text("span", "label", &speaker.say(&one.said)).attr("data-shade", one.shade))
    })
}
