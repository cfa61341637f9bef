# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = უკან
change-language = , ენის შეცვლა
unknown = არ ვიცი

# Of a language until a person has read all of it

standing-machine = მანქანით ნათარგმნია და ადამიანს ჯერ არ შეუმოწმებია.

# What the browser calls the page

tab-title = { $heading } · თქვენი თავშესაფრის საქმე დანიაში
tab-fault = შეცდომა: { $heading } · თქვენი თავშესაფრის საქმე დანიაში

# Language

choose-language = აირჩიეთ ენა
language-missed = ეს ენა ვერ ჩაიტვირთა. შეამოწმეთ კავშირი და ხელახლა სცადეთ.
language-instead = მოთხოვნილი ენა ამ გზამკვლევს არ აქვს. ახლა არის ეს ენა: { $language }.

# Introduction

title = თქვენი თავშესაფრის საქმე დანიაში
introduction-who = ეს გზამკვლევი დამოუკიდებელია. ის არც პოლიციაა და არც უწყება.
introduction-before = დაახლოებით ხუთი წუთი სჭირდება. ბოლო წერილი ხელთ გქონდეთ.
introduction-what = უპასუხებთ რამდენიმე კითხვას. შემდეგ ნახავთ, რა მოხდება სავარაუდოდ თქვენს საქმეში და რომელია მოქმედების ბოლო დღე.
introduction-private = თქვენი პასუხები ამ მოწყობილობიდან არ გადის. როცა გვერდს დახურავთ, წაიშლება.
introduction-who-decides = თქვენს საქმეს უწყებები წყვეტენ. ეს საორიენტაციო ინფორმაციაა, არა გადაწყვეტილება და არა იურიდიული კონსულტაცია.
introduction-sources = ეყრდნობა სამ ტექსტს: დანიის კანონს უცხოელთა შესახებ, საიმიგრაციო სამსახურის გვერდს დუბლინის წესებზე და ევროკავშირის თავშესაფრის სააგენტოს ტექსტს. ბოლოს შემოწმდა: { $date }.
start = დაწყება
days = მხოლოდ გასაჩივრების ბოლო დღე მაინტერესებს

# While the rest is on its way, and where it does not arrive

waiting = ერთი წამით. გზამკვლევის დანარჩენი ნაწილი იტვირთება.
words-missing = გზამკვლევის დანარჩენი ნაწილი ვერ ჩაიტვირთა
    .help = თქვენი პასუხები ისევ აქ არის. შეამოწმეთ კავშირი და ხელახლა სცადეთ.
try-again = ხელახლა ცდა

# On every question

question-number = კითხვა { $number }
why-we-ask = რატომ ვკითხულობთ ამას
or = ან
next = შემდეგი
fault-title = შეამოწმეთ ეს პასუხი
problem-unanswered = აირჩიეთ პასუხი. თუ დარწმუნებული არ ხართ, აირჩიეთ „არ ვიცი“.

# The first question

question-stage = რა ეტაპზეა ახლა თქვენი საქმე დანიაში?
    .help = აირჩიეთ, რა მოხდა ბოლოს.
    .why = ამაზეა დამოკიდებული, შეიძლება თუ არა ვადა მიდიოდეს და რა ხდება შემდეგ.
    .find = სთხოვეთ დანიის ლტოლვილთა საბჭოს ან ცენტრის თანამშრომლებს, ბოლო წერილი თქვენთან ერთად წაიკითხონ.
group-stage-new = ახალი ვარ
choice-stage-not-registered = თავშესაფრის მოთხოვნა მინდა და ჯერ რეგისტრირებული არ ვარ
choice-stage-not-applied = დანიაში ვარ და თავშესაფარი აქ არ მომითხოვია
    .hint = მაგალითად, პოლიციამ გამაჩერა.
group-stage-waiting = ველოდები
choice-stage-waiting = რეგისტრირებული ვარ და პირველ გასაუბრებას ველოდები
choice-stage-interviewed = პირველი გასაუბრება უკვე მქონდა და პასუხს ველოდები
choice-stage-asked = მითხრეს, რომ სხვა ქვეყანას სთხოვენ, ჩემი საქმე გადაიბაროს
    .hint = მაგრამ გადაწყვეტილება ჯერ არავის უთქვამს თქვენთვის.
group-stage-letter = წერილი ან გადაწყვეტილება მაქვს
choice-stage-decided = გადაწყვეტილება შემატყობინეს
    .hint = შეხვედრაზე, ტელეფონით, ვიდეოთი ან წერილით.
choice-stage-unread = მაქვს წერილი, რომლის წაკითხვა არ შემიძლია
choice-stage-appeal = ჩემი საჩივარი ლტოლვილთა სააპელაციო კომისიაშია (Flygtningenævnet)
    .hint = მას ჯერ არ გადაუწყვეტია ან გადადო (udsat).
choice-stage-board = ლტოლვილთა სააპელაციო კომისიამ (Flygtningenævnet) გადაწყვიტა
choice-stage-permit = დანიაში თავშესაფარი და ბინადრობის ნებართვა მომცეს
group-stage-stopped = საქმე შეჩერდა ან დავბრუნდი
choice-stage-withdrawn = განაცხადი უკან გამოვიხმე, გასაუბრება გავაცდინე ან ცენტრი დავტოვე, სანამ გადაწყვეტილება იქნებოდა
choice-stage-came-back = დავბრუნდი დანიაში ადრინდელი საქმის შემდეგ, რომელიც დაიხურა ან რომელზეც უარი მითხრეს
