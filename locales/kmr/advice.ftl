# What a case comes to, and what to do now. `rule-answer-…` is the heading of a result in a sentence;
# `.answer` the heading itself where it has a day or a country in it. `rule-step-…` is a step, an order in
# one short sentence; `.more` says where, how or why in one or two.

# A decision to send the person elsewhere

rule-answer-announced = Te got ku tu îtirazê dikî. Piştrast bike ku gihîştiye
    .answer = { $window ->
        [running] Piştrast bike ku îtiraza te herî dereng di vê rojê de gihîştibe: { $date }
       *[other] Piştrast bike ku îtiraza te gihîştiye
    }
rule-answer-appeal = Îro îtirazê bike: heft roj ji roja ku ji te re hate gotin ve têne jimartin
    .answer = { $window ->
        [running] Îtirazê bike, herî dereng: { $date }
        [may-still-run] Îro îtirazê bike: dibe ku hîn di wextê xwe de be
        [passed] Îro îtirazê bike, heta eger dereng be jî
       *[other] Îro îtirazê bike: heft roj ji roja ku ji te re hate gotin ve têne jimartin
    }
rule-step-send = Îro îtiraza xwe bi nivîskî ji Daîreya Koçberiyê re bişîne.
    .more = Gotina “Jeg vil klage” jî tê hesibandin, lê delîlê nahêle. Kopiyekê biparêze.
rule-step-why-late = Tê de binivîse ka çima dereng e.
    .more = Eger name nebêje ka îtiraz çawa tê kirin, vê jî binivîse.
rule-step-ask-to-stay = Di heman nivîsê de bixwaze ku di wê navberê de li Danîmarkayê bimînî.
    .more = Îtiraza li gor § 29 b bixweber mafê mayînê nade te. Nivîsa danîmarkî vê dixwaze.
rule-step-council = Îro telefonî Konseya Penaberan a Danîmarkayê bike. Bêpere ye.
    .more = Ew bi te re dinivîsin. Girtî ye? Pêşî bişîne.
rule-step-stay = Li cihê ku tu lê qeydkirî yî bimîne.
    .more = Eger te wek kesê ku ne li navendê ye qeyd bikin, îtiraza te dikare wek devjêberdan were hesibandin.

# What has to be written besides an appeal

rule-step-both-write = Binivîse ku tu û xizmê te hûn herdu dixwazin bi hev re bin.
    .more = Hûn herdu îmze dikin. Bide Daîreya Koçberiyê, û kopiyekê biparêze.
rule-step-wish-appeal = Binivîse jî ku tu û malbata te ya li Danîmarkayê dixwazin bi hev re bin.
    .more = Hûn herdu îmze dikin. Belgeyên ku nîşan didin hûn malbat in zêde bike.

# A case that was stopped

rule-answer-signed = Tu dixwazî bidomînî? Îro ji vekişandina xwe vegere
rule-answer-stopped = Îro bi Daîreya Koçberiyê re têkilî deyne
rule-step-go-on = Îro bêje ku tu dixwazî doza xwe bidomînî.
    .more = Bêje an nîşan bide: “Jeg vil gerne fortsætte min asylsag.” Karmendên navenda te dikarin wê bigihînin.
rule-step-why-missed = Binivîse ka tu çima neçûyî, bi delîl.
    .more = Wek mînak belgeyeke bijîşk, an bilêtek. Sedemeke baş dikare doza te vekirî bihêle.
rule-step-back = Îro here navenda xwe, an ji wan re bêje ka tu li ku yî.
    .more = Daîreya Koçberiyê biryar dide ka tu li ku dijî. Bêje çima te navend terikand.
rule-step-take-back = Bi nivîskî jî ji vekişandinê vegere, û îmze bike.
    .more = Binivîse: “Jeg trækker mit frafald tilbage.” Bide Daîreya Koçberiyê, û kopiyekê biparêze.
rule-step-stopped-council = Îro telefonî Konseya Penaberan a Danîmarkayê bike.
    .more = Bipirse ka doza te çawa dikare ji nû ve were vekirin. Bêpere ye.
