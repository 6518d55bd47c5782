//! How long the host's lists take on a desk with many open tickets: `cargo bench --bench queue [-- TICKETS]`.
//!
//! The tickets are those of the demo, repeated with new numbers. Times are medians; beside each stands its ratio to a
//! search for a word in the titles of the same tickets, ticket by ticket, measured in the same run. Asserts nothing.

use loket::demo::history;
use loket::demo::sample::Sample;
use loket::domain::Instant;
use loket::domain::desk::Desk;
use loket::domain::ids::TicketNumber;
use loket::domain::ticket::Ticket;
use loket::domain::view::{self, QueueQuery, Sort};
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant as Moment};

/// Open tickets, unless the command line says otherwise.
const TICKETS: usize = 100_000;
/// Tickets of the demo that are repeated.
const PATTERN: u32 = 2_000;
/// How often each question is asked.
const ROUNDS: usize = 15;

fn main() -> Result<(), Box<dyn Error>> {
    let wanted = std::env::args().find_map(|argument| argument.parse().ok());
    let now: Instant = "2026-11-18T10:00:00Z".parse()?;
    let made = Moment::now();
    let mut desk = desk(wanted.unwrap_or(TICKETS), now)?;
    let open = desk.tickets.len();
    println!("{open} open tickets, made in {:.1?}", made.elapsed());
    let first = time(|| ask(&desk, "", Sort::Deadline, now));
    println!("{:<34} {:>9.2} ms", "first view of all", ms(first));
    let baseline = median(|| {
        let titles = desk.tickets.values().map(|ticket| ticket.request.title.as_str());
        titles.filter(|title| title.contains("printer")).count()
    });
    report("baseline: 'printer' in titles", baseline, baseline);
    for (name, text, sort) in questions() {
        report(&name, median(|| ask(&desk, text, sort, now)), baseline);
    }
    report("the ticket to take next", median(|| view::next(&desk, "", "anna", now).is_ok()), baseline);
    report("the board", median(|| view::board(&desk, now)), baseline);
    let touched = median(|| {
        let ticket = desk.tickets.values().next().cloned();
        ticket.into_iter().for_each(|ticket| desk.admit(ticket));
        ask(&desk, "", Sort::Deadline, now)
    });
    report("a view after one change", touched, baseline);
    Ok(())
}

/// What is asked: a name, the text of the filter, and the order.
fn questions() -> Vec<(String, &'static str, Sort)> {
    let sorts = [Sort::Deadline, Sort::Newest, Sort::Severity, Sort::Customer, Sort::Reachable];
    let sorted = sorts.map(|sort| (format!("all, by {sort}"), "", sort));
    let texts = ["is:breached", "sev:a @anna", "customer:a", "p", "pr", "prn", "printer", "printer v", "zzz"];
    let filtered = texts.map(|text| (format!("filter '{text}'"), text, Sort::Deadline));
    sorted.into_iter().chain(filtered).collect()
}

fn ask(desk: &Desk, text: &str, sort: Sort, now: Instant) -> usize {
    let query = QueueQuery { text: text.to_owned(), sort, limit: 40, ..QueueQuery::default() };
    let view = view::queue(desk, &query, "anna", &[], now);
    view.map_or(0, |view| view.matching)
}

/// The open tickets of the demo, again and again, until there are enough.
fn desk(tickets: usize, now: Instant) -> Result<Desk, Box<dyn Error>> {
    let mut desk = history::make(&Sample::load()?, PATTERN, 1, now).desk;
    let pattern: Vec<Ticket> = desk.tickets.values().cloned().collect();
    for number in desk.tickets.keys().copied().collect::<Vec<_>>() {
        desk.evict(number);
    }
    let open = pattern.iter().filter(|ticket| ticket.status.is_active()).cycle();
    for (ticket, number) in open.take(tickets).zip(1..) {
        desk.admit(Ticket { number: TicketNumber(number), ..ticket.clone() });
    }
    desk.last_number = desk.tickets.len() as u64;
    Ok(desk)
}

fn report(name: &str, took: Duration, baseline: Duration) {
    let ratio = took.as_secs_f64() / baseline.as_secs_f64();
    println!("{name:<34} {:>9.2} ms {ratio:>8.1} x", ms(took));
}

fn ms(took: Duration) -> f64 {
    took.as_secs_f64() * 1000.0
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
