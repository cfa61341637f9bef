# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (در زبانهٔ تازه باز می‌شود)

# The last day to appeal, for those who need no more

days-title = آخرین روز اعتراض
days-help = برای تصمیم فرستادن شما به کشور دیگر (⁦§ 29 a⁩ یا ⁦§ 29 b⁩). اگر در نامهٔ شما روز زودتری نوشته است، همان روز معتبر است.
days-told = روزی که به شما اعلام شد
days-by = اعتراض شما باید حداکثر تا این روز رسیده باشد
days-over = آن روز گذشته است؟ با این حال همین امروز اعتراض را بفرستید و به شورای پناهندگان دانمارک تلفن بزنید.

# Questions

way-due = اعتراض شما باید حداکثر تا { $date } رسیده باشد.
way-may-be-due = اگر قرار است به کشور دیگری فرستاده شوید، اعتراض شما باید حداکثر تا { $date } رسیده باشد.
way-over = آخرین روز مطمئن برای اعتراض شما { $date } بود.
way-what-to-do = ببینید حالا چه باید بکنید
way-result = نمایش نتیجه، همین حالا

today = امروز
yesterday = دیروز
date-day = روز
date-month = ماه
date-year = سال
search-country = جستجوی کشور
countries-found = { $count ->
    [0] کشوری پیدا نشد. املای دیگری را امتحان کنید، یا همهٔ کشورها را نگاه کنید.
   *[other] { $written } مورد پیدا شد
}
change-country = انتخاب کشور دیگر
all-countries = نمایش همهٔ کشورها
keep = نگه داشتن جواب‌هایم
    .help = آن‌ها فقط روی این صفحه هستند. اگر صفحه بسته یا دوباره بارگذاری شود، از بین می‌روند. لینک می‌تواند آن‌ها را نگه دارد.
keep-link = ساختن لینک
leaving = هیچ‌یک از جواب‌های شما نگه داشته نمی‌شود. اگر می‌خواهید بعداً ادامه دهید، لینک بسازید.
date-year-check = سال درست است؟ شما نوشتید { $year }.
problem-no-day = روز را هم بنویسید.
problem-no-month = ماه را هم بنویسید.
problem-no-such-month = چنین ماهی نیست. اول روز را بنویسید، بعد ماه را، ⁦1⁩ تا ⁦12⁩.
problem-no-year = سال را هم بنویسید.

# Reading aloud

listen = گوش دادن
listen-stop = توقف
listen-missing = این دستگاه برای این زبان صدا ندارد.

# Check

check-title = جواب‌های خود را بررسی کنید
check-help = هر کدام را می‌توانید تغییر دهید. بقیهٔ جواب‌ها می‌ماند.
check-go-on = ادامهٔ سؤال‌ها
not-answered = هنوز جواب داده نشده
change = تغییر
change-other = تغییر آن جواب
to-result = نمایش نتیجهٔ من

# Result

result-guidance = راهنمایی، نه تصمیم.
wrong-clock = این دستگاه می‌گوید امروز { $date } است. این نمی‌تواند درست باشد، پس به هیچ روزی در این‌جا نمی‌توان تکیه کرد. تاریخ را در تنظیمات دستگاه درست کنید و دوباره نگاه کنید.
out-of-date = مقررات آخرین بار در { $date } بررسی شد. ممکن است از آن زمان تغییر کرده باشد. پیش از تکیه به این نتیجه، از شورای پناهندگان دانمارک یا ادارهٔ مهاجرت بپرسید.
regimes-both = مقررات اتحادیهٔ اروپا در تابستان ⁦2026⁩ تغییر کرد. هنوز نمی‌توانیم بگوییم کدام مقررات برای شما است. جایی که فرق دارند، هر دو را می‌بینید.
regime-dublin-iii = طبق مقررات قدیمی‌تر (دوبلین ⁦3⁩)
regime-asylum-management = طبق مقررات جدیدتر اتحادیهٔ اروپا

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = نوع پروندهٔ شما به احتمال زیاد:
track-told = نوع پروندهٔ شما:
track-perhaps = نوع پروندهٔ شما شاید:
track-may-be = فقط یکی از این‌ها درست است. نوع پروندهٔ شما شاید:
track-also = حالا یا بعداً، شاید این هم باشد:
track-unsettled = هنوز معلوم نیست پروندهٔ شما از چه نوعی است.
everything-possible = بیشتر دربارهٔ هر کدام
track-depends = به این بستگی دارد:
track-country = قطعی نیست کدام کشور به پروندهٔ شما رسیدگی می‌کند. بخش «کدام کشور» را در پایین ببینید.
track-dublin = پروندهٔ دوبلین (قانون اتباع خارجی، ⁦§ 29 a⁩)
    .next = ممکن است از کشور دیگری بخواهند پروندهٔ شما را به عهده بگیرد. اعتراض به تصمیم فرستادن شما به آن‌جا باید ظرف هفت روز برسد.