rule-step-next-time = Ji niha û pê ve here her hevpeyvînê.
    .more = Nexweş î? Berî destpêkirinê ji wan re bêje, û belgeyekê ji bijîşk bistîne.
rule-step-date-signed = Di nameya xwe de li roja derketinê bigere.
    .more = Eger tu ji vekişandinê venegerî, divê tu herî dereng wê rojê derkevî.

# Back after an earlier case

rule-answer-again-nothing-new = Ji Konseya Penaberan a Danîmarkayê bipirse ka doza te dikare ji nû ve were vekirin
rule-answer-again = Bixwaze ku doza te ji nû ve were vekirin
rule-step-again-closed = Îro ji Daîreya Koçberiyê bixwaze ku doza te ji nû ve veke.
    .more = Bêje an nîşan bide: “Jeg beder om, at min asylsag bliver genoptaget.” Ew ji cihê ku lê sekinî didome.
rule-step-again-unfounded = Îro ji Daîreya Koçberiyê bixwaze ku doza te ji nû ve veke.
    .more = Bêje an nîşan bide: “Jeg beder om, at min asylsag bliver genoptaget.” Binivîse ka çi hatiye guhertin.
rule-step-again-board = Îro ji Desteya Îtirazên Penaberan bixwaze ku doza te ji nû ve veke.
    .more = Binivîse: “Jeg beder om, at min asylsag bliver genoptaget.” Binivîse ka ji bersiva wê ya na ve çi nû ye, û çima niha tê.
rule-step-again-council = Îro telefonî Konseya Penaberan a Danîmarkayê bike.
    .more = Ew ji te re dibêjin ka tiştek wek nû tê hesibandin, û di nivîsandinê de alîkariya te dikin. Bêpere ye.
rule-step-again-stay = Di heman nameyê de bixwaze ku di wê navberê de li Danîmarkayê bimînî.
    .more = Berî qediyana roja derketina xwe bixwaze. Piştî wê tenê sedemên gelekî taybet têne hesibandin: binivîse.
rule-step-again-stay-unfounded = Di heman nameyê de bixwaze ku di wê navberê de li Danîmarkayê bimînî.
    .more = Tenê sedemên gelekî taybet têne hesibandin, wek nexweşiyeke giran an xetereyeke nû. Yên xwe binivîse.
rule-step-address = Li cihê ku tu lê dijî qeydkirî be.
    .more = Heta ku rayedar navnîşana te nizanibin, li daxwaza te nayê nêrîn.

# A no to asylum

rule-answer-refused = Doza te bixweber diçe Desteya Îtirazên Penaberan
rule-answer-unfounded = Îtiraz li vê bersiva na nabe
rule-step-unfounded = Îro telefonî Konseya Penaberan a Danîmarkayê bike.
    .more = Bipirse ka hîn çi dikare were kirin. Behsa nexweşî, zarok an her tiştê nû bike.
rule-step-date-unfounded = Di nameya xwe de li roja derketinê bigere.
    .more = Piştî bersiva na ya bi vî rengî divê tu tavilê derkevî. Ji ber sedemên taybet tu dikarî rojeke derengtir bixwazî.
rule-step-return = Here hevdîtina bi Daîreya Vegerê (Hjemrejsestyrelsen) re.
    .more = Divê tu biçî, û di rêwîtiyê de hevkariyê bikî. Nexweş î? Berê ji wan re bêje.
rule-step-no-signature = Îmze neke ku tu dev ji îtirazê berdidî, eger tu bi xwe vê nexwazî.
    .more = Dibe ku Daîreya Vegerê bipirse, û di 14 rojên pêşî de pere pêşkêş bike. Eger tu îmze bikî, rojeke derketinê ji te re tê dayîn.
rule-step-lawyer = Dema ku Desteya Îtirazên Penaberan ji te re dinivîse, navê parêzerê ku tu dixwazî bêje.
    .more = Deh rojên te hene. Parêzer bêpere ye.
