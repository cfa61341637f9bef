# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (tab cusub ayuu ku furmaa)

# The last day to appeal, for those who need no more

days-title = Maalinta ugu dambaysa ee rafcaanka
days-help = Go'aan ah in dal kale laguu diro (§ 29 a ama § 29 b). Haddii warqaddaadu maalin ka horraysa magacawdo, maalintaas ayaa la raacayaa.
days-told = Maalinta laguu sheegay
days-by = Rafcaankaagu waa inuu gaaro ugu dambayn
days-over = Maalintaasi ma dhammaatay? Si kasta ha ahaatee maanta rafcaanka dir, oo wac Golaha Qaxootiga ee Denmark.

# Questions

way-due = Rafcaankaagu waa inuu gaaro ugu dambayn { $date }.
way-may-be-due = Haddii dal kale laguu dirayo, rafcaankaagu waa inuu gaaro ugu dambayn { $date }.
way-over = Maalinta ugu dambaysa ee la hubo ee rafcaankaaga waxay ahayd { $date }.
way-what-to-do = Eeg waxa hadda la sameeyo
way-result = Hadda tus natiijadayda

today = Maanta
yesterday = Shalay
date-day = Maalin
date-month = Bil
date-year = Sannad
search-country = Raadi dal
countries-found = { $count ->
    [0] Dal lama helin. Si kale u qor, ama eeg dalalka oo dhan.
   *[other] { $written } ayaa la helay
}
change-country = Dooro dal kale
all-countries = Tus dalalka oo dhan
keep = Kaydi jawaabahayga
    .help = Shaashaddan oo keliya ayay ku yaalliin. Haddii bogga la xiro ama mar kale la soo shubo, way tirmaan. Xiriiriye ayaa kaydin kara.
keep-link = Samee xiriiriye
leaving = Waxa aad ku jawaabtay midna lama kaydiyo. Samee xiriiriye haddii aad rabto inaad mar dambe sii waddo.
date-year-check = Sannadku ma sax baa? Waxaad qortay { $year }.
problem-no-day = Maalintana qor.
problem-no-month = Bishana qor.
problem-no-such-month = Bishaas ma jirto. Marka hore maalinta qor, ka dibna bisha, 1 ilaa 12.
problem-no-year = Sannadkana qor.

# Reading aloud

listen = Dhegeyso
listen-stop = Jooji
listen-missing = Qalabkani cod luqaddan ah ma laha.

# Check

check-title = Hubi jawaabahaaga
check-help = Mid kasta waad beddeli kartaa. Jawaabaha kale way sii jiraan.
check-go-on = Su'aalaha sii wad
not-answered = Weli lama jawaabin
change = Beddel
change-other = Jawaabtaas beddel
to-result = Tus natiijadayda

# Result

result-guidance = Hagid, ee ma aha go'aan.
wrong-clock = Qalabkani wuxuu sheegayaa in maanta tahay { $date }. Taasi sax ma noqon karto, markaa maalmaha halkan ku qoran midna laguma kalsoonaan karo. Taariikhda ka sax dejinta qalabka, ka dibna mar kale eeg.
out-of-date = Xeerarka waxaa ugu dambayn la hubiyay { $date }. Way is beddeli kareen tan iyo markaas. Weydii Golaha Qaxootiga ee Denmark ama Laanta Socdaalka ka hor intaadan ku tiirsanaan.
regimes-both = Xeerarka EU waxay is beddeleen xagaagii 2026. Weli ma sheegi karno xeerarka ku khuseeya. Meesha ay ku kala duwan yihiin, labadaba waad arkaysaa.
regime-dublin-iii = Marka la raaco xeerarkii hore (Dublin III)
regime-asylum-management = Marka la raaco xeerarka cusub ee EU

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = Kiiskaagu waxay u badan tahay inuu yahay
track-told = Kiiskaagu waa
track-perhaps = Kiiskaaga waxaa laga yaabaa inuu yahay
track-may-be = Kuwan mid keliya ayaa sax ah. Kiiskaaga waxaa laga yaabaa inuu yahay
track-also = Sidoo kale waxaa laga yaabaa inuu yahay, hadda ama mar dambe,
track-unsettled = Weli lama oga nooca kiiskaagu yahay.
everything-possible = Wax badan oo mid kasta ku saabsan
track-depends = Waxay ku xiran tahay:
track-country = Dalka kiiskaaga baaraya lama hubo. Hoos ka eeg “Dalkee”.
track-dublin = kiis Dublin ah (§ 29 a ee Xeerka Ajaanibta)
    .next = Dal kale ayaa la weydiin karaa inuu kiiskaaga la wareego. Rafcaan ka dhan ah go'aan halkaas laguugu dirayo waa inuu gaaro toddoba maalmood gudahood.
