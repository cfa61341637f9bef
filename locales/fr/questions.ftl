# The questions after the first, their help and why they are asked; the choices; what can be wrong
# with an answer.
# Every question can also be answered with "I don't know" (first.ftl).

unsaid = Je ne veux pas le dire
none-of-these = Rien de tout cela

question-registered = Quand votre enregistrement pour l’asile au Danemark a-t-il été fait ?
    .help = C’est le jour où la police a pris votre photo et vos empreintes digitales. Cherchez-le dans les papiers de votre enregistrement.
    .why = Des règles de l’UE ont changé en été 2026. La date décide quelles règles s’appliquent à vous. Certains délais sont comptés à partir d’elle.
    .find = Demandez au personnel du centre quel jour votre enregistrement a été fait. La date sur votre carte d’asile (asylansøgerkort) peut être une autre. Le jour où le Danemark a décidé d’examiner votre dossier aussi.

question-decision = Qu’a décidé le Service de l’immigration ?
    .help = Regardez le titre de la lettre. Il nomme peut-être un paragraphe (§) de la loi sur les étrangers. Si vous ne pouvez pas la lire, choisissez « Je ne sais pas ».
    .why = Contre certaines décisions, le recours doit être fait dans les sept jours.
    .find = Montrez la lettre au Conseil danois pour les réfugiés ou au personnel du centre. Demandez quel paragraphe (§) elle nomme.
choice-decision-transfer = On m’enverra dans un autre pays selon les règles de Dublin
    .hint = En danois : overførsel, Dublinforordningen, § 29 a.
choice-decision-protection-elsewhere = Un autre pays me protège déjà, donc le Danemark n’examinera pas mon dossier
    .hint = En danois : afvisning, § 29 b.
choice-decision-denmark = Le Danemark examinera mon dossier
choice-decision-other = Une autre décision
    .hint = Une décision qui n’est pas dans cette liste. Par exemple, votre titre de séjour est retiré ou n’est pas prolongé.
choice-decision-granted = Oui à l’asile
choice-decision-refused = Non à l’asile
    .hint = La lettre dit que la Commission de recours des réfugiés l’examinera.
choice-decision-first-country = Non, parce qu’un pays hors d’Europe peut me protéger
    .hint = Ici, « Europe » veut dire l’UE, la Norvège, la Suisse, l’Islande et le Liechtenstein.
choice-decision-unfounded = Non, demande manifestement infondée, sans recours
    .hint = Le Conseil danois pour les réfugiés était d’accord. En danois : åbenbart grundløs, § 53 b.
choice-decision-unfounded-appeal = Non, demande manifestement infondée, mais je peux faire un recours
    .hint = Le Conseil danois pour les réfugiés n’était pas d’accord. La lettre dit que la Commission de recours des réfugiés l’examinera.

question-told = Quand vous a-t-on annoncé la décision du Service de l’immigration ?
    .help = On vous l’a dite un jour, et vous avez reçu la lettre un autre jour ? Prenez le premier des deux. Si vous n’avez reçu qu’une lettre, prenez le jour où vous l’avez reçue.
    .why = Les jours pour un recours sont comptés à partir de ce jour.
    .find = Regardez le papier de l’entretien, ou demandez au personnel du centre quel jour c’était.

question-appeal = Avez-vous dit au Service de l’immigration que vous voulez faire un recours ?
    .help = Vous pouvez le dire à l’entretien ou l’envoyer par écrit.
    .why = Si ce n’est pas fait, c’est peut-être le plus urgent.
    .find = Un doute ? Dites-le de nouveau aujourd’hui, par écrit. Demandez au Service de l’immigration si votre recours est arrivé.
choice-appeal-yes = Oui, et j’ai quelque chose par écrit
    .hint = Par exemple une copie avec un tampon, un e-mail, ou un papier de l’entretien.
choice-appeal-said = Oui, je l’ai dit, mais je n’ai rien par écrit
choice-appeal-no = Pas encore
question-told-country = Quel pays doit prendre votre dossier ?
    .help = Cherchez le nom du pays dans la lettre.
    .why = Le Service de l’immigration l’a nommé.
    .find = Montrez la lettre au Conseil danois pour les réfugiés ou au personnel du centre. Demandez quel pays elle nomme.

