# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = مشاوران
adviser-answers = جواب‌ها
adviser-unfold = باز کردن همهٔ قواعد
adviser-fold = بستن همهٔ قواعد
adviser-count = { $count ->
    [one] { $written } قاعده
   *[other] { $written } قاعده
}
adviser-when = کی این قاعده صدق می‌کند
adviser-first = قواعدی که، هر جا صدق کنند، مقدم‌اند
adviser-others = { $count ->
    [one] { $written } قاعده که این‌جا تعیین‌کننده نیست
   *[other] { $written } قاعده که این‌جا تعیین‌کننده نیستند
}
adviser-countries = کشورها

adviser-which = کدام قواعد
adviser-tab-applies = صدق می‌کند ({ $written })
adviser-tab-open = نامعلوم ({ $written })
adviser-tab-not = چرا نه ({ $written })
adviser-tab-all = همه ({ $written })
adviser-search = جستجو: کلمه، بند، قاعده
adviser-left-out = { $count ->
    [one] { $written } قاعدهٔ دیگر ممکن است صدق کند. روی صفحهٔ نمایش است.
   *[other] { $written } قاعدهٔ دیگر ممکن است صدق کنند. روی صفحهٔ نمایش هستند.
}

# The case in four lines

brief-told = به فرد این‌طور گفته شد
brief-others = { $count ->
    [one] { $written } مورد دیگر ممکن است
   *[other] { $written } مورد دیگر ممکن است
}
brief-more-unknown = { $count ->
    [one] { $written } مورد دیگر معلوم نیست
   *[other] { $written } مورد دیگر معلوم نیست
}
brief-all-known = هیچ چیز دیگری این پرونده را تغییر نمی‌دهد.
brief-set = ثبت

# An answer that is changed where it stands

in-place-answer = جواب
in-place-save = ذخیره
in-place-cancel = لغو

verdict-applies = صدق می‌کند

# The marks before the conditions

truth-yes = برقرار
truth-no = برقرار نیست
truth-unknown = معلوم نیست

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = برای همه صدق می‌کند.
condition-all = همهٔ این‌ها:
condition-any = دست‌کم یکی از این‌ها:
condition-holds = این قاعده صدق می‌کند و چیزی آن را نامطمئن نمی‌کند: { $rule }
condition-abroad = هر قاعده‌ای که هنوز ممکن است تعیین‌کننده باشد، کشور دیگری را نام می‌برد، نه به دلیل حمایت در آن‌جا.
condition-home = هر قاعده‌ای که هنوز ممکن است تعیین‌کننده باشد، دانمارک را نام می‌برد.
condition-countries = { $count ->
   *[other] یکی از { $written } کشور
}
condition-lasts = { $count ->
    [0] روزی که پیش از ثبت‌نام نباشد (امروز، اگر ثبت‌نام هنوز انجام نشده است)
   *[other] روزی حداکثر { $written } ماه پیش از ثبت‌نام (امروز، اگر ثبت‌نام هنوز انجام نشده است)
}
condition-lapsed = { $count ->
    [0] روزی پیش از ثبت‌نام (امروز، اگر ثبت‌نام هنوز انجام نشده است)
   *[other] روزی بیش از { $written } ماه پیش از ثبت‌نام (امروز، اگر ثبت‌نام هنوز انجام نشده است)
}
condition-passed = { $count ->
    [0] روزی پیش از امروز
   *[other] روزی بیش از { $written } روز پیش
}
