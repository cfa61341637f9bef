# What leaves the guide, and what comes into it by a link.

# The calendar

calendar = ካለንደር
calendar-title = ናይ ይግባየይ ናይ መወዳእታ ውሕስቲ መዓልቲ
calendar-yours = ናይ መወዳእታ ውሕስቲ መዓልቲ፦ { $what }
calendar-theirs = ንሰበስልጣን ናይ መወዳእታ መዓልቲ፦ { $what }
calendar-guidance = እዚ ሓጋዚ ሓበሬታ እዩ፣ ውሳነ ኣይኮነን።

# On the result

take-print = ሕተሙ
take-copy = ቅድሑ
take-share = ኣካፍሉ
take-link = ሊንክ
take-forget = ደምስሱ
copied = ተቐዲሑ
copy-refused = እዚ ብራውዘር ክቐድሖ ኣይከኣለን። ነቲ ኣብ ታሕቲ ዘሎ ጽሑፍ መሪጽኩም ቅድሑ።
saved = ፋይል ናብዚ ብራውዘር ቀሪቡ። ዝኾነ እንተዘይተራእዩ፣ ነቲ ኣብ ታሕቲ ዘሎ ጽሑፍ ቅድሑ፣ ወይ ነታ መዓልቲ ጽሓፉ።
printed = ናይ ሕትመት መስኮት እንተዘይተኸፊቱ፣ እዚ ብራውዘር ክሓትም ኣይክእልን። ነዚ ገጽ ኣብ ካልእ ብራውዘር ክፈቱ፣ ከም Chrome ወይ Safari።
copy-text = ዝቕዳሕ ጽሑፍ

# On paper

paper-title = ውጽኢትኩም ሕተሙ
paper-help = ኣብ ወረቐት ከምዚ ይመስል፦ ሓደ ገጽ ሒዝኩምዎ ትኸዱ፣ ሓደ ድማ ንፋይል ጉዳይኩም። ደብዳበ ናይ ገዛእ ርእሱ ገጽ ኣለዎ።
paper-print = ሕተሙ
paper-code = ነዞም መልስታት ዝኸፍት ኮድ ኣብኡ ግበሩ
    .help = ነቲ ኮድ ስካን ዝገበረ ዝኾነ ሰብ ኩሉ መልስታት ከንብብ ይኽእል።
sheet-title = ጉዳይ ዑቕባ ኣብ ደንማርክ፦ ውጽኢት
sheet-version = ናይቲ መምርሒ ሕታም { $version }።
sheet-deadline = እቲ ናይ ግዜ ገደብ
sheet-answers = እቶም መልስታት
sheet-notes = ናይ ገዛእ ርእስኹም መዘኻኸሪ
sheet-notes-line = ስምን ቁጽሪ ጉዳይን፦
sheet-guidance = ኣስተውዕሉ
sheet-left-out = ቦታ ስለ ዝጸበበ ገለ ነጥብታት ተሪፎም። እቲ መምርሒ ኩሎም የርኢ።

# A link that is made

link-title = ናብ መልስታትኩም ዝወስድ ሊንክ
link-readers = ነቲ ሊንክ ዘለዎ ዝኾነ ሰብ መልስታትኩም ከንብብ ይኽእል። ንእትኣምንዎም ሰባት ጥራይ ሃብዎ።
link-stays = ናብ ዝኾነ ቦታ ዝለኣኽ የለን። እቲ ሊንክ ኣብዚ መሳርሒ ይስራሕ።
link-visited = ሊንክ ዝተኸፈተሉ ብራውዘር፣ ነቲ ሊንክ ምስ ኩሉ መልስታቱ ኣብ ዝርዝር ናይ ዝተበጽሑ ገጻት ይሕዞ። ኣብ ናይ ሓባር መሳርሒ፣ ደሓር ነቲ ዝርዝር ደምስስዎ፦ ኣብ ሜኑ ናይቲ ብራውዘር “History” ድለዩ።
link-holds = እቲ ሊንክ ነዞም መልስታት ይሕዝ፣ ብዛዕባኹም ካልእ የብሉን፦
link-make = ነቲ ሊንክ ስርሑ
link-field = ሊንክኹም
link-copy = ነቲ ሊንክ ቅድሑ
link-code = እቲ ሊንክ ዘለዎ QR ኮድ
    .help = ካልእ ተሌፎን ነዚ ኮድ ስካን ብምግባር ነቲ ሊንክ ክኸፍቶ ይኽእል።
link-long = እቲ ሊንክ ስካን ክግበር ንዝኽእል ኮድ ብጣዕሚ ነዊሕ እዩ። ኣብ ክንዳኡ ቅድሕዎ።

# A link that was opened

opened-title = እዚ ሊንክ መልስታት ሒዙ ኣሎ
opened-help = መጀመርታ ርኣይዎም። ደሓር ነፍሲ ወከፍ ካብኦም ክትቅይሩ ትኽእሉ።
opened-age = እዚ ሊንክ ዝተሰርሓሉ ዕለት፦ { $date }። { $count ->
    [one] ካብ ሽዑ { $written } መዓልቲ ሓሊፉ።
   *[other] ካብ ሽዑ { $written } መዓልታት ሓሊፉ።
} ኩሎም መዓልታት ሕጂ ካብ ሎሚ ይቑጸሩ። ሽዑ ዝተባህለ ሕጂ ካልእ ክኸውን ይኽእል።
opened-none = ኣብዚ ሊንክ ዝተነበ መልሲ የለን።
opened-replaces = ኣብዚ ድሮ ሕቶታት መሊስኩም ኣለኹም። እቲ ሊንክ ነቶም መልስታት ይትክኦም። እንተዘይተጠቒምኩምሉ፣ ዝጠፍእ ነገር የለን።
opened-unread = እዚ ክንበብ ኣይተኻእለን፦
    .unknown = እዚ መምርሒ ዘይፈልጦ ሕቶ
opened-use = በዞም መልስታት ተጠቐሙ
opened-discard = ኣይትጠቐሙሎም
link-cut = መወዳእታ እዚ ሊንክ ጎዲሉ። ገለ መልስታት እውን ክጎድሉ ይኽእሉ።
link-altered = እዚ ሊንክ ድሕሪ ምስርሑ ተቐይሩ። ነፍሲ ወከፍ መልሲ ኣረጋግጹ።
link-older = እዚ ሊንክ ብዝኣረገ ሕታም ናይቲ መምርሒ ተሰሪሑ። ነፍሲ ወከፍ መልሲ ኣረጋግጹ።
link-newer = እዚ ሊንክ ብሓድሽ ሕታም ናይቲ መምርሒ ተሰሪሑ። ገለ መልስታት ክጎድሉ ይኽእሉ።
