//! Ranks tickets by how well free text fits their number, title and customer.
//!
//! All lines are looked at quickly, the best few thousand are scored by `SkimMatcherV2`, the others keep their rough
//! order behind them. Case is folded beforehand, because the matcher folds ASCII only.

use super::{fold, shortlist};
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use std::cmp::Ordering;

/// Characters of a title that are looked at.
const TITLE: usize = 160;
/// Characters of a customer's name that are looked at.
const CUSTOMER: usize = 80;
/// Lines that are scored in earnest.
const SCORED: usize = 2_000;

/// What of a ticket is looked at: number, title and customer, folded, a space between.
#[derive(Clone, Debug)]
pub struct Line {
    text: Box<str>,
    mask: u64,
    title_at: u16,
    customer_at: u16,
}

impl Line {
    /// The line of a ticket.
    pub fn new(number: u64, title: &str, customer: &str) -> Self {
        let title: String = title.chars().take(TITLE).collect();
        let customer: String = customer.chars().take(CUSTOMER).collect();
        let head = format!("{number} ");
        let text = fold(&format!("{head}{title} {customer}")).into_boxed_str();
        // Far less than 65,536: a number and two cut names.
        let place = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        Self {
            mask: shortlist::mask(&text),
            text,
            title_at: place(head.len()),
            customer_at: place(head.len() + title.chars().count() + 1),
        }
    }
}

/// What the text hit, as places of characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// In the title.
    pub title: Vec<usize>,
    /// In the customer's name.
    pub customer: Vec<usize>,
}

/// Something with a line, and roughly how well that fits.
struct Rough<T> {
    item: T,
    score: i64,
}

/// Of the items whose lines fit all words, at least the `wanted` best, best first, and how many fit. Equals stay in
/// `order`, which is total.
pub fn rank<'a, T>(
    items: impl Iterator<Item = T>,
    line: impl Fn(&T) -> &'a Line,
    words: &[String],
    order: impl Fn(&T, &T) -> Ordering,
    wanted: usize,
) -> (Vec<T>, usize) {
    let words: Vec<Word<'_>> = words.iter().map(|word| Word::new(word)).collect();
    let rough = items.filter_map(|item| {
        let score = rough_score(line(&item), &words)?;
        Some(Rough { item, score })
    });
    let mut rough: Vec<Rough<T>> = rough.collect();
    let fit = rough.len();
    let by_score = |one: &Rough<T>, other: &Rough<T>| {
        other
            .score
            .cmp(&one.score)
            .then_with(|| order(&one.item, &other.item))
    };
    let mut rest = split_best(&mut rough, SCORED, by_score);
    let matcher = SkimMatcherV2::default().ignore_case();
    for scored in &mut rough {
        scored.score = exact_score(&matcher, line(&scored.item), &words);
    }
    rough.sort_unstable_by(by_score);
    split_best(&mut rest, wanted.saturating_sub(rough.len()), by_score);
    rest.sort_unstable_by(by_score);
    let ranked = rough.into_iter().chain(rest).map(|rough| rough.item);
    (ranked.collect(), fit)
}

/// Leaves the `count` best, in no order, and gives the others.
pub fn split_best<T>(items: &mut Vec<T>, count: usize, order: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    if count >= items.len() {
        return Vec::new();
    }
    items.select_nth_unstable_by(count, order);
    items.split_off(count)
}

/// What the words hit in a line.
pub fn hits(line: &Line, words: &[String]) -> Hits {
    let matcher = SkimMatcherV2::default().ignore_case();
    let mut places: Vec<usize> = words
        .iter()
        .filter_map(|word| matcher.fuzzy_indices(&line.text, word))
        .flat_map(|(_, places)| places)
        .collect();
    places.sort_unstable();
    places.dedup();
    let mut hits = Hits::default();
    let (title_at, customer_at) = (usize::from(line.title_at), usize::from(line.customer_at));
    for place in places {
        if place >= customer_at {
            hits.customer.push(place - customer_at);
        } else if place >= title_at && place + 1 < customer_at {
            hits.title.push(place - title_at);
        }
    }
    hits
}

/// A word with its characters as a mask.
struct Word<'a> {
    text: &'a str,
    mask: u64,
}

impl<'a> Word<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            mask: shortlist::mask(text),
        }
    }
}

fn rough_score(line: &Line, words: &[Word<'_>]) -> Option<i64> {
    let score = |word: &Word<'_>| {
        (word.mask & !line.mask == 0)
            .then(|| shortlist::score(&line.text, word.text))
            .flatten()
    };
    words.iter().map(score).sum()
}

fn exact_score(matcher: &SkimMatcherV2, line: &Line, words: &[Word<'_>]) -> i64 {
    let score = |word: &Word<'_>| matcher.fuzzy_match(&line.text, word.text).unwrap_or(0);
    words.iter().map(score).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(fold).collect()
    }

    /// The places of the lines that fit, best first.
    fn ranked(lines: &[Line], text: &str, wanted: usize) -> Vec<usize> {
        let places = 0..lines.len();
        let (ranked, fit) = rank(places, |place| &lines[*place], &words(text), Ord::cmp, wanted);
        assert!(ranked.len() <= fit && ranked.len() >= wanted.min(fit));
        ranked
    }

    fn lines() -> Vec<Line> {
        vec![
            Line::new(1, "Outlook hangs on start", "Bakkerij de Vries"),
            Line::new(2, "Printer queue stuck", "Jansen BV"),
            Line::new(3, "Sprint board slow", "North Sea Shipping"),
            Line::new(14, "İstanbul ofisi: VPN", "Ölçü AŞ"),
        ]
    }

    #[rstest]
    #[case("printer", &[1])]
    #[case("print", &[1, 2])]
    #[case("PRINT", &[1, 2])]
    #[case("vries outlook", &[0])]
    #[case("14", &[3])]
    #[case("ölçü", &[3])]
    #[case("zzz", &[])]
    fn fits_are_found_best_first(#[case] text: &str, #[case] places: &[usize]) {
        assert_eq!(ranked(&lines(), text, usize::MAX), places);
    }

    #[test]
    fn hits_are_places_in_the_words_as_written() {
        let hits = hits(&lines()[3], &words("vpn öl"));
        assert_eq!(hits.title, [16, 17, 18]);
        assert_eq!(hits.customer, [0, 1]);
    }

    #[test]
    fn many_lines_keep_the_best_in_front() {
        let mut lines: Vec<Line> = (0..5_000)
            .map(|n| Line::new(n, "xpxrxixnxt something", "x"))
            .collect();
        lines.push(Line::new(9_999, "print", "y"));
        let all = ranked(&lines, "print", usize::MAX);
        assert_eq!((all.len(), all[0]), (5_001, 5_000));
        assert!(all[1..].is_sorted());
        for wanted in [0, 1, 2_000, 3_000] {
            let some = ranked(&lines, "print", wanted);
            assert_eq!(some, all[..wanted.max(SCORED)]);
        }
    }
}
