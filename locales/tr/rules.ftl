# The rules, facts, doubts and sources, in the words of the guide. The sources are paraphrased.
# A rule is said so that it can be read both where it applies and where it does not; `.name` is a
# short name for a gate or a criterion.

rule-dc1 = Dublin kuralları, dosyanızı hangi tek ülkenin inceleyeceğini belirler. İltica hakkı alıp almayacağınızı belirlemez.
rule-dc2 = Kurallar belirli bir sırayla denenir. Duruma uyan ilk kural belirleyici olur.
rule-child-family = 18 yaşından küçüksünüz. Annenizin, babanızın veya kardeşinizin yasal olarak yaşadığı ülke önce gelir. Sizin için en iyisi bu değilse bu kural uygulanmaz.
    .name = Refakatsiz çocuğun ailesi
rule-child-relative = Bu ülkelerden birinde yasal olarak yaşayan bir teyze, hala, amca, dayı, büyükanne veya büyükbaba da sayılır. Size bakabilecek durumda olmaları ve bunun sizin için en iyisi olması gerekir.
    .name = Refakatsiz çocuğun akrabaları
rule-child-here = Avrupa’da ailesi olmayan bir çocuğun dosyası normalde çocuğun bulunduğu yerde incelenir. Bunun çocuk için en iyisi olması gerekir.
    .name = Danimarka’da bulunan refakatsiz çocuk
rule-child-first = Avrupa’da ailesi olmayan bir çocuğun dosyasını, dosyayı ilk kaydeden ülke inceler. Bunun çocuk için en iyisi olması gerekir. Değilse Danimarka dosyayı alabilir.
    .name = Avrupa’da ailesi olmayan refakatsiz çocuk
rule-child-wish = Ailenizden kimlerin Avrupa’da olduğunu ve nerede olmak istediğinizi temsilcinize anlatın. Belirleyici olan, sizin için neyin en iyi olduğudur.
rule-fi6 = Göçmenlik Dairesi, dosyanızı Danimarka’nın incelediğini size bildirir.
    .name = Danimarka, dosyanızı incelediğini bildirdi
rule-citizen = Dublin kuralları AB ülkelerinin, Norveç’in, İzlanda’nın, Lihtenştayn’ın ve İsviçre’nin vatandaşları için geçerli değildir. Bu durumda Danimarka bu kurallarla kimseyi başka bir ülkeye gönderemez.
    .name = Bir Dublin ülkesinin vatandaşı
rule-citizen-sent = Dublin kuralları AB ülkelerinin, Norveç’in, İzlanda’nın, Lihtenştayn’ın ve İsviçre’nin vatandaşları için geçerli değildir. Bunlardan birinin vatandaşıysanız bunu itirazınızda yazın ve pasaportunuzu gösterin.
rule-citizen-denmark = Danimarka vatandaşının burada ilticaya ihtiyacı yoktur. Vatandaşlığınız konusunda şüphe varsa Danimarka Mülteci Konseyine sorun.
    .name = Danimarka vatandaşı
rule-am-free-movement = Başka bir AB ülkesine taşınmış bir AB vatandaşının yakın ailesi için yeni kurallar geçerli olmayabilir. Sizin durumunuz bu olabilirse Danimarka Mülteci Konseyine sorun.
rule-told = Göçmenlik Dairesi size, dosyanızı başka bir ülkenin alacağını bildirdi.
    .name = Göçmenlik Dairesinin size bildirdiği
rule-told-home = Yanıtlarınız Danimarka’yı gösteriyor. İtirazınızda bu, belgeleriyle birlikte yer almalı: ailenize, vizenize veya izninize ya da nasıl geldiğinize dair belgeler.
    .name = Sizi Danimarka’ya bağlayan şeyler
rule-told-home-newer = Danimarka’da aileniz var. İtirazınızda bu, belgeleriyle birlikte yer almalı. Bu, İtiraz Kurulunun baktığı az sayıdaki nedenden biridir.
    .name = Danimarka’daki aileniz
rule-dc3 = Koruma almış yakın aileniz önce gelir: onların yasal olarak yaşadığı ülke. Bu kişinin eşiniz, 18 yaşından küçük çocuğunuz veya partneriniz olması gerekir.
    .name = Koruma almış yakın aile
rule-d10 = Sonra, yakın ailenizin iltica dosyasında ilk yanıtı beklediği ülke gelir. Daha kendi ülkenizdeyken aile olmuş olmanız gerekir.
    .name = İlk yanıtı bekleyen yakın aile
rule-dc3-status = Orada vatandaş olarak bulunan aile bu kuralda sayılmaz. Çalışma, öğrenim veya aile izniyle bulunanlar da sayılmaz. Yine de onları Göçmenlik Dairesine anlatın. Daire insani nedenleri dikkate alabilir.
rule-dc3-other = Yetişkin biri için kardeşler, yetişkin çocuklar, anne baba ve diğer aile üyeleri yakın aile sayılmaz. Biriniz diğerinin yardımına muhtaçsa sayılabilirler. Onları Göçmenlik Dairesine anlatın.
rule-family-wish = Bir arada olmak istediğinizi hem siz hem akrabanız yazılı olarak bildirmelisiniz. Bunu sizin yerinize kimse yapmaz. Şimdi yazın ve akrabanızdan da yazmasını isteyin.
rule-dc4 = Verdiği oturma izni veya vize hâlâ geçerli olan ülke sorumludur. İzin, süresi dolduktan sonra iki yıl, vize altı ay daha sayılır. O zamandan beri Avrupa’dan ayrılmamış olmanız gerekir.
    .name = Oturma izni veya vize
rule-d12-lapsed = İzninizin veya vizenizin süresi bundan daha uzun zaman önce dolmuş olabilir. O zamandan beri Avrupa’da kaldıysanız iltica başvurusu yaptığınız ülke sorumludur.
    .name = Süresi çok önce dolmuş izin veya vize
rule-dc5 = Belgesiz olarak girdiğiniz ilk ülke sorumludur. Bu, girişinizden on iki ay sonra sona erer.
    .name = Belgesiz giriş
rule-d13-lived = Bu on iki aydan sonra, aralıksız beş ay yaşadığınız ülke sorumludur.
    .name = Başka bir ülkede beş ay
rule-dc6 = İlk iltica başvurusunu yaptığınız ülke sorumludur.
    .name = İlk iltica başvurusu
rule-dc6-denmark = Hiçbir şey başka bir ülkeyi göstermiyorsa dosyanızı Danimarka inceler.
    .name = Hiçbir şey başka bir ülkeyi göstermiyor
rule-told-elsewhere = Size dosyanızı başka bir ülkenin alacağı bildirildiyse, başka hiçbir kuralın uymadığı durumda bu geçerlidir.
    .name = Size başka bir ülke bildirildi
rule-ab-overturned = İtiraz Kurulu, sizi başka bir ülkeye gönderme kararını değiştirebilir. O zaman dosyanızı Danimarka inceleyebilir ya da Göçmenlik Dairesi yeniden karar verir. Bundan sonra ne olacağını Danimarka Mülteci Konseyine sorun.
    .name = İtiraz Kurulu kararı değiştirdi
rule-dc7 = Dublin kurallarını AB ülkeleri, Norveç, İsviçre, İzlanda ve Lihtenştayn uygular.
rule-dc8 = Danimarka normalde öteki ülkeden dosyanızı almasını ister.
rule-dc8-new = Yeni kurallara göre de normalde başka bir ülkeden dosyanızı alması istenir. Danimarka’nın bunu nasıl yaptığı kesin değildir.
rule-dc9 = Öteki ülke evet dediğinde normalde oraya gönderilirsiniz. Dosyanız o zaman orada incelenir.
rule-dc10 = Daha önce iltica başvurusu yaptığınız ülke normalde sizi geri alır.
    .name = Önceki iltica başvurusu
rule-dc10-pending = Oradaki dosyanız hâlâ açıksa normalde o ülkeye geri gönderilirsiniz.
rule-dc10-closed = Oradaki dosyanız reddedildiyse veya geri çekildiyse o ülke normalde sizi yine geri alır.
rule-d19-permit = İltica başvurusu yaptıktan sonra başka bir ülke size oturma izni verdi. Bu durumda o ülke sorumludur.
    .name = Başvurudan sonra verilen oturma izni
rule-earlier-several = Birden çok ülkede iltica başvurusu yaptınız. Sizi hangisinin geri alacağı, bu ülkelerin ne yaptığına bağlıdır. Hepsini anlatın.
    .name = Birden çok ülkede başvuru
rule-absence-proof = Avrupa dışında geçen süre, ancak bunu gösterebilirseniz işe yarar. Damgaları, biletleri, mektupları ya da bir işverenden veya doktordan alınmış bir belgeyi toplayın.
rule-dc11 = Göçmenlik Dairesi, başka ülkelerde önceden kaydınız olup olmadığına bakar. Kayıt varsa Danimarka dosyanızı incelemeyebilir.
rule-registered-elsewhere = Başka bir ülke parmak izinizi aldı veya sizi kaydetti. Danimarka o ülkeden dosyanızı almasını isteyebilir.
    .name = Başka bir ülkede parmak izi
rule-dc12 = Danimarka, Dublin III Tüzüğünü AB ile yaptığı özel bir düzenlemeye göre uygular.
rule-dc12-new = Sizin için büyük olasılıkla yeni AB kuralları geçerlidir. Bu rehberin ana metinleri bu kuralları anlatmaz. Sizin için neyin farklı olduğunu Danimarka Mülteci Konseyine sorun.
rule-dc13 = Başka bir ülkede koruma almış olmak Dublin dosyası değildir. Bu durum § 29 a’ya değil, § 29 b’ye girer.

rule-dp1 = Kayıttan sonra Göçmenlik Dairesinde bir görüşmeye çağrılırsınız.
rule-dp1-register = Önce kaydedilmeniz gerekir. Polis adınızı, fotoğrafınızı ve parmak izinizi alır. Polise gidin veya nereye gideceğinizi Göçmenlik Dairesine sorun.
rule-na-transfer = Danimarka, burada iltica başvurusu yapmamış olsanız da, sizi iltica başvurusu yaptığınız bir ülkeye gönderebilir. Size bu bildirilirse yedi gün içinde itiraz edebilirsiniz.
rule-na-late = Danimarka o ülkeye belirli bir süre içinde sormak zorundadır. Sormazsa, bunun size yardımı olması için burada iltica başvurusu yapmanız gerekebilir. Önce Danimarka Mülteci Konseyine sorun.
rule-na-again = Danimarka sizi daha önce o ülkeye gönderdiyse ve geri geldiyseniz, önce o ülkeye yeniden sormak zorundadır.
rule-dp2 = Bu dosyalara Göçmenlik Dairesinin Sandholm’daki 2. İltica Bürosu bakar.
rule-dp3 = Yanıt, ilk görüşmenize ve sonradan eklediklerinize dayanır.
rule-dp4 = Dosyanızı hangi ülkenin incelediği size genellikle ilk görüşmenin sonunda bildirilir.
rule-dp5 = Göçmenlik Dairesinin daha fazla bilgiye ihtiyacı varsa size en kısa sürede bildirilir. Belirli bir tarih yoktur.
rule-dp6 = Nakil kararına karşı Mülteci İtiraz Kuruluna (Flygtningenævnet) itiraz edebilirsiniz. Danimarka’da iltica başvurusu yapmamış olsanız da bunu yapabilirsiniz.
rule-dp6-not-yet = Size bir karar bildirilene kadar itiraz edilecek bir şey yoktur. Mektubunuzda nasıl itiraz edileceği yazıyorsa bugün Danimarka Mülteci Konseyine sorun. Başka bir ülkeye gönderileceğiniz size bildirilirse yedi günlük süre başlar.
rule-dp7 = Hukuki yardım ücretsizdir. Danimarka Mülteci Konseyi (Dansk Flygtningehjælp) sizi temsil edebilir. Bunu istediğinizi itirazınızda yazın.
rule-dp8 = Zamanında itiraz ederseniz, İtiraz Kurulu karar verene kadar Danimarka’da kalma hakkınız vardır.
rule-dp8-new = İtirazla aynı mektupta, kalmak istediğinizi yazın. Buna karar verilene kadar gönderilmeniz yasaktır. Eylül 2025 tarihli Yabancılar Yasasına göre itiraz tek başına kalma hakkı verir. Bunun sonradan değişip değişmediği bilinmiyor.
rule-dp9 = İtirazınızın, karar size bildirildikten sonra yedi gün içinde Göçmenlik Dairesine ulaşmış olması şarttır.
rule-dp9-announced = Belirleyici olan, itirazınızın zamanında ulaşmasıdır. Ulaştığına dair bir kanıt isteyin ve bunu saklayın.
rule-dp10 = Karar size bildirildikten sonra yedi günden daha geç ulaşan itiraz kabul edilemez bulunur ve incelenmez. Günler ancak karar size bildirildiğinde başlar ve kararda nasıl itiraz edileceğinin yazması gerekir. Bugün Danimarka Mülteci Konseyine sorun: kararın size nasıl ve ne zaman bildirildiği önemlidir.
    .name = Karar size bildirileli yedi günden fazla oldu
