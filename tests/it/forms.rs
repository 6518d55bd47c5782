//! Forms about time and money: what they send, what they say, what they take.

use crate::stage::{Stage, fixture};
use chrono::TimeDelta;
use loket::domain::command::{Command, Verb};
use loket::domain::disclosure::Disclosure;
use loket::domain::ids::TicketNumber;
use loket::domain::kind::{Method, Service, Topic};
use loket::domain::offering::{PromiseId, SupportType};
use loket::domain::people::Role;
use loket::domain::price::{BlockPrice, Price};
use loket::domain::sla::ClockKind;
use loket::domain::status::Status;
use loket::domain::text::CleanLine;
use loket::domain::ticket::{CallBack, Reminder};
use loket::domain::work::{Agreement, Bill, Quote};
use rstest::rstest;
use rust_decimal::Decimal;

fn line(words: &str) -> CleanLine {
    CleanLine::cut(words)
}

/// A quote of two hours for 240 euros.
pub(crate) fn quote() -> Quote {
    Quote {
        price: Price::Hourly(Decimal::from(120)),
        promise: PromiseId::Own(2),
        minutes: 120,
        out_of_hours: false,
        amount: Decimal::new(24_000, 2),
        currency: line("EUR"),
        at: fixture::now(),
    }
}

/// A ticket that costs money, with a quote.
fn quoted() -> Stage {
    let mut stage = Stage::new(80, 24);
    stage.with_ticket(|ticket| {
        ticket.price = Price::Hourly(Decimal::from(120));
        ticket.bill = Bill { quote: Some(quote()), ..Bill::default() };
    });
    stage
}

#[test]
fn work_is_quoted_and_agreed_to() {
    let mut stage = quoted();
    stage.keys("p q").text("2h").keys("tab right ctrl-s");
    let verb = Verb::Quote { minutes: 120, out_of_hours: true };
    assert_eq!(stage.command(), Some(&Command::Ticket(TicketNumber(7), verb)));
    stage.done(Ok(Default::default()));
    stage.keys("p a");
    assert!(stage.shows("240.00 EUR for 2h of work."));
    stage.keys("j enter tab ctrl-s");
    let verb = Verb::Agree { by: line("Jan de Vries"), via: Method::Phone };
    assert_eq!(stage.command(), Some(&Command::Ticket(TicketNumber(7), verb)));
}

#[test]
fn a_quote_while_there_is_no_service_is_one_outside_the_hours() {
    let mut stage = Stage::new(80, 24);
    stage.with_ticket(|ticket| {
        ticket.price = Price::Hourly(Decimal::from(120));
        ticket.open_now = false;
    });
    stage.keys("p q").text("45m").keys("ctrl-s");
    let verb = Verb::Quote { minutes: 45, out_of_hours: true };
    assert_eq!(stage.command(), Some(&Command::Ticket(TicketNumber(7), verb)));
}

#[test]
fn logging_work_tells_what_is_left_of_the_agreement() {
    let mut stage = quoted();
    stage.keys("+");
    assert!(stage.shows("Nobody has agreed to the quote yet."));
    stage.keys("ctrl-x").with_ticket(|ticket| {
        ticket.bill = Bill {
            quote: Some(quote()),
            agreement: Some(Agreement { by: line("Jan"), via: Method::Email, at: fixture::now() }),
            charged_minutes: 30,
            ..Bill::default()
        };
    });
    stage.keys("+");
    assert!(stage.shows("Left of the 2h that were agreed: 1h 30m."));
}

#[test]
fn a_disclosure_is_that_of_the_customer_at_hand() {
    let mut stage = Stage::new(80, 24);
    stage.keys("3 p t");
    assert!(stage.shows("De Vries Bouwgroep B.V. was told what “Standard” promises"));
    stage.with_customer(|customer| {
        let told = Disclosure {
            promise: PromiseId::Own(2),
            at: fixture::now() - TimeDelta::days(3),
            via: Method::Phone,
            by: line("bram"),
            to: None,
        };
        customer.disclosure = Some(told);
    });
    assert!(stage.shows("Told already on Fri 20 Nov 11:00, by phone, by bram."));
    stage.keys("4 tab tab b r a m tab").text("yesterday 16:00").keys("ctrl-s");
    let disclose = Command::Disclose {
        customer: "t-vries".to_owned(),
        promise: None,
        via: Method::Portal,
        by: Some(line("bram")),
        to: Some(line("Jan de Vries")),
        at: Some(fixture::now() - TimeDelta::hours(19)),
    };
    assert_eq!(stage.command(), Some(&disclose));
}

#[test]
fn a_block_tells_its_price_and_who_agreed() {
    let mut stage = Stage::new(80, 24);
    stage.keys("p b");
    assert!(stage.shows("no blocks of hours for this topic and service"));
    stage.with_customer(|customer| {
        let price = Price::Block(BlockPrice { hours: 10, amount: Decimal::new(100_000, 2) });
        let support = SupportType {
            topic: Topic::Advisory,
            services: Vec::new(),
            delivery: None,
            delivered_by: None,
            price,
        };
        customer.promise.offering.support = vec![support];
    });
    stage.keys("a tab tab ctrl-u 2 tab");
    assert!(stage.shows("A block is 10 hours for 1000.00 EUR."));
    stage.text("Ola").keys("ctrl-s");
    let bought = Command::BuyBlock {
        customer: "t-vries".to_owned(),
        topic: Topic::Advisory,
        service: Service::M365,
        count: 2,
        agreed_by: line("Ola"),
    };
    assert_eq!(stage.command(), Some(&bought));
}

