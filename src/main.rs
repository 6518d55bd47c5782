//! The `loket` command: reads the command line, and puts user interface and host together where both are needed.

use clap::Parser;
use loket::cli::context::{Context, first_language};
use loket::cli::failure::Failure;
use loket::cli::{Action, Cli, HostArgs, desk, output};
use loket::demo::Demo;
use loket::host::{self, HostClock, HostOptions};
use loket::{cli, locale, people, t};
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
        Some(Action::Keys { markdown }) => keys(markdown),
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
        clock: args.clock.map_or(HostClock::System, |start| HostClock::Simulated { start }),
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
    Ok(())
}

/// `loket demo`: the terminal UI and a host in one process.
fn demo(_context: &Context, tickets: u32, seed: u64) -> Result<(), Failure> {
    needs_terminal()?;
    server()?.block_on(async {
        let demo = Demo::open(tickets, seed, chrono::Utc::now()).await.map_err(demo_failed)?;
        demo.close().await.map_err(demo_failed)
    })
}

fn demo_failed(error: loket::demo::DemoError) -> Failure {
    Failure::Failed(error.to_string())
}

/// `loket keys`.
fn keys(_markdown: bool) -> Result<(), Failure> {
    Ok(())
}

/// The UI never starts into a file or a pipe.
fn needs_terminal() -> Result<(), Failure> {
    match output::is_terminal() {
        true => Ok(()),
        false => Err(Failure::Usage(t!("cli-not-a-terminal"))),
    }
}
