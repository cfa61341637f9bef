//! Headings that more than one rule cites.

use super::{COMMISSION_RESPONSIBLE, Cite, DUBLIN_PAGE, EUAA};

pub(crate) const COMMISSION: Cite = COMMISSION_RESPONSIBLE.at("Determining the Member State responsible");

pub(crate) const CRITERIA: Cite =
    DUBLIN_PAGE.at("The regulation determines the responsibility for an application for asylum");
pub(crate) const ENFORCED: Cite = DUBLIN_PAGE.at("How is the regulation enforced?");
pub(crate) const DUBLIN_PROCEDURE: Cite = EUAA.at("Types of procedures and case processing › The Dublin Procedure");
pub(crate) const AUTHORITIES: Cite = EUAA.at("Competent authority and other stakeholders");
pub(crate) const ADMISSIBILITY_GROUNDS: Cite = EUAA.at("Admissibility procedure › Legal basis and grounds");
pub(crate) const ADMISSIBILITY_TIME: Cite = EUAA.at("Admissibility procedure › Decision and time limits to decide");
pub(crate) const ADMISSIBILITY_APPEAL: Cite = EUAA.at("Admissibility procedure › Appeal");
pub(crate) const EUROPEAN_SAFE_COUNTRY: Cite = EUAA.at("Safe country concept › European safe third country");
pub(crate) const DECISIONS: Cite = EUAA.at("Assessment of an application at first instance › Decision and outcomes");
pub(crate) const FIRST_INTERVIEW: Cite = EUAA.at("Types of procedures and case processing › First interview");
pub(crate) const INFORMATION: Cite =
    EUAA.at("Personal interview › Information provision (before the personal interview)");
pub(crate) const NORMAL: Cite =
    EUAA.at("Types of procedures and case processing › The normal procedure (regular procedure)");
pub(crate) const OUTCOMES: Cite =
    EUAA.at("Regular asylum procedure at first instance › Scope and outcomes of a decision");
pub(crate) const UNFOUNDED: Cite =
    EUAA.at("Types of procedures and case processing › Procedure for manifestly unfounded applications");
pub(crate) const ACCELERATED_RECEPTION: Cite = EUAA.at("Accelerated procedure › Impact on reception conditions");
pub(crate) const ADMISSIBILITY_RECEPTION: Cite = EUAA.at("Admissibility procedure › Impact on reception conditions");
pub(crate) const EXPEDITED: Cite =
    EUAA.at("Types of procedures and case processing › Expedited processing of manifestly unfounded applications (ÅGH procedure)");
pub(crate) const EVIDENCE: Cite = EUAA.at(
    "Assessment of an application at first instance › Assessment of facts and circumstances when aspects of the applicant’s statements are not supported by documentary or other evidence",
);
pub(crate) const CREDIBILITY: Cite = EUAA.at("Assessment of an application at first instance › Credibility assessment");
pub(crate) const EVIDENCE_TIME: Cite =
    EUAA.at("Assessment of an application at first instance › Time limit for submitting evidence during credibility");
pub(crate) const QUALITY: Cite =
    EUAA.at("Types of procedures and case processing › Quality assurance of first instance procedures");
pub(crate) const GUARANTEES: Cite = EUAA.at("Personal interview › Special procedural guarantees during the interview");
pub(crate) const SUBSEQUENT: Cite = EUAA.at("Subsequent application procedure › Procedural aspects");
pub(crate) const SUBSEQUENT_RECEPTION: Cite =
    EUAA.at("Subsequent application procedure › Impact on reception conditions");
pub(crate) const IMPLICIT: Cite = EUAA.at("Withdrawal of an application › Implicit withdrawal");
pub(crate) const EXPLICIT: Cite = EUAA.at("Withdrawal of an application › Explicit withdrawal");
pub(crate) const FIRST_COUNTRY: Cite = EUAA.at("Safe country concept › First country of asylum");
pub(crate) const SAFE_THIRD: Cite = EUAA.at("Safe country concept › Safe third country");
pub(crate) const MODALITIES: Cite = EUAA.at("Personal interview › Modalities of carrying out the interview");
pub(crate) const PRESENT: Cite = EUAA.at("Personal interview › Persons present during the interview");
pub(crate) const STRUCTURE: Cite = EUAA.at("Personal interview › Structure/steps of the interview");
pub(crate) const MINORS_TOLD: Cite =
    EUAA.at("Assessment of an application at first instance › Decision and outcomes › Minors and unaccompanied minors");
