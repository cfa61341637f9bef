# The rules, facts, doubts and sources, in the words of the guide. The sources are paraphrased.
# A rule is said so that it can be read both where it applies and where it does not; `.name` is a
# short name for a gate or a criterion.

rule-dc1 = Les règles de Dublin décident quel pays, un seul, examine votre dossier. Elles ne décident pas si vous obtenez l’asile.
rule-dc2 = Les règles sont essayées dans un ordre fixe. La première qui convient décide.
rule-child-family = Vous avez moins de 18 ans. Le pays où votre mère, votre père, votre frère ou votre sœur vit légalement passe en premier, sauf si ce n’est pas le mieux pour vous.
    .name = Famille d’un enfant seul
rule-child-relative = Une tante, un oncle ou un grand-parent qui vit légalement dans l’un de ces pays compte aussi. Cette personne doit pouvoir s’occuper de vous, et ce doit être le mieux pour vous.
    .name = Autres proches d’un enfant seul
rule-child-here = Sans famille en Europe, le dossier d’un enfant est normalement examiné là où l’enfant se trouve. Ce doit être le mieux pour l’enfant.
    .name = Un enfant seul qui est au Danemark
rule-child-first = Sans famille en Europe, le dossier d’un enfant est examiné par le premier pays qui l’a enregistré. Ce doit être le mieux pour l’enfant. Si ce n’est pas le cas, le Danemark peut prendre le dossier.
    .name = Un enfant seul, sans famille en Europe
rule-child-wish = Dites à votre représentant quelle famille vous avez en Europe, et où vous voulez être. C’est ce qui est le mieux pour vous qui décide.
rule-fi6 = Le Service de l’immigration vous annonce que le Danemark examine votre dossier.
    .name = Le Danemark a dit qu’il examine votre dossier
rule-citizen = Les règles de Dublin ne sont pas pour les personnes qui ont la nationalité d’un pays de l’UE, de la Norvège, de l’Islande, du Liechtenstein ou de la Suisse. Le Danemark ne peut alors envoyer personne dans un autre pays selon ces règles.
    .name = Nationalité d’un pays de Dublin
rule-citizen-sent = Les règles de Dublin ne sont pas pour les personnes qui ont la nationalité d’un pays de l’UE, de la Norvège, de l’Islande, du Liechtenstein ou de la Suisse. Si c’est votre cas, dites-le dans votre recours et montrez votre passeport.
rule-citizen-denmark = Une personne qui a la nationalité danoise n’a pas besoin de l’asile ici. Si votre nationalité est mise en doute, demandez au Conseil danois pour les réfugiés.
    .name = Nationalité danoise
rule-am-free-movement = Les nouvelles règles ne sont peut-être pas pour la famille proche d’une personne de nationalité d’un pays de l’UE qui s’est installée dans un autre pays de l’UE. Si c’est peut-être votre cas, demandez au Conseil danois pour les réfugiés.
rule-told = Le Service de l’immigration vous a dit qu’un autre pays doit prendre votre dossier.
    .name = Ce que le Service de l’immigration vous a dit
rule-told-home = Vos réponses désignent le Danemark. Votre recours devrait le dire, avec des papiers : sur votre famille, votre visa ou votre titre de séjour, ou sur votre arrivée.
    .name = Ce qui vous lie au Danemark
rule-told-home-newer = Vous avez de la famille au Danemark. Votre recours devrait le dire, avec des papiers. C’est l’un des rares motifs que la Commission de recours examine.
    .name = Votre famille au Danemark
rule-dc3 = Votre famille proche qui a une protection passe en premier : c’est le pays où elle vit légalement. Ce doit être votre mari, votre femme, votre enfant de moins de 18 ans ou votre partenaire.
    .name = Famille proche avec une protection
rule-d10 = Vient ensuite le pays où votre famille proche attend une première réponse à sa demande d’asile. Vous devez avoir été une famille déjà dans votre pays d’origine.
    .name = Famille proche qui attend une première réponse
rule-dc3-status = La famille qui a la nationalité de ce pays ne compte pas dans cette règle. Celle qui a un titre de séjour pour le travail, les études ou la famille non plus. Parlez quand même de toutes ces personnes au Service de l’immigration. Il peut tenir compte de raisons humanitaires.
rule-dc3-other = Pour un adulte, les frères, les sœurs, les enfants adultes, les parents et les autres proches ne comptent pas comme famille proche. Ils peuvent compter quand l’un de vous dépend de l’aide de l’autre. Parlez d’eux au Service de l’immigration.
rule-family-wish = Vous et votre proche devez dire tous les deux par écrit que vous voulez être ensemble. Personne ne le fait pour vous. Écrivez-le maintenant, et demandez à votre proche de l’écrire aussi.
rule-dc4 = Un pays dont le titre de séjour ou le visa est encore valable est responsable. Un titre de séjour compte encore deux ans après son expiration, un visa six mois. Vous ne devez pas avoir quitté l’Europe depuis.
    .name = Titre de séjour ou visa
rule-d12-lapsed = Votre titre de séjour ou votre visa a peut-être expiré il y a plus longtemps. Si vous n’avez pas quitté l’Europe depuis, le pays où vous demandez l’asile est responsable.
    .name = Titre de séjour ou visa expiré depuis longtemps
rule-dc5 = Le premier pays où vous avez passé la frontière sans papiers est responsable. Cela prend fin douze mois après cette entrée.
    .name = Entrée sans papiers
rule-d13-lived = Après ces douze mois, un pays où vous avez vécu cinq mois sans interruption est responsable.
    .name = Cinq mois dans un autre pays
rule-dc6 = Le pays où vous avez demandé l’asile la première fois est responsable.
    .name = Première demande d’asile
rule-dc6-denmark = Quand rien ne désigne un autre pays, le Danemark examine votre dossier.
    .name = Rien ne désigne un autre pays
rule-told-elsewhere = Si l’on vous a dit qu’un autre pays doit prendre votre dossier, cela compte quand aucune autre règle ne convient.
    .name = On vous a parlé d’un autre pays
rule-ab-overturned = La Commission de recours peut changer une décision de vous envoyer dans un autre pays. Alors le Danemark examine peut-être votre dossier, ou le Service de l’immigration décide de nouveau. Demandez au Conseil danois pour les réfugiés ce qui suit.
    .name = La Commission de recours a changé la décision
rule-dc7 = Les règles de Dublin sont utilisées par les pays de l’UE, la Norvège, la Suisse, l’Islande et le Liechtenstein.
rule-dc8 = Le Danemark demande normalement à l’autre pays de prendre votre dossier.
rule-dc8-new = Selon les nouvelles règles aussi, on demande normalement à un autre pays de prendre votre dossier. On ne sait pas avec certitude comment le Danemark le fait.
rule-dc9 = Quand l’autre pays dit oui, on vous y envoie normalement. Votre dossier est alors examiné là-bas.
rule-dc10 = Un pays où vous avez déjà demandé l’asile vous reprend normalement en charge.
    .name = Demande d’asile antérieure
rule-dc10-pending = Tant que votre dossier y est encore en cours, on vous renvoie normalement dans ce pays.
rule-dc10-closed = Si votre demande y a été refusée ou retirée, ce pays vous reprend normalement aussi en charge.
rule-d19-permit = Un autre pays vous a donné un titre de séjour après votre demande d’asile. Ce pays est alors responsable.
    .name = Titre de séjour après une demande
rule-earlier-several = Vous avez demandé l’asile dans plusieurs pays. Lequel vous reprend en charge dépend de ce qu’ils ont fait. Parlez de tous ces pays.
    .name = Demande dans plusieurs pays
rule-absence-proof = Le temps passé hors d’Europe n’aide que si vous pouvez le montrer. Rassemblez des tampons, des billets, des lettres ou un papier d’un employeur ou d’un médecin.
rule-dc11 = Le Service de l’immigration cherche des enregistrements antérieurs dans d’autres pays. S’il en existe un, il est possible que le Danemark n’examine pas votre dossier.
rule-registered-elsewhere = Un autre pays a pris vos empreintes digitales ou enregistré vos données. Il est possible que le Danemark demande à ce pays de prendre votre dossier.
    .name = Empreintes digitales dans un autre pays
rule-dc12 = Le Danemark utilise le règlement Dublin III selon un accord spécial avec l’UE.
rule-dc12-new = De nouvelles règles de l’UE s’appliquent probablement à vous. Les textes principaux de ce guide ne les décrivent pas. Demandez au Conseil danois pour les réfugiés ce qui est différent pour vous.
rule-dc13 = La protection dans un autre pays n’est pas un dossier Dublin. Elle relève du § 29 b, non du § 29 a.

rule-dp1 = Après l’enregistrement, le Service de l’immigration vous convoque à un entretien.
rule-dp1-register = Il faut d’abord votre enregistrement. La police prend votre nom, votre photo et vos empreintes digitales. Allez à la police, ou demandez au Service de l’immigration où aller.
rule-na-transfer = Le Danemark peut vous envoyer dans un pays où vous avez demandé l’asile, même si vous ne l’avez pas demandé ici. Si on vous l’annonce, vous pouvez faire un recours dans les sept jours.
rule-na-late = Le Danemark doit s’adresser à ce pays dans un certain délai. S’il ne le fait pas, il faut peut-être que vous demandiez l’asile ici pour que cela vous aide. Demandez d’abord au Conseil danois pour les réfugiés.
rule-na-again = Si vous êtes de retour après un transfert du Danemark vers ce pays, le Danemark doit d’abord s’adresser de nouveau à ce pays.
rule-dp2 = C’est le 2e bureau d’asile du Service de l’immigration, à Sandholm, qui traite ces dossiers.
rule-dp3 = La réponse repose sur votre premier entretien et sur ce que vous ajoutez plus tard.
rule-dp4 = En général, on vous dit à la fin du premier entretien quel pays examine votre dossier.
rule-dp5 = Si le Service de l’immigration a besoin d’en savoir plus, on vous informe dès que possible. Il n’y a pas de date fixe.
rule-dp6 = Vous pouvez faire un recours contre un transfert devant la Commission de recours des réfugiés (Flygtningenævnet). Vous le pouvez aussi si vous n’avez pas demandé l’asile au Danemark.
rule-dp6-not-yet = Tant qu’on ne vous a pas annoncé de décision, il n’y a rien contre quoi faire un recours. Si votre lettre dit comment faire un recours, demandez au Conseil danois pour les réfugiés aujourd’hui. Si on vous annonce qu’on vous enverra dans un autre pays, sept jours commencent.
rule-dp7 = L’aide juridique est gratuite. Le Conseil danois pour les réfugiés (Dansk Flygtningehjælp) peut vous représenter. Dites dans votre recours que vous le voulez.
rule-dp8 = Si vous faites votre recours à temps, vous avez le droit de rester au Danemark jusqu’à la décision de la Commission de recours.
rule-dp8-new = Écrivez dans la même lettre que le recours que vous demandez à rester. Tant que cela n’est pas décidé, on n’a pas le droit de vous envoyer ailleurs. Selon la loi sur les étrangers de septembre 2025, le recours suffit pour vous permettre de rester. On ne sait pas si cela a été changé depuis.
rule-dp9 = Le Service de l’immigration doit avoir reçu votre recours au plus tard sept jours après le jour où la décision vous a été annoncée.
rule-dp9-announced = Ce qui compte, c’est que votre recours arrive à temps. Demandez une preuve de son arrivée, et gardez-la.
rule-dp10 = Un recours qui arrive plus de sept jours après le jour où la décision vous a été annoncée est irrecevable. Les jours ne commencent que quand la décision vous est annoncée, et la décision doit dire comment faire un recours. Demandez aujourd’hui au Conseil danois pour les réfugiés : la façon et le jour où on vous l’a annoncée comptent.
    .name = Plus de sept jours depuis l’annonce de la décision
