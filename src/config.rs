//! The configuration of a desk: `config.toml`, checked whole, with every problem at its place.
//!
//! `config.example.toml` holds every key with its default and what it means; reading it gives exactly
//! [`Config::default`], which a test sees to.

pub mod catalogue;
pub mod holidays;
pub mod offering;
pub mod people;
pub mod problem;
pub mod section;

use crate::assets;
use crate::domain::catalogue::Catalogue;
use crate::domain::desk::Settings;
use crate::domain::lang::Lang;
use crate::domain::offering::Offering;
use crate::domain::partner::{Cloud, Holding, Model, Partner, PartnerContact};
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;
use people::People;
use problem::{Problem, Problems, nearest};
use section::Section;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use toml::Spanned;

/// Key overrides: scope → command → keys, as the user wrote them. The user interface checks them.
pub type Keys = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// Everything that can be configured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The company that runs the desk.
    pub partner: Partner,
    /// Days after which a resolved ticket is closed, 1 to 365.
    pub close_after_days: u32,
    /// Who works at the desk.
    pub people: People,
    /// The screen.
    pub ui: Ui,
    /// Keys that are not the default ones.
    pub keys: Keys,
    /// The promise to customers without one of their own.
    pub default_offering: Offering,
    /// Checklists and vehicles in force: the built-in ones, and those that stand beside the configuration.
    pub catalogue: Arc<Catalogue>,
}

/// The `[ui]` part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ui {
    /// The language; none: that of the environment.
    pub lang: Option<Lang>,
    /// Whether the mouse is read. Off, the terminal's own selection works.
    pub mouse: bool,
    /// Borders and symbols in ASCII only.
    pub ascii: bool,
}

/// The text of `config.example.toml`, which `loket init` writes out.
pub fn template() -> &'static str {
    include_str!("../config.example.toml")
}

impl Default for Config {
    fn default() -> Self {
        Self {
            partner: Partner {
                name: CleanLine::cut("My company"),
                model: Model::DirectBill,
                tenant: None,
                indirect_provider: None,
                suppliers: Vec::new(),
                cloud: Cloud::default(),
                contact: PartnerContact::default(),
                offers: Vec::new(),
                plans: Vec::new(),
            },
            close_after_days: 7,
            people: People::default(),
            ui: Ui::default(),
            keys: Keys::new(),
            default_offering: offering::standard(),
            catalogue: assets::catalogue(),
        }
    }
}

impl Config {
    /// What the rules of the desk need of it. Names are checked only if groups bring no further people.
    pub fn settings(&self) -> Settings {
        let people = match self.people.groups.is_empty() {
            true => self.people.named.keys().cloned().collect(),
            false => Vec::new(),
        };
        Settings {
            partner: self.partner.clone(),
            default_offering: self.default_offering.clone(),
            close_after_days: self.close_after_days,
            people,
            catalogue: Arc::clone(&self.catalogue),
        }
    }
}

/// The configuration in the text of a file, or all that is wrong with it, with the built-in checklists and vehicles.
pub fn parse(file: &str, input: &str) -> Result<Config, Vec<Problem>> {
    parse_with(file, input, assets::catalogue())
}

/// The same with other checklists and vehicles ([`catalogue::load`]): offers and plans are held against them.
pub fn parse_with(file: &str, input: &str, catalogue: Arc<Catalogue>) -> Result<Config, Vec<Problem>> {
    let mut problems = Problems::new(file, input);
    let mut config = Config { catalogue, ..Config::default() };
    let Some(mut root) = section::root(input, &mut problems) else {
        return Err(problems.into_found());
    };
    if let Some(table) = root.section("partner", &mut problems) {
        read_partner(table, &mut config.partner, &config.catalogue, &mut problems);
    }
    if let Some(table) = root.section("desk", &mut problems) {
        read_desk(table, &mut config, &mut problems);
    }
    config.people = people::read(&mut root, &mut problems);
    if let Some(table) = root.section("ui", &mut problems) {
        read_ui(table, &mut config.ui, &mut problems);
    }
    root.read("keys", &mut config.keys, &mut problems);
    if let Some(table) = root.section("default_offering", &mut problems) {
        config.default_offering = offering::read(table, &mut Vec::new(), &mut problems);
    }
    root.finish(&mut problems);
    match problems.into_found() {
        found if found.is_empty() => Ok(config),
        found => Err(found),
    }
}

fn read_desk(mut table: Section<'_>, config: &mut Config, problems: &mut Problems<'_>) {
    let span = table.span_of("close_after_days");
    table.read("close_after_days", &mut config.close_after_days, problems);
    if !(1..=365).contains(&config.close_after_days) {
        problems.add(span, Phrase::new("config-days").with("days", config.close_after_days));
    }
    table.finish(problems);
}

fn read_ui(mut table: Section<'_>, ui: &mut Ui, problems: &mut Problems<'_>) {
    ui.lang = table.value("lang", problems);
    table.read("mouse", &mut ui.mouse, problems);
    table.read("ascii", &mut ui.ascii, problems);
    table.finish(problems);
}

