//! Worked cases: what the law says, in small situations.

use super::{DN_GRANT, DN_REFUSAL, DN2, DN3};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{CaseAnswered, DecisionTold, Granted, Refused, RefusedFirstCountry};

pub(crate) static CASES: &[Case] = &[
    Case { rules: &[&DN_GRANT], situation: "got a yes", given: &[&[Yes(Granted)]], expected: Applies },
    Case { rules: &[&DN_GRANT], situation: "got no yes", given: &[&[No(Granted)]], expected: Unmet },
    Case { rules: &[&DN_GRANT], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&DN_REFUSAL],
        situation: "refused in the normal procedure",
        given: &[&[Yes(Refused)]],
        expected: Applies,
    },
    Case {
        rules: &[&DN_REFUSAL],
        situation: "refused because of a first country of asylum",
        given: &[&[Yes(RefusedFirstCountry)]],
        expected: Applies,
    },
    Case {
        rules: &[&DN_REFUSAL],
        situation: "not refused",
        given: &[&[No(Refused), No(RefusedFirstCountry)]],
        expected: Unmet,
    },
    Case { rules: &[&DN_REFUSAL], situation: "does not know", given: &[], expected: Open },
    Case { rules: &[&DN2], situation: "anyone who asks for asylum", given: &[ORDINARY], expected: Applies },
    Case { rules: &[&DN3], situation: "a decision was told", given: &[&[Yes(DecisionTold)]], expected: Applies },
    Case { rules: &[&DN3], situation: "no decision yet", given: &[&[No(DecisionTold)]], expected: Unmet },
    Case { rules: &[&DN3], situation: "does not know", given: &[], expected: Open },
    Case { rules: &[&DN2], situation: "the case was answered", given: &[&[Yes(CaseAnswered)]], expected: Unmet },
    Case { rules: &[&DN2], situation: "does not know", given: &[&[]], expected: Open },
];
