//! The verbs of a ticket: each becomes one command to the desk, and tells where the ticket stands afterwards.

use super::{CallArgs, CheckArgs, ReplyArgs, TicketAction, show};
use crate::cli::context::{Context, Session};
use crate::cli::failure::Failure;
use crate::cli::time::When;
use crate::cli::{input, output, words};
use crate::domain::checklist::Answer;
use crate::domain::command::{Command, Verb};
use crate::domain::ids::TicketNumber;
use crate::domain::ticket::Waiting;
use crate::domain::view::Outcome;
use crate::t;

/// Carries out what changes a ticket.
pub async fn run(context: &Context, action: TicketAction) -> Result<(), Failure> {
    if let TicketAction::Wait {
        ticket,
        reason,
        until,
    } = action
    {
        return wait(context, ticket, &reason, until).await;
    }
    let (number, verb) = verb(action)?;
    let mut session = context.session().await?;
    act(context, &mut session, number, verb).await
}

/// Waiting needs to know what time it is at the desk.
async fn wait(
    context: &Context,
    number: TicketNumber,
    reason: &str,
    until: Option<When>,
) -> Result<(), Failure> {
    let reason = input::line(reason)?;
    let mut session = context.session().await?;
    let until = until.map(|when| when.resolve(session.now(), context.zone));
    act(
        context,
        &mut session,
        number,
        Verb::Wait(Waiting { reason, until }),
    )
    .await
}

/// Sends a verb and tells what came of it: the ticket as JSON, or a sentence.
pub async fn act(
    context: &Context,
    session: &mut Session,
    number: TicketNumber,
    verb: Verb,
) -> Result<(), Failure> {
    let outcome = session.act(Command::Ticket(number, verb)).await?;
    tell(context, session, number, &outcome).await
}

/// The notices of an outcome, then where the ticket stands.
pub async fn tell(
    context: &Context,
    session: &mut Session,
    number: TicketNumber,
    outcome: &Outcome,
) -> Result<(), Failure> {
    context.say_notices(&outcome.notices);
    let view = show::ask(session, number).await?;
    if context.global.json {
        return output::json(&show::TicketJson::from(&view));
    }
    let status = words::word("status", view.row.status);
    context.say(&match &view.row.assignee {
        Some(name) => t!(
            "cli-ticket-stands-with",
            number = number.0,
            status = status,
            name = name.clone()
        ),
        None => t!("cli-ticket-stands", number = number.0, status = status),
    });
    Ok(())
}

fn verb(action: TicketAction) -> Result<(TicketNumber, Verb), Failure> {
    Ok(match action {
        TicketAction::Take { ticket } => (ticket, Verb::Take),
        TicketAction::Resume { ticket } => (ticket, Verb::Resume),
        TicketAction::Assign { ticket, person, .. } => (ticket, Verb::Assign(person)),
        TicketAction::Note { ticket, text } => (ticket, Verb::Note(input::text(Some(&text))?)),
        TicketAction::Resolve { ticket, text } => (ticket, Verb::Resolve(input::text(Some(&text))?)),
        TicketAction::Reopen { ticket, text } => (ticket, Verb::Reopen(input::text(Some(&text))?)),
        TicketAction::Reply(args) => reply(args)?,
        TicketAction::Call(args) => call(args)?,
        TicketAction::Check(args) => check(args)?,
        TicketAction::Severity {
            ticket,
            severity,
            why,
        } => {
            let why = input::line(&why)?;
            (ticket, Verb::Severity { to: severity, why })
        }
        TicketAction::New(_)
        | TicketAction::List(_)
        | TicketAction::Show { .. }
        | TicketAction::Wait { .. } => {
            return Err(Failure::Usage(t!("cli-odd-answer")));
        }
    })
}

fn reply(args: ReplyArgs) -> Result<(TicketNumber, Verb), Failure> {
    let verb = Verb::Reply {
        via: args.via,
        to: input::optional_line(args.to.as_deref())?,
        text: input::text(Some(&args.text))?,
    };
    Ok((args.ticket, verb))
}

fn call(args: CallArgs) -> Result<(TicketNumber, Verb), Failure> {
    let verb = Verb::Call {
        to: input::optional_line(args.to.as_deref())?,
        outcome: args.outcome,
        text: input::optional_text(args.text.as_deref())?,
    };
    Ok((args.ticket, verb))
}

fn check(args: CheckArgs) -> Result<(TicketNumber, Verb), Failure> {
    let answer = Answer {
        finding: args.finding(),
        text: input::optional_text(args.text.as_deref())?,
    };
    let step = args.step;
    Ok((args.ticket, Verb::Check { step, answer }))
}
