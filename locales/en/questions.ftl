# The questions after the first, their help and why they are asked; the choices; what can be wrong
# with an answer.
# Every question can also be answered with "I don't know" (first.ftl).

unsaid = I don’t want to say
none-of-these = None of these

question-registered = When were you registered for asylum in Denmark?
    .help = The day when the police took your photo and fingerprints. Look for it in the papers from your registration.
    .why = EU rules changed in the summer of 2026. The date decides which rules apply to you. Some time limits are counted from it.
    .find = Ask the centre’s staff on which day you were registered. The date on your asylum card (asylansøgerkort) may be another one. So may the day when Denmark decided to examine your case.

question-decision = What did the Immigration Service decide?
    .help = Look at the heading of the letter. It may name a section (§) of the Aliens Act. If you cannot read it, choose “I don’t know”.
    .why = Some decisions must be appealed within seven days.
    .find = Show the letter to the Danish Refugee Council or the centre’s staff. Ask which section (§) it names.
choice-decision-transfer = That I will be sent to another country under the Dublin rules
    .hint = In Danish: overførsel, Dublinforordningen, § 29 a.
choice-decision-protection-elsewhere = That another country already protects me, so Denmark will not examine my case
    .hint = In Danish: afvisning, § 29 b.
choice-decision-denmark = That Denmark will examine my case
choice-decision-other = Another decision
    .hint = One that is not in this list. For example, that your permit is withdrawn or not extended.
choice-decision-granted = Yes to asylum
choice-decision-refused = No to asylum
    .hint = The letter says that the Refugee Appeals Board will look at it.
choice-decision-first-country = No, because a country outside Europe can protect me
    .hint = Europe here means the EU, Norway, Switzerland, Iceland and Liechtenstein.
choice-decision-unfounded = No, as manifestly unfounded and without an appeal
    .hint = The Danish Refugee Council agreed. In Danish: åbenbart grundløs, § 53 b.
choice-decision-unfounded-appeal = No, as manifestly unfounded, but I can appeal
    .hint = The Danish Refugee Council did not agree. The letter says that the Refugee Appeals Board will look at it.

question-told = When were you told the Immigration Service’s decision?
    .help = Somebody told you on one day, and you got the letter on another? Take the earlier day. If you only got a letter, take the day you got it.
    .why = The days for an appeal are counted from that day.
    .find = Look at the paper from the meeting, or ask the centre’s staff which day it was.

question-appeal = Have you told the Immigration Service that you want to appeal?
    .help = You can say it at the meeting or send it in writing.
    .why = If not, this may be the most urgent thing to do.
    .find = Not sure? Say it again today, in writing. Ask the Immigration Service whether your appeal has arrived.
choice-appeal-yes = Yes, and I have something in writing
    .hint = For example a copy with a stamp, an e-mail, or a paper from the meeting.
choice-appeal-said = Yes, I said it, but I have nothing in writing
choice-appeal-no = Not yet
question-told-country = Which country is to take your case?
    .help = Look for the name of the country in the letter.
    .why = The Immigration Service has named it.
    .find = Show the letter to the Danish Refugee Council or the centre’s staff. Ask which country it names.

question-household = Who is with you in Denmark?
    .help = Count only people who are here with you. Under 18, and here with your mother or father? Then answer as they would: their case is yours too.
    .why = Other rules protect children. Families are told decisions in another way.
    .find = Ask the centre’s staff who is registered in your case.
choice-household-alone = I am an adult on my own
choice-household-partner = I am here with another adult, without children under 18
    .hint = For example your husband, wife or partner.
choice-household-children = I am here with my children under 18
    .hint = Also when another adult is with you.
choice-household-child-alone = I am under 18, and here without my parents
choice-household-separated-child = I am under 18, and here with an adult who is not my parent

question-europe = What do you have in Europe?
    .help = Tick all that is true. Europe here means the EU, Norway, Switzerland, Iceland and Liechtenstein.
    .why = Each of these can decide which country examines your case.
    .find = Look through your papers and your phone. An adviser can go through the list with you.
choice-europe-family = Family
    .hint = In Denmark or another of these countries. Not people who came with you.
choice-europe-dependant = A relative there who needs my help, or whose help I need
    .hint = A child, brother, sister or parent: because of pregnancy, a new baby, serious illness, disability or old age.
choice-europe-permit = A residence permit
    .hint = Also one that has run out. Not a card as an asylum seeker.
choice-europe-visa = A visa
    .hint = Also one that has run out.
