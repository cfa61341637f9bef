# The rules, facts, doubts and sources, in the words of the guide. The sources are paraphrased.
# A rule is said so that it can be read both where it applies and where it does not; `.name` is a
# short name for a gate or a criterion.

rule-dc1 = The Dublin rules decide which one country examines your case. They do not decide whether you get asylum.
rule-dc2 = The rules are tried in a fixed order. The first one that fits decides.
rule-child-family = You are under 18. The country where your mother, father, brother or sister lives lawfully comes first, unless that is not best for you.
    .name = Family of a child alone
rule-child-relative = An aunt, uncle or grandparent who lives lawfully in one of these countries counts too. They must be able to take care of you, and it must be best for you.
    .name = Relatives of a child alone
rule-child-here = Without family in Europe, a child’s case is normally examined where the child is. It must be best for the child.
    .name = A child alone who is in Denmark
rule-child-first = Without family in Europe, the country that first registered a child’s case examines it. It must be best for the child. If it is not, Denmark can take the case.
    .name = A child alone, without family in Europe
rule-child-wish = Tell your representative who of your family is in Europe, and where you want to be. What is best for you decides.
rule-fi6 = The Immigration Service tells you that Denmark examines your case.
    .name = Denmark has said it examines your case
rule-citizen = The Dublin rules are not for citizens of an EU country, Norway, Iceland, Liechtenstein or Switzerland. Denmark can then send nobody to another country under them.
    .name = Citizen of a Dublin country
rule-citizen-sent = The Dublin rules are not for citizens of an EU country, Norway, Iceland, Liechtenstein or Switzerland. If you are one, say so in your appeal, and show your passport.
rule-citizen-denmark = A citizen of Denmark needs no asylum here. If your citizenship is in doubt, ask the Danish Refugee Council.
    .name = Citizen of Denmark
rule-am-free-movement = The newer rules may not be for close family of an EU citizen who has moved to another EU country. If that may be you, ask the Danish Refugee Council.
rule-told = The Immigration Service has told you that another country is to take your case.
    .name = What the Immigration Service told you
rule-told-home = Your answers point to Denmark. Your appeal should say so, with papers: on your family, your visa or permit, or how you came.
    .name = What ties you to Denmark
rule-told-home-newer = You have family in Denmark. Your appeal should say so, with papers. It is one of the few grounds that the Board looks at.
    .name = Your family in Denmark
rule-dc3 = Your close family with protection comes first: the country where they live lawfully. It must be your husband, wife, child under 18 or partner.
    .name = Close family with protection
rule-d10 = Next comes the country where your close family waits for a first answer to their asylum case. You must have been a family in your home country already.
    .name = Close family who wait for a first answer
rule-dc3-status = Family who are there as citizens do not count in this rule. Nor do those with a permit for work, study or family. Tell the Immigration Service about them all the same. It may take humanitarian reasons into account.
rule-dc3-other = For an adult, brothers, sisters, grown children, parents and other family do not count as close family. They may count when one of you depends on the other’s help. Tell the Immigration Service about them.
rule-family-wish = You and your relative must both say in writing that you want to be together. Nobody does this for you. Write it now, and ask your relative to write too.
rule-dc4 = A country whose residence permit or visa is still valid is responsible. A permit counts for two years after it ran out, a visa for six months. You must not have left Europe since.
    .name = Residence permit or visa
rule-d12-lapsed = Your permit or visa may have run out longer ago. If you stayed in Europe since, the country where you ask for asylum is responsible.
    .name = Permit or visa that ran out long ago
rule-dc5 = The first country that you came into without papers is responsible. This ends twelve months after you came in.
    .name = Entry without papers
rule-d13-lived = After those twelve months, a country where you lived for five months without a break is responsible.
    .name = Five months in another country
rule-dc6 = The country where you first asked for asylum is responsible.
    .name = First asylum application
rule-dc6-denmark = When nothing points to another country, Denmark examines your case.
    .name = Nothing points to another country
rule-told-elsewhere = If you were told that another country is to take your case, that counts where no other rule fits.
    .name = You were told of another country
rule-ab-overturned = The Board can change a decision to send you to another country. Then Denmark may examine your case, or the Immigration Service decides anew. Ask the Danish Refugee Council what follows.
    .name = The Board changed the decision
rule-dc7 = The Dublin rules are used by the EU countries, Norway, Switzerland, Iceland and Liechtenstein.
rule-dc8 = Denmark normally asks the other country to take your case.
rule-dc8-new = Under the newer rules, too, another country is normally asked to take your case. How Denmark does this is not certain.
rule-dc9 = When the other country says yes, you will normally be sent there. Your case is then examined there.
rule-dc10 = A country where you have already asked for asylum normally takes you back.
    .name = Earlier asylum application
rule-dc10-pending = While your case there is still open, you are normally sent back to that country.
rule-dc10-closed = If your case there was refused or withdrawn, that country normally takes you back too.
rule-d19-permit = Another country gave you a residence permit after you had asked for asylum. That country is then responsible.
    .name = Residence permit after an application
rule-earlier-several = You asked for asylum in several countries. Which of them takes you back depends on what they did. Tell about all of them.
    .name = Asked in several countries
rule-absence-proof = Time outside Europe helps only if you can show it. Collect stamps, tickets, letters or a paper from an employer or a doctor.
rule-dc11 = The Immigration Service looks for earlier registrations in other countries. If there is one, Denmark may not examine your case.
rule-registered-elsewhere = Another country took your fingerprints or registered you. Denmark may ask that country to take your case.
    .name = Fingerprints in another country
rule-dc12 = Denmark uses the Dublin III Regulation under a special arrangement with the EU.
rule-dc12-new = New EU rules probably apply to you. The main texts of this guide do not describe them. Ask the Danish Refugee Council what is different for you.
rule-dc13 = Protection in another country is not a Dublin case. It falls under section 29 b, not section 29 a.

rule-dp1 = After registration you are called to a meeting with the Immigration Service.
rule-dp1-register = First you must be registered. The police take your name, your photo and your fingerprints. Go to the police, or ask the Immigration Service where to go.
rule-na-transfer = Denmark can send you to a country where you asked for asylum, also if you have not asked here. If you are told so, you can appeal within seven days.
rule-na-late = Denmark must ask that country within a time limit. If it does not, you may have to ask for asylum here for that to help you. Ask the Danish Refugee Council first.
rule-na-again = If Denmark sent you to that country before and you came back, it must ask that country again first.
rule-dp2 = The 2nd Asylum Office of the Immigration Service, at Sandholm, handles these cases.
rule-dp3 = The answer rests on your first interview and on what you add later.
rule-dp4 = You are usually told at the end of the first interview which country examines your case.
rule-dp5 = If the Immigration Service needs to know more, you are told as soon as possible. There is no fixed date.
rule-dp6 = You can appeal against a transfer to the Refugee Appeals Board (Flygtningenævnet). You can do so also if you have not asked for asylum in Denmark.
rule-dp6-not-yet = Until you are told of a decision, there is nothing to appeal. If your letter says how to appeal, ask the Danish Refugee Council today. If you are told that you will be sent to another country, seven days begin.
rule-dp7 = Help with the law is free. The Danish Refugee Council (Dansk Flygtningehjælp) can represent you. Say in your appeal that you want this.
rule-dp8 = If you appeal in time, you may stay in Denmark until the Board has decided.
rule-dp8-new = Write in the same letter as the appeal that you ask to stay. Until that is decided, you may not be sent. By the Aliens Act of September 2025 the appeal itself lets you stay. Whether that was changed later is not known.
rule-dp9 = The Immigration Service must have your appeal within seven days after you were told.
rule-dp9-announced = What counts is that your appeal arrives in time. Ask for proof that it has arrived, and keep it.
rule-dp10 = An appeal that arrives more than seven days after you were told is rejected. The days begin only when you are told, and the decision must say how to appeal. Ask the Danish Refugee Council today: how and when you were told matters.
    .name = More than seven days since you were told
