//! What customers are told, in both languages, as golden texts; and that nothing in it can be more than text.

use loket::domain::lang::Lang;
use loket::domain::offering::{Offering, OfferingVersion};
use loket::domain::partner::Partner;
use loket::domain::promise::Promise;
use loket::domain::text::CleanLine;
use loket::exchange::statement::Statement;

const HOSTILE: &str = "# Evil | Co [pay](https://evil.example) <b>`x`";
const INERT: &str = r"\# Evil \| Co \[pay\](https\://evil.example) \<b\>\`x\`";

fn offering() -> Offering {
    read(include_str!("../scenarios/offerings/told.toml"))
}

fn read(text: &str) -> Offering {
    toml::from_str(text).unwrap()
}

fn said(promise: &Promise, customer: &str, lang: Lang) -> String {
    let partner: Partner = toml::from_str("name = \"Partner & Co\"\nmodel = \"direct_bill\"").unwrap();
    let now = "2026-11-23T10:00:00Z".parse().unwrap();
    Statement { partner: &partner, customer, promise, now }.markdown(lang)
}

fn version(number: u32, offering: Offering) -> OfferingVersion {
    OfferingVersion { version: number, effective: "2026-01-01".parse().unwrap(), offering }
}

#[test]
fn in_english() {
    let promise = Promise::new(version(3, offering()));
    insta::assert_snapshot!(said(&promise, "Bakkerij De Korst (Gouda)", Lang::En));
}

#[test]
fn in_dutch() {
    let promise = Promise::new(version(3, offering()));
    insta::assert_snapshot!(said(&promise, "Bakkerij De Korst (Gouda)", Lang::Nl));
}

/// FACTS 1.1: types of support, service hours, contact methods and prices, whatever there is to them.
#[test]
fn nothing_is_left_out_where_all_is_included() {
    let promise = Promise::standard(version(0, read(include_str!("../scenarios/offerings/standard.toml"))));
    insta::assert_snapshot!(said(&promise, "Contoso", Lang::En));
}

#[test]
fn a_hostile_name_stays_text() {
    let mut offering = offering();
    let evil = CleanLine::cut(HOSTILE);
    offering.name = evil.clone();
    offering.contact[0].people = vec![evil.clone()];
    offering.holidays.insert("2026-12-01".parse().unwrap(), evil);
    let text = said(&Promise::new(version(1, offering)), HOSTILE, Lang::En);
    assert_eq!(text.matches(HOSTILE).count(), 0);
    assert_eq!(text.matches(INERT).count(), 4, "{text}");
    let heads = text.lines().filter(|line| line.starts_with('#')).count();
    assert_eq!(heads, 6, "{text}");
}

#[test]
fn what_is_past_is_left_out() {
    let mut offering = offering();
    offering.holidays.insert("2026-11-22".parse().unwrap(), Default::default());
    offering.holidays.insert("2026-11-23".parse().unwrap(), Default::default());
    offering.holidays.insert("2027-11-24".parse().unwrap(), Default::default());
    let text = said(&Promise::new(version(1, offering)), "Contoso", Lang::En);
    assert!(!text.contains("22 Nov 2026") && text.contains("- Mon 23 Nov 2026"), "{text}");
    assert!(!text.contains("24 Nov 2027"), "{text}");
}
