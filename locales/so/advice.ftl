# What a case comes to, and what to do now. `rule-answer-…` is the heading of a result in a sentence;
# `.answer` the heading itself where it has a day or a country in it. `rule-step-…` is a step, an order in
# one short sentence; `.more` says where, how or why in one or two.

# A decision to send the person elsewhere

rule-answer-announced = Waxaad sheegtay inaad rafcaan qaadanayso. Hubi inuu gaaray
    .answer = { $window ->
        [running] Hubi in rafcaankaagu gaaro ugu dambayn { $date }
       *[other] Hubi in rafcaankaagu gaaray
    }
rule-answer-appeal = Maanta rafcaan qaado: toddoba maalmood ayaa socda laga bilaabo maalintii laguu sheegay
    .answer = { $window ->
        [running] Rafcaan qaado ugu dambayn { $date }
        [may-still-run] Maanta rafcaan qaado: waxaa laga yaabaa inuu weli wakhtigii gaaro
        [passed] Maanta rafcaan qaado, xitaa haddii uu daahay
       *[other] Maanta rafcaan qaado: toddoba maalmood ayaa socda laga bilaabo maalintii laguu sheegay
    }
rule-step-send = Maanta rafcaankaaga qoraal ugu dir Laanta Socdaalka.
    .more = In la yiraahdo “Jeg vil klage” isna waa rafcaan, laakiin caddayn ma reebo. Nuqul hay.
rule-step-why-late = Ku qor sababta uu u daahay.
    .more = Qor sidoo kale haddii warqaddu sheegi weyday sida rafcaan loo qaato.
rule-step-ask-to-stay = Isla qoraalka ku codso inaad inta lagu jiro Denmark joogto.
    .more = Rafcaanka § 29 b si toos ah kuuma oggolaado inaad joogto. Qoraalka af Deenishka ayaa codsanaya.
rule-step-council = Maanta wac Golaha Qaxootiga ee Denmark. Waa bilaash.
    .more = Way kula qoraan. Ma xiran yihiin? Marka hore dir.
rule-step-stay = Joog halka aad ka diiwaangashan tahay.
    .more = Haddii laguu diiwaangeliyo qof maqan, rafcaankaaga waxaa loo tirin karaa mid laga tanaasulay.

# What has to be written besides an appeal

rule-step-both-write = Qor in adiga iyo qaraabadaadu labadiinuba rabtaan inaad wada joogtaan.
    .more = Labadiinuba saxiixa. Sii Laanta Socdaalka, nuqulna hay.
rule-step-wish-appeal = Sidoo kale qor in adiga iyo qoyskaaga Denmark jooga rabtaan inaad wada joogtaan.
    .more = Labadiinuba saxiixa. Ku dar warqado muujinaya inaad qoys tihiin.

# A case that was stopped

rule-answer-signed = Ma rabtaa inaad sii waddo? Maanta ka laabo ka noqoshadaada
rule-answer-stopped = Maanta la xiriir Laanta Socdaalka
rule-step-go-on = Maanta sheeg inaad rabto inaad kiiskaaga sii waddo.
    .more = Dheh ama tus: “Jeg vil gerne fortsætte min asylsag.” Shaqaalaha xaruntaada ayaa gudbin kara.
rule-step-why-missed = Qor sababta aadan u iman, caddayn la socoto.
    .more = Tusaale ahaan warqad dhakhtar, ama tikidh. Sabab fiican waxay keeni kartaa inuu kiiskaagu furnaado.
rule-step-back = Maanta xaruntaada tag, ama u sheeg halka aad joogto.
    .more = Laanta Socdaalka ayaa go'aamisa halka aad degto. Sheeg sababta aad uga tagtay.
rule-step-take-back = Qoraal sidoo kale kaga laabo ka noqoshada, oo saxiix.
    .more = Qor: “Jeg trækker mit frafald tilbage.” Sii Laanta Socdaalka, nuqulna hay.
rule-step-stopped-council = Maanta wac Golaha Qaxootiga ee Denmark.
    .more = Weydii sida kiiskaaga dib loogu furi karo. Waa bilaash.