rule-dp10-announced = Vous avez dit que vous faites un recours, et les sept jours sont passés. Votre droit de rester dépend du jour où votre recours est arrivé. Demandez aujourd’hui au Service de l’immigration ou au Conseil danois pour les réfugiés.
rule-dp11 = Votre recours est pour la Commission de recours des réfugiés, mais vous le remettez au Service de l’immigration. Aucun formulaire n’est exigé : dites-le à l’entretien, ou envoyez-le signé. Vos motifs peuvent suivre.
rule-dp12 = Normalement, un seul juge décide de votre recours d’après les papiers, sans réunion. La Commission de recours essaie de le faire dans les dix jours ouvrables après avoir reçu le dossier.
rule-appeal-now = Si vous n’êtes pas d’accord, dites aujourd’hui au Service de l’immigration que vous faites un recours. Demandez de l’aide au Conseil danois pour les réfugiés aujourd’hui. Demandez une preuve que votre recours est arrivé.
rule-appeal-papers = Envoyez vos motifs et vos papiers dès que vous le pouvez. Il est possible que la Commission de recours décide en quelques jours, et sans réunion.
rule-appeal-lawyer = Normalement, la Commission de recours ne désigne pas d’avocat dans ces dossiers. Elle peut le faire si elle traite le dossier en formation complète et qu’un avocat est nécessaire. Vous avez toujours le droit d’avoir votre propre avocat.
rule-safe-there = Le Danemark n’a le droit de vous envoyer que dans un pays qui respecte la Convention sur les réfugiés et a une procédure d’asile correcte. On n’a pas le droit de vous envoyer là où la peine de mort, la torture ou un traitement inhumain vous menace, dans ce pays ou plus loin. Si c’est le cas pour vous, écrivez-le dans le recours.
rule-protected-there = Si l’autre pays vous protège déjà, votre dossier relève normalement du § 29 b, et non d’un transfert Dublin. Écrivez dans le recours quelle protection vous avez.
rule-dp13 = Une décision de transfert vous est donnée par écrit et on vous l’annonce aussi. Elle dit comment faire un recours.
rule-dp14 = Les personnes en détention ont aussi le droit de demander l’asile.
rule-de-arrival = La police peut vous placer en détention à l’arrivée, pour établir qui vous êtes et faire votre enregistrement.
rule-de-dublin = Dans un dossier Dublin, la police ne peut vous placer en détention que s’il y a un risque important que vous disparaissiez. Et seulement si une mesure moins dure ne suffit pas, par exemple se présenter à heures fixes.
rule-de-dublin-new = Personne ne doit être placé en détention pour la seule raison qu’un autre pays est peut-être responsable. La détention doit être ordonnée par écrit, avec des motifs. Elle doit être aussi courte que possible.
rule-de-unfounded = Dans la procédure pour demandes manifestement infondées, on peut vous placer en détention si c’est nécessaire pour assurer votre présence. Pas si une mesure moins dure suffit. Pour ce motif, elle dure sept jours au plus.
    .name = La fin de la détention dans la procédure pour demandes manifestement infondées
rule-de-away = Manquer un entretien sans bonne raison, ou ne pas habiter là où on vous l’a dit, peut être un motif de détention.
rule-de-return = Après un non définitif, on peut vous placer en détention pour assurer votre départ, si une mesure moins dure ne suffit pas.
rule-de-court = On doit vous présenter à un juge dans les trois jours, sauf si on vous libère avant. Le tribunal vous donne un avocat. Cela vaut pour la détention liée à votre dossier d’asile ou à votre retour.
    .name = On vous présente à un juge
rule-de-review = Le tribunal fixe un jour de fin, et peut prolonger de quatre semaines au plus chaque fois. Vous pouvez contester sa décision devant un tribunal supérieur. Cela n’arrête pas un transfert ni un retour.
rule-de-told = La police doit vous dire vos droits par écrit, dans une langue que vous comprenez. Si vous demandez l’asile, vous avez le droit de contacter le Conseil danois pour les réfugiés.
rule-de-longest = La détention en vue d’un retour dure six mois au plus. Dans des circonstances spéciales, un tribunal peut la prolonger jusqu’à douze mois de plus. Elle doit être aussi courte que possible.
    .name = La détention en vue d’un retour, sauf si un tribunal la prolonge
rule-de-child = Il est interdit de détenir en prison un enfant seul.

rule-ad1 = Quand un autre pays vous protège déjà, le Danemark n’examinera probablement pas votre dossier.
    .name = Protection dans un autre pays
rule-ad2 = C’est le Service de l’immigration qui décide si votre demande est irrecevable selon le § 29 b.
rule-ad3 = La décision de déclarer votre demande irrecevable ou non selon le § 29 b est prise après votre premier entretien.
rule-ad4 = Le Service de l’immigration doit avoir reçu votre recours au plus tard sept jours après le jour où la décision vous a été annoncée.
rule-ad5 = Normalement, un seul juge de la Commission de recours des réfugiés décide de votre recours d’après les papiers. La Commission de recours essaie de le faire avant qu’on vous fasse quitter le Danemark.
rule-ad6 = Votre recours ne vous donne pas à lui seul le droit de rester. La Commission de recours peut le donner : demandez-le dans le recours. Demandez de l’aide au Conseil danois pour les réfugiés aujourd’hui.
rule-ad7 = Le Conseil danois pour les réfugiés aide aussi dans ces dossiers. Dites dans votre recours que vous le voulez.
rule-ad8 = Cette décision vous est donnée par écrit et on vous l’annonce aussi. Elle dit comment faire un recours.
rule-ad9 = Pour un enfant seul, les soins de santé, l’école, les activités et l’allocation continuent jusqu’à un retour dans l’autre pays.
rule-ad-child = La Commission de recours a déjà changé une telle décision concernant un enfant seul. Montrez ceci aujourd’hui à votre représentant et au Conseil danois pour les réfugiés, et demandez qu’un recours soit fait.

rule-um1 = Un enfant seul reçoit un représentant personnel jusqu’à 18 ans, sauf pour des raisons tout à fait particulières. La Croix-Rouge danoise propose cette personne. L’Agence du droit de la famille (Familieretshuset), dans certains cas le tribunal de la famille, la désigne. Elle est indépendante des autorités de l’immigration. Demandez cette personne maintenant, et parlez-lui de ce résultat.
rule-um-age = On ne peut examiner votre âge que si vous êtes d’accord. Si l’on vous inscrit comme adulte et que c’est faux, vous pouvez faire un recours devant la Commission de recours des réfugiés. Demandez à votre représentant ou au Conseil danois pour les réfugiés.
rule-um8 = On annonce une décision négative à un enfant seul en présence du représentant. Demandez aussi la lettre.
rule-ac6 = Pour une famille, comptez à partir du premier jour où la décision a été annoncée à l’un de vous. Chaque adulte devrait se renseigner sur son propre recours.

rule-fi1 = La première étape est de savoir si le Danemark examine votre dossier.
rule-fi2 = Le premier entretien porte surtout sur qui vous êtes et sur la suite de votre dossier. Parfois aussi sur vos motifs.
rule-fi3 = Tous les adultes, et tous les enfants seuls, sont convoqués à un premier entretien.
rule-fi4 = Après l’enregistrement, vous pouvez écrire vos motifs d’asile. Ensuite, on vous convoque dès que possible.
rule-fi5 = Si rien ne peut être décidé après le premier entretien, on vous convoque à un deuxième, et peut-être à d’autres.
rule-fi7 = Apportez vos papiers et vos autres preuves à l’entretien sur l’asile.

rule-np1 = Un dossier que le Danemark examine suit normalement la procédure normale. Il y a un long entretien, peut-être un autre, puis un oui ou un non.
rule-np2 = Le 3e bureau d’asile traite les dossiers longs et complexes. Il traite aussi les dossiers d’enfants, de victimes de la traite et de personnes en détention.
rule-np3 = Un récit clair et bien documenté peut suffire pour une décision. Sinon, il y a un autre entretien ou une enquête.
rule-np4 = Votre dossier est examiné pour lui-même. Ce que vous dites est comparé à ce que l’on sait de votre pays.
rule-np5 = La réponse arrive dans une lettre : un titre de séjour ou un refus.
rule-np6 = Vous pouvez vous attendre à des nouvelles du Service de l’immigration dans les six semaines après qu’il a pris votre dossier. Cela peut durer plus longtemps.
rule-np7 = Votre refus va automatiquement devant la Commission de recours des réfugiés. Le recours est considéré comme fait 14 jours après que vous avez pris connaissance du refus. Vous n’avez rien à faire, et aucun délai de sept jours ne court.
rule-np8 = L’Agence danoise du retour (Hjemrejsestyrelsen) vous demandera si vous retirez votre recours. Rien ne vous oblige à signer un retrait : si vous ne faites rien, le recours continue. Si vous y renoncez, dans les 14 jours ou plus tard, on vous donne une date limite pour quitter le pays.
rule-np-stay = Vous avez le droit de rester au Danemark jusqu’à la décision de la Commission de recours. Si vous renoncez au recours, cela prend fin.
rule-np9 = Après un refus dans la procédure normale, la Commission de recours désigne un avocat pour vous. C’est gratuit.

rule-mu1 = Quand le Service de l’immigration ne voit pas de motifs valables, le dossier est traité comme manifestement infondé (§ 53 b).
rule-mu2 = Si le Service de l’immigration ne trouve pas de motifs valables, il envoie votre dossier au Conseil danois pour les réfugiés. La page du Conseil danois pour les réfugiés dit qu’il parle aussi avec vous.
rule-mu3 = Si le Conseil danois pour les réfugiés est d’accord pour dire que la demande est manifestement infondée, il n’y a pas de recours devant la Commission de recours. Demandez-lui ce que vous pouvez encore faire.
rule-mu4 = Si le Conseil danois pour les réfugiés n’est pas d’accord, un refus va automatiquement devant la Commission de recours. Vous n’avez pas besoin de faire un recours. Demandez au Conseil danois pour les réfugiés qui vous y aide.
rule-mu4-writing = La Commission de recours décide alors normalement d’après les papiers, sans réunion. Un avocat parle pour vous.
rule-mu5 = Un refus pour demande manifestement infondée arrive avec une décision de retour. Les deux vous sont donnés par écrit et on vous les annonce aussi.
rule-mu6 = Un enfant seul reçoit un avocat du Service de l’immigration quand celui-ci juge la demande manifestement infondée.
rule-ag1 = Pour les personnes venant des pays de la liste, on suppose au départ que la demande est manifestement infondée. Elle peut être refusée vite (la procédure ÅGH).
    .name = Procédure accélérée pour les pays de la liste
rule-ag2 = Dans la procédure accélérée, vous ne remplissez pas de formulaire sur vos motifs. On vous convoque vite à un entretien. Dites-y tout ce qui compte.
    .name = Procédure accélérée : pas de formulaire
rule-ag3 = Dans la procédure accélérée aussi, le Conseil danois pour les réfugiés doit être d’accord avant un refus sans recours. Il doit peut-être répondre le jour même : dites-lui tout de suite ce qui compte.
rule-ag4 = Votre pays est sur la liste de la procédure accélérée. La liste que nous connaissons date du 19 janvier 2023.
rule-ag5 = Pour la Géorgie, il y a des exceptions. Elles sont décidées au cas par cas. Dites ce qui est particulier dans votre dossier.
rule-ag6 = Attendez-vous à un entretien, même dans la procédure accélérée.

rule-su1 = En principe, le Danemark traite chaque demande comme une première demande.
rule-su2 = Un dossier qui a été clos sans décision peut être rouvert là où il s’est arrêté. Contactez tout de suite le Service de l’immigration.
rule-su3 = Après un refus pour demande manifestement infondée, le Service de l’immigration et le Conseil danois pour les réfugiés regardent votre dossier. Si l’un d’eux voit une raison de le rouvrir, la procédure normale suit.
rule-su4 = La Commission de recours décide si elle rouvre un dossier qu’elle a refusé. Il faut des informations nouvelles et importantes, qui n’étaient pas là avant. Le juge du dossier peut, à lui seul, dire non.
rule-su5 = Il n’y a une nouvelle réunion que si les informations nouvelles peuvent changer le résultat et que votre présence y est nécessaire. Des preuves que vous auriez pu donner avant peuvent être écartées.
rule-su6 = Les textes ne disent pas combien de temps dure la réouverture d’un dossier. Le Service de l’immigration décide où vous habitez pendant ce temps. Demandez au personnel de votre centre.
rule-su-address = Une demande de rouvrir votre dossier n’est pas examinée tant que les autorités ne savent pas où vous habitez. Faites enregistrer l’adresse où vous habitez. Il ne suffit pas que votre avocat la connaisse.
rule-su-stay = Demander à la Commission de recours de rouvrir votre dossier ne suffit pas pour vous permettre de rester. La Commission de recours peut le permettre si vous le demandez avant que votre date limite de départ soit passée. Demandez les deux dans la même lettre.
rule-su-stay-late = Après la date limite de départ, une nouvelle demande ne vous permet de rester que pour des raisons tout à fait particulières. Écrivez ces raisons dans la demande.
    .name = La date limite de départ est passée
rule-su-stay-unfounded = Après un refus pour demande manifestement infondée, vous devez partir tout de suite. Demander de rouvrir le dossier ne vous permet de rester que pour des raisons tout à fait particulières. Écrivez ces raisons dans la demande.
rule-su-stay-elsewhere = Demander à la Commission de recours de revoir la décision ne suffit pas pour vous permettre de rester. Le président de la Commission de recours peut décider que vous en avez le droit. Demandez-le dans la même lettre.