track-protection-elsewhere = پروندهٔ حمایت در کشور دیگر (قانون اتباع خارجی، ⁦§ 29 b⁩)
    .next = دانمارک به احتمال زیاد دلایل پناهندگی شما را بررسی نمی‌کند. اعتراض به آن تصمیم باید ظرف هفت روز برسد.
track-normal = روند عادی
    .next = برای مصاحبهٔ پناهندگی آماده شوید. اگر درخواست شما رد شود، پرونده معمولاً خودبه‌خود به هیئت تجدیدنظر پناهندگان می‌رود.
track-manifestly-unfounded = روند پرونده‌های آشکارا بی‌اساس
    .next = شورای پناهندگان دانمارک هم پروندهٔ شما را نگاه می‌کند. فقط اگر آن شورا موافق باشد، درخواست شما ممکن است بدون امکان اعتراض رد شود.
track-expedited = روند سریع برای کشورهای فهرست (⁦ÅGH⁩)
    .next = مصاحبه ممکن است زود باشد. همین حالا برای آن آماده شوید. فقط اگر شورای پناهندگان دانمارک موافق باشد، درخواست شما ممکن است بدون امکان اعتراض رد شود.
track-appeals-board = بررسی نزد هیئت تجدیدنظر پناهندگان (⁦Flygtningenævnet⁩)
    .next = هیئت تجدیدنظر تصمیم را دوباره نگاه می‌کند. جایی بمانید که نامه‌هایش به شما برسد، و فوراً به آن‌ها جواب دهید.
track-closed = انصراف یا بسته شدن، بدون تصمیم
    .next = خودبه‌خود ادامه پیدا نمی‌کند. همین امروز با ادارهٔ مهاجرت تماس بگیرید.
track-reopening = درخواست باز کردن دوبارهٔ پروندهٔ قبلی
    .next = اول تصمیم گرفته می‌شود که پروندهٔ قبلی شما دوباره باز شود یا نه. بگویید چرا باید باز شود، و مدارک بیاورید.
track-permit = تصمیم گرفته شده، با جواب مثبت به پناهندگی
    .next = ادارهٔ مهاجرت شهرداری محل زندگی شما را انتخاب می‌کند. نامهٔ اجازهٔ اقامت را نگه دارید.
track-return = تصمیم گرفته شده، با جواب منفی نهایی به پناهندگی
    .next = ادارهٔ بازگشت (⁦Hjemrejsestyrelsen⁩) دربارهٔ بازگشت با شما صحبت خواهد کرد. از شورای پناهندگان دانمارک بپرسید هنوز چه کاری می‌توانید بکنید.

# The deadline

deadline-must-have = اعتراض شما باید حداکثر تا این روز به ادارهٔ مهاجرت رسیده باشد:
deadline-may-have = اگر قرار است به کشور دیگری فرستاده شوید، اعتراض شما باید حداکثر تا این روز رسیده باشد:
deadline-was = آخرین روز مطمئن برای اعتراض شما این روز بود:
deadline-announced = اعتراض شما باید حداکثر تا این روز رسیده باشد:
deadline-left = { $count ->
    [0] امروز آخرین روز مطمئن است
    [one] { $written } روز مانده
   *[other] { $written } روز مانده
}
deadline-passed = با این حال همین امروز با شورای پناهندگان دانمارک تماس بگیرید
deadline-act = کافی است بگویید که اعتراض می‌کنید. همین امروز از شورای پناهندگان دانمارک (⁦Dansk Flygtningehjælp⁩) کمک بخواهید. کمک رایگان است.
deadline-act-unclear = قطعی نیست که وقت تمام شده باشد. همین امروز بگویید که اعتراض می‌کنید و از شورای پناهندگان دانمارک کمک بخواهید.
deadline-act-late = اعتراضی که دیر برسد بدون رسیدگی کنار گذاشته می‌شود. اما روزها فقط از وقتی شروع شد که به شما اعلام شد. این‌که چطور و کی بود مهم است: آن‌ها می‌توانند این را با شما بررسی کنند.
deadline-keep-proof = مدرکی بخواهید که نشان دهد رسیده است، و آن را نگه دارید. اگر مطمئن نیستید، همین امروز از شورای پناهندگان دانمارک (⁦Dansk Flygtningehjælp⁩) بپرسید.
deadline-may-move = { $because } آن وقت ممکن است مهلت به { $date } برود. به آن تکیه نکنید.
deadline-unclear = { $because } روشن نیست که آن وقت مهلت جابه‌جا می‌شود یا نه. به آن تکیه نکنید.
deadline-counted = در روز { $date } به شما اعلام شد.
deadline-undated = به احتمال زیاد مهلت هفت‌روزه‌ای در جریان است
deadline-undated-may = اگر قرار است به کشور دیگری فرستاده شوید، ممکن است مهلت هفت‌روزه‌ای در جریان باشد
deadline-undated-act = همین امروز با شورای پناهندگان دانمارک تماس بگیرید
deadline-undated-how = تاریخ را روی نامه پیدا کنید، یا از کارکنان مرکز بپرسید.
deadline-enter-day = روز را وارد کنید