rule-step-record = Ji parêzer re bêje ka di rapora hevpeyvîna te de çi şaş e.
    .more = Hemû belgeyan niha bide: yên dereng dikarin neyên hesibandin.
rule-step-first-country = Ji parêzer re bêje ka welatê din çima te naparêze.
    .more = Belgeyên li ser mayîna xwe ya li wir bide (§ 7(5)).
rule-step-writing = Niha her tiştî bi nivîskî bide parêzer.
    .more = Desteya Îtirazên Penaberan di halê normal de doza wisa li ser belgeyan, û zû, biryar dide.
rule-step-reachable = Li cihê ku tu lê qeydkirî yî bimîne, û nameyên xwe bixwîne.
    .more = Windabûna ji 14 rojan zêdetir dikare dozê bigire. Derketina ji Danîmarkayê devjêberdana îtirazê ye.

# The Refugee Appeals Board

rule-answer-at-board = Doza te li Desteya Îtirazên Penaberan e
rule-answer-upheld = Desteya Îtirazên Penaberan got na
rule-answer-upheld-elsewhere = Desteya Îtirazên Penaberan razî ye ku te bişînin welatekî din
    .answer = Desteya Îtirazên Penaberan razî ye: dê te bişînin vî welatî: { $country }
rule-answer-changed = Desteya Îtirazên Penaberan bersiva na guhert
rule-answer-changed-elsewhere = Biryara şandina te ya welatekî din êdî ne derbasdar e
rule-step-news = Îro ji Konseya Penaberan a Danîmarkayê re bêje ka çi nû ye.
    .more = Nexweşî, zarok, malbat, belge. Desteya Îtirazên Penaberan zû biryar dide, di halê normal de bê hevdîtina bi te re.
rule-step-ask-board-to-stay = Te xwest ku di wê navberê de bimînî? Eger na, îro ji Desteya Îtirazên Penaberan bixwaze.
    .more = Binivîse: “Jeg beder om, at min klage tillægges opsættende virkning.” Îtiraza te bixweber mafê mayînê nade te.
rule-step-stay-meanwhile = Li cihê ku tu lê qeydkirî yî bimîne.
    .more = Eger te wek kesê ku ne li navendê ye qeyd bikin, îtiraza te wek devjêberdan tê hesibandin. Tenê sedemên gelekî taybet vê diguherînin.
rule-step-final = Belge an bûyerên nû? Îro telefonî Konseya Penaberan a Danîmarkayê bike.
    .more = Bipirse ka doza te dikare ji nû ve were vekirin. Behsa nexweşî û zarokan jî bike.
rule-step-date = Di nameya xwe de li roja derketinê binêre.
    .more = Di halê normal de heft roj in. Ji ber sedemên taybet tu dikarî rojeke derengtir bixwazî.
rule-step-ask-again = Eger tiştek nû be, berî wê rojê ji Desteya Îtirazên Penaberan re binivîse.
    .more = Herduyan bixwaze: ku doz ji nû ve were vekirin, û ku di wê navberê de bimînî. Piştî wê rojê tenê sedemên gelekî taybet têne hesibandin.
rule-step-return-support = Here hevdîtina bi Daîreya Vegerê (Hjemrejsestyrelsen) re.
    .more = Divê tu biçî. Piştgiriya ji bo vegera malê ji bo kesên ku hevkariyê dikin e, lê ne ji bo hemûyan.
rule-step-news-upheld = Nexweş î, zarokên te hene, an tiştekî nû heye? Îro telefonî Konseya Penaberan a Danîmarkayê bike.
    .more = Daxwaza nû ya ji Desteya Îtirazên Penaberan bi xwe rêwîtiyê nasekinîne. Ji Konseya Penaberan a Danîmarkayê bipirse ka tu çi dikarî bikî.
rule-step-journey = Dema ku polîs an Daîreya Vegerê (Hjemrejsestyrelsen) te vedixwîne, here.
    .more = Ew ji te re dibêjin ka tu kengî û çawa rêwîtiyê dikî. Bipirse ka tu çi dikarî bi xwe re bibî.
