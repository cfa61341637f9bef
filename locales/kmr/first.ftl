# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = Paşve
change-language = , zimên biguherîne
unknown = Ez nizanim

# Of a language until a person has read all of it

standing-machine = Bi makîneyê hatiye wergerandin, û hîn ti kesî kontrol nekiriye.

# What the browser calls the page

tab-title = { $heading } · Doza te ya penaberiyê li Danîmarkayê
tab-fault = Şaşî: { $heading } · Doza te ya penaberiyê li Danîmarkayê

# Language

choose-language = Zimanê xwe hilbijêre
language-missed = Ev ziman nehate barkirin. Li girêdana xwe binêre û dîsa biceribîne.
language-instead = Zimanê ku hate xwestin di vê rêbernameyê de tune. Ew niha bi vî zimanî ye: { $language }.

# Introduction

title = Doza te ya penaberiyê li Danîmarkayê
introduction-who = Ev rêbername serbixwe ye. Ew ne polîs e û ne daîreyeke dewletê ye.
introduction-before = Nêzî pênc deqeyan didome. Nameya xwe ya dawî amade bike.
introduction-what = Tu bersiva çend pirsan didî. Piştre tu dibînî ka bi îhtîmaleke mezin çi di doza te de dibe, û divê tu herî dereng kengî tiştekî bikî.
introduction-private = Tiştek ji bersivên te ji vê amûrê dernakeve. Dema ku tu rûpelê digirî, winda dibe.
introduction-who-decides = Rayedar li ser doza te biryar didin. Ev rênîşandan e, ne biryar e û ne şêwirmendiya hiqûqî ye.
introduction-sources = Ji sê nivîsan hatiye çêkirin: Qanûna Biyaniyan a Danîmarkayê, rûpela Daîreya Koçberiyê li ser qaîdeyên Dublînê, û nivîseke Ajansa Penaberiyê ya EU. Kontrola dawî: { $date }.
start = Dest pê bike
days = Ez tenê roja dawî ya îtirazê dixwazim

# While the rest is on its way, and where it does not arrive

waiting = Bisekine. Beşa mayî ya rêbernameyê tê.
words-missing = Beşa mayî ya rêbernameyê nehate barkirin
    .help = Bersivên te hîn li vir in. Li girêdana xwe binêre û dîsa biceribîne.
try-again = Dîsa biceribîne

# On every question

question-number = Pirs { $number }
why-we-ask = Em çima vê dipirsin
or = an
next = Pêşve
fault-title = Ji kerema xwe li vê bersivê binêre
problem-unanswered = Bersivekê hilbijêre. Eger tu ne piştrast bî, “Ez nizanim” hilbijêre.

# The first question

question-stage = Doza te li Danîmarkayê niha li ku ye?
    .help = Tiştê ku herî dawî çêbû hilbijêre.
    .why = Ev diyar dike ka dibe ku muhletek bimeşe, û paşê çi tê.
    .find = Ji Konseya Penaberan a Danîmarkayê an karmendên navendê bixwaze ku nameya te ya dawî bi te re bixwînin.
group-stage-new = Ez nû me
choice-stage-not-registered = Ez dixwazim penaberiyê bixwazim û hîn nehatime qeydkirin
choice-stage-not-applied = Ez li Danîmarkayê me û min li vir penaberî nexwestiye
    .hint = Wek mînak, polîs ez rawestandim.
group-stage-waiting = Ez li bendê me
choice-stage-waiting = Ez qeydkirî me û li benda hevpeyvîna yekem im
choice-stage-interviewed = Min hevpeyvîna yekem kir û ez li benda bersivê me
choice-stage-asked = Ji min re hate gotin ku ji welatekî din tê xwestin ku doza min bigire ser xwe
    .hint = Lê hîn kesî biryarek ji te re negotiye.
group-stage-letter = Nameyek an biryarek li cem min heye
choice-stage-decided = Biryarek ji min re hate gotin
    .hint = Di hevdîtinekê de, bi telefonê an vîdyoyê, an di nameyekê de.
choice-stage-unread = Nameyek li cem min heye ku ez nikarim bixwînim
choice-stage-appeal = Îtiraza min li Desteya Îtirazên Penaberan (Flygtningenævnet) e
    .hint = Hîn biryar nedaye, an doz paş xistiye (udsat).
choice-stage-board = Desteya Îtirazên Penaberan (Flygtningenævnet) biryar da
choice-stage-permit = Li Danîmarkayê penaberî û destûra rûniştinê ji min re hate dayîn
group-stage-stopped = Doz rawestiya, an ez vegeriyam
choice-stage-withdrawn = Berî ku biryarek hebe, min doza xwe vekişand, ez neçûm hevpeyvînekê an min navend terikand
choice-stage-came-back = Ez piştî dozeke berê ya li Danîmarkayê, ku hate girtin an redkirin, vegeriyam
