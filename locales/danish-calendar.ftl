# The same in Danish, for what stays Danish in every language.
# Written by `cargo xtask cldr` from the Unicode CLDR 48.2.0. To say a word otherwise add a line to
# locales/instead-of-cldr.tsv, with the reason, and run that again.

danish-date-pattern = EEEE 'den' d. MMMM y
danish-weekday-1 = mandag
danish-weekday-2 = tirsdag
danish-weekday-3 = onsdag
danish-weekday-4 = torsdag
danish-weekday-5 = fredag
danish-weekday-6 = lørdag
danish-weekday-7 = søndag
danish-month-1 = januar
danish-month-2 = februar
danish-month-3 = marts
danish-month-4 = april
danish-month-5 = maj
danish-month-6 = juni
danish-month-7 = juli
danish-month-8 = august
danish-month-9 = september
danish-month-10 = oktober
danish-month-11 = november
danish-month-12 = december
