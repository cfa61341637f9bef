//! Worked cases: what the law says, in small situations.

use super::{AG1, AG2, AG3, AG4, AG5, AG6, MU1, MU2, MU3, MU4, MU4_WRITING, MU5, MU6};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Depends, DisplacedBy, Open, Unmet};
use crate::case::Given::{In, No, Yes};
use crate::fact::Fact::{
    CaseAnswered, ChildAlone, CouncilDisagreed, DenmarkExamines, ExpeditedTold, FoundUnfounded, InadmissibleDecided,
    Nationality, NormalTold, RefusedUnfounded, TransferDecided,
};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&MU1],
        situation: "Denmark examines, no valid grounds seen, from Syria",
        given: &[ORDINARY, &[Yes(DenmarkExamines), Yes(FoundUnfounded), In(Nationality, "SY"), No(ExpeditedTold)]],
        expected: Applies,
    },
    Case {
        rules: &[&MU1],
        situation: "told that it is the normal procedure",
        given: &[&[No(FoundUnfounded)]],
        expected: Unmet,
    },
    Case {
        rules: &[&MU1],
        situation: "no valid grounds seen, from Serbia: the expedited version",
        given: &[ORDINARY, &[Yes(DenmarkExamines), Yes(FoundUnfounded), No(NormalTold), In(Nationality, "RS")]],
        expected: DisplacedBy("ag1"),
    },
    Case {
        rules: &[&MU1],
        situation: "Denmark examines, nothing said on the procedure",
        given: &[&[
            Yes(DenmarkExamines),
            No(TransferDecided),
            No(InadmissibleDecided),
            No(CaseAnswered),
            In(Nationality, "SY"),
            No(ExpeditedTold),
        ]],
        expected: Open,
    },
    Case {
        rules: &[&MU2],
        situation: "was told that the case is sent to the Refugee Council",
        given: &[ORDINARY, &[Yes(FoundUnfounded)]],
        expected: Applies,
    },
    Case {
        rules: &[&MU2],
        situation: "nothing of the kind",
        given: &[&[No(FoundUnfounded), No(RefusedUnfounded), No(CouncilDisagreed)]],
        expected: Unmet,
    },
    Case { rules: &[&MU2], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&MU3, &MU5],
        situation: "refused as manifestly unfounded, the Refugee Council agreed",
        given: &[&[Yes(RefusedUnfounded)]],
        expected: Applies,
    },
    Case { rules: &[&MU3, &MU5], situation: "another answer", given: &[&[No(RefusedUnfounded)]], expected: Unmet },
    Case { rules: &[&MU3, &MU5], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&MU4],
        situation: "the Refugee Council did not agree",
        given: &[ORDINARY, &[Yes(CouncilDisagreed)]],
        expected: Applies,
    },
    Case { rules: &[&MU4], situation: "it agreed", given: &[&[No(CouncilDisagreed)]], expected: Unmet },
    Case { rules: &[&MU4], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&MU6],
        situation: "a child alone, case sent to the Refugee Council",
        given: &[ORDINARY, &[Yes(ChildAlone), Yes(FoundUnfounded)]],
        expected: Applies,
    },
    Case { rules: &[&MU6], situation: "an adult", given: &[&[No(ChildAlone)]], expected: Unmet },
    Case { rules: &[&MU6], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&AG1],
        situation: "Denmark examines, from Serbia",
        given: &[ORDINARY, &[Yes(DenmarkExamines), No(NormalTold), In(Nationality, "RS")]],
        expected: Applies,
    },
    Case {
        rules: &[&AG1],
        situation: "Denmark examines, from Georgia: exceptions case by case",
        given: &[ORDINARY, &[Yes(DenmarkExamines), No(NormalTold), In(Nationality, "GE")]],
        expected: Depends,
    },
    Case {
        rules: &[&AG1],
        situation: "Denmark examines, from Syria",
        given: &[&[
            Yes(DenmarkExamines),
            No(TransferDecided),
            No(InadmissibleDecided),
            No(CaseAnswered),
            No(ExpeditedTold),
            In(Nationality, "SY"),
        ]],
        expected: Unmet,
    },
    Case {
        rules: &[&AG1],
        situation: "Denmark examines, nationality not known",
        given: &[&[
            Yes(DenmarkExamines),
            No(TransferDecided),
            No(InadmissibleDecided),
            No(CaseAnswered),
            No(ExpeditedTold),
            No(NormalTold),
        ]],
        expected: Open,
    },
    Case {
        rules: &[&AG2, &AG3, &AG6],
        situation: "from Serbia, Denmark examines, no answer yet",
        given: &[ORDINARY, &[Yes(DenmarkExamines), In(Nationality, "RS"), No(NormalTold)]],
        expected: Applies,
    },
    Case {
        rules: &[&AG2, &AG3, &AG6],
        situation: "told so, from a country that is not listed",
        given: &[ORDINARY, &[Yes(DenmarkExamines), Yes(ExpeditedTold), In(Nationality, "SY")]],
        expected: Applies,
    },
    Case {
        rules: &[&AG2, &AG3, &AG6],
        situation: "from Serbia, but told that it is the normal procedure",
        given: &[&[No(CaseAnswered), In(Nationality, "RS"), Yes(NormalTold), No(ExpeditedTold)]],
        expected: Unmet,
    },
    Case {
        rules: &[&AG2, &AG3, &AG6],
        situation: "from Syria",
        given: &[&[In(Nationality, "SY"), No(ExpeditedTold)]],
        expected: Unmet,
    },
    Case {
        rules: &[&AG2, &AG3, &AG6],
        situation: "nationality not known",
        given: &[&[No(CaseAnswered), No(NormalTold), No(ExpeditedTold)]],
        expected: Open,
    },
    Case {
        rules: &[&AG4],
        situation: "from Serbia",
        given: &[ORDINARY, &[No(NormalTold), In(Nationality, "RS")]],
        expected: Applies,
    },
    Case {
        rules: &[&AG4],
        situation: "from the United Kingdom",
        given: &[ORDINARY, &[No(NormalTold), In(Nationality, "GB")]],
        expected: Applies,
    },
    Case {
        rules: &[&AG4],
        situation: "from Russia, which was taken off the list",
        given: &[&[In(Nationality, "RU")]],
        expected: Unmet,
    },
    Case { rules: &[&AG4], situation: "nationality not known", given: &[], expected: Open },
    Case {
        rules: &[&AG5],
        situation: "from Georgia",
        given: &[ORDINARY, &[No(NormalTold), In(Nationality, "GE")]],
        expected: Applies,
    },
    Case { rules: &[&AG5], situation: "from Serbia", given: &[&[In(Nationality, "RS")]], expected: Unmet },
    Case { rules: &[&AG5], situation: "nationality not known", given: &[], expected: Open },
    Case {
        rules: &[&MU4_WRITING],
        situation: "the Refugee Council did not agree",
        given: &[ORDINARY, &[Yes(CouncilDisagreed)]],
        expected: Applies,
    },
    Case {
        rules: &[&MU4_WRITING],
        situation: "told another decision",
        given: &[&[No(CouncilDisagreed)]],
        expected: Unmet,
    },
    Case { rules: &[&MU4_WRITING], situation: "does not know", given: &[&[]], expected: Open },
];
