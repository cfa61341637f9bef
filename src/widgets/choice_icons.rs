/// The drawing beside a choice of a question, by the ids of both. What is
/// not listed, such as "I don't know", has a question mark.
pub(super) fn choice_icon(question: &str, choice: &str) -> &'static str {
    let choices = ICONS.iter().find(|(id, _)| *id == question).map_or(&[][..], |(_, choices)| choices);
    choices.iter().find(|(id, _)| *id == choice).map_or("question", |(_, icon)| icon)
}

const YES_NO: &[(&str, &str)] = &[("yes", "yes"), ("no", "no")];

const ICONS: &[(&str, &[(&str, &str)])] = &[
    (
        "stage",
        &[
            ("not-registered", "person"),
            ("not-applied", "person"),
            ("waiting", "clock"),
            ("interviewed", "speech"),
            ("asked", "leave"),
            ("decided", "letter"),
            ("unread", "question"),
            ("appeal", "scales"),
            ("board", "scales"),
            ("withdrawn", "leave"),
            ("came-back", "leave"),
            ("permit", "document"),
        ],
    ),
    (
        "decision",
        &[
            ("transfer", "leave"),
            ("protection-elsewhere", "lock"),
            ("denmark", "house"),
            ("granted", "house"),
            ("refused", "no"),
            ("first-country", "leave"),
            ("unfounded", "no"),
            ("unfounded-appeal", "scales"),
            ("other", "question"),
        ],
    ),
    ("appeal", &[("yes", "yes"), ("said", "speech"), ("no", "no")]),
    ("board", &[("upheld", "no"), ("overturned", "again"), ("sent-back", "letter")]),
    ("withdrawal", &[("signed", "document"), ("missed-interview", "no"), ("left", "leave")]),
    ("before", &[("closed", "no"), ("unfounded", "no"), ("refused", "no")]),
    ("new-information", YES_NO),
    ("procedure", &[("normal", "yes"), ("unfounded", "no"), ("expedited", "clock"), ("not-told", "question")]),
    (
        "household",
        &[
            ("alone", "person"),
            ("partner", "couple"),
            ("children", "family"),
            ("child-alone", "family"),
            ("separated-child", "person"),
        ],
    ),
    ("nationality", &[("stateless", "person")]),
    (
        "europe",
        &[
            ("family", "family"),
            ("dependant", "person"),
            ("permit", "document"),
            ("visa", "document"),
            ("asylum", "letter"),
            ("asylum-several", "globe"),
            ("fingerprints", "person"),
            ("protection", "lock"),
            ("diploma", "document"),
        ],
    ),
    ("circumstances", &[("detained", "lock"), ("cannot-communicate", "speech"), ("support", "person")]),
    ("earlier-outcome", &[("pending", "clock"), ("refused", "no"), ("withdrawn", "leave")]),
    (
        "family",
        &[
            ("spouse", "couple"),
            ("partner", "couple"),
            ("child", "family"),
            ("parent", "person"),
            ("sibling", "person"),
            ("relative", "person"),
            ("other", "question"),
        ],
    ),
    ("dependant-reason", &[("trauma", "speech"), ("other", "person")]),
    (
        "family-stay",
        &[
            ("protected", "lock"),
            ("applicant", "clock"),
            ("long-term", "house"),
            ("other-permit", "document"),
            ("no-permit", "no"),
        ],
    ),
    (
        "since-then",
        &[
            ("nine-months", "globe"),
            ("three-months", "globe"),
            ("unproven", "question"),
            ("returned", "leave"),
            ("permit", "document"),
            ("none", "no"),
        ],
    ),
    (
        "family-since",
        &[("home", "house"), ("on-the-way", "leave"), ("in-europe", "globe"), ("after-application", "document")],
    ),
    ("family-wish", &[("both", "letter"), ("not-both", "no")]),
    ("permit-used", &[("stayed", "yes"), ("not-used", "no"), ("left", "leave")]),
    ("lived", YES_NO),
    (
        "entry",
        &[
            ("without-papers", "no"),
            ("rescued", "warning"),
            ("with-papers", "document"),
            ("visa-free", "globe"),
            ("airport", "leave"),
        ],
    ),
    (
        "entry-when",
        &[("within-twelve-months", "clock"), ("over-twelve-months", "clock"), ("over-twenty-months", "clock")],
    ),
    ("outside", &[("protected", "lock"), ("ties", "globe"), ("none", "no")]),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use interview::QUESTIONS;

    use super::ICONS;
    use crate::widgets::drawn;

    fn choices() -> impl Iterator<Item = (&'static str, &'static str)> {
        QUESTIONS.iter().flat_map(|question| question.choices().iter().map(|choice| (question.id, choice.id)))
    }

    #[test]
    fn every_choice_has_its_drawing_and_nothing_else_has() {
        let listed =
            ICONS.iter().flat_map(|(question, choices)| choices.iter().map(|(choice, _)| (*question, *choice)));
        let (listed, asked): (Vec<_>, Vec<_>) = (listed.collect(), choices().collect());
        assert_eq!(BTreeSet::from_iter(&listed), BTreeSet::from_iter(&asked));
        assert_eq!(listed.len(), asked.len(), "a choice is listed twice");
    }

    #[test]
    fn what_is_beside_a_choice_is_drawn() {
        for (question, choices) in ICONS {
            for (choice, icon) in *choices {
                assert!(drawn().contains(icon), "{question}, {choice}: nothing is drawn as {icon}");
            }
        }
    }
}
