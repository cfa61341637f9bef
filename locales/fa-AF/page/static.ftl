# The first screen of the page, which stands there before any program and without one. These words
# are written into index.html and fetched by nobody: `cargo run --example first_screen` does so.

page-council = شورای پناهندگان دنمارک
page-cannot-run = رهنما حالا در این دستگاه کار کرده نمی‌تواند. جواب‌های شما در هیچ جایی ذخیره نشده است. برای کوشش دوباره یک زبان را انتخاب کنید. یا از { $council } یا کارمندان مرکز خود بپرسید.
page-about = یک بررسی رایگان که خودتان انجام می‌دهید: در قضیهٔ پناهندگی شما در دنمارک به احتمال زیاد چه می‌شود، و حالا چه کاری کرده می‌توانید. هیچ چیزی که می‌نویسید از این دستگاه بیرون نمی‌رود. این رهنمایی است، فیصله نیست.
page-help = کمک رایگان: { $council }، یا کارمندان مرکز پناهجویان شما.
page-no-script = این صفحه به ⁦JavaScript⁩ نیاز دارد. لطفاً آن را روشن کنید، یا از { $council } یا کارمندان مرکز خود بپرسید. اگر فیصله‌ای گرفته‌اید، همین امروز بپرسید: معمولاً هفت روز برای اعتراض وقت دارید.
