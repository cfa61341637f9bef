# The letters. What Danish authorities read stands in danish.ftl for every language.

letter-title-appeal = Warqaddaada rafcaanka
letter-title-family = Warqadda inaad doonayso inaad qoyskaaga la joogto
letter-title-missed = Warqadda sheegaysa sababta aadan u iman
letter-copy = Koobi garee qoraalka af Deenishka
letter-print = Daabac warqaddan
letter-own-words = Qoraalkani waa soo jeedin, ee ma aha foom rasmi ah. Erayadaadu way ku filan yihiin.
letter-how-appeal = Waxaa ku filan inaad sheegto inaad rafcaan qaadanayso. Warqaddu caddayn sidoo kale ayay ku siisaa. Meelaha bannaan buuxi, saxiix, maantana u dir Laanta Socdaalka (Udlændingestyrelsen). Haddii aad haysato foom rafcaan (klageskema), isna dir.
letter-how-family = Meelaha bannaan buuxi. Labadiinuba saxiixa. Haddii qaraabadaadu meel kale joogto, isla qoraalka halkaas ayay ku saxiixi kartaa oo sawir kuu soo diri kartaa. Labadaba sii Laanta Socdaalka (Udlændingestyrelsen) sida ugu dhakhsaha badan.
letter-how-missed = Qor waxa dhacay, sidii ay ahayd, oo saxiix. Maanta sii Laanta Socdaalka (Udlændingestyrelsen), adigoo u sii maraya xaruntaada.
letter-meaning = Maxay sheegaysaa?

# How it arrives, and how that can be shown

letter-arrival = Sida loo diro oo caddayn loo hayo
letter-by-email = Iimayl: sawir ka qaad warqadda la saxiixay. U dir cinwaanka ku yaal warqadda Laanta Socdaalku kuu soo dirtay. Hay iimaylka iyo jawaabta.
letter-by-hand = Gacanta ku gee: laba nuqul keen. Weydiiso saxiix qaybta hoose, ama shaambad. Nuqulkaas hay.
letter-by-staff = Shaqaalaha xaruntaada: weydiiso inay maanta diraan. Weydiiso saxiix qaybta hoose, iyo nuqul iimaylkooda. Warqaddu waa inay gaarto Laanta Socdaalka: maalinta xigta weydii inay gaartay iyo in kale.
letter-by-prison = Xabsi ama xarig: maanta sii shaqaalaha oo weydiiso saxiix qaybta hoose. Weydiiso inay u diraan Laanta Socdaalka. Qareenkaaga u sheeg, weydiisona inaad la hadasho Golaha Qaxootiga ee Denmark.
letter-closed = Maanta xafiisyadu way xiran yihiin, ama way xirnaan karaan. Marka hore warqadda dir. Wac maalinta { $date } oo weydii inay gaartay iyo in kale.

# The lines of the letters, for who does not read Danish

