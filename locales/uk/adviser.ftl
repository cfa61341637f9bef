# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = Консультантам
adviser-answers = Відповіді
adviser-unfold = Розгорнути всі правила
adviser-fold = Згорнути всі правила
adviser-count = { $count ->
    [one] { $written } правило
    [few] { $written } правила
    [many] { $written } правил
   *[other] { $written } правила
}
adviser-when = Коли правило діє
adviser-first = Правила, що йдуть першими, якщо діють
adviser-others = { $count ->
    [one] Ще { $written }: тут нічого не вирішує
    [few] Ще { $written }: тут нічого не вирішують
    [many] Ще { $written }: тут нічого не вирішують
   *[other] Ще { $written }: тут нічого не вирішують
}
adviser-countries = Країни

adviser-which = Які правила
adviser-tab-applies = Діють ({ $written })
adviser-tab-open = Невідомо ({ $written })
adviser-tab-not = Чому ні ({ $written })
adviser-tab-all = Усі ({ $written })
adviser-search = Пошук: слово, параграф, правило
adviser-left-out = { $count ->
    [one] Може діяти ще { $written } правило. Воно є на екрані.
    [few] Можуть діяти ще { $written } правила. Вони є на екрані.
    [many] Можуть діяти ще { $written } правил. Вони є на екрані.
   *[other] Можуть діяти ще { $written } правила. Вони є на екрані.
}

# The case in four lines

brief-told = так повідомили людині
brief-others = { $count ->
    [one] можливий ще { $written } варіант
    [few] можливі ще { $written } варіанти
    [many] можливі ще { $written } варіантів
   *[other] можливі ще { $written } варіанти
}
brief-more-unknown = { $count ->
    [one] невідома ще { $written } обставина
    [few] невідомі ще { $written } обставини
    [many] невідомі ще { $written } обставин
   *[other] невідомі ще { $written } обставини
}
brief-all-known = Більше ніщо не змінило б цієї справи.
brief-set = Вказати

# An answer that is changed where it stands

in-place-answer = Відповідь
in-place-save = Зберегти
in-place-cancel = Скасувати

verdict-applies = Діє

# The marks before the conditions

truth-yes = виконано
truth-no = не виконано
truth-unknown = невідомо

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = Діє для всіх.
condition-all = Усе з цього:
condition-any = Щонайменше щось одне:
condition-holds = Це правило діє, і ніщо не робить його непевним: { $rule }
condition-abroad = Кожне правило, яке ще може вирішити, називає іншу країну, і не через захист там.
condition-home = Кожне правило, яке ще може вирішити, називає Данію.
condition-countries = { $count ->
    [one] одна з { $written } країни
   *[other] одна з { $written } країн
}
condition-lasts = { $count ->
    [0] день не раніше за реєстрацію (або сьогодні, якщо її ще не було)
    [one] день щонайбільше за { $written } місяць до реєстрації (або сьогодні, якщо її ще не було)
    [few] день щонайбільше за { $written } місяці до реєстрації (або сьогодні, якщо її ще не було)
    [many] день щонайбільше за { $written } місяців до реєстрації (або сьогодні, якщо її ще не було)
   *[other] день щонайбільше за { $written } місяця до реєстрації (або сьогодні, якщо її ще не було)
}
condition-lapsed = { $count ->
    [0] день до реєстрації (або до сьогодні, якщо її ще не було)
    [one] день більше ніж за { $written } місяць до реєстрації (або до сьогодні, якщо її ще не було)
    [few] день більше ніж за { $written } місяці до реєстрації (або до сьогодні, якщо її ще не було)
    [many] день більше ніж за { $written } місяців до реєстрації (або до сьогодні, якщо її ще не було)
   *[other] день більше ніж за { $written } місяця до реєстрації (або до сьогодні, якщо її ще не було)
}
condition-passed = { $count ->
    [0] день до сьогоднішнього
    [one] день, від якого минуло більше ніж { $written } день
    [few] день, від якого минуло більше ніж { $written } дні
    [many] день, від якого минуло більше ніж { $written } днів
   *[other] день, від якого минуло більше ніж { $written } дня
}
