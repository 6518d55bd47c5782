//! What the partner may do in a customer's tenant: GDAP relationships, roles in Azure, the reseller relationship, and
//! who stands in the customer's portal as its support contact.

use super::Instant;
use super::ids::TenantId;
use super::text::CleanLine;
use super::word::word;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

word! {
    /// How a GDAP relationship stands, in the words of Microsoft Graph.
    #[derive(Default)]
    pub enum GdapStatus {
        /// Not stated, or a word Loket does not know.
        #[default]
        Unknown,
        /// Made, not asked yet.
        Created,
        /// The customer has not said yes yet.
        ApprovalPending,
        /// The customer said yes.
        Approved,
        /// Becoming active.
        Activating,
        /// In force.
        Active,
        /// Ending.
        Expiring,
        /// Over by time.
        Expired,
        /// Its end was asked for.
        TerminationRequested,
        /// Being ended.
        Terminating,
        /// Ended by one of both.
        Terminated,
    }
}

/// A GDAP relationship: roles that the customer gave the partner for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gdap {
    /// Microsoft's id.
    pub id: String,
    /// What it is called.
    pub name: CleanLine,
    /// How it stands.
    pub status: GdapStatus,
    /// Ids of the Entra roles it gives, in lower case.
    pub roles: Vec<String>,
    /// When it came into force.
    pub activated_at: Option<Instant>,
    /// When it ends.
    pub ends_at: Option<Instant>,
    /// By how many days it goes on by itself at its end; 0: not.
    pub auto_extend_days: u32,
    /// When it was last changed.
    pub changed_at: Option<Instant>,
}

/// The role with which no relationship goes on by itself, whatever it says.
const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";

impl Gdap {
    /// Whether it is in force on a day: from the day it came into force to the day before its end. One that goes on
    /// by itself is taken to have done so.
    pub fn in_force(&self, on: NaiveDate) -> bool {
        let began = self.activated_at.is_some_and(|at| at.date_naive() <= on);
        began && !self.over_by(on)
    }

    fn over_by(&self, on: NaiveDate) -> bool {
        let past = |at: Instant| at.date_naive() <= on;
        match self.status {
            // Whoever ended it did so at its last change, before its time was over.
            GdapStatus::Terminated | GdapStatus::Terminating => {
                [self.changed_at, self.ends_at].into_iter().flatten().min().is_none_or(past)
            }
            GdapStatus::Expired => self.ends_at.or(self.changed_at).is_none_or(past),
            _ => self.end().is_some_and(past),
        }
    }

    /// Whether it goes on by itself at its end.
    pub fn goes_on(&self) -> bool {
        self.auto_extend_days > 0 && !self.roles.iter().any(|role| role == GLOBAL_ADMINISTRATOR)
    }

    /// When it ends, if nobody does anything; none: never, or it is not known.
    pub fn end(&self) -> Option<Instant> {
        self.ends_at.filter(|_| !self.goes_on())
    }
}

word! {
    /// The partner's role on the customer's Azure subscriptions, as far as opening requests goes.
    pub enum AzureRole {
        /// Owner: may open requests.
        Owner,
        /// Support request contributor: may open requests.
        SupportRequestContributor,
        /// None with which requests can be opened.
        None,
    }
}

/// What no export tells and an agent looked up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    /// The role in Azure; none: not looked up.
    pub azure_role: Option<AzureRole>,
    /// Whether there is a reseller relationship; none: not looked up.
    pub reseller: Option<bool>,
    /// The last day on which that was looked up.
    pub checked_on: Option<NaiveDate>,
}

/// Who stands in the customer's portal as the contact for support of a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupportContact {
    /// The subscription's id; none: the file did not say which.
    pub subscription: Option<String>,
    /// The company's name.
    pub name: CleanLine,
    /// Its tenant.
    pub tenant: Option<TenantId>,
    /// Its id in the partner network.
    pub mpn_id: Option<CleanLine>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn gdap(status: GdapStatus) -> Gdap {
        let at = |text: &str| Some(text.parse().unwrap());
        Gdap {
            id: "1".to_owned(),
            name: CleanLine::cut("Support"),
            status,
            roles: vec!["f023fd81-a637-4b56-95fd-791ac0226033".to_owned()],
            activated_at: at("2026-01-10T12:00:00Z"),
            ends_at: at("2026-06-10T12:00:00Z"),
            auto_extend_days: 0,
            changed_at: at("2026-03-10T12:00:00Z"),
        }
    }

    fn active() -> Gdap {
        gdap(GdapStatus::Active)
    }

    #[rstest]
    #[case::first_day(active(), "2026-01-10", true)]
    #[case::day_before(active(), "2026-01-09", false)]
    #[case::last_day(active(), "2026-06-09", true)]
    #[case::day_of_its_end(active(), "2026-06-10", false)]
    #[case::goes_on(Gdap { auto_extend_days: 180, ..active() }, "2026-08-01", true)]
    #[case::global_administrator_does_not(
        Gdap { auto_extend_days: 180, roles: vec![GLOBAL_ADMINISTRATOR.to_owned()], ..active() },
        "2026-08-01",
        false
    )]
    #[case::no_end_known(Gdap { ends_at: None, ..active() }, "2030-01-01", true)]
    #[case::never_came_into_force(Gdap { activated_at: None, ..gdap(GdapStatus::ApprovalPending) }, "2026-02-01", false)]
    #[case::before_it_was_ended(gdap(GdapStatus::Terminated), "2026-03-09", true)]
    #[case::ended_early(gdap(GdapStatus::Terminated), "2026-03-10", false)]
    #[case::ended_nobody_knows_when(
        Gdap { changed_at: None, ends_at: None, ..gdap(GdapStatus::Terminated) },
        "2026-02-01",
        false
    )]
    #[case::until_it_expired(gdap(GdapStatus::Expired), "2026-06-09", true)]
    #[case::expired(Gdap { auto_extend_days: 180, ..gdap(GdapStatus::Expired) }, "2026-06-10", false)]
    #[case::end_was_asked_for(gdap(GdapStatus::TerminationRequested), "2026-04-01", true)]
    #[case::word_not_known(gdap(GdapStatus::Unknown), "2026-04-01", true)]
    fn relationships_are_in_force_by_their_days(
        #[case] gdap: Gdap,
        #[case] on: &str,
        #[case] expected: bool,
    ) {
        assert_eq!(gdap.in_force(on.parse().unwrap()), expected);
    }
}
