//! Durations in whole days, as Microsoft Graph writes them (`P180D`, `PT0S`) and as PowerShell saves them
//! (`180.00:00:00`). A year counts 365 days, a month 30.

/// The days of a duration, without what is left of a day; none if it is none.
pub(super) fn days(text: &str) -> Option<u32> {
    let text = text.trim();
    match text.strip_prefix(['P', 'p']) {
        Some(parts) => iso(parts),
        None => time_span(text),
    }
}

/// What follows the `P` of ISO 8601. A time of day is read and does not count.
fn iso(parts: &str) -> Option<u32> {
    let (date, time) = parts.split_once(['T', 't']).map_or((parts, None), |(date, time)| (date, Some(time)));
    if date.is_empty() && time.is_none_or(str::is_empty) {
        return None;
    }
    time.map_or(Some(0), |time| sum(time, |_| Some(0)))?;
    sum(date, |unit| match unit {
        'Y' => Some(365),
        'M' => Some(30),
        'W' => Some(7),
        'D' => Some(1),
        _ => None,
    })
}

/// Numbers, each with the letter of its unit.
fn sum(parts: &str, worth: impl Fn(char) -> Option<u32>) -> Option<u32> {
    let (mut total, mut number) = (0_u32, String::new());
    for c in parts.chars() {
        if c.is_ascii_digit() || (c == '.' && !number.is_empty()) {
            number.push(c);
            continue;
        }
        let whole: u32 = number.split('.').next()?.parse().ok()?;
        total = total.checked_add(whole.checked_mul(worth(c.to_ascii_uppercase())?)?)?;
        number.clear();
    }
    number.is_empty().then_some(total)
}

/// `days.hours:minutes:seconds`, the days left out if there are none.
fn time_span(text: &str) -> Option<u32> {
    let (days, time) = match text.split_once('.') {
        Some((days, time)) if !days.contains(':') => (days.parse().ok()?, time),
        _ => (0, text),
    };
    let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit() || c == '.');
    (time.split(':').count() == 3 && time.split(':').all(digits)).then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("P180D", Some(180))]
    #[case("P730D", Some(730))]
    #[case("PT0S", Some(0))]
    #[case("P0D", Some(0))]
    #[case("P2Y", Some(730))]
    #[case("P6M", Some(180))]
    #[case("P1Y2M3W4DT5H6M7.5S", Some(365 + 60 + 21 + 4))]
    #[case("180.00:00:00", Some(180))]
    #[case("00:00:00", Some(0))]
    #[case("P", None)]
    #[case("PT", None)]
    #[case("P180", None)]
    #[case("P-180D", None)]
    #[case("P180X", None)]
    #[case("P99999999999D", None)]
    #[case("180 days", None)]
    #[case("", None)]
    fn durations_are_read(#[case] text: &str, #[case] expected: Option<u32>) {
        assert_eq!(days(text), expected);
    }
}
