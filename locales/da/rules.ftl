# Reglerne, oplysningerne, det usikre og kilderne med guidens egne ord. Kilderne er omskrevet.
# En regel er sagt sådan, at den kan læses både der, hvor den gælder, og der, hvor den ikke gør;
# `.name` er et kort navn for en regel, der kan afgøre, hvilket land det er.

rule-dc1 = Dublinreglerne afgør, hvilket ene land der skal behandle din sag. De afgør ikke, om du får asyl.
rule-dc2 = Reglerne prøves i en fast rækkefølge. Den første, der passer, afgør det.
rule-child-family = Du er under 18. Først kommer det land, hvor din mor, far, bror eller søster bor lovligt. Det gælder ikke, hvis det ikke er bedst for dig.
    .name = Familie til et uledsaget barn
rule-child-relative = En moster, faster, onkel eller bedsteforælder, der bor lovligt i et af disse lande, tæller også. De skal kunne tage sig af dig, og det skal være bedst for dig.
    .name = Slægtninge til et uledsaget barn
rule-child-here = Uden familie i Europa behandles et barns sag normalt der, hvor barnet er. Det skal være bedst for barnet.
    .name = Et uledsaget barn, der er i Danmark
rule-child-first = Uden familie i Europa behandles et barns sag i det land, der først registrerede den. Det skal være bedst for barnet. Er det ikke det, kan Danmark tage sagen.
    .name = Et uledsaget barn uden familie i Europa
rule-child-wish = Fortæl din repræsentant, hvem i din familie der er i Europa, og hvor du ønsker at være. Det, der er bedst for dig, afgør det.
rule-fi6 = Udlændingestyrelsen giver dig besked om, at Danmark behandler din sag.
    .name = Besked om, at Danmark behandler din sag
rule-citizen = Dublinreglerne gælder ikke for statsborgere i EU-landene, Norge, Island, Liechtenstein og Schweiz. Danmark kan så ikke sende nogen til et andet land efter dem.
    .name = Statsborger i et Dublinland
rule-citizen-sent = Dublinreglerne gælder ikke for statsborgere i EU-landene, Norge, Island, Liechtenstein og Schweiz. Er du statsborger i et af dem, så skriv det i din klage, og vis dit pas.
rule-citizen-denmark = En dansk statsborger har ikke brug for asyl her. Er der tvivl om statsborgerskabet, så spørg Dansk Flygtningehjælp.
    .name = Dansk statsborger
rule-am-free-movement = De nye regler gælder måske ikke for nær familie til en EU-borger, der er flyttet til et andet EU-land. Er det måske dig, så spørg Dansk Flygtningehjælp.
rule-told = Udlændingestyrelsen har fortalt dig, at et andet land skal tage din sag.
    .name = Det, Udlændingestyrelsen har fortalt dig
rule-told-home = Dine svar peger på Danmark. Det bør stå i din klage, med papirer: om din familie, dit visum eller din tilladelse, eller hvordan du kom.
    .name = Det, der knytter dig til Danmark
rule-told-home-newer = Du har familie i Danmark. Det bør stå i din klage, med papirer. Det er en af de få grunde, som nævnet ser på.
    .name = Din familie i Danmark
rule-dc3 = Din nærmeste familie med beskyttelse kommer først: det land, hvor de bor lovligt. Det skal være din ægtefælle, dit barn under 18 eller din samlever.
    .name = Nærmeste familie med beskyttelse
rule-d10 = Derefter kommer det land, hvor din nærmeste familie venter på det første svar i deres asylsag. I skal have været en familie allerede i hjemlandet.
    .name = Nærmeste familie, der venter på det første svar
rule-dc3-status = Familie, der er der som statsborgere eller med tilladelse til arbejde, studie eller familie, tæller ikke i denne regel. Fortæl alligevel Udlændingestyrelsen om dem. Den kan lægge vægt på humanitære grunde.
rule-dc3-other = For en voksen tæller søskende, voksne børn, forældre og anden familie ikke som nærmeste familie. De kan tælle, når den ene er afhængig af den andens hjælp. Fortæl Udlændingestyrelsen om dem.
rule-family-wish = Både du og din slægtning skal skrive, at I ønsker at være sammen. Ingen gør det for jer. Skriv det nu, og bed din slægtning om også at skrive.
rule-dc4 = Et land, hvis opholdstilladelse eller visum stadig gælder, er ansvarligt. En tilladelse tæller i to år, efter at den er udløbet, et visum i seks måneder. Du må ikke have forladt Europa siden.
    .name = Opholdstilladelse eller visum
rule-d12-lapsed = Din tilladelse eller dit visum kan være udløbet for længere siden. Er du blevet i Europa siden, er det land ansvarligt, hvor du søger asyl.
    .name = Tilladelse eller visum, der udløb for længe siden
rule-dc5 = Det første land, du kom ind i uden papirer, er ansvarligt. Det ophører tolv måneder efter din indrejse.
    .name = Indrejse uden papirer
rule-d13-lived = Efter de tolv måneder er et land ansvarligt, hvor du har boet i fem måneder uden afbrydelse.
    .name = Fem måneder i et andet land
rule-dc6 = Det land, hvor du søgte asyl første gang, har ansvaret for din sag.
    .name = Første asylansøgning
rule-dc6-denmark = Når intet peger på et andet land, behandler Danmark din sag.
    .name = Intet peger på et andet land
rule-told-elsewhere = Har du fået at vide, at et andet land skal overtage din sag, gælder det, hvor ingen anden regel passer.
    .name = Besked om et andet land
rule-ab-overturned = Flygtningenævnet kan ændre en afgørelse om at sende dig til et andet land. Så behandler Danmark måske din sag, eller Udlændingestyrelsen afgør den på ny. Spørg Dansk Flygtningehjælp, hvad der nu sker.
    .name = Nævnet har ændret afgørelsen
rule-dc7 = Dublinreglerne bruges af EU-landene, Norge, Schweiz, Island og Liechtenstein.
rule-dc8 = Danmark beder normalt det andet land om at overtage din sag.
rule-dc8-new = Også efter de nye regler bliver et andet land normalt bedt om at overtage din sag. Det er ikke sikkert, hvordan Danmark gør det.
rule-dc9 = Når det andet land siger ja, bliver du normalt sendt dertil. Så bliver din sag behandlet der.
rule-dc10 = Et land, hvor du allerede har søgt asyl, tager dig normalt tilbage.
    .name = Tidligere asylansøgning
rule-dc10-pending = Er din sag i det andet land stadig i gang, bliver du normalt sendt tilbage dertil.
rule-dc10-closed = Har du fået afslag eller frafaldet din ansøgning, tager landet dig normalt også tilbage.
rule-d19-permit = Et andet land gav dig en opholdstilladelse, efter at du havde søgt asyl. Så er det land ansvarligt.
    .name = Opholdstilladelse efter en ansøgning
rule-earlier-several = Du har søgt asyl i flere lande. Hvilket af dem der tager dig tilbage, afhænger af, hvad de har gjort. Fortæl om dem alle.
    .name = Søgt i flere lande
rule-absence-proof = Tid uden for Europa hjælper kun, hvis du kan vise det. Saml stempler, billetter, breve eller et papir fra en arbejdsgiver eller en læge.
rule-dc11 = Udlændingestyrelsen ser efter, om andre lande har registreret dig tidligere. Har de det, behandler Danmark måske ikke din sag.
rule-registered-elsewhere = Et andet land har taget dine fingeraftryk eller registreret dig. Danmark kan bede det land om at tage din sag.
    .name = Fingeraftryk i et andet land
rule-dc12 = Danmark bruger Dublin III-forordningen efter en parallelaftale med EU.
rule-dc12-new = Du er sandsynligvis omfattet af de nye EU-regler. Guidens hovedtekster beskriver dem ikke. Spørg Dansk Flygtningehjælp, hvad der er anderledes for dig.
rule-dc13 = Beskyttelse i et andet land er ikke en Dublinsag. Den slags sager afgøres efter udlændingelovens § 29 b, ikke § 29 a.

rule-dp1 = Efter registreringen indkalder Udlændingestyrelsen dig til den første samtale (oplysnings- og motivsamtalen).
rule-dp1-register = Først skal du registreres. Politiet optager navn, foto og fingeraftryk. Gå til politiet, eller spørg Udlændingestyrelsen, hvor du skal henvende dig.
rule-na-transfer = Danmark kan sende dig til et land, hvor du har søgt asyl, også selv om du ikke har søgt her. Får du besked om det, kan du klage inden syv dage.
rule-na-late = Danmark skal spørge det land inden en frist. Sker det ikke, skal du måske søge asyl her, for at det kan hjælpe dig. Spørg først Dansk Flygtningehjælp.
rule-na-again = Har Danmark sendt dig til det land før, og er du kommet tilbage, skal Danmark først spørge landet igen.
rule-dp2 = Det er Udlændingestyrelsens 2. Asylkontor i Sandholm, der behandler disse sager.
rule-dp3 = Svaret bygger på din første samtale og på det, du tilføjer senere.
rule-dp4 = Sidst i den første samtale får du som regel at vide, hvilket land der behandler din sag.
rule-dp5 = Skal Udlændingestyrelsen vide mere, får du besked så snart som muligt. Der er ingen fast dato.
rule-dp6 = Du kan klage til Flygtningenævnet over en overførsel. Det kan du også, selv om du ikke har søgt asyl i Danmark.
rule-dp6-not-yet = Før du har fået besked om en afgørelse, er der ikke noget at klage over. Står der i dit brev, hvordan du klager, så spørg Dansk Flygtningehjælp i dag. Får du besked om, at du skal sendes til et andet land, begynder syv dage.
rule-dp7 = Juridisk hjælp er gratis. Dansk Flygtningehjælp kan repræsentere dig. Skriv i klagen, at du ønsker det.
rule-dp8 = Klager du i tide, må du blive i Danmark, til Flygtningenævnet har afgjort sagen.
rule-dp8-new = Skriv i samme brev som klagen, at du beder om at måtte blive. Før det er afgjort, må du ikke sendes af sted. Efter udlændingeloven fra september 2025 giver klagen i sig selv ret til at blive. Vi ved ikke, om det er ændret siden.
rule-dp9 = Udlændingestyrelsen skal have din klage senest syv dage efter, at du fik besked.
rule-dp9-announced = Det afgørende er, at din klage når frem i tide. Bed om bevis for, at den er nået frem, og gem det.
rule-dp10 = En klage, der kommer senere end syv dage efter, at du fik besked, bliver afvist. Dagene begynder først, når du har fået besked. Der skal stå i afgørelsen, hvordan du klager. Spørg Dansk Flygtningehjælp i dag: det betyder noget, hvordan og hvornår du fik besked.
    .name = Mere end syv dage, siden du fik besked
rule-dp10-announced = Du har sagt, at du klager, og de syv dage er gået. Om du må blive, afhænger af, hvornår klagen nåede frem. Spørg i dag Udlændingestyrelsen eller Dansk Flygtningehjælp.
rule-dp11 = Din klage er til Flygtningenævnet, men du giver den til Udlændingestyrelsen. Du behøver ikke et skema: sig det på mødet, eller send klagen med din underskrift. Begrundelsen kan komme senere.
rule-dp12 = Normalt afgør nævnets formand alene din klage på skriftligt grundlag, uden et møde. Nævnet prøver at gøre det inden ti hverdage, efter at det har fået sagen.
rule-appeal-now = Er du ikke enig, så sig i dag til Udlændingestyrelsen, at du klager. Bed Dansk Flygtningehjælp om hjælp i dag. Bed om bevis for, at klagen er nået frem.
rule-appeal-papers = Send din begrundelse og dine papirer så hurtigt, du kan. Nævnet kan afgøre sagen på få dage og uden et møde.
rule-appeal-lawyer = Normalt beskikker nævnet ikke en advokat i disse sager. Det kan ske, hvis et fuldt nævn behandler sagen, og det er nødvendigt. Du må altid selv have en advokat.
rule-safe-there = Danmark må kun sende dig til et land, der respekterer Flygtningekonventionen og har en forsvarlig asylprocedure. Du må ikke sendes til et land, hvor du risikerer dødsstraf, tortur eller umenneskelig behandling. Landet må heller ikke sende dig videre til det. Er det sådan for dig, så skriv det i klagen.
rule-protected-there = Beskytter det andet land dig allerede, hører din sag normalt under § 29 b og ikke under en Dublinoverførsel. Skriv i klagen, hvilken beskyttelse du har.
rule-dp13 = Du får en afgørelse om overførsel både skriftligt og mundtligt. I den står der, hvordan du klager.
rule-dp14 = Man har ret til at søge asyl, også når man er frihedsberøvet.
rule-de-arrival = Politiet kan frihedsberøve dig ved indrejsen for at fastslå, hvem du er, og registrere dig.
rule-de-dublin = I en Dublinsag kan politiet kun frihedsberøve dig, hvis der er en væsentlig risiko for, at du forsvinder. Og kun hvis mildere midler ikke er nok, for eksempel at du melder dig på faste tider.
rule-de-dublin-new = Ingen må frihedsberøves, alene fordi et andet land måske er ansvarligt. Frihedsberøvelse skal besluttes skriftligt og begrundes. Den skal være så kort som muligt.
rule-de-unfounded = I åbenbart grundløs-proceduren kan du frihedsberøves, hvis det er nødvendigt for, at du er til stede. Det gælder ikke, hvis mildere midler er nok. På det grundlag varer det højst syv dage.
    .name = Slut på frihedsberøvelse i åbenbart grundløs-proceduren
