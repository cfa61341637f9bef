# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (відкривається в новій вкладці)

# The last day to appeal, for those who need no more

days-title = Останній день для скарги
days-help = Для рішення відправити вас до іншої країни (§ 29 a або § 29 b). Якщо у вашому листі названо раніший день, діє він.
days-told = День, коли вам повідомили рішення
days-by = День, не пізніше якого скарга має надійти
days-over = Цей день минув? Однаково надішліть скаргу сьогодні й подзвоніть до Данської ради у справах біженців.

# Questions

way-due = Ваша скарга має надійти не пізніше цього дня: { $date }.
way-may-be-due = Якщо вас мають відправити до іншої країни, ваша скарга має надійти не пізніше цього дня: { $date }.
way-over = Останній надійний день для вашої скарги був: { $date }.
way-what-to-do = Що робити зараз
way-result = Показати мій результат зараз

today = Сьогодні
yesterday = Учора
date-day = День
date-month = Місяць
date-year = Рік
search-country = Пошук країни
countries-found = { $count ->
    [0] Країни не знайдено. Спробуйте інше написання або перегляньте всі країни.
    [one] Знайдено: { $written }
    [few] Знайдено: { $written }
    [many] Знайдено: { $written }
   *[other] Знайдено: { $written }
}
change-country = Вибрати іншу країну
all-countries = Показати всі країни
keep = Зберегти мої відповіді
    .help = Вони є лише на цьому екрані. Якщо сторінку закрити або завантажити знову, вони зникнуть. Зберегти їх може посилання.
keep-link = Створити посилання
leaving = Ваші відповіді не зберігаються. Створіть посилання, якщо хочете продовжити пізніше.
date-year-check = Чи правильний рік? Ви написали { $year }.
problem-no-day = Напишіть також день.
problem-no-month = Напишіть також місяць.
problem-no-such-month = Такого місяця немає. Спершу напишіть день, потім місяць, від 1 до 12.
problem-no-year = Напишіть також рік.

# Reading aloud

listen = Слухати
listen-stop = Зупинити
listen-missing = На цьому пристрої немає голосу для цієї мови.

# Check

check-title = Перевірте свої відповіді
check-help = Кожну можна змінити. Інші відповіді залишаться.
check-go-on = Продовжити запитання
not-answered = Ще без відповіді
change = Змінити
change-other = Змінити ту відповідь
to-result = Показати мій результат

# Result

result-guidance = Орієнтир, а не рішення.
wrong-clock = Дата на цьому пристрої ({ $date }) не може бути правильною, тому на жоден день тут не можна покладатися. Виправте дату в налаштуваннях пристрою й подивіться ще раз.
out-of-date = День останньої перевірки правил — { $date }; відтоді вони могли змінитися. Перш ніж на них покладатися, запитайте Данську раду у справах біженців або Імміграційну службу.
regimes-both = Правила ЄС змінилися влітку 2026 року. Ми ще не можемо сказати, які правила стосуються вас. Де вони різняться, ви бачите обидва варіанти.
regime-dublin-iii = За старими правилами (Dublin III)
regime-asylum-management = За новими правилами ЄС

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = Ваша справа, ймовірно:
track-told = Ваша справа:
track-perhaps = Ваша справа, можливо:
track-may-be = Правильне лише щось одне. Ваша справа, можливо:
track-also = Також, зараз або пізніше, може бути:
track-unsettled = Ще не відомо, який у вас вид справи.
everything-possible = Докладніше про кожен варіант
track-depends = Це залежить від такого:
track-country = Яка країна розглядає вашу справу, достеменно не відомо. Дивіться «Яка країна» нижче.
track-dublin = дублінська справа (§ 29 a Закону про іноземців)
    .next = Іншу країну можуть попросити взяти вашу справу. Скарга на рішення відправити вас туди має надійти протягом семи днів.
track-protection-elsewhere = справа про захист в іншій країні (§ 29 b Закону про іноземців)
    .next = Данія, ймовірно, не розглядатиме ваших причин просити притулку. Скарга на таке рішення має надійти протягом семи днів.
track-normal = звичайна процедура
    .next = Підготуйтеся до співбесіди щодо притулку. Якщо вам відмовлять, справа зазвичай автоматично надходить до Апеляційної комісії у справах біженців.
track-manifestly-unfounded = процедура для явно необґрунтованих справ
    .next = Вашу справу вивчає також Данська рада у справах біженців. Відмовити вам без права на скаргу можуть, лише якщо вона згодна.
track-expedited = прискорена процедура для країн зі списку (ÅGH)
    .next = Співбесіда може бути швидко. Підготуйтеся до неї зараз. Відмовити вам без права на скаргу можуть, лише якщо згодна Данська рада у справах біженців.
track-appeals-board = розгляд в Апеляційній комісії у справах біженців (Flygtningenævnet)
    .next = Апеляційна комісія знову розглядає рішення. Залишайтеся там, куди доходять її листи, й одразу на них відповідайте.
track-closed = відкликана або закрита, без рішення
    .next = Сама вона далі не йде. Зверніться до Імміграційної служби сьогодні.
