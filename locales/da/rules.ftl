# Reglerne, oplysningerne, det usikre og kilderne med guidens egne ord. Kilderne er omskrevet.
# En regel er sagt sådan, at den kan læses både dér, hvor den gælder, og dér, hvor den ikke gør;
# `.name` er et kort navn for en regel, der kan afgøre, hvilket land det er.

# Sproget i alle filerne her ud over first.ftl, så andre ikke tages for dem.
later-language-code = da

rule-dc1 = Dublinreglerne afgør, hvilket ene land der skal behandle din sag. De afgør ikke, om du får asyl.
rule-dc2 = Reglerne prøves i en fast rækkefølge. Den første, der passer, afgør det.
rule-fi6 = Udlændingestyrelsen giver dig besked om, at Danmark behandler din sag.
    .name = Besked om, at Danmark behandler din sag
rule-dc3 = Først kommer det land, hvor din nærmeste familie lovligt opholder sig.
    .name = Nærmeste familie
rule-dc3-other = Søskende, voksne børn, anden familie og ugifte partnere tæller sandsynligvis ikke med. Fortæl alligevel Udlændingestyrelsen om dem.
rule-dc4 = Et land, der har givet dig opholdstilladelse eller visum, har ansvaret for din sag.
    .name = Opholdstilladelse eller visum
rule-dc5 = Det første land, som du kom ind i uden papirer, har ansvaret for din sag.
    .name = Indrejse uden papirer
rule-dc6 = Det land, hvor du søgte asyl første gang, har ansvaret for din sag.
    .name = Første asylansøgning
rule-dc6-denmark = Når intet peger på et andet land, behandler Danmark din sag.
    .name = Intet peger på et andet land
rule-told-elsewhere = Det, Udlændingestyrelsen har sagt, går først: Et andet land bliver spurgt, eller det er besluttet.
    .name = Fået at vide, at et andet land kommer ind
rule-dc7 = Dublinreglerne bruges af EU-landene, Norge, Schweiz, Island og Liechtenstein.
rule-dc8 = Danmark vil normalt bede det andet land om at overtage din sag.
rule-dc9 = Når det andet land siger ja, bliver du normalt sendt dertil. Så bliver din sag behandlet dér.
rule-dc10 = Et land, hvor du allerede har søgt asyl, tager dig normalt tilbage.
    .name = Tidligere asylansøgning
rule-dc10-pending = Er din sag i det andet land stadig i gang, bliver du normalt sendt tilbage dertil.
rule-dc10-closed = Fik du afslag, eller trak du din sag tilbage, tager landet dig normalt også tilbage.
rule-dc11 = Udlændingestyrelsen ser efter, om andre lande har registreret dig tidligere. Har de det, behandler Danmark måske ikke din sag.
rule-dc12 = Danmark bruger Dublin III-forordningen efter en særlig ordning med EU.
rule-dc12-new = Du hører sandsynligvis under nye EU-regler. De to hovedtekster beskriver dem ikke. Spørg Dansk Flygtningehjælp, hvad der er anderledes for dig.
rule-dc13 = Beskyttelse i et andet land er ikke en Dublinsag. Den slags sager hører under udlændingelovens § 29 b, ikke § 29 a.

rule-dp1 = Efter registreringen indkalder Udlændingestyrelsen dig til den første samtale (oplysnings- og motivsamtalen).
rule-dp1-register = Først skal du registreres. Henvend dig til politiet eller til Udlændingestyrelsen.
rule-dp2 = Det er Udlændingestyrelsens 2. Asylkontor i Sandholm, der behandler disse sager.
rule-dp3 = Svaret bygger på din første samtale og på det, du tilføjer senere.
rule-dp4 = Sidst i den første samtale får du som regel at vide, hvilket land der behandler din sag.
rule-dp5 = Skal Udlændingestyrelsen vide mere, får du besked så snart som muligt. Der er ingen fast dato.
rule-dp6 = Du kan klage til Flygtningenævnet over at blive overført.
rule-dp6-not-yet = Før du får besked om en afgørelse, er der ikke noget at klage over. Når du får den, begynder en frist på syv dage.
rule-dp7 = Juridisk hjælp er gratis. Dansk Flygtningehjælp kan repræsentere dig.
rule-dp8 = Klager du i tide, må du blive i Danmark, til Flygtningenævnet har afgjort sagen.
rule-dp8-new = Det vides ikke, om du må blive i Danmark, mens Flygtningenævnet behandler klagen. Bed om det i samme brev som klagen.
rule-dp9 = Udlændingestyrelsen skal have din klage senest syv dage efter, at du fik besked.
rule-dp9-announced = Det afgørende er, at din klage er nået frem. Bed om bevis for det, og gem det.
rule-dp10 = En klage, der når frem efter de syv dage, bliver normalt afvist. Kontakt alligevel Dansk Flygtningehjælp i dag.
    .name = De syv dage er gået
