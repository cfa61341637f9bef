# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (لە تابێکی نوێدا دەکرێتەوە)

# The last day to appeal, for those who need no more

days-title = دوا ڕۆژی تانەدان
days-help = بۆ بڕیاری ناردنت بۆ وڵاتێکی تر (⁦§ 29 a⁩ یان ⁦§ 29 b⁩). ئەگەر نامەکەت ناوی ڕۆژێکی زووتر ببات، ئەو ڕۆژە دەژمێردرێت.
days-told = ئەو ڕۆژەی پێت ڕاگەیەنرا
days-by = دەبێت تانەکەت گەیشتبێت. دوا ڕۆژ
days-over = ئەو ڕۆژە تێپەڕیوە؟ لەگەڵ ئەوەشدا ئەمڕۆ تانەکە بنێرە، و تەلەفۆن بۆ ئەنجومەنی پەنابەرانی دانیمارک بکە.

# Questions

way-due = دەبێت تانەکەت گەیشتبێت. دوا ڕۆژ: { $date }.
way-may-be-due = ئەگەر بڕیار درابێت بۆ وڵاتێکی تر بنێردرێیت، دەبێت تانەکەت گەیشتبێت. دوا ڕۆژ: { $date }.
way-over = دوا ڕۆژی دڵنیایی بۆ تانەکەت ئەمە بوو: { $date }.
way-what-to-do = ببینە ئێستا چی بکەیت
way-result = ئێستا ئەنجامەکەم پیشان بدە

today = ئەمڕۆ
yesterday = دوێنێ
date-day = ڕۆژ
date-month = مانگ
date-year = ساڵ
search-country = بەدوای وڵاتێکدا بگەڕێ
countries-found = { $count ->
    [0] ھیچ وڵاتێک نەدۆزرایەوە. بە شێوەیەکی تر بینووسە، یان سەیری ھەموو وڵاتەکان بکە.
   *[other] { $written } دۆزرانەوە
}
change-country = وڵاتێکی تر ھەڵبژێرە
all-countries = ھەموو وڵاتەکان پیشان بدە
keep = وەڵامەکانم ھەڵبگرە
    .help = تەنیا لەسەر ئەم شاشەیەن. ئەگەر پەڕەکە دابخرێت یان سەرلەنوێ بار بکرێت، نامێنن. لینکێک دەتوانێت ھەڵیان بگرێت.
keep-link = لینکێک دروست بکە
leaving = ھیچ وەڵامێکت ھەڵناگیرێت. ئەگەر دەتەوێت دواتر بەردەوام بیت، لینکێک دروست بکە.
date-year-check = ساڵەکە ڕاستە؟ نووسیت { $year }.
problem-no-day = ڕۆژەکەش بنووسە.
problem-no-month = مانگەکەش بنووسە.
problem-no-such-month = مانگێکی ئاوا نییە. سەرەتا ڕۆژ بنووسە، دواتر مانگ، ⁦1⁩ تا ⁦12⁩.
problem-no-year = ساڵەکەش بنووسە.

# Reading aloud

listen = گوێ بگرە
listen-stop = بیوەستێنە
listen-missing = ئەم ئامێرە دەنگی بۆ ئەم زمانە نییە.

# Check

check-title = سەیری وەڵامەکانت بکە
check-help = دەتوانیت ھەریەکەیان بگۆڕیت. وەڵامەکانی تر دەمێننەوە.
check-go-on = لە پرسیارەکان بەردەوام بە
not-answered = ھێشتا وەڵام نەدراوەتەوە
change = بیگۆڕە
change-other = ئەو وەڵامە بگۆڕە
to-result = ئەنجامەکەم پیشان بدە

# Result

