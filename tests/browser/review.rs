//! The page on which a speaker reads a translation: a file that needs no network.

use std::fs;

use anyhow::{Context as _, Result};
use house_tests::root;
use serde_json::{Value, json};
use translation::{Locales, Marks};

use crate::page::Page;
use crate::visit::visit;
use crate::visitor::Visitor;

/// Keeps what would be offered as a file.
const KEEP: &str = "
    URL.createObjectURL = file => {
        file.text().then(text => { window.kept = text; });
        return '#';
    };";

/// Gives the page a file, as if somebody had chosen it.
const GIVE: &str = "
    const given = new DataTransfer();
    given.items.add(new File([arguments[0]], 'review-da.txt'));
    const load = document.getElementById('load');
    load.files = given.files;
    load.dispatchEvent(new Event('change'));";

async fn counted(page: &Page, wanted: &str) -> Result<()> {
    page.wait(wanted, async || Ok(page.text("#count").await?.starts_with(wanted).then_some(()))).await
}

#[test]
fn what_is_marked_is_saved_and_can_be_gone_on_with() -> Result<()> {
    let locales = Locales::read(&root().join("locales"))?;
    let danish = locales.chosen(Some("da"))?.into_iter().next().context("it is there")?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("da.html");
    fs::write(&file, translation::page(&locales, danish)?)?;
    visit(&Visitor::on_a_phone(), async |page| {
        let address = format!("file://{}", file.display());
        page.session().goto(&address).await?;
        assert_eq!(page.overflow().await?, 0);
        page.run(KEEP, vec![]).await?;
        page.fill("#name", "Amina").await?;
        page.click("[data-key=\"back\"] [value=\"right\"]").await?;
        // Whoever writes something better has found it wrong.
        page.fill("[data-key=\"unknown\"] textarea", "Ved jeg ikke").await?;
        counted(page, "2 of ").await?;
        page.click("#save").await?;
        let kept = async || Ok(page.run("return window.kept", vec![]).await?.as_str().map(str::to_owned));
        let kept = page.wait("the file with the marks", kept).await?;
        assert_eq!(Marks::parse(&kept)?.language(), "da");
        assert!(kept.contains("\nname\tAmina\n") && kept.contains("\nright\tback\t"), "{kept}");
        assert!(kept.ends_with("\tVed jeg ikke\n"), "{kept}");

        page.session().goto(&address).await?;
        counted(page, "0 of ").await?;
        page.run(GIVE, vec![json!(kept)]).await?;
        counted(page, "2 of ").await?;
        let better = "return document.querySelector('[data-key=\"unknown\"] textarea').value";
        assert_eq!(page.run(better, vec![]).await?, Value::from("Ved jeg ikke"));
        Ok(())
    })
}
