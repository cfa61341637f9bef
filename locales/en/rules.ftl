# The rules, facts, doubts and sources, in the words of the guide. The sources are paraphrased.
# A rule is said so that it can be read both where it applies and where it does not; `.name` is a
# short name for a gate or a criterion.

# The language of all these files beside first.ftl, so that others are not taken for them.
later-language-code = en

rule-dc1 = The Dublin rules decide which one country examines your case. They do not decide whether you get asylum.
rule-dc2 = The rules are tried in a fixed order. The first one that fits decides.
rule-fi6 = The Immigration Service tells you that Denmark examines your case.
    .name = Denmark has said it examines your case
rule-dc3 = The country where your close family lives lawfully comes first.
    .name = Close family
rule-dc3-other = Brothers, sisters, grown children, other family and unmarried partners are probably not counted. Tell the Immigration Service about them all the same.
rule-dc4 = A country that gave you a residence permit or visa is responsible.
    .name = Residence permit or visa
rule-dc5 = The first country that you came into without papers is responsible.
    .name = Entry without papers
rule-dc6 = The country where you first asked for asylum is responsible.
    .name = First asylum application
rule-dc6-denmark = When nothing points to another country, Denmark examines your case.
    .name = Nothing points to another country
rule-told-elsewhere = What the Immigration Service has told you comes first: another country is asked, or was decided on.
    .name = Told that another country comes in
rule-dc7 = The Dublin rules are used by the EU countries, Norway, Switzerland, Iceland and Liechtenstein.
rule-dc8 = Denmark will normally ask the other country to take your case.
rule-dc9 = When the other country says yes, you will normally be sent there. Your case is then examined there.
rule-dc10 = A country where you already asked for asylum normally takes you back.
    .name = Earlier asylum application
rule-dc10-pending = While your case there is still open, you are normally sent back to that country.
rule-dc10-closed = After a refusal or a withdrawal, that country normally takes you back too.
rule-dc11 = The Immigration Service looks for earlier registrations in other countries. If there is one, Denmark may not examine your case.
rule-dc12 = Denmark uses the Dublin III Regulation under a special arrangement with the EU.
rule-dc12-new = New EU rules probably apply to you. The two main texts do not describe them. Ask the Danish Refugee Council what is different for you.
rule-dc13 = Protection in another country is not a Dublin case. It falls under section 29 b, not section 29 a.

rule-dp1 = After registration you are called to a meeting with the Immigration Service.
rule-dp1-register = First you must be registered. Go to the police, or to the Immigration Service.
rule-dp2 = The 2nd Asylum Office of the Immigration Service, at Sandholm, handles these cases.
rule-dp3 = The answer rests on your first interview and on what you add later.
rule-dp4 = You are usually told at the end of the first interview which country examines your case.
rule-dp5 = If the Immigration Service needs to know more, you are told as soon as possible. There is no fixed date.
rule-dp6 = You can appeal against a transfer to the Refugee Appeals Board (Flygtningenævnet).
rule-dp6-not-yet = Until you are told a decision, there is nothing to appeal. When you are told, seven days begin.
rule-dp7 = Help with the law is free. The Danish Refugee Council (Dansk Flygtningehjælp) can represent you.
rule-dp8 = If you appeal in time, you may stay in Denmark until the Board has decided.
rule-dp8-new = It is not known whether you may stay while the Board decides. Ask for it in the same letter as the appeal.
rule-dp9 = The Immigration Service must have your appeal within seven days after you were told.
rule-dp9-announced = What counts is that your appeal has arrived. Ask for proof and keep it.
rule-dp10 = An appeal that arrives after seven days is normally rejected. Contact the Danish Refugee Council today all the same.
    .name = The seven days are over
rule-dp11 = You appeal to the Refugee Appeals Board, but you give the appeal to the Immigration Service.
rule-dp12 = Normally one judge decides your appeal from the papers, without a meeting.
rule-dp13 = You get a transfer decision in writing and are also told about it. It says how to appeal.
rule-dp14 = People in detention have the right to ask for asylum too.

rule-ad1 = When another country already protects you, Denmark will probably not examine your case.
    .name = Protection in another country
