use telling::Card;
use words::Speaker;

use super::statement::statement;
use crate::app::Guide;
use crate::widgets::{El, el, list, phrase, said};

/// Procedures or countries side by side.
pub(super) fn cards(guide: Guide, speaker: &Speaker, all: &[Card]) -> El {
    el("ul").class("card-list").with_all(all.iter().map(|one| card(guide, speaker, one)))
}

fn card(guide: Guide, speaker: &Speaker, card: &Card) -> El {
    let drawn = el("li").class("card").attr("part", "card");
    let drawn = match card.track {
        Some(track) => drawn.attr("data-track", track),
        None => drawn,
    };
    drawn
        .attr("data-certainty", card.certainty)
        .with_any(card.above.as_ref().map(|above| said("span", "small", speaker, above)))
        .with(said("strong", "", speaker, &card.name))
        .with_any(card.next.as_ref().map(|next| said("p", "", speaker, next)))
        .with_any(list("small", speaker, &card.depends))
        .with_any(because(speaker, card))
        .with_all(card.statements.iter().map(|one| statement(guide, speaker, one)))
}

/// The facts that decided for it.
fn because(speaker: &Speaker, card: &Card) -> Option<El> {
    let facts = list("", speaker, &card.because)?;
    Some(el("div").class("card-because small").with(phrase("span", "", speaker, "reasons")).with(facts))
}
