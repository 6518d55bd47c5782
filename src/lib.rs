//! Loket: the support desk for help-agents of Microsoft CSP partners, in the terminal.
//!
//! # A tour of the house
//!
//! ```text
//!       keys, paste, ticks                          timers, files
//!              │                                        │
//!  ┌───────────▼─────────────┐  Unix socket  ┌──────────▼───────────────┐
//!  │ tui   message → update   │ requests ───► │ host   one writer         │
//!  │       → effects → view   │ ◄────── views │  decide(command) → events │
//!  └──────────────────────────┘               │  journal → state → views  │
//!      (cli: the same, one shot)              └──────┬─────────────┬──────┘
//!                                                 journal        store
//!              domain: pure rules, shared by all
//! ```
//!
//! * [`domain`] — the rules, pure: what a ticket is, what was promised, what may be done, who may open what at
//!   Microsoft. Commands go in, events come out; state and views are computed from events.
//! * [`host`] — the one process that owns a desk: the writer, the sessions of clients, what time brings about.
//! * [`journal`], [`store`] — the truth, and the state it leads to; both on disk.
//! * [`exchange`] — what comes in and goes out: imports, exports, hand-overs. [`assets`] — rules that are data.
//! * [`cli`], [`demo`] — one-shot commands, and a desk to look around in. `main` puts all together.
//! * [`tui`] — the screen: a pure update, a view that decides nothing, and a loop around both.
//! * [`wire`] — what client and host say to each other, and how they find each other.
//! * [`config`], [`locale`] — what the user set, and every text on screen.
//!
//! # One change, from key to disk
//!
//! A key press becomes a message of the user interface, its update an effect that sends
//! [`Request::Do`](wire::message::Request::Do) with a [`Command`](domain::command::Command). The host stamps who asked
//! from the socket's peer credentials, asks the rules to decide, appends the [`Record`](domain::event::Record) to the
//! journal and syncs it; only then is it applied, stored, shown to anybody and acknowledged.
//!
//! # One deadline, from promise to text
//!
//! An offering is versioned and compiled once into a [`Promise`](domain::promise::Promise), whose hours are
//! [`Calendar`](domain::calendar::Calendar)s. [`sla::clocks`](domain::sla::clocks) reads a ticket's history by its
//! [`Terms`](domain::sla::Terms): nothing is counted along the way, so every deadline can be reckoned again and
//! [explained](domain::sla::explain) span by span. What time brings about (a breach, a reminder) the host writes as
//! events, when it happens or when it next starts.
//!
//! # One escalation, from first step to refund
//!
//! The [checklist](domain::catalogue::Checklist) of a ticket is data; its answers are events, and
//! [`Diagnosis`](domain::diagnosis::Diagnosis) reads from them which steps apply, which gates are open and what they
//! conclude. [`vehicle::verdicts`](domain::vehicle::verdicts) weighs the rules of `assets/vehicles` for every vehicle as
//! of a day: what the partner holds, what the customer gave it, what the diagnosis found, and how many incidents are
//! [left](domain::vehicle::holdings). How far a hand-over is, is part of the ticket ([`Draft`](domain::escalation::Draft)),
//! so it survives quitting. [`package::build`](domain::package::build) fills in the form of the portal; [`exchange`]
//! writes it down. The case that is opened stands in the ledger of all ([`CaseFile`](domain::case::CaseFile)) until it is
//! closed, and what can be claimed back from Microsoft runs as a clock of the ticket ([`Claim`](domain::claim::Claim)).
//!
//! # Words
//!
//! | word | meaning |
//! |---|---|
//! | desk | one help desk: its data, configuration and people |
//! | host, client | the process that owns a desk; a terminal or command attached to it |
//! | partner, customer | the company that runs the desk; a company it supports |
//! | offering | what was promised to a customer: hours, contact methods, support types, targets, prices; in versions |
//! | disclosure | the record that a customer was told a version of it |
//! | ticket, clock | one request of one customer; a promise with its deadline |
//! | breach | a deadline that passed before its promise was kept |
//! | quote, work, block | what work will cost; time spent, and its charge; hours bought in advance |
//! | checklist, gate | the steps of a diagnosis; one that must be answered before escalating |
//! | vehicle, verdict | a route of escalation; whether this ticket may go that way today, and why |
//! | case, ball | an escalated ticket at Microsoft or another supplier; who has to do something |
//! | entitlement | incidents or hours that an offer gives for a vehicle in a period |
//! | draft | a hand-over under way: how far it is, and what was chosen |
//! | health issue | a problem that Microsoft itself reports |
//! | claim | money that can be asked back from Microsoft, as long as it is asked in time |
//! | GDAP | roles that a customer gave the partner in its tenant, for a time |
//! | refusal, rejection | a policy said no; any answer that is not yes |
//! | override | a supervisor's recorded permission to go against one refusal once |

pub mod assets;
pub mod cli;
pub mod config;
pub mod demo;
pub mod domain;
pub mod exchange;
pub mod host;
pub mod journal;
pub mod locale;
pub mod store;
pub mod tui;
pub mod wire;
