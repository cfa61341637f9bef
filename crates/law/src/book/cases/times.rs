//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::times::{
    AM_ANSWER, AM_BACK_ANSWER, AM_BACK_TIMES, AM_LATE, AM_LATE_CHILD, AM_TIMES, AM45, AM45_ANSWER, AM45_TRANSFER, AM46,
    AM46_LONGER, AM46_MISSED, D_ANSWER, D_LATE, D_TIMES, D28, D28_ANSWER, D28_TRANSFER, D29, D29_LONGER, TI_AWAY,
    TI_FOURTEEN, TI_LAPSE, TI_LENGTH,
};
use crate::case::Given::{self, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealRunning, AppliedElsewhere, BoardDecided, BoardOverturned, ChildAlone, CouncilDisagreed,
    DecisionTold, Detained, Granted, InadmissibleDecided, NoApplication, Refused, RefusedFirstCountry,
    RefusedUnfounded, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

/// Another country is asked, and nothing is decided.
const ASKED: &[Given] = &[Yes(AnotherCountryAsked), No(DecisionTold)];

/// A transfer was decided.
const SENT: &[Given] = &[Yes(AnotherCountryAsked), Yes(DecisionTold), Yes(TransferDecided)];

/// Has not asked for asylum in Denmark, but elsewhere.
const WITHOUT: &[Given] = &[Yes(NoApplication), Yes(AppliedElsewhere)];

/// Neither a no that the Board reviews nor a yes.
const NOT_ANSWERED: &[Given] = &[No(Refused), No(RefusedFirstCountry), No(CouncilDisagreed)];

pub(super) static CASES: &[Case] = &[
    case(&[&TI_FOURTEEN], "a no in the normal procedure", &[ORDINARY, &[Yes(Refused)]], Applies),
    case(
        &[&TI_FOURTEEN],
        "a no, and the Board has it already",
        &[ORDINARY, &[Yes(Refused), Yes(AppealRunning)]],
        Unmet,
    ),
    case(&[&TI_FOURTEEN], "a no as manifestly unfounded", &[ORDINARY, NOT_ANSWERED, &[Yes(RefusedUnfounded)]], Unmet),
    case(&[&TI_FOURTEEN], "does not know", &[], Open),
    case(&[&TI_LENGTH, &TI_LAPSE], "a yes", &[ORDINARY, &[Yes(Granted)]], Applies),
    case(&[&TI_LENGTH], "no yes", &[ORDINARY], Unmet),
    case(&[&TI_LAPSE], "no yes, and nothing at the Board", &[ORDINARY, NOT_ANSWERED], Unmet),
    case(&[&TI_LAPSE], "the Board has changed a no", &[ORDINARY, &[Yes(BoardOverturned), Yes(Refused)]], Unmet),
    case(&[&TI_LENGTH, &TI_LAPSE], "does not know", &[], Open),
    // The request counts in the decision too: an appeal can rest on it under the older rules.
    case(&[&D_TIMES, &D_LATE, &D_ANSWER], "another country is asked, nothing decided", &[ORDINARY, ASKED], Applies),
    case(&[&D_TIMES, &D_LATE], "told about a transfer", &[ORDINARY, SENT], Applies),
    case(&[&D_ANSWER], "told about a transfer: it has answered", &[ORDINARY, SENT], Unmet),
    case(&[&D_TIMES, &D_LATE], "the Board has decided", &[ORDINARY, SENT, &[Yes(BoardDecided)]], Unmet),
    case(&[&D_TIMES, &D_LATE, &D_ANSWER], "told of protection elsewhere", &[&[Yes(InadmissibleDecided)]], Unmet),
    case(&[&D_TIMES, &D_LATE, &D_ANSWER], "does not know", &[], Open),
    case(
        &[&D_TIMES, &D_LATE],
        "stopped without an application, and asked in Germany",
        &[ORDINARY, ASKED, WITHOUT],
        Unmet,
    ),
    case(&[&D28], "in detention without an application here", &[ORDINARY, ASKED, WITHOUT, &[Yes(Detained)]], Unmet),
    case(
        &[&D29, &D29_LONGER, &AM46, &AM46_LONGER, &AM46_MISSED, &TI_AWAY],
        "told about a transfer",
        &[ORDINARY, SENT],
        Applies,
    ),
    case(
        &[&D29, &D29_LONGER, &AM46, &AM46_LONGER, &AM46_MISSED, &TI_AWAY],
        "the Board has overturned the transfer",
        &[SENT, &[Yes(BoardOverturned)]],
        Unmet,
    ),
    case(
        &[&D29, &D29_LONGER, &AM46, &AM46_LONGER, &AM46_MISSED, &TI_AWAY],
        "told another decision",
        &[&[No(TransferDecided)]],
        Unmet,
    ),
    case(&[&D29, &D29_LONGER, &AM46, &AM46_LONGER, &AM46_MISSED, &TI_AWAY], "does not know", &[], Open),
    case(
        &[&D28, &D28_ANSWER, &D28_TRANSFER, &AM45, &AM45_TRANSFER],
        "in detention, another country is asked",
        &[ORDINARY, ASKED, &[Yes(Detained)]],
        Applies,
    ),
    case(
        &[&D28_TRANSFER, &AM45_TRANSFER],
        "in detention, told about a transfer",
        &[ORDINARY, SENT, &[Yes(Detained)]],
        Applies,
    ),
    case(
        &[&D28, &D28_ANSWER, &AM45, &AM45_ANSWER],
        "in detention, told about a transfer: it was asked and has answered",
        &[ORDINARY, SENT, &[Yes(Detained)]],
        Unmet,
    ),
    case(
        &[&D28, &D28_ANSWER, &D28_TRANSFER, &AM45, &AM45_ANSWER, &AM45_TRANSFER],
        "at liberty",
        &[&[No(Detained)]],
        Unmet,
    ),
    case(&[&D28, &D28_ANSWER, &D28_TRANSFER, &AM45, &AM45_ANSWER, &AM45_TRANSFER], "does not know", &[], Open),
    case(
        &[&AM45_ANSWER],
        "in detention, another country is asked to take charge",
        &[ORDINARY, ASKED, &[Yes(Detained), No(AppliedElsewhere)]],
        Applies,
    ),
    case(
        &[&AM45_ANSWER],
        "in detention, and asked for asylum there before: it confirms",
        &[ORDINARY, ASKED, &[Yes(Detained), Yes(AppliedElsewhere)]],
        Unmet,
    ),
    case(
        &[&AM_TIMES, &AM_LATE, &AM_ANSWER],
        "another country is asked to take charge",
        &[ORDINARY, ASKED, &[No(AppliedElsewhere)]],
        Applies,
    ),
    case(
        &[&AM_TIMES, &AM_LATE, &AM_BACK_TIMES],
        "told about a transfer: what was late before it is no ground of an appeal",
        &[ORDINARY, SENT],
        Unmet,
    ),
    case(
        &[&AM_TIMES, &AM_LATE, &AM_ANSWER],
        "asked in Germany before: it is told, not asked, and a late notice ends no duty",
        &[ORDINARY, ASKED, &[Yes(AppliedElsewhere)]],
        Unmet,
    ),
    case(&[&AM_TIMES, &AM_LATE, &AM_ANSWER], "does not know", &[], Open),
    case(
        &[&AM_BACK_TIMES, &AM_BACK_ANSWER],
        "asked in Germany before, nothing decided",
        &[ORDINARY, ASKED, &[Yes(AppliedElsewhere)]],
        Applies,
    ),
    case(&[&AM_BACK_TIMES, &AM_BACK_ANSWER], "asked nowhere before", &[&[No(AppliedElsewhere)]], Unmet),
    case(
        &[&AM_BACK_TIMES, &AM_BACK_ANSWER],
        "asked in Germany before, and was told of the transfer there: it has confirmed",
        &[ORDINARY, SENT, &[Yes(AppliedElsewhere)]],
        Unmet,
    ),
    case(
        &[&AM_ANSWER],
        "asked nowhere before, and was told of a transfer: it has answered",
        &[ORDINARY, SENT, &[No(AppliedElsewhere)]],
        Unmet,
    ),
    case(&[&AM_BACK_TIMES, &AM_BACK_ANSWER], "does not know", &[], Open),
    case(&[&AM_LATE_CHILD], "a child alone, another country is asked", &[ORDINARY, ASKED, &[Yes(ChildAlone)]], Applies),
    case(&[&AM_LATE_CHILD], "an adult", &[ORDINARY, ASKED, &[No(ChildAlone)]], Unmet),
    case(&[&AM_LATE_CHILD], "does not know", &[], Open),
];
