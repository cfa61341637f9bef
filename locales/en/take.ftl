# What leaves the guide, and what comes into it by a link.

# The calendar

calendar = Calendar
calendar-title = Last safe day for my appeal
calendar-yours = Last safe day: { $what }
calendar-theirs = Last day for the authorities: { $what }
calendar-guidance = This is guidance, not a decision.

# On the result

take-print = Print
take-copy = Copy
take-share = Share
take-link = Link
take-forget = Forget
copied = Copied
copy-refused = This browser could not copy it. Select the text below and copy it.
saved = A file was offered to this browser. If nothing happened, copy the text below, or write the day down.
printed = If no window for printing opens, this browser cannot print. Open this page in another browser, such as Chrome or Safari.
copy-text = Text to copy

# On paper

paper-title = Print your result
paper-help = This is how it looks on paper: one page to take along, and one for the file. A letter has a page of its own.
paper-print = Print
paper-code = Put a code on it that opens these answers
    .help = Whoever scans the code can read all answers.
sheet-title = Asylum case in Denmark: result
sheet-version = Version { $version } of the guide.
sheet-deadline = The deadline
sheet-answers = The answers
sheet-notes = Your own notes
sheet-notes-line = Name and number of the case:
sheet-guidance = Please note
sheet-left-out = Some points were left out for space. The guide shows all of them.

# A link that is made

link-title = A link to your answers
link-readers = Whoever has the link can read your answers. Give it only to people you trust.
link-stays = Nothing is sent anywhere. The link is made on this device.
link-visited = The browser in which a link is opened keeps it, answers and all, in its list of visited pages. On a shared device, delete that list afterwards: look for “History” in the menu of the browser.
link-holds = The link will hold these answers, and nothing else about you:
link-make = Make the link
link-field = Your link
link-copy = Copy the link
link-code = QR code with the same link
    .help = Another phone can open the link by scanning this code.
link-long = The link is too long for a code that can be scanned. Copy it instead.

# A link that was opened

opened-title = This link holds answers
opened-help = Look at them first. You can change each of them later.
opened-age = This link was made on { $date }. { $count ->
    [one] One day has passed since.
   *[other] { $written } days have passed since.
} All days are now counted from today. What was said then may be another thing now.
opened-none = No answer in this link could be read.
opened-replaces = You have answered questions here already. The link would replace those answers. If you do not use it, nothing is lost.
opened-unread = This could not be read:
    .unknown = A question that this guide does not know
opened-use = Use these answers
opened-discard = Do not use them
link-cut = The end of this link is missing. Some answers may be missing too.
link-altered = This link was changed after it was made. Check every answer.
link-older = This link was made by an older version of the guide. Check every answer.
link-newer = This link was made by a newer version of the guide. Some answers may be missing.
