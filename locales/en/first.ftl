# All that is needed up to the first question, and no more: people wait for every word of it. The
# other files of this folder are fetched while these words are read.

# On every screen

back = Back
change-language = , change language
unknown = I don’t know

# Of a language until a person has read all of it

standing-machine = Translated by a machine, and not yet checked by a person.

# What the browser calls the page

tab-title = { $heading } · Your asylum case in Denmark
tab-fault = Error: { $heading } · Your asylum case in Denmark

# Language

choose-language = Choose your language
language-missed = This language could not be loaded. Check your connection and try again.
language-instead = This guide does not have the language that was asked for. It is now in: { $language }.

# Introduction

title = Your asylum case in Denmark
introduction-who = This guide is independent. It is not the police and no authority.
introduction-before = It takes about five minutes. Have your last letter at hand.
introduction-what = You answer some questions. Then you see what probably happens in your case, and by when you must act.
introduction-private = Nothing you answer leaves this device. When you close the page, it is gone.
introduction-who-decides = The authorities decide your case. This is guidance, not a decision and not legal advice.
introduction-sources = Made from three texts: the Danish Aliens Act, the Immigration Service’s page on the Dublin rules, and one of the EU Agency for Asylum. Last checked on { $date }.
start = Start
days = I only need the last day to appeal

# While the rest is on its way, and where it does not arrive

waiting = One moment. The rest of the guide is on its way.
words-missing = The rest of the guide could not be loaded
    .help = Your answers are still here. Check your connection and try again.
try-again = Try again

# On every question

question-number = Question { $number }
why-we-ask = Why we ask this
or = or
next = Next
fault-title = Please check this answer
problem-unanswered = Choose an answer. If you are not sure, choose “I don’t know”.

# The first question

question-stage = Where is your case in Denmark now?
    .help = Choose what happened last.
    .why = It decides whether a deadline may be running, and what happens next.
    .find = Ask the Danish Refugee Council or the centre’s staff to read your last letter with you.
group-stage-new = I am new
choice-stage-not-registered = I want to ask for asylum and am not registered yet
choice-stage-not-applied = I am in Denmark and have not asked for asylum here
    .hint = For example, the police stopped me.
group-stage-waiting = I am waiting
choice-stage-waiting = I am registered and wait for the first interview
choice-stage-interviewed = I have had the first interview and wait for an answer
choice-stage-asked = I was told that another country is being asked to take my case
    .hint = But nobody has told you a decision yet.
group-stage-letter = I have a letter or a decision
choice-stage-decided = I have been told of a decision
    .hint = In a meeting, by phone or video, or in a letter.
choice-stage-unread = I have a letter that I cannot read
choice-stage-appeal = The Refugee Appeals Board (Flygtningenævnet) has my appeal
    .hint = It has not decided yet, or has put it off (udsat).
choice-stage-board = The Refugee Appeals Board (Flygtningenævnet) has decided
choice-stage-permit = I have been given asylum and a residence permit in Denmark
group-stage-stopped = It stopped, or I came back
choice-stage-withdrawn = I withdrew my case, missed an interview or left the centre, before there was a decision
choice-stage-came-back = I am back after an earlier case in Denmark that was closed or refused
