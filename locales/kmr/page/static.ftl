# The first screen of the page, which stands there before any program and without one. These words
# are written into index.html and fetched by nobody: `cargo run --example first_screen` does so.

page-council = Konseya Penaberan a Danîmarkayê
page-cannot-run = Rêbername niha nikare li ser vê amûrê bixebite. Bersivên te li derekê nehatin tomarkirin. Zimanekî hilbijêre û dîsa biceribîne. An ji { $council } an ji karmendên navenda xwe bipirse.
page-about = Kontroleke bêpere ji bo te bi xwe: bi îhtîmaleke mezin çi di doza te ya penaberiyê de li Danîmarkayê diqewime, û tu niha çi dikarî bikî. Tiştê ku tu dinivîsî ji vê amûrê dernakeve. Ev rênîşandan e, ne biryar e.
page-help = Alîkariya bêpere: { $council }, an karmendên navenda te ya penaberan.
page-no-script = Ev kontrol hewceyî JavaScriptê ye. Ji kerema xwe wê veke, an ji { $council } an ji karmendên navenda xwe bipirse. Eger te biryarek wergirtibe, îro bipirse: di halê normal de heft rojên te ji bo îtirazê hene.
