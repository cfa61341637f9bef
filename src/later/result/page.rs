use telling::{Body, Part, Telling};
use words::Speaker;

use super::ask::asks_in_place;
use super::deadline::deadline;
use super::help::help;
use super::helpers::{helpers, ways_on};
use super::lines::lines;
use super::map::map;
use super::means::means;
use super::part::{group, part, part_with};
use super::steps::steps;
use super::stops::stops;
use super::what_if::what_if;
use crate::app::{Guide, Screen};
use crate::later::listen::listen;
use crate::later::original::{beside_unread, original};
use crate::later::ways_out::ways_out;
use crate::widgets::{El, button, heading, notice, page_with, said};

/// What follows from the answers, what matters most first.
#[inline(never)]
pub(crate) fn result_page(guide: Guide) -> El {
    let speaker = guide.speaker();
    let telling = Telling::of(&guide.interview());
    let decides = telling.decides(&speaker);
    let Telling { title, guidance, parts } = telling;
    let answer = heading(&speaker, &title).attr("data-part", "answer");
    let again = original(guide, |speaker| vec![speaker.say(&title)]);
    let guidance = said("p", "small", &speaker, &guidance);
    let top = [Some(answer), again, Some(guidance)].into_iter().flatten();
    let parts = parts.iter().map(|part| drawn(guide, &speaker, &decides, part));
    let adviser = button("quiet", "adviser", &speaker.own("adviser"), move || guide.go(Screen::Adviser));
    page_with(guide, "result", Some(adviser), top.chain(parts))
}

/// `decides` can be heard beside the steps.
fn drawn(guide: Guide, speaker: &Speaker, decides: &[String], told: &Part) -> El {
    match told.body.clone() {
        Body::Deadline(one) => deadline(guide, speaker, &one),
        Body::Steps(all) => {
            // Why the same stands there twice, and in which language, is said below it: the card and the steps go first.
            let doubled = beside_unread(guide, speaker);
            let decides = decides.to_vec();
            let listen = listen(guide, speaker, "steps", move || decides.clone());
            let steps = [Some(steps(guide, speaker, &all)), doubled].into_iter().flatten().collect();
            part_with(speaker, told, listen, steps)
        }
        Body::Means(all) => part(speaker, told, vec![means(guide, speaker, &all)]),
        Body::Stops(three) => part(speaker, told, vec![stops(speaker, &three)]),
        Body::Asks(all) => part(speaker, told, vec![asks_in_place(guide, speaker, &all)]),
        Body::Parts(all) => {
            let then = speaker.clone();
            group(speaker, told, move || all.iter().map(|one| drawn(guide, &then, &[], one)).collect())
        }
        Body::Notice(one) => notice("scales", said("span", "", speaker, &one)),
        Body::Lines(all) => part(speaker, told, lines(guide, speaker, &all)),
        Body::Map(one) => part(speaker, told, vec![map(speaker, &one)]),
        Body::Help(all) => part(speaker, told, vec![help(speaker, &all)]),
        Body::Helpers(all) => part(speaker, told, vec![helpers(speaker, &all)]),
        Body::WhatIf => part(speaker, told, what_if(guide)),
        Body::TakeAlong => part(speaker, told, ways_out(guide, speaker)),
        Body::WaysOn => ways_on(guide, speaker),
    }
}
