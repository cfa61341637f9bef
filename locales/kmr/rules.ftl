# The rules, facts, doubts and sources, in the words of the guide. The sources are paraphrased.
# A rule is said so that it can be read both where it applies and where it does not; `.name` is a
# short name for a gate or a criterion.

rule-dc1 = Qaîdeyên Dublînê diyar dikin ku kîjan welat doza te lêkolîn dike. Ew biryar nadin ka tu penaberiyê werdigirî an na.
rule-dc2 = Qaîde bi rêzeke diyar têne ceribandin. Ya pêşî ya ku li doza te tê, biryarê dide.
rule-child-family = Tu di bin 18 salî de yî. Welatê ku diya te, bavê te, birayê te an xwişka te bi awayekî qanûnî lê dijî, pêşî tê. Eger ev ji bo te ya herî baş nebe, wisa nîne.
    .name = Malbata zarokê tenê
rule-child-relative = Met, xalet, mam, xal, dapîr an bapîrê ku bi awayekî qanûnî li yek ji van welatan dijî jî tê hesibandin. Divê ew bikarin li te miqate bin, û divê ev ji bo te ya herî baş be.
    .name = Xizmên zarokê tenê
rule-child-here = Eger malbata zarok li Ewropayê tune be, doza wî/wê di halê normal de li wir tê lêkolînkirin ku zarok lê ye. Divê ev ji bo zarok ya herî baş be.
    .name = Zarokê tenê yê ku li Danîmarkayê ye
rule-child-first = Eger malbata zarok li Ewropayê tune be, welatê ku pêşî doza zarok qeyd kiriye wê lêkolîn dike. Divê ev ji bo zarok ya herî baş be. Eger ne wisa be, Danîmarka dikare dozê bigire ser xwe.
    .name = Zarokê tenê yê ku malbata wî li Ewropayê tune
rule-child-wish = Ji nûnerê xwe re bêje ka kî ji malbata te li Ewropayê ye û tu dixwazî li ku bî. Tiştê ku ji bo te herî baş e, biryarê dide.
rule-fi6 = Daîreya Koçberiyê ji te re dibêje ku Danîmarka doza te lêkolîn dike.
    .name = Danîmarkayê got ku ew doza te lêkolîn dike
rule-citizen = Qaîdeyên Dublînê ne ji bo hemwelatiyên welatên EU, Norwec, Îslanda, Liechtenstein an Swîsreyê ne. Wê demê Danîmarka nikare li gor wan qaîdeyan kesî bişîne welatekî din.
    .name = Hemwelatiyê welatekî Dublînê
rule-citizen-sent = Qaîdeyên Dublînê ne ji bo hemwelatiyên welatên EU, Norwec, Îslanda, Liechtenstein an Swîsreyê ne. Eger tu hemwelatiyê yek ji wan bî, di îtiraza xwe de bêje û pasaporta xwe nîşan bide.
rule-citizen-denmark = Hemwelatiyê Danîmarkayê li vir hewcedarê penaberiyê nîne. Eger li ser hemwelatîtiya te guman hebe, ji Konseya Penaberan a Danîmarkayê bipirse.
    .name = Hemwelatiyê Danîmarkayê
rule-am-free-movement = Dibe ku qaîdeyên nûtir ne ji bo malbata nêzîk a hemwelatiyekî EU bin ku çûye welatekî din ê EU. Eger dibe ku tu yek ji wan bî, ji Konseya Penaberan a Danîmarkayê bipirse.
rule-told = Daîreya Koçberiyê ji te re got ku welatekî din dê doza te bigire ser xwe.
    .name = Tiştê ku Daîreya Koçberiyê ji te re got
rule-told-home = Bersivên te Danîmarkayê nîşan didin. Baş e ku ev di îtiraza te de bi belgeyan hebe: li ser malbata te, vîze an destûra te, an jî tu çawa hatî.
    .name = Tiştê ku te bi Danîmarkayê ve girê dide
rule-told-home-newer = Malbata te li Danîmarkayê heye. Baş e ku ev bi belgeyan di îtiraza te de hebe. Ev yek ji çend sedeman e ku Desteya Îtirazên Penaberan lê dinêre.
    .name = Malbata te ya li Danîmarkayê
rule-dc3 = Malbata te ya nêzîk a ku parastin wergirtiye pêşî tê: welatê ku ew bi awayekî qanûnî lê dijî. Divê ew jina te, mêrê te, zarokê te yê di bin 18 salî de an hevjînê te (bê zewac) be.
    .name = Malbata nêzîk a ku parastina wê heye
rule-d10 = Piştre ew welat tê ku malbata te ya nêzîk lê li benda bersiva yekem a doza xwe ya penaberiyê ye. Divê hûn jixwe li welatê xwe bûbin malbat.
    .name = Malbata nêzîk a ku li benda bersiva yekem e
rule-dc3-status = Malbata ku wek hemwelatî li wir e, di vê qaîdeyê de nayê hesibandin. Yên ku bi destûra kar, xwendin an malbatê li wir in jî nayên hesibandin. Dîsa jî behsa wan ji Daîreya Koçberiyê re bike. Ew dikare sedemên mirovî li ber çavan bigire.
rule-dc3-other = Ji bo kesekî mezin xwişk, bira, zarokên mezin, dê, bav û xizmên din wek malbata nêzîk nayên hesibandin. Dema ku yek ji we hewcedarê alîkariya yê din be, dikarin werin hesibandin. Behsa wan ji Daîreya Koçberiyê re bike.
rule-family-wish = Divê hem tu hem jî xizmê te bi nivîskî bêjin ku hûn dixwazin bi hev re bin. Kes vê ji bo we nake. Niha binivîse, û ji xizmê xwe jî bixwaze ku binivîse.
rule-dc4 = Welatê ku destûra rûniştinê an vîzeya wî hîn derbasdar e, berpirs e. Destûr piştî qediyana xwe du salan tê hesibandin, vîze şeş mehan. Divê tu ji wê demê ve ji Ewropayê derneketibî.
    .name = Destûra rûniştinê an vîze
rule-d12-lapsed = Dibe ku destûr an vîzeya te ji demeke dirêjtir ve qediyabe. Eger tu ji wê demê ve li Ewropayê mayî, welatê ku tu lê penaberiyê dixwazî berpirs e.
    .name = Destûr an vîzeya ku ji zû ve qediyaye
rule-dc5 = Welatê pêşî yê ku tu bê belge hatiyî, berpirs e. Donzdeh meh piştî hatina te ev diqede.
    .name = Hatina bê belge
rule-d13-lived = Piştî wan donzdeh mehan, welatê ku tu pênc mehan bê navber lê jiyayî berpirs e.
    .name = Pênc meh li welatekî din
rule-dc6 = Welatê ku te cara pêşî lê penaberî xwest, berpirs e.
    .name = Daxwaza penaberiyê ya yekem
rule-dc6-denmark = Eger tiştek welatekî din nîşan nede, Danîmarka doza te lêkolîn dike.
    .name = Tiştek welatekî din nîşan nade
rule-told-elsewhere = Eger ji te re hatibe gotin ku welatekî din dê doza te bigire ser xwe, ev li wir derbasdar e ku ti qaîdeyeke din li doza te nayê.
    .name = Ji te re behsa welatekî din hate kirin
rule-ab-overturned = Desteya Îtirazên Penaberan dikare biryara şandina te ya welatekî din biguherîne. Wê demê dibe ku Danîmarka doza te lêkolîn bike, an Daîreya Koçberiyê ji nû ve biryar bide. Ji Konseya Penaberan a Danîmarkayê bipirse ka paşê çi dibe.
    .name = Desteya Îtirazên Penaberan biryar guhert
rule-dc7 = Welatên EU, Norwec, Swîsre, Îslanda û Liechtenstein qaîdeyên Dublînê bi kar tînin.
rule-dc8 = Di halê normal de Danîmarka ji welatê din dixwaze ku doza te bigire ser xwe.
rule-dc8-new = Li gor qaîdeyên nûtir jî di halê normal de ji welatekî din tê xwestin ku doza te bigire ser xwe. Ne diyar e ku Danîmarka vê çawa dike.
rule-dc9 = Dema ku welatê din bêje erê, di halê normal de te dişînin wir. Wê demê doza te li wir tê lêkolînkirin.
rule-dc10 = Welatê ku te berê lê penaberî xwestiye, di halê normal de te paşve digire.
    .name = Daxwaza penaberiyê ya berê
rule-dc10-pending = Dema ku doza te li wir hîn vekirî be, di halê normal de te paşve dişînin wî welatî.
rule-dc10-closed = Eger doza te li wir hatibe redkirin an te ew vekişandibe, ew welat di halê normal de dîsa te paşve digire.
rule-d19-permit = Welatekî din piştî ku te penaberî xwest, destûra rûniştinê da te. Wê demê ew welat berpirs e.
    .name = Destûra rûniştinê piştî daxwazê
rule-earlier-several = Te li çend welatan penaberî xwest. Kîjan ji wan te paşve digire, bi wê ve girêdayî ye ku wan çi kiriye. Behsa hemûyan bike.
    .name = Li çend welatan hate xwestin
rule-absence-proof = Dema li derveyî Ewropayê tenê wê demê alîkar e ku tu bikarî wê nîşan bidî. Mohr, bilêt, name an belgeyeke kardêr an bijîşk kom bike.
rule-dc11 = Daîreya Koçberiyê dinêre ka tu berê li welatên din hatiyî qeydkirin an na. Eger qeydek hebe, dibe ku Danîmarka doza te lêkolîn neke.
rule-registered-elsewhere = Welatekî din rêça tiliyên te girt an tu qeyd kirî. Dibe ku Danîmarka ji wî welatî bixwaze ku doza te bigire ser xwe.
    .name = Rêça tiliyan li welatekî din
rule-dc12 = Danîmarka Biryarnameya Dublîn III bi peymaneke taybet a bi EU re bi kar tîne.
rule-dc12-new = Qaîdeyên nû yên EU bi îhtîmaleke mezin ji bo te derbasdar in. Nivîsên sereke yên vê rêbernameyê behsa wan nakin. Ji Konseya Penaberan a Danîmarkayê bipirse ka ji bo te çi cuda ye.
rule-dc13 = Parastina li welatekî din ne doza Dublînê ye. Ew dikeve bin § 29 b, ne bin § 29 a.

rule-dp1 = Piştî qeydkirinê te vedixwînin hevdîtinekê bi Daîreya Koçberiyê re.
rule-dp1-register = Pêşî divê te qeyd bikin. Polîs nav, wêne û rêça tiliyên te distîne. Here ba polîs, an ji Daîreya Koçberiyê bipirse ka tu biçî ku.
rule-na-transfer = Danîmarka dikare te bişîne welatekî ku te lê penaberî xwestiye, heta eger te li vir nexwestibe jî. Eger ev ji te re were gotin, tu dikarî di nav heft rojan de îtirazê bikî.
rule-na-late = Divê Danîmarka di nav muhletekê de ji wî welatî bipirse. Eger nepirse, dibe ku pêwîst be tu li vir penaberiyê bixwazî da ku ev alîkariya te bike. Pêşî ji Konseya Penaberan a Danîmarkayê bipirse.
rule-na-again = Eger Danîmarkayê tu berê şandibî wî welatî û tu vegeriyabî, divê ew pêşî dîsa ji wî welatî bipirse.
rule-dp2 = Ofîsa Penaberiyê ya 2yem a Daîreya Koçberiyê, li Sandholm, li van dozan dinêre.
rule-dp3 = Bersiv li ser hevpeyvîna te ya yekem û li ser tiştên ku tu paşê zêde dikî disekine.
rule-dp4 = Bi gelemperî di dawiya hevpeyvîna yekem de ji te re tê gotin ku kîjan welat doza te lêkolîn dike.
rule-dp5 = Eger Daîreya Koçberiyê hewceyî zanîna tiştên din be, di zûtirîn demê de ji te re tê gotin. Rojeke diyar tune.
rule-dp6 = Tu dikarî li ber Desteya Îtirazên Penaberan (Flygtningenævnet) li dijî veguhestinê îtirazê bikî. Eger te li Danîmarkayê penaberî nexwestibe jî, tu dikarî wisa bikî.
rule-dp6-not-yet = Heta ku biryarek ji te re neyê gotin, tiştek tune ku tu îtirazê lê bikî. Eger di nameya te de hatibe nivîsandin ka îtiraz çawa tê kirin, îro ji Konseya Penaberan a Danîmarkayê bipirse. Eger ji te re were gotin ku dê te bişînin welatekî din, heft roj dest pê dikin.
rule-dp7 = Alîkariya hiqûqî bêpere ye. Konseya Penaberan a Danîmarkayê (Dansk Flygtningehjælp) dikare te temsîl bike. Di îtiraza xwe de bêje ku tu vê dixwazî.
rule-dp8 = Eger tu di wextê xwe de îtirazê bikî, destûra te heye ku tu li Danîmarkayê bimînî heta ku Desteya Îtirazên Penaberan biryar bide.
rule-dp8-new = Di heman nameya îtirazê de binivîse ku tu daxwaza mayînê dikî. Heta ku li ser wê biryar neyê dayîn, nabe ku te bişînin. Li gor Qanûna Biyaniyan a îlona 2025an (september) îtiraz bi xwe mafê mayînê dide te. Nayê zanîn ka ev paşê hatiye guhertin an na.
rule-dp9 = Divê îtiraza te herî dereng heft roj piştî wê roja ku ji te re hate gotin gihîştibe Daîreya Koçberiyê.
rule-dp9-announced = Ya girîng ev e ku îtiraza te di wextê xwe de bigihêje. Delîla gihîştina wê bixwaze û hilîne.
rule-dp10 = Îtiraza ku ji heft rojan zêdetir piştî roja ku ji te re hate gotin digihêje, nayê lêkolînkirin. Roj tenê wê demê dest pê dikin ku ji te re hatibe gotin, û divê di biryarê de hatibe nivîsandin ka îtiraz çawa tê kirin. Îro ji Konseya Penaberan a Danîmarkayê bipirse: girîng e ka çawa û kengî ji te re hate gotin.
    .name = Ji heft rojan zêdetir derbas bûn ji roja ku ji te re hate gotin