rule-ad2 = The Immigration Service decides whether your case is rejected under section 29 b.
rule-ad3 = Whether it is rejected under section 29 b is decided after your first interview.
rule-ad4 = The Immigration Service must have your appeal within seven days after you were told.
rule-ad5 = Normally one judge of the Refugee Appeals Board decides your appeal from the papers.
rule-ad6 = You may not have the right to stay while the Board decides. Ask the Danish Refugee Council today to ask for it.
rule-ad7 = The Danish Refugee Council helps in these cases too.
rule-ad8 = You get this decision in writing and are also told about it. It says how to appeal.
rule-ad9 = A child alone keeps the help of the children’s centre until the return.

rule-am-back = A country where you already asked for asylum is normally told that you are sent back there.
    .name = Earlier asylum application
rule-am26 = The country where your close family resides lawfully comes first.
    .name = Close family
rule-am27 = Next comes the country where your close family waits for an answer to their asylum case.
    .name = Close family who are asylum seekers
rule-am29 = A country that gave you a residence permit or visa is responsible.
    .name = Residence permit or visa
rule-am30 = A country whose school or university gave you a diploma may be responsible. This is new.
    .name = Diploma
rule-am31 = The country that you entered without needing a visa may be responsible.
    .name = Entry without needing a visa
rule-am32 = When you asked in the transit area of a Danish airport, Denmark may be responsible.
    .name = Transit area of an airport
rule-am33 = The first country that you came into without papers is responsible. This now comes after the others, and lasts twenty months.
    .name = Entry without papers
rule-am16 = When nothing points to another country, the country where you were first registered examines your case.
    .name = Nothing points to another country
rule-am-told = What the Immigration Service has told you comes first: another country is asked, or was decided on.
    .name = Told that another country comes in
rule-am-times = Denmark normally has two months to ask the other country, or one month after a fingerprint match. The answer takes up to a month.
rule-am42 = After the other country has said yes, the transfer is decided within two weeks.
rule-am43 = The appeal can rest on three grounds: danger there, later events that decide, or family and children. Ask for help to choose.
rule-am43-days = The new rules give one to three weeks for the appeal. We found no Danish choice. Keep the seven days.
rule-am46 = The transfer must normally take place within six months.
rule-d14 = The country that you entered without needing a visa may be responsible.
    .name = Entry without needing a visa
rule-d15 = When you asked in the transit area of a Danish airport, Denmark may be responsible.
    .name = Transit area of an airport
rule-d-times = Denmark has two or three months to ask the other country. It has up to two months to answer. No answer counts as yes.
rule-d29 = The transfer must normally take place within six months after the yes, or after the Board’s decision.

rule-um1 = A child alone gets a personal representative. Ask for that person now, and tell them about this result.
rule-um8 = A child alone is told a negative decision with the representative present. Ask for the letter too.
rule-ac6 = For a family, count from the first day any of you was told. Each adult should ask about an appeal of their own.

# Facts. $value is yes, no or unknown; $country and $date are filled where the fact is one.

