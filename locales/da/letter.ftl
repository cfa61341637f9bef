# The letters. What Danish authorities read stands in danish.ftl for every language.

letter-title-appeal = Din klage
letter-title-family = Brev om at blive samlet med din familie
letter-title-missed = Brev om, hvorfor du ikke kom
letter-copy = Kopiér teksten
letter-print = Udskriv brevet
letter-own-words = Teksten er et forslag, ikke en officiel blanket. Dine egne ord er nok.
letter-how-appeal = Det er nok at sige, at du klager. Med et brev har du også et bevis. Udfyld de tomme felter, skriv under, og send det til Udlændingestyrelsen i dag. Har du et klageskema, så send også det.
letter-how-family = Udfyld de tomme felter. I skal begge skrive under. Er din slægtning et andet sted, kan vedkommende skrive under på den samme tekst og sende dig et billede. Giv begge dele til Udlændingestyrelsen så hurtigt som muligt.
letter-how-missed = Skriv, hvad der skete, som det var, og skriv under. Giv brevet til Udlændingestyrelsen i dag gennem dit center.
letter-meaning = Hvad står der?

# How it arrives, and how that can be shown

letter-arrival = Sådan sender du brevet og får bevis
letter-by-email = Med e-mail: Tag et billede af det underskrevne brev. Send det til adressen i dit brev fra Udlændingestyrelsen. Gem e-mailen og svaret.
letter-by-hand = Personligt: Tag to eksemplarer med. Bed om en underskrift på kvitteringen forneden eller om et stempel. Behold det eksemplar.
letter-by-staff = Gennem personalet på dit center: Bed dem om at sende det i dag. Bed om en underskrift på kvitteringen og en kopi af deres e-mail. Brevet skal nå frem til Udlændingestyrelsen: Spørg dem næste dag, om det er sket.
letter-by-prison = I fængsel eller frihedsberøvet: Giv det til personalet i dag, og bed om en underskrift på kvitteringen. Bed dem om at sende det til Udlændingestyrelsen. Sig det til din advokat, og bed om en samtale med Dansk Flygtningehjælp.
letter-closed = I dag har kontorerne lukket eller kan have det. Send brevet først. Ring { $date }, og spørg, om det er nået frem.

# The lines of the letters: those of danish.ftl

letter-to = { danish-letter-to }
letter-about-appeal = { danish-letter-about-appeal }
letter-about-family = { danish-letter-about-family }
letter-about-missed = { danish-letter-about-missed }
letter-name = { danish-letter-name }
letter-born = { danish-letter-born }
letter-person-id = { danish-letter-person-id }
letter-case-number = { danish-letter-case-number }
letter-reached = { danish-letter-reached }
letter-appeal-29-a = { danish-letter-appeal-29-a }
letter-appeal-29-b = { danish-letter-appeal-29-b }
letter-appeal = { danish-letter-appeal }
letter-country = { danish-letter-country }
letter-told = { danish-letter-told }
letter-children = { danish-letter-children }
letter-help = { danish-letter-help }
letter-suspends = { danish-letter-suspends }
letter-suspend = { danish-letter-suspend }
letter-suspend-newer = { danish-letter-suspend-newer }
letter-suspend-by-board = { danish-letter-suspend-by-board }
letter-suspend-because = { danish-letter-suspend-because }
letter-reasons = { danish-letter-reasons }
letter-late = { danish-letter-late }
letter-relative-name = { danish-letter-relative-name }
letter-relative-born = { danish-letter-relative-born }
letter-relative-country = { danish-letter-relative-country }
letter-relative-reached = { danish-letter-relative-reached }
letter-relative-is = { danish-letter-relative-is }
letter-wish = { danish-letter-wish }
letter-wish-older = { danish-letter-wish-older }
letter-wish-newer = { danish-letter-wish-newer }
letter-family-papers = { danish-letter-family-papers }
letter-interview = { danish-letter-interview }
letter-away = { danish-letter-away }
letter-because = { danish-letter-because }
letter-proof = { danish-letter-proof }
letter-go-on = { danish-letter-go-on }
letter-interview-again = { danish-letter-interview-again }
letter-confirmed = { danish-letter-confirmed }
letter-signed = { danish-letter-signed }
letter-relative-signed = { danish-letter-relative-signed }
letter-receipt = { danish-letter-receipt }
letter-received-on = { danish-letter-received-on }
letter-received-at = { danish-letter-received-at }
letter-received-by = { danish-letter-received-by }
