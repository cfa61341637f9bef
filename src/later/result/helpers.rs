use telling::{Helper, Reach};
use words::Speaker;

use crate::app::{Guide, Screen};
use crate::widgets::{El, button, el, link, phrase, said, text};

/// Who helps, each with what for, how they are reached and when that was seen.
#[inline(never)]
pub(crate) fn helpers(speaker: &Speaker, helpers: &[Helper]) -> El {
    el("ul").class("helpers").with_all(helpers.iter().map(|helper| entry(speaker, helper)))
}

fn entry(speaker: &Speaker, helper: &Helper) -> El {
    el("li")
        .attr("data-contact", helper.id)
        .with(el("p").with(named(speaker, helper)).with_any(danish(speaker, helper)))
        .with(said("p", "", speaker, &helper.what))
        .with_any(ways(speaker, helper))
        .with_any(helper.address.map(|address| el("p").with(in_danish(address))))
        .with_any(helper.hours.as_ref().map(|hours| said("p", "", speaker, hours)))
        .with_any(helper.seen.as_ref().map(|seen| said("p", "small", speaker, seen)))
}

/// Who it is, as a link where there is a page.
pub(super) fn named(speaker: &Speaker, helper: &Helper) -> El {
    let name = speaker.say(&helper.name);
    match helper.page {
        Some(page) => link(speaker, page.in_language(speaker.code()), &name),
        None => text("strong", "", &name),
    }
}

/// How somebody whom a step names is reached, to stand below it: one way, or who else helps and where it is. The
/// day on which that was seen stands where all who help in the case are named: whoever draws this draws that too.
pub(super) fn reached(speaker: &Speaker, helper: &Helper) -> Option<El> {
    let found = el("div").attr("data-contact", helper.id);
    if let Some(way) = first_way(speaker, helper, "") {
        return Some(found.with(el("p").class("helpers-reached").with(way)));
    }
    let through = helper.through.as_ref().map(|through| said("p", "", speaker, through))?;
    Some(found.with(through).with_any(helper.address.map(|address| el("p").with(in_danish(address)))))
}

/// To be pressed; where nothing was found, who else helps.
fn ways(speaker: &Speaker, helper: &Helper) -> Option<El> {
    let call = helper.phone.as_ref().map(|phone| way(speaker, "contact-call", "", phone));
    let write = helper.email.as_ref().map(|email| way(speaker, "contact-write", "", email));
    let ways: Vec<El> = [call, write].into_iter().flatten().collect();
    if ways.is_empty() {
        return helper.through.as_ref().map(|through| said("p", "", speaker, through));
    }
    Some(el("p").class("helpers-reached").with_all(ways))
}

/// The first way to reach them: the number, or else the e-mail address.
fn first_way(speaker: &Speaker, helper: &Helper, verb: &'static str) -> Option<El> {
    let call = helper.phone.as_ref().map(|phone| way(speaker, "contact-call", verb, phone));
    call.or_else(|| helper.email.as_ref().map(|email| way(speaker, "contact-write", verb, email)))
}

/// The same where there is no room for what pressing it does: that is only heard.
pub(super) fn short_way(speaker: &Speaker, helper: &Helper) -> Option<El> {
    first_way(speaker, helper, "unseen")
}

/// A number or an address, read from left to right and translated by nobody, after what pressing it does.
fn way(speaker: &Speaker, does: &'static str, class: &str, reach: &Reach) -> El {
    let shown = text("bdi", "", &reach.shown).attr("dir", "ltr").attr("translate", "no");
    el("a").attr("href", &reach.href).with(phrase("span", class, speaker, does)).text(" ").with(shown)
}

/// The Danish name, where that is another one.
fn danish(speaker: &Speaker, helper: &Helper) -> Option<El> {
    let said = speaker.say(&helper.name);
    let name = helper.danish.filter(|danish| !danish.contains(&said))?;
    Some(el("span").class("helpers-danish").with(in_danish(name)))
}

