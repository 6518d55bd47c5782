//! Diagnosis and escalation with the built-in assets: verdicts, checklists, hand-overs.

mod as_of;
mod asset_files;
mod combinations;
mod decision_table;
mod order;
mod packages;

use chrono::{DateTime, NaiveDate, Utc};
use loket::assets;
use loket::domain::case::{Case, CaseFile, CaseStatus};
use loket::domain::catalogue::{Catalogue, Step};
use loket::domain::checklist::{Answer, Conclusion, Finding};
use loket::domain::customer::{Customer, CustomerFacts};
use loket::domain::ids::{TenantId, TicketNumber};
use loket::domain::kind::{Method, Nature, Service, Severity, Topic};
use loket::domain::partner::{Cloud, Holding, Model, Partner, PartnerContact};
use loket::domain::status::Status;
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::{Request, Ticket};
use loket::domain::vehicle;
use loket::domain::view::Verdict;
use std::sync::Arc;

/// A partner, a customer and a ticket on a day. A direct bill partner with no offers and a fault in a customer's
/// Microsoft 365, all gates answered, unless told otherwise.
#[derive(Clone, Debug)]
struct World {
    catalogue: Arc<Catalogue>,
    partner: Partner,
    customer: Customer,
    ticket: Ticket,
    cases: Vec<Case>,
    on: NaiveDate,
    gates: bool,
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn world() -> World {
    let tenant = TenantId::from("c0ffee00-0000-4000-8000-000000000001");
    World {
        catalogue: assets::catalogue(),
        partner: Partner {
            name: CleanLine::cut("Polder IT"),
            model: Model::DirectBill,
            tenant: Some(TenantId::from("aaaaaaaa-0000-4000-8000-000000000001")),
            indirect_provider: None,
            suppliers: Vec::new(),
            cloud: Cloud::Commercial,
            contact: PartnerContact {
                name: CleanLine::cut("Anna de Vries"),
                email: CleanLine::cut("desk@polder.example"),
                phone: CleanLine::cut("+31 20 000 00 00"),
            },
            offers: Vec::new(),
            plans: Vec::new(),
        },
        customer: Customer::new(CustomerFacts {
            tenant: tenant.clone(),
            name: CleanLine::cut("Bakkerij Jansen"),
            domain: CleanLine::cut("jansen.example"),
            custom_domains: Vec::new(),
            country: Some("NL".to_owned()),
            language: None,
            relationship: None,
            delegated_access: None,
            tags: Vec::new(),
        }),
        ticket: Ticket {
            status: Status::Open,
            ..Ticket::new(
                TicketNumber(12),
                tenant,
                Request {
                    title: CleanLine::cut("Mail is not delivered"),
                    description: CleanText::cut("Nobody gets mail since this morning."),
                    topic: Topic::Technical,
                    service: Service::M365,
                    nature: Nature::BreakFix,
                    severity: Severity::B,
                    via: Method::Phone,
                    contact: Some(CleanLine::cut("Piet Jansen")),
                },
                at("2026-11-20T08:15:00Z"),
                "anna".to_owned(),
            )
        },
        cases: Vec::new(),
        on: day("2026-11-22"),
        gates: true,
    }
}

/// What agents who escalate say to a gate: of a question, what lies beyond them.
fn usual(step: &Step) -> &str {
    let beyond = step.choices.iter().find(|choice| choice.concludes == Some(Conclusion::Beyond));
    beyond.or(step.choices.first()).map_or("done", |choice| &choice.id)
}

impl World {
    fn model(mut self, model: Model) -> Self {
        self.partner.model = model;
        self
    }

    fn ask(mut self, topic: Topic, service: Service) -> Self {
        self.ticket.request.topic = topic;
        self.ticket.request.service = service;
        self
    }

    fn how_to(mut self) -> Self {
        self.ticket.request.nature = Nature::HowTo;
        self
    }

    fn severity(mut self, severity: Severity) -> Self {
        self.ticket.request.severity = severity;
        self
    }

    fn own_tenant(mut self) -> Self {
        self.partner.tenant = Some(self.ticket.customer.clone());
        self
    }

    fn tenant_not_known(mut self) -> Self {
        self.partner.tenant = None;
        self
    }

    fn gates_open(mut self) -> Self {
        self.gates = false;
        self
    }

    fn answered(mut self, step: &str, finding: Finding, text: &str) -> Self {
        let text = CleanText::cut(text);
        self.ticket.answers.insert(step.to_owned(), Answer { finding, text });
        self
    }

    fn says(self, step: &str, text: &str) -> Self {
        self.answered(step, Finding::Done, text)
    }

    fn offer(mut self, id: &str, from: &str) -> Self {
        self.partner.offers.push(holding(id, from));
        self
    }

    fn plan(mut self, id: &str, from: &str) -> Self {
        self.partner.plans.push(holding(id, from));
        self
    }

    fn case(mut self, vehicle: &str, opened: &str) -> Self {
        self.cases.push(Case {
            number: format!("C-{}", self.cases.len()),
            vehicle: vehicle.to_owned(),
            customer: None,
            ticket: None,
            title: CleanLine::cut("x"),
            severity: None,
            status: CaseStatus::Open,
            opened_at: Some(at(opened)),
            changed_at: None,
            closed_at: None,
        });
        self
    }

    fn on(mut self, date: &str) -> Self {
        self.on = day(date);
        self
    }

    /// Answers every gate that is still open.
    fn ready(&self) -> Ticket {
        let mut ticket = self.ticket.clone();
        let list = self.catalogue.checklist(ticket.request.topic, ticket.request.service).unwrap();
        for step in list.steps.iter().filter(|step| step.gate && self.gates) {
            ticket
                .answers
                .entry(step.id.clone())
                .or_insert_with(|| Answer { finding: Finding::Done, text: CleanText::cut(usual(step)) });
        }
        ticket
    }

    fn verdicts(&self) -> Vec<Verdict> {
        let files: Vec<CaseFile> = self.cases.iter().cloned().map(CaseFile::new).collect();
        let cases: Vec<&CaseFile> = files.iter().collect();
        vehicle::verdicts(&self.catalogue, &self.partner, &self.customer, &self.ready(), &cases, self.on)
    }

    fn verdict(&self, vehicle: &str) -> Verdict {
        let mut verdicts = self.verdicts();
        verdicts.retain(|verdict| verdict.vehicle == vehicle);
        assert_eq!(verdicts.len(), 1, "exactly one verdict for {vehicle}");
        verdicts.remove(0)
    }
}

fn holding(id: &str, from: &str) -> Holding {
    Holding { id: id.to_owned(), from: day(from), to: None, contract_id: None, access_id: None }
}

/// The keys of a verdict's reasons.
fn keys(verdict: &Verdict) -> Vec<&str> {
    verdict.reasons.iter().map(|reason| reason.text.key.as_str()).collect()
}
