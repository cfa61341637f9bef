# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (ኣብ ሓድሽ ታብ ይኽፈት)

# The last day to appeal, for those who need no more

days-title = ይግባይ ንምባል ናይ መወዳእታ መዓልቲ
days-help = ነቲ ናብ ካልእ ሃገር ክትልኣኹ ዝተወሰነ ውሳነ (§ 29 a ወይ § 29 b)። ደብዳበኹም ካብዚኣ ዝቐደመት መዓልቲ እንተጠቒሳ፣ ንሳ እያ እትቑጸር።
days-told = ዝተነግረኩም ዕለት
days-by = ይግባይኩም በጺሑ ክኸውን ዘለዎ ናይ መወዳእታ ዕለት
days-over = እታ መዓልቲ ሓሊፋ ድያ? ዝኾነ ኮይኑ እቲ ይግባይ ሎሚ ስደዱ፣ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ድማ ደውሉ።

# Questions

way-due = ይግባይኩም፣ እንተደንጎየ ክሳብ { $date }፣ በጺሑ ክኸውን ኣለዎ።
way-may-be-due = ናብ ካልእ ሃገር እትልኣኹ እንተኾይንኩም፣ ይግባይኩም፣ እንተደንጎየ ክሳብ { $date }፣ በጺሑ ክኸውን ኣለዎ።
way-over = ናይ ይግባይኩም ናይ መወዳእታ ውሕስቲ መዓልቲ { $date } ነይራ።
way-what-to-do = ሕጂ እንታይ ከም እትገብሩ ርኣዩ
way-result = ውጽኢተይ ሕጂ ኣርእዩኒ

today = ሎሚ
yesterday = ትማሊ
date-day = መዓልቲ
date-month = ወርሒ
date-year = ዓመት
search-country = ሃገር ድለዩ
countries-found = { $count ->
    [0] ሃገር ኣይተረኽበትን። ብኻልእ ኣጽሕፋ ፈትኑ፣ ወይ ኩለን ሃገራት ርኣዩ።
   *[other] { $written } ተረኺበን
}
change-country = ካልእ ሃገር ምረጹ
all-countries = ኩለን ሃገራት ኣርእዩ
keep = መልስታተይ ዓቅቡ
    .help = ኣብዚ ስክሪን ጥራይ እዮም ዘለዉ። እቲ ገጽ እንተተዓጽዩ ወይ እንደገና እንተተጻዒኑ ይጠፍኡ። ሊንክ ክዕቅቦም ይኽእል።
keep-link = ሊንክ ስርሑ
leaving = ዝመለስኩምዎ ዝኾነ ነገር ኣይዕቀብን። ደሓር ክትቅጽሉ እንተደሊኹም ሊንክ ስርሑ።
date-year-check = እቲ ዓመት ቅኑዕ ድዩ? { $year } ጽሒፍኩም።
problem-no-day = እታ መዓልቲ እውን ጽሓፉ።
problem-no-month = እቲ ወርሒ እውን ጽሓፉ።
problem-no-such-month = ከምዚ ዝበለ ወርሒ የለን። መጀመርታ መዓልቲ፣ ብድሕሪኡ ወርሒ ካብ 1 ክሳብ 12 ጽሓፉ።
problem-no-year = እቲ ዓመት እውን ጽሓፉ።

# Reading aloud

listen = ስምዑ
listen-stop = ደው ኣብሉ
listen-missing = እዚ መሳርሒ ንዚ ቋንቋ ድምጺ የብሉን።

# Check

check-title = መልስታትኩም ኣረጋግጹ
check-help = ነፍሲ ወከፍ ካብኦም ክትቅይሩ ትኽእሉ። እቶም ካልኦት መልስታት ይጸንሑ።
check-go-on = ሕቶታት ቀጽሉ
not-answered = ጌና ኣይተመለሰን
change = ቀይሩ
change-other = ነቲ መልሲ ቀይሩ
to-result = ውጽኢተይ ኣርእዩኒ

# Result

