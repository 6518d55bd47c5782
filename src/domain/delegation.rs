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

impl Gdap {
    /// Whether it is in force on a day. Of a relationship that was ended, its last change was its end; one that goes on
    /// by itself is taken to have done so.
    pub fn in_force(&self, on: NaiveDate) -> bool {
        let day = |at: Option<Instant>| at.map(|at| at.date_naive());
        let began = day(self.activated_at).is_some_and(|began| began <= on);
        let ended = match self.status {
            GdapStatus::Terminated | GdapStatus::Terminating | GdapStatus::Expired => {
                [day(self.changed_at), day(self.ends_at)].into_iter().flatten().min()
            }
            _ => day(self.ends_at).filter(|_| self.auto_extend_days == 0),
        };
        began && ended.is_none_or(|ended| on < ended)
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
