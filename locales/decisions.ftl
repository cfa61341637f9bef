# The decisions in other cases, a line each: name, year, country, how it was decided, and where it can be read.
# `cargo xtask atlas` writes this file; it is joined to the words of each language.

rulings-refused-there =
    dub-tysk20218 2021 DE upheld https://fra.europa.eu/fi/caselaw-reference/denmark-refugee-appeals-board-dub-tysk20218cera
    dub-ital20214 2021 IT upheld https://fln.dk/praksis/2021/april/dub-ital20214
    dub-ital202116 2021 IT upheld https://fln.dk/praksis/2021/oktober/dub-ital202116
    dub-schw20252 2025 CH upheld https://fln.dk/praksis/2025/maj/dub-schw20252

rulings-left-there =
    ital20171 2017 IT upheld https://fln.dk/praksis/2019/april/ital20171
    dub-kroa202315 2023 HR upheld https://fln.dk/praksis/2023/oktober/dub-kroa202315
    dub-schw20251 2025 CH upheld https://fln.dk/praksis/2025/april/dub-schw20251
    dub-rumae20251 2025 RO upheld https://fln.dk/praksis/2025/december/dub-rumae20251

rulings-withdrawn-there =
    dub-rumae20213 2021 RO upheld https://fln.dk/praksis/2021/oktober/dub-rumae20213
    dub-bulg20252 2025 BG upheld https://fln.dk/praksis/2025/oktober/dub-bulg20252

rulings-illness =
    dub-oestr20212 2021 AT upheld https://fln.dk/praksis/2021/maj/dub-oestr20212
    dub-tysk202312 2023 DE upheld https://fln.dk/praksis/2023/april/dub-tysk202312
    dub-kroa202314 2023 HR upheld https://fln.dk/praksis/2023/oktober/dub-kroa202314
    dub-nede20254 2024 NL upheld https://fln.dk/praksis/2025/januar/dub-nede20254
    dub-finl20254 2025 FI upheld https://fln.dk/praksis/2025/november/dub-finl20254
    dub-sver202523 2025 SE upheld https://fln.dk/praksis/2025/december/dub-sver202523

rulings-partner =
    29b-ita2071 2017 IT upheld https://fln.dk/praksis/2019/september/29b-ita2071
    dub-sver202312 2023 SE upheld https://fln.dk/praksis/2023/oktober/dub-sver202312
    dub-oestr20251 2025 AT upheld https://fln.dk/praksis/2025/januar/dub-oestr20251
    dub-schw20261 2026 CH upheld https://fln.dk/praksis/2026/januar/dub-schw20261

rulings-spouse-and-take-back =
    C-582/17 2019 - court
    dub-tysk202317 2023 DE upheld https://fln.dk/praksis/2023/juli/dub-tysk202317
    dub-oestr202310 2023 AT upheld https://fln.dk/praksis/2023/december/dub-oestr202310
    dub-oestr20252 2025 AT changed https://fln.dk/praksis/2025/september/dub-oestr20252

rulings-danish-spouse =
    dub-schw20254 2025 CH upheld https://fln.dk/praksis/2025/december/dub-schw20254

rulings-own-children =
    dub-sver202528 2025 SE upheld https://fln.dk/praksis/2025/december/dub-sver202528
    dub-tysk202511 2025 DE upheld https://fln.dk/praksis/2025/april/dub-tysk202511

rulings-grown-relatives =
    dub-bulg20223 2022 BG upheld https://fln.dk/praksis/2022/september/dub-bulg20223
    dub-span20238 2023 ES upheld https://fln.dk/praksis/2023/december/dub-span20238

rulings-dependants =
    ital20173 2017 IT not-seen https://fln.dk/praksis/2019/april/ital20173
    dub-tysk202321 2023 DE upheld https://fln.dk/praksis/2023/august/dub-tysk202321
    dub-sver20237 2023 SE upheld https://fln.dk/praksis/2023/maj/dub-sver20237

rulings-born-after =
    dub-tysk202346 2023 DE discretion https://fln.dk/praksis/2024/maj/dub-tysk202346

rulings-age =
    dub-nede20257 2025 NL upheld https://fln.dk/praksis/2025/december/dub-nede20257
    alder20256 2025 - upheld https://fln.dk/praksis/2025/august/alder20256

rulings-three-months-outside =
    UNE-N2104040616 2020 DE other
    dub-span20215 2021 ES upheld https://fln.dk/praksis/2021/juli/dub-span20215
    dub-tysk202532 2025 DE upheld https://fln.dk/praksis/2025/december/dub-tysk202532

rulings-request-late =
    C-670/16 2017 - court
    dub-sver202110 2021 SE by-rules https://fln.dk/praksis/2021/juli/dub-sver202110
    dub-tysk202118 2021 DE by-rules https://fln.dk/praksis/2021/august/dub-tysk202118

rulings-transfer-time =
    C-201/16 2017 - court
    dub-span12021 2021 ES upheld https://fln.dk/praksis/2021/april/dub-span12021
    C-245/21 2022 - court
    C-560/23 2025 - court

rulings-several-countries =
    C-323/21 2023 - court

rulings-back-again =
    C-360/16 2018 - court

rulings-country-turned =
    echr-15636-16 2014 IT sent-back
    dub-ital20224 2023 IT sent-back https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=3339
    dub-ital202430 2024 IT changed https://fln.dk/praksis/2024/december/dub-ital202430
    kroa-suspension 2025 HR changed