rule-dp10-announced = You said that you appeal, and the seven days are over. Whether you may stay depends on when your appeal arrived. Ask the Immigration Service or the Danish Refugee Council today.
rule-dp11 = Your appeal is for the Refugee Appeals Board, but you give it to the Immigration Service. No form is required: say it at the meeting, or send it signed. Your reasons can follow.
rule-dp12 = Normally one judge decides your appeal from the papers, without a meeting. The Board tries to do so within ten working days after it gets the case.
rule-appeal-now = If you do not agree, tell the Immigration Service today that you appeal. Ask the Danish Refugee Council for help today. Ask for proof that your appeal has arrived.
rule-appeal-papers = Send your reasons and papers as soon as you can. The Board may decide within days, and without a meeting.
rule-appeal-lawyer = Normally the Board appoints no lawyer in these cases. It can do so if a full panel takes the case and a lawyer is needed. You may always have a lawyer of your own.
rule-safe-there = Denmark may send you only to a country that respects the Refugee Convention and has a sound asylum procedure. You may not be sent where the death penalty, torture or inhuman treatment threatens you, there or further on. If that is so for you, write it in the appeal.
rule-protected-there = If the other country already protects you, your case normally falls under section 29 b, not under a Dublin transfer. Write in the appeal which protection you have.
rule-dp13 = You get a transfer decision in writing and are also told about it. It says how to appeal.
rule-dp14 = People in detention have the right to ask for asylum too.
rule-de-arrival = The police can detain you on arrival, to find out who you are and register you.
rule-de-dublin = In a Dublin case the police can detain you only if there is a significant risk that you disappear. And only if less is not enough, such as reporting at fixed times.
rule-de-dublin-new = Nobody may be detained only because another country may be responsible. Detention must be ordered in writing, with reasons. It must be as short as possible.
rule-de-unfounded = In the procedure for manifestly unfounded cases you can be detained if that is needed to keep you present. Not if less is enough. On this ground it lasts at most seven days.
    .name = The end of detention in the procedure for manifestly unfounded cases
rule-de-away = Missing an interview without a good reason, or not living where you were told, can be a reason for detention.
rule-de-return = After a final no you can be detained to make sure that you leave, if less is not enough.
rule-de-court = You must be brought before a court within three days, unless you are let go before. The court gives you a lawyer. This holds for detention because of your asylum case or your return.
    .name = You are brought before a court
rule-de-review = The court sets an end day, and can extend it by four weeks at most each time. You can appeal to a higher court. That does not stop a transfer or a return.
rule-de-told = The police must tell you your rights in writing, in a language you understand. If you ask for asylum, you may contact the Danish Refugee Council.
rule-de-longest = Detention for a return may last at most six months. In special circumstances a court can extend it by up to twelve months. It must be as short as possible.
    .name = Detention for a return, unless a court extends it
rule-de-child = A child alone may not be held in a prison.

rule-ad1 = When another country already protects you, Denmark will probably not examine your case.
    .name = Protection in another country
rule-ad2 = The Immigration Service decides whether your case is rejected under section 29 b.
rule-ad3 = Whether it is rejected under section 29 b is decided after your first interview.
rule-ad4 = The Immigration Service must have your appeal within seven days after you were told.
rule-ad5 = Normally one judge of the Refugee Appeals Board decides your appeal from the papers. The Board tries to do so before you are sent out.
rule-ad6 = Your appeal does not by itself give you the right to stay. The Board can give it: ask for it in the appeal. Ask the Danish Refugee Council for help today.
rule-ad7 = The Danish Refugee Council helps in these cases too. Say in your appeal that you want this.
rule-ad8 = You get this decision in writing and are also told about it. It says how to appeal.
rule-ad9 = For a child alone, healthcare, school, activities and the allowance go on until a return to the other country.
rule-ad-child = The Board has changed such a decision about a child alone. Show this to your representative and the Danish Refugee Council today, and ask for an appeal.

rule-um1 = A child alone gets a personal representative until 18, except for quite special reasons. The Danish Red Cross proposes this person. The Agency of Family Law (Familieretshuset), in some cases the family court, appoints them. They are independent of the immigration authorities. Ask for that person now, and tell them about this result.
rule-um-age = Your age can be examined only if you agree. If you are recorded as an adult and are not one, you can appeal to the Refugee Appeals Board. Ask your representative or the Danish Refugee Council.
rule-um8 = A child alone is told of a negative decision with the representative present. Ask for the letter too.
rule-ac6 = For a family, count from the first day any of you was told. Each adult should ask about an appeal of their own.

rule-fi1 = The first step is to find out whether Denmark examines your case.
rule-fi2 = The first interview is mainly about who you are and how your case goes on. Sometimes it is also about your reasons.
rule-fi3 = All adults, and all children on their own, are called to a first interview.
rule-fi4 = After registration you can write down your reasons for asylum. Then you are called as soon as possible.
rule-fi5 = If nothing can be decided after the first interview, you are called to a second one, and perhaps more.
rule-fi7 = Bring your papers and other evidence to the asylum interview.

rule-np1 = A case that Denmark examines is normally in the normal procedure. There is a long interview, perhaps another one, and then a yes or a no.
rule-np2 = The 3rd Asylum Office handles long and complex cases. It also handles cases of children, victims of trafficking and people in detention.
rule-np3 = A clear and well documented account can be enough for a decision. Otherwise there is another interview or an investigation.
rule-np4 = Your case is looked at on its own. What you say is compared with what is known about your country.
rule-np5 = The answer comes in a letter: a permit or a refusal.
rule-np6 = You can expect to hear from the Immigration Service within six weeks after it takes your case. It may take longer.
rule-np7 = Your refusal goes to the Refugee Appeals Board automatically. It counts as appealed 14 days after you learned of it. You need not do anything, and no deadline of seven days runs.
rule-np8 = The Return Agency (Hjemrejsestyrelsen) will ask whether you withdraw your appeal. You need not sign a withdrawal: if you do nothing, the appeal goes on. If you give it up, within the 14 days or later, you get a date by when you must leave.
rule-np-stay = You may stay in Denmark until the Board has decided. If you give up the appeal, this ends.
rule-np9 = After a refusal in the normal procedure, the Board appoints a lawyer for you. It is free.

rule-mu1 = When the Immigration Service sees no valid grounds, the case is treated as manifestly unfounded (section 53 b).
rule-mu2 = If the Immigration Service finds no valid grounds, it sends your case to the Danish Refugee Council. The Council’s own page says that it also talks with you.
rule-mu3 = If the Danish Refugee Council agrees that a case is manifestly unfounded, there is no appeal to the Board. Ask them what you can still do.
rule-mu4 = If the Danish Refugee Council does not agree, a refusal goes to the Board automatically. You need not appeal. Ask the Council who helps you there.
rule-mu4-writing = The Board then normally decides from the papers, without a meeting. A lawyer speaks for you.
rule-mu5 = You get a refusal as manifestly unfounded together with a return decision. You get both in writing and are told about them.
rule-mu6 = A child alone gets a lawyer from the Immigration Service when it finds the case manifestly unfounded.
rule-ag1 = For people from listed countries, it is assumed at first that the case is manifestly unfounded. It can be refused quickly (the ÅGH procedure).
    .name = Expedited procedure for listed countries
rule-ag2 = In the expedited procedure you write no form about your reasons. You are called to an interview quickly. Say all that matters there.
    .name = Expedited procedure: no form
rule-ag3 = In the expedited procedure, too, the Danish Refugee Council must agree before you are refused without an appeal. It may have to answer the same day: tell it at once what matters.
rule-ag4 = Your country is on the list for the expedited procedure. The list we know is from 19 January 2023.
rule-ag5 = For Georgia there are exceptions. They are decided case by case. Say what is special in your case.
rule-ag6 = Expect an interview, also in the expedited procedure.

rule-su1 = In principle, Denmark treats every application as a first one.
rule-su2 = A case that was closed without a decision can be opened again where it stopped. Contact the Immigration Service at once.
rule-su3 = After a refusal as manifestly unfounded, the Immigration Service and the Danish Refugee Council look at your case. If one of them sees a reason to open it again, the normal procedure follows.
rule-su4 = The Board decides whether to open a case again that it has refused. There must be important new information that was not there before. The judge of the case can say no alone.
rule-su5 = There is a new meeting only when the new information may change the result and you are needed there. Evidence that you could have given before can be left out.
rule-su6 = The texts do not say how long it takes to open a case again. The Immigration Service decides where you live meanwhile. Ask the staff at your centre.
rule-su-address = A request to open your case again is not looked at while the authorities do not know where you live. Be registered where you live. It is not enough that your lawyer knows.
rule-su-stay = Asking the Board to open your case again does not by itself let you stay. The Board can allow it if you ask before your day for leaving is over. Ask for both in the same letter.
rule-su-stay-late = After the day for leaving, asking again lets you stay only for quite special reasons. Write these reasons in the request.
    .name = The day for leaving is over
rule-su-stay-unfounded = After a refusal as manifestly unfounded, the day for leaving is at once. Asking to open the case again lets you stay only for quite special reasons. Write these reasons in the request.
rule-su-stay-elsewhere = Asking the Board to look at the decision again does not by itself let you stay. The chair of the Board can decide that you may. Ask for it in the same letter.

