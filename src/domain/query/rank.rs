//! Ranks tickets by how well free text fits their number, title and customer.
//!
//! All lines are looked at quickly, the best few thousand are scored by `SkimMatcherV2`, the others keep their rough
//! order behind them. Case is folded beforehand, because the matcher folds ASCII only.

use super::fold_char;
use super::shortlist::{Word, mask};
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
        let mut text = format!("{number} ");
        let title_at = text.len();
        text.extend(title.chars().take(TITLE).map(fold_char));
        text.push(' ');
        let customer_at = text.chars().count();
        text.extend(customer.chars().take(CUSTOMER).map(fold_char));
        // Far less than 65,536: a number and two cut names.
        let place = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        Self {
            mask: mask(&text),
            text: text.into_boxed_str(),
            title_at: place(title_at),
            customer_at: place(customer_at),
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

/// Words to look for. Without any, everything fits, equally well.
#[derive(Clone, Debug)]
pub struct Search<'a> {
    words: Vec<Word<'a>>,
}

impl<'a> Search<'a> {
    /// The search for all of these words, folded.
    pub fn new(words: &'a [String]) -> Self {
        Self { words: words.iter().map(|word| Word::new(word)).collect() }
    }

    /// How well a line fits, roughly; none: not at all.
    pub fn rough(&self, line: &Line) -> Option<i64> {
        if !self.words.iter().all(|word| word.may_fit(line.mask)) {
            return None;
        }
        self.words.iter().map(|word| word.score(&line.text)).sum()
    }

    /// The `wanted` best of items that fit, or more, best first; equals stay in `order`, which is total. Each comes
    /// with its rough score.
    pub fn rank<'b, T>(
        &self,
        mut items: Vec<(i64, T)>,
        line: impl Fn(&T) -> &'b Line,
        order: impl Fn(&T, &T) -> Ordering,
        wanted: usize,
    ) -> Vec<T> {
        let best_first =
            |one: &(i64, T), other: &(i64, T)| other.0.cmp(&one.0).then_with(|| order(&one.1, &other.1));
        let mut rest = Vec::new();
        if !self.words.is_empty() {
            rest = split_best(&mut items, SCORED, best_first);
            let matcher = SkimMatcherV2::default().ignore_case();
            for (score, item) in &mut items {
                *score = self.exact(&matcher, line(item));
            }
        }
        let mut ranked = Vec::new();
        for mut part in [items, rest] {
            split_best(&mut part, wanted.saturating_sub(ranked.len()), best_first);
            part.sort_unstable_by(best_first);
            ranked.extend(part.into_iter().map(|(_, item)| item));
        }
        ranked
    }

    fn exact(&self, matcher: &SkimMatcherV2, line: &Line) -> i64 {
        let score = |word: &Word<'_>| matcher.fuzzy_match(&line.text, word.text).unwrap_or(0);
        self.words.iter().map(score).sum()
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::query::fold;
    use rstest::rstest;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(fold).collect()
    }

    /// The places of the lines that fit, best first.
    fn ranked(lines: &[Line], text: &str, wanted: usize) -> Vec<usize> {
        let words = words(text);
        let search = Search::new(&words);
        let fitting = lines.iter().enumerate();
        let fitting: Vec<(i64, usize)> =
            fitting.filter_map(|(place, line)| Some((search.rough(line)?, place))).collect();
        let fit = fitting.len();
        let ranked = search.rank(fitting, |place| &lines[*place], Ord::cmp, wanted);
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
        let mut lines: Vec<Line> = (0..5_000).map(|n| Line::new(n, "xpxrxixnxt something", "x")).collect();
        lines.push(Line::new(9_999, "print", "y"));
        let all = ranked(&lines, "print", usize::MAX);
        assert_eq!((all.len(), all[0]), (5_001, 5_000));
        assert!(all[1..].is_sorted());
        for wanted in [0, 1, 2_000, 3_000] {
            let some = ranked(&lines, "print", wanted);
            assert_eq!(some, all[..wanted]);
        }
    }
}
