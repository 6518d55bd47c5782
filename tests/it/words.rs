//! The spelling of every word of the domain: stable names, on which files, scripts and journals rely.

use loket::domain::case::{Ball, CaseResult, CaseStatus};
use loket::domain::catalogue::{Known, Owner, Version};
use loket::domain::checklist::{Conclusion, Finding, Form, StepKind};
use loket::domain::claim::{ClaimKind, ClaimOutcome};
use loket::domain::contact::Direction;
use loket::domain::customer::SubscriptionStatus;
use loket::domain::delegation::{AzureRole, GdapStatus};
use loket::domain::escalation::Stage;
use loket::domain::event::CallOutcome;
use loket::domain::health::IssueClass;
use loket::domain::import::{ChangeKind, ChangeOf};
use loket::domain::kind::{Method, Nature, Service, Severity, Topic};
use loket::domain::lang::Lang;
use loket::domain::offering::{Delivery, OutOfHours};
use loket::domain::partner::{Cloud, Model};
use loket::domain::people::Role;
use loket::domain::sla::ClockKind;
use loket::domain::status::Status;
use loket::domain::view::{Level, Sort};
use loket::exchange::export::PriceKind;
use rstest::rstest;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;
use std::str::FromStr;
use strum::VariantNames;

#[rstest]
#[case(PhantomData::<Topic>, "billing subscription technical advisory security")]
#[case(PhantomData::<Service>, "azure m365 d365 power_platform on_prem marketplace partner_center")]
#[case(PhantomData::<Nature>, "break_fix how_to")]
#[case(PhantomData::<Severity>, "A B C")]
#[case(PhantomData::<Status>, "new open waiting_customer waiting_vendor resolved closed")]
#[case(PhantomData::<Role>, "observer agent supervisor admin")]
#[case(PhantomData::<ClockKind>, "first_response response update resolution vendor call_back claim")]
#[case(PhantomData::<Method>, "phone email chat portal on_site remote")]
#[case(PhantomData::<Direction>, "incoming outgoing both")]
#[case(PhantomData::<OutOfHours>, "queue refuse surcharge")]
#[case(PhantomData::<Delivery>, "own resold outsourced")]
#[case(PhantomData::<Level>, "warning pressing breached")]
#[case(PhantomData::<PriceKind>, "included free per_incident hourly block block_purchase")]
#[case(PhantomData::<CallOutcome>, "reached no_answer voicemail busy wrong_number")]
#[case(PhantomData::<StepKind>, "check evidence question")]
#[case(PhantomData::<Conclusion>, "solved beyond known_incident")]
#[case(PhantomData::<Form>, "guid correlation_id instant version outage_id email")]
#[case(PhantomData::<Stage>, "classify boundary routes evidence severity preview hand_over")]
#[case(PhantomData::<Ball>, "supplier desk nobody")]
#[case(PhantomData::<CaseResult>, "solved workaround bug duplicate by_design withdrawn unsolved")]
#[case(PhantomData::<ClaimKind>, "sla_credit nce_cancel duplicate_order azure_fraud")]
#[case(PhantomData::<ClaimOutcome>, "submitted granted refused withdrawn")]
#[case(PhantomData::<IssueClass>, "unknown incident advisory")]
#[case(
    PhantomData::<GdapStatus>,
    "unknown created approval_pending approved activating active expiring expired termination_requested terminating terminated"
)]
#[case(PhantomData::<AzureRole>, "owner support_request_contributor none")]
#[case(PhantomData::<Cloud>, "commercial us_government china")]
#[case(PhantomData::<Finding>, "done cause skipped")]
#[case(PhantomData::<CaseStatus>, "none open closed attention_needed")]
#[case(PhantomData::<SubscriptionStatus>, "none active pending suspended expired disabled deleted")]
#[case(PhantomData::<Model>, "direct_bill indirect_provider indirect_reseller advisor")]
#[case(PhantomData::<Lang>, "en nl")]
#[case(PhantomData::<Sort>, "deadline newest severity customer reachable")]
#[case(PhantomData::<ChangeKind>, "add change")]
#[case(PhantomData::<ChangeOf>, "customer subscription case health_issue gdap support_contact")]
#[case(PhantomData::<Known>, "yes no unknown")]
#[case(PhantomData::<Owner>, "own customer unknown")]
#[case(PhantomData::<Version>, "current older unknown")]
fn words_are_spelled_alike_everywhere<T>(#[case] _words: PhantomData<T>, #[case] spelling: &str)
where
    T: VariantNames + Serialize + DeserializeOwned + Display + FromStr<Err: Debug> + PartialEq + Debug,
{
    assert_eq!(T::VARIANTS.join(" "), spelling);
    for word in T::VARIANTS {
        let value: T = word.parse().unwrap();
        assert_eq!(value.to_string(), *word);
        assert_eq!(serde_json::to_string(&value).unwrap(), format!("\"{word}\""));
        assert_eq!(serde_json::from_str::<T>(&format!("\"{word}\"")).unwrap(), value);
    }
}
