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
