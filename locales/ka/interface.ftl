# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (იხსნება ახალ ჩანართში)

# The last day to appeal, for those who need no more

days-title = გასაჩივრების ბოლო დღე
days-help = სხვა ქვეყანაში გაგზავნის გადაწყვეტილებისთვის (§ 29 a ან § 29 b). თუ წერილში უფრო ადრინდელი დღე წერია, ის დღე ითვლება.
days-told = შეტყობინების დღე
days-by = საჩივარი მისული უნდა იყოს არაუგვიანეს ამ დღისა:
days-over = ეს დღე უკვე გავიდა? საჩივარი მაინც დღესვე გააგზავნეთ და დანიის ლტოლვილთა საბჭოს დაურეკეთ.

# Questions

way-due = საჩივარი მისული უნდა იყოს არაუგვიანეს ამ დღისა: { $date }.
way-may-be-due = თუ სხვა ქვეყანაში გგზავნიან, საჩივარი მისული უნდა იყოს არაუგვიანეს ამ დღისა: { $date }.
way-over = თქვენი საჩივრის ბოლო უსაფრთხო დღე იყო: { $date }.
way-what-to-do = ნახეთ, რა უნდა გააკეთოთ ახლა
way-result = შედეგის ნახვა ახლავე

today = დღეს
yesterday = გუშინ
date-day = დღე
date-month = თვე
date-year = წელი
search-country = ქვეყნის ძებნა
countries-found = { $count ->
    [0] ქვეყანა ვერ მოიძებნა. სხვანაირად აკრიფეთ ან ყველა ქვეყანა ნახეთ.
   *[other] მოიძებნა { $written }
}
change-country = სხვა ქვეყნის არჩევა
all-countries = ყველა ქვეყანა
keep = პასუხების შენახვა
    .help = ისინი მხოლოდ ამ ეკრანზეა. თუ გვერდი დაიხურა ან თავიდან ჩაიტვირთა, დაიკარგება. შენახვა ბმულით შეიძლება.
keep-link = ბმულის შექმნა
leaving = თქვენი პასუხები არ ინახება. თუ მოგვიანებით გაგრძელება გინდათ, ბმული შექმენით.
date-year-check = წელი სწორია? დაწერეთ { $year }.
problem-no-day = დღეც დაწერეთ.
problem-no-month = თვეც დაწერეთ.
problem-no-such-month = ასეთი თვე არ არის. ჯერ დღე დაწერეთ, შემდეგ თვე, 1-დან 12-მდე.
problem-no-year = წელიც დაწერეთ.

# Reading aloud

listen = მოსმენა
listen-stop = გაჩერება
listen-missing = ამ მოწყობილობას ამ ენის ხმა არ აქვს.

# Check

check-title = შეამოწმეთ პასუხები
check-help = თითოეულის შეცვლა შეგიძლიათ. სხვა პასუხები რჩება.
check-go-on = კითხვების გაგრძელება
not-answered = ჯერ პასუხი არ არის
change = შეცვლა
change-other = იმ პასუხის შეცვლა
to-result = შედეგის ნახვა

# Result

