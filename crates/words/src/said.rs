//! What is to be said, in no language yet.

use law::{Country, Date, Pages};

use crate::Key;

/// A text that a [`Speaker`](crate::Speaker) says in a language.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// What stands under the key, its gaps filled.
    Of(Key, Vec<(&'static str, Gap)>),
    /// The same in every language: a number, an address, what joins two texts.
    Plain(String),
    /// The address of a page: of the Danish one in Danish.
    Page(Pages),
    /// A day, written out.
    Date(Date),
    /// The name of a country.
    Country(Country),
    /// The names of these countries, sorted as they are written, with commas between them.
    Countries(Vec<Country>),
    /// One after the other.
    Row(Vec<Text>),
}

/// What fills a gap.
#[derive(Clone, Debug, PartialEq)]
pub enum Gap {
    /// The name of a variant, which chooses among several wordings.
    Variant(&'static str),
    /// Another text.
    Text(Text),
    /// So many things: the number chooses the plural form and fills the gap `written` beside it.
    Count(i32),
}

impl Text {
    /// The text under a key that has no gaps.
    #[must_use]
    pub const fn of(key: Key) -> Self {
        Self::Of(key, Vec::new())
    }

    /// One of the guide's own texts, without gaps.
    #[must_use]
    pub const fn own(id: &'static str) -> Self {
        Self::of(Key::Own(id))
    }

    /// The text under a key with one gap.
    #[must_use]
    pub fn with(key: Key, gap: &'static str, filled: Self) -> Self {
        Self::Of(key, vec![(gap, Gap::Text(filled))])
    }

    /// The text under a key with a day in its gap `date`.
    #[must_use]
    pub fn dated(key: Key, date: Date) -> Self {
        Self::with(key, "date", Self::Date(date))
    }

    /// The text under a key for a number of things, its gap `count`.
    #[must_use]
    pub fn counted(key: Key, count: usize) -> Self {
        Self::Of(key, vec![("count", Gap::Count(i32::try_from(count).unwrap_or(i32::MAX)))])
    }

    /// What is the same in every language.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }

    /// Texts one after the other, with this between each two.
    #[must_use]
    pub fn joined(texts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut row = Vec::new();
        for text in texts {
            if !row.is_empty() {
                row.push(Self::plain(between));
            }
            row.push(text);
        }
        Self::Row(row)
    }
}

impl From<Key> for Text {
    fn from(key: Key) -> Self {
        Self::of(key)
    }
}

impl From<Text> for Gap {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}
