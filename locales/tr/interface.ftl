# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (yeni sekmede açılır)

# The last day to appeal, for those who need no more

days-title = İtiraz için son gün
days-help = Sizi başka bir ülkeye gönderme kararı için (§ 29 a veya § 29 b). Mektubunuzda daha erken bir gün yazıyorsa o gün geçerlidir.
days-told = Kararın size bildirildiği gün
days-by = İtirazınızın ulaşmış olması gereken son gün
days-over = O gün geçti mi? Yine de itirazı bugün gönderin ve Danimarka Mülteci Konseyini arayın.

# Questions

way-due = İtirazınızın en geç { $date } günü ulaşmış olması şarttır.
way-may-be-due = Başka bir ülkeye gönderilecekseniz, itirazınızın en geç { $date } günü ulaşmış olması şarttır.
way-over = İtirazınız için son güvenli gün { $date } idi.
way-what-to-do = Şimdi ne yapacağınıza bakın
way-result = Sonucumu şimdi göster

today = Bugün
yesterday = Dün
date-day = Gün
date-month = Ay
date-year = Yıl
search-country = Ülke ara
countries-found = { $count ->
    [0] Ülke bulunamadı. Başka türlü yazmayı deneyin veya bütün ülkelere bakın.
   *[other] { $written } bulundu
}
change-country = Başka bir ülke seç
all-countries = Bütün ülkeleri göster
keep = Yanıtlarımı sakla
    .help = Yalnızca bu ekranda duruyorlar. Sayfa kapatılır veya yeniden yüklenirse silinirler. Bir bağlantı onları saklayabilir.
keep-link = Bağlantı oluştur
leaving = Verdiğiniz yanıtların hiçbiri saklanmaz. Sonra devam etmek istiyorsanız bir bağlantı oluşturun.
date-year-check = Yıl doğru mu? { $year } yazdınız.
problem-no-day = Günü de yazın.
problem-no-month = Ayı da yazın.
problem-no-such-month = Böyle bir ay yok. Önce günü, sonra ayı yazın, 1 ile 12 arası.
problem-no-year = Yılı da yazın.

# Reading aloud

listen = Dinle
listen-stop = Durdur
listen-missing = Bu cihazda bu dil için ses yok.

# Check

check-title = Yanıtlarınızı kontrol edin
check-help = Her birini değiştirebilirsiniz. Diğer yanıtlar kalır.
check-go-on = Sorulara devam et
not-answered = Henüz yanıtlanmadı
change = Değiştir
change-other = O yanıtı değiştir
to-result = Sonucumu göster

# Result

result-guidance = Rehberliktir, karar değildir.
wrong-clock = Bu cihaza göre bugün { $date }. Bu doğru olamaz, bu yüzden buradaki hiçbir güne güvenilemez. Cihazın ayarlarında tarihi düzeltin, sonra yeniden bakın.
out-of-date = Kuralların en son kontrol edildiği gün: { $date }. O zamandan beri değişmiş olabilirler. Buna güvenmeden önce Danimarka Mülteci Konseyine veya Göçmenlik Dairesine sorun.
regimes-both = AB kuralları 2026 yazında değişti. Sizin için hangi kuralların geçerli olduğunu henüz söyleyemiyoruz. Farklı oldukları yerde ikisini de görürsünüz.
regime-dublin-iii = Eski kurallara göre (Dublin III)
regime-asylum-management = Yeni AB kurallarına göre

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = Dosyanız büyük olasılıkla
track-told = Dosyanız
track-perhaps = Dosyanız belki
track-may-be = Bunlardan yalnızca biri doğru. Dosyanız belki
track-also = Şimdi veya daha sonra şu da olabilir:
track-unsettled = Dosyanızın ne tür bir dosya olduğu henüz bilinmiyor.
everything-possible = Bunların her biri hakkında daha fazlası
track-depends = Şuna bağlı:
track-country = Dosyanızı hangi ülkenin inceleyeceği kesin değil. Aşağıda “Hangi ülke” bölümüne bakın.
track-dublin = bir Dublin dosyası (Yabancılar Yasası § 29 a)
    .next = Başka bir ülkeden dosyanızı alması istenebilir. Sizi oraya gönderme kararına itirazın yedi gün içinde ulaşmış olması şarttır.
