### Every text of Loket. The same keys and placeholders stand in each language; a test holds them equal.
### Sections follow the house: words, domain, host, command line, configuration, user interface.


## Words of the domain: topics, services, severities, states, roles, clocks, methods

count-tickets = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
}

topic-billing = Billing
topic-subscription = Subscription
topic-technical = Technical
topic-advisory = Advisory
topic-security = Security

service-azure = Azure
service-m365 = Microsoft 365
service-d365 = Dynamics 365
service-power-platform = Power Platform
service-on-prem = On-premises
service-marketplace = Marketplace
service-partner-center = Partner Center

nature-break-fix = Break-fix
nature-how-to = How-to

severity-a = A, critical
severity-b = B, moderate
severity-c = C, minimal

status-new = new
status-open = open
status-waiting-customer = waiting for customer
status-waiting-vendor = waiting for supplier
status-resolved = resolved
status-closed = closed

role-observer = observer
role-agent = agent
role-supervisor = supervisor
role-admin = admin

clock-first-response = first response
clock-resolution = resolution

method-phone = phone
method-email = e-mail
method-chat = chat
method-portal = portal
method-on-site = on site
method-remote = remote session

direction-incoming = customer to desk
direction-outgoing = desk to customer
direction-both = both ways

out-of-hours-queue = queued until the desk opens
out-of-hours-refuse = refused until the desk opens

outcome-reached = reached
outcome-no-answer = no answer
outcome-voicemail = left a message

step-check = check
step-evidence = evidence
finding-done = done, not the cause
finding-cause = this was the cause
finding-skipped = left out

case-none = status unknown
case-open = open
case-closed = closed
case-attention-needed = waits for us

subscription-none = status unknown
subscription-active = active
subscription-pending = pending
subscription-suspended = suspended
subscription-expired = expired
subscription-disabled = disabled
subscription-deleted = deleted

model-direct-bill = direct-bill partner
model-indirect-provider = indirect provider
model-indirect-reseller = indirect reseller
model-advisor = advisor

lang-en = English
lang-nl = Dutch

sort-deadline = deadline
sort-newest = newest first
sort-severity = severity
sort-customer = customer

change-add = new
change-change = changed
change-of-customer = customer
change-of-subscription = subscription
change-of-case = service request




## Policy: refusals and notices of service hours and contact (refusal-*, notice-*)

policy-method = { $method ->
    [phone] phone
    [email] e-mail
    [chat] chat
    [portal] the portal
    [on_site] a visit
    [remote] a remote session
   *[other] { $method }
}
policy-day = { $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
    [sun] Sunday
   *[other] { $day }
}
policy-topic = { $topic ->
    [billing] billing
    [subscription] subscription
    [technical] technical
    [advisory] advisory
    [security] security
   *[other] { $topic }
}
policy-service = { $service ->
    [azure] Azure
    [m365] Microsoft 365
    [d365] Dynamics 365
    [power_platform] Power Platform
    [on_prem] on-premises software
    [marketplace] marketplace products
    [partner_center] Partner Center
   *[other] { $service }
}

refusal-method-not-offered-incoming = This customer's offering does not let the customer reach the desk by { policy-method }.
refusal-method-not-offered-outgoing = This customer's offering does not let the desk contact the customer by { policy-method }.
refusal-person-not-named = Contact by { policy-method } is only for the people named for it: { $people }.
refusal-outside-hours = Contact by { policy-method } is outside the hours of this customer; it is possible again from { $from }.
refusal-never-open = Contact by { policy-method } is outside the hours of this customer, and these do not open within a year.

notice-queued = The desk is closed for this customer. The request is queued; its clocks start at { $start }.
notice-method-closed = The hours for { policy-method } are over, but the desk is open. The request is taken; its clocks run.
notice-never-open = The desk does not open for this customer within a year. The request is taken, but no clock runs.
notice-not-in-offering = The offering does not include { policy-topic } support for { policy-service }. Agree with the customer before chargeable work starts.

