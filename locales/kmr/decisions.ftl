# Decisions in other people’s cases, beside the rules of which they speak; for advisers. Each line says
# what several decisions show, in the past: they bind nobody in the next case. Never a rate or a chance.

adviser-rulings = { $count ->
    [one] { $written } biryar di dozeke din de
   *[other] { $written } biryar di dozên din de
}
adviser-rulings-note = Her yek li ser kesekî ye. Tenê hin biryar têne weşandin, loma ew li ser şansan tiştek nabêjin.

# Who decided, and how

decided-upheld = Desteya Îtirazên Penaberan bi biryarê re razî bû
decided-on-condition = Desteya Îtirazên Penaberan razî bû, eger welatê din soza mercên rast bide
decided-by-rules = Desteya Îtirazên Penaberan guhert, ji ber qaîdeyan
decided-discretion = Desteya Îtirazên Penaberan guhert, lê ne ji ber qaîdeyan; ti carî pişta xwe bi vê girê nede
decided-changed = Desteya Îtirazên Penaberan guhert; me nedît çima
decided-sent-back = Desteya Îtirazên Penaberan paşve şand, da ku dîsa biryar were dayîn
decided-not-seen = Desteya Îtirazên Penaberan; me nedît ka çawa qediya
decided-court = Dadgeha Dadê ya Yekîtiya Ewropayê
decided-other = dadgeheke an desteyeke din

# Taking back

holding-refused-there = Ew kes li wir hatibû redkirin. Diviyabû ew welat wî kesî paşve bigire.
holding-left-there = Ew kes derketibû dema ku doza wî ya li wir vekirî bû. Diviyabû ew welat wî kesî paşve bigire.
holding-withdrawn-there = Wî kesî doza xwe ya li wir vekişandibû. Diviyabû ew welat wî kesî paşve bigire.
holding-illness = Wek sedem nexweşî, astengî an hewcedariya lênêrînê hate gotin. Welat wek xwe ma.
holding-partner = Hevaleke/î hezkirî an zewaceke olî li Danîmarkayê welat neguhert.
holding-spouse-and-take-back = Kesê ku pêşî li welatekî din penaberî xwestiye, di halê normal de nikare pişta xwe bi hevserê xwe yê li Danîmarkayê girê bide. Îstisnayeke teng heye.
holding-danish-spouse = Hevser hemwelatiyê Danîmarkayê bû û parastina wî/wê tune bû. Welat wek xwe ma.
holding-own-children = Zarokên wî kesî li Danîmarkayê dijiyan. Li gor qaîdeyan welat wek xwe ma.
holding-grown-relatives = Bira, xwişk an xizmên din ên li Danîmarkayê welat neguhertin.
holding-dependants = Hate gotin ku yek hewcedarê yê din e. Gotin bi tenê têr nekir.
holding-born-after = Piştî biryara yekem a Desteya Îtirazên Penaberan zarokek li Danîmarkayê çêbû. Desteya Îtirazên Penaberan doz ji nû ve vekir.
holding-age = Wî kesî got ku ew zarok e. Pêşî li ser temen biryar tê dayîn, û li dijî wê biryarê îtiraz dibe.
holding-three-months-outside = Sê meh li derveyî van welatan dikarin mecbûriya paşvegirtinê bi dawî bînin. Ew nehatin îspatkirin.
holding-request-late = Danîmarkayê di wextê xwe de ji welatê din nepirsîbû. Wê demê Danîmarka dozê lêkolîn dike.
holding-transfer-time = Dema ku muhleta veguhestinê derbas bûye, Danîmarka berpirs e. Piştî îtirazê muhlet ji biryara dawî tê jimartin.
holding-several-countries = Welatê ku muhleta xwe ya veguhestinê derbas kir, bû berpirs. Yên din dikarin wî kesî tenê bişînin wir.
holding-back-again = Ew kes piştî veguhestinê vegeriya. Berî veguhestineke nû divê Danîmarka ji welatê din ji nû ve bipirse.
holding-country-turned = Rewşa li welatekî, an rawestandina veguhestinên wir, gelek doz bi carekê guhertin. Ev dikare dîsa were guhertin.
holding-tie-to-denmark = Ew kes li Danîmarkayê ji dayik bûbû. Qaîdeyan navê welatekî din got.

# Protection elsewhere

holding-protected = Welatekî din parastin dabû. Diviyabû ew kes vegere wir, heta piştî çend salan jî.
holding-card-expired = Kart qediyabû. Parastin neqediyabû.
holding-protected-and-family = Malbata li Danîmarkayê parastina li welatekî din betal nekir.
holding-protected-child = Kesekî ku parastina wî li welatekî din hebû, got ku ew zarokekî tenê ye. Dozên wisa bi awayên cuda qediyan.
holding-protected-and-hardship = Ev kes paşve nehatin şandin welatê ku parastin dabû.
holding-two-sections = Welatê din li gor Dublînê got na, ji ber ku parastin dabû. Wê demê § 29 b hate bikaranîn.
holding-first-country-once = Berî ku § 29 b were bikaranîn, qaîdeyeke kevntir parastina li welatekî din bi heman awayî dihesiband.

# Visa, entry, family

holding-visa = Ew kes bi vîzeya wî welatî hatibû. Ew welat berpirs bû.
holding-visa-ended = Vîze ji şeş mehan kêmtir berê qediyabû, an destûr ji du salan kêmtir berê. Dîsa jî hate hesibandin.
holding-visa-and-spouse = Vîze welatek nîşan dida, û hevser li welatekî din dijiya. Kengî zewicîn û çi destûra hevser heye, dikare biryarê diyar bike.
holding-permit-later = Welatekî din piştî daxwaza penaberiyê destûrek da. Mecbûrî derbasî wî welatî bû.
holding-special-act = Destûreke li Polonyayê rê li ber destûra li gor qanûna taybet a ji bo Ukraynayê girt. Doza penaberiyê tiştekî din e.
holding-entry = Ew kes ji donzdeh mehan kêmtir berê bê belge ketibû wî welatî. Ew berpirs bû.
holding-child-and-relative = Ji bo zarokê tenê met, xalet, mam, xal, dapîr an bapîr jî tê hesibandin. Dema ku ew welat bêje na, zarok dikare îtirazê bike.
