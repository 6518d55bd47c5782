//! Explanations of deadlines as text for the customer.

use chrono::{NaiveDateTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use loket::domain::Instant;
use loket::domain::ids::TicketNumber;
use loket::domain::lang::Lang;
use loket::domain::sla::explain::{ExplainView, Explanation, Ground, Span};
use loket::domain::sla::{Clock, ClockKind};
use loket::domain::text::CleanLine;
use loket::exchange::explain::text;
use rstest::rstest;
use unicode_width::UnicodeWidthStr;

const ZONE: Tz = Tz::Europe__Amsterdam;

fn at(wall: &str) -> Instant {
    let format = if wall.len() == 16 { "%Y-%m-%d %H:%M" } else { "%Y-%m-%d %H:%M:%S" };
    let wall = NaiveDateTime::parse_from_str(wall, format).unwrap();
    ZONE.from_local_datetime(&wall).single().unwrap().to_utc()
}

fn line(text: &str) -> CleanLine {
    CleanLine::cut(text)
}

fn waiting(reason: &str, since: &str) -> Ground {
    Ground::WaitingCustomer { reason: line(reason), since: at(since) }
}

/// A ledger from its beginning on: until when, and on what ground. What begins at `now` lies ahead.
fn ledger(from: Instant, now: Instant, parts: Vec<(Instant, Ground)>) -> Vec<Span> {
    let (mut from, mut sum_s) = (from, 0);
    let spans = parts.into_iter().map(|(to, ground)| {
        let counted_s = if ground == Ground::Open { (to - from).num_seconds() } else { 0 };
        sum_s += counted_s;
        let span = Span { from, to, ground, counted_s, sum_s, ahead: from >= now };
        from = to;
        span
    });
    spans.collect()
}

/// A clock that began at nine on a Monday and has four hours.
fn clock(kind: ClockKind) -> Clock {
    Clock {
        clock: kind,
        start: at("2026-03-30 09:00"),
        due: None,
        manual: None,
        reckoned: None,
        warn_at: None,
        press_at: None,
        met_at: None,
        breached: false,
        paused: false,
        target_s: 4 * 3600,
        used_s: 0,
    }
}

fn view(lang: Lang, explanations: Vec<Explanation>) -> ExplainView {
    ExplainView {
        number: TicketNumber(7),
        title: "Mail is down".to_owned(),
        customer: "Bakkerij De Korenaar".to_owned(),
        time_zone: ZONE,
        lang,
        explanations,
        claim: None,
        text: String::new(),
    }
}

/// Answered late, after a night; and a solution that waits in between, over Easter.
fn eventful() -> Vec<Explanation> {
    let answered = at("2026-03-31 10:30");
    let first = Explanation {
        clock: Clock {
            start: at("2026-03-30 15:00"),
            due: Some(at("2026-03-31 11:00")),
            reckoned: Some(at("2026-03-31 11:00")),
            met_at: Some(answered),
            used_s: 12_600,
            ..clock(ClockKind::FirstResponse)
        },
        spans: ledger(
            at("2026-03-30 15:00"),
            answered,
            vec![
                (at("2026-03-30 17:00"), Ground::Open),
                (at("2026-03-31 09:00"), Ground::Closed),
                (answered, Ground::Open),
            ],
        ),
    };
    let now = at("2026-04-07 10:15");
    let why = "the header of one message that came back, as a file, with the time at which it was sent";
    let solution = Explanation {
        clock: Clock {
            start: at("2026-03-30 15:00"),
            due: Some(at("2026-04-07 15:00")),
            reckoned: Some(at("2026-04-07 15:00")),
            target_s: 20 * 3600,
            used_s: 15 * 3600 + 900,
            ..clock(ClockKind::Resolution)
        },
        spans: ledger(
            at("2026-03-30 15:00"),
            now,
            vec![
                (at("2026-03-30 17:00"), Ground::Open),
                (at("2026-03-31 09:00"), Ground::Closed),
                (at("2026-03-31 11:00"), Ground::Open),
                (at("2026-03-31 12:00"), Ground::Break),
                (at("2026-03-31 14:00"), Ground::Open),
                (at("2026-04-01 15:00"), waiting(why, "2026-03-31 14:00")),
                (at("2026-04-01 17:00"), Ground::Open),
                (at("2026-04-02 09:00"), Ground::Closed),
                (at("2026-04-02 15:00"), Ground::Open),
                (at("2026-04-03 00:00"), Ground::Resolved),
                (at("2026-04-04 00:00"), Ground::Holiday(line("Good Friday"))),
                (at("2026-04-06 00:00"), Ground::Closed),
                (at("2026-04-07 00:00"), Ground::Holiday(line("Easter Monday"))),
                (at("2026-04-07 09:00"), Ground::Closed),
                (now, Ground::Open),
                (at("2026-04-07 15:00"), Ground::Open),
            ],
        ),
    };
    vec![first, solution]
}

/// Missed, with a second's precision, and a deadline by hand.
fn late() -> Vec<Explanation> {
    let now = at("2026-03-30 13:30:05");
    let response = Explanation {
        clock: Clock {
            start: at("2026-03-30 09:00:10"),
            due: Some(at("2026-03-30 13:00:10")),
            reckoned: Some(at("2026-03-30 13:00:10")),
            breached: true,
            used_s: 16_195,
            ..clock(ClockKind::Response)
        },
        spans: ledger(at("2026-03-30 09:00:10"), now, vec![(now, Ground::Open)]),
    };
    let held = Explanation {
        clock: Clock {
            due: Some(at("2026-04-02 12:00")),
            manual: Some(at("2026-04-02 12:00")),
            paused: true,
            used_s: 3600,
            ..clock(ClockKind::Resolution)
        },
        spans: ledger(
            at("2026-03-30 09:00"),
            at("2026-03-30 12:00"),
            vec![
                (at("2026-03-30 10:00"), Ground::Open),
                (at("2026-03-30 12:00"), waiting("a log", "2026-03-29 09:00")),
            ],
        ),
    };
    vec![response, held]
}

/// Promises that are not bound to the customer's hours.
fn round_the_clock() -> Vec<Explanation> {
    let (start, due) = (at("2026-03-28 22:00"), at("2026-03-29 08:00"));
    let of = |kind| Explanation {
        clock: Clock { start, due: Some(due), reckoned: Some(due), target_s: 9 * 3600, ..clock(kind) },
        spans: ledger(start, start, vec![(due, Ground::Open)]),
    };
    vec![of(ClockKind::Vendor), of(ClockKind::CallBack)]
}

/// Four hundred hours of working days, over the turn of the year.
fn long() -> Vec<Explanation> {
    let start = at("2026-12-01 09:00");
    let days = start.date_naive().iter_days().take(80);
    let mut parts = Vec::new();
    for day in days.filter(|day| chrono::Datelike::weekday(day).num_days_from_monday() < 5) {
        let wall = |hour: u32| ZONE.from_local_datetime(&day.and_hms_opt(hour, 0, 0).unwrap()).unwrap();
        if parts.len() > 1 {
            parts.push((wall(9).to_utc(), Ground::Closed));
        }
        parts.push((wall(12).to_utc(), Ground::Open));
        parts.push((wall(13).to_utc(), Ground::Closed));
        parts.push((wall(18).to_utc(), Ground::Open));
    }
    let end = parts.last().unwrap().0;
    let resolution = Explanation {
        clock: Clock {
            start,
            due: Some(end),
            reckoned: Some(end),
            target_s: 456 * 3600,
            ..clock(ClockKind::Resolution)
        },
        spans: ledger(start, start, parts),
    };
    vec![resolution]
}

#[rstest]
#[case::eventful("eventful", eventful())]
#[case::late("late", late())]
#[case::long("long", long())]
#[case::round_the_clock("round_the_clock", round_the_clock())]
#[case::nothing("nothing", Vec::new())]
fn text_for_the_customer(
    #[case] name: &str,
    #[case] explanations: Vec<Explanation>,
    #[values(Lang::En, Lang::Nl)] lang: Lang,
) {
    let text = text(&view(lang, explanations));
    for line in text.lines() {
        assert!(line.width() <= 80 && line == line.trim_end(), "{line}");
    }
    insta::assert_snapshot!(format!("explain_{name}_{lang}"), text);
}

/// A word of a title that is as long as a title can be, and a reason in a wide script.
#[test]
fn whatever_people_wrote_stays_within_the_page() {
    let now = at("2026-03-30 12:00");
    let reason = line(&"株式会社".repeat(40));
    let wait = Ground::WaitingCustomer { reason, since: at("2026-03-30 10:00") };
    let spans = ledger(at("2026-03-30 10:00"), now, vec![(now, wait)]);
    let explanation = Explanation { clock: Clock { paused: true, ..clock(ClockKind::Update) }, spans };
    let view = ExplainView { title: "x".repeat(200), ..view(Lang::En, vec![explanation]) };
    let text = text(&view);
    assert!(text.lines().all(|line| line.width() <= 80), "{text}");
    assert_eq!(text.matches('株').count(), 40, "{text}");
    assert_eq!(text.matches('x').count(), 200);
}

/// Each line of a ledger ends where the next begins, and the last sum is what the clock has used.
#[test]
fn a_short_ledger_leaves_nothing_out() {
    let explanations = eventful();
    let said = text(&view(Lang::En, explanations.clone()));
    for reason in
        ["service hours", "closed", "break", "Good Friday", "Easter Monday", "waiting for you", "solved"]
    {
        assert!(said.contains(reason), "{reason}: {said}");
    }
    let spans = &explanations[1].spans;
    assert!(spans.windows(2).all(|pair| pair[0].to == pair[1].from));
    assert!(spans.iter().map(|span| span.to - span.from).sum::<TimeDelta>() > TimeDelta::days(7));
}
