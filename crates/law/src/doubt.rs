//! Where the sources are silent or disagree, and what the guide then takes for safe.

use crate::source::{
    ASYLUM_MANAGEMENT, BOARD_29B, DRC_29B, DRC_DUBLIN, DUBLIN_III, DUBLIN_PAGE_DANISH, EUAA, GUIDANCE_9533,
    OMBUDSMAN_DEADLINES, heading,
};
use crate::{Cite, Source};

/// One thing that the sources leave unclear. The locales hold the safe reading under
/// `doubt-<id>` and what each statement says under its attributes `one`, `two`, ….
#[derive(Debug)]
pub struct Doubt {
    /// The stable name; the catalogue's own number where it has one (`c6`).
    pub id: &'static str,
    /// The statements that differ, or the one that stands alone.
    pub statements: &'static [Statement],
}

/// What one source says on it.
pub type Statement = Cite;

const fn doubt(id: &'static str, statements: &'static [Statement]) -> Doubt {
    Doubt { id, statements }
}

const fn article(source: &'static Source, article: &'static str) -> Cite {
    source.at(article)
}

/// The right to stay is stated for section 29 a and not for section 29 b.
pub(crate) static C1: Doubt = doubt(
    "c1",
    &[heading::ADMISSIBILITY_APPEAL, DRC_29B.at("Residence permit as a refugee in another European country")],
);
/// An earlier application elsewhere goes before the criteria.
pub(crate) static C2: Doubt = doubt("c2", &[heading::ENFORCED, article(&DUBLIN_III, "Article 18(1)(b)-(d)")]);
/// Other rules protect a child alone.
pub(crate) static C2_CHILD: Doubt = doubt("c2-child", &[article(&DUBLIN_III, "Articles 6 and 8")]);
/// To whom an appeal is addressed and where it is handed in.
pub(crate) static C4: Doubt = doubt("c4", &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL]);
/// Whether the intention to appeal is enough.
pub(crate) static C5: Doubt = doubt("c5", &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL]);
/// How the seven days are counted.
pub(crate) static C6: Doubt = doubt(
    "c6",
    &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL, GUIDANCE_9533.at("Guidance no. 9533 of 26 June 2018")],
);
/// Against what the appeal goes: the request or the transfer.
pub(crate) static C7: Doubt = doubt("c7", &[heading::ENFORCED, heading::DECISIONS]);
/// What becomes of an appeal that arrives late.
pub(crate) static C8: Doubt = doubt("c8", &[heading::ENFORCED, OMBUDSMAN_DEADLINES.at("26. Klagefrister")]);
/// From when a family's days run.
pub(crate) static C18: Doubt = doubt("c18", &[heading::DECISIONS]);
/// How a child alone is told.
pub(crate) static C19: Doubt = doubt("c19", &[heading::DECISIONS, heading::MINORS_TOLD]);
/// Whether free help with the law is stated for section 29 b.
pub(crate) static C20: Doubt = doubt("c20", &[heading::ADMISSIBILITY_APPEAL, heading::AUTHORITIES]);
/// Who registers an application.
pub(crate) static C22: Doubt = doubt("c22", &[heading::AUTHORITIES, heading::ENFORCED]);
/// What the first interview is about.
pub(crate) static C24: Doubt =
    doubt("c24", &[heading::ENFORCED, EUAA.at("Types of procedures and case processing › First interview")]);
/// Which family counts, and how they must stay there.
pub(crate) static C29: Doubt = doubt(
    "c29",
    &[heading::CRITERIA, DUBLIN_PAGE_DANISH.at("Dublinforordningen"), article(&DUBLIN_III, "Articles 9 and 10")],
);
/// Family that is probably not counted.
pub(crate) static C29_OTHER: Doubt =
    doubt("c29-other", &[heading::CRITERIA, article(&DUBLIN_III, "Articles 8, 16 and 17(2)")]);
/// A permit or visa that expired a short time ago.
pub(crate) static C30_RECENT: Doubt = doubt("c30-recent", &[heading::CRITERIA, article(&DUBLIN_III, "Article 12")]);
/// A permit or visa that expired long ago.
pub(crate) static C30_LONG: Doubt = doubt("c30-long", &[heading::CRITERIA, article(&DUBLIN_III, "Article 12")]);
/// An entry more than twelve months ago.
pub(crate) static C31: Doubt = doubt("c31", &[heading::CRITERIA, article(&DUBLIN_III, "Article 13(1)")]);
/// The official page still describes the older rules.
pub(crate) static C32: Doubt =
    doubt("c32", &[EUAA.at("Relevant EU legislation"), article(&ASYLUM_MANAGEMENT, "Articles 83 to 85")]);
/// Section 29 b is used only where the protection elsewhere is real.
pub(crate) static PROTECTION_IS_REAL: Doubt =
    doubt("protection-is-real", &[heading::EUROPEAN_SAFE_COUNTRY, BOARD_29B.at("29b-ita20261")]);
/// In what form the appeal can be made.
pub(crate) static HOW_TO_APPEAL: Doubt = doubt("how-to-appeal", &[DRC_DUBLIN.at("Dublin and rejection cases")]);

/// Another country registered the person, though no application was made there.
pub(crate) static REGISTERED_ELSEWHERE: Doubt = doubt("registered-elsewhere", &[heading::ENFORCED]);
/// An appeal was announced, and it is not known whether in time.
pub(crate) static IN_TIME: Doubt = doubt("in-time", &[heading::ENFORCED]);

/// See `doubt-am-child`.
pub(crate) static AM_CHILD: Doubt = doubt("am-child", &[article(&ASYLUM_MANAGEMENT, "Article 25")]);
/// See `doubt-am-family`.
pub(crate) static AM_FAMILY: Doubt = doubt("am-family", &[article(&ASYLUM_MANAGEMENT, "Article 2(8)")]);
/// See `doubt-am-expired`.
pub(crate) static AM_EXPIRED: Doubt = doubt("am-expired", &[article(&ASYLUM_MANAGEMENT, "Article 29")]);
/// See `doubt-am-heading`.
pub(crate) static AM_HEADING: Doubt = doubt("am-heading", &[article(&ASYLUM_MANAGEMENT, "Articles 30 to 32")]);
/// See `doubt-d-heading`.
pub(crate) static D_HEADING: Doubt = doubt("d-heading", &[article(&DUBLIN_III, "Articles 14 and 15")]);
/// See `doubt-am-twenty`.
pub(crate) static AM_TWENTY: Doubt = doubt("am-twenty", &[article(&ASYLUM_MANAGEMENT, "Article 33")]);
/// See `doubt-am-rescued`.
pub(crate) static AM_RESCUED: Doubt = doubt("am-rescued", &[article(&ASYLUM_MANAGEMENT, "Article 33")]);

/// Every doubt.
pub static DOUBTS: &[&Doubt] = &[
    &C1,
    &C2,
    &C2_CHILD,
    &C4,
    &C5,
    &C6,
    &C7,
    &C8,
    &C18,
    &C19,
    &C20,
    &C22,
    &C24,
    &C29,
    &C29_OTHER,
    &C30_RECENT,
    &C30_LONG,
    &C31,
    &C32,
    &PROTECTION_IS_REAL,
    &HOW_TO_APPEAL,
    &AM_CHILD,
    &AM_FAMILY,
    &AM_EXPIRED,
    &AM_HEADING,
    &D_HEADING,
    &AM_TWENTY,
    &AM_RESCUED,
    &REGISTERED_ELSEWHERE,
    &IN_TIME,
];
