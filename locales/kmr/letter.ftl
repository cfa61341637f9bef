# The letters. What Danish authorities read stands in danish.ftl for every language.

letter-title-appeal = Nameya îtiraza te
letter-title-family = Nameya ku tu dixwazî bi malbata xwe re bî
letter-title-missed = Nameya ku dibêje tu çima neçûyî
letter-copy = Nivîsa danîmarkî kopî bike
letter-print = Vê nameyê çap bike
letter-own-words = Ev nivîs pêşniyarek e, ne formeke fermî ye. Gotinên te bi xwe bes in.
letter-how-appeal = Bes e ku tu bêjî ku tu îtirazê dikî. Nameyek delîlê jî dide te. Cihên vala dagire, îmze bike û îro ji Daîreya Koçberiyê (Udlændingestyrelsen) re bişîne. Eger forma îtirazê (klageskema) li cem te be, wê jî bişîne.
letter-how-family = Cihên vala dagire. Hûn herdu îmze dikin. Eger xizmê te li cihekî din be, ew dikare heman nivîsê li wir îmze bike û wêneyekî ji te re bişîne. Heta ji te tê zû herduyan bide Daîreya Koçberiyê (Udlændingestyrelsen).
letter-how-missed = Tiştê ku çêbû, wek ku bû, binivîse û îmze bike. Îro bi rêya navenda xwe bide Daîreya Koçberiyê (Udlændingestyrelsen).
letter-meaning = Tê de çi hatiye nivîsandin?

# How it arrives, and how that can be shown

letter-arrival = Çawa bişînî û delîlê biparêzî
letter-by-email = Bi e-mailê: wêneyê nameya îmzekirî bikişîne. Wê bişîne navnîşana ku di nameya Daîreya Koçberiyê de ye. E-mail û bersivê biparêze.
letter-by-hand = Bi destan: du kopiyan bibe. Li ser perçeya jêr îmzeyekê, an mohrekê bixwaze. Wê kopiyê biparêze.
letter-by-staff = Bi rêya karmendên navenda xwe: ji wan bixwaze ku îro bişînin. Li ser perçeyê îmzeyekê, û kopiyeke e-maila wan bixwaze. Divê name bigihêje Daîreya Koçberiyê: roja din ji wan bipirse ka gihîşt.
letter-by-prison = Di girtîgehê an nezaretê de: îro bide karmendan û li ser perçeyê îmzeyekê bixwaze. Ji wan bixwaze ku ji Daîreya Koçberiyê re bişînin. Ji parêzerê xwe re bêje, û axaftineke bi Konseya Penaberan a Danîmarkayê re bixwaze.
letter-closed = Îro ofîs girtî ne, an dibe ku girtî bin. Pêşî nameyê bişîne. Di vê rojê de telefon bike û bipirse ka gihîştiye: { $date }.

# The lines of the letters, for who does not read Danish

