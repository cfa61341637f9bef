# Sidens første skærm, som står der før ethvert program og uden et. Disse ord skrives ind i
# index.html og hentes af ingen: det gør `cargo run --example first_screen`.

page-council = Dansk Flygtningehjælp
page-cannot-run = Guiden kan ikke køre på denne enhed lige nu. Dine svar er ikke gemt nogen steder. Vælg et sprog for at prøve igen. Eller spørg { $council } eller personalet på dit center.
page-about = Et gratis selvtjek: hvad der sandsynligvis sker i din asylsag i Danmark, og hvad du kan gøre nu. Intet af det, du skriver, forlader denne enhed. Det er vejledning, ikke en afgørelse.
page-help = Gratis hjælp: { $council } eller personalet på dit asylcenter.
page-no-script = Selvtjekket kræver JavaScript. Slå det til, eller spørg { $council } eller personalet på dit center. Har du fået en afgørelse, så spørg i dag: Du har normalt syv dage til at klage.
