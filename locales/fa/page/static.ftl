# The first screen of the page, which stands there before any program and without one. These words
# are written into index.html and fetched by nobody: `cargo run --example first_screen` does so.

page-council = شورای پناهندگان دانمارک
page-cannot-run = راهنما حالا روی این دستگاه کار نمی‌کند. جواب‌های شما جایی ذخیره نشد. برای امتحان دوباره، زبانی انتخاب کنید. یا از { $council } یا کارکنان مرکز بپرسید.
page-about = خودآزمایی رایگان: در پروندهٔ پناهندگی شما در دانمارک به احتمال زیاد چه می‌شود و حالا چه کاری می‌توانید بکنید. هیچ چیزی که وارد می‌کنید از این دستگاه بیرون نمی‌رود. این راهنمایی است، نه تصمیم.
page-help = کمک رایگان: { $council }، یا کارکنان مرکز پناهجویان شما.
page-no-script = خودآزمایی به ⁦JavaScript⁩ نیاز دارد. لطفاً آن را روشن کنید، یا از { $council } یا کارکنان مرکز بپرسید. اگر تصمیمی به شما اعلام شده، همین امروز بپرسید: معمولاً هفت روز برای اعتراض دارید.
