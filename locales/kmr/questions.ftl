# The questions after the first, their help and why they are asked; the choices; what can be wrong
# with an answer.
# Every question can also be answered with "I don't know" (first.ftl).

unsaid = Naxwazim bêjim
none-of-these = Ji van yek jî na

question-registered = Tu kengî li Danîmarkayê ji bo penaberiyê hatî qeydkirin?
    .help = Roja ku polîs wêne û rêça tiliyên te girt. Di belgeyên qeydkirina xwe de lê bigere.
    .why = Qaîdeyên EU di havîna 2026an de hatin guhertin. Roj diyar dike ka kîjan qaîde ji bo te derbasdar in. Hin muhlet ji wê rojê têne jimartin.
    .find = Ji karmendên navendê bipirse ka tu kîjan rojê hatî qeydkirin. Dibe ku roja li ser karta te ya penaxwaziyê (asylansøgerkort) rojeke din be. Roja ku Danîmarkayê biryar da ku doza te lêkolîn bike jî dibe ku rojeke din be.

question-decision = Daîreya Koçberiyê çi biryar da?
    .help = Li sernivîsa nameyê binêre. Dibe ku paragrafeke (§) Qanûna Biyaniyan tê de be. Eger tu nikaribî bixwînî, “Ez nizanim” hilbijêre.
    .why = Li hin biryaran divê di nav heft rojan de îtiraz were kirin.
    .find = Nameyê nîşanî Konseya Penaberan a Danîmarkayê an karmendên navendê bide. Bipirse ka kîjan paragraf (§) tê de ye.
choice-decision-transfer = Ku li gor qaîdeyên Dublînê min bişînin welatekî din
    .hint = Bi danîmarkî: overførsel, Dublinforordningen, § 29 a.
choice-decision-protection-elsewhere = Ku welatekî din jixwe min diparêze, loma Danîmarka doza min lêkolîn nake
    .hint = Bi danîmarkî: afvisning, § 29 b.
choice-decision-denmark = Ku Danîmarka dê doza min lêkolîn bike
choice-decision-other = Biryareke din
    .hint = Ya ku ne di vê lîsteyê de ye. Wek mînak, ku destûra te hate paşvekişandin an nehate dirêjkirin.
choice-decision-granted = Erê ji bo penaberiyê
choice-decision-refused = Na ji bo penaberiyê
    .hint = Name dibêje ku Desteya Îtirazên Penaberan dê lê binêre.
choice-decision-first-country = Na, ji ber ku welatekî li derveyî Ewropayê dikare min biparêze
    .hint = Li vir Ewropa ev in: welatên EU, Norwec, Swîsre, Îslanda û Liechtenstein.
choice-decision-unfounded = Na, wek eşkere bêbingeh û bê mafê îtirazê
    .hint = Konseya Penaberan a Danîmarkayê razî bû. Bi danîmarkî: åbenbart grundløs, § 53 b.
choice-decision-unfounded-appeal = Na, wek eşkere bêbingeh, lê ez dikarim îtirazê bikim
    .hint = Konseya Penaberan a Danîmarkayê ne razî bû. Name dibêje ku Desteya Îtirazên Penaberan dê lê binêre.

question-told = Biryara Daîreya Koçberiyê kengî ji te re hate gotin?
    .help = Rojekê ji te re hate gotin, û rojeke din name gihîşt te? Roja ku zûtir e bigire. Eger tenê name hatibe, wê rojê bigire ku name gihîşt te.
    .why = Rojên îtirazê ji wê rojê têne jimartin.
    .find = Li kaxeza hevdîtinê binêre, an ji karmendên navendê bipirse ka kîjan roj bû.

question-appeal = Te ji Daîreya Koçberiyê re got ku tu dixwazî îtirazê bikî?
    .help = Tu dikarî di hevdîtinê de bêjî an bi nivîskî bişînî.
    .why = Eger na, dibe ku ev tiştê herî lezgîn be.
    .find = Ne piştrast î? Îro dîsa bêje, bi nivîskî. Ji Daîreya Koçberiyê bipirse ka îtiraza te gihîştiye.
