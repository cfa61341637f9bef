use words::Text;

use crate::app::Guide;
use crate::widgets::{El, button, heading, notice, page, phrase};

/// In place of a screen whose words are on their way, or did not arrive. The heading has the focus,
/// so each of its two states is read out; Back and the other languages can be reached from here.
pub(crate) fn waiting_page(guide: Guide) -> El {
    let speaker = guide.speaker();
    if guide.waits() == Some(true) {
        return page(guide, "waiting", [heading(&speaker, &Text::own("waiting"))]);
    }
    let sorry = notice("warning", phrase("span", "", &speaker, "words-missing.help"));
    let again = button("primary", "retry", &speaker.own("try-again"), move || guide.try_again());
    page(guide, "waiting", [heading(&speaker, &Text::own("words-missing")), sorry, again])
}