rule-dp10-announced = İtiraz ettiğinizi söylediniz ve yedi gün geçti. Kalma hakkınız olup olmadığı, itirazınızın ne zaman ulaştığına bağlıdır. Bugün Göçmenlik Dairesine veya Danimarka Mülteci Konseyine sorun.
rule-dp11 = İtirazınız Mülteci İtiraz Kuruluna yapılır, ama onu Göçmenlik Dairesine verirsiniz. Form zorunlu değildir: görüşmede söyleyin veya imzalayıp gönderin. Nedenlerinizi sonra gönderebilirsiniz.
rule-dp12 = Normalde itirazınıza tek bir hâkim, toplantı yapmadan, yazılı belgelere bakarak karar verir. İtiraz Kurulu bunu, dosyayı aldıktan sonra on iş günü içinde yapmaya çalışır.
rule-appeal-now = Karara katılmıyorsanız, itiraz ettiğinizi bugün Göçmenlik Dairesine bildirin. Bugün Danimarka Mülteci Konseyinden yardım isteyin. İtirazınızın ulaştığına dair bir kanıt isteyin.
rule-appeal-papers = Nedenlerinizi ve belgelerinizi mümkün olduğunca çabuk gönderin. İtiraz Kurulu birkaç gün içinde ve toplantı yapmadan karar verebilir.
rule-appeal-lawyer = İtiraz Kurulu normalde bu dosyalarda avukat atamaz. Dosyaya Kurulun tam kadrosu bakarsa ve avukat gerekliyse atayabilir. Kendi avukatınızı tutma hakkınız her zaman vardır.
rule-safe-there = Danimarka sizi yalnızca Mülteci Sözleşmesine uyan ve sağlam bir iltica usulü olan bir ülkeye gönderebilir. Orada veya oradan gönderileceğiniz yerde ölüm cezası, işkence ya da insanlık dışı muamele tehlikesi varsa gönderilmeniz yasaktır. Sizin durumunuz böyleyse bunu itirazda yazın.
rule-protected-there = Öteki ülke sizi zaten koruyorsa, dosyanız normalde Dublin nakline değil, § 29 b’ye girer. Hangi korumaya sahip olduğunuzu itirazda yazın.
rule-dp13 = Nakil kararını yazılı olarak alırsınız, ayrıca size sözlü olarak bildirilir. Kararda nasıl itiraz edileceği yazar.
rule-dp14 = Alıkonulan kişilerin de iltica başvurusu yapma hakkı vardır.
rule-de-arrival = Polis, kim olduğunuzu belirlemek ve sizi kaydetmek için ülkeye gelişinizde sizi alıkoyabilir.
rule-de-dublin = Dublin dosyasında polis sizi ancak kaybolmanız yönünde ciddi bir risk varsa alıkoyabilir. Bunun için, belirli zamanlarda kendinizi bildirmeniz gibi daha hafif bir önlemin yeterli olmaması da gerekir.
rule-de-dublin-new = Yalnızca başka bir ülke sorumlu olabilir diye kimse alıkonulamaz. Alıkoyma kararı yazılı ve gerekçeli olmalıdır. Alıkoyma mümkün olduğunca kısa sürmelidir.
rule-de-unfounded = Açıkça dayanaktan yoksun dosyalar usulünde, hazır bulunmanız için gerekliyse alıkonulabilirsiniz. Daha hafif bir önlem yeterliyse alıkonulamazsınız. Bu gerekçeyle alıkoyma en çok yedi gün sürer.
    .name = Açıkça dayanaktan yoksun dosyalar usulünde alıkoymanın sonu
rule-de-away = Geçerli bir neden olmadan bir görüşmeye gelmemek veya size gösterilen yerde kalmamak alıkoyma nedeni olabilir.
rule-de-return = Kesin olumsuz karardan sonra, daha hafif bir önlem yeterli değilse, ülkeden ayrılmanızı sağlamak için alıkonulabilirsiniz.
rule-de-court = Daha önce bırakılmazsanız, üç gün içinde mahkemeye çıkarılmanız gerekir. Mahkeme size bir avukat verir. Bu, iltica dosyanız veya geri dönüşünüz nedeniyle alıkoyma için geçerlidir.
    .name = Mahkemeye çıkarılmanız
rule-de-review = Mahkeme bir bitiş günü belirler ve süreyi her seferinde en çok dört hafta uzatabilir. Daha üst bir mahkemeye başvurabilirsiniz. Bu, nakli veya geri gönderilmeyi durdurmaz.
rule-de-told = Polis, haklarınızı anladığınız bir dilde ve yazılı olarak size bildirmek zorundadır. İltica başvurusu yaparsanız Danimarka Mülteci Konseyi ile iletişim kurma hakkınız vardır.
rule-de-longest = Geri dönüş için alıkoyma en çok altı ay sürebilir. Özel durumlarda mahkeme bunu en çok on iki ay uzatabilir. Alıkoyma mümkün olduğunca kısa sürmelidir.
    .name = Mahkeme uzatmazsa, geri dönüş için alıkoyma
rule-de-child = Refakatsiz bir çocuğun cezaevinde tutulması yasaktır.

rule-ad1 = Başka bir ülke sizi zaten koruyorsa, Danimarka büyük olasılıkla dosyanızı incelemez.
    .name = Başka bir ülkede koruma
rule-ad2 = Dosyanızın § 29 b’ye göre kabul edilemez bulunup bulunmayacağına Göçmenlik Dairesi karar verir.
rule-ad3 = Dosyanızın § 29 b’ye göre kabul edilemez bulunup bulunmayacağına ilk görüşmenizden sonra karar verilir.
rule-ad4 = İtirazınızın, karar size bildirildikten sonra yedi gün içinde Göçmenlik Dairesine ulaşmış olması şarttır.
rule-ad5 = Normalde itirazınıza Mülteci İtiraz Kurulunun tek bir hâkimi, yazılı belgelere bakarak karar verir. Kurul bunu, siz ülkeden gönderilmeden önce yapmaya çalışır.
rule-ad6 = İtirazınız tek başına kalma hakkı vermez. Bu hakkı İtiraz Kurulu verebilir: itirazınızda isteyin. Bugün Danimarka Mülteci Konseyinden yardım isteyin.
rule-ad7 = Danimarka Mülteci Konseyi bu dosyalarda da yardım eder. Bunu istediğinizi itirazınızda yazın.
rule-ad8 = Bu kararı yazılı olarak alırsınız, ayrıca size sözlü olarak bildirilir. Kararda nasıl itiraz edileceği yazar.
rule-ad9 = Refakatsiz bir çocuk için sağlık hizmeti, okul, etkinlikler ve para yardımı, öteki ülkeye dönüşe kadar sürer.
rule-ad-child = İtiraz Kurulu, refakatsiz bir çocuk hakkındaki böyle bir kararı değiştirmiştir. Bunu bugün temsilcinize ve Danimarka Mülteci Konseyine gösterin ve itiraz edilmesini isteyin.

rule-um1 = Refakatsiz bir çocuğun, çok özel nedenler dışında, 18 yaşına kadar kişisel temsilcisi olur. Bu kişiyi Danimarka Kızılhaçı önerir. Onu Aile Hukuku Dairesi (Familieretshuset), bazı durumlarda aile mahkemesi atar. Temsilci, göçmenlik makamlarından bağımsızdır. Temsilcinizi şimdi isteyin ve ona bu sonucu anlatın.
rule-um-age = Yaşınız ancak siz kabul ederseniz incelenebilir. Yetişkin olarak kaydedildiyseniz ve yetişkin değilseniz, Mülteci İtiraz Kuruluna itiraz edebilirsiniz. Temsilcinize veya Danimarka Mülteci Konseyine sorun.
rule-um8 = Olumsuz karar, refakatsiz bir çocuğa temsilcisinin yanında bildirilir. Mektubu da isteyin.
rule-ac6 = Aile olarak, herhangi birinize ilk bildirildiği günden sayın. Her yetişkin, kendi adına itiraz konusunu sormalıdır.

rule-fi1 = İlk adım, dosyanızı Danimarka’nın inceleyip incelemediğini belirlemektir.
rule-fi2 = İlk görüşmede esas olarak kim olduğunuz ve dosyanızın nasıl devam edeceği konuşulur. Bazen nedenleriniz de konuşulur.
rule-fi3 = Bütün yetişkinler ve bütün refakatsiz çocuklar bir ilk görüşmeye çağrılır.
rule-fi4 = Kayıttan sonra iltica nedenlerinizi yazabilirsiniz. Ardından en kısa sürede çağrılırsınız.
rule-fi5 = İlk görüşmeden sonra bir şeye karar verilemezse ikinci bir görüşmeye, belki daha fazlasına çağrılırsınız.
rule-fi7 = İltica görüşmesine belgelerinizi ve diğer kanıtlarınızı getirin.

rule-np1 = Danimarka’nın incelediği bir dosya normalde normal usuldedir. Uzun bir görüşme, belki bir görüşme daha yapılır, sonra olumlu veya olumsuz karar verilir.
rule-np2 = Uzun ve karmaşık dosyalara 3. İltica Bürosu bakar. Çocukların, insan ticareti mağdurlarının ve alıkonulan kişilerin dosyalarına da bu büro bakar.
rule-np3 = Açık ve iyi belgelenmiş bir anlatım karar için yeterli olabilir. Değilse bir görüşme daha veya bir araştırma yapılır.
rule-np4 = Dosyanız kendi başına değerlendirilir. Söyledikleriniz, ülkeniz hakkında bilinenlerle karşılaştırılır.
rule-np5 = Yanıt bir mektupla gelir: izin veya ret.
rule-np6 = Göçmenlik Dairesinin, dosyanızı aldıktan sonra altı hafta içinde size haber vermesini bekleyebilirsiniz. Daha uzun sürebilir.
rule-np7 = Ret kararınız kendiliğinden Mülteci İtiraz Kuruluna gider. Kararı öğrenmenizden 14 gün sonra karara itiraz edilmiş sayılır. Sizin bir şey yapmanız gerekmez ve yedi günlük bir süre işlemez.
rule-np8 = Geri Dönüş Dairesi (Hjemrejsestyrelsen), itirazınızı geri çekmek isteyip istemediğinizi soracaktır. Geri çekme beyanı imzalamak zorunda değilsiniz: hiçbir şey yapmazsanız itiraz devam eder. İtirazdan 14 gün içinde veya daha sonra vazgeçerseniz, size ülkeden ayrılmanız gereken son gün bildirilir.
rule-np-stay = İtiraz Kurulu karar verene kadar Danimarka’da kalma hakkınız vardır. İtirazdan vazgeçerseniz bu hak sona erer.
rule-np9 = Normal usulde ret kararından sonra İtiraz Kurulu size bir avukat atar. Bu ücretsizdir.

rule-mu1 = Göçmenlik Dairesi geçerli bir neden görmezse, dosya açıkça dayanaktan yoksun olarak ele alınır (§ 53 b).
rule-mu2 = Göçmenlik Dairesi geçerli bir neden bulmazsa dosyanızı Danimarka Mülteci Konseyine gönderir. Danimarka Mülteci Konseyinin kendi sayfasında, sizinle de görüştüğü yazar.
rule-mu3 = Danimarka Mülteci Konseyi bir dosyanın açıkça dayanaktan yoksun olduğu görüşüne katılırsa, İtiraz Kuruluna itiraz yolu yoktur. Yine de ne yapabileceğinizi onlara sorun.
rule-mu4 = Danimarka Mülteci Konseyi bu görüşe katılmazsa, ret kararı kendiliğinden İtiraz Kuruluna gider. Sizin itiraz etmeniz gerekmez. Orada size kimin yardım edeceğini Danimarka Mülteci Konseyine sorun.
rule-mu4-writing = İtiraz Kurulu o zaman normalde toplantı yapmadan, yazılı belgelere bakarak karar verir. Sizin adınıza bir avukat konuşur.
rule-mu5 = Açıkça dayanaktan yoksun olduğu için verilen ret kararını, geri dönüş kararıyla birlikte alırsınız. İkisini de yazılı olarak alırsınız, ayrıca size sözlü olarak bildirilir.
rule-mu6 = Göçmenlik Dairesi, refakatsiz bir çocuğun dosyasını açıkça dayanaktan yoksun bulduğunda çocuğa bir avukat verir.
rule-ag1 = Listedeki ülkelerden gelenlerin dosyası için, başlangıçta açıkça dayanaktan yoksun olduğu varsayılır. Dosya hızla reddedilebilir (ÅGH usulü).
    .name = Listedeki ülkeler için hızlandırılmış usul
rule-ag2 = Hızlandırılmış usulde nedenlerinizle ilgili form doldurmazsınız. Kısa sürede bir görüşmeye çağrılırsınız. Önemli olan her şeyi orada söyleyin.
    .name = Hızlandırılmış usul: form yok
rule-ag3 = Hızlandırılmış usulde de itiraz yolu olmadan reddedilmeniz için Danimarka Mülteci Konseyinin bu görüşe katılması gerekir. Danimarka Mülteci Konseyi aynı gün yanıt vermek zorunda kalabilir: önemli olanı ona hemen anlatın.
rule-ag4 = Ülkeniz hızlandırılmış usul listesindedir. Bildiğimiz liste 19 Ocak 2023 tarihlidir.
rule-ag5 = Gürcistan için istisnalar vardır. Bunlara her dosyada ayrı ayrı karar verilir. Dosyanızda neyin özel olduğunu söyleyin.
rule-ag6 = Hızlandırılmış usulde de bir görüşme bekleyin.

rule-su1 = İlke olarak Danimarka her başvuruyu ilk başvuru gibi ele alır.
rule-su2 = Karar verilmeden kapatılmış bir dosya, kaldığı yerden yeniden açılabilir. Hemen Göçmenlik Dairesi ile iletişime geçin.
rule-su3 = Açıkça dayanaktan yoksun olduğu için verilen ret kararından sonra, dosyanıza Göçmenlik Dairesi ve Danimarka Mülteci Konseyi bakar. İkisinden biri dosyayı yeniden açmak için neden görürse normal usul uygulanır.
rule-su4 = Reddettiği bir dosyanın yeniden açılıp açılmayacağına İtiraz Kurulu karar verir. Daha önce bulunmayan önemli yeni bilgilerin olması gerekir. Dosyanın hâkimi tek başına hayır diyebilir.
rule-su5 = Yeni bir toplantı, ancak yeni bilgiler sonucu değiştirebilecekse ve orada bulunmanız gerekiyorsa yapılır. Daha önce verebileceğiniz kanıtlar dikkate alınmayabilir.
rule-su6 = Metinler, bir dosyanın yeniden açılmasının ne kadar sürdüğünü söylemez. Bu sırada nerede kalacağınıza Göçmenlik Dairesi karar verir. Kaldığınız merkezin görevlilerine sorun.
rule-su-address = Makamlar nerede yaşadığınızı bilmediği sürece, dosyanızın yeniden açılması talebine bakılmaz. Yaşadığınız yerde kayıtlı olun. Avukatınızın bilmesi yeterli değildir.
rule-su-stay = İtiraz Kurulundan dosyanızı yeniden açmasını istemek tek başına kalma hakkı vermez. Ülkeden ayrılma gününüz geçmeden isterseniz Kurul buna izin verebilir. İkisini de aynı mektupta isteyin.
rule-su-stay-late = Ülkeden ayrılma gününden sonra, dosyanın yeniden açılmasını istemek ancak çok özel nedenlerle kalma hakkı verir. Bu nedenleri talepte yazın.
    .name = Ülkeden ayrılma gününün geçmesi
rule-su-stay-unfounded = Açıkça dayanaktan yoksun olduğu için verilen ret kararından sonra ülkeden hemen ayrılmanız gerekir. Dosyanın yeniden açılmasını istemek ancak çok özel nedenlerle kalma hakkı verir. Bu nedenleri talepte yazın.
rule-su-stay-elsewhere = İtiraz Kurulundan karara yeniden bakmasını istemek tek başına kalma hakkı vermez. Kurulun başkanı kalmanıza izin verebilir. Bunu aynı mektupta isteyin.

