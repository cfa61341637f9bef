# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = Назад
change-language = , сменить язык
unknown = Не знаю

# Of a language until a person has read all of it

standing-machine = Перевод сделан машиной, человек его ещё не проверил.

# What the browser calls the page

tab-title = { $heading } · Ваше дело об убежище в Дании
tab-fault = Ошибка: { $heading } · Ваше дело об убежище в Дании

# Language

choose-language = Выберите язык
language-missed = Этот язык не загрузился. Проверьте соединение и попробуйте ещё раз.
language-instead = На выбранном языке этого путеводителя нет. Сейчас он на языке: { $language }.

# Introduction

title = Ваше дело об убежище в Дании
introduction-who = Этот путеводитель независим. Это не полиция и не власти.
introduction-before = Нужно около пяти минут. Держите под рукой своё последнее письмо.
introduction-what = Вы ответите на несколько вопросов. Потом увидите, что, вероятно, будет с вашим делом и не позднее какого дня нужно действовать.
introduction-private = Ваши ответы не покидают это устройство. Закроете страницу — их больше нет.
introduction-who-decides = Ваше дело решают власти. Это ориентир, а не решение и не юридическая консультация.
introduction-sources = Основа — три текста: датский Закон об иностранцах, страница Иммиграционной службы о Дублинских правилах и текст Агентства ЕС по вопросам убежища. Последняя проверка: { $date }.
start = Начать
days = Мне нужен только последний день для жалобы

# While the rest is on its way, and where it does not arrive

waiting = Одну минуту. Остальное загружается.
words-missing = Остальное не загрузилось
    .help = Ваши ответы ещё здесь. Проверьте соединение и попробуйте ещё раз.
try-again = Попробовать ещё раз

# On every question

question-number = Вопрос { $number }
why-we-ask = Почему мы спрашиваем
or = или
next = Дальше
fault-title = Проверьте этот ответ
problem-unanswered = Выберите ответ. Если не уверены, выберите «Не знаю».

# The first question

question-stage = Где сейчас ваше дело в Дании?
    .help = Выберите то, что было последним.
    .why = От этого зависит, может ли идти срок и что будет дальше.
    .find = Попросите Датский совет по делам беженцев или сотрудников центра прочитать ваше последнее письмо вместе с вами.
group-stage-new = Я здесь недавно
choice-stage-not-registered = Я хочу попросить убежище, регистрации ещё не было
choice-stage-not-applied = Я в Дании, но просьбы об убежище здесь не было
    .hint = Например, меня остановила полиция.
group-stage-waiting = Я жду
choice-stage-waiting = Регистрация была, жду первого собеседования
choice-stage-interviewed = Первое собеседование было, жду ответа
choice-stage-asked = Мне сообщили, что другую страну просят принять моё дело
    .hint = Но решения вам ещё не сообщили.
group-stage-letter = У меня есть письмо или решение
choice-stage-decided = Мне сообщили решение
    .hint = На встрече, по телефону, по видео или в письме.
choice-stage-unread = У меня есть письмо, которое я не могу прочитать
choice-stage-appeal = Моя жалоба в Апелляционной комиссии по делам беженцев (Flygtningenævnet)
    .hint = Она ещё не приняла решение или отложила дело (udsat).
choice-stage-board = Апелляционная комиссия по делам беженцев (Flygtningenævnet) приняла решение
choice-stage-permit = Мне дали убежище и разрешение на проживание в Дании
group-stage-stopped = Дело остановилось, или я здесь снова
choice-stage-withdrawn = До решения: отзыв ходатайства, пропущенное собеседование или уход из центра
choice-stage-came-back = Я здесь снова, моё прежнее дело в Дании закрыли или по нему отказали
