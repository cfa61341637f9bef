# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = Danışmanlar
adviser-answers = Yanıtlar
adviser-unfold = Bütün kuralları aç
adviser-fold = Bütün kuralları kapat
adviser-count = { $count ->
    [one] { $written } kural
   *[other] { $written } kural
}
adviser-when = Kuralın geçerli olduğu durum
adviser-first = Geçerli olduklarında önce gelen kurallar
adviser-others = { $count ->
    [one] Burada bir şeyi belirlemeyen { $written } kural
   *[other] Burada bir şeyi belirlemeyen { $written } kural
}
adviser-countries = Ülkeler

adviser-which = Hangi kurallar
adviser-tab-applies = Geçerli ({ $written })
adviser-tab-open = Açık ({ $written })
adviser-tab-not = Neden değil ({ $written })
adviser-tab-all = Hepsi ({ $written })
adviser-search = Arama: sözcük, paragraf, kural
adviser-left-out = { $count ->
    [one] { $written } kural daha geçerli olabilir. Ekranda yer alıyor.
   *[other] { $written } kural daha geçerli olabilir. Ekranda yer alıyorlar.
}

# The case in four lines

brief-told = kişiye böyle bildirildi
brief-others = { $count ->
    [one] { $written } olasılık daha var
   *[other] { $written } olasılık daha var
}
brief-more-unknown = { $count ->
    [one] { $written } nokta daha bilinmiyor
   *[other] { $written } nokta daha bilinmiyor
}
brief-all-known = Başka hiçbir şey bu dosyayı değiştirmez.
brief-set = Belirle

# An answer that is changed where it stands

in-place-answer = Yanıt
in-place-save = Kaydet
in-place-cancel = Vazgeç

verdict-applies = Geçerli

# The marks before the conditions

truth-yes = karşılanıyor
truth-no = karşılanmıyor
truth-unknown = bilinmiyor

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = Herkes için geçerlidir.
condition-all = Bunların hepsi:
condition-any = Bunlardan en az biri:
condition-holds = Bu kural geçerli ve onu belirsiz kılan bir şey yok: { $rule }
condition-abroad = Hâlâ belirleyici olabilecek her kural başka bir ülkeyi gösteriyor; oradaki koruma nedeniyle değil.
condition-home = Hâlâ belirleyici olabilecek her kural Danimarka’yı gösteriyor.
condition-countries = { $count ->
   *[other] { $written } ülkeden biri
}
condition-lasts = { $count ->
    [0] kayıttan önce olmayan bir gün (kayıt henüz yapılmadıysa bugün esas alınır)
   *[other] kayıttan en çok { $written } ay önceki bir gün (kayıt henüz yapılmadıysa bugün esas alınır)
}
condition-lapsed = { $count ->
    [0] kayıttan önceki bir gün (kayıt henüz yapılmadıysa bugün esas alınır)
   *[other] kayıttan { $written } aydan daha uzun süre önceki bir gün (kayıt henüz yapılmadıysa bugün esas alınır)
}
condition-passed = { $count ->
    [0] bugünden önceki bir gün
   *[other] { $written } günden daha uzun süre önceki bir gün
}