fn read_partner(
    mut table: Section<'_>,
    partner: &mut Partner,
    catalogue: &Catalogue,
    problems: &mut Problems<'_>,
) {
    table.read("name", &mut partner.name, problems);
    table.read("model", &mut partner.model, problems);
    partner.tenant = table.value("tenant", problems);
    partner.indirect_provider = table.value("indirect_provider", problems);
    table.read("suppliers", &mut partner.suppliers, problems);
    table.read("cloud", &mut partner.cloud, problems);
    table.read("contact", &mut partner.contact, problems);
    partner.offers = holdings(&mut table, "offers", catalogue.offer_ids().collect(), problems);
    partner.plans = holdings(&mut table, "plans", catalogue.plan_ids().collect(), problems);
    table.finish(problems);
}

/// What the partner holds under a key. `known` are the ids that the rules of escalation ask for: under another one a
/// holding would silently open nothing.
fn holdings(
    table: &mut Section<'_>,
    key: &'static str,
    known: BTreeSet<&str>,
    problems: &mut Problems<'_>,
) -> Vec<Holding> {
    let held: Vec<Spanned<Holding>> = table.value(key, problems).unwrap_or_default();
    for holding in &held {
        let wrong = [unknown_id(holding.get_ref(), &known), ends_before_it_starts(holding.get_ref())];
        for phrase in wrong.into_iter().flatten() {
            problems.add(holding.span(), phrase);
        }
    }
    held.into_iter().map(Spanned::into_inner).collect()
}

fn unknown_id(holding: &Holding, known: &BTreeSet<&str>) -> Option<Phrase> {
    let id = holding.id.as_str();
    if known.contains(id) {
        return None;
    }
    Some(match nearest(id, known.iter().copied()) {
        Some(near) => Phrase::new("config-holding-near").with("id", id).with("near", near),
        None => {
            let known: Vec<&str> = known.iter().copied().collect();
            Phrase::new("config-holding").with("id", id).with("known", known.join(", "))
        }
    })
}

fn ends_before_it_starts(holding: &Holding) -> Option<Phrase> {
    let to = holding.to.filter(|to| *to < holding.from)?;
    Some(Phrase::new("config-dates").with("id", &holding.id).with("from", holding.from).with("to", to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn the_example_is_exactly_the_defaults() {
        assert_eq!(parse("config.example.toml", template()).unwrap(), Config::default());
    }

    #[test]
    fn the_example_shows_every_key_and_they_all_parse() {
        let all: String = template()
            .lines()
            .map(|line| match line.strip_prefix("#: ") {
                Some(setting) => format!("{setting}\n"),
                None => format!("{line}\n"),
            })
            .collect();
        let config = parse("all.toml", &all).unwrap();
        assert!(!config.partner.offers.is_empty() && !config.partner.plans.is_empty());
        assert!(config.partner.indirect_provider.is_some() && !config.partner.suppliers.is_empty());
        assert!(!config.people.named.is_empty() && !config.people.groups.is_empty());
        assert!(config.ui.lang.is_some() && !config.keys.is_empty());
        let offering = config.default_offering;
        assert!(!offering.holidays.is_empty() && !offering.breaks.is_empty() && !offering.shifts.is_empty());
        assert!(offering.effective.is_some() && offering.support[0].delivered_by.is_some());
        assert!(offering.contact[0].hours.is_some() && !offering.contact[0].people.is_empty());
    }

    #[test]
    fn nothing_is_a_configuration_too() {
        assert_eq!(parse("empty.toml", "").unwrap(), Config::default());
    }

    #[rstest]
    #[case("[ui]\nmoose = true", "2:1", "did you mean 'mouse'")]
    #[case("[partnr]\n", "1:2", "did you mean 'partner'")]
    #[case("[desk]\nclose_after_days = 0", "2:20", "between 1 and 365")]
    #[case("[partner]\nmodel = \"gold\"", "2:9", "direct_bill")]
    #[case("ui = 3", "1:6", "must be a table")]
    #[case("[people]\nanna = { uid = 1, role = \"boss\" }", "2:26", "supervisor")]
    #[case(
        "[people]\na = { uid = 1, role = \"agent\" }\nb = { uid = 1, role = \"agent\" }",
        "1:2",
        "same uid"
    )]
    #[case("[[partner.plans]]\nid = \"asfp\"\nfrom = \"2026-02-01\"\nto = \"2026-01-01\"", "1:1", "ends")]
    #[case(
        "[partner]\noffers = [{ id = \"solution_partner\", from = \"2026-03-01\" }]",
        "2:11",
        "'solutions_partner'"
    )]
    #[case("[[partner.plans]]\nid = \"asfpp\"\nfrom = \"2026-02-01\"", "1:1", "did you mean 'asfp'")]
    #[case("[[partner.plans]]\nid = \"gold\"\nfrom = \"2026-02-01\"", "1:1", "asfp, psfp, ufp")]
    #[case("[default_offering]\nname = \"x\"", "1:1", "time_zone")]
    fn problems_have_a_place_and_say_what_to_do(
        #[case] input: &str,
        #[case] place: &str,
        #[case] says: &str,
    ) {
        let problems = parse("c.toml", input).unwrap_err();
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert!(
            said.iter().any(|line| line.starts_with(&format!("c.toml:{place}: ")) && line.contains(says)),
            "{said:#?}"
        );
    }
}
