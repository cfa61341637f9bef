# What leaves the guide, and what comes into it by a link.

# The calendar

calendar = Takvim
calendar-title = İtirazım için son güvenli gün
calendar-yours = Son güvenli gün: { $what }
calendar-theirs = Makamlar için son gün: { $what }
calendar-guidance = Bu rehberliktir, karar değildir.

# On the result

take-print = Yazdır
take-copy = Kopyala
take-share = Paylaş
take-link = Bağlantı
take-forget = Sil
copied = Kopyalandı
copy-refused = Bu tarayıcı metni kopyalayamadı. Aşağıdaki metni seçip kopyalayın.
saved = Bu tarayıcıya bir dosya sunuldu. Bir şey olmadıysa metni kopyalayın veya günü bir yere yazın.
printed = Yazdırma penceresi açılmazsa bu tarayıcı yazdıramıyor demektir. Bu sayfayı Chrome veya Safari gibi başka bir tarayıcıda açın.
copy-text = Kopyalanacak metin

# On paper

paper-title = Sonucunuzu yazdırın
paper-help = Kâğıtta böyle görünür: bir sayfa yanınızda taşımak için, bir sayfa dosya için. Mektubun kendi sayfası vardır.
paper-print = Yazdır
paper-code = Kâğıda bu yanıtları açan bir kod koy
    .help = Kodu okutan herkes bütün yanıtları okuyabilir.
sheet-title = Danimarka’da iltica dosyası: sonuç
sheet-version = Rehberin sürümü: { $version }.
sheet-deadline = Süre
sheet-answers = Yanıtlar
sheet-notes = Kendi notlarınız
sheet-notes-line = Ad ve dosya numarası:
sheet-guidance = Lütfen dikkat edin
sheet-left-out = Bazı noktalar yer olmadığı için çıkarıldı. Rehber hepsini gösterir.

# A link that is made

link-title = Yanıtlarınız için bağlantı
link-readers = Bağlantıya sahip olan herkes yanıtlarınızı okuyabilir. Yalnızca güvendiğiniz kişilere verin.
link-stays = Hiçbir yere bir şey gönderilmez. Bağlantı bu cihazda oluşturulur.
link-visited = Bağlantının açıldığı tarayıcı, onu bütün yanıtlarla birlikte ziyaret edilen sayfalar listesinde saklar. Ortak kullanılan bir cihazda bu listeyi sonra silin: tarayıcının menüsünde “Geçmiş”i arayın.
link-holds = Bağlantı bu yanıtları içerir, sizin hakkınızda başka hiçbir şey içermez:
link-make = Bağlantıyı oluştur
link-field = Bağlantınız
link-copy = Bağlantıyı kopyala
link-code = Aynı bağlantının QR kodu
    .help = Başka bir telefon bu kodu okutarak bağlantıyı açabilir.
link-long = Bağlantı, okutulabilir bir kod için çok uzun. Onun yerine kopyalayın.

# A link that was opened

opened-title = Bu bağlantıda yanıtlar var
opened-help = Önce onlara bakın. Her birini sonra değiştirebilirsiniz.
opened-age = Bu bağlantının oluşturulduğu gün: { $date }. { $count ->
    [one] O zamandan beri bir gün geçti.
   *[other] O zamandan beri { $written } gün geçti.
} Bütün günler artık bugünden sayılır. O zaman yazanlar şimdi farklı olabilir.
opened-none = Bu bağlantıdaki hiçbir yanıt okunamadı.
opened-replaces = Burada zaten bazı soruları yanıtladınız. Bağlantı bu yanıtların yerine geçer. Onu kullanmazsanız hiçbir şey kaybolmaz.
opened-unread = Bu okunamadı:
    .unknown = Bu rehberin tanımadığı bir soru
opened-use = Bu yanıtları kullan
opened-discard = Kullanma
link-cut = Bu bağlantının sonu eksik. Bazı yanıtlar da eksik olabilir.
link-altered = Bu bağlantı oluşturulduktan sonra değiştirilmiş. Her yanıtı kontrol edin.
link-older = Bu bağlantı, rehberin daha eski bir sürümüyle oluşturuldu. Her yanıtı kontrol edin.
link-newer = Bu bağlantı, rehberin daha yeni bir sürümüyle oluşturuldu. Bazı yanıtlar eksik olabilir.
