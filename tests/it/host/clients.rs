//! Clients that work together, and some that behave badly.

use super::bench::{Bench, act, actor, all, ask, create, import, note, queue, soon, status, ticket};
use futures_util::{SinkExt, StreamExt};
use loket::domain::command::Command;
use loket::domain::ids::{CommandId, TicketNumber};
use loket::domain::people::Role;
use loket::domain::rejection::Rejection;
use loket::domain::view::{CaseQuery, Query, View};
use loket::host::{self, HostClock, HostError};
use loket::wire::WireError;
use loket::wire::client::Client;
use loket::wire::frame::{self, Hello, Strange};
use loket::wire::link::{self, Link, LinkEvent};
use loket::wire::message::{Reply, Request};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;

type Test = tokio::task::JoinHandle<()>;

#[tokio::test(flavor = "multi_thread")]
async fn one_sees_what_the_other_does() {
    let bench = Bench::new();
    let host = bench.start();
    let mut anna = bench.client_of("anna", Role::Supervisor).await;
    act(&mut anna, import()).await;
    let mut ben = bench.client_of("ben", Role::Agent).await;
    assert_eq!(ben.welcome().actor, actor("ben", Role::Agent));
    ben.watch(all()).await.unwrap();
    let View::Queue(empty) = soon(ben.changed()).await.unwrap().unwrap() else {
        panic!("a queue");
    };
    assert_eq!(empty.matching, 0);
    act(&mut anna, create("Mail is down")).await;
    let View::Queue(view) = soon(ben.changed()).await.unwrap().unwrap() else {
        panic!("a queue");
    };
    assert_eq!(view.rows[0].ticket.title, "Mail is down");
    act(&mut ben, note(1, "seen")).await;
    let entries = ticket(&mut anna, 1).await.timeline;
    let who: Vec<&str> = entries.iter().map(|entry| entry.actor.name.as_str()).collect();
    assert_eq!(who, ["anna", "ben"]);
    assert_eq!(status(&mut anna).await.clients, 2);
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_role_is_the_hosts_word() {
    let bench = Bench::new();
    let host = bench.start();
    let mut observer = bench.client_of("olga", Role::Observer).await;
    for command in [import(), create("x"), note(1, "x")] {
        let answer = soon(observer.act(command, false)).await.unwrap();
        assert!(matches!(answer, Err(Rejection::Refused(refusal)) if refusal.rule == "role"));
    }
    let refused = soon(observer.stop()).await.unwrap();
    assert!(matches!(refused, Err(Rejection::Refused(refusal)) if refusal.rule == "role"));
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_are_told_so() {
    let bench = Bench::new();
    let host = bench.start();
    drop(bench.client().await);
    bench.let_in(None);
    let refused = soon(Client::connect(&bench.paths, false)).await.err().unwrap();
    let WireError::Refused(why) = &refused else {
        panic!("{refused:?}");
    };
    assert_eq!(why.key, "host-stranger");
    let uid = nix::unistd::getuid().to_string();
    assert!(refused.to_string().contains(&uid), "{refused}");
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_sent_again_over_another_connection_happens_once() {
    let bench = Bench::new();
    let host = bench.start();
    let mut anna = bench.client().await;
    act(&mut anna, import()).await;
    let request = Request::Do { id: CommandId(42), command: Box::new(create("once")), dry_run: false };
    let mut results = Vec::new();
    for _ in 0..3 {
        let mut frames = frame::frames(raw(&bench).await);
        soon(frame::shake_hands(&mut frames)).await.unwrap();
        frame::send(&mut frames, &request).await.unwrap();
        loop {
            if let Reply::Done { result, .. } = soon(frame::receive(&mut frames)).await.unwrap() {
                results.push(result.unwrap());
                break;
            }
        }
    }
    assert_eq!(results[0].number, Some(TicketNumber(1)));
    assert!(results.iter().all(|result| *result == results[0]));
    assert_eq!(queue(&mut anna).await.matching, 1);
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_changes_nothing() {
    let bench = Bench::new();
    let host = bench.start();
    let mut anna = bench.client().await;
    let before = status(&mut anna).await.seq;
    let outcome = soon(anna.act(import(), true)).await.unwrap().unwrap();
    assert_eq!(outcome.changes.len(), 1);
    assert_eq!(status(&mut anna).await.seq, before);
    bench.stop(host).await;
}

/// Each takes the next ticket again and again while the other does the same: none gets one that the other has.
#[tokio::test(flavor = "multi_thread")]
async fn two_never_take_the_same_next_ticket() {
    const TICKETS: u64 = 30;
    let bench = Bench::new();
    let host = bench.start();
    let mut root = bench.client().await;
    act(&mut root, import()).await;
    for number in 0..TICKETS {
        act(&mut root, create(&format!("ticket {number}"))).await;
    }
    let mut taking = Vec::new();
    for name in ["anna", "ben"] {
        let mut client = bench.client_of(name, Role::Agent).await;
        taking.push(tokio::spawn(async move {
            let mut taken = Vec::new();
            loop {
                let next = Command::TakeNext { filter: String::new() };
                match soon(client.act(next, false)).await.unwrap() {
                    Ok(outcome) => taken.extend(outcome.number),
                    Err(rejection) => {
                        assert!(matches!(rejection, Rejection::NotFound(why) if why.key == "reject-no-next"));
                        return taken;
                    }
                }
            }
        }));
    }
    let mut all = Vec::new();
    for (taking, name) in taking.into_iter().zip(["anna", "ben"]) {
        let taken = soon(taking).await.unwrap();
        for number in &taken {
            assert_eq!(ticket(&mut root, number.0).await.row.assignee.as_deref(), Some(name));
        }
        all.extend(taken);
    }
    all.sort();
    assert_eq!(all, (1..=TICKETS).map(TicketNumber).collect::<Vec<_>>());
    bench.stop(host).await;
}

async fn raw(bench: &Bench) -> UnixStream {
    UnixStream::connect(bench.paths.socket()).await.unwrap()
}

/// As soon as the host listens.
async fn raw_soon(bench: &Bench) -> UnixStream {
    drop(bench.client().await);
    raw(bench).await
}

/// Sends bytes, and waits until the host hangs up.
async fn annoy(bench: &Bench, bytes: &[u8], greet: bool) {
    let mut stream = raw(bench).await;
    if greet {
        let hello = Hello::ours().pack();
        stream.write_u32(hello.len() as u32).await.unwrap();
        stream.write_all(&hello).await.unwrap();
    }
    // The host may hang up before it has read all of it.
    let _ = stream.write_all(bytes).await;
    let mut rest = Vec::new();
    let _ = soon(stream.read_to_end(&mut rest)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn garbage_hurts_nobody_else() {
    let bench = Bench::new();
    let host = bench.start();
    let mut anna = bench.client().await;
    act(&mut anna, import()).await;
    annoy(&bench, b"GET / HTTP/1.1\r\n\r\n", false).await;
    annoy(&bench, &[0xff; 64], false).await;
    annoy(&bench, &[0xff; 64], true).await;
    annoy(&bench, b"\0\0\0\x05\xde\xad\xbe\xef\0", true).await;
    annoy(&bench, &[0, 0, 0, 0], true).await;
    let mut empty_envelope = vec![0, 0, 0, 6];
    empty_envelope.extend_from_slice(b"M\x01\0\0\0\0");
    annoy(&bench, &empty_envelope, true).await;
    act(&mut anna, create("still here")).await;
    assert_eq!(queue(&mut anna).await.matching, 1);
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_protocol_gets_an_answer_it_can_read() {
    let bench = Bench::new();
    let host = bench.start();
    drop(bench.client().await);
    let mut frames = frame::frames(raw(&bench).await);
    let stranger = Hello { protocol: 999, ..Hello::ours() };
    frames.send(stranger.pack()).await.unwrap();
    let bytes = soon(frames.next()).await.unwrap().unwrap();
    let hello = Hello::unpack(&bytes).unwrap();
    assert!(hello.build.contains(&std::process::id().to_string()));
    assert!(soon(frames.next()).await.is_none());
    let phrase = Strange::Protocol { protocol: hello.protocol, build: hello.build }.phrase();
    assert!(loket::locale::say(&phrase).contains("kill"));
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_does_not_read_delays_nobody() {
    let bench = Bench::new();
    let host = bench.start();
    let mut anna = bench.client().await;
    act(&mut anna, import()).await;
    for number in 0..50 {
        act(&mut anna, create(&format!("ticket {number}"))).await;
    }
    let mut stalled = frame::frames(raw(&bench).await);
    soon(frame::shake_hands(&mut stalled)).await.unwrap();
    frame::send(&mut stalled, &Request::Watch { slot: 0, query: all() }).await.unwrap();
    let flooding: Test = tokio::spawn(async move {
        for id in 0.. {
            let asked = frame::send(&mut stalled, &Request::Ask { id, query: all() }).await;
            let watched = frame::send(&mut stalled, &Request::Watch { slot: 1, query: all() }).await;
            if asked.and(watched).is_err() {
                break;
            }
        }
    });
    for number in 0..100 {
        act(&mut anna, note(1, &number.to_string())).await;
    }
    assert_eq!(ticket(&mut anna, 1).await.timeline.len(), 101);
    assert!(!flooding.is_finished(), "it waits for itself");
    bench.stop(host).await;
    soon(flooding).await.unwrap();
}

/// Whatever it sends, what it did not read is held by the socket and a few requests, not by the host.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_cannot_fill_the_host_with_what_needs_no_answer() {
    let bench = Bench::new();
    let host = bench.start();
    let mut anna = bench.client().await;
    act(&mut anna, import()).await;
    for number in 0..60 {
        act(&mut anna, create(&format!("{number} {}", "x".repeat(150)))).await;
    }
    let mut stalled = frame::frames(raw(&bench).await);
    soon(frame::shake_hands(&mut stalled)).await.unwrap();
    // It does not read, and these answers are more than the socket holds.
    for id in 0..50 {
        frame::send(&mut stalled, &Request::Ask { id, query: all() }).await.unwrap();
    }
    let forgetting = async {
        for _ in 0..10_000 {
            frame::send(&mut stalled, &Request::Unwatch { slot: 0 }).await.unwrap();
        }
    };
    let blocked = tokio::time::timeout(Duration::from_secs(2), forgetting);
    assert!(blocked.await.is_err(), "the host took it all");
    drop(stalled);
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_watches_so_many_views_and_no_more() {
    let bench = Bench::new();
    let host = bench.start();
    let mut frames = frame::frames(raw_soon(&bench).await);
    soon(frame::shake_hands(&mut frames)).await.unwrap();
    for slot in 0..65 {
        frame::send(&mut frames, &Request::Watch { slot, query: Query::Cases(CaseQuery::default()) })
            .await
            .unwrap();
    }
    let mut answers = Vec::new();
    while answers.len() < 65 {
        if let Reply::Changed { result, .. } = soon(frame::receive(&mut frames)).await.unwrap() {
            answers.push(result);
        }
    }
    assert!(answers[..64].iter().all(Result::is_ok));
    assert!(matches!(&answers[64], Err(Rejection::Failed(why)) if why.key == "host-too-many-watches"));
    // One that it has may be asked for something else.
    frame::send(&mut frames, &Request::Watch { slot: 0, query: Query::Board }).await.unwrap();
    let Reply::Changed { slot: 0, result } = soon(frame::receive(&mut frames)).await.unwrap() else {
        panic!("another answer");
    };
    assert!(matches!(result, Ok(View::Board(_))));
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_write_at_once_and_nothing_is_lost() {
    let bench = Bench::new();
    let host = bench.start();
    let mut anna = bench.client().await;
    act(&mut anna, import()).await;
    act(&mut anna, create("shared")).await;
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..16 {
        let mut client = bench.client().await;
        writers.spawn(async move {
            for number in 0..10 {
                act(&mut client, note(1, &format!("{writer}-{number}"))).await;
            }
        });
    }
    soon(writers.join_all()).await;
    let timeline = ticket(&mut anna, 1).await.timeline;
    assert_eq!(timeline.len(), 161);
    assert!(timeline.is_sorted_by(|one, next| one.seq < next.seq));
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_host_is_told_who_has_the_desk() {
    let bench = Bench::new();
    let host = bench.start();
    drop(bench.client().await);
    let error = soon(host::run(bench.options(HostClock::System))).await.unwrap_err();
    let HostError::Held { by, .. } = &error else {
        panic!("{error}");
    };
    assert!(by.contains(&format!("process {}", std::process::id())), "{by}");
    assert!(bench.paths.socket().exists(), "the socket is the first one's");
    bench.stop(host).await;
    assert!(!bench.paths.socket().exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_may_lie_deep() {
    let bench = Bench::at(&"a-very-long-directory-name/".repeat(12));
    assert!(bench.paths.socket().as_os_str().len() > 300);
    let host = bench.start();
    let mut anna = bench.client().await;
    act(&mut anna, import()).await;
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_socket_left_behind_by_a_dead_host_is_taken_over() {
    let bench = Bench::new();
    drop(std::os::unix::net::UnixListener::bind(bench.paths.socket()).unwrap());
    let refused = soon(Client::connect(&bench.paths, false)).await.err().unwrap();
    assert!(matches!(refused, WireError::NoHost(_)), "{refused}");
    let host = bench.start();
    drop(bench.client().await);
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_desk_it_is_said() {
    let dir = tempfile::tempdir().unwrap();
    for place in [dir.path().to_owned(), dir.path().join("nowhere")] {
        let paths = loket::wire::paths::DeskPaths::new(place);
        let error = soon(Client::connect(&paths, true)).await.err().unwrap();
        assert!(matches!(error, WireError::NoDesk(_)), "{error:?}");
    }
}

/// The next event that is not about connecting.
async fn event(link: &mut Link) -> LinkEvent {
    loop {
        match soon(link.events.recv()).await.expect("the link lives") {
            LinkEvent::Connecting => {}
            event => return event,
        }
    }
}

/// The next event that satisfies; others are passed over.
async fn until(link: &mut Link, wanted: impl Fn(&LinkEvent) -> bool) -> LinkEvent {
    loop {
        let event = event(link).await;
        if wanted(&event) {
            return event;
        }
    }
}

fn is_welcome(event: &LinkEvent) -> bool {
    matches!(event, LinkEvent::Reply(Reply::Welcome { .. }))
}

fn shows(event: &LinkEvent, count: usize) -> bool {
    matches!(
        event,
        LinkEvent::Reply(Reply::Changed { result: Ok(View::Queue(view)), .. }) if view.matching == count
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_lives_through_a_restart() {
    let bench = Bench::new();
    let host = bench.start();
    act(&mut bench.client().await, import()).await;
    let mut link = link::to_desk(&bench.paths, false);
    assert!(is_welcome(&event(&mut link).await));
    link.requests.send(Request::Watch { slot: 3, query: all() }).unwrap();
    until(&mut link, |event| shows(event, 0)).await;
    bench.stop(host).await;
    let lost = until(&mut link, |event| matches!(event, LinkEvent::Lost(_))).await;
    assert!(matches!(lost, LinkEvent::Lost(why) if why.key == "host-stopped-by"));
    // Asked while there is no host: answered by the next one.
    let wish = Request::Do { id: CommandId(7), command: Box::new(create("while away")), dry_run: false };
    link.requests.send(wish).unwrap();
    let host = bench.start();
    until(&mut link, is_welcome).await;
    until(&mut link, |event| shows(event, 1)).await;
    bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_over_a_pipe_needs_no_socket() {
    let bench = Bench::new();
    let host = host::Host::open(bench.options(HostClock::System)).await.unwrap();
    let (ours, theirs) = tokio::io::duplex(1 << 16);
    host.serve_stream(theirs, actor("demo", Role::Admin));
    let mut link = link::over(ours);
    assert!(is_welcome(&event(&mut link).await));
    link.requests.send(Request::Ask { id: 5, query: Query::Status }).unwrap();
    let answer = event(&mut link).await;
    assert!(matches!(answer, LinkEvent::Reply(Reply::Answer { id: 5, result: Ok(View::Status(_)) })));
    soon(host.stop()).await.unwrap();
    let lost = event(&mut link).await;
    assert!(matches!(lost, LinkEvent::Lost(why) if why.key == "host-stopped"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_idle_host_says_nothing() {
    let bench = Bench::new();
    let host = bench.start();
    let mut anna = bench.client().await;
    let mut ben = bench.client().await;
    act(&mut anna, import()).await;
    act(&mut anna, create("x")).await;
    ben.watch(Query::Customers(String::new())).await.unwrap();
    soon(ben.changed()).await.unwrap().unwrap();
    // A change that makes no difference to what is watched sends nothing.
    act(&mut anna, note(1, "x")).await;
    let quiet = tokio::time::timeout(Duration::from_millis(200), ben.changed()).await;
    assert!(quiet.is_err());
    ask(&mut anna, Query::Cases(CaseQuery::default())).await;
    bench.stop(host).await;
}
