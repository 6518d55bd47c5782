//! Who works at the desk, and what each role may do.

use super::word::word;
use serde::{Deserialize, Serialize};

word! {
    /// What a person of the desk may do. Each role may do all of the roles before it.
    pub enum Role {
        /// Reads only.
        Observer,
        /// Works tickets.
        Agent,
        /// Also reassigns, overrides refusals, changes offerings, imports.
        Supervisor,
        /// Also stops the host, sees to configuration and backups.
        Admin,
    }
}

/// Who did something. Stamped by the host from the socket's peer credentials, never taken from a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Actor {
    /// The name as configured under `[people]`, or the system's user name.
    pub name: String,
    /// What this person may do.
    pub role: Role,
}

impl Actor {
    /// The host itself, for what time brings about (closing resolved tickets).
    pub fn host() -> Self {
        Self { name: "loket".to_owned(), role: Role::Admin }
    }
}