rule-dp10-announced = Te got ku tu îtirazê dikî, û heft roj derbas bûne. Mafê te yê mayînê bi wê ve girêdayî ye ku îtiraza te kengî gihîşt. Îro ji Daîreya Koçberiyê an Konseya Penaberan a Danîmarkayê bipirse.
rule-dp11 = Îtiraza te ji bo Desteya Îtirazên Penaberan e, lê tu wê didî Daîreya Koçberiyê. Form ne pêwîst e: di hevdîtinê de bêje, an bi îmzeya xwe bişîne. Sedemên te dikarin paşê bên.
rule-dp12 = Di halê normal de dadgerek bi tenê li ser belgeyan, bê hevdîtin, li ser îtiraza te biryar dide. Desteya Îtirazên Penaberan hewl dide ku vê di nav deh rojên kar de piştî hatina dozê bike.
rule-appeal-now = Eger tu ne razî bî, îro ji Daîreya Koçberiyê re bêje ku tu îtirazê dikî. Îro ji Konseya Penaberan a Danîmarkayê alîkariyê bixwaze. Delîla gihîştina îtiraza xwe bixwaze.
rule-appeal-papers = Sedem û belgeyên xwe heta ji te tê zû bişîne. Desteya Îtirazên Penaberan dikare di çend rojan de û bê hevdîtin biryar bide.
rule-appeal-lawyer = Di halê normal de Desteya Îtirazên Penaberan di van dozan de parêzer (avûkat) tayîn nake. Eger doz here ber heyeta wê ya temam û parêzer pêwîst be, ew dikare tayîn bike. Tu her gav mafdar î ku parêzerê te yê xwe hebe.
rule-safe-there = Danîmarka dikare te tenê bişîne welatekî ku rêzê li Peymana Penaberan digire û prosedureke penaberiyê ya rast û baş lê heye. Nabe ku te bişînin cihê ku li wir, an piştre li welatekî din, cezayê mirinê, îşkence an muameleya nemirovî te tehdîd dike. Eger ji bo te wisa be, di îtirazê de binivîse.
rule-protected-there = Eger welatê din jixwe te diparêze, doza te di halê normal de dikeve bin § 29 b, ne bin veguhestina Dublînê. Di îtirazê de binivîse ka çi parastina te heye.
rule-dp13 = Biryara veguhestinê bi nivîskî tê dayîn û ji te re bi devkî jî tê gotin. Tê de hatiye nivîsandin ka îtiraz çawa tê kirin.
rule-dp14 = Kesên di nezaretê de (cihê girtî) jî mafdar in ku penaberiyê bixwazin.
rule-de-arrival = Polîs dikare di hatinê de te bixe nezaretê, da ku bizane tu kî yî û te qeyd bike.
rule-de-dublin = Di doza Dublînê de polîs dikare te tenê wê demê bixe nezaretê ku xetereke cidî ya windabûna te hebe. Û tenê eger tedbîreke siviktir têr neke, wek çûyîna ba polîs di demên diyar de.
rule-de-dublin-new = Nabe ku kesekî bixin nezaretê tenê ji ber ku dibe ku welatekî din berpirs be. Divê biryara nezaretê bi nivîskî û bi sedeman be. Divê nezaret heta ku dibe kurt be.
rule-de-unfounded = Di prosedura dozên eşkere bêbingeh de dikarin te bixin nezaretê, eger ev pêwîst be da ku tu li ber dest bî. Eger tedbîreke siviktir têr bike, nabe. Li ser vê bingehê nezaret herî zêde heft rojan didome.
    .name = Dawiya nezaretê di prosedura dozên eşkere bêbingeh de
rule-de-away = Neçûyîna hevpeyvînê bê sedemeke baş, an nejiyana li cihê ku ji te re hatiye gotin, dikare bibe sedema nezaretê.
rule-de-return = Piştî redkirina dawî, dikarin te bixin nezaretê da ku piştrast bin ku tu derdikevî, eger tedbîreke siviktir têr neke.
rule-de-court = Divê di nav sê rojan de te bibin ber dadgehê (mehkeme), eger berî wê te bernedin. Dadgeh parêzerekî dide te. Ev ji bo nezareta ji ber doza te ya penaberiyê an vegera te ye.
    .name = Te dibin ber dadgehê
rule-de-review = Dadgeh rojeke dawî datîne, û dikare her carê herî zêde çar hefteyan dirêj bike. Tu dikarî li ber dadgeheke bilindtir îtirazê bikî. Ev veguhestinê an vegerê nasekinîne.
rule-de-told = Divê polîs mafên te bi nivîskî, bi zimanekî ku tu jê fêm dikî, ji te re bêje. Eger tu penaberiyê dixwazî, mafê te heye ku tu bi Konseya Penaberan a Danîmarkayê re têkilî deynî.
rule-de-longest = Nabe ku nezareta ji bo vegerê ji şeş mehan zêdetir bidome. Di rewşên taybet de dadgehek dikare wê heta donzdeh mehên din dirêj bike. Divê nezaret heta ku dibe kurt be.
    .name = Nezareta ji bo vegerê, eger dadgehek wê dirêj neke
rule-de-child = Nabe ku zarokê tenê di girtîgehê de bigirin.

rule-ad1 = Dema ku welatekî din jixwe te diparêze, Danîmarka bi îhtîmaleke mezin doza te lêkolîn nake.
    .name = Parastina li welatekî din
rule-ad2 = Daîreya Koçberiyê biryar dide ka doza te li gor § 29 b nayê lêkolînkirin.
rule-ad3 = Piştî hevpeyvîna te ya yekem biryar tê dayîn ka doz li gor § 29 b nayê lêkolînkirin.
rule-ad4 = Divê îtiraza te herî dereng heft roj piştî wê roja ku ji te re hate gotin gihîştibe Daîreya Koçberiyê.
rule-ad5 = Di halê normal de dadgerek ji Desteya Îtirazên Penaberan bi tenê li ser belgeyan biryarê li ser îtiraza te dide. Desteya Îtirazên Penaberan hewl dide ku vê berî şandina te bike.
rule-ad6 = Îtiraza te bi xwe mafê mayînê nade te. Desteya Îtirazên Penaberan dikare vî mafî bide: di îtirazê de bixwaze. Îro ji Konseya Penaberan a Danîmarkayê alîkariyê bixwaze.
rule-ad7 = Konseya Penaberan a Danîmarkayê di van dozan de jî alîkariyê dike. Di îtiraza xwe de bêje ku tu vê dixwazî.
rule-ad8 = Ev biryar bi nivîskî tê dayîn û ji te re bi devkî jî tê gotin. Tê de hatiye nivîsandin ka îtiraz çawa tê kirin.
rule-ad9 = Ji bo zarokê tenê lênêrîna tenduristiyê, dibistan, çalakî û alîkariya pereyan heta vegera welatê din didomin.
rule-ad-child = Desteya Îtirazên Penaberan biryareke wisa ya li ser zarokekî tenê guhertiye. Îro vê nîşanî nûnerê xwe û Konseya Penaberan a Danîmarkayê bide û bixwaze ku îtiraz were kirin.

rule-um1 = Ji zarokê tenê (bê dê û bav) re heta 18 saliya wî nûnerekî şexsî tê dayîn, ji bilî sedemên gelekî taybet. Xaça Sor a Danîmarkayê wî kesî pêşniyar dike. Daîreya Mafê Malbatê (Familieretshuset), di hin dozan de dadgeha malbatê, wî tayîn dike. Nûner ji rayedarên koçberiyê serbixwe ye. Niha li wî kesî bipirse, û behsa vê encamê jê re bike.
rule-um-age = Temenê te tenê wê demê dikare were lêkolînkirin ku tu razî bî. Eger tu wek kesekî mezin hatibî qeydkirin û ne wisa bî, tu dikarî li ber Desteya Îtirazên Penaberan îtirazê bikî. Ji nûnerê xwe an ji Konseya Penaberan a Danîmarkayê bipirse.
rule-um8 = Biryara neyînî ji zarokê tenê re li ber nûner tê gotin. Nameyê jî bixwaze.
rule-ac6 = Ji bo malbatê, ji wê roja pêşî bijmêrin ku ji yekî ji we re hate gotin. Baş e ku her kesê mezin bipirse ka ew jî divê îtiraza xwe bike.

rule-fi1 = Gava pêşî ev e ku were dîtin ka Danîmarka doza te lêkolîn dike an na.
rule-fi2 = Hevpeyvîna yekem bi piranî li ser wê ye ku tu kî yî û doza te çawa dimeşe. Carinan li ser sedemên te ye jî.
rule-fi3 = Hemû kesên mezin, û hemû zarokên ku bi tenê ne, ji bo hevpeyvîna yekem têne vexwendin.
rule-fi4 = Piştî qeydkirinê tu dikarî sedemên xwe yên penaberiyê binivîsî. Piştre di zûtirîn demê de te vedixwînin.
rule-fi5 = Eger piştî hevpeyvîna yekem nikaribin biryarê bidin, te vedixwînin hevpeyvîneke duyem, û dibe ku yên din jî.
rule-fi7 = Belge û delîlên xwe yên din bîne hevpeyvîna penaberiyê.

rule-np1 = Doza ku Danîmarka lêkolîn dike, di halê normal de di prosedura asayî de ye. Hevpeyvîneke dirêj heye, dibe ku yeke din jî, û piştre erê an na.
rule-np2 = Ofîsa Penaberiyê ya 3yem li dozên dirêj û tevlihev dinêre. Ew li dozên zarokan, qurbaniyên bazirganiya mirovan û kesên di nezaretê de jî dinêre.
rule-np3 = Gotineke zelal û bi belge dikare ji bo biryarekê têr bike. Nexwe hevpeyvîneke din an lêkolînek çêdibe.
rule-np4 = Li doza te bi serê xwe tê nêrîn. Gotinên te bi tiştên ku li ser welatê te têne zanîn re têne berhevkirin.
rule-np5 = Bersiv bi nameyekê tê: destûrek an redkirinek.
rule-np6 = Tu dikarî li bendê bî ku Daîreya Koçberiyê di nav şeş hefteyan de piştî destpêkirina doza te agahiyekê bide te. Dibe ku dirêjtir bidome.
rule-np7 = Redkirina te bixweber diçe Desteya Îtirazên Penaberan. 14 roj piştî ku te pê zanî, wek îtirazkirî tê hesibandin. Ne pêwîst e ku tu tiştekî bikî, û ti muhleta heft rojan dest pê nake.
rule-np8 = Daîreya Vegerê (Hjemrejsestyrelsen) dê bipirse ka tu îtiraza xwe vedikişînî. Ne pêwîst e ku tu kaxeza vekişandinê îmze bikî: eger tu tiştekî nekî, îtiraz didome. Eger tu dev jê berdî, di nav wan 14 rojan de an paşê, rojek ji te re tê dayîn ku divê tu herî dereng wê rojê derkevî.
rule-np-stay = Destûra te heye ku tu li Danîmarkayê bimînî heta ku Desteya Îtirazên Penaberan biryar bide. Eger tu dev ji îtirazê berdî, ev diqede.
rule-np9 = Piştî redkirina di prosedura asayî de, Desteya Îtirazên Penaberan parêzerekî ji te re tayîn dike. Ev bêpere ye.

rule-mu1 = Dema ku Daîreya Koçberiyê sedemên derbasdar nabîne, li dozê wek doza eşkere bêbingeh tê nêrîn (§ 53 b).
rule-mu2 = Eger Daîreya Koçberiyê sedemên derbasdar nebîne, doza te ji Konseya Penaberan a Danîmarkayê re dişîne. Di rûpela Konseya Penaberan a Danîmarkayê de tê gotin ku ew bi te re jî diaxive.
rule-mu3 = Eger Konseya Penaberan a Danîmarkayê jî razî be ku doz eşkere bêbingeh e, îtiraz li ber Desteya Îtirazên Penaberan tune. Ji wê bipirse ka tu hîn çi dikarî bikî.
rule-mu4 = Eger Konseya Penaberan a Danîmarkayê ne razî be, redkirin bixweber diçe Desteya Îtirazên Penaberan. Ne pêwîst e ku tu îtirazê bikî. Ji Konseya Penaberan a Danîmarkayê bipirse ka kî li wir alîkariya te dike.
rule-mu4-writing = Wê demê Desteya Îtirazên Penaberan di halê normal de li ser belgeyan, bê hevdîtin, biryar dide. Parêzerek li ser navê te diaxive.
rule-mu5 = Redkirina wek eşkere bêbingeh bi biryara vegerê re tê dayîn. Herdu bi nivîskî têne dayîn û ji te re têne gotin.
rule-mu6 = Dema ku Daîreya Koçberiyê doza zarokê tenê eşkere bêbingeh dibîne, ew parêzerekî dide zarok.
rule-ag1 = Ji bo kesên ji welatên di lîsteyê de, pêşî tê texmînkirin ku doz eşkere bêbingeh e. Ew dikare zû were redkirin (prosedura ÅGH).
    .name = Prosedura bilez ji bo welatên di lîsteyê de
rule-ag2 = Di prosedura bilez de tu formê li ser sedemên xwe nanivîsî. Te zû vedixwînin hevpeyvînê. Hemû tiştên girîng li wir bêje.
    .name = Prosedura bilez: form tune
rule-ag3 = Di prosedura bilez de jî, berî ku tu bê mafê îtirazê werî redkirin, divê Konseya Penaberan a Danîmarkayê razî be. Dibe ku divê ew di heman rojê de bersivê bide: tavilê jê re bêje ka çi girîng e.
rule-ag4 = Welatê te di lîsteya prosedura bilez de ye. Lîsteya ku em dizanin, ya 19ê rêbendana 2023an (januar) e.
rule-ag5 = Ji bo Gurcistanê îstisna hene. Li ser wan doz bi doz biryar tê dayîn. Bêje ka di doza te de çi taybet e.
rule-ag6 = Di prosedura bilez de jî li benda hevpeyvînekê be.

rule-su1 = Bi prensîp, Danîmarka li her daxwazê wek daxwaza yekem dinêre.
rule-su2 = Doza ku bê biryar hatiye girtin, dikare ji cihê ku lê sekinî ji nû ve were vekirin. Tavilê bi Daîreya Koçberiyê re têkilî deyne.
rule-su3 = Piştî redkirina wek eşkere bêbingeh, Daîreya Koçberiyê û Konseya Penaberan a Danîmarkayê li doza te dinêrin. Eger yek ji wan sedemekê ji bo ji nû ve vekirinê bibîne, prosedura asayî dest pê dike.
rule-su4 = Desteya Îtirazên Penaberan biryar dide ka dozeke ku wê red kiriye, ji nû ve were vekirin. Divê agahiyên nû yên girîng hebin ku berê tune bûn. Dadgerê dozê dikare bi tenê bêje na.
rule-su5 = Hevdîtineke nû tenê wê demê heye ku agahiyên nû bikarin encamê biguherînin û tu li wir pêwîst bî. Delîlên ku te dikaribû berê bidî, dikarin neyên hesibandin.
rule-su6 = Nivîs nabêjin ka ji nû ve vekirina dozê çiqas didome. Daîreya Koçberiyê biryar dide ka tu di wê navberê de li ku dijî. Ji karmendên navenda xwe bipirse.
rule-su-address = Heta ku rayedar nizanibin tu li ku dijî, li daxwaza ji nû ve vekirina doza te nayê nêrîn. Li wî cihî qeydkirî be ku tu lê dijî. Ne bes e ku parêzerê te bizane.
rule-su-stay = Daxwaza ji Desteya Îtirazên Penaberan ku doza te ji nû ve veke, bi xwe mafê mayînê nade te. Ew dikare destûrê bide, eger tu berî qediyana roja derketina xwe bixwazî. Herduyan di heman nameyê de bixwaze.
rule-su-stay-late = Piştî roja derketinê, daxwaza nû tenê ji ber sedemên gelekî taybet mafê mayînê dide te. Van sedeman di daxwazê de binivîse.
    .name = Roja derketinê derbas bûye
rule-su-stay-unfounded = Piştî redkirina wek eşkere bêbingeh, divê tu tavilê derkevî. Daxwaza ji nû ve vekirina dozê tenê ji ber sedemên gelekî taybet mafê mayînê dide te. Van sedeman di daxwazê de binivîse.
rule-su-stay-elsewhere = Daxwaza ji Desteya Îtirazên Penaberan ku dîsa li biryarê binêre, bi xwe mafê mayînê nade te. Serokê wê dikare biryar bide ku destûra te heye. Vê di heman nameyê de bixwaze.

