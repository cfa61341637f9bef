# What leaves the guide, and what comes into it by a link.

# The calendar

calendar = Jadwalka
calendar-title = Maalinta ugu dambaysa ee la hubo rafcaankayga
calendar-yours = Maalinta ugu dambaysa ee la hubo: { $what }
calendar-theirs = Maalinta ugu dambaysa ee maamulka: { $what }
calendar-guidance = Tani waa hagid, ee ma aha go'aan.

# On the result

take-print = Daabac
take-copy = Koobi garee
take-share = La wadaag
take-link = Xiriiriye
take-forget = Iska tir
copied = Waa la koobi gareeyay
copy-refused = Biraawsarkani ma koobi garayn karin. Dooro qoraalka hoose oo koobi garee.
saved = Fayl ayaa biraawsarkan la siiyay. Haddii waxba dhicin, qoraalka hoose koobi garee, ama maalinta qor.
printed = Haddii daaqadda daabacaaddu furmi weydo, biraawsarkani ma daabici karo. Boggan ku fur biraawsar kale, sida Chrome ama Safari.
copy-text = Qoraalka la koobi garaynayo

# On paper

paper-title = Daabac natiijadaada
paper-help = Sidan ayuu warqadda ugu muuqdaa: hal bog oo aad qaadato, iyo mid faylka. Warqaddu bog u gaar ah ayay leedahay.
paper-print = Daabac
paper-code = Ku dar kood jawaabahan furaya
    .help = Qofkii koodka iskaan gareeya jawaabaha oo dhan wuu akhrin karaa.
sheet-title = Kiis magangelyo oo Denmark: natiijo
sheet-version = Nooca { $version } ee hagaha.
sheet-deadline = Wakhtiga ugu dambeeya
sheet-answers = Jawaabaha
sheet-notes = Qoraalladaada
sheet-notes-line = Magaca iyo lambarka kiiska:
sheet-guidance = Fiiro gaar ah
sheet-left-out = Qodobbada qaar waa laga reebay meel la'aan dartood. Hagaha ayaa dhammaantood muujinaya.

# A link that is made

link-title = Xiriiriye jawaabahaaga ah
link-readers = Qofkii xiriiriyaha haysta jawaabahaaga wuu akhrin karaa. Sii oo keliya dadka aad ku kalsoon tahay.
link-stays = Waxba meelna looma diro. Xiriiriyaha qalabkan ayaa lagu sameeyaa.
link-visited = Biraawsarka xiriiriyaha lagu furo wuu kaydiyaa, jawaabaha oo dhan la jiraan, liiska bogagga la booqday. Qalab la wadaago, liiskaas ka dib tir: ka raadi “History” liiska biraawsarka.
link-holds = Xiriiriyaha jawaabahan ayaa ku jiri doona, wax kale oo adiga kugu saabsanna kuma jiri doonaan:
link-make = Samee xiriiriyaha
link-field = Xiriiriyahaaga
link-copy = Koobi garee xiriiriyaha
link-code = Kood QR oo leh isla xiriiriyaha
    .help = Telefoon kale ayaa xiriiriyaha furi kara marka koodkan la iskaan gareeyo.
link-long = Xiriiriyuhu aad ayuu ugu dheer yahay kood la iskaan gareeyo. Beddelkeed koobi garee.

# A link that was opened

opened-title = Xiriiriyahan jawaabo ayaa ku jira
opened-help = Marka hore eeg. Mid kasta mar dambe waad beddeli kartaa.
opened-age = Xiriiriyahan waxaa la sameeyay { $date }. { $count ->
    [one] Hal maalin ayaa ka soo wareegtay.
   *[other] { $written } maalmood ayaa ka soo wareegay.
} Maalmaha oo dhan hadda waxaa laga tiriyaa maanta. Waxa markaas la yiri hadda wax kale ayay noqon karaan.
opened-none = Xiriiriyahan jawaab ku jirta lama akhrin karin.
opened-replaces = Mar hore halkan su'aalo ayaad kaga jawaabtay. Xiriiriyuhu jawaabahaas wuu beddeli doonaa. Haddii aadan isticmaalin, waxba lumi maayaan.
opened-unread = Tan lama akhrin karin:
    .unknown = Su'aal uusan hagahani aqoon
opened-use = Isticmaal jawaabahan
opened-discard = Ha isticmaalin
link-cut = Dhammaadka xiriiriyahan ayaa maqan. Jawaabaha qaarna way maqnaan karaan.
link-altered = Xiriiriyahan waa la beddelay ka dib markii la sameeyay. Jawaab kasta hubi.
link-older = Xiriiriyahan waxaa sameeyay nooc hore oo hagaha ah. Jawaab kasta hubi.
link-newer = Xiriiriyahan waxaa sameeyay nooc cusub oo hagaha ah. Jawaabaha qaar way maqnaan karaan.
