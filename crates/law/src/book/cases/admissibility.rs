//! Worked cases: what the law says, in small situations.

use super::situations::{FREE, ORDINARY};
use crate::book::admissibility::{AD_CHILD, AD2, AD3, AD4, AD5, AD6, AD7, AD8, AD9};
use crate::book::dublin_procedure::DP10;
use crate::book::gates::{CITIZEN, FI6};
use crate::case::Given::{In, No, On, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppealAnnounced, BoardDecided, ChildAlone, DecisionDate, DecisionTold, DenmarkExamines, InadmissibleDecided, Minor,
    Nationality, NoApplication, ProtectionElsewhere, Today, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&AD2],
        "protection in Italy",
        &[ORDINARY, &[No(DenmarkExamines), No(Minor), Yes(ProtectionElsewhere)]],
        Applies,
    ),
    case(
        &[&AD2],
        "a child alone with protection in Italy, nothing decided",
        &[ORDINARY, &[No(DenmarkExamines), Yes(Minor), Yes(ProtectionElsewhere)]],
        Depends,
    ),
    case(
        &[&AD2],
        "a child alone who was told a decision under section 29 b: the Board has changed such a decision",
        &[ORDINARY, &[No(DenmarkExamines), Yes(Minor), Yes(InadmissibleDecided)]],
        Depends,
    ),
    case(
        &[&AD_CHILD],
        "a child alone, told a decision under section 29 b",
        &[ORDINARY, &[Yes(ChildAlone), Yes(InadmissibleDecided)]],
        Applies,
    ),
    case(&[&AD_CHILD], "an adult", &[&[No(ChildAlone), Yes(InadmissibleDecided)]], Unmet),
    case(&[&AD_CHILD], "a child alone, told about a transfer", &[&[Yes(ChildAlone), No(InadmissibleDecided)]], Unmet),
    case(&[&AD_CHILD], "a child alone who does not know what was decided", &[&[Yes(ChildAlone)]], Open),
    case(
        &[&AD2],
        "protection in Italy, and no application here: there is nothing to reject",
        &[&[Yes(NoApplication), Yes(ProtectionElsewhere)]],
        Unmet,
    ),
    case(
        &[&AD2],
        "protection in Italy, and told of a transfer: that is section 29 a, right or wrong",
        &[ORDINARY, &[No(DenmarkExamines), Yes(ProtectionElsewhere), Yes(TransferDecided)]],
        Unmet,
    ),
    case(&[&AD2], "neither protected nor so decided", &[&[No(ProtectionElsewhere), No(InadmissibleDecided)]], Unmet),
    case(&[&AD2], "does not know", &[], Open),
    case(
        &[&AD2],
        "protection in Italy, but was told that Denmark examines the case",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(ProtectionElsewhere)]],
        Displaced,
    )
    .by(&FI6),
    case(
        &[&AD3],
        "protection in Italy, nothing decided",
        &[ORDINARY, &[Yes(ProtectionElsewhere), No(DecisionTold), No(DenmarkExamines)]],
        Applies,
    ),
    case(&[&AD3], "a decision was told", &[&[Yes(ProtectionElsewhere), Yes(DecisionTold)]], Unmet),
    case(&[&AD3], "protected nowhere", &[&[No(ProtectionElsewhere)]], Unmet),
    case(&[&AD3], "does not know", &[], Open),
    case(
        &[&AD3],
        "a Swede with protection in Italy",
        &[FREE, &[Yes(ProtectionElsewhere), In(Nationality, "SE")]],
        Displaced,
    )
    .by(&CITIZEN),
    case(&[&AD4], "told a decision under section 29 b", &[ORDINARY, &[Yes(InadmissibleDecided)]], Applies),
    case(&[&AD4], "told another decision", &[&[No(InadmissibleDecided)]], Unmet),
    case(&[&AD4], "does not know what was decided", &[], Open),
    case(&[&AD5], "told a decision under section 29 b", &[ORDINARY, &[Yes(InadmissibleDecided)]], Applies),
    case(&[&AD5], "told another decision", &[&[No(InadmissibleDecided)]], Unmet),
    case(&[&AD5], "does not know what was decided", &[], Open),
    case(
        &[&AD6],
        "told three days ago",
        &[
            ORDINARY,
            &[Yes(InadmissibleDecided), On(DecisionDate, "2026-03-02"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        Applies,
    ),
    case(
        &[&AD6],
        "told eight days ago, and nothing was said",
        &[
            ORDINARY,
            &[Yes(InadmissibleDecided), On(DecisionDate, "2026-02-25"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        Displaced,
    )
    .by(&DP10),
    case(
        &[&AD6],
        "told eight days ago, and an appeal was announced",
        &[
            ORDINARY,
            &[Yes(InadmissibleDecided), On(DecisionDate, "2026-02-25"), On(Today, "2026-03-05"), Yes(AppealAnnounced)],
        ],
        Depends,
    ),
    case(&[&AD6], "told another decision", &[&[No(InadmissibleDecided)]], Unmet),
    case(
        &[&AD6],
        "does not know when it was told",
        &[&[No(TransferDecided), Yes(InadmissibleDecided), On(Today, "2026-03-05"), No(AppealAnnounced)]],
        Open,
    ),
    case(&[&AD7], "told a decision under section 29 b", &[ORDINARY, &[Yes(InadmissibleDecided)]], Applies),
    case(
        &[&AD7],
        "the Board has decided on section 29 b: nothing is left to help with",
        &[ORDINARY, &[Yes(InadmissibleDecided), Yes(DecisionTold), Yes(BoardDecided)]],
        Unmet,
    ),
    case(&[&AD7], "told another decision", &[&[No(InadmissibleDecided), No(ProtectionElsewhere)]], Unmet),
    case(&[&AD7], "does not know what was decided", &[], Open),
    case(&[&AD8], "told a decision under section 29 b", &[ORDINARY, &[Yes(InadmissibleDecided)]], Applies),
    case(&[&AD8], "told another decision", &[&[No(InadmissibleDecided)]], Unmet),
    case(&[&AD8], "does not know what was decided", &[], Open),
    case(
        &[&AD9],
        "a child alone with protection in Italy",
        &[ORDINARY, &[No(DenmarkExamines), Yes(ChildAlone), Yes(ProtectionElsewhere)]],
        Applies,
    ),
    case(&[&AD9], "an adult with protection in Italy", &[&[No(ChildAlone), Yes(ProtectionElsewhere)]], Unmet),
    case(
        &[&AD9],
        "a child alone without protection elsewhere",
        &[&[Yes(ChildAlone), No(ProtectionElsewhere), No(InadmissibleDecided)]],
        Unmet,
    ),
    case(&[&AD9], "a child alone who does not know", &[&[Yes(ChildAlone)]], Open),
    case(
        &[&AD9],
        "a child alone with protection in Italy, told that Denmark examines the case",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(ChildAlone), Yes(ProtectionElsewhere)]],
        Displaced,
    )
    .by(&FI6),
];
