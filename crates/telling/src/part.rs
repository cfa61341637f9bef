//! The shape of what is told.

use std::rc::Rc;

use words::Text;

use crate::{Ask, Deadline, Helper, Map, Meaning, Statement, Step, Stops};

/// A part of what is told, in its place.
#[derive(Clone, Debug)]
pub struct Part {
    /// The stable name.
    pub id: &'static str,
    /// Its heading, where it has one.
    pub title: Option<Text>,
    /// What is drawn beside the heading, by its name.
    pub icon: &'static str,
    /// Whether it is seen at once.
    pub stands: Stands,
    /// What it says.
    pub body: Body,
}

/// Whether something is seen at once.
#[derive(Clone, Debug, PartialEq)]
pub enum Stands {
    /// It is.
    Openly,
    /// It waits behind its heading, beside which this is said.
    Folded(Option<Text>),
}

/// What a part says.
#[derive(Clone, Debug)]
pub enum Body {
    /// By when an appeal must have arrived.
    Deadline(Deadline),
    /// What to do now, one after the other.
    Steps(Vec<Step>),
    /// What the case means, each line with its reasons behind it.
    Means(Vec<Meaning>),
    /// Where the case stands, with what lies behind it and what comes next.
    Stops(Stops),
    /// Questions that would settle most.
    Asks(Vec<Ask>),
    /// Parts under their own headings.
    Parts(Rc<[Part]>),
    /// Something that holds for all that follows.
    Notice(Text),
    /// Statements and what belongs to them.
    Lines(Rc<[Line]>),
    /// Where the case stands in the whole procedure.
    Map(Map),
    /// Who helps in this case, in a line each.
    Help(Vec<Helper>),
    /// Who helps, with all that is known of them.
    Helpers(Vec<Helper>),
    /// Here another answer can be tried.
    WhatIf,
    /// Here the result can be taken along.
    TakeAlong,
    /// Here are the ways on.
    WaysOn,
}

/// One thing that is said.
#[derive(Clone, Debug)]
pub enum Line {
    /// A heading within the part.
    Heading(Text),
    /// What leads to what comes next.
    Lead(Text),
    /// A sentence.
    Text(Text),
    /// Possibilities side by side, by their names.
    Names(Vec<Text>),
    /// The same with what belongs to each.
    Cards(Vec<Card>),
    /// A statement, which opens to its reasons.
    Statement(Statement),
    /// A rule that does not decide, and why not.
    PassedOver(Statement, Vec<Text>),
    /// What decides between possibilities.
    Depends(Vec<Depends>),
    /// Questions that could settle something.
    Asks(Vec<Ask>),
    /// What would only lengthen the part.
    Fold(Fold),
}

/// Lines behind one that says what they are.
#[derive(Clone, Debug)]
pub struct Fold {
    /// What they are.
    pub summary: Text,
    /// The lines.
    pub lines: Rc<[Line]>,
}

/// A procedure or a country that is possible.
#[derive(Clone, Debug)]
pub struct Card {
    /// The stable name of the procedure; `None` for a country.
    pub track: Option<&'static str>,
    /// How certain it is, by its stable name: `likely`, `depends`, `open`.
    pub certainty: &'static str,
    /// What stands above its name.
    pub above: Option<Text>,
    /// Its name.
    pub name: Text,
    /// What comes next in it.
    pub next: Option<Text>,
    /// What would settle whether it is this one.
    pub depends: Vec<Text>,
    /// The facts that decided for it.
    pub because: Vec<Text>,
    /// The rules that lead to it.
    pub statements: Vec<Statement>,
}

/// Something that decides between possibilities.
#[derive(Clone, Debug)]
pub enum Depends {
    /// A question that can be answered.
    Ask(Ask),
    /// Something that only time, an authority or the law can settle.
    Text(Text),
}

impl Part {
    /// It, and the parts of which it is made.
    pub(crate) fn with_inner(&self) -> impl Iterator<Item = &Self> {
        let inner: &[Self] = if let Body::Parts(parts) = &self.body { parts } else { &[] };
        std::iter::once(self).chain(inner)
    }
}

impl Fold {
    pub(crate) fn of(summary: Text, lines: Vec<Line>) -> Line {
        Line::Fold(Self { summary, lines: lines.into() })
    }
}
