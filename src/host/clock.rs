//! The desk's time: the system's, or one that is set.

use super::HostClock;
use crate::domain::Instant;
use chrono::SubsecRound;
use std::time::Duration;
use tokio::sync::watch;

/// The system's clock may be set while we sleep; then nothing is later than this.
const LOOK_UP: Duration = Duration::from_secs(3600);

/// A clock that is set by hand. It stands, or ticks on from where it was set. Copies show the same time.
#[derive(Clone, Debug)]
pub struct HandClock(watch::Sender<Reading>);

#[derive(Clone, Copy, Debug)]
struct Reading {
    at: Instant,
    /// Since when it ticks; `None` while it stands.
    since: Option<std::time::Instant>,
}

impl Reading {
    fn now(self) -> Instant {
        match self.since {
            Some(since) => self.at + since.elapsed(),
            None => self.at,
        }
    }
}

impl HandClock {
    /// A clock that stands.
    pub fn standing(at: Instant) -> Self {
        Self(watch::Sender::new(Reading { at, since: None }))
    }

    /// A clock that ticks on from an instant.
    pub fn ticking(at: Instant) -> Self {
        let since = Some(std::time::Instant::now());
        Self(watch::Sender::new(Reading { at, since }))
    }

    /// Sets it. It stands or ticks as before.
    pub fn set(&self, at: Instant) {
        self.0.send_modify(|reading| {
            let since = reading.since.map(|_| std::time::Instant::now());
            *reading = Reading { at, since };
        });
    }

    /// Lets it tick on from where it is.
    pub fn tick(&self) {
        self.0.send_modify(|reading| {
            *reading = Reading { at: reading.now(), since: Some(std::time::Instant::now()) };
        });
    }

    /// What it shows.
    pub fn now(&self) -> Instant {
        self.0.borrow().now()
    }

    /// Waits for an instant, however the clock is set meanwhile.
    async fn until(&self, at: Instant) {
        let mut readings = self.0.subscribe();
        loop {
            let reading = *readings.borrow_and_update();
            let left = (at - reading.now()).to_std().unwrap_or_default();
            if left.is_zero() {
                return;
            }
            let set = readings.changed();
            match reading.since {
                Some(_) => drop(tokio::time::timeout(left, set).await),
                None => drop(set.await),
            }
        }
    }
}

/// The clock of a host.
#[derive(Clone, Debug)]
pub(super) enum Clock {
    System,
    Hand(HandClock),
}

impl Clock {
    /// The clock of a desk; `None` if it takes none but the system's. A simulated one without a start goes on from its
    /// last record, and none starts before it.
    pub(super) fn new(wanted: HostClock, simulated: bool, last: Option<Instant>) -> Option<Self> {
        match wanted {
            HostClock::System if simulated => {
                let start = last.unwrap_or_else(chrono::Utc::now);
                Some(Self::Hand(HandClock::ticking(start)))
            }
            HostClock::System => Some(Self::System),
            HostClock::Simulated { .. } | HostClock::Hand(_) if !simulated => None,
            HostClock::Simulated { start } => {
                Some(Self::Hand(HandClock::ticking(last.map_or(start, |last| last.max(start)))))
            }
            HostClock::Hand(clock) => Some(Self::Hand(clock)),
        }
    }

    /// To the whole second, as clocks of tickets are reckoned and people read them.
    pub(super) fn now(&self) -> Instant {
        let now = match self {
            Self::System => chrono::Utc::now(),
            Self::Hand(clock) => clock.now(),
        };
        now.trunc_subsecs(0)
    }

    pub(super) fn is_simulated(&self) -> bool {
        matches!(self, Self::Hand(_))
    }

    /// Waits for an instant; for ever for none.
    pub(super) async fn until(&self, at: Option<Instant>) {
        let Some(at) = at else {
            return std::future::pending().await;
        };
        match self {
            Self::Hand(clock) => clock.until(at).await,
            Self::System => loop {
                let left = (at - self.now()).to_std().unwrap_or_default();
                if left.is_zero() {
                    return;
                }
                tokio::time::sleep(left.min(LOOK_UP)).await;
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    fn noon() -> Instant {
        Instant::default() + TimeDelta::hours(12)
    }

    #[tokio::test]
    async fn waiting_follows_the_hand() {
        let clock = HandClock::standing(noon());
        let later = noon() + TimeDelta::days(3);
        let waiting = tokio::spawn({
            let clock = Clock::Hand(clock.clone());
            async move { clock.until(Some(later)).await }
        });
        clock.set(later - TimeDelta::seconds(1));
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        clock.set(later);
        waiting.await.unwrap();
    }

    #[test]
    fn only_simulated_desks_take_a_clock() {
        let wanted = || HostClock::Simulated { start: noon() };
        assert!(Clock::new(wanted(), false, None).is_none());
        assert!(Clock::new(wanted(), true, None).is_some_and(|clock| clock.now() >= noon()));
        let later = noon() + TimeDelta::hours(1);
        assert!(Clock::new(wanted(), true, Some(later)).is_some_and(|clock| clock.now() >= later));
        let resumed = Clock::new(HostClock::System, true, Some(noon())).unwrap();
        assert!(resumed.now() >= noon() && resumed.now() < noon() + TimeDelta::hours(1));
        assert!(!Clock::new(HostClock::System, false, None).unwrap().is_simulated());
    }
}
