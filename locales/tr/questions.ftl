# The questions after the first, their help and why they are asked; the choices; what can be wrong
# with an answer.
# Every question can also be answered with "I don't know" (first.ftl).

unsaid = Söylemek istemiyorum
none-of-these = Bunların hiçbiri

question-registered = Danimarka’da iltica için ne zaman kaydedildiniz?
    .help = Polisin fotoğrafınızı ve parmak izinizi aldığı gün. Bu günü kayıt belgelerinizde arayın.
    .why = AB kuralları 2026 yazında değişti. Sizin için hangi kuralların geçerli olduğunu bu tarih belirler. Bazı süreler bu tarihten sayılır.
    .find = Merkez görevlilerine hangi gün kaydedildiğinizi sorun. Sığınmacı kartınızdaki (asylansøgerkort) tarih başka bir tarih olabilir. Danimarka’nın dosyanızı incelemeye karar verdiği gün de başka olabilir.

question-decision = Göçmenlik Dairesinin kararı nedir?
    .help = Mektubun başlığına bakın. Yabancılar Yasasının bir paragrafı (§) yazıyor olabilir. Okuyamıyorsanız “Bilmiyorum”u seçin.
    .why = Bazı kararlara yedi gün içinde itiraz edilmesi gerekir.
    .find = Mektubu Danimarka Mülteci Konseyine veya merkez görevlilerine gösterin. Hangi paragrafın (§) yazdığını sorun.
choice-decision-transfer = Dublin kurallarına göre başka bir ülkeye gönderileceğim
    .hint = Danca: overførsel, Dublinforordningen, § 29 a.
choice-decision-protection-elsewhere = Beni zaten başka bir ülke koruyor, bu yüzden Danimarka dosyamı incelemeyecek
    .hint = Danca: afvisning, § 29 b.
choice-decision-denmark = Dosyamı Danimarka inceleyecek
choice-decision-other = Başka bir karar
    .hint = Bu listede olmayan bir karar. Örneğin izninizin geri alındığı veya uzatılmadığı.
choice-decision-granted = İlticaya olumlu karar
choice-decision-refused = İlticaya olumsuz karar
    .hint = Mektupta, Mülteci İtiraz Kurulunun karara bakacağı yazar.
choice-decision-first-country = Olumsuz karar, çünkü Avrupa dışında bir ülke beni koruyabilir
    .hint = Burada Avrupa; AB, Norveç, İsviçre, İzlanda ve Lihtenştayn demektir.
choice-decision-unfounded = Olumsuz karar: açıkça dayanaktan yoksun, itiraz yolu yok
    .hint = Danimarka Mülteci Konseyi de aynı görüşteydi. Danca: åbenbart grundløs, § 53 b.
choice-decision-unfounded-appeal = Olumsuz karar: açıkça dayanaktan yoksun, ama itiraz edebilirim
    .hint = Danimarka Mülteci Konseyi aynı görüşte değildi. Mektupta, Mülteci İtiraz Kurulunun karara bakacağı yazar.

question-told = Göçmenlik Dairesinin kararı size ne zaman bildirildi?
    .help = Bir gün biri size söyledi, mektubu başka bir gün mü aldınız? Daha önceki günü seçin. Yalnızca mektup aldıysanız, aldığınız günü seçin.
    .why = İtiraz günleri o günden sayılır.
    .find = Görüşmede verilen belgeye bakın veya merkez görevlilerine hangi gün olduğunu sorun.

question-appeal = İtiraz etmek istediğinizi Göçmenlik Dairesine bildirdiniz mi?
    .help = Bunu görüşmede söyleyebilir veya yazılı olarak gönderebilirsiniz.
    .why = Bildirmediyseniz en acil iş bu olabilir.
    .find = Emin değil misiniz? Bugün yazılı olarak bir daha bildirin. Göçmenlik Dairesine itirazınızın ulaşıp ulaşmadığını sorun.
choice-appeal-yes = Evet, elimde yazılı bir şey var
    .hint = Örneğin damgalı bir kopya, bir e-posta veya görüşmede verilen bir belge.
choice-appeal-said = Evet, söyledim, ama elimde yazılı bir şey yok
choice-appeal-no = Henüz değil
question-told-country = Dosyanızı hangi ülke alacak?
    .help = Mektupta ülkenin adını arayın.
    .why = Göçmenlik Dairesi bu ülkenin adını verdi.
    .find = Mektubu Danimarka Mülteci Konseyine veya merkez görevlilerine gösterin. Hangi ülkenin yazdığını sorun.

