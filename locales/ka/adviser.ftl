# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = მრჩევლებისთვის
adviser-answers = პასუხები
adviser-unfold = ყველა წესის გახსნა
adviser-fold = ყველა წესის დახურვა
adviser-count = { $count ->
    [one] { $written } წესი
   *[other] { $written } წესი
}
adviser-when = როდის მოქმედებს წესი
adviser-first = წესები, რომლებსაც უპირატესობა აქვს, სადაც მოქმედებს
adviser-others = { $count ->
    [one] { $written }, რომელიც აქ არაფერს წყვეტს
   *[other] { $written }, რომლებიც აქ არაფერს წყვეტს
}
adviser-countries = ქვეყნები

adviser-which = რომელი წესები
adviser-tab-applies = მოქმედებს ({ $written })
adviser-tab-open = ღია ({ $written })
adviser-tab-not = რატომ არა ({ $written })
adviser-tab-all = ყველა ({ $written })
adviser-search = ძებნა: სიტყვა, პარაგრაფი, წესი
adviser-left-out = { $count ->
    [one] კიდევ { $written } წესი შეიძლება მოქმედებდეს. ის ეკრანზეა.
   *[other] კიდევ { $written } წესი შეიძლება მოქმედებდეს. ისინი ეკრანზეა.
}

# The case in four lines

brief-told = ეს ამ ადამიანს უთხრეს
brief-others = { $count ->
    [one] კიდევ { $written } შესაძლებელია
   *[other] კიდევ { $written } შესაძლებელია
}
brief-more-unknown = { $count ->
    [one] კიდევ { $written } ცნობილი არ არის
   *[other] კიდევ { $written } ცნობილი არ არის
}
brief-all-known = ამ საქმეს მეტი ვერაფერი შეცვლის.
brief-set = მითითება

# An answer that is changed where it stands

in-place-answer = პასუხი
in-place-save = შენახვა
in-place-cancel = გაუქმება

verdict-applies = მოქმედებს

# The marks before the conditions

truth-yes = შესრულებულია
truth-no = არ არის შესრულებული
truth-unknown = ცნობილი არ არის

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = ყველას ეხება.
condition-all = ყველაფერი ეს:
condition-any = ამათგან ერთი მაინც:
condition-holds = ეს წესი მოქმედებს და მას საეჭვოს არაფერი ხდის: { $rule }
condition-abroad = ყველა წესი, რომელსაც ჯერ კიდევ შეუძლია გადაწყვიტოს, სხვა ქვეყანას ასახელებს, და არა იქაური დაცვის გამო.
condition-home = ყველა წესი, რომელსაც ჯერ კიდევ შეუძლია გადაწყვიტოს, დანიას ასახელებს.
condition-countries = { $count ->
   *[other] { $written } ქვეყნიდან ერთ-ერთი
}
condition-lasts = { $count ->
    [0] დღე, რომელიც რეგისტრაციაზე ადრინდელი არ არის (დღევანდელი დღე, თუ რეგისტრაცია ჯერ წინაა)
   *[other] რეგისტრაციამდე მაქსიმუმ { $written } თვით ადრინდელი დღე (დღევანდელ დღემდე, თუ რეგისტრაცია ჯერ წინაა)
}
condition-lapsed = { $count ->
    [0] რეგისტრაციაზე ადრინდელი დღე (დღევანდელზე, თუ რეგისტრაცია ჯერ წინაა)
   *[other] რეგისტრაციამდე { $written } თვეზე მეტით ადრინდელი დღე (დღევანდელ დღემდე, თუ რეგისტრაცია ჯერ წინაა)
}
condition-passed = { $count ->
    [0] დღევანდელზე ადრინდელი დღე
   *[other] { $written } დღეზე მეტი ხნის წინანდელი დღე
}
