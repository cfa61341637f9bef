# The first screen of the page, which stands there before any program and without one. These words
# are written into index.html and fetched by nobody: `cargo run --example first_screen` does so.

page-council = Golaha Qaxootiga ee Denmark
page-cannot-run = Hagahani hadda qalabkan kuma shaqayn karo. Jawaabahaaga meelna laguma kaydin. Luqad dooro si aad mar kale isugu daydo. Ama weydii { $council } ama shaqaalaha xaruntaada.
page-about = Is-hubin bilaash ah: waxa ay u badan tahay inay ka dhacaan kiiskaaga magangelyo ee Denmark, iyo waxa aad hadda samayn karto. Waxa aad geliso midna qalabkan kama baxo. Waa hagid, ee ma aha go'aan.
page-help = Caawimo bilaash ah: { $council }, ama shaqaalaha xaruntaada magangelyada.
page-no-script = Is-hubintu waxay u baahan tahay JavaScript. Fadlan shid, ama weydii { $council } ama shaqaalaha xaruntaada. Haddii aad go'aan heshay, maanta weydii: sida caadiga ah toddoba maalmood ayaad haysataa oo aad rafcaan ku qaadato.
