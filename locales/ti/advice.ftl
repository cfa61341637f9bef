# What a case comes to, and what to do now. `rule-answer-…` is the heading of a result in a sentence;
# `.answer` the heading itself where it has a day or a country in it. `rule-step-…` is a step, an order in
# one short sentence; `.more` says where, how or why in one or two.

# A decision to send the person elsewhere

rule-answer-announced = ይግባይ ከም እትብሉ ተዛሪብኩም። ከም ዝበጽሐ ኣረጋግጹ
    .answer = { $window ->
        [running] ይግባይኩም፣ እንተደንጎየ ክሳብ { $date }፣ ከም ዝበጽሕ ኣረጋግጹ
       *[other] ይግባይኩም ከም ዝበጽሐ ኣረጋግጹ
    }
rule-answer-appeal = ሎሚ ይግባይ በሉ፦ ካብ ዝተነግረኩም መዓልቲ 7 መዓልቲ ይቑጸር
    .answer = { $window ->
        [running] ይግባይ በሉ፣ እንተደንጎየ ክሳብ { $date }
        [may-still-run] ሎሚ ይግባይ በሉ፦ ጌና ኣብ ግዜኡ ክኸውን ይኽእል
        [passed] እኳ እንተደንጎየ፣ ሎሚ ይግባይ በሉ
       *[other] ሎሚ ይግባይ በሉ፦ ካብ ዝተነግረኩም መዓልቲ 7 መዓልቲ ይቑጸር
    }
rule-step-send = ሎሚ ይግባይኩም ብጽሑፍ ናብ ኣገልግሎት ኢሚግረሽን ስደዱ።
    .more = “Jeg vil klage” ምባል እውን ይቑጸር፣ መረጋገጺ ግን ኣይገድፍን። ቅዳሕ ዓቅቡ።
rule-step-why-late = ስለምንታይ ከም ዝደንጎየ ኣብኡ ጽሓፉ።
    .more = እታ ደብዳበ ከመይ ጌርኩም ይግባይ ከም እትብሉ ዘይገለጸት እንተኾይና፣ እዚ እውን ጽሓፉ።
rule-step-ask-to-stay = ኣብቲ ናይ ይግባይኩም ጽሑፍ፣ ኣብ መንጎኡ ኣብ ደንማርክ ክትጸንሑ ሕተቱ።
    .more = ብ§ 29 b ዝቐርብ ይግባይ ብቐጥታ ክትጸንሑ ኣየፍቅድን። እቲ ናይ ደንማርክኛ ጽሑፍ ነዚ ይሓትት።
rule-step-council = ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ደውሉ። ብነጻ እዩ።
    .more = ምሳኹም ይጽሕፍዎ። ዕጹው ድዩ? መጀመርታ ስደድዎ።
rule-step-stay = ኣብ ዝተመዝገብኩምሉ ቦታ ጽንሑ።
    .more = ከም ዘየለኹም እንተተመዝጊብኩም፣ ይግባይኩም ከም ዝተገደፈ ክቑጸር ይኽእል።

# What has to be written besides an appeal

rule-step-both-write = ንስኹምን ዘመድኩምን ክልቴኹም ብሓባር ክትኮኑ ከም እትደልዩ ጽሓፉ።
    .more = ክልቴኹም ፈርሙ። ንኣገልግሎት ኢሚግረሽን ሃብዎ፣ ቅዳሕ ድማ ዓቅቡ።
rule-step-wish-appeal = ንስኹምን ኣብ ደንማርክ ዘሎ ስድራቤትኩምን ብሓባር ክትኮኑ ከም እትደልዩ እውን ጽሓፉ።
    .more = ክልቴኹም ፈርሙ። ስድራቤት ምዃንኩም ዘርእዩ ወረቓቕቲ ወስኹ።

# A case that was stopped

rule-answer-signed = ክትቅጽሉ ትደልዩ ዲኹም? ሎሚ ነቲ ምስሓብኩም ስረዝዎ
rule-answer-stopped = ሎሚ ንኣገልግሎት ኢሚግረሽን ተወከሱ
rule-step-go-on = ጉዳይኩም ክትቅጽሉ ከም እትደልዩ ሎሚ ተዛረቡ።
    .more = በሉ ወይ ኣርእዩ፦ “Jeg vil gerne fortsætte min asylsag.” ሰራሕተኛታት ማእከልኩም ከመሓላልፍዎ ይኽእሉ።
