use std::cell::OnceCell;
use std::rc::Rc;

use interview::Answer;
use law::Country;
use leptos::prelude::*;
use words::{Key, Speaker, Text};

use super::search::{Searched, found, searched};
use crate::app::{Form, Guide};
use crate::widgets::{ChoiceCard, El, button, choices, el, phrase, said};

/// A list of countries, shortened by typing.
///
/// Until two letters are typed it holds those that are meant most often, or all where somebody asks for
/// them; once one is chosen it holds nothing else, so that what comes after it is in reach. What can be chosen beside
/// the countries stands before them and stays in sight.
#[derive(Clone, Copy)]
pub(super) struct Countries {
    guide: Guide,
    form: Form,
    /// Another part of the list is to be shown. Apart from what is chosen: whoever goes through the cards with
    /// the keys of a keyboard chooses each on the way, and they may not go from under the focus.
    turned: Trigger,
    /// All that can be found, once somebody searches.
    known: StoredValue<Rc<OnceCell<Vec<Searched>>>, LocalStorage>,
}

impl Countries {
    pub(super) fn new(guide: Guide, form: Form) -> Self {
        Self { guide, form, turned: Trigger::new(), known: StoredValue::new_local(Rc::default()) }
    }

    pub(super) fn fields(self, speaker: &Speaker) -> Vec<El> {
        let search = el("input")
            .attr("id", "search")
            .attr("type", "text")
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .value(move || self.form.draft().search)
            .on("input", move |event| {
                let search = event_target_value(&event);
                self.form.enter(|draft| draft.search = search);
                self.turned.notify();
            });
        let field = el("div")
            .class("countries-search")
            .with(phrase("label", "", speaker, "search-country").attr("for", "search"))
            .with(search)
            .with(el("p").attr("role", "status").live(move || self.count()))
            .on_while("hidden", move || self.shown() == Shown::Chosen);
        let beside = choices(self.form, speaker, self.form.question().choices());
        [field].into_iter().chain(beside).chain([self.list()]).collect()
    }

    fn list(self) -> El {
        // A card that is pressed is meant; one that keys arrive at need not be.
        let pressed = StoredValue::new(false);
        el("div")
            .class("countries-list")
            .on("pointerdown", move |_| pressed.set_value(true))
            .on("keydown", move |_| pressed.set_value(false))
            .on("change", move |_| {
                if pressed.get_value() {
                    self.close();
                }
            })
            .live(move || Some(self.cards()))
    }

    /// The cards of the countries that are shown, and what leads to others.
    fn cards(self) -> El {
        let (shown, draft) = (self.shown(), untrack(|| self.form.draft()));
        let chosen = match draft.chosen {
            Some(Answer::Country(country)) => Some(country),
            _ => None,
        };
        let countries = match shown {
            Shown::Chosen => Vec::new(),
            Shown::Common => common(&self.offered()),
            Shown::All => self.offered(),
            Shown::Found => self.found().into_iter().filter_map(as_country).collect(),
        };
        // Or Next would hand in what cannot be seen.
        let first = chosen.filter(|chosen| !countries.contains(chosen));
        let countries = match shown {
            Shown::Found => countries,
            Shown::Chosen | Shown::Common | Shown::All => self.sorted(countries),
        };
        let cards = first.into_iter().chain(countries).map(|country| self.card(country));
        let cards = el("div").class("countries").with_all(cards);
        el("div").with(cards).with_any(self.way_on(shown))
    }

    fn card(self, country: Country) -> El {
        let card = ChoiceCard::new(self.guide.speaker().country(country), Answer::Country(country));
        ChoiceCard { id: country.to_string(), drawing: None, ..card }.el(self.form)
    }

