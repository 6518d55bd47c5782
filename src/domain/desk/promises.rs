//! Promises made ready for use, remembered so that a view over many tickets compiles each calendar once.
//!
//! A version of a customer's offering never changes once it is set, so its tenant and number say which it is.

use super::super::ids::TenantId;
use super::super::offering::{Offering, OfferingVersion, PromiseId};
use super::super::promise::Promise;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

type Known = HashMap<(Option<TenantId>, u32), Arc<Promise>>;

/// The promises of one desk.
#[derive(Debug)]
pub(super) struct Promises {
    default: Arc<Promise>,
    known: Mutex<Known>,
}

impl Promises {
    pub(super) fn new(default: &Offering) -> Self {
        let version = OfferingVersion {
            version: 0,
            effective: default.effective.unwrap_or_default(),
            offering: default.clone(),
        };
        Self { default: Arc::new(Promise::standard(version)), known: Mutex::default() }
    }

    /// The default offering of the configuration, as long as no event tells of it: version 0.
    pub(super) fn default(&self) -> Arc<Promise> {
        Arc::clone(&self.default)
    }

    /// The promise of a version, a customer's own or a default.
    pub(super) fn of(&self, tenant: &TenantId, id: PromiseId, version: &OfferingVersion) -> Arc<Promise> {
        let (whose, make): (_, fn(OfferingVersion) -> Promise) = match id {
            PromiseId::Own(_) => (Some(tenant.clone()), Promise::new),
            PromiseId::Default(_) => (None, Promise::standard),
        };
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let promise =
            known.entry((whose, version.version)).or_insert_with(|| Arc::new(make(version.clone())));
        if promise.version != *version {
            // A decision that was taken back left it behind.
            *promise = Arc::new(make(version.clone()));
        }
        Arc::clone(promise)
    }
}

impl Clone for Promises {
    /// A copy starts with what is known; the two go their own ways.
    fn clone(&self) -> Self {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Self { default: self.default(), known: Mutex::new(known) }
    }
}

impl PartialEq for Promises {
    /// What is remembered is no part of the state.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
