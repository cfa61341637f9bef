# What a case comes to, and what to do now. `rule-answer-…` is the heading of a result in a sentence;
# `.answer` the heading itself where it has a day or a country in it. `rule-step-…` is a step, an order in
# one short sentence; `.more` says where, how or why in one or two.

# A decision to send the person elsewhere

rule-answer-announced = You have said that you appeal. Make sure that it has arrived
    .answer = { $window ->
        [running] Make sure your appeal has arrived by { $date }
       *[other] Make sure your appeal has arrived
    }
rule-answer-appeal = Appeal today: seven days run from the day you were told
    .answer = { $window ->
        [running] Appeal by { $date }
        [may-still-run] Appeal today: it may still be in time
        [passed] Appeal today, even if it is late
       *[other] Appeal today: seven days run from the day you were told
    }
rule-step-send = Send your appeal to the Immigration Service in writing today.
    .more = Saying “Jeg vil klage” counts too, but it leaves no proof. Keep a copy.
rule-step-why-late = Write in it why it is late.
    .more = Write it too if the letter did not say how to appeal.
rule-step-ask-to-stay = Ask in the same text to stay in Denmark meanwhile.
    .more = An appeal under section 29 b does not let you stay automatically. The Danish text asks for it.
rule-step-council = Call the Danish Refugee Council today. It is free.
    .more = They write it with you. Closed? Send it first.
rule-step-stay = Stay where you are registered.
    .more = If you are registered as absent, your appeal can count as given up.

# What has to be written besides an appeal

rule-step-both-write = Write that you and your relative both want to be together.
    .more = Both of you sign. Give it to the Immigration Service, and keep a copy.
rule-step-wish-appeal = Write too that you and your family in Denmark want to be together.
    .more = Both of you sign. Add papers that show that you are family.

# A case that was stopped

rule-answer-signed = Do you want to go on? Take your withdrawal back today
rule-answer-stopped = Contact the Immigration Service today
rule-step-go-on = Say today that you want to go on with your case.
    .more = Say or show: “Jeg vil gerne fortsætte min asylsag.” The staff at your centre can pass it on.
rule-step-why-missed = Write why you did not come, with proof.
    .more = For example a paper from a doctor, or a ticket. A good reason can keep your case open.
rule-step-back = Go to your centre today, or tell them where you are.
    .more = The Immigration Service decides where you live. Say why you left.
rule-step-take-back = Take the withdrawal back in writing too, and sign it.
    .more = Write: “Jeg trækker mit frafald tilbage.” Give it to the Immigration Service, and keep a copy.
rule-step-stopped-council = Call the Danish Refugee Council today.
    .more = Ask how your case can be opened again. It is free.
rule-step-next-time = Come to every interview from now on.
    .more = Ill? Tell them before it begins, and get a paper from a doctor.
rule-step-date-signed = Find the date for leaving in your letter.
    .more = If you do not take the withdrawal back, you must leave by then.

# Back after an earlier case

rule-answer-again-nothing-new = Ask the Danish Refugee Council whether your case can be opened again
rule-answer-again = Ask to have your case opened again
rule-step-again-closed = Ask the Immigration Service today to open your case again.
    .more = Say or show: “Jeg beder om, at min asylsag bliver genoptaget.” It goes on where it stopped.
rule-step-again-unfounded = Ask the Immigration Service today to open your case again.
    .more = Say or show: “Jeg beder om, at min asylsag bliver genoptaget.” Write what has changed.
rule-step-again-board = Ask the Refugee Appeals Board today to open your case again.
    .more = Write: “Jeg beder om, at min asylsag bliver genoptaget.” Write what is new since its no, and why it comes now.
rule-step-again-council = Call the Danish Refugee Council today.
    .more = They tell you whether something counts as new, and they help you to write. It is free.
rule-step-again-stay = Ask in the same letter to stay in Denmark meanwhile.
    .more = Ask before your date for leaving is over. After it, only quite special reasons count: write them.
rule-step-again-stay-unfounded = Ask in the same letter to stay in Denmark meanwhile.
    .more = Only quite special reasons count, such as a serious illness or new danger. Write yours.
rule-step-address = Be registered where you live.
    .more = While the authorities do not know your address, your request is not looked at.

# A no to asylum

rule-answer-refused = Your case goes to the Refugee Appeals Board automatically
rule-answer-unfounded = This no cannot be appealed
rule-step-unfounded = Call the Danish Refugee Council today.
    .more = Ask what can still be done. Tell them about illness, children, or anything new.
rule-step-date-unfounded = Find the date for leaving in your letter.
    .more = After this kind of no it is at once. For special reasons you can ask for a later day.
