# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = Tu li ku yî
map-not-known = Bi teqezî nayê zanîn. Binêre ka çi mumkin e.

position-here = Tu li vir î
position-past = Li pişt te
position-ahead = Dibe ku were
position-closed = Niha girtî ye
position-unknown = Nayê zanîn

line-elsewhere = Welatekî din
line-denmark = Danîmarka
line-stopped = Eger dozek raweste

step-register = Qeydkirin (registrering)
    .short = Qeydkirin
    .what = Dema ku tu penaberiyê dixwazî, polîs nav, wêne û rêça tiliyên te distîne.
step-first-interview = Hevpeyvîna yekem (oplysnings- og motivsamtale)
    .short = Hevpeyvîna yekem
    .what = Ew li ser wê ye ku tu kî yî, û li ser rêwîtiya te. Amade be ku behsa sedemên xwe jî bikî.
step-country = Kîjan welat doza te lêkolîn dike
    .what = Daîreya Koçberiyê dinêre ka ew Danîmarka ye an welatekî din.
step-request = Ji welatekî din tê xwestin (Dublîn)
    .short = Ji welatekî din tê xwestin
    .what = Welatê din bersivê dide ka doza te digire ser xwe. Eger di nameya te de hatibe nivîsandin ka îtiraz çawa tê kirin, dibe ku heft roj jixwe dest pê kiribin.
step-transfer = Biryara veguhestinê (overførsel, § 29 a)
    .short = Biryara veguhestinê
    .what = Divê îtiraz di nav heft rojan de bigihêje.
step-protected = Parastina li welatekî din (afvisning, § 29 b)
    .short = Parastina li welatekî din
    .what = Divê îtiraz di nav heft rojan de bigihêje.
step-country-appeal = Îtiraz li ber Desteya Îtirazên Penaberan (Flygtningenævnet)
    .short = Îtiraz li ber Desteya Îtirazên Penaberan
    .what = Desteya Îtirazên Penaberan li biryara şandina te ya welatekî din dinêre. Qeydkirina te wek kesê ku ne li navendê ye, dikare dawî li îtirazê bîne.
step-leave = Rêwîtiya welatê din
    .what = Ew dikare were, dema ku biryar bibe ya dawî. Bê mafê mayînê dikare zûtir were.
step-denmark = Danîmarka doza te lêkolîn dike
    .what = Daîreya Koçberiyê yek ji van proseduran hildibijêre.
step-normal = Prosedura asayî (normalprocedure)
    .short = Prosedura asayî
    .what = Daîreya Koçberiyê sedemên te yên penaberiyê lêkolîn dike.
step-manifestly-unfounded = Eşkere bêbingeh (åbenbart grundløs)
    .short = Eşkere bêbingeh
    .what = Bersiva na ya bê mafê îtirazê tenê wê demê mumkin e ku Konseya Penaberan a Danîmarkayê razî be.
step-expedited = Prosedura bilez (ÅGH)
    .short = Prosedura bilez
    .what = Ew ji bo kesên ji welatên di lîsteyê de ye. Dibe ku hevpeyvîn zû were.
step-asylum-interview = Hevpeyvîna penaberiyê (asylsamtale)
    .short = Hevpeyvîna penaberiyê
    .what = Tu sedemên xwe dibêjî. Dikare ji hevpeyvînekê zêdetir hebin.
step-decision = Biryara li ser penaberiyê (afgørelse)
    .short = Biryara penaberiyê
    .what = Daîreya Koçberiyê ji bo penaberiyê erê an na dibêje.
step-board = Desteya Îtirazên Penaberan (Flygtningenævnet)
    .short = Desteya Îtirazên Penaberan
    .what = Desteya Îtirazên Penaberan dîsa li bersiva na dinêre.
step-permit = Destûra rûniştinê (opholdstilladelse)
    .short = Destûra rûniştinê
    .what = Piştre Daîreya Koçberiyê şaredariya ku tu dê lê bijî hildibijêre.
step-return = Bersiva na ya dawî û veger (hjemrejse)
    .short = Na ya dawî û veger
    .what = Daîreya Vegerê li ser vegerê bi te re diaxive.
step-closed = Vekişandî an girtî
    .what = Doz bê biryar radiweste. Tu dikarî bixwazî ku ji nû ve were vekirin.
step-reopening = Ji nû ve vekirina dozê (genoptagelse)
    .short = Ji nû ve vekirina dozê
    .what = Pêşî biryar tê dayîn ka doz ji nû ve tê vekirin.
