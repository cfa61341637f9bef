# The English of the atlas. Native only: no visitor downloads it, nobody translates it. What rules,
# facts, doubts, sources and questions say comes from locales/en.

# Themes

theme-answer = What a case comes to
theme-steps = What to do now, step by step
theme-appeal = The appeal
theme-track = The procedure a case is in
theme-responsibility = Which country is responsible
theme-elsewhere = Protection outside the Dublin area
theme-closed = Withdrawn and closed cases
theme-again = Opening a case again
theme-stay = The right to stay meanwhile
theme-dates = Time limits: of the person and of the authorities
theme-place = Where people live
theme-rights = Rights
theme-interview = The interview with the Immigration Service
theme-duties = Duties
theme-next = More that can be done
theme-help = Help
theme-children = Children
theme-support = People who need support
theme-procedure = What happens, and who does it
theme-board = The Refugee Appeals Board
theme-permit = After a yes
theme-return = After a final no
theme-law = Which law is used

# Sets of rules

set-dublin-iii = Regulation (EU) No 604/2013 (Dublin III) only
set-asylum-management = Regulation (EU) 2024/1351 on asylum and migration management only
set-both = both sets of rules
set-short-dublin-iii = Dublin III
set-short-asylum-management = Regulation 2024/1351

# Conditions

