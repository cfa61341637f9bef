use crate::named;

named! {
    /// What kind of document a source is, from the one that binds most to the one that binds least.
    pub enum Weight {
        /// A regulation of the European Union.
        Regulation = "regulation",
        /// An act of the Danish Parliament.
        Act = "act",
        /// An order that a Danish minister or board has made under an act.
        Order = "order",
        /// Guidance of a Danish ministry or of the Ombudsman.
        Guidance = "guidance",
        /// A page on which a Danish authority explains the rules.
        OfficialPage = "official-page",
        /// A text of the European Union Agency for Asylum.
        Agency = "agency",
        /// A page of an organisation that advises applicants.
        Organisation = "organisation",
    }
}