track-protection-elsewhere = başka bir ülkede koruma dosyası (Yabancılar Yasası § 29 b)
    .next = Danimarka büyük olasılıkla iltica nedenlerinizi incelemeyecek. Bu karara itirazın yedi gün içinde ulaşmış olması şarttır.
track-normal = normal usulde bir dosya
    .next = İltica görüşmesine hazırlanın. Reddedilirseniz dosyanız normalde kendiliğinden Mülteci İtiraz Kuruluna gider.
track-manifestly-unfounded = açıkça dayanaktan yoksun dosyalar usulünde bir dosya
    .next = Dosyanıza Danimarka Mülteci Konseyi de bakar. Yalnızca o da aynı görüşteyse itiraz yolu olmadan reddedilebilirsiniz.
track-expedited = listedeki ülkeler için hızlandırılmış usulde (ÅGH) bir dosya
    .next = Görüşme kısa sürede olabilir. Şimdi hazırlanın. Yalnızca Danimarka Mülteci Konseyi de aynı görüşteyse itiraz yolu olmadan reddedilebilirsiniz.
track-appeals-board = Mülteci İtiraz Kurulunun (Flygtningenævnet) önünde bir dosya
    .next = İtiraz Kurulu karara yeniden bakar. Mektuplarının size ulaştığı yerde kalın ve onları hemen yanıtlayın.
track-closed = karar verilmeden geri çekilmiş veya kapatılmış bir dosya
    .next = Kendiliğinden devam etmez. Bugün Göçmenlik Dairesi ile iletişime geçin.
track-reopening = önceki bir dosyanın yeniden açılması talebi
    .next = Önce önceki dosyanızın yeniden açılıp açılmayacağına karar verilir. Neden açılması gerektiğini söyleyin ve belgeler getirin.
track-permit = ilticaya olumlu kararla sonuçlanmış bir dosya
    .next = Yaşayacağınız belediyeyi Göçmenlik Dairesi seçer. İznin yazılı olduğu mektubu saklayın.
track-return = ilticaya kesin olumsuz kararla sonuçlanmış bir dosya
    .next = Geri Dönüş Dairesi (Hjemrejsestyrelsen) sizinle geri dönüşü konuşacaktır. Hâlâ ne yapabileceğinizi Danimarka Mülteci Konseyine sorun.

# The deadline

deadline-must-have = İtirazınızın Göçmenlik Dairesine en geç şu gün ulaşmış olması şarttır:
deadline-may-have = Başka bir ülkeye gönderilecekseniz, itirazınızın en geç şu gün ulaşmış olması şarttır:
deadline-was = İtirazınız için son güvenli gün şuydu:
deadline-announced = İtirazınızın en geç şu gün ulaşmış olması şarttır:
deadline-left = { $count ->
    [0] Bugün son güvenli gün
    [one] { $written } gün kaldı
   *[other] { $written } gün kaldı
}
deadline-passed = Yine de bugün Danimarka Mülteci Konseyi ile iletişime geçin
deadline-act = İtiraz ettiğinizi söylemeniz yeterlidir. Bugün Danimarka Mülteci Konseyinden (Dansk Flygtningehjælp) yardım isteyin. Yardım ücretsizdir.
deadline-act-unclear = Sürenin geçtiği kesin değil. İtiraz ettiğinizi bugün söyleyin ve Danimarka Mülteci Konseyinden yardım isteyin.
deadline-act-late = Süresinden sonra gelen itiraz kabul edilemez bulunur ve incelenmez. Ama günler ancak karar size bildirildiğinde başlar. Bunun nasıl ve ne zaman olduğu önemlidir: Danimarka Mülteci Konseyi buna sizinle birlikte bakabilir.
deadline-keep-proof = Ulaştığına dair bir kanıt isteyin ve saklayın. Emin değilseniz bugün Danimarka Mülteci Konseyine (Dansk Flygtningehjælp) sorun.
deadline-may-move = { $because } O zaman süre şu güne kayabilir: { $date }. Buna güvenmeyin.
deadline-unclear = { $because } Sürenin o zaman ileri kayıp kaymadığı belirsiz. Buna güvenmeyin.
deadline-counted = Kararın size bildirildiği gün: { $date }.
deadline-undated = Büyük olasılıkla yedi günlük bir süre işliyor
deadline-undated-may = Başka bir ülkeye gönderilecekseniz, yedi günlük bir süre işliyor olabilir
deadline-undated-act = Bugün Danimarka Mülteci Konseyi ile iletişime geçin
deadline-undated-how = Mektuptaki tarihi arayın veya kaldığınız merkezin görevlilerine sorun.
deadline-enter-day = Günü girin

