//! From every number of the catalogue of what the guide must say to what says it.
//!
//! The catalogue was read out of two of the founding documents, section by section (DC: Dublin
//! criteria, DP: Dublin procedure, …; C: where the documents contradict themselves or are silent).
//! This table is kept by hand: whoever adds a rule decides what it carries. The reasons are for
//! maintainers and lawyers, in English.

mod added;

use super::{
    admissibility as ad, after, another_country as an, board as ab, children as ch, decisions as dn, detention as de,
    dublin_criteria as dc, dublin_procedure as dp, earlier_applications as ea, evidence as ev, first_interview as fi,
    gates as ga, interview_rights as int, normal as np, other_countries as oc, reception as re, reopening as su,
    rights as ri, support as vu, unfounded as mu, upkeep as up, withdrawal as wi,
};
use crate::{Doubt, Rule, doubt};

pub use added::ADDED;

/// How one number of the catalogue is carried.
#[derive(Clone, Copy, Debug)]
pub enum Carried {
    /// These rules say it.
    By(&'static [&'static Rule]),
    /// These rules say it, but for a part that is left out for that reason.
    Partly(&'static [&'static Rule], &'static str),
    /// It is a contradiction or a gap: these doubts show it, with the rules that name them.
    Doubts(&'static [&'static Doubt]),
    /// No rule and no doubt, for that reason.
    LeftOut(&'static str),
}

use Carried::{By, Doubts, LeftOut, Partly};