rule-de-away = Det kan være en grund til frihedsberøvelse, at du udebliver fra en samtale uden rimelig grund. Det samme gælder, hvis du ikke bor, hvor du er anvist.
rule-de-return = Efter et endeligt afslag kan du frihedsberøves for at sikre, at du rejser, hvis mildere midler ikke er nok.
rule-de-court = Du skal for en dommer inden tre døgn, medmindre du bliver løsladt inden. Retten beskikker en advokat for dig. Det gælder frihedsberøvelse på grund af din asylsag eller din udrejse.
    .name = Du kommer for en dommer
rule-de-review = Retten sætter en slutdato og kan forlænge med højst fire uger ad gangen. Du kan kære til en højere ret. Det stopper ikke en overførsel eller en udsendelse.
rule-de-told = Politiet skal skriftligt oplyse dig om dine rettigheder på et sprog, du forstår. Søger du asyl, kan du kontakte Dansk Flygtningehjælp.
rule-de-longest = Frihedsberøvelse med henblik på udsendelse må højst vare seks måneder. I særlige tilfælde kan retten forlænge med op til tolv måneder. Den skal være så kort som muligt.
    .name = Frihedsberøvelse før en hjemrejse, hvis en ret ikke forlænger den
rule-de-child = Et uledsaget barn må ikke frihedsberøves i et fængsel.

rule-ad1 = Når et andet land allerede beskytter dig, behandler Danmark sandsynligvis ikke din sag.
    .name = Beskyttelse i et andet land
rule-ad2 = Det er Udlændingestyrelsen, der afgør, om din sag afvises efter § 29 b.
rule-ad3 = Det bliver afgjort efter din første samtale, om din sag afvises.
rule-ad4 = Udlændingestyrelsen skal have din klage senest syv dage efter, at du fik besked.
rule-ad5 = Normalt afgør Flygtningenævnets formand alene din klage på skriftligt grundlag. Nævnet prøver at gøre det, før du bliver sendt ud.
rule-ad6 = Klagen giver dig ikke i sig selv ret til at blive. Nævnet kan tillægge klagen opsættende virkning, så du må blive. Bed om det i klagen. Bed Dansk Flygtningehjælp om hjælp i dag.
rule-ad7 = Dansk Flygtningehjælp hjælper også i denne slags sager. Skriv i klagen, at du ønsker det.
rule-ad8 = Du får denne afgørelse både skriftligt og mundtligt. I den står der, hvordan du klager.
rule-ad9 = Et uledsaget barn har fortsat lægehjælp, skole, fritidstilbud og kontante ydelser, til barnet eventuelt sendes tilbage til det andet land.
rule-ad-child = Nævnet har ændret sådan en afgørelse om et uledsaget barn. Vis dette til din repræsentant og Dansk Flygtningehjælp i dag, og bed om, at der bliver klaget.

rule-um1 = Et uledsaget barn (uledsaget mindreårig asylansøger) får en personlig repræsentant, til barnet er 18 år. Ganske særlige grunde kan tale imod. Dansk Røde Kors foreslår personen, og Familieretshuset udpeger den pågældende, i nogle sager familieretten. Repræsentanten er uafhængig af udlændingemyndighederne. Spørg efter repræsentanten nu, og fortæl om dette resultat.
rule-um-age = Din alder kan kun blive undersøgt, hvis du siger ja til det. Er du registreret som voksen, selv om du ikke er det, kan du klage til Flygtningenævnet. Spørg din repræsentant eller Dansk Flygtningehjælp.
rule-um8 = Et uledsaget barn får et afslag mundtligt, mens repræsentanten er til stede. Bed også om brevet.
rule-ac6 = I en familie skal I tælle fra den første dag, en af jer fik besked. Hver voksen bør spørge, om han eller hun selv skal klage.

rule-fi1 = Første skridt er at finde ud af, om Danmark skal behandle din sag.
rule-fi2 = Den første samtale handler mest om, hvem du er, og hvordan din sag skal forløbe. Nogle gange også om dine grunde.
rule-fi3 = Alle voksne og alle uledsagede børn bliver indkaldt til en første samtale.
rule-fi4 = Efter registreringen kan du skrive dine grunde til at søge asyl. Derefter bliver du indkaldt hurtigst muligt.
rule-fi5 = Kan intet afgøres efter den første samtale, bliver du indkaldt til en mere og måske flere.
rule-fi7 = Tag dine papirer og andre beviser med til asylsamtalen.

rule-np1 = Når Danmark behandler en sag, er den normalt i den almindelige procedure (normalproceduren). Der er en lang samtale, måske en mere, og derefter asyl eller afslag.
rule-np2 = 3. Asylkontor behandler lange og komplicerede sager. Det behandler også sager om børn, ofre for menneskehandel og frihedsberøvede.
rule-np3 = En klar og veldokumenteret forklaring kan være nok til en afgørelse. Ellers kommer der en samtale mere eller en undersøgelse.
rule-np4 = Din sag bliver vurderet for sig. Det, du fortæller, bliver holdt op mod det, man ved om dit land.
rule-np5 = Svaret kommer i et brev: en opholdstilladelse eller et afslag.
rule-np6 = Du kan regne med at høre fra Udlændingestyrelsen inden seks uger, efter at den har taget din sag op. Det kan tage længere tid.
rule-np7 = Dit afslag går automatisk videre til Flygtningenævnet. Det anses for påklaget 14 dage efter, at du har fået kendskab til det. Du behøver ikke gøre noget, og der løber ikke en frist på syv dage.
rule-np8 = Hjemrejsestyrelsen vil spørge, om du frafalder klagen. Du behøver ikke skrive under på en frafaldserklæring: gør du ingenting, fortsætter klagen. Frafalder du den, inden for de 14 dage eller senere, får du en udrejsefrist.
rule-np-stay = Du må blive i Danmark, til Flygtningenævnet har afgjort sagen. Frafalder du klagen, gælder det ikke længere.
rule-np9 = Efter et afslag i den almindelige procedure beskikker nævnet en advokat for dig. Det er gratis.

rule-mu1 = Når Udlændingestyrelsen ikke ser nogen gyldig grund, bliver sagen behandlet som åbenbart grundløs (§ 53 b).
rule-mu2 = Finder Udlændingestyrelsen ingen gyldig grund, sender den din sag til Dansk Flygtningehjælp. På Flygtningehjælpens egen side står, at den også taler med dig.
rule-mu3 = Er Dansk Flygtningehjælp enig i, at en sag er åbenbart grundløs, kan du ikke klage til nævnet. Spørg dem, hvad du stadig kan gøre.
rule-mu4 = Er Dansk Flygtningehjælp ikke enig, går et afslag automatisk videre til nævnet. Du behøver ikke klage. Spørg Flygtningehjælpen, hvem der hjælper dig der.
rule-mu4-writing = Så afgør Flygtningenævnet normalt sagen på skriftligt grundlag, uden et møde. En advokat taler for dig.
rule-mu5 = Bliver din sag afslået som åbenbart grundløs, får du samtidig en afgørelse om udsendelse. Du får begge skriftligt og får dem også forklaret mundtligt.
rule-mu6 = Mener Udlændingestyrelsen, at et uledsaget barns sag er åbenbart grundløs, spørger den Dansk Flygtningehjælp. Samtidig beskikker den en advokat for barnet.
rule-ag1 = For personer fra lande på listen går man i første omgang ud fra, at sagen er åbenbart grundløs. Den kan hurtigt blive afslået. Det er åbenbart grundløs-hasteproceduren (ÅGH).
    .name = Åbenbart grundløs-hasteproceduren for lande på listen
rule-ag2 = I åbenbart grundløs-hasteproceduren (ÅGH) skriver du ikke et skema om dine grunde. Du bliver hurtigt indkaldt til samtale. Sig alt det vigtige der.
    .name = Åbenbart grundløs-hasteproceduren: intet skema
rule-ag3 = Også i åbenbart grundløs-hasteproceduren kan du kun få afslag uden at kunne klage, hvis Dansk Flygtningehjælp er enig. Den skal måske svare samme dag: fortæl den straks, hvad der er vigtigt.
rule-ag4 = Dit land står på listen for åbenbart grundløs-hasteproceduren (ÅGH). Den liste, vi kender, er fra 19. januar 2023.
rule-ag5 = For Georgien er der undtagelser. De bliver afgjort fra sag til sag. Fortæl, hvad der er særligt i din sag.
rule-ag6 = Regn med en samtale, også i åbenbart grundløs-hasteproceduren.

rule-su1 = Som udgangspunkt behandler Danmark hver ansøgning som en første ansøgning.
rule-su2 = En sag, der blev lukket uden afgørelse, kan blive genoptaget, hvor den slap. Kontakt Udlændingestyrelsen straks.
rule-su3 = Efter et afslag som åbenbart grundløs ser Udlændingestyrelsen og Dansk Flygtningehjælp på din sag. Ser en af dem en grund til at genoptage den, følger den almindelige procedure.
rule-su4 = Nævnet afgør, om en sag, det har afslået, skal genoptages. Der skal være væsentlige nye oplysninger, som ikke var fremme før. Sagens dommer kan sige nej alene.
rule-su5 = Der kommer kun et nyt møde, når de nye oplysninger kan ændre resultatet, og du skal være til stede. Nævnet kan se bort fra beviser, som du kunne have givet før.
rule-su6 = Teksterne siger ikke, hvor lang tid det tager at få en sag genoptaget. Udlændingestyrelsen bestemmer, hvor du bor imens. Spørg personalet på dit center.
rule-su-address = En anmodning om at genoptage din sag bliver ikke behandlet, så længe myndigheden ikke ved, hvor du bor. Vær registreret, hvor du bor. Det er ikke nok, at din advokat ved det.
rule-su-stay = At bede nævnet om at genoptage din sag giver ikke i sig selv ret til at blive. Nævnet kan give lov, hvis du beder om det, før din udrejsefrist er udløbet. Bed om begge dele i samme brev.
rule-su-stay-late = Efter udrejsefristen skal der ganske særlige grunde til, før du må blive, mens din anmodning behandles. Skriv grundene i anmodningen.
    .name = Udrejsefristen er udløbet
rule-su-stay-unfounded = Er din sag afslået som åbenbart grundløs, skal du rejse straks. Beder du om at få sagen genoptaget, må du kun blive imens, hvis der er ganske særlige grunde. Skriv grundene i anmodningen.
rule-su-stay-elsewhere = At bede nævnet om at se på afgørelsen igen giver ikke i sig selv ret til at blive. Nævnets formand kan beslutte, at du må. Bed om det i samme brev.

