# Spørgsmålene efter det første, hjælpen til dem, og hvorfor vi stiller dem; svarene; det, der kan være
# galt med et svar.
# Til hvert spørgsmål kan man også svare »Det ved jeg ikke« (first.ftl).

unsaid = Det vil jeg ikke sige
none-of-these = Intet af dette

question-registered = Hvornår blev du registreret i Danmark, da du søgte asyl?
    .help = Den dag, politiet tog dit foto og dine fingeraftryk. Se efter den i papirerne fra registreringen.
    .why = EU’s regler blev ændret i sommeren 2026. Datoen afgør, hvilke regler der gælder for dig. Nogle frister regnes fra den.
    .find = Spørg personalet på centret, hvilken dag du blev registreret. Datoen på dit asylansøgerkort kan være en anden dag. Det kan den dag, Danmark besluttede at behandle din sag, også være.

question-decision = Hvad har Udlændingestyrelsen afgjort?
    .help = Se på overskriften i brevet. Måske står der en paragraf (§) fra udlændingeloven. Kan du ikke læse det, så vælg »Det ved jeg ikke«.
    .why = Nogle afgørelser har en klagefrist på syv dage.
    .find = Vis brevet til Dansk Flygtningehjælp eller personalet på centret. Spørg, hvilken paragraf (§) der står i det.
choice-decision-transfer = At jeg skal sendes til et andet land efter Dublinreglerne
    .hint = Overførsel, Dublinforordningen, § 29 a.
choice-decision-protection-elsewhere = At et andet land allerede beskytter mig, så Danmark ikke behandler min sag
    .hint = Afvisning, § 29 b.
choice-decision-denmark = At Danmark vil behandle min sag
choice-decision-other = En anden afgørelse
    .hint = En, der ikke står på listen. For eksempel at din opholdstilladelse er inddraget eller ikke forlænget.
choice-decision-granted = At jeg får asyl
choice-decision-refused = Afslag på asyl
    .hint = I brevet står, at Flygtningenævnet ser på sagen.
choice-decision-first-country = Afslag, fordi et land uden for Europa kan beskytte mig
    .hint = Europa er her EU, Norge, Schweiz, Island og Liechtenstein.
choice-decision-unfounded = Afslag: sagen er åbenbart grundløs, og jeg kan ikke klage
    .hint = Dansk Flygtningehjælp var enig. § 53 b.
choice-decision-unfounded-appeal = Afslag: sagen er åbenbart grundløs, men jeg kan klage
    .hint = Dansk Flygtningehjælp var ikke enig. I brevet står, at Flygtningenævnet ser på sagen.

question-told = Hvornår fik du besked om Udlændingestyrelsens afgørelse?
    .help = Fik du det fortalt én dag og brevet en anden dag? Så vælg den første. Fik du kun et brev, så vælg den dag, du fik det.
    .why = Dagene til at klage tælles fra den dag.
    .find = Se på papiret fra mødet, eller spørg personalet på centret, hvilken dag det var.

question-appeal = Har du givet Udlændingestyrelsen besked om, at du vil klage?
    .help = Du kan sige det på mødet eller sende det skriftligt.
    .why = Hvis ikke, er det måske det, der haster mest.
    .find = Er du i tvivl, så sig det igen i dag, og gør det skriftligt. Spørg Udlændingestyrelsen, om klagen er nået frem.
choice-appeal-yes = Ja, og jeg har noget skriftligt
    .hint = For eksempel en kopi med stempel, en e-mail eller et papir fra mødet.
choice-appeal-said = Ja, jeg sagde det, men jeg har intet skriftligt
choice-appeal-no = Ikke endnu
question-told-country = Hvilket land skal overtage din sag?
    .help = Se efter landets navn i brevet.
    .why = Udlændingestyrelsen har nævnt det.
    .find = Vis brevet til Dansk Flygtningehjælp eller personalet på centret. Spørg, hvilket land det nævner.

