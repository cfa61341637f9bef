//! The way into the Dublin area and through it.

use law::Area::{Dublin, DublinAbroad};
use law::Condition::{self, Any, Is};
use law::Fact::{
    AirportTransit, EntryCountry, EntryOverTwelveMonths, EntryOverTwentyMonths, IrregularEntry, LivedCountry,
    LivedElsewhere, RescuedAtSea, VisaFreeEntry,
};

use super::{COUNTRY_OPEN, choice, country, pick};
use crate::Asked::{Always, When};
use crate::Question;

/// An entry of which it matters when and where it was.
const ENTERED: Condition = Any(&[Is(IrregularEntry), Is(VisaFreeEntry)]);

pub(super) static ENTRY: Question = choice(
    "entry",
    Always,
    &[
        pick("without-papers", &[IrregularEntry], &[&[RescuedAtSea, VisaFreeEntry, AirportTransit]]),
        pick("rescued", &[IrregularEntry, RescuedAtSea], &[&[VisaFreeEntry, AirportTransit]]),
        pick("with-papers", &[], &[&[IrregularEntry, RescuedAtSea, VisaFreeEntry, AirportTransit]]),
        pick("visa-free", &[VisaFreeEntry], &[&[IrregularEntry, RescuedAtSea, AirportTransit]]),
        pick("airport", &[AirportTransit], &[&[IrregularEntry, RescuedAtSea, VisaFreeEntry]]),
    ],
)
.sought(COUNTRY_OPEN)
.delicate();

pub(super) static ENTRY_WHEN: Question = choice(
    "entry-when",
    When(ENTERED),
    &[
        pick("within-twelve-months", &[], &[&[EntryOverTwelveMonths, EntryOverTwentyMonths]]),
        pick("over-twelve-months", &[EntryOverTwelveMonths], &[&[EntryOverTwentyMonths]]),
        pick("over-twenty-months", &[EntryOverTwelveMonths, EntryOverTwentyMonths], &[]),
    ],
)
.sought(COUNTRY_OPEN);

pub(super) static ENTRY_COUNTRY: Question =
    country("entry-country", EntryCountry, Dublin, When(ENTERED)).sought(COUNTRY_OPEN);

pub(super) static LIVED: Question = choice(
    "lived",
    When(Is(EntryOverTwelveMonths)),
    &[pick("yes", &[LivedElsewhere], &[]), pick("no", &[], &[&[LivedElsewhere]])],
)
.sought(COUNTRY_OPEN);

pub(super) static LIVED_COUNTRY: Question =
    country("lived-country", LivedCountry, DublinAbroad, When(Is(LivedElsewhere))).sought(COUNTRY_OPEN);
