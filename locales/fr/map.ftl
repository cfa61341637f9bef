# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = Où vous en êtes
map-not-known = On ne le sait pas exactement. Voyez ce qui est possible.

position-here = Vous êtes ici
position-past = Déjà passé
position-ahead = Peut venir
position-closed = Fermé en l’état actuel
position-unknown = Pas connu

line-elsewhere = Autre pays
line-denmark = Danemark
line-stopped = Si un dossier s’arrête

step-register = Enregistrement (registrering)
    .short = Enregistrement
    .what = La police prend votre nom, votre photo et vos empreintes digitales quand vous demandez l’asile.
step-first-interview = Premier entretien (oplysnings- og motivsamtale)
    .short = Premier entretien
    .what = Il porte sur qui vous êtes et sur votre voyage. Préparez-vous aussi à parler de vos motifs.
step-country = Quel pays examine votre dossier
    .what = Le Service de l’immigration cherche si c’est le Danemark ou un autre pays.
step-request = On s’adresse à un autre pays (Dublin)
    .short = On s’adresse à un autre pays
    .what = L’autre pays répond s’il prend votre dossier. Si votre lettre dit comment faire un recours, il est possible que sept jours courent déjà.
step-transfer = Décision de transfert (overførsel, § 29 a)
    .short = Décision de transfert
    .what = Un recours doit arriver dans les sept jours.
step-protected = Protection dans un autre pays (afvisning, § 29 b)
    .short = Protection dans un autre pays
    .what = Un recours doit arriver dans les sept jours.
step-country-appeal = Recours devant la Commission de recours (Flygtningenævnet)
    .short = Recours à la Commission de recours
    .what = La Commission de recours examine la décision de vous envoyer dans un autre pays. Si votre absence du centre est enregistrée, cela peut mettre fin au recours.
step-leave = Voyage vers l’autre pays
    .what = Il peut avoir lieu quand la décision est définitive. Sans droit de rester, il peut avoir lieu plus tôt.
step-denmark = Le Danemark examine votre dossier
    .what = Le Service de l’immigration choisit l’une de ces procédures.
step-normal = Procédure normale (normalprocedure)
    .short = Procédure normale
    .what = Le Service de l’immigration examine vos motifs d’asile.
step-manifestly-unfounded = Manifestement infondé (åbenbart grundløs)
    .short = Manifestement infondé
    .what = Un non sans recours n’est possible que si le Conseil danois pour les réfugiés est d’accord.
step-expedited = Procédure accélérée (ÅGH)
    .short = Procédure accélérée
    .what = Elle est pour les personnes venant des pays de la liste. L’entretien peut avoir lieu rapidement.
step-asylum-interview = Entretien sur l’asile (asylsamtale)
    .short = Entretien sur l’asile
    .what = Vous dites vos motifs. Il peut y avoir plus d’un entretien.
step-decision = Décision sur l’asile (afgørelse)
    .short = Décision sur l’asile
    .what = Le Service de l’immigration dit oui ou non à l’asile.
step-board = Commission de recours des réfugiés (Flygtningenævnet)
    .short = Commission de recours des réfugiés
    .what = La Commission de recours examine de nouveau un non.
step-permit = Titre de séjour (opholdstilladelse)
    .short = Titre de séjour
    .what = Le Service de l’immigration choisit ensuite la commune où vous habiterez.
step-return = Non définitif et retour (hjemrejse)
    .short = Non définitif et retour
    .what = L’Agence danoise du retour parle avec vous du retour.
step-closed = Retiré ou clos
    .what = Le dossier s’arrête sans décision. Vous pouvez demander qu’il soit rouvert.
step-reopening = Réouverture du dossier (genoptagelse)
    .short = Réouverture du dossier
    .what = On décide d’abord si le dossier est rouvert.