rule-step-return = Go to the meeting with the Return Agency (Hjemrejsestyrelsen).
    .more = You must come, and help with the journey. Ill? Tell them before.
rule-step-no-signature = Do not sign that you give up the appeal, unless you want that.
    .more = The Return Agency may ask, and may offer money in the first 14 days. If you sign, you get a date for leaving.
rule-step-lawyer = Name the lawyer you want when the Board writes to you.
    .more = You have ten days. The lawyer is free.
rule-step-record = Tell the lawyer what is wrong in the record of your interview.
    .more = Give all papers now: late ones can be left out.
rule-step-first-country = Tell the lawyer why the other country does not protect you.
    .more = Give papers about your stay there (section 7(5)).
rule-step-writing = Give the lawyer everything in writing now.
    .more = The Board normally decides such a case from the papers, and fast.
rule-step-reachable = Stay where you are registered, and read your letters.
    .more = Missing for more than 14 days can close the case. Leaving Denmark gives the appeal up.

# The Refugee Appeals Board

rule-answer-at-board = The Refugee Appeals Board has your case
rule-answer-upheld = The Refugee Appeals Board has said no
rule-answer-upheld-elsewhere = The Refugee Appeals Board agrees that you are to be sent to another country
    .answer = The Refugee Appeals Board agrees: you are to be sent to { $country }
rule-answer-changed = The Refugee Appeals Board has changed the no
rule-answer-changed-elsewhere = The decision to send you to another country no longer stands
rule-step-news = Tell the Danish Refugee Council today what is new.
    .more = Illness, children, family, papers. The Board decides fast, normally without meeting you.
rule-step-ask-board-to-stay = Did you ask to stay meanwhile? If not, ask the Board today.
    .more = Write: “Jeg beder om, at min klage tillægges opsættende virkning.” Your appeal does not let you stay automatically.
rule-step-stay-meanwhile = Stay where you are registered.
    .more = If you are registered as absent, your appeal counts as given up. Only quite special reasons change that.
rule-step-final = New papers or events? Call the Danish Refugee Council today.
    .more = Ask whether your case can be opened again. Tell them about illness and children too.
rule-step-date = Check the date for leaving in your letter.
    .more = Normally it is seven days. For special reasons you can ask for a later day.
rule-step-ask-again = If something is new, write to the Board before that date.
    .more = Ask for both: to open the case again, and to stay meanwhile. After that date, only quite special reasons count.
rule-step-return-support = Go to the meeting with the Return Agency (Hjemrejsestyrelsen).
    .more = You must come. Support for going home is for those who help, but not for all.
rule-step-news-upheld = Ill, with children, or something new? Call the Danish Refugee Council today.
    .more = Asking the Board again does not by itself stop the journey. Ask them what you can do.
rule-step-journey = Come when the police or the Return Agency (Hjemrejsestyrelsen) calls you.
    .more = They tell you when and how you travel. Ask what you may take along.
rule-step-stay-upheld = Stay where you are registered until you travel.
    .more = Staying away can lead to detention, and gives Denmark more time to send you.
rule-step-what-changed = Ask your lawyer today what the Board has decided.
    .more = It may be a permit. It may also be that your case goes back to the Immigration Service (hjemvist).
rule-step-what-next = Ask the Danish Refugee Council today how your case goes on.
    .more = Denmark may examine it, or the Immigration Service may decide again.
rule-step-stay-changed = Stay where you are registered, and come to every interview.
    .more = Read your letters every day. A missed interview can end your case.

# A permit

rule-answer-permit = You have asylum
rule-step-length = Is the permit too short? Appeal within four weeks from the day you were told.
    .more = That is for section 7(1) and 7(2): look in your letter.
rule-step-kind = Is it the wrong kind of permit? Ask the Danish Refugee Council now.
    .more = With section 7(2) or 7(3), the Board can look at the kind too.
rule-step-family-reunion = Family abroad? Ask for help with the application now.
    .more = For a child whose other parent is abroad, three months from your permit can count.
rule-step-municipality = Read which municipality (kommune) you will live in, and when.
    .more = Until then the Immigration Service pays. Ask the municipality for a CPR number, a home and a doctor.

# In detention

rule-answer-detained = You have the right to a lawyer, and a judge looks at your detention
rule-step-detained-ask = Say that you ask for asylum: “Jeg søger asyl.”
    .more = Ask the staff to write it down, with the day.
rule-step-court = Ask for your lawyer. The court gives you one.
    .more = A judge must see you within three days. Say: “Jeg vil tale med min advokat.”
