# Afgørelser i andres sager, ved siden af de regler, de handler om; for rådgivere. Hver linje siger, hvad
# flere afgørelser viser, i datid: de binder ingen i den næste sag. Aldrig et tal for chancer.

adviser-rulings = { $count ->
    [one] { $written } afgørelse i en anden sag
   *[other] { $written } afgørelser i andre sager
}
adviser-rulings-note = Hver af dem handler om én person. Kun nogle afgørelser bliver offentliggjort, så de siger intet om chancer.

# Hvem der afgjorde, og hvordan

decided-upheld = Flygtningenævnet stadfæstede
decided-on-condition = Flygtningenævnet stadfæstede, hvis det andet land lover ordentlige forhold
decided-by-rules = Flygtningenævnet omgjorde på grund af reglerne
decided-discretion = Flygtningenævnet omgjorde, men ikke efter reglerne; regn aldrig med det
decided-changed = Flygtningenævnet omgjorde; vi har ikke set hvorfor
decided-sent-back = Flygtningenævnet hjemviste sagen til en ny afgørelse
decided-not-seen = Flygtningenævnet; vi har ikke set udfaldet
decided-court = EU-Domstolen
decided-other = en anden domstol eller et andet nævn

# Tilbagetagelse

holding-refused-there = Personen havde fået afslag i landet. Det skulle tage personen tilbage.
holding-left-there = Personen var rejst, mens sagen i landet ikke var afgjort. Det skulle tage personen tilbage.
holding-withdrawn-there = Personen havde frafaldet sagen i landet. Det skulle tage personen tilbage.
holding-illness = Personen henviste til sygdom, handicap eller behov for pleje. Landet blev det samme.
holding-partner = En kæreste eller et religiøst ægteskab i Danmark ændrede ikke landet.
holding-spouse-and-take-back = Den, der først har søgt asyl i et andet land, kan normalt ikke påberåbe sig en ægtefælle i Danmark. Der er en snæver undtagelse.
holding-danish-spouse = Ægtefællen var dansk statsborger og havde ikke beskyttelse. Landet blev det samme.
holding-own-children = Personens egne børn boede i Danmark. Efter reglerne blev landet det samme.
holding-grown-relatives = Søskende eller andre slægtninge i Danmark ændrede ikke landet.
holding-dependants = Det blev sagt, at den ene er afhængig af den anden. Det var ikke nok at sige det.
holding-born-after = Et barn blev født i Danmark efter Flygtningenævnets første afgørelse. Nævnet genoptog sagen.
holding-age = Personen sagde, at han eller hun er barn. Alderen afgøres først, og den afgørelse kan der klages over.
holding-three-months-outside = Tre måneder uden for disse lande kan få pligten til at tage tilbage til at ophøre. De blev ikke bevist.
holding-request-late = Danmark havde ikke spurgt det andet land i tide. Så behandler Danmark sagen.
holding-transfer-time = Når fristen for en overførsel er udløbet, har Danmark ansvaret. Efter en klage løber den fra den endelige afgørelse.
holding-several-countries = Et land, der lod sin egen frist for en overførsel udløbe, fik ansvaret. Andre kan kun sende personen dertil.
holding-back-again = Personen kom tilbage efter en overførsel. Danmark skal spørge det andet land igen før en ny overførsel.
holding-country-turned = Forholdene i et land, eller et stop for overførsler dertil, vendte mange sager på én gang. Det kan skifte igen.
holding-tie-to-denmark = Personen var født i Danmark. Reglerne pegede på et andet land.

# Beskyttelse i et andet land

holding-protected = Et andet land havde givet beskyttelse. Personen skulle tilbage dertil, også flere år efter.
holding-card-expired = Kortet var udløbet. Det var beskyttelsen ikke.
holding-protected-and-family = Familie i Danmark satte ikke beskyttelsen i det andet land til side.
holding-protected-child = En person med beskyttelse i et andet land sagde, at han eller hun er et uledsaget barn. De sager endte forskelligt.
holding-protected-and-hardship = Disse personer blev ikke sendt tilbage til det land, der havde givet beskyttelse.
holding-two-sections = Det andet land sagde nej efter Dublinreglerne, fordi det havde givet beskyttelse. Så blev § 29 b brugt.
holding-first-country-once = Før § 29 b blev brugt, talte beskyttelse i et andet land på samme måde efter en ældre regel.

# Visum, indrejse, familie

holding-visa = Personen var kommet med visum til landet. Det havde ansvaret.
holding-visa-ended = Visummet var udløbet for mindre end seks måneder siden, eller opholdstilladelsen for mindre end to år siden. De talte stadig.
holding-visa-and-spouse = Visummet pegede på ét land, og ægtefællen boede i et andet. Hvornår de blev gift, og hvilken opholdstilladelse ægtefællen har, kan afgøre sagen.
holding-permit-later = Et andet land gav opholdstilladelse efter asylansøgningen. Pligten gik over til det land.
holding-special-act = En opholdstilladelse i Polen udelukkede en tilladelse efter særloven for Ukraine. En asylsag er noget andet.
holding-entry = Personen var kommet ind i landet uden papirer mindre end tolv måneder før. Det havde ansvaret.
holding-child-and-relative = For et uledsaget barn tæller en tante, onkel eller bedsteforælder også. Barnet kan klage, når landet siger nej.