result-guidance = ሓጋዚ ሓበሬታ እዩ፣ ውሳነ ኣይኮነን።
wrong-clock = እዚ መሳርሒ ሎሚ { $date } እዩ ይብል። እዚ ቅኑዕ ክኸውን ኣይክእልን፣ ስለዚ ኣብዚ ዘላ ዝኾነት መዓልቲ ክትእመን ኣይትኽእልን። ኣብ ሰቲንግ ናይቲ መሳርሒ ዕለት ኣስተኻኽሉ፣ ብድሕሪኡ ዳግማይ ርኣዩ።
out-of-date = እቶም ደንብታት ንመወዳእታ ግዜ ዝተረጋገጹሉ ዕለት፦ { $date }። ካብ ሽዑ ተቐይሮም ክኾኑ ይኽእሉ። ቅድሚ ኣብዚ ምምርኳስኩም፣ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ወይ ንኣገልግሎት ኢሚግረሽን ሕተቱ።
regimes-both = ደንብታት ሕብረት ኤውሮጳ ኣብ ክረምቲ 2026 ተቐዪሩ። ኣየኖት ደንብታት ከም ዝምልከቱኹም ጌና ክንብል ኣይንኽእልን። ኣብ ዝፈላለዩሉ ክልቲኡ ትርእዩ።
regime-dublin-iii = ብመሰረት ዝኣረጉ ደንብታት (Dublin III)
regime-asylum-management = ብመሰረት ሓደስቲ ደንብታት ሕብረት ኤውሮጳ

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = ጉዳይኩም ብዓቢ ተኽእሎ እዚ እዩ፦
track-told = ጉዳይኩም እዚ እዩ፦
track-perhaps = ጉዳይኩም ምናልባት እዚ እዩ፦
track-may-be = ካብዚኦም ሓደ ጥራይ ቅኑዕ እዩ። ጉዳይኩም ምናልባት እዚ እዩ፦
track-also = ሕጂ ወይ ደሓር፣ እዚ እውን ክኸውን ይኽእል፦
track-unsettled = ጉዳይኩም እንታይ ዓይነት ጉዳይ ምዃኑ ጌና ኣይፍለጥን።
everything-possible = ብዛዕባ ነፍሲ ወከፍ ካብዚኦም ተወሳኺ
track-depends = በዚ ይውሰን፦
track-country = ኣየነይቲ ሃገር ጉዳይኩም ከም እትምርምር ርግጽ ኣይኮነን። ኣብ ታሕቲ “ኣየነይቲ ሃገር” ዝብል ርኣዩ።
track-dublin = ጉዳይ ዳብሊን (§ 29 a ናይ ሕጊ ወጻእተኛታት)
    .next = ካልእ ሃገር ጉዳይኩም ክትወስድ ክትሕተት ትኽእል። ኣብ ልዕሊ ናብኣ ክትልኣኹ ዝተወሰነ ውሳነ ዝቐርብ ይግባይ፣ ኣብ ውሽጢ 7 መዓልቲ ክበጽሕ ኣለዎ።
track-protection-elsewhere = ጉዳይ ሓለዋ ኣብ ካልእ ሃገር (§ 29 b ናይ ሕጊ ወጻእተኛታት)
    .next = ደንማርክ ብዓቢ ተኽእሎ ዑቕባ እትሓቱሉ ምኽንያታት ኣይትምርምርን። ኣብ ልዕሊ እቲ ውሳነ ዝቐርብ ይግባይ፣ ኣብ ውሽጢ 7 መዓልቲ ክበጽሕ ኣለዎ።
track-normal = ጉዳይ ኣብ ንቡር ኣገባብ
    .next = ንቃለ-መሕትት ዑቕባ ተዳለዉ። እንተተነጺግኩም፣ ጉዳይኩም መብዛሕትኡ ግዜ ባዕሉ ናብ ቦርድ ይግባይ ስደተኛታት ይኸይድ።
track-manifestly-unfounded = ጉዳይ ኣብ ናይ ብግልጺ መሰረት ዘይብሎም ጉዳያት ኣገባብ
    .next = ቤት-ምኽሪ ስደተኛታት ደንማርክ እውን ጉዳይኩም ይርእዮ። ብዘይ ይግባይ ክትንጸጉ ዝከኣል፣ ንሱ እንተተሰማሚዑ ጥራይ እዩ።
