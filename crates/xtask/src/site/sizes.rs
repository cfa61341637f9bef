//! Sizes that follow the reader and not the page around.
//!
//! In a stylesheet `rem` is a share of the letters of the page, and pages have set these to five eighths, or to
//! whatever they like. The loader measures what the reader has chosen and says it as `--rem`; here every `rem` becomes
//! a share of that. A query of a container asks by the letters of the container, `em`; one of the screen by those of
//! the reader already.

/// The declaration of the measure itself, which stays as it is.
const MEASURE: &str = "--rem:";
const UNIT: &str = "rem";

/// The sheet with all of its sizes by the reader's measure.
pub(super) fn by_reader(sheet: &str) -> String {
    let pieces = sheet.split_inclusive(['{', '}', ';']);
    pieces.map(piece).collect()
}

/// One declaration, or what stands before a block, with the comments before it.
fn piece(piece: &str) -> String {
    let said = piece.rsplit("*/").next().unwrap_or_default().trim_start();
    if said.starts_with("@container") {
        replaced(piece, |number| format!("{number}em"))
    } else if said.starts_with('@') || said.starts_with(MEASURE) {
        piece.to_owned()
    } else {
        replaced(piece, |number| match number {
            "1" => "var(--rem)".to_owned(),
            _ => format!("calc({number}*var(--rem))"),
        })
    }
}

/// The text with something else for each number of `rem`.
fn replaced(text: &str, by: impl Fn(&str) -> String) -> String {
    let mut done = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(UNIT) {
        let number = before.rfind(|letter: char| !(letter.is_ascii_digit() || ".-".contains(letter)));
        let (kept, number) = before.split_at(number.map_or(0, |place| place + 1));
        let is_size = number.ends_with(|letter: char| letter.is_ascii_digit())
            && !after.starts_with(|letter: char| letter.is_alphanumeric());
        done.push_str(kept);
        done.push_str(&if is_size { by(number) } else { [number, UNIT].concat() });
        rest = after;
    }
    done + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_follows_the_reader() {
        for (written, served) in [
            ("p { margin: 0 -0.5rem 1rem }", "p { margin: 0 calc(-0.5*var(--rem)) var(--rem) }"),
            (".a { --side: min(1.5rem, 32px); }", ".a { --side: min(calc(1.5*var(--rem)), 32px); }"),
            ("b { font: 1rem/1.5 serif; }", "b { font: var(--rem)/1.5 serif; }"),
            (":root { --rem: 1rem; }", ":root { --rem: 1rem; }"),
            (
                "@media (min-width: 40rem) { i { top: 2rem } }",
                "@media (min-width: 40rem) { i { top: calc(2*var(--rem)) } }",
            ),
            (
                "/* Few */\n@container (inline-size < 14rem) { i { left: 0 } }",
                "/* Few */\n@container (inline-size < 14em) { i { left: 0 } }",
            ),
            (".remark { color: red } /* 3 remain */", ".remark { color: red } /* 3 remain */"),
        ] {
            assert_eq!(by_reader(written), served);
        }
    }
}
