//! What whoever publishes a release says of it, in variables of the shell: where it will lie, and who they are.

use anyhow::{Result, ensure};

/// Where the site will lie.
const ADDRESS: &str = "ASYLUM_GUIDE_ADDRESS";
/// Who publishes it, and where they are written to.
const PUBLISHER: [&str; 2] = ["ASYLUM_GUIDE_SENDER", "ASYLUM_GUIDE_CONTACT"];

/// What must not be missed where nobody is named, for a release whose pages lie in the folder `moving`. `said` gives
/// what a variable holds.
///
/// # Errors
/// If what is said cannot be meant.
pub(super) fn unnamed(said: impl Fn(&str) -> Option<String>, moving: &str) -> Result<Option<String>> {
    let said = |name| said(name).filter(|text| !text.trim().is_empty());
    if let Some(address) = said(ADDRESS) {
        ensure!(
            address.starts_with("http") && address.ends_with(&format!("/{moving}/")),
            "{ADDRESS} is {address}: the pages of a release lie in its folder {moving}, such as https://guide.example/{moving}/"
        );
    }
    let told = PUBLISHER.map(|name| said(name).is_some());
    let [name, contact] = PUBLISHER;
    ensure!(told != [true, false] && told != [false, true], "{name} and {contact} belong together: set both");
    Ok((told == [false, false]).then(|| {
        format!(
            "NOBODY IS NAMED in this release as its publisher, nor an address for faults. Before it is put in front of \
             people set {name} and {contact} and write it again: whoever publishes a guide on the law says who they are."
        )
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(said: &[(&str, &str)]) -> Result<Option<String>> {
        unnamed(|name| said.iter().find(|(one, _)| *one == name).map(|(_, text)| (*text).to_owned()), "v1")
    }

    #[test]
    fn a_release_that_names_nobody_says_so() -> Result<()> {
        let [name, contact] = PUBLISHER;
        assert_eq!(with(&[(name, "A council"), (contact, "someone@example.org")])?, None);
        for nobody in [&[][..], &[(name, ""), (contact, " ")]] {
            assert!(with(nobody)?.is_some_and(|said| said.contains(name) && said.contains(contact)));
        }
        let half = with(&[(name, "A council")]).unwrap_err().to_string();
        assert!(half.contains("set both"), "{half}");
        Ok(())
    }

    #[test]
    fn its_pages_know_the_folder_in_which_they_lie() {
        assert!(with(&[(ADDRESS, "https://guide.example/v1/")]).is_ok());
        for address in ["https://guide.example/", "https://guide.example/v1", "guide.example/v1/"] {
            assert!(with(&[(ADDRESS, address)]).is_err(), "{address}");
        }
    }
}