track-expedited = ጉዳይ ኣብ ናይ ዝርዝር ሃገራት ቅልጡፍ ኣገባብ (ÅGH)
    .next = እቲ ቃለ-መሕትት ብቕልጡፍ ክመጽእ ይኽእል። ሕጂ ተዳለዉሉ። ብዘይ ይግባይ ክትንጸጉ ዝከኣል፣ ቤት-ምኽሪ ስደተኛታት ደንማርክ እንተተሰማሚዑ ጥራይ እዩ።
track-appeals-board = ጉዳይ ኣብ ቦርድ ይግባይ ስደተኛታት (Flygtningenævnet)
    .next = ቦርድ ይግባይ ነቲ ውሳነ ዳግማይ ይርእዮ። ደብዳበታቱ ኣብ ዝበጽሓኩም ቦታ ጽንሑ፣ ብኡንብኡ ድማ መልሲ ሃቡ።
track-closed = ብዘይ ውሳነ ዝተሳሕበ ወይ ዝተዓጽወ ጉዳይ
    .next = ባዕሉ ኣይቅጽልን። ሎሚ ንኣገልግሎት ኢሚግረሽን ተወከሱ።
track-reopening = ናይ ቀደም ጉዳይ ዳግማይ ንምኽፋት ዝቐረበ ሕቶ
    .next = መጀመርታ ናይ ቀደም ጉዳይኩም ዳግማይ ይኽፈት እንተኾይኑ ይውሰን። ስለምንታይ ክኽፈት ከም ዘለዎ ተዛረቡ፣ ወረቓቕቲ ድማ ሒዝኩም ምጹ።
track-permit = ዑቕባ ብምፍቃድ ዝተወሰነ ጉዳይ
    .next = ኣገልግሎት ኢሚግረሽን እትነብሩሉ ምምሕዳር ከተማ ይመርጽ። ነታ ፍቓድ ዘለዋ ደብዳበ ዓቅቡ።
track-return = ናይ መወዳእታ ምንጻግ ዑቕባ ዝተወሰነሉ ጉዳይ
    .next = ትካል ምምላስ (Hjemrejsestyrelsen) ብዛዕባ ምምላስ ምሳኹም ክዘራረብ እዩ። ጌና እንታይ ክትገብሩ ከም እትኽእሉ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ሕተቱ።

# The deadline

deadline-must-have = ይግባይኩም ንኣገልግሎት ኢሚግረሽን በጺሑዎ ክኸውን ዘለዎ ናይ መወዳእታ ዕለት፦
deadline-may-have = ናብ ካልእ ሃገር እትልኣኹ እንተኾይንኩም፣ ይግባይኩም በጺሑ ክኸውን ዘለዎ ናይ መወዳእታ ዕለት፦
deadline-was = ናይ ይግባይኩም ናይ መወዳእታ ውሕስቲ መዓልቲ ዝነበረት፦
deadline-announced = ይግባይኩም በጺሑ ክኸውን ዘለዎ ናይ መወዳእታ ዕለት፦
deadline-left = { $count ->
    [0] ሎሚ ናይ መወዳእታ ውሕስቲ መዓልቲ እያ
    [one] { $written } መዓልቲ ተሪፋ
   *[other] { $written } መዓልታት ተሪፈን
}
deadline-passed = ዝኾነ ኮይኑ ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ተወከሱ
deadline-act = ይግባይ ከም እትብሉ ምዝራብ ይኣክል። ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ (Dansk Flygtningehjælp) ሓገዝ ሕተቱ። እቲ ሓገዝ ብነጻ እዩ።
deadline-act-unclear = እቲ ግዜ ከም ዝሓለፈ ርግጽ ኣይኮነን። ይግባይ ከም እትብሉ ሎሚ ተዛረቡ፣ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ድማ ሓገዝ ሕተቱ።
deadline-act-late = ዝደንጎየ ይግባይ ከይተመርመረ ውድቂ ይኸውን። እቶም መዓልታት ግን ምስ ተነገረኩም ጥራይ ምቑጻር ይጅምሩ። ከመይን መዓስን ከም ዝተነግረኩም ኣገዳሲ እዩ፦ ምሳኹም ክርእይዎ ይኽእሉ።
deadline-keep-proof = ከም ዝበጽሐ ዘረጋግጽ ጽሑፍ ሕተቱ፣ ዓቅብዎ ድማ። ርግጸኛታት እንተዘይኮይንኩም፣ ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ (Dansk Flygtningehjælp) ሕተቱ።
deadline-may-move = { $because } ሽዑ እቲ ናይ ግዜ ገደብ ናብ { $date } ክግዕዝ ይኽእል። ኣብኡ ኣይትተኣማመኑ።
deadline-unclear = { $because } ሽዑ እቲ ናይ ግዜ ገደብ ይግዕዝ እንተኾይኑ ንጹር ኣይኮነን። ኣብኡ ኣይትተኣማመኑ።
deadline-counted = ዝተነግረኩም ዕለት፦ { $date }።
deadline-undated = ናይ 7 መዓልቲ ገደብ ብዓቢ ተኽእሎ ይቑጸር ኣሎ
deadline-undated-may = ናብ ካልእ ሃገር እትልኣኹ እንተኾይንኩም፣ ናይ 7 መዓልቲ ገደብ ይቑጸር ክህሉ ይኽእል
deadline-undated-act = ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ተወከሱ
deadline-undated-how = ኣብታ ደብዳበ ነቲ ዕለት ድለዩ፣ ወይ ንሰራሕተኛታት ማእከልኩም ሕተቱ።
deadline-enter-day = ነታ መዓልቲ ጽሓፉ