question-household = Qui est avec vous au Danemark ?
    .help = Comptez seulement les personnes qui sont ici avec vous. Vous avez moins de 18 ans, et vous êtes ici avec votre mère ou votre père ? Alors répondez comme votre parent répondrait : son dossier est aussi le vôtre.
    .why = D’autres règles protègent les enfants. Aux familles, les décisions sont annoncées d’une autre façon.
    .find = Demandez au personnel du centre qui est inscrit dans votre dossier.
choice-household-alone = J’ai 18 ans ou plus et personne n’est avec moi
choice-household-partner = Je suis ici avec un autre adulte, sans enfants de moins de 18 ans
    .hint = Par exemple votre mari, votre femme ou votre partenaire.
choice-household-children = Je suis ici avec mes enfants de moins de 18 ans
    .hint = Aussi quand un autre adulte est avec vous.
choice-household-child-alone = J’ai moins de 18 ans, et je suis ici sans mes parents
choice-household-separated-child = J’ai moins de 18 ans, et je suis ici avec un adulte qui n’est ni mon père ni ma mère

question-europe = Qu’avez-vous en Europe ?
    .help = Cochez tout ce qui est vrai. Ici, « Europe » veut dire l’UE, la Norvège, la Suisse, l’Islande et le Liechtenstein.
    .why = Chacune de ces choses peut décider quel pays examine votre dossier.
    .find = Regardez dans vos papiers et dans votre téléphone. Un conseiller peut voir la liste avec vous.
choice-europe-family = De la famille
    .hint = Au Danemark ou dans un autre de ces pays. Pas les personnes qui ont voyagé avec vous.
choice-europe-dependant = Un proche là-bas qui a besoin de mon aide, ou dont l’aide m’est nécessaire
    .hint = Un enfant, un frère, une sœur, le père ou la mère : à cause d’une grossesse, d’un nouveau-né, d’une maladie grave, d’un handicap ou de la vieillesse.
choice-europe-permit = Un titre de séjour
    .hint = Aussi s’il a expiré. Pas une carte de demandeur d’asile.
choice-europe-visa = Un visa
    .hint = Aussi s’il a expiré.
choice-europe-asylum = J’ai demandé l’asile dans un seul autre pays
choice-europe-asylum-several = J’ai demandé l’asile dans plusieurs autres pays
choice-europe-fingerprints = La police d’un autre pays a pris mes empreintes digitales
choice-europe-protection = L’asile ou une protection dans un autre pays
    .hint = Aussi si seule la carte a expiré. Pas si une décision l’a retirée.
choice-europe-diploma = Un diplôme d’une école ou d’une université
    .hint = Après au moins une année scolaire là-bas, et datant de moins de six ans.

question-protection-country = Quel pays vous a donné une protection ?
    .help = Tapez les premières lettres du pays.
    .why = On vous renverrait probablement dans ce pays.
    .find = Regardez la carte ou la lettre : elle nomme le pays.

question-earlier-outcome = Qu’est devenu votre dossier là-bas ?
    .help = Choisissez la dernière chose que vous savez.
    .why = Cela décide quelle règle l’autre pays doit suivre.
    .find = Cherchez des papiers de ce pays, et montrez-les à un conseiller.
choice-earlier-outcome-pending = Il est encore examiné
choice-earlier-outcome-refused = La demande a été refusée
choice-earlier-outcome-withdrawn = J’ai retiré la demande, ou quitté le pays avant la décision

question-earlier-country = Dans quel pays avez-vous déjà demandé l’asile ?
    .help = S’il y en a plusieurs, choisissez le dernier.
    .why = On demandera normalement à ce pays de vous reprendre en charge.
    .find = Cherchez des papiers de ce pays, ou demandez à une personne de confiance qui a voyagé avec vous.
question-since-then = Depuis votre demande d’asile là-bas, l’une de ces choses est-elle arrivée ?
    .help = Ici, « Europe » veut dire l’UE, la Norvège, la Suisse, l’Islande et le Liechtenstein. Choisissez la première ligne qui convient.
    .why = Cela peut mettre fin au devoir de l’autre pays de vous reprendre en charge.
    .find = Cherchez des tampons, des billets, des lettres et des titres de séjour. Un conseiller peut les regarder avec vous.
