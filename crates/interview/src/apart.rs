use law::Regime;

use crate::{Outlook, Report};

impl Report {
    /// The outlooks to be heard where one aspect of them is told: where all sets of rules say the same
    /// of it the first stands for all and names none, otherwise each names its own.
    pub fn apart<'a, T: PartialEq + 'a>(
        &'a self,
        aspect: impl Fn(&'a Outlook) -> &'a T,
    ) -> impl Iterator<Item = (Option<Regime>, &'a Outlook)> {
        let differ = self.outlooks.windows(2).any(|pair| matches!(pair, [one, other] if aspect(one) != aspect(other)));
        let heard = if differ { self.outlooks.len() } else { 1 };
        self.outlooks.iter().take(heard).map(move |outlook| (differ.then_some(outlook.regime), outlook))
    }
}
