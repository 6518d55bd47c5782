//! The file of an offering, read for the screen: everything that is wrong with it at once, each with its place.

use crate::cli::exchange::file_bytes;
use crate::config;
use crate::domain::offering::Offering;
use crate::domain::phrase::Phrase;
use crate::t;
use std::path::{Path, PathBuf};

/// What the file says, and what the user should know of calendars it takes in; in the language of the thread. `~/` is
/// the user's home.
pub fn read(path: &Path) -> Result<(Offering, Vec<Phrase>), Vec<String>> {
    let path = at_home(path);
    let name = path.display().to_string();
    let bytes = file_bytes(&path).map_err(|failure| vec![failure.to_string()])?;
    let text = String::from_utf8(bytes).map_err(|_| vec![format!("{name}: {}", t!("cli-input-not-text"))])?;
    config::offering::parse_with_remarks(&name, &text)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// `~/` is the user's home.
pub(crate) fn at_home(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), std::env::home_dir()) {
        (Ok(rest), Some(home)) => home.join(rest),
        _ => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_wrong_is_said_with_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("bad.toml");
        std::fs::write(&file, "name = \"Gold\"\ntime_zone = \"Europe/Amsterdan\"\nhurs = 1\n").unwrap();
        let said = read(&file).unwrap_err();
        let name = file.display();
        assert!(said.iter().any(|line| line.starts_with(&format!("{name}:2:13: "))), "{said:#?}");
        assert!(said.iter().any(|line| line.starts_with(&format!("{name}:3:1: "))), "{said:#?}");
        assert_eq!(read(folder.path()).unwrap_err().len(), 1);
        assert_eq!(read(&folder.path().join("none.toml")).unwrap_err().len(), 1);
    }

    #[test]
    fn a_good_file_is_an_offering() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/scenarios/offerings/gold.toml");
        assert!(read(Path::new(path)).is_ok());
    }
}
