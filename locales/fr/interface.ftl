# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (s’ouvre dans un nouvel onglet)

# The last day to appeal, for those who need no more

days-title = Le dernier jour pour le recours
days-help = Pour une décision de vous envoyer dans un autre pays (§ 29 a ou § 29 b). Si votre lettre indique une date antérieure, c’est cette date qui compte.
days-told = Décision annoncée le
days-by = Votre recours doit être arrivé au plus tard le
days-over = Ce jour est passé ? Envoyez quand même le recours aujourd’hui, et appelez le Conseil danois pour les réfugiés.

# Questions

way-due = Votre recours doit être arrivé au plus tard le { $date }.
way-may-be-due = Si l’on doit vous envoyer dans un autre pays, votre recours doit être arrivé au plus tard le { $date }.
way-over = Le dernier jour sûr pour votre recours était le { $date }.
way-what-to-do = Voir que faire maintenant
way-result = Afficher mon résultat maintenant

today = Aujourd’hui
yesterday = Hier
date-day = Jour
date-month = Mois
date-year = Année
search-country = Chercher un pays
countries-found = { $count ->
    [0] Aucun pays trouvé. Essayez une autre orthographe, ou parcourez tous les pays.
   *[other] Pays trouvés : { $written }
}
change-country = Choisir un autre pays
all-countries = Afficher tous les pays
keep = Garder mes réponses
    .help = Elles ne sont que sur cet écran. Si la page est fermée ou rechargée, elles disparaissent. Un lien peut les garder.
keep-link = Créer un lien
leaving = Rien de ce que vous avez répondu n’est gardé. Créez un lien si vous voulez continuer plus tard.
date-year-check = L’année est-elle juste ? Vous avez écrit { $year }.
problem-no-day = Écrivez aussi le jour.
problem-no-month = Écrivez aussi le mois.
problem-no-such-month = Ce mois n’existe pas. Écrivez d’abord le jour, puis le mois, de 1 à 12.
problem-no-year = Écrivez aussi l’année.

# Reading aloud

listen = Écouter
listen-stop = Arrêter
listen-missing = Cet appareil n’a pas de voix pour cette langue.

# Check

check-title = Vérifiez vos réponses
check-help = Vous pouvez changer chacune d’elles. Les autres réponses restent.
check-go-on = Continuer les questions
not-answered = Pas encore de réponse
change = Changer
change-other = Changer cette réponse
to-result = Afficher mon résultat

# Result

result-guidance = Une aide, non une décision.
wrong-clock = Cet appareil dit que nous sommes le { $date }. C’est impossible, donc on ne peut se fier à aucun jour ici. Réglez la date dans les paramètres de l’appareil, puis regardez de nouveau.
out-of-date = Les règles ont été vérifiées pour la dernière fois le { $date }. Elles ont peut-être changé depuis. Demandez au Conseil danois pour les réfugiés ou au Service de l’immigration avant de vous y fier.
regimes-both = Des règles de l’UE ont changé en été 2026. Nous ne pouvons pas encore dire quelles règles s’appliquent à vous. Là où elles diffèrent, vous voyez les deux.
regime-dublin-iii = Selon les anciennes règles (Dublin III)
regime-asylum-management = Selon les nouvelles règles de l’UE

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = Votre dossier est probablement
track-told = Votre dossier est
track-perhaps = Votre dossier est peut-être
track-may-be = Un seul de ces points est juste. Votre dossier est peut-être
track-also = Il est peut-être aussi, maintenant ou plus tard,
track-unsettled = On ne sait pas encore quel type de dossier est le vôtre.
everything-possible = En savoir plus sur chacun
track-depends = Cela dépend de ceci :
track-country = On ne sait pas avec certitude quel pays examine votre dossier. Voir « Quel pays » plus bas.
track-dublin = un dossier Dublin (§ 29 a de la loi sur les étrangers)
    .next = Il est possible qu’on demande à un autre pays de prendre votre dossier. Un recours contre une décision de vous y envoyer doit arriver dans les sept jours.
track-protection-elsewhere = un dossier de protection dans un autre pays (§ 29 b de la loi sur les étrangers)
    .next = Le Danemark n’examinera probablement pas vos motifs d’asile. Un recours contre cette décision doit arriver dans les sept jours.
track-normal = en procédure normale
    .next = Préparez l’entretien sur l’asile. En cas de refus, votre dossier va normalement de façon automatique devant la Commission de recours des réfugiés.
track-manifestly-unfounded = dans la procédure pour demandes manifestement infondées
    .next = Le Conseil danois pour les réfugiés regarde aussi votre dossier. Un refus sans recours n’est possible que s’il est d’accord.
track-expedited = dans la procédure accélérée pour les pays de la liste (ÅGH)
    .next = L’entretien peut avoir lieu rapidement. Préparez-le maintenant. Un refus sans recours n’est possible que si le Conseil danois pour les réfugiés est d’accord.
track-appeals-board = devant la Commission de recours des réfugiés (Flygtningenævnet)
    .next = La Commission de recours examine de nouveau la décision. Restez là où ses lettres vous arrivent, et répondez-y tout de suite.
