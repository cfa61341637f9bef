# The rules, facts, doubts and sources, in the words of the guide. The sources are paraphrased.
# A rule is said so that it can be read both where it applies and where it does not; `.name` is a
# short name for a gate or a criterion.

rule-dc1 = Xeerarka Dublin waxay go'aamiyaan dalka keliya ee kiiskaaga baaraya. Ma go'aamiyaan inaad magangelyo helayso iyo in kale.
rule-dc2 = Xeerarka waxaa loo eegaa si isku xigta oo go'an. Xeerka ugu horreeya ee ku habboon ayaa go'aaminaya.
rule-child-family = Waxaad ka yar tahay 18 sano. Waxaa horreeya dalka ay si sharci ah ugu nool yihiin hooyadaa, aabbahaa, walaalkaa ama walaashaa. Taasi ma khusayso haddii aysan adiga kuugu fiicnayn.
    .name = Qoyska ilmaha kaligiis ah
rule-child-relative = Eeddo, habaryar, adeer, abti, awoowe ama ayeeyo si sharci ah ugu nool mid ka mid ah dalalkan sidoo kale waa la tixgeliyaa. Waa inay ku daryeeli karaan, waana inay taasi adiga kuugu fiican tahay.
    .name = Qaraabada ilmaha kaligiis ah
rule-child-here = Ilmaha aan qoys ku lahayn Yurub, kiiskiisa sida caadiga ah waxaa lagu baaraa halka uu joogo. Waa inay taasi ilmaha ugu fiican tahay.
    .name = Ilmo kaligiis ah oo Denmark jooga
rule-child-first = Ilmaha aan qoys ku lahayn Yurub, kiiskiisa waxaa baara dalkii ugu horreeyay ee kiiska diiwaangeliyay. Waa inay taasi ilmaha ugu fiican tahay. Haddii aysan ugu fiicnayn, Denmark way la wareegi kartaa kiiska.
    .name = Ilmo kaligiis ah oo aan qoys ku lahayn Yurub
rule-child-wish = Wakiilkaaga u sheeg cidda qoyskaaga ka mid ah ee Yurub joogta, iyo halka aad doonayso inaad joogto. Waxa adiga kuugu fiican ayaa go'aaminaya.
rule-fi6 = Laanta Socdaalka ayaa kuu sheegaysa in Denmark kiiskaaga baarayso.
    .name = Denmark waxay sheegtay inay kiiskaaga baarayso
rule-citizen = Xeerarka Dublin ma khuseeyaan muwaadiniinta dal Midowga Yurub (EU) ka tirsan, Noorway, Iceland, Liechtenstein ama Swiserland. Markaas Denmark cidna dal kale uguma diri karto xeerarkan.
    .name = Muwaadin dal Dublin ku jira
rule-citizen-sent = Xeerarka Dublin ma khuseeyaan muwaadiniinta dal Midowga Yurub (EU) ka tirsan, Noorway, Iceland, Liechtenstein ama Swiserland. Haddii aad mid ka tahay, rafcaankaaga ku sheeg, baasaboorkaagana tus.
rule-citizen-denmark = Muwaadinka Denmark halkan magangelyo ugama baahna. Haddii jinsiyaddaada shaki ku jiro, weydii Golaha Qaxootiga ee Denmark.
    .name = Muwaadin Denmark
rule-am-free-movement = Waxaa laga yaabaa in xeerarka cusub aysan khusayn qoyska dhow ee muwaadin EU ah oo u guuray dal kale oo EU ah. Haddii ay taasi ku khusayn karto, weydii Golaha Qaxootiga ee Denmark.
rule-told = Laanta Socdaalka waxay kuu sheegtay in dal kale uu kiiskaaga la wareegayo.
    .name = Waxa Laanta Socdaalku kuu sheegtay
rule-told-home = Jawaabahaagu waxay tilmaamayaan Denmark. Waxaa habboon in rafcaankaagu taas sheego, iyadoo warqado la socdaan: oo ku saabsan qoyskaaga, fiisahaaga ama sharcigaaga, ama sidii aad ku timid.
    .name = Waxa Denmark kugu xiraya
rule-told-home-newer = Qoys ayaad ku leedahay Denmark. Waxaa habboon in rafcaankaagu taas sheego, iyadoo warqado la socdaan. Waa mid ka mid ah sababaha kooban ee Guddiga Rafcaanku eego.
    .name = Qoyskaaga Denmark jooga
rule-dc3 = Qoyskaaga dhow ee badbaado haysta ayaa horreeya: dalka ay si sharci ah ugu nool yihiin. Waa inuu yahay ninkaaga, xaaskaaga, ilmahaaga ka yar 18 sano ama lamaanahaaga.
    .name = Qoys dhow oo badbaado haysta
rule-d10 = Waxaa ku xiga dalka uu qoyskaaga dhow ku sugayo jawaabta koowaad ee kiiskooda magangelyo. Waa inaad qoys ahaydeen mar hore, markii aad dalka asalka joogteen.
    .name = Qoys dhow oo sugaya jawaabta koowaad
rule-dc3-status = Qoyska halkaas u jooga muwaadin ahaan xeerkan laguma tixgeliyo. Sidoo kale laguma tixgeliyo kan haysta sharci shaqo, waxbarasho ama qoys. Haddana dhammaantood Laanta Socdaalka u sheeg. Sababo bini'aadantinimo way tixgelin kartaa.
rule-dc3-other = Marka qofku weyn yahay, walaalihiis, carruurtiisa waaweyn, waalidkiis iyo qaraabada kale looma tiriyo qoys dhow. Waa la tixgelin karaa marka midkiin uu ku tiirsan yahay caawimada kan kale. Laanta Socdaalka u sheeg.
rule-family-wish = Adiga iyo qaraabadaada labadiinuba waa inaad qoraal ku sheegtaan inaad doonaysaan inaad wada joogtaan. Cid kale idiin qori mayso. Hadda qor, qaraabadaadana weydiiso inay iyaguna qoraan.
rule-dc4 = Dal sharcigiisa deggenaanshaha ama fiisahiisa uu weli shaqaynayo ayaa mas'uul ah. Sharciga waxaa la tixgeliyaa laba sano ka dib markuu dhaco, fiisahana lix bilood. Waa inaadan tan iyo markaas Yurub ka bixin.
    .name = Sharci deggenaansho ama fiiso
rule-d12-lapsed = Sharcigaaga ama fiisahaagu wakhti ka sii fog ayuu dhici karay. Haddii aad tan iyo markaas Yurub joogtay, dalka aad magangelyada ka codsanayso ayaa mas'uul ah.
    .name = Sharci ama fiiso wakhti hore dhacay
rule-dc5 = Dalkii ugu horreeyay ee aad dukumenti la'aan ku soo gashay ayaa mas'uul ah. Taasi waxay dhammaataa 12 bilood ka dib soo gelitaankaaga.
    .name = Soo gelid dukumenti la'aan
rule-d13-lived = 12-kaas bilood ka dib, waxaa mas'uul ah dal aad shan bilood oo aan kala go' lahayn ku noolayd.
    .name = Shan bilood oo dal kale ah
rule-dc6 = Dalkii aad markii ugu horraysay magangelyo ka codsatay ayaa mas'uul ah.
    .name = Codsiga magangelyo ee koowaad
rule-dc6-denmark = Marka aysan jirin wax dal kale tilmaamaya, Denmark ayaa kiiskaaga baarta.
    .name = Waxba dal kale ma tilmaamayaan
rule-told-elsewhere = Haddii laguu sheegay in dal kale uu kiiskaaga la wareegayo, taas ayaa shaqaynaysa meesha uusan xeer kale ku habboonayn.
    .name = Dal kale ayaa laguu sheegay
rule-ab-overturned = Guddiga Rafcaanku wuu beddeli karaa go'aan ah in dal kale laguu diro. Markaas waxaa laga yaabaa in Denmark kiiskaaga baarto, ama Laanta Socdaalka ayaa mar kale go'aan ka gaarta. Golaha Qaxootiga ee Denmark weydii waxa xiga.
    .name = Guddigu go'aanka wuu beddelay
rule-dc7 = Xeerarka Dublin waxaa isticmaala dalalka EU, Noorway, Swiserland, Iceland iyo Liechtenstein.
rule-dc8 = Sida caadiga ah Denmark waxay dalka kale weydiisataa inuu kiiskaaga la wareego.
rule-dc8-new = Xeerarka cusub xitaa, sida caadiga ah dal kale ayaa la weydiistaa inuu kiiskaaga la wareego. Sida Denmark taas u samayso lama hubo.
rule-dc9 = Marka dalka kale haa yiraahdo, sida caadiga ah halkaas ayaa laguu diraa. Markaas kiiskaaga halkaas ayaa lagu baaraa.
rule-dc10 = Dal aad hore magangelyo uga codsatay sida caadiga ah dib ayuu kuu qaataa.
    .name = Codsi magangelyo oo hore
rule-dc10-pending = Inta kiiskaagu halkaas weli ka furan yahay, sida caadiga ah dalkaas ayaa dib laguugu diraa.
rule-dc10-closed = Haddii kiiskaaga halkaas lagu diiday ama aad ka noqotay, dalkaas sida caadiga ah isna dib ayuu kuu qaataa.
rule-d19-permit = Dal kale ayaa ku siiyay sharci deggenaansho ka dib markii aad magangelyo codsatay. Markaas dalkaas ayaa mas'uul ah.
    .name = Sharci deggenaansho codsi ka dib
rule-earlier-several = Dhowr dal ayaad magangelyo ka codsatay. Kooda dib kuu qaadanaya wuxuu ku xiran yahay waxay sameeyeen. Dhammaantood sheeg.
    .name = Dhowr dal ayaad ka codsatay
rule-absence-proof = Wakhtiga aad Yurub ka maqnayd wuxuu ku caawinayaa oo keliya haddii aad tusi karto. Ururi shaambado, tikidho, warqado, ama warqad ka timid cid aad u shaqaysay ama dhakhtar.
rule-dc11 = Laanta Socdaalku waxay raadisaa diiwaangelinno hore oo dalal kale ah. Haddii mid jiro, waxaa laga yaabaa in Denmark aysan kiiskaaga baarin.
rule-registered-elsewhere = Dal kale ayaa faraha kaa qaaday ama ku diiwaangeliyay. Denmark waxay dalkaas weydiisan kartaa inuu kiiskaaga la wareego.
    .name = Faro dal kale laga qaaday
rule-dc12 = Denmark waxay Xeerka Dublin III ku isticmaashaa heshiis gaar ah oo ay la leedahay Midowga Yurub (EU).
rule-dc12-new = Waxay u badan tahay in xeerarka cusub ee EU ay ku khuseeyaan. Qoraallada ugu waaweyn ee hagahan ma sharraxaan xeerarkaas. Golaha Qaxootiga ee Denmark weydii waxa adiga kaaga duwan.
rule-dc13 = Badbaado dal kale laga helay ma aha kiis Dublin. Waxay hoos timaaddaa § 29 b, ee ma aha § 29 a.

rule-dp1 = Diiwaangelinta ka dib waxaa laguugu yeerayaa kulan aad la yeelanayso Laanta Socdaalka.
rule-dp1-register = Marka hore waa in lagu diiwaangeliyaa. Boolisku waxay qaadaan magacaaga, sawirkaaga iyo farahaaga. Booliska u tag, ama Laanta Socdaalka weydii halka aad tagayso.
rule-na-transfer = Denmark waxay kuu diri kartaa dal aad magangelyo ka codsatay, xitaa haddii aadan halkan ka codsan. Haddii taas laguu sheego, toddoba maalmood gudahood ayaad rafcaan ka qaadan kartaa.
rule-na-late = Denmark waa inay dalkaas wakhti go'an gudihiis ku weydiiso. Haddii aysan weydiin, waxaa laga yaabaa inay tahay inaad halkan magangelyo ka codsato si ay taasi kuu caawiso. Marka hore weydii Golaha Qaxootiga ee Denmark.
rule-na-again = Haddii Denmark hore dalkaas kuugu dirtay oo aad soo noqotay, waa inay marka hore dalkaas mar kale weydiiso.
rule-dp2 = Kiisaskan waxaa haya Xafiiska Magangelyada ee 2aad ee Laanta Socdaalka, oo Sandholm ku yaal.
rule-dp3 = Jawaabtu waxay ku salaysan tahay waraysigaaga koowaad iyo waxa aad mar dambe ku darto.
rule-dp4 = Badanaa dhammaadka waraysiga koowaad ayaa laguu sheegaa dalka kiiskaaga baaraya.
rule-dp5 = Haddii Laanta Socdaalku u baahan tahay inay wax dheeraad ah ogaato, sida ugu dhakhsaha badan ayaa laguu sheegaa. Taariikh go'an ma jirto.
rule-dp6 = Wareejinta waxaad rafcaan uga qaadan kartaa Guddiga Rafcaanka Qaxootiga (Flygtningenævnet). Waad qaadan kartaa xitaa haddii aadan Denmark magangelyo ka codsan.
rule-dp6-not-yet = Ilaa go'aan laguu sheego, ma jiro wax rafcaan laga qaato. Haddii warqaddaadu sheegayso sida rafcaan loo qaato, maanta weydii Golaha Qaxootiga ee Denmark. Haddii laguu sheego in dal kale laguu dirayo, toddoba maalmood ayaa bilaabmaya.
rule-dp7 = Caawimada sharcigu waa bilaash. Golaha Qaxootiga ee Denmark (Dansk Flygtningehjælp) wuu ku matali karaa. Rafcaankaaga ku sheeg inaad taas doonayso.
rule-dp8 = Haddii aad wakhtigii loogu talagalay rafcaan qaadato, waa laguu oggol yahay inaad Denmark joogto ilaa Guddiga Rafcaanku go'aan gaaro.
rule-dp8-new = Isla warqadda rafcaanka ku qor inaad codsanayso inaad joogto. Ilaa taas go'aan laga gaaro, lama oggola in lagu diro. Sida uu qabo Xeerka Ajaanibta ee Sebtembar 2025, rafcaanka laftiisa ayaa kuu oggolaanaya inaad joogto. Lama oga in taasi markaas ka dib is beddeshay iyo in kale.
rule-dp9 = Rafcaankaagu waa inuu soo gaaro Laanta Socdaalka toddoba maalmood gudahood ka dib markii laguu sheegay.
rule-dp9-announced = Waxa muhiimka ah waa in rafcaankaagu wakhtigiisa ku gaaro. Weydiiso caddayn muujinaysa inuu gaaray, oo hayso.
rule-dp10 = Rafcaan soo gaara wax ka badan toddoba maalmood ka dib markii laguu sheegay lama baaro. Maalmuhu waxay bilaabmaan oo keliya marka laguu sheego, go'aankuna waa inuu sheego sida rafcaan loo qaato. Maanta weydii Golaha Qaxootiga ee Denmark: sida iyo goorta laguu sheegay ayaa muhiim ah.
    .name = Wax ka badan toddoba maalmood tan iyo markii laguu sheegay
