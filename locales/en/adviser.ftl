# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = Advisers
adviser-answers = The answers
adviser-unfold = Open every rule
adviser-fold = Close every rule
adviser-count = { $count ->
    [one] { $written } rule
   *[other] { $written } rules
}
adviser-when = When the rule holds
adviser-first = Rules that go first, where they hold
adviser-others = { $count ->
    [one] { $written } that decides nothing here
   *[other] { $written } that decide nothing here
}
adviser-countries = The countries

adviser-which = Which rules
adviser-tab-applies = Applies ({ $written })
adviser-tab-open = Open ({ $written })
adviser-tab-not = Why not ({ $written })
adviser-tab-all = All ({ $written })
adviser-search = Search: a word, a section, a rule
adviser-left-out = { $count ->
    [one] { $written } more rule may apply. It is on the screen.
   *[other] { $written } more rules may apply. They are on the screen.
}

# The case in four lines

brief-told = the person was told so
brief-others = { $count ->
    [one] { $written } more is possible
   *[other] { $written } more are possible
}
brief-more-unknown = { $count ->
    [one] { $written } more is not known
   *[other] { $written } more are not known
}
brief-all-known = Nothing more would change this case.
brief-set = Set

# An answer that is changed where it stands

in-place-answer = Answer
in-place-save = Save
in-place-cancel = Cancel

verdict-applies = Applies

# The marks before the conditions

truth-yes = met
truth-no = not met
truth-unknown = not known

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = It holds for everyone.
condition-all = All of these:
condition-any = At least one of these:
condition-holds = This rule applies, and nothing makes it uncertain: { $rule }
condition-abroad = Every rule that may still decide names another country, not because of protection there.
condition-home = Every rule that may still decide names Denmark.
condition-countries = { $count ->
   *[other] one of { $written } countries
}
condition-lasts = { $count ->
    [0] a day not before the registration (today, where that is still to come)
   *[other] a day at most { $written } months before the registration (today, where that is still to come)
}
condition-lapsed = { $count ->
    [0] a day before the registration (today, where that is still to come)
   *[other] a day more than { $written } months before the registration (today, where that is still to come)
}
condition-passed = { $count ->
    [0] a day before today
   *[other] a day more than { $written } days ago
}
