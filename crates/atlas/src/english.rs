//! The English texts, and how the atlas says the things of the law with them.

use law::{By, Case, Contact, Date, Effect, Fact, Given, LetterKind, Rule, Term, Verdict};
use words::{Argument, Key, Language, Missing, Unreadable, Words};

/// A text, or the key of the one that is missing.
pub(crate) type Said = Result<String, Missing>;

/// The atlas's own texts.
const OWN: &str = include_str!("../words.ftl");

/// All English texts: those of the guide, and the atlas's own.
#[derive(Debug)]
pub struct English {
    guide: Words,
    own: Words,
}

/// How a rule is named: as a link in Markdown, or by its id alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Naming {
    Link,
    Id,
}

impl English {
    /// Reads the texts of the guide, all files of `locales/en` joined, and the atlas's own.
    ///
    /// # Errors
    /// Where a text is broken.
    pub fn parse(guide: &str) -> Result<Self, Unreadable> {
        let english = Language::from_code("en").ok_or(Unreadable::Empty)?;
        Ok(Self { guide: Words::parse(english, guide)?, own: Words::parse(english, OWN)? })
    }

    /// A text of the guide.
    pub(crate) fn guide(&self, key: Key) -> Said {
        self.guide.say(&key.written())
    }

    /// A text of the atlas.
    pub(crate) fn say(&self, key: &str) -> Said {
        self.own.say(key)
    }

    /// A text of the atlas, its gaps filled.
    pub(crate) fn fill(&self, key: &str, gaps: &[(&str, &str)]) -> Said {
        self.own.say_with(key, &arguments(gaps))
    }

    /// What the applicant reads where the fact is so.
    pub(crate) fn fact(&self, fact: Fact, value: &str) -> Said {
        self.fact_with(fact, value, "")
    }

    /// The same, with the country or the day filled in.
    pub(crate) fn fact_with(&self, fact: Fact, value: &str, filled: &str) -> Said {
        let gaps = [("value", value), ("country", filled), ("date", filled)];
        self.guide.say_with(&Key::Fact(fact).written(), &arguments(&gaps))
    }

    pub(crate) fn sentence(&self, rule: &'static Rule) -> Said {
        self.guide(Key::Rule(rule))
    }

    /// The short name, for the rules that have one.
    pub(crate) fn short_name(&self, rule: &'static Rule) -> Option<String> {
        self.guide(Key::RuleName(rule)).ok()
    }

    /// The rule by its id, and its short name where it has one.
    pub(crate) fn name(&self, rule: &'static Rule, naming: Naming) -> String {
        let id = match naming {
            Naming::Link => link(rule),
            Naming::Id => rule.id.to_owned(),
        };
        match self.short_name(rule) {
            Some(name) => format!("{id} (“{name}”)"),
            None => id,
        }
    }

    pub(crate) fn country(&self, country: &str) -> Said {
        self.guide.say(&format!("country-{country}"))
    }

    pub(crate) fn effect(&self, effect: &Effect) -> Said {
        let place = |fact: &Fact| self.say(&format!("place-{}", fact.id()));
        match effect {
            Effect::Responsible(fact) => self.fill("effect-responsible", &[("place", &place(fact)?)]),
            Effect::ResponsibleDenmark => self.say("effect-responsible-denmark"),
            Effect::ResponsibleElsewhere => self.say("effect-responsible-elsewhere"),
            Effect::Gate => self.say("effect-gate"),
            Effect::Section(section) => self.fill_with("effect-section", "section", "section-", section.id()),
            Effect::Decided(section) => self.fill_with("effect-decided", "section", "section-", section.id()),
            Effect::Appealable => self.say("effect-appealable"),
            Effect::AppealWindow { since, days } => {
                self.fill("effect-window", &[("days", &days.to_string()), ("place", &place(since)?)])
            }
            Effect::Ends { since, term, binds } => {
                let (since, binds) = (self.guide(Key::Event(*since))?, self.say(&format!("binds-{}", binds.id()))?);
                self.fill("effect-ends", &[("term", &self.term(*term)?), ("since", &since), ("binds", &binds)])
            }
            Effect::Stay(stay) => self.say(&format!("stay-{}", stay.id())),
            Effect::Help(help) => self.say(&format!("help-{}", help.id())),
            Effect::Track(track) => self.fill_with("effect-track", "track", "track-", track.id()),
            Effect::Lives(centre) => self.fill_with("effect-lives", "centre", "centre-", centre.id()),
            Effect::Answer => self.say("effect-answer"),
            Effect::Step { by, reach, letter } => self.step(*by, *reach, *letter),
        }
    }

    fn step(&self, by: By, reach: Option<&'static Contact>, letter: Option<LetterKind>) -> Said {
        let mut said = vec![self.say(&format!("effect-step-{}", by.id()))?];
        if let Some(contact) = reach {
            said.push(self.fill("effect-step-reach", &[("who", &self.guide(Key::Contact(contact))?)])?);
        }
        if let Some(letter) = letter {
            said.push(self.say(&format!("effect-step-letter-{}", letter.id()))?);
        }
        Ok(said.join(" "))
    }

    fn term(&self, term: Term) -> Said {
        let (key, count) = match term {
            Term::Days(count) => ("term-days", count),
            Term::Weeks(count) => ("term-weeks", count),
            Term::Months(count) => ("term-months", count),
        };
        let plural = if count == 1 { "one" } else { "other" };
        let written = count.to_string();
        let count = Argument::Count { count: i32::from(count), plural };
        self.guide.say_with(key, &[("count", count), ("written", Argument::Text(&written))])
    }

    /// A text whose one gap is filled with another text.
    fn fill_with(&self, key: &str, gap: &str, prefix: &str, id: &str) -> Said {
        self.fill(key, &[(gap, &self.say(&format!("{prefix}{id}"))?)])
    }

    /// One thing that is known in a worked case.
    pub(crate) fn given(&self, given: &Given) -> Said {
        match given {
            Given::Yes(fact) => self.fact(*fact, "yes"),
            Given::No(fact) => self.fact(*fact, "no"),
            Given::In(fact, code) => self.fact_with(*fact, "yes", &self.country(code)?),
            Given::On(fact, on) => self.fact_with(*fact, "yes", &day(on)),
        }
    }

    /// What the law makes of a worked case.
    pub(crate) fn expected(&self, case: &Case) -> Said {
        match (case.expected, case.by) {
            (Verdict::Displaced, Some(rule)) => self.fill("expected-displaced", &[("rule", &link(rule))]),
            (verdict, _) => self.say(&format!("expected-{}", verdict.id())),
        }
    }
}

fn arguments<'a>(gaps: &[(&'a str, &'a str)]) -> Vec<(&'a str, Argument<'a>)> {
    gaps.iter().map(|(name, text)| (*name, Argument::Text(text))).collect()
}

/// The page of the rulebook on which the rule stands.
pub(crate) fn page_of(rule: &'static Rule) -> String {
    format!("{}.md", rule.topic.id())
}

/// A link to the rule, for any page of the rulebook.
pub(crate) fn link(rule: &'static Rule) -> String {
    format!("[{}]({}#{})", rule.id, page_of(rule), rule.id)
}

/// The text with its first letter as a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The day as it is written in English; the text itself where it is none.
fn day(text: &str) -> String {
    Date::parse(text).map_or_else(|_| text.to_owned(), written)
}

/// The day as it is written in English.
pub(crate) fn written(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = MONTHS.get(usize::from(date.month()).saturating_sub(1)).copied().unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}