track-protection-elsewhere = kiis badbaado dal kale ah (§ 29 b ee Xeerka Ajaanibta)
    .next = Waxay u badan tahay inaysan Denmark baari doonin sababahaaga magangelyada. Rafcaan ka dhan ah go'aankaas waa inuu gaaro toddoba maalmood gudahood.
track-normal = kiis ku jira habka caadiga ah
    .next = U diyaar garow waraysiga magangelyada. Haddii laguu diido, sida caadiga ah kiiskaagu si toos ah ayuu ugu gudbaa Guddiga Rafcaanka Qaxootiga.
track-manifestly-unfounded = kiis ku jira habka kiisaska si cad aan sal u lahayn
    .next = Golaha Qaxootiga ee Denmark sidoo kale kiiskaaga wuu eegaa. Rafcaan la'aan waa laguu diidi karaa oo keliya haddii Goluhu taas oggolaado.
track-expedited = kiis ku jira habka degdegga ah ee dalalka liiska ku qoran (ÅGH)
    .next = Waraysigu si dhakhso ah ayuu ku iman karaa. Hadda u diyaar garow. Rafcaan la'aan waa laguu diidi karaa oo keliya haddii Golaha Qaxootiga ee Denmark taas oggolaado.
track-appeals-board = kiis yaal Guddiga Rafcaanka Qaxootiga (Flygtningenævnet)
    .next = Guddiga Rafcaanku go'aanka mar kale ayuu eegaa. Joog meel warqadihiisu ku soo gaaraan, islamarkiibana uga jawaab.
track-closed = kiis laga noqday ama la xiray, go'aan la'aan
    .next = Si toos ah uma sii socdo. Maanta la xiriir Laanta Socdaalka.
track-reopening = codsi dib loogu furayo kiis hore
    .next = Marka hore waxaa la go'aamiyaa in kiiskaagii hore dib loo furo iyo in kale. Sheeg sababta ay tahay in loo furo, warqadona keen.
track-permit = kiis lagu go'aamiyay haa magangelyo
    .next = Laanta Socdaalka ayaa doorata degmada aad ku noolaan doonto. Hay warqadda sharciga la socota.
track-return = kiis lagu go'aamiyay diidmo kama dambays ah oo magangelyo
    .next = Hay'adda Dib-u-noqoshada (Hjemrejsestyrelsen) ayaa kaala hadli doonta dib-u-noqoshada. Golaha Qaxootiga ee Denmark weydii waxa aad weli samayn karto.

# The deadline

deadline-must-have = Rafcaankaagu waa inuu Laanta Socdaalka soo gaaro ugu dambayn
deadline-may-have = Haddii dal kale laguu dirayo, rafcaankaagu waa inuu gaaro ugu dambayn
deadline-was = Maalinta ugu dambaysa ee la hubo ee rafcaankaaga waxay ahayd
deadline-announced = Rafcaankaagu waa inuu gaaro ugu dambayn
deadline-left = { $count ->
    [0] Maanta waa maalinta ugu dambaysa ee la hubo
    [one] { $written } maalin ayaa harsan
   *[other] { $written } maalmood ayaa harsan
}
deadline-passed = Si kasta ha ahaatee maanta la xiriir Golaha Qaxootiga ee Denmark
deadline-act = Waxaa ku filan inaad sheegto inaad rafcaan qaadanayso. Maanta caawimo weydiiso Golaha Qaxootiga ee Denmark (Dansk Flygtningehjælp). Caawimadu waa bilaash.
deadline-act-unclear = Lama hubo in wakhtigu dhammaaday. Maanta sheeg inaad rafcaan qaadanayso, caawimona weydiiso Golaha Qaxootiga ee Denmark.
deadline-act-late = Rafcaan wakhtiga ka dambeeya lama baaro. Laakiin maalmuhu waxay bilaabmaan oo keliya markii laguu sheegay. Sida iyo goorta ay ahayd ayaa muhiim ah: way kula eegi karaan.
deadline-keep-proof = Weydiiso caddayn muujinaysa inuu gaaray, oo hayso. Haddii aadan hubin, maanta weydii Golaha Qaxootiga ee Denmark (Dansk Flygtningehjælp).
deadline-may-move = { $because } Markaas wakhtiga ugu dambeeya wuxuu u dhaqaaqi karaa { $date }. Ha ku tiirsanaan.
deadline-unclear = { $because } Ma cadda in wakhtiga ugu dambeeya markaas dhaqaaqo. Ha ku tiirsanaan.
deadline-counted = Maalinta laguu sheegay: { $date }.
deadline-undated = Waxay u badan tahay in wakhti toddoba maalmood ah socdo
deadline-undated-may = Haddii dal kale laguu dirayo, waxaa laga yaabaa in wakhti toddoba maalmood ah socdo
deadline-undated-act = Maanta la xiriir Golaha Qaxootiga ee Denmark
deadline-undated-how = Taariikhda warqadda ka raadi, ama weydii shaqaalaha xaruntaada.
deadline-enter-day = Geli maalinta

