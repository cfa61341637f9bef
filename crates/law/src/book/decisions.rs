//! How decisions are told (catalogue section 21).

mod cases;

pub(super) use cases::CASES;

use super::phase::EXAMINED;
use crate::condition::Condition::{Any, Is};
use crate::fact::Fact::{DecisionTold, Granted, Refused, RefusedFirstCountry};
use crate::source::heading;
use crate::{Rule, Topic};

pub(crate) static DN_GRANT: Rule =
    Rule { when: Is(Granted), ..Rule::new("dn-grant", Topic::Procedure, &[heading::DECISIONS]) };

pub(crate) static DN_REFUSAL: Rule = Rule {
    when: Any(&[Is(Refused), Is(RefusedFirstCountry)]),
    ..Rule::new("dn-refusal", Topic::Procedure, &[heading::DECISIONS])
};

pub(crate) static DN2: Rule = Rule { when: EXAMINED, ..Rule::new("dn2", Topic::Procedure, &[heading::MODALITIES]) };

pub(crate) static DN3: Rule =
    Rule { when: Is(DecisionTold), ..Rule::new("dn3", Topic::Procedure, &[heading::DECISIONS]) };
