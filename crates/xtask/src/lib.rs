//! The commands behind `cargo xtask`, and the parts of them that tests use:
//! the [`server::Server`] with its strict headers, and the [`tools`] that are
//! fetched into a per-user cache.

pub mod audit;
pub mod checks;
pub mod cldr;
pub mod commands;
pub mod house;
pub mod lock;
pub mod portal;
pub mod release;
pub mod run;
pub mod server;
pub mod site;
pub mod toolchain;
pub mod tools;
pub mod words;
