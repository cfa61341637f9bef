//! Time limits: how long, from when, whom they bind, and what follows where one has passed. Those of an
//! appeal against a transfer stand with it.
//!
//! Of Regulation 604/2013 not every numbered paragraph was read, so that its limits are told as what
//! normally holds.

use super::phase::{ANOTHER_COUNTRY, NOT_AT_BOARD, REVIEWED, TRANSFER_STANDS};
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::fact::Fact::{
    AppliedElsewhere, BoardDecided, ChildAlone, DecisionTold, Detained, Granted, NoApplication, TransferDecided,
};
use crate::regime::Regime::{AsylumManagement, DublinThree};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT, BOARD_RULES, DUBLIN_III};
use crate::term::Term::{Days, Months, Weeks};
use crate::{Effect, Event, Party, Rule, Term, Topic};

pub(super) const RULES: &[&Rule] = &[
    &TI_FOURTEEN,
    &TI_LENGTH,
    &TI_LAPSE,
    &D_TIMES,
    &D_LATE,
    &D_ANSWER,
    &D29,
    &D29_LONGER,
    &D28,
    &D28_ANSWER,
    &D28_TRANSFER,
    &AM_TIMES,
    &AM_LATE,
    &AM_LATE_CHILD,
    &AM_ANSWER,
    &AM_BACK_TIMES,
    &AM_BACK_ANSWER,
    &AM46,
    &AM46_LONGER,
    &AM46_MISSED,
    &AM45,
    &AM45_ANSWER,
    &AM45_TRANSFER,
    &TI_AWAY,
];

/// A limit of the authorities.
pub(super) const fn authorities(term: Term, since: Event) -> Effect {
    Effect::Ends { since, term, binds: Party::Authorities }
}

/// A limit of the person.
pub(super) const fn own(term: Term, since: Event) -> Effect {
    Effect::Ends { since, term, binds: Party::Person }
}

/// Another country is, or may be, asked; or a transfer was decided and the Board has not. Under the older
/// rules an appeal can rest on a late request.
const REQUEST: Condition =
    All(&[ANOTHER_COUNTRY, IsNot(BoardDecided), Any(&[IsNot(DecisionTold), Is(TransferDecided)])]);

/// Another country is, or may be, asked, and nothing was decided.
const ANSWER: Condition = All(&[ANOTHER_COUNTRY, IsNot(DecisionTold)]);

/// The same in detention.
const DETAINED: Condition = All(&[ANSWER, Is(Detained)]);

/// In detention, before or after a transfer was decided.
const DETAINED_TO_BE_SENT: Condition = All(&[ANOTHER_COUNTRY, Is(Detained)]);

// The Aliens Act

/// An ordinary refusal goes to the Board by itself, after these days.
pub(crate) static TI_FOURTEEN: Rule = rule("ti-fourteen", Topic::Dates, &[ALIENS_ACT.at("§ 53 a, stk. 2, 4.-5. pkt.")])
    .when(All(&[REVIEWED, NOT_AT_BOARD]))
    .then(&[Effect::Ends { since: Event::Told, term: Days(14), binds: Party::Nobody }]);

pub(crate) static TI_LENGTH: Rule = rule("ti-length", Topic::Dates, &[ALIENS_ACT.at("§ 53 a, stk. 2, 2. pkt.")])
    .when(Is(Granted))
    .then(&[own(Weeks(4), Event::Told)]);

pub(crate) static TI_LAPSE: Rule = rule("ti-lapse", Topic::Dates, &[ALIENS_ACT.at("§ 53 a, stk. 2, 3. pkt.")])
    .when(Is(Granted))
    .then(&[own(Weeks(4), Event::Lapse)]);

// Regulation 604/2013

pub(crate) static D_TIMES: Rule =
    rule("d-times", Topic::Dates, &[DUBLIN_III.at("Article 21(1)"), DUBLIN_III.at("Article 23(2)")])
        .under(DublinThree)
        .when(All(&[REQUEST, IsNot(NoApplication)]))
        .then(&[authorities(Months(3), Event::Application), authorities(Months(2), Event::Match)]);

/// A late request moves the responsibility. For someone who has not asked in Denmark `na-late` says it.
pub(crate) static D_LATE: Rule =
    rule("d-late", Topic::Dates, &[DUBLIN_III.at("Article 21(1)"), DUBLIN_III.at("Article 23(3)")])
        .under(DublinThree)
        .when(All(&[REQUEST, IsNot(NoApplication)]));

pub(crate) static D_ANSWER: Rule = rule("d-answer", Topic::Dates, &[DUBLIN_III.at("Articles 22 and 25")])
    .under(DublinThree)
    .when(ANSWER)
    .then(&[authorities(Months(2), Event::Request)]);

