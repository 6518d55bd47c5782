//! The `loket` command: reads the command line, and puts user interface and host together where both are needed.

use clap::Parser;
use loket::cli::context::{Context, first_language};
use loket::cli::failure::Failure;
use loket::cli::{Action, Cli, HostArgs, desk, output};
use loket::demo::Demo;
use loket::host::{self, HostClock, HostOptions, people};
use loket::tui::keymap::Keymap;
use loket::tui::{self, Options};
use loket::wire::link::{self, Link};
use loket::{cli, locale, t};
use std::process::ExitCode;
use tokio::runtime::{Builder, Runtime};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args_os()
        .map(|arg| arg.to_string_lossy().into_owned())
        .collect();
    locale::set(first_language(&args));
    let cli = Cli::parse();
    let json = cli.global.json;
    match start(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.report(json);
            ExitCode::from(failure.code())
        }
    }
}

fn start(cli: Cli) -> Result<(), Failure> {
    let context = Context::new(cli.global)?;
    match cli.action {
        None => attach(&context),
        Some(Action::Demo { tickets, seed }) => demo(&context, tickets, seed),
        Some(Action::Host(args)) => serve(&context, args),
        Some(Action::Keys { markdown }) => keys(&context, markdown),
        Some(action) => client()?.block_on(cli::run(&context, action)),
    }
}

/// A client does one thing at a time.
fn client() -> Result<Runtime, Failure> {
    built(&mut Builder::new_current_thread())
}

/// A host answers many, on the two cores of a small machine.
fn server() -> Result<Runtime, Failure> {
    built(Builder::new_multi_thread().worker_threads(2))
}

fn built(builder: &mut Builder) -> Result<Runtime, Failure> {
    builder
        .enable_all()
        .build()
        .map_err(|error| Failure::Failed(t!("cli-runtime-failed", why = error.to_string())))
}

/// `loket host`.
fn serve(context: &Context, args: HostArgs) -> Result<(), Failure> {
    if args.stop {
        return client()?.block_on(desk::stop(context));
    }
    if args.detach {
        return client()?.block_on(desk::detach(context));
    }
    if !context.is_desk() {
        return Err(context.no_desk());
    }
    let config = context.config()?;
    let root = context.paths.root().display().to_string();
    let people = people::known(&context.paths, config.people.clone())
        .map_err(|error| Failure::Failed(t!("cli-file-unreadable", file = root, why = error.to_string())))?;
    let options = HostOptions {
        paths: context.paths.clone(),
        settings: config.settings(),
        people,
        clock: args
            .clock
            .map_or(HostClock::System, |start| HostClock::Simulated { start }),
        detached: args.detached,
    };
    server()?
        .block_on(host::run(options))
        .map_err(|error| Failure::Failed(error.to_string()))
}

/// `loket`: the terminal UI on a desk.
fn attach(context: &Context) -> Result<(), Failure> {
    needs_terminal()?;
    if !context.is_desk() {
        return Err(context.no_desk());
    }
    let config = context.config()?;
    let (keymap, notices) = match Keymap::with_overrides(&config.keys) {
        Ok(keymap) => (keymap, Vec::new()),
        Err(problems) => (Keymap::default(), problems),
    };
    let options = Options {
        keymap,
        notices,
        mouse: config.ui.mouse,
        ascii: config.ui.ascii || screen_options().ascii,
        ..screen_options()
    };
    client()?.block_on(async { show(link::to_desk(&context.paths, true), options).await })
}

/// What the terminal is like.
fn screen_options() -> Options {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let plain = std::env::var("TERM").is_ok_and(|term| term == "linux" || term == "dumb");
    Options {
        ssh: is_set("SSH_TTY") || is_set("SSH_CONNECTION"),
        ascii: plain,
        ..Options::default()
    }
}

/// Shows a desk until the user leaves.
async fn show(link: Link, options: Options) -> Result<(), Failure> {
    ended(tui::run(link, options).await)
}

/// `loket demo`: the terminal UI and a host in one process.
fn demo(_context: &Context, tickets: u32, seed: u64) -> Result<(), Failure> {
    needs_terminal()?;
    server()?.block_on(async {
        let demo = Demo::open(tickets, seed, chrono::Utc::now())
            .await
            .map_err(demo_failed)?;
        let options = Options {
            demo: true,
            ..screen_options()
        };
        let code = tui::run(link::over(demo.connect()), options).await;
        demo.close().await.map_err(demo_failed)?;
        ended(code)
    })
}

/// How the screen ended. The signal that ended it is the exit code, as of any program.
fn ended(code: anyhow::Result<u8>) -> Result<(), Failure> {
    match code {
        Ok(0) => Ok(()),
        Ok(code) => std::process::exit(i32::from(code)),
        Err(error) => Err(Failure::Failed(format!("{error:#}"))),
    }
}

fn demo_failed(error: loket::demo::DemoError) -> Failure {
    Failure::Failed(error.to_string())
}

/// `loket keys`.
fn keys(context: &Context, markdown: bool) -> Result<(), Failure> {
    let keymap = match context.is_desk() {
        true => Keymap::with_overrides(&context.config()?.keys),
        false => Ok(Keymap::default()),
    };
    let keymap = keymap.map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(locale::say).collect();
        Failure::Usage(lines.join("\n"))
    })?;
    match markdown {
        true => print!("{}", tui::keys_markdown(&keymap)),
        false => print!("{}", tui::keys_plain(&keymap)),
    }
    Ok(())
}

/// The UI never starts into a file or a pipe.
fn needs_terminal() -> Result<(), Failure> {
    match output::is_terminal() {
        true => Ok(()),
        false => Err(Failure::Usage(t!("cli-not-a-terminal"))),
    }
}
