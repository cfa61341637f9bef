# The questions after the first, their help and why they are asked; the choices; what can be wrong
# with an answer.
# Every question can also be answered with "I don't know" (first.ftl).

unsaid = Ma doonayo inaan sheego
none-of-these = Kuwan midna

question-registered = Goorma ayaa magangelyo-doon ahaan laguugu diiwaangeliyay Denmark?
    .help = Maalintii boolisku qaadeen sawirkaaga iyo farahaaga. Ka eeg warqadaha diiwaangelintaada.
    .why = Xeerarka EU waxay is beddeleen xagaagii 2026. Taariikhda ayaa go'aaminaysa xeerarka ku khuseeya. Wakhtiyada qaarkood iyada ayaa laga tiriyaa.
    .find = Shaqaalaha xarunta weydii maalinta lagu diiwaangeliyay. Taariikhda kaarkaaga magangelyada (asylansøgerkort) mid kale ayay noqon kartaa. Sidoo kale maalintii Denmark go'aansatay inay kiiskaaga baarto.

question-decision = Maxay Laanta Socdaalku go'aamisay?
    .help = Eeg cinwaanka warqadda. Waxay magacaabi kartaa qodob (§) Xeerka Ajaanibta ah. Haddii aadan akhrin karin, dooro “Ma garanayo”.
    .why = Go'aannada qaarkood waa in rafcaan laga qaato toddoba maalmood gudahood.
    .find = Warqadda tus Golaha Qaxootiga ee Denmark ama shaqaalaha xarunta. Weydii qodobka (§) ay magacaabayso.
choice-decision-transfer = In dal kale la ii diri doono sida xeerarka Dublin
    .hint = Af Deenish: overførsel, Dublinforordningen, § 29 a.
choice-decision-protection-elsewhere = In dal kale mar hore badbaado i siiyay, sidaas darteed Denmark aysan kiiskayga baari doonin
    .hint = Af Deenish: afvisning, § 29 b.
choice-decision-denmark = In Denmark kiiskayga baari doonto
choice-decision-other = Go'aan kale
    .hint = Mid aan liiskan ku jirin. Tusaale ahaan, in sharcigaaga lala noqday ama aan la kordhin.
choice-decision-granted = Haa magangelyo
choice-decision-refused = Maya magangelyo
    .hint = Warqaddu waxay sheegaysaa in Guddiga Rafcaanka Qaxootigu eegi doono.
choice-decision-first-country = Maya, sababtoo ah dal Yurub ka baxsan ayaa i badbaadin kara
    .hint = Yurub halkan waa EU, Noorway, Swiserland, Iceland iyo Liechtenstein.
choice-decision-unfounded = Maya, si cad aan sal u lahayn, rafcaan la'aan
    .hint = Golaha Qaxootiga ee Denmark sidaas ayuu isna qabay. Af Deenish: åbenbart grundløs, § 53 b.
choice-decision-unfounded-appeal = Maya, si cad aan sal u lahayn, laakiin rafcaan waan qaadan karaa
    .hint = Golaha Qaxootiga ee Denmark sidaas ma qabin. Warqaddu waxay sheegaysaa in Guddiga Rafcaanka Qaxootigu eegi doono.

question-told = Goorma ayaa laguu sheegay go'aanka Laanta Socdaalka?
    .help = Maalin ayaa laguu sheegay, maalin kalena warqadda ayaad heshay? Qaado maalinta hore. Haddii aad warqad keliya heshay, qaado maalinta aad heshay.
    .why = Maalmaha rafcaanka ayaa maalintaas laga tiriyaa.
    .find = Eeg warqadda kulanka, ama shaqaalaha xarunta weydii maalinta ay ahayd.

question-appeal = Ma u sheegtay Laanta Socdaalka inaad rafcaan qaadanayso?
    .help = Kulanka waad ka sheegi kartaa, ama qoraal ayaad u diri kartaa.
    .why = Haddii aadan sheegin, tani waxay noqon kartaa waxa ugu degdegsan.
    .find = Ma hubtid? Maanta mar kale sheeg, qoraal ahaan. Laanta Socdaalka weydii in rafcaankaagu soo gaaray iyo in kale.