fn in_danish(words: &str) -> El {
    text("bdi", "", words).attr("lang", "da").attr("dir", "ltr").attr("translate", "no")
}

/// The ways on from the result.
pub(super) fn ways_on(guide: Guide, speaker: &Speaker) -> El {
    el("div")
        .class("ways-out")
        .with(button("quiet", "adviser", &speaker.own("adviser"), move || guide.go(Screen::Adviser)))
        .with(button("quiet", "check", &speaker.own("ways-answers"), move || guide.go(Screen::Check)))
        .with(button("quiet", "restart", &speaker.own("restart"), move || guide.restart()))
        .with(button("quiet", "forget", &speaker.own("take-forget"), move || guide.forget()))
}

#[cfg(test)]
mod tests {
    use telling::all_helpers;

    use super::*;
    use crate::app::{Visit, language};
    use crate::widgets::Folds;

    fn in_language(code: &str, draw: impl Fn(&Speaker) -> El) -> String {
        let visit = Visit::with("2026-11-27", &[]);
        visit.act(|guide| guide.choose(language(code)));
        visit.all_arrives();
        visit.draw(|guide| draw(&guide.speaker()).html(Folds::Open))
    }

    fn council() -> Helper {
        all_helpers().into_iter().next().expect("it is the first")
    }

    #[test]
    fn a_number_and_an_address_can_be_pressed_and_are_left_as_they_are() {
        let html = in_language("en", |speaker| reached(speaker, &council()).expect("there is a number"));
        let number = "<bdi dir=\"ltr\" translate=\"no\">33\u{a0}73\u{a0}50\u{a0}00</bdi>";
        assert!(html.contains(&format!("<a href=\"tel:+4533735000\"><span>Call</span> {number}</a>")), "{html}");
        assert!(html.contains(" data-contact=\"drc\"") && !html.contains("mailto:"), "one way is enough: {html}");
        let whole = in_language("en", |speaker| helpers(speaker, &[council()]));
        assert!(whole.contains("<a href=\"mailto:advice@drc.ngo\">"), "{whole}");
    }

    #[test]
    fn each_language_has_its_page_and_the_danish_name() {
        let draw = |code| in_language(code, |speaker| helpers(speaker, &[council()]));
        let (english, danish) = (draw("en"), draw("da"));
        assert!(english.contains("asyl.drc.ngo/en/") && danish.contains("asyl.drc.ngo/da/"), "{danish}");
        assert!(english.contains("<bdi lang=\"da\" dir=\"ltr\" translate=\"no\">DRC Dansk Flygtningehjælp</bdi>"));
        let service = Helper::of(&law::contact::SERVICE);
        let step = in_language("en", |speaker| reached(speaker, &service).expect("it says who else helps"));
        assert!(step.contains("in your letter") && step.contains("Sandholmgårdsvej 40"), "{step}");
        assert!(english.contains("Borgergade 10") && english.contains("Check it first"), "{english}");
    }

    #[test]
    fn a_danish_guide_names_nobody_twice() {
        let html = in_language("da", |speaker| helpers(speaker, &all_helpers()));
        assert!(!html.contains("helpers-danish"), "{html}");
    }

    #[test]
    fn who_it_is_and_what_for_is_said_in_short_sentences() {
        for code in ["en", "da"] {
            let said = |speaker: &Speaker, helper: &Helper| {
                let texts = [Some(&helper.what), helper.through.as_ref()].into_iter().flatten();
                for text in texts.map(|text| speaker.say(text)) {
                    let longest = text.split(". ").map(|sentence| sentence.split_whitespace().count()).max();
                    assert!(longest.is_some_and(|words| words <= 15), "{text}");
                }
            };
            in_language(code, |speaker| {
                all_helpers().iter().for_each(|helper| said(speaker, helper));
                el("p")
            });
        }
    }
}
