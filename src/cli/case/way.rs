//! The way of a ticket to a supplier: each stage of the hand-over with how it stands and what is to be said of it.

use crate::cli::words;
use crate::domain::case::Ball;
use crate::domain::catalogue::offer::Response;
use crate::domain::checklist::{Conclusion, StepKind};
use crate::domain::escalation::{Classification, Draft, Stage};
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Severity;
use crate::domain::vehicle;
use crate::domain::view::{AnswerTime, StepView, TicketView, Verdict, VerdictsView};
use crate::exchange::package::answer_time;
use crate::{locale, t};
use serde::Serialize;

/// The whole way, as other programs read it too.
#[derive(Debug, Serialize)]
pub struct Way {
    /// Of which ticket.
    pub number: TicketNumber,
    /// Its title.
    pub title: String,
    about: Classification,
    conclusion: Option<Conclusion>,
    open_gates: Vec<String>,
    /// The vehicle that was chosen; else the best that is open.
    vehicle: Option<String>,
    vehicle_chosen: bool,
    vehicle_open: bool,
    missing: Vec<String>,
    severity: Severity,
    response: Option<Response>,
    portal: Option<String>,
    link: Option<String>,
    draft: Option<Draft>,
    /// The first stage that is not done.
    pub next: Stage,
    /// Every stage, in order.
    pub stages: Vec<Step>,
}

/// A stage.
#[derive(Debug, Serialize)]
pub struct Step {
    /// Which.
    pub stage: Stage,
    /// How it stands.
    pub state: State,
    /// What there is to say, a line each.
    pub says: Vec<String>,
}

/// How a stage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nothing is left to do.
    Done,
    /// Something is.
    Open,
    /// It does not go on from here.
    Shut,
}

impl Way {
    /// By what is known of a ticket and its routes.
    pub fn of(ticket: &TicketView, routes: &VerdictsView) -> Self {
        let draft = routes.draft.as_ref();
        let chosen = draft.and_then(|draft| draft.vehicle.as_deref());
        let verdict = match chosen {
            Some(id) => routes.verdicts.iter().find(|verdict| verdict.vehicle == id),
            None => vehicle::best(&routes.verdicts),
        };
        let severity = draft.and_then(|draft| draft.severity).unwrap_or(routes.severity);
        let answer = verdict.and_then(|verdict| answer(verdict, severity));
        let missing: Vec<&StepView> = ticket.checklist.iter().filter(|step| is_missing(step)).collect();
        let stages = vec![
            classify(routes.about),
            boundary(routes),
            of_routes(verdict, chosen.is_some()),
            evidence(&missing),
            of_severity(severity, answer, draft),
            preview(ticket, verdict, draft),
            hand_over(ticket, verdict),
        ];
        let next = stages.iter().find(|step| step.state != State::Done);
        Self {
            number: routes.number,
            title: ticket.row.title.clone(),
            about: routes.about,
            conclusion: routes.conclusion.as_ref().map(|(conclusion, _)| *conclusion),
            open_gates: routes.open_gates.clone(),
            vehicle: verdict.map(|verdict| verdict.vehicle.clone()),
            vehicle_chosen: chosen.is_some(),
            vehicle_open: verdict.is_some_and(|verdict| verdict.open),
            missing: missing.iter().map(|step| step.id.clone()).collect(),
            severity,
            response: answer.map(|answer| answer.response),
            portal: verdict.map(|verdict| verdict.portal.clone()),
            link: verdict.and_then(|verdict| verdict.link.clone()),
            draft: draft.cloned(),
            next: next.map_or(Stage::HandOver, |step| step.stage),
            stages,
        }
    }
}

fn answer(verdict: &Verdict, severity: Severity) -> Option<&AnswerTime> {
    verdict.answers.iter().find(|answer| answer.severity == severity)
}

fn is_missing(step: &StepView) -> bool {
    step.kind == StepKind::Evidence && step.applies && step.answer.is_none()
}

fn done_if(done: bool) -> State {
    if done { State::Done } else { State::Open }
}

fn classify(about: Classification) -> Step {
    let words = [
        words::word("topic", about.topic),
        words::word("service", about.service),
        words::word("nature", about.nature),
    ];
    Step { stage: Stage::Classify, state: State::Done, says: vec![words.join(" · ")] }
}

