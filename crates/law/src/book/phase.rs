//! Where a case stands, and who is in it: conditions that many rules share.

use crate::condition::Condition::{self, All, Any, Is, IsNot, LeadsAbroad, LeadsHome, OneOf};
use crate::fact::Fact::{
    AnotherCountryAsked, AppealRunning, AppliedElsewhere, BoardDecided, BoardOverturned, BoardUpheld, CameBack,
    CaseAnswered, CouncilDisagreed, DecisionTold, DenmarkExamines, ExpeditedTold, FoundUnfounded, Granted,
    InadmissibleDecided, Interviewed, MissedInterview, Nationality, NoApplication, NormalTold, OutsideProtection,
    OutsideTies, Refused, RefusedByBoardBefore, RefusedFirstCountry, RefusedUnfounded, StayedAway, TransferDecided,
    UnfoundedBefore, UnfoundedTold, Withdrawn,
};

/// Another country is responsible under the Dublin rules, by a criterion or by what the
/// Immigration Service has said. Someone who has not asked for asylum here can be sent only where he or
/// she asked (section 48 a(1) of the Aliens Act).
pub(super) const ANOTHER_COUNTRY: Condition = All(&[
    Any(&[IsNot(NoApplication), Is(AppliedElsewhere)]),
    IsNot(InadmissibleDecided),
    IsNot(BoardOverturned),
    Any(&[Is(TransferDecided), Is(AnotherCountryAsked), LeadsAbroad]),
]);

/// Denmark examines the case, by a criterion or by what the Immigration Service has said.
pub(super) const DENMARK: Condition = All(&[NOT_SENT, LeadsHome]);

/// Nobody has said that another country comes in, or the Board has changed that.
const NOT_SENT: Condition = Any(&[Is(BoardOverturned), NOT_SENT_ELSEWHERE]);

/// The Immigration Service has not itself said that another country comes in.
pub(super) const NOT_SENT_ELSEWHERE: Condition =
    All(&[IsNot(AnotherCountryAsked), IsNot(TransferDecided), IsNot(InadmissibleDecided)]);

/// The case was not stopped. After a missed interview alone it may still be decided.
pub(super) const GOES_ON: Condition = Any(&[IsNot(Withdrawn), Is(MissedInterview)]);

/// The reasons for asking for asylum may still be examined.
pub(super) const EXAMINED: Condition = All(&[
    IsNot(NoApplication),
    IsNot(CaseAnswered),
    GOES_ON,
    IsNot(AppealRunning),
    IsNot(BoardUpheld),
    IsNot(UnfoundedBefore),
    IsNot(RefusedByBoardBefore),
]);

/// The case was neither stopped nor taken up again.
pub(super) const GOES_ITS_WAY: Condition = All(&[IsNot(Withdrawn), IsNot(CameBack)]);

/// Another country may still come in: nothing was decided, the case is taken up again, or the Board
/// has changed the decision and the Immigration Service may decide anew.
pub(super) const MAY_BE_ELSEWHERE: Condition = Any(&[
    Is(CameBack),
    All(&[IsNot(DecisionTold), IsNot(DenmarkExamines)]),
    All(&[SENT_ELSEWHERE, Is(BoardOverturned)]),
]);

/// Denmark may still examine the reasons: the case is taken up again, or it goes on without an answer,
/// now or after a decision on another country has fallen. A transfer that the Board has upheld does
/// not end that: it can lapse with its time. A decision because of protection elsewhere does.
pub(super) const MAY_BE_EXAMINED: Condition =
    Any(&[Is(CameBack), All(&[IsNot(CaseAnswered), GOES_ON, Any(&[IsNot(InadmissibleDecided), IsNot(BoardUpheld)])])]);

/// It is not settled yet which country examines the case.
pub(super) const COUNTRY_OPEN: Condition =
    All(&[IsNot(NoApplication), IsNot(DecisionTold), IsNot(DenmarkExamines), GOES_ON]);

/// The same, for those whose case was never stopped: the admissibility phase of the EUAA's text.
pub(super) const ADMISSIBILITY: Condition =
    All(&[IsNot(NoApplication), IsNot(DecisionTold), IsNot(DenmarkExamines), IsNot(Withdrawn), IsNot(CameBack)]);

/// The first interview lies ahead.
pub(super) const FIRST_INTERVIEW_AHEAD: Condition =
    All(&[IsNot(NoApplication), IsNot(Interviewed), IsNot(CameBack), GOES_ON]);

/// An interview may still come.
pub(super) const INTERVIEW_AHEAD: Condition = All(&[
    EXAMINED,
    Any(&[All(&[IsNot(TransferDecided), IsNot(InadmissibleDecided)]), All(&[Is(BoardOverturned), LeadsHome])]),
]);

/// A decision to send the person elsewhere was told.
pub(super) const SENT_ELSEWHERE: Condition = Any(&[Is(TransferDecided), Is(InadmissibleDecided)]);

/// A transfer was told, and the Board has not changed that.
pub(super) const TRANSFER_STANDS: Condition = All(&[Is(TransferDecided), IsNot(BoardOverturned)]);

