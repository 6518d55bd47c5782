//! Texts that go to files: written whole or not at all, and never over what is there unless somebody said so. Only their
//! owner may read them: hand-overs hold customers' data.

use super::customer::offering_file::at_home;
use super::failure::Failure;
use crate::t;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf, absolute};

/// Why a file was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is one of that name, and it was not to be replaced.
    Exists,
    /// Something else, in a sentence.
    Failed(String),
}

/// Writes a new file.
pub fn new_file(path: &Path, text: &str) -> Result<(), Failure> {
    write(path, text, false).map_err(|error| {
        Failure::Failed(match problem(path, &error) {
            Problem::Exists => t!("cli-file-exists", file = path.display().to_string()),
            Problem::Failed(why) => why,
        })
    })
}

/// Writes a file that somebody named on the screen; one that is there only if it is to be replaced. `~/` is the user's
/// home. Where it is now.
pub fn save(path: &Path, text: &str, replace: bool) -> Result<PathBuf, Problem> {
    let path = at_home(path);
    let saved = absolute(&path).and_then(|path| write(&path, text, replace).map(|()| path));
    saved.map_err(|error| problem(&path, &error))
}

fn problem(path: &Path, error: &io::Error) -> Problem {
    let file = path.display().to_string();
    match error.kind() {
        ErrorKind::AlreadyExists => Problem::Exists,
        _ => Problem::Failed(t!("cli-file-not-written", file = file, why = error.to_string())),
    }
}

fn write(path: &Path, text: &str, replace: bool) -> io::Result<()> {
    if path.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    folder.metadata()?;
    // Without the name of the temporary file: nobody asked for that one.
    let made = tempfile::NamedTempFile::new_in(folder).map_err(|error| io::Error::from(error.kind()));
    let mut file = made?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    let kept = if replace { file.persist(path) } else { file.persist_noclobber(path) };
    kept.map(drop).map_err(|error| error.error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_file_that_is_there_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ticket-1.md");
        new_file(&path, "one").unwrap();
        let Err(Failure::Failed(said)) = new_file(&path, "two") else { panic!("it was written over") };
        assert!(said.contains("ticket-1.md"), "{said}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("nowhere/ticket-1.md");
        let Err(Failure::Failed(said)) = new_file(&path, "one") else { panic!("it was written") };
        assert!(said.contains("nowhere/ticket-1.md") && !said.contains("nowhere/.tmp"), "{said}");
    }

    #[test]
    fn a_file_is_replaced_only_on_purpose() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ticket-12.md");
        assert_eq!(save(&file, "one", false), Ok(file.clone()));
        assert_eq!(save(&file, "two", false), Err(Problem::Exists));
        assert_eq!(fs::read_to_string(&file).unwrap(), "one");
        assert_eq!(save(&file, "two", true), Ok(file.clone()));
        assert_eq!(fs::read_to_string(&file).unwrap(), "two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left behind");
    }

    #[test]
    fn what_cannot_be_written_is_said_with_its_name() {
        let folder = tempfile::tempdir().unwrap();
        for file in [folder.path().join("no/such/folder.md"), folder.path().to_owned()] {
            let Err(Problem::Failed(why)) = save(&file, "x", true) else {
                panic!("{} was written", file.display());
            };
            assert!(why.contains(&file.display().to_string()), "{why}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
