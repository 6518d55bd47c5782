//! Which ticket, customer and case an event is about.

use super::Event;
use crate::domain::ids::{TenantId, TicketNumber};

/// What an event is about.
#[derive(Default)]
struct Concerns<'a> {
    ticket: Option<TicketNumber>,
    tenant: Option<&'a TenantId>,
    case: Option<&'a str>,
}

impl Event {
    /// The ticket in whose timeline this event stands.
    pub fn ticket(&self) -> Option<TicketNumber> {
        self.concerns().ticket
    }

    /// The customer whose facts, promises or access it changes.
    pub fn tenant(&self) -> Option<&TenantId> {
        self.concerns().tenant
    }

    /// The number of the case that it changes.
    pub fn case(&self) -> Option<&str> {
        self.concerns().case
    }

    fn concerns(&self) -> Concerns<'_> {
        match self {
            Self::CustomerKnown { facts } => of_customer(&facts.tenant),
            Self::CustomerEdited { tenant, .. }
            | Self::SubscriptionKnown { tenant, .. }
            | Self::OfferingSet { tenant, .. }
            | Self::OfferingPromised { tenant: Some(tenant), .. }
            | Self::Disclosed { tenant, .. }
            | Self::BlockBought { tenant, .. }
            | Self::GdapKnown { tenant, .. }
            | Self::AccessKnown { tenant, .. }
            | Self::SupportContactKnown { tenant, .. } => of_customer(tenant),
            Self::OfferingPromised { tenant: None, .. } | Self::HealthIssueKnown { .. } => {
                Concerns::default()
            }
            Self::CaseKnown { case } => of_case(case.ticket, &case.number),
            Self::CaseOpened { number, case } => of_case(Some(*number), &case.number),
            Self::CaseMoved { number, case, .. }
            | Self::FollowUpSet { number, case, .. }
            | Self::CaseSeverityChanged { number, case, .. }
            | Self::CaseEnded { number, case, .. }
            | Self::IncidentSpared { number, case, .. } => of_case(*number, case),
            Self::Refused { number, .. } | Self::Overridden { number, .. } => of_ticket(*number),
            Self::TicketCreated { number, .. }
            | Self::Assigned { number, .. }
            | Self::Noted { number, .. }
            | Self::Replied { number, .. }
            | Self::Called { number, .. }
            | Self::WaitingForCustomer { number, .. }
            | Self::Resumed { number }
            | Self::StepAnswered { number, .. }
            | Self::Resolved { number, .. }
            | Self::Closed { number }
            | Self::Reopened { number, .. }
            | Self::SeverityChanged { number, .. }
            | Self::CustomerSpoke { number, .. }
            | Self::CallBackPromised { number, .. }
            | Self::DeadlineSet { number, .. }
            | Self::Breached { number, .. }
            | Self::ReminderSet { number, .. }
            | Self::Reminded { number, .. }
            | Self::Quoted { number, .. }
            | Self::QuoteAgreed { number, .. }
            | Self::WorkLogged { number, .. }
            | Self::Reclassified { number, .. }
            | Self::EscalationDrafted { number, .. }
            | Self::IssueLinked { number, .. }
            | Self::ClaimOpened { number, .. }
            | Self::ClaimSettled { number, .. }
            | Self::MailQueued { number, .. }
            | Self::MailSent { number, .. } => of_ticket(Some(*number)),
        }
    }
}

fn of_customer(tenant: &TenantId) -> Concerns<'_> {
    Concerns { tenant: Some(tenant), ..Concerns::default() }
}

fn of_case(ticket: Option<TicketNumber>, case: &str) -> Concerns<'_> {
    Concerns { ticket, case: Some(case), ..Concerns::default() }
}

fn of_ticket(ticket: Option<TicketNumber>) -> Concerns<'static> {
    Concerns { ticket, ..Concerns::default() }
}
