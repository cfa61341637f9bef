# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = Lataliyeyaal
adviser-answers = Jawaabaha
adviser-unfold = Fur xeer kasta
adviser-fold = Xir xeer kasta
adviser-count = { $count ->
    [one] { $written } xeer
   *[other] { $written } xeer
}
adviser-when = Marka xeerku shaqeeyo
adviser-first = Xeerarka ka horreeya, meesha ay ka shaqeeyaan
adviser-others = { $count ->
    [one] { $written } aan halkan waxba go'aamin
   *[other] { $written } aan halkan waxba go'aamin
}
adviser-countries = Dalalka

adviser-which = Xeerarka kuwee
adviser-tab-applies = Shaqeeya ({ $written })
adviser-tab-open = Furan ({ $written })
adviser-tab-not = Aan shaqayn ({ $written })
adviser-tab-all = Dhammaan ({ $written })
adviser-search = Raadi: eray, qodob, xeer
adviser-left-out = { $count ->
    [one] { $written } xeer oo kale ayaa laga yaabaa inuu shaqeeyo. Shaashadda ayuu ku yaal.
   *[other] { $written } xeer oo kale ayaa laga yaabaa inay shaqeeyaan. Shaashadda ayay ku yaalliin.
}

# The case in four lines

brief-told = sidaas ayaa qofka loo sheegay
brief-others = { $count ->
    [one] { $written } kale ayaa suurtogal ah
   *[other] { $written } kale ayaa suurtogal ah
}
brief-more-unknown = { $count ->
    [one] { $written } kale lama oga
   *[other] { $written } kale lama oga
}
brief-all-known = Wax kale oo kiiskan beddelaya ma jiraan.
brief-set = Geli

# An answer that is changed where it stands

in-place-answer = Jawaab
in-place-save = Kaydi
in-place-cancel = Ka noqo

verdict-applies = Shaqeeya

# The marks before the conditions

truth-yes = buuxsamay
truth-no = aan buuxsamin
truth-unknown = lama oga

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = Qof kasta ayuu khuseeyaa.
condition-all = Kuwan oo dhan:
condition-any = Ugu yaraan mid kuwan ah:
condition-holds = Xeerkani wuu shaqeeyaa, waxna kama dhigayaan mid aan la hubin: { $rule }
condition-abroad = Xeer kasta oo weli go'aamin kara wuxuu magacaabayaa dal kale, badbaado halkaas ah dartedna ma aha.
condition-home = Xeer kasta oo weli go'aamin kara wuxuu magacaabayaa Denmark.
condition-countries = { $count ->
   *[other] mid ka mid ah { $written } dal
}
condition-lasts = { $count ->
    [0] maalin aan ka horrayn diiwaangelinta (maanta, haddii aysan weli dhicin)
   *[other] maalin ugu badnaan { $written } bilood ka horraysa diiwaangelinta (maanta, haddii aysan weli dhicin)
}
condition-lapsed = { $count ->
    [0] maalin ka horraysa diiwaangelinta (maanta, haddii aysan weli dhicin)
   *[other] maalin in ka badan { $written } bilood ka horraysa diiwaangelinta (maanta, haddii aysan weli dhicin)
}
condition-passed = { $count ->
    [0] maalin maanta ka horraysa
   *[other] maalin laga joogo in ka badan { $written } maalmood
}
