//! What becomes of the tickets of the demo: for each a fate, and the deeds that lead there.
//!
//! What was promised on the way, and what it cost, is in [`promises`].
//!
//! Deeds are laid out in the open time of the customer's calendar, so that no call goes out at night.

mod cases;
mod promises;

use crate::demo::sample::{Sample, SampleCustomer, Story};
use crate::domain::Instant;
use crate::domain::calendar::Calendar;
use crate::domain::catalogue::Step;
use crate::domain::checklist::{Answer, Finding, Form, StepKind};
use crate::domain::command::{CaseVerb, Verb};
use crate::domain::contact::Direction;
use crate::domain::desk::Desk;
use crate::domain::diagnosis::Diagnosis;
use crate::domain::event::CallOutcome;
use crate::domain::kind::{Method, Nature, Severity};
use crate::domain::lang::Lang;
use crate::domain::promise::Promise;
use crate::domain::text::CleanText;
use crate::domain::ticket::{Request, Waiting};
use chrono::{SecondsFormat, TimeDelta};
use fastrand::Rng;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// All that is done for one ticket.
#[derive(Debug)]
pub struct Plan {
    /// In order of time.
    pub deeds: Vec<Deed>,
}

/// Something done by somebody at an instant.
#[derive(Clone, Debug)]
pub enum Deed {
    /// A request is taken down.
    Create {
        /// When.
        at: Instant,
        /// By whom.
        by: String,
        /// Whose request.
        customer: String,
        /// What was asked.
        request: Request,
    },
    /// Something is done with the ticket.
    Work {
        /// When.
        at: Instant,
        /// By whom.
        by: String,
        /// What.
        verb: Verb,
    },
    /// The ticket goes to a supplier.
    HandOver {
        /// When.
        at: Instant,
        /// By whom.
        by: String,
        /// The supplier's number.
        case: String,
    },
    /// Something happens to a case.
    Case {
        /// When.
        at: Instant,
        /// Who records it.
        by: String,
        /// The supplier's number.
        case: String,
        /// What.
        verb: CaseVerb,
    },
    /// The host closes what was resolved long enough ago.
    CloseResolved {
        /// When.
        at: Instant,
    },
}

impl Deed {
    /// When it is done.
    pub fn at(&self) -> Instant {
        match self {
            Self::Create { at, .. }
            | Self::Work { at, .. }
            | Self::HandOver { at, .. }
            | Self::Case { at, .. }
            | Self::CloseResolved { at } => *at,
        }
    }
}

/// Where a ticket stands in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    New,
    Open,
    WaitingCustomer,
    WaitingVendor,
    Resolved,
    Closed,
}

/// Of every sixteen tickets: what becomes of them.
const FATES: [Fate; 16] = [
    Fate::New,
    Fate::Open,
    Fate::WaitingCustomer,
    Fate::Closed,
    Fate::Open,
    Fate::WaitingVendor,
    Fate::Resolved,
    Fate::Open,
    Fate::New,
    Fate::Closed,
    Fate::Open,
    Fate::WaitingVendor,
    Fate::WaitingCustomer,
    Fate::Closed,
    Fate::Resolved,
    Fate::Open,
];

/// Minutes to the next deadline of tickets that are worked on; less than nothing: it is past.
const SLACKS: [i64; 8] = [25, 190, -95, 420, 50, 1_200, -20, 2_400];

/// Deadlines so near belong to customers that have service then: otherwise they would lie days away.
const PRESSING: i64 = 60;

/// The agents of the demo.
const AGENTS: [&str; 5] = ["anna", "bram", "chloe", "daniel", "esra"];

