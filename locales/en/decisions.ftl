# Decisions in other people’s cases, beside the rules of which they speak; for advisers. Each line says
# what several decisions show, in the past: they bind nobody in the next case. Never a rate or a chance.

adviser-rulings = { $count ->
    [one] { $written } decision in another case
   *[other] { $written } decisions in other cases
}
adviser-rulings-note = Each is about one person. Only some decisions are published, so they say nothing about chances.

# Who decided, and how

decided-upheld = the Board agreed with the decision
decided-on-condition = the Board agreed, if the other country promises proper conditions
decided-by-rules = changed by the Board, because of the rules
decided-discretion = changed by the Board, but not by the rules; never to be counted on
decided-changed = changed by the Board; we have not seen why
decided-sent-back = the Board sent it back, to be decided again
decided-not-seen = the Board; we have not seen how it ended
decided-court = Court of Justice of the European Union
decided-other = another court or board

# Taking back

holding-refused-there = The person had been refused there. That country was to take the person back.
holding-left-there = The person had left while the case there was open. That country was to take the person back.
holding-withdrawn-there = The person had withdrawn the case there. That country was to take the person back.
holding-illness = Illness, disability or a need of care was argued. The country stayed the same.
holding-partner = A girlfriend, a boyfriend or a religious marriage in Denmark did not change the country.
holding-spouse-and-take-back = Someone who asked for asylum elsewhere first cannot normally rely on a spouse in Denmark. There is a narrow exception.
holding-danish-spouse = The spouse was a Danish citizen and had no protection. The country stayed the same.
holding-own-children = The person’s own children lived in Denmark. By the rules the country stayed the same.
holding-grown-relatives = Brothers, sisters or other relatives in Denmark did not change the country.
holding-dependants = It was said that one depends on the other. To say it was not enough.
holding-born-after = A child was born in Denmark after the Board’s first decision. The Board opened the case again.
holding-age = The person said that he or she is a child. The age is decided first, and that decision can be appealed.
holding-three-months-outside = Three months outside these countries can end the duty to take back. They were not proved.
holding-request-late = Denmark had not asked the other country in time. Then Denmark examines the case.
holding-transfer-time = When the time for a transfer has run out, Denmark is responsible. After an appeal it runs from the final decision.
holding-several-countries = A country that let its own time for a transfer run out became responsible. Others can send the person only there.
holding-back-again = The person came back after a transfer. Denmark must ask the other country anew before a new transfer.
holding-country-turned = Conditions in a country, or a stop of transfers to it, turned many cases at once. That can change again.
holding-tie-to-denmark = The person was born in Denmark. The rules named another country.

# Protection elsewhere

holding-protected = Another country had given protection. The person was to go back there, even years later.
holding-card-expired = The card had expired. The protection had not.
holding-protected-and-family = Family in Denmark did not set the protection elsewhere aside.
holding-protected-child = A person with protection elsewhere said to be a child alone. Such cases ended differently.
holding-protected-and-hardship = These people were not sent back to the country that had given protection.
holding-two-sections = The other country said no under Dublin, because it had given protection. Then section 29 b was used.
holding-first-country-once = Before section 29 b was used, an older rule counted protection elsewhere in the same way.

# Visa, entry, family

holding-visa = The person had come with a visa of that country. It was responsible.
holding-visa-ended = The visa had ended less than six months before, or the permit less than two years. It still counted.
holding-visa-and-spouse = The visa named one country, and the spouse lived in another. When they married and what permit the spouse has can decide.
holding-permit-later = Another country gave a permit after the asylum application. The duty moved to that country.
holding-special-act = A permit in Poland shut out a permit under the special act for Ukraine. An asylum case is another matter.
holding-entry = The person had come into that country without papers less than twelve months before. It was responsible.
holding-child-and-relative = For a child alone, an aunt, uncle or grandparent counts too. The child can appeal when that country says no.
