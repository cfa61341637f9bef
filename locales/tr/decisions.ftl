# Decisions in other people’s cases, beside the rules of which they speak; for advisers. Each line says
# what several decisions show, in the past: they bind nobody in the next case. Never a rate or a chance.

adviser-rulings = { $count ->
    [one] Başka bir dosyada { $written } karar
   *[other] Başka dosyalarda { $written } karar
}
adviser-rulings-note = Her biri tek bir kişiyle ilgilidir. Kararların yalnızca bir kısmı yayımlanır, bu yüzden şans hakkında bir şey söylemezler.

# Who decided, and how

decided-upheld = İtiraz Kurulu kararı onayladı
decided-on-condition = İtiraz Kurulu, öteki ülkenin uygun koşullar için söz vermesi şartıyla onayladı
decided-by-rules = İtiraz Kurulu, kurallar nedeniyle değiştirdi
decided-discretion = İtiraz Kurulu değiştirdi, ama kurallar nedeniyle değil; buna hiçbir zaman güvenilemez
decided-changed = İtiraz Kurulu değiştirdi; nedenini görmedik
decided-sent-back = İtiraz Kurulu, yeniden karar verilmesi için geri gönderdi
decided-not-seen = İtiraz Kurulu; nasıl bittiğini görmedik
decided-court = Avrupa Birliği Adalet Divanı
decided-other = başka bir mahkeme veya kurul

# Taking back

holding-refused-there = Kişi orada reddedilmişti. Kişiyi o ülke geri alacaktı.
holding-left-there = Kişi, oradaki dosyası açıkken ayrılmıştı. Kişiyi o ülke geri alacaktı.
holding-withdrawn-there = Kişi oradaki dosyasını geri çekmişti. Kişiyi o ülke geri alacaktı.
holding-illness = Hastalık, engellilik veya bakım ihtiyacı öne sürüldü. Ülke aynı kaldı.
holding-partner = Danimarka’daki kız arkadaş, erkek arkadaş veya dinî nikâh ülkeyi değiştirmedi.
holding-spouse-and-take-back = Önce başka yerde iltica başvurusu yapan kişi normalde Danimarka’daki eşine dayanamaz. Dar bir istisna vardır.
holding-danish-spouse = Eş Danimarka vatandaşıydı ve koruması yoktu. Ülke aynı kaldı.
holding-own-children = Kişinin kendi çocukları Danimarka’da yaşıyordu. Kurallara göre ülke aynı kaldı.
holding-grown-relatives = Danimarka’daki kardeşler veya diğer akrabalar ülkeyi değiştirmedi.
holding-dependants = Birinin diğerine muhtaç olduğu söylendi. Söylemek yeterli olmadı.
holding-born-after = İtiraz Kurulunun ilk kararından sonra Danimarka’da bir çocuk doğdu. Kurul dosyayı yeniden açtı.
holding-age = Kişi çocuk olduğunu söyledi. Önce yaşa karar verilir ve bu karara itiraz edilebilir.
holding-three-months-outside = Bu ülkelerin dışında üç ay, geri alma yükümlülüğünü sona erdirebilir. Bu üç ay kanıtlanmadı.
holding-request-late = Danimarka öteki ülkeye zamanında sormamıştı. O zaman dosyayı Danimarka inceler.
holding-transfer-time = Nakil süresi dolduğunda Danimarka sorumludur. İtirazdan sonra süre kesin karardan itibaren işler.
holding-several-countries = Kendi nakil süresini geçiren ülke sorumlu oldu. Diğerleri kişiyi yalnızca oraya gönderebilir.
holding-back-again = Kişi nakilden sonra geri geldi. Danimarka, yeni bir nakilden önce öteki ülkeye yeniden sormak zorundadır.
holding-country-turned = Bir ülkedeki koşullar veya oraya nakillerin durdurulması, birçok dosyayı aynı anda değiştirdi. Bu yeniden değişebilir.
holding-tie-to-denmark = Kişi Danimarka’da doğmuştu. Kurallar başka bir ülkeyi gösterdi.

# Protection elsewhere

holding-protected = Başka bir ülke koruma vermişti. Kişi, yıllar sonra bile oraya geri dönecekti.
holding-card-expired = Kartın süresi dolmuştu. Korumanın süresi dolmamıştı.
holding-protected-and-family = Danimarka’daki aile, başka ülkedeki korumayı geçersiz kılmadı.
holding-protected-child = Başka ülkede koruması olan bir kişi, refakatsiz çocuk olduğunu söyledi. Böyle dosyalar farklı sonuçlandı.
holding-protected-and-hardship = Bu kişiler, koruma vermiş olan ülkeye geri gönderilmedi.
holding-two-sections = Öteki ülke, koruma vermiş olduğu için Dublin’e göre hayır dedi. O zaman § 29 b uygulandı.
holding-first-country-once = § 29 b uygulanmadan önce, eski bir kural başka ülkedeki korumayı aynı biçimde sayıyordu.

# Visa, entry, family

holding-visa = Kişi o ülkenin vizesiyle gelmişti. O ülke sorumluydu.
holding-visa-ended = Vizenin süresi altı aydan kısa, iznin süresi iki yıldan kısa bir zaman önce dolmuştu. Yine de sayıldı.
holding-visa-and-spouse = Vize bir ülkeyi gösteriyordu, eş başka bir ülkede yaşıyordu. Ne zaman evlendikleri ve eşin hangi izne sahip olduğu belirleyici olabilir.
holding-permit-later = Başka bir ülke, iltica başvurusundan sonra izin verdi. Yükümlülük o ülkeye geçti.
holding-special-act = Polonya’daki bir izin, Ukrayna Özel Yasasına göre izin almaya engel oldu. İltica dosyası ayrı bir konudur.
holding-entry = Kişi o ülkeye on iki aydan kısa süre önce belgesiz girmişti. O ülke sorumluydu.
holding-child-and-relative = Refakatsiz bir çocuk için teyze, hala, amca, dayı, büyükanne veya büyükbaba da sayılır. O ülke hayır dediğinde çocuk itiraz edebilir.
