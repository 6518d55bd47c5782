//! Writing a file that people keep: whole or not at all, never over another one by accident.

use crate::cli::customer::offering_file::at_home;
use crate::t;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf, absolute};
use tempfile::{Builder, NamedTempFile};

/// Why a file was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is one of that name, and it was not to be replaced.
    Exists,
    /// Something else, in a sentence.
    Failed(String),
}

/// Writes a text to a file that only its owner reads: it may hold what customers wrote. `~/` is the user's home. Where
/// it is now.
pub fn save(path: &Path, text: &str, replace: bool) -> Result<PathBuf, Problem> {
    let path = at_home(path);
    let path = absolute(&path).map_err(|error| failed(&path, &error))?;
    if path.is_dir() {
        return Err(failed(&path, &io::Error::from(ErrorKind::IsADirectory)));
    }
    let file = written(&path, text).map_err(|error| failed(&path, &error))?;
    let kept = if replace { file.persist(&path) } else { file.persist_noclobber(&path) };
    match kept {
        Ok(_) => Ok(path),
        Err(refused) if refused.error.kind() == ErrorKind::AlreadyExists => Err(Problem::Exists),
        Err(refused) => Err(failed(&path, &refused.error)),
    }
}

/// A file beside it, with all that is to be in it, safe on the disk.
fn written(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = Builder::new().prefix(".loket-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn failed(path: &Path, error: &io::Error) -> Problem {
    let file = path.display().to_string();
    Problem::Failed(t!("cli-file-unwritable", file = file, why = error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

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
