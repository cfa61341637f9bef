# Hvad en sag ender med, og hvad man skal gøre nu. `rule-answer-…` er overskriften i en sætning;
# `.answer` selve overskriften, hvor den har en dag eller et land. `rule-step-…` er et trin, en kort
# opfordring; `.more` siger hvor, hvordan eller hvorfor.

# En afgørelse om at blive sendt til et andet land

rule-answer-announced = Du har sagt, at du klager. Sørg for, at klagen er kommet frem
    .answer = { $window ->
        [running] Sørg for, at klagen er kommet frem senest { $date }
       *[other] Sørg for, at klagen er kommet frem
    }
rule-answer-appeal = Klag i dag: der er syv dage fra den dag, du fik afgørelsen
    .answer = { $window ->
        [running] Klag senest { $date }
        [may-still-run] Klag i dag: det kan stadig være i tide
        [passed] Klag i dag, også selv om det er sent
       *[other] Klag i dag: der er syv dage fra den dag, du fik afgørelsen
    }
rule-step-send = Send din klage skriftligt til Udlændingestyrelsen i dag.
    .more = Siger du »Jeg vil klage«, tæller det også, men du har intet bevis. Gem en kopi.
rule-step-why-late = Skriv i klagen, hvorfor den kommer sent.
    .more = Skriv det også, hvis der ikke stod i brevet, hvordan du klager.
rule-step-ask-to-stay = Bed i samme tekst om, at du må blive i Danmark imens.
    .more = En klage efter § 29 b giver ikke den ret i sig selv. Den danske tekst beder om det.
rule-step-council = Ring til Dansk Flygtningehjælp i dag. Det er gratis.
    .more = De hjælper dig. Lukket? Send den først.
rule-step-stay = Bliv, hvor du er registreret.
    .more = Bliver du registreret som udeblevet, kan klagen regnes for frafaldet.

# En sag, der er standset

rule-answer-signed = Vil du fortsætte? Træk dit frafald tilbage i dag
rule-answer-stopped = Kontakt Udlændingestyrelsen i dag
rule-step-go-on = Sig i dag, at du vil fortsætte din sag.
    .more = Sig eller vis: »Jeg vil gerne fortsætte min asylsag.« Personalet på dit center kan give det videre.
rule-step-why-missed = Skriv, hvorfor du ikke kom, og vedlæg bevis.
    .more = For eksempel et papir fra lægen eller en billet. En god grund kan holde din sag åben.
rule-step-back = Gå til dit center i dag, eller fortæl dem, hvor du er.
    .more = Udlændingestyrelsen bestemmer, hvor du skal bo. Sig, hvorfor du forlod centret.
rule-step-take-back = Træk også frafaldet tilbage skriftligt, og skriv under.
    .more = Skriv: »Jeg trækker mit frafald tilbage.« Giv det til Udlændingestyrelsen, og gem en kopi.
rule-step-stopped-council = Ring til Dansk Flygtningehjælp i dag.
    .more = Spørg, hvordan din sag kan genoptages. Det er gratis.
rule-step-next-time = Kom til alle samtaler fra nu af.
    .more = Er du syg? Sig det, før samtalen begynder, og få et papir fra lægen.
rule-step-date-signed = Find udrejsefristen i dit brev.
    .more = Trækker du ikke frafaldet tilbage, skal du rejse senest den dag.

# Tilbage efter en tidligere sag

rule-answer-again-nothing-new = Spørg Dansk Flygtningehjælp, om din sag kan genoptages
rule-answer-again = Bed om at få din sag genoptaget
rule-step-again-closed = Bed Udlændingestyrelsen i dag om at genoptage din sag.
    .more = Sig eller vis: »Jeg beder om, at min asylsag bliver genoptaget.« Den fortsætter, hvor den standsede.
rule-step-again-unfounded = Bed Udlændingestyrelsen i dag om at genoptage din sag.
    .more = Sig eller vis: »Jeg beder om, at min asylsag bliver genoptaget.« Skriv, hvad der er ændret.
rule-step-again-board = Bed Flygtningenævnet i dag om at genoptage din sag.
    .more = Skriv: »Jeg beder om, at min asylsag bliver genoptaget.« Skriv, hvad der er nyt siden afslaget, og hvorfor det kommer nu.
rule-step-again-council = Ring til Dansk Flygtningehjælp i dag.
    .more = De siger, om noget tæller som nyt, og hjælper dig med at skrive. Det er gratis.
rule-step-again-stay = Bed i samme brev om, at du må blive i Danmark imens.
    .more = Gør det, før udrejsefristen er udløbet. Derefter tæller kun ganske særlige grunde: skriv dem.
rule-step-again-stay-unfounded = Bed i samme brev om, at du må blive i Danmark imens.
    .more = Kun ganske særlige grunde tæller, for eksempel alvorlig sygdom eller ny fare. Skriv dine.