rule-wi1 = The Immigration Service decides about a case that was withdrawn or stopped.
rule-wi2 = The Aliens Act names one case: not coming when the Immigration Service calls you in person. It does not say what else counts as a withdrawal.
rule-wi3 = Not coming, not answering or leaving the centre can count as giving up the case. A good reason that was beyond your control matters. Tell the Immigration Service about it.
rule-wi3-duty = Come whenever the Immigration Service calls you. If you cannot come, tell it before, and say why. Otherwise your application can lapse (bortfalde).
rule-wi-missing = Missing an interview without a good reason can also lead to detention or less cash. Or you may have to report at fixed times.
rule-wi-tell = You must tell what is needed to decide your case, and show your passport when asked. Hiding who you are or how you came can lead to detention.
rule-wi-live = Live where the Immigration Service tells you. If you are ordered to move and do not, you can be detained. While nobody knows where you live, nothing is paid for you.
rule-wi4 = When someone does not answer or leaves the centre, the case is normally closed. It is stopped, not refused.
rule-wi5 = A closed case does not go on automatically. The text names no time limit for coming back. Do not wait.
rule-wi6 = Contact the Immigration Service through your centre today, and explain why. A case may be opened again only once.
rule-wi7 = If your letter warned you, a missed interview makes your application lapse, unless you gave a lawful excuse. The Immigration Service can decide otherwise in special cases. Your case can then be decided from earlier interviews.
rule-wi8 = A signed withdrawal must be clear. There is normally a meeting with an interpreter first.
rule-wi9 = After a signed withdrawal you may no longer stay and must leave, unless you have another permit. A date for leaving is set and entered in the Schengen system (SIS).
rule-wi10 = You can always take your withdrawal back. The case may then go on. Contact the Immigration Service today. You cannot appeal a withdrawal to the Board.

rule-fc1 = Denmark may refuse under section 7(5) when another country already protects you. Close ties may be enough, if that country can be expected to protect you.
rule-fc2 = Ties can be birth, growing up, a long stay, family or a network. They need not be closer than your ties to Denmark.
rule-fc3 = You must be able to enter that country and live there lawfully. You must also be safe there. Say so if you are not.
rule-fc4 = At the very least, that country must in fact protect you from being sent back to danger.
rule-fc5 = A refusal because another country can protect you is given in writing. It goes to the Board like other refusals.
rule-st1 = There is no official list of safe third countries. Each case is looked at on its own.
rule-st2 = A country is not safe if you risk the death penalty, torture or inhuman treatment there.
rule-st3 = A safe country must have joined the Refugee Convention, respect it and have a sound asylum procedure. It must not send you on to danger.
rule-st4 = The Ministry of Immigration and Integration assesses whether a country is safe, after asking the Immigration Service.
rule-st5 = The rules on safe countries do not hold when the police have forbidden you to enter Denmark (section 28(7)).
rule-st6 = Danish law does not say what a “European safe third country” is.
rule-bo1 = Denmark has no special asylum procedure at the border.

rule-re1 = The Immigration Service pays for your food, a place to live and necessary healthcare. It does so until you get a permit or leave Denmark.
rule-re1-need = If you have not asked for asylum here, the Immigration Service pays for your living only if you need it.
rule-re1-permit = After a yes, the Immigration Service pays for your living until the municipality (kommune) takes over.
rule-re1-not = The Immigration Service does not pay while nobody knows where you live, or if you have another kind of permit. Normally it does not pay either if you marry someone who lives here. If you have enough money, you may have to pay yourself.
rule-re-decides = The Immigration Service decides where you live. As far as possible it looks at whether you are new or were refused. It can be another place than named here.
rule-re2 = In the procedure for manifestly unfounded cases you cannot move to a home of your own. You cannot live with friends or family either.
rule-re3 = The Immigration Service has offices in Næstved, at Sandholm and in Copenhagen. Its Citizen Service is in Næstved, Aalborg, Aarhus and Odense.
rule-re-admissibility-adult = At first you will probably live at Reception Centre Sandholm. After that the Immigration Service decides.
rule-re-admissibility-family = You will probably live at Reception Centre Sandholm for the first three months. After that at Return Centre Avnstrup.
rule-re-admissibility-child = You will probably live at the children’s centre in Tønder.
rule-re-appeal-adult = You will probably live at a return centre. The Immigration Service decides which one.
rule-re-appeal-family = You will probably live at Return Centre Avnstrup.
rule-re-appeal-child = You will probably live at the children’s centre in Tønder.
rule-re-accelerated-adult = You will probably live at a return centre. The Immigration Service decides which one.
rule-re-accelerated-family = You will probably live at Return Centre Avnstrup.
rule-re-accelerated-child = You will probably live at the children’s centre in Tønder.
rule-re-accelerated-appeal-adult = You will probably live at a return centre. The Immigration Service decides which one.
rule-re-accelerated-appeal-family = You will probably live at Return Centre Avnstrup.
rule-re-accelerated-appeal-child = You will probably live at the children’s centre in Tønder.
rule-re-normal = While Denmark examines your case, you live at the centre that the Immigration Service assigns. The Aliens Act names none.
rule-re-refused = After a refusal the Immigration Service can move you to a return centre. It decides which one, and when. Expect the same after the Board has agreed with the refusal.
rule-re-separated = For a child with an adult who is not a parent, the texts name no place. Ask the Immigration Service, or the staff at your centre.
rule-re-not-stated = The texts name no place for this point of a case. Ask the Immigration Service, or the staff at your centre.
rule-re-detained = People in detention are held in special facilities. If that is not possible, they are kept apart from ordinary prisoners.
rule-up-own-home = After six months in Denmark you can apply to live in a home of your own. You must be able to support your household. There are more conditions.
rule-up-private = After six months you can also apply to live with someone you know. The Immigration Service still pays for your living. There are more conditions.
rule-up-family = You can apply at any time to live with a husband or wife who lives here. A child can apply to live with parents or a near relative here.
rule-up-return-agency = If you do not help with your return, the Return Agency (Hjemrejsestyrelsen) decides at which centre you must live. Special reasons can speak against it.
rule-up-contract = Adults make a contract with their centre. It says in which tasks, course and teaching you take part.
rule-up-school = Children of school age must take part in teaching.

rule-ri1 = If you live at Return Centre Sjælsmark, meals come at fixed times and you cannot cook. Education and work are limited there.
rule-ri2 = In the procedure for manifestly unfounded cases because of nationality, there is no cash at centres with free meals. Not for children either. Other centres pay a basic allowance, and one for children.
    .name = No cash in this procedure
rule-up-meals = Where meals are free, nobody gets the basic cash allowance (grundydelse). Elsewhere it is paid every 14 days.
rule-up-cash = Adults who keep their contract get a supplementary allowance (tillægsydelse).
rule-up-children = Parents get an allowance for children under 18. It is lower where meals are free. A child without parents here gets an allowance of its own.
rule-up-lower = Some allowances are lower until the Immigration Service has decided that Denmark examines your case.
rule-up-cuts = Cash can be stopped for missing a talk, threats, violence, or not living where you are told. The same goes for not doing your tasks, or not helping with your case or return.
rule-up-only-there = Under the newer rules, your right to food and housing here can end when you are told of a transfer. A decent standard of living must still be ensured. What Denmark does is not known.
rule-ri3 = At Avnstrup families cook for themselves. They usually have rooms of their own, and share bathroom and kitchen. They get necessary healthcare. Children have activities, and school at the same level as Danish children.
rule-ri4 = At the children’s centre there are healthcare, school and activities. You can cook, with help if you want.
rule-ri6 = Somebody may help or represent you at any time. You may still have to come yourself.
rule-ri7 = You have an interpreter during the whole interview. The interpreter may not tell others what you say.
rule-hp1 = You can also ask the Ministry of Immigration and Integration for a humanitarian permit. That is only possible once Denmark examines your case.