question-household = Danimarka’da yanınızda kim var?
    .help = Yalnızca burada yanınızda olanları sayın. 18 yaşından küçük müsünüz ve annenizle veya babanızla mı buradasınız? O zaman onlar nasıl yanıtlarsa öyle yanıtlayın: onların dosyası sizin de dosyanızdır.
    .why = Çocukları başka kurallar korur. Ailelere kararlar başka türlü bildirilir.
    .find = Dosyanızda kimlerin kayıtlı olduğunu merkez görevlilerine sorun.
choice-household-alone = Yetişkinim ve yalnızım
choice-household-partner = Başka bir yetişkinleyim, 18 yaşından küçük çocuk yok
    .hint = Örneğin eşiniz veya partneriniz.
choice-household-children = 18 yaşından küçük çocuklarımla buradayım
    .hint = Yanınızda başka bir yetişkin varsa da.
choice-household-child-alone = 18 yaşından küçüğüm ve burada annem babam olmadan bulunuyorum
choice-household-separated-child = 18 yaşından küçüğüm ve annem veya babam olmayan bir yetişkinle buradayım

question-europe = Avrupa’da neleriniz var?
    .help = Doğru olanların hepsini işaretleyin. Burada Avrupa; AB, Norveç, İsviçre, İzlanda ve Lihtenştayn demektir.
    .why = Bunların her biri, dosyanızı hangi ülkenin inceleyeceğini belirleyebilir.
    .find = Belgelerinize ve telefonunuza bakın. Bir danışman listeyi sizinle birlikte gözden geçirebilir.
choice-europe-family = Aile
    .hint = Danimarka’da veya bu ülkelerden başka birinde. Sizinle birlikte gelenler değil.
choice-europe-dependant = Orada, benim yardımıma muhtaç veya benim yardımına muhtaç olduğum bir akraba
    .hint = Çocuk, kardeş, anne veya baba: gebelik, yeni doğmuş bebek, ağır hastalık, engellilik veya yaşlılık nedeniyle.
choice-europe-permit = Oturma izni
    .hint = Süresi dolmuş olan da. Sığınmacı kartı değil.
choice-europe-visa = Vize
    .hint = Süresi dolmuş olan da.
choice-europe-asylum = Başka bir ülkede iltica başvurusu yaptım
choice-europe-asylum-several = Başka birkaç ülkede iltica başvurusu yaptım
choice-europe-fingerprints = Başka bir ülkenin polisi parmak izimi aldı
choice-europe-protection = Başka bir ülkede iltica hakkı veya koruma
    .hint = Yalnızca kartın süresi dolduysa da. Bir kararla geri alındıysa değil.
choice-europe-diploma = Bir okuldan veya üniversiteden diploma
    .hint = Orada en az bir öğretim yılından sonra alınmış ve altı yıldan yeni.

question-protection-country = Size hangi ülke koruma verdi?
    .help = Ülkenin ilk harflerini yazın.
    .why = Büyük olasılıkla o ülkeye geri gönderilirsiniz.
    .find = Karta veya mektuba bakın: ülkenin adı yazar.

question-earlier-outcome = Oradaki dosyanıza ne oldu?
    .help = Bildiğiniz en son durumu seçin.
    .why = Öteki ülkenin hangi kurala uyması gerektiğini belirler.
    .find = O ülkeden belgeler arayın ve bir danışmana gösterin.
choice-earlier-outcome-pending = Hâlâ inceleniyor
choice-earlier-outcome-refused = Reddedildi
choice-earlier-outcome-withdrawn = Geri çektim veya karar verilmeden ülkeden ayrıldım

question-earlier-country = Daha önce hangi ülkede iltica başvurusu yaptınız?
    .help = Birkaç ülke varsa en sonuncuyu seçin.
    .why = Normalde o ülkeden sizi geri alması istenir.
    .find = O ülkeden belgeler arayın veya sizinle yolculuk etmiş, güvendiğiniz birine sorun.
question-since-then = Orada iltica başvurusu yaptıktan sonra bunlardan biri oldu mu?
    .help = Burada Avrupa; AB, Norveç, İsviçre, İzlanda ve Lihtenştayn demektir. Uyan ilk satırı seçin.
    .why = Öteki ülkenin sizi geri alma yükümlülüğünü sona erdirebilir.
    .find = Damga, bilet, mektup ve izinleri arayın. Bir danışman bunlara sizinle birlikte bakabilir.
