# The letters. What Danish authorities read stands in danish.ftl for every language.

letter-title-appeal = ናይ ይግባይ ደብዳበኹም
letter-title-family = ምስ ስድራቤትኩም ክትኮኑ ከም እትደልዩ እትገልጽ ደብዳበ
letter-title-missed = ስለምንታይ ከም ዘይመጻእኩም እትገልጽ ደብዳበ
letter-copy = ነቲ ናይ ደንማርክኛ ጽሑፍ ቅድሑ
letter-print = ነዛ ደብዳበ ሕተሙ
letter-own-words = እዚ ጽሑፍ ሓሳብ ጥራይ እዩ፣ ወግዓዊ ቅጥዒ ኣይኮነን። ናይ ገዛእ ርእስኹም ቃላት ይኣክል።
letter-how-appeal = ይግባይ ከም እትብሉ ምዝራብ ይኣክል። ደብዳበ ግን መረጋገጺ እውን ይህበኩም። ባዶ ቦታታት ምልኡ፣ ፈርሙ፣ ሎሚ ድማ ናብ ኣገልግሎት ኢሚግረሽን (Udlændingestyrelsen) ስደዱ። ናይ ይግባይ ቅጥዒ (klageskema) እንተሃልዩኩም፣ ንዕኡ እውን ስደዱ።
letter-how-family = ባዶ ቦታታት ምልኡ። ክልቴኹም ፈርሙ። ዘመድኩም ኣብ ካልእ ቦታ እንተሃልዩ፣ ነዚ ጽሑፍ እዚ ኣብኡ ፈሪሙ ስእሊ ክሰደልኩም ይኽእል። ክልቲኡ ብዝቐልጠፈ ንኣገልግሎት ኢሚግረሽን (Udlændingestyrelsen) ሃብዎ።
letter-how-missed = ዘጋጠመ ነገር ከምቲ ዝነበሮ ጽሓፉ፣ ፈርሙ ድማ። ሎሚ ብመንገዲ ማእከልኩም ንኣገልግሎት ኢሚግረሽን (Udlændingestyrelsen) ሃብዎ።
letter-meaning = እንታይ ይብል?

# How it arrives, and how that can be shown

letter-arrival = ከመይ ጌርኩም ትሰድዎን መረጋገጺ ትሕዙን
letter-by-email = ብኢመይል፦ ናይታ ዝተፈረመት ደብዳበ ስእሊ ኣልዕሉ። ናብቲ ኣብታ ካብ ኣገልግሎት ኢሚግረሽን ዝመጸትኩም ደብዳበ ዘሎ ኣድራሻ ስደዱ። ነቲ ኢመይልን መልሱን ዓቅቡ።
letter-by-hand = ብኢድ፦ ክልተ ቅዳሕ ሒዝኩም ኪዱ። ኣብቲ ኣብ ታሕቲ ዘሎ ቅራጽ ፌርማ፣ ወይ ማሕተም ሕተቱ። ነቲ ቅዳሕ ዓቅቡ።
letter-by-staff = ብሰራሕተኛታት ማእከልኩም፦ ሎሚ ክሰድዎ ሕተትዎም። ኣብቲ ቅራጽ ፌርማን ናይ ኢመይሎም ቅዳሕን ሕተቱ። እታ ደብዳበ ንኣገልግሎት ኢሚግረሽን ክትበጽሖ ኣለዋ፦ በጺሓ እንተኾይና ንጽባሒቱ ሕተትዎም።
letter-by-prison = ኣብ ቤት ማእሰርቲ ወይ ኣብ ማእሰርቲ፦ ሎሚ ንሰራሕተኛታት ሃብዎ፣ ኣብቲ ቅራጽ ድማ ፌርማ ሕተቱ። ናብ ኣገልግሎት ኢሚግረሽን ክሰድዎ ሕተትዎም። ንጠበቓኹም ንገርዎ፣ ምስ ቤት-ምኽሪ ስደተኛታት ደንማርክ ድማ ክትዛረቡ ሕተቱ።
letter-closed = ሎሚ ኣብያተ ጽሕፈት ዕጹዋት እየን፣ ወይ ዕጹዋት ክኾና ይኽእላ። መጀመርታ ነታ ደብዳበ ስደዱ። ብ{ $date } ደዊልኩም በጺሓ እንተኾይና ሕተቱ።

