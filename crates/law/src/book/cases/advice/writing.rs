//! The wish of a family.

use crate::book::advice::writing::{STEP_BOTH_WRITE, STEP_WISH_APPEAL};
use crate::book::cases::situations::{FREE, WIFE};
use crate::case::Given::{self, In, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AnotherCountryAsked, DecisionTold, Dependant, FamilyCountry, Minor, ProtectionElsewhere, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

const TRANSFER: &[Given] = &[Yes(TransferDecided), Yes(DecisionTold)];
const ASKED: &[Given] = &[Yes(AnotherCountryAsked)];
const DEPENDS: &[Given] = &[Yes(Dependant)];
const IN_DENMARK: &[Given] = &[In(FamilyCountry, "DK")];

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(&[&STEP_BOTH_WRITE], "a husband in Sweden, and another country was asked", &[FREE, WIFE, ASKED], Applies),
    case(&[&STEP_BOTH_WRITE], "a brother in Norway who needs her", &[FREE, DEPENDS], Applies),
    case(&[&STEP_BOTH_WRITE], "a husband in Sweden, and nobody was asked", &[FREE, WIFE], Unmet),
    case(&[&STEP_BOTH_WRITE], "a child alone", &[FREE, DEPENDS, &[Yes(Minor)]], Unmet),
    case(&[&STEP_BOTH_WRITE], "was told of a transfer", &[FREE, DEPENDS, TRANSFER], Unmet),
    case(&[&STEP_BOTH_WRITE], "nothing known", &[], Open),
    case(&[&STEP_BOTH_WRITE], "protected in Italy", &[FREE, DEPENDS, &[Yes(ProtectionElsewhere)]], Unmet),
    case(&[&STEP_BOTH_WRITE], "a husband as well, which another step says", &[FREE, DEPENDS, WIFE], Unmet),
    case(&[&STEP_WISH_APPEAL], "a transfer, and a husband in Denmark", &[FREE, WIFE, TRANSFER, IN_DENMARK], Applies),
    case(
        &[&STEP_WISH_APPEAL],
        "a transfer, and a husband in Sweden",
        &[FREE, WIFE, TRANSFER, &[In(FamilyCountry, "SE")]],
        Unmet,
    ),
    case(&[&STEP_WISH_APPEAL], "nothing known", &[], Open),
];
