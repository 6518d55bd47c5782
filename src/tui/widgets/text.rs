//! Text that fits: cut and padded by the columns a terminal gives each grapheme, wrapped at words.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Columns the text takes: each grapheme has its own cells, also those of ligatures (Arabic lam-alef), which the
/// width of a whole string counts as one.
pub fn width(text: &str) -> usize {
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// As much of the text as fits into so many columns; the ellipsis says that some is missing.
pub fn cut(text: &str, columns: usize, ellipsis: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(width(ellipsis));
    let mut out = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        used += width(grapheme);
        if used > room {
            break;
        }
        out.push_str(grapheme);
    }
    if columns >= width(ellipsis) {
        out.push_str(ellipsis);
    }
    out
}

/// Cut or padded to exactly so many columns.
pub fn fit(text: &str, columns: usize, ellipsis: &str) -> String {
    let mut out = cut(text, columns, ellipsis);
    let missing = columns.saturating_sub(width(&out));
    out.extend(std::iter::repeat_n(' ', missing));
    out
}

/// Pushed to the right of so many columns.
pub fn right(text: &str, columns: usize, ellipsis: &str) -> String {
    let out = cut(text, columns, ellipsis);
    let missing = columns.saturating_sub(width(&out));
    format!("{}{out}", " ".repeat(missing))
}

/// Broken into lines of at most so many columns, at spaces where possible. Empty lines stay.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        wrap_paragraph(paragraph, columns, &mut lines);
    }
    lines
}

fn wrap_paragraph(paragraph: &str, columns: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut used = 0;
    for word in paragraph.split_inclusive(' ') {
        let bare = width(word.trim_end_matches(' '));
        if used + bare > columns && bare <= columns {
            lines.push(line.trim_end().to_owned());
            line.clear();
            used = 0;
        }
        if bare > columns {
            break_word(word, columns, &mut line, &mut used, lines);
        } else {
            line.push_str(word);
            used += width(word);
        }
    }
    lines.push(line.trim_end().to_owned());
}

/// A word wider than a line goes on wherever the line ends.
fn break_word(word: &str, columns: usize, line: &mut String, used: &mut usize, lines: &mut Vec<String>) {
    for grapheme in word.graphemes(true) {
        let wide = width(grapheme);
        if *used + wide > columns && *used > 0 {
            lines.push(line.trim_end().to_owned());
            line.clear();
            *used = 0;
        }
        line.push_str(grapheme);
        *used += wide;
    }
}

/// The text with the characters at `hits` (counted in `char`s) in another style, fitted to so many columns.
pub fn with_hits<'a>(
    text: &str,
    hits: &[usize],
    columns: usize,
    hit: Style,
    ellipsis: &str,
) -> Vec<Span<'a>> {
    let fitted = fit(text, columns, ellipsis);
    let mut spans: Vec<Span<'a>> = Vec::new();
    let mut place = 0;
    let mut run = String::new();
    let mut run_is_hit = false;
    for grapheme in fitted.graphemes(true) {
        let next = place + grapheme.chars().count();
        let is_hit = hits.iter().any(|at| (place..next).contains(at));
        if is_hit != run_is_hit && !run.is_empty() {
            spans.push(Span::styled(std::mem::take(&mut run), if run_is_hit { hit } else { Style::new() }));
        }
        run_is_hit = is_hit;
        run.push_str(grapheme);
        place = next;
    }
    spans.push(Span::styled(run, if run_is_hit { hit } else { Style::new() }));
    spans
}

/// Draws a line into a row; an ellipsis at the end says that it goes on.
pub fn draw(line: &Line<'_>, row: Rect, ellipsis: &str, buffer: &mut Buffer) {
    let (end, _) = buffer.set_line(row.x, row.y, line, row.width);
    if line.width() > usize::from(row.width) {
        let last = end.saturating_sub(1).max(row.x);
        buffer.set_stringn(last, row.y, ellipsis, usize::from(row.right() - last), Style::new());
    }
}

/// A label in its column, then what it names.
pub fn labelled<'a>(label: &str, columns: usize, value: Vec<Span<'a>>) -> Line<'a> {
    let mut spans = vec![Span::styled(fit(label, columns, "…"), super::super::theme::LABEL), Span::raw(" ")];
    spans.extend(value);
    Line::from(spans)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("mail", 6, "mail  ")]
    #[case("mailbox", 6, "mailb…")]
    #[case("株式会社", 5, "株式…")]
    #[case("株式会社", 6, "株式… ")]
    #[case("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…")]
    #[case("لا لا", 6, "لا لا ")]
    #[case("abc", 0, "")]
    fn text_fits_its_columns(#[case] text: &str, #[case] columns: usize, #[case] expected: &str) {
        assert_eq!(fit(text, columns, "…"), expected);
    }

    #[rstest]
    #[case("one two three", 8, &["one two", "three"])]
    #[case("a\n\nb", 8, &["a", "", "b"])]
    #[case("abcdefghij", 4, &["abcd", "efgh", "ij"])]
    #[case("日本語の文", 4, &["日本", "語の", "文"])]
    fn text_wraps_at_words(#[case] text: &str, #[case] columns: usize, #[case] expected: &[&str]) {
        assert_eq!(wrap(text, columns), expected);
    }

    proptest! {
        #[test]
        fn any_text_takes_exactly_the_columns(text in "\\PC{0,40}", columns in 0usize..60) {
            prop_assert_eq!(width(&fit(&text, columns, "…")), columns);
        }

        #[test]
        fn no_wrapped_line_is_wider_than_allowed(text in "[ a-z\u{4e00}-\u{4e20}\n]{0,80}", columns in 2usize..30) {
            for line in wrap(&text, columns) {
                prop_assert!(width(&line) <= columns, "{line:?}");
            }
        }
    }
}
