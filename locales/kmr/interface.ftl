# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (di tabeke nû de vedibe)

# The last day to appeal, for those who need no more

days-title = Roja dawî ya îtirazê
days-help = Ji bo biryara şandina te ya welatekî din (§ 29 a an § 29 b). Eger di nameya te de rojeke zûtir hebe, ew roj derbasdar e.
days-told = Roja ku ji te re hate gotin
days-by = Divê îtiraza te gihîştibe, herî dereng
days-over = Ew roj derbas bûye? Dîsa jî îro îtirazê bişîne, û telefonî Konseya Penaberan a Danîmarkayê bike.

# Questions

way-due = Divê îtiraza te herî dereng di vê rojê de gihîştibe: { $date }.
way-may-be-due = Eger dê te bişînin welatekî din, divê îtiraza te herî dereng di vê rojê de gihîştibe: { $date }.
way-over = Roja ewle ya dawî ji bo îtiraza te ev bû: { $date }.
way-what-to-do = Binêre ka tu niha çi bikî
way-result = Niha encama min nîşan bide

today = Îro
yesterday = Duh
date-day = Roj
date-month = Meh
date-year = Sal
search-country = Li welatekî bigere
countries-found = { $count ->
    [0] Ti welat nehate dîtin. Nivîsandineke din biceribîne, an li hemû welatan binêre.
   *[other] Hatin dîtin: { $written }
}
change-country = Welatekî din hilbijêre
all-countries = Hemû welatan nîşan bide
keep = Bersivên min tomar bike
    .help = Ew tenê li ser vê ekranê ne. Eger rûpel were girtin an ji nû ve were barkirin, ew winda dibin. Lînkek dikare wan tomar bike.
keep-link = Lînkekê çêke
leaving = Tiştek ji bersivên te nayê tomarkirin. Eger tu bixwazî paşê bidomînî, lînkekê çêke.
date-year-check = Sal rast e? Te nivîsî { $year }.
problem-no-day = Rojê jî binivîse.
problem-no-month = Mehê jî binivîse.
problem-no-such-month = Meheke wisa tune. Pêşî rojê binivîse, piştre mehê, 1 heta 12.
problem-no-year = Salê jî binivîse.

# Reading aloud

listen = Guhdarî bike
listen-stop = Raweste
listen-missing = Li ser vê amûrê dengê vî zimanî tune.

# Check

check-title = Li bersivên xwe binêre
check-help = Tu dikarî her yekê biguherînî. Bersivên din dimînin.
check-go-on = Pirsan bidomîne
not-answered = Hîn nehatiye bersivandin
change = Biguherîne
change-other = Wê bersivê biguherîne
to-result = Encama min nîşan bide

# Result

result-guidance = Rênîşandan e, ne biryar e.
wrong-clock = Ev amûr dibêje ku îro { $date } e. Ev ne rast e, loma tu nikarî pişta xwe bi ti rojê li vir girê bidî. Di mîhengên amûrê de rojê rast bike, û piştre dîsa binêre.
out-of-date = Qaîde cara dawî di vê rojê de hatin kontrolkirin: { $date }. Dibe ku ji wê demê ve hatibin guhertin. Berî ku tu pişta xwe bi vê girê bidî, ji Konseya Penaberan a Danîmarkayê an ji Daîreya Koçberiyê bipirse.
regimes-both = Qaîdeyên EU di havîna 2026an de hatin guhertin. Em hîn nikarin bêjin ka kîjan qaîde ji bo te derbasdar in. Li cihê ku ew ji hev cuda ne, tu herduyan dibînî.
regime-dublin-iii = Li gor qaîdeyên kevntir (Dublîn III)
regime-asylum-management = Li gor qaîdeyên nûtir ên EU

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = Doza te bi îhtîmaleke mezin:
track-told = Doza te:
track-perhaps = Dibe ku doza te ev be:
track-may-be = Tenê yek ji van rast e. Dibe ku doza te ev be:
track-also = Dibe ku, niha an paşê, ev jî be:
track-unsettled = Hîn nayê zanîn ka doza te ji kîjan cureyî ye.
everything-possible = Zêdetir li ser her yekê
track-depends = Bi van ve girêdayî ye:
track-country = Ne teqez e ka kîjan welat doza te lêkolîn dike. Li jêr li “Kîjan welat” binêre.
track-dublin = doza Dublînê (Qanûna Biyaniyan, § 29 a)
    .next = Dibe ku ji welatekî din were xwestin ku doza te bigire ser xwe. Divê îtiraza li dijî biryara şandina te ya wir di nav heft rojan de bigihêje.
