//! What a customer is told of its promise, as Markdown in its language: types of support, service hours, contact
//! methods and prices, always all four (FACTS 1.1), and how soon the desk acts.
//!
//! Text that people wrote is made inert where it enters, so a company's name cannot become a heading, a link or a
//! column.

mod contact;
mod hours;
mod inert;
mod prices;

use crate::domain::Instant;
use crate::domain::kind::{Service, Severity};
use crate::domain::lang::Lang;
use crate::domain::offering::{Delivery, Offering, OfferingVersion, PromiseId, SupportType, Target, Targets};
use crate::domain::partner::Partner;
use crate::domain::phrase::key_of;
use crate::domain::promise::Promise;
use crate::locale;
use crate::t;
use chrono::{Datelike, NaiveDate};
use inert::inert;
use strum::VariantArray;

/// What is told to whom.
#[derive(Clone, Copy, Debug)]
pub struct Statement<'a> {
    /// Who promises.
    pub partner: &'a Partner,
    /// The company's name.
    pub customer: &'a str,
    /// What is promised.
    pub promise: &'a Promise,
    /// As of when: days that are past are left out.
    pub now: Instant,
}

impl Statement<'_> {
    /// The statement in a language.
    pub fn markdown(&self, lang: Lang) -> String {
        locale::within(lang, || {
            let sections = [
                self.head(),
                self.support(),
                hours::section(self.offering(), self.from()),
                contact::section(self.offering()),
                targets(self.offering()),
                prices::section(self.offering(), lang),
            ];
            let written: Vec<String> = sections.into_iter().filter(|section| !section.is_empty()).collect();
            written.join("\n")
        })
    }

    fn version(&self) -> &OfferingVersion {
        &self.promise.version
    }

    fn offering(&self) -> &Offering {
        &self.version().offering
    }

    /// The first day of which the statement tells: today, or when the promise begins.
    fn from(&self) -> NaiveDate {
        let today = self.now.with_timezone(&self.offering().time_zone).date_naive();
        today.max(self.version().effective)
    }

    fn head(&self) -> String {
        let version = self.version();
        let name = inert(&version.offering.name);
        let effective = date(version.effective);
        let partner = t!("statement-partner", partner = inert(&self.partner.name));
        let which = match self.promise.id {
            PromiseId::Own(number) => {
                t!("statement-own", name = name, version = number, date = effective)
            }
            // The default of the configuration before any host wrote down from when it holds.
            PromiseId::Default(0) => t!("statement-standard", name = name),
            PromiseId::Default(number) => {
                t!("statement-default", name = name, version = number, date = effective)
            }
        };
        format!("# {}\n\n{partner} {which}\n", t!("statement-title", customer = inert(self.customer)))
    }

    fn support(&self) -> String {
        let heads = ["statement-col-topic", "statement-col-services", "statement-col-by"];
        let mut rows = vec![heads.map(|head| t!(head)).to_vec()];
        for kind in &self.offering().support {
            rows.push(vec![word("topic", kind.topic), services(kind), self.by_whom(kind)]);
        }
        format!("## {}\n\n{}", t!("statement-support"), table(&rows))
    }

    fn by_whom(&self, kind: &SupportType) -> String {
        let service = kind.services.first().copied().unwrap_or(Service::Azure);
        let configured = self.partner.supplier_for(service).map(|firm| &firm.name);
        let firm = kind.delivered_by.as_ref().or(configured);
        let firm = firm.map_or_else(|| t!("statement-another-firm"), |firm| inert(firm));
        match kind.delivery() {
            Delivery::Own => inert(&self.partner.name),
            Delivery::Resold => t!("statement-resold", firm = firm),
            Delivery::Outsourced => t!("statement-outsourced", firm = firm),
        }
    }
}

/// The services of a support type.
fn services(kind: &SupportType) -> String {
    let names: Vec<String> = kind.services.iter().map(|service: &Service| word("service", service)).collect();
    match names.is_empty() {
        true => t!("statement-all-services"),
        false => names.join(", "),
    }
}

/// How soon the desk acts, per severity; only promises that are made to somebody have a column.
fn targets(offering: &Offering) -> String {
    type Clock = (&'static str, fn(&Targets) -> Option<Target>);
    const CLOCKS: [Clock; 4] = [
        ("statement-col-first-response", |targets| Some(targets.first_response)),
        ("statement-col-response", |targets| targets.response),
        ("statement-col-update", |targets| targets.update),
        ("statement-col-resolution", |targets| Some(targets.resolution)),
    ];
    let promised = |clock: &&Clock| offering.targets.values().any(|targets| clock.1(targets).is_some());
    let clocks: Vec<&Clock> = CLOCKS.iter().filter(promised).collect();
    if clocks.is_empty() {
        return String::new();
    }
    let heads = std::iter::once("statement-col-severity").chain(clocks.iter().map(|(head, _)| *head));
    let mut rows = vec![heads.map(|head| t!(head)).collect::<Vec<_>>()];
    for severity in Severity::VARIANTS {
        if let Some(targets) = offering.targets.get(severity) {
            let cells = clocks.iter().map(|(_, of)| of(targets).map_or_else(|| "–".to_owned(), time));
            rows.push(std::iter::once(word("severity", severity)).chain(cells).collect());
        }
    }
    let about = match offering.severity_a_24x7 {
        true => t!("statement-targets-always"),
        false => t!("statement-targets-about"),
    };
    format!("## {}\n\n{about}\n\n{}", t!("statement-targets"), table(&rows))
}

fn time(target: Target) -> String {
    match (target.minutes / 60, target.minutes % 60) {
        (0, minutes) => t!("statement-minutes", minutes = minutes),
        (hours, 0) => t!("statement-whole-hours", hours = hours),
        (hours, minutes) => t!("statement-hours-and-minutes", hours = hours, minutes = minutes),
    }
}

/// A word of the domain in the language of the statement.
fn word(kind: &str, word: impl ToString) -> String {
    locale::text(&key_of(kind, word), &[])
}

/// A date as people write it: `25 Dec 2026`.
fn date(day: NaiveDate) -> String {
    let month = locale::text(&format!("ui-month-{}", day.month()), &[]);
    format!("{} {month} {}", day.day(), day.year())
}

/// A table; its first row is the head.
fn table(rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut text = String::new();
    for (place, row) in rows.iter().enumerate() {
        text.push_str(&line(row));
        if place == 0 {
            text.push_str(&line(&vec!["---".to_owned(); row.len()]));
        }
    }
    text
}

/// List items.
fn list(items: impl Iterator<Item = String>) -> String {
    items.map(|item| format!("- {item}\n")).collect()
}
