//! `loket calendar holidays`: what a holiday calendar closes, before anybody promises it.

use crate::cli::context::{Context, problem_lines};
use crate::cli::customer;
use crate::cli::failure::Failure;
use crate::cli::output::{self, Table};
use crate::config::holidays::{self, FileError};
use crate::domain::holidays::HolidayCalendar;
use crate::exchange::ics::{ClosedDays, LeftOut, Reason};
use crate::{locale, t};
use chrono::{Datelike, NaiveDate};
use clap::{Args, ValueHint};
use serde::Serialize;
use std::path::Path;

/// Which calendar.
#[derive(Debug, Args)]
pub struct HolidaysArgs {
    /// A country (NL, BE, DE, FR, GB, US), or an iCalendar file (.ics)
    #[arg(value_name = "COUNTRY|FILE", value_hint = ValueHint::FilePath, conflicts_with = "customer")]
    pub calendar: Option<String>,
    /// The holidays promised to a customer; without this and a calendar, those of the default offering
    #[arg(long)]
    pub customer: Option<String>,
    /// Only of a year
    #[arg(long, value_parser = clap::value_parser!(i32).range(1900..3000))]
    pub year: Option<i32>,
}

#[derive(Default, Serialize)]
struct Listed {
    holidays: Vec<HolidayJson>,
    left_out: Vec<LeftOutJson>,
    sources: Vec<String>,
}

#[derive(Serialize)]
struct HolidayJson {
    date: NaiveDate,
    name: String,
    /// If that is known and another name.
    english: Option<String>,
}

#[derive(Serialize)]
struct LeftOutJson {
    line: u64,
    name: String,
    why: String,
}

/// Lists them.
pub(super) async fn run(context: &Context, args: HolidaysArgs) -> Result<(), Failure> {
    let mut listed = match (&args.calendar, args.customer) {
        (Some(file), _) if holidays::is_file(file) => of_file(Path::new(file))?,
        (Some(code), _) => {
            of_country(holidays::country(code).map_err(|why| Failure::NotFound(locale::say(&why)))?)
        }
        (None, Some(name)) => {
            let mut session = context.session().await?;
            let view = customer::ask(&mut session, name).await?;
            promised(view.promise.offering.holidays)
        }
        (None, None) => promised(context.config()?.default_offering.holidays),
    };
    listed.holidays.retain(|holiday| args.year.is_none_or(|year| holiday.date.year() == year));
    if context.global.json {
        return output::json(&listed);
    }
    if listed.holidays.is_empty() {
        context.say(&t!("cli-no-holidays"));
    }
    output::text(&table(&listed.holidays))?;
    for out in &listed.left_out {
        context.say(&t!("cli-left-out", line = out.line, name = out.name.clone(), why = out.why.clone()));
    }
    for source in &listed.sources {
        context.say(&t!("cli-source", source = source.clone()));
    }
    Ok(())
}

fn table(holidays: &[HolidayJson]) -> String {
    let mut table = Table::bare();
    for holiday in holidays {
        table.row([
            t!(&format!("day-{}", holiday.date.weekday().number_from_monday())),
            holiday.date.to_string(),
            holiday.name.clone(),
            holiday.english.clone().unwrap_or_default(),
        ]);
    }
    table.render()
}

fn of_country(calendar: &HolidayCalendar) -> Listed {
    let json = |(date, holiday): (NaiveDate, crate::domain::holidays::Holiday)| HolidayJson {
        date,
        english: (holiday.english != holiday.name).then(|| holiday.english.to_string()),
        name: holiday.name.to_string(),
    };
    Listed {
        holidays: calendar.holidays().into_iter().map(json).collect(),
        left_out: Vec::new(),
        sources: calendar.sources.iter().map(ToString::to_string).collect(),
    }
}

fn of_file(path: &Path) -> Result<Listed, Failure> {
    let days = holidays::file(path).map_err(|error| match error {
        FileError::Unreadable(why) => Failure::NotFound(locale::say(&why)),
        FileError::Broken(problems) => Failure::Usage(problem_lines(&problems)),
    })?;
    let ClosedDays { dates, left_out } = days;
    Ok(Listed { left_out: left_out.iter().map(LeftOutJson::from).collect(), ..promised(dates) })
}

fn promised<N: ToString>(dates: impl IntoIterator<Item = (NaiveDate, N)>) -> Listed {
    let json = |(date, name): (NaiveDate, N)| HolidayJson { date, name: name.to_string(), english: None };
    Listed { holidays: dates.into_iter().map(json).collect(), ..Listed::default() }
}

impl From<&LeftOut> for LeftOutJson {
    fn from(out: &LeftOut) -> Self {
        let why = match out.why {
            Reason::Timed => t!("cli-left-out-timed"),
            Reason::Cancelled => t!("cli-left-out-cancelled"),
            Reason::OtherYears => t!("cli-left-out-years"),
        };
        Self { line: out.line, name: out.name.to_string(), why }
    }
}