rule-wi1 = Daîreya Koçberiyê biryar dide ka çi li dozeke vekişandî an rawestandî tê.
rule-wi2 = Qanûna Biyaniyan yek rewşê dibêje: dema ku Daîreya Koçberiyê te bi şexsî vedixwîne û tu naçî. Ew nabêje ka çi din wek vekişandin tê hesibandin.
rule-wi3 = Nehatin, bersivnedan an terikandina navendê dikare wek devjêberdana dozê were hesibandin. Sedemeke baş a ku ne di destê te de bû, girîng e. Behsa wê ji Daîreya Koçberiyê re bike.
rule-wi3-duty = Her gava ku Daîreya Koçberiyê te vedixwîne, here. Eger tu nikaribî biçî, berî wê jê re bêje, û bêje çima. Nexwe daxwaza te dikare bikeve (bortfalde).
rule-wi-missing = Neçûyîna hevpeyvînê bê sedemeke baş dikare bibe sedema nezaretê an kêmkirina pereyan jî. An jî dibe ku divê tu di demên diyar de xwe nîşanî wan bidî.
rule-wi-tell = Divê tu tiştên ku ji bo biryara doza te pêwîst in bêjî, û dema ku tê xwestin pasaporta xwe nîşan bidî. Veşartina ka tu kî yî an tu çawa hatî, dikare bibe sedema nezaretê.
rule-wi-live = Li wir bijî ku Daîreya Koçberiyê ji te re dibêje. Eger fermana guhertina cih ji te re were dayîn û tu neçî, dikarin te bixin nezaretê. Heta ku kes nizanibe tu li ku dijî, tiştek ji bo te nayê dayîn.
rule-wi4 = Dema ku kesek bersivê nade an navendê diterikîne, doz di halê normal de tê girtin. Ew tê rawestandin, nayê redkirin.
rule-wi5 = Doza girtî bixweber dom nake. Di nivîsê de ji bo ku tu dîsa werî ti muhlet nehatiye gotin. Li bendê nemîne.
rule-wi6 = Îro bi rêya navenda xwe bi Daîreya Koçberiyê re têkilî deyne û bêje çima. Dibe ku dozek tenê carekê ji nû ve were vekirin.
rule-wi7 = Eger nameya te hişyarî dabe te, neçûyîna hevpeyvînê dibe sedem ku daxwaza te bikeve, eger te mazereteke qanûnî nedabe. Di rewşên taybet de Daîreya Koçberiyê dikare biryareke din bide. Wê demê li ser doza te dikare ji hevpeyvînên berê biryar were dayîn.
rule-wi8 = Vekişandina îmzekirî divê zelal be. Di halê normal de pêşî hevdîtinek bi wergêr re heye.
rule-wi9 = Piştî vekişandina îmzekirî êdî destûra mayînê ya te tune û divê tu derkevî, eger destûreke te ya din tune be. Rojek ji bo derketinê tê danîn û di sîstema Schengenê (SIS) de tê qeydkirin.
rule-wi10 = Tu her gav dikarî ji vekişandina xwe vegerî. Wê demê dibe ku doz bidome. Îro bi Daîreya Koçberiyê re têkilî deyne. Li dijî vekişandinê li ber Desteya Îtirazên Penaberan îtiraz nabe.

rule-fc1 = Danîmarka dikare li gor § 7(5) red bike, dema ku welatekî din jixwe te diparêze. Dibe ku girêdanên nêzîk jî têr bikin, eger were çaverêkirin ku ew welat te biparêze.
rule-fc2 = Girêdan dikarin jidayikbûn, mezinbûn, mayîneke dirêj, malbat an toreke nasan bin. Ne pêwîst e ku ew ji girêdanên te yên bi Danîmarkayê re nêzîktir bin.
rule-fc3 = Divê tu bikarî bi awayekî qanûnî biçî wî welatî û li wir bijî. Divê tu li wir bi ewle jî bî. Eger ne wisa be, bêje.
rule-fc4 = Herî kêm, divê ew welat bi rastî te biparêze ku tu paşve neyî şandin xetereyê.
rule-fc5 = Redkirina ji ber ku welatekî din dikare te biparêze, bi nivîskî tê dayîn. Wek redkirinên din diçe Desteya Îtirazên Penaberan.
rule-st1 = Lîsteyeke fermî ya welatên sêyem ên ewle tune. Li her dozê bi serê xwe tê nêrîn.
rule-st2 = Welatek ne ewle ye, eger tu li wir di xetera cezayê mirinê, îşkenceyê an muameleya nemirovî de bî.
rule-st3 = Divê welatê ewle beşdarî Peymana Penaberan bûbe, rêzê lê bigire û prosedureke penaberiyê ya rast û baş lê hebe. Nabe ku ew te bişîne cihekî bi xetere.
rule-st4 = Wezareta Koçberî û Entegrasyonê dinirxîne ka welatek ewle ye, piştî ku ji Daîreya Koçberiyê dipirse.
rule-st5 = Qaîdeyên li ser welatên ewle ne derbasdar in, dema ku polîs ketina Danîmarkayê li te qedexe kiribe (§ 28(7)).
rule-st6 = Qanûna Danîmarkayê nabêje ka “welatê sêyem ê ewle yê Ewropayê” çi ye.
rule-bo1 = Li Danîmarkayê li ser sînor prosedureke taybet a penaberiyê tune.

rule-re1 = Daîreya Koçberiyê pereyê xwarinê, cihê jiyanê û lênêrîna tenduristiyê ya pêwîst dide. Ew vê dike heta ku tu destûrê bistînî an ji Danîmarkayê derkevî.
rule-re1-need = Eger te li vir penaberî nexwestibe, Daîreya Koçberiyê debara te tenê wê demê dide ku tu hewcedar bî.
rule-re1-permit = Piştî bersiva erê, Daîreya Koçberiyê debara te dide heta ku şaredarî (kommune) bigire ser xwe.
rule-re1-not = Heta ku kes nizanibe tu li ku dijî, an eger destûreke te ya ji cureyekî din hebe, Daîreya Koçberiyê pere nade. Di halê normal de, eger tu bi kesekî ku li vir dijî re bizewicî, ew dîsa pere nade. Eger têra te pere hebe, dibe ku divê tu bi xwe bidî.
rule-re-decides = Daîreya Koçberiyê biryar dide ka tu li ku dijî. Heta ku dibe, ew dinêre ka tu nû hatî an hatî redkirin. Dibe ku cihekî din be, ne yê ku li vir hatiye gotin.
rule-re2 = Di prosedura dozên eşkere bêbingeh de tu nikarî biçî mala xwe ya taybet. Tu nikarî bi heval an malbatê re jî bijî.
rule-re3 = Ofîsên Daîreya Koçberiyê li Næstved, li Sandholm û li Kopenhagê hene. Xizmeta wê ya Hemwelatiyan li Næstved, Aalborg, Aarhus û Odense ye.
rule-re-admissibility-adult = Pêşî tu bi îhtîmaleke mezin li Navenda Pêşwaziyê Sandholm dijî. Piştre Daîreya Koçberiyê biryar dide.
rule-re-admissibility-family = Sê mehên pêşî tu bi îhtîmaleke mezin li Navenda Pêşwaziyê Sandholm dijî. Piştre li Navenda Vegerê Avnstrup.
rule-re-admissibility-child = Tu bi îhtîmaleke mezin li navenda zarokan a li Tønder dijî.
rule-re-appeal-adult = Tu bi îhtîmaleke mezin li navendeke vegerê dijî. Daîreya Koçberiyê biryar dide ka li kîjanê.
rule-re-appeal-family = Tu bi îhtîmaleke mezin li Navenda Vegerê Avnstrup dijî.
rule-re-appeal-child = Tu bi îhtîmaleke mezin li navenda zarokan a li Tønder dijî.
rule-re-accelerated-adult = Tu bi îhtîmaleke mezin li navendeke vegerê dijî. Daîreya Koçberiyê biryar dide ka li kîjanê.
rule-re-accelerated-family = Tu bi îhtîmaleke mezin li Navenda Vegerê Avnstrup dijî.
rule-re-accelerated-child = Tu bi îhtîmaleke mezin li navenda zarokan a li Tønder dijî.
rule-re-accelerated-appeal-adult = Tu bi îhtîmaleke mezin li navendeke vegerê dijî. Daîreya Koçberiyê biryar dide ka li kîjanê.
rule-re-accelerated-appeal-family = Tu bi îhtîmaleke mezin li Navenda Vegerê Avnstrup dijî.
rule-re-accelerated-appeal-child = Tu bi îhtîmaleke mezin li navenda zarokan a li Tønder dijî.
rule-re-normal = Dema ku Danîmarka doza te lêkolîn dike, tu li wê navendê dijî ku Daîreya Koçberiyê diyar dike. Qanûna Biyaniyan navê ti navendê nabêje.
rule-re-refused = Piştî redkirinê Daîreya Koçberiyê dikare te bibe navendeke vegerê. Ew biryar dide ka kîjan û kengî. Piştî ku Desteya Îtirazên Penaberan jî red erê bike, li benda heman tiştî be.
rule-re-separated = Ji bo zarokê ku bi kesekî mezin ê ne dê û bavê wî re ye, nivîs navê ti cihî nabêjin. Ji Daîreya Koçberiyê an ji karmendên navenda xwe bipirse.
rule-re-not-stated = Ji bo vê qonaxa dozê nivîs navê ti cihî nabêjin. Ji Daîreya Koçberiyê an ji karmendên navenda xwe bipirse.
rule-re-detained = Kesên di nezaretê de li cihên taybet têne girtin. Eger ev ne mumkin be, ew ji girtiyên asayî cuda têne girtin.
rule-up-own-home = Piştî şeş mehan li Danîmarkayê tu dikarî daxwaz bikî ku di mala xwe ya taybet de bijî. Divê tu bikarî debara mala xwe bikî. Mercên din jî hene.
rule-up-private = Piştî şeş mehan tu dikarî daxwaz bikî ku bi kesekî nas re bijî jî. Daîreya Koçberiyê hîn jî debara te dide. Mercên din jî hene.
rule-up-family = Tu her gav dikarî daxwaz bikî ku bi hevserê xwe re (jin an mêr) bijî, eger ew li vir bijî. Zarok dikare daxwaz bike ku bi dê û bavê an xizmekî nêzîk ê li vir re bijî.
rule-up-return-agency = Eger tu di vegera xwe de hevkariyê nekî, Daîreya Vegerê (Hjemrejsestyrelsen) biryar dide ka divê tu li kîjan navendê bijî. Sedemên taybet dikarin li dijî vê bin.
rule-up-contract = Kesên mezin bi navenda xwe re peymanekê çêdikin. Tê de hatiye nivîsandin ka tu beşdarî kîjan karan, kursan û dersan dibî.
rule-up-school = Divê zarokên di temenê dibistanê de beşdarî dersan bibin.

rule-ri1 = Eger tu li Navenda Vegerê Sjælsmark bijî, xwarin di demên diyar de tê û tu nikarî bi xwe xwarinê çêkî. Ders û kar li wir bi sînor in.
rule-ri2 = Di prosedura dozên eşkere bêbingeh a ji ber hemwelatîtiyê de, li navendên ku xwarin lê bêpere ye, pere nayê dayîn. Ji bo zarokan jî nayê dayîn. Navendên din alîkariyeke bingehîn, û yeke ji bo zarokan, didin.
    .name = Di vê prosedurê de pere tune
rule-up-meals = Li cihê ku xwarin bêpere ye, kes alîkariya bingehîn a pereyan (grundydelse) nagire. Li cihên din ew her 14 rojan carekê tê dayîn.
rule-up-cash = Kesên mezin ên ku peymana xwe bi cih tînin, alîkariyeke zêde (tillægsydelse) distînin.
rule-up-children = Dê û bav ji bo zarokên di bin 18 salî de alîkariya pereyan distînin. Li cihê ku xwarin bêpere ye, ew kêmtir e. Zarokê ku li vir bê dê û bav e, alîkariya xwe ya taybet distîne.
rule-up-lower = Hin alîkariyên pereyan kêmtir in heta ku Daîreya Koçberiyê biryar bide ku Danîmarka doza te lêkolîn dike.
rule-up-cuts = Pere dikarin werin birîn ji ber neçûyîna hevdîtinekê, tehdîd, şîdet, an nejiyana li cihê ku hatiye gotin. Eger kesek karên xwe neke, an di doz an vegera xwe de hevkariyê neke, heman tişt dibe.
rule-up-only-there = Li gor qaîdeyên nûtir, mafê te yê xwarin û xanî li vir dikare biqede dema ku veguhestin ji te re were gotin. Divê asteke jiyanê ya bi rûmet hîn jî were misogerkirin. Nayê zanîn ka Danîmarka çi dike.
rule-ri3 = Li Avnstrup malbat bi xwe xwarina xwe çêdikin. Bi gelemperî odeyên wan ên xwe hene, û serşok û metbexê parve dikin. Lênêrîna tenduristiyê ya pêwîst ji wan re heye. Ji bo zarokan çalakî hene, û dibistan di asta zarokên danîmarkî de ye.
rule-ri4 = Li navenda zarokan lênêrîna tenduristiyê, dibistan û çalakî hene. Tu dikarî xwarinê çêkî, eger bixwazî bi alîkarî.
rule-ri6 = Her gav destûra kesekî heye ku alîkariya te bike an te temsîl bike. Dibe ku dîsa jî divê tu bi xwe biçî.
rule-ri7 = Di hemû hevpeyvînê de wergêrekî te heye. Nabe ku wergêr gotinên te ji kesên din re bêje.
rule-hp1 = Tu dikarî ji Wezareta Koçberî û Entegrasyonê destûra rûniştinê ya mirovî jî bixwazî. Ev tenê wê demê dibe ku Danîmarka doza te lêkolîn bike.

