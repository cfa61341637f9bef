# Det, der står på skærmene efter det første spørgsmål, ud over spørgsmålene og reglerne.

# Ved links ud af guiden

opens-beside = (åbner i en ny fane)

# Den sidste dag at klage, for dem, der ikke skal bruge mere

days-title = Den sidste dag at klage
days-help = For en afgørelse om at sende dig til et andet land (§ 29 a eller § 29 b). Står der en tidligere dag i dit brev, gælder den.
days-told = Du fik besked
days-by = Din klage skal være nået frem senest
days-over = Er den dag gået? Send klagen i dag alligevel, og ring til Dansk Flygtningehjælp.

# Spørgsmål

way-due = Din klage skal være nået frem senest { $date }.
way-may-be-due = Hvis du skal sendes til et andet land, skal din klage være nået frem senest { $date }.
way-over = Den sidste sikre dag for din klage var { $date }.
way-what-to-do = Se, hvad du skal gøre nu
way-result = Vis mit resultat nu

today = I dag
yesterday = I går
date-day = Dag
date-month = Måned
date-year = År
search-country = Søg efter et land
countries-found = { $count ->
    [0] Intet land fundet. Prøv en anden stavemåde, eller se alle lande igennem.
   *[other] { $written } fundet
}
change-country = Vælg et andet land
all-countries = Vis alle lande
keep = Gem mine svar
    .help = De står kun på denne skærm. Lukker eller genindlæser du siden, er de væk. Et link kan gemme dem.
keep-link = Lav et link
leaving = Intet af det, du har svaret, bliver gemt. Lav et link, hvis du vil fortsætte senere.
date-year-check = Er året rigtigt? Du skrev { $year }.
problem-no-day = Skriv også dagen.
problem-no-month = Skriv også måneden.
problem-no-such-month = Den måned findes ikke. Skriv først dagen og så måneden, 1 til 12.
problem-no-year = Skriv også året.

# Oplæsning

listen = Lyt
listen-stop = Stop
listen-missing = Denne enhed har ingen stemme til dette sprog.

# Tjek

check-title = Tjek dine svar
check-help = Du kan ændre hvert svar. De andre svar bliver stående.
check-go-on = Fortsæt med spørgsmålene
not-answered = Ikke besvaret endnu
change = Ret
change-other = Ret det svar
to-result = Vis mit resultat

# Resultat

result-guidance = Vejledning, ikke en afgørelse.
wrong-clock = Denne enhed siger, at det i dag er { $date }. Det kan ikke passe, så ingen dag her er til at stole på. Ret datoen i enhedens indstillinger, og se så igen.
out-of-date = Reglerne er senest kontrolleret { $date }. De kan være ændret siden. Spørg Dansk Flygtningehjælp eller Udlændingestyrelsen, før du stoler på svaret.
regimes-both = EU’s regler blev ændret i sommeren 2026. Vi kan endnu ikke se, hvilke regler der gælder for dig. Hvor de er forskellige, ser du begge dele.
regime-dublin-iii = Efter de gamle regler (Dublin III)
regime-asylum-management = Efter de nye EU-regler

# I hvilken procedure sagen er. Hver af de ti afslutter den sætning, der er begyndt på før dem.

track-is = Din sag er sandsynligvis
track-told = Din sag er
track-perhaps = Din sag er måske
track-may-be = Kun én af dem passer. Din sag er måske
track-also = Den er måske også, nu eller senere,
track-unsettled = Vi ved ikke endnu, hvilken type sag du har.
everything-possible = Mere om hver af dem
track-depends = Det kommer an på:
track-country = Det er ikke sikkert, hvilket land der behandler din sag. Se »Hvilket land behandler sagen?« nedenfor.
track-dublin = en Dublinsag (udlændingelovens § 29 a)
    .next = Et andet land kan blive bedt om at overtage din sag. Får du en afgørelse om at blive sendt dertil, kan du klage. Klagen skal være nået frem inden syv dage.
track-protection-elsewhere = en sag om beskyttelse i et andet land (udlændingelovens § 29 b)
    .next = Danmark ser sandsynligvis ikke på dine grunde til at søge asyl. Du kan klage over den afgørelse. Klagen skal være nået frem inden syv dage.
track-normal = i den almindelige procedure (normalproceduren)
    .next = Forbered dig på asylsamtalen. Får du afslag, går sagen normalt automatisk videre til Flygtningenævnet.
track-manifestly-unfounded = i åbenbart grundløs-proceduren (ÅG)
    .next = Dansk Flygtningehjælp ser også på din sag. Du kan kun få afslag uden at kunne klage, hvis de er enige.
track-expedited = i åbenbart grundløs-hasteproceduren (ÅGH) for lande på listen
    .next = Samtalen kan komme hurtigt. Forbered dig på den nu. Du kan kun få afslag uden at kunne klage, hvis Dansk Flygtningehjælp er enig.
