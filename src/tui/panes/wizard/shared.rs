//! The draft that the desk keeps of a hand-over, so that it survives quitting and a colleague can go on with it: what
//! the host told, what was sent and is not yet told back, and what somebody else made of it meanwhile. Pure.

use crate::domain::escalation::Draft;

/// The draft as it is shared through the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// As the host told it and we took it in; none outside: it has not yet.
    told: Option<Option<Draft>>,
    /// What we sent and have not seen in a view yet, oldest first.
    sent: Vec<Option<Draft>>,
    /// What somebody else made of it; none inside: they ended it.
    theirs: Option<Option<Draft>>,
}

/// What a view of the draft means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The first one: go on there.
    First(Option<Draft>),
    /// Nothing that we do not know.
    Known,
    /// Somebody else changed it.
    Theirs,
}

impl Shared {
    /// The host told the draft.
    pub fn hear(&mut self, draft: Option<Draft>) -> Heard {
        let Some(told) = &self.told else {
            self.told = Some(draft.clone());
            return Heard::First(draft);
        };
        if *told == draft {
            self.theirs = None;
            return Heard::Known;
        }
        if let Some(place) = self.sent.iter().position(|sent| *sent == draft) {
            // The host shows the newest only: what we sent before it is past as well.
            self.sent.drain(..=place);
            self.told = Some(draft);
            self.theirs = None;
            return Heard::Known;
        }
        let news = self.theirs.as_ref() != Some(&draft);
        self.theirs = Some(draft);
        if news { Heard::Theirs } else { Heard::Known }
    }

    /// Whether this differs from what the desk has or will have; if so it counts as sent. Before the host told what it
    /// has, nothing is sent: a colleague's draft may be there.
    pub fn send(&mut self, draft: Option<Draft>) -> bool {
        let differs = self.newest().is_some_and(|newest| *newest != draft);
        if differs {
            self.sent.push(draft);
        }
        differs
    }

    /// The host would not take it.
    pub fn refused(&mut self, draft: &Option<Draft>) {
        if let Some(place) = self.sent.iter().rposition(|sent| sent == draft) {
            self.sent.remove(place);
        }
    }

    fn newest(&self) -> Option<&Option<Draft>> {
        self.sent.last().or(self.told.as_ref())
    }

    /// Whether there is a draft to give up.
    pub fn is_begun(&self) -> bool {
        self.newest().is_some_and(Option::is_some)
    }

    /// What somebody else made of it; none inside: they ended it.
    pub fn theirs(&self) -> Option<&Option<Draft>> {
        self.theirs.as_ref()
    }

    /// Their draft holds: to go on with it, or to be replaced on purpose.
    pub fn yield_to_theirs(&mut self) -> Option<Draft> {
        let theirs = self.theirs.take()?;
        self.sent.clear();
        self.told = Some(theirs.clone());
        theirs
    }

    /// A case was recorded, or is being: that ends the draft.
    pub fn end(&mut self) {
        *self = Self { told: Some(None), ..Self::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::escalation::Stage;

    fn at(stage: Stage) -> Option<Draft> {
        Some(Draft { stage, ..Draft::default() })
    }

    fn told(draft: Option<Draft>) -> Shared {
        let mut shared = Shared::default();
        assert_eq!(shared.hear(draft.clone()), Heard::First(draft));
        shared
    }

    #[test]
    fn nothing_is_sent_twice() {
        let mut shared = told(None);
        assert!(!shared.is_begun());
        assert!(shared.send(at(Stage::Boundary)));
        assert!(!shared.send(at(Stage::Boundary)));
        assert_eq!(shared.hear(at(Stage::Boundary)), Heard::Known);
        assert!(!shared.send(at(Stage::Boundary)) && shared.is_begun());
    }

    #[test]
    fn views_of_what_we_sent_are_ours_also_when_some_are_skipped() {
        let mut shared = told(None);
        for stage in [Stage::Boundary, Stage::Routes, Stage::Evidence] {
            assert!(shared.send(at(stage)));
        }
        assert_eq!(shared.hear(None), Heard::Known);
        assert_eq!(shared.hear(at(Stage::Routes)), Heard::Known);
        assert_eq!(shared.hear(at(Stage::Evidence)), Heard::Known);
        assert_eq!(shared.theirs(), None);
        assert_eq!(shared.hear(at(Stage::Routes)), Heard::Theirs, "somebody went back");
    }

    #[test]
    fn what_a_colleague_did_is_told_once_and_holds_until_it_is_taken_up() {
        let mut shared = told(at(Stage::Routes));
        assert_eq!(shared.hear(at(Stage::Preview)), Heard::Theirs);
        assert_eq!(shared.hear(at(Stage::Preview)), Heard::Known);
        assert_eq!(shared.yield_to_theirs(), at(Stage::Preview));
        assert!(!shared.send(at(Stage::Preview)));
        assert!(shared.send(at(Stage::Routes)), "replaced on purpose");
    }

    #[test]
    fn before_the_host_told_what_it_has_nothing_is_sent() {
        assert!(!Shared::default().send(at(Stage::Boundary)));
    }

    #[test]
    fn a_colleague_may_end_it() {
        let mut shared = told(at(Stage::Routes));
        assert_eq!(shared.hear(None), Heard::Theirs);
        assert_eq!(shared.theirs(), Some(&None));
        assert_eq!(shared.yield_to_theirs(), None);
        assert!(!shared.is_begun());
    }

    #[test]
    fn a_colleague_who_takes_it_back_leaves_nothing() {
        let mut shared = told(at(Stage::Routes));
        shared.hear(at(Stage::Preview));
        assert_eq!(shared.hear(at(Stage::Routes)), Heard::Known);
        assert_eq!(shared.theirs(), None);
    }

    #[test]
    fn what_was_refused_may_be_sent_again() {
        let mut shared = told(None);
        assert!(shared.send(at(Stage::Boundary)));
        shared.refused(&at(Stage::Boundary));
        assert!(shared.send(at(Stage::Boundary)));
    }

    #[test]
    fn a_case_ends_it() {
        let mut shared = told(at(Stage::HandOver));
        shared.send(at(Stage::Preview));
        shared.end();
        assert_eq!(shared.hear(None), Heard::Known);
        assert!(!shared.is_begun());
    }
}