rule-wi1 = Udlændingestyrelsen afgør, hvad der sker med en sag, der er frafaldet eller stoppet.
rule-wi2 = Udlændingeloven nævner ét tilfælde: at man ikke møder op, når Udlændingestyrelsen indkalder en personligt. Den siger ikke, hvad der ellers anses for frafald.
rule-wi3 = Det kan regnes som frafald, hvis man udebliver, ikke svarer eller forlader centret. En god grund, som du ikke selv var herre over, tæller. Fortæl Udlændingestyrelsen om den.
rule-wi3-duty = Mød op, hver gang Udlændingestyrelsen indkalder dig. Kan du ikke komme, så giv besked inden, og sig hvorfor. Ellers kan din ansøgning bortfalde.
rule-wi-missing = Udebliver du uden rimelig grund fra en samtale, kan du også blive frihedsberøvet eller få færre penge. Du kan også få pligt til at melde dig på faste tider.
rule-wi-tell = Du skal give de oplysninger, der er nødvendige for at afgøre din sag. Du skal også vise dit pas, når du bliver bedt om det. Skjuler du, hvem du er, eller hvordan du kom hertil, kan det føre til frihedsberøvelse.
rule-wi-live = Bo, hvor Udlændingestyrelsen har anvist dig. Får du pålæg om at flytte og ikke gør det, kan du blive frihedsberøvet. Så længe ingen ved, hvor du bor, bliver der ikke betalt for dig.
rule-wi4 = Når nogen ikke svarer eller forlader centret, bliver sagen normalt lukket. Den er stoppet, ikke afslået.
rule-wi5 = En lukket sag fortsætter ikke automatisk. Teksten nævner ingen frist for at komme tilbage. Vent ikke.
rule-wi6 = Kontakt Udlændingestyrelsen gennem dit center i dag, og forklar hvorfor. En sag bliver måske kun genoptaget én gang.
rule-wi7 = Stod der en advarsel i indkaldelsen, bortfalder din ansøgning, når du udebliver, medmindre du har meldt lovligt forfald. Udlændingestyrelsen kan bestemme noget andet i særlige tilfælde. Så kan sagen blive afgjort på tidligere samtaler.
rule-wi8 = Et frafald med underskrift (frafaldserklæring) skal være utvetydigt. Der er normalt først et møde med tolk.
rule-wi9 = Har du skrevet under på en frafaldserklæring, må du ikke længere blive. Du skal rejse, medmindre du har en anden tilladelse. Du får en udrejsefrist. Den indberettes til Schengeninformationssystemet (SIS).
rule-wi10 = Du kan altid fortryde frafaldet. Så kan sagen måske fortsætte. Kontakt Udlændingestyrelsen i dag. Du kan ikke klage til nævnet over et frafald.

rule-fc1 = Danmark kan give afslag efter § 7, stk. 5, når et andet land allerede beskytter dig. Nær tilknytning kan være nok, hvis landet må antages at ville beskytte dig.
rule-fc2 = Tilknytning kan være fødsel, opvækst, langt ophold, familie eller netværk. Den behøver ikke være tættere end til Danmark.
rule-fc3 = Du skal kunne rejse lovligt ind i det land og bo der lovligt. Du skal også være i sikkerhed der. Sig det, hvis du ikke er det.
rule-fc4 = Som det mindste skal landet rent faktisk beskytte dig mod at blive sendt tilbage til fare.
rule-fc5 = Et afslag, fordi et andet land kan beskytte dig, får du skriftligt. Det går videre til nævnet ligesom andre afslag.
rule-st1 = Der er ingen officiel liste over sikre tredjelande. Hver sag bliver vurderet for sig.
rule-st2 = Et land er ikke sikkert, hvis du risikerer dødsstraf, tortur eller umenneskelig behandling der.
rule-st3 = Et sikkert land skal have tiltrådt Flygtningekonventionen, respektere den og have en ordentlig asylprocedure. Det må ikke sende dig videre til fare.
rule-st4 = Udlændinge- og Integrationsministeriet vurderer, om et land er sikkert, efter at have spurgt Udlændingestyrelsen.
rule-st5 = Reglerne om sikre lande gælder ikke, når politiet har forbudt dig at rejse ind i Danmark (§ 28, stk. 7).
rule-st6 = Dansk lov siger ikke, hvad et »europæisk sikkert tredjeland« er.
rule-bo1 = Danmark har ingen særlig asylprocedure ved grænsen.

rule-re1 = Udlændingestyrelsen betaler for din mad, et sted at bo og nødvendig lægehjælp. Det gør den, indtil du får en tilladelse eller rejser fra Danmark.
rule-re1-need = Har du ikke søgt asyl her, betaler Udlændingestyrelsen kun for dit underhold, hvis det er nødvendigt.
rule-re1-permit = Når du har fået asyl, betaler Udlændingestyrelsen for dit underhold, indtil kommunen tager over.
rule-re1-not = Udlændingestyrelsen betaler ikke, så længe ingen ved, hvor du bor, eller hvis du har en anden slags tilladelse. Normalt betaler den heller ikke, hvis du gifter dig med en, der bor her. Har du penge nok, kan du blive bedt om selv at betale.
rule-re-decides = Udlændingestyrelsen bestemmer, hvor du bor. Så vidt muligt ser den på, om du er nyankommen eller har fået afslag. Det kan være et andet sted end nævnt her.
rule-re2 = I åbenbart grundløs-proceduren kan du ikke flytte i egen bolig. Du kan heller ikke bo hos venner eller familie.
rule-re3 = Udlændingestyrelsen har kontorer i Næstved, på Sandholm og i København. Der er Borgerservice i Næstved, Aalborg, Aarhus og Odense.
rule-re-admissibility-adult = Du skal sandsynligvis først bo på Modtagecenter Sandholm. Derefter bestemmer Udlændingestyrelsen.
rule-re-admissibility-family = Du skal sandsynligvis bo på Modtagecenter Sandholm de første tre måneder. Derefter på Hjemrejsecenter Avnstrup.
rule-re-admissibility-child = Du skal sandsynligvis bo på børnecentret i Tønder.
rule-re-appeal-adult = Du skal sandsynligvis bo på et udrejsecenter. Udlændingestyrelsen bestemmer hvilket.
rule-re-appeal-family = Du skal sandsynligvis bo på Hjemrejsecenter Avnstrup.
rule-re-appeal-child = Du skal sandsynligvis bo på børnecentret i Tønder.
rule-re-accelerated-adult = Du skal sandsynligvis bo på et udrejsecenter. Udlændingestyrelsen bestemmer hvilket.
rule-re-accelerated-family = Du skal sandsynligvis bo på Hjemrejsecenter Avnstrup.
rule-re-accelerated-child = Du skal sandsynligvis bo på børnecentret i Tønder.
rule-re-accelerated-appeal-adult = Du skal sandsynligvis bo på et udrejsecenter. Udlændingestyrelsen bestemmer hvilket.
rule-re-accelerated-appeal-family = Du skal sandsynligvis bo på Hjemrejsecenter Avnstrup.
rule-re-accelerated-appeal-child = Du skal sandsynligvis bo på børnecentret i Tønder.
rule-re-normal = Mens Danmark behandler din sag, bor du på det center, som Udlændingestyrelsen anviser. Udlændingeloven nævner ikke noget bestemt.
rule-re-refused = Efter et afslag kan Udlændingestyrelsen flytte dig til et udrejsecenter. Den bestemmer hvilket og hvornår. Regn med det samme, når nævnet har stadfæstet afslaget.
rule-re-separated = For et barn sammen med en voksen, der ikke er forælder, nævner teksterne intet sted. Spørg Udlændingestyrelsen eller personalet på dit center.
rule-re-not-stated = Teksterne nævner intet sted for dette trin i en sag. Spørg Udlændingestyrelsen eller personalet på dit center.
rule-re-detained = Frihedsberøvede bliver holdt i særlige faciliteter. Er det ikke muligt, skal de holdes adskilt fra almindelige indsatte.
rule-up-own-home = Efter seks måneder i Danmark kan du søge om at flytte i egen bolig. Du skal kunne forsørge din husstand. Der er flere betingelser.
rule-up-private = Efter seks måneder kan du også søge om at bo privat hos andre. Udlændingestyrelsen betaler stadig for dit underhold. Der er flere betingelser.
rule-up-family = Du kan når som helst søge om at bo hos en ægtefælle, der bor her. Et barn kan søge om at bo hos forældre eller et nært familiemedlem, der bor her.
rule-up-return-agency = Medvirker du ikke til din udrejse, bestemmer Hjemrejsestyrelsen, hvilket center du skal bo på. Særlige grunde kan tale imod.
rule-up-contract = Voksne indgår en kontrakt med centret. Den siger, hvilke opgaver, hvilket kursus og hvilken undervisning du deltager i.
rule-up-school = Børn i den undervisningspligtige alder skal deltage i undervisning.

rule-ri1 = Bor du på Udrejsecenter Sjælsmark, er der måltider på faste tider, og du kan ikke selv lave mad. Undervisning og arbejde er begrænset der.
rule-ri2 = I åbenbart grundløs-proceduren på grund af nationalitet er der ingen kontante ydelser på centre med gratis måltider. Heller ikke for børn. På andre centre er der en grundydelse og et tillæg for børn.
    .name = Ingen kontante ydelser i denne procedure
rule-up-meals = Hvor måltiderne er gratis, får ingen grundydelse. Andre steder bliver den udbetalt hver 14. dag.
rule-up-cash = Voksne, der overholder deres kontrakt, får en tillægsydelse.
rule-up-children = Forældre får et forsørgertillæg for børn under 18. Det er lavere, hvor måltiderne er gratis. Et barn uden forældre her får sin egen ydelse.
rule-up-lower = Nogle ydelser er lavere, indtil Udlændingestyrelsen har besluttet, at Danmark behandler din sag.
rule-up-cuts = Kontante ydelser kan blive stoppet, hvis man udebliver fra en samtale, truer, er voldelig eller ikke bor, hvor man skal. Det samme gælder, hvis man ikke udfører sine opgaver eller ikke medvirker i sin sag eller sin hjemrejse.
rule-up-only-there = Efter de nyere regler kan din ret til mad og bolig her slutte, når du får besked om en overførsel. En ordentlig levestandard skal stadig være sikret. Vi ved ikke, hvad Danmark gør.
rule-ri3 = På Avnstrup laver familier selv mad. De har som regel egne værelser og deler bad og køkken. De får nødvendig lægehjælp. Børn har fritidstilbud og skole på samme niveau som danske børn.
rule-ri4 = På børnecentret er der lægehjælp, skole og fritidstilbud. Du kan lave mad, med hjælp hvis du vil.
rule-ri6 = Du må til enhver tid have en til at hjælpe eller repræsentere dig. Du skal måske stadig selv møde op.
rule-ri7 = Du har en tolk under hele samtalen. Tolken må ikke fortælle andre, hvad du siger.
rule-hp1 = Du kan også søge Udlændinge- og Integrationsministeriet om humanitær opholdstilladelse. Det kan du først, når Danmark behandler din sag.

rule-in1 = Før samtalen ser du en film, og sagsbehandleren forklarer, hvad samtalen skal bruges til.
rule-in2 = Indkaldelsen bliver sendt til dit center. Spørg tit personalet efter breve.
rule-in3 = Du, en sagsbehandler og en tolk er til stede.
rule-in4 = Du kan bede om en sagsbehandler og tolk af dit eget køn. Det sker, så vidt det er muligt. Bed om det i god tid.
rule-in5 = Loven giver dig ikke ret til at afvise en bestemt sagsbehandler. Har du en god grund, så sig den. Måske kan det lade sig gøre.
rule-in6 = Er der ingen tolk på dit sprog, bliver et andet sprog brugt, som du forstår.
rule-in7 = Tolke er sikkerhedsgodkendte og har tavshedspligt.
rule-in8 = Du kan bede om at have et familiemedlem med, medmindre I har modstridende interesser.
rule-in9 = Repræsentanter for FN’s flygtningeorganisation (UNHCR) eller Røde Kors må sidde med. De siger ikke noget.
rule-in10 = Du må tage en person med, som du selv vælger. Det kan være familie, en læge, en advokat, en organisation eller en religiøs rådgiver.
rule-in11 = Du, tolken og sagsbehandleren kan bede om pauser, eller der er pauser med faste mellemrum. Et barns repræsentant kan når som helst bede om flere.
rule-in12 = Sagsbehandleren spørger, hvordan du har det, og om du forstår tolken. Sig det, hvis du ikke gør.
rule-in13 = Til sidst hører du, hvad der nu skal ske. Du kan tilføje det, der mangler.
rule-in14 = Asylsamtalen bliver ikke optaget. Der bliver skrevet et samtalereferat, som bliver læst op for dig. Ret det, der er forkert, før du godkender.
rule-in15 = Du kan ikke afvise referatet, for det er en del af din sag. Du kan rette det.
rule-in16 = Samtaler bliver normalt ikke holdt over video. En kort opfølgning kan blive det, for eksempel når du er syg eller bor langt væk. Den bliver ikke optaget, og normalt skal intet skrives under.
rule-in17 = En samtale kan blive flyttet ved sygdom, når din repræsentant ikke kan, eller af en anden god grund. Bed om det inden.
rule-in18 = Som udgangspunkt bliver alle voksne interviewet. Gør et handicap, at du ikke kan tale for dig, kan et familiemedlem hjælpe dig.
rule-in19 = En samtale kan i få tilfælde undlades, for eksempel når nogen ikke er i stand til at deltage.
rule-in20 = Bliver en samtale undladt, står der i afgørelsen hvorfor.
rule-in21 = En voksens samtale tager som regel flere timer. Spis og hvil dig inden.