choice-europe-asylum = I asked for asylum in one other country
choice-europe-asylum-several = I asked for asylum in several other countries
choice-europe-fingerprints = Police of another country took my fingerprints
choice-europe-protection = Asylum or protection in another country
    .hint = Also when only the card has run out. Not if a decision took it away.
choice-europe-diploma = A diploma from a school or university
    .hint = After at least a school year there, and less than six years old.

question-protection-country = Which country gave you protection?
    .help = Type the first letters of the country.
    .why = You would probably be sent back to that country.
    .find = Look at the card or letter: it names the country.

question-earlier-outcome = What happened to your case there?
    .help = Choose the latest thing you know.
    .why = It decides which rule the other country must follow.
    .find = Look for papers from that country, and show them to an adviser.
choice-earlier-outcome-pending = It is still being examined
choice-earlier-outcome-refused = It was refused
choice-earlier-outcome-withdrawn = I withdrew it, or left the country before it was decided

question-earlier-country = In which country did you ask for asylum before?
    .help = If there were several, choose the latest one.
    .why = That country will normally be asked to take you back.
    .find = Look for papers from that country, or ask somebody you trust who travelled with you.
question-since-then = Since you asked for asylum there, has one of these happened?
    .help = Europe here means the EU, Norway, Switzerland, Iceland and Liechtenstein. Choose the first line that fits.
    .why = It can end the other country’s duty to take you back.
    .find = Look for stamps, tickets, letters and permits. An adviser can go through them with you.
choice-since-then-nine-months = I left Europe for nine months or more, and can show it
choice-since-then-three-months = I left Europe for three to nine months, and can show it
choice-since-then-unproven = I left Europe for three months or more, but cannot show it
choice-since-then-returned = I left or was sent home because of a decision
choice-since-then-permit = Another European country gave me a residence permit
    .hint = Not a card as an asylum seeker.
choice-since-then-none = No

question-family = Who of your family is in Denmark or another European country?
    .help = Do not count people who came with you. Choose the first line that fits.
    .why = The country where your close family lives lawfully comes first.
    .find = Ask relatives whom you trust where they live. The Red Cross can help you to look for them.
choice-family-spouse = My husband or wife
    .hint = Married by law, not only in a religious ceremony.
choice-family-partner = My partner, or we had only a religious wedding
    .hint = In a lasting relationship, for example when you have lived together.
choice-family-child = My own child under 18, not married
choice-family-parent = My mother or father, and I am under 18
choice-family-sibling = A brother or sister
choice-family-relative = An aunt, uncle or grandparent
choice-family-other = Other family
    .hint = For example a grown child, your parents when you are 18 or older, a cousin, or a fiancé.

question-family-country = In which country does this family member live?
    .help = Type the first letters of the country. It can be Denmark.
    .why = This country may be responsible for your case.
    .find = Ask your relative, or look at a letter from them.

question-family-stay = How does this family member stay there?
    .help = Choose what fits best today.
    .why = Only family who stay lawfully count, and perhaps not every permit does.
    .find = Ask your relative what is written on their residence card.
choice-family-stay-protected = As a refugee or protected person
choice-family-stay-applicant = As an asylum seeker who waits for the first answer
choice-family-stay-long-term = With a long-term permit, or as a citizen who had protection before
    .hint = A permanent permit, in Danish: tidsubegrænset.
choice-family-stay-other-permit = With another permit, or as a citizen
    .hint = For example for work, study or family. Also somebody who appeals after a no.
choice-family-stay-no-permit = Without permission to stay
question-family-since = When did you become a couple?
    .help = Europe here means the EU, Norway, Switzerland, Iceland and Liechtenstein.
    .why = Some rules count only families that are older than the journey.
    .find = Look for a wedding paper, photos or letters. Show them to an adviser.
choice-family-since-home = In our home country
choice-family-since-on-the-way = On the way, before either of us came to Europe
choice-family-since-in-europe = In Europe, before I first asked for asylum
choice-family-since-after-application = After I first asked for asylum
question-family-wish = Have you both written that you want to be together?
    .help = You and your relative must each ask for it in writing.
    .why = Without it this family is not counted.
    .find = Ask the Immigration Service what lies in your case. Your relative writes too.
choice-family-wish-both = Yes, both of us
choice-family-wish-not-both = No, or only one of us

