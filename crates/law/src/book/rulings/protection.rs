//! On protection that another country has already given.

use crate::Ruling;
use crate::ruling::Decided::{Changed, Discretion, NotSeen, Upheld};

pub(super) static RULINGS: &[(&str, &[Ruling])] = &[
    ("protected", &[
            Ruling::new("29b-bul20171-1", 2017, "BG", Upheld).at("https://fln.dk/praksis/2019/september/29b-bul20171-1"),
            Ruling::new("29rum20181", 2018, "RO", Upheld).at("https://fln.dk/praksis/2019/april/29rum20181"),
            Ruling::new("29bgrae20203", 2020, "GR", Upheld).at("https://fln.dk/praksis/2020/december/29bgrae20203"),
            Ruling::new("29b-rum20223", 2022, "RO", Upheld).at("https://fln.dk/praksis/2022/juli/29b-rum20223"),
            Ruling::new("29bgrae20223", 2022, "GR", Upheld).at("https://fln.dk/praksis/2022/november/29bgrae20223"),
            Ruling::new("29boestr20241", 2024, "AT", Upheld).at("https://fln.dk/praksis/2024/august/29boestr20241"),
            Ruling::new("29boestr20242", 2024, "AT", Upheld).at("https://fln.dk/praksis/2024/oktober/29boestr20242"),
            Ruling::new("29b-rum20241", 2024, "RO", Upheld).at("https://fln.dk/praksis/2024/november/29b-rum20241"),
            Ruling::new("29b-bulg20252", 2025, "BG", Upheld).at("https://fln.dk/praksis/2025/juli/29b-bulg20252"),
            Ruling::new("29b-ita20261", 2026, "IT", Upheld).at("https://fln.dk/praksis/2026/januar/29b-ita20261"),
        ]),
    ("card-expired", &[
            Ruling::new("erit20158", 2015, "IT", Upheld).at("https://fln.dk/praksis/2019/april/erit20158"),
            Ruling::new("29b-grae20234", 2023, "GR", Discretion).at("https://fln.dk/praksis/2023/maj/29b-grae20234"),
            Ruling::new("29b-tysk20253", 2025, "DE", Upheld).at("https://fln.dk/praksis/2025/januar/29b-tysk20253"),
        ]),
    ("protected-and-family", &[
            Ruling::new("ccpr-2734-2016", 2016, "IT", NotSeen).at("https://atlas-of-torture.org/en/entity/7ywjx4ewbeg?page=2"),
            Ruling::new("crc-52-2018", 2017, "GR", NotSeen),
            Ruling::new("29b-grae20185", 2018, "GR", Upheld).at("https://fln.dk/praksis/2019/september/29b-grae20185"),
        ]),
    ("protected-child", &[
            Ruling::new("ccpr-2770-2016", 2016, "GR", Upheld).at("https://atlas-of-torture.org/en/entity/ur0m8guas2k?page=3"),
            Ruling::new("29b-ung20191", 2019, "HU", Changed).at("https://fln.dk/praksis/2019/september/29b-ung20191"),
        ]),
    ("protected-and-hardship", &[
            Ruling::new("syri201632", 2016, "BG", Discretion).at("https://fln.dk/praksis/2019/april/syri201632"),
            Ruling::new("edal-2017-11-30", 2017, "IT", Discretion).at("https://www.asylumlawdatabase.eu/en/case-law/denmark-refugee-appeals-board%E2%80%99s-decision-30-november-2017"),
            Ruling::new("29b-grae20216", 2021, "GR", Changed).at("https://fln.dk/praksis/2021/november/29b-grae20216"),
        ]),
    ("two-sections", &[
            Ruling::new("ccpr-2575-2015", 2016, "IT", Upheld).at("https://atlas-of-torture.org/en/entity/e7m8suqd614?page=3"),
            Ruling::new("29b-spa20211", 2021, "ES", Upheld).at("https://fln.dk/praksis/2021/juli/29b-spa20211"),
        ]),
    ("first-country-once", &[
            Ruling::new("ccpr-2360-2014", 2014, "IT", Upheld).at("https://ccprcentre.org/decision/16139"),
            Ruling::new("ccpr-2608-2015", 2015, "BG", NotSeen).at("https://atlas-of-torture.org/en/entity/p3hbn312zdn?page=3"),
            Ruling::new("iran201543", 2015, "IT", Upheld).at("https://fln.dk/praksis/2019/april/iran201543"),
            Ruling::new("erit201522", 2015, "IT", Upheld).at("https://fln.dk/praksis/2019/april/erit201522"),
            Ruling::new("erit20162", 2016, "IT", Upheld).at("https://fln.dk/praksis/2019/april/erit20162"),
            Ruling::new("iran20165", 2016, "GR", Upheld).at("https://fln.dk/praksis/2019/april/iran20165"),
            Ruling::new("29b-bul20191", 2019, "BG", Upheld).at("https://fln.dk/praksis/2019/november/29b-bul20191"),
        ]),
];
