//! Another country is asked, and by which rules (catalogue section 1).

use super::gates::{CITIZEN, FI6, GATES};
use super::limits::ASKED_AND_PROTECTED;
use super::phase::{ANOTHER_COUNTRY, GOES_ON};
use crate::condition::Condition::{self, All, Any, Is};
use crate::doubt::{AM_SECTION, C32};
use crate::fact::Fact::{
    AppliedElsewhere, FamilyCounted, IrregularEntry, OtherCountryAccepts, PermitOrVisa, ProtectionElsewhere,
    RegisteredElsewhere, TransferDecided,
};
use crate::regime::Regime::{AsylumManagement, DublinThree};
use crate::rule::rule;
use crate::source::{ASYLUM_MANAGEMENT, EUAA, heading};
use crate::{Effect, Rule, Section, Topic, Track};

pub(super) const RULES: &[&Rule] = &[&DC7, &DC8, &DC8_NEW, &DC9, &DC11, &DC12, &DC12_NEW, &DC13];

/// Where it is settled already who examines the case, nobody is asked for ties elsewhere on its account.
pub(crate) static DC7: Rule = rule("dc7", Topic::Law, &[heading::ENFORCED, heading::DUBLIN_PROCEDURE])
    .when(Any(&[
        Is(TransferDecided),
        Is(ProtectionElsewhere),
        Is(AppliedElsewhere),
        Is(RegisteredElsewhere),
        Is(FamilyCounted),
        Is(PermitOrVisa),
        Is(IrregularEntry),
    ]))
    .yields_to(&[&FI6, &CITIZEN]);

/// Another country takes the case. Of a stopped one the sources say only that it is closed.
const ASKED: Condition = All(&[ANOTHER_COUNTRY, GOES_ON]);

/// Another country is asked, where the rules of 2013 decide.
pub(crate) static DC8: Rule = rule("dc8", Topic::Procedure, &[heading::ENFORCED])
    .under(DublinThree)
    .when(ASKED)
    .limits(&[ASKED_AND_PROTECTED])
    .then(&[Effect::Section(Section::A29), Effect::Track(Track::Dublin)]);

/// The same under the newer rules. That Denmark uses section 29 a for them was not found.
pub(crate) static DC8_NEW: Rule = rule("dc8-new", Topic::Procedure, &[heading::COMMISSION, heading::ENFORCED])
    .under(AsylumManagement)
    .when(ASKED)
    .limits(&[ASKED_AND_PROTECTED])
    .then(&[Effect::Section(Section::A29), Effect::Track(Track::Dublin)])
    .doubts(&[&AM_SECTION]);

pub(crate) static DC9: Rule =
    rule("dc9", Topic::Procedure, &[heading::ENFORCED]).when(All(&[ANOTHER_COUNTRY, Is(OtherCountryAccepts)]));

pub(crate) static DC11: Rule = rule("dc11", Topic::Responsibility, &[heading::ENFORCED])
    .when(Any(&[Is(RegisteredElsewhere), Is(AppliedElsewhere)]))
    .yields_to(GATES);

pub(crate) static DC12: Rule =
    rule("dc12", Topic::Law, &[EUAA.at("Overview of first instance procedures › Relevant EU legislation")])
        .under(DublinThree);

/// The same note for people registered under the newer rules, of which the founding documents do not
/// yet speak.
pub(crate) static DC12_NEW: Rule =
    rule("dc12-new", Topic::Responsibility, &[ASYLUM_MANAGEMENT.at("Articles 83 to 85")])
        .under(AsylumManagement)
        .doubts(&[&C32]);

pub(crate) static DC13: Rule =
    rule("dc13", Topic::Law, &[heading::ADMISSIBILITY_GROUNDS, heading::EUROPEAN_SAFE_COUNTRY])
        .when(Is(ProtectionElsewhere))
        .yields_to(&[&FI6, &CITIZEN]);
