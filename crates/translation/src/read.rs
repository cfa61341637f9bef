use anyhow::{Result, bail};
use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::locale::{Text, Variant};

/// The texts of a Fluent file.
///
/// # Errors
/// Where any of it is not Fluent.
pub(crate) fn texts(file: &str) -> Result<Vec<Text>> {
    let resource = parser::parse(file).map_err(|(_, errors)| {
        let start = errors.first().and_then(|error| error.slice.clone()).map_or(0, |slice| slice.start);
        let line = file.bytes().take(start).filter(|&byte| byte == b'\n').count() + 1;
        anyhow::anyhow!("line {line} is not Fluent")
    })?;
    let (mut texts, mut section): (Vec<Text>, String) = (Vec::new(), String::new());
    for entry in resource.body {
        match entry {
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                section = joined(&comment);
            }
            Entry::Message(message) => {
                if let Some(comment) = &message.comment {
                    section = joined(comment);
                }
                texts.extend(of_message(&message, &section));
            }
            Entry::Term(term) => bail!("the term -{} has no place in a translation", term.id.name),
            Entry::Junk { content } => bail!("not Fluent: {content}"),
        }
    }
    let mut keys: Vec<_> = texts.iter().map(|text| &text.key).collect();
    keys.sort_unstable();
    if let Some([twice, _]) = keys.windows(2).find(|pair| matches!(pair, [one, next] if one == next)) {
        bail!("two texts have the key {twice}");
    }
    Ok(texts)
}

fn joined(comment: &Comment<&str>) -> String {
    comment.content.join(" ")
}

fn of_message(message: &Message<&str>, section: &str) -> Vec<Text> {
    let id = message.id.name;
    let value = message.value.as_ref().map(|value| text(id.to_owned(), section, value));
    let attributes = message.attributes.iter().map(|one| text([id, ".", one.id.name].concat(), section, &one.value));
    value.into_iter().chain(attributes).collect()
}

fn text(key: String, section: &str, pattern: &Pattern<&str>) -> Text {
    let chooses = pattern.elements.iter().find_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, .. } } => Some(bare(selector)),
        _ => None,
    });
    let variants = variants(pattern).into_iter().map(|(name, said)| Variant { name, said });
    Text { key, section: section.to_owned(), chooses, variants: variants.collect() }
}

/// Every reading of a pattern, each with the names that choose it.
fn variants(pattern: &Pattern<&str>) -> Vec<(String, String)> {
    let mut all = vec![(String::new(), String::new())];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => all.iter_mut().for_each(|(_, said)| said.push_str(value)),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let shown = ["{ ", &bare(inline), " }"].concat();
                all.iter_mut().for_each(|(_, said)| said.push_str(&shown));
            }
            PatternElement::Placeable { expression: Expression::Select { variants: cases, .. } } => {
                let mut each = Vec::new();
                for (name, said) in &all {
                    for case in cases {
                        let (VariantKey::Identifier { name: own } | VariantKey::NumberLiteral { value: own }) =
                            case.key;
                        for (inner, more) in variants(&case.value) {
                            let names = [name, own, &inner].into_iter().filter(|name| !name.is_empty());
                            each.push((names.collect::<Vec<_>>().join(" "), [said, &*more].concat()));
                        }
                    }
                }
                all = each;
            }
        }
    }
    all
}

/// What stands between the braces.
fn bare(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::MessageReference { id, attribute: None } => id.name.to_owned(),
        InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
            format!("{}.{}", id.name, attribute.name)
        }
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        InlineExpression::FunctionReference { id, .. } => format!("{}()", id.name),
        InlineExpression::Placeable { .. } => "{ … }".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_with_its_place_and_its_variants() {
        let read = texts(
            "# All of it\n\n# The bar\na = A { $x }\n    .hint = H\nb = B. { $count ->\n    [one] One\n   *[other] { $written } of them\n} C\n",
        )
        .expect("it is Fluent");
        let keys: Vec<_> = read.iter().map(|text| (&*text.key, &*text.section)).collect();
        assert_eq!(keys, [("a", "The bar"), ("a.hint", "The bar"), ("b", "The bar")]);
        assert_eq!(read[0].variants[0].gaps(), ["x"]);
        let said: Vec<_> = read[2].variants.iter().map(|one| (&*one.name, &*one.said)).collect();
        assert_eq!(said, [("one", "B. One C"), ("other", "B. { $written } of them C")]);
        assert_eq!(read[2].chooses.as_deref(), Some("$count"));
    }

    #[test]
    fn what_is_not_fluent_is_named_by_its_line() {
        assert_eq!(texts("a = A\nb = { $x\n").map_err(|why| why.to_string()), Err("line 2 is not Fluent".to_owned()));
        assert_eq!(texts("a = A\na = B\n").map_err(|why| why.to_string()), Err("two texts have the key a".to_owned()));
    }
}