result-guidance = ڕێنماییە، بڕیار نییە.
wrong-clock = ئەم ئامێرە دەڵێت ئەمڕۆ ئەم ڕۆژەیە: { $date }. ئەوە ناکرێت ڕاست بێت، بۆیە پشت بە ھیچ ڕۆژێکی ئێرە مەبەستە. ڕێکەوتەکە لە ڕێکخستنی ئامێرەکەدا ڕاست بکەرەوە، دواتر دیسان سەیر بکە.
out-of-date = ڕێساکان دوا جار لەم ڕۆژەدا پشکنراون: { $date }. دەشێت لەو کاتەوە گۆڕابن. پێش ئەوەی پشتی پێ ببەستیت، لە ئەنجومەنی پەنابەرانی دانیمارک یان دەزگای کۆچ بپرسە.
regimes-both = ڕێساکانی یەکێتیی ئەوروپا لە ھاوینی ⁦2026⁩ گۆڕان. ھێشتا ناتوانین بزانین کامیان تۆ دەگرنەوە. لەو شوێنەی جیاوازن، ھەردووکیان دەبینیت.
regime-dublin-iii = بە ڕێسا کۆنەکان (⁦Dublin III⁩)
regime-asylum-management = بە ڕێسا نوێیەکانی یەکێتیی ئەوروپا

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = بە ئەگەری زۆر کەیسەکەت ئەمەیە:
track-told = کەیسەکەت ئەمەیە:
track-perhaps = لەوانەیە کەیسەکەت ئەمە بێت:
track-may-be = تەنیا یەکێک لەمانە ڕاستە. لەوانەیە کەیسەکەت ئەمە بێت:
track-also = ئێستا یان دواتر، دەشێت ئەمەش بێت:
track-unsettled = ھێشتا نازانرێت کەیسەکەت چ جۆرێکە.
everything-possible = زیاتر لەبارەی ھەریەکەیان
track-depends = بەستراوە بەمەوە:
track-country = مسۆگەر نییە کام وڵات لێکۆڵینەوە لە کەیسەکەت دەکات. لە خوارەوە سەیری «کام وڵات» بکە.
track-dublin = کەیسی دبلن (یاسای بیانییەکان ⁦§ 29 a⁩)
    .next = دەشێت داوا لە وڵاتێکی تر بکرێت کەیسەکەت بگرێتە ئەستۆ. تانە لە بڕیاری ناردنت بۆ ئەوێ دەبێت لە ماوەی حەوت ڕۆژدا گەیشتبێت.
track-protection-elsewhere = کەیسی پاراستن لە وڵاتێکی تر (یاسای بیانییەکان ⁦§ 29 b⁩)
    .next = بە ئەگەری زۆر دانیمارک لێکۆڵینەوە لە ھۆکارەکانی پەنابەریت ناکات. تانە لەو بڕیارە دەبێت لە ماوەی حەوت ڕۆژدا گەیشتبێت.
track-normal = ڕێکاری ئاسایی
    .next = خۆت بۆ چاوپێکەوتنی پەنابەری ئامادە بکە. ئەگەر ڕەت بکرێیتەوە، بە ئاسایی کەیسەکەت خۆبەخۆ دەچێت بۆ لیژنەی تانەکانی پەنابەران.
track-manifestly-unfounded = ڕێکاری کەیسە «بە ئاشکرا بێ بنەما»کان
    .next = ئەنجومەنی پەنابەرانی دانیمارکیش سەیری کەیسەکەت دەکات. تەنیا ئەگەر ئەو ھاوڕا بێت، دەکرێت بێ مافی تانەدان ڕەت بکرێیتەوە.
track-expedited = ڕێکاری خێرا بۆ وڵاتانی ناو لیستەکە (⁦ÅGH⁩)
    .next = دەشێت چاوپێکەوتنەکە زوو بێت. ئێستا خۆتی بۆ ئامادە بکە. تەنیا ئەگەر ئەنجومەنی پەنابەرانی دانیمارک ھاوڕا بێت، دەکرێت بێ مافی تانەدان ڕەت بکرێیتەوە.
track-appeals-board = لای لیژنەی تانەکانی پەنابەران (⁦Flygtningenævnet⁩)
    .next = لیژنەکە جارێکی تر سەیری بڕیارەکە دەکات. لە شوێنێک بمێنەوە کە نامەکانیت پێ بگات، و دەستبەجێ وەڵامیان بدەوە.
track-closed = کشاندراوەتەوە یان داخراوە، بێ بڕیار
    .next = خۆبەخۆ بەردەوام نابێت. ئەمڕۆ پەیوەندی بە دەزگای کۆچەوە بکە.
track-reopening = داوای سەرلەنوێ کردنەوەی کەیسێکی پێشوو
    .next = سەرەتا بڕیار دەدرێت ئایا کەیسەکەی پێشووت سەرلەنوێ دەکرێتەوە. بڵێ بۆچی دەبێت بکرێتەوە، و بەڵگەنامە بھێنە.
track-permit = بڕیاری لەسەر دراوە: «بەڵێ» بۆ پەنابەری
    .next = دەزگای کۆچ ئەو شارەوانییە ھەڵدەبژێرێت کە لێی دەژیت. نامەکەی مۆڵەتەکە ھەڵبگرە.