    /// The button that shows others in place of these.
    fn way_on(self, shown: Shown) -> Option<El> {
        let (key, all) = match shown {
            Shown::Chosen => ("change-country", false),
            Shown::Common | Shown::Found => ("all-countries", true),
            Shown::All => return None,
        };
        let turn = move || {
            self.form.enter(|draft| {
                draft.chosen = draft.chosen.filter(|_| all);
                draft.search.clear();
                draft.all = all;
            });
            self.turned.notify();
            self.guide.browser().focus.focus_soon(if all { ".countries input" } else { "#search" });
        };
        Some(button("secondary", key, &self.guide.speaker().own(key), turn))
    }

    /// Shows nothing but the country that is chosen.
    fn close(self) {
        self.form.enter(|draft| {
            draft.search.clear();
            draft.all = false;
        });
        self.turned.notify();
        self.guide.browser().focus.focus_soon(".countries input");
    }

    /// Which countries are shown; whoever shows them is told when that changes.
    fn shown(self) -> Shown {
        self.turned.track();
        let draft = untrack(|| self.form.draft());
        match draft.chosen {
            _ if draft.search.trim().chars().count() > 1 => Shown::Found,
            _ if draft.all => Shown::All,
            Some(Answer::Country(_)) => Shown::Chosen,
            _ => Shown::Common,
        }
    }

    /// Said only once someone searches: at the start the list speaks for itself.
    fn count(self) -> Option<El> {
        let count = (self.shown() == Shown::Found).then(|| self.found().len())?;
        Some(said("span", "", &self.guide.speaker(), &Text::counted(Key::Own("countries-found"), count)))
    }

    /// Those of which people can be citizens, or in which a case can lie.
    fn offered(self) -> Vec<Country> {
        self.form.question().countries().into_iter().filter(Country::has_citizens).collect()
    }

    fn sorted(self, countries: Vec<Country>) -> Vec<Country> {
        let speaker = self.guide.speaker();
        let mut named: Vec<_> = countries.into_iter().map(|country| (speaker.country(country), country)).collect();
        if let Some(language) = speaker.language() {
            self.guide.browser().locale.sort(language, &mut named);
        }
        named.into_iter().map(|(_, country)| country).collect()
    }

    /// The answers that match what is searched for, the nearest first.
    fn found(self) -> Vec<Answer> {
        let search = untrack(|| self.form.draft()).search;
        self.known(|known| found(known, &search).answers)
    }

    fn known<T>(self, ask: impl FnOnce(&[Searched]) -> T) -> T {
        let known = self.known.get_value();
        let speaker = self.guide.speaker();
        ask(known.get_or_init(|| searched(&speaker, self.form.question(), &self.sorted(self.offered()))))
    }

    /// Enter hands a form in, but someone who searches means what is found. Where one is meant it is
    /// chosen, and seen to be chosen, before it can be handed in.
    pub(super) fn choose_what_is_meant(self) -> bool {
        let draft = untrack(|| self.form.draft());
        if draft.chosen.is_some() || self.shown() != Shown::Found {
            return false;
        }
        let meant = self.known(|known| found(known, &draft.search).meant);
        let Some(meant) = meant else { return false };
        self.form.enter(|draft| draft.chosen = Some(meant));
        self.close();
        self.guide.steady();
        true
    }
}

/// Which countries are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// Those that are meant most often.
    Common,
    /// Those that were searched for.
    Found,
    All,
    /// Only the one that is chosen.
    Chosen,
}

fn as_country(answer: Answer) -> Option<Country> {
    match answer {
        Answer::Country(country) => Some(country),
        _ => None,
    }
}

/// The citizenships of most people who ask for asylum in Denmark, and the countries through which most come.
const COMMON: [&str; 2] = ["AF ER ET GE IQ IR MA RU SO SY TR UA", "AT BG DE ES FR GR HR HU IT NO PL SE"];

/// Those of the countries that are meant most often.
fn common(countries: &[Country]) -> Vec<Country> {
    let read = |codes: &str| -> Vec<_> { codes.split(' ').filter_map(|code| Country::parse(code).ok()).collect() };
    let mut lists = COMMON.into_iter().map(read);
    lists.find(|list| list.iter().all(|country| countries.contains(country))).unwrap_or_default()
}