rule-step-why-missed = ስለምንታይ ከም ዘይመጻእኩም፣ ምስ መረጋገጺ ጽሓፉ።
    .more = ንኣብነት ካብ ሓኪም ዝተዋህበ ወረቐት ወይ ቲከት። እኹል ምኽንያት ጉዳይኩም ክፉት ኮይኑ ከም ዝጸንሕ ክገብር ይኽእል።
rule-step-back = ሎሚ ናብ ማእከልኩም ኪዱ፣ ወይ ኣበይ ከም ዘለኹም ንገርዎም።
    .more = ኣበይ ከም እትነብሩ ኣገልግሎት ኢሚግረሽን ይውስን። ስለምንታይ ከም ዝወጻእኩም ተዛረቡ።
rule-step-take-back = ነቲ ምስሓብኩም ብጽሑፍ እውን ስረዝዎ፣ ፈርሙ ድማ።
    .more = ጽሓፉ፦ “Jeg trækker mit frafald tilbage.” ንኣገልግሎት ኢሚግረሽን ሃብዎ፣ ቅዳሕ ድማ ዓቅቡ።
rule-step-stopped-council = ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ደውሉ።
    .more = ጉዳይኩም ከመይ ጌሩ ዳግማይ ክኽፈት ከም ዝኽእል ሕተቱ። ብነጻ እዩ።
rule-step-next-time = ካብ ሕጂ ናብ ነፍሲ ወከፍ ቃለ-መሕትት ምጹ።
    .more = ሓሚምኩም? ቅድሚ ምጅማሩ ንገርዎም፣ ካብ ሓኪም ድማ ወረቐት ውሰዱ።
rule-step-date-signed = ካብ ደንማርክ ትወጽኡሉ ዕለት ኣብ ደብዳበኹም ድለዩ።
    .more = ነቲ ምስሓብ እንተዘይሰሪዝኩምዎ፣ እንተደንጎየ ክሳብ እቲ ዕለት ክትወጹ ኣለኩም።

# Back after an earlier case

rule-answer-again-nothing-new = ጉዳይኩም ዳግማይ ክኽፈት ይኽእል እንተኾይኑ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ሕተቱ
rule-answer-again = ጉዳይኩም ዳግማይ ክኽፈት ሕተቱ
rule-step-again-closed = ጉዳይኩም ዳግማይ ክኽፈት ሎሚ ንኣገልግሎት ኢሚግረሽን ሕተቱ።
    .more = በሉ ወይ ኣርእዩ፦ “Jeg beder om, at min asylsag bliver genoptaget.” ካብ ደው ዝበለሉ ይቕጽል።
rule-step-again-unfounded = ጉዳይኩም ዳግማይ ክኽፈት ሎሚ ንኣገልግሎት ኢሚግረሽን ሕተቱ።
    .more = በሉ ወይ ኣርእዩ፦ “Jeg beder om, at min asylsag bliver genoptaget.” እንታይ ከም ዝተቐየረ ጽሓፉ።
rule-step-again-board = ጉዳይኩም ዳግማይ ክኽፈት ሎሚ ንቦርድ ይግባይ ስደተኛታት ሕተቱ።
    .more = ጽሓፉ፦ “Jeg beder om, at min asylsag bliver genoptaget.” ድሕሪ ምንጻጉ እንታይ ሓድሽ ከም ዘሎን ስለምንታይ ሕጂ ከም ዝመጸን ጽሓፉ።
rule-step-again-council = ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ደውሉ።
    .more = ሓደ ነገር ከም ሓድሽ ይቑጸር እንተኾይኑ ይነግሩኹም፣ ክትጽሕፉ እውን ይሕግዙኹም። ብነጻ እዩ።
rule-step-again-stay = ኣብታ ደብዳበ እቲኣ፣ ኣብ መንጎኡ ኣብ ደንማርክ ክትጸንሑ ሕተቱ።
    .more = ናይ ምውጻእ ዕለትኩም ቅድሚ ምሕላፉ ሕተቱ። ድሕሪኡ ኣዝዩ ፍሉይ ምኽንያት ጥራይ ይቑጸር፦ ጽሓፍዎ።