# Why the last day may be later

moves-saturday = آن روز شنبه است.
moves-sunday = آن روز یکشنبه است.
moves-new-year = آن روز اول ژانویه (سال نو) است.
moves-maundy-thursday = آن روز پنجشنبهٔ مقدس و تعطیل رسمی در دانمارک است.
moves-good-friday = آن روز جمعهٔ نیک و تعطیل رسمی در دانمارک است.
moves-easter-sunday = آن روز یکشنبهٔ عید پاک است.
moves-easter-monday = آن روز دوشنبهٔ عید پاک و تعطیل رسمی در دانمارک است.
moves-great-prayer-day = آن روز «روز بزرگ دعا» و تعطیل رسمی در دانمارک است.
moves-ascension = آن روز عید عروج مسیح و تعطیل رسمی در دانمارک است.
moves-whit-sunday = آن روز یکشنبهٔ عید پنجاهه است.
moves-whit-monday = آن روز دوشنبهٔ عید پنجاهه و تعطیل رسمی در دانمارک است.
moves-constitution-day = آن روز، روز قانون اساسی است. بسیاری از ادارات در دانمارک بسته است.
moves-christmas-eve = آن روز، روز پیش از کریسمس است. بسیاری از ادارات در دانمارک بسته است.
moves-christmas-day = آن روز کریسمس است.
moves-second-christmas-day = آن روز، روز دوم کریسمس و تعطیل رسمی در دانمارک است.
moves-new-years-eve = آن روز آخرین روز سال میلادی است. بسیاری از ادارات در دانمارک بسته است.

# Times and dates

term-days = { $count ->
    [one] { $written } روز
   *[other] { $written } روز
}
term-weeks = { $count ->
    [one] { $written } هفته
   *[other] { $written } هفته
}
term-months = { $count ->
    [one] { $written } ماه
   *[other] { $written } ماه
}
event-told = از روزی که به شما اعلام شد
event-application = از درخواست شما، که این‌جا از ثبت‌نام شمرده شده
event-registration = از ثبت‌نام شما
event-match = از روزی که تطبیق پیدا شد
event-request = از روزی که از آن کشور درخواست شد یا به آن خبر داده شد
event-acceptance = از جواب مثبت آن کشور
event-appeal-over = از آخرین تصمیم دربارهٔ اعتراضی که انتقال را متوقف کرده بود
event-arrest = از روزی که بازداشت شدید
event-interview = از روز مصاحبه
event-lapse = از روزی که به شما اعلام شود
event-leaving = در روز خروج
time-day = { $what }: { $date }.
time-last = { $what }: آخرین روز { $date } است. یعنی { $term } { $since }.
time-was = { $what }: آخرین روز { $date } بود. یعنی { $term } { $since }.
time-after = { $what }: پس از { $date }. یعنی { $term } { $since }.
time-counted = { $what }: { $term } { $since }.
time-may-move = { $because } آن وقت ممکن است این مدت در { $date } تمام شود.
time-unclear = { $because } روشن نیست که آن وقت این مدت دیرتر تمام می‌شود یا نه.

# The statements

