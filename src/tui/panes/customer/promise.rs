//! What was promised, as text: which offering and whether the customer was told of it, contact, prices, targets.

use super::facts::Facts;
use crate::domain::contact::ContactRule;
use crate::domain::offering::{
    Delivery, Hours, Offering, PromiseId, SupportType, Target, Targets, WeeklyHours,
};
use crate::domain::view::CustomerView;
use crate::t;
use crate::tui::model::Model;
use crate::tui::panes::ticket::bill;
use crate::tui::theme::{self, Theme};
use crate::tui::{times, words};
use chrono::Weekday;
use ratatui::style::Style;
use rust_decimal::Decimal;

/// Which promise, whether the customer was told of it, and what is left of the hours it bought.
pub(super) fn standing(customer: &CustomerView, model: &Model, facts: &mut Facts) {
    let version = &customer.promise;
    let name = version.offering.name.as_str();
    let from = version.effective.to_string();
    let offering = match customer.promise_id {
        PromiseId::Own(number) => t!("ui-promise-own", name = name, version = number, from = from),
        PromiseId::Default(0) => t!("ui-promise-default", name = name),
        PromiseId::Default(number) => {
            t!("ui-promise-default-version", name = name, version = number, from = from)
        }
    };
    facts.add(&t!("ui-offering"), &offering);
    let (words, style) = told(customer, model);
    facts.add_styled(&t!("ui-told"), &words, style);
    if !customer.blocks.is_empty() {
        let bought: i64 = customer.blocks.iter().map(|block| i64::from(block.minutes)).sum();
        let left = customer.block_minutes_left;
        let words =
            t!("ui-block-left", left = times::open_time(left * 60), bought = times::hours(bought * 60));
        facts.add_styled(&t!("ui-block"), &words, if left > 0 { Style::new() } else { theme::WARN });
    }
}

fn told(customer: &CustomerView, model: &Model) -> (String, Style) {
    let theme = model.setting.theme;
    let Some(disclosure) = &customer.disclosure else {
        let words = match customer.promise_id {
            PromiseId::Own(version) | PromiseId::Default(version @ 1..) => {
                t!("ui-not-told-version", version = version)
            }
            PromiseId::Default(0) => t!("ui-not-told"),
        };
        return (format!("! {words}"), theme::WARN);
    };
    let time = times::absolute(disclosure.at, model.setting.zone, model.now);
    let (by, method) = (disclosure.by.as_str(), words::word("method", disclosure.via));
    let words = match &disclosure.to {
        Some(to) => t!("ui-told-to", time = time, by = by, method = method, to = to.as_str()),
        None => t!("ui-told-by", time = time, by = by, method = method),
    };
    (format!("{} {words}", theme.check()), Style::new())
}

/// Who may contact whom, how, where and when.
pub(super) fn contact(offering: &Offering, theme: Theme, facts: &mut Facts) {
    let dot = format!(" {} ", theme.dot());
    for rule in &offering.contact {
        let words = [
            rule.address.to_string(),
            words::word("direction", rule.direction),
            rule.hours.as_ref().map_or_else(|| t!("ui-service-hours"), week_line),
            people(rule),
            rule.languages.join(" "),
        ];
        let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        facts.add(&words::label("method", rule.method), &words.join(&dot));
    }
}

fn people(rule: &ContactRule) -> String {
    match rule.people.as_slice() {
        [] => t!("ui-everybody"),
        people => people.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    }
}

/// What each kind of support costs, who delivers it, and what work outside the hours counts for.
pub(super) fn prices(offering: &Offering, theme: Theme, facts: &mut Facts) {
    let dot = format!(" {} ", theme.dot());
    for kind in &offering.support {
        let services: Vec<String> =
            kind.services.iter().map(|service| words::word("service", service)).collect();
        let words =
            [bill::price(kind.price, &offering.pricing.currency), services.join(", "), delivery(kind)];
        let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        facts.add(&words::label("topic", kind.topic), &words.join(&dot));
    }
    let mut outside = vec![words::word("out-of-hours", offering.out_of_hours)];
    if offering.pricing.out_of_hours_factor != Decimal::ONE {
        outside.push(t!("ui-price-factor", factor = offering.pricing.out_of_hours_factor.to_string()));
    }
    facts.add(&t!("ui-outside-hours"), &outside.join(&dot));
    if offering.support.iter().any(|kind| kind.price.is_chargeable()) {
        let step = times::hours(offering.pricing.round_up_to.seconds());
        facts.add(&t!("ui-rounding"), &t!("ui-rounded-up", step = step));
    }
}

fn delivery(kind: &SupportType) -> String {
    let how = kind.delivery();
    match &kind.delivered_by {
        Some(firm) => format!("{} ({firm})", words::word("delivery", how)),
        None if how == Delivery::Own => String::new(),
        None => words::word("delivery", how),
    }
}

/// Hours of the week and targets.
pub(super) fn targets(offering: &Offering, theme: Theme, facts: &mut Facts) {
    let dot = format!(" {} ", theme.dot());
    for (days, hours) in week(&offering.hours) {
        facts.add(&days, &hours);
    }
    if offering.severity_a_24x7 {
        facts.add("", &t!("ui-severity-a-always"));
    }
    for (severity, targets) in &offering.targets {
        facts.add(&t!("ui-targets", severity = severity.to_string()), &of_severity(targets).join(&dot));
    }
}

fn of_severity(targets: &Targets) -> Vec<String> {
    let clocks = [
        ("first_response", Some(targets.first_response)),
        ("response", targets.response),
        ("update", targets.update),
        ("resolution", Some(targets.resolution)),
    ];
    let words = |(clock, target): (&str, Option<Target>)| {
        Some(format!("{} {}", words::word("clock", clock), times::hours(target?.seconds())))
    };
    clocks.into_iter().filter_map(words).collect()
}

/// Open hours of the week in a line.
fn week_line(hours: &WeeklyHours) -> String {
    let open = week(hours).into_iter().filter(|(_, hours)| *hours != t!("ui-closed"));
    open.map(|(days, hours)| format!("{days} {hours}")).collect::<Vec<_>>().join(", ")
}

/// The hours of the week, days that are alike together.
fn week(weekly: &WeeklyHours) -> Vec<(String, String)> {
    const DAYS: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let mut groups: Vec<(Weekday, Weekday, &[Hours])> = Vec::new();
    for day in DAYS {
        let hours = weekly.of(day);
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
