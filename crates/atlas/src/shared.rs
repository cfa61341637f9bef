//! Names for conditions that many rules share, so that each is written out once.
//!
//! The law holds these conditions whole in every rule. A name here fits as long as the law builds
//! the condition in this way; otherwise it is written out where it is used, and nothing is wrong.

use law::Condition::{self, All, Any, Is, IsNot, LeadsAbroad, LeadsHome};
use law::Fact::{
    AnotherCountryAsked, AppealAnnounced, AppealRunning, BoardDecided, BoardOverturned, CaseAnswered, CouncilDisagreed,
    DecisionDate, DecisionTold, DenmarkExamines, ExpeditedTold, FoundUnfounded, Granted, InadmissibleDecided,
    MissedInterview, OutsideProtection, OutsideTies, Refused, RefusedByBoardBefore, RefusedFirstCountry,
    RefusedUnfounded, TransferDecided, UnfoundedBefore, Withdrawn,
};
use law::{BOOK, Rule};

/// A condition with a name; its sentence is in `words.ftl` under `shared-<id>`.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) id: &'static str,
    pub(crate) when: Condition,
}

const GOES_ON: Condition = Any(&[IsNot(Withdrawn), Is(MissedInterview)]);
const EXAMINED: Condition = All(&[IsNot(CaseAnswered), GOES_ON, IsNot(UnfoundedBefore), IsNot(RefusedByBoardBefore)]);
const IN_DENMARK: Condition = All(&[Is(DenmarkExamines), EXAMINED]);
const REVIEWED: Condition = Any(&[Is(Refused), Is(RefusedFirstCountry), Is(CouncilDisagreed)]);
const SENT_ELSEWHERE: Condition = Any(&[Is(TransferDecided), Is(InadmissibleDecided)]);
const NOT_SENT: Condition =
    Any(&[Is(BoardOverturned), All(&[IsNot(AnotherCountryAsked), IsNot(TransferDecided), IsNot(InadmissibleDecided)])]);

/// Every name, those first that others are made of.
const SHARED: &[Shared] = &[
    Shared { id: "goes-on", when: GOES_ON },
    Shared { id: "examined", when: EXAMINED },
    Shared { id: "interview-ahead", when: All(&[EXAMINED, IsNot(TransferDecided), IsNot(InadmissibleDecided)]) },
    Shared { id: "country-open", when: All(&[IsNot(DecisionTold), IsNot(DenmarkExamines), GOES_ON]) },
    Shared {
        id: "another-country",
        when: All(&[
            IsNot(InadmissibleDecided),
            IsNot(BoardOverturned),
            Any(&[Is(TransferDecided), Is(AnotherCountryAsked), LeadsAbroad]),
        ]),
    },
    Shared { id: "denmark", when: All(&[NOT_SENT, LeadsHome]) },
    Shared { id: "in-denmark", when: IN_DENMARK },
    Shared { id: "accelerated", when: All(&[IN_DENMARK, Any(&[Is(FoundUnfounded), Is(ExpeditedTold)])]) },
    Shared { id: "normal-pending", when: All(&[IN_DENMARK, IsNot(FoundUnfounded), IsNot(ExpeditedTold)]) },
    Shared { id: "reviewed", when: REVIEWED },
    Shared { id: "board-ahead", when: Any(&[Is(AppealRunning), All(&[REVIEWED, IsNot(BoardDecided)])]) },
    Shared { id: "permitted", when: Any(&[Is(Granted), All(&[Is(BoardOverturned), REVIEWED])]) },
    Shared { id: "negative", when: Any(&[SENT_ELSEWHERE, REVIEWED, Is(RefusedUnfounded)]) },
    Shared {
        id: "late-announced",
        when: All(&[
            All(&[IsNot(AppealRunning), IsNot(BoardDecided)]),
            Is(AppealAnnounced),
            Condition::Passed { since: DecisionDate, days: 7 },
        ]),
    },
    Shared {
        id: "outside",
        when: All(&[
            IsNot(TransferDecided),
            IsNot(InadmissibleDecided),
            IsNot(Granted),
            Any(&[Is(OutsideProtection), Is(OutsideTies), Is(RefusedFirstCountry)]),
        ]),
    },
];

/// The name of the condition, where it has one.
pub(crate) fn name(condition: &Condition) -> Option<&'static str> {
    SHARED.iter().find(|shared| same(&shared.when, condition)).map(|shared| shared.id)
}

/// Names that fit no condition of the book any more.
pub(crate) fn loose() -> Vec<&'static str> {
    let used: Vec<&str> = used().map(|(shared, _)| shared.id).collect();
    SHARED.iter().map(|shared| shared.id).filter(|id| !used.contains(id)).collect()
}

/// The names that rules use, with the rules that use them directly.
pub(crate) fn used() -> impl Iterator<Item = (&'static Shared, Vec<&'static Rule>)> {
    let within = |shared: &&Shared| !rules_with(&|part| same(part, &shared.when), &|_| false).is_empty();
    SHARED.iter().filter(within).map(|shared| {
        let is = |part: &Condition| same(part, &shared.when);
        (shared, rules_with(&is, &|part| name(part).is_some()))
    })
}

/// The rules whose condition, or one of whose limits, has such a part, outside the parts that are closed.
pub(crate) fn rules_with(
    wanted: &dyn Fn(&Condition) -> bool,
    closed: &dyn Fn(&Condition) -> bool,
) -> Vec<&'static Rule> {
    let has = |rule: &&&'static Rule| {
        has(&rule.when, wanted, closed) || rule.limits.iter().any(|limit| has(&limit.when, wanted, closed))
    };
    BOOK.iter().filter(has).copied().collect()
}

fn has(condition: &Condition, wanted: &dyn Fn(&Condition) -> bool, closed: &dyn Fn(&Condition) -> bool) -> bool {
    wanted(condition)
        || match condition {
            All(parts) | Any(parts) if !closed(condition) => parts.iter().any(|part| has(part, wanted, closed)),
            _ => false,
        }
}

fn same(one: &Condition, other: &Condition) -> bool {
    match (one, other) {
        (Is(one), Is(other)) | (IsNot(one), IsNot(other)) => one == other,
        (LeadsAbroad, LeadsAbroad) | (LeadsHome, LeadsHome) => true,
        (Condition::Holds(one), Condition::Holds(other)) => one == other,
        (Condition::OneOf(fact, codes), Condition::OneOf(other, others)) => fact == other && codes == others,
        (Condition::Passed { since, days }, Condition::Passed { since: other, days: others }) => {
            since == other && days == others
        }
        (All(one), All(other)) | (Any(one), Any(other)) => {
            one.len() == other.len() && one.iter().zip(*other).all(|(one, other)| same(one, other))
        }
        _ => false,
    }
}

/// A list of countries that is too long for a sentence.
pub(crate) type Codes = &'static [&'static str];

/// Longer lists stand apart.
const IN_A_SENTENCE: usize = 8;

/// The long lists of countries, in the order of the book.
pub(crate) fn long_lists() -> Vec<Codes> {
    let mut found = Vec::new();
    BOOK.iter().for_each(|rule| lists_in(&rule.when, &mut found));
    found
}

fn lists_in(condition: &Condition, found: &mut Vec<Codes>) {
    match condition {
        Condition::OneOf(_, codes) if codes.len() > IN_A_SENTENCE && !found.contains(codes) => found.push(codes),
        All(parts) | Any(parts) => parts.iter().for_each(|part| lists_in(part, found)),
        _ => {}
    }
}
