//! The desk of `loket demo`: sample data with a true history, on a throw-away directory.

pub mod history;
pub mod life;
pub mod sample;