rule-step-stay-upheld = Heta rêwîtiyê li cihê ku tu lê qeydkirî yî bimîne.
    .more = Dûrmayîn dikare bibe sedema nezaretê, û ji bo şandina te bêhtir dem dide Danîmarkayê.
rule-step-what-changed = Îro ji parêzerê xwe bipirse ka Desteya Îtirazên Penaberan çi biryar da.
    .more = Dibe ku destûrek be. Dibe ku doza te vegere Daîreya Koçberiyê jî (hjemvist).
rule-step-what-next = Îro ji Konseya Penaberan a Danîmarkayê bipirse ka doza te çawa didome.
    .more = Dibe ku Danîmarka wê lêkolîn bike, an Daîreya Koçberiyê dîsa biryar bide.
rule-step-stay-changed = Li cihê ku tu lê qeydkirî yî bimîne, û here her hevpeyvînê.
    .more = Her roj nameyên xwe bixwîne. Neçûyîna hevpeyvînekê dikare dawî li doza te bîne.

# A permit

rule-answer-permit = Penaberiya te heye
rule-step-length = Destûr pir kurt e? Di nav çar hefteyan de ji roja ku ji te re hate gotin ve îtirazê bike.
    .more = Ev ji bo § 7(1) û 7(2) ye: li nameya xwe binêre.
rule-step-kind = Cureyê destûrê şaş e? Niha ji Konseya Penaberan a Danîmarkayê bipirse.
    .more = Bi § 7(2) an 7(3), Desteya Îtirazên Penaberan dikare li cureyê jî binêre.
rule-step-family-reunion = Malbata te li derve ye? Niha ji bo daxwazê alîkariyê bixwaze.
    .more = Ji bo zarokê ku dê an bavê wî yê din li derve ye, dibe ku muhleteke sê mehan ji destûra te ve derbasdar be.
rule-step-municipality = Bixwîne ka tu dê di kîjan şaredariyê (kommune) de bijî, û kengî.
    .more = Heta wê demê Daîreya Koçberiyê pere dide. Ji şaredariyê hejmara CPR, xanî û bijîşk bixwaze.

# In detention

rule-answer-detained = Mafê te yê parêzer (avûkat) heye, û dadgerek li nezareta te dinêre
rule-step-detained-ask = Bêje ku tu penaberiyê dixwazî: “Jeg søger asyl.”
    .more = Ji karmendan bixwaze ku wê bi rojê re binivîsin.
rule-step-court = Parêzerê xwe bixwaze. Dadgeh yekî dide te.
    .more = Divê dadgerek di nav sê rojan de te bibîne. Bêje: “Jeg vil tale med min advokat.”
rule-step-call = Ji karmendan bixwaze ku telefonî Konseya Penaberan a Danîmarkayê bikin.
    .more = Bêje: “Jeg vil tale med Dansk Flygtningehjælp.”
rule-step-no-prison = Bêje ku tu di bin 18 salî de yî: “Jeg er under 18 og er her alene.”
    .more = Nabe ku zarokê tenê di girtîgehê de bigirin. Nûnerê xwe jî bixwaze.
rule-step-instead = Ji parêzerê xwe re bêje ka tu di şûna wê de dikarî li ku bijî, û kî hewcedarê te ye.
    .more = Nexweşî û zarok jî têne hesibandin. Dibe ku bes be ku tu di demên diyar de biçî ba polîs.

# A child alone, or with an adult who is not a parent

rule-answer-child = Mafê te heye ku kesekî mezin alîkariya te bike
rule-step-representative = Bêje ku tu di bin 18 salî de yî. Bipirse ka nûnerê te kî ye.
    .more = Bipirse: “Jeg er under 18. Hvem er min personlige repræsentant?”
rule-step-family = Bêje ka kîjan kesên malbata te li Ewropayê hene.
    .more = Dê, bav, xwişk, bira, met, xalet, mam, xal, dapîr an bapîr. Eger tu dixwazî bi wan re bî, bêje.
