//! `[partner]`: the company that runs the desk, the firms it works with, and what it holds.

use super::problem::{Problems, nearest};
use super::section::Section;
use crate::domain::catalogue::Catalogue;
use crate::domain::ids::TenantId;
use crate::domain::mail::is_address;
use crate::domain::partner::{Firm, Holding, Partner, PartnerContact};
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Reads the table; keys that do not stand there leave what `partner` says.
pub(super) fn read(
    mut table: Section<'_>,
    partner: &mut Partner,
    catalogue: &Catalogue,
    problems: &mut Problems<'_>,
) {
    table.read("name", &mut partner.name, problems);
    table.read("model", &mut partner.model, problems);
    table.read("cloud", &mut partner.cloud, problems);
    partner.tenant = tenant(&mut table, problems);
    partner.indirect_provider =
        table.section("indirect_provider", problems).and_then(|table| firm(table, problems));
    partner.suppliers = suppliers(&mut table, problems);
    if let Some(table) = table.section("contact", problems) {
        partner.contact = contact(table, problems);
    }
    partner.offers = holdings(&mut table, "offers", &catalogue.offer_ids().collect(), problems);
    partner.plans = holdings(&mut table, "plans", &catalogue.plan_ids().collect(), problems);
    table.finish(problems);
}

fn tenant(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Option<TenantId> {
    let span = table.span_of("tenant");
    let tenant: TenantId = table.value("tenant", problems)?;
    if uuid::Uuid::parse_str(tenant.as_str()).is_err() {
        problems.add(span, Phrase::new("config-tenant").with("tenant", &tenant));
    }
    Some(tenant)
}

/// Firms by name, each once.
fn suppliers(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Vec<Firm> {
    let mut names = BTreeSet::new();
    let mut firms = Vec::new();
    for (_, table) in table.tables("suppliers", problems) {
        let span = table.span_of("name");
        let Some(firm) = firm(table, problems) else { continue };
        if !names.insert(firm.name.to_lowercase()) {
            problems.add(span, Phrase::new("config-firm-twice").with("name", &firm.name));
        }
        firms.push(firm);
    }
    firms
}

fn firm(mut table: Section<'_>, problems: &mut Problems<'_>) -> Option<Firm> {
    let name = named(&mut table, problems);
    let email = email(&mut table, problems);
    let phone = phone(&mut table, problems);
    let services = table.each("services", problems);
    table.finish(problems);
    Some(Firm { name: name?, email, phone, services })
}

fn named(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Option<CleanLine> {
    let span = table.span_of("name");
    let name: CleanLine = table.required("name", problems)?;
    if name.is_empty() {
        problems.add(span, Phrase::new("config-empty").with("key", table.path_of("name")));
    }
    Some(name)
}

fn contact(mut table: Section<'_>, problems: &mut Problems<'_>) -> PartnerContact {
    let mut contact = PartnerContact::default();
    table.read("name", &mut contact.name, problems);
    contact.email = email(&mut table, problems).unwrap_or_default();
    contact.phone = phone(&mut table, problems).unwrap_or_default();
    table.finish(problems);
    contact
}

fn email(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Option<CleanLine> {
    reached(table, "email", is_address, "config-email", problems)
}

fn phone(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Option<CleanLine> {
    reached(table, "phone", is_phone, "config-phone", problems)
}

/// An address of a form; an empty one is none.
fn reached(
    table: &mut Section<'_>,
    key: &'static str,
    form: fn(&str) -> bool,
    otherwise: &str,
    problems: &mut Problems<'_>,
) -> Option<CleanLine> {
    let span = table.span_of(key);
    let text: CleanLine = table.value(key, problems)?;
    if text.is_empty() {
        return None;
    }
    if !form(&text) {
        problems.add(span, Phrase::new(otherwise).with("text", &text));
    }
    Some(text)
}

/// Digits with the signs that people write between them; at least three.
fn is_phone(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.' | '/');
    let (number, extension) = text.split_once(" x").unwrap_or((text, ""));
    number.chars().all(sign)
        && number.chars().filter(char::is_ascii_digit).count() >= 3
        && extension.chars().all(|c| c.is_ascii_digit())
}

/// What the partner holds under a key. `known` are the ids that the rules of escalation ask for: under another one a
/// holding would silently open nothing.
fn holdings(
    table: &mut Section<'_>,
    key: &'static str,
    known: &BTreeSet<&str>,
    problems: &mut Problems<'_>,
) -> Vec<Holding> {
    let mut held = Vec::new();
    for (_, table) in table.tables(key, problems) {
        let spans = BTreeMap::from(["id", "from", "to"].map(|key| (key, table.span_of(key))));
        let Some(holding) = holding(table, problems) else { continue };
        let overlap = held.iter().find(|other| overlaps(&holding, other));
        let wrong = [
            ("id", unknown_id(&holding, known)),
            ("to", ends_before_it_starts(&holding)),
            ("from", overlap.map(|other| twice(&holding, other))),
        ];
        for (key, phrase) in wrong {
            if let (Some(phrase), Some(span)) = (phrase, spans.get(key)) {
                problems.add(Range::clone(span), phrase);
            }
        }
        held.push(holding);
    }
    held
}

fn holding(mut table: Section<'_>, problems: &mut Problems<'_>) -> Option<Holding> {
    let id = table.required("id", problems);
    let from = table.required("from", problems);
    let to = table.value("to", problems);
    let contract_id = table.value("contract_id", problems).filter(|id: &CleanLine| !id.is_empty());
    let access_id = table.value("access_id", problems).filter(|id: &CleanLine| !id.is_empty());
    table.finish(problems);
    Some(Holding { id: id?, from: from?, to, contract_id, access_id })
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

/// The same thing held twice at a time would be counted twice.
fn overlaps(one: &Holding, other: &Holding) -> bool {
    let begins_in_time = |a: &Holding, b: &Holding| b.to.is_none_or(|to| a.from <= to);
    one.id == other.id && begins_in_time(one, other) && begins_in_time(other, one)
}

fn twice(holding: &Holding, other: &Holding) -> Phrase {
    Phrase::new("config-held-twice").with("id", &holding.id).with("from", other.from)
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;
    use crate::domain::kind::Service;
    use rstest::rstest;

    #[rstest]
    #[case("+31 20 555 0100", true)]
    #[case("(020) 555-01.00 x12", true)]
    #[case("112", true)]
    #[case("call us", false)]
    #[case("+3", false)]
    fn numbers(#[case] text: &str, #[case] expected: bool) {
        assert_eq!(is_phone(text), expected);
    }

    #[test]
    fn a_partner_with_everything() {
        let text = "[partner]\nmodel = \"indirect_reseller\"\ncloud = \"china\"\n\
            indirect_provider = { name = \"Big\", email = \"a@b.example\", phone = \"+31 20 555\" }\n\
            offers = [{ id = \"solutions_partner\", from = \"2025-01-01\", to = \"2025-12-31\" },\n\
            { id = \"solutions_partner\", from = \"2026-01-01\", contract_id = \"C\" }]\n\
            [[partner.suppliers]]\nname = \"Night\"\nservices = [\"azure\"]\n";
        let partner = parse("c.toml", text).unwrap().partner;
        assert_eq!(partner.indirect_provider.unwrap().phone.unwrap().as_str(), "+31 20 555");
        assert_eq!(
            (partner.offers.len(), partner.suppliers[0].services.as_slice()),
            (2, &[Service::Azure][..])
        );
        assert_eq!(partner.offers[1].access_id, None);
    }

    #[rstest]
    #[case("cloud = \"chinese\"", "2:9", "china")]
    #[case("tenant = \"contoso\"", "2:10", "contoso")]
    #[case("indirect_provider = { name = \"Big\", emial = \"a@b.example\" }", "2:37", "did you mean 'email'")]
    #[case("indirect_provider = { name = \"Big\", email = \"big\" }", "2:45", "big")]
    #[case("indirect_provider = { name = \"Big\", phone = \"call us\" }", "2:45", "call us")]
    #[case("indirect_provider = { email = \"a@b.example\" }", "2:21", "name")]
    #[case("indirect_provider = { name = \"\" }", "2:30", "name")]
    #[case("suppliers = [{ name = \"A\" }, { name = \"a\" }]", "2:39", "twice")]
    #[case("suppliers = [{ name = \"A\", services = [\"azur\"] }]", "2:40", "azure")]
    #[case("contact = { email = \"none\" }", "2:21", "none")]
    #[case("contact = { mail = \"a@b.example\" }", "2:13", "did you mean 'email'")]
    #[case("plans = [{ id = \"asfp\", form = \"2026-01-01\" }]", "2:25", "did you mean 'from'")]
    #[case("plans = [{ id = \"asfp\", from = \"2026-13-01\" }]", "2:32", "from")]
    #[case(
        "plans = [{ id = \"asfp\", from = \"2026-01-01\" }, { id = \"asfp\", from = \"2026-06-01\" }]",
        "2:70",
        "2026-01-01"
    )]
    fn what_is_wrong_has_a_place(#[case] line: &str, #[case] place: &str, #[case] says: &str) {
        let problems = parse("c.toml", &format!("[partner]\n{line}\n")).unwrap_err();
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert!(
            said.iter().any(|line| line.starts_with(&format!("c.toml:{place}: ")) && line.contains(says)),
            "{said:#?}"
        );
    }
}