always = for everyone
never = for nobody
where = where
where-so = where this is so:
all-of = all of these hold:
any-of = at least one of these holds:
and = { " " }and{ " " }
or = , or{ " " }
quoted = “{ $sentence }”
holds = Rule { $rule } applies, and nothing makes it uncertain.
leads-abroad = Every gate and criterion that may still decide names another country, and not because of protection there.
leads-home = Every gate and criterion that may still decide names Denmark.
listed = one of these: { $countries }
listed-apart = one of [{ $count } countries](conditions.md#countries-{ $number })
lasts = a day at most { $months } months before the registration (before today, where it is still to come)
lapsed = a day more than { $months } months before the registration (before today, where it is still to come)
passed = a day more than { $days } days ago

# Conditions that many rules share

conditions-title = Conditions that many rules share
conditions-reading = These conditions come back in many rules. They are written out here and named where they are used.
used-within = Used within other conditions of this page.
used-by = Used by { $rules }.
step = the step { $step }
shared-goes-on = Your case was not stopped, or only because you missed an interview.
shared-examined = Your reasons for asking for asylum may still be examined.
shared-interview-ahead = An interview may still come.
shared-country-open = It is not settled yet which country examines your case.
shared-goes-its-way = Your case was neither stopped nor taken up again.
shared-may-be-elsewhere = Another country may still come in.
shared-may-be-examined = Denmark may still examine your reasons.
shared-sent-elsewhere = You were told that you will be sent to another country, or that another country protects you.
shared-another-country = Another country is responsible under the Dublin rules, by a criterion or by what you were told.
shared-denmark = Denmark is the country that examines your case, as far as is known.
shared-in-denmark = Denmark examines your case and has not answered it.
shared-accelerated = Your case waits for an answer in the procedure for manifestly unfounded applications or its expedited version.
shared-normal-pending = Your case waits for an answer in the normal procedure.
shared-reviewed = You got a no to asylum that the Board reviews.
shared-board-ahead = The Board has your case, or will have it by itself.
shared-not-permitted-by-board = The Board has not changed a no to asylum.
shared-without-permit = Nobody has said yes to asylum.
shared-refused-by-board = The Board has upheld a no to asylum.
shared-finally-refused = The no to asylum is final.
shared-negative = You were told a decision against you.
shared-late-announced = You said that you appeal, the seven days are over, and the Board does not have your case.
shared-outside = A country outside the Dublin area may protect you, and no other country was decided on.

# What follows

effect-responsible = Responsible is { $place }.
effect-responsible-denmark = Responsible is Denmark.
effect-responsible-elsewhere = Responsible is a country other than Denmark that the answers do not name.
effect-gate = It settles the question before the criteria are reached.
effect-section = The case probably falls under { $section } of the Aliens Act.
effect-decided = The decision was made under { $section } of the Aliens Act.
effect-appealable = The decision can be appealed to the Refugee Appeals Board.
effect-window = An appeal must have arrived at the Immigration Service within { $days } days. The days run from { $place }, which is not itself counted.
effect-ends = A time limit: { $term } { $since }. { $binds }
binds-person = It binds the person.
binds-authorities = It binds the authorities.
binds-nobody = What follows then comes by itself.
effect-track = Where the case stands: { $track }.
effect-lives = Where the person probably lives: { $centre }.
effect-answer = The heading of the result.
effect-step-today = A step, for today.
effect-step-deadline = A step, before the days for the appeal are over.
effect-step-leaving = A step, before the day by which the person must leave.
effect-step-soon = A step, soon.
effect-step-then = A step, for when it comes to that.
effect-step-reach = With: { $who }.
effect-step-letter-appeal = With the letter of appeal.
effect-step-letter-family = With the letter on the wish to be together.
effect-step-letter-missed = With the letter on a missed interview.
section-29-a = section 29 a
section-29-b = section 29 b
stay-until-board-decides = The person may stay until the Board has decided.
stay-not-automatic = There is no right to stay by itself: it has to be asked for.
stay-uncertain = The appeal may be late; nothing can be said on the right to stay.
stay-on-request = The person may stay until a request to stay is decided, if it is made in the time for the appeal.
stay-none-from-appeal = There is no appeal, and so no right to stay from one.
help-free = Help with the law is free, and the Danish Refugee Council can represent the person.
help-through-drc = Help with the law is given through the Danish Refugee Council.
help-lawyer-by-board = A lawyer appointed by the Board, free.
help-lawyer-by-service = A lawyer assigned by the Immigration Service to a child alone, free.
track-dublin = another country is asked under the Dublin rules
track-protection-elsewhere = protection in another Dublin country
track-normal = the normal procedure
track-manifestly-unfounded = the procedure for manifestly unfounded applications
track-expedited = the expedited procedure for listed countries (ÅGH)
track-appeals-board = the Refugee Appeals Board
track-closed = closed without a decision
track-reopening = whether a case is opened again
track-permit = a permit was given
track-return = a final no, and the return
centre-sandholm = Reception Centre Sandholm at first
centre-sandholm-then-avnstrup = Reception Centre Sandholm for three months, then Return Centre Avnstrup
centre-avnstrup = Return Centre Avnstrup
centre-tonder = the children’s centre in Tønder Municipality
centre-return-centre = a return centre that the sources do not name
centre-assigned = the centre that the Immigration Service assigns; the sources name none

# Facts that are countries or days, as part of a sentence

place-decision-date = the day on which the person was told
place-registration-date = the day of registration
place-today = today
place-nationality = the country of which the person is a national
place-protection-country = the country that gave protection
place-earlier-country = the country of the earlier application
place-family-country = the country where that family lives
place-permit-country = the country that issued the permit or visa
place-diploma-country = the country of the diploma
place-entry-country = the Dublin country that was entered first
place-told-country = the country that the Immigration Service has named
place-dependant-country = the country of the relative who depends or is depended on
place-lived-country = the country where the person lived for five months

# What a worked case expects

expected-applies = applies
expected-depends = applies, but it depends
expected-unmet = does not apply
expected-displaced = decides nothing: { $rule } goes before it
expected-open = open: an unknown fact decides
nothing-known = Nothing is known.
case-facts = { $count } facts
case-groups = What is said in { $groups }.
case-and-groups = Besides: { $groups }.
groups-title = What many worked cases start from
groups-reading = A worked case says what is known of a person. What many of them have in common stands here once. What a case itself says goes before what its groups say. What is said nowhere is unknown.

# The steps of the procedure

map-title = The steps of the procedure
map-reading = Where a case stands among these steps, in the order in which it comes to them. It stands at the last step to which it has come; what it has come to before lies behind. A step is closed where it is known that the case has not come there and that it cannot, as it stands; opening a closed case is a step of its own. Where something unknown decides, the step is never closed. No step hangs on a gate or a criterion: what they make likely closes nothing, so that the map is the same under both sets of rules.
line-common = Every case
line-elsewhere = Another country
line-denmark = Denmark
line-stopped = A case that stops
step-part = Part of { $step }.
step-track = It belongs to this: { $track }. While that is possible, not every step that belongs to it is closed.
step-reached = The case has come here
step-behind = It lies behind
step-may-come = It may come
step-never-reached = No question asks whether the case has come here.
map-cases = Worked cases
map-cases-reading = Every step that is named in no column may come.
map-nowhere = not known
map-none = none

# The sections of the catalogue

section-dc = Dublin criteria and their order (DC)
section-dp = Dublin procedure and appeal (DP)
section-ad = Section 29 b (AD)
section-fi = First interview (FI)
section-np = Normal procedure (NP)
section-mu = Manifestly unfounded applications (MU)
section-ag = Expedited procedure and its list of countries (AG)
section-su = Subsequent applications and reopening (SU)
section-wi = Withdrawal (WI)
section-fc = First country of asylum (FC)
section-st = Safe third country (ST)
section-bo = Border procedure (BO)
section-re = Where people live (RE)
section-ri = Rights in each phase (RI)
section-in = Rights in the interview (IN)
section-um = Children alone (UM)
section-ac = Children with parents or another adult (AC)
section-vu = People who need support (VU)
section-ev = Evidence (EV)
section-tl = Time limits (TL)
section-dn = Decisions and how they are told (DN)
section-ab = Refugee Appeals Board (AB)
section-hp = Humanitarian permit (HP)
section-po = After a yes (PO)
section-rt = Return (RT)
section-c = Contradictions, gaps and ambiguities (C)

# The drawing

questions-title = The questions of the interview
questions-reading = Every question in the order in which it may be asked. It is asked only while a rule still needs its answer; “I don’t know” can always be chosen. The numbers behind a choice are the questions that it makes necessary, alone or together with other answers. The same as a [drawing](interview.svg).

answer-choice = one choice
answer-several = all that is so, or none
answer-date = a day
answer-country = one of { $count } countries
asked-when = Asked when { $condition }.
asked-unless = Not asked when { $condition }.
sought-when = Put to the person only when { $condition }.
sought-unless = Not put to the person when { $condition }.