result-guidance = საორიენტაციოა, გადაწყვეტილება არ არის.
wrong-clock = ეს მოწყობილობა აჩვენებს, რომ დღეს არის { $date }. ეს სწორი ვერ იქნება, ამიტომ აქ ვერც ერთ დღეს ვერ ენდობით. მოწყობილობის პარამეტრებში თარიღი გაასწორეთ და ხელახლა ნახეთ.
out-of-date = წესები ბოლოს შემოწმდა: { $date }. მას შემდეგ შეიძლება შეიცვალა. სანამ ამას დაეყრდნობით, ჰკითხეთ დანიის ლტოლვილთა საბჭოს ან საიმიგრაციო სამსახურს.
regimes-both = ევროკავშირის წესები 2026 წლის ზაფხულში შეიცვალა. რომელი წესები გეხებათ, ჯერ ვერ ვამბობთ. სადაც ისინი განსხვავდება, ორივეს ხედავთ.
regime-dublin-iii = ძველი წესებით (დუბლინი III)
regime-asylum-management = ევროკავშირის ახალი წესებით

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = თქვენი საქმე სავარაუდოდ ეს არის:
track-told = თქვენი საქმე ეს არის:
track-perhaps = თქვენი საქმე შესაძლოა ეს იყოს:
track-may-be = ამათგან მხოლოდ ერთია სწორი. თქვენი საქმე შესაძლოა ეს იყოს:
track-also = ახლა ან მოგვიანებით შეიძლება ესეც იყოს:
track-unsettled = ჯერ ცნობილი არ არის, რა სახისაა თქვენი საქმე.
everything-possible = მეტი თითოეულზე
track-depends = დამოკიდებულია ამაზე:
track-country = დანამდვილებით ცნობილი არ არის, რომელი ქვეყანა განიხილავს თქვენს საქმეს. ნახეთ ქვემოთ „რომელი ქვეყანა“.
track-dublin = დუბლინის საქმე (უცხოელთა შესახებ კანონის § 29 a)
    .next = შეიძლება სხვა ქვეყანას სთხოვონ, თქვენი საქმე გადაიბაროს. იქ გაგზავნის გადაწყვეტილებაზე საჩივარი შვიდი დღის ვადაში უნდა მივიდეს.
track-protection-elsewhere = სხვა ქვეყანაში დაცვის საქმე (უცხოელთა შესახებ კანონის § 29 b)
    .next = დანია სავარაუდოდ არ განიხილავს, რატომ ითხოვთ თავშესაფარს. ამ გადაწყვეტილებაზე საჩივარი შვიდი დღის ვადაში უნდა მივიდეს.
track-normal = ჩვეულებრივი პროცედურა
    .next = მოემზადეთ თავშესაფრის შესახებ გასაუბრებისთვის. თუ უარს მიიღებთ, თქვენი საქმე, როგორც წესი, ავტომატურად ლტოლვილთა სააპელაციო კომისიაში გადადის.
track-manifestly-unfounded = აშკარად უსაფუძვლო საქმეების პროცედურა
    .next = თქვენს საქმეს დანიის ლტოლვილთა საბჭოც იხილავს. უარი გასაჩივრების უფლების გარეშე მხოლოდ მისი თანხმობით შეიძლება მიიღოთ.
track-expedited = დაჩქარებული პროცედურა სიაში შეტანილი ქვეყნებისთვის (ÅGH)
    .next = გასაუბრება შეიძლება სწრაფად დაინიშნოს. ახლავე მოემზადეთ. უარი გასაჩივრების უფლების გარეშე მხოლოდ დანიის ლტოლვილთა საბჭოს თანხმობით შეიძლება მიიღოთ.
track-appeals-board = საქმე ლტოლვილთა სააპელაციო კომისიაში (Flygtningenævnet)
    .next = სააპელაციო კომისია გადაწყვეტილებას ხელახლა განიხილავს. დარჩით იქ, სადაც მისი წერილები მოგდით, და მაშინვე უპასუხეთ.
track-closed = უკან გამოხმობილი ან დახურული საქმე, გადაწყვეტილების გარეშე
    .next = ის ავტომატურად არ გრძელდება. დღესვე დაუკავშირდით საიმიგრაციო სამსახურს.
track-reopening = ადრინდელი საქმის ხელახლა გახსნის თხოვნა
    .next = ჯერ წყდება, გაიხსნება თუ არა თქვენი ადრინდელი საქმე ხელახლა. თქვით, რატომ უნდა გაიხსნას, და საბუთები მიიტანეთ.
track-permit = საქმე, რომელიც თავშესაფარზე დადებითი პასუხით გადაწყდა
    .next = საიმიგრაციო სამსახური ირჩევს მუნიციპალიტეტს, სადაც იცხოვრებთ. ნებართვის წერილი შეინახეთ.
