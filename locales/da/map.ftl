# Kortet over forløbet på resultatsiden: trinnenes navne, hvad hvert trin er, og hvor det ligger i
# personens sag. Intet her må love noget, og intet må sige, at en vej er lukket for altid: »som din sag
# står nu« er grænsen.

map-title = Her er din sag nu
map-not-known = Vi ved det ikke præcist. Se, hvad der er muligt.

position-here = Du er her
position-past = Overstået
position-ahead = Kan komme senere
position-closed = Lukket, som sagen står nu
position-unknown = Det ved vi ikke

line-elsewhere = Et andet land
line-denmark = Danmark
line-stopped = Hvis en sag stopper

step-register = Registrering
    .short = Registrering
    .what = Politiet optager navn, foto og fingeraftryk, når du søger asyl.
step-first-interview = Første samtale (oplysnings- og motivsamtalen)
    .short = Første samtale
    .what = Den handler om, hvem du er, og om din rejse. Vær også klar til at tale om dine grunde.
step-country = Hvilket land skal behandle din sag?
    .what = Udlændingestyrelsen finder ud af, om det er Danmark eller et andet land.
step-request = Et andet land bliver spurgt (Dublin)
    .short = Et andet land bliver spurgt
    .what = Det andet land svarer, om det overtager din sag. Står der i dit brev, hvordan du klager, løber de syv dage måske allerede.
step-transfer = Afgørelse om overførsel (§ 29 a)
    .short = Afgørelse om overførsel
    .what = En klage skal være nået frem inden syv dage.
step-protected = Beskyttelse i et andet land (afvisning, § 29 b)
    .short = Beskyttelse i et andet land
    .what = En klage skal være nået frem inden syv dage.
step-country-appeal = Klage til Flygtningenævnet
    .short = Klage til Flygtningenævnet
    .what = Nævnet ser på afgørelsen om at sende dig til et andet land. Bliver du registreret som udeblevet fra dit center, kan klagen blive anset for frafaldet.
step-leave = Rejsen til det andet land
    .what = Den kan komme, når afgørelsen er endelig. Har du ikke ret til at blive, kan den komme før.
step-denmark = Danmark behandler din sag
    .what = Udlændingestyrelsen vælger en af disse procedurer.
step-normal = Almindelig procedure (normalproceduren)
    .short = Almindelig procedure
    .what = Udlændingestyrelsen undersøger dine grunde til at søge asyl.
step-manifestly-unfounded = Åbenbart grundløs-procedure (ÅG)
    .short = Åbenbart grundløs
    .what = Et afslag uden klageadgang er kun muligt, hvis Dansk Flygtningehjælp er enig.
step-expedited = Åbenbart grundløs-hasteprocedure (ÅGH)
    .short = Hasteprocedure (ÅGH)
    .what = Den er for personer fra lande på listen. Samtalen kan komme hurtigt.
step-asylum-interview = Asylsamtale
    .short = Asylsamtale
    .what = Du fortæller om dine grunde. Der kan komme mere end én samtale.
step-decision = Afgørelse om asyl
    .short = Afgørelse om asyl
    .what = Udlændingestyrelsen giver asyl eller afslag.
step-board = Flygtningenævnet
    .short = Flygtningenævnet
    .what = Nævnet ser på et afslag igen.
step-permit = Opholdstilladelse
    .short = Opholdstilladelse
    .what = Derefter vælger Udlændingestyrelsen den kommune, du skal bo i.
step-return = Endeligt afslag og hjemrejse
    .short = Endeligt afslag og hjemrejse
    .what = Hjemrejsestyrelsen taler med dig om hjemrejsen.
step-closed = Frafaldet eller lukket
    .what = Sagen stopper uden en afgørelse. Du kan bede om at få den genoptaget.
step-reopening = Genoptagelse af sagen
    .short = Genoptagelse af sagen
    .what = Først bliver det afgjort, om sagen skal genoptages.
