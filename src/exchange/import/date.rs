//! Instants as Partner Center writes them: with and without zone, with any number of decimals, with stray spaces.

use crate::domain::Instant;
use chrono::{DateTime, Datelike, NaiveDateTime};

/// Year of the date that stands for "not set".
const NOT_SET: i32 = 1;
/// Year of the date that stands for "no end".
const NO_END: i32 = 9999;

/// A text that is no date.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotADate;

/// The instant a text stands for; `None` for the dates that stand for "not set" and "no end". No zone means UTC.
pub(super) fn parse(text: &str) -> Result<Option<Instant>, NotADate> {
    let solid: String = text.trim().replacen(' ', if text.contains('T') { "" } else { "T" }, 1);
    let solid: String = solid.chars().filter(|c| !c.is_whitespace()).collect();
    let at = match DateTime::parse_from_rfc3339(&solid) {
        Ok(at) => at.to_utc(),
        Err(_) => {
            NaiveDateTime::parse_from_str(&solid, "%Y-%m-%dT%H:%M:%S%.f").map_err(|_| NotADate)?.and_utc()
        }
    };
    match at.year() {
        ..=NOT_SET | NO_END.. => Ok(None),
        _ => Ok(Some(at)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::zone("2016-12-22T20:31:17.24Z", Some("2016-12-22T20:31:17.240Z"))]
    #[case::no_zone("2015-11-24T01:07:00.863", Some("2015-11-24T01:07:00.863Z"))]
    #[case::no_decimals("2015-11-24T01:07:00", Some("2015-11-24T01:07:00Z"))]
    #[case::one_decimal("2015-11-24T01:07:00.5Z", Some("2015-11-24T01:07:00.500Z"))]
    #[case::seven_decimals("2021-01-14T16:57:15.0966728Z", Some("2021-01-14T16:57:15.096672800Z"))]
    #[case::offset("2021-01-14T16:57:15+01:00", Some("2021-01-14T15:57:15Z"))]
    #[case::spaces_inside("2015-11-25T06: 41: 12Z", Some("2015-11-25T06:41:12Z"))]
    #[case::space_for_t("2015-11-25 06:41:12Z", Some("2015-11-25T06:41:12Z"))]
    #[case::not_set("0001-01-01T00:00:00", None)]
    #[case::not_set_with_zone("0001-01-01T00:00:00Z", None)]
    #[case::no_end("9999-12-10T00:00:00Z", None)]
    fn dates_are_read(#[case] text: &str, #[case] expected: Option<&str>) {
        let expected = expected.map(|text| text.parse().unwrap());
        assert_eq!(parse(text), Ok(expected));
    }

    #[rstest]
    #[case("")]
    #[case("yesterday")]
    #[case("2015-13-25T06:41:12Z")]
    #[case("24-11-2015 01:07")]
    fn the_rest_is_no_date(#[case] text: &str) {
        assert_eq!(parse(text), Err(NotADate));
    }
}