rule-wi1 = C’est le Service de l’immigration qui décide d’un dossier retiré ou arrêté.
rule-wi2 = La loi sur les étrangers cite un seul cas : ne pas venir quand le Service de l’immigration vous convoque personnellement. Elle ne dit pas quels autres cas comptent comme un retrait.
rule-wi3 = Ne pas venir, ne pas répondre ou quitter le centre peut compter comme un abandon du dossier. Une bonne raison qui ne dépendait pas de vous compte. Dites-la au Service de l’immigration.
rule-wi3-duty = Venez chaque fois que le Service de l’immigration vous convoque. Si vous ne pouvez pas venir, dites-le avant, et dites pourquoi. Sinon, votre demande peut devenir caduque (bortfalde).
rule-wi-missing = Manquer un entretien sans bonne raison peut aussi mener à la détention ou à moins d’argent. Ou bien vous devrez peut-être vous présenter à heures fixes.
rule-wi-tell = Vous devez dire ce qui est nécessaire pour décider de votre dossier, et montrer votre passeport quand on vous le demande. Cacher qui vous êtes ou comment s’est passée votre arrivée peut mener à la détention.
rule-wi-live = Habitez là où le Service de l’immigration vous le dit. Si l’on vous ordonne de changer de lieu et que vous ne le faites pas, on peut vous placer en détention. Tant que personne ne sait où vous habitez, rien n’est payé pour vous.
rule-wi4 = Quand une personne ne répond pas ou quitte le centre, le dossier est normalement clos. Il est arrêté, non refusé.
rule-wi5 = Un dossier clos ne continue pas automatiquement. Le texte ne cite aucun délai pour revenir. N’attendez pas.
rule-wi6 = Contactez aujourd’hui le Service de l’immigration par votre centre, et expliquez pourquoi. Il est possible qu’un dossier ne soit rouvert qu’une fois.
rule-wi7 = Si votre lettre vous avertissait, un entretien manqué rend votre demande caduque, sauf si vous avez donné une excuse reconnue par la loi. Le Service de l’immigration peut décider autrement dans des cas particuliers. Votre dossier peut alors être décidé d’après des entretiens antérieurs.
rule-wi8 = Un retrait signé doit être clair. Il y a normalement d’abord un entretien avec un interprète.
rule-wi9 = Après un retrait signé, vous n’avez plus le droit de rester et vous devez partir, sauf si vous avez un autre titre de séjour. Une date limite pour quitter le pays est fixée et inscrite dans le système Schengen (SIS).
rule-wi10 = Vous pouvez toujours annuler votre retrait. Il est alors possible que le dossier continue. Contactez le Service de l’immigration aujourd’hui. Vous ne pouvez pas faire de recours contre un retrait devant la Commission de recours.

rule-fc1 = Le Danemark peut refuser selon le § 7(5) quand un autre pays vous protège déjà. Des liens étroits peuvent suffire, si l’on peut s’attendre à ce que ce pays vous protège.
rule-fc2 = Des liens peuvent être la naissance, l’enfance, un long séjour, la famille ou un réseau. Ils n’ont pas à être plus étroits que vos liens avec le Danemark.
rule-fc3 = Vous devez pouvoir entrer dans ce pays et y vivre légalement. Vous devez aussi y être en sécurité. Si ce n’est pas le cas, dites-le.
rule-fc4 = Au minimum, ce pays doit vous protéger réellement contre un renvoi vers un danger.
rule-fc5 = Un refus parce qu’un autre pays peut vous protéger est donné par écrit. Il va devant la Commission de recours comme les autres refus.
rule-st1 = Il n’existe pas de liste officielle de pays tiers sûrs. Chaque dossier est examiné pour lui-même.
rule-st2 = Un pays n’est pas sûr si vous y risquez la peine de mort, la torture ou un traitement inhumain.
rule-st3 = Un pays sûr doit avoir adhéré à la Convention sur les réfugiés, la respecter et avoir une procédure d’asile correcte. Il ne doit pas vous envoyer plus loin vers un danger.
rule-st4 = Le ministère de l’Immigration et de l’Intégration évalue si un pays est sûr, après avoir consulté le Service de l’immigration.
rule-st5 = Les règles sur les pays sûrs ne valent pas quand la police vous a interdit d’entrer au Danemark (§ 28(7)).
rule-st6 = La loi danoise ne dit pas ce qu’est un « pays tiers sûr européen ».
rule-bo1 = Le Danemark n’a pas de procédure d’asile spéciale à la frontière.

rule-re1 = Le Service de l’immigration paie votre nourriture, un logement et les soins de santé nécessaires. Il le fait jusqu’à ce que vous ayez un titre de séjour ou quittiez le Danemark.
rule-re1-need = Si vous n’avez pas demandé l’asile ici, le Service de l’immigration ne subvient à vos besoins que si c’est nécessaire.
rule-re1-permit = Après un oui, le Service de l’immigration subvient à vos besoins jusqu’à ce que la commune (kommune) prenne le relais.
rule-re1-not = Le Service de l’immigration ne paie pas tant que personne ne sait où vous habitez, ou si vous avez un autre type de titre de séjour. Normalement, il ne paie pas non plus si vous épousez une personne qui vit ici. Si vous avez assez d’argent, vous devrez peut-être payer vous-même.
rule-re-decides = Le Service de l’immigration décide où vous habitez. Autant que possible, il regarde si votre demande est nouvelle ou a été refusée. Ce peut être un autre lieu que celui nommé ici.
rule-re2 = Dans la procédure pour demandes manifestement infondées, vous ne pouvez pas prendre votre propre logement. Vous ne pouvez pas non plus vivre chez des amis ou de la famille.
rule-re3 = Le Service de l’immigration a des bureaux à Næstved, à Sandholm et à Copenhague. Son accueil du public est à Næstved, Aalborg, Aarhus et Odense.
rule-re-admissibility-adult = Au début, vous habiterez probablement au centre d’accueil de Sandholm. Ensuite, le Service de l’immigration décide.
rule-re-admissibility-family = Vous habiterez probablement au centre d’accueil de Sandholm les trois premiers mois. Ensuite au centre de retour d’Avnstrup.
rule-re-admissibility-child = Vous habiterez probablement au centre pour enfants de Tønder.
rule-re-appeal-adult = Vous habiterez probablement dans un centre de retour. Le Service de l’immigration décide lequel.
rule-re-appeal-family = Vous habiterez probablement au centre de retour d’Avnstrup.
rule-re-appeal-child = Vous habiterez probablement au centre pour enfants de Tønder.
rule-re-accelerated-adult = Vous habiterez probablement dans un centre de retour. Le Service de l’immigration décide lequel.
rule-re-accelerated-family = Vous habiterez probablement au centre de retour d’Avnstrup.
rule-re-accelerated-child = Vous habiterez probablement au centre pour enfants de Tønder.
rule-re-accelerated-appeal-adult = Vous habiterez probablement dans un centre de retour. Le Service de l’immigration décide lequel.
rule-re-accelerated-appeal-family = Vous habiterez probablement au centre de retour d’Avnstrup.
rule-re-accelerated-appeal-child = Vous habiterez probablement au centre pour enfants de Tønder.
rule-re-normal = Pendant que le Danemark examine votre dossier, vous habitez au centre que le Service de l’immigration vous attribue. La loi sur les étrangers n’en nomme aucun.
rule-re-refused = Après un refus, le Service de l’immigration peut vous déplacer dans un centre de retour. Il décide lequel, et quand. Attendez-vous à la même chose après que la Commission de recours a confirmé le refus.
rule-re-separated = Pour un enfant avec un adulte qui n’est ni son père ni sa mère, les textes ne nomment aucun lieu. Demandez au Service de l’immigration, ou au personnel de votre centre.
rule-re-not-stated = Les textes ne nomment aucun lieu pour ce moment d’un dossier. Demandez au Service de l’immigration, ou au personnel de votre centre.
rule-re-detained = Les personnes en détention sont gardées dans des lieux spéciaux. Si ce n’est pas possible, elles sont séparées des prisonniers ordinaires.
rule-up-own-home = Après six mois au Danemark, vous pouvez demander à vivre dans votre propre logement. Vous devez pouvoir subvenir aux besoins de votre foyer. Il y a d’autres conditions.
rule-up-private = Après six mois, vous pouvez aussi demander à vivre chez une personne que vous connaissez. Le Service de l’immigration subvient encore à vos besoins. Il y a d’autres conditions.
rule-up-family = Vous pouvez demander à tout moment à vivre avec un mari ou une femme qui habite ici. Un enfant peut demander à vivre avec ses parents ou un proche parent d’ici.
rule-up-return-agency = Si vous n’aidez pas à votre retour, l’Agence danoise du retour (Hjemrejsestyrelsen) décide dans quel centre vous devez habiter. Des raisons particulières peuvent s’y opposer.
rule-up-contract = Les adultes signent un contrat avec leur centre. Il dit à quelles tâches, à quel cours et à quel enseignement vous participez.
rule-up-school = Les enfants d’âge scolaire doivent suivre un enseignement.

rule-ri1 = Si vous habitez au centre de retour de Sjælsmark, les repas sont à heures fixes et vous ne pouvez pas cuisiner. La formation et le travail y sont limités.
rule-ri2 = Dans la procédure pour demandes manifestement infondées à cause de la nationalité, il n’y a pas d’argent dans les centres où les repas sont gratuits. Pas pour les enfants non plus. Les autres centres versent une allocation de base, et une pour les enfants.
    .name = Pas d’argent dans cette procédure
rule-up-meals = Là où les repas sont gratuits, personne ne reçoit l’allocation de base en argent (grundydelse). Ailleurs, elle est versée tous les 14 jours.
rule-up-cash = Les adultes qui respectent leur contrat reçoivent une allocation supplémentaire (tillægsydelse).
rule-up-children = Les parents reçoivent une allocation pour les enfants de moins de 18 ans. Elle est plus basse là où les repas sont gratuits. Un enfant sans parents ici reçoit sa propre allocation.
rule-up-lower = Certaines allocations sont plus basses jusqu’à ce que le Service de l’immigration ait décidé que le Danemark examine votre dossier.
rule-up-cuts = L’argent peut être arrêté pour un entretien manqué, des menaces, de la violence, ou si vous n’habitez pas là où on vous l’a dit. De même si vous ne faites pas vos tâches, ou n’aidez pas à votre dossier ou à votre retour.
rule-up-only-there = Selon les nouvelles règles, votre droit à la nourriture et au logement ici peut prendre fin quand on vous annonce un transfert. Un niveau de vie décent doit quand même être assuré. On ne sait pas ce que fait le Danemark.
rule-ri3 = À Avnstrup, les familles cuisinent elles-mêmes. Elles ont en général leurs propres chambres, et partagent salle de bains et cuisine. Elles reçoivent les soins de santé nécessaires. Les enfants ont des activités, et une école du même niveau que les enfants danois.
rule-ri4 = Au centre pour enfants, il y a des soins de santé, une école et des activités. Vous pouvez cuisiner, avec de l’aide si vous voulez.
rule-ri6 = Vous avez le droit de vous faire aider ou représenter à tout moment. Il est possible que vous deviez quand même venir vous-même.
rule-ri7 = Vous avez un interprète pendant tout l’entretien. L’interprète n’a pas le droit de répéter à d’autres ce que vous dites.
rule-hp1 = Vous pouvez aussi demander un titre de séjour humanitaire au ministère de l’Immigration et de l’Intégration. Ce n’est possible qu’une fois que le Danemark examine votre dossier.

rule-in1 = Avant l’entretien, vous voyez un film, et l’agent chargé du dossier explique à quoi sert l’entretien.
rule-in2 = La lettre qui vous convoque est envoyée à votre centre. Demandez souvent vos lettres au personnel.
rule-in3 = Dans la pièce, il y a vous, un agent chargé du dossier et un interprète.
rule-in4 = Vous pouvez demander un agent et un interprète du même sexe que vous. On le fait quand c’est possible. Demandez-le tôt.
rule-in5 = La loi ne vous donne pas le droit à un autre agent. Si vous avez une bonne raison, dites-la : un autre est peut-être possible.
rule-in6 = S’il n’y a pas d’interprète dans votre langue, on utilise une autre langue que vous comprenez.
rule-in7 = Les interprètes ont passé un contrôle de sécurité et sont tenus au secret.
rule-in8 = Vous pouvez demander la présence d’un membre de votre famille, sauf si vos intérêts s’opposent.
rule-in9 = Des personnes de l’agence de l’ONU pour les réfugiés (UNHCR) ou de la Croix-Rouge ont le droit d’être présentes. Elles ne disent rien.
rule-in10 = Vous avez le droit de venir avec une personne de votre choix. Ce peut être de la famille, un médecin, un avocat, une organisation ou un conseiller religieux.
rule-in11 = Vous, l’interprète et l’agent pouvez demander des pauses, ou il y en a à intervalles réguliers. Le représentant d’un enfant peut en demander d’autres à tout moment.
rule-in12 = L’agent demande comment vous allez et si vous comprenez l’interprète. Si ce n’est pas le cas, dites-le.
rule-in13 = À la fin, on vous dit ce qui vient ensuite. Vous pouvez ajouter ce qui manque.
rule-in14 = L’entretien sur l’asile n’est pas enregistré. Un résumé est écrit et vous est relu. Corrigez ce qui est faux avant de dire que vous êtes d’accord.
rule-in15 = Vous ne pouvez pas refuser le rapport écrit, car il fait partie de votre dossier. Vous pouvez le corriger.
rule-in16 = Les entretiens n’ont normalement pas lieu par vidéo. Un court entretien complémentaire peut se faire par vidéo, par exemple si vous ne vous sentez pas bien ou habitez loin. Il n’est pas enregistré, et en général rien n’est signé.
rule-in17 = Un entretien peut être déplacé en cas de maladie, quand votre représentant ne peut pas venir, ou pour une autre bonne raison. Demandez-le avant qu’il commence.
rule-in18 = En règle générale, chaque adulte a un entretien. Si un handicap vous empêche de parler, un membre de votre famille peut vous aider.
rule-in19 = On peut se passer d’un entretien dans de rares cas, par exemple quand une personne n’est pas en état d’y participer.
rule-in20 = Quand il n’y a pas d’entretien, la décision dit pourquoi.
rule-in21 = L’entretien d’un adulte dure en général plusieurs heures. Mangez et reposez-vous avant.

