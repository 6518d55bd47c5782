//! What came of the last commands, so that one that is sent again is not done again.

use crate::domain::ids::CommandId;
use crate::domain::view::Outcome;
use crate::store::{Done, RECENT};
use std::collections::{HashMap, VecDeque};

/// The newest results.
#[derive(Debug)]
pub(in crate::host) struct Recent {
    known: HashMap<CommandId, Outcome>,
    order: VecDeque<CommandId>,
}

impl Recent {
    pub(super) fn new(done: Vec<Done>) -> Self {
        let mut recent = Self { known: HashMap::new(), order: VecDeque::new() };
        for done in done {
            recent.add(done);
        }
        recent
    }

    pub(super) fn get(&self, id: CommandId) -> Option<&Outcome> {
        self.known.get(&id)
    }

    pub(super) fn add(&mut self, (id, outcome): Done) {
        self.known.insert(id, outcome);
        self.order.push_back(id);
        if self.order.len() as u64 > RECENT
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_results_are_forgotten() {
        let done = |id: u64| (CommandId(u128::from(id)), Outcome::default());
        let recent = Recent::new((0..=RECENT).map(done).collect());
        assert!(recent.get(CommandId(0)).is_none());
        assert!(recent.get(CommandId(1)).is_some());
        assert!(recent.get(CommandId(u128::from(RECENT))).is_some());
    }
}
