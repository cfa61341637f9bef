# What a case comes to, and what to do now. `rule-answer-…` is the heading of a result in a sentence;
# `.answer` the heading itself where it has a day or a country in it. `rule-step-…` is a step, an order in
# one short sentence; `.more` says where, how or why in one or two.

# A decision to send the person elsewhere

rule-answer-announced = İtiraz ettiğinizi söylediniz. Ulaştığından emin olun
    .answer = { $window ->
        [running] İtirazınızın en geç { $date } günü ulaşmış olmasını sağlayın
       *[other] İtirazınızın ulaştığından emin olun
    }
rule-answer-appeal = Bugün itiraz edin: yedi gün, size bildirildiği günden itibaren işler
    .answer = { $window ->
        [running] En geç { $date } günü itiraz edin
        [may-still-run] Bugün itiraz edin: hâlâ zamanında olabilir
        [passed] Geç olsa bile bugün itiraz edin
       *[other] Bugün itiraz edin: yedi gün, size bildirildiği günden itibaren işler
    }
rule-step-send = İtirazınızı bugün yazılı olarak Göçmenlik Dairesine gönderin.
    .more = “Jeg vil klage” demek de sayılır, ama kanıt bırakmaz. Bir kopya saklayın.
rule-step-why-late = İtirazın neden geciktiğini metne yazın.
    .more = Mektupta nasıl itiraz edileceği yazmıyorsa bunu da yazın.
rule-step-ask-to-stay = Aynı metinde, bu sırada Danimarka’da kalmayı isteyin.
    .more = § 29 b’ye göre itiraz kendiliğinden kalma hakkı vermez. Danca metinde bu istenir.
rule-step-council = Bugün Danimarka Mülteci Konseyini arayın. Ücretsizdir.
    .more = Sizinle birlikte yazarlar. Kapalı mı? Önce gönderin.
rule-step-stay = Kayıtlı olduğunuz yerde kalın.
    .more = Merkezde yok olarak kaydedilirseniz itirazdan vazgeçmiş sayılabilirsiniz.

# What has to be written besides an appeal

rule-step-both-write = Hem sizin hem akrabanızın bir arada olmak istediğinizi yazın.
    .more = İkiniz de imzalayın. Göçmenlik Dairesine verin ve bir kopya saklayın.
rule-step-wish-appeal = Sizin ve Danimarka’daki ailenizin bir arada olmak istediğinizi de yazın.
    .more = İkiniz de imzalayın. Aile olduğunuzu gösteren belgeler ekleyin.

# A case that was stopped

rule-answer-signed = Devam etmek istiyor musunuz? Geri çekme beyanınızı bugün geri alın
rule-answer-stopped = Bugün Göçmenlik Dairesi ile iletişime geçin
rule-step-go-on = Dosyanıza devam etmek istediğinizi bugün söyleyin.
    .more = Söyleyin veya gösterin: “Jeg vil gerne fortsætte min asylsag.” Merkez görevlileri iletebilir.
rule-step-why-missed = Neden gelmediğinizi kanıtıyla yazın.
    .more = Örneğin doktor belgesi veya bilet. Geçerli bir neden dosyanızı açık tutabilir.
rule-step-back = Bugün merkezinize gidin veya nerede olduğunuzu bildirin.
    .more = Nerede kalacağınıza Göçmenlik Dairesi karar verir. Neden ayrıldığınızı söyleyin.
rule-step-take-back = Geri çekme beyanını yazılı olarak da geri alın ve imzalayın.
    .more = Yazın: “Jeg trækker mit frafald tilbage.” Göçmenlik Dairesine verin ve bir kopya saklayın.
rule-step-stopped-council = Bugün Danimarka Mülteci Konseyini arayın.
    .more = Dosyanızın nasıl yeniden açılabileceğini sorun. Ücretsizdir.
rule-step-next-time = Bundan sonra her görüşmeye gelin.
    .more = Hasta mısınız? Başlamadan haber verin ve doktor belgesi alın.
rule-step-date-signed = Mektubunuzda ülkeden ayrılma gününü bulun.
    .more = Geri çekme beyanını geri almazsanız en geç o gün ayrılmanız gerekir.

# Back after an earlier case

rule-answer-again-nothing-new = Dosyanız yeniden açılabilir mi, Danimarka Mülteci Konseyine sorun
rule-answer-again = Dosyanızın yeniden açılmasını isteyin
rule-step-again-closed = Bugün Göçmenlik Dairesinden dosyanızı yeniden açmasını isteyin.
    .more = Söyleyin veya gösterin: “Jeg beder om, at min asylsag bliver genoptaget.” Dosya kaldığı yerden devam eder.
