//! What is said in somebody's page where the guide cannot run there, in every language. `public/trouble.js` says it; the
//! build puts it there.

use words::{Language, Speaker, unmarked};

use super::Written;

/// An entry for each language: its code, its direction, the codes by which it is asked for, and its texts.
pub(super) fn trouble<'a>(speakers: impl Iterator<Item = &'a Speaker>) -> Written {
    let entries: Vec<_> = speakers.filter_map(|speaker| Some(entry(speaker.language()?, speaker))).collect();
    Written { path: "trouble.json".to_owned(), text: ["[", &entries.join(",\n"), "]\n"].concat() }
}

fn entry(language: &Language, speaker: &Speaker) -> String {
    let codes: Vec<_> = [language.code].iter().chain(language.also).chain(language.near).copied().collect();
    let codes = codes.join(" ").to_lowercase();
    let said = |key| unmarked(&speaker.own(key));
    let fields = [
        ("code", language.code.to_owned()),
        ("dir", language.direction().as_str().to_owned()),
        ("codes", codes),
        ("sorry", said("site-read")),
        ("whole", said("site-whole")),
        ("retry", said("try-again")),
    ];
    let fields = fields.map(|(name, text)| format!("\"{name}\": \"{}\"", text.replace('\\', "").replace('"', "\\\"")));
    ["{", &fields.join(", "), "}"].concat()
}
