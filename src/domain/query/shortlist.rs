//! A quick first look at many lines, so that only the promising ones are scored in earnest.
//!
//! A line that lacks a character of the text is out by its mask; one that does not hold the characters in order is out
//! by a scan. The rest get a cheap score: the text itself at the start of a word, the text itself, the characters close
//! together and at starts of words.

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

/// How well a folded word fits a folded line, roughly; none: its characters are not there in order.
pub(super) fn score(line: &str, word: &str) -> Option<i64> {
    if !line.contains(word) {
        return scattered(line, word);
    }
    let at_start = line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|c| !c.is_alphanumeric())
    });
    Some(if at_start { 3_000 } else { 2_000 })
}

/// The characters in order, from the first that fits on: fewer gaps and more starts of words are better.
fn scattered(line: &str, word: &str) -> Option<i64> {
    let mut wanted = word.chars().peekable();
    let (mut starts, mut gaps, mut begun, mut before) = (0, 0, false, None::<char>);
    for c in line.chars() {
        if wanted.peek().is_none() {
            break;
        }
        if wanted.next_if_eq(&c).is_some() {
            begun = true;
            starts += i64::from(before.is_none_or(|before| !before.is_alphanumeric()));
        } else if begun {
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
        assert_ne!(mask("qz9") & !mask("printer"), 0);
        assert_eq!(mask("print") & !mask("printer 12"), 0);
    }
}