choice-appeal-yes = Erê, û tiştekî nivîskî li cem min heye
    .hint = Wek mînak kopiyeke bi mohr, e-mailek, an kaxezek ji hevdîtinê.
choice-appeal-said = Erê, min got, lê tiştekî nivîskî li cem min tune
choice-appeal-no = Hîn na
question-told-country = Kîjan welat dê doza te bigire ser xwe?
    .help = Di nameyê de li navê welêt bigere.
    .why = Daîreya Koçberiyê navê wî gotiye.
    .find = Nameyê nîşanî Konseya Penaberan a Danîmarkayê an karmendên navendê bide. Bipirse ka navê kîjan welatî tê de ye.

question-household = Li Danîmarkayê kî bi te re ye?
    .help = Tenê kesên ku li vir bi te re ne bihesibîne. Tu di bin 18 salî de yî û bi dê an bavê xwe re li vir î? Wê demê wek ku ew ê bersivê bidin, bersivê bide: doza wan ya te ye jî.
    .why = Qaîdeyên din zarokan diparêzin. Biryar ji malbatan re bi awayekî din têne gotin.
    .find = Ji karmendên navendê bipirse ka kî di doza te de qeydkirî ye.
choice-household-alone = Ez kesekî mezin im û bi tenê me
choice-household-partner = Ez bi kesekî mezin ê din re li vir im, bê zarokên di bin 18 salî de
    .hint = Wek mînak jin, mêr an hevjînê te.
choice-household-children = Ez bi zarokên xwe yên di bin 18 salî de li vir im
    .hint = Dema ku kesekî mezin ê din bi te re be jî.
choice-household-child-alone = Ez di bin 18 salî de me, û li vir bê dê û bav im
choice-household-separated-child = Ez di bin 18 salî de me, û bi kesekî mezin re li vir im ku ne dê an bavê min e

question-europe = Li Ewropayê çi ya te heye?
    .help = Hemû tiştên rast nîşan bike. Li vir Ewropa ev in: welatên EU, Norwec, Swîsre, Îslanda û Liechtenstein.
    .why = Her yek ji van dikare diyar bike ku kîjan welat doza te lêkolîn dike.
    .find = Li belge û telefona xwe binêre. Şêwirmendek dikare lîsteyê bi te re bixwîne.
choice-europe-family = Malbat
    .hint = Li Danîmarkayê an li welatekî din ji van welatan. Ne kesên ku bi te re hatine.
choice-europe-dependant = Xizmekî li wir ku hewcedarê alîkariya min e, an ez hewcedarê alîkariya wî/wê me
    .hint = Zarok, bira, xwişk, dê an bav: ji ber ducanî, zarokekî nûbûyî, nexweşiyeke giran, astengî an pîrî.
choice-europe-permit = Destûra rûniştinê
    .hint = Ya ku qediyaye jî. Ne karta penaxwaziyê.
choice-europe-visa = Vîze
    .hint = Ya ku qediyaye jî.
choice-europe-asylum = Min li welatekî din penaberî xwest
choice-europe-asylum-several = Min li çend welatên din penaberî xwest
choice-europe-fingerprints = Polîsê welatekî din rêça tiliyên min girt
choice-europe-protection = Penaberî an parastin li welatekî din
    .hint = Eger tenê kart qediyabe jî. Ne eger biryarekê ew ji te standibe.
choice-europe-diploma = Dîplomayek ji dibistan an zanîngehê
    .hint = Piştî herî kêm saleke dibistanê li wir, û ji şeş salan nûtir.

question-protection-country = Kîjan welatî parastin da te?
    .help = Tîpên pêşî yên navê welêt binivîse.
    .why = Te bi îhtîmaleke mezin paşve dişînin wî welatî.
    .find = Li kart an nameyê binêre: navê welêt li ser e.

question-earlier-outcome = Doza te ya li wir çi bû?
    .help = Tiştê herî dawî yê ku tu dizanî hilbijêre.
    .why = Ev diyar dike ka divê welatê din li gor kîjan qaîdeyê bike.
    .find = Li belgeyên ji wî welatî bigere, û wan nîşanî şêwirmendekî bide.
