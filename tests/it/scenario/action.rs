//! What may stand in `do`.

mod cases;
mod escalation;

use super::given::offering;
use cases::Cases;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use escalation::Escalation;
use loket::domain::case::{Case, CaseStatus};
use loket::domain::checklist::{Answer, Finding};
use loket::domain::command::{CaseVerb, Command, Verb};
use loket::domain::customer::{Subscription, SubscriptionStatus};
use loket::domain::event::CallOutcome;
use loket::domain::ids::TicketNumber;
use loket::domain::import::{CasePart, Import};
use loket::domain::kind::{Method, Nature, Service, Severity, Topic};
use loket::domain::sla::ClockKind;
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::{Reminder, Request, Waiting};
use serde::Deserialize;

/// A command as a scenario writes it: `do.take = 1`, `do.reply = { ticket = 1, text = "Hello" }`.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Action {
    Create(NewTicket),
    Take(u64),
    Assign {
        ticket: u64,
        /// Nobody, if left out.
        to: Option<CleanLine>,
    },
    Note {
        ticket: u64,
        text: CleanText,
    },
    Reply {
        ticket: u64,
        via: Option<Method>,
        to: Option<CleanLine>,
        text: CleanText,
    },
    Call {
        ticket: u64,
        to: Option<CleanLine>,
        outcome: CallOutcome,
        #[serde(default)]
        text: CleanText,
    },
    Wait {
        ticket: u64,
        reason: CleanLine,
        until: Option<DateTime<Utc>>,
    },
    Resume(u64),
    Check {
        ticket: u64,
        step: String,
        finding: Finding,
        #[serde(default)]
        text: CleanText,
    },
    Resolve(u64),
    Reopen(u64),
    Severity {
        ticket: u64,
        to: Severity,
    },
    OpenCase {
        ticket: u64,
        vehicle: String,
        number: CleanLine,
        /// As the draft has it, or the ticket, if left out.
        severity: Option<Severity>,
    },
    MoveCase {
        case: String,
        status: CaseStatus,
        #[serde(default)]
        text: CleanText,
    },
    /// Filter words.
    TakeNext(String),
    CloseResolved {},
    KeepTime {},
    /// What the customer said.
    Message {
        ticket: u64,
        via: Method,
        from: Option<CleanLine>,
        text: CleanText,
        #[serde(default)]
        no_reply_needed: bool,
    },
    CallBack {
        ticket: u64,
        by: DateTime<Utc>,
        to: Option<CleanLine>,
    },
    /// The reckoned deadline holds again, if `due` is left out.
    Deadline {
        ticket: u64,
        clock: ClockKind,
        due: Option<DateTime<Utc>>,
        why: CleanLine,
    },
    /// No more, if `at` is left out.
    Remind {
        ticket: u64,
        at: Option<DateTime<Utc>>,
        #[serde(default)]
        text: CleanLine,
    },
    Quote {
        ticket: u64,
        minutes: u32,
        #[serde(default)]
        out_of_hours: bool,
    },
    Agree {
        ticket: u64,
        by: CleanLine,
        via: Method,
    },
    Work {
        ticket: u64,
        minutes: u32,
        started_at: Option<DateTime<Utc>>,
        text: CleanText,
        #[serde(default)]
        free: bool,
    },
    Disclose {
        customer: String,
        via: Method,
    },
    BuyBlock {
        customer: String,
        topic: Topic,
        service: Service,
        count: u32,
        agreed_by: CleanLine,
    },
    /// What a supervisor does against a refusal.
    Override {
        why: CleanLine,
        #[serde(rename = "do")]
        action: Box<Action>,
    },
    /// An offering of `tests/scenarios/offerings`.
    SetOffering {
        customer: String,
        offering: String,
    },
    EditCustomer {
        customer: String,
        alias: Option<CleanLine>,
        time_zone: Option<Tz>,
    },
    ImportSubscription {
        customer: String,
        id: String,
        product: CleanLine,
        quantity: u32,
    },
    ImportCase {
        number: String,
        customer: String,
        title: CleanLine,
        status: CaseStatus,
    },
    Escalation(Escalation),
    Cases(Cases),
}

/// A request; what is left out is the commonest.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewTicket {
    customer: String,
    title: CleanLine,
    topic: Option<Topic>,
    service: Option<Service>,
    nature: Option<Nature>,
    severity: Option<Severity>,
    via: Option<Method>,
    contact: Option<CleanLine>,
}

impl Action {
    /// The command it means.
    pub(super) fn command(&self) -> Command {
        if let Some((ticket, verb)) = self.verb() {
            return Command::Ticket(TicketNumber(ticket), verb);
        }
        match self {
            Self::Create(new) => new.command(),
            Self::MoveCase { case, status, text } => {
                Command::Case(case.clone(), CaseVerb::moved(*status, text.clone()))
            }
            Self::SetOffering { customer, offering: name } => {
                Command::SetOffering { customer: customer.clone(), offering: Box::new(offering(name)) }
            }
            Self::EditCustomer { customer, alias, time_zone } => Command::EditCustomer {
                customer: customer.clone(),
                alias: alias.clone().map(Some),
                time_zone: time_zone.map(Some),
            },
            Self::Escalation(action) => action.command(),
            Self::Cases(action) => action.command(),
            Self::TakeNext(filter) => Command::TakeNext { filter: filter.clone() },
            Self::ImportSubscription { .. } | Self::ImportCase { .. } => Command::Import(self.import()),
            Self::KeepTime {} => Command::KeepTime,
            Self::Override { why, action } => {
                Command::Override { why: why.clone(), command: Box::new(action.command()) }
            }
            Self::Disclose { customer, via } => Command::Disclose {
                customer: customer.clone(),
                promise: None,
                via: *via,
                by: None,
                to: None,
                at: None,
            },
            Self::BuyBlock { customer, topic, service, count, agreed_by } => Command::BuyBlock {
                customer: customer.clone(),
                topic: *topic,
                service: *service,
                count: *count,
                agreed_by: agreed_by.clone(),
            },
            _ => Command::CloseResolved,
        }
    }

