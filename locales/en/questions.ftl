# The questions after the first, their help and why they are asked; the choices; what can be wrong
# with an answer.
# Every question can also be answered with "I don't know" (first.ftl).

question-registered = When were you registered for asylum in Denmark?
    .help = The day when the police took your photo and fingerprints. Look for it in the papers from your registration.
    .why = EU rules changed in the summer of 2026. The date decides which rules apply to you. Some time limits are counted from it.
    .find = Ask the centre’s staff on which day you were registered. The date on your asylum card (asylansøgerkort) may be another one. So may the day when Denmark decided to examine your case.

question-decision = What did the Immigration Service decide?
    .help = Look at the heading of the letter. It may name a section (§) of the Aliens Act.
    .why = Some decisions must be appealed within seven days.
    .find = Show the letter to the Danish Refugee Council or the centre’s staff. Ask which section (§) it names.
choice-decision-transfer = That I will be sent to another country under the Dublin rules
    .hint = In Danish: overførsel, Dublinforordningen, § 29 a.
choice-decision-protection-elsewhere = That my case is not examined, because another country already protects me
    .hint = In Danish: afvisning, § 29 b.
choice-decision-denmark = That Denmark will examine my case
choice-decision-other = Another decision
    .hint = One that is not in this list.
choice-decision-granted = Yes to asylum
choice-decision-refused = No to asylum
    .hint = The letter says that the Refugee Appeals Board will look at it.
choice-decision-first-country = No, because a country outside Europe can protect me
    .hint = Europe here means the EU, Norway, Switzerland, Iceland and Liechtenstein.
choice-decision-unfounded = No, as manifestly unfounded and without an appeal
    .hint = The Danish Refugee Council agreed. In Danish: åbenbart grundløs, § 53 b.
choice-decision-unfounded-appeal = No, but the Danish Refugee Council did not agree that it is manifestly unfounded
    .hint = The letter says that the Refugee Appeals Board will look at it.

question-told = When were you told the Immigration Service’s decision?
    .help = The day somebody told you, or the day you got the letter. If they differ, take the earlier day.
    .why = The days for an appeal are counted from that day.
    .find = Look at the paper from the meeting, or ask the centre’s staff which day it was.

question-appeal = Have you told the Immigration Service that you want to appeal?
    .help = You can say it at the meeting or send it in writing.
    .why = If not, this may be the most urgent thing to do.
    .find = Not sure? Say it again today, in writing. Ask the Immigration Service whether your appeal has arrived.
choice-appeal-yes = Yes
choice-appeal-no = No
question-told-country = Which country is to take your case?
    .help = Look for the name of the country in the letter.
    .why = The Immigration Service has named it.
    .find = Show the letter to the Danish Refugee Council or the centre’s staff. Ask which country it names.

question-household = Who is with you in Denmark?
    .help = Count only people who are here with you.
    .why = Other rules protect children. Families are told decisions in another way.
    .find = Ask the centre’s staff who is registered in your case.
choice-household-alone = I am an adult on my own
choice-household-partner = I am here with another adult, without children under 18
    .hint = For example your husband, wife or partner.
choice-household-children = I am here with my children under 18
choice-household-child-alone = I am under 18, and here without my parents
choice-household-separated-child = I am under 18, and here with an adult who is not my parent

question-detained = Are you in detention or prison?
    .help = That is a locked place that you may not leave.
    .why = In detention you have rights of your own: a court within three days, and a lawyer.
    .find = Ask the staff what kind of place it is.
choice-detained-yes = Yes
choice-detained-no = No

question-protection = Has another European country already given you asylum or protection?
    .help = This means an EU country, Norway, Switzerland, Iceland or Liechtenstein. You would have a residence permit as a refugee or protected person.
    .why = If so, Denmark will probably not examine your case.
    .find = Look for a residence card or a letter from that country. An adviser can help you read it.
choice-protection-yes = Yes
    .hint = Also when only the card has expired.
choice-protection-lost = It did, but took it away again
    .hint = You got a decision that the protection has ended.
choice-protection-no = No

question-protection-country = Which country gave you protection?
    .help = Type the first letters of the country.
    .why = You would probably be sent back to that country.
    .find = Look at the card or letter: it names the country.

question-earlier = Did you ask for asylum in another European country before?
    .help = This means an EU country, Norway, Switzerland, Iceland or Liechtenstein.
    .why = That country will normally be asked to take you back.
    .find = If another country took your fingerprints, ask an adviser what that means.
choice-earlier-applied = Yes, in one country
choice-earlier-several = Yes, in several countries
choice-earlier-fingerprints = No, but my fingerprints were taken or I was registered there
choice-earlier-none = No

question-earlier-outcome = What happened to your case there?
    .help = Choose the latest thing you know.
    .why = It decides which rule the other country must follow.
    .find = Look for papers from that country, and show them to an adviser.