/// The lives of so many tickets, up to `now`.
pub fn plans(sample: &Sample, desk: &Desk, tickets: u32, seed: u64, now: Instant) -> Vec<Plan> {
    let mut rng = Rng::with_seed(seed);
    let mut stories: Vec<&Story> = sample.stories.iter().collect();
    rng.shuffle(&mut stories);
    let told = stories.iter().cycle().zip(FATES.iter().cycle()).zip(SLACKS.iter().cycle());
    told.take(tickets as usize)
        .filter_map(|((story, fate), slack)| {
            let presses = slack.abs() <= PRESSING;
            let slack = slack * rng.i64(75..125) / 100;
            let due = now + TimeDelta::minutes(slack);
            let open_at = presses.then_some(due);
            let (customer, promise) = asks(sample, desk, story, (now, open_at), &mut rng)?;
            let life = Life { sample, desk, story, customer, promise, now, rng: rng.fork() };
            Some(Plan { deeds: life.lead(*fate, slack) })
        })
        .collect()
}

/// A customer that would ask this, if possible one that has service at an instant.
fn asks<'a>(
    sample: &'a Sample,
    desk: &Desk,
    story: &Story,
    (now, open_at): (Instant, Option<Instant>),
    rng: &mut Rng,
) -> Option<(&'a SampleCustomer, Arc<Promise>)> {
    let fitting: Vec<_> = sample
        .customers
        .iter()
        .filter(|customer| customer.language == story.lang && customer.uses(story.service))
        .map(|customer| (customer, desk.promise(&customer.key().into(), now)))
        .collect();
    let open: Vec<_> = fitting
        .iter()
        .filter(|(_, promise)| open_at.is_some_and(|at| promise.calendar(story.severity).is_open(at)))
        .collect();
    rng.choice(&open).copied().or(rng.choice(&fitting)).cloned()
}

/// One ticket on its way.
struct Life<'a> {
    sample: &'a Sample,
    desk: &'a Desk,
    story: &'a Story,
    customer: &'a SampleCustomer,
    promise: Arc<Promise>,
    now: Instant,
    rng: Rng,
}

/// The time of a life: from creation on, so many seconds of open time.
#[derive(Clone, Copy)]
struct Span {
    created: Instant,
    open_s: i64,
}