rule-in1 = Before the interview you see a film, and the caseworker explains what it is for.
rule-in2 = The letter that calls you goes to your centre. Ask the staff for your letters often.
rule-in3 = You, a caseworker and an interpreter are in the room.
rule-in4 = You can ask for a caseworker and interpreter of your own sex. It is done where possible. Ask early.
rule-in5 = The law gives you no right to another interviewer. If you have a good reason, tell them: another one may be possible.
rule-in6 = If there is no interpreter in your language, another language that you understand is used.
rule-in7 = Interpreters are checked for security and bound to secrecy.
rule-in8 = You can ask for a family member to be there, unless your interests conflict.
rule-in9 = People from the UN refugee agency (UNHCR) or the Red Cross may sit in. They say nothing.
rule-in10 = You may bring a person of your choice. It can be family, a doctor, a lawyer, an organisation or a religious adviser.
rule-in11 = You, the interpreter and the caseworker can ask for breaks, or they come at regular times. A child’s representative can ask for more at any time.
rule-in12 = The caseworker asks how you are and whether you understand the interpreter. Say it if you do not.
rule-in13 = At the end you hear what comes next. You can add what is missing.
rule-in14 = The asylum interview is not recorded. A summary is written and read back to you. Correct what is wrong before you agree.
rule-in15 = You cannot refuse the written report, because it is part of your case. You can correct it.
rule-in16 = Interviews are normally not held by video. A short follow-up can be, for example when you are unwell or live far away. It is not recorded, and generally nothing is signed.
rule-in17 = An interview can be moved for illness, when your representative cannot come, or for another good reason. Ask before it begins.
rule-in18 = As a rule, every adult is interviewed. If a disability keeps you from talking, a family member can help you.
rule-in19 = An interview can be left out in a few cases, for example when someone is not fit for it.
rule-in20 = When an interview is left out, the decision says why.
rule-in21 = The interview of an adult usually takes several hours. Eat and rest before.

rule-um2 = The personal representative is with you at the interview and can decide as a parent can.
rule-um3 = At a child’s interview a personal representative or an observer from the Red Cross is there.
rule-um4 = The Immigration Service assesses whether you are mature enough for an asylum case. If not, another kind of permit may be possible. The conditions are that you have no family network at home and would face a severe emergency there.
rule-um5 = A child alone pays nothing for help with the law. After a no to asylum, the Immigration Service gives a child without a lawyer one. There are few exceptions.
rule-um-sent = The lawyer that a child alone gets after a no to asylum is not for a case about another country. Here your representative and the Danish Refugee Council help you. Ask both today.
rule-um6 = The Immigration Service may search for your family, but only if you agree. The Red Cross can also search, in confidence.
rule-um7 = A child alone is called to a first interview too.
rule-um9 = Talks by video are always planned with the representative, who sits with you or with the caseworker.
rule-um10 = Some caseworkers are specially trained to talk to children. The interview is as gentle as possible for your age.
rule-ac1 = Your children are interviewed only if it is needed and you agree. You may be there if you and the child want it.
rule-ac2 = Whether a child is interviewed depends on age, maturity and reasons of their own. Tell the Immigration Service if your child has such reasons.
rule-ac3 = Every child has the right to be heard, if the child or the parents ask.
rule-ac4 = A child’s interview can be left out when enough is known already.
rule-ac5 = A child with an adult who is not a parent normally gets a decision of their own. If the child is not mature enough for an interview, it rests on the adult’s interview.
rule-ac6-refused = When a whole family is refused, the children are usually covered by the mother’s decision. Then only she is told.

rule-vu1 = Specialised caseworkers talk to people who suffered trafficking or other violence. Tell the staff or a doctor early.
rule-vu2 = Danish law has no fixed group of vulnerable people. Say what you need.
rule-vu3 = If a disability keeps you from talking, a family member may help you at the interview.
rule-vu4 = The 3rd Asylum Office handles cases of people who need special care.

rule-ev1 = Evidence may be in any language. The Immigration Service has it translated.
rule-ev2 = The Immigration Service also looks for information itself.
rule-ev3 = Bring your evidence to the asylum interview. If you cannot, you get two weeks from the day of the interview.
    .name = Evidence after the asylum interview
rule-ev5 = The Board often compares what you say with earlier statements, fingerprints, social media and travel data. Tell the truth, and explain differences.

rule-dn-grant = A yes is given in writing.
rule-dn-refusal = A refusal that goes to the Board is given in writing.
rule-dn2 = A decision can also be told by video or phone when you live far away.
rule-dn3 = Every decision is also given in writing. Ask for the letter and keep it.

rule-ab1 = The Board is independent of the Immigration Service.
rule-ab2 = Three people decide; a judge leads. The Immigration Service explains its refusal, and a secretary writes.
rule-ab3 = There is a meeting with you, your lawyer and an interpreter.
rule-ab4 = Tell the Board at once if you do not understand the interpreter.
rule-ab5 = The Board can change the decision or agree with it.
rule-ab6 = The Board’s decision is final. It cannot be appealed. Essential new information may still open the case again.
rule-ab-sent-back = The Board sent your case back (hjemvist). The Immigration Service looks at it again and decides anew. Ask your lawyer or the Danish Refugee Council what it wants to know.
rule-ab-anew = Then your reasons for asylum are examined again.
rule-ab8 = When the Board grants asylum, the Immigration Service gives the permit and chooses the municipality.
rule-ab-gone = After a no to asylum, being registered as missing for more than 14 days closes the case at the Board. When you contact the authorities again, it goes on. If you were in your home country meanwhile, it is a new case. An appeal against a transfer is treated otherwise.
rule-ab-gone-transfer = Stay at your centre, move when you are told to, and come when the police call you. While the Board has an appeal against a transfer, being registered as absent counts as giving the appeal up. Only quite special reasons change that.
rule-ab-back-transfer = Were you registered as absent? If you are back within the seven days after you were told, say the same day that your appeal stands. After those days it is not heard, except for quite special reasons. Contact the Danish Refugee Council the same day.
rule-ab-gone-protected = Stay at your centre. For an appeal under section 29 b, no rule says what follows if you are registered as absent. If you were away, contact the centre and the Danish Refugee Council today.
rule-ab-leaving = Leaving Denmark before the Board has decided counts as withdrawing the appeal.
rule-ab-absent = You may come to the meeting; you need not. If you do not come, the Board decides from the papers. A documented reason can open it again.
rule-ab-told = The Board normally gives you its decision in writing after the meeting, or sends it soon. If you have to leave Denmark and are not there, the police give it to you.
rule-ab-child = At the Board’s meeting a child alone always has the representative or someone from the Red Cross there. Such cases are handled especially quickly.

rule-po1 = The Immigration Service decides in which municipality (kommune) you will live.
rule-po2 = A permit is temporary. The Immigration Service extends it without being asked while the conditions for it last. It may be refused or withdrawn if they are gone, or if it was given on wrong grounds. Your private and family life can still be a reason to extend it. That right stands in article 8 of the European Convention on Human Rights.
rule-po3 = The letter says which kind of permit it is. Section 7(1) is for refugees under the Refugee Convention. Section 7(2) is for a real risk of the death penalty, torture or inhuman treatment. Section 7(3) is for such a risk from very serious violence against civilians.
rule-po-length = A permit under section 7(1) lasts at most two years at a time. Under 7(2) and 7(3) the first one lasts at most one year.
rule-rt1 = After a final no you must leave. The Return Agency (Hjemrejsestyrelsen) calls you to talk about the return and the journey.
rule-rt-help = You must help with your return: show who you are, get travel papers and come to talks. Otherwise you may have to report at fixed times.
rule-rt4 = Forced returns to a safe third country are handled case by case. The Return Agency follows the Immigration Service’s assessment of that country.
rule-rt5 = After a no, a permit on other grounds may be possible for a child alone. Help with the law for this remains, and guidance on a return.
rule-rt-date = After the Board’s no, your letter says by when you must leave. Normally it is seven days, or one month if you had a permit until now. In urgent cases, such as crime or fraud, it is at once. These are not the seven days of an appeal.
    .name = Your day for leaving Denmark
rule-rt-date-unfounded = After a refusal as manifestly unfounded you must leave at once. The Immigration Service sets this, not the Board.
rule-rt-date-later = The day for leaving can be moved for special reasons, such as a long stay, children at school or family. Ask for it as soon as you can, with your reasons.
rule-rt-date-trafficked = If you were a victim of trafficking and ask for it, you normally get 30 days to leave. It can become longer, at most 120 days. Tell the Immigration Service.
rule-rt-date-child = A child alone can also get a no to the permit for children alone (section 9 c). Then the child has 15 days to leave. An appeal within seven days lets the child stay meanwhile.
rule-rt-humanitarian = You can still ask the Ministry of Immigration and Integration for a humanitarian permit. That does not by itself let you stay. It is not looked at while nobody knows where you live.

rule-am-back = The country that is named as responsible for your earlier asylum case is told to take you back. If you asked in one country only, it is normally that one.
    .name = Earlier asylum application
rule-am26 = Your close family comes first: the country where they have protection or a long-term permit. It also counts if they had protection and became citizens. You must have been a family before either of you came to Europe.
    .name = Close family with protection or a long-term permit
rule-am26-status = Family with another permit, for example for work or study, do not count in this rule. Tell the Immigration Service about them all the same. It may take humanitarian reasons into account.
rule-am27 = Next comes the country where your close family waits for a first answer to their asylum case. You must have been a family before either of you came to Europe.
    .name = Close family who wait for a first answer