# The lines of the letters, for who does not read Danish

letter-to = ናብ ኣገልግሎት ኢሚግረሽን
letter-about-appeal = ይግባይ ናብ ቦርድ ይግባይ ስደተኛታት። እቲ ናይ ግዜ ገደብ 7 መዓልቲ እዩ።
letter-about-family = ምስ ስድራቤተይ ብሓባር ክኸውን ዘለኒ ድሌት።
letter-about-missed = ጉዳይ ዑቕባይ ክቕጽል እሓትት።
letter-name = ስመይ፦
letter-born = ዕለት ልደተይ፦
letter-person-id = ናይ መለለዪ ቁጽረይ (person ID)፦
letter-case-number = ቁጽሪ ጉዳይ፣ ኣብ ደብዳበኹም እንተሃልዩ፦
letter-reached = ማእከለይን ቁጽሪ ተሌፎነይን፦
letter-appeal-29-a = ናብ ቦርድ ይግባይ ስደተኛታት ይግባይ ክብል እደሊ፣ በዚ ድማ ይግባይ እብል። እቲ ይግባይ ኣብ ልዕሊ እቲ ብመሰረት § 29 a ናይ ሕጊ ወጻእተኛታት ናብ ካልእ ሃገር ከተሰጋግሩኒ ዝወሰንኩምዎ ውሳነ እዩ።
letter-appeal-29-b = ናብ ቦርድ ይግባይ ስደተኛታት ይግባይ ክብል እደሊ፣ በዚ ድማ ይግባይ እብል። እቲ ይግባይ ኣብ ልዕሊ እቲ ብመሰረት § 29 b ናይ ሕጊ ወጻእተኛታት ምልክታይ ከይተመርመረ ውድቂ ዝገበርኩምሉ ውሳነ እዩ።
letter-appeal = ናብ ቦርድ ይግባይ ስደተኛታት ይግባይ ክብል እደሊ፣ በዚ ድማ ይግባይ እብል። ኣብ ልዕሊ እቲ ጉዳየይ ኣብ ደንማርክ ከይምርመር ዝወሰንኩምዎ ውሳነ እዩ (ሕጊ ወጻእተኛታት፣ § 29 a ወይ 29 b)።
letter-country = ኣብቲ ውሳነ ዘላ ሃገር፦
letter-told = እቲ ውሳነ ዝተነግረኒ ዕለት፦
letter-children = እቲ ይግባይ ንትሕቲ 18 ዓመት ዝዕድሚኦም ደቀይ እውን እዩ፦
letter-help = ካብ ቤት-ምኽሪ ስደተኛታት ደንማርክ ነጻ ሕጋዊ ሓገዝ፣ ክውክሉኒ እውን እሓትት።
letter-suspends = እቲ ይግባይ ነቲ ውሳነ ደው የብሎ፦ እቲ ውሳነ ይጽበ (§ 53 a(2) ናይ ሕጊ ወጻእተኛታት)። ቦርድ ይግባይ ክሳብ ዝውስን ኣብ ደንማርክ ክጸንሕ እሓትት።
letter-suspend = ቦርድ ይግባይ ክሳብ ዝውስን ኣብ ደንማርክ ክጸንሕ ምእንቲ ክኽእል፣ እቲ ውሳነ ክጽበ (ደው ክብል) እሓትት።
letter-suspend-newer = ንዓንቀጽ 43(3) ናይ ደንቢ (ሕብረት ኤውሮጳ) 2024/1351ን ን§ 53 a(2) ናይ ሕጊ ወጻእተኛታትን እጠቅስ።
letter-suspend-by-board = ን§ 47(5) ናይ ስርዓት ቦርድ ይግባይ ስደተኛታት እጠቅስ።
letter-suspend-because = ኣብ መንጎኡ ኣብዚ ክጸንሕ ንዓይ ኣገዳሲ እዩ፣ ምኽንያቱ፦
letter-reasons = ምኽንያታተይ ደሓር ክሰድድ ክፍቀደለይ እሓትት።
letter-late = ይግባየይ ዝደንጎየ ኮይኑ እንተረኺብኩምዎ፣ እቲ ውሳነ ከመይን መዓስን ከም ዝተነግረኒ ብኽብረትኩም ርኣዩ። ከምዚ እዩ ነይሩ፦
letter-relative-name = ስም ዘመደይ፦
letter-relative-born = ዕለት ልደት ዘመደይ፦
letter-relative-country = ዘመደይ ዝነብረላ ሃገር፦
letter-relative-reached = ኣድራሻ፣ ቁጽሪ ተሌፎንን ቁጽሪ ጉዳይን ናይ ዘመደይ፦
letter-relative-is = ዘመደይ ንዓይ እዚ እዩ (በዓል ቤት፣ በዓልቲ ቤት፣ ውላድ፣ ኣደ፣ ኣቦ ወይ ካልእ)፦
letter-wish = ምስ ዘመደይ ብሓባር ክኸውን እደሊ። ጉዳይ ዑቕባይ ኣብታ ዘመደይ ዝነብረላ ሃገር ክምርመር እደሊ። ክልቴና ንደልዮ፣ ክልቴና ድማ ንፍርም።
letter-wish-older = ንዓንቀጽ 9፣ 10ን 16ን ናይ ደንቢ (ሕብረት ኤውሮጳ) ቁጽሪ 604/2013 እጠቅስ።
letter-wish-newer = ንዓንቀጽ 26፣ 27ን 34ን ናይ ደንቢ (ሕብረት ኤውሮጳ) 2024/1351 እጠቅስ።
letter-family-papers = ስድራቤት ምዃንና ዘርእዩ ቅዳሕ ወረቓቕቲ ኣተሓሒዘ ኣለኹ፦
letter-interview = ኣብዚ ዕለት ናብ ዝነበረ ቃለ-መሕትት ኣይመጻእኩን፦
letter-away = ኣብዞም መዓልታት ኣብ ማእከለይ ኣይነበርኩን፦
letter-because = ንዚ ይቕሬታ እሓትት። ምኽንያቱ እዚ ነይሩ፦
letter-proof = መረጋገጺ ኣተሓሒዘ ኣለኹ፣ ንኣብነት ካብ ሓኪም፦
letter-go-on = ኣብ ደንማርክ ጌና ዑቕባ እሓትት። ጉዳየይ ክቕጽል እሓትት። ኣብቂዑ እንተኾይኑ፣ ዳግማይ ክኽፈት እሓትት።
letter-interview-again = ምልክታይ ከም ዘብቅዐት ከይትቑጸር እሓትት (§ 40(10) ናይ ሕጊ ወጻእተኛታት)። ንቃለ-መሕትት ሓድሽ ግዜ እውን እሓትት።
letter-confirmed = ነዛ ደብዳበ ከም ዝተቐበልኩም በጃኹም ብጽሑፍ ኣረጋግጹ።
letter-signed = ዕለትን ፌርማይን፦
letter-relative-signed = ዕለትን ፌርማ ዘመደይን፦
letter-receipt = መቐበሊ ወረቐት፣ ነታ ደብዳበ ብዝቕበላ ሰብ ዝምላእ።
letter-received-on = ዝተቐበለሉ ዕለት፦
letter-received-at = ዝተቐበለሉ ሰዓት፦
letter-received-by = ዝተቐበለ (ስም፣ ቦታ ስራሕን ፌርማን)፦
