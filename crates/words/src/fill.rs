//! Filling the gaps of a text: what Fluent does with a pattern, without what the guide never asks
//! of it. The `fluent` crate would bring plural rules for every language, numbers with decimals and
//! a negotiation between languages: a quarter of the program. A test compares the two.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode;

use crate::{Argument, Direction, Words};

/// Isolating marks: they keep a Latin name in its place within Arabic script.
const ISOLATED: (char, char) = ('\u{2068}', '\u{2069}');

/// So deep may texts refer to each other. One that refers to itself ends here too.
const DEEPEST: u8 = 8;

/// What a pattern is filled with.
#[derive(Clone, Copy)]
struct Filling<'a> {
    words: &'a Words,
    arguments: &'a [(&'a str, Argument<'a>)],
    /// In a term an argument may be left out; the default form is said then.
    in_term: bool,
    depth: u8,
}

/// The pattern with its gaps filled; `None` where something that it refers to is not there.
pub(crate) fn fill(words: &Words, pattern: &Pattern<String>, arguments: &[(&str, Argument)]) -> Option<String> {
    let mut said = String::new();
    Filling { words, arguments, in_term: false, depth: 0 }.pattern(pattern, &mut said)?;
    Some(said)
}

impl<'a> Filling<'a> {
    fn pattern(self, pattern: &Pattern<String>, said: &mut String) -> Option<()> {
        let rtl = self.words.language().direction() == Direction::Rtl;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => said.push_str(value),
                // Where all runs one way the marks would only be invisible characters in what
                // people copy and search for.
                PatternElement::Placeable { expression }
                    if rtl && pattern.elements.len() > 1 && !is_own_text(expression) =>
                {
                    said.push(ISOLATED.0);
                    self.expression(expression, said)?;
                    said.push(ISOLATED.1);
                }
                PatternElement::Placeable { expression } => self.expression(expression, said)?,
            }
        }
        Some(())
    }

    fn expression(self, expression: &Expression<String>, said: &mut String) -> Option<()> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, said),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else { return None };
                let value = self.argument(&id.name);
                if value.is_none() && !self.in_term {
                    return None;
                }
                let fits = |variant: &&Variant<String>| value.is_some_and(|value| is_key_of(&variant.key, value));
                let variant = variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default))?;
                self.pattern(&variant.value, said)
            }
        }
    }

    fn inline(self, inline: &InlineExpression<String>, said: &mut String) -> Option<()> {
        match inline {
            InlineExpression::StringLiteral { value } => unescape_unicode(said, value).ok(),
            InlineExpression::NumberLiteral { value } => {
                said.push_str(value);
                Some(())
            }
            InlineExpression::VariableReference { id } => {
                match self.argument(&id.name)? {
                    Argument::Text(text) => said.push_str(text),
                    Argument::Count { count, .. } => said.push_str(&count.to_string()),
                }
                Some(())
            }
            InlineExpression::MessageReference { id, attribute } => {
                let key = attribute.as_ref().map(|attribute| [&*id.name, ".", &attribute.name].concat());
                self.other(key.as_deref().unwrap_or(&id.name), said)
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let arguments = arguments.as_ref().map(given).unwrap_or_default();
                Filling { arguments: &arguments, in_term: true, ..self }.other(&["-", &id.name].concat(), said)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, said),
            // The guide gives Fluent no functions.
            InlineExpression::FunctionReference { .. } => None,
        }
    }

    /// Another text, in its place within this one.
    fn other(self, key: &str, said: &mut String) -> Option<()> {
        let depth = self.depth.checked_add(1).filter(|depth| *depth < DEEPEST)?;
        Filling { depth, ..self }.pattern(self.words.pattern(key)?, said)
    }

    fn argument(self, name: &str) -> Option<Argument<'a>> {
        self.arguments.iter().find(|(given, _)| *given == name).map(|(_, argument)| *argument)
    }
}

/// Texts of the same language need no marks around them.
fn is_own_text(expression: &Expression<String>) -> bool {
    matches!(
        expression,
        Expression::Inline(
            InlineExpression::StringLiteral { .. }
                | InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
        )
    )
}

fn is_key_of(key: &VariantKey<String>, value: Argument) -> bool {
    match (key, value) {
        (VariantKey::Identifier { name }, Argument::Text(text)) => name == text,
        (VariantKey::Identifier { name }, Argument::Count { plural, .. }) => name == plural,
        (VariantKey::NumberLiteral { value }, Argument::Count { count, .. }) => *value == count.to_string(),
        (VariantKey::NumberLiteral { .. }, Argument::Text(_)) => false,
    }
}

/// What a text passes on to a term: `{ -council(case: "genitive") }`.
fn given(arguments: &CallArguments<String>) -> Vec<(&str, Argument<'_>)> {
    let named = arguments.named.iter().filter_map(|argument| match &argument.value {
        InlineExpression::StringLiteral { value } => Some((argument.name.name.as_str(), Argument::Text(value))),
        _ => None,
    });
    named.collect()
}