letter-to = Ku socota Laanta Socdaalka
letter-about-appeal = Rafcaan loo qaatay Guddiga Rafcaanka Qaxootiga. Wakhtigu waa 7 maalmood.
letter-about-family = Rabitaan in qoyskayga la ila mideeyo.
letter-about-missed = Waxaan codsanayaa in kiiskayga magangelyo sii socdo.
letter-name = Magacayga:
letter-born = Taariikhda dhalashadayda:
letter-person-id = Lambarkayga shaqsiga (person ID):
letter-case-number = Lambarka kiiska, haddii warqaddaada ku qoran yahay:
letter-reached = Xaruntayda iyo lambarka telefoonka:
letter-appeal-29-a = Waxaan doonayaa inaan rafcaan qaato, halkanna waxaan rafcaan ugu qaadanayaa Guddiga Rafcaanka Qaxootiga. Rafcaanku wuxuu ka dhan yahay go'aankiinna § 29 a ee Xeerka Ajaanibta ee dal kale la iigu wareejinayo.
letter-appeal-29-b = Waxaan doonayaa inaan rafcaan qaato, halkanna waxaan rafcaan ugu qaadanayaa Guddiga Rafcaanka Qaxootiga. Rafcaanku wuxuu ka dhan yahay go'aankiinna § 29 b ee Xeerka Ajaanibta ee ah in codsigayga aan la baarin.
letter-appeal = Waxaan doonayaa inaan rafcaan qaato, halkanna waxaan rafcaan ugu qaadanayaa Guddiga Rafcaanka Qaxootiga. Wuxuu ka dhan yahay go'aankiinna ah in kiiskayga aan Denmark lagu baarin (Xeerka Ajaanibta, § 29 a ama 29 b).
letter-country = Dalka go'aanka ku qoran:
letter-told = Maalinta go'aanka la ii sheegay:
letter-children = Rafcaanku sidoo kale wuxuu u yahay carruurtayda ka yar 18 sano:
letter-help = Waxaan codsanayaa caawimo sharci oo bilaash ah oo ka timaadda Golaha Qaxootiga ee Denmark, iyo inay i matalaan.
letter-suspends = Rafcaanku go'aanka wuu hakiyaa: go'aanku wuu sugaa (§ 53 a(2) ee Xeerka Ajaanibta). Waxaan codsanayaa inaan Denmark joogo ilaa Guddiga Rafcaanku go'aan gaaro.
letter-suspend = Waxaan codsanayaa in go'aanku sugo (hakin), si aan Denmark u joogi karo ilaa Guddiga Rafcaanku go'aan gaaro.
letter-suspend-newer = Waxaan tixraacayaa Qodobka 43(3) ee Xeerka (EU) 2024/1351 iyo § 53 a(2) ee Xeerka Ajaanibta.
letter-suspend-by-board = Waxaan tixraacayaa § 47(5) ee xeer-hoosaadka Guddiga Rafcaanka Qaxootiga.
letter-suspend-because = Way ii muhiim tahay inaan inta lagu jiro halkan joogo, sababtoo ah:
letter-reasons = Waxaan codsanayaa inaan sababahayga mar dambe soo diri karo.
letter-late = Haddii aad rafcaankayga u aragtaan mid daahay, fadlan eega sida iyo goorta go'aanka la ii sheegay. Sidan ayay ahayd:
letter-relative-name = Magaca qaraabadayda:
letter-relative-born = Taariikhda dhalashada qaraabadayda:
letter-relative-country = Dalka qaraabadaydu ku nool tahay:
letter-relative-reached = Cinwaanka, lambarka telefoonka iyo lambarka kiiska ee qaraabadayda:
letter-relative-is = Qaraabadaydu waa (nin, xaas, ilmo, hooyo, aabbe ama mid kale):
letter-wish = Waxaan rabaa in qaraabadayda la ila mideeyo. Waxaan rabaa in kiiskayga magangelyo lagu baaro dalka qaraabadaydu ku nool tahay. Labadeenuba waan rabnaa, labadeenuba waan saxiixaynaa.
letter-wish-older = Waxaan tixraacayaa Qodobbada 9, 10 iyo 16 ee Xeerka (EU) No 604/2013.
letter-wish-newer = Waxaan tixraacayaa Qodobbada 26, 27 iyo 34 ee Xeerka (EU) 2024/1351.
letter-family-papers = Waxaan ku lifaaqayaa nuqullo warqado ah oo muujinaya inaan qoys nahay:
letter-interview = Waraysiga ma iman taariikhda:
letter-away = Xaruntayda ma joogin maalmahan:
letter-because = Waan ka xumahay. Sababtu waxay ahayd:
letter-proof = Waxaan ku lifaaqayaa caddayn, tusaale ahaan dhakhtar ka timid:
letter-go-on = Weli magangelyo ayaan Denmark ka codsanayaa. Waxaan codsanayaa in kiiskaygu sii socdo. Haddii uu dhammaaday, waxaan codsanayaa in dib loo furo.
letter-interview-again = Waxaan codsanayaa in codsigayga aan loo qaadan inuu meesha ka baxay (§ 40(10) ee Xeerka Ajaanibta). Sidoo kale waxaan codsanayaa wakhti cusub oo waraysi.
letter-confirmed = Fadlan qoraal ku xaqiijiya inaad warqaddan hesheen.
letter-signed = Taariikh iyo saxiixayga:
letter-relative-signed = Taariikh iyo saxiixa qaraabadayda:
letter-receipt = Rasiidh, waxaa buuxinaya qofka warqadda qaata.
letter-received-on = La helay taariikhda:
letter-received-at = Saacadda:
letter-received-by = Waxaa qaatay (magac, goobta shaqada iyo saxiix):
