//! What the browser's own `Intl` knows: today in Denmark, other calendars, how languages count.
//!
//! Declared here and not taken from `js-sys`, whose constructors let an exception of an old or
//! cut-down browser run through the program. Here each of them is an error, and has a way on.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Object, Reflect};
use law::{Country, Date};
use wasm_bindgen::prelude::*;
use words::{Intl, Language};

use super::later::sort;
use super::page::warn;
use crate::app::Locale;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locales: &Array, options: &Object) -> Result<DateTimeFormat, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn format(this: &DateTimeFormat, day: &js_sys::Date) -> Result<String, JsValue>;
    #[wasm_bindgen(method, catch, js_name = formatToParts)]
    fn format_to_parts(this: &DateTimeFormat, day: &js_sys::Date) -> Result<Array, JsValue>;

    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locales: &Array) -> Result<PluralRules, JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, count: i32) -> String;
}

const ENGLISH: &str = "en-GB-u-ca-gregory-nu-latn";
const DAY_IN_MS: f64 = 86_400_000.0;

/// The browser's `Intl`, and what it has made so far. To make one of its formats takes a phone as
/// long as a whole screen, so that each is made once.
#[derive(Default)]
pub(super) struct BrowserIntl {
    denmark: OnceCell<Option<DateTimeFormat>>,
    languages: RefCell<Vec<(&'static str, Rc<Formats>)>>,
}

/// How a language writes things; `None` where the browser cannot.
#[derive(Default)]
struct Formats {
    dates: OnceCell<Option<DateTimeFormat>>,
    plurals: OnceCell<Option<PluralRules>>,
}

impl Locale for BrowserIntl {
    /// The deadline counts Danish days, wherever the phone thinks it is. `None` where the phone's clock
    /// shows a year that cannot be.
    fn today(&self) -> Option<Date> {
        let now = js_sys::Date::new_0();
        self.in_denmark(&now).or_else(|| {
            // A browser without the zone: its own day is the nearest thing.
            let number = |value: u32| u8::try_from(value).ok();
            Date::new(u16::try_from(now.get_full_year()).ok()?, number(now.get_month() + 1)?, number(now.get_date())?)
        })
    }

    fn sort(&self, language: &Language, named: &mut [(String, Country)]) {
        sort(language.intl, named);
    }
}

impl Intl for BrowserIntl {
    fn own_date(&self, language: &Language, date: Date) -> Option<String> {
        self.written(language.own_calendar?, date)
    }

    /// `other`, which every text has, where the browser cannot say.
    fn plural(&self, language: &Language, count: i32) -> String {
        let formats = self.formats(language.intl);
        let rules = formats.plurals.get_or_init(|| PluralRules::new(&locales(language.intl)).ok());
        rules.as_ref().map_or_else(|| "other".to_owned(), |rules| rules.select(count))
    }

    fn missing(&self, note: &str) {
        warn(note);
    }
}

impl BrowserIntl {
    fn in_denmark(&self, now: &js_sys::Date) -> Option<Date> {
        let format = self.denmark.get_or_init(|| {
            let zone = ("timeZone", "Europe/Copenhagen");
            let options = options(&[zone, ("year", "numeric"), ("month", "numeric"), ("day", "numeric")]);
            DateTimeFormat::new(&locales(ENGLISH), &options).ok()
        });
        let parts = format.as_ref()?.format_to_parts(now).ok()?;
        // By name, because their order is the locale's own.
        let part = |name: &str| {
            let field = |part: &JsValue, field: &str| Reflect::get(part, &field.into()).ok()?.as_string();
            let found = parts.iter().find(|part| field(part, "type").as_deref() == Some(name))?;
            field(&found, "value")?.parse::<u16>().ok()
        };
        let small = |name: &str| u8::try_from(part(name)?).ok();
        Date::new(part("year")?, small("month")?, small("day")?)
    }

    fn written(&self, locale: &'static str, date: Date) -> Option<String> {
        let formats = self.formats(locale);
        let format = formats.dates.get_or_init(|| {
            let options = options(&[
                ("timeZone", "UTC"),
                ("weekday", "long"),
                ("day", "numeric"),
                ("month", "long"),
                ("year", "numeric"),
            ]);
            DateTimeFormat::new(&locales(locale), &options).ok()
        });
        format.as_ref()?.format(&js_sys::Date::new(&milliseconds(date).into())).ok()
    }

    fn formats(&self, locale: &'static str) -> Rc<Formats> {
        let known = self.languages.borrow().iter().find(|(of, _)| *of == locale).map(|(_, formats)| formats.clone());
        known.unwrap_or_else(|| {
            let formats = Rc::new(Formats::default());
            self.languages.borrow_mut().push((locale, formats.clone()));
            formats
        })
    }
}

fn milliseconds(date: Date) -> f64 {
    Date::new(1970, 1, 1).map_or(0.0, |first| f64::from(date.days_since(first)) * DAY_IN_MS)
}

/// The wanted locale and, for a browser that lacks it, English: better than the language the
/// phone happens to be set to.
pub(super) fn locales(wanted: &str) -> Array {
    Array::of2(&wanted.into(), &ENGLISH.into())
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        // Setting a field of a new object cannot fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}
