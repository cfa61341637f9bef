# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = گەڕانەوە
change-language = ، گۆڕینی زمان
unknown = نازانم

# Of a language until a person has read all of it

standing-machine = ئامێر وەریگێڕاوە، و ھێشتا مرۆڤ نەیپشکنیوە.

# What the browser calls the page

tab-title = { $heading } · کەیسی پەنابەریت لە دانیمارک
tab-fault = ھەڵە: { $heading } · کەیسی پەنابەریت لە دانیمارک

# Language

choose-language = زمانەکەت ھەڵبژێرە
language-missed = ئەم زمانە بار نەکرا. سەیری ھێڵەکەت بکە و دیسان ھەوڵ بدە.
language-instead = ئەو زمانەی داوا کرا لەم ڕێبەرەدا نییە. ئێستا بەم زمانەیە: { $language }.

# Introduction

title = کەیسی پەنابەریت لە دانیمارک
introduction-who = ئەم ڕێبەرە سەربەخۆیە. پۆلیس نییە و دەسەڵات نییە.
introduction-before = نزیکەی پێنج خولەک دەخایەنێت. دوا نامەت لەبەردەستدا بێت.
introduction-what = وەڵامی چەند پرسیارێک دەدەیتەوە. دواتر دەبینیت بە ئەگەری زۆر چی لە کەیسەکەتدا ڕوو دەدات، و دوا ڕۆژ کەیە کە دەبێت شتێک بکەیت.
introduction-private = ھیچ وەڵامێکت لەم ئامێرە دەرناچێت. کاتێک پەڕەکە دادەخەیت، نامێنێت.
introduction-who-decides = دەسەڵاتەکان بڕیار لەسەر کەیسەکەت دەدەن. ئەمە ڕێنماییە، بڕیار نییە و ڕاوێژی یاسایی نییە.
introduction-sources = لە سێ دەق دروست کراوە: یاسای بیانییەکانی دانیمارک، پەڕەی دەزگای کۆچ لەبارەی ڕێساکانی دبلن، و دەقێکی ئاژانسی پەنابەریی یەکێتیی ئەوروپا. دوا پشکنین: { $date }.
start = دەست پێ بکە
days = تەنیا دوا ڕۆژی تانەدانم دەوێت

# While the rest is on its way, and where it does not arrive

waiting = کەمێک چاوەڕێ بکە. پاشماوەی ڕێبەرەکە لە ڕێیە.
words-missing = پاشماوەی ڕێبەرەکە بار نەکرا
    .help = وەڵامەکانت ھێشتا لێرەن. سەیری ھێڵەکەت بکە و دیسان ھەوڵ بدە.
try-again = دیسان ھەوڵ بدە

# On every question

question-number = پرسیاری { $number }
why-we-ask = بۆچی ئەمە دەپرسین
or = یان
next = دواتر
fault-title = تکایە سەیری ئەم وەڵامە بکە
problem-unanswered = وەڵامێک ھەڵبژێرە. ئەگەر دڵنیا نیت، «نازانم» ھەڵبژێرە.

# The first question

question-stage = ئێستا کەیسەکەت لە دانیمارک لە کوێیە؟
    .help = ئەوە ھەڵبژێرە کە دوا جار ڕووی دا.
    .why = دیاری دەکات ئایا دەشێت دوا وادەیەک ھەبێت، و دواتر چی دەبێت.
    .find = داوا لە ئەنجومەنی پەنابەرانی دانیمارک یان کارمەندانی ناوەندەکە بکە دوا نامەت لەگەڵ بخوێننەوە.
group-stage-new = تازە ھاتووم
choice-stage-not-registered = دەمەوێت داوای پەنابەری بکەم و ھێشتا تۆمار نەکراوم
choice-stage-not-applied = لە دانیمارکم و لێرە داوای پەنابەریم نەکردووە
    .hint = بۆ نموونە، پۆلیس ڕایگرتم.
group-stage-waiting = چاوەڕێم
choice-stage-waiting = تۆمار کراوم و چاوەڕێی یەکەم چاوپێکەوتنم
choice-stage-interviewed = یەکەم چاوپێکەوتنم کردووە و چاوەڕێی وەڵامم
choice-stage-asked = پێم وتراوە کە داوا لە وڵاتێکی تر دەکرێت کەیسەکەم بگرێتە ئەستۆ
    .hint = بەڵام ھێشتا کەس بڕیارێکی پێ ڕانەگەیاندوویت.
group-stage-letter = نامەیەک یان بڕیارێکم ھەیە
choice-stage-decided = بڕیارێکم پێ ڕاگەیەنراوە
    .hint = لە دانیشتنێکدا، بە تەلەفۆن یان ڤیدیۆ، یان بە نامە.
choice-stage-unread = نامەیەکم ھەیە کە ناتوانم بیخوێنمەوە
choice-stage-appeal = تانەکەم لای لیژنەی تانەکانی پەنابەرانە (⁦Flygtningenævnet⁩)
    .hint = ھێشتا بڕیاری نەداوە، یان دوای خستووە (⁦udsat⁩).
choice-stage-board = لیژنەی تانەکانی پەنابەران (⁦Flygtningenævnet⁩) بڕیاری داوە
choice-stage-permit = پەنابەری و مۆڵەتی مانەوەم لە دانیمارک پێ دراوە
group-stage-stopped = وەستا، یان گەڕامەوە
choice-stage-withdrawn = پێش بڕیاردان کەیسەکەم کشاندەوە، نەچووم بۆ چاوپێکەوتنێک یان ناوەندەکەم بەجێ ھێشت
choice-stage-came-back = گەڕاومەتەوە دوای کەیسێکی پێشوو لە دانیمارک کە داخرا یان ڕەت کرایەوە
