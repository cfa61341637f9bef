//! Where everything stands: the boxes in columns, the lines in the lanes between them.

use super::boxes::{Content, Style};
use super::graph::{Link, Part};

/// Sizes, in the units of the drawing.
pub(super) const WIDTH: u32 = 322;
pub(super) const PADDING: u32 = 8;
pub(super) const LINE: u32 = 13;
const GUTTER: u32 = 84;
const BETWEEN: u32 = 14;
const LANE: u32 = 8;
const COLUMNS: usize = 4;
/// What the title and the lines over the columns take.
const TOP: u32 = 92;
const BOTTOM: u32 = 60;

/// A box in its place.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) content: Content,
    pub(super) column: usize,
    pub(super) x: u32,
    pub(super) y: u32,
    pub(super) height: u32,
}

/// A line from one box to another: the corners that it passes.
#[derive(Debug)]
pub(super) struct Route {
    pub(super) from: usize,
    pub(super) part: Part,
    pub(super) corners: Vec<(u32, u32)>,
}

/// The whole drawing.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) boxes: Vec<Placed>,
    pub(super) routes: Vec<Route>,
    pub(super) width: u32,
    pub(super) height: u32,
}

/// Puts the boxes into columns and leads the lines between them.
pub(super) fn plan(boxes: Vec<Content>, links: &[Link]) -> Plan {
    let boxes = columns(boxes);
    let bottom = boxes.iter().map(|placed| placed.y + placed.height).max().unwrap_or(TOP) + BOTTOM;
    let columns = u32::try_from(COLUMNS).unwrap_or(1);
    let right = columns * (WIDTH + GUTTER) + PADDING * 2;
    let routes = routes(&boxes, links);
    // The shape of a sheet of A3, lying.
    let width = right.max(bottom * 420 / 297);
    Plan { boxes, routes, width, height: bottom.max(width * 297 / 420) }
}

/// The lines that a box takes, in units.
pub(super) fn line_height(style: Style) -> u32 {
    if style == Style::Heading { LINE + 2 } else { LINE }
}

fn height(content: &Content) -> u32 {
    PADDING * 2 + content.lines.iter().map(|line| line_height(line.style)).sum::<u32>()
}

/// Fills the columns one after the other, each to the least height at which all boxes find a place.
fn columns(boxes: Vec<Content>) -> Vec<Placed> {
    let heights: Vec<u32> = boxes.iter().map(height).collect();
    let longest = heights.iter().copied().max().unwrap_or(0);
    let mut limit = longest;
    while filled(&heights, limit).last().is_some_and(|(column, _)| *column >= COLUMNS) {
        limit += LINE;
    }
    let places = filled(&heights, limit);
    let placed = boxes.into_iter().zip(heights).zip(places);
    placed
        .map(|((content, height), (column, y))| {
            let x = u32::try_from(column).unwrap_or(0) * (WIDTH + GUTTER) + GUTTER;
            Placed { content, column, x, y: TOP + y, height }
        })
        .collect()
}

/// Column and height of each box where no column may be higher than the limit.
fn filled(heights: &[u32], limit: u32) -> Vec<(usize, u32)> {
    let (mut column, mut y) = (0, 0);
    let mut places = Vec::new();
    for height in heights {
        if y > 0 && y + height > limit {
            (column, y) = (column + 1, 0);
        }
        places.push((column, y));
        y += height + BETWEEN;
    }
    places
}

/// The trunk of all lines of one kind from one box through one gutter.
#[derive(Debug)]
struct Trunk {
    from: usize,
    part: Part,
    gutter: usize,
    top: u32,
    bottom: u32,
    lane: u32,
}

