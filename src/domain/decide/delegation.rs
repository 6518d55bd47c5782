//! What was looked up of a customer's tenant.

use super::{Asked, Decision};
use crate::domain::delegation::{Access, AzureRole};
use crate::domain::event::Event;
use crate::domain::rejection::Rejection;

/// Records what was looked up today; what is none stays as it is.
pub(super) fn set(
    asked: Asked<'_>,
    customer: &str,
    azure_role: Option<AzureRole>,
    reseller: Option<bool>,
) -> Result<Decision, Rejection> {
    let customer = asked.desk.find_customer(customer)?;
    if azure_role.is_none() && reseller.is_none() {
        return Ok(Decision::default());
    }
    let before = &customer.access;
    let access = Access {
        azure_role: azure_role.or(before.azure_role),
        reseller: reseller.or(before.reseller),
        checked_on: Some(asked.now.date_naive()),
    };
    if access == *before {
        return Ok(Decision::default());
    }
    Ok(vec![Event::AccessKnown { tenant: customer.facts.tenant.clone(), access }].into())
}
