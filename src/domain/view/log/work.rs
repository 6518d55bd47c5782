//! The work log: who worked on what, how long, and what it cost; and the blocks of hours that were bought.

use super::{LogQuery, WorkEntry, WorkRow};
use crate::domain::desk::Desk;
use crate::domain::event::Event;
use crate::domain::ids::{TenantId, TicketNumber};
use crate::domain::rejection::Rejection;
use crate::domain::ticket::Ticket;
use crate::domain::view::TimelineEntry;
use crate::domain::work::Charge;
use chrono_tz::Tz;
use std::collections::HashMap;

/// Characters that people wrote in one page of the log. A page is an answer to a client, which has a limit.
const PAGE: usize = 1_000_000;
/// What a line takes besides.
const LINE: usize = 200;

/// Whether the work log is made from events like this.
pub fn is_of_work(event: &Event) -> bool {
    matches!(
        event,
        Event::WorkLogged { .. }
            | Event::BlockBought { .. }
            | Event::Quoted { .. }
            | Event::QuoteAgreed { .. }
    )
}

/// A page of the work log, by when work began. `events` is all that it is made from, oldest first; `ticket` gives
/// tickets of any state.
pub fn work_log(
    desk: &Desk,
    query: &LogQuery,
    events: Vec<TimelineEntry>,
    mut ticket: impl FnMut(TicketNumber) -> Result<Option<Ticket>, Rejection>,
) -> Result<Vec<WorkRow>, Rejection> {
    let wanted = match &query.customer {
        Some(text) => Some(&desk.find_customer(text)?.facts.tenant),
        None => None,
    };
    let mut tickets: HashMap<TicketNumber, Option<Ticket>> = HashMap::new();
    let mut agreed = Agreed::default();
    let mut rows = Vec::new();
    for entry in events {
        agreed.follow(&entry.event);
        if let Event::WorkLogged { number, .. } = &entry.event
            && !tickets.contains_key(number)
        {
            tickets.insert(*number, ticket(*number)?);
        }
        match entry.event {
            Event::WorkLogged { number, .. } => {
                let ticket = tickets.get(&number).and_then(Option::as_ref);
                rows.extend(ticket.and_then(|ticket| worked(desk, entry, ticket, &agreed)));
            }
            _ => rows.extend(bought(desk, entry)),
        }
    }
    rows.retain(|row| {
        let began = row.began();
        wanted.is_none_or(|tenant| row.tenant == *tenant)
            && query.from.is_none_or(|from| from <= began)
            && query.until.is_none_or(|until| began < until)
    });
    rows.sort_by_key(|row| (row.began(), row.seq));
    Ok(page(rows, query.skip))
}

/// Who agreed to what, as far as the log was read.
#[derive(Default)]
struct Agreed {
    /// To the newest quote.
    quotes: HashMap<TicketNumber, String>,
    /// To the newest block of hours.
    blocks: HashMap<TenantId, String>,
}

impl Agreed {
    fn follow(&mut self, event: &Event) {
        match event {
            Event::Quoted { number, .. } => drop(self.quotes.remove(number)),
            Event::QuoteAgreed { number, agreement } => {
                drop(self.quotes.insert(*number, agreement.by.to_string()));
            }
            Event::BlockBought { tenant, block } => {
                drop(self.blocks.insert(tenant.clone(), block.agreed_by.to_string()));
            }
            _ => {}
        }
    }

    /// Who agreed to what a piece of work was charged by.
    fn to(&self, ticket: &Ticket, charge: &Charge) -> Option<String> {
        match charge.from_block {
            0 => self.quotes.get(&ticket.number).cloned(),
            _ => self.blocks.get(&ticket.customer).cloned(),
        }
    }
}

/// As many rows as fit an answer, at least one.
fn page(rows: Vec<WorkRow>, skip: usize) -> Vec<WorkRow> {
    let mut room = PAGE;
    rows.into_iter()
        .skip(skip)
        .take_while(|row| {
            let fits = room > 0;
            room = room.saturating_sub(LINE + written(row));
            fits
        })
        .collect()
}

fn written(row: &WorkRow) -> usize {
    let text = match &row.entry {
        WorkEntry::Work(work) => work.text.as_str(),
        WorkEntry::Block(_) => "",
    };
    let agreed = row.agreed_by.as_deref().unwrap_or_default();
    [text, agreed, &row.title, &row.customer].iter().map(|part| part.chars().count()).sum()
}

fn worked(desk: &Desk, entry: TimelineEntry, ticket: &Ticket, agreed: &Agreed) -> Option<WorkRow> {
    let Event::WorkLogged { number, work } = entry.event else {
        return None;
    };
    let tenant = ticket.customer.clone();
    let promise = desk.promise(&tenant, work.started_at);
    let price = promise.version.offering.price(ticket.request.topic, ticket.request.service);
    Some(WorkRow {
        seq: entry.seq,
        at: entry.at,
        actor: entry.actor.name,
        number: Some(number),
        title: ticket.request.title.to_string(),
        customer: desk.label(&tenant).to_owned(),
        agreed_by: work.charge.as_ref().and_then(|charge| agreed.to(ticket, charge)),
        priced: price.is_chargeable(),
        time_zone: zone(desk, &tenant, work.started_at),
        tenant,
        entry: WorkEntry::Work(work),
    })
}

fn bought(desk: &Desk, entry: TimelineEntry) -> Option<WorkRow> {
    let Event::BlockBought { tenant, block } = entry.event else {
        return None;
    };
    Some(WorkRow {
        seq: entry.seq,
        at: entry.at,
        actor: entry.actor.name,
        number: None,
        title: String::new(),
        customer: desk.label(&tenant).to_owned(),
        agreed_by: Some(block.agreed_by.to_string()),
        priced: true,
        time_zone: zone(desk, &tenant, block.at),
        tenant,
        entry: WorkEntry::Block(block),
    })
}

/// The customer's own zone, or that of the promise that held.
fn zone(desk: &Desk, tenant: &TenantId, at: crate::domain::Instant) -> Tz {
    let own = desk.customers.get(tenant).and_then(|customer| customer.time_zone);
    own.unwrap_or_else(|| desk.promise(tenant, at).version.offering.time_zone)
}
