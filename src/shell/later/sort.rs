//! How a language sorts names, as the browser's own `Intl` knows it.

use js_sys::{Array, Function, Object};
use law::Country;
use wasm_bindgen::prelude::*;

use crate::shell::intl::locales;

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

/// Sorts countries by their names. Where the browser cannot they stay as they are.
#[inline(never)]
pub(crate) fn sort(locale: &'static str, named: &mut [(String, Country)]) {
    let Ok(collator) = Collator::new(&locales(locale), &Object::new()) else { return };
    let names: Array = named.iter().map(|(name, _)| JsValue::from(name)).collect();
    names.unchecked_ref::<Sortable>().sort(&collator.compare());
    let order: Vec<_> = names.iter().map(|name| name.as_string()).collect();
    named.sort_by_cached_key(|(name, _)| order.iter().position(|other| other.as_ref() == Some(name)));
}