rule-um2 = Den personlige repræsentant er med til samtalen og kan bestemme som en forælder.
rule-um3 = Ved et barns samtale er en personlig repræsentant eller en observatør fra Røde Kors til stede.
rule-um4 = Udlændingestyrelsen vurderer, om du er moden nok til en asylsag. Hvis ikke, er en anden slags opholdstilladelse måske mulig. Betingelserne er, at du ikke har et familienetværk i hjemlandet og vil komme i en alvorlig nødsituation der.
rule-um5 = Et uledsaget barn skal ikke betale for juridisk hjælp. Efter et afslag på asyl beskikker Udlændingestyrelsen en advokat for barnet, hvis det ikke har en. Der er få undtagelser.
rule-um-sent = Et uledsaget barn får en advokat efter et afslag på asyl. Den advokat er ikke til en sag om et andet land. Her hjælper din repræsentant og Dansk Flygtningehjælp dig. Spørg begge i dag.
rule-um6 = Udlændingestyrelsen kan søge efter din familie, men kun hvis du siger ja. Røde Kors kan også søge, i fortrolighed.
rule-um7 = Et uledsaget barn bliver også indkaldt til en første samtale.
rule-um9 = Samtaler over video bliver altid planlagt sammen med repræsentanten, som sidder hos dig eller hos sagsbehandleren.
rule-um10 = Nogle sagsbehandlere er særligt uddannet til at tale med børn. Samtalen er så skånsom, som din alder kræver.
rule-ac1 = Dine børn bliver kun interviewet, hvis det er nødvendigt, og du siger ja. Du må være med, hvis du og barnet ønsker det.
rule-ac2 = Om et barn bliver interviewet, afhænger af alder, modenhed og egne grunde til at søge asyl. Fortæl Udlændingestyrelsen det, hvis dit barn har egne grunde.
rule-ac3 = Alle børn har ret til at blive hørt, hvis barnet eller forældrene beder om det.
rule-ac4 = En samtale med et barn kan undlades, når man allerede ved nok.
rule-ac5 = Et barn sammen med en voksen, der ikke er forælder, får normalt sin egen afgørelse. Er barnet ikke modent nok til en samtale, bygger den på den voksnes samtale.
rule-ac6-refused = Når en hel familie får afslag, er børnene som regel omfattet af morens afgørelse. Så er det kun hende, der får besked.

rule-vu1 = Særligt uddannede sagsbehandlere taler med ofre for menneskehandel eller anden vold. Sig det tidligt til personalet eller en læge.
rule-vu2 = Dansk lov har ikke en fast gruppe af sårbare. Sig, hvad du har brug for.
rule-vu3 = Hvis et handicap gør, at du ikke kan tale for dig, må et familiemedlem hjælpe dig ved samtalen.
rule-vu4 = 3. Asylkontor behandler sager om mennesker med særlige behov.

rule-ev1 = Beviser må gerne være på dit eget sprog eller et andet sprog. Udlændingestyrelsen får dem oversat.
rule-ev2 = Udlændingestyrelsen søger også selv oplysninger.
rule-ev3 = Tag dine beviser med til asylsamtalen. Kan du ikke det, får du to uger fra den dag, samtalen er.
    .name = Beviser efter asylsamtalen
rule-ev5 = Nævnet holder tit det, du siger, op mod tidligere forklaringer, fingeraftryk, sociale medier og rejsedata. Sig sandheden, og forklar forskelle.

rule-dn-grant = Får du asyl, får du afgørelsen skriftligt.
rule-dn-refusal = Et afslag, der går videre til nævnet, får du skriftligt.
rule-dn2 = Bor du langt væk, kan du også få afgørelsen over video eller telefon.
rule-dn3 = Du får altid også afgørelsen skriftligt. Bed om brevet, og gem det.

rule-ab1 = Nævnet er uafhængigt af Udlændingestyrelsen.
rule-ab2 = Tre personer afgør sagen. En dommer er formand. Udlændingestyrelsen forklarer sit afslag, og en sekretær skriver.
rule-ab3 = Der er et møde med dig, din advokat og en tolk.
rule-ab4 = Sig det straks til nævnet, hvis du ikke forstår tolken.
rule-ab5 = Nævnet kan ændre afgørelsen eller stadfæste den.
rule-ab6 = Nævnets afgørelse er endelig. Der kan ikke klages over den. Væsentlige nye oplysninger kan måske stadig føre til, at sagen bliver genoptaget.
rule-ab-sent-back = Nævnet har hjemvist din sag. Udlændingestyrelsen ser på den igen og træffer en ny afgørelse. Spørg din advokat eller Dansk Flygtningehjælp, hvad styrelsen vil vide.
rule-ab-anew = Så bliver dine grunde til at søge asyl undersøgt igen.
rule-ab8 = Når nævnet giver asyl, udsteder Udlændingestyrelsen tilladelsen og vælger kommunen.
rule-ab-gone = Har du fået afslag på asyl, lukker nævnet sagen, hvis du er registreret som forsvundet i mere end 14 dage. Kontakter du igen myndighederne, fortsætter den. Har du været i dit hjemland imens, er det en ny sag. For en klage over en overførsel gælder noget andet.
rule-ab-gone-transfer = Bliv på dit center, flyt, når du får besked om det, og mød op, når politiet indkalder dig. Bliver du registreret som udeblevet, mens nævnet har en klage over en overførsel, anses klagen for frafaldet. Kun helt særlige forhold ændrer det.
rule-ab-back-transfer = Har du været registreret som udeblevet? Er du tilbage inden syv dage efter, at du fik besked, så sig samme dag, at du fastholder klagen. Efter de dage bliver den ikke behandlet, medmindre der er helt særlige forhold. Kontakt Dansk Flygtningehjælp samme dag.
rule-ab-gone-protected = Bliv på dit center. Ved en klage efter § 29 b siger ingen regel, hvad der sker, hvis du bliver registreret som udeblevet. Har du været væk, så kontakt centret og Dansk Flygtningehjælp i dag.
rule-ab-leaving = Rejser du fra Danmark, før nævnet har afgjort sagen, regnes klagen for frafaldet.
rule-ab-absent = Du har ret, men ikke pligt, til at komme til mødet. Kommer du ikke, afgør nævnet sagen på det skriftlige grundlag. Kan du bevise, at du havde en grund, kan sagen åbnes igen.
rule-ab-told = Nævnet giver dig normalt afgørelsen skriftligt efter mødet eller sender den kort efter. Skal du rejse ud af Danmark, og er du ikke til stede, får du den af politiet.
rule-ab-child = På nævnets møde har et uledsaget barn altid sin repræsentant eller en fra Dansk Røde Kors med. Den slags sager bliver behandlet særlig hurtigt.

rule-po1 = Udlændingestyrelsen bestemmer, hvilken kommune du skal bo i.
rule-po2 = En tilladelse er midlertidig. Udlændingestyrelsen forlænger den, uden at du beder om det, så længe betingelserne er opfyldt. Den kan blive nægtet eller inddraget, hvis de er væk, eller hvis den blev givet på et forkert grundlag. Dit privatliv og familieliv kan stadig være en grund til at forlænge den. Den ret står i artikel 8 i Den Europæiske Menneskerettighedskonvention.
rule-po3 = I brevet står, hvilken slags tilladelse det er. § 7, stk. 1, er for flygtninge efter Flygtningekonventionen. § 7, stk. 2, er for en reel risiko for dødsstraf, tortur eller umenneskelig behandling. § 7, stk. 3, er for den samme risiko på grund af meget alvorlig vold mod civile.
rule-po-length = En tilladelse efter § 7, stk. 1, gælder højst to år ad gangen. Efter stk. 2 og 3 gælder den første højst et år.
rule-rt1 = Efter et endeligt afslag skal du rejse. Hjemrejsestyrelsen indkalder dig til en samtale om, hvornår og hvordan du rejser hjem.
rule-rt-help = Du skal medvirke til din udrejse: vise, hvem du er, skaffe rejsepapirer og komme til samtaler. Ellers kan du få pligt til at melde dig på faste tider.
rule-rt4 = Tvungne udsendelser til et sikkert tredjeland bliver vurderet fra sag til sag. Hjemrejsestyrelsen følger Udlændingestyrelsens vurdering af landet.
rule-rt5 = Efter et afslag kan et uledsaget barn måske få opholdstilladelse af andre grunde. Der er stadig juridisk hjælp til det og vejledning om en hjemrejse.
rule-rt-date = Har nævnet givet afslag, står udrejsefristen i dit brev. Normalt er det syv dage, eller en måned, hvis du har haft opholdstilladelse indtil nu. I påtrængende tilfælde, for eksempel kriminalitet eller svig, er det straks. Det er ikke de syv dage til at klage.
    .name = Din udrejsefrist
rule-rt-date-unfounded = Er din sag afslået som åbenbart grundløs, skal du rejse straks. Det fastsætter Udlændingestyrelsen, ikke nævnet.
rule-rt-date-later = Udrejsefristen kan blive senere af særlige grunde, for eksempel et langt ophold, børn i skole eller familie. Bed om det så hurtigt, du kan, og giv dine grunde.
rule-rt-date-trafficked = Har du været udsat for menneskehandel og beder om det, får du normalt 30 dage til at rejse. Fristen kan blive længere, højst 120 dage. Sig det til Udlændingestyrelsen.
rule-rt-date-child = Et uledsaget barn kan også få afslag på opholdstilladelse efter § 9 c. Så har barnet 15 dage til at rejse. En klage inden syv dage giver barnet ret til at blive imens.
rule-rt-humanitarian = Du kan stadig søge Udlændinge- og Integrationsministeriet om humanitær opholdstilladelse. Det giver ikke i sig selv ret til at blive. Ansøgningen bliver ikke behandlet, så længe ingen ved, hvor du bor.

rule-am-back = Det land, der står som ansvarligt for din tidligere asylsag, får besked om at tage dig tilbage. Hvis du kun har søgt i ét land, er det normalt det.
    .name = Tidligere asylansøgning
rule-am26 = Din nærmeste familie kommer først: det land, hvor de har beskyttelse eller en tilladelse til langvarigt ophold. Det tæller også, hvis de havde beskyttelse og er blevet statsborgere. I skal have været en familie, før en af jer kom til Europa.
    .name = Nærmeste familie med beskyttelse eller langvarigt ophold
rule-am26-status = Familie med en anden tilladelse, for eksempel til arbejde eller studie, tæller ikke i denne regel. Fortæl alligevel Udlændingestyrelsen om dem. Den kan lægge vægt på humanitære grunde.
rule-am27 = Derefter kommer det land, hvor din nærmeste familie venter på det første svar i deres asylsag. I skal have været en familie, før en af jer kom til Europa.
    .name = Nærmeste familie, der venter på det første svar
rule-am29 = Et land, der har givet dig en opholdstilladelse eller et visum, er ansvarligt. En tilladelse tæller i tre år, efter at den er udløbet eller taget fra dig, et visum i atten måneder.
    .name = Opholdstilladelse eller visum
rule-am30 = Et land, hvor du har studeret mindst et skoleår og har fået et eksamensbevis, er ansvarligt. Beviset skal være mindre end seks år gammelt, når du bliver registreret. Kurser på nettet tæller ikke.
    .name = Eksamensbevis
rule-am31 = Du behøvede ikke visum. Danmark kræver heller ikke visum, så Danmark kan være ansvarligt.
    .name = Visum ikke nødvendigt
rule-am32 = Når du søgte i transitområdet i en dansk lufthavn, er Danmark ansvarligt.
    .name = Transitområde i en lufthavn
rule-am33 = Det første land, du kom ind i uden papirer, er ansvarligt. Det varer tyve måneder, og tolv efter en redning til søs.
    .name = Indrejse uden papirer
rule-am16 = Når intet peger på et andet land, behandler det land, hvor du først blev registreret, din sag.
    .name = Intet peger på et andet land
