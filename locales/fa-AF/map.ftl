# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = شما در کجا هستید
map-not-known = دقیق معلوم نیست. ببینید چه ممکن است.

position-here = شما در اینجا هستید
position-past = گذشته
position-ahead = ممکن است بیاید
position-closed = در حال حاضر بسته
position-unknown = معلوم نیست

line-elsewhere = کشور دیگر
line-denmark = دنمارک
line-stopped = اگر قضیه متوقف شود

step-register = راجستر شدن (⁦registrering⁩)
    .short = راجستر شدن
    .what = وقتی درخواست پناهندگی می‌دهید، پولیس نام شما را ثبت می‌کند و عکس و اثر انگشت شما را می‌گیرد.
step-first-interview = مصاحبهٔ اول (⁦oplysnings⁩- ⁦og motivsamtale⁩)
    .short = مصاحبهٔ اول
    .what = در مورد این است که شما کی هستید و سفرتان چطور بود. آماده باشید که در مورد دلایل خود هم صحبت کنید.
step-country = کدام کشور قضیهٔ شما را بررسی می‌کند
    .what = ادارهٔ مهاجرت معلوم می‌کند که دنمارک است یا کشور دیگر.
step-request = از کشور دیگر تقاضا می‌شود (⁦Dublin⁩)
    .short = از کشور دیگر تقاضا می‌شود
    .what = کشور دیگر جواب می‌دهد که قضیهٔ شما را به عهده می‌گیرد یا نه. اگر نامهٔ شما می‌گوید که چطور اعتراض کنید، ممکن است مهلت هفت‌روزه از همین حالا جریان داشته باشد.
step-transfer = فیصلهٔ انتقال (⁦overførsel⁩، ⁦§ 29 a⁩)
    .short = فیصلهٔ انتقال
    .what = اعتراض باید ظرف هفت روز برسد.
step-protected = حمایت در کشور دیگر (⁦afvisning⁩، ⁦§ 29 b⁩)
    .short = حمایت در کشور دیگر
    .what = اعتراض باید ظرف هفت روز برسد.
step-country-appeal = اعتراض به هیئت تجدید نظر (⁦Flygtningenævnet⁩)
    .short = اعتراض به هیئت تجدید نظر
    .what = هیئت تجدید نظر فیصلهٔ فرستادن شما به کشور دیگر را می‌بیند. اگر در مرکز خود غیرحاضر ثبت شوید، ممکن است اعتراض ختم شود.
step-leave = سفر به کشور دیگر
    .what = ممکن است پس از نهایی شدن فیصله باشد. بدون حق ماندن، ممکن است پیش از آن باشد.
step-denmark = دنمارک قضیهٔ شما را بررسی می‌کند
    .what = ادارهٔ مهاجرت یکی از این پروسه‌ها را انتخاب می‌کند.
step-normal = پروسهٔ عادی (⁦normalprocedure⁩)
    .short = پروسهٔ عادی
    .what = ادارهٔ مهاجرت دلایل پناهندگی شما را بررسی می‌کند.
step-manifestly-unfounded = آشکارا بی‌اساس (⁦åbenbart grundløs⁩)
    .short = آشکارا بی‌اساس
    .what = جواب رد بدون حق اعتراض تنها وقتی ممکن است که شورای پناهندگان دنمارک موافق باشد.
step-expedited = پروسهٔ سریع (⁦ÅGH⁩)
    .short = پروسهٔ سریع
    .what = برای افراد کشورهای شامل لست است. مصاحبه ممکن است زود باشد.
step-asylum-interview = مصاحبهٔ پناهندگی (⁦asylsamtale⁩)
    .short = مصاحبهٔ پناهندگی
    .what = دلایل خود را می‌گویید. ممکن است بیش از یک مصاحبه باشد.
step-decision = فیصله در مورد پناهندگی (⁦afgørelse⁩)
    .short = فیصله در مورد پناهندگی
    .what = ادارهٔ مهاجرت به پناهندگی جواب مثبت یا جواب رد می‌دهد.
step-board = هیئت تجدید نظر در امور پناهندگان (⁦Flygtningenævnet⁩)
    .short = هیئت تجدید نظر در امور پناهندگان
    .what = هیئت تجدید نظر جواب رد را دوباره می‌بیند.
step-permit = اجازهٔ اقامت (⁦opholdstilladelse⁩)
    .short = اجازهٔ اقامت
    .what = بعد ادارهٔ مهاجرت شاروالی‌ای را انتخاب می‌کند که در آن زندگی خواهید کرد.
step-return = جواب رد نهایی و بازگشت (⁦hjemrejse⁩)
    .short = جواب رد نهایی و بازگشت
    .what = ادارهٔ بازگشت با شما در مورد بازگشت صحبت می‌کند.
step-closed = انصراف‌شده یا بسته
    .what = قضیه بدون فیصله متوقف می‌شود. می‌توانید بخواهید که دوباره باز شود.
step-reopening = باز کردن دوبارهٔ قضیه (⁦genoptagelse⁩)
    .short = باز کردن دوبارهٔ قضیه
    .what = اول فیصله می‌شود که قضیه دوباره باز شود یا نه.