track-return = بڕیاری لەسەر دراوە: «نا»ی کۆتایی بۆ پەنابەری
    .next = دەزگای گەڕانەوە (⁦Hjemrejsestyrelsen⁩) لەبارەی گەڕانەوەکە قسەت لەگەڵ دەکات. لە ئەنجومەنی پەنابەرانی دانیمارک بپرسە ھێشتا چی دەتوانیت بکەیت.

# The deadline

deadline-must-have = دەبێت تانەکەت گەیشتبێتە دەزگای کۆچ. دوا ڕۆژ:
deadline-may-have = ئەگەر بڕیار درابێت بۆ وڵاتێکی تر بنێردرێیت، دەبێت تانەکەت گەیشتبێت. دوا ڕۆژ:
deadline-was = دوا ڕۆژی دڵنیایی بۆ تانەکەت ئەمە بوو:
deadline-announced = دەبێت تانەکەت گەیشتبێت. دوا ڕۆژ:
deadline-left = { $count ->
    [0] ئەمڕۆ دوا ڕۆژی دڵنیاییە
    [one] { $written } ڕۆژ ماوە
   *[other] { $written } ڕۆژ ماون
}
deadline-passed = لەگەڵ ئەوەشدا ئەمڕۆ پەیوەندی بە ئەنجومەنی پەنابەرانی دانیمارکەوە بکە
deadline-act = بەسە بڵێیت تانە دەدەیت. ئەمڕۆ داوای یارمەتی لە ئەنجومەنی پەنابەرانی دانیمارک (⁦Dansk Flygtningehjælp⁩) بکە. یارمەتی بەخۆڕاییە.
deadline-act-unclear = مسۆگەر نییە کاتەکە تەواو بووبێت. ئەمڕۆ بڵێ کە تانە دەدەیت، و داوای یارمەتی لە ئەنجومەنی پەنابەرانی دانیمارک بکە.
deadline-act-late = تانەی درەنگ وەرناگیرێت. بەڵام ڕۆژەکان تەنیا کاتێک دەست پێ دەکەن کە پێت ڕاگەیەنرا. گرنگە چۆن و کەی بوو: دەتوانن لەگەڵت سەیری بکەن.
deadline-keep-proof = داوای بەڵگە بکە کە گەیشتووە، و ھەڵیبگرە. ئەگەر دڵنیا نیت، ئەمڕۆ لە ئەنجومەنی پەنابەرانی دانیمارک (⁦Dansk Flygtningehjælp⁩) بپرسە.
deadline-may-move = { $because } ئەوسا دەشێت دوا وادەکە بگوازرێتەوە بۆ { $date }. پشتی پێ مەبەستە.
deadline-unclear = { $because } ڕوون نییە ئایا ئەوسا دوا وادەکە دەگوازرێتەوە. پشتی پێ مەبەستە.
deadline-counted = لەم ڕۆژەدا پێت ڕاگەیەنرا: { $date }.
deadline-undated = بە ئەگەری زۆر ماوەیەکی حەوت ڕۆژە دەستی پێ کردووە
deadline-undated-may = ئەگەر بڕیار درابێت بۆ وڵاتێکی تر بنێردرێیت، دەشێت ماوەیەکی حەوت ڕۆژە دەستی پێ کردبێت
deadline-undated-act = ئەمڕۆ پەیوەندی بە ئەنجومەنی پەنابەرانی دانیمارکەوە بکە
deadline-undated-how = بەدوای ڕێکەوتی سەر نامەکەدا بگەڕێ، یان لە کارمەندانی ناوەندەکەت بپرسە.
deadline-enter-day = ڕۆژەکە بنووسە

# Why the last day may be later

