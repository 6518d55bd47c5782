//! Clocks of tickets. Other products have other rules; what is compared is what their rules and ours say alike, and
//! what is not is counted with its reason.

use crate::calendar::spec;
use crate::{Verdict, instant, instant_json, say, text};
use loket::domain::Instant;
use loket::domain::calendar::Calendar;
use loket::domain::kind::{Method, Nature, Service, Severity, Topic};
use loket::domain::offering::{Offering, OfferingVersion, Target, Targets};
use loket::domain::promise::Promise;
use loket::domain::sla::{Clock, ClockKind, Terms, clocks};
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::{Mark, Request, Ticket};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many values were compared, and how many were not, by reason.
#[derive(Default)]
pub(crate) struct Values {
    compared: usize,
    skipped: BTreeMap<&'static str, usize>,
}

impl Values {
    pub(crate) fn report(&self) {
        say(&format!("  values of clocks: {} compared", self.compared));
        for (reason, count) in &self.skipped {
            say(&format!("  values of clocks: {count} skipped: {reason}"));
        }
    }
}

/// Runs one case of whatever dialect.
pub(crate) fn verdict(case: &Value, values: &mut Values) -> Verdict {
    if case["op"] == "sla_elapsed" {
        return elapsed(case);
    }
    if let Some(reason) = whole_reason(&case["policy"]) {
        return Verdict::Skipped(reason);
    }
    let mut run = Run::new(case);
    let mut before = (values.compared, BTreeSet::new());
    match case["facts"].as_object() {
        Some(_) => run.facts(&case["facts"]),
        None => return sequence(case, run, values),
    }
    if let Some(wrong) = run.check(&case["expect"], case, values, &mut before.1) {
        return Verdict::Wrong(wrong);
    }
    outcome(values.compared > before.0, &before.1)
}

fn sequence(case: &Value, mut run: Run, values: &mut Values) -> Verdict {
    let compared = values.compared;
    let mut reasons = BTreeSet::new();
    let events = case["events"].as_array().expect("a sequence has events");
    for (place, event) in events.iter().enumerate() {
        run.take(event);
        let checks = case["checks"].as_array().expect("a sequence has checks");
        for check in checks.iter().filter(|check| check["after"] == place) {
            let mut check = check.clone();
            if check["accept_equivalent"].is_null() {
                check["accept_equivalent"] = case["accept_equivalent"].clone();
            }
            if let Some(wrong) = run.check(&check["expect"], &check, values, &mut reasons) {
                return Verdict::Wrong(format!("after {place}: {wrong}"));
            }
        }
    }
    outcome(values.compared > compared, &reasons)
}

fn outcome(compared: bool, reasons: &BTreeSet<&'static str>) -> Verdict {
    match reasons.first() {
        Some(reason) if !compared => Verdict::Skipped(reason),
        _ => Verdict::Passed,
    }
}

/// Why nothing of a dialect or policy can be compared.
fn whole_reason(policy: &Value) -> Option<&'static str> {
    match text(&policy["dialect"]) {
        "rt" => Some("rt: one deadline for all clocks, and only relations between its values"),
        _ if !policy["target_working_days"].is_null() => Some("glpi: a target in working days"),
        "zammad1" | "zammad2" | "frappe" | "glpi" => None,
        _ => Some("a dialect whose rules are not known here"),
    }
}

/// Open time between two instants of a ticket's life, pauses left out.
fn elapsed(case: &Value) -> Verdict {
    let given = &case["in"];
    let mut run = Run::new(&json!({
        "calendar": case["calendar"],
        "policy": { "dialect": "zammad2", "solution_min": 600_000 },
    }));
    run.take(&json!({ "type": "created", "at": given["created_at"] }));
    for pause in given["pauses"].as_array().into_iter().flatten() {
        run.take(&json!({ "type": "state", "to": "pending", "at": pause[0] }));
        run.take(&json!({ "type": "state", "to": "open", "at": pause[1] }));
    }
    run.take(&json!({ "type": "state", "to": "closed", "at": given["closed_at"] }));
    let used = |at: &Value| run.clock_at(ClockKind::Resolution, instant(at)).map_or(0, |clock| clock.used_s);
    let answer = used(&given["to"]) - used(&given["from"]);
    match case["expect"] == answer {
        true => Verdict::Passed,
        false => Verdict::Wrong(format!("{given}: {answer}, not {}", case["expect"])),
    }
}

