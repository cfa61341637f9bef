use interview::Report;
use law::{Located, Position, Step};
use words::{Key, Text};

/// Three stops of the map: the one behind, the one where the case stands, the one that comes next.
#[derive(Clone, Debug)]
pub struct Stops(pub Vec<NearStop>);

/// One of the three.
#[derive(Clone, Debug)]
pub struct NearStop {
    /// The stable name of the step.
    pub id: &'static str,
    /// How it lies to the case, by its stable name: `past`, `here`, `ahead`.
    pub place: &'static str,
    /// The same in words.
    pub position: Text,
    /// What it is called.
    pub name: Text,
}

impl Stops {
    /// `None` where it is not known where the case stands.
    pub(crate) fn of(report: &Report) -> Option<Self> {
        let here = report.here()?;
        let whole = here.part_of.unwrap_or(here);
        let near = [
            last(&report.map, whole).map(|step| NearStop::of(step, Position::Past)),
            Some(NearStop::of(here, Position::Here)),
            next(&report.map, whole).map(|step| NearStop::of(step, Position::Ahead)),
        ];
        Some(Self(near.into_iter().flatten().collect()))
    }
}

/// The last step that lies behind.
fn last(map: &[Located], here: &Step) -> Option<&'static Step> {
    let before = map.iter().take_while(|one| one.step != here);
    before.filter(|one| one.position == Position::Past && one.step.part_of.is_none()).last().map(|one| one.step)
}

/// The first step that may come: on the line of the case, or else on another.
fn next(map: &[Located], here: &Step) -> Option<&'static Step> {
    let after = map.iter().skip_while(|one| one.step != here).skip(1);
    let ahead: Vec<&'static Step> =
        after.filter(|one| one.position == Position::Ahead && one.step.part_of.is_none()).map(|one| one.step).collect();
    let on_the_line = ahead.iter().find(|step| step.line == here.line);
    on_the_line.or_else(|| ahead.first()).copied()
}

impl NearStop {
    fn of(step: &'static Step, position: Position) -> Self {
        Self {
            id: step.id,
            place: position.id(),
            position: Text::of(Key::Position(position)),
            name: Text::of(Key::StepShort(step)),
        }
    }
}