rule-wi1 = Geri çekilen veya durdurulan bir dosya hakkında Göçmenlik Dairesi karar verir.
rule-wi2 = Yabancılar Yasası tek bir durumu sayar: Göçmenlik Dairesi sizi şahsen çağırdığında gelmemek. Başka nelerin geri çekme sayıldığını söylemez.
rule-wi3 = Gelmemek, yanıt vermemek veya merkezden ayrılmak, dosyadan vazgeçmek sayılabilir. Elinizde olmayan geçerli bir neden önemlidir. Bunu Göçmenlik Dairesine anlatın.
rule-wi3-duty = Göçmenlik Dairesi sizi her çağırdığında gelin. Gelemeyecekseniz önceden haber verin ve nedenini söyleyin. Yoksa başvurunuz düşebilir (bortfalde).
rule-wi-missing = Geçerli bir neden olmadan bir görüşmeye gelmemek, alıkonulmaya veya daha az para almaya da yol açabilir. Ya da belirli zamanlarda kendinizi bildirmeniz gerekebilir.
rule-wi-tell = Dosyanıza karar verilmesi için gerekenleri anlatmak ve istendiğinde pasaportunuzu göstermek zorundasınız. Kim olduğunuzu veya nasıl geldiğinizi gizlemek alıkonulmaya yol açabilir.
rule-wi-live = Göçmenlik Dairesinin gösterdiği yerde kalın. Taşınmanız emredilir ve taşınmazsanız alıkonulabilirsiniz. Nerede yaşadığınızı kimse bilmediği sürece sizin için ödeme yapılmaz.
rule-wi4 = Biri yanıt vermezse veya merkezden ayrılırsa dosya normalde kapatılır. Dosya durdurulmuş olur, reddedilmiş olmaz.
rule-wi5 = Kapatılan bir dosya kendiliğinden devam etmez. Metin, dosyaya geri dönmek için bir süre belirtmez. Beklemeyin.
rule-wi6 = Bugün, kaldığınız merkez aracılığıyla Göçmenlik Dairesi ile iletişime geçin ve nedenini açıklayın. Bir dosya belki yalnızca bir kez yeniden açılır.
rule-wi7 = Mektubunuzda bu uyarı varsa, kaçırılan bir görüşme başvurunuzun düşmesine yol açar; yasal bir mazeret bildirdiyseniz düşmez. Göçmenlik Dairesi özel durumlarda başka türlü karar verebilir. O zaman dosyanıza önceki görüşmelere göre karar verilebilir.
rule-wi8 = İmzalı bir geri çekme beyanı açık olmalıdır. Normalde önce tercümanlı bir görüşme yapılır.
rule-wi9 = İmzalı geri çekme beyanından sonra, başka bir izniniz yoksa, kalma hakkınız sona erer ve ülkeden ayrılmanız gerekir. Ayrılmak için bir son gün belirlenir ve Schengen sistemine (SIS) kaydedilir.
rule-wi10 = Geri çekme beyanınızı her zaman geri alabilirsiniz. O zaman dosya devam edebilir. Bugün Göçmenlik Dairesi ile iletişime geçin. Geri çekmeye karşı İtiraz Kuruluna itiraz edemezsiniz.

rule-fc1 = Başka bir ülke sizi zaten koruyorsa Danimarka § 7(5)’e göre ret kararı verebilir. O ülkenin sizi koruması beklenebiliyorsa, yakın bağlar yeterli olabilir.
rule-fc2 = Bağ; doğum, büyüme, uzun süre kalma, aile veya çevre olabilir. Bu bağların Danimarka’yla bağlarınızdan daha yakın olması gerekmez.
rule-fc3 = O ülkeye girebilmeniz ve orada yasal olarak yaşayabilmeniz gerekir. Orada güvende de olmanız gerekir. Güvende değilseniz bunu söyleyin.
rule-fc4 = O ülke en azından sizi, tehlikeye geri gönderilmekten gerçekten korumalıdır.
rule-fc5 = Başka bir ülke sizi koruyabildiği için verilen ret kararı yazılı olarak bildirilir. Diğer ret kararları gibi İtiraz Kuruluna gider.
rule-st1 = Güvenli üçüncü ülkelerin resmî bir listesi yoktur. Her dosya kendi başına değerlendirilir.
rule-st2 = Ölüm cezası, işkence veya insanlık dışı muamele tehlikesi altında olduğunuz ülke güvenli değildir.
rule-st3 = Güvenli bir ülkenin Mülteci Sözleşmesine katılmış olması, ona uyması ve sağlam bir iltica usulüne sahip olması gerekir. Sizi tehlikeye göndermemelidir.
rule-st4 = Bir ülkenin güvenli olup olmadığını, Göçmenlik Dairesine sorduktan sonra Göçmenlik ve Entegrasyon Bakanlığı değerlendirir.
rule-st5 = Polis Danimarka’ya girmenizi yasakladıysa, güvenli ülkelerle ilgili kurallar geçerli değildir (§ 28(7)).
rule-st6 = Danimarka yasası “Avrupa güvenli üçüncü ülkesi”nin ne olduğunu söylemez.
rule-bo1 = Danimarka’da sınırda uygulanan özel bir iltica usulü yoktur.

rule-re1 = Göçmenlik Dairesi yemeğinizi, kalacak yerinizi ve gerekli sağlık hizmetini karşılar. Bunu, siz izin alana veya Danimarka’dan ayrılana kadar yapar.
rule-re1-need = Burada iltica başvurusu yapmadıysanız, Göçmenlik Dairesi geçiminizi ancak ihtiyacınız varsa karşılar.
rule-re1-permit = Olumlu karardan sonra Göçmenlik Dairesi, belediye (kommune) devralana kadar geçiminizi karşılar.
rule-re1-not = Nerede yaşadığınızı kimse bilmediği sürece veya başka türlü bir izniniz varsa Göçmenlik Dairesi ödeme yapmaz. Burada yaşayan biriyle evlenirseniz de normalde ödeme yapmaz. Yeterince paranız varsa kendiniz ödemek zorunda kalabilirsiniz.
rule-re-decides = Nerede kalacağınıza Göçmenlik Dairesi karar verir. Mümkün olduğunca, yeni gelmiş veya reddedilmiş olmanıza bakar. Burada adı geçenden başka bir yer olabilir.
rule-re2 = Açıkça dayanaktan yoksun dosyalar usulünde kendi evinize taşınamazsınız. Arkadaşlarınızın veya ailenizin yanında da kalamazsınız.
rule-re3 = Göçmenlik Dairesinin Næstved’de, Sandholm’da ve Kopenhag’da büroları vardır. Vatandaş Hizmeti büroları Næstved, Aalborg, Aarhus ve Odense’dedir.
rule-re-admissibility-adult = Büyük olasılıkla önce Sandholm Kabul Merkezinde kalırsınız. Sonrasına Göçmenlik Dairesi karar verir.
rule-re-admissibility-family = Büyük olasılıkla ilk üç ay Sandholm Kabul Merkezinde kalırsınız. Sonra Avnstrup Geri Dönüş Merkezinde kalırsınız.
rule-re-admissibility-child = Büyük olasılıkla Tønder’deki çocuk merkezinde kalırsınız.
rule-re-appeal-adult = Büyük olasılıkla bir geri dönüş merkezinde kalırsınız. Hangisi olacağına Göçmenlik Dairesi karar verir.
rule-re-appeal-family = Büyük olasılıkla Avnstrup Geri Dönüş Merkezinde kalırsınız.
rule-re-appeal-child = Büyük olasılıkla Tønder’deki çocuk merkezinde kalırsınız.
rule-re-accelerated-adult = Büyük olasılıkla bir geri dönüş merkezinde kalırsınız. Hangisi olacağına Göçmenlik Dairesi karar verir.
rule-re-accelerated-family = Büyük olasılıkla Avnstrup Geri Dönüş Merkezinde kalırsınız.
rule-re-accelerated-child = Büyük olasılıkla Tønder’deki çocuk merkezinde kalırsınız.
rule-re-accelerated-appeal-adult = Büyük olasılıkla bir geri dönüş merkezinde kalırsınız. Hangisi olacağına Göçmenlik Dairesi karar verir.
rule-re-accelerated-appeal-family = Büyük olasılıkla Avnstrup Geri Dönüş Merkezinde kalırsınız.
rule-re-accelerated-appeal-child = Büyük olasılıkla Tønder’deki çocuk merkezinde kalırsınız.
rule-re-normal = Danimarka dosyanızı incelerken, Göçmenlik Dairesinin belirlediği merkezde kalırsınız. Yabancılar Yasası belirli bir merkez saymaz.
rule-re-refused = Ret kararından sonra Göçmenlik Dairesi sizi bir geri dönüş merkezine taşıyabilir. Hangisi olacağına ve zamanına o karar verir. İtiraz Kurulu ret kararını onayladıktan sonra da aynısını bekleyin.
rule-re-separated = Anne babasından başka bir yetişkinle birlikte olan çocuk için metinler bir yer belirtmez. Göçmenlik Dairesine veya kaldığınız merkezin görevlilerine sorun.
rule-re-not-stated = Metinler, dosyanın bu aşaması için bir yer belirtmez. Göçmenlik Dairesine veya kaldığınız merkezin görevlilerine sorun.
rule-re-detained = Alıkonulan kişiler özel yerlerde tutulur. Bu mümkün değilse, sıradan mahpuslardan ayrı tutulurlar.
rule-up-own-home = Danimarka’da altı aydan sonra kendi evinizde yaşamak için başvurabilirsiniz. Hanenizin geçimini sağlayabilmeniz gerekir. Başka koşullar da vardır.
rule-up-private = Altı aydan sonra, tanıdığınız birinin yanında yaşamak için de başvurabilirsiniz. Göçmenlik Dairesi yine geçiminizi karşılar. Başka koşullar da vardır.
rule-up-family = Burada yaşayan eşinizin yanında kalmak için her zaman başvurabilirsiniz. Bir çocuk, burada yaşayan annesinin, babasının veya yakın bir akrabasının yanında kalmak için başvurabilir.
rule-up-return-agency = Geri dönüşünüze yardımcı olmazsanız, hangi merkezde kalmanız gerektiğine Geri Dönüş Dairesi (Hjemrejsestyrelsen) karar verir. Özel nedenler buna engel olabilir.
rule-up-contract = Yetişkinler kaldıkları merkezle bir sözleşme yapar. Sözleşmede hangi görevlere, kursa ve derslere katılacağınız yazar.
rule-up-school = Okul çağındaki çocuklar derslere katılmak zorundadır.

rule-ri1 = Sjælsmark Geri Dönüş Merkezinde kalıyorsanız yemekler belirli saatlerde verilir ve kendiniz yemek pişiremezsiniz. Orada eğitim ve çalışma olanakları sınırlıdır.
rule-ri2 = Vatandaşlık nedeniyle uygulanan açıkça dayanaktan yoksun dosyalar usulünde, yemeğin ücretsiz olduğu merkezlerde nakit para verilmez. Çocuklar için de verilmez. Diğer merkezler temel nakit yardım ve çocuklar için yardım öder.
    .name = Bu usulde nakit para yok
rule-up-meals = Yemeğin ücretsiz olduğu yerlerde kimse temel nakit yardım (grundydelse) almaz. Başka yerlerde bu yardım her 14 günde bir ödenir.
rule-up-cash = Sözleşmelerine uyan yetişkinler ek yardım (tillægsydelse) alır.
rule-up-children = Anne babalar, 18 yaşından küçük çocuklar için yardım alır. Yemeğin ücretsiz olduğu yerlerde bu yardım daha düşüktür. Burada annesi babası olmayan bir çocuk kendi yardımını alır.
rule-up-lower = Göçmenlik Dairesi dosyanızı Danimarka’nın incelediğine karar verene kadar bazı yardımlar daha düşüktür.
rule-up-cuts = Bir görüşmeye gelmemek, tehdit, şiddet veya size söylenen yerde kalmamak nedeniyle nakit para kesilebilir. Görevlerinizi yapmamanız, dosyanıza veya geri dönüşünüze yardımcı olmamanız durumunda da kesilebilir.
rule-up-only-there = Yeni kurallara göre, size bir nakil bildirildiğinde buradaki yemek ve barınma hakkınız sona erebilir. İnsana yakışır bir yaşam düzeyi yine sağlanmalıdır. Danimarka’nın ne yaptığı bilinmiyor.
rule-ri3 = Avnstrup’ta aileler yemeklerini kendileri pişirir. Genellikle kendi odaları olur, banyo ve mutfak ortaktır. Gerekli sağlık hizmetini alırlar. Çocuklar için etkinlikler ve Danimarkalı çocuklarla aynı düzeyde okul vardır.
rule-ri4 = Çocuk merkezinde sağlık hizmeti, okul ve etkinlikler vardır. Yemek pişirebilirsiniz, isterseniz yardımla.
rule-ri6 = Birinin size yardım etmesine veya sizi temsil etmesine her zaman izin vardır. Yine de kendiniz gelmek zorunda kalabilirsiniz.
rule-ri7 = Bütün görüşme boyunca bir tercümanınız olur. Tercümanın, söylediklerinizi başkalarına anlatması yasaktır.
rule-hp1 = Göçmenlik ve Entegrasyon Bakanlığından insani nedenlerle oturma izni de isteyebilirsiniz. Bu, ancak dosyanızı Danimarka incelemeye başladığında mümkündür.

rule-in1 = Görüşmeden önce bir film izlersiniz ve dosya görevlisi görüşmenin amacını anlatır.
rule-in2 = Sizi çağıran mektup kaldığınız merkeze gider. Görevlilere sık sık mektubunuz olup olmadığını sorun.
rule-in3 = Odada siz, bir dosya görevlisi ve bir tercüman bulunur.
rule-in4 = Kendi cinsiyetinizden bir dosya görevlisi ve tercüman isteyebilirsiniz. Mümkün olduğu yerde bu yapılır. Erken isteyin.
rule-in5 = Yasa size görüşmeyi yapan kişiyi değiştirme hakkı vermez. Geçerli bir nedeniniz varsa söyleyin: başka bir kişi mümkün olabilir.
rule-in6 = Sizin dilinizde tercüman yoksa, anladığınız başka bir dil kullanılır.
rule-in7 = Tercümanlar güvenlik denetiminden geçer ve sır saklamakla yükümlüdür.
rule-in8 = Aileden birinin yanınızda olmasını isteyebilirsiniz; çıkarlarınız çatışıyorsa olmaz.
rule-in9 = BM mülteci kuruluşundan (UNHCR) veya Kızılhaçtan kişiler görüşmede bulunabilir. Konuşmazlar.
rule-in10 = Seçtiğiniz bir kişiyi yanınızda getirme hakkınız vardır. Bu kişi aileden biri, bir doktor, bir avukat, bir kuruluş veya bir din görevlisi olabilir.
rule-in11 = Siz, tercüman ve dosya görevlisi ara isteyebilirsiniz ya da düzenli aralar verilir. Bir çocuğun temsilcisi her zaman daha fazla ara isteyebilir.
rule-in12 = Dosya görevlisi nasıl olduğunuzu ve tercümanı anlayıp anlamadığınızı sorar. Anlamıyorsanız söyleyin.
rule-in13 = Sonunda size bundan sonra ne olacağı söylenir. Eksik olanı ekleyebilirsiniz.
rule-in14 = İltica görüşmesinin ses kaydı yapılmaz. Bir özet yazılır ve size okunur. Onaylamadan önce yanlışları düzelttirin.
rule-in15 = Yazılı tutanağı reddedemezsiniz, çünkü dosyanızın bir parçasıdır. Onu düzelttirebilirsiniz.
rule-in16 = Görüşmeler normalde videoyla yapılmaz. Kısa bir ek görüşme videoyla olabilir, örneğin hastaysanız veya uzakta oturuyorsanız. Ses veya görüntü kaydı yapılmaz ve genel olarak hiçbir şey imzalanmaz.
rule-in17 = Bir görüşme; hastalık nedeniyle, temsilciniz gelemediğinde veya başka bir geçerli nedenle ertelenebilir. Bunu başlamadan önce isteyin.
rule-in18 = Kural olarak her yetişkinle görüşülür. Engelliliğiniz nedeniyle konuşamıyorsanız aileden biri size yardım edebilir.
rule-in19 = Az sayıda durumda görüşme yapılmayabilir, örneğin biri buna uygun durumda değilse.
rule-in20 = Görüşme yapılmazsa nedeni kararda yazar.
rule-in21 = Bir yetişkinin görüşmesi genellikle birkaç saat sürer. Önce yemek yiyin ve dinlenin.