#[test]
fn a_reminder_is_changed_or_taken_away() {
    let mut stage = Stage::new(80, 24);
    let reminder = Reminder { at: fixture::now() + TimeDelta::hours(22), text: line("call Jan") };
    stage.with_ticket(|ticket| ticket.reminder = Some(reminder.clone()));
    stage.keys("z");
    assert!(stage.shows("Set for Tue 24 Nov 09:00: “call Jan”."));
    stage.keys("ctrl-s");
    let number = TicketNumber(7);
    assert_eq!(stage.command(), Some(&Command::Ticket(number, Verb::Remind(Some(reminder)))));
    stage.keys("esc z ctrl-u ctrl-s");
    assert_eq!(stage.command(), Some(&Command::Ticket(number, Verb::Remind(None))));
}

#[test]
fn a_deadline_by_hand_is_taken_away_and_a_first_one_needs_its_time() {
    let mut stage = Stage::new(80, 24);
    stage.keys("p d tab tab V I P ctrl-s");
    assert!(stage.sent.is_empty() && stage.shows("Fill this in."));
    stage.keys("ctrl-x").with_ticket(|ticket| {
        for clock in &mut ticket.row.clocks {
            clock.manual = Some(fixture::now() + TimeDelta::hours(1));
        }
    });
    stage.keys("p d");
    assert!(stage.shows("Resolution: set by hand for 12:00."));
    stage.keys("f tab tab V I P ctrl-s");
    let verb = Verb::Deadline { clock: ClockKind::FirstResponse, due: None, why: line("VIP") };
    assert_eq!(stage.command(), Some(&Command::Ticket(TicketNumber(7), verb)));
}

/// Form, text of its field of time, what stands beside it.
#[rstest]
#[case("b", "tomorrow 09:00", "Tue 24 Nov 09:00, 03:00 in New York")]
#[case("z", "+2h", "13:00, 07:00 in New York")]
#[case("w tab", "wed 02:00", "Wed 25 Nov 02:00, Tue 24 Nov 20:00 in New York")]
#[case("+ tab", "30m", "10:30, 04:30 in New York")]
fn a_time_is_told_on_both_clocks(#[case] keys: &str, #[case] typed: &str, #[case] shown: &str) {
    let mut stage = Stage::new(80, 24);
    stage.with_ticket(|ticket| ticket.time_zone = chrono_tz::America::New_York);
    stage.keys(keys).text(typed);
    assert!(stage.shows(shown), "{}", stage.lines().join("\n"));
}

#[rstest]
#[case("b", "soon", "Write a time as 2h, 16:30")]
#[case("b", "yesterday 09:00", "That is not a time to come.")]
#[case("+", "ages", "Write hours and minutes as 45m")]
#[case("p b tab tab ctrl-u", "0", "Write a whole number")]
fn what_cannot_be_read_is_said_at_its_field(#[case] keys: &str, #[case] typed: &str, #[case] shown: &str) {
    let mut stage = Stage::new(80, 24);
    stage.keys(keys).text(typed).keys("ctrl-s");
    assert!(stage.sent.is_empty() && stage.shows(shown), "{}", stage.lines().join("\n"));
}

#[test]
fn a_call_that_is_promised_already_is_told() {
    let mut stage = Stage::new(80, 24);
    let by = fixture::now() + TimeDelta::hours(1);
    let promised = CallBack { promised_at: fixture::now(), by, to: None, kept_at: None };
    stage.with_ticket(|ticket| ticket.call_back = Some(promised)).keys("b");
    assert!(stage.shows("A call is promised already, by 12:00."));
}

#[test]
fn people_named_in_the_offering_are_offered() {
    let mut stage = Stage::new(80, 24);
    stage.keys("r").with_customer(|customer| {
        customer.promise.offering.contact[0].people = vec![line("Johanna Smit"), line("Jan de Vries")];
    });
    stage.keys("tab ctrl-u");
    assert!(stage.shows("Jan de Vries, Johanna Smit"), "as a hint: {}", stage.lines().join("\n"));
    stage.keys("s m enter").text("Hello").keys("ctrl-s");
    let Some(Command::Ticket(_, Verb::Reply { to, .. })) = stage.command() else {
        panic!("no reply: {:?}", stage.command());
    };
    assert_eq!(to, &Some(line("Johanna Smit")));
}

/// What is closed or costs nothing is left alone, and says so.
#[rstest]
#[case("p q", Role::Agent, "ui-why-included")]
#[case("p a", Role::Agent, "ui-why-no-quote")]
#[case("p d", Role::Agent, "ui-why-role")]
#[case("R", Role::Observer, "ui-why-role")]
fn what_cannot_be_done_says_why(#[case] keys: &str, #[case] role: Role, #[case] why: &str) {
    let mut stage = Stage::new(80, 24);
    stage.attach(role);
    stage.keys(keys);
    assert_eq!(stage.model.toasts.all()[0].lines[0].key, why);
    assert!(stage.model.overlays.is_empty());
}

#[rstest]
#[case("R")]
#[case("b")]
#[case("z")]
#[case("+")]
#[case("p d")]
fn nothing_is_promised_on_a_closed_ticket(#[case] keys: &str) {
    let mut stage = Stage::new(80, 24);
    stage.with_ticket(|ticket| ticket.row.status = Status::Closed).keys(keys);
    assert_eq!(stage.model.toasts.all()[0].lines[0].key, "ui-why-status");
}
