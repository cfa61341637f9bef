//! Every check on every language that lies in `locales`.

use std::path::Path;

use anyhow::Result;
use translation::{Locales, faults};

fn locales() -> Result<Locales> {
    Locales::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales"))
}

#[test]
fn nothing_is_wrong_with_any_language() -> Result<()> {
    let locales = locales()?;
    assert!(locales.original.texts().count() > 1_000, "the texts are read");
    let all = [&locales.original].into_iter().chain(&locales.translations);
    let found: Vec<_> = all.flat_map(|locale| faults(&locales, locale)).map(|fault| fault.to_string()).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