rule-um2 = Kişisel temsilci görüşmede yanınızda olur ve bir anne veya baba gibi karar verebilir.
rule-um3 = Bir çocuğun görüşmesinde kişisel temsilci veya Kızılhaçtan bir gözlemci bulunur.
rule-um4 = Göçmenlik Dairesi, bir iltica dosyası için yeterince olgun olup olmadığınızı değerlendirir. Değilseniz başka türlü bir izin mümkün olabilir. Koşullar, kendi ülkenizde aile çevrenizin olmaması ve orada ağır ve acil bir duruma düşecek olmanızdır.
rule-um5 = Refakatsiz bir çocuk hukuki yardım için para ödemez. İlticaya olumsuz karardan sonra Göçmenlik Dairesi, avukatı olmayan çocuğa bir avukat verir. İstisnalar azdır.
rule-um-sent = Refakatsiz bir çocuğun ilticaya olumsuz karardan sonra aldığı avukat, başka bir ülkeyle ilgili dosya için değildir. Burada size temsilciniz ve Danimarka Mülteci Konseyi yardım eder. İkisine de bugün sorun.
rule-um6 = Göçmenlik Dairesinin ailenizi aramasına, yalnızca siz kabul ederseniz izin vardır. Kızılhaç da gizlilik içinde arayabilir.
rule-um7 = Refakatsiz bir çocuk da ilk görüşmeye çağrılır.
rule-um9 = Videolu görüşmeler her zaman temsilciyle birlikte planlanır. Temsilci sizin yanınızda veya dosya görevlisinin yanında oturur.
rule-um10 = Bazı dosya görevlileri çocuklarla konuşmak için özel eğitim almıştır. Görüşme, yaşınıza göre mümkün olduğunca yumuşak yapılır.
rule-ac1 = Çocuklarınızla ancak gerekliyse ve siz kabul ederseniz görüşülür. Siz ve çocuk isterseniz görüşmede bulunma hakkınız vardır.
rule-ac2 = Bir çocukla görüşülüp görüşülmeyeceği yaşına, olgunluğuna ve kendi nedenlerinin olup olmadığına bağlıdır. Çocuğunuzun böyle nedenleri varsa Göçmenlik Dairesine söyleyin.
rule-ac3 = Çocuk veya anne babası isterse, her çocuğun dinlenme hakkı vardır.
rule-ac4 = Zaten yeterince bilgi varsa çocukla görüşme yapılmayabilir.
rule-ac5 = Anne babasından başka bir yetişkinle birlikte olan çocuk normalde kendi kararını alır. Çocuk görüşme için yeterince olgun değilse, karar yetişkinin görüşmesine dayanır.
rule-ac6-refused = Bütün aileye ret kararı verildiğinde çocuklar genellikle annenin kararına dahildir. O zaman karar yalnızca anneye bildirilir.

rule-vu1 = İnsan ticaretine veya başka bir şiddete uğrayan kişilerle, bu konuda uzman dosya görevlileri konuşur. Bunu merkez görevlilerine veya bir doktora erken söyleyin.
rule-vu2 = Danimarka yasası korunmaya muhtaç kişileri belirli bir grup olarak saymaz. Neye ihtiyacınız olduğunu söyleyin.
rule-vu3 = Engelliliğiniz nedeniyle konuşamıyorsanız, aileden birinin görüşmede size yardım etmesine izin vardır.
rule-vu4 = Özel bakıma ihtiyacı olan kişilerin dosyalarına 3. İltica Bürosu bakar.

rule-ev1 = Kanıtlar herhangi bir dilde olabilir. Göçmenlik Dairesi onları çevirtir.
rule-ev2 = Göçmenlik Dairesi kendisi de bilgi araştırır.
rule-ev3 = Kanıtlarınızı iltica görüşmesine getirin. Getiremezseniz, görüşme gününden itibaren iki haftanız vardır.
    .name = İltica görüşmesinden sonra kanıt
rule-ev5 = İtiraz Kurulu söylediklerinizi sık sık önceki ifadelerle, parmak iziyle, sosyal medyayla ve yolculuk bilgileriyle karşılaştırır. Doğruyu söyleyin ve farkları açıklayın.

rule-dn-grant = Olumlu karar yazılı olarak bildirilir.
rule-dn-refusal = İtiraz Kuruluna giden ret kararı yazılı olarak bildirilir.
rule-dn2 = Uzakta oturuyorsanız karar videoyla veya telefonla da bildirilebilir.
rule-dn3 = Her karar ayrıca yazılı olarak verilir. Mektubu isteyin ve saklayın.

rule-ab1 = İtiraz Kurulu, Göçmenlik Dairesinden bağımsızdır.
rule-ab2 = Üç kişi karar verir; bir hâkim başkanlık eder. Göçmenlik Dairesi ret kararını açıklar, bir sekreter yazar.
rule-ab3 = Siz, avukatınız ve bir tercümanla bir toplantı yapılır.
rule-ab4 = Tercümanı anlamıyorsanız hemen İtiraz Kuruluna söyleyin.
rule-ab5 = İtiraz Kurulu kararı değiştirebilir veya onaylayabilir.
rule-ab6 = İtiraz Kurulunun kararı kesindir. Bu karara itiraz edilemez. Önemli yeni bilgiler yine de dosyanın yeniden açılmasını sağlayabilir.
rule-ab-sent-back = İtiraz Kurulu dosyanızı geri gönderdi (hjemvist). Göçmenlik Dairesi dosyaya yeniden bakar ve yeni bir karar verir. Göçmenlik Dairesinin neyi bilmek istediğini avukatınıza veya Danimarka Mülteci Konseyine sorun.
rule-ab-anew = O zaman iltica nedenleriniz yeniden incelenir.
rule-ab8 = İtiraz Kurulu iltica hakkı verdiğinde izni Göçmenlik Dairesi verir ve belediyeyi o seçer.
rule-ab-gone = İlticaya olumsuz karardan sonra, 14 günden fazla kayıp olarak kayıtlı olmak İtiraz Kurulundaki dosyayı kapatır. Makamlarla yeniden iletişime geçtiğinizde dosya devam eder. Bu arada kendi ülkenize gittiyseniz bu yeni bir dosyadır. Nakle karşı itiraz başka türlü ele alınır.
rule-ab-gone-transfer = Merkezinizde kalın, söylendiğinde taşının ve polis sizi çağırdığında gelin. İtiraz Kurulunda nakle karşı bir itiraz varken, merkezde yok olarak kaydedilmek itirazdan vazgeçmek sayılır. Bunu yalnızca çok özel nedenler değiştirir.
rule-ab-back-transfer = Merkezde yok olarak mı kaydedildiniz? Karar size bildirildikten sonraki yedi gün içinde geri geldiyseniz, itirazınızın sürdüğünü aynı gün söyleyin. Bu günlerden sonra, çok özel nedenler dışında, itiraza bakılmaz. Aynı gün Danimarka Mülteci Konseyi ile iletişime geçin.
rule-ab-gone-protected = Merkezinizde kalın. § 29 b’ye göre yapılan bir itirazda, merkezde yok olarak kaydedilirseniz ne olacağını hiçbir kural söylemez. Merkezden uzak kaldıysanız bugün merkezle ve Danimarka Mülteci Konseyi ile iletişime geçin.
rule-ab-leaving = İtiraz Kurulu karar vermeden Danimarka’dan ayrılmak, itirazı geri çekmek sayılır.
rule-ab-absent = Toplantıya gelme hakkınız vardır; gelmek zorunda değilsiniz. Gelmezseniz İtiraz Kurulu yazılı belgelere bakarak karar verir. Belgelenmiş bir neden dosyayı yeniden açtırabilir.
rule-ab-told = İtiraz Kurulu kararını normalde toplantıdan sonra yazılı olarak verir veya kısa süre sonra gönderir. Danimarka’dan ayrılmanız gerekiyorsa ve toplantıda değilseniz, kararı size polis verir.
rule-ab-child = İtiraz Kurulunun toplantısında refakatsiz bir çocuğun yanında her zaman temsilcisi veya Kızılhaçtan biri bulunur. Bu dosyalara özellikle hızlı bakılır.

rule-po1 = Hangi belediyede (kommune) yaşayacağınıza Göçmenlik Dairesi karar verir.
rule-po2 = İzin geçicidir. Koşulları sürdükçe Göçmenlik Dairesi, siz istemeden onu uzatır. Koşullar ortadan kalktıysa veya izin yanlış temele dayanarak verildiyse, uzatma reddedilebilir veya izin geri alınabilir. Özel hayatınız ve aile hayatınız yine de uzatma nedeni olabilir. Bu hak, Avrupa İnsan Hakları Sözleşmesinin 8. maddesinde yer alır.
rule-po3 = Mektupta ne tür bir izin olduğu yazar. § 7(1), Mülteci Sözleşmesine göre mülteci olanlar içindir. § 7(2), gerçek bir ölüm cezası, işkence veya insanlık dışı muamele tehlikesi içindir. § 7(3), sivillere yönelik çok ağır şiddetten doğan böyle bir tehlike içindir.
rule-po-length = § 7(1)’e göre verilen izin her seferinde en çok iki yıl geçerlidir. 7(2) ve 7(3)’e göre ilk izin en çok bir yıl geçerlidir.
rule-rt1 = Kesin olumsuz karardan sonra ülkeden ayrılmanız gerekir. Geri Dönüş Dairesi (Hjemrejsestyrelsen), dönüşü ve yolculuğu konuşmak için sizi çağırır.
rule-rt-help = Geri dönüşünüze yardımcı olmak zorundasınız: kim olduğunuzu gösterin, yolculuk belgelerini alın ve görüşmelere gelin. Yoksa belirli zamanlarda kendinizi bildirmeniz gerekebilir.
rule-rt4 = Güvenli bir üçüncü ülkeye zorla geri göndermeye her dosyada ayrı ayrı bakılır. Geri Dönüş Dairesi, Göçmenlik Dairesinin o ülke hakkındaki değerlendirmesine uyar.
rule-rt5 = Olumsuz karardan sonra, refakatsiz bir çocuk için başka nedenlerle izin mümkün olabilir. Bunun için hukuki yardım ve geri dönüş konusunda rehberlik sürer.
rule-rt-date = İtiraz Kurulunun olumsuz kararından sonra, en geç hangi gün ülkeden ayrılmanız gerektiği mektubunuzda yazar. Normalde yedi gündür; şimdiye kadar izniniz vardıysa bir aydır. Suç veya dolandırıcılık gibi acil durumlarda hemen ayrılmak gerekir. Bu, itiraz için olan yedi gün değildir.
    .name = Danimarka’dan ayrılma gününüz
rule-rt-date-unfounded = Açıkça dayanaktan yoksun olduğu için verilen ret kararından sonra ülkeden hemen ayrılmanız gerekir. Bunu İtiraz Kurulu değil, Göçmenlik Dairesi belirler.
rule-rt-date-later = Ülkeden ayrılma günü; uzun süre kalmış olmak, okula giden çocuklar veya aile gibi özel nedenlerle ertelenebilir. Bunu mümkün olduğunca çabuk, nedenlerinizle birlikte isteyin.
rule-rt-date-trafficked = İnsan ticareti mağduruysanız ve isterseniz, ülkeden ayrılmak için normalde 30 gün alırsınız. Bu süre uzayabilir, en çok 120 gün olur. Göçmenlik Dairesine söyleyin.
rule-rt-date-child = Refakatsiz bir çocuk, refakatsiz çocuklara verilen izin (§ 9 c) için de olumsuz karar alabilir. O zaman çocuğun ülkeden ayrılmak için 15 günü vardır. Yedi gün içinde yapılan bir itiraz, çocuğa bu sırada kalma hakkı verir.
rule-rt-humanitarian = Göçmenlik ve Entegrasyon Bakanlığından yine de insani nedenlerle oturma izni isteyebilirsiniz. Bu tek başına kalma hakkı vermez. Nerede yaşadığınızı kimse bilmediği sürece başvuruya bakılmaz.

rule-am-back = Önceki iltica dosyanızdan sorumlu olarak kayıtlı ülkeye, sizi geri alması bildirilir. Yalnızca bir ülkede başvurduysanız normalde o ülkedir.
    .name = Önceki iltica başvurusu
rule-am26 = Yakın aileniz önce gelir: korumalarının veya uzun süreli izinlerinin olduğu ülke. Korumaları olup sonra vatandaşlığa geçtilerse bu da sayılır. Herhangi biriniz Avrupa’ya gelmeden önce aile olmuş olmanız gerekir.
    .name = Koruması veya uzun süreli izni olan yakın aile
rule-am26-status = Başka bir izni olan aile, örneğin çalışma veya öğrenim izni olanlar, bu kuralda sayılmaz. Yine de onları Göçmenlik Dairesine anlatın. Daire insani nedenleri dikkate alabilir.
rule-am27 = Sonra, yakın ailenizin iltica dosyasında ilk yanıtı beklediği ülke gelir. Herhangi biriniz Avrupa’ya gelmeden önce aile olmuş olmanız gerekir.
    .name = İlk yanıtı bekleyen yakın aile
rule-am29 = Size oturma izni veya vize vermiş olan ülke sorumludur. İzin, süresi dolduktan veya geri alındıktan sonra üç yıl, vize on sekiz ay daha sayılır.
    .name = Oturma izni veya vize
