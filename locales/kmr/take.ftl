# What leaves the guide, and what comes into it by a link.

# The calendar

calendar = Salname
calendar-title = Roja ewle ya dawî ji bo îtiraza min
calendar-yours = Roja ewle ya dawî: { $what }
calendar-theirs = Roja dawî ji bo rayedaran: { $what }
calendar-guidance = Ev rênîşandan e, ne biryar e.

# On the result

take-print = Çap bike
take-copy = Kopî bike
take-share = Parve bike
take-link = Lînk
take-forget = Ji bîr bike
copied = Hate kopîkirin
copy-refused = Vê gerokê nikaribû kopî bike. Nivîsa jêr hilbijêre û kopî bike.
saved = Dosyeyek ji vê gerokê re hate pêşkêşkirin. Eger tiştek çênebûbe, nivîsa jêr kopî bike, an rojê binivîse.
printed = Eger pencereya çapkirinê venebe, ev gerok nikare çap bike. Vê rûpelê di gerokeke din de veke, wek Chrome an Safari.
copy-text = Nivîsa ji bo kopîkirinê

# On paper

paper-title = Encama xwe çap bike
paper-help = Li ser kaxezê wisa xuya dike: rûpelek ku tu bi xwe re bibî, û yek ji bo dosyeyê. Rûpela nameyê cuda ye.
paper-print = Çap bike
paper-code = Kodekê deyne ser ku van bersivan vedike
    .help = Her kesê ku kodê bixwîne (skan bike), dikare hemû bersivan bixwîne.
sheet-title = Doza penaberiyê li Danîmarkayê: encam
sheet-version = Guhertoya { $version } ya rêbernameyê.
sheet-deadline = Muhlet
sheet-answers = Bersiv
sheet-notes = Notên te bi xwe
sheet-notes-line = Nav û hejmara dozê:
sheet-guidance = Bala xwe bidê
sheet-left-out = Hin xal ji ber kêmiya cih nehatin danîn. Rêbername hemûyan nîşan dide.

# A link that is made

link-title = Lînkeke bersivên te
link-readers = Her kesê ku lînk li cem be dikare bersivên te bixwîne. Tenê bide kesên ku tu pê bawer î.
link-stays = Tiştek nayê şandin derekê. Lînk li ser vê amûrê tê çêkirin.
link-visited = Geroka ku lînk tê de tê vekirin, wê bi hemû bersivan re di lîsteya rûpelên dîtî de tomar dike. Li ser amûreke ku kesên din jî bi kar tînin, piştre wê lîsteyê jê bibe: di menuya gerokê de li “Dîrok” (History) bigere.
link-holds = Ev bersiv dê di lînkê de bin, û li ser te tiştekî din tê de tune:
link-make = Lînkê çêke
link-field = Lînka te
link-copy = Lînkê kopî bike
link-code = Koda QR bi heman lînkê
    .help = Telefoneke din dikare bi xwendina (skankirina) vê kodê lînkê veke.
link-long = Lînk ji bo kodeke ku were xwendin pir dirêj e. Di şûna wê de kopî bike.

# A link that was opened

opened-title = Di vê lînkê de bersiv hene
opened-help = Pêşî li wan binêre. Tu dikarî piştre her yekê biguherînî.
opened-age = Roja çêkirina vê lînkê: { $date }. { $count ->
    [one] Ji wê demê ve rojek derbas bûye.
   *[other] Ji wê demê ve { $written } roj derbas bûne.
} Hemû roj niha ji îro ve têne jimartin. Tiştê ku wê demê hate gotin, dibe ku niha tiştekî din be.
opened-none = Di vê lînkê de ti bersiv nehate xwendin.
opened-replaces = Te li vir jixwe bersiva pirsan daye. Lînk dê bikeve şûna wan bersivan. Eger tu wê bi kar neynî, tiştek winda nabe.
opened-unread = Ev nehate xwendin:
    .unknown = Pirseke ku ev rêbername nas nake
opened-use = Van bersivan bi kar bîne
opened-discard = Wan bi kar neyne
link-cut = Dawiya vê lînkê kêm e. Dibe ku hin bersiv jî kêm bin.
link-altered = Ev lînk piştî çêkirinê hatiye guhertin. Li her bersivê binêre.
link-older = Ev lînk bi guhertoyeke kevntir a rêbernameyê hatiye çêkirin. Li her bersivê binêre.
link-newer = Ev lînk bi guhertoyeke nûtir a rêbernameyê hatiye çêkirin. Dibe ku hin bersiv kêm bin.