/// Every number once, in the order of the catalogue.
pub static CATALOGUE: &[(&str, Carried)] = &[
    // 1. Dublin criteria and their order
    ("dc1", By(&[&ga::DC1])),
    ("dc2", By(&[&ga::DC2])),
    ("dc3", By(&[&dc::DC3])),
    ("dc4", By(&[&dc::DC4])),
    ("dc5", By(&[&dc::DC5])),
    ("dc6", By(&[&dc::DC6, &dc::DC6_DENMARK])),
    ("dc7", By(&[&an::DC7])),
    ("dc8", By(&[&an::DC8, &an::DC8_NEW])),
    ("dc9", By(&[&an::DC9])),
    ("dc10", By(&[&ea::DC10, &ea::DC10_PENDING])),
    ("dc11", By(&[&an::DC11])),
    ("dc12", By(&[&an::DC12])),
    ("dc13", By(&[&an::DC13])),
    // 2. Dublin procedure and appeal
    ("dp1", By(&[&dp::DP1, &dp::DP1_REGISTER])),
    ("dp2", By(&[&dp::DP2])),
    ("dp3", By(&[&dp::DP3])),
    ("dp4", By(&[&dp::DP4])),
    ("dp5", By(&[&dp::DP5])),
    ("dp6", By(&[&dp::DP6, &dp::DP6_NOT_YET])),
    ("dp7", By(&[&dp::DP7])),
    ("dp8", By(&[&dp::DP8, &dp::DP10_ANNOUNCED])),
    ("dp9", By(&[&dp::DP9, &dp::DP9_ANNOUNCED])),
    ("dp10", By(&[&dp::DP10])),
    ("dp11", By(&[&dp::DP11])),
    ("dp12", By(&[&dp::DP12])),
    ("dp13", By(&[&dp::DP13])),
    ("dp14", By(&[&de::DP14])),
    // 3. Section 29 b
    ("ad1", By(&[&ga::AD1])),
    ("ad2", By(&[&ad::AD2])),
    ("ad3", By(&[&ad::AD3])),
    ("ad4", By(&[&ad::AD4])),
    ("ad5", By(&[&ad::AD5])),
    ("ad6", By(&[&ad::AD6])),
    ("ad7", By(&[&ad::AD7])),
    ("ad8", By(&[&ad::AD8])),
    ("ad9", By(&[&ad::AD9])),
    // 4. First interview
    ("fi1", By(&[&fi::FI1])),
    ("fi2", By(&[&fi::FI2])),
    ("fi3", By(&[&fi::FI3])),
    ("fi4", By(&[&fi::FI4])),
    ("fi5", By(&[&fi::FI5])),
    ("fi6", By(&[&ga::FI6, &np::NP1, &mu::MU1, &mu::AG1, &an::DC8, &ad::AD2, &dp::DP5])),
    ("fi7", By(&[&fi::FI7])),
    // 5. Normal procedure
    ("np1", By(&[&np::NP1])),
    ("np2", By(&[&np::NP2])),
    ("np3", By(&[&np::NP3])),
    ("np4", By(&[&np::NP4])),
    ("np5", By(&[&np::NP5])),
    ("np6", By(&[&np::NP6])),
    ("np7", By(&[&np::NP7])),
    ("np8", By(&[&np::NP8])),
    ("np9", By(&[&np::NP9])),
    // 6. Manifestly unfounded
    ("mu1", By(&[&mu::MU1])),
    ("mu2", By(&[&mu::MU2])),
    ("mu3", By(&[&mu::MU3])),
    ("mu4", By(&[&mu::MU4])),
    ("mu5", By(&[&mu::MU5])),
    ("mu6", By(&[&mu::MU6])),
    // 7. Expedited procedure and its list
    ("ag1", By(&[&mu::AG1])),
    ("ag2", By(&[&mu::AG2])),
    ("ag3", By(&[&mu::AG3])),
    ("ag4", By(&[&mu::AG4])),
    ("ag5", By(&[&mu::AG5])),
    ("ag6", By(&[&mu::AG6])),
    // 8. Subsequent applications and reopening
    ("su1", By(&[&su::SU1])),
    ("su2", By(&[&su::SU2])),
    ("su3", By(&[&su::SU3])),
    ("su4", By(&[&su::SU4])),
    ("su5", By(&[&su::SU5])),
    ("su6", By(&[&su::SU6])),
    // 9. Withdrawal
    ("wi1", By(&[&wi::WI1])),
    ("wi2", By(&[&wi::WI2])),
    ("wi3", By(&[&wi::WI3, &wi::WI3_DUTY])),
    (
        "wi4",
        Partly(
            &[&wi::WI4, &wi::WI7],
            "that no day for leaving is set: section 33(1) asks for one in every decision that ends the right to stay",
        ),
    ),
    ("wi5", By(&[&wi::WI5])),
    ("wi6", By(&[&wi::WI6])),
    ("wi7", By(&[&wi::WI7])),
    ("wi8", By(&[&wi::WI8])),
    ("wi9", By(&[&wi::WI9])),
    ("wi10", By(&[&wi::WI10])),
    // 10. First country of asylum
    ("fc1", By(&[&oc::FC1])),
    ("fc2", By(&[&oc::FC2])),
    ("fc3", By(&[&oc::FC3])),
    ("fc4", By(&[&oc::FC4])),
    ("fc5", By(&[&oc::FC5])),
    // 11. Safe third country
    ("st1", By(&[&oc::ST1])),
    ("st2", By(&[&oc::ST2])),
    ("st3", By(&[&oc::ST3])),
    ("st4", By(&[&oc::ST4])),
    ("st5", By(&[&oc::ST5])),
    ("st6", By(&[&oc::ST6])),
    // 12. Border procedure
    ("bo1", By(&[&oc::BO1])),
    // 13. Reception: the rows of the table of placements, then the numbers
    ("re-admissibility", By(&[&re::RE_ADMISSIBILITY_ADULT, &re::RE_ADMISSIBILITY_FAMILY, &re::RE_ADMISSIBILITY_CHILD])),
    ("re-admissibility-appeal", By(&[&re::RE_APPEAL_ADULT, &re::RE_APPEAL_FAMILY, &re::RE_APPEAL_CHILD])),
    ("re-accelerated", By(&[&re::RE_ACCELERATED_ADULT, &re::RE_ACCELERATED_FAMILY, &re::RE_ACCELERATED_CHILD])),
    (
        "re-accelerated-appeal",
        By(&[&re::RE_ACCELERATED_APPEAL_ADULT, &re::RE_ACCELERATED_APPEAL_FAMILY, &re::RE_ACCELERATED_APPEAL_CHILD]),
    ),
    ("re-normal", By(&[&re::RE_NORMAL])),
    ("re-normal-refused", By(&[&re::RE_REFUSED])),
    ("re-closed-or-reopened", By(&[&re::RE_NOT_STATED])),
    ("re1", By(&[&up::RE1])),
    ("re2", By(&[&up::RE2])),
    ("re3", By(&[&re::RE3])),
    // 14. Rights in each phase
    ("ri1", By(&[&ri::RI1])),
    ("ri2", By(&[&ri::RI2])),
    ("ri3", By(&[&ri::RI3])),
    ("ri4", By(&[&ri::RI4])),
    ("ri5", By(&[&ri::HP1])),
    ("ri6", By(&[&ri::RI6])),
    ("ri7", Partly(&[&ri::RI7], "that the rules on data protection bind interpreters concerns them alone")),
    // 15. Rights in the interview
    ("in1", By(&[&int::IN1])),
    ("in2", By(&[&int::IN2])),
    ("in3", By(&[&int::IN3])),
    ("in4", By(&[&int::IN4])),
    ("in5", By(&[&int::IN5])),
    ("in6", By(&[&int::IN6])),
    ("in7", By(&[&int::IN7])),
    ("in8", By(&[&int::IN8])),
    ("in9", By(&[&int::IN9])),
    ("in10", By(&[&int::IN10])),
    ("in11", By(&[&int::IN11])),
    ("in12", By(&[&int::IN12])),
    ("in13", By(&[&int::IN13])),
    ("in14", By(&[&int::IN14])),
    ("in15", By(&[&int::IN15])),
    ("in16", By(&[&int::IN16])),
    ("in17", By(&[&int::IN17])),
    ("in18", By(&[&int::IN18])),
    ("in19", By(&[&int::IN19, &mu::AG6])),
    ("in20", By(&[&int::IN20])),
    ("in21", By(&[&int::IN21])),
    // 16. Children alone
    ("um1", By(&[&ch::UM1])),
    ("um2", By(&[&ch::UM2])),
    ("um3", By(&[&ch::UM3])),
    ("um4", By(&[&ch::UM4])),
    ("um5", By(&[&ch::UM5, &mu::MU6])),
    (
        "um6",
        Partly(
            &[&ch::UM6],
            "that no search is due where the country of origin has reception centres binds the Service alone",
        ),
    ),
    ("um7", By(&[&ch::UM7])),
    ("um8", By(&[&ch::UM8])),
    ("um9", By(&[&ch::UM9])),
    ("um10", By(&[&ch::UM10])),
    // 17. Children with their parents or another adult
    ("ac1", By(&[&ch::AC1])),
    ("ac2", By(&[&ch::AC2])),
    ("ac3", By(&[&ch::AC3])),
    ("ac4", By(&[&ch::AC4])),
    ("ac5", By(&[&ch::AC5])),
    ("ac6", By(&[&ch::AC6_REFUSED])),
    // 18. People who need support
    ("vu1", By(&[&vu::VU1])),
    ("vu2", By(&[&vu::VU2])),
    ("vu3", By(&[&vu::VU3, &int::IN10])),
    ("vu4", By(&[&vu::VU4])),
    ("vu5", By(&[&int::IN4])),
    // 19. Evidence
    ("ev1", By(&[&ev::EV1])),
    ("ev2", By(&[&ev::EV2])),
    ("ev3", By(&[&ev::EV3, &fi::FI7])),
    ("ev4", LeftOut("who decides inside the Service: the unit for country information takes no part in decisions")),
    ("ev5", By(&[&ev::EV5])),
    // 20. Time limits
    ("tl1", By(&[&dp::DP9, &ad::AD4])),
    ("tl2", By(&[&dp::DP5, &fi::FI4])),
    ("tl3", By(&[&np::NP6])),
    ("tl4", By(&[&ev::EV3])),
    ("tl5", By(&[&re::RE_ADMISSIBILITY_FAMILY])),
    ("tl6", By(&[&wi::WI5])),
    ("tl7", By(&[&su::SU6])),
    ("tl8", LeftOut("how interpreters are booked and paid (24 hours, 30 days): it binds the Service alone")),
    // 21. Decisions and how they are told: the rows of the table, then the numbers
    ("dn-transfer", By(&[&dp::DP13])),
    ("dn-inadmissible", By(&[&ad::AD8])),
    ("dn-grant", By(&[&dn::DN_GRANT])),
    ("dn-unfounded", By(&[&mu::MU5])),
    ("dn-rejection", By(&[&dn::DN_REFUSAL, &np::NP7, &oc::FC5])),
    ("dn1", By(&[&ch::UM8])),
    ("dn2", By(&[&dn::DN2])),
    (
        "dn3",
        Partly(&[&dn::DN3], "that decisions are reviewed for quality and follow a fixed form binds the Service alone"),
    ),
    // 22. Refugee Appeals Board
    ("ab1", By(&[&ab::AB1])),
    ("ab2", By(&[&ab::AB2])),
    ("ab3", By(&[&ab::AB3])),
    ("ab4", By(&[&ab::AB4])),
    ("ab5", By(&[&ab::AB5])),
    ("ab6", By(&[&ab::AB6])),
    ("ab7", By(&[&dp::DP12, &ad::AD5])),
    ("ab8", By(&[&ab::AB8])),
    // 23. Humanitarian permit
    ("hp1", By(&[&ri::HP1])),
    ("hp2", By(&[&ri::HP1])),
    // 24. After a yes
    ("po1", By(&[&after::PO1, &ab::AB8])),
    ("po2", By(&[&after::PO2])),
    ("po3", By(&[&after::PO3])),
    // 25. Return
    ("rt1", By(&[&after::RT1, &np::NP8])),
    ("rt2", By(&[&wi::WI9])),
    ("rt3", LeftOut("no day for leaving after an implicit withdrawal: see wi4")),
    ("rt4", By(&[&after::RT4])),
    ("rt5", By(&[&after::RT5])),
    // Contradictions, gaps and ambiguities
    ("c1", By(&[&ad::AD6])),
    ("c2", Doubts(&[&doubt::C2_CHILD, &doubt::SEVERAL, &doubt::LEFT_AREA])),
    ("c3", LeftOut("two names for one body: every text says Refugee Appeals Board (Flygtningenævnet)")),
    ("c4", By(&[&dp::DP11])),
    ("c5", By(&[&dp::DP11])),
    ("c6", Doubts(&[&doubt::C6])),
    ("c7", By(&[&dp::DP6, &dp::DP6_NOT_YET])),
    ("c8", By(&[&dp::DP10])),
    ("c9", Doubts(&[&doubt::C9])),
    // Section 33 a(1) gives the right to stay only while an application is examined.
    ("c10", By(&[&wi::WI9])),
    // Section 53 a(1) lists what can be appealed.
    ("c11", By(&[&wi::WI10])),
    // Section 40(10): it lapses, unless the Service decides otherwise.
    ("c12", By(&[&wi::WI7])),
    ("c13", Doubts(&[&doubt::C13, &doubt::SJAELSMARK])),
    ("c14", Doubts(&[&doubt::C14])),
    // Section 42 b says of everyone who gets cash.
    ("c15", By(&[&up::UP_MEALS, &up::UP_CASH, &up::UP_CHILDREN, &up::UP_LOWER])),
    // Section 42 a(7): the Service decides, here and in c17, c36 and c38.
    ("c16", By(&[&re::RE_REFUSED, &re::RE_DECIDES])),
    ("c17", By(&[&re::RE_NORMAL, &re::RE_DECIDES])),
    ("c18", Doubts(&[&doubt::C18])),
    ("c19", Doubts(&[&doubt::C19])),
    ("c20", By(&[&dp::APPEAL_LAWYER, &ad::AD7])),
    ("c21", By(&[&mu::MU4])),
    ("c22", Doubts(&[&doubt::C22])),
    // Section 7(3) is a ground of its own.
    ("c23", By(&[&after::PO3])),
    ("c24", Doubts(&[&doubt::C24])),
    ("c25", Doubts(&[&doubt::C25])),
    ("c26", Doubts(&[&doubt::C26])),
    ("c27", Doubts(&[&doubt::C27])),
    ("c28", By(&[&ch::UM1])),
    ("c29", Doubts(&[&doubt::C29, &doubt::SINCE_APPLICATION, &doubt::PARTNER])),
    ("c30", By(&[&dc::DC4])),
    ("c31", By(&[&dc::DC5])),
    ("c32", Doubts(&[&doubt::C32])),
    ("c33", LeftOut("misprints: section 53 b and the act on interpreters are cited in their right form or not at all")),
    ("c34", Doubts(&[&doubt::C34])),
    ("c35", Doubts(&[&doubt::C35])),
    ("c36", By(&[&re::RE_DECIDES])),
    // Section 37(10).
    ("c37", By(&[&de::RE_DETAINED])),
    ("c38", By(&[&re::RE_REFUSED, &re::RE_DECIDES])),
];