question-household = Hvem er sammen med dig i Danmark?
    .help = Tæl kun dem med, der er her sammen med dig. Er du under 18 og her med din mor eller far? Så svar, som de ville: Deres sag er også din.
    .why = Børn er beskyttet af andre regler. Familier får besked om afgørelser på en anden måde.
    .find = Spørg personalet på centret, hvem der er registreret i din sag.
choice-household-alone = Jeg er voksen og er her alene
choice-household-partner = Jeg er her med en anden voksen, uden børn under 18 år
    .hint = For eksempel din mand, kone eller partner.
choice-household-children = Jeg er her med mine børn under 18 år
    .hint = Også når der er en anden voksen med.
choice-household-child-alone = Jeg er under 18 år og er her uden mine forældre
choice-household-separated-child = Jeg er under 18 år og er her med en voksen, der ikke er min forælder

question-europe = Hvad har du i Europa?
    .help = Sæt kryds ved alt, der passer. Europa er her EU, Norge, Schweiz, Island og Liechtenstein.
    .why = Hver ting kan afgøre, hvilket land der behandler din sag.
    .find = Se dine papirer og din telefon igennem. En rådgiver kan gennemgå listen med dig.
choice-europe-family = Familie
    .hint = I Danmark eller et andet af disse lande. Ikke dem, der kom sammen med dig.
choice-europe-dependant = En slægtning der, som har brug for min hjælp, eller hvis hjælp jeg har brug for
    .hint = Et barn, en søskende eller en forælder: på grund af graviditet, et nyfødt barn, alvorlig sygdom, handicap eller alderdom.
choice-europe-permit = En opholdstilladelse
    .hint = Også en, der er udløbet. Ikke et kort som asylansøger.
choice-europe-visa = Et visum
    .hint = Også et, der er udløbet.
choice-europe-asylum = Jeg har søgt asyl i ét andet land
choice-europe-asylum-several = Jeg har søgt asyl i flere andre lande
choice-europe-fingerprints = Politiet i et andet land tog mine fingeraftryk
choice-europe-protection = Asyl eller beskyttelse i et andet land
    .hint = Også når kun kortet er udløbet. Ikke, hvis en afgørelse tog beskyttelsen fra dig.
choice-europe-diploma = Et eksamensbevis fra en skole eller et universitet
    .hint = Efter mindst et skoleår der, og mindre end seks år gammelt.

question-protection-country = Hvilket land har givet dig beskyttelse?
    .help = Skriv de første bogstaver i landets navn.
    .why = Du vil sandsynligvis blive sendt tilbage til det land.
    .find = Se på kortet eller brevet: landet står på det.

question-earlier-outcome = Hvad skete der med din sag der?
    .help = Vælg det seneste, du ved.
    .why = Det afgør, hvilken regel det andet land skal følge.
    .find = Se efter papirer fra det land, og vis dem til en rådgiver.
choice-earlier-outcome-pending = Den bliver stadig behandlet
choice-earlier-outcome-refused = Jeg fik afslag
choice-earlier-outcome-withdrawn = Jeg frafaldt sagen eller forlod landet, før den blev afgjort

question-earlier-country = Hvilket land søgte du tidligere asyl i?
    .help = Var det flere lande, så vælg det seneste.
    .why = Normalt bliver det land bedt om at tage dig tilbage.
    .find = Se efter papirer fra det land, eller spørg en, du stoler på, og som du rejste sammen med.
question-since-then = Er noget af dette sket, siden du søgte asyl der?
    .help = Europa betyder her EU, Norge, Schweiz, Island og Liechtenstein. Vælg den første linje, der passer.
    .why = Det kan ophæve det andet lands pligt til at tage dig tilbage.
    .find = Se efter stempler, billetter, breve og tilladelser. En rådgiver kan gå dem igennem med dig.