rule-dp10-announced = Waxaad sheegtay inaad rafcaan qaadanayso, toddobadii maalmoodna way dhammaadeen. In laguu oggol yahay inaad joogto iyo in kale waxay ku xiran tahay goorta rafcaankaagu gaaray. Maanta weydii Laanta Socdaalka ama Golaha Qaxootiga ee Denmark.
rule-dp11 = Rafcaankaagu wuxuu u socdaa Guddiga Rafcaanka Qaxootiga, laakiin waxaad siinaysaa Laanta Socdaalka. Foom looma baahna: kulanka ka sheeg, ama adigoo saxiixay dir. Sababahaagu mar dambe ayay raaci karaan.
rule-dp12 = Sida caadiga ah hal garsoore ayaa rafcaankaaga ka go'aan gaara isagoo warqadaha eegaya, kulan la'aan. Guddiga Rafcaanku wuxuu isku dayaa inuu ku dhammeeyo 10 maalmood oo shaqo gudahood, laga bilaabo marka uu kiiska helo.
rule-appeal-now = Haddii aadan go'aanka ku qanacsanayn, maanta Laanta Socdaalka u sheeg inaad rafcaan qaadanayso. Maanta caawimo weydiiso Golaha Qaxootiga ee Denmark. Weydiiso caddayn muujinaysa in rafcaankaagu gaaray.
rule-appeal-papers = Sababahaaga iyo warqadahaaga u dir sida ugu dhakhsaha badan. Guddiga Rafcaanku wuxuu go'aan ku gaari karaa maalmo gudahood, kulan la'aan.
rule-appeal-lawyer = Sida caadiga ah Guddiga Rafcaanku qareen uma magacaabo kiisaskan. Wuu magacaabi karaa haddii guddi dhammaystiran uu kiiska qaado oo qareen loo baahdo. Mar walba waa laguu oggol yahay inaad qareen adigu leedahay.
rule-safe-there = Denmark waxaa loo oggol yahay oo keliya inay kuu dirto dal dhowra Heshiiska Qaxootiga oo leh hab magangelyo oo hagaagsan. Lama oggola in lagu diro meel aad khatar ugu jirto xukun dil ah, jirdil ama ula-dhaqan bini'aadantinimo darro ah, halkaas ama meel halkaas lagaaga sii diro. Haddii ay sidaas kuu tahay, rafcaanka ku qor.
rule-protected-there = Haddii dalka kale uu mar hore badbaado ku siiyay, sida caadiga ah kiiskaagu wuxuu hoos yimaaddaa § 29 b, ee ma aha wareejin Dublin ah. Rafcaanka ku qor badbaadada aad haysato.
rule-dp13 = Go'aanka wareejinta qoraal ayaad ku helaysaa, afkana waa laguugu sheegayaa. Wuxuu sheegayaa sida rafcaan loo qaato.
rule-dp14 = Dadka xiranna waxay xaq u leeyihiin inay magangelyo codsadaan.
rule-de-arrival = Boolisku way ku xiri karaan marka aad timaaddo, si ay u ogaadaan cidda aad tahay oo ay kuu diiwaangeliyaan.
rule-de-dublin = Kiiska Dublin, boolisku waxay ku xiri karaan oo keliya haddii ay jirto khatar weyn oo ah in lagu waayo. Iyo oo keliya haddii wax ka fudud aysan ku filnayn, sida inaad isu soo xaadiriso wakhtiyo go'an.
rule-de-dublin-new = Lama oggola in qof loo xiro sababta keliya ah in laga yaabo in dal kale mas'uul yahay. Xariga waa in qoraal lagu amro, sababtana la sheego. Waa inuu noqdo inta ugu gaaban ee suurtogal ah.
rule-de-unfounded = Habka kiisaska si cad aan sal u lahayn waa lagugu xiri karaa haddii loo baahdo si aad u joogto. Haddii wax ka fudud ku filan yihiin, maya. Sababtan darteed xarigu wuxuu socon karaa ugu badnaan toddoba maalmood.
    .name = Dhammaadka xariga ee habka kiisaska si cad aan sal u lahayn
rule-de-away = Inaad waraysi ka maqnaato sabab fiican la'aan, ama inaadan degganayn halka laguu sheegay, waxay noqon karaan sabab xarig.
rule-de-return = Diidmo kama dambays ah ka dib waa lagu xiri karaa si loo hubiyo inaad baxdo, haddii wax ka fudud aysan ku filnayn.
rule-de-court = Waa in maxkamad lagu hor geeyo saddex maalmood gudahood, haddii aan ka hor lagu sii dayn. Maxkamaddu qareen ayay ku siinaysaa. Tani waxay khusaysaa xariga u sabab ah kiiskaaga magangelyo ama dib-u-noqoshadaada.
    .name = Maxkamad ayaa lagu hor geynayaa
rule-de-review = Maxkamaddu waxay dhigtaa maalin xarigu ku dhammaado, mar kastana waxay kordhin kartaa ugu badnaan afar toddobaad. Maxkamad ka sarraysa ayaad rafcaan u qaadan kartaa. Taasi ma joojiso wareejinta ama dib-u-noqoshada.
rule-de-told = Boolisku waa inay xuquuqdaada qoraal kuugu sheegaan, luqad aad fahmayso. Haddii aad magangelyo codsato, waa laguu oggol yahay inaad la xiriirto Golaha Qaxootiga ee Denmark.
rule-de-longest = Xariga dib-u-noqoshada waxaa loo oggol yahay ugu badnaan lix bilood. Xaalado gaar ah maxkamaddu waxay ku kordhin kartaa ilaa 12 bilood. Waa inuu noqdo inta ugu gaaban ee suurtogal ah.
    .name = Xariga dib-u-noqoshada, haddii aan maxkamadi kordhin
rule-de-child = Ilmaha kaligiis ah lama oggola in xabsi lagu hayo.

rule-ad1 = Marka dal kale mar hore badbaado ku siiyay, waxay u badan tahay inaysan Denmark kiiskaaga baari doonin.
    .name = Badbaado dal kale laga helay
rule-ad2 = Laanta Socdaalka ayaa go'aaminaysa in kiiskaaga la baarayo iyo in aan la baarayn, sida uu qabo § 29 b.
rule-ad3 = Waraysigaaga koowaad ka dib ayaa la go'aamiyaa in kiiska la baarayo iyo in aan la baarayn, sida uu qabo § 29 b.
rule-ad4 = Rafcaankaagu waa inuu soo gaaro Laanta Socdaalka toddoba maalmood gudahood ka dib markii laguu sheegay.
rule-ad5 = Sida caadiga ah hal garsoore oo Guddiga Rafcaanka Qaxootiga ah ayaa rafcaankaaga ka go'aan gaara isagoo warqadaha eegaya. Guddigu wuxuu isku dayaa inuu go'aan gaaro ka hor inta aan lagaa dirin Denmark.
rule-ad6 = Rafcaankaagu isagu kaligiis xaq aad ku joogto kuma siiyo. Guddiga Rafcaanka ayaa ku siin kara: rafcaanka ku codso. Maanta caawimo weydiiso Golaha Qaxootiga ee Denmark.
rule-ad7 = Golaha Qaxootiga ee Denmark kiisaskan xitaa wuu ka caawiyaa. Rafcaankaaga ku sheeg inaad taas doonayso.
rule-ad8 = Go'aankan qoraal ayaad ku helaysaa, afkana waa laguugu sheegayaa. Wuxuu sheegayaa sida rafcaan loo qaato.
rule-ad9 = Ilmaha kaligiis ah, caafimaadka, dugsiga, hawlaha iyo gunnadu way u socdaan ilaa dalka kale loo celiyo.
rule-ad-child = Guddiga Rafcaanku wuxuu hore u beddelay go'aan noocan ah oo ku saabsanaa ilmo kaligiis ah. Tan maanta tus wakiilkaaga iyo Golaha Qaxootiga ee Denmark, rafcaanna codso.

rule-um1 = Ilmaha kaligiis ah wuxuu helaa wakiil shaqsi ah ilaa uu 18 sano gaaro, marka laga reebo sababo aad gaar u ah. Laanqayrta Cas ee Denmark ayaa qofkan soo jeedisa. Hay'adda Xeerka Qoyska (Familieretshuset), kiisaska qaarna maxkamadda qoyska, ayaa magacowda. Wakiilku waa ka madax bannaan yahay hay'adaha socdaalka. Hadda qofkaas codso, natiijadanna u sheeg.
rule-um-age = Da'daada waxaa la baari karaa oo keliya haddii aad oggolaato. Haddii qof weyn laguu qoray oo aadan ahayn, rafcaan waxaad u qaadan kartaa Guddiga Rafcaanka Qaxootiga. Weydii wakiilkaaga ama Golaha Qaxootiga ee Denmark.
rule-um8 = Ilmaha kaligiis ah, go'aanka diidmada ah waxaa loogu sheegaa iyadoo wakiilku joogo. Warqaddana weydiiso.
rule-ac6 = Haddii aad qoys tihiin, ka soo tiriya maalinta ugu horreysa ee midkiin uun loo sheegay. Waxaa habboon in qof kasta oo weyn weydiiyo rafcaan uu isagu leeyahay.

rule-fi1 = Tallaabada koowaad waa in la ogaado in Denmark kiiskaaga baarayso iyo in kale.
rule-fi2 = Waraysiga koowaad wuxuu inta badan ku saabsan yahay cidda aad tahay iyo sida kiiskaagu u socdo. Mararka qaar sababahaaga ayuu sidoo kale ku saabsan yahay.
rule-fi3 = Dadka waaweyn oo dhan, iyo carruurta kaligood ah oo dhan, waxaa loogu yeeraa waraysiga koowaad.
rule-fi4 = Diiwaangelinta ka dib waxaad qori kartaa sababaha aad magangelyo u codsanayso. Markaas sida ugu dhakhsaha badan ayaa laguugu yeeraa.
rule-fi5 = Haddii waraysiga koowaad ka dib waxba la go'aamin karin, waxaa laguugu yeeraa waraysi labaad, waxaana laga yaabaa kuwo kale.
rule-fi7 = Warqadahaaga iyo caddaynta kale u keen waraysiga magangelyada.

rule-np1 = Kiiska ay Denmark baarto sida caadiga ah wuxuu ku jiraa habka caadiga ah. Waxaa jira waraysi dheer, waxaana laga yaabaa mid kale, ka dibna haa ama maya.
rule-np2 = Xafiiska Magangelyada ee 3aad wuxuu hayaa kiisaska dhaadheer ee adag. Wuxuu sidoo kale hayaa kiisaska carruurta, dadka laga ganacsaday iyo dadka xiran.
rule-np3 = Sharraxaad cad oo si fiican loo caddeeyay ayaa go'aan ku filnaan karta. Haddii kale waxaa jira waraysi kale ama baaritaan.
rule-np4 = Kiiskaaga gaarkiisa ayaa loo eegaa. Waxa aad sheegto waxaa la barbar dhigaa waxa laga og yahay dalkaaga.
rule-np5 = Jawaabtu waxay ku timaaddaa warqad: sharci ama diidmo.
rule-np6 = Waxaad filan kartaa inaad Laanta Socdaalka wax ka maqasho lix toddobaad gudahood ka dib marka ay kiiskaaga qaadato. Way ka dheeraan kartaa.
rule-np7 = Diidmadaadu si toos ah ayay ugu gudubtaa Guddiga Rafcaanka Qaxootiga. Waxaa loo tiriyaa in rafcaan laga qaatay 14 maalmood ka dib markii aad ogaatay. Uma baahnid inaad wax samayso, wakhti toddoba maalmood ahna ma socdo.
rule-np8 = Hay'adda Dib-u-noqoshada (Hjemrejsestyrelsen) waxay ku weydiin doontaa inaad rafcaankaaga ka noqonayso iyo in kale. Uma baahnid inaad saxiixdo ka noqosho: haddii aadan waxba samayn, rafcaanku wuu socdaa. Haddii aad ka noqoto, 14-ka maalmood gudahood ama ka dib, waxaad helaysaa taariikh ay tahay inaad ugu dambayn Denmark ka baxdo.
rule-np-stay = Waa laguu oggol yahay inaad Denmark joogto ilaa Guddiga Rafcaanku go'aan gaaro. Haddii aad rafcaanka ka noqoto, taasi way dhammaataa.
rule-np9 = Diidmo lagu bixiyay habka caadiga ah ka dib, Guddiga Rafcaanku qareen ayuu kuu magacaabaa. Waa bilaash.

rule-mu1 = Marka Laanta Socdaalku aysan arkin sababo ansax ah, kiiska waxaa loola dhaqmaa sidii mid si cad aan sal u lahayn (§ 53 b).
rule-mu2 = Haddii Laanta Socdaalku aysan helin sababo ansax ah, kiiskaaga waxay u dirtaa Golaha Qaxootiga ee Denmark. Bogga Golaha laftiisa wuxuu sheegayaa inuu adigana kula hadlo.
rule-mu3 = Haddii Golaha Qaxootiga ee Denmark isna qabo in kiisku yahay mid si cad aan sal u lahayn, rafcaan looma qaadan karo Guddiga Rafcaanka. Golaha weydii waxa aad weli samayn karto.
rule-mu4 = Haddii Golaha Qaxootiga ee Denmark uusan sidaas qabin, diidmadu si toos ah ayay ugu gudubtaa Guddiga Rafcaanka. Uma baahnid inaad rafcaan qaadato. Golaha weydii cidda halkaas kugu caawinaysa.
rule-mu4-writing = Markaas sida caadiga ah Guddiga Rafcaanku wuxuu go'aan gaaraa isagoo warqadaha eegaya, kulan la'aan. Qareen ayaa kuu hadlaya.
rule-mu5 = Waxaad isla mar helaysaa diidmo ah in kiisku yahay mid si cad aan sal u lahayn iyo go'aan dib-u-noqosho. Labadaba qoraal ayaad ku helaysaa, waana laguu sheegayaa.
rule-mu6 = Ilmaha kaligiis ah Laanta Socdaalka ayaa qareen siisa marka ay u aragto in kiisku yahay mid si cad aan sal u lahayn.
rule-ag1 = Dadka ka yimid dalal liis ku qoran, marka hore waxaa loo qaataa in kiisku yahay mid si cad aan sal u lahayn. Si dhakhso ah ayaa loo diidi karaa (habka ÅGH).
    .name = Habka degdegga ah ee dalalka liiska ku qoran
rule-ag2 = Habka degdegga ah foom ku saabsan sababahaaga ma qortid. Si dhakhso ah ayaa waraysi laguugu yeeraa. Wax kasta oo muhiim ah halkaas ka sheeg.
    .name = Habka degdegga ah: foom ma jiro
rule-ag3 = Habka degdegga ah xitaa, Golaha Qaxootiga ee Denmark waa inuu taas oggolaado ka hor inta aan laguu diidin rafcaan la'aan. Waxaa laga yaabaa inay tahay inuu isla maalintaas ka jawaabo: isla markiiba u sheeg waxa muhiimka ah.
rule-ag4 = Dalkaagu wuxuu ku jiraa liiska habka degdegga ah. Liiska aan naqaan wuxuu ku taariikhaysan yahay 19 Janaayo 2023.
rule-ag5 = Joorjiya waxaa u jira wax laga reebay. Kiis kiis ayaa loo go'aamiyaa. Sheeg waxa kiiskaaga gaarka ku ah.
rule-ag6 = Filo waraysi, habka degdegga ah xitaa.

rule-su1 = Mabda' ahaan, Denmark codsi kasta waxay ula dhaqantaa sidii mid koowaad.
rule-su2 = Kiis la xiray go'aan la'aan waa la furi karaa mar kale, isagoo ka bilaabmaya halkii uu ku istaagay. Isla markiiba la xiriir Laanta Socdaalka.
rule-su3 = Diidmo ah in kiisku yahay mid si cad aan sal u lahayn ka dib, Laanta Socdaalka iyo Golaha Qaxootiga ee Denmark ayaa kiiskaaga eega. Haddii midkood arko sabab dib loogu furo, habka caadiga ah ayaa xiga.
rule-su4 = Guddiga Rafcaanka ayaa go'aamiya in dib loo furo kiis uu diiday iyo in kale. Waa inay jirto war muhiim ah oo cusub oo aan hore u jirin. Garsooraha kiiska kaligiis ayaa maya oran kara.
rule-su5 = Kulan cusub wuxuu jiraa oo keliya marka warka cusub uu natiijada beddeli karo oo adigana halkaas lagaaga baahan yahay. Caddayn aad hore u bixin kari lahayd waa laga tegi karaa.
rule-su6 = Qoraalladu ma sheegaan inta ay qaadato dib u furidda kiiska. Laanta Socdaalka ayaa go'aaminaysa halka aad inta lagu jiro degganaanayso. Weydii shaqaalaha xaruntaada.
rule-su-address = Codsi dib loogu furo kiiskaaga lama eego inta uusan maamulku ogayn halka aad deggan tahay. Hubi inaad ka diiwaangashan tahay halka aad deggan tahay. Kuma filna in qareenkaagu ogyahay.
rule-su-stay = Inaad Guddiga Rafcaanka ka codsato inuu kiiskaaga dib u furo kaligeed kuuma oggolaato inaad joogto. Guddigu wuu oggolaan karaa haddii aad codsato ka hor inta aysan dhammaan maalinta bixitaankaagu. Labadaba isla warqad ku codso.
rule-su-stay-late = Maalinta bixitaanka ka dib, codsi kale wuxuu kuu oggolaanayaa inaad joogto oo keliya sababo aad gaar u ah. Sababahaas codsiga ku qor.
    .name = Maalinta bixitaanku way dhammaatay