rule-in1 = Berî hevpeyvînê tu li fîlmekî temaşe dikî, û karmendê dozê dibêje ka hevpeyvîn ji bo çi ye.
rule-in2 = Nameya vexwendinê ji navenda te re tê şandin. Gelek caran ji karmendan li nameyên xwe bipirse.
rule-in3 = Tu, karmendekî dozê û wergêrek (tercûman) di odeyê de ne.
rule-in4 = Tu dikarî karmendekî dozê û wergêrekî ji zayenda xwe bixwazî. Eger mumkin be, wisa tê kirin. Zû bixwaze.
rule-in5 = Qanûn mafê karmendekî din ê hevpeyvînê nade te. Eger sedemeke te ya baş hebe, bêje: dibe ku yekî din mumkin be.
rule-in6 = Eger wergêrê zimanê te tune be, zimanekî din ê ku tu jê fêm dikî tê bikaranîn.
rule-in7 = Wergêr ji aliyê ewlehiyê ve têne kontrolkirin û divê sira gotinan biparêzin.
rule-in8 = Tu dikarî bixwazî ku kesekî malbatê li wir be, eger berjewendiyên we ne dijî hev bin.
rule-in9 = Destûra kesên ji daîreya penaberan a Neteweyên Yekbûyî (UNHCR) an Xaça Sor heye ku li wir rûnin. Ew tiştekî nabêjin.
rule-in10 = Destûra te heye ku tu kesekî ku tu hildibijêrî, bi xwe re bînî. Ew dikare malbat, bijîşk, parêzer, rêxistin an şêwirmendekî olî be.
rule-in11 = Tu, wergêr û karmendê dozê dikarin navberê bixwazin, an navber di demên diyar de têne dayîn. Nûnerê zarok dikare her gav bêhtir bixwaze.
rule-in12 = Karmendê dozê dipirse ka tu çawa yî û ka tu ji wergêr fêm dikî. Eger tu fêm nekî, bêje.
rule-in13 = Di dawiyê de ji te re tê gotin ka paşê çi tê. Tu dikarî tiştên kêm zêde bikî.
rule-in14 = Hevpeyvîna penaberiyê nayê tomarkirin. Kurteyek tê nivîsandin û ji te re tê xwendin. Berî ku tu razî bibî, tiştên şaş rast bike.
rule-in15 = Tu nikarî rapora nivîskî red bikî, ji ber ku ew beşek ji doza te ye. Tu dikarî wê rast bikî.
rule-in16 = Hevpeyvîn di halê normal de bi vîdyoyê nabin. Hevpeyvîneke kurt a piştre dikare bi vîdyoyê be, wek mînak dema ku tu nexweş bî an dûr bijî. Ew nayê tomarkirin, û bi gelemperî tiştek nayê îmzekirin.
rule-in17 = Hevpeyvîn dikare ji ber nexweşiyê, ji ber ku nûnerê te nikare were, an ji ber sedemeke din a baş were paşxistin. Berî destpêkirinê bixwaze.
rule-in18 = Wek qaîde, bi her kesê mezin re hevpeyvîn tê kirin. Eger astengiyek nehêle ku tu biaxivî, kesekî malbatê dikare alîkariya te bike.
rule-in19 = Di çend rewşan de hevpeyvîn dikare neyê kirin, wek mînak dema ku kesek ne di rewşa wê de be.
rule-in20 = Dema ku hevpeyvîn nayê kirin, biryar dibêje çima.
rule-in21 = Hevpeyvîna kesekî mezin bi gelemperî çend saetan didome. Berî wê bixwe û bêhna xwe vede.

rule-um2 = Nûnerê şexsî di hevpeyvînê de bi te re ye û dikare wek dê an bavekî biryar bide.
rule-um3 = Di hevpeyvîna zarok de nûnerekî şexsî an çavdêrekî Xaça Sor li wir e.
rule-um4 = Daîreya Koçberiyê dinirxîne ka tu ji bo doza penaberiyê têra xwe gihîştî yî. Eger na, dibe ku destûreke ji cureyekî din mumkin be. Merc ev in: li welatê te tora malbatê ya te tune ye, û tu dê li wir bikevî rewşeke pir giran.
rule-um5 = Zarokê tenê ji bo alîkariya hiqûqî ti pere nade. Piştî bersiva na ya penaberiyê, Daîreya Koçberiyê parêzerekî dide zarokê ku parêzerê wî tune. Îstisna hindik in.
rule-um-sent = Parêzerê ku zarokê tenê piştî bersiva na ya penaberiyê distîne, ne ji bo doza li ser welatekî din e. Li vir nûnerê te û Konseya Penaberan a Danîmarkayê alîkariya te dikin. Îro ji herduyan bipirse.
rule-um6 = Destûra Daîreya Koçberiyê heye ku li malbata te bigere, lê tenê eger tu razî bî. Xaça Sor jî dikare lê bigere, û wê nepenî diparêze.
rule-um7 = Zarokê tenê jî ji bo hevpeyvîna yekem tê vexwendin.
rule-um9 = Axaftinên bi vîdyoyê her gav bi nûner re têne plankirin, û nûner li cem te an li cem karmendê dozê rûdine.
rule-um10 = Hin karmendên dozê bi taybetî hatine perwerdekirin ku bi zarokan re biaxivin. Hevpeyvîn heta ku dibe li gor temenê te nerm e.
rule-ac1 = Bi zarokên te re tenê wê demê hevpeyvîn tê kirin ku pêwîst be û tu razî bî. Destûra te heye ku tu li wir bî, eger tu û zarok bixwazin.
rule-ac2 = Hevpeyvîna bi zarok re bi temen, gihîştin û sedemên wî/wê ve girêdayî ye. Eger sedemên zarokê te yên xwe hebin, ji Daîreya Koçberiyê re bêje.
rule-ac3 = Mafê her zarokî heye ku were guhdarîkirin, eger zarok an dê û bav bixwazin.
rule-ac4 = Hevpeyvîna zarok dikare neyê kirin, dema ku jixwe têra xwe tê zanîn.
rule-ac5 = Zarokê ku bi kesekî mezin ê ne dê û bavê wî re ye, di halê normal de biryara xwe ya taybet distîne. Eger zarok ji bo hevpeyvînê têra xwe ne gihîştî be, biryar li ser hevpeyvîna kesê mezin disekine.
rule-ac6-refused = Dema ku hemû malbat tê redkirin, zarok bi gelemperî di biryara dayikê de ne. Wê demê tenê ji wê re tê gotin.

rule-vu1 = Karmendên pispor bi kesên ku bûne qurbaniyên bazirganiya mirovan an şîdeteke din re diaxivin. Zû ji karmendan an bijîşkekî re bêje.
rule-vu2 = Di qanûna Danîmarkayê de komeke diyar a kesên lawaz tune. Bêje ka tu hewceyî çi yî.
rule-vu3 = Eger astengiyek nehêle ku tu biaxivî, destûra kesekî malbatê heye ku di hevpeyvînê de alîkariya te bike.
rule-vu4 = Ofîsa Penaberiyê ya 3yem li dozên kesên ku hewcedarê lênêrîna taybet in dinêre.

rule-ev1 = Delîl dikarin bi her zimanî bin. Daîreya Koçberiyê wan dide wergerandin.
rule-ev2 = Daîreya Koçberiyê bi xwe jî li agahiyan digere.
rule-ev3 = Delîlên xwe bîne hevpeyvîna penaberiyê. Eger tu nikaribî, ji roja hevpeyvînê ve du hefte ji te re hene.
    .name = Delîl piştî hevpeyvîna penaberiyê
rule-ev5 = Desteya Îtirazên Penaberan gelek caran gotinên te bi gotinên berê, rêça tiliyan, medyaya civakî û agahiyên rêwîtiyê re dide ber hev. Rastiyê bêje, û cudahiyan şîrove bike.

rule-dn-grant = Bersiva erê bi nivîskî tê dayîn.
rule-dn-refusal = Redkirina ku diçe Desteya Îtirazên Penaberan, bi nivîskî tê dayîn.
rule-dn2 = Dema ku tu dûr bijî, biryar dikare bi vîdyo an telefonê jî were gotin.
rule-dn3 = Her biryar bi nivîskî jî tê dayîn. Nameyê bixwaze û hilîne.

rule-ab1 = Desteya Îtirazên Penaberan ji Daîreya Koçberiyê serbixwe ye.
rule-ab2 = Sê kes biryar didin; dadgerek serok e. Daîreya Koçberiyê redkirina xwe rave dike, û sekreterek dinivîse.
rule-ab3 = Hevdîtinek bi te, parêzerê te û wergêrekî re heye.
rule-ab4 = Eger tu ji wergêr fêm nekî, tavilê ji Desteya Îtirazên Penaberan re bêje.
rule-ab5 = Desteya Îtirazên Penaberan dikare biryarê biguherîne an wê erê bike.
rule-ab6 = Biryara Desteya Îtirazên Penaberan dawî ye. Îtiraz lê nabe. Agahiyên nû yên bingehîn dîsa jî dikarin bibin sedem ku doz ji nû ve were vekirin.
rule-ab-sent-back = Desteya Îtirazên Penaberan doza te paşve şand (hjemvist). Daîreya Koçberiyê dîsa lê dinêre û ji nû ve biryar dide. Ji parêzerê xwe an ji Konseya Penaberan a Danîmarkayê bipirse ka Daîreya Koçberiyê dixwaze çi bizane.
rule-ab-anew = Wê demê sedemên te yên penaberiyê ji nû ve têne lêkolînkirin.
rule-ab8 = Dema ku Desteya Îtirazên Penaberan penaberiyê dide, Daîreya Koçberiyê destûrê dide û şaredariyê hildibijêre.
rule-ab-gone = Piştî bersiva na ya penaberiyê, eger tu ji 14 rojan zêdetir wek winda qeydkirî bî, doz li Desteya Îtirazên Penaberan tê girtin. Dema ku tu dîsa bi rayedaran re têkilî deynî, ew didome. Eger tu di wê navberê de li welatê xwe bûyî, ew dozeke nû ye. Ji bo îtiraza li dijî veguhestinê qaîdeyeke din heye.
rule-ab-gone-transfer = Li navenda xwe bimîne, dema ku ji te re were gotin cihê xwe biguherîne, û dema ku polîs te vexwîne here. Dema ku îtirazeke li dijî veguhestinê li Desteya Îtirazên Penaberan be, qeydkirina te wek kesê ku ne li navendê ye, wek devjêberdana îtirazê tê hesibandin. Tenê sedemên gelekî taybet vê diguherînin.
rule-ab-back-transfer = Tu wek kesê ku ne li navendê ye hatî qeydkirin? Eger tu di nav wan heft rojan de, ku ji roja ku ji te re hate gotin ve têne jimartin, vegeriyabî, di heman rojê de bêje ku îtiraza te didome. Piştî wan rojan li îtirazê nayê nêrîn, ji bilî sedemên gelekî taybet. Di heman rojê de bi Konseya Penaberan a Danîmarkayê re têkilî deyne.
rule-ab-gone-protected = Li navenda xwe bimîne. Ji bo îtiraza li gor § 29 b ti qaîde nabêje ka çi dibe eger tu wek kesê ku ne li navendê ye werî qeydkirin. Eger tu ne li wir bûyî, îro bi navendê û bi Konseya Penaberan a Danîmarkayê re têkilî deyne.
rule-ab-leaving = Derketina ji Danîmarkayê berî biryara Desteya Îtirazên Penaberan wek vekişandina îtirazê tê hesibandin.
rule-ab-absent = Destûra te heye ku tu werî hevdîtinê; ne mecbûrî ye. Eger tu neyî, Desteya Îtirazên Penaberan li ser belgeyan biryar dide. Sedemeke bi belge dikare bibe sedem ku doz ji nû ve were vekirin.
rule-ab-told = Desteya Îtirazên Penaberan di halê normal de biryara xwe piştî hevdîtinê bi nivîskî dide te, an zû dişîne. Eger divê tu ji Danîmarkayê derkevî û tu ne li wir bî, polîs wê dide te.
rule-ab-child = Di hevdîtina Desteya Îtirazên Penaberan de nûner an kesekî Xaça Sor her gav bi zarokê tenê re ye. Li dozên wisa bi taybetî zû tê nêrîn.

rule-po1 = Daîreya Koçberiyê biryar dide ka tu dê di kîjan şaredariyê (kommune) de bijî.
rule-po2 = Destûr demkî ye. Heta ku mercên wê hebin, Daîreya Koçberiyê bê daxwaz wê dirêj dike. Eger merc nemabin, an destûr li ser bingeheke şaş hatibe dayîn, dibe ku neyê dirêjkirin an were paşvekişandin. Jiyana te ya şexsî û malbatî hîn jî dikare bibe sedema dirêjkirinê. Ev maf di madeya 8 a Peymana Ewropî ya Mafên Mirovan de ye.
rule-po3 = Di nameyê de hatiye nivîsandin ka destûr ji kîjan cureyî ye. § 7(1) ji bo penaberên li gor Peymana Penaberan e. § 7(2) ji bo xetereke rastîn a cezayê mirinê, îşkenceyê an muameleya nemirovî ye. § 7(3) ji bo xetereke wisa ye ku ji şîdeteke pir giran a li dijî sivîlan tê.
rule-po-length = Destûra li gor § 7(1) her carê herî zêde du salan didome. Li gor 7(2) û 7(3) ya yekem herî zêde salekê didome.
rule-rt1 = Piştî redkirina dawî divê tu derkevî. Daîreya Vegerê (Hjemrejsestyrelsen) te vedixwîne da ku li ser veger û rêwîtiyê biaxive.
rule-rt-help = Divê tu di vegera xwe de hevkariyê bikî: nîşan bidî ka tu kî yî, belgeyên rêwîtiyê bînî û biçî hevdîtinan. Nexwe dibe ku divê tu di demên diyar de xwe nîşanî wan bidî.
rule-rt4 = Vegerên bi zorê yên ber bi welatekî sêyem ê ewle doz bi doz têne nirxandin. Daîreya Vegerê li gor nirxandina Daîreya Koçberiyê ya wî welatî dimeşe.
rule-rt5 = Piştî bersiva na, dibe ku ji bo zarokê tenê destûrek li ser bingeheke din mumkin be. Alîkariya hiqûqî ya ji bo vê, û şêwirmendiya li ser vegerê, dimîne.
rule-rt-date = Piştî bersiva na ya Desteya Îtirazên Penaberan, nameya te dibêje ka divê tu herî dereng kengî derkevî. Di halê normal de heft roj in, an jî mehek, eger heta niha destûreke te hebû. Di rewşên lezgîn de, wek sûc an sextekarî, tavilê ye. Ev ne heft rojên îtirazê ne.
    .name = Roja te ya derketina ji Danîmarkayê
rule-rt-date-unfounded = Piştî redkirina wek eşkere bêbingeh divê tu tavilê derkevî. Daîreya Koçberiyê vê datîne, ne Desteya Îtirazên Penaberan.
rule-rt-date-later = Roja derketinê ji ber sedemên taybet dikare were paşxistin, wek mayîneke dirêj, zarokên li dibistanê an malbat. Heta ji te tê zû, bi sedemên xwe, vê bixwaze.
rule-rt-date-trafficked = Eger tu qurbaniyê bazirganiya mirovan bûyî û tu bixwazî, di halê normal de 30 roj ji bo derketinê ji te re têne dayîn. Dibe ku dirêjtir bibe, herî zêde 120 roj. Ji Daîreya Koçberiyê re bêje.
rule-rt-date-child = Zarokê tenê dikare ji bo destûra zarokên tenê (§ 9 c) jî bersiva na bistîne. Wê demê 15 rojên zarok ji bo derketinê hene. Îtiraza di nav heft rojan de mafê mayînê di wê navberê de dide zarok.
rule-rt-humanitarian = Tu hîn jî dikarî ji Wezareta Koçberî û Entegrasyonê destûra rûniştinê ya mirovî bixwazî. Ev bi xwe mafê mayînê nade te. Heta ku kes nizanibe tu li ku dijî, lê nayê nêrîn.

rule-am-back = Welatê ku wek berpirsê doza te ya berê ya penaberiyê hatiye diyarkirin, tê agahdarkirin ku te paşve bigire. Eger te tenê li welatekî xwestibe, di halê normal de ew welat e.
    .name = Daxwaza penaberiyê ya berê
rule-am26 = Malbata te ya nêzîk pêşî tê: welatê ku parastina wê an destûra wê ya demdirêj lê heye. Eger parastina wê hebû û piştre bûbe hemwelatî, ew jî tê hesibandin. Divê hûn berî hatina yekî ji we ya Ewropayê bûbin malbat.
    .name = Malbata nêzîk a bi parastin an destûra demdirêj
rule-am26-status = Malbata bi destûreke din, wek mînak a kar an xwendinê, di vê qaîdeyê de nayê hesibandin. Dîsa jî behsa wan ji Daîreya Koçberiyê re bike. Ew dikare sedemên mirovî li ber çavan bigire.
rule-am27 = Piştre ew welat tê ku malbata te ya nêzîk lê li benda bersiva yekem a doza xwe ya penaberiyê ye. Divê hûn berî hatina yekî ji we ya Ewropayê bûbin malbat.
    .name = Malbata nêzîk a ku li benda bersiva yekem e
