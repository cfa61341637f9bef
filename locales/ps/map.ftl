# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = تاسو چېرته یاست
map-not-known = دقیق معلوم نه دي. وګورئ چې څه ممکن دي.

position-here = تاسو دلته یاست
position-past = تېر شوی
position-ahead = راتلای شي
position-closed = په اوسني حالت کې تړلی
position-unknown = معلوم نه دی

line-elsewhere = بل هېواد
line-denmark = ډنمارک
line-stopped = که قضیه ودرېږي

step-register = راجستر کېدل (⁦registrering⁩)
    .short = راجستر کېدل
    .what = چې پناه غواړئ، پولیس ستاسو نوم، عکس او د ګوتو نښې اخلي.
step-first-interview = لومړۍ مرکه (⁦oplysnings⁩- ⁦og motivsamtale⁩)
    .short = لومړۍ مرکه
    .what = د دې په اړه ده چې څوک یاست او سفر مو څنګه و. د خپلو دلایلو خبرو ته هم چمتو اوسئ.
step-country = کوم هېواد ستاسو قضیه څېړي
    .what = د مهاجرت اداره معلوموي چې دا ډنمارک دی که بل هېواد.
step-request = له بل هېواده غوښتنه کېږي (⁦Dublin⁩)
    .short = له بل هېواده غوښتنه
    .what = هغه بل هېواد ځواب ورکوي چې قضیه مو پر غاړه اخلي که نه. که لیک مو وایي چې څنګه استیناف وغواړئ، کېدای شي اوه ورځې لا له وړاندې روانې وي.
step-transfer = د لېږد پرېکړه (⁦overførsel, § 29 a⁩)
    .short = د لېږد پرېکړه
    .what = استیناف باید په اوو ورځو کې رسېدلی وي.
step-protected = په بل هېواد کې ساتنه (⁦afvisning, § 29 b⁩)
    .short = په بل هېواد کې ساتنه
    .what = استیناف باید په اوو ورځو کې رسېدلی وي.
step-country-appeal = بورډ ته استیناف (⁦Flygtningenævnet⁩)
    .short = بورډ ته استیناف
    .what = بورډ بل هېواد ته د لېږلو پرېکړې ته ګوري. که له مرکزه غیرحاضر ثبت شئ، استیناف مو ختمېدای شي.
step-leave = هغه بل هېواد ته سفر
    .what = کله چې پرېکړه نهایي شي، راتلای شي. که د پاتې کېدو حق نه وي، مخکې هم راتلای شي.
step-denmark = ډنمارک ستاسو قضیه څېړي
    .what = د مهاجرت اداره له دې پروسو یوه ټاکي.
step-normal = عادي پروسه (⁦normalprocedure⁩)
    .short = عادي پروسه
    .what = د مهاجرت اداره ستاسو د پناه غوښتلو دلایل څېړي.
step-manifestly-unfounded = په ښکاره بې اساسه (⁦åbenbart grundløs⁩)
    .short = په ښکاره بې اساسه
    .what = بې له استینافه منفي ځواب یوازې هغه وخت ممکن دی چې د ډنمارک د کډوالو شورا موافقه وي.
step-expedited = ګړندۍ پروسه (⁦ÅGH⁩)
    .short = ګړندۍ پروسه
    .what = د لېست د هېوادونو د خلکو لپاره ده. کېدای شي مرکه ژر راشي.
step-asylum-interview = د پناه غوښتنې مرکه (⁦asylsamtale⁩)
    .short = د پناه غوښتنې مرکه
    .what = تاسو خپل دلایل وایئ. کېدای شي تر یوې زیاتې مرکې وي.
step-decision = د پناه پرېکړه (⁦afgørelse⁩)
    .short = د پناه پرېکړه
    .what = د مهاجرت اداره د پناه په اړه مثبت یا منفي ځواب ورکوي.
step-board = د کډوالو د استیناف بورډ (⁦Flygtningenævnet⁩)
    .short = د کډوالو د استیناف بورډ
    .what = بورډ منفي ځواب ته بیا ګوري.
step-permit = د اوسېدو اجازه (⁦opholdstilladelse⁩)
    .short = د اوسېدو اجازه
    .what = بیا د مهاجرت اداره هغه ښاروالي ټاکي چې پکې به اوسېږئ.
step-return = نهایي منفي ځواب او بېرته ستنېدل (⁦hjemrejse⁩)
    .short = نهایي منفي ځواب او ستنېدل
    .what = د بېرته ستنېدو اداره درسره د ستنېدو خبرې کوي.
step-closed = بېرته اخیستل شوې یا تړل شوې
    .what = قضیه بې له پرېکړې درېږي. د بیا پرانیستلو غوښتنه یې کولای شئ.
step-reopening = د قضیې بیا پرانیستل (⁦genoptagelse⁩)
    .short = د قضیې بیا پرانیستل
    .what = لومړی پرېکړه کېږي چې قضیه بیا پرانیستل کېږي که نه.
