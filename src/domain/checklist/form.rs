//! Evidence in the form in which the other side can use it. It begins the answer; what follows is a remark.
//!
//! What is recognised is written down in one spelling: ids in their usual case, moments in UTC. Reading what was
//! written down gives the same again.

use super::Form;
use crate::domain::Instant;
use crate::domain::when::{self, Day, When};
use chrono::{FixedOffset, NaiveDateTime, SecondsFormat};
use chrono_tz::Tz;

/// Fewest and most letters before the digits of the id of a health issue.
const ISSUE_LETTERS: std::ops::RangeInclusive<usize> = 2..=4;
/// Fewest and most digits of the id of a health issue.
const ISSUE_DIGITS: std::ops::RangeInclusive<usize> = 4..=10;
/// Most numbers of a version.
const VERSION_PARTS: usize = 6;
/// Most digits of one number of a version.
const VERSION_DIGITS: usize = 10;

impl Form {
    /// The text with its beginning in the spelling of the form; none: it does not begin so. A moment without a zone is
    /// one on the wall clock of `zone`, and a time of day without a date the last such time before `now`.
    pub fn normalise(self, text: &str, now: Instant, zone: Tz) -> Option<String> {
        let text = text.trim();
        let (value, remark) = match self {
            Self::Guid => first(text, guid)?,
            Self::CorrelationId => guids(text)?,
            Self::Instant => instant(text, now, zone)?,
            Self::Version => first(text, version)?,
            Self::OutageId => first(text, issue_id)?,
            Self::Email => first(text, email)?,
        };
        Some(format!("{value}{remark}"))
    }
}

/// The first word, without the punctuation behind it, and all that follows.
pub(crate) fn split_word(text: &str) -> (&str, &str) {
    let (word, _) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let word = word.trim_end_matches([',', '.', ':', ';']);
    (word, text.strip_prefix(word).unwrap_or_default())
}

fn first(text: &str, read: impl Fn(&str) -> Option<String>) -> Option<(String, &str)> {
    let (word, remark) = split_word(text);
    Some((read(word)?, remark))
}

/// 32 hexadecimal digits with dashes, in braces or not, in lower case.
fn guid(word: &str) -> Option<String> {
    let bare = word.strip_prefix('{').and_then(|word| word.strip_suffix('}')).unwrap_or(word);
    let parts: Vec<usize> = bare.split('-').map(str::len).collect();
    let sound = parts == [8, 4, 4, 4, 12] && bare.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    sound.then(|| bare.to_ascii_lowercase())
}

/// GUIDs one after the other, with spaces, commas or semicolons between them.
fn guids(text: &str) -> Option<(String, &str)> {
    let (mut found, mut rest) = (Vec::new(), text);
    loop {
        let next = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
        let (word, _) =
            next.split_once(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).unwrap_or((next, ""));
        let bare = word.trim_end_matches(['.', ':']);
        let Some(guid) = guid(bare) else { break };
        found.push(guid);
        rest = next.strip_prefix(bare).unwrap_or_default();
    }
    (!found.is_empty()).then(|| (found.join(", "), rest))
}

/// `2026-11-22T14:05:00Z`, `2026-11-22 14:05`, `2026-11-22 14:05 UTC`, `yesterday 14:05`, `14:05`.
fn instant(text: &str, now: Instant, zone: Tz) -> Option<(String, &str)> {
    let (one, after_one) = split_word(text);
    let (two, after_two) = split_word(after_one.trim_start());
    let (three, after_three) = split_word(after_two.trim_start());
    let both = format!("{one} {two}");
    let zoned = moment(&both).zip(zone_of(three)).map(|(when, zone)| (zone.place(when, now), after_three));
    let local = || moment(&both).map(|when| (when.before(now, zone), after_two));
    let whole = || when::instant(&format!("{one}T{two}")).map(|at| (at, after_two));
    let alone = || moment(one).map(|when| (when.before(now, zone), after_one));
    let (at, remark) = zoned.or_else(local).or_else(whole).or_else(alone)?;
    Some((at.to_rfc3339_opts(SecondsFormat::Secs, true), remark))
}

/// A moment with a time of day, as people write it or as logs do.
fn moment(text: &str) -> Option<When> {
    let logged = ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f"];
    let logged = logged.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    if let Some(logged) = logged {
        when::date(&logged.date().to_string())?;
        return Some(When::Day(Day::Date(logged.date()), Some(logged.time())));
    }
    when::parse(text).filter(|when| match when {
        When::At(_) | When::Clock(_) | When::Day(_, Some(_)) => true,
        When::Day(_, None) | When::Length(_) => false,
    })
}