track-appeals-board = hos Flygtningenævnet
    .next = Nævnet ser på afgørelsen igen. Bliv, hvor dets breve kan nå dig, og svar på dem med det samme.
track-closed = frafaldet eller lukket uden en afgørelse
    .next = Den går ikke videre af sig selv. Kontakt Udlændingestyrelsen i dag.
track-reopening = en anmodning om at genoptage en tidligere sag
    .next = Først bliver det afgjort, om din tidligere sag genoptages. Sig, hvorfor den skal genoptages, og tag papirer med.
track-permit = afgjort: du har fået asyl
    .next = Udlændingestyrelsen vælger den kommune, du skal bo i. Gem brevet med tilladelsen.
track-return = afgjort med endeligt afslag på asyl
    .next = Hjemrejsestyrelsen vil tale med dig om hjemrejsen. Spørg Dansk Flygtningehjælp, hvad du stadig kan gøre.

# Fristen

deadline-must-have = Udlændingestyrelsen skal have din klage senest
deadline-may-have = Skal du sendes til et andet land, skal din klage være kommet frem senest
deadline-was = Den sidste sikre dag for din klage var
deadline-announced = Din klage skal være kommet frem senest
deadline-left = { $count ->
    [0] I dag er den sidste sikre dag
    [one] { $written } dag tilbage
   *[other] { $written } dage tilbage
}
deadline-passed = Kontakt alligevel Dansk Flygtningehjælp i dag
deadline-act = Det er nok at sige, at du klager. Bed Dansk Flygtningehjælp om hjælp i dag. Hjælpen er gratis.
deadline-act-unclear = Det er ikke sikkert, at fristen er udløbet. Sig i dag, at du klager, og bed Dansk Flygtningehjælp om hjælp.
deadline-act-late = En klage efter fristen bliver afvist. Men dagene begynder først, når du har fået besked. Det betyder noget, hvordan og hvornår det skete: de kan se på det sammen med dig.
deadline-keep-proof = Bed om bevis for, at klagen er nået frem, og gem det. Er du ikke sikker, så spørg Dansk Flygtningehjælp i dag.
deadline-may-move = { $because } Fristen rykker så måske til { $date }. Regn ikke med det.
deadline-unclear = { $because } Det er uklart, om fristen så rykker. Regn ikke med det.
deadline-counted = Du fik besked { $date }.
deadline-undated = Der løber sandsynligvis en frist på syv dage
deadline-undated-may = Hvis du skal sendes til et andet land, løber der måske en frist på syv dage
deadline-undated-act = Kontakt Dansk Flygtningehjælp i dag
deadline-undated-how = Find datoen i brevet, eller spørg personalet på dit center.
deadline-enter-day = Angiv datoen

# Hvorfor den sidste dag kan ligge senere

moves-saturday = Den dag er en lørdag.
moves-sunday = Den dag er en søndag.
moves-new-year = Den dag er nytårsdag.
moves-maundy-thursday = Den dag er skærtorsdag, som er en helligdag.
moves-good-friday = Den dag er langfredag, som er en helligdag.
moves-easter-sunday = Den dag er påskedag.
moves-easter-monday = Den dag er 2. påskedag, som er en helligdag.
moves-great-prayer-day = Den dag er store bededag, som er en helligdag.
moves-ascension = Den dag er Kristi himmelfartsdag, som er en helligdag.
moves-whit-sunday = Den dag er pinsedag.
moves-whit-monday = Den dag er 2. pinsedag, som er en helligdag.
moves-constitution-day = Den dag er grundlovsdag. Mange kontorer har lukket.
moves-christmas-eve = Den dag er juleaftensdag. Mange kontorer har lukket.
moves-christmas-day = Den dag er juledag.
moves-second-christmas-day = Den dag er 2. juledag, som er en helligdag.
moves-new-years-eve = Den dag er nytårsaftensdag. Mange kontorer har lukket.

# Frister og datoer

term-days = { $count ->
    [one] { $written } dag
   *[other] { $written } dage
}
term-weeks = { $count ->
    [one] { $written } uge
   *[other] { $written } uger
}
term-months = { $count ->
    [one] { $written } måned
   *[other] { $written } måneder
}
event-told = fra den dag, du fik besked
event-application = fra din ansøgning, her regnet fra din registrering
event-registration = fra din registrering
event-match = fra den dag, der blev fundet et match
event-request = fra den dag, landet blev spurgt eller fik besked
event-acceptance = fra landets accept
event-appeal-over = fra den sidste afgørelse om en klage, der stoppede overførslen
event-arrest = fra den dag, du blev frihedsberøvet
event-interview = fra dagen for samtalen
event-lapse = fra den dag, du får besked
event-leaving = på dagen for udrejse
time-day = { $what }: { $date }.
time-last = { $what }: sidste dag er { $date }. Det er { $term } { $since }.
time-was = { $what }: sidste dag var { $date }. Det er { $term } { $since }.
time-after = { $what } efter { $date }. Det er { $term } { $since }.
time-counted = { $what }: { $term } { $since }.
time-may-move = { $because } Fristen slutter så måske { $date }.
time-unclear = { $because } Det er uklart, om fristen så slutter senere.

