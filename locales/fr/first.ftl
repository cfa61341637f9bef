# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = Retour
change-language = , changer de langue
unknown = Je ne sais pas

# Of a language until a person has read all of it

standing-machine = Traduit par une machine, pas encore vérifié par une personne.

# What the browser calls the page

tab-title = { $heading } · Votre dossier d’asile au Danemark
tab-fault = Erreur : { $heading } · Votre dossier d’asile au Danemark

# Language

choose-language = Choisissez votre langue
language-missed = Cette langue n’a pas pu être chargée. Vérifiez votre connexion et réessayez.
language-instead = Ce guide n’a pas la langue demandée. Il est maintenant dans cette langue : { $language }.

# Introduction

title = Votre dossier d’asile au Danemark
introduction-who = Ce guide est indépendant. Ce n’est ni la police ni une autorité.
introduction-before = Il faut environ cinq minutes. Ayez votre dernière lettre à portée de main.
introduction-what = Vous répondez à des questions. Puis vous voyez ce qui se passe probablement dans votre dossier, et la date limite pour agir.
introduction-private = Rien de ce que vous répondez ne quitte cet appareil. Quand vous fermez la page, tout disparaît.
introduction-who-decides = Ce sont les autorités qui décident de votre dossier. Ceci est une aide, non une décision ni un conseil juridique.
introduction-sources = Fait à partir de trois textes : la loi danoise sur les étrangers, la page du Service de l’immigration sur les règles de Dublin, et une page de l’Agence de l’UE pour l’asile. Dernière vérification : { $date }.
start = Commencer
days = Je veux seulement le dernier jour pour le recours

# While the rest is on its way, and where it does not arrive

waiting = Un moment. Le reste du guide arrive.
words-missing = Le reste du guide n’a pas pu être chargé
    .help = Vos réponses sont encore là. Vérifiez votre connexion et réessayez.
try-again = Réessayer

# On every question

question-number = Question { $number }
why-we-ask = Pourquoi cette question
or = ou
next = Suivant
fault-title = Vérifiez cette réponse
problem-unanswered = Choisissez une réponse. En cas de doute, choisissez « Je ne sais pas ».

# The first question

question-stage = Où en est votre dossier au Danemark ?
    .help = Choisissez ce qui est arrivé en dernier.
    .why = Cela décide si un délai est peut-être en cours, et ce qui vient ensuite.
    .find = Demandez au Conseil danois pour les réfugiés ou au personnel du centre de lire votre dernière lettre avec vous.
group-stage-new = Je viens d’arriver
choice-stage-not-registered = Je veux demander l’asile, et mon enregistrement n’est pas encore fait
choice-stage-not-applied = Je suis au Danemark et je n’ai pas demandé l’asile ici
    .hint = Par exemple, après un contrôle de police.
group-stage-waiting = J’attends
choice-stage-waiting = Mon enregistrement est fait et j’attends le premier entretien
choice-stage-interviewed = J’ai eu le premier entretien et j’attends une réponse
choice-stage-asked = On m’a dit qu’on demande à un autre pays de prendre mon dossier
    .hint = Mais personne ne vous a encore annoncé de décision.
group-stage-letter = J’ai une lettre ou une décision
choice-stage-decided = On m’a annoncé une décision
    .hint = À un entretien, par téléphone ou vidéo, ou dans une lettre.
choice-stage-unread = J’ai une lettre que je ne peux pas lire
choice-stage-appeal = La Commission de recours des réfugiés (Flygtningenævnet) a mon recours
    .hint = Elle n’a pas encore décidé, ou elle a reporté la décision (udsat).
choice-stage-board = La Commission de recours des réfugiés (Flygtningenævnet) a décidé
choice-stage-permit = J’ai obtenu l’asile et un titre de séjour au Danemark
group-stage-stopped = Dossier arrêté, ou je suis de retour
choice-stage-withdrawn = J’ai retiré ma demande, manqué un entretien ou quitté le centre, avant une décision
choice-stage-came-back = Je suis de retour après un ancien dossier au Danemark, clos ou refusé