rule-dp11 = Du klager til Flygtningenævnet, men du afleverer klagen til Udlændingestyrelsen.
rule-dp12 = Normalt afgør en enkelt dommer din klage ud fra papirerne, uden et møde.
rule-dp13 = Du får en afgørelse om overførsel både skriftligt og mundtligt. I den står der, hvordan du klager.
rule-dp14 = Man har ret til at søge asyl, også når man er frihedsberøvet.

rule-ad1 = Når et andet land allerede beskytter dig, behandler Danmark sandsynligvis ikke din sag.
    .name = Beskyttelse i et andet land
rule-ad2 = Det er Udlændingestyrelsen, der afgør, om din sag afvises efter § 29 b.
rule-ad3 = Det bliver afgjort efter din første samtale, om din sag afvises.
rule-ad4 = Udlændingestyrelsen skal have din klage senest syv dage efter, at du fik besked.
rule-ad5 = Normalt afgør en enkelt dommer i Flygtningenævnet din klage ud fra papirerne.
rule-ad6 = Du har måske ikke ret til at blive i Danmark, mens Flygtningenævnet behandler klagen. Bed i dag Dansk Flygtningehjælp om at søge om lov til det.
rule-ad7 = Dansk Flygtningehjælp hjælper også i denne slags sager.
rule-ad8 = Du får denne afgørelse både skriftligt og mundtligt. I den står der, hvordan du klager.
rule-ad9 = Et barn alene beholder hjælpen fra børnecentret, indtil barnet bliver sendt tilbage.

rule-am-back = Et land, hvor du tidligere har søgt asyl, får normalt besked om, at du bliver sendt tilbage dertil.
    .name = Tidligere asylansøgning
rule-am26 = Det land, hvor din nærmeste familie bor lovligt, kommer først.
    .name = Nærmeste familie
rule-am27 = Derefter kommer det land, hvor din nærmeste familie venter på svar i deres asylsag.
    .name = Nærmeste familie, der søger asyl
rule-am29 = Et land, der har givet dig opholdstilladelse eller visum, har ansvaret.
    .name = Opholdstilladelse eller visum
rule-am30 = Et land, hvor du har fået et eksamensbevis, kan have ansvaret. Det er nyt.
    .name = Eksamensbevis
rule-am31 = Det land, du rejste ind i uden at skulle have visum, kan have ansvaret.
    .name = Indrejse uden visumkrav
rule-am32 = Har du søgt i transitområdet i en dansk lufthavn, kan Danmark have ansvaret.
    .name = Transitområde i en lufthavn
rule-am33 = Det første land, du kom til uden papirer, har ansvaret. Det kommer nu efter de andre og gælder i tyve måneder.
    .name = Indrejse uden papirer
rule-am16 = Når intet peger på et andet land, behandler det land, hvor du først blev registreret, din sag.
    .name = Intet peger på et andet land
rule-am-told = Det, Udlændingestyrelsen har sagt, går først: Et andet land bliver spurgt, eller det er besluttet.
    .name = Fået at vide, at et andet land kommer ind
rule-am-times = Danmark har normalt to måneder til at spørge det andet land, eller én måned ved fingeraftryk. Svaret tager op til en måned.
rule-am42 = Når det andet land har sagt ja, bliver overførslen afgjort inden for to uger.
rule-am43 = Klagen kan støttes på tre ting: fare i landet, senere afgørende begivenheder, eller familie og børn. Bed om hjælp til at vælge.
rule-am43-days = De nye regler giver en til tre uger til at klage. Vi har ikke fundet Danmarks valg. Hold de syv dage.
rule-am46 = Overførslen skal normalt ske inden for seks måneder.
rule-d14 = Det land, du rejste ind i uden at skulle have visum, kan have ansvaret.
    .name = Indrejse uden visumkrav
