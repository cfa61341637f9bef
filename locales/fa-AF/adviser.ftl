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
adviser-when = این قاعده چه وقت تطبیق می‌شود
adviser-first = قواعدی که اول می‌آید، در جایی که تطبیق شود
adviser-others = { $count ->
    [one] { $written } قاعده که در اینجا چیزی را تعیین نمی‌کند
   *[other] { $written } قاعده که در اینجا چیزی را تعیین نمی‌کند
}
adviser-countries = کشورها

adviser-which = کدام قواعد
adviser-tab-applies = تطبیق می‌شود ({ $written })
adviser-tab-open = باز ({ $written })
adviser-tab-not = چرا نه ({ $written })
adviser-tab-all = همه ({ $written })
adviser-search = جستجو: کلمه، ماده، قاعده
adviser-left-out = { $count ->
    [one] { $written } قاعدهٔ دیگر ممکن است تطبیق شود. روی صفحه است.
   *[other] { $written } قاعدهٔ دیگر ممکن است تطبیق شود. روی صفحه است.
}

# The case in four lines

brief-told = به شخص چنین گفته شد
brief-others = { $count ->
    [one] { $written } مورد دیگر ممکن است
   *[other] { $written } مورد دیگر ممکن است
}
brief-more-unknown = { $count ->
    [one] { $written } مورد دیگر معلوم نیست
   *[other] { $written } مورد دیگر معلوم نیست
}
brief-all-known = هیچ چیز دیگری این قضیه را تغییر نمی‌دهد.
brief-set = تعیین

# An answer that is changed where it stands

in-place-answer = جواب
in-place-save = ذخیره
in-place-cancel = لغو

verdict-applies = تطبیق می‌شود

# The marks before the conditions

truth-yes = برآورده شده
truth-no = برآورده نشده
truth-unknown = معلوم نیست

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = در مورد همه تطبیق می‌شود.
condition-all = همهٔ این‌ها:
condition-any = دست کم یکی از این‌ها:
condition-holds = این قاعده تطبیق می‌شود، و هیچ چیز آن را نامعلوم نمی‌سازد: { $rule }
condition-abroad = هر قاعده‌ای که هنوز ممکن است تعیین‌کننده باشد، کشور دیگری را نام می‌برد، نه به خاطر حمایت در آنجا.
condition-home = هر قاعده‌ای که هنوز ممکن است تعیین‌کننده باشد، دنمارک را نام می‌برد.
condition-countries = { $count ->
   *[other] یکی از { $written } کشور
}
condition-lasts = { $count ->
    [0] روزی که پیش از راجستر شدن نباشد (امروز، اگر راجستر شدن هنوز در پیش باشد)
   *[other] روزی حداکثر { $written } ماه پیش از راجستر شدن (امروز، اگر راجستر شدن هنوز در پیش باشد)
}
condition-lapsed = { $count ->
    [0] روزی پیش از راجستر شدن (امروز، اگر راجستر شدن هنوز در پیش باشد)
   *[other] روزی بیش از { $written } ماه پیش از راجستر شدن (امروز، اگر راجستر شدن هنوز در پیش باشد)
}
condition-passed = { $count ->
    [0] روزی پیش از امروز
   *[other] روزی بیش از { $written } روز قبل
}
