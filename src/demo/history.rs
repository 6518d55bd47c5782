//! The past of the demo desk: real commands, decided and applied in the order of time.

use crate::demo::life::{self, Deed, Plan};
use crate::demo::sample::{Sample, SampleCustomer};
use crate::domain::Instant;
use crate::domain::apply::apply;
use crate::domain::claim::{ClaimKind, ClaimOutcome};
use crate::domain::command::{Command, Verb};
use crate::domain::decide::decide;
use crate::domain::desk::Desk;
use crate::domain::event::Record;
use crate::domain::ids::{CommandId, TicketNumber};
use crate::domain::import::Import;
use crate::domain::kind::{Method, Service, Topic};
use crate::domain::people::{Actor, Role};
use crate::domain::price::Price;
use crate::domain::rejection::Rejection;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::view;
use chrono::TimeDelta;
use std::convert::Infallible;

/// How long ago the desk began.
const AGE: TimeDelta = TimeDelta::days(120);
/// Records that are told of at once.
const STEP: usize = 1_000;
/// How long before the end Microsoft reports problems.
const REPORTED: TimeDelta = TimeDelta::minutes(50);
/// So many tickets turn out to be one of them.
const KNOWN: usize = 2;

/// A desk's history.
#[derive(Debug)]
pub struct History {
    /// What was acknowledged, in order.
    pub records: Vec<Record>,
    /// What they add up to.
    pub desk: Desk,
    /// What a rule did not allow at its hour. The demo goes without it.
    pub rejected: Vec<Rejection>,
}

/// Makes the history of a desk with so many tickets, up to `now`. The same arguments give the same history.
pub fn make(sample: &Sample, tickets: u32, seed: u64, now: Instant) -> History {
    let mut records = Vec::new();
    let keep = |some: &[Record], _: &Desk| {
        records.extend_from_slice(some);
        Ok::<(), Infallible>(())
    };
    let Ok((desk, rejected)) = tell(sample, tickets, seed, now, keep);
    History { records, desk, rejected }
}

/// The same in steps: gives some records at a time, with the desk as it is after them. What they add up to and what was
/// rejected remain.
pub fn tell<E>(
    sample: &Sample,
    tickets: u32,
    seed: u64,
    now: Instant,
    mut keep: impl FnMut(&[Record], &Desk) -> Result<(), E>,
) -> Result<(Desk, Vec<Rejection>), E> {
    let mut past = Past::new(Desk::new(sample.config.settings()));
    past.found(sample, now - AGE, now);
    let plans = life::plans(sample, &past.desk, tickets, seed, now);
    past.live(&plans, (sample, now), &mut keep)?;
    keep(&past.records, &past.desk)?;
    Ok((past.desk, past.rejected))
}

struct Past {
    desk: Desk,
    records: Vec<Record>,
    rejected: Vec<Rejection>,
}

impl Past {
    fn new(desk: Desk) -> Self {
        Self { desk, records: Vec::new(), rejected: Vec::new() }
    }

    /// Takes in the customers and promises them something.
    fn found(&mut self, sample: &Sample, at: Instant, now: Instant) {
        let lead = person("anna", Role::Admin);
        let import = Import {
            customers: sample.customers.iter().map(SampleCustomer::part).collect(),
            subscriptions: sample
                .customers
                .iter()
                .flat_map(|customer| {
                    customer.subscriptions().map(|bought| (customer.key().to_owned(), bought))
                })
                .collect(),
            ..Import::default()
        };
        let default = Box::new(sample.config.default_offering.clone());
        self.act(&Actor::host(), &Command::SetDefaultOffering(default), at);
        self.act(&lead, &Command::Import(import), at);
        self.act(&lead, &Command::Import(sample.tenancy.tenants(now)), at);
        for looked_up in sample.tenancy.looked_up() {
            self.act(&lead, &looked_up, at);
        }
        for customer in &sample.customers {
            let name = customer.key().to_owned();
            let edit = Command::EditCustomer {
                customer: name.clone(),
                alias: Some(customer.alias.clone()),
                time_zone: Some(customer.time_zone),
            };
            self.act(&lead, &edit, at);
            if let Some(offering) = sample.offering_of(customer) {
                let offering = Box::new(offering);
                self.act(&lead, &Command::SetOffering { customer: name, offering }, at);
            }
            if customer.is_disclosed() {
                self.tell(&lead, customer, at);
            }
        }
    }

    /// Tells a customer what it is promised; who is promised advice from a block of hours buys one.
    fn tell(&mut self, lead: &Actor, customer: &SampleCustomer, at: Instant) {
        let told = Command::Disclose {
            customer: customer.key().to_owned(),
            promise: None,
            via: Method::Email,
            by: None,
            to: customer.contacts.first().cloned(),
            at: None,
        };
        self.act(lead, &told, at);
        let tenant = customer.key().into();
        let offering = &self.desk.promise(&tenant, at).version.offering.clone();
        let (topic, service) = (Topic::Advisory, Service::Azure);
        let Price::Block(_) = offering.price(topic, service) else { return };
        let Some(agreed_by) = customer.contacts.first().cloned() else { return };
        let customer = customer.key().to_owned();
        self.act(lead, &Command::BuyBlock { customer, topic, service, count: 1, agreed_by }, at);
    }

