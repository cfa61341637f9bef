# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = Де ви зараз
map-not-known = Точно не відомо. Подивіться, що можливо.

position-here = Ви тут
position-past = Позаду
position-ahead = Може бути далі
position-closed = Наразі закрито
position-unknown = Невідомо

line-elsewhere = Інша країна
line-denmark = Данія
line-stopped = Якщо справа зупиняється

step-register = Реєстрація (registrering)
    .short = Реєстрація
    .what = Коли ви просите притулку, поліція записує ім’я, робить фото і бере відбитки пальців.
step-first-interview = Перша співбесіда (oplysnings- og motivsamtale)
    .short = Перша співбесіда
    .what = Вона про те, хто ви, і про вашу подорож. Будьте готові говорити й про свої причини.
step-country = Яка країна розглядає вашу справу
    .what = Імміграційна служба з’ясовує, Данія це чи інша країна.
step-request = Звертаються до іншої країни (Dublin)
    .short = Звертаються до іншої країни
    .what = Інша країна відповідає, чи бере вашу справу. Якщо у вашому листі сказано, як подати скаргу, сім днів, можливо, вже йдуть.
step-transfer = Рішення про передачу (overførsel, § 29 a)
    .short = Рішення про передачу
    .what = Скарга має надійти протягом семи днів.
step-protected = Захист в іншій країні (afvisning, § 29 b)
    .short = Захист в іншій країні
    .what = Скарга має надійти протягом семи днів.
step-country-appeal = Скарга до Апеляційної комісії (Flygtningenævnet)
    .short = Скарга до Апеляційної комісії
    .what = Апеляційна комісія розглядає рішення відправити вас до іншої країни. Якщо зареєструють вашу відсутність у центрі, розгляд скарги може закінчитися.
step-leave = Поїздка до іншої країни
    .what = Вона може бути, коли рішення остаточне. Без права залишатися вона може бути й раніше.
step-denmark = Вашу справу розглядає Данія
    .what = Імміграційна служба обирає одну з цих процедур.
step-normal = Звичайна процедура (normalprocedure)
    .short = Звичайна процедура
    .what = Імміграційна служба розглядає ваші причини просити притулку.
step-manifestly-unfounded = Явно необґрунтована (åbenbart grundløs)
    .short = Явно необґрунтована
    .what = «Ні» без права на скаргу можливе лише за згодою Данської ради у справах біженців.
step-expedited = Прискорена процедура (ÅGH)
    .short = Прискорена процедура
    .what = Вона для людей із країн, що є в списку. Співбесіда може бути швидко.
step-asylum-interview = Співбесіда щодо притулку (asylsamtale)
    .short = Співбесіда щодо притулку
    .what = Ви розповідаєте свої причини. Співбесід може бути кілька.
step-decision = Рішення про притулок (afgørelse)
    .short = Рішення про притулок
    .what = Імміграційна служба каже «так» або «ні» щодо притулку.
step-board = Апеляційна комісія у справах біженців (Flygtningenævnet)
    .short = Апеляційна комісія у справах біженців
    .what = Апеляційна комісія знову розглядає відповідь «ні».
step-permit = Дозвіл на проживання (opholdstilladelse)
    .short = Дозвіл на проживання
    .what = Потім Імміграційна служба обирає муніципалітет, де ви житимете.
step-return = Остаточна відмова і повернення (hjemrejse)
    .short = Остаточна відмова і повернення
    .what = Агентство з питань повернення говорить із вами про повернення.
step-closed = Відкликано або закрито
    .what = Справа зупиняється без рішення. Ви можете попросити її поновити.
step-reopening = Поновлення справи (genoptagelse)
    .short = Поновлення справи
    .what = Спочатку вирішують, чи поновити справу.
