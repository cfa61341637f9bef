# Hvad en sag ender med, og hvad man skal gøre nu. `rule-answer-…` er overskriften i en sætning;
# `.answer` selve overskriften, hvor den har en dag eller et land. `rule-step-…` er et trin, en kort
# opfordring; `.more` siger hvor, hvordan eller hvorfor.

# En afgørelse om at blive sendt til et andet land

rule-answer-announced = Du har sagt, at du klager. Sørg for, at klagen er kommet frem
    .answer = { $window ->
        [running] Sørg for, at klagen er kommet frem senest { $date }
       *[other] Sørg for, at klagen er kommet frem
    }
rule-answer-appeal = Klag inden syv dage fra den dag, du fik afgørelsen
    .answer = { $window ->
        [running] Klag senest { $date }
        [may-still-run] Den sidste sikre dag var { $date }
        [passed] Den sidste dag var { $date }
       *[other] Klag inden syv dage fra den dag, du fik afgørelsen
    }
rule-step-send = Send din klage til Udlændingestyrelsen i dag.
    .more = Det er nok at sige det, men på skrift har du bevis. Brug den danske tekst.
rule-step-arrived = Bed om bevis for, at klagen er kommet frem.
    .more = Har du intet bevis, så send den igen på skrift i dag.
rule-step-council = Ring til Dansk Flygtningehjælp i dag. Det er gratis.
    .more = De kan skrive klagen sammen med dig. Du kan også bede personalet om at bestille en samtale.
rule-step-proof = Gem bevis for, hvilken dag du sendte den.
    .more = En kopi med underskrift, eller den e-mail, du sendte.
rule-step-stay = Bliv, hvor du er registreret, mens Flygtningenævnet behandler sagen.
    .more = Hvis du er registreret som fraværende, kan klagen regnes for frafaldet.

# Frihedsberøvet

rule-answer-detained = Du har ret til en advokat, og en dommer ser på frihedsberøvelsen
rule-step-detained-ask = Sig, at du søger asyl: ”Jeg søger asyl.”
    .more = Det kan du gøre her. Bed personalet skrive det ned med dato.
rule-step-court = Bed om din advokat. Retten giver dig en.
    .more = En dommer skal se dig inden tre døgn, medmindre du bliver løsladt. Sig: ”Jeg vil tale med min advokat.”
rule-step-call = Bed personalet ringe til Dansk Flygtningehjælp.
    .more = Sig: ”Jeg vil tale med Dansk Flygtningehjælp.” Den, der søger asyl, må kontakte dem.
rule-step-no-prison = Sig, at du er under 18 og alene: ”Jeg er under 18 og er her alene.”
    .more = Et barn, der er her alene, må ikke holdes i et fængsel. Bed også om din personlige repræsentant.
rule-step-instead = Fortæl din advokat, hvor du kan bo i stedet, og hvem der har brug for dig.
    .more = Fortæl også om sygdom og børn. Mildere midler kan være nok, for eksempel at du melder dig hos politiet.

# Et barn alene, eller med en voksen, der ikke er forælder

rule-answer-child = Du har ret til en voksen, der hjælper dig
rule-step-show = Vis afgørelsen til din repræsentant i dag.
    .more = Det er den voksne, der hjælper dig. Har du ingen? Vis den til personalet eller Røde Kors.
rule-step-representative = Sig, at du er under 18. Spørg, hvem din repræsentant er.
    .more = Sig: ”Jeg er under 18. Hvem er min personlige repræsentant?” Den person er der kun for dig.
rule-step-family = Sig, hvilken familie du har i Europa.
    .more = Mor, far, søster, bror, moster, faster, onkel eller bedsteforældre. Sig, hvor de er, og om du vil være hos dem.
rule-step-not-alone = Hav en voksen med ved hver samtale.
    .more = Det er din repræsentant eller en fra Røde Kors. Er der ingen? Sig: ”Jeg vil vente på min repræsentant.”
rule-step-no-parent = Sig, at den voksne, du er sammen med, ikke er din forælder.
    .more = Du kan bede om din egen repræsentant. Sig til personalet: ”Jeg er her uden mine forældre.”

# Et andet land er spurgt

rule-answer-asked = Danmark beder et andet land om at overtage din sag
    .answer = Danmark beder { $country } om at overtage din sag
rule-step-tell = Sig nu, hvis du har familie her eller i Europa, er syg eller har børn.
    .more = Skriv det til Udlændingestyrelsen, eller bed personalet sende det. Dansk Flygtningehjælp hjælper dig.
