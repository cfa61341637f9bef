# Spørgsmålene efter det første, hjælpen til dem, og hvorfor vi stiller dem; svarene; det, der kan være
# galt med et svar.
# Til hvert spørgsmål kan man også svare »Det ved jeg ikke« (first.ftl).

question-registered = Hvornår blev du registreret som asylansøger i Danmark?
    .help = Se efter datoen på dit asylkort (asylansøgerkort) eller i papirerne fra registreringen.
    .why = EU’s regler blev ændret i sommeren 2026. Datoen afgør, hvilke regler der gælder for dig.

question-decision = Hvad fik du at vide?
    .help = Se på overskriften i brevet. Måske står der en paragraf (§) fra udlændingeloven.
    .why = Nogle afgørelser har en klagefrist på syv dage.
choice-decision-transfer = At jeg skal sendes til et andet land efter Dublinreglerne
    .hint = Overførsel, Dublinforordningen, § 29 a.
choice-decision-protection-elsewhere = At min sag ikke bliver behandlet, fordi et andet land allerede beskytter mig
    .hint = Afvisning, § 29 b.
choice-decision-denmark = At Danmark vil behandle min sag
choice-decision-other = En anden afgørelse
    .hint = For eksempel ja eller nej til asyl.

question-told = Hvornår fik du besked om afgørelsen?
    .help = Den dag, nogen fortalte dig det, eller den dag, du fik brevet. Var det to forskellige dage, så vælg den første.
    .why = De syv dage tælles fra den dag.

question-appeal = Har du givet Udlændingestyrelsen besked om, at du vil klage?
    .help = Du kan sige det på mødet eller sende det skriftligt.
    .why = Hvis ikke, er det måske det, der haster mest.
choice-appeal-yes = Ja
choice-appeal-no = Nej

question-household = Hvem er sammen med dig i Danmark?
    .help = Tæl kun dem med, der er her sammen med dig.
    .why = Børn er beskyttet af andre regler. Familier får besked om afgørelser på en anden måde.
choice-household-alone = Jeg er voksen og er her alene
choice-household-partner = Jeg er her med en anden voksen, uden børn
    .hint = For eksempel din mand, kone eller partner.
choice-household-children = Jeg er her med mine børn under 18 år
choice-household-child-alone = Jeg er under 18 år og er her uden mine forældre

question-detained = Er du frihedsberøvet eller i fængsel?
    .help = Det vil sige et låst sted, som du ikke må forlade.
    .why = Man har ret til at søge asyl, også når man er frihedsberøvet.
choice-detained-yes = Ja
choice-detained-no = Nej

question-protection = Har et andet europæisk land allerede givet dig asyl eller beskyttelse?
    .help = Det vil sige et EU-land, Norge, Schweiz, Island eller Liechtenstein. I så fald har du opholdstilladelse dér som flygtning eller med anden beskyttelse.
    .why = Hvis ja, vil Danmark sandsynligvis ikke behandle din sag.
choice-protection-yes = Ja
choice-protection-no = Nej

question-protection-country = Hvilket land har givet dig beskyttelse?
    .help = Skriv de første bogstaver i landets navn.
    .why = Du vil sandsynligvis blive sendt tilbage til det land.

question-earlier = Har du tidligere søgt asyl i et andet europæisk land?
    .help = Det vil sige et EU-land, Norge, Schweiz, Island eller Liechtenstein.
    .why = Normalt bliver det land bedt om at tage dig tilbage.
choice-earlier-applied = Ja, jeg søgte asyl dér
choice-earlier-fingerprints = Nej, men jeg fik taget fingeraftryk eller blev registreret dér
choice-earlier-none = Nej

question-earlier-outcome = Hvad skete der med din sag dér?
    .help = Vælg det seneste, du ved.
    .why = Det afgør, hvilken regel det andet land skal følge.
choice-earlier-outcome-pending = Den bliver stadig behandlet
choice-earlier-outcome-refused = Jeg fik afslag
choice-earlier-outcome-withdrawn = Jeg trak den tilbage eller rejste, før den blev afgjort

question-earlier-country = Hvilket land søgte du tidligere asyl i?
    .help = Var det flere lande, så vælg det seneste.
    .why = Normalt bliver det land bedt om at tage dig tilbage.

question-family = Har du familie i Danmark eller i et andet europæisk land?
    .help = Det gælder familie, der bor i EU, Norge, Schweiz, Island eller Liechtenstein. Tæl ikke dem med, der kom sammen med dig. Vælg den første linje, der passer.
    .why = Først kommer det land, hvor din nærmeste familie lovligt opholder sig.
choice-family-spouse = Min mand eller kone
choice-family-child = Mit eget barn under 18 år
choice-family-parent = Min mor eller far, og jeg er under 18 år
choice-family-other = Anden familie eller en partner, jeg ikke er gift med
    .hint = For eksempel en bror, en søster, en tante, et voksent barn eller en forlovet.
choice-family-none = Nej

