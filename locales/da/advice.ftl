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