rule-um2 = Le représentant personnel est avec vous à l’entretien et peut décider comme un parent le peut.
rule-um3 = À l’entretien d’un enfant, un représentant personnel ou un observateur de la Croix-Rouge est présent.
rule-um4 = Le Service de l’immigration évalue si vous avez assez de maturité pour un dossier d’asile. Si ce n’est pas le cas, un autre type de titre de séjour est peut-être possible. Les conditions sont que vous n’avez pas de réseau familial au pays et que vous y seriez en grave détresse.
rule-um5 = Un enfant seul ne paie rien pour l’aide juridique. Après un non à l’asile, le Service de l’immigration donne un avocat à un enfant qui n’en a pas. Il y a peu d’exceptions.
rule-um-sent = L’avocat qu’un enfant seul reçoit après un non à l’asile n’est pas pour un dossier sur un autre pays. Ici, votre représentant et le Conseil danois pour les réfugiés vous aident. Demandez aux deux aujourd’hui.
rule-um6 = Le Service de l’immigration peut chercher votre famille, mais seulement si vous êtes d’accord. La Croix-Rouge peut aussi chercher, de façon confidentielle.
rule-um7 = Un enfant seul est aussi convoqué à un premier entretien.
rule-um9 = Les entretiens par vidéo sont toujours prévus avec le représentant, qui est à côté de vous ou de l’agent.
rule-um10 = Certains agents sont formés spécialement pour parler avec des enfants. L’entretien est aussi doux que possible pour votre âge.
rule-ac1 = Vos enfants n’ont un entretien que si c’est nécessaire et si vous êtes d’accord. Vous avez le droit d’y être si vous et l’enfant le voulez.
rule-ac2 = Qu’un enfant ait un entretien ou non dépend de l’âge, de la maturité et de ses propres motifs. Dites au Service de l’immigration si votre enfant a de tels motifs.
rule-ac3 = Chaque enfant a le droit d’être entendu, si l’enfant ou les parents le demandent.
rule-ac4 = On peut se passer de l’entretien d’un enfant quand on en sait déjà assez.
rule-ac5 = Un enfant avec un adulte qui n’est ni son père ni sa mère reçoit normalement sa propre décision. Si l’enfant n’est pas assez mûr pour un entretien, elle repose sur l’entretien de l’adulte.
rule-ac6-refused = Quand toute une famille reçoit un refus, les enfants sont en général compris dans la décision de la mère. Alors la décision n’est annoncée qu’à elle.

rule-vu1 = Des agents spécialisés parlent avec les personnes qui ont subi la traite ou une autre violence. Dites-le tôt au personnel ou à un médecin.
rule-vu2 = La loi danoise n’a pas de groupe fixe de personnes vulnérables. Dites ce dont vous avez besoin.
rule-vu3 = Si un handicap vous empêche de parler, un membre de votre famille a le droit de vous aider à l’entretien.
rule-vu4 = Le 3e bureau d’asile traite les dossiers des personnes qui ont besoin d’une attention particulière.

rule-ev1 = Les preuves peuvent être dans n’importe quelle langue. Le Service de l’immigration les fait traduire.
rule-ev2 = Le Service de l’immigration cherche aussi lui-même des informations.
rule-ev3 = Apportez vos preuves à l’entretien sur l’asile. Si vous ne pouvez pas, vous avez deux semaines à partir du jour de l’entretien.
    .name = Preuves après l’entretien sur l’asile
rule-ev5 = La Commission de recours compare souvent ce que vous dites avec vos déclarations antérieures, les empreintes digitales, les réseaux sociaux et les données de voyage. Dites la vérité, et expliquez les différences.

rule-dn-grant = Un oui est donné par écrit.
rule-dn-refusal = Un refus qui va devant la Commission de recours est donné par écrit.
rule-dn2 = Une décision peut aussi être annoncée par vidéo ou par téléphone quand vous habitez loin.
rule-dn3 = Chaque décision est aussi donnée par écrit. Demandez la lettre et gardez-la.

rule-ab1 = La Commission de recours est indépendante du Service de l’immigration.
rule-ab2 = Trois personnes décident ; un juge préside. Le Service de l’immigration explique son refus, et un secrétaire écrit.
rule-ab3 = Il y a une réunion avec vous, votre avocat et un interprète.
rule-ab4 = Dites tout de suite à la Commission de recours si vous ne comprenez pas l’interprète.
rule-ab5 = La Commission de recours peut changer la décision ou la confirmer.
rule-ab6 = La décision de la Commission de recours est définitive. On ne peut pas faire de recours contre elle. Des informations nouvelles et essentielles peuvent encore faire rouvrir le dossier.
rule-ab-sent-back = La Commission de recours a renvoyé votre dossier (hjemvist). Le Service de l’immigration le regarde de nouveau et prend une nouvelle décision. Demandez à votre avocat ou au Conseil danois pour les réfugiés ce que le Service de l’immigration veut savoir.
rule-ab-anew = Vos motifs d’asile sont alors examinés de nouveau.
rule-ab8 = Quand la Commission de recours accorde l’asile, le Service de l’immigration donne le titre de séjour et choisit la commune.
rule-ab-gone = Après un non à l’asile, une disparition enregistrée pendant plus de 14 jours clôt le dossier à la Commission de recours. Quand vous contactez de nouveau les autorités, il continue. Si vous avez été dans votre pays d’origine pendant ce temps, c’est un nouveau dossier. Un recours contre un transfert est traité autrement.
rule-ab-gone-transfer = Restez dans votre centre, changez de lieu quand on vous le dit, et venez quand la police vous convoque. Tant qu’un recours contre un transfert est devant la Commission de recours, une absence enregistrée compte comme un abandon du recours. Seules des raisons tout à fait particulières y changent quelque chose.
rule-ab-back-transfer = Votre absence a été enregistrée ? Si vous êtes de retour dans les sept jours après l’annonce de la décision, dites le jour même que vous maintenez votre recours. Après ces jours, il n’est plus examiné, sauf pour des raisons tout à fait particulières. Contactez le Conseil danois pour les réfugiés le jour même.
rule-ab-gone-protected = Restez dans votre centre. Pour un recours selon le § 29 b, aucune règle ne dit ce qui suit si votre absence est enregistrée. Si vous n’étiez pas là, contactez aujourd’hui le centre et le Conseil danois pour les réfugiés.
rule-ab-leaving = Quitter le Danemark avant la décision de la Commission de recours compte comme un retrait du recours.
rule-ab-absent = Vous avez le droit de venir à la réunion, ce n’est pas une obligation. Si vous ne venez pas, la Commission de recours décide d’après les papiers. Une raison prouvée peut faire rouvrir le dossier.
rule-ab-told = La Commission de recours vous donne normalement sa décision par écrit après la réunion, ou l’envoie peu après. Si vous devez quitter le Danemark et n’êtes pas là, la police vous la donne.
rule-ab-child = À la réunion de la Commission de recours, un enfant seul a toujours avec lui le représentant ou une personne de la Croix-Rouge. Ces dossiers sont traités particulièrement vite.

rule-po1 = Le Service de l’immigration décide dans quelle commune (kommune) vous habiterez.
rule-po2 = Un titre de séjour est temporaire. Le Service de l’immigration le prolonge sans qu’on le demande, tant que ses conditions durent. Il peut être refusé ou retiré si elles ont disparu, ou s’il a été donné sur une base fausse. Votre vie privée et familiale peut encore être une raison de le prolonger. Ce droit se trouve à l’article 8 de la Convention européenne des droits de l’homme.
rule-po3 = La lettre dit de quel type de titre de séjour il s’agit. Le § 7(1) est pour les réfugiés au sens de la Convention sur les réfugiés. Le § 7(2) est pour un risque réel de peine de mort, de torture ou de traitement inhumain. Le § 7(3) est pour un tel risque dû à une violence très grave contre des civils.
rule-po-length = Un titre de séjour selon le § 7(1) dure deux ans au plus à la fois. Selon les § 7(2) et § 7(3), le premier dure un an au plus.
rule-rt1 = Après un non définitif, vous devez partir. L’Agence danoise du retour (Hjemrejsestyrelsen) vous convoque pour parler du retour et du voyage.
rule-rt-help = Vous devez aider à votre retour : montrer qui vous êtes, obtenir des papiers de voyage et venir aux entretiens. Sinon, vous devrez peut-être vous présenter à heures fixes.
rule-rt4 = Les retours forcés vers un pays tiers sûr sont traités au cas par cas. L’Agence danoise du retour suit l’évaluation de ce pays par le Service de l’immigration.
rule-rt5 = Après un non, un titre de séjour pour d’autres motifs est peut-être possible pour un enfant seul. Il y a encore de l’aide juridique pour cela, et des conseils sur un retour.
rule-rt-date = Après le non de la Commission de recours, votre lettre dit la date limite pour quitter le pays. Normalement, c’est sept jours, ou un mois si vous aviez un titre de séjour jusqu’à maintenant. Dans des cas urgents, comme la criminalité ou la fraude, c’est tout de suite. Ce ne sont pas les sept jours d’un recours.
    .name = Votre date limite pour quitter le Danemark
rule-rt-date-unfounded = Après un refus pour demande manifestement infondée, vous devez partir tout de suite. C’est le Service de l’immigration qui le fixe, non la Commission de recours.
rule-rt-date-later = La date limite de départ peut être repoussée pour des raisons particulières, comme un long séjour, des enfants à l’école ou la famille. Demandez-le dès que vous le pouvez, avec vos raisons.
rule-rt-date-trafficked = Si vous avez subi la traite et que vous le demandez, vous avez normalement 30 jours pour partir. Ce temps peut devenir plus long, 120 jours au plus. Dites-le au Service de l’immigration.
rule-rt-date-child = Un enfant seul peut aussi recevoir un non au titre de séjour pour enfants seuls (§ 9 c). L’enfant a alors 15 jours pour partir. Un recours dans les sept jours permet à l’enfant de rester pendant ce temps.
rule-rt-humanitarian = Vous pouvez encore demander un titre de séjour humanitaire au ministère de l’Immigration et de l’Intégration. Cela ne suffit pas pour vous permettre de rester. La demande n’est pas examinée tant que personne ne sait où vous habitez.

rule-am-back = On dit au pays désigné comme responsable de votre dossier d’asile antérieur de vous reprendre en charge. Si vous avez fait votre demande dans un seul pays, c’est normalement celui-là.
    .name = Demande d’asile antérieure
rule-am26 = Votre famille proche passe en premier : c’est le pays où elle a une protection ou un titre de séjour de longue durée. Cela compte aussi si elle avait une protection et a reçu la nationalité. Vous devez avoir été une famille avant que l’un de vous arrive en Europe.
    .name = Famille proche avec une protection ou un titre de longue durée
rule-am26-status = La famille avec un autre titre de séjour, par exemple pour le travail ou les études, ne compte pas dans cette règle. Parlez quand même de toutes ces personnes au Service de l’immigration. Il peut tenir compte de raisons humanitaires.
rule-am27 = Vient ensuite le pays où votre famille proche attend une première réponse à sa demande d’asile. Vous devez avoir été une famille avant que l’un de vous arrive en Europe.
    .name = Famille proche qui attend une première réponse
rule-am29 = Un pays qui vous a donné un titre de séjour ou un visa est responsable. Un titre de séjour compte encore trois ans après son expiration ou son retrait, un visa dix-huit mois.
    .name = Titre de séjour ou visa
rule-am30 = Un pays où vous avez étudié au moins une année scolaire et obtenu un diplôme est responsable. Le diplôme doit avoir moins de six ans au moment de votre enregistrement. Les cours en ligne ne comptent pas.
    .name = Diplôme
rule-am31 = Vous n’aviez pas besoin de visa. Le Danemark n’en demande pas non plus, donc le Danemark est peut-être responsable.
    .name = Pas besoin de visa
rule-am32 = Quand vous avez fait la demande dans la zone de transit d’un aéroport danois, le Danemark est responsable.
    .name = Zone de transit d’un aéroport
rule-am33 = Le premier pays où vous avez passé la frontière sans papiers est responsable. Cela dure vingt mois, et douze après un sauvetage en mer.
    .name = Entrée sans papiers
rule-am16 = Quand rien ne désigne un autre pays, le pays de votre premier enregistrement examine votre dossier.
    .name = Rien ne désigne un autre pays
rule-am16-security = Si l’on constate qu’une personne est une menace pour la sécurité, le pays qui le constate examine le dossier.
rule-am34 = Le pays où un enfant, un frère, une sœur, le père ou la mère vit légalement est peut-être responsable. L’un de vous doit dépendre de l’autre. La raison doit être une grossesse, un nouveau-né, une maladie grave, un handicap, un traumatisme grave ou la vieillesse. Vous devez le demander tous les deux par écrit.
    .name = Quelqu’un qui dépend de vous, ou dont vous dépendez