rule-step-again-stay-unfounded = ኣብታ ደብዳበ እቲኣ፣ ኣብ መንጎኡ ኣብ ደንማርክ ክትጸንሑ ሕተቱ።
    .more = ኣዝዩ ፍሉይ ምኽንያት ጥራይ ይቑጸር፣ ከም ከቢድ ሕማም ወይ ሓድሽ ሓደጋ። ናትኩም ጽሓፉ።
rule-step-address = ኣብ እትነብሩሉ ቦታ ተመዝገቡ።
    .more = ሰበስልጣን ኣድራሻኹም ክሳብ ዘይፈለጡ፣ ሕቶኹም ኣይርአን።

# A no to asylum

rule-answer-refused = ጉዳይኩም ባዕሉ ናብ ቦርድ ይግባይ ስደተኛታት ይኸይድ
rule-answer-unfounded = ኣብ ልዕሊ እዚ ምንጻግ ይግባይ ክበሃል ኣይከኣልን
rule-step-unfounded = ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ደውሉ።
    .more = ጌና እንታይ ክግበር ከም ዝከኣል ሕተቱ። ብዛዕባ ሕማም፣ ቆልዑ ወይ ዝኾነ ሓድሽ ነገር ንገርዎም።
rule-step-date-unfounded = ካብ ደንማርክ ትወጽኡሉ ዕለት ኣብ ደብዳበኹም ድለዩ።
    .more = ድሕሪ ከምዚ ዝበለ ምንጻግ ብኡንብኡ እዩ። ብፍሉይ ምኽንያት ዝደንጎየ መዓልቲ ክትሓቱ ትኽእሉ።
rule-step-return = ናብ ርክብ ምስ ትካል ምምላስ (Hjemrejsestyrelsen) ኪዱ።
    .more = ክትመጹን ኣብቲ ጉዕዞ ክትተሓባበሩን ኣለኩም። ሓሚምኩም? ኣቐዲምኩም ንገርዎም።
rule-step-no-signature = ነቲ ይግባይ ከም እትገድፍዎ ኣይትፈርሙ፣ ባዕልኹም እንተዘይደሊኹም።
    .more = ትካል ምምላስ ክሓተኩም፣ ኣብቲ መጀመርታ 14 መዓልቲ ድማ ገንዘብ ከቕርበልኩም ይኽእል። እንተፈሪምኩም፣ ናይ ምውጻእ ዕለት ይወሃበኩም።
rule-step-lawyer = ቦርድ ይግባይ ምስ ጸሓፈልኩም፣ እትደልይዎ ጠበቓ ጥቐሱ።
    .more = 10 መዓልቲ ኣለኩም። እቲ ጠበቓ ብነጻ እዩ።
rule-step-record = ኣብቲ ናይ ቃለ-መሕትትኩም ጽሑፍ ግጉይ ዝኾነ ንጠበቓኹም ንገሩ።
    .more = ኩሉ ወረቓቕቲ ሕጂ ሃቡ፦ ዝደንጎየ ኣብ ግምት ከይኣቱ ይኽእል።
rule-step-first-country = እታ ካልእ ሃገር ስለምንታይ ከም ዘይትሕልወኩም ንጠበቓኹም ንገሩ።
    .more = ብዛዕባ ኣብኣ ምጽናሕኩም ወረቓቕቲ ሃቡ (§ 7(5))።
rule-step-writing = ሕጂ ኩሉ ብጽሑፍ ንጠበቓኹም ሃቡ።
    .more = ቦርድ ይግባይ ከምዚ ዝበለ ጉዳይ መብዛሕትኡ ግዜ ካብቶም ወረቓቕቲ፣ ብቕልጡፍ ድማ ይውስኖ።
rule-step-reachable = ኣብ ዝተመዝገብኩምሉ ቦታ ጽንሑ፣ ደብዳበታትኩም ድማ ኣንብቡ።
    .more = ካብ 14 መዓልቲ ንላዕሊ ምጥፋእ ነቲ ጉዳይ ክዓጽዎ ይኽእል። ካብ ደንማርክ ምውጻእ ነቲ ይግባይ ከም ምግዳፍ ይቑጸር።

# The Refugee Appeals Board

