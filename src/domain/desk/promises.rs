//! Promises made ready for use, remembered so that a view over many tickets compiles each calendar once.
//!
//! A version of a customer's offering never changes once it is set, so its tenant and number say which it is.

use super::super::ids::TenantId;
use super::super::offering::{Offering, OfferingVersion};
use super::super::promise::Promise;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

type Known = HashMap<(TenantId, u32), Arc<Promise>>;

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
        Self { default: Arc::new(Promise::new(version)), known: Mutex::default() }
    }

    /// The promise to customers without one of their own: version 0.
    pub(super) fn default(&self) -> Arc<Promise> {
        Arc::clone(&self.default)
    }

    /// The promise of a version of a customer's own.
    pub(super) fn of(&self, tenant: &TenantId, version: &OfferingVersion) -> Arc<Promise> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let promise = known
            .entry((tenant.clone(), version.version))
            .or_insert_with(|| Arc::new(Promise::new(version.clone())));
        if promise.version != *version {
            // A decision that was taken back left it behind.
            *promise = Arc::new(Promise::new(version.clone()));
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