rule-step-decision-day = Får du at vide, at du skal sendes til et andet land, så sig straks: ”Jeg vil klage.”
    .more = Du har syv dage fra den dag. Før det er der ikke noget at klage over.
rule-step-registered = Bliv, hvor du er registreret, og kom til alle møder.
    .more = Den, der rejser eller udebliver, kan blive frihedsberøvet og miste sin sag. Spørg personalet efter breve hver dag.

# Lande på listen, og Ukraine

rule-answer-listed = Din samtale kan komme om få dage
rule-step-no-form = Fortæl alt ved den samtale.
    .more = Du skriver ikke et skema inden. Fortæl dine grunde, og om din familie og dit helbred.
rule-step-special = Sig, hvorfor du ikke er i sikkerhed, og hvad der er særligt i din sag.
    .more = For eksempel: hvem der truer dig, og hvorfor politiet ikke hjælper dig. Vold i hjemmet og sygdom tæller også.
rule-step-agree = Fortæl Dansk Flygtningehjælp det samme.
    .more = De skal være enige, før du kan få afslag uden at kunne klage. De skal måske svare samme dag.
rule-answer-ukraine = Fra Ukraine? Spørg først om særloven
rule-step-ukraine = Spørg Udlændingestyrelsen, om særloven om Ukraine gælder for dig.
    .more = Du søger i Danmark. Så længe du kan få den tilladelse, bliver en asylsag ikke færdigbehandlet.

# Venter

rule-answer-waiting = Din første samtale er det næste
rule-answer-interviewed = Nu afgøres det, hvilket land der behandler din sag
rule-step-come = Spørg personalet efter breve hver dag. Kom til alle samtaler.
    .more = Er du syg? Sig det inden. Den, der udebliver uden god grund, kan miste sin sag.
rule-step-wish = Skriv, at du vil være sammen med din familie, og skriv under.
    .more = Dit familiemedlem skal også skrive. Giv det til Udlændingestyrelsen, og gem en kopi.
rule-step-missing = Manglede der noget i samtalen, eller var noget forkert? Sig det nu.
    .more = Skriv det til Udlændingestyrelsen, og gem en kopi. Dansk Flygtningehjælp kan hjælpe dig.
rule-step-collect = Saml dine papirer. Skriv ned til dig selv, hvad der skete, og hvornår.
    .more = Fortæl ved samtalen alt, hvad der er vigtigt. Sig det, når du ikke er sikker. Du må bede om en pause.
rule-step-talk = Bed om en samtale med Dansk Flygtningehjælp inden samtalen.
    .more = Den er gratis. Bed personalet om at bestille den.

# Ikke registreret

rule-answer-can-ask = Du kan søge asyl i Danmark
rule-step-say = Er du bange for at rejse hjem? Sig til politiet: ”Jeg søger asyl.”
    .more = Du kan også sige det i Modtagecenter Sandholm.
rule-step-means = Spørg Dansk Flygtningehjælp i dag, hvad det betyder for dig.
    .more = Fortæl, hvis du har søgt asyl i et andet land. Det er gratis.
rule-answer-register = Først: Bliv registreret som asylansøger
rule-step-ask = Gå til politiet eller til Modtagecenter Sandholm. Sig: ”Jeg søger asyl.”
    .more = Alle politistationer kan bruges, også politiet ved grænsen eller i lufthavnen.
rule-step-bring = Tag pas, papirer, billetter og telefon med. Smid intet væk.
    .more = Afleverer du et papir, så bed om en kopi.
rule-step-first-talk = Bed på centret om en samtale med Dansk Flygtningehjælp.
    .more = Den er gratis. Bed personalet om at bestille den inden din første samtale.

# Det, der gælder for alle

rule-answer-letter = Få nogen til at læse dit sidste brev i dag
rule-step-letter = Vis brevet til personalet eller til Dansk Flygtningehjælp.
    .more = Spørg: ”Kan du læse dette brev? Er der en klagefrist?”
rule-step-sections = Står der § 29 a eller § 29 b? Så sig i dag: ”Jeg vil klage.”
    .more = Du har syv dage fra den dag, du fik afgørelsen at vide, også hvis det var i en samtale.
rule-step-how-far = Har du intet brev? Spørg personalet, hvor langt din sag er.
    .more = Du kan spørge: ”Hvor langt er min sag?”