rule-su-stay-unfounded = Diidmo ah in kiisku yahay mid si cad aan sal u lahayn ka dib, maalinta bixitaanku waa isla markiiba. Codsiga dib u furidda kiisku wuxuu kuu oggolaanayaa inaad joogto oo keliya sababo aad gaar u ah. Sababahaas codsiga ku qor.
rule-su-stay-elsewhere = Inaad Guddiga Rafcaanka ka codsato inuu go'aanka mar kale eego kaligeed kuuma oggolaato inaad joogto. Guddoomiyaha Guddiga ayaa go'aamin kara in laguu oggolaado. Isla warqadda ku codso.

rule-wi1 = Laanta Socdaalka ayaa go'aan ka gaarta kiis laga noqday ama la joojiyay.
rule-wi2 = Xeerka Ajaanibtu hal xaalad ayuu magacaabayaa: inaadan imaan marka Laanta Socdaalku adiga shaqsi ahaan kuugu yeerto. Ma sheegayo waxa kale ee loo tiriyo ka noqosho.
rule-wi3 = Imaan la'aan, jawaab la'aan ama ka tegid xarunta waxaa loo tirin karaa inaad kiiska ka tanaasushay. Sabab fiican oo aan gacantaada ku jirin way miisaan leedahay. Laanta Socdaalka u sheeg.
rule-wi3-duty = Kaalay mar kasta oo Laanta Socdaalku kuu yeerto. Haddii aadan iman karin, ka hor u sheeg, sababtana sheeg. Haddii kale codsigaagu wuu meesha ka bixi karaa (bortfalde).
rule-wi-missing = Inaad waraysi ka maqnaato sabab fiican la'aan waxay sidoo kale keeni kartaa xarig ama lacag la dhimo. Ama waxaa laga yaabaa inay tahay inaad isu soo xaadiriso wakhtiyo go'an.
rule-wi-tell = Waa inaad sheegto waxa loo baahan yahay si kiiskaaga go'aan looga gaaro, baasaboorkaagana tusto marka lagu weydiiyo. Qarinta cidda aad tahay ama sidii aad ku timid waxay keeni kartaa xarig.
rule-wi-live = Deg halka Laanta Socdaalku kuu sheegto. Haddii lagu amro inaad guurto oo aadan guurin, waa lagu xiri karaa. Inta aan cidna ogayn halka aad deggan tahay, waxba lagaama bixiyo.
rule-wi4 = Marka qof uusan jawaabin ama xarunta ka tago, sida caadiga ah kiiska waa la xiraa. Waa la joojiyay, lama diidin.
rule-wi5 = Kiis la xiray si toos ah uma sii socdo. Qoraalku ma sheego wakhti go'an oo lagu soo noqdo. Ha sugin.
rule-wi6 = Maanta Laanta Socdaalka kala xiriir xaruntaada, sababtana sharax. Waxaa laga yaabaa in kiiska hal mar oo keliya dib loo furo.
rule-wi7 = Haddii warqaddaadu kuu digtay, waraysi aad ka maqnaatay wuxuu codsigaaga ka dhigayaa mid meesha ka baxa, haddii aadan bixin cudurdaar sharci ah. Laanta Socdaalku si kale ayay go'aamin kartaa xaalado gaar ah. Markaas kiiskaaga waxaa go'aan looga gaari karaa waraysiyo hore.
rule-wi8 = Ka noqoshada la saxiixay waa inay cad tahay. Sida caadiga ah marka hore waxaa jira kulan turjubaan la joogo.
rule-wi9 = Ka noqosho la saxiixay ka dib mar dambe laguuma oggola inaad joogto, waana inaad baxdo, haddii aadan haysan sharci kale. Taariikh bixitaan ayaa la dhigaa, waxaana la geliyaa nidaamka Schengen (SIS).
rule-wi10 = Mar walba waad ka laaban kartaa ka noqoshadaada. Markaas kiisku wuu sii socon karaa. Maanta la xiriir Laanta Socdaalka. Ka noqosho rafcaan ugama qaadan kartid Guddiga Rafcaanka.

rule-fc1 = Denmark way diidi kartaa sida uu qabo § 7(5) marka dal kale mar hore badbaado ku siiyay. Xiriir dhow ayaa ku filnaan kara, haddii dalkaas laga filan karo inuu ku badbaadiyo.
rule-fc2 = Xiriirku wuxuu noqon karaa dhalasho, koris, joogitaan dheer, qoys ama dad aad taqaan. Qasab ma aha inuu ka dhow yahay xiriirka aad Denmark la leedahay.
rule-fc3 = Waa inaad dalkaas si sharci ah u geli karto uguna noolaan karto. Waa inaad halkaas ammaan ku tahay. Sheeg haddii aadan ammaan ku ahayn.
rule-fc4 = Ugu yaraan, dalkaas waa inuu dhab ahaan kaa badbaadiyo in lagugu celiyo khatar.
rule-fc5 = Diidmo sababteedu tahay in dal kale ku badbaadin karo qoraal ayaa lagu bixiyaa. Waxay u gudubtaa Guddiga Rafcaanka sida diidmooyinka kale.
rule-st1 = Ma jiro liis rasmi ah oo dalal saddexaad oo ammaan ah. Kiis kasta gaarkiisa ayaa loo eegaa.
rule-st2 = Dalku ammaan ma aha haddii aad halkaas khatar ugu jirto xukun dil ah, jirdil ama ula-dhaqan bini'aadantinimo darro ah.
rule-st3 = Dalka ammaanka ahi waa inuu ku biiray Heshiiska Qaxootiga, dhowraa oo leeyahay hab magangelyo oo hagaagsan. Waa inuusan kuu sii dirin khatar.
rule-st4 = Wasaaradda Socdaalka iyo Is-dhexgalka ayaa qiimaysa in dal ammaan yahay iyo in kale, ka dib marka ay Laanta Socdaalka weydiiso.
rule-st5 = Xeerarka dalalka ammaanka ahi ma shaqeeyaan marka boolisku kaa mamnuuceen inaad Denmark soo gasho (§ 28(7)).
rule-st6 = Sharciga Denmark ma sheego waxa uu yahay “dal saddexaad oo Yurub ah oo ammaan ah”.
rule-bo1 = Denmark xadka kuma laha hab magangelyo oo gaar ah.

rule-re1 = Laanta Socdaalka ayaa bixisa kharashka cuntadaada, meel aad degto iyo daryeelka caafimaad ee lagama maarmaanka ah. Way bixisaa ilaa aad sharci hesho ama Denmark ka baxdo.
rule-re1-need = Haddii aadan halkan magangelyo ka codsan, Laanta Socdaalku waxay kharashka noloshaada bixisaa oo keliya haddii aad u baahan tahay.
rule-re1-permit = Marka aad magangelyo hesho ka dib, Laanta Socdaalka ayaa kharashka noloshaada bixisa ilaa degmadu (kommune) kala wareegto.
rule-re1-not = Laanta Socdaalku waxba ma bixiso inta aan cidna ogayn halka aad deggan tahay, ama haddii aad haysato sharci nooc kale ah. Sida caadiga ah xitaa ma bixiso haddii aad guursato qof halkan ku nool. Haddii aad lacag kugu filan haysato, waxaa laga yaabaa inay tahay inaad adigu bixiso.
rule-re-decides = Laanta Socdaalka ayaa go'aaminaysa halka aad degganaanayso. Inta suurtogal ah waxay eegtaa inaad cusub tahay ama laguu diiday. Waxay noqon kartaa meel ka duwan midda halkan lagu magacaabay.
rule-re2 = Habka kiisaska si cad aan sal u lahayn, uma guuri kartid guri adigu leedahay. Saaxiibbo ama qoys xitaa lama degi kartid.
rule-re3 = Laanta Socdaalku waxay xafiisyo ku leedahay Næstved, Sandholm iyo Copenhagen. Adeegga Muwaadiniinta ee Laantu wuxuu ku yaal Næstved, Aalborg, Aarhus iyo Odense.
rule-re-admissibility-adult = Marka hore waxay u badan tahay inaad ku noolaan doonto Xarunta Qaabilaadda Sandholm. Intaas ka dib Laanta Socdaalka ayaa go'aaminaysa.
rule-re-admissibility-family = Saddexda bilood ee ugu horreeya waxay u badan tahay inaad ku noolaan doonto Xarunta Qaabilaadda Sandholm. Intaas ka dib Xarunta Dib-u-noqoshada Avnstrup.
rule-re-admissibility-child = Waxay u badan tahay inaad ku noolaan doonto xarunta carruurta ee Tønder.
rule-re-appeal-adult = Waxay u badan tahay inaad ku noolaan doonto xarun dib-u-noqosho. Laanta Socdaalka ayaa go'aaminaysa tee.
rule-re-appeal-family = Waxay u badan tahay inaad ku noolaan doonto Xarunta Dib-u-noqoshada Avnstrup.
rule-re-appeal-child = Waxay u badan tahay inaad ku noolaan doonto xarunta carruurta ee Tønder.
rule-re-accelerated-adult = Waxay u badan tahay inaad ku noolaan doonto xarun dib-u-noqosho. Laanta Socdaalka ayaa go'aaminaysa tee.
rule-re-accelerated-family = Waxay u badan tahay inaad ku noolaan doonto Xarunta Dib-u-noqoshada Avnstrup.
rule-re-accelerated-child = Waxay u badan tahay inaad ku noolaan doonto xarunta carruurta ee Tønder.
rule-re-accelerated-appeal-adult = Waxay u badan tahay inaad ku noolaan doonto xarun dib-u-noqosho. Laanta Socdaalka ayaa go'aaminaysa tee.
rule-re-accelerated-appeal-family = Waxay u badan tahay inaad ku noolaan doonto Xarunta Dib-u-noqoshada Avnstrup.
rule-re-accelerated-appeal-child = Waxay u badan tahay inaad ku noolaan doonto xarunta carruurta ee Tønder.
rule-re-normal = Inta Denmark kiiskaaga baarayso, waxaad deggan tahay xarunta Laanta Socdaalku kuu qoondayso. Xeerka Ajaanibtu midna ma magacaabo.
rule-re-refused = Diidmo ka dib Laanta Socdaalku waxay kuu guurin kartaa xarun dib-u-noqosho. Iyada ayaa go'aaminaysa tee, iyo goorta. Sidaas oo kale filo ka dib marka Guddiga Rafcaanku diidmada taageero.
rule-re-separated = Ilmaha la jooga qof weyn oo aan waalidkii ahayn, qoraalladu meel uma magacaabaan. Weydii Laanta Socdaalka, ama shaqaalaha xaruntaada.
rule-re-not-stated = Qoraalladu meel uma magacaabaan heerkan kiiska. Weydii Laanta Socdaalka, ama shaqaalaha xaruntaada.
rule-re-detained = Dadka xiran waxaa lagu hayaa meelo gaar ah. Haddii aysan taasi suurtogal ahayn, waxaa laga soocaa maxaabiista caadiga ah.
rule-up-own-home = Lix bilood oo aad Denmark joogtay ka dib waxaad codsan kartaa inaad degto guri adigu leedahay. Waa inaad masruufi kartaa reerkaaga. Shuruudo kale ayaa jira.
rule-up-private = Lix bilood ka dib waxaad sidoo kale codsan kartaa inaad la degto qof aad taqaan. Laanta Socdaalka ayaa weli kharashka noloshaada bixisa. Shuruudo kale ayaa jira.
rule-up-family = Wakhti kasta waxaad codsan kartaa inaad la degto ninkaaga ama xaaskaaga halkan ku nool. Ilmuhu wuxuu codsan karaa inuu la dego waalidkiis ama qaraabo dhow oo halkan ku nool.
rule-up-return-agency = Haddii aadan ka caawin dib-u-noqoshadaada, Hay'adda Dib-u-noqoshada (Hjemrejsestyrelsen) ayaa go'aaminaysa xarunta ay tahay inaad degto. Sababo gaar ah ayaa taas ka hor imaan kara.
rule-up-contract = Dadka waaweyn heshiis ayay la galaan xaruntooda. Wuxuu sheegayaa hawlaha, koorsada iyo waxbarashada aad ka qayb qaadanayso.
rule-up-school = Carruurta da'da dugsiga waa inay waxbarashada ka qayb galaan.

rule-ri1 = Haddii aad deggan tahay Xarunta Dib-u-noqoshada Sjælsmark, cuntadu waxay timaaddaa wakhtiyo go'an, waxna ma karsan kartid. Waxbarashada iyo shaqadu halkaas way ku xaddidan yihiin.
rule-ri2 = Habka kiisaska si cad aan sal u lahayn ee jinsiyadda u sabab ah, lacag caddaan ah laguma bixiyo xarumaha cuntadu bilaashka ka tahay. Carruurta xitaa looma bixiyo. Xarumaha kale waxay bixiyaan gunno aasaasi ah, iyo mid carruurta.
    .name = Habkan lacag caddaan ah ma leh
rule-up-meals = Meelaha cuntadu bilaashka ka tahay, cidna ma hesho gunnada aasaasiga ah (grundydelse). Meelaha kale waxaa la bixiyaa 14-kii maalmoodba mar.
rule-up-cash = Dadka waaweyn ee heshiiskooda ilaaliya waxay helaan gunno dheeraad ah (tillægsydelse).
rule-up-children = Waalidku waxay gunno u helaan carruurta ka yar 18 sano. Way ka yar tahay meelaha cuntadu bilaashka ka tahay. Ilmaha aan waalid halkan ku lahayn gunno isaga u gaar ah ayuu helaa.
rule-up-lower = Gunnooyinka qaarkood way ka yar yihiin ilaa Laanta Socdaalku go'aamiso in Denmark kiiskaaga baarayso.
rule-up-cuts = Lacagta waa la joojin karaa sababo ah maqnaansho kulan, hanjabaad, rabshad, ama inaadan degganayn halka laguu sheegay. Sidoo kale haddii aadan hawlahaaga qaban, ama aadan ka caawin kiiskaaga ama dib-u-noqoshadaada.
rule-up-only-there = Sida ay xeerarka cusub qabaan, xaqa aad halkan cunto iyo hoy ugu leedahay wuu dhammaan karaa marka wareejin laguu sheego. Nolol habboon haddana waa in la hubiyo. Waxa Denmark samaynayso lama oga.
rule-ri3 = Avnstrup qoysasku iyagaa cuntada karsada. Badanaa qolal u gaar ah ayay leeyihiin, musqusha iyo jikadana waa la wadaagaa. Waxay helaan daryeelka caafimaad ee lagama maarmaanka ah. Carruurtu waxay leeyihiin hawlo, iyo dugsi la heer ah kan carruurta Denmark.
rule-ri4 = Xarunta carruurta waxaa jira daryeel caafimaad, dugsi iyo hawlo. Waad wax karsan kartaa, caawimona waa jirtaa haddii aad doonto.
rule-ri6 = Wakhti kasta waa loo oggol yahay in qof ku caawiyo ama ku matalo. Haddana waxaa laga yaabaa inay tahay inaad adigu timaaddo.
rule-ri7 = Turjubaan ayaad haysataa waraysiga oo dhan. Turjubaanka looma oggola inuu dad kale u sheego waxa aad tiraahdo.
rule-hp1 = Waxaad sidoo kale Wasaaradda Socdaalka iyo Is-dhexgalka ka codsan kartaa sharci deggenaansho oo bini'aadantinimo. Taasi waxay suurtogal tahay oo keliya marka Denmark kiiskaaga baarayso.