/// A ticket's life so far, as our clocks see it, and what other dialects treat otherwise.
struct Run {
    policy: Value,
    calendar: Value,
    ticket: Option<Ticket>,
    now: Instant,
    pending: bool,
    closed: bool,
    reopened: bool,
    /// It waited for the customer at some time.
    held: bool,
    /// The first answer, or the solution, came in a pause.
    answered_in_pause: bool,
    solved_in_pause: bool,
    answered: bool,
    /// The customer wrote since an agent did.
    unanswered: bool,
    /// A snapshot in which no agent wrote when the first response was given.
    contradicts_itself: bool,
}

impl Run {
    fn new(case: &Value) -> Self {
        Self {
            policy: case["policy"].clone(),
            calendar: case["calendar"].clone(),
            ticket: None,
            now: Instant::MIN_UTC,
            pending: false,
            closed: false,
            reopened: false,
            held: false,
            answered_in_pause: false,
            solved_in_pause: false,
            answered: false,
            unanswered: false,
            contradicts_itself: false,
        }
    }

    /// Takes the facts of a snapshot, in order of time.
    fn facts(&mut self, facts: &Value) {
        let (answered, wrote) = (&facts["first_response_at"], &facts["last_agent_message_at"]);
        let is_whole = answered.is_null() || (!wrote.is_null() && instant(wrote) >= instant(answered));
        self.contradicts_itself = !is_whole;
        for event in events_of(facts, is_whole) {
            self.take(&event);
        }
    }

    fn take(&mut self, event: &Value) {
        self.now = instant(&event["at"]);
        match text(&event["type"]) {
            "created" => {
                self.ticket = Some(ticket(self.now));
                if event["state"] == "pending" {
                    self.state("pending");
                }
            }
            "customer_message" => {
                self.unanswered = true;
                self.mark(Mark::CustomerSpoke);
            }
            "agent_message" => self.agent_spoke(),
            "state" => self.state(text(&event["to"])),
            "policy" => self.policy = event["policy"].clone(),
            "calendar" => self.calendar = event["calendar"].clone(),
            "internal_note" | "tick" => {}
            other => panic!("an unknown event: {other}"),
        }
    }

    fn agent_spoke(&mut self) {
        self.answered_in_pause |= !self.answered && (self.pending || self.closed);
        (self.answered, self.unanswered) = (true, false);
        self.mark(Mark::AgentSpoke);
    }

    fn state(&mut self, to: &str) {
        match to {
            "pending" | "replied" | "stalled" => {
                (self.pending, self.held) = (true, true);
                self.mark(Mark::WaitingCustomer);
            }
            "closed" | "resolved" => {
                self.solved_in_pause |= self.pending;
                (self.pending, self.closed) = (false, true);
                self.mark(Mark::Resolved);
            }
            _ => {
                let mark = if self.closed { Mark::Reopened } else { Mark::Resumed };
                self.reopened |= self.closed;
                (self.pending, self.closed) = (false, false);
                self.mark(mark);
            }
        }
    }

    fn mark(&mut self, mark: Mark) {
        let ticket = self.ticket.as_mut().expect("it was created first");
        ticket.marks.push((self.now, mark));
    }

    /// Compares what is expected; the first thing that is wrong.
    fn check(
        &self,
        expect: &Value,
        check: &Value,
        values: &mut Values,
        reasons: &mut BTreeSet<&'static str>,
    ) -> Option<String> {
        for (name, expected) in flat(expect) {
            let answer = match self.answer(&name) {
                Ok(answer) => answer,
                Err(reason) => {
                    *values.skipped.entry(reason).or_default() += 1;
                    reasons.insert(reason);
                    continue;
                }
            };
            values.compared += 1;
            let accepted = check["accept"][&name].as_array().is_some_and(|all| all.contains(&answer));
            let also = check["accept_equivalent"].get(expected.as_str().unwrap_or_default());
            if !near(&answer, &expected, check["tolerance_s"].as_i64()) && !accepted && also != Some(&answer)
            {
                return Some(format!("{name} is {answer}, not {expected}"));
            }
        }
        None
    }

