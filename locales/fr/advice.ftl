# What a case comes to, and what to do now. `rule-answer-…` is the heading of a result in a sentence;
# `.answer` the heading itself where it has a day or a country in it. `rule-step-…` is a step, an order in
# one short sentence; `.more` says where, how or why in one or two.

# A decision to send the person elsewhere

rule-answer-announced = Vous avez dit que vous faites un recours. Assurez-vous qu’il est arrivé
    .answer = { $window ->
        [running] Assurez-vous que votre recours arrive au plus tard le { $date }
       *[other] Assurez-vous que votre recours est arrivé
    }
rule-answer-appeal = Faites un recours aujourd’hui : sept jours courent à partir de l’annonce de la décision
    .answer = { $window ->
        [running] Faites un recours au plus tard le { $date }
        [may-still-run] Faites un recours aujourd’hui : il est peut-être encore à temps
        [passed] Faites un recours aujourd’hui, même en retard
       *[other] Faites un recours aujourd’hui : sept jours courent à partir de l’annonce de la décision
    }
rule-step-send = Envoyez votre recours par écrit au Service de l’immigration aujourd’hui.
    .more = Dire « Jeg vil klage » compte aussi, mais ne laisse pas de preuve. Gardez une copie.
rule-step-why-late = Écrivez-y pourquoi il est en retard.
    .more = Écrivez-le aussi si la lettre ne disait pas comment faire un recours.
rule-step-ask-to-stay = Demandez dans le même texte à rester au Danemark en attendant.
    .more = Un recours selon le § 29 b ne vous permet pas automatiquement de rester. Le texte danois le demande.
rule-step-council = Appelez le Conseil danois pour les réfugiés aujourd’hui. C’est gratuit.
    .more = Il l’écrit avec vous. C’est fermé ? Envoyez d’abord le recours.
rule-step-stay = Restez à votre adresse enregistrée.
    .more = Si votre absence est enregistrée, votre recours peut compter comme abandonné.

# What has to be written besides an appeal

rule-step-both-write = Écrivez que vous et votre proche voulez tous les deux être ensemble.
    .more = Signez tous les deux. Donnez-le au Service de l’immigration, et gardez une copie.
rule-step-wish-appeal = Écrivez aussi que vous et votre famille au Danemark voulez être ensemble.
    .more = Signez tous les deux. Ajoutez des papiers qui montrent que vous êtes une famille.

# A case that was stopped

rule-answer-signed = Voulez-vous continuer ? Annulez votre retrait aujourd’hui
rule-answer-stopped = Contactez le Service de l’immigration aujourd’hui
rule-step-go-on = Dites aujourd’hui que vous voulez continuer votre dossier.
    .more = Dites ou montrez : « Jeg vil gerne fortsætte min asylsag. » Le personnel de votre centre peut le transmettre.
rule-step-why-missed = Écrivez la raison de votre absence, avec une preuve.
    .more = Par exemple un papier d’un médecin, ou un billet. Une bonne raison peut garder votre dossier ouvert.
rule-step-back = Allez à votre centre aujourd’hui, ou dites-lui où vous êtes.
    .more = Le Service de l’immigration décide où vous habitez. Dites la raison de votre départ.
rule-step-take-back = Annulez le retrait aussi par écrit, et signez.
    .more = Écrivez : « Jeg trækker mit frafald tilbage. » Donnez-le au Service de l’immigration, et gardez une copie.
rule-step-stopped-council = Appelez le Conseil danois pour les réfugiés aujourd’hui.
    .more = Demandez comment votre dossier peut être rouvert. C’est gratuit.
rule-step-next-time = Venez à chaque entretien à partir de maintenant.
    .more = Malade ? Dites-le avant le début, et demandez un papier à un médecin.
rule-step-date-signed = Cherchez la date limite de départ dans votre lettre.
    .more = Si vous n’annulez pas le retrait, vous devez partir au plus tard ce jour-là.

# Back after an earlier case

