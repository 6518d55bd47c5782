//! Hand-overs by mail: the host hands them to the mail program, and the ticket tells what came of it.

use super::bench::{Bench, act, actor, create, import, on, settings, soon, ticket};
use loket::domain::command::Verb;
use loket::domain::desk::Settings;
use loket::domain::event::Event;
use loket::domain::mail::MailProgram;
use loket::domain::people::Role;
use loket::domain::text::{CleanLine, CleanText};
use loket::host::{Host, HostClock, HostOptions};
use loket::wire::client::Client;
use rstest::rstest;
use std::fs;
use std::path::Path;

/// A reseller whose mails are handed to a shell script.
fn mailing(script: &str) -> Settings {
    let partner = r#"
        name = "Polder IT"
        model = "indirect_reseller"
        indirect_provider = { name = "Big Distributor", email = "support@distributor.example" }
    "#;
    Settings {
        partner: toml::from_str(partner).unwrap(),
        mail: Some(MailProgram {
            command: ["sh", "-c", script].map(str::to_owned).to_vec(),
            from: CleanLine::cut("desk@polder.example"),
        }),
        ..settings()
    }
}

async fn open(bench: &Bench, settings: Settings) -> (Host, Client) {
    let options = HostOptions { settings, ..bench.options(HostClock::System) };
    let host = soon(Host::open(options)).await.unwrap();
    let (ours, theirs) = tokio::io::duplex(1 << 20);
    host.serve_stream(theirs, actor("anna", Role::Admin));
    (host, soon(Client::over(ours)).await.unwrap())
}

fn hand_over() -> Verb {
    Verb::Mail {
        vehicle: "indirect_provider".to_owned(),
        subject: CleanLine::cut("Ticket #1: Größere Störung"),
        text: CleanText::cut("The shop is down.\nBcc: nobody@example.com\n.\nÉmilie cannot order."),
    }
}

/// What came of the mail of ticket 1, once that is known.
async fn became(client: &mut Client) -> Option<CleanLine> {
    soon(async {
        loop {
            let view = ticket(client, 1).await;
            let sent = view.timeline.into_iter().find_map(|entry| match entry.event {
                Event::MailSent { problem, .. } => Some(problem),
                _ => None,
            });
            if let Some(problem) = sent {
                return problem;
            }
            tokio::task::yield_now().await;
        }
    })
    .await
}

async fn mail_of_ticket_one(client: &mut Client) {
    act(client, import()).await;
    act(client, create("Shop is down")).await;
    act(client, on(1, hand_over())).await;
}

fn message(path: &Path) -> String {
    fs::read_to_string(path).unwrap().replace("\r\n", "\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_is_handed_to_the_program_whole() {
    let bench = Bench::new();
    let file = bench.paths.root().join("sent");
    let (host, mut client) = open(&bench, mailing(&format!("cat > {}", file.display()))).await;
    mail_of_ticket_one(&mut client).await;
    assert_eq!(became(&mut client).await, None);
    let message = message(&file);
    let (headers, body) = message.split_once("\n\n").unwrap();
    assert!(headers.contains("To: <support@distributor.example>"), "{headers}");
    assert!(headers.contains("From: <desk@polder.example>"), "{headers}");
    assert!(headers.contains("@loket>") && !headers.contains("nobody@example.com"), "{headers}");
    assert!(headers.contains("Subject: =?utf-8?"), "an encoded subject: {headers}");
    assert!(body.contains("The shop is down."), "{body}");
    soon(host.stop()).await.unwrap();
}

#[rstest]
#[case::it_fails("cat > /dev/null; echo >&2 first; echo >&2 'no route to host'; exit 75", "no route to host")]
#[case::it_does_not_read("exec <&-; echo >&2 'I do not read'; exit 1", "I do not read")]
#[tokio::test(flavor = "multi_thread")]
async fn what_the_program_says_stands_in_the_ticket(#[case] script: &str, #[case] says: &str) {
    let bench = Bench::new();
    let (host, mut client) = open(&bench, mailing(script)).await;
    mail_of_ticket_one(&mut client).await;
    let problem = became(&mut client).await.unwrap();
    assert!(problem.contains(says), "{problem}");
    soon(host.stop()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_not_there_is_named() {
    let bench = Bench::new();
    let mut settings = mailing("");
    if let Some(mail) = &mut settings.mail {
        mail.command = vec!["/nowhere/sendmail".to_owned()];
    }
    let (host, mut client) = open(&bench, settings).await;
    mail_of_ticket_one(&mut client).await;
    let problem = became(&mut client).await.unwrap();
    assert!(problem.starts_with("/nowhere/sendmail: "), "{problem}");
    soon(host.stop()).await.unwrap();
}

/// The host is stopped while the program still waits; the next host sends the same mail.
#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_was_not_sent_goes_out_with_the_next_host() {
    let bench = Bench::new();
    let (host, mut client) = open(&bench, mailing("exec sleep 600")).await;
    mail_of_ticket_one(&mut client).await;
    drop(client);
    soon(host.stop()).await.unwrap();

    let file = bench.paths.root().join("sent");
    let (host, mut client) = open(&bench, mailing(&format!("cat > {}", file.display()))).await;
    assert_eq!(became(&mut client).await, None);
    assert!(message(&file).contains("The shop is down."));
    soon(host.stop()).await.unwrap();
}