    /// Carries out the plans in the order of time.
    fn live<E>(
        &mut self,
        plans: &[Plan],
        (sample, now): (&Sample, Instant),
        keep: &mut impl FnMut(&[Record], &Desk) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut order: Vec<(usize, &Deed)> = plans
            .iter()
            .enumerate()
            .flat_map(|(ticket, plan)| plan.deeds.iter().map(move |deed| (ticket, deed)))
            .collect();
        order.sort_by_key(|(_, deed)| deed.at());
        let mut numbers: Vec<Option<TicketNumber>> = vec![None; plans.len()];
        let (reported, mut is_reported) = (now - REPORTED, false);
        for (ticket, deed) in order {
            if deed.at() > reported && !is_reported {
                self.report(sample, reported, now);
                is_reported = true;
            }
            let number = numbers.get(ticket).copied().flatten();
            let made = self.carry_out(deed, number);
            if let (Deed::Create { .. }, Some(place)) = (deed, numbers.get_mut(ticket)) {
                *place = made;
            }
            if self.records.len() >= STEP {
                keep(&self.records, &self.desk)?;
                self.records.clear();
            }
        }
        if !is_reported {
            self.report(sample, reported, now);
        }
        Ok(())
    }

    /// Microsoft reports problems: tickets turn out to be one, and what can be claimed is written down.
    fn report(&mut self, sample: &Sample, at: Instant, now: Instant) {
        self.act(&person("anna", Role::Admin), &Command::Import(sample.tenancy.health(now)), at);
        let active: Vec<TicketNumber> =
            self.desk.tickets.values().filter(|ticket| ticket.status.is_active()).map(|t| t.number).collect();
        let mut known = 0;
        for number in &active {
            let Ok(view) = view::ticket(&self.desk, *number, Vec::new(), at) else { continue };
            // What burns most is shown first: a ticket as most of them are.
            let calm = view.row.next_deadline.is_none_or(|next| !next.breached);
            let likely = view.issues.iter().find(|row| calm && !row.issue.resolved);
            let Some(issue) = likely.map(|row| row.issue.id.clone()).filter(|_| known < KNOWN) else {
                continue;
            };
            let by = person(view.row.assignee.as_deref().unwrap_or("anna"), Role::Agent);
            let link = Command::Ticket(*number, Verb::LinkIssue(Some(issue)));
            known += usize::from(self.act(&by, &link, at).is_some());
        }
        self.claim(&active, at);
    }

    /// Of subscriptions: one claim with little time left, one that was asked for.
    fn claim(&mut self, active: &[TicketNumber], at: Instant) {
        let anna = person("anna", Role::Agent);
        let of_money = |number: &&TicketNumber| {
            let request = self.desk.tickets.get(number).map(|ticket| &ticket.request);
            request.is_some_and(|request| matches!(request.topic, Topic::Billing | Topic::Subscription))
        };
        let mut numbers = active.iter().filter(of_money).copied().collect::<Vec<_>>().into_iter();
        let since = |days: i64| (at - TimeDelta::days(days)).date_naive();
        if let Some(number) = numbers.next() {
            let claim = Verb::OpenClaim { kind: ClaimKind::NceCancel, since: since(5) };
            self.act(&anna, &Command::Ticket(number, claim), at);
        }
        if let Some(number) = numbers.next() {
            let kind = ClaimKind::DuplicateOrder;
            self.act(&anna, &Command::Ticket(number, Verb::OpenClaim { kind, since: since(12) }), at);
            let text = CleanText::cut("Asked for in Partner Center.");
            let settle = Verb::SettleClaim { kind, outcome: ClaimOutcome::Submitted, text };
            self.act(&anna, &Command::Ticket(number, settle), at);
        }
    }

    fn carry_out(&mut self, deed: &Deed, number: Option<TicketNumber>) -> Option<TicketNumber> {
        match deed {
            Deed::Create { at, by, customer, request } => {
                let command = Command::CreateTicket { customer: customer.clone(), request: request.clone() };
                self.act(&person(by, Role::Agent), &command, *at)
            }
            Deed::Work { at, by, verb } => {
                self.act(&person(by, Role::Supervisor), &Command::Ticket(number?, verb.clone()), *at)
            }
            Deed::HandOver { at, by, case } => self.hand_over(*at, by, case, number?),
            Deed::Case { at, by, case, verb } => {
                let command = Command::Case(case.clone(), verb.clone());
                self.act(&person(by, Role::Agent), &command, *at)
            }
            Deed::CloseResolved { at } => self.act(&Actor::host(), &Command::CloseResolved, *at),
        }
    }

