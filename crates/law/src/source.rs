//! Where the law is written, and how much each place weighs.

pub(crate) mod checked;
pub(crate) mod heading;
mod weight;

pub use checked::{checked, clock_can_be_right, may_be_out_of_date};
pub use weight::Weight;

use crate::Date;

/// A document that says what the law is.
#[derive(Debug)]
pub struct Source {
    /// The stable name; its title is in the locales under `source-<id>`.
    pub id: &'static str,
    /// What kind of document it is.
    pub weight: Weight,
    /// One of the documents on which the guide is built: the Aliens Act, the page of the portal and
    /// the text of the EUAA. Everything else is marked as coming from outside them.
    pub founding: bool,
    /// The language in which its headings are cited, as a BCP 47 tag.
    pub language: &'static str,
    /// Where it can be read, if that is known.
    pub url: Option<&'static str>,
    /// The day on which this one was compared with the rules that cite it, where that was after all of
    /// them were; `YYYY-MM-DD`.
    pub(crate) later: Option<&'static str>,
}

/// The day on which all sources were last compared with the rules that cite them. Whoever has done so
/// again changes this line, and nothing else: a later day of a single source counts as long as it is one.
pub(crate) const CHECKED: &str = "2026-11-21";

/// A place in a source: the section heading or the article, in the source's own words.
#[derive(Clone, Copy, Debug)]
pub struct Cite {
    /// The document.
    pub source: &'static Source,
    /// The heading under which it stands there, or the article.
    pub heading: &'static str,
}

impl Cite {
    /// The section or the article of it, where it is cited by one: `§ 53 a`, `Article 29`.
    #[must_use]
    pub fn section(&self) -> Option<&'static str> {
        let numbered = ["§ ", "Article "].iter().any(|name| self.heading.starts_with(name));
        let end = self.heading.find([',', '(']).unwrap_or(self.heading.len());
        self.heading.get(..end).filter(|_| numbered)
    }

    /// Where it can be read, if that is known. A Danish act or order opens at the section where the browser
    /// can find it, and at its top otherwise.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        let url = self.source.url?;
        let section = self.section().filter(|section| section.starts_with('§'));
        Some(section.map_or_else(|| url.to_owned(), |section| [url, "#:~:text=", &encoded(section), "."].concat()))
    }
}

/// A section as addresses have it. A dot ends its number in the text of the act, and in no reference to it.
fn encoded(section: &str) -> String {
    section.replace('§', "%C2%A7").replace(' ', "%20")
}

impl Source {
    /// A place in this source.
    pub(crate) const fn at(&'static self, heading: &'static str) -> Cite {
        Cite { source: self, heading }
    }

    /// The day on which it was last checked.
    #[must_use]
    pub fn checked(&self) -> Option<Date> {
        [Some(CHECKED), self.later].into_iter().flatten().filter_map(|day| Date::parse(day).ok()).max()
    }
}

/// Every source.
pub static SOURCES: &[&Source] = &[
    &ALIENS_ACT,
    &DUBLIN_PAGE,
    &EUAA,
    &DUBLIN_III,
    &ASYLUM_MANAGEMENT,
    &BOARD_RULES,
    &RETURN_ACT,
    &ALIENS_ORDER,
    &UKRAINE_ACT,
    &UKRAINE_ORDER,
    &DUBLIN_PAGE_DANISH,
    &GUIDANCE_9533,
    &DRC_DUBLIN,
    &DRC_UNFOUNDED,
    &BOARD_29B,
    &COMMISSION_RESPONSIBLE,
    &BOARD_ABSENCE,
    &BOARD_DISAPPEARED,
    &BOARD_NON_APPEARANCE,
    &BOARD_UNKNOWN_ADDRESS,
    &SERVICE_NO,
    &SERVICE_APPEALS,
    &SERVICE_CENTRES,
    &RETURN_AGENCY,
];

