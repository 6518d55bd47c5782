//! A quick first look at many lines, so that only the promising ones are scored in earnest.
//!
//! A line that lacks a character of the text is out by its mask; one that does not hold the characters in order is out
//! by a scan. The rest get a cheap score: the text itself at the start of a word, the text itself, the characters close
//! together and at starts of words.

use memchr::memmem::Finder;

/// The characters that a text holds, as bits: letters and digits have their own, others share.
pub(super) fn mask(text: &str) -> u64 {
    text.chars().fold(0, |mask, c| mask | 1 << bit(c))
}

fn bit(c: char) -> u32 {
    match c {
        'a'..='z' => c as u32 - 'a' as u32,
        '0'..='9' => 26 + c as u32 - '0' as u32,
        c => 36 + c as u32 % 28,
    }
}

/// A folded word, ready to be looked for in many lines.
#[derive(Clone, Debug)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    mask: u64,
    finder: Finder<'a>,
}

impl<'a> Word<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, mask: mask(text), finder: Finder::new(text) }
    }

    /// Whether a text with these characters may hold this word.
    pub(super) fn may_fit(&self, mask: u64) -> bool {
        self.mask & !mask == 0
    }

    /// How well it fits a folded line, roughly; none: its characters are not there in order.
    pub(super) fn score(&self, line: &str) -> Option<i64> {
        let mut places = self.finder.find_iter(line.as_bytes()).peekable();
        if places.peek().is_none() {
            return scattered(line, self.text);
        }
        let at_start = places.any(|at| {
            let before = line.get(..at).and_then(|before| before.chars().next_back());
            before.is_none_or(|c| !c.is_alphanumeric())
        });
        Some(if at_start { 3_000 } else { 2_000 })
    }
}

/// The characters in order, from the first that fits on: fewer gaps and more starts of words are better.
fn scattered(line: &str, word: &str) -> Option<i64> {
    let mut wanted = word.chars().peekable();
    let (head, rest) = line.split_at_checked(line.find(*wanted.peek()?)?)?;
    let (mut starts, mut gaps, mut before) = (0, 0, head.chars().next_back());
    for c in rest.chars() {
        if wanted.next_if_eq(&c).is_some() {
            starts += i64::from(before.is_none_or(|before| !before.is_alphanumeric()));
        } else if wanted.peek().is_none() {
            break;
        } else {
            gaps += 1;
        }
        before = Some(c);
    }
    wanted.peek().is_none().then_some(1_000 + 30 * starts - gaps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn score(line: &str, word: &str) -> Option<i64> {
        Word::new(word).score(line)
    }

    #[rstest]
    #[case::word_start_beats_inside("a printer", "sprinter", "print")]
    #[case::later_word_start("sprint printer", "sprinter", "print")]
    #[case::literal_beats_scattered("sprinter", "p r i n t", "print")]
    #[case::tight_beats_wide("pxrint", "pxxxxxxrint", "prnt")]
    #[case::word_starts_beat_inside("mail box", "xmail xbox", "mb")]
    fn better_fits_score_higher(#[case] better: &str, #[case] worse: &str, #[case] word: &str) {
        assert!(score(better, word).unwrap() > score(worse, word).unwrap());
    }

    #[rstest]
    #[case("printer", "prx", false)]
    #[case("printer", "retnirp", false)]
    #[case("printer", "prn", true)]
    #[case("", "p", false)]
    fn order_matters(#[case] line: &str, #[case] word: &str, #[case] fits: bool) {
        assert_eq!(score(line, word).is_some(), fits);
    }

    #[test]
    fn what_a_line_lacks_its_mask_lacks() {
        assert!(!Word::new("qz9").may_fit(mask("printer")));
        assert!(Word::new("print").may_fit(mask("printer 12")));
    }
}
