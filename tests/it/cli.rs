//! The real binary on temporary desks: what is typed, what is printed where, and the exit code.

mod audit;
pub(crate) mod bench;
mod cases;
mod diagnosis;
mod host;
mod lines;
mod money;
mod package;
mod shapes;
mod story;
