//! Worked cases: what the law says, in small situations.

use super::situations::{FREE_IN_DENMARK, ORDINARY};
use crate::book::gates::CITIZEN_DENMARK;
use crate::book::unfounded::{AG1, AG2, AG3, AG4, AG5, AG6, MU1, MU2, MU3, MU4, MU4_WRITING, MU5, MU6};
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    CaseAnswered, ChildAlone, CouncilDisagreed, DenmarkExamines, ExpeditedTold, FoundUnfounded, InadmissibleDecided,
    Nationality, NormalTold, RefusedUnfounded, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&MU1],
        "Denmark examines, no valid grounds seen, from Syria",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(FoundUnfounded), In(Nationality, "SY"), No(ExpeditedTold)]],
        Applies,
    ),
    case(&[&MU1], "told that it is the normal procedure", &[&[No(FoundUnfounded)]], Unmet),
    case(
        &[&MU1],
        "no valid grounds seen, from Serbia: the expedited version",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(FoundUnfounded), No(NormalTold), In(Nationality, "RS")]],
        Displaced,
    )
    .by(&AG1),
    case(
        &[&MU1],
        "from Denmark: a citizen is no alien, and has no asylum case",
        &[ORDINARY, FREE_IN_DENMARK, &[In(Nationality, "DK"), No(ExpeditedTold)]],
        Displaced,
    )
    .by(&CITIZEN_DENMARK),
    case(
        &[&MU1],
        "Denmark examines, nothing said on the procedure",
        &[&[
            Yes(DenmarkExamines),
            No(TransferDecided),
            No(InadmissibleDecided),
            No(CaseAnswered),
            In(Nationality, "SY"),
            No(ExpeditedTold),
        ]],
        Open,
    ),
    case(
        &[&MU2],
        "was told that the case is sent to the Refugee Council",
        &[ORDINARY, &[Yes(FoundUnfounded)]],
        Applies,
    ),
    case(&[&MU2], "nothing of the kind", &[&[No(FoundUnfounded), No(RefusedUnfounded), No(CouncilDisagreed)]], Unmet),
    case(&[&MU2], "does not know", &[], Open),
    case(
        &[&MU3, &MU5],
        "refused as manifestly unfounded, the Refugee Council agreed",
        &[&[Yes(RefusedUnfounded)]],
        Applies,
    ),
    case(&[&MU3, &MU5], "another answer", &[&[No(RefusedUnfounded)]], Unmet),
    case(&[&MU3, &MU5], "does not know", &[], Open),
    case(&[&MU4], "the Refugee Council did not agree", &[ORDINARY, &[Yes(CouncilDisagreed)]], Applies),
    case(&[&MU4], "it agreed", &[&[No(CouncilDisagreed)]], Unmet),
    case(&[&MU4], "does not know", &[], Open),
    case(
        &[&MU6],
        "a child alone, case sent to the Refugee Council",
        &[ORDINARY, &[Yes(ChildAlone), Yes(FoundUnfounded)]],
        Applies,
    ),
    case(&[&MU6], "an adult", &[&[No(ChildAlone)]], Unmet),
    case(&[&MU6], "does not know", &[], Open),
    case(
        &[&AG1, &AG4],
        "from Denmark, whose citizens are no aliens",
        &[ORDINARY, FREE_IN_DENMARK, &[In(Nationality, "DK"), No(ExpeditedTold)]],
        Unmet,
    ),
    case(
        &[&AG1],
        "Denmark examines, from Serbia",
        &[ORDINARY, &[Yes(DenmarkExamines), No(NormalTold), In(Nationality, "RS")]],
        Applies,
    ),
    case(
        &[&AG1],
        "Denmark examines, from Georgia: exceptions case by case",
        &[ORDINARY, &[Yes(DenmarkExamines), No(NormalTold), In(Nationality, "GE")]],
        Depends,
    ),
    case(
        &[&AG1],
        "Denmark examines, from Syria",
        &[&[
            Yes(DenmarkExamines),
            No(TransferDecided),
            No(InadmissibleDecided),
            No(CaseAnswered),
            No(ExpeditedTold),
            In(Nationality, "SY"),
        ]],
        Unmet,
    ),
    case(
        &[&AG1],
        "Denmark examines, nationality not known",
        &[&[
            Yes(DenmarkExamines),
            No(TransferDecided),
            No(InadmissibleDecided),
            No(CaseAnswered),
            No(ExpeditedTold),
            No(NormalTold),
        ]],
        Open,
    ),
    case(
        &[&AG2, &AG3, &AG6],
        "from Serbia, Denmark examines, no answer yet",
        &[ORDINARY, &[Yes(DenmarkExamines), In(Nationality, "RS"), No(NormalTold)]],
        Applies,
    ),
    case(
        &[&AG2, &AG3, &AG6],
        "told so, from a country that is not listed",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(ExpeditedTold), In(Nationality, "SY")]],
        Applies,
    ),
    case(
        &[&AG2, &AG3, &AG6],
        "from Serbia, but told that it is the normal procedure",
        &[&[No(CaseAnswered), In(Nationality, "RS"), Yes(NormalTold), No(ExpeditedTold)]],
        Unmet,
    ),
    case(&[&AG2, &AG3, &AG6], "from Syria", &[&[In(Nationality, "SY"), No(ExpeditedTold)]], Unmet),
    case(&[&AG2, &AG3, &AG6], "nationality not known", &[&[No(CaseAnswered), No(NormalTold), No(ExpeditedTold)]], Open),
    case(&[&AG4], "from Serbia", &[ORDINARY, &[No(NormalTold), In(Nationality, "RS")]], Applies),
    case(&[&AG4], "from the United Kingdom", &[ORDINARY, &[No(NormalTold), In(Nationality, "GB")]], Applies),
    case(&[&AG4], "from Russia, which was taken off the list", &[&[In(Nationality, "RU")]], Unmet),
    case(&[&AG4], "nationality not known", &[], Open),
    case(&[&AG5], "from Georgia", &[ORDINARY, &[No(NormalTold), In(Nationality, "GE")]], Applies),
    case(&[&AG5], "from Serbia", &[&[In(Nationality, "RS")]], Unmet),
    case(&[&AG5], "nationality not known", &[], Open),
    case(&[&MU4_WRITING], "the Refugee Council did not agree", &[ORDINARY, &[Yes(CouncilDisagreed)]], Applies),
    case(&[&MU4_WRITING], "told another decision", &[&[No(CouncilDisagreed)]], Unmet),
    case(&[&MU4_WRITING], "does not know", &[&[]], Open),
];
