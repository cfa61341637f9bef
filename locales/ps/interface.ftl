# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (په نوې پاڼه کې خلاصېږي)

# The last day to appeal, for those who need no more

days-title = د استیناف وروستۍ ورځ
days-help = د هغې پرېکړې لپاره چې تاسو بل هېواد ته لېږي (⁦§ 29 a⁩ یا ⁦§ 29 b⁩). که ستاسو لیک مخکینۍ ورځ یادوي، هماغه ورځ حسابېږي.
days-told = هغه ورځ چې درته وویل شول
days-by = استیناف مو باید تر دې ورځې پورې رسېدلی وي
days-over = دا ورځ تېره شوې؟ بیا هم همدا نن استیناف ولېږئ، او د ډنمارک د کډوالو شورا ته زنګ ووهئ.

# Questions

way-due = ستاسو استیناف باید تر { $date } پورې رسېدلی وي.
way-may-be-due = که بل هېواد ته لېږل کېږئ، ستاسو استیناف باید تر { $date } پورې رسېدلی وي.
way-over = ستاسو د استیناف وروستۍ خوندي ورځ { $date } وه.
way-what-to-do = وګورئ چې اوس څه وکړئ
way-result = اوس زما نتیجه وښایه

today = نن
yesterday = پرون
date-day = ورځ
date-month = میاشت
date-year = کال
search-country = هېواد ولټوئ
countries-found = { $count ->
    [0] هېواد ونه موندل شو. بله املا وازمویئ، یا ټول هېوادونه وګورئ.
   *[other] { $written } وموندل شول
}
change-country = بل هېواد وټاکئ
all-countries = ټول هېوادونه وښایه
keep = زما ځوابونه وساته
    .help = یوازې پر دې سکرین دي. که پاڼه وتړل شي یا بیا خلاصه شي، له منځه ځي. لینک یې ساتلای شي.
keep-link = لینک جوړ کړئ
leaving = ستاسو هېڅ ځواب نه ساتل کېږي. که وروسته دوام غواړئ، لینک جوړ کړئ.
date-year-check = کال سم دی؟ تاسو دا لیکلی: { $year }.
problem-no-day = ورځ هم ولیکئ.
problem-no-month = میاشت هم ولیکئ.
problem-no-such-month = داسې میاشت نشته. لومړی ورځ ولیکئ، بیا میاشت، له ⁦1⁩ تر ⁦12⁩.
problem-no-year = کال هم ولیکئ.

# Reading aloud

listen = واورئ
listen-stop = ودروئ
listen-missing = دا وسیله د دې ژبې غږ نه لري.

# Check

check-title = خپل ځوابونه وګورئ
check-help = هر یو یې بدلولای شئ. نور ځوابونه پاتې کېږي.
check-go-on = پوښتنو ته دوام ورکړئ
not-answered = لا ځواب نه لري
change = بدل کړئ
change-other = هغه ځواب بدل کړئ
to-result = زما نتیجه وښایه

# Result

result-guidance = لارښوونه ده، پرېکړه نه ده.
wrong-clock = دا وسیله وایي چې نن { $date } ده. دا سمه نه شي کېدای، نو دلته پر هېڅ ورځ تکیه نه شي کېدای. د وسیلې په تنظیماتو کې نېټه سمه کړئ، بیا یې وګورئ.
out-of-date = قاعدې وروستی ځل په دې نېټه کتل شوې: { $date }. کېدای شي له هغه راهیسې بدلې شوې وي. مخکې له دې چې پرې تکیه وکړئ، د ډنمارک د کډوالو له شورا یا د مهاجرت له ادارې وپوښتئ.
regimes-both = د اروپایي اتحادیې قاعدې د ⁦2026⁩ کال په اوړي کې بدلې شوې. موږ لا نه شو ویلای چې کومې قاعدې پر تاسو چلېږي. چېرته چې توپیر لري، دواړه وینئ.
regime-dublin-iii = د پخوانیو قاعدو له مخې (دوبلین ⁦III⁩)
regime-asylum-management = د اروپایي اتحادیې د نویو قاعدو له مخې

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = ستاسو قضیه په ډېر احتمال:
track-told = ستاسو قضیه:
track-perhaps = ستاسو قضیه کېدای شي:
track-may-be = له دې یوازې یو سم دی. ستاسو قضیه کېدای شي:
track-also = اوس یا وروسته دا هم کېدای شي:
track-unsettled = لا معلومه نه ده چې ستاسو قضیه کوم ډول ده.
everything-possible = د هر یوه په اړه نور معلومات
track-depends = په دې پورې اړه لري:
track-country = دا یقیني نه ده چې کوم هېواد ستاسو قضیه څېړي. لاندې “کوم هېواد” وګورئ.
track-dublin = د دوبلین قضیه (د بهرنیانو د قانون ⁦29 a⁩ ماده)
    .next = کېدای شي له بل هېواده وغوښتل شي چې ستاسو قضیه پر غاړه واخلي. هلته د لېږلو پر پرېکړې استیناف باید په اوو ورځو کې رسېدلی وي.