choice-earlier-outcome-pending = Hîn tê lêkolînkirin
choice-earlier-outcome-refused = Hate redkirin
choice-earlier-outcome-withdrawn = Min ew vekişand, an berî biryarê ji wî welatî derketim

question-earlier-country = Te berê li kîjan welatî penaberî xwest?
    .help = Eger çend welat bûn, yê herî dawî hilbijêre.
    .why = Di halê normal de dê ji wî welatî were xwestin ku te paşve bigire.
    .find = Li belgeyên ji wî welatî bigere, an ji kesekî ku tu pê bawer î û bi te re rêwîtî kiriye bipirse.
question-since-then = Ji dema ku te li wir penaberî xwest ve, yek ji van çêbû?
    .help = Li vir Ewropa ev in: welatên EU, Norwec, Swîsre, Îslanda û Liechtenstein. Rêza pêşî ya ku li te tê hilbijêre.
    .why = Ev dikare mecbûriya welatê din a paşvegirtina te bi dawî bîne.
    .find = Li mohr, bilêt, name û destûran bigere. Şêwirmendek dikare bi te re li wan binêre.
choice-since-then-nine-months = Ez neh mehan an zêdetir ji Ewropayê derketim, û dikarim nîşan bidim
choice-since-then-three-months = Ez sê heta neh mehan ji Ewropayê derketim, û dikarim nîşan bidim
choice-since-then-unproven = Ez sê mehan an zêdetir ji Ewropayê derketim, lê nikarim nîşan bidim
choice-since-then-returned = Ez ji ber biryarekê derketim an ez şandim welatê min
choice-since-then-permit = Welatekî din ê Ewropayê destûra rûniştinê da min
    .hint = Ne karta penaxwaziyê.
choice-since-then-none = Na

question-family = Ji malbata te kî li Danîmarkayê an li welatekî din ê Ewropayê ye?
    .help = Kesên ku bi te re hatine nehesibîne. Rêza pêşî ya ku li te tê hilbijêre.
    .why = Welatê ku malbata te ya nêzîk bi awayekî qanûnî lê dijî, pêşî tê.
    .find = Ji xizmên ku tu pê bawer î bipirse ka li ku dijîn. Xaça Sor dikare alîkariya te bike ku tu li wan bigerî.
choice-family-spouse = Jina min an mêrê min
    .hint = Zewaca bi qanûn, ne tenê bi merasîmeke olî.
choice-family-partner = Hevjînê min (bê zewac), an tenê zewaca me ya olî heye
    .hint = Di têkiliyeke mayînde de, wek mînak dema ku hûn bi hev re jiyane.
choice-family-child = Zarokê min bi xwe yê di bin 18 salî de, nezewicî
choice-family-parent = Diya min an bavê min, û ez di bin 18 salî de me
choice-family-sibling = Birayek an xwişkek
choice-family-relative = Met, xalet, mam, xal, dapîr an bapîr
choice-family-other = Xizmên din
    .hint = Wek mînak zarokekî mezin, dê û bavê te dema ku tu 18 salî an mezintir bî, pismam/dotmam, an dergistî.

question-family-country = Ev kesê malbatê li kîjan welatî dijî?
    .help = Tîpên pêşî yên navê welêt binivîse. Dikare Danîmarka be.
    .why = Dibe ku ev welat berpirsê doza te be.
    .find = Ji xizmê xwe bipirse, an li nameyeke wî/wê binêre.

question-family-stay = Ev kesê malbatê li wir çawa dimîne?
    .help = Tiştê ku îro herî baş lê tê hilbijêre.
    .why = Tenê malbata ku bi awayekî qanûnî dimîne tê hesibandin, û dibe ku ne her destûr were hesibandin.
    .find = Ji xizmê xwe bipirse ka li ser karta rûniştina wî/wê çi hatiye nivîsandin.
