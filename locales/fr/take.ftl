# What leaves the guide, and what comes into it by a link.

# The calendar

calendar = Calendrier
calendar-title = Dernier jour sûr pour mon recours
calendar-yours = Dernier jour sûr : { $what }
calendar-theirs = Dernier jour pour les autorités : { $what }
calendar-guidance = Ceci est une aide, non une décision.

# On the result

take-print = Imprimer
take-copy = Copier
take-share = Partager
take-link = Lien
take-forget = Oublier
copied = Copié
copy-refused = Ce navigateur n’a pas pu le copier. Sélectionnez le texte ci-dessous et copiez-le.
saved = Un fichier a été proposé à ce navigateur. Si rien ne s’est passé, copiez le texte ci-dessous, ou notez le jour.
printed = Si aucune fenêtre d’impression ne s’ouvre, ce navigateur ne peut pas imprimer. Ouvrez cette page dans un autre navigateur, par exemple Chrome ou Safari.
copy-text = Texte à copier

# On paper

paper-title = Imprimer votre résultat
paper-help = Voici ce que cela donne sur papier : une page à emporter, et une pour le dossier. Une lettre a sa propre page.
paper-print = Imprimer
paper-code = Y mettre un code qui ouvre ces réponses
    .help = Toute personne qui scanne le code peut lire toutes les réponses.
sheet-title = Dossier d’asile au Danemark : résultat
sheet-version = Version { $version } du guide.
sheet-deadline = Le délai
sheet-answers = Les réponses
sheet-notes = Vos propres notes
sheet-notes-line = Nom et numéro du dossier :
sheet-guidance = À noter
sheet-left-out = Certains points ont été laissés de côté, faute de place. Le guide les montre tous.

# A link that is made

link-title = Un lien vers vos réponses
link-readers = Toute personne qui a le lien peut lire vos réponses. Ne le donnez qu’à des personnes de confiance.
link-stays = Rien n’est envoyé nulle part. Le lien est créé sur cet appareil.
link-visited = Le navigateur où l’on ouvre un lien le garde, avec toutes les réponses, dans sa liste de pages visitées. Sur un appareil partagé, effacez ensuite cette liste : cherchez « Historique » dans le menu du navigateur.
link-holds = Le lien contiendra ces réponses, et rien d’autre sur vous :
link-make = Créer le lien
link-field = Votre lien
link-copy = Copier le lien
link-code = Code QR avec le même lien
    .help = Un autre téléphone peut ouvrir le lien en scannant ce code.
link-long = Le lien est trop long pour un code à scanner. Copiez-le plutôt.

# A link that was opened

opened-title = Ce lien contient des réponses
opened-help = Regardez-les d’abord. Vous pouvez changer chacune d’elles plus tard.
opened-age = Ce lien a été créé le { $date }. { $count ->
    [one] { $written } jour a passé depuis.
   *[other] { $written } jours ont passé depuis.
} Tous les jours sont maintenant comptés à partir d’aujourd’hui. Ce qui était dit alors est peut-être différent maintenant.
opened-none = Aucune réponse de ce lien n’a pu être lue.
opened-replaces = Vous avez déjà répondu à des questions ici. Le lien remplacerait ces réponses. Si vous ne l’utilisez pas, rien n’est perdu.
opened-unread = Ceci n’a pas pu être lu :
    .unknown = Une question que ce guide ne connaît pas
opened-use = Utiliser ces réponses
opened-discard = Ne pas les utiliser
link-cut = La fin de ce lien manque. Il manque peut-être aussi des réponses.
link-altered = Ce lien a été changé après sa création. Vérifiez chaque réponse.
link-older = Ce lien a été créé par une version plus ancienne du guide. Vérifiez chaque réponse.
link-newer = Ce lien a été créé par une version plus récente du guide. Il manque peut-être des réponses.
