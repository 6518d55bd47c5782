//! The real binary in a pseudo-terminal: what a person sees and presses.

mod robot;
mod screens;
