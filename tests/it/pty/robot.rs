//! Sits at a terminal: presses keys and reads the screen, with a deadline for everything.

use crate::cli::bench::PATIENCE;
use nix::sys::signal::{Signal, kill};
use nix::sys::termios::LocalFlags;
use nix::unistd::Pid;
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZero;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

pub(super) struct Robot {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    keyboard: Option<Box<dyn Write + Send>>,
    screen: Arc<Mutex<vt100::Parser>>,
    blind: Arc<AtomicBool>,
    eyes: Option<JoinHandle<()>>,
}

impl Robot {
    /// Starts a command at a terminal of so many columns and rows.
    pub(super) fn start(command: &Command, columns: u16, rows: u16) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let child = pair.slave.spawn_command(translated(command)).unwrap();
        drop(pair.slave);
        let screen = Arc::new(Mutex::new(vt100::Parser::new(cells(rows), cells(columns), 0)));
        let blind = Arc::new(AtomicBool::new(false));
        let reader = pair.master.try_clone_reader().unwrap();
        let eyes = thread::spawn({
            let (screen, blind) = (Arc::clone(&screen), Arc::clone(&blind));
            move || watch(reader, &screen, &blind)
        });
        Self {
            child,
            keyboard: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            screen,
            blind,
            eyes: Some(eyes),
        }
    }

    /// What is on the screen.
    pub(super) fn text(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    /// Waits until the screen shows a text.
    pub(super) fn see(&mut self, text: &str) -> &mut Self {
        self.until(&format!("'{text}' on the screen"), |robot| robot.text().contains(text));
        self
    }

    /// Waits until the screen does not show a text any more.
    pub(super) fn see_no(&mut self, text: &str) -> &mut Self {
        self.until(&format!("no '{text}' on the screen"), |robot| !robot.text().contains(text));
        self
    }

    fn until(&mut self, what: &str, mut holds: impl FnMut(&mut Self) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !holds(self) {
            assert!(Instant::now() < deadline, "waited for {what}; the screen:\n{}", self.text());
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Presses keys, as the bytes a terminal sends for them.
    pub(super) fn press(&mut self, keys: &str) -> &mut Self {
        let keyboard = self.keyboard.as_mut().unwrap();
        keyboard.write_all(keys.as_bytes()).unwrap();
        keyboard.flush().unwrap();
        self
    }

    /// Types a text like a person: the screen shows each piece before the next comes.
    pub(super) fn type_text(&mut self, text: &str) -> &mut Self {
        for (end, letter) in text.char_indices() {
            self.press(&letter.to_string());
            let typed = text[..end + letter.len_utf8()].trim_end().to_owned();
            self.see(&typed);
        }
        self
    }

    /// Makes the window another size.
    pub(super) fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.screen.lock().unwrap().screen_mut().set_size(cells(rows), cells(columns));
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
        self
    }

    /// Sends a signal to the command.
    pub(super) fn signal(&mut self, signal: Signal) -> &mut Self {
        let pid = i32::try_from(self.child.process_id().unwrap()).unwrap();
        kill(Pid::from_raw(pid), signal).unwrap();
        self
    }

    /// Takes the terminal away, as when the window is closed or the line goes dead.
    pub(super) fn hang_up(&mut self) -> &mut Self {
        self.blind.store(true, Ordering::SeqCst);
        // Something to read, so that the reader wakes, sees that it is blind, and lets go of the terminal.
        self.press("\x0c");
        self.eyes.take().unwrap().join().unwrap();
        self.keyboard = None;
        self.master = None;
        self
    }

    /// Waits until the command ends.
    pub(super) fn ends(&mut self) -> ExitStatus {
        let mut status = None;
        self.until("the command to end", |robot| {
            status = robot.child.try_wait().unwrap();
            status.is_some()
        });
        status.unwrap()
    }

    /// That the terminal is as it was: main screen, cursor shown, lines edited and echoed, nothing reported.
    pub(super) fn is_clean(&mut self) {
        self.until("a clean terminal", |robot| {
            let parser = robot.screen.lock().unwrap();
            let screen = parser.screen();
            !screen.alternate_screen()
                && !screen.hide_cursor()
                && !screen.bracketed_paste()
                && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
        });
        let modes = self.master.as_ref().unwrap().get_termios().unwrap();
        let wanted = (LocalFlags::ICANON | LocalFlags::ECHO).bits();
        assert_eq!(modes.local_flags.bits() & wanted, wanted, "still in raw mode");
    }
}

impl Drop for Robot {
    fn drop(&mut self) {
        // A test that failed leaves the command behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn watch(mut reader: Box<dyn Read + Send>, screen: &Mutex<vt100::Parser>, blind: &AtomicBool) {
    let mut bytes = [0; 8192];
    while let Ok(count) = reader.read(&mut bytes) {
        if count == 0 || blind.load(Ordering::SeqCst) {
            return;
        }
        screen.lock().unwrap().process(&bytes[..count]);
    }
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

/// A screen has at least one cell each way.
fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap()
}

/// The same command for a pseudo-terminal.
fn translated(command: &Command) -> CommandBuilder {
    let mut builder = CommandBuilder::new(command.get_program());
    builder.args(command.get_args());
    builder.env_clear();
    for (name, value) in command.get_envs() {
        builder.env(name, value.unwrap());
    }
    builder.env("TERM", "xterm-256color");
    if let Some(directory) = command.get_current_dir() {
        builder.cwd(directory);
    }
    builder
}