choice-since-then-nine-months = Dokuz ay veya daha uzun süre Avrupa dışında kaldım ve gösterebilirim
choice-since-then-three-months = Üç ile dokuz ay arasında Avrupa dışında kaldım ve gösterebilirim
choice-since-then-unproven = Üç ay veya daha uzun süre Avrupa dışında kaldım, ama gösteremem
choice-since-then-returned = Bir karar nedeniyle ayrıldım veya ülkeme gönderildim
choice-since-then-permit = Başka bir Avrupa ülkesi bana oturma izni verdi
    .hint = Sığınmacı kartı değil.
choice-since-then-none = Hayır

question-family = Ailenizden kim Danimarka’da veya başka bir Avrupa ülkesinde?
    .help = Sizinle birlikte gelenleri saymayın. Uyan ilk satırı seçin.
    .why = Yakın ailenizin yasal olarak yaşadığı ülke önce gelir.
    .find = Güvendiğiniz akrabalara nerede yaşadıklarını sorun. Kızılhaç onları aramanıza yardım edebilir.
choice-family-spouse = Eşim
    .hint = Yasaya göre evli, yalnızca dinî törenle değil.
choice-family-partner = Partnerim veya yalnızca dinî nikâhla evlendiğim kişi
    .hint = Sürekli bir ilişki, örneğin birlikte yaşadıysanız.
choice-family-child = Kendi çocuğum: 18 yaşından küçük, evli değil
choice-family-parent = Annem veya babam; ben 18 yaşından küçüğüm
choice-family-sibling = Kardeşim
choice-family-relative = Teyze, hala, amca, dayı, büyükanne veya büyükbaba
choice-family-other = Başka aile üyeleri
    .hint = Örneğin yetişkin bir çocuk, 18 yaşında veya daha büyükseniz anneniz babanız, kuzeniniz veya nişanlınız.

question-family-country = Bu aile üyesi hangi ülkede yaşıyor?
    .help = Ülkenin ilk harflerini yazın. Danimarka olabilir.
    .why = Dosyanızdan bu ülke sorumlu olabilir.
    .find = Akrabanıza sorun veya ondan gelen bir mektuba bakın.

question-family-stay = Bu aile üyesi orada nasıl kalıyor?
    .help = Bugünkü duruma en uygun olanı seçin.
    .why = Yalnızca yasal olarak kalan aile sayılır ve belki her izin sayılmaz.
    .find = Akrabanıza oturma kartında ne yazdığını sorun.
choice-family-stay-protected = Mülteci veya koruma altındaki kişi olarak
choice-family-stay-applicant = İlk yanıtı bekleyen sığınmacı olarak
choice-family-stay-long-term = Uzun süreli izinle veya önceden koruması olan vatandaş olarak
    .hint = Kalıcı izin, Danca: tidsubegrænset.
choice-family-stay-other-permit = Başka bir izinle veya vatandaş olarak
    .hint = Örneğin çalışma, öğrenim veya aile için. Olumsuz karara itiraz eden biri de.
choice-family-stay-no-permit = Kalma izni olmadan
question-family-since = Ne zaman çift oldunuz?
    .help = Burada Avrupa; AB, Norveç, İsviçre, İzlanda ve Lihtenştayn demektir.
    .why = Bazı kurallar yalnızca yolculuktan önce kurulmuş aileleri sayar.
    .find = Evlilik belgesi, fotoğraf veya mektup arayın. Bir danışmana gösterin.
choice-family-since-home = Kendi ülkemizde
choice-family-since-on-the-way = Yolda, herhangi birimiz Avrupa’ya gelmeden önce
choice-family-since-in-europe = Avrupa’da, ben ilk iltica başvurusunu yapmadan önce
choice-family-since-after-application = Ben ilk iltica başvurusunu yaptıktan sonra
question-family-wish = Bir arada olmak istediğinizi ikiniz de yazdınız mı?
    .help = Bunu siz ve akrabanız ayrı ayrı yazılı olarak istemelisiniz.
    .why = Bu olmadan bu aile sayılmaz.
    .find = Dosyanızda ne bulunduğunu Göçmenlik Dairesine sorun. Akrabanız da yazsın.
choice-family-wish-both = Evet, ikimiz de
choice-family-wish-not-both = Hayır veya yalnızca birimiz