choice-since-then-nine-months = Jeg forlod Europa i ni måneder eller mere og kan vise det
choice-since-then-three-months = Jeg forlod Europa i tre til ni måneder og kan vise det
choice-since-then-unproven = Jeg forlod Europa i tre måneder eller mere, men kan ikke vise det
choice-since-then-returned = Jeg rejste eller blev sendt hjem på grund af en afgørelse
choice-since-then-permit = Et andet europæisk land gav mig en opholdstilladelse
    .hint = Ikke et kort som asylansøger.
choice-since-then-none = Nej

question-family = Hvem af din familie er i Danmark eller i et andet europæisk land?
    .help = Tæl ikke dem med, der kom sammen med dig. Vælg den første linje, der passer.
    .why = Først kommer det land, hvor din nærmeste familie lovligt opholder sig.
    .find = Spørg slægtninge, du stoler på, hvor de bor. Røde Kors kan hjælpe dig med at lede efter dem.
choice-family-spouse = Min mand eller kone
    .hint = Gift efter loven, ikke kun ved en religiøs vielse.
choice-family-partner = Min samlever, eller vi er kun viet religiøst
    .hint = I et fast forhold, for eksempel når I har boet sammen.
choice-family-child = Mit eget barn under 18, der ikke er gift
choice-family-parent = Min mor eller far, og jeg er under 18 år
choice-family-sibling = En bror eller søster
choice-family-relative = En moster, faster, onkel eller bedsteforælder
choice-family-other = Anden familie
    .hint = For eksempel et voksent barn, dine forældre, når du er 18 eller ældre, en fætter eller kusine eller en forlovet.

question-family-country = Hvilket land bor dette familiemedlem i?
    .help = Skriv de første bogstaver i landets navn. Det kan være Danmark.
    .why = Det land har måske ansvaret for din sag.
    .find = Spørg din slægtning, eller se på et brev fra vedkommende.

question-family-stay = Hvilken ret har familiemedlemmet til at være der?
    .help = Vælg det, der passer bedst i dag.
    .why = Kun familie, der opholder sig lovligt, tæller med. Og måske tæller ikke alle slags tilladelser.
    .find = Spørg din slægtning, hvad der står på opholdskortet.
choice-family-stay-protected = Som flygtning eller med anden beskyttelse
choice-family-stay-applicant = Som asylansøger, der venter på det første svar
choice-family-stay-long-term = Med tilladelse til langvarigt ophold, eller som statsborger, der før havde beskyttelse
    .hint = En tidsubegrænset opholdstilladelse.
choice-family-stay-other-permit = Med en anden tilladelse, eller som statsborger
    .hint = For eksempel til arbejde, studie eller familie. Også en, der klager efter et afslag.
choice-family-stay-no-permit = Uden tilladelse til at være der
question-family-since = Hvornår blev I et par?
    .help = Europa betyder her EU, Norge, Schweiz, Island og Liechtenstein.
    .why = Nogle regler tæller kun familier, der er ældre end rejsen.
    .find = Se efter en vielsesattest, billeder eller breve. Vis dem til en rådgiver.
choice-family-since-home = I vores hjemland
choice-family-since-on-the-way = På vejen, før en af os kom til Europa
choice-family-since-in-europe = I Europa, før jeg første gang søgte asyl
choice-family-since-after-application = Efter at jeg første gang søgte asyl
question-family-wish = Har I begge skrevet, at I ønsker at være sammen?
    .help = Både du og din slægtning skal bede om det skriftligt.
    .why = Ellers tæller denne familie ikke.
    .find = Spørg Udlændingestyrelsen, hvad der ligger i din sag. Din slægtning skriver også.
choice-family-wish-both = Ja, os begge
choice-family-wish-not-both = Nej, eller kun en af os

question-permit-expiry = Hvad er tilladelsens eller visummets sidste dag?
    .help = Datoen kan ligge i fortiden eller i fremtiden. Blev tilladelsen eller visummet taget fra dig før, så vælg den dag. Har du flere, så vælg det, der gælder længst.
    .why = En tilladelse eller et visum tæller en tid, efter at det er udløbet.
    .find = Se efter den sidste dato på visummet eller kortet.
