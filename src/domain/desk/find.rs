//! Finding a customer by what people call it.

use super::super::customer::Customer;
use super::super::ids::TenantId;
use super::super::phrase::Phrase;
use super::super::rejection::Rejection;
use std::collections::BTreeMap;

/// Most candidates that an ambiguous name lists.
const CANDIDATES: usize = 20;

/// The customer meant by a tenant id, domain, name, alias or an unambiguous part of one.
pub(in super::super) fn customer<'a>(
    customers: &'a BTreeMap<TenantId, Customer>,
    text: &str,
) -> Result<&'a Customer, Rejection> {
    if let Some(customer) = customers.get(&TenantId::from(text)) {
        return Ok(customer);
    }
    let wanted = text.trim().to_lowercase();
    let unknown = || Rejection::NotFound(Phrase::new("reject-no-customer").with("text", text.trim()));
    if wanted.is_empty() {
        return Err(unknown());
    }
    let (mut whole, mut parts) = (Vec::new(), Vec::new());
    for customer in customers.values() {
        match fit(customer, &wanted) {
            Some(Fit::Whole) => whole.push(customer),
            Some(Fit::Part) => parts.push(customer),
            None => {}
        }
    }
    let found = if whole.is_empty() { parts } else { whole };
    match found.as_slice() {
        [] => Err(unknown()),
        [one] => Ok(one),
        many => Err(ambiguous(text, many)),
    }
}

enum Fit {
    Whole,
    Part,
}

fn fit(customer: &Customer, wanted: &str) -> Option<Fit> {
    let mut best = None;
    for name in customer.names() {
        let name = name.to_lowercase();
        if name == wanted {
            return Some(Fit::Whole);
        }
        if name.contains(wanted) {
            best = Some(Fit::Part);
        }
    }
    best
}

fn ambiguous(text: &str, many: &[&Customer]) -> Rejection {
    let mut candidates: Vec<String> =
        many.iter().map(|customer| format!("{} ({})", customer.label(), customer.facts.domain)).collect();
    candidates.sort();
    candidates.truncate(CANDIDATES);
    Rejection::Ambiguous { text: text.trim().to_owned(), candidates }
}
