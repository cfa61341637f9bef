//! Countries of the world, and those that take part in the Dublin system.

use std::fmt;

/// A country or territory by its ISO 3166-1 code of two letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Denmark.
    pub const DENMARK: Self = Self(*b"DK");

    /// Reads a code of two letters, in capitals or not.
    ///
    /// # Errors
    /// [`UnknownCountry`] when no country has that code.
    pub fn parse(code: &str) -> Result<Self, UnknownCountry> {
        let upper = code.to_ascii_uppercase();
        let country = <[u8; 2]>::try_from(upper.as_bytes()).ok().map(Self);
        country.filter(|country| Area::World.contains(*country)).ok_or_else(|| UnknownCountry { meant: meant(&upper) })
    }

    /// The state of which people from here are citizens: a territory such as Greenland has no
    /// citizenship of its own.
    #[must_use]
    pub fn of_its_citizens(self) -> Self {
        TERRITORIES.iter().find(|(_, territories)| territories.contains(&self.code())).map_or(self, |(state, _)| *state)
    }

    /// Whether there are citizens of it: not of a territory, nor of an island on which nobody lives.
    #[must_use]
    pub fn has_citizens(&self) -> bool {
        self.of_its_citizens() == *self && !WITHOUT_PEOPLE.contains(&self.code())
    }

    /// The code, in capitals.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

/// No country has that code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCountry {
    /// The country that is probably meant: it goes by that code elsewhere.
    pub meant: Option<Country>,
}

/// The country that goes by that code in the European Union, on cars or in passports.
fn meant(code: &str) -> Option<Country> {
    OTHER_CODES.iter().find(|(other, _)| *other == code).map(|(_, country)| *country)
}

const fn named(code: &[u8; 2]) -> Country {
    Country(*code)
}

/// Codes in common use that are none of ISO 3166-1 alpha-2: those of the European Union, one of Kosovo,
/// and the ones of three letters of the states that take part in the Dublin rules and of the countries
/// from which most people come.
const OTHER_CODES: &[(&str, Country)] = &[
    ("EL", named(b"GR")),
    ("UK", named(b"GB")),
    ("KS", named(b"XK")),
    ("XKX", named(b"XK")),
    ("AUT", named(b"AT")),
    ("BEL", named(b"BE")),
    ("BGR", named(b"BG")),
    ("CHE", named(b"CH")),
    ("CYP", named(b"CY")),
    ("CZE", named(b"CZ")),
    ("DEU", named(b"DE")),
    ("DNK", named(b"DK")),
    ("ESP", named(b"ES")),
    ("EST", named(b"EE")),
    ("FIN", named(b"FI")),
    ("FRA", named(b"FR")),
    ("GBR", named(b"GB")),
    ("GRC", named(b"GR")),
    ("HRV", named(b"HR")),
    ("HUN", named(b"HU")),
    ("IRL", named(b"IE")),
    ("ISL", named(b"IS")),
    ("ITA", named(b"IT")),
    ("LIE", named(b"LI")),
    ("LTU", named(b"LT")),
    ("LUX", named(b"LU")),
    ("LVA", named(b"LV")),
    ("MLT", named(b"MT")),
    ("NLD", named(b"NL")),
    ("NOR", named(b"NO")),
    ("POL", named(b"PL")),
    ("PRT", named(b"PT")),
    ("ROU", named(b"RO")),
    ("SVK", named(b"SK")),
    ("SVN", named(b"SI")),
    ("SWE", named(b"SE")),
    ("AFG", named(b"AF")),
    ("ALB", named(b"AL")),
    ("ERI", named(b"ER")),
    ("ETH", named(b"ET")),
    ("GEO", named(b"GE")),
    ("IRN", named(b"IR")),
    ("IRQ", named(b"IQ")),
    ("RUS", named(b"RU")),
    ("SOM", named(b"SO")),
    ("SYR", named(b"SY")),
    ("TUR", named(b"TR")),
    ("UKR", named(b"UA")),
];

