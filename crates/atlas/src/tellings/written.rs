//! A telling as plain text: everything that can be unfolded stands open, and what is behind a heading
//! says so. What a doubt is about and where a rule is written stand in the rulebook, rule by rule.

use telling::{
    Body, Card, Deadline, Depends, Helper, Letter, Line, Map, Meaning, NearStop, Part, Stands, Statement, Step, Stop,
    Telling,
};
use words::{Speaker, Text};

/// The whole telling in the speaker's language.
pub(super) fn written(telling: &Telling, speaker: &Speaker) -> String {
    let mut page = Page { speaker, text: String::new() };
    page.line(0, &speaker.say(&telling.title));
    page.line(0, &speaker.say(&telling.guidance));
    for part in &telling.parts {
        page.part(part);
    }
    page.text
}

struct Page<'a> {
    speaker: &'a Speaker,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, depth: usize, line: &str) {
        for line in line.lines() {
            self.text.push_str(&"  ".repeat(depth));
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    fn say(&mut self, depth: usize, before: &str, text: &Text) {
        let said = [before, &self.speaker.say(text)].concat();
        self.line(depth, &said);
    }

    fn part(&mut self, part: &Part) {
        // What can only be done in the page says nothing here.
        if matches!(part.body, Body::WhatIf | Body::TakeAlong | Body::WaysOn) {
            return;
        }
        self.text.push('\n');
        if let Some(title) = &part.title {
            let mut heading = ["== ", &self.speaker.say(title)].concat();
            if let Stands::Folded(beside) = &part.stands {
                let beside = beside.as_ref().map(|beside| self.speaker.say(beside)).unwrap_or_default();
                heading.push_str(&[" [+] ", &beside].concat());
            }
            self.line(0, heading.trim_end());
        }
        self.body(&part.body);
    }

    fn body(&mut self, body: &Body) {
        match body {
            Body::Deadline(deadline) => self.deadline(deadline),
            Body::Steps(steps) => steps.iter().zip(1..).for_each(|(step, number)| self.step(number, step)),
            Body::Means(all) => all.iter().for_each(|one| self.meaning(one)),
            Body::Stops(stops) => stops.0.iter().for_each(|stop| self.near(stop)),
            Body::Asks(asks) => asks.iter().for_each(|ask| self.say(0, "? ", &ask.said())),
            Body::Parts(parts) => parts.iter().for_each(|part| self.part(part)),
            Body::Notice(text) => self.say(0, "! ", text),
            Body::Lines(lines) => self.lines(0, lines),
            Body::Map(map) => self.map(map),
            Body::Help(helpers) => helpers.iter().for_each(|helper| self.say(0, "- ", &helper.name)),
            Body::Helpers(helpers) => helpers.iter().for_each(|helper| self.helper(helper)),
            Body::WhatIf | Body::TakeAlong | Body::WaysOn => {}
        }
    }

    fn deadline(&mut self, deadline: &Deadline) {
        self.say(0, "!! ", &Text::of(deadline.lead()));
        let day = deadline.day().map(Text::Date);
        let act = day.is_some().then(|| Text::of(deadline.act()));
        let undated = day.is_none().then(|| Text::own("deadline-undated-how"));
        let lines = day.into_iter().chain(deadline.left()).chain(act).chain(undated);
        for line in lines.chain(deadline.may_move()).chain(deadline.counted()) {
            self.say(1, "", &line);
        }
    }

    fn step(&mut self, number: usize, step: &Step) {
        self.say(0, &format!("{number}. "), &step.said);
        step.due.iter().for_each(|due| self.say(1, "", due));
        let more = self.speaker.if_any(step.more);
        more.iter().for_each(|more| self.line(1, more));
        step.reach.iter().for_each(|helper| self.say(1, "@ ", &helper.name));
        step.letter.iter().for_each(|letter| self.letter(letter));
    }

    fn meaning(&mut self, meaning: &Meaning) {
        self.say(0, "* ", &meaning.said);
        self.lines(2, &meaning.why);
    }

    fn near(&mut self, stop: &NearStop) {
        self.say(0, if stop.place == "here" { "> " } else { "  " }, &stop.name);
    }

    fn letter(&mut self, letter: &Letter) {
        self.say(0, "-- ", &letter.title());
        self.say(0, "", &letter.how());
        for line in letter.all_lines() {
            self.line(1, &["> ", &line.written(self.speaker)].concat());
            line.meaning(self.speaker).iter().for_each(|meaning| self.line(1, &["  ", meaning].concat()));
        }
        letter.ways.iter().for_each(|way| self.say(0, "- ", way));
    }

    fn lines(&mut self, depth: usize, lines: &[Line]) {
        for line in lines {
            match line {
                Line::Heading(text) => self.say(depth, "-- ", text),
                Line::Lead(text) | Line::Text(text) => self.say(depth, "", text),
                Line::Names(names) => names.iter().for_each(|name| self.say(depth + 1, "* ", name)),
                Line::Cards(cards) => cards.iter().for_each(|card| self.card(depth, card)),
                Line::Statement(statement) => self.statement(depth, statement),
                Line::PassedOver(statement, why) => {
                    self.sentence(depth, statement);
                    why.iter().for_each(|why| self.say(depth + 2, "", why));
                }
                Line::Depends(all) => self.depends(depth, all),
                Line::Asks(asks) => asks.iter().for_each(|ask| self.say(depth, "? ", &ask.said())),
                Line::Fold(fold) => {
                    self.say(depth, "[+] ", &fold.summary);
                    self.lines(depth + 1, &fold.lines);
                }
            }
        }
    }

    fn card(&mut self, depth: usize, card: &Card) {
        self.say(depth + 1, "* ", &card.name);
        let below = card.above.iter().chain(&card.next).chain(&card.depends);
        below.for_each(|text| self.say(depth + 2, "", text));
        card.statements.iter().for_each(|statement| self.statement(depth + 2, statement));
    }

    fn depends(&mut self, depth: usize, all: &[Depends]) {
        self.say(depth, "", &Text::own("track-depends"));
        for one in all {
            match one {
                Depends::Ask(ask) => self.say(depth + 1, "? ", &ask.said()),
                Depends::Text(text) => self.say(depth + 1, "* ", text),
            }
        }
    }

    /// The statement, and the facts behind it.
    fn statement(&mut self, depth: usize, statement: &Statement) {
        self.sentence(depth, statement);
        let reasons = statement.reasons();
        reasons.first.iter().chain(&reasons.facts).for_each(|fact| self.say(depth + 2, ": ", fact));
    }

    fn sentence(&mut self, depth: usize, statement: &Statement) {
        let mut sentence = ["- ", &self.speaker.say(&statement.said())].concat();
        for label in statement.labels() {
            sentence.push_str(&[" (", &self.speaker.say(&label.said), ")"].concat());
        }
        self.line(depth, &[&sentence, "  {", statement.id(), "}"].concat());
    }

    fn map(&mut self, map: &Map) {
        for line in &map.lines {
            if let Some(title) = &line.title {
                self.say(0, "-- ", title);
            }
            line.stops.iter().for_each(|stop| self.stop(1, stop));
        }
    }

    fn stop(&mut self, depth: usize, stop: &Stop) {
        let named = [&self.speaker.say(&stop.name), ": ", &*self.speaker.say(&stop.position)].concat();
        self.line(depth, &[if stop.here { "> " } else { "  " }, &named].concat());
        stop.what.iter().for_each(|what| self.say(depth + 2, "", what));
        stop.parts.iter().for_each(|part| self.stop(depth + 1, part));
    }

    fn helper(&mut self, helper: &Helper) {
        self.say(0, "- ", &helper.in_short());
    }
}
