# Decisions in other people’s cases, beside the rules of which they speak; for advisers. Each line says
# what several decisions show, in the past: they bind nobody in the next case. Never a rate or a chance.

adviser-rulings = { $count ->
    [one] { $written } go'aan oo kiis kale ah
   *[other] { $written } go'aan oo kiisas kale ah
}
adviser-rulings-note = Mid kastaa wuxuu ku saabsan yahay hal qof. Go'aannada qaarkood oo keliya ayaa la daabacaa, sidaas darteed fursado waxba kama sheegaan.

# Who decided, and how

decided-upheld = Guddiga Rafcaanku go'aanka wuu taageeray
decided-on-condition = Guddiga Rafcaanku wuu taageeray, haddii dalka kale ballan qaado xaalado habboon
decided-by-rules = Guddiga Rafcaanka ayaa beddelay, xeerarka dartood
decided-discretion = Guddiga Rafcaanka ayaa beddelay, laakiin xeerarka kuma beddelin; marna laguma tiirsanaan karo
decided-changed = Guddiga Rafcaanka ayaa beddelay; sababta ma aanaan arkin
decided-sent-back = Guddiga Rafcaanka ayaa dib u celiyay, si mar kale go'aan looga gaaro
decided-not-seen = Guddiga Rafcaanka; sida uu ku dhammaaday ma aanaan arkin
decided-court = Maxkamadda Caddaaladda ee Midowga Yurub
decided-other = maxkamad ama guddi kale

# Taking back

holding-refused-there = Qofka halkaas waa lagu diiday. Dalkaas ayay ahayd inuu qofka dib u qaato.
holding-left-there = Qofku wuu ka tagay iyadoo kiiskiisu halkaas ka furan yahay. Dalkaas ayay ahayd inuu qofka dib u qaato.
holding-withdrawn-there = Qofku kiiska halkaas wuu kaga noqday. Dalkaas ayay ahayd inuu qofka dib u qaato.
holding-illness = Waxaa la soo qaatay xanuun, naafonimo ama baahi daryeel. Dalku isma beddelin.
holding-partner = Lamaane aan la is qabin ama guur diineed oo Denmark jooga dalka ma beddelin.
holding-spouse-and-take-back = Qof hore meel kale magangelyo uga codsaday sida caadiga ah kuma tiirsanaan karo nin ama xaas Denmark jooga. Wax aad u kooban ayaa laga reebay.
holding-danish-spouse = Ninka ama xaasku wuxuu ahaa muwaadin Denmark, badbaadana ma haysan. Dalku isma beddelin.
holding-own-children = Carruurta qofka waxay ku noolaayeen Denmark. Sida xeerarku qabaan dalku isma beddelin.
holding-grown-relatives = Walaalo ama qaraabo kale oo Denmark jooga dalka ma beddelin.
holding-dependants = Waxaa la yiri midkood kan kale ayuu ku tiirsan yahay. In la yiraahdo kuma filnayn.
holding-born-after = Ilmo ayaa Denmark ku dhashay ka dib go'aankii koowaad ee Guddiga Rafcaanka. Guddigu kiiska dib ayuu u furay.
holding-age = Qofku wuxuu yiri ilmo ayaan ahay. Da'da ayaa marka hore go'aan laga gaaraa, go'aankaasna rafcaan waa laga qaadan karaa.
holding-three-months-outside = Saddex bilood oo dalalkan dibadda looga joogo waxay joojin karaan waajibka dib u qaadashada. Lama caddayn.
holding-request-late = Denmark dalka kale wakhtigii kuma weydiin. Markaas Denmark ayaa kiiska baarta.
holding-transfer-time = Marka wakhtiga wareejintu dhammaado, Denmark ayaa mas'uul ah. Rafcaan ka dib waxaa laga tiriyaa go'aanka kama dambaysta ah.
holding-several-countries = Dal wakhtigiisa wareejinta dhaafay ayaa mas'uul noqday. Kuwa kale qofka halkaas oo keliya ayay u diri karaan.
holding-back-again = Qofku wareejin ka dib wuu soo noqday. Denmark waa inay dalka kale mar kale weydiiso ka hor wareejin cusub.
holding-country-turned = Xaaladda dal, ama joojinta wareejinta dalkaas, kiisas badan ayay isla mar beddeshay. Taasi mar kale way is beddeli kartaa.
holding-tie-to-denmark = Qofku Denmark ayuu ku dhashay. Xeerarku dal kale ayay magacaabeen.

# Protection elsewhere

holding-protected = Dal kale ayaa badbaado bixiyay. Qofka waxay ahayd inuu halkaas ku noqdo, xitaa sannado ka dib.
holding-card-expired = Kaarku wuu dhacay. Badbaadadu ma dhicin.
holding-protected-and-family = Qoys Denmark joogaa ma meesha kama saarin badbaadada meel kale.
holding-protected-child = Qof badbaado meel kale ku haysta ayaa yiri ilmo kaligiis ah ayaan ahay. Kiisaska noocan ah si kala duwan ayay ku dhammaadeen.
holding-protected-and-hardship = Dadkan looma celin dalkii badbaadada siiyay.
holding-two-sections = Dalka kale maya ayuu Dublin ku yiri, sababtoo ah badbaado ayuu bixiyay. Markaas § 29 b ayaa la isticmaalay.
holding-first-country-once = Ka hor inta § 29 b la isticmaalin, xeer hore ayaa badbaadada meel kale sidaas oo kale u tirin jiray.

# Visa, entry, family

holding-visa = Qofku wuxuu ku yimid fiiso dalkaas. Dalkaas ayaa mas'uul ahaa.
holding-visa-ended = Fiisuhu wuxuu dhacay wax ka yar lix bilood ka hor, ama sharcigu wax ka yar laba sano. Weli waa la tixgelinayay.
holding-visa-and-spouse = Fiisuhu hal dal ayuu magacaabayay, ninka ama xaaskuna mid kale ayuu ku noolaa. Goorta ay is guursadeen iyo sharciga ninka ama xaasku haysto ayaa wax go'aamin kara.
holding-permit-later = Dal kale ayaa sharci bixiyay codsiga magangelyada ka dib. Waajibku dalkaas ayuu u guuray.
holding-special-act = Sharci Booland laga haystay ayaa meesha ka saaray sharciga xeerka gaarka ah ee Yukrayn. Kiiska magangelyadu waa arrin kale.
holding-entry = Qofku dalkaas wuxuu dukumenti la'aan ku soo galay wax ka yar 12 bilood ka hor. Dalkaas ayaa mas'uul ahaa.
holding-child-and-relative = Ilmaha kaligiis ah, eeddo, habaryar, adeer, abti, awoowe ama ayeeyo sidoo kale waa la tixgeliyaa. Ilmuhu rafcaan wuu qaadan karaa marka dalkaas maya yiraahdo.
