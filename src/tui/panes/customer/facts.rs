//! The text of the customer pane, line by line; tickets first, since they are what one comes for.

use crate::domain::offering::{Hours, OfferingVersion, PromiseId, Target};
use crate::domain::view::{CustomerView, SubscriptionRow, TicketRow};
use crate::t;
use crate::tui::model::Model;
use crate::tui::panes::queue::view::deadline;
use crate::tui::panes::ticket::story;
use crate::tui::theme;
use crate::tui::widgets::rows::Row;
use crate::tui::widgets::{pane, text};
use crate::tui::{times, words};
use chrono::Weekday;
use ratatui::text::{Line, Span};

/// Columns of the labels.
const LABELS: usize = 14;

/// Every line of a customer in so many columns.
pub fn rows(customer: &CustomerView, model: &Model, columns: usize) -> Vec<Row> {
    let theme = model.setting.theme;
    let mut rows: Vec<Row> = about(customer, model, columns).into_iter().map(Row::from).collect();
    rows.push(pane::heading(&t!("ui-tickets-of", count = customer.tickets.len()), columns, theme).into());
    if customer.tickets.is_empty() {
        rows.push(Line::from(t!("ui-no-tickets")).into());
    }
    for (place, ticket) in customer.tickets.iter().enumerate() {
        rows.push(Row::of(place, ticket_line(ticket, model, columns)));
    }
    if !customer.cases.is_empty() {
        rows.push(pane::heading(&t!("ui-cases"), columns, theme).into());
        rows.extend(customer.cases.iter().map(|case| story::case_line(case, columns, model).into()));
    }
    rows.push(pane::heading(&t!("ui-promise"), columns, theme).into());
    rows.extend(promise(customer, model, columns).into_iter().map(Row::from));
    rows.push(pane::heading(&t!("ui-subscriptions"), columns, theme).into());
    let lines = customer.row.subscriptions.iter().map(|bought| subscription(bought, columns, model));
    rows.extend(lines.map(Row::from));
    rows
}

struct Facts {
    lines: Vec<Line<'static>>,
    room: usize,
}

impl Facts {
    fn new(columns: usize) -> Self {
        Self { lines: Vec::new(), room: columns.saturating_sub(LABELS + 1) }
    }

    fn add(&mut self, label: &str, value: &str) {
        for (place, part) in text::wrap(value, self.room).into_iter().enumerate() {
            let label = if place == 0 { label } else { "" };
            self.lines.push(text::labelled(label, LABELS, vec![Span::raw(part)]));
        }
    }
}

fn about(customer: &CustomerView, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let row = &customer.row;
    let mut facts = Facts::new(columns);
    facts
        .lines
        .push(Line::styled(text::cut(&row.name, columns, model.setting.theme.ellipsis()), theme::STRONG));
    if let Some(alias) = &row.alias {
        facts.add(&t!("ui-alias"), alias);
    }
    let domains: Vec<&str> = std::iter::once(row.domain.as_str())
        .chain(customer.custom_domains.iter().map(String::as_str))
        .collect();
    facts.add(&t!("ui-domain"), &domains.join(", "));
    facts.add(&t!("ui-tenant"), row.tenant.as_str());
    let country = row.country.as_deref().unwrap_or("-");
    facts.add(&t!("ui-country-zone"), &format!("{country}, {}", row.time_zone.name()));
    let hours = story::open_words(customer.open_now, customer.changes_at, row.time_zone, model.now);
    facts.add(&t!("ui-hours"), &hours);
    if !customer.reachable_by.is_empty() {
        facts.add(&t!("ui-reach-by"), &words::methods(&customer.reachable_by));
    }
    if let Some(relationship) = &customer.relationship {
        facts.add(&t!("ui-relationship"), relationship);
    }
    if let Some(allowed) = customer.delegated_access {
        facts.add(&t!("ui-delegated"), &t!(if allowed { "ui-yes" } else { "ui-no" }));
    }
    if !customer.tags.is_empty() {
        facts.add(&t!("ui-tags"), &customer.tags.join(", "));
    }
    facts.lines
}

fn ticket_line(ticket: &TicketRow, model: &Model, columns: usize) -> Line<'static> {
    let theme = model.setting.theme;
    let (symbol, style) = theme.status(ticket.status);
    let (words, urgency) = deadline(ticket, model);
    let number = format!("{} ", ticket.number);
    let fixed = text::width(&number) + 4 + 1 + text::width(&words);
    let title = text::fit(&ticket.title, columns.saturating_sub(fixed), theme.ellipsis());
    Line::from(vec![
        Span::raw(number),
        Span::styled(ticket.severity.to_string(), theme.severity(ticket.severity)),
        Span::raw(" "),
        Span::styled(format!("{symbol} "), style),
        Span::raw(title),
        Span::raw(" "),
        Span::styled(words, urgency),
    ])
}

fn promise(customer: &CustomerView, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let version = &customer.promise;
    let offering = &version.offering;
    let dot = format!(" {} ", model.setting.theme.dot());
    let mut facts = Facts::new(columns);
    let name = match customer.promise_id {
        PromiseId::Default(_) => t!("ui-promise-default", name = offering.name.as_str()),
        PromiseId::Own(number) => t!(
            "ui-promise-own",
            name = offering.name.as_str(),
            version = number,
            from = version.effective.to_string()
        ),
    };
    facts.add(&t!("ui-offering"), &name);
    for (days, hours) in week(version) {
        facts.add(&days, &hours);
    }
    if offering.severity_a_24x7 {
        facts.add("", &t!("ui-severity-a-always"));
    }
    for (severity, targets) in &offering.targets {
        let words =
            [target("first_response", targets.first_response), target("resolution", targets.resolution)];
        facts.add(&t!("ui-targets", severity = severity.to_string()), &words.join(&dot));
    }
    for rule in &offering.contact {
        let mut words = vec![rule.address.to_string()];
        words.push(words::word("direction", rule.direction));
        words.extend(rule.people.iter().map(ToString::to_string));
        words.retain(|word| !word.is_empty());
        facts.add(&words::label("method", rule.method), &words.join(&dot));
    }
    facts.lines
}

fn target(clock: &str, target: Target) -> String {
    format!("{} {}", words::word("clock", clock), times::hours(target.seconds()))
}

/// The hours of the week, days that are alike together.
fn week(version: &OfferingVersion) -> Vec<(String, String)> {
    const DAYS: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let mut groups: Vec<(Weekday, Weekday, &[Hours])> = Vec::new();
    for day in DAYS {
        let hours = version.offering.hours.of(day);
        match groups.last_mut() {
            Some((_, last, same)) if *same == hours => *last = day,
            _ => groups.push((day, day, hours)),
        }
    }
    let day = |day: Weekday| t!(&format!("day-{}", day.number_from_monday()));
    let name = |from: Weekday, to: Weekday| {
        if from == to { day(from) } else { format!("{}-{}", day(from), day(to)) }
    };
    let words = |hours: &[Hours]| match hours {
        [] => t!("ui-closed"),
        hours => hours.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    };
    groups.into_iter().map(|(from, to, hours)| (name(from, to), words(hours))).collect()
}

fn subscription(bought: &SubscriptionRow, columns: usize, model: &Model) -> Line<'static> {
    let status = words::word("subscription", bought.status);
    let right = format!(" {:>5}  {status}", bought.quantity);
    let room = columns.saturating_sub(text::width(&right));
    let product = text::fit(&bought.product, room, model.setting.theme.ellipsis());
    Line::from(format!("{product}{right}"))
}
