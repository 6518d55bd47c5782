//! The panes: each file holds a pane's state and what moves it, its `view` how it looks.

pub mod board;
pub mod cases;
pub mod checklist;
pub mod customer;
pub mod queue;
pub mod ticket;
pub mod wizard;
