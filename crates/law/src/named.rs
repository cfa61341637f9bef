//! Enums whose variants have stable names.

/// An enum of which the variants, their stable names and the list of them all are written once. Names
/// stand in links, in JSON and in the keys of texts: one that was given is not changed.
///
/// ```
/// law::named! {
///     /// The seasons.
///     pub enum Season {
///         /// It is warm.
///         Summer = "summer",
///         /// It is not.
///         Winter = "winter",
///     }
/// }
///
/// assert_eq!(Season::ALL.map(Season::id), ["summer", "winter"]);
/// ```
#[macro_export]
macro_rules! named {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($(#[$what:meta])* $variant:ident = $id:literal,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$what])* $variant,)*
        }

        impl $name {
            /// Every one, in the order in which they are written.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$variant),*];

            /// The stable name.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)*
                }
            }
        }
    };
}
