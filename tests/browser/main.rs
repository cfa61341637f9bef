//! The site in a real Chromium, driven as a visitor would drive it.
//!
//! `visit` opens a browser of its own for a test and closes it again. What a
//! visitor sees and does is in `page`; `privacy` reads what the page has asked
//! the network for, stored or complained about; `axe` looks for barriers; `handed`
//! takes what leaves the page from the browser and reads it. `engines` goes through the embeds in other engines.
//!
//! Run through `cargo xtask test`, or after it alone:
//! `cargo test -p house-tests --features browser --test browser`.

mod axe;
mod before;
mod double;
mod driver;
mod engine;
mod handed;
mod page;
mod privacy;
mod site;
mod unfinished;
mod visit;
mod visitor;

mod acting;
mod adviser;
mod aloud;
mod answer;
mod api;
mod beside;
mod commonest;
mod countries;
mod embed;
mod engines;
mod faults;
mod first_question;
mod first_screen;
mod floor;
mod keep;
mod languages;
mod letters;
mod links;
mod map;
mod pages;
mod paper;
mod portal;
mod presses;
mod results;
mod review;
mod speed;
mod steps;
mod take;
mod tongues;
mod tracks;
mod ways;
mod what_if;