question-permit-used = Kom du ind i Europa med det, og er du blevet siden?
    .help = Europa betyder her EU, Norge, Schweiz, Island og Liechtenstein.
    .why = En gammel tilladelse eller et gammelt visum tæller kun, hvis du er blevet.
    .find = Se på stemplerne i dit pas.
choice-permit-used-stayed = Ja
choice-permit-used-not-used = Nej, jeg kom ikke ind med det
choice-permit-used-left = Jeg har forladt Europa, siden det udløb


question-permit-country = Hvilket land gav dig tilladelsen eller visummet?
    .help = Blev visummet givet på vegne af et andet land, så vælg det land. Det kan være Danmark.
    .why = Det land har måske ansvaret for din sag.
    .find = Se på visummet eller kortet: landet står der.

question-entry = Hvordan kom du ind i Europa?
    .help = Med Europa mener vi her EU, Norge, Schweiz, Island og Liechtenstein.
    .why = Det første land, du kom til, har måske ansvaret for din sag.
    .find = Tænk på den grænse, du krydsede først. En rådgiver kan gennemgå din rejse med dig.
choice-entry-without-papers = Uden visum eller andre papirer, der gav mig lov til det
choice-entry-rescued = Jeg blev reddet på havet
choice-entry-with-papers = Med visum, opholdstilladelse eller andre papirer, der gav mig lov til det
choice-entry-visa-free = Med et pas, der ikke kræver visum
choice-entry-airport = Med fly, og jeg søgte asyl i transitområdet i en lufthavn i Danmark

question-entry-when = Hvor lang tid gik der, fra du kom ind, til du søgte asyl?
    .help = Tæl fra den dag, du kom ind i det første land. Tæl til den dag, du søgte asyl i Danmark.
    .why = Efter tolv eller tyve måneder gælder denne regel måske ikke længere.
    .find = Se efter billetter, stempler eller beskeder fra din rejse.
choice-entry-when-within-twelve-months = Tolv måneder eller mindre
choice-entry-when-over-twelve-months = Mere end tolv måneder, men ikke mere end tyve
choice-entry-when-over-twenty-months = Mere end tyve måneder

question-entry-country = Hvilket af disse lande kom du først til?
    .help = Du kan kun vælge lande i dette område. Det kan være Danmark.
    .why = Det land har måske ansvaret for din sag.
    .find = Se efter billetter eller fotos, eller spørg en, du stoler på, og som du rejste sammen med.
question-lived = Boede du derefter fem måneder eller mere i ét andet europæisk land?
    .help = Uden afbrydelse, og før du søgte asyl noget sted.
    .why = Det land har måske ansvaret for din sag.
    .find = Se efter en lejekontrakt, lønsedler eller breve derfra.
choice-lived-yes = Ja
choice-lived-no = Nej
question-lived-country = I hvilket land boede du?
    .help = Var det flere lande, så vælg det seneste.
    .why = Det land har måske ansvaret for din sag.
    .find = Se efter papirer eller billeder derfra.

question-nationality = Hvilket land er du statsborger i?
    .help = Skriv de første bogstaver i landets navn. Anser intet land dig for sin statsborger, så vælg »Jeg har intet statsborgerskab«. Gør flere det, så vælg »Det ved jeg ikke«, og fortæl det til en rådgiver.
    .why = For nogle lande er der en hurtigere procedure. For statsborgere i andre bruges Dublinreglerne ikke.
    .find = Se i dit pas eller identitetskort. Har du ingen af delene, så sig det til en rådgiver. Spørg ikke dit lands ambassade.
choice-nationality-stateless = Jeg har intet statsborgerskab
    .hint = Du er statsløs. Flygtninge beholder som regel deres statsborgerskab.

