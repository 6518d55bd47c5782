//! The words of the domain on the command line: how they are typed, and how they are shown.

use crate::domain::case::{CaseResult, CaseStatus};
use crate::domain::claim::{ClaimKind, ClaimOutcome};
use crate::domain::delegation::AzureRole;
use crate::domain::escalation::Stage;
use crate::domain::event::CallOutcome;
use crate::domain::ids::TicketNumber;
use crate::domain::kind::{Method, Nature, Service, Severity, Topic};
use crate::domain::lang::Lang;
use crate::domain::phrase::key_of;
use crate::domain::sla::ClockKind;
use crate::domain::status::Status;
use crate::domain::view::Sort;
use crate::t;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use std::str::FromStr;
use strum::VariantNames;

/// Other names by which people know a word.
type Names = &'static [(&'static str, &'static [&'static str])];

const SERVICES: Names = &[
    ("m365", &["microsoft365", "microsoft-365", "office365", "office-365", "o365"]),
    ("d365", &["dynamics365", "dynamics-365", "dynamics", "business-central"]),
    ("power_platform", &["power-platform", "powerplatform", "power-apps", "powerapps"]),
    ("on_prem", &["on-prem", "onprem", "on-premises", "on-premise", "onpremises"]),
    ("partner_center", &["partner-center", "partnercenter"]),
];
const METHODS: Names =
    &[("email", &["e-mail", "mail"]), ("on_site", &["on-site", "onsite"]), ("phone", &["telephone", "call"])];
const NATURES: Names = &[("break_fix", &["break-fix", "breakfix"]), ("how_to", &["how-to", "howto"])];
const STATUSES: Names =
    &[("waiting_customer", &["waiting-customer"]), ("waiting_vendor", &["waiting-vendor"])];
const OUTCOMES: Names = &[("no_answer", &["no-answer"])];
const CLOCKS: Names =
    &[("first_response", &["first-response", "first"]), ("call_back", &["call-back", "callback"])];
const AZURE_ROLES: Names =
    &[("support_request_contributor", &["support-request-contributor", "contributor"])];
const CASE_STATUSES: Names = &[("attention_needed", &["attention-needed"])];
const CASE_RESULTS: Names = &[("by_design", &["by-design"])];
const CLAIMS: Names = &[
    ("sla_credit", &["sla-credit", "credit"]),
    ("nce_cancel", &["nce-cancel", "cancel"]),
    ("duplicate_order", &["duplicate-order", "duplicate"]),
    ("azure_fraud", &["azure-fraud", "fraud"]),
];
const STAGES: Names = &[("hand_over", &["hand-over", "handover"])];

/// Reads a topic.
pub fn topics() -> impl TypedValueParser<Value = Topic> {
    parser(&[])
}

/// Reads a service, also by Microsoft's names for it.
pub fn services() -> impl TypedValueParser<Value = Service> {
    parser(SERVICES)
}

/// Reads a nature.
pub fn natures() -> impl TypedValueParser<Value = Nature> {
    parser(NATURES)
}

/// Reads a severity.
pub fn severities() -> impl TypedValueParser<Value = Severity> {
    parser(&[])
}

/// Reads a contact method.
pub fn methods() -> impl TypedValueParser<Value = Method> {
    parser(METHODS)
}

/// Reads a language.
pub fn languages() -> impl TypedValueParser<Value = Lang> {
    parser(&[])
}

/// Reads a state of a ticket.
pub fn statuses() -> impl TypedValueParser<Value = Status> {
    parser(STATUSES)
}

/// Reads an order of tickets.
pub fn sorts() -> impl TypedValueParser<Value = Sort> {
    parser(&[])
}

/// Reads how a call ended.
pub fn call_outcomes() -> impl TypedValueParser<Value = CallOutcome> {
    parser(OUTCOMES)
}

/// Reads a clock.
pub fn clocks() -> impl TypedValueParser<Value = ClockKind> {
    parser(CLOCKS)
}

/// Reads how a case stands.
pub fn case_statuses() -> impl TypedValueParser<Value = CaseStatus> {
    parser(CASE_STATUSES)
}

/// Reads a role in Azure.
pub fn azure_roles() -> impl TypedValueParser<Value = AzureRole> {
    parser(AZURE_ROLES)
}

