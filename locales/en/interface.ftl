# What stands on the screens beside the questions and the rules, after the first question.

# On links out of the guide

opens-beside = (opens in a new tab)

# The last day to appeal, for those who need no more

days-title = The last day to appeal
days-help = For a decision to send you to another country (§ 29 a or § 29 b). If your letter names an earlier day, that day counts.
days-told = You were told on
days-by = Your appeal must have arrived by
days-over = Is that day over? Send the appeal today all the same, and call the Danish Refugee Council.

# Questions

way-due = Your appeal must have arrived by { $date }.
way-may-be-due = If you are to be sent to another country, your appeal must have arrived by { $date }.
way-over = The last safe day for your appeal was { $date }.
way-what-to-do = See what to do now
way-result = Show my result now

today = Today
yesterday = Yesterday
date-day = Day
date-month = Month
date-year = Year
search-country = Search for a country
countries-found = { $count ->
    [0] No country found. Try another spelling, or look through all countries.
   *[other] { $written } found
}
change-country = Choose another country
all-countries = Show all countries
keep = Keep my answers
    .help = They are only on this screen. If the page is closed or loaded anew, they are gone. A link can keep them.
keep-link = Make a link
leaving = Nothing you answered is kept. Make a link if you want to go on later.
date-year-check = Is the year right? You wrote { $year }.
problem-no-day = Write the day too.
problem-no-month = Write the month too.
problem-no-such-month = There is no such month. Write the day first, then the month, 1 to 12.
problem-no-year = Write the year too.

# Reading aloud

listen = Listen
listen-stop = Stop
listen-missing = This device has no voice for this language.

# Check

check-title = Check your answers
check-help = You can change each of them. The other answers stay.
check-go-on = Go on with the questions
not-answered = Not answered yet
change = Change
change-other = Change that answer
to-result = Show my result

# Result

result-guidance = Guidance, not a decision.
wrong-clock = This device says that today is { $date }. That cannot be right, so no day here can be relied on. Set the date in the settings of the device, then look again.
out-of-date = The rules were last checked on { $date }. They may have changed since. Ask the Danish Refugee Council or the Immigration Service before you rely on this.
regimes-both = EU rules changed in the summer of 2026. We cannot tell yet which rules apply to you. Where they differ, you see both.
regime-dublin-iii = Under the older rules (Dublin III)
regime-asylum-management = Under the newer EU rules

# In which procedure the case is. Each of the ten ends the sentence that the lead begins.

track-is = Your case is probably
track-told = Your case is
track-perhaps = Your case is possibly
track-may-be = Only one of these is right. Your case is possibly
track-also = It may also be, now or later,
track-unsettled = It is not known yet what kind of case yours is.
everything-possible = More on each of these
track-depends = It depends on this:
track-country = It is not certain which country examines your case. See “Which country” below.
track-dublin = a Dublin case (section 29 a of the Aliens Act)
    .next = Another country may be asked to take your case. An appeal against a decision to send you there must arrive within seven days.
track-protection-elsewhere = a case of protection in another country (section 29 b of the Aliens Act)
    .next = Denmark will probably not examine your reasons for asylum. An appeal against that decision must arrive within seven days.
track-normal = in the normal procedure
    .next = Prepare for the asylum interview. If you are refused, your case normally goes to the Refugee Appeals Board automatically.
track-manifestly-unfounded = in the procedure for manifestly unfounded cases
    .next = The Danish Refugee Council looks at your case too. You can be refused without an appeal only if it agrees.
track-expedited = in the expedited procedure for listed countries (ÅGH)
    .next = The interview may come quickly. Prepare for it now. You can be refused without an appeal only if the Danish Refugee Council agrees.
track-appeals-board = before the Refugee Appeals Board (Flygtningenævnet)
    .next = The Board looks at the decision again. Stay where its letters reach you, and answer them at once.
track-closed = withdrawn or closed, without a decision
    .next = It does not go on automatically. Contact the Immigration Service today.
track-reopening = a request to open an earlier case again
    .next = First it is decided whether your earlier case is opened again. Say why it should be, and bring papers.
track-permit = decided with a yes to asylum
    .next = The Immigration Service chooses the municipality where you will live. Keep the letter with the permit.
track-return = decided with a final no to asylum
    .next = The Return Agency (Hjemrejsestyrelsen) will talk with you about the return. Ask the Danish Refugee Council what you can still do.

# The deadline

deadline-must-have = The Immigration Service must have your appeal by
deadline-may-have = If you are to be sent to another country, your appeal must have arrived by
deadline-was = The last safe day for your appeal was
deadline-announced = Your appeal must have arrived by
deadline-left = { $count ->
    [0] Today is the last safe day
    [one] { $written } day left
   *[other] { $written } days left
}
deadline-passed = Contact the Danish Refugee Council today all the same
deadline-act = It is enough to say that you appeal. Ask the Danish Refugee Council (Dansk Flygtningehjælp) for help today. Help is free.
deadline-act-unclear = It is not certain that the time is over. Say today that you appeal, and ask the Danish Refugee Council for help.
deadline-act-late = A late appeal is rejected. But the days begin only when you were told. How and when that was matters: they can look at it with you.
deadline-keep-proof = Ask for proof that it has arrived, and keep it. If you are not sure, ask the Danish Refugee Council (Dansk Flygtningehjælp) today.
deadline-may-move = { $because } The deadline may then move to { $date }. Do not rely on it.
deadline-unclear = { $because } It is unclear whether the deadline then moves. Do not rely on it.
deadline-counted = You were told on { $date }.
deadline-undated = A deadline of seven days is probably running
deadline-undated-may = If you are to be sent to another country, a deadline of seven days may be running
deadline-undated-act = Contact the Danish Refugee Council today
deadline-undated-how = Look for the date on the letter, or ask the staff at your centre.
deadline-enter-day = Enter the day