choice-appeal-yes = Haa, wax qoranna waan hayaa
    .hint = Tusaale ahaan nuqul shaambad leh, iimayl, ama warqad kulanka ka timid.
choice-appeal-said = Haa, waan sheegay, laakiin wax qoran ma hayo
choice-appeal-no = Weli maya
question-told-country = Dalkee ayaa kiiskaaga la wareegaya?
    .help = Magaca dalka warqadda ka eeg.
    .why = Laanta Socdaalka ayaa magacowday.
    .find = Warqadda tus Golaha Qaxootiga ee Denmark ama shaqaalaha xarunta. Weydii dalka ay magacaabayso.

question-household = Yaa Denmark kula jooga?
    .help = Tiri oo keliya dadka halkan kula jooga. Ma ka yar tahay 18 sano, oo ma la joogtaa hooyadaa ama aabbahaa? Markaas u jawaab sidii iyagu u jawaabi lahaayeen: kiiskoodu waa kaaga sidoo kale.
    .why = Xeerar kale ayaa carruurta ilaaliya. Qoysaska go'aannada si kale ayaa loogu sheegaa.
    .find = Shaqaalaha xarunta weydii cidda kiiskaaga ku diiwaangashan.
choice-household-alone = Waxaan ahay qof weyn oo kaligiis ah
choice-household-partner = Waxaan la joogaa qof kale oo weyn, carruur ka yar 18 sano la'aan
    .hint = Tusaale ahaan ninkaaga, xaaskaaga ama lamaanahaaga.
choice-household-children = Waxaan la joogaa carruurtayda ka yar 18 sano
    .hint = Sidoo kale marka qof kale oo weyn kula joogo.
choice-household-child-alone = Waxaan ka yar ahay 18 sano, waalidkayna lama joogo
choice-household-separated-child = Waxaan ka yar ahay 18 sano, waxaanan la joogaa qof weyn oo aan waalidkay ahayn

question-europe = Maxaad Yurub ku leedahay?
    .help = Calaamadee wixii run ah oo dhan. Yurub halkan waa EU, Noorway, Swiserland, Iceland iyo Liechtenstein.
    .why = Mid kasta oo kuwan ka mid ah wuu go'aamin karaa dalka kiiskaaga baaraya.
    .find = Eeg warqadahaaga iyo telefoonkaaga. Lataliye ayaa liiska kula mari kara.
choice-europe-family = Qoys
    .hint = Denmark ama mid kale oo dalalkan ka mid ah. Ma aha dadka kula yimid.
choice-europe-dependant = Qaraabo halkaas joogta oo caawimadayda u baahan, ama aan caawimadooda u baahanahay
    .hint = Ilmo, walaal ama waalid: uur, ilmo dhawaan dhashay, xanuun daran, naafonimo ama da' weyn dartood.
choice-europe-permit = Sharci deggenaansho
    .hint = Mid dhacay xitaa. Ma aha kaarka magangelyo-doonka.
choice-europe-visa = Fiiso
    .hint = Mid dhacay xitaa.
choice-europe-asylum = Hal dal oo kale ayaan magangelyo ka codsaday
choice-europe-asylum-several = Dhowr dal oo kale ayaan magangelyo ka codsaday
choice-europe-fingerprints = Booliska dal kale ayaa faraha iga qaaday
choice-europe-protection = Magangelyo ama badbaado dal kale
    .hint = Xitaa marka kaarka oo keliya dhacay. Ma aha haddii go'aan kaa qaaday.
choice-europe-diploma = Shahaado dugsi ama jaamacad
    .hint = Ugu yaraan hal sannad dugsiyeed oo halkaas ah ka dib, oo ka yar lix sano.

question-protection-country = Dalkee ayaa badbaado ku siiyay?
    .help = Qor xarfaha ugu horreeya ee dalka.
    .why = Waxay u badan tahay in dalkaas dib laguugu diro.
    .find = Eeg kaarka ama warqadda: dalka ayay magacaabayaan.

question-earlier-outcome = Maxaa ku dhacay kiiskaagii halkaas?
    .help = Dooro waxa ugu dambeeya ee aad taqaan.
    .why = Waxay go'aamisaa xeerka ay tahay inuu dalka kale raaco.
    .find = Raadi warqado dalkaas ka yimid, lataliyena tus.
