use law::named;

named! {
    /// A line of a letter. It names a blank and fills none: what is known stands behind it.
    pub enum LetterLine {
        /// To whom it goes.
        To = "to",
        /// That it is an appeal.
        AboutAppeal = "about-appeal",
        /// That it is the wish of a family.
        AboutFamily = "about-family",
        /// That a case shall go on.
        AboutMissed = "about-missed",
        /// Who writes.
        Name = "name",
        /// The day of birth.
        Born = "born",
        /// The number on the person's card.
        PersonId = "person-id",
        /// The number of the case.
        CaseNumber = "case-number",
        /// Where the person is reached.
        Reached = "reached",
        /// That a transfer is appealed.
        AppealTransfer = "appeal-29-a",
        /// That a rejection because of protection elsewhere is appealed.
        AppealRejection = "appeal-29-b",
        /// That one of the two is appealed.
        Appeal = "appeal",
        /// The country that the decision names.
        Country = "country",
        /// The day on which the decision was told.
        Told = "told",
        /// For the children too.
        Children = "children",
        /// That help is asked for.
        Help = "help",
        /// That the appeal suspends by itself.
        Suspends = "suspends",
        /// That it is asked to suspend.
        Suspend = "suspend",
        /// By which article of the newer rules.
        SuspendNewer = "suspend-newer",
        /// By which of the Board's own rules.
        SuspendByBoard = "suspend-by-board",
        /// Why.
        SuspendBecause = "suspend-because",
        /// That the reasons come later.
        Reasons = "reasons",
        /// Why it comes late.
        Late = "late",
        /// The relative.
        RelativeName = "relative-name",
        /// The relative's day of birth.
        RelativeBorn = "relative-born",
        /// Where the relative lives.
        RelativeCountry = "relative-country",
        /// How the relative is reached, and the number of the case.
        RelativeReached = "relative-reached",
        /// What the two are to each other.
        RelativeIs = "relative-is",
        /// What both wish.
        Wish = "wish",
        /// By which articles of Regulation 604/2013.
        WishOlder = "wish-older",
        /// By which articles of Regulation 2024/1351.
        WishNewer = "wish-newer",
        /// What shows it.
        FamilyPapers = "family-papers",
        /// The interview that was missed.
        Interview = "interview",
        /// The days of being away.
        Away = "away",
        /// Why.
        Because = "because",
        /// What shows it.
        Proof = "proof",
        /// That the case shall go on.
        GoOn = "go-on",
        /// And that there be another interview.
        InterviewAgain = "interview-again",
        /// That its arrival shall be confirmed.
        Confirmed = "confirmed",
        /// When, and by whom.
        Signed = "signed",
        /// The same of the relative.
        RelativeSigned = "relative-signed",
        /// What whoever receives it fills in.
        Receipt = "receipt",
        /// The day of that.
        ReceivedOn = "received-on",
        /// The time.
        ReceivedAt = "received-at",
        /// Who it is.
        ReceivedBy = "received-by",
    }
}