fn routes(boxes: &[Placed], links: &[Link]) -> Vec<Route> {
    let trunks = trunks(boxes, links);
    let find = |link: &Link, gutter: usize| {
        trunks.iter().find(|trunk| (trunk.from, trunk.part, trunk.gutter) == (link.from, link.part, gutter))
    };
    let route = |link: &Link| {
        let (from, to) = (boxes.get(link.from)?, boxes.get(link.to)?);
        let trunk = find(link, to.column)?;
        let x = lane_x(trunk.gutter, trunk.lane);
        let end = entry(to, link);
        let mut corners = Vec::new();
        if from.column == to.column {
            corners.extend([(from.x, exit(from, link)), (x, exit(from, link))]);
        } else if from.column + 1 == to.column {
            corners.extend([(from.x + WIDTH, exit(from, link)), (x, exit(from, link))]);
        } else {
            // Over the columns between.
            let up = lane_x(from.column + 1, find(link, from.column + 1)?.lane);
            let over = over(trunk);
            corners.extend([(from.x + WIDTH, exit(from, link)), (up, exit(from, link)), (up, over), (x, over)]);
        }
        corners.extend([(x, end), (to.x, end)]);
        Some(Route { from: link.from, part: link.part, corners })
    };
    links.iter().filter_map(route).collect()
}

/// The height of the line over the columns.
fn over(trunk: &Trunk) -> u32 {
    TOP - 10 - trunk.lane * LANE / 2
}

/// Where a line leaves its box.
fn exit(from: &Placed, link: &Link) -> u32 {
    from.y + PADDING + if link.part == Part::Leads { LINE } else { LINE + 6 }
}

/// Where it comes into the other: a little lower for each earlier source, so that none hides another.
fn entry(to: &Placed, link: &Link) -> u32 {
    let lower = match link.part {
        Part::Leads => u32::try_from(link.from % 3).unwrap_or(0) * 5,
        Part::Bars => 18,
    };
    to.y + PADDING + 6 + lower
}

fn lane_x(gutter: usize, lane: u32) -> u32 {
    let column_left = u32::try_from(gutter).unwrap_or(0) * (WIDTH + GUTTER) + GUTTER;
    column_left - 14 - lane * LANE
}

/// One trunk for each box, kind and gutter, each in the first lane that is free along its length.
fn trunks(boxes: &[Placed], links: &[Link]) -> Vec<Trunk> {
    let mut trunks: Vec<Trunk> = Vec::new();
    for link in links {
        let (Some(from), Some(to)) = (boxes.get(link.from), boxes.get(link.to)) else { continue };
        let (out, end) = (exit(from, link), entry(to, link));
        let far = to.column > from.column + 1;
        let start = if far { TOP - 40 } else { out };
        widen(&mut trunks, link, to.column, start.min(end), start.max(end));
        if far {
            widen(&mut trunks, link, from.column + 1, TOP - 40, out);
        }
    }
    trunks.sort_by_key(|trunk| (trunk.gutter, trunk.bottom - trunk.top));
    for place in 0..trunks.len() {
        let lane = free_lane(trunks.get(..place).unwrap_or_default(), trunks.get(place));
        if let Some(trunk) = trunks.get_mut(place) {
            trunk.lane = lane;
        }
    }
    trunks
}

fn widen(trunks: &mut Vec<Trunk>, link: &Link, gutter: usize, top: u32, bottom: u32) {
    let same = |trunk: &&mut Trunk| (trunk.from, trunk.part, trunk.gutter) == (link.from, link.part, gutter);
    match trunks.iter_mut().find(same) {
        Some(trunk) => (trunk.top, trunk.bottom) = (trunk.top.min(top), trunk.bottom.max(bottom)),
        None => trunks.push(Trunk { from: link.from, part: link.part, gutter, top, bottom, lane: 0 }),
    }
}

fn free_lane(laid: &[Trunk], trunk: Option<&Trunk>) -> u32 {
    let Some(trunk) = trunk else { return 0 };
    let beside = |other: &&Trunk| {
        other.gutter == trunk.gutter && other.top <= trunk.bottom + LINE && trunk.top <= other.bottom + LINE
    };
    let taken: Vec<u32> = laid.iter().filter(beside).map(|other| other.lane).collect();
    (0..).find(|lane| !taken.contains(lane)).unwrap_or(0)
}
