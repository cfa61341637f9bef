# The first screen of the page, which stands there before any program and without one. These words
# are written into index.html and fetched by nobody: `cargo run --example first_screen` does so.

page-council = Danish Refugee Council
page-cannot-run = The guide cannot run on this device now. Your answers were not saved anywhere. Choose a language to try again. Or ask the { $council } or the staff at your centre.
page-about = A free self-check: what probably happens in your asylum case in Denmark, and what you can do now. Nothing you enter leaves this device. It is guidance, not a decision.
page-help = Free help: { $council }, or the staff at your asylum centre.
page-no-script = The self-check needs JavaScript. Please switch it on, or ask the { $council } or the staff at your centre. If you got a decision, ask today: you normally have seven days to appeal.
