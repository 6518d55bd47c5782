//! Tests of the parts together.

mod escalation;