moves-saturday = ئەو ڕۆژە شەممەیە.
moves-sunday = ئەو ڕۆژە یەکشەممەیە.
moves-new-year = ئەو ڕۆژە یەکەم ڕۆژی ساڵی نوێیە.
moves-maundy-thursday = ئەو ڕۆژە پێنجشەممەی پیرۆزە، پشووی فەرمییە لە دانیمارک.
moves-good-friday = ئەو ڕۆژە ھەینیی مەزنە، پشووی فەرمییە لە دانیمارک.
moves-easter-sunday = ئەو ڕۆژە یەکشەممەی جەژنی قیامەتە.
moves-easter-monday = ئەو ڕۆژە دووشەممەی جەژنی قیامەتە، پشووی فەرمییە لە دانیمارک.
moves-great-prayer-day = ئەو ڕۆژە ڕۆژی نوێژی مەزنە، پشووی فەرمییە لە دانیمارک.
moves-ascension = ئەو ڕۆژە جەژنی سەرکەوتنی مەسیحە، پشووی فەرمییە لە دانیمارک.
moves-whit-sunday = ئەو ڕۆژە یەکشەممەی جەژنی پەنجایە.
moves-whit-monday = ئەو ڕۆژە دووشەممەی جەژنی پەنجایە، پشووی فەرمییە لە دانیمارک.
moves-constitution-day = ئەو ڕۆژە ڕۆژی دەستووری دانیمارکە. زۆر نووسینگە لە دانیمارک داخراون.
moves-christmas-eve = ئەو ڕۆژە ڕۆژی پێش جەژنی لەدایکبوونی مەسیحە. زۆر نووسینگە لە دانیمارک داخراون.
moves-christmas-day = ئەو ڕۆژە جەژنی لەدایکبوونی مەسیحە.
moves-second-christmas-day = ئەو ڕۆژە دووەم ڕۆژی جەژنی لەدایکبوونی مەسیحە، پشووی فەرمییە لە دانیمارک.
moves-new-years-eve = ئەو ڕۆژە دوا ڕۆژی ساڵە. زۆر نووسینگە لە دانیمارک داخراون.

# Times and dates

term-days = { $count ->
    [one] { $written } ڕۆژ
   *[other] { $written } ڕۆژ
}
term-weeks = { $count ->
    [one] { $written } ھەفتە
   *[other] { $written } ھەفتە
}
term-months = { $count ->
    [one] { $written } مانگ
   *[other] { $written } مانگ
}
event-told = لەو ڕۆژەوە کە پێت ڕاگەیەنرا
event-application = لە داواکەتەوە، لێرەدا لە تۆمارکردنتەوە ژمێردراوە
event-registration = لە تۆمارکردنتەوە
event-match = لەو ڕۆژەوە کە دەرکەوت زانیارییەکان یەک دەگرنەوە
event-request = لەو ڕۆژەوە کە داوای لێ کرا یان ئاگادار کرایەوە
event-acceptance = لە «بەڵێ»ی ئەو وڵاتەوە
event-appeal-over = لە دوا بڕیارەوە لەسەر تانەیەک کە گواستنەوەکەی وەستاندبوو
event-arrest = لەو ڕۆژەوە کە دەستبەسەر کرایت
event-interview = لە ڕۆژی چاوپێکەوتنەکەوە
event-lapse = لەو ڕۆژەوە کە پێت ڕادەگەیەنرێت
event-leaving = لە ڕۆژی ڕۆیشتندا
time-day = { $what }: { $date }.
time-last = { $what }: دوا ڕۆژ { $date }. واتە { $term } { $since }.
time-was = { $what }: دوا ڕۆژ { $date } بوو. واتە { $term } { $since }.
time-after = { $what } دوای { $date }. واتە { $term } { $since }.
time-counted = { $what }: { $term } { $since }.
time-may-move = { $because } ئەوسا دەشێت ماوەکە لەم ڕۆژەدا تەواو بێت: { $date }.
time-unclear = { $because } ڕوون نییە ئایا ئەوسا ماوەکە درەنگتر تەواو دەبێت.

# The statements

topic-answer = وەڵامەکەت
topic-steps = ئێستا چی بکەیت
topic-appeal = تانەکەت
topic-track = چ جۆرە کەیسێکە
topic-responsibility = کام وڵات
topic-elsewhere = پاراستن لە وڵاتێک لە دەرەوەی ئەوروپا
topic-closed = کەیسێک کە کشاندراوەتەوە یان داخراوە
topic-again = سەرلەنوێ کردنەوەی کەیسەکەت
topic-stay = بۆت ھەیە لەو ماوەیەدا لە دانیمارک بمێنیتەوە؟
topic-dates = ماوە و ڕێکەوتەکان
topic-place = لە کوێ دەژیت
topic-rights = مافەکانت
topic-interview = لە چاوپێکەوتنەکەدا
topic-duties = چی دەبێت بکەیت
topic-next = دواتر چی بکەیت
topic-help = یارمەتیی یاسایی
topic-children = منداڵان
topic-support = ئەگەر پێویستت بە پشتگیری بێت
topic-procedure = کەیسەکەت چۆن بەردەوام دەبێت
topic-board = لیژنەی تانەکانی پەنابەران
topic-permit = مۆڵەتەکەت
topic-return = دوای «نا»ی کۆتایی
topic-law = ڕێساکانی پشت ئەمە

