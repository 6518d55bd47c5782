//! How long a host takes to start on a large desk, and what it then needs: `cargo bench --bench start [-- OPEN CLOSED]`.
//!
//! Fills a desk in a temporary directory: the demo's tickets, repeated, each with six events. Then a process of its
//! own opens a host on it, so that its memory is its own. Baseline: reading the same files once. Asserts nothing.

use chrono::TimeDelta;
use loket::demo::history;
use loket::demo::sample::Sample;
use loket::domain::Instant;
use loket::domain::desk::Desk;
use loket::domain::event::{Event, Record};
use loket::domain::ids::{CommandId, TicketNumber};
use loket::domain::people::{Actor, Role};
use loket::domain::status::Status;
use loket::domain::text::CleanText;
use loket::domain::ticket::Ticket;
use loket::domain::view::{Query, QueueQuery};
use loket::host::{Host, HostClock, HostOptions};
use loket::journal::Journal;
use loket::store::Store;
use loket::wire::client::Client;
use loket::wire::paths::DeskPaths;
use std::error::Error;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant as Moment};

/// Open and closed tickets, unless the command line says otherwise.
const TICKETS: [u64; 2] = [100_000, 900_000];
/// Tickets of the demo that are repeated.
const PATTERN: u32 = 2_000;
/// Tickets that are written at once.
const CHUNK: usize = 5_000;
/// Notes on each ticket.
const NOTES: usize = 5;

type Failed = Box<dyn Error>;

fn main() -> Result<(), Failed> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [first, directory] = arguments.as_slice()
        && first == "--desk"
    {
        return measure(Path::new(directory));
    }
    let mut numbers = arguments.iter().filter_map(|argument| argument.parse().ok());
    let [open, closed] = TICKETS.map(|usual| numbers.next().unwrap_or(usual));
    let directory = tempfile::tempdir()?;
    let filled = Moment::now();
    fill(directory.path(), open, closed)?;
    println!("{open} open and {closed} closed tickets, written in {:.1?}", filled.elapsed());
    let own = std::env::current_exe()?;
    std::process::Command::new(own).arg("--desk").arg(directory.path()).status()?;
    Ok(())
}

/// Opens a host and asks it for the queue.
fn measure(directory: &Path) -> Result<(), Failed> {
    let read = Moment::now();
    let bytes = read_all(directory)?;
    let read = read.elapsed();
    println!("{:<34} {:>9.1} ms  ({} MB)", "baseline: reading the files", ms(read), bytes / 1_000_000);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let start = Moment::now();
        let host = Host::open(HostOptions {
            paths: DeskPaths::new(directory),
            settings: Sample::load()?.config.settings(),
            people: Arc::new(|_| None),
            clock: HostClock::System,
            detached: false,
        })
        .await?;
        report("a host starts", start.elapsed(), read);
        let (ours, theirs) = tokio::io::duplex(256 * 1024);
        host.serve_stream(theirs, anna());
        let mut client = Client::over(ours).await?;
        for name in ["first view of the queue", "second view of the queue"] {
            let asked = Moment::now();
            let query = QueueQuery { limit: 40, ..QueueQuery::default() };
            client.ask(Query::Queue(query)).await?.map_err(|rejection| format!("{rejection:?}"))?;
            report(name, asked.elapsed(), read);
        }
        println!("{:<34} {:>9} MB", "memory, and at most", memory()?);
        Ok(())
    })
}

/// Reads all files, a piece at a time, and counts their bytes.
fn read_all(directory: &Path) -> Result<u64, Failed> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(directory)? {
        let path = entry?.path();
        bytes += if path.is_dir() {
            read_all(&path)?
        } else {
            std::io::copy(&mut BufReader::new(File::open(&path)?), &mut std::io::sink())?
        };
    }
    Ok(bytes)
}

/// What this process holds, and held at most, in megabytes.
fn memory() -> Result<String, Failed> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let of = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name));
        let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
        number.unwrap_or(0) / 1024
    };
    Ok(format!("{} / {}", of("VmRSS"), of("VmHWM")))
}

/// Writes a desk.
fn fill(directory: &Path, open: u64, closed: u64) -> Result<(), Failed> {
    let now = chrono::Utc::now();
    let paths = DeskPaths::new(directory);
    let marker = paths.init(false)?.ok_or("there is a desk already")?;
    let past = history::make(&Sample::load()?, PATTERN, 1, now);
    let mut journal = Journal::open(&paths.journal(), &marker.id)?.0;
    let mut store = Store::open(&paths.store(), &marker.id)?;
    journal.append(&past.records)?;
    store.apply_batch(&past.records, &[], &past.desk)?;
    let mut desk = past.desk;
    let pattern: Vec<Ticket> = desk.tickets.values().cloned().collect();
    let (resting, active): (Vec<Ticket>, Vec<Ticket>) =
        pattern.into_iter().partition(|ticket| !ticket.status.is_active());
    desk.closed += closed;
    let rested = resting
        .iter()
        .cycle()
        .take(usize::try_from(closed)?)
        .map(|ticket| Ticket { status: Status::Closed, ..ticket.clone() });
    let kept = active.iter().cycle().take(usize::try_from(open)?).cloned();
    let mut tickets = rested.chain(kept).peekable();
    while tickets.peek().is_some() {
        let chunk: Vec<Ticket> = tickets.by_ref().take(CHUNK).collect();
        write(&mut journal, &mut store, &mut desk, chunk, now)?;
    }
    Ok(store.close()?)
}

/// Writes some tickets with new numbers, a record for each.
fn write(
    journal: &mut Journal,
    store: &mut Store,
    desk: &mut Desk,
    tickets: Vec<Ticket>,
    now: Instant,
) -> Result<(), Failed> {
    let mut records = Vec::new();
    for ticket in tickets {
        desk.last_number += 1;
        desk.seq += 1;
        desk.at = Some(now - TimeDelta::seconds(1));
        let ticket = Ticket { number: TicketNumber(desk.last_number), ..ticket };
        records.push(record(desk, &ticket));
        desk.admit(ticket);
    }
    journal.append(&records)?;
    store.apply_batch(&records, &[], desk)?;
    for number in records.iter().flat_map(|record| &record.events).filter_map(Event::ticket) {
        desk.evict(number);
    }
    Ok(())
}

fn record(desk: &Desk, ticket: &Ticket) -> Record {
    let number = ticket.number;
    let note =
        Event::Noted { number, text: CleanText::cut("Asked the customer for the log of the last hour.") };
    let created =
        Event::TicketCreated { number, customer: ticket.customer.clone(), request: ticket.request.clone() };
    Record {
        seq: desk.seq,
        at: desk.at.unwrap_or_default(),
        actor: anna(),
        command: CommandId(desk.seq.into()),
        events: std::iter::once(created).chain(std::iter::repeat_n(note, NOTES)).collect(),
    }
}

fn anna() -> Actor {
    Actor { name: "anna".to_owned(), role: Role::Admin }
}

fn report(name: &str, took: Duration, baseline: Duration) {
    let ratio = took.as_secs_f64() / baseline.as_secs_f64();
    println!("{name:<34} {:>9.1} ms {ratio:>8.2} x", ms(took));
}

fn ms(took: Duration) -> f64 {
    took.as_secs_f64() * 1000.0
}
