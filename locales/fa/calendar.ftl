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
month-1 = ژانویهٔ
month-2 = فوریهٔ
month-3 = مارس
month-4 = آوریل
month-5 = مهٔ
month-6 = ژوئن
month-7 = ژوئیهٔ
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
