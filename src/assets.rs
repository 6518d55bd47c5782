//! The files of `assets/` that are compiled in: the catalogue they make, and the holidays of countries.

use crate::domain::catalogue::Catalogue;
use crate::domain::holidays::HolidayCalendar;
use std::sync::{Arc, LazyLock};

macro_rules! embedded {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../assets/", $name)))),+]
    };
}

/// The texts of checklists and vehicles, by name below `assets/`. A test holds this list equal to the folders.
pub const CATALOGUE_TEXTS: &[(&str, &str)] = embedded![
    "checklists/access.toml",
    "checklists/advisory.toml",
    "checklists/azure.toml",
    "checklists/billing.toml",
    "checklists/d365.toml",
    "checklists/general.toml",
    "checklists/health.toml",
    "checklists/m365.toml",
    "checklists/marketplace.toml",
    "checklists/on_prem.toml",
    "checklists/partner_center.toml",
    "checklists/power_platform.toml",
    "checklists/security.toml",
    "checklists/subscription.toml",
    "vehicles/asfp.toml",
    "vehicles/claims.toml",
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
    "vehicles/roles.toml",
    "vehicles/routing.toml",
    "vehicles/signature.toml",
    "vehicles/supplier.toml",
    "vehicles/tpd.toml",
    "vehicles/ufp.toml",
];

static CATALOGUE: LazyLock<Arc<Catalogue>> =
    // A test parses the built-in texts; a broken one never leaves the workshop.
    LazyLock::new(|| Arc::new(Catalogue::parse(CATALOGUE_TEXTS).unwrap_or_default()));

/// The texts of holiday calendars, by name below `assets/`. A test holds this list equal to the folder.
const CALENDAR_TEXTS: &[(&str, &str)] = embedded![
    "calendars/be.toml",
    "calendars/de.toml",
    "calendars/fr.toml",
    "calendars/gb.toml",
    "calendars/nl.toml",
    "calendars/us.toml",
];

static CALENDARS: LazyLock<Vec<HolidayCalendar>> = LazyLock::new(|| {
    let texts = CALENDAR_TEXTS.iter();
    // As above: a test parses them all.
    texts.filter_map(|(_, text)| HolidayCalendar::parse(text).ok()).collect()
});

/// The built-in holiday calendars, by country.
pub fn calendars() -> &'static [HolidayCalendar] {
    &CALENDARS
}

/// The built-in catalogue, read once.
pub fn catalogue() -> Arc<Catalogue> {
    Arc::clone(&CATALOGUE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    #[test]
    fn the_built_in_catalogue_is_whole() {
        if let Err(problems) = Catalogue::parse(CATALOGUE_TEXTS) {
            let lines: Vec<String> = problems.iter().map(|problem| format!("{problem:?}")).collect();
            panic!("{}", lines.join("\n"));
        }
        assert!(!catalogue().vehicles.is_empty());
    }

    #[test]
    fn every_file_of_the_folders_is_compiled_in() {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let mut files = BTreeSet::new();
        for folder in ["checklists", "vehicles", "calendars"] {
            for entry in std::fs::read_dir(assets.join(folder)).unwrap() {
                files.insert(format!("{folder}/{}", entry.unwrap().file_name().display()));
            }
        }
        let embedded = CATALOGUE_TEXTS.iter().chain(CALENDAR_TEXTS);
        let embedded: BTreeSet<String> = embedded.map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(embedded, files);
    }

    #[test]
    fn every_calendar_is_named_after_its_country() {
        for (name, text) in CALENDAR_TEXTS {
            let calendar = HolidayCalendar::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(*name, format!("calendars/{}.toml", calendar.country.to_lowercase()));
            assert!(!calendar.sources.is_empty());
        }
        assert_eq!(calendars().len(), CALENDAR_TEXTS.len());
    }
}