track-return = საქმე, რომელიც თავშესაფარზე საბოლოო უარით გადაწყდა
    .next = დაბრუნების სააგენტო (Hjemrejsestyrelsen) დაბრუნებაზე გესაუბრებათ. ჰკითხეთ დანიის ლტოლვილთა საბჭოს, კიდევ რა შეგიძლიათ გააკეთოთ.

# The deadline

deadline-must-have = საიმიგრაციო სამსახურს საჩივარი მიღებული უნდა ჰქონდეს არაუგვიანეს ამ დღისა:
deadline-may-have = თუ სხვა ქვეყანაში გგზავნიან, საჩივარი მისული უნდა იყოს არაუგვიანეს ამ დღისა:
deadline-was = თქვენი საჩივრის ბოლო უსაფრთხო დღე იყო:
deadline-announced = საჩივარი მისული უნდა იყოს არაუგვიანეს ამ დღისა:
deadline-left = { $count ->
    [0] დღეს ბოლო უსაფრთხო დღეა
    [one] დარჩა { $written } დღე
   *[other] დარჩა { $written } დღე
}
deadline-passed = მაინც დღესვე დაუკავშირდით დანიის ლტოლვილთა საბჭოს
deadline-act = საკმარისია, თქვათ, რომ ასაჩივრებთ. დღესვე სთხოვეთ დახმარება დანიის ლტოლვილთა საბჭოს (Dansk Flygtningehjælp). დახმარება უფასოა.
deadline-act-unclear = დანამდვილებით ცნობილი არ არის, რომ ვადა გავიდა. დღესვე თქვით, რომ ასაჩივრებთ, და დახმარება დანიის ლტოლვილთა საბჭოს სთხოვეთ.
deadline-act-late = დაგვიანებული საჩივარი განუხილველად რჩება. მაგრამ დღეების ათვლა მხოლოდ შეტყობინებით იწყება. მნიშვნელობა აქვს, როგორ და როდის მოხდა ეს: მათ შეუძლიათ თქვენთან ერთად ნახონ.
deadline-keep-proof = მოითხოვეთ დადასტურება, რომ საჩივარი მივიდა, და შეინახეთ. თუ დარწმუნებული არ ხართ, დღესვე ჰკითხეთ დანიის ლტოლვილთა საბჭოს (Dansk Flygtningehjælp).
deadline-may-move = { $because } მაშინ ვადამ შეიძლება ამ დღემდე გადაიწიოს: { $date }. ამის იმედი ნუ გექნებათ.
deadline-unclear = { $because } გაურკვეველია, გადაიწევს თუ არა მაშინ ვადა. ამის იმედი ნუ გექნებათ.
deadline-counted = დღე, როცა შეგატყობინეს: { $date }.
deadline-undated = სავარაუდოდ შვიდდღიანი ვადა მიდის
deadline-undated-may = თუ სხვა ქვეყანაში გგზავნიან, შეიძლება შვიდდღიანი ვადა მიდიოდეს
deadline-undated-act = დღესვე დაუკავშირდით დანიის ლტოლვილთა საბჭოს
deadline-undated-how = მოძებნეთ წერილზე თარიღი ან ჰკითხეთ თქვენი ცენტრის თანამშრომლებს.
deadline-enter-day = დღის შეყვანა

# Why the last day may be later

moves-saturday = ეს დღე შაბათია.
moves-sunday = ეს დღე კვირაა.
moves-new-year = ეს დღე ახალი წელია.
moves-maundy-thursday = ეს დღე დიდი ხუთშაბათია, დანიაში უქმე დღე.
moves-good-friday = ეს დღე დიდი პარასკევია, დანიაში უქმე დღე.
moves-easter-sunday = ეს დღე დანიაში აღდგომის კვირადღეა.
moves-easter-monday = ეს დღე აღდგომის ორშაბათია, დანიაში უქმე დღე.
moves-great-prayer-day = ეს დღე დიდი ლოცვის დღეა, დანიაში უქმე დღე.
moves-ascension = ეს დღე ამაღლებაა, დანიაში უქმე დღე.
moves-whit-sunday = ეს დღე დანიაში სულთმოფენობის კვირადღეა.
moves-whit-monday = ეს დღე სულთმოფენობის ორშაბათია, დანიაში უქმე დღე.
moves-constitution-day = ეს დღე კონსტიტუციის დღეა. დანიაში ბევრი ოფისი დაკეტილია.
moves-christmas-eve = ეს დღე შობის წინა დღეა. დანიაში ბევრი ოფისი დაკეტილია.
moves-christmas-day = ეს დღე დანიაში შობაა.
moves-second-christmas-day = ეს დღე შობის მეორე დღეა, დანიაში უქმე დღე.
moves-new-years-eve = ეს დღე ახალი წლის წინა დღეა. დანიაში ბევრი ოფისი დაკეტილია.

