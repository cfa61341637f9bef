use anyhow::{Result, bail};

use crate::locale::Text;
use crate::read::texts;

/// The file with another wording of one reading; every other line stays as it is.
///
/// # Errors
/// Where the reading does not stand on lines of its own, or the wording makes the file something else.
pub(crate) fn reworded(file: &str, key: &str, variant: &str, said: &str) -> Result<String> {
    let lines: Vec<&str> = file.lines().collect();
    let Some((start, end)) = place(&lines, key, variant) else {
        bail!("it does not stand on a line of its own; mend it in the file");
    };
    let mut changed: Vec<&str> = lines.get(..start).unwrap_or_default().to_vec();
    let first = lines.get(start).copied().unwrap_or_default();
    let mark = if variant.is_empty() { "=" } else { "]" };
    let (head, _) = first.split_once(mark).unwrap_or((first, ""));
    let line = [head, mark, " ", said].concat();
    changed.push(&line);
    changed.extend(lines.get(end..).unwrap_or_default());
    let changed = [&changed.join("\n"), "\n"].concat();
    if !is_only(&texts(file)?, &texts(&changed).unwrap_or_default(), key, variant, said) {
        bail!("“{said}” cannot stand there: what is in {{ }} must stay as it was, and a brace alone means nothing");
    }
    Ok(changed)
}

/// Whether nothing but this reading is another one, and that is as it was meant.
fn is_only(before: &[Text], after: &[Text], key: &str, variant: &str, said: &str) -> bool {
    let read = after.iter().find(|text| text.key == key).and_then(|text| text.variant(variant));
    let is_same = |one: &Text, other: &Text| one == other || (one.key == key && other.key == key);
    read.is_some_and(|read| read.said == said)
        && before.len() == after.len()
        && before.iter().zip(after).all(|(one, other)| is_same(one, other))
}

/// The lines on which a reading stands: the first of them, and the one after the last.
fn place(lines: &[&str], key: &str, variant: &str) -> Option<(usize, usize)> {
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let begins =
        |line: &str, name: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    let message = lines.iter().position(|line| begins(line, id))?;
    let belongs = |line: &&&str| line.starts_with([' ', '}']);
    let end = message + 1 + lines.get(message + 1..)?.iter().take_while(belongs).count();
    let is_attribute = |line: &str| line.starts_with(' ') && line.trim_start().starts_with('.');
    let start = match attribute {
        None => message,
        Some(name) => {
            let wanted = [".", name].concat();
            message + lines.get(message..end)?.iter().position(|line| begins(line.trim_start(), &wanted))?
        }
    };
    let own = lines.get(start + 1..end)?.iter().take_while(|line| !is_attribute(line)).count();
    let end = start + 1 + own;
    let inside = lines.get(start..end)?;
    if variant.is_empty() {
        return Some((start, end));
    }
    // A sentence around the variants belongs to all of them.
    let head = inside.first()?.split_once('=')?.1.trim();
    let head = if head.is_empty() { inside.get(1)?.trim() } else { head };
    if !(head.starts_with('{') && head.ends_with("->") && inside.last()?.trim() == "}") {
        return None;
    }
    let mark = ["[", variant, "]"].concat();
    let line = inside.iter().position(|line| line.trim_start_matches([' ', '*']).starts_with(&mark))?;
    let next = inside.get(line + 1)?.trim_start();
    next.starts_with(['[', '*', '}']).then_some((start + line, start + line + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# Top\n\na = A { $x }\n    .hint = Long\n      and longer\n\n# Next\nb = { $count ->\n    [one] One\n   *[other] { $written }\n}\nc = Now. { $count ->\n    [one] One\n   *[other] { $written }\n}\n";

    fn with(key: &str, variant: &str, said: &str) -> Result<String> {
        reworded(FILE, key, variant, said)
    }

    #[test]
    fn one_reading_is_reworded_and_all_else_stays() -> Result<()> {
        assert_eq!(with("a", "", "B { $x }")?, FILE.replace("A { $x }", "B { $x }"));
        assert_eq!(with("a.hint", "", "Short")?, FILE.replace("Long\n      and longer", "Short"));
        assert_eq!(with("b", "one", "1")?, FILE.replacen("[one] One", "[one] 1", 1));
        assert_eq!(with("b", "other", "so many: { $written }")?, FILE.replacen("] { $w", "] so many: { $w", 1));
        Ok(())
    }

    /// Weblate sets variants on lines of their own.
    #[test]
    fn another_layout_of_the_same_text_is_as_good() -> Result<()> {
        let file =
            "a =\n    Long\n    and longer\nb =\n    { $count ->\n        [one] One\n       *[other] More\n    }\n";
        assert_eq!(reworded(file, "b", "other", "Many")?, file.replace("More", "Many"));
        assert_eq!(reworded(file, "a", "", "Short")?, file.replace("\n    Long\n    and longer", " Short"));
        Ok(())
    }

    #[test]
    fn what_would_make_it_another_file_is_refused() {
        assert!(with("c", "one", "1").is_err(), "the sentence around it");
        for said in ["B { $x", "B\nd = D", "[one] x\n", "{ 5"] {
            assert!(with("a", "", said).is_err(), "{said}");
        }
        assert!(with("nowhere", "", "A").is_err());
    }
}