choice-earlier-outcome-pending = Weli waa la baarayaa
choice-earlier-outcome-refused = Waa la diiday
choice-earlier-outcome-withdrawn = Waan ka noqday, ama dalka ayaan ka tagay ka hor inta aan go'aan laga gaarin

question-earlier-country = Dalkee ayaad hore magangelyo uga codsatay?
    .help = Haddii ay dhowr ahaayeen, dooro kan ugu dambeeya.
    .why = Sida caadiga ah dalkaas ayaa la weydiin doonaa inuu dib kuu qaato.
    .find = Raadi warqado dalkaas ka yimid, ama weydii qof aad ku kalsoon tahay oo kula safray.
question-since-then = Tan iyo markii aad halkaas magangelyo ka codsatay, mid kuwan ka mid ah ma dhacay?
    .help = Yurub halkan waa EU, Noorway, Swiserland, Iceland iyo Liechtenstein. Dooro sadarka ugu horreeya ee ku habboon.
    .why = Wuxuu joojin karaa waajibka dalka kale ka saaran inuu dib kuu qaato.
    .find = Raadi shaambado, tikidho, warqado iyo sharciyo. Lataliye ayaa kula eegi kara.
choice-since-then-nine-months = Yurub waan ka maqnaa sagaal bilood ama ka badan, waanan tusi karaa
choice-since-then-three-months = Yurub waan ka maqnaa saddex ilaa sagaal bilood, waanan tusi karaa
choice-since-then-unproven = Yurub waan ka maqnaa saddex bilood ama ka badan, laakiin ma tusi karo
choice-since-then-returned = Go'aan ayaan ku baxay ama dalkayga la iigu celiyay
choice-since-then-permit = Dal kale oo Yurub ah ayaa i siiyay sharci deggenaansho
    .hint = Ma aha kaarka magangelyo-doonka.
choice-since-then-none = Maya

question-family = Yaa qoyskaaga ka mid ah oo jooga Denmark ama dal kale oo Yurub ah?
    .help = Ha tirin dadka kula yimid. Dooro sadarka ugu horreeya ee ku habboon.
    .why = Dalka qoyskaaga dhow si sharci ah ugu nool yahay ayaa horreeya.
    .find = Qaraabada aad ku kalsoon tahay weydii halka ay ku nool yihiin. Laanqayrta Cas ayaa kaa caawin karta raadintooda.
choice-family-spouse = Ninkayga ama xaaskayga
    .hint = Guur sharci ah, ma aha mid diineed oo keliya.
choice-family-partner = Lamaanahayga, ama guur diineed oo keliya ayaan leenahay
    .hint = Xiriir joogto ah, tusaale ahaan marka aad wada noolaydeen.
choice-family-child = Ilmahayga ka yar 18 sano, oo aan guursan
choice-family-parent = Hooyaday ama aabbahay, aniguna waxaan ka yar ahay 18 sano
choice-family-sibling = Walaal
choice-family-relative = Eeddo, habaryar, adeer, abti, awoowe ama ayeeyo
choice-family-other = Qaraabo kale
    .hint = Tusaale ahaan ilmo weyn, waalidkaa marka aad tahay 18 sano ama ka weyn, ina adeer, ama qof aad u doonan tahay.

question-family-country = Qofkan qoyska ah dalkee ayuu ku nool yahay?
    .help = Qor xarfaha ugu horreeya ee dalka. Denmark way noqon kartaa.
    .why = Dalkan ayaa kiiskaaga mas'uul ka noqon kara.
    .find = Qaraabadaada weydii, ama eeg warqad ka timid.

question-family-stay = Qofkan qoyska ah sidee ayuu halkaas u joogaa?
    .help = Dooro waxa maanta ugu habboon.
    .why = Qoyska si sharci ah u jooga oo keliya ayaa la tixgeliyaa, waxaana laga yaabaa in aan sharci kasta la tixgelin.
    .find = Qaraabadaada weydii waxa ku qoran kaarkooda deggenaanshaha.
