use std::fs;
use std::path::Path;

use super::super::page;
use super::*;
use crate::standing::{Standing, standing};

const ENGLISH: &str =
    "# Top\n\na = You may appeal by { $date }.\nb = { $count ->\n    [one] One day\n   *[other] { $written } days\n}\n";
const ARABIC: &str = "# Top\n\na = يمكنك الطعن حتى { $date }.\nb = { $count ->\n    [zero] لا أيام\n    [one] يوم\n    [two] يومان\n    [few] { $written } أيام\n    [many] { $written } يومًا\n   *[other] { $written } يوم\n}\n";

fn read(folder: &Path) -> Result<(Locales, Locale)> {
    let locales = Locales::read(folder)?;
    let arabic = locales.chosen(Some("ar"))?.into_iter().next().context("it is there")?.clone();
    Ok((locales, arabic))
}

fn written(folder: &Path) -> Result<(Locales, Locale)> {
    for (file, text) in [
        ("en/a.ftl", ENGLISH),
        ("en/never-said.txt", "too late\nnothing\nguarantee\n"),
        ("ar/a.ftl", ARABIC),
        ("glossary.tsv", "id\ten\tar\nperhaps\tperhaps\tيمكنك [?]\n"),
        ("ar/never-said.txt", "فات الأوان\nلا شيء\nنضمن\n"),
    ] {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().context("it lies in a folder")?)?;
        fs::write(path, text)?;
    }
    read(folder)
}

/// What the page saves where all is right but the first text, which is put better so; that is left open
/// where nothing is said of it.
fn marked(folder: &Path, better: Option<&str>) -> Result<Outcome> {
    let (locales, arabic) = read(folder)?;
    let html = page(&locales, &arabic)?;
    let value = |piece: &str, name: &str| {
        let rest = piece.split_once(&format!("{name}=\"")).map_or("", |(_, rest)| rest);
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    // As a program for texts may have saved it once more.
    let mut saved = "\u{feff}asylum-guide review\tar\r\nname\tAmina\r\nday\t2026-12-03\n".to_owned();
    for piece in html.split("<article ").skip(1) {
        let (key, variant, seal) = (value(piece, "data-key"), value(piece, "data-variant"), value(piece, "data-seal"));
        let line = match (&*key, better) {
            ("a", Some(better)) => format!("wrong\t{key}\t{variant}\t{seal}\t{better}\n"),
            ("a", None) => continue,
            _ => format!("right\t{key}\t{variant}\t{seal}\t\n"),
        };
        saved.push_str(&line);
    }
    Marks::parse(&saved)?.bring_in(&locales, &arabic)
}

#[test]
fn a_whole_review_mends_the_file_and_makes_it_reviewed() -> Result<()> {
    let folder = tempfile::tempdir()?;
    written(folder.path())?;
    let outcome = marked(folder.path(), Some("لك أن تطعن حتى { $date } (§ 29 a)."))?;
    assert_eq!((outcome.right, outcome.mended, outcome.refused.len()), (6, 1, 0));
    assert_eq!(outcome.reviewed, ["a.ftl"]);
    let (locales, arabic) = read(folder.path())?;
    assert_eq!(standing(&locales, &arabic)?, Standing::Reviewed);
    let file = fs::read_to_string(folder.path().join("ar/a.ftl"))?;
    let wanted = ARABIC.replace("يمكنك الطعن حتى { $date }.", "لك أن تطعن حتى { $date } (\u{2066}§ 29 a\u{2069}).");
    assert_eq!(file, wanted, "the marks of direction are put in, and all else stays");
    Ok(())
}

#[test]
fn what_is_left_open_leaves_the_file_unreviewed() -> Result<()> {
    let folder = tempfile::tempdir()?;
    written(folder.path())?;
    assert_eq!(marked(folder.path(), None)?, Outcome { right: 6, ..Outcome::default() });
    let (locales, arabic) = read(folder.path())?;
    assert_eq!(standing(&locales, &arabic)?, Standing::Machine);
    let book = Book::read(&arabic)?;
    assert_eq!(book.state(&locales, &arabic, "a.ftl").reviewed, 1);
    Ok(())
}

#[test]
fn what_breaks_a_text_is_refused_with_the_reason() -> Result<()> {
    for (better, why) in [
        ("", "nothing better is written"),
        ("لك أن تطعن.", "it must have { $date } and no other gap"),
        ("لك أن تطعن حتى { $day }.", "has { $day }"),
        ("لك أن تطعن { حتى { $date }.", "cannot stand there"),
        ("فات الأوان بعد { $date }.", "it says “فات الأوان”"),
        ("لك أن تطعن حتى  { $date }.", "two spaces"),
    ] {
        let folder = tempfile::tempdir()?;
        written(folder.path())?;
        let outcome = marked(folder.path(), Some(better))?;
        assert!(matches!(&*outcome.refused, [one] if one.starts_with("a: ") && one.contains(why)), "{outcome:?}");
        assert!(outcome.reviewed.is_empty());
        assert_eq!(fs::read_to_string(folder.path().join("ar/a.ftl"))?, ARABIC);
    }
    Ok(())
}

#[test]
fn a_mark_of_another_text_than_the_present_one_is_refused() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (locales, arabic) = written(folder.path())?;
    let saved = "asylum-guide review\tar\nname\tAmina\nday\t2026-12-03\nright\ta\t\t00000000\t\nright\tz\t\t0\t\n";
    let outcome = Marks::parse(saved)?.bring_in(&locales, &arabic)?;
    assert!(outcome.refused[0].contains("another text now"), "{outcome:?}");
    assert!(outcome.refused[1].contains("no such text"), "{outcome:?}");
    Ok(())
}

#[test]
fn another_file_is_refused() {
    for file in [
        "",
        "<html>",
        "asylum-guide review\tar\nname\t\nday\t2026-12-03\n",
        "asylum-guide review\tar\nname\tA\nday\ttoday\n",
        "asylum-guide review\tar\nname\tA\nday\t2026-12-03\nmaybe\ta\t\t0\t\n",
    ] {
        assert!(Marks::parse(file).is_err(), "{file}");
    }
}

#[test]
fn the_page_has_each_statement_in_three_languages_and_needs_no_network() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (locales, arabic) = written(folder.path())?;
    let html = page(&locales, &arabic)?;
    assert!(html.contains("<p lang=\"en\">You <mark>may</mark> appeal by { $date }.</p>"), "{html}");
    assert!(html.contains("<p class=\"own\" lang=\"ar\" dir=\"rtl\"><mark>يمكنك</mark> الطعن"), "{html}");
    assert!(html.contains("<h2><small>a.ftl</small> Top</h2>") && html.contains("b (count: two)"), "{html}");
    assert_eq!(html.matches("<article ").count(), 7);
    assert!(!html.contains("http") && !html.contains(" src=") && !html.contains("CODE"), "{html}");
    Ok(())
}