rule-answer-at-board = ጉዳይኩም ኣብ ቦርድ ይግባይ ስደተኛታት ኣሎ
rule-answer-upheld = ቦርድ ይግባይ ስደተኛታት ነጺጉ
rule-answer-upheld-elsewhere = ናብ ካልእ ሃገር ክትልኣኹ ቦርድ ይግባይ ስደተኛታት ተሰማሚዑ
    .answer = ቦርድ ይግባይ ስደተኛታት ተሰማሚዑ፣ ናብዛ ሃገር ክትልኣኹ፦ { $country }
rule-answer-changed = ቦርድ ይግባይ ስደተኛታት ነቲ ምንጻግ ቀዪሩዎ
rule-answer-changed-elsewhere = እቲ ናብ ካልእ ሃገር ክትልኣኹ ዝተወሰነ ውሳነ ድሕሪ ሕጂ ኣይሰርሕን
rule-step-news = እንታይ ሓድሽ ከም ዘሎ ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ንገሩ።
    .more = ሕማም፣ ቆልዑ፣ ስድራቤት፣ ወረቓቕቲ። ቦርድ ይግባይ ብቕልጡፍ፣ መብዛሕትኡ ግዜ ከይረኸበኩም ይውስን።
rule-step-ask-board-to-stay = ኣብ መንጎኡ ክትጸንሑ ሓቲትኩም ዲኹም? እንተዘይሓቲትኩም፣ ሎሚ ንቦርድ ይግባይ ሕተቱ።
    .more = ጽሓፉ፦ “Jeg beder om, at min klage tillægges opsættende virkning.” ይግባይኩም ብቐጥታ ክትጸንሑ ኣየፍቅድን።
rule-step-stay-meanwhile = ኣብ ዝተመዝገብኩምሉ ቦታ ጽንሑ።
    .more = ከም ዘየለኹም እንተተመዝጊብኩም፣ ይግባይኩም ከም ዝተገደፈ ይቑጸር። ነዚ ዝቕይሮ ኣዝዩ ፍሉይ ምኽንያት ጥራይ እዩ።
rule-step-final = ሓድሽ ወረቓቕቲ ወይ ፍጻመታት ኣሎ? ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ደውሉ።
    .more = ጉዳይኩም ዳግማይ ክኽፈት ይኽእል እንተኾይኑ ሕተቱ። ብዛዕባ ሕማምን ቆልዑን እውን ንገርዎም።
rule-step-date = ካብ ደንማርክ ትወጽኡሉ ዕለት ኣብ ደብዳበኹም ኣረጋግጹ።
    .more = መብዛሕትኡ ግዜ 7 መዓልቲ እዩ። ብፍሉይ ምኽንያት ዝደንጎየ መዓልቲ ክትሓቱ ትኽእሉ።
rule-step-ask-again = ሓድሽ ነገር እንተሃልዩ፣ ቅድሚ እቲ ዕለት ንቦርድ ይግባይ ጽሓፉ።
    .more = ክልቲኡ ሕተቱ፦ ጉዳይኩም ዳግማይ ክኽፈት፣ ኣብ መንጎኡ ድማ ክትጸንሑ። ድሕሪ እቲ ዕለት ኣዝዩ ፍሉይ ምኽንያት ጥራይ ይቑጸር።
rule-step-return-support = ናብ ርክብ ምስ ትካል ምምላስ (Hjemrejsestyrelsen) ኪዱ።
    .more = ክትመጹ ኣለኩም። ናብ ሃገር ንምምላስ ዝወሃብ ሓገዝ ንዝተሓባበሩ እዩ፣ ንኹሎም ግን ኣይኮነን።
rule-step-news-upheld = ሓሚምኩም፣ ቆልዑ ኣለዉኹም፣ ወይ ሓድሽ ነገር ኣሎ? ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ደውሉ።
    .more = ንቦርድ ይግባይ ደጊምካ ምሕታት ባዕሉ ነቲ ጉዕዞ ደው ኣየብሎን። እንታይ ክትገብሩ ከም እትኽእሉ ሕተትዎም።
rule-step-journey = ፖሊስ ወይ ትካል ምምላስ (Hjemrejsestyrelsen) ምስ ጸውዓኩም ምጹ።
    .more = መዓስን ብኸመይን ከም እትጓዓዙ ይነግሩኹም። እንታይ ሒዝኩም ክትከዱ ከም ዝፍቀደልኩም ሕተቱ።