pub(crate) static D29: Rule = rule("d29", Topic::Dates, &[DUBLIN_III.at("Article 29(1)-(2)")])
    .under(DublinThree)
    .when(TRANSFER_STANDS)
    .then(&[authorities(Months(6), Event::Acceptance), authorities(Months(6), Event::AppealOver)]);

pub(crate) static D29_LONGER: Rule =
    rule("d29-longer", Topic::Dates, &[DUBLIN_III.at("Article 29(2)")]).under(DublinThree).when(TRANSFER_STANDS);

/// The month runs from the application and not from the arrest.
pub(crate) static D28: Rule =
    rule("d28", Topic::Dates, &[ALIENS_ACT.at("§ 37, stk. 9, 1. pkt."), DUBLIN_III.at("Article 28(3)")])
        .under(DublinThree)
        .when(All(&[DETAINED, IsNot(NoApplication)]))
        .then(&[authorities(Months(1), Event::Application)]);

pub(crate) static D28_ANSWER: Rule = rule("d28-answer", Topic::Dates, &[DUBLIN_III.at("Article 28(3)")])
    .under(DublinThree)
    .when(DETAINED)
    .then(&[authorities(Weeks(2), Event::Request)]);

pub(crate) static D28_TRANSFER: Rule =
    rule("d28-transfer", Topic::Dates, &[ALIENS_ACT.at("§ 37, stk. 9, 3. pkt."), DUBLIN_III.at("Article 28(3)")])
        .under(DublinThree)
        .when(DETAINED_TO_BE_SENT)
        .then(&[authorities(Weeks(6), Event::Acceptance), authorities(Weeks(6), Event::AppealOver)]);

// Regulation 2024/1351

/// How long a request may take, where the person has not asked for asylum there.
pub(crate) static AM_TIMES: Rule = rule("am-times", Topic::Dates, &[ASYLUM_MANAGEMENT.at("Article 39(1)")])
    .under(AsylumManagement)
    .when(All(&[ANSWER, IsNot(AppliedElsewhere)]))
    .then(&[authorities(Months(2), Event::Registration), authorities(Months(1), Event::Match)]);

/// A late request ends the way abroad; it is none of the grounds of an appeal.
pub(crate) static AM_LATE: Rule =
    rule("am-late", Topic::Dates, &[ASYLUM_MANAGEMENT.at("Article 39(1)"), ASYLUM_MANAGEMENT.at("Article 43(1)")])
        .under(AsylumManagement)
        .when(All(&[ANSWER, IsNot(AppliedElsewhere)]));

pub(crate) static AM_LATE_CHILD: Rule = rule("am-late-child", Topic::Dates, &[ASYLUM_MANAGEMENT.at("Article 39(1)")])
    .under(AsylumManagement)
    .when(All(&[ANSWER, Is(ChildAlone)]));

pub(crate) static AM_ANSWER: Rule = rule(
    "am-answer",
    Topic::Dates,
    &[
        ASYLUM_MANAGEMENT.at("Article 40(1)"),
        ASYLUM_MANAGEMENT.at("Article 40(2)"),
        ASYLUM_MANAGEMENT.at("Article 40(8)"),
    ],
)
.under(AsylumManagement)
.when(All(&[ANSWER, IsNot(AppliedElsewhere)]))
.then(&[authorities(Months(1), Event::Request)]);

/// And where he or she has asked there. A late notification ends no duty.
pub(crate) static AM_BACK_TIMES: Rule = rule("am-back-times", Topic::Dates, &[ASYLUM_MANAGEMENT.at("Article 41(1)")])
    .under(AsylumManagement)
    .when(All(&[ANSWER, Is(AppliedElsewhere)]))
    .then(&[authorities(Weeks(2), Event::Match)]);

pub(crate) static AM_BACK_ANSWER: Rule = rule(
    "am-back-answer",
    Topic::Dates,
    &[ASYLUM_MANAGEMENT.at("Article 41(3)"), ASYLUM_MANAGEMENT.at("Article 41(4)")],
)
.under(AsylumManagement)
.when(All(&[ANSWER, Is(AppliedElsewhere)]))
.then(&[authorities(Weeks(2), Event::Request)]);

pub(crate) static AM46: Rule =
    rule("am46", Topic::Dates, &[ASYLUM_MANAGEMENT.at("Article 46(1)"), ASYLUM_MANAGEMENT.at("Article 46(2)")])
        .under(AsylumManagement)
        .when(TRANSFER_STANDS)
        .then(&[authorities(Months(6), Event::Acceptance), authorities(Months(6), Event::AppealOver)]);

pub(crate) static AM46_LONGER: Rule = rule("am46-longer", Topic::Dates, &[ASYLUM_MANAGEMENT.at("Article 46(2)")])
    .under(AsylumManagement)
    .when(TRANSFER_STANDS);

