//! Who works at the desk: `[people]` names users of the machine, `[roles]` gives roles to its groups.

use super::problem::Problems;
use super::section::Section;
use crate::domain::people::{Actor, Role};
use crate::domain::phrase::Phrase;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One person under `[people]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The user id on the machine.
    pub uid: u32,
    /// What this person may do.
    pub role: Role,
}

/// Everybody who may talk to the host, besides the user who owns the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// By name.
    pub named: BTreeMap<String, Person>,
    /// Groups of the machine whose members have a role.
    pub groups: BTreeMap<Role, Vec<String>>,
}

/// A user of the machine, as the host finds it behind a socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// User id.
    pub uid: u32,
    /// Login name.
    pub name: String,
    /// Names of the groups it is in.
    pub groups: Vec<String>,
}

impl People {
    /// Who a user is at the desk. `None`: a stranger. The owner of the desk is always admin; a person under
    /// `[people]` has the role given there; else the highest role of the user's groups counts.
    pub fn actor(&self, user: &User, owner: u32) -> Option<Actor> {
        let named = self.named.iter().find(|(_, person)| person.uid == user.uid);
        let name = named.map_or(&user.name, |(name, _)| name).clone();
        if user.uid == owner {
            return Some(Actor { name, role: Role::Admin });
        }
        let role = match named {
            Some((_, person)) => person.role,
            None => self.role_of_groups(&user.groups)?,
        };
        Some(Actor { name, role })
    }

    fn role_of_groups(&self, groups: &[String]) -> Option<Role> {
        self.groups
            .iter()
            .filter(|(_, names)| names.iter().any(|name| groups.contains(name)))
            .map(|(role, _)| *role)
            .max()
    }
}

/// Reads `[people]` and `[roles]`.
pub fn read(root: &mut Section<'_>, problems: &mut Problems<'_>) -> People {
    let mut people = People::default();
    let span = root.span_of("people");
    root.read("people", &mut people.named, problems);
    root.read("roles", &mut people.groups, problems);
    let mut seen: BTreeMap<u32, &str> = BTreeMap::new();
    for (name, person) in &people.named {
        if name.trim().is_empty() {
            problems.add(span.clone(), Phrase::new("config-name-empty"));
        }
        if let Some(first) = seen.insert(person.uid, name) {
            let phrase = Phrase::new("config-uid-twice")
                .with("first", first)
                .with("second", name)
                .with("uid", person.uid);
            problems.add(span.clone(), phrase);
        }
    }
    people
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn people() -> People {
        People {
            named: BTreeMap::from([("anna".to_owned(), Person { uid: 1001, role: Role::Agent })]),
            groups: BTreeMap::from([
                (Role::Agent, vec!["support".to_owned()]),
                (Role::Supervisor, vec!["leads".to_owned()]),
            ]),
        }
    }

    #[rstest]
    #[case::owner(0, &[], Some(("user", Role::Admin)))]
    #[case::named(1001, &["leads"], Some(("anna", Role::Agent)))]
    #[case::group(1002, &["support"], Some(("user", Role::Agent)))]
    #[case::highest_group(1002, &["support", "leads"], Some(("user", Role::Supervisor)))]
    #[case::stranger(1002, &["games"], None)]
    fn users_become_actors(
        #[case] uid: u32,
        #[case] groups: &[&str],
        #[case] expected: Option<(&str, Role)>,
    ) {
        let groups = groups.iter().map(|group| (*group).to_owned()).collect();
        let user = User { uid, name: "user".to_owned(), groups };
        let expected = expected.map(|(name, role)| Actor { name: name.to_owned(), role });
        assert_eq!(people().actor(&user, 0), expected);
    }
}
