//! Lists for spreadsheets and scripts: tickets, customers, cases, the work log and the audit trail as CSV, JSON or
//! JSON lines.
//!
//! JSON has the names of the views. CSV heads its columns with the same names, nested ones joined by `_`; lists stand
//! in one cell, parted by `; `. No cell can be run by a spreadsheet.

mod audit;
mod case;
mod cell;
mod customer;
mod ticket;
mod work;

use crate::domain::view::{AuditRow, CaseRow, CustomerRow, TicketRow};
pub use case::CaseJson;
use serde::Serialize;
use strum::{Display, EnumString, VariantNames};
pub use work::{PriceKind, WorkLine};

/// How a list is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Display, EnumString, VariantNames)]
#[strum(serialize_all = "snake_case", ascii_case_insensitive)]
pub enum Format {
    /// One line of names, then one line per row (RFC 4180, UTF-8, no byte order mark, lines end with LF).
    #[default]
    Csv,
    /// One array.
    Json,
    /// One object per line.
    Jsonl,
}

/// Why a list could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The CSV writer failed.
    #[error("the rows could not be written as CSV: {0}")]
    Csv(#[from] ::csv::Error),
    /// The JSON writer failed.
    #[error("the rows could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// A column of a CSV file: its name, and what it shows of a row.
type Column<Row> = (&'static str, fn(&Row) -> String);

/// Tickets, ready to print.
///
/// # Errors
/// If a writer fails, which only lack of memory can cause.
pub fn tickets(rows: &[TicketRow], format: Format) -> Result<String, ExportError> {
    write(rows, ticket::COLUMNS, format)
}

/// Customers, ready to print.
///
/// # Errors
/// If a writer fails, which only lack of memory can cause.
pub fn customers(rows: &[CustomerRow], format: Format) -> Result<String, ExportError> {
    write(rows, customer::COLUMNS, format)
}

/// Cases, ready to print.
///
/// # Errors
/// If a writer fails, which only lack of memory can cause.
pub fn cases(rows: &[CaseRow], format: Format) -> Result<String, ExportError> {
    match format {
        Format::Csv => csv(rows, case::COLUMNS),
        Format::Json | Format::Jsonl => {
            let rows: Vec<CaseJson<'_>> = rows.iter().map(CaseJson::from).collect();
            write(&rows, &[], format)
        }
    }
}

/// The work log, ready to print.
///
/// # Errors
/// If a writer fails, which only lack of memory can cause.
pub fn worklog(lines: &[WorkLine], format: Format) -> Result<String, ExportError> {
    write(lines, work::COLUMNS, format)
}

/// The audit trail, ready to print, with refusals in the language of this thread.
///
/// # Errors
/// If a writer fails, which only lack of memory can cause.
pub fn audit(rows: &[AuditRow], format: Format) -> Result<String, ExportError> {
    let lines: Vec<audit::Line> = rows.iter().map(audit::Line::from).collect();
    write(&lines, audit::COLUMNS, format)
}

fn write<Row: Serialize>(
    rows: &[Row],
    columns: &[Column<Row>],
    format: Format,
) -> Result<String, ExportError> {
    match format {
        Format::Csv => csv(rows, columns),
        Format::Json => Ok(serde_json::to_string_pretty(rows)? + "\n"),
        Format::Jsonl => {
            let lines: Result<Vec<String>, _> =
                rows.iter().map(|row| serde_json::to_string(row).map(|line| line + "\n")).collect();
            Ok(lines?.concat())
        }
    }
}

fn csv<Row>(rows: &[Row], columns: &[Column<Row>]) -> Result<String, ExportError> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    writer.write_record(columns.iter().map(|(name, _)| name))?;
    for row in rows {
        writer.write_record(columns.iter().map(|(_, show)| cell::harmless(show(row))))?;
    }
    let bytes = writer.into_inner().map_err(|error| ::csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::{Ball, Case, CaseStatus};
    use crate::domain::customer::SubscriptionStatus;
    use crate::domain::ids::{TenantId, TicketNumber};
    use crate::domain::kind::{Method, Nature, Service, Severity, Topic};
    use crate::domain::offering::PromiseId;
    use crate::domain::price::{BlockPrice, Price};
    use crate::domain::sla::{Clock, ClockKind};
    use crate::domain::status::Status;
    use crate::domain::text::CleanLine;
    use crate::domain::view::Reach;
    use crate::domain::view::{Deadline, OfferingRow, SubscriptionRow, Words, WorkEntry, WorkRow};
    use crate::domain::work::{Block, Charge, Work};
    use proptest::prelude::*;
    use rstest::rstest;

    fn ticket() -> TicketRow {
        TicketRow {
            number: TicketNumber(7),
            title: "=cmd|' /C calc'!A0".into(),
            customer: "Bakkerij \"De Korst\", Gouda".into(),
            tenant: TenantId::from("b44bb1fb-c595-45b0-9e09-d657365580bf"),
            topic: Topic::Technical,
            service: Service::M365,
            nature: Nature::BreakFix,
            severity: Severity::A,
            status: Status::Open,
            assignee: None,
            created_at: "2026-03-02T08:15:00Z".parse().unwrap(),
            via: Method::Phone,
            next_deadline: Some(Deadline {
                clock: ClockKind::Resolution,
                due: "2026-03-02T16:15:00Z".parse().unwrap(),
                breached: false,
            }),
            clocks: vec![Clock {
                clock: ClockKind::FirstResponse,
                start: "2026-03-02T08:15:00Z".parse().unwrap(),
                due: Some("2026-03-02T09:15:00Z".parse().unwrap()),
                manual: None,
                reckoned: Some("2026-03-02T09:15:00Z".parse().unwrap()),
                warn_at: None,
                press_at: None,
                met_at: Some("2026-03-02T08:40:00Z".parse().unwrap()),
                breached: false,
                paused: false,
                target_s: 3600,
                used_s: 1500,
            }],
            reach: Reach::default(),
            left_s: None,
            pace: Default::default(),
            disclosed: true,
        }
    }

    fn customer() -> CustomerRow {
        let subscription = |product: &str, quantity| SubscriptionRow {
            id: "a356ac8c".into(),
            product: product.into(),
            service: Some(Service::Azure),
            status: SubscriptionStatus::Active,
            quantity,
        };
        CustomerRow {
            tenant: TenantId::from("b44bb1fb-c595-45b0-9e09-d657365580bf"),
            name: "Contoso".into(),
            alias: Some("@home".into()),
            domain: "contoso.com".into(),
            country: Some("NL".into()),
            time_zone: chrono_tz::Europe::Amsterdam,
            subscriptions: vec![subscription("Azure plan", 1), subscription("Azure plan, second", 12)],
            offering: Some(OfferingRow {
                version: 2,
                effective: "2026-01-01".parse().unwrap(),
                time_zone: chrono_tz::Europe::Amsterdam,
            }),
        }
    }

    fn case() -> CaseRow {
        let case = Case {
            number: "616122292874576".into(),
            vehicle: "commercial".into(),
            customer: None,
            ticket: Some(TicketNumber(7)),
            title: CleanLine::new("Invoice").unwrap(),
            severity: None,
            status: CaseStatus::AttentionNeeded,
            opened_at: Some("2016-12-22T20:31:17.240Z".parse().unwrap()),
            changed_at: None,
            closed_at: None,
        };
        CaseRow {
            customer_name: String::new(),
            vehicle_name: Words::default(),
            ball: Ball::Desk,
            assignee: None,
            clock: None,
            follow_up: None,
            result: None,
            incident: None,
            case,
        }
    }

    #[test]
    fn tickets_as_csv() {
        insta::assert_snapshot!(tickets(&[ticket()], Format::Csv).unwrap(), @r#"
        number,title,customer,tenant,topic,service,nature,severity,status,assignee,created_at,via,next_deadline_clock,next_deadline_due,next_deadline_breached,first_response_due,first_response_met_at,first_response_breached,resolution_due,resolution_met_at,resolution_breached,disclosed
        7,'=cmd|' /C calc'!A0,"Bakkerij ""De Korst"", Gouda",b44bb1fb-c595-45b0-9e09-d657365580bf,technical,m365,break_fix,A,open,,2026-03-02T08:15:00Z,phone,resolution,2026-03-02T16:15:00Z,false,2026-03-02T09:15:00Z,2026-03-02T08:40:00Z,false,,,,true
        "#);
    }

    #[test]
    fn customers_as_csv() {
        insta::assert_snapshot!(customers(&[customer()], Format::Csv).unwrap(), @r#"
        tenant,name,alias,domain,country,time_zone,subscriptions,offering_version,offering_effective,offering_time_zone
        b44bb1fb-c595-45b0-9e09-d657365580bf,Contoso,'@home,contoso.com,NL,Europe/Amsterdam,"1 x Azure plan (active); 12 x Azure plan, second (active)",2,2026-01-01,Europe/Amsterdam
        "#);
    }

    #[test]
    fn cases_as_csv() {
        insta::assert_snapshot!(cases(&[case()], Format::Csv).unwrap(), @r#"
        number,vehicle,customer,ticket,title,severity,status,opened_at,changed_at,closed_at,customer_name,vehicle_name,ball,assignee,clock_due,clock_met_at,clock_breached,follow_up_at,follow_up_text,result,incident
        616122292874576,commercial,,7,Invoice,,attention_needed,2016-12-22T20:31:17.240Z,,,,,desk,,,,,,,,
        "#);
    }

    fn work(text: &str, start: &str, charge: Option<Charge>) -> WorkRow {
        WorkRow {
            seq: 12,
            at: "2026-03-02T16:45:00Z".parse().unwrap(),
            actor: "anna".into(),
            number: Some(TicketNumber(7)),
            title: "Mail, slow".into(),
            customer: "=Contoso".into(),
            tenant: TenantId::from("t-1"),
            entry: WorkEntry::Work(Work {
                started_at: start.parse().unwrap(),
                minutes: 46,
                text: crate::domain::text::CleanText::new(text).unwrap(),
                charge,
            }),
            agreed_by: Some("Jan".into()),
            priced: true,
            time_zone: chrono_tz::Asia::Kolkata,
        }
    }

    fn charge(price: Price, from_block: u32, amount: &str) -> Charge {
        Charge {
            price,
            promise: PromiseId::Own(2),
            minutes: 60,
            out_of_hours: 15,
            factor: "1.50".parse().unwrap(),
            from_block,
            amount: amount.parse().unwrap(),
            currency: CleanLine::cut("EUR"),
        }
    }

    fn worklog_lines() -> Vec<WorkLine> {
        let hourly = charge(Price::Hourly("120".parse().unwrap()), 0, "135.00");
        let incident = charge(Price::PerIncident("95.5".parse().unwrap()), 0, "95.50");
        let price = BlockPrice { hours: 10, amount: "1000".parse().unwrap() };
        let block = charge(Price::Block(price), 68, "0.00");
        let bought = Block {
            minutes: 1200,
            amount: "2000.00".parse().unwrap(),
            currency: CleanLine::cut("EUR"),
            promise: PromiseId::Default(1),
            agreed_by: CleanLine::cut("Jan"),
            at: "2026-03-02T10:00:00Z".parse().unwrap(),
        };
        let purchase = WorkRow {
            number: None,
            title: String::new(),
            entry: WorkEntry::Block(bought),
            ..work("", "2026-03-02T10:00:00Z", None)
        };
        let included = WorkRow { priced: false, ..work("Seats", "2026-03-02T10:00:00Z", None) };
        let rows = [
            work("Looked at it,\nand on", "2026-03-02T20:00:00Z", Some(hourly)),
            work("+1", "2026-03-02T10:00:00Z", Some(incident)),
            work("From the block", "2026-03-02T10:00:00Z", Some(block)),
            purchase,
            work("A favour", "2026-03-02T10:00:00Z", None),
            included,
        ];
        rows.iter().map(WorkLine::from).collect()
    }

    /// The date is that of the customer: eight in the evening in London is the next day in India.
    #[test]
    fn the_work_log_as_csv() {
        insta::assert_snapshot!(worklog(&worklog_lines(), Format::Csv).unwrap(), @r#"
        date,start,ticket,customer,tenant,agent,minutes_worked,minutes_charged,minutes_out_of_hours,out_of_hours_factor,price,rate,minutes_from_block,minutes_bought,amount,currency,agreed_by,promise,text,title,logged_at,record
        2026-03-03,2026-03-03T01:30:00+05:30,7,'=Contoso,t-1,anna,46,60,15,1.5,hourly,120.00,0,0,135.00,EUR,Jan,own-2,"Looked at it,
        and on","Mail, slow",2026-03-02T16:45:00Z,12
        2026-03-02,2026-03-02T15:30:00+05:30,7,'=Contoso,t-1,anna,46,60,15,1.5,per_incident,95.50,0,0,95.50,EUR,Jan,own-2,'+1,"Mail, slow",2026-03-02T16:45:00Z,12
        2026-03-02,2026-03-02T15:30:00+05:30,7,'=Contoso,t-1,anna,46,60,15,1.5,block,,68,0,0.00,EUR,Jan,own-2,From the block,"Mail, slow",2026-03-02T16:45:00Z,12
        2026-03-02,2026-03-02T15:30:00+05:30,,'=Contoso,t-1,anna,0,0,0,,block_purchase,100.00,0,1200,2000.00,EUR,Jan,default-1,,,2026-03-02T16:45:00Z,12
        2026-03-02,2026-03-02T15:30:00+05:30,7,'=Contoso,t-1,anna,46,0,0,,free,,0,0,0.00,,Jan,,A favour,"Mail, slow",2026-03-02T16:45:00Z,12
        2026-03-02,2026-03-02T15:30:00+05:30,7,'=Contoso,t-1,anna,46,0,0,,included,,0,0,0.00,,Jan,,Seats,"Mail, slow",2026-03-02T16:45:00Z,12
        "#);
    }

    #[test]
    fn the_work_log_has_the_same_names_as_csv_and_json() {
        let lines = worklog_lines();
        let written = worklog(&lines[..1], Format::Jsonl).unwrap();
        insta::assert_snapshot!(written, @r#"{"date":"2026-03-03","start":"2026-03-03T01:30:00+05:30","ticket":7,"customer":"=Contoso","tenant":"t-1","agent":"anna","minutes_worked":46,"minutes_charged":60,"minutes_out_of_hours":15,"out_of_hours_factor":"1.5","price":"hourly","rate":"120.00","minutes_from_block":0,"minutes_bought":0,"amount":"135.00","currency":"EUR","agreed_by":"Jan","promise":"own-2","text":"Looked at it,\nand on","title":"Mail, slow","logged_at":"2026-03-02T16:45:00Z","record":12}"#);
        let object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&written).unwrap();
        let csv = worklog(&lines, Format::Csv).unwrap();
        let heads: Vec<&str> = csv.lines().next().unwrap().split(',').collect();
        assert_eq!(heads.len(), object.len());
        assert!(heads.iter().all(|head| object.contains_key(*head)), "{heads:?}");
    }

    #[test]
    fn cases_as_json_lines() {
        insta::assert_snapshot!(cases(&[case(), case()], Format::Jsonl).unwrap(), @r#"
        {"number":"616122292874576","vehicle":"commercial","customer":null,"ticket":7,"title":"Invoice","severity":null,"status":"attention_needed","opened_at":"2016-12-22T20:31:17.240Z","changed_at":null,"closed_at":null,"customer_name":"","vehicle_name":"","ball":"desk","assignee":null,"clock":null,"follow_up":null,"result":null,"incident":null}
        {"number":"616122292874576","vehicle":"commercial","customer":null,"ticket":7,"title":"Invoice","severity":null,"status":"attention_needed","opened_at":"2016-12-22T20:31:17.240Z","changed_at":null,"closed_at":null,"customer_name":"","vehicle_name":"","ball":"desk","assignee":null,"clock":null,"follow_up":null,"result":null,"incident":null}
        "#);
    }

    #[test]
    fn customers_as_json() {
        insta::assert_snapshot!(customers(&[customer()], Format::Json).unwrap(), @r#"
        [
          {
            "tenant": "b44bb1fb-c595-45b0-9e09-d657365580bf",
            "name": "Contoso",
            "alias": "@home",
            "domain": "contoso.com",
            "country": "NL",
            "time_zone": "Europe/Amsterdam",
            "subscriptions": [
              {
                "id": "a356ac8c",
                "product": "Azure plan",
                "service": "azure",
                "status": "active",
                "quantity": 1
              },
              {
                "id": "a356ac8c",
                "product": "Azure plan, second",
                "service": "azure",
                "status": "active",
                "quantity": 12
              }
            ],
            "offering": {
              "version": 2,
              "effective": "2026-01-01",
              "time_zone": "Europe/Amsterdam"
            }
          }
        ]
        "#);
    }

    #[rstest]
    #[case(Format::Csv, 1)]
    #[case(Format::Json, 1)]
    #[case(Format::Jsonl, 0)]
    fn an_empty_list_is_written_too(#[case] format: Format, #[case] lines: usize) {
        assert_eq!(cases(&[], format).unwrap().lines().count(), lines);
    }

    proptest! {
        #[test]
        fn no_cell_of_an_export_can_be_run(title in any::<String>(), name in "[=+@\t\r\n'\"-]{0,3}.*") {
            let row = TicketRow { title: title.clone(), customer: name.clone(), ..ticket() };
            let written = tickets(&[row], Format::Csv).unwrap();
            let mut reader = ::csv::Reader::from_reader(written.as_bytes());
            let read: Vec<::csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
            prop_assert_eq!(read.len(), 1);
            for cell in &read[0] {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{:?}", cell);
            }
            let (title_kept, name_kept) = (format!("'{title}"), format!("'{name}"));
            prop_assert!(read[0][1] == title || read[0][1] == title_kept);
            prop_assert!(read[0][2] == name || read[0][2] == name_kept);
        }
    }
}