calendar-no-opening = There is no opening within a year of { $near }. Add service hours or take holidays away.

offering-no-hours = There are no service hours. Open at least one day under [hours].
offering-hours-overlap = The hours of { policy-day } overlap: { $one } and { $other }.
offering-too-many-holidays = There are { $count } holidays; at most { $most } are accepted.
offering-no-targets = Severity { $severity } has no targets. Add first_response and resolution.
offering-targets-reversed = Severity { $severity } must be resolved within { $resolution }, which is sooner than its first response ({ $first }).
offering-no-support = No support type is offered. Add at least one [[support]].
offering-no-contact = No contact method is offered. Add at least one [[contact]].
offering-contact-twice = Two rules for { policy-method } hold for the same direction. Keep one.
offering-contact-no-address = The rule for { policy-method } has no address.
offering-contact-no-hours = The rule for { policy-method } has hours, but none on any day. Leave them out to follow the service hours.
offering-contact-hours-overlap = The hours for { policy-method } on { policy-day } overlap: { $one } and { $other }.
offering-person-twice = { $person } is named twice for { policy-method }.







## Desk: rejections and timeline events (reject-*, event-*)

reject-ambiguous = '{ $text }' could be several customers: { $candidates }. Name more of it, or the tenant id.
reject-no-customer = No customer is called '{ $text }'.
reject-no-ticket = There is no ticket { $number }.
reject-no-case = There is no case { $case }.
reject-no-person = '{ $name }' does not work at this desk. These people do: { $people }.
reject-no-step = The checklist of ticket { $number } has no step '{ $step }'.
reject-no-vehicle = There is no vehicle '{ $vehicle }'. These are known: { $vehicles }.

reject-role = That takes the role { $role } or higher.
reject-reassign = Ticket { $number } is with { $name }. To reassign it takes the role { $role }.

reject-title-empty = A ticket needs a title.
reject-note-empty = The note is empty.
reject-reply-empty = The reply is empty.
reject-wait-reason = Say what the customer is waited for.
reject-wait-past = The end of the wait is in the past.
reject-case-empty = The case needs the number that the supplier gave it.
reject-skip-reason = Step '{ $step }' is a gate to escalation: say why it is left out.
reject-evidence-empty = Step '{ $step }' asks for evidence: give it as text, or leave the step out.
reject-alias-taken = '{ $alias }' is what { $customer } is called already.
reject-offering-order = The offering would hold from { $effective }, before version { $version }, which holds from { $last }.

reject-closed = Ticket { $number } is { $status }: reopen it first.
reject-wait = Ticket { $number } is { $status }: nothing is left to wait for.
reject-resume = Ticket { $number } is not waiting; its status is: { $status }.
reject-resolve = Ticket { $number } is { $status } already.
reject-reopen = Ticket { $number } was not resolved; its status is: { $status }.
reject-severity = Ticket { $number } is { $status }: its severity stays as it was.
reject-case = Ticket { $number } is { $status }: reopen it before handing it over.
reject-case-taken = Case { $case } belongs to ticket { $number } already.
reject-case-customer = Case { $case } belongs to another customer.

reject-filter-value = '{ $word }:{ $value }' does not exist. After '{ $word }:' may follow: { $valid }.

event-customer-known = { $name }: new or changed in Partner Center
event-customer-edited = Alias { $alias }, time zone { $zone }
event-subscription-known = { $product }: { $quantity } seats, { $status }
event-offering-set = Offering { $name }, version { $version }, from { $effective }
event-case-known = Case { $case } in Partner Center: { $status }
event-ticket-created = Came in by { $via }
event-assigned = Assigned to { $to }
event-unassigned = Given back to the queue
event-noted = Internal note
event-replied = Reply by { $via }
event-replied-to = Reply by { $via } to { $to }
event-called = Called the customer: { $outcome }
event-called-to = Called { $to }: { $outcome }
event-waiting = Waits for the customer: { $reason }
event-waiting-until = Waits for the customer until { $until }: { $reason }
event-resumed = Work goes on
event-step-answered = Step { $step }: { $finding }
event-resolved = Resolved
event-closed = Closed
event-reopened = Reopened
event-severity-changed = Severity { $from } became { $to }
event-case-opened = Handed over by { $vehicle }, case { $case }
event-case-moved = Case { $case }: { $status }