# Why the last day may be later

moves-saturday = Maalintaasi waa Sabti.
moves-sunday = Maalintaasi waa Axad.
moves-new-year = Maalintaasi waa maalinta koowaad ee sannadka cusub.
moves-maundy-thursday = Maalintaasi waa Khamiista ka horraysa Iistarka, fasax rasmi ah oo Denmark.
moves-good-friday = Maalintaasi waa Jimcaha ka horreeya Iistarka, fasax rasmi ah oo Denmark.
moves-easter-sunday = Maalintaasi waa Axadda Iistarka.
moves-easter-monday = Maalintaasi waa Isniinta Iistarka, fasax rasmi ah oo Denmark.
moves-great-prayer-day = Maalintaasi waa Maalinta Weyn ee Ducada, fasax rasmi ah oo Denmark.
moves-ascension = Maalintaasi waa Khamiista Kor-u-qaadidda Ciise, fasax rasmi ah oo Denmark.
moves-whit-sunday = Maalintaasi waa Axadda Bentekost.
moves-whit-monday = Maalintaasi waa Isniinta Bentekost, fasax rasmi ah oo Denmark.
moves-constitution-day = Maalintaasi waa Maalinta Dastuurka. Xafiisyo badan oo Denmark ah way xiran yihiin.
moves-christmas-eve = Maalintaasi waa maalinta ka horraysa Kirismaska. Xafiisyo badan oo Denmark ah way xiran yihiin.
moves-christmas-day = Maalintaasi waa maalinta Kirismaska.
moves-second-christmas-day = Maalintaasi waa maalinta labaad ee Kirismaska, fasax rasmi ah oo Denmark.
moves-new-years-eve = Maalintaasi waa maalinta ugu dambaysa ee sannadka. Xafiisyo badan oo Denmark ah way xiran yihiin.

# Times and dates

term-days = { $count ->
    [one] { $written } maalin
   *[other] { $written } maalmood
}
term-weeks = { $count ->
    [one] { $written } toddobaad
   *[other] { $written } toddobaad
}
term-months = { $count ->
    [one] { $written } bil
   *[other] { $written } bilood
}
event-told = laga bilaabo maalintii laguu sheegay
event-application = laga bilaabo codsigaaga, oo halkan laga tiriyay diiwaangelintaada
event-registration = laga bilaabo diiwaangelintaada
event-match = laga bilaabo maalintii is waafaqid la helay
event-request = laga bilaabo maalintii dalka la weydiiyay ama la ogeysiiyay
event-acceptance = laga bilaabo markii dalkaas haa yiri
event-appeal-over = laga bilaabo go'aankii ugu dambeeyay ee rafcaan wareejinta joojiyay
event-arrest = laga bilaabo maalintii lagu xiray
event-interview = laga bilaabo maalintii waraysiga
event-lapse = laga bilaabo maalinta laguu sheego
event-leaving = maalinta bixitaanka
time-day = { $what }: { $date }.
time-last = { $what }: maalinta ugu dambaysa waa { $date }. Taasi waa { $term } { $since }.
time-was = { $what }: maalinta ugu dambaysa waxay ahayd { $date }. Taasi waa { $term } { $since }.
time-after = { $what } ka dib { $date }. Taasi waa { $term } { $since }.
time-counted = { $what }: { $term } { $since }.
time-may-move = { $because } Markaas wakhtigu wuxuu dhammaan karaa { $date }.
time-unclear = { $because } Ma cadda in wakhtigu markaas goor dambe dhammaado.

# The statements