# Why the last day may be later

moves-saturday = O gün cumartesi.
moves-sunday = O gün pazar.
moves-new-year = O gün yılbaşı.
moves-maundy-thursday = O gün, Danimarka’da resmî tatil olan Kutsal Perşembe.
moves-good-friday = O gün, Danimarka’da resmî tatil olan Kutsal Cuma.
moves-easter-sunday = O gün Paskalya Pazarı.
moves-easter-monday = O gün, Danimarka’da resmî tatil olan Paskalya Pazartesisi.
moves-great-prayer-day = O gün, Danimarka’da resmî tatil olan Büyük Dua Günü.
moves-ascension = O gün, Danimarka’da resmî tatil olan İsa’nın Göğe Yükselişi günü.
moves-whit-sunday = O gün Pentekost Pazarı.
moves-whit-monday = O gün, Danimarka’da resmî tatil olan Pentekost Pazartesisi.
moves-constitution-day = O gün Anayasa Günü. Danimarka’da birçok büro kapalıdır.
moves-christmas-eve = O gün Noel arifesi. Danimarka’da birçok büro kapalıdır.
moves-christmas-day = O gün Noel günü.
moves-second-christmas-day = O gün, Danimarka’da resmî tatil olan Noel’in ikinci günü.
moves-new-years-eve = O gün yılbaşı arifesi. Danimarka’da birçok büro kapalıdır.

# Times and dates

term-days = { $count ->
    [one] { $written } gün
   *[other] { $written } gün
}
term-weeks = { $count ->
    [one] { $written } hafta
   *[other] { $written } hafta
}
term-months = { $count ->
    [one] { $written } ay
   *[other] { $written } ay
}
event-told = size bildirildiği günden itibaren
event-application = başvurunuzdan itibaren (burada kaydınızdan sayıldı)
event-registration = kaydınızdan itibaren
event-match = bir eşleşmenin bulunduğu günden itibaren
event-request = o ülkeye sorulduğu veya bildirildiği günden itibaren
event-acceptance = o ülkenin evet demesinden itibaren
event-appeal-over = nakli durduran bir itiraz hakkındaki son karardan itibaren
event-arrest = alıkonulduğunuz günden itibaren
event-interview = görüşme gününden itibaren
event-lapse = size bildirildiği günden itibaren
event-leaving = ülkeden ayrılma gününde
time-day = { $what }: { $date }.
time-last = { $what }: son gün { $date }. Bu, { $since } { $term } eder.
time-was = { $what }: son gün { $date } idi. Bu, { $since } { $term } eder.
time-after = { $what }: şu günden sonra: { $date }. Bu, { $since } { $term } eder.
time-counted = { $what }: { $since } { $term }.
time-may-move = { $because } O zaman süre şu gün bitebilir: { $date }.
time-unclear = { $because } Sürenin o zaman daha geç bitip bitmediği belirsiz.

# The statements

topic-answer = Yanıtınız
topic-steps = Şimdi ne yapmalı
topic-appeal = İtirazınız
topic-track = Ne tür bir dosya
topic-responsibility = Hangi ülke
topic-elsewhere = Avrupa dışında bir ülkede koruma
topic-closed = Geri çekilmiş veya kapatılmış dosya
topic-again = Dosyanızın yeniden açılması
topic-stay = Bu sırada Danimarka’da kalma hakkınız var mı?
topic-dates = Süreler ve tarihler
topic-place = Nerede kalırsınız
topic-rights = Haklarınız
topic-interview = Görüşmede
topic-duties = Yapmanız gerekenler
topic-next = Bundan sonra ne yapmalı
topic-help = Hukuki yardım
topic-children = Çocuklar
topic-support = Desteğe ihtiyacınız varsa
topic-procedure = Dosyanız nasıl devam eder
topic-board = Mülteci İtiraz Kurulu
topic-permit = İzniniz
topic-return = Kesin olumsuz karardan sonra
topic-law = Bunun dayandığı kurallar

