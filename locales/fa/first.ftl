# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = برگشت
change-language = ، تغییر زبان
unknown = نمی‌دانم

# Of a language until a person has read all of it

standing-machine = ترجمهٔ ماشینی است و هنوز کسی آن را بررسی نکرده است.

# What the browser calls the page

tab-title = { $heading } · پروندهٔ پناهندگی شما در دانمارک
tab-fault = خطا: { $heading } · پروندهٔ پناهندگی شما در دانمارک

# Language

choose-language = زبان خود را انتخاب کنید
language-missed = این زبان بارگذاری نشد. اتصال خود را بررسی و دوباره امتحان کنید.
language-instead = این راهنما به زبان درخواست‌شده نیست. حالا به این زبان است: { $language }.

# Introduction

title = پروندهٔ پناهندگی شما در دانمارک
introduction-who = این راهنما مستقل است. پلیس یا ادارهٔ دولتی نیست.
introduction-before = حدود پنج دقیقه طول می‌کشد. آخرین نامهٔ خود را کنار دستتان بگذارید.
introduction-what = به چند سؤال جواب می‌دهید. بعد می‌بینید در پروندهٔ شما به احتمال زیاد چه می‌شود و حداکثر تا کی باید اقدام کنید.
introduction-private = هیچ‌یک از جواب‌های شما از این دستگاه بیرون نمی‌رود. وقتی صفحه را ببندید، از بین می‌رود.
introduction-who-decides = دربارهٔ پروندهٔ شما مقامات تصمیم می‌گیرند. این راهنمایی است، نه تصمیم و نه مشاورهٔ حقوقی.
introduction-sources = بر پایهٔ سه متن: قانون اتباع خارجی دانمارک، صفحهٔ ادارهٔ مهاجرت دربارهٔ مقررات دوبلین، و متنی از آژانس پناهندگی اتحادیهٔ اروپا. آخرین بررسی: { $date }.
start = شروع
days = فقط آخرین روز اعتراض را می‌خواهم

# While the rest is on its way, and where it does not arrive

waiting = یک لحظه. بقیهٔ راهنما در راه است.
words-missing = بقیهٔ راهنما بارگذاری نشد
    .help = جواب‌های شما هنوز این‌جا است. اتصال خود را بررسی و دوباره امتحان کنید.
try-again = امتحان دوباره

# On every question

question-number = سؤال { $number }
why-we-ask = چرا این را می‌پرسیم
or = یا
next = بعدی
fault-title = لطفاً این جواب را بررسی کنید
problem-unanswered = جوابی انتخاب کنید. اگر مطمئن نیستید، «نمی‌دانم» را انتخاب کنید.

# The first question

question-stage = پروندهٔ شما در دانمارک حالا در چه مرحله‌ای است؟
    .help = آخرین چیزی را که پیش آمد انتخاب کنید.
    .why = این تعیین می‌کند که آیا ممکن است مهلتی در جریان باشد و بعد چه می‌شود.
    .find = از شورای پناهندگان دانمارک یا کارکنان مرکز بخواهید آخرین نامهٔ شما را با شما بخوانند.
group-stage-new = تازه آمده‌ام
choice-stage-not-registered = می‌خواهم درخواست پناهندگی بدهم و هنوز ثبت‌نام نشده‌ام
choice-stage-not-applied = در دانمارک هستم و این‌جا درخواست پناهندگی نداده‌ام
    .hint = مثلاً پلیس مرا متوقف کرد.
group-stage-waiting = منتظرم
choice-stage-waiting = ثبت‌نام شده‌ام و منتظر مصاحبهٔ اول هستم
choice-stage-interviewed = مصاحبهٔ اول را انجام داده‌ام و منتظر جواب هستم
choice-stage-asked = به من گفتند از کشور دیگری می‌خواهند پرونده‌ام را به عهده بگیرد
    .hint = اما هنوز کسی تصمیمی به شما اعلام نکرده است.
group-stage-letter = نامه یا تصمیمی دارم
choice-stage-decided = تصمیمی به من اعلام شده است
    .hint = در جلسه، تلفنی، تصویری یا با نامه.
choice-stage-unread = نامه‌ای دارم که نمی‌توانم بخوانم
choice-stage-appeal = اعتراض من نزد هیئت تجدیدنظر پناهندگان (⁦Flygtningenævnet⁩) است
    .hint = هنوز تصمیم نگرفته، یا آن را عقب انداخته است (⁦udsat⁩).
choice-stage-board = هیئت تجدیدنظر پناهندگان (⁦Flygtningenævnet⁩) تصمیم گرفته است
choice-stage-permit = در دانمارک پناهندگی و اجازهٔ اقامت گرفته‌ام
group-stage-stopped = متوقف شد، یا برگشته‌ام
choice-stage-withdrawn = پیش از تصمیم، از پرونده انصراف دادم، به مصاحبه نیامدم یا مرکز را ترک کردم
choice-stage-came-back = پس از پروندهٔ قبلی در دانمارک که بسته یا رد شد، برگشته‌ام