rule-in1 = Waraysiga ka hor waxaad daawanaysaa filim, shaqaalaha kiiskuna wuxuu sharxayaa waxa loogu talagalay.
rule-in2 = Warqadda laguugu yeerayo waxay u tagtaa xaruntaada. Marar badan shaqaalaha weydii warqadahaaga.
rule-in3 = Qolka waxaa jooga adiga, shaqaalaha kiiska iyo turjubaan.
rule-in4 = Waxaad codsan kartaa shaqaale kiis iyo turjubaan aad isku jinsi tihiin. Waa la sameeyaa meesha ay suurtogal tahay. Goor hore codso.
rule-in5 = Sharcigu xaq kuuma siiyo in qof kale ku waraysto. Haddii aad sabab fiican leedahay, u sheeg: qof kale way suurtogal noqon kartaa.
rule-in6 = Haddii aan la helin turjubaan luqaddaada ah, luqad kale oo aad fahmayso ayaa la isticmaalaa.
rule-in7 = Turjubaannada ammaan ahaan waa la hubiyay, sirtana waa inay dhowraan.
rule-in8 = Waxaad codsan kartaa in qof qoyska ka mid ah kula joogo, haddii aysan danihiinnu is khilaafin.
rule-in9 = Dad ka socda hay'adda qaxootiga ee Qaramada Midoobay (UNHCR) ama Laanqayrta Cas waa loo oggol yahay inay fadhiyaan. Waxba ma yiraahdaan.
rule-in10 = Waa laguu oggol yahay inaad la timaaddo qof aad adigu doorato. Wuxuu noqon karaa qoys, dhakhtar, qareen, urur ama la-taliye diineed.
rule-in11 = Adiga, turjubaanka iyo shaqaalaha kiiska ayaa nasasho codsan kara, ama wakhtiyo joogto ah ayay ku timaaddaa. Wakiilka ilmuhu wakhti kasta wuxuu codsan karaa nasasho kale.
rule-in12 = Shaqaalaha kiisku wuxuu ku weydiiyaa sida aad tahay iyo inaad turjubaanka fahmayso. Sheeg haddii aadan fahmayn.
rule-in13 = Dhammaadka waxaad maqlaysaa waxa xiga. Waxaad ku dari kartaa wixii maqan.
rule-in14 = Waraysiga magangelyada lama duubo. Soo koobid ayaa la qoraa oo laguu akhriyaa. Sax wixii khaldan ka hor intaadan oggolaan.
rule-in15 = Ma diidi kartid warbixinta qoran, waayo waxay ka mid tahay kiiskaaga. Waad sixi kartaa.
rule-in16 = Sida caadiga ah waraysiyada fiidiyoow laguma qabto. Dabagal gaaban waa lagu qaban karaa, tusaale ahaan marka aad xanuunsan tahay ama meel fog deggan tahay. Lama duubo, guud ahaanna waxba lama saxiixo.
rule-in17 = Waraysiga wakhti kale ayaa loo beddeli karaa xanuun dartiis, marka wakiilkaagu uusan iman karin, ama sabab kale oo fiican. Ka hor inta uusan bilaaban codso.
rule-in18 = Sida caadiga ah, qof kasta oo weyn waa la waraystaa. Haddii naafonimo kaa reebto inaad hadasho, qof qoyska ka mid ah ayaa ku caawin kara.
rule-in19 = Xaalado kooban waraysiga waa laga tegi karaa, tusaale ahaan marka qofku uusan u diyaarsanayn caafimaad ahaan.
rule-in20 = Marka waraysi laga tago, go'aanku wuxuu sheegaa sababta.
rule-in21 = Waraysiga qofka weyn badanaa wuxuu qaataa dhowr saacadood. Ka hor cunto cun oo naso.

rule-um2 = Wakiilka shaqsiga ahi waraysiga ayuu kula joogaa, wuxuuna u go'aan qaadan karaa sida waalid.
rule-um3 = Waraysiga ilmaha waxaa jooga wakiil shaqsi ah ama kormeere ka socda Laanqayrta Cas.
rule-um4 = Laanta Socdaalku waxay qiimaysaa inaad kiis magangelyo u qaan-gaar tahay iyo in kale. Haddii kale, sharci nooc kale ah ayaa suurtogal noqon kara. Shuruuduhu waa inaadan dalkaaga ku lahayn shabakad qoys oo halkaas xaalad degdeg ah oo daran kugu soo foodsaari lahayd.
rule-um5 = Ilmaha kaligiis ah waxba kama bixiyo caawimada sharciga. Marka magangelyada loo diido ka dib, Laanta Socdaalka ayaa qareen siisa ilmaha aan qareen lahayn. Waxyaabo kooban ayaa laga reebay.
rule-um-sent = Qareenka uu ilmaha kaligiis ahi helo marka magangelyada loo diido looguma talagelin kiis dal kale ku saabsan. Halkan waxaa ku caawiya wakiilkaaga iyo Golaha Qaxootiga ee Denmark. Labadaba maanta weydii.
rule-um6 = Laanta Socdaalku qoyskaaga way raadin kartaa, laakiin haddii aad oggolaato oo keliya. Laanqayrta Cas sidoo kale way raadin kartaa, si sir ah.
rule-um7 = Ilmaha kaligiis ah isna waxaa loogu yeeraa waraysiga koowaad.
rule-um9 = Wada hadalka fiidiyowga mar walba waxaa lala qorsheeyaa wakiilka, oo la fadhiya adiga ama shaqaalaha kiiska.
rule-um10 = Shaqaalaha kiiska qaarkood si gaar ah ayaa loogu tababaray inay carruurta la hadlaan. Waraysigu waa mid tartiib ah inta ugu badan ee suurtogal ah, da'daada loo eego.
rule-ac1 = Carruurtaada waxaa la waraystaa oo keliya haddii loo baahdo oo aad oggolaato. Waa laguu oggol yahay inaad la joogto haddii adiga iyo ilmuhu doonaysaan.
rule-ac2 = In ilmo la waraysto iyo in kale waxay ku xiran tahay da'da, qaan-gaarnimada iyo sababo isaga u gaar ah. Laanta Socdaalka u sheeg haddii ilmahaagu sababahaas leeyahay.
rule-ac3 = Ilmo kasta wuxuu xaq u leeyahay in la dhegeysto, haddii ilmaha ama waalidku codsado.
rule-ac4 = Waraysiga ilmaha waa laga tegi karaa marka wax ku filan mar hore la og yahay.
rule-ac5 = Ilmaha la jooga qof weyn oo aan waalidkii ahayn sida caadiga ah wuxuu helaa go'aan isaga u gaar ah. Haddii ilmuhu uusan waraysi u qaan-gaarin, go'aanku wuxuu ku salaysan yahay waraysiga qofka weyn.
rule-ac6-refused = Marka qoys dhan la diido, carruurta badanaa waxaa ku jira go'aanka hooyada. Markaas iyada oo keliya ayaa loo sheegaa.

rule-vu1 = Shaqaale kiis oo takhasus leh ayaa la hadla dadka laga ganacsaday ama rabshad kale soo maray. Goor hore u sheeg shaqaalaha ama dhakhtar.
rule-vu2 = Sharciga Denmark ma laha koox go'an oo dadka nugul ah. Sheeg waxa aad u baahan tahay.
rule-vu3 = Haddii naafonimo kaa reebto inaad hadasho, waa loo oggol yahay in qof qoyska ka mid ah waraysiga kugu caawiyo.
rule-vu4 = Xafiiska Magangelyada ee 3aad wuxuu hayaa kiisaska dadka u baahan daryeel gaar ah.

rule-ev1 = Caddaynta waa loo oggol yahay inay luqad kasta ku qornaato. Laanta Socdaalka ayaa turjunta.
rule-ev2 = Laanta Socdaalku iyaduna war ayay raadisaa.
rule-ev3 = Caddayntaada u keen waraysiga magangelyada. Haddii aadan karin, waxaad helaysaa laba toddobaad laga bilaabo maalinta waraysiga.
    .name = Caddayn waraysiga magangelyada ka dib
rule-ev5 = Guddiga Rafcaanku badanaa waxa aad sheegto wuxuu la barbar dhigaa hadalladii hore, faraha, baraha bulshada iyo xogta safarka. Run sheeg, kala duwanaanshahana sharax.

rule-dn-grant = Haa magangelyo qoraal ayaa lagu bixiyaa.
rule-dn-refusal = Diidmo u gudubta Guddiga Rafcaanka qoraal ayaa lagu bixiyaa.
rule-dn2 = Go'aan waxaa sidoo kale lagu sheegi karaa fiidiyoow ama telefoon marka aad meel fog deggan tahay.
rule-dn3 = Go'aan kasta qoraal sidoo kale waa lagu bixiyaa. Warqadda weydiiso oo hayso.

rule-ab1 = Guddiga Rafcaanku wuu ka madax bannaan yahay Laanta Socdaalka.
rule-ab2 = Saddex qof ayaa go'aan gaara; garsoore ayaa hoggaamiya. Laanta Socdaalku diidmadeeda ayay sharaxdaa, xoghayena wuu qoraa.
rule-ab3 = Waxaa jira kulan ay joogaan adiga, qareenkaaga iyo turjubaan.
rule-ab4 = Isla markiiba Guddiga Rafcaanka u sheeg haddii aadan turjubaanka fahmayn.
rule-ab5 = Guddiga Rafcaanku go'aanka wuu beddeli karaa ama wuu taageeri karaa.
rule-ab6 = Go'aanka Guddiga Rafcaanku waa kama dambays. Rafcaan lagama qaadan karo. War cusub oo muhiim ah ayaa weli kiiska dib u furi kara.
rule-ab-sent-back = Guddiga Rafcaanku kiiskaaga dib ayuu u celiyay (hjemvist). Laanta Socdaalka ayaa mar kale eegaysa oo go'aan cusub gaaraysa. Weydii qareenkaaga ama Golaha Qaxootiga ee Denmark waxa ay Laanta Socdaalku doonayso inay ogaato.
rule-ab-anew = Markaas sababahaaga magangelyada mar kale ayaa la baaraa.
rule-ab8 = Marka Guddiga Rafcaanku magangelyo bixiyo, Laanta Socdaalka ayaa sharciga bixisa oo degmada doorata.
rule-ab-gone = Marka magangelyada laguu diido ka dib, haddii laguu diiwaangeliyo qof maqan wax ka badan 14 maalmood, kiiska Guddiga Rafcaanka yaal waa la xiraa. Marka aad mar kale maamulka la xiriirto, wuu sii socdaa. Haddii aad inta ka dhexaysa dalkaaga joogtay, waa kiis cusub. Rafcaanka wareejinta si kale ayaa loola dhaqmaa.
rule-ab-gone-transfer = Xaruntaada joog, guur marka laguu sheego, kaalayna marka boolisku kuu yeeraan. Inta Guddiga Rafcaanku hayo rafcaan wareejin ka dhan ah, haddii laguu diiwaangeliyo qof maqan waxaa loo tiriyaa inaad rafcaanka ka tanaasushay. Sababo aad gaar u ah oo keliya ayaa taas beddela.
rule-ab-back-transfer = Ma laguu diiwaangeliyay qof maqan? Haddii aad ku soo noqoto toddobada maalmood gudahood ka dib markii laguu sheegay, isla maalintaas sheeg in rafcaankaagu weli taagan yahay. Maalmahaas ka dib rafcaanka lama eego, marka laga reebo sababo aad gaar u ah. Isla maalintaas la xiriir Golaha Qaxootiga ee Denmark.
rule-ab-gone-protected = Xaruntaada joog. Rafcaanka § 29 b, xeer ma sheego waxa xiga haddii laguu diiwaangeliyo qof maqan. Haddii aad maqnayd, maanta la xiriir xarunta iyo Golaha Qaxootiga ee Denmark.
rule-ab-leaving = Ka bixitaanka Denmark ka hor inta Guddiga Rafcaanku uusan go'aan gaarin waxaa loo tiriyaa ka noqosho rafcaanka.
rule-ab-absent = Waa laguu oggol yahay inaad kulanka timaaddo; qasab kuguma aha. Haddii aadan imaan, Guddiga Rafcaanku wuxuu go'aan ka gaaraa warqadaha. Sabab caddayn leh ayaa dib u furi karta.
rule-ab-told = Sida caadiga ah Guddiga Rafcaanku go'aankiisa qoraal ayuu kuugu siiyaa kulanka ka dib, ama goor dhow ayuu soo diraa. Haddii ay tahay inaad Denmark ka baxdo oo aadan joogin, booliska ayaa ku siiya.
rule-ab-child = Kulanka Guddiga Rafcaanka, ilmaha kaligiis ah mar walba waxaa la jooga wakiilka ama qof ka socda Laanqayrta Cas. Kiisaska noocan ah si gaar ah ayaa loo dedejiyaa.

rule-po1 = Laanta Socdaalka ayaa go'aaminaysa degmada (kommune) aad ku noolaan doonto.
rule-po2 = Sharcigu waa ku-meel-gaar. Laanta Socdaalku way kordhisaa iyada oo aan la weydiin inta shuruudihiisu jiraan. Waa la diidi karaa ama waa lala noqon karaa haddii shuruuduhu baxaan, ama haddii sababo khaldan lagu bixiyay. Noloshaada gaarka ah iyo tan qoysku weli waxay noqon karaan sabab lagu kordhiyo. Xaqaasi wuxuu ku yaal qodobka 8 ee Heshiiska Yurub ee Xuquuqda Aadanaha.
rule-po3 = Warqaddu waxay sheegtaa nooca sharciga. § 7(1) waxay u tahay qaxootiga sida uu qabo Heshiiska Qaxootiga. § 7(2) waxay u tahay khatar dhab ah oo xukun dil ah, jirdil ama ula-dhaqan bini'aadantinimo darro ah. § 7(3) waxay u tahay khatartaas oo ka timaadda rabshad aad u daran oo shacabka lagu hayo.
rule-po-length = Sharciga § 7(1) mar kasta wuxuu socdaa ugu badnaan laba sano. § 7(2) iyo 7(3) kan koowaad wuxuu socdaa ugu badnaan hal sano.
rule-rt1 = Diidmo kama dambays ah ka dib waa inaad baxdo. Hay'adda Dib-u-noqoshada (Hjemrejsestyrelsen) ayaa kuugu yeerta inaad ka wada hadashaan dib-u-noqoshada iyo safarka.
rule-rt-help = Waa inaad dib-u-noqoshadaada ka caawiso: caddee cidda aad tahay, hel warqado safar, kulannadana kaalay. Haddii kale waxaa laga yaabaa inay tahay inaad isu soo xaadiriso wakhtiyo go'an.
rule-rt4 = Celinta qasabka ah ee dal saddexaad oo ammaan ah kiis kiis ayaa loo eegaa. Hay'adda Dib-u-noqoshadu waxay raacdaa qiimaynta Laanta Socdaalka ee dalkaas.
rule-rt5 = Diidmo ka dib, sharci sababo kale leh ayaa ilmaha kaligiis ah u suurtoobi kara. Caawimada sharciga ee arrintaas way sii jirtaa, iyo hagid ku saabsan dib-u-noqosho.
rule-rt-date = Marka Guddiga Rafcaanku maya yiraahdo ka dib, warqaddaadu waxay sheegaysaa taariikhda ay tahay inaad ugu dambayn baxdo. Sida caadiga ah waa toddoba maalmood, ama hal bil haddii aad ilaa hadda sharci haysatay. Xaalado degdeg ah, sida dembi ama khiyaano, waa isla markiiba. Kuwani ma aha toddobada maalmood ee rafcaanka.
    .name = Maalinta ay tahay inaad Denmark ka baxdo
rule-rt-date-unfounded = Diidmo ah in kiisku yahay mid si cad aan sal u lahayn ka dib waa inaad isla markiiba baxdo. Laanta Socdaalka ayaa taas dejisa, ee ma aha Guddiga Rafcaanka.
rule-rt-date-later = Maalinta bixitaanka waxaa dib loogu dhigi karaa sababo gaar ah, sida joogitaan dheer, carruur dugsi dhigata ama qoys. Codso sida ugu dhakhsaha badan, adigoo sababahaaga sheegaya.
rule-rt-date-trafficked = Haddii lagaa ganacsaday oo aad codsato, sida caadiga ah waxaad helaysaa 30 maalmood oo aad ku baxdo. Way dheeraan kartaa, ugu badnaan 120 maalmood. Laanta Socdaalka u sheeg.
rule-rt-date-child = Ilmaha kaligiis ah waxaa sidoo kale loo diidi karaa sharciga carruurta kaligood ah (§ 9 c). Markaas ilmuhu wuxuu haystaa 15 maalmood oo uu ku baxo. Rafcaan lagu qaato toddoba maalmood gudahood ayaa ilmaha u oggolaanaya inuu inta lagu jiro joogo.
rule-rt-humanitarian = Weli waxaad Wasaaradda Socdaalka iyo Is-dhexgalka ka codsan kartaa sharci deggenaansho oo bini'aadantinimo. Taasi kaligeed kuuma oggolaato inaad joogto. Lama eego inta aan cidna ogayn halka aad deggan tahay.

rule-am-back = Dalka loo magacaabay inuu mas'uul ka yahay kiiskaagii hore ee magangelyo ayaa loo sheegaa inuu dib kuu qaato. Haddii aad hal dal oo keliya ka codsatay, sida caadiga ah waa dalkaas.
    .name = Codsi magangelyo oo hore
rule-am26 = Qoyskaaga dhow ayaa horreeya: dalka ay ku haystaan badbaado ama sharci muddo dheer ah. Sidoo kale waa la tixgeliyaa haddii ay badbaado haysteen oo ay muwaadin noqdeen. Waa inaad qoys ahaydeen ka hor inta aan midkiinna Yurub iman.
    .name = Qoys dhow oo haysta badbaado ama sharci muddo dheer ah
