//! What a scenario starts from: settings, offerings, customers.

use loket::domain::catalogue::Catalogue;
use loket::domain::command::Command;
use loket::domain::desk::Settings;
use loket::domain::import::{CustomerPart, Import};
use loket::domain::mail::MailProgram;
use loket::domain::offering::Offering;
use loket::domain::partner::Partner;
use loket::domain::people::{Actor, Role};
use loket::domain::text::CleanLine;
use serde::Deserialize;
use std::sync::Arc;

/// The head of a scenario file.
#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Given {
    default: String,
    people: Vec<String>,
    close_after_days: u32,
    /// The company that runs the desk; a direct bill partner without offers if left out.
    partner: Option<Partner>,
    /// Whether the checklists and vehicles are those of the assets.
    built_in: bool,
    /// The desk's own address for mail; there is none if left out.
    mail_from: Option<CleanLine>,
    customer: Vec<GivenCustomer>,
}

impl Default for Given {
    fn default() -> Self {
        Self {
            default: "standard".to_owned(),
            people: Vec::new(),
            close_after_days: 7,
            partner: None,
            built_in: false,
            mail_from: None,
            customer: Vec::new(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenCustomer {
    tenant: String,
    name: CleanLine,
    domain: CleanLine,
    #[serde(default)]
    offering: Option<String>,
}

/// Steps and a vehicle that scenarios can count on, whatever the assets say.
const CHECKLIST: &str = include_str!("../../scenarios/catalogue/checklist.toml");
const VEHICLE: &str = include_str!("../../scenarios/catalogue/vehicle.toml");
const RESPONSE: &str = include_str!("../../scenarios/catalogue/response_target.toml");
const HOURS: &str = include_str!("../../scenarios/catalogue/business_hours.toml");

impl Given {
    /// The settings of the desk.
    pub(crate) fn settings(&self) -> Settings {
        Settings {
            partner: self
                .partner
                .clone()
                .unwrap_or_else(|| toml::from_str("name = \"Partner\"\nmodel = \"direct_bill\"").unwrap()),
            default_offering: offering(&self.default),
            close_after_days: self.close_after_days,
            people: self.people.clone(),
            mail: self.mail_from.clone().map(|from| MailProgram { command: vec!["true".to_owned()], from }),
            catalogue: if self.built_in {
                loket::assets::catalogue()
            } else {
                Arc::new(Catalogue {
                    checklists: vec![toml::from_str(CHECKLIST).unwrap()],
                    vehicles: vec![toml::from_str(VEHICLE).unwrap()],
                    response_targets: vec![toml::from_str(RESPONSE).unwrap()],
                    business_hours: vec![toml::from_str(HOURS).unwrap()],
                    ..Catalogue::default()
                })
            },
        }
    }

    /// The commands by which an admin makes what is given.
    pub(super) fn commands(&self) -> Vec<Command> {
        let import = Command::Import(Import {
            customers: self.customer.iter().map(part).collect(),
            ..Import::default()
        });
        let offerings = self.customer.iter().filter_map(|customer| {
            Some(Command::SetOffering {
                customer: customer.tenant.clone(),
                offering: Box::new(offering(customer.offering.as_ref()?)),
            })
        });
        [import].into_iter().chain(offerings).collect()
    }
}

/// An offering of `tests/scenarios/offerings`, by its file's name.
pub(super) fn offering(name: &str) -> Offering {
    let root = env!("CARGO_MANIFEST_DIR");
    let path = format!("{root}/tests/scenarios/offerings/{name}.toml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    loket::config::offering::parse(&path, &text).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn part(customer: &GivenCustomer) -> CustomerPart {
    CustomerPart {
        tenant: customer.tenant.as_str().into(),
        name: customer.name.clone(),
        domain: customer.domain.clone(),
        custom_domains: None,
        country: None,
        language: None,
        relationship: None,
        delegated_access: None,
        tags: None,
    }
}

/// `anna` is an agent, `sofie (supervisor)` what it says, `host` the host.
pub(super) fn person(text: &str) -> Actor {
    if text == "host" {
        return Actor::host();
    }
    let (name, role) = match text.split_once(" (") {
        Some((name, role)) => (name, role.trim_end_matches(')').parse().unwrap()),
        None => (text, Role::Agent),
    };
    Actor { name: name.to_owned(), role }
}