question-permit-expiry = What is the last day of the permit or visa?
    .help = The date may lie in the past or in the future. If it was taken away earlier, that day. If you have several, take the one that lasts longest.
    .why = A permit or visa counts for a while after it has run out.
    .find = Look for the last date on the visa or the card.
question-permit-used = Did you come into Europe with it, and stay since?
    .help = Europe here means the EU, Norway, Switzerland, Iceland and Liechtenstein.
    .why = An old permit or visa counts only if you stayed.
    .find = Look at the stamps in your passport.
choice-permit-used-stayed = Yes
choice-permit-used-not-used = No, I did not come in with it
choice-permit-used-left = I have left Europe since it ran out


question-permit-country = Which country gave you the permit or visa?
    .help = If the visa was given for another country, choose that one. It can be Denmark.
    .why = This country may be responsible for your case.
    .find = Look at the visa or the card: it names the country.

question-entry = How did you come into Europe?
    .help = Europe here means the EU, Norway, Switzerland, Iceland and Liechtenstein.
    .why = The first country you came to may be responsible for your case.
    .find = Think of the border you crossed first. An adviser can go through your journey with you.
choice-entry-without-papers = Without a visa or other papers that allowed it
choice-entry-rescued = I was rescued at sea
choice-entry-with-papers = With a visa, a residence permit or other papers that allowed it
choice-entry-visa-free = With a passport that needs no visa
choice-entry-airport = By plane, and I asked for asylum in the transit area of an airport in Denmark

question-entry-when = How long before you asked for asylum did you come in?
    .help = Count from the day you came into the first country to the day you asked in Denmark.
    .why = After twelve or twenty months this rule may no longer count.
    .find = Look for tickets, stamps or messages from your journey.
choice-entry-when-within-twelve-months = Twelve months or less
choice-entry-when-over-twelve-months = More than twelve months, but not more than twenty
choice-entry-when-over-twenty-months = More than twenty months

question-entry-country = Which of these countries did you come to first?
    .help = Only countries of this area can be chosen. It can be Denmark.
    .why = This country may be responsible for your case.
    .find = Look for tickets or photos, or ask somebody you trust who travelled with you.
question-lived = After that, did you live in one other European country for five months or more?
    .help = Without a break, and before you asked for asylum anywhere.
    .why = That country may be responsible for your case.
    .find = Look for a rental contract, pay slips or letters from there.
choice-lived-yes = Yes
choice-lived-no = No
question-lived-country = In which country did you live?
    .help = If there were several, choose the latest one.
    .why = This country may be responsible for your case.
    .find = Look for papers or photos from there.

question-nationality = Which country are you a citizen of?
    .help = Type the first letters of the country. If no country counts you as its citizen, choose “I have no citizenship”. If several do, choose “I don’t know”, and tell an adviser.
    .why = For some countries there is a quicker procedure. For citizens of others the Dublin rules are not used.
    .find = Look in your passport or identity card. Tell an adviser if you have none. Do not ask your country’s embassy.
choice-nationality-stateless = I have no citizenship
    .hint = You are stateless. Refugees keep their citizenship, as a rule.

question-procedure = Were you told which procedure your case is in?
    .help = Look at your letters, or ask the staff at your centre.
    .why = It decides how you can appeal and where you live.
    .find = Ask the Danish Refugee Council or the centre’s staff which procedure your letter names.
choice-procedure-normal = Yes, the normal procedure
choice-procedure-unfounded = Yes, it is seen as manifestly unfounded
    .hint = In Danish: åbenbart grundløs, § 53 b. The Danish Refugee Council looks at it.
choice-procedure-expedited = Yes, the quick procedure for certain countries
    .hint = In Danish: ÅGH.
choice-procedure-not-told = No, nobody has told me

question-board = What did the Refugee Appeals Board decide?
    .help = Look at the first page of the letter from Flygtningenævnet.
    .why = It decides what you can do next.
    .find = Ask your lawyer or the Danish Refugee Council to read the letter with you.
choice-board-upheld = It agreed with the Immigration Service
    .hint = In Danish: stadfæstet.
choice-board-overturned = It changed the decision
    .hint = In Danish: omgjort.
choice-board-sent-back = It sent my case back to the Immigration Service
    .hint = In Danish: hjemvist.

question-withdrawal = What happened before your case stopped?
    .help = If more than one happened, choose the first one in this list.
    .why = The way back depends on it.
    .find = Ask the Danish Refugee Council what is written in your case. They can help you to contact the Immigration Service.