question-permit-expiry = İznin veya vizenin son günü nedir?
    .help = Tarih geçmişte veya gelecekte olabilir. Daha önce geri alındıysa o gündür. Birkaç tane varsa en uzun geçerli olanı seçin.
    .why = İzin veya vize, süresi dolduktan sonra bir süre daha sayılır.
    .find = Vizede veya kartta son tarihi arayın.
question-permit-used = Avrupa’ya onunla mı girdiniz ve o zamandan beri burada mı kaldınız?
    .help = Burada Avrupa; AB, Norveç, İsviçre, İzlanda ve Lihtenştayn demektir.
    .why = Eski bir izin veya vize ancak kaldıysanız sayılır.
    .find = Pasaportunuzdaki damgalara bakın.
choice-permit-used-stayed = Evet
choice-permit-used-not-used = Hayır, onunla girmedim
choice-permit-used-left = Süresi dolduktan sonra Avrupa’dan ayrıldım


question-permit-country = İzni veya vizeyi hangi ülke verdi?
    .help = Vize başka bir ülke adına verildiyse o ülkeyi seçin. Danimarka olabilir.
    .why = Dosyanızdan bu ülke sorumlu olabilir.
    .find = Vizeye veya karta bakın: ülkenin adı yazar.

question-entry = Avrupa’ya nasıl girdiniz?
    .help = Burada Avrupa; AB, Norveç, İsviçre, İzlanda ve Lihtenştayn demektir.
    .why = Geldiğiniz ilk ülke dosyanızdan sorumlu olabilir.
    .find = İlk geçtiğiniz sınırı düşünün. Bir danışman yolculuğunuzu sizinle birlikte gözden geçirebilir.
choice-entry-without-papers = Vizesiz veya buna izin veren başka belgeler olmadan
choice-entry-rescued = Denizde kurtarıldım
choice-entry-with-papers = Vizeyle, oturma izniyle veya buna izin veren başka belgelerle
choice-entry-visa-free = Vize gerektirmeyen bir pasaportla
choice-entry-airport = Uçakla geldim ve Danimarka’daki bir havalimanının transit bölgesinde iltica başvurusu yaptım

question-entry-when = İltica başvurusundan ne kadar önce girdiniz?
    .help = İlk ülkeye girdiğiniz günden, Danimarka’da başvurduğunuz güne kadar sayın.
    .why = On iki veya yirmi aydan sonra bu kural artık sayılmayabilir.
    .find = Yolculuğunuzdan bilet, damga veya mesaj arayın.
choice-entry-when-within-twelve-months = On iki ay veya daha az
choice-entry-when-over-twelve-months = On iki aydan fazla, ama yirmi aydan fazla değil
choice-entry-when-over-twenty-months = Yirmi aydan fazla

question-entry-country = Bu ülkelerden ilk olarak hangisine geldiniz?
    .help = Yalnızca bu bölgenin ülkeleri seçilebilir. Danimarka olabilir.
    .why = Dosyanızdan bu ülke sorumlu olabilir.
    .find = Bilet veya fotoğraf arayın ya da sizinle yolculuk etmiş, güvendiğiniz birine sorun.
question-lived = Sonra başka bir Avrupa ülkesinde beş ay veya daha uzun yaşadınız mı?
    .help = Aralıksız ve herhangi bir yerde iltica başvurusu yapmadan önce.
    .why = Dosyanızdan o ülke sorumlu olabilir.
    .find = Oradan kira sözleşmesi, maaş belgesi veya mektup arayın.
choice-lived-yes = Evet
choice-lived-no = Hayır
question-lived-country = Hangi ülkede yaşadınız?
    .help = Birkaç ülke varsa en sonuncuyu seçin.
    .why = Dosyanızdan bu ülke sorumlu olabilir.
    .find = Oradan belge veya fotoğraf arayın.

question-nationality = Hangi ülkenin vatandaşısınız?
    .help = Ülkenin ilk harflerini yazın. Hiçbir ülke sizi vatandaşı saymıyorsa “Vatandaşlığım yok”u seçin. Sizi birden çok ülke vatandaşı sayıyorsa “Bilmiyorum”u seçin ve bunu bir danışmana söyleyin.
    .why = Bazı ülkeler için daha hızlı bir usul vardır. Bazı ülkelerin vatandaşları için Dublin kuralları uygulanmaz.
    .find = Pasaportunuza veya kimlik kartınıza bakın. İkisi de yoksa bir danışmana söyleyin. Ülkenizin büyükelçiliğine sormayın.
choice-nationality-stateless = Vatandaşlığım yok
    .hint = Vatansızsınız. Mülteciler kural olarak vatandaşlıklarını korur.

