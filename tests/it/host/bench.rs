//! A desk in a temporary directory, its host in this process, and clients.

use loket::domain::command::{Command, Verb};
use loket::domain::desk::Settings;
use loket::domain::ids::TicketNumber;
use loket::domain::import::{CustomerPart, Import};
use loket::domain::kind::{Method, Nature, Service, Severity, Topic};
use loket::domain::people::{Actor, Role};
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::Request;
use loket::domain::view::{Outcome, Query, QueueQuery, QueueView, StatusView, TicketView, View};
use loket::host::{self, HostClock, HostError, HostOptions};
use loket::wire::WireError;
use loket::wire::client::Client;
use loket::wire::paths::DeskPaths;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinHandle;

/// Nothing here takes so long on a machine that works.
pub(crate) const DEADLINE: Duration = Duration::from_secs(30);

const OFFERING: &str = r#"
name = "Standard"
time_zone = "Europe/Amsterdam"
support = [{ topic = "technical" }]
hours = { mon = ["00:00-24:00"], tue = ["00:00-24:00"], wed = ["00:00-24:00"], thu = ["00:00-24:00"], fri = ["00:00-24:00"], sat = ["00:00-24:00"], sun = ["00:00-24:00"] }
targets = { B = { first_response = "4h", resolution = "16h" } }
contact = [{ method = "phone", address = "+31 20 555 0100" }]
"#;

pub(crate) fn settings() -> Settings {
    Settings {
        partner: toml::from_str("name = \"Partner\"\nmodel = \"direct_bill\"").unwrap(),
        default_offering: toml::from_str(OFFERING).unwrap(),
        close_after_days: 7,
        people: Vec::new(),
        mail: None,
        catalogue: loket::assets::catalogue(),
    }
}

pub(crate) fn actor(name: &str, role: Role) -> Actor {
    Actor { name: name.to_owned(), role }
}

/// A desk and who comes to it next.
pub(crate) struct Bench {
    pub(crate) paths: DeskPaths,
    next: Arc<Mutex<Option<Actor>>>,
    _dir: tempfile::TempDir,
}

/// A host that runs in this process, behind its socket.
pub(crate) struct Running(JoinHandle<Result<(), HostError>>);

impl Running {
    /// Waits until it has ended by itself.
    pub(crate) async fn ended(self) -> Result<(), HostError> {
        soon(self.0).await.unwrap()
    }
}

impl Bench {
    pub(crate) fn new() -> Self {
        Self::at("")
    }

    /// A desk some directories deep.
    pub(crate) fn at(below: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let paths = DeskPaths::new(dir.path().join(below));
        paths.init(false).unwrap().unwrap();
        Self { paths, next: Arc::new(Mutex::new(Some(actor("root", Role::Admin)))), _dir: dir }
    }

    pub(crate) fn options(&self, clock: HostClock) -> HostOptions {
        let next = Arc::clone(&self.next);
        HostOptions {
            paths: self.paths.clone(),
            settings: settings(),
            people: Arc::new(move |_| next.lock().unwrap().clone()),
            clock,
            detached: false,
        }
    }

    pub(crate) fn start(&self) -> Running {
        Running(tokio::spawn(host::run(self.options(HostClock::System))))
    }

    /// Connects as the one who came last, as soon as the host answers.
    pub(crate) async fn client(&self) -> Client {
        soon(async {
            loop {
                match Client::connect(&self.paths, false).await {
                    Err(WireError::NoHost(_)) => tokio::time::sleep(Duration::from_millis(5)).await,
                    client => return client.unwrap(),
                }
            }
        })
        .await
    }

    /// Connects as somebody.
    pub(crate) async fn client_of(&self, name: &str, role: Role) -> Client {
        self.let_in(Some(actor(name, role)));
        self.client().await
    }

    /// Says who the next client is.
    pub(crate) fn let_in(&self, who: Option<Actor>) {
        *self.next.lock().unwrap() = who;
    }

    /// Stops the host as an admin would.
    pub(crate) async fn stop(&self, running: Running) {
        let admin = self.client_of("root", Role::Admin).await;
        soon(admin.stop()).await.unwrap().unwrap();
        running.ended().await.unwrap();
    }
}

/// Waits, but not for ever.
pub(crate) async fn soon<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(DEADLINE, work).await.expect("in time")
}

pub(crate) fn import() -> Command {
    Command::Import(Import {
        customers: vec![CustomerPart {
            tenant: "t-1".into(),
            name: CleanLine::cut("Contoso"),
            domain: CleanLine::cut("contoso.example"),
            custom_domains: None,
            country: None,
            language: None,
            relationship: None,
            delegated_access: None,
            tags: None,
        }],
        ..Import::default()
    })
}

pub(crate) fn create(title: &str) -> Command {
    Command::CreateTicket {
        customer: "contoso".to_owned(),
        request: Request {
            title: CleanLine::cut(title),
            description: CleanText::default(),
            topic: Topic::Technical,
            service: Service::M365,
            nature: Nature::BreakFix,
            severity: Severity::B,
            via: Method::Phone,
            contact: None,
        },
    }
}

pub(crate) fn on(number: u64, verb: Verb) -> Command {
    Command::Ticket(TicketNumber(number), verb)
}

pub(crate) fn note(number: u64, text: &str) -> Command {
    on(number, Verb::Note(CleanText::cut(text)))
}

pub(crate) fn all() -> Query {
    Query::Queue(QueueQuery { limit: 1000, ..QueueQuery::default() })
}

/// Does what must succeed.
pub(crate) async fn act(client: &mut Client, command: Command) -> Outcome {
    soon(client.act(command, false)).await.unwrap().unwrap()
}

/// Asks what must have an answer.
pub(crate) async fn ask(client: &mut Client, query: Query) -> View {
    soon(client.ask(query)).await.unwrap().unwrap()
}

pub(crate) async fn queue(client: &mut Client) -> QueueView {
    match ask(client, all()).await {
        View::Queue(view) => view,
        other => panic!("{other:?}"),
    }
}

pub(crate) async fn ticket(client: &mut Client, number: u64) -> TicketView {
    match ask(client, Query::Ticket(TicketNumber(number))).await {
        View::Ticket(view) => *view,
        other => panic!("{other:?}"),
    }
}

pub(crate) async fn status(client: &mut Client) -> StatusView {
    match ask(client, Query::Status).await {
        View::Status(view) => view,
        other => panic!("{other:?}"),
    }
}
