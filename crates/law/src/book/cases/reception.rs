//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::dublin_procedure::DP10;
use crate::book::reception::{
    RE_ACCELERATED_ADULT, RE_ACCELERATED_APPEAL_ADULT, RE_ACCELERATED_APPEAL_CHILD, RE_ACCELERATED_APPEAL_FAMILY,
    RE_ACCELERATED_CHILD, RE_ACCELERATED_FAMILY, RE_ADMISSIBILITY_ADULT, RE_ADMISSIBILITY_CHILD,
    RE_ADMISSIBILITY_FAMILY, RE_APPEAL_ADULT, RE_APPEAL_CHILD, RE_APPEAL_FAMILY, RE_DECIDES, RE_NORMAL, RE_NOT_STATED,
    RE_REFUSED, RE_SEPARATED, RE3,
};
use crate::book::unfounded::AG1;
use crate::case::Given::{In, No, On, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppealAnnounced, BoardDecided, BoardUpheld, CaseAnswered, ChildAlone, CouncilDisagreed, DecisionDate, DecisionTold,
    DenmarkExamines, ExpeditedTold, FoundUnfounded, Granted, InadmissibleDecided, Minor, Nationality, NormalTold,
    Refused, RefusedFirstCountry, RefusedUnfounded, SeparatedChild, Today, TransferDecided, WithChildren,
};
use crate::verdict::Verdict::{Applies, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&RE3], "anyone who asks for asylum", &[], Applies),
    case(
        &[&RE_ADMISSIBILITY_ADULT],
        "an adult, waits to hear which country",
        &[ORDINARY, &[No(DecisionTold), No(DenmarkExamines), No(Minor), No(WithChildren)]],
        Applies,
    ),
    case(
        &[&RE_ADMISSIBILITY_ADULT],
        "an adult in another phase",
        &[&[No(DecisionTold), Yes(DenmarkExamines), No(Minor), No(WithChildren)]],
        Unmet,
    ),
    case(&[&RE_ADMISSIBILITY_ADULT], "an adult who does not know", &[&[No(Minor), No(WithChildren)]], Open),
    case(
        &[&RE_ADMISSIBILITY_FAMILY],
        "a family, waits to hear which country",
        &[ORDINARY, &[No(DecisionTold), No(DenmarkExamines), Yes(WithChildren)]],
        Applies,
    ),
    case(
        &[&RE_ADMISSIBILITY_FAMILY],
        "a family in another phase",
        &[&[No(DecisionTold), Yes(DenmarkExamines), Yes(WithChildren)]],
        Unmet,
    ),
    case(&[&RE_ADMISSIBILITY_FAMILY], "a family who does not know", &[&[Yes(WithChildren)]], Open),
    case(
        &[&RE_ADMISSIBILITY_CHILD],
        "a child alone, waits to hear which country",
        &[ORDINARY, &[No(DecisionTold), No(DenmarkExamines), Yes(ChildAlone)]],
        Applies,
    ),
    case(
        &[&RE_ADMISSIBILITY_CHILD],
        "a child alone in another phase",
        &[&[No(DecisionTold), Yes(DenmarkExamines), Yes(ChildAlone)]],
        Unmet,
    ),
    case(&[&RE_ADMISSIBILITY_CHILD], "a child alone who does not know", &[&[Yes(ChildAlone)]], Open),
    case(
        &[&RE_APPEAL_ADULT],
        "an adult, told about a transfer, who appeals",
        &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced), No(Minor), No(WithChildren)]],
        Applies,
    ),
    case(
        &[&RE_APPEAL_ADULT],
        "an adult in another phase",
        &[&[No(TransferDecided), No(InadmissibleDecided), No(Minor), No(WithChildren)]],
        Unmet,
    ),
    case(&[&RE_APPEAL_ADULT], "an adult who does not know", &[&[No(Minor), No(WithChildren)]], Open),
    case(
        &[&RE_APPEAL_FAMILY],
        "a family, told about a transfer, who appeals",
        &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced), Yes(WithChildren)]],
        Applies,
    ),
    case(
        &[&RE_APPEAL_FAMILY],
        "a family in another phase",
        &[&[No(TransferDecided), No(InadmissibleDecided), Yes(WithChildren)]],
        Unmet,
    ),
    case(&[&RE_APPEAL_FAMILY], "a family who does not know", &[&[Yes(WithChildren)]], Open),
    case(
        &[&RE_APPEAL_CHILD],
        "a child alone, told about a transfer, who appeals",
        &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced), Yes(ChildAlone)]],
        Applies,
    ),
    case(
        &[&RE_APPEAL_CHILD],
        "a child alone in another phase",
        &[&[No(TransferDecided), No(InadmissibleDecided), Yes(ChildAlone)]],
        Unmet,
    ),
    case(&[&RE_APPEAL_CHILD], "a child alone who does not know", &[&[Yes(ChildAlone)]], Open),
    case(
        &[&RE_ACCELERATED_ADULT],
        "an adult, in the procedure for manifestly unfounded cases",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(FoundUnfounded), No(Minor), No(WithChildren)]],
        Applies,
    ),
    case(
        &[&RE_ACCELERATED_ADULT],
        "an adult in another phase",
        &[&[No(DenmarkExamines), No(Minor), No(WithChildren)]],
        Unmet,
    ),
    case(&[&RE_ACCELERATED_ADULT], "an adult who does not know", &[&[No(Minor), No(WithChildren)]], Open),
    case(
        &[&RE_ACCELERATED_FAMILY],
        "a family, in the procedure for manifestly unfounded cases",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(FoundUnfounded), Yes(WithChildren)]],
        Applies,
    ),
    case(&[&RE_ACCELERATED_FAMILY], "a family in another phase", &[&[No(DenmarkExamines), Yes(WithChildren)]], Unmet),
    case(&[&RE_ACCELERATED_FAMILY], "a family who does not know", &[&[Yes(WithChildren)]], Open),
    case(
        &[&RE_ACCELERATED_CHILD],
        "a child alone, in the procedure for manifestly unfounded cases",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(FoundUnfounded), Yes(ChildAlone)]],
        Applies,
    ),
    case(&[&RE_ACCELERATED_CHILD], "a child alone in another phase", &[&[No(DenmarkExamines), Yes(ChildAlone)]], Unmet),
    case(&[&RE_ACCELERATED_CHILD], "a child alone who does not know", &[&[Yes(ChildAlone)]], Open),
    case(
        &[&RE_ACCELERATED_APPEAL_ADULT],
        "an adult, the Refugee Council did not agree",
        &[ORDINARY, &[Yes(CouncilDisagreed), No(Minor), No(WithChildren)]],
        Applies,
    ),
    case(
        &[&RE_ACCELERATED_APPEAL_ADULT],
        "an adult in another phase",
        &[&[No(CouncilDisagreed), No(Minor), No(WithChildren)]],
        Unmet,
    ),
    case(&[&RE_ACCELERATED_APPEAL_ADULT], "an adult who does not know", &[&[No(Minor), No(WithChildren)]], Open),
    case(
        &[&RE_ACCELERATED_APPEAL_FAMILY],
        "a family, the Refugee Council did not agree",
        &[ORDINARY, &[Yes(CouncilDisagreed), Yes(WithChildren)]],
        Applies,
    ),
    case(
        &[&RE_ACCELERATED_APPEAL_FAMILY],
        "a family in another phase",
        &[&[No(CouncilDisagreed), Yes(WithChildren)]],
        Unmet,
    ),
    case(&[&RE_ACCELERATED_APPEAL_FAMILY], "a family who does not know", &[&[Yes(WithChildren)]], Open),
    case(
        &[&RE_ACCELERATED_APPEAL_CHILD],
        "a child alone, the Refugee Council did not agree",
        &[ORDINARY, &[Yes(CouncilDisagreed), Yes(ChildAlone)]],
        Applies,
    ),
    case(
        &[&RE_ACCELERATED_APPEAL_CHILD],
        "a child alone in another phase",
        &[&[No(CouncilDisagreed), Yes(ChildAlone)]],
        Unmet,
    ),
    case(&[&RE_ACCELERATED_APPEAL_CHILD], "a child alone who does not know", &[&[Yes(ChildAlone)]], Open),
    case(
        &[&RE_NORMAL],
        "Denmark examines, normal procedure",
        &[ORDINARY, &[Yes(DenmarkExamines), No(FoundUnfounded), No(ExpeditedTold), In(Nationality, "SY")]],
        Applies,
    ),
    case(
        &[&RE_NORMAL],
        "in the expedited procedure",
        &[&[Yes(DenmarkExamines), No(CaseAnswered), Yes(ExpeditedTold)]],
        Unmet,
    ),
    case(&[&RE_NORMAL], "Denmark examines, procedure not told", &[&[Yes(DenmarkExamines), No(CaseAnswered)]], Open),
    case(
        &[&RE_REFUSED],
        "refused in the normal procedure, the Board has not decided",
        &[ORDINARY, &[Yes(Refused), No(RefusedFirstCountry), No(Minor)]],
        Applies,
    ),
    case(&[&RE_REFUSED], "not refused", &[&[No(Refused), No(RefusedFirstCountry)]], Unmet),
    case(&[&RE_REFUSED], "does not know what was decided", &[], Open),
    case(
        &[&RE_NOT_STATED],
        "the Board has upheld a transfer",
        &[ORDINARY, &[Yes(TransferDecided), Yes(BoardDecided), Yes(BoardUpheld), No(SeparatedChild)]],
        Applies,
    ),
    case(
        &[&RE_NOT_STATED],
        "an ordinary case",
        &[ORDINARY, &[No(RefusedUnfounded), No(Refused), No(RefusedFirstCountry), No(CouncilDisagreed)]],
        Unmet,
    ),
    case(&[&RE_NOT_STATED], "does not know", &[], Open),
    case(
        &[&RE_SEPARATED],
        "a girl with her aunt, waits for the first interview",
        &[ORDINARY, &[Yes(SeparatedChild)]],
        Applies,
    ),
    case(&[&RE_SEPARATED], "an adult", &[&[No(SeparatedChild)]], Unmet),
    case(&[&RE_SEPARATED], "does not know", &[&[]], Open),
    case(
        &[&RE_NOT_STATED],
        "a child alone, refused in the normal procedure",
        &[ORDINARY, &[Yes(ChildAlone), No(SeparatedChild), Yes(Refused)]],
        Applies,
    ),
    case(
        &[&RE_REFUSED],
        "the Board has upheld the refusal",
        &[ORDINARY, &[Yes(Refused), No(RefusedFirstCountry), No(Minor), Yes(BoardDecided), Yes(BoardUpheld)]],
        Applies,
    ),
    case(
        &[&RE_REFUSED],
        "refused because of a country outside the Dublin area",
        &[ORDINARY, &[Yes(RefusedFirstCountry), No(Minor)]],
        Applies,
    ),
    case(
        &[&RE_APPEAL_ADULT],
        "an adult, the seven days are over and nothing was said",
        &[
            ORDINARY,
            &[
                Yes(TransferDecided),
                On(DecisionDate, "2026-03-02"),
                On(Today, "2026-03-12"),
                No(AppealAnnounced),
                No(Minor),
                No(WithChildren),
            ],
        ],
        Displaced,
    )
    .by(&DP10),
    case(
        &[&RE_APPEAL_FAMILY],
        "a family, the seven days are over and nothing was said",
        &[
            ORDINARY,
            &[
                Yes(TransferDecided),
                On(DecisionDate, "2026-03-02"),
                On(Today, "2026-03-12"),
                No(AppealAnnounced),
                Yes(WithChildren),
            ],
        ],
        Displaced,
    )
    .by(&DP10),
    case(
        &[&RE_APPEAL_CHILD],
        "a child alone, the seven days are over and nothing was said",
        &[
            ORDINARY,
            &[
                Yes(TransferDecided),
                On(DecisionDate, "2026-03-02"),
                On(Today, "2026-03-12"),
                No(AppealAnnounced),
                Yes(ChildAlone),
            ],
        ],
        Displaced,
    )
    .by(&DP10),
    case(&[&RE_DECIDES], "waits for the first interview", &[ORDINARY], Applies),
    case(&[&RE_DECIDES], "has a permit", &[&[Yes(Granted)]], Unmet),
    case(&[&RE_DECIDES], "does not know", &[&[]], Open),
    case(
        &[&RE_NORMAL],
        "from Serbia: the expedited procedure is to be expected",
        &[ORDINARY, &[Yes(DenmarkExamines), In(Nationality, "RS"), No(NormalTold)]],
        Displaced,
    )
    .by(&AG1),
];