choice-withdrawal-signed = I signed a paper to withdraw my application
choice-withdrawal-missed-interview = I did not come to an interview
choice-withdrawal-left = I left the asylum centre without telling, or did not answer the authorities

question-before = What happened to your earlier case in Denmark?
    .help = Choose what you know. A letter or your old lawyer can tell you.
    .why = It decides who can open your case again.
    .find = Ask your old lawyer or an adviser. They can ask to see your case.
choice-before-closed = It was closed without a decision
    .hint = For example because you withdrew it, missed an interview, left, or were sent to another country.
choice-before-unfounded = It was refused as manifestly unfounded
    .hint = There was no appeal to the Board. In Danish: åbenbart grundløs.
choice-before-refused = The Refugee Appeals Board refused it

question-leave-by = By which day must you leave Denmark?
    .help = The day stands in the Board’s decision. It may lie ahead or behind you. If you were not given a day, choose “I don’t know”.
    .why = Before that day is over, you can be allowed to stay while the Board looks at your case again.
    .find = Look for the word “udrejsefrist” in the Board’s decision, or ask the Return Agency.

question-new-information = Do you have important information that the Board did not have before?
    .help = For example new papers, or something that happened since.
    .why = The Board opens a case again only for such information.
    .find = Show an adviser what is new. They can see whether it matters.
choice-new-information-yes = Yes
choice-new-information-no = No

question-diploma-country = In which country did you get it?
    .help = Type the first letters of the country.
    .why = That country may be responsible for your case.
    .find = Look at the diploma: it names the country.

question-dependant-reason = Why do you and this relative need each other?
    .help = Choose what weighs most.
    .why = The older and the newer EU rules differ here.
    .find = Ask a doctor or nurse at the centre for a paper about the illness or the need for help.
choice-dependant-reason-trauma = Because of a severe trauma
choice-dependant-reason-other = For another reason
    .hint = Pregnancy, a new baby, a serious illness, a severe disability or old age.
question-dependant-country = In which country does this relative live?
    .help = Type the first letters of the country. It can be Denmark.
    .why = This country may be responsible for your case.
    .find = Ask your relative, or look at a letter from them.

question-outside = Have you lived for long in a country that is neither your own nor in Europe?
    .help = Or do you have a permit or close family there? Europe here means the EU, Norway, Switzerland, Iceland and Liechtenstein.
    .why = Denmark may say that you can be safe there.
    .find = Think of where you have lived. Show an adviser your papers from there.
choice-outside-protected = Yes, and it has given me protection
choice-outside-ties = Yes, I lived there long, have a permit or close family there
choice-outside-none = No

question-circumstances = Is one of these true for you?
    .help = Tick all that is true. Nothing you answer leaves this device.
    .why = You then have rights of your own, for example to a lawyer or to help in the interview.
    .find = Ask the staff what kind of place you are in. Talk with the nurse about your health.
choice-circumstances-detained = I am in detention or prison
    .hint = A locked place that you may not leave.
choice-circumstances-cannot-communicate = A disability keeps me from talking with others
choice-circumstances-support = I need special support
    .hint = For example because of pregnancy, illness, disability, violence or trafficking.

# What can be wrong with an answer.

problem-not-a-choice = This answer does not fit the question. Choose one of the answers shown.
problem-date-shape = Write the day, the month and the year in numbers, for example 5 3 2026.
problem-no-such-day = The calendar has no such day. Check the day and the month.
problem-year = Is the year right? Write it with four numbers. If the day lies before 2010, choose “I don’t know” and ask the Danish Refugee Council.
problem-persian-year = This looks like a year of the Persian calendar. Write the date as it stands in your Danish letter, for example 5 3 2026.
problem-islamic-year = This looks like a year of the Islamic calendar. Write the date as it stands in your Danish letter, for example 5 3 2026.
problem-future = This day has not come yet. Check the day, the month and the year.
problem-decision-long-ago = This is more than a year ago. Check the year. If it is right, choose “I don’t know” and ask the Danish Refugee Council.
problem-decision-before-registration = This is before you were registered ({ $date }). Check both dates.
problem-registration-after-decision = This is after you were told of a decision ({ $date }). Check both dates.
problem-no-such-country = This country was not found. Type its name again, or choose “I don’t know”.
problem-outside-dublin-area = This country is not part of the Dublin system. Choose one from the list, or “I don’t know”.
problem-not-denmark = This question is about a country other than Denmark. Choose another, or “I don’t know”.
problem-contradicts = This does not fit with your answer to “{ $question }”. Change one of them.
