//! Tables of what may be quoted, agreed to, logged and bought.

use super::*;
use crate::domain::command::{Command, Verb};
use crate::domain::desk::Desk;
use crate::domain::people::{Actor, Role};
use crate::domain::sample::{ONE, admin, agent, at, customer, key, line, on_one, person, request, run, text};
use crate::domain::work::Bill;
use rstest::rstest;

/// A Monday, half an hour before it closes at five in Amsterdam.
const NOW: &str = "2026-03-02T15:30:00Z";

/// A desk with one ticket about a topic, under priced offering that the customer was told of.
fn desk(topic: Topic) -> Desk {
    let mut settings = crate::domain::sample::settings();
    settings.default_offering =
        toml::from_str(include_str!("../../../../tests/scenarios/offerings/priced.toml")).unwrap();
    let mut desk = Desk::new(settings);
    let known = customer("t-1", "Contoso", "contoso.com");
    desk.customers.insert(known.facts.tenant.clone(), known);
    let request = crate::domain::ticket::Request { topic, ..request("Mail does not arrive") };
    let create = Command::CreateTicket { customer: "t-1".to_owned(), request };
    run(&mut desk, &admin(), &create, at("2026-03-02T08:00:00Z")).unwrap();
    desk
}

fn told(topic: Topic) -> Desk {
    let mut desk = desk(topic);
    done(&mut desk, &disclose(None));
    desk
}

fn disclose(at: Option<Instant>) -> Command {
    Command::Disclose {
        customer: "contoso".to_owned(),
        promise: None,
        via: Method::Email,
        by: None,
        to: Some(line("Jan")),
        at,
    }
}

fn quote(minutes: u32, out_of_hours: bool) -> Verb {
    Verb::Quote { minutes, out_of_hours }
}

fn agree(by: &str) -> Verb {
    Verb::Agree { by: line(by), via: Method::Phone }
}

fn work(minutes: u32, started_at: Option<&str>, free: bool) -> Verb {
    Verb::LogWork { minutes, started_at: started_at.map(at), text: text("Looked at the log."), free }
}

fn block(topic: Topic, count: u32) -> Command {
    let (customer, agreed_by) = ("contoso".to_owned(), line("Jan"));
    Command::BuyBlock { customer, topic, service: Service::M365, count, agreed_by }
}

fn now() -> Instant {
    at(NOW)
}

fn done(desk: &mut Desk, command: &Command) -> Decision {
    run(desk, &agent("anna"), command, now()).unwrap()
}

/// What is tried after everything before it was done.
fn tried(mut desk: Desk, before: &[Verb], last: Verb) -> String {
    for verb in before {
        done(&mut desk, &on_one(verb.clone()));
    }
    key(run(&mut desk, &agent("anna"), &on_one(last), now()))
}

fn bill(desk: &Desk) -> Bill {
    desk.ticket(ONE).unwrap().bill.as_deref().cloned().unwrap_or_default()
}

#[rstest]
#[case::hourly(Topic::Technical, quote(60, false), "ok")]
#[case::incident(Topic::Billing, quote(60, false), "ok")]
#[case::block(Topic::Advisory, quote(60, false), "ok")]
#[case::included(Topic::Subscription, quote(60, false), "reject-quote-included")]
#[case::not_offered(Topic::Security, quote(60, false), "reject-quote-not-offered")]
#[case::nothing(Topic::Technical, quote(0, false), "reject-quote-minutes")]
#[case::a_slip(Topic::Technical, quote(60_001, false), "reject-quote-minutes")]
fn quotes(#[case] topic: Topic, #[case] verb: Verb, #[case] expected: &str) {
    assert_eq!(tried(told(topic), &[], verb), expected);
}

#[rstest]
#[case::a_quote(Topic::Technical, &[quote(60, false)], agree("Jan"), "ok")]
#[case::no_quote(Topic::Technical, &[], agree("Jan"), "reject-no-quote")]
#[case::nobody(Topic::Technical, &[quote(60, false)], agree(" "), "reject-agree-nobody")]
#[case::a_block_is_bought(Topic::Advisory, &[quote(60, false)], agree("Jan"), "reject-agree-block")]
fn agreements(#[case] topic: Topic, #[case] before: &[Verb], #[case] last: Verb, #[case] expected: &str) {
    assert_eq!(tried(told(topic), before, last), expected);
}

