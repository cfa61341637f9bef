use std::io::Read as _;

use super::*;

const PAGE: &str = "<link rel=\"stylesheet\" href=\"../guide.css?v=1\"><link href=\"../icon.svg\">\
    <script src=\"../asylum-guide.js\"></script><a href=\"read/\">";
const LOST: &str =
    "<link rel=\"stylesheet\" href=\"/guide.css?v=1\"><script src=\"/lost.js?v=1\"></script><a href=\"/en/\">";

fn released(to: &Path, dist: &Path) -> Result<Vec<PathBuf>> {
    let release = Release { version: "1.2.3".to_owned(), second: 1_700_000_000, licences: "# Licences\n".to_owned() };
    write(dist, &release, to)
}

/// A small site, and what its release holds.
fn unpacked() -> Result<Files> {
    unpacked_with(LOST)
}

/// The same with that page for an address that leads nowhere.
fn unpacked_with(lost: &str) -> Result<Files> {
    let folder = tempfile::tempdir()?;
    let dist = folder.path().join("dist");
    fs::create_dir_all(dist.join("locales"))?;
    fs::create_dir_all(dist.join("en"))?;
    for (file, text) in [
        ("asylum-guide.js", "let a=t=>new URL(t,import.meta.url).href;"),
        ("evaluate.js", "fetch(new URL(\"./evaluate.wasm?v=1\",import.meta.url))"),
        ("kept.js", "const FILES = \"./\";"),
        ("lost.js", "find();"),
        ("sitemap.xml", "<urlset/>"),
        ("asylum-guide-app.js", "app"),
        ("asylum-guide-app_bg.wasm", "\0asm"),
        ("guide.css", "p{}"),
        ("icon.svg", "<svg/>"),
        ("index.html", "<style data-look=\"1\">p { margin: 0 }</style>"),
        ("en/index.html", PAGE),
        ("404.html", lost),
        ("locales/en.ftl", "yes = Yes\n"),
    ] {
        fs::write(dist.join(file), text)?;
    }
    let [first, second] = ["one", "two"].map(|name| released(&folder.path().join(name), &dist));
    let (first, second) = (first?, second?);
    for (one, other) in first.iter().zip(&second) {
        assert!(fs::read(one)? == fs::read(other)?, "{} is another the second time", one.display());
    }
    let mut files = Files::new();
    for archive in &first {
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(fs::File::open(archive)?));
        for entry in archive.entries()? {
            let mut entry = entry?;
            let header = entry.header().clone();
            assert_eq!((header.mtime()?, header.uid()?, header.gid()?), (1_700_000_000, 0, 0));
            let (path, mut bytes) = (entry.path()?.display().to_string(), Vec::new());
            entry.read_to_end(&mut bytes)?;
            files.insert(path.trim_start_matches("asylum-guide-1.2.3/").to_owned(), bytes);
        }
    }
    Ok(files)
}

fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    str::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path} is missing"))).unwrap()
}

#[test]
fn the_same_site_gives_the_same_bytes_and_what_moves_names_what_is_fixed() -> Result<()> {
    let files = unpacked()?;
    let page = text(&files, "site/v1/en/index.html");
    assert!(page.contains("href=\"../../v1.2.3/guide.css?v=1\"") && page.contains("href=\"../icon.svg\""), "{page}");
    assert!(page.contains("src=\"../../v1.2.3/asylum-guide.js\"") && page.contains("href=\"read/\""), "{page}");
    assert_eq!(text(&files, "site/v1.2.3/en/index.html"), PAGE);
    let loader = text(&files, "site/v1/asylum-guide.js");
    assert!(loader.contains("new URL(t,new URL(\"../v1.2.3/\",import.meta.url)).href"), "{loader}");
    // Scripts that do without the element import this one.
    let evaluate = text(&files, "site/v1/evaluate.js");
    assert!(evaluate.contains("\"./evaluate.wasm?v=1\",new URL(\"../v1.2.3/\",import.meta.url)"), "{evaluate}");
    assert_eq!(text(&files, "site/v1/kept.js"), "const FILES = \"../v1.2.3/\";");
    let lost = text(&files, "site/404.html");
    assert!(lost.contains("\"/v1.2.3/guide.css?v=1\"") && lost.contains("\"/v1/en/\""), "{lost}");
    for path in ["asylum-guide-app.js", "asylum-guide-app_bg.wasm", "locales/en.ftl"] {
        assert!(files.contains_key(&format!("site/v1.2.3/{path}")) && !files.contains_key(&format!("site/v1/{path}")));
    }
    Ok(())
}

