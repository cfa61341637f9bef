# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = ڕاوێژکاران
adviser-answers = وەڵامەکان
adviser-unfold = ھەموو ڕێساکان بکەرەوە
adviser-fold = ھەموو ڕێساکان دابخە
adviser-count = { $count ->
    [one] { $written } ڕێسا
   *[other] { $written } ڕێسا
}
adviser-when = کاتێک ڕێساکە دەگرێتەوە
adviser-first = ئەو ڕێسایانەی پێش ئەمە دێن، کاتێک بگرنەوە
adviser-others = { $count ->
    [one] { $written } دانە کە لێرەدا بڕیاری ھیچ نادات
   *[other] { $written } دانە کە لێرەدا بڕیاری ھیچ نادەن
}
adviser-countries = وڵاتەکان

adviser-which = کام ڕێسا
adviser-tab-applies = دەگرێتەوە ({ $written })
adviser-tab-open = کراوە ({ $written })
adviser-tab-not = بۆچی نا ({ $written })
adviser-tab-all = ھەموو ({ $written })
adviser-search = گەڕان: وشە، بڕگە، ڕێسا
adviser-left-out = { $count ->
    [one] دەشێت { $written } ڕێسای تریش بگرێتەوە. لەسەر شاشەیە.
   *[other] دەشێت { $written } ڕێسای تریش بگرنەوە. لەسەر شاشەن.
}

# The case in four lines

brief-told = بە کەسەکە وا وترا
brief-others = { $count ->
    [one] ئەگەری { $written } دانەی تریش ھەیە
   *[other] ئەگەری { $written } دانەی تریش ھەیە
}
brief-more-unknown = { $count ->
    [one] { $written } دانەی تر نازانرێت
   *[other] { $written } دانەی تر نازانرێن
}
brief-all-known = ھیچ شتێکی تر ئەم کەیسە ناگۆڕێت.
brief-set = دایبنێ

# An answer that is changed where it stands

in-place-answer = وەڵام
in-place-save = پاشەکەوت بکە
in-place-cancel = پاشگەز ببەوە

verdict-applies = دەگرێتەوە

# The marks before the conditions

truth-yes = ھەیە
truth-no = نییە
truth-unknown = نازانرێت

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = بۆ ھەموو کەسێکە.
condition-all = ھەموو ئەمانە:
condition-any = لانی کەم یەکێک لەمانە:
condition-holds = ئەم ڕێسایە دەگرێتەوە، و ھیچ شتێک نایخاتە گومانەوە: { $rule }
condition-abroad = ھەموو ئەو ڕێسایانەی ھێشتا دەتوانن بڕیار بدەن ناوی وڵاتێکی تر دەبەن، نەک لەبەر پاراستن لەوێ.
condition-home = ھەموو ئەو ڕێسایانەی ھێشتا دەتوانن بڕیار بدەن ناوی دانیمارک دەبەن.
condition-countries = { $count ->
   *[other] یەکێک لە { $written } وڵات
}
condition-lasts = { $count ->
    [0] ڕۆژێک کە پێش تۆمارکردن نەبێت (ئەمڕۆ، ئەگەر تۆمارکردن ھێشتا نەبووبێت)
   *[other] ڕۆژێک ئەوپەڕی { $written } مانگ پێش تۆمارکردن (ئەمڕۆ، ئەگەر تۆمارکردن ھێشتا نەبووبێت)
}
condition-lapsed = { $count ->
    [0] ڕۆژێک پێش تۆمارکردن (ئەمڕۆ، ئەگەر تۆمارکردن ھێشتا نەبووبێت)
   *[other] ڕۆژێک زیاتر لە { $written } مانگ پێش تۆمارکردن (ئەمڕۆ، ئەگەر تۆمارکردن ھێشتا نەبووبێت)
}
condition-passed = { $count ->
    [0] ڕۆژێک پێش ئەمڕۆ
   *[other] ڕۆژێک زیاتر لە { $written } ڕۆژ لەمەوبەر
}
