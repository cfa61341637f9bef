//! How decisions are told (catalogue section 21).

use super::phase::EXAMINED;
use crate::condition::Condition::{Any, Is};
use crate::fact::Fact::{DecisionTold, Granted, Refused, RefusedFirstCountry};
use crate::rule::rule;
use crate::source::heading;
use crate::{Rule, Topic};

pub(super) const RULES: &[&Rule] = &[&DN_GRANT, &DN_REFUSAL, &DN2, &DN3];

pub(crate) static DN_GRANT: Rule = rule("dn-grant", Topic::Procedure, &[heading::DECISIONS]).when(Is(Granted));

pub(crate) static DN_REFUSAL: Rule =
    rule("dn-refusal", Topic::Procedure, &[heading::DECISIONS]).when(Any(&[Is(Refused), Is(RefusedFirstCountry)]));

pub(crate) static DN2: Rule = rule("dn2", Topic::Procedure, &[heading::MODALITIES]).when(EXAMINED);

pub(crate) static DN3: Rule = rule("dn3", Topic::Procedure, &[heading::DECISIONS]).when(Is(DecisionTold));
