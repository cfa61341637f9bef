//! Worked cases: what the law says, in small situations.

use super::{BO1, FC1, FC2, FC3, FC4, FC5, ST1, ST2, ST3, ST4, ST5, ST6};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{OutsideProtection, OutsideTies, ProtectionElsewhere, RefusedFirstCountry};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&FC1, &FC2, &FC3, &FC4, &FC5, &ST1, &ST2, &ST3, &ST4, &ST5],
        situation: "protected in Turkey",
        given: &[ORDINARY, &[Yes(OutsideProtection)]],
        expected: Applies,
    },
    Case {
        rules: &[&FC1, &FC2, &FC3, &FC4, &FC5, &ST1, &ST2, &ST3, &ST4, &ST5],
        situation: "grew up in Iran, from Afghanistan",
        given: &[ORDINARY, &[Yes(OutsideTies)]],
        expected: Applies,
    },
    Case {
        rules: &[&FC1, &FC2, &FC3, &FC4, &FC5, &ST1, &ST2, &ST3, &ST4, &ST5],
        situation: "no other country",
        given: &[&[No(OutsideProtection), No(OutsideTies), No(RefusedFirstCountry)]],
        expected: Unmet,
    },
    Case {
        rules: &[&FC1, &FC2, &FC3, &FC4, &FC5, &ST1, &ST2, &ST3, &ST4, &ST5],
        situation: "does not know",
        given: &[],
        expected: Open,
    },
    Case {
        rules: &[&ST6],
        situation: "has protection in Italy",
        given: &[&[Yes(ProtectionElsewhere)]],
        expected: Applies,
    },
    Case { rules: &[&ST6], situation: "has protection nowhere", given: &[&[No(ProtectionElsewhere)]], expected: Unmet },
    Case { rules: &[&ST6], situation: "does not know", given: &[], expected: Open },
    Case { rules: &[&BO1], situation: "anyone who asks for asylum", given: &[], expected: Applies },
];