/// Consolidated on 25 September 2025. Acts 1344 and 1648 of 2025 have amended it since; what they
/// changed in the sections cited here is not known.
pub(crate) static ALIENS_ACT: Source = Source {
    id: "aliens-act",
    weight: Weight::Act,
    founding: true,
    language: "da",
    url: Some("https://www.retsinformation.dk/eli/lta/2025/1183"),
    later: Some("2026-11-26"),
};

/// Order 557 of 29 May 2017. The Board still cites it in January 2026.
pub(crate) static BOARD_RULES: Source = Source {
    id: "board-rules",
    weight: Weight::Order,
    founding: false,
    language: "da",
    url: Some("https://www.retsinformation.dk/eli/lta/2017/557"),
    later: Some("2026-11-26"),
};

/// Consolidated on 27 August 2024. Act 1700 of 30 December 2024 has amended it since.
pub(crate) static RETURN_ACT: Source = Source {
    id: "return-act",
    weight: Weight::Act,
    founding: false,
    language: "da",
    url: Some("https://www.retsinformation.dk/eli/lta/2024/1014"),
    later: Some("2026-11-26"),
};

/// How long permits last, and where an application is made.
pub(crate) static ALIENS_ORDER: Source = Source {
    id: "aliens-order",
    weight: Weight::Order,
    founding: false,
    language: "da",
    url: Some("https://www.retsinformation.dk/eli/lta/2025/1354"),
    later: Some("2026-11-26"),
};

/// Act 324 of 16 March 2022, amended since; what came after March 2026 is not known.
pub(crate) static UKRAINE_ACT: Source = Source {
    id: "ukraine-act",
    weight: Weight::Act,
    founding: false,
    language: "da",
    url: Some("https://www.retsinformation.dk/eli/lta/2022/324"),
    later: Some("2026-11-26"),
};

/// Order 1310 of 30 November 2024: asylum cases of those whom the act covers are not finished.
pub(crate) static UKRAINE_ORDER: Source = Source {
    id: "ukraine-order",
    weight: Weight::Order,
    founding: false,
    language: "da",
    url: Some("https://www.retsinformation.dk/eli/lta/2024/1310"),
    later: Some("2026-11-26"),
};

pub(crate) static DUBLIN_PAGE: Source = Source {
    id: "dublin-page",
    weight: Weight::OfficialPage,
    founding: true,
    language: "en",
    url: Some("https://www.nyidanmark.dk/en-GB/Words%20and%20Concepts%20Front%20Page/US/Asylum/The_Dublin_Regulation"),
    later: None,
};

pub(crate) static EUAA: Source = Source {
    id: "euaa",
    weight: Weight::Agency,
    founding: true,
    language: "en",
    url: Some("https://dip.euaa.europa.eu/countries/denmark/first-instance-determination-denmark"),
    later: None,
};

pub(crate) static DUBLIN_III: Source = Source {
    id: "dublin-iii",
    weight: Weight::Regulation,
    founding: false,
    language: "en",
    url: Some("https://eur-lex.europa.eu/eli/reg/2013/604/oj"),
    later: Some("2026-11-26"),
};

pub(crate) static ASYLUM_MANAGEMENT: Source = Source {
    id: "asylum-management",
    weight: Weight::Regulation,
    founding: false,
    language: "en",
    url: Some("https://eur-lex.europa.eu/eli/reg/2024/1351/oj"),
    later: Some("2026-11-26"),
};

pub(crate) static DUBLIN_PAGE_DANISH: Source = Source {
    id: "dublin-page-danish",
    weight: Weight::OfficialPage,
    founding: false,
    language: "da",
    url: Some("https://www.nyidanmark.dk/da/Words%20and%20Concepts%20Front%20Page/US/Asylum/The_Dublin_Regulation"),
    later: None,
};

/// The way to the ministry's own page is not known.
pub(crate) static GUIDANCE_9533: Source =
    Source { id: "guidance-9533", weight: Weight::Guidance, founding: false, language: "en", url: None, later: None };

pub(crate) static DRC_DUBLIN: Source = Source {
    id: "drc-dublin",
    weight: Weight::Organisation,
    founding: false,
    language: "en",
    url: Some("https://asyl.drc.ngo/en/for-asylum-seekers/dublin-and-rejection-cases"),
    later: None,
};