choice-earlier-outcome-pending = It is still being examined
choice-earlier-outcome-refused = It was refused
choice-earlier-outcome-withdrawn = I withdrew it, or left before it was decided

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

question-family = Do you have family in Denmark or another European country?
    .help = Family who live in the EU, Norway, Switzerland, Iceland or Liechtenstein. Do not count people who came with you. Choose the first line that fits.
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
choice-family-none = No

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

question-permit = Did a European country give you a residence permit or a visa?
    .help = This means an EU country, Norway, Switzerland, Iceland or Liechtenstein. Denmark counts too. If you have several, choose the permit that lasts longest, or else the visa that ends last.
    .why = The country that gave it may be responsible for your case.
    .find = Look in your passport for a visa, and among your papers for a residence card.
choice-permit-permit = A residence permit
    .hint = Also temporary protection, or a paper because you could not be sent back.
choice-permit-visa = A visa
choice-permit-asylum-card = Only a card as an asylum seeker
choice-permit-none = No
question-permit-expiry = What is the last day of the permit or visa?
    .help = The date may lie in the past or in the future. If it was taken away earlier, that day.
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

question-entry = Did you come into Europe without a visa or other papers that allowed it?
    .help = Europe here means the EU, Norway, Switzerland, Iceland and Liechtenstein.
    .why = The first country you came to may be responsible for your case.
    .find = Think of the border you crossed first. An adviser can go through your journey with you.
choice-entry-yes = Yes, without papers
choice-entry-no = No, I had a visa or other papers
choice-entry-rescued = Yes, and I was rescued at sea
choice-entry-visa-free = No, I need no visa with my passport
choice-entry-airport = I asked for asylum in the transit area of an airport in Denmark

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
    .help = Type the first letters of the country. If no country counts you as its citizen, choose “I have no citizenship”.
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

question-withdrawal = Did you sign a withdrawal, miss an interview or leave?
    .help = If more than one happened, choose the first one in this list.
    .why = The way back depends on it.
    .find = Ask the Danish Refugee Council what is written in your case. They can help you to contact the Immigration Service.
choice-withdrawal-signed = I signed a paper to withdraw my application
choice-withdrawal-missed-interview = I did not come to an interview
choice-withdrawal-left = I left my centre, or did not answer the authorities

question-before = What happened to your earlier case in Denmark?
    .help = Choose what you know. A letter or your old lawyer can tell you.
    .why = It decides who can open your case again.
    .find = Ask your old lawyer or an adviser. They can ask to see your case.
choice-before-closed = It was closed without a decision
    .hint = For example because you withdrew it, missed an interview or left.
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

question-diploma = Do you have a diploma from a school or university in another European country?
    .help = After at least a school year there, not on the internet, and less than six years old.
    .why = Under the newer EU rules that country may be responsible.
    .find = Look for the paper from the school. An adviser can tell you whether it counts.
choice-diploma-yes = Yes
choice-diploma-no = No

question-diploma-country = In which country did you get it?
    .help = Type the first letters of the country.
    .why = That country may be responsible for your case.
    .find = Look at the diploma: it names the country.

question-dependant = Does a child, brother, sister or parent in Europe need your help, or do you need theirs?
    .help = Because of a pregnancy, a new baby, a serious illness, a severe disability or old age. They must live there lawfully.
    .why = There are rules of their own for people who depend on each other.
    .find = Ask a doctor or nurse at the centre for a paper about the illness or the need for help.
choice-dependant-yes = Yes
choice-dependant-trauma = Yes, because of a severe trauma
choice-dependant-no = No
question-dependant-country = In which country does this relative live?
    .help = Type the first letters of the country. It can be Denmark.
    .why = This country may be responsible for your case.
    .find = Ask your relative, or look at a letter from them.

question-outside = Can a country outside Europe protect you?
    .help = Not your home country. Europe here means the EU, Norway, Switzerland, Iceland and Liechtenstein.
    .why = Denmark may say that you can be safe there.
    .find = Think of where you have lived. Show an adviser your papers from there.
choice-outside-protected = Yes, it has already given me protection
choice-outside-ties = Perhaps. I have lived there long, or my family is there
choice-outside-none = No

question-support = Do you need special support?
    .help = For example because of illness, disability, violence or trafficking. Nothing you answer leaves this device.
    .why = You can then bring somebody, and ask for what you need.
    .find = Talk with the nurse or the staff at your centre.
choice-support-cannot-communicate = Yes, a disability keeps me from talking with others
choice-support-other = Yes, for another reason
choice-support-none = No

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
problem-registration-after-decision = This is after you were told a decision ({ $date }). Check both dates.
problem-no-such-country = This country was not found. Type its name again, or choose “I don’t know”.
problem-outside-dublin-area = This country is not part of the Dublin system. Choose one from the list, or “I don’t know”.
problem-not-denmark = This question is about a country other than Denmark. Choose another, or “I don’t know”.
problem-contradicts = This does not fit with your answer to “{ $question }”. Change one of them.
