//! What came of the last commands, so that one that is sent again is not done again.

use crate::domain::ids::CommandId;
use crate::domain::rejection::Rejection;
use crate::domain::view::Outcome;
use crate::store::{Done, RECENT};
use std::collections::{HashMap, VecDeque};

/// The newest results.
#[derive(Debug)]
pub(in crate::host) struct Recent {
    known: HashMap<CommandId, Result<Outcome, Rejection>>,
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

    pub(super) fn get(&self, id: CommandId) -> Option<&Result<Outcome, Rejection>> {
        self.known.get(&id)
    }

    pub(super) fn add(&mut self, Done { command, answer, .. }: Done) {
        self.known.insert(command, answer);
        self.order.push_back(command);
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
        let done =
            |seq: u64| Done { command: CommandId(u128::from(seq)), seq, answer: Ok(Outcome::default()) };
        let recent = Recent::new((0..=RECENT).map(done).collect());
        assert!(recent.get(CommandId(0)).is_none());
        assert!(recent.get(CommandId(1)).is_some());
        assert!(recent.get(CommandId(u128::from(RECENT))).is_some());
    }
}
