//! Small things panes and overlays are drawn with.

pub mod area;
pub mod cursor;
pub mod filter;
pub mod line_input;
pub mod pane;
pub mod rows;
pub mod text;