track-protection-elsewhere = doza parastina li welatekî din (Qanûna Biyaniyan, § 29 b)
    .next = Danîmarka bi îhtîmaleke mezin sedemên te yên penaberiyê lêkolîn nake. Divê îtiraza li dijî wê biryarê di nav heft rojan de bigihêje.
track-normal = prosedura asayî
    .next = Xwe ji bo hevpeyvîna penaberiyê amade bike. Eger tu werî redkirin, doza te di halê normal de bixweber diçe Desteya Îtirazên Penaberan.
track-manifestly-unfounded = prosedura dozên eşkere bêbingeh
    .next = Konseya Penaberan a Danîmarkayê jî li doza te dinêre. Tu bê mafê îtirazê tenê wê demê dikarî werî redkirin ku ew razî be.
track-expedited = prosedura bilez ji bo welatên di lîsteyê de (ÅGH)
    .next = Dibe ku hevpeyvîn zû were. Niha xwe jê re amade bike. Tu bê mafê îtirazê tenê wê demê dikarî werî redkirin ku Konseya Penaberan a Danîmarkayê razî be.
track-appeals-board = li ber Desteya Îtirazên Penaberan (Flygtningenævnet)
    .next = Desteya Îtirazên Penaberan dîsa li biryarê dinêre. Li cihekî bimîne ku nameyên wê digihêjin te, û tavilê bersivê bide.
track-closed = vekişandî an girtî, bê biryar
    .next = Ew bixweber dom nake. Îro bi Daîreya Koçberiyê re têkilî deyne.
track-reopening = daxwaza ji nû ve vekirina dozeke berê
    .next = Pêşî biryar tê dayîn ka doza te ya berê ji nû ve tê vekirin. Bêje çima divê were vekirin, û belgeyan bîne.
track-permit = biryar hate dayîn: erê ji bo penaberiyê
    .next = Daîreya Koçberiyê şaredariya ku tu dê lê bijî hildibijêre. Nameya bi destûrê biparêze.
track-return = biryar hate dayîn: bersiva na ya dawî ji bo penaberiyê
    .next = Daîreya Vegerê (Hjemrejsestyrelsen) dê li ser vegerê bi te re biaxive. Ji Konseya Penaberan a Danîmarkayê bipirse ka tu hîn çi dikarî bikî.

# The deadline

deadline-must-have = Divê îtiraza te gihîştibe Daîreya Koçberiyê, herî dereng
deadline-may-have = Eger dê te bişînin welatekî din, divê îtiraza te gihîştibe, herî dereng
deadline-was = Roja ewle ya dawî ji bo îtiraza te ev bû
deadline-announced = Divê îtiraza te gihîştibe, herî dereng
deadline-left = { $count ->
    [0] Îro roja ewle ya dawî ye
    [one] { $written } roj maye
   *[other] { $written } roj mane
}
deadline-passed = Dîsa jî îro bi Konseya Penaberan a Danîmarkayê re têkilî deyne
deadline-act = Bes e ku tu bêjî ku tu îtirazê dikî. Îro ji Konseya Penaberan a Danîmarkayê (Dansk Flygtningehjælp) alîkariyê bixwaze. Alîkarî bêpere ye.
deadline-act-unclear = Ne teqez e ku dem qediyaye. Îro bêje ku tu îtirazê dikî, û ji Konseya Penaberan a Danîmarkayê alîkariyê bixwaze.
deadline-act-late = Îtiraza ku piştî muhletê tê, nayê lêkolînkirin. Lê roj tenê wê demê dest pê dikin ku ji te re hatibe gotin. Girîng e ka ev çawa û kengî bû: ew dikarin bi te re lê binêrin.
deadline-keep-proof = Delîla gihîştina wê bixwaze, û biparêze. Eger tu ne piştrast bî, îro ji Konseya Penaberan a Danîmarkayê (Dansk Flygtningehjælp) bipirse.
deadline-may-move = { $because } Wê demê dibe ku muhlet here vê rojê: { $date }. Pişta xwe bi vê girê nede.
deadline-unclear = { $because } Ne zelal e ka wê demê muhlet tê guhertin. Pişta xwe bi vê girê nede.
deadline-counted = Roja ku ji te re hate gotin: { $date }.
deadline-undated = Bi îhtîmaleke mezin muhleteke heft rojan dimeşe
deadline-undated-may = Eger dê te bişînin welatekî din, dibe ku niha muhleteke heft rojan bimeşe
deadline-undated-act = Îro bi Konseya Penaberan a Danîmarkayê re têkilî deyne
deadline-undated-how = Li ser nameyê li rojê bigere, an ji karmendên navenda xwe bipirse.
deadline-enter-day = Rojê binivîse