rule-step-address = Vær registreret der, hvor du bor.
    .more = Så længe myndighederne ikke kender din adresse, behandles din anmodning ikke.

# Afslag på asyl

rule-answer-refused = Din sag går automatisk videre til Flygtningenævnet
rule-answer-unfounded = Du kan ikke klage over dette afslag
rule-step-unfounded = Ring til Dansk Flygtningehjælp i dag.
    .more = Spørg, hvad du stadig kan gøre. Fortæl om sygdom, børn eller noget nyt.
rule-step-date-unfounded = Find udrejsefristen i dit brev.
    .more = Efter et sådant afslag skal du rejse straks. Har du særlige grunde, kan du bede om en senere dag.
rule-step-return = Kom til samtalen hos Hjemrejsestyrelsen.
    .more = Du har pligt til at komme og medvirke til rejsen. Er du syg? Sig det til dem inden.
rule-step-no-signature = Skriv ikke under på, at du frafalder klagen, medmindre du vil det.
    .more = Hjemrejsestyrelsen kan spørge og kan tilbyde penge i de første 14 dage. Skriver du under, får du en udrejsefrist.
rule-step-lawyer = Sig, hvilken advokat du ønsker, når nævnet skriver til dig.
    .more = Du har ti dage. Advokaten er gratis.
rule-step-record = Fortæl advokaten, hvad der er forkert i samtalereferatet.
    .more = Giv advokaten alle papirer nu: nævnet kan se bort fra dem, der kommer sent.
rule-step-first-country = Fortæl advokaten, hvorfor det andet land ikke beskytter dig.
    .more = Giv advokaten papirer om dit ophold der (§ 7, stk. 5).
rule-step-writing = Giv advokaten alt skriftligt nu.
    .more = Nævnet afgør normalt en sådan sag hurtigt og på skriftligt grundlag.
rule-step-reachable = Bliv, hvor du er registreret, og læs dine breve.
    .more = Er du væk i mere end 14 dage, kan sagen lukkes. Forlader du Danmark, anses klagen for frafaldet.

# Flygtningenævnet

rule-answer-at-board = Flygtningenævnet har din sag
rule-answer-upheld = Flygtningenævnet har stadfæstet afslaget
rule-answer-upheld-elsewhere = Flygtningenævnet har stadfæstet, at du skal sendes til et andet land
    .answer = Flygtningenævnet har stadfæstet, at du skal sendes til { $country }
rule-answer-changed = Flygtningenævnet har ændret afslaget
rule-answer-changed-elsewhere = Afgørelsen om at sende dig til et andet land gælder ikke længere
rule-step-news = Fortæl Dansk Flygtningehjælp i dag, hvad der er nyt.
    .more = Sygdom, børn, familie, papirer. Nævnet afgør sagen hurtigt, normalt uden at møde dig.
rule-step-ask-board-to-stay = Har du bedt om at blive imens? Hvis ikke, så bed nævnet i dag.
    .more = Skriv: »Jeg beder om, at min klage tillægges opsættende virkning.« Klagen giver dig ikke den ret i sig selv.
rule-step-stay-meanwhile = Bliv, hvor du er registreret.
    .more = Bliver du registreret som udeblevet, regnes klagen for frafaldet. Kun helt særlige forhold ændrer det.
rule-step-final = Har du nye papirer, eller er der sket noget nyt? Ring til Dansk Flygtningehjælp i dag.
    .more = Spørg, om din sag kan genoptages. Fortæl dem også om sygdom og børn.
rule-step-date = Se udrejsefristen i dit brev.
    .more = Normalt er den syv dage. Har du særlige grunde, kan du bede om en senere dag.
rule-step-ask-again = Er noget nyt, så skriv til nævnet før den dag.
    .more = Bed både om, at sagen genoptages, og at du må blive imens. Efter den dag tæller kun ganske særlige grunde.
rule-step-return-support = Kom til samtalen hos Hjemrejsestyrelsen.
    .more = Du har pligt til at komme. Hjemrejsestøtte kan gives til dem, der medvirker, men ikke til alle.
rule-step-news-upheld = Er du syg, har du børn, eller er noget nyt? Ring til Dansk Flygtningehjælp i dag.
    .more = En ny anmodning til nævnet standser ikke i sig selv rejsen. Spørg dem, hvad du kan gøre.
rule-step-journey = Kom, når politiet eller Hjemrejsestyrelsen indkalder dig.
    .more = De siger, hvornår og hvordan du skal rejse. Spørg, hvad du må tage med.
rule-step-stay-upheld = Bliv, hvor du er registreret, til du rejser.
    .more = Bliver du væk, kan du blive frihedsberøvet, og Danmark får mere tid til at sende dig.