choice-family-stay-protected = Wek penaber an kesê ku parastin wergirtiye
choice-family-stay-applicant = Wek penaxwaz ku li benda bersiva yekem e
choice-family-stay-long-term = Bi destûra demdirêj, an wek hemwelatî ku berê parastina wî/wê hebû
    .hint = Destûra bêmuhlet, bi danîmarkî: tidsubegrænset.
choice-family-stay-other-permit = Bi destûreke din, an wek hemwelatî
    .hint = Wek mînak ji bo kar, xwendin an malbatê. Kesê ku piştî na îtirazê dike jî.
choice-family-stay-no-permit = Bê destûra mayînê
question-family-since = Hûn kengî bûn cot?
    .help = Li vir Ewropa ev in: welatên EU, Norwec, Swîsre, Îslanda û Liechtenstein.
    .why = Hin qaîde tenê malbatên ku ji rêwîtiyê kevntir in dihesibînin.
    .find = Li belgeya zewacê, wêneyan an nameyan bigere. Wan nîşanî şêwirmendekî bide.
choice-family-since-home = Li welatê me
choice-family-since-on-the-way = Di rê de, berî ku yek ji me were Ewropayê
choice-family-since-in-europe = Li Ewropayê, berî ku min cara pêşî penaberî xwest
choice-family-since-after-application = Piştî ku min cara pêşî penaberî xwest
question-family-wish = We herduyan nivîsiye ku hûn dixwazin bi hev re bin?
    .help = Divê hem tu hem jî xizmê te vê bi nivîskî bixwazin.
    .why = Bêyî wê ev malbat nayê hesibandin.
    .find = Ji Daîreya Koçberiyê bipirse ka di doza te de çi heye. Xizmê te jî dinivîse.
choice-family-wish-both = Erê, me herduyan
choice-family-wish-not-both = Na, an tenê yek ji me

question-permit-expiry = Roja dawî ya destûrê an vîzeyê kîjan e?
    .help = Ew roj dikare di dema borî an dema bê de be. Eger berî wê ji te hatibe standin, wê rojê. Eger çend hebin, ya ku herî dirêj didome bigire.
    .why = Destûr an vîze piştî qediyana xwe demekê hîn tê hesibandin.
    .find = Li ser vîzeyê an kartê li roja dawî bigere.
question-permit-used = Tu bi wê hatî Ewropayê, û ji wê demê ve mayî?
    .help = Li vir Ewropa ev in: welatên EU, Norwec, Swîsre, Îslanda û Liechtenstein.
    .why = Destûr an vîzeyeke kevn tenê wê demê tê hesibandin ku tu mayî.
    .find = Li mohrên pasaporta xwe binêre.
choice-permit-used-stayed = Erê
choice-permit-used-not-used = Na, ez bi wê nehatim
choice-permit-used-left = Ji qediyana wê ve ez ji Ewropayê derketim


question-permit-country = Kîjan welatî destûr an vîze da te?
    .help = Eger vîze ji bo welatekî din hatibe dayîn, wî hilbijêre. Dikare Danîmarka be.
    .why = Dibe ku ev welat berpirsê doza te be.
    .find = Li vîzeyê an kartê binêre: navê welêt li ser e.

question-entry = Tu çawa hatî Ewropayê?
    .help = Li vir Ewropa ev in: welatên EU, Norwec, Swîsre, Îslanda û Liechtenstein.
    .why = Dibe ku welatê pêşî yê ku tu hatiyê berpirsê doza te be.
    .find = Li sînorê ku tu pêşî jê derbas bûyî bifikire. Şêwirmendek dikare bi te re li rêwîtiya te binêre.
choice-entry-without-papers = Bê vîze an belgeyên din ên ku destûrê didin
choice-entry-rescued = Ez li deryayê hatim rizgarkirin
choice-entry-with-papers = Bi vîze, destûra rûniştinê an belgeyên din ên ku destûrê didin
choice-entry-visa-free = Bi pasaporteke ku vîze jê re ne pêwîst e
choice-entry-airport = Bi balafirê, û min li qada transîtê ya balafirgeheke li Danîmarkayê penaberî xwest