# Why the last day may be later

moves-saturday = Ew roj Şemî ye.
moves-sunday = Ew roj Yekşem e.
moves-new-year = Ew roj roja pêşî ya salê (Sersal) e.
moves-maundy-thursday = Ew roj Pêncşema Pîroz e, li Danîmarkayê roja betlaneyê ye.
moves-good-friday = Ew roj Îniya Pîroz e, li Danîmarkayê roja betlaneyê ye.
moves-easter-sunday = Ew roj Yekşema Paskalyayê ye.
moves-easter-monday = Ew roj Duşema Paskalyayê ye, li Danîmarkayê roja betlaneyê ye.
moves-great-prayer-day = Ew roj Roja Mezin a Duayê ye, li Danîmarkayê roja betlaneyê ye.
moves-ascension = Ew roj roja çûyîna Îsa ya ezmanan e, li Danîmarkayê roja betlaneyê ye.
moves-whit-sunday = Ew roj Yekşema Pentekostê ye.
moves-whit-monday = Ew roj Duşema Pentekostê ye, li Danîmarkayê roja betlaneyê ye.
moves-constitution-day = Ew roj Roja Destûra Bingehîn e. Gelek ofîs li Danîmarkayê girtî ne.
moves-christmas-eve = Ew roj roja berî Noelê ye. Gelek ofîs li Danîmarkayê girtî ne.
moves-christmas-day = Ew roj Roja Noelê ye.
moves-second-christmas-day = Ew roj roja duyem a Noelê ye, li Danîmarkayê roja betlaneyê ye.
moves-new-years-eve = Ew roj roja berî Sersalê ye. Gelek ofîs li Danîmarkayê girtî ne.

# Times and dates

term-days = { $count ->
    [one] { $written } roj
   *[other] { $written } roj
}
term-weeks = { $count ->
    [one] { $written } hefte
   *[other] { $written } hefte
}
term-months = { $count ->
    [one] { $written } meh
   *[other] { $written } meh
}
event-told = ji roja ku ji te re hate gotin ve
event-application = ji daxwaza te ve, li vir ji qeydkirina te ve tê jimartin
event-registration = ji qeydkirina te ve
event-match = ji roja ku lihevhatin hate dîtin ve
event-request = ji roja ku jê hate pirsîn an jê re hate gotin ve
event-acceptance = ji erêya wî welatî ve
event-appeal-over = ji biryara dawî ya li ser îtiraza ku veguhestin sekinand ve
event-arrest = ji roja ku te xistin nezaretê ve
event-interview = ji roja hevpeyvînê ve
event-lapse = ji roja ku ji te re tê gotin ve
event-leaving = di roja derketinê de
time-day = { $what }: { $date }.
time-last = { $what }: roja dawî: { $date }. Ango { $term } { $since }.
time-was = { $what }: roja dawî ev bû: { $date }. Ango { $term } { $since }.
time-after = { $what }, piştî vê rojê: { $date }. Ango { $term } { $since }.
time-counted = { $what }: { $term } { $since }.
time-may-move = { $because } Wê demê dibe ku dem di vê rojê de biqede: { $date }.
time-unclear = { $because } Ne zelal e ka wê demê dem derengtir diqede.

# The statements

topic-answer = Bersiva te
topic-steps = Niha çi bikî
topic-appeal = Îtiraza te
topic-track = Cureyê dozê çi ye
topic-responsibility = Kîjan welat
topic-elsewhere = Parastina li welatekî derveyî Ewropayê
topic-closed = Doza vekişandî an girtî
topic-again = Ji nû ve vekirina doza te
topic-stay = Di wê navberê de destûra te heye li Danîmarkayê bimînî?
topic-dates = Muhlet û roj
topic-place = Tu li ku dijî
topic-rights = Mafên te
topic-interview = Di hevpeyvînê de
topic-duties = Divê tu çi bikî
topic-next = Paşê çi bikî
topic-help = Alîkariya hiqûqî
topic-children = Zarok
topic-support = Eger tu hewcedarê piştgiriyê bî
topic-procedure = Doza te çawa dimeşe
topic-board = Desteya Îtirazên Penaberan
topic-permit = Destûra te
topic-return = Piştî bersiva na ya dawî
topic-law = Qaîdeyên li pişt vê

