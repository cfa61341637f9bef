//! What has to be written besides an appeal: the wish of a family.

use super::{send, step};
use crate::book::gates::FAMILY_AT_HOME;
use crate::book::phase::{COUNTRY_OPEN, NOT_AT_BOARD};
use crate::condition::Condition::{All, Any, Is, IsNot};
use crate::contact::SERVICE;
use crate::fact::Fact::{
    AnotherCountryAsked, AppliedElsewhere, Dependant, FamilyCounted, FamilyLegal, Minor, ProtectionElsewhere,
    TransferDecided,
};
use crate::source::{ASYLUM_MANAGEMENT, DUBLIN_III};
use crate::{By, Cite, LetterKind, Rule};

pub(in crate::book) const RULES: &[&Rule] = &[&STEP_BOTH_WRITE, &STEP_WISH_APPEAL];

/// Where both have to say in writing that they want to be together.
const WISH: &[Cite] = &[
    DUBLIN_III.at("Article 9"),
    DUBLIN_III.at("Article 10"),
    DUBLIN_III.at("Article 16(1)"),
    ASYLUM_MANAGEMENT.at("Article 26(1)"),
    ASYLUM_MANAGEMENT.at("Article 27"),
    ASYLUM_MANAGEMENT.at("Article 34(1)"),
];

/// What comes after another country has agreed may no longer count (604/2013, art. 7(3)): so it is also
/// for those who were told that one is asked. Who depends on each other writes as well. A child alone need
/// not.
pub(crate) static STEP_BOTH_WRITE: Rule =
    step("step-both-write", WISH, const { &[send(By::Soon, &SERVICE, LetterKind::Family)] }).when(All(&[
        COUNTRY_OPEN,
        IsNot(Minor),
        Any(&[
            All(&[Is(AnotherCountryAsked), Is(FamilyCounted), Is(FamilyLegal)]),
            All(&[Is(Dependant), IsNot(ProtectionElsewhere), IsNot(FamilyCounted)]),
        ]),
    ]));

/// With family in Denmark it belongs to the appeal, whether or not it was written before; but not of somebody
/// who is taken back, of whom the criteria are not looked at again.
pub(crate) static STEP_WISH_APPEAL: Rule =
    step("step-wish-appeal", WISH, const { &[send(By::Today, &SERVICE, LetterKind::Family)] }).when(All(&[
        Is(TransferDecided),
        NOT_AT_BOARD,
        IsNot(Minor),
        IsNot(AppliedElsewhere),
        FAMILY_AT_HOME,
    ]));
