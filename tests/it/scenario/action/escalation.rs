//! What may stand in `do.escalation`: diagnosis, hand-over, claims and what is known of tenants.

use chrono::{DateTime, NaiveDate, Utc};
use loket::domain::claim::{ClaimKind, ClaimOutcome};
use loket::domain::command::{Command, Verb};
use loket::domain::delegation::{AzureRole, Gdap, GdapStatus};
use loket::domain::escalation::{Draft, Stage};
use loket::domain::health::{HealthIssue, IssueClass};
use loket::domain::ids::{TenantId, TicketNumber};
use loket::domain::import::Import;
use loket::domain::kind::{Nature, Service, Severity, Topic};
use loket::domain::text::{CleanLine, CleanText};
use serde::Deserialize;

/// Something on the way to a supplier.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(in crate::scenario) enum Escalation {
    Classify {
        ticket: u64,
        topic: Option<Topic>,
        service: Option<Service>,
        nature: Option<Nature>,
    },
    Draft {
        ticket: u64,
        stage: Stage,
        vehicle: Option<String>,
        severity: Option<Severity>,
    },
    DropDraft(u64),
    Link {
        ticket: u64,
        issue: Option<String>,
    },
    Claim {
        ticket: u64,
        kind: ClaimKind,
        since: NaiveDate,
    },
    Settle {
        ticket: u64,
        kind: ClaimKind,
        outcome: ClaimOutcome,
        #[serde(default)]
        text: CleanText,
    },
    Mail {
        ticket: u64,
        vehicle: String,
        text: CleanText,
    },
    Access {
        customer: String,
        azure_role: Option<AzureRole>,
        reseller: Option<bool>,
    },
    ImportIssue {
        id: String,
        title: CleanLine,
        family: Option<Service>,
        class: Option<IssueClass>,
        started_at: Option<DateTime<Utc>>,
        ended_at: Option<DateTime<Utc>>,
        changed_at: Option<DateTime<Utc>>,
        #[serde(default)]
        resolved: bool,
        customer: Option<String>,
    },
    ImportGdap {
        tenant: String,
        id: String,
        status: GdapStatus,
        roles: Vec<String>,
        activated_at: Option<DateTime<Utc>>,
        ends_at: Option<DateTime<Utc>>,
    },
    MailDone {
        mail: u64,
        problem: Option<CleanLine>,
    },
}

impl Escalation {
    /// The verb it means, if it is one about a ticket.
    pub(super) fn verb(&self) -> Option<(u64, Verb)> {
        Some(match self {
            Self::Classify { ticket, topic, service, nature } => {
                let why = CleanLine::cut("It is about that.");
                (*ticket, Verb::Classify { topic: *topic, service: *service, nature: *nature, why })
            }
            Self::Draft { ticket, stage, vehicle, severity } => {
                let draft = Draft { stage: *stage, vehicle: vehicle.clone(), severity: *severity };
                (*ticket, Verb::Draft(Some(draft)))
            }
            Self::DropDraft(ticket) => (*ticket, Verb::Draft(None)),
            Self::Link { ticket, issue } => (*ticket, Verb::LinkIssue(issue.clone())),
            Self::Claim { ticket, kind, since } => (*ticket, Verb::OpenClaim { kind: *kind, since: *since }),
            Self::Settle { ticket, kind, outcome, text } => {
                (*ticket, Verb::SettleClaim { kind: *kind, outcome: *outcome, text: text.clone() })
            }
            Self::Mail { ticket, vehicle, text } => {
                let subject = CleanLine::cut("Please take this over");
                (*ticket, Verb::Mail { vehicle: vehicle.clone(), subject, text: text.clone() })
            }
            _ => return None,
        })
    }

    /// The command it means.
    pub(super) fn command(&self) -> Command {
        match self {
            Self::Access { customer, azure_role, reseller } => Command::SetAccess {
                customer: customer.clone(),
                azure_role: *azure_role,
                reseller: *reseller,
            },
            Self::MailDone { mail, problem } => Command::MailDone { mail: *mail, problem: problem.clone() },
            Self::ImportIssue { .. } | Self::ImportGdap { .. } => Command::Import(self.import()),
            of_ticket => match of_ticket.verb() {
                Some((number, verb)) => Command::Ticket(TicketNumber(number), verb),
                None => panic!("neither about a ticket nor a command"),
            },
        }
    }

    fn import(&self) -> Import {
        let mut import = Import::default();
        match self {
            Self::ImportIssue {
                id,
                title,
                family,
                class,
                started_at,
                ended_at,
                changed_at,
                resolved,
                customer,
            } => {
                let issue = HealthIssue {
                    id: id.clone(),
                    title: title.clone(),
                    impact: CleanText::default(),
                    service: CleanLine::cut("Exchange Online"),
                    family: *family,
                    feature: CleanLine::default(),
                    class: class.unwrap_or(IssueClass::Incident),
                    status: CleanLine::cut("serviceDegradation"),
                    resolved: *resolved,
                    started_at: *started_at,
                    ended_at: *ended_at,
                    changed_at: *changed_at,
                };
                import.issues.push((customer.clone(), issue));
            }
            Self::ImportGdap { tenant, id, status, roles, activated_at, ends_at } => {
                let gdap = Gdap {
                    id: id.clone(),
                    name: CleanLine::cut("Support"),
                    status: *status,
                    roles: roles.clone(),
                    activated_at: *activated_at,
                    ends_at: *ends_at,
                    auto_extend_days: 0,
                    changed_at: None,
                };
                import.gdap.push((TenantId::from(tenant.as_str()), gdap));
            }
            _ => {}
        }
        import
    }
}
