//! One function per command.

use std::{io::Write as _, path::Path};

use anyhow::{Context as _, Result, bail};

use crate::{
    checks::{self, Extent},
    house, portal, run,
    server::Server,
    site::{
        self,
        weigh::{Weight, Words},
    },
    tools::{self, Firefox, WebKit},
};

/// What the commands are, for people.
pub const USAGE: &str = "\
cargo xtask serve       build the site and serve it on this machine
        pseudo          the same, with a language that nobody speaks in the place of Arabic
        portal          the same, in the pages of a made-up portal on another origin
cargo xtask build       write the site to dist/
cargo xtask test        run every test
cargo xtask test fast   run every test that needs neither the site nor a browser
cargo xtask atlas       write the rulebook, the drawing of the interview and the schemas to docs/
cargo xtask tellings    write what worked situations read like, in each language, to tests/tellings/
cargo xtask cldr        write what each language calls countries, months and days, to its folder in locales/
cargo xtask contacts    print which numbers and addresses of those who help were seen too long ago
cargo xtask words       say of every language what is wrong with its texts, what is stale, and who has read
                        it; `words <lang>` also where it may have another word than the glossary
        <lang> --mend        put in what nobody types: marks of direction, French spaces that break no line
        <lang> --made [key]  note that the texts that are new or changed are a machine’s, from this English
        <lang> --read-back [file or key]  note that a second reader has put them back into English
cargo xtask review <lang>         write the page on which a speaker reads the translation, to target/review/
cargo xtask review <lang> <file>  put what was marked there into the texts
cargo xtask pictures    write what answers look like, to docs/answers/ and in every language to docs/screens/,
                        and look for what is cut off or untranslated in each answer of each language
cargo xtask release     write the site of this version as an archive for any server, and as a package for npm, to
                        target/released/
cargo xtask engines     go through both embeds in the engines of Firefox and Safari (WebKitGTK)
        firefox | webkit     in one of them
cargo xtask audit       have TypeScript look at the types of the package, html-validate at every page, and Lighthouse
                        at the first as a phone gets it
cargo xtask bench       print what a visitor downloads, how fast the rules are weighed and how soon a result stands
                        on a slow phone; measure the guide beside others, and write that to docs/speed.md

Tools that are missing are set up first, in a cache folder of yours.";

/// Builds the site and serves it until it is interrupted.
///
/// # Errors
/// If the site cannot be built or no port is free.
pub fn serve() -> Result<()> {
    site::build()?;
    serve_from(&house::dist())
}

/// The same with a language that nobody speaks, longer than all others, in the place of Arabic: what was forgotten
/// is seen in it.
///
/// # Errors
/// As for [`serve`].
pub fn serve_pseudo() -> Result<()> {
    site::build()?;
    let folder = house::root().join("target/pseudo");
    site::pseudo(&house::dist(), &folder)?;
    serve_from(&folder)
}

/// The same, with a portal that is made up beside it, whose pages hold the guide.
///
/// # Errors
/// As for [`serve`].
pub fn serve_portal() -> Result<()> {
    site::build()?;
    let guide = Server::start_near_usual_port(&house::dist())?;
    let folder = house::root().join("target/portal");
    portal::set_up(&guide.url(), &folder)?;
    let portal = Server::start_portal(&folder, 0)?;
    println!("The portal is at {}, the guide at {} (Ctrl+C stops both).", portal.url(), guide.url());
    std::io::stdout().flush()?;
    portal.wait();
    Ok(())
}

fn serve_from(folder: &Path) -> Result<()> {
    let server = Server::start_near_usual_port(folder)?;
    println!("The guide is at {} (Ctrl+C stops it).", server.url());
    std::io::stdout().flush()?;
    server.wait();
    Ok(())
}

/// Writes the site to `dist/`.
///
/// # Errors
/// If a tool is missing or the build fails.
pub fn build() -> Result<()> {
    site::build()?;
    println!("The site is in {}.", house::dist().display());
    Ok(())
}

/// Runs the checks, and stops at the first that fails.
///
/// # Errors
/// If a check fails.
pub fn test(extent: Extent) -> Result<()> {
    let ((), took) = run::timed(|| checks::run(extent))?;
    println!("\nEverything passed in {took}.");
    Ok(())
}

/// Writes the rulebook for lawyers, the drawing of the interview and the JSON Schemas.
///
/// # Errors
/// If something that the law names has no text in English, or a file cannot be written.
pub fn atlas() -> Result<()> {
    run::run(run::cargo().args(["run", "-q", "-p", "atlas"]))
}

/// Writes the whole result of worked situations as text, in each language.
///
/// # Errors
/// As for [`atlas`].
pub fn tellings() -> Result<()> {
    run::run(run::cargo().args(["run", "-q", "-p", "atlas", "--", "tellings"]))
}

/// Prints what was seen longer than six months ago of those who help, and what was never sure, each with the
/// page to look at.
///
/// # Errors
/// If it cannot be built.
pub fn contacts() -> Result<()> {
    run::run(run::cargo().args(["run", "-q", "-p", "atlas", "--", "contacts"]))
}

/// Prints the weight of the site, the time that weighing all rules takes, and how soon a result
/// stands in a browser on a slow phone. Writes `docs/speed.md`: the guide beside a floor and a library for forms.
///
/// # Errors
/// If the site cannot be built, a measurement fails, or a result stands too late.
pub fn bench() -> Result<()> {
    tools::for_everything(house::root())?;
    site::build()?;
    println!("{}\n\n{}", Weight::of(&house::dist())?, Words::of(&house::dist())?);
    let example = house::root().join("crates/interview/examples/bench.rs");
    if example.is_file() {
        run::run(run::cargo().args(["run", "--release", "-q", "-p", "interview", "--example", "bench"]))?;
    }
    checks::browser_tests(&["--ignored", "--nocapture", "speed::"])?;
    tools::survey_files()?;
    checks::browser_tests(&["--ignored", "--nocapture", "beside::"])
}

/// Goes through the embeds, from the first screen to a result, in the browser of each of these engines.
///
/// # Errors
/// If a browser is missing, the site cannot be built, or no result is reached.
pub fn engines(names: &[&str]) -> Result<()> {
    for name in names {
        match *name {
            "firefox" => Firefox::ensure().map(drop)?,
            "webkit" => WebKit::find().map(drop)?,
            other => bail!("there is no engine `{other}` here: firefox, webkit"),
        }
    }
    tools::for_everything(house::root())?;
    site::build()?;
    let tests: Vec<_> = names.iter().map(|name| format!("engines::{name}")).collect();
    checks::browser_tests(&["--ignored"].into_iter().chain(tests.iter().map(String::as_str)).collect::<Vec<_>>())
}

/// Writes what the first screen of the commonest cases looks like to `docs/answers`, and of one case in every language
/// to `docs/screens`.
///
/// # Errors
/// If the site cannot be built or a case has no result.
pub fn pictures() -> Result<()> {
    tools::for_everything(house::root())?;
    site::build()?;
    checks::browser_tests(&["--ignored", "commonest::pictures", "tongues::"])
}

/// Finishes the site that Trunk has staged. Trunk calls this itself.
///
/// # Errors
/// If it is called by hand, or a part of the site is missing.
pub fn hook() -> Result<()> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .context("`cargo xtask hook` is called by Trunk only: run `cargo xtask build`")?;
    site::finish(house::root(), Path::new(&staging))
}