rule-am19 = Selon les nouvelles règles, les autorités doivent vous dire, à votre enregistrement, quelles règles s’appliquent et quels droits vous avez.
rule-am21 = Selon les nouvelles règles, vous pouvez recevoir des conseils juridiques gratuits pendant qu’on décide quel pays est responsable. Demandez au Conseil danois pour les réfugiés.
rule-am17 = Selon les nouvelles règles, donnez tous les papiers et tous les faits sur le pays responsable au plus tard au premier entretien. S’il vous faut plus de temps, demandez-le là. Ce qui vient plus tard ne compte peut-être que si c’est décisif.
rule-am20 = Selon les nouvelles règles, on vous dit vos droits par écrit, dans une langue que vous comprenez. Vous pouvez poser des questions. Pour les enfants, cela se fait d’une façon adaptée aux enfants.
rule-am22 = Selon les nouvelles règles, l’entretien sur le pays responsable est enregistré (le son). Vous voyez le résumé avant la décision, et pouvez le corriger.
rule-am22-family = Si de la famille vit dans l’un de ces pays, demandez le formulaire sur la famille. Remplissez-le avant l’entretien si vous le pouvez.
rule-am23 = Selon les nouvelles règles, un enfant seul reçoit normalement un représentant dans les quinze jours ouvrables. Ce qui est le mieux pour l’enfant passe en premier, aussi avant un transfert.
rule-am24 = Selon les nouvelles règles, c’est la situation au moment de votre premier enregistrement dans l’un de ces pays qui compte.
rule-am38 = Si vous partez pendant ce temps dans un autre de ces pays, on peut vous renvoyer.
rule-family-together = Les enfants de moins de 18 ans qui sont avec vous vont normalement là où vous allez. Si les règles désignent des pays différents pour une famille, normalement l’un d’eux prend tout le monde.
rule-discretion = Le Danemark peut examiner votre dossier bien que les règles désignent un autre pays. Personne ne peut compter là-dessus. Dites vos raisons au Service de l’immigration.
rule-am42 = Quand l’autre pays a dit oui ou confirmé, le transfert devrait être décidé dans les deux semaines.
rule-am43 = Selon les nouvelles règles, il y a trois motifs de recours. L’un est un risque réel de traitement inhumain là-bas. L’un est des événements décisifs survenus après la décision. L’un est les règles sur les enfants, la famille et les personnes qui dépendent l’une de l’autre. Ce dernier n’est pas pour les personnes qui ont demandé l’asile là-bas avant. Demandez de l’aide pour choisir.
rule-am43-days = La loi sur les étrangers dit sept jours. C’est son texte de septembre 2025 ; on ne sait pas si elle a été changée depuis. Les nouvelles règles permettent d’une semaine à trois semaines. Comptez sur sept jours seulement.
rule-am43-help = Selon les nouvelles règles, vous pouvez demander une aide gratuite pour le recours si vous ne pouvez pas la payer. Demandez-la dans la même lettre.
rule-d14 = Vous n’aviez pas besoin de visa. Le Danemark n’en demande pas non plus, donc le Danemark est peut-être responsable.
    .name = Pas besoin de visa
rule-d15 = Quand vous avez fait la demande dans la zone de transit d’un aéroport danois, le Danemark est responsable.
    .name = Zone de transit d’un aéroport
rule-d16 = Le pays où un enfant, un frère, une sœur, le père ou la mère vit légalement est peut-être responsable. L’un de vous doit dépendre de l’autre. La raison doit être une grossesse, un nouveau-né, une maladie grave, un handicap ou la vieillesse. Vous devez le demander tous les deux par écrit.
    .name = Quelqu’un qui dépend de vous, ou dont vous dépendez

# Time limits

rule-ti-fourteen = Le recours contre votre refus est considéré comme fait quatorze jours après le jour où le refus vous a été annoncé. Vous n’avez rien à faire pour cela.
    .name = Recours contre votre refus considéré comme fait
rule-ti-length = Vous pouvez faire un recours sur la durée d’un titre de séjour selon le § 7(1) ou le § 7(2). Le recours doit être arrivé au Service de l’immigration dans les quatre semaines. S’il arrive plus tard, il est irrecevable.
    .name = Votre recours sur la durée de votre titre de séjour
rule-ti-lapse = Si l’on vous annonce un jour que votre titre de séjour a perdu sa validité, vous pouvez faire un recours. Le recours doit alors arriver dans les quatre semaines. Après, il faut des raisons particulières.
    .name = Votre recours si un titre de séjour perd sa validité
rule-d-times = Le Danemark a normalement trois mois à partir de votre demande pour s’adresser à un autre pays. Après une correspondance d’empreintes digitales, il a deux mois.
    .name = Le Danemark s’adresse à un autre pays
rule-d-late = Si le Danemark s’est adressé à ce pays plus tard que cela, c’est le Danemark qui devient normalement responsable de votre dossier. Montrez les dates au Conseil danois pour les réfugiés.
rule-d-answer = L’autre pays a normalement deux mois pour répondre. Pour vous reprendre en charge, il a un mois, ou deux semaines après une correspondance d’empreintes digitales. Une absence de réponse compte comme un oui.
    .name = L’autre pays répond
rule-d29 = Le Danemark a normalement six mois pour vous y envoyer. Ils courent à partir du oui de ce pays, ou de la dernière décision sur un recours qui a arrêté le transfert. S’ils passent sans transfert, le Danemark devient normalement responsable.
    .name = Le transfert
rule-d29-longer = Les autorités peuvent prolonger ce délai. En prison, c’est jusqu’à un an. Pour une personne qu’elles ne trouvent pas, c’est jusqu’à dix-huit mois.
rule-d28 = En détention, le Danemark doit s’adresser à l’autre pays dans le mois qui suit votre demande. S’il ne le fait pas à temps, on doit vous libérer ; votre dossier continue.
    .name = Le Danemark s’adresse à un autre pays pendant votre détention
rule-d28-answer = En détention, l’autre pays a normalement deux semaines pour répondre. Une absence de réponse compte comme un oui.
    .name = L’autre pays répond pendant votre détention
rule-d28-transfer = La détention en vue d’un transfert prend fin après six semaines. Elles courent à partir du oui de ce pays, ou du jour où un recours n’arrête plus le transfert. Après, on doit vous libérer ; votre dossier continue.
    .name = La fin de la détention en vue d’un transfert
rule-am-times = Si vous n’avez pas demandé l’asile là-bas, le Danemark a deux mois à partir de votre enregistrement pour s’adresser à un autre pays. Après une correspondance d’empreintes digitales ou de données de visa, il a un mois.
    .name = Le Danemark s’adresse à un autre pays
rule-am-late = Si le Danemark s’est adressé à ce pays plus tard que cela, c’est le Danemark qui devient responsable de votre dossier. Cela seul n’est pas un motif de recours. Montrez les dates au Conseil danois pour les réfugiés.
rule-am-late-child = Pour un enfant seul, la recherche de la famille peut continuer après ce délai. Elle continue quand c’est le mieux pour l’enfant.
rule-am-answer = L’autre pays a un mois pour répondre, ou deux semaines après une correspondance d’empreintes digitales ou de données de visa. Une absence de réponse compte comme un oui.
    .name = L’autre pays répond
rule-am-back-times = Si vous y avez demandé l’asile avant, le Danemark a deux semaines après la correspondance d’empreintes digitales pour le dire à ce pays. Si le Danemark est en retard, ce pays doit quand même vous reprendre en charge.
    .name = Le Danemark informe le pays de votre demande antérieure
rule-am-back-answer = Ce pays a deux semaines pour confirmer, ou pour montrer qu’il n’est pas responsable. Une absence de réponse compte comme une confirmation.
    .name = Ce pays confirme
rule-am46 = Le Danemark a six mois pour vous y envoyer. Ils courent à partir du oui de ce pays, ou de la dernière décision sur un recours qui a arrêté le transfert. S’ils passent sans transfert, le Danemark devient responsable.
    .name = Le transfert
rule-am46-longer = En prison, ce délai va jusqu’à un an. Il va jusqu’à trois ans si vous, ou la famille envoyée avec vous, restez absents, résistez ou refusez des mesures médicales. Une fois que vous êtes de retour, il reste au moins trois mois pour vous y envoyer.
rule-am46-missed = Un délai de transfert dépassé peut être un motif de recours. Un délai manqué avant la décision n’en est pas un. Montrez les dates au Conseil danois pour les réfugiés.
rule-am45 = En détention, le Danemark a deux semaines à partir de votre enregistrement ou d’une correspondance pour s’adresser à l’autre pays ou l’informer. Si votre détention a commencé plus tard, il a une semaine à partir de là. S’il est en retard, on doit vous libérer ; votre dossier continue.
    .name = Le Danemark s’adresse à un autre pays pendant votre détention
rule-am45-answer = En détention, l’autre pays a une semaine pour répondre. Une absence de réponse compte comme un oui.
    .name = L’autre pays répond pendant votre détention
rule-am45-transfer = La détention en vue d’un transfert prend fin après cinq semaines. Elles courent à partir du oui de ce pays, ou du jour où un recours n’arrête plus le transfert. On doit aussi vous libérer si aucun transfert n’est décidé dans les deux semaines après le oui.
    .name = La fin de la détention en vue d’un transfert
rule-ti-away = Rester absent ne raccourcit jamais ces délais. Cela peut mettre fin à votre recours, et mener à la détention. Si quelque chose vous retient loin du centre, dites-le au Conseil danois pour les réfugiés.

# Facts. $value is yes, no or unknown; $country and $date are filled where the fact is one.