rule-step-what-changed = Spørg din advokat i dag, hvad nævnet har afgjort.
    .more = Det kan være en opholdstilladelse. Sagen kan også være hjemvist: så behandler Udlændingestyrelsen den igen.
rule-step-what-next = Spørg Dansk Flygtningehjælp i dag, hvordan din sag fortsætter.
    .more = Danmark kan behandle den, eller Udlændingestyrelsen kan afgøre den igen.
rule-step-stay-changed = Bliv, hvor du er registreret, og kom til alle samtaler.
    .more = Læs dine breve hver dag. Udebliver du fra en samtale, kan din sag blive lukket.

# Opholdstilladelse

rule-answer-permit = Du har fået asyl
rule-step-length = Er opholdstilladelsen for kort? Klag inden fire uger fra den dag, du fik afgørelsen.
    .more = Det gælder § 7, stk. 1 og 2: se i dit brev.
rule-step-kind = Har du fået den forkerte slags tilladelse? Spørg Dansk Flygtningehjælp nu.
    .more = Har du fået § 7, stk. 2 eller 3, kan nævnet også se på det.
rule-step-family-reunion = Har du familie i udlandet? Få hjælp til ansøgningen nu.
    .more = For et barn, hvis anden forælder er i udlandet, kan fristen være tre måneder fra din opholdstilladelse.
rule-step-municipality = Læs, i hvilken kommune du skal bo, og fra hvornår.
    .more = Indtil da betaler Udlændingestyrelsen. Spørg kommunen om CPR-nummer, bolig og læge.

# Hvad der skal skrives ud over en klage

rule-step-both-write = Skriv, at både du og din slægtning ønsker at blive samlet.
    .more = I skal begge skrive under. Giv det til Udlændingestyrelsen, og gem en kopi.
rule-step-wish-appeal = Skriv også, at du og din familie i Danmark vil være sammen.
    .more = I skal begge skrive under. Vedlæg papirer om jeres familie.

# Frihedsberøvet

rule-answer-detained = Du har ret til en advokat, og en dommer tager stilling til frihedsberøvelsen
rule-step-detained-ask = Sig, at du søger asyl: »Jeg søger asyl.«
    .more = Bed personalet om at skrive det ned med dato.
rule-step-court = Bed om din advokat. Retten giver dig en.
    .more = Du skal for en dommer inden tre døgn. Sig: »Jeg vil tale med min advokat.«
rule-step-call = Bed personalet om at ringe til Dansk Flygtningehjælp.
    .more = Sig: »Jeg vil tale med Dansk Flygtningehjælp.«
rule-step-no-prison = Sig, at du er under 18: »Jeg er under 18 og er her alene.«
    .more = Et barn, der er her alene, må ikke holdes i et fængsel. Bed også om din repræsentant.
rule-step-instead = Fortæl din advokat, hvor du kan bo i stedet, og hvem der har brug for dig.
    .more = Fortæl også om sygdom og børn. Det kan være nok, at du melder dig hos politiet.

# Et barn alene, eller med en voksen, der ikke er forælder

rule-answer-child = Du har ret til en voksen, der hjælper dig
rule-step-representative = Sig, at du er under 18. Spørg, hvem din repræsentant er.
    .more = Spørg: »Jeg er under 18. Hvem er min personlige repræsentant?«
rule-step-family = Sig, hvilken familie du har i Europa.
    .more = Mor, far, søster, bror, moster, faster, onkel eller bedsteforældre. Sig, om du vil være hos dem.
rule-step-not-alone = Hav din repræsentant eller Røde Kors med til hver samtale.
    .more = Er du alene? Sig: »Jeg vil vente på min repræsentant.«
rule-step-no-parent = Sig, at den voksne, du er sammen med, ikke er din forælder.
    .more = Du kan bede om din egen repræsentant: »Jeg er her uden mine forældre.«

# Et andet land er spurgt

rule-answer-asked = Danmark beder et andet land om at overtage din sag
    .answer = Danmark beder { $country } om at overtage din sag
rule-step-tell = Sig nu, hvis du har familie i Europa, er syg eller har børn.
    .more = Skriv det til Udlændingestyrelsen. Dansk Flygtningehjælp hjælper dig.
rule-step-decision-day = Får du at vide, at du skal sendes til et andet land, så sig straks: »Jeg vil klage.«
    .more = Du har så syv dage. Før den dag er der ikke noget at klage over.
rule-step-registered = Bliv, hvor du er registreret, og spørg efter breve hver dag.
    .more = Udebliver du, kan du blive frihedsberøvet og miste din sag.

# Lande på listen, og Ukraine

rule-answer-listed = Din samtale kan komme om få dage
rule-step-no-form = Fortæl alt ved den samtale.
    .more = Du udfylder ikke et skema først. Din familie og dit helbred tæller også.
