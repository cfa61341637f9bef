# The first screen of the page, which stands there before any program and without one. These words
# are written into index.html and fetched by nobody: `cargo run --example first_screen` does so.

page-council = د ډنمارک د کډوالو شورا
page-cannot-run = لارښود اوس پر دې وسیله نه چلېږي. ستاسو ځوابونه چېرته نه دي خوندي شوي. د بیا هڅې لپاره ژبه وټاکئ. یا پوښتنه وکړئ: { $council } یا ستاسو د مرکز کارکوونکي.
page-about = د خپلې قضیې وړیا کتنه: په ډنمارک کې ستاسو د پناه غوښتنې په قضیه کې په ډېر احتمال څه کېږي، او اوس څه کولای شئ. هر څه چې لیکئ، له دې وسیلې نه وځي. دا لارښوونه ده، پرېکړه نه ده.
page-help = وړیا مرسته: { $council }، یا ستاسو د پناه غوښتونکو د مرکز کارکوونکي.
page-no-script = دا کتنه ⁦JavaScript⁩ ته اړتیا لري. مهرباني وکړئ چالان یې کړئ، یا پوښتنه وکړئ: { $council } یا ستاسو د مرکز کارکوونکي. که پرېکړه مو اخیستې وي، همدا نن وپوښتئ: معمولاً د استیناف لپاره اوه ورځې لرئ.
