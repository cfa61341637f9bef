use super::*;
use crate::locale::TextFile;
use crate::read::texts;

fn locale(code: &str, files: &[(&str, &str)]) -> Locale {
    let files = files.iter().map(|(name, text)| TextFile {
        name: (*name).to_owned(),
        path: (*name).into(),
        texts: texts(text).expect("it is Fluent"),
    });
    Locale { code: code.to_owned(), folder: code.into(), files: files.collect(), never: Vec::new() }
}

const ENGLISH: [(&str, &str); 2] = [("a.ftl", "one = One\ntwo = Two\n"), ("b.ftl", "three = Three\n")];
const DANISH: [(&str, &str); 2] = [("a.ftl", "one = En\ntwo = To\n"), ("b.ftl", "three = Tre\n")];
const DAY: &str = "2026-11-26";

/// The English and the Danish, where these texts stand in place of the first file.
fn with(english: &str, danish: &str) -> (Locales, Locale) {
    let original = locale("en", &[("a.ftl", english), ENGLISH[1]]);
    let danish = locale("da", &[("a.ftl", danish), DANISH[1]]);
    (Locales { original, danish: danish.clone(), translations: vec![danish.clone()] }, danish)
}

fn made() -> (Locales, Locale, Book) {
    let (locales, danish) = with(ENGLISH[0].1, DANISH[0].1);
    let mut book = Book::default();
    assert_eq!(book.make(&locales, &danish, &[]).ok(), Some(Vec::new()));
    (locales, danish, book)
}

fn keys(all: &[&str]) -> BTreeSet<String> {
    all.iter().map(|key| (*key).to_owned()).collect()
}

#[test]
fn what_was_brought_in_is_noted_and_not_reviewed() {
    let (locales, danish, book) = made();
    assert_eq!(book.state(&locales, &danish, "a.ftl"), State { texts: 2, ..State::default() });
    assert_eq!(Book::parse(&book.table().expect("it is written")).ok(), Some(book));
}

#[test]
fn what_nobody_has_noted_is_stale() {
    let (locales, danish) = with(ENGLISH[0].1, DANISH[0].1);
    assert_eq!(Book::default().state(&locales, &danish, "a.ftl").stale, ["one", "two"]);
}

#[test]
fn a_changed_english_makes_the_translation_stale_until_that_changes_too() {
    let (_, _, mut book) = made();
    let (locales, danish) = with("one = Once\ntwo = Two\n", DANISH[0].1);
    assert_eq!(book.state(&locales, &danish, "a.ftl").stale, ["one"]);
    // To note it once more is not to translate it.
    assert_eq!(book.make(&locales, &danish, &[]).ok(), Some(vec!["one".to_owned()]));
    assert_eq!(book.state(&locales, &danish, "a.ftl").stale, ["one"]);
    let (locales, danish) = with("one = Once\ntwo = Two\n", "one = Engang\ntwo = To\n");
    assert_eq!(book.make(&locales, &danish, &[]).ok(), Some(Vec::new()));
    assert_eq!(book.state(&locales, &danish, "a.ftl"), State { texts: 2, ..State::default() });
}

#[test]
fn a_translation_that_needs_no_change_is_named() {
    let (_, _, mut book) = made();
    let (locales, danish) = with("one = One!\ntwo = Two\n", DANISH[0].1);
    assert_eq!(book.make(&locales, &danish, &["one"]).ok(), Some(Vec::new()));
    assert!(book.state(&locales, &danish, "a.ftl").stale.is_empty());
    assert!(book.make(&locales, &danish, &["nine"]).is_err());
}

#[test]
fn a_review_of_all_of_a_file_and_nothing_else_makes_it_reviewed() {
    let (locales, danish, mut book) = made();
    assert!(book.read_back(&locales, &danish, &["one"]).is_empty());
    assert_eq!(book.state(&locales, &danish, "a.ftl").read, 1);
    assert!(book.read_back(&locales, &danish, &["a.ftl"]).is_empty());
    assert!(!book.is_reviewed(&locales, &danish, "a.ftl"), "to be read back is not to be reviewed");
    assert!(book.review(&locales, &danish, &keys(&["one"]), "Amina", DAY).is_empty());
    assert_eq!(book.review(&locales, &danish, &keys(&["two"]), "Amina", DAY), ["a.ftl"]);
    let state = book.state(&locales, &danish, "a.ftl");
    assert_eq!((state.read, state.reviewed, &*state.by), (2, 2, &["Amina, 2026-11-26".to_owned()][..]));
    assert!(!book.is_reviewed(&locales, &danish, "b.ftl"));
    assert_eq!(Book::parse(&book.table().expect("it is written")).ok(), Some(book));
}

#[test]
fn another_text_on_either_side_takes_the_review_away() {
    let (locales, danish, mut book) = made();
    book.review(&locales, &danish, &keys(&["one", "two"]), "Amina", DAY);
    for (english, danish) in [("one = Once\ntwo = Two\n", DANISH[0].1), (ENGLISH[0].1, "one = Engang\ntwo = To\n")] {
        let (locales, danish) = with(english, danish);
        assert!(!book.is_reviewed(&locales, &danish, "a.ftl"));
        let mut again = book.clone();
        again.make(&locales, &danish, &["one"]).expect("it is there");
        assert!(!again.is_reviewed(&locales, &danish, "a.ftl"), "noting it is not reviewing it");
    }
    let (locales, danish) = with(ENGLISH[0].1, "one = Engang\ntwo = To\n");
    assert_eq!(book.state(&locales, &danish, "a.ftl").changed, ["one"]);
    assert_eq!(book.read_back(&locales, &danish, &["a.ftl"]), ["one"]);
}

#[test]
fn a_language_is_reviewed_when_all_of_its_files_are() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (locales, danish, mut book) = made();
    let danish = Locale { folder: folder.path().to_owned(), ..danish };
    assert_eq!(standing(&locales, &locales.original)?, Standing::Original);
    assert_eq!(standing(&locales, &danish)?, Standing::Machine);
    book.review(&locales, &danish, &keys(&["one", "two"]), "Amina", DAY);
    book.write(&danish)?;
    assert_eq!(standing(&locales, &danish)?, Standing::Machine);
    book.review(&locales, &danish, &keys(&["three"]), "Bo", DAY);
    book.write(&danish)?;
    assert_eq!(standing(&locales, &danish)?, Standing::Reviewed);
    Ok(())
}