question-entry-when = Tu çiqas berî ku te penaberî xwest hatî?
    .help = Ji roja ku tu hatî welatê pêşî heta roja ku te li Danîmarkayê xwest bijmêre.
    .why = Piştî donzdeh an bîst mehan dibe ku ev qaîde êdî neyê hesibandin.
    .find = Li bilêt, mohr an peyamên rêwîtiya xwe bigere.
choice-entry-when-within-twelve-months = Donzdeh meh an kêmtir
choice-entry-when-over-twelve-months = Ji donzdeh mehan zêdetir, lê ne ji bîst mehan zêdetir
choice-entry-when-over-twenty-months = Ji bîst mehan zêdetir

question-entry-country = Tu pêşî hatî kîjan ji van welatan?
    .help = Tenê welatên vê herêmê dikarin werin hilbijartin. Dikare Danîmarka be.
    .why = Dibe ku ev welat berpirsê doza te be.
    .find = Li bilêt an wêneyan bigere, an ji kesekî ku tu pê bawer î û bi te re rêwîtî kiriye bipirse.
question-lived = Piştî wê, tu li welatekî din ê Ewropayê pênc mehan an zêdetir jiyayî?
    .help = Bê navber, û berî ku te li derekê penaberî xwest.
    .why = Dibe ku ew welat berpirsê doza te be.
    .find = Li peymana kirêyê, bordroya mûçe an nameyên ji wir bigere.
choice-lived-yes = Erê
choice-lived-no = Na
question-lived-country = Tu li kîjan welatî jiyayî?
    .help = Eger çend welat bûn, yê herî dawî hilbijêre.
    .why = Dibe ku ev welat berpirsê doza te be.
    .find = Li belge an wêneyên ji wir bigere.

question-nationality = Tu hemwelatiyê kîjan welatî yî?
    .help = Tîpên pêşî yên navê welêt binivîse. Eger ti welat te wek hemwelatiyê xwe nehesibîne, “Hemwelatîtiya min tune” hilbijêre. Eger çend welat te wek hemwelatiyê xwe bihesibînin, “Ez nizanim” hilbijêre û ji şêwirmendekî re bêje.
    .why = Ji bo hin welatan prosedureke bileztir heye. Ji bo hemwelatiyên hin welatên din qaîdeyên Dublînê nayên bikaranîn.
    .find = Li pasaport an nasnameya xwe binêre. Eger tune bin, ji şêwirmendekî re bêje. Ji balyozxaneya welatê xwe nepirse.
choice-nationality-stateless = Hemwelatîtiya min tune
    .hint = Tu bêdewlet î. Wek qaîde, hemwelatîtiya penaberan dimîne.

question-procedure = Ji te re hate gotin ku doza te di kîjan prosedurê de ye?
    .help = Li nameyên xwe binêre, an ji karmendên navenda xwe bipirse.
    .why = Ev diyar dike ka tu çawa dikarî îtirazê bikî û li ku dijî.
    .find = Ji Konseya Penaberan a Danîmarkayê an karmendên navendê bipirse ka nameya te behsa kîjan prosedurê dike.
choice-procedure-normal = Erê, prosedura asayî
choice-procedure-unfounded = Erê, ew wek eşkere bêbingeh tê dîtin
    .hint = Bi danîmarkî: åbenbart grundløs, § 53 b. Konseya Penaberan a Danîmarkayê lê dinêre.
choice-procedure-expedited = Erê, prosedura bilez ji bo hin welatan
    .hint = Bi danîmarkî: ÅGH.
choice-procedure-not-told = Na, kesî ji min re negot

question-board = Desteya Îtirazên Penaberan çi biryar da?
    .help = Li rûpela pêşî ya nameya Flygtningenævnet binêre.
    .why = Ev diyar dike ka tu paşê çi dikarî bikî.
    .find = Ji parêzerê xwe an ji Konseya Penaberan a Danîmarkayê bixwaze ku nameyê bi te re bixwîne.
choice-board-upheld = Bi Daîreya Koçberiyê re razî bû
    .hint = Bi danîmarkî: stadfæstet.