rule-am29 = A country that gave you a residence permit or visa is responsible. A permit counts for three years after it ran out or was taken away, a visa for eighteen months.
    .name = Residence permit or visa
rule-am30 = A country where you studied for at least a school year and got a diploma is responsible. The diploma must be less than six years old when you register. Online courses do not count.
    .name = Diploma
rule-am31 = You needed no visa. Denmark asks for none either, so Denmark may be responsible.
    .name = No visa needed
rule-am32 = When you asked in the transit area of a Danish airport, Denmark is responsible.
    .name = Transit area of an airport
rule-am33 = The first country that you came into without papers is responsible. This lasts twenty months, and twelve after a rescue at sea.
    .name = Entry without papers
rule-am16 = When nothing points to another country, the country where you were first registered examines your case.
    .name = Nothing points to another country
rule-am16-security = If somebody is found to be a threat to security, the country that finds this examines the case.
rule-am34 = The country where a child, brother, sister or parent lives lawfully may be responsible. One of you must depend on the other. The reason must be a pregnancy, a new baby, a serious illness, a disability, a severe trauma or old age. You must both ask in writing.
    .name = Somebody who depends on you, or you on them
rule-am19 = Under the newer rules the authorities must tell you, when you register, which rules apply and what rights you have.
rule-am21 = Under the newer rules you can get free legal advice while it is decided which country is responsible. Ask the Danish Refugee Council.
rule-am17 = Under the newer rules, give all papers and facts on the country at the first interview at the latest. If you need more time, ask for it there. What comes later may count only if it is decisive.
rule-am20 = Under the newer rules you are told your rights in writing, in a language that you understand. You can ask questions. For children it is done in a way for children.
rule-am22 = Under the newer rules the interview about the country is recorded as sound. You see the summary before the decision, and can correct it.
rule-am22-family = If family lives in one of these countries, ask for the form about family. Fill it in before the interview if you can.
rule-am23 = Under the newer rules a child alone normally gets a representative within fifteen working days. What is best for the child comes first, also before a transfer.
rule-am24 = Under the newer rules it counts how things were when you were first registered in one of these countries.
rule-am38 = If you go on to another of these countries meanwhile, you can be sent back.
rule-family-together = Children under 18 who are with you normally go where you go. If the rules name different countries for a family, normally one of them takes all.
rule-discretion = Denmark can examine your case though the rules name another country. Nobody can count on that. Say your reasons to the Immigration Service.
rule-am42 = When the other country has said yes or confirmed, the transfer should be decided within two weeks.
rule-am43 = Under the newer rules there are three grounds for an appeal. One is a real risk of inhuman treatment there. One is events after the decision that decide. One is the rules on children, family and people who depend on each other. The last one is not for people who asked for asylum there before. Ask for help to choose.
rule-am43-days = The Aliens Act says seven days. That is its text of September 2025; whether it was changed later is not known. The newer rules allow one week to three weeks. Count on seven days only.
rule-am43-help = Under the newer rules you can ask for free help with the appeal if you cannot pay for it. Ask in the same letter.
rule-d14 = You needed no visa. Denmark asks for none either, so Denmark may be responsible.
    .name = No visa needed
rule-d15 = When you asked in the transit area of a Danish airport, Denmark is responsible.
    .name = Transit area of an airport
rule-d16 = The country where a child, brother, sister or parent lives lawfully may be responsible. One of you must depend on the other. The reason must be a pregnancy, a new baby, a serious illness, a disability or old age. You must both ask in writing.
    .name = Somebody who depends on you, or you on them

# Time limits

rule-ti-fourteen = Your refusal counts as appealed fourteen days after you were told. You need not do anything for that.
    .name = Your refusal counts as appealed
rule-ti-length = You can appeal how long a permit under section 7(1) or 7(2) lasts. The appeal must have arrived at the Immigration Service within four weeks. A later one is rejected.
    .name = Your appeal on how long your permit lasts
rule-ti-lapse = If you are told one day that your permit has lapsed, you can appeal. The appeal must then arrive within four weeks. After that it takes special reasons.
    .name = Your appeal if a permit lapses
rule-d-times = Denmark normally has three months from your application to ask another country. After a match of fingerprints it has two months.
    .name = Denmark asks another country
rule-d-late = If Denmark asked later than that, it normally becomes responsible for your case. Show the dates to the Danish Refugee Council.
rule-d-answer = The other country normally has two months to answer. To take you back it has one month, or two weeks after a match of fingerprints. No answer counts as a yes.
    .name = The other country answers
rule-d29 = Denmark normally has six months to send you there. They run from that country’s yes, or from the last decision on an appeal that stopped the transfer. If they pass without a transfer, Denmark normally becomes responsible.
    .name = The transfer
rule-d29-longer = The authorities can make the time longer. In prison it is up to one year. For someone whom they cannot find it is up to eighteen months.
rule-d28 = In detention Denmark must ask the other country within one month of your application. If it does not ask in time, you must be released; your case goes on.
    .name = Denmark asks another country while you are in detention
rule-d28-answer = In detention the other country normally has two weeks to answer. No answer counts as a yes.
    .name = The other country answers while you are in detention
rule-d28-transfer = Detention for a transfer ends after six weeks. They run from that country’s yes, or from the day an appeal no longer stops the transfer. After that you must be released; your case goes on.
    .name = The end of detention for a transfer
rule-am-times = If you did not ask for asylum there, Denmark has two months from your registration to ask another country. After a match of fingerprints or visa data it has one month.
    .name = Denmark asks another country
rule-am-late = If Denmark asked later than that, it becomes responsible for your case. That alone is no ground for an appeal. Show the dates to the Danish Refugee Council.
rule-am-late-child = For a child alone the search for family can go on after that time. It does where that is best for the child.
rule-am-answer = The other country has one month to answer, or two weeks after a match of fingerprints or visa data. No answer counts as a yes.
    .name = The other country answers
rule-am-back-times = If you asked for asylum there before, Denmark has two weeks after the match of fingerprints to tell that country. If Denmark is late, that country must still take you back.
    .name = Denmark tells the country where you asked before
rule-am-back-answer = That country has two weeks to confirm, or to show that it is not responsible. No answer counts as confirmed.
    .name = That country confirms
rule-am46 = Denmark has six months to send you there. They run from that country’s yes, or from the last decision on an appeal that stopped the transfer. If they pass without a transfer, Denmark becomes responsible.
    .name = The transfer
rule-am46-longer = In prison the time is up to one year. It is up to three years if you, or family sent with you, stay away, resist or refuse medical steps. Once you are back, at least three months remain to send you.
rule-am46-missed = A time for the transfer that has passed can be a ground for an appeal. A time missed before the decision is none. Show the dates to the Danish Refugee Council.
rule-am45 = In detention Denmark has two weeks from your registration or from a match to ask or tell the other country. If you were detained later, it has one week from then. If it is late, you must be released; your case goes on.
    .name = Denmark asks another country while you are in detention
rule-am45-answer = In detention the other country has one week to answer. No answer counts as a yes.
    .name = The other country answers while you are in detention
rule-am45-transfer = Detention for a transfer ends after five weeks. They run from that country’s yes, or from the day an appeal no longer stops the transfer. You must also be released if no transfer is decided within two weeks of the yes.
    .name = The end of detention for a transfer
rule-ti-away = Staying away never makes these times shorter. It can end your appeal, and it can lead to detention. If something keeps you away, tell the Danish Refugee Council.

# Facts. $value is yes, no or unknown; $country and $date are filled where the fact is one.

