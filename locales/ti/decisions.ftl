# Decisions in other people’s cases, beside the rules of which they speak; for advisers. Each line says
# what several decisions show, in the past: they bind nobody in the next case. Never a rate or a chance.

adviser-rulings = { $count ->
    [one] { $written } ውሳነ ኣብ ካልእ ጉዳይ
   *[other] { $written } ውሳነታት ኣብ ካልኦት ጉዳያት
}
adviser-rulings-note = ነፍሲ ወከፎም ብዛዕባ ሓደ ሰብ እዮም። ገለ ውሳነታት ጥራይ ስለ ዝሕተሙ፣ ብዛዕባ ተኽእሎታት ዝብልዎ የብሎምን።

# Who decided, and how

decided-upheld = ቦርድ ይግባይ ምስቲ ውሳነ ተሰማሚዑ
decided-on-condition = ቦርድ ይግባይ ተሰማሚዑ፣ እታ ካልእ ሃገር ግቡእ ኩነታት ቃል እንተኣትያ
decided-by-rules = ቦርድ ይግባይ ብመሰረት እቶም ደንብታት ቀዪሩዎ
decided-discretion = ቦርድ ይግባይ ቀዪሩዎ፣ ብመሰረት እቶም ደንብታት ግን ኣይኮነን፣ ኣብዚ ፈጺምካ ምውካል የለን
decided-changed = ቦርድ ይግባይ ቀዪሩዎ፣ ስለምንታይ ግን ኣይረኣናን
decided-sent-back = ቦርድ ይግባይ ዳግማይ ክውሰን መሊስዎ
decided-not-seen = ቦርድ ይግባይ፣ ከመይ ከም ዝተዛዘመ ኣይረኣናን
decided-court = ቤት ፍርዲ ሕብረት ኤውሮጳ
decided-other = ካልእ ቤት ፍርዲ ወይ ቦርድ

# Taking back

holding-refused-there = እቲ ሰብ ኣብኣ ተነጺጉ ነይሩ። እታ ሃገር መሊሳ ክትቕበሎ ተወሲኑ።
holding-left-there = እቲ ሰብ ጉዳዩ ኣብኣ ክፉት ከሎ ወጺኡ ነይሩ። እታ ሃገር መሊሳ ክትቕበሎ ተወሲኑ።
holding-withdrawn-there = እቲ ሰብ ጉዳዩ ኣብኣ ስሒብዎ ነይሩ። እታ ሃገር መሊሳ ክትቕበሎ ተወሲኑ።
holding-illness = ሕማም፣ ስንክልና ወይ ናይ ክንክን ድሌት ከም ምኽንያት ቀሪቡ። እታ ሃገር ኣይተቐየረትን።
holding-partner = ኣብ ደንማርክ ዝነበረት ኣፍቃሪት፣ ዝነበረ ኣፍቃሪ ወይ ሃይማኖታዊ መርዓ ነታ ሃገር ኣይቀየራን።
holding-spouse-and-take-back = መጀመርታ ኣብ ካልእ ሃገር ዑቕባ ዝሓተተ ሰብ፣ መብዛሕትኡ ግዜ ኣብ ደንማርክ ብዘሎ በዓል ቤት ወይ በዓልቲ ቤት ክምርኮስ ኣይክእልን። ጸቢብ ፍሉይ ኩነት ኣሎ።
holding-danish-spouse = እቲ በዓል ቤት ወይ እታ በዓልቲ ቤት ዜጋ ደንማርክ እዩ ነይሩ፣ ሓለዋ ኣይነበሮን። እታ ሃገር ኣይተቐየረትን።
holding-own-children = ናይቲ ሰብ ደቂ ኣብ ደንማርክ ይነብሩ ነይሮም። ብመሰረት እቶም ደንብታት እታ ሃገር ኣይተቐየረትን።
holding-grown-relatives = ኣብ ደንማርክ ዝነበሩ ኣሕዋት፣ ኣሓት ወይ ካልኦት ኣዝማድ ነታ ሃገር ኣይቀየሩን።
holding-dependants = ሓደ ናይቲ ካልእ ሓገዝ ከም ዘድልዮ ተባሂሉ። ምባሉ ጥራይ እኹል ኣይነበረን።
holding-born-after = ድሕሪ እቲ መጀመርታ ውሳነ ቦርድ ይግባይ፣ ኣብ ደንማርክ ቆልዓ ተወሊዱ። ቦርድ ይግባይ ነቲ ጉዳይ ዳግማይ ከፊትዎ።
holding-age = እቲ ሰብ ቆልዓ እየ ይብል። መጀመርታ ዕድመ ይውሰን፣ ኣብ ልዕሊ እቲ ውሳነ ድማ ይግባይ ክበሃል ይከኣል።
holding-three-months-outside = ካብዘን ሃገራት ወጻኢ 3 ወርሒ ምጽናሕ፣ መሊስካ ናይ ምቕባል ግዴታ ከብቅዕ ይኽእል። ኣይተረጋገጸን።
holding-request-late = ደንማርክ ነታ ካልእ ሃገር ኣብ ግዜኡ ኣይሓተተታን ነይራ። ሽዑ ደንማርክ ነቲ ጉዳይ ትምርምሮ።
holding-transfer-time = ናይ ምስግጋር ግዜ ምስ ሓለፈ፣ ደንማርክ ሓላፍነት ኣለዋ። ድሕሪ ይግባይ፣ ካብቲ ናይ መወዳእታ ውሳነ ይቑጸር።
holding-several-countries = ናይ ምስግጋር ግዜኣ ዘሕለፈት ሃገር ሓላፍነት ተሰኪማ። ካልኦት ነቲ ሰብ ናብኣ ጥራይ ክልእካኦ ይኽእላ።
holding-back-again = እቲ ሰብ ድሕሪ ምስግጋር ተመሊሱ መጺኡ። ደንማርክ ቅድሚ ሓድሽ ምስግጋር ነታ ካልእ ሃገር ከም ሓድሽ ክትሓታ ኣለዋ።
holding-country-turned = ኣብ ሓንቲ ሃገር ዝነበረ ኩነታት፣ ወይ ናብኣ ዝግበር ምስግጋር ደው ምባሉ፣ ንብዙሓት ጉዳያት ብሓንሳብ ቀዪሩ። እዚ እንደገና ክቕየር ይኽእል።
holding-tie-to-denmark = እቲ ሰብ ኣብ ደንማርክ ተወሊዱ እዩ። እቶም ደንብታት ካልእ ሃገር ጠቒሶም።