letter-to = Ji Daîreya Koçberiyê re
letter-about-appeal = Îtiraz ji bo Desteya Îtirazên Penaberan. Muhlet 7 roj e.
letter-about-family = Daxwaza ku ez û malbata min bigihêjin hev.
letter-about-missed = Ez dixwazim ku doza min a penaberiyê bidome.
letter-name = Navê min:
letter-born = Roja jidayikbûna min:
letter-person-id = Hejmara min a kesane (person ID):
letter-case-number = Hejmara dozê, eger di nameya te de hebe:
letter-reached = Navenda min û hejmara telefona min:
letter-appeal-29-a = Ez dixwazim li ber Desteya Îtirazên Penaberan îtirazê bikim, û bi vê nameyê îtirazê dikim. Îtiraz li dijî biryara we ye ku hûn min li gor § 29 a ya Qanûna Biyaniyan veguhêzin welatekî din.
letter-appeal-29-b = Ez dixwazim li ber Desteya Îtirazên Penaberan îtirazê bikim, û bi vê nameyê îtirazê dikim. Îtiraz li dijî biryara we ye ku hûn li gor § 29 b ya Qanûna Biyaniyan daxwaza min lêkolîn nakin.
letter-appeal = Ez dixwazim li ber Desteya Îtirazên Penaberan îtirazê bikim, û bi vê nameyê îtirazê dikim. Îtiraz li dijî biryara we ye ku hûn doza min li Danîmarkayê lêkolîn nakin (Qanûna Biyaniyan, § 29 a an § 29 b).
letter-country = Welatê di biryarê de:
letter-told = Roja ku biryar ji min re hate gotin:
letter-children = Îtiraz ji bo zarokên min ên di bin 18 salî de ye jî:
letter-help = Ez ji Konseya Penaberan a Danîmarkayê alîkariya hiqûqî ya bêpere dixwazim, û dixwazim ku ew min temsîl bike.
letter-suspends = Îtiraz biryarê radiwestîne: biryar li bendê dimîne (Qanûna Biyaniyan, § 53 a(2)). Ez dixwazim li Danîmarkayê bimînim heta ku Desteya Îtirazên Penaberan biryar bide.
letter-suspend = Ez dixwazim ku biryar li bendê bimîne (were rawestandin), da ku ez bikarim li Danîmarkayê bimînim heta ku Desteya Îtirazên Penaberan biryar bide.
letter-suspend-newer = Ez xwe dispêrim madeya 43(3) a Biryarnameya (EU) 2024/1351 û § 53 a(2) ya Qanûna Biyaniyan.
letter-suspend-by-board = Ez xwe dispêrim § 47(5) ya qaîdeyên Desteya Îtirazên Penaberan.
letter-suspend-because = Ji bo min girîng e ku ez di wê navberê de li vir bimînim, ji ber ku:
letter-reasons = Ez dixwazim ku bikarim sedemên xwe paşê bişînim.
letter-late = Eger hûn îtiraza min dereng bibînin, ji kerema xwe binêrin ka çawa û kengî biryar ji min re hate gotin. Wisa bû:
letter-relative-name = Navê xizmê min:
letter-relative-born = Roja jidayikbûna xizmê min:
letter-relative-country = Welatê ku xizmê min lê dijî:
letter-relative-reached = Navnîşan, hejmara telefonê û hejmara doza xizmê min:
letter-relative-is = Ew xizm ji min re çi ye (mêr, jin, zarok, dê, bav an tiştekî din):
letter-wish = Ez dixwazim bigihêjim xizmê xwe. Ez dixwazim ku doza min a penaberiyê li wî welatî were lêkolînkirin ku xizmê min lê dijî. Em herdu vê dixwazin, û em herdu îmze dikin.
letter-wish-older = Ez xwe dispêrim madeyên 9, 10 û 16 ên Biryarnameya (EU) No 604/2013.
letter-wish-newer = Ez xwe dispêrim madeyên 26, 27 û 34 ên Biryarnameya (EU) 2024/1351.
letter-family-papers = Ez kopiyên belgeyan zêde dikim ku nîşan didin em malbat in:
letter-interview = Di vê rojê de ez neçûm hevpeyvînê:
letter-away = Di van rojan de ez ne li navenda xwe bûm:
letter-because = Ji bo vê lêborînê dixwazim. Sedem ev bû:
letter-proof = Ez delîlê zêde dikim, wek mînak ji bijîşk:
letter-go-on = Ez hîn jî li Danîmarkayê penaberiyê dixwazim. Ez dixwazim ku doza min bidome. Eger ew qediyabe, ez dixwazim ku ji nû ve were vekirin.
letter-interview-again = Ez dixwazim ku daxwaza min wek ketî neyê hesibandin (Qanûna Biyaniyan, § 40(10)). Ez ji bo hevpeyvînê demeke nû jî dixwazim.
letter-confirmed = Ji kerema xwe bi nivîskî piştrast bikin ku we ev name wergirtiye.
letter-signed = Roj û îmzeya min:
letter-relative-signed = Roj û îmzeya xizmê min:
letter-receipt = Belgeya wergirtinê: kesê ku nameyê werdigire, wê dadigire.
letter-received-on = Roja wergirtinê:
letter-received-at = Saeta wergirtinê:
letter-received-by = Kê wergirt (nav, cihê kar û îmze):