topic-answer = Jawaabtaada
topic-steps = Hadda samee
topic-appeal = Rafcaankaaga
topic-track = Nooca kiisku yahay
topic-responsibility = Dalkee
topic-elsewhere = Badbaado dal Yurub ka baxsan
topic-closed = Kiis laga noqday ama la xiray
topic-again = Dib u furidda kiiskaaga
topic-stay = Ma laguu oggol yahay inaad inta lagu jiro Denmark joogto?
topic-dates = Wakhtiyo iyo taariikho
topic-place = Halka aad deggan tahay
topic-rights = Xuquuqdaada
topic-interview = Waraysiga
topic-duties = Waxa ay tahay inaad samayso
topic-next = Waxa xiga ee la sameeyo
topic-help = Caawimo sharci
topic-children = Carruurta
topic-support = Haddii aad taageero u baahan tahay
topic-procedure = Sida kiiskaagu u socdo
topic-board = Guddiga Rafcaanka Qaxootiga
topic-permit = Sharcigaaga
topic-return = Diidmo kama dambays ah ka dib
topic-law = Xeerarka tan ka dambeeya

statements-count = { $count ->
    [one] { $written } qodob
   *[other] { $written } qodob
}
statements-possible = { $count ->
    [one] { $written } qodob oo laga yaabo inuu ku khuseeyo
   *[other] { $written } qodob oo laga yaabo inay ku khuseeyaan
}
statement-outside = il kale ayuu ka yimid

certainty-told = Sidaas ayaa laguu sheegay
certainty-likely = Waxay u badan tahay
certainty-depends = Laga yaabaa; way ku xiran tahay
certainty-open = Laga yaabaa; weli lama oga
country-not-known = Dal aan weli la aqoon
responsible-several = Wax ka badan hal dal ayaa suurtogal ah. Mid kastaa wax ayuu ku xiran yahay:
statements-open = Waxa laga yaabo inay sidoo kale ku khuseeyaan
why-not-others = Sababta xeerarka kale aysan u go'aamin
would-name = Wuxuu tilmaami lahaa dalkan: { $country }.

verdict-depends = Way ku xiran tahay
verdict-open = Weli lama oga
verdict-unmet = Kuma habboona
verdict-displaced = Lama isticmaalo
displaced-by = Xeer kale ayaa ka horreeya: { $rule }.
reasons = Sababta
reasons-open = Waxa aan la aqoon
doubts = Waxa aan la hubin
sources = Halka tani ku qoran tahay
source-checked = la hubiyay { $date }
source-outside = annagaa ku darnay qoraallada ugu waaweyn
standing-regulation = Xeer EU ah
standing-act = Xeer Denmark ah
standing-order = Amar Denmark ah
standing-guidance = Hage Denmark ah
standing-official-page = Bog rasmi ah
standing-agency = Hay'ad EU ah
standing-organisation = Urur madax bannaan

# What is still open, who helps, and on

open-title = Waxa aan weli ogayn
settles-most = ugu caawin badan
restart = Dib u bilow

# What if

what-if-title = Maxaa dhici lahaa haddii …
what-if-help = Jawaab kale tijaabi oo arag waxa ay beddeli lahayd. Jawaabahaagu sidooda ayay ahaanayaan. Kiiskaaga dhabta ah mar walba run sheeg.
what-if-which = Jawaabtee?
what-if-choose = Dooro su'aal
what-if-show = Tus waxa is beddelaya
what-if-changes = Jawaabta kale
what-if-same = Natiijadaada waxba iskama beddeli lahayn.
what-if-more = Jawaabtan, su'aalo kale ayaa sidoo kale la weydiin lahaa.
what-if-now = Hadda
what-if-then = Jawaabta kale
what-if-keep = Isticmaal jawaabtan
what-if-drop = Jawaabahayga sidooda ku daa
what-if-new = { $count ->
    [one] Tani way cusbaan lahayd
   *[other] { $written } qodob oo kuwan ah way cusbaan lahaayeen
}
what-if-gone = { $count ->
    [one] Tani mar dambe ma muuqan lahayn
   *[other] { $written } qodob oo kuwan ah mar dambe ma muuqan lahayn
}
what-if-other = { $count ->
    [one] Waxay beddeli lahayd inta tan la hubo
   *[other] Waxay beddeli lahayd inta { $written } qodob oo kuwan ah la hubo
}
stands-open = Weli lama oga
stands-depends = Way ku xiran tahay
stands-holds = Way shaqaynaysaa

# The result in a few words

aspect-deadline = Wakhtiga ugu dambeeya ee rafcaanka
aspect-track = Nooca kiisku yahay
aspect-country = Dalkee
brief-several = { $count ->
   *[other] Weli lama oga: { $written } ayaa suurtogal ah
}
deadline-none = Wakhti rafcaan oo aan ognahay ma jiro
deadline-perhaps = Laga yaabaa: { $date }
track-possible = Laga yaabaa: { $track }
track-none = Habka ma naqaan
country-certainty = { $country } · { $certainty }

# A second language

beside = Luqadda labaad
beside-none = Midna
beside-waiting = Daqiiqad sug. Luqadda labaad way soo socotaa.
