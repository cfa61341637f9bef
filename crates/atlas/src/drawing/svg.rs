//! The drawing as SVG.

use std::fmt::Write as _;

use super::boxes::{Line, Style};
use super::graph::Part;
use super::place::{PADDING, Placed, Plan, Route, WIDTH, line_height};

/// One colour for the lines from each question, dark enough on white.
const COLOURS: [&str; 8] = ["#004d99", "#a8321e", "#2f6b00", "#7a2a8f", "#8a5a00", "#00696b", "#b0005c", "#3a3a3a"];

const HEAD: [&str; 3] = [
    "The interview",
    "Every question in the order in which it may be asked. It is asked only while a rule still needs its answer; “I \
     don’t know” can always be chosen.",
    "The numbers beside a choice, and the arrows, lead to the questions that it makes necessary, alone or together with \
     other answers. A dashed line that ends in a bar: the question is then not asked.",
];

/// For those who cannot see it.
const IN_WORDS: &str = "The same stands as text in questions.md, beside this drawing.";

/// The whole file.
pub(super) fn text(plan: &Plan) -> String {
    let (width, height) = (plan.width, plan.height);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"420mm\" height=\"297mm\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" aria-labelledby=\"title desc\" font-family=\"'Noto Sans', Arial, Helvetica, sans-serif\" font-size=\"10\">\n\
         <title id=\"title\">{}</title>\n<desc id=\"desc\">{} {}</desc>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n",
        escape(HEAD[0]),
        escape(HEAD[1]),
        escape(IN_WORDS),
    );
    heads(&mut out);
    for route in &plan.routes {
        line(&mut out, route);
    }
    for placed in &plan.boxes {
        question(&mut out, placed);
    }
    out.push_str("</svg>\n");
    out
}

fn heads(out: &mut String) {
    let [title, lines @ ..] = HEAD;
    let _ = writeln!(out, "<text x=\"84\" y=\"30\" font-size=\"20\" font-weight=\"bold\">{}</text>", escape(title));
    for (text, y) in lines.into_iter().zip([45, 58]) {
        let _ = writeln!(out, "<text x=\"84\" y=\"{y}\" font-size=\"11\">{}</text>", escape(text));
    }
}

fn line(out: &mut String, route: &Route) {
    let colour = COLOURS.get(route.from % COLOURS.len()).copied().unwrap_or("#000");
    let corners: Vec<String> = route.corners.iter().map(|(x, y)| format!("{x},{y}")).collect();
    let dashes = if route.part == Part::Bars { " stroke-dasharray=\"4 3\"" } else { "" };
    let _ = writeln!(
        out,
        "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.2\"{dashes}/>",
        corners.join(" "),
    );
    let Some((x, y)) = route.corners.last() else { return };
    let _ = match route.part {
        Part::Leads => {
            writeln!(out, "<path d=\"M{x} {y}l-8 -3.5v7z\" fill=\"{colour}\"/>")
        }
        Part::Bars => {
            writeln!(out, "<path d=\"M{} {}v10\" stroke=\"{colour}\" stroke-width=\"2.4\"/>", x - 2, y - 5)
        }
    };
}

fn question(out: &mut String, placed: &Placed) {
    let Placed { x, y, height, .. } = placed;
    let _ = writeln!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{height}\" rx=\"3\" fill=\"#f5f5f5\" stroke=\"#454545\"/>",
    );
    let mut base = y + PADDING;
    for text in &placed.content.lines {
        base += line_height(text.style);
        words(out, text, *x, base - 4);
    }
}

fn words(out: &mut String, line: &Line, x: u32, y: u32) {
    let style = match line.style {
        Style::Heading => " font-size=\"12\" font-weight=\"bold\"",
        Style::Small => " fill=\"#454545\"",
        Style::Slanted => " font-style=\"italic\"",
        Style::Plain => "",
    };
    let left = x + PADDING + line.indent;
    if !line.text.is_empty() {
        let _ = writeln!(out, "<text x=\"{left}\" y=\"{y}\"{style}>{}</text>", escape(&line.text));
    }
    if !line.leads.is_empty() {
        let right = x + WIDTH - PADDING;
        let leads = escape(&line.leads);
        let _ = writeln!(out, "<text x=\"{right}\" y=\"{y}\" text-anchor=\"end\" font-weight=\"bold\">{leads}</text>");
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