rule-am26-status = Qoyska haysta sharci kale, tusaale ahaan shaqo ama waxbarasho, xeerkan laguma tixgeliyo. Haddana dhammaantood Laanta Socdaalka u sheeg. Sababo bini'aadantinimo way tixgelin kartaa.
rule-am27 = Waxaa ku xiga dalka uu qoyskaaga dhow ku sugayo jawaabta koowaad ee kiiskooda magangelyo. Waa inaad qoys ahaydeen ka hor inta aan midkiinna Yurub iman.
    .name = Qoys dhow oo sugaya jawaabta koowaad
rule-am29 = Dal ku siiyay sharci deggenaansho ama fiiso ayaa mas'uul ah. Sharciga waxaa la tixgeliyaa saddex sano ka dib markuu dhaco ama lagaa qaado, fiisahana 18 bilood.
    .name = Sharci deggenaansho ama fiiso
rule-am30 = Dal aad wax ku baratay ugu yaraan sannad dugsiyeed oo aad shahaado ka heshay ayaa mas'uul ah. Shahaadadu waa inay ka yar tahay lix sano marka lagu diiwaangeliyo. Koorsooyinka internetka lama tixgeliyo.
    .name = Shahaado
rule-am31 = Fiiso uma baahnayn. Denmark iyaduna fiiso kuma weydiiso, sidaas darteed Denmark ayaa mas'uul noqon karta.
    .name = Fiiso looma baahna
rule-am32 = Marka aad ka codsatay aagga transitka ee garoon diyaaradeed oo Denmark ah, Denmark ayaa mas'uul ah.
    .name = Aagga transitka ee garoonka
rule-am33 = Dalkii ugu horreeyay ee aad dukumenti la'aan ku soo gashay ayaa mas'uul ah. Taasi waxay socotaa 20 bilood, iyo 12 ka dib samatabbixin bad.
    .name = Soo gelid dukumenti la'aan
rule-am16 = Marka aysan jirin wax dal kale tilmaamaya, dalkii ugu horreeyay ee lagugu diiwaangeliyay ayaa kiiskaaga baara.
    .name = Waxba dal kale ma tilmaamayaan
rule-am16-security = Haddii qof lagu arko inuu halis ku yahay ammaanka, dalka taas arka ayaa kiiska baara.
rule-am34 = Dalka uu si sharci ah ugu nool yahay ilmo, walaal ama waalid ayaa mas'uul noqon kara. Midkiin waa inuu kan kale ku tiirsan yahay. Sababtu waa inay noqotaa uur, ilmo dhawaan dhashay, xanuun daran, naafonimo, dhaawac nafsi oo daran ama da' weyn. Labadiinuba waa inaad qoraal ku codsataan.
    .name = Qof adiga kugu tiirsan, ama aad ku tiirsan tahay
rule-am19 = Sida ay xeerarka cusub qabaan, maamulku waa inuu kuu sheego, marka aad isdiiwaangeliso, xeerarka ku khuseeya iyo xuquuqda aad leedahay.
rule-am21 = Sida ay xeerarka cusub qabaan, waxaad heli kartaa talo sharci oo bilaash ah inta la go'aaminayo dalka mas'uulka ah. Weydii Golaha Qaxootiga ee Denmark.
rule-am17 = Sida ay xeerarka cusub qabaan, warqadaha iyo xogta dalka khuseeya oo dhan bixi ugu dambayn waraysiga koowaad. Haddii aad wakhti dheeraad ah u baahan tahay, halkaas ka codso. Waxa mar dambe yimaada waxaa laga yaabaa in la tixgeliyo oo keliya haddii ay go'aanka beddelayaan.
rule-am20 = Sida ay xeerarka cusub qabaan, xuquuqdaada qoraal ayaa laguugu sheegaa, luqad aad fahmayso. Su'aalo waad weydiin kartaa. Carruurta waxaa loogu sheegaa qaab carruurta ku habboon.
rule-am22 = Sida ay xeerarka cusub qabaan, waraysiga ku saabsan dalka codkiisa waa la duubaa. Soo koobidda waxaad aragtaa go'aanka ka hor, waadna sixi kartaa.
rule-am22-family = Haddii qoys kuu joogo mid ka mid ah dalalkan, weydiiso foomka qoyska. Haddii aad awooddo, waraysiga ka hor buuxi.
rule-am23 = Sida ay xeerarka cusub qabaan, ilmaha kaligiis ah sida caadiga ah wuxuu wakiil helaa 15 maalmood oo shaqo gudahood. Waxa ilmaha ugu fiican ayaa horreeya, sidoo kale wareejin ka hor.
rule-am24 = Sida ay xeerarka cusub qabaan, waxa la eegayo waa sida wax ahaayeen markii ugu horraysay ee lagugu diiwaangeliyay mid ka mid ah dalalkan.
rule-am38 = Haddii aad inta lagu jiro u sii gudubto mid kale oo dalalkan ka mid ah, dib waa lagu soo celin karaa.
rule-family-together = Carruurta ka yar 18 sano ee kula jirta sida caadiga ah waxay raacaan halka aad aaddo. Haddii xeerarku qoys dalal kala duwan u magacaabaan, sida caadiga ah hal dal ayaa dhammaan qaata.
rule-discretion = Denmark kiiskaaga way baari kartaa xitaa haddii xeerarku dal kale magacaabaan. Cidna taas kuma tiirsanaan karto. Sababahaaga Laanta Socdaalka u sheeg.
rule-am42 = Marka dalka kale haa yiraahdo ama xaqiijiyo, wareejinta waa in go'aankeeda lagu gaaro laba toddobaad gudahood.
rule-am43 = Sida ay xeerarka cusub qabaan, saddex sababood ayaa rafcaan loo qaadan karaa. Mid waa khatar dhab ah oo ula-dhaqan bini'aadantinimo darro ah oo halkaas ka jirta. Mid waa dhacdooyin go'aanka ka dambeeyay oo wax go'aaminaya. Mid waa xeerarka carruurta, qoyska iyo dadka isku tiirsan. Midda ugu dambaysa uma aha dadka hore halkaas magangelyo uga codsaday. Caawimo weydiiso si aad u doorato.
rule-am43-days = Xeerka Ajaanibtu wuxuu sheegayaa toddoba maalmood. Taasi waa qoraalkiisa Sebtembar 2025; in markaas ka dib la beddelay iyo in kale lama oga. Xeerarka cusub waxay oggol yihiin hal toddobaad ilaa saddex toddobaad. Toddoba maalmood oo keliya ku tiirsanow.
rule-am43-help = Sida ay xeerarka cusub qabaan, waxaad codsan kartaa in rafcaanka bilaash lagaa caawiyo haddii aadan kharashka bixin karin. Isla warqadda ku codso.
rule-d14 = Fiiso uma baahnayn. Denmark iyaduna fiiso kuma weydiiso, sidaas darteed Denmark ayaa mas'uul noqon karta.
    .name = Fiiso looma baahna
rule-d15 = Marka aad ka codsatay aagga transitka ee garoon diyaaradeed oo Denmark ah, Denmark ayaa mas'uul ah.
    .name = Aagga transitka ee garoonka
rule-d16 = Dalka uu si sharci ah ugu nool yahay ilmo, walaal ama waalid ayaa mas'uul noqon kara. Midkiin waa inuu kan kale ku tiirsan yahay. Sababtu waa inay noqotaa uur, ilmo dhawaan dhashay, xanuun daran, naafonimo ama da' weyn. Labadiinuba waa inaad qoraal ku codsataan.
    .name = Qof adiga kugu tiirsan, ama aad ku tiirsan tahay

# Time limits

rule-ti-fourteen = Diidmadaada waxaa loo tiriyaa in rafcaan laga qaatay 14 maalmood ka dib markii laguu sheegay. Uma baahnid inaad wax u samayso.
    .name = Diidmadaada waxaa loo tiriyaa in rafcaan laga qaatay
rule-ti-length = Haddii muddada sharciga § 7(1) ama 7(2) kugu gaaban tahay, rafcaan waad ka qaadan kartaa. Rafcaanku waa inuu Laanta Socdaalka soo gaaro afar toddobaad gudahood. Mid ka dambeeya lama baaro.
    .name = Rafcaankaaga ku saabsan inta sharcigaagu socdo
rule-ti-lapse = Haddii maalin laguu sheego in sharcigaagu meesha ka baxay, rafcaan waad qaadan kartaa. Markaas rafcaanku waa inuu gaaro afar toddobaad gudahood. Intaas ka dib waxaa loo baahan yahay sababo gaar ah.
    .name = Rafcaankaaga haddii sharci meesha ka baxo
rule-d-times = Sida caadiga ah Denmark waxay codsigaaga ka dib haysataa saddex bilood oo ay dal kale ku weydiiso. Haddii faruhu is waafaqaan, laba bilood ayay haysataa.
    .name = Denmark waxay weydiinaysaa dal kale
rule-d-late = Haddii Denmark intaas ka dib weydiisay, sida caadiga ah iyada ayaa kiiskaaga mas'uul ka noqota. Taariikhaha tus Golaha Qaxootiga ee Denmark.
rule-d-answer = Sida caadiga ah dalka kale wuxuu haystaa laba bilood oo uu ku jawaabo. Haddii uu dib kuu qaadanayo, wuxuu haystaa hal bil, ama laba toddobaad haddii faruhu is waafaqaan. Jawaab la'aan waxaa loo tiriyaa haa.
    .name = Dalka kale ayaa jawaabaya
rule-d29 = Sida caadiga ah Denmark waxay haysataa lix bilood oo ay halkaas kuugu dirto. Waxaa laga tiriyaa marka dalkaas haa yiraahdo, ama go'aanka ugu dambeeya ee rafcaan wareejinta joojiyay. Haddii ay dhammaadaan wareejin la'aan, sida caadiga ah Denmark ayaa mas'uul noqota.
    .name = Wareejinta
rule-d29-longer = Maamulku wakhtiga wuu dheerayn karaa. Xabsiga waa ilaa hal sano. Qofka ay heli waayaan waa ilaa 18 bilood.
rule-d28 = Marka aad xiran tahay, Denmark waa inay dalka kale ku weydiiso hal bil gudaheed laga bilaabo codsigaaga. Haddii aysan wakhtigii ku weydiin, waa in lagu sii daayo; kiiskaagu wuu socdaa.
    .name = Denmark dal kale ayay weydiinaysaa adigoo xiran
rule-d28-answer = Marka aad xiran tahay, dalka kale sida caadiga ah wuxuu haystaa laba toddobaad oo uu ku jawaabo. Jawaab la'aan waxaa loo tiriyaa haa.
    .name = Dalka kale ayaa jawaabaya adigoo xiran
rule-d28-transfer = Xariga wareejinta loo xiro wuxuu dhammaadaa lix toddobaad ka dib. Waxaa laga tiriyaa marka dalkaas haa yiraahdo, ama maalinta uusan rafcaan mar dambe wareejinta joojinayn. Intaas ka dib waa in lagu sii daayo; kiiskaagu wuu socdaa.
    .name = Dhammaadka xariga wareejinta
rule-am-times = Haddii aadan halkaas magangelyo ka codsan, Denmark waxay haysataa laba bilood laga bilaabo diiwaangelintaada oo ay dal kale ku weydiiso. Haddii faraha ama xogta fiisuhu is waafaqaan, hal bil ayay haysataa.
    .name = Denmark waxay weydiinaysaa dal kale
rule-am-late = Haddii Denmark intaas ka dib weydiisay, iyada ayaa kiiskaaga mas'uul ka noqota. Taas kaligeed ma aha sabab rafcaan. Taariikhaha tus Golaha Qaxootiga ee Denmark.
rule-am-late-child = Ilmaha kaligiis ah, raadinta qoysku wakhtigaas ka dib way sii socon kartaa. Way socotaa meesha ay taasi ilmaha ugu fiican tahay.
rule-am-answer = Dalka kale wuxuu haystaa hal bil oo uu ku jawaabo, ama laba toddobaad haddii faraha ama xogta fiisuhu is waafaqaan. Jawaab la'aan waxaa loo tiriyaa haa.
    .name = Dalka kale ayaa jawaabaya
rule-am-back-times = Haddii aad hore halkaas magangelyo uga codsatay, Denmark waxay haysataa laba toddobaad ka dib marka faruhu is waafaqaan oo ay dalkaas ku ogeysiiso. Haddii Denmark ka daahdo, dalkaas weli waa inuu dib kuu qaato.
    .name = Denmark waxay ogeysiinaysaa dalkii aad hore uga codsatay
rule-am-back-answer = Dalkaas wuxuu haystaa laba toddobaad oo uu ku xaqiijiyo, ama ku muujiyo inuusan mas'uul ahayn. Jawaab la'aan waxaa loo tiriyaa xaqiijin.
    .name = Dalkaas ayaa xaqiijinaya
rule-am46 = Denmark waxay haysataa lix bilood oo ay halkaas kuugu dirto. Waxaa laga tiriyaa marka dalkaas haa yiraahdo, ama go'aanka ugu dambeeya ee rafcaan wareejinta joojiyay. Haddii ay dhammaadaan wareejin la'aan, Denmark ayaa mas'uul noqota.
    .name = Wareejinta
rule-am46-longer = Xabsiga wakhtigu waa ilaa hal sano. Waa ilaa saddex sano haddii adiga, ama qoyska lagula dirayo, aad maqnaataan, iska caabbidaan ama diiddaan tallaabooyin caafimaad. Marka aad soo noqoto, ugu yaraan saddex bilood ayaa u harsan in lagu diro.
rule-am46-missed = Wakhtiga wareejinta oo dhammaaday wuxuu noqon karaa sabab rafcaan. Wakhti la dhaafay go'aanka ka hor ma aha. Taariikhaha tus Golaha Qaxootiga ee Denmark.
rule-am45 = Marka aad xiran tahay, Denmark waxay haysataa laba toddobaad laga bilaabo diiwaangelintaada ama is waafaqidda oo ay dalka kale ku weydiiso ama ku ogeysiiso. Haddii mar dambe lagu xiray, markaas laga bilaabo hal toddobaad ayay haysataa. Haddii ay ka daahdo, waa in lagu sii daayo; kiiskaagu wuu socdaa.
    .name = Denmark dal kale ayay weydiinaysaa adigoo xiran
rule-am45-answer = Marka aad xiran tahay, dalka kale wuxuu haystaa hal toddobaad oo uu ku jawaabo. Jawaab la'aan waxaa loo tiriyaa haa.
    .name = Dalka kale ayaa jawaabaya adigoo xiran
rule-am45-transfer = Xariga wareejinta loo xiro wuxuu dhammaadaa shan toddobaad ka dib. Waxaa laga tiriyaa marka dalkaas haa yiraahdo, ama maalinta uusan rafcaan mar dambe wareejinta joojinayn. Sidoo kale waa in lagu sii daayo haddii aan wareejin la go'aamin laba toddobaad gudahood ka dib marka dalkaas haa yiraahdo.
    .name = Dhammaadka xariga wareejinta
rule-ti-away = Maqnaanshuhu weligiis wakhtiyadan ma gaabiyo. Rafcaankaaga wuu soo afjari karaa, xarigna wuu keeni karaa. Haddii wax kaa reebaan inaad joogto, u sheeg Golaha Qaxootiga ee Denmark.

# Facts. $value is yes, no or unknown; $country and $date are filled where the fact is one.