question-procedure = Dosyanızın hangi usulde olduğu size bildirildi mi?
    .help = Mektuplarınıza bakın veya kaldığınız merkezin görevlilerine sorun.
    .why = Nasıl itiraz edebileceğinizi ve nerede kalacağınızı belirler.
    .find = Mektubunuzda hangi usulün yazdığını Danimarka Mülteci Konseyine veya merkez görevlilerine sorun.
choice-procedure-normal = Evet, normal usul
choice-procedure-unfounded = Evet, açıkça dayanaktan yoksun görülüyor
    .hint = Danca: åbenbart grundløs, § 53 b. Danimarka Mülteci Konseyi bakar.
choice-procedure-expedited = Evet, belirli ülkeler için hızlandırılmış usul
    .hint = Danca: ÅGH.
choice-procedure-not-told = Hayır, bana kimse söylemedi

question-board = Mülteci İtiraz Kurulu neye karar verdi?
    .help = Flygtningenævnet’ten gelen mektubun ilk sayfasına bakın.
    .why = Bundan sonra ne yapabileceğinizi belirler.
    .find = Avukatınızdan veya Danimarka Mülteci Konseyinden mektubu sizinle okumasını isteyin.
choice-board-upheld = Göçmenlik Dairesinin kararını onayladı
    .hint = Danca: stadfæstet.
choice-board-overturned = Kararı değiştirdi
    .hint = Danca: omgjort.
choice-board-sent-back = Dosyamı Göçmenlik Dairesine geri gönderdi
    .hint = Danca: hjemvist.

question-withdrawal = Dosyanız durmadan önce ne oldu?
    .help = Birden fazlası olduysa bu listedeki ilkini seçin.
    .why = Nasıl devam edebileceğiniz buna bağlıdır.
    .find = Dosyanızda ne yazdığını Danimarka Mülteci Konseyine sorun. Göçmenlik Dairesi ile iletişime geçmenize yardım edebilirler.
choice-withdrawal-signed = Başvurumu geri çekmek için bir belge imzaladım
choice-withdrawal-missed-interview = Bir görüşmeye gelmedim
choice-withdrawal-left = İltica merkezinden haber vermeden ayrıldım veya makamlara yanıt vermedim

question-before = Danimarka’daki önceki dosyanıza ne oldu?
    .help = Bildiğinizi seçin. Bir mektup veya eski avukatınız size söyleyebilir.
    .why = Dosyanızı kimin yeniden açabileceğini belirler.
    .find = Eski avukatınıza veya bir danışmana sorun. Dosyanızı görmeyi isteyebilirler.
choice-before-closed = Karar verilmeden kapatıldı
    .hint = Örneğin geri çektiğiniz, bir görüşmeyi kaçırdığınız, ayrıldığınız veya başka bir ülkeye gönderildiğiniz için.
choice-before-unfounded = Açıkça dayanaktan yoksun olduğu için reddedildi
    .hint = İtiraz Kuruluna itiraz yolu yoktu. Danca: åbenbart grundløs.
choice-before-refused = Mülteci İtiraz Kurulu reddetti

question-leave-by = En geç hangi gün Danimarka’dan ayrılmanız gerekiyor?
    .help = Gün, İtiraz Kurulunun kararında yazar. İleride veya geçmişte olabilir. Size bir gün verilmediyse “Bilmiyorum”u seçin.
    .why = O gün geçmeden, İtiraz Kurulu dosyanıza yeniden bakarken kalmanıza izin verilebilir.
    .find = İtiraz Kurulunun kararında “udrejsefrist” sözcüğünü arayın veya Geri Dönüş Dairesine sorun.

question-new-information = İtiraz Kurulunda daha önce bulunmayan önemli bilgileriniz var mı?
    .help = Örneğin yeni belgeler veya o zamandan beri olan bir şey.
    .why = İtiraz Kurulu bir dosyayı ancak böyle bilgiler için yeniden açar.
    .find = Yeni olanı bir danışmana gösterin. Önemli olup olmadığını görebilir.
choice-new-information-yes = Evet
choice-new-information-no = Hayır

question-diploma-country = Onu hangi ülkede aldınız?
    .help = Ülkenin ilk harflerini yazın.
    .why = Dosyanızdan o ülke sorumlu olabilir.
    .find = Diplomaya bakın: ülkenin adı yazar.

