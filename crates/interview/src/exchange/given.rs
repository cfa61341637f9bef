//! JSON as it was written: what is of a wrong kind, or stands there twice, is kept to be named.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Given {
    Null,
    Text(String),
    /// A number without a sign or a fraction.
    Whole(u64),
    /// The fields in the order of the text; the same one may stand there twice.
    Object(Vec<(String, Given)>),
    Other(Shape),
}

/// What kind of JSON a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Shape {
    Null,
    Truth,
    Number,
    Text,
    List,
    Object,
}

impl Given {
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) const fn shape(&self) -> Shape {
        match self {
            Self::Null => Shape::Null,
            Self::Text(_) => Shape::Text,
            Self::Whole(_) => Shape::Number,
            Self::Object(_) => Shape::Object,
            Self::Other(shape) => *shape,
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Null => "null",
            Self::Truth => "true or false",
            Self::Number => "a number",
            Self::Text => "a text",
            Self::List => "a list",
            Self::Object => "an object",
        })
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Given;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Given, E> {
        Ok(Given::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Given, E> {
        Ok(Given::Other(Shape::Truth))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Given, E> {
        Ok(Given::Whole(number))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Given, E> {
        Ok(Given::Other(Shape::Number))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Given, E> {
        Ok(Given::Other(Shape::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Given, E> {
        Ok(Given::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Given, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Given::Other(Shape::List))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Given, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = object.next_entry()? {
            fields.push(field);
        }
        Ok(Given::Object(fields))
    }
}