fact-today = Maanta waa { $date }.
fact-registered = { $value ->
    [yes] Denmark waxaad uga diiwaangashan tahay magangelyo-doon ahaan.
    [no] Weli ma diiwaangashanid.
   *[unknown] Lama oga inaad diiwaangashan tahay iyo in kale.
}
fact-no-application = { $value ->
    [yes] Denmark magangelyo kama codsan.
    [no] Denmark magangelyo waad ka codsanaysaa, ama waad ka codsatay.
   *[unknown] Lama oga inaad Denmark magangelyo ka codsatay iyo in kale.
}
fact-registration-date = { $value ->
    [yes] Maalinta lagu diiwaangeliyay: { $date }.
   *[unknown] Maalinta lagu diiwaangeliyay lama oga.
}
fact-letter-unread = { $value ->
    [yes] Waxaad haysataa warqad aadan akhrin karin.
    [no] Ma sheegin warqad aadan akhrin karin.
   *[unknown] Lama oga inaad haysato warqad aadan akhrin karin iyo in kale.
}
fact-interviewed = { $value ->
    [yes] Waraysiga koowaad waa lagula yeeshay.
    [no] Waraysiga koowaad weli laguma yeelan.
   *[unknown] Lama oga in waraysiga koowaad lagula yeeshay iyo in kale.
}
fact-another-country-asked = { $value ->
    [yes] Waxaa laguu sheegay in dal kale la weydiinayo inuu kiiskaaga la wareego.
    [no] Laguuma sheegin in dal kale la weydiinayo.
   *[unknown] Lama oga in dal kale la weydiinayo iyo in kale.
}
fact-told-country = { $value ->
    [yes] Dalka Laanta Socdaalku magacowday: { $country }.
   *[unknown] Lama oga dalka Laanta Socdaalku magacowday.
}
fact-other-country-accepts = { $value ->
    [yes] Wareejin ayaa la go'aamiyay, markaa waxay u badan tahay in dalka kale haa yiri.
    [no] Dalka kale maya ayuu yiri.
   *[unknown] Lama oga in dalka kale haa leeyahay iyo in kale.
}
fact-decision-told = { $value ->
    [yes] Go'aan ayaa laguu sheegay.
    [no] Weli go'aan laguuma sheegin.
   *[unknown] Lama oga in go'aan laguu sheegay iyo in kale.
}
fact-denmark-examines = { $value ->
    [yes] Waxaa laguu sheegay in Denmark kiiskaaga baarayso.
    [no] Laguuma sheegin in Denmark kiiskaaga baarayso.
   *[unknown] Lama oga in laguu sheegay in Denmark kiiskaaga baarayso iyo in kale.
}
fact-transfer-decided = { $value ->
    [yes] Waxaa laguu sheegay wareejin dal kale ah.
    [no] Wareejin laguuma sheegin.
   *[unknown] Lama oga in go'aanku wareejin yahay iyo in kale.
}
fact-inadmissible-decided = { $value ->
    [yes] Waxaa laguu sheegay in kiiskaaga aan la baarayn, sababtoo ah dal kale ayaa badbaado ku siiyay.
    [no] Laguuma sheegin go'aan § 29 b ah.
   *[unknown] Lama oga in go'aanku yahay mid § 29 b ah iyo in kale.
}
fact-decision-date = { $value ->
    [yes] Maalinta laguu sheegay: { $date }.
   *[unknown] Maalinta laguu sheegay lama oga.
}
fact-leave-by = { $value ->
    [yes] Waa inaad Denmark ka baxdo ugu dambayn { $date }.
   *[unknown] Maalinta ay tahay inaad ugu dambayn baxdo lama oga.
}
fact-appeal-announced = { $value ->
    [yes] Laanta Socdaalka waxaad u sheegtay inaad rafcaan qaadanayso.
    [no] Laanta Socdaalka uma sheegin inaad rafcaan qaadanayso.
   *[unknown] Lama oga inaad rafcaan qaadatay iyo in kale.
}
fact-appeal-proof = { $value ->
    [yes] Waxaad haysataa wax qoran oo rafcaankaaga muujinaya.
    [no] Ma haysatid wax qoran oo rafcaankaaga muujinaya.
   *[unknown] Lama oga inaad caddayn rafcaankaaga haysato iyo in kale.
}
fact-detained = { $value ->
    [yes] Waad xiran tahay ama xabsi ayaad ku jirtaa.
    [no] Ma xirnid.
   *[unknown] Lama oga inaad xiran tahay iyo in kale.
}
fact-minor = { $value ->
    [yes] Waxaad ka yar tahay 18 sano.
    [no] Waxaad tahay 18 sano ama ka weyn.
   *[unknown] Lama oga inaad ka yar tahay 18 sano iyo in kale.
}
fact-child-alone = { $value ->
    [yes] Waxaad ka yar tahay 18 sano, waalidkaana lama joogtid.
    [no] Ma tihid ilmo kaligiis ah.
   *[unknown] Lama oga inaad tahay ilmo kaligiis ah iyo in kale.
}
fact-with-children = { $value ->
    [yes] Waxaad la joogtaa carruurtaada ka yar 18 sano.
    [no] Kulama joogaan carruur ka yar 18 sano.
   *[unknown] Lama oga in carruur kula joogaan iyo in kale.
}
fact-protection-elsewhere = { $value ->
    [yes] Dal kale ayaa badbaado ku siiyay.
    [no] Dal kale badbaado kuma siin.
   *[unknown] Lama oga in dal kale badbaado ku siiyay iyo in kale.
}
fact-protection-country = { $value ->
    [yes] Dalkaasi waa: { $country }.
   *[unknown] Lama oga dalka badbaadada ku siiyay.
}
fact-applied-elsewhere = { $value ->
    [yes] Hore ayaad dal kale magangelyo uga codsatay.
    [no] Hore dal kale magangelyo ugama codsan.
   *[unknown] Lama oga inaad hore dal kale magangelyo uga codsatay iyo in kale.
}
fact-applied-in-several = { $value ->
    [yes] Dhowr dal ayaad magangelyo ka codsatay.
    [no] Ugu badnaan hal dal ayaad magangelyo ka codsatay.
   *[unknown] Lama oga inaad dhowr dal ka codsatay iyo in kale.
}
fact-earlier-country = { $value ->
    [yes] Dalka aad hore magangelyo uga codsatay: { $country }.
   *[unknown] Lama oga dalka aad hore magangelyo uga codsatay.
}
fact-earlier-pending = { $value ->
    [yes] Kiiskaagu halkaas weli wuu ka furan yahay.
    [no] Kiiskaagu halkaas hadda kama furna.
   *[unknown] Lama oga in kiiskaagu halkaas weli ka furan yahay iyo in kale.
}
fact-earlier-closed = { $value ->
    [yes] Kiiskaaga halkaas waa lagu diiday ama waad ka noqotay.
    [no] Kiiskaaga halkaas laguma diidin, kamana aadan noqon.
   *[unknown] Lama oga in kiiskaaga halkaas lagu diiday ama aad ka noqotay iyo in kale.
}
fact-left-three-months = { $value ->
    [yes] Tan iyo markaas Yurub waad ka maqnayd saddex bilood ama ka badan, waadna tusi kartaa.
    [no] Tan iyo markaas Yurub kama maqnayn saddex bilood oo aad wax ku tusi karto.
   *[unknown] Lama oga inaad tan iyo markaas Yurub saddex bilood ka maqnayd iyo in kale.
}
fact-left-nine-months = { $value ->
    [yes] Tan iyo markaas Yurub waad ka maqnayd sagaal bilood ama ka badan, waadna tusi kartaa.
    [no] Tan iyo markaas Yurub kama maqnayn sagaal bilood oo aad wax ku tusi karto.
   *[unknown] Lama oga inaad tan iyo markaas Yurub sagaal bilood ka maqnayd iyo in kale.
}
fact-left-unproven = { $value ->
    [yes] Yurub waad ka maqnayd saddex bilood ama ka badan, mana tusi kartid.
    [no] Ma jiro wakhti aad Yurub ka maqnayd oo aadan tusi karin.
   *[unknown] Lama oga inuu jiro wakhti aad Yurub ka maqnayd oo aadan tusi karin iyo in kale.
}
fact-returned-since = { $value ->
    [yes] Tan iyo markaas go'aan ayaad ku baxday ama dalkaaga laguugu celiyay.
    [no] Tan iyo markaas go'aan kuma bixin.
   *[unknown] Lama oga inaad tan iyo markaas go'aan ku baxday iyo in kale.
}
fact-permit-since = { $value ->
    [yes] Tan iyo markaas dal kale ayaa ku siiyay sharci deggenaansho.
    [no] Tan iyo markaas dal kale kuma siin sharci deggenaansho.
   *[unknown] Lama oga in tan iyo markaas dal kale ku siiyay sharci deggenaansho iyo in kale.
}
fact-registered-elsewhere = { $value ->
    [yes] Dal kale ayaa faraha kaa qaaday ama ku diiwaangeliyay.
    [no] Dal kale faraha kaama qaadin, kumana diiwaangelin.
   *[unknown] Lama oga in dal kale ku diiwaangeliyay iyo in kale.
}
fact-family-in-europe = { $value ->
    [yes] Qoys ayaad ku leedahay mid ka mid ah dalalkan.
    [no] Ma sheegin qoys dalalkan jooga.
   *[unknown] Lama oga inaad qoys ku leedahay mid ka mid ah dalalkan iyo in kale.
}
fact-family-counted = { $value ->
    [yes] Ninkaaga, xaaskaaga, lamaanahaaga, ilmahaaga ka yar 18 sano ama waalidkaa wuxuu ku nool yahay mid ka mid ah dalalkan.
    [no] Ma sheegin nin, xaas, lamaane, ilmo ka yar 18 sano ama waalid dalalkan jooga.
   *[unknown] Lama oga in qoys dhow ku nool yahay mid ka mid ah dalalkan iyo in kale.
}
fact-family-couple = { $value ->
    [yes] Qofka qoysku waa ninkaaga, xaaskaaga ama lamaanahaaga.
    [no] Qofka qoysku ma aha ninkaaga, xaaskaaga ama lamaanahaaga.
   *[unknown] Lama oga inuu yahay ninkaaga, xaaskaaga ama lamaanahaaga iyo in kale.
}
fact-family-partner = { $value ->
    [yes] Qofka qoysku waa lamaane aydaan is qabin.
    [no] Qofka qoysku ma aha lamaane aydaan is qabin.
   *[unknown] Lama oga in lamaanahaas aad is qabtaan iyo in kale.
}
fact-family-other = { $value ->
    [yes] Qaraabo kale ayaad ku leedahay mid ka mid ah dalalkan.
    [no] Ma sheegin qaraabo kale oo dalalkan jooga.
   *[unknown] Lama oga in qaraabo kale ku nool yihiin mid ka mid ah dalalkan iyo in kale.
}
fact-family-sibling = { $value ->
    [yes] Walaal ayaad ku leedahay mid ka mid ah dalalkan.
    [no] Ma sheegin walaal dalalkan jooga.
   *[unknown] Lama oga in walaal ku nool yahay mid ka mid ah dalalkan iyo in kale.
}
fact-family-relative = { $value ->
    [yes] Eeddo, habaryar, adeer, abti, awoowe ama ayeeyo ayaad ku leedahay mid ka mid ah dalalkan.
    [no] Ma sheegin eeddo, habaryar, adeer, abti, awoowe ama ayeeyo dalalkan jooga.
   *[unknown] Lama oga in eeddo, habaryar, adeer, abti, awoowe ama ayeeyo ku nool yahay mid ka mid ah dalalkan iyo in kale.
}
fact-couple-on-the-way = { $value ->
    [yes] Lamaane ayaad noqoteen ka dib markii aad dalka asalka ka timid.
    [no] Lamaane ayaad mar hore ku ahaydeen dalka asalka, ama arrintu lamaane kuma saabsana.
   *[unknown] Lama oga inaad mar hore dalka asalka lamaane ku ahaydeen iyo in kale.
}
fact-couple-since-arrival = { $value ->
    [yes] Lamaane ayaad noqoteen ka dib markii midkiin Yurub yimid.
    [no] Lamaanenimadiinnu kama bilaabmin Yurub.
   *[unknown] Lama oga in lamaanenimadiinnu ka bilaabantay Yurub iyo in kale.
}
fact-couple-since-application = { $value ->
    [yes] Lamaane ayaad noqoteen ka dib markii aad magangelyo codsatay.
    [no] Lamaanenimadiinnu ma bilaabmin codsigaaga magangelyo ka dib.
   *[unknown] Lama oga in lamaanenimadiinnu bilaabantay codsigaaga magangelyo ka dib iyo in kale.
}
fact-family-country = { $value ->
    [yes] Dalka qoyskaagu ku nool yahay: { $country }.
   *[unknown] Lama oga dalka qoyskaagu ku nool yahay.
}
fact-family-legal = { $value ->
    [yes] Qoyskaagu si sharci ah ayuu halkaas u joogaa.
    [no] Qoyskaagu sharci la'aan ayuu halkaas u joogaa.
   *[unknown] Lama oga in qoyskaagu si sharci ah halkaas u joogo iyo in kale.
}
fact-family-status-not-counted = { $value ->
    [yes] Qoyskaagu halkaas wuxuu u joogaa muwaadin ahaan ama sharci nooc kale ah.
    [no] Qoyskaagu halkaas wuxuu ku joogaa badbaado ama magangelyo-doon ahaan.
   *[unknown] Lama oga sida qoyskaagu halkaas u joogo.
}
fact-permit-or-visa = { $value ->
    [yes] Mid ka mid ah dalalkan ayaa ku siiyay sharci deggenaansho ama fiiso.
    [no] Dalalkan midna kuma siin sharci deggenaansho ama fiiso.
   *[unknown] Lama oga in mid ka mid ah dalalkan sharci ama fiiso ku siiyay iyo in kale.
}
fact-visa = { $value ->
    [yes] Waa fiiso.
    [no] Waa sharci deggenaansho.
   *[unknown] Lama oga inay fiiso tahay ama sharci.
}
fact-permit-expiry = { $value ->
    [yes] Maalinta ugu dambaysa ee sharciga ama fiisaha: { $date }.
   *[unknown] Maalinta ugu dambaysa ee sharciga ama fiisaha lama oga.
}
fact-permit-not-used = { $value ->
    [yes] Yurub isaga kuma soo gelin.
    [no] Yurub isaga ayaad ku soo gashay, ama taasi waxba ma beddelayso.
   *[unknown] Lama oga inaad Yurub isaga ku soo gashay iyo in kale.
}
fact-permit-left-since = { $value ->
    [yes] Yurub waad ka baxday tan iyo markii uu dhacay.
    [no] Yurub kama bixin tan iyo markii uu dhacay.
   *[unknown] Lama oga inaad Yurub ka baxday tan iyo markii uu dhacay iyo in kale.
}
fact-permit-country = { $value ->
    [yes] Dalka sharciga ama fiisaha ku siiyay: { $country }.
   *[unknown] Lama oga dalka sharciga ama fiisaha ku siiyay.
}
fact-irregular-entry = { $value ->
    [yes] Mid ka mid ah dalalkan ayaad soo gashay adigoo aan dukumenti kuu oggol haysan.
    [no] Dalalkan midna kuma soo gelin dukumenti la'aan.
   *[unknown] Lama oga inaad dukumenti la'aan ku soo gashay iyo in kale.
}
fact-entry-country = { $value ->
    [yes] Dalkii aad ugu horrayn timid: { $country }.
   *[unknown] Lama oga midka dalalkan ka mid ah ee aad ugu horrayn timid.
}
fact-entry-over-twelve-months = { $value ->
    [yes] Halkaas waxaad timid wax ka badan 12 bilood ka hor intaadan magangelyo codsan.
    [no] Halkaas waxaad timid 12 bilood ama ka yar ka hor intaadan magangelyo codsan.
   *[unknown] Lama oga inta u dhexaysay imaatinkaaga halkaas iyo codsigaaga magangelyo.
}
fact-nationality = { $value ->
    [yes] Jinsiyaddaadu waa: { $country }.
    [no] Jinsiyad ma lihid.
   *[unknown] Jinsiyaddaada lama oga.
}
fact-diploma-country = { $value ->
    [yes] Dalka shahaadadaadu ka timid: { $country }.
   *[unknown] Lama oga dalka shahaadadaadu ka timid.
}
fact-case-answered = { $value ->
    [yes] Magangelyada haa ama maya ayaa laguugu jawaabay.
    [no] Weli haa ama maya magangelyo ma haysatid.
   *[unknown] Lama oga inaad jawaab haysato iyo in kale.
}
fact-granted = { $value ->
    [yes] Magangelyada haa ayaa laguu yiri.
    [no] Magangelyada haa laguma oran.
   *[unknown] Lama oga in jawaabtu haa ahayd iyo in kale.
}
fact-refused = { $value ->
    [yes] Habka caadiga ah maya ayaa laguugu yiri.
    [no] Habka caadiga ah diidmo laguguma siin.
   *[unknown] Lama oga in habka caadiga ah laguugu diiday iyo in kale.
}
fact-refused-first-country = { $value ->
    [yes] Maya ayaa laguu yiri sababtoo ah dal Yurub ka baxsan ayaa ku badbaadin kara.
    [no] Laguuma diidin dal Yurub ka baxsan dartiis.
   *[unknown] Lama oga in dal kale dartiis laguu diiday iyo in kale.
}
fact-refused-unfounded = { $value ->
    [yes] Waa laguu diiday, iyadoo kiiska lagu sheegay mid si cad aan sal u lahayn, rafcaan la'aan.
    [no] Laguuma diidin rafcaan la'aan.
   *[unknown] Lama oga in rafcaan la'aan laguu diiday iyo in kale.
}
fact-council-disagreed = { $value ->
    [yes] Golaha Qaxootiga ee Denmark ma qabo in kiiskaagu yahay mid si cad aan sal u lahayn.
    [no] Laguuma diidin si ka soo horjeedda ra'yiga Golaha Qaxootiga ee Denmark.
   *[unknown] Lama oga waxa Golaha Qaxootiga ee Denmark yiri.
}
fact-normal-told = { $value ->
    [yes] Waxaa laguu sheegay in kiiskaagu ku jiro habka caadiga ah.
    [no] Laguuma sheegin in kiiskaagu ku jiro habka caadiga ah.
   *[unknown] Lama oga in kiiskaagu ku jiro habka caadiga ah iyo in kale.
}
fact-unfounded-told = { $value ->
    [yes] Waxaa laguu sheegay in kiiskaaga loo arko mid si cad aan sal u lahayn.
    [no] Laguuma sheegin in kiiskaaga loo arko mid si cad aan sal u lahayn.
   *[unknown] Lama oga in laguu sheegay in kiiskaagu yahay mid si cad aan sal u lahayn iyo in kale.
}
fact-found-unfounded = { $value ->
    [yes] Laanta Socdaalku sababo ansax ah kama helin kiiskaaga.
    [no] Laanta Socdaalku ma sheegin in kiiskaagu sababo ansax ah ka maran yahay.
   *[unknown] Lama oga in Laanta Socdaalku sababo ansax ah ka heshay kiiskaaga iyo in kale.
}
fact-expedited-told = { $value ->
    [yes] Waxaa laguu sheegay in kiiskaagu ku jiro habka degdegga ah.
    [no] Laguuma sheegin in kiiskaagu ku jiro habka degdegga ah.
   *[unknown] Lama oga in kiiskaagu ku jiro habka degdegga ah iyo in kale.
}
fact-appeal-running = { $value ->
    [yes] Rafcaankaagu wuxuu ka socdaa Guddiga Rafcaanka.
    [no] Guddiga Rafcaanku ma hayo kiiskaaga.
   *[unknown] Lama oga in Guddiga Rafcaanku kiiskaaga hayo iyo in kale.
}
fact-board-decided = { $value ->
    [yes] Guddiga Rafcaanka Qaxootigu go'aan wuu gaaray.
    [no] Guddiga Rafcaanka Qaxootigu go'aan ma gaarin.
   *[unknown] Lama oga in Guddiga Rafcaanka Qaxootigu go'aan gaaray iyo in kale.
}
fact-board-upheld = { $value ->
    [yes] Guddiga Rafcaanku wuu taageeray go'aanka Laanta Socdaalka.
    [no] Guddiga Rafcaanku ma taageerin go'aan kaa soo horjeeda.
   *[unknown] Lama oga waxa Guddiga Rafcaanku go'aamiyay.
}
fact-board-overturned = { $value ->
    [yes] Guddiga Rafcaanku go'aanka wuu beddelay.
    [no] Guddiga Rafcaanku go'aan ma beddelin.
   *[unknown] Lama oga in Guddiga Rafcaanku go'aanka beddelay iyo in kale.
}
fact-board-sent-back = { $value ->
    [yes] Guddiga Rafcaanku kiiska dib ayuu ugu celiyay Laanta Socdaalka.
    [no] Guddiga Rafcaanku kiiska dib uma celin.
   *[unknown] Lama oga in Guddiga Rafcaanku kiiska dib u celiyay iyo in kale.
}
fact-withdrawn = { $value ->
    [yes] Kiiskaaga waa laga noqday, ama waraysi ayaad ka maqnayd ama xarunta ayaad ka tagtay.
    [no] Kiiskaaga lagama noqon, waraysina kama maqnayn, xaruntana kama tegin.
   *[unknown] Lama oga in kiiskaaga laga noqday, ama aad waraysi ka maqnayd ama xarunta ka tagtay iyo in kale.
}
fact-withdrawn-signed = { $value ->
    [yes] Ka noqosho ayaad saxiixday.
    [no] Ka noqosho ma saxiixin.
   *[unknown] Lama oga inaad ka noqosho saxiixday iyo in kale.
}
fact-missed-interview = { $value ->
    [yes] Waraysi ayaad ka maqnayd.
    [no] Waraysi kama maqnayn.
   *[unknown] Lama oga inaad waraysi ka maqnayd iyo in kale.
}
fact-stayed-away = { $value ->
    [yes] Xaruntaada ayaad ka tagtay ama ma jawaabin.
    [no] Xaruntaada kama tegin, waadna jawaabtay.
   *[unknown] Lama oga inaad xaruntaada ka tagtay ama aadan jawaabin iyo in kale.
}
fact-came-back = { $value ->
    [yes] Waad soo noqotay ka dib kiis la xiray ama la diiday.
    [no] Ma soo noqon kiis hore oo Denmark ah ka dib.
   *[unknown] Lama oga inaad hore Denmark kiis ugu lahayd iyo in kale.
}
fact-closed-before = { $value ->
    [yes] Kiiskaagii hore waa la xiray go'aan la'aan.
    [no] Kiiskaagii hore lama xirin go'aan la'aan.
   *[unknown] Lama oga in kiiskaagii hore la xiray go'aan la'aan iyo in kale.
}
fact-unfounded-before = { $value ->
    [yes] Kiiskaagii hore waa la diiday isagoo lagu sheegay mid si cad aan sal u lahayn.
    [no] Kiiskaagii hore lama diidin isagoo lagu sheegay mid si cad aan sal u lahayn.
   *[unknown] Lama oga in kiiskaagii hore la diiday isagoo lagu sheegay mid si cad aan sal u lahayn iyo in kale.
}
fact-refused-by-board-before = { $value ->
    [yes] Guddiga Rafcaanku kiiskaagii hore wuu diiday.
    [no] Guddiga Rafcaanku kiiskaagii hore ma diidin.
   *[unknown] Lama oga in Guddiga Rafcaanku kiiskaagii hore diiday iyo in kale.
}
fact-new-information = { $value ->
    [yes] Waxaad haysataa war muhiim ah oo cusub.
    [no] War cusub ma haysatid.
   *[unknown] Lama oga in war cusub jiro iyo in kale.
}
fact-separated-child = { $value ->
    [yes] Waxaad ka yar tahay 18 sano, waxaadna la joogtaa qof weyn oo aan waalidkaa ahayn.
    [no] Ma tihid ilmo la jooga qof weyn oo aan waalidkii ahayn.
   *[unknown] Lama oga inaad tahay ilmo la jooga qof weyn oo kale iyo in kale.
}
fact-needs-support = { $value ->
    [yes] Waxaad u baahan tahay taageero gaar ah.
    [no] Uma baahnid taageero gaar ah.
   *[unknown] Lama oga inaad taageero gaar ah u baahan tahay iyo in kale.
}
fact-cannot-communicate = { $value ->
    [yes] Naafonimo ayaa kaa reebta inaad dadka la hadasho.
    [no] Adigu waad hadli kartaa.
   *[unknown] Lama oga inaad adigu hadli karto iyo in kale.
}
fact-family-applicant = { $value ->
    [yes] Qoyskaagu halkaas waa magangelyo-doon.
    [no] Qoyskaagu halkaas magangelyo-doon kama aha.
   *[unknown] Lama oga in qoyskaagu halkaas magangelyo-doon ka yahay iyo in kale.
}
fact-family-long-term = { $value ->
    [yes] Qoyskaagu wuxuu haystaa sharci muddo dheer ah, ama badbaado ka dib ayuu muwaadin noqday.
    [no] Qoyskaagu ma haysto sharci muddo dheer ah, badbaado ka dibna muwaadin ma noqon.
   *[unknown] Lama oga in qoyskaagu haysto sharci muddo dheer ah iyo in kale.
}
fact-wish-written = { $value ->
    [yes] Adiga iyo qaraabadaadu labadiinuba waad qorteen inaad doonaysaan inaad wada joogtaan.
    [no] Adiga iyo qaraabadaadu labadiinuba ma wada qorin inaad doonaysaan inaad wada joogtaan.
   *[unknown] Lama oga inaad labadiinuba qorteen inaad doonaysaan inaad wada joogtaan iyo in kale.
}
fact-diploma = { $value ->
    [yes] Waxaad haysataa shahaado la tixgeliyo oo ka timid dal kale oo aaggan ka mid ah.
    [no] Ma haysatid shahaado la tixgeliyo oo ka timid dal kale oo aaggan ka mid ah.
   *[unknown] Lama oga inaad haysato shahaado la tixgeliyo oo ka timid dal kale oo aaggan ka mid ah iyo in kale.
}
fact-rescued-at-sea = { $value ->
    [yes] Badda ayaa lagaa samatabbixiyay.
    [no] Bad lagaama samatabbixin.
   *[unknown] Lama oga in badda lagaa samatabbixiyay iyo in kale.
}
fact-visa-free-entry = { $value ->
    [yes] Waxaad ku timid baasaboor aan fiiso u baahnayn.
    [no] Kuma iman baasaboor aan fiiso u baahnayn.
   *[unknown] Lama oga inaad fiiso la'aan ku iman kartay iyo in kale.
}
fact-airport-transit = { $value ->
    [yes] Waxaad magangelyo ka codsatay aagga transitka ee garoon Denmark ku yaal.
    [no] Kama codsan aagga transitka ee garoon.
   *[unknown] Lama oga inaad ka codsatay aagga transitka ee garoon iyo in kale.
}
fact-entry-over-twenty-months = { $value ->
    [yes] Halkaas waxaad timid wax ka badan 20 bilood ka hor intaadan magangelyo codsan.
    [no] Halkaas waxaad timid 20 bilood ama ka yar ka hor intaadan magangelyo codsan.
   *[unknown] Lama oga inaad halkaas timid wax ka badan 20 bilood ka hor iyo in kale.
}
fact-lived-elsewhere = { $value ->
    [yes] Ka dib waxaad hal dal oo kale ku noolayd shan bilood oo aan kala go' lahayn.
    [no] Hal dal oo kale kuma noolayn shan bilood oo aan kala go' lahayn.
   *[unknown] Lama oga inaad hal dal oo kale shan bilood ku noolayd iyo in kale.
}
fact-lived-country = { $value ->
    [yes] Dalka aad ku noolayd: { $country }.
   *[unknown] Lama oga dalka aad ku noolayd.
}
fact-dependant = { $value ->
    [yes] Adiga iyo ilmo, walaal ama waalid Yurub jooga ayaa isku tiirsan.
    [no] Ma sheegin ilmo, walaal ama waalid adiga kugu tiirsan, ama aad ku tiirsan tahay.
   *[unknown] Lama oga in adiga iyo qaraabo aad isku tiirsan tihiin iyo in kale.
}
fact-dependant-by-trauma = { $value ->
    [yes] Waxaa u sabab ah dhaawac nafsi oo daran.
    [no] Uma sabab aha dhaawac nafsi oo daran.
   *[unknown] Lama oga inuu u sabab yahay dhaawac nafsi oo daran iyo in kale.
}
fact-dependant-country = { $value ->
    [yes] Dalka qaraabadaasi ku nool tahay: { $country }.
   *[unknown] Lama oga dalka qaraabadaasi ku nool tahay.
}
fact-outside-protection = { $value ->
    [yes] Dal Yurub ka baxsan ayaa badbaado ku siiyay.
    [no] Dal Yurub ka baxsan badbaado kuma siin.
   *[unknown] Lama oga in dal Yurub ka baxsan badbaado ku siiyay iyo in kale.
}
fact-outside-ties = { $value ->
    [yes] Xiriir dhow ayaad la leedahay dal Yurub ka baxsan.
    [no] Xiriir dhow lama lihid dal Yurub ka baxsan.
   *[unknown] Lama oga inaad xiriir dhow la leedahay dal Yurub ka baxsan iyo in kale.
}