statements-count = { $count ->
    [one] { $written } خاڵ
   *[other] { $written } خاڵ
}
statements-possible = { $count ->
    [one] { $written } خاڵ کە دەشێت تۆ بگرێتەوە
   *[other] { $written } خاڵ کە دەشێت تۆ بگرنەوە
}
statement-outside = لە سەرچاوەیەکی ترەوە

certainty-told = پێت وتراوە
certainty-likely = بە ئەگەری زۆر
certainty-depends = لەوانەیە؛ بەپێی دۆخەکە
certainty-open = لەوانەیە؛ ھێشتا نازانرێت
country-not-known = وڵاتێک کە ھێشتا نازانرێت
responsible-several = ئەگەری زیاتر لە وڵاتێک ھەیە. ھەریەکەیان بەستراوە بە شتێکەوە:
statements-open = ئەوەی دەشێت تۆش بگرێتەوە
why-not-others = بۆچی ڕێساکانی تر بڕیار نادەن
would-name = ناوی ئەم وڵاتەی دەبرد: { $country }.

verdict-depends = بەپێی دۆخەکە
verdict-open = ھێشتا نازانرێت
verdict-unmet = ناگونجێت
verdict-displaced = بەکار ناھێنرێت
displaced-by = ڕێسایەکی تر پێش ئەمە دێت: { $rule }.
reasons = چونکە
reasons-open = ئەوەی نازانرێت
doubts = ئەوەی مسۆگەر نییە
sources = ئەمە لە کوێ نووسراوە
source-checked = پشکنراوە: { $date }
source-outside = ئێمە جگە لە دەقە سەرەکییەکان زیادمان کردووە
standing-regulation = ڕێسای یەکێتیی ئەوروپا
standing-act = یاسای دانیمارک
standing-order = فەرمانی دانیمارک
standing-guidance = ڕێنمایی دانیمارک
standing-official-page = پەڕەی فەرمی
standing-agency = ئاژانسی یەکێتیی ئەوروپا
standing-organisation = ڕێکخراوی سەربەخۆ

# What is still open, who helps, and on

open-title = ئەوەی ھێشتا نایزانین
settles-most = زۆرترین یارمەتی دەدات
restart = لە سەرەتاوە

# What if

what-if-title = ئەگەر …
what-if-help = وەڵامێکی تر تاقی بکەرەوە و ببینە چی دەگۆڕێت. وەڵامەکانی خۆت وەک خۆیان دەمێننەوە. لە کەیسی ڕاستەقینەی خۆتدا، ھەمیشە ڕاستی بڵێ.
what-if-which = کام وەڵام؟
what-if-choose = پرسیارێک ھەڵبژێرە
what-if-show = پیشانی بدە چی دەگۆڕێت
what-if-changes = بە وەڵامەکەی تر
what-if-same = لە ئەنجامەکەتدا ھیچ ناگۆڕێت.
what-if-more = بەم وەڵامە، پرسیاری تریش دەکرێن.
what-if-now = ئێستا
what-if-then = بە وەڵامەکەی تر
what-if-keep = ئەم وەڵامە بەکار بھێنە
what-if-drop = وەڵامەکانم وەک خۆیان بھێڵەرەوە
what-if-new = { $count ->
    [one] ئەمە نوێ دەبێت
   *[other] ئەم { $written } خاڵە نوێ دەبن
}
what-if-gone = { $count ->
    [one] ئەمە ئیتر پیشان نادرێت
   *[other] ئەم { $written } خاڵە ئیتر پیشان نادرێن
}
what-if-other = { $count ->
    [one] ئەوە دەگۆڕێت کە ئەمە چەند مسۆگەرە
   *[other] ئەوە دەگۆڕێت کە ئەم { $written } خاڵە چەند مسۆگەرن
}
stands-open = ھێشتا نازانرێت
stands-depends = بەپێی دۆخەکە
stands-holds = دەگرێتەوە

# The result in a few words

aspect-deadline = دوا وادەی تانەدان
aspect-track = چ جۆرە کەیسێکە
aspect-country = کام وڵات
brief-several = { $count ->
   *[other] ھێشتا نازانرێت: { $written } ئەگەر ھەن
}
deadline-none = ھیچ دوا وادەیەکی تانەدان نازانین
deadline-perhaps = لەوانەیە { $date }
track-possible = لەوانەیە: { $track }
track-none = ڕێکارەکە نازانین
country-certainty = { $country } · { $certainty }

# A second language

beside = زمانی دووەم
beside-none = ھیچ
beside-waiting = کەمێک چاوەڕێ بکە. زمانی دووەم لە ڕێیە.
