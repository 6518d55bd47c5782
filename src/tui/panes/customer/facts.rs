//! The text of the customer pane, line by line, in the order in which one asks during a call: whether the desk is open,
//! what was promised and told, what is going on, the coming days; then who may call, what it costs, and the rest.

use super::{access, days, promise};
use crate::domain::view::{CustomerView, SubscriptionRow, TicketRow};
use crate::t;
use crate::tui::model::Model;
use crate::tui::panes::queue::view::deadline;
use crate::tui::panes::ticket::cases;
use crate::tui::theme;
use crate::tui::widgets::rows::Row;
use crate::tui::widgets::{pane, text};
use crate::tui::words;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns of the labels.
const LABELS: usize = 14;

/// Every line of a customer in so many columns.
pub fn rows(customer: &CustomerView, model: &Model, columns: usize) -> Vec<Row> {
    let theme = model.setting.theme;
    let offering = &customer.promise.offering;
    let mut page = Page { rows: Vec::new(), columns, theme };
    page.lines(now(customer, model, columns));
    page.heading(&t!("ui-tickets-of", count = customer.tickets.len()));
    if customer.tickets.is_empty() {
        page.lines(vec![Line::from(t!("ui-no-tickets"))]);
    }
    for (place, ticket) in customer.tickets.iter().enumerate() {
        page.rows.push(Row::of(place, ticket_line(ticket, model, columns)));
    }
    if !customer.cases.is_empty() {
        page.heading(&t!("ui-cases"));
        page.lines(customer.cases.iter().flat_map(|case| cases::lines(case, columns, model)).collect());
    }
    if !customer.days.is_empty() {
        page.heading(&t!("ui-days", count = customer.days.len(), zone = offering.time_zone.name()));
        page.lines(days::lines(&customer.days, offering.time_zone, model.now, theme, columns));
    }
    page.heading(&t!("ui-access"));
    page.lines(access::gdap(customer, model, columns));
    page.more(|facts| access::facts(customer, model, facts));
    page.facts("ui-contact-methods", |facts| promise::contact(offering, theme, facts));
    page.facts("ui-prices", |facts| promise::prices(offering, theme, facts));
    page.facts("ui-promise", |facts| promise::targets(offering, theme, facts));
    page.heading(&t!("ui-subscriptions"));
    let subscriptions = customer.row.subscriptions.iter();
    page.lines(subscriptions.map(|bought| subscription(bought, columns, model)).collect());
    page.facts("ui-about", |facts| about(customer, facts));
    page.rows
}

/// Rows under headings.
struct Page {
    rows: Vec<Row>,
    columns: usize,
    theme: theme::Theme,
}

impl Page {
    fn heading(&mut self, title: &str) {
        self.rows.push(pane::heading(title, self.columns, self.theme).into());
    }

    fn lines(&mut self, lines: Vec<Line<'static>>) {
        self.rows.extend(lines.into_iter().map(Row::from));
    }

    fn facts(&mut self, title: &str, add: impl FnOnce(&mut Facts)) {
        self.heading(&t!(title));
        self.more(add);
    }

    fn more(&mut self, add: impl FnOnce(&mut Facts)) {
        let mut facts = Facts::new(self.columns);
        add(&mut facts);
        self.lines(facts.lines);
    }
}

/// Labels with what they name.
pub(super) struct Facts {
    lines: Vec<Line<'static>>,
    room: usize,
}

impl Facts {
    fn new(columns: usize) -> Self {
        Self { lines: Vec::new(), room: columns.saturating_sub(LABELS + 1) }
    }

    pub(super) fn add(&mut self, label: &str, value: &str) {
        self.add_styled(label, value, Style::new());
    }

    pub(super) fn add_styled(&mut self, label: &str, value: &str, style: Style) {
        for (place, part) in text::wrap(value, self.room).into_iter().enumerate() {
            let label = if place == 0 { label } else { "" };
            self.lines.push(text::labelled(label, LABELS, vec![Span::styled(part, style)]));
        }
    }
}

/// What one asks first.
fn now(customer: &CustomerView, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let row = &customer.row;
    let theme = model.setting.theme;
    let name = match &row.alias {
        Some(alias) => format!("{} {} {alias}", row.name, theme.dot()),
        None => row.name.clone(),
    };
    let mut facts = Facts::new(columns);
    facts.lines.push(Line::styled(text::cut(&name, columns, theme.ellipsis()), theme::STRONG));
    let open = days::open_now(customer.open_now, customer.changes_at, row.time_zone, model.now);
    facts.add_styled(&t!("ui-hours"), &open, if customer.open_now { theme::GOOD } else { Style::new() });
    let methods = match customer.reachable_by.as_slice() {
        [] => t!("ui-reach-nobody"),
        methods => words::methods(methods),
    };
    facts.add(&t!("ui-reach-by"), &methods);
    promise::standing(customer, model, &mut facts);
    access::warning(customer, model, &mut facts);
    facts.lines
}

/// What else is known of it.
fn about(customer: &CustomerView, facts: &mut Facts) {
    let row = &customer.row;
    let domains: Vec<&str> = std::iter::once(row.domain.as_str())
        .chain(customer.custom_domains.iter().map(String::as_str))
        .collect();
    facts.add(&t!("ui-domain"), &domains.join(", "));
    facts.add(&t!("ui-tenant"), row.tenant.as_str());
    let country = row.country.as_deref().unwrap_or("-");
    facts.add(&t!("ui-country-zone"), &format!("{country}, {}", row.time_zone.name()));
    facts.add(&t!("ui-language"), &words::word("lang", customer.language));
    if let Some(relationship) = &customer.relationship {
        facts.add(&t!("ui-relationship"), relationship);
    }
    if let Some(allowed) = customer.delegated_access {
        facts.add(&t!("ui-delegated"), &t!(if allowed { "ui-yes" } else { "ui-no" }));
    }
    if !customer.tags.is_empty() {
        facts.add(&t!("ui-tags"), &customer.tags.join(", "));
    }
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

fn subscription(bought: &SubscriptionRow, columns: usize, model: &Model) -> Line<'static> {
    let status = words::word("subscription", bought.status);
    let right = format!(" {:>5}  {status}", bought.quantity);
    let room = columns.saturating_sub(text::width(&right));
    let product = text::fit(&bought.product, room, model.setting.theme.ellipsis());
    Line::from(format!("{product}{right}"))
}
