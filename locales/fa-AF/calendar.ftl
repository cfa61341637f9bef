# How a day is written: E the day of the week, d the day, M the month, y the year.
# Written by `cargo xtask cldr` from the Unicode CLDR 48.2.0. To say a word otherwise add a line to
# locales/instead-of-cldr.tsv, with the reason, and run that again.

date-pattern = EEEE d MMMM y
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
month-1 = جنوری
month-2 = فبروری
month-3 = مارچ
month-4 = اپریل
month-5 = می
month-6 = جون
month-7 = جولای
month-8 = اگست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