question-dependant-reason = Siz ve bu akrabanız birbirinize neden ihtiyaç duyuyorsunuz?
    .help = En ağır basanı seçin.
    .why = Eski ve yeni AB kuralları burada farklıdır.
    .find = Merkezdeki doktordan veya hemşireden, hastalık ya da yardım ihtiyacı hakkında bir belge isteyin.
choice-dependant-reason-trauma = Ağır bir travma nedeniyle
choice-dependant-reason-other = Başka bir nedenle
    .hint = Gebelik, yeni doğmuş bebek, ağır hastalık, ağır engellilik veya yaşlılık.
question-dependant-country = Bu akrabanız hangi ülkede yaşıyor?
    .help = Ülkenin ilk harflerini yazın. Danimarka olabilir.
    .why = Dosyanızdan bu ülke sorumlu olabilir.
    .find = Akrabanıza sorun veya ondan gelen bir mektuba bakın.

question-outside = Kendi ülkeniz olmayan ve Avrupa’da bulunmayan bir ülkede uzun süre yaşadınız mı?
    .help = Ya da orada izniniz veya yakın aileniz var mı? Burada Avrupa; AB, Norveç, İsviçre, İzlanda ve Lihtenştayn demektir.
    .why = Danimarka, orada güvende olabileceğinizi söyleyebilir.
    .find = Nerelerde yaşadığınızı düşünün. Oradan olan belgelerinizi bir danışmana gösterin.
choice-outside-protected = Evet ve bana koruma verdi
choice-outside-ties = Evet, orada uzun yaşadım, orada iznim veya yakın ailem var
choice-outside-none = Hayır

question-circumstances = Bunlardan biri sizin için doğru mu?
    .help = Doğru olanların hepsini işaretleyin. Verdiğiniz hiçbir yanıt bu cihazdan çıkmaz.
    .why = O zaman kendinize özgü haklarınız olur, örneğin bir avukat veya görüşmede yardım.
    .find = Nasıl bir yerde olduğunuzu görevlilere sorun. Sağlığınız hakkında hemşireyle konuşun.
choice-circumstances-detained = Alıkonuldum veya cezaevindeyim
    .hint = Çıkmanıza izin verilmeyen kilitli bir yer.
choice-circumstances-cannot-communicate = Engelliliğim nedeniyle başkalarıyla konuşamıyorum
choice-circumstances-support = Özel desteğe ihtiyacım var
    .hint = Örneğin gebelik, hastalık, engellilik, şiddet veya insan ticareti nedeniyle.

# What can be wrong with an answer.

problem-not-a-choice = Bu yanıt soruya uymuyor. Gösterilen yanıtlardan birini seçin.
problem-date-shape = Günü, ayı ve yılı rakamla yazın, örneğin 5 3 2026.
problem-no-such-day = Takvimde böyle bir gün yok. Günü ve ayı kontrol edin.
problem-year = Yıl doğru mu? Dört rakamla yazın. Gün 2010’dan önceyse “Bilmiyorum”u seçin ve Danimarka Mülteci Konseyine sorun.
problem-persian-year = Bu, Fars takviminin bir yılına benziyor. Tarihi Danca mektubunuzda olduğu gibi yazın, örneğin 5 3 2026.
problem-islamic-year = Bu, İslam takviminin bir yılına benziyor. Tarihi Danca mektubunuzda olduğu gibi yazın, örneğin 5 3 2026.
problem-future = Bu gün henüz gelmedi. Günü, ayı ve yılı kontrol edin.
problem-decision-long-ago = Bu, bir yıldan daha eski. Yılı kontrol edin. Doğruysa “Bilmiyorum”u seçin ve Danimarka Mülteci Konseyine sorun.
problem-decision-before-registration = Bu, kaydolmanızdan önce ({ $date }). İki tarihi de kontrol edin.
problem-registration-after-decision = Bu, size bir kararın bildirilmesinden sonra ({ $date }). İki tarihi de kontrol edin.
problem-no-such-country = Bu ülke bulunamadı. Adını yeniden yazın veya “Bilmiyorum”u seçin.
problem-outside-dublin-area = Bu ülke Dublin sistemine dahil değil. Listeden bir ülke seçin veya “Bilmiyorum”u seçin.
problem-not-denmark = Bu soru Danimarka dışında bir ülkeyle ilgili. Başka bir ülke seçin veya “Bilmiyorum”u seçin.
problem-contradicts = Bu, “{ $question }” sorusuna verdiğiniz yanıtla uyuşmuyor. Birini değiştirin.
