//! Under which key a text stands in the locales. The scheme is written here and nowhere else.

use interview::{Aspect, Choice, Problem, QUESTIONS, Question, Trouble};
use law::{
    Area, BOOK, CONTACTS, Centre, Contact, Country, DOUBTS, Decided, Doubt, Effect, Event, Fact, HOLDINGS, Holding,
    Holiday, Line, Moves, Position, Regime, Rule, SOURCES, Source, Stay, Step, Topic, Track, Verdict, Weight,
};

use crate::{DatePart, LetterLine};

/// A text, by what it is about.
#[derive(Clone, Copy, Debug)]
pub enum Key {
    /// A text of the guide's own, under this key.
    Own(&'static str),
    /// A rule in a sentence.
    Rule(&'static Rule),
    /// Its short name; where it has none, the sentence stands in for it.
    RuleName(&'static Rule),
    /// What a case comes to, as the heading of its result. Its gaps are `window` (how the days for an
    /// appeal stand: `running`, `may-still-run`, `passed`, `undated`, `none`), `date` (their last safe day)
    /// and `country` (the one that the Immigration Service named). Where a rule has no heading of its
    /// own its sentence stands in for it.
    Answer(&'static Rule),
    /// A few words more on a step; not every step has them.
    StepMore(&'static Rule),
    /// A question.
    Question(&'static Question),
    /// What helps to answer it.
    QuestionHelp(&'static Question),
    /// Why it is asked.
    QuestionWhy(&'static Question),
    /// How the answer can be found out.
    QuestionFind(&'static Question),
    /// What several choices of it have in common.
    Group(&'static Question, &'static str),
    /// One of the answers to choose.
    Choice(&'static Question, &'static Choice),
    /// A few words more on it; most choices have none.
    ChoiceHint(&'static Question, &'static Choice),
    /// What is known of a fact. Its gaps are `value` (`yes`, `no`, `unknown`), `country` and `date`.
    Fact(Fact),
    /// What the sources leave unclear.
    Doubt(&'static Doubt),
    /// What its statement of that number says, counted from 0.
    DoubtStatement(&'static Doubt, usize),
    /// A heading of the report.
    Topic(Topic),
    /// A procedure, as the end of a sentence.
    Track(Track),
    /// What comes next in it.
    TrackNext(Track),
    /// What a country is called.
    Country(Country),
    /// How else people write its name, the same in every language; not every country has that.
    Spelled(Country),
    /// A step of the procedure.
    Step(&'static Step),
    /// Its name without the Danish term; where it has none, the name itself stands in for it.
    StepShort(&'static Step),
    /// What happens there.
    StepWhat(&'static Step),
    /// How a step lies to the case.
    Position(Position),
    /// A line of the map.
    Line(Line),
    /// A set of rules.
    Regime(Regime),
    /// What a source is called.
    Source(&'static Source),
    /// What weight it has.
    Standing(Weight),
    /// What decisions in other cases show.
    Holding(&'static Holding),
    /// The decisions that show it, a line each, the same in every language.
    Rulings(&'static Holding),
    /// Who decided such a case, and how.
    Decided(Decided),
    /// Who helps.
    Contact(&'static Contact),
    /// With what.
    ContactWhat(&'static Contact),
    /// How somebody else reaches them, where neither a number nor an e-mail address was found.
    ContactThrough(&'static Contact),
    /// Whether one may stay in Denmark, in a sentence.
    Stay(Stay),
    /// Where one lives, in a sentence.
    Lives(Centre),
    /// What became of a rule, as a heading or beside its sentence.
    Verdict(Verdict),
    /// How certain a country is.
    Certainty(Verdict),
    /// How a rule would stand with another answer.
    Stands(Verdict),
    /// What is compared with another answer.
    Aspect(Aspect),
    /// What is wrong with an answer, by the id of the problem.
    Problem(&'static str),
    /// What is wrong with a link.
    Trouble(Trouble),
    /// Why the last day may be a later one.
    Moves(Moves),
    /// From what a time limit runs, as the end of a sentence.
    Event(Event),
    /// A part of how a day is written.
    Date(DatePart),
    /// The same in Danish, whatever the reader's language.
    DanishDate(DatePart),
    /// A country that a letter can name, in Danish, whatever the reader's language.
    DanishCountry(Country),
    /// A line of a letter, in the reader's language.
    Letter(LetterLine),
    /// The same in Danish, whatever the reader's language.
    DanishLetter(LetterLine),
}

impl Key {
    /// The key as it stands in the locales: `rule-dc3`, `question-told.help`.
    #[must_use]
    pub fn written(self) -> String {
        match self {
            Self::Own(id) => id.to_owned(),
            Self::Rule(rule) => written("rule-", rule.id, ""),
            Self::RuleName(rule) => written("rule-", rule.id, ".name"),
            Self::Answer(rule) => written("rule-", rule.id, ".answer"),
            Self::StepMore(rule) => written("rule-", rule.id, ".more"),
            Self::Question(question) => written("question-", question.id, ""),
            Self::QuestionHelp(question) => written("question-", question.id, ".help"),
            Self::QuestionWhy(question) => written("question-", question.id, ".why"),
            Self::QuestionFind(question) => written("question-", question.id, ".find"),
            Self::Group(question, group) => ["group-", question.id, "-", group].concat(),
            Self::Choice(question, choice) => of_choice(question, choice, ""),
            Self::ChoiceHint(question, choice) => of_choice(question, choice, ".hint"),
            Self::Fact(fact) => written("fact-", fact.id(), ""),
            Self::Doubt(doubt) => written("doubt-", doubt.id, ""),
            Self::DoubtStatement(doubt, place) => written("doubt-", doubt.id, numbered(place)),
            Self::Topic(topic) => written("topic-", topic.id(), ""),
            Self::Track(track) => written("track-", track.id(), ""),
            Self::TrackNext(track) => written("track-", track.id(), ".next"),
            Self::Country(country) => written("country-", country.code(), ""),
            Self::Spelled(country) => written("spelled-", country.code(), ""),
            Self::Step(step) => written("step-", step.id, ""),
            Self::StepShort(step) => written("step-", step.id, ".short"),
            Self::StepWhat(step) => written("step-", step.id, ".what"),
            Self::Position(position) => written("position-", position.id(), ""),
            Self::Line(line) => written("line-", line.id(), ""),
            Self::Regime(regime) => written("regime-", regime.id(), ""),
            Self::Source(source) => written("source-", source.id, ""),
            Self::Standing(standing) => written("standing-", standing.id(), ""),
            Self::Holding(holding) => written("holding-", holding.id, ""),
            Self::Rulings(holding) => written("rulings-", holding.id, ""),
            Self::Decided(decided) => written("decided-", decided.id(), ""),
            Self::Contact(contact) => written("contact-", contact.id, ""),
            Self::ContactWhat(contact) => written("contact-", contact.id, ".what"),
            Self::ContactThrough(contact) => written("contact-", contact.id, ".through"),
            Self::Stay(stay) => written("means-stay-", stay.id(), ""),
            Self::Lives(centre) => written("means-place-", centre.id(), ""),
            Self::Verdict(verdict) => written("verdict-", verdict.id(), ""),
            Self::Certainty(Verdict::Applies) => "certainty-likely".to_owned(),
            Self::Certainty(verdict) => written("certainty-", verdict.id(), ""),
            Self::Stands(Verdict::Applies) => "stands-holds".to_owned(),
            Self::Stands(verdict) => written("stands-", verdict.id(), ""),
            Self::Aspect(aspect) => written("aspect-", aspect.id(), ""),
            Self::Problem(id) => written("problem-", id, ""),
            Self::Trouble(trouble) => written("link-", trouble.id(), ""),
            Self::Moves(because) => written("moves-", because.id(), ""),
            Self::Event(event) => written("event-", event.id(), ""),
            Self::Date(part) => part.id(),
            Self::DanishDate(part) => written("danish-", &part.id(), ""),
            Self::DanishCountry(country) => written("danish-country-", country.code(), ""),
            Self::Letter(line) => written("letter-", line.id(), ""),
            Self::DanishLetter(line) => written("danish-letter-", line.id(), ""),
        }
    }

    /// The text that stands in for this one where a language has none under it.
    pub(crate) const fn otherwise(self) -> Option<Self> {
        match self {
            Self::RuleName(rule) | Self::Answer(rule) => Some(Self::Rule(rule)),
            Self::StepShort(step) => Some(Self::Step(step)),
            _ => None,
        }
    }
}

/// Keys are the same where they are written alike.
impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.written() == other.written()
    }
}

impl Eq for Key {}

fn written(kind: &str, id: &str, attribute: &str) -> String {
    [kind, id, attribute].concat()
}

fn of_choice(question: &Question, choice: &Choice, attribute: &str) -> String {
    ["choice-", question.id, "-", choice.id, attribute].concat()
}

/// No doubt has more statements than three.
const fn numbered(place: usize) -> &'static str {
    match place {
        0 => ".one",
        1 => ".two",
        _ => ".three",
    }
}

/// Every key under which each language must have a text, whatever the screens look like: all but the
/// guide's own and those that need not be there.
pub fn every_key() -> impl Iterator<Item = Key> {
    of_the_interview().chain(of_the_law()).chain(of_the_report())
}

fn of_the_interview() -> impl Iterator<Item = Key> {
    let questions = QUESTIONS.iter().flat_map(|question| {
        let choices = question.choices().iter().map(move |choice| Key::Choice(question, choice));
        let groups = question.choices().iter().filter_map(move |choice| Some(Key::Group(question, choice.group?)));
        [Key::Question, Key::QuestionHelp, Key::QuestionWhy, Key::QuestionFind]
            .map(|key| key(question))
            .into_iter()
            .chain(choices)
            .chain(groups)
    });
    questions.chain(Problem::IDS.map(Key::Problem)).chain(Trouble::ALL.map(Key::Trouble))
}

fn of_the_law() -> impl Iterator<Item = Key> {
    let rules = BOOK.rules.iter().copied().flat_map(|rule| {
        // Rules that go before others are named there.
        let named = |other: &&'static Rule| BOOK.before(other).any(|before| before == rule);
        let goes_before = BOOK.ranks(rule) || BOOK.rules.iter().any(named);
        // What ends by a rule is named beside the day.
        let ends = rule.then.iter().any(|effect| matches!(effect, Effect::Ends { .. }));
        let name = (goes_before || ends).then_some(Key::RuleName(rule));
        [Key::Rule(rule)].into_iter().chain(name)
    });
    let doubts = DOUBTS.iter().flat_map(|doubt| {
        let statements = (0..doubt.statements.len()).map(|place| Key::DoubtStatement(doubt, place));
        [Key::Doubt(doubt)].into_iter().chain(statements)
    });
    let sources = SOURCES.iter().map(|source| Key::Source(source));
    let contacts = CONTACTS.iter().copied().flat_map(of_a_contact);
    let steps = BOOK.steps.iter().flat_map(|step| [Key::Step(step), Key::StepWhat(step)]);
    let shown = HOLDINGS.iter().flat_map(|holding| [Key::Holding(holding), Key::Rulings(holding)]);
    let decisions = shown.chain(Decided::ALL.map(Key::Decided));
    rules.chain(Fact::ALL.map(Key::Fact)).chain(doubts).chain(sources).chain(decisions).chain(contacts).chain(steps)
}

fn of_a_contact(contact: &'static Contact) -> impl Iterator<Item = Key> {
    let through = contact.out_of_reach().then_some(Key::ContactThrough(contact));
    [Key::Contact(contact), Key::ContactWhat(contact)].into_iter().chain(through)
}

fn of_the_report() -> impl Iterator<Item = Key> {
    let tracks = Track::ALL.into_iter().flat_map(|track| [Key::Track(track), Key::TrackNext(track)]);
    // What all cases go through stands at the head of the map and needs no heading.
    let lines = Line::ALL.into_iter().filter(|line| *line != Line::Common).map(Key::Line);
    // What applies says so by standing there.
    let beside = Verdict::ALL.into_iter().map(Key::Verdict);
    let may_apply = Verdict::ALL.into_iter().filter(|verdict| verdict.may_apply());
    let certain = may_apply.flat_map(|verdict| [Key::Certainty(verdict), Key::Stands(verdict)]);
    let moves = [Moves::Saturday, Moves::Sunday].into_iter().chain(Holiday::ALL.map(Moves::Holiday)).map(Key::Moves);
    Topic::ALL
        .map(Key::Topic)
        .into_iter()
        .chain(tracks)
        .chain(Position::ALL.map(Key::Position))
        .chain(lines)
        .chain(Stay::ALL.map(Key::Stay))
        .chain(Centre::ALL.map(Key::Lives))
        .chain(Regime::ALL.map(Key::Regime))
        .chain(Aspect::ALL.map(Key::Aspect))
        .chain(LetterLine::ALL.into_iter().flat_map(|line| [Key::Letter(line), Key::DanishLetter(line)]))
        .chain(beside)
        .chain(certain)
        .chain(moves)
        .chain(Event::ALL.map(Key::Event))
        .chain(DatePart::all().flat_map(|part| [Key::Date(part), Key::DanishDate(part)]))
        .chain(Area::World.countries().map(Key::Country))
        .chain(Area::Dublin.countries().map(Key::DanishCountry))
        .chain(Weight::ALL.map(Key::Standing))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_keys_are_written_alike() {
        let mut seen = BTreeSet::new();
        for key in every_key() {
            assert!(seen.insert(key.written()), "{key:?} is written like another");
        }
        assert!(seen.contains("question-told.find") && seen.contains("danish-letter-appeal"));
    }
}
