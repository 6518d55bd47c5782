//! A promise as a page of text.

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::{self, Table};
use crate::cli::ticket::bill;
use crate::cli::words;
use crate::domain::kind::Severity;
use crate::domain::offering::{
    Hours, Offering, OfferingVersion, OutOfHours, SupportType, Target, WeeklyHours,
};
use crate::domain::text::CleanLine;
use crate::domain::view::{CustomerView, OfferingRow};
use crate::t;
use chrono::{Days, NaiveDate, Weekday};
use chrono_tz::Tz;
use std::collections::BTreeMap;
use strum::VariantArray;

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// How many days of single dates are shown ahead.
const AHEAD: u64 = 366;

/// Shows what is promised to a customer now.
pub(super) async fn show(context: &Context, customer: String) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let view = crate::cli::customer::ask(&mut session, customer).await?;
    if context.global.json {
        return output::json(&view.promise);
    }
    let today = session.now().with_timezone(&view.promise.offering.time_zone).date_naive();
    output::text(&page(&view, today))
}

fn page(view: &CustomerView, today: NaiveDate) -> String {
    let version = &view.promise;
    let offering = &version.offering;
    let parts = [
        ("cli-part-hours", hours(offering)),
        ("cli-part-shifts", dated(&offering.shifts, today)),
        ("cli-part-breaks", dated(&offering.breaks, today)),
        ("cli-part-holidays", holidays(offering, today)),
        ("cli-part-targets", targets(offering)),
        ("cli-part-support", support(offering)),
        ("cli-part-contact", contact(offering)),
        ("cli-part-versions", versions(&view.versions)),
    ];
    let mut text = format!("{} ({})\n", offering.name, origin(view, version));
    for (title, body) in parts.iter().filter(|(_, body)| !body.is_empty()) {
        text.push_str(&format!("\n{}\n{body}", t!(title)));
    }
    text
}

fn origin(view: &CustomerView, version: &OfferingVersion) -> String {
    match &view.row.offering {
        None => t!("cli-offering-default"),
        Some(_) => {
            t!("cli-offering-version", version = version.version, effective = version.effective.to_string())
        }
    }
}

fn hours(offering: &Offering) -> String {
    let mut table = Table::bare();
    for day in WEEK {
        let name = t!(&format!("day-{}", day.number_from_monday()));
        table.row([format!("  {name}"), listed(offering.hours.of(day))]);
    }
    table.row([
        format!("  {}", offering.time_zone.name()),
        words::word("out-of-hours", offering.out_of_hours),
    ]);
    let mut text = table.render();
    if offering.out_of_hours == OutOfHours::Surcharge || offering.support.iter().any(is_chargeable) {
        let factor = offering.pricing.out_of_hours_factor.normalize().to_string();
        text.push_str(&format!("  {}\n", t!("cli-out-of-hours-factor", factor = factor)));
    }
    text
}

fn listed(hours: &[Hours]) -> String {
    let open: Vec<String> = hours.iter().map(Hours::to_string).collect();
    open.join(", ")
}

/// Hours of dates that are still to come.
fn dated(dates: &BTreeMap<NaiveDate, Vec<Hours>>, today: NaiveDate) -> String {
    let mut table = Table::bare();
    for (date, hours) in dates.range(today..) {
        let hours = if hours.is_empty() { t!("cli-closed") } else { listed(hours) };
        table.row([format!("  {date}"), hours]);
    }
    table.render()
}

/// Where holidays come from, those of a year ahead, and how many more there are.
fn holidays(offering: &Offering, today: NaiveDate) -> String {
    let mut text = String::new();
    if !offering.holiday_calendars.is_empty() {
        text = format!("  {}\n", t!("cli-calendars", names = joined(&offering.holiday_calendars)));
    }
    let until = today + Days::new(AHEAD);
    let mut table = Table::bare();
    for (date, name) in offering.holidays.range(today..until) {
        table.row([format!("  {date}"), name.to_string()]);
    }
    text.push_str(&table.render());
    let later = offering.holidays.range(until..);
    if let Some((last, _)) = later.clone().next_back() {
        let more = t!("cli-more-holidays", count = later.count(), last = last.to_string());
        text.push_str(&format!("  {more}\n"));
    }
    text
}