track-protection-elsewhere = په بل هېواد کې د ساتنې قضیه (د بهرنیانو د قانون ⁦29 b⁩ ماده)
    .next = په ډېر احتمال ډنمارک به ستاسو د پناه غوښتلو دلایل ونه څېړي. پر هغې پرېکړې استیناف باید په اوو ورځو کې رسېدلی وي.
track-normal = په عادي پروسه کې
    .next = د پناه غوښتنې مرکې ته ځان چمتو کړئ. که رد شئ، قضیه مو معمولاً پخپله د کډوالو د استیناف بورډ ته ځي.
track-manifestly-unfounded = د په ښکاره بې اساسه قضیو په پروسه کې
    .next = د ډنمارک د کډوالو شورا هم ستاسو قضیې ته ګوري. یوازې هغه وخت بې له استینافه رد کېدای شئ چې هغه موافقه وي.
track-expedited = د لېست د هېوادونو په ګړندۍ پروسه کې (⁦ÅGH⁩)
    .next = کېدای شي مرکه ژر راشي. همدا اوس ورته چمتو شئ. یوازې هغه وخت بې له استینافه رد کېدای شئ چې د ډنمارک د کډوالو شورا موافقه وي.
track-appeals-board = د کډوالو د استیناف له بورډ سره (⁦Flygtningenævnet⁩)
    .next = بورډ پرېکړې ته بیا ګوري. هلته پاتې شئ چې لیکونه یې دررسېږي، او سمدستي ځواب ورکړئ.
track-closed = بېرته اخیستل شوې یا تړل شوې، بې له پرېکړې
    .next = پخپله مخته نه ځي. همدا نن د مهاجرت له ادارې سره اړیکه ونیسئ.
track-reopening = د پخوانۍ قضیې د بیا پرانیستلو غوښتنه
    .next = لومړی پرېکړه کېږي چې ستاسو پخوانۍ قضیه بیا پرانیستل کېږي که نه. ووایئ چې ولې باید پرانیستل شي، او اسناد راوړئ.
track-permit = پرېکړه شوې، د پناه مثبت ځواب
    .next = د مهاجرت اداره هغه ښاروالي ټاکي چې پکې به اوسېږئ. د اجازې لیک وساتئ.
track-return = پرېکړه شوې، د پناه نهایي منفي ځواب
    .next = د بېرته ستنېدو اداره (⁦Hjemrejsestyrelsen⁩) به درسره د ستنېدو خبرې وکړي. د ډنمارک د کډوالو له شورا وپوښتئ چې لا څه کولای شئ.

# The deadline

deadline-must-have = استیناف مو باید تر دې ورځې پورې د مهاجرت ادارې ته رسېدلی وي
deadline-may-have = که بل هېواد ته لېږل کېږئ، استیناف مو باید تر دې ورځې پورې رسېدلی وي
deadline-was = ستاسو د استیناف وروستۍ خوندي ورځ دا وه
deadline-announced = استیناف مو باید تر دې ورځې پورې رسېدلی وي
deadline-left = { $count ->
    [0] نن وروستۍ خوندي ورځ ده
    [one] { $written } ورځ پاتې ده
   *[other] { $written } ورځې پاتې دي
}
deadline-passed = بیا هم همدا نن د ډنمارک د کډوالو له شورا سره اړیکه ونیسئ
deadline-act = دا بس ده چې ووایئ استیناف غواړئ. همدا نن د ډنمارک د کډوالو له شورا (⁦Dansk Flygtningehjælp⁩) مرسته وغواړئ. مرسته وړیا ده.
deadline-act-unclear = دا یقیني نه ده چې وخت تېر شوی. همدا نن ووایئ چې استیناف غواړئ، او د ډنمارک د کډوالو له شورا مرسته وغواړئ.
deadline-act-late = ناوخته استیناف نه منل کېږي او نه څېړل کېږي. خو ورځې یوازې هغه وخت پیلېږي چې درته وویل شول. دا مهمه ده چې څنګه او کله ویل شوي: هغوی یې درسره کتلای شي.
deadline-keep-proof = د رسېدو ثبوت یې وغواړئ او ویې ساتئ. که ډاډه نه یاست، همدا نن د ډنمارک د کډوالو له شورا (⁦Dansk Flygtningehjælp⁩) وپوښتئ.
deadline-may-move = { $because } بیا کېدای شي وروستۍ نېټه { $date } ته لاړه شي. پر دې تکیه مه کوئ.
deadline-unclear = { $because } دا روښانه نه ده چې بیا وروستۍ نېټه بدلېږي که نه. پر دې تکیه مه کوئ.
deadline-counted = هغه ورځ چې درته وویل شول: { $date }.
deadline-undated = په ډېر احتمال د اوو ورځو مهلت روان دی
deadline-undated-may = که بل هېواد ته لېږل کېږئ، کېدای شي د اوو ورځو مهلت روان وي
deadline-undated-act = همدا نن د ډنمارک د کډوالو له شورا سره اړیکه ونیسئ
deadline-undated-how = پر لیک نېټه وګورئ، یا د خپل مرکز له کارکوونکو وپوښتئ.
deadline-enter-day = ورځ ولیکئ