fact-today = Today is { $date }.
fact-registered = { $value ->
    [yes] You are registered as an asylum seeker in Denmark.
    [no] You are not registered yet.
   *[unknown] It is not known whether you are registered.
}
fact-registration-date = { $value ->
    [yes] You were registered on { $date }.
   *[unknown] The day of your registration is not known.
}
fact-interviewed = { $value ->
    [yes] You have had the first interview.
    [no] You have not had the first interview yet.
   *[unknown] It is not known whether you have had the first interview.
}
fact-another-country-asked = { $value ->
    [yes] You were told that another country is asked to take your case.
    [no] You were not told that another country is asked.
   *[unknown] It is not known whether another country is asked.
}
fact-other-country-accepts = { $value ->
    [yes] A transfer was decided, so the other country has probably said yes.
    [no] The other country has said no.
   *[unknown] It is not known whether the other country says yes.
}
fact-decision-told = { $value ->
    [yes] You were told a decision.
    [no] You were not told a decision yet.
   *[unknown] It is not known whether you were told a decision.
}
fact-denmark-examines = { $value ->
    [yes] You were told that Denmark examines your case.
    [no] You were not told that Denmark examines your case.
   *[unknown] It is not known whether you were told that Denmark examines your case.
}
fact-transfer-decided = { $value ->
    [yes] You were told about a transfer to another country.
    [no] You were not told about a transfer.
   *[unknown] It is not known whether the decision is a transfer.
}
fact-inadmissible-decided = { $value ->
    [yes] You were told that your case is not examined, because another country protects you.
    [no] You were not told a decision under section 29 b.
   *[unknown] It is not known whether the decision is one under section 29 b.
}
fact-decision-date = { $value ->
    [yes] You were told on { $date }.
   *[unknown] The day when you were told is not known.
}
fact-appeal-announced = { $value ->
    [yes] You have told the Immigration Service that you appeal.
    [no] You have not told the Immigration Service that you appeal.
   *[unknown] It is not known whether you have appealed.
}
fact-detained = { $value ->
    [yes] You are in detention or prison.
    [no] You are not in detention.
   *[unknown] It is not known whether you are in detention.
}
fact-child-alone = { $value ->
    [yes] You are under 18 and here without your parents.
    [no] You are not a child on your own.
   *[unknown] It is not known whether you are a child on your own.
}
fact-with-children = { $value ->
    [yes] You are here with your children under 18.
    [no] You have no children under 18 with you.
   *[unknown] It is not known whether you have children with you.
}
fact-protection-elsewhere = { $value ->
    [yes] Another country has given you protection.
    [no] No other country has given you protection.
   *[unknown] It is not known whether another country has given you protection.
}
fact-protection-country = { $value ->
    [yes] That country is { $country }.
   *[unknown] It is not known which country gave you protection.
}
fact-applied-elsewhere = { $value ->
    [yes] You asked for asylum in another country before.
    [no] You did not ask for asylum in another country before.
   *[unknown] It is not known whether you asked for asylum in another country before.
}
fact-earlier-country = { $value ->
    [yes] You asked for asylum in { $country } before.
   *[unknown] It is not known in which country you asked for asylum before.
}
fact-earlier-pending = { $value ->
    [yes] Your case there is still open.
    [no] Your case there is no longer open.
   *[unknown] It is not known whether your case there is still open.
}
fact-earlier-closed = { $value ->
    [yes] Your case there was refused or withdrawn.
    [no] Your case there was not refused or withdrawn.
   *[unknown] It is not known whether your case there was refused or withdrawn.
}
fact-registered-elsewhere = { $value ->
    [yes] Another country took your fingerprints or registered you.
    [no] No other country took your fingerprints or registered you.
   *[unknown] It is not known whether another country registered you.
}
fact-family-counted = { $value ->
    [yes] Your husband, wife, child under 18 or parent lives in one of these countries.
    [no] You named no husband, wife, child under 18 or parent in these countries.
   *[unknown] It is not known whether close family lives in one of these countries.
}
fact-family-other = { $value ->
    [yes] You have other family, or a partner you are not married to, in one of these countries.
    [no] You named no other family in these countries.
   *[unknown] It is not known whether other family lives in one of these countries.
}
fact-family-country = { $value ->
    [yes] Your family lives in { $country }.
   *[unknown] It is not known in which country your family lives.
}
fact-family-legal = { $value ->
    [yes] Your family stays there lawfully.
    [no] Your family stays there without permission.
   *[unknown] It is not known whether your family stays there lawfully.
}
fact-family-status-not-counted = { $value ->
    [yes] Your family is there neither with protection nor as asylum seekers.
    [no] Your family is there with protection or as asylum seekers.
   *[unknown] It is not known how your family stays there.
}
fact-permit-or-visa = { $value ->
    [yes] One of these countries gave you a residence permit or visa.
    [no] None of these countries gave you a residence permit or visa.
   *[unknown] It is not known whether one of these countries gave you a permit or visa.
}
fact-permit-country = { $value ->
    [yes] { $country } gave you the permit or visa.
   *[unknown] It is not known which country gave you the permit or visa.
}
fact-permit-expired-recently = { $value ->
    [yes] Your permit or visa expired a short time ago.
    [no] Your permit or visa did not expire just recently.
   *[unknown] It is not known whether your permit or visa is still valid.
}
fact-permit-expired-long = { $value ->
    [yes] Your permit or visa expired long ago.
    [no] Your permit or visa did not expire long ago.
   *[unknown] It is not known how long ago your permit or visa expired.
}
fact-irregular-entry = { $value ->
    [yes] You came into one of these countries without papers for it.
    [no] You came with papers.
   *[unknown] It is not known whether you came with papers.
}
fact-entry-country = { $value ->
    [yes] You came to { $country } first.
   *[unknown] It is not known which of these countries you came to first.
}
fact-entry-over-twelve-months = { $value ->
    [yes] You came there more than twelve months before you asked for asylum.
    [no] You came there twelve months or less before you asked for asylum.
   *[unknown] It is not known how long before you asked for asylum you came there.
}
fact-family-applicant = { $value ->
    [yes] Your family are asylum seekers there.
    [no] Your family are not asylum seekers there.
   *[unknown] It is not known whether your family are asylum seekers there.
}
fact-diploma = { $value ->
    [yes] You have a diploma from another country in this area.
    [no] You have no diploma from another country in this area.
   *[unknown] It is not known whether you have a diploma from another country in this area.
}
fact-diploma-country = { $value ->
    [yes] Your diploma is from { $country }.
   *[unknown] It is not known which country your diploma is from.
}
fact-rescued-at-sea = { $value ->
    [yes] You were rescued at sea.
    [no] You were not rescued at sea.
   *[unknown] It is not known whether you were rescued at sea.
}
fact-visa-free-entry = { $value ->
    [yes] You came with a passport that needs no visa.
    [no] You did not come with a passport that needs no visa.
   *[unknown] It is not known whether you could come without a visa.
}
fact-airport-transit = { $value ->
    [yes] You asked for asylum in the transit area of an airport.
    [no] You did not ask in the transit area of an airport.
   *[unknown] It is not known whether you asked in the transit area of an airport.
}
fact-entry-over-twenty-months = { $value ->
    [yes] You came there more than twenty months before you asked for asylum.
    [no] You came there twenty months or less before you asked for asylum.
   *[unknown] It is not known whether you came there more than twenty months before.
}

