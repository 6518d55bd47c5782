//! Notices that the terminal is gone. crossterm 0.29 then spins without end and its stream never answers (crossterm
//! #793), so a thread of our own asks the kernel twice a second.

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use std::io;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;
use tokio::sync::Notify;

/// Milliseconds between two looks.
const EVERY_MS: u16 = 500;
/// How long the loop has to leave by itself before the process ends.
const GRACE: Duration = Duration::from_millis(300);
/// Exit code of a process whose terminal hung up.
pub const HUNG_UP: u8 = 129;

/// Watches until dropped.
pub struct HangupWatcher(Arc<AtomicBool>);

impl HangupWatcher {
    /// Starts to watch standard input; `gone` is told when the terminal is.
    pub fn start(gone: Arc<Notify>) -> io::Result<Self> {
        let done = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&done);
        thread::Builder::new().name("hang-up".to_owned()).spawn(move || watch(&flag, &gone))?;
        Ok(Self(done))
    }
}

impl Drop for HangupWatcher {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

fn watch(done: &AtomicBool, gone: &Notify) {
    while !done.load(Ordering::SeqCst) {
        if !is_gone() {
            continue;
        }
        gone.notify_one();
        thread::sleep(GRACE);
        if !done.load(Ordering::SeqCst) {
            super::restore();
            std::process::exit(i32::from(HUNG_UP));
        }
    }
}

/// Waits for a hang-up, half a second at most.
fn is_gone() -> bool {
    let stdin = io::stdin();
    // No flags asked for: only hang-up and errors are reported, typing is left to crossterm.
    let mut fds = [PollFd::new(stdin.as_fd(), PollFlags::empty())];
    let answer = poll(&mut fds, PollTimeout::from(EVERY_MS));
    let bad = PollFlags::POLLHUP | PollFlags::POLLERR | PollFlags::POLLNVAL;
    let hung_up = fds.iter().any(|fd| fd.revents().is_some_and(|flags| flags.intersects(bad)));
    answer.is_ok_and(|ready| ready > 0) && hung_up
}