choice-board-overturned = Biryar guhert
    .hint = Bi danîmarkî: omgjort.
choice-board-sent-back = Doza min ji Daîreya Koçberiyê re paşve şand
    .hint = Bi danîmarkî: hjemvist.

question-withdrawal = Berî ku doza te raweste çi çêbû?
    .help = Eger ji yekê zêdetir çêbûbe, ya pêşî ya di vê lîsteyê de hilbijêre.
    .why = Çawa dikarî vegerî doza xwe, bi wê ve girêdayî ye.
    .find = Ji Konseya Penaberan a Danîmarkayê bipirse ka di doza te de çi hatiye nivîsandin. Ew dikare alîkariya te bike ku tu bi Daîreya Koçberiyê re têkilî deynî.
choice-withdrawal-signed = Min kaxezek îmze kir ku daxwaza xwe vekişînim
choice-withdrawal-missed-interview = Ez neçûm hevpeyvînekê
choice-withdrawal-left = Min bê gotin navenda penaberan terikand, an bersiv neda rayedaran

question-before = Doza te ya berê ya li Danîmarkayê çi bû?
    .help = Tiştê ku tu dizanî hilbijêre. Nameyek an parêzerê te yê berê dikare ji te re bêje.
    .why = Ev diyar dike ka kî dikare doza te ji nû ve veke.
    .find = Ji parêzerê xwe yê berê an ji şêwirmendekî bipirse. Ew dikarin bixwazin ku li doza te binêrin.
choice-before-closed = Bê biryar hate girtin
    .hint = Wek mînak ji ber ku te ew vekişand, tu neçûyî hevpeyvînekê, tu derketî, an te şandin welatekî din.
choice-before-unfounded = Wek eşkere bêbingeh hate redkirin
    .hint = Îtiraz li ber Desteya Îtirazên Penaberan tune bû. Bi danîmarkî: åbenbart grundløs.
choice-before-refused = Desteya Îtirazên Penaberan ew red kir

question-leave-by = Divê tu herî dereng kîjan rojê ji Danîmarkayê derkevî?
    .help = Ew roj di biryara Desteya Îtirazên Penaberan de ye. Dibe ku ew li pêş te be an derbas bûbe. Eger rojek ji te re nehatibe dayîn, “Ez nizanim” hilbijêre.
    .why = Berî ku ew roj biqede, dikarin destûra mayînê bidin te dema ku Desteya Îtirazên Penaberan dîsa li doza te dinêre.
    .find = Di biryara Desteya Îtirazên Penaberan de li peyva “udrejsefrist” bigere, an ji Daîreya Vegerê bipirse.

question-new-information = Agahiyên girîng li cem te hene ku berê li cem Desteya Îtirazên Penaberan tune bûn?
    .help = Wek mînak belgeyên nû, an tiştekî ku ji wê demê ve çêbûye.
    .why = Desteya Îtirazên Penaberan dozekê tenê ji bo agahiyên wisa ji nû ve vedike.
    .find = Tiştê nû nîşanî şêwirmendekî bide. Ew dikare bibîne ka girîng e an na.
choice-new-information-yes = Erê
choice-new-information-no = Na

question-diploma-country = Te ew li kîjan welatî wergirt?
    .help = Tîpên pêşî yên navê welêt binivîse.
    .why = Dibe ku ew welat berpirsê doza te be.
    .find = Li dîplomayê binêre: navê welêt li ser e.

question-dependant-reason = Tu û ev xizm çima hewcedarê hev in?
    .help = Tiştê ku herî giran e hilbijêre.
    .why = Qaîdeyên EU yên kevntir û yên nûtir di vir de ji hev cuda ne.
    .find = Ji bijîşk an hemşîreya navendê kaxezekê li ser nexweşiyê an hewcedariya alîkariyê bixwaze.
choice-dependant-reason-trauma = Ji ber trawmayeke giran
choice-dependant-reason-other = Ji ber sedemeke din
    .hint = Ducanî, zarokekî nûbûyî, nexweşiyeke giran, astengiyeke giran an pîrî.