rule-step-next-time = Hadda ka dib waraysi kasta kaalay.
    .more = Ma xanuunsan tahay? U sheeg ka hor inta uusan bilaaban, warqad dhakhtarna hel.
rule-step-date-signed = Warqaddaada ka raadi taariikhda bixitaanka.
    .more = Haddii aadan ka noqoshada ka laaban, waa inaad ugu dambayn maalintaas baxdo.

# Back after an earlier case

rule-answer-again-nothing-new = Golaha Qaxootiga ee Denmark weydii in kiiskaaga dib loo furi karo
rule-answer-again = Codso in kiiskaaga dib loo furo
rule-step-again-closed = Maanta Laanta Socdaalka weydiiso inay kiiskaaga dib u furto.
    .more = Dheh ama tus: “Jeg beder om, at min asylsag bliver genoptaget.” Halkii uu ku istaagay ayuu ka sii socdaa.
rule-step-again-unfounded = Maanta Laanta Socdaalka weydiiso inay kiiskaaga dib u furto.
    .more = Dheh ama tus: “Jeg beder om, at min asylsag bliver genoptaget.” Qor waxa is beddelay.
rule-step-again-board = Maanta Guddiga Rafcaanka Qaxootiga weydiiso inuu kiiskaaga dib u furo.
    .more = Qor: “Jeg beder om, at min asylsag bliver genoptaget.” Qor waxa cusub tan iyo diidmadiisii, iyo sababta uu hadda u yimid.
rule-step-again-council = Maanta wac Golaha Qaxootiga ee Denmark.
    .more = Way kuu sheegaan in wax loo tiriyo cusub, qoristana way kaa caawiyaan. Waa bilaash.
rule-step-again-stay = Isla warqadda ku codso inaad inta lagu jiro Denmark joogto.
    .more = Codso ka hor inta aysan dhammaan taariikhda bixitaankaagu. Ka dib, sababo aad gaar u ah oo keliya ayaa la tixgeliyaa: qor.
rule-step-again-stay-unfounded = Isla warqadda ku codso inaad inta lagu jiro Denmark joogto.
    .more = Sababo aad gaar u ah oo keliya ayaa la tixgeliyaa, sida xanuun daran ama khatar cusub. Kuwaaga qor.
rule-step-address = Hubi inaad ka diiwaangashan tahay halka aad deggan tahay.
    .more = Inta aan maamulku cinwaankaaga aqoon, codsigaaga lama eego.

# A no to asylum

rule-answer-refused = Kiiskaagu si toos ah ayuu ugu gudbaa Guddiga Rafcaanka Qaxootiga
rule-answer-unfounded = Diidmadan rafcaan lagama qaadan karo
rule-step-unfounded = Maanta wac Golaha Qaxootiga ee Denmark.
    .more = Weydii waxa weli la samayn karo. U sheeg xanuun, carruur, ama wax kasta oo cusub.
rule-step-date-unfounded = Warqaddaada ka raadi taariikhda bixitaanka.
    .more = Diidmada noocan ah ka dib waa isla markiiba. Haddii ay jiraan sababo gaar ah, waxaad codsan kartaa maalin ka dambaysa.
rule-step-return = Tag kulanka Hay'adda Dib-u-noqoshada (Hjemrejsestyrelsen).
    .more = Waa inaad timaaddo, safarkana ka caawiso. Ma xanuunsan tahay? Ka hor u sheeg.
rule-step-no-signature = Ha saxiixin inaad rafcaanka ka tanaasushay, haddii aadan rabin.
    .more = Hay'adda Dib-u-noqoshadu way ku weydiin kartaa, lacagna way kuu soo bandhigi kartaa 14-ka maalmood ee ugu horreeya. Haddii aad saxiixdo, taariikh bixitaan ayaad helaysaa.
rule-step-lawyer = Magacow qareenka aad rabto marka Guddiga Rafcaanku kuu soo qoro.
    .more = 10 maalmood ayaad haysataa. Qareenku waa bilaash.
rule-step-record = Qareenka u sheeg waxa ka khaldan qoraalka waraysigaaga.
    .more = Hadda warqadaha oo dhan bixi: kuwa daaha waa laga tegi karaa.