fn targets(offering: &Offering) -> String {
    let mut table = Table::bare();
    for severity in Severity::VARIANTS {
        let Some(targets) = offering.targets.get(severity) else {
            continue;
        };
        let named = |clock: &str, target: Option<Target>| {
            target.map_or_else(String::new, |target| format!("{} {target}", words::word("clock", clock)))
        };
        let all_hours = match (severity, offering.severity_a_24x7) {
            (Severity::A, true) => "24x7",
            _ => "",
        };
        table.row([
            format!("  {severity}"),
            named("first_response", Some(targets.first_response)),
            named("response", targets.response),
            named("update", targets.update),
            named("resolution", Some(targets.resolution)),
            all_hours.to_owned(),
        ]);
    }
    let pauses = match offering.waiting_vendor_pauses {
        true => t!("cli-vendor-pauses"),
        false => t!("cli-vendor-does-not-pause"),
    };
    format!("{}  {pauses}\n", table.render())
}

fn support(offering: &Offering) -> String {
    let mut table = Table::bare();
    for kind in &offering.support {
        let services: Vec<String> =
            kind.services.iter().map(|service| words::word("service", service)).collect();
        table.row([
            format!("  {}", words::word("topic", kind.topic)),
            services.join(", "),
            delivery(kind),
            bill::price(kind.price, &offering.pricing.currency),
        ]);
    }
    let mut text = table.render();
    if offering.support.iter().any(is_chargeable) {
        let unit = offering.pricing.round_up_to.to_string();
        text.push_str(&format!("  {}\n", t!("cli-rounded-up", unit = unit)));
    }
    text
}

fn is_chargeable(kind: &SupportType) -> bool {
    kind.price.is_chargeable()
}

fn delivery(kind: &SupportType) -> String {
    let how = words::word("delivery", kind.delivery());
    match &kind.delivered_by {
        Some(firm) => format!("{how}: {firm}"),
        None => how,
    }
}

fn contact(offering: &Offering) -> String {
    let mut table = Table::bare();
    for rule in &offering.contact {
        table.row([
            format!("  {}", words::word("method", rule.method)),
            words::word("direction", rule.direction),
            rule.address.to_string(),
            rule.hours.as_ref().map(week).unwrap_or_default(),
            rule.languages.join(", "),
            joined(&rule.people),
        ]);
    }
    table.render()
}

/// The hours of a week in one line, days with the same hours together: `Mon-Fri 09:00-17:00, Sat 10:00-12:00`.
fn week(hours: &WeeklyHours) -> String {
    let mut runs: Vec<(Weekday, Weekday, &[Hours])> = Vec::new();
    for day in WEEK {
        match runs.last_mut() {
            Some((_, last, same)) if *same == hours.of(day) => *last = day,
            _ => runs.push((day, day, hours.of(day))),
        }
    }
    let name = |day: Weekday| t!(&format!("day-{}", day.number_from_monday()));
    let run = |(first, last, open): &(Weekday, Weekday, &[Hours])| match first == last {
        true => format!("{} {}", name(*first), listed(open)),
        false => format!("{}-{} {}", name(*first), name(*last), listed(open)),
    };
    let open: Vec<String> = runs.iter().filter(|(_, _, open)| !open.is_empty()).map(run).collect();
    open.join(", ")
}

/// Listed only if there is more to say than the heading does.
fn versions(versions: &[OfferingRow]) -> String {
    if versions.len() < 2 {
        return String::new();
    }
    let mut table = Table::bare();
    for row in versions {
        let zone: Tz = row.time_zone;
        let said = t!("cli-offering-version", version = row.version, effective = row.effective.to_string());
        table.row([format!("  {said}"), zone.name().to_owned()]);
    }
    table.render()
}

fn joined(lines: &[CleanLine]) -> String {
    let names: Vec<&str> = lines.iter().map(CleanLine::as_str).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(
        "mon = ['09:00-17:00']\ntue = ['09:00-17:00']\nsat = ['10:00-12:00', '13:00-14:00']",
        "Mon-Tue 09:00-17:00, Sat 10:00-12:00, 13:00-14:00"
    )]
    #[case("sun = ['00:00-24:00']", "Sun 00:00-24:00")]
    fn a_week_is_a_line(#[case] hours: &str, #[case] expected: &str) {
        assert_eq!(week(&toml::from_str(hours).unwrap()), expected);
    }

    #[test]
    fn only_what_is_to_come_is_shown() {
        let hours = |text: &str| toml::from_str::<BTreeMap<NaiveDate, Vec<Hours>>>(text).unwrap();
        let dates = hours("2026-01-01 = ['09:00-10:00']\n2026-12-24 = []");
        assert_eq!(dated(&dates, "2026-03-01".parse().unwrap()), "  2026-12-24  closed\n");
    }
}