#[rstest]
#[case::not_quoted(&[], work(45, None, false), "refusal-not-quoted")]
#[case::not_agreed(&[quote(60, false)], work(45, None, false), "refusal-not-agreed")]
#[case::agreed(&[quote(60, false), agree("Jan")], work(45, None, false), "ok")]
#[case::all_of_it(&[quote(60, false), agree("Jan"), work(30, None, false)], work(30, None, false), "ok")]
#[case::used_up(&[quote(60, false), agree("Jan"), work(45, None, false)], work(16, None, false), "refusal-quote-used-up")]
#[case::new_quote_not_agreed(&[quote(60, false), agree("Jan"), quote(60, false)], work(15, None, false), "refusal-not-agreed")]
#[case::new_quote_starts_anew(
    &[quote(60, false), agree("Jan"), work(60, None, false), quote(60, false), agree("Jan")],
    work(60, None, false),
    "ok"
)]
#[case::agreed_to_less(
    &[quote(60, false), agree("Jan")],
    work(60, Some("2026-03-02T07:30:00Z"), false),
    "refusal-not-agreed-out-of-hours"
)]
#[case::agreed_out_of_hours(&[quote(60, true), agree("Jan")], work(60, Some("2026-03-02T07:30:00Z"), false), "ok")]
#[case::free(&[], work(45, None, true), "ok")]
#[case::nothing(&[], work(0, None, true), "reject-work-minutes")]
#[case::more_than_a_day(&[], work(1_441, None, true), "reject-work-minutes")]
#[case::ends_now(&[], work(60, Some("2026-03-02T14:30:00Z"), true), "ok")]
#[case::still_to_come(&[], work(60, Some("2026-03-02T14:30:01Z"), true), "reject-work-future")]
#[case::far_ahead(&[], work(60, Some("9999-12-31T23:59:59Z"), true), "reject-work-future")]
#[case::before_the_ticket(&[], work(60, Some("2026-03-01T08:00:00Z"), true), "ok")]
#[case::long_before_the_ticket(&[], work(60, Some("2026-03-01T07:59:59Z"), true), "reject-work-before")]
fn hourly_work(#[case] before: &[Verb], #[case] last: Verb, #[case] expected: &str) {
    assert_eq!(tried(told(Topic::Technical), before, last), expected);
}

#[rstest]
#[case::not_agreed(&[], work(45, None, false), "refusal-not-quoted")]
#[case::however_long(&[quote(15, false), agree("Jan")], work(450, None, false), "ok")]
#[case::once(&[quote(15, false), agree("Jan"), work(15, None, false)], work(450, None, false), "ok")]
#[case::no_second_quote(&[quote(15, false), agree("Jan"), work(15, None, false)], quote(15, false), "reject-quote-charged")]
#[case::began_outside(
    &[quote(15, false), agree("Jan")],
    work(60, Some("2026-03-02T07:30:00Z"), false),
    "refusal-not-agreed-out-of-hours"
)]
#[case::began_inside(&[quote(15, false), agree("Jan")], work(60, Some("2026-03-02T08:00:00Z"), false), "ok")]
fn incidents(#[case] before: &[Verb], #[case] last: Verb, #[case] expected: &str) {
    assert_eq!(tried(told(Topic::Billing), before, last), expected);
}

#[test]
fn an_incident_is_charged_once() {
    let mut desk = told(Topic::Billing);
    for verb in [quote(15, false), agree("Jan"), work(15, None, false), work(450, None, false)] {
        done(&mut desk, &on_one(verb));
    }
    let bill = bill(&desk);
    assert_eq!((bill.amount.to_string().as_str(), bill.minutes), ("95.00", 465));
}

#[rstest]
#[case::technical(Topic::Technical, "refusal-not-disclosed")]
#[case::incident(Topic::Billing, "refusal-not-disclosed")]
#[case::block(Topic::Advisory, "refusal-not-disclosed")]
#[case::included(Topic::Subscription, "ok")]
#[case::not_offered(Topic::Security, "ok")]
fn what_was_not_told_is_not_charged(#[case] topic: Topic, #[case] expected: &str) {
    assert_eq!(tried(desk(topic), &[], work(45, None, false)), expected);
    assert_eq!(tried(desk(topic), &[], work(45, None, true)), "ok");
}

#[rstest]
#[case::none_bought(0, &[], work(60, None, false), "refusal-block-used-up")]
#[case::bought(1, &[work(450, None, false)], work(150, None, false), "ok")]
#[case::a_minute_more(1, &[work(450, None, false)], work(151, None, false), "refusal-block-used-up")]
#[case::two(2, &[work(450, None, false)], work(450, None, false), "ok")]
#[case::nights_take_more(1, &[], work(405, Some("2026-03-01T20:00:00Z"), false), "refusal-block-used-up")]
fn blocks_are_drawn_from(
    #[case] blocks: u32,
    #[case] before: &[Verb],
    #[case] last: Verb,
    #[case] expected: &str,
) {
    let mut desk = told(Topic::Advisory);
    if blocks > 0 {
        done(&mut desk, &block(Topic::Advisory, blocks));
    }
    assert_eq!(tried(desk, before, last), expected);
}

#[test]
fn what_is_drawn_is_gone() {
    let mut desk = told(Topic::Advisory);
    done(&mut desk, &block(Topic::Advisory, 1));
    done(&mut desk, &on_one(work(46, None, false)));
    assert_eq!(desk.find_customer("contoso").unwrap().block_minutes_left(), 540);
    assert_eq!(bill(&desk).amount, Decimal::ZERO);
}