# Why the last day may be later

moves-saturday = እታ መዓልቲ ቀዳም እያ።
moves-sunday = እታ መዓልቲ ሰንበት እያ።
moves-new-year = እታ መዓልቲ ሓድሽ ዓመት እያ።
moves-maundy-thursday = እታ መዓልቲ ጸሎተ ሓሙስ እያ፣ ኣብ ደንማርክ በዓል እዩ።
moves-good-friday = እታ መዓልቲ ዓርቢ ስቕለት እያ፣ ኣብ ደንማርክ በዓል እዩ።
moves-easter-sunday = እታ መዓልቲ ሰንበት ትንሳኤ (ፋሲካ) እያ።
moves-easter-monday = እታ መዓልቲ ሰኑይ ድሕሪ ትንሳኤ እያ፣ ኣብ ደንማርክ በዓል እዩ።
moves-great-prayer-day = እታ መዓልቲ ዓባይ መዓልቲ ጸሎት እያ፣ ኣብ ደንማርክ በዓል እዩ።
moves-ascension = እታ መዓልቲ ዕርገት እያ፣ ኣብ ደንማርክ በዓል እዩ።
moves-whit-sunday = እታ መዓልቲ ሰንበት ጰንጠቆስጠ እያ።
moves-whit-monday = እታ መዓልቲ ሰኑይ ድሕሪ ጰንጠቆስጠ እያ፣ ኣብ ደንማርክ በዓል እዩ።
moves-constitution-day = እታ መዓልቲ መዓልቲ ቅዋም እያ። ኣብ ደንማርክ ብዙሓት ኣብያተ ጽሕፈት ዕጹዋት እየን።
moves-christmas-eve = እታ መዓልቲ ዋዜማ ልደት እያ። ኣብ ደንማርክ ብዙሓት ኣብያተ ጽሕፈት ዕጹዋት እየን።
moves-christmas-day = እታ መዓልቲ በዓል ልደት እያ።
moves-second-christmas-day = እታ መዓልቲ ካልኣይ መዓልቲ ልደት እያ፣ ኣብ ደንማርክ በዓል እዩ።
moves-new-years-eve = እታ መዓልቲ ዋዜማ ሓድሽ ዓመት እያ። ኣብ ደንማርክ ብዙሓት ኣብያተ ጽሕፈት ዕጹዋት እየን።

# Times and dates

