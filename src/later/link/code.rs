use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::widgets::{El, el};

/// The version of QR codes, by their size, above which the dots are too fine for many cameras when a
/// phone shows them: 117 dots a side.
const FINEST: u8 = 25;

/// The light frame without which a camera does not find a code.
const FRAME: i32 = 4;

/// A QR code, drawn as one shape. `None` where the text is too long for one that can be scanned.
pub(in crate::later) fn code(text: &str, label: &str) -> Option<El> {
    let segments = [QrSegment::make_bytes(text.as_bytes())];
    let sizes = (Version::MIN, Version::new(FINEST));
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, sizes.0, sizes.1, None, true).ok()?;
    let side = (code.size() + 2 * FRAME).to_string();
    let ground = el("path").attr("fill", "#fff").attr("d", &["M0 0h", &side, "v", &side, "H0z"].concat());
    let dots = el("path").attr("fill", "#000").attr("d", &dots(&code));
    let drawing = el("svg")
        .class("link-code")
        .attr("role", "img")
        .attr("aria-label", label)
        .attr("viewBox", &["0 0 ", &side, " ", &side].concat())
        .attr("shape-rendering", "crispEdges");
    Some(drawing.with(ground).with(dots))
}

/// The dark dots, those beside each other as one stroke.
fn dots(code: &QrCode) -> String {
    let mut dots = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                let [left, top, run] = [x + FRAME, y + FRAME, run].map(|number| number.to_string());
                dots.extend(["M", &left, " ", &top, "h", &run, "v1h-", &run, "z"]);
            }
            x += run + 1;
        }
    }
    dots
}