rule-am16-security = Hvis en person anses for at være en trussel mod sikkerheden, behandler det land sagen, der finder ud af det.
rule-am34 = Bor et barn, en søskende eller en forælder lovligt i et land, kan det land være ansvarligt. Den ene af jer skal være afhængig af den anden. Grunden skal være graviditet, et nyfødt barn, alvorlig sygdom, handicap, et alvorligt traume eller alderdom. I skal begge bede om det skriftligt.
    .name = En, som du er afhængig af, eller som er afhængig af dig
rule-am19 = Når du bliver registreret, skal myndighederne efter de nye regler fortælle dig, hvilke regler der gælder. De skal også fortælle, hvilke rettigheder du har.
rule-am21 = Efter de nye regler kan du få gratis juridisk rådgivning, mens det afgøres, hvilket land der har ansvaret. Spørg Dansk Flygtningehjælp.
rule-am17 = Efter de nye regler skal du senest ved den første samtale give alle papirer og oplysninger om det ansvarlige land. Har du brug for mere tid, så bed om det der. Det, der kommer senere, tæller måske kun, hvis det er afgørende.
rule-am20 = Efter de nye regler får du skriftlig besked om dine rettigheder på et sprog, du forstår. Du kan stille spørgsmål. Børn får det fortalt på en måde, der passer til børn.
rule-am22 = Efter de nye regler bliver lyden optaget, når du taler med myndighederne om, hvilket land der har ansvaret. Du ser resuméet før afgørelsen og kan rette det.
rule-am22-family = Bor der familie i et af disse lande, så bed om skemaet om familie. Udfyld det helst før samtalen.
rule-am23 = Efter de nye regler får et uledsaget barn normalt en repræsentant inden femten arbejdsdage. Barnets bedste kommer først, også før en overførsel.
rule-am24 = Efter de nye regler er det afgørende, hvordan din situation var, da du første gang blev registreret i disse lande.
rule-am38 = Rejser du imens videre til et andet af disse lande, kan du blive sendt tilbage.
rule-family-together = Børn under 18 år, der er sammen med dig, følger normalt dig. Peger reglerne på forskellige lande for en familie, tager ét af dem normalt hele familien.
rule-discretion = Danmark kan behandle din sag, selv om reglerne peger på et andet land. Ingen kan regne med det. Sig dine grunde til Udlændingestyrelsen.
rule-am42 = Når det andet land har sagt ja eller bekræftet, skal overførslen afgøres inden for to uger.
rule-am43 = Efter de nye regler er der tre grunde til at klage. Én er en reel risiko for umenneskelig behandling i landet. Én er afgørende begivenheder efter afgørelsen. Én er reglerne om børn, familie og mennesker, der er afhængige af hinanden. Den sidste er ikke for dem, der har søgt asyl der før. Bed om hjælp til at vælge.
rule-am43-days = Udlændingeloven siger syv dage. Det er teksten fra september 2025. Vi ved ikke, om den er ændret siden. De nye regler tillader mellem en og tre uger. Regn kun med syv dage.
rule-am43-help = Efter de nye regler kan du bede om gratis hjælp til klagen, hvis du ikke kan betale for den. Bed om det i samme brev.
rule-d14 = Du behøvede ikke visum. Danmark kræver heller ikke visum, så Danmark kan være ansvarligt.
    .name = Visum ikke nødvendigt
rule-d15 = Når du søgte i transitområdet i en dansk lufthavn, er Danmark ansvarligt.
    .name = Transitområde i en lufthavn
rule-d16 = Bor et barn, en søskende eller en forælder lovligt i et land, kan det land være ansvarligt. Den ene af jer skal være afhængig af den anden. Grunden skal være graviditet, et nyfødt barn, alvorlig sygdom, handicap eller alderdom. I skal begge bede om det skriftligt.
    .name = En, som du er afhængig af, eller som er afhængig af dig

# Frister

rule-ti-fourteen = Dit afslag anses for påklaget fjorten dage efter, at du fik besked. Du skal ikke gøre noget for det.
    .name = Dit afslag anses for påklaget
rule-ti-length = Du kan klage over, hvor længe en tilladelse efter § 7, stk. 1 eller 2, gælder. Klagen skal være nået frem til Udlændingestyrelsen inden fire uger. En senere klage bliver afvist.
    .name = Din klage over, hvor længe din tilladelse gælder
rule-ti-lapse = Får du en dag besked om, at din tilladelse er bortfaldet, kan du klage. Klagen skal så være nået frem inden fire uger. Derefter kræver det særlige grunde.
    .name = Din klage, hvis en tilladelse bortfalder
rule-d-times = Danmark har normalt tre måneder fra din ansøgning til at spørge et andet land. Er der et match med fingeraftryk, har det to måneder.
    .name = Danmark spørger et andet land
rule-d-late = Har Danmark spurgt senere end det, får Danmark normalt ansvaret for din sag. Vis datoerne til Dansk Flygtningehjælp.
rule-d-answer = Det andet land har normalt to måneder til at svare. Skal det tage dig tilbage, har det én måned, eller to uger efter et match med fingeraftryk. Svarer landet ikke, regnes det for et ja.
    .name = Det andet land svarer
rule-d29 = Danmark har normalt seks måneder til at sende dig dertil. De regnes fra landets accept, eller fra den sidste afgørelse om en klage, der stoppede overførslen. Går de uden en overførsel, får Danmark normalt ansvaret.
    .name = Overførslen
rule-d29-longer = Myndighederne kan forlænge fristen. I fængsel er den op til ét år. Kan de ikke finde dig, er den op til atten måneder.
rule-d28 = Er du frihedsberøvet, skal Danmark spørge det andet land inden én måned fra din ansøgning. Spørger Danmark ikke i tide, skal du løslades; din sag går videre.
    .name = Danmark spørger et andet land, mens du er frihedsberøvet
rule-d28-answer = Er du frihedsberøvet, har det andet land normalt to uger til at svare. Svarer landet ikke, regnes det for et ja.
    .name = Det andet land svarer, mens du er frihedsberøvet
rule-d28-transfer = Frihedsberøvelse før en overførsel slutter efter seks uger. De regnes fra landets accept, eller fra den dag en klage ikke længere stopper overførslen. Derefter skal du løslades; din sag går videre.
    .name = Slut på frihedsberøvelse før en overførsel
rule-am-times = Har du ikke søgt asyl der, har Danmark to måneder fra din registrering til at spørge et andet land. Er der et match med fingeraftryk eller visumoplysninger, har det én måned.
    .name = Danmark spørger et andet land
rule-am-late = Har Danmark spurgt senere end det, får Danmark ansvaret for din sag. Det alene er ikke en grund til at klage. Vis datoerne til Dansk Flygtningehjælp.
rule-am-late-child = For et uledsaget barn kan man søge efter familie også efter den tid. Det sker, hvis det er bedst for barnet.
rule-am-answer = Det andet land har én måned til at svare, eller to uger efter et match med fingeraftryk eller visumoplysninger. Svarer landet ikke, regnes det for et ja.
    .name = Det andet land svarer
rule-am-back-times = Har du søgt asyl der før, skal Danmark give det land besked inden to uger efter et match med fingeraftryk. Er Danmark for sent på den, skal landet stadig tage dig tilbage.
    .name = Danmark giver besked til landet, hvor du søgte før
rule-am-back-answer = Det land har to uger til at bekræfte eller vise, at det ikke har ansvaret. Svarer landet ikke, regnes det for en bekræftelse.
    .name = Det land bekræfter
rule-am46 = Danmark har seks måneder til at sende dig dertil. De regnes fra landets accept, eller fra den sidste afgørelse om en klage, der stoppede overførslen. Går de uden en overførsel, får Danmark ansvaret.
    .name = Overførslen
rule-am46-longer = I fængsel er fristen op til ét år. Den er op til tre år, hvis du bliver væk, gør modstand eller afviser lægelige krav. Det samme gælder familie, der skal med. Når du er tilbage, er der mindst tre måneder til at sende dig.
rule-am46-missed = En frist for overførslen, der er gået, kan være en grund til at klage. En frist, der gik før afgørelsen, er det ikke. Vis datoerne til Dansk Flygtningehjælp.
rule-am45 = Er du frihedsberøvet, har Danmark to uger til at spørge det andet land eller give det besked. De regnes fra din registrering eller fra et match. Blev du frihedsberøvet senere, har det én uge derfra. Sker det ikke, skal du løslades; din sag går videre.
    .name = Danmark spørger et andet land, mens du er frihedsberøvet
rule-am45-answer = Er du frihedsberøvet, har det andet land én uge til at svare. Svarer landet ikke, regnes det for et ja.
    .name = Det andet land svarer, mens du er frihedsberøvet
rule-am45-transfer = Frihedsberøvelse før en overførsel slutter efter fem uger. De regnes fra landets accept, eller fra den dag en klage ikke længere stopper overførslen. Du skal også løslades, hvis en overførsel ikke er besluttet inden to uger efter landets accept.
    .name = Slut på frihedsberøvelse før en overførsel
rule-ti-away = At blive væk gør aldrig disse frister kortere. Det kan betyde, at din klage anses for frafaldet, og at du bliver frihedsberøvet. Er der noget, der holder dig væk, så fortæl Dansk Flygtningehjælp det.

# Oplysninger. $value er yes, no eller unknown; $country og $date er udfyldt, hvor oplysningen er et land eller en dag.

