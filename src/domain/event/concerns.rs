//! Which ticket, customer and case an event is about.

use super::Event;
use crate::domain::ids::{TenantId, TicketNumber};

impl Event {
    /// The ticket in whose timeline this event stands.
    pub fn ticket(&self) -> Option<TicketNumber> {
        match self {
            Self::CustomerKnown { .. }
            | Self::CustomerEdited { .. }
            | Self::SubscriptionKnown { .. }
            | Self::OfferingSet { .. }
            | Self::OfferingPromised { .. }
            | Self::Disclosed { .. }
            | Self::BlockBought { .. }
            | Self::HealthIssueKnown { .. }
            | Self::GdapKnown { .. }
            | Self::AccessKnown { .. }
            | Self::SupportContactKnown { .. } => None,
            Self::CaseKnown { case } => case.ticket,
            Self::CaseMoved { number, .. }
            | Self::FollowUpSet { number, .. }
            | Self::CaseSeverityChanged { number, .. }
            | Self::CaseEnded { number, .. }
            | Self::IncidentSpared { number, .. }
            | Self::Refused { number, .. }
            | Self::Overridden { number, .. } => *number,
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
            | Self::CaseOpened { number, .. }
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
            | Self::MailSent { number, .. } => Some(*number),
        }
    }

    /// The customer whose facts, promises or access it changes.
    pub fn tenant(&self) -> Option<&TenantId> {
        match self {
            Self::CustomerKnown { facts } => Some(&facts.tenant),
            Self::CustomerEdited { tenant, .. }
            | Self::SubscriptionKnown { tenant, .. }
            | Self::OfferingSet { tenant, .. }
            | Self::OfferingPromised { tenant: Some(tenant), .. }
            | Self::Disclosed { tenant, .. }
            | Self::BlockBought { tenant, .. }
            | Self::GdapKnown { tenant, .. }
            | Self::AccessKnown { tenant, .. }
            | Self::SupportContactKnown { tenant, .. } => Some(tenant),
            _ => None,
        }
    }

    /// The number of the case that it changes.
    pub fn case(&self) -> Option<&str> {
        match self {
            Self::CaseKnown { case } | Self::CaseOpened { case, .. } => Some(&case.number),
            Self::CaseMoved { case, .. }
            | Self::FollowUpSet { case, .. }
            | Self::CaseSeverityChanged { case, .. }
            | Self::CaseEnded { case, .. }
            | Self::IncidentSpared { case, .. } => Some(case),
            _ => None,
        }
    }
}
