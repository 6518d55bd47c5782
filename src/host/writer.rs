//! The writer: the one place where a desk changes.
//!
//! It takes what waits, decides on each command with the effects of those before it, appends all records at once, and
//! waits until they are durable. Only then are they written to the store, shown and acknowledged. If the journal
//! cannot be written, all of it is undone before anybody saw it.

mod recent;
mod undo;

use super::restore::{bring_in, done_by, let_rest};
use super::state::{State, unreadable};
use crate::domain::apply::apply;
use crate::domain::command::Command;
use crate::domain::decide::{Decision, decide, refused};
use crate::domain::desk::Desk;
use crate::domain::event::{Event, Record};
use crate::domain::ids::{CommandId, TicketNumber};
use crate::domain::people::Actor;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::view::Outcome;
use crate::journal::{Journal, JournalError};
use crate::store::{Done, StoreError, Touched};
pub(super) use recent::Recent;
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::sync::mpsc;
use undo::Undo;

/// Commands that become durable together.
const BATCH: usize = 256;

/// A command on its way.
pub(super) struct Job {
    pub(super) actor: Actor,
    pub(super) id: CommandId,
    pub(super) command: Box<Command>,
    pub(super) dry_run: bool,
    /// Called once, when all is durable or nothing happened.
    pub(super) answer: Box<dyn FnOnce(Answer) + Send>,
}

type Answer = Result<Outcome, Rejection>;

/// Owns the journal.
pub(super) struct Writer {
    state: Arc<State>,
    journal: Journal,
    recent: Recent,
    /// The store missed something and must catch up from the journal.
    behind: bool,
}

/// What a batch has done so far, to be made durable or undone.
struct Draft {
    undo: Undo,
    records: Vec<Record>,
    done: Vec<Done>,
    admitted: BTreeSet<TicketNumber>,
}

impl Writer {
    pub(super) fn new(state: Arc<State>, journal: Journal, recent: Vec<Done>) -> Self {
        Self { state, journal, recent: Recent::new(recent), behind: false }
    }

    /// Works until nobody can send any more. Blocks its thread.
    pub(super) fn run(mut self, mut jobs: mpsc::Receiver<Job>) {
        while let Some(job) = jobs.blocking_recv() {
            let mut batch = vec![job];
            while batch.len() < BATCH
                && let Ok(job) = jobs.try_recv()
            {
                batch.push(job);
            }
            self.commit(batch);
        }
    }

    fn commit(&mut self, jobs: Vec<Job>) {
        let state = Arc::clone(&self.state);
        let mut desk = match state.desk_mut() {
            Ok(desk) => desk,
            Err(died) => return answer(jobs.into_iter().map(|job| (job, Err(died.clone())))),
        };
        let mut draft = Draft::new(&desk);
        let mut answers = Vec::with_capacity(jobs.len());
        for job in jobs {
            let result = self.carry_out(&mut desk, &mut draft, &job);
            answers.push((job, result));
        }
        match self.journal.append(&draft.records) {
            Ok(()) => {
                self.keep(&mut desk, &draft);
                drop(desk);
                if !draft.records.is_empty() {
                    state.changed();
                }
                answer(answers);
            }
            Err(error) => {
                draft.undo.restore(&mut desk);
                let_rest(&mut desk, draft.admitted);
                drop(desk);
                self.refuse(answers, &error);
            }
        }
    }

    /// Decides, and lets it happen in memory. What a policy refuses is journaled too.
    fn carry_out(&self, desk: &mut Desk, draft: &mut Draft, job: &Job) -> Answer {
        if let Some(answer) = self.recent.get(job.id).or_else(|| draft.answer(job.id)) {
            return answer.clone();
        }
        if let Some(number) = job.command.ticket() {
            self.admit(desk, draft, number)?;
        }
        let now = self.state.now(desk);
        let (events, answer) = match decide(desk, &job.actor, &job.command, now) {
            Ok(Decision { events, outcome }) => (events, Ok(outcome)),
            Err(rejection) => {
                let refused = refused(desk, &job.actor, &job.command, &rejection, now);
                (refused.into_iter().collect(), Err(rejection))
            }
        };
        if job.dry_run || events.is_empty() {
            return answer;
        }
        let record = Record { seq: desk.seq + 1, at: now, actor: job.actor.clone(), command: job.id, events };
        for number in record.events.iter().filter_map(Event::ticket) {
            self.admit(desk, draft, number)?;
        }
        draft.undo.save(desk, &Touched::by(std::slice::from_ref(&record)));
        apply(desk, &record);
        draft.done.push(Done { command: job.id, seq: record.seq, answer: answer.clone() });
        draft.records.push(record);
        answer
    }

