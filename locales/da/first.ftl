# Alt, hvad der skal til frem til det første spørgsmål, og ikke mere: man venter på hvert ord. De
# andre filer i mappen hentes, mens disse ord læses.

# På alle skærme

back = Tilbage
change-language = , skift sprog
unknown = Det ved jeg ikke

# Om et sprog, til et menneske har læst det hele igennem

standing-machine = Oversat af en maskine og endnu ikke læst igennem af et menneske.

# Hvad browseren kalder siden

tab-title = { $heading } · Din asylsag i Danmark
tab-fault = Fejl: { $heading } · Din asylsag i Danmark

# Sprog

choose-language = Vælg dit sprog
language-missed = Sproget kunne ikke hentes. Tjek din forbindelse, og prøv igen.
language-instead = Guiden findes ikke på det sprog, der blev bedt om. Den er nu på: { $language }.

# Indledning

title = Din asylsag i Danmark
introduction-who = Guiden er uafhængig. Den er hverken politi eller myndighed.
introduction-before = Det tager cirka fem minutter. Hav dit seneste brev ved hånden.
introduction-what = Du svarer på nogle spørgsmål. Så ser du, hvad der sandsynligvis sker i din sag, og hvornår du senest skal handle.
introduction-private = Intet af det, du svarer, forlader denne enhed. Når du lukker siden, er det væk.
introduction-who-decides = Det er myndighederne, der afgør din sag. Dette er vejledning, ikke en afgørelse og ikke juridisk rådgivning.
introduction-sources = Bygger på udlændingeloven, Udlændingestyrelsens side om Dublinforordningen og en tekst fra EU’s Asylagentur. Senest kontrolleret { $date }.
start = Start
days = Jeg skal kun vide, hvornår jeg senest kan klage

# Mens resten er på vej, og hvor det ikke kommer

waiting = Et øjeblik. Resten af guiden er på vej.
words-missing = Resten af guiden kunne ikke hentes
    .help = Dine svar er her stadig. Tjek din forbindelse, og prøv igen.
try-again = Prøv igen

# Ved hvert spørgsmål

question-number = Spørgsmål { $number }
why-we-ask = Derfor spørger vi
or = eller
next = Næste
fault-title = Tjek dette svar
problem-unanswered = Vælg et svar. Er du ikke sikker, så vælg »Det ved jeg ikke«.

# Det første spørgsmål

question-stage = Hvor langt er din sag i Danmark nu?
    .help = Vælg det, der skete sidst.
    .why = Det afgør, om en frist måske løber, og hvad der sker bagefter.
    .find = Bed Dansk Flygtningehjælp eller personalet på centret om at læse dit seneste brev med dig.
group-stage-new = Jeg er ny
choice-stage-not-registered = Jeg vil søge asyl og er ikke registreret endnu
choice-stage-not-applied = Jeg er i Danmark og har ikke søgt asyl her
    .hint = For eksempel har politiet standset mig.
group-stage-waiting = Jeg venter
choice-stage-waiting = Jeg er registreret og venter på den første samtale
choice-stage-interviewed = Jeg har været til den første samtale og venter på svar
choice-stage-asked = Jeg har fået at vide, at et andet land bliver bedt om at overtage min sag
    .hint = Men du har ikke fået besked om en afgørelse endnu.
group-stage-letter = Jeg har et brev eller en afgørelse
choice-stage-decided = Jeg har fået besked om en afgørelse
    .hint = På et møde, i telefonen, over video eller i et brev.
choice-stage-unread = Jeg har et brev, som jeg ikke kan læse
choice-stage-appeal = Flygtningenævnet har min klage
    .hint = Det har ikke afgjort sagen endnu eller har udsat den.
choice-stage-board = Flygtningenævnet har afgjort min sag
choice-stage-permit = Jeg har fået asyl og opholdstilladelse i Danmark
group-stage-stopped = Sagen stoppede, eller jeg er kommet tilbage
choice-stage-withdrawn = Jeg frafaldt min ansøgning, udeblev fra en samtale eller forlod centret, før der var en afgørelse
choice-stage-came-back = Jeg er tilbage efter en tidligere sag i Danmark, der blev lukket eller afslået
