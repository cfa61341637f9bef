//! The guide in a browser: what `public/asylum-guide.js` starts for every `<asylum-guide>`.
//!
//! `ui` holds the screens. They only read: the law is in `law`, the order of the questions in
//! `interview`, every sentence in `locales/`. `shell` holds everything that the browser is. The
//! screens know it only as the trait [`ui::Browser`], so that nothing in them reaches further.

mod shell;
mod ui;

pub use shell::{Mounted, mount};