rule-step-stay-upheld = ክሳብ እትጓዓዙ ኣብ ዝተመዝገብኩምሉ ቦታ ጽንሑ።
    .more = ምጥፋእ ናብ ማእሰርቲ ከብጽሕ ይኽእል፣ ንደንማርክ ድማ ንምልኣኽኩም ተወሳኺ ግዜ ይህባ።
rule-step-what-changed = ቦርድ ይግባይ እንታይ ከም ዝወሰነ ሎሚ ንጠበቓኹም ሕተቱ።
    .more = ፍቓድ ክኸውን ይኽእል። ጉዳይኩም ናብ ኣገልግሎት ኢሚግረሽን ክምለስ (hjemvist) እውን ይኽእል።
rule-step-what-next = ጉዳይኩም ከመይ ከም ዝቕጽል ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ሕተቱ።
    .more = ደንማርክ ክትምርምሮ ትኽእል፣ ወይ ኣገልግሎት ኢሚግረሽን ዳግማይ ክውስን ይኽእል።
rule-step-stay-changed = ኣብ ዝተመዝገብኩምሉ ቦታ ጽንሑ፣ ናብ ነፍሲ ወከፍ ቃለ-መሕትት ድማ ምጹ።
    .more = መዓልታዊ ደብዳበታትኩም ኣንብቡ። ካብ ቃለ-መሕትት ምትራፍ ጉዳይኩም ክዛዝሞ ይኽእል።

# A permit

rule-answer-permit = ዑቕባ ተፈቒዱልኩም
rule-step-length = ናይቲ ፍቓድ ግዜ ሓጺሩኩም ድዩ? ካብ ዝተነግረኩም መዓልቲ ኣብ ውሽጢ 4 ሰሙን ይግባይ በሉ።
    .more = እዚ ን§ 7(1)ን 7(2)ን እዩ፦ ኣብ ደብዳበኹም ርኣዩ።
rule-step-kind = ዓይነት እቲ ፍቓድ ግጉይ ድዩ? ሕጂ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ሕተቱ።
    .more = ምስ § 7(2) ወይ 7(3)፣ ቦርድ ይግባይ ነቲ ዓይነት እውን ክርእዮ ይኽእል።
rule-step-family-reunion = ስድራቤት ኣብ ወጻኢ ኣሎ? ሕጂ ንምምልካት ሓገዝ ሕተቱ።
    .more = እቲ ካልእ ወላዲኡ ኣብ ወጻኢ ንዘሎ ቆልዓ፣ ካብ ፍቓድኩም 3 ወርሒ ክቑጸር ይኽእል።
rule-step-municipality = ኣብ ኣየናይ ምምሕዳር ከተማ (kommune) ከም እትነብሩን መዓስን ኣንብቡ።
    .more = ክሳብ ሽዑ ኣገልግሎት ኢሚግረሽን ይኸፍል። CPR ቁጽሪ፣ ገዛን ሓኪምን ክትረኽቡ ነቲ ምምሕዳር ከተማ ሕተቱ።

# In detention

rule-answer-detained = ጠበቓ ናይ ምርካብ መሰል ኣለኩም፣ ዳኛ ድማ ማእሰርትኹም ይርኢ
rule-step-detained-ask = ዑቕባ ከም እትሓቱ ተዛረቡ፦ “Jeg søger asyl.”
    .more = ምስ እታ መዓልቲ ክጽሕፍዎ ንሰራሕተኛታት ሕተቱ።
rule-step-court = ጠበቓኹም ክጽዋዕ ሕተቱ። ቤት ፍርዲ ጠበቓ ይህበኩም።
    .more = ዳኛ ኣብ ውሽጢ 3 መዓልቲ ክርእየኩም ኣለዎ። በሉ፦ “Jeg vil tale med min advokat.”
rule-step-call = ንቤት-ምኽሪ ስደተኛታት ደንማርክ ክድውሉ ንሰራሕተኛታት ሕተቱ።
    .more = በሉ፦ “Jeg vil tale med Dansk Flygtningehjælp.”
rule-step-no-prison = ትሕቲ 18 ዓመት ከም ዝኾንኩም ተዛረቡ፦ “Jeg er under 18 og er her alene.”
    .more = በይኑ ዝርከብ ቆልዓ ኣብ ቤት ማእሰርቲ ክእሰር ኣይፍቀድን። ወኪልኩም ክጽዋዕ እውን ሕተቱ።