/// The Board does not have the case yet.
pub(super) const NOT_AT_BOARD: Condition = All(&[IsNot(AppealRunning), IsNot(BoardDecided)]);

/// Denmark examines the case and has not answered.
pub(super) const IN_DENMARK: Condition = All(&[Is(DenmarkExamines), EXAMINED]);

/// And the ones in the normal procedure.
pub(super) const NORMAL_PENDING: Condition = All(&[IN_DENMARK, IsNot(FoundUnfounded), IsNot(ExpeditedTold)]);

/// A refusal as manifestly unfounded that goes to the Board.
pub(super) const ACCELERATED_APPEAL: Condition = All(&[Is(CouncilDisagreed), IsNot(BoardDecided)]);

/// A no in the normal procedure.
pub(super) const REFUSED: Condition = Any(&[Is(Refused), Is(RefusedFirstCountry)]);

/// A no to asylum that the Board reviews.
pub(super) const REVIEWED: Condition = Any(&[Is(Refused), Is(RefusedFirstCountry), Is(CouncilDisagreed)]);

/// A no that the Board discusses in a meeting.
pub(super) const BOARD_MEETING: Condition = All(&[REFUSED, IsNot(BoardDecided)]);

/// The Board has the case, or will have it by itself.
pub(super) const BOARD_AHEAD: Condition = Any(&[Is(AppealRunning), All(&[REVIEWED, IsNot(BoardDecided)])]);

/// The Board has not changed a no to asylum.
pub(super) const NOT_PERMITTED_BY_BOARD: Condition =
    Any(&[IsNot(BoardOverturned), All(&[IsNot(Refused), IsNot(RefusedFirstCountry), IsNot(CouncilDisagreed)])]);

/// No permit was given, so that the Immigration Service pays for the person's upkeep.
pub(super) const WITHOUT_PERMIT: Condition = All(&[IsNot(Granted), NOT_PERMITTED_BY_BOARD]);

/// The Board has upheld a refusal under section 7.
pub(super) const REFUSED_BY_BOARD: Condition = All(&[Is(BoardUpheld), REVIEWED]);

/// No appeal is left, or there was none.
pub(super) const FINALLY_REFUSED: Condition = Any(&[REFUSED_BY_BOARD, Is(RefusedUnfounded)]);

/// Any decision against the person.
pub(super) const NEGATIVE: Condition = Any(&[SENT_ELSEWHERE, REVIEWED, Is(RefusedUnfounded)]);

/// The person did not come, did not answer, or left.
pub(super) const STAYED_AWAY: Condition = Any(&[Is(MissedInterview), Is(StayedAway)]);

/// A country outside the Dublin area may protect the person, and Denmark examines or may examine the case.
pub(super) const OUTSIDE: Condition = All(&[
    IsNot(TransferDecided),
    IsNot(InadmissibleDecided),
    Any(&[Is(DenmarkExamines), LeadsHome]),
    IsNot(Granted),
    GOES_ON,
    NOT_PERMITTED_BY_BOARD,
    Any(&[Is(OutsideProtection), Is(OutsideTies), Is(RefusedFirstCountry)]),
]);

/// The countries of the expedited procedure, as last updated on 19 January 2023 (EUAA, Expedited
/// processing of manifestly unfounded applications). "Great Britain" is taken for the United Kingdom, and of
/// the "EU member states" Denmark is left out: asylum in it is for aliens (section 7 of the Act).
pub(super) const LISTED: &[&str] = &[
    "AT", "BE", "BG", "HR", "CY", "CZ", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL",
    "PL", "PT", "RO", "SK", "SI", "ES", "SE", "NO", "CH", "IS", "LI", "AL", "AU", "BA", "CA", "GB", "JP", "XK", "MK",
    "MD", "MN", "ME", "NZ", "RS", "US", "GE",
];

/// The states that take part in the Dublin rules, the Union first.
const DUBLIN_STATES: &[&str] = &[
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT",
    "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "NO", "CH", "IS", "LI",
];

/// A citizen of the European Union, Norway, Iceland, Liechtenstein or Switzerland.
pub(super) const DUBLIN_NATIONAL: Condition = OneOf(Nationality, DUBLIN_STATES);

/// A citizen of Denmark.
pub(super) const DANISH: Condition = OneOf(Nationality, &["DK"]);

/// A national of a listed country whose case may still be examined.
pub(super) const LISTED_NATIONAL: Condition = All(&[INTERVIEW_AHEAD, OneOf(Nationality, LISTED)]);

/// The expedited procedure was named, or is to be expected by nationality and no other was named.
pub(super) const EXPECTED_EXPEDITED: Condition =
    Any(&[Is(ExpeditedTold), All(&[OneOf(Nationality, LISTED), IsNot(NormalTold), IsNot(UnfoundedTold)])]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Area;

    /// Citizens are asked of by their countries, answers by the area: one and the same.
    #[test]
    fn the_states_that_take_part_are_those_of_the_area() {
        assert_eq!(Area::Dublin.countries().count(), DUBLIN_STATES.len());
        assert!(Area::Dublin.countries().all(|country| DUBLIN_STATES.contains(&country.code())));
    }
}