rule-d15 = Har du søgt i transitområdet i en dansk lufthavn, kan Danmark have ansvaret.
    .name = Transitområde i en lufthavn
rule-d-times = Danmark har to eller tre måneder til at spørge det andet land. Det har op til to måneder til at svare. Intet svar regnes for et ja.
rule-d29 = Overførslen skal normalt ske inden for seks måneder efter landets ja eller nævnets afgørelse.

rule-um1 = Et barn alene (uledsaget mindreårig) får en personlig repræsentant. Spørg efter repræsentanten nu, og vis dette resultat.
rule-um8 = Et barn alene får en negativ afgørelse mundtligt, mens repræsentanten er til stede. Bed også om brevet.
rule-ac6 = I en familie skal I tælle fra den første dag, en af jer fik besked. Hver voksen bør spørge, om han eller hun selv skal klage.

# Oplysninger. $value er yes, no eller unknown; $country og $date er udfyldt, hvor oplysningen er et land eller en dag.

fact-today = I dag er det { $date }.
fact-registered = { $value ->
    [yes] Du er registreret som asylansøger i Danmark.
    [no] Du er ikke registreret endnu.
   *[unknown] Vi ved ikke, om du er registreret.
}
fact-registration-date = { $value ->
    [yes] Du blev registreret { $date }.
   *[unknown] Vi ved ikke, hvilken dag du blev registreret.
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
fact-appeal-announced = { $value ->
    [yes] Du har givet Udlændingestyrelsen besked om, at du klager.
    [no] Du har ikke givet Udlændingestyrelsen besked om, at du klager.
   *[unknown] Vi ved ikke, om du har klaget.
}
fact-detained = { $value ->
    [yes] Du er frihedsberøvet eller i fængsel.
    [no] Du er ikke frihedsberøvet.
   *[unknown] Vi ved ikke, om du er frihedsberøvet.
}
fact-child-alone = { $value ->
    [yes] Du er under 18 år og er her uden dine forældre.
    [no] Du er ikke et barn, der er her alene.
   *[unknown] Vi ved ikke, om du er et barn, der er her alene.
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
    [yes] Din sag i det andet land endte med afslag eller blev trukket tilbage.
    [no] Din sag i det andet land endte ikke med afslag og blev ikke trukket tilbage.
   *[unknown] Vi ved ikke, om din sag i det andet land endte med afslag eller blev trukket tilbage.
}
fact-registered-elsewhere = { $value ->
    [yes] Et andet land har taget dine fingeraftryk eller registreret dig.
    [no] Intet andet land har taget dine fingeraftryk eller registreret dig.
   *[unknown] Vi ved ikke, om et andet land har registreret dig.
}
fact-family-counted = { $value ->
    [yes] Din mand eller kone, dit barn under 18 år eller en forælder bor i et af Dublinlandene.
    [no] Du har ikke nævnt mand, kone, barn under 18 år eller forældre i Dublinlandene.
   *[unknown] Vi ved ikke, om din nærmeste familie bor i et af Dublinlandene.
}
fact-family-other = { $value ->
    [yes] Du har anden familie eller en partner, du ikke er gift med, i et af Dublinlandene.
    [no] Du har ikke nævnt anden familie i Dublinlandene.
   *[unknown] Vi ved ikke, om du har anden familie i et af Dublinlandene.
}
fact-family-country = { $value ->
    [yes] Det land, hvor din familie bor, er { $country }.
   *[unknown] Vi ved ikke, hvilket land din familie bor i.
}
fact-family-legal = { $value ->
    [yes] Din familie opholder sig lovligt dér.
    [no] Din familie er dér uden tilladelse.
   *[unknown] Vi ved ikke, om din familie opholder sig lovligt dér.
}
fact-family-status-not-counted = { $value ->
    [yes] Din familie er dér hverken med beskyttelse eller som asylansøgere.
    [no] Din familie er dér med beskyttelse eller som asylansøgere.
   *[unknown] Vi ved ikke, hvilken ret din familie har til at være dér.
}
fact-permit-or-visa = { $value ->
    [yes] Et af Dublinlandene har givet dig opholdstilladelse eller visum.
    [no] Ingen af Dublinlandene har givet dig opholdstilladelse eller visum.
   *[unknown] Vi ved ikke, om et af Dublinlandene har givet dig opholdstilladelse eller visum.
}
fact-permit-country = { $value ->
    [yes] { $country } gav dig tilladelsen eller visummet.
   *[unknown] Vi ved ikke, hvilket land der gav dig tilladelsen eller visummet.
}
fact-permit-expired-recently = { $value ->
    [yes] Din tilladelse eller dit visum udløb for kort tid siden.
    [no] Din tilladelse eller dit visum udløb ikke for kort tid siden.
   *[unknown] Vi ved ikke, om din tilladelse eller dit visum stadig gælder.
}
fact-permit-expired-long = { $value ->
    [yes] Din tilladelse eller dit visum udløb for længe siden.
    [no] Din tilladelse eller dit visum udløb ikke for længe siden.
   *[unknown] Vi ved ikke, hvor længe det er siden, at din tilladelse eller dit visum udløb.
}
fact-irregular-entry = { $value ->
    [yes] Du kom ind i et af Dublinlandene uden papirer, der gav dig lov til det.
    [no] Du kom med papirer.
   *[unknown] Vi ved ikke, om du kom med papirer.
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
fact-family-applicant = { $value ->
    [yes] Din familie er asylansøgere der.
    [no] Din familie er ikke asylansøgere der.
   *[unknown] Vi ved ikke, om din familie er asylansøgere der.
}
fact-diploma = { $value ->
    [yes] Du har et eksamensbevis fra et andet Dublinland.
    [no] Du har ikke et eksamensbevis fra et andet Dublinland.
   *[unknown] Vi ved ikke, om du har et eksamensbevis fra et andet Dublinland.
}
fact-diploma-country = { $value ->
    [yes] Dit eksamensbevis er fra: { $country }.
   *[unknown] Vi ved ikke, hvilket land dit eksamensbevis er fra.
}
fact-rescued-at-sea = { $value ->
    [yes] Du blev reddet på havet.
    [no] Du blev ikke reddet på havet.
   *[unknown] Vi ved ikke, om du blev reddet på havet.
}
fact-visa-free-entry = { $value ->
    [yes] Du kom med et pas, der ikke kræver visum.
    [no] Du kom ikke med et pas, der ikke kræver visum.
   *[unknown] Vi ved ikke, om du kunne rejse uden visum.
}
fact-airport-transit = { $value ->
    [yes] Du søgte asyl i transitområdet i en lufthavn.
    [no] Du søgte ikke i transitområdet i en lufthavn.
   *[unknown] Vi ved ikke, om du søgte i transitområdet i en lufthavn.
}
fact-entry-over-twenty-months = { $value ->
    [yes] Du kom dertil mere end tyve måneder, før du søgte asyl.
    [no] Du kom dertil højst tyve måneder, før du søgte asyl.
   *[unknown] Vi ved ikke, om du kom dertil mere end tyve måneder før.
}

# Det usikre: den sikre læsning, og hvad hvert sted siger, i den rækkefølge, som loven nævner dem i.

doubt-c1 = Retten til at blive er kun nævnt for § 29 a. Regn ikke med den ved § 29 b.
    .one = En klage efter § 29 a standser i sig selv overførslen (opsættende virkning). Om § 29 b siger teksten intet.
    .two = Retten til at blive er ikke automatisk, sådan som den er i Dublinsager.
doubt-c2 = En tidligere ansøgning går normalt forud for de fire regler. Den officielle side siger det ikke tydeligt.
    .one = Har du en sag i gang i et andet land, bliver du normalt sendt tilbage dertil.
    .two = Det samme gælder efter et afslag, eller når sagen er trukket tilbage.
doubt-c2-child = Et barn alene er beskyttet af andre regler. Derfor er det usikkert, hvilket land det bliver. Spørg din repræsentant.
    .one = Barnets bedste kommer først, og mere familie tæller med.
doubt-c4 = Du skriver til Flygtningenævnet, men du afleverer klagen til Udlændingestyrelsen.
    .one = Klagen går til Flygtningenævnet. Udlændingestyrelsen skal have modtaget den.
    .two = Klagen afleveres til Udlændingestyrelsen.
doubt-c5 = Det er nok, at du i tide siger, at du klager. Begrundelsen kan komme senere.
    .one = Ønsket om at klage skal være modtaget i tide.
    .two = En klage skal afleveres inden for syv dage.
doubt-c6 = Den dag, du fik besked, tæller vi ikke med. Den syvende dag derefter er den sidste sikre dag. Er det en weekend eller en helligdag, rykker fristen måske. Stol ikke på det.
    .one = Inden for syv dage efter, at man har fået besked.
    .two = Inden for 7 dage fra den dag, man får besked.
    .three = Normalt tælles den første dag ikke med. Slutter fristen i en weekend eller på en helligdag, rykker den til næste arbejdsdag.
doubt-c7 = De to tekster siger ikke det samme om, hvad du klager over. Det afgørende er, at du har fået besked om en afgørelse. Er du ikke sikker, så spørg Dansk Flygtningehjælp i dag.
    .one = Du kan klage, når Udlændingestyrelsen beder et andet land om at overtage sagen.
    .two = Du kan klage over afgørelsen om overførsel.
doubt-c8 = En klage, der kommer efter fristen, bliver normalt afvist. Der kan være en særlig grund i din sag. Spørg i dag.
    .one = En klage, der kommer efter syv dage, bliver afvist.
    .two = En myndighed skal se på, om der er en særlig grund til at tage imod en klage efter fristen. Det er generel vejledning.
doubt-c18 = Teksterne siger ikke, hvornår fristen begynder for et barn eller den anden forælder. Tæl fra den første dag, en af jer fik besked.
    .one = Børn er som regel omfattet af afgørelsen til moren, og kun hun får besked.
doubt-c19 = Teksterne siger ikke det samme om, hvordan et barn alene får besked. Regn med begge dele, og bed om brevet.
    .one = Afgørelsen gives skriftligt og mundtligt.
    .two = En negativ afgørelse gives mundtligt, mens repræsentanten er til stede.
doubt-c20 = At hjælpen er gratis, står skrevet for § 29 a. Ved § 29 b hjælper Dansk Flygtningehjælp. Spørg dem.
    .one = I sager efter § 29 a er juridisk hjælp gratis.
    .two = Dansk Flygtningehjælp giver juridisk hjælp i Dublinsager og afvisningssager.
doubt-c22 = Teksterne siger ikke det samme om, hvem der registrerer dig. Begge steder kan du få at vide, hvor du skal henvende dig.
    .one = Udlændingestyrelsen registrerer; i praksis gør politiet det.
    .two = Politiet registrerer dig.
doubt-c24 = Vær klar til at fortælle, hvem du er, hvordan du rejste, og hvorfor du søger asyl.
    .one = Samtalen handler om, hvorfor du søger asyl, og om andre oplysninger.
    .two = Den første samtale handler mest om identitet og sagens gang, nogle gange også om dine grunde.
doubt-c29 = Med en anden slags tilladelse er det usikkert, om familien tæller med. Den officielle side regner lovligt ophold med. Forordningen nævner personer med beskyttelse og asylansøgere.
    .one = Familie, der lovligt opholder sig i landet.
    .two = Den danske side taler om den nærmeste familie i landet, uden ordet »lovligt«.
    .three = Familiemedlemmer, der har beskyttelse, eller som har søgt om det.
doubt-c29-other = Den slags familie tæller sandsynligvis ikke med. Men der er regler for børn og for mennesker, der er afhængige af hinanden. Spørg en rådgiver.
    .one = Siden siger ikke, hvem der tæller som familie.
    .two = Der er særlige regler for børn alene og for mennesker, der er afhængige af hinanden. Der er også en regel om humanitære grunde.
doubt-c30-recent = En tilladelse eller et visum, der udløb for kort tid siden, tæller måske stadig. Spørg en rådgiver.
    .one = Siden siger ikke, om tilladelsen eller visummet stadig skal gælde.
    .two = Forordningen har egne regler for udløbne tilladelser og visa.
doubt-c30-long = En tilladelse eller et visum, der udløb for længe siden, tæller måske ikke længere. Spørg en rådgiver.
    .one = Siden siger ikke, om tilladelsen eller visummet stadig skal gælde.
    .two = Forordningen har egne regler for udløbne tilladelser og visa.
doubt-c31 = Kom du ind mere end tolv måneder, før du søgte asyl, tæller indrejsen måske ikke længere.
    .one = Siden nævner ingen tidsgrænse.
    .two = Ansvaret for en indrejse uden papirer ophører efter tolv måneder.
doubt-c32 = Den officielle side beskriver de gamle regler. Vi har ikke fundet noget sted, hvor der står, hvordan Danmark bruger de nye.
    .one = Danmark havde endnu ikke besluttet, om landet skulle være med i de nye regler.
    .two = Den nye forordning afløser Dublin III-forordningen i juni eller juli 2026. De offentliggjorte tekster nævner forskellige dage.
doubt-protection-is-real = § 29 b bruges kun, hvor beskyttelsen i det andet land er reel. Var du ikke i sikkerhed dér, så sig det.
    .one = En sag kan afvises, når et andet land har givet beskyttelse.
    .two = Flygtningenævnet ser på, om du kan rejse ind og være dér, og om du er i sikkerhed.
doubt-registered-elsewhere = Et andet land har taget dine fingeraftryk eller registreret dig. Danmark spørger måske det land. Sig det til en rådgiver.
    .one = Har et andet land registreret dig, bliver din sag måske ikke behandlet i Danmark.
doubt-in-time = Det gælder, når din klage nåede frem i tide. Er du ikke sikker, så spørg Dansk Flygtningehjælp i dag.
    .one = Klagen skal være modtaget inden for syv dage.
doubt-how-to-appeal = Sig på mødet, at du klager. Eller send klageskemaet med din underskrift i en e-mail, så snart du kan.
    .one = Du kan klage under samtalen eller sende et underskrevet klageskema bagefter.
doubt-am-child = Andre regler beskytter et barn alene, så det er usikkert, hvilket land det bliver. Spørg din repræsentant.
    .one = Der er en særlig artikel om børn alene.
doubt-am-family = Familien skal have bestået, før du kom til Europa. Søskende tæller normalt ikke.
    .one = Ægtefælle eller partner, ugifte børn under 18 og forælder til sådan et barn.
doubt-am-expired = En udløbet tilladelse eller et udløbet visum tæller måske ikke. Spørg en rådgiver.
    .one = Forordningen har særlige regler om udløbne dokumenter.
doubt-am-heading = Vi ved, at reglen findes, men ikke dens præcise betingelser. Spørg en rådgiver.
    .one = Forordningen har denne regel; vi har ikke læst dens betingelser.
doubt-d-heading = Den officielle side har ikke denne regel. Vi ved, at den findes, men ikke dens præcise betingelser. Spørg en rådgiver.
    .one = Forordningen har denne regel; vi har ikke læst dens betingelser.
doubt-am-twenty = Når indrejsen ligger mere end tyve måneder tilbage, tæller reglen måske ikke længere.
    .one = Ansvaret ophører efter tyve måneder.
doubt-am-rescued = Efter en redning på havet ophører reglen måske allerede efter tolv måneder.
    .one = Efter en redning på havet ophører ansvaret efter tolv måneder.

# Kilder.

source-dublin-page = newtodenmark.dk: The Dublin Regulation (på engelsk)
source-euaa = EUAA: First instance determination – Denmark (på engelsk)
source-dublin-iii = Forordning (EU) nr. 604/2013 (Dublin III)
source-asylum-management = Forordning (EU) 2024/1351 om asylforvaltning og migrationsstyring
source-dublin-page-danish = nyidanmark.dk: Dublinforordningen
source-guidance-9533 = Justitsministeriets vejledning nr. 9533 af 26. juni 2018
source-ombudsman-deadlines = Folketingets Ombudsmand: klagefrister
source-drc-dublin = Dansk Flygtningehjælp: Dublin and rejection cases (på engelsk)
source-drc-29b = Dansk Flygtningehjælp: opholdstilladelse som flygtning i et andet europæisk land
source-board-29b = Flygtningenævnet: afgørelser om § 29 b
source-commission-responsible = Europa-Kommissionen: Hvilket land har ansvaret (på engelsk)
