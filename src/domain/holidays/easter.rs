//! Easter Sunday of the western churches, from which half of Europe's holidays are counted.

use chrono::NaiveDate;

/// The date in a year of the Gregorian calendar, by the method of the anonymous correspondent of *Nature* (1876).
pub(super) fn sunday(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let moved = (century + 8) / 25;
    let correction = (century - moved + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("2020-04-12")]
    #[case("2021-04-04")]
    #[case("2022-04-17")]
    #[case("2023-04-09")]
    #[case("2024-03-31")]
    #[case("2025-04-20")]
    #[case("2026-04-05")]
    #[case("2027-03-28")]
    #[case("2028-04-16")]
    #[case("2029-04-01")]
    #[case("2030-04-21")]
    #[case("2031-04-13")]
    #[case("2032-03-28")]
    #[case("2033-04-17")]
    #[case("2034-04-09")]
    #[case("2035-03-25")]
    #[case::latest("2038-04-25")]
    #[case::earliest("1818-03-22")]
    fn known_sundays(#[case] date: NaiveDate) {
        assert_eq!(sunday(chrono::Datelike::year(&date)), Some(date));
    }
}
