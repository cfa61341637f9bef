# Decisions in other people’s cases, beside the rules of which they speak; for advisers. Each line says
# what several decisions show, in the past: they bind nobody in the next case. Never a rate or a chance.

adviser-rulings = { $count ->
    [one] { $written } décision dans un autre dossier
   *[other] { $written } décisions dans d’autres dossiers
}
adviser-rulings-note = Chacune concerne une seule personne. Seules certaines décisions sont publiées, elles ne disent donc rien des chances.

# Who decided, and how

decided-upheld = la Commission de recours a confirmé la décision
decided-on-condition = la Commission de recours a confirmé, si l’autre pays promet des conditions correctes
decided-by-rules = changée par la Commission de recours, à cause des règles
decided-discretion = changée par la Commission de recours, mais pas à cause des règles ; ne jamais y compter
decided-changed = changée par la Commission de recours ; nous n’avons pas vu pourquoi
decided-sent-back = la Commission de recours a renvoyé le dossier, pour une nouvelle décision
decided-not-seen = la Commission de recours ; nous n’avons pas vu la fin
decided-court = Cour de justice de l’Union européenne
decided-other = un autre tribunal ou une autre commission

# Taking back

holding-refused-there = La demande de la personne y avait été refusée. Ce pays devait reprendre la personne en charge.
holding-left-there = La personne était partie alors que son dossier y était en cours. Ce pays devait la reprendre en charge.
holding-withdrawn-there = La personne avait retiré sa demande là-bas. Ce pays devait la reprendre en charge.
holding-illness = Une maladie, un handicap ou un besoin de soins a été invoqué. Le pays est resté le même.
holding-partner = Une petite amie, un petit ami ou un mariage religieux au Danemark n’a pas changé le pays.
holding-spouse-and-take-back = Une personne qui a d’abord demandé l’asile ailleurs ne peut normalement pas invoquer un époux ou une épouse au Danemark. Il y a une exception étroite.
holding-danish-spouse = L’époux ou l’épouse avait la nationalité danoise et n’avait pas de protection. Le pays est resté le même.
holding-own-children = Les propres enfants de la personne vivaient au Danemark. Selon les règles, le pays est resté le même.
holding-grown-relatives = Des frères, des sœurs ou d’autres proches au Danemark n’ont pas changé le pays.
holding-dependants = Il a été dit que l’un dépend de l’autre. Le dire ne suffisait pas.
holding-born-after = Un enfant est né au Danemark après la première décision de la Commission de recours. Elle a rouvert le dossier.
holding-age = La personne a dit qu’elle est un enfant. On décide d’abord de l’âge, et un recours est possible contre cette décision.
holding-three-months-outside = Trois mois hors de ces pays peuvent mettre fin au devoir de reprendre en charge. Ils n’ont pas été prouvés.
holding-request-late = Le Danemark ne s’était pas adressé à l’autre pays à temps. Alors le Danemark examine le dossier.
holding-transfer-time = Quand le délai pour un transfert est écoulé, le Danemark est responsable. Après un recours, il court à partir de la décision définitive.
holding-several-countries = Un pays qui a laissé passer son propre délai de transfert est devenu responsable. Les autres ne peuvent envoyer la personne que là.
holding-back-again = La personne est revenue après un transfert. Le Danemark doit s’adresser de nouveau à l’autre pays avant un nouveau transfert.
holding-country-turned = Les conditions dans un pays, ou un arrêt des transferts vers lui, ont fait basculer beaucoup de dossiers à la fois. Cela peut changer de nouveau.
holding-tie-to-denmark = La personne était née au Danemark. Les règles désignaient un autre pays.

# Protection elsewhere

holding-protected = Un autre pays avait donné une protection. La personne devait y retourner, même des années après.
holding-card-expired = La carte avait expiré. La protection, non.
holding-protected-and-family = De la famille au Danemark n’a pas écarté la protection ailleurs.
holding-protected-child = Une personne avec une protection ailleurs a dit être un enfant seul. De tels dossiers ont fini différemment.
holding-protected-and-hardship = Ces personnes n’ont pas été renvoyées dans le pays qui avait donné une protection.
holding-two-sections = L’autre pays a dit non selon Dublin, parce qu’il avait donné une protection. Alors le § 29 b a été utilisé.
holding-first-country-once = Avant que le § 29 b soit utilisé, une règle plus ancienne comptait de la même façon la protection ailleurs.

# Visa, entry, family

holding-visa = La personne avait un visa de ce pays à son arrivée. Il était responsable.
holding-visa-ended = Le visa avait pris fin moins de six mois avant, ou le titre de séjour moins de deux ans avant. Il comptait encore.
holding-visa-and-spouse = Le visa désignait un pays, et l’époux ou l’épouse vivait dans un autre. La date du mariage et le titre de séjour de l’époux ou de l’épouse peuvent décider.
holding-permit-later = Un autre pays a donné un titre de séjour après la demande d’asile. Le devoir est passé à ce pays.
holding-special-act = Un titre de séjour en Pologne excluait un titre selon la loi spéciale pour l’Ukraine. Un dossier d’asile est autre chose.
holding-entry = L’entrée de la personne dans ce pays, sans papiers, datait de moins de douze mois. Il était responsable.
holding-child-and-relative = Pour un enfant seul, une tante, un oncle ou un grand-parent compte aussi. L’enfant peut faire un recours quand ce pays dit non.
