//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::board::{
    AB_ABSENT, AB_ANEW, AB_BACK_TRANSFER, AB_CHILD, AB_GONE, AB_GONE_PROTECTED, AB_GONE_TRANSFER, AB_LEAVING,
    AB_SENT_BACK, AB_TOLD, AB1, AB2, AB3, AB4, AB5, AB6, AB8,
};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppealRunning, BoardDecided, BoardOverturned, BoardSentBack, BoardUpheld, ChildAlone, CouncilDisagreed,
    InadmissibleDecided, Refused, RefusedFirstCountry, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&AB_SENT_BACK, &AB_ANEW],
        "the Board has sent the case back after a no to asylum",
        &[ORDINARY, &[Yes(Refused), Yes(BoardDecided), Yes(BoardSentBack)]],
        Applies,
    ),
    case(&[&AB_SENT_BACK, &AB_ANEW], "the Board has agreed", &[ORDINARY, &[Yes(Refused), No(BoardSentBack)]], Unmet),
    case(&[&AB_SENT_BACK, &AB_ANEW], "does not know what the Board has said", &[&[Yes(Refused)]], Open),
    case(&[&AB1, &AB5, &AB_LEAVING], "an appeal is running", &[&[Yes(AppealRunning)]], Applies),
    case(
        &[&AB1, &AB5, &AB_GONE, &AB_LEAVING],
        "refused in the normal procedure: it goes to the Board by itself",
        &[ORDINARY, &[Yes(Refused)]],
        Applies,
    ),
    case(
        &[&AB1, &AB5, &AB_GONE, &AB_LEAVING],
        "the Board has decided",
        &[ORDINARY, &[Yes(Refused), Yes(BoardDecided)]],
        Unmet,
    ),
    case(&[&AB1, &AB5, &AB_GONE, &AB_LEAVING], "does not know", &[], Open),
    case(
        &[&AB_GONE],
        "an appeal against a transfer is running: coming back does not take it up again",
        &[&[Yes(AppealRunning), Yes(TransferDecided), No(Refused), No(RefusedFirstCountry), No(CouncilDisagreed)]],
        Unmet,
    ),
    case(
        &[&AB_GONE_TRANSFER, &AB_BACK_TRANSFER],
        "an appeal against a transfer is running",
        &[&[Yes(TransferDecided), Yes(AppealRunning), No(BoardDecided)]],
        Applies,
    ),
    case(
        &[&AB_GONE_TRANSFER],
        "told about a transfer, and the days run",
        &[ORDINARY, &[Yes(TransferDecided)]],
        Applies,
    ),
    case(
        &[&AB_BACK_TRANSFER],
        "told about a transfer, and the Board does not have it yet",
        &[ORDINARY, &[Yes(TransferDecided)]],
        Unmet,
    ),
    case(
        &[&AB_GONE_TRANSFER, &AB_BACK_TRANSFER],
        "the Board has a refusal",
        &[&[No(TransferDecided), Yes(AppealRunning)]],
        Unmet,
    ),
    case(
        &[&AB_GONE_TRANSFER, &AB_GONE_PROTECTED],
        "the Board has decided",
        &[&[Yes(TransferDecided), No(InadmissibleDecided), Yes(BoardDecided)]],
        Unmet,
    ),
    case(
        &[&AB_GONE_TRANSFER, &AB_BACK_TRANSFER, &AB_GONE_PROTECTED],
        "does not know what was decided",
        &[&[Yes(AppealRunning), No(BoardDecided)]],
        Open,
    ),
    case(
        &[&AB_GONE_PROTECTED],
        "an appeal under section 29 b is running",
        &[&[Yes(InadmissibleDecided), Yes(AppealRunning), No(BoardDecided)]],
        Applies,
    ),
    case(
        &[&AB2, &AB3, &AB4, &AB_ABSENT, &AB_TOLD],
        "refused in the normal procedure, the Board has not decided",
        &[ORDINARY, &[Yes(Refused)]],
        Applies,
    ),
    case(&[&AB2, &AB3, &AB4, &AB_ABSENT, &AB_TOLD], "not refused", &[&[No(Refused), No(RefusedFirstCountry)]], Unmet),
    case(&[&AB2, &AB3, &AB4, &AB_ABSENT, &AB_TOLD], "does not know what was decided", &[], Open),
    case(&[&AB_CHILD], "a child alone, refused", &[ORDINARY, &[Yes(ChildAlone), Yes(Refused)]], Applies),
    case(&[&AB_CHILD], "an adult, refused", &[&[No(ChildAlone), Yes(Refused)]], Unmet),
    case(
        &[&AB_CHILD],
        "a child alone, told about a transfer: one judge, and no meeting",
        &[&[Yes(ChildAlone), No(Refused), No(RefusedFirstCountry)]],
        Unmet,
    ),
    case(&[&AB_CHILD], "a child alone who does not know what was decided", &[&[Yes(ChildAlone)]], Open),
    case(&[&AB6], "the Board upheld", &[&[Yes(BoardUpheld)]], Applies),
    case(&[&AB6], "the Board did not uphold", &[&[No(BoardUpheld)]], Unmet),
    case(&[&AB6], "does not know", &[], Open),
    case(&[&AB8], "the Board overturned a refusal", &[&[Yes(BoardOverturned), Yes(Refused)]], Applies),
    case(
        &[&AB8],
        "the Board overturned a transfer",
        &[&[Yes(BoardOverturned), No(Refused), No(RefusedFirstCountry), No(CouncilDisagreed)]],
        Unmet,
    ),
    case(&[&AB8], "does not know", &[], Open),
];