    /// What our clocks say of `clock.field` or `field`, or why the two products do not mean the same.
    fn answer(&self, name: &str) -> Result<Value, &'static str> {
        if let Some((clock, field)) = name.split_once('.') {
            return self.field(clock, field);
        }
        let of_policy = || text(&self.policy["clock"]);
        match name {
            "next_open_due" => self.next_open_due(),
            "due" => self.field(of_policy(), "due"),
            "waiting_seconds" => {
                self.comparable(of_policy(), "due")?;
                let ticket = self.ticket.as_ref().expect("it was created first");
                let open = self.open_between(ticket.created_at, self.now);
                let used = self.clock(kind(of_policy())).map_or(0, |clock| clock.used_s);
                Ok(json!(open - used))
            }
            "first_response_failed_by_seconds" => {
                self.comparable("first_response", "used_min")?;
                let clock = self.clock(ClockKind::FirstResponse);
                Ok(json!(clock.map_or(0, |clock| (clock.used_s - clock.target_s).max(0))))
            }
            "escalation_at" => Err("glpi: levels of escalation are not warnings at a share of the target"),
            _ => Err("frappe: one status over all clocks"),
        }
    }

    fn next_open_due(&self) -> Result<Value, &'static str> {
        let promised = ["first_response", "response", "update", "solution"];
        let promised = promised.iter().filter(|clock| !self.policy[format!("{clock}_min")].is_null());
        let dues: Result<Vec<Value>, _> = promised.map(|clock| self.field(clock, "open_due")).collect();
        let first = dues?.iter().filter_map(|due| due.as_str().map(str::to_owned)).min();
        Ok(json!(first))
    }

    fn field(&self, clock: &str, field: &str) -> Result<Value, &'static str> {
        if self.policy["clock"].is_null() && self.policy[format!("{clock}_min")].is_null() {
            return Ok(Value::Null);
        }
        self.comparable(clock, field)?;
        let Some(clock) = self.clock(kind(clock)) else {
            return Ok(Value::Null);
        };
        let counting = clock.met_at.is_none() && !self.pending && !self.closed;
        let minutes = clock.met_at.map(|_| clock.used_s.div_euclid(60));
        Ok(match field {
            "due" => json!(clock.due.map(instant_json)),
            "open_due" => json!(clock.due.filter(|_| counting).map(instant_json)),
            "used_min" => json!(minutes),
            "left_min" => json!(minutes.map(|used| clock.target_s / 60 - used)),
            other => panic!("an unknown field: {other}"),
        })
    }

    /// Whether a dialect means by a value what we mean; if not, why not.
    fn comparable(&self, clock: &str, field: &str) -> Result<(), &'static str> {
        let dialect = text(&self.policy["dialect"]);
        let used = matches!(field, "used_min" | "left_min");
        let rules: &[(bool, &'static str)] = match clock {
            "first_response" => &[
                (self.answered_in_pause, "zammad: an answer in a pause counts that pause"),
                (dialect == "frappe" && self.held, "frappe: a pause does not extend the response"),
                (
                    self.policy["pause"] == false && self.held,
                    "glpi: a pause does not extend the first answer",
                ),
            ],
            "solution" => &[
                (self.reopened, "zammad: a reopened ticket has no solution clock"),
                (self.solved_in_pause, "zammad: a solution in a pause counts that pause"),
            ],
            "response" => &[
                (used, "zammad: the longest exchange is kept, here the last"),
                (
                    !self.answered,
                    "zammad: the request counts as a message, here the first response answers it",
                ),
                (self.reopened, "zammad: a question outlives the solution, here it is settled"),
            ],
            "update" => &[
                (used, "zammad: the longest gap is kept, here the last"),
                (dialect == "zammad1", "zammad 3: the update clock restarts with messages of either side"),
                (!self.answered, "zammad: updates are due from the creation, here from the first answer"),
                (self.unanswered, "zammad: updates are due while a question waits, here the response is"),
                (self.reopened, "zammad: updates go on after a solution"),
            ],
            other => panic!("an unknown clock: {other}"),
        };
        if self.contradicts_itself && matches!(clock, "response" | "update") {
            return Err("zammad: no agent wrote when the first response was given");
        }
        if let Some((_, reason)) = rules.iter().find(|(differs, _)| *differs) {
            return Err(reason);
        }
        if field == "due" && self.pending {
            return Err("Loket shows no deadline while the customer is waited for");
        }
        Ok(())
    }

    fn clock(&self, kind: ClockKind) -> Option<Clock> {
        self.clock_at(kind, self.now)
    }

    fn clock_at(&self, kind: ClockKind, now: Instant) -> Option<Clock> {
        let ticket = self.ticket.as_ref().expect("it was created first");
        clocks(ticket, &self.terms(), now).into_iter().find(|clock| clock.clock == kind)
    }

    fn open_between(&self, from: Instant, to: Instant) -> i64 {
        Calendar::new(spec(&self.calendar)).between(from, to)
    }

    fn terms(&self) -> Terms {
        let minutes = |name: &str| {
            let own = &self.policy[format!("{name}_min")];
            let one = (self.policy["clock"] == name).then_some(&self.policy["target_min"]);
            let minutes = own.as_u64().or_else(|| one?.as_u64())?;
            Some(Target { minutes: u32::try_from(minutes).expect("a target") })
        };
        // A clock that the policy does not have is not looked at.
        let some = Target { minutes: 60 };
        let targets = Targets {
            first_response: minutes("first_response").unwrap_or(some),
            resolution: minutes("solution").unwrap_or(some),
            response: minutes("response"),
            update: minutes("update"),
        };
        let hours = spec(&self.calendar);
        let offering = Offering {
            time_zone: hours.zone,
            hours: hours.weekly,
            holidays: (*hours.holidays).clone(),
            breaks: hours.breaks,
            shifts: hours.shifts,
            targets: BTreeMap::from([(Severity::B, targets)]),
            ..loket::config::Config::default().default_offering
        };
        let effective = "2000-01-01".parse().expect("a date");
        Terms::new(Arc::new(Promise::new(OfferingVersion { version: 1, effective, offering })))
    }
}