track-reopening = прохання поновити попередню справу
    .next = Спочатку вирішують, чи поновити вашу попередню справу. Скажіть, чому її слід поновити, і принесіть документи.
track-permit = вирішена, «так» щодо притулку
    .next = Імміграційна служба обирає муніципалітет, де ви житимете. Збережіть лист із дозволом.
track-return = вирішена, остаточна відмова в притулку
    .next = Агентство з питань повернення (Hjemrejsestyrelsen) говоритиме з вами про повернення. Запитайте Данську раду у справах біженців, що ви ще можете зробити.

# The deadline

deadline-must-have = Імміграційна служба має отримати вашу скаргу не пізніше цього дня:
deadline-may-have = Якщо вас мають відправити до іншої країни, ваша скарга має надійти не пізніше цього дня:
deadline-was = Останній надійний день для вашої скарги був:
deadline-announced = Ваша скарга має надійти не пізніше цього дня:
deadline-left = { $count ->
    [0] Сьогодні останній надійний день
    [one] Лишився { $written } день
    [few] Лишилося { $written } дні
    [many] Лишилося { $written } днів
   *[other] Лишилося { $written } дня
}
deadline-passed = Однаково зверніться до Данської ради у справах біженців сьогодні
deadline-act = Досить сказати, що ви подаєте скаргу. Сьогодні попросіть допомоги в Данської ради у справах біженців (Dansk Flygtningehjælp). Допомога безоплатна.
deadline-act-unclear = Чи минув строк, достеменно не відомо. Скажіть сьогодні, що подаєте скаргу, і попросіть допомоги в Данської ради у справах біженців.
deadline-act-late = Запізнілу скаргу відхиляють без розгляду. Але дні починаються лише тоді, коли вам повідомили рішення. Важливо, як і коли це було: Данська рада у справах біженців може розібратися в цьому разом із вами.
deadline-keep-proof = Попросіть доказ того, що скарга надійшла, і збережіть його. Якщо ви не впевнені, запитайте сьогодні Данську раду у справах біженців (Dansk Flygtningehjælp).
deadline-may-move = { $because } Тоді строк може перенестися (новий день: { $date }). Не покладайтеся на це.
deadline-unclear = { $because } Чи переноситься тоді строк, неясно. Не покладайтеся на це.
deadline-counted = День, коли вам повідомили рішення: { $date }.
deadline-undated = Ймовірно, йде строк у сім днів
deadline-undated-may = Якщо вас мають відправити до іншої країни, можливо, йде строк у сім днів
deadline-undated-act = Зверніться до Данської ради у справах біженців сьогодні
deadline-undated-how = Знайдіть дату в листі або запитайте працівників свого центру.
deadline-enter-day = Вказати день

# Why the last day may be later

moves-saturday = Цей день — субота.
moves-sunday = Цей день — неділя.
moves-new-year = Цей день — Новий рік.
moves-maundy-thursday = Цей день у Данії — Великий четвер, вихідний.
moves-good-friday = Цей день у Данії — Страсна п’ятниця, вихідний.
moves-easter-sunday = Цей день у Данії — Великдень.
moves-easter-monday = Цей день у Данії — Великодній понеділок, вихідний.
moves-great-prayer-day = Цей день у Данії — Великий день молитви, вихідний.
moves-ascension = Цей день у Данії — Вознесіння, вихідний.
moves-whit-sunday = Цей день у Данії — Трійця.
moves-whit-monday = Цей день у Данії — понеділок Трійці, вихідний.
moves-constitution-day = Цей день у Данії — День конституції. Багато установ зачинено.
moves-christmas-eve = Цей день у Данії — Святвечір. Багато установ зачинено.
moves-christmas-day = Цей день у Данії — Різдво.
moves-second-christmas-day = Цей день у Данії — другий день Різдва, вихідний.
moves-new-years-eve = Цей день — переддень Нового року. Багато установ у Данії зачинено.

# Times and dates

term-days = { $count ->
    [one] { $written } день
    [few] { $written } дні
    [many] { $written } днів
   *[other] { $written } дня
}
term-weeks = { $count ->
    [one] { $written } тиждень
    [few] { $written } тижні
    [many] { $written } тижнів
   *[other] { $written } тижня
}
term-months = { $count ->
    [one] { $written } місяць
    [few] { $written } місяці
    [many] { $written } місяців
   *[other] { $written } місяця
}
event-told = від дня, коли вам повідомили рішення
event-application = від вашої заяви, тут рахуємо від реєстрації
event-registration = від вашої реєстрації
event-match = від дня, коли виявили збіг
event-request = від дня, коли до тієї країни звернулися або її повідомили
event-acceptance = від «так» тієї країни
event-appeal-over = від останнього рішення щодо скарги, яка зупинила передачу
event-arrest = від дня, коли вас узяли під варту
event-interview = від дня співбесіди
event-lapse = від дня, коли вам повідомлять
event-leaving = в останній день для виїзду
time-day = { $what }: { $date }.
time-last = { $what }: останній день — { $date } ({ $term } { $since }).
time-was = { $what }: останній день був { $date } ({ $term } { $since }).
time-after = { $what }: після цього дня ({ $date }). Це { $term } { $since }.
time-counted = { $what }: { $term } { $since }.
time-may-move = { $because } Тоді строк може закінчитися в інший день: { $date }.
time-unclear = { $because } Чи закінчується тоді строк пізніше, неясно.