    fn admit(&self, desk: &mut Desk, draft: &mut Draft, number: TicketNumber) -> Result<(), Rejection> {
        if bring_in(desk, &self.state.store(), number).map_err(|error| unreadable(&error))? {
            draft.admitted.insert(number);
        }
        Ok(())
    }

    /// The journal has it; whatever happens to the store now, it is done.
    fn keep(&mut self, desk: &mut Desk, draft: &Draft) {
        self.state.set_journal_bytes(self.journal.bytes());
        for done in &draft.done {
            self.recent.add(done.clone());
        }
        if self.behind {
            if !draft.records.is_empty() {
                self.catch_up(desk);
            }
            return;
        }
        let written = self.state.store_mut().apply_batch(&draft.records, &short(&draft.done), desk);
        match written {
            Ok(()) => {
                let_rest(desk, Touched::by(&draft.records).tickets);
                let_rest(desk, draft.admitted.iter().copied());
            }
            Err(error) => self.fall_behind(&error),
        }
    }

    fn fall_behind(&mut self, error: &StoreError) {
        self.behind = true;
        self.state.notice(Phrase::new("host-store-behind").with("why", error));
    }

    /// Gives the store at once all that it missed: rows as they stand now belong to the last record only.
    fn catch_up(&mut self, desk: &mut Desk) {
        match self.try_catch_up(desk) {
            Ok(()) => {
                self.behind = false;
                self.state.forget_notice("host-store-behind");
                let closed: Vec<TicketNumber> = desk.tickets.keys().copied().collect();
                let_rest(desk, closed);
            }
            Err(error) => self.fall_behind(&error),
        }
    }

    fn try_catch_up(&self, desk: &Desk) -> Result<(), StoreError> {
        let mut store = self.state.store_mut();
        store.recover()?;
        let disk = |error: JournalError| StoreError::Disk(error.to_string());
        let missed: Result<Vec<Record>, JournalError> =
            self.journal.records_from(store.seq() + 1).map_err(disk)?.collect();
        let missed = missed.map_err(disk)?;
        let done: Vec<Done> = missed.iter().map(done_by).collect();
        store.apply_batch(&missed, &done, desk)
    }

    /// Nothing of the batch happened. One record that cannot be written must not hurt the others beside it.
    fn refuse(&mut self, answers: Vec<(Job, Answer)>, error: &JournalError) {
        if matches!(error, JournalError::Codec(_)) && answers.len() > 1 {
            for (job, _) in answers {
                self.commit(vec![job]);
            }
            return;
        }
        let why = match error {
            JournalError::Codec(error) => Phrase::new("host-too-large").with("why", error),
            error => Phrase::new("host-cannot-write").with("why", error),
        };
        answer(answers.into_iter().map(|(job, _)| (job, Err(Rejection::Failed(why.clone())))));
    }
}

impl Draft {
    fn new(desk: &Desk) -> Self {
        Self { undo: Undo::new(desk), records: Vec::new(), done: Vec::new(), admitted: BTreeSet::new() }
    }

    fn answer(&self, id: CommandId) -> Option<&Answer> {
        let done = self.done.iter().find(|done| done.command == id);
        done.map(|done| &done.answer)
    }
}

fn answer(answers: impl IntoIterator<Item = (Job, Answer)>) {
    for (job, result) in answers {
        (job.answer)(result);
    }
}

