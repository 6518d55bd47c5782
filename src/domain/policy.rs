//! Placeholder until the promise part is merged.
use super::Instant;
use super::kind::Method;
use super::phrase::Phrase;
use super::promise::Promise;
use super::rejection::Refusal;
use super::ticket::Request;

/// Placeholder.
pub fn intake(_: &Promise, _: &Request, _: Instant) -> Result<Vec<Phrase>, Refusal> {
    Ok(Vec::new())
}
/// Placeholder.
pub fn outgoing(_: &Promise, _: Method, _: Option<&str>, _: Instant) -> Result<(), Refusal> {
    Ok(())
}
/// Placeholder.
pub fn reachable_by(_: &Promise, _: Instant) -> Vec<Method> {
    Vec::new()
}
