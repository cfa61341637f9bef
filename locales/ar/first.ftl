# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = رجوع
change-language = ، تغيير اللغة
unknown = لا أعرف

# Of a language until a person has read all of it

standing-machine = ترجمته آلة، ولم يراجعه إنسان بعد.

# What the browser calls the page

tab-title = { $heading } · قضية لجوئك في الدنمارك
tab-fault = خطأ: { $heading } · قضية لجوئك في الدنمارك

# Language

choose-language = اختر لغتك
language-missed = لم يمكن تحميل هذه اللغة. تحقق من الاتصال وحاول من جديد.
language-instead = هذا الدليل غير متوفر باللغة المطلوبة. لغته الآن: { $language }.

# Introduction

title = قضية لجوئك في الدنمارك
introduction-who = هذا الدليل مستقل. ليس من الشرطة ولا من أي سلطة.
introduction-before = يستغرق نحو خمس دقائق. ضع آخر رسالة وصلتك بقربك.
introduction-what = تجيب عن بعض الأسئلة. ثم ترى ما يحدث على الأرجح في قضيتك، وآخر يوم يجب أن تتصرف فيه.
introduction-private = لا شيء مما تجيب به يخرج من هذا الجهاز. وعندما تغلق الصفحة، يزول.
introduction-who-decides = السلطات هي التي تقرر في قضيتك. هذا إرشاد، وليس قرارًا ولا مشورة قانونية.
introduction-sources = أُعدّ من ثلاثة نصوص: قانون الأجانب الدنماركي، وصفحة دائرة الهجرة عن قواعد دبلن، ونص لوكالة الاتحاد الأوروبي للجوء. آخر تحقق: { $date }.
start = ابدأ
days = أحتاج فقط إلى آخر يوم للاستئناف

# While the rest is on its way, and where it does not arrive

waiting = لحظة. بقية الدليل في الطريق.
words-missing = لم يمكن تحميل بقية الدليل
    .help = إجاباتك لا تزال هنا. تحقق من الاتصال وحاول من جديد.
try-again = حاول من جديد

# On every question

question-number = السؤال { $number }
why-we-ask = لماذا نسأل عن هذا
or = أو
next = التالي
fault-title = تحقق من هذه الإجابة من فضلك
problem-unanswered = اختر إجابة. إذا لم تكن متأكدًا، فاختر «لا أعرف».

# The first question

question-stage = أين وصلت قضيتك في الدنمارك الآن؟
    .help = اختر آخر ما حدث.
    .why = هذا يحدد ما إذا كان يُحتمل أن تكون هناك مهلة سارية، وما يأتي بعد ذلك.
    .find = اطلب من المجلس الدنماركي للاجئين أو من موظفي المركز أن يقرؤوا معك آخر رسالة وصلتك.
group-stage-new = أنا في البداية
choice-stage-not-registered = أريد أن أطلب اللجوء ولم أُسجَّل بعد
choice-stage-not-applied = أنا في الدنمارك ولم أطلب اللجوء هنا
    .hint = مثلًا أوقفتني الشرطة.
group-stage-waiting = أنا أنتظر
choice-stage-waiting = سُجّلت وأنتظر المقابلة الأولى
choice-stage-interviewed = أجريت المقابلة الأولى وأنتظر جوابًا
choice-stage-asked = أُخبرت بأنه يُطلب من بلد آخر أن يتولى قضيتي
    .hint = لكن لم يبلّغك أحد بقرار بعد.
group-stage-letter = لديّ رسالة أو قرار
choice-stage-decided = أُبلغت بقرار
    .hint = في لقاء، أو بالهاتف أو الفيديو، أو في رسالة.
choice-stage-unread = لديّ رسالة لا أستطيع قراءتها
choice-stage-appeal = استئنافي لدى مجلس طعون اللاجئين (⁦Flygtningenævnet⁩)
    .hint = لم يبتّ بعد، أو أجّل الأمر (⁦udsat⁩).
choice-stage-board = مجلس طعون اللاجئين (⁦Flygtningenævnet⁩) اتخذ قراره
choice-stage-permit = مُنحت اللجوء وتصريح إقامة في الدنمارك
group-stage-stopped = توقفت القضية، أو رجعتُ
choice-stage-withdrawn = سحبت قضيتي أو تغيبت عن مقابلة أو غادرت المركز، قبل أن يصدر قرار
choice-stage-came-back = رجعت بعد قضية سابقة في الدنمارك أُغلقت أو رُفضت