fact-today = Nous sommes le { $date }.
fact-registered = { $value ->
    [yes] Votre enregistrement pour l’asile au Danemark est fait.
    [no] Votre enregistrement n’est pas encore fait.
   *[unknown] On ne sait pas si votre enregistrement est fait.
}
fact-no-application = { $value ->
    [yes] Vous n’avez pas demandé l’asile au Danemark.
    [no] Vous voulez demander l’asile au Danemark, ou vous l’avez demandé.
   *[unknown] On ne sait pas si vous avez demandé l’asile au Danemark.
}
fact-registration-date = { $value ->
    [yes] Jour de votre enregistrement : { $date }.
   *[unknown] Le jour de votre enregistrement n’est pas connu.
}
fact-letter-unread = { $value ->
    [yes] Vous avez une lettre que vous ne pouvez pas lire.
    [no] Vous n’avez indiqué aucune lettre que vous ne pouvez pas lire.
   *[unknown] On ne sait pas si vous avez une lettre que vous ne pouvez pas lire.
}
fact-interviewed = { $value ->
    [yes] Vous avez eu le premier entretien.
    [no] Vous n’avez pas encore eu le premier entretien.
   *[unknown] On ne sait pas si vous avez eu le premier entretien.
}
fact-another-country-asked = { $value ->
    [yes] On vous a dit qu’on demande à un autre pays de prendre votre dossier.
    [no] On ne vous a pas dit qu’on le demande à un autre pays.
   *[unknown] On ne sait pas si on le demande à un autre pays.
}
fact-told-country = { $value ->
    [yes] Pays que le Service de l’immigration a nommé : { $country }.
   *[unknown] On ne sait pas quel pays le Service de l’immigration a nommé.
}
fact-other-country-accepts = { $value ->
    [yes] Un transfert a été décidé, donc l’autre pays a probablement dit oui.
    [no] L’autre pays a dit non.
   *[unknown] On ne sait pas si l’autre pays dit oui.
}
fact-decision-told = { $value ->
    [yes] On vous a annoncé une décision.
    [no] On ne vous a pas encore annoncé de décision.
   *[unknown] On ne sait pas si on vous a annoncé une décision.
}
fact-denmark-examines = { $value ->
    [yes] On vous a annoncé que le Danemark examine votre dossier.
    [no] On ne vous a pas annoncé que le Danemark examine votre dossier.
   *[unknown] On ne sait pas si on vous a annoncé que le Danemark examine votre dossier.
}
fact-transfer-decided = { $value ->
    [yes] On vous a annoncé un transfert vers un autre pays.
    [no] On ne vous a pas annoncé de transfert.
   *[unknown] On ne sait pas si la décision est un transfert.
}
fact-inadmissible-decided = { $value ->
    [yes] On vous a annoncé que votre dossier n’est pas examiné, parce qu’un autre pays vous protège.
    [no] On ne vous a pas annoncé de décision selon le § 29 b.
   *[unknown] On ne sait pas si la décision est prise selon le § 29 b.
}
fact-decision-date = { $value ->
    [yes] Jour où la décision vous a été annoncée : { $date }.
   *[unknown] Le jour où la décision vous a été annoncée n’est pas connu.
}
fact-leave-by = { $value ->
    [yes] Date limite pour quitter le Danemark : { $date }.
   *[unknown] La date limite pour quitter le Danemark n’est pas connue.
}
fact-appeal-announced = { $value ->
    [yes] Vous avez dit au Service de l’immigration que vous faites un recours.
    [no] Vous n’avez pas dit au Service de l’immigration que vous faites un recours.
   *[unknown] On ne sait pas si vous avez fait un recours.
}
fact-appeal-proof = { $value ->
    [yes] Vous avez un écrit qui montre votre recours.
    [no] Vous n’avez pas d’écrit qui montre votre recours.
   *[unknown] On ne sait pas si vous avez une preuve de votre recours.
}
fact-detained = { $value ->
    [yes] Vous êtes en détention ou en prison.
    [no] Vous n’êtes pas en détention.
   *[unknown] On ne sait pas si vous êtes en détention.
}
fact-minor = { $value ->
    [yes] Vous avez moins de 18 ans.
    [no] Vous avez 18 ans ou plus.
   *[unknown] On ne sait pas si vous avez moins de 18 ans.
}
fact-child-alone = { $value ->
    [yes] Vous avez moins de 18 ans et vous êtes ici sans vos parents.
    [no] Vous n’êtes pas un enfant seul.
   *[unknown] On ne sait pas si vous êtes un enfant seul.
}
fact-with-children = { $value ->
    [yes] Vous êtes ici avec vos enfants de moins de 18 ans.
    [no] Vous n’avez pas d’enfants de moins de 18 ans avec vous.
   *[unknown] On ne sait pas si vous avez des enfants avec vous.
}
fact-protection-elsewhere = { $value ->
    [yes] Un autre pays vous a donné une protection.
    [no] Aucun autre pays ne vous a donné de protection.
   *[unknown] On ne sait pas si un autre pays vous a donné une protection.
}
fact-protection-country = { $value ->
    [yes] Ce pays est : { $country }.
   *[unknown] On ne sait pas quel pays vous a donné une protection.
}
fact-applied-elsewhere = { $value ->
    [yes] Vous avez déjà demandé l’asile dans un autre pays.
    [no] Vous n’avez pas demandé l’asile dans un autre pays avant.
   *[unknown] On ne sait pas si vous avez déjà demandé l’asile dans un autre pays.
}
fact-applied-in-several = { $value ->
    [yes] Vous avez demandé l’asile dans plusieurs pays.
    [no] Vous avez demandé l’asile dans un pays au plus.
   *[unknown] On ne sait pas si vous avez demandé l’asile dans plusieurs pays.
}
fact-earlier-country = { $value ->
    [yes] Pays où vous avez déjà demandé l’asile : { $country }.
   *[unknown] On ne sait pas dans quel pays vous avez déjà demandé l’asile.
}
fact-earlier-pending = { $value ->
    [yes] Votre dossier y est encore en cours.
    [no] Votre dossier n’y est plus en cours.
   *[unknown] On ne sait pas si votre dossier y est encore en cours.
}
fact-earlier-closed = { $value ->
    [yes] Votre demande y a été refusée ou retirée.
    [no] Votre demande n’y a pas été refusée ni retirée.
   *[unknown] On ne sait pas si votre demande y a été refusée ou retirée.
}
fact-left-three-months = { $value ->
    [yes] Vous avez quitté l’Europe pendant trois mois ou plus depuis, et vous pouvez le montrer.
    [no] Vous n’avez pas quitté l’Europe pendant trois mois depuis, avec de quoi le montrer.
   *[unknown] On ne sait pas si vous avez quitté l’Europe pendant trois mois depuis.
}
fact-left-nine-months = { $value ->
    [yes] Vous avez quitté l’Europe pendant neuf mois ou plus depuis, et vous pouvez le montrer.
    [no] Vous n’avez pas quitté l’Europe pendant neuf mois depuis, avec de quoi le montrer.
   *[unknown] On ne sait pas si vous avez quitté l’Europe pendant neuf mois depuis.
}
fact-left-unproven = { $value ->
    [yes] Vous avez quitté l’Europe pendant trois mois ou plus, et vous ne pouvez pas le montrer.
    [no] Il n’y a pas de temps hors d’Europe que vous ne pouvez pas montrer.
   *[unknown] On ne sait pas s’il y a du temps hors d’Europe que vous ne pouvez pas montrer.
}
fact-returned-since = { $value ->
    [yes] Vous avez quitté l’Europe ou on vous a fait rentrer au pays à la suite d’une décision, depuis.
    [no] Il n’y a pas eu de départ à la suite d’une décision, depuis.
   *[unknown] On ne sait pas s’il y a eu un départ à la suite d’une décision, depuis.
}
fact-permit-since = { $value ->
    [yes] Un autre pays vous a donné un titre de séjour depuis.
    [no] Aucun autre pays ne vous a donné de titre de séjour depuis.
   *[unknown] On ne sait pas si un autre pays vous a donné un titre de séjour depuis.
}
fact-registered-elsewhere = { $value ->
    [yes] Un autre pays a pris vos empreintes digitales ou enregistré vos données.
    [no] Aucun autre pays n’a pris vos empreintes digitales ni enregistré vos données.
   *[unknown] On ne sait pas si un autre pays a enregistré vos données.
}
fact-family-in-europe = { $value ->
    [yes] Vous avez de la famille dans l’un de ces pays.
    [no] Vous n’avez indiqué aucune famille dans ces pays.
   *[unknown] On ne sait pas si vous avez de la famille dans l’un de ces pays.
}
fact-family-counted = { $value ->
    [yes] Votre mari, femme, partenaire, enfant de moins de 18 ans, père ou mère vit dans l’un de ces pays.
    [no] Vous n’avez indiqué ni mari, ni femme, ni partenaire, ni enfant de moins de 18 ans, ni père, ni mère dans ces pays.
   *[unknown] On ne sait pas si de la famille proche vit dans l’un de ces pays.
}
fact-family-couple = { $value ->
    [yes] Ce membre de la famille est votre mari, votre femme ou votre partenaire.
    [no] Ce membre de la famille n’est pas votre mari, votre femme ni votre partenaire.
   *[unknown] On ne sait pas si c’est votre mari, votre femme ou votre partenaire.
}
fact-family-partner = { $value ->
    [yes] Ce membre de la famille est votre partenaire, sans mariage entre vous.
    [no] Ce membre de la famille n’est pas un partenaire hors mariage.
   *[unknown] On ne sait pas s’il y a un mariage entre vous et ce partenaire.
}
fact-family-other = { $value ->
    [yes] Vous avez d’autres membres de la famille dans l’un de ces pays.
    [no] Vous n’avez indiqué aucun autre membre de la famille dans ces pays.
   *[unknown] On ne sait pas si d’autres membres de la famille vivent dans l’un de ces pays.
}
fact-family-sibling = { $value ->
    [yes] Vous avez un frère ou une sœur dans l’un de ces pays.
    [no] Vous n’avez indiqué ni frère ni sœur dans ces pays.
   *[unknown] On ne sait pas si un frère ou une sœur vit dans l’un de ces pays.
}
fact-family-relative = { $value ->
    [yes] Vous avez une tante, un oncle ou un grand-parent dans l’un de ces pays.
    [no] Vous n’avez indiqué ni tante, ni oncle, ni grand-parent dans ces pays.
   *[unknown] On ne sait pas si une tante, un oncle ou un grand-parent vit dans l’un de ces pays.
}
fact-couple-on-the-way = { $value ->
    [yes] Votre couple s’est formé après votre départ de votre pays d’origine.
    [no] Vous formiez déjà un couple dans votre pays d’origine, ou il ne s’agit pas d’un couple.
   *[unknown] On ne sait pas si vous formiez déjà un couple dans votre pays d’origine.
}
fact-couple-since-arrival = { $value ->
    [yes] Votre couple s’est formé après l’arrivée de l’un de vous en Europe.
    [no] Votre couple ne s’est pas formé seulement en Europe.
   *[unknown] On ne sait pas si votre couple s’est formé seulement en Europe.
}
fact-couple-since-application = { $value ->
    [yes] Votre couple s’est formé après votre demande d’asile.
    [no] Votre couple ne s’est pas formé seulement après votre demande d’asile.
   *[unknown] On ne sait pas si votre couple s’est formé seulement après votre demande d’asile.
}
fact-family-country = { $value ->
    [yes] Pays où vit votre famille : { $country }.
   *[unknown] On ne sait pas dans quel pays vit votre famille.
}
fact-family-legal = { $value ->
    [yes] Votre famille y séjourne légalement.
    [no] Votre famille y séjourne sans autorisation.
   *[unknown] On ne sait pas si votre famille y séjourne légalement.
}
fact-family-status-not-counted = { $value ->
    [yes] Votre famille y a la nationalité du pays ou un autre type de titre de séjour.
    [no] Votre famille y a une protection ou y demande l’asile.
   *[unknown] On ne sait pas à quel titre votre famille y séjourne.
}
fact-permit-or-visa = { $value ->
    [yes] L’un de ces pays vous a donné un titre de séjour ou un visa.
    [no] Aucun de ces pays ne vous a donné de titre de séjour ni de visa.
   *[unknown] On ne sait pas si l’un de ces pays vous a donné un titre de séjour ou un visa.
}
fact-visa = { $value ->
    [yes] C’est un visa.
    [no] C’est un titre de séjour.
   *[unknown] On ne sait pas si c’est un visa ou un titre de séjour.
}
fact-permit-expiry = { $value ->
    [yes] Dernier jour du titre de séjour ou du visa : { $date }.
   *[unknown] Le dernier jour du titre de séjour ou du visa n’est pas connu.
}
fact-permit-not-used = { $value ->
    [yes] Il n’a pas servi à votre entrée en Europe.
    [no] Il a servi à votre entrée en Europe, ou cela ne change rien.
   *[unknown] On ne sait pas s’il a servi à votre entrée en Europe.
}
fact-permit-left-since = { $value ->
    [yes] Vous avez quitté l’Europe depuis son expiration.
    [no] Vous n’avez pas quitté l’Europe depuis son expiration.
   *[unknown] On ne sait pas si vous avez quitté l’Europe depuis son expiration.
}
fact-permit-country = { $value ->
    [yes] Pays qui vous a donné le titre de séjour ou le visa : { $country }.
   *[unknown] On ne sait pas quel pays vous a donné le titre de séjour ou le visa.
}
fact-irregular-entry = { $value ->
    [yes] Votre entrée dans l’un de ces pays s’est faite sans papiers pour cela.
    [no] Votre entrée dans l’un de ces pays ne s’est pas faite sans papiers.
   *[unknown] On ne sait pas si votre entrée s’est faite sans papiers.
}
fact-entry-country = { $value ->
    [yes] Premier pays que vous avez atteint : { $country }.
   *[unknown] On ne sait pas lequel de ces pays vous avez atteint en premier.
}
fact-entry-over-twelve-months = { $value ->
    [yes] Vous avez atteint ce pays plus de douze mois avant votre demande d’asile.
    [no] Vous avez atteint ce pays douze mois ou moins avant votre demande d’asile.
   *[unknown] On ne sait pas combien de temps avant votre demande d’asile vous avez atteint ce pays.
}
fact-nationality = { $value ->
    [yes] Votre nationalité est celle de ce pays : { $country }.
    [no] Vous n’avez pas de nationalité.
   *[unknown] Votre nationalité n’est pas connue.
}
fact-diploma-country = { $value ->
    [yes] Pays de votre diplôme : { $country }.
   *[unknown] On ne sait pas de quel pays est votre diplôme.
}
fact-case-answered = { $value ->
    [yes] On vous a donné un oui ou un non à l’asile.
    [no] Vous n’avez pas encore de oui ni de non à l’asile.
   *[unknown] On ne sait pas si vous avez une réponse.
}
fact-granted = { $value ->
    [yes] Vous avez eu un oui à l’asile.
    [no] Vous n’avez pas eu de oui à l’asile.
   *[unknown] On ne sait pas si la réponse était oui.
}
fact-refused = { $value ->
    [yes] Vous avez eu un non dans la procédure normale.
    [no] Vous n’avez pas eu de refus dans la procédure normale.
   *[unknown] On ne sait pas si vous avez eu un refus dans la procédure normale.
}
fact-refused-first-country = { $value ->
    [yes] Vous avez eu un non parce qu’un pays hors d’Europe peut vous protéger.
    [no] Vous n’avez pas eu de refus à cause d’un pays hors d’Europe.
   *[unknown] On ne sait pas si vous avez eu un refus à cause d’un autre pays.
}
fact-refused-unfounded = { $value ->
    [yes] Votre demande a été refusée comme manifestement infondée, sans recours.
    [no] Votre demande n’a pas été refusée sans recours.
   *[unknown] On ne sait pas si votre demande a été refusée sans recours.
}
fact-council-disagreed = { $value ->
    [yes] Le Conseil danois pour les réfugiés n’était pas d’accord pour dire que votre demande est manifestement infondée.
    [no] Vous n’avez pas eu de refus contre l’avis du Conseil danois pour les réfugiés.
   *[unknown] On ne sait pas ce qu’a dit le Conseil danois pour les réfugiés.
}
fact-normal-told = { $value ->
    [yes] On vous a dit que votre dossier suit la procédure normale.
    [no] On ne vous a pas dit que votre dossier suit la procédure normale.
   *[unknown] On ne sait pas si votre dossier suit la procédure normale.
}
fact-unfounded-told = { $value ->
    [yes] On vous a dit que votre demande est vue comme manifestement infondée.
    [no] On ne vous a pas dit que votre demande est vue comme manifestement infondée.
   *[unknown] On ne sait pas si on vous a dit que votre demande est manifestement infondée.
}
fact-found-unfounded = { $value ->
    [yes] Le Service de l’immigration n’a pas trouvé de motifs valables dans votre dossier.
    [no] Le Service de l’immigration n’a pas dit que votre dossier manque de motifs valables.
   *[unknown] On ne sait pas si le Service de l’immigration a trouvé des motifs valables dans votre dossier.
}
fact-expedited-told = { $value ->
    [yes] On vous a dit que votre dossier suit la procédure accélérée.
    [no] On ne vous a pas dit que votre dossier suit la procédure accélérée.
   *[unknown] On ne sait pas si votre dossier suit la procédure accélérée.
}
fact-appeal-running = { $value ->
    [yes] Votre recours est en cours à la Commission de recours.
    [no] La Commission de recours n’a pas votre dossier.
   *[unknown] On ne sait pas si la Commission de recours a votre dossier.
}
fact-board-decided = { $value ->
    [yes] La Commission de recours des réfugiés a décidé.
    [no] La Commission de recours des réfugiés n’a pas décidé.
   *[unknown] On ne sait pas si la Commission de recours des réfugiés a décidé.
}
fact-board-upheld = { $value ->
    [yes] La Commission de recours a été d’accord avec le Service de l’immigration.
    [no] La Commission de recours n’a pas confirmé de décision contre vous.
   *[unknown] On ne sait pas ce que la Commission de recours a décidé.
}
fact-board-overturned = { $value ->
    [yes] La Commission de recours a changé la décision.
    [no] La Commission de recours n’a pas changé de décision.
   *[unknown] On ne sait pas si la Commission de recours a changé la décision.
}
fact-board-sent-back = { $value ->
    [yes] La Commission de recours a renvoyé le dossier au Service de l’immigration.
    [no] La Commission de recours n’a pas renvoyé le dossier.
   *[unknown] On ne sait pas si la Commission de recours a renvoyé le dossier.
}
fact-withdrawn = { $value ->
    [yes] Votre demande a été retirée, ou vous avez manqué un entretien ou quitté le centre.
    [no] Votre demande n’a pas été retirée, et vous n’avez pas manqué d’entretien ni quitté le centre.
   *[unknown] On ne sait pas si votre demande a été retirée, ou si vous avez manqué un entretien ou quitté le centre.
}
fact-withdrawn-signed = { $value ->
    [yes] Vous avez signé un retrait.
    [no] Vous n’avez pas signé de retrait.
   *[unknown] On ne sait pas si vous avez signé un retrait.
}
fact-missed-interview = { $value ->
    [yes] Vous avez manqué un entretien.
    [no] Vous n’avez pas manqué d’entretien.
   *[unknown] On ne sait pas si vous avez manqué un entretien.
}
fact-stayed-away = { $value ->
    [yes] Vous avez quitté votre centre ou n’avez pas répondu.
    [no] Vous n’avez pas quitté votre centre, et vous avez répondu.
   *[unknown] On ne sait pas si vous avez quitté votre centre ou n’avez pas répondu.
}
fact-came-back = { $value ->
    [yes] Vous êtes de retour après un dossier qui a été clos ou refusé.
    [no] Vous n’êtes pas de retour après un ancien dossier au Danemark.
   *[unknown] On ne sait pas si vous avez déjà eu un dossier au Danemark.
}
fact-closed-before = { $value ->
    [yes] Votre ancien dossier a été clos sans décision.
    [no] Votre ancien dossier n’a pas été clos sans décision.
   *[unknown] On ne sait pas si votre ancien dossier a été clos sans décision.
}
fact-unfounded-before = { $value ->
    [yes] Votre ancien dossier a été refusé comme manifestement infondé.
    [no] Votre ancien dossier n’a pas été refusé comme manifestement infondé.
   *[unknown] On ne sait pas si votre ancien dossier a été refusé comme manifestement infondé.
}
fact-refused-by-board-before = { $value ->
    [yes] La Commission de recours a refusé votre ancien dossier.
    [no] La Commission de recours n’a pas refusé votre ancien dossier.
   *[unknown] On ne sait pas si la Commission de recours a refusé votre ancien dossier.
}
fact-new-information = { $value ->
    [yes] Vous avez des informations nouvelles et importantes.
    [no] Vous n’avez pas d’informations nouvelles.
   *[unknown] On ne sait pas s’il y a des informations nouvelles.
}
fact-separated-child = { $value ->
    [yes] Vous avez moins de 18 ans et vous êtes ici avec un adulte qui n’est ni votre père ni votre mère.
    [no] Vous n’êtes pas un enfant avec un adulte autre que le père ou la mère.
   *[unknown] On ne sait pas si vous êtes un enfant avec un autre adulte.
}
fact-needs-support = { $value ->
    [yes] Vous avez besoin d’un soutien particulier.
    [no] Vous n’avez pas besoin d’un soutien particulier.
   *[unknown] On ne sait pas si vous avez besoin d’un soutien particulier.
}
fact-cannot-communicate = { $value ->
    [yes] Un handicap vous empêche de parler avec les autres.
    [no] Vous pouvez parler pour vous-même.
   *[unknown] On ne sait pas si vous pouvez parler pour vous-même.
}
fact-family-applicant = { $value ->
    [yes] Votre famille demande l’asile là-bas.
    [no] Votre famille ne demande pas l’asile là-bas.
   *[unknown] On ne sait pas si votre famille demande l’asile là-bas.
}
fact-family-long-term = { $value ->
    [yes] Votre famille a un titre de séjour de longue durée, ou a reçu la nationalité après une protection.
    [no] Votre famille n’a pas de titre de séjour de longue durée, et n’a pas reçu la nationalité après une protection.
   *[unknown] On ne sait pas si votre famille a un titre de séjour de longue durée.
}
fact-wish-written = { $value ->
    [yes] Vous et votre proche avez écrit tous les deux que vous voulez être ensemble.
    [no] Vous et votre proche n’avez pas écrit tous les deux que vous voulez être ensemble.
   *[unknown] On ne sait pas si vous avez écrit tous les deux que vous voulez être ensemble.
}
fact-diploma = { $value ->
    [yes] Vous avez un diplôme qui compte, d’un autre pays de cet espace.
    [no] Vous n’avez pas de diplôme qui compte, d’un autre pays de cet espace.
   *[unknown] On ne sait pas si vous avez un diplôme qui compte, d’un autre pays de cet espace.
}
fact-rescued-at-sea = { $value ->
    [yes] On vous a porté secours en mer.
    [no] On ne vous a pas porté secours en mer.
   *[unknown] On ne sait pas si on vous a porté secours en mer.
}
fact-visa-free-entry = { $value ->
    [yes] Vous avez utilisé un passeport qui permet l’entrée sans visa.
    [no] Vous n’avez pas utilisé de passeport qui permet l’entrée sans visa.
   *[unknown] On ne sait pas si vous pouviez entrer sans visa.
}
fact-airport-transit = { $value ->
    [yes] Vous avez demandé l’asile dans la zone de transit d’un aéroport au Danemark.
    [no] Vous ne l’avez pas demandé dans la zone de transit d’un aéroport.
   *[unknown] On ne sait pas si vous l’avez demandé dans la zone de transit d’un aéroport.
}
fact-entry-over-twenty-months = { $value ->
    [yes] Vous avez atteint ce pays plus de vingt mois avant votre demande d’asile.
    [no] Vous avez atteint ce pays vingt mois ou moins avant votre demande d’asile.
   *[unknown] On ne sait pas si vous avez atteint ce pays plus de vingt mois avant.
}
fact-lived-elsewhere = { $value ->
    [yes] Vous avez ensuite vécu dans un autre pays cinq mois sans interruption.
    [no] Vous n’avez pas vécu dans un autre pays cinq mois sans interruption.
   *[unknown] On ne sait pas si vous avez vécu dans un autre pays cinq mois.
}
fact-lived-country = { $value ->
    [yes] Pays où vous avez vécu : { $country }.
   *[unknown] On ne sait pas dans quel pays vous avez vécu.
}
fact-dependant = { $value ->
    [yes] Vous et un enfant, un frère, une sœur, votre père ou votre mère en Europe dépendez l’un de l’autre.
    [no] Vous n’avez indiqué ni enfant, ni frère, ni sœur, ni père, ni mère qui dépend de vous, ou dont vous dépendez.
   *[unknown] On ne sait pas si vous et un proche dépendez l’un de l’autre.
}
fact-dependant-by-trauma = { $value ->
    [yes] C’est à cause d’un traumatisme grave.
    [no] Ce n’est pas à cause d’un traumatisme grave.
   *[unknown] On ne sait pas si c’est à cause d’un traumatisme grave.
}
fact-dependant-country = { $value ->
    [yes] Pays où vit ce proche : { $country }.
   *[unknown] On ne sait pas dans quel pays vit ce proche.
}
fact-outside-protection = { $value ->
    [yes] Un pays hors d’Europe vous a donné une protection.
    [no] Aucun pays hors d’Europe ne vous a donné de protection.
   *[unknown] On ne sait pas si un pays hors d’Europe vous a donné une protection.
}
fact-outside-ties = { $value ->
    [yes] Vous avez des liens étroits avec un pays hors d’Europe.
    [no] Vous n’avez pas de liens étroits avec un pays hors d’Europe.
   *[unknown] On ne sait pas si vous avez des liens étroits avec un pays hors d’Europe.
}

