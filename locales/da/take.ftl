# Det, der forlader guiden, og det, der kommer ind i den med et link.

# Kalenderen

calendar = Kalender
calendar-title = Sidste sikre dag for min klage
calendar-yours = Sidste sikre dag: { $what }
calendar-theirs = Sidste dag for myndighederne: { $what }
calendar-guidance = Dette er vejledning, ikke en afgørelse.

# På resultatet

take-print = Print
take-copy = Kopiér
take-share = Del
take-link = Link
take-forget = Glem
copied = Kopieret
copy-refused = Browseren kunne ikke give teksten videre. Markér teksten nedenfor, og kopiér den.
saved = Browseren har fået en fil. Skete der ikke noget, så kopiér teksten nedenfor, eller skriv dagen ned.
printed = Åbner der ikke et vindue til udskrift, kan denne browser ikke udskrive. Åbn siden i en anden browser, for eksempel Chrome eller Safari.
copy-text = Tekst til at kopiere

# På papir

paper-title = Udskriv dit resultat
paper-help = Sådan ser det ud på papir: én side til at tage med og én til sagen. Et brev har sin egen side.
paper-print = Udskriv
paper-code = Sæt en kode på, som åbner disse svar
    .help = Den, der scanner koden, kan læse alle svar.
sheet-title = Asylsag i Danmark: resultat
sheet-version = Version { $version } af guiden.
sheet-deadline = Fristen
sheet-answers = Svarene
sheet-notes = Egne notater
sheet-notes-line = Navn og sagsnummer:
sheet-guidance = Bemærk
sheet-left-out = Nogle punkter er udeladt af pladshensyn. Guiden viser dem alle.

# Et link, der bliver lavet

link-title = Et link til dine svar
link-readers = Alle, der har linket, kan læse dine svar. Giv det kun til nogen, du stoler på.
link-stays = Intet bliver sendt nogen steder hen. Linket bliver lavet på denne enhed.
link-visited = Den browser, som et link åbnes i, gemmer det med alle svar på sin liste over besøgte sider. Deler du enheden med andre, så slet listen bagefter: Se efter »Historik« i browserens menu.
link-holds = Linket kommer til at indeholde disse svar og intet andet om dig:
link-make = Lav linket
link-field = Dit link
link-copy = Kopiér linket
link-code = QR-kode med det samme link
    .help = En anden telefon kan åbne linket ved at scanne koden.
link-long = Linket er for langt til en kode, der kan scannes. Kopiér det i stedet.

# Et link, der er åbnet

opened-title = Dette link indeholder svar
opened-help = Se på dem først. Du kan rette hvert svar bagefter.
opened-age = Linket blev lavet { $date }. { $count ->
    [one] Der er gået én dag siden.
   *[other] Der er gået { $written } dage siden.
} Alle dage regnes nu fra i dag. Det, der stod dengang, kan være anderledes nu.
opened-none = Ingen svar i linket kunne læses.
opened-replaces = Du har allerede svaret på spørgsmål her. Linket vil erstatte de svar. Bruger du det ikke, går intet tabt.
opened-unread = Dette kunne ikke læses:
    .unknown = Et spørgsmål, som guiden ikke kender
opened-use = Brug disse svar
opened-discard = Brug dem ikke
link-cut = Slutningen af linket mangler. Måske mangler der også svar.
link-altered = Linket er ændret, efter at det blev lavet. Tjek hvert svar.
link-older = Linket er lavet med en ældre version af guiden. Tjek hvert svar.
link-newer = Linket er lavet med en nyere version af guiden. Måske mangler der svar.
