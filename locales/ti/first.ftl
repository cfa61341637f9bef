# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = ተመለሱ
change-language = ፣ ቋንቋ ቀይሩ
unknown = ኣይፈልጥን እየ

# Of a language until a person has read all of it

standing-machine = ብማሽን ተተርጒሙ፣ ጌና ብሰብ ኣይተረጋገጸን።

# What the browser calls the page

tab-title = { $heading } · ጉዳይ ዑቕባኹም ኣብ ደንማርክ
tab-fault = ጌጋ፦ { $heading } · ጉዳይ ዑቕባኹም ኣብ ደንማርክ

# Language

choose-language = ቋንቋኹም ምረጹ
language-missed = እዚ ቋንቋ ክጽዓን ኣይከኣለን። ኢንተርነትኩም ኣረጋግጹ፣ ደጊምኩም ድማ ፈትኑ።
language-instead = እቲ ዝተሓተተ ቋንቋ ኣብዚ መምርሒ የለን። ሕጂ በዚ ቋንቋ እዩ፦ { $language }።

# Introduction

title = ጉዳይ ዑቕባኹም ኣብ ደንማርክ
introduction-who = እዚ መምርሒ ዘይሻራዊ እዩ። ናይ ፖሊስ ወይ ናይ መንግስቲ ትካል ኣይኮነን።
introduction-before = ኣስታት 5 ደቒቕ ይወስድ። ናይ መወዳእታ ደብዳበኹም ሓዙ።
introduction-what = ገለ ሕቶታት ትምልሱ። ብድሕሪኡ ኣብ ጉዳይኩም ብዓቢ ተኽእሎ እንታይ ከም ዘጋጥም፣ እንተደንጎየ ክሳብ መዓስ ድማ ስጉምቲ ክትወስዱ ከም ዘለኩም ትርእዩ።
introduction-private = እትምልስዎ ዝኾነ ነገር ካብዚ መሳርሒ ኣይወጽእን። ነቲ ገጽ ምስ ዓጸኹምዎ ይጠፍእ።
introduction-who-decides = ጉዳይኩም ሰበስልጣን ይውስንዎ። እዚ ሓጋዚ ሓበሬታ እዩ፣ ውሳነ ወይ ሕጋዊ ምኽሪ ኣይኮነን።
introduction-sources = ካብ 3 ጽሑፋት ዝተዳለወ፦ ሕጊ ወጻእተኛታት ደንማርክ፣ ገጽ ኣገልግሎት ኢሚግረሽን ብዛዕባ ደንብታት ዳብሊን፣ ከምኡ እውን ጽሑፍ ናይ ትካል ዑቕባ ሕብረት ኤውሮጳ። ንመወዳእታ ግዜ ዝተረጋገጸሉ፦ { $date }።
start = ጀምሩ
days = ናይ ይግባይ መወዳእታ መዓልቲ ጥራይ እየ ዝደሊ

# While the rest is on its way, and where it does not arrive

waiting = ቁሩብ ተጸበዩ። ዝተረፈ ክፋል እቲ መምርሒ ይመጽእ ኣሎ።
words-missing = ዝተረፈ ክፋል እቲ መምርሒ ክጽዓን ኣይከኣለን
    .help = መልስታትኩም ጌና ኣብዚ ኣለዉ። ኢንተርነትኩም ኣረጋግጹ፣ ደጊምኩም ድማ ፈትኑ።
try-again = ደጊምኩም ፈትኑ

# On every question

question-number = ሕቶ { $number }
why-we-ask = ስለምንታይ ንሓትት
or = ወይ
next = ቀጽሉ
fault-title = በጃኹም ነዚ መልሲ ኣረጋግጹ
problem-unanswered = መልሲ ምረጹ። ርግጸኛታት እንተዘይኮይንኩም፣ “ኣይፈልጥን እየ” ምረጹ።

# The first question

question-stage = ጉዳይኩም ኣብ ደንማርክ ሕጂ ኣበይ በጺሑ?
    .help = ንመወዳእታ ግዜ ዘጋጠመ ነገር ምረጹ።
    .why = ናይ ግዜ ገደብ ይቑጸር ክህሉ ይኽእል እንተኾይኑን ቀጺሉ እንታይ ከም ዘጋጥምን ይውስን።
    .find = ናይ መወዳእታ ደብዳበኹም ምሳኹም ከንብቡ፣ ንቤት-ምኽሪ ስደተኛታት ደንማርክ ወይ ንሰራሕተኛታት ማእከል ሕተቱ።
group-stage-new = ሓድሽ እየ
choice-stage-not-registered = ዑቕባ ክሓትት እደሊ፣ ጌና ግን ኣይተመዝገብኩን
choice-stage-not-applied = ኣብ ደንማርክ ኣለኹ፣ ኣብዚ ግን ዑቕባ ኣይሓተትኩን
    .hint = ንኣብነት ፖሊስ ደው ኣቢሉኒ።
group-stage-waiting = እጽበ ኣለኹ
choice-stage-waiting = ተመዝጊበ፣ ነቲ ቀዳማይ ቃለ-መሕትት ድማ እጽበ ኣለኹ
choice-stage-interviewed = ቀዳማይ ቃለ-መሕትት ተገይሩለይ፣ መልሲ ድማ እጽበ ኣለኹ
choice-stage-asked = ካልእ ሃገር ጉዳየይ ክትወስድ ትሕተት ከም ዘላ ተነጊሩኒ
    .hint = ውሳነ ግን ጌና ማንም ኣይነገረኩምን።
group-stage-letter = ደብዳበ ወይ ውሳነ ኣለኒ
choice-stage-decided = ውሳነ ተነጊሩኒ
    .hint = ኣብ ርክብ፣ ብተሌፎን ወይ ቪድዮ፣ ወይ ብደብዳበ።
choice-stage-unread = ከንብባ ዘይክእል ደብዳበ ኣላትኒ
choice-stage-appeal = ይግባየይ ኣብ ቦርድ ይግባይ ስደተኛታት (Flygtningenævnet) ኣሎ
    .hint = ጌና ኣይወሰነን፣ ወይ ንኻልእ ግዜ ኣመሓላሊፍዎ (udsat)።
choice-stage-board = ቦርድ ይግባይ ስደተኛታት (Flygtningenævnet) ወሲኑ
choice-stage-permit = ኣብ ደንማርክ ዑቕባን መንበሪ ፍቓድን ተዋሂቡኒ
group-stage-stopped = ደው ኢሉ፣ ወይ ተመሊሰ መጺአ
choice-stage-withdrawn = ቅድሚ ውሳነ ጉዳየይ ስሒበ፣ ካብ ቃለ-መሕትት ተሪፈ ወይ ካብ ማእከል ወጺአ
choice-stage-came-back = ኣብ ደንማርክ ድሕሪ ዝተዓጽወ ወይ ዝተነጽገ ናይ ቀደም ጉዳይ ተመሊሰ መጺአ
