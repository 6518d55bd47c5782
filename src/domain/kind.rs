//! What kind of request a ticket is: topic, service, nature, severity. And by what method it came.
//!
//! Each word is written once here; configuration, command line, JSON and locale keys use the same spelling.

use super::word::word;

word! {
    /// What the request is about.
    pub enum Topic {
        /// Invoices, payments, credits.
        Billing,
        /// Seats, renewals, purchases, licence assignment.
        Subscription,
        /// Something does not work as it should.
        Technical,
        /// Advice: architecture, migration, design.
        Advisory,
        /// A vulnerability in a Microsoft product: goes to MSRC, never to support.
        Security,
    }
}

word! {
    /// The product family.
    pub enum Service {
        /// Microsoft Azure.
        Azure,
        /// Microsoft 365 and Office 365.
        M365,
        /// Dynamics 365 and Business Central.
        D365,
        /// Power Platform.
        PowerPlatform,
        /// On-premises and perpetual software.
        OnPrem,
        /// Third-party products of the commercial marketplace.
        Marketplace,
        /// Partner Center itself.
        PartnerCenter,
    }
}

word! {
    /// Whether something is broken or somebody wants to know how.
    pub enum Nature {
        /// A specific symptom, error or function that does not work as intended.
        BreakFix,
        /// A question of use, advice, design. Never uses an incident.
        HowTo,
    }
}

word! {
    /// How bad it is, in Microsoft's CSP table: A significant loss, B moderate, C minimal.
    pub enum Severity {
        /// Critical: significant loss or degradation, production down.
        #[serde(rename = "A")]
        #[strum(serialize = "A")]
        A,
        /// Moderate: production partly affected.
        #[serde(rename = "B")]
        #[strum(serialize = "B")]
        B,
        /// Minimal: service still available, or only non-production affected.
        #[serde(rename = "C")]
        #[strum(serialize = "C")]
        C,
    }
}

word! {
    /// A way in which customer and partner talk.
    pub enum Method {
        /// A telephone call.
        Phone,
        /// E-mail.
        Email,
        /// Chat.
        Chat,
        /// The partner's web portal.
        Portal,
        /// A visit.
        OnSite,
        /// A remote session.
        Remote,
    }
}
