//! What a form says above its fields: what one must know to fill it in.

use super::field::FieldId;
use super::{Form, FormKind};
use crate::domain::checklist::Finding;
use crate::domain::kind::{Service, Topic};
use crate::domain::price::Price;
use crate::domain::work::Bill;
use crate::tui::model::Model;
use crate::tui::panes::checklist;
use crate::tui::panes::ticket::bill;
use crate::tui::{times, words};
use crate::{locale, t};

/// The sentences.
pub fn lines(form: &Form, model: &Model) -> Vec<String> {
    match &form.kind {
        FormKind::Check(_, step, finding) => checks(step, *finding, model),
        FormKind::LinkIssue(_) => vec![t!("ui-note-issue")],
        FormKind::Claim(_) => vec![t!("ui-note-claim")],
        FormKind::Settle(_) => vec![t!("ui-note-settle")],
        FormKind::Access(_) => vec![t!("ui-note-access")],
        FormKind::CaseUpdate(case) | FormKind::CaseFollowUp(case) => follow_up(case, model),
        FormKind::CaseRefund(_) => vec![t!("ui-note-refund")],
        FormKind::Wait(_) => vec![t!("ui-note-wait")],
        FormKind::CallBack(_) => promised_call(model).into_iter().collect(),
        FormKind::Remind(_) => reminder(model).into_iter().collect(),
        FormKind::Deadline(_) => deadlines(model),
        FormKind::Quote(_) => price(model).into_iter().collect(),
        FormKind::Agree(_) => quoted(model).into_iter().collect(),
        FormKind::LogWork(_) => agreed(model).into_iter().collect(),
        FormKind::Disclose(_) => told(model),
        FormKind::BuyBlock(_) => block(form, model).into_iter().collect(),
        FormKind::Override(..) => vec![t!("ui-note-override")],
        _ => Vec::new(),
    }
}

/// The step of the checklist that is answered, and of evidence how it must begin.
fn checks(id: &str, finding: Finding, model: &Model) -> Vec<String> {
    let Some(step) = checklist::steps(model).iter().find(|step| step.id == id) else {
        return Vec::new();
    };
    let form = step.form.filter(|_| finding != Finding::Skipped);
    let form = form.map(|form| t!("ui-evidence-form", form = words::word("form", form)));
    std::iter::once(step.text.in_lang(locale::lang()).to_owned()).chain(form).collect()
}

/// When the supplier is to be asked again, as set before.
fn follow_up(case: &str, model: &Model) -> Vec<String> {
    let row = model.cases.view.rows.iter().find(|row| row.case.number == case);
    let set = row.and_then(|row| row.follow_up.as_ref());
    let note = set.map(|set| {
        let time = times::day_and_time(set.at, model.setting.zone, model.now);
        t!("ui-note-follow-up", time = time, text = set.text.to_string())
    });
    note.into_iter().collect()
}

fn promised_call(model: &Model) -> Option<String> {
    let call = model.subject_view()?.call_back.as_ref().filter(|call| call.kept_at.is_none())?;
    let time = times::here_and_there(call.by, model.setting.zone, model.customer_zone(), model.now);
    Some(t!("ui-note-call-back", time = time))
}

fn reminder(model: &Model) -> Option<String> {
    let reminder = model.subject_view()?.reminder.as_ref()?;
    let time = times::day_and_time(reminder.at, model.setting.zone, model.now);
    Some(t!("ui-note-remind", time = time, text = reminder.text.to_string()))
}

/// The deadlines that were set by hand, and how they are taken away.
fn deadlines(model: &Model) -> Vec<String> {
    let clocks = model.subject_row().map(|row| row.clocks.as_slice()).unwrap_or_default();
    let set = clocks.iter().filter_map(|clock| Some((clock.clock, clock.manual?)));
    let set = set.map(|(clock, due)| {
        let time = times::here_and_there(due, model.setting.zone, model.customer_zone(), model.now);
        t!("ui-note-deadline", clock = words::label("clock", clock), time = time)
    });
    let mut lines: Vec<String> = set.collect();
    if !lines.is_empty() {
        lines.push(t!("ui-note-deadline-clear"));
    }
    lines
}

fn bill(model: &Model) -> Option<&Bill> {
    model.subject_view().map(|view| &view.bill)
}

/// What work costs.
fn price(model: &Model) -> Option<String> {
    let ticket = model.subject_view()?;
    Some(t!("ui-note-price", price = bill::price(ticket.price, &ticket.pricing.currency)))
}

/// What is agreed to.
fn quoted(model: &Model) -> Option<String> {
    let quote = bill(model)?.quote.as_ref()?;
    let amount = bill::money(quote.amount, &quote.currency);
    Some(t!("ui-note-quote", amount = amount, length = length(quote.minutes)))
}

/// How much of what was agreed is left; without a quote, what work costs.
fn agreed(model: &Model) -> Option<String> {
    let bill = bill(model)?;
    let Some(quote) = &bill.quote else { return price(model) };
    if bill.agreement.is_none() {
        return Some(t!("ui-note-not-agreed"));
    }
    let left = quote.minutes.saturating_sub(bill.charged_minutes);
    Some(t!("ui-note-agreed", left = length(left), length = length(quote.minutes)))
}

fn length(minutes: u32) -> String {
    times::hours(i64::from(minutes) * 60)
}

/// What is told: the offering in force; and that it was told before, if it was.
fn told(model: &Model) -> Vec<String> {
    let Some(customer) = model.subject_customer() else {
        return Vec::new();
    };
    let name = customer.promise.offering.name.to_string();
    let mut lines = vec![t!("ui-note-disclose", offering = name, customer = customer.row.name.clone())];
    if let Some(before) = &customer.disclosure {
        let time = times::day_and_time(before.at, model.setting.zone, model.now);
        let via = words::word("method", before.via);
        lines.push(t!("ui-note-disclosed", time = time, via = via, by = before.by.to_string()));
    }
    lines
}

/// What a block costs for the topic and service that are chosen.
fn block(form: &Form, model: &Model) -> Option<String> {
    let offering = &model.subject_customer()?.promise.offering;
    let topic: Topic = form.text(FieldId::Topic).parse().ok()?;
    let service: Service = form.text(FieldId::Service).parse().ok()?;
    Some(match offering.price(topic, service) {
        Price::Block(block) => {
            let amount = bill::money(block.amount, &offering.pricing.currency);
            t!("ui-note-block", hours = block.hours, amount = amount)
        }
        Price::Included | Price::PerIncident(_) | Price::Hourly(_) => t!("ui-note-no-block"),
    })
}