track-closed = retiré ou clos, sans décision
    .next = Il ne continue pas automatiquement. Contactez le Service de l’immigration aujourd’hui.
track-reopening = une demande de réouverture d’un ancien dossier
    .next = On décide d’abord si votre ancien dossier est rouvert. Dites pourquoi il devrait l’être, et apportez des papiers.
track-permit = terminé par un oui à l’asile
    .next = Le Service de l’immigration choisit la commune où vous habiterez. Gardez la lettre avec le titre de séjour.
track-return = terminé par un non définitif à l’asile
    .next = L’Agence danoise du retour (Hjemrejsestyrelsen) parlera avec vous du retour. Demandez au Conseil danois pour les réfugiés ce que vous pouvez encore faire.

# The deadline

deadline-must-have = Le Service de l’immigration doit avoir reçu votre recours au plus tard le
deadline-may-have = Si l’on doit vous envoyer dans un autre pays, votre recours doit être arrivé au plus tard le
deadline-was = Le dernier jour sûr pour votre recours était le
deadline-announced = Votre recours doit être arrivé au plus tard le
deadline-left = { $count ->
    [0] Aujourd’hui est le dernier jour sûr
    [one] Il reste { $written } jour
   *[other] Il reste { $written } jours
}
deadline-passed = Contactez quand même le Conseil danois pour les réfugiés aujourd’hui
deadline-act = Il suffit de dire que vous faites un recours. Demandez de l’aide aujourd’hui au Conseil danois pour les réfugiés (Dansk Flygtningehjælp). L’aide est gratuite.
deadline-act-unclear = Il n’est pas certain que le délai soit passé. Dites aujourd’hui que vous faites un recours, et demandez de l’aide au Conseil danois pour les réfugiés.
deadline-act-late = Un recours en retard est irrecevable. Mais les jours ne commencent que quand la décision vous est annoncée. La façon et le jour comptent : le Conseil danois pour les réfugiés peut le voir avec vous.
deadline-keep-proof = Demandez une preuve de son arrivée, et gardez-la. En cas de doute, demandez aujourd’hui au Conseil danois pour les réfugiés (Dansk Flygtningehjælp).
deadline-may-move = { $because } Le délai est alors peut-être déplacé au { $date }. N’y comptez pas.
deadline-unclear = { $because } On ne sait pas clairement si le délai est alors déplacé. N’y comptez pas.
deadline-counted = La décision vous a été annoncée le { $date }.
deadline-undated = Un délai de sept jours est probablement en cours
deadline-undated-may = Si l’on doit vous envoyer dans un autre pays, un délai de sept jours est peut-être en cours
deadline-undated-act = Contactez le Conseil danois pour les réfugiés aujourd’hui
deadline-undated-how = Cherchez la date sur la lettre, ou demandez au personnel de votre centre.
deadline-enter-day = Indiquer le jour

# Why the last day may be later

moves-saturday = Ce jour est un samedi.
moves-sunday = Ce jour est un dimanche.
moves-new-year = Ce jour est le jour de l’An.
moves-maundy-thursday = Ce jour est le Jeudi saint, un jour férié au Danemark.
moves-good-friday = Ce jour est le Vendredi saint, un jour férié au Danemark.
moves-easter-sunday = Ce jour est le dimanche de Pâques.
moves-easter-monday = Ce jour est le lundi de Pâques, un jour férié au Danemark.
moves-great-prayer-day = Ce jour est la Grande Journée de prière, un jour férié au Danemark.
moves-ascension = Ce jour est l’Ascension, un jour férié au Danemark.
moves-whit-sunday = Ce jour est le dimanche de Pentecôte.
moves-whit-monday = Ce jour est le lundi de Pentecôte, un jour férié au Danemark.
moves-constitution-day = Ce jour est le jour de la Constitution. Beaucoup de bureaux sont fermés au Danemark.
moves-christmas-eve = Ce jour est la veille de Noël. Beaucoup de bureaux sont fermés au Danemark.
moves-christmas-day = Ce jour est le jour de Noël.
moves-second-christmas-day = Ce jour est le lendemain de Noël, un jour férié au Danemark.
moves-new-years-eve = Ce jour est la veille du jour de l’An. Beaucoup de bureaux sont fermés au Danemark.

# Times and dates

term-days = { $count ->
    [one] { $written } jour
   *[other] { $written } jours
}
term-weeks = { $count ->
    [one] { $written } semaine
   *[other] { $written } semaines
}
term-months = { $count ->
    [one] { $written } mois
   *[other] { $written } mois
}
event-told = à partir du jour où la décision vous a été annoncée
event-application = à partir de votre demande, comptée ici à partir de votre enregistrement
event-registration = à partir de votre enregistrement
event-match = à partir du jour où une correspondance a été trouvée
event-request = à partir du jour où l’on s’est adressé à ce pays ou où on l’a informé
event-acceptance = à partir du oui de ce pays
event-appeal-over = à partir de la dernière décision sur un recours qui a arrêté le transfert
event-arrest = à partir du jour où votre détention a commencé
event-interview = à partir du jour de l’entretien
event-lapse = à partir du jour où l’on vous l’annonce
event-leaving = le jour de la date limite de départ
time-day = { $what } : { $date }.
time-last = { $what } : le dernier jour est le { $date }. C’est { $term } { $since }.
time-was = { $what } : le dernier jour était le { $date }. C’est { $term } { $since }.
time-after = { $what } après le { $date }. C’est { $term } { $since }.
time-counted = { $what } : { $term } { $since }.
time-may-move = { $because } Le délai finit alors peut-être le { $date }.
time-unclear = { $because } On ne sait pas clairement si le délai finit alors plus tard.

