//! `loket case verdicts`: which vehicles are open for a ticket, and why the others are not.

use crate::cli::context::{Context, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::domain::ids::TicketNumber;
use crate::domain::view::{Query, Reason, Verdict, VerdictsView, View};
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
    portal: &'a str,
    link: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct ReasonJson<'a> {
    text: String,
    source: &'a str,
    confidence: &'a str,
    blocks: bool,
}

impl<'a> From<&'a Verdict> for VerdictJson<'a> {
    fn from(verdict: &'a Verdict) -> Self {
        Self {
            vehicle: &verdict.vehicle,
            name: verdict.name.in_lang(locale::lang()),
            open: verdict.open,
            reasons: verdict.reasons.iter().map(ReasonJson::from).collect(),
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
            blocks: reason.blocks,
        }
    }
}

/// Prints the verdicts for a ticket as of a day; none: today.
pub async fn run(context: &Context, number: TicketNumber, on: Option<NaiveDate>) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let View::Verdicts(view) = session.ask(Query::Verdicts(number, on)).await? else {
        return Err(odd_answer());
    };
    if context.global.json {
        let verdicts: Vec<VerdictJson<'_>> = view.verdicts.iter().map(VerdictJson::from).collect();
        return output::json(&verdicts);
    }
    output::text(&verdicts_page(&view))
}

fn verdicts_page(view: &VerdictsView) -> String {
    let mut text = t!("cli-verdicts", number = view.number.0, date = view.on.to_string()) + "\n";
    if !view.open_gates.is_empty() {
        text.push_str(&t!("cli-open-gates", steps = view.open_gates.join(", ")));
        text.push('\n');
    }
    for verdict in &view.verdicts {
        let mark = t!(if verdict.open { "cli-verdict-open" } else { "cli-verdict-shut" });
        text.push_str(&format!("\n{mark}  {} ({})\n", verdict.name.in_lang(locale::lang()), verdict.vehicle));
        for reason in &verdict.reasons {
            let sign = if reason.blocks { '-' } else { '+' };
            let said = locale::say(&reason.text);
            text.push_str(&format!("  {sign} {said} [{}, {}]\n", reason.source, reason.confidence));
        }
        if verdict.open {
            let link = verdict.link.as_deref().unwrap_or_default();
            text.push_str(format!("  → {} {link}", verdict.portal).trim_end());
            text.push('\n');
        }
    }
    text
}
