//! Where a desk's files lie, and the marker that makes a directory a desk.

use serde::{Deserialize, Serialize};
use std::fs::{self, DirBuilder, File};
use std::io::{self, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// The files of one desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskPaths {
    root: PathBuf,
    config: Option<PathBuf>,
}

/// What `desk.toml` says: that this is a desk, and which.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marker {
    /// Made once and for ever; journal and store bear it too.
    pub id: String,
    /// Whether the desk's time may be set (`loket init --simulated`).
    pub simulated: bool,
}

impl DeskPaths {
    /// The desk in a directory, which need not exist yet. A relative one is taken from the current directory.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        let root = std::path::absolute(&root).unwrap_or(root);
        Self { root, config: None }
    }

    /// The same desk with its configuration in another file.
    #[must_use]
    pub fn with_config(mut self, file: impl Into<PathBuf>) -> Self {
        let file = file.into();
        self.config = Some(std::path::absolute(&file).unwrap_or(file));
        self
    }

    /// The directory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The configuration.
    pub fn config(&self) -> PathBuf {
        self.config.clone().unwrap_or_else(|| self.root.join("config.toml"))
    }

    /// The configuration, if it is not where it is by itself.
    pub fn config_elsewhere(&self) -> Option<&Path> {
        self.config.as_deref()
    }

    /// The truth: all that happened.
    pub fn journal(&self) -> PathBuf {
        self.root.join("journal")
    }

    /// What it adds up to (a directory).
    pub fn store(&self) -> PathBuf {
        self.root.join("store")
    }

    /// Held by the host as long as it runs.
    pub fn lock(&self) -> PathBuf {
        self.root.join("host.lock")
    }

    /// Held by a client while it starts the host.
    pub fn start_lock(&self) -> PathBuf {
        self.root.join("start.lock")
    }

    /// Where the host listens.
    pub fn socket(&self) -> PathBuf {
        self.root.join("host.sock")
    }

    /// What a detached host has to say.
    pub fn log(&self) -> PathBuf {
        self.root.join("host.log")
    }

    /// What makes the directory a desk.
    pub fn marker_file(&self) -> PathBuf {
        self.root.join("desk.toml")
    }

    /// What the marker says; `None` where there is no desk.
    pub fn marker(&self) -> io::Result<Option<Marker>> {
        let text = match fs::read_to_string(self.marker_file()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            text => text?,
        };
        toml::from_str(&text)
            .map(Some)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error.to_string()))
    }

    /// Makes the directory a desk. `Ok(None)` when it is one already. Only its owner can enter a directory made here;
    /// `chmod` opens it to the people of the desk.
    pub fn init(&self, simulated: bool) -> io::Result<Option<Marker>> {
        DirBuilder::new().recursive(true).mode(0o700).create(&self.root)?;
        let marker = Marker { id: uuid::Uuid::now_v7().to_string(), simulated };
        let mut file = match File::create_new(self.marker_file()) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(None),
            file => file?,
        };
        writeln!(file, "# Makes this directory a desk of Loket. Leave it alone.")?;
        writeln!(file, "id = \"{}\"\nsimulated = {}", marker.id, marker.simulated)?;
        file.sync_all()?;
        Ok(Some(marker))
    }
}

/// The socket by a short path, however deep the desk lies: Unix allows 108 bytes. Good while this lives.
#[derive(Debug)]
pub(crate) struct SocketPath {
    #[cfg(target_os = "linux")]
    directory: File,
    #[cfg(not(target_os = "linux"))]
    path: PathBuf,
}

impl SocketPath {
    pub(crate) fn of(desk: &DeskPaths) -> io::Result<Self> {
        Ok(Self {
            #[cfg(target_os = "linux")]
            directory: File::open(desk.root())?,
            #[cfg(not(target_os = "linux"))]
            path: desk.socket(),
        })
    }

    pub(crate) fn path(&self) -> PathBuf {
        #[cfg(target_os = "linux")]
        {
            use std::os::fd::AsRawFd;
            PathBuf::from(format!("/proc/self/fd/{}/host.sock", self.directory.as_raw_fd()))
        }
        #[cfg(not(target_os = "linux"))]
        self.path.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_becomes_a_desk_once() {
        let dir = tempfile::tempdir().unwrap();
        let desk = DeskPaths::new(dir.path().join("deep/desk"));
        assert_eq!(desk.marker().unwrap(), None);
        let made = desk.init(true).unwrap();
        assert!(made.as_ref().is_some_and(|marker| marker.simulated));
        assert_eq!(desk.marker().unwrap(), made);
        assert_eq!(desk.init(false).unwrap(), None);
        assert_eq!(desk.marker().unwrap(), made);
    }

    #[test]
    fn the_configuration_can_lie_elsewhere() {
        let desk = DeskPaths::new("/a");
        assert_eq!(desk.config(), Path::new("/a/config.toml"));
        assert_eq!(desk.with_config("/b/c.toml").config(), Path::new("/b/c.toml"));
    }
}
