//! What holds for everyone.

use crate::book::advice::unknown::{ANSWER_LETTER, STEP_HOW_FAR, STEP_LETTER, STEP_SECTIONS};
use crate::case::{Case, case};
use crate::verdict::Verdict::Applies;

pub(in crate::book::cases) static CASES: &[Case] = &[case(
    &[&ANSWER_LETTER, &STEP_LETTER, &STEP_SECTIONS, &STEP_HOW_FAR],
    "has a letter that nobody has read",
    &[],
    Applies,
)];