rule-step-first-country = Qareenka u sheeg sababta uusan dalka kale badbaado kuu siinayn.
    .more = Bixi warqado ku saabsan joogitaankaaga halkaas (§ 7(5)).
rule-step-writing = Hadda qareenka wax walba qoraal ku sii.
    .more = Sida caadiga ah Guddiga Rafcaanku kiiska noocan ah warqadaha ayuu ka go'aamiyaa, si dhakhso ah.
rule-step-reachable = Joog halka aad ka diiwaangashan tahay, warqadahaagana akhri.
    .more = Maqnaansho ka badan 14 maalmood kiiska way xiri kartaa. Ka bixitaanka Denmark waa ka tanaasulid rafcaanka.

# The Refugee Appeals Board

rule-answer-at-board = Guddiga Rafcaanka Qaxootiga ayaa kiiskaaga haya
rule-answer-upheld = Guddiga Rafcaanka Qaxootigu maya ayuu yiri
rule-answer-upheld-elsewhere = Guddiga Rafcaanka Qaxootigu wuxuu taageeray in dal kale laguu diro
    .answer = Guddiga Rafcaanka Qaxootigu wuxuu taageeray in dalkan laguu diro: { $country }
rule-answer-changed = Guddiga Rafcaanka Qaxootigu diidmadii wuu beddelay
rule-answer-changed-elsewhere = Go'aankii ahaa in dal kale laguu diro mar dambe ma taagna
rule-step-news = Maanta Golaha Qaxootiga ee Denmark u sheeg waxa cusub.
    .more = Xanuun, carruur, qoys, warqado. Guddiga Rafcaanku si dhakhso ah ayuu go'aan u gaaraa, sida caadiga ah isagoon kula kulmin.
rule-step-ask-board-to-stay = Ma codsatay inaad inta lagu jiro joogto? Haddii kale, maanta Guddiga Rafcaanka ka codso.
    .more = Qor: “Jeg beder om, at min klage tillægges opsættende virkning.” Rafcaankaagu si toos ah kuuma oggolaado inaad joogto.
rule-step-stay-meanwhile = Joog halka aad ka diiwaangashan tahay.
    .more = Haddii laguu diiwaangeliyo qof maqan, rafcaankaaga waxaa loo tiriyaa mid laga tanaasulay. Sababo aad gaar u ah oo keliya ayaa taas beddela.
rule-step-final = Warqado ama dhacdooyin cusub? Maanta wac Golaha Qaxootiga ee Denmark.
    .more = Weydii in kiiskaaga dib loo furi karo. Xanuun iyo carruur sidoo kale u sheeg.
rule-step-date = Warqaddaada ka hubi taariikhda bixitaanka.
    .more = Sida caadiga ah waa toddoba maalmood. Haddii ay jiraan sababo gaar ah, waxaad codsan kartaa maalin ka dambaysa.
rule-step-ask-again = Haddii wax cusub jiraan, Guddiga Rafcaanka u qor taariikhdaas ka hor.
    .more = Labadaba codso: in kiiska dib loo furo, iyo inaad inta lagu jiro joogto. Taariikhdaas ka dib, sababo aad gaar u ah oo keliya ayaa la tixgeliyaa.
rule-step-return-support = Tag kulanka Hay'adda Dib-u-noqoshada (Hjemrejsestyrelsen).
    .more = Waa inaad timaaddo. Taageerada dib-u-noqoshada waxaa hela kuwa ka caawiya, laakiin dhammaantood ma aha.
rule-step-news-upheld = Xanuun, carruur, ama wax cusub? Maanta wac Golaha Qaxootiga ee Denmark.
    .more = Inaad Guddiga Rafcaanka mar kale weydiiso kaligeed safarka ma joojiso. Golaha weydii waxa aad samayn karto.
rule-step-journey = Kaalay marka boolisku ama Hay'adda Dib-u-noqoshadu (Hjemrejsestyrelsen) kuu yeeraan.
    .more = Way kuu sheegaan goorta iyo sida aad u safrayso. Weydii waxa laguu oggol yahay inaad qaadato.
