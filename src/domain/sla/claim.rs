//! Which of a ticket's claims its clock is about: of those nobody settled, the one that is too late first; else the one
//! that was settled last.

use crate::domain::Instant;
use crate::domain::claim::ClaimKind;
use crate::domain::ticket::Ticket;

/// A claim as its clock sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counting {
    /// What is claimed.
    pub kind: ClaimKind,
    /// When it was written down; when it was too late, if that was before.
    pub since: Instant,
    /// When it is too late.
    pub due: Instant,
    /// When it was first settled, if it was.
    pub settled_at: Option<Instant>,
}

impl Counting {
    /// Seconds from one to the other.
    pub fn target_s(&self) -> i64 {
        self.due.timestamp() - self.since.timestamp()
    }
}

/// The claim that counts at an instant, as far as claims were known then.
pub fn counting(ticket: &Ticket, at: Instant) -> Option<Counting> {
    let known = ticket.claims().iter().filter(|(claim, _)| claim.opened_at <= at);
    let claims = known.map(|(claim, outcome)| Counting {
        kind: claim.kind,
        since: claim.opened_at.min(claim.due),
        due: claim.due,
        settled_at: outcome.map(|(_, settled)| settled).filter(|settled| *settled <= at),
    });
    let open = claims.clone().filter(|claim| claim.settled_at.is_none()).min_by_key(|claim| claim.due);
    open.or_else(|| claims.max_by_key(|claim| claim.settled_at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::claim::{Claim, ClaimOutcome};
    use crate::domain::kind::Severity;
    use crate::domain::sla::samples::{TERMS, at, claim, line, ticket};
    use crate::domain::sla::{ClockKind, clocks};
    use rstest::rstest;

    fn of(claims: Vec<(Claim, Option<(ClaimOutcome, Instant)>)>, now: &str) -> String {
        let mut ticket = ticket(Severity::B, at("2026-05-01 08:00"), Vec::new());
        ticket.escalation.get_or_insert_default().claims = claims;
        let clocks = clocks(&ticket, &TERMS[0], at(now));
        let clock = clocks.iter().find(|clock| clock.clock == ClockKind::Claim);
        clock.map_or_else(|| "none".to_owned(), line)
    }

    fn settled(when: &str) -> Option<(ClaimOutcome, Instant)> {
        Some((ClaimOutcome::Submitted, at(when)))
    }

    // Written down on the 6th at eight; too late from the 14th on. Day and night, weekends too: 184 hours.
    #[rstest]
    #[case::not_yet_written_down(None, "2026-05-06 07:59", "none")]
    #[case::running(None, "2026-05-07 08:00", "05-06 08:00 · due 05-14 00:00 · used 1440")]
    #[case::at_the_last_instant(None, "2026-05-14 00:00", "05-06 08:00 · due 05-14 00:00 · used 11040")]
    #[case::too_late(None, "2026-05-14 00:01", "05-06 08:00 · due 05-14 00:00 · used 11041 · late")]
    #[case::settled(
        settled("2026-05-08 08:00"),
        "2026-06-01 00:00",
        "05-06 08:00 · due 05-14 00:00 · met 05-08 08:00 · used 2880"
    )]
    #[case::settled_later_than_now(
        settled("2026-05-08 08:00"),
        "2026-05-07 08:00",
        "05-06 08:00 · due 05-14 00:00 · used 1440"
    )]
    #[case::settled_too_late(
        settled("2026-05-15 00:00"),
        "2026-06-01 00:00",
        "05-06 08:00 · due 05-14 00:00 · met 05-15 00:00 · used 12480 · late"
    )]
    fn a_claim_is_a_clock(
        #[case] outcome: Option<(ClaimOutcome, Instant)>,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let claim = claim(ClaimKind::NceCancel, "2026-05-06 08:00", "2026-05-14 00:00");
        assert_eq!(of(vec![(claim, outcome)], now), expected);
    }

    #[test]
    fn written_down_too_late_it_is_late_at_once() {
        let late = claim(ClaimKind::NceCancel, "2026-05-20 08:00", "2026-05-14 00:00");
        let told = of(vec![(late, None)], "2026-05-20 08:00");
        assert_eq!(told, "05-14 00:00 · due 05-14 00:00 · used 9120 · late");
    }

    #[rstest]
    #[case::the_earliest(None, None, "05-06 08:00 · due 05-14 00:00 · used 11520 · late")]
    #[case::the_other(settled("2026-05-08 08:00"), None, "05-07 08:00 · due 06-30 00:00 · used 10080")]
    #[case::settled_last(
        settled("2026-05-08 08:00"),
        settled("2026-05-07 09:00"),
        "05-06 08:00 · due 05-14 00:00 · met 05-08 08:00 · used 2880"
    )]
    fn of_several_one_counts(
        #[case] first: Option<(ClaimOutcome, Instant)>,
        #[case] second: Option<(ClaimOutcome, Instant)>,
        #[case] expected: &str,
    ) {
        let cancel = claim(ClaimKind::NceCancel, "2026-05-06 08:00", "2026-05-14 00:00");
        let credit = claim(ClaimKind::SlaCredit, "2026-05-07 08:00", "2026-06-30 00:00");
        assert_eq!(of(vec![(credit, second), (cancel, first)], "2026-05-14 08:00"), expected);
    }
}