rule-step-again-unfounded = Bugün Göçmenlik Dairesinden dosyanızı yeniden açmasını isteyin.
    .more = Söyleyin veya gösterin: “Jeg beder om, at min asylsag bliver genoptaget.” Neyin değiştiğini yazın.
rule-step-again-board = Bugün Mülteci İtiraz Kurulundan dosyanızı yeniden açmasını isteyin.
    .more = Yazın: “Jeg beder om, at min asylsag bliver genoptaget.” Kurulun olumsuz kararından beri neyin yeni olduğunu ve neden şimdi geldiğini yazın.
rule-step-again-council = Bugün Danimarka Mülteci Konseyini arayın.
    .more = Bir şeyin yeni sayılıp sayılmadığını söyler ve yazmanıza yardım ederler. Ücretsizdir.
rule-step-again-stay = Aynı mektupta, bu sırada Danimarka’da kalmayı isteyin.
    .more = Ayrılma gününüz geçmeden isteyin. Sonra yalnızca çok özel nedenler sayılır: onları yazın.
rule-step-again-stay-unfounded = Aynı mektupta, bu sırada Danimarka’da kalmayı isteyin.
    .more = Yalnızca ağır hastalık veya yeni tehlike gibi çok özel nedenler sayılır. Sizinkileri yazın.
rule-step-address = Yaşadığınız yerde kayıtlı olun.
    .more = Makamlar adresinizi bilmediği sürece talebinize bakılmaz.

# A no to asylum

rule-answer-refused = Dosyanız kendiliğinden Mülteci İtiraz Kuruluna gider
rule-answer-unfounded = Bu olumsuz karara itiraz edilemez
rule-step-unfounded = Bugün Danimarka Mülteci Konseyini arayın.
    .more = Hâlâ ne yapılabileceğini sorun. Hastalıkları, çocukları veya yeni olan her şeyi anlatın.
rule-step-date-unfounded = Mektubunuzda ülkeden ayrılma gününü bulun.
    .more = Bu tür olumsuz karardan sonra hemen ayrılmak gerekir. Özel nedenlerle daha geç bir gün isteyebilirsiniz.
rule-step-return = Geri Dönüş Dairesindeki (Hjemrejsestyrelsen) görüşmeye gidin.
    .more = Gelmek ve yolculuğa yardımcı olmak zorundasınız. Hasta mısınız? Önceden bildirin.
rule-step-no-signature = Kendiniz istemiyorsanız, itirazdan vazgeçtiğinize dair belge imzalamayın.
    .more = Geri Dönüş Dairesi sorabilir ve ilk 14 günde para önerebilir. İmzalarsanız size ayrılma günü verilir.
rule-step-lawyer = İtiraz Kurulu size yazdığında istediğiniz avukatın adını verin.
    .more = On gününüz var. Avukat ücretsizdir.
rule-step-record = Görüşme tutanağınızda neyin yanlış olduğunu avukata söyleyin.
    .more = Bütün belgeleri şimdi verin: geç gelenler dikkate alınmayabilir.
rule-step-first-country = Öteki ülkenin sizi neden korumadığını avukata anlatın.
    .more = Orada kaldığınız süreyle ilgili belgeler verin (§ 7(5)).
rule-step-writing = Her şeyi şimdi yazılı olarak avukata verin.
    .more = İtiraz Kurulu böyle bir dosyaya normalde yazılı belgelere bakarak ve hızlı karar verir.
rule-step-reachable = Kayıtlı olduğunuz yerde kalın ve mektuplarınızı okuyun.
    .more = 14 günden fazla kayıp olmak dosyayı kapatabilir. Danimarka’dan ayrılmak itirazdan vazgeçmek sayılır.

# The Refugee Appeals Board

rule-answer-at-board = Dosyanız Mülteci İtiraz Kurulunda
rule-answer-upheld = Mülteci İtiraz Kurulu hayır dedi
rule-answer-upheld-elsewhere = Mülteci İtiraz Kurulu, başka bir ülkeye gönderilmeniz kararını onayladı
    .answer = Mülteci İtiraz Kurulu onayladı: gönderileceğiniz ülke { $country }
rule-answer-changed = Mülteci İtiraz Kurulu olumsuz kararı değiştirdi
rule-answer-changed-elsewhere = Sizi başka bir ülkeye gönderme kararı artık geçerli değil
rule-step-news = Neyin yeni olduğunu bugün Danimarka Mülteci Konseyine anlatın.
    .more = Hastalık, çocuklar, aile, belgeler. İtiraz Kurulu hızlı ve normalde sizinle görüşmeden karar verir.
