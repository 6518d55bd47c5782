//! What every command needs: which desk, which language, and the way to its host.

use super::failure::Failure;
use super::{Color, Global, output};
use crate::config::Config;
use crate::config::problem::Problem;
use crate::domain::Instant;
use crate::domain::command::Command;
use crate::domain::lang::Lang;
use crate::domain::phrase::Phrase;
use crate::domain::view::{Outcome, Query, View};
use crate::wire::WireError;
use crate::wire::client::Client;
use crate::wire::paths::DeskPaths;
use crate::{locale, t};
use chrono_tz::Tz;
use etcetera::BaseStrategy;
use std::io::ErrorKind;
use std::path::PathBuf;

/// Where and how a command runs.
#[derive(Debug)]
pub struct Context {
    /// The options of every command.
    pub global: Global,
    /// The desk.
    pub paths: DeskPaths,
    /// The user's own zone.
    pub zone: Tz,
}

impl Context {
    /// The desk of the options, in the user's language: `--lang`, else the configuration's, else the environment's.
    pub fn new(global: Global) -> Result<Self, Failure> {
        let root = match &global.desk {
            Some(directory) => directory.clone(),
            None => default_desk()?,
        };
        let mut paths = DeskPaths::new(root);
        if let Some(file) = &global.config {
            paths = paths.with_config(file);
        }
        let context = Self { global, paths, zone: super::time::local_zone() };
        if context.global.lang.is_none()
            && let Ok(config) = context.config()
            && let Some(lang) = config.ui.lang
        {
            locale::set(lang);
        }
        Ok(context)
    }

    /// The text of the configuration file, and its name as shown.
    pub fn config_text(&self) -> Result<(String, String), Failure> {
        let file = self.paths.config();
        let name = file.display().to_string();
        match std::fs::read_to_string(&file) {
            Ok(text) => Ok((name, text)),
            Err(error) if error.kind() == ErrorKind::NotFound && !self.is_desk() => Err(self.no_desk()),
            Err(error) => {
                Err(Failure::Usage(t!("config-unreadable", file = name, detail = error.to_string())))
            }
        }
    }

    /// The configuration, or everything that is wrong with it.
    pub fn config(&self) -> Result<Config, Failure> {
        let (name, text) = self.config_text()?;
        let catalogue = crate::config::catalogue::load(&self.paths.config());
        crate::config::parse_with(&name, &text, catalogue)
            .map_err(|problems| Failure::Usage(problem_lines(&problems)))
    }

    /// The configuration as far as this user may read it: agents need not see all of it to use the screen.
    pub fn readable_config(&self) -> Result<Config, Failure> {
        match std::fs::File::open(self.paths.config()) {
            Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(Config::default()),
            _ => self.config(),
        }
    }

    /// Whether there is a desk. One that this user may not enter counts: the host says so.
    pub fn is_desk(&self) -> bool {
        self.paths.marker_file().try_exists().unwrap_or(true)
    }

    /// That there is none, and what to do.
    pub fn no_desk(&self) -> Failure {
        Failure::NotFound(t!("cli-no-desk", desk = self.paths.root().display().to_string()))
    }

    /// A connection to the desk's host, which starts if none runs.
    pub async fn session(&self) -> Result<Session, Failure> {
        self.connect(true).await
    }

    /// A connection to the desk's host; `start` starts one if none runs.
    pub async fn connect(&self, start: bool) -> Result<Session, Failure> {
        if !self.is_desk() {
            return Err(self.no_desk());
        }
        let client = match Client::connect(&self.paths, false).await {
            Err(WireError::NoHost(_)) if start => {
                // A host would end over a wrong configuration; here its places can be told.
                self.config()?;
                Client::connect(&self.paths, true).await?
            }
            client => client?,
        };
        let started = client.started();
        let mut session = Session { client };
        if started && let View::Status(status) = session.ask(Query::Status).await? {
            self.say_notices(&status.notices);
        }
        Ok(session)
    }