rulings-tie-to-denmark =
    dub-kroa20242 2024 HR discretion https://fln.dk/praksis/2025/januar/dub-kroa20242

rulings-protected =
    29b-bul20171-1 2017 BG upheld https://fln.dk/praksis/2019/september/29b-bul20171-1
    29rum20181 2018 RO upheld https://fln.dk/praksis/2019/april/29rum20181
    29bgrae20203 2020 GR upheld https://fln.dk/praksis/2020/december/29bgrae20203
    29b-rum20223 2022 RO upheld https://fln.dk/praksis/2022/juli/29b-rum20223
    29bgrae20223 2022 GR upheld https://fln.dk/praksis/2022/november/29bgrae20223
    29boestr20241 2024 AT upheld https://fln.dk/praksis/2024/august/29boestr20241
    29boestr20242 2024 AT upheld https://fln.dk/praksis/2024/oktober/29boestr20242
    29b-rum20241 2024 RO upheld https://fln.dk/praksis/2024/november/29b-rum20241
    29b-bulg20252 2025 BG upheld https://fln.dk/praksis/2025/juli/29b-bulg20252
    29b-ita20261 2026 IT upheld https://fln.dk/praksis/2026/januar/29b-ita20261

rulings-card-expired =
    erit20158 2015 IT upheld https://fln.dk/praksis/2019/april/erit20158
    29b-grae20234 2023 GR discretion https://fln.dk/praksis/2023/maj/29b-grae20234
    29b-tysk20253 2025 DE upheld https://fln.dk/praksis/2025/januar/29b-tysk20253

rulings-protected-and-family =
    ccpr-2734-2016 2016 IT not-seen https://atlas-of-torture.org/en/entity/7ywjx4ewbeg?page=2
    crc-52-2018 2017 GR not-seen
    29b-grae20185 2018 GR upheld https://fln.dk/praksis/2019/september/29b-grae20185

rulings-protected-child =
    ccpr-2770-2016 2016 GR upheld https://atlas-of-torture.org/en/entity/ur0m8guas2k?page=3
    29b-ung20191 2019 HU changed https://fln.dk/praksis/2019/september/29b-ung20191

rulings-protected-and-hardship =
    syri201632 2016 BG discretion https://fln.dk/praksis/2019/april/syri201632
    edal-2017-11-30 2017 IT discretion https://www.asylumlawdatabase.eu/en/case-law/denmark-refugee-appeals-board%E2%80%99s-decision-30-november-2017
    29b-grae20216 2021 GR changed https://fln.dk/praksis/2021/november/29b-grae20216

rulings-two-sections =
    ccpr-2575-2015 2016 IT upheld https://atlas-of-torture.org/en/entity/e7m8suqd614?page=3
    29b-spa20211 2021 ES upheld https://fln.dk/praksis/2021/juli/29b-spa20211

rulings-first-country-once =
    ccpr-2360-2014 2014 IT upheld https://ccprcentre.org/decision/16139
    ccpr-2608-2015 2015 BG not-seen https://atlas-of-torture.org/en/entity/p3hbn312zdn?page=3
    iran201543 2015 IT upheld https://fln.dk/praksis/2019/april/iran201543
    erit201522 2015 IT upheld https://fln.dk/praksis/2019/april/erit201522
    erit20162 2016 IT upheld https://fln.dk/praksis/2019/april/erit20162
    iran20165 2016 GR upheld https://fln.dk/praksis/2019/april/iran20165
    29b-bul20191 2019 BG upheld https://fln.dk/praksis/2019/november/29b-bul20191

rulings-visa =
    ital20172 2017 IT not-seen https://fln.dk/praksis/2019/april/ital20172
    dub-pole20235 2023 PL on-condition https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=3423
    dub-pole20236 2023 PL upheld https://fln.dk/praksis/2023/juni/dub-pole20236
    dub-pole20242 2024 PL changed https://fln.dk/praksis/2024/februar/dub-pole20242
    dub-ital202422 2024 IT changed https://fln.dk/praksis/2024/november/dub-ital202422
    dub-nede20262 2026 NL upheld https://fln.dk/praksis/2026/januar/dub-nede20262

rulings-visa-ended =
    fln-06062018 2018 IT upheld https://fln.dk/da/Nyheder/Nyhedsarkiv/2018/06062018
    dub-span20252 2025 ES upheld https://fln.dk/praksis/2025/marts/dub-span20252
    dub-fran20252 2025 FR upheld https://fln.dk/praksis/2025/januar/dub-fran20252

rulings-visa-and-spouse =
    C-745/21 2023 - court
    dub-pole202411 2024 PL upheld https://fln.dk/praksis/2024/oktober/dub-pole202411
    dub-belg20251 2025 BE changed https://fln.dk/praksis/2025/marts/dub-belg20251

rulings-permit-later =
    VwGH-2022-14-0217 2023 - other

rulings-special-act =
    udln-ukraine-2022 2022 PL other https://udln.dk/da/Praksis/Saerlov/Ukraine

rulings-entry =
    dub-ital20216 2021 IT upheld https://fln.dk/praksis/2021/maj/dub-ital20216
    dub-ital20232 2023 IT upheld https://fln.dk/praksis/2023/april/dub-ital20232
    dub-ital202424 2024 IT upheld https://fln.dk/praksis/2024/juli/dub-ital202424

rulings-child-and-relative =
    C-19/21 2022 - court