rule-step-ask-board-to-stay = Bu sırada kalmayı istediniz mi? İstemediyseniz bugün İtiraz Kurulundan isteyin.
    .more = Yazın: “Jeg beder om, at min klage tillægges opsættende virkning.” İtirazınız kendiliğinden kalma hakkı vermez.
rule-step-stay-meanwhile = Kayıtlı olduğunuz yerde kalın.
    .more = Merkezde yok olarak kaydedilirseniz itirazdan vazgeçmiş sayılırsınız. Bunu yalnızca çok özel nedenler değiştirir.
rule-step-final = Yeni belge veya olay mı var? Bugün Danimarka Mülteci Konseyini arayın.
    .more = Dosyanızın yeniden açılıp açılamayacağını sorun. Hastalıkları ve çocukları da anlatın.
rule-step-date = Mektubunuzda ülkeden ayrılma gününe bakın.
    .more = Normalde yedi gündür. Özel nedenlerle daha geç bir gün isteyebilirsiniz.
rule-step-ask-again = Yeni bir şey varsa o günden önce İtiraz Kuruluna yazın.
    .more = İkisini de isteyin: dosyanın yeniden açılmasını ve bu sırada kalmayı. O günden sonra yalnızca çok özel nedenler sayılır.
rule-step-return-support = Geri Dönüş Dairesindeki (Hjemrejsestyrelsen) görüşmeye gidin.
    .more = Gelmek zorundasınız. Ülkeye dönüş desteği yardımcı olanlar içindir, ama herkes için değildir.
rule-step-news-upheld = Hasta mısınız, çocuğunuz veya yeni bir şey mi var? Bugün Danimarka Mülteci Konseyini arayın.
    .more = Ne yapabileceğinizi onlara sorun. İtiraz Kuruluna yeniden başvurmak tek başına yolculuğu durdurmaz.
rule-step-journey = Polis veya Geri Dönüş Dairesi (Hjemrejsestyrelsen) çağırdığında gelin.
    .more = Ne zaman ve nasıl yola çıkacağınızı söylerler. Yanınıza ne alabileceğinizi sorun.
rule-step-stay-upheld = Yola çıkana kadar kayıtlı olduğunuz yerde kalın.
    .more = Uzak durmak alıkonulmaya yol açabilir ve Danimarka’ya sizi göndermek için daha çok süre verir.
rule-step-what-changed = İtiraz Kurulunun neye karar verdiğini bugün avukatınıza sorun.
    .more = Bu bir oturma izni olabilir. Dosyanız Göçmenlik Dairesine geri gönderilmiş de olabilir (hjemvist).
rule-step-what-next = Dosyanızın nasıl devam ettiğini bugün Danimarka Mülteci Konseyine sorun.
    .more = Danimarka inceleyebilir veya Göçmenlik Dairesi yeniden karar verebilir.
rule-step-stay-changed = Kayıtlı olduğunuz yerde kalın ve her görüşmeye gelin.
    .more = Mektuplarınızı her gün okuyun. Kaçırılan bir görüşme dosyanızı sona erdirebilir.

# A permit

rule-answer-permit = Size iltica hakkı verildi
rule-step-length = İzin çok mu kısa? Size bildirildiği günden itibaren dört hafta içinde itiraz edin.
    .more = Bu, § 7(1) ve 7(2) içindir: mektubunuza bakın.
rule-step-kind = İznin türü yanlış mı? Şimdi Danimarka Mülteci Konseyine sorun.
    .more = § 7(2) veya 7(3) ise İtiraz Kurulu iznin türüne de bakabilir.
rule-step-family-reunion = Aileniz yurt dışında mı? Başvuru için şimdi yardım isteyin.
    .more = Diğer ebeveyni yurt dışında olan bir çocuk için, izninizden itibaren üç aylık süre önemli olabilir.
rule-step-municipality = Hangi belediyede (kommune) ve ne zaman yaşayacağınızı okuyun.
    .more = O zamana kadar Göçmenlik Dairesi öder. CPR numarası, ev ve doktor için belediyeye başvurun.

# In detention

rule-answer-detained = Avukat hakkınız var ve alıkonulmanıza bir hâkim bakar
rule-step-detained-ask = İltica istediğinizi söyleyin: “Jeg søger asyl.”
    .more = Görevlilerden bunu tarihiyle birlikte yazmalarını isteyin.