rule-step-stay-upheld = Joog halka aad ka diiwaangashan tahay ilaa aad safarto.
    .more = Maqnaanshuhu xarig wuu keeni karaa, Denmarkna wakhti dheeraad ah ayuu siiyaa ay kuugu dirto.
rule-step-what-changed = Maanta qareenkaaga weydii waxa Guddiga Rafcaanku go'aamiyay.
    .more = Sharci ayay noqon kartaa. Sidoo kale kiiskaagu wuxuu dib ugu noqon karaa Laanta Socdaalka (hjemvist).
rule-step-what-next = Maanta Golaha Qaxootiga ee Denmark weydii sida kiiskaagu u socdo.
    .more = Denmark way baari kartaa, ama Laanta Socdaalka ayaa mar kale go'aan gaari karta.
rule-step-stay-changed = Joog halka aad ka diiwaangashan tahay, waraysi kastana kaalay.
    .more = Maalin kasta warqadahaaga akhri. Waraysi aad ka maqnaato kiiskaaga wuu soo afjari karaa.

# A permit

rule-answer-permit = Magangelyo ayaad haysataa
rule-step-length = Muddada sharcigu ma kugu gaaban tahay? Rafcaan qaado afar toddobaad gudahood laga bilaabo maalintii laguu sheegay.
    .more = Taasi waxay khusaysaa § 7(1) iyo 7(2): warqaddaada eeg.
rule-step-kind = Nooca sharcigu ma khaldan yahay? Hadda weydii Golaha Qaxootiga ee Denmark.
    .more = Haddii aad haysato § 7(2) ama 7(3), Guddiga Rafcaanku nooca sidoo kale wuu eegi karaa.
rule-step-family-reunion = Qoys dibadda jooga? Hadda caawimo u weydiiso codsiga.
    .more = Ilmaha waalidkiisa kale dibadda joogo, saddexda bilood ee sharcigaaga ka dambeeya ayaa muhiim noqon kara.
rule-step-municipality = Akhri degmada (kommune) aad ku noolaan doonto, iyo goorta.
    .more = Ilaa markaas Laanta Socdaalka ayaa bixisa. Degmada weydiiso lambarka CPR, guri iyo dhakhtar.

# In detention

rule-answer-detained = Qareen ayaad xaq u leedahay, garsoorena xarigaaga wuu eegaa
rule-step-detained-ask = Sheeg inaad magangelyo codsanayso: “Jeg søger asyl.”
    .more = Shaqaalaha weydiiso inay qoraan, maalinta la socoto.
rule-step-court = Qareen codso. Maxkamadda ayaa ku siinaysa.
    .more = Garsoore waa inuu ku arko saddex maalmood gudahood. Dheh: “Jeg vil tale med min advokat.”
rule-step-call = Shaqaalaha weydiiso inay wacaan Golaha Qaxootiga ee Denmark.
    .more = Dheh: “Jeg vil tale med Dansk Flygtningehjælp.”
rule-step-no-prison = Sheeg inaad ka yar tahay 18: “Jeg er under 18 og er her alene.”
    .more = Ilmaha kaligiis ah lama oggola in xabsi lagu hayo. Sidoo kale codso in wakiilkaaga loo yeero.
rule-step-instead = Qareenkaaga u sheeg halka aad beddelkeed degi karto, iyo cidda kuu baahan.
    .more = Xanuun iyo carruur sidoo kale waa la tixgeliyaa. Inaad booliska isu xaadiriso ayaa ku filnaan karta.

# A child alone, or with an adult who is not a parent

rule-answer-child = Waxaad xaq u leedahay qof weyn oo ku caawiya
rule-step-representative = Sheeg inaad ka yar tahay 18. Weydii wakiilkaagu cidda uu yahay.
    .more = Weydii: “Jeg er under 18. Hvem er min personlige repræsentant?”
rule-step-family = Sheeg qoyska aad Yurub ku leedahay.
    .more = Hooyo, aabbe, walaal, eeddo, habaryar, adeer, abti, awoowe ama ayeeyo. Sheeg haddii aad rabto inaad iyaga la joogto.