fn boundary(routes: &VerdictsView) -> Step {
    let concluded = routes.conclusion.as_ref();
    let mut says = vec![match concluded {
        Some((conclusion, step)) => {
            let conclusion = words::word("conclusion", conclusion);
            t!("cli-way-concludes", conclusion = conclusion, step = step.as_str())
        }
        None => t!("cli-way-no-conclusion"),
    }];
    let gates = routes.open_gates.join(", ");
    let state = match concluded {
        Some((Conclusion::Solved | Conclusion::KnownIncident, _)) => State::Shut,
        _ => done_if(gates.is_empty()),
    };
    match state {
        State::Shut => says.push(t!("cli-way-nothing-to-hand-over")),
        State::Open => says.push(t!("cli-open-gates", steps = gates)),
        State::Done => {}
    }
    Step { stage: Stage::Boundary, state, says }
}

fn of_routes(verdict: Option<&Verdict>, chosen: bool) -> Step {
    let Some(verdict) = verdict else {
        return Step { stage: Stage::Routes, state: State::Shut, says: vec![t!("cli-way-no-route")] };
    };
    let (name, id) = (verdict.name.in_lang(locale::lang()), verdict.vehicle.as_str());
    let key = match (chosen, verdict.open) {
        (true, true) => "cli-way-vehicle",
        (true, false) => "cli-way-vehicle-shut",
        (false, _) => "cli-way-vehicle-best",
    };
    let mut says = vec![t!(key, name = name, vehicle = id)];
    let blocks = verdict.reasons.iter().filter(|reason| reason.blocks).take(1);
    let checks = verdict.reasons.iter().filter(|reason| verdict.open && reason.checks);
    says.extend(
        blocks.chain(checks).map(|reason| {
            format!("{} [{}, {}]", locale::say(&reason.text), reason.source, reason.confidence)
        }),
    );
    let state = if verdict.open { done_if(chosen) } else { State::Shut };
    Step { stage: Stage::Routes, state, says }
}

fn evidence(missing: &[&StepView]) -> Step {
    let says = match missing.is_empty() {
        true => vec![t!("cli-way-evidence")],
        false => {
            missing.iter().map(|step| format!("{}: {}", step.id, step.text.in_lang(locale::lang()))).collect()
        }
    };
    Step { stage: Stage::Evidence, state: done_if(missing.is_empty()), says }
}

fn of_severity(severity: Severity, answer: Option<&AnswerTime>, draft: Option<&Draft>) -> Step {
    let word: &str = severity.into();
    let means = t!("package-severity-means", severity = word);
    let mut says = vec![format!("{word}: {means}")];
    says.push(match answer {
        Some(answer) => {
            let promised = answer_time(answer.response);
            format!("{promised} [{}, {}]", answer.source, answer.confidence)
        }
        None => t!("package-response-unknown"),
    });
    if severity == Severity::A {
        says.push(t!("cli-way-severity-a"));
    }
    let chosen = draft.is_some_and(|draft| draft.severity.is_some() || draft.stage > Stage::Severity);
    Step { stage: Stage::Severity, state: done_if(chosen), says }
}

fn preview(ticket: &TicketView, verdict: Option<&Verdict>, draft: Option<&Draft>) -> Step {
    let by = verdict.map(|verdict| format!(" --vehicle {}", verdict.vehicle)).unwrap_or_default();
    let command = format!("loket case package {}{by}", ticket.row.number);
    let seen = draft.is_some_and(|draft| draft.stage > Stage::Preview);
    let says = vec![t!("cli-way-preview", command = command)];
    Step { stage: Stage::Preview, state: done_if(seen), says }
}

fn hand_over(ticket: &TicketView, verdict: Option<&Verdict>) -> Step {
    let mut says = Vec::new();
    if verdict.is_some_and(|verdict| verdict.vehicle == vehicle::OWN) {
        let command = format!("loket ticket resolve {}", ticket.row.number);
        says.push(t!("cli-way-own", command = command));
    } else if let Some(verdict) = verdict {
        let link = verdict.link.as_deref().unwrap_or_default();
        says.push(format!("{} {link}", verdict.portal).trim().to_owned());
        let (number, vehicle) = (ticket.row.number, &verdict.vehicle);
        let command = format!("loket case open {number} --vehicle {vehicle} --number …");
        says.push(t!("cli-way-record", command = command));
    }
    let open = ticket.cases.iter().filter(|row| row.ball != Ball::Nobody);
    says.extend(
        open.map(|row| {
            t!("cli-way-case", case = row.case.number.as_str(), vehicle = row.case.vehicle.as_str())
        }),
    );
    says.retain(|said| !said.is_empty());
    if says.is_empty() {
        says.push(t!("cli-way-no-route"));
    }
    Step { stage: Stage::HandOver, state: done_if(false), says }
}