/// A missed transfer comes after the decision; a missed request came before it.
pub(crate) static AM46_MISSED: Rule =
    rule("am46-missed", Topic::Dates, &[ASYLUM_MANAGEMENT.at("Article 43(1)"), ASYLUM_MANAGEMENT.at("Article 37(1)")])
        .under(AsylumManagement)
        .when(TRANSFER_STANDS);

/// Whether the two weeks run from the registration hangs on when the person was detained, which nobody
/// is asked: they are told without a day.
pub(crate) static AM45: Rule =
    rule("am45", Topic::Dates, &[ASYLUM_MANAGEMENT.at("Article 45(1)"), ASYLUM_MANAGEMENT.at("Article 45(4)")])
        .under(AsylumManagement)
        .when(DETAINED)
        .then(&[authorities(Weeks(2), Event::Match), authorities(Weeks(1), Event::Arrest)]);

pub(crate) static AM45_ANSWER: Rule = rule("am45-answer", Topic::Dates, &[ASYLUM_MANAGEMENT.at("Article 45(2)")])
    .under(AsylumManagement)
    .when(All(&[DETAINED, IsNot(AppliedElsewhere)]))
    .then(&[authorities(Weeks(1), Event::Request)]);

pub(crate) static AM45_TRANSFER: Rule = rule(
    "am45-transfer",
    Topic::Dates,
    &[ASYLUM_MANAGEMENT.at("Article 45(3)"), ASYLUM_MANAGEMENT.at("Article 45(4)")],
)
.under(AsylumManagement)
.when(DETAINED_TO_BE_SENT)
.then(&[authorities(Weeks(5), Event::Acceptance), authorities(Weeks(5), Event::AppealOver)]);

/// Stands beside every limit of a transfer: none of them is a reason to stay away.
pub(crate) static TI_AWAY: Rule =
    rule("ti-away", Topic::Dates, &[BOARD_RULES.at("§ 46, stk. 5"), ALIENS_ACT.at("§ 36, stk. 1, 1. pkt.")])
        .when(TRANSFER_STANDS);

#[cfg(test)]
mod tests {
    use crate::{BOOK, Effect};

    /// Read in the acts anew, and not from the rules: the length, from what it runs, and whom it binds.
    const AS_WRITTEN: [&str; 29] = [
        // Aliens Act, § 53 a(2): 5th, 2nd and 3rd sentence
        "ti-fourteen P14D told nobody",
        "ti-length P4W told person",
        "ti-lapse P4W lapse person",
        // § 33(2): the day that was set
        "rt-date P0D leaving person",
        // § 37(1), (3) and (8)
        "de-court P3D arrest authorities",
        "de-unfounded P7D arrest authorities",
        "de-longest P6M arrest authorities",
        // What the Service gives after the interview
        "ev3 P2W interview person",
        // Regulation 604/2013, articles 21(1), 22(1) and 29(1)
        "d-times P3M application authorities",
        "d-times P2M match authorities",
        "d-answer P2M request authorities",
        "d29 P6M acceptance authorities",
        "d29 P6M appeal-over authorities",
        // Article 28(3), and § 37(9) of the Act
        "d28 P1M application authorities",
        "d28-answer P2W request authorities",
        "d28-transfer P6W acceptance authorities",
        "d28-transfer P6W appeal-over authorities",
        // Regulation 2024/1351, articles 39(1) and 40(1)
        "am-times P2M registration authorities",
        "am-times P1M match authorities",
        "am-answer P1M request authorities",
        // Article 41(1) and (3)
        "am-back-times P2W match authorities",
        "am-back-answer P2W request authorities",
        // Article 46(1)
        "am46 P6M acceptance authorities",
        "am46 P6M appeal-over authorities",
        // Article 45(1) to (3)
        "am45 P2W match authorities",
        "am45 P1W arrest authorities",
        "am45-answer P1W request authorities",
        "am45-transfer P5W acceptance authorities",
        "am45-transfer P5W appeal-over authorities",
    ];

    #[test]
    fn every_limit_is_as_long_as_the_law_says() {
        let limits = BOOK.rules.iter().flat_map(|rule| rule.then.iter().map(|effect| (rule.id, effect)));
        let mut found: Vec<String> = limits
            .filter_map(|(id, effect)| match effect {
                Effect::Ends { since, term, binds } => {
                    Some(format!("{id} {} {} {}", term.iso(), since.id(), binds.id()))
                }
                _ => None,
            })
            .collect();
        let mut written = AS_WRITTEN.to_vec();
        found.sort_unstable();
        written.sort_unstable();
        assert_eq!(found, written);
    }
}
