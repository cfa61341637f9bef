# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = Hangi aşamadasınız
map-not-known = Tam olarak bilinmiyor. Nelerin mümkün olduğuna bakın.

position-here = Buradasınız
position-past = Geride kaldı
position-ahead = Gelebilir
position-closed = Şu anki duruma göre kapalı
position-unknown = Bilinmiyor

line-elsewhere = Başka bir ülke
line-denmark = Danimarka
line-stopped = Dosya durursa

step-register = Kayıt (registrering)
    .short = Kayıt
    .what = İltica başvurusu yaptığınızda polis adınızı, fotoğrafınızı ve parmak izinizi alır.
step-first-interview = İlk görüşme (oplysnings- og motivsamtale)
    .short = İlk görüşme
    .what = Kim olduğunuz ve yolculuğunuz konuşulur. Nedenlerinizi anlatmaya da hazır olun.
step-country = Dosyanızı hangi ülkenin incelediği
    .what = Göçmenlik Dairesi, Danimarka mı başka bir ülke mi olduğunu belirler.
step-request = Başka bir ülkeye sorulması (Dublin)
    .short = Başka bir ülkeye sorulması
    .what = Öteki ülke dosyanızı alıp almadığını yanıtlar. Mektubunuzda nasıl itiraz edileceği yazıyorsa yedi gün işlemeye başlamış olabilir.
step-transfer = Nakil kararı (overførsel, § 29 a)
    .short = Nakil kararı
    .what = İtirazın yedi gün içinde ulaşmış olması şarttır.
step-protected = Başka bir ülkede koruma (afvisning, § 29 b)
    .short = Başka bir ülkede koruma
    .what = İtirazın yedi gün içinde ulaşmış olması şarttır.
step-country-appeal = İtiraz Kuruluna itiraz (Flygtningenævnet)
    .short = İtiraz Kuruluna itiraz
    .what = İtiraz Kurulu, sizi başka bir ülkeye gönderme kararına bakar. Merkezinizde yok olarak kaydedilmek itirazı sona erdirebilir.
step-leave = Öteki ülkeye yolculuk
    .what = Karar kesinleşince olabilir. Kalma hakkı yoksa daha önce olabilir.
step-denmark = Dosyanızı Danimarka inceliyor
    .what = Göçmenlik Dairesi bu usullerden birini seçer.
step-normal = Normal usul (normalprocedure)
    .short = Normal usul
    .what = Göçmenlik Dairesi iltica nedenlerinizi inceler.
step-manifestly-unfounded = Açıkça dayanaktan yoksun (åbenbart grundløs)
    .short = Açıkça dayanaktan yoksun
    .what = İtiraz yolu olmayan bir olumsuz karar ancak Danimarka Mülteci Konseyi de aynı görüşteyse mümkündür.
step-expedited = Hızlandırılmış usul (ÅGH)
    .short = Hızlandırılmış usul
    .what = Listedeki ülkelerden gelenler içindir. Görüşme kısa sürede olabilir.
step-asylum-interview = İltica görüşmesi (asylsamtale)
    .short = İltica görüşmesi
    .what = Nedenlerinizi anlatırsınız. Birden fazla görüşme olabilir.
step-decision = İltica kararı (afgørelse)
    .short = İltica kararı
    .what = Göçmenlik Dairesi ilticaya olumlu veya olumsuz karar verir.
step-board = Mülteci İtiraz Kurulu (Flygtningenævnet)
    .short = Mülteci İtiraz Kurulu
    .what = İtiraz Kurulu olumsuz karara yeniden bakar.
step-permit = Oturma izni (opholdstilladelse)
    .short = Oturma izni
    .what = Yaşayacağınız belediyeyi bundan sonra Göçmenlik Dairesi seçer.
step-return = Kesin olumsuz karar ve geri dönüş (hjemrejse)
    .short = Kesin olumsuz karar ve geri dönüş
    .what = Geri Dönüş Dairesi sizinle geri dönüşü konuşur.
step-closed = Geri çekilmiş veya kapatılmış
    .what = Dosya karar verilmeden durur. Yeniden açılmasını isteyebilirsiniz.
step-reopening = Dosyanın yeniden açılması (genoptagelse)
    .short = Dosyanın yeniden açılması
    .what = Önce dosyanın yeniden açılıp açılmayacağına karar verilir.