term-days = { $count ->
    [one] { $written } መዓልቲ
   *[other] { $written } መዓልቲ
}
term-weeks = { $count ->
    [one] { $written } ሰሙን
   *[other] { $written } ሰሙን
}
term-months = { $count ->
    [one] { $written } ወርሒ
   *[other] { $written } ወርሒ
}
event-told = ካብ ዝተነግረኩም መዓልቲ
event-application = ካብ ምልክታኹም (ኣብዚ ካብ ምዝገባኹም ዝተቖጽረ)
event-registration = ካብ ምዝገባኹም
event-match = ኣሸራ ኣጻብዕ ወይ ካልእ ሓበሬታ ካብ ዝተረኽበሉ መዓልቲ
event-request = እታ ሃገር ካብ ዝተሓተተትሉ ወይ ዝተነግረትሉ መዓልቲ
event-acceptance = እታ ሃገር እወ ካብ ዝበለትሉ
event-appeal-over = ነቲ ምስግጋር ደው ዘበለ ይግባይ ካብ ዝተዋህበ ናይ መወዳእታ ውሳነ
event-arrest = ካብ ዝተኣሰርኩምሉ መዓልቲ
event-interview = ካብ መዓልቲ እቲ ቃለ-መሕትት
event-lapse = ካብ እትንገሩሉ መዓልቲ
event-leaving = ኣብ ናይ ምውጻእ ዕለት
time-day = { $what }፦ { $date }።
time-last = { $what }፦ ናይ መወዳእታ መዓልቲ { $date } እያ። እዚ { $since } { $term } እዩ።
time-was = { $what }፦ ናይ መወዳእታ መዓልቲ { $date } ነይራ። እዚ { $since } { $term } እዩ።
time-after = { $what }፦ ድሕሪ { $date }። እዚ { $since } { $term } እዩ።
time-counted = { $what }፦ { $since } { $term }።
time-may-move = { $because } ሽዑ እቲ ግዜ ብ{ $date } ከብቅዕ ይኽእል።
time-unclear = { $because } ሽዑ እቲ ግዜ ደንጉዩ የብቅዕ እንተኾይኑ ንጹር ኣይኮነን።

# The statements

topic-answer = መልስኹም
topic-steps = ሕጂ እንታይ ትገብሩ
topic-appeal = ይግባይኩም
topic-track = እንታይ ዓይነት ጉዳይ ምዃኑ
topic-responsibility = ኣየነይቲ ሃገር
topic-elsewhere = ሓለዋ ኣብ ካብ ኤውሮጳ ወጻኢ ዘላ ሃገር
topic-closed = ዝተሳሕበ ወይ ዝተዓጽወ ጉዳይ
topic-again = ጉዳይኩም ዳግማይ ምኽፋት
topic-stay = ኣብ መንጎኡ ኣብ ደንማርክ ክትጸንሑ ይፍቀደልኩም ድዩ?
topic-dates = ግዜያትን ዕለታትን
topic-place = እትነብሩሉ ቦታ
topic-rights = መሰላትኩም
topic-interview = ኣብ ቃለ-መሕትት
topic-duties = ክትገብርዎ ዘለኩም
topic-next = ቀጺልኩም እንታይ ትገብሩ
topic-help = ሕጋዊ ሓገዝ
topic-children = ቆልዑ
topic-support = ሓገዝ እንተድልዩኩም
topic-procedure = ጉዳይኩም ከመይ ከም ዝቕጽል
topic-board = ቦርድ ይግባይ ስደተኛታት
topic-permit = ፍቓድኩም
topic-return = ድሕሪ ናይ መወዳእታ ምንጻግ
topic-law = ድሕሪ እዚ ዘለዉ ደንብታት

statements-count = { $count ->
    [one] { $written } ነጥቢ
   *[other] { $written } ነጥብታት
}
statements-possible = { $count ->
    [one] { $written } ንዓኹም ክምልከት ዝኽእል ነጥቢ
   *[other] { $written } ንዓኹም ክምልከቱ ዝኽእሉ ነጥብታት
}
statement-outside = ካብ ካልእ ምንጪ

certainty-told = ከምኡ ተነጊሩኩም
certainty-likely = ብዓቢ ተኽእሎ
certainty-depends = ምናልባት፣ ብኩነታት ይውሰን
certainty-open = ምናልባት፣ ጌና ኣይፍለጥን
country-not-known = ጌና ዘይትፍለጥ ሃገር
responsible-several = ካብ ሓንቲ ንላዕሊ ሃገር ክትከውን ትኽእል። ነፍሲ ወከፈን ብገለ ነገር ይውሰና፦
statements-open = ንዓኹም እውን ክምልከት ዝኽእል
why-not-others = እቶም ካልኦት ደንብታት ስለምንታይ ከም ዘይውስኑ
would-name = ናብዛ ሃገር ምሓበረ ነይሩ፦ { $country }።

