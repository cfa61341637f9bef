//! Where the sources are silent or disagree, and what the guide then takes for safe.

use crate::Cite;
use crate::source::{
    ALIENS_ACT, ASYLUM_MANAGEMENT, BOARD_29B, BOARD_RULES, DUBLIN_III, DUBLIN_PAGE_DANISH, EUAA, GUIDANCE_9533,
    SERVICE_CENTRES, heading,
};

/// One thing that the sources leave unclear. The locales hold the safe reading under
/// `doubt-<id>` and what each statement says under its attributes `one`, `two`, ….
#[derive(Debug)]
pub struct Doubt {
    /// The stable name; the catalogue's own number where it has one (`c6`).
    pub id: &'static str,
    /// The statements that differ, or the one that stands alone.
    pub statements: &'static [Cite],
}

const fn doubt(id: &'static str, statements: &'static [Cite]) -> Doubt {
    Doubt { id, statements }
}

/// Other rules protect a child alone.
pub(crate) static C2_CHILD: Doubt =
    doubt("c2-child", &[DUBLIN_III.at("Article 8"), ASYLUM_MANAGEMENT.at("Article 25")]);
/// Whether a relative can take care of the child.
pub(crate) static CAN_CARE: Doubt =
    doubt("can-care", &[DUBLIN_III.at("Article 8(2)"), ASYLUM_MANAGEMENT.at("Article 25(3)")]);
/// The answers point to Denmark, and the Service has named another country.
pub(crate) static ANSWERS_SAY_DENMARK: Doubt = doubt("answers-say-denmark", &[DUBLIN_III.at("Article 27(1)")]);
/// Which of several countries with an earlier application.
pub(crate) static SEVERAL: Doubt =
    doubt("several", &[DUBLIN_III.at("Article 29(2)"), ASYLUM_MANAGEMENT.at("Article 36(1)(b)")]);
/// Whether an absence ended the duty to take back, under the older rules.
pub(crate) static LEFT_AREA: Doubt = doubt("left-area", &[DUBLIN_III.at("Article 19(2)-(3)")]);
/// And under the newer ones.
pub(crate) static LEFT_AREA_NEWER: Doubt = doubt("left-area-newer", &[ASYLUM_MANAGEMENT.at("Article 37(4)-(5)")]);
/// Both must have said in writing that they want to be together.
pub(crate) static BOTH_WRITE: Doubt =
    doubt("both-write", &[DUBLIN_III.at("Articles 9 and 10"), ASYLUM_MANAGEMENT.at("Articles 26 and 27")]);
/// A couple since the application.
pub(crate) static SINCE_APPLICATION: Doubt = doubt("since-application", &[DUBLIN_III.at("Article 7(2)")]);
/// Whether an entry without needing a visa counts as such where it was to ask for asylum.
pub(crate) static VISA_FREE: Doubt =
    doubt("visa-free", &[DUBLIN_III.at("Article 14(2)"), ASYLUM_MANAGEMENT.at("Article 31(2)")]);
/// Whether an end on a weekend or a holiday moves. From which day is counted, the Act says.
pub(crate) static C6: Doubt =
    doubt("c6", &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), GUIDANCE_9533.at("Guidance no. 9533 of 26 June 2018")]);
/// From when a family's days run.
pub(crate) static C18: Doubt = doubt("c18", &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::DECISIONS]);
/// How a child alone is told.
pub(crate) static C19: Doubt = doubt("c19", &[heading::DECISIONS, heading::MINORS_TOLD]);
/// Who registers an application: the Act and the page.
pub(crate) static C22: Doubt = doubt("c22", &[ALIENS_ACT.at("§ 48 e, stk. 1"), heading::AUTHORITIES]);
/// What the first interview is about.
pub(crate) static C24: Doubt = doubt("c24", &[heading::ENFORCED, heading::FIRST_INTERVIEW]);
/// Which family counts, and how they must stay there.
pub(crate) static C29: Doubt =
    doubt("c29", &[heading::CRITERIA, DUBLIN_PAGE_DANISH.at("Dublinforordningen"), DUBLIN_III.at("Articles 9 and 10")]);
