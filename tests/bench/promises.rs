//! What promises cost to reckon: `cargo bench --bench promises`.
//!
//! A deadline near and far, 100,000 of them, what the host keeps of each ticket, what time brings about, and the ledger
//! of a ticket with a long history. Times are medians; beside each stands its ratio to a walk over as many open days as
//! a far deadline is away, one by one, measured in the same run: what reckoning without running totals would cost.
//! Asserts nothing.

use chrono::TimeDelta;
use loket::assets;
use loket::demo::history;
use loket::demo::sample::Sample;
use loket::domain::Instant;
use loket::domain::calendar::Calendar;
use loket::domain::decide;
use loket::domain::desk::Desk;
use loket::domain::ids::TicketNumber;
use loket::domain::sla::explain::{Wait, explain};
use loket::domain::sla::{self, Lasting, Terms};
use loket::domain::text::CleanLine;
use loket::domain::ticket::{Mark, Ticket};
use loket::domain::view;
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant as Moment};

/// Deadlines that are reckoned at once.
const DEADLINES: usize = 100_000;
/// Entries of a long history.
const ENTRIES: i64 = 500;
/// Tickets of the demo that are repeated.
const PATTERN: u32 = 2_000;
/// How often each work is done.
const ROUNDS: usize = 15;

fn main() -> Result<(), Box<dyn Error>> {
    let now: Instant = "2026-11-18T10:00:00Z".parse()?;
    let desk = desk(now)?;
    let ticket = desk.tickets.values().next().ok_or("the demo has no tickets")?;
    let terms = desk.terms_of(ticket, now);
    let calendar = terms.promise.service_hours();
    let baseline = each(1_000, || walk(calendar, now, 400 * 3_600));
    report("baseline: 400 h, day by day", baseline, baseline);
    for hours in [8, 400] {
        let one = each(10_000, || calendar.add(black_box(now), hours * 3_600));
        report(&format!("one deadline of {hours} h"), one, baseline);
    }
    let starts: Vec<Instant> = (0..DEADLINES as i64).map(|minute| now + TimeDelta::minutes(minute)).collect();
    let all = median(|| starts.iter().filter_map(|start| calendar.add(*start, 8 * 3_600).ok()).max());
    report("100,000 deadlines, calendar alone", all, baseline);
    tickets(&desk, now, baseline);
    ledgers(ticket, &terms, now, baseline);
    Ok(())
}

/// What is done for all tickets of a desk.
fn tickets(desk: &Desk, now: Instant, baseline: Duration) {
    let tickets: Vec<(&Ticket, Terms)> =
        desk.tickets.values().map(|ticket| (ticket, desk.terms_of(ticket, now))).collect();
    let clocks = || tickets.iter().flat_map(|(ticket, terms)| sla::clocks(ticket, terms, now));
    let unmet = clocks().filter(|clock| clock.due.is_some()).count();
    let due = median(|| clocks().filter_map(|clock| clock.due).max());
    let deadlines = due.mul_f64(DEADLINES as f64 / unmet.max(1) as f64);
    println!("{} tickets with {unmet} deadlines", tickets.len());
    report("100,000 deadlines, with history", deadlines, baseline);
    report("all clocks of all tickets", due, baseline);
    let lasting = || tickets.iter().filter_map(|(ticket, terms)| Lasting::of(ticket, terms)).count();
    report("what lasts of all tickets", median(lasting), baseline);
    black_box(view::board(desk, now));
    report("when time next brings something", median(|| decide::next_turn(desk, now)), baseline);
    report("alerts", median(|| view::alerts(desk, "anna", now)), baseline);
}

/// The ledger of a ticket that was waited for, answered and asked about again and again.
fn ledgers(ticket: &Ticket, terms: &Terms, now: Instant, baseline: Duration) {
    let created_at = now - TimeDelta::hours(2 * ENTRIES);
    let steps = [Mark::AgentSpoke, Mark::WaitingCustomer, Mark::CustomerSpoke, Mark::Resumed];
    let entries = (1..=ENTRIES).map(|entry| created_at + TimeDelta::hours(2 * entry));
    let marks: Vec<(Instant, Mark)> = entries.zip(steps.into_iter().cycle()).collect();
    let reason = CleanLine::cut("a log");
    let waiting = marks.iter().filter(|(_, mark)| *mark == Mark::WaitingCustomer);
    let waits: Vec<Wait> = waiting.map(|(at, _)| Wait { at: *at, reason: reason.clone() }).collect();
    let long = Ticket { created_at, marks, ..ticket.clone() };
    let spans = |ticket: &Ticket| -> usize {
        explain(ticket, terms, &waits, None, now).iter().map(|ledger| ledger.spans.len()).sum()
    };
    println!("{ENTRIES} entries make {} spans", spans(&long));
    report("explain 500 entries", median(|| spans(&long)), baseline);
    report("explain a fresh ticket", each(1_000, || spans(ticket)), baseline);
}

/// A deadline as one reckons it by hand: opening after opening.
fn walk(calendar: &Calendar, start: Instant, seconds: i64) -> Option<Instant> {
    let mut left = seconds;
    let mut at = calendar.next_open(start).ok()?;
    loop {
        let close = calendar.next_close(at)?;
        let open = (close - at).num_seconds();
        if left <= open {
            return Some(at + TimeDelta::seconds(left));
        }
        left -= open;
        at = calendar.next_open(close).ok()?;
    }
}

/// The open tickets of the demo, again and again, until there are enough.
fn desk(now: Instant) -> Result<Desk, Box<dyn Error>> {
    let mut desk = history::make(&Sample::load()?, PATTERN, 1, now).desk;
    let settings = loket::domain::desk::Settings { catalogue: assets::catalogue(), ..desk.settings.clone() };
    desk.configure(settings);
    let pattern: Vec<Ticket> = desk.tickets.values().cloned().collect();
    for number in desk.tickets.keys().copied().collect::<Vec<_>>() {
        desk.evict(number);
    }
    let open = pattern.iter().filter(|ticket| ticket.status.is_active()).cycle();
    for (ticket, number) in open.take(DEADLINES).zip(1..) {
        desk.admit(Ticket { number: TicketNumber(number), ..ticket.clone() });
    }
    Ok(desk)
}

fn report(name: &str, took: Duration, baseline: Duration) {
    let ratio = took.as_secs_f64() / baseline.as_secs_f64();
    println!("{name:<36} {:>12.6} ms {ratio:>10.3} x", took.as_secs_f64() * 1000.0);
}

/// One of so many times.
fn each<T>(times: u32, mut work: impl FnMut() -> T) -> Duration {
    median(|| (0..times).for_each(|_| drop(black_box(work())))) / times
}

fn median<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| time(&mut work)).collect();
    times.sort();
    times.get(ROUNDS / 2).copied().unwrap_or_default()
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Moment::now();
    black_box(work());
    start.elapsed()
}