choice-since-then-nine-months = J’ai quitté l’Europe pendant neuf mois ou plus, et je peux le montrer
choice-since-then-three-months = J’ai quitté l’Europe pendant trois à neuf mois, et je peux le montrer
choice-since-then-unproven = J’ai quitté l’Europe pendant trois mois ou plus, mais je ne peux pas le montrer
choice-since-then-returned = J’ai quitté l’Europe ou on m’a fait rentrer chez moi, à cause d’une décision
choice-since-then-permit = Un autre pays d’Europe m’a donné un titre de séjour
    .hint = Pas une carte de demandeur d’asile.
choice-since-then-none = Non

question-family = Quelle famille avez-vous au Danemark ou dans un autre pays d’Europe ?
    .help = Ne comptez pas les personnes qui ont voyagé avec vous. Choisissez la première ligne qui convient.
    .why = Le pays où votre famille proche vit légalement passe en premier.
    .find = Demandez à des proches de confiance où ils vivent. La Croix-Rouge peut vous aider à les chercher.
choice-family-spouse = Mon mari ou ma femme
    .hint = Mariage selon la loi, pas seulement une cérémonie religieuse.
choice-family-partner = Mon ou ma partenaire, ou nous n’avons eu qu’un mariage religieux
    .hint = Dans une relation durable, par exemple si vous avez vécu ensemble.
choice-family-child = Mon propre enfant de moins de 18 ans, non marié
choice-family-parent = Ma mère ou mon père, et j’ai moins de 18 ans
choice-family-sibling = Un frère ou une sœur
choice-family-relative = Une tante, un oncle ou un grand-parent
choice-family-other = D’autres membres de la famille
    .hint = Par exemple un enfant adulte, vos parents si vous avez 18 ans ou plus, un cousin, un fiancé ou une fiancée.

question-family-country = Dans quel pays vit ce membre de la famille ?
    .help = Tapez les premières lettres du pays. Ce peut être le Danemark.
    .why = Ce pays est peut-être responsable de votre dossier.
    .find = Demandez à votre proche, ou regardez une de ses lettres.

question-family-stay = À quel titre ce membre de la famille y séjourne-t-il ?
    .help = Choisissez ce qui convient le mieux aujourd’hui.
    .why = Seule la famille qui séjourne légalement compte, et peut-être pas avec n’importe quel titre de séjour.
    .find = Demandez à votre proche ce qui est écrit sur sa carte de séjour.
choice-family-stay-protected = Comme réfugié ou avec une protection
choice-family-stay-applicant = Comme demandeur d’asile qui attend la première réponse
choice-family-stay-long-term = Avec un titre de séjour de longue durée, ou avec la nationalité du pays après une protection
    .hint = Un titre permanent, en danois : tidsubegrænset.
choice-family-stay-other-permit = Avec un autre titre de séjour, ou avec la nationalité du pays
    .hint = Par exemple pour le travail, les études ou la famille. Aussi une personne qui fait un recours après un non.
choice-family-stay-no-permit = Sans autorisation de séjour
question-family-since = Quand votre couple s’est-il formé ?
    .help = Ici, « Europe » veut dire l’UE, la Norvège, la Suisse, l’Islande et le Liechtenstein.
    .why = Certaines règles ne comptent que les familles plus anciennes que le voyage.
    .find = Cherchez un papier de mariage, des photos ou des lettres. Montrez-les à un conseiller.
choice-family-since-home = Dans notre pays d’origine
choice-family-since-on-the-way = En route, avant que l’un de nous arrive en Europe
choice-family-since-in-europe = En Europe, avant ma première demande d’asile
choice-family-since-after-application = Après ma première demande d’asile
question-family-wish = Avez-vous écrit tous les deux que vous voulez être ensemble ?
    .help = Vous et votre proche devez le demander chacun par écrit.
    .why = Sans cela, cette famille n’est pas comptée.
    .find = Demandez au Service de l’immigration ce qui se trouve dans votre dossier. Votre proche écrit aussi.
choice-family-wish-both = Oui, tous les deux
choice-family-wish-not-both = Non, ou un seul de nous

