//! `loket sla explain`: why the deadlines of a ticket are when they are, as text for the customer or as JSON.

use crate::cli::context::{Context, Session, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::ticket::claims::ClaimJson;
use crate::cli::ticket::show;
use crate::cli::{output, words};
use crate::domain::Instant;
use crate::domain::ids::TicketNumber;
use crate::domain::sla::explain::{ExplainView, Explanation, Ground, Span};
use crate::domain::sla::{Clock, ClockKind};
use crate::domain::view::{Query, View};
use crate::t;
use chrono_tz::Tz;
use clap::Args;
use serde::Serialize;

/// What to explain.
#[derive(Clone, Copy, Debug, Args)]
pub struct ExplainArgs {
    /// Its number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// Only this clock
    #[arg(long, value_parser = words::clocks(), ignore_case = true)]
    pub clock: Option<ClockKind>,
}

/// Explains.
pub async fn run(context: &Context, args: ExplainArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    has(&mut session, args.ticket, args.clock).await?;
    let view = ask(&mut session, args).await?;
    match context.global.json {
        true => output::json(&ExplainJson::from(&view)),
        false => output::text(&view.text),
    }
}

async fn ask(session: &mut Session, args: ExplainArgs) -> Result<ExplainView, Failure> {
    match session.ask(Query::Explain(args.ticket, args.clock)).await? {
        View::Explain(view) => Ok(*view),
        _ => Err(odd_answer()),
    }
}

/// Says which clocks a ticket has, if it has none of this kind.
async fn has(session: &mut Session, ticket: TicketNumber, clock: Option<ClockKind>) -> Result<(), Failure> {
    let Some(clock) = clock else { return Ok(()) };
    let known = show::ask(session, ticket).await?.row.clocks;
    if known.iter().any(|known| known.clock == clock) {
        return Ok(());
    }
    let name = words::word("clock", clock);
    let known: Vec<String> = known.iter().map(|known| known.clock.to_string()).collect();
    Err(Failure::NotFound(match known.is_empty() {
        true => t!("cli-no-clocks", number = ticket.0),
        false => t!("cli-no-clock", number = ticket.0, clock = name, clocks = known.join(", ")),
    }))
}

/// The ledgers as other programs read them.
#[derive(Serialize)]
struct ExplainJson<'a> {
    number: TicketNumber,
    title: &'a str,
    customer: &'a str,
    time_zone: Tz,
    explanations: Vec<ExplanationJson<'a>>,
    claim: Option<ClaimJson<'a>>,
}

#[derive(Serialize)]
struct ExplanationJson<'a> {
    #[serde(flatten)]
    clock: &'a Clock,
    spans: Vec<SpanJson<'a>>,
}

/// A span: its ground is a word, and what else is known of it stands beside.
#[derive(Serialize)]
struct SpanJson<'a> {
    from: Instant,
    to: Instant,
    ground: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    holiday: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<Instant>,
    counted_s: i64,
    sum_s: i64,
    ahead: bool,
}

impl<'a> From<&'a ExplainView> for ExplainJson<'a> {
    fn from(view: &'a ExplainView) -> Self {
        Self {
            number: view.number,
            title: &view.title,
            customer: &view.customer,
            time_zone: view.time_zone,
            explanations: view.explanations.iter().map(ExplanationJson::from).collect(),
            claim: view.claim.as_ref().map(ClaimJson::from),
        }
    }
}

impl<'a> From<&'a Explanation> for ExplanationJson<'a> {
    fn from(explanation: &'a Explanation) -> Self {
        Self { clock: &explanation.clock, spans: explanation.spans.iter().map(SpanJson::from).collect() }
    }
}

impl<'a> From<&'a Span> for SpanJson<'a> {
    fn from(span: &'a Span) -> Self {
        let (ground, holiday, reason, since) = match &span.ground {
            Ground::Open => ("open", None, None, None),
            Ground::Closed => ("closed", None, None, None),
            Ground::Break => ("break", None, None, None),
            Ground::Holiday(name) => ("holiday", Some(name.as_str()), None, None),
            Ground::WaitingCustomer { reason, since } => {
                ("waiting_customer", None, Some(reason.as_str()), Some(*since))
            }
            Ground::WaitingVendor => ("waiting_vendor", None, None, None),
            Ground::Resolved => ("resolved", None, None, None),
        };
        let Span { from, to, counted_s, sum_s, ahead, .. } = *span;
        Self { from, to, ground, holiday, reason, since, counted_s, sum_s, ahead }
    }
}
