//! On the criteria: visa and permit, entry, family.

use crate::Ruling;
use crate::ruling::Decided::{Changed, Court, NotSeen, OnCondition, Other, Upheld};

pub(super) static RULINGS: &[(&str, &[Ruling])] = &[
    (
        "visa",
        &[
            Ruling::new("ital20172", 2017, "IT", NotSeen).at("https://fln.dk/praksis/2019/april/ital20172"),
            Ruling::new("dub-pole20235", 2023, "PL", OnCondition)
                .at("https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=3423"),
            Ruling::new("dub-pole20236", 2023, "PL", Upheld).at("https://fln.dk/praksis/2023/juni/dub-pole20236"),
            Ruling::new("dub-pole20242", 2024, "PL", Changed).at("https://fln.dk/praksis/2024/februar/dub-pole20242"),
            Ruling::new("dub-ital202422", 2024, "IT", Changed)
                .at("https://fln.dk/praksis/2024/november/dub-ital202422"),
            Ruling::new("dub-nede20262", 2026, "NL", Upheld).at("https://fln.dk/praksis/2026/januar/dub-nede20262"),
        ],
    ),
    (
        "visa-ended",
        &[
            Ruling::new("fln-06062018", 2018, "IT", Upheld).at("https://fln.dk/da/Nyheder/Nyhedsarkiv/2018/06062018"),
            Ruling::new("dub-span20252", 2025, "ES", Upheld).at("https://fln.dk/praksis/2025/marts/dub-span20252"),
            Ruling::new("dub-fran20252", 2025, "FR", Upheld).at("https://fln.dk/praksis/2025/januar/dub-fran20252"),
        ],
    ),
    (
        "visa-and-spouse",
        &[
            Ruling::new("C-745/21", 2023, "", Court),
            Ruling::new("dub-pole202411", 2024, "PL", Upheld).at("https://fln.dk/praksis/2024/oktober/dub-pole202411"),
            Ruling::new("dub-belg20251", 2025, "BE", Changed).at("https://fln.dk/praksis/2025/marts/dub-belg20251"),
        ],
    ),
    ("permit-later", &[Ruling::new("VwGH-2022-14-0217", 2023, "", Other)]),
    (
        "special-act",
        &[Ruling::new("udln-ukraine-2022", 2022, "PL", Other).at("https://udln.dk/da/Praksis/Saerlov/Ukraine")],
    ),
    (
        "entry",
        &[
            Ruling::new("dub-ital20216", 2021, "IT", Upheld).at("https://fln.dk/praksis/2021/maj/dub-ital20216"),
            Ruling::new("dub-ital20232", 2023, "IT", Upheld).at("https://fln.dk/praksis/2023/april/dub-ital20232"),
            Ruling::new("dub-ital202424", 2024, "IT", Upheld).at("https://fln.dk/praksis/2024/juli/dub-ital202424"),
        ],
    ),
    ("child-and-relative", &[Ruling::new("C-19/21", 2022, "", Court)]),
];
