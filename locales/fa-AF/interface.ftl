# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (در صفحهٔ جدید باز می‌شود)

# The last day to appeal, for those who need no more

days-title = آخرین روز برای اعتراض
days-help = برای فیصلهٔ فرستادن شما به کشور دیگر (⁦§ 29 a⁩ یا ⁦§ 29 b⁩). اگر نامهٔ شما روز پیش‌تری را نام ببرد، همان روز حساب می‌شود.
days-told = روزی که به شما خبر داده شد:
days-by = اعتراض شما باید رسیده باشد، حداکثر تا:
days-over = آیا آن روز گذشته است؟ با آن هم همین امروز اعتراض را بفرستید و به شورای پناهندگان دنمارک تلفون کنید.

# Questions

way-due = اعتراض شما باید حداکثر تا { $date } رسیده باشد.
way-may-be-due = اگر قرار باشد به کشور دیگر فرستاده شوید، اعتراض شما باید حداکثر تا { $date } رسیده باشد.
way-over = آخرین روز مطمئن برای اعتراض شما { $date } بود.
way-what-to-do = ببینید حالا چه کنید
way-result = دیدن نتیجهٔ من همین حالا

today = امروز
yesterday = دیروز
date-day = روز
date-month = ماه
date-year = سال
search-country = جستجوی کشور
countries-found = { $count ->
    [0] هیچ کشوری پیدا نشد. املای دیگری را امتحان کنید، یا همهٔ کشورها را ببینید.
   *[other] { $written } پیدا شد
}
change-country = انتخاب کشور دیگر
all-countries = نشان دادن همهٔ کشورها
keep = نگه داشتن جواب‌های من
    .help = جواب‌ها تنها در این صفحه است. اگر صفحه بسته یا از نو باز شود، از بین می‌رود. یک لینک می‌تواند آن‌ها را نگه دارد.
keep-link = لینک بسازید
leaving = هیچ یک از جواب‌های شما نگه داشته نمی‌شود. اگر می‌خواهید بعداً ادامه بدهید، لینک بسازید.
date-year-check = آیا سال درست است؟ شما { $year } نوشتید.
problem-no-day = روز را هم بنویسید.
problem-no-month = ماه را هم بنویسید.
problem-no-such-month = چنین ماهی نیست. اول روز را بنویسید، بعد ماه را، از ⁦1⁩ تا ⁦12⁩.
problem-no-year = سال را هم بنویسید.

# Reading aloud

listen = گوش کنید
listen-stop = توقف
listen-missing = این دستگاه برای این زبان صدا ندارد.

# Check

check-title = جواب‌های خود را ببینید
check-help = هر یک را تغییر داده می‌توانید. جواب‌های دیگر می‌ماند.
check-go-on = ادامهٔ سوال‌ها
not-answered = هنوز جواب داده نشده
change = تغییر
change-other = تغییر آن جواب
to-result = نشان دادن نتیجهٔ من

# Result

result-guidance = رهنمایی، نه فیصله.
wrong-clock = این دستگاه می‌گوید که امروز { $date } است. این درست بوده نمی‌تواند، پس به هیچ روزی در اینجا نمی‌توان اعتماد کرد. تاریخ را در تنظیمات دستگاه درست کنید، بعد دوباره ببینید.
out-of-date = مقررات آخرین بار در { $date } بررسی شد. ممکن است از آن وقت تغییر کرده باشد. پیش از آن که روی این حساب کنید، از شورای پناهندگان دنمارک یا ادارهٔ مهاجرت بپرسید.
regimes-both = مقررات اتحادیهٔ اروپا در تابستان ⁦2026⁩ تغییر کرد. هنوز گفته نمی‌توانیم که کدام مقررات در مورد شما تطبیق می‌شود. در جایی که فرق دارد، هر دو را می‌بینید.
regime-dublin-iii = طبق مقررات قدیمی‌تر (⁦Dublin III⁩)
regime-asylum-management = طبق مقررات جدیدتر اتحادیهٔ اروپا

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = قضیهٔ شما به احتمال زیاد:
track-told = قضیهٔ شما:
track-perhaps = قضیهٔ شما شاید:
track-may-be = تنها یکی از این‌ها درست است. قضیهٔ شما شاید:
track-also = حالا یا بعداً این هم ممکن است:
track-unsettled = هنوز معلوم نیست که قضیهٔ شما از کدام نوع است.
everything-possible = بیشتر در مورد هر یک از این‌ها
track-depends = به این بستگی دارد:
track-country = معلوم نیست که کدام کشور قضیهٔ شما را بررسی می‌کند. در پایین «کدام کشور» را ببینید.
track-dublin = قضیهٔ دوبلین (⁦§ 29 a⁩ قانون اتباع خارجی)
    .next = ممکن است از کشور دیگری خواسته شود که قضیهٔ شما را به عهده بگیرد. اعتراض به فیصلهٔ فرستادن شما به آنجا باید ظرف هفت روز برسد.