fact-today = I dag er det { $date }.
fact-registered = { $value ->
    [yes] Du er registreret i Danmark som en, der søger asyl.
    [no] Du er ikke registreret endnu.
   *[unknown] Vi ved ikke, om du er registreret.
}
fact-no-application = { $value ->
    [yes] Du har ikke søgt asyl i Danmark.
    [no] Du vil søge eller har søgt asyl i Danmark.
   *[unknown] Vi ved ikke, om du har søgt asyl i Danmark.
}
fact-registration-date = { $value ->
    [yes] Du blev registreret { $date }.
   *[unknown] Vi ved ikke, hvilken dag du blev registreret.
}
fact-letter-unread = { $value ->
    [yes] Du har et brev, som du ikke kan læse.
    [no] Du har ikke nævnt et brev, som du ikke kan læse.
   *[unknown] Vi ved ikke, om du har et brev, som du ikke kan læse.
}
fact-interviewed = { $value ->
    [yes] Du har været til den første samtale.
    [no] Du har ikke været til den første samtale endnu.
   *[unknown] Vi ved ikke, om du har været til den første samtale.
}
fact-another-country-asked = { $value ->
    [yes] Du har fået at vide, at et andet land bliver bedt om at overtage din sag.
    [no] Du har ikke fået at vide, at et andet land bliver bedt om at overtage din sag.
   *[unknown] Vi ved ikke, om et andet land bliver bedt om at overtage din sag.
}
fact-told-country = { $value ->
    [yes] Udlændingestyrelsen har nævnt { $country }.
   *[unknown] Vi ved ikke, hvilket land Udlændingestyrelsen har nævnt.
}
fact-other-country-accepts = { $value ->
    [yes] Det er afgjort, at du skal overføres, så det andet land har sandsynligvis sagt ja.
    [no] Det andet land har sagt nej.
   *[unknown] Vi ved ikke, om det andet land siger ja.
}
fact-decision-told = { $value ->
    [yes] Du har fået besked om en afgørelse.
    [no] Du har ikke fået besked om en afgørelse endnu.
   *[unknown] Vi ved ikke, om du har fået besked om en afgørelse.
}
fact-denmark-examines = { $value ->
    [yes] Du har fået besked om, at Danmark behandler din sag.
    [no] Du har ikke fået besked om, at Danmark behandler din sag.
   *[unknown] Vi ved ikke, om du har fået besked om, at Danmark behandler din sag.
}
fact-transfer-decided = { $value ->
    [yes] Du har fået besked om overførsel til et andet land.
    [no] Du har ikke fået besked om overførsel.
   *[unknown] Vi ved ikke, om afgørelsen er en overførsel.
}
fact-inadmissible-decided = { $value ->
    [yes] Du har fået besked om, at din sag ikke bliver behandlet, fordi et andet land beskytter dig.
    [no] Du har ikke fået besked om en afgørelse efter § 29 b.
   *[unknown] Vi ved ikke, om afgørelsen er efter § 29 b.
}
fact-decision-date = { $value ->
    [yes] Du fik besked { $date }.
   *[unknown] Vi ved ikke, hvilken dag du fik besked.
}
fact-leave-by = { $value ->
    [yes] Du skal rejse fra Danmark senest { $date }.
   *[unknown] Vi ved ikke, hvilken dag du senest skal rejse.
}
fact-appeal-announced = { $value ->
    [yes] Du har givet Udlændingestyrelsen besked om, at du klager.
    [no] Du har ikke givet Udlændingestyrelsen besked om, at du klager.
   *[unknown] Vi ved ikke, om du har klaget.
}
fact-appeal-proof = { $value ->
    [yes] Du har noget skriftligt, der viser din klage.
    [no] Du har intet skriftligt, der viser din klage.
   *[unknown] Vi ved ikke, om du kan vise, at du har klaget.
}
fact-detained = { $value ->
    [yes] Du er frihedsberøvet eller i fængsel.
    [no] Du er ikke frihedsberøvet.
   *[unknown] Vi ved ikke, om du er frihedsberøvet.
}
fact-minor = { $value ->
    [yes] Du er under 18 år.
    [no] Du er 18 år eller mere.
   *[unknown] Vi ved ikke, om du er under 18 år.
}
fact-child-alone = { $value ->
    [yes] Du er under 18 år og er her uden dine forældre.
    [no] Du er ikke et uledsaget barn.
   *[unknown] Vi ved ikke, om du er et uledsaget barn.
}
fact-with-children = { $value ->
    [yes] Du er her med dine børn under 18 år.
    [no] Du har ingen børn under 18 år med dig.
   *[unknown] Vi ved ikke, om du har børn med dig.
}
fact-protection-elsewhere = { $value ->
    [yes] Et andet land har givet dig beskyttelse.
    [no] Intet andet land har givet dig beskyttelse.
   *[unknown] Vi ved ikke, om et andet land har givet dig beskyttelse.
}
fact-protection-country = { $value ->
    [yes] { $country } har givet dig beskyttelse.
   *[unknown] Vi ved ikke, hvilket land der har givet dig beskyttelse.
}
fact-applied-elsewhere = { $value ->
    [yes] Du har tidligere søgt asyl i et andet land.
    [no] Du har ikke tidligere søgt asyl i et andet land.
   *[unknown] Vi ved ikke, om du tidligere har søgt asyl i et andet land.
}
fact-applied-in-several = { $value ->
    [yes] Du har søgt asyl i flere lande.
    [no] Du har højst søgt asyl i ét land.
   *[unknown] Vi ved ikke, om du har søgt i flere lande.
}
fact-earlier-country = { $value ->
    [yes] Det land, hvor du tidligere søgte asyl, er { $country }.
   *[unknown] Vi ved ikke, hvilket land du tidligere søgte asyl i.
}
fact-earlier-pending = { $value ->
    [yes] Din sag i det andet land er stadig i gang.
    [no] Din sag i det andet land er ikke længere i gang.
   *[unknown] Vi ved ikke, om din sag i det andet land stadig er i gang.
}
fact-earlier-closed = { $value ->
    [yes] Du fik afslag i det andet land, eller du frafaldt sagen.
    [no] Du fik ikke afslag i det andet land, og du frafaldt ikke sagen.
   *[unknown] Vi ved ikke, om du fik afslag i det andet land eller frafaldt sagen.
}
fact-left-three-months = { $value ->
    [yes] Du har siden forladt Europa i tre måneder eller mere, og du kan vise det.
    [no] Du har ikke siden forladt Europa i tre måneder på en måde, du kan vise.
   *[unknown] Vi ved ikke, om du siden har forladt Europa i tre måneder.
}
fact-left-nine-months = { $value ->
    [yes] Du har siden forladt Europa i ni måneder eller mere, og du kan vise det.
    [no] Du har ikke siden forladt Europa i ni måneder på en måde, du kan vise.
   *[unknown] Vi ved ikke, om du siden har forladt Europa i ni måneder.
}
fact-left-unproven = { $value ->
    [yes] Du har forladt Europa i tre måneder eller mere og kan ikke vise det.
    [no] Der er ingen tid uden for Europa, som du ikke kan vise.
   *[unknown] Vi ved ikke, om der er tid uden for Europa, som du ikke kan vise.
}
fact-returned-since = { $value ->
    [yes] Du er siden rejst eller sendt hjem efter en afgørelse.
    [no] Du er ikke siden rejst efter en afgørelse.
   *[unknown] Vi ved ikke, om du siden er rejst efter en afgørelse.
}
fact-permit-since = { $value ->
    [yes] Et andet land har siden givet dig en opholdstilladelse.
    [no] Intet andet land har siden givet dig en opholdstilladelse.
   *[unknown] Vi ved ikke, om et andet land siden har givet dig en opholdstilladelse.
}
fact-registered-elsewhere = { $value ->
    [yes] Et andet land har taget dine fingeraftryk eller registreret dig.
    [no] Intet andet land har taget dine fingeraftryk eller registreret dig.
   *[unknown] Vi ved ikke, om et andet land har registreret dig.
}
fact-family-in-europe = { $value ->
    [yes] Du har familie i et af Dublinlandene.
    [no] Du har ikke nævnt familie i Dublinlandene.
   *[unknown] Vi ved ikke, om du har familie i et af Dublinlandene.
}
fact-family-counted = { $value ->
    [yes] Din mand eller kone, din partner, dit barn under 18 år eller en forælder bor i et af Dublinlandene.
    [no] Du har ikke nævnt mand, kone, partner, barn under 18 år eller forældre i Dublinlandene.
   *[unknown] Vi ved ikke, om din nærmeste familie bor i et af Dublinlandene.
}
fact-family-couple = { $value ->
    [yes] Familiemedlemmet er din ægtefælle eller samlever.
    [no] Familiemedlemmet er ikke din ægtefælle eller samlever.
   *[unknown] Vi ved ikke, om det er din ægtefælle eller samlever.
}
fact-family-partner = { $value ->
    [yes] Familiemedlemmet er en partner, som du ikke er gift med.
    [no] Familiemedlemmet er ikke en partner, som du ikke er gift med.
   *[unknown] Vi ved ikke, om du er gift med den partner.
}
fact-family-other = { $value ->
    [yes] Du har anden familie i et af Dublinlandene.
    [no] Du har ikke nævnt anden familie i Dublinlandene.
   *[unknown] Vi ved ikke, om du har anden familie i et af Dublinlandene.
}
fact-family-sibling = { $value ->
    [yes] Du har en bror eller søster i et af disse lande.
    [no] Du har ikke nævnt en bror eller søster i disse lande.
   *[unknown] Vi ved ikke, om en bror eller søster bor i et af disse lande.
}
fact-family-relative = { $value ->
    [yes] Du har en moster, faster, onkel eller bedsteforælder i et af disse lande.
    [no] Du har ikke nævnt en moster, faster, onkel eller bedsteforælder i disse lande.
   *[unknown] Vi ved ikke, om en moster, faster, onkel eller bedsteforælder bor i et af disse lande.
}
fact-couple-on-the-way = { $value ->
    [yes] I blev et par, efter at I havde forladt hjemlandet.
    [no] I var allerede et par i hjemlandet, eller det handler ikke om et par.
   *[unknown] Vi ved ikke, om I allerede var et par i hjemlandet.
}
fact-couple-since-arrival = { $value ->
    [yes] I blev et par, efter at en af jer var kommet til Europa.
    [no] I blev ikke først et par i Europa.
   *[unknown] Vi ved ikke, om I først blev et par i Europa.
}
fact-couple-since-application = { $value ->
    [yes] I blev et par, efter at du havde søgt asyl.
    [no] I blev ikke først et par, efter at du havde søgt asyl.
   *[unknown] Vi ved ikke, om I først blev et par, efter at du havde søgt asyl.
}
fact-family-country = { $value ->
    [yes] Det land, hvor din familie bor, er { $country }.
   *[unknown] Vi ved ikke, hvilket land din familie bor i.
}
fact-family-legal = { $value ->
    [yes] Din familie opholder sig lovligt der.
    [no] Din familie er der uden tilladelse.
   *[unknown] Vi ved ikke, om din familie opholder sig lovligt der.
}
fact-family-status-not-counted = { $value ->
    [yes] Din familie er der som statsborgere eller med en anden slags tilladelse.
    [no] Din familie er der med beskyttelse eller som asylansøgere.
   *[unknown] Vi ved ikke, hvilken ret din familie har til at være der.
}
fact-permit-or-visa = { $value ->
    [yes] Et af Dublinlandene har givet dig opholdstilladelse eller visum.
    [no] Intet af Dublinlandene har givet dig opholdstilladelse eller visum.
   *[unknown] Vi ved ikke, om et af Dublinlandene har givet dig opholdstilladelse eller visum.
}
fact-visa = { $value ->
    [yes] Det er et visum.
    [no] Det er en opholdstilladelse.
   *[unknown] Vi ved ikke, om det er et visum eller en tilladelse.
}
fact-permit-expiry = { $value ->
    [yes] Tilladelsens eller visummets sidste dag er { $date }.
   *[unknown] Vi kender ikke tilladelsens eller visummets sidste dag.
}
fact-permit-not-used = { $value ->
    [yes] Du kom ikke ind i Europa med det.
    [no] Du kom ind i Europa med det, eller det gør ingen forskel.
   *[unknown] Vi ved ikke, om du kom ind i Europa med det.
}
fact-permit-left-since = { $value ->
    [yes] Du har forladt Europa, siden det udløb.
    [no] Du har ikke forladt Europa, siden det udløb.
   *[unknown] Vi ved ikke, om du har forladt Europa, siden det udløb.
}
fact-permit-country = { $value ->
    [yes] { $country } gav dig tilladelsen eller visummet.
   *[unknown] Vi ved ikke, hvilket land der gav dig tilladelsen eller visummet.
}
fact-irregular-entry = { $value ->
    [yes] Du kom ind i et af Dublinlandene uden papirer, der gav dig lov til det.
    [no] Du kom ikke ind i et af Dublinlandene uden papirer.
   *[unknown] Vi ved ikke, om du kom ind uden papirer.
}
fact-entry-country = { $value ->
    [yes] Du kom først til { $country }.
   *[unknown] Vi ved ikke, hvilket af Dublinlandene du kom først til.
}
fact-entry-over-twelve-months = { $value ->
    [yes] Der gik mere end tolv måneder, fra du kom dertil, til du søgte asyl.
    [no] Der gik tolv måneder eller mindre, fra du kom dertil, til du søgte asyl.
   *[unknown] Vi ved ikke, hvor lang tid der gik, fra du kom dertil, til du søgte asyl.
}
fact-nationality = { $value ->
    [yes] Du er statsborger i: { $country }.
    [no] Du har intet statsborgerskab.
   *[unknown] Vi ved ikke, hvilket land du er statsborger i.
}
fact-diploma-country = { $value ->
    [yes] Dit eksamensbevis er fra: { $country }.
   *[unknown] Vi ved ikke, hvilket land dit eksamensbevis er fra.
}
fact-case-answered = { $value ->
    [yes] Du har fået asyl eller afslag.
    [no] Du har endnu hverken fået asyl eller afslag.
   *[unknown] Vi ved ikke, om du har fået svar.
}
fact-granted = { $value ->
    [yes] Du har fået asyl.
    [no] Du har ikke fået asyl.
   *[unknown] Vi ved ikke, om du har fået asyl.
}
fact-refused = { $value ->
    [yes] Du fik afslag i den almindelige procedure.
    [no] Du har ikke fået afslag i den almindelige procedure.
   *[unknown] Vi ved ikke, om du har fået afslag i den almindelige procedure.
}
fact-refused-first-country = { $value ->
    [yes] Du fik afslag, fordi et land uden for Europa kan beskytte dig.
    [no] Du har ikke fået afslag på grund af et land uden for Europa.
   *[unknown] Vi ved ikke, om du har fået afslag på grund af et andet land.
}
fact-refused-unfounded = { $value ->
    [yes] Din sag blev afslået som åbenbart grundløs, uden klageadgang.
    [no] Du har ikke fået afslag uden klageadgang.
   *[unknown] Vi ved ikke, om du har fået afslag uden klageadgang.
}
fact-council-disagreed = { $value ->
    [yes] Dansk Flygtningehjælp var ikke enig i, at din sag er åbenbart grundløs.
    [no] Du har ikke fået afslag, som Dansk Flygtningehjælp var uenig i.
   *[unknown] Vi ved ikke, hvad Dansk Flygtningehjælp har sagt.
}
fact-normal-told = { $value ->
    [yes] Du har fået at vide, at din sag er i den almindelige procedure.
    [no] Du har ikke fået at vide, at din sag er i den almindelige procedure.
   *[unknown] Vi ved ikke, om din sag er i den almindelige procedure.
}
fact-unfounded-told = { $value ->
    [yes] Du har fået at vide, at din sag anses for åbenbart grundløs.
    [no] Du har ikke fået at vide, at din sag anses for åbenbart grundløs.
   *[unknown] Vi ved ikke, om du har fået at vide, at din sag er åbenbart grundløs.
}
fact-found-unfounded = { $value ->
    [yes] Udlændingestyrelsen har fundet, at der ikke er en gyldig grund i din sag.
    [no] Udlændingestyrelsen har ikke sagt, at din sag mangler en gyldig grund.
   *[unknown] Vi ved ikke, om Udlændingestyrelsen har fundet en gyldig grund i din sag.
}
fact-expedited-told = { $value ->
    [yes] Du har fået at vide, at din sag er i åbenbart grundløs-hasteproceduren (ÅGH).
    [no] Du har ikke fået at vide, at din sag er i åbenbart grundløs-hasteproceduren (ÅGH).
   *[unknown] Vi ved ikke, om din sag er i åbenbart grundløs-hasteproceduren (ÅGH).
}
fact-appeal-running = { $value ->
    [yes] Din klage er i gang i nævnet.
    [no] Nævnet har ikke din sag.
   *[unknown] Vi ved ikke, om nævnet har din sag.
}
fact-board-decided = { $value ->
    [yes] Flygtningenævnet har afgjort sagen.
    [no] Flygtningenævnet har ikke afgjort sagen.
   *[unknown] Vi ved ikke, om Flygtningenævnet har afgjort sagen.
}
fact-board-upheld = { $value ->
    [yes] Nævnet har stadfæstet en afgørelse mod dig.
    [no] Nævnet har ikke stadfæstet en afgørelse mod dig.
   *[unknown] Vi ved ikke, hvad nævnet har afgjort.
}
fact-board-overturned = { $value ->
    [yes] Nævnet ændrede afgørelsen.
    [no] Nævnet har ikke ændret en afgørelse.
   *[unknown] Vi ved ikke, om nævnet ændrede afgørelsen.
}
fact-board-sent-back = { $value ->
    [yes] Nævnet hjemviste sagen til Udlændingestyrelsen.
    [no] Nævnet har ikke hjemvist sagen.
   *[unknown] Vi ved ikke, om nævnet hjemviste sagen.
}
fact-withdrawn = { $value ->
    [yes] Din ansøgning blev frafaldet, eller du udeblev fra en samtale eller forlod centret.
    [no] Din ansøgning blev ikke frafaldet. Du udeblev ikke fra en samtale og forlod ikke centret.
   *[unknown] Vi ved ikke, om din ansøgning blev frafaldet, eller om du udeblev fra en samtale eller forlod centret.
}
fact-withdrawn-signed = { $value ->
    [yes] Du skrev under på, at du frafalder din ansøgning.
    [no] Du har ikke skrevet under på en frafaldserklæring.
   *[unknown] Vi ved ikke, om du har skrevet under på en frafaldserklæring.
}
fact-missed-interview = { $value ->
    [yes] Du kom ikke til en samtale.
    [no] Du er ikke udeblevet fra en samtale.
   *[unknown] Vi ved ikke, om du er udeblevet fra en samtale.
}
fact-stayed-away = { $value ->
    [yes] Du forlod dit center eller svarede ikke.
    [no] Du forlod ikke dit center, og du svarede.
   *[unknown] Vi ved ikke, om du forlod dit center eller ikke svarede.
}
fact-came-back = { $value ->
    [yes] Du er tilbage efter en sag, der blev lukket eller afslået.
    [no] Du er ikke tilbage efter en tidligere sag i Danmark.
   *[unknown] Vi ved ikke, om du har haft en sag i Danmark før.
}
fact-closed-before = { $value ->
    [yes] Din tidligere sag blev lukket uden en afgørelse.
    [no] Din tidligere sag blev ikke lukket uden en afgørelse.
   *[unknown] Vi ved ikke, om din tidligere sag blev lukket uden en afgørelse.
}
fact-unfounded-before = { $value ->
    [yes] Din tidligere sag blev afslået som åbenbart grundløs.
    [no] Din tidligere sag blev ikke afslået som åbenbart grundløs.
   *[unknown] Vi ved ikke, om din tidligere sag blev afslået som åbenbart grundløs.
}
fact-refused-by-board-before = { $value ->
    [yes] Nævnet gav afslag i din tidligere sag.
    [no] Nævnet gav ikke afslag i din tidligere sag.
   *[unknown] Vi ved ikke, om nævnet gav afslag i din tidligere sag.
}
fact-new-information = { $value ->
    [yes] Du har vigtige nye oplysninger.
    [no] Du har ingen nye oplysninger.
   *[unknown] Vi ved ikke, om der er nye oplysninger.
}
fact-separated-child = { $value ->
    [yes] Du er under 18 og her sammen med en voksen, der ikke er din forælder.
    [no] Du er ikke et barn sammen med en anden voksen end en forælder.
   *[unknown] Vi ved ikke, om du er et barn sammen med en anden voksen.
}
fact-needs-support = { $value ->
    [yes] Du har brug for særlig støtte.
    [no] Du har ikke brug for særlig støtte.
   *[unknown] Vi ved ikke, om du har brug for særlig støtte.
}
fact-cannot-communicate = { $value ->
    [yes] Et handicap gør, at du ikke kan tale med andre.
    [no] Du kan tale for dig selv.
   *[unknown] Vi ved ikke, om du kan tale for dig selv.
}
fact-family-applicant = { $value ->
    [yes] Din familie er asylansøgere der.
    [no] Din familie er ikke asylansøgere der.
   *[unknown] Vi ved ikke, om din familie er asylansøgere der.
}
fact-family-long-term = { $value ->
    [yes] Din familie har en tilladelse til langvarigt ophold eller er blevet statsborgere efter beskyttelse.
    [no] Din familie har ikke en tilladelse til langvarigt ophold og er ikke blevet statsborgere efter beskyttelse.
   *[unknown] Vi ved ikke, om din familie har en tilladelse til langvarigt ophold.
}
fact-wish-written = { $value ->
    [yes] Både du og din slægtning har skrevet, at I ønsker at være sammen.
    [no] I har ikke begge skrevet, at I ønsker at være sammen.
   *[unknown] Vi ved ikke, om I begge har skrevet, at I ønsker at være sammen.
}
fact-diploma = { $value ->
    [yes] Du har et eksamensbevis, der tæller, fra et andet land i området.
    [no] Du har ikke et eksamensbevis, der tæller, fra et andet land i området.
   *[unknown] Vi ved ikke, om du har et eksamensbevis, der tæller, fra et andet land i området.
}
fact-rescued-at-sea = { $value ->
    [yes] Du blev reddet på havet.
    [no] Du blev ikke reddet på havet.
   *[unknown] Vi ved ikke, om du blev reddet på havet.
}
fact-visa-free-entry = { $value ->
    [yes] Du kom med et pas, som du ikke skal have visum til.
    [no] Du kom ikke med et pas, som du ikke skal have visum til.
   *[unknown] Vi ved ikke, om du kunne rejse uden visum.
}
fact-airport-transit = { $value ->
    [yes] Du søgte asyl i transitområdet i en dansk lufthavn.
    [no] Du søgte ikke i transitområdet i en lufthavn.
   *[unknown] Vi ved ikke, om du søgte i transitområdet i en lufthavn.
}
fact-entry-over-twenty-months = { $value ->
    [yes] Du kom dertil mere end tyve måneder, før du søgte asyl.
    [no] Du kom dertil højst tyve måneder, før du søgte asyl.
   *[unknown] Vi ved ikke, om du kom dertil mere end tyve måneder før.
}
fact-lived-elsewhere = { $value ->
    [yes] Du boede derefter fem måneder uden afbrydelse i ét andet land.
    [no] Du boede ikke fem måneder uden afbrydelse i ét andet land.
   *[unknown] Vi ved ikke, om du boede fem måneder i ét andet land.
}
fact-lived-country = { $value ->
    [yes] Du boede i { $country }.
   *[unknown] Vi ved ikke, i hvilket land du boede.
}
fact-dependant = { $value ->
    [yes] Du og et barn, en søskende eller en forælder i Europa er afhængige af hinanden.
    [no] Du har ikke nævnt et barn, en søskende eller en forælder, der er afhængig af dig, eller du af dem.
   *[unknown] Vi ved ikke, om du og en slægtning er afhængige af hinanden.
}
fact-dependant-by-trauma = { $value ->
    [yes] Det er på grund af et alvorligt traume.
    [no] Det er ikke på grund af et alvorligt traume.
   *[unknown] Vi ved ikke, om det er på grund af et alvorligt traume.
}
fact-dependant-country = { $value ->
    [yes] Den slægtning bor i { $country }.
   *[unknown] Vi ved ikke, i hvilket land den slægtning bor.
}
fact-outside-protection = { $value ->
    [yes] Et land uden for Europa har givet dig beskyttelse.
    [no] Intet land uden for Europa har givet dig beskyttelse.
   *[unknown] Vi ved ikke, om et land uden for Europa har givet dig beskyttelse.
}
fact-outside-ties = { $value ->
    [yes] Du har tæt tilknytning til et land uden for Europa.
    [no] Du har ikke tæt tilknytning til et land uden for Europa.
   *[unknown] Vi ved ikke, om du har tæt tilknytning til et land uden for Europa.
}

