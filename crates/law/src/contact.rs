//! Who helps and who decides, and how they are reached. This is the one file to change when a page, a
//! number or an address changes; `cargo xtask contacts` lists what was seen too long ago.

mod found;

pub use found::{Contact, Found, Hours, Pages, Standing};
use found::{official, old, pages, third_party};

/// All of them, those first who help most people.
pub static CONTACTS: &[&Contact] = &[
    &DRC,
    &DRC_DUBLIN,
    &DRC_RETURN,
    &STAFF,
    &PRISON_STAFF,
    &LAWYER,
    &SERVICE,
    &SERVICE_UKRAINE,
    &BOARD,
    &APPEALS_BOARD,
    &RETURN_AGENCY,
    &SANDHOLM,
    &POLICE,
    &EMERGENCY,
    &RED_CROSS,
    &TRACING,
    &TRAFFICKING,
    &VIOLENCE,
    &REFUGEES_WELCOME,
    &VORES_ASYLBORN,
    &LGBT_ASYLUM,
    &UNHCR,
];

/// Those who decide. One goes to them or writes to them; who helps is somebody else.
const DECIDING: &[&Contact] = &[&SERVICE, &SERVICE_UKRAINE, &BOARD, &APPEALS_BOARD, &RETURN_AGENCY, &SANDHOLM, &POLICE];

impl Contact {
    /// Whether they help: all but those who decide.
    #[must_use]
    pub fn helps(&self) -> bool {
        !DECIDING.contains(&self)
    }
}

/// The day on which everything was last seen: in stored copies of the pages, which bear no date themselves.
/// Whoever looks at a page again puts the day of that beside what was seen.
const COPIES: &str = "2026-11-26";

const AMERA: &str = "https://www.amerainternational.org/pro_bono_listing/denmark-pro-bono-directory";

/// The Danish Refugee Council: free advice in every phase of a case.
pub static DRC: Contact = Contact {
    phone: Some(old(
        "+4533735000",
        "https://flygtning.dk/danmark/asyl/raadgivning-om-asyl/spoergsmaal-og-svar",
        COPIES,
    )),
    email: Some(third_party("advice@drc.ngo", AMERA, COPIES)),
    address: Some(third_party("Borgergade 10, 1300 København K", AMERA, COPIES)),
    hours: Some(third_party(Hours::Weekdays(9, 15), AMERA, COPIES)),
    page: Some(pages(
        "https://asyl.drc.ngo/en/for-asylum-seekers/good-advice-for-the-asylum-process/",
        "https://www.asyl.drc.ngo/da/for-asylansogere/gode-rad-til-asylprocessen/",
        COPIES,
    )),
    ..Contact::named("drc", Some("DRC Dansk Flygtningehjælp"))
};

/// The same where it writes the appeal under section 29 a or 29 b. That team has no number of its own.
pub static DRC_DUBLIN: Contact = Contact {
    id: "drc-dublin",
    page: Some(pages(
        "https://asyl.drc.ngo/en/for-asylum-seekers/dublin-and-rejection-cases",
        "https://www.asyl.drc.ngo/da/for-asylansogere/det-danske-asylsystem/den-danske-asylprocedure/",
        COPIES,
    )),
    ..DRC
};

/// The same after a final no. Its advice on going home is not only for those who want to go.
pub static DRC_RETURN: Contact = Contact {
    id: "drc-return",
    danish: Some("DRC Dansk Flygtningehjælp, hjemrejserådgivning"),
    email: Some(third_party("return.advice@drc.ngo", AMERA, COPIES)),
    page: Some(pages(
        "https://asyl.drc.ngo/en/reintegration-support/drc-s-work-on-reintegration-support/",
        "https://asyl.drc.ngo/reintegrationsstotte/drc-s-arbejde-med-reintegrationsstotte/",
        COPIES,
    )),
    ..DRC
};

/// Who works at the centre where the person lives.
pub static STAFF: Contact = Contact::named("staff", None);

/// Who works where the person is held.
pub static PRISON_STAFF: Contact = Contact::named("prison-staff", None);

/// The lawyer who was appointed, or whom the person names to the Board.
pub static LAWYER: Contact = Contact::named("lawyer", None);