# Doubts: the safe reading, and what each statement says, in the order in which the law cites them.

doubt-c2-child = Pour un enfant qui est ici sans parents, c’est ce qui est le mieux pour l’enfant qui décide. Donc aucun pays n’est certain. Demandez à votre représentant.
    .one = L’intérêt de l’enfant passe en premier. La famille compte, puis le pays où l’enfant a fait sa demande.
    .two = Seules ces règles comptent pour un enfant seul : la famille, puis les autres proches, puis le pays du premier enregistrement de l’enfant. Toujours si c’est le mieux pour l’enfant.
doubt-can-care = On examine si votre proche peut s’occuper de vous, et si c’est le mieux pour vous.
    .one = Si un examen montre que le proche peut s’occuper de l’enfant.
    .two = De même, sauf s’il est montré que ce n’est pas le mieux pour l’enfant.
doubt-answers-say-denmark = Vos réponses désignent le Danemark, mais le Service de l’immigration a nommé un autre pays. Le Danemark est possible. Dites-le maintenant, avec des papiers.
    .one = Vous pouvez faire un recours, sur les faits et sur le droit.
doubt-several = Avec plusieurs pays, cela dépend de ce que chacun a fait. C’est peut-être celui qui a laissé passer son délai.
    .one = Un pays qui ne transfère pas une personne à temps devient lui-même responsable.
    .two = Le pays que le système d’empreintes digitales désigne comme responsable reprend en charge.
doubt-left-area = Vous avez quitté l’Europe pendant trois mois, ou on vous a fait rentrer chez vous. Si vous pouvez le montrer, votre nouvelle demande est peut-être un nouveau dossier. Un titre de séjour valable du pays de votre demande antérieure s’y oppose.
    .one = Le devoir de reprendre en charge prend fin après trois mois hors de ces pays, ou après un retour à la suite d’une décision.
doubt-left-area-newer = Vous avez quitté l’Europe pendant neuf mois, ou on vous a fait rentrer chez vous. Si c’est montré, votre nouvelle demande est peut-être un nouveau dossier. Un titre de séjour valable du pays de votre demande antérieure s’y oppose.
    .one = Le devoir de reprendre en charge prend fin après neuf mois hors de ces pays, ou après un départ à la suite d’une décision de retour.
doubt-both-write = Cela ne compte que si vous et votre proche l’avez demandé tous les deux par écrit.
    .one = À condition que les personnes concernées l’aient demandé par écrit.
    .two = De même.
doubt-since-application = Votre couple s’est formé après votre demande d’asile. Alors cela ne compte normalement pas. Demandez à un conseiller.
    .one = Ce qui compte est la situation au moment de votre première demande d’asile.
doubt-visa-free = Cela dépend : votre entrée compte-t-elle comme une entrée sans visa ? Certains tribunaux disent non, si vous veniez pour demander l’asile. Alors le premier pays est peut-être responsable.
    .one = Si le pays où l’on fait la demande n’exige pas non plus de visa, c’est ce pays.
    .two = Les nouvelles règles disent la même chose.
doubt-c6 = Nous ne comptons pas le jour où la décision vous a été annoncée. Le septième jour après est le dernier jour sûr. Si c’est un week-end ou un jour férié, le délai est peut-être déplacé. N’y comptez pas.
    .one = Un recours plus de sept jours après l’annonce est irrecevable. Sur les week-ends et les jours fériés, rien n’est dit.
    .two = En général, le premier jour n’est pas compté. Si la fin tombe un week-end ou un jour férié, elle passe au jour ouvrable suivant.
