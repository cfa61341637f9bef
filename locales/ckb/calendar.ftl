# How a day is written: E the day of the week, d the day, M the month, y the year.
# Written by `cargo xtask cldr` from the Unicode CLDR 48.2.0. To say a word otherwise add a line to
# locales/instead-of-cldr.tsv, with the reason, and run that again.

date-pattern = EEEE، dی MMMMی y
weekday-1 = دووشەممە
weekday-2 = سێشەممە
weekday-3 = چوارشەممە
weekday-4 = پێنجشەممە
weekday-5 = ھەینی
weekday-6 = شەممە
weekday-7 = یەکشەممە
month-1 = کانوونی دووەم
month-2 = شوبات
month-3 = ئازار
month-4 = نیسان
month-5 = ئایار
month-6 = حوزەیران
month-7 = تەمووز
month-8 = ئاب
month-9 = ئەیلوول
month-10 = تشرینی یەکەم
month-11 = تشرینی دووەم
month-12 = کانوونی یەکەم