rule-answer-again-nothing-new = Demandez au Conseil danois pour les réfugiés si votre dossier peut être rouvert
rule-answer-again = Demandez que votre dossier soit rouvert
rule-step-again-closed = Demandez aujourd’hui au Service de l’immigration de rouvrir votre dossier.
    .more = Dites ou montrez : « Jeg beder om, at min asylsag bliver genoptaget. » Le dossier continue là où il s’est arrêté.
rule-step-again-unfounded = Demandez aujourd’hui au Service de l’immigration de rouvrir votre dossier.
    .more = Dites ou montrez : « Jeg beder om, at min asylsag bliver genoptaget. » Écrivez ce qui a changé.
rule-step-again-board = Demandez aujourd’hui à la Commission de recours des réfugiés de rouvrir votre dossier.
    .more = Écrivez : « Jeg beder om, at min asylsag bliver genoptaget. » Écrivez ce qui est nouveau depuis qu’elle a dit non, et pourquoi cela vient maintenant.
rule-step-again-council = Appelez le Conseil danois pour les réfugiés aujourd’hui.
    .more = Il vous dit si une chose compte comme nouvelle, et vous aide à écrire. C’est gratuit.
rule-step-again-stay = Demandez dans la même lettre à rester au Danemark en attendant.
    .more = Demandez-le avant que votre date limite de départ soit passée. Après, il faut des raisons tout à fait particulières : écrivez-les.
rule-step-again-stay-unfounded = Demandez dans la même lettre à rester au Danemark en attendant.
    .more = Seules des raisons tout à fait particulières comptent, comme une maladie grave ou un nouveau danger. Écrivez les vôtres.
rule-step-address = Faites enregistrer l’adresse où vous habitez.
    .more = Tant que les autorités ne connaissent pas votre adresse, votre demande n’est pas examinée.

# A no to asylum

rule-answer-refused = Votre dossier va automatiquement devant la Commission de recours des réfugiés
rule-answer-unfounded = Il n’y a pas de recours contre ce non
rule-step-unfounded = Appelez le Conseil danois pour les réfugiés aujourd’hui.
    .more = Demandez ce qu’on peut encore faire. Parlez de maladie, d’enfants, ou de toute chose nouvelle.
rule-step-date-unfounded = Cherchez la date limite de départ dans votre lettre.
    .more = Après ce type de non, c’est tout de suite. Pour des raisons particulières, vous pouvez demander une date plus tardive.
rule-step-return = Allez à l’entretien avec l’Agence danoise du retour (Hjemrejsestyrelsen).
    .more = Vous devez venir, et aider au voyage. Malade ? Dites-le avant.
rule-step-no-signature = Ne signez pas que vous renoncez au recours, sauf si vous le voulez.
    .more = L’Agence danoise du retour peut le demander, et proposer de l’argent les 14 premiers jours. Si vous signez, vous avez une date limite de départ.
rule-step-lawyer = Nommez l’avocat que vous voulez quand la Commission de recours vous écrit.
    .more = Vous avez dix jours. L’avocat est gratuit.
rule-step-record = Dites à l’avocat ce qui est faux dans le rapport de votre entretien.
    .more = Donnez tous les papiers maintenant : en retard, ils peuvent être écartés.
rule-step-first-country = Dites à l’avocat pourquoi l’autre pays ne vous protège pas.
    .more = Donnez des papiers sur votre séjour là-bas (§ 7(5)).
rule-step-writing = Donnez tout par écrit à l’avocat maintenant.
    .more = La Commission de recours décide normalement un tel dossier d’après les papiers, et vite.
rule-step-reachable = Restez à votre adresse enregistrée, et lisez vos lettres.
    .more = Une disparition de plus de 14 jours peut clore le dossier. Quitter le Danemark met fin au recours.

# The Refugee Appeals Board

rule-answer-at-board = La Commission de recours des réfugiés a votre dossier
rule-answer-upheld = La Commission de recours des réfugiés a dit non
rule-answer-upheld-elsewhere = La Commission de recours des réfugiés est d’accord pour qu’on vous envoie dans un autre pays
    .answer = La Commission de recours des réfugiés est d’accord pour qu’on vous envoie dans ce pays : { $country }