# Doubts: the safe reading, and what each statement says, in the order in which the law cites them.

doubt-c2-child = Ilmaha halkan jooga waalid la'aan, waxa ilmaha ugu fiican ayaa go'aaminaya. Sidaas darteed dal la hubo ma jiro. Wakiilkaaga weydii.
    .one = Danta ilmaha ayaa horreysa. Qoyska ayaa la eegaa, ka dibna dalka uu ilmuhu ka codsaday.
    .two = Ilmaha kaligiis ah xeerarkan oo keliya ayaa loo isticmaalaa: qoyska, ka dib qaraabada, ka dib halka ilmaha ugu horrayn lagu diiwaangeliyay. Mar walba haddii ay ilmaha ugu fiican tahay.
doubt-can-care = Waxaa la eegayaa in qaraabadaadu ku daryeeli karto, iyo in taasi adiga kuugu fiican tahay.
    .one = Haddii baaris muujiso in qaraabadu ilmaha daryeeli karto.
    .two = Sidaas oo kale, haddii aan la muujin in aysan ilmaha ugu fiicnayn.
doubt-answers-say-denmark = Jawaabahaagu waxay tilmaamayaan Denmark, laakiin Laanta Socdaalku dal kale ayay magacowday. Denmark waa suurtogal. Hadda sheeg, iyadoo warqado la socdaan.
    .one = Rafcaan waad ka qaadan kartaa xaqiiqooyinka iyo sharcigaba.
doubt-several = Dalal dhowr ah marka ay yihiin, waxay ku xiran tahay waxa mid kastaa sameeyay. Kii wakhtigiisu dhammaaday ayaa noqon kara kan mas'uulka ah.
    .one = Dal aan qof wakhtigii ku wareejin isaga ayaa mas'uul noqda.
    .two = Dalka nidaamka faruhu u magacaabo mas'uul ayaa dib u qaata.
doubt-left-area = Yurub ayaad ka maqnayd saddex bilood, ama dalkaaga ayaa laguugu celiyay. Haddii aad tusi karto, codsigaaga cusub wuxuu noqon karaa kiis cusub. Sharci deggenaansho oo dalkaas ah oo weli shaqaynaya ayaa taas ka hor imanaya.
    .one = Waajibka dib u qaadashadu wuxuu dhammaadaa saddex bilood oo dibadda la joogay ka dib, ama celin go'aan lagu sameeyay ka dib.
doubt-left-area-newer = Yurub ayaad ka maqnayd sagaal bilood, ama dalkaaga ayaa laguugu celiyay. Haddii la muujiyo, codsigaaga cusub wuxuu noqon karaa kiis cusub. Sharci deggenaansho oo dalkaas ah oo weli shaqaynaya ayaa taas ka hor imanaya.
    .one = Waajibka dib u qaadashadu wuxuu dhammaadaa sagaal bilood oo dibadda la joogay ka dib, ama bixitaan lagu sameeyay go'aan dib-u-noqosho ka dib.
doubt-both-write = Waxaa la tixgeliyaa oo keliya marka adiga iyo qaraabadaadu labadiinuba qoraal ku codsateen.
    .one = Haddii dadka ay khusayso ay qoraal ku codsadeen.
    .two = Sidaas oo kale.
doubt-since-application = Lamaane ayaad noqoteen ka dib markii aad magangelyo codsatay. Markaas sida caadiga ah lama tixgeliyo. Lataliye weydii.
    .one = Waxa la eegayo waa sida wax ahaayeen markii ugu horraysay ee aad magangelyo codsatay.
doubt-visa-free = Waxay ku xiran tahay in soo gelitaankaagu loo tiriyo mid fiiso la'aan ah iyo in kale. Maxkamadaha qaarkood maya ayay yiraahdaan, haddii aad u timid si aad magangelyo u codsato. Markaas dalkii ugu horreeyay ayaa mas'uul noqon kara.
    .one = Marka dalka la codsado isna fiiso uusan u baahnayn, waa dalkaas.
    .two = Xeerarka cusub isku mid ayay sheegayaan.