rule-step-not-alone = Waraysi kasta wakiilkaaga ama Laanqayrta Cas ha kula joogaan.
    .more = Ma kaligaa? Dheh: “Jeg vil vente på min repræsentant.” (Waxaan rabaa inaan wakiilkayga sugo.)
rule-step-no-parent = Sheeg in qofka weyn ee kula jooga uusan waalidkaa ahayn.
    .more = Wakiil adigu leedahay waad codsan kartaa: “Jeg er her uden mine forældre.” (Waalidkay la'aan ayaan halkan joogaa.)

# Another country was asked

rule-answer-asked = Denmark waxay dal kale weydiinaysaa inuu kiiskaaga la wareego
    .answer = Denmark waxay dalkan weydiinaysaa inuu kiiskaaga la wareego: { $country }
rule-step-tell = Hadda sheeg haddii aad Yurub qoys ku leedahay, xanuunsan tahay ama carruur leedahay.
    .more = Laanta Socdaalka u qor. Golaha Qaxootiga ee Denmark ayaa ku caawiya.
rule-step-decision-day = Haddii laguu sheego in dal kale laguu dirayo, isla markiiba dheh: “Jeg vil klage.”
    .more = Macnaheedu waa “Waxaan doonayaa inaan rafcaan qaato”. Markaas toddoba maalmood ayaad haysataa. Taas ka hor wax rafcaan laga qaato ma jiro.
rule-step-registered = Joog halka aad ka diiwaangashan tahay, maalin kastana warqadaha weydii.
    .more = Qofkii maqnaada waa la xiri karaa, kiiskana wuu waayi karaa.

# Listed countries and Ukraine

rule-answer-listed = Waraysigaagu maalmo gudahood ayuu ku iman karaa
rule-step-no-form = Wax walba waraysigaas ka sheeg.
    .more = Foom ma qortid ka hor. Qoyskaaga iyo caafimaadkaaga sidoo kale waa muhiim.
rule-step-special = Sheeg sababta aadan ammaan u ahayn, iyo waxa kiiskaaga gaar ka dhigaya.
    .more = Tusaale ahaan: cidda kuu hanjabta, iyo sababta boolisku u caawin waayeen. Rabshadda guriga sidoo kale waa muhiim.
rule-step-agree = Golaha Qaxootiga ee Denmark isla sidaas u sheeg.
    .more = Rafcaan la'aan waa laguu diidi karaa oo keliya haddii ay taas oggolaadaan. Waxaa laga yaabaa inay tahay inay isla maalintaas jawaabaan.
rule-answer-ukraine = Yukrayn ma ka timid? Marka hore weydii Xeerka Yukrayn
rule-step-ukraine = Laanta Socdaalka weydii in Xeerka Yukrayn ku khuseeyo.
    .more = Denmark ayaad ka codsataa: “særloven om Ukraine”. Inta aad sharcigaas heli karto, kiis magangelyo lama dhammeeyo.

# Denmark examines the reasons

rule-answer-unfounded-told = Golaha Qaxootiga ee Denmark wax walba u sheeg marka ay kula hadlaan
rule-answer-examined = Denmark waxay baaraysaa sababahaaga magangelyada
rule-step-tell-council = Maanta wac Golaha Qaxootiga ee Denmark, oo sheeg waxa kiiskaaga gaarka ku ah.
    .more = Laanta Socdaalka ayaa iyaga weydiisa ka hor diidmo aan rafcaan lahayn. Waxaa laga yaabaa inay tahay inay si dhakhso ah u jawaabaan.
rule-step-prepare = U diyaar garow waraysiga magangelyada.
    .more = Naftaada u qor waxa dhacay, sida ay u kala horreeyeen. Ka hor talo bilaash ah weydiiso.
rule-step-papers = Ururi warqado, fariimo iyo sawirro ku saabsan sababahaaga.
    .more = Waa loo oggol yahay inay luqaddaada ku qoran yihiin. Nuqul ka hay wax kasta oo aad dhiibto.
rule-step-needs = Xanuun, dhaawac, ama cabsi aad hadalka ka qabto? Ka hor Laanta Socdaalka u sheeg.
    .more = Shaqaaluhu way gudbin karaan. Turjubaan nin ama naag ah waad codsan kartaa.
rule-step-letters = Maalin kasta warqadahaaga akhri, kaalayna marka laguu yeero.
    .more = Waraysi aad ka maqnaato kiiskaaga wuu soo afjari karaa. Haddii aad xanuunsan tahay, ka hor u sheeg.

# Waiting

rule-answer-waiting = Waraysigaaga koowaad ayaa xiga
rule-answer-interviewed = Waxaa xiga go'aanka dalka kiiskaaga baaraya
rule-step-come = Maalin kasta shaqaalaha warqadaha weydii. Waraysi kasta kaalay.
    .more = Ma xanuunsan tahay? Ka hor sheeg. Qofkii sabab fiican la'aan maqnaada kiiska wuu waayi karaa.
rule-step-wish = Qor inaad rabto inaad qoyskaaga la joogto, oo saxiix.
    .more = Qaraabadaaduna waa inay qorto. Sii Laanta Socdaalka, nuqulna hay.
rule-step-missing = Wax ma ka maqnaayeen ama ma ka khaldanaayeen waraysiga? Hadda sheeg.
    .more = Laanta Socdaalka u qor, nuqulna hay. Golaha Qaxootiga ee Denmark ayaa ku caawin kara.
rule-step-collect = Warqadahaaga ururi. Naftaada u qor waxa dhacay, iyo goorta.
    .more = Waraysiga ka sheeg wax kasta oo muhiim ah. Ma hubtid? Sheeg.
rule-step-talk = Waraysiga ka hor weydiiso inaad la hadasho Golaha Qaxootiga ee Denmark.
    .more = Waa bilaash. Shaqaalaha weydiiso inay ballan kuu qabtaan.

# Not registered

rule-answer-can-ask = Denmark magangelyo waad ka codsan kartaa
rule-step-say = Ma ka baqaysaa inaad dalkaaga ku noqoto? Booliska ku dheh: “Jeg søger asyl.”
    .more = Macnaheedu waa “Magangelyo ayaan codsanayaa”. Xarunta Qaabilaadda Sandholm sidoo kale waad ka oran kartaa.
rule-step-means = Maanta Golaha Qaxootiga ee Denmark weydii waxa ay adiga kaaga dhigan tahay.
    .more = U sheeg haddii aad dal kale magangelyo ka codsatay. Waa bilaash.
rule-answer-register = Marka hore: isdiiwaangeli magangelyo-doon ahaan
rule-step-ask = Tag booliska ama Xarunta Qaabilaadda Sandholm. Dheh: “Jeg søger asyl.”
    .more = Macnaheedu waa “Magangelyo ayaan codsanayaa”. Saldhig kasta oo boolis waa ku filan yahay, xitaa xadka ama garoonka diyaaradaha.
rule-step-bring = Keen baasaboorkaaga, warqado, tikidho iyo telefoon. Waxba ha tuurin.
    .more = Haddii aad warqad dhiibto, nuqul weydiiso.
rule-step-first-talk = Xarunta ka weydiiso inaad la hadasho Golaha Qaxootiga ee Denmark.
    .more = Waa bilaash. Shaqaalaha weydiiso inay ballan kuu qabtaan waraysigaaga koowaad ka hor.

# What holds for everyone

rule-answer-letter = Maanta qof ha kuu akhriyo warqaddaadii ugu dambaysay
rule-step-letter = Warqadda tus shaqaalaha ama Golaha Qaxootiga ee Denmark.
    .more = Tanna tus: “Kan du læse dette brev? Er der en klagefrist?” (Tan ma akhrin kartaa? Rafcaanka wakhti xaddidan ma leeyahay?)
rule-step-sections = Ma sheegaysaa § 29 a ama § 29 b? Markaas maanta dheh: “Jeg vil klage.”
    .more = Macnaheedu waa “Waxaan doonayaa inaan rafcaan qaato”. Toddoba maalmood ayaad haysataa laga bilaabo maalintii laguu sheegay, xitaa haddii kulan lagugu sheegay.
rule-step-how-far = Warqad ma jirto, ama kuwan midna kuma qorna? Shaqaalaha weydii halka kiiskaagu marayo.
    .more = Af Deenish: “Hvor langt er min sag?”
