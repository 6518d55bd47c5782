//! What comes in and goes out: Partner Center files are read by content, calendars of closed days from iCalendar; rows
//! are written for spreadsheets and scripts, hand-overs and what customers are told as Markdown, explanations of
//! deadlines as plain text.
//!
//! Everything from outside is data with a limit, and nothing of a file is taken in unless all of it is right.

pub mod explain;
pub mod export;
pub mod ics;
pub mod import;
pub mod package;
pub mod statement;