rule-am29 = Welatê ku destûra rûniştinê an vîze daye te, berpirs e. Destûr piştî qediyan an stendina wê sê salan tê hesibandin, vîze hejdeh mehan.
    .name = Destûra rûniştinê an vîze
rule-am30 = Welatê ku te herî kêm saleke dibistanê lê xwendiye û dîplomayek lê wergirtiye, berpirs e. Dema ku tu têyî qeydkirin, divê dîploma ji şeş salan nûtir be. Kursên li ser înternetê nayên hesibandin.
    .name = Dîploma
rule-am31 = Ji te re vîze ne pêwîst bû. Danîmarka jî vîzeyê naxwaze, loma Danîmarka dikare berpirs be.
    .name = Vîze ne pêwîst e
rule-am32 = Dema ku te li qada transîtê ya balafirgeheke Danîmarkayê xwest, Danîmarka berpirs e.
    .name = Qada transîtê ya balafirgehê
rule-am33 = Welatê pêşî yê ku tu bê belge hatiyî, berpirs e. Ev bîst mehan didome, û piştî rizgarkirina li deryayê donzdeh mehan.
    .name = Hatina bê belge
rule-am16 = Eger tiştek welatekî din nîşan nede, welatê ku tu pêşî lê hatî qeydkirin doza te lêkolîn dike.
    .name = Tiştek welatekî din nîşan nade
rule-am16-security = Eger were dîtin ku kesek ji bo ewlehiyê xeter e, welatê ku vê dibîne dozê lêkolîn dike.
rule-am34 = Welatê ku zarok, bira, xwişk, dê an bav bi awayekî qanûnî lê dijî, dikare berpirs be. Divê yek ji we hewcedarê yê din be. Divê sedem ducanî, zarokekî nûbûyî, nexweşiyeke giran, astengî, trawmayeke giran an pîrî be. Divê hûn herdu bi nivîskî bixwazin.
    .name = Kesê ku hewcedarê te ye, an tu hewcedarê wî/wê yî
rule-am19 = Li gor qaîdeyên nûtir, divê rayedar dema ku tu têyî qeydkirin ji te re bêjin ka kîjan qaîde derbasdar in û çi mafên te hene.
rule-am21 = Li gor qaîdeyên nûtir, tu dikarî şêwirmendiya hiqûqî ya bêpere werbigirî dema ku tê diyarkirin ka kîjan welat berpirs e. Ji Konseya Penaberan a Danîmarkayê bipirse.
rule-am17 = Li gor qaîdeyên nûtir, hemû belge û agahiyên li ser welêt herî dereng di hevpeyvîna yekem de bide. Eger ji te re bêhtir dem pêwîst be, li wir bixwaze. Tiştê ku paşê tê, dibe ku tenê wê demê were hesibandin ku diyarker be.
rule-am20 = Li gor qaîdeyên nûtir, mafên te bi nivîskî, bi zimanekî ku tu jê fêm dikî, ji te re têne gotin. Tu dikarî pirsan bipirsî. Ji bo zarokan bi awayekî li gor zarokan tê kirin.
rule-am22 = Li gor qaîdeyên nûtir, dengê hevpeyvîna li ser welêt tê tomarkirin. Tu berî biryarê kurteyê dibînî, û dikarî wê rast bikî.
rule-am22-family = Eger malbat li yek ji van welatan bijî, forma li ser malbatê bixwaze. Eger bikaribî, berî hevpeyvînê wê dagire.
rule-am23 = Li gor qaîdeyên nûtir, ji zarokê tenê re di halê normal de di nav panzdeh rojên kar de nûnerek tê dayîn. Tiştê ku ji bo zarok herî baş e pêşî tê, berî veguhestinê jî.
rule-am24 = Li gor qaîdeyên nûtir, ya ku tê hesibandin ev e ka dema ku tu cara pêşî li yek ji van welatan hatî qeydkirin, rewş çawa bû.
rule-am38 = Eger tu di wê navberê de biçî welatekî din ji van welatan, dikarin te paşve bişînin.
rule-family-together = Zarokên di bin 18 salî de yên ku bi te re ne, di halê normal de diçin cihê ku tu diçî. Eger qaîde ji bo malbatekê welatên cuda nîşan bidin, di halê normal de yek ji wan hemûyan digire.
rule-discretion = Danîmarka dikare doza te lêkolîn bike, tevî ku qaîde welatekî din nîşan didin. Kes nikare pişta xwe bi vê girê bide. Sedemên xwe ji Daîreya Koçberiyê re bêje.
rule-am42 = Piştî ku welatê din got erê an piştrast kir, divê biryara veguhestinê di nav du hefteyan de were dayîn.
rule-am43 = Li gor qaîdeyên nûtir, sê sedemên îtirazê hene. Yek xetereke rastîn a muameleya nemirovî li wir e. Yek bûyerên diyarker ên piştî biryarê ne. Yek jî qaîdeyên li ser zarokan, malbatê û kesên hewcedarê hev in. Ya dawî ne ji bo wan kesan e ku berê li wir penaberî xwestine. Ji bo hilbijartinê alîkariyê bixwaze.
rule-am43-days = Qanûna Biyaniyan dibêje heft roj. Ev nivîsa wê ya îlona 2025an (september) ye; nayê zanîn ka paşê hatiye guhertin an na. Qaîdeyên nûtir destûrê didin hefteyekê heta sê hefteyan. Tenê heft rojan bihesibîne.
rule-am43-help = Li gor qaîdeyên nûtir, eger tu nikaribî pereyê wê bidî, tu dikarî ji bo îtirazê alîkariya bêpere bixwazî. Di heman nameyê de bixwaze.
rule-d14 = Ji te re vîze ne pêwîst bû. Danîmarka jî vîzeyê naxwaze, loma Danîmarka dikare berpirs be.
    .name = Vîze ne pêwîst e
rule-d15 = Dema ku te li qada transîtê ya balafirgeheke Danîmarkayê xwest, Danîmarka berpirs e.
    .name = Qada transîtê ya balafirgehê
rule-d16 = Welatê ku zarok, bira, xwişk, dê an bav bi awayekî qanûnî lê dijî, dikare berpirs be. Divê yek ji we hewcedarê yê din be. Divê sedem ducanî, zarokekî nûbûyî, nexweşiyeke giran, astengî an pîrî be. Divê hûn herdu bi nivîskî bixwazin.
    .name = Kesê ku hewcedarê te ye, an tu hewcedarê wî/wê yî

# Time limits

rule-ti-fourteen = Redkirina te çardeh roj piştî roja ku ji te re hate gotin wek îtirazkirî tê hesibandin. Ji bo vê ne pêwîst e ku tu tiştekî bikî.
    .name = Redkirina te wek îtirazkirî tê hesibandin
rule-ti-length = Tu dikarî li dijî dirêjahiya destûra li gor § 7(1) an 7(2) îtirazê bikî. Divê îtiraz di nav çar hefteyan de gihîştibe Daîreya Koçberiyê. Ya ku derengtir be nayê lêkolînkirin.
    .name = Îtiraza te ya li ser dirêjahiya destûra te
rule-ti-lapse = Eger rojekê ji te re were gotin ku destûra te ketiye, tu dikarî îtirazê bikî. Wê demê divê îtiraz di nav çar hefteyan de gihîştibe. Piştî wê sedemên taybet pêwîst in.
    .name = Îtiraza te eger destûrek bikeve
rule-d-times = Di halê normal de, ji daxwaza te ve sê mehên Danîmarkayê hene ku ji welatekî din bipirse. Piştî ku rêça tiliyan li hev hat, du mehên wê hene.
    .name = Danîmarka ji welatekî din dipirse
rule-d-late = Eger Danîmarkayê ji wê demê derengtir pirsîbe, di halê normal de ew dibe berpirsê doza te. Rojan nîşanî Konseya Penaberan a Danîmarkayê bide.
rule-d-answer = Di halê normal de du mehên welatê din hene ku bersivê bide. Ji bo paşvegirtina te mehek heye, an piştî lihevhatina rêça tiliyan du hefte. Bersivnedan wek erê tê hesibandin.
    .name = Welatê din bersivê dide
rule-d29 = Di halê normal de şeş mehên Danîmarkayê hene ku te bişîne wir. Ew ji erêya wî welatî, an ji biryara dawî ya li ser îtiraza ku veguhestin sekinandibû, têne jimartin. Eger ew bê veguhestin derbas bibin, di halê normal de Danîmarka dibe berpirs.
    .name = Veguhestin
rule-d29-longer = Rayedar dikarin vê demê dirêj bikin. Di girtîgehê de ew heta salekê ye. Ji bo kesê ku ew nikarin bibînin, heta hejdeh mehan e.
rule-d28 = Di nezaretê de divê Danîmarka di nav mehekê de ji daxwaza te ve ji welatê din bipirse. Eger di wextê xwe de nepirse, divê te berdin; doza te didome.
    .name = Danîmarka ji welatekî din dipirse, dema tu di nezaretê de yî
rule-d28-answer = Di nezaretê de di halê normal de du hefteyên welatê din hene ku bersivê bide. Bersivnedan wek erê tê hesibandin.
    .name = Welatê din bersivê dide, dema tu di nezaretê de yî
rule-d28-transfer = Nezareta ji bo veguhestinê piştî şeş hefteyan diqede. Ew ji erêya wî welatî, an ji wê roja ku îtiraz êdî veguhestinê nasekinîne, têne jimartin. Piştî wê divê te berdin; doza te didome.
    .name = Dawiya nezareta ji bo veguhestinê
rule-am-times = Eger te li wir penaberî nexwestibe, ji qeydkirina te ve du mehên Danîmarkayê hene ku ji welatekî din bipirse. Piştî lihevhatina rêça tiliyan an agahiyên vîzeyê mehek heye.
    .name = Danîmarka ji welatekî din dipirse
rule-am-late = Eger Danîmarkayê ji wê demê derengtir pirsîbe, ew dibe berpirsê doza te. Ev bi tenê ne sedema îtirazê ye. Rojan nîşanî Konseya Penaberan a Danîmarkayê bide.
rule-am-late-child = Ji bo zarokê tenê lêgerîna malbatê dikare piştî wê demê jî bidome. Eger ev ji bo zarok ya herî baş be, wisa dibe.
rule-am-answer = Mehek ji welatê din re heye ku bersivê bide, an piştî lihevhatina rêça tiliyan an agahiyên vîzeyê du hefte. Bersivnedan wek erê tê hesibandin.
    .name = Welatê din bersivê dide
rule-am-back-times = Eger te berê li wir penaberî xwestibe, piştî lihevhatina rêça tiliyan du hefteyên Danîmarkayê hene ku ji wî welatî re bêje. Eger Danîmarka dereng bimîne, dîsa jî divê ew welat te paşve bigire.
    .name = Danîmarka ji welatê ku te berê lê xwest re dibêje
rule-am-back-answer = Du hefteyên wî welatî hene ku piştrast bike, an nîşan bide ku ew ne berpirs e. Bersivnedan wek piştrastkirin tê hesibandin.
    .name = Ew welat piştrast dike
rule-am46 = Şeş mehên Danîmarkayê hene ku te bişîne wir. Ew ji erêya wî welatî, an ji biryara dawî ya li ser îtiraza ku veguhestin sekinandibû, têne jimartin. Eger ew bê veguhestin derbas bibin, Danîmarka dibe berpirs.
    .name = Veguhestin
rule-am46-longer = Di girtîgehê de ev dem heta salekê ye. Ew heta sê salan e, eger tu, an malbata ku bi te re tê şandin, dûr bimînin, li ber xwe bidin an tedbîrên tibî qebûl nekin. Dema ku tu vegeriyayî, herî kêm sê meh dimînin ku te bişînin.
rule-am46-missed = Dema veguhestinê ya ku derbas bûye, dikare bibe sedema îtirazê. Dema ku berî biryarê derbas bûye, nabe sedem. Rojan nîşanî Konseya Penaberan a Danîmarkayê bide.
rule-am45 = Di nezaretê de, ji qeydkirina te an ji lihevhatinê ve du hefteyên Danîmarkayê hene ku ji welatê din bipirse an jê re bêje. Eger tu paşê ketibî nezaretê, ji wê rojê ve hefteyek heye. Eger dereng bimîne, divê te berdin; doza te didome.
    .name = Danîmarka ji welatekî din dipirse, dema tu di nezaretê de yî
rule-am45-answer = Di nezaretê de hefteyek ji welatê din re heye ku bersivê bide. Bersivnedan wek erê tê hesibandin.
    .name = Welatê din bersivê dide, dema tu di nezaretê de yî
rule-am45-transfer = Nezareta ji bo veguhestinê piştî pênc hefteyan diqede. Ew ji erêya wî welatî, an ji wê roja ku îtiraz êdî veguhestinê nasekinîne, têne jimartin. Eger di nav du hefteyan de ji erêyê ve biryara veguhestinê neyê dayîn, dîsa divê te berdin.
    .name = Dawiya nezareta ji bo veguhestinê
rule-ti-away = Dûrmayîn ti carî van deman kurttir nake. Ew dikare dawî li îtiraza te bîne, û dikare bibe sedema nezaretê. Eger tiştek te dûr dihêle, ji Konseya Penaberan a Danîmarkayê re bêje.

# Facts. $value is yes, no or unknown; $country and $date are filled where the fact is one.