/// Results as they are kept on disk: without the long lists of an import or an offering.
fn short(done: &[Done]) -> Vec<Done> {
    let shorten = |outcome: Outcome| Outcome { changes: Vec::new(), moves: Vec::new(), ..outcome };
    done.iter().cloned().map(|done| Done { answer: done.answer.map(shorten), ..done }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::Verb;
    use crate::domain::sample;
    use crate::domain::status::Status;
    use crate::host::clock::{Clock, HandClock};
    use crate::host::restore::{Restored, restore};
    use crate::wire::client::new_id;
    use crate::wire::paths::DeskPaths;
    use std::sync::Mutex;

    struct Bench {
        writer: Writer,
        clock: HandClock,
        dir: tempfile::TempDir,
    }

    impl Bench {
        fn new() -> Self {
            let dir = tempfile::tempdir().unwrap();
            let clock = HandClock::standing(sample::at("2026-03-02T08:00:00Z"));
            let writer = open(&dir, &clock);
            let mut bench = Self { writer, clock, dir };
            let import = Command::Import(crate::domain::import::Import {
                customers: vec![crate::domain::import::CustomerPart {
                    tenant: "t-1".into(),
                    name: sample::line("Contoso"),
                    domain: sample::line("contoso.com"),
                    custom_domains: None,
                    country: None,
                    language: None,
                    relationship: None,
                    delegated_access: None,
                    tags: None,
                }],
                ..Default::default()
            });
            bench.all(vec![import, create("Mail")]).remove(0).unwrap();
            bench
        }

        /// Carries out commands as one batch.
        fn all(&mut self, commands: Vec<Command>) -> Vec<Answer> {
            let jobs = commands.into_iter().map(|command| (new_id(), command)).collect();
            self.jobs(jobs)
        }

        fn jobs(&mut self, jobs: Vec<(CommandId, Command)>) -> Vec<Answer> {
            let answers = Arc::new(Mutex::new(Vec::new()));
            let jobs = jobs.into_iter().map(|(id, command)| {
                let answers = Arc::clone(&answers);
                Job {
                    actor: sample::admin(),
                    id,
                    command: Box::new(command),
                    dry_run: false,
                    answer: Box::new(move |answer| answers.lock().unwrap().push(answer)),
                }
            });
            self.writer.commit(jobs.collect());
            answers.lock().unwrap().drain(..).collect()
        }

        fn desk(&self) -> Desk {
            self.writer.state.desk().unwrap().clone()
        }

        /// The desk as a new host finds it.
        fn reopened(self) -> Desk {
            let Self { writer, clock, dir } = self;
            drop(writer);
            let writer = open(&dir, &clock);
            assert_eq!(writer.state.notices(), []);
            writer.state.desk().unwrap().clone()
        }
    }

    fn open(dir: &tempfile::TempDir, clock: &HandClock) -> Writer {
        let paths = DeskPaths::new(dir.path());
        let Restored { journal, store, desk, recent, notices } =
            restore(&paths, "d", sample::settings()).unwrap();
        let state = State::new(desk, store, Clock::Hand(clock.clone()), paths, 0, notices);
        Writer::new(Arc::new(state), journal, recent)
    }

    fn create(title: &str) -> Command {
        Command::CreateTicket { customer: "contoso".to_owned(), request: sample::request(title) }
    }

    #[test]
    fn a_command_sees_those_before_it_in_its_batch() {
        let mut bench = Bench::new();
        let number = bench.desk().last_number + 1;
        let note = Command::Ticket(TicketNumber(number), Verb::Note(sample::text("x")));
        let answers = bench.all(vec![create("second"), note]);
        let numbers: Vec<_> = answers.into_iter().map(|answer| answer.unwrap().number).collect();
        assert_eq!(numbers, [Some(TicketNumber(2)); 2]);
        let desk = bench.desk();
        assert_eq!(bench.reopened(), desk);
    }

    #[test]
    fn a_repeated_command_happens_once() {
        let mut bench = Bench::new();
        let id = new_id();
        let answers = bench.jobs(vec![(id, create("second")), (id, create("second"))]);
        assert_eq!(answers[0], answers[1]);
        assert_eq!(bench.jobs(vec![(id, create("second"))]), answers[..1]);
        assert_eq!(bench.desk().last_number, 2);
        let Bench { writer, clock, dir } = bench;
        drop(writer);
        let writer = open(&dir, &clock);
        let mut bench = Bench { writer, clock, dir };
        assert_eq!(bench.jobs(vec![(id, create("second"))]), answers[..1]);
        assert_eq!(bench.desk().last_number, 2);
    }

    /// By a method that nobody offers.
    fn refused() -> Command {
        let via = Some(crate::domain::kind::Method::Chat);
        sample::on_one(Verb::Reply { via, to: None, text: sample::text("Hello") })
    }

    #[test]
    fn a_refusal_is_journaled_and_answered_alike_when_it_is_sent_again() {
        let mut bench = Bench::new();
        let before = bench.desk();
        let id = new_id();
        let answers = bench.jobs(vec![(id, refused()), (id, refused())]);
        let Err(Rejection::Refused(refusal)) = &answers[0] else {
            panic!("{answers:?}");
        };
        assert!(!refusal.allowed_now.is_empty());
        assert_eq!(answers[0], answers[1]);
        assert_eq!(bench.desk().seq, before.seq + 1);
        assert_eq!(bench.desk().ticket(sample::ONE), before.ticket(sample::ONE));

        // Later it is the same, also when it would not be refused any more, and after a restart.
        bench.clock.set(sample::at("2026-03-02T08:10:00Z"));
        assert_eq!(bench.jobs(vec![(id, refused())]), answers[..1]);
        let Bench { writer, clock, dir } = bench;
        drop(writer);
        let writer = open(&dir, &clock);
        let mut bench = Bench { writer, clock, dir };
        assert_eq!(bench.jobs(vec![(id, refused())]), answers[..1]);
        assert_eq!(bench.desk().seq, before.seq + 1);

        // From the journal alone the rule and its reason are known.
        let Bench { writer, clock, dir } = bench;
        drop(writer);
        std::fs::remove_dir_all(dir.path().join("store")).unwrap();
        let mut bench = Bench { writer: open(&dir, &clock), clock, dir };
        let Err(Rejection::Refused(again)) = bench.jobs(vec![(id, refused())]).remove(0) else {
            panic!("it was done");
        };
        assert_eq!((&again.rule, &again.why), (&refusal.rule, &refusal.why));
    }

    #[test]
    fn the_same_refusal_is_journaled_once_a_minute() {
        let mut bench = Bench::new();
        let before = bench.desk().seq;
        let answers = bench.all((0..1000).map(|_| refused()).collect());
        assert!(answers.iter().all(|answer| matches!(answer, Err(Rejection::Refused(_)))));
        assert_eq!(bench.desk().seq, before + 1);
        bench.clock.set(sample::at("2026-03-02T08:01:00Z"));
        bench.all(vec![refused()]);
        assert_eq!(bench.desk().seq, before + 2);

        // Taken back with its batch, it is not forgotten to be journaled.
        bench.clock.set(sample::at("2026-03-02T08:02:00Z"));
        bench.writer.journal.room = Some(0);
        assert!(matches!(bench.all(vec![refused()]).remove(0), Err(Rejection::Failed(_))));
        bench.writer.journal.room = None;
        bench.all(vec![refused()]);
        assert_eq!(bench.desk().seq, before + 3);
        let desk = bench.desk();
        assert_eq!(bench.reopened(), desk);
    }

    #[test]
    fn a_dry_run_leaves_no_refusal() {
        let mut bench = Bench::new();
        let before = bench.desk();
        let (tell, told) = std::sync::mpsc::channel();
        bench.writer.commit(vec![Job {
            actor: sample::admin(),
            id: new_id(),
            command: Box::new(refused()),
            dry_run: true,
            answer: Box::new(move |answer| tell.send(answer).unwrap()),
        }]);
        assert!(matches!(told.recv().unwrap(), Err(Rejection::Refused(_))));
        assert_eq!(bench.desk(), before);
    }

    #[test]
    fn what_could_not_be_written_did_not_happen() {
        let mut bench = Bench::new();
        let before = bench.desk();
        let journal = std::fs::read(bench.dir.path().join("journal")).unwrap();
        let batch = || {
            vec![
                create("second"),
                sample::on_one(Verb::Take),
                sample::on_one(sample::open_case("100")),
                Command::EditCustomer {
                    customer: "contoso".to_owned(),
                    alias: Some(Some(sample::line("C"))),
                    time_zone: None,
                },
                Command::Ticket(TicketNumber(99), Verb::Take),
            ]
        };
        bench.writer.journal.room = Some(100);
        for answer in bench.all(batch()) {
            let Err(Rejection::Failed(why)) = answer else {
                panic!("{answer:?}");
            };
            assert_eq!(why.key, "host-cannot-write");
        }
        assert_eq!(bench.desk(), before);
        assert_eq!(std::fs::read(bench.dir.path().join("journal")).unwrap(), journal);

        bench.writer.journal.room = None;
        let answers = bench.all(batch());
        assert!(answers[..4].iter().all(Result::is_ok), "{answers:?}");
        assert!(matches!(answers[4], Err(Rejection::NotFound(_))));
        let after = bench.desk();
        assert_eq!(bench.reopened(), after);
    }

    #[test]
    fn closed_tickets_rest_and_come_back_when_named() {
        let mut bench = Bench::new();
        bench.all(vec![sample::on_one(Verb::Resolve(sample::text("done")))]).remove(0).unwrap();
        bench.clock.set(sample::at("2026-03-09T08:00:00Z"));
        bench.all(vec![Command::CloseResolved]).remove(0).unwrap();
        assert!(bench.desk().tickets.is_empty());
        assert_eq!(bench.desk().closed, 1);

        // Brought in for an attempt that fails, it rests again.
        bench.writer.journal.room = Some(0);
        let reopen = || sample::on_one(Verb::Reopen(sample::text("again")));
        bench.all(vec![reopen()]).remove(0).unwrap_err();
        assert!(bench.desk().tickets.is_empty());
        assert_eq!(bench.desk().closed, 1);

        bench.writer.journal.room = None;
        // Also when a rule is overridden for that: it is closed, not unknown.
        let call = sample::on_one(Verb::Call {
            to: None,
            outcome: crate::domain::event::CallOutcome::Reached,
            text: sample::text("Hello"),
        });
        let although = Command::Override { why: sample::line("It burns"), command: Box::new(call) };
        let Err(Rejection::Conflict(why)) = bench.all(vec![although]).remove(0) else {
            panic!("it is not there");
        };
        assert_eq!(why.key, "reject-closed");
        assert!(bench.desk().tickets.is_empty());
        bench.all(vec![reopen()]).remove(0).unwrap();
        let desk = bench.desk();
        assert_eq!(desk.ticket(sample::ONE).unwrap().status, Status::Open);
        assert_eq!(desk.closed, 0);
        assert_eq!(bench.reopened(), desk);
    }

    #[test]
    fn a_store_that_fails_catches_up_later() {
        let mut bench = Bench::new();
        bench.writer.fall_behind(&StoreError::Closed);
        assert_eq!(bench.writer.state.notices()[0].key, "host-store-behind");
        bench.writer.state.store_mut().close().unwrap();
        assert!(bench.writer.state.store().timeline(sample::ONE).is_err());
        bench.all(vec![create("second")]).remove(0).unwrap();
        assert_eq!(bench.writer.state.notices(), []);
        assert_eq!(bench.writer.state.store().seq(), bench.desk().seq);
        let desk = bench.desk();
        assert_eq!(bench.reopened(), desk);
    }

    #[test]
    fn time_never_runs_back() {
        let mut bench = Bench::new();
        bench.clock.set(sample::at("2020-01-01T00:00:00Z"));
        bench.all(vec![create("second")]).remove(0).unwrap();
        assert_eq!(bench.desk().at, Some(sample::at("2026-03-02T08:00:00Z")));
    }
}