rule-am30 = En az bir öğretim yılı okuduğunuz ve diploma aldığınız ülke sorumludur. Kaydolduğunuzda diploma altı yıldan yeni olmalıdır. İnternet üzerinden kurslar sayılmaz.
    .name = Diploma
rule-am31 = Vizeye ihtiyacınız yoktu. Danimarka da sizden vize istemez, bu yüzden Danimarka sorumlu olabilir.
    .name = Vize gerekmiyor
rule-am32 = Bir Danimarka havalimanının transit bölgesinde başvurduysanız Danimarka sorumludur.
    .name = Havalimanının transit bölgesi
rule-am33 = Belgesiz olarak girdiğiniz ilk ülke sorumludur. Bu yirmi ay sürer; denizde kurtarılmışsanız on iki ay sürer.
    .name = Belgesiz giriş
rule-am16 = Hiçbir şey başka bir ülkeyi göstermiyorsa dosyanızı, ilk kaydedildiğiniz ülke inceler.
    .name = Hiçbir şey başka bir ülkeyi göstermiyor
rule-am16-security = Birinin güvenlik için tehdit olduğu tespit edilirse, dosyayı bunu tespit eden ülke inceler.
rule-am34 = Bir çocuğunuzun, kardeşinizin, annenizin veya babanızın yasal olarak yaşadığı ülke sorumlu olabilir. Birinizin diğerine muhtaç olması gerekir. Nedenin gebelik, yeni doğmuş bebek, ağır hastalık, engellilik, ağır bir travma veya yaşlılık olması gerekir. İkiniz de yazılı olarak istemelisiniz.
    .name = Size muhtaç olan veya sizin muhtaç olduğunuz biri
rule-am19 = Yeni kurallara göre makamlar, kaydolduğunuzda hangi kuralların geçerli olduğunu ve hangi haklarınızın bulunduğunu size söylemek zorundadır.
rule-am21 = Yeni kurallara göre, hangi ülkenin sorumlu olduğuna karar verilirken ücretsiz hukuki danışmanlık alabilirsiniz. Danimarka Mülteci Konseyine sorun.
rule-am17 = Yeni kurallara göre, ülkeyle ilgili bütün belge ve bilgileri en geç ilk görüşmede verin. Daha fazla zamana ihtiyacınız varsa bunu orada isteyin. Sonradan gelenler ancak belirleyiciyse sayılabilir.
rule-am20 = Yeni kurallara göre haklarınız size anladığınız bir dilde yazılı olarak bildirilir. Soru sorabilirsiniz. Çocuklara, çocuklara uygun bir biçimde anlatılır.
rule-am22 = Yeni kurallara göre, ülkeyle ilgili görüşmenin ses kaydı yapılır. Özeti karardan önce görürsünüz ve düzelttirebilirsiniz.
rule-am22-family = Bu ülkelerden birinde aileniz yaşıyorsa, aileyle ilgili formu isteyin. Mümkünse görüşmeden önce doldurun.
rule-am23 = Yeni kurallara göre refakatsiz bir çocuğa normalde on beş iş günü içinde bir temsilci verilir. Nakilden önce de çocuk için en iyi olan önce gelir.
rule-am24 = Yeni kurallara göre, bu ülkelerden birinde ilk kaydedildiğiniz zamanki durum dikkate alınır.
rule-am38 = Bu arada bu ülkelerden bir başkasına giderseniz geri gönderilebilirsiniz.
rule-family-together = Yanınızdaki 18 yaşından küçük çocuklar normalde sizinle aynı ülkeye gider. Kurallar bir aile için farklı ülkeleri gösteriyorsa, normalde bunlardan biri hepsini alır.
rule-discretion = Kurallar başka bir ülkeyi gösterse de Danimarka dosyanızı inceleyebilir. Kimse buna güvenemez. Nedenlerinizi Göçmenlik Dairesine söyleyin.
rule-am42 = Öteki ülke evet dediğinde veya onayladığında, nakle iki hafta içinde karar verilmelidir.
rule-am43 = Yeni kurallara göre itiraz için üç neden vardır. Biri, orada insanlık dışı muamele görme yönünde gerçek bir tehlikedir. Biri, karardan sonraki belirleyici olaylardır. Biri de çocuklar, aile ve birbirine muhtaç kişilerle ilgili kurallardır. Sonuncusu, orada daha önce iltica başvurusu yapmış kişiler için değildir. Seçmek için yardım isteyin.
rule-am43-days = Yabancılar Yasası yedi gün der. Bu, Eylül 2025 tarihli metindir; sonradan değişip değişmediği bilinmiyor. Yeni kurallar bir haftadan üç haftaya kadar süreye izin verir. Siz yalnızca yedi günü hesaba katın.
rule-am43-help = Yeni kurallara göre, parasını ödeyemiyorsanız itiraz için ücretsiz yardım isteyebilirsiniz. Bunu aynı mektupta isteyin.
rule-d14 = Vizeye ihtiyacınız yoktu. Danimarka da sizden vize istemez, bu yüzden Danimarka sorumlu olabilir.
    .name = Vize gerekmiyor
rule-d15 = Bir Danimarka havalimanının transit bölgesinde başvurduysanız Danimarka sorumludur.
    .name = Havalimanının transit bölgesi
rule-d16 = Bir çocuğunuzun, kardeşinizin, annenizin veya babanızın yasal olarak yaşadığı ülke sorumlu olabilir. Birinizin diğerine muhtaç olması gerekir. Nedenin gebelik, yeni doğmuş bebek, ağır hastalık, engellilik veya yaşlılık olması gerekir. İkiniz de yazılı olarak istemelisiniz.
    .name = Size muhtaç olan veya sizin muhtaç olduğunuz biri

# Time limits

rule-ti-fourteen = Karar size bildirildikten on dört gün sonra ret kararınıza itiraz edilmiş sayılır. Bunun için bir şey yapmanız gerekmez.
    .name = Ret kararınıza itiraz edilmiş sayılması
rule-ti-length = § 7(1) veya 7(2)’ye göre verilen iznin süresine itiraz edebilirsiniz. İtirazın dört hafta içinde Göçmenlik Dairesine ulaşmış olması şarttır. Daha sonra gelen itiraz kabul edilemez bulunur ve incelenmez.
    .name = İzninizin süresine itirazınız
rule-ti-lapse = Bir gün size izninizin düştüğü bildirilirse itiraz edebilirsiniz. O zaman itirazın dört hafta içinde ulaşmış olması şarttır. Bundan sonrası için özel nedenler gerekir.
    .name = İzin düşerse itirazınız
rule-d-times = Danimarka’nın başka bir ülkeye sormak için normalde başvurunuzdan itibaren üç ayı vardır. Parmak izi eşleşmesinden sonra iki ayı vardır.
    .name = Danimarka’nın başka bir ülkeye sorması
rule-d-late = Danimarka bundan daha geç sorduysa, normalde dosyanızdan Danimarka sorumlu olur. Tarihleri Danimarka Mülteci Konseyine gösterin.
rule-d-answer = Öteki ülkenin yanıt vermek için normalde iki ayı vardır. Sizi geri alması için bir ayı, parmak izi eşleşmesinden sonra iki haftası vardır. Yanıt gelmezse evet sayılır.
    .name = Öteki ülkenin yanıtı
rule-d29 = Danimarka’nın sizi oraya göndermek için normalde altı ayı vardır. Bu süre, o ülkenin evet demesinden ya da nakli durduran bir itiraz hakkındaki son karardan itibaren işler. Süre nakil olmadan geçerse normalde Danimarka sorumlu olur.
    .name = Nakil
rule-d29-longer = Makamlar süreyi uzatabilir. Cezaevinde süre en çok bir yıldır. Bulamadıkları kişi için en çok on sekiz aydır.
rule-d28 = Alıkonulma sırasında Danimarka, başvurunuzdan sonra bir ay içinde öteki ülkeye sormak zorundadır. Zamanında sormazsa serbest bırakılmanız gerekir; dosyanız devam eder.
    .name = Siz alıkonulmuşken Danimarka’nın başka bir ülkeye sorması
rule-d28-answer = Alıkonulma sırasında öteki ülkenin yanıt vermek için normalde iki haftası vardır. Yanıt gelmezse evet sayılır.
    .name = Siz alıkonulmuşken öteki ülkenin yanıtı
rule-d28-transfer = Nakil için alıkoyma altı hafta sonra sona erer. Bu süre, o ülkenin evet demesinden ya da bir itirazın nakli artık durdurmadığı günden itibaren işler. Sonra serbest bırakılmanız gerekir; dosyanız devam eder.
    .name = Nakil için alıkoymanın sonu
rule-am-times = Orada iltica başvurusu yapmadıysanız, Danimarka’nın başka bir ülkeye sormak için kaydınızdan itibaren iki ayı vardır. Parmak izi veya vize verisi eşleşmesinden sonra bir ayı vardır.
    .name = Danimarka’nın başka bir ülkeye sorması
rule-am-late = Danimarka bundan daha geç sorduysa dosyanızdan Danimarka sorumlu olur. Bu tek başına itiraz nedeni değildir. Tarihleri Danimarka Mülteci Konseyine gösterin.
rule-am-late-child = Refakatsiz bir çocuk için aile araması bu süreden sonra da devam edebilir. Çocuk için en iyisi buysa devam eder.
rule-am-answer = Öteki ülkenin yanıt vermek için bir ayı, parmak izi veya vize verisi eşleşmesinden sonra iki haftası vardır. Yanıt gelmezse evet sayılır.
    .name = Öteki ülkenin yanıtı
rule-am-back-times = Orada daha önce iltica başvurusu yaptıysanız, Danimarka’nın o ülkeye bildirmek için parmak izi eşleşmesinden sonra iki haftası vardır. Danimarka gecikirse o ülke sizi yine de geri almak zorundadır.
    .name = Danimarka’nın önce başvurduğunuz ülkeye bildirmesi
rule-am-back-answer = O ülkenin onaylamak veya sorumlu olmadığını göstermek için iki haftası vardır. Yanıt gelmezse onaylamış sayılır.
    .name = O ülkenin onayı
rule-am46 = Danimarka’nın sizi oraya göndermek için altı ayı vardır. Bu süre, o ülkenin evet demesinden ya da nakli durduran bir itiraz hakkındaki son karardan itibaren işler. Süre nakil olmadan geçerse Danimarka sorumlu olur.
    .name = Nakil
rule-am46-longer = Cezaevinde süre en çok bir yıldır. Siz veya sizinle gönderilecek aileniz uzak durur, direnir ya da tıbbi işlemleri reddederse en çok üç yıldır. Geri geldiğinizde, sizi göndermek için en az üç ay kalır.
rule-am46-missed = Nakil süresinin geçmiş olması itiraz nedeni olabilir. Karardan önce kaçırılan bir süre itiraz nedeni değildir. Tarihleri Danimarka Mülteci Konseyine gösterin.
rule-am45 = Alıkonulma sırasında Danimarka’nın öteki ülkeye sormak veya bildirmek için, kaydınızdan ya da bir eşleşmeden itibaren iki haftası vardır. Daha sonra alıkonulduysanız o günden itibaren bir haftası vardır. Gecikirse serbest bırakılmanız gerekir; dosyanız devam eder.
    .name = Siz alıkonulmuşken Danimarka’nın başka bir ülkeye sorması
rule-am45-answer = Alıkonulma sırasında öteki ülkenin yanıt vermek için bir haftası vardır. Yanıt gelmezse evet sayılır.
    .name = Siz alıkonulmuşken öteki ülkenin yanıtı
rule-am45-transfer = Nakil için alıkoyma beş hafta sonra sona erer. Bu süre, o ülkenin evet demesinden ya da bir itirazın nakli artık durdurmadığı günden itibaren işler. Evet yanıtından sonra iki hafta içinde nakil kararı verilmezse de serbest bırakılmanız gerekir.
    .name = Nakil için alıkoymanın sonu
rule-ti-away = Uzak durmak bu süreleri hiçbir zaman kısaltmaz. İtirazınızı sona erdirebilir ve alıkonulmaya yol açabilir. Sizi uzak tutan bir şey varsa Danimarka Mülteci Konseyine anlatın.

# Facts. $value is yes, no or unknown; $country and $date are filled where the fact is one.

