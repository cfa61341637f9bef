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
        let country = match upper.as_bytes() {
            [first, second] => Self([*first, *second]),
            _ => return Err(UnknownCountry),
        };
        if Area::World.contains(country) { Ok(country) } else { Err(UnknownCountry) }
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
pub struct UnknownCountry;

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
        assert_eq!(Country::parse("ZZ"), Err(UnknownCountry));
        assert_eq!(Country::parse("DNK"), Err(UnknownCountry));
        assert_eq!(Country::parse("é"), Err(UnknownCountry));
        assert_eq!(Country::parse("UK"), Err(UnknownCountry), "the code of the United Kingdom is GB");
    }
}
