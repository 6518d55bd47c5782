//! A screen under test: keys in, text with its styles out. Behind it stands a host that knows only the fixture.

pub(crate) mod fixture;
pub(crate) mod legend;

use loket::domain::command::Command;
use loket::domain::ids::CommandId;
use loket::domain::lang::Lang;
use loket::domain::offering::Offering;
use loket::domain::people::{Actor, Role};
use loket::domain::rejection::Rejection;
use loket::domain::text::CleanLine;
use loket::domain::view::{Alert, CustomerView, Outcome, Query, TicketView, View};
use loket::locale;
use loket::tui::effect::Effect;
use loket::tui::keymap::Keymap;
use loket::tui::keymap::key::Chord;
use loket::tui::message::Message;
use loket::tui::model::{Model, Setting};
use loket::tui::theme::Theme;
use loket::tui::update::update;
use loket::tui::view::{ViewCache, view};
use loket::wire::link::LinkEvent;
use loket::wire::message::{Reply, Request};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// An offering of a name.
pub(crate) fn offering(name: &str) -> Offering {
    Offering { name: CleanLine::cut(name), ..fixture::promise().offering }
}

/// A screen with its host.
pub(crate) struct Stage {
    pub(crate) model: Model,
    pub(crate) cache: ViewCache,
    /// Commands sent, the newest last.
    pub(crate) sent: Vec<(CommandId, Command)>,
    /// Whether each of them only asked what would come of it.
    pub(crate) dry_runs: Vec<bool>,
    /// What the host says of alerts.
    pub(crate) alerts: Vec<Alert>,
    /// Effects other than requests, the newest last.
    pub(crate) effects: Vec<Effect>,
}

impl Stage {
    /// A screen of a size, attached as an agent.
    pub(crate) fn new(columns: u16, rows: u16) -> Self {
        Self::speaking(Lang::En, columns, rows)
    }

    pub(crate) fn speaking(lang: Lang, columns: u16, rows: u16) -> Self {
        let mut stage = Self::unattached(lang, columns, rows);
        stage.attach(Role::Supervisor);
        stage
    }

    /// A screen before its host answered.
    pub(crate) fn unattached(lang: Lang, columns: u16, rows: u16) -> Self {
        locale::set(lang);
        let setting = Setting {
            zone: chrono_tz::Europe::Amsterdam,
            theme: Theme { ascii: false },
            keymap: Keymap::default(),
            lang,
            mouse: false,
            demo: false,
        };
        let mut stage = Self {
            model: Model::new(setting, fixture::now(), 1_000),
            cache: ViewCache::default(),
            sent: Vec::new(),
            dry_runs: Vec::new(),
            alerts: Vec::new(),
            effects: Vec::new(),
        };
        stage.send(Message::Resize { columns, rows });
        stage
    }

    pub(crate) fn attach(&mut self, role: Role) {
        self.reply(Reply::Welcome {
            actor: Actor { name: "anna".to_owned(), role },
            now: fixture::now(),
            simulated: false,
            version: "0.1.0".to_owned(),
        });
    }

    /// Takes in a message, and what the host answers to what came of it.
    pub(crate) fn send(&mut self, message: Message) {
        let effects = update(&mut self.model, message);
        for effect in effects {
            match effect {
                Effect::Send(request) => self.answer(request),
                effect => {
                    if let Effect::Speak(lang) = effect {
                        locale::set(lang);
                    }
                    self.effects.push(effect);
                }
            }
        }
    }

    fn answer(&mut self, request: Request) {
        match request {
            Request::Watch { slot, query } => {
                let result = match query {
                    Query::Alerts => Ok(View::Alerts(self.alerts.clone())),
                    query => fixture::answer(&query),
                };
                self.reply(Reply::Changed { slot, result });
            }
            Request::Ask { id, query } => {
                let result = fixture::answer(&query);
                self.reply(Reply::Answer { id, result });
            }
            Request::Do { id, command, dry_run } => {
                self.sent.push((id, *command));
                self.dry_runs.push(dry_run);
            }
            Request::Unwatch { .. } | Request::Stop => {}
        }
    }

    pub(crate) fn reply(&mut self, reply: Reply) {
        self.send(Message::Link(LinkEvent::Reply(reply)));
    }

    /// The host's answer to the command sent last.
    pub(crate) fn done(&mut self, result: Result<Outcome, Rejection>) {
        let (id, _) = self.sent.last().expect("a command was sent");
        self.reply(Reply::Done { id: *id, result });
    }

    /// The ticket at hand is as in the fixture, but for this.
    pub(crate) fn with_ticket(&mut self, change: impl FnOnce(&mut TicketView)) -> &mut Self {
        let number = self.model.subject.expect("a ticket is selected");
        let mut ticket = fixture::ticket(number).expect("the fixture has it");
        change(&mut ticket);
        self.reply(Reply::Changed { slot: 2, result: Ok(View::Ticket(Box::new(ticket))) });
        self
    }

    /// The customer of the ticket at hand is as in the fixture, but for this.
    pub(crate) fn with_customer(&mut self, change: impl FnOnce(&mut CustomerView)) -> &mut Self {
        let tenant = self.model.subject_row().expect("a ticket is selected").tenant.clone();
        let mut customer = fixture::customer(tenant.as_str()).expect("the fixture has it");
        change(&mut customer);
        self.reply(Reply::Changed { slot: 3, result: Ok(View::Customer(Box::new(customer))) });
        self
    }

    /// Presses keys, written as in the configuration.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        let chord = Chord::parse(keys).unwrap_or_else(|| panic!("no keys: {keys}"));
        for key in chord.0 {
            self.send(Message::Key(key));
        }
        self
    }

    /// Types text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.send(Message::Paste(text.to_owned()));
        self
    }

    /// The last command sent.
    pub(crate) fn command(&self) -> Option<&Command> {
        self.sent.last().map(|(_, command)| command)
    }

    /// The screen as text.
    pub(crate) fn lines(&mut self) -> Vec<String> {
        let terminal = self.draw();
        legend::lines(terminal.backend().buffer())
    }

    /// The screen as text, and below it which styles are where.
    pub(crate) fn picture(&mut self) -> String {
        let terminal = self.draw();
        legend::picture(terminal.backend().buffer())
    }

    fn draw(&mut self) -> Terminal<TestBackend> {
        let size = self.model.size;
        let mut terminal = Terminal::new(TestBackend::new(size.width, size.height)).unwrap();
        let (model, cache) = (&self.model, &mut self.cache);
        terminal.draw(|frame| view(model, frame, cache)).unwrap();
        terminal
    }

    /// What the whole screen says.
    pub(crate) fn shows(&mut self, words: &str) -> bool {
        self.lines().join("\n").contains(words)
    }
}