choice-family-stay-protected = Qaxooti ama qof badbaado haysta ahaan
choice-family-stay-applicant = Magangelyo-doon sugaya jawaabta koowaad
choice-family-stay-long-term = Sharci muddo dheer ah, ama muwaadin hore badbaado u haystay
    .hint = Sharci joogto ah, af Deenish: tidsubegrænset.
choice-family-stay-other-permit = Sharci kale, ama muwaadin ahaan
    .hint = Tusaale ahaan shaqo, waxbarasho ama qoys. Sidoo kale qof rafcaan qaatay maya ka dib.
choice-family-stay-no-permit = Isagoo aan haysan oggolaansho joogitaan
question-family-since = Goorma ayaad lamaane noqoteen?
    .help = Yurub halkan waa EU, Noorway, Swiserland, Iceland iyo Liechtenstein.
    .why = Xeerarka qaarkood waxay tiriyaan oo keliya qoysas ka horreeyay safarka.
    .find = Raadi warqad guur, sawirro ama warqado. Lataliye tus.
choice-family-since-home = Dalkeenna asalka
choice-family-since-on-the-way = Jidka, ka hor inta aan midkeenna Yurub iman
choice-family-since-in-europe = Yurub, ka hor intii aanan markii ugu horraysay magangelyo codsan
choice-family-since-after-application = Ka dib markii aan markii ugu horraysay magangelyo codsaday
question-family-wish = Labadiinuba ma qorteen inaad doonaysaan inaad wada joogtaan?
    .help = Adiga iyo qaraabadaadu mid walba waa inuu qoraal ku codsado.
    .why = Taas la'aanteed qoyskan lama tiriyo.
    .find = Laanta Socdaalka weydii waxa kiiskaaga ku jira. Qaraabadaadu iyaguna way qoraan.
choice-family-wish-both = Haa, labadeenuba
choice-family-wish-not-both = Maya, ama midkeen oo keliya

question-permit-expiry = Waa maxay maalinta ugu dambaysa ee sharciga ama fiisaha?
    .help = Taariikhdu waxay noqon kartaa mid tagtay ama mid soo socota. Haddii hore lagaaga qaaday, maalintaas. Haddii aad dhowr haysato, qaado kan ugu dheer ee shaqaynaya.
    .why = Sharciga ama fiisaha muddo ayaa la tixgeliyaa ka dib markuu dhaco.
    .find = Fiisaha ama kaarka ka eeg taariikhda ugu dambaysa.
question-permit-used = Isaga ma ku soo gashay Yurub, oo ma joogtay tan iyo markaas?
    .help = Yurub halkan waa EU, Noorway, Swiserland, Iceland iyo Liechtenstein.
    .why = Sharci ama fiiso hore waxaa la tixgeliyaa oo keliya haddii aad joogtay.
    .find = Eeg shaambadaha baasaboorkaaga.
choice-permit-used-stayed = Haa
choice-permit-used-not-used = Maya, isaga kuma soo gelin
choice-permit-used-left = Yurub waan ka baxay tan iyo markii uu dhacay


question-permit-country = Dalkee ayaa sharciga ama fiisaha ku siiyay?
    .help = Haddii fiisaha dal kale loo bixiyay, kaas dooro. Denmark way noqon kartaa.
    .why = Dalkan ayaa kiiskaaga mas'uul ka noqon kara.
    .find = Eeg fiisaha ama kaarka: dalka ayuu magacaabayaa.

question-entry = Sidee ayaad Yurub ku soo gashay?
    .help = Yurub halkan waa EU, Noorway, Swiserland, Iceland iyo Liechtenstein.
    .why = Dalkii ugu horreeyay ee aad timid ayaa kiiskaaga mas'uul ka noqon kara.
    .find = Xasuuso xadkii aad ugu horrayn ka soo tallowday. Lataliye ayaa safarkaaga kula eegi kara.
choice-entry-without-papers = Anigoo aan haysan fiiso ama dukumenti kale oo ii oggol
choice-entry-rescued = Badda ayaa la iga samatabbixiyay
choice-entry-with-papers = Fiiso, sharci deggenaansho ama dukumenti kale oo ii oggol
choice-entry-visa-free = Baasaboor aan fiiso u baahnayn
choice-entry-airport = Diyaarad, magangelyana waxaan ka codsaday aagga transitka ee garoon Denmark ku yaal