# Doubts: the safe reading, and what each statement says, in the order in which the law cites them.

doubt-c1 = The right to stay is stated for section 29 a only. Do not count on it for section 29 b.
    .one = An appeal under section 29 a stops the transfer by itself. On section 29 b it says nothing.
    .two = Unlike in Dublin cases, there is no automatic right to stay.
doubt-c2 = An earlier application normally goes before the four rules. The official page does not say so clearly.
    .one = If your case is being examined in another country, you are returned there.
    .two = The same holds after a refusal or a withdrawal.
doubt-c2-child = Other rules protect a child alone, so no country is certain. Ask your representative.
    .one = The child’s best interests come first, and more family counts.
doubt-c4 = You write to the Board, and you hand it to the Immigration Service.
    .one = The appeal goes to the Board; the Immigration Service must have received it.
    .two = The appeal is handed in to the Immigration Service.
doubt-c5 = It is enough to say in time that you appeal. Your reasons can follow.
    .one = The intention to appeal must have been received in time.
    .two = An appeal must be handed in within seven days.
doubt-c6 = We do not count the day you were told. The seventh day after it is the last safe day. If it is a weekend or holiday, the deadline may move. Do not rely on that.
    .one = Within seven days of being told.
    .two = Within 7 days from the day you are told.
    .three = In general the first day is not counted. An end on a weekend or holiday moves to the next working day.
doubt-c7 = The two texts differ on what you appeal against. What counts is that you were told a decision. If you are not sure, ask the Danish Refugee Council today.
    .one = You can appeal when the Immigration Service asks another country.
    .two = You can appeal against the decision on transfer.
doubt-c8 = A late appeal is normally rejected. There may be a special reason in your case. Ask today.
    .one = An appeal after seven days will be rejected.
    .two = An authority must look at whether there is a special reason to accept a late appeal. This is general guidance.
doubt-c18 = The texts do not say from when the days of a child or a second parent run. Count from the first day any of you was told.
    .one = Children are usually covered by the decision to the mother, and only she is told.
doubt-c19 = The texts differ on how a child alone is told. Expect both, and ask for the letter.
    .one = The decision is given in writing and by word of mouth.
    .two = A negative decision is told by word of mouth, with the representative present.
doubt-c20 = Free help is written down for section 29 a. For section 29 b the Danish Refugee Council helps. Ask them.
    .one = In section 29 a cases help with the law is free.
    .two = The Danish Refugee Council gives legal help in Dublin and admissibility cases.