rule-step-special = Sig, hvorfor du ikke er i sikkerhed, og hvad der er særligt i din sag.
    .more = For eksempel: hvem der truer dig, og hvorfor politiet ikke hjælper. Vold i hjemmet tæller også.
rule-step-agree = Fortæl Dansk Flygtningehjælp det samme.
    .more = Du kan kun få afslag uden at kunne klage, hvis de er enige. De skal måske svare samme dag.
rule-answer-ukraine = Fra Ukraine? Spørg først om særloven
rule-step-ukraine = Spørg Udlændingestyrelsen, om særloven om Ukraine gælder for dig.
    .more = Du søger i Danmark. Så længe du kan få den opholdstilladelse, bliver en asylsag ikke færdigbehandlet.

# Danmark behandler sagen

rule-answer-unfounded-told = Fortæl Dansk Flygtningehjælp alt, når de taler med dig
rule-answer-examined = Danmark behandler din asylsag
rule-step-tell-council = Ring til Dansk Flygtningehjælp i dag, og sig, hvad der er særligt i din sag.
    .more = Udlændingestyrelsen spørger dem før et afslag, du ikke kan klage over. De skal måske svare hurtigt.
rule-step-prepare = Forbered dig på asylsamtalen.
    .more = Skriv ned for dig selv, hvad der skete, i rækkefølge. Bed om gratis rådgivning inden samtalen.
rule-step-papers = Saml papirer, beskeder og billeder om dine grunde.
    .more = De må gerne være på dit eget sprog. Gem en kopi af alt, du afleverer.
rule-step-needs = Er du syg, skadet eller bange for at tale? Sig det til Udlændingestyrelsen inden samtalen.
    .more = Personalet kan give det videre. Du kan bede om en mand eller en kvinde som tolk.
rule-step-letters = Læs dine breve hver dag, og kom, når du bliver indkaldt.
    .more = Udebliver du fra en samtale, kan din sag blive lukket. Er du syg, så sig det inden.

# Venter

rule-answer-waiting = Din første samtale er det næste
rule-answer-interviewed = Nu afgøres det, hvilket land der behandler din sag
rule-step-come = Spørg personalet efter breve hver dag. Kom til alle samtaler.
    .more = Er du syg? Sig det inden samtalen. Udebliver du uden god grund, kan du miste din sag.
rule-step-wish = Skriv, at du vil være sammen med din familie, og skriv under.
    .more = Dit familiemedlem skal også skrive. Giv det til Udlændingestyrelsen, og gem en kopi.
rule-step-missing = Manglede der noget i samtalen, eller var noget forkert? Sig det nu.
    .more = Skriv det til Udlændingestyrelsen, og gem en kopi. Dansk Flygtningehjælp kan hjælpe dig.
rule-step-collect = Saml dine papirer. Skriv ned til dig selv, hvad der skete, og hvornår.
    .more = Fortæl alt, hvad der er vigtigt, ved samtalen. Sig det, når du ikke er sikker.
rule-step-talk = Bed om en samtale med Dansk Flygtningehjælp inden samtalen.
    .more = Den er gratis. Bed personalet om at bestille den.

# Ikke registreret

rule-answer-can-ask = Du kan søge asyl i Danmark
rule-step-say = Er du bange for at rejse hjem? Sig til politiet: »Jeg søger asyl.«
    .more = Du kan også sige det i Modtagecenter Sandholm.
rule-step-means = Spørg Dansk Flygtningehjælp i dag, hvad det betyder for dig.
    .more = Fortæl, hvis du har søgt asyl i et andet land. Det er gratis.
rule-answer-register = Først: Bliv registreret som asylansøger
rule-step-ask = Gå til politiet eller til Modtagecenter Sandholm. Sig: »Jeg søger asyl.«
    .more = Du kan gå til enhver politistation, også til politiet ved grænsen eller i lufthavnen.
rule-step-bring = Tag dit pas, papirer, billetter og telefon med. Smid intet væk.
    .more = Afleverer du et papir, så bed om en kopi.
rule-step-first-talk = Bed på centret om en samtale med Dansk Flygtningehjælp.
    .more = Den er gratis. Bed personalet om at bestille den inden din første samtale.

# Det, der gælder for alle

rule-answer-letter = Få nogen til at læse dit sidste brev i dag
rule-step-letter = Vis brevet til personalet eller til Dansk Flygtningehjælp.
    .more = Spørg: »Kan du læse dette brev? Er der en klagefrist?«
rule-step-sections = Står der § 29 a eller § 29 b? Så sig i dag: »Jeg vil klage.«
    .more = Du har syv dage fra den dag, du fik det at vide, også hvis det var i en samtale.
rule-step-how-far = Har du intet brev, eller står der ikke noget om det? Spørg personalet, hvor langt din sag er.
    .more = Du kan spørge: »Hvor langt er min sag?«