question-entry-when = Intee ka hor codsigaaga magangelyo ayaad soo gashay?
    .help = Ka tiri maalintii aad dalka ugu horreeya soo gashay ilaa maalintii aad Denmark ka codsatay.
    .why = 12 ama 20 bilood ka dib waxaa laga yaabaa in xeerkani uusan mar dambe shaqayn.
    .find = Raadi tikidho, shaambado ama fariimo safarkaaga.
choice-entry-when-within-twelve-months = 12 bilood ama ka yar
choice-entry-when-over-twelve-months = In ka badan 12 bilood, laakiin aan ka badnayn 20
choice-entry-when-over-twenty-months = In ka badan 20 bilood

question-entry-country = Dalalkan keebaad ugu horrayn timid?
    .help = Dalalka aaggan oo keliya ayaa la dooran karaa. Denmark way noqon kartaa.
    .why = Dalkan ayaa kiiskaaga mas'uul ka noqon kara.
    .find = Raadi tikidho ama sawirro, ama weydii qof aad ku kalsoon tahay oo kula safray.
question-lived = Intaas ka dib, hal dal oo kale oo Yurub ah ma ku noolayd shan bilood ama ka badan?
    .help = Kala go' la'aan, iyo ka hor intaadan meelna magangelyo ka codsan.
    .why = Dalkaas ayaa kiiskaaga mas'uul ka noqon kara.
    .find = Raadi heshiis kiro, warqado mushahar ama warqado halkaas ka yimid.
choice-lived-yes = Haa
choice-lived-no = Maya
question-lived-country = Dalkee ayaad ku noolayd?
    .help = Haddii ay dhowr ahaayeen, dooro kan ugu dambeeya.
    .why = Dalkan ayaa kiiskaaga mas'uul ka noqon kara.
    .find = Raadi warqado ama sawirro halkaas ka yimid.

question-nationality = Dalkee ayaad muwaadin ka tahay?
    .help = Qor xarfaha ugu horreeya ee dalka. Haddii uusan dalna muwaadin kuu tirin, dooro “Jinsiyad ma lihi”. Haddii dhowr dal ay muwaadin kuu tiriyaan, dooro “Ma garanayo”, oo lataliye u sheeg.
    .why = Dalalka qaarkood waxaa u jira hab ka dhakhso badan. Muwaadiniinta kuwo kale xeerarka Dublin looma isticmaalo.
    .find = Eeg baasaboorkaaga ama kaarka aqoonsiga. Haddii aadan haysan, lataliye u sheeg. Safaaradda dalkaaga ha weydiin.
choice-nationality-stateless = Jinsiyad ma lihi
    .hint = Dal la'aan ayaad tahay. Qaxootigu sida caadiga ah jinsiyaddooda way haystaan.

question-procedure = Ma laguu sheegay habka kiiskaagu ku jiro?
    .help = Eeg warqadahaaga, ama weydii shaqaalaha xaruntaada.
    .why = Wuxuu go'aamiyaa sida aad rafcaan u qaadan karto iyo halka aad degganaanayso.
    .find = Golaha Qaxootiga ee Denmark ama shaqaalaha xarunta weydii habka warqaddaadu magacaabayso.
choice-procedure-normal = Haa, habka caadiga ah
choice-procedure-unfounded = Haa, waxaa loo arkaa mid si cad aan sal u lahayn
    .hint = Af Deenish: åbenbart grundløs, § 53 b. Golaha Qaxootiga ee Denmark ayaa eegaya.
choice-procedure-expedited = Haa, habka degdegga ah ee dalal gaar ah
    .hint = Af Deenish: ÅGH.
choice-procedure-not-told = Maya, cidna iima sheegin

question-board = Muxuu Guddiga Rafcaanka Qaxootigu go'aamiyay?
    .help = Eeg bogga koowaad ee warqadda Flygtningenævnet.
    .why = Waxay go'aamisaa waxa aad xigta samayn karto.
    .find = Qareenkaaga ama Golaha Qaxootiga ee Denmark weydiiso inay warqadda kula akhriyaan.