# The statements

topic-answer = Votre réponse
topic-steps = Que faire maintenant
topic-appeal = Votre recours
topic-track = De quel type de dossier il s’agit
topic-responsibility = Quel pays
topic-elsewhere = Protection dans un pays hors d’Europe
topic-closed = Un dossier retiré ou clos
topic-again = Rouvrir votre dossier
topic-stay = Avez-vous le droit de rester au Danemark pendant ce temps ?
topic-dates = Délais et dates
topic-place = Où vous habitez
topic-rights = Vos droits
topic-interview = À l’entretien
topic-duties = Ce que vous devez faire
topic-next = Que faire ensuite
topic-help = Aide juridique
topic-children = Enfants
topic-support = Si vous avez besoin de soutien
topic-procedure = La suite de votre dossier
topic-board = La Commission de recours des réfugiés
topic-permit = Votre titre de séjour
topic-return = Après un non définitif
topic-law = Les règles derrière ceci

statements-count = { $count ->
    [one] { $written } point
   *[other] { $written } points
}
statements-possible = { $count ->
    [one] { $written } point qui vaut peut-être pour vous
   *[other] { $written } points qui valent peut-être pour vous
}
statement-outside = d’une autre source

certainty-told = On vous l’a dit
certainty-likely = Probablement
certainty-depends = Peut-être ; cela dépend
certainty-open = Peut-être ; pas encore connu
country-not-known = Un pays qui n’est pas encore connu
responsible-several = Plus d’un pays est possible. Chacun dépend de quelque chose :
statements-open = Ce qui vaut peut-être aussi pour vous
why-not-others = Pourquoi les autres règles ne décident pas
would-name = Elle aurait désigné ce pays : { $country }.

verdict-depends = Cela dépend
verdict-open = Pas encore connu
verdict-unmet = Ne convient pas
verdict-displaced = Pas utilisée
displaced-by = Une autre règle passe avant : { $rule }.
reasons = Parce que
reasons-open = Ce qui n’est pas connu
doubts = Ce qui est incertain
sources = Où c’est écrit
source-checked = vérifié le { $date }
source-outside = ajouté par nous, à côté des textes principaux
standing-regulation = Règlement de l’UE
standing-act = Loi danoise
standing-order = Arrêté danois
standing-guidance = Instructions danoises
standing-official-page = Page officielle
standing-agency = Agence de l’UE
standing-organisation = Organisation indépendante

# What is still open, who helps, and on

open-title = Ce que nous ne savons pas encore
settles-most = aide le plus
restart = Recommencer

# What if

what-if-title = Et si …
what-if-help = Essayez une autre réponse et voyez ce qu’elle changerait. Vos propres réponses restent comme elles sont. Dans votre vrai dossier, dites toujours la vérité.
what-if-which = Quelle réponse ?
what-if-choose = Choisir une question
what-if-show = Voir ce qui change
what-if-changes = Avec l’autre réponse
what-if-same = Rien ne changerait dans votre résultat.
what-if-more = Avec cette réponse, d’autres questions seraient aussi posées.
what-if-now = Maintenant
what-if-then = Avec l’autre réponse
what-if-keep = Utiliser cette réponse
what-if-drop = Laisser mes réponses comme elles sont
what-if-new = { $count ->
    [one] Ce point serait nouveau
   *[other] Ces { $written } points seraient nouveaux
}
what-if-gone = { $count ->
    [one] Ce point ne serait plus affiché
   *[other] Ces { $written } points ne seraient plus affichés
}
what-if-other = { $count ->
    [one] Le degré de certitude de ce point changerait
   *[other] Le degré de certitude de ces { $written } points changerait
}
stands-open = Pas encore connu
stands-depends = Cela dépend
stands-holds = Cela vaut

# The result in a few words

aspect-deadline = Délai pour un recours
aspect-track = De quel type de dossier il s’agit
aspect-country = Quel pays
brief-several = { $count ->
   *[other] Pas encore connu : { $written } sont possibles
}
deadline-none = Nous ne connaissons pas de délai pour un recours
deadline-perhaps = Peut-être le { $date }
track-possible = Peut-être { $track }
track-none = Nous ne connaissons pas la procédure
country-certainty = { $country } · { $certainty }

# A second language

beside = Deuxième langue
beside-none = Aucune
beside-waiting = Un moment. La deuxième langue arrive.
