//! The socket of a desk: bound by who holds the lock, open to whom the directory lets in.

use super::HostError;
use crate::wire::paths::{DeskPaths, SocketPath};
use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use tokio::net::{UnixListener, UnixStream};

/// A bound socket; its file is removed when this is dropped.
#[derive(Debug)]
pub(super) struct Socket {
    listener: UnixListener,
    path: SocketPath,
}

impl Socket {
    /// Binds the socket. The caller holds the desk's lock, so a socket that nobody answers is a dead host's.
    pub(super) async fn bind(desk: &DeskPaths) -> Result<Self, HostError> {
        let path = SocketPath::of(desk).map_err(HostError::at(desk.root()))?;
        Self::bind_at(path).await.map_err(HostError::at(desk.socket()))
    }

    async fn bind_at(path: SocketPath) -> io::Result<Self> {
        if let Err(error) = UnixStream::connect(path.path()).await
            && error.kind() == io::ErrorKind::ConnectionRefused
        {
            fs::remove_file(path.path())?;
        }
        let listener = UnixListener::bind(path.path())?;
        // Who may come in is said by the directory; who may do what, by the configuration.
        fs::set_permissions(path.path(), Permissions::from_mode(0o666))?;
        Ok(Self { listener, path })
    }

    pub(super) async fn accept(&self) -> io::Result<UnixStream> {
        Ok(self.listener.accept().await?.0)
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // Somebody may have removed it already.
        let _ = fs::remove_file(self.path.path());
    }
}
