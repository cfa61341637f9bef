//! What Regulation 2024/1351 asks of a person and gives while it is settled which country is responsible; and what
//! both sets of rules say on families that came together and on discretion.

use super::gates::{AD1, CITIZEN, FI6, OVERTURNED};
use super::newer_criteria::AM_BACK;
use super::phase::{ANOTHER_COUNTRY, COUNTRY_OPEN, FIRST_INTERVIEW_AHEAD};
use crate::condition::Condition::{All, Any, Is, IsNot};
use crate::doubt::AM_RECORDED;
use crate::fact::Fact::{BoardDecided, ChildAlone, FamilyCounted, FamilyOther, WithChildren};
use crate::regime::Regime::AsylumManagement;
use crate::rule::rule;
use crate::source::{ASYLUM_MANAGEMENT, DUBLIN_III};
use crate::{Rule, Topic};

pub(super) const RULES: &[&Rule] =
    &[&AM17, &AM20, &AM22, &AM22_FAMILY, &AM23, &AM24, &AM38, &FAMILY_TOGETHER, &DISCRETION];

/// All that matters for the country is shown in time.
pub(crate) static AM17: Rule =
    rule("am17", Topic::Duties, &[ASYLUM_MANAGEMENT.at("Article 17(3)"), ASYLUM_MANAGEMENT.at("Article 18(2)")])
        .under(AsylumManagement)
        .when(COUNTRY_OPEN);

/// How one is told of one's rights.
pub(crate) static AM20: Rule =
    rule("am20", Topic::Rights, &[ASYLUM_MANAGEMENT.at("Article 20(1)"), ASYLUM_MANAGEMENT.at("Article 20(3)")])
        .under(AsylumManagement)
        .when(COUNTRY_OPEN);

/// The interview on the country is recorded, and its summary can be corrected.
pub(crate) static AM22: Rule = rule("am22", Topic::Rights, &[ASYLUM_MANAGEMENT.at("Article 22(7)")])
    .under(AsylumManagement)
    .when(FIRST_INTERVIEW_AHEAD)
    .doubts(&[&AM_RECORDED]);

/// The form on family. Where an earlier application settles the country, nobody is asked to take charge.
pub(crate) static AM22_FAMILY: Rule = rule("am22-family", Topic::Next, &[ASYLUM_MANAGEMENT.at("Article 22(1)")])
    .under(AsylumManagement)
    .when(All(&[FIRST_INTERVIEW_AHEAD, Any(&[Is(FamilyCounted), Is(FamilyOther)])]))
    .yields_to(&[&FI6, &CITIZEN, &OVERTURNED, &AD1, &AM_BACK]);

/// What is best for a child, and who stands by one who is alone.
pub(crate) static AM23: Rule = rule(
    "am23",
    Topic::Children,
    &[
        ASYLUM_MANAGEMENT.at("Article 23(1)"),
        ASYLUM_MANAGEMENT.at("Article 23(2)"),
        ASYLUM_MANAGEMENT.at("Article 23(5)"),
    ],
)
.under(AsylumManagement)
.when(All(&[Is(ChildAlone), COUNTRY_OPEN]));

/// The day that counts.
pub(crate) static AM24: Rule =
    rule("am24", Topic::Law, &[ASYLUM_MANAGEMENT.at("Article 24(2)")]).under(AsylumManagement).when(COUNTRY_OPEN);

/// Who goes on to a third country meanwhile.
pub(crate) static AM38: Rule =
    rule("am38", Topic::Duties, &[ASYLUM_MANAGEMENT.at("Article 38(4)")]).under(AsylumManagement).when(COUNTRY_OPEN);

/// Children go with the parents with whom they came, and a family is kept together.
pub(crate) static FAMILY_TOGETHER: Rule = rule(
    "family-together",
    Topic::Responsibility,
    &[DUBLIN_III.at("Article 11"), ASYLUM_MANAGEMENT.at("Article 28"), ASYLUM_MANAGEMENT.at("Article 36(2)")],
)
.when(All(&[Is(WithChildren), COUNTRY_OPEN]));

/// Denmark can take a case of another country, and nobody can count on it.
pub(crate) static DISCRETION: Rule = rule(
    "discretion",
    Topic::Next,
    &[DUBLIN_III.at("Article 17(1)"), ASYLUM_MANAGEMENT.at("Article 35(1)"), ASYLUM_MANAGEMENT.at("Article 22(1)")],
)
.when(All(&[ANOTHER_COUNTRY, IsNot(BoardDecided)]));