fact-today = Bugün { $date }.
fact-registered = { $value ->
    [yes] Danimarka’da iltica için kayıtlısınız.
    [no] Henüz kayıtlı değilsiniz.
   *[unknown] Kayıtlı olup olmadığınız bilinmiyor.
}
fact-no-application = { $value ->
    [yes] Danimarka’da iltica başvurusu yapmadınız.
    [no] Danimarka’da iltica başvurusu yapmak istiyorsunuz veya yaptınız.
   *[unknown] Danimarka’da iltica başvurusu yapıp yapmadığınız bilinmiyor.
}
fact-registration-date = { $value ->
    [yes] Kaydolduğunuz gün: { $date }.
   *[unknown] Kaydolduğunuz gün bilinmiyor.
}
fact-letter-unread = { $value ->
    [yes] Okuyamadığınız bir mektubunuz var.
    [no] Okuyamadığınız bir mektuptan söz etmediniz.
   *[unknown] Okuyamadığınız bir mektubunuz olup olmadığı bilinmiyor.
}
fact-interviewed = { $value ->
    [yes] İlk görüşmeniz yapıldı.
    [no] İlk görüşmeniz henüz yapılmadı.
   *[unknown] İlk görüşmenizin yapılıp yapılmadığı bilinmiyor.
}
fact-another-country-asked = { $value ->
    [yes] Başka bir ülkeden dosyanızı almasının istendiği size bildirildi.
    [no] Başka bir ülkeye sorulduğu size bildirilmedi.
   *[unknown] Başka bir ülkeye sorulup sorulmadığı bilinmiyor.
}
fact-told-country = { $value ->
    [yes] Göçmenlik Dairesinin adını verdiği ülke: { $country }.
   *[unknown] Göçmenlik Dairesinin hangi ülkenin adını verdiği bilinmiyor.
}
fact-other-country-accepts = { $value ->
    [yes] Nakle karar verildi, yani öteki ülke büyük olasılıkla evet dedi.
    [no] Öteki ülke hayır dedi.
   *[unknown] Öteki ülkenin evet deyip demediği bilinmiyor.
}
fact-decision-told = { $value ->
    [yes] Size bir karar bildirildi.
    [no] Size henüz bir karar bildirilmedi.
   *[unknown] Size bir karar bildirilip bildirilmediği bilinmiyor.
}
fact-denmark-examines = { $value ->
    [yes] Dosyanızı Danimarka’nın incelediği size bildirildi.
    [no] Dosyanızı Danimarka’nın incelediği size bildirilmedi.
   *[unknown] Dosyanızı Danimarka’nın incelediğinin size bildirilip bildirilmediği bilinmiyor.
}
fact-transfer-decided = { $value ->
    [yes] Size başka bir ülkeye nakil bildirildi.
    [no] Size bir nakil bildirilmedi.
   *[unknown] Kararın nakil kararı olup olmadığı bilinmiyor.
}
fact-inadmissible-decided = { $value ->
    [yes] Sizi başka bir ülke koruduğu için dosyanızın incelenmediği size bildirildi.
    [no] Size § 29 b’ye göre verilmiş bir karar bildirilmedi.
   *[unknown] Kararın § 29 b’ye göre verilip verilmediği bilinmiyor.
}
fact-decision-date = { $value ->
    [yes] Kararın size bildirildiği gün: { $date }.
   *[unknown] Kararın size bildirildiği gün bilinmiyor.
}
fact-leave-by = { $value ->
    [yes] Danimarka’dan ayrılmanız gereken son gün: { $date }.
   *[unknown] Ayrılmanız gereken son gün bilinmiyor.
}
fact-appeal-announced = { $value ->
    [yes] İtiraz ettiğinizi Göçmenlik Dairesine bildirdiniz.
    [no] İtiraz ettiğinizi Göçmenlik Dairesine bildirmediniz.
   *[unknown] İtiraz edip etmediğiniz bilinmiyor.
}
fact-appeal-proof = { $value ->
    [yes] Elinizde itirazınızı gösteren yazılı bir şey var.
    [no] Elinizde itirazınızı gösteren yazılı bir şey yok.
   *[unknown] İtirazınızın kanıtı olup olmadığı bilinmiyor.
}
fact-detained = { $value ->
    [yes] Alıkonuldunuz veya cezaevindesiniz.
    [no] Alıkonulmuş değilsiniz.
   *[unknown] Alıkonulmuş olup olmadığınız bilinmiyor.
}
fact-minor = { $value ->
    [yes] 18 yaşından küçüksünüz.
    [no] 18 yaşında veya daha büyüksünüz.
   *[unknown] 18 yaşından küçük olup olmadığınız bilinmiyor.
}
fact-child-alone = { $value ->
    [yes] 18 yaşından küçüksünüz ve burada anneniz babanız olmadan bulunuyorsunuz.
    [no] Refakatsiz çocuk değilsiniz.
   *[unknown] Refakatsiz çocuk olup olmadığınız bilinmiyor.
}
fact-with-children = { $value ->
    [yes] Burada 18 yaşından küçük çocuklarınızlasınız.
    [no] Yanınızda 18 yaşından küçük çocuğunuz yok.
   *[unknown] Yanınızda çocuğunuz olup olmadığı bilinmiyor.
}
fact-protection-elsewhere = { $value ->
    [yes] Başka bir ülke size koruma verdi.
    [no] Başka hiçbir ülke size koruma vermedi.
   *[unknown] Başka bir ülkenin size koruma verip vermediği bilinmiyor.
}
fact-protection-country = { $value ->
    [yes] O ülke: { $country }.
   *[unknown] Size hangi ülkenin koruma verdiği bilinmiyor.
}
fact-applied-elsewhere = { $value ->
    [yes] Daha önce başka bir ülkede iltica başvurusu yaptınız.
    [no] Daha önce başka bir ülkede iltica başvurusu yapmadınız.
   *[unknown] Daha önce başka bir ülkede iltica başvurusu yapıp yapmadığınız bilinmiyor.
}
fact-applied-in-several = { $value ->
    [yes] Birden çok ülkede iltica başvurusu yaptınız.
    [no] En çok bir ülkede iltica başvurusu yaptınız.
   *[unknown] Birden çok ülkede başvurup başvurmadığınız bilinmiyor.
}
fact-earlier-country = { $value ->
    [yes] Daha önce iltica başvurusu yaptığınız ülke: { $country }.
   *[unknown] Daha önce hangi ülkede iltica başvurusu yaptığınız bilinmiyor.
}
fact-earlier-pending = { $value ->
    [yes] Oradaki dosyanız hâlâ açık.
    [no] Oradaki dosyanız artık açık değil.
   *[unknown] Oradaki dosyanızın hâlâ açık olup olmadığı bilinmiyor.
}
fact-earlier-closed = { $value ->
    [yes] Oradaki dosyanız reddedildi veya geri çekildi.
    [no] Oradaki dosyanız reddedilmedi ve geri çekilmedi.
   *[unknown] Oradaki dosyanızın reddedilip reddedilmediği veya geri çekilip çekilmediği bilinmiyor.
}
fact-left-three-months = { $value ->
    [yes] O zamandan beri üç ay veya daha uzun süre Avrupa dışında kaldınız ve bunu gösterebiliyorsunuz.
    [no] O zamandan beri, gösterebileceğiniz biçimde üç ay Avrupa dışında kalmadınız.
   *[unknown] O zamandan beri üç ay Avrupa dışında kalıp kalmadığınız bilinmiyor.
}
fact-left-nine-months = { $value ->
    [yes] O zamandan beri dokuz ay veya daha uzun süre Avrupa dışında kaldınız ve bunu gösterebiliyorsunuz.
    [no] O zamandan beri, gösterebileceğiniz biçimde dokuz ay Avrupa dışında kalmadınız.
   *[unknown] O zamandan beri dokuz ay Avrupa dışında kalıp kalmadığınız bilinmiyor.
}
fact-left-unproven = { $value ->
    [yes] Üç ay veya daha uzun süre Avrupa dışında kaldınız ve bunu gösteremiyorsunuz.
    [no] Avrupa dışında geçirdiğiniz ve gösteremediğiniz bir süre yok.
   *[unknown] Avrupa dışında geçirdiğiniz ve gösteremediğiniz bir süre olup olmadığı bilinmiyor.
}
fact-returned-since = { $value ->
    [yes] O zamandan beri bir karar gereği ayrıldınız veya ülkenize gönderildiniz.
    [no] O zamandan beri bir karar gereği ayrılmadınız.
   *[unknown] O zamandan beri bir karar gereği ayrılıp ayrılmadığınız bilinmiyor.
}
fact-permit-since = { $value ->
    [yes] O zamandan beri başka bir ülke size oturma izni verdi.
    [no] O zamandan beri başka hiçbir ülke size oturma izni vermedi.
   *[unknown] O zamandan beri başka bir ülkenin size oturma izni verip vermediği bilinmiyor.
}
fact-registered-elsewhere = { $value ->
    [yes] Başka bir ülke parmak izinizi aldı veya sizi kaydetti.
    [no] Başka hiçbir ülke parmak izinizi almadı ve sizi kaydetmedi.
   *[unknown] Başka bir ülkenin sizi kaydedip kaydetmediği bilinmiyor.
}
fact-family-in-europe = { $value ->
    [yes] Bu ülkelerden birinde aileniz var.
    [no] Bu ülkelerde bir aile üyesinden söz etmediniz.
   *[unknown] Bu ülkelerden birinde aileniz olup olmadığı bilinmiyor.
}
fact-family-counted = { $value ->
    [yes] Eşiniz, partneriniz, 18 yaşından küçük çocuğunuz, anneniz veya babanız bu ülkelerden birinde yaşıyor.
    [no] Bu ülkelerde eş, partner, 18 yaşından küçük çocuk, anne veya babadan söz etmediniz.
   *[unknown] Yakın ailenizin bu ülkelerden birinde yaşayıp yaşamadığı bilinmiyor.
}
fact-family-couple = { $value ->
    [yes] Bu aile üyesi eşiniz veya partneriniz.
    [no] Bu aile üyesi eşiniz veya partneriniz değil.
   *[unknown] Bu kişinin eşiniz veya partneriniz olup olmadığı bilinmiyor.
}
fact-family-partner = { $value ->
    [yes] Bu aile üyesi, evli olmadığınız bir partner.
    [no] Bu aile üyesi, evlilik dışı bir partner değil.
   *[unknown] Bu partnerle evli olup olmadığınız bilinmiyor.
}
fact-family-other = { $value ->
    [yes] Bu ülkelerden birinde başka aile üyeleriniz var.
    [no] Bu ülkelerde başka aile üyelerinden söz etmediniz.
   *[unknown] Başka aile üyelerinizin bu ülkelerden birinde yaşayıp yaşamadığı bilinmiyor.
}
fact-family-sibling = { $value ->
    [yes] Bu ülkelerden birinde kardeşiniz var.
    [no] Bu ülkelerde bir kardeşten söz etmediniz.
   *[unknown] Bu ülkelerden birinde bir kardeşinizin yaşayıp yaşamadığı bilinmiyor.
}
fact-family-relative = { $value ->
    [yes] Bu ülkelerden birinde teyzeniz, halanız, amcanız, dayınız, büyükanneniz veya büyükbabanız var.
    [no] Bu ülkelerde teyze, hala, amca, dayı, büyükanne veya büyükbabadan söz etmediniz.
   *[unknown] Bu ülkelerden birinde teyze, hala, amca, dayı, büyükanne veya büyükbabanızın yaşayıp yaşamadığı bilinmiyor.
}
fact-couple-on-the-way = { $value ->
    [yes] Kendi ülkenizden ayrıldıktan sonra çift oldunuz.
    [no] Daha kendi ülkenizdeyken çifttiniz veya konu bir çift değil.
   *[unknown] Daha kendi ülkenizdeyken çift olup olmadığınız bilinmiyor.
}
fact-couple-since-arrival = { $value ->
    [yes] Biriniz Avrupa’ya geldikten sonra çift oldunuz.
    [no] Avrupa’ya gelişten sonra çift olmuş değilsiniz.
   *[unknown] Avrupa’ya gelişten sonra mı çift olduğunuz bilinmiyor.
}
fact-couple-since-application = { $value ->
    [yes] Siz iltica başvurusu yaptıktan sonra çift oldunuz.
    [no] İltica başvurunuzdan sonra çift olmuş değilsiniz.
   *[unknown] İltica başvurunuzdan sonra mı çift olduğunuz bilinmiyor.
}
fact-family-country = { $value ->
    [yes] Ailenizin yaşadığı ülke: { $country }.
   *[unknown] Ailenizin hangi ülkede yaşadığı bilinmiyor.
}
fact-family-legal = { $value ->
    [yes] Aileniz orada yasal olarak kalıyor.
    [no] Aileniz orada izinsiz kalıyor.
   *[unknown] Ailenizin orada yasal olarak kalıp kalmadığı bilinmiyor.
}
fact-family-status-not-counted = { $value ->
    [yes] Aileniz orada vatandaş olarak veya başka türlü bir izinle bulunuyor.
    [no] Aileniz orada korumayla veya sığınmacı olarak bulunuyor.
   *[unknown] Ailenizin orada nasıl kaldığı bilinmiyor.
}
fact-permit-or-visa = { $value ->
    [yes] Bu ülkelerden biri size oturma izni veya vize verdi.
    [no] Bu ülkelerin hiçbiri size oturma izni veya vize vermedi.
   *[unknown] Bu ülkelerden birinin size izin veya vize verip vermediği bilinmiyor.
}
fact-visa = { $value ->
    [yes] Bu bir vize.
    [no] Bu bir oturma izni.
   *[unknown] Vize mi, izin mi olduğu bilinmiyor.
}
fact-permit-expiry = { $value ->
    [yes] İznin veya vizenin son günü: { $date }.
   *[unknown] İznin veya vizenin son günü bilinmiyor.
}
fact-permit-not-used = { $value ->
    [yes] Avrupa’ya onunla girmediniz.
    [no] Avrupa’ya onunla girdiniz veya bu bir şey değiştirmiyor.
   *[unknown] Avrupa’ya onunla girip girmediğiniz bilinmiyor.
}
fact-permit-left-since = { $value ->
    [yes] Süresi dolduktan sonra Avrupa’dan ayrıldınız.
    [no] Süresi dolduktan sonra Avrupa’dan ayrılmadınız.
   *[unknown] Süresi dolduktan sonra Avrupa’dan ayrılıp ayrılmadığınız bilinmiyor.
}
fact-permit-country = { $value ->
    [yes] İzni veya vizeyi veren ülke: { $country }.
   *[unknown] İzni veya vizeyi hangi ülkenin verdiği bilinmiyor.
}
fact-irregular-entry = { $value ->
    [yes] Bu ülkelerden birine, bunun için gereken belgeler olmadan girdiniz.
    [no] Bu ülkelerden birine belgesiz girmediniz.
   *[unknown] Belgesiz girip girmediğiniz bilinmiyor.
}
fact-entry-country = { $value ->
    [yes] İlk geldiğiniz ülke: { $country }.
   *[unknown] Bu ülkelerden ilk olarak hangisine geldiğiniz bilinmiyor.
}
fact-entry-over-twelve-months = { $value ->
    [yes] Oraya, iltica başvurusu yapmadan on iki aydan daha uzun süre önce geldiniz.
    [no] Oraya, iltica başvurusu yapmadan on iki ay veya daha kısa süre önce geldiniz.
   *[unknown] Oraya, iltica başvurusu yapmadan ne kadar önce geldiğiniz bilinmiyor.
}
fact-nationality = { $value ->
    [yes] Vatandaşı olduğunuz ülke: { $country }.
    [no] Vatandaşlığınız yok.
   *[unknown] Vatandaşlığınız bilinmiyor.
}
fact-diploma-country = { $value ->
    [yes] Diplomanızı aldığınız ülke: { $country }.
   *[unknown] Diplomanızı hangi ülkeden aldığınız bilinmiyor.
}
fact-case-answered = { $value ->
    [yes] İltica başvurunuza olumlu veya olumsuz karar verildi.
    [no] İltica başvurunuza henüz olumlu veya olumsuz bir karar verilmedi.
   *[unknown] Bir yanıt alıp almadığınız bilinmiyor.
}
fact-granted = { $value ->
    [yes] İltica başvurunuza olumlu karar verildi.
    [no] İltica başvurunuza olumlu karar verilmedi.
   *[unknown] Yanıtın olumlu olup olmadığı bilinmiyor.
}
fact-refused = { $value ->
    [yes] Normal usulde olumsuz karar aldınız.
    [no] Normal usulde ret kararı almadınız.
   *[unknown] Normal usulde reddedilip reddedilmediğiniz bilinmiyor.
}
fact-refused-first-country = { $value ->
    [yes] Avrupa dışında bir ülke sizi koruyabildiği için olumsuz karar aldınız.
    [no] Avrupa dışında bir ülke nedeniyle reddedilmediniz.
   *[unknown] Başka bir ülke nedeniyle reddedilip reddedilmediğiniz bilinmiyor.
}
fact-refused-unfounded = { $value ->
    [yes] Açıkça dayanaktan yoksun olduğu için, itiraz yolu olmadan reddedildiniz.
    [no] İtiraz yolu olmadan reddedilmediniz.
   *[unknown] İtiraz yolu olmadan reddedilip reddedilmediğiniz bilinmiyor.
}
fact-council-disagreed = { $value ->
    [yes] Danimarka Mülteci Konseyi, dosyanızın açıkça dayanaktan yoksun olduğu görüşüne katılmadı.
    [no] Danimarka Mülteci Konseyinin görüşüne aykırı olarak reddedilmediniz.
   *[unknown] Danimarka Mülteci Konseyinin ne dediği bilinmiyor.
}
fact-normal-told = { $value ->
    [yes] Dosyanızın normal usulde olduğu size bildirildi.
    [no] Dosyanızın normal usulde olduğu size bildirilmedi.
   *[unknown] Dosyanızın normal usulde olup olmadığı bilinmiyor.
}
fact-unfounded-told = { $value ->
    [yes] Dosyanızın açıkça dayanaktan yoksun görüldüğü size bildirildi.
    [no] Dosyanızın açıkça dayanaktan yoksun görüldüğü size bildirilmedi.
   *[unknown] Dosyanızın açıkça dayanaktan yoksun olduğunun size bildirilip bildirilmediği bilinmiyor.
}
fact-found-unfounded = { $value ->
    [yes] Göçmenlik Dairesi dosyanızda geçerli bir neden bulmadı.
    [no] Göçmenlik Dairesi dosyanızda geçerli bir neden olmadığını söylemedi.
   *[unknown] Göçmenlik Dairesinin dosyanızda geçerli bir neden bulup bulmadığı bilinmiyor.
}
fact-expedited-told = { $value ->
    [yes] Dosyanızın hızlandırılmış usulde olduğu size bildirildi.
    [no] Dosyanızın hızlandırılmış usulde olduğu size bildirilmedi.
   *[unknown] Dosyanızın hızlandırılmış usulde olup olmadığı bilinmiyor.
}
fact-appeal-running = { $value ->
    [yes] İtirazınız İtiraz Kurulunda sürüyor.
    [no] Dosyanız İtiraz Kurulunda değil.
   *[unknown] Dosyanızın İtiraz Kurulunda olup olmadığı bilinmiyor.
}
fact-board-decided = { $value ->
    [yes] Mülteci İtiraz Kurulu karar verdi.
    [no] Mülteci İtiraz Kurulu karar vermedi.
   *[unknown] Mülteci İtiraz Kurulunun karar verip vermediği bilinmiyor.
}
fact-board-upheld = { $value ->
    [yes] İtiraz Kurulu, Göçmenlik Dairesinin kararını onayladı.
    [no] İtiraz Kurulu aleyhinize bir kararı onaylamadı.
   *[unknown] İtiraz Kurulunun neye karar verdiği bilinmiyor.
}
fact-board-overturned = { $value ->
    [yes] İtiraz Kurulu kararı değiştirdi.
    [no] İtiraz Kurulu bir kararı değiştirmedi.
   *[unknown] İtiraz Kurulunun kararı değiştirip değiştirmediği bilinmiyor.
}
fact-board-sent-back = { $value ->
    [yes] İtiraz Kurulu dosyayı Göçmenlik Dairesine geri gönderdi.
    [no] İtiraz Kurulu dosyayı geri göndermedi.
   *[unknown] İtiraz Kurulunun dosyayı geri gönderip göndermediği bilinmiyor.
}
fact-withdrawn = { $value ->
    [yes] Dosyanız geri çekildi veya bir görüşmeye gelmediniz ya da merkezden ayrıldınız.
    [no] Dosyanız geri çekilmedi; bir görüşmeyi kaçırmadınız ve merkezden ayrılmadınız.
   *[unknown] Dosyanızın geri çekilip çekilmediği, bir görüşmeyi kaçırıp kaçırmadığınız veya merkezden ayrılıp ayrılmadığınız bilinmiyor.
}
fact-withdrawn-signed = { $value ->
    [yes] Bir geri çekme beyanı imzaladınız.
    [no] Geri çekme beyanı imzalamadınız.
   *[unknown] Geri çekme beyanı imzalayıp imzalamadığınız bilinmiyor.
}
fact-missed-interview = { $value ->
    [yes] Bir görüşmeyi kaçırdınız.
    [no] Görüşme kaçırmadınız.
   *[unknown] Bir görüşmeyi kaçırıp kaçırmadığınız bilinmiyor.
}
fact-stayed-away = { $value ->
    [yes] Merkezinizden ayrıldınız veya yanıt vermediniz.
    [no] Merkezinizden ayrılmadınız ve yanıt verdiniz.
   *[unknown] Merkezinizden ayrılıp ayrılmadığınız veya yanıt verip vermediğiniz bilinmiyor.
}
fact-came-back = { $value ->
    [yes] Kapatılmış veya reddedilmiş bir dosyadan sonra geri geldiniz.
    [no] Danimarka’daki önceki bir dosyadan sonra geri gelmiş değilsiniz.
   *[unknown] Daha önce Danimarka’da dosyanız olup olmadığı bilinmiyor.
}
fact-closed-before = { $value ->
    [yes] Önceki dosyanız karar verilmeden kapatıldı.
    [no] Önceki dosyanız karar verilmeden kapatılmadı.
   *[unknown] Önceki dosyanızın karar verilmeden kapatılıp kapatılmadığı bilinmiyor.
}
fact-unfounded-before = { $value ->
    [yes] Önceki dosyanız açıkça dayanaktan yoksun olduğu için reddedildi.
    [no] Önceki dosyanız açıkça dayanaktan yoksun olduğu için reddedilmedi.
   *[unknown] Önceki dosyanızın açıkça dayanaktan yoksun olduğu için reddedilip reddedilmediği bilinmiyor.
}
fact-refused-by-board-before = { $value ->
    [yes] İtiraz Kurulu önceki dosyanızı reddetti.
    [no] İtiraz Kurulu önceki dosyanızı reddetmedi.
   *[unknown] İtiraz Kurulunun önceki dosyanızı reddedip reddetmediği bilinmiyor.
}
fact-new-information = { $value ->
    [yes] Önemli yeni bilgileriniz var.
    [no] Yeni bilginiz yok.
   *[unknown] Yeni bilgi olup olmadığı bilinmiyor.
}
fact-separated-child = { $value ->
    [yes] 18 yaşından küçüksünüz ve burada, anneniz veya babanız olmayan bir yetişkinlesiniz.
    [no] Anne babasından başka bir yetişkinle birlikte olan bir çocuk değilsiniz.
   *[unknown] Başka bir yetişkinle birlikte olan bir çocuk olup olmadığınız bilinmiyor.
}
fact-needs-support = { $value ->
    [yes] Özel desteğe ihtiyacınız var.
    [no] Özel desteğe ihtiyacınız yok.
   *[unknown] Özel desteğe ihtiyacınız olup olmadığı bilinmiyor.
}
fact-cannot-communicate = { $value ->
    [yes] Engelliliğiniz nedeniyle başkalarıyla konuşamıyorsunuz.
    [no] Kendiniz konuşabiliyorsunuz.
   *[unknown] Kendiniz konuşup konuşamadığınız bilinmiyor.
}
fact-family-applicant = { $value ->
    [yes] Aileniz orada sığınmacı.
    [no] Aileniz orada sığınmacı değil.
   *[unknown] Ailenizin orada sığınmacı olup olmadığı bilinmiyor.
}
fact-family-long-term = { $value ->
    [yes] Ailenizin uzun süreli izni var veya korumadan sonra vatandaş oldular.
    [no] Ailenizin uzun süreli izni yok ve korumadan sonra vatandaş olmadılar.
   *[unknown] Ailenizin uzun süreli izni olup olmadığı bilinmiyor.
}
fact-wish-written = { $value ->
    [yes] Siz ve akrabanız, bir arada olmak istediğinizi ikiniz de yazdınız.
    [no] Siz ve akrabanız, bir arada olmak istediğinizi ikiniz birden yazmadınız.
   *[unknown] Bir arada olmak istediğinizi ikinizin de yazıp yazmadığı bilinmiyor.
}
fact-diploma = { $value ->
    [yes] Bu bölgedeki başka bir ülkeden, sayılan bir diplomanız var.
    [no] Bu bölgedeki başka bir ülkeden, sayılan bir diplomanız yok.
   *[unknown] Bu bölgedeki başka bir ülkeden, sayılan bir diplomanız olup olmadığı bilinmiyor.
}
fact-rescued-at-sea = { $value ->
    [yes] Denizde kurtarıldınız.
    [no] Denizde kurtarılmadınız.
   *[unknown] Denizde kurtarılıp kurtarılmadığınız bilinmiyor.
}
fact-visa-free-entry = { $value ->
    [yes] Vize gerektirmeyen bir pasaportla geldiniz.
    [no] Vize gerektirmeyen bir pasaportla gelmediniz.
   *[unknown] Vizesiz gelip gelemeyeceğiniz bilinmiyor.
}
fact-airport-transit = { $value ->
    [yes] Danimarka’daki bir havalimanının transit bölgesinde iltica başvurusu yaptınız.
    [no] Bir havalimanının transit bölgesinde başvurmadınız.
   *[unknown] Bir havalimanının transit bölgesinde başvurup başvurmadığınız bilinmiyor.
}
fact-entry-over-twenty-months = { $value ->
    [yes] Oraya, iltica başvurusu yapmadan yirmi aydan daha uzun süre önce geldiniz.
    [no] Oraya, iltica başvurusu yapmadan yirmi ay veya daha kısa süre önce geldiniz.
   *[unknown] Oraya yirmi aydan daha uzun süre önce gelip gelmediğiniz bilinmiyor.
}
fact-lived-elsewhere = { $value ->
    [yes] Sonra başka bir ülkede aralıksız beş ay yaşadınız.
    [no] Başka bir ülkede aralıksız beş ay yaşamadınız.
   *[unknown] Başka bir ülkede beş ay yaşayıp yaşamadığınız bilinmiyor.
}
fact-lived-country = { $value ->
    [yes] Yaşadığınız ülke: { $country }.
   *[unknown] Hangi ülkede yaşadığınız bilinmiyor.
}
fact-dependant = { $value ->
    [yes] Siz ve Avrupa’daki bir çocuğunuz, kardeşiniz, anneniz veya babanız birbirinize muhtaçsınız.
    [no] Size muhtaç olan veya sizin muhtaç olduğunuz bir çocuk, kardeş, anne veya babadan söz etmediniz.
   *[unknown] Siz ve bir akrabanızın birbirinize muhtaç olup olmadığı bilinmiyor.
}
fact-dependant-by-trauma = { $value ->
    [yes] Nedeni ağır bir travma.
    [no] Nedeni ağır bir travma değil.
   *[unknown] Nedeninin ağır bir travma olup olmadığı bilinmiyor.
}
fact-dependant-country = { $value ->
    [yes] Bu akrabanın yaşadığı ülke: { $country }.
   *[unknown] Bu akrabanın hangi ülkede yaşadığı bilinmiyor.
}
fact-outside-protection = { $value ->
    [yes] Avrupa dışında bir ülke size koruma verdi.
    [no] Avrupa dışında hiçbir ülke size koruma vermedi.
   *[unknown] Avrupa dışında bir ülkenin size koruma verip vermediği bilinmiyor.
}
fact-outside-ties = { $value ->
    [yes] Avrupa dışında bir ülkeyle yakın bağlarınız var.
    [no] Avrupa dışında bir ülkeyle yakın bağlarınız yok.
   *[unknown] Avrupa dışında bir ülkeyle yakın bağlarınız olup olmadığı bilinmiyor.
}

