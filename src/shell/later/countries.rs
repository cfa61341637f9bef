//! Lists of countries, as the browser's own `Intl` names and sorts them.

use js_sys::{Array, Function, Object};
use law::Country;
use wasm_bindgen::prelude::*;

use crate::app::Listed;
use crate::shell::intl::{BrowserIntl, ENGLISH, locales};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type Collator;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locales: &Array, options: &Object) -> Result<Collator, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn compare(this: &Collator) -> Function;

    /// An array of which the browser compares the parts itself, without a way through this program.
    #[wasm_bindgen(js_name = Array)]
    type Sortable;
    #[wasm_bindgen(method)]
    fn sort(this: &Sortable, compare: &Function);
}

/// These countries in the order in which the language sorts them.
#[inline(never)]
pub(crate) fn listed(intl: &BrowserIntl, locale: &'static str, among: &[Country]) -> Vec<Listed> {
    let mut listed: Vec<Listed> = Vec::new();
    let sorted = Array::new();
    for &country in among {
        let name = intl.name(locale, country);
        sorted.push(&(&*name).into());
        // Searched and never shown: what a person may type who reads another language.
        let english = intl.name(ENGLISH, country);
        let keys = plain(&format!("{name}\n{english}\n{country}"));
        listed.push(Listed { country, name, keys });
    }
    if let Ok(collator) = Collator::new(&locales(locale), &Object::new()) {
        sorted.unchecked_ref::<Sortable>().sort(&collator.compare());
    }
    let in_order = sorted.iter().filter_map(|name| {
        let name = name.as_string()?;
        let place = listed.iter().position(|one| one.name == name)?;
        Some(listed.swap_remove(place))
    });
    in_order.collect()
}

/// The text as it is searched: small letters, without the marks on them.
#[inline(never)]
pub(crate) fn plain(text: &str) -> String {
    // The browser's own tables: those of Rust would be a tenth of the download.
    let apart = String::from(js_sys::JsString::from(text).to_lower_case().normalize("NFD"));
    let mut plain = String::with_capacity(apart.len());
    for letter in apart.chars() {
        match letter {
            '\u{300}'..='\u{36f}' => {}
            'ø' => plain.push('o'),
            'æ' => plain.push_str("ae"),
            'ß' => plain.push_str("ss"),
            'ł' => plain.push('l'),
            'đ' | 'ð' => plain.push('d'),
            'þ' => plain.push_str("th"),
            'ı' => plain.push('i'),
            _ => plain.push(letter),
        }
    }
    plain
}
