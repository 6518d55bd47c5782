//! What tests of promises share: an offering, a request and a ticket.

use crate::domain::Instant;
use crate::domain::kind::{Method, Severity};
use crate::domain::kind::{Nature, Service, Topic};
use crate::domain::offering::{Offering, OfferingVersion};
use crate::domain::promise::Promise;
use crate::domain::sla::Terms;
use crate::domain::status::Status;
use crate::domain::text::CleanLine;
use crate::domain::text::CleanText;
use crate::domain::ticket::Request;
use crate::domain::ticket::Ticket;
use std::sync::Arc;

/// Amsterdam, 09:00-17:00 on working days, two holidays, severity A round the clock; phone both ways, e-mail
/// both ways with wider hours, the portal incoming at all hours, remote sessions outgoing only.
pub(crate) fn offering() -> Offering {
    toml::from_str(
        r#"
        name = "Standard"
        time_zone = "Europe/Amsterdam"
        severity_a_24x7 = true

        [hours]
        mon = ["09:00-17:00"]
        tue = ["09:00-17:00"]
        wed = ["09:00-17:00"]
        thu = ["09:00-17:00"]
        fri = ["09:00-17:00"]

        [holidays]
        2026-05-04 = "Remembrance"
        2026-05-05 = "Liberation Day"

        [targets]
        A = { first_response = "1h", resolution = "4h" }
        B = { first_response = "2h", resolution = "8h" }
        C = { first_response = "4h", resolution = "40h" }

        [[support]]
        topic = "technical"

        [[support]]
        topic = "subscription"
        services = ["m365"]

        [[contact]]
        method = "phone"
        address = "+31 20 555 0100"
        people = ["Anna de Boer", "Bram Smit"]

        [[contact]]
        method = "email"
        address = "support@example.com"
        hours = { mon = ["07:00-22:00"], tue = ["07:00-22:00"], wed = ["07:00-12:00"], sat = ["10:00-12:00"] }

        [[contact]]
        method = "portal"
        direction = "incoming"
        address = "https://portal.example.com"

        [[contact]]
        method = "remote"
        direction = "outgoing"
        address = "https://remote.example.com"
        "#,
    )
    .unwrap()
}

/// The terms of a ticket under an offering.
pub(crate) fn terms(offering: Offering) -> Terms {
    let effective = "2026-01-01".parse().unwrap();
    Terms::new(Arc::new(Promise::new(OfferingVersion { version: 1, effective, offering })))
}

pub(crate) fn request(severity: Severity) -> Request {
    Request {
        title: CleanLine::cut("Mail does not arrive"),
        description: CleanText::default(),
        topic: Topic::Technical,
        service: Service::M365,
        nature: Nature::BreakFix,
        severity,
        via: Method::Phone,
        contact: Some(CleanLine::cut("Anna de Boer")),
    }
}

pub(crate) fn ticket(severity: Severity) -> Ticket {
    let number = crate::domain::ids::TicketNumber(1);
    let customer = "00000000-0000-0000-0000-000000000001".into();
    let fresh = Ticket::new(number, customer, request(severity), Instant::UNIX_EPOCH, "agent".to_owned());
    Ticket { status: Status::Open, ..fresh }
}