topic-answer = جواب شما
topic-steps = حالا چه باید بکنید
topic-appeal = اعتراض شما
topic-track = نوع پرونده
topic-responsibility = کدام کشور
topic-elsewhere = حمایت در کشوری بیرون از اروپا
topic-closed = پروندهٔ بسته یا با انصراف
topic-again = باز کردن دوبارهٔ پروندهٔ شما
topic-stay = آیا در این مدت اجازه دارید در دانمارک بمانید؟
topic-dates = مهلت‌ها و تاریخ‌ها
topic-place = کجا زندگی می‌کنید
topic-rights = حقوق شما
topic-interview = در مصاحبه
topic-duties = وظایف شما
topic-next = بعد چه باید بکنید
topic-help = کمک حقوقی
topic-children = کودکان
topic-support = اگر به کمک ویژه نیاز دارید
topic-procedure = پروندهٔ شما چطور پیش می‌رود
topic-board = هیئت تجدیدنظر پناهندگان
topic-permit = اجازهٔ اقامت شما
topic-return = پس از جواب منفی نهایی
topic-law = قواعد پشت این نتیجه

statements-count = { $count ->
    [one] { $written } نکته
   *[other] { $written } نکته
}
statements-possible = { $count ->
    [one] { $written } نکته که شاید برای شما صدق کند
   *[other] { $written } نکته که شاید برای شما صدق کنند
}
statement-outside = از منبع دیگر

certainty-told = به شما این‌طور گفتند
certainty-likely = به احتمال زیاد
certainty-depends = شاید؛ بستگی دارد
certainty-open = شاید؛ هنوز معلوم نیست
country-not-known = کشوری که هنوز معلوم نیست
responsible-several = بیش از یک کشور ممکن است. هر کدام به چیزی بستگی دارد:
statements-open = آنچه شاید برای شما هم صدق کند
why-not-others = چرا قواعد دیگر تعیین‌کننده نیست
would-name = این قاعده به این کشور اشاره می‌کرد: { $country }.

verdict-depends = بستگی دارد
verdict-open = هنوز معلوم نیست
verdict-unmet = جور نیست
verdict-displaced = به کار نمی‌رود
displaced-by = قاعدهٔ دیگری مقدم است: { $rule }.
reasons = چون
reasons-open = چه چیزی معلوم نیست
doubts = چه چیزی قطعی نیست
sources = این کجا نوشته شده
source-checked = بررسی‌شده در { $date }
source-outside = افزودهٔ ما در کنار متن‌های اصلی
standing-regulation = آیین‌نامهٔ اتحادیهٔ اروپا
standing-act = قانون دانمارک
standing-order = دستور دولتی دانمارک
standing-guidance = راهنمای دولتی دانمارک
standing-official-page = صفحهٔ رسمی
standing-agency = آژانس اتحادیهٔ اروپا
standing-organisation = سازمان مستقل

# What is still open, who helps, and on

open-title = آنچه هنوز نمی‌دانیم
settles-most = بیشترین کمک
restart = شروع دوباره

# What if

what-if-title = اگر …
what-if-help = جواب دیگری را امتحان کنید و ببینید چه چیزی عوض می‌شد. جواب‌های خودتان همان‌طور می‌ماند. در پروندهٔ واقعی خود همیشه حقیقت را بگویید.
what-if-which = کدام جواب؟
what-if-choose = سؤالی انتخاب کنید
what-if-show = نمایش آنچه عوض می‌شود
what-if-changes = با جواب دیگر
what-if-same = چیزی در نتیجهٔ شما عوض نمی‌شد.
what-if-more = با این جواب، سؤال‌های دیگری هم پرسیده می‌شد.
what-if-now = حالا
what-if-then = با جواب دیگر
what-if-keep = استفاده از این جواب
what-if-drop = جواب‌هایم همان‌طور بماند
what-if-new = { $count ->
    [one] این تازه خواهد بود
   *[other] این { $written } نکته تازه خواهد بود
}
what-if-gone = { $count ->
    [one] این دیگر نشان داده نخواهد شد
   *[other] این { $written } نکته دیگر نشان داده نخواهد شد
}
what-if-other = { $count ->
    [one] میزان قطعی بودن این عوض می‌شد
   *[other] میزان قطعی بودن این { $written } نکته عوض می‌شد
}
stands-open = هنوز معلوم نیست
stands-depends = بستگی دارد
stands-holds = صدق می‌کند

# The result in a few words

aspect-deadline = مهلت اعتراض
aspect-track = نوع پرونده
aspect-country = کدام کشور
brief-several = { $count ->
   *[other] هنوز معلوم نیست: { $written } مورد ممکن است
}
deadline-none = مهلتی برای اعتراض نمی‌شناسیم
deadline-perhaps = شاید { $date }
track-possible = شاید { $track }
track-none = روند را نمی‌دانیم
country-certainty = { $country } · { $certainty }

# A second language

beside = زبان دوم
beside-none = هیچ
beside-waiting = یک لحظه. زبان دوم در راه است.
