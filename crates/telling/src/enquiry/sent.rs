//! Being sent to another country, and which country it is.

use law::LetterKind::{Appeal, Family};
use law::contact::{DRC, DRC_DUBLIN, SERVICE, STAFF, TRACING};

use super::{Enquiry, asked};

pub(super) static ALL: &[Enquiry] = &[
    asked(
        "ask-dublin-decision",
        &["answer-appeal", "step-send", "step-council", "step-stay"],
        &["dp9", "am43-days", "dp11", "dp10", "dp8", "dp8-new", "dp12", "appeal-papers", "ac6"],
    )
    .helped_by(&[&DRC_DUBLIN, &STAFF, &SERVICE])
    .days()
    .letter(Appeal),
    asked(
        "ask-unread-letter",
        &["answer-letter", "step-letter", "step-sections", "step-how-far"],
        &["dn3", "dp13", "dp9", "ad8", "ad4", "dn-refusal"],
    )
    .days(),
    asked(
        "ask-how-to-appeal",
        &["answer-appeal", "step-send", "step-council"],
        &[
            "dp6",
            "dp11",
            "dp9",
            "dp9-announced",
            "dp7",
            "appeal-papers",
            "dp12",
            "appeal-lawyer",
            "safe-there",
            "am43",
            "am43-help",
        ],
    )
    .helped_by(&[&DRC_DUBLIN, &STAFF, &SERVICE])
    .days()
    .letter(Appeal),
    asked(
        "ask-29-a",
        &["told", "dc1", "step-sections", "step-council"],
        &["dp13", "dp6", "dp9", "am43-days", "dp8", "dp8-new", "dc9", "dc13"],
    )
    .helped_by(&[&DRC_DUBLIN, &STAFF, &SERVICE])
    .days()
    .letter(Appeal),
    asked(
        "ask-29-b",
        &["dc13", "step-sections", "step-ask-to-stay", "step-council"],
        &["ad1", "ad2", "ad8", "ad4", "ad6", "ad5", "ad7", "ab-gone-protected"],
    )
    .helped_by(&[&DRC_DUBLIN, &STAFF, &SERVICE])
    .days()
    .letter(Appeal),
    asked("ask-days-over", &["step-send", "step-why-late", "step-council"], &["dp10", "dp9", "am43-days", "dp11"])
        .helped_by(&[&DRC_DUBLIN, &STAFF, &SERVICE])
        .days()
        .letter(Appeal),
    asked(
        "ask-stay-meanwhile",
        &["step-council", "step-ask-to-stay", "step-stay"],
        &["dp8", "dp8-new", "ad6", "np-stay", "ab-gone-transfer", "ab-gone", "ab-leaving"],
    )
    .helped_by(&[&DRC_DUBLIN, &STAFF])
    .letter(Appeal),
    asked(
        "ask-which-country",
        &["dc1", "dc2", "dc7"],
        &[
            "dc3",
            "d10",
            "dc4",
            "dc5",
            "d13-lived",
            "dc6",
            "dc6-denmark",
            "am26",
            "am27",
            "am29",
            "am30",
            "am33",
            "am16",
            "d16",
            "am34",
            "dc10",
            "am-back",
            "citizen",
            "discretion",
        ],
    ),
    asked(
        "ask-fingerprints",
        &["answer-can-ask", "registered-elsewhere", "step-tell", "step-decision-day"],
        &["dc11", "dc10", "am-back", "dc10-pending", "dc10-closed", "earlier-several", "absence-proof", "dc8", "dc9"],
    ),
    asked(
        "ask-visa",
        &["dc2", "dc4", "am29", "step-tell"],
        &["d12-lapsed", "dc3", "am26", "discretion", "absence-proof", "dc8", "dc9"],
    ),
    asked(
        "ask-family-here",
        &["step-wish", "step-tell"],
        &[
            "dc3",
            "d10",
            "am26",
            "am27",
            "dc3-status",
            "am26-status",
            "dc3-other",
            "d16",
            "am34",
            "family-wish",
            "family-together",
            "told-home-newer",
        ],
    )
    .letter(Family),
    asked(
        "ask-family-elsewhere",
        &["step-both-write", "step-tell"],
        &[
            "dc3",
            "d10",
            "am26",
            "am27",
            "dc3-status",
            "am26-status",
            "dc3-other",
            "d16",
            "am34",
            "am22-family",
            "family-wish",
        ],
    )
    .helped_by(&[&DRC, &STAFF, &TRACING])
    .letter(Family),
    asked(
        "ask-protected",
        &["ad1", "dc13", "step-first-talk"],
        &["ad2", "ad3", "ad8", "ad4", "ad6", "ad5", "ad7", "fc1", "fc3"],
    ),
];