    /// Tells people something, unless they want quiet.
    pub fn say(&self, text: &str) {
        if !self.global.quiet {
            output::message(text);
        }
    }

    /// Tells people what they should know of what was done.
    pub fn say_notices(&self, notices: &[Phrase]) {
        for notice in notices {
            self.say(&super::time::say(notice, self.zone));
        }
    }

    /// Whether to use colour on standard output.
    pub fn color(&self) -> bool {
        match self.global.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                output::is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|no| no.is_empty())
            }
        }
    }
}

/// The problems of a configuration or offering, a line each.
pub fn problem_lines(problems: &[Problem]) -> String {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

fn default_desk() -> Result<PathBuf, Failure> {
    let strategy = etcetera::choose_base_strategy().map_err(|_| Failure::Usage(t!("cli-no-home")))?;
    Ok(strategy.data_dir().join("loket"))
}

/// The language to begin with, before the configuration is read: `--lang` as typed, else the environment's.
pub fn first_language(args: &[String]) -> Lang {
    typed_language(args).or_else(environment_language).unwrap_or_default()
}

fn typed_language(args: &[String]) -> Option<Lang> {
    args.iter().enumerate().find_map(|(place, arg)| {
        let value = match arg.strip_prefix("--lang=") {
            Some(value) => Some(value),
            None if arg == "--lang" => args.get(place + 1).map(String::as_str),
            None => None,
        };
        value?.parse().ok()
    })
}

fn environment_language() -> Option<Lang> {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())?;
    locale::from_env(&value)
}

impl From<WireError> for Failure {
    fn from(error: WireError) -> Self {
        let text = error.to_string();
        match error {
            WireError::NoDesk(_) => Self::NotFound(text),
            WireError::Message(_) | WireError::Io(_) | WireError::Gone(_) => Self::Failed(text),
            _ => Self::NoHost(text),
        }
    }
}

/// A connection to the host that turns what goes wrong into failures.
pub struct Session {
    client: Client,
}

impl Session {
    /// Carries out a command.
    pub async fn act(&mut self, command: Command) -> Result<Outcome, Failure> {
        Ok(self.client.act(command, false).await??)
    }

    /// Says what a command would do.
    pub async fn try_out(&mut self, command: Command) -> Result<Outcome, Failure> {
        Ok(self.client.act(command, true).await??)
    }

    /// Answers a question.
    pub async fn ask(&mut self, query: Query) -> Result<View, Failure> {
        Ok(self.client.ask(query).await??)
    }

    /// Watches a view from now on.
    pub async fn watch(&mut self, query: Query) -> Result<(), Failure> {
        Ok(self.client.watch(query).await?)
    }

    /// The next state of the watched view.
    pub async fn changed(&mut self) -> Result<View, Failure> {
        Ok(self.client.changed().await??)
    }

    /// What time it was at the desk when the host answered.
    pub fn now(&self) -> Instant {
        self.client.welcome().now
    }

    /// Who the host takes the user for.
    pub fn name(&self) -> &str {
        &self.client.welcome().actor.name
    }

    /// Ends the host and waits until it is gone.
    pub async fn stop(self) -> Result<(), Failure> {
        Ok(self.client.stop().await??)
    }
}

/// The host answered another question than was asked.
pub fn odd_answer() -> Failure {
    Failure::Failed(t!("cli-odd-answer"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(&["loket", "--lang", "nl", "status"], Some(Lang::Nl))]
    #[case(&["loket", "status", "--lang=en"], Some(Lang::En))]
    #[case(&["loket", "--lang"], None)]
    #[case(&["loket", "--lang", "de"], None)]
    #[case(&["loket"], None)]
    fn the_typed_language_is_known_before_anything_is_parsed(
        #[case] args: &[&str],
        #[case] expected: Option<Lang>,
    ) {
        let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
        assert_eq!(typed_language(&args), expected);
    }
}
