//! What a command prints: data to standard output, messages for people to standard error.

use super::failure::Failure;
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use serde::Serialize;
use std::io::{IsTerminal, Write};
use std::os::fd::AsFd;
use unicode_width::UnicodeWidthStr;

/// Prints text to standard output, as it is.
pub fn text(text: &str) -> Result<(), Failure> {
    bytes(text.as_bytes())
}

/// Prints bytes to standard output, as they are.
pub fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(())
}

/// Prints a value as JSON to standard output.
pub fn json(value: &impl Serialize) -> Result<(), Failure> {
    let written = serde_json::to_string_pretty(value).map_err(std::io::Error::from)?;
    text(&(written + "\n"))
}

/// Prints a value as one line of JSON to standard output.
pub fn json_line(value: &impl Serialize) -> Result<(), Failure> {
    let written = serde_json::to_string(value).map_err(std::io::Error::from)?;
    text(&(written + "\n"))
}

/// Tells people something on standard error.
pub fn message(text: &str) {
    // There is nobody left to tell if standard error is gone.
    let _ = writeln!(std::io::stderr(), "{}", inert(text, |c| c == '\n'));
}

/// Without control characters but those that are wanted: what a terminal could obey. Names of files, and what another
/// process wrote, come by here without having been cleaned.
fn inert(text: &str, wanted: impl Fn(char) -> bool) -> String {
    text.chars().filter(|c| !c.is_control() || wanted(*c)).collect()
}

/// Waits until nobody can read standard output any more: the other end of a pipe is closed, the terminal is gone.
pub async fn closed() {
    let (tell, told) = tokio::sync::oneshot::channel();
    // A thread of its own: the runtime would wait for one of its pool.
    std::thread::spawn(move || {
        let stdout = std::io::stdout();
        let mut watched = [PollFd::new(stdout.as_fd(), PollFlags::empty())];
        // A signal interrupts it; whatever else goes wrong shows at the next writing.
        while poll(&mut watched, PollTimeout::NONE) == Err(Errno::EINTR) {}
        tell.send(())
    });
    // The thread sends before it ends.
    drop(told.await);
}

/// Whether somebody looks at standard output.
pub fn is_terminal() -> bool {
    std::io::stdout().is_terminal()
}

/// Rows in columns, aligned by how wide text is on screen. The last column is not filled up.
#[derive(Debug, Default)]
pub struct Table {
    rows: Vec<Vec<String>>,
    columns: usize,
}

impl Table {
    /// A table with the heads of its columns.
    pub fn new<S: Into<String>>(heads: impl IntoIterator<Item = S>) -> Self {
        let mut table = Self::default();
        table.row(heads);
        table
    }

    /// A table without heads, for names and values.
    pub fn bare() -> Self {
        Self::default()
    }

    /// Adds a row.
    pub fn row<S: Into<String>>(&mut self, cells: impl IntoIterator<Item = S>) {
        let cells: Vec<String> = cells.into_iter().map(|cell| inert(&cell.into(), |_| false)).collect();
        self.columns = self.columns.max(cells.len());
        self.rows.push(cells);
    }

    /// The table as lines.
    pub fn render(&self) -> String {
        let widths: Vec<usize> = (0..self.columns).map(|column| self.width_of(column)).collect();
        self.rows.iter().map(|row| line(row, &widths)).collect()
    }

    fn width_of(&self, column: usize) -> usize {
        self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
    }
}

fn line(row: &[String], widths: &[usize]) -> String {
    let mut text = String::new();
    for (cell, width) in row.iter().zip(widths) {
        text.push_str(cell);
        text.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.width()) + 2));
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_by_display_width() {
        let mut table = Table::new(["Nr", "Customer", "Title"]);
        table.row(["1", "株式会社", "x"]);
        table.row(["1000", "Café", "y"]);
        assert_eq!(table.render(), "Nr    Customer  Title\n1     株式会社  x\n1000  Café      y\n");
    }

    #[test]
    fn cells_are_inert() {
        let mut table = Table::bare();
        table.row(["\x1b[31m26\n11\u{9b}2J", "x"]);
        assert_eq!(table.render(), "[31m26112J  x\n");
    }

    #[test]
    fn empty_cells_leave_no_trailing_space() {
        let mut table = Table::bare();
        table.row(["a", ""]);
        assert_eq!(table.render(), "a\n");
    }
}
