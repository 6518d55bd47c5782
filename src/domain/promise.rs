//! Placeholder until the promise part is merged.

use super::offering::OfferingVersion;

/// An offering version made ready for use.
#[derive(Debug)]
pub struct Promise {
    /// The version.
    pub version: OfferingVersion,
}

impl Promise {
    /// Makes a version ready.
    pub fn new(version: OfferingVersion) -> Self {
        Self { version }
    }
}
