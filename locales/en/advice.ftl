# What a case comes to, and what to do now. `rule-answer-…` is the heading of a result in a sentence;
# `.answer` the heading itself where it has a day or a country in it. `rule-step-…` is a step, an order in
# one short sentence; `.more` says where, how or why in one or two.

# A decision to send the person elsewhere

rule-answer-announced = You have said that you appeal. Make sure that it has arrived
    .answer = { $window ->
        [running] Make sure your appeal has arrived by { $date }
       *[other] Make sure your appeal has arrived
    }
rule-answer-appeal = Appeal within seven days from the day you were told
    .answer = { $window ->
        [running] Appeal by { $date }
        [may-still-run] The last safe day was { $date }
        [passed] The last day was { $date }
       *[other] Appeal within seven days from the day you were told
    }
rule-step-send = Send your appeal to the Immigration Service today.
    .more = Saying it is enough, but in writing you have proof. Use the Danish text.
rule-step-arrived = Ask for proof that your appeal has arrived.
    .more = If you have none, send it again in writing today.
rule-step-council = Call the Danish Refugee Council today. It is free.
    .more = They can write the appeal with you. You can also ask the staff to book the talk.
rule-step-proof = Keep proof of the day you sent it.
    .more = A copy with a signature, or the e-mail that you sent.
rule-step-stay = Stay where you are registered while the Board looks at your case.
    .more = If you are registered as absent, your appeal can count as given up.

# In detention

rule-answer-detained = You have the right to a lawyer, and a judge looks at your detention
rule-step-detained-ask = Say that you ask for asylum: “Jeg søger asyl.”
    .more = You can do so here. Ask the staff to write it down, with the day.
rule-step-court = Ask for your lawyer. The court gives you one.
    .more = A judge must see you within three days, unless you are let go. Say: “Jeg vil tale med min advokat.” (I want to talk to my lawyer.)
rule-step-call = Ask the staff to call the Danish Refugee Council.
    .more = Say: “Jeg vil tale med Dansk Flygtningehjælp.” Whoever asks for asylum may contact them.
rule-step-no-prison = Say that you are under 18 and alone: “Jeg er under 18 og er her alene.”
    .more = A child alone may not be held in a prison. Ask for your personal representative too.
rule-step-instead = Tell your lawyer where you can live instead, and who needs you.
    .more = Tell about illness and children too. Milder steps can be enough, for example that you report to the police.

# A child alone, or with an adult who is not a parent

rule-answer-child = You have the right to a grown-up who helps you
rule-step-show = Show the decision to your representative today.
    .more = That is the grown-up who helps you. You have none? Show it to the staff or the Red Cross.
rule-step-representative = Say that you are under 18. Ask who your representative is.
    .more = In Danish: “Jeg er under 18. Hvem er min personlige repræsentant?” That person is there for you alone.
rule-step-family = Say which family you have in Europe.
    .more = Mother, father, sister, brother, aunt, uncle or grandparent. Say where they are, and if you want to be with them.
rule-step-not-alone = Have a grown-up with you at every interview.
    .more = It is your representative, or someone from the Red Cross. Nobody there? Say: “Jeg vil vente på min repræsentant.” (I want to wait for my representative.)
rule-step-no-parent = Say that the adult with you is not your parent.
    .more = You can ask for a representative of your own. Say to the staff: “Jeg er her uden mine forældre.” (I am here without my parents.)

# Another country was asked

rule-answer-asked = Denmark is asking another country to take your case
    .answer = Denmark is asking { $country } to take your case
rule-step-tell = Say now if you have family here or in Europe, are ill or have children.
    .more = Write it to the Immigration Service, or ask the staff to send it. The Danish Refugee Council helps you.
rule-step-decision-day = If you are told that you will be sent to another country, say at once: “Jeg vil klage.”
    .more = It means “I want to appeal”. You have seven days from that day. Before that there is nothing to appeal.
rule-step-registered = Stay where you are registered, and come to every meeting.
    .more = Whoever leaves or stays away can be detained, and can lose the case. Ask the staff for letters every day.

# Listed countries and Ukraine

rule-answer-listed = Your interview may come within days
rule-step-no-form = Tell everything at that interview.
    .more = You write no form before it. Tell your reasons, and about your family and your health.
rule-step-special = Say why you are not safe, and why your case is special.
    .more = For example: who threatens you, and why the police do not help you. Violence at home and illness count too.
rule-step-agree = Tell the Danish Refugee Council the same.
    .more = They must agree before you can be refused without an appeal. They may have to answer the same day.
rule-answer-ukraine = From Ukraine? Ask about the Ukraine Act first
rule-step-ukraine = Ask the Immigration Service whether the Ukraine Act is for you.
    .more = You apply in Denmark. In Danish: “særloven om Ukraine”. As long as you can have that permit, an asylum case is not finished.

# Waiting

rule-answer-waiting = Your first interview comes next
rule-answer-interviewed = Next it is decided which country examines your case
rule-step-come = Ask the staff for letters every day. Come to every interview.
    .more = You are ill? Say so before it. Whoever stays away without a good reason can lose the case.
rule-step-wish = Write that you want to be with your family, and sign it.
    .more = Your relative must write too. Give it to the Immigration Service, and keep a copy.
rule-step-missing = Something was missing or wrong in the interview? Say so now.
    .more = Write it to the Immigration Service, and keep a copy. The Danish Refugee Council can help you.
rule-step-collect = Collect your papers. Write down for yourself what happened, and when.
    .more = At the interview tell all that matters. Say so when you are not sure. You may ask for a break.
rule-step-talk = Ask for a talk with the Danish Refugee Council before the interview.
    .more = It is free. Ask the staff to book it.

# Not registered

rule-answer-can-ask = You can ask for asylum in Denmark
rule-step-say = Are you afraid to go home? Say to the police: “Jeg søger asyl.”
    .more = It means “I ask for asylum”. You can also say it at Reception Centre Sandholm.
rule-step-means = Ask the Danish Refugee Council today what it means for you.
    .more = Tell them if you have asked for asylum in another country. It is free.
rule-answer-register = First: register as an asylum seeker
rule-step-ask = Go to the police or to Reception Centre Sandholm. Say: “Jeg søger asyl.”
    .more = It means “I ask for asylum”. Any police station will do, also at the border or the airport.
rule-step-bring = Bring your passport, papers, tickets and telephone. Throw nothing away.
    .more = If you hand in a paper, ask for a copy.
rule-step-first-talk = Ask at the centre for a talk with the Danish Refugee Council.
    .more = It is free. Ask the staff to book it before your first interview.

# What holds for everyone

rule-answer-letter = Let somebody read your last letter today
rule-step-letter = Show the letter to the staff or to the Danish Refugee Council.
    .more = Show this too: “Kan du læse dette brev? Er der en klagefrist?” It asks them to read it, and to look for a deadline.
rule-step-sections = Does it say § 29 a or § 29 b? Then say today: “Jeg vil klage.”
    .more = It means “I want to appeal”. You have seven days from the day you were told, also if you were told in a meeting.
rule-step-how-far = You have no letter? Ask the staff how far your case is.
    .more = In Danish: “Hvor langt er min sag?”