fact-today = Îro: { $date }.
fact-registered = { $value ->
    [yes] Tu li Danîmarkayê ji bo penaberiyê qeydkirî yî.
    [no] Tu hîn nehatî qeydkirin.
   *[unknown] Nayê zanîn ka tu hatî qeydkirin an na.
}
fact-no-application = { $value ->
    [yes] Te li Danîmarkayê penaberî nexwestiye.
    [no] Tu dixwazî li Danîmarkayê penaberiyê bixwazî, an te xwestiye.
   *[unknown] Nayê zanîn ka te li Danîmarkayê penaberî xwestiye an na.
}
fact-registration-date = { $value ->
    [yes] Roja qeydkirina te: { $date }.
   *[unknown] Roja qeydkirina te nayê zanîn.
}
fact-letter-unread = { $value ->
    [yes] Nameyek li cem te heye ku tu nikarî bixwînî.
    [no] Te behsa nameyeke ku tu nikarî bixwînî nekir.
   *[unknown] Nayê zanîn ka nameyeke ku tu nikarî bixwînî heye an na.
}
fact-interviewed = { $value ->
    [yes] Te hevpeyvîna yekem kiriye.
    [no] Te hîn hevpeyvîna yekem nekiriye.
   *[unknown] Nayê zanîn ka te hevpeyvîna yekem kiriye an na.
}
fact-another-country-asked = { $value ->
    [yes] Ji te re hate gotin ku ji welatekî din tê xwestin ku doza te bigire ser xwe.
    [no] Ji te re nehate gotin ku ji welatekî din tê xwestin.
   *[unknown] Nayê zanîn ka ji welatekî din tê xwestin an na.
}
fact-told-country = { $value ->
    [yes] Welatê ku Daîreya Koçberiyê got: { $country }.
   *[unknown] Nayê zanîn ka Daîreya Koçberiyê navê kîjan welatî got.
}
fact-other-country-accepts = { $value ->
    [yes] Biryara veguhestinê hate dayîn, loma welatê din bi îhtîmaleke mezin gotiye erê.
    [no] Welatê din gotiye na.
   *[unknown] Nayê zanîn ka welatê din dibêje erê an na.
}
fact-decision-told = { $value ->
    [yes] Biryarek ji te re hate gotin.
    [no] Hîn ti biryar ji te re nehatiye gotin.
   *[unknown] Nayê zanîn ka biryarek ji te re hate gotin an na.
}
fact-denmark-examines = { $value ->
    [yes] Ji te re hate gotin ku Danîmarka doza te lêkolîn dike.
    [no] Ji te re nehate gotin ku Danîmarka doza te lêkolîn dike.
   *[unknown] Nayê zanîn ka ji te re hate gotin ku Danîmarka doza te lêkolîn dike.
}
fact-transfer-decided = { $value ->
    [yes] Ji te re behsa veguhestina bo welatekî din hate kirin.
    [no] Ji te re behsa veguhestinê nehate kirin.
   *[unknown] Nayê zanîn ka biryar veguhestin e an na.
}
fact-inadmissible-decided = { $value ->
    [yes] Ji te re hate gotin ku doza te nayê lêkolînkirin, ji ber ku welatekî din te diparêze.
    [no] Biryareke li gor § 29 b ji te re nehate gotin.
   *[unknown] Nayê zanîn ka biryar li gor § 29 b ye an na.
}
fact-decision-date = { $value ->
    [yes] Roja ku ji te re hate gotin: { $date }.
   *[unknown] Roja ku ji te re hate gotin nayê zanîn.
}
fact-leave-by = { $value ->
    [yes] Divê tu herî dereng di vê rojê de ji Danîmarkayê derkevî: { $date }.
   *[unknown] Nayê zanîn ka divê tu herî dereng kîjan rojê derkevî.
}
fact-appeal-announced = { $value ->
    [yes] Te ji Daîreya Koçberiyê re gotiye ku tu îtirazê dikî.
    [no] Te ji Daîreya Koçberiyê re negotiye ku tu îtirazê dikî.
   *[unknown] Nayê zanîn ka te îtiraz kiriye an na.
}
fact-appeal-proof = { $value ->
    [yes] Tiştekî nivîskî li cem te heye ku îtiraza te nîşan dide.
    [no] Tiştekî nivîskî li cem te tune ku îtiraza te nîşan bide.
   *[unknown] Nayê zanîn ka delîla îtiraza te heye an na.
}
fact-detained = { $value ->
    [yes] Tu di nezaretê an girtîgehê de yî.
    [no] Tu ne di nezaretê de yî.
   *[unknown] Nayê zanîn ka tu di nezaretê de yî an na.
}
fact-minor = { $value ->
    [yes] Tu di bin 18 salî de yî.
    [no] Tu 18 salî an mezintir î.
   *[unknown] Nayê zanîn ka tu di bin 18 salî de yî an na.
}
fact-child-alone = { $value ->
    [yes] Tu di bin 18 salî de yî û li vir bê dê û bav î.
    [no] Tu ne zarokekî tenê yî.
   *[unknown] Nayê zanîn ka tu zarokekî tenê yî an na.
}
fact-with-children = { $value ->
    [yes] Tu bi zarokên xwe yên di bin 18 salî de li vir î.
    [no] Ti zarokên di bin 18 salî de bi te re tune ne.
   *[unknown] Nayê zanîn ka zarok bi te re hene an na.
}
fact-protection-elsewhere = { $value ->
    [yes] Welatekî din parastin daye te.
    [no] Welatekî din parastin nedaye te.
   *[unknown] Nayê zanîn ka welatekî din parastin daye te an na.
}
fact-protection-country = { $value ->
    [yes] Ew welat: { $country }.
   *[unknown] Nayê zanîn ka kîjan welatî parastin da te.
}
fact-applied-elsewhere = { $value ->
    [yes] Te berê li welatekî din penaberî xwestiye.
    [no] Te berê li welatekî din penaberî nexwestiye.
   *[unknown] Nayê zanîn ka te berê li welatekî din penaberî xwestiye an na.
}
fact-applied-in-several = { $value ->
    [yes] Te li çend welatan penaberî xwestiye.
    [no] Te herî zêde li welatekî penaberî xwestiye.
   *[unknown] Nayê zanîn ka te li çend welatan xwestiye an na.
}
fact-earlier-country = { $value ->
    [yes] Welatê ku te berê lê penaberî xwest: { $country }.
   *[unknown] Nayê zanîn ka te berê li kîjan welatî penaberî xwest.
}
fact-earlier-pending = { $value ->
    [yes] Doza te ya li wir hîn vekirî ye.
    [no] Doza te ya li wir êdî ne vekirî ye.
   *[unknown] Nayê zanîn ka doza te ya li wir hîn vekirî ye an na.
}
fact-earlier-closed = { $value ->
    [yes] Doza te ya li wir hate redkirin an vekişandin.
    [no] Doza te ya li wir nehate redkirin an vekişandin.
   *[unknown] Nayê zanîn ka doza te ya li wir hate redkirin an vekişandin.
}
fact-left-three-months = { $value ->
    [yes] Ji wê demê ve tu sê mehan an zêdetir ji Ewropayê derketî, û tu dikarî vê nîşan bidî.
    [no] Ji wê demê ve tu sê mehan ji Ewropayê derneketî bi awayekî ku tu bikarî nîşan bidî.
   *[unknown] Nayê zanîn ka ji wê demê ve tu sê mehan ji Ewropayê derketî an na.
}
fact-left-nine-months = { $value ->
    [yes] Ji wê demê ve tu neh mehan an zêdetir ji Ewropayê derketî, û tu dikarî vê nîşan bidî.
    [no] Ji wê demê ve tu neh mehan ji Ewropayê derneketî bi awayekî ku tu bikarî nîşan bidî.
   *[unknown] Nayê zanîn ka ji wê demê ve tu neh mehan ji Ewropayê derketî an na.
}
fact-left-unproven = { $value ->
    [yes] Tu sê mehan an zêdetir ji Ewropayê derketî, û nikarî vê nîşan bidî.
    [no] Dema li derveyî Ewropayê ya ku tu nikarî nîşan bidî tune.
   *[unknown] Nayê zanîn ka dema li derveyî Ewropayê ya ku tu nikarî nîşan bidî heye an na.
}
fact-returned-since = { $value ->
    [yes] Ji wê demê ve tu li gor biryarekê derketî an te şandin welatê te.
    [no] Ji wê demê ve tu li gor biryarekê derneketî.
   *[unknown] Nayê zanîn ka ji wê demê ve tu li gor biryarekê derketî an na.
}
fact-permit-since = { $value ->
    [yes] Ji wê demê ve welatekî din destûra rûniştinê da te.
    [no] Ji wê demê ve welatekî din destûra rûniştinê neda te.
   *[unknown] Nayê zanîn ka ji wê demê ve welatekî din destûra rûniştinê da te an na.
}
fact-registered-elsewhere = { $value ->
    [yes] Welatekî din rêça tiliyên te girt an tu qeyd kirî.
    [no] Welatekî din rêça tiliyên te negirt û tu qeyd nekirî.
   *[unknown] Nayê zanîn ka welatekî din tu qeyd kirî an na.
}
fact-family-in-europe = { $value ->
    [yes] Malbata te li yek ji van welatan heye.
    [no] Te behsa malbateke li van welatan nekir.
   *[unknown] Nayê zanîn ka malbata te li yek ji van welatan heye an na.
}
fact-family-counted = { $value ->
    [yes] Jin, mêr, hevjîn, zarokê te yê di bin 18 salî de, an dê/bavê te li yek ji van welatan dijî.
    [no] Te behsa jin, mêr, hevjîn, zarokê di bin 18 salî de, an dê/bavekî li van welatan nekir.
   *[unknown] Nayê zanîn ka malbata te ya nêzîk li yek ji van welatan dijî an na.
}
fact-family-couple = { $value ->
    [yes] Ew kesê malbatê jin, mêr an hevjînê te ye.
    [no] Ew kesê malbatê ne jin, mêr an hevjînê te ye.
   *[unknown] Nayê zanîn ka ew jin, mêr an hevjînê te ye.
}
fact-family-partner = { $value ->
    [yes] Ew kesê malbatê hevjîneke/î ye ku tu pê re nezewicî yî.
    [no] Ew kesê malbatê ne hevjînê bê zewac e.
   *[unknown] Nayê zanîn ka tu bi wî hevjînî re zewicî yî an na.
}
fact-family-other = { $value ->
    [yes] Xizmên te yên din li yek ji van welatan hene.
    [no] Te behsa xizmên din ên li van welatan nekir.
   *[unknown] Nayê zanîn ka xizmên te yên din li yek ji van welatan dijîn an na.
}
fact-family-sibling = { $value ->
    [yes] Bira an xwişka te li yek ji van welatan heye.
    [no] Te behsa bira an xwişkeke li van welatan nekir.
   *[unknown] Nayê zanîn ka bira an xwişka te li yek ji van welatan dijî an na.
}
fact-family-relative = { $value ->
    [yes] Met, xalet, mam, xal, dapîr an bapîrê te li yek ji van welatan heye.
    [no] Te behsa met, xalet, mam, xal, dapîr an bapîrekî li van welatan nekir.
   *[unknown] Nayê zanîn ka met, xalet, mam, xal, dapîr an bapîrê te li yek ji van welatan dijî an na.
}
fact-couple-on-the-way = { $value ->
    [yes] Hûn piştî ku we welatê xwe terikand bûn cot.
    [no] Hûn berê li welatê xwe cot bûn, an mijar ne cotek e.
   *[unknown] Nayê zanîn ka hûn berê li welatê xwe cot bûn an na.
}
fact-couple-since-arrival = { $value ->
    [yes] Hûn piştî ku yek ji we hat Ewropayê bûn cot.
    [no] Ne wisa ye ku hûn tenê li Ewropayê bûne cot.
   *[unknown] Nayê zanîn ka hûn tenê li Ewropayê bûne cot an na.
}
fact-couple-since-application = { $value ->
    [yes] Hûn piştî ku te penaberî xwest bûn cot.
    [no] Ne wisa ye ku hûn tenê piştî ku te penaberî xwest bûne cot.
   *[unknown] Nayê zanîn ka hûn tenê piştî ku te penaberî xwest bûne cot an na.
}
fact-family-country = { $value ->
    [yes] Welatê ku malbata te lê dijî: { $country }.
   *[unknown] Nayê zanîn ka malbata te li kîjan welatî dijî.
}
fact-family-legal = { $value ->
    [yes] Malbata te li wir bi awayekî qanûnî dimîne.
    [no] Malbata te li wir bê destûr dimîne.
   *[unknown] Nayê zanîn ka malbata te li wir bi awayekî qanûnî dimîne an na.
}
fact-family-status-not-counted = { $value ->
    [yes] Malbata te li wir wek hemwelatî an bi destûreke ji cureyekî din e.
    [no] Malbata te li wir bi parastin an wek penaxwaz e.
   *[unknown] Nayê zanîn ka malbata te li wir çawa dimîne.
}
fact-permit-or-visa = { $value ->
    [yes] Yek ji van welatan destûra rûniştinê an vîze da te.
    [no] Ji van welatan yekî jî destûra rûniştinê an vîze neda te.
   *[unknown] Nayê zanîn ka yek ji van welatan destûr an vîze da te an na.
}
fact-visa = { $value ->
    [yes] Ew vîze ye.
    [no] Ew destûra rûniştinê ye.
   *[unknown] Nayê zanîn ka ew vîze ye an destûr.
}
fact-permit-expiry = { $value ->
    [yes] Roja dawî ya destûrê an vîzeyê: { $date }.
   *[unknown] Roja dawî ya destûrê an vîzeyê nayê zanîn.
}
fact-permit-not-used = { $value ->
    [yes] Tu bi wê nehatî Ewropayê.
    [no] Tu bi wê hatî Ewropayê, an ev tiştekî naguherîne.
   *[unknown] Nayê zanîn ka tu bi wê hatî Ewropayê an na.
}
fact-permit-left-since = { $value ->
    [yes] Ji qediyana wê ve tu ji Ewropayê derketî.
    [no] Ji qediyana wê ve tu ji Ewropayê derneketî.
   *[unknown] Nayê zanîn ka ji qediyana wê ve tu ji Ewropayê derketî an na.
}
fact-permit-country = { $value ->
    [yes] Welatê ku destûr an vîze da te: { $country }.
   *[unknown] Nayê zanîn ka kîjan welatî destûr an vîze da te.
}
fact-irregular-entry = { $value ->
    [yes] Tu bê belgeyên ku destûrê didin hatî yek ji van welatan.
    [no] Tu bê belge nehatî yek ji van welatan.
   *[unknown] Nayê zanîn ka tu bê belge hatî an na.
}
fact-entry-country = { $value ->
    [yes] Welatê ku tu pêşî hatî: { $country }.
   *[unknown] Nayê zanîn ka tu pêşî hatî kîjan ji van welatan.
}
fact-entry-over-twelve-months = { $value ->
    [yes] Ji hatina te ya wir heta daxwaza te ya penaberiyê ji donzdeh mehan zêdetir derbas bûn.
    [no] Ji hatina te ya wir heta daxwaza te ya penaberiyê donzdeh meh an kêmtir derbas bûn.
   *[unknown] Nayê zanîn ka ji hatina te ya wir heta daxwaza te ya penaberiyê çiqas derbas bû.
}
fact-nationality = { $value ->
    [yes] Hemwelatîtiya te: { $country }.
    [no] Hemwelatîtiya te tune.
   *[unknown] Hemwelatîtiya te nayê zanîn.
}
fact-diploma-country = { $value ->
    [yes] Welatê dîplomaya te: { $country }.
   *[unknown] Nayê zanîn ka dîplomaya te ji kîjan welatî ye.
}
fact-case-answered = { $value ->
    [yes] Ji bo penaberiyê bersiva erê an na ji te re hate dayîn.
    [no] Hîn bersiva erê an na ya penaberiyê ji te re nehatiye dayîn.
   *[unknown] Nayê zanîn ka bersivek ji te re heye an na.
}
fact-granted = { $value ->
    [yes] Te bersiva erê ya penaberiyê wergirt.
    [no] Te bersiva erê ya penaberiyê wernegirt.
   *[unknown] Nayê zanîn ka bersiv erê bû an na.
}
fact-refused = { $value ->
    [yes] Te di prosedura asayî de bersiva na wergirt.
    [no] Te di prosedura asayî de redkirin wernegirt.
   *[unknown] Nayê zanîn ka tu di prosedura asayî de hatî redkirin an na.
}
fact-refused-first-country = { $value ->
    [yes] Te bersiva na wergirt, ji ber ku welatekî li derveyî Ewropayê dikare te biparêze.
    [no] Tu ji ber welatekî li derveyî Ewropayê nehatî redkirin.
   *[unknown] Nayê zanîn ka tu ji ber welatekî din hatî redkirin an na.
}
fact-refused-unfounded = { $value ->
    [yes] Doza te wek eşkere bêbingeh hate redkirin, bê mafê îtirazê.
    [no] Tu bê mafê îtirazê nehatî redkirin.
   *[unknown] Nayê zanîn ka tu bê mafê îtirazê hatî redkirin an na.
}
fact-council-disagreed = { $value ->
    [yes] Konseya Penaberan a Danîmarkayê ne razî bû ku doza te eşkere bêbingeh e.
    [no] Tu li dijî dîtina Konseya Penaberan a Danîmarkayê nehatî redkirin.
   *[unknown] Nayê zanîn ka Konseya Penaberan a Danîmarkayê çi got.
}
fact-normal-told = { $value ->
    [yes] Ji te re hate gotin ku doza te di prosedura asayî de ye.
    [no] Ji te re nehate gotin ku doza te di prosedura asayî de ye.
   *[unknown] Nayê zanîn ka doza te di prosedura asayî de ye an na.
}
fact-unfounded-told = { $value ->
    [yes] Ji te re hate gotin ku doza te wek eşkere bêbingeh tê dîtin.
    [no] Ji te re nehate gotin ku doza te wek eşkere bêbingeh tê dîtin.
   *[unknown] Nayê zanîn ka ji te re hate gotin ku doza te eşkere bêbingeh e.
}
fact-found-unfounded = { $value ->
    [yes] Daîreya Koçberiyê di doza te de sedemên derbasdar nedîtin.
    [no] Daîreya Koçberiyê negot ku doza te bê sedemên derbasdar e.
   *[unknown] Nayê zanîn ka Daîreya Koçberiyê di doza te de sedemên derbasdar dîtin an na.
}
fact-expedited-told = { $value ->
    [yes] Ji te re hate gotin ku doza te di prosedura bilez de ye.
    [no] Ji te re nehate gotin ku doza te di prosedura bilez de ye.
   *[unknown] Nayê zanîn ka doza te di prosedura bilez de ye an na.
}
fact-appeal-running = { $value ->
    [yes] Îtiraza te li Desteya Îtirazên Penaberan didome.
    [no] Doza te ne li Desteya Îtirazên Penaberan e.
   *[unknown] Nayê zanîn ka doza te li Desteya Îtirazên Penaberan e an na.
}
fact-board-decided = { $value ->
    [yes] Desteya Îtirazên Penaberan biryar da.
    [no] Desteya Îtirazên Penaberan biryar nedaye.
   *[unknown] Nayê zanîn ka Desteya Îtirazên Penaberan biryar da an na.
}
fact-board-upheld = { $value ->
    [yes] Desteya Îtirazên Penaberan bi Daîreya Koçberiyê re razî bû.
    [no] Desteya Îtirazên Penaberan biryareke li dijî te erê nekiriye.
   *[unknown] Nayê zanîn ka Desteya Îtirazên Penaberan çi biryar da.
}
fact-board-overturned = { $value ->
    [yes] Desteya Îtirazên Penaberan biryar guhert.
    [no] Desteya Îtirazên Penaberan biryarek neguhertiye.
   *[unknown] Nayê zanîn ka Desteya Îtirazên Penaberan biryar guhert an na.
}
fact-board-sent-back = { $value ->
    [yes] Desteya Îtirazên Penaberan doz ji Daîreya Koçberiyê re paşve şand.
    [no] Desteya Îtirazên Penaberan doz paşve neşandiye.
   *[unknown] Nayê zanîn ka Desteya Îtirazên Penaberan doz paşve şand an na.
}
fact-withdrawn = { $value ->
    [yes] Doza te hate vekişandin, an tu neçûyî hevpeyvînekê, an te navend terikand.
    [no] Doza te nehate vekişandin, û tu çûyî hevpeyvînan û te navend neterikand.
   *[unknown] Nayê zanîn ka doza te hate vekişandin, an tu neçûyî hevpeyvînekê, an te navend terikand.
}
fact-withdrawn-signed = { $value ->
    [yes] Te vekişandinek îmze kir.
    [no] Te vekişandinek îmze nekir.
   *[unknown] Nayê zanîn ka te vekişandinek îmze kir an na.
}
fact-missed-interview = { $value ->
    [yes] Tu neçûyî hevpeyvînekê.
    [no] Tu çûyî hemû hevpeyvînan.
   *[unknown] Nayê zanîn ka tu neçûyî hevpeyvînekê an na.
}
fact-stayed-away = { $value ->
    [yes] Te navenda xwe terikand an bersiv neda.
    [no] Te navenda xwe neterikand, û te bersiv da.
   *[unknown] Nayê zanîn ka te navenda xwe terikand an bersiv neda.
}
fact-came-back = { $value ->
    [yes] Tu piştî dozeke girtî an redkirî vegeriyayî.
    [no] Tu piştî dozeke berê ya li Danîmarkayê venegeriyayî.
   *[unknown] Nayê zanîn ka berê dozeke te li Danîmarkayê hebû an na.
}
fact-closed-before = { $value ->
    [yes] Doza te ya berê bê biryar hate girtin.
    [no] Doza te ya berê bê biryar nehate girtin.
   *[unknown] Nayê zanîn ka doza te ya berê bê biryar hate girtin an na.
}
fact-unfounded-before = { $value ->
    [yes] Doza te ya berê wek eşkere bêbingeh hate redkirin.
    [no] Doza te ya berê wek eşkere bêbingeh nehate redkirin.
   *[unknown] Nayê zanîn ka doza te ya berê wek eşkere bêbingeh hate redkirin an na.
}
fact-refused-by-board-before = { $value ->
    [yes] Desteya Îtirazên Penaberan doza te ya berê red kir.
    [no] Desteya Îtirazên Penaberan doza te ya berê red nekir.
   *[unknown] Nayê zanîn ka Desteya Îtirazên Penaberan doza te ya berê red kir an na.
}
fact-new-information = { $value ->
    [yes] Agahiyên nû yên girîng li cem te hene.
    [no] Agahiyên nû li cem te tune ne.
   *[unknown] Nayê zanîn ka agahiyên nû hene an na.
}
fact-separated-child = { $value ->
    [yes] Tu di bin 18 salî de yî û bi kesekî mezin re li vir î ku ne dê an bavê te ye.
    [no] Tu ne zarokekî bi kesekî mezin re yî ku ne dê an bav e.
   *[unknown] Nayê zanîn ka tu zarokekî bi kesekî mezin ê din re yî an na.
}
fact-needs-support = { $value ->
    [yes] Tu hewcedarê piştgiriya taybet î.
    [no] Tu ne hewcedarê piştgiriya taybet î.
   *[unknown] Nayê zanîn ka tu hewcedarê piştgiriya taybet î an na.
}
fact-cannot-communicate = { $value ->
    [yes] Astengiyek nahêle ku tu bi kesên din re biaxivî.
    [no] Tu dikarî li ser navê xwe biaxivî.
   *[unknown] Nayê zanîn ka tu dikarî li ser navê xwe biaxivî an na.
}
fact-family-applicant = { $value ->
    [yes] Malbata te li wir penaxwaz e.
    [no] Malbata te li wir ne penaxwaz e.
   *[unknown] Nayê zanîn ka malbata te li wir penaxwaz e an na.
}
fact-family-long-term = { $value ->
    [yes] Destûra demdirêj a malbata te heye, an ew piştî parastinê bûye hemwelatî.
    [no] Destûra demdirêj a malbata te tune, û ew piştî parastinê nebûye hemwelatî.
   *[unknown] Nayê zanîn ka destûra demdirêj a malbata te heye an na.
}
fact-wish-written = { $value ->
    [yes] Te û xizmê te, we herduyan nivîsiye ku hûn dixwazin bi hev re bin.
    [no] Te û xizmê te, we herduyan nenivîsiye ku hûn dixwazin bi hev re bin.
   *[unknown] Nayê zanîn ka we herduyan nivîsiye ku hûn dixwazin bi hev re bin.
}
fact-diploma = { $value ->
    [yes] Dîplomayeke te ya ku tê hesibandin ji welatekî din ê vê herêmê heye.
    [no] Dîplomayeke te ya ku tê hesibandin ji welatekî din ê vê herêmê tune.
   *[unknown] Nayê zanîn ka dîplomayeke te ya ku tê hesibandin ji welatekî din ê vê herêmê heye an na.
}
fact-rescued-at-sea = { $value ->
    [yes] Tu li deryayê hatî rizgarkirin.
    [no] Tu li deryayê nehatî rizgarkirin.
   *[unknown] Nayê zanîn ka tu li deryayê hatî rizgarkirin an na.
}
fact-visa-free-entry = { $value ->
    [yes] Tu bi pasaporteke ku vîze jê re ne pêwîst e hatî.
    [no] Tu bi pasaporteke ku vîze jê re ne pêwîst e nehatî.
   *[unknown] Nayê zanîn ka te dikaribû bê vîze werî an na.
}
fact-airport-transit = { $value ->
    [yes] Te li qada transîtê ya balafirgeheke li Danîmarkayê penaberî xwest.
    [no] Te li qada transîtê ya balafirgehekê nexwest.
   *[unknown] Nayê zanîn ka te li qada transîtê ya balafirgehekê xwest an na.
}
fact-entry-over-twenty-months = { $value ->
    [yes] Ji hatina te ya wir heta daxwaza te ya penaberiyê ji bîst mehan zêdetir derbas bûn.
    [no] Ji hatina te ya wir heta daxwaza te ya penaberiyê bîst meh an kêmtir derbas bûn.
   *[unknown] Nayê zanîn ka tu ji bîst mehan zêdetir berê hatibûyî wir an na.
}
fact-lived-elsewhere = { $value ->
    [yes] Tu piştre pênc mehan bê navber li welatekî din jiyayî.
    [no] Tu pênc mehan bê navber li welatekî din nejiyayî.
   *[unknown] Nayê zanîn ka tu pênc mehan li welatekî din jiyayî an na.
}
fact-lived-country = { $value ->
    [yes] Welatê ku tu lê jiyayî: { $country }.
   *[unknown] Nayê zanîn ka tu li kîjan welatî jiyayî.
}
fact-dependant = { $value ->
    [yes] Tu û zarokek, birayek, xwişkek, dêyek an bavek li Ewropayê hewcedarê hev in.
    [no] Te behsa zarok, bira, xwişk, dê an bavekî ku hewcedarê te ye, an tu hewcedarê wî/wê yî, nekir.
   *[unknown] Nayê zanîn ka tu û xizmek hewcedarê hev in an na.
}
fact-dependant-by-trauma = { $value ->
    [yes] Ev ji ber trawmayeke giran e.
    [no] Ev ne ji ber trawmayeke giran e.
   *[unknown] Nayê zanîn ka ev ji ber trawmayeke giran e an na.
}
fact-dependant-country = { $value ->
    [yes] Welatê ku ew xizm lê dijî: { $country }.
   *[unknown] Nayê zanîn ka ew xizm li kîjan welatî dijî.
}
fact-outside-protection = { $value ->
    [yes] Welatekî li derveyî Ewropayê parastin daye te.
    [no] Welatekî li derveyî Ewropayê parastin nedaye te.
   *[unknown] Nayê zanîn ka welatekî li derveyî Ewropayê parastin daye te an na.
}
fact-outside-ties = { $value ->
    [yes] Girêdanên te yên nêzîk bi welatekî li derveyî Ewropayê re hene.
    [no] Girêdanên te yên nêzîk bi welatekî li derveyî Ewropayê re tune ne.
   *[unknown] Nayê zanîn ka girêdanên te yên nêzîk bi welatekî li derveyî Ewropayê re hene an na.
}

