# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = للمستشارين
adviser-answers = الإجابات
adviser-unfold = افتح كل القواعد
adviser-fold = أغلق كل القواعد
adviser-count = { $count ->
    [zero] لا قواعد
    [one] قاعدة واحدة
    [two] قاعدتان
    [few] { $written } قواعد
    [many] { $written } قاعدة
   *[other] { $written } قاعدة
}
adviser-when = متى تنطبق القاعدة
adviser-first = قواعد تسبقها، حيث تنطبق
adviser-others = { $count ->
    [zero] لا قواعد أخرى لا تحسم شيئًا هنا
    [one] قاعدة واحدة لا تحسم شيئًا هنا
    [two] قاعدتان لا تحسمان شيئًا هنا
    [few] { $written } قواعد لا تحسم شيئًا هنا
    [many] { $written } قاعدة لا تحسم شيئًا هنا
   *[other] { $written } قاعدة لا تحسم شيئًا هنا
}
adviser-countries = البلدان

adviser-which = أي القواعد
adviser-tab-applies = تنطبق ({ $written })
adviser-tab-open = غير محسومة ({ $written })
adviser-tab-not = لماذا لا ({ $written })
adviser-tab-all = الكل ({ $written })
adviser-search = بحث: كلمة، مادة، قاعدة
adviser-left-out = { $count ->
    [zero] لا قواعد أخرى قد تنطبق.
    [one] قاعدة أخرى واحدة قد تنطبق. وهي على الشاشة.
    [two] قاعدتان أخريان قد تنطبقان. وهما على الشاشة.
    [few] { $written } قواعد أخرى قد تنطبق. وهي على الشاشة.
    [many] { $written } قاعدة أخرى قد تنطبق. وهي على الشاشة.
   *[other] { $written } قاعدة أخرى قد تنطبق. وهي على الشاشة.
}

# The case in four lines

brief-told = أُبلغ الشخص بذلك
brief-others = { $count ->
    [zero] لا احتمالات أخرى
    [one] احتمال آخر ممكن
    [two] احتمالان آخران ممكنان
    [few] { $written } احتمالات أخرى ممكنة
    [many] { $written } احتمالًا آخر ممكنًا
   *[other] { $written } احتمال آخر ممكن
}
brief-more-unknown = { $count ->
    [zero] لا أمور أخرى غير معروفة
    [one] أمر آخر ليس معروفًا
    [two] أمران آخران ليسا معروفين
    [few] { $written } أمور أخرى ليست معروفة
    [many] { $written } أمرًا آخر ليس معروفًا
   *[other] { $written } أمر آخر ليس معروفًا
}
brief-all-known = لا شيء آخر يغيّر هذه القضية.
brief-set = حدّد

# An answer that is changed where it stands

in-place-answer = أجب
in-place-save = احفظ
in-place-cancel = إلغاء

verdict-applies = تنطبق

# The marks before the conditions

truth-yes = متحقق
truth-no = غير متحقق
truth-unknown = ليس معروفًا

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = ينطبق على الجميع.
condition-all = كل ما يلي:
condition-any = واحد على الأقل مما يلي:
condition-holds = هذه القاعدة تنطبق، ولا شيء يجعلها غير مؤكدة: { $rule }
condition-abroad = كل قاعدة لا يزال يمكن أن تحسم تحدد بلدًا آخر، لا بسبب حماية هناك.
condition-home = كل قاعدة لا يزال يمكن أن تحسم تحدد الدنمارك.
condition-countries = { $count ->
    [one] بلد واحد محدد
    [two] أحد بلدين
    [few] أحد { $written } بلدان
    [many] أحد { $written } بلدًا
   *[other] أحد { $written } بلد
}
condition-lasts = { $count ->
    [0] يوم لا يسبق التسجيل (يُحسب من اليوم إذا لم تُسجَّل بعد)
    [one] يوم لا يسبق التسجيل بأكثر من شهر واحد (يُحسب من اليوم إذا لم تُسجَّل بعد)
    [two] يوم لا يسبق التسجيل بأكثر من شهرين (يُحسب من اليوم إذا لم تُسجَّل بعد)
    [few] يوم لا يسبق التسجيل بأكثر من { $written } أشهر (يُحسب من اليوم إذا لم تُسجَّل بعد)
    [many] يوم لا يسبق التسجيل بأكثر من { $written } شهرًا (يُحسب من اليوم إذا لم تُسجَّل بعد)
   *[other] يوم لا يسبق التسجيل بأكثر من { $written } شهر (يُحسب من اليوم إذا لم تُسجَّل بعد)
}
condition-lapsed = { $count ->
    [0] يوم يسبق التسجيل (يُحسب من اليوم إذا لم تُسجَّل بعد)
    [one] يوم يسبق التسجيل بأكثر من شهر واحد (يُحسب من اليوم إذا لم تُسجَّل بعد)
    [two] يوم يسبق التسجيل بأكثر من شهرين (يُحسب من اليوم إذا لم تُسجَّل بعد)
    [few] يوم يسبق التسجيل بأكثر من { $written } أشهر (يُحسب من اليوم إذا لم تُسجَّل بعد)
    [many] يوم يسبق التسجيل بأكثر من { $written } شهرًا (يُحسب من اليوم إذا لم تُسجَّل بعد)
   *[other] يوم يسبق التسجيل بأكثر من { $written } شهر (يُحسب من اليوم إذا لم تُسجَّل بعد)
}
condition-passed = { $count ->
    [0] يوم سابق لليوم
    [one] يوم قبل أكثر من يوم واحد
    [two] يوم قبل أكثر من يومين
    [few] يوم قبل أكثر من { $written } أيام
    [many] يوم قبل أكثر من { $written } يومًا
   *[other] يوم قبل أكثر من { $written } يوم
}
