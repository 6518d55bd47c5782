//! `loket calendar`: asks the hours of a customer, or those of the default offering; lists holidays.

mod holidays;

use super::context::Context;
use super::failure::Failure;
use super::output::{self, Table};
use super::time::{self, When, when};
use super::{customer, words};
use crate::domain::Instant;
use crate::domain::calendar::Calendar;
use crate::domain::kind::Severity;
use crate::domain::offering::{OfferingVersion, Target};
use crate::domain::promise::Promise;
use crate::t;
use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use clap::{Args, Subcommand};
use serde::Serialize;

/// What can be asked of a calendar.
#[derive(Debug, Subcommand)]
pub enum CalendarAction {
    /// Is it open, and until when?
    Open {
        /// Which calendar.
        #[command(flatten)]
        whose: Whose,
        /// At which instant; otherwise now
        #[arg(long, value_name = "INSTANT", value_parser = when)]
        at: Option<When>,
    },
    /// When is something due that takes so much open time?
    Due {
        /// Which calendar.
        #[command(flatten)]
        whose: Whose,
        /// How much open time: 4h, 1h30m, 45m
        #[arg(long, value_name = "TIME")]
        target: Target,
        /// From when on; otherwise now
        #[arg(long, value_name = "INSTANT", value_parser = when)]
        from: Option<When>,
    },
    /// Which periods are open?
    Hours {
        /// Which calendar.
        #[command(flatten)]
        whose: Whose,
        /// From when on; otherwise now
        #[arg(long, value_name = "INSTANT", value_parser = when)]
        from: Option<When>,
        /// For how many days
        #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..=366))]
        days: u16,
    },
    /// Which dates are closed?
    Holidays(holidays::HolidaysArgs),
}

/// Which calendar.
#[derive(Debug, Args)]
pub struct Whose {
    /// The customer's; otherwise that of the default offering
    #[arg(long)]
    pub customer: Option<String>,
    /// That of a severity, which may run round the clock; otherwise the service hours
    #[arg(long, value_parser = words::severities(), ignore_case = true)]
    pub severity: Option<Severity>,
}

/// A calendar with the zone and the instant in which it is asked.
struct Asked {
    promise: Promise,
    severity: Option<Severity>,
    now: Instant,
    zone: Tz,
}

impl Asked {
    fn calendar(&self) -> &Calendar {
        match self.severity {
            Some(severity) => self.promise.calendar(severity),
            None => self.promise.service_hours(),
        }
    }

    /// Wall-clock times are meant on the calendar's own wall.
    fn instant(&self, when: Option<When>) -> Instant {
        when.map_or(self.now, |when| when.resolve(self.now, self.zone))
    }
}

/// Carries out a `loket calendar` command.
pub async fn run(context: &Context, action: CalendarAction) -> Result<(), Failure> {
    match action {
        CalendarAction::Open { whose, at } => open(context, &asked(context, whose).await?, at),
        CalendarAction::Due { whose, target, from } => {
            due(context, &asked(context, whose).await?, target, from)
        }
        CalendarAction::Hours { whose, from, days } => {
            hours(context, &asked(context, whose).await?, from, days)
        }
        CalendarAction::Holidays(args) => holidays::run(context, args).await,
    }
}

async fn asked(context: &Context, whose: Whose) -> Result<Asked, Failure> {
    let (version, now) = match whose.customer {
        Some(name) => {
            let mut session = context.session().await?;
            let view = customer::ask(&mut session, name).await?;
            (view.promise, session.now())
        }
        None => (default_promise(context)?, chrono::Utc::now()),
    };
    Ok(Asked {
        zone: version.offering.time_zone,
        promise: Promise::new(version),
        severity: whose.severity,
        now,
    })
}

fn default_promise(context: &Context) -> Result<OfferingVersion, Failure> {
    Ok(OfferingVersion {
        version: 0,
        effective: NaiveDate::MIN,
        offering: context.config()?.default_offering,
    })
}

#[derive(Serialize)]
struct OpenJson {
    at: Instant,
    open: bool,
    changes_at: Option<Instant>,
    time_zone: Tz,
}

fn open(context: &Context, asked: &Asked, at: Option<When>) -> Result<(), Failure> {
    let at = asked.instant(at);
    let calendar = asked.calendar();
    let open = calendar.is_open(at);
    let changes_at = match open {
        true => calendar.next_close(at),
        false => calendar.next_open(at).ok(),
    };
    let time_zone = asked.zone;
    if context.global.json {
        return output::json(&OpenJson { at, open, changes_at, time_zone });
    }
    output::text(&(time::service_now(open, changes_at, time_zone) + "\n"))
}

#[derive(Serialize)]
struct DueJson {
    from: Instant,
    target_s: i64,
    due: Instant,
    time_zone: Tz,
}

fn due(context: &Context, asked: &Asked, target: Target, from: Option<When>) -> Result<(), Failure> {
    let from = asked.instant(from);
    let target_s = target.seconds();
    let time_zone = asked.zone;
    let due = asked.calendar().add(from, target_s).map_err(|_| Failure::Failed(t!("cli-no-opening")))?;
    if context.global.json {
        return output::json(&DueJson { from, target_s, due, time_zone });
    }
    output::text(&(time::stamp(due, time_zone) + "\n"))
}

#[derive(Serialize)]
struct PeriodJson {
    from: Instant,
    to: Instant,
}

fn hours(context: &Context, asked: &Asked, from: Option<When>, days: u16) -> Result<(), Failure> {
    let from = asked.instant(from);
    let until = from + TimeDelta::days(days.into());
    let periods = asked.calendar().periods(from, until);
    if context.global.json {
        let periods: Vec<PeriodJson> = periods.map(|p| PeriodJson { from: p.from, to: p.to }).collect();
        return output::json(&periods);
    }
    let mut table = Table::bare();
    for period in periods {
        table.row([time::stamp(period.from, asked.zone), time::stamp(period.to, asked.zone)]);
    }
    output::text(&table.render())
}
