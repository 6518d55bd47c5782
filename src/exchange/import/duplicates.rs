//! What was found in a file, and its entries that stand twice: equal ones count once, contradicting ones are an error.
//!
//! A partner that is both provider and reseller sees a customer twice, once per relationship: there the first stands,
//! and the user is told.

use super::problem::{Place, Problems, Spot};
use crate::domain::customer::Subscription;
use crate::domain::health::HealthIssue;
use crate::domain::import::{CasePart, CustomerPart, Import};
use crate::domain::phrase::Phrase;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The entries of a file, each with its place.
#[derive(Default)]
pub(super) struct Found {
    pub(super) customers: Vec<(Place, CustomerPart)>,
    pub(super) subscriptions: Vec<(Place, (String, Subscription))>,
    pub(super) cases: Vec<(Place, CasePart)>,
    pub(super) issues: Vec<(Place, (Option<String>, HealthIssue))>,
}

impl Found {
    /// The import, every entry once.
    pub(super) fn import(self, problems: &mut Problems) -> Import {
        let entries = self.customers.len() + self.subscriptions.len() + self.cases.len() + self.issues.len();
        let mut import = Import {
            customers: once(self.customers, |part| part.tenant.as_str(), same_customer, problems),
            subscriptions: once(self.subscriptions, |(_, own)| &own.id, PartialEq::eq, problems),
            cases: once(self.cases, |part| &part.case.number, PartialEq::eq, problems),
            issues: once(self.issues, |(_, issue)| &issue.id, PartialEq::eq, problems),
            ..Import::default()
        };
        let left =
            import.customers.len() + import.subscriptions.len() + import.cases.len() + import.issues.len();
        if left < entries {
            import.notices.push(Phrase::new("import-twice").with("count", entries - left));
        }
        import
    }
}

/// Equal but for what the relationship brings along.
fn same_customer(one: &CustomerPart, other: &CustomerPart) -> bool {
    let of_tenant = |part: &CustomerPart| CustomerPart {
        relationship: None,
        tags: None,
        delegated_access: None,
        ..part.clone()
    };
    of_tenant(one) == of_tenant(other)
}

fn once<T>(
    entries: Vec<(Place, T)>,
    id: impl Fn(&T) -> &str,
    same: impl Fn(&T, &T) -> bool,
    problems: &mut Problems,
) -> Vec<T> {
    let mut first: HashMap<String, usize> = HashMap::with_capacity(entries.len());
    let mut kept: Vec<T> = Vec::with_capacity(entries.len());
    for (place, entry) in entries {
        match first.entry(id(&entry).to_owned()) {
            Entry::Vacant(vacant) => {
                vacant.insert(kept.len());
                kept.push(entry);
            }
            Entry::Occupied(earlier) => {
                let agrees = kept.get(*earlier.get()).is_some_and(|kept| same(kept, &entry));
                if !agrees {
                    problems.wrong(&Spot::at(place), id(&entry), Phrase::new("import-contradicts"));
                }
            }
        }
    }
    kept
}
