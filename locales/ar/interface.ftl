# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (تُفتح في علامة تبويب جديدة)

# The last day to appeal, for those who need no more

days-title = آخر يوم للاستئناف
days-help = لقرار بإرسالك إلى بلد آخر (⁦§ 29 a⁩ أو ⁦§ 29 b⁩). إذا ذكرت رسالتك يومًا أسبق، فذلك اليوم هو المعتمد.
days-told = يوم إبلاغك بالقرار
days-by = يجب أن يكون استئنافك قد وصل في موعد أقصاه
days-over = هل مضى ذلك اليوم؟ أرسل الاستئناف اليوم مع ذلك، واتصل بالمجلس الدنماركي للاجئين.

# Questions

way-due = يجب أن يكون استئنافك قد وصل في موعد أقصاه { $date }.
way-may-be-due = إذا كنت ستُرسَل إلى بلد آخر، يجب أن يكون استئنافك قد وصل في موعد أقصاه { $date }.
way-over = آخر يوم آمن لاستئنافك كان { $date }.
way-what-to-do = انظر ماذا تفعل الآن
way-result = أظهر نتيجتي الآن

today = اليوم
yesterday = أمس
date-day = يوم
date-month = شهر
date-year = سنة
search-country = ابحث عن بلد
countries-found = { $count ->
    [0] لم يُعثر على بلد. جرّب كتابة أخرى، أو ابحث في كل البلدان.
    [one] عُثر على بلد واحد
    [two] عُثر على بلدين
    [few] عُثر على { $written } بلدان
    [many] عُثر على { $written } بلدًا
   *[other] عُثر على { $written } بلد
}
change-country = اختر بلدًا آخر
all-countries = أظهر كل البلدان
keep = الاحتفاظ بإجاباتي
    .help = هي على هذه الشاشة فقط. إذا أُغلقت الصفحة أو حُمّلت من جديد، تزول. ويمكن لرابط أن يحفظها.
keep-link = أنشئ رابطًا
leaving = لا يُحفظ شيء مما أجبت به. أنشئ رابطًا إذا أردت أن تستمر فيما بعد.
date-year-check = هل السنة صحيحة؟ كتبت { $year }.
problem-no-day = اكتب اليوم أيضًا.
problem-no-month = اكتب الشهر أيضًا.
problem-no-such-month = لا يوجد شهر كهذا. اكتب اليوم أولًا، ثم الشهر، من ⁦1⁩ إلى ⁦12⁩.
problem-no-year = اكتب السنة أيضًا.

# Reading aloud

listen = استمع
listen-stop = إيقاف
listen-missing = لا يوجد في هذا الجهاز صوت لهذه اللغة.

# Check

check-title = تحقق من إجاباتك
check-help = يمكنك أن تغيّر كلًا منها. وتبقى الإجابات الأخرى.
check-go-on = تابع الأسئلة
not-answered = بلا إجابة بعد
change = غيّر
change-other = غيّر تلك الإجابة
to-result = أظهر نتيجتي

# Result

result-guidance = إرشاد، وليس قرارًا.
wrong-clock = يقول هذا الجهاز إن اليوم { $date }. لا يمكن أن يكون هذا صحيحًا، فلا يُعتمد على أي يوم هنا. اضبط التاريخ في إعدادات الجهاز، ثم انظر من جديد.
out-of-date = تم التحقق من القواعد آخر مرة في { $date }. وربما تغيّرت بعدها. اسأل المجلس الدنماركي للاجئين أو دائرة الهجرة قبل أن تعتمد على هذا.
regimes-both = تغيّرت قواعد الاتحاد الأوروبي في صيف ⁦2026⁩. ولا يمكننا بعد أن نعرف أي قواعد تنطبق عليك. وحيث تختلف، ترى الاثنتين.
regime-dublin-iii = بموجب القواعد الأقدم (دبلن الثالثة)
regime-asylum-management = بموجب القواعد الأحدث للاتحاد الأوروبي

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = قضيتك على الأرجح
track-told = قضيتك
track-perhaps = قضيتك ربما
track-may-be = واحد فقط من هذه صحيح. قضيتك ربما
track-also = وقد تكون أيضًا، الآن أو فيما بعد،
track-unsettled = ليس معروفًا بعد ما نوع قضيتك.
everything-possible = المزيد عن كل منها
track-depends = يتوقف ذلك على ما يلي:
track-country = ليس مؤكدًا أي بلد ينظر في قضيتك. انظر «أي بلد» أدناه.
track-dublin = قضية دبلن (المادة ⁦29 a⁩ من قانون الأجانب)
    .next = قد يُطلب من بلد آخر أن يتولى قضيتك. واستئناف قرار بإرسالك إليه يجب أن يصل خلال سبعة أيام.