track-protection-elsewhere = قضیهٔ حمایت در کشور دیگر (⁦§ 29 b⁩ قانون اتباع خارجی)
    .next = به احتمال زیاد دنمارک دلایل پناهندگی شما را بررسی نمی‌کند. اعتراض به آن فیصله باید ظرف هفت روز برسد.
track-normal = در پروسهٔ عادی
    .next = برای مصاحبهٔ پناهندگی آماده شوید. اگر درخواست شما رد شود، قضیهٔ شما معمولاً به طور خودکار به هیئت تجدید نظر در امور پناهندگان می‌رود.
track-manifestly-unfounded = در پروسهٔ قضایای آشکارا بی‌اساس
    .next = شورای پناهندگان دنمارک هم قضیهٔ شما را می‌بیند. درخواست شما تنها وقتی بدون حق اعتراض رد شده می‌تواند که این شورا موافق باشد.
track-expedited = در پروسهٔ سریع برای کشورهای شامل لست (⁦ÅGH⁩)
    .next = مصاحبه ممکن است زود باشد. همین حالا برای آن آماده شوید. درخواست شما تنها وقتی بدون حق اعتراض رد شده می‌تواند که شورای پناهندگان دنمارک موافق باشد.
track-appeals-board = نزد هیئت تجدید نظر در امور پناهندگان (⁦Flygtningenævnet⁩)
    .next = هیئت تجدید نظر فیصله را دوباره می‌بیند. در جایی بمانید که نامه‌های آن به شما می‌رسد، و فوراً به آن‌ها جواب بدهید.
track-closed = انصراف‌شده یا بسته، بدون فیصله
    .next = به طور خودکار ادامه پیدا نمی‌کند. همین امروز با ادارهٔ مهاجرت تماس بگیرید.
track-reopening = درخواست باز کردن دوبارهٔ قضیهٔ قبلی
    .next = اول فیصله می‌شود که قضیهٔ قبلی شما دوباره باز شود یا نه. بگویید چرا باید باز شود، و اسناد بیاورید.
track-permit = فیصله‌شده، با جواب مثبت به پناهندگی
    .next = ادارهٔ مهاجرت شاروالی‌ای را انتخاب می‌کند که در آن زندگی خواهید کرد. نامه را همراه با اجازهٔ اقامت نگه دارید.
track-return = فیصله‌شده، با جواب رد نهایی به پناهندگی
    .next = ادارهٔ بازگشت (⁦Hjemrejsestyrelsen⁩) با شما در مورد بازگشت صحبت خواهد کرد. از شورای پناهندگان دنمارک بپرسید که هنوز چه کاری کرده می‌توانید.

# The deadline

deadline-must-have = اعتراض شما باید به ادارهٔ مهاجرت رسیده باشد، حداکثر تا:
deadline-may-have = اگر قرار باشد به کشور دیگر فرستاده شوید، اعتراض شما باید رسیده باشد، حداکثر تا:
deadline-was = آخرین روز مطمئن برای اعتراض شما این بود:
deadline-announced = اعتراض شما باید رسیده باشد، حداکثر تا:
deadline-left = { $count ->
    [0] امروز آخرین روز مطمئن است
    [one] { $written } روز باقی مانده
   *[other] { $written } روز باقی مانده
}
deadline-passed = با آن هم همین امروز با شورای پناهندگان دنمارک تماس بگیرید
deadline-act = کافی است بگویید که اعتراض می‌کنید. همین امروز از شورای پناهندگان دنمارک (⁦Dansk Flygtningehjælp⁩) کمک بخواهید. کمک رایگان است.
deadline-act-unclear = قطعی نیست که وقت گذشته باشد. همین امروز بگویید که اعتراض می‌کنید، و از شورای پناهندگان دنمارک کمک بخواهید.
deadline-act-late = اعتراضی که دیر برسد، برای بررسی پذیرفته نمی‌شود. اما روزها تنها وقتی شروع می‌شود که به شما خبر داده شده باشد. مهم است که این چطور و چه وقت بود: آن‌ها می‌توانند این را با شما ببینند.
deadline-keep-proof = ثبوت رسیدن آن را بخواهید و نگه دارید. اگر مطمئن نیستید، همین امروز از شورای پناهندگان دنمارک (⁦Dansk Flygtningehjælp⁩) بپرسید.
deadline-may-move = { $because } در آن صورت ممکن است مهلت به { $date } برود. روی آن حساب نکنید.
deadline-unclear = { $because } واضح نیست که در آن صورت مهلت به بعد می‌رود یا نه. روی آن حساب نکنید.
deadline-counted = در { $date } به شما خبر داده شد.
deadline-undated = به احتمال زیاد مهلت هفت‌روزه جریان دارد
deadline-undated-may = اگر قرار باشد به کشور دیگر فرستاده شوید، ممکن است مهلت هفت‌روزه جریان داشته باشد
deadline-undated-act = همین امروز با شورای پناهندگان دنمارک تماس بگیرید
deadline-undated-how = تاریخ را در نامه پیدا کنید، یا از کارمندان مرکز خود بپرسید.
deadline-enter-day = روز را بنویسید

