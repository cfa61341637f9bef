//! Which country is responsible: the earlier application and the four criteria (catalogue section 1).

mod cases;

pub(super) use cases::CASES;

use super::gates::{AD1, FI6, GATES, OVERTURNED};
use super::limits::{ASKED_AND_PROTECTED, CHILD_ALONE, DEPENDANT};
use super::newer_criteria::AM_BACK;
use super::phase::{ANOTHER_COUNTRY, GOES_ON, NOT_SENT_ELSEWHERE};
use crate::condition::Condition::{All, Any, Is, IsNot};
use crate::doubt::{AM_SECTION, C2, C7, C29, C29_OTHER, C30_LONG, C30_RECENT, C31, C32, PARTNER, REGISTERED_ELSEWHERE};
use crate::effect::Effect::{self, Gate, Responsible, ResponsibleDenmark, ResponsibleElsewhere};
use crate::fact::Fact::{
    AnotherCountryAsked, AppliedElsewhere, EarlierClosed, EarlierCountry, EarlierPending, EntryCountry,
    EntryOverTwelveMonths, FamilyCounted, FamilyCountry, FamilyLegal, FamilyOther, FamilyPartner,
    FamilyStatusNotCounted, InadmissibleDecided, IrregularEntry, OtherCountryAccepts, PermitCountry, PermitExpiredLong,
    PermitExpiredRecently, PermitOrVisa, ProtectionElsewhere, RegisteredElsewhere, TransferDecided,
};
use crate::source::{ASYLUM_MANAGEMENT, DUBLIN_III, EUAA, heading};
use crate::{Limit, Regime, Rule, Section, Topic, Track, Yields};

pub(crate) static DC3: Rule = Rule {
    id: "dc3",
    regime: Some(Regime::DublinThree),
    sources: &[heading::CRITERIA, DUBLIN_III.at("Articles 9 and 10")],
    when: All(&[Is(FamilyCounted), Is(FamilyLegal)]),
    yields: Yields::InOrder,
    limits: &[
        Limit { when: Is(FamilyStatusNotCounted), doubt: &C29 },
        Limit { when: Is(FamilyPartner), doubt: &PARTNER },
        DEPENDANT,
        CHILD_ALONE,
    ],
    then: &[Responsible(FamilyCountry)],
    ..ALWAYS
};

/// Family that the criterion probably does not count: said, so that it is not thought forgotten.
pub(crate) static DC3_OTHER: Rule = Rule {
    id: "dc3-other",
    sources: &[DUBLIN_III.at("Articles 8, 16 and 17(2)"), ASYLUM_MANAGEMENT.at("Article 2(8)")],
    when: Is(FamilyOther),
    yields: Yields::To(&[&FI6, &OVERTURNED, &AD1, &DC10, &AM_BACK]),
    doubts: &[&C29_OTHER],
    ..ALWAYS
};

pub(crate) static DC4: Rule = Rule {
    id: "dc4",
    regime: Some(Regime::DublinThree),
    sources: &[heading::CRITERIA, DUBLIN_III.at("Article 12")],
    when: Is(PermitOrVisa),
    yields: Yields::InOrder,
    limits: &[
        Limit { when: Is(PermitExpiredRecently), doubt: &C30_RECENT },
        Limit { when: Is(PermitExpiredLong), doubt: &C30_LONG },
        DEPENDANT,
        CHILD_ALONE,
    ],
    then: &[Responsible(PermitCountry)],
    ..ALWAYS
};

pub(crate) static DC5: Rule = Rule {
    id: "dc5",
    regime: Some(Regime::DublinThree),
    sources: &[heading::CRITERIA, DUBLIN_III.at("Article 13(1)")],
    when: Is(IrregularEntry),
    yields: Yields::InOrder,
    limits: &[Limit { when: Is(EntryOverTwelveMonths), doubt: &C31 }, DEPENDANT, CHILD_ALONE],
    then: &[Responsible(EntryCountry)],
    ..ALWAYS
};

/// The first application was made elsewhere. The gate `dc10` has the same condition and goes
/// before it, so that it decides only where the gate is unsettled.
pub(crate) static DC6: Rule = Rule {
    id: "dc6",
    regime: Some(Regime::DublinThree),
    sources: &[heading::CRITERIA, DUBLIN_III.at("Article 3(2)")],
    when: Is(AppliedElsewhere),
    yields: Yields::InOrder,
    limits: &[DEPENDANT, CHILD_ALONE],
    then: &[Responsible(EarlierCountry)],
    ..ALWAYS
};

pub(crate) static DC6_DENMARK: Rule = Rule {
    id: "dc6-denmark",
    regime: Some(Regime::DublinThree),
    sources: &[heading::CRITERIA, DUBLIN_III.at("Article 3(2)")],
    when: All(&[IsNot(AppliedElsewhere), NOT_SENT_ELSEWHERE]),
    yields: Yields::InOrder,
    limits: &[Limit { when: Is(RegisteredElsewhere), doubt: &REGISTERED_ELSEWHERE }, DEPENDANT, CHILD_ALONE],
    then: &[ResponsibleDenmark],
    ..ALWAYS
};