/// The asylum offices of the Immigration Service. Neither a number nor an e-mail address for appeals was found.
pub static SERVICE: Contact = Contact {
    address: Some(official(SANDHOLM_STREET, "https://us.dk/om-os/organisation/2-asylkontor/", COPIES)),
    page: Some(pages(
        "https://www.nyidanmark.dk/en-GB/Words%20and%20Concepts%20Front%20Page/US/Asylum/The_Dublin_Regulation",
        "https://www.nyidanmark.dk/da/Words%20and%20Concepts%20Front%20Page/US/Asylum/The_Dublin_Regulation",
        COPIES,
    )),
    ..Contact::named("service", Some("Udlændingestyrelsen"))
};

/// The same for people who fled from Ukraine: its 4th office has the Special Act.
pub static SERVICE_UKRAINE: Contact = Contact {
    id: "service-ukraine",
    danish: Some("Udlændingestyrelsen, Ukraine-enheden"),
    address: Some(official(SANDHOLM_STREET, "https://us.dk/om-os/organisation/4-asylkontor/", COPIES)),
    page: Some(pages(
        "https://nyidanmark.dk/en-GB/You-are-waiting-for-an-answer/Fordreven-fra-Ukraine/",
        "https://www.nyidanmark.dk/da/Ord-og-begreber/F%C3%A6lles/Information-til-ukrainske-statsborgere",
        COPIES,
    )),
    ..SERVICE
};

/// The Refugee Appeals Board. The board next door has another number since this one was seen.
pub static BOARD: Contact = Contact {
    phone: Some(old("+4572269920", "https://www.fln.dk/", COPIES)),
    email: Some(old("fln@fln.dk", "https://www.fln.dk/", COPIES)),
    address: Some(old(ADELGADE, "https://www.fln.dk/", COPIES)),
    page: Some(pages("https://fln.dk/da/English", "https://fln.dk/da/", COPIES)),
    ..Contact::named("board", Some("Flygtningenævnet"))
};

/// The board for family reunification and the Special Act on Ukraine. It has no asylum cases.
pub static APPEALS_BOARD: Contact = Contact {
    phone: Some(official("+4561983800", "https://nyidanmark.dk/da/Ord-og-begreber/F%C3%A6lles/Klager/", COPIES)),
    email: Some(official("udln@udln.dk", "https://nyidanmark.dk/da/Ord-og-begreber/F%C3%A6lles/Klager/", COPIES)),
    address: Some(official(ADELGADE, "https://nyidanmark.dk/da/Ord-og-begreber/F%C3%A6lles/Klager/", COPIES)),
    page: Some(pages(
        "https://udln.dk/da/GlobalMenu/english/Information_for_Applicants.aspx",
        "https://udln.dk/da/Information_til/Ansoegere",
        COPIES,
    )),
    ..Contact::named("appeals-board", Some("Udlændingenævnet"))
};

/// The Return Agency. Its main number was not found; each person is given that of an adviser.
pub static RETURN_AGENCY: Contact = Contact {
    address: Some(official(
        "Birkerød Kongevej 2-4, 3460 Birkerød",
        "https://hjemst.dk/for-udlaendinge/du-skal-til-samtale-med-hjemrejsestyrelsen/naar-du-skal-til-samtale-i-birkeroed/",
        COPIES,
    )),
    page: Some(pages(
        "https://www.eng.hjemst.dk/foreign-nationals-with-no-leave-to-stay-in-denmark/returning/final-refusal-of-asylum/",
        "https://hjemst.dk/for-udlaendinge/",
        COPIES,
    )),
    ..Contact::named("return-agency", Some("Hjemrejsestyrelsen"))
};

/// Where one can come and ask for asylum, and where asylum cards are issued.
pub static SANDHOLM: Contact = Contact {
    address: Some(official(
        SANDHOLM_STREET,
        "https://us.dk/nyheder/2022/oktober/orienteringsmoede-om-etableringen-af-omsorgscenter-oest-i-sjaelsmark/",
        COPIES,
    )),
    page: Some(pages(
        "https://www.nyidanmark.dk/en-GB/Waiting/Asylum/Housing%20of%20asylum%20applicants/Asylum%20centre",
        "https://www.rodekors.dk/vores-arbejde/roede-kors-asyl/asylcentre/center-sandholm",
        COPIES,
    )),
    ..Contact::named("sandholm", Some("Modtagecenter Sandholm"))
};

/// The police, at any station, at the border or at an airport.
pub static POLICE: Contact = Contact {
    phone: Some(official(
        "114",
        "https://international.viborg.dk/live/health-and-emergency/accident-and-emergency",
        COPIES,
    )),
    page: Some(pages("https://lifeindenmark.borger.dk/pages/Emergencies.aspx", "https://politi.dk/", COPIES)),
    ..Contact::named("police", Some("Politiet"))
};

