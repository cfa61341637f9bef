# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = أين أنت
map-not-known = ليس معروفًا بالضبط. انظر ما هو ممكن.

position-here = أنت هنا
position-past = مضى
position-ahead = قد يأتي
position-closed = مغلق في الوضع الحالي
position-unknown = ليس معروفًا

line-elsewhere = بلد آخر
line-denmark = الدنمارك
line-stopped = إذا توقفت القضية

step-register = التسجيل (⁦registrering⁩)
    .short = التسجيل
    .what = تأخذ الشرطة اسمك وصورتك وبصمات أصابعك عندما تطلب اللجوء.
step-first-interview = المقابلة الأولى (⁦oplysnings⁩- ⁦og motivsamtale⁩)
    .short = المقابلة الأولى
    .what = تدور حول هويتك ورحلتك. كن مستعدًا للحديث عن أسبابك أيضًا.
step-country = أي بلد ينظر في قضيتك
    .what = تبحث دائرة الهجرة هل هو الدنمارك أم بلد آخر.
step-request = سؤال بلد آخر (دبلن)
    .short = سؤال بلد آخر
    .what = يجيب البلد الآخر هل يتولى قضيتك. إذا ذُكر في رسالتك كيف تستأنف، فقد تكون مهلة سبعة أيام سارية الآن.
step-transfer = قرار النقل (⁦overførsel⁩، ⁦§ 29 a⁩)
    .short = قرار النقل
    .what = يجب أن يصل الاستئناف خلال سبعة أيام.
step-protected = الحماية في بلد آخر (⁦afvisning⁩، ⁦§ 29 b⁩)
    .short = الحماية في بلد آخر
    .what = يجب أن يصل الاستئناف خلال سبعة أيام.
step-country-appeal = استئناف أمام مجلس طعون اللاجئين (⁦Flygtningenævnet⁩)
    .short = استئناف أمام مجلس طعون اللاجئين
    .what = ينظر مجلس طعون اللاجئين في قرار إرسالك إلى بلد آخر. وتسجيل غيابك عن مركزك قد ينهي الاستئناف.
step-leave = السفر إلى البلد الآخر
    .what = قد يأتي عندما يصبح القرار نهائيًا. ودون حق البقاء قد يأتي قبل ذلك.
step-denmark = الدنمارك تنظر في قضيتك
    .what = تختار دائرة الهجرة أحد هذه الإجراءات.
step-normal = الإجراء العادي (⁦normalprocedure⁩)
    .short = الإجراء العادي
    .what = تنظر دائرة الهجرة في أسباب طلبك للجوء.
step-manifestly-unfounded = قضية من الواضح أنه لا أساس لها (⁦åbenbart grundløs⁩)
    .short = قضية من الواضح أنه لا أساس لها
    .what = لا يمكن الرفض دون استئناف إلا إذا وافق المجلس الدنماركي للاجئين.
step-expedited = الإجراء المعجَّل (⁦ÅGH⁩)
    .short = الإجراء المعجَّل
    .what = هو للقادمين من بلدان واردة في قائمة. وقد تأتي المقابلة بسرعة.
step-asylum-interview = مقابلة اللجوء (⁦asylsamtale⁩)
    .short = مقابلة اللجوء
    .what = تذكر فيها أسبابك. وقد تكون هناك أكثر من مقابلة.
step-decision = القرار في طلب اللجوء (⁦afgørelse⁩)
    .short = القرار في طلب اللجوء
    .what = تقول دائرة الهجرة نعم أو لا لطلب اللجوء.
step-board = مجلس طعون اللاجئين (⁦Flygtningenævnet⁩)
    .short = مجلس طعون اللاجئين
    .what = ينظر مجلس طعون اللاجئين في الرفض من جديد.
step-permit = تصريح الإقامة (⁦opholdstilladelse⁩)
    .short = تصريح الإقامة
    .what = بعد ذلك تختار دائرة الهجرة البلدية التي ستسكن فيها.
step-return = رفض نهائي وعودة (⁦hjemrejse⁩)
    .short = رفض نهائي وعودة
    .what = تتحدث معك وكالة العودة عن العودة.
step-closed = قضية مسحوبة أو مغلقة
    .what = تتوقف القضية دون قرار. ويمكنك أن تطلب إعادة فتحها.
step-reopening = إعادة فتح القضية (⁦genoptagelse⁩)
    .short = إعادة فتح القضية
    .what = يتقرر أولًا هل يُعاد فتح القضية.
