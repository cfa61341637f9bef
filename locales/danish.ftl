# What stays Danish in every language, because Danish authorities read it. It is joined to the words
# of each language.

danish-say-to = Til Udlændingestyrelsen
danish-say-name = Mit navn: ______
danish-say-person-id = Mit person-ID: ______
danish-say-decision = Jeg fik jeres afgørelse at vide den: ______
danish-say-appeal = Jeg vil klage over afgørelsen til Flygtningenævnet.
danish-say-help = Jeg beder om gratis juridisk hjælp fra Dansk Flygtningehjælp.
danish-say-wait = Jeg beder om, at overførslen venter, til nævnet har afgjort klagen.
danish-say-signed = Dato og underskrift: ______