# Det usikre: den sikre læsning, og hvad hvert sted siger, i den rækkefølge, som loven nævner dem i.

doubt-c2-child = For et uledsaget barn afgør det, hvad der er bedst for barnet. Derfor er intet land sikkert. Spørg din repræsentant.
    .one = Barnets tarv kommer først. Familien tæller, derefter det land, hvor barnet har søgt.
    .two = Kun disse regler gælder for et uledsaget barn: familie, derefter slægtninge, derefter hvor barnet først blev registreret. Altid hvis det er bedst for barnet.
doubt-can-care = Det undersøges, om din slægtning kan tage sig af dig, og om det er bedst for dig.
    .one = Hvis en undersøgelse viser, at slægtningen kan tage sig af barnet.
    .two = Det samme, medmindre det vises, at det ikke er bedst for barnet.
doubt-answers-say-denmark = Dine svar peger på Danmark, men Udlændingestyrelsen har nævnt et andet land. Danmark er muligt. Sig det nu, med papirer.
    .one = Du kan klage over både fakta og jura.
doubt-several = Med flere lande afhænger det af, hvad hvert af dem har gjort. Det kan være det land, der lod sin frist udløbe.
    .one = Et land, der ikke overfører en person i tide, bliver selv ansvarligt.
    .two = Det land, som fingeraftrykssystemet angiver som ansvarligt, tager tilbage.
doubt-left-area = Du forlod Europa i tre måneder eller blev sendt hjem. Hvis du kan vise det, kan din nye ansøgning være en ny sag. En gyldig opholdstilladelse fra det land taler imod.
    .one = Pligten til at tage tilbage ophører efter tre måneder udenfor eller efter en udsendelse, der følger af en afgørelse.
doubt-left-area-newer = Du forlod Europa i ni måneder eller blev sendt hjem. Hvis det vises, kan din nye ansøgning være en ny sag. En gyldig opholdstilladelse fra det land taler imod.
    .one = Pligten til at tage tilbage ophører efter ni måneder udenfor eller efter udrejse efter en afgørelse om tilbagesendelse.
doubt-both-write = Det tæller først, når både du og din slægtning har bedt om det skriftligt.
    .one = Under forudsætning af, at de berørte personer har bedt om det skriftligt.
    .two = Det samme.
doubt-since-application = I blev et par, efter at du havde søgt asyl. Så tæller det normalt ikke. Spørg en rådgiver.
    .one = Det afgørende er, hvordan forholdene var, da du første gang søgte asyl.
doubt-visa-free = Det afhænger af, om din indrejse regnes som en uden visum. Nogle domstole siger nej, hvis du kom for at søge asyl. Så kan det første land være ansvarligt.
    .one = Kræver det land, hvor man søger, heller ikke visum, er det ansvarligt.
    .two = De nyere regler siger det samme.
