# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = بازگشت
change-language = ، تغییر زبان
unknown = نمی‌دانم

# Of a language until a person has read all of it

standing-machine = ماشین ترجمه کرده است، و هنوز هیچ کس آن را بررسی نکرده است.

# What the browser calls the page

tab-title = { $heading } · قضیهٔ پناهندگی شما در دنمارک
tab-fault = اشتباه: { $heading } · قضیهٔ پناهندگی شما در دنمارک

# Language

choose-language = زبان خود را انتخاب کنید
language-missed = این زبان باز نشد. اتصال انترنت را ببینید و دوباره کوشش کنید.
language-instead = این رهنما زبان خواسته‌شده را ندارد. حالا به این زبان است: { $language }.

# Introduction

title = قضیهٔ پناهندگی شما در دنمارک
introduction-who = این رهنما مستقل است. پولیس نیست و هیچ اداره‌ای نیست.
introduction-before = حدود پنج دقیقه وقت می‌گیرد. آخرین نامهٔ خود را پیش خود داشته باشید.
introduction-what = شما به چند سوال جواب می‌دهید. بعد می‌بینید که در قضیهٔ شما به احتمال زیاد چه می‌شود، و حداکثر تا چه وقت باید اقدام کنید.
introduction-private = هیچ جواب شما از این دستگاه بیرون نمی‌رود. وقتی صفحه را ببندید، از بین می‌رود.
introduction-who-decides = ادارات در مورد قضیهٔ شما فیصله می‌کنند. این رهنمایی است، نه فیصله و نه مشورهٔ حقوقی.
introduction-sources = از سه متن ساخته شده: قانون اتباع خارجی دنمارک، صفحهٔ ادارهٔ مهاجرت در مورد مقررات دوبلین، و یک متن ادارهٔ پناهندگی اتحادیهٔ اروپا. آخرین بررسی: { $date }.
start = شروع
days = تنها آخرین روز اعتراض را می‌خواهم

# While the rest is on its way, and where it does not arrive

waiting = یک لحظه. بقیهٔ رهنما در راه است.
words-missing = بقیهٔ رهنما باز نشد
    .help = جواب‌های شما هنوز اینجا است. اتصال انترنت را ببینید و دوباره کوشش کنید.
try-again = کوشش دوباره

# On every question

question-number = سوال { $number }
why-we-ask = چرا این را می‌پرسیم
or = یا
next = بعدی
fault-title = لطفاً این جواب را ببینید
problem-unanswered = یک جواب را انتخاب کنید. اگر مطمئن نیستید، «نمی‌دانم» را انتخاب کنید.

# The first question

question-stage = قضیهٔ شما در دنمارک حالا در کجا است؟
    .help = آنچه را آخر شد انتخاب کنید.
    .why = این تعیین می‌کند که آیا ممکن است مهلتی جریان داشته باشد، و بعد چه می‌شود.
    .find = از شورای پناهندگان دنمارک یا کارمندان مرکز بخواهید که آخرین نامهٔ شما را با شما بخوانند.
group-stage-new = من تازه آمده‌ام
choice-stage-not-registered = می‌خواهم درخواست پناهندگی بدهم و هنوز راجستر نشده‌ام
choice-stage-not-applied = در دنمارک هستم و در اینجا درخواست پناهندگی نداده‌ام
    .hint = مثلاً پولیس مرا متوقف کرد.
group-stage-waiting = من منتظر هستم
choice-stage-waiting = راجستر شده‌ام و منتظر مصاحبهٔ اول هستم
choice-stage-interviewed = مصاحبهٔ اول را انجام داده‌ام و منتظر جواب هستم
choice-stage-asked = به من گفته شد که از کشور دیگری خواسته می‌شود قضیهٔ مرا به عهده بگیرد
    .hint = اما هنوز کسی از فیصله‌ای به شما خبر نداده است.
group-stage-letter = من نامه یا فیصله دارم
choice-stage-decided = از یک فیصله به من خبر داده شده است
    .hint = در جلسه، با تلفون یا ویدیو، یا در نامه.
choice-stage-unread = نامه‌ای دارم که خوانده نمی‌توانم
choice-stage-appeal = اعتراض من نزد هیئت تجدید نظر در امور پناهندگان (⁦Flygtningenævnet⁩) است
    .hint = هنوز فیصله نکرده، یا آن را به تعویق انداخته است (⁦udsat⁩).
choice-stage-board = هیئت تجدید نظر در امور پناهندگان (⁦Flygtningenævnet⁩) فیصله کرده است
choice-stage-permit = در دنمارک به من پناهندگی و اجازهٔ اقامت داده شده است
group-stage-stopped = متوقف شد، یا دوباره آمدم
choice-stage-withdrawn = پیش از فیصله از قضیهٔ خود انصراف دادم، به مصاحبه نیامدم یا مرکز را ترک کردم
choice-stage-came-back = پس از یک قضیهٔ قبلی در دنمارک که بسته یا رد شد، دوباره آمده‌ام
