//! Parts of a program, written again.

use std::collections::BTreeMap;

use anyhow::Result;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ConstExpr, ElementSection, Elements, Function, Instruction};

/// Functions at their places in the table, in order.
pub(super) fn elements(functions: impl Iterator<Item = (u32, u32)>) -> Result<ElementSection> {
    let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
    for (place, function) in functions {
        match runs.last_mut() {
            Some((begin, run)) if place as usize == *begin as usize + run.len() => run.push(function),
            _ => runs.push((place, vec![function])),
        }
    }
    let mut elements = ElementSection::new();
    for (begin, run) in runs {
        elements.active(None, &ConstExpr::i32_const(i32::try_from(begin)?), Elements::Functions(run.into()));
    }
    Ok(elements)
}

/// The body of a function that nobody can call any more.
pub(super) fn nothing() -> Function {
    let mut body = Function::new([]);
    body.instruction(&Instruction::Unreachable).instruction(&Instruction::End);
    body
}

/// Writes again what was read, as it was.
pub(in crate::site) struct Plain;

impl Reencode for Plain {
    type Error = std::convert::Infallible;
}

/// The same, with the functions at the places that they have in the second part.
pub(super) struct Moving {
    pub(super) places: BTreeMap<u32, u32>,
}

impl Reencode for Moving {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> std::result::Result<u32, Error<Self::Error>> {
        // Every function that a moved one names is moved or shared.
        Ok(self.places.get(&function).copied().unwrap_or(function))
    }
}