doubt-c18 = Les jours courent à partir de l’annonce à une personne. Pour un enfant ou un second parent, aucun texte n’en dit plus. Comptez à partir du premier jour où la décision a été annoncée à l’un de vous.
    .one = Les jours courent à partir de l’annonce à la personne.
    .two = Les enfants sont en général compris dans la décision donnée à la mère, et elle n’est annoncée qu’à elle.
doubt-c19 = Les textes diffèrent sur la façon d’informer un enfant seul. Attendez-vous aux deux, et demandez la lettre.
    .one = La décision est donnée par écrit et de vive voix.
    .two = Une décision négative est annoncée de vive voix, en présence du représentant.
doubt-c22 = Selon la loi, c’est la police qui fait votre enregistrement. Un autre texte nomme le Service de l’immigration. L’un et l’autre peuvent vous dire où aller.
    .one = La police enregistre toute personne qui demande l’asile.
    .two = Le Service de l’immigration enregistre ; en pratique, c’est la police qui le fait.
doubt-c24 = Préparez-vous à parler de votre voyage, de votre identité et de vos motifs.
    .one = L’entretien porte sur vos motifs d’asile et sur d’autres informations.
    .two = Le premier entretien porte surtout sur l’identité et la suite de votre dossier, parfois aussi sur vos motifs.
doubt-c29 = La page officielle parle de la famille qui séjourne légalement. Le règlement ne nomme que la famille qui a une protection. Ce guide suit le règlement.
    .one = La famille qui est présente légalement.
    .two = La page danoise dit la famille la plus proche qui y séjourne, sans le mot légalement.
    .three = Les membres de la famille qui ont une protection, ou qui attendent une première réponse.
doubt-c32 = La page officielle décrit les anciennes règles. Nous n’avons rien trouvé de publié sur la façon dont le Danemark utilise les nouvelles.
    .one = Le Danemark n’avait pas encore décidé de se joindre aux nouvelles règles.
    .two = Le nouveau règlement remplace le règlement Dublin III en juin ou juillet 2026. Les textes publiés diffèrent sur le jour.
doubt-protection-is-real = Le § 29 b n’est utilisé que là où la protection est réelle. Si vous n’étiez pas en sécurité là-bas, dites-le.
    .one = Une demande peut être déclarée irrecevable quand un autre pays a donné une protection.
    .two = La Commission de recours regarde si vous pouvez entrer et rester là-bas, et si vous y êtes en sécurité.
doubt-registered-elsewhere = Un autre pays a pris vos empreintes digitales ou enregistré vos données. Il est possible que le Danemark s’adresse à ce pays. Dites-le à un conseiller.
    .one = Si un autre pays a enregistré vos données, il est possible que votre dossier ne soit pas examiné au Danemark.
doubt-sent-back = La Commission de recours peut donner un titre de séjour. Elle peut aussi renvoyer le dossier (hjemvist), et alors le Service de l’immigration décide de nouveau. Demandez à votre avocat lequel des deux.
    .one = Le président peut décider qu’un dossier est renvoyé au Service de l’immigration.
    .two = La Commission de recours peut changer un refus et accorder l’asile.
doubt-in-time = Cela ne vaut que pour un recours qui arrive à temps. En cas de doute, demandez aujourd’hui au Conseil danois pour les réfugiés.
    .one = Un recours qui arrive plus de sept jours après l’annonce de la décision est irrecevable.
doubt-gone-29b = On ne sait pas ce que fait alors la Commission de recours. Restez là où on vous a dit de rester, et demandez au Conseil danois pour les réfugiés.
    .one = Dans les dossiers de transfert, une absence enregistrée compte comme un abandon du recours.
    .two = Dans les dossiers du § 29 b, il n’y a pas de telle règle.
doubt-child-29b = Pour un enfant seul, le § 29 b n’est pas certain. Demandez à votre représentant.
    .one = Une demande peut être déclarée irrecevable quand un autre pays a donné une protection.
    .two = La Commission de recours a changé une telle décision concernant un enfant seul.
doubt-asked-late = Il n’est pas certain que cela vous aide si le Danemark a manqué le délai. Demandez d’abord au Conseil danois pour les réfugiés.
    .one = À une personne qui n’a pas demandé l’asile ici, on donne la possibilité de le demander. Nous n’avons pas lu tout cet article.
doubt-c9 = Un dossier clos peut être rouvert, peut-être une seule fois. Le texte dit deux choses. Donnez votre raison tout de suite.
    .one = Revenir compte normalement comme une nouvelle demande. Un dossier n’est rouvert qu’une fois, avec une raison.
    .two = Quand la personne revient, le dossier est rouvert et continue là où il a été clos.
doubt-c13 = Le texte nomme Sandholm pour trois mois, pour une phase qui est normalement courte. Demandez quel centre, et pour combien de temps.
    .one = Les familles habitent à Sandholm les trois premiers mois, puis à Avnstrup.
    .two = Dans la procédure pour demandes manifestement infondées, les familles habitent à Avnstrup. Aucun séjour à Sandholm n’est nommé.
doubt-by-nationality = Aucun argent n’est prévu pour les dossiers choisis à cause de la nationalité. Demandez au personnel pourquoi le vôtre l’a été.
    .one = Il n’y a pas d’argent dans les dossiers choisis à cause de la nationalité, là où les repas sont gratuits.
    .two = Les adultes sans enfants de moins de 18 ans ne reçoivent pas d’allocation en argent dans cette procédure.
doubt-am-reception = On ne sait pas ce que fait le Danemark à ce sujet. Demandez au personnel de votre centre.
    .one = Après l’annonce d’un transfert, on n’a droit à l’accueil que dans le pays responsable.
    .two = Le Service de l’immigration paie jusqu’à ce qu’un titre de séjour soit donné, ou que la personne parte.
doubt-sjaelsmark = On ne sait pas avec certitude dans quel centre vous habiterez. Demandez au personnel.
    .one = Les demandeurs sans enfants mineurs habitent au centre de retour de Sjælsmark dans la première phase.
    .two = Les nouveaux demandeurs habitent d’abord dans un centre d’accueil.
doubt-c14 = Attendez-vous à un entretien. Un tableau dit qu’on peut s’en passer pour des personnes de pays sûrs ou après une deuxième demande.
    .one = Dans la procédure accélérée, les personnes sont convoquées vite à un entretien.
    .two = Les adultes ont toujours un entretien.
    .three = Un tableau dit qu’on peut se passer de l’entretien dans ces cas.
doubt-c25 = Vous pouvez le demander ; personne ne le promet. Donnez votre raison.
    .one = Sur demande et si possible, les deux sont du même sexe que vous.
    .two = On en tient compte dans certains types de dossiers.
    .three = Il n’y a pas de droit formel.
doubt-c26 = Demandez-le avant l’entretien.
    .one = Chaque demandeur a le droit de demander la présence d’un membre de sa famille. C’est permis, sauf si les intérêts s’opposent.
    .two = Seuls le demandeur, l’agent et l’interprète sont nommés.
doubt-c27 = Les textes diffèrent sur les personnes présentes avec l’enfant. Vous avez le droit de demander à y être.
    .one = Les parents ou une personne de la Croix-Rouge sont présents.
    .two = Un représentant ou un observateur de la Croix-Rouge est présent. Les parents aussi, si l’enfant et eux le souhaitent.
doubt-c34 = Pour la Géorgie, il y a des exceptions que le texte ne nomme pas. Dites ce qui est particulier dans votre dossier.
    .one = La Géorgie est sur la liste, avec certaines exceptions.
doubt-c35 = La liste a peut-être changé. Elle dit Grande-Bretagne, ce qui veut peut-être dire tout le Royaume-Uni.
    .one = La liste a été mise à jour pour la dernière fois le 19 janvier 2023.
doubt-which-section = On vous a dit qu’on s’adresse à un autre pays, et vous avez une protection dans un autre pays. Demandez duquel des deux il s’agit.
    .one = Une personne qui a déjà une protection dans un autre pays relève du § 29 b.
    .two = On s’adresse à un autre pays quand celui-ci doit lui-même examiner le dossier : § 29 a.

doubt-am-counsel = Nous n’avons pas trouvé comment le Danemark donne ces conseils.
    .one = Les personnes pour lesquelles on n’a pas encore décidé quel pays est responsable doivent recevoir des conseils juridiques gratuits quand elles le demandent.
doubt-am-recorded = Il n’est pas certain que le son d’un entretien soit enregistré. Demandez-le au début, et demandez à voir le résumé.
    .one = L’entretien sur le pays responsable est enregistré (le son). En cas de doute, c’est l’enregistrement qui compte.
    .two = Les entretiens ne sont pas enregistrés.


doubt-who-assesses = On ne sait pas clairement qui dit quel pays est sûr.
    .one = Le ministère de l’Immigration l’évalue, après avoir consulté le Service de l’immigration.
    .two = Pour les retours forcés, l’Agence danoise du retour suit l’évaluation du Service de l’immigration.
doubt-partner = Un partenaire sans mariage civil compte peut-être. Un mariage religieux seul n’est pas certain. Montrez que vous avez vécu ensemble. Demandez à un conseiller.
    .one = Un partenaire dans une relation durable compte là où la loi traite les couples non mariés comme les couples mariés.
    .two = Les nouvelles règles disent de même : l’époux ou l’épouse, ou le partenaire non marié.
doubt-depending = Les personnes qui dépendent l’une de l’autre sont normalement laissées ensemble ou réunies. La raison, le lien de famille et le séjour légal doivent être montrés. Si vous avez demandé l’asile ailleurs avant, ce n’est souvent pas accepté. Demandez à un conseiller.
    .one = Une personne qui dépend d’un enfant, d’un frère, d’une sœur, du père ou de la mère reste normalement avec cette personne ou la rejoint. Les deux doivent le demander par écrit.
    .two = Les nouvelles règles disent la même chose, et nomment aussi un traumatisme grave.
doubt-after-overturned = Nous ne savons pas ce qui suit quand la Commission de recours change une telle décision. Demandez au Conseil danois pour les réfugiés.
    .one = Vous pouvez faire un recours devant la Commission de recours. Il n’est pas dit ce qui suit si elle change la décision.
doubt-citizen-sent = On vous a parlé d’un autre pays, mais ces règles ne sont pas pour les personnes qui ont la nationalité d’un pays de l’UE ou de l’un de quatre autres pays. Montrez votre passeport, et demandez aujourd’hui au Conseil danois pour les réfugiés.
    .one = Les anciennes règles sont pour les personnes qui n’ont pas la nationalité d’un pays de l’UE ou d’un pays participant.
    .two = Les nouvelles règles sont pour les personnes qui n’ont pas la nationalité d’un pays de l’UE et n’ont pas de droit à la libre circulation.
doubt-am-section = Nous n’avons pas trouvé que le Danemark utilise le § 29 a aussi avec les nouvelles règles. Regardez ce que dit votre lettre.
    .one = Les nouvelles règles ont une décision de transfert. Elles ne disent rien des paragraphes danois.

# Sources.

source-aliens-act = Loi danoise sur les étrangers, LBK 1183/2025 (en danois)
source-board-rules = Règlement de la Commission de recours des réfugiés, arrêté 557/2017 (en danois)
source-return-act = Loi danoise sur le retour, LBK 1014/2024 (en danois)
source-aliens-order = Arrêté danois sur les étrangers, 1354/2025 (en danois)
source-ukraine-act = Loi sur l’Ukraine, 324/2022 (en danois)
source-ukraine-order = Arrêté sur les dossiers d’asile et la loi sur l’Ukraine, 1310/2024 (en danois)
source-dublin-page = newtodenmark.dk : le règlement Dublin
source-euaa = EUAA : First instance determination – Denmark
source-dublin-iii = Règlement (UE) n° 604/2013 (Dublin III)
source-asylum-management = Règlement (UE) 2024/1351 sur la gestion de l’asile et de la migration
source-dublin-page-danish = nyidanmark.dk : Dublinforordningen (en danois)
source-guidance-9533 = Ministère danois de la Justice, instructions sur les délais (en danois)
source-drc-dublin = Conseil danois pour les réfugiés : dossiers Dublin et dossiers déclarés irrecevables
source-drc-unfounded = Conseil danois pour les réfugiés : le traitement dans la procédure pour demandes manifestement infondées
source-board-29b = Commission de recours des réfugiés : décisions sur le § 29 b (en danois)
source-commission-responsible = Commission européenne : la détermination de l’État membre responsable
source-board-absence = Commission de recours des réfugiés : disparition, retrait et report (en danois)
source-board-disappeared = Commission de recours des réfugiés : demandeurs d’asile disparus (2013, en danois)
source-board-non-appearance = Commission de recours des réfugiés : non-comparution (en danois)
source-board-unknown-address = Commission de recours des réfugiés : quand le demandeur a disparu, page de 2013
source-service-no = Service danois de l’immigration : non à l’asile
source-service-centres = Service danois de l’immigration : centre d’asile
source-service-appeals = Service danois de l’immigration : recours examinés par la Commission de recours des réfugiés
source-return-agency = Agence danoise du retour : refus définitif de l’asile
