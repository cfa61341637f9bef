# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = ኣበይ ከም ዘለኹም
map-not-known = ብልክዕ ኣይፍለጥን። እንታይ ክኸውን ከም ዝኽእል ርኣዩ።

position-here = ኣብዚ ኣለኹም
position-past = ሓሊፉ
position-ahead = ክመጽእ ይኽእል
position-closed = ሕጂ ኣብ ዘሎ ኩነታት ዕጹው
position-unknown = ኣይፍለጥን

line-elsewhere = ካልእ ሃገር
line-denmark = ደንማርክ
line-stopped = ጉዳይ ደው እንተኢሉ

step-register = ምዝገባ (registrering)
    .short = ምዝገባ
    .what = ዑቕባ ክትሓቱ ከለኹም፣ ፖሊስ ስምኩም፣ ስእልኹምን ኣሸራ ኣጻብዕኩምን ይወስድ።
step-first-interview = ቀዳማይ ቃለ-መሕትት (oplysnings- og motivsamtale)
    .short = ቀዳማይ ቃለ-መሕትት
    .what = ብዛዕባ መን ምዃንኩምን ጉዕዞኹምን እዩ። ብዛዕባ ምኽንያታትኩም እውን ንምዝራብ ተዳለዉ።
step-country = ኣየነይቲ ሃገር ጉዳይኩም ከም እትምርምር
    .what = ደንማርክ ድያ ወይስ ካልእ ሃገር፣ ኣገልግሎት ኢሚግረሽን የጻሪ።
step-request = ካልእ ሃገር ትሕተት (Dublin)
    .short = ካልእ ሃገር ትሕተት
    .what = እታ ካልእ ሃገር ጉዳይኩም ትወስድ እንተኾይና መልሲ ትህብ። ደብዳበኹም ከመይ ጌርኩም ይግባይ ከም እትብሉ እትገልጽ እንተኾይና፣ 7 መዓልቲ ድሮ ይቑጸር ክህሉ ይኽእል።
step-transfer = ናይ ምስግጋር ውሳነ (overførsel, § 29 a)
    .short = ናይ ምስግጋር ውሳነ
    .what = ይግባይ ኣብ ውሽጢ 7 መዓልቲ ክበጽሕ ኣለዎ።
step-protected = ሓለዋ ኣብ ካልእ ሃገር (afvisning, § 29 b)
    .short = ሓለዋ ኣብ ካልእ ሃገር
    .what = ይግባይ ኣብ ውሽጢ 7 መዓልቲ ክበጽሕ ኣለዎ።
step-country-appeal = ይግባይ ናብ ቦርድ ይግባይ (Flygtningenævnet)
    .short = ይግባይ ናብ ቦርድ ይግባይ
    .what = ቦርድ ይግባይ ነቲ ናብ ካልእ ሃገር ክትልኣኹ ዝተወሰነ ውሳነ ይርኢ። ካብ ማእከልኩም ከም ዘየለኹም ምምዝጋብ ነቲ ይግባይ ክዛዝሞ ይኽእል።
step-leave = ጉዕዞ ናብታ ካልእ ሃገር
    .what = እቲ ውሳነ ናይ መወዳእታ ምስ ኮነ ክመጽእ ይኽእል። ናይ ምጽናሕ መሰል እንተዘየለ፣ ኣቐዲሙ ክመጽእ ይኽእል።
step-denmark = ደንማርክ ጉዳይኩም ትምርምር
    .what = ኣገልግሎት ኢሚግረሽን ካብዞም ኣገባባት ሓደ ይመርጽ።
step-normal = ንቡር ኣገባብ (normalprocedure)
    .short = ንቡር ኣገባብ
    .what = ኣገልግሎት ኢሚግረሽን ዑቕባ እትሓቱሉ ምኽንያታት ይምርምር።
step-manifestly-unfounded = ብግልጺ መሰረት ዘይብሉ (åbenbart grundløs)
    .short = ብግልጺ መሰረት ዘይብሉ
    .what = ብዘይ ይግባይ ምንጻግ ዝከኣል፣ ቤት-ምኽሪ ስደተኛታት ደንማርክ እንተተሰማሚዑ ጥራይ እዩ።
step-expedited = ቅልጡፍ ኣገባብ (ÅGH)
    .short = ቅልጡፍ ኣገባብ
    .what = ኣብ ዝርዝር ካብ ዘለዋ ሃገራት ንዝመጹ ሰባት እዩ። እቲ ቃለ-መሕትት ብቕልጡፍ ክመጽእ ይኽእል።
step-asylum-interview = ቃለ-መሕትት ዑቕባ (asylsamtale)
    .short = ቃለ-መሕትት ዑቕባ
    .what = ምኽንያታትኩም ትነግሩ። ካብ ሓደ ንላዕሊ ቃለ-መሕትት ክህሉ ይኽእል።
step-decision = ውሳነ ብዛዕባ ዑቕባ (afgørelse)
    .short = ውሳነ ብዛዕባ ዑቕባ
    .what = ኣገልግሎት ኢሚግረሽን ንዑቕባ እወ ወይ ኣይፋል ይብል።
step-board = ቦርድ ይግባይ ስደተኛታት (Flygtningenævnet)
    .short = ቦርድ ይግባይ ስደተኛታት
    .what = ቦርድ ይግባይ ንምንጻግ ዳግማይ ይርእዮ።
step-permit = መንበሪ ፍቓድ (opholdstilladelse)
    .short = መንበሪ ፍቓድ
    .what = ሽዑ ኣገልግሎት ኢሚግረሽን እትነብሩሉ ምምሕዳር ከተማ ይመርጽ።
step-return = ናይ መወዳእታ ምንጻግን ምምላስን (hjemrejse)
    .short = ናይ መወዳእታ ምንጻግን ምምላስን
    .what = ትካል ምምላስ ብዛዕባ ምምላስ ምሳኹም ይዘራረብ።
step-closed = ዝተሳሕበ ወይ ዝተዓጽወ
    .what = እቲ ጉዳይ ብዘይ ውሳነ ደው ይብል። ዳግማይ ክኽፈት ክትሓቱ ትኽእሉ።
step-reopening = ጉዳይ ዳግማይ ምኽፋት (genoptagelse)
    .short = ጉዳይ ዳግማይ ምኽፋት
    .what = መጀመርታ እቲ ጉዳይ ዳግማይ ይኽፈት እንተኾይኑ ይውሰን።