# Times and dates

term-days = { $count ->
    [one] { $written } დღე
   *[other] { $written } დღე
}
term-weeks = { $count ->
    [one] { $written } კვირა
   *[other] { $written } კვირა
}
term-months = { $count ->
    [one] { $written } თვე
   *[other] { $written } თვე
}
event-told = შეტყობინების დღიდან
event-application = თქვენი განაცხადიდან (აქ რეგისტრაციიდან ითვლება)
event-registration = თქვენი რეგისტრაციიდან
event-match = დამთხვევის აღმოჩენის დღიდან
event-request = მიმართვის ან შეტყობინების დღიდან
event-acceptance = იმ ქვეყნის თანხმობიდან
event-appeal-over = ბოლო გადაწყვეტილებიდან იმ საჩივარზე, რომელმაც გადაყვანა შეაჩერა,
event-arrest = დაკავების დღიდან
event-interview = გასაუბრების დღიდან
event-lapse = დღიდან, როცა შეგატყობინებენ,
event-leaving = დანიის დატოვების დღეს
time-day = { $what }: { $date }.
time-last = { $what }. ბოლო დღე: { $date }. ეს არის { $since } { $term }.
time-was = { $what }. ბოლო დღე იყო: { $date }. ეს არის { $since } { $term }.
time-after = { $what } (ამ დღის შემდეგ: { $date }). ეს არის { $since } { $term }.
time-counted = { $what }: { $since } { $term }.
time-may-move = { $because } მაშინ ეს დრო შეიძლება ამ დღეს მთავრდებოდეს: { $date }.
time-unclear = { $because } გაურკვეველია, მთავრდება თუ არა მაშინ ეს დრო უფრო გვიან.

# The statements

topic-answer = თქვენი პასუხი
topic-steps = რა უნდა გააკეთოთ ახლა
topic-appeal = თქვენი საჩივარი
topic-track = რა სახის საქმეა
topic-responsibility = რომელი ქვეყანა
topic-elsewhere = დაცვა ევროპის გარეთ არსებულ ქვეყანაში
topic-closed = უკან გამოხმობილი ან დახურული საქმე
topic-again = თქვენი საქმის ხელახლა გახსნა
topic-stay = გაქვთ ამ დროს დანიაში დარჩენის უფლება?
topic-dates = ვადები და თარიღები
topic-place = სად ცხოვრობთ
topic-rights = თქვენი უფლებები
topic-interview = გასაუბრებაზე
topic-duties = რა გევალებათ
topic-next = რა უნდა გააკეთოთ შემდეგ
topic-help = იურიდიული დახმარება
topic-children = ბავშვები
topic-support = თუ მხარდაჭერა გჭირდებათ
topic-procedure = როგორ გრძელდება თქვენი საქმე
topic-board = ლტოლვილთა სააპელაციო კომისია
topic-permit = თქვენი ნებართვა
topic-return = საბოლოო უარის შემდეგ
topic-law = წესები, რომლებსაც ეს ეყრდნობა

statements-count = { $count ->
    [one] { $written } პუნქტი
   *[other] { $written } პუნქტი
}
statements-possible = { $count ->
    [one] { $written } პუნქტი, რომელიც შეიძლება თქვენ გეხებოდეთ
   *[other] { $written } პუნქტი, რომლებიც შეიძლება თქვენ გეხებოდეთ
}
statement-outside = სხვა წყაროდან

