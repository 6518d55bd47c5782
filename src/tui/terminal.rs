//! The user's terminal: taken over on start, given back as it was found, whatever ends or stops the program.
//!
//! Giving back is idempotent and tries every step even if one fails. Drop, panic, signals and hang-up all use it.

pub mod hangup;
pub mod input;

use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste};
use crossterm::style::Print;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen};
use crossterm::{cursor, execute, terminal};
use nix::sys::signal::{Signal, raise};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use std::io::{self, BufWriter, Stdout, Write};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

/// A frame goes out in one write.
const BUFFER: usize = 64 * 1024;
/// Clicks and the wheel only; crossterm would ask for every motion too, which floods a slow line.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";
/// The title is kept on the terminal's own stack.
const TITLE_PUSH: &str = "\x1b[22;2t";
const TITLE_POP: &str = "\x1b[23;2t";

static TAKEN: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();

/// What frames are drawn on.
pub type Screen = Terminal<CrosstermBackend<BufWriter<Stdout>>>;

/// Holds the terminal; gives it back when dropped.
pub struct TerminalGuard(());

impl TerminalGuard {
    /// Takes the terminal over.
    pub fn take(mouse: bool) -> io::Result<(Self, Screen)> {
        restore_on_panic();
        let guard = Self(());
        claim(mouse)?;
        let output = BufWriter::with_capacity(BUFFER, io::stdout());
        Ok((guard, Terminal::new(CrosstermBackend::new(output))?))
    }
}

impl Drop for TerminalGuard {
    fn drop(&mut self) {
        restore();
    }
}

fn claim(mouse: bool) -> io::Result<()> {
    terminal::enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste, cursor::Hide, Print(TITLE_PUSH))?;
    report_mouse(mouse)
}

/// Gives the terminal back to the shell and stops; goes on where it was when the shell says so. Where no shell waits
/// for it the kernel does not stop it, and it goes on at once.
pub fn suspend(mouse: bool) -> io::Result<()> {
    restore();
    raise(Signal::SIGTSTP)?;
    claim(mouse)
}

/// Gives the terminal back, once.
pub fn restore() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = io::stdout();
    // Each step by itself: a terminal that refuses one must still get the others.
    let _ = execute!(out, DisableMouseCapture);
    let _ = execute!(out, DisableBracketedPaste);
    let _ = execute!(out, LeaveAlternateScreen);
    let _ = execute!(out, Print(TITLE_POP));
    let _ = execute!(out, cursor::Show);
    let _ = terminal::disable_raw_mode();
    let _ = out.flush();
}

/// Whoever reads the message of a panic needs a terminal that shows it.
fn restore_on_panic() {
    HOOK.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            restore();
            before(panic);
        }));
    });
}

/// Asks for clicks and the wheel, or leaves them to the terminal.
pub fn report_mouse(on: bool) -> io::Result<()> {
    execute!(io::stdout(), Print(if on { MOUSE_ON } else { MOUSE_OFF }))
}
