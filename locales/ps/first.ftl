# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = شاته
change-language = ، ژبه بدله کړئ
unknown = نه پوهېږم

# Of a language until a person has read all of it

standing-machine = ماشین ژباړلی، او لا کوم کس نه دی کتلی.

# What the browser calls the page

tab-title = { $heading } · په ډنمارک کې ستاسو د پناه غوښتنې قضیه
tab-fault = تېروتنه: { $heading } · په ډنمارک کې ستاسو د پناه غوښتنې قضیه

# Language

choose-language = خپله ژبه وټاکئ
language-missed = دا ژبه خلاصه نه شوه. خپل انټرنټ وګورئ او بیا هڅه وکړئ.
language-instead = دا لارښود هغه ژبه نه لري چې غوښتل شوې وه. اوس په دې ژبه دی: { $language }.

# Introduction

title = په ډنمارک کې ستاسو د پناه غوښتنې قضیه
introduction-who = دا لارښود خپلواک دی. نه پولیس دی او نه کومه دولتي اداره.
introduction-before = شاوخوا پنځه دقیقې نیسي. خپل وروستی لیک له ځان سره ولرئ.
introduction-what = یو څو پوښتنو ته ځواب ورکوئ. بیا وینئ چې ستاسو په قضیه کې په ډېر احتمال څه کېږي، او تر کومې ورځې باید څه وکړئ.
introduction-private = ستاسو هېڅ ځواب له دې وسیلې نه وځي. چې پاڼه وتړئ، له منځه ځي.
introduction-who-decides = چارواکي ستاسو د قضیې پرېکړه کوي. دا لارښوونه ده، نه پرېکړه ده او نه قانوني مشوره.
introduction-sources = له دریو متنونو جوړ شوی: د ډنمارک د بهرنیانو قانون، د دوبلین د قاعدو په اړه د مهاجرت د ادارې پاڼه، او د اروپایي اتحادیې د پناه د ادارې یوه پاڼه. وروستی ځل کتل شوی: { $date }.
start = پیل
days = یوازې د استیناف وروستۍ ورځ غواړم

# While the rest is on its way, and where it does not arrive

waiting = یوه شېبه. د لارښود پاتې برخه راروانه ده.
words-missing = د لارښود پاتې برخه خلاصه نه شوه
    .help = ستاسو ځوابونه لا دلته دي. خپل انټرنټ وګورئ او بیا هڅه وکړئ.
try-again = بیا هڅه

# On every question

question-number = پوښتنه { $number }
why-we-ask = ولې دا پوښتو
or = یا
next = وړاندې
fault-title = مهرباني وکړئ دا ځواب وګورئ
problem-unanswered = یو ځواب وټاکئ. که ډاډه نه یاست، “نه پوهېږم” وټاکئ.

# The first question

question-stage = په ډنمارک کې ستاسو قضیه اوس چېرته ده؟
    .help = هغه څه وټاکئ چې وروستی شوي دي.
    .why = دا ټاکي چې کېدای شي مهلت روان وي که نه، او ورپسې څه کېږي.
    .find = د ډنمارک د کډوالو له شورا یا د مرکز له کارکوونکو وغواړئ چې وروستی لیک مو درسره ولولي.
group-stage-new = نوی راغلی یم
choice-stage-not-registered = پناه غوښتل غواړم او لا راجستر شوی نه یم
choice-stage-not-applied = په ډنمارک کې یم او دلته مې پناه نه ده غوښتې
    .hint = د بېلګې په توګه، پولیسو ودرولم.
group-stage-waiting = انتظار کوم
choice-stage-waiting = راجستر شوی یم او لومړۍ مرکې ته انتظار یم
choice-stage-interviewed = لومړۍ مرکه مې شوې او ځواب ته انتظار یم
choice-stage-asked = راته ویل شوي چې له بل هېواده غوښتل کېږي چې زما قضیه پر غاړه واخلي
    .hint = خو لا هېچا پرېکړه نه ده درته ویلې.
group-stage-letter = لیک یا پرېکړه لرم
choice-stage-decided = پرېکړه راته ویل شوې ده
    .hint = په غونډه کې، د تلیفون یا ویډیو له لارې، یا په لیک کې.
choice-stage-unread = داسې لیک لرم چې لوستلای یې نه شم
choice-stage-appeal = زما استیناف د کډوالو د استیناف له بورډ (⁦Flygtningenævnet⁩) سره دی
    .hint = لا یې پرېکړه نه ده کړې، یا یې ځنډولې (⁦udsat⁩).
choice-stage-board = د کډوالو د استیناف بورډ (⁦Flygtningenævnet⁩) پرېکړه کړې ده
choice-stage-permit = په ډنمارک کې پناه او د اوسېدو اجازه راکړل شوې
group-stage-stopped = قضیه درېدلې، یا بېرته راغلی یم
choice-stage-withdrawn = تر پرېکړې مخکې مې قضیه بېرته واخیسته، مرکې ته لاړ نه شوم یا له مرکزه ووتلم
choice-stage-came-back = په ډنمارک کې تر داسې پخوانۍ قضیې وروسته بېرته راغلی یم چې تړل یا رد شوې وه