# Why the last day may be later

moves-saturday = آن روز شنبه است.
moves-sunday = آن روز یکشنبه است.
moves-new-year = آن روز اول سال میلادی است.
moves-maundy-thursday = آن روز پنجشنبهٔ مقدس است، رخصتی عمومی در دنمارک.
moves-good-friday = آن روز جمعهٔ مقدس است، رخصتی عمومی در دنمارک.
moves-easter-sunday = آن روز یکشنبهٔ عید پاک است.
moves-easter-monday = آن روز دوشنبهٔ عید پاک است، رخصتی عمومی در دنمارک.
moves-great-prayer-day = آن روز «روز بزرگ دعا» است، رخصتی عمومی در دنمارک.
moves-ascension = آن روز عید عروج مسیح است، رخصتی عمومی در دنمارک.
moves-whit-sunday = آن روز یکشنبهٔ عید پنجاهه است.
moves-whit-monday = آن روز دوشنبهٔ عید پنجاهه است، رخصتی عمومی در دنمارک.
moves-constitution-day = آن روز «روز قانون اساسی» است. بسیاری از دفترها در دنمارک بسته است.
moves-christmas-eve = آن روز یک روز پیش از کریسمس است. بسیاری از دفترها در دنمارک بسته است.
moves-christmas-day = آن روز کریسمس است.
moves-second-christmas-day = آن روز دوم کریسمس است، رخصتی عمومی در دنمارک.
moves-new-years-eve = آن روز آخر سال میلادی است. بسیاری از دفترها در دنمارک بسته است.

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
event-told = از روزی که به شما خبر داده شد
event-application = از درخواست شما، که در اینجا از راجستر شدن شما حساب شده است
event-registration = از راجستر شدن شما
event-match = از روزی که مطابقت پیدا شد
event-request = از روزی که از آن تقاضا شد یا به آن خبر داده شد
event-acceptance = از جواب مثبت آن کشور
event-appeal-over = از آخرین فیصله در مورد اعتراضی که انتقال را متوقف کرد
event-arrest = از روزی که توقیف شدید
event-interview = از روز مصاحبه
event-lapse = از روزی که به شما خبر داده شود
event-leaving = در روز ترک دنمارک
time-day = { $what }: { $date }.
time-last = { $what }: آخرین روز { $date } است. یعنی { $term } { $since }.
time-was = { $what }: آخرین روز { $date } بود. یعنی { $term } { $since }.
time-after = { $what }: پس از { $date }. یعنی { $term } { $since }.
time-counted = { $what }: { $term } { $since }.
time-may-move = { $because } در آن صورت ممکن است این مدت در { $date } ختم شود.
time-unclear = { $because } واضح نیست که در آن صورت این مدت دیرتر ختم می‌شود یا نه.

# The statements