rule-answer-changed = La Commission de recours des réfugiés a changé le non
rule-answer-changed-elsewhere = La décision de vous envoyer dans un autre pays ne vaut plus
rule-step-news = Dites aujourd’hui au Conseil danois pour les réfugiés ce qui est nouveau.
    .more = Maladie, enfants, famille, papiers. La Commission de recours décide vite, normalement sans vous rencontrer.
rule-step-ask-board-to-stay = Avez-vous demandé à rester en attendant ? Sinon, demandez-le à la Commission de recours aujourd’hui.
    .more = Écrivez : « Jeg beder om, at min klage tillægges opsættende virkning. » Votre recours ne vous permet pas automatiquement de rester.
rule-step-stay-meanwhile = Restez à votre adresse enregistrée.
    .more = Si votre absence est enregistrée, votre recours compte comme abandonné, sauf pour des raisons tout à fait particulières.
rule-step-final = De nouveaux papiers ou faits ? Appelez le Conseil danois pour les réfugiés aujourd’hui.
    .more = Demandez si votre dossier peut être rouvert. Parlez aussi de maladie et d’enfants.
rule-step-date = Vérifiez la date limite de départ dans votre lettre.
    .more = Normalement, c’est sept jours. Pour des raisons particulières, vous pouvez demander une date plus tardive.
rule-step-ask-again = Si une chose est nouvelle, écrivez à la Commission de recours avant cette date.
    .more = Demandez les deux : rouvrir le dossier, et rester en attendant. Après, il faut des raisons tout à fait particulières.
rule-step-return-support = Allez à l’entretien avec l’Agence danoise du retour (Hjemrejsestyrelsen).
    .more = Vous devez venir. L’aide pour rentrer est pour ceux qui aident au retour, mais pas pour tous.
rule-step-news-upheld = Une maladie, des enfants, du nouveau ? Appelez le Conseil danois pour les réfugiés aujourd’hui.
    .more = Une nouvelle demande à la Commission de recours n’arrête pas à elle seule le voyage. Demandez au Conseil danois pour les réfugiés ce que vous pouvez faire.
rule-step-journey = Venez quand la police ou l’Agence danoise du retour (Hjemrejsestyrelsen) vous convoque.
    .more = On vous dit quand et comment vous voyagez. Demandez ce que vous avez le droit d’emporter.
rule-step-stay-upheld = Restez à votre adresse enregistrée jusqu’au voyage.
    .more = Rester absent peut mener à la détention, et donne au Danemark plus de temps pour vous transférer.
rule-step-what-changed = Demandez aujourd’hui à votre avocat ce que la Commission de recours a décidé.
    .more = C’est peut-être un titre de séjour. Il est aussi possible que le dossier retourne au Service de l’immigration (hjemvist).
rule-step-what-next = Demandez aujourd’hui au Conseil danois pour les réfugiés comment votre dossier continue.
    .more = Le Danemark l’examine peut-être, ou le Service de l’immigration décide peut-être de nouveau.
rule-step-stay-changed = Restez à votre adresse enregistrée, et venez à chaque entretien.
    .more = Lisez vos lettres chaque jour. Un entretien manqué peut mettre fin à votre dossier.

# A permit

rule-answer-permit = Vous avez l’asile
rule-step-length = Votre titre de séjour est trop court ? Faites un recours dans les quatre semaines après l’annonce de la décision.
    .more = Cela vaut pour le § 7(1) et le § 7(2) : regardez dans votre lettre.
rule-step-kind = Ce n’est pas le bon type de titre de séjour ? Demandez maintenant au Conseil danois pour les réfugiés.
    .more = Avec le § 7(2) ou le § 7(3), la Commission de recours peut aussi examiner le type.
rule-step-family-reunion = De la famille à l’étranger ? Demandez maintenant de l’aide pour la demande de regroupement familial.
    .more = Pour un enfant dont l’autre parent est à l’étranger, un délai de trois mois à partir de votre titre de séjour peut compter.
rule-step-municipality = Lisez dans quelle commune (kommune) vous habiterez, et quand.
    .more = Jusque-là, le Service de l’immigration paie. Demandez à la commune un numéro CPR, un logement et un médecin.

# In detention

rule-answer-detained = Vous avez droit à un avocat, et un juge examine votre détention
rule-step-detained-ask = Dites que vous demandez l’asile : « Jeg søger asyl. »
    .more = Demandez au personnel de l’écrire, avec le jour.
