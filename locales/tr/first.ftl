# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = Geri
change-language = , dili değiştir
unknown = Bilmiyorum

# Of a language until a person has read all of it

standing-machine = Bir makine tarafından çevrildi, henüz bir insan kontrol etmedi.

# What the browser calls the page

tab-title = { $heading } · Danimarka’daki iltica dosyanız
tab-fault = Hata: { $heading } · Danimarka’daki iltica dosyanız

# Language

choose-language = Dilinizi seçin
language-missed = Bu dil yüklenemedi. Bağlantınızı kontrol edip yeniden deneyin.
language-instead = Bu rehber istenen dilde yok. Şimdiki dili: { $language }.

# Introduction

title = Danimarka’daki iltica dosyanız
introduction-who = Bu rehber bağımsızdır. Polis değildir, resmî makam değildir.
introduction-before = Yaklaşık beş dakika sürer. Son mektubunuz yanınızda olsun.
introduction-what = Birkaç soruyu yanıtlarsınız. Sonra dosyanızda büyük olasılıkla ne olacağını ve en geç ne zaman harekete geçmeniz gerektiğini görürsünüz.
introduction-private = Verdiğiniz hiçbir yanıt bu cihazdan çıkmaz. Sayfayı kapattığınızda silinir.
introduction-who-decides = Dosyanıza makamlar karar verir. Bu rehberliktir, karar veya hukuki danışmanlık değildir.
introduction-sources = Üç metne dayanır: Danimarka Yabancılar Yasası, Göçmenlik Dairesinin Dublin kuralları sayfası ve AB İltica Ajansının bir metni. Son kontrol: { $date }.
start = Başla
days = Yalnızca itiraz için son günü öğrenmek istiyorum

# While the rest is on its way, and where it does not arrive

waiting = Bir dakika. Rehberin geri kalanı geliyor.
words-missing = Rehberin geri kalanı yüklenemedi
    .help = Yanıtlarınız hâlâ burada. Bağlantınızı kontrol edip yeniden deneyin.
try-again = Yeniden dene

# On every question

question-number = Soru { $number }
why-we-ask = Bunu neden soruyoruz
or = veya
next = İleri
fault-title = Lütfen bu yanıtı kontrol edin
problem-unanswered = Bir yanıt seçin. Emin değilseniz “Bilmiyorum”u seçin.

# The first question

question-stage = Danimarka’daki dosyanız şimdi hangi aşamada?
    .help = En son olanı seçin.
    .why = Bir süre işliyor olabilir mi ve bundan sonra ne olur, bunu belirler.
    .find = Danimarka Mülteci Konseyinden veya merkez görevlilerinden son mektubunuzu sizinle okumalarını isteyin.
group-stage-new = Yeniyim
choice-stage-not-registered = İltica başvurusu yapmak istiyorum, henüz kayıtlı değilim
choice-stage-not-applied = Danimarka’dayım ve burada iltica başvurusu yapmadım
    .hint = Örneğin polis beni durdurdu.
group-stage-waiting = Bekliyorum
choice-stage-waiting = Kayıtlıyım ve ilk görüşmeyi bekliyorum
choice-stage-interviewed = İlk görüşmem yapıldı, yanıt bekliyorum
choice-stage-asked = Başka bir ülkeden dosyamı almasının istendiği bana bildirildi
    .hint = Ama size henüz bir karar bildirilmedi.
group-stage-letter = Bir mektubum veya kararım var
choice-stage-decided = Bana bir karar bildirildi
    .hint = Görüşmede, telefonla, videoyla veya mektupla.
choice-stage-unread = Okuyamadığım bir mektubum var
choice-stage-appeal = İtirazım Mülteci İtiraz Kurulunda (Flygtningenævnet)
    .hint = Henüz karar vermedi veya erteledi (udsat).
choice-stage-board = Mülteci İtiraz Kurulu (Flygtningenævnet) karar verdi
choice-stage-permit = Danimarka’da bana iltica hakkı ve oturma izni verildi
group-stage-stopped = Durdu veya geri geldim
choice-stage-withdrawn = Karar verilmeden dosyamı geri çektim, bir görüşmeyi kaçırdım veya merkezden ayrıldım
choice-stage-came-back = Danimarka’da kapatılan veya reddedilen bir dosyadan sonra geri geldim
