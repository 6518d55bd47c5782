//! Reads contact rules.

use super::hours;
use crate::config::problem::Problems;
use crate::config::section::Section;
use crate::domain::contact::ContactRule;

/// The rules under `contact` that name a method, each with its place in the list.
pub(super) fn read(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Vec<(usize, ContactRule)> {
    let mut rules = Vec::new();
    for (place, mut section) in table.tables("contact", problems) {
        let method = section.required("method", problems);
        let direction = section.value("direction", problems).unwrap_or_default();
        let address = section.value("address", problems).unwrap_or_default();
        let hours = section.stands("hours").then(|| hours::weekly(&mut section, problems));
        let languages = section.each("languages", problems);
        let people = section.each("people", problems);
        section.finish(problems);
        if let Some(method) = method {
            rules.push((place, ContactRule { method, direction, address, hours, languages, people }));
        }
    }
    rules
}