/// The official page still describes the older rules.
pub(crate) static C32: Doubt =
    doubt("c32", &[EUAA.at("Relevant EU legislation"), ASYLUM_MANAGEMENT.at("Articles 83 to 85")]);
/// Section 29 b is used only where the protection elsewhere is real.
pub(crate) static PROTECTION_IS_REAL: Doubt =
    doubt("protection-is-real", &[heading::EUROPEAN_SAFE_COUNTRY, BOARD_29B.at("29b-ita20261")]);
/// How often a closed case can be opened again.
pub(crate) static C9: Doubt = doubt("c9", &[heading::IMPLICIT, heading::SUBSEQUENT]);
/// Where families live, and for how long, in a phase that is normally short.
pub(crate) static C13: Doubt = doubt("c13", &[heading::ADMISSIBILITY_RECEPTION, heading::ACCELERATED_RECEPTION]);
/// Where adults without children live before a decision.
pub(crate) static SJAELSMARK: Doubt =
    doubt("sjaelsmark", &[heading::ADMISSIBILITY_RECEPTION, SERVICE_CENTRES.at("Asylum centre")]);
/// Whether a case is seen as manifestly unfounded because of the nationality.
pub(crate) static BY_NATIONALITY: Doubt =
    doubt("by-nationality", &[ALIENS_ACT.at("§ 42 b, stk. 12"), heading::ACCELERATED_RECEPTION]);
/// Whether Denmark ends reception when a transfer is told under the newer rules.
pub(crate) static AM_RECEPTION: Doubt =
    doubt("am-reception", &[ASYLUM_MANAGEMENT.at("Article 18(1)"), ALIENS_ACT.at("§ 42 a, stk. 1")]);
/// Whether the interview can be left out in the expedited procedure.
pub(crate) static C14: Doubt = doubt(
    "c14",
    &[
        heading::EXPEDITED,
        heading::STRUCTURE,
        EUAA.at("Personal interview › Possibility to omit the personal interview"),
    ],
);
/// Whether an interviewer of one's own sex is promised.
pub(crate) static C25: Doubt = doubt(
    "c25",
    &[
        EUAA.at("Regular asylum procedure at first instance › Personal interview"),
        EUAA.at("Personal interview › Choice of gender of the interviewer/interpreter"),
        EUAA.at("Personal interview › Objecting to the interviewer/interpreter"),
    ],
);
/// When a member of the family may be at the interview.
pub(crate) static C26: Doubt =
    doubt("c26", &[heading::PRESENT, EUAA.at("Regular asylum procedure at first instance › Personal interview")]);
/// Who is with a child at its interview.
pub(crate) static C27: Doubt = doubt("c27", &[heading::GUARANTEES, heading::STRUCTURE]);
/// What the exceptions for Georgia are.
pub(crate) static C34: Doubt = doubt("c34", &[heading::EXPEDITED]);
/// Whether the list of countries is still the same, and what "Great Britain" means.
pub(crate) static C35: Doubt = doubt("c35", &[heading::EXPEDITED]);

/// A partner outside marriage.
pub(crate) static PARTNER: Doubt =
    doubt("partner", &[DUBLIN_III.at("Article 2(g)"), ASYLUM_MANAGEMENT.at("Article 2(8)")]);
