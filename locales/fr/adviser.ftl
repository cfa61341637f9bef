# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = Conseillers
adviser-answers = Les réponses
adviser-unfold = Ouvrir toutes les règles
adviser-fold = Fermer toutes les règles
adviser-count = { $count ->
    [one] { $written } règle
   *[other] { $written } règles
}
adviser-when = Quand la règle vaut
adviser-first = Règles qui passent avant, là où elles valent
adviser-others = { $count ->
    [one] { $written } qui ne décide rien ici
   *[other] { $written } qui ne décident rien ici
}
adviser-countries = Les pays

adviser-which = Quelles règles
adviser-tab-applies = S’applique ({ $written })
adviser-tab-open = Ouvert ({ $written })
adviser-tab-not = Pourquoi pas ({ $written })
adviser-tab-all = Toutes ({ $written })
adviser-search = Chercher : un mot, un paragraphe, une règle
adviser-left-out = { $count ->
    [one] { $written } autre règle s’applique peut-être. Elle est à l’écran.
   *[other] { $written } autres règles s’appliquent peut-être. Elles sont à l’écran.
}

# The case in four lines

brief-told = cela a été dit à la personne
brief-others = { $count ->
    [one] { $written } autre est possible
   *[other] { $written } autres sont possibles
}
brief-more-unknown = { $count ->
    [one] { $written } autre n’est pas connu
   *[other] { $written } autres ne sont pas connus
}
brief-all-known = Rien d’autre ne changerait ce dossier.
brief-set = Indiquer

# An answer that is changed where it stands

in-place-answer = Réponse
in-place-save = Enregistrer
in-place-cancel = Annuler

verdict-applies = S’applique

# The marks before the conditions

truth-yes = remplie
truth-no = non remplie
truth-unknown = pas connue

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = Elle vaut pour tout le monde.
condition-all = Tout cela :
condition-any = Au moins l’un de ces points :
condition-holds = Cette règle s’applique, et rien ne la rend incertaine : { $rule }
condition-abroad = Chaque règle qui peut encore décider désigne un autre pays, et non à cause d’une protection là-bas.
condition-home = Chaque règle qui peut encore décider désigne le Danemark.
condition-countries = { $count ->
   *[other] l’un de { $written } pays
}
condition-lasts = { $count ->
    [0] un jour qui n’est pas avant l’enregistrement (aujourd’hui, s’il est encore à venir)
   *[other] un jour au plus { $written } mois avant l’enregistrement (aujourd’hui, s’il est encore à venir)
}
condition-lapsed = { $count ->
    [0] un jour avant l’enregistrement (aujourd’hui, s’il est encore à venir)
   *[other] un jour plus de { $written } mois avant l’enregistrement (aujourd’hui, s’il est encore à venir)
}
condition-passed = { $count ->
    [0] un jour avant aujourd’hui
   *[other] un jour il y a plus de { $written } jours
}