topic-answer = جواب شما
topic-steps = حالا چه کنید
topic-appeal = اعتراض شما
topic-track = نوع قضیه
topic-responsibility = کدام کشور
topic-elsewhere = حمایت در کشوری خارج از اروپا
topic-closed = قضیهٔ انصراف‌شده یا بسته
topic-again = باز کردن دوبارهٔ قضیهٔ شما
topic-stay = آیا در این مدت اجازه دارید در دنمارک بمانید؟
topic-dates = مدت‌ها و تاریخ‌ها
topic-place = جایی که زندگی می‌کنید
topic-rights = حقوق شما
topic-interview = در مصاحبه
topic-duties = آنچه باید بکنید
topic-next = بعد چه کنید
topic-help = کمک حقوقی
topic-children = اطفال
topic-support = اگر به کمک خاص نیاز دارید
topic-procedure = قضیهٔ شما چطور پیش می‌رود
topic-board = هیئت تجدید نظر در امور پناهندگان
topic-permit = اجازهٔ اقامت شما
topic-return = پس از جواب رد نهایی
topic-law = قواعد پشت این

statements-count = { $count ->
    [one] { $written } نکته
   *[other] { $written } نکته
}
statements-possible = { $count ->
    [one] { $written } نکته که ممکن است در مورد شما باشد
   *[other] { $written } نکته که ممکن است در مورد شما باشد
}
statement-outside = از منبع دیگر

certainty-told = به شما چنین گفته شد
certainty-likely = به احتمال زیاد
certainty-depends = شاید؛ بستگی دارد
certainty-open = شاید؛ هنوز معلوم نیست
country-not-known = کشوری که هنوز معلوم نیست
responsible-several = بیش از یک کشور ممکن است. هر یک به چیزی بستگی دارد:
statements-open = آنچه شاید در مورد شما هم باشد
why-not-others = چرا قواعد دیگر تعیین‌کننده نیست
would-name = این قاعده به سوی { $country } اشاره می‌کرد.

verdict-depends = بستگی دارد
verdict-open = هنوز معلوم نیست
verdict-unmet = مطابقت ندارد
verdict-displaced = به کار نرفته
displaced-by = قاعدهٔ دیگری اول می‌آید: { $rule }.
reasons = به این دلیل
reasons-open = آنچه معلوم نیست
doubts = آنچه قطعی نیست
sources = این در کجا نوشته شده
source-checked = بررسی شده: { $date }
source-outside = ما آن را در کنار متن‌های اصلی اضافه کردیم
standing-regulation = مقررهٔ اتحادیهٔ اروپا
standing-act = قانون دنمارک
standing-order = دستور دنمارک
standing-guidance = رهنمود دنمارک
standing-official-page = صفحهٔ رسمی
standing-agency = ادارهٔ اتحادیهٔ اروپا
standing-organisation = سازمان مستقل

# What is still open, who helps, and on

open-title = آنچه هنوز نمی‌دانیم
settles-most = بیشترین کمک را می‌کند
restart = شروع از نو

# What if

what-if-title = اگر …
what-if-help = جواب دیگری را امتحان کنید و ببینید که چه تغییر می‌کند. جواب‌های خود شما همان طور می‌ماند. در قضیهٔ واقعی خود همیشه راست بگویید.
what-if-which = کدام جواب؟
what-if-choose = یک سوال را انتخاب کنید
what-if-show = نشان دادن تغییرات
what-if-changes = با جواب دیگر
what-if-same = در نتیجهٔ شما هیچ چیز تغییر نمی‌کند.
what-if-more = با این جواب، سوال‌های دیگری هم پرسیده می‌شود.
what-if-now = حالا
what-if-then = با جواب دیگر
what-if-keep = به کار بردن این جواب
what-if-drop = جواب‌های من همان طور بماند
what-if-new = { $count ->
    [one] این جدید می‌بود
   *[other] این { $written } نکته جدید می‌بود
}
what-if-gone = { $count ->
    [one] این دیگر نشان داده نمی‌شد
   *[other] این { $written } نکته دیگر نشان داده نمی‌شد
}
what-if-other = { $count ->
    [one] این تغییر می‌کرد که این نکته چقدر قطعی است
   *[other] این تغییر می‌کرد که این { $written } نکته چقدر قطعی است
}
stands-open = هنوز معلوم نیست
stands-depends = بستگی دارد
stands-holds = تطبیق می‌شود

# The result in a few words

aspect-deadline = مهلت اعتراض
aspect-track = نوع قضیه
aspect-country = کدام کشور
brief-several = { $count ->
   *[other] هنوز معلوم نیست: { $written } مورد ممکن است
}
deadline-none = ما از مهلتی برای اعتراض خبر نداریم
deadline-perhaps = شاید { $date }
track-possible = شاید { $track }
track-none = ما پروسه را نمی‌دانیم
country-certainty = { $country } · { $certainty }

# A second language

beside = زبان دوم
beside-none = هیچ
beside-waiting = یک لحظه. زبان دوم در راه است.