statements-count = { $count ->
    [one] { $written } xal
   *[other] { $written } xal
}
statements-possible = { $count ->
    [one] { $written } xala ku dibe ku ji bo te derbasdar be
   *[other] { $written } xalên ku dibe ku ji bo te derbasdar bin
}
statement-outside = ji çavkaniyeke din

certainty-told = Ji te re wisa hate gotin
certainty-likely = Bi îhtîmaleke mezin
certainty-depends = Dibe ku wisa be; bi rewşê ve girêdayî ye
certainty-open = Dibe ku wisa be; hîn nayê zanîn
country-not-known = Welatekî ku hîn nayê zanîn
responsible-several = Ji welatekî zêdetir mumkin e. Her yek bi tiştekî ve girêdayî ye:
statements-open = Tiştên ku dibe ku ji bo te jî derbasdar bin
why-not-others = Çima qaîdeyên din biryarê nadin
would-name = Wê ev welat nîşan bida: { $country }.

verdict-depends = Bi rewşê ve girêdayî ye
verdict-open = Hîn nayê zanîn
verdict-unmet = Lê nayê
verdict-displaced = Nayê bikaranîn
displaced-by = Qaîdeyeke din pêşî tê: { $rule }.
reasons = Ji ber ku
reasons-open = Çi nayê zanîn
doubts = Çi ne teqez e
sources = Ev li ku hatiye nivîsandin
source-checked = roja kontrolê: { $date }
source-outside = ji bilî nivîsên sereke me zêde kiriye
standing-regulation = Biryarnameya EU
standing-act = Qanûna Danîmarkayê
standing-order = Fermana Danîmarkayê
standing-guidance = Rênîşandana Danîmarkayê
standing-official-page = Rûpela fermî
standing-agency = Ajansa EU
standing-organisation = Rêxistina serbixwe

# What is still open, who helps, and on

open-title = Em hîn çi nizanin
settles-most = herî zêde alîkar e
restart = Ji nû ve dest pê bike

# What if

what-if-title = Eger wisa bûya …
what-if-help = Bersiveke din biceribîne û binêre ka ew ê çi biguherîne. Bersivên te yên rast wek xwe dimînin. Di doza xwe ya rastîn de her gav rastiyê bêje.
what-if-which = Kîjan bersiv?
what-if-choose = Pirsekê hilbijêre
what-if-show = Nîşan bide ka çi diguhere
what-if-changes = Bi bersiva din
what-if-same = Di encama te de tiştek naguhere.
what-if-more = Bi vê bersivê pirsên din jî dê werin pirsîn.
what-if-now = Niha
what-if-then = Bi bersiva din
what-if-keep = Vê bersivê bi kar bîne
what-if-drop = Bersivên min wek xwe bihêle
what-if-new = { $count ->
    [one] Ev dê nû be
   *[other] Ev { $written } xal dê nû bin
}
what-if-gone = { $count ->
    [one] Ev dê êdî neyê nîşandan
   *[other] Ev { $written } xal dê êdî neyên nîşandan
}
what-if-other = { $count ->
    [one] Ew dê biguherîne ka ev çiqas teqez e
   *[other] Ew dê biguherîne ka ev { $written } xal çiqas teqez in
}
stands-open = Hîn nayê zanîn
stands-depends = Bi rewşê ve girêdayî ye
stands-holds = Derbasdar e

# The result in a few words

aspect-deadline = Muhleta îtirazê
aspect-track = Cureyê dozê çi ye
aspect-country = Kîjan welat
brief-several = { $count ->
   *[other] Hîn nayê zanîn: { $written } mumkin in
}
deadline-none = Em ti muhleta îtirazê nizanin
deadline-perhaps = Dibe ku: { $date }
track-possible = Dibe ku: { $track }
track-none = Em prosedurê nizanin
country-certainty = { $country } · { $certainty }

# A second language

beside = Zimanê duyem
beside-none = Tune
beside-waiting = Bisekine. Zimanê duyem tê.