/// Danger to life.
pub static EMERGENCY: Contact = Contact {
    phone: Some(official("112", POLITI_ALARM, COPIES)),
    hours: Some(official(Hours::Always, POLITI_ALARM, COPIES)),
    page: Some(pages("https://lifeindenmark.borger.dk/pages/Emergencies.aspx", POLITI_ALARM, COPIES)),
    ..Contact::named("emergency", Some("Alarm 112"))
};

/// Who proposes the representative of a child alone. Neither a number nor an e-mail address was found.
pub static RED_CROSS: Contact = Contact {
    page: Some(pages(
        "https://www.nyidanmark.dk/en-GB/You-are-waiting-for-an-answer/Asylum/Special-rights-for-unaccompanied-minor-asylum-seekers/",
        "https://www.asyl.drc.ngo/da/for-asylansogere/det-danske-asylsystem/uledsagede-mindrearige/",
        COPIES,
    )),
    ..Contact::named("red-cross", Some("Røde Kors"))
};

/// Who looks for family that was lost. The address is from a copy of their own site, of 2018 or later.
pub static TRACING: Contact = Contact {
    email: Some(old("tracing@rodekors.dk", "https://en-rodekors.php01.stagingsite.dk/node/1151", COPIES)),
    page: Some(pages("https://familylinks.icrc.org/", "https://familylinks.icrc.org/", COPIES)),
    ..Contact::named("tracing", Some("Røde Kors’ Eftersøgningstjeneste"))
};

/// For those who were forced, sold or exploited.
pub static TRAFFICKING: Contact = Contact {
    phone: Some(official("+4570202550", CMM, COPIES)),
    email: Some(official("cmm@sbst.dk", CMM, COPIES)),
    page: Some(pages(
        CMM,
        "https://www.cmm.dk/tilbud-til-ofre/opsogende-indsatser/opsogende-arbejde-blandt-asylansogere",
        COPIES,
    )),
    ..Contact::named("trafficking", Some("Center mod Menneskehandel"))
};

/// Against violence in the family.
pub static VIOLENCE: Contact = Contact {
    phone: Some(official("1888", LEV_UDEN_VOLD, COPIES)),
    hours: Some(official(Hours::Always, LEV_UDEN_VOLD, COPIES)),
    page: Some(pages("https://levudenvold.dk/", "https://levudenvold.dk/", COPIES)),
    ..Contact::named("violence", Some("Lev Uden Vold"))
};

/// Volunteers who advise for free.
pub static REFUGEES_WELCOME: Contact = Contact {
    page: Some(pages("https://refugeeswelcome.dk/en/", "https://refugeeswelcome.dk/", COPIES)),
    ..Contact::named("refugees-welcome", Some("Refugees Welcome"))
};

/// Legal advice for children.
pub static VORES_ASYLBORN: Contact = Contact {
    page: Some(pages("https://voresasylboern.dk/?p=1523", "https://www.voresasylboern.dk/omos/", COPIES)),
    ..Contact::named("vores-asylborn", Some("Vores Asylbørn"))
};

/// Advice for LGBT+ people.
pub static LGBT_ASYLUM: Contact = Contact {
    page: Some(pages("https://lgbtasylum.dk/", "https://lgbtasylum.dk/lovgivning/dansk-asyllov/", COPIES)),
    ..Contact::named("lgbt-asylum", Some("LGBT Asylum"))
};

/// Explains the procedure; it gives no advice on single cases in Denmark.
pub static UNHCR: Contact = Contact {
    page: Some(pages("https://help.unhcr.org/denmark/", "https://help.unhcr.org/denmark/", COPIES)),
    ..Contact::named("unhcr", Some("UNHCR"))
};

const SANDHOLM_STREET: &str = "Sandholmgårdsvej 40, 3460 Birkerød";
const ADELGADE: &str = "Adelgade 13, 1304 København K";
const POLITI_ALARM: &str = "https://politi.dk/kontakt-politiet/alarm-112";
const CMM: &str = "https://admin.cmm.dk/english/the-danish-centre-against-human-trafficking";
const LEV_UDEN_VOLD: &str = "https://levudenvold.dk/aktuelt/nyheder/lev-uden-vold-modtog-i-2022-rekordmange-opkald/";
