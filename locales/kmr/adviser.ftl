# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = Şêwirmend
adviser-answers = Bersiv
adviser-unfold = Hemû qaîdeyan veke
adviser-fold = Hemû qaîdeyan bigire
adviser-count = { $count ->
    [one] { $written } qaîde
   *[other] { $written } qaîde
}
adviser-when = Qaîde kengî derbasdar e
adviser-first = Qaîdeyên ku pêşî tên, li cihê ku derbasdar bin
adviser-others = { $count ->
    [one] { $written } ku li vir tiştekî diyar nake
   *[other] { $written } ku li vir tiştekî diyar nakin
}
adviser-countries = Welat

adviser-which = Kîjan qaîde
adviser-tab-applies = Derbasdar ({ $written })
adviser-tab-open = Vekirî ({ $written })
adviser-tab-not = Çima na ({ $written })
adviser-tab-all = Hemû ({ $written })
adviser-search = Bigere: peyvek, paragrafek, qaîdeyek
adviser-left-out = { $count ->
    [one] { $written } qaîdeya din dibe ku derbasdar be. Ew li ser ekranê ye.
   *[other] { $written } qaîdeyên din dibe ku derbasdar bin. Ew li ser ekranê ne.
}

# The case in four lines

brief-told = ji wî kesî re wisa hate gotin
brief-others = { $count ->
    [one] { $written } ya din mumkin e
   *[other] { $written } yên din mumkin in
}
brief-more-unknown = { $count ->
    [one] { $written } ya din nayê zanîn
   *[other] { $written } yên din nayên zanîn
}
brief-all-known = Tiştekî din vê dozê naguherîne.
brief-set = Diyar bike

# An answer that is changed where it stands

in-place-answer = Bersiv
in-place-save = Tomar bike
in-place-cancel = Dev jê berde

verdict-applies = Derbasdar e

# The marks before the conditions

truth-yes = pêk hatiye
truth-no = pêk nehatiye
truth-unknown = nayê zanîn

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = Ji bo her kesî derbasdar e.
condition-all = Hemû ev:
condition-any = Herî kêm yek ji van:
condition-holds = Ev qaîde derbasdar e, û tiştek wê bi guman nake: { $rule }
condition-abroad = Her qaîdeya ku hîn dikare biryarê bide welatekî din nîşan dide, ne ji ber parastina li wir.
condition-home = Her qaîdeya ku hîn dikare biryarê bide Danîmarkayê nîşan dide.
condition-countries = { $count ->
   *[other] yek ji { $written } welatan
}
condition-lasts = { $count ->
    [0] rojek ku ne berî qeydkirinê ye (îro, eger qeydkirin hîn nebûbe)
   *[other] rojek ku herî zêde { $written } meh berî qeydkirinê ye (îro, eger qeydkirin hîn nebûbe)
}
condition-lapsed = { $count ->
    [0] rojek berî qeydkirinê (îro, eger qeydkirin hîn nebûbe)
   *[other] rojek ku ji { $written } mehan zêdetir berî qeydkirinê ye (îro, eger qeydkirin hîn nebûbe)
}
condition-passed = { $count ->
    [0] rojek berî îro
   *[other] rojek ku ji { $written } rojan zêdetir berê ye
}
