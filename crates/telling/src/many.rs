//! How many is too many. What is more than so many folds away, is only counted, or is left to the end:
//! a long list would hide what matters in it.

use words::Text;

/// Possibilities side by side: procedures, countries.
pub(crate) const POSSIBLE: usize = 3;

/// Statements of which it is not known whether they hold, openly under one heading.
pub(crate) const UNSURE: usize = 2;

/// Statements or rules in one list.
pub(crate) const SEVERAL: usize = 5;

/// Questions that could settle something.
pub(crate) const ASKED: usize = 2;

/// Facts that would decide between procedures.
pub(crate) const DECIDING: usize = 3;

/// Possibilities that are compared with those of another answer: two long lists side by side show no
/// difference.
pub(crate) const COMPARED: usize = 4;

/// Lines of a part that must find room on paper, where not all of it must.
pub(crate) const SURE_ON_PAPER: usize = 3;

/// Each possibility by its name; how many there are where they are too many to be compared.
pub(crate) fn listed<T>(possible: &[T], name: impl Fn(&T) -> Text) -> Result<Vec<Text>, usize> {
    if possible.len() > COMPARED { Err(possible.len()) } else { Ok(possible.iter().map(name).collect()) }
}