rule-step-instead = ኣብ ክንዳኡ ኣበይ ክትነብሩ ከም እትኽእሉን ሓገዝኩም ዘድልዮ መን ምዃኑን ንጠበቓኹም ንገሩ።
    .more = ሕማምን ቆልዑን እውን ይቑጸሩ። ናብ ፖሊስ ምቕራብ ክኣክል ይኽእል።

# A child alone, or with an adult who is not a parent

rule-answer-child = ዝሕግዘኩም ዓቢ ሰብ ክህልወኩም መሰል ኣለኩም
rule-step-representative = ትሕቲ 18 ዓመት ከም ዝኾንኩም ተዛረቡ። ወኪልኩም መን ምዃኑ ሕተቱ።
    .more = ሕተቱ፦ “Jeg er under 18. Hvem er min personlige repræsentant?”
rule-step-family = ኣብ ኤውሮጳ እንታይ ስድራቤት ከም ዘለኩም ተዛረቡ።
    .more = ኣደ፣ ኣቦ፣ ሓፍቲ፣ ሓው፣ ሓትኖ፣ ኣሞ፣ ኣኮ፣ ሓወቦ፣ ኣቦሓጎ ወይ ዓባይ። ምስኦም ክትኮኑ እንተደሊኹም ተዛረቡ።
rule-step-not-alone = ኣብ ነፍሲ ወከፍ ቃለ-መሕትት ወኪልኩም ወይ ቀይሕ መስቀል ምሳኹም ይሃሉ።
    .more = በይንኹም ኣለኹም? በሉ፦ “Jeg vil vente på min repræsentant.” (ንወኪለይ ክጽበ እደሊ።)
rule-step-no-parent = ምሳኹም ዘሎ ዓቢ ሰብ ወላዲኹም ከም ዘይኮነ ተዛረቡ።
    .more = ናይ ገዛእ ርእስኹም ወኪል ክትሓቱ ትኽእሉ፦ “Jeg er her uden mine forældre.” (ኣብዚ ብዘይ ወለደይ ኣለኹ።)

# Another country was asked

rule-answer-asked = ደንማርክ ካልእ ሃገር ጉዳይኩም ክትወስድ ትሓትት ኣላ
    .answer = ደንማርክ እዛ ሃገር ጉዳይኩም ክትወስድ ትሓትት ኣላ፦ { $country }
rule-step-tell = ኣብ ኤውሮጳ ስድራቤት እንተሃልዩኩም፣ እንተሓሚምኩም ወይ ቆልዑ እንተሃልዮምኹም ሕጂ ተዛረቡ።
    .more = ንኣገልግሎት ኢሚግረሽን ጽሓፍዎ። ቤት-ምኽሪ ስደተኛታት ደንማርክ ይሕግዘኩም።
rule-step-decision-day = ናብ ካልእ ሃገር ከም እትልኣኹ እንተተነጊሩኩም፣ ብኡንብኡ በሉ፦ “Jeg vil klage.”
    .more = “ይግባይ ክብል እደሊ” ማለት እዩ። ሽዑ 7 መዓልቲ ኣለኩም። ቅድሚኡ ይግባይ ዝበሃለሉ ነገር የለን።
rule-step-registered = ኣብ ዝተመዝገብኩምሉ ቦታ ጽንሑ፣ መዓልታዊ ድማ ደብዳበታት ሕተቱ።
    .more = ዝጠፍእ ሰብ ክእሰር ይኽእል፣ ጉዳዩ እውን ከጥፍእ ይኽእል።

# Listed countries and Ukraine

rule-answer-listed = ቃለ-መሕትትኩም ኣብ ውሽጢ መዓልታት ክመጽእ ይኽእል
rule-step-no-form = ኣብቲ ቃለ-መሕትት ኩሉ ተዛረቡ።
    .more = ቅድሚኡ ቅጥዒ ኣይትመልኡን። ስድራቤትኩምን ጥዕናኹምን እውን ይቑጸሩ።
rule-step-special = ስለምንታይ ውሑሳት ከም ዘይኮንኩምን ጉዳይኩም ስለምንታይ ፍሉይ ምዃኑን ተዛረቡ።
    .more = ንኣብነት፦ መን የፈራርሓኩም፣ ፖሊስ ስለምንታይ ኣይሕግዝን። ኣብ ገዛ ዝፍጸም ዓመጽ እውን ይቑጸር።