fact-today = Today is { $date }.
fact-registered = { $value ->
    [yes] You are registered for asylum in Denmark.
    [no] You are not registered yet.
   *[unknown] It is not known whether you are registered.
}
fact-no-application = { $value ->
    [yes] You have not asked for asylum in Denmark.
    [no] You want to ask, or have asked, for asylum in Denmark.
   *[unknown] It is not known whether you have asked for asylum in Denmark.
}
fact-registration-date = { $value ->
    [yes] You were registered on { $date }.
   *[unknown] The day of your registration is not known.
}
fact-letter-unread = { $value ->
    [yes] You have a letter that you cannot read.
    [no] You named no letter that you cannot read.
   *[unknown] It is not known whether you have a letter that you cannot read.
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
fact-told-country = { $value ->
    [yes] The Immigration Service has named { $country }.
   *[unknown] It is not known which country the Immigration Service has named.
}
fact-other-country-accepts = { $value ->
    [yes] A transfer was decided, so the other country has probably said yes.
    [no] The other country has said no.
   *[unknown] It is not known whether the other country says yes.
}
fact-decision-told = { $value ->
    [yes] You were told of a decision.
    [no] You have not been told of a decision yet.
   *[unknown] It is not known whether you were told of a decision.
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
    [no] You were not told of a decision under section 29 b.
   *[unknown] It is not known whether the decision is one under section 29 b.
}
fact-decision-date = { $value ->
    [yes] You were told on { $date }.
   *[unknown] The day when you were told is not known.
}
fact-leave-by = { $value ->
    [yes] You must leave Denmark by { $date }.
   *[unknown] The day by which you must leave is not known.
}
fact-appeal-announced = { $value ->
    [yes] You have told the Immigration Service that you appeal.
    [no] You have not told the Immigration Service that you appeal.
   *[unknown] It is not known whether you have appealed.
}
fact-appeal-proof = { $value ->
    [yes] You have something in writing that shows your appeal.
    [no] You have nothing in writing that shows your appeal.
   *[unknown] It is not known whether you have proof of your appeal.
}
fact-detained = { $value ->
    [yes] You are in detention or prison.
    [no] You are not in detention.
   *[unknown] It is not known whether you are in detention.
}
fact-minor = { $value ->
    [yes] You are under 18.
    [no] You are 18 or older.
   *[unknown] It is not known whether you are under 18.
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
fact-applied-in-several = { $value ->
    [yes] You asked for asylum in several countries.
    [no] You asked for asylum in one country at most.
   *[unknown] It is not known whether you asked in several countries.
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
fact-left-three-months = { $value ->
    [yes] You left Europe for three months or more since then, and you can show it.
    [no] You have not left Europe for three months since then with something to show for it.
   *[unknown] It is not known whether you left Europe for three months since then.
}
fact-left-nine-months = { $value ->
    [yes] You left Europe for nine months or more since then, and you can show it.
    [no] You have not left Europe for nine months since then with something to show for it.
   *[unknown] It is not known whether you left Europe for nine months since then.
}
fact-left-unproven = { $value ->
    [yes] You left Europe for three months or more, and cannot show it.
    [no] There is no time outside Europe that you cannot show.
   *[unknown] It is not known whether there is time outside Europe that you cannot show.
}
fact-returned-since = { $value ->
    [yes] You left or were sent home under a decision since then.
    [no] You did not leave under a decision since then.
   *[unknown] It is not known whether you left under a decision since then.
}
fact-permit-since = { $value ->
    [yes] Another country gave you a residence permit since then.
    [no] No other country gave you a residence permit since then.
   *[unknown] It is not known whether another country gave you a residence permit since then.
}
fact-registered-elsewhere = { $value ->
    [yes] Another country took your fingerprints or registered you.
    [no] No other country took your fingerprints or registered you.
   *[unknown] It is not known whether another country registered you.
}
fact-family-in-europe = { $value ->
    [yes] You have family in one of these countries.
    [no] You named no family in these countries.
   *[unknown] It is not known whether you have family in one of these countries.
}
fact-family-counted = { $value ->
    [yes] Your husband, wife, partner, child under 18 or parent lives in one of these countries.
    [no] You named no husband, wife, partner, child under 18 or parent in these countries.
   *[unknown] It is not known whether close family lives in one of these countries.
}
fact-family-couple = { $value ->
    [yes] The family member is your husband, wife or partner.
    [no] The family member is not your husband, wife or partner.
   *[unknown] It is not known whether it is your husband, wife or partner.
}
fact-family-partner = { $value ->
    [yes] The family member is a partner you are not married to.
    [no] The family member is not a partner outside marriage.
   *[unknown] It is not known whether you are married to that partner.
}
fact-family-other = { $value ->
    [yes] You have other family in one of these countries.
    [no] You named no other family in these countries.
   *[unknown] It is not known whether other family lives in one of these countries.
}
fact-family-sibling = { $value ->
    [yes] You have a brother or sister in one of these countries.
    [no] You named no brother or sister in these countries.
   *[unknown] It is not known whether a brother or sister lives in one of these countries.
}
fact-family-relative = { $value ->
    [yes] You have an aunt, uncle or grandparent in one of these countries.
    [no] You named no aunt, uncle or grandparent in these countries.
   *[unknown] It is not known whether an aunt, uncle or grandparent lives in one of these countries.
}
fact-couple-on-the-way = { $value ->
    [yes] You became a couple after you had left your home country.
    [no] You were a couple in your home country already, or it is not about a couple.
   *[unknown] It is not known whether you were a couple in your home country already.
}
fact-couple-since-arrival = { $value ->
    [yes] You became a couple after one of you had come to Europe.
    [no] You did not become a couple only in Europe.
   *[unknown] It is not known whether you became a couple only in Europe.
}
fact-couple-since-application = { $value ->
    [yes] You became a couple after you had asked for asylum.
    [no] You did not become a couple only after you had asked for asylum.
   *[unknown] It is not known whether you became a couple only after you had asked for asylum.
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
    [yes] Your family is there as citizens or with another kind of permit.
    [no] Your family is there with protection or as asylum seekers.
   *[unknown] It is not known how your family stays there.
}
fact-permit-or-visa = { $value ->
    [yes] One of these countries gave you a residence permit or visa.
    [no] None of these countries gave you a residence permit or visa.
   *[unknown] It is not known whether one of these countries gave you a permit or visa.
}
fact-visa = { $value ->
    [yes] It is a visa.
    [no] It is a residence permit.
   *[unknown] It is not known whether it is a visa or a permit.
}
fact-permit-expiry = { $value ->
    [yes] The last day of the permit or visa is { $date }.
   *[unknown] The last day of the permit or visa is not known.
}
fact-permit-not-used = { $value ->
    [yes] You did not come into Europe with it.
    [no] You came into Europe with it, or that makes no difference.
   *[unknown] It is not known whether you came into Europe with it.
}
fact-permit-left-since = { $value ->
    [yes] You have left Europe since it ran out.
    [no] You have not left Europe since it ran out.
   *[unknown] It is not known whether you have left Europe since it ran out.
}
fact-permit-country = { $value ->
    [yes] { $country } gave you the permit or visa.
   *[unknown] It is not known which country gave you the permit or visa.
}
fact-irregular-entry = { $value ->
    [yes] You came into one of these countries without papers for it.
    [no] You did not come into one of these countries without papers.
   *[unknown] It is not known whether you came in without papers.
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
fact-nationality = { $value ->
    [yes] You are a citizen of { $country }.
    [no] You have no citizenship.
   *[unknown] Your citizenship is not known.
}
fact-diploma-country = { $value ->
    [yes] Your diploma is from { $country }.
   *[unknown] It is not known which country your diploma is from.
}
fact-case-answered = { $value ->
    [yes] You were given a yes or a no to asylum.
    [no] You have no yes or no to asylum yet.
   *[unknown] It is not known whether you have an answer.
}
fact-granted = { $value ->
    [yes] You got a yes to asylum.
    [no] You got no yes to asylum.
   *[unknown] It is not known whether the answer was yes.
}
fact-refused = { $value ->
    [yes] You got a no in the normal procedure.
    [no] You got no refusal in the normal procedure.
   *[unknown] It is not known whether you were refused in the normal procedure.
}
fact-refused-first-country = { $value ->
    [yes] You got a no because a country outside Europe can protect you.
    [no] You were not refused because of a country outside Europe.
   *[unknown] It is not known whether you were refused because of another country.
}
fact-refused-unfounded = { $value ->
    [yes] You were refused as manifestly unfounded, without an appeal.
    [no] You were not refused without an appeal.
   *[unknown] It is not known whether you were refused without an appeal.
}
fact-council-disagreed = { $value ->
    [yes] The Danish Refugee Council did not agree that your case is manifestly unfounded.
    [no] You were not refused against the opinion of the Danish Refugee Council.
   *[unknown] It is not known what the Danish Refugee Council said.
}
fact-normal-told = { $value ->
    [yes] You were told that your case is in the normal procedure.
    [no] You were not told that your case is in the normal procedure.
   *[unknown] It is not known whether your case is in the normal procedure.
}
fact-unfounded-told = { $value ->
    [yes] You were told that your case is seen as manifestly unfounded.
    [no] You were not told that your case is seen as manifestly unfounded.
   *[unknown] It is not known whether you were told that your case is manifestly unfounded.
}
fact-found-unfounded = { $value ->
    [yes] The Immigration Service found no valid grounds in your case.
    [no] The Immigration Service has not said that your case lacks valid grounds.
   *[unknown] It is not known whether the Immigration Service found valid grounds in your case.
}
fact-expedited-told = { $value ->
    [yes] You were told that your case is in the quick procedure.
    [no] You were not told that your case is in the quick procedure.
   *[unknown] It is not known whether your case is in the quick procedure.
}
fact-appeal-running = { $value ->
    [yes] Your appeal is running at the Board.
    [no] The Board does not have your case.
   *[unknown] It is not known whether the Board has your case.
}
fact-board-decided = { $value ->
    [yes] The Refugee Appeals Board has decided.
    [no] The Refugee Appeals Board has not decided.
   *[unknown] It is not known whether the Refugee Appeals Board has decided.
}
fact-board-upheld = { $value ->
    [yes] The Board agreed with the Immigration Service.
    [no] The Board has not confirmed a decision against you.
   *[unknown] It is not known what the Board decided.
}
fact-board-overturned = { $value ->
    [yes] The Board changed the decision.
    [no] The Board has not changed a decision.
   *[unknown] It is not known whether the Board changed the decision.
}
fact-board-sent-back = { $value ->
    [yes] The Board sent the case back to the Immigration Service.
    [no] The Board has not sent the case back.
   *[unknown] It is not known whether the Board sent the case back.
}
fact-withdrawn = { $value ->
    [yes] Your case was withdrawn, or you missed an interview or left the centre.
    [no] Your case was not withdrawn, and you did not miss an interview or leave the centre.
   *[unknown] It is not known whether your case was withdrawn, or whether you missed an interview or left the centre.
}
fact-withdrawn-signed = { $value ->
    [yes] You signed a withdrawal.
    [no] You signed no withdrawal.
   *[unknown] It is not known whether you signed a withdrawal.
}
fact-missed-interview = { $value ->
    [yes] You missed an interview.
    [no] You missed no interview.
   *[unknown] It is not known whether you missed an interview.
}
fact-stayed-away = { $value ->
    [yes] You left your centre or did not answer.
    [no] You did not leave your centre, and you answered.
   *[unknown] It is not known whether you left your centre or did not answer.
}
fact-came-back = { $value ->
    [yes] You are back after a case that was closed or refused.
    [no] You are not back after an earlier case in Denmark.
   *[unknown] It is not known whether you had a case in Denmark before.
}
fact-closed-before = { $value ->
    [yes] Your earlier case was closed without a decision.
    [no] Your earlier case was not closed without a decision.
   *[unknown] It is not known whether your earlier case was closed without a decision.
}
fact-unfounded-before = { $value ->
    [yes] Your earlier case was refused as manifestly unfounded.
    [no] Your earlier case was not refused as manifestly unfounded.
   *[unknown] It is not known whether your earlier case was refused as manifestly unfounded.
}
fact-refused-by-board-before = { $value ->
    [yes] The Board refused your earlier case.
    [no] The Board did not refuse your earlier case.
   *[unknown] It is not known whether the Board refused your earlier case.
}
fact-new-information = { $value ->
    [yes] You have important new information.
    [no] You have no new information.
   *[unknown] It is not known whether there is new information.
}
fact-separated-child = { $value ->
    [yes] You are under 18 and here with an adult who is not your parent.
    [no] You are not a child with an adult other than a parent.
   *[unknown] It is not known whether you are a child with another adult.
}
fact-needs-support = { $value ->
    [yes] You need special support.
    [no] You need no special support.
   *[unknown] It is not known whether you need special support.
}
fact-cannot-communicate = { $value ->
    [yes] A disability keeps you from talking with others.
    [no] You can talk for yourself.
   *[unknown] It is not known whether you can talk for yourself.
}
fact-family-applicant = { $value ->
    [yes] Your family are asylum seekers there.
    [no] Your family are not asylum seekers there.
   *[unknown] It is not known whether your family are asylum seekers there.
}
fact-family-long-term = { $value ->
    [yes] Your family has a long-term permit, or became citizens after protection.
    [no] Your family has no long-term permit, and did not become citizens after protection.
   *[unknown] It is not known whether your family has a long-term permit.
}
fact-wish-written = { $value ->
    [yes] You and your relative have both written that you want to be together.
    [no] You and your relative have not both written that you want to be together.
   *[unknown] It is not known whether you have both written that you want to be together.
}
fact-diploma = { $value ->
    [yes] You have a diploma that counts from another country in this area.
    [no] You have no diploma that counts from another country in this area.
   *[unknown] It is not known whether you have a diploma that counts from another country in this area.
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
    [yes] You asked for asylum in the transit area of an airport in Denmark.
    [no] You did not ask in the transit area of an airport.
   *[unknown] It is not known whether you asked in the transit area of an airport.
}
fact-entry-over-twenty-months = { $value ->
    [yes] You came there more than twenty months before you asked for asylum.
    [no] You came there twenty months or less before you asked for asylum.
   *[unknown] It is not known whether you came there more than twenty months before.
}
fact-lived-elsewhere = { $value ->
    [yes] You then lived in one other country for five months without a break.
    [no] You did not live in one other country for five months without a break.
   *[unknown] It is not known whether you lived in one other country for five months.
}
fact-lived-country = { $value ->
    [yes] You lived in { $country }.
   *[unknown] It is not known in which country you lived.
}
fact-dependant = { $value ->
    [yes] You and a child, brother, sister or parent in Europe depend on each other.
    [no] You named no child, brother, sister or parent who depends on you, or you on them.
   *[unknown] It is not known whether you and a relative depend on each other.
}
fact-dependant-by-trauma = { $value ->
    [yes] It is because of a severe trauma.
    [no] It is not because of a severe trauma.
   *[unknown] It is not known whether it is because of a severe trauma.
}
fact-dependant-country = { $value ->
    [yes] That relative lives in { $country }.
   *[unknown] It is not known in which country that relative lives.
}
fact-outside-protection = { $value ->
    [yes] A country outside Europe has given you protection.
    [no] No country outside Europe has given you protection.
   *[unknown] It is not known whether a country outside Europe has given you protection.
}
fact-outside-ties = { $value ->
    [yes] You have close ties to a country outside Europe.
    [no] You have no close ties to a country outside Europe.
   *[unknown] It is not known whether you have close ties to a country outside Europe.
}

# Doubts: the safe reading, and what each statement says, in the order in which the law cites them.

doubt-c2-child = For a child who is here without parents, what is best for the child decides. So no country is certain. Ask your representative.
    .one = The child’s best interests come first. Family counts, then the country where the child asked.
    .two = Only these rules count for a child alone: family, then relatives, then where the child was first registered. Always if it is best for the child.
doubt-can-care = It is looked at whether your relative can take care of you, and whether it is best for you.
    .one = If an examination shows that the relative can take care of the child.
    .two = The same, unless it is shown that it is not best for the child.
doubt-answers-say-denmark = Your answers point to Denmark, but the Immigration Service has named another country. Denmark is possible. Say it now, with papers.
    .one = You can appeal, on the facts and on the law.
doubt-several = With several countries it depends on what each of them did. The one that let its time run out may be the one.
    .one = A country that does not transfer somebody in time becomes responsible itself.
    .two = The country that the fingerprint system names as responsible takes back.
doubt-left-area = You left Europe for three months, or were returned home. If you can show it, your new application may be a new case. A valid residence permit of that country stands against it.
    .one = The duty to take back ends after three months outside, or after a return under a decision.
doubt-left-area-newer = You left Europe for nine months, or were returned home. If it is shown, your new application may be a new case. A valid residence permit of that country stands against it.
    .one = The duty to take back ends after nine months outside, or after leaving under a return decision.
doubt-both-write = It counts only when you and your relative have both asked for it in writing.
    .one = Provided that the persons concerned have asked for it in writing.
    .two = The same.
doubt-since-application = You became a couple after you had asked for asylum. Then it normally does not count. Ask an adviser.
    .one = What counts is how things were when you first asked for asylum.
doubt-visa-free = It depends on whether your entry counts as one without a visa. Some courts say no, if you came in order to ask for asylum. Then the first country may be responsible.
    .one = Where the country in which one asks needs no visa either, it is that country.
    .two = The newer rules say the same.
doubt-c6 = We do not count the day you were told. The seventh day after it is the last safe day. If it is a weekend or holiday, the deadline may move. Do not rely on that.
    .one = An appeal later than seven days after being told is rejected. On weekends and holidays it says nothing.
    .two = In general the first day is not counted. An end on a weekend or holiday moves to the next working day.
doubt-c18 = The days run from when a person was told. For a child or a second parent no text says more. Count from the first day any of you was told.
    .one = The days run from when the person was told.
    .two = Children are usually covered by the decision to the mother, and only she is told.
doubt-c19 = The texts differ on how a child alone is told. Expect both, and ask for the letter.
    .one = The decision is given in writing and by word of mouth.
    .two = A negative decision is told by word of mouth, with the representative present.
doubt-c22 = By law the police register you. Another text names the Immigration Service. Either can tell you where to go.
    .one = The police register whoever asks for asylum.
    .two = The Immigration Service registers; in practice the police do it.
doubt-c24 = Be ready to talk about your journey, your identity and your reasons.
    .one = The meeting is about your reasons for asylum and other information.
    .two = The first interview is mainly about identity and the way of your case, sometimes also your reasons.
doubt-c29 = The official page speaks of family who stay lawfully. The regulation names only family with protection. This guide follows the regulation.
    .one = Family that is legally present.
    .two = The Danish page says the closest family who stay there, without the word lawfully.
    .three = Family members who have protection, or who wait for a first answer.
doubt-c32 = The official page describes the older rules. We found nothing published on how Denmark uses the new ones.
    .one = Denmark had not yet decided to join the new rules.
    .two = The new regulation replaces the Dublin III Regulation in June or July 2026. Published texts differ on the day.
doubt-protection-is-real = Section 29 b is used only where the protection there is real. If you were not safe there, say so.
    .one = A case may be rejected without examination when another country has given protection.
    .two = The Board looks at whether you can enter and stay there, and whether you are safe.
doubt-registered-elsewhere = Another country took your fingerprints or registered you. Denmark may ask that country. Tell an adviser.
    .one = If another country has registered you, your case may not be examined in Denmark.
doubt-sent-back = The Board can give a permit. It can also send the case back (hjemvist), and then the Immigration Service decides again. Ask your lawyer which it is.
    .one = The chair can decide that a case is sent back to the Immigration Service.
    .two = The Board can change a refusal and grant asylum.
doubt-in-time = This holds only for an appeal that arrives in time. If you are not sure, ask the Danish Refugee Council today.
    .one = An appeal that arrives later than seven days after you were told is rejected.
doubt-gone-29b = What the Board then does is not known. Stay where you were told to stay, and ask the Danish Refugee Council.
    .one = In transfer cases, being registered as absent counts as giving up the appeal.
    .two = In cases of section 29 b there is no such rule.
doubt-child-29b = For a child alone, section 29 b is not certain. Ask your representative.
    .one = A case may be rejected when another country has given protection.
    .two = The Board changed such a decision about a child alone.
doubt-asked-late = Whether a missed time limit helps you is not certain. Ask the Danish Refugee Council first.
    .one = Someone who has not asked for asylum here is given the chance to ask. We have not read all of this article.
doubt-c9 = A closed case may be opened again, perhaps once only. The text says two things. Give your reason at once.
    .one = Coming back normally counts as a new application. A case is opened again only once, with a reason.
    .two = On return the case is opened again and goes on from where it was closed.
doubt-c13 = The text names Sandholm for three months for a phase that is normally short. Ask which centre and for how long.
    .one = Families live at Sandholm for the first three months, then at Avnstrup.
    .two = In the procedure for manifestly unfounded cases families live at Avnstrup. No stay at Sandholm is named.
doubt-by-nationality = No cash is written for cases taken out because of nationality. Ask the staff why yours was.
    .one = There is no cash in cases taken out because of nationality, where meals are free.
    .two = Adults without children under 18 get no cash allowance in this procedure.
doubt-am-reception = What Denmark does about this is not known. Ask the staff at your centre.
    .one = After being told of a transfer, one has a right to reception only in the responsible country.
    .two = The Immigration Service pays until a permit is given, or the person leaves.
doubt-sjaelsmark = Which centre you will live at is not certain. Ask the staff.
    .one = Applicants without minor children live at Return Centre Sjælsmark in the first phase.
    .two = New applicants first live at a reception centre.
doubt-c14 = Expect an interview. One table says it can be left out for people from safe countries or after a second application.
    .one = In the expedited procedure people are called to an interview promptly.
    .two = Adults are always interviewed.
    .three = A table says the interview can be left out in these cases.
doubt-c25 = You can ask; nobody promises it. Give your reason.
    .one = On request and where possible, both are of your sex.
    .two = It is taken into account in some kinds of case.
    .three = There is no formal right.
doubt-c26 = Ask for it before the interview.
    .one = Every applicant may ask for a family member. It is allowed unless interests conflict.
    .two = Only the applicant, the caseworker and the interpreter are named.
doubt-c27 = The texts differ on who is with the child. You may ask to be there.
    .one = Parents or someone from the Red Cross are present.
    .two = A representative or a Red Cross observer is present. Parents are, if the child and they wish.
doubt-c34 = For Georgia there are exceptions that the text does not name. Tell what is special in your case.
    .one = Georgia is on the list, with certain exceptions.
doubt-c35 = The list may have changed. It says Great Britain, which may mean the whole United Kingdom.
    .one = The list was last updated on 19 January 2023.
doubt-which-section = You were told that another country is asked, and you have protection in another country. Ask which of the two it is about.
    .one = Someone who already has protection in another country falls under section 29 b.
    .two = Another country is asked where it has to examine the case itself: section 29 a.

doubt-am-counsel = How Denmark gives this advice was not found.
    .one = People whose country is still being decided must get free legal counselling when they ask for it.
doubt-am-recorded = Whether an interview is recorded is not certain. Ask at its beginning, and ask to see the summary.
    .one = The interview about the country is recorded as sound. Where there is doubt, the recording counts.
    .two = Interviews are not recorded.


doubt-who-assesses = It is not clear who says which country is safe.
    .one = The Ministry of Immigration assesses it, after asking the Immigration Service.
    .two = For forced returns, the Return Agency follows the assessment of the Immigration Service.
doubt-partner = A partner without a civil marriage may count. A religious marriage alone is not certain. Show that you have lived together. Ask an adviser.
    .one = A partner in a lasting relationship counts where the law treats unmarried couples like married ones.
    .two = The newer rules say likewise: the spouse or the unmarried partner.
doubt-depending = People who depend on each other are normally kept or brought together. The reason, the family tie and the lawful stay must be shown. If you asked for asylum elsewhere before, it is often not accepted. Ask an adviser.
    .one = Someone who depends on a child, brother, sister or parent normally stays or comes together with them. Both must ask in writing.
    .two = The newer rules say the same, and name a severe trauma too.
doubt-after-overturned = We do not know what follows when the Board changes such a decision. Ask the Danish Refugee Council.
    .one = You can appeal to the Board. What follows if it changes the decision is not said.
doubt-citizen-sent = You were told of another country, but these rules are not for citizens of the EU and four more countries. Show your passport, and ask the Danish Refugee Council today.
    .one = The older rules are for people who are not citizens of the EU or of a country that takes part.
    .two = The newer rules are for people who are not citizens of the EU and have no right of free movement.
doubt-am-section = We did not find that Denmark uses section 29 a under the newer rules too. Look at what your letter says.
    .one = The newer rules have a decision on transfer. They say nothing of Danish sections.

# Sources.

source-aliens-act = The Danish Aliens Act, LBK 1183/2025 (in Danish)
source-board-rules = Rules of the Refugee Appeals Board, order 557/2017 (in Danish)
source-return-act = The Danish Return Act, LBK 1014/2024 (in Danish)
source-aliens-order = The Danish Aliens Order, 1354/2025 (in Danish)
source-ukraine-act = The Ukraine Act, 324/2022 (in Danish)
source-ukraine-order = Order on asylum cases and the Ukraine Act, 1310/2024 (in Danish)
source-dublin-page = newtodenmark.dk: The Dublin Regulation
source-euaa = EUAA: First instance determination – Denmark
source-dublin-iii = Regulation (EU) No 604/2013 (Dublin III)
source-asylum-management = Regulation (EU) 2024/1351 on asylum and migration management
source-dublin-page-danish = nyidanmark.dk: Dublinforordningen (in Danish)
source-guidance-9533 = Danish Ministry of Justice, guidance on deadlines (in Danish)
source-drc-dublin = Danish Refugee Council: Dublin and rejection cases
source-drc-unfounded = Danish Refugee Council: treatment in the manifestly unfounded procedure
source-board-29b = Refugee Appeals Board: decisions on section 29 b (in Danish)
source-commission-responsible = European Commission: Determining the Member State responsible
source-board-absence = Refugee Appeals Board: disappearance, withdrawal and adjournment (in Danish)
source-board-disappeared = Refugee Appeals Board: asylum seekers who have disappeared (2013, in Danish)
source-board-non-appearance = Refugee Appeals Board: non-appearance (in Danish)
source-board-unknown-address = Refugee Appeals Board: When the applicant has disappeared, page of 2013
source-service-no = Danish Immigration Service: No to asylum
source-service-centres = Danish Immigration Service: Asylum centre
source-service-appeals = Danish Immigration Service: Appeals reviewed by the Refugee Appeals Board
source-return-agency = Danish Return Agency: Final refusal of asylum