## Escalation: reasons of verdicts (reason-*)







## Host and wire (host-*)







## Import and export (import-*)







## Command line (cli-*)







## Configuration (config-*)







## User interface (ui-*, cmd-*)

ui-name = Loket
ui-name-demo = Loket demo
ui-too-small = Too small for Loket: 20x5 at least.
ui-simulated = simulated time
ui-connecting = Connecting to the desk…
ui-loading = Loading…
ui-lost = No connection since { $since }: { $why } What you type is kept; changes wait until the desk is back.
ui-link-ended = The link to the desk ended.
ui-reconnected = The desk is back.

ui-pane-queue = Queue
ui-pane-ticket = Ticket
ui-pane-customer = Customer
ui-pane-checklist = Checklist
ui-pane-wizard = Escalation
ui-pane-board = SLA

ui-group-ticket = Ticket
ui-group-queue = Finding and ordering
ui-group-diagnosis = Diagnosis
ui-group-escalation = Escalation
ui-group-panes = Panes
ui-group-moving = Moving about
ui-group-dialogs = Forms and finders
ui-group-loket = Loket

ui-status-new = new
ui-status-open = open
ui-status-waiting-customer = waits
ui-status-waiting-vendor = vendor
ui-status-resolved = solved
ui-status-closed = closed

ui-span-seconds = { $n }s
ui-span-minutes = { $n }m
ui-span-hours = { $n }h
ui-span-hours-minutes = { $h }h { $m }m
ui-span-days = { $n }d
ui-time-in = in { $span }
ui-time-over = { $span } over
ui-time-ago = { $span } ago
ui-day-1 = Mon
ui-day-2 = Tue
ui-day-3 = Wed
ui-day-4 = Thu
ui-day-5 = Fri
ui-day-6 = Sat
ui-day-7 = Sun
ui-month-1 = Jan
ui-month-2 = Feb
ui-month-3 = Mar
ui-month-4 = Apr
ui-month-5 = May
ui-month-6 = Jun
ui-month-7 = Jul
ui-month-8 = Aug
ui-month-9 = Sep
ui-month-10 = Oct
ui-month-11 = Nov
ui-month-12 = Dec

ui-col-number = No.
ui-col-status = Status
ui-col-title = Title
ui-col-customer = Customer
ui-col-agent = Agent
ui-col-deadline = Deadline
ui-sort-deadline = by deadline
ui-sort-newest = newest first
ui-sort-severity = by severity
ui-sort-customer = by customer
ui-mine = mine only
ui-new-count = { $count } new
ui-filter-count = { $count } of { $total }
ui-paused = paused
ui-empty-queue = No open tickets. Press n for a new one, or / and type is:closed to see closed ones.
ui-empty-filter = Nothing matches this filter. Press esc to clear it.
ui-empty-mine = You have no open tickets. Press m to see everybody's.
ui-empty-ticket = No ticket selected. Choose one in the queue (1), or press n for a new one.

ui-ticket-title = Ticket { $number }
ui-customer = Customer
ui-contact = Contact
ui-hours = Service
ui-reach-by = Reach by
ui-created = Created
ui-waiting-for = Waiting for
ui-until = until { $time }
ui-nobody = nobody
ui-open-until = open until { $time }
ui-open-always = open round the clock
ui-closed-until = closed, opens { $time }
ui-closed-always = closed, no opening within a year
ui-closed = closed
ui-clocks = Clocks
ui-cases = Cases at suppliers
ui-description = Description
ui-timeline = Timeline, newest first
ui-met = met { $time }
ui-met-late = met late, { $time }
ui-used-of = { $used } of { $target } used