rule-step-court = Avukatınızı isteyin. Mahkeme size bir avukat verir.
    .more = Üç gün içinde bir hâkimin karşısına çıkarılmanız gerekir. Söyleyin: “Jeg vil tale med min advokat.”
rule-step-call = Görevlilerden Danimarka Mülteci Konseyini aramalarını isteyin.
    .more = Söyleyin: “Jeg vil tale med Dansk Flygtningehjælp.”
rule-step-no-prison = 18 yaşından küçük olduğunuzu söyleyin: “Jeg er under 18 og er her alene.”
    .more = Refakatsiz bir çocuğun cezaevinde tutulması yasaktır. Temsilcinizi de isteyin.
rule-step-instead = Bunun yerine nerede kalabileceğinizi ve size kimin ihtiyacı olduğunu avukatınıza söyleyin.
    .more = Hastalık ve çocuklar da önemlidir. Polise düzenli olarak kendinizi bildirmek yeterli olabilir.

# A child alone, or with an adult who is not a parent

rule-answer-child = Size yardım eden bir yetişkine hakkınız var
rule-step-representative = 18 yaşından küçük olduğunuzu söyleyin. Temsilciniz kim, sorun.
    .more = Sorun: “Jeg er under 18. Hvem er min personlige repræsentant?”
rule-step-family = Avrupa’da hangi aile üyelerinizin olduğunu söyleyin.
    .more = Anne, baba, kardeş, teyze, hala, amca, dayı, büyükanne veya büyükbaba. Onların yanında olmak istiyorsanız söyleyin.
rule-step-not-alone = Her görüşmede temsilciniz veya Kızılhaç yanınızda olsun.
    .more = Yalnız mısınız? Söyleyin: “Jeg vil vente på min repræsentant.” (Temsilcimi beklemek istiyorum.)
rule-step-no-parent = Yanınızdaki yetişkinin anneniz veya babanız olmadığını söyleyin.
    .more = Kendi temsilcinizi isteyebilirsiniz: “Jeg er her uden mine forældre.” (Burada annem babam olmadan bulunuyorum.)

# Another country was asked

rule-answer-asked = Danimarka başka bir ülkeden dosyanızı almasını istiyor
    .answer = Danimarka’nın dosyanızı almasını istediği ülke: { $country }
rule-step-tell = Avrupa’da aileniz varsa, hastaysanız veya çocuğunuz varsa şimdi söyleyin.
    .more = Göçmenlik Dairesine yazın. Danimarka Mülteci Konseyi size yardım eder.
rule-step-decision-day = Başka bir ülkeye gönderileceğiniz bildirilirse hemen söyleyin: “Jeg vil klage.”
    .more = “İtiraz etmek istiyorum” demektir. O zaman yedi gününüz vardır. Ondan önce itiraz edilecek bir şey yoktur.
rule-step-registered = Kayıtlı olduğunuz yerde kalın ve her gün mektup sorun.
    .more = Uzak duran kişi alıkonulabilir, dosyası da sona erebilir.

# Listed countries and Ukraine

rule-answer-listed = Görüşmeniz birkaç gün içinde olabilir
rule-step-no-form = O görüşmede her şeyi anlatın.
    .more = Öncesinde form doldurmazsınız. Aileniz ve sağlığınız da önemlidir.
rule-step-special = Neden güvende olmadığınızı ve dosyanızın neden özel olduğunu söyleyin.
    .more = Örneğin: sizi kim tehdit ediyor, polis neden yardım etmiyor? Evdeki şiddet de sayılır.
rule-step-agree = Aynısını Danimarka Mülteci Konseyine de anlatın.
    .more = Yalnızca onlar da aynı görüşteyse itiraz yolu olmadan reddedilebilirsiniz. Aynı gün yanıt vermeleri gerekebilir.
rule-answer-ukraine = Ukrayna’dan mısınız? Önce Ukrayna Özel Yasasını sorun
rule-step-ukraine = Ukrayna Özel Yasası sizin için mi, Göçmenlik Dairesine sorun.
    .more = Danimarka’da başvurursunuz: “særloven om Ukraine”. O izni alabildiğiniz sürece iltica dosyası sonuçlandırılmaz.

# Denmark examines the reasons

rule-answer-unfounded-told = Danimarka Mülteci Konseyi sizinle konuştuğunda her şeyi anlatın
rule-answer-examined = Danimarka iltica nedenlerinizi inceliyor
rule-step-tell-council = Bugün Danimarka Mülteci Konseyini arayın ve dosyanızda neyin özel olduğunu söyleyin.
    .more = Göçmenlik Dairesi, itiraz yolu olmayan bir olumsuz karardan önce onlara sorar. Hızlı yanıt vermeleri gerekebilir.
