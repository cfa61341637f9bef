# The first screen of the page, which stands there before any program and without one. These words
# are written into index.html and fetched by nobody: `cargo run --example first_screen` does so.

page-council = Conseil danois pour les réfugiés
page-cannot-run = Le guide ne peut pas fonctionner sur cet appareil maintenant. Vos réponses n’ont été gardées nulle part. Choisissez une langue pour réessayer. Ou demandez au { $council } ou au personnel de votre centre.
page-about = Un test gratuit à faire soi-même : ce qui se passe probablement dans votre dossier d’asile au Danemark, et ce que vous pouvez faire maintenant. Rien de ce que vous écrivez ne quitte cet appareil. C’est une aide, non une décision.
page-help = Aide gratuite : { $council }, ou le personnel de votre centre d’asile.
page-no-script = Le test a besoin de JavaScript. Activez-le, ou demandez au { $council } ou au personnel de votre centre. Si vous avez reçu une décision, demandez aujourd’hui : vous avez normalement sept jours pour faire un recours.
