//! What a server says with every file: for nginx, and for hosts of static files that read it from `_headers` and
//! `_redirects`.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Files, Release};
use crate::server::{self, policy_of};

/// For hosts.
pub(super) struct Hosts {
    /// What lies at the root of the site.
    pub(super) served: Files,
    /// What goes into the `server` block of nginx.
    pub(super) nginx: String,
}

/// A year: what lies in the folder of a version is never written again.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";
/// Ten minutes, and for a day what is here while it is looked whether there is something newer.
const FOR_NOW: &str = "public, max-age=600, stale-while-revalidate=86400";

/// What is said with all files, beside the policy.
const ALWAYS: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    // The element stands in the pages of others, and fetches its files from here.
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
];

/// What is said of files that never change: the pages among them are those of `/v1/` once more.
const FIXED: [(&str, &str); 2] = [("Cache-Control", FOR_GOOD), ("X-Robots-Tag", "noindex")];
const MOVING: [(&str, &str); 1] = [("Cache-Control", FOR_NOW)];
/// What is not there may be on its way: a release is copied file by file.
const ELSEWHERE: [(&str, &str); 1] = [("Cache-Control", "no-cache")];

/// How long a browser may keep what lies at this path of a release.
#[must_use]
pub fn caching(path: &str) -> &'static str {
    let version = path.strip_prefix("/v").and_then(|rest| rest.split('/').next()).unwrap_or_default();
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if version.split('.').count() == 3 && version.split('.').all(is_number) { FOR_GOOD } else { FOR_NOW }
}

pub(super) fn hosts(served: &Files, release: &Release) -> Hosts {
    let (fixed, moving) = (release.fixed(), release.moving());
    let start = served.get(&format!("{moving}/index.html")).map(Vec::as_slice).unwrap_or_default();
    let policy = policy_of(&String::from_utf8_lossy(start));
    let always: Vec<_> = [("Content-Security-Policy", &*policy)].into_iter().chain(ALWAYS).collect();
    let files = [
        ("_headers".to_owned(), headers(served, &always, &fixed, &moving).into_bytes()),
        ("_redirects".to_owned(), format!("/ /{moving}/ 302\n").into_bytes()),
    ];
    Hosts { served: files.into(), nginx: nginx(served, &always, &moving) }
}

fn headers(served: &Files, always: &[(&str, &str)], fixed: &str, moving: &str) -> String {
    let mut text = "# Keep the lines of earlier versions as long as their folders are served.\n".to_owned();
    text.push_str(&of_host("/*", always));
    text.push_str(&of_host(&format!("/{fixed}/*"), &FIXED));
    text.push_str(&of_host(&format!("/{moving}/*"), &MOVING));
    text.push_str(&of_host(&format!("/{fixed}/locales/*"), &[("Content-Type", server::mime(Path::new("a.ftl")))]));
    // Of what is new some hosts do not know the type.
    let unsure = served.keys().filter(|path| path.ends_with(".wasm") || path.ends_with(".webmanifest"));
    for path in unsure {
        text.push_str(&of_host(&format!("/{path}"), &[("Content-Type", server::mime(Path::new(path)))]));
    }
    text
}

fn of_host(path: &str, headers: &[(&str, &str)]) -> String {
    let lines = headers.iter().map(|(name, value)| format!("  {name}: {value}\n"));
    format!("{path}\n{}", lines.collect::<String>())
}

fn nginx(served: &Files, always: &[(&str, &str)], moving: &str) -> String {
    let [always, fixed, moves, elsewhere] = [always, &FIXED, &MOVING, &ELSEWHERE].map(|headers| {
        let lines = headers.iter().map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n"));
        lines.collect::<String>()
    });
    let types: String =
        types(served).iter().map(|(kind, endings)| format!("    {kind} {};\n", endings.join(" "))).collect();
    // What stands in a location takes the place of what stands around it. `text/html` has its charset without being named.
    format!(
        "# For a `server` block of nginx, whose `root` is the folder `site` beside this file.\n\
         index index.html;\n\
         gzip_static on;\n\
         gzip_vary on;\n\
         # Where nginx has the module for Brotli:\n\
         # brotli_static on;\n\
         # Nothing is kept of who read what. A link whose # was changed on its way has the answers in its path.\n\
         access_log off;\n\
         log_not_found off;\n\
         # Behind another server the address is not the one that is seen here.\n\
         absolute_redirect off;\n\
         charset utf-8;\n\
         charset_types text/css text/javascript text/plain application/json;\n\
         types {{\n{types}}}\n\
         default_type application/octet-stream;\n\
         error_page 404 /404.html;\n\
         location = / {{\n    return 302 /{moving}/;\n}}\n\
         location / {{\n{always}{elsewhere}}}\n\
         location ~ \"^/v[0-9]+\\.[0-9]+\\.[0-9]+/\" {{\n{always}{fixed}}}\n\
         location ~ \"^/v[0-9]+/\" {{\n{always}{moves}}}\n"
    )
}

/// The endings of the files by their type.
fn types(served: &Files) -> BTreeMap<&'static str, Vec<&str>> {
    let mut types = BTreeMap::<_, Vec<_>>::new();
    for path in served.keys().map(Path::new) {
        let kind = server::mime(path).split(';').next().unwrap_or_default();
        if let Some(ending) = path.extension().and_then(|ending| ending.to_str()) {
            types.entry(kind).or_default().push(ending);
        }
    }
    for endings in types.values_mut() {
        endings.sort_unstable();
        endings.dedup();
    }
    types
}
