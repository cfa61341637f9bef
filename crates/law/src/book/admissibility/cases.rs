//! Worked cases: what the law says, in small situations.

use super::{AD1, AD2, AD3, AD4, AD5, AD6, AD7, AD8, AD9};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Depends, DisplacedBy, Open, Unmet};
use crate::case::Given::{In, No, On, Yes};
use crate::fact::Fact::{
    AppealAnnounced, ChildAlone, DecisionDate, DecisionTold, DenmarkExamines, InadmissibleDecided, Minor,
    ProtectionCountry, ProtectionElsewhere, Today, TransferDecided,
};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&AD1],
        situation: "refugee status in Italy",
        given: &[ORDINARY, &[No(DenmarkExamines), Yes(ProtectionElsewhere), No(Minor), In(ProtectionCountry, "IT")]],
        expected: Applies,
    },
    Case {
        rules: &[&AD1],
        situation: "a child alone with protection in Italy",
        given: &[ORDINARY, &[No(DenmarkExamines), Yes(ProtectionElsewhere), Yes(Minor)]],
        expected: Depends,
    },
    Case { rules: &[&AD1], situation: "no protection anywhere", given: &[&[No(ProtectionElsewhere)]], expected: Unmet },
    Case {
        rules: &[&AD1],
        situation: "does not know what the paper from Italy is",
        given: &[&[No(DenmarkExamines)]],
        expected: Open,
    },
    Case {
        rules: &[&AD1],
        situation: "protection in Italy, but was told that Denmark examines the case",
        given: &[ORDINARY, &[Yes(DenmarkExamines), Yes(ProtectionElsewhere)]],
        expected: DisplacedBy("fi6"),
    },
    Case {
        rules: &[&AD2],
        situation: "protection in Italy",
        given: &[ORDINARY, &[No(DenmarkExamines), No(Minor), Yes(ProtectionElsewhere)]],
        expected: Applies,
    },
    Case {
        rules: &[&AD2],
        situation: "neither protected nor so decided",
        given: &[&[No(ProtectionElsewhere), No(InadmissibleDecided)]],
        expected: Unmet,
    },
    Case { rules: &[&AD2], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&AD2],
        situation: "protection in Italy, but was told that Denmark examines the case",
        given: &[ORDINARY, &[Yes(DenmarkExamines), Yes(ProtectionElsewhere)]],
        expected: DisplacedBy("fi6"),
    },
    Case {
        rules: &[&AD3],
        situation: "protection in Italy, nothing decided",
        given: &[ORDINARY, &[Yes(ProtectionElsewhere), No(DecisionTold), No(DenmarkExamines)]],
        expected: Applies,
    },
    Case {
        rules: &[&AD3],
        situation: "a decision was told",
        given: &[&[Yes(ProtectionElsewhere), Yes(DecisionTold)]],
        expected: Unmet,
    },
    Case { rules: &[&AD3], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&AD4],
        situation: "told a decision under section 29 b",
        given: &[ORDINARY, &[Yes(InadmissibleDecided)]],
        expected: Applies,
    },
    Case { rules: &[&AD4], situation: "told another decision", given: &[&[No(InadmissibleDecided)]], expected: Unmet },
    Case { rules: &[&AD4], situation: "does not know what was decided", given: &[], expected: Open },
    Case {
        rules: &[&AD5],
        situation: "told a decision under section 29 b",
        given: &[ORDINARY, &[Yes(InadmissibleDecided)]],
        expected: Applies,
    },
    Case { rules: &[&AD5], situation: "told another decision", given: &[&[No(InadmissibleDecided)]], expected: Unmet },
    Case { rules: &[&AD5], situation: "does not know what was decided", given: &[], expected: Open },
    Case {
        rules: &[&AD6],
        situation: "told three days ago",
        given: &[
            ORDINARY,
            &[Yes(InadmissibleDecided), On(DecisionDate, "2026-03-02"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        expected: Applies,
    },
    Case {
        rules: &[&AD6],
        situation: "told eight days ago, and nothing was said",
        given: &[
            ORDINARY,
            &[Yes(InadmissibleDecided), On(DecisionDate, "2026-02-25"), On(Today, "2026-03-05"), No(AppealAnnounced)],
        ],
        expected: DisplacedBy("dp10"),
    },
    Case { rules: &[&AD6], situation: "told another decision", given: &[&[No(InadmissibleDecided)]], expected: Unmet },
    Case {
        rules: &[&AD6],
        situation: "does not know when it was told",
        given: &[&[No(TransferDecided), Yes(InadmissibleDecided), On(Today, "2026-03-05"), No(AppealAnnounced)]],
        expected: Open,
    },
    Case {
        rules: &[&AD7],
        situation: "told a decision under section 29 b",
        given: &[ORDINARY, &[Yes(InadmissibleDecided)]],
        expected: Applies,
    },
    Case {
        rules: &[&AD7],
        situation: "told another decision",
        given: &[&[No(InadmissibleDecided), No(ProtectionElsewhere)]],
        expected: Unmet,
    },
    Case { rules: &[&AD7], situation: "does not know what was decided", given: &[], expected: Open },
    Case {
        rules: &[&AD8],
        situation: "told a decision under section 29 b",
        given: &[ORDINARY, &[Yes(InadmissibleDecided)]],
        expected: Applies,
    },
    Case { rules: &[&AD8], situation: "told another decision", given: &[&[No(InadmissibleDecided)]], expected: Unmet },
    Case { rules: &[&AD8], situation: "does not know what was decided", given: &[], expected: Open },
    Case {
        rules: &[&AD9],
        situation: "a child alone with protection in Italy",
        given: &[ORDINARY, &[No(DenmarkExamines), Yes(ChildAlone), Yes(ProtectionElsewhere)]],
        expected: Applies,
    },
    Case {
        rules: &[&AD9],
        situation: "an adult with protection in Italy",
        given: &[&[No(ChildAlone), Yes(ProtectionElsewhere)]],
        expected: Unmet,
    },
    Case { rules: &[&AD9], situation: "a child alone who does not know", given: &[&[Yes(ChildAlone)]], expected: Open },
    Case {
        rules: &[&AD9],
        situation: "a child alone with protection in Italy, told that Denmark examines the case",
        given: &[ORDINARY, &[Yes(DenmarkExamines), Yes(ChildAlone), Yes(ProtectionElsewhere)]],
        expected: DisplacedBy("fi6"),
    },
];