question-permit-expiry = Quel est le dernier jour du titre de séjour ou du visa ?
    .help = La date peut être passée ou à venir. S’il a été retiré plus tôt, prenez ce jour. Si vous en avez plusieurs, prenez celui qui dure le plus longtemps.
    .why = Un titre de séjour ou un visa compte encore un certain temps après son expiration.
    .find = Cherchez la dernière date sur le visa ou la carte.
question-permit-used = A-t-il servi à votre entrée en Europe, et y vivez-vous depuis ?
    .help = Ici, « Europe » veut dire l’UE, la Norvège, la Suisse, l’Islande et le Liechtenstein.
    .why = Un ancien titre de séjour ou visa ne compte que si vous n’avez pas quitté l’Europe.
    .find = Regardez les tampons dans votre passeport.
choice-permit-used-stayed = Oui
choice-permit-used-not-used = Non, il n’a pas servi à mon entrée
choice-permit-used-left = J’ai quitté l’Europe depuis son expiration


question-permit-country = Quel pays vous a donné le titre de séjour ou le visa ?
    .help = Si le visa a été donné pour un autre pays, choisissez celui-là. Ce peut être le Danemark.
    .why = Ce pays est peut-être responsable de votre dossier.
    .find = Regardez le visa ou la carte : le pays y est nommé.

question-entry = Comment s’est faite votre entrée en Europe ?
    .help = Ici, « Europe » veut dire l’UE, la Norvège, la Suisse, l’Islande et le Liechtenstein.
    .why = Le premier pays que vous avez atteint est peut-être responsable de votre dossier.
    .find = Pensez à la première frontière que vous avez passée. Un conseiller peut revoir votre voyage avec vous.
choice-entry-without-papers = Sans visa ni autre papier qui permettait l’entrée
choice-entry-rescued = On m’a porté secours en mer
choice-entry-with-papers = Avec un visa, un titre de séjour ou un autre papier qui permettait l’entrée
choice-entry-visa-free = Avec un passeport qui n’a pas besoin de visa
choice-entry-airport = En avion, et j’ai demandé l’asile dans la zone de transit d’un aéroport au Danemark

question-entry-when = Combien de temps avant votre demande d’asile s’est faite votre entrée ?
    .help = Comptez du jour de votre entrée dans le premier pays au jour de votre demande au Danemark.
    .why = Après douze ou vingt mois, cette règle ne compte peut-être plus.
    .find = Cherchez des billets, des tampons ou des messages de votre voyage.
choice-entry-when-within-twelve-months = Douze mois ou moins
choice-entry-when-over-twelve-months = Plus de douze mois, mais pas plus de vingt
choice-entry-when-over-twenty-months = Plus de vingt mois

question-entry-country = Lequel de ces pays avez-vous atteint en premier ?
    .help = On ne peut choisir que des pays de cet espace. Ce peut être le Danemark.
    .why = Ce pays est peut-être responsable de votre dossier.
    .find = Cherchez des billets ou des photos, ou demandez à une personne de confiance qui a voyagé avec vous.
question-lived = Après cela, avez-vous vécu dans un autre pays d’Europe cinq mois ou plus ?
    .help = Dans un seul pays, sans interruption, et avant toute demande d’asile, dans n’importe quel pays.
    .why = Ce pays est peut-être responsable de votre dossier.
    .find = Cherchez un contrat de location, des fiches de paie ou des lettres de là-bas.
choice-lived-yes = Oui
choice-lived-no = Non
question-lived-country = Dans quel pays avez-vous vécu ?
    .help = S’il y en a plusieurs, choisissez le dernier.
    .why = Ce pays est peut-être responsable de votre dossier.
    .find = Cherchez des papiers ou des photos de là-bas.

question-nationality = De quel pays avez-vous la nationalité ?
    .help = Tapez les premières lettres du pays. Si aucun pays ne vous reconnaît sa nationalité, choisissez « Je n’ai pas de nationalité ». Si plusieurs pays vous reconnaissent leur nationalité, choisissez « Je ne sais pas » et dites-le à un conseiller.
    .why = Pour certains pays, il y a une procédure plus rapide. Pour les personnes de certains autres pays, les règles de Dublin ne sont pas utilisées.
    .find = Regardez votre passeport ou votre carte d’identité. Si vous n’en avez pas, dites-le à un conseiller. Ne demandez pas à l’ambassade de votre pays.