/// `{"response": {"due": …}}` as `response.due`.
fn flat(expect: &Value) -> Vec<(String, Value)> {
    let fields = expect.as_object().expect("an object of values");
    let mut flat = Vec::new();
    for (name, value) in fields {
        match value.as_object() {
            Some(inner) => {
                flat.extend(inner.iter().map(|(field, value)| (format!("{name}.{field}"), value.clone())))
            }
            None => flat.push((name.clone(), value.clone())),
        }
    }
    flat
}

/// Whether two values are the same, instants within the seconds that a case allows.
fn near(answer: &Value, expected: &Value, tolerance: Option<i64>) -> bool {
    let parse = |value: &Value| value.as_str()?.parse::<Instant>().ok();
    match (parse(answer), parse(expected)) {
        (Some(one), Some(other)) => (one - other).num_seconds().abs() <= tolerance.unwrap_or(0),
        _ => answer == expected,
    }
}

fn kind(clock: &str) -> ClockKind {
    match clock {
        "solution" => ClockKind::Resolution,
        other => other.parse().expect("a clock"),
    }
}

/// The facts of a snapshot as events in order of time.
fn events_of(facts: &Value, is_whole: bool) -> Vec<Value> {
    let mut events = vec![json!({ "type": "created", "at": facts["created_at"] })];
    let mut add = |name: &str, kind: &str| {
        if !facts[name].is_null() {
            events.push(json!({ "type": kind, "at": facts[name] }));
        }
    };
    add("last_customer_message_at", "customer_message");
    add("first_response_at", "agent_message");
    if is_whole {
        add("last_agent_message_at", "agent_message");
    }
    for state in facts["state_history"].as_array().into_iter().flatten() {
        events.push(json!({ "type": "state", "to": state["to"], "at": state["at"] }));
    }
    if !facts["closed_at"].is_null() && facts["state_history"].is_null() {
        events.push(json!({ "type": "state", "to": "closed", "at": facts["closed_at"] }));
    }
    events.sort_by_key(|event| instant(&event["at"]));
    events
}

fn ticket(created_at: Instant) -> Ticket {
    let request = Request {
        title: CleanLine::cut("A case"),
        description: CleanText::cut(""),
        topic: Topic::Technical,
        service: Service::M365,
        nature: Nature::BreakFix,
        severity: Severity::B,
        via: Method::Email,
        contact: None,
    };
    Ticket::new(loket::domain::ids::TicketNumber(1), "tenant".into(), request, created_at, "desk".to_owned())
}