/// How Denmark gives counselling under the newer rules.
pub(crate) static AM_COUNSEL: Doubt = doubt("am-counsel", &[ASYLUM_MANAGEMENT.at("Article 21")]);
/// Whether an interview is recorded.
pub(crate) static AM_RECORDED: Doubt = doubt(
    "am-recorded",
    &[ASYLUM_MANAGEMENT.at("Article 22(7)"), EUAA.at("Personal interview › Audio/Video recording and written report")],
);
/// Whether Denmark uses section 29 a under the newer rules.
pub(crate) static AM_SECTION: Doubt = doubt("am-section", &[ASYLUM_MANAGEMENT.at("Article 42")]);
/// People who depend on each other are kept together.
pub(crate) static DEPENDING: Doubt =
    doubt("depending", &[DUBLIN_III.at("Article 16"), ASYLUM_MANAGEMENT.at("Article 34")]);
/// A citizen of a state that takes part in the Dublin rules was told of another country.
pub(crate) static CITIZEN_SENT: Doubt =
    doubt("citizen-sent", &[DUBLIN_III.at("Article 2(a)"), ASYLUM_MANAGEMENT.at("Article 2(1)")]);
/// What follows when the Board has changed a decision to send the person elsewhere.
pub(crate) static AFTER_OVERTURNED: Doubt = doubt("after-overturned", &[heading::ADMISSIBILITY_APPEAL]);
/// Whether it is a case of section 29 a or of section 29 b.
pub(crate) static WHICH_SECTION: Doubt =
    doubt("which-section", &[heading::ADMISSIBILITY_GROUNDS, heading::DUBLIN_PROCEDURE]);
/// Whether the Ministry or the Service says which country is safe.
pub(crate) static WHO_ASSESSES: Doubt = doubt("who-assesses", &[heading::SAFE_THIRD, heading::SAFE_THIRD]);

/// Another country registered the person, though no application was made there.
pub(crate) static REGISTERED_ELSEWHERE: Doubt = doubt("registered-elsewhere", &[heading::ENFORCED]);
/// What the Board has made of a no that it has changed.
pub(crate) static SENT_BACK: Doubt = doubt("sent-back", &[BOARD_RULES.at("§ 45"), heading::OUTCOMES]);
/// An appeal was announced, and it is not known whether in time.
pub(crate) static IN_TIME: Doubt = doubt("in-time", &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt.")]);
/// What becomes of an appeal under section 29 b of someone who is registered as absent.
pub(crate) static GONE_29B: Doubt = doubt("gone-29b", &[BOARD_RULES.at("§ 46, stk. 5"), BOARD_RULES.at("§ 47")]);
/// A child alone with protection in another country.
pub(crate) static CHILD_29B: Doubt = doubt("child-29b", &[ALIENS_ACT.at("§ 29 b"), BOARD_29B.at("29b-ung20191")]);
/// Whether a late request helps someone who has not asked for asylum here.
pub(crate) static ASKED_LATE: Doubt = doubt("asked-late", &[DUBLIN_III.at("Article 24(3)")]);

/// Every doubt.
pub static DOUBTS: &[&Doubt] = &[
    &C2_CHILD,
    &CAN_CARE,
    &ANSWERS_SAY_DENMARK,
    &SEVERAL,
    &LEFT_AREA,
    &LEFT_AREA_NEWER,
    &BOTH_WRITE,
    &SINCE_APPLICATION,
    &VISA_FREE,
    &C6,
    &C18,
    &C19,
    &C22,
    &C24,
    &C29,
    &C32,
    &PROTECTION_IS_REAL,
    &REGISTERED_ELSEWHERE,
    &SENT_BACK,
    &IN_TIME,
    &GONE_29B,
    &CHILD_29B,
    &ASKED_LATE,
    &C9,
    &C13,
    &SJAELSMARK,
    &BY_NATIONALITY,
    &C14,
    &C25,
    &C26,
    &C27,
    &C34,
    &C35,
    &WHO_ASSESSES,
    &WHICH_SECTION,
    &PARTNER,
    &DEPENDING,
    &CITIZEN_SENT,
    &AFTER_OVERTURNED,
    &AM_RECEPTION,
    &AM_SECTION,
    &AM_COUNSEL,
    &AM_RECORDED,
];