choice-nationality-stateless = Je n’ai pas de nationalité
    .hint = Vous êtes apatride. En règle générale, les réfugiés gardent leur nationalité.

question-procedure = Vous a-t-on dit quelle procédure suit votre dossier ?
    .help = Regardez vos lettres, ou demandez au personnel de votre centre.
    .why = Cela décide comment vous pouvez faire un recours et où vous habitez.
    .find = Demandez au Conseil danois pour les réfugiés ou au personnel du centre quelle procédure votre lettre nomme.
choice-procedure-normal = Oui, la procédure normale
choice-procedure-unfounded = Oui, ma demande est vue comme manifestement infondée
    .hint = En danois : åbenbart grundløs, § 53 b. Le Conseil danois pour les réfugiés l’examine.
choice-procedure-expedited = Oui, la procédure accélérée pour certains pays
    .hint = En danois : ÅGH.
choice-procedure-not-told = Non, personne ne me l’a dit

question-board = Qu’a décidé la Commission de recours des réfugiés ?
    .help = Regardez la première page de la lettre de Flygtningenævnet.
    .why = Cela décide de ce que vous pouvez faire ensuite.
    .find = Demandez à votre avocat ou au Conseil danois pour les réfugiés de lire la lettre avec vous.
choice-board-upheld = Elle a été d’accord avec le Service de l’immigration
    .hint = En danois : stadfæstet.
choice-board-overturned = Elle a changé la décision
    .hint = En danois : omgjort.
choice-board-sent-back = Elle a renvoyé mon dossier au Service de l’immigration
    .hint = En danois : hjemvist.

question-withdrawal = Que s’est-il passé avant l’arrêt de votre dossier ?
    .help = S’il s’est passé plusieurs choses, choisissez la première dans cette liste.
    .why = La façon de reprendre votre dossier en dépend.
    .find = Demandez au Conseil danois pour les réfugiés ce qui est écrit dans votre dossier. Il peut vous aider à contacter le Service de l’immigration.
choice-withdrawal-signed = J’ai signé un papier pour retirer ma demande
choice-withdrawal-missed-interview = J’ai manqué un entretien
choice-withdrawal-left = J’ai quitté le centre d’asile sans le dire, ou je n’ai pas répondu aux autorités

question-before = Qu’est devenu votre ancien dossier au Danemark ?
    .help = Choisissez ce que vous savez. Une lettre ou votre ancien avocat peut vous le dire.
    .why = Cela décide qui peut rouvrir votre dossier.
    .find = Demandez à votre ancien avocat ou à un conseiller. Ils peuvent demander à voir votre dossier.
choice-before-closed = Il a été clos sans décision
    .hint = Par exemple à cause d’un retrait, d’un entretien manqué, d’un départ ou d’un transfert dans un autre pays.
choice-before-unfounded = Il a été refusé comme manifestement infondé
    .hint = Il n’y avait pas de recours devant la Commission de recours. En danois : åbenbart grundløs.
choice-before-refused = La Commission de recours des réfugiés l’a refusé

question-leave-by = Quelle est la date limite pour quitter le Danemark ?
    .help = Ce jour est écrit dans la décision de la Commission de recours. Il peut être à venir ou passé. Si on ne vous a pas donné de jour, choisissez « Je ne sais pas ».
    .why = Tant que ce jour n’est pas fini, on peut vous permettre de rester pendant que la Commission de recours revoit votre dossier.
    .find = Cherchez le mot « udrejsefrist » dans la décision de la Commission de recours, ou demandez à l’Agence danoise du retour.

question-new-information = Avez-vous des informations importantes que la Commission de recours n’avait pas avant ?
    .help = Par exemple de nouveaux papiers, ou quelque chose qui est arrivé depuis.
    .why = La Commission de recours ne rouvre un dossier que pour de telles informations.
    .find = Montrez à un conseiller ce qui est nouveau. Il peut voir si cela compte.
choice-new-information-yes = Oui
choice-new-information-no = Non

question-diploma-country = Dans quel pays l’avez-vous obtenu ?
    .help = Tapez les premières lettres du pays.
    .why = Ce pays est peut-être responsable de votre dossier.
    .find = Regardez le diplôme : il nomme le pays.

