//! A hand-over as JSON, for other programs. Always in English.

use crate::domain::lang::Lang;
use crate::domain::package::{Content, Package};
use crate::locale::{self, say};
use serde_json::{Value, json};

/// The hand-over as JSON.
pub fn json(package: &Package) -> String {
    locale::within(Lang::En, || {
        let fields: Vec<Value> = package
            .fields
            .iter()
            .map(|entry| {
                let value = match &entry.value {
                    Content::Text(text) => Some(text.clone()),
                    Content::Words(phrase) => Some(say(phrase)),
                    Content::Missing => None,
                };
                json!({ "field": entry.label, "value": value })
            })
            .collect();
        format!(
            "{:#}",
            json!({
                "ticket": package.number,
                "vehicle": package.vehicle,
                "name": package.name,
                "portal": package.portal,
                "link": package.link,
                "fields": fields,
            })
        )
    })
}