/// Reads how a case ended.
pub fn case_results() -> impl TypedValueParser<Value = CaseResult> {
    parser(CASE_RESULTS)
}

/// Reads what is claimed.
pub fn claims() -> impl TypedValueParser<Value = ClaimKind> {
    parser(CLAIMS)
}

/// Reads what became of a claim.
pub fn claim_outcomes() -> impl TypedValueParser<Value = ClaimOutcome> {
    parser(&[])
}

/// Reads how far a hand-over is.
pub fn stages() -> impl TypedValueParser<Value = Stage> {
    parser(STAGES)
}

/// Reads a word of the domain, or another name of it.
pub fn parser<T>(names: Names) -> impl TypedValueParser<Value = T>
where
    T: FromStr + VariantNames + Clone + Send + Sync + 'static,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let values = T::VARIANTS
        .iter()
        .map(|word| PossibleValue::new(*word).aliases(aliases(word, names).iter().copied()));
    PossibleValuesParser::new(values).try_map(move |typed| canonical(&typed, T::VARIANTS, names).parse())
}

fn aliases(word: &str, names: Names) -> &'static [&'static str] {
    names.iter().find(|(name, _)| *name == word).map_or(&[], |(_, aliases)| aliases)
}

/// The domain's spelling of what clap has already accepted.
fn canonical(typed: &str, words: &'static [&'static str], names: Names) -> String {
    let known =
        words.iter().find(|word| aliases(word, names).iter().any(|alias| alias.eq_ignore_ascii_case(typed)));
    known.map_or_else(|| typed.to_owned(), |word| (*word).to_owned())
}

/// Reads a ticket number: `12` or `#12`.
pub fn ticket_number(text: &str) -> Result<TicketNumber, String> {
    text.parse().map_err(|_| t!("cli-bad-ticket", text = text.to_owned()))
}

/// A word of the domain in the user's language: `word("status", Status::New)`.
pub fn word(kind: &str, word: impl ToString) -> String {
    t!(&key_of(kind, word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{Arg, Command};
    use rstest::rstest;

    fn read<T: Clone + Send + Sync + 'static>(
        parser: impl TypedValueParser<Value = T>,
        text: &str,
    ) -> Option<T> {
        let arg = Arg::new("word").ignore_case(true).value_parser(parser);
        let found = Command::new("x").arg(arg).try_get_matches_from(["x", text]).ok()?;
        found.get_one::<T>("word").cloned()
    }

    #[rstest]
    #[case("m365", Some(Service::M365))]
    #[case("Office365", Some(Service::M365))]
    #[case("microsoft-365", Some(Service::M365))]
    #[case("dynamics365", Some(Service::D365))]
    #[case("on-premises", Some(Service::OnPrem))]
    #[case("on_prem", Some(Service::OnPrem))]
    #[case("on-prem", Some(Service::OnPrem))]
    #[case("POWER-PLATFORM", Some(Service::PowerPlatform))]
    #[case("teams", None)]
    fn services_have_their_usual_names(#[case] text: &str, #[case] expected: Option<Service>) {
        assert_eq!(read(services(), text), expected);
    }

    #[rstest]
    #[case("break-fix", Some(Nature::BreakFix))]
    #[case("break_fix", Some(Nature::BreakFix))]
    #[case("howto", Some(Nature::HowTo))]
    #[case("broken", None)]
    fn natures_are_read(#[case] text: &str, #[case] expected: Option<Nature>) {
        assert_eq!(read(natures(), text), expected);
    }

    #[rstest]
    #[case("a", Some(Severity::A))]
    #[case("B", Some(Severity::B))]
    #[case("1", None)]
    fn severities_are_read(#[case] text: &str, #[case] expected: Option<Severity>) {
        assert_eq!(read(severities(), text), expected);
    }

    #[rstest]
    #[case("12", Some(12))]
    #[case("#12", Some(12))]
    #[case("twelve", None)]
    #[case("-1", None)]
    fn ticket_numbers_are_read(#[case] text: &str, #[case] expected: Option<u64>) {
        assert_eq!(ticket_number(text).ok(), expected.map(TicketNumber));
    }
}
