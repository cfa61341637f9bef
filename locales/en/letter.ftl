# The letters. What Danish authorities read stands in danish.ftl for every language.

letter-title-appeal = Your letter of appeal
letter-title-family = The letter that you want to be with your family
letter-title-missed = The letter that says why you did not come
letter-copy = Copy the Danish text
letter-print = Print this letter
letter-own-words = This text is a suggestion, not an official form. Your own words are enough.
letter-how-appeal = It is enough to say that you appeal. A letter gives you proof as well. Fill in the blanks, sign it and send it to the Immigration Service (Udlændingestyrelsen) today. If you have an appeal form (klageskema), send that too.
letter-how-family = Fill in the blanks. You both sign. If your relative is elsewhere, he or she can sign the same text there and send you a picture. Give both to the Immigration Service (Udlændingestyrelsen) as soon as you can.
letter-how-missed = Fill in what happened, as it was, and sign it. Give it to the Immigration Service (Udlændingestyrelsen) today, through your centre.
letter-meaning = What does it say?

# How it arrives, and how that can be shown

letter-arrival = How to send it and keep proof
letter-by-email = By e-mail: take a picture of the signed letter. Send it to the address in your letter from the Immigration Service. Keep the e-mail and the answer.
letter-by-hand = By hand: bring two copies. Ask for a signature on the strip below, or for a stamp. Keep that copy.
letter-by-staff = Through the staff at your centre: ask them to send it today. Ask for a signature on the strip, and for a copy of their e-mail. The letter must reach the Immigration Service: ask them the next day whether it has.
letter-by-prison = In prison or detention: give it to the staff today and ask for a signature on the strip. Ask them to send it to the Immigration Service. Tell your lawyer, and ask for a talk with the Danish Refugee Council.
letter-closed = Today offices are closed, or may be. Send the letter first. Call on { $date } and ask whether it has arrived.

# The lines of the letters, for who does not read Danish

letter-to = To the Immigration Service
letter-about-appeal = Appeal to the Refugee Appeals Board. The time limit is 7 days.
letter-about-family = Wish to be brought together with my family.
letter-about-missed = I ask that my asylum case goes on.
letter-name = My name:
letter-born = My date of birth:
letter-person-id = My person ID:
letter-case-number = Case number, if there is one in your letter:
letter-reached = My centre and phone number:
letter-appeal-29-a = I want to appeal, and hereby appeal, to the Refugee Appeals Board. The appeal is against your decision under section 29 a of the Aliens Act to transfer me to another country.
letter-appeal-29-b = I want to appeal, and hereby appeal, to the Refugee Appeals Board. The appeal is against your decision under section 29 b of the Aliens Act to reject my application.
letter-appeal = I want to appeal, and hereby appeal, to the Refugee Appeals Board. It is against your decision not to examine my case in Denmark (Aliens Act, section 29 a or 29 b).
letter-country = The country in the decision:
letter-told = The day when I was told of the decision:
letter-children = The appeal is also for my children under 18:
letter-help = I ask for free legal help from the Danish Refugee Council, and that they represent me.
letter-suspends = The appeal has suspensive effect: the decision waits (section 53 a(2) of the Aliens Act). I ask to stay in Denmark until the Board has decided.
letter-suspend = I ask that the decision waits (suspensive effect), so that I can stay in Denmark until the Board has decided.
letter-suspend-newer = I refer to Article 43(3) of Regulation (EU) 2024/1351 and to section 53 a(2) of the Aliens Act.
letter-suspend-by-board = I refer to section 47(5) of the rules of the Refugee Appeals Board.
letter-suspend-because = It is important for me to stay here meanwhile, because:
letter-reasons = I ask to be able to send my reasons later.
letter-late = If you find my appeal late, please look at how and when I was told the decision. It was like this:
letter-relative-name = The name of my relative:
letter-relative-born = My relative’s date of birth:
letter-relative-country = The country where my relative lives:
letter-relative-reached = My relative’s address, phone number and case number:
letter-relative-is = My relative is my (husband, wife, child, mother, father or other):
letter-wish = I wish to be brought together with my relative. I wish that my asylum case is examined in the country where my relative lives. We both wish it, and we both sign.
letter-wish-older = I refer to Articles 9, 10 and 16 of Regulation (EU) No 604/2013.
letter-wish-newer = I refer to Articles 26, 27 and 34 of Regulation (EU) 2024/1351.
letter-family-papers = I add copies of papers that show that we are family:
letter-interview = I did not come to the interview on:
letter-away = I was not at my centre on these days:
letter-because = I am sorry for that. The reason was:
letter-proof = I add proof, for example from a doctor:
letter-go-on = I still ask for asylum in Denmark. I ask that my case goes on. If it has ended, I ask that it is opened again.
letter-interview-again = I ask that my application is not taken as lapsed (section 40(10) of the Aliens Act). I also ask for a new time for the interview.
letter-confirmed = Please confirm in writing that you have received this letter.
letter-signed = Date and my signature:
letter-relative-signed = Date and my relative’s signature:
letter-receipt = Receipt, to be filled in by whoever receives the letter.
letter-received-on = Received on:
letter-received-at = At what time:
letter-received-by = By (name, place of work and signature):
