//! Writes the pages that stand without a program into the folder of a site, beside the words that are served there:
//! `cargo run --example site FOLDER`; `cargo xtask build` does so. `cargo run --example site FOLDER first`, before that,
//! has the first words say the one day that they name.
//!
//! Whoever publishes the site says where it will lie (`ASYLUM_GUIDE_ADDRESS`, with the slash at its end) and who they
//! are (`ASYLUM_GUIDE_SENDER`, `ASYLUM_GUIDE_CONTACT`). With `SOURCE_DATE_EPOCH` it is made as in that second.

use std::io::Error;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs};

use asylum_guide::{Edition, Texts};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use law::Date;
use unic_langid::LanguageIdentifier;
use words::{LANGUAGES, Language};

/// In a day.
const SECONDS: u64 = 86_400;

fn main() -> Result<(), Error> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or_else(|| Error::other("in which folder?"))?;
    let folder = Path::new(&folder);
    let texts = LANGUAGES.iter().map(|language| texts(folder, language)).collect::<Result<_, _>>()?;
    let said = |name| env::var(name).ok().filter(|text| !text.trim().is_empty());
    let edition = Edition {
        address: said("ASYLUM_GUIDE_ADDRESS").unwrap_or_default(),
        sender: said("ASYLUM_GUIDE_SENDER").zip(said("ASYLUM_GUIDE_CONTACT")),
        day: day()?,
        plural,
    };
    let written = match arguments.next().as_deref() {
        Some("first") => asylum_guide::first_words(texts, &edition),
        _ => asylum_guide::site(texts, edition),
    };
    for written in written.map_err(Error::other)? {
        let file = folder.join(written.path);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(file, written.text)?;
    }
    Ok(())
}

/// The words of a language as they lie in the folder, and those of its pages.
fn texts(folder: &Path, language: &'static Language) -> Result<Texts, Error> {
    let served = |names: &[&str]| {
        let read = |name: &&str| fs::read_to_string(folder.join("locales").join([*name, ".ftl"].concat()));
        names.iter().map(read).collect::<Result<Vec<_>, _>>().map(|texts| texts.concat())
    };
    let own = |ending: &str| [language.code, ending].concat();
    let locale = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.code).join("page");
    let page = ["static.ftl", "site.ftl"].map(|file| fs::read_to_string(locale.join(file)));
    Ok(Texts {
        language,
        first: served(&[&own("")])?,
        later: served(&["all-later", &own("-later")])?,
        rules: served(&["all-rules", &own("-rules")])?,
        page: page.into_iter().collect::<Result<Vec<_>, _>>()?.concat(),
    })
}

fn day() -> Result<Date, Error> {
    let seconds = match env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => seconds.parse().map_err(Error::other)?,
        Err(_) => SystemTime::now().duration_since(UNIX_EPOCH).map_err(Error::other)?.as_secs(),
    };
    let days = i32::try_from(seconds / SECONDS).map_err(Error::other)?;
    Date::new(1970, 1, 1).map(|first| first.plus_days(days)).ok_or_else(|| Error::other("there is no such day"))
}

/// The plural category of so many things. The rules know no regions.
fn plural(language: &Language, count: i32) -> &'static str {
    let code = language.intl.split('-').next().and_then(|code| code.parse::<LanguageIdentifier>().ok());
    let rules = code.and_then(|code| PluralRules::create(code, PluralRuleType::CARDINAL).ok());
    match rules.and_then(|rules| rules.select(count).ok()) {
        Some(PluralCategory::ZERO) => "zero",
        Some(PluralCategory::ONE) => "one",
        Some(PluralCategory::TWO) => "two",
        Some(PluralCategory::FEW) => "few",
        Some(PluralCategory::MANY) => "many",
        Some(PluralCategory::OTHER) | None => "other",
    }
}
