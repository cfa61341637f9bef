//! On what the question rests which country is responsible, and what settles it before the criteria of
//! either set of rules are reached.

use super::limits::{ASKED_AND_PROTECTED, CHILD_ALONE, NEW_SINCE, NEW_SINCE_NEWER, PROTECTED_CHILD};
use super::phase::{DANISH, DUBLIN_NATIONAL, SENT_ELSEWHERE};
use crate::condition::Condition::{self, All, Any, Is, IsNot, OneOf};
use crate::doubt::{AFTER_OVERTURNED, ANSWERS_SAY_DENMARK, C9, CITIZEN_SENT, PROTECTION_IS_REAL};
use crate::effect::Effect::{self, Gate, Responsible, ResponsibleDenmark};
use crate::fact::Fact::{
    AnotherCountryAsked, AppliedElsewhere, BoardDecided, BoardOverturned, CameBack, DenmarkExamines, Dependant,
    DependantCountry, EntryCountry, FamilyCounted, FamilyCountry, FamilyLegal, InadmissibleDecided, IrregularEntry,
    NoApplication, PermitCountry, PermitOrVisa, PermitSince, ProtectionCountry, ProtectionElsewhere, ToldCountry,
    TransferDecided, VisaFreeEntry,
};
use crate::regime::Regime::{AsylumManagement, DublinThree};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT, DUBLIN_III, heading};
use crate::{Limit, Rule, Section, Topic};

pub(super) const RULES: &[&Rule] = &[
    &DC1,
    &DC2,
    &FI6,
    &CITIZEN,
    &CITIZEN_SENT_AWAY,
    &CITIZEN_DENMARK,
    &AM_FREE_MOVEMENT,
    &OVERTURNED,
    &TOLD,
    &TOLD_HOME,
    &TOLD_HOME_NEWER,
    &AD1,
];

pub(crate) static DC1: Rule = rule("dc1", Topic::Law, &[heading::CRITERIA]);

pub(crate) static DC2: Rule = rule("dc2", Topic::Law, &[heading::CRITERIA]);

/// What the Immigration Service has itself told the person goes before any reading of the rules.
pub(crate) static FI6: Rule =
    rule("fi6", Topic::Responsibility, &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME])
        .when(Is(DenmarkExamines))
        .in_order()
        // It did so in the case before; a new one may be another matter.
        .limits(&[Limit { when: Is(CameBack), doubt: &C9 }])
        .then(&[Gate, ResponsibleDenmark]);

/// The Dublin rules are for nationals of other countries, so that no criterion names one for a citizen of
/// a state that takes part.
pub(crate) static CITIZEN: Rule = rule(
    "citizen",
    Topic::Responsibility,
    &[DUBLIN_III.at("Article 2(a)"), ASYLUM_MANAGEMENT.at("Article 2(1)"), ALIENS_ACT.at("§ 29 a, stk. 1")],
)
// Section 29 b is about protection in another state, and no Dublin rule.
.when(All(&[DUBLIN_NATIONAL, IsNot(TransferDecided), IsNot(InadmissibleDecided)]))
.in_order()
// Whoever was told of another country may have another citizenship in the file.
.limits(&[Limit { when: Is(AnotherCountryAsked), doubt: &CITIZEN_SENT }])
.then(&[Gate, ResponsibleDenmark]);

/// Whoever was told of a transfer is not asked for a citizenship: nearly nobody would have one that helps.
/// So those who have one are told what to do with it.
pub(crate) static CITIZEN_SENT_AWAY: Rule =
    rule("citizen-sent", Topic::Responsibility, &[DUBLIN_III.at("Article 2(a)"), ASYLUM_MANAGEMENT.at("Article 2(1)")])
        .when(APPEALABLE);

/// The Act is about aliens, and a citizen is none.
pub(crate) static CITIZEN_DENMARK: Rule = rule("citizen-denmark", Topic::Next, &[ALIENS_ACT.at("§ 7, stk. 1")])
    .when(All(&[DANISH, IsNot(TransferDecided)]))
    .yields_to(&[&FI6]);