question-dependant-country = Ev xizm li kîjan welatî dijî?
    .help = Tîpên pêşî yên navê welêt binivîse. Dikare Danîmarka be.
    .why = Dibe ku ev welat berpirsê doza te be.
    .find = Ji xizmê xwe bipirse, an li nameyeke wî/wê binêre.

question-outside = Tu demeke dirêj li welatekî jiyayî ku ne yê te ye û ne li Ewropayê ye?
    .help = An destûreke te an malbata te ya nêzîk li wir heye? Li vir Ewropa ev in: welatên EU, Norwec, Swîsre, Îslanda û Liechtenstein.
    .why = Dibe ku Danîmarka bêje ku tu dikarî li wir bi ewle bî.
    .find = Li cihên ku tu lê jiyayî bifikire. Belgeyên xwe yên ji wir nîşanî şêwirmendekî bide.
choice-outside-protected = Erê, û wî welatî parastin daye min
choice-outside-ties = Erê, ez demeke dirêj li wir jiyam, an destûr an malbata min a nêzîk li wir heye
choice-outside-none = Na

question-circumstances = Yek ji van ji bo te rast e?
    .help = Hemû tiştên rast nîşan bike. Tiştek ji bersivên te ji vê amûrê dernakeve.
    .why = Wê demê mafên te yên taybet hene, wek mînak mafê parêzer an alîkariyê di hevpeyvînê de.
    .find = Ji karmendan bipirse ka tu li cihekî çawa yî. Li ser tenduristiya xwe bi hemşîreyê re biaxive.
choice-circumstances-detained = Ez di nezaretê an girtîgehê de me
    .hint = Cihekî girtî ku nabe tu jê derkevî.
choice-circumstances-cannot-communicate = Astengiyek nahêle ku ez bi kesên din re biaxivim
choice-circumstances-support = Ez hewcedarê piştgiriya taybet im
    .hint = Wek mînak ji ber ducanî, nexweşî, astengî, şîdet an bazirganiya mirovan.

# What can be wrong with an answer.

problem-not-a-choice = Ev bersiv li pirsê nayê. Yek ji bersivên ku têne nîşandan hilbijêre.
problem-date-shape = Roj, meh û salê bi hejmaran binivîse, wek mînak 5 3 2026.
problem-no-such-day = Di salnameyê de rojeke wisa tune. Li roj û mehê binêre.
problem-year = Sal rast e? Wê bi çar hejmaran binivîse. Eger roj berî 2010an be, “Ez nizanim” hilbijêre û ji Konseya Penaberan a Danîmarkayê bipirse.
problem-persian-year = Ev wek saleke salnameya farisî xuya dike. Rojê wisa binivîse ku di nameya te ya danîmarkî de ye, wek mînak 5 3 2026.
problem-islamic-year = Ev wek saleke salnameya îslamî xuya dike. Rojê wisa binivîse ku di nameya te ya danîmarkî de ye, wek mînak 5 3 2026.
problem-future = Ev roj hîn nehatiye. Li roj, meh û salê binêre.
problem-decision-long-ago = Ev ji salekê zêdetir berê ye. Li salê binêre. Eger rast be, “Ez nizanim” hilbijêre û ji Konseya Penaberan a Danîmarkayê bipirse.
problem-decision-before-registration = Ev berî qeydkirina te ye ({ $date }). Li herdu rojan binêre.
problem-registration-after-decision = Ev piştî wê rojê ye ku biryarek ji te re hate gotin ({ $date }). Li herdu rojan binêre.
problem-no-such-country = Ev welat nehate dîtin. Navê wî dîsa binivîse, an “Ez nizanim” hilbijêre.
problem-outside-dublin-area = Ev welat ne beşek ji sîstema Dublînê ye. Yekî ji lîsteyê hilbijêre, an “Ez nizanim”.
problem-not-denmark = Ev pirs li ser welatekî ji bilî Danîmarkayê ye. Yekî din hilbijêre, an “Ez nizanim”.
problem-contradicts = Ev bi bersiva te ya “{ $question }” re li hev nayê. Yekê ji wan biguherîne.