certainty-told = ეს გითხრეს
certainty-likely = სავარაუდოდ
certainty-depends = შესაძლოა; დამოკიდებულია გარემოებებზე
certainty-open = შესაძლოა; ჯერ ცნობილი არ არის
country-not-known = ქვეყანა, რომელიც ჯერ ცნობილი არ არის
responsible-several = შესაძლებელია ერთზე მეტი ქვეყანა. თითოეული რაღაცაზეა დამოკიდებული:
statements-open = რა შეიძლება კიდევ გეხებოდეთ
why-not-others = რატომ არ წყვეტს სხვა წესები
would-name = ეს მიუთითებდა ქვეყანაზე: { $country }.

verdict-depends = დამოკიდებულია გარემოებებზე
verdict-open = ჯერ ცნობილი არ არის
verdict-unmet = არ შეესაბამება
verdict-displaced = არ გამოიყენება
displaced-by = უპირატესობა სხვა წესს აქვს: { $rule }.
reasons = რადგან
reasons-open = რა არ არის ცნობილი
doubts = რა არის გაურკვეველი
sources = სად წერია ეს
source-checked = შემოწმდა: { $date }
source-outside = ძირითად ტექსტებს ჩვენ დავამატეთ
standing-regulation = ევროკავშირის რეგლამენტი
standing-act = დანიის კანონი
standing-order = დანიის ბრძანება
standing-guidance = დანიის სახელმძღვანელო
standing-official-page = ოფიციალური გვერდი
standing-agency = ევროკავშირის სააგენტო
standing-organisation = დამოუკიდებელი ორგანიზაცია

# What is still open, who helps, and on

open-title = რა არ ვიცით ჯერ
settles-most = ყველაზე მეტად გვეხმარება
restart = თავიდან დაწყება

# What if

what-if-title = რა იქნებოდა, თუ …
what-if-help = სცადეთ სხვა პასუხი და ნახეთ, რას შეცვლიდა. თქვენი პასუხები უცვლელი რჩება. თქვენს ნამდვილ საქმეში ყოველთვის სიმართლე თქვით.
what-if-which = რომელი პასუხი?
what-if-choose = აირჩიეთ კითხვა
what-if-show = ცვლილების ჩვენება
what-if-changes = სხვა პასუხით
what-if-same = თქვენს შედეგში არაფერი შეიცვლებოდა.
what-if-more = ამ პასუხით სხვა კითხვებსაც დაგისვამდით.
what-if-now = ახლა
what-if-then = სხვა პასუხით
what-if-keep = ამ პასუხის გამოყენება
what-if-drop = ჩემი პასუხები არ შეიცვალოს
what-if-new = { $count ->
    [one] ეს ახალი იქნებოდა
   *[other] ეს { $written } პუნქტი ახალი იქნებოდა
}
what-if-gone = { $count ->
    [one] ეს აღარ გამოჩნდებოდა
   *[other] ეს { $written } პუნქტი აღარ გამოჩნდებოდა
}
what-if-other = { $count ->
    [one] შეიცვლებოდა, რამდენად სარწმუნოა ეს
   *[other] შეიცვლებოდა, რამდენად სარწმუნოა ეს { $written } პუნქტი
}
stands-open = ჯერ ცნობილი არ არის
stands-depends = დამოკიდებულია გარემოებებზე
stands-holds = მოქმედებს

# The result in a few words

aspect-deadline = გასაჩივრების ვადა
aspect-track = რა სახის საქმეა
aspect-country = რომელი ქვეყანა
brief-several = { $count ->
   *[other] ჯერ ცნობილი არ არის: შესაძლებელია { $written }
}
deadline-none = გასაჩივრების რაიმე ვადა ჩვენთვის ცნობილი არ არის
deadline-perhaps = შესაძლოა { $date }
track-possible = შესაძლოა: { $track }
track-none = პროცედურა არ ვიცით
country-certainty = { $country } · { $certainty }

# A second language

beside = მეორე ენა
beside-none = არც ერთი
beside-waiting = ერთი წამით. მეორე ენა იტვირთება.
