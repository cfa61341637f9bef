use super::{El, el};

/// A drawing beside a text, by its name in `icon.css`. It never says anything that the text does not, so it
/// is hidden from those who listen. The drawings are masks in the stylesheet: the first screen, which is
/// plain HTML, uses them too.
#[inline(never)]
pub(crate) fn icon(name: &str) -> El {
    el("span").class("icon").attr("data-icon", name).attr("aria-hidden", "true")
}

/// The names of all drawings, in the order in which they stand in the one picture.
#[cfg(test)]
pub(crate) fn drawn() -> Vec<&'static str> {
    let mut named: Vec<_> = include_str!("icon.css").split("[data-icon=\"").skip(1).filter_map(row).collect();
    named.sort_unstable();
    named.into_iter().map(|(_, name)| name).collect()
}

/// What stands after the begin of a selector by name: that name, and its row in the picture.
#[cfg(test)]
fn row(after: &'static str) -> Option<(usize, &'static str)> {
    let (name, after) = after.split_once("\"] {\n  --row: ")?;
    Some((after.split_once(';')?.0.parse().ok()?, name))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const SHEET: &str = include_str!("icon.css");

    #[test]
    fn every_row_of_the_picture_has_one_name() {
        let rows: Vec<_> = SHEET.split("[data-icon=\"").skip(1).filter_map(row).map(|(row, _)| row).collect();
        assert_eq!(rows, (0..SHEET.matches("%3Cpath").count()).collect::<Vec<_>>());
        assert_eq!(drawn().iter().collect::<BTreeSet<_>>().len(), rows.len());
    }

    #[test]
    fn the_picture_is_as_high_as_its_rows() {
        let rows = drawn().len();
        for said in [
            format!("viewBox='0 0 24 {}'", 24 * rows),
            format!("100% / {})", rows - 1),
            format!("mask-size: 100% {rows}00%"),
            format!("translate(0 {})", 24 * (rows - 1)),
        ] {
            assert!(SHEET.contains(&said), "icon.css does not say {said}");
        }
    }
}