/// Beside citizens of the Union the newer rules leave out their families, where these move with them.
pub(crate) static AM_FREE_MOVEMENT: Rule =
    rule("am-free-movement", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Article 2(1)")]).under(AsylumManagement);

/// The Board has changed a decision to send the person elsewhere. What follows is not written.
pub(crate) static OVERTURNED: Rule = rule("ab-overturned", Topic::Responsibility, &[heading::ADMISSIBILITY_APPEAL])
    .when(All(&[SENT_ELSEWHERE, Is(BoardOverturned)]))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &AFTER_OVERTURNED }])
    .then(&[ResponsibleDenmark]);

/// What the Service has said stays possible whatever the answers point to: it knows what they do not. Once
/// it has decided no criterion that names a third country changes anything, so that only what names Denmark
/// is asked for (`told-home`).
pub(crate) static TOLD: Rule =
    rule("told", Topic::Responsibility, &[ALIENS_ACT.at("§ 48 a, stk. 1"), heading::ENFORCED, heading::DECISIONS])
        .when(All(&[IsNot(BoardOverturned), Any(&[Is(AnotherCountryAsked), Is(TransferDecided)])]))
        .in_order()
        .limits(&[
            Limit { when: All(&[IsNot(TransferDecided), POINTS_HOME]), doubt: &ANSWERS_SAY_DENMARK },
            CHILD_ALONE,
            ASKED_AND_PROTECTED,
        ])
        .then(&[Gate, Responsible(ToldCountry)]);

/// Family, or a relative on whom somebody depends, in Denmark.
pub(super) const FAMILY_AT_HOME: Condition = Any(&[
    All(&[Is(FamilyCounted), Is(FamilyLegal), OneOf(FamilyCountry, &["DK"])]),
    All(&[Is(Dependant), OneOf(DependantCountry, &["DK"])]),
]);

/// Something in the answers by which Denmark may be responsible.
const POINTS_HOME: Condition = Any(&[
    FAMILY_AT_HOME,
    All(&[Is(PermitOrVisa), OneOf(PermitCountry, &["DK"])]),
    All(&[Any(&[Is(IrregularEntry), Is(VisaFreeEntry)]), OneOf(EntryCountry, &["DK"])]),
]);

/// The Board can still change a transfer.
const APPEALABLE: Condition = All(&[Is(TransferDecided), IsNot(BoardDecided)]);

/// That Denmark may be responsible all the same, and has to stand in the appeal. A country in which one asked
/// before takes back without another look at the criteria, unless that application counts no more.
pub(crate) static TOLD_HOME: Rule =
    rule("told-home", Topic::Appeal, &[DUBLIN_III.at("Article 27(1)"), ALIENS_ACT.at("§ 53 a, stk. 1, nr. 1")])
        .under(DublinThree)
        .when(All(&[APPEALABLE, Any(&[IsNot(AppliedElsewhere), NEW_SINCE, Is(PermitSince)]), POINTS_HOME]))
        .in_order()
        .limits(&[Limit { when: Condition::ALWAYS, doubt: &ANSWERS_SAY_DENMARK }])
        .then(&[ResponsibleDenmark]);

/// Under the newer rules an appeal is heard on family, not on a visa or the way taken, and only of someone
/// who is taken charge of.
pub(crate) static TOLD_HOME_NEWER: Rule =
    rule("told-home-newer", Topic::Appeal, &[ASYLUM_MANAGEMENT.at("Article 43(1)(c)")])
        .under(AsylumManagement)
        .when(All(&[APPEALABLE, Any(&[IsNot(AppliedElsewhere), NEW_SINCE_NEWER]), FAMILY_AT_HOME]))
        .in_order()
        .limits(&[Limit { when: Condition::ALWAYS, doubt: &ANSWERS_SAY_DENMARK }])
        .then(&[ResponsibleDenmark]);

pub(crate) static AD1: Rule = rule(
    "ad1",
    Topic::Responsibility,
    &[ALIENS_ACT.at("§ 29 b"), heading::EUROPEAN_SAFE_COUNTRY, heading::ADMISSIBILITY_GROUNDS],
)
.when(All(&[Is(ProtectionElsewhere), IsNot(TransferDecided), IsNot(BoardOverturned), IsNot(NoApplication)]))
.in_order()
.limits(&[PROTECTED_CHILD])
.then(&[Gate, Responsible(ProtectionCountry), Effect::Section(Section::B29)])
.doubts(&[&PROTECTION_IS_REAL]);

/// What goes before every criterion of either set.
pub(super) const GATES: &[&Rule] = &[&FI6, &CITIZEN, &OVERTURNED, &TOLD, &AD1];