rule-step-agree = እቲ ዝተዛረብኩምዎ ንቤት-ምኽሪ ስደተኛታት ደንማርክ እውን ንገሩ።
    .more = ብዘይ ይግባይ ክትንጸጉ ዝከኣል ንሳቶም እንተተሰማሚዖም ጥራይ እዩ። ኣብታ መዓልቲ እቲኣ መልሲ ክህቡ ግድን ክኾኖም ይኽእል።
rule-answer-ukraine = ካብ ዩክሬን ዲኹም? መጀመርታ ብዛዕባ ሕጊ ዩክሬን ሕተቱ
rule-step-ukraine = ሕጊ ዩክሬን ንዓኹም ይምልከት እንተኾይኑ ንኣገልግሎት ኢሚግረሽን ሕተቱ።
    .more = ኣብ ደንማርክ ተመልክቱ፦ “særloven om Ukraine”። ነቲ ፍቓድ ክትረኽብዎ እትኽእሉሉ ግዜ፣ ጉዳይ ዑቕባ ኣይዛዘምን።

# Denmark examines the reasons

rule-answer-unfounded-told = ቤት-ምኽሪ ስደተኛታት ደንማርክ ምስ ዘዘራርበኩም ኩሉ ንገርዎ
rule-answer-examined = ደንማርክ ዑቕባ እትሓቱሉ ምኽንያታት ትምርምር ኣላ
rule-step-tell-council = ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ደውሉ፣ ኣብ ጉዳይኩም ፍሉይ ዝኾነ ድማ ተዛረቡ።
    .more = ኣገልግሎት ኢሚግረሽን ቅድሚ ብዘይ ይግባይ ምንጻጉ ይሓቶም። ብቕልጡፍ መልሲ ክህቡ ግድን ክኾኖም ይኽእል።
rule-step-prepare = ንቃለ-መሕትት ዑቕባኹም ተዳለዉ።
    .more = ዘጋጠመ ነገር ብቕደም ተኸተሉ ንባዕልኹም ጽሓፉ። ቅድሚኡ ነጻ ምኽሪ ሕተቱ።
rule-step-papers = ብዛዕባ ምኽንያታትኩም ወረቓቕቲ፣ መልእኽትታትን ስእልታትን ኣክቡ።
    .more = ብቋንቋኹም ክኾኑ ይፍቀድ። ናይ እትህብዎ ኩሉ ቅዳሕ ዓቅቡ።
rule-step-needs = ሓሚምኩም፣ ተጎዲእኩም፣ ወይ ምዝራብ ትፈርሁ? ኣቐዲምኩም ንኣገልግሎት ኢሚግረሽን ንገሩ።
    .more = ሰራሕተኛታት ከመሓላልፍዎ ይኽእሉ። ሰብኣይ ወይ ሰበይቲ ተርጓሚ ክትሓቱ ትኽእሉ።
rule-step-letters = መዓልታዊ ደብዳበታትኩም ኣንብቡ፣ ምስ ተጸዋዕኩም ድማ ምጹ።
    .more = ካብ ቃለ-መሕትት ምትራፍ ጉዳይኩም ክዛዝሞ ይኽእል። እንተሓሚምኩም ኣቐዲምኩም ንገርዎም።

# Waiting

rule-answer-waiting = ቀጺሉ ቀዳማይ ቃለ-መሕትትኩም ይመጽእ
rule-answer-interviewed = ቀጺሉ ኣየነይቲ ሃገር ጉዳይኩም ከም እትምርምር ይውሰን
rule-step-come = መዓልታዊ ንሰራሕተኛታት ደብዳበታት ሕተቱ። ናብ ነፍሲ ወከፍ ቃለ-መሕትት ምጹ።
    .more = ሓሚምኩም? ቅድሚኡ ተዛረቡ። ብዘይ እኹል ምኽንያት ዝተርፍ ሰብ ጉዳዩ ከጥፍእ ይኽእል።
rule-step-wish = ምስ ስድራቤትኩም ክትኮኑ ከም እትደልዩ ጽሓፉ፣ ፈርሙ ድማ።
    .more = ዘመድኩም እውን ክጽሕፍ ኣለዎ። ንኣገልግሎት ኢሚግረሽን ሃብዎ፣ ቅዳሕ ድማ ዓቅቡ።