#[rstest]
#[case::one(Topic::Advisory, 1, "ok")]
#[case::none(Topic::Advisory, 0, "reject-block-count")]
#[case::too_many(Topic::Advisory, 1_001, "reject-block-count")]
#[case::not_sold_so(Topic::Technical, 1, "reject-no-block")]
#[case::included(Topic::Subscription, 1, "reject-no-block")]
fn blocks_are_bought(#[case] topic: Topic, #[case] count: u32, #[case] expected: &str) {
    let mut desk = told(Topic::Advisory);
    assert_eq!(key(run(&mut desk, &agent("anna"), &block(topic, count), now())), expected);
}

#[test]
fn no_block_is_sold_under_what_was_not_told() {
    let mut desk = desk(Topic::Advisory);
    let bought = run(&mut desk, &agent("anna"), &block(Topic::Advisory, 1), now());
    assert_eq!(key(bought), "refusal-not-disclosed");
}

#[test]
fn a_supervisor_may_override_every_refusal_of_money() {
    let mut desk = desk(Topic::Technical);
    let command =
        Command::Override { why: line("agreed on site"), command: Box::new(on_one(work(45, None, false))) };
    let sofie: Actor = person("sofie", Role::Supervisor);
    let events = run(&mut desk, &sofie, &command, now()).unwrap().events;
    let rules: Vec<&str> = events
        .iter()
        .filter_map(|event| match event {
            Event::Overridden { rule, .. } => Some(rule.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(rules, ["not_disclosed", "not_agreed"]);
    assert_eq!(bill(&desk).amount.to_string(), "90.00");
}

#[test]
fn work_is_logged_on_closed_tickets_too() {
    let mut desk = told(Topic::Technical);
    for verb in [quote(60, false), agree("Jan"), Verb::Resolve(text("done"))] {
        done(&mut desk, &on_one(verb));
    }
    run(&mut desk, &Actor::host(), &Command::CloseResolved, at("2026-03-09T16:00:00Z")).unwrap();
    let late = at("2026-03-10T16:00:00Z");
    let verb = work(45, Some("2026-03-02T08:15:00Z"), false);
    assert_eq!(key(run(&mut desk, &agent("anna"), &on_one(verb), late)), "ok");
    assert_eq!(bill(&desk).amount.to_string(), "90.00");
    assert_eq!(key(run(&mut desk, &agent("anna"), &on_one(quote(15, false)), late)), "reject-closed");
}

/// The customer pays what it agreed to, also when the price has changed since.
#[test]
fn a_quote_keeps_its_price() {
    let mut desk = told(Topic::Technical);
    for verb in [quote(60, false), agree("Jan")] {
        done(&mut desk, &on_one(verb));
    }
    let mut offering = desk.settings.default_offering.clone();
    offering.support[0].price = Price::Hourly(Decimal::from(200));
    let set = Command::SetOffering { customer: "contoso".to_owned(), offering: Box::new(offering) };
    run(&mut desk, &admin(), &set, now()).unwrap();
    done(&mut desk, &on_one(work(60, None, false)));
    assert_eq!(bill(&desk).amount.to_string(), "120.00");
}

#[rstest]
#[case::again(disclose(None), 0)]
#[case::at_another_time(disclose(Some(at("2026-03-01T09:00:00Z"))), 1)]
fn telling_twice_is_said(#[case] again: Command, #[case] events: usize) {
    let mut desk = told(Topic::Technical);
    let later = at("2026-03-02T16:00:00Z");
    let decision = run(&mut desk, &agent("anna"), &again, later).unwrap();
    assert_eq!(decision.events.len(), events);
    assert_eq!(decision.outcome.notices[0].key, "notice-disclosed-before");
}

#[rstest]
#[case::own(crate::domain::offering::PromiseId::Own(1), None, "reject-no-version")]
#[case::default(crate::domain::offering::PromiseId::Default(7), None, "reject-no-default-version")]
#[case::in_future(
    crate::domain::offering::PromiseId::Default(0),
    Some("2026-03-02T15:30:01Z"),
    "reject-disclosed-later"
)]
#[case::in_past(crate::domain::offering::PromiseId::Default(0), Some("2026-02-02T09:00:00Z"), "ok")]
fn disclosures(
    #[case] promise: crate::domain::offering::PromiseId,
    #[case] when: Option<&str>,
    #[case] expected: &str,
) {
    let mut desk = desk(Topic::Technical);
    let Command::Disclose { customer, via, by, to, .. } = disclose(None) else { unreachable!() };
    let command = Command::Disclose { customer, promise: Some(promise), via, by, to, at: when.map(at) };
    assert_eq!(key(run(&mut desk, &agent("anna"), &command, now())), expected);
}