doubt-c6 = Den dag, du fik besked, tæller vi ikke med. Den syvende dag derefter er den sidste sikre dag. Er det en weekend eller en helligdag, rykker fristen måske. Stol ikke på det.
    .one = En klage senere end syv dage efter, at man har fået besked, afvises. Om weekender og helligdage siger den intet.
    .two = Normalt tælles den første dag ikke med. Slutter fristen i en weekend eller på en helligdag, rykker den til næste arbejdsdag.
doubt-c18 = Dagene løber fra, at en person har fået besked. Om et barn eller den anden forælder siger ingen tekst mere. Tæl fra den første dag, en af jer fik besked.
    .one = Dagene løber fra, at udlændingen har fået besked.
    .two = Børn er som regel omfattet af afgørelsen til moren, og kun hun får besked.
doubt-c19 = Teksterne siger ikke det samme om, hvordan et uledsaget barn får besked. Regn med begge dele, og bed om brevet.
    .one = Afgørelsen gives skriftligt og mundtligt.
    .two = En negativ afgørelse gives mundtligt, mens repræsentanten er til stede.
doubt-c22 = Efter loven er det politiet, der registrerer dig. En anden tekst nævner Udlændingestyrelsen. Begge steder kan du få at vide, hvor du skal henvende dig.
    .one = Politiet registrerer den, der søger asyl.
    .two = Udlændingestyrelsen registrerer; i praksis gør politiet det.
doubt-c24 = Vær klar til at fortælle, hvem du er, hvordan du rejste, og hvorfor du søger asyl.
    .one = Samtalen handler om, hvorfor du søger asyl, og om andre oplysninger.
    .two = Den første samtale handler mest om identitet og sagens gang, nogle gange også om dine grunde.
doubt-c29 = Den officielle side taler om familie, der opholder sig lovligt. Forordningen nævner kun familie med beskyttelse. Denne guide følger forordningen.
    .one = Familie, der opholder sig lovligt.
    .two = Den danske side siger de nærmeste familiemedlemmer, der opholder sig der, uden ordet lovligt.
    .three = Familiemedlemmer, der har beskyttelse eller venter på det første svar.
doubt-c32 = Den officielle side beskriver de gamle regler. Vi har ikke fundet noget sted, hvor der står, hvordan Danmark bruger de nye.
    .one = Danmark havde endnu ikke besluttet, om landet skulle være med i de nye regler.
    .two = Den nye forordning afløser Dublin III-forordningen i juni eller juli 2026. De offentliggjorte tekster nævner forskellige dage.
doubt-protection-is-real = § 29 b bruges kun, hvor beskyttelsen i det andet land er reel. Var du ikke i sikkerhed der, så sig det.
    .one = En sag kan afvises, når et andet land har givet beskyttelse.
    .two = Flygtningenævnet ser på, om du kan rejse ind og være der, og om du er i sikkerhed.
doubt-registered-elsewhere = Et andet land har taget dine fingeraftryk eller registreret dig. Danmark spørger måske det land. Sig det til en rådgiver.
    .one = Har et andet land registreret dig, bliver din sag måske ikke behandlet i Danmark.
doubt-sent-back = Nævnet kan give opholdstilladelse. Det kan også hjemvise sagen, og så afgør Udlændingestyrelsen den igen. Spørg din advokat, hvad det er.
    .one = Formanden kan beslutte, at en sag hjemvises til Udlændingestyrelsen.
    .two = Nævnet kan ændre et afslag og give asyl.
doubt-in-time = Det gælder kun for en klage, der når frem i tide. Er du ikke sikker, så spørg Dansk Flygtningehjælp i dag.
    .one = En klage, der kommer senere end syv dage efter, at man har fået besked, afvises.
doubt-gone-29b = Hvad nævnet så gør, ved vi ikke. Bliv, hvor du har fået besked på at bo, og spørg Dansk Flygtningehjælp.
    .one = I sager om overførsel anses klagen for frafaldet, når man bliver registreret som udeblevet.
    .two = I sager efter § 29 b er der ikke sådan en regel.
doubt-child-29b = For et uledsaget barn er § 29 b ikke sikker. Spørg din repræsentant.
    .one = En sag kan afvises, når et andet land har givet beskyttelse.
    .two = Nævnet ændrede sådan en afgørelse om et uledsaget barn.
doubt-asked-late = Om det hjælper dig, at fristen ikke er holdt, er ikke sikkert. Spørg først Dansk Flygtningehjælp.
    .one = Den, der ikke har søgt asyl her, får mulighed for at søge. Vi har ikke læst hele denne artikel.
doubt-c9 = En lukket sag kan måske genoptages, måske kun én gang. Teksten siger to ting. Giv din grund med det samme.
    .one = At komme tilbage regnes normalt for en ny ansøgning. En sag bliver kun genoptaget én gang og med en grund.
    .two = Kommer man tilbage, bliver sagen genoptaget og fortsætter, hvor den blev lukket.
doubt-c13 = Teksten nævner Sandholm i tre måneder for en fase, der normalt er kort. Spørg, hvilket center og hvor længe.
    .one = Familier bor på Sandholm de første tre måneder, derefter på Avnstrup.
    .two = I åbenbart grundløs-proceduren bor familier på Avnstrup. Intet ophold på Sandholm er nævnt.
doubt-by-nationality = I sager, der er udtaget på grund af nationalitet, er der ingen kontante ydelser. Spørg personalet, hvorfor din er det.
    .one = Der er ingen kontante ydelser i sager udtaget på grund af nationalitet, hvor måltiderne er gratis.
    .two = Voksne uden børn under 18 får ingen kontante ydelser i denne procedure.
doubt-am-reception = Vi ved ikke, hvad Danmark gør. Spørg personalet på dit center.
    .one = Efter besked om en overførsel har man kun ret til ophold og mad i det ansvarlige land.
    .two = Udlændingestyrelsen betaler, indtil man får en tilladelse eller rejser.
doubt-sjaelsmark = Det er ikke sikkert, hvilket center du skal bo på. Spørg personalet.
    .one = Ansøgere uden mindreårige børn bor på Udrejsecenter Sjælsmark i den første fase.
    .two = Nye ansøgere bor først på et modtagecenter.
doubt-c14 = Regn med en samtale. En tabel siger, at den kan undlades for folk fra sikre lande eller ved en ny ansøgning.
    .one = I åbenbart grundløs-hasteproceduren bliver man hurtigt indkaldt til samtale.
    .two = Voksne bliver altid interviewet.
    .three = En tabel siger, at samtalen kan undlades i disse tilfælde.
doubt-c25 = Du kan bede om det; ingen lover det. Giv din grund.
    .one = Efter ønske og så vidt muligt er begge af dit køn.
    .two = Der tages hensyn til det i nogle slags sager.
    .three = Der er ingen egentlig ret.
doubt-c26 = Bed om det før samtalen.
    .one = Alle ansøgere må bede om et familiemedlem. Det er tilladt, medmindre interesserne er modstridende.
    .two = Kun ansøgeren, sagsbehandleren og tolken er nævnt.
doubt-c27 = Teksterne er uenige om, hvem der er med barnet. Du må bede om at være med.
    .one = Forældre eller en fra Røde Kors er til stede.
    .two = En repræsentant eller en observatør fra Røde Kors er til stede. Forældre er med, hvis barnet og de ønsker det.
doubt-c34 = For Georgien er der undtagelser, som teksten ikke nævner. Fortæl, hvad der er særligt i din sag.
    .one = Georgien står på listen med visse undtagelser.
doubt-c35 = Listen kan være ændret. Den siger Storbritannien, som kan betyde hele Det Forenede Kongerige.
    .one = Listen er senest opdateret 19. januar 2023.
doubt-which-section = Du fik at vide, at et andet land bliver spurgt, og du har beskyttelse i et andet land. Spørg, hvilken af de to ting det handler om.
    .one = Har du allerede beskyttelse i et andet land, gælder § 29 b.
    .two = Et andet land bliver spurgt, når det selv skal behandle sagen: § 29 a.

doubt-am-counsel = Vi har ikke fundet, hvordan Danmark giver rådgivningen.
    .one = Den, hvis sag endnu ikke har et ansvarligt land, skal have gratis juridisk rådgivning efter anmodning.
doubt-am-recorded = Det er ikke sikkert, om en samtale bliver optaget. Spørg, når den begynder, og bed om at se resuméet.
    .one = Lyden bliver optaget, når det handler om, hvilket land der har ansvaret. Er der tvivl, gælder optagelsen.
    .two = Samtaler bliver ikke optaget.


doubt-who-assesses = Det er ikke klart, hvem der siger, hvilket land der er sikkert.
    .one = Udlændinge- og Integrationsministeriet vurderer det efter at have spurgt Udlændingestyrelsen.
    .two = Ved tvangsmæssig udsendelse følger Hjemrejsestyrelsen Udlændingestyrelsens vurdering.
doubt-partner = En samlever uden borgerligt ægteskab kan tælle. En religiøs vielse alene er ikke sikker. Vis, at I har boet sammen. Spørg en rådgiver.
    .one = En partner i et fast forhold tæller, hvor loven behandler ugifte par som gifte.
    .two = De nyere regler siger det samme: ægtefællen eller den ugifte partner.
doubt-depending = Personer, der er afhængige af hinanden, holdes eller føres normalt sammen. Grunden, slægtskabet og det lovlige ophold skal vises. Hvis du før har søgt asyl i et andet land, bliver det ofte ikke godtaget. Spørg en rådgiver.
    .one = Er man afhængig af et barn, en søskende eller en forælder, bliver eller kommer man normalt sammen med dem. Begge skal bede om det skriftligt.
    .two = De nyere regler siger det samme og nævner også et alvorligt traume.
doubt-after-overturned = Vi ved ikke, hvad der sker, når nævnet ændrer sådan en afgørelse. Spørg Dansk Flygtningehjælp.
    .one = Man kan klage til nævnet. Hvad der følger, hvis det ændrer afgørelsen, er ikke sagt.
doubt-citizen-sent = Du har fået besked om et andet land, men reglerne gælder ikke for statsborgere i EU og fire andre lande. Vis dit pas, og spørg Dansk Flygtningehjælp i dag.
    .one = De gamle regler gælder for folk, der ikke er statsborgere i EU eller i et land, der er med.
    .two = De nye regler gælder for folk, der ikke er EU-borgere og ikke har ret til fri bevægelighed.
doubt-am-section = Vi har ikke fundet, at Danmark også bruger § 29 a efter de nye regler. Se, hvad der står i dit brev.
    .one = De nye regler har en afgørelse om overførsel. De siger intet om danske paragraffer.

# Kilder.

source-aliens-act = Udlændingeloven, LBK 1183/2025
source-board-rules = Flygtningenævnets forretningsorden, BEK 557/2017
source-return-act = Hjemrejseloven, LBK 1014/2024
source-aliens-order = Udlændingebekendtgørelsen, BEK 1354/2025
source-ukraine-act = Særloven om Ukraine, lov 324/2022
source-ukraine-order = Bekendtgørelse om asylsager og særloven, BEK 1310/2024
source-dublin-page = newtodenmark.dk: The Dublin Regulation (på engelsk)
source-euaa = EUAA: First instance determination – Denmark (på engelsk)
source-dublin-iii = Forordning (EU) nr. 604/2013 (Dublin III)
source-asylum-management = Forordning (EU) 2024/1351 om asylforvaltning og migrationsstyring
source-dublin-page-danish = nyidanmark.dk: Dublinforordningen
source-guidance-9533 = Justitsministeriets vejledning nr. 9533 af 26. juni 2018
source-drc-dublin = Dansk Flygtningehjælp: Dublin and rejection cases (på engelsk)
source-drc-unfounded = Dansk Flygtningehjælp: behandling i åbenbart grundløs-proceduren (på engelsk)
source-board-29b = Flygtningenævnet: afgørelser om § 29 b
source-commission-responsible = Europa-Kommissionen: Hvilket land har ansvaret (på engelsk)
source-board-absence = Flygtningenævnet: Forsvundne, frafald og udsættelse
source-board-disappeared = Flygtningenævnet: Forsvundne asylansøgere (2013)
source-board-non-appearance = Flygtningenævnet: Udeblivelse
source-board-unknown-address = Flygtningenævnet: Forsvundne ansøgere, side fra 2013
source-service-no = Udlændingestyrelsen: No to asylum (på engelsk)
source-service-centres = Udlændingestyrelsen: Asylum centre
source-service-appeals = Udlændingestyrelsen: Appeals reviewed by the Refugee Appeals Board (på engelsk)
source-return-agency = Hjemrejsestyrelsen: Final refusal of asylum (på engelsk)
