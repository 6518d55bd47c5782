//! Two small texts of an offering: hours of a day (`09:00-17:30`) and targets (`4h`, `1h30m`, `45m`).

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Minutes in a day; `24:00` is the end of one.
pub const DAY: u16 = 24 * 60;

/// A text that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SpanError {
    /// Not `HH:MM-HH:MM`.
    #[error("'{0}' is not an interval of hours; write it as '09:00-17:30' (up to '24:00')")]
    Hours(String),
    /// Ends before it starts.
    #[error("'{0}' ends before it starts; write a night as two intervals, '22:00-24:00' and '00:00-06:00'")]
    Reversed(String),
    /// Not a number of hours and minutes.
    #[error("'{0}' is not a target; write hours and minutes, as '4h', '1h30m' or '45m'")]
    Target(String),
}

/// A half-open interval of local wall-clock minutes `[from, to)` within one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    /// First minute of the day that is open.
    pub from: u16,
    /// First minute that is not; at most [`DAY`].
    pub to: u16,
}

impl Hours {
    /// From midnight to midnight.
    pub const WHOLE_DAY: Self = Self { from: 0, to: DAY };
}

impl FromStr for Hours {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Self, SpanError> {
        let wrong = || SpanError::Hours(text.to_owned());
        let (from, to) = text.split_once('-').ok_or_else(wrong)?;
        let from = minute_of_day(from).ok_or_else(wrong)?;
        let to = minute_of_day(to).ok_or_else(wrong)?;
        if to <= from {
            return Err(SpanError::Reversed(text.to_owned()));
        }
        Ok(Self { from, to })
    }
}

fn minute_of_day(text: &str) -> Option<u16> {
    let (hours, minutes) = text.trim().split_once(':')?;
    if hours.is_empty() || hours.len() > 2 || minutes.len() != 2 {
        return None;
    }
    if !hours.bytes().chain(minutes.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    let of_day = hours * 60 + minutes;
    (minutes < 60 && of_day <= DAY).then_some(of_day)
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.from, self.to);
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    }
}

impl TryFrom<String> for Hours {
    type Error = SpanError;
    fn try_from(text: String) -> Result<Self, SpanError> {
        text.parse()
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}

/// A target in minutes of open time; at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Target {
    /// Minutes of open time.
    pub minutes: u32,
}

impl Target {
    /// The longest target: a year of round-the-clock service.
    pub const MAX_HOURS: u32 = 8_784;

    /// In seconds.
    pub fn seconds(self) -> i64 {
        i64::from(self.minutes) * 60
    }
}

impl FromStr for Target {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Self, SpanError> {
        let wrong = || SpanError::Target(text.to_owned());
        let (hours, rest) = match text.trim().split_once('h') {
            Some((hours, rest)) => (hours.trim().parse::<u32>().map_err(|_| wrong())?, rest.trim()),
            None => (0, text.trim()),
        };
        let minutes = match rest {
            "" if text.contains('h') => 0,
            rest => {
                let digits = rest.strip_suffix('m').ok_or_else(wrong)?;
                digits.trim().parse::<u32>().map_err(|_| wrong())?
            }
        };
        if hours > Self::MAX_HOURS || minutes > Self::MAX_HOURS * 60 || (hours, minutes) == (0, 0) {
            return Err(wrong());
        }
        Ok(Self { minutes: hours * 60 + minutes })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.minutes / 60, self.minutes % 60) {
            (0, minutes) => write!(f, "{minutes}m"),
            (hours, 0) => write!(f, "{hours}h"),
            (hours, minutes) => write!(f, "{hours}h{minutes}m"),
        }
    }
}

impl TryFrom<String> for Target {
    type Error = SpanError;
    fn try_from(text: String) -> Result<Self, SpanError> {
        text.parse()
    }
}

impl From<Target> for String {
    fn from(target: Target) -> Self {
        target.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("09:00-17:30", Some((540, 1050)))]
    #[case("00:00-24:00", Some((0, 1440)))]
    #[case("9:00-12:00", Some((540, 720)))]
    #[case("25:00-26:00", None)]
    #[case("09:60-10:00", None)]
    #[case("00:00-24:01", None)]
    #[case("17:00-09:00", None)]
    #[case("09:00-09:00", None)]
    #[case("+9:00-10:00", None)]
    #[case("09:00", None)]
    fn hours_parse(#[case] text: &str, #[case] expected: Option<(u16, u16)>) {
        assert_eq!(text.parse::<Hours>().ok().map(|h| (h.from, h.to)), expected);
    }

    #[rstest]
    #[case("4h", Some(240))]
    #[case("1h30m", Some(90))]
    #[case("1h 30m", Some(90))]
    #[case("45m", Some(45))]
    #[case("0m", None)]
    #[case("h", None)]
    #[case("4", None)]
    #[case("1d", None)]
    #[case("-1h", None)]
    #[case("99999999h", None)]
    #[case("4h30", None)]
    fn targets_parse(#[case] text: &str, #[case] expected: Option<u32>) {
        assert_eq!(text.parse::<Target>().ok().map(|t| t.minutes), expected);
    }

    #[rstest]
    #[case("4h")]
    #[case("1h30m")]
    #[case("45m")]
    fn targets_print_as_they_parse(#[case] text: &str) {
        assert_eq!(text.parse::<Target>().unwrap().to_string(), text);
    }
}
