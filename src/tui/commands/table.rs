//! The rows. Earlier rows come first in footer and help.

use super::{Group, Scope, Spec};
use crate::domain::people::Role;
use strum::{Display, EnumString, IntoStaticStr, VariantArray, VariantNames};

/// Declares actions and their table from one line each.
macro_rules! commands {
    ($($(#[doc = $doc:literal])* $action:ident { $scope:ident, [$($key:literal),*], $role:ident, $group:ident $(, $flag:ident)* })+) => {
        /// Something a user can do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Display, EnumString, IntoStaticStr, VariantNames, VariantArray)]
        #[strum(serialize_all = "kebab-case")]
        pub enum Action { $($(#[doc = $doc])* $action),+ }

        /// Everything a user can do.
        pub static TABLE: &[Spec] = &[$(commands!(@spec $action, $scope, [$($key),*], $role, $group, $($flag)*)),+];

        impl Action {
            /// Its row.
            pub fn spec(self) -> &'static Spec {
                match self {
                    $(Self::$action => const { &commands!(@spec $action, $scope, [$($key),*], $role, $group, $($flag)*) }),+
                }
            }
        }
    };
    (@spec $action:ident, $scope:ident, [$($key:literal),*], $role:ident, $group:ident, $($flag:ident)*) => {
        Spec {
            action: Action::$action,
            scope: Scope::$scope,
            keys: &[$($key),*],
            role: Role::$role,
            group: Group::$group,
            danger: commands!(@has danger $($flag)*),
            hint: commands!(@has hint $($flag)*),
        }
    };
    (@has danger danger $($rest:ident)*) => { true };
    (@has hint hint $($rest:ident)*) => { true };
    (@has $want:ident $other:ident $($rest:ident)*) => { commands!(@has $want $($rest)*) };
    (@has $want:ident) => { false };
}

commands! {
    /// Shows the selected ticket.
    Open { Rows, ["enter", "l", "right"], Observer, Ticket, hint }
    /// Takes down a new request.
    NewTicket { Global, ["n"], Agent, Ticket, hint }
    /// Starts typing the filter.
    Filter { Queue, ["/"], Observer, Queue, hint }
    /// Makes the ticket one's own.
    Take { Ticket, ["t"], Agent, Ticket, hint }
    /// Takes the next ticket that nobody has, and shows it.
    TakeNext { Work, ["T"], Agent, Ticket, hint }
    /// Writes to the customer.
    Reply { Ticket, ["r"], Agent, Ticket, hint }
    /// Writes an internal note.
    Note { Ticket, ["i"], Agent, Ticket, hint }
    /// Records a call.
    Call { Ticket, ["c"], Agent, Ticket, hint }
    /// Waits for the customer.
    Wait { Ticket, ["w"], Agent, Ticket, hint }
    /// Goes on after waiting.
    Resume { Ticket, ["W"], Agent, Ticket, hint }
    /// Says that it is solved.
    Resolve { Ticket, ["x"], Agent, Ticket, danger, hint }
    /// Says that it is not solved after all.
    Reopen { Ticket, ["X"], Agent, Ticket, danger, hint }
    /// Gives the ticket to somebody.
    Assign { Ticket, ["a"], Agent, Ticket }
    /// Changes the severity.
    Severity { Ticket, ["v"], Agent, Ticket }
    /// Shows how the deadlines came about.
    Explain { Ticket, ["E"], Observer, Ticket }
    /// Goes to the most urgent clock.
    NextAlert { Global, ["!"], Observer, Ticket }
    /// Promises the customer what a file says.
    OfferingFile { Customer, ["O"], Supervisor, Customer }

    /// Records what was looked up of the customer.
    Access { Customer, ["A"], Agent, Customer }

    /// The step was done and did not solve it.
    StepDone { Checklist, ["enter", "d", "space"], Agent, Diagnosis, hint }
    /// The step found the cause.
    StepCause { Checklist, ["f"], Agent, Diagnosis, hint }
    /// The step is left out.
    StepSkip { Checklist, ["s"], Agent, Diagnosis, hint }
    /// The ticket is a problem that Microsoft reports, or it is not after all.
    LinkIssue { Ticket, ["I"], Agent, Diagnosis, hint }

    /// Opens the wizard.
    Escalate { Ticket, ["e"], Agent, Escalation, hint }
    /// Goes one step on.
    WizardNext { Wizard, ["enter", "]", "l", "right"], Agent, Escalation, hint }
    /// Goes one step back.
    WizardBack { Wizard, ["[", "h", "left", "backspace"], Observer, Escalation, hint }
    /// Goes to the step of the checklist.
    GoToStep { Wizard, ["o"], Observer, Escalation, hint }
    /// Goes on with what a colleague made of the hand-over.
    TakeUp { Wizard, ["u"], Agent, Escalation, hint }
    /// Copies the hand-over.
    CopyPackage { Ticket, ["y"], Agent, Escalation }
    /// Shows the hand-over in the next format.
    SwitchFormat { Wizard, ["f"], Observer, Escalation, hint }
    /// Saves the hand-over to a file.
    SavePackage { Wizard, ["S"], Agent, Escalation, hint }
    /// Mails the hand-over.
    MailPackage { Wizard, ["@"], Agent, Escalation, danger, hint }
    /// Copies the link of the portal.
    CopyLink { Wizard, ["Y"], Observer, Escalation, hint }
    /// Says what the request is about.
    Classify { Ticket, ["K"], Agent, Escalation }
    /// Gives up the hand-over under way.
    GiveUp { Wizard, ["D"], Agent, Escalation, danger }
    /// Records the supplier's number.
    RecordCase { Ticket, ["C"], Agent, Escalation, danger }

    /// Writes down that something can be claimed.
    Claim { Ticket, ["p c"], Agent, Escalation }
    /// Shows or hides all there is to the claims.
    ClaimDetails { Ticket, ["p e"], Observer, Escalation }
    /// Records what became of a claim.
    Settle { Ticket, ["p s"], Agent, Escalation }
    /// Records what the supplier did with a case.
    CaseUpdate { Cases, ["u"], Agent, Cases, hint }
    /// Sets when to ask the supplier again.
    CaseFollowUp { Cases, ["z"], Agent, Cases, hint }
    /// Says how a case ended.
    CaseClose { Cases, ["x"], Agent, Cases, danger, hint }
    /// Records that the supplier gave the incident back.
    CaseRefund { Cases, ["p r"], Agent, Cases }
    /// Starts typing the filter of the cases.
    CaseFilter { Cases, ["/"], Observer, Cases, hint }
    /// Shows the closed cases too.
    CaseAll { Cases, ["a"], Observer, Cases, hint }
    /// Scrolls the selected case down.
    CaseDown { Cases, ["J"], Observer, Cases }
    /// Scrolls the selected case up.
    CaseUp { Cases, ["K"], Observer, Cases }

    /// Takes down what the customer wrote or said.
    Message { Ticket, ["R"], Agent, Ticket, hint }
    /// Promises the customer a call.
    CallBack { Ticket, ["b"], Agent, Ticket, hint }
    /// Has the desk remind one.
    Remind { Ticket, ["z"], Agent, Ticket }
    /// Sets a deadline by hand.
    Deadline { Ticket, ["p d"], Supervisor, Ticket }

    /// Logs time that was spent.
    LogWork { Ticket, ["+"], Agent, Money, hint }
    /// Reckons what work will cost.
    Quote { Ticket, ["p q"], Agent, Money }
    /// Records who agreed to a quote.
    Agree { Ticket, ["p a"], Agent, Money }
    /// Records that the customer was told its offering.
    Disclose { Customer, ["p t"], Agent, Customer }
    /// Records hours that the customer bought.
    BuyBlock { Customer, ["p b"], Agent, Money }

    /// Shows only one's own tickets.
    Mine { Queue, ["m"], Observer, Queue, hint }
    /// Orders the queue another way.
    Sort { Queue, ["s"], Observer, Queue, hint }
    /// Asks the host anew.
    Refresh { Global, ["ctrl-r"], Observer, Queue }
    /// Leaves the filter as it is and goes to the list.
    FilterAccept { Filter, ["enter"], Observer, Queue, hint }
    /// Empties the filter, then leaves it.
    FilterClear { Filter, ["esc"], Observer, Queue, hint }
    /// Selects the next ticket while typing.
    FilterDown { Filter, ["down", "ctrl-n"], Observer, Queue }
    /// Selects the previous ticket while typing.
    FilterUp { Filter, ["up", "ctrl-p"], Observer, Queue }

    /// Goes to the next pane.
    NextPane { Global, ["tab"], Observer, Panes }
    /// Goes to the previous pane.
    PreviousPane { Global, ["shift-tab"], Observer, Panes }
    /// Goes to the queue.
    QueuePane { Global, ["1"], Observer, Panes }
    /// Goes to the ticket.
    TicketPane { Global, ["2"], Observer, Panes }
    /// Goes to the customer.
    CustomerPane { Global, ["3"], Observer, Panes }
    /// Goes to the checklist.
    ChecklistPane { Global, ["4"], Observer, Panes }
    /// Goes to the escalation wizard.
    WizardPane { Global, ["5"], Observer, Panes }
    /// Goes to the SLA board.
    BoardPane { Global, ["6"], Observer, Panes }
    /// Goes to the cases at suppliers.
    CasesPane { Global, ["7"], Observer, Panes }
    /// Goes back to the queue.
    ToQueue { Detail, ["h", "left"], Observer, Panes }

    /// One line down.
    Down { Move, ["j", "down"], Observer, Moving }
    /// One line up.
    Up { Move, ["k", "up"], Observer, Moving }
    /// Half a page down.
    HalfDown { Move, ["ctrl-d"], Observer, Moving }
    /// Half a page up.
    HalfUp { Move, ["ctrl-u"], Observer, Moving }
    /// A page down.
    PageDown { Move, ["pgdn", "ctrl-f"], Observer, Moving }
    /// A page up.
    PageUp { Move, ["pgup", "ctrl-b"], Observer, Moving }
    /// To the first line.
    First { Move, ["g g", "home"], Observer, Moving }
    /// To the last line.
    Last { Move, ["G", "end"], Observer, Moving }

    /// Sends the form.
    Submit { Form, ["ctrl-s"], Agent, Dialogs, hint }
    /// To the next field.
    NextField { Form, ["tab"], Observer, Dialogs, hint }
    /// To the previous field.
    PreviousField { Form, ["shift-tab"], Observer, Dialogs }
    /// Leaves the form and keeps what was typed.
    CloseForm { Form, ["esc"], Observer, Dialogs, hint }
    /// Leaves the form and throws away what was typed.
    DiscardForm { Form, ["ctrl-x"], Observer, Dialogs, hint }
    /// Runs what is selected.
    FinderRun { Finder, ["enter"], Observer, Dialogs, hint }
    /// Selects the next.
    FinderDown { Finder, ["down", "ctrl-n", "tab"], Observer, Dialogs }
    /// Selects the previous.
    FinderUp { Finder, ["up", "ctrl-p", "shift-tab"], Observer, Dialogs }
    /// A page down.
    FinderPageDown { Finder, ["pgdn"], Observer, Dialogs }
    /// A page up.
    FinderPageUp { Finder, ["pgup"], Observer, Dialogs }
    /// Closes it.
    FinderClose { Finder, ["esc"], Observer, Dialogs, hint }
    /// Does what is selected instead of what was refused.
    RefusalChoose { Refusal, ["enter"], Observer, Dialogs, hint }
    /// Selects the next.
    RefusalDown { Refusal, ["down", "j", "tab"], Observer, Dialogs }
    /// Selects the previous.
    RefusalUp { Refusal, ["up", "k", "shift-tab"], Observer, Dialogs }
    /// Does it although it was refused, and says why.
    Override { Refusal, ["o"], Supervisor, Dialogs, hint }
    /// Goes back to what was typed.
    RefusalClose { Refusal, ["esc"], Observer, Dialogs, hint }
    /// Shows the next clock.
    LedgerNext { Ledger, ["tab", "l", "right"], Observer, Dialogs, hint }
    /// Shows the previous clock.
    LedgerPrevious { Ledger, ["shift-tab", "h", "left"], Observer, Dialogs }
    /// Copies the explanation for the customer.
    LedgerCopy { Ledger, ["y"], Observer, Dialogs, hint }
    /// Closes the explanation.
    LedgerClose { Ledger, ["esc", "q", "E"], Observer, Dialogs, hint }
    /// Reads the file and asks what it would change.
    OfferingRead { OfferingPath, ["enter"], Supervisor, Dialogs, hint }
    /// Leaves it.
    OfferingClose { OfferingPath, ["esc"], Observer, Dialogs, hint }
    /// Saves the offering.
    OfferingSave { Offering, ["enter"], Supervisor, Dialogs, hint }
    /// Goes back to the path.
    OfferingBack { Offering, ["esc", "q"], Observer, Dialogs, hint }
    /// Saves the hand-over to the file.
    SaveFile { SavePath, ["enter"], Observer, Dialogs, hint }
    /// Does not save it.
    SaveClose { SavePath, ["esc"], Observer, Dialogs, hint }
    /// Does not do it.
    ConfirmCancel { Confirm, ["esc", "enter", "n"], Observer, Dialogs, hint }

    /// Leaves the pane; on the last one, Loket.
    Leave { Global, ["q"], Observer, Loket }
    /// Backs out one step.
    Back { Global, ["esc"], Observer, Loket }
    /// Shows the other language.
    SwitchLanguage { Global, ["L"], Observer, Loket }
    /// Turns the mouse on or off.
    ToggleMouse { Global, ["M"], Observer, Loket }
    /// Draws everything anew.
    Redraw { Always, ["ctrl-l"], Observer, Loket }
    /// Gives the terminal to the shell for a while; in a text, ctrl-z takes back what was typed.
    Suspend { Global, ["ctrl-z"], Observer, Loket }
    /// Stops what is going on; twice ends Loket.
    Interrupt { Always, ["ctrl-c"], Observer, Loket }
    /// Finds an action by name.
    Palette { Global, [":", "ctrl-p"], Observer, Loket, hint }
    /// Shows every key.
    Help { Global, ["?", "f1"], Observer, Loket, hint }
}