/// A zone as it stands behind a moment.
enum Zone {
    Named(Tz),
    Offset(FixedOffset),
}

fn zone_of(word: &str) -> Option<Zone> {
    if word.is_empty() {
        return None;
    }
    let utc = || word.eq_ignore_ascii_case("utc") || word.eq_ignore_ascii_case("gmt");
    let named = || word.contains('/').then(|| word.parse::<Tz>().ok()).flatten();
    match word.parse::<FixedOffset>() {
        Ok(offset) => Some(Zone::Offset(offset)),
        Err(_) if utc() => Some(Zone::Named(Tz::UTC)),
        Err(_) => named().map(Zone::Named),
    }
}

impl Zone {
    fn place(&self, when: When, now: Instant) -> Instant {
        match self {
            Self::Named(zone) => when.before(now, *zone),
            Self::Offset(offset) => when.before(now, Tz::UTC) - *offset,
        }
    }
}

/// Numbers with dots between them.
fn version(word: &str) -> Option<String> {
    let bare = word.strip_prefix(['v', 'V']).unwrap_or(word);
    let number = |part: &str| {
        !part.is_empty() && part.len() <= VERSION_DIGITS && part.chars().all(|c| c.is_ascii_digit())
    };
    let parts = bare.split('.').count();
    (parts <= VERSION_PARTS && bare.split('.').all(number)).then(|| bare.to_owned())
}

/// Letters and digits, as `EX226792`, in capitals.
fn issue_id(word: &str) -> Option<String> {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = word.len() - digits.len();
    let sound = ISSUE_LETTERS.contains(&letters)
        && ISSUE_DIGITS.contains(&digits.len())
        && digits.chars().all(|c| c.is_ascii_digit());
    sound.then(|| word.to_ascii_uppercase())
}

