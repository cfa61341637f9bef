//! On taking back: where the person first asked for asylum elsewhere.

use crate::Ruling;
use crate::ruling::Decided::{ByRules, Changed, Court, Discretion, NotSeen, Other, SentBack, Upheld};

pub(super) static RULINGS: &[(&str, &[Ruling])] = &[
    (
        "refused-there",
        &[
            Ruling::new("dub-tysk20218", 2021, "DE", Upheld)
                .at("https://fra.europa.eu/fi/caselaw-reference/denmark-refugee-appeals-board-dub-tysk20218cera"),
            Ruling::new("dub-ital20214", 2021, "IT", Upheld).at("https://fln.dk/praksis/2021/april/dub-ital20214"),
            Ruling::new("dub-ital202116", 2021, "IT", Upheld).at("https://fln.dk/praksis/2021/oktober/dub-ital202116"),
            Ruling::new("dub-schw20252", 2025, "CH", Upheld).at("https://fln.dk/praksis/2025/maj/dub-schw20252"),
        ],
    ),
    (
        "left-there",
        &[
            Ruling::new("ital20171", 2017, "IT", Upheld).at("https://fln.dk/praksis/2019/april/ital20171"),
            Ruling::new("dub-kroa202315", 2023, "HR", Upheld).at("https://fln.dk/praksis/2023/oktober/dub-kroa202315"),
            Ruling::new("dub-schw20251", 2025, "CH", Upheld).at("https://fln.dk/praksis/2025/april/dub-schw20251"),
            Ruling::new("dub-rumae20251", 2025, "RO", Upheld).at("https://fln.dk/praksis/2025/december/dub-rumae20251"),
        ],
    ),
    (
        "withdrawn-there",
        &[
            Ruling::new("dub-rumae20213", 2021, "RO", Upheld).at("https://fln.dk/praksis/2021/oktober/dub-rumae20213"),
            Ruling::new("dub-bulg20252", 2025, "BG", Upheld).at("https://fln.dk/praksis/2025/oktober/dub-bulg20252"),
        ],
    ),
    (
        "illness",
        &[
            Ruling::new("dub-oestr20212", 2021, "AT", Upheld).at("https://fln.dk/praksis/2021/maj/dub-oestr20212"),
            Ruling::new("dub-tysk202312", 2023, "DE", Upheld).at("https://fln.dk/praksis/2023/april/dub-tysk202312"),
            Ruling::new("dub-kroa202314", 2023, "HR", Upheld).at("https://fln.dk/praksis/2023/oktober/dub-kroa202314"),
            Ruling::new("dub-nede20254", 2024, "NL", Upheld).at("https://fln.dk/praksis/2025/januar/dub-nede20254"),
            Ruling::new("dub-finl20254", 2025, "FI", Upheld).at("https://fln.dk/praksis/2025/november/dub-finl20254"),
            Ruling::new("dub-sver202523", 2025, "SE", Upheld).at("https://fln.dk/praksis/2025/december/dub-sver202523"),
        ],
    ),
    (
        "partner",
        &[
            Ruling::new("29b-ita2071", 2017, "IT", Upheld).at("https://fln.dk/praksis/2019/september/29b-ita2071"),
            Ruling::new("dub-sver202312", 2023, "SE", Upheld).at("https://fln.dk/praksis/2023/oktober/dub-sver202312"),
            Ruling::new("dub-oestr20251", 2025, "AT", Upheld).at("https://fln.dk/praksis/2025/januar/dub-oestr20251"),
            Ruling::new("dub-schw20261", 2026, "CH", Upheld).at("https://fln.dk/praksis/2026/januar/dub-schw20261"),
        ],
    ),
    (
        "spouse-and-take-back",
        &[
            Ruling::new("C-582/17", 2019, "", Court),
            Ruling::new("dub-tysk202317", 2023, "DE", Upheld).at("https://fln.dk/praksis/2023/juli/dub-tysk202317"),
            Ruling::new("dub-oestr202310", 2023, "AT", Upheld)
                .at("https://fln.dk/praksis/2023/december/dub-oestr202310"),
            Ruling::new("dub-oestr20252", 2025, "AT", Changed)
                .at("https://fln.dk/praksis/2025/september/dub-oestr20252"),
        ],
    ),
    (
        "danish-spouse",
        &[Ruling::new("dub-schw20254", 2025, "CH", Upheld).at("https://fln.dk/praksis/2025/december/dub-schw20254")],
    ),
    (
        "own-children",
        &[
            Ruling::new("dub-sver202528", 2025, "SE", Upheld).at("https://fln.dk/praksis/2025/december/dub-sver202528"),
            Ruling::new("dub-tysk202511", 2025, "DE", Upheld).at("https://fln.dk/praksis/2025/april/dub-tysk202511"),
        ],
    ),
    (
        "grown-relatives",
        &[
            Ruling::new("dub-bulg20223", 2022, "BG", Upheld).at("https://fln.dk/praksis/2022/september/dub-bulg20223"),
            Ruling::new("dub-span20238", 2023, "ES", Upheld).at("https://fln.dk/praksis/2023/december/dub-span20238"),
        ],
    ),
    (
        "dependants",
        &[
            Ruling::new("ital20173", 2017, "IT", NotSeen).at("https://fln.dk/praksis/2019/april/ital20173"),
            Ruling::new("dub-tysk202321", 2023, "DE", Upheld).at("https://fln.dk/praksis/2023/august/dub-tysk202321"),
            Ruling::new("dub-sver20237", 2023, "SE", Upheld).at("https://fln.dk/praksis/2023/maj/dub-sver20237"),
        ],
    ),
    (
        "born-after",
        &[Ruling::new("dub-tysk202346", 2023, "DE", Discretion).at("https://fln.dk/praksis/2024/maj/dub-tysk202346")],
    ),
    (
        "age",
        &[
            Ruling::new("dub-nede20257", 2025, "NL", Upheld).at("https://fln.dk/praksis/2025/december/dub-nede20257"),
            Ruling::new("alder20256", 2025, "", Upheld).at("https://fln.dk/praksis/2025/august/alder20256"),
        ],
    ),
    (
        "three-months-outside",
        &[
            Ruling::new("UNE-N2104040616", 2020, "DE", Other),
            Ruling::new("dub-span20215", 2021, "ES", Upheld).at("https://fln.dk/praksis/2021/juli/dub-span20215"),
            Ruling::new("dub-tysk202532", 2025, "DE", Upheld).at("https://fln.dk/praksis/2025/december/dub-tysk202532"),
        ],
    ),
    (
        "request-late",
        &[
            Ruling::new("C-670/16", 2017, "", Court),
            Ruling::new("dub-sver202110", 2021, "SE", ByRules).at("https://fln.dk/praksis/2021/juli/dub-sver202110"),
            Ruling::new("dub-tysk202118", 2021, "DE", ByRules).at("https://fln.dk/praksis/2021/august/dub-tysk202118"),
        ],
    ),
    (
        "transfer-time",
        &[
            Ruling::new("C-201/16", 2017, "", Court),
            Ruling::new("dub-span12021", 2021, "ES", Upheld).at("https://fln.dk/praksis/2021/april/dub-span12021"),
            Ruling::new("C-245/21", 2022, "", Court),
            Ruling::new("C-560/23", 2025, "", Court),
        ],
    ),
    ("several-countries", &[Ruling::new("C-323/21", 2023, "", Court)]),
    ("back-again", &[Ruling::new("C-360/16", 2018, "", Court)]),
    (
        "country-turned",
        &[
            Ruling::new("echr-15636-16", 2014, "IT", SentBack),
            Ruling::new("dub-ital20224", 2023, "IT", SentBack)
                .at("https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=3339"),
            Ruling::new("dub-ital202430", 2024, "IT", Changed)
                .at("https://fln.dk/praksis/2024/december/dub-ital202430"),
            Ruling::new("kroa-suspension", 2025, "HR", Changed),
        ],
    ),
    (
        "tie-to-denmark",
        &[Ruling::new("dub-kroa20242", 2024, "HR", Discretion).at("https://fln.dk/praksis/2025/januar/dub-kroa20242")],
    ),
];