question-procedure = Har du fået at vide, hvilken procedure din sag er i?
    .help = Se i dine breve, eller spørg personalet på dit center.
    .why = Det afgør, hvordan du kan klage, og hvor du bor.
    .find = Spørg Dansk Flygtningehjælp eller personalet på centret, hvilken procedure der står i dit brev.
choice-procedure-normal = Ja, den almindelige procedure (normalproceduren)
choice-procedure-unfounded = Ja, åbenbart grundløs-proceduren
    .hint = ÅG, § 53 b. Dansk Flygtningehjælp ser på den.
choice-procedure-expedited = Ja, åbenbart grundløs-hasteproceduren for bestemte lande
    .hint = ÅGH.
choice-procedure-not-told = Nej, det har ingen sagt

question-board = Hvad har Flygtningenævnet afgjort?
    .help = Se på første side i brevet fra nævnet.
    .why = Det afgør, hvad du nu kan gøre.
    .find = Bed din advokat eller Dansk Flygtningehjælp om at læse brevet med dig.
choice-board-upheld = Nævnet stadfæstede Udlændingestyrelsens afgørelse
    .hint = Nævnet var enigt.
choice-board-overturned = Nævnet ændrede afgørelsen
    .hint = Omgjort.
choice-board-sent-back = Nævnet sendte min sag tilbage til Udlændingestyrelsen
    .hint = Hjemvist.

question-withdrawal = Hvad skete der, før din sag stoppede?
    .help = Er der sket flere ting, så vælg den første på listen.
    .why = Det afgør, hvordan du kan komme videre.
    .find = Spørg Dansk Flygtningehjælp, hvad der står i din sag. De kan hjælpe dig med at kontakte Udlændingestyrelsen.
choice-withdrawal-signed = Jeg skrev under på, at jeg frafalder min ansøgning
choice-withdrawal-missed-interview = Jeg kom ikke til en samtale
choice-withdrawal-left = Jeg forlod asylcentret uden at sige det eller svarede ikke myndighederne

question-before = Hvad skete der med din tidligere sag i Danmark?
    .help = Vælg det, du ved. Et brev eller din tidligere advokat kan fortælle det.
    .why = Det afgør, hvem der kan genoptage din sag.
    .find = Spørg din tidligere advokat eller en rådgiver. De kan søge om aktindsigt i din sag.
choice-before-closed = Den blev lukket uden en afgørelse
    .hint = For eksempel fordi du frafaldt den, udeblev fra en samtale, forlod centret eller blev sendt til et andet land.
choice-before-unfounded = Den blev afslået som åbenbart grundløs
    .hint = Der kunne ikke klages til nævnet.
choice-before-refused = Flygtningenævnet gav afslag

question-leave-by = Hvornår skal du senest rejse fra Danmark?
    .help = Dagen står i nævnets afgørelse. Den kan ligge foran dig eller bag dig. Fik du ingen dag, så vælg »Det ved jeg ikke«.
    .why = Før den dag er gået, kan du få lov til at blive, mens nævnet ser på din sag igen.
    .find = Se efter ordet »udrejsefrist« i nævnets afgørelse, eller spørg Hjemrejsestyrelsen.

question-new-information = Har du vigtige oplysninger, som nævnet ikke havde før?
    .help = For eksempel nye papirer eller noget, der er sket siden.
    .why = Nævnet genoptager kun en sag på grund af sådanne oplysninger.
    .find = Vis en rådgiver, hvad der er nyt. De kan se, om det betyder noget.
choice-new-information-yes = Ja
choice-new-information-no = Nej

question-diploma-country = I hvilket land fik du det?
    .help = Skriv de første bogstaver i landets navn.
    .why = Det land har måske ansvaret for din sag.
    .find = Se på beviset: landet står på det.

