# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = Назад
change-language = , змінити мову
unknown = Не знаю

# Of a language until a person has read all of it

standing-machine = Перекладено машиною, людина ще не перевірила.

# What the browser calls the page

tab-title = { $heading } · Ваша справа про притулок у Данії
tab-fault = Помилка: { $heading } · Ваша справа про притулок у Данії

# Language

choose-language = Виберіть свою мову
language-missed = Цю мову не вдалося завантажити. Перевірте з’єднання і спробуйте ще раз.
language-instead = У цьому пораднику немає потрібної мови. Зараз він такою мовою: { $language }.

# Introduction

title = Ваша справа про притулок у Данії
introduction-who = Цей порадник незалежний. Це не поліція і не орган влади.
introduction-before = Потрібно близько п’яти хвилин. Майте під рукою свій останній лист.
introduction-what = Ви відповідаєте на кілька запитань. Потім бачите, що, ймовірно, буде у вашій справі і до якого дня включно треба діяти.
introduction-private = Ваші відповіді не залишають цього пристрою. Коли ви закриєте сторінку, вони зникнуть.
introduction-who-decides = Вашу справу вирішують органи влади. Це орієнтир, а не рішення і не юридична консультація.
introduction-sources = Створено за трьома текстами: Закон Данії про іноземців, сторінка Імміграційної служби про дублінські правила і сторінка Агентства ЄС з питань притулку. Остання перевірка: { $date }.
start = Почати
days = Мені потрібен лише останній день для скарги

# While the rest is on its way, and where it does not arrive

waiting = Зачекайте. Решта порадника завантажується.
words-missing = Решту порадника не вдалося завантажити
    .help = Ваші відповіді ще тут. Перевірте з’єднання і спробуйте ще раз.
try-again = Спробувати ще раз

# On every question

question-number = Запитання { $number }
why-we-ask = Чому ми про це питаємо
or = або
next = Далі
fault-title = Перевірте цю відповідь
problem-unanswered = Виберіть відповідь. Якщо не впевнені, виберіть «Не знаю».

# The first question

question-stage = На якому етапі зараз ваша справа в Данії?
    .help = Виберіть те, що сталося останнім.
    .why = Від цього залежить, чи може вже йти якийсь строк і що буде далі.
    .find = Попросіть Данську раду у справах біженців або працівників центру прочитати ваш останній лист разом із вами.
group-stage-new = Я тут уперше
choice-stage-not-registered = Я хочу просити притулку, мене ще не зареєстровано
choice-stage-not-applied = Я в Данії, заяви про притулок тут не подано
    .hint = Наприклад, вас зупинила поліція.
group-stage-waiting = Я чекаю
choice-stage-waiting = Мене зареєстровано, чекаю на першу співбесіду
choice-stage-interviewed = Перша співбесіда вже була, чекаю на відповідь
choice-stage-asked = Мені повідомили, що іншу країну просять взяти мою справу
    .hint = Але рішення вам ще ніхто не повідомив.
group-stage-letter = У мене є лист або рішення
choice-stage-decided = Мені повідомили рішення
    .hint = На зустрічі, телефоном, по відео або в листі.
choice-stage-unread = У мене є лист, який я не можу прочитати
choice-stage-appeal = Моя скарга в Апеляційній комісії у справах біженців (Flygtningenævnet)
    .hint = Вона ще не вирішила або відклала розгляд (udsat).
choice-stage-board = Апеляційна комісія у справах біженців (Flygtningenævnet) вирішила
choice-stage-permit = Мені дали притулок і дозвіл на проживання в Данії
group-stage-stopped = Справа зупинилася, або я знову тут
choice-stage-withdrawn = До рішення: справу відкликано, співбесіду пропущено або центр покинуто
choice-stage-came-back = Я знову тут після справи в Данії, яку закрили або в якій відмовили