# Udsagnene

topic-answer = Svaret
topic-steps = Gør dette nu
topic-appeal = Din klage
topic-track = Hvilken type sag har du?
topic-responsibility = Hvilket land behandler sagen?
topic-elsewhere = Beskyttelse i et land uden for Europa
topic-closed = En sag, der er frafaldet eller lukket
topic-again = Genoptagelse af din sag
topic-stay = Må du blive i Danmark imens?
topic-dates = Frister og datoer
topic-place = Hvor skal du bo?
topic-rights = Dine rettigheder
topic-interview = Ved samtalen
topic-duties = Dine pligter
topic-next = Det næste skridt
topic-help = Juridisk hjælp
topic-children = Børn
topic-support = Hvis du har brug for støtte
topic-procedure = Hvordan går din sag videre?
topic-board = Flygtningenævnet
topic-permit = Din tilladelse
topic-return = Efter et endeligt afslag
topic-law = Reglerne bag svaret

statements-count = { $count ->
    [one] { $written } punkt
   *[other] { $written } punkter
}
statements-possible = { $count ->
    [one] { $written } punkt, der måske gælder for dig
   *[other] { $written } punkter, der måske gælder for dig
}
statement-outside = tilføjet af os

certainty-told = Det har du fået at vide
certainty-likely = Sandsynligvis
certainty-depends = Måske; det kommer an på dine forhold
certainty-open = Måske; ikke afklaret endnu
country-not-known = Et land, som ikke er kendt endnu
responsible-several = Flere lande er mulige. Det kommer an på:
statements-open = Måske gælder det også for dig
why-not-others = Hvorfor gælder de andre regler ikke?
would-name = Den ville have peget på { $country }.

verdict-depends = Kommer an på dine forhold
verdict-open = Ikke afklaret endnu
verdict-unmet = Passer ikke
verdict-displaced = Bruges ikke
displaced-by = En anden regel går forud: { $rule }.
reasons = Fordi
reasons-open = Hvad ved vi ikke?
doubts = Hvad er usikkert?
sources = Kilder
source-checked = kontrolleret { $date }
source-outside = tilføjet af os ud over hovedkilderne
standing-regulation = EU-forordning
standing-act = Dansk lov
standing-order = Dansk bekendtgørelse
standing-guidance = Dansk vejledning
standing-official-page = Officiel side
standing-agency = EU-agentur
standing-organisation = Uafhængig organisation

# Det, der er åbent, hvem der hjælper, og videre

open-title = Hvad ved vi ikke endnu?
settles-most = hjælper mest
restart = Start forfra

# What if

what-if-title = Hvad nu hvis …
what-if-help = Prøv et andet svar, og se, hvad det ville ændre. Dine egne svar bliver, som de er. I din rigtige sag skal du altid sige sandheden.
what-if-which = Hvilket svar?
what-if-choose = Vælg et spørgsmål
what-if-show = Vis, hvad der ændrer sig
what-if-changes = Med det andet svar
what-if-same = Intet i dit resultat ville ændre sig.
what-if-more = Med dette svar ville der også blive stillet andre spørgsmål.
what-if-now = Nu
what-if-then = Med det andet svar
what-if-keep = Brug dette svar
what-if-drop = Lad mine svar være, som de er
what-if-new = { $count ->
    [one] Dette ville være nyt
   *[other] Disse { $written } punkter ville være nye
}
what-if-gone = { $count ->
    [one] Dette ville falde væk
   *[other] Disse { $written } punkter ville falde væk
}
what-if-other = { $count ->
    [one] Det ville ændre, hvor sikkert dette er
   *[other] Det ville ændre, hvor sikre disse { $written } punkter er
}
stands-open = Ikke afklaret endnu
stands-depends = Det kommer an på dine forhold
stands-holds = Det gælder

# The result in a few words

aspect-deadline = Frist for at klage
aspect-track = Hvilken type sag har du?
aspect-country = Hvilket land behandler sagen?
brief-several = { $count ->
   *[other] Ikke afklaret endnu: { $written } er mulige
}
deadline-none = Vi kender ingen klagefrist
deadline-perhaps = Måske { $date }
track-possible = Muligvis { $track }
track-none = Vi kender ikke proceduren
country-certainty = { $country } · { $certainty }

# A second language

beside = Ekstra sprog
beside-none = Ingen
beside-waiting = Et øjeblik. Det andet sprog er på vej.