/// Something, an at sign, and a domain with a dot in it.
fn email(word: &str) -> Option<String> {
    let bare = word.strip_prefix('<').and_then(|word| word.strip_suffix('>')).unwrap_or(word);
    let (local, domain) = bare.split_once('@')?;
    let label = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    let odd = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';' | '"' | '@');
    let sound =
        !local.is_empty() && !local.contains(odd) && domain.contains('.') && domain.split('.').all(label);
    sound.then(|| bare.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;
    use strum::VariantArray;

    const ZONE: Tz = chrono_tz::Europe::Amsterdam;
    const ONE: &str = "615112a4-91d0-4f9a-8a2e-2f3d10c0a001";
    const TWO: &str = "a356ac8c-e310-44f4-bf85-c7f29044af99";

    /// Monday, eleven in Amsterdam.
    fn now() -> Instant {
        "2026-11-23T10:00:00Z".parse().unwrap()
    }

    fn read(form: Form, text: &str) -> Option<String> {
        form.normalise(text, now(), ZONE)
    }

    #[rstest]
    #[case::plain(ONE, ONE)]
    #[case::capitals("615112A4-91D0-4F9A-8A2E-2F3D10C0A001", ONE)]
    #[case::braces("{615112a4-91d0-4f9a-8a2e-2f3d10c0a001}", ONE)]
    #[case::remark(
        "615112A4-91D0-4F9A-8A2E-2F3D10C0A001, the web shop",
        "615112a4-91d0-4f9a-8a2e-2f3d10c0a001, the web shop"
    )]
    #[case::next_line(
        "615112A4-91D0-4F9A-8A2E-2F3D10C0A001\nproduction",
        "615112a4-91d0-4f9a-8a2e-2f3d10c0a001\nproduction"
    )]
    fn guids_are_read(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(read(Form::Guid, text).as_deref(), Some(expected));
    }

    #[rstest]
    #[case::one(ONE.to_owned(), ONE.to_owned())]
    #[case::two(format!("{ONE};{TWO} at noon"), format!("{ONE}, {TWO} at noon"))]
    #[case::lines(format!("{ONE}\n{TWO}\n"), format!("{ONE}, {TWO}"))]
    #[case::sentence(format!("{ONE}: first call"), format!("{ONE}: first call"))]
    fn correlation_ids_may_be_several(#[case] text: String, #[case] expected: String) {
        assert_eq!(read(Form::CorrelationId, &text), Some(expected));
    }

    #[rstest]
    #[case::zulu("2026-11-20T06:55:00Z", "2026-11-20T06:55:00Z")]
    #[case::offset("2026-11-20T07:55:00+01:00 in Teams", "2026-11-20T06:55:00Z in Teams")]
    #[case::decimals("2026-11-20T06:55:00.1234567Z", "2026-11-20T06:55:00Z")]
    #[case::desk("2026-11-20 07:55", "2026-11-20T06:55:00Z")]
    #[case::desk_in_summer("2026-07-20 07:55, after lunch", "2026-07-20T05:55:00Z, after lunch")]
    #[case::seconds("2026-11-20 07:55:30", "2026-11-20T06:55:30Z")]
    #[case::logged("2026-11-20T07:55:30.123", "2026-11-20T06:55:30Z")]
    #[case::space_and_zulu("2026-11-20 06:55:30Z", "2026-11-20T06:55:30Z")]
    #[case::named("2026-11-20 07:55 Europe/Amsterdam", "2026-11-20T06:55:00Z")]
    #[case::elsewhere("2026-11-20 07:55 Asia/Tokyo, by phone", "2026-11-19T22:55:00Z, by phone")]
    #[case::utc("2026-11-20 07:55 UTC", "2026-11-20T07:55:00Z")]
    #[case::shifted("2026-11-20 07:55 +02:00 or so", "2026-11-20T05:55:00Z or so")]
    #[case::word("yesterday 16:00", "2026-11-22T15:00:00Z")]
    #[case::dutch("gisteren 16:00, ongeveer", "2026-11-22T15:00:00Z, ongeveer")]
    #[case::time("07:55 this morning", "2026-11-23T06:55:00Z this morning")]
    fn moments_are_written_down_in_utc(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(read(Form::Instant, text).as_deref(), Some(expected));
    }

    #[rstest]
    #[case("10.0.40", "10.0.40")]
    #[case("v25.1, build 25873", "25.1, build 25873")]
    #[case("2019", "2019")]
    fn versions_are_read(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(read(Form::Version, text).as_deref(), Some(expected));
    }

    #[rstest]
    #[case("ex226792", "EX226792")]
    #[case("MO842351: mail", "MO842351: mail")]
    fn ids_of_issues_are_in_capitals(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(read(Form::OutageId, text).as_deref(), Some(expected));
    }

    #[rstest]
    #[case("piet@jansen.example", "piet@jansen.example")]
    #[case("<Piet.J+it@mail.jansen.example>, owner", "Piet.J+it@mail.jansen.example, owner")]
    fn addresses_are_read(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(read(Form::Email, text).as_deref(), Some(expected));
    }

    #[rstest]
    #[case(Form::Guid, "615112a4")]
    #[case(Form::Guid, "the id is 615112a4-91d0-4f9a-8a2e-2f3d10c0a001")]
    #[case(Form::Guid, "615112a4-91d0-4f9a-8a2e-2f3d10c0a00g")]
    #[case(Form::Guid, "615112a491d04f9a8a2e2f3d10c0a001")]
    #[case(Form::CorrelationId, "none")]
    #[case(Form::Instant, "this morning")]
    #[case(Form::Instant, "2026-11-20")]
    #[case(Form::Instant, "2h")]
    #[case(Form::Instant, "2026-13-20 07:55")]
    #[case(Form::Instant, "0001-01-01T00:00:00")]
    #[case(Form::Version, "latest")]
    #[case(Form::Version, "10..40")]
    #[case(Form::Version, "1.2.3.4.5.6.7")]
    #[case(Form::OutageId, "226792")]
    #[case(Form::OutageId, "EX22")]
    #[case(Form::OutageId, "EXCHANGE226792")]
    #[case(Form::Email, "piet")]
    #[case(Form::Email, "piet@jansen")]
    #[case(Form::Email, "a@b@c.nl")]
    #[case(Form::Email, "@jansen.example")]
    fn the_rest_is_none(#[case] form: Form, #[case] text: &str) {
        assert_eq!(read(form, text), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_was_written_down_is_read_as_the_same(
            place in 0..Form::VARIANTS.len(),
            text in "([a-fA-F0-9]{8}(-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}|2026-0[1-9]-1[0-9] [01][0-9]:[0-5][0-9]|v?[0-9.]{1,9}|[a-zA-Z]{2}[0-9]{4,7}|[a-z]{1,4}@[a-z.]{1,8}|.{0,12})[ ,;]{0,2}.{0,12}",
        ) {
            let form = Form::VARIANTS[place];
            if let Some(once) = read(form, &text) {
                prop_assert_eq!(read(form, &once), Some(once));
            }
        }

        #[test]
        fn anything_can_be_read(text in "\\PC{0,40}") {
            for form in Form::VARIANTS {
                let _ = read(*form, &text);
            }
        }
    }
}