track-protection-elsewhere = قضية حماية في بلد آخر (المادة ⁦29 b⁩ من قانون الأجانب)
    .next = على الأرجح لن تنظر الدنمارك في أسباب طلبك للجوء. واستئناف ذلك القرار يجب أن يصل خلال سبعة أيام.
track-normal = في الإجراء العادي
    .next = استعد لمقابلة اللجوء. إذا رُفض طلبك، تذهب قضيتك عادةً إلى مجلس طعون اللاجئين تلقائيًا.
track-manifestly-unfounded = في إجراء القضايا التي من الواضح أنه لا أساس لها
    .next = ينظر المجلس الدنماركي للاجئين أيضًا في قضيتك. ولا يمكن رفض طلبك دون استئناف إلا إذا وافق.
track-expedited = في الإجراء المعجَّل لبلدان واردة في قائمة (⁦ÅGH⁩)
    .next = قد تأتي المقابلة بسرعة. استعد لها الآن. ولا يمكن رفض طلبك دون استئناف إلا إذا وافق المجلس الدنماركي للاجئين.
track-appeals-board = لدى مجلس طعون اللاجئين (⁦Flygtningenævnet⁩)
    .next = ينظر مجلس طعون اللاجئين في القرار من جديد. ابقَ حيث تصلك رسائله، وردّ عليها فورًا.
track-closed = مسحوبة أو مغلقة، دون قرار
    .next = لا تستمر تلقائيًا. اتصل بدائرة الهجرة اليوم.
track-reopening = طلب إعادة فتح قضية سابقة
    .next = يتقرر أولًا هل يُعاد فتح قضيتك السابقة. اذكر لماذا ينبغي ذلك، وأحضر وثائق.
track-permit = محسومة بنعم لطلب اللجوء
    .next = تختار دائرة الهجرة البلدية التي ستسكن فيها. احتفظ بالرسالة التي فيها التصريح.
track-return = محسومة برفض نهائي لطلب اللجوء
    .next = ستتحدث معك وكالة العودة (⁦Hjemrejsestyrelsen⁩) عن العودة. اسأل المجلس الدنماركي للاجئين ماذا لا يزال بإمكانك أن تفعل.

# The deadline

deadline-must-have = يجب أن يكون استئنافك قد وصل إلى دائرة الهجرة في موعد أقصاه
deadline-may-have = إذا كنت ستُرسَل إلى بلد آخر، يجب أن يكون استئنافك قد وصل في موعد أقصاه
deadline-was = آخر يوم آمن لاستئنافك كان
deadline-announced = يجب أن يكون استئنافك قد وصل في موعد أقصاه
deadline-left = { $count ->
    [0] اليوم هو آخر يوم آمن
    [zero] اليوم هو آخر يوم آمن
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $written } أيام
    [many] بقي { $written } يومًا
   *[other] بقي { $written } يوم
}
deadline-passed = اتصل مع ذلك بالمجلس الدنماركي للاجئين اليوم
deadline-act = يكفي أن تقول إنك تستأنف. اطلب المساعدة من المجلس الدنماركي للاجئين (⁦Dansk Flygtningehjælp⁩) اليوم. المساعدة مجانية.
deadline-act-unclear = ليس مؤكدًا أن الوقت انتهى. قل اليوم إنك تستأنف، واطلب المساعدة من المجلس الدنماركي للاجئين.
deadline-act-late = الاستئناف المتأخر لا يُقبل. لكن الأيام لا تبدأ إلا عند إبلاغك. ومن المهم كيف ومتى كان ذلك: يمكنهم أن يبحثوا ذلك معك.
deadline-keep-proof = اطلب إثباتًا على وصوله، واحتفظ به. إذا لم تكن متأكدًا، فاسأل المجلس الدنماركي للاجئين (⁦Dansk Flygtningehjælp⁩) اليوم.
deadline-may-move = { $because } قد ينتقل الموعد عندئذٍ إلى { $date }. لا تعتمد على ذلك.
deadline-unclear = { $because } ليس واضحًا هل ينتقل الموعد عندئذٍ. لا تعتمد على ذلك.
deadline-counted = يوم إبلاغك بالقرار: { $date }.
deadline-undated = على الأرجح تسري مهلة سبعة أيام
deadline-undated-may = إذا كنت ستُرسَل إلى بلد آخر، فقد تكون مهلة سبعة أيام سارية
deadline-undated-act = اتصل بالمجلس الدنماركي للاجئين اليوم
deadline-undated-how = ابحث عن التاريخ على الرسالة، أو اسأل موظفي مركزك.
deadline-enter-day = أدخل اليوم

