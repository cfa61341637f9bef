//! The content security policy that every answer of the guide carries.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The policy but for the look that stands in the pages where the guide starts.
///
/// No `unsafe-inline` and no `unsafe-eval`; `wasm-unsafe-eval` is what compiling WebAssembly needs. Any page may hold the
/// guide in a frame: nobody is logged in to it and it keeps nothing, so that no press in it can be turned against the
/// person.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; \
     manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/// After this stands the hash of the look.
const STYLES: &str = "style-src 'self'";

/// The policy of the site to which this page belongs: it allows the one look that stands in the page, by its hash.
///
/// ```
/// use xtask::server::policy_of;
///
/// let policy = policy_of("<style data-look=\"1\">p { margin: 0 }</style>");
/// assert!(policy.contains("style-src 'self' 'sha256-7IWhgxoOGTB5NQzjGk9OPt0FwhVeBvZGoWgF9xLLh8c=';"), "{policy}");
/// ```
#[must_use]
pub fn policy_of(page: &str) -> String {
    let look = page.split_once("<style data-look=").and_then(|(_, rest)| rest.split_once('>'));
    let Some((look, _)) = look.and_then(|(_, rest)| rest.split_once("</style>")) else {
        return CONTENT_SECURITY_POLICY.to_owned();
    };
    let hash = STANDARD.encode(Sha256::digest(look));
    CONTENT_SECURITY_POLICY.replace(STYLES, &format!("{STYLES} 'sha256-{hash}'"))
}