question-dependant-reason = Hvorfor har du og denne slægtning brug for hinanden?
    .help = Vælg det, der vejer tungest.
    .why = De ældre og de nyere EU-regler er forskellige her.
    .find = Bed en læge eller sygeplejerske på centret om et papir om sygdommen eller behovet for hjælp.
choice-dependant-reason-trauma = På grund af et alvorligt traume
choice-dependant-reason-other = Af en anden grund
    .hint = Graviditet, et nyfødt barn, alvorlig sygdom, et alvorligt handicap eller alderdom.
question-dependant-country = I hvilket land bor denne slægtning?
    .help = Skriv de første bogstaver i landets navn. Det kan være Danmark.
    .why = Det land har måske ansvaret for din sag.
    .find = Spørg din slægtning, eller se på et brev fra vedkommende.

question-outside = Har du boet længe i et land, der hverken er dit eget eller ligger i Europa?
    .help = Eller har du opholdstilladelse eller nær familie der? Europa er her EU, Norge, Schweiz, Island og Liechtenstein.
    .why = Danmark mener måske, at du kan være i sikkerhed der.
    .find = Tænk på, hvor du har boet. Vis en rådgiver dine papirer derfra.
choice-outside-protected = Ja, og det har givet mig beskyttelse
choice-outside-ties = Ja, jeg boede der længe, har opholdstilladelse eller nær familie der
choice-outside-none = Nej

question-circumstances = Passer noget af dette på dig?
    .help = Sæt kryds ved alt, der passer. Intet af det, du svarer, forlader denne enhed.
    .why = Så har du egne rettigheder, for eksempel til en advokat eller til hjælp ved samtalen.
    .find = Spørg personalet, hvilken slags sted du er på. Tal med sygeplejersken om dit helbred.
choice-circumstances-detained = Jeg er frihedsberøvet eller i fængsel
    .hint = Et låst sted, som du ikke må forlade.
choice-circumstances-cannot-communicate = Et handicap gør, at jeg ikke kan tale med andre
choice-circumstances-support = Jeg har brug for særlig støtte
    .hint = For eksempel på grund af graviditet, sygdom, handicap, vold eller menneskehandel.

# Det, der kan være galt med et svar.

problem-not-a-choice = Svaret passer ikke til spørgsmålet. Vælg et af de svar, du kan se.
problem-date-shape = Skriv dag, måned og år med tal, for eksempel 5 3 2026.
problem-no-such-day = Den dag findes ikke i kalenderen. Tjek dagen og måneden.
problem-year = Er året rigtigt? Skriv det med fire tal. Er det før 2010, så vælg »Det ved jeg ikke«, og spørg Dansk Flygtningehjælp.
problem-persian-year = Det ligner et år i den persiske kalender. Skriv datoen, som den står i dit danske brev, for eksempel 5 3 2026.
problem-islamic-year = Det ligner et år i den islamiske kalender. Skriv datoen, som den står i dit danske brev, for eksempel 5 3 2026.
problem-future = Den dag er ikke kommet endnu. Tjek dagen, måneden og året.
problem-decision-long-ago = Det er mere end et år siden. Tjek året. Er det rigtigt, så vælg »Det ved jeg ikke«, og spørg Dansk Flygtningehjælp.
problem-decision-before-registration = Dagen ligger før din registrering ({ $date }). Tjek begge datoer.
problem-registration-after-decision = Dagen ligger efter den dag, du fik besked om en afgørelse ({ $date }). Tjek begge datoer.
problem-no-such-country = Landet blev ikke fundet. Skriv navnet igen, eller vælg »Det ved jeg ikke«.
problem-outside-dublin-area = Landet er ikke med i Dublinsamarbejdet. Vælg et land fra listen, eller vælg »Det ved jeg ikke«.
problem-not-denmark = Spørgsmålet handler om et andet land end Danmark. Vælg et andet, eller vælg »Det ved jeg ikke«.
problem-contradicts = Det passer ikke sammen med dit svar på »{ $question }«. Ret et af dem.
