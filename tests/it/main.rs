//! Integration tests, one module per part.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "clippy allows these in tests, and does not take helpers of an integration test for tests"
)]

mod budgets;
mod import;
mod import_twice;
mod source;
mod text_keys;
