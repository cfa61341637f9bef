# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = تۆ لە کوێیت
map-not-known = بە تەواوی نازانرێت. سەیری ئەگەرەکان بکە.

position-here = تۆ لێرەیت
position-past = تێپەڕیوە
position-ahead = دەشێت بێت
position-closed = بەپێی دۆخی ئێستا داخراوە
position-unknown = نازانرێت

line-elsewhere = وڵاتێکی تر
line-denmark = دانیمارک
line-stopped = ئەگەر کەیسێک بوەستێت

step-register = تۆمارکردن (⁦registrering⁩)
    .short = تۆمارکردن
    .what = پۆلیس ناو، وێنە و پەنجەمۆرت وەردەگرێت کاتێک داوای پەنابەری دەکەیت.
step-first-interview = یەکەم چاوپێکەوتن (⁦oplysnings⁩- ⁦og motivsamtale⁩)
    .short = یەکەم چاوپێکەوتن
    .what = لەبارەی ئەوەیە تۆ کێیت و گەشتەکەت. ئامادە بە باسی ھۆکارەکانیشت بکەیت.
step-country = کام وڵات لێکۆڵینەوە لە کەیسەکەت دەکات
    .what = دەزگای کۆچ دیاری دەکات دانیمارکە یان وڵاتێکی تر.
step-request = داوا لە وڵاتێکی تر دەکرێت (⁦Dublin⁩)
    .short = داوا لە وڵاتێکی تر دەکرێت
    .what = وڵاتەکەی تر وەڵام دەداتەوە ئایا کەیسەکەت دەگرێتە ئەستۆ. ئەگەر لە نامەکەتدا نووسرابێت چۆن تانە بدەیت، دەشێت حەوت ڕۆژەکە دەستی پێ کردبێت.
step-transfer = بڕیاری گواستنەوە (⁦overførsel⁩، ⁦§ 29 a⁩)
    .short = بڕیاری گواستنەوە
    .what = تانە دەبێت لە ماوەی حەوت ڕۆژدا گەیشتبێت.
step-protected = پاراستن لە وڵاتێکی تر (⁦afvisning⁩، ⁦§ 29 b⁩)
    .short = پاراستن لە وڵاتێکی تر
    .what = تانە دەبێت لە ماوەی حەوت ڕۆژدا گەیشتبێت.
step-country-appeal = تانەدان لای لیژنەی تانەکان (⁦Flygtningenævnet⁩)
    .short = تانەدان لای لیژنەی تانەکان
    .what = لیژنەکە سەیری بڕیاری ناردنت بۆ وڵاتێکی تر دەکات. تۆمارکردنت وەک ئامادەنەبوو لە ناوەندەکەت دەشێت کۆتایی بە تانەکە بھێنێت.
step-leave = گەشت بۆ وڵاتەکەی تر
    .what = دەشێت بێت کاتێک بڕیارەکە کۆتایی بێت. بێ مافی مانەوە، دەشێت زووتر بێت.
step-denmark = دانیمارک لێکۆڵینەوە لە کەیسەکەت دەکات
    .what = دەزگای کۆچ یەکێک لەم ڕێکارانە ھەڵدەبژێرێت.
step-normal = ڕێکاری ئاسایی (⁦normalprocedure⁩)
    .short = ڕێکاری ئاسایی
    .what = دەزگای کۆچ لێکۆڵینەوە لە ھۆکارەکانی پەنابەریت دەکات.
step-manifestly-unfounded = بە ئاشکرا بێ بنەما (⁦åbenbart grundløs⁩)
    .short = بە ئاشکرا بێ بنەما
    .what = وەڵامی «نا» بێ مافی تانەدان تەنیا کاتێک دەکرێت کە ئەنجومەنی پەنابەرانی دانیمارک ھاوڕا بێت.
step-expedited = ڕێکاری خێرا (⁦ÅGH⁩)
    .short = ڕێکاری خێرا
    .what = بۆ خەڵکی وڵاتانی ناو لیستەکەیە. دەشێت چاوپێکەوتنەکە زوو بێت.
step-asylum-interview = چاوپێکەوتنی پەنابەری (⁦asylsamtale⁩)
    .short = چاوپێکەوتنی پەنابەری
    .what = ھۆکارەکانت باس دەکەیت. دەشێت زیاتر لە چاوپێکەوتنێک ھەبێت.
step-decision = بڕیار لەسەر پەنابەری (⁦afgørelse⁩)
    .short = بڕیار لەسەر پەنابەری
    .what = دەزگای کۆچ بۆ پەنابەری دەڵێت بەڵێ یان نا.
step-board = لیژنەی تانەکانی پەنابەران (⁦Flygtningenævnet⁩)
    .short = لیژنەی تانەکانی پەنابەران
    .what = لیژنەکە جارێکی تر سەیری وەڵامی «نا» دەکات.
step-permit = مۆڵەتی مانەوە (⁦opholdstilladelse⁩)
    .short = مۆڵەتی مانەوە
    .what = ئەوسا دەزگای کۆچ ئەو شارەوانییە ھەڵدەبژێرێت کە لێی دەژیت.
step-return = «نا»ی کۆتایی و گەڕانەوە (⁦hjemrejse⁩)
    .short = «نا»ی کۆتایی و گەڕانەوە
    .what = دەزگای گەڕانەوە لەبارەی گەڕانەوەکە قسەت لەگەڵ دەکات.
step-closed = کشاندراوەتەوە یان داخراوە
    .what = کەیسەکە بێ بڕیار دەوەستێت. دەتوانیت داوا بکەیت سەرلەنوێ بکرێتەوە.
step-reopening = سەرلەنوێ کردنەوەی کەیس (⁦genoptagelse⁩)
    .short = سەرلەنوێ کردنەوەی کەیس
    .what = سەرەتا بڕیار دەدرێت ئایا کەیسەکە سەرلەنوێ دەکرێتەوە.