# Protection elsewhere

holding-protected = ካልእ ሃገር ሓለዋ ሂባ ነይራ። እቲ ሰብ ድሕሪ ዓመታት እውን ናብኣ ክምለስ ተወሲኑ።
holding-card-expired = ናይቲ ካርድ ግዜኡ ሓሊፉ ነይሩ። ናይቲ ሓለዋ ግን ኣይሓለፈን።
holding-protected-and-family = ኣብ ደንማርክ ዝነበረ ስድራቤት፣ ነቲ ኣብ ካልእ ሃገር ዘሎ ሓለዋ ኣይሰረዞን።
holding-protected-child = ኣብ ካልእ ሃገር ሓለዋ ዘለዎ ሰብ፣ በይኑ ዝርከብ ቆልዓ እየ ኢሉ። ከምዚኦም ዝበሉ ጉዳያት ብዝተፈላለየ መገዲ ተዛዚሞም።
holding-protected-and-hardship = እዞም ሰባት ናብታ ሓለዋ ዝሃበት ሃገር ኣይተመልሱን።
holding-two-sections = እታ ካልእ ሃገር ሓለዋ ስለ ዝሃበት፣ ብዳብሊን ኣይፋል ኢላ። ሽዑ § 29 b ሰሪሑ።
holding-first-country-once = § 29 b ቅድሚ ምስርሑ፣ ሓደ ዝኣረገ ደንቢ ነቲ ኣብ ካልእ ሃገር ዘሎ ሓለዋ ብተመሳሳሊ መገዲ ይቖጽሮ ነይሩ።

# Visa, entry, family

holding-visa = እቲ ሰብ ብቪዛ እታ ሃገር መጺኡ ነይሩ። ሓላፍነት ነይሩዋ።
holding-visa-ended = ግዜ እቲ ቪዛ ካብ 6 ወርሒ ኣብ ዝወሓደ፣ ወይ ግዜ እቲ ፍቓድ ካብ 2 ዓመት ኣብ ዝወሓደ ሓሊፉ ነይሩ። ጌና ይቑጸር ነይሩ።
holding-visa-and-spouse = እቲ ቪዛ ንሓንቲ ሃገር ይጠቅስ፣ እቲ በዓል ቤት ወይ እታ በዓልቲ ቤት ድማ ኣብ ካልእ ትነብር ነይራ። መዓስ ከም ዝተመርዓዉን በዓል ቤት ወይ በዓልቲ ቤት እንታይ ፍቓድ ከም ዘለዎምን ክውስን ይኽእል።
holding-permit-later = ካልእ ሃገር ድሕሪ እቲ ምልክታ ዑቕባ ፍቓድ ሂባ። እቲ ግዴታ ናብታ ሃገር ሰጊሩ።
holding-special-act = ኣብ ፖላንድ ዝተዋህበ ፍቓድ፣ ብፍሉይ ሕጊ ዩክሬን ዝወሃብ ፍቓድ ከም ዘይርከብ ገይሩ። ጉዳይ ዑቕባ ካልእ ነገር እዩ።
holding-entry = እቲ ሰብ ካብ 12 ወርሒ ኣብ ዝወሓደ ግዜ ብዘይ ሰነዳት ናብታ ሃገር ኣትዩ ነይሩ። ሓላፍነት ነይሩዋ።
holding-child-and-relative = በይኑ ንዝርከብ ቆልዓ፣ ሓትኖ፣ ኣሞ፣ ኣኮ፣ ሓወቦ፣ ኣቦሓጎ ወይ ዓባይ እውን ይቑጸሩ። እታ ሃገር ኣይፋል ምስ እትብል፣ እቲ ቆልዓ ይግባይ ክብል ይኽእል።
