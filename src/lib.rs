//! The guide in a browser: what `public/asylum-guide.js` starts for every `<asylum-guide>`.
//!
//! `app` is the application without its screens; `widgets` is what screens are made of; `wizard` holds
//! the screens up to the first question, `later` all others, `screens` says which of them is shown.
//! They only read: the law is in `law`, the order of the questions in `interview`, every sentence in
//! `locales/`. `shell` holds everything that the browser is. All others know it only as the trait
//! `app::Browser`, so that nothing in them reaches further.

mod ahead;
mod app;
#[cfg(not(target_arch = "wasm32"))]
mod first_screen;
mod later;
#[cfg(test)]
mod read;
mod screens;
mod shell;
#[cfg(not(target_arch = "wasm32"))]
mod site;
mod widgets;
mod wizard;

#[cfg(not(target_arch = "wasm32"))]
pub use first_screen::first_screen;
pub use shell::{Mounted, TakenOut, mount};
#[cfg(not(target_arch = "wasm32"))]
pub use site::{Edition, Texts, Unsaid, Written, first_words, site};
