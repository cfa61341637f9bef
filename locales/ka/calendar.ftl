# How a day is written: E the day of the week, d the day, M the month, y the year.
# Written by `cargo xtask cldr` from the Unicode CLDR 48.2.0. To say a word otherwise add a line to
# locales/instead-of-cldr.tsv, with the reason, and run that again.

date-pattern = EEEE, d MMMM, y
weekday-1 = ორშაბათი
weekday-2 = სამშაბათი
weekday-3 = ოთხშაბათი
weekday-4 = ხუთშაბათი
weekday-5 = პარასკევი
weekday-6 = შაბათი
weekday-7 = კვირა
month-1 = იანვარი
month-2 = თებერვალი
month-3 = მარტი
month-4 = აპრილი
month-5 = მაისი
month-6 = ივნისი
month-7 = ივლისი
month-8 = აგვისტო
month-9 = სექტემბერი
month-10 = ოქტომბერი
month-11 = ნოემბერი
month-12 = დეკემბერი