# Doubts: the safe reading, and what each statement says, in the order in which the law cites them.

doubt-c2-child = Burada annesi babası olmadan bulunan bir çocuk için, çocuk için neyin en iyi olduğu belirleyicidir. Bu yüzden hiçbir ülke kesin değildir. Temsilcinize sorun.
    .one = Çocuk için en iyi olan önce gelir. Aile sayılır, sonra çocuğun başvurduğu ülke.
    .two = Refakatsiz bir çocuk için yalnızca şu kurallar sayılır: aile, sonra akrabalar, sonra çocuğun ilk kaydedildiği yer. Her zaman, çocuk için en iyisi buysa.
doubt-can-care = Akrabanızın size bakıp bakamayacağına ve bunun sizin için en iyisi olup olmadığına bakılır.
    .one = Bir inceleme, akrabanın çocuğa bakabileceğini gösterirse.
    .two = Aynısı; bunun çocuk için en iyisi olmadığı gösterilirse geçerli değildir.
doubt-answers-say-denmark = Yanıtlarınız Danimarka’yı gösteriyor, ama Göçmenlik Dairesi başka bir ülkenin adını verdi. Danimarka mümkündür. Bunu şimdi, belgeleriyle söyleyin.
    .one = Hem olgulara hem hukuka ilişkin itiraz edebilirsiniz.
doubt-several = Birden çok ülke varsa, sonuç her birinin ne yaptığına bağlıdır. Süresini geçiren ülke sorumlu olabilir.
    .one = Bir kişiyi zamanında nakletmeyen ülke kendisi sorumlu olur.
    .two = Parmak izi sisteminin sorumlu olarak gösterdiği ülke geri alır.
doubt-left-area = Üç ay Avrupa dışında kaldınız veya ülkenize geri gönderildiniz. Bunu gösterebilirseniz yeni başvurunuz yeni bir dosya olabilir. O ülkenin geçerli bir oturma izni buna engeldir.
    .one = Geri alma yükümlülüğü, dışarıda geçen üç aydan veya bir karar gereği dönüşten sonra sona erer.
doubt-left-area-newer = Dokuz ay Avrupa dışında kaldınız veya ülkenize geri gönderildiniz. Bu gösterilirse yeni başvurunuz yeni bir dosya olabilir. O ülkenin geçerli bir oturma izni buna engeldir.
    .one = Geri alma yükümlülüğü, dışarıda geçen dokuz aydan veya bir geri dönüş kararı gereği ayrılmaktan sonra sona erer.
doubt-both-write = Bu, ancak hem siz hem akrabanız yazılı olarak istediğinizde sayılır.
    .one = İlgili kişilerin bunu yazılı olarak istemiş olması koşuluyla.
    .two = Aynısı.
doubt-since-application = Siz iltica başvurusu yaptıktan sonra çift oldunuz. Bu normalde sayılmaz. Bir danışmana sorun.
    .one = İlk iltica başvurusunu yaptığınız zamanki durum dikkate alınır.
doubt-visa-free = Bu, girişinizin vizesiz giriş sayılıp sayılmamasına bağlıdır. İltica başvurusu yapmak için geldiyseniz bazı mahkemeler sayılmaz der. O zaman ilk ülke sorumlu olabilir.
    .one = Başvuru yapılan ülke de vize istemiyorsa o ülkedir.
    .two = Yeni kurallar da aynısını söyler.