choice-board-upheld = Wuu taageeray go'aanka Laanta Socdaalka
    .hint = Af Deenish: stadfæstet.
choice-board-overturned = Go'aanka wuu beddelay
    .hint = Af Deenish: omgjort.
choice-board-sent-back = Kiiskayga dib ayuu ugu celiyay Laanta Socdaalka
    .hint = Af Deenish: hjemvist.

question-withdrawal = Maxaa dhacay ka hor inta uusan kiiskaagu istaagin?
    .help = Haddii wax ka badan hal ay dhaceen, dooro kan liiskan ugu horreeya.
    .why = Jidka dib loogu noqdo ayaa ku xiran.
    .find = Golaha Qaxootiga ee Denmark weydii waxa kiiskaaga ku qoran. Way kaa caawin karaan la xiriirka Laanta Socdaalka.
choice-withdrawal-signed = Warqad ayaan saxiixay oo aan codsigayga kaga noqday
choice-withdrawal-missed-interview = Waraysi ma iman
choice-withdrawal-left = Xarunta magangelyada ayaan ka tagay anigoon sheegin, ama maamulka uma jawaabin

question-before = Maxaa ku dhacay kiiskaagii hore ee Denmark?
    .help = Dooro waxa aad taqaan. Warqad ama qareenkaagii hore ayaa kuu sheegi kara.
    .why = Waxay go'aamisaa cidda kiiskaaga dib u furi karta.
    .find = Qareenkaagii hore ama lataliye weydii. Waxay codsan karaan inay kiiskaaga arkaan.
choice-before-closed = Waa la xiray go'aan la'aan
    .hint = Tusaale ahaan sababtoo ah waad ka noqotay, waraysi ayaad ka maqnayd, waad tagtay, ama dal kale ayaa laguu diray.
choice-before-unfounded = Waa la diiday isagoo lagu sheegay mid si cad aan sal u lahayn
    .hint = Rafcaan loo qaato Guddiga Rafcaanka ma jirin. Af Deenish: åbenbart grundløs.
choice-before-refused = Guddiga Rafcaanka Qaxootiga ayaa diiday

question-leave-by = Maalintee ayay tahay inaad ugu dambayn Denmark ka baxdo?
    .help = Maalintu waxay ku qoran tahay go'aanka Guddiga Rafcaanka. Waxay noqon kartaa mid soo socota ama mid tagtay. Haddii aan maalin laguu sheegin, dooro “Ma garanayo”.
    .why = Ka hor inta aysan maalintaasi dhammaan, waa laguu oggolaan karaa inaad joogto inta Guddiga Rafcaanku kiiskaaga mar kale eegayo.
    .find = Go'aanka Guddiga Rafcaanka ka raadi erayga “udrejsefrist”, ama weydii Hay'adda Dib-u-noqoshada.

question-new-information = Ma haysaa war muhiim ah oo Guddiga Rafcaanku uusan hore u haysan?
    .help = Tusaale ahaan warqado cusub, ama wax dhacay tan iyo markaas.
    .why = Guddiga Rafcaanku kiis dib u furaa oo keliya war noocaas ah.
    .find = Lataliye tus waxa cusub. Wuu arki karaa inuu muhiim yahay.
choice-new-information-yes = Haa
choice-new-information-no = Maya

question-diploma-country = Dalkee ayaad ka heshay?
    .help = Qor xarfaha ugu horreeya ee dalka.
    .why = Dalkaas ayaa kiiskaaga mas'uul ka noqon kara.
    .find = Eeg shahaadada: dalka ayay magacaabaysaa.

question-dependant-reason = Maxaad adiga iyo qaraabadani isugu baahan tihiin?
    .help = Dooro waxa ugu culus.
    .why = Xeerarkii hore iyo kuwa cusub ee EU halkan way ku kala duwan yihiin.
    .find = Dhakhtar ama kalkaaliye xarunta jooga weydiiso warqad ku saabsan xanuunka ama baahida caawimo.
choice-dependant-reason-trauma = Dhaawac nafsi oo daran dartiis
choice-dependant-reason-other = Sabab kale
    .hint = Uur, ilmo dhawaan dhashay, xanuun daran, naafonimo daran ama da' weyn.