doubt-c22 = The texts differ on who registers you. Either can tell you where to go.
    .one = The Immigration Service registers; in practice the police do it.
    .two = The police register you.
doubt-c24 = Be ready to talk about your journey, your identity and your reasons.
    .one = The meeting is about your reasons for asylum and other information.
    .two = The first interview is mainly about identity and the way of your case, sometimes also your reasons.
doubt-c29 = With another kind of permit it depends. The official page counts lawful stay. The regulation names people with protection and asylum seekers.
    .one = Family that is legally present.
    .two = The Danish page says the closest family who stay there, without the word lawfully.
    .three = Family members who have protection, or who asked for it.
doubt-c29-other = Such family is probably not counted, but there are rules for dependants and for children. Ask an adviser.
    .one = The page does not say who counts as family.
    .two = There are special rules for children alone, for people who depend on each other, and for humanitarian reasons.
doubt-c30-recent = A permit or visa that expired a short time ago may still count. Ask an adviser.
    .one = The page does not say whether it must be valid.
    .two = The regulation has rules of its own for expired permits and visas.
doubt-c30-long = A permit or visa that expired long ago may no longer count. Ask an adviser.
    .one = The page does not say whether it must be valid.
    .two = The regulation has rules of its own for expired permits and visas.
doubt-c31 = When the entry was more than twelve months before you asked, it may no longer count.
    .one = The page gives no time limit.
    .two = The responsibility for an entry without papers ends after twelve months.
doubt-c32 = The official page describes the older rules. We found nothing published on how Denmark uses the new ones.
    .one = Denmark had not yet decided to join the new rules.
    .two = The new regulation replaces the Dublin III Regulation in June or July 2026. Published texts differ on the day.
doubt-protection-is-real = Section 29 b is used only where the protection there is real. If you were not safe there, say so.
    .one = A case may be refused when another country has given protection.
    .two = The Board looks at whether you can enter and stay there, and whether you are safe.
doubt-registered-elsewhere = Another country took your fingerprints or registered you. Denmark may ask that country. Tell an adviser.
    .one = If another country has registered you, your case may not be examined in Denmark.
doubt-in-time = This holds when your appeal arrived in time. If you are not sure, ask the Danish Refugee Council today.
    .one = The appeal must have been received within seven days.
doubt-how-to-appeal = Say at the meeting that you appeal. Or send the signed form by e-mail as soon as you can.
    .one = You can complain at the interview, or send a signed complaint form afterwards.
doubt-am-child = Other rules protect a child alone, so no country is certain. Ask your representative.
    .one = There is an article of its own for children alone.
doubt-am-family = The family must have existed before you came to Europe. Brothers and sisters are normally not counted.
    .one = Spouse or partner, unmarried children under 18, and the parent of such a child.
doubt-am-expired = An expired permit or visa may or may not count. Ask an adviser.
    .one = The regulation has rules of its own on documents that expired.
doubt-am-heading = We know that this rule exists, not its exact conditions. Ask an adviser.
    .one = The regulation has this rule; we have not read its conditions.
doubt-d-heading = The official page does not have this rule. We know that it exists, not its exact conditions. Ask an adviser.
    .one = The regulation has this rule; we have not read its conditions.
doubt-am-twenty = When the entry was more than twenty months before, this rule may no longer count.
    .one = The responsibility ends after twenty months.
doubt-am-rescued = After a rescue at sea the rule may end after twelve months already.
    .one = After a rescue at sea the responsibility ends after twelve months.

# Sources.

source-dublin-page = newtodenmark.dk: The Dublin Regulation
source-euaa = EUAA: First instance determination – Denmark
source-dublin-iii = Regulation (EU) No 604/2013 (Dublin III)
source-asylum-management = Regulation (EU) 2024/1351 on asylum and migration management
source-dublin-page-danish = nyidanmark.dk: Dublinforordningen (in Danish)
source-guidance-9533 = Danish Ministry of Justice, guidance on deadlines (in Danish)
source-ombudsman-deadlines = Danish Parliamentary Ombudsman: deadlines for complaints (in Danish)
source-drc-dublin = Danish Refugee Council: Dublin and rejection cases
source-drc-29b = Danish Refugee Council: refugee permit in another European country
source-board-29b = Refugee Appeals Board: decisions on section 29 b (in Danish)
source-commission-responsible = European Commission: Determining the Member State responsible