# Why the last day may be later

moves-saturday = That day is a Saturday.
moves-sunday = That day is a Sunday.
moves-new-year = That day is New Year’s Day.
moves-maundy-thursday = That day is Maundy Thursday, a public holiday in Denmark.
moves-good-friday = That day is Good Friday, a public holiday in Denmark.
moves-easter-sunday = That day is Easter Sunday.
moves-easter-monday = That day is Easter Monday, a public holiday in Denmark.
moves-great-prayer-day = That day is Great Prayer Day, a public holiday in Denmark.
moves-ascension = That day is Ascension Day, a public holiday in Denmark.
moves-whit-sunday = That day is Whit Sunday.
moves-whit-monday = That day is Whit Monday, a public holiday in Denmark.
moves-constitution-day = That day is Constitution Day. Many offices in Denmark are closed.
moves-christmas-eve = That day is Christmas Eve. Many offices in Denmark are closed.
moves-christmas-day = That day is Christmas Day.
moves-second-christmas-day = That day is Boxing Day, a public holiday in Denmark.
moves-new-years-eve = That day is New Year’s Eve. Many offices in Denmark are closed.

# Times and dates

term-days = { $count ->
    [one] { $written } day
   *[other] { $written } days
}
term-weeks = { $count ->
    [one] { $written } week
   *[other] { $written } weeks
}
term-months = { $count ->
    [one] { $written } month
   *[other] { $written } months
}
event-told = from the day you were told
event-application = from your application, counted here from your registration
event-registration = from your registration
event-match = from the day a match was found
event-request = from the day it was asked or told
event-acceptance = from that country’s yes
event-appeal-over = from the last decision on an appeal that stopped the transfer
event-arrest = from the day you were detained
event-interview = from the day of the interview
event-lapse = from the day you are told
event-leaving = on the day for leaving
time-day = { $what }: { $date }.
time-last = { $what }: the last day is { $date }. That is { $term } { $since }.
time-was = { $what }: the last day was { $date }. That is { $term } { $since }.
time-after = { $what } after { $date }. That is { $term } { $since }.
time-counted = { $what }: { $term } { $since }.
time-may-move = { $because } The time may then end on { $date }.
time-unclear = { $because } It is unclear whether the time then ends later.

# The statements

topic-answer = Your answer
topic-steps = What to do now
topic-appeal = Your appeal
topic-track = What kind of case it is
topic-responsibility = Which country
topic-elsewhere = Protection in a country outside Europe
topic-closed = A case that was withdrawn or closed
topic-again = Opening your case again
topic-stay = May you stay in Denmark meanwhile?
topic-dates = Times and dates
topic-place = Where you live
topic-rights = Your rights
topic-interview = At the interview
topic-duties = What you must do
topic-next = What to do next
topic-help = Help with the law
topic-children = Children
topic-support = If you need support
topic-procedure = How your case goes on
topic-board = The Refugee Appeals Board
topic-permit = Your permit
topic-return = After a final no
topic-law = The rules behind this

statements-count = { $count ->
    [one] { $written } point
   *[other] { $written } points
}
statements-possible = { $count ->
    [one] { $written } point that may hold for you
   *[other] { $written } points that may hold for you
}
statement-outside = from another source

certainty-told = You were told so
certainty-likely = Probably
certainty-depends = Perhaps; it depends
certainty-open = Perhaps; not known yet
country-not-known = A country that is not known yet
responsible-several = More than one country is possible. Each depends on something:
statements-open = What may also hold for you
why-not-others = Why the other rules do not decide
would-name = It would have pointed to { $country }.

verdict-depends = It depends
verdict-open = Not known yet
verdict-unmet = Does not fit
verdict-displaced = Not used
displaced-by = Another rule goes first: { $rule }.
reasons = Because
reasons-open = What is not known
doubts = What is uncertain
sources = Where this is written
source-checked = checked on { $date }
source-outside = added by us beside the main texts
standing-regulation = EU regulation
standing-act = Danish act
standing-order = Danish order
standing-guidance = Danish guidance
standing-official-page = Official page
standing-agency = EU agency
standing-organisation = Independent organisation

# What is still open, who helps, and on

open-title = What we do not know yet
settles-most = helps most
restart = Restart

# What if

what-if-title = What if …
what-if-help = Try another answer and see what it would change. Your own answers stay as they are. In your real case, always tell the truth.
what-if-which = Which answer?
what-if-choose = Choose a question
what-if-show = Show what changes
what-if-changes = With the other answer
what-if-same = Nothing in your result would change.
what-if-more = With this answer, other questions would be asked too.
what-if-now = Now
what-if-then = With the other answer
what-if-keep = Use this answer
what-if-drop = Leave my answers as they are
what-if-new = { $count ->
    [one] This would be new
   *[other] These { $written } points would be new
}
what-if-gone = { $count ->
    [one] This would no longer be shown
   *[other] These { $written } points would no longer be shown
}
what-if-other = { $count ->
    [one] It would change how certain this is
   *[other] It would change how certain these { $written } points are
}
stands-open = Not known yet
stands-depends = It depends
stands-holds = It holds

# The result in a few words

aspect-deadline = Deadline for an appeal
aspect-track = What kind of case it is
aspect-country = Which country
brief-several = { $count ->
   *[other] Not known yet: { $written } are possible
}
deadline-none = We know of no deadline for an appeal
deadline-perhaps = Perhaps { $date }
track-possible = Possibly { $track }
track-none = We do not know the procedure
country-certainty = { $country } · { $certainty }

# A second language

beside = Second language
beside-none = None
beside-waiting = One moment. The second language is on its way.
