# The map of the procedure on the result: the names of its steps, what each is, and how it lies in the
# person's case. The Danish term stands in brackets where people meet it in their letters. Nothing here
# may promise, and nothing may say that a way is closed for ever: "as things stand" is the limit.

map-title = Where you are
map-not-known = Not known exactly. See what is possible.

position-here = You are here
position-past = Behind you
position-ahead = May come
position-closed = Closed as things stand
position-unknown = Not known

line-elsewhere = Another country
line-denmark = Denmark
line-stopped = If a case stops

step-register = Registration (registrering)
    .short = Registration
    .what = The police take your name, photo and fingerprints when you ask for asylum.
step-first-interview = First interview (oplysnings- og motivsamtale)
    .short = First interview
    .what = It is about who you are and your journey. Be ready to talk about your reasons too.
step-country = Which country examines your case
    .what = The Immigration Service finds out whether it is Denmark or another country.
step-request = Another country is asked (Dublin)
    .short = Another country is asked
    .what = The other country answers whether it takes your case. If your letter says how to appeal, seven days may be running already.
step-transfer = Transfer decision (overførsel, § 29 a)
    .short = Transfer decision
    .what = An appeal must arrive within seven days.
step-protected = Protection in another country (afvisning, § 29 b)
    .short = Protection in another country
    .what = An appeal must arrive within seven days.
step-country-appeal = Appeal to the Board (Flygtningenævnet)
    .short = Appeal to the Board
    .what = The Board looks at the decision to send you to another country. Being registered as absent from your centre can end the appeal.
step-leave = Journey to the other country
    .what = It may come when the decision is final. Without a right to stay, it may come earlier.
step-denmark = Denmark examines your case
    .what = The Immigration Service chooses one of these procedures.
step-normal = Normal procedure (normalprocedure)
    .short = Normal procedure
    .what = The Immigration Service examines your reasons for asylum.
step-manifestly-unfounded = Manifestly unfounded (åbenbart grundløs)
    .short = Manifestly unfounded
    .what = A no without an appeal is possible only if the Danish Refugee Council agrees.
step-expedited = Expedited procedure (ÅGH)
    .short = Expedited procedure
    .what = It is for people from listed countries. The interview may come quickly.
step-asylum-interview = Asylum interview (asylsamtale)
    .short = Asylum interview
    .what = You tell your reasons. There can be more than one interview.
step-decision = Decision on asylum (afgørelse)
    .short = Decision on asylum
    .what = The Immigration Service says yes or no to asylum.
step-board = Refugee Appeals Board (Flygtningenævnet)
    .short = Refugee Appeals Board
    .what = The Board looks at a no again.
step-permit = Residence permit (opholdstilladelse)
    .short = Residence permit
    .what = The Immigration Service then chooses the municipality where you will live.
step-return = Final no and return (hjemrejse)
    .short = Final no and return
    .what = The Return Agency talks with you about the return.
step-closed = Withdrawn or closed
    .what = The case stops without a decision. You can ask to have it opened again.
step-reopening = Opening the case again (genoptagelse)
    .short = Opening the case again
    .what = First it is decided whether the case is opened again.
