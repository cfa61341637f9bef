# The first screen of the page, which stands there before any program and without one. These words
# are written into index.html and fetched by nobody: `cargo run --example first_screen` does so.

page-council = ቤት-ምኽሪ ስደተኛታት ደንማርክ
page-cannot-run = እዚ መምርሒ ሕጂ ኣብዚ መሳርሒ ክሰርሕ ኣይክእልን። መልስታትኩም ኣብ ዝኾነ ቦታ ኣይተዓቀቡን። ደጊምኩም ንምፍታን ቋንቋ ምረጹ። ወይ { $council } ወይ ሰራሕተኛታት ማእከልኩም ሕተቱ።
page-about = ነጻ ናይ ገዛእ ርእስኹም መፈተሺ፦ ኣብ ጉዳይ ዑቕባኹም ኣብ ደንማርክ ብዓቢ ተኽእሎ እንታይ ከም ዘጋጥም፣ ሕጂ ድማ እንታይ ክትገብሩ ከም እትኽእሉ። እተእትውዎ ዝኾነ ነገር ካብዚ መሳርሒ ኣይወጽእን። እዚ ሓጋዚ ሓበሬታ እዩ፣ ውሳነ ኣይኮነን።
page-help = ነጻ ሓገዝ፦ { $council }፣ ወይ ሰራሕተኛታት ማእከል ዑቕባኹም።
page-no-script = እዚ መፈተሺ JavaScript የድልዮ። በጃኹም ወልዕዎ፣ ወይ { $council } ወይ ሰራሕተኛታት ማእከልኩም ሕተቱ። ውሳነ ተዋሂቡኩም እንተኾይኑ፣ ሎሚ ሕተቱ፦ ይግባይ ንምባል መብዛሕትኡ ግዜ 7 መዓልቲ ኣለኩም።