# The statements

topic-answer = Ваша відповідь
topic-steps = Що робити зараз
topic-appeal = Ваша скарга
topic-track = Який це вид справи
topic-responsibility = Яка країна
topic-elsewhere = Захист у країні за межами Європи
topic-closed = Справа, яку відкликано або закрито
topic-again = Поновлення вашої справи
topic-stay = Чи дозволено вам тим часом залишатися в Данії?
topic-dates = Строки й дати
topic-place = Де ви живете
topic-rights = Ваші права
topic-interview = На співбесіді
topic-duties = Що ви повинні робити
topic-next = Що робити далі
topic-help = Правова допомога
topic-children = Діти
topic-support = Якщо вам потрібна підтримка
topic-procedure = Як іде ваша справа далі
topic-board = Апеляційна комісія у справах біженців
topic-permit = Ваш дозвіл
topic-return = Після остаточної відмови
topic-law = Правила, на яких це ґрунтується

statements-count = { $count ->
    [one] { $written } пункт
    [few] { $written } пункти
    [many] { $written } пунктів
   *[other] { $written } пункту
}
statements-possible = { $count ->
    [one] { $written } пункт, який може стосуватися вас
    [few] { $written } пункти, які можуть стосуватися вас
    [many] { $written } пунктів, які можуть стосуватися вас
   *[other] { $written } пункту, які можуть стосуватися вас
}
statement-outside = з іншого джерела

certainty-told = Вам так повідомили
certainty-likely = Ймовірно
certainty-depends = Можливо; залежить від обставин
certainty-open = Можливо; ще не відомо
country-not-known = Країна, яка ще не відома
responsible-several = Можлива більш ніж одна країна. Кожна від чогось залежить:
statements-open = Що ще може стосуватися вас
why-not-others = Чому інші правила не вирішують
would-name = Це правило вказало б на країну: { $country }.

verdict-depends = Залежить від обставин
verdict-open = Ще не відомо
verdict-unmet = Не підходить
verdict-displaced = Не застосовується
displaced-by = Першим іде інше правило: { $rule }.
reasons = Тому що
reasons-open = Що невідомо
doubts = Що непевно
sources = Де це написано
source-checked = перевірено: { $date }
source-outside = додано нами крім основних текстів
standing-regulation = Регламент ЄС
standing-act = Данський закон
standing-order = Данське розпорядження
standing-guidance = Данська настанова
standing-official-page = Офіційна сторінка
standing-agency = Агентство ЄС
standing-organisation = Незалежна організація

# What is still open, who helps, and on

open-title = Чого ми ще не знаємо
settles-most = допомагає найбільше
restart = Почати знову

# What if

what-if-title = А якщо …
what-if-help = Спробуйте іншу відповідь і подивіться, що вона змінила б. Ваші власні відповіді лишаються як є. У своїй справжній справі завжди кажіть правду.
what-if-which = Яка відповідь?
what-if-choose = Виберіть запитання
what-if-show = Показати зміни
what-if-changes = З іншою відповіддю
what-if-same = У вашому результаті нічого не змінилося б.
what-if-more = Із цією відповіддю були б і інші запитання.
what-if-now = Зараз
what-if-then = З іншою відповіддю
what-if-keep = Взяти цю відповідь
what-if-drop = Залишити мої відповіді як є
what-if-new = { $count ->
    [one] { $written } пункт був би новим
    [few] { $written } пункти були б новими
    [many] { $written } пунктів були б новими
   *[other] { $written } пункту були б новими
}
what-if-gone = { $count ->
    [one] { $written } пункт більше не показувався б
    [few] { $written } пункти більше не показувалися б
    [many] { $written } пунктів більше не показувалися б
   *[other] { $written } пункту більше не показувалися б
}
what-if-other = { $count ->
    [one] Змінилося б те, наскільки певний { $written } пункт
    [few] Змінилося б те, наскільки певні { $written } пункти
    [many] Змінилося б те, наскільки певні { $written } пунктів
   *[other] Змінилося б те, наскільки певні { $written } пункту
}
stands-open = Ще не відомо
stands-depends = Залежить від обставин
stands-holds = Діє

# The result in a few words

aspect-deadline = Строк для скарги
aspect-track = Який це вид справи
aspect-country = Яка країна
brief-several = { $count ->
    [one] Ще не відомо: можливий { $written } варіант
    [few] Ще не відомо: можливі { $written } варіанти
    [many] Ще не відомо: можливі { $written } варіантів
   *[other] Ще не відомо: можливі { $written } варіанти
}
deadline-none = Нам невідомо про строк для скарги
deadline-perhaps = Можливо, { $date }
track-possible = Можливо: { $track }
track-none = Процедура нам невідома
country-certainty = { $country } · { $certainty }

# A second language

beside = Друга мова
beside-none = Немає
beside-waiting = Зачекайте. Друга мова завантажується.