rule-step-not-alone = Di her hevpeyvînê de bila nûnerê te an Xaça Sor bi te re be.
    .more = Bi tenê yî? Bêje: “Jeg vil vente på min repræsentant.” (Ez dixwazim li benda nûnerê xwe bimînim.)
rule-step-no-parent = Bêje ku kesê mezin ê bi te re ne dê an bavê te ye.
    .more = Tu dikarî nûnerekî xwe bixwazî: “Jeg er her uden mine forældre.” (Ez bê dê û bavê xwe li vir im.)

# Another country was asked

rule-answer-asked = Danîmarka ji welatekî din dixwaze ku doza te bigire ser xwe
    .answer = Danîmarka ji vî welatî dixwaze ku doza te bigire ser xwe: { $country }
rule-step-tell = Eger malbata te li Ewropayê hebe, tu nexweş bî an zarokên te hebin, niha bêje.
    .more = Ji Daîreya Koçberiyê re binivîse. Konseya Penaberan a Danîmarkayê alîkariya te dike.
rule-step-decision-day = Eger ji te re were gotin ku dê te bişînin welatekî din, tavilê bêje: “Jeg vil klage.”
    .more = Wateya wê “Ez dixwazim îtirazê bikim” e. Wê demê heft rojên te hene. Berî wê tiştek tune ku tu îtirazê lê bikî.
rule-step-registered = Li cihê ku tu lê qeydkirî yî bimîne, û her roj li nameyan bipirse.
    .more = Kesê ku dûr dimîne, dikare bikeve nezaretê, û dikare dozê winda bike.

# Listed countries and Ukraine

rule-answer-listed = Dibe ku hevpeyvîna te di nav çend rojan de were
rule-step-no-form = Di wê hevpeyvînê de her tiştî bêje.
    .more = Tu berî wê formê nanivîsî. Malbat û tenduristiya te jî têne hesibandin.
rule-step-special = Bêje ka tu çima ne bi ewle yî, û doza te çima taybet e.
    .more = Wek mînak: kî te tehdîd dike, û polîs çima alîkariyê nake. Şîdeta li malê jî tê hesibandin.
rule-step-agree = Heman tiştî ji Konseya Penaberan a Danîmarkayê re bêje.
    .more = Tu bê mafê îtirazê tenê wê demê dikarî werî redkirin ku ew razî bin. Dibe ku divê ew di heman rojê de bersivê bidin.
rule-answer-ukraine = Ji Ukraynayê? Pêşî li Qanûna Ukraynayê bipirse
rule-step-ukraine = Ji Daîreya Koçberiyê bipirse ka Qanûna Ukraynayê ji bo te ye.
    .more = Tu li Danîmarkayê daxwaz dikî: “særloven om Ukraine”. Dema ku tu dikarî wê destûrê bistînî, doza penaberiyê nayê qedandin.

# Denmark examines the reasons

rule-answer-unfounded-told = Dema ku Konseya Penaberan a Danîmarkayê bi te re diaxive, her tiştî jê re bêje
rule-answer-examined = Danîmarka sedemên te yên penaberiyê lêkolîn dike
rule-step-tell-council = Îro telefonî Konseya Penaberan a Danîmarkayê bike, û bêje ka di doza te de çi taybet e.
    .more = Daîreya Koçberiyê berî bersiva na ya bê mafê îtirazê ji wan dipirse. Dibe ku divê ew zû bersivê bidin.
rule-step-prepare = Xwe ji bo hevpeyvîna penaberiyê amade bike.
    .more = Ji bo xwe binivîse ka çi qewimî, bi rêza wê. Berî hevpeyvînê şêwirmendiya bêpere bixwaze.
rule-step-papers = Belge, peyam û wêneyên li ser sedemên xwe kom bike.
    .more = Ew dikarin bi zimanê te bin. Kopiyeke her tiştê ku tu didî biparêze.
rule-step-needs = Nexweş, birîndar, an ji axaftinê ditirsî? Berî wê ji Daîreya Koçberiyê re bêje.
    .more = Karmend dikarin wê bigihînin. Tu dikarî mêrekî an jinekê wek wergêr bixwazî.
