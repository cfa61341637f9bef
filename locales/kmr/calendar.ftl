# How a day is written: E the day of the week, d the day, M the month, y the year.
# Written by `cargo xtask cldr` from the Unicode CLDR 48.2.0. To say a word otherwise add a line to
# locales/instead-of-cldr.tsv, with the reason, and run that again.

date-pattern = EEEE, d'ê' MMMM'a' y'an'
weekday-1 = duşem
weekday-2 = sêşem
weekday-3 = çarşem
weekday-4 = pêncşem
weekday-5 = înî
weekday-6 = şemî
weekday-7 = yekşem
month-1 = rêbendan
month-2 = sibat
month-3 = adar
month-4 = nîsan
month-5 = gulan
month-6 = hezîran
month-7 = tîrmeh
month-8 = tebax
month-9 = îlon
month-10 = cotmeh
month-11 = mijdar
month-12 = berfanbar