question-family-country = Hvilket land bor dette familiemedlem i?
    .help = Skriv de første bogstaver i landets navn. Det kan være Danmark.
    .why = Det land har måske ansvaret for din sag.

question-family-stay = Hvilken ret har familiemedlemmet til at være dér?
    .help = Vælg det, der passer bedst i dag.
    .why = Kun familie, der opholder sig lovligt, tæller med. Og måske tæller ikke alle slags tilladelser.
choice-family-stay-protected = Som flygtning eller med anden beskyttelse
choice-family-stay-applicant = Som asylansøger, der venter på svar
choice-family-stay-other-permit = Med en anden tilladelse eller som statsborger
    .hint = For eksempel på grund af arbejde, studier eller familie.
choice-family-stay-no-permit = Uden tilladelse til at være dér

question-permit = Har et europæisk land givet dig opholdstilladelse eller visum?
    .help = Det vil sige et EU-land, Norge, Schweiz, Island eller Liechtenstein. Danmark tæller også med. Vælg det seneste, også selv om det ikke gælder længere.
    .why = Det land, der gav dig det, har måske ansvaret for din sag.
choice-permit-permit = En opholdstilladelse
choice-permit-visa = Et visum
choice-permit-none = Nej

question-permit-validity = Gælder tilladelsen eller visummet stadig?
    .help = Se på datoen. Er du ikke sikker, så vælg »Det ved jeg ikke«.
    .why = En gammel tilladelse eller et gammelt visum tæller måske ikke længere.
choice-permit-validity-valid = Ja, det gælder stadig
choice-permit-validity-expired-recently = Nej, udløbet for kort tid siden
    .hint = For et visum: inden for cirka seks måneder. For en tilladelse: inden for cirka to år. Spørg en rådgiver, hvis det er tæt på.
choice-permit-validity-expired-long = Nej, udløbet for længe siden

question-permit-country = Hvilket land gav dig tilladelsen eller visummet?
    .help = Skriv de første bogstaver i landets navn. Det kan være Danmark.
    .why = Det land har måske ansvaret for din sag.

question-diploma = Har du et eksamensbevis fra en skole eller et universitet i et andet europæisk land?
    .help = Det vil sige et EU-land, Norge, Schweiz, Island eller Liechtenstein.
    .why = Efter de nye EU-regler kan det land have ansvaret.
choice-diploma-yes = Ja
choice-diploma-no = Nej

question-diploma-country = I hvilket land fik du det?
    .help = Skriv de første bogstaver i landet.
    .why = Det land har måske ansvaret for din sag.

question-entry = Kom du ind i Europa uden visum eller andre papirer, der gav dig lov til det?
    .help = Med Europa mener vi her EU, Norge, Schweiz, Island og Liechtenstein.
    .why = Det første land, du kom til, har måske ansvaret for din sag.
choice-entry-yes = Ja
choice-entry-rescued = Ja, og jeg blev reddet på havet
choice-entry-visa-free = Nej, mit pas kræver ikke visum der
choice-entry-airport = Jeg søgte asyl i transitområdet i en lufthavn i Danmark
choice-entry-no = Nej, jeg havde papirer

question-entry-when = Hvor lang tid gik der, fra du kom ind, til du søgte asyl?
    .help = Tæl fra den dag, du kom ind i det første land. Tæl til den dag, du søgte asyl i Danmark.
    .why = Efter tolv måneder gælder denne regel måske ikke længere.
choice-entry-when-within-twelve-months = Tolv måneder eller mindre
choice-entry-when-over-twelve-months = Mere end tolv måneder
choice-entry-when-over-twenty-months = Mere end tyve måneder

question-entry-country = Hvilket af disse lande kom du først til?
    .help = Du kan kun vælge lande i dette område. Det kan være Danmark.
    .why = Det land har måske ansvaret for din sag.

# Det, der kan være galt med et svar.

problem-not-a-choice = Svaret passer ikke til spørgsmålet. Vælg et af de svar, du kan se.
problem-date-shape = Skriv dag, måned og år med tal, for eksempel 5 3 2026.
problem-no-such-day = Den dag findes ikke i kalenderen. Tjek dagen og måneden.
problem-future = Den dag er ikke kommet endnu. Tjek dagen, måneden og året.
problem-decision-long-ago = Det er mere end et år siden. Tjek året. Er det rigtigt nok, så vælg »Det ved jeg ikke«, og spørg Dansk Flygtningehjælp.
problem-decision-before-registration = Dagen ligger før din registrering ({ $date }). Tjek begge datoer.
problem-registration-after-decision = Dagen ligger efter den dag, du fik besked om en afgørelse ({ $date }). Tjek begge datoer.
problem-no-such-country = Landet blev ikke fundet. Skriv navnet igen, eller vælg »Det ved jeg ikke«.
problem-outside-dublin-area = Landet er ikke med i Dublinsamarbejdet. Vælg et land fra listen, eller vælg »Det ved jeg ikke«.
problem-not-denmark = Spørgsmålet handler om et andet land end Danmark. Vælg et andet, eller vælg »Det ved jeg ikke«.
