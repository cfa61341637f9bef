# How a day is written: E the day of the week, d the day, M the month, y the year.
# Written by `cargo xtask cldr` from the Unicode CLDR 48.2.0. To say a word otherwise add a line to
# locales/instead-of-cldr.tsv, with the reason, and run that again.

date-pattern = EEEE, d MMMM y
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimco
weekday-6 = Sabti
weekday-7 = Axad
month-1 = Janaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maayo
month-6 = Juun
month-7 = Luulyo
month-8 = Agosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Noofeembar
month-12 = Diseembar