/// The territories whose people are citizens of a state with a code of its own.
const TERRITORIES: &[(Country, &[&str])] = &[
    (Country::DENMARK, &["FO", "GL"]),
    (named(b"FI"), &["AX"]),
    (named(b"FR"), &["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "WF", "YT"]),
    (named(b"GB"), &["GG", "IM", "JE"]),
    (named(b"NL"), &["AW", "BQ", "CW", "SX"]),
    (named(b"NO"), &["SJ"]),
    (named(b"US"), &["AS", "GU", "MP", "PR", "VI"]),
    (named(b"AU"), &["CC", "CX", "NF"]),
    (named(b"NZ"), &["CK", "NU", "TK"]),
];

/// Where nobody lives who belongs there.
const WITHOUT_PEOPLE: &[&str] = &["AQ", "BV", "GS", "HM", "IO", "TF", "UM"];

/// A group of countries from which an answer is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Every country.
    World,
    /// The member states of the European Union, Norway, Switzerland, Iceland and Liechtenstein
    /// (newtodenmark.dk, The Dublin Regulation; EUAA, The Dublin Procedure).
    Dublin,
    /// The same without Denmark.
    DublinAbroad,
}

const DUBLIN: &str = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE CH";

/// ISO 3166-1, and XK, which is in common use for Kosovo.
const WORLD: &str = "\
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO \
JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR \
MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO \
RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV \
TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

impl Area {
    /// Whether the country belongs to the group.
    #[must_use]
    pub fn contains(self, country: Country) -> bool {
        self.countries().any(|other| other == country)
    }

    /// The countries of the group, in the order of their codes or, for the smaller ones, of their
    /// English names.
    pub fn countries(self) -> impl Iterator<Item = Country> {
        let codes = if self == Self::World { WORLD } else { DUBLIN };
        codes
            .split(' ')
            .filter_map(|code| code.as_bytes().first_chunk::<2>().map(|letters| Country(*letters)))
            .filter(move |country| self != Self::DublinAbroad || *country != Country::DENMARK)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dublin_area_is_the_union_and_four_more() {
        let union = [
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
        ];
        let mut expected: Vec<&str> = union.into_iter().chain(["NO", "CH", "IS", "LI"]).collect();
        expected.sort_unstable();
        let mut countries: Vec<String> = Area::Dublin.countries().map(|country| country.to_string()).collect();
        countries.sort();
        assert_eq!(countries, expected);
        assert_eq!(Area::DublinAbroad.countries().count(), expected.len() - 1);
        assert!(!Area::DublinAbroad.contains(Country::DENMARK));
    }

    #[test]
    fn the_world_has_every_code_once() {
        let codes: Vec<Country> = Area::World.countries().collect();
        assert_eq!(codes.len(), 250, "249 of ISO 3166-1 and Kosovo");
        assert!(codes.is_sorted() && codes.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn codes_are_read_in_either_case() {
        assert_eq!(Country::parse("dk"), Ok(Country::DENMARK));
        for none in ["ZZ", "é", "", "D", "DANMARK"] {
            assert_eq!(Country::parse(none), Err(UnknownCountry { meant: None }), "{none}");
        }
    }

    #[test]
    fn a_code_in_common_use_names_the_country_that_is_meant() {
        for (code, meant) in [("UK", "GB"), ("el", "GR"), ("KS", "XK"), ("GRC", "GR"), ("DNK", "DK")] {
            assert_eq!(Country::parse(code), Err(UnknownCountry { meant: Country::parse(meant).ok() }), "{code}");
        }
        for (code, country) in OTHER_CODES {
            assert!(Area::World.contains(*country), "{code}");
            assert!(Country::parse(code).is_err(), "{code}");
        }
    }

    #[test]
    fn people_of_a_territory_are_citizens_of_its_state() {
        for (territory, state) in [("GL", "DK"), ("FO", "DK"), ("JE", "GB"), ("AX", "FI"), ("SE", "SE"), ("SY", "SY")] {
            assert_eq!(Country::parse(territory).map(Country::of_its_citizens), Country::parse(state));
        }
        let known = TERRITORIES
            .iter()
            .flat_map(|(state, territories)| territories.iter().map(move |code| (*state, Country::parse(code))));
        assert!(known.into_iter().all(|(state, territory)| Area::World.contains(state) && territory.is_ok()));
    }
}