rule-step-letters = Her roj nameyên xwe bixwîne, û dema ku te vedixwînin here.
    .more = Neçûyîna hevpeyvînekê dikare dawî li doza te bîne. Eger tu nexweş bî, berê ji wan re bêje.

# Waiting

rule-answer-waiting = Paşê hevpeyvîna te ya yekem tê
rule-answer-interviewed = Paşê biryar tê dayîn ka kîjan welat doza te lêkolîn dike
rule-step-come = Her roj ji karmendan li nameyan bipirse. Here her hevpeyvînê.
    .more = Nexweş î? Berî wê bêje. Kesê ku bê sedemeke baş neçe, dikare dozê winda bike.
rule-step-wish = Binivîse ku tu dixwazî bi malbata xwe re bî, û îmze bike.
    .more = Divê xizmê te jî binivîse. Bide Daîreya Koçberiyê, û kopiyekê biparêze.
rule-step-missing = Di hevpeyvînê de tiştek kêm an şaş bû? Niha bêje.
    .more = Ji Daîreya Koçberiyê re binivîse, û kopiyekê biparêze. Konseya Penaberan a Danîmarkayê dikare alîkariya te bike.
rule-step-collect = Belgeyên xwe kom bike. Ji bo xwe binivîse ka çi û kengî qewimî.
    .more = Di hevpeyvînê de hemû tiştên girîng bêje. Ne piştrast î? Bêje.
rule-step-talk = Berî hevpeyvînê axaftineke bi Konseya Penaberan a Danîmarkayê re bixwaze.
    .more = Bêpere ye. Ji karmendan bixwaze ku wê saz bikin.

# Not registered

rule-answer-can-ask = Tu dikarî li Danîmarkayê penaberiyê bixwazî
rule-step-say = Ji vegera malê ditirsî? Ji polîs re bêje: “Jeg søger asyl.”
    .more = Wateya wê “Ez penaberiyê dixwazim” e. Tu dikarî li Navenda Pêşwaziyê Sandholm jî bêjî.
rule-step-means = Îro ji Konseya Penaberan a Danîmarkayê bipirse ka ev ji bo te çi wateyê dide.
    .more = Eger te li welatekî din penaberî xwestibe, ji wan re bêje. Bêpere ye.
rule-answer-register = Pêşî: xwe wek penaxwaz qeyd bike
rule-step-ask = Here ba polîs an Navenda Pêşwaziyê Sandholm. Bêje: “Jeg søger asyl.”
    .more = Wateya wê “Ez penaberiyê dixwazim” e. Her polîsxane dibe, li ser sînor an balafirgehê jî.
rule-step-bring = Pasaport, belge, bilêt û telefona xwe bîne. Tiştekî neavêje.
    .more = Eger tu kaxezekê bidî, kopiyekê bixwaze.
rule-step-first-talk = Li navendê axaftineke bi Konseya Penaberan a Danîmarkayê re bixwaze.
    .more = Bêpere ye. Ji karmendan bixwaze ku wê berî hevpeyvîna te ya yekem saz bikin.

# What holds for everyone

rule-answer-letter = Îro nameya xwe ya dawî bi kesekî bide xwendin
rule-step-letter = Nameyê nîşanî karmendan an Konseya Penaberan a Danîmarkayê bide.
    .more = Vê jî nîşan bide: “Kan du læse dette brev? Er der en klagefrist?” (Tu dikarî vê bixwînî? Muhletek heye?)
rule-step-sections = Tê de § 29 a an § 29 b heye? Wê demê îro bêje: “Jeg vil klage.”
    .more = Wateya wê “Ez dixwazim îtirazê bikim” e. Ji roja ku ji te re hate gotin ve heft rojên te hene, heta eger di hevdîtinekê de hatibe gotin jî.
rule-step-how-far = Name tune, an tê de tiştek ji vê tune? Ji karmendan bipirse ka doza te gihîştiye ku.
    .more = Bi danîmarkî: “Hvor langt er min sag?”
