# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = مشاوران
adviser-answers = ځوابونه
adviser-unfold = ټولې قاعدې پرانیزئ
adviser-fold = ټولې قاعدې وتړئ
adviser-count = { $count ->
    [one] { $written } قاعده
   *[other] { $written } قاعدې
}
adviser-when = قاعده کله چلېږي
adviser-first = هغه قاعدې چې مخکې راځي، چېرته چې چلېږي
adviser-others = { $count ->
    [one] { $written } چې دلته هېڅ نه ټاکي
   *[other] { $written } چې دلته هېڅ نه ټاکي
}
adviser-countries = هېوادونه

adviser-which = کومې قاعدې
adviser-tab-applies = چلېږي ({ $written })
adviser-tab-open = خلاصې ({ $written })
adviser-tab-not = ولې نه ({ $written })
adviser-tab-all = ټولې ({ $written })
adviser-search = لټون: کلمه، ماده، قاعده
adviser-left-out = { $count ->
    [one] کېدای شي { $written } بله قاعده وچلېږي. پر سکرین ده.
   *[other] کېدای شي { $written } نورې قاعدې وچلېږي. پر سکرین دي.
}

# The case in four lines

brief-told = کس ته همداسې ویل شوي
brief-others = { $count ->
    [one] { $written } بل ممکن دی
   *[other] { $written } نور ممکن دي
}
brief-more-unknown = { $count ->
    [one] { $written } بل معلوم نه دی
   *[other] { $written } نور معلوم نه دي
}
brief-all-known = نور هېڅ شی به دا قضیه بدله نه کړي.
brief-set = وټاکئ

# An answer that is changed where it stands

in-place-answer = ځواب
in-place-save = خوندي کول
in-place-cancel = پرېښودل

verdict-applies = چلېږي

# The marks before the conditions

truth-yes = پوره
truth-no = نه پوره
truth-unknown = نه معلوم

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = د هر چا لپاره ده.
condition-all = دا ټول:
condition-any = له دې لږ تر لږه یو:
condition-holds = دا قاعده چلېږي، او هېڅ شی یې شکمنه نه کوي: { $rule }
condition-abroad = هره هغه قاعده چې لا پرېکړه کولای شي، بل هېواد ښیي، خو نه هلته د ساتنې له امله.
condition-home = هره هغه قاعده چې لا پرېکړه کولای شي، ډنمارک ښیي.
condition-countries = { $count ->
   *[other] له { $written } هېوادونو یو
}
condition-lasts = { $count ->
    [0] داسې ورځ چې تر راجستر کېدو مخکې نه وي (یا تر نن، که راجستر کېدل لا پاتې وي)
   *[other] داسې ورځ چې تر ټولو زیات { $written } میاشتې تر راجستر کېدو مخکې وي (یا تر نن، که راجستر کېدل لا پاتې وي)
}
condition-lapsed = { $count ->
    [0] تر راجستر کېدو مخکې یوه ورځ (یا تر نن، که راجستر کېدل لا پاتې وي)
   *[other] داسې ورځ چې له { $written } میاشتو زیات تر راجستر کېدو مخکې وي (یا تر نن، که راجستر کېدل لا پاتې وي)
}
condition-passed = { $count ->
    [0] تر نن مخکې یوه ورځ
   *[other] داسې ورځ چې له { $written } ورځو زیات مخکې وي
}