statements-count = { $count ->
    [one] { $written } nokta
   *[other] { $written } nokta
}
statements-possible = { $count ->
    [one] Sizin için geçerli olabilecek { $written } nokta
   *[other] Sizin için geçerli olabilecek { $written } nokta
}
statement-outside = başka bir kaynaktan

certainty-told = Size böyle bildirildi
certainty-likely = Büyük olasılıkla
certainty-depends = Belki; duruma bağlı
certainty-open = Belki; henüz bilinmiyor
country-not-known = Henüz bilinmeyen bir ülke
responsible-several = Birden fazla ülke mümkün. Her biri bir şeye bağlı:
statements-open = Sizin için de geçerli olabilecekler
why-not-others = Diğer kurallar neden belirleyici değil
would-name = Şu ülkeyi gösterirdi: { $country }.

verdict-depends = Duruma bağlı
verdict-open = Henüz bilinmiyor
verdict-unmet = Uymuyor
verdict-displaced = Uygulanmıyor
displaced-by = Başka bir kural önce gelir: { $rule }.
reasons = Çünkü
reasons-open = Bilinmeyenler
doubts = Belirsiz olanlar
sources = Bunun yazdığı yer
source-checked = { $date } günü kontrol edildi
source-outside = ana metinlerin yanına bizim eklediğimiz
standing-regulation = AB tüzüğü
standing-act = Danimarka yasası
standing-order = Danimarka yönetmeliği
standing-guidance = Danimarka rehberi
standing-official-page = Resmî sayfa
standing-agency = AB ajansı
standing-organisation = Bağımsız kuruluş

# What is still open, who helps, and on

open-title = Henüz bilmediklerimiz
settles-most = en çok yardımı olan
restart = Yeniden başla

# What if

what-if-title = Ya şöyle olsaydı …
what-if-help = Başka bir yanıt deneyin ve neyin değişeceğini görün. Kendi yanıtlarınız olduğu gibi kalır. Gerçek dosyanızda her zaman doğruyu söyleyin.
what-if-which = Hangi yanıt?
what-if-choose = Bir soru seçin
what-if-show = Neyin değiştiğini göster
what-if-changes = Öteki yanıtla
what-if-same = Sonucunuzda hiçbir şey değişmezdi.
what-if-more = Bu yanıtla başka sorular da sorulurdu.
what-if-now = Şimdi
what-if-then = Öteki yanıtla
what-if-keep = Bu yanıtı kullan
what-if-drop = Yanıtlarımı olduğu gibi bırak
what-if-new = { $count ->
    [one] Bu yeni olurdu
   *[other] Bu { $written } nokta yeni olurdu
}
what-if-gone = { $count ->
    [one] Bu artık gösterilmezdi
   *[other] Bu { $written } nokta artık gösterilmezdi
}
what-if-other = { $count ->
    [one] Bunun ne kadar kesin olduğu değişirdi
   *[other] Bu { $written } noktanın ne kadar kesin olduğu değişirdi
}
stands-open = Henüz bilinmiyor
stands-depends = Duruma bağlı
stands-holds = Geçerli

# The result in a few words

aspect-deadline = İtiraz süresi
aspect-track = Ne tür bir dosya
aspect-country = Hangi ülke
brief-several = { $count ->
   *[other] Henüz bilinmiyor: { $written } olasılık var
}
deadline-none = Bildiğimiz bir itiraz süresi yok
deadline-perhaps = Belki { $date }
track-possible = Belki { $track }
track-none = Usulü bilmiyoruz
country-certainty = { $country } · { $certainty }

# A second language

beside = İkinci dil
beside-none = Yok
beside-waiting = Bir dakika. İkinci dil geliyor.
