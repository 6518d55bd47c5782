//! The rows of a CSV file under their columns: delimiter and kind are found from the header line.

use super::column::{self, Column};
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;
use crate::exchange::import::problem::{Place, Problems, Spot, shown};
use crate::exchange::import::{ITEM_LIMIT, value};
use csv::{ReaderBuilder, StringRecord, Trim};

/// What may stand between cells.
const DELIMITERS: [u8; 3] = *b";,\t";

/// Which export it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SheetKind {
    Customers,
    Subscriptions,
}

/// A line of the file, not empty.
pub(super) struct Row {
    line: u64,
    cells: StringRecord,
}

impl Row {
    pub(super) fn place(&self) -> Place {
        Place::Line(self.line)
    }
}

/// A file whose columns are known and whose rows have a cell for each that is needed.
pub(super) struct Sheet {
    pub(super) kind: SheetKind,
    /// Column, its place, its header as written.
    columns: Vec<(Column, usize, String)>,
    pub(super) rows: Vec<Row>,
}

impl Sheet {
    /// Reads header and rows. `None`: the problem is told.
    pub(super) fn read(text: &str, problems: &mut Problems) -> Option<Self> {
        let (text, skipped) = without_hint(text);
        let (delimiter, headers) = headers(text);
        let columns: Vec<(Column, usize, String)> = headers
            .iter()
            .enumerate()
            .filter_map(|(index, header)| Some((Column::of(header)?, index, header.to_owned())))
            .collect();
        let kind = kind(&columns, &headers, problems)?;
        check_columns(kind, &columns, skipped + 1, problems)?;
        let mut sheet = Self { kind, columns, rows: Vec::new() };
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .trim(Trim::All)
            .from_reader(text.as_bytes());
        for record in reader.records() {
            // Text that is UTF-8 and of any shape is never an error of the reader.
            let Ok(cells) = record else { continue };
            if cells.iter().all(str::is_empty) {
                continue;
            }
            let line = skipped + cells.position().map_or(0, |start| first_line(text, start));
            let row = Row { line, cells };
            sheet.check_width(&row, headers.len(), problems);
            sheet.rows.push(row);
            if sheet.rows.len() > ITEM_LIMIT {
                problems.file(Phrase::new("import-too-many").with("limit", ITEM_LIMIT));
                return None;
            }
        }
        Some(sheet)
    }

    /// A row with more cells than the header has a delimiter inside a cell, one with fewer is cut off: either way its
    /// cells stand under wrong names.
    fn check_width(&self, row: &Row, width: usize, problems: &mut Problems) {
        let extra = row.cells.iter().skip(width).any(|cell| !cell.is_empty());
        let missing = self
            .columns
            .iter()
            .any(|(column, index, _)| self.needed().contains(column) && row.cells.get(*index).is_none());
        if extra || missing {
            let phrase =
                Phrase::new("import-wrong-width").with("cells", row.cells.len()).with("headers", width);
            problems.tell(&Spot::at(row.place()), None, phrase);
        }
    }

    fn needed(&self) -> &'static [Column] {
        match self.kind {
            SheetKind::Customers => column::CUSTOMERS,
            SheetKind::Subscriptions => column::SUBSCRIPTIONS,
        }
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.columns.iter().any(|(own, _, _)| *own == column)
    }

    /// The text of a cell, empty if the row is too short, and what to call it.
    fn cell<'r>(&self, row: &'r Row, column: Column, problems: &mut Problems) -> (&'r str, Spot) {
        let found = self.columns.iter().find(|(own, _, _)| *own == column);
        let header = found.map_or(column.header(), |(_, _, header)| header);
        let text = found.and_then(|(_, index, _)| row.cells.get(*index)).unwrap_or_default();
        let spot = Spot::new(row.place(), header);
        if text.contains(['\n', '\r']) {
            problems.wrong(&spot, text, Phrase::new("import-open-quote"));
        }
        (text, spot)
    }

    pub(super) fn id(&self, row: &Row, column: Column, problems: &mut Problems) -> String {
        let (text, spot) = self.cell(row, column, problems);
        value::id(text, &spot, problems)
    }

    pub(super) fn line(&self, row: &Row, column: Column, problems: &mut Problems) -> CleanLine {
        let (text, spot) = self.cell(row, column, problems);
        value::line(text, &spot, problems)
    }

    pub(super) fn name(&self, row: &Row, column: Column, problems: &mut Problems) -> CleanLine {
        let (text, spot) = self.cell(row, column, problems);
        value::name(text, &spot, problems)
    }

    pub(super) fn count(&self, row: &Row, column: Column, problems: &mut Problems) -> u32 {
        let (text, spot) = self.cell(row, column, problems);
        value::count(text, &spot, problems)
    }
}

/// The text after a first line `sep=;`, which Excel understands, and how many lines that left out.
fn without_hint(text: &str) -> (&str, u64) {
    match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().to_lowercase().starts_with("sep=") => (rest, 1),
        _ => (text, 0),
    }
}

/// The line on which a record starts: the reader counts blank lines before it as part of it.
fn first_line(text: &str, start: &csv::Position) -> u64 {
    let rest = text.as_bytes().iter().skip(usize::try_from(start.byte()).unwrap_or(usize::MAX));
    let blank = rest.take_while(|byte| matches!(byte, b'\r' | b'\n'));
    start.line() + blank.filter(|byte| **byte == b'\n').count() as u64
}