verdict-depends = ብኩነታት ይውሰን
verdict-open = ጌና ኣይፍለጥን
verdict-unmet = ኣይሰማማዕን
verdict-displaced = ኣይሰርሕን
displaced-by = ካልእ ደንቢ ይቕድም፦ { $rule }።
reasons = ምኽንያቱ
reasons-open = ዘይፍለጥ ነገር
doubts = ርግጽ ዘይኮነ ነገር
sources = እዚ ኣበይ ከም ዝተጻሕፈ
source-checked = { $date } ተረጋጊጹ
source-outside = ካብቶም ቀንዲ ጽሑፋት ወጻኢ ብዓና ዝተወሰኸ
standing-regulation = ደንቢ ሕብረት ኤውሮጳ
standing-act = ሕጊ ደንማርክ
standing-order = ትእዛዝ ደንማርክ
standing-guidance = መምርሒ ደንማርክ
standing-official-page = ወግዓዊ ገጽ
standing-agency = ትካል ሕብረት ኤውሮጳ
standing-organisation = ዘይሻራዊ ውድብ

# What is still open, who helps, and on

open-title = ጌና ዘይንፈልጦ ነገር
settles-most = ኣዝዩ ይሕግዝ
restart = ካብ መጀመርታ ጀምሩ

# What if

what-if-title = እንተዝኸውን ኸ …
what-if-help = ካልእ መልሲ ፈትኑ፣ እንታይ ምተቐየረ ድማ ርኣዩ። ናይ ገዛእ ርእስኹም መልስታት ከምዘለዉዎ ይጸንሑ። ኣብቲ ሓቀኛ ጉዳይኩም ኩሉ ግዜ ሓቂ ተዛረቡ።
what-if-which = ኣየናይ መልሲ?
what-if-choose = ሕቶ ምረጹ
what-if-show = እንታይ ከም ዝቕየር ኣርእዩ
what-if-changes = በቲ ካልእ መልሲ
what-if-same = ኣብ ውጽኢትኩም ዝቕየር ነገር ኣይምሃለወን።
what-if-more = በዚ መልሲ ካልኦት ሕቶታት እውን ምተሓተቱ።
what-if-now = ሕጂ
what-if-then = በቲ ካልእ መልሲ
what-if-keep = በዚ መልሲ ተጠቐሙ
what-if-drop = መልስታተይ ከምዘለዉዎ ይጽንሑ
what-if-new = { $count ->
    [one] እዚ ሓድሽ ምኾነ
   *[other] እዞም { $written } ነጥብታት ሓደስቲ ምኾኑ
}
what-if-gone = { $count ->
    [one] እዚ ድሕሪ ሕጂ ኣይምተራእየን
   *[other] እዞም { $written } ነጥብታት ድሕሪ ሕጂ ኣይምተራእዩን
}
what-if-other = { $count ->
    [one] እዚ ክሳብ ክንደይ ርግጽ ምዃኑ ምተቐየረ
   *[other] እዞም { $written } ነጥብታት ክሳብ ክንደይ ርግጽ ምዃኖም ምተቐየረ
}
stands-open = ጌና ኣይፍለጥን
stands-depends = ብኩነታት ይውሰን
stands-holds = ይምልከት

# The result in a few words

aspect-deadline = ናይ ይግባይ ናይ ግዜ ገደብ
aspect-track = እንታይ ዓይነት ጉዳይ ምዃኑ
aspect-country = ኣየነይቲ ሃገር
brief-several = { $count ->
   *[other] ጌና ኣይፍለጥን፦ { $written } ክኾኑ ይኽእሉ
}
deadline-none = እንፈልጦ ናይ ይግባይ ናይ ግዜ ገደብ የለን
deadline-perhaps = ምናልባት { $date }
track-possible = ምናልባት፦ { $track }
track-none = እቲ ኣገባብ ኣይንፈልጦን
country-certainty = { $country } · { $certainty }

# A second language

beside = ካልኣይ ቋንቋ
beside-none = የለን
beside-waiting = ቁሩብ ተጸበዩ። እቲ ካልኣይ ቋንቋ ይመጽእ ኣሎ።
