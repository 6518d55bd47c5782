//! Who is at the other end of a socket: a user of this machine, and what the configuration lets that user do.

use super::Peer;
use crate::config::people::{People, User};
use crate::wire::paths::DeskPaths;
use nix::unistd::{self, Gid, Uid};
use std::ffi::CString;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::sync::Arc;

/// Knows the people of a desk. Who owns its directory is its admin.
pub fn known(desk: &DeskPaths, people: People) -> io::Result<super::People> {
    let owner = std::fs::metadata(desk.root())?.uid();
    Ok(Arc::new(move |peer| people.actor(&user(peer), owner)))
}

/// The user of a peer with the names of all its groups. A uid without a name is known by its number.
fn user(peer: Peer) -> User {
    let uid = Uid::from_raw(peer.uid);
    let name = unistd::User::from_uid(uid).ok().flatten().map(|user| user.name);
    let mut groups = vec![Gid::from_raw(peer.gid)];
    if let Some(name) = name.as_deref().and_then(|name| CString::new(name).ok()) {
        groups.extend(unistd::getgrouplist(&name, Gid::from_raw(peer.gid)).unwrap_or_default());
    }
    User {
        uid: peer.uid,
        name: name.unwrap_or_else(|| peer.uid.to_string()),
        groups: groups.into_iter().filter_map(group_name).collect(),
    }
}

fn group_name(group: Gid) -> Option<String> {
    Some(unistd::Group::from_gid(group).ok()??.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn we_are_known_to_the_system_with_our_groups() {
        let (uid, gid) = (Uid::effective(), Gid::effective());
        let user = user(Peer { uid: uid.as_raw(), gid: gid.as_raw() });
        assert_eq!(user.uid, uid.as_raw());
        assert!(!user.name.is_empty());
        if let Some(own) = group_name(gid) {
            assert!(user.groups.contains(&own), "{user:?}");
        }
    }

    #[test]
    fn a_uid_without_a_name_is_known_by_its_number() {
        let user = user(Peer { uid: 4_000_000_123, gid: 4_000_000_123 });
        assert_eq!(user.name, "4000000123");
        assert!(user.groups.is_empty());
    }
}
