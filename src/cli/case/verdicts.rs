//! `loket case verdicts`: which vehicles are open for a ticket, how soon they answer, and why the others are not.

use crate::cli::context::{Context, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::domain::catalogue::offer::Response;
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Severity;
use crate::domain::view::{AnswerTime, Query, Reason, Verdict, VerdictsView, View};
use crate::{locale, t};
use chrono::NaiveDate;
use serde::Serialize;

/// A verdict as other programs read it.
#[derive(Debug, Serialize)]
struct VerdictJson<'a> {
    vehicle: &'a str,
    name: &'a str,
    open: bool,
    reasons: Vec<ReasonJson<'a>>,
    answers: Vec<AnswerJson<'a>>,
    portal: &'a str,
    link: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct ReasonJson<'a> {
    text: String,
    source: &'a str,
    confidence: &'a str,
    uncertain: bool,
    blocks: bool,
    checks: bool,
}

/// How soon a first answer is promised.
#[derive(Debug, Serialize)]
struct AnswerJson<'a> {
    severity: Severity,
    minutes: Option<u32>,
    business_days: Option<u32>,
    round_the_clock: bool,
    note: Option<&'a str>,
    source: &'a str,
    confidence: &'a str,
    uncertain: bool,
}

impl<'a> From<&'a Verdict> for VerdictJson<'a> {
    fn from(verdict: &'a Verdict) -> Self {
        Self {
            vehicle: &verdict.vehicle,
            name: verdict.name.in_lang(locale::lang()),
            open: verdict.open,
            reasons: verdict.reasons.iter().map(ReasonJson::from).collect(),
            answers: verdict.answers.iter().map(AnswerJson::from).collect(),
            portal: &verdict.portal,
            link: verdict.link.as_deref(),
        }
    }
}

impl<'a> From<&'a Reason> for ReasonJson<'a> {
    fn from(reason: &'a Reason) -> Self {
        Self {
            text: locale::say(&reason.text),
            source: &reason.source,
            confidence: &reason.confidence,
            uncertain: reason.is_uncertain(),
            blocks: reason.blocks,
            checks: reason.checks,
        }
    }
}

impl<'a> From<&'a AnswerTime> for AnswerJson<'a> {
    fn from(answer: &'a AnswerTime) -> Self {
        Self {
            severity: answer.severity,
            minutes: answer.response.minutes,
            business_days: answer.response.business_days,
            round_the_clock: answer.response.round_the_clock,
            note: answer.note.as_deref(),
            source: &answer.source,
            confidence: &answer.confidence,
            uncertain: answer.is_uncertain(),
        }
    }
}

/// Prints the verdicts for a ticket.
pub async fn run(context: &Context, number: TicketNumber, on: Option<NaiveDate>) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let View::Verdicts(view) = session.ask(Query::Verdicts(number, on)).await? else {
        return Err(odd_answer());
    };
    if context.global.json {
        let verdicts: Vec<VerdictJson<'_>> = view.verdicts.iter().map(VerdictJson::from).collect();
        return output::json(&verdicts);
    }
    output::text(&page(&view))
}

/// Verdicts as text: those against first in each; what is to be checked is marked.
fn page(view: &VerdictsView) -> String {
    let mut text = t!("cli-verdicts", number = view.number.0, date = view.on.to_string()) + "\n";
    if !view.open_gates.is_empty() {
        text.push_str(&t!("cli-open-gates", steps = view.open_gates.join(", ")));
        text.push('\n');
    }
    for verdict in &view.verdicts {
        text.push_str(&block(verdict));
    }
    text + "\n" + &t!("cli-verdict-signs") + "\n"
}

fn block(verdict: &Verdict) -> String {
    let mark = t!(if verdict.open { "cli-verdict-open" } else { "cli-verdict-shut" });
    let name = verdict.name.in_lang(locale::lang());
    let mut text = format!("\n{mark}  {name} ({})\n", verdict.vehicle);
    for reason in &verdict.reasons {
        let said = locale::say(&reason.text);
        let doubt = doubt(reason.is_uncertain());
        text.push_str(&format!(
            "  {} {said}{doubt} [{}, {}]\n",
            sign(reason),
            reason.source,
            reason.confidence
        ));
    }
    if verdict.open {
        text.push_str(&answers(&verdict.answers));
        let link = verdict.link.as_deref().unwrap_or_default();
        text.push_str(format!("  → {} {link}", verdict.portal).trim_end());
        text.push('\n');
    }
    text
}

fn sign(reason: &Reason) -> char {
    match (reason.blocks, reason.checks) {
        (true, _) => '-',
        (false, true) => '?',
        (false, false) => '+',
    }
}

/// What follows something uncertain.
pub fn doubt(uncertain: bool) -> String {
    if uncertain { format!(" {}", t!("cli-uncertain")) } else { String::new() }
}

/// The first answers in a line, with the note that goes with them.
fn answers(answers: &[AnswerTime]) -> String {
    let Some(first) = answers.first() else { return String::new() };
    let times: Vec<String> = answers.iter().map(|answer| time(answer.severity, answer.response)).collect();
    let said = t!("cli-answers", times = times.join(", ")) + &doubt(first.is_uncertain());
    let mut text = format!("  ◷ {said} [{}, {}]\n", first.source, first.confidence);
    if let Some(note) = &first.note {
        text.push_str(&format!("    {note}\n"));
    }
    text
}

fn time(severity: Severity, response: Response) -> String {
    let clock = if response.round_the_clock { "always" } else { "hours" };
    let severity = severity.to_string();
    match (response.minutes, response.business_days) {
        (Some(minutes), _) if minutes % 60 == 0 => {
            t!("cli-answer-hours", severity = severity, hours = minutes / 60, clock = clock)
        }
        (Some(minutes), _) => t!("cli-answer-minutes", severity = severity, minutes = minutes, clock = clock),
        (None, days) => t!("cli-answer-days", severity = severity, days = days.unwrap_or_default()),
    }
}
