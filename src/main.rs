//! The `loket` command: reads the command line, and puts user interface and host together where both are needed.

use clap::Parser;
use loket::cli::context::{Context, first_language};
use loket::cli::failure::Failure;
use loket::cli::{Action, Cli, Color, HostArgs, desk, output};
use loket::config::Config;
use loket::demo::{Demo, DemoError};
use loket::host::{self, HostClock, HostOptions, people};
use loket::tui::{self, Options, keymap::Keymap};
use loket::wire::link::{self, Link};
use loket::{cli, locale, t};
use std::path::Path;
use std::pin::pin;
use std::process::ExitCode;
use tokio::runtime::{Builder, Runtime};
use tokio::signal::unix::{SignalKind, signal};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args_os().map(|arg| arg.to_string_lossy().into_owned()).collect();
    locale::set(first_language(&args));
    let cli = Cli::parse();
    let json = cli.global.json;
    match start(cli) {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            failure.report(json);
            ExitCode::from(failure.code())
        }
    }
}

/// The exit code of what went well: that of the user interface if it was ended by a signal, else 0.
fn start(cli: Cli) -> Result<u8, Failure> {
    choose_color(cli.global.color);
    let context = Context::new(cli.global)?;
    match cli.action {
        None => attach(&context),
        Some(Action::Demo { tickets, seed }) => demo(tickets, seed),
        Some(Action::Host(args)) => serve(&context, args).map(|()| 0),
        Some(Action::Keys { markdown }) => keys(&context, markdown).map(|()| 0),
        Some(Action::Client(action)) => client()?.block_on(cli::run(&context, action)).map(|()| 0),
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

/// `loket`: the terminal UI on a desk. What keeps it from its host is said before the screen is taken.
fn attach(context: &Context) -> Result<u8, Failure> {
    needs_terminal()?;
    let config = context.readable_config()?;
    client()?.block_on(async {
        drop(context.session().await?);
        show(link::to_desk(&context.paths, true), options(&config)).await
    })
}

/// What `--color` says, for the screen; otherwise `NO_COLOR` does.
fn choose_color(color: Color) {
    if color != Color::Auto {
        crossterm::style::force_color_output(color == Color::Always);
    }
}

/// `loket demo`: the terminal UI and a host in one process. A signal ends it at any point, and the desk is removed.
fn demo(tickets: u32, seed: u64) -> Result<u8, Failure> {
    needs_terminal()?;
    server()?.block_on(async {
        let mut ended = pin!(ended());
        let demo = tokio::select! {
            demo = Demo::open(tickets, seed, chrono::Utc::now()) => demo.map_err(demo_failed)?,
            code = &mut ended => return code,
        };
        let options = Options { demo: true, ..options(&Config::default()) };
        let code = tokio::select! {
            biased;
            code = show(link::over(demo.connect()), options) => code,
            code = &mut ended => code,
        };
        demo.close().await.map_err(demo_failed)?;
        code
    })
}

fn demo_failed(error: DemoError) -> Failure {
    Failure::Failed(error.to_string())
}

/// Waits for a signal that ends a program; the exit code that says which it was.
async fn ended() -> Result<u8, Failure> {
    let failed = |error: std::io::Error| Failure::Failed(t!("cli-runtime-failed", why = error.to_string()));
    let mut term = signal(SignalKind::terminate()).map_err(failed)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(failed)?;
    let mut hang_up = signal(SignalKind::hangup()).map_err(failed)?;
    tokio::select! {
        _ = term.recv() => Ok(143),
        _ = interrupt.recv() => Ok(130),
        _ = hang_up.recv() => Ok(129),
    }
}

async fn show(link: Link, options: Options) -> Result<u8, Failure> {
    tui::run(link, options)
        .await
        .map_err(|error| Failure::Failed(t!("cli-terminal-failed", why = error.to_string())))
}

/// The screen as configured. Wrong keys are told on it; the default ones hold then.
fn options(config: &Config) -> Options {
    let (keymap, notices) = match Keymap::with_overrides(&config.keys) {
        Ok(keymap) => (keymap, Vec::new()),
        Err(problems) => (Keymap::default(), problems),
    };
    Options {
        keymap,
        mouse: config.ui.mouse,
        ascii: config.ui.ascii,
        ssh: std::env::var_os("SSH_CONNECTION").is_some(),
        zone: cli::time::local_zone(),
        notices,
        demo: false,
        read_offering: cli::customer::offering_file::read,
        save: save_file,
    }
}

/// What the screen saves is written as the command line writes.
fn save_file(path: &Path, text: &str, replace: bool) -> tui::Saved {
    cli::save::save(path, text, replace).map_err(|problem| match problem {
        cli::save::Problem::Exists => tui::SaveProblem::Exists,
        cli::save::Problem::Failed(why) => tui::SaveProblem::Failed(why),
    })
}

/// `loket host`.
fn serve(context: &Context, args: HostArgs) -> Result<(), Failure> {
    if args.stop {
        return client()?.block_on(desk::stop(context));
    }
    desk::check(context, args.clock)?;
    if args.detach {
        return client()?.block_on(desk::detach(context, args.clock));
    }
    let config = context.config()?;
    let root = context.paths.root().display().to_string();
    let people = people::known(&context.paths, config.people.clone())
        .map_err(|error| Failure::Failed(t!("cli-file-unreadable", file = root, why = error.to_string())))?;
    let clock = args.clock.map(|start| HostClock::Simulated { start });
    let options = HostOptions {
        paths: context.paths.clone(),
        settings: config.settings(),
        people,
        clock: clock.unwrap_or(HostClock::System),
        detached: args.detached,
    };
    server()?
        .block_on(host::run(options))
        .map_err(|error| Failure::Failed(t!("cli-host-failed", why = error.to_string())))
}

/// `loket keys`: as configured, if there is a desk.
fn keys(context: &Context, markdown: bool) -> Result<(), Failure> {
    let config = match context.is_desk() {
        true => context.readable_config()?,
        false => Config::default(),
    };
    let keymap = Keymap::with_overrides(&config.keys).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(locale::say).collect();
        Failure::Usage(lines.join("\n"))
    })?;
    if context.global.json {
        return output::json(&tui::keys_data(&keymap));
    }
    output::text(&match markdown {
        true => tui::keys_markdown(&keymap),
        false => tui::keys_plain(&keymap),
    })
}

/// The UI never starts into a file or a pipe.
fn needs_terminal() -> Result<(), Failure> {
    match output::is_terminal() {
        true => Ok(()),
        false => Err(Failure::Usage(t!("cli-not-a-terminal"))),
    }
}
