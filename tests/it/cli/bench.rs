//! A desk of its own for each test, and the binary to run on it.

use assert_cmd::cargo::cargo_bin;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use std::{io::Write, thread};
use tempfile::TempDir;

/// How long anything may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A directory in which a user lives, with a desk if one was made. Its host is stopped at the end.
pub(crate) struct Bench {
    home: TempDir,
    host: Option<Child>,
}

/// What a command did.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// That it ended well.
    pub(crate) fn good(self) -> Self {
        assert_eq!(self.code, Some(0), "{}\n{}", self.out, self.err);
        self
    }

    /// Standard output as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}\n{}", self.out, self.err))
    }
}

impl Bench {
    /// A user without a desk.
    pub(crate) fn empty() -> Self {
        Self { home: tempfile::tempdir().unwrap(), host: None }
    }

    /// A user with a desk and three customers.
    pub(crate) fn new() -> Self {
        let bench = Self::empty();
        bench.run(&["init"]).good();
        bench.add_customers();
        bench
    }

    /// The same on a desk whose clock starts at an instant, with a host in the foreground.
    pub(crate) fn at(instant: &str) -> Self {
        let mut bench = Self::empty();
        bench.run(&["init", "--simulated"]).good();
        bench.host_at(&["--clock", instant]);
        bench
    }

    /// Starts a host in the foreground and waits until it answers.
    pub(crate) fn host_at(&mut self, args: &[&str]) {
        let mut command = self.command(&["host"]);
        command.args(args).stdout(Stdio::null()).stderr(Stdio::null());
        self.host = Some(command.spawn().unwrap());
        let deadline = Instant::now() + PATIENCE;
        while self.run(&["status"]).code != Some(0) {
            assert!(Instant::now() < deadline, "the host does not answer");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Adds the three customers.
    pub(crate) fn add_customers(&self) {
        for (tenant, name, domain) in [
            ("3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f01", "Contoso Bakery", "bakery.example"),
            ("3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f02", "Contoso Brewery", "brewery.example"),
            ("3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f03", "Fabrikam", "fabrikam.example"),
        ] {
            let add = ["customer", "add", "--tenant", tenant, "--name", name, "--domain", domain];
            self.run(&add).good();
        }
    }

    /// Makes a ticket of Fabrikam; its number.
    pub(crate) fn ticket(&self, title: &str) -> String {
        let ran = self.run(&ticket_new("fabrikam", title)).good();
        ran.out.trim().to_owned()
    }

    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    pub(crate) fn desk(&self) -> PathBuf {
        self.home.path().join("desk")
    }

    /// A file in the user's home.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.home.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// The binary with an environment of its own.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let home = self.home.path();
        let mut command = Command::new(cargo_bin("loket"));
        command
            .args(args)
            .env_clear()
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_RUNTIME_DIR", home.join("run"))
            .env("TMPDIR", home)
            .env("LANG", "en_GB.UTF-8")
            .env("TZ", "Europe/Amsterdam")
            .env("LOKET_DESK", self.desk())
            .current_dir(home);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.run_with(args, "")
    }

    /// Runs with something on standard input.
    pub(crate) fn run_with(&self, args: &[&str], input: &str) -> Ran {
        finish(self.command(args), input)
    }
}

/// The arguments of a ticket by telephone.
pub(crate) fn ticket_new<'a>(customer: &'a str, title: &'a str) -> Vec<&'a str> {
    vec![
        "ticket",
        "new",
        "--customer",
        customer,
        "--title",
        title,
        "--topic",
        "technical",
        "--service",
        "office365",
        "--severity",
        "b",
        "--via",
        "phone",
        "--contact",
        "Jo",
    ]
}

/// Runs a command to its end.
pub(crate) fn finish(mut command: Command, input: &str) -> Ran {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A command that reads nothing may have gone already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    ran(child.wait_with_output().unwrap())
}

pub(crate) fn ran(output: Output) -> Ran {
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.run(&["host", "--stop"]);
        if let Some(mut host) = self.host.take() {
            let _ = host.kill();
            let _ = host.wait();
        }
    }
}