/// The delimiter that makes most known headers of the first line, and these headers.
fn headers(text: &str) -> (u8, StringRecord) {
    let read = |delimiter: u8| {
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .trim(Trim::All)
            .from_reader(text.as_bytes());
        let mut headers = StringRecord::new();
        // A first line of any shape can be read.
        let _ = reader.read_record(&mut headers);
        (delimiter, headers)
    };
    let known = |(_, headers): &(u8, StringRecord)| headers.iter().filter_map(Column::of).count();
    let [first, rest @ ..] = DELIMITERS;
    rest.into_iter().fold(read(first), |best, delimiter| {
        let next = read(delimiter);
        let better = (known(&next), next.1.len()) > (known(&best), best.1.len());
        if better { next } else { best }
    })
}

fn kind(
    columns: &[(Column, usize, String)],
    headers: &StringRecord,
    problems: &mut Problems,
) -> Option<SheetKind> {
    let has = |column| columns.iter().any(|(own, _, _)| *own == column);
    if has(Column::Subscription) {
        Some(SheetKind::Subscriptions)
    } else if has(Column::Tenant) {
        Some(SheetKind::Customers)
    } else if has(Column::DateTime) && has(Column::Action) {
        problems.file(Phrase::new("import-found-activity-log"));
        None
    } else {
        let headers: Vec<&str> = headers.iter().collect();
        problems.file(Phrase::new("import-unknown-columns").with("headers", shown(&headers.join(", "))));
        None
    }
}

/// Tells columns that are missing and columns that stand twice.
fn check_columns(
    kind: SheetKind,
    columns: &[(Column, usize, String)],
    line: u64,
    problems: &mut Problems,
) -> Option<()> {
    let needed = match kind {
        SheetKind::Customers => column::CUSTOMERS,
        SheetKind::Subscriptions => column::SUBSCRIPTIONS,
    };
    let missing = needed.iter().filter(|column| !columns.iter().any(|(own, _, _)| own == *column));
    for column in missing {
        let spot = Spot::new(Place::Line(line), column.header());
        problems.tell(&spot, None, Phrase::new("import-missing-column"));
    }
    for (index, (column, _, header)) in columns.iter().enumerate() {
        if columns.iter().take(index).any(|(earlier, _, _)| earlier == column) {
            let spot = Spot::new(Place::Line(line), header);
            problems.tell(&spot, None, Phrase::new("import-column-twice"));
        }
    }
    problems.is_empty().then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const CUSTOMERS: &str = "Microsoft ID,Company name,Primary domain name,Relationship\n";

    fn told(text: &str) -> Vec<(Place, String)> {
        let mut problems = Problems::new("f");
        Sheet::read(text, &mut problems);
        let told = problems.finish();
        told.into_iter().map(|error| (error.place, error.phrase.key)).collect()
    }

    #[rstest]
    #[case::comma("Microsoft ID,Company name,Primary domain name\n1,a,b\n", b',')]
    #[case::semicolon("Microsoft-id;Bedrijfsnaam;Primaire domeinnaam\r\n1;a;b\r\n", b';')]
    #[case::tab("Microsoft ID\tCompany name\tPrimary domain name\n1\ta\tb", b'\t')]
    #[case::quoted("\"Microsoft ID\";\"Company name\";\"A, b, c and d\"\n", b';')]
    fn the_delimiter_is_found(#[case] text: &str, #[case] expected: u8) {
        assert_eq!(headers(text).0, expected);
    }

    #[rstest]
    #[case::lf("\n")]
    #[case::crlf("\r\n")]
    fn lines_are_counted_as_an_editor_does(#[case] end: &str) {
        let mut problems = Problems::new("f");
        let text =
            format!("sep=,\n{CUSTOMERS}\n1,\"a\nb\",c,d\n2,e,f,g\n,,,\n\n\n3,h,i,j\n").replace('\n', end);
        let sheet = Sheet::read(&text, &mut problems).unwrap();
        let lines: Vec<u64> = sheet.rows.iter().map(|row| row.line).collect();
        assert_eq!(lines, [4, 6, 10]);
    }

    #[rstest]
    #[case::stray_delimiter("1,Contoso, Ltd,contoso.com,Cloud Reseller", "import-wrong-width")]
    #[case::cut_off("1,Contoso", "import-wrong-width")]
    fn a_shifted_row_is_an_error(#[case] row: &str, #[case] key: &str) {
        assert_eq!(told(&format!("{CUSTOMERS}{row}\n")), [(Place::Line(2), key.to_owned())]);
    }

    #[rstest]
    #[case("1,Contoso,contoso.com,,,\n")]
    #[case("1,Contoso,contoso.com\n")]
    fn cells_nobody_needs_may_be_missing_or_empty(#[case] row: &str) {
        assert_eq!(told(&format!("{CUSTOMERS}{row}")), []);
    }

    #[rstest]
    #[case::unknown("a,b,c\n", Place::File, "import-unknown-columns")]
    #[case::activity(
        "Date-Time,Affected customer,Action,Partner user\n",
        Place::File,
        "import-found-activity-log"
    )]
    #[case::no_name("Microsoft ID,Primary domain name\n", Place::Line(1), "import-missing-column")]
    #[case::twice(
        "Microsoft ID,Microsoft-id,Company name,Primary domain name\n",
        Place::Line(1),
        "import-column-twice"
    )]
    fn headers_are_checked(#[case] text: &str, #[case] place: Place, #[case] key: &str) {
        assert_eq!(told(text), [(place, key.to_owned())]);
    }
}