    fn verb(&self) -> Option<(u64, Verb)> {
        Some(match self {
            Self::Take(ticket) => (*ticket, Verb::Take),
            Self::Resume(ticket) => (*ticket, Verb::Resume),
            Self::Resolve(ticket) => (*ticket, Verb::Resolve(words("It works again."))),
            Self::Reopen(ticket) => (*ticket, Verb::Reopen(words("It does not work."))),
            Self::Assign { ticket, to } => (*ticket, Verb::Assign(to.clone())),
            Self::Note { ticket, text } => (*ticket, Verb::Note(text.clone())),
            Self::Reply { ticket, via, to, text } => {
                (*ticket, Verb::Reply { via: *via, to: to.clone(), text: text.clone() })
            }
            Self::Call { ticket, to, outcome, text } => {
                (*ticket, Verb::Call { to: to.clone(), outcome: *outcome, text: text.clone() })
            }
            other => return other.rare_verb(),
        })
    }

    fn rare_verb(&self) -> Option<(u64, Verb)> {
        Some(match self {
            Self::Wait { ticket, reason, until } => {
                let (reason, until) = (reason.clone(), *until);
                (*ticket, Verb::Wait(Waiting { reason, until }))
            }
            Self::Check { ticket, step, finding, text } => (
                *ticket,
                Verb::Check { step: step.clone(), answer: Answer { finding: *finding, text: text.clone() } },
            ),
            Self::Severity { ticket, to } => {
                (*ticket, Verb::Severity { to: *to, why: CleanLine::cut("It is so.") })
            }
            Self::OpenCase { ticket, vehicle, number, severity } => (
                *ticket,
                Verb::OpenCase { vehicle: vehicle.clone(), number: number.clone(), severity: *severity },
            ),
            other => return other.verb_of_promises(),
        })
    }

    /// Verbs of time and money.
    fn verb_of_promises(&self) -> Option<(u64, Verb)> {
        Some(match self {
            Self::Message { ticket, via, from, text, no_reply_needed } => (
                *ticket,
                Verb::Heard {
                    via: *via,
                    from: from.clone(),
                    text: text.clone(),
                    needs_reply: !no_reply_needed,
                },
            ),
            Self::CallBack { ticket, by, to } => (*ticket, Verb::CallBack { by: *by, to: to.clone() }),
            Self::Deadline { ticket, clock, due, why } => {
                (*ticket, Verb::Deadline { clock: *clock, due: *due, why: why.clone() })
            }
            Self::Remind { ticket, at, text } => {
                (*ticket, Verb::Remind(at.map(|at| Reminder { at, text: text.clone() })))
            }
            Self::Quote { ticket, minutes, out_of_hours } => {
                (*ticket, Verb::Quote { minutes: *minutes, out_of_hours: *out_of_hours })
            }
            Self::Agree { ticket, by, via } => (*ticket, Verb::Agree { by: by.clone(), via: *via }),
            Self::Work { ticket, minutes, started_at, text, free } => (
                *ticket,
                Verb::LogWork { minutes: *minutes, started_at: *started_at, text: text.clone(), free: *free },
            ),
            Self::Escalation(action) => return action.verb(),
            _ => return None,
        })
    }

    fn import(&self) -> Import {
        let mut import = Import::default();
        match self {
            Self::ImportSubscription { customer, id, product, quantity } => import.subscriptions.push((
                customer.clone(),
                Subscription {
                    id: id.clone(),
                    product: product.clone(),
                    service: None,
                    status: SubscriptionStatus::Active,
                    quantity: *quantity,
                },
            )),
            Self::ImportCase { number, customer, title, status } => import.cases.push(CasePart {
                customer: Some(customer.clone()),
                organization: None,
                case: Case {
                    number: number.clone(),
                    vehicle: "partner_center".to_owned(),
                    customer: None,
                    ticket: None,
                    title: title.clone(),
                    severity: None,
                    status: *status,
                    opened_at: None,
                    changed_at: None,
                    closed_at: None,
                },
            }),
            _ => {}
        }
        import
    }
}

impl NewTicket {
    fn command(&self) -> Command {
        Command::CreateTicket {
            customer: self.customer.clone(),
            request: Request {
                title: self.title.clone(),
                description: words("The whole story."),
                topic: self.topic.unwrap_or(Topic::Technical),
                service: self.service.unwrap_or(Service::M365),
                nature: self.nature.unwrap_or(Nature::BreakFix),
                severity: self.severity.unwrap_or(Severity::B),
                via: self.via.unwrap_or(Method::Phone),
                contact: self.contact.clone(),
            },
        }
    }
}

fn words(text: &str) -> CleanText {
    CleanText::cut(text)
}