# Doubts: the safe reading, and what each statement says, in the order in which the law cites them.

doubt-c2-child = Ji bo zarokê ku bê dê û bav li vir e, tiştê ku ji bo zarok herî baş e biryarê dide. Loma ti welat ne teqez e. Ji nûnerê xwe bipirse.
    .one = Berjewendiya zarok pêşî tê. Malbat tê hesibandin, piştre welatê ku zarok lê xwestiye.
    .two = Ji bo zarokê tenê bi tenê ev qaîde têne hesibandin: malbat, piştre xizm, piştre cihê ku zarok pêşî lê hatiye qeydkirin. Her gav eger ji bo zarok ya herî baş be.
doubt-can-care = Tê nêrîn ka xizmê te dikare li te miqate be, û ka ev ji bo te ya herî baş e.
    .one = Eger lêkolînek nîşan bide ku xizm dikare li zarok miqate be.
    .two = Heman tişt, eger neyê nîşandan ku ev ji bo zarok ne ya herî baş e.
doubt-answers-say-denmark = Bersivên te Danîmarkayê nîşan didin, lê Daîreya Koçberiyê navê welatekî din gotiye. Danîmarka mumkin e. Niha vê bêje, bi belgeyan.
    .one = Tu dikarî îtirazê bikî, li ser rastiyan û li ser qanûnê.
doubt-several = Dema ku çend welat hebin, bi wê ve girêdayî ye ku her yekî ji wan çi kiriye. Dibe ku ew be ku dema xwe derbas kiriye.
    .one = Welatê ku kesekî di wextê xwe de veneguhêze, bi xwe dibe berpirs.
    .two = Welatê ku sîstema rêça tiliyan wek berpirs dibêje, paşve digire.
doubt-left-area = Tu sê mehan ji Ewropayê derketî, an tu paşve hatî şandin welatê xwe. Eger tu bikarî vê nîşan bidî, daxwaza te ya nû dikare bibe dozeke nû. Destûreke rûniştinê ya derbasdar a wî welatî li dijî vê ye.
    .one = Mecbûriya paşvegirtinê piştî sê mehên li derve, an piştî vegera li gor biryarekê, diqede.
doubt-left-area-newer = Tu neh mehan ji Ewropayê derketî, an tu paşve hatî şandin welatê xwe. Eger ev were nîşandan, daxwaza te ya nû dikare bibe dozeke nû. Destûreke rûniştinê ya derbasdar a wî welatî li dijî vê ye.
    .one = Mecbûriya paşvegirtinê piştî neh mehên li derve, an piştî derketina li gor biryareke vegerê, diqede.
doubt-both-write = Ev tenê wê demê tê hesibandin ku te û xizmê te, we herduyan bi nivîskî xwestibe.
    .one = Bi şertê ku kesên têkildar ev bi nivîskî xwestibe.
    .two = Heman tişt.
doubt-since-application = Hûn piştî ku te penaberî xwest bûn cot. Wê demê di halê normal de ev nayê hesibandin. Ji şêwirmendekî bipirse.
    .one = Ya ku tê hesibandin ev e ka dema ku te cara pêşî penaberî xwest, rewş çawa bû.
doubt-visa-free = Ev bi wê ve girêdayî ye ka hatina te wek hatineke bê vîze tê hesibandin. Hin dadgeh dibêjin na, eger tu ji bo xwestina penaberiyê hatibî. Wê demê dibe ku welatê pêşî berpirs be.
    .one = Eger welatê ku mirov lê dixwaze jî vîzeyê nexwaze, ew welat e.
    .two = Qaîdeyên nûtir heman tiştî dibêjin.
doubt-c6 = Em roja ku ji te re hate gotin najimêrin. Roja heftem a piştî wê roja ewle ya dawî ye. Eger ew dawiya hefteyê an roja betlaneyê be, dibe ku muhlet were guhertin. Pişta xwe bi vê girê nede.
    .one = Îtiraza ku ji heft rojan derengtir piştî roja gotinê be, nayê lêkolînkirin. Li ser dawiya hefteyê û rojên betlaneyê tiştek nabêje.
    .two = Bi giştî roja yekem nayê jimartin. Dawiya ku dikeve dawiya hefteyê an roja betlaneyê, diçe roja kar a piştre.