# Why the last day may be later

moves-saturday = ذلك اليوم يوم سبت.
moves-sunday = ذلك اليوم يوم أحد.
moves-new-year = ذلك اليوم هو رأس السنة.
moves-maundy-thursday = ذلك اليوم هو خميس العهد، وهو عطلة رسمية في الدنمارك.
moves-good-friday = ذلك اليوم هو الجمعة العظيمة، وهو عطلة رسمية في الدنمارك.
moves-easter-sunday = ذلك اليوم هو أحد الفصح.
moves-easter-monday = ذلك اليوم هو اثنين الفصح، وهو عطلة رسمية في الدنمارك.
moves-great-prayer-day = ذلك اليوم هو يوم الصلاة الكبير، وهو عطلة رسمية في الدنمارك.
moves-ascension = ذلك اليوم هو عيد الصعود، وهو عطلة رسمية في الدنمارك.
moves-whit-sunday = ذلك اليوم هو أحد العنصرة.
moves-whit-monday = ذلك اليوم هو اثنين العنصرة، وهو عطلة رسمية في الدنمارك.
moves-constitution-day = ذلك اليوم هو يوم الدستور. مكاتب كثيرة في الدنمارك مغلقة.
moves-christmas-eve = ذلك اليوم هو عشية عيد الميلاد. مكاتب كثيرة في الدنمارك مغلقة.
moves-christmas-day = ذلك اليوم هو عيد الميلاد.
moves-second-christmas-day = ذلك اليوم هو ثاني أيام عيد الميلاد، وهو عطلة رسمية في الدنمارك.
moves-new-years-eve = ذلك اليوم هو عشية رأس السنة. مكاتب كثيرة في الدنمارك مغلقة.

# Times and dates

term-days = { $count ->
    [zero] { $written } أيام
    [one] يوم واحد
    [two] يومان
    [few] { $written } أيام
    [many] { $written } يومًا
   *[other] { $written } يوم
}
term-weeks = { $count ->
    [zero] { $written } أسابيع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $written } أسابيع
    [many] { $written } أسبوعًا
   *[other] { $written } أسبوع
}
term-months = { $count ->
    [zero] { $written } أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $written } أشهر
    [many] { $written } شهرًا
   *[other] { $written } شهر
}
event-told = من يوم إبلاغك
event-application = من طلبك، وتُحسب هنا من تسجيلك
event-registration = من تسجيلك
event-match = من يوم العثور على تطابق
event-request = من يوم سؤاله أو إبلاغه
event-acceptance = من موافقة ذلك البلد
event-appeal-over = من آخر قرار في استئناف أوقف النقل
event-arrest = من يوم احتجازك
event-interview = من يوم المقابلة
event-lapse = من يوم إبلاغك
event-leaving = في يوم المغادرة
time-day = { $what }: { $date }.
time-last = { $what }: آخر يوم هو { $date }. أي { $term } { $since }.
time-was = { $what }: آخر يوم كان { $date }. أي { $term } { $since }.
time-after = { $what } بعد { $date }. أي { $term } { $since }.
time-counted = { $what }: { $term } { $since }.
time-may-move = { $because } قد تنتهي المدة عندئذٍ في { $date }.
time-unclear = { $because } ليس واضحًا هل تنتهي المدة عندئذٍ في يوم لاحق.

# The statements

topic-answer = إجابتك
topic-steps = ماذا تفعل الآن
topic-appeal = استئنافك
topic-track = ما نوع القضية
topic-responsibility = أي بلد
topic-elsewhere = الحماية في بلد خارج أوروبا
topic-closed = قضية سُحبت أو أُغلقت
topic-again = إعادة فتح قضيتك
topic-stay = هل يحق لك البقاء في الدنمارك خلال ذلك؟
topic-dates = المدد والتواريخ
topic-place = أين تسكن
topic-rights = حقوقك
topic-interview = في المقابلة
topic-duties = ما يجب عليك أن تفعله
topic-next = ماذا تفعل بعد ذلك
topic-help = المساعدة القانونية
topic-children = الأطفال
topic-support = إذا احتجت إلى دعم
topic-procedure = كيف تسير قضيتك
topic-board = مجلس طعون اللاجئين
topic-permit = تصريحك
topic-return = بعد رفض نهائي
topic-law = القواعد وراء ذلك

statements-count = { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $written } نقاط
    [many] { $written } نقطة
   *[other] { $written } نقطة
}
statements-possible = { $count ->
    [zero] لا نقاط قد تنطبق عليك
    [one] نقطة واحدة قد تنطبق عليك
    [two] نقطتان قد تنطبقان عليك
    [few] { $written } نقاط قد تنطبق عليك
    [many] { $written } نقطة قد تنطبق عليك
   *[other] { $written } نقطة قد تنطبق عليك
}
statement-outside = من مصدر آخر