impl Life<'_> {
    fn lead(mut self, fate: Fate, slack: i64) -> Vec<Deed> {
        let span = match fate {
            Fate::Resolved => self.ended(40..7_000),
            Fate::Closed => self.ended(15_000..140_000),
            Fate::New | Fate::Open | Fate::WaitingCustomer | Fate::WaitingVendor => self.due_in(fate, slack),
        };
        let agent = self.rng.choice(AGENTS).unwrap_or("anna").to_owned();
        let mut deeds = vec![self.create(span)];
        if fate != Fate::New {
            deeds.extend(self.first_steps(span, &agent));
            deeds.extend(self.paid(span, &agent));
        }
        match fate {
            Fate::New => {}
            Fate::Open => {
                deeds.extend(self.detour(span, &agent));
                deeds.extend(self.promised(span, &agent));
            }
            Fate::WaitingCustomer => {
                deeds.extend(self.updates(span, &agent, self.moment(span, 60)));
                deeds.push(self.wait(span, &agent, 60));
            }
            Fate::WaitingVendor => {
                deeds.extend(self.updates(span, &agent, self.now));
                deeds.extend(self.escalate(span, &agent));
            }
            Fate::Resolved => {
                deeds.extend(self.escalated_before(span, &agent));
                deeds.extend(self.updates(span, &agent, self.moment(span, 100)));
                deeds.push(self.resolve(span, &agent));
            }
            Fate::Closed => {
                deeds.extend(self.escalated_before(span, &agent));
                deeds.extend(self.updates(span, &agent, self.moment(span, 100)));
                deeds.extend(self.close(span, &agent));
            }
        }
        deeds.retain(|deed| deed.at() <= self.now);
        deeds
    }

    fn calendar(&self) -> &Calendar {
        self.promise.calendar(self.story.severity)
    }

    /// A life that ended so many minutes ago.
    fn ended(&mut self, ago: Range<i64>) -> Span {
        let ago = TimeDelta::minutes(self.rng.i64(ago));
        let target = self.target(Fate::Resolved);
        let open_s = target * self.rng.i64(20..110) / 100;
        self.span(self.now - ago, open_s)
    }

    /// A life whose next deadline is so many minutes away.
    fn due_in(&mut self, fate: Fate, slack: i64) -> Span {
        let target = self.target(fate);
        let slack = (slack * 60).min(target * 9 / 10);
        let mut due = self.now + TimeDelta::seconds(slack);
        if slack > 0
            && !self.calendar().is_open(due)
            && let Ok(opening) = self.calendar().next_open(due)
        {
            due = opening + TimeDelta::minutes(self.rng.i64(10..200));
        }
        let mut span = self.span(due, target);
        if span.created >= self.now {
            // It came in while the desk was closed, and waits for the opening.
            span.created = self.now - TimeDelta::minutes(self.rng.i64(5..300));
        }
        let open_s = self.calendar().between(span.created, self.now);
        Span { open_s, ..span }
    }

    fn span(&self, end: Instant, open_s: i64) -> Span {
        let created = self.calendar().subtract(end, open_s);
        Span { created: created.unwrap_or(end - TimeDelta::seconds(open_s)), open_s }
    }

    /// The target of the clock that runs in the end, in seconds.
    fn target(&self, fate: Fate) -> i64 {
        let Some(targets) = self.promise.targets(self.story.severity) else {
            return 8 * 3_600;
        };
        match fate {
            Fate::New => targets.first_response.seconds(),
            _ => targets.resolution.seconds(),
        }
    }

    /// The instant at so many hundredths of the life's open time.
    fn moment(&self, span: Span, hundredths: i64) -> Instant {
        let open_s = span.open_s * hundredths / 100;
        self.calendar().add(span.created, open_s).unwrap_or(self.now)
    }

    fn work(&self, span: Span, hundredths: i64, by: &str, verb: Verb) -> Deed {
        Deed::Work { at: self.moment(span, hundredths), by: by.to_owned(), verb }
    }

    fn create(&mut self, span: Span) -> Deed {
        let story = self.story;
        Deed::Create {
            at: span.created,
            by: self.rng.choice(AGENTS).unwrap_or("anna").to_owned(),
            customer: self.customer.key().to_owned(),
            request: Request {
                title: story.title.clone(),
                description: story.description.clone(),
                topic: story.topic,
                service: story.service,
                nature: story.nature,
                severity: story.severity,
                via: self.way_in(),
                contact: self.rng.choice(&self.customer.contacts).cloned(),
            },
        }
    }

    /// By telephone if it burns and that is offered, else by any method that is.
    fn way_in(&mut self) -> Method {
        let offered: Vec<Method> =
            self.promise.contact(Direction::Incoming).map(|(rule, _)| rule.method).collect();
        if self.story.severity == Severity::A && offered.contains(&Method::Phone) {
            return Method::Phone;
        }
        self.rng.choice(offered).unwrap_or(Method::Email)
    }

    /// Somebody takes it, answers, notes something and begins with the checklist.
    fn first_steps(&mut self, span: Span, agent: &str) -> Vec<Deed> {
        let mut deeds =
            vec![self.work(span, 4, agent, Verb::Take), self.work(span, 10, agent, self.answer())];
        if self.rng.u8(..3) > 0 {
            deeds.push(self.work(span, 16, agent, Verb::Note(self.story.note.clone())));
        }
        let steps = self.rng.usize(0..4);
        deeds.extend(self.checks(span, agent, steps, false));
        deeds
    }

    fn answer(&self) -> Verb {
        let text = self.story.reply.clone();
        let by_phone = self.promise.contact_by(Method::Phone, Direction::Outgoing).is_some();
        if self.story.severity == Severity::A && by_phone {
            return Verb::Call { to: None, outcome: CallOutcome::Reached, text };
        }
        Verb::Reply { via: Some(Method::Email), to: None, text }
    }

    /// Answers to the first steps of the checklist; `needed`: to all gates and evidence.
    fn checks(&mut self, span: Span, agent: &str, first: usize, needed: bool) -> Vec<Deed> {
        let catalogue = Arc::clone(&self.desk.settings.catalogue);
        let Some(list) = catalogue.checklist(self.story.topic, self.story.service) else {
            return Vec::new();
        };
        let wanted = |place: usize, step: &Step| {
            place < first || (needed && (step.gate || step.kind != StepKind::Check))
        };
        let (mut deeds, mut answers) = (Vec::new(), BTreeMap::new());
        for (place, step) in list.steps.iter().enumerate() {
            let applies = Diagnosis::of(list, &answers).is_on_path(&step.id);
            if applies && wanted(place, step) {
                let answer = self.found(step);
                answers.insert(step.id.clone(), answer.clone());
                let verb = Verb::Check { step: step.id.clone(), answer };
                deeds.push(self.work(span, 20 + i64::try_from(place).unwrap_or(0), agent, verb));
            }
        }
        deeds
    }

    fn found(&mut self, step: &Step) -> Answer {
        let mut guid = || uuid::Builder::from_u128(self.rng.u128(..)).into_uuid().to_string();
        let text = match (step.kind, step.form) {
            (StepKind::Check, _) => said(&self.sample.findings, self.story.lang, &mut self.rng),
            (StepKind::Question, _) => {
                // Who hands over needs the first one; of categories and roles it is the one that opens a way.
                CleanText::cut(step.choices.first().map_or("", |choice| &choice.id))
            }
            (StepKind::Evidence, Some(Form::Guid | Form::CorrelationId)) => CleanText::cut(&guid()),
            (StepKind::Evidence, Some(Form::Instant)) => {
                CleanText::cut(&self.now.to_rfc3339_opts(SecondsFormat::Secs, true))
            }
            (StepKind::Evidence, Some(Form::Version)) => CleanText::cut("10.0.40"),
            (StepKind::Evidence, Some(Form::OutageId)) => CleanText::cut("EX226792"),
            (StepKind::Evidence, Some(Form::Email)) => CleanText::cut("desk@polder.example"),
            (StepKind::Evidence, None) => CleanText::cut(&format!("correlation id {}", guid())),
        };
        Answer { finding: Finding::Done, text }
    }

    /// Open tickets sometimes waited for the customer, were solved too early, or became less bad.
    fn detour(&mut self, span: Span, agent: &str) -> Vec<Deed> {
        match self.rng.u8(..6) {
            0 => vec![self.wait(span, agent, 50), self.work(span, 70, agent, Verb::Resume)],
            1 => {
                let again = CleanText::cut(&self.story.description);
                vec![
                    self.work(span, 60, agent, Verb::Resolve(self.story.solution.clone())),
                    self.work(span, 80, agent, Verb::Reopen(again)),
                ]
            }
            _ => Vec::new(),
        }
    }

    fn wait(&mut self, span: Span, agent: &str, hundredths: i64) -> Deed {
        let some_days = self.now + TimeDelta::days(self.rng.i64(1..4));
        let waiting =
            Waiting { reason: self.story.ask.clone(), until: self.calendar().next_open(some_days).ok() };
        self.work(span, hundredths, agent, Verb::Wait(waiting))
    }

    /// What was solved was sometimes solved by a supplier.
    fn escalated_before(&mut self, span: Span, agent: &str) -> Vec<Deed> {
        let broken = self.story.nature == Nature::BreakFix;
        if broken && self.rng.u8(..3) > 0 { self.case_ended(span, agent) } else { Vec::new() }
    }

    fn resolve(&self, span: Span, agent: &str) -> Deed {
        self.work(span, 100, agent, Verb::Resolve(self.story.solution.clone()))
    }

    /// Solved, by whatever way, and some days later closed.
    fn close(&mut self, span: Span, agent: &str) -> Vec<Deed> {
        let solved = self.resolve(span, agent);
        let kept = TimeDelta::days(self.desk.settings.close_after_days.into());
        let closed = Deed::CloseResolved { at: solved.at() + kept + TimeDelta::hours(1) };
        vec![solved, closed]
    }
}

/// One of the texts in a language.
fn said(texts: &BTreeMap<Lang, Vec<CleanText>>, lang: Lang, rng: &mut Rng) -> CleanText {
    let texts = texts.get(&lang).map_or(&[][..], Vec::as_slice);
    rng.choice(texts).cloned().unwrap_or_default()
}
