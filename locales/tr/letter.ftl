# The letters. What Danish authorities read stands in danish.ftl for every language.

letter-title-appeal = İtiraz mektubunuz
letter-title-family = Ailenizle birlikte olmak istediğinizi bildiren mektup
letter-title-missed = Neden gelmediğinizi bildiren mektup
letter-copy = Danca metni kopyala
letter-print = Bu mektubu yazdır
letter-own-words = Bu metin bir öneridir, resmî bir form değildir. Kendi sözleriniz yeterlidir.
letter-how-appeal = İtiraz ettiğinizi söylemeniz yeterlidir. Mektup size ayrıca kanıt sağlar. Boşlukları doldurun, imzalayın ve bugün Göçmenlik Dairesine (Udlændingestyrelsen) gönderin. Elinizde itiraz formu (klageskema) varsa onu da gönderin.
letter-how-family = Boşlukları doldurun. İkiniz de imzalayın. Akrabanız başka yerdeyse aynı metni orada imzalayıp size fotoğrafını gönderebilir. İkisini de mümkün olduğunca çabuk Göçmenlik Dairesine (Udlændingestyrelsen) verin.
letter-how-missed = Ne olduğunu, olduğu gibi yazın ve imzalayın. Bugün, kaldığınız merkez aracılığıyla Göçmenlik Dairesine (Udlændingestyrelsen) verin.
letter-meaning = Ne yazıyor?

# How it arrives, and how that can be shown

letter-arrival = Nasıl gönderilir ve kanıt nasıl saklanır
letter-by-email = E-postayla: imzalı mektubun fotoğrafını çekin. Göçmenlik Dairesinin mektubundaki adrese gönderin. E-postayı ve yanıtı saklayın.
letter-by-hand = Elden: yanınızda iki kopya götürün. Aşağıdaki şeride imza veya damga isteyin. O kopyayı saklayın.
letter-by-staff = Kaldığınız merkezin görevlileriyle: bugün göndermelerini isteyin. Şeride imza ve e-postalarının bir kopyasını isteyin. Mektubun Göçmenlik Dairesine ulaşması şarttır: ulaşıp ulaşmadığını ertesi gün onlara sorun.
letter-by-prison = Cezaevinde veya alıkonulduğunuz yerde: bugün görevlilere verin ve şeride imza isteyin. Göçmenlik Dairesine göndermelerini isteyin. Avukatınıza söyleyin ve Danimarka Mülteci Konseyi ile görüşme isteyin.
letter-closed = Bugün bürolar kapalıdır veya kapalı olabilir. Önce mektubu gönderin. Şu gün arayın: { $date }. Ulaşıp ulaşmadığını sorun.

# The lines of the letters, for who does not read Danish

letter-to = Göçmenlik Dairesine
letter-about-appeal = Mülteci İtiraz Kuruluna itiraz. Süre 7 gündür.
letter-about-family = Ailemle bir araya getirilme isteğim.
letter-about-missed = İltica dosyamın devam etmesini istiyorum.
letter-name = Adım:
letter-born = Doğum tarihim:
letter-person-id = Kişi numaram:
letter-case-number = Dosya numarası, mektubunuzda varsa:
letter-reached = Kaldığım merkez ve telefon numaram:
letter-appeal-29-a = Mülteci İtiraz Kuruluna itiraz etmek istiyorum ve bu mektupla itiraz ediyorum. İtirazım, Yabancılar Yasası § 29 a’ya göre beni başka bir ülkeye nakletme kararınıza karşıdır.
letter-appeal-29-b = Mülteci İtiraz Kuruluna itiraz etmek istiyorum ve bu mektupla itiraz ediyorum. İtirazım, Yabancılar Yasası § 29 b’ye göre başvurumu kabul edilemez bulma kararınıza karşıdır.
letter-appeal = Mülteci İtiraz Kuruluna itiraz etmek istiyorum ve bu mektupla itiraz ediyorum. İtirazım, dosyamı Danimarka’da incelememe kararınıza karşıdır (Yabancılar Yasası § 29 a veya § 29 b).
letter-country = Karardaki ülke:
letter-told = Kararın bana bildirildiği gün:
letter-children = İtiraz, 18 yaşından küçük çocuklarım için de geçerlidir:
letter-help = Danimarka Mülteci Konseyinden ücretsiz hukuki yardım ve beni temsil etmesini istiyorum.
letter-suspends = İtirazın durdurucu etkisi vardır: karar bekler (Yabancılar Yasası § 53 a(2)). İtiraz Kurulu karar verene kadar Danimarka’da kalmayı istiyorum.
letter-suspend = İtiraz Kurulu karar verene kadar Danimarka’da kalabilmem için kararın bekletilmesini (durdurucu etki) istiyorum.
letter-suspend-newer = (AB) 2024/1351 sayılı Tüzüğün 43(3). maddesine ve Yabancılar Yasası § 53 a(2)’ye dayanıyorum.
letter-suspend-by-board = Mülteci İtiraz Kurulu içtüzüğü § 47(5)’e dayanıyorum.
letter-suspend-because = Bu sırada burada kalmam benim için önemlidir, çünkü:
letter-reasons = Nedenlerimi daha sonra gönderebilmeyi istiyorum.
letter-late = İtirazımı geç bulursanız, kararın bana nasıl ve ne zaman bildirildiğine lütfen bakın. Şöyle oldu:
letter-relative-name = Akrabamın adı:
letter-relative-born = Akrabamın doğum tarihi:
letter-relative-country = Akrabamın yaşadığı ülke:
letter-relative-reached = Akrabamın adresi, telefon numarası ve dosya numarası:
letter-relative-is = Akrabamın bana yakınlığı (eş, çocuk, anne, baba veya başka):
letter-wish = Akrabamla bir araya getirilmek istiyorum. İltica dosyamın, akrabamın yaşadığı ülkede incelenmesini istiyorum. Bunu ikimiz de istiyoruz ve ikimiz de imzalıyoruz.
letter-wish-older = (AB) 604/2013 sayılı Tüzüğün 9, 10 ve 16. maddelerine dayanıyorum.
letter-wish-newer = (AB) 2024/1351 sayılı Tüzüğün 26, 27 ve 34. maddelerine dayanıyorum.
letter-family-papers = Aile olduğumuzu gösteren belgelerin kopyalarını ekliyorum:
letter-interview = Gelmediğim görüşmenin günü:
letter-away = Şu günlerde kaldığım merkezde değildim:
letter-because = Bunun için üzgünüm. Nedeni şuydu:
letter-proof = Kanıt ekliyorum, örneğin bir doktordan:
letter-go-on = Danimarka’da hâlâ iltica talep ediyorum. Dosyamın devam etmesini istiyorum. Sona erdiyse yeniden açılmasını istiyorum.
letter-interview-again = Başvurumun düşmüş sayılmamasını istiyorum (Yabancılar Yasası § 40(10)). Görüşme için yeni bir gün de istiyorum.
letter-confirmed = Lütfen bu mektubu aldığınızı yazılı olarak onaylayın.
letter-signed = Tarih ve imzam:
letter-relative-signed = Tarih ve akrabamın imzası:
letter-receipt = Alındı belgesi, mektubu alan kişi dolduracak.
letter-received-on = Alındığı gün:
letter-received-at = Saat:
letter-received-by = Alan kişi (ad, işyeri ve imza):