# Why the last day may be later

moves-saturday = هغه ورځ شنبه ده.
moves-sunday = هغه ورځ یکشنبه ده.
moves-new-year = هغه ورځ د نوي کال لومړۍ ورځ ده.
moves-maundy-thursday = هغه ورځ د ایسټر پنجشنبه ده، په ډنمارک کې عمومي رخصتي.
moves-good-friday = هغه ورځ د ایسټر جمعه ده، په ډنمارک کې عمومي رخصتي.
moves-easter-sunday = هغه ورځ د ایسټر یکشنبه ده.
moves-easter-monday = هغه ورځ د ایسټر دوشنبه ده، په ډنمارک کې عمومي رخصتي.
moves-great-prayer-day = هغه ورځ د لویې دعا ورځ ده، په ډنمارک کې عمومي رخصتي.
moves-ascension = هغه ورځ د عیسی د اسمان ته ختلو ورځ ده، په ډنمارک کې عمومي رخصتي.
moves-whit-sunday = هغه ورځ د پنتکوست یکشنبه ده.
moves-whit-monday = هغه ورځ د پنتکوست دوشنبه ده، په ډنمارک کې عمومي رخصتي.
moves-constitution-day = هغه ورځ د اساسي قانون ورځ ده. په ډنمارک کې ډېر دفترونه تړلي وي.
moves-christmas-eve = هغه ورځ د کرسمس ماښام ده. په ډنمارک کې ډېر دفترونه تړلي وي.
moves-christmas-day = هغه ورځ د کرسمس ورځ ده.
moves-second-christmas-day = هغه ورځ د کرسمس دویمه ورځ ده، په ډنمارک کې عمومي رخصتي.
moves-new-years-eve = هغه ورځ د کال وروستۍ ورځ ده. په ډنمارک کې ډېر دفترونه تړلي وي.

# Times and dates

term-days = { $count ->
    [one] { $written } ورځ
   *[other] { $written } ورځې
}
term-weeks = { $count ->
    [one] { $written } اوونۍ
   *[other] { $written } اوونۍ
}
term-months = { $count ->
    [one] { $written } میاشت
   *[other] { $written } میاشتې
}
event-told = له هغې ورځې چې درته وویل شول
event-application = ستاسو له غوښتنلیک، چې دلته ستاسو له راجستر کېدو شمېرل کېږي
event-registration = ستاسو له راجستر کېدو
event-match = له هغې ورځې چې برابرې نښې وموندل شوې
event-request = له هغې ورځې چې ورڅخه غوښتل شوي یا خبر شوی
event-acceptance = د هغه هېواد له مثبت ځوابه
event-appeal-over = د هغه استیناف له وروستۍ پرېکړې چې لېږد یې درولی و
event-arrest = له هغې ورځې چې توقیف شوئ
event-interview = د مرکې له ورځې
event-lapse = له هغې ورځې چې درته وویل شي
event-leaving = د وتلو په ورځ
time-day = { $what }: { $date }.
time-last = { $what }: وروستۍ ورځ { $date } ده. یعنې { $term } { $since }.
time-was = { $what }: وروستۍ ورځ { $date } وه. یعنې { $term } { $since }.
time-after = { $what }: تر { $date } وروسته. یعنې { $term } { $since }.
time-counted = { $what }: { $term } { $since }.
time-may-move = { $because } بیا کېدای شي وخت په دې نېټه پای ته ورسېږي: { $date }.
time-unclear = { $because } دا روښانه نه ده چې بیا وخت وروسته پای ته رسېږي که نه.

# The statements