doubt-c18 = Roj ji wê dema ku ji kesekî re hate gotin têne jimartin. Li ser zarokekî an dê/bavê din ti nivîs bêhtir nabêje. Ji wê roja pêşî bijmêrin ku ji yekî ji we re hate gotin.
    .one = Roj ji wê dema ku ji wî kesî re hate gotin têne jimartin.
    .two = Zarok bi gelemperî di biryara ji bo dayikê de ne, û tenê ji wê re tê gotin.
doubt-c19 = Nivîs li ser awayê gotina ji zarokê tenê re ji hev cuda ne. Li benda herduyan be, û nameyê bixwaze.
    .one = Biryar bi nivîskî û bi devkî tê dayîn.
    .two = Biryara neyînî bi devkî tê gotin, li ber nûner.
doubt-c22 = Li gor qanûnê polîs te qeyd dike. Nivîseke din navê Daîreya Koçberiyê dibêje. Herdu jî dikarin ji te re bêjin ka tu biçî ku.
    .one = Polîs kesê ku penaberiyê dixwaze qeyd dike.
    .two = Daîreya Koçberiyê qeyd dike; di pratîkê de polîs vê dike.
doubt-c24 = Amade be ku behsa rêwîtiya xwe, nasnameya xwe û sedemên xwe bikî.
    .one = Hevdîtin li ser sedemên te yên penaberiyê û agahiyên din e.
    .two = Hevpeyvîna yekem bi piranî li ser nasname û meşa doza te ye, carinan li ser sedemên te jî.
doubt-c29 = Rûpela fermî behsa malbata ku bi awayekî qanûnî dimîne dike. Biryarname tenê behsa malbata bi parastin dike. Ev rêbername li gor biryarnameyê diçe.
    .one = Malbata ku bi awayekî qanûnî li wir e.
    .two = Rûpela danîmarkî malbata herî nêzîk a ku li wir dimîne dibêje, bê peyva qanûnî.
    .three = Kesên malbatê yên ku parastina wan heye, an li benda bersiva yekem in.
doubt-c32 = Rûpela fermî behsa qaîdeyên kevntir dike. Me tiştekî weşandî nedît ka Danîmarka yên nû çawa bi kar tîne.
    .one = Danîmarkayê hîn biryar nedabû ku beşdarî qaîdeyên nû bibe.
    .two = Biryarnameya nû di hezîran an tîrmeha 2026an de dikeve şûna Biryarnameya Dublîn III. Nivîsên weşandî li ser rojê ji hev cuda ne.
doubt-protection-is-real = § 29 b tenê li wir tê bikaranîn ku parastin rastîn e. Eger tu li wir ne bi ewle bûyî, bêje.
    .one = Doz dikare neyê lêkolînkirin, dema ku welatekî din parastin dabe.
    .two = Desteya Îtirazên Penaberan dinêre ka tu dikarî biçî wir û lê bimînî, û ka tu bi ewle yî.
doubt-registered-elsewhere = Welatekî din rêça tiliyên te girt an tu qeyd kirî. Dibe ku Danîmarka ji wî welatî bipirse. Ji şêwirmendekî re bêje.
    .one = Eger welatekî din tu qeyd kiribî, dibe ku doza te li Danîmarkayê neyê lêkolînkirin.
doubt-sent-back = Desteya Îtirazên Penaberan dikare destûrê bide. Ew dikare dozê paşve jî bişîne (hjemvist), û wê demê Daîreya Koçberiyê dîsa biryar dide. Ji parêzerê xwe bipirse ka kîjan e.
    .one = Serok dikare biryar bide ku doz ji Daîreya Koçberiyê re paşve were şandin.
    .two = Desteya Îtirazên Penaberan dikare redkirinê biguherîne û penaberiyê bide.
doubt-in-time = Ev tenê ji bo îtiraza ku di wextê xwe de digihêje ye. Eger tu ne piştrast bî, îro ji Konseya Penaberan a Danîmarkayê bipirse.
    .one = Îtiraza ku ji heft rojan derengtir piştî roja ku ji te re hate gotin digihêje, nayê lêkolînkirin.
doubt-gone-29b = Nayê zanîn ka wê demê Desteya Îtirazên Penaberan çi dike. Li wî cihî bimîne ku ji te re hatiye gotin, û ji Konseya Penaberan a Danîmarkayê bipirse.
    .one = Di dozên veguhestinê de, qeydkirina wek kesê ku ne li navendê ye wek devjêberdana îtirazê tê hesibandin.
    .two = Di dozên § 29 b de qaîdeyeke wisa tune.
doubt-child-29b = Ji bo zarokê tenê § 29 b ne teqez e. Ji nûnerê xwe bipirse.
    .one = Doz dikare neyê lêkolînkirin, dema ku welatekî din parastin dabe.
    .two = Desteya Îtirazên Penaberan biryareke wisa ya li ser zarokekî tenê guhert.
doubt-asked-late = Ne teqez e ku muhleta derbasbûyî alîkariya te bike. Pêşî ji Konseya Penaberan a Danîmarkayê bipirse.
    .one = Ji kesê ku li vir penaberî nexwestiye re derfeta xwestinê tê dayîn. Me hemû vê madeyê nexwendiye.
doubt-c9 = Dibe ku doza girtî ji nû ve were vekirin, dibe ku tenê carekê. Nivîs du tiştan dibêje. Sedema xwe tavilê bêje.
    .one = Eger kesek dîsa were, ev di halê normal de wek daxwazeke nû tê hesibandin. Doz tenê carekê, bi sedemekê, ji nû ve tê vekirin.
    .two = Eger kesek dîsa were, doz ji nû ve tê vekirin û ji cihê ku lê hatibû girtin didome.
doubt-c13 = Nivîs ji bo qonaxeke ku di halê normal de kurt e, sê mehan navê Sandholm dibêje. Bipirse ka kîjan navend û heta kengî.
    .one = Malbat sê mehên pêşî li Sandholm dijîn, piştre li Avnstrup.
    .two = Di prosedura dozên eşkere bêbingeh de malbat li Avnstrup dijîn. Behsa mayîna li Sandholm nayê kirin.
doubt-by-nationality = Ji bo dozên ku ji ber hemwelatîtiyê hatine veqetandin, ti pere nehatiye nivîsandin. Ji karmendan bipirse ka çima ya te hate veqetandin.
    .one = Di dozên ku ji ber hemwelatîtiyê hatine veqetandin de, li cihê ku xwarin bêpere ye, pere tune.
    .two = Kesên mezin ên bê zarokên di bin 18 salî de di vê prosedurê de alîkariya pereyan nastînin.
doubt-am-reception = Nayê zanîn ka Danîmarka li ser vê çi dike. Ji karmendên navenda xwe bipirse.
    .one = Piştî ku veguhestin tê gotin, mafê cih û xwarinê tenê li welatê berpirs heye.
    .two = Daîreya Koçberiyê dide heta ku destûrek were dayîn, an ew kes derkeve.
doubt-sjaelsmark = Ne teqez e ka tu dê li kîjan navendê bijî. Ji karmendan bipirse.
    .one = Daxwazkarên bê zarokên biçûk di qonaxa yekem de li Navenda Vegerê Sjælsmark dijîn.
    .two = Daxwazkarên nû pêşî li navendeke pêşwaziyê dijîn.
doubt-c14 = Li benda hevpeyvînekê be. Tabloyek dibêje ku ew dikare ji bo kesên ji welatên ewle an piştî daxwazeke duyem neyê kirin.
    .one = Di prosedura bilez de kes zû ji bo hevpeyvînê têne vexwendin.
    .two = Bi kesên mezin re her gav hevpeyvîn tê kirin.
    .three = Tabloyek dibêje ku di van rewşan de hevpeyvîn dikare neyê kirin.
doubt-c25 = Tu dikarî wê bixwazî; kes soza wê nade. Sedema xwe bêje.
    .one = Li ser xwestinê û eger mumkin be, herdu ji zayenda te ne.
    .two = Di hin cureyên dozan de ev li ber çavan tê girtin.
    .three = Mafekî fermî tune.
doubt-c26 = Berî hevpeyvînê bixwaze.
    .one = Her daxwazkar dikare kesekî malbatê bixwaze. Destûr heye, eger berjewendî ne dijî hev bin.
    .two = Tenê behsa daxwazkar, karmendê dozê û wergêr tê kirin.
doubt-c27 = Nivîs ji hev cuda ne ka kî bi zarok re ye. Mafê te heye ku tu bixwazî li wir bî.
    .one = Dê û bav an kesekî Xaça Sor li wir in.
    .two = Nûnerek an çavdêrekî Xaça Sor li wir e. Eger zarok û ew bixwazin, dê û bav jî li wir in.
doubt-c34 = Ji bo Gurcistanê îstisnayên ku nivîs navê wan nabêje hene. Bêje ka di doza te de çi taybet e.
    .one = Gurcistan bi hin îstisnayan di lîsteyê de ye.
doubt-c35 = Dibe ku lîste hatibe guhertin. Ew dibêje Brîtanyaya Mezin, dibe ku wateya wê hemû Qiralîyeta Yekbûyî (United Kingdom) be.
    .one = Lîste cara dawî di 19ê rêbendana 2023an (januar) de hate nûkirin.
doubt-which-section = Ji te re hate gotin ku ji welatekî din tê xwestin, û parastina te li welatekî din heye. Bipirse ka mijar kîjan ji van herduyan e.
    .one = Kesê ku jixwe parastina wî li welatekî din heye, dikeve bin § 29 b.
    .two = Ji welatekî din tê xwestin, dema ku divê ew bi xwe dozê lêkolîn bike: § 29 a.

doubt-am-counsel = Nehate dîtin ka Danîmarka vê şêwirmendiyê çawa dide.
    .one = Kesên ku hîn li ser welatê wan biryar tê dayîn, divê dema ku bixwazin şêwirmendiya hiqûqî ya bêpere werbigirin.
doubt-am-recorded = Ne teqez e ka hevpeyvînek tê tomarkirin. Di destpêka wê de bipirse, û bixwaze ku kurteyê bibînî.
    .one = Dengê hevpeyvîna li ser welêt tê tomarkirin. Dema ku guman hebe, tomar tê hesibandin.
    .two = Hevpeyvîn nayên tomarkirin.


doubt-who-assesses = Ne zelal e ka kî dibêje kîjan welat ewle ye.
    .one = Wezareta Koçberî û Entegrasyonê vê dinirxîne, piştî ku ji Daîreya Koçberiyê dipirse.
    .two = Ji bo vegerên bi zorê, Daîreya Vegerê li gor nirxandina Daîreya Koçberiyê dimeşe.
doubt-partner = Hevjînê bê zewaca medenî dibe ku were hesibandin. Zewaca olî bi tenê ne teqez e. Nîşan bide ku hûn bi hev re jiyane. Ji şêwirmendekî bipirse.
    .one = Hevjînê di têkiliyeke mayînde de li wir tê hesibandin ku qanûn cotên nezewicî wek cotên zewicî dibîne.
    .two = Qaîdeyên nûtir jî wisa dibêjin: hevser an hevjînê nezewicî.
doubt-depending = Kesên ku hewcedarê hev in, di halê normal de bi hev re têne hiştin an têne gihandin hev. Divê sedem, girêdana malbatî û mayîna qanûnî werin nîşandan. Eger te berê li welatekî din penaberî xwestibe, pir caran nayê qebûlkirin. Ji şêwirmendekî bipirse.
    .one = Kesê ku hewcedarê zarok, bira, xwişk, dê an bavê xwe ye, di halê normal de bi wî re dimîne an tê gihandin wî. Divê herdu bi nivîskî bixwazin.
    .two = Qaîdeyên nûtir heman tiştî dibêjin, û behsa trawmayeke giran jî dikin.
doubt-after-overturned = Em nizanin ka çi dibe dema ku Desteya Îtirazên Penaberan biryareke wisa biguherîne. Ji Konseya Penaberan a Danîmarkayê bipirse.
    .one = Tu dikarî li ber Desteya Îtirazên Penaberan îtirazê bikî. Nehatiye gotin ka çi dibe eger ew biryarê biguherîne.
doubt-citizen-sent = Ji te re behsa welatekî din hate kirin, lê ev qaîde ne ji bo hemwelatiyên EU û çar welatên din in. Pasaporta xwe nîşan bide, û îro ji Konseya Penaberan a Danîmarkayê bipirse.
    .one = Qaîdeyên kevntir ji bo kesên ku ne hemwelatiyên EU an welatekî beşdar in.
    .two = Qaîdeyên nûtir ji bo kesên ku ne hemwelatiyên EU ne û mafê wan ê hatûçûya azad tune.
doubt-am-section = Me nedît ku Danîmarka § 29 a li gor qaîdeyên nûtir jî bi kar tîne. Li nameya xwe binêre ka çi dibêje.
    .one = Di qaîdeyên nûtir de biryareke veguhestinê heye. Ew behsa paragrafên (§) Danîmarkayê nakin.

# Sources.

source-aliens-act = Qanûna Biyaniyan a Danîmarkayê, LBK 1183/2025 (bi danîmarkî)
source-board-rules = Qaîdeyên Desteya Îtirazên Penaberan, fermana 557/2017 (bi danîmarkî)
source-return-act = Qanûna Vegerê ya Danîmarkayê, LBK 1014/2024 (bi danîmarkî)
source-aliens-order = Fermana Biyaniyan a Danîmarkayê, 1354/2025 (bi danîmarkî)
source-ukraine-act = Qanûna Ukraynayê, 324/2022 (bi danîmarkî)
source-ukraine-order = Fermana li ser dozên penaberiyê û Qanûna Ukraynayê, 1310/2024 (bi danîmarkî)
source-dublin-page = newtodenmark.dk: Biryarnameya Dublînê
source-euaa = EUAA: Biryara qonaxa yekem – Danîmarka
source-dublin-iii = Biryarnameya (EU) No 604/2013 (Dublîn III)
source-asylum-management = Biryarnameya (EU) 2024/1351 li ser birêvebirina penaberî û koçberiyê
source-dublin-page-danish = nyidanmark.dk: Dublinforordningen (bi danîmarkî)
source-guidance-9533 = Wezareta Dadê ya Danîmarkayê, rêbernameya li ser muhletan (bi danîmarkî)
source-drc-dublin = Konseya Penaberan a Danîmarkayê: dozên Dublînê û dozên ku nayên lêkolînkirin
source-drc-unfounded = Konseya Penaberan a Danîmarkayê: prosedura dozên eşkere bêbingeh
source-board-29b = Desteya Îtirazên Penaberan: biryarên li ser § 29 b (bi danîmarkî)
source-commission-responsible = Komîsyona Ewropayê: Diyarkirina welatê endam ê berpirs
source-board-absence = Desteya Îtirazên Penaberan: windabûn, vekişandin û paşxistin (bi danîmarkî)
source-board-disappeared = Desteya Îtirazên Penaberan: penaxwazên ku winda bûne (2013, bi danîmarkî)
source-board-non-appearance = Desteya Îtirazên Penaberan: nehatin (bi danîmarkî)
source-board-unknown-address = Desteya Îtirazên Penaberan: Dema ku daxwazkar winda bûye, rûpela 2013an
source-service-no = Daîreya Koçberiyê ya Danîmarkayê: Na ji bo penaberiyê
source-service-centres = Daîreya Koçberiyê ya Danîmarkayê: Navenda penaberan
source-service-appeals = Daîreya Koçberiyê ya Danîmarkayê: Îtirazên ku Desteya Îtirazên Penaberan li wan dinêre
source-return-agency = Daîreya Vegerê ya Danîmarkayê: Redkirina dawî ya penaberiyê
