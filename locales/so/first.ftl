# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = Dib
change-language = , beddel luqadda
unknown = Ma garanayo

# Of a language until a person has read all of it

standing-machine = Mashiin ayaa turjumay, qofna weli ma hubin.

# What the browser calls the page

tab-title = { $heading } · Kiiskaaga magangelyo ee Denmark
tab-fault = Khalad: { $heading } · Kiiskaaga magangelyo ee Denmark

# Language

choose-language = Dooro luqaddaada
language-missed = Luqaddan lama soo shubi karin. Hubi xiriirkaaga oo mar kale isku day.
language-instead = Hagahani ma laha luqadda la weydiiyay. Hadda waa: { $language }.

# Introduction

title = Kiiskaaga magangelyo ee Denmark
introduction-who = Hagahani waa madax bannaan. Ma aha booliska, mana aha maamul.
introduction-before = Wuxuu qaataa qiyaastii shan daqiiqo. Gacanta ku hay warqaddaadii ugu dambaysay.
introduction-what = Su'aalo ayaad ka jawaabaysaa. Ka dib waxaad arkaysaa waxa ay u badan tahay inay kiiskaaga ka dhacaan, iyo goorta ugu dambaysa ee ay tahay inaad wax qabato.
introduction-private = Waxa aad ku jawaabto midna qalabkan kama baxo. Marka bogga la xiro, way tirmaan.
introduction-who-decides = Maamulka ayaa kiiskaaga go'aan ka gaara. Tani waa hagid, ee ma aha go'aan ama talo sharci.
introduction-sources = Waxaa laga sameeyay saddex qoraal: Xeerka Ajaanibta ee Denmark, bogga Laanta Socdaalka ee xeerarka Dublin, iyo mid Hay'adda EU ee Magangelyada. Ugu dambayn la hubiyay { $date }.
start = Bilow
days = Maalinta rafcaanka ugu dambaysa oo keliya

# While the rest is on its way, and where it does not arrive

waiting = Daqiiqad sug. Hagaha intiisa kale way soo socotaa.
words-missing = Hagaha intiisa kale lama soo shubi karin
    .help = Jawaabahaagu weli waa halkan. Hubi xiriirkaaga oo mar kale isku day.
try-again = Mar kale isku day

# On every question

question-number = Su'aal { $number }
why-we-ask = Sababta aan u weydiinno
or = ama
next = Xiga
fault-title = Fadlan hubi jawaabtan
problem-unanswered = Jawaab dooro. Haddii aadan hubin, dooro “Ma garanayo”.

# The first question

question-stage = Kiiskaagu Denmark halkee ayuu hadda marayaa?
    .help = Dooro waxa ugu dambeeyay ee dhacay.
    .why = Waxay go'aamisaa in wakhti rafcaan laga yaabo inuu socdo, iyo waxa xiga.
    .find = Golaha Qaxootiga ee Denmark ama shaqaalaha xarunta weydiiso inay warqaddaadii ugu dambaysay kula akhriyaan.
group-stage-new = Waan cusbahay
choice-stage-not-registered = Magangelyo ayaan rabaa inaan codsado, weli ma diiwaangashani
choice-stage-not-applied = Denmark ayaan joogaa, magangelyana halkan kama codsan
    .hint = Tusaale ahaan, boolisku way i joojiyeen.
group-stage-waiting = Waan sugayaa
choice-stage-waiting = Waan diiwaangashanahay, waraysiga koowaad ayaan sugayaa
choice-stage-interviewed = Waraysiga koowaad waan galay, jawaab ayaan sugayaa
choice-stage-asked = Waxaa la ii sheegay in dal kale la weydiinayo inuu kiiskayga la wareego
    .hint = Laakiin weli cidna go'aan kuuma sheegin.
group-stage-letter = Warqad ama go'aan ayaan haystaa
choice-stage-decided = Go'aan ayaa la ii sheegay
    .hint = Kulan, telefoon ama fiidiyoow, ama warqad.
choice-stage-unread = Waxaan haystaa warqad aanan akhrin karin
choice-stage-appeal = Guddiga Rafcaanka Qaxootiga (Flygtningenævnet) ayaa rafcaankayga haya
    .hint = Weli go'aan ma gaarin, ama dib ayuu u dhigay (udsat).
choice-stage-board = Guddiga Rafcaanka Qaxootigu (Flygtningenævnet) go'aan wuu gaaray
choice-stage-permit = Magangelyo iyo sharci deggenaansho ayaan Denmark ka helay
group-stage-stopped = Wuu istaagay, ama waan soo noqday
choice-stage-withdrawn = Kiiska waan ka noqday, waraysi ayaan ka maqnaa ama xarunta ayaan ka tagay, go'aan ka hor
choice-stage-came-back = Waxaan soo noqday ka dib kiis hore oo Denmark ah oo la xiray ama la diiday