/// It may be answered at any depth, for a site whose address is known and for one where it is not.
#[test]
fn the_page_for_an_address_that_leads_nowhere_names_only_what_is_there() -> Result<()> {
    let at_address = LOST.replace("?v=1", "").replace("\"/", "\"https://guide.example/v1/");
    for (lost, root) in [(LOST, "/"), (&*at_address, "https://guide.example/")] {
        let files = unpacked_with(lost)?;
        let page = text(&files, "site/404.html");
        let named: Vec<_> = page.split('"').filter_map(|value| value.strip_prefix(root)).collect();
        assert_eq!(named.len(), 3, "{page}");
        for path in named {
            let file = path.split('?').next().unwrap_or_default();
            let file = if file.ends_with('/') { format!("{file}index.html") } else { file.to_owned() };
            assert!(files.contains_key(&format!("site/{file}")), "{file} of {page}");
        }
    }
    Ok(())
}

#[test]
fn texts_are_pressed_and_every_file_has_its_hashes() -> Result<()> {
    let files = unpacked()?;
    let whole = &files["site/v1.2.3/asylum-guide-app_bg.wasm"];
    let mut unpressed = Vec::new();
    brotli::BrotliDecompress(&mut &*files["site/v1.2.3/asylum-guide-app_bg.wasm.br"], &mut unpressed)?;
    assert_eq!(&unpressed, whole);
    unpressed.clear();
    flate2::read::GzDecoder::new(&*files["site/v1.2.3/asylum-guide-app_bg.wasm.gz"]).read_to_end(&mut unpressed)?;
    assert_eq!(&unpressed, whole);
    let (sums, integrity) = (text(&files, "SHA256SUMS"), text(&files, "INTEGRITY"));
    for path in files.keys().filter(|path| path.starts_with("site/")) {
        assert!(sums.contains(&format!("  {path}\n")) && integrity.contains(&format!("  {path}\n")), "{path}");
    }
    // As sha256sum and openssl have it.
    assert!(
        sums.contains(
            "cd5d4935a48c0672cb06407bb443bc0087aff947c6b864bac886982c73b3027f  site/v1.2.3/asylum-guide-app_bg.wasm\n"
        ),
        "{sums}"
    );
    Ok(())
}

#[test]
fn servers_are_told_types_policy_and_what_may_be_kept_for_good() -> Result<()> {
    let files = unpacked()?;
    for file in ["nginx.conf", "site/_headers"] {
        let told = text(&files, file);
        for said in ["immutable", "max-age=600", "nosniff", "no-referrer", "application/wasm", "text/plain"] {
            assert!(told.contains(said), "{said} in {file}: {told}");
        }
        // The look that stands in the pages is allowed by its hash.
        assert!(told.contains("style-src 'self' 'sha256-7IWhgxoOGTB5NQzjGk9OPt0FwhVeBvZGoWgF9xLLh8c=';"), "{told}");
    }
    let nginx = text(&files, "nginx.conf");
    // What is kept between server and reader for one that reads gzip is not for one that does not.
    for said in ["gzip_vary on;", "application/xml xml;", "error_page 404 /404.html;"] {
        assert!(nginx.contains(said), "{said} in {nginx}");
    }
    Ok(())
}

#[test]
fn the_package_names_its_script_and_what_is_beside_it() -> Result<()> {
    let files = unpacked()?;
    let about: serde_json::Value = serde_json::from_str(text(&files, "package/package.json"))?;
    assert_eq!((&about["main"], &about["version"]), (&"./asylum-guide.js".into(), &"1.2.3".into()));
    assert!(about.get("types").is_none(), "{about}");
    assert!(files.contains_key("package/locales/en.ftl") && files.contains_key("package/LICENCES.md"));
    assert!(text(&files, "package/README.md").contains("leave it out of your bundle"));
    Ok(())
}

/// On the site that was built last.
#[test]
#[ignore = "needs the site"]
fn the_whole_site_gives_the_same_bytes_twice() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let [first, second] = ["one", "two"].map(|name| released(&folder.path().join(name), &house::dist()));
    for (one, other) in first?.iter().zip(&second?) {
        assert!(fs::read(one)? == fs::read(other)?, "{}", one.display());
        eprintln!("{} {}", one.display(), fs::metadata(one)?.len());
    }
    Ok(())
}
