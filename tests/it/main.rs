//! Integration tests, one module per part.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "clippy allows these in tests, and does not take helpers of an integration test for tests"
)]

mod actions;
mod budgets;
mod cases;
mod cli;
mod crash;
mod desk;
mod diagnosis;
mod escalation;
mod explain;
mod forms;
mod host;
mod import;
mod import_twice;
mod promise;
mod promises;
mod pty;
mod readme;
mod refusals;
mod scenario;
mod screens;
mod source;
mod stage;
mod statement;
mod tenancy;
mod text_keys;
mod wizard;
mod words;
