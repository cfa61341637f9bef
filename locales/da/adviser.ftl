# Rådgiverens visning: alle rapportens regler med alt, hvad de hænger på. Rådgivere læser den sammen
# med ansøgeren, ofte på to sprog på én gang. Regler, fakta, tvivl og kilder står andre steder.

adviser = Rådgivere
adviser-answers = Svarene
adviser-unfold = Fold alle regler ud
adviser-fold = Fold alle regler sammen
adviser-count = { $count ->
    [one] { $written } regel
   *[other] { $written } regler
}
adviser-when = Hvornår gælder reglen?
adviser-first = Regler, der går forud, hvor de gælder
adviser-others = { $count ->
    [one] { $written }, som ikke afgør noget her
   *[other] { $written }, som ikke afgør noget her
}
adviser-countries = Landene

adviser-which = Hvilke regler?
adviser-tab-applies = Gælder ({ $written })
adviser-tab-open = Åbne ({ $written })
adviser-tab-not = Hvorfor ikke ({ $written })
adviser-tab-all = Alle ({ $written })
adviser-search = Søg: et ord, en paragraf, en regel
adviser-left-out = { $count ->
    [one] { $written } regel mere kan gælde. Den står på skærmen.
   *[other] { $written } regler mere kan gælde. De står på skærmen.
}

# Sagen i fire linjer

brief-told = det har personen fået at vide
brief-others = { $count ->
    [one] { $written } mere er muligt
   *[other] { $written } mere er mulige
}
brief-more-unknown = { $count ->
    [one] { $written } mere er ikke kendt
   *[other] { $written } mere er ikke kendt
}
brief-all-known = Intet andet kan ændre denne sag.
brief-set = Angiv

# Et svar, der ændres, hvor det står

in-place-answer = Svar
in-place-save = Gem
in-place-cancel = Fortryd

verdict-applies = Gælder

# Mærkerne foran betingelserne

truth-yes = opfyldt
truth-no = ikke opfyldt
truth-unknown = ikke kendt

# Betingelser, der ikke er en kendsgerning. De to sidste slutter en sætning: »Du er statsborger i: …«,
# »Du fik besked …«.

condition-always = Den gælder for alle.
condition-all = Alt dette:
condition-any = Mindst ét af disse punkter:
condition-holds = Denne regel gælder, og intet gør den usikker: { $rule }
condition-abroad = Alle regler, der stadig kan afgøre sagen, peger på et andet land, og ikke på grund af beskyttelse der.
condition-home = Alle regler, der stadig kan afgøre sagen, peger på Danmark.
condition-countries = { $count ->
   *[other] et af { $written } lande
}
condition-lasts = { $count ->
    [0] en dag, der ikke ligger før registreringen (i dag, hvis den endnu ikke er sket)
   *[other] en dag højst { $written } måneder før registreringen (i dag, hvis den endnu ikke er sket)
}
condition-lapsed = { $count ->
    [0] en dag før registreringen (i dag, hvis den endnu ikke er sket)
   *[other] en dag mere end { $written } måneder før registreringen (i dag, hvis den endnu ikke er sket)
}
condition-passed = { $count ->
    [0] en dag før i dag
   *[other] for mere end { $written } dage siden
}
