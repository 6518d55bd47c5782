//! What the partner may do in the customer's tenant: GDAP relationships with the days they have left, and what was looked
//! up of Azure, the reseller relationship and the support contact.

use super::facts::Facts;
use crate::domain::delegation::{Access, SupportContact};
use crate::domain::view::{CustomerView, GdapRow};
use crate::t;
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::text;
use crate::tui::{times, words};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Under so many days left, a relationship is to be renewed.
const RENEW: i64 = 30;

/// On top of the pane: that no relationship for requests is in force any more, or that the last one ends soon.
pub(super) fn warning(customer: &CustomerView, model: &Model, facts: &mut Facts) {
    if customer.gdap.is_empty() {
        return;
    }
    let last =
        customer.gdap.iter().filter(|row| row.support).max_by_key(|row| row.days_left.unwrap_or(i64::MAX));
    let words = match last {
        None => t!("ui-gdap-none-in-force"),
        Some(row) if row.days_left.is_some_and(|days| days < RENEW) => holds(row, model),
        Some(_) => return,
    };
    facts.add_styled("GDAP", &format!("! {words}"), theme::WARN);
}

/// The relationships, or that none is known.
pub(super) fn gdap(customer: &CustomerView, model: &Model, columns: usize) -> Vec<Line<'static>> {
    if customer.gdap.is_empty() {
        let words = text::wrap(&t!("ui-no-gdap"), columns).into_iter();
        return words.map(|line| Line::styled(line, theme::NOTICE)).collect();
    }
    customer.gdap.iter().flat_map(|row| relationship(row, model, columns)).collect()
}

/// How long it holds and what it is called; below, its roles. One that ended takes a line.
fn relationship(row: &GdapRow, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let theme = model.setting.theme;
    let (mark, style) = match (row.in_force, row.days_left) {
        (false, _) => (theme.cross(), theme::FAINT),
        (true, Some(days)) if days < RENEW => ("!", theme::WARN),
        (true, _) => (theme.check(), theme::GOOD),
    };
    let holds = holds(row, model);
    let name = text::cut(&row.gdap.name, columns.saturating_sub(text::width(&holds) + 5), theme.ellipsis());
    let rest = if row.in_force { Style::new() } else { theme::FAINT };
    let mut lines = vec![Line::from(vec![
        Span::styled(format!("{mark} {holds}"), style),
        Span::styled(format!(" {} {name}", theme.dot()), rest),
    ])];
    if row.in_force {
        let roles =
            if row.role_names.is_empty() { t!("ui-gdap-no-roles") } else { row.role_names.join(", ") };
        let parts = text::wrap(&roles, columns.saturating_sub(2)).into_iter();
        lines.extend(parts.map(|part| Line::from(format!("  {part}"))));
        if !row.support {
            lines.push(Line::styled(format!("  {}", t!("ui-gdap-no-support")), theme::WARN));
        }
    }
    lines
}

fn holds(row: &GdapRow, model: &Model) -> String {
    let status = words::word("gdap", row.gdap.status);
    let date = |at: crate::domain::Instant| {
        times::date(at.with_timezone(&model.setting.zone).date_naive(), model.now)
    };
    match (row.in_force, row.gdap.ends_at, row.days_left) {
        (true, Some(end), Some(days)) => t!("ui-gdap-left", days = days, until = date(end)),
        (true, ..) => t!("ui-gdap-open-end"),
        (false, Some(end), _) if end <= model.now => t!("ui-gdap-ended", on = date(end)),
        (false, ..) => status,
    }
}

/// What was looked up, and when.
pub(super) fn facts(customer: &CustomerView, model: &Model, facts: &mut Facts) {
    let Access { azure_role, reseller, checked_on } = &customer.access;
    let unknown = || t!("ui-not-looked-up");
    let role = azure_role.map_or_else(unknown, |role| words::word("azure-role", role));
    facts.add(&t!("ui-azure-role"), &role);
    let reseller = reseller.map_or_else(unknown, |yes| t!(if yes { "ui-yes" } else { "ui-no" }));
    facts.add(&t!("ui-reseller"), &reseller);
    if let Some(on) = checked_on {
        facts.add("", &t!("ui-looked-up", on = times::date(*on, model.now)));
    }
    for (place, contact) in customer.support_contacts.iter().enumerate() {
        let label = if place == 0 { t!("ui-support-contact") } else { String::new() };
        facts.add(&label, &contact_words(contact, customer));
    }
}

/// Who it is, and for which subscription.
fn contact_words(contact: &SupportContact, customer: &CustomerView) -> String {
    let subscription = contact.subscription.as_ref().map(|id| {
        let bought = customer.row.subscriptions.iter().find(|bought| bought.id == *id);
        bought.map_or(id.as_str(), |bought| bought.product.as_str())
    });
    let mpn = contact.mpn_id.as_ref().map(|id| format!(" (MPN {id})")).unwrap_or_default();
    match subscription {
        Some(product) => {
            t!("ui-support-contact-of", name = format!("{}{mpn}", contact.name), product = product)
        }
        None => format!("{}{mpn}", contact.name),
    }
}