rule-step-call = Ask the staff to call the Danish Refugee Council.
    .more = Say: “Jeg vil tale med Dansk Flygtningehjælp.”
rule-step-no-prison = Say that you are under 18: “Jeg er under 18 og er her alene.”
    .more = A child alone may not be held in a prison. Ask for your representative too.
rule-step-instead = Tell your lawyer where you can live instead, and who needs you.
    .more = Illness and children count too. Reporting to the police can be enough.

# A child alone, or with an adult who is not a parent

rule-answer-child = You have the right to a grown-up who helps you
rule-step-representative = Say that you are under 18. Ask who your representative is.
    .more = Ask: “Jeg er under 18. Hvem er min personlige repræsentant?”
rule-step-family = Say which family you have in Europe.
    .more = Mother, father, sister, brother, aunt, uncle or grandparent. Say if you want to be with them.
rule-step-not-alone = Have your representative or the Red Cross with you at every interview.
    .more = Alone? Say: “Jeg vil vente på min repræsentant.” (I want to wait for my representative.)
rule-step-no-parent = Say that the adult with you is not your parent.
    .more = You can ask for a representative of your own: “Jeg er her uden mine forældre.” (I am here without my parents.)

# Another country was asked

rule-answer-asked = Denmark is asking another country to take your case
    .answer = Denmark is asking { $country } to take your case
rule-step-tell = Say now if you have family in Europe, are ill or have children.
    .more = Write it to the Immigration Service. The Danish Refugee Council helps you.
rule-step-decision-day = If you are told that you will be sent to another country, say at once: “Jeg vil klage.”
    .more = It means “I want to appeal”. You then have seven days. Before that there is nothing to appeal.
rule-step-registered = Stay where you are registered, and ask for letters every day.
    .more = Whoever stays away can be detained, and can lose the case.

# Listed countries and Ukraine

rule-answer-listed = Your interview may come within days
rule-step-no-form = Tell everything at that interview.
    .more = You write no form before it. Your family and your health count too.
rule-step-special = Say why you are not safe, and why your case is special.
    .more = For example: who threatens you, and why the police do not help. Violence at home counts too.
rule-step-agree = Tell the Danish Refugee Council the same.
    .more = You can be refused without an appeal only if they agree. They may have to answer the same day.
rule-answer-ukraine = From Ukraine? Ask about the Ukraine Act first
rule-step-ukraine = Ask the Immigration Service whether the Ukraine Act is for you.
    .more = You apply in Denmark: “særloven om Ukraine”. While you can have that permit, an asylum case is not finished.

# Denmark examines the reasons

rule-answer-unfounded-told = Tell the Danish Refugee Council everything when they talk with you
rule-answer-examined = Denmark examines your reasons for asylum
rule-step-tell-council = Call the Danish Refugee Council today, and say what is special in your case.
    .more = The Immigration Service asks them before a no without appeal. They may have to answer fast.
rule-step-prepare = Prepare for your asylum interview.
    .more = Write down for yourself what happened, in its order. Ask for free advice before it.
rule-step-papers = Collect papers, messages and photos about your reasons.
    .more = They may be in your own language. Keep a copy of all that you hand in.
rule-step-needs = Ill, hurt, or afraid to speak? Tell the Immigration Service before.
    .more = The staff can pass it on. You can ask for a man or a woman as interpreter.
rule-step-letters = Read your letters every day, and come when you are called.
    .more = A missed interview can end your case. If you are ill, tell them before.

# Waiting

rule-answer-waiting = Your first interview comes next
rule-answer-interviewed = Next it is decided which country examines your case
rule-step-come = Ask the staff for letters every day. Come to every interview.
    .more = Ill? Say so before it. Whoever stays away without a good reason can lose the case.
rule-step-wish = Write that you want to be with your family, and sign it.
    .more = Your relative must write too. Give it to the Immigration Service, and keep a copy.
rule-step-missing = Something was missing or wrong in the interview? Say so now.
    .more = Write it to the Immigration Service, and keep a copy. The Danish Refugee Council can help you.
rule-step-collect = Collect your papers. Write down for yourself what happened, and when.
    .more = At the interview tell all that matters. Not sure? Say so.
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
    .more = Show this too: “Kan du læse dette brev? Er der en klagefrist?” (Can you read this? Is there a deadline?)
rule-step-sections = Does it say § 29 a or § 29 b? Then say today: “Jeg vil klage.”
    .more = It means “I want to appeal”. You have seven days from the day you were told, also in a meeting.
rule-step-how-far = No letter, or nothing of this in it? Ask the staff how far your case is.
    .more = In Danish: “Hvor langt er min sag?”
