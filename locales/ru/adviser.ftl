# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = Консультантам
adviser-answers = Ответы
adviser-unfold = Раскрыть все правила
adviser-fold = Свернуть все правила
adviser-count = { $count ->
    [one] { $written } правило
    [few] { $written } правила
    [many] { $written } правил
   *[other] { $written } правила
}
adviser-when = Когда правило действует
adviser-first = Правила, которые идут раньше там, где они действуют
adviser-others = { $count ->
    [one] { $written } правило, которое здесь ничего не решает
    [few] { $written } правила, которые здесь ничего не решают
    [many] { $written } правил, которые здесь ничего не решают
   *[other] { $written } правила, которые здесь ничего не решают
}
adviser-countries = Страны

adviser-which = Какие правила
adviser-tab-applies = Действует ({ $written })
adviser-tab-open = Открыто ({ $written })
adviser-tab-not = Почему нет ({ $written })
adviser-tab-all = Все ({ $written })
adviser-search = Поиск: слово, параграф, правило
adviser-left-out = { $count ->
    [one] Ещё { $written } правило, возможно, действует. Оно есть на экране.
    [few] Ещё { $written } правила, возможно, действуют. Они есть на экране.
    [many] Ещё { $written } правил, возможно, действуют. Они есть на экране.
   *[other] Ещё { $written } правила, возможно, действуют. Они есть на экране.
}

# The case in four lines

brief-told = человеку это сообщили
brief-others = { $count ->
    [one] Возможен ещё { $written } вариант
    [few] Возможны ещё { $written } варианта
    [many] Возможны ещё { $written } вариантов
   *[other] Возможны ещё { $written } варианта
}
brief-more-unknown = { $count ->
    [one] Неизвестен ещё { $written } пункт
    [few] Неизвестны ещё { $written } пункта
    [many] Неизвестны ещё { $written } пунктов
   *[other] Неизвестны ещё { $written } пункта
}
brief-all-known = Больше ничто не изменило бы это дело.
brief-set = Указать

# An answer that is changed where it stands

in-place-answer = Ответ
in-place-save = Сохранить
in-place-cancel = Отмена

verdict-applies = Действует

# The marks before the conditions

truth-yes = выполнено
truth-no = не выполнено
truth-unknown = неизвестно

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = Действует для всех.
condition-all = Всё это:
condition-any = Хотя бы одно из этого:
condition-holds = Это правило действует, и ничто не делает его неопределённым: { $rule }
condition-abroad = Все правила, которые ещё могут решить, называют другую страну, и не из-за защиты там.
condition-home = Все правила, которые ещё могут решить, называют Данию.
condition-countries = { $count ->
    [one] одна из стран ({ $written })
    [few] одна из { $written } стран
    [many] одна из { $written } стран
   *[other] одна из { $written } стран
}
condition-lasts = { $count ->
    [0] день не раньше регистрации (сегодня, если она ещё впереди)
    [one] день самое большее за { $written } месяц до регистрации (сегодня, если она ещё впереди)
    [few] день самое большее за { $written } месяца до регистрации (сегодня, если она ещё впереди)
    [many] день самое большее за { $written } месяцев до регистрации (сегодня, если она ещё впереди)
   *[other] день самое большее за { $written } месяца до регистрации (сегодня, если она ещё впереди)
}
condition-lapsed = { $count ->
    [0] день раньше регистрации (сегодня, если она ещё впереди)
    [one] день больше чем за { $written } месяц до регистрации (сегодня, если она ещё впереди)
    [few] день больше чем за { $written } месяца до регистрации (сегодня, если она ещё впереди)
    [many] день больше чем за { $written } месяцев до регистрации (сегодня, если она ещё впереди)
   *[other] день больше чем за { $written } месяца до регистрации (сегодня, если она ещё впереди)
}
condition-passed = { $count ->
    [0] день раньше сегодняшнего
    [one] день больше чем { $written } день назад
    [few] день больше чем { $written } дня назад
    [many] день больше чем { $written } дней назад
   *[other] день больше чем { $written } дня назад
}