rule-step-prepare = İltica görüşmenize hazırlanın.
    .more = Olanları sırasıyla kendiniz için yazın. Öncesinde ücretsiz danışmanlık isteyin.
rule-step-papers = Nedenlerinizle ilgili belge, mesaj ve fotoğraf toplayın.
    .more = Kendi dilinizde olabilirler. Verdiğiniz her şeyin bir kopyasını saklayın.
rule-step-needs = Hasta, yaralı veya konuşmaktan korkuyor musunuz? Önceden Göçmenlik Dairesine söyleyin.
    .more = Görevliler iletebilir. Erkek veya kadın tercüman isteyebilirsiniz.
rule-step-letters = Mektuplarınızı her gün okuyun ve çağrıldığınızda gelin.
    .more = Kaçırılan bir görüşme dosyanızı sona erdirebilir. Hastaysanız önceden haber verin.

# Waiting

rule-answer-waiting = Sırada ilk görüşmeniz var
rule-answer-interviewed = Sırada, dosyanızı hangi ülkenin inceleyeceği kararı var
rule-step-come = Görevlilere her gün mektup sorun. Her görüşmeye gelin.
    .more = Hasta mısınız? Önceden söyleyin. Geçerli nedeni olmadan uzak duran kişinin dosyası sona erebilir.
rule-step-wish = Ailenizle bir arada olmak istediğinizi yazın ve imzalayın.
    .more = Akrabanız da yazmalıdır. Göçmenlik Dairesine verin ve bir kopya saklayın.
rule-step-missing = Görüşmede eksik veya yanlış bir şey mi vardı? Şimdi söyleyin.
    .more = Göçmenlik Dairesine yazın ve bir kopya saklayın. Danimarka Mülteci Konseyi yardım edebilir.
rule-step-collect = Belgelerinizi toplayın. Ne olduğunu ve ne zaman olduğunu kendiniz için yazın.
    .more = Görüşmede önemli olan her şeyi anlatın. Emin değil misiniz? Bunu söyleyin.
rule-step-talk = Görüşmeden önce Danimarka Mülteci Konseyi ile konuşmak isteyin.
    .more = Ücretsizdir. Görevlilerden randevu almalarını isteyin.

# Not registered

rule-answer-can-ask = Danimarka’da iltica başvurusu yapabilirsiniz
rule-step-say = Ülkenize dönmekten korkuyor musunuz? Polise söyleyin: “Jeg søger asyl.”
    .more = “İltica talep ediyorum” demektir. Bunu Sandholm Kabul Merkezinde de söyleyebilirsiniz.
rule-step-means = Bunun sizin için ne anlama geldiğini bugün Danimarka Mülteci Konseyine sorun.
    .more = Başka bir ülkede iltica başvurusu yaptıysanız onlara söyleyin. Ücretsizdir.
rule-answer-register = Önce: sığınmacı olarak kaydolun
rule-step-ask = Polise veya Sandholm Kabul Merkezine gidin. Söyleyin: “Jeg søger asyl.”
    .more = “İltica talep ediyorum” demektir. Her polis merkezi olur, sınır veya havalimanı da.
rule-step-bring = Pasaportunuzu, belgelerinizi, biletlerinizi ve telefonunuzu yanınıza alın. Hiçbir şeyi atmayın.
    .more = Bir belge verirseniz kopyasını isteyin.
rule-step-first-talk = Merkezde Danimarka Mülteci Konseyi ile görüşme isteyin.
    .more = Ücretsizdir. Görevlilerden ilk görüşmenizden önceye randevu almalarını isteyin.

# What holds for everyone

rule-answer-letter = Son mektubunuzu bugün birine okutun
rule-step-letter = Mektubu görevlilere veya Danimarka Mülteci Konseyine gösterin.
    .more = Bunu da gösterin: “Kan du læse dette brev? Er der en klagefrist?” (Bu mektubu okuyabilir misiniz? İtiraz süresi var mı?)
rule-step-sections = Mektupta § 29 a veya § 29 b mi yazıyor? O zaman bugün söyleyin: “Jeg vil klage.”
    .more = “İtiraz etmek istiyorum” demektir. Size bildirildiği günden itibaren yedi gününüz vardır, görüşmede bildirildiyse de.
rule-step-how-far = Mektup yok mu veya içinde bunlar yok mu? Görevlilere dosyanızın hangi aşamada olduğunu sorun.
    .more = Danca: “Hvor langt er min sag?”
