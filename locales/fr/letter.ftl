# The letters. What Danish authorities read stands in danish.ftl for every language.

letter-title-appeal = Votre lettre de recours
letter-title-family = La lettre qui dit que vous voulez être avec votre famille
letter-title-missed = La lettre qui explique votre absence
letter-copy = Copier le texte danois
letter-print = Imprimer cette lettre
letter-own-words = Ce texte est une proposition, non un formulaire officiel. Vos propres mots suffisent.
letter-how-appeal = Il suffit de dire que vous faites un recours. Une lettre vous donne en plus une preuve. Remplissez les blancs, signez-la et envoyez-la au Service de l’immigration (Udlændingestyrelsen) aujourd’hui. Si vous avez un formulaire de recours (klageskema), envoyez-le aussi.
letter-how-family = Remplissez les blancs. Vous signez tous les deux. Si votre proche est ailleurs, il peut signer là-bas le même texte et vous envoyer une photo. Donnez les deux au Service de l’immigration (Udlændingestyrelsen) dès que vous le pouvez.
letter-how-missed = Écrivez ce qui s’est passé, comme c’était, et signez. Donnez la lettre au Service de l’immigration (Udlændingestyrelsen) aujourd’hui, par votre centre.
letter-meaning = Que dit-elle ?

# How it arrives, and how that can be shown

letter-arrival = Comment l’envoyer et garder une preuve
letter-by-email = Par e-mail : prenez une photo de la lettre signée. Envoyez-la à l’adresse indiquée dans votre lettre du Service de l’immigration. Gardez l’e-mail et la réponse.
letter-by-hand = En main propre : apportez deux exemplaires. Demandez une signature sur le reçu en bas, ou un tampon. Gardez cet exemplaire.
letter-by-staff = Par le personnel de votre centre : demandez-lui de l’envoyer aujourd’hui. Demandez une signature sur le reçu, et une copie de son e-mail. La lettre doit arriver au Service de l’immigration : demandez le lendemain au personnel si elle est arrivée.
letter-by-prison = En prison ou en détention : donnez-la au personnel aujourd’hui et demandez une signature sur le reçu. Demandez-lui de l’envoyer au Service de l’immigration. Dites-le à votre avocat, et demandez à parler au Conseil danois pour les réfugiés.
letter-closed = Aujourd’hui, les bureaux sont fermés, ou le sont peut-être. Envoyez d’abord la lettre. Appelez le { $date } et demandez si elle est arrivée.

# The lines of the letters, for who does not read Danish

letter-to = Au Service de l’immigration
letter-about-appeal = Recours devant la Commission de recours des réfugiés. Le délai est de 7 jours.
letter-about-family = Souhait d’être avec ma famille.
letter-about-missed = Je demande que mon dossier d’asile continue.
letter-name = Mon nom :
letter-born = Ma date de naissance :
letter-person-id = Mon numéro personnel (person-ID) :
letter-case-number = Numéro du dossier, s’il est dans votre lettre :
letter-reached = Mon centre et mon numéro de téléphone :
letter-appeal-29-a = Je veux faire un recours, et je le fais par la présente, devant la Commission de recours des réfugiés. Le recours est contre votre décision, selon le § 29 a de la loi sur les étrangers, de me transférer dans un autre pays.
letter-appeal-29-b = Je veux faire un recours, et je le fais par la présente, devant la Commission de recours des réfugiés. Le recours est contre votre décision, selon le § 29 b de la loi sur les étrangers, de déclarer ma demande irrecevable.
letter-appeal = Je veux faire un recours, et je le fais par la présente, devant la Commission de recours des réfugiés. Il est contre votre décision de ne pas examiner mon dossier au Danemark (loi sur les étrangers, § 29 a ou § 29 b).
letter-country = Le pays dans la décision :
letter-told = Le jour où la décision m’a été annoncée :
letter-children = Le recours est aussi pour mes enfants de moins de 18 ans :
letter-help = Je demande l’aide juridique gratuite du Conseil danois pour les réfugiés, et qu’il me représente.
letter-suspends = Le recours a un effet suspensif : la décision attend (§ 53 a(2) de la loi sur les étrangers). Je demande à rester au Danemark jusqu’à la décision de la Commission de recours.
letter-suspend = Je demande que la décision attende (effet suspensif), pour que je puisse rester au Danemark jusqu’à la décision de la Commission de recours.
letter-suspend-newer = Je renvoie à l’article 43(3) du règlement (UE) 2024/1351 et au § 53 a(2) de la loi sur les étrangers.
letter-suspend-by-board = Je renvoie au § 47(5) du règlement de la Commission de recours des réfugiés.
letter-suspend-because = Il est important pour moi de rester ici pendant ce temps, parce que :
letter-reasons = Je demande à pouvoir envoyer mes motifs plus tard.
letter-late = Si vous trouvez que mon recours est en retard, regardez s’il vous plaît comment et quand la décision m’a été annoncée. Cela s’est passé ainsi :
letter-relative-name = Le nom de mon proche :
letter-relative-born = La date de naissance de mon proche :
letter-relative-country = Le pays où vit mon proche :
letter-relative-reached = L’adresse, le téléphone et le numéro de dossier de mon proche :
letter-relative-is = Mon proche est (mari, femme, enfant, mère, père ou autre) :
letter-wish = Je souhaite être avec mon proche. Je souhaite que mon dossier d’asile soit examiné dans le pays où vit mon proche. Nous le souhaitons tous les deux, et nous signons tous les deux.
letter-wish-older = Je renvoie aux articles 9, 10 et 16 du règlement (UE) n° 604/2013.
letter-wish-newer = Je renvoie aux articles 26, 27 et 34 du règlement (UE) 2024/1351.
letter-family-papers = J’ajoute des copies de papiers qui montrent que nous sommes une famille :
letter-interview = J’ai manqué l’entretien du :
letter-away = Jours où je n’étais pas dans mon centre :
letter-because = Je le regrette. La raison était :
letter-proof = J’ajoute une preuve, par exemple d’un médecin :
letter-go-on = Je demande toujours l’asile au Danemark. Je demande que mon dossier continue. S’il a pris fin, je demande qu’il soit rouvert.
letter-interview-again = Je demande que ma demande ne soit pas considérée comme caduque (§ 40(10) de la loi sur les étrangers). Je demande aussi une nouvelle date pour l’entretien.
letter-confirmed = Veuillez confirmer par écrit que vous avez reçu cette lettre.
letter-signed = Date et ma signature :
letter-relative-signed = Date et signature de mon proche :
letter-receipt = Reçu, à remplir par la personne qui reçoit la lettre.
letter-received-on = Reçu le :
letter-received-at = À quelle heure :
letter-received-by = Par (nom, lieu de travail et signature) :
