//! Ranks tickets by how well free text fits their number, title and customer.
//!
//! All lines are looked at quickly, the best few thousand are scored by `SkimMatcherV2`, the others keep their rough
//! order behind them. Case is folded beforehand, because the matcher folds ASCII only.

use super::{fold, shortlist};
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use std::cmp::Reverse;

/// Characters of a title that are looked at.
const TITLE: usize = 160;
/// Characters of a customer's name that are looked at.
const CUSTOMER: usize = 80;
/// Lines that are scored in earnest.
const SCORED: usize = 2_000;

/// What of a ticket is looked at: number, title and customer, folded, a space between.
#[derive(Clone, Debug)]
pub struct Line {
    text: String,
    mask: u64,
    title_at: usize,
    customer_at: usize,
}

impl Line {
    /// The line of a ticket.
    pub fn new(number: u64, title: &str, customer: &str) -> Self {
        let title: String = title.chars().take(TITLE).collect();
        let customer: String = customer.chars().take(CUSTOMER).collect();
        let head = format!("{number} ");
        let title_at = head.len();
        let customer_at = title_at + title.chars().count() + 1;
        let text = fold(&format!("{head}{title} {customer}"));
        Self { mask: shortlist::mask(&text), text, title_at, customer_at }
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

/// The places of the lines that fit all words, best first; equals stay in the order given.
pub fn rank(lines: &[Line], words: &[String]) -> Vec<usize> {
    let mut rough: Vec<(usize, &Line, i64)> = lines
        .iter()
        .enumerate()
        .filter_map(|(place, line)| Some((place, line, rough_score(line, words)?)))
        .collect();
    rough.sort_by_key(|(_, _, score)| Reverse(*score));
    let rest = rough.split_off(rough.len().min(SCORED));
    let matcher = SkimMatcherV2::default().ignore_case();
    let mut scored: Vec<(usize, i64)> =
        rough.into_iter().map(|(place, line, _)| (place, exact_score(&matcher, line, words))).collect();
    scored.sort_by_key(|(place, score)| (Reverse(*score), *place));
    let scored = scored.into_iter().map(|(place, _)| place);
    scored.chain(rest.into_iter().map(|(place, _, _)| place)).collect()
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
    for place in places {
        if place >= line.customer_at {
            hits.customer.push(place - line.customer_at);
        } else if place >= line.title_at && place + 1 < line.customer_at {
            hits.title.push(place - line.title_at);
        }
    }
    hits
}

fn rough_score(line: &Line, words: &[String]) -> Option<i64> {
    let score = |word: &String| {
        (shortlist::mask(word) & !line.mask == 0).then(|| shortlist::score(&line.text, word)).flatten()
    };
    words.iter().map(score).sum()
}

fn exact_score(matcher: &SkimMatcherV2, line: &Line, words: &[String]) -> i64 {
    let score = |word: &String| matcher.fuzzy_match(&line.text, word).unwrap_or(0);
    words.iter().map(score).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(fold).collect()
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
        assert_eq!(rank(&lines(), &words(text)), places);
    }

    #[test]
    fn hits_are_places_in_the_words_as_written() {
        let hits = hits(&lines()[3], &words("vpn öl"));
        assert_eq!(hits.title, [16, 17, 18]);
        assert_eq!(hits.customer, [0, 1]);
    }

    #[test]
    fn many_lines_keep_the_best_in_front() {
        let mut lines: Vec<Line> = (0..5_000).map(|n| Line::new(n, "xpxrxixnxt something", "x")).collect();
        lines.push(Line::new(9_999, "print", "y"));
        let ranked = rank(&lines, &words("print"));
        assert_eq!((ranked.len(), ranked[0]), (5_001, 5_000));
    }
}
