//! What becomes of tickets that go to a supplier: answers, downgrades, follow-ups, and how cases end.

use super::{Deed, Life, Span, said};
use crate::domain::case::{CaseResult, CaseStatus};
use crate::domain::command::{CaseVerb, Verb};
use crate::domain::kind::Severity;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::Reminder;
use chrono::TimeDelta;

/// How cases of the demo end.
const RESULTS: [CaseResult; 5] =
    [CaseResult::Solved, CaseResult::Workaround, CaseResult::Bug, CaseResult::Solved, CaseResult::ByDesign];

impl Life<'_> {
    /// Diagnosis to the end, hand-over, mostly an answer of the supplier, and when to ask again.
    pub(super) fn escalate(&mut self, span: Span, agent: &str) -> Vec<Deed> {
        let mut deeds = self.checks(span, agent, 0, true);
        let case = self.hand_over(span, agent, 55, &mut deeds);
        if self.rng.u8(..3) > 0 {
            let status = match self.rng.bool() {
                true => CaseStatus::Open,
                false => CaseStatus::AttentionNeeded,
            };
            let verb = CaseVerb::moved(status, self.supplier_says());
            deeds.push(self.on_case(span, 75, agent, &case, verb));
        }
        if self.story.severity == Severity::A && self.rng.bool() {
            deeds.push(self.downgrade(span, agent, &case));
        }
        if self.rng.u8(..3) > 0 {
            deeds.push(self.follow_up(span, agent, &case));
        }
        deeds
    }

    /// A case that was opened on the way to the solution, and ended with it.
    pub(super) fn case_ended(&mut self, span: Span, agent: &str) -> Vec<Deed> {
        let mut deeds = self.checks(span, agent, 0, true);
        let case = self.hand_over(span, agent, 50, &mut deeds);
        let answered = CaseVerb::moved(CaseStatus::Open, self.supplier_says());
        deeds.push(self.on_case(span, 65, agent, &case, answered));
        let result = self.rng.choice(RESULTS).unwrap_or(CaseResult::Solved);
        let refunded = result == CaseResult::Bug;
        let text = CleanText::cut(&self.story.solution);
        deeds.push(self.on_case(
            span,
            85,
            agent,
            &case,
            CaseVerb::Close { result: Some(result), refunded, text },
        ));
        deeds.push(self.work(span, 88, agent, Verb::Resume));
        deeds
    }

    fn hand_over(&mut self, span: Span, agent: &str, hundredths: i64, deeds: &mut Vec<Deed>) -> String {
        let case = format!("26{:014}", self.rng.u64(..100_000_000_000_000));
        deeds.push(Deed::HandOver {
            at: self.moment(span, hundredths),
            by: agent.to_owned(),
            case: case.clone(),
        });
        case
    }

    fn supplier_says(&mut self) -> CleanText {
        said(&self.sample.supplier, self.story.lang, &mut self.rng)
    }

    /// Nobody answered at night: severity A was not kept.
    fn downgrade(&self, span: Span, agent: &str, case: &str) -> Deed {
        let verb = CaseVerb::Update {
            status: None,
            severity: Some(Severity::B),
            by_supplier: true,
            follow_up: None,
            text: CleanText::cut("24x7: nobody picked up the phone at night."),
        };
        self.on_case(span, 85, agent, case, verb)
    }

    /// Some are due by now.
    fn follow_up(&mut self, span: Span, agent: &str, case: &str) -> Deed {
        let at = self.now + TimeDelta::minutes(self.rng.i64(-600..1_500));
        let text = CleanLine::cut(&said(&self.sample.reminders, self.story.lang, &mut self.rng));
        let verb = CaseVerb::Update {
            status: None,
            severity: None,
            by_supplier: false,
            follow_up: Some(Some(Reminder { at, text })),
            text: CleanText::default(),
        };
        let set = (at - TimeDelta::hours(3)).max(self.moment(span, 86)).min(self.now);
        Deed::Case { at: set, by: agent.to_owned(), case: case.to_owned(), verb }
    }

    fn on_case(&self, span: Span, hundredths: i64, agent: &str, case: &str, verb: CaseVerb) -> Deed {
        Deed::Case { at: self.moment(span, hundredths), by: agent.to_owned(), case: case.to_owned(), verb }
    }
}
