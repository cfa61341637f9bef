# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = کجای راه هستید
map-not-known = دقیقاً معلوم نیست. ببینید چه چیزی ممکن است.

position-here = شما این‌جا هستید
position-past = گذشته
position-ahead = ممکن است بیاید
position-closed = با وضع فعلی بسته
position-unknown = معلوم نیست

line-elsewhere = کشور دیگر
line-denmark = دانمارک
line-stopped = اگر پرونده متوقف شود

step-register = ثبت‌نام (⁦registrering⁩)
    .short = ثبت‌نام
    .what = وقتی درخواست پناهندگی می‌دهید، پلیس نام، عکس و اثر انگشت شما را می‌گیرد.
step-first-interview = مصاحبهٔ اول (⁦oplysnings⁩- ⁦og motivsamtale⁩)
    .short = مصاحبهٔ اول
    .what = دربارهٔ این است که شما چه کسی هستید و دربارهٔ سفرتان. آماده باشید دربارهٔ دلایل خود هم صحبت کنید.
step-country = کدام کشور به پرونده رسیدگی می‌کند
    .what = ادارهٔ مهاجرت مشخص می‌کند که دانمارک است یا کشور دیگر.
step-request = درخواست از کشور دیگر (⁦Dublin⁩)
    .short = درخواست از کشور دیگر
    .what = کشور دیگر جواب می‌دهد که پروندهٔ شما را به عهده می‌گیرد یا نه. اگر در نامهٔ شما نوشته است چطور اعتراض کنید، شاید هفت روز از همین حالا در جریان باشد.
step-transfer = تصمیم انتقال (⁦overførsel⁩، ⁦§ 29 a⁩)
    .short = تصمیم انتقال
    .what = اعتراض باید ظرف هفت روز برسد.
step-protected = حمایت در کشور دیگر (⁦afvisning⁩، ⁦§ 29 b⁩)
    .short = حمایت در کشور دیگر
    .what = اعتراض باید ظرف هفت روز برسد.
step-country-appeal = اعتراض نزد هیئت تجدیدنظر (⁦Flygtningenævnet⁩)
    .short = اعتراض نزد هیئت تجدیدنظر
    .what = هیئت تجدیدنظر تصمیم فرستادن شما به کشور دیگر را بررسی می‌کند. اگر غایب از مرکز خود ثبت شوید، اعتراض ممکن است پایان یابد.
step-leave = سفر به کشور دیگر
    .what = ممکن است وقتی تصمیم نهایی شد بیاید. بدون حق ماندن، ممکن است زودتر بیاید.
step-denmark = دانمارک به پروندهٔ شما رسیدگی می‌کند
    .what = ادارهٔ مهاجرت یکی از این روندها را انتخاب می‌کند.
step-normal = روند عادی (⁦normalprocedure⁩)
    .short = روند عادی
    .what = ادارهٔ مهاجرت دلایل پناهندگی شما را بررسی می‌کند.
step-manifestly-unfounded = آشکارا بی‌اساس (⁦åbenbart grundløs⁩)
    .short = آشکارا بی‌اساس
    .what = جواب منفی بدون امکان اعتراض فقط وقتی ممکن است که شورای پناهندگان دانمارک موافق باشد.
step-expedited = روند سریع (⁦ÅGH⁩)
    .short = روند سریع
    .what = برای کسانی است که از کشورهای فهرست هستند. مصاحبه ممکن است زود باشد.
step-asylum-interview = مصاحبهٔ پناهندگی (⁦asylsamtale⁩)
    .short = مصاحبهٔ پناهندگی
    .what = دلایل خود را می‌گویید. ممکن است بیش از یک مصاحبه باشد.
step-decision = تصمیم دربارهٔ پناهندگی (⁦afgørelse⁩)
    .short = تصمیم دربارهٔ پناهندگی
    .what = ادارهٔ مهاجرت به پناهندگی جواب مثبت یا منفی می‌دهد.
step-board = هیئت تجدیدنظر پناهندگان (⁦Flygtningenævnet⁩)
    .short = هیئت تجدیدنظر پناهندگان
    .what = هیئت تجدیدنظر جواب منفی را دوباره بررسی می‌کند.
step-permit = اجازهٔ اقامت (⁦opholdstilladelse⁩)
    .short = اجازهٔ اقامت
    .what = بعد ادارهٔ مهاجرت شهرداری محل زندگی شما را انتخاب می‌کند.
step-return = جواب منفی نهایی و بازگشت (⁦hjemrejse⁩)
    .short = جواب منفی نهایی و بازگشت
    .what = ادارهٔ بازگشت دربارهٔ بازگشت با شما صحبت می‌کند.
step-closed = انصراف یا بسته شدن
    .what = پرونده بدون تصمیم متوقف می‌شود. می‌توانید بخواهید دوباره باز شود.
step-reopening = باز کردن دوبارهٔ پرونده (⁦genoptagelse⁩)
    .short = باز کردن دوبارهٔ پرونده
    .what = اول تصمیم گرفته می‌شود که پرونده دوباره باز شود یا نه.
