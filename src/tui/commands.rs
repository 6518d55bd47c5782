//! The one table of everything a user can do. Keymap, footer, `?` help, palette, `loket keys` and the configuration's
//! `[keys]` all come from it; what an action is called and explained is `cmd-<id>` and `cmd-<id>-help` in the locales.

pub mod disabled;
pub mod table;

use crate::domain::people::Role;
use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantArray, VariantNames};
pub use table::Action;

/// Where an action's keys work. Focus is a chain of scopes, innermost first.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Display,
    EnumString,
    EnumIter,
    IntoStaticStr,
    VariantNames,
    VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Scope {
    /// The ticket queue.
    Queue,
    /// While the filter of the queue is typed.
    Filter,
    /// Lists of tickets.
    Rows,
    /// The ticket at hand: queue, ticket, checklist and wizard.
    Ticket,
    /// Every pane in which tickets are worked on.
    Work,
    /// The checklist.
    Checklist,
    /// The escalation wizard.
    Wizard,
    /// The ledger of cases.
    Cases,
    /// The customer of the ticket at hand: those panes and its own.
    Customer,
    /// Panes beside the queue.
    Detail,
    /// Moving in lists and texts.
    Move,
    /// Every pane.
    Global,
    /// A form.
    Form,
    /// Help and palette.
    Finder,
    /// What a policy refused, and what can be done instead.
    Refusal,
    /// Why deadlines are when they are.
    Ledger,
    /// The path of a file with an offering, being typed.
    OfferingPath,
    /// What an offering would change, or what is wrong with it.
    Offering,
    /// The path of a file to save a hand-over to, being typed.
    SavePath,
    /// A question before something that cannot be taken back.
    Confirm,
    /// Everywhere, whatever is open.
    Always,
}

/// Under which heading an action stands in the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Group {
    /// What is done with a ticket.
    Ticket,
    /// What is done with a customer.
    Customer,
    /// Finding and ordering.
    Queue,
    /// The checklist.
    Diagnosis,
    /// Handing over to a supplier.
    Escalation,
    /// The ledger of cases.
    Cases,
    /// Work and what it costs.
    Money,
    /// Panes.
    Panes,
    /// Moving about.
    Moving,
    /// Forms, questions, finders.
    Dialogs,
    /// The application.
    Loket,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// What it does.
    pub action: Action,
    /// Where its keys work.
    pub scope: Scope,
    /// Its keys, unless the configuration says otherwise.
    pub keys: &'static [&'static str],
    /// Who may.
    pub role: Role,
    /// Its heading in the help.
    pub group: Group,
    /// Whether it leaves the building or is hard to take back: its keys mean nothing harmless anywhere else.
    pub danger: bool,
    /// Whether the footer names it; earlier rows first.
    pub hint: bool,
}

impl Action {
    /// Its name in the configuration, and the stem of its locale keys.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// What it is called.
    pub fn title(self) -> String {
        crate::locale::text(&format!("cmd-{}", self.id()), &[])
    }

    /// What it does, in a sentence.
    pub fn help(self) -> String {
        crate::locale::text(&format!("cmd-{}-help", self.id()), &[])
    }
}

impl Group {
    /// What it is called.
    pub fn title(self) -> String {
        let name: &str = self.into();
        crate::locale::text(&format!("ui-group-{name}"), &[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::locale;

    #[test]
    fn every_action_and_group_has_words_in_every_language() {
        for lang in <Lang as VariantArray>::VARIANTS {
            locale::set(*lang);
            for action in <Action as VariantArray>::VARIANTS {
                let id = action.id();
                assert_ne!(action.title(), format!("cmd-{id}"), "cmd-{id} in {lang}");
                assert_ne!(action.help(), format!("cmd-{id}-help"), "cmd-{id}-help in {lang}");
            }
            for group in Group::VARIANTS {
                assert!(!group.title().starts_with("ui-group"), "{group:?} in {lang}");
            }
        }
    }

    /// A key that does something hard to take back in one pane must not be harmless in the next.
    #[test]
    fn keys_of_danger_mean_nothing_else_anywhere() {
        for danger in table::TABLE.iter().filter(|spec| spec.danger) {
            for other in table::TABLE.iter().filter(|spec| !spec.danger) {
                let shared: Vec<_> = danger.keys.iter().filter(|key| other.keys.contains(key)).collect();
                assert!(shared.is_empty(), "{shared:?}: {:?}, {:?}", danger.action, other.action);
            }
        }
    }
}