    /// Opens a case by the best vehicle that is open for the ticket on that day.
    fn hand_over(&mut self, at: Instant, by: &str, case: &str, number: TicketNumber) -> Option<TicketNumber> {
        let verdicts = view::verdicts(&self.desk, number, at.date_naive()).ok()?;
        let vehicle = verdicts.verdicts.into_iter().find(|verdict| verdict.open)?.vehicle;
        let verb = Verb::OpenCase { vehicle, number: CleanLine::cut(case), severity: None };
        self.act(&person(by, Role::Agent), &Command::Ticket(number, verb), at)
    }

    fn act(&mut self, actor: &Actor, command: &Command, at: Instant) -> Option<TicketNumber> {
        let decision = match decide(&self.desk, actor, command, at) {
            Ok(decision) => decision,
            Err(rejection) => {
                self.rejected.push(rejection);
                return None;
            }
        };
        if !decision.events.is_empty() {
            let seq = self.desk.seq + 1;
            let record = Record {
                seq,
                at,
                actor: actor.clone(),
                command: CommandId(seq.into()),
                events: decision.events,
            };
            apply(&mut self.desk, &record);
            self.records.push(record);
        }
        decision.outcome.number
    }
}

fn person(name: &str, role: Role) -> Actor {
    Actor { name: name.to_owned(), role }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::CaseStatus;
    use crate::domain::status::Status;
    use crate::domain::ticket::Ticket;
    use crate::domain::view::{CaseQuery, QueueQuery};
    use rstest::rstest;
    use strum::VariantArray;

    fn desk(history: &History, sample: &Sample) -> Desk {
        let mut desk = Desk::new(sample.config.settings());
        for record in &history.records {
            apply(&mut desk, record);
        }
        desk
    }

    /// Working hours, night, weekend, holiday, just after the clocks changed.
    #[rstest]
    #[case("2026-11-18T10:00:00Z", 1)]
    #[case("2026-11-18T02:30:00Z", 2)]
    #[case("2026-11-22T12:00:00Z", 3)]
    #[case("2026-12-25T09:00:00Z", 4)]
    #[case("2027-03-28T01:10:00Z", 5)]
    #[case("2026-11-20T16:20:00Z", 6)]
    #[case("2026-11-23T07:59:00Z", 7)]
    fn the_desk_has_tickets_in_every_state_at_any_hour(#[case] now: &str, #[case] seed: u64) {
        let now = now.parse().unwrap();
        let sample = Sample::load().unwrap();
        let history = make(&sample, 64, seed, now);
        let desk = desk(&history, &sample);
        let made = desk.last_number;
        assert!(made >= 60, "{made} tickets, {:?}", history.rejected);
        for status in Status::VARIANTS {
            let count = desk.tickets.values().filter(|ticket| ticket.status == *status).count();
            let count = if *status == Status::Closed { desk.closed as usize } else { count };
            assert!(count >= 3, "{count} of {status} at {now}: {:?}", history.rejected);
        }
        let board = view::board(&desk, now);
        assert!(board.all.breached > 0 && board.all.due_soon > 0, "{:?}", board.all);
        assert!(desk.cases.values().any(|file| file.case.status == CaseStatus::Open), "no case is open");
        let cases = view::cases(&desk, &CaseQuery { all: true, ..CaseQuery::default() }, now);
        assert!(cases.rows.iter().any(|row| row.follow_up.is_some()), "no follow-up");
        assert!(cases.rows.iter().any(|row| row.result.is_some()), "no case ended");
        let escalated = |ticket: &Ticket| ticket.escalation.clone().unwrap_or_default();
        let linked = desk.tickets.values().filter(|ticket| escalated(ticket).issue.is_some()).count();
        assert!(linked >= 1, "no ticket is a known problem: {:?}", history.rejected);
        let claims = desk.tickets.values().map(|ticket| escalated(ticket).claims.len()).sum::<usize>();
        assert!(claims >= 2, "{claims} claims: {:?}", history.rejected);
        assert!(history.records.is_sorted_by_key(|record| (record.at, record.seq)));
        assert!(history.records.iter().all(|record| record.at <= now));
        let few = history.rejected.len() * 20 < history.records.len();
        assert!(few, "{:?}", history.rejected);
    }

    #[test]
    fn the_same_seed_gives_the_same_desk() {
        let now = "2026-11-18T10:00:00Z".parse().unwrap();
        let sample = Sample::load().unwrap();
        let again = |seed| make(&sample, 20, seed, now).records;
        assert_eq!(again(7), again(7));
        assert_ne!(again(7), again(8));
    }

    #[test]
    fn tickets_scale() {
        let now = "2026-11-18T10:00:00Z".parse().unwrap();
        let sample = Sample::load().unwrap();
        let history = make(&sample, 500, 1, now);
        let desk = desk(&history, &sample);
        assert_eq!(desk.last_number, 500);
        let query = QueueQuery { limit: 10, ..QueueQuery::default() };
        assert_eq!(view::queue(&desk, &query, "anna", &[], now).unwrap().rows.len(), 10);
    }
}