doubt-c6 = Kararın size bildirildiği günü saymayız. Ondan sonraki yedinci gün, son güvenli gündür. O gün hafta sonu veya resmî tatilse süre ileri kayabilir. Buna güvenmeyin.
    .one = Bildirimden sonra yedi günden daha geç ulaşan itiraz kabul edilemez bulunur. Metin, hafta sonu ve tatiller hakkında bir şey söylemez.
    .two = Genel olarak ilk gün sayılmaz. Hafta sonu veya tatilde biten süre, sonraki iş gününe kayar.
doubt-c18 = Günler, bir kişiye bildirildiği zamandan işler. Çocuk veya ikinci ebeveyn için hiçbir metin daha fazlasını söylemez. Herhangi birinize ilk bildirildiği günden sayın.
    .one = Günler, kişiye bildirildiği zamandan işler.
    .two = Çocuklar genellikle anneye verilen karara dahildir ve yalnızca anneye bildirilir.
doubt-c19 = Refakatsiz bir çocuğa nasıl bildirildiği konusunda metinler farklıdır. İkisini de bekleyin ve mektubu isteyin.
    .one = Karar hem yazılı hem sözlü verilir.
    .two = Olumsuz karar, temsilcinin yanında sözlü olarak bildirilir.
doubt-c22 = Yasaya göre sizi polis kaydeder. Başka bir metin Göçmenlik Dairesinin adını verir. İkisi de nereye gideceğinizi söyleyebilir.
    .one = İltica başvurusu yapan kişiyi polis kaydeder.
    .two = Kaydı Göçmenlik Dairesi yapar; uygulamada polis yapar.
doubt-c24 = Yolculuğunuzu, kimliğinizi ve nedenlerinizi anlatmaya hazır olun.
    .one = Görüşme, iltica nedenleriniz ve diğer bilgiler hakkındadır.
    .two = İlk görüşme esas olarak kimlik ve dosyanın gidişi, bazen de nedenleriniz hakkındadır.
doubt-c29 = Resmî sayfa, yasal olarak kalan aileden söz eder. Tüzük yalnızca koruması olan aileyi sayar. Bu rehber tüzüğe uyar.
    .one = Yasal olarak bulunan aile.
    .two = Danca sayfa, yasal olarak sözcüğü olmadan, orada kalan en yakın aile der.
    .three = Koruması olan veya ilk yanıtı bekleyen aile üyeleri.
doubt-c32 = Resmî sayfa eski kuralları anlatır. Danimarka’nın yeni kuralları nasıl uyguladığına dair yayımlanmış bir şey bulamadık.
    .one = Danimarka yeni kurallara katılmaya henüz karar vermemişti.
    .two = Yeni tüzük, Haziran veya Temmuz 2026’da Dublin III Tüzüğünün yerini alır. Yayımlanan metinlerde gün farklıdır.
doubt-protection-is-real = § 29 b yalnızca oradaki koruma gerçekse uygulanır. Orada güvende değildiyseniz bunu söyleyin.
    .one = Başka bir ülke koruma verdiyse dosya kabul edilemez bulunabilir.
    .two = İtiraz Kurulu, oraya girip kalıp kalamayacağınıza ve güvende olup olmadığınıza bakar.
doubt-registered-elsewhere = Başka bir ülke parmak izinizi aldı veya sizi kaydetti. Danimarka o ülkeye sorabilir. Bir danışmana anlatın.
    .one = Başka bir ülke sizi kaydettiyse, dosyanız Danimarka’da incelenmeyebilir.
doubt-sent-back = İtiraz Kurulu izin verebilir. Dosyayı geri de gönderebilir (hjemvist), o zaman Göçmenlik Dairesi yeniden karar verir. Hangisi olduğunu avukatınıza sorun.
    .one = Başkan, bir dosyanın Göçmenlik Dairesine geri gönderilmesine karar verebilir.
    .two = İtiraz Kurulu ret kararını değiştirip iltica hakkı verebilir.
doubt-in-time = Bu, yalnızca zamanında ulaşan itiraz için geçerlidir. Emin değilseniz bugün Danimarka Mülteci Konseyine sorun.
    .one = Karar size bildirildikten yedi günden daha geç ulaşan itiraz kabul edilemez bulunur.
doubt-gone-29b = İtiraz Kurulunun o zaman ne yaptığı bilinmiyor. Size söylenen yerde kalın ve Danimarka Mülteci Konseyine sorun.
    .one = Nakil dosyalarında, merkezde yok olarak kaydedilmek itirazdan vazgeçmek sayılır.
    .two = § 29 b dosyalarında böyle bir kural yoktur.
doubt-child-29b = Refakatsiz bir çocuk için § 29 b kesin değildir. Temsilcinize sorun.
    .one = Başka bir ülke koruma verdiyse dosya kabul edilemez bulunabilir.
    .two = İtiraz Kurulu, refakatsiz bir çocuk hakkındaki böyle bir kararı değiştirdi.
doubt-asked-late = Kaçırılan bir sürenin size yardımı olup olmadığı kesin değildir. Önce Danimarka Mülteci Konseyine sorun.
    .one = Burada iltica başvurusu yapmamış kişiye başvurma olanağı verilir. Bu maddenin tamamını okumadık.
doubt-c9 = Kapatılmış bir dosya yeniden açılabilir, belki yalnızca bir kez. Metin iki ayrı şey söyler. Nedeninizi hemen bildirin.
    .one = Geri gelmek normalde yeni başvuru sayılır. Bir dosya yalnızca bir kez ve bir nedenle yeniden açılır.
    .two = Kişi geri gelirse dosya yeniden açılır ve kapatıldığı yerden devam eder.
doubt-c13 = Metin, normalde kısa olan bir aşama için üç ay boyunca Sandholm’u belirtir. Hangi merkez olduğunu ve ne kadar süreceğini sorun.
    .one = Aileler ilk üç ay Sandholm’da, sonra Avnstrup’ta kalır.
    .two = Açıkça dayanaktan yoksun dosyalar usulünde aileler Avnstrup’ta kalır. Sandholm’da kalmaktan söz edilmez.
doubt-by-nationality = Vatandaşlık nedeniyle ayrılan dosyalar için nakit para olmadığı yazar. Sizinkinin neden ayrıldığını görevlilere sorun.
    .one = Vatandaşlık nedeniyle ayrılan dosyalarda, yemeğin ücretsiz olduğu yerde nakit para yoktur.
    .two = 18 yaşından küçük çocuğu olmayan yetişkinler bu usulde nakit yardım almaz.
doubt-am-reception = Danimarka’nın bu konuda ne yaptığı bilinmiyor. Kaldığınız merkezin görevlilerine sorun.
    .one = Nakil bildirildikten sonra, kabul hizmetleri hakkı yalnızca sorumlu ülkede vardır.
    .two = Göçmenlik Dairesi, izin verilene veya kişi ayrılana kadar öder.
doubt-sjaelsmark = Hangi merkezde kalacağınız kesin değildir. Görevlilere sorun.
    .one = Küçük çocuğu olmayan başvurucular ilk aşamada Sjælsmark Geri Dönüş Merkezinde kalır.
    .two = Yeni başvurucular önce bir kabul merkezinde kalır.
doubt-c14 = Bir görüşme bekleyin. Bir tablo, güvenli ülkelerden gelenlerde veya ikinci başvurudan sonra görüşme yapılmayabileceğini söyler.
    .one = Hızlandırılmış usulde kişiler kısa sürede görüşmeye çağrılır.
    .two = Yetişkinlerle her zaman görüşülür.
    .three = Bir tablo, bu durumlarda görüşme yapılmayabileceğini söyler.
doubt-c25 = İsteyebilirsiniz; kimse bunun için söz vermez. Nedeninizi söyleyin.
    .one = İstek üzerine ve mümkünse, ikisi de sizinle aynı cinsiyetten olur.
    .two = Bazı dosya türlerinde dikkate alınır.
    .three = Resmî bir hak yoktur.
doubt-c26 = Bunu görüşmeden önce isteyin.
    .one = Her başvurucunun aileden birini isteme hakkı vardır. Çıkarlar çatışmıyorsa izin verilir.
    .two = Yalnızca başvurucu, dosya görevlisi ve tercüman sayılır.
doubt-c27 = Çocuğun yanında kimin bulunduğu konusunda metinler farklıdır. Orada bulunmayı isteme hakkınız vardır.
    .one = Anne baba veya Kızılhaçtan biri bulunur.
    .two = Bir temsilci veya Kızılhaçtan bir gözlemci bulunur. Çocuk ve anne baba isterse onlar da bulunur.
doubt-c34 = Gürcistan için, metnin saymadığı istisnalar vardır. Dosyanızda neyin özel olduğunu anlatın.
    .one = Gürcistan belirli istisnalarla listededir.
doubt-c35 = Liste değişmiş olabilir. Listede Büyük Britanya yazar; bu bütün Birleşik Krallık anlamına gelebilir.
    .one = Liste en son 19 Ocak 2023 günü güncellendi.
doubt-which-section = Size başka bir ülkeye sorulduğu bildirildi ve başka bir ülkede korumanız var. Konunun bunlardan hangisi olduğunu sorun.
    .one = Başka bir ülkede zaten koruması olan kişi § 29 b’ye girer.
    .two = Dosyayı kendisinin incelemesi gereken başka bir ülkeye sorulur: § 29 a.

doubt-am-counsel = Danimarka’nın bu danışmanlığı nasıl verdiğini bulamadık.
    .one = Sorumlu ülkesi henüz belirlenmekte olan kişiler, istediklerinde ücretsiz hukuki danışmanlık almalıdır.
doubt-am-recorded = Görüşmenin ses kaydının yapılıp yapılmadığı kesin değildir. Başında sorun ve özeti görmek isteyin.
    .one = Ülkeyle ilgili görüşmenin ses kaydı yapılır. Şüphe olursa kayıt geçerlidir.
    .two = Görüşmelerin ses kaydı yapılmaz.


doubt-who-assesses = Hangi ülkenin güvenli olduğunu kimin söylediği açık değildir.
    .one = Bunu, Göçmenlik Dairesine sorduktan sonra Göçmenlik Bakanlığı değerlendirir.
    .two = Zorla geri göndermelerde Geri Dönüş Dairesi, Göçmenlik Dairesinin değerlendirmesine uyar.
doubt-partner = Resmî nikâhı olmayan bir partner sayılabilir. Yalnızca dinî nikâh yeterli mi, kesin değildir. Birlikte yaşadığınızı gösterin. Bir danışmana sorun.
    .one = Sürekli bir ilişkideki partner, yasanın evli olmayan çiftleri evliler gibi gördüğü yerde sayılır.
    .two = Yeni kurallar da aynısını söyler: eş veya evli olunmayan partner.
doubt-depending = Birbirine muhtaç kişiler normalde bir arada tutulur veya bir araya getirilir. Neden, aile bağı ve yasal olarak kalma gösterilmelidir. Daha önce başka yerde iltica başvurusu yaptıysanız bu çoğu zaman kabul edilmez. Bir danışmana sorun.
    .one = Bir çocuğa, kardeşe, anneye veya babaya muhtaç kişi normalde onlarla kalır veya onların yanına gelir. İkisi de yazılı olarak istemelidir.
    .two = Yeni kurallar da aynısını söyler ve ağır travmayı da sayar.
doubt-after-overturned = İtiraz Kurulu böyle bir kararı değiştirdiğinde bundan sonra ne olduğunu bilmiyoruz. Danimarka Mülteci Konseyine sorun.
    .one = İtiraz Kuruluna itiraz edebilirsiniz. Kurul kararı değiştirirse ne olacağı söylenmez.
doubt-citizen-sent = Size başka bir ülke bildirildi, ama bu kurallar AB’nin ve dört ülkenin daha vatandaşları için değildir. Pasaportunuzu gösterin ve bugün Danimarka Mülteci Konseyine sorun.
    .one = Eski kurallar, AB’nin veya katılan bir ülkenin vatandaşı olmayan kişiler içindir.
    .two = Yeni kurallar, AB vatandaşı olmayan ve serbest dolaşım hakkı bulunmayan kişiler içindir.
doubt-am-section = Danimarka’nın yeni kurallara göre de § 29 a’yı uyguladığını bulamadık. Mektubunuzda ne yazdığına bakın.
    .one = Yeni kurallarda nakil kararı vardır. Danimarka paragraflarından söz etmez.

# Sources.

source-aliens-act = Danimarka Yabancılar Yasası, LBK 1183/2025 (Danca)
source-board-rules = Mülteci İtiraz Kurulu içtüzüğü, yönetmelik 557/2017 (Danca)
source-return-act = Danimarka Geri Dönüş Yasası, LBK 1014/2024 (Danca)
source-aliens-order = Danimarka Yabancılar Yönetmeliği, 1354/2025 (Danca)
source-ukraine-act = Ukrayna Özel Yasası, 324/2022 (Danca)
source-ukraine-order = İltica dosyaları ve Ukrayna Özel Yasası yönetmeliği, 1310/2024 (Danca)
source-dublin-page = newtodenmark.dk: The Dublin Regulation (İngilizce)
source-euaa = EUAA: First instance determination – Denmark (İngilizce)
source-dublin-iii = (AB) 604/2013 sayılı Tüzük (Dublin III)
source-asylum-management = İltica ve göç yönetimine ilişkin (AB) 2024/1351 sayılı Tüzük
source-dublin-page-danish = nyidanmark.dk: Dublinforordningen (Danca)
source-guidance-9533 = Danimarka Adalet Bakanlığı, sürelere ilişkin rehber (Danca)
source-drc-dublin = Danimarka Mülteci Konseyi: Dublin and rejection cases (İngilizce)
source-drc-unfounded = Danimarka Mülteci Konseyi: açıkça dayanaktan yoksun dosyalar usulü (İngilizce)
source-board-29b = Mülteci İtiraz Kurulu: § 29 b hakkındaki kararlar (Danca)
source-commission-responsible = Avrupa Komisyonu: sorumlu üye ülkenin belirlenmesi (İngilizce)
source-board-absence = Mülteci İtiraz Kurulu: kaybolma, geri çekme ve erteleme (Danca)
source-board-disappeared = Mülteci İtiraz Kurulu: kaybolan sığınmacılar (2013, Danca)
source-board-non-appearance = Mülteci İtiraz Kurulu: gelmeme (Danca)
source-board-unknown-address = Mülteci İtiraz Kurulu: başvurucu kaybolduğunda, 2013 tarihli sayfa
source-service-no = Danimarka Göçmenlik Dairesi: No to asylum (İngilizce)
source-service-centres = Danimarka Göçmenlik Dairesi: Asylum centre (İngilizce)
source-service-appeals = Danimarka Göçmenlik Dairesi: Appeals reviewed by the Refugee Appeals Board (İngilizce)
source-return-agency = Danimarka Geri Dönüş Dairesi: Final refusal of asylum (İngilizce)
