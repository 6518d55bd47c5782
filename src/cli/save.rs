//! Texts that go to files: written whole or not at all, and never over what is there.

use super::failure::Failure;
use crate::t;
use std::io::{self, Write};
use std::path::Path;

/// Writes a new file that only its owner may read: hand-overs hold customers' data.
pub fn new_file(path: &Path, text: &str) -> Result<(), Failure> {
    write(path, text).map_err(|error| {
        let file = path.display().to_string();
        Failure::Failed(match error.kind() {
            io::ErrorKind::AlreadyExists => t!("cli-file-exists", file = file),
            _ => t!("cli-file-not-written", file = file, why = error.to_string()),
        })
    })
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map(drop).map_err(|error| error.error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ticket-1.md");
        new_file(&path, "one").unwrap();
        let Err(Failure::Failed(said)) = new_file(&path, "two") else { panic!("it was written over") };
        assert!(said.contains("ticket-1.md"), "{said}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "one");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("nowhere/ticket-1.md");
        assert!(matches!(new_file(&path, "one"), Err(Failure::Failed(_))));
    }
}