question-dependant-reason = Pourquoi vous et ce proche avez-vous besoin l’un de l’autre ?
    .help = Choisissez ce qui pèse le plus.
    .why = Les anciennes et les nouvelles règles de l’UE diffèrent ici.
    .find = Demandez à un médecin ou à l’infirmerie du centre un papier sur la maladie ou le besoin d’aide.
choice-dependant-reason-trauma = À cause d’un traumatisme grave
choice-dependant-reason-other = Pour une autre raison
    .hint = Une grossesse, un nouveau-né, une maladie grave, un handicap grave ou la vieillesse.
question-dependant-country = Dans quel pays vit ce proche ?
    .help = Tapez les premières lettres du pays. Ce peut être le Danemark.
    .why = Ce pays est peut-être responsable de votre dossier.
    .find = Demandez à votre proche, ou regardez une de ses lettres.

question-outside = Avez-vous vécu longtemps dans un pays qui n’est ni le vôtre ni en Europe ?
    .help = Ou y avez-vous un titre de séjour ou de la famille proche ? Ici, « Europe » veut dire l’UE, la Norvège, la Suisse, l’Islande et le Liechtenstein.
    .why = Il est possible que le Danemark dise que vous pouvez être en sécurité là-bas.
    .find = Pensez aux lieux où vous avez vécu. Montrez à un conseiller vos papiers de là-bas.
choice-outside-protected = Oui, et ce pays m’a donné une protection
choice-outside-ties = Oui, j’y ai vécu longtemps, ou j’y ai un titre de séjour ou de la famille proche
choice-outside-none = Non

question-circumstances = L’une de ces choses est-elle vraie pour vous ?
    .help = Cochez tout ce qui est vrai. Rien de ce que vous répondez ne quitte cet appareil.
    .why = Vous avez alors des droits propres, par exemple à un avocat ou à de l’aide pendant l’entretien.
    .find = Demandez au personnel dans quel type de lieu vous êtes. Parlez de votre santé à l’infirmerie.
choice-circumstances-detained = Je suis en détention ou en prison
    .hint = Un lieu fermé que vous n’avez pas le droit de quitter.
choice-circumstances-cannot-communicate = Un handicap m’empêche de parler avec les autres
choice-circumstances-support = J’ai besoin d’un soutien particulier
    .hint = Par exemple à cause d’une grossesse, d’une maladie, d’un handicap, de violences ou de la traite.

# What can be wrong with an answer.

problem-not-a-choice = Cette réponse ne convient pas à la question. Choisissez l’une des réponses affichées.
problem-date-shape = Écrivez le jour, le mois et l’année en chiffres, par exemple 5 3 2026.
problem-no-such-day = Ce jour n’existe pas dans le calendrier. Vérifiez le jour et le mois.
problem-year = L’année est-elle juste ? Écrivez-la avec quatre chiffres. Si le jour est avant 2010, choisissez « Je ne sais pas » et demandez au Conseil danois pour les réfugiés.
problem-persian-year = Cela ressemble à une année du calendrier persan. Écrivez la date comme dans votre lettre danoise, par exemple 5 3 2026.
problem-islamic-year = Cela ressemble à une année du calendrier islamique. Écrivez la date comme dans votre lettre danoise, par exemple 5 3 2026.
problem-future = Ce jour n’est pas encore venu. Vérifiez le jour, le mois et l’année.
problem-decision-long-ago = C’est il y a plus d’un an. Vérifiez l’année. Si elle est juste, choisissez « Je ne sais pas » et demandez au Conseil danois pour les réfugiés.
problem-decision-before-registration = C’est avant votre enregistrement ({ $date }). Vérifiez les deux dates.
problem-registration-after-decision = C’est après le jour où une décision vous a été annoncée ({ $date }). Vérifiez les deux dates.
problem-no-such-country = Ce pays n’a pas été trouvé. Tapez son nom de nouveau, ou choisissez « Je ne sais pas ».
problem-outside-dublin-area = Ce pays ne fait pas partie du système de Dublin. Choisissez un pays de la liste, ou « Je ne sais pas ».
problem-not-denmark = Cette question porte sur un pays autre que le Danemark. Choisissez-en un autre, ou « Je ne sais pas ».
problem-contradicts = Cela ne va pas avec votre réponse à « { $question } ». Changez l’une des deux.
