# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = Halka aad joogto
map-not-known = Si sax ah looma oga. Eeg waxa suurtogal ah.

position-here = Halkan ayaad joogtaa
position-past = Waad ka gudubtay
position-ahead = Way iman kartaa
position-closed = Hadda waa xiran tahay
position-unknown = Lama oga

line-elsewhere = Dal kale
line-denmark = Denmark
line-stopped = Haddii kiis istaago

step-register = Diiwaangelin (registrering)
    .short = Diiwaangelin
    .what = Boolisku waxay qaadaan magacaaga, sawirkaaga iyo farahaaga marka aad magangelyo codsato.
step-first-interview = Waraysiga koowaad (oplysnings- og motivsamtale)
    .short = Waraysiga koowaad
    .what = Wuxuu ku saabsan yahay cidda aad tahay iyo safarkaaga. U diyaar ahow inaad sababahaaga sidoo kale ka hadasho.
step-country = Dalka kiiskaaga baaraya
    .what = Laanta Socdaalku waxay ogaanaysaa inuu yahay Denmark ama dal kale.
step-request = Dal kale ayaa la weydiinayaa (Dublin)
    .short = Dal kale ayaa la weydiinayaa
    .what = Dalka kale ayaa ka jawaaba inuu kiiskaaga la wareegayo. Haddii warqaddaadu sheegayso sida rafcaan loo qaato, toddoba maalmood ayaa laga yaabaa inay mar hore socdaan.
step-transfer = Go'aan wareejin (overførsel, § 29 a)
    .short = Go'aan wareejin
    .what = Rafcaanku waa inuu gaaro toddoba maalmood gudahood.
step-protected = Badbaado dal kale (afvisning, § 29 b)
    .short = Badbaado dal kale
    .what = Rafcaanku waa inuu gaaro toddoba maalmood gudahood.
step-country-appeal = Rafcaan u socda Guddiga Rafcaanka (Flygtningenævnet)
    .short = Rafcaan u socda Guddiga
    .what = Guddiga Rafcaanku wuxuu eegaa go'aanka dal kale laguugu dirayo. In xaruntaada laguu diiwaangeliyo qof ka maqan waxay soo afjari kartaa rafcaanka.
step-leave = Safarka dalka kale
    .what = Wuu iman karaa marka go'aanku kama dambays yahay. Haddii aadan xaq joogitaan haysan, ka hor ayuu iman karaa.
step-denmark = Denmark ayaa kiiskaaga baaraysa
    .what = Laanta Socdaalku mid hababkan ka mid ah ayay dooranaysaa.
step-normal = Habka caadiga ah (normalprocedure)
    .short = Habka caadiga ah
    .what = Laanta Socdaalku waxay baartaa sababahaaga magangelyada.
step-manifestly-unfounded = Si cad aan sal u lahayn (åbenbart grundløs)
    .short = Si cad aan sal u lahayn
    .what = Diidmo aan rafcaan lahayn waxay suurtogal tahay oo keliya haddii Golaha Qaxootiga ee Denmark taas oggolaado.
step-expedited = Habka degdegga ah (ÅGH)
    .short = Habka degdegga ah
    .what = Wuxuu u yahay dadka ka yimid dalal liis ku qoran. Waraysigu si dhakhso ah ayuu ku iman karaa.
step-asylum-interview = Waraysiga magangelyada (asylsamtale)
    .short = Waraysiga magangelyada
    .what = Sababahaaga ayaad sheegaysaa. Waraysi ka badan hal ayaa jiri kara.
step-decision = Go'aanka magangelyada (afgørelse)
    .short = Go'aanka magangelyada
    .what = Laanta Socdaalku haa ama maya ayay magangelyada ka tiraahdaa.
step-board = Guddiga Rafcaanka Qaxootiga (Flygtningenævnet)
    .short = Guddiga Rafcaanka Qaxootiga
    .what = Guddiga Rafcaanku wuxuu mar kale eegaa diidmada.
step-permit = Sharci deggenaansho (opholdstilladelse)
    .short = Sharci deggenaansho
    .what = Markaas Laanta Socdaalka ayaa dooranaysa degmada aad ku noolaan doonto.
step-return = Diidmo kama dambays ah iyo dib-u-noqosho (hjemrejse)
    .short = Diidmo kama dambays ah iyo dib-u-noqosho
    .what = Hay'adda Dib-u-noqoshada ayaa kaala hadasha dib-u-noqoshada.
step-closed = Laga noqday ama la xiray
    .what = Kiisku wuu istaagaa go'aan la'aan. Waad codsan kartaa in dib loo furo.
step-reopening = Dib u furidda kiiska (genoptagelse)
    .short = Dib u furidda kiiska
    .what = Marka hore waxaa la go'aamiyaa in kiiska dib loo furo iyo in kale.