ui-alias = Alias
ui-domain = Domain
ui-tenant = Tenant
ui-country-zone = Country, zone
ui-relationship = Relationship
ui-delegated = Delegated
ui-yes = yes
ui-no = no
ui-tags = Tags
ui-tickets-of = Tickets ({ $count })
ui-no-tickets = No open tickets.
ui-promise = Promise
ui-promise-default = { $name } (the desk's default)
ui-promise-own = { $name }, version { $version }, from { $from }
ui-offering = Offering
ui-severity-a-always = severity A round the clock
ui-targets = Severity { $severity }
ui-subscriptions = Subscriptions

ui-empty-checklist = There is no checklist for this topic and service.
ui-checklist-summary = { $answered } of { $total } answered, { $gates } { $gate } gates open

ui-step-routes = Route
ui-step-evidence = Missing
ui-step-package = Hand-over
ui-step-number = Number
ui-step-done = Done
ui-step-of = Step { $n } of { $total }
ui-route-open = open
ui-route-closed = closed
ui-gates = Gates of the checklist
ui-gates-passed = Every gate has its answer.
ui-gates-open = { $count ->
    [one] One gate has no answer yet. Enter goes there.
   *[other] { $count } gates have no answer yet. Enter goes to the first.
}
ui-evidence = Evidence
ui-evidence-complete = All evidence is there. Enter shows the hand-over.
ui-evidence-missing = This is still missing. You can go on without it, but the supplier will ask.
ui-severity-a = Severity A
ui-severity-a-binds = Severity A binds both sides round the clock: somebody of us must be reachable day and night, or the supplier lowers it.
ui-package = Text to paste (y copies it)
ui-open-at = Open it at: { $portal }
ui-enter-number = Open the request there with the text you copied. Then press enter and record its number here.
ui-escalated = Handed over by { $name } as { $number }. The ticket waits for the supplier.

ui-breached = over
ui-due-soon = within the hour
ui-on-track = on track
ui-tally-paused = paused
ui-tally-met = all met
ui-by-customer = Customer
ui-by-agent = Agent
ui-next-deadlines = Next deadlines
ui-empty-board = No active tickets: every promise is kept.

ui-field-customer = Customer
ui-field-title = Title
ui-field-topic = Topic
ui-field-service = Service
ui-field-nature = Nature
ui-field-severity = Severity
ui-field-via = Via
ui-field-contact = Contact
ui-field-description = Description
ui-field-text = Text
ui-field-to = To
ui-field-outcome = Outcome
ui-field-reason = Reason
ui-field-until = Until
ui-field-assignee = Assign to
ui-field-vehicle = Vehicle
ui-field-number = Case number
ui-send = Send
ui-sending = Sending…
ui-problem-empty = Fill this in.
ui-problem-long = Too long: { $length } characters, at most { $limit }.
ui-problem-until = Write a time to come as 4h, 2d, 16:30 or 2026-11-30 09:00.
ui-draft-kept = Draft kept: { $key } opens it again.
ui-ambiguous = “{ $text }” could be several: { $candidates }.
ui-allowed-from = Allowed from { $time }.
ui-allowed-now = Allowed now: { $methods }.
ui-done = { $what }: done ({ $number }).
ui-copied = Hand-over by { $name } copied through the terminal.

ui-help = Help: type to search, enter runs
ui-palette = Do anything
ui-tour = Tickets stand in the queue (1), the most urgent on top: ▲ is over its deadline, ! within the hour. Enter opens one, / filters, n takes down a new one. Diagnose it in the checklist (4); what you cannot solve goes to Microsoft by the wizard (5). Esc always backs out one step. Nothing you typed is lost.
ui-finder-nothing = Nothing of that name.
ui-prefix-cancel = esc cancel
ui-confirm = Are you sure?
ui-confirm-quit = [q]uit
ui-confirm-cancel = stay
ui-quit-with-drafts = { $count ->
    [one] A draft was not sent and will be lost.
   *[other] { $count } drafts were not sent and will be lost.
}
ui-interrupt-again = Press ctrl-c again to quit.
ui-paste-ignored = Ignored pasted text: nothing here takes text.
ui-mouse-on = Mouse on: hold shift to select text.
ui-mouse-off = Mouse off.

ui-why-connecting = Not connected to the desk yet.
ui-why-lost = Not while the desk cannot be reached.
ui-why-role = Only for: { $role }.
ui-why-no-ticket = No ticket is selected.
ui-why-yours = It is yours already.
ui-why-status = Not while the ticket is: { $status }.
ui-why-no-step = There is no step to answer.
ui-why-route-closed = This route is closed; its reasons are below it.
ui-why-gates = Escalation waits for the gates of the checklist.

ui-keys-unknown-scope = There is no scope '{ $name }' of keys; did you mean '{ $near }'?
ui-keys-unknown-command = There is no command '{ $name }'; did you mean '{ $near }'?
ui-keys-wrong-scope = Command '{ $command }' has no keys in [keys.{ $scope }]; put it under [keys.{ $actual }].
ui-keys-bad-key = '{ $key }' (command '{ $command }') is not a key; write it as 'x', 'ctrl-x', 'f5', 'shift-tab' or 'g g'.
ui-keys-conflict = Key '{ $key }' would mean both '{ $one }' ([keys.{ $one_scope }]) and '{ $other }' ([keys.{ $other_scope }]).

cmd-open = Open
cmd-open-help = Shows the selected ticket with its timeline.
cmd-new-ticket = New ticket
cmd-new-ticket-help = Takes down a request of a customer.
cmd-filter = Filter
cmd-filter-help = Finds tickets while you type; words as is:new, sev:a or @anna narrow it down.
cmd-take = Take
cmd-take-help = You work on it from now on.
cmd-reply = Reply
cmd-reply-help = Writes to the customer; it counts as a response.
cmd-note = Note
cmd-note-help = Writes an internal note the customer never sees.
cmd-call = Call
cmd-call-help = Records a call, or an attempt.
cmd-wait = Wait
cmd-wait-help = Waits for the customer: the clocks pause.
cmd-resume = Resume
cmd-resume-help = Goes on: the clocks run again.
cmd-resolve = Resolve
cmd-resolve-help = Says how it was solved.
cmd-reopen = Reopen
cmd-reopen-help = Says why it is not solved after all.
cmd-assign = Assign
cmd-assign-help = Gives it to somebody, or to nobody.
cmd-severity = Severity
cmd-severity-help = Makes it more or less severe, with a reason.
cmd-step-done = Done
cmd-step-done-help = The step was done and is not the cause.
cmd-step-cause = Cause found
cmd-step-cause-help = The step found what was wrong.
cmd-step-skip = Skip
cmd-step-skip-help = Leaves the step out, with a reason.
cmd-escalate = Escalate
cmd-escalate-help = Shows which ways to Microsoft are open and leads through the hand-over.
cmd-wizard-next = Next
cmd-wizard-next-help = Goes on with the selected route, or to the next step.
cmd-wizard-back = Back
cmd-wizard-back-help = Goes one step back; what you chose stays.
cmd-copy-package = Copy hand-over
cmd-copy-package-help = Copies the hand-over text to your clipboard.
cmd-record-case = Record case
cmd-record-case-help = Records the number of the request you opened at the supplier.
cmd-mine = Mine
cmd-mine-help = Shows only your own tickets, or all again.
cmd-sort = Sort
cmd-sort-help = By deadline, severity, customer, or newest first.
cmd-refresh = Refresh
cmd-refresh-help = Asks the desk for everything again and marks new tickets as seen.
cmd-filter-accept = Keep
cmd-filter-accept-help = Keeps the filter and goes to the list.
cmd-filter-clear = Clear
cmd-filter-clear-help = Clears the filter; once empty, leaves it.
cmd-filter-down = Next match
cmd-filter-down-help = Selects the next ticket while you type.
cmd-filter-up = Previous match
cmd-filter-up-help = Selects the previous ticket while you type.
cmd-next-pane = Next pane
cmd-next-pane-help = Goes to the next pane.
cmd-previous-pane = Previous pane
cmd-previous-pane-help = Goes to the previous pane.
cmd-queue-pane = Queue
cmd-queue-pane-help = Goes to the queue.
cmd-ticket-pane = Ticket
cmd-ticket-pane-help = Goes to the ticket and its timeline.
cmd-customer-pane = Customer
cmd-customer-pane-help = Goes to the customer of the ticket.
cmd-checklist-pane = Checklist
cmd-checklist-pane-help = Goes to the diagnosis of the ticket.
cmd-wizard-pane = Escalation
cmd-wizard-pane-help = Goes to the escalation of the ticket.
cmd-board-pane = SLA board
cmd-board-pane-help = Shows how all tickets stand by customer and agent.
cmd-to-queue = Back to queue
cmd-to-queue-help = Goes back to the queue.
cmd-down = Down
cmd-down-help = One line down.
cmd-up = Up
cmd-up-help = One line up.
cmd-half-down = Half page down
cmd-half-down-help = Half a page down.
cmd-half-up = Half page up
cmd-half-up-help = Half a page up.
cmd-page-down = Page down
cmd-page-down-help = A page down.
cmd-page-up = Page up
cmd-page-up-help = A page up.
cmd-first = First
cmd-first-help = To the first line.
cmd-last = Last
cmd-last-help = To the last line.
cmd-submit = Send
cmd-submit-help = Sends the form; it stays open until the desk has accepted it.
cmd-next-field = Next field
cmd-next-field-help = Goes to the next field.
cmd-previous-field = Previous field
cmd-previous-field-help = Goes to the previous field.
cmd-close-form = Close, keep draft
cmd-close-form-help = Leaves the form and keeps what you typed.
cmd-discard-form = Discard
cmd-discard-form-help = Leaves the form and throws away what you typed.
cmd-finder-run = Run
cmd-finder-run-help = Runs the selected action.
cmd-finder-down = Next action
cmd-finder-down-help = Selects the next action.
cmd-finder-up = Previous action
cmd-finder-up-help = Selects the previous action.
cmd-finder-page-down = Actions: page down
cmd-finder-page-down-help = Goes down a page of actions.
cmd-finder-page-up = Actions: page up
cmd-finder-page-up-help = Goes up a page of actions.
cmd-finder-close = Close
cmd-finder-close-help = Closes help or palette.
cmd-confirm-cancel = Cancel
cmd-confirm-cancel-help = Does not do it.
cmd-leave = Leave
cmd-leave-help = Leaves the pane; in the queue, quits Loket.
cmd-back = Back
cmd-back-help = Backs out one step; never quits.
cmd-switch-language = Nederlands
cmd-switch-language-help = Shows Loket in Dutch.
cmd-toggle-mouse = Mouse on or off
cmd-toggle-mouse-help = With the mouse on you can click; off, your terminal selects text.
cmd-redraw = Redraw
cmd-redraw-help = Draws the whole screen again.
cmd-interrupt = Interrupt
cmd-interrupt-help = Closes what is open and keeps drafts; twice quits.
cmd-palette = Do anything
cmd-palette-help = Finds any action by name or key.
cmd-help = Help
cmd-help-help = Shows every key; type to search, enter to run.