question-dependant-country = Qaraabadani dalkee ayay ku nool tahay?
    .help = Qor xarfaha ugu horreeya ee dalka. Denmark way noqon kartaa.
    .why = Dalkan ayaa kiiskaaga mas'uul ka noqon kara.
    .find = Qaraabadaada weydii, ama eeg warqad ka timid.

question-outside = Muddo dheer ma ku noolayd dal aan kaaga ahayn, Yurubna aan ku oollin?
    .help = Ama halkaas sharci ama qoys dhow ma ku leedahay? Yurub halkan waa EU, Noorway, Swiserland, Iceland iyo Liechtenstein.
    .why = Denmark waxay oran kartaa inaad halkaas ammaan ku noqon karto.
    .find = Ka fikir meelihii aad ku noolayd. Lataliye tus warqadahaaga halkaas.
choice-outside-protected = Haa, badbaadana way i siisay
choice-outside-ties = Haa, muddo dheer ayaan ku noolaa, ama sharci ama qoys dhow ayaan ku leeyahay
choice-outside-none = Maya

question-circumstances = Mid kuwan ka mid ah ma kugu run yahay?
    .help = Calaamadee wixii run ah oo dhan. Waxa aad ku jawaabto midna qalabkan kama baxo.
    .why = Markaas waxaad leedahay xuquuq kuu gaar ah, tusaale ahaan qareen ama caawimo waraysiga.
    .find = Shaqaalaha weydii nooca meesha aad joogto. Kalkaaliyaha caafimaad kala hadal caafimaadkaaga.
choice-circumstances-detained = Waan xiranahay ama xabsi ayaan ku jiraa
    .hint = Meel xiran oo aan laguu oggolayn inaad ka baxdo.
choice-circumstances-cannot-communicate = Naafonimo ayaa iga reebta inaan dadka la hadlo
choice-circumstances-support = Waxaan u baahanahay taageero gaar ah
    .hint = Tusaale ahaan uur, xanuun, naafonimo, rabshad ama ka ganacsi dadka dartood.

# What can be wrong with an answer.

problem-not-a-choice = Jawaabtani su'aasha kuma habboona. Dooro mid ka mid ah jawaabaha la tusay.
problem-date-shape = Maalinta, bisha iyo sannadka lambarro ku qor, tusaale ahaan 5 3 2026.
problem-no-such-day = Taariikhdu maalintaas ma leh. Hubi maalinta iyo bisha.
problem-year = Sannadku ma sax baa? Afar lambar ku qor. Haddii maalintu ka horreyso 2010, dooro “Ma garanayo” oo weydii Golaha Qaxootiga ee Denmark.
problem-persian-year = Tani waxay u eg tahay sannad taariikhda Faarisiga ah. Taariikhda u qor sida ay ugu taal warqaddaada af Deenishka ah, tusaale ahaan 5 3 2026.
problem-islamic-year = Tani waxay u eg tahay sannad taariikhda Islaamka ah. Taariikhda u qor sida ay ugu taal warqaddaada af Deenishka ah, tusaale ahaan 5 3 2026.
problem-future = Maalintani weli ma iman. Hubi maalinta, bisha iyo sannadka.
problem-decision-long-ago = Tani waa in ka badan hal sano ka hor. Hubi sannadka. Haddii uu sax yahay, dooro “Ma garanayo” oo weydii Golaha Qaxootiga ee Denmark.
problem-decision-before-registration = Tani waxay ka horraysaa maalintii lagu diiwaangeliyay ({ $date }). Labada taariikhba hubi.
problem-registration-after-decision = Tani waxay ka dambaysaa maalintii go'aan laguu sheegay ({ $date }). Labada taariikhba hubi.
problem-no-such-country = Dalkan lama helin. Magaciisa mar kale qor, ama dooro “Ma garanayo”.
problem-outside-dublin-area = Dalkani kama mid aha nidaamka Dublin. Liiska mid ka dooro, ama “Ma garanayo”.
problem-not-denmark = Su'aashani waxay ku saabsan tahay dal aan Denmark ahayn. Mid kale dooro, ama “Ma garanayo”.
problem-contradicts = Tani kuma habboona jawaabtaadii “{ $question }”. Midkood beddel.
