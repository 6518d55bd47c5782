//! `loket case package`: printed, saved, and mailed to the provider.

use super::bench::{Bench, PATIENCE, Ran};
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

/// The desk of a reseller whose mail program writes to a file, with a ticket of Fabrikam.
fn reseller() -> Bench {
    let bench = Bench::empty();
    bench.run(&["init"]).good();
    let sent = bench.home().join("sent");
    let config = format!(
        "[partner]\nname = \"Polder IT\"\nmodel = \"indirect_reseller\"\n\
        indirect_provider = {{ name = \"Big Distributor\", email = \"support@distributor.example\" }}\n\
        contact = {{ name = \"Anna\", email = \"desk@polder.example\", phone = \"+31 20 555 0100\" }}\n\
        [mail]\ncommand = [\"/bin/sh\", \"-c\", \"/bin/cat > {}\"]\nfrom = \"desk@polder.example\"\n",
        sent.display()
    );
    fs::write(bench.desk().join("config.toml"), config).unwrap();
    bench.add_customers();
    bench.ticket("Mail is down");
    bench
}

fn package(bench: &Bench, args: &[&str]) -> Ran {
    let line = [&["case", "package", "1", "--vehicle", "indirect_provider"][..], args].concat();
    bench.run(&line)
}

#[test]
fn it_is_written_in_three_ways() {
    let bench = reseller();
    let markdown = package(&bench, &[]).good();
    assert!(markdown.out.starts_with("# Hand-over: "), "{}", markdown.out);
    let text = package(&bench, &["--as", "text"]).good();
    assert!(text.out.contains("\nSummary: Mail is down\n"), "{}", text.out);
    assert!(!text.out.contains("**") && !text.out.contains("Check first"), "{}", text.out);
    assert!(text.err.contains("provider"), "where it goes is said to the agent: {}", text.err);
    let json = package(&bench, &["--as", "json"]).good().json();
    assert_eq!((&json["number"], &json["vehicle"]), (&1.into(), &"indirect_provider".into()));
    let whole = package(&bench, &["--json"]).good().json();
    assert_eq!(whole["markdown"], markdown.out.as_str());
    assert_eq!(whole["fields"], json["fields"]);
    assert_eq!(package(&bench, &["--lang", "nl"]).good().out, markdown.out, "Microsoft reads English");
}

#[test]
fn it_is_saved_but_never_over_another_file() {
    let bench = reseller();
    let file = bench.home().join("hand-over.md");
    let path = file.display().to_string();
    let saved = package(&bench, &["--output", &path]).good();
    assert_eq!(saved.out, "");
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text, package(&bench, &[]).good().out);
    let again = package(&bench, &["--as", "text", "--output", &path]);
    assert_eq!(again.code, Some(1), "{}", again.err);
    assert!(again.err.contains("hand-over.md"), "{}", again.err);
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
}

#[test]
fn it_is_mailed_and_the_ticket_says_so() {
    let bench = reseller();
    let mailed = package(&bench, &["--mail"]).good();
    assert!(mailed.err.contains("support@distributor.example"), "{}", mailed.err);
    let deadline = Instant::now() + PATIENCE;
    let told = loop {
        let page = bench.run(&["ticket", "show", "1"]).good().out;
        if page.contains("The mail was sent") {
            break page;
        }
        assert!(Instant::now() < deadline, "{page}");
        thread::sleep(Duration::from_millis(20));
    };
    assert!(told.contains("Mail to support@distributor.example"), "{told}");
    let sent = fs::read_to_string(bench.home().join("sent")).unwrap();
    assert!(sent.contains("Mail is down"), "{sent}");
}

#[test]
fn to_microsoft_nothing_is_mailed() {
    let bench = reseller();
    let refused = bench.run(&["case", "package", "1", "--vehicle", "csp_technical", "--mail"]);
    assert_eq!(refused.code, Some(2), "{}", refused.err);
    assert!(refused.err.contains("no e-mail address for 'csp_technical'"), "{}", refused.err);
    assert!(!bench.home().join("sent").exists());
}
