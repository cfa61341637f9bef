# The first screen of the page, which stands there before any program and without one. These words
# are written into index.html and fetched by nobody: `cargo run --example first_screen` does so.

page-council = Danimarka Mülteci Konseyi
page-cannot-run = Rehber şu anda bu cihazda çalışamıyor. Yanıtlarınız hiçbir yere kaydedilmedi. Yeniden denemek için bir dil seçin. Ya da şuraya sorun: { $council } veya kaldığınız merkezin görevlileri.
page-about = Dosyanızı kendiniz ücretsiz kontrol edin: Danimarka’daki iltica dosyanızda büyük olasılıkla ne olur ve şimdi ne yapabilirsiniz? Girdiğiniz hiçbir şey bu cihazdan çıkmaz. Bu rehberliktir, karar değildir.
page-help = Ücretsiz yardım: { $council } veya kaldığınız iltica merkezinin görevlileri.
page-no-script = Bu kontrol için JavaScript gerekir. Lütfen açın ya da şuraya sorun: { $council } veya kaldığınız merkezin görevlileri. Bir karar aldıysanız bugün sorun: itiraz için normalde yedi gününüz vardır.
