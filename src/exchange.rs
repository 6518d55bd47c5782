//! What comes in and goes out: import files, hand-overs, exports.

pub mod package;
