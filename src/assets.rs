//! The files of `assets/` that are compiled in, and the catalogue they make.

use crate::domain::catalogue::Catalogue;
use std::sync::{Arc, LazyLock};

macro_rules! embedded {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../assets/", $name)))),+]
    };
}

/// The texts of checklists and vehicles, by name below `assets/`. A test holds this list equal to the folders.
pub const CATALOGUE_TEXTS: &[(&str, &str)] = embedded![
    "checklists/advisory.toml",
    "checklists/azure.toml",
    "checklists/billing.toml",
    "checklists/d365.toml",
    "checklists/general.toml",
    "checklists/m365.toml",
    "checklists/marketplace.toml",
    "checklists/on_prem.toml",
    "checklists/partner_center.toml",
    "checklists/power_platform.toml",
    "checklists/security.toml",
    "checklists/subscription.toml",
    "checklists/tenant.toml",
    "vehicles/asfp.toml",
    "vehicles/commercial.toml",
    "vehicles/csp_technical.toml",
    "vehicles/entitlements.toml",
    "vehicles/indirect_provider.toml",
    "vehicles/isv.toml",
    "vehicles/msrc.toml",
    "vehicles/own.toml",
    "vehicles/ppi.toml",
    "vehicles/psfp.toml",
    "vehicles/psi.toml",
    "vehicles/response_targets.toml",
    "vehicles/routing.toml",
    "vehicles/signature.toml",
    "vehicles/supplier.toml",
    "vehicles/tpd.toml",
    "vehicles/ufp.toml",
];

static CATALOGUE: LazyLock<Arc<Catalogue>> =
    // A test parses the built-in texts; a broken one never leaves the workshop.
    LazyLock::new(|| Arc::new(Catalogue::parse(CATALOGUE_TEXTS).unwrap_or_default()));

/// The built-in catalogue, read once.
pub fn catalogue() -> Arc<Catalogue> {
    Arc::clone(&CATALOGUE)
}