rule-step-missing = ኣብቲ ቃለ-መሕትት ዝጎደለ ወይ ግጉይ ነይሩ? ሕጂ ተዛረቡ።
    .more = ንኣገልግሎት ኢሚግረሽን ጽሓፍዎ፣ ቅዳሕ ድማ ዓቅቡ። ቤት-ምኽሪ ስደተኛታት ደንማርክ ክሕግዘኩም ይኽእል።
rule-step-collect = ወረቓቕትኹም ኣክቡ። ዘጋጠመ ነገርን መዓስን ንባዕልኹም ጽሓፉ።
    .more = ኣብቲ ቃለ-መሕትት ዘገድስ ኩሉ ተዛረቡ። ርግጸኛታት ኣይኮንኩምን? ከምኡ በሉ።
rule-step-talk = ቅድሚ እቲ ቃለ-መሕትት ምስ ቤት-ምኽሪ ስደተኛታት ደንማርክ ክትዛረቡ ሕተቱ።
    .more = ብነጻ እዩ። ሰራሕተኛታት ቆጸራ ክሕዙልኩም ሕተትዎም።

# Not registered

rule-answer-can-ask = ኣብ ደንማርክ ዑቕባ ክትሓቱ ትኽእሉ
rule-step-say = ናብ ሃገርኩም ምምላስ ትፈርሁ ዲኹም? ንፖሊስ በሉ፦ “Jeg søger asyl.”
    .more = “ዑቕባ እሓትት” ማለት እዩ። ኣብ መቐበሊ ማእከል Sandholm እውን ክትብልዎ ትኽእሉ።
rule-step-means = እዚ ንዓኹም እንታይ ማለት ምዃኑ ሎሚ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ሕተቱ።
    .more = ኣብ ካልእ ሃገር ዑቕባ ሓቲትኩም እንተኾንኩም ንገርዎም። ብነጻ እዩ።
rule-answer-register = መጀመርታ፦ ከም ሓታቲ ዑቕባ ተመዝገቡ
rule-step-ask = ናብ ፖሊስ ወይ ናብ መቐበሊ ማእከል Sandholm ኪዱ። በሉ፦ “Jeg søger asyl.”
    .more = “ዑቕባ እሓትት” ማለት እዩ። ዝኾነ መደበር ፖሊስ ይኸውን፣ ኣብ ዶብ ወይ መዕርፎ ነፈርቲ እውን።
rule-step-bring = ፓስፖርትኩም፣ ወረቓቕቲ፣ ቲከታትን ተሌፎንን ሒዝኩም ኪዱ። ዝኾነ ነገር ኣይትደርብዩ።
    .more = ወረቐት እንተሂብኩም፣ ቅዳሕ ሕተቱ።
rule-step-first-talk = ኣብ ማእከል፣ ምስ ቤት-ምኽሪ ስደተኛታት ደንማርክ ክትዛረቡ ሕተቱ።
    .more = ብነጻ እዩ። ቅድሚ ቀዳማይ ቃለ-መሕትትኩም ሰራሕተኛታት ቆጸራ ክሕዙልኩም ሕተትዎም።

# What holds for everyone

rule-answer-letter = ሎሚ ሓደ ሰብ ናይ መወዳእታ ደብዳበኹም ከንብበልኩም ሕተቱ
rule-step-letter = ነታ ደብዳበ ንሰራሕተኛታት ወይ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ኣርእይዋ።
    .more = እዚ እውን ኣርእዩ፦ “Kan du læse dette brev? Er der en klagefrist?” (ነዛ ደብዳበ ከተንብብዋ ትኽእሉ ዲኹም? ናይ ይግባይ ናይ ግዜ ገደብ ኣሎ ድዩ?)
rule-step-sections = § 29 a ወይ § 29 b ይብል ድዩ? ሽዑ ሎሚ በሉ፦ “Jeg vil klage.”
    .more = “ይግባይ ክብል እደሊ” ማለት እዩ። ካብ ዝተነግረኩም መዓልቲ 7 መዓልቲ ኣለኩም፣ ኣብ ርክብ ተነጊሩኩም እንተኾይኑ እውን።
rule-step-how-far = ደብዳበ የለን፣ ወይ እዚ ኣብኡ የለን? ጉዳይኩም ኣበይ ከም ዝበጽሐ ንሰራሕተኛታት ሕተቱ።
    .more = ብደንማርክኛ፦ “Hvor langt er min sag?”