pub(crate) static DRC_UNFOUNDED: Source = Source {
    id: "drc-unfounded",
    weight: Weight::Organisation,
    founding: false,
    language: "en",
    url: Some(
        "https://www.drc.ngo/our-work/what-we-do/asylum-and-repatriation/the-danish-asylum-system/\
         the-danish-asylum-procedure/what-applies-to-treatment-in-the-manifestly-unfounded-procedure/",
    ),
    later: None,
};

pub(crate) static BOARD_29B: Source = Source {
    id: "board-29b",
    weight: Weight::OfficialPage,
    founding: false,
    language: "da",
    url: Some("https://fln.dk/praksis/2026/januar/29b-ita20261"),
    later: None,
};

pub(crate) static COMMISSION_RESPONSIBLE: Source = Source {
    id: "commission-responsible",
    weight: Weight::OfficialPage,
    founding: false,
    language: "en",
    url: Some(
        "https://home-affairs.ec.europa.eu/policies/migration-and-asylum/asylum-eu/determining-member-state-responsible-asylum-application_en",
    ),
    later: None,
};

pub(crate) static BOARD_ABSENCE: Source = Source {
    id: "board-absence",
    weight: Weight::OfficialPage,
    founding: false,
    language: "da",
    url: Some("https://fln.dk/da/Information_til/Ansoegere/Forsvundne_frafald_og_udsaettelse"),
    later: None,
};

/// Of 2013: what gets one registered as absent.
pub(crate) static BOARD_DISAPPEARED: Source = Source {
    id: "board-disappeared",
    weight: Weight::OfficialPage,
    founding: false,
    language: "da",
    url: Some("https://fln.dk/da/Information_til/Advokater/Forsvundne_asylansoegere"),
    later: Some("2026-11-26"),
};

pub(crate) static BOARD_NON_APPEARANCE: Source = Source {
    id: "board-non-appearance",
    weight: Weight::OfficialPage,
    founding: false,
    language: "da",
    url: Some("https://fln.dk/da/Information_til/Advokater/Udeblivelse"),
    later: None,
};

/// Last changed in 2013; it cites the Act by its numbers of then.
pub(crate) static BOARD_UNKNOWN_ADDRESS: Source = Source {
    id: "board-unknown-address",
    weight: Weight::OfficialPage,
    founding: false,
    language: "da",
    url: Some("https://fln.dk/da/Information_til/Advokater/Anmodning_om_genoptagelse/Ansoegeren_er_udeblevet"),
    later: Some("2026-11-26"),
};

pub(crate) static SERVICE_NO: Source = Source {
    id: "service-no",
    weight: Weight::OfficialPage,
    founding: false,
    language: "en",
    url: Some("https://nyidanmark.dk/en-GB/You-have-received-an-answer/Asylum/No-to-asylum"),
    later: None,
};

pub(crate) static SERVICE_APPEALS: Source = Source {
    id: "service-appeals",
    weight: Weight::OfficialPage,
    founding: false,
    language: "en",
    url: Some(
        "https://www.nyidanmark.dk/en-GB/Words-and-concepts/US/Asylum/Appeals-reviewed-by-the-Refugee-Appeals-Board/",
    ),
    later: None,
};

pub(crate) static SERVICE_CENTRES: Source = Source {
    id: "service-centres",
    weight: Weight::OfficialPage,
    founding: false,
    language: "en",
    url: Some("https://www.nyidanmark.dk/en-GB/Waiting/Asylum/Housing%20of%20asylum%20applicants/Asylum%20centre"),
    later: None,
};

pub(crate) static RETURN_AGENCY: Source = Source {
    id: "return-agency",
    weight: Weight::OfficialPage,
    founding: false,
    language: "en",
    url: Some(
        "https://www.eng.hjemst.dk/foreign-nationals-with-no-leave-to-stay-in-denmark/returning/final-refusal-of-asylum/",
    ),
    later: None,
};

#[cfg(test)]
mod tests;