rule-step-court = Demandez votre avocat. Le tribunal vous en donne un.
    .more = Un juge doit vous voir dans les trois jours. Dites : « Jeg vil tale med min advokat. »
rule-step-call = Demandez au personnel d’appeler le Conseil danois pour les réfugiés.
    .more = Dites : « Jeg vil tale med Dansk Flygtningehjælp. »
rule-step-no-prison = Dites que vous avez moins de 18 ans : « Jeg er under 18 og er her alene. »
    .more = Il est interdit de détenir en prison un enfant seul. Demandez aussi votre représentant.
rule-step-instead = Dites à votre avocat où vous pouvez vivre à la place, et qui a besoin de vous.
    .more = La maladie et les enfants comptent aussi. Se présenter à la police peut suffire.

# A child alone, or with an adult who is not a parent

rule-answer-child = Vous avez droit à un adulte qui vous aide
rule-step-representative = Dites que vous avez moins de 18 ans. Demandez qui est votre représentant.
    .more = Demandez : « Jeg er under 18. Hvem er min personlige repræsentant? »
rule-step-family = Dites quelle famille vous avez en Europe.
    .more = Mère, père, sœur, frère, tante, oncle ou grand-parent. Dites si vous voulez être avec eux.
rule-step-not-alone = Ayez votre représentant ou la Croix-Rouge avec vous à chaque entretien.
    .more = Personne ? Dites : « Jeg vil vente på min repræsentant. » (Je veux attendre mon représentant.)
rule-step-no-parent = Dites que l’adulte avec vous n’est ni votre père ni votre mère.
    .more = Vous pouvez demander votre propre représentant : « Jeg er her uden mine forældre. » (Je suis ici sans mes parents.)

# Another country was asked

rule-answer-asked = Le Danemark demande à un autre pays de prendre votre dossier
    .answer = Le Danemark demande à ce pays de prendre votre dossier : { $country }
rule-step-tell = Dites maintenant si vous avez de la famille en Europe, une maladie ou des enfants.
    .more = Écrivez-le au Service de l’immigration. Le Conseil danois pour les réfugiés vous aide.
rule-step-decision-day = Si on vous annonce qu’on vous enverra dans un autre pays, dites tout de suite : « Jeg vil klage. »
    .more = Cela veut dire « Je veux faire un recours ». Vous avez alors sept jours. Avant, il n’y a pas de recours à faire.
rule-step-registered = Restez à votre adresse enregistrée, et demandez vos lettres chaque jour.
    .more = Une personne absente peut être placée en détention, et peut perdre le dossier.

# Listed countries and Ukraine

rule-answer-listed = Votre entretien peut avoir lieu d’ici quelques jours
rule-step-no-form = Dites tout à cet entretien.
    .more = Vous ne remplissez pas de formulaire avant. Votre famille et votre santé comptent aussi.
rule-step-special = Dites pourquoi vous n’êtes pas en sécurité, et pourquoi votre dossier est particulier.
    .more = Par exemple : qui vous menace, et pourquoi la police n’aide pas. La violence à la maison compte aussi.
rule-step-agree = Dites la même chose au Conseil danois pour les réfugiés.
    .more = Un refus sans recours n’est possible que s’il est d’accord. Il doit peut-être répondre le jour même.
rule-answer-ukraine = Vous venez d’Ukraine ? Renseignez-vous d’abord sur la loi sur l’Ukraine
rule-step-ukraine = Demandez au Service de l’immigration si la loi sur l’Ukraine est pour vous.
    .more = La demande se fait au Danemark : « særloven om Ukraine ». Tant que vous pouvez avoir ce titre de séjour, l’examen d’un dossier d’asile n’est pas mené jusqu’au bout.

# Denmark examines the reasons

rule-answer-unfounded-told = Dites tout au Conseil danois pour les réfugiés quand il parle avec vous
rule-answer-examined = Le Danemark examine vos motifs d’asile
rule-step-tell-council = Appelez aujourd’hui le Conseil danois pour les réfugiés, et dites ce qui est particulier dans votre dossier.
    .more = Le Service de l’immigration lui demande son avis avant un non sans recours. Il doit peut-être répondre vite.
