//! The case in Denmark, from its beginning to its end.

use law::LetterKind::Missed;
use law::contact::{BOARD, DRC, DRC_RETURN, LAWYER, PRISON_STAFF, RED_CROSS, SANDHOLM, SERVICE, STAFF, VORES_ASYLBORN};

use super::{Enquiry, asked};

pub(super) static ALL: &[Enquiry] = &[
    asked(
        "ask-how-to-begin",
        &["answer-register", "step-ask", "step-bring", "step-first-talk"],
        &["dp1-register", "dp1", "fi4", "fi1", "bo1", "dp14", "re1"],
    )
    .helped_by(&[&DRC, &SANDHOLM]),
    asked(
        "ask-first-interview",
        &["fi2", "step-come", "step-collect", "step-talk"],
        &[
            "fi1", "fi3", "in3", "ri7", "in4", "in6", "in12", "in10", "in17", "in13", "dp3", "dp4", "dp5", "fi5",
            "am17", "am22",
        ],
    ),
    asked(
        "ask-how-long",
        &["d-times", "d-answer", "d29", "am-times", "am-answer", "am46"],
        &[
            "d-late",
            "d29-longer",
            "am-late",
            "am-back-times",
            "am-back-answer",
            "am46-longer",
            "am46-missed",
            "d28",
            "d28-answer",
            "d28-transfer",
            "am45",
            "am45-answer",
            "am45-transfer",
            "ti-away",
        ],
    ),
    asked(
        "ask-missed-interview",
        &["answer-stopped", "step-why-missed", "step-stopped-council", "step-next-time"],
        &["wi3", "wi7", "wi-missing", "wi4", "wi5", "wi6", "su2", "in17"],
    )
    .helped_by(&[&DRC, &STAFF, &SERVICE])
    .letter(Missed),
    asked(
        "ask-withdrawn",
        &["answer-signed", "step-go-on", "step-take-back", "step-stopped-council", "step-date-signed"],
        &["wi10", "wi8", "wi9", "wi1"],
    )
    .helped_by(&[&DRC, &STAFF, &SERVICE]),
    asked(
        "ask-left-centre",
        &["answer-stopped", "step-back", "step-stopped-council"],
        &["wi3", "wi4", "wi5", "wi6", "su2", "wi-live", "ab-gone", "ab-gone-transfer", "ab-back-transfer"],
    )
    .helped_by(&[&DRC, &STAFF, &SERVICE]),
    asked(
        "ask-refused",
        &["step-letter", "np9", "mu3", "mu4"],
        &["dn-refusal", "np7", "np8", "np-stay", "ab1", "ab2", "ab3", "ab-told", "ab6", "mu5", "rt-date-unfounded"],
    )
    .helped_by(&[&DRC, &STAFF, &BOARD]),
    asked(
        "ask-unfounded",
        &["mu1", "mu2", "mu3", "mu4"],
        &["step-tell-council", "mu4-writing", "ag1", "ag3", "ag5", "mu5", "mu6", "rt-date-unfounded", "su3"],
    ),
    asked(
        "ask-lawyer",
        &["dp7", "np9", "um5"],
        &["appeal-lawyer", "ad7", "mu6", "de-court", "am21", "am43-help", "ri6", "step-lawyer"],
    )
    .helped_by(&[&DRC, &LAWYER]),
    asked(
        "ask-where-live",
        &["re-decides", "re-normal", "re-refused"],
        &["re1", "wi-live", "up-own-home", "up-private", "up-family", "re2", "re-separated", "re-detained", "re3"],
    ),
    asked(
        "ask-money",
        &["re1"],
        &[
            "up-meals",
            "up-cash",
            "up-children",
            "up-lower",
            "up-contract",
            "up-cuts",
            "re1-need",
            "re1-not",
            "up-only-there",
            "re1-permit",
        ],
    ),
    asked("ask-children", &["up-school"], &["ri3", "ri4", "ad9", "up-children", "ac1", "ac2", "ac3"]).helped_by(&[
        &DRC,
        &STAFF,
        &VORES_ASYLBORN,
    ]),
    asked(
        "ask-child-alone",
        &["answer-child", "step-representative", "step-family", "step-not-alone"],
        &[
            "um1",
            "um2",
            "um3",
            "um5",
            "um6",
            "um7",
            "um8",
            "um-age",
            "child-family",
            "child-relative",
            "child-wish",
            "am23",
            "de-child",
            "ab-child",
        ],
    )
    .helped_by(&[&DRC, &RED_CROSS, &VORES_ASYLBORN]),
    asked(
        "ask-detained",
        &["answer-detained", "step-court", "step-call", "step-detained-ask"],
        &[
            "de-court",
            "de-review",
            "de-told",
            "de-arrival",
            "de-dublin",
            "de-dublin-new",
            "de-return",
            "de-longest",
            "d28-transfer",
            "am45-transfer",
            "dp14",
            "re-detained",
            "de-child",
        ],
    )
    .helped_by(&[&DRC, &LAWYER, &PRISON_STAFF]),
    asked(
        "ask-board-no",
        &["answer-upheld", "step-final", "step-date", "step-ask-again", "step-news-upheld"],
        &[
            "ab6",
            "su4",
            "su-stay",
            "su-stay-late",
            "su-stay-elsewhere",
            "su-address",
            "rt-date",
            "rt-date-later",
            "rt1",
            "rt-help",
            "rt-humanitarian",
        ],
    )
    .helped_by(&[&DRC, &DRC_RETURN, &LAWYER]),
    asked(
        "ask-again",
        &["step-again-council", "step-address"],
        &["su2", "su3", "su4", "su5", "su6", "su-address", "su-stay", "su-stay-late", "su-stay-unfounded"],
    )
    .helped_by(&[&DRC, &SERVICE, &BOARD]),
    asked(
        "ask-permit",
        &["answer-permit", "step-length", "step-kind", "step-family-reunion", "step-municipality"],
        &["po1", "po3", "po-length", "po2", "ti-length", "ti-lapse", "re1-permit", "dn-grant"],
    ),
];