certainty-told = أُخبرت بذلك
certainty-likely = على الأرجح
certainty-depends = ربما؛ حسب الظروف
certainty-open = ربما؛ ليس معروفًا بعد
country-not-known = بلد ليس معروفًا بعد
responsible-several = أكثر من بلد ممكن. وكل منها يتوقف على شيء:
statements-open = ما قد ينطبق عليك أيضًا
why-not-others = لماذا لا تحسم القواعد الأخرى
would-name = كانت ستشير إلى: { $country }.

verdict-depends = حسب الظروف
verdict-open = ليس معروفًا بعد
verdict-unmet = لا تنطبق
verdict-displaced = لا تُستعمل
displaced-by = قاعدة أخرى تسبقها: { $rule }.
reasons = لأن
reasons-open = ما ليس معروفًا
doubts = ما ليس مؤكدًا
sources = أين هذا مكتوب
source-checked = تم التحقق في { $date }
source-outside = أضفناه إلى جانب النصوص الرئيسية
standing-regulation = لائحة للاتحاد الأوروبي
standing-act = قانون دنماركي
standing-order = أمر دنماركي
standing-guidance = إرشادات دنماركية
standing-official-page = صفحة رسمية
standing-agency = وكالة للاتحاد الأوروبي
standing-organisation = منظمة مستقلة

# What is still open, who helps, and on

open-title = ما لا نعرفه بعد
settles-most = الأكثر فائدة
restart = ابدأ من جديد

# What if

what-if-title = ماذا لو …
what-if-help = جرّب إجابة أخرى وانظر ماذا ستغيّر. إجاباتك تبقى كما هي. وفي قضيتك الحقيقية، قل الحقيقة دائمًا.
what-if-which = أي إجابة؟
what-if-choose = اختر سؤالًا
what-if-show = أظهر ما يتغير
what-if-changes = مع الإجابة الأخرى
what-if-same = لن يتغير شيء في نتيجتك.
what-if-more = مع هذه الإجابة ستُطرح أسئلة أخرى أيضًا.
what-if-now = الآن
what-if-then = مع الإجابة الأخرى
what-if-keep = استعمل هذه الإجابة
what-if-drop = اترك إجاباتي كما هي
what-if-new = { $count ->
    [zero] لا نقاط جديدة
    [one] هذه النقطة ستكون جديدة
    [two] هاتان النقطتان ستكونان جديدتين
    [few] هذه النقاط الـ { $written } ستكون جديدة
    [many] هذه النقاط الـ { $written } ستكون جديدة
   *[other] هذه النقاط الـ { $written } ستكون جديدة
}
what-if-gone = { $count ->
    [zero] لا نقاط تزول
    [one] هذه النقطة لن تظهر بعد ذلك
    [two] هاتان النقطتان لن تظهرا بعد ذلك
    [few] هذه النقاط الـ { $written } لن تظهر بعد ذلك
    [many] هذه النقاط الـ { $written } لن تظهر بعد ذلك
   *[other] هذه النقاط الـ { $written } لن تظهر بعد ذلك
}
what-if-other = { $count ->
    [zero] لا يتغير مدى التأكد من شيء
    [one] سيتغير مدى التأكد من هذه النقطة
    [two] سيتغير مدى التأكد من هاتين النقطتين
    [few] سيتغير مدى التأكد من هذه النقاط الـ { $written }
    [many] سيتغير مدى التأكد من هذه النقاط الـ { $written }
   *[other] سيتغير مدى التأكد من هذه النقاط الـ { $written }
}
stands-open = ليس معروفًا بعد
stands-depends = حسب الظروف
stands-holds = تنطبق

# The result in a few words

aspect-deadline = مهلة الاستئناف
aspect-track = ما نوع القضية
aspect-country = أي بلد
brief-several = { $count ->
    [two] ليس معروفًا بعد: احتمالان ممكنان
    [few] ليس معروفًا بعد: { $written } احتمالات ممكنة
    [many] ليس معروفًا بعد: { $written } احتمالًا ممكنًا
   *[other] ليس معروفًا بعد: الاحتمالات الممكنة { $written }
}
deadline-none = لا نعرف مهلة لاستئناف
deadline-perhaps = ربما { $date }
track-possible = ربما { $track }
track-none = لا نعرف الإجراء
country-certainty = { $country } · { $certainty }

# A second language

beside = لغة ثانية
beside-none = لا شيء
beside-waiting = لحظة. اللغة الثانية في الطريق.