topic-answer = ستاسو ځواب
topic-steps = اوس څه وکړئ
topic-appeal = ستاسو استیناف
topic-track = قضیه کوم ډول ده
topic-responsibility = کوم هېواد
topic-elsewhere = له اروپا بهر په یوه هېواد کې ساتنه
topic-closed = هغه قضیه چې بېرته اخیستل شوې یا تړل شوې
topic-again = ستاسو د قضیې بیا پرانیستل
topic-stay = په دې موده کې په ډنمارک کې د پاتې کېدو اجازه لرئ؟
topic-dates = وختونه او نېټې
topic-place = چېرته اوسېږئ
topic-rights = ستاسو حقوق
topic-interview = په مرکه کې
topic-duties = څه باید وکړئ
topic-next = ورپسې څه وکړئ
topic-help = قانوني مرسته
topic-children = ماشومان
topic-support = که ملاتړ ته اړ یاست
topic-procedure = ستاسو قضیه څنګه مخته ځي
topic-board = د کډوالو د استیناف بورډ
topic-permit = ستاسو اجازه
topic-return = تر نهایي منفي ځواب وروسته
topic-law = د دې تر شا قاعدې

statements-count = { $count ->
    [one] { $written } ټکی
   *[other] { $written } ټکي
}
statements-possible = { $count ->
    [one] { $written } ټکی چې کېدای شي ستاسو لپاره وي
   *[other] { $written } ټکي چې کېدای شي ستاسو لپاره وي
}
statement-outside = له بلې سرچینې

certainty-told = درته ویل شوي
certainty-likely = په ډېر احتمال
certainty-depends = کېدای شي؛ په نورو شیانو پورې اړه لري
certainty-open = کېدای شي؛ لا معلوم نه دي
country-not-known = داسې هېواد چې لا معلوم نه دی
responsible-several = تر یوه زیات هېوادونه ممکن دي. هر یو په څه پورې اړه لري:
statements-open = نور څه کېدای شي ستاسو لپاره وي
why-not-others = ولې نورې قاعدې پرېکړه نه کوي
would-name = دې به دا هېواد ښودلی وای: { $country }.

verdict-depends = په نورو شیانو پورې اړه لري
verdict-open = لا معلوم نه دي
verdict-unmet = برابر نه دی
verdict-displaced = نه کارول کېږي
displaced-by = بله قاعده مخکې راځي: { $rule }.
reasons = ځکه
reasons-open = څه معلوم نه دي
doubts = څه یقیني نه دي
sources = دا چېرته لیکل شوي
source-checked = کتل شوی په { $date }
source-outside = موږ له اصلي متنونو سره زیات کړی
standing-regulation = د اروپایي اتحادیې مقررات
standing-act = ډنمارکي قانون
standing-order = ډنمارکي امر
standing-guidance = ډنمارکي لارښوونه
standing-official-page = رسمي پاڼه
standing-agency = د اروپایي اتحادیې اداره
standing-organisation = خپلواک سازمان

# What is still open, who helps, and on

open-title = هغه څه چې موږ لا پرې نه پوهېږو
settles-most = تر ټولو زیاته مرسته کوي
restart = له سره پیل

# What if

what-if-title = که داسې وي …
what-if-help = بل ځواب وازمویئ او وګورئ چې څه به بدل شي. ستاسو خپل ځوابونه همداسې پاتې کېږي. په خپله رښتینې قضیه کې تل رښتیا ووایئ.
what-if-which = کوم ځواب؟
what-if-choose = پوښتنه وټاکئ
what-if-show = وښایه چې څه بدلېږي
what-if-changes = له بل ځواب سره
what-if-same = ستاسو په نتیجه کې به هېڅ بدل نه شي.
what-if-more = له دې ځواب سره به نورې پوښتنې هم وشي.
what-if-now = اوس
what-if-then = له بل ځواب سره
what-if-keep = دا ځواب وکاروئ
what-if-drop = زما ځوابونه همداسې پرېږدئ
what-if-new = { $count ->
    [one] دا به نوی وي
   *[other] دا { $written } ټکي به نوي وي
}
what-if-gone = { $count ->
    [one] دا به نور نه ښودل کېږي
   *[other] دا { $written } ټکي به نور نه ښودل کېږي
}
what-if-other = { $count ->
    [one] دا به بدلوي چې دا ټکی څومره یقیني دی
   *[other] دا به بدلوي چې دا { $written } ټکي څومره یقیني دي
}
stands-open = لا معلوم نه دي
stands-depends = په نورو شیانو پورې اړه لري
stands-holds = سم دی

# The result in a few words

aspect-deadline = د استیناف وروستۍ نېټه
aspect-track = قضیه کوم ډول ده
aspect-country = کوم هېواد
brief-several = { $count ->
   *[other] لا معلوم نه دي: { $written } ممکن دي
}
deadline-none = موږ د استیناف کومه وروستۍ نېټه نه پېژنو
deadline-perhaps = کېدای شي { $date }
track-possible = کېدای شي: { $track }
track-none = موږ پروسه نه پېژنو
country-certainty = { $country } · { $certainty }

# A second language

beside = دویمه ژبه
beside-none = هېڅ
beside-waiting = یوه شېبه. دویمه ژبه راروانه ده.