rule-step-prepare = Préparez votre entretien sur l’asile.
    .more = Écrivez pour vous ce qui s’est passé, dans l’ordre. Avant l’entretien, demandez des conseils gratuits.
rule-step-papers = Rassemblez des papiers, des messages et des photos sur vos motifs.
    .more = Ils peuvent être dans votre langue. Gardez une copie de tout ce que vous remettez.
rule-step-needs = Une maladie, une blessure, peur de parler ? Dites-le avant au Service de l’immigration.
    .more = Le personnel peut le transmettre. Vous pouvez demander un homme ou une femme comme interprète.
rule-step-letters = Lisez vos lettres chaque jour, et venez quand on vous convoque.
    .more = Un entretien manqué peut mettre fin à votre dossier. En cas de maladie, dites-le avant.

# Waiting

rule-answer-waiting = Votre premier entretien vient ensuite
rule-answer-interviewed = Ensuite, on décide quel pays examine votre dossier
rule-step-come = Demandez vos lettres au personnel chaque jour. Venez à chaque entretien.
    .more = Malade ? Dites-le avant. Une personne absente sans bonne raison peut perdre le dossier.
rule-step-wish = Écrivez que vous voulez être avec votre famille, et signez.
    .more = Votre proche doit écrire aussi. Donnez-le au Service de l’immigration, et gardez une copie.
rule-step-missing = Quelque chose manquait ou était faux à l’entretien ? Dites-le maintenant.
    .more = Écrivez-le au Service de l’immigration, et gardez une copie. Le Conseil danois pour les réfugiés peut vous aider.
rule-step-collect = Rassemblez vos papiers. Écrivez pour vous ce qui s’est passé, et quand.
    .more = À l’entretien, dites tout ce qui compte. Un doute ? Dites-le.
rule-step-talk = Demandez à parler avec le Conseil danois pour les réfugiés avant l’entretien.
    .more = C’est gratuit. Demandez au personnel un rendez-vous.

# Not registered

rule-answer-can-ask = Vous pouvez demander l’asile au Danemark
rule-step-say = Avez-vous peur de rentrer chez vous ? Dites à la police : « Jeg søger asyl. »
    .more = Cela veut dire « Je demande l’asile ». Vous pouvez aussi le dire au centre d’accueil de Sandholm.
rule-step-means = Demandez aujourd’hui au Conseil danois pour les réfugiés ce que cela veut dire pour vous.
    .more = Dites-lui si vous avez demandé l’asile dans un autre pays. C’est gratuit.
rule-answer-register = D’abord : faites enregistrer votre demande d’asile
rule-step-ask = Allez à la police ou au centre d’accueil de Sandholm. Dites : « Jeg søger asyl. »
    .more = Cela veut dire « Je demande l’asile ». Tout poste de police convient, aussi à la frontière ou à l’aéroport.
rule-step-bring = Apportez votre passeport, vos papiers, vos billets et votre téléphone. Ne jetez rien.
    .more = Si vous remettez un papier, demandez une copie.
rule-step-first-talk = Demandez au centre à parler avec le Conseil danois pour les réfugiés.
    .more = C’est gratuit. Demandez au personnel un rendez-vous avant votre premier entretien.

# What holds for everyone

rule-answer-letter = Faites lire votre dernière lettre aujourd’hui
rule-step-letter = Montrez la lettre au personnel ou au Conseil danois pour les réfugiés.
    .more = Montrez aussi ceci : « Kan du læse dette brev? Er der en klagefrist? » (Pouvez-vous lire ceci ? Y a-t-il un délai ?)
rule-step-sections = Dit-elle § 29 a ou § 29 b ? Alors dites aujourd’hui : « Jeg vil klage. »
    .more = Cela veut dire « Je veux faire un recours ». Vous avez sept jours à partir de l’annonce de la décision, même si elle a été faite à un entretien.
rule-step-how-far = Pas de lettre, ou rien de cela dedans ? Demandez au personnel où en est votre dossier.
    .more = En danois : « Hvor langt er min sag? »