doubt-c6 = Maalinta laguu sheegay ma tirinno. Maalinta toddobaad ee ka dambaysa ayaa ah maalinta ugu dambaysa ee la hubo. Haddii ay tahay Sabti, Axad ama maalin fasax, wakhtiga ugu dambeeya wuu dhaqaaqi karaa. Taas ha ku tiirsanaan.
    .one = Rafcaan ka dambeeya toddoba maalmood ka dib markii la sheegay lama baaro. Sabtida, Axadda iyo fasaxyada waxba kama sheego.
    .two = Guud ahaan maalinta koowaad lama tiriyo. Dhammaad ku beegma Sabti, Axad ama fasax wuxuu u dhaqaaqaa maalinta shaqo ee xigta.
doubt-c18 = Maalmuhu waxay ka bilaabmaan markii qofka loo sheegay. Ilmo ama waalid labaad, qoraal wax dheeraad ah sheegaya ma jiro. Ka soo tiri maalinta ugu horreysa ee midkiin uun loo sheegay.
    .one = Maalmuhu waxay ka bilaabmaan markii qofka loo sheegay.
    .two = Carruurta badanaa waxaa ku jira go'aanka hooyada, iyada oo keliya ayaana loo sheegaa.
doubt-c19 = Qoraalladu way kala duwan yihiin sida ilmaha kaligiis ah loogu sheego. Labadaba filo, warqaddana weydiiso.
    .one = Go'aanka waxaa lagu bixiyaa qoraal iyo afka labadaba.
    .two = Go'aan diidmo ah waxaa lagu sheegaa afka, iyadoo wakiilku joogo.
doubt-c22 = Sida xeerku qabo booliska ayaa ku diiwaangeliya. Qoraal kale wuxuu magacaabayaa Laanta Socdaalka. Labaduba way kuu sheegi karaan halka aad tagayso.
    .one = Booliska ayaa diiwaangeliya qofkii magangelyo codsada.
    .two = Laanta Socdaalka ayaa diiwaangelisa; dhab ahaan booliska ayaa sameeya.
doubt-c24 = U diyaar ahow inaad ka hadasho safarkaaga, cidda aad tahay iyo sababahaaga.
    .one = Kulanku wuxuu ku saabsan yahay sababahaaga magangelyada iyo war kale.
    .two = Waraysiga koowaad wuxuu inta badan ku saabsan yahay cidda aad tahay iyo jidka kiiskaaga, mararka qaarna sababahaaga.
doubt-c29 = Bogga rasmiga ahi wuxuu ka hadlayaa qoys si sharci ah u jooga. Xeerku wuxuu magacaabayaa oo keliya qoys badbaado haysta. Hagahani wuxuu raacayaa xeerka.
    .one = Qoys si sharci ah u jooga.
    .two = Bogga af Deenishka ahi wuxuu sheegayaa qoyska ugu dhow ee halkaas jooga, isagoo aan ku darin erayga si sharci ah.
    .three = Xubnaha qoyska ee badbaado haysta, ama sugaya jawaabta koowaad.
doubt-c32 = Bogga rasmiga ahi wuxuu sharraxayaa xeerarkii hore. Ma helin wax la daabacay oo ku saabsan sida Denmark u isticmaasho kuwa cusub.
    .one = Denmark weli ma go'aansan inay ku biirto xeerarka cusub.
    .two = Xeerka cusub wuxuu beddelayaa Xeerka Dublin III bisha Juun ama Luulyo 2026. Qoraallada la daabacay maalinta way ku kala duwan yihiin.
doubt-protection-is-real = § 29 b waxaa la isticmaalaa oo keliya meesha badbaadada halkaas ay dhab ka tahay. Haddii aadan halkaas ammaan ku ahayn, sheeg.
    .one = Waxaa suurtogal ah in kiis aan la baarin marka dal kale badbaado bixiyay.
    .two = Guddiga Rafcaanku wuxuu eegaa inaad halkaas geli karto oo joogi karto, iyo inaad ammaan tahay.
doubt-registered-elsewhere = Dal kale ayaa faraha kaa qaaday ama ku diiwaangeliyay. Denmark dalkaas way weydiin kartaa. Lataliye u sheeg.
    .one = Haddii dal kale ku diiwaangeliyay, waxaa laga yaabaa in kiiskaaga aan Denmark lagu baarin.
doubt-sent-back = Guddiga Rafcaanku sharci wuu bixin karaa. Kiiska dib ayuu u celin karaa isna (hjemvist), markaasna Laanta Socdaalka ayaa mar kale go'aan gaarta. Qareenkaaga weydii tee ayay tahay.
    .one = Guddoomiyuhu wuxuu go'aamin karaa in kiis dib loogu celiyo Laanta Socdaalka.
    .two = Guddiga Rafcaanku diidmo wuu beddeli karaa oo magangelyo wuu bixin karaa.
doubt-in-time = Tani waxay khusaysaa oo keliya rafcaan wakhtigiisa ku gaara Laanta Socdaalka. Haddii aadan hubin, maanta weydii Golaha Qaxootiga ee Denmark.
    .one = Rafcaan soo gaara wax ka badan toddoba maalmood ka dib markii laguu sheegay lama baaro.
doubt-gone-29b = Waxa Guddiga Rafcaanku markaas sameeyo lama oga. Joog halka laguu sheegay inaad joogto, oo weydii Golaha Qaxootiga ee Denmark.
    .one = Kiisaska wareejinta, in laguu diiwaangeliyo qof maqan waxaa loo tiriyaa ka tanaasulid rafcaanka.
    .two = Kiisaska § 29 b xeer noocaas ah ma jiro.
doubt-child-29b = Ilmaha kaligiis ah, § 29 b lama hubo. Wakiilkaaga weydii.
    .one = Waxaa suurtogal ah in kiiska aan la baarin marka dal kale badbaado bixiyay.
    .two = Guddiga Rafcaanku wuxuu beddelay go'aan noocan ah oo ku saabsanaa ilmo kaligiis ah.
doubt-asked-late = In wakhti la dhaafay ku caawinayo lama hubo. Marka hore weydii Golaha Qaxootiga ee Denmark.
    .one = Qof aan halkan magangelyo ka codsan waxaa la siiyaa fursad uu ku codsado. Qodobkan oo dhan ma aanaan akhrin.
doubt-c9 = Kiis la xiray waa la furi karaa mar kale, laga yaabaa hal mar oo keliya. Qoraalku laba waxyaabood ayuu sheegayaa. Sababtaada isla markiiba bixi.
    .one = Soo noqoshada sida caadiga ah waxaa loo tiriyaa codsi cusub. Kiis hal mar oo keliya ayaa dib loo furaa, sabab la hayo.
    .two = Markaad soo noqoto kiiska dib ayaa loo furaa wuxuuna ka sii socdaa halkii lagu xiray.
doubt-c13 = Qoraalku wuxuu Sandholm saddex bilood ugu magacaabayaa wejiga sida caadiga ah gaaban. Weydii xarunta tee iyo muddo intee le'eg.
    .one = Qoysasku saddexda bilood ee ugu horreeya waxay degaan Sandholm, ka dibna Avnstrup.
    .two = Habka kiisaska si cad aan sal u lahayn qoysasku waxay degaan Avnstrup. Joogitaan Sandholm ah lama magacaabin.
doubt-by-nationality = Lacag caddaan ah looma qorin kiisaska jinsiyadda dartood loo soo saaray. Shaqaalaha weydii sababta kiiskaaga loo soo saaray.
    .one = Lacag caddaan ah ma jirto kiisaska jinsiyadda dartood loo soo saaray, halka cuntadu bilaashka ka tahay.
    .two = Dadka waaweyn ee aan lahayn carruur ka yar 18 sano habkan gunno caddaan ah kuma helaan.
doubt-am-reception = Waxa Denmark arrintan ka samayso lama oga. Weydii shaqaalaha xaruntaada.
    .one = Markii wareejin la sheego ka dib, qofku xaq qaabilaad wuxuu ku leeyahay dalka mas'uulka ah oo keliya.
    .two = Laanta Socdaalka ayaa bixisa ilaa sharci la bixiyo, ama qofku baxo.
doubt-sjaelsmark = Xarunta aad degganaanayso lama hubo. Shaqaalaha weydii.
    .one = Codsadayaasha aan carruur yaryar lahayn waxay wejiga koowaad degaan Xarunta Dib-u-noqoshada Sjælsmark.
    .two = Codsadayaasha cusub marka hore waxay degaan xarun qaabilaad.
doubt-c14 = Filo waraysi. Shax ayaa sheegaysa in laga tegi karo dadka ka yimid dalal ammaan ah ama codsi labaad ka dib.
    .one = Habka degdegga ah dadka si dhakhso ah ayaa waraysi loogu yeeraa.
    .two = Dadka waaweyn mar walba waa la waraystaa.
    .three = Shax ayaa sheegaysa in waraysiga kiisaskan laga tegi karo.
doubt-c25 = Waad codsan kartaa; cidna ma ballanqaaddo. Sababtaada sheeg.
    .one = Haddii la codsado oo ay suurtogal tahay, labaduba waa isku jinsi adiga.
    .two = Kiisaska noocyadooda qaar ayaa lagu tixgeliyaa.
    .three = Xaq rasmi ah ma jiro.
doubt-c26 = Waraysiga ka hor codso.
    .one = Codsade kasta wuxuu codsan karaa qof qoyska ka mid ah. Waa la oggolaadaa haddii aysan danuhu is khilaafin.
    .two = Codsadaha, shaqaalaha kiiska iyo turjubaanka oo keliya ayaa la magacaabay.
doubt-c27 = Qoraalladu way kala duwan yihiin cidda ilmaha la joogta. Waa laguu oggol yahay inaad codsato inaad joogto.
    .one = Waxaa jooga waalidka ama qof ka socda Laanqayrta Cas.
    .two = Waxaa jooga wakiil ama kormeere Laanqayrta Cas ah. Waalidku way joogaan, haddii ilmaha iyo iyagu doonaan.
doubt-c34 = Joorjiya waxaa u jira wax laga reebay oo qoraalku uusan magacaabin. Sheeg waxa kiiskaaga gaarka ku ah.
    .one = Joorjiya waxay ku jirtaa liiska, iyadoo wax gaar ah laga reebay.
doubt-c35 = Liisku wuu is beddeli karay. Wuxuu sheegayaa Biritayn, taas oo noqon karta Boqortooyada Midowday oo dhan.
    .one = Liiska waxaa ugu dambayn la cusboonaysiiyay 19 Janaayo 2023.
doubt-which-section = Waxaa laguu sheegay in dal kale la weydiinayo, waxaadna badbaado ku haysataa dal kale. Weydii labada tee ay ku saabsan tahay.
    .one = Qofka mar hore badbaado ku haysta dal kale wuxuu hoos yimaaddaa § 29 b.
    .two = Dal kale waxaa la weydiiyaa marka ay tahay inuu isagu kiiska baaro: § 29 a.

doubt-am-counsel = Sida Denmark taladan u bixiso lama helin.
    .one = Dadka dalkooda weli la go'aaminayo waa inay helaan la talin sharci oo bilaash ah marka ay weydiistaan.
doubt-am-recorded = In waraysiga la duubo iyo in kale lama hubo. Bilowga weydii, weydiisona inaad soo koobidda aragto.
    .one = Waraysiga ku saabsan dalka codkiisa waa la duubaa. Meesha shaki ka jiro, duubista ayaa la raacayaa.
    .two = Waraysiyada lama duubo.


doubt-who-assesses = Ma cadda cidda sheegta dalka ammaanka ah.
    .one = Wasaaradda Socdaalka ayaa qiimaysa, ka dib marka ay Laanta Socdaalka weydiiso.
    .two = Celinta qasabka ah, Hay'adda Dib-u-noqoshadu waxay raacdaa qiimaynta Laanta Socdaalka.
doubt-partner = Lamaane aan guur sharci ah lahayn waa la tixgelin karaa. Guur diineed oo keliya lama hubo. Caddee inaad wada noolaydeen. Lataliye weydii.
    .one = Lamaane xiriir joogto ah ku jira waa la tixgeliyaa meesha sharcigu kuwa aan is qabin ula dhaqmo sida kuwa is qaba.
    .two = Xeerarka cusub sidaas oo kale ayay sheegayaan: ninka ama xaaska, ama lamaanaha aan la is qabin.
doubt-depending = Dadka isku tiirsan sida caadiga ah waa la isku hayaa ama la isu keenaa. Sababta, xiriirka qoyska iyo joogitaanka sharciga ah waa in la muujiyaa. Haddii aad hore meel kale magangelyo uga codsatay, badanaa lama aqbalo. Lataliye weydii.
    .one = Qofka ku tiirsan ilmo, walaal ama waalid sida caadiga ah waa la joogaa ama loo keenaa. Labaduba waa inay qoraal ku codsadaan.
    .two = Xeerarka cusub isku mid ayay sheegayaan, waxayna sidoo kale magacaabayaan dhaawac nafsi oo daran.
doubt-after-overturned = Ma naqaan waxa xiga marka Guddiga Rafcaanku beddelo go'aan noocan ah. Weydii Golaha Qaxootiga ee Denmark.
    .one = Rafcaan waxaad u qaadan kartaa Guddiga Rafcaanka. Waxa xiga haddii uu go'aanka beddelo lama sheegin.
doubt-citizen-sent = Dal kale ayaa laguu sheegay, laakiin xeerarkani ma khuseeyaan muwaadiniinta EU iyo afar dal oo kale. Baasaboorkaaga tus, maantana weydii Golaha Qaxootiga ee Denmark.
    .one = Xeerarkii hore waxay u yihiin dadka aan muwaadin ka ahayn EU ama dal ka qayb qaata.
    .two = Xeerarka cusub waxay u yihiin dadka aan muwaadin EU ahayn oo aan lahayn xaqa dhaqdhaqaaqa xorta ah.
doubt-am-section = Ma helin in Denmark § 29 a ku isticmaasho xeerarka cusub xitaa. Eeg waxa warqaddaadu sheegayso.
    .one = Xeerarka cusub waxay leeyihiin go'aan wareejin. Qodobbada Denmark waxba kama sheegaan.

# Sources.

source-aliens-act = Xeerka Ajaanibta ee Denmark, LBK 1183/2025 (af Deenish)
source-board-rules = Xeer-hoosaadka Guddiga Rafcaanka Qaxootiga, amarka 557/2017 (af Deenish)
source-return-act = Xeerka Dib-u-noqoshada ee Denmark, LBK 1014/2024 (af Deenish)
source-aliens-order = Amarka Ajaanibta ee Denmark, 1354/2025 (af Deenish)
source-ukraine-act = Xeerka Yukrayn, 324/2022 (af Deenish)
source-ukraine-order = Amarka kiisaska magangelyada iyo Xeerka Yukrayn, 1310/2024 (af Deenish)
source-dublin-page = newtodenmark.dk: Xeerka Dublin
source-euaa = EUAA: Go'aaminta heerka koowaad – Denmark
source-dublin-iii = Xeerka (EU) No 604/2013 (Dublin III)
source-asylum-management = Xeerka (EU) 2024/1351 ee maamulka magangelyada iyo socdaalka
source-dublin-page-danish = nyidanmark.dk: Dublinforordningen (af Deenish)
source-guidance-9533 = Wasaaradda Caddaaladda ee Denmark, hage ku saabsan wakhtiyada ugu dambeeya (af Deenish)
source-drc-dublin = Golaha Qaxootiga ee Denmark: kiisaska Dublin iyo kuwa aan la baarin
source-drc-unfounded = Golaha Qaxootiga ee Denmark: habka kiisaska si cad aan sal u lahayn
source-board-29b = Guddiga Rafcaanka Qaxootiga: go'aannada § 29 b (af Deenish)
source-commission-responsible = Guddiga Yurub: Go'aaminta Dalka Xubinta ah ee mas'uulka ah
source-board-absence = Guddiga Rafcaanka Qaxootiga: lunsanaan, ka noqosho iyo dib u dhigid (af Deenish)
source-board-disappeared = Guddiga Rafcaanka Qaxootiga: magangelyo-doonka la waayay (2013, af Deenish)
source-board-non-appearance = Guddiga Rafcaanka Qaxootiga: imaan la'aan (af Deenish)
source-board-unknown-address = Guddiga Rafcaanka Qaxootiga: Marka codsadaha la waayo, bogga 2013
source-service-no = Laanta Socdaalka ee Denmark: Maya magangelyo
source-service-centres = Laanta Socdaalka ee Denmark: Xarunta magangelyada
source-service-appeals = Laanta Socdaalka ee Denmark: Rafcaannada Guddiga Rafcaanka Qaxootigu eego
source-return-agency = Hay'adda Dib-u-noqoshada ee Denmark: Diidmo kama dambays ah oo magangelyo
