# What stays Danish in every language, because Danish authorities read it. It is joined to the words
# of each language.

danish-say-to = Til Udlændingestyrelsen
danish-say-name = Mit navn: ______
danish-say-person-id = Mit person-ID: ______
danish-say-reached = Mit center og telefonnummer: ______
danish-say-decision = Jeg fik besked om jeres afgørelse den: ______
danish-say-appeal = Jeg vil klage og klager hermed til Flygtningenævnet over afgørelsen.
danish-say-children = Klagen gælder også mine børn under 18 år: ______
danish-say-help = Jeg beder om gratis juridisk hjælp fra Dansk Flygtningehjælp.
danish-say-wait = Jeg beder om, at klagen får opsættende virkning, så jeg kan blive i Danmark, til nævnet har afgjort klagen.
danish-say-reasons = Jeg beder om at kunne sende mine grunde senere.
danish-say-late = Mener I, at klagen kommer for sent, så se venligst på, hvordan og hvornår jeg fik besked om afgørelsen. Det skete sådan: ______
danish-say-confirmed = Bekræft venligst skriftligt, at I har modtaget klagen.
danish-say-signed = Dato og underskrift: ______