/// What the Immigration Service has itself said stands where the answers point nowhere.
pub(crate) static TOLD_ELSEWHERE: Rule = Rule {
    id: "told-elsewhere",
    regime: Some(Regime::DublinThree),
    sources: &[heading::ENFORCED, heading::DECISIONS],
    when: All(&[
        IsNot(AppliedElsewhere),
        Any(&[Is(AnotherCountryAsked), Is(TransferDecided), Is(InadmissibleDecided)]),
    ]),
    yields: Yields::InOrder,
    then: &[ResponsibleElsewhere],
    ..ALWAYS
};

pub(crate) static DC7: Rule = Rule {
    id: "dc7",
    sources: &[heading::ENFORCED, heading::DUBLIN_PROCEDURE],
    topic: Topic::Law,
    when: Any(&[
        Is(ProtectionElsewhere),
        Is(AppliedElsewhere),
        Is(RegisteredElsewhere),
        Is(FamilyCounted),
        Is(PermitOrVisa),
        Is(IrregularEntry),
    ]),
    ..ALWAYS
};

/// Another country is asked, where the rules of 2013 decide.
pub(crate) static DC8: Rule = Rule { id: "dc8", regime: Some(Regime::DublinThree), ..ASKED };

/// The same under the newer rules. That Denmark uses section 29 a for them was not found.
pub(crate) static DC8_NEW: Rule = Rule {
    id: "dc8-new",
    regime: Some(Regime::AsylumManagement),
    sources: &[heading::COMMISSION, heading::ENFORCED],
    doubts: &[&AM_SECTION],
    ..ASKED
};

/// Of a stopped case the sources say only that it is closed.
const ASKED: Rule = Rule {
    sources: &[heading::ENFORCED],
    topic: Topic::Procedure,
    when: All(&[ANOTHER_COUNTRY, GOES_ON]),
    limits: &[ASKED_AND_PROTECTED],
    then: &[Effect::Section(Section::A29), Effect::Track(Track::Dublin)],
    ..ALWAYS
};

pub(crate) static DC9: Rule = Rule {
    id: "dc9",
    sources: &[heading::ENFORCED],
    topic: Topic::Procedure,
    when: All(&[ANOTHER_COUNTRY, Is(OtherCountryAccepts)]),
    doubts: &[&C7],
    ..ALWAYS
};

/// The gate of an earlier application, whatever became of it.
pub(crate) static DC10: Rule = Rule {
    id: "dc10",
    regime: Some(Regime::DublinThree),
    sources: &[heading::ENFORCED, DUBLIN_III.at("Article 18(1)(b)-(d)")],
    when: Is(AppliedElsewhere),
    yields: Yields::InOrder,
    limits: &[CHILD_ALONE],
    then: &[Gate, Responsible(EarlierCountry)],
    doubts: &[&C2],
    ..ALWAYS
};

pub(crate) static DC10_PENDING: Rule = Rule {
    id: "dc10-pending",
    regime: Some(Regime::DublinThree),
    sources: &[heading::ENFORCED],
    when: All(&[Is(AppliedElsewhere), Is(EarlierPending)]),
    yields: Yields::To(GATES),
    limits: &[CHILD_ALONE],
    ..ALWAYS
};

pub(crate) static DC10_CLOSED: Rule = Rule {
    id: "dc10-closed",
    regime: Some(Regime::DublinThree),
    sources: &[DUBLIN_III.at("Article 18(1)(c) and (d)")],
    when: All(&[Is(AppliedElsewhere), Is(EarlierClosed)]),
    yields: Yields::To(GATES),
    limits: &[CHILD_ALONE],
    ..ALWAYS
};

pub(crate) static DC11: Rule = Rule {
    id: "dc11",
    sources: &[heading::ENFORCED],
    when: Any(&[Is(RegisteredElsewhere), Is(AppliedElsewhere)]),
    yields: Yields::To(GATES),
    ..ALWAYS
};

pub(crate) static DC12: Rule = Rule {
    id: "dc12",
    sources: &[EUAA.at("Overview of first instance procedures › Relevant EU legislation")],
    topic: Topic::Law,
    regime: Some(Regime::DublinThree),
    ..ALWAYS
};

/// The same note for people registered under the newer rules, of which the two documents do not
/// yet speak.
pub(crate) static DC12_NEW: Rule = Rule {
    id: "dc12-new",
    sources: &[ASYLUM_MANAGEMENT.at("Articles 83 to 85")],
    topic: Topic::Law,
    regime: Some(Regime::AsylumManagement),
    doubts: &[&C32],
    ..ALWAYS
};

pub(crate) static DC13: Rule = Rule {
    id: "dc13",
    sources: &[heading::ADMISSIBILITY_GROUNDS, heading::EUROPEAN_SAFE_COUNTRY],
    topic: Topic::Law,
    when: Is(ProtectionElsewhere),
    ..ALWAYS
};

/// A rule of this theme that holds for everyone; each rule names what differs.
const ALWAYS: Rule = Rule::new("", Topic::Responsibility, &[]);
