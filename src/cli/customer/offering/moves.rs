//! The deadlines that a new offering moves: as a table in the reader's zone, and as JSON.

use crate::cli::output::Table;
use crate::cli::{time, words};
use crate::domain::Instant;
use crate::domain::ids::TicketNumber;
use crate::domain::sla::ClockKind;
use crate::domain::view::Move;
use crate::t;
use chrono::TimeDelta;
use chrono_tz::Tz;
use serde::Serialize;

/// A move as other programs read it.
#[derive(Serialize)]
pub(super) struct MoveJson {
    number: TicketNumber,
    title: String,
    clock: ClockKind,
    before: Option<Instant>,
    after: Option<Instant>,
    breaches: bool,
}

impl From<&Move> for MoveJson {
    fn from(moved: &Move) -> Self {
        Self {
            number: moved.number,
            title: moved.title.clone(),
            clock: moved.clock,
            before: moved.before,
            after: moved.after,
            breaches: moved.breaches,
        }
    }
}

/// How many moved.
pub(super) fn count(moves: &[Move]) -> String {
    t!("cli-moved", count = moves.len(), breaches = late(moves))
}

/// How many would move.
pub(super) fn would_count(moves: &[Move]) -> String {
    t!("cli-would-move", count = moves.len(), breaches = late(moves))
}

fn late(moves: &[Move]) -> usize {
    moves.iter().filter(|moved| moved.breaches).count()
}

/// A line per move; nothing if none moves.
pub(super) fn table(moves: &[Move], zone: Tz) -> String {
    if moves.is_empty() {
        return String::new();
    }
    let heads = ["number", "move-clock", "before", "after", "by", "late", "title"];
    let mut table = Table::new(heads.map(|head| t!(&format!("cli-head-{head}"))));
    for moved in moves {
        table.row([
            moved.number.to_string(),
            words::word("clock", moved.clock),
            stamp(moved.before, zone),
            stamp(moved.after, zone),
            by(moved),
            if moved.breaches { t!("cli-would-breach") } else { String::new() },
            moved.title.clone(),
        ]);
    }
    table.render()
}

fn stamp(at: Option<Instant>, zone: Tz) -> String {
    at.map_or_else(|| "-".to_owned(), |at| time::stamp(at, zone))
}

/// By how much, if there is a deadline before and after: `+1d 2h`.
fn by(moved: &Move) -> String {
    let (Some(before), Some(after)) = (moved.before, moved.after) else {
        return String::new();
    };
    let length = after - before;
    let sign = if length < TimeDelta::zero() { "-" } else { "+" };
    format!("{sign}{}", time::span(length.abs()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn moved(before: Option<&str>, after: Option<&str>) -> Move {
        let at = |text: &str| text.parse().unwrap();
        Move {
            number: TicketNumber(7),
            title: "Mail".to_owned(),
            clock: ClockKind::FirstResponse,
            before: before.map(at),
            after: after.map(at),
            breaches: true,
        }
    }

    #[rstest]
    #[case(Some("2026-03-02T08:00:00Z"), Some("2026-03-03T10:00:00Z"), "+1d 2h")]
    #[case(Some("2026-03-02T08:00:00Z"), Some("2026-03-02T07:30:00Z"), "-30m")]
    #[case(None, Some("2026-03-02T07:30:00Z"), "")]
    #[case(Some("2026-03-02T07:30:00Z"), None, "")]
    fn moves_have_a_length(
        #[case] before: Option<&str>,
        #[case] after: Option<&str>,
        #[case] expected: &str,
    ) {
        assert_eq!(by(&moved(before, after)), expected);
    }

    #[test]
    fn a_move_is_a_line_in_the_zone_of_the_reader() {
        let table = table(&[moved(Some("2026-03-02T08:00:00Z"), None)], Tz::Asia__Tokyo);
        let line = table.lines().nth(1).unwrap();
        assert!(line.starts_with("7 ") && line.contains("2026-03-02 17:00 JST  -"), "{table}");
    }
}
