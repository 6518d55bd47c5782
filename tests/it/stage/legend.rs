//! The screen as text with a legend: for each style, the cells it is on, as `row:from-to`.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use std::fmt::Write;

pub(crate) fn lines(buffer: &Buffer) -> Vec<String> {
    let width = usize::from(buffer.area.width).max(1);
    let rows = buffer.content.chunks(width);
    rows.map(|row| {
        let mut skip = 0;
        let mut line = String::new();
        for cell in row {
            // A wide character owns the cell after it too.
            if skip > 0 {
                skip -= 1;
                continue;
            }
            line.push_str(cell.symbol());
            skip = unicode_width::UnicodeWidthStr::width(cell.symbol()).saturating_sub(1);
        }
        line.trim_end().to_owned()
    })
    .collect()
}

pub(crate) fn picture(buffer: &Buffer) -> String {
    let mut out = lines(buffer).join("\n");
    out.push_str("\n\n");
    for (style, places) in styles(buffer) {
        let _ = writeln!(out, "{style}: {}", places.join(" "));
    }
    out
}

fn styles(buffer: &Buffer) -> Vec<(String, Vec<String>)> {
    let width = usize::from(buffer.area.width).max(1);
    let mut styles: Vec<(String, Vec<String>)> = Vec::new();
    for (y, row) in buffer.content.chunks(width).enumerate() {
        let mut x = 0;
        while x < row.len() {
            let style = name(&row[x]);
            let end = (x..row.len()).find(|at| name(&row[*at]) != style).unwrap_or(row.len());
            if !style.is_empty() {
                let place = if end - x == 1 { format!("{y}:{x}") } else { format!("{y}:{x}-{}", end - 1) };
                match styles.iter_mut().find(|(known, _)| *known == style) {
                    Some((_, places)) => places.push(place),
                    None => styles.push((style, vec![place])),
                }
            }
            x = end;
        }
    }
    styles
}

fn name(cell: &Cell) -> String {
    let mut words = Vec::new();
    for (modifier, word) in [
        (Modifier::BOLD, "bold"),
        (Modifier::DIM, "dim"),
        (Modifier::UNDERLINED, "underlined"),
        (Modifier::REVERSED, "reversed"),
    ] {
        if cell.modifier.contains(modifier) {
            words.push(word.to_owned());
        }
    }
    for (colour, on) in [(cell.fg, ""), (cell.bg, "on ")] {
        if colour != Color::Reset {
            words.push(format!("{on}{}", colour.to_string().to_lowercase()));
        }
    }
    words.join(" ")
}
