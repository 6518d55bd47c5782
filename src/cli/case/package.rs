//! `loket case package`: the hand-over of a ticket, ready to paste.

use crate::cli::context::{Context, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::domain::ids::TicketNumber;
use crate::domain::view::{Query, View};
use crate::t;

/// Prints the hand-over by a vehicle; none: by the best one that is open.
pub async fn run(context: &Context, number: TicketNumber, vehicle: Option<String>) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let View::Package(view) = session.ask(Query::Package(number, vehicle)).await? else {
        return Err(odd_answer());
    };
    if context.global.json {
        return output::json(&view);
    }
    if !view.missing.is_empty() {
        context.say(&t!("cli-evidence-missing", steps = view.missing.join(", ")));
    }
    output::text(&(view.markdown.trim_end().to_owned() + "\n"))
}
