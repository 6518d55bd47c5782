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

host-no-desk = There is no desk in '{ $desk }'; make one with 'loket init'
host-none = No host runs for the desk in '{ $desk }'; start it with 'loket host --detach'
host-not-started = The host did not start; see '{ $log }'
host-not-allowed = You may not enter the desk in '{ $desk }'; ask its owner
host-lost = The connection to the host was lost
host-unreadable = The other side sent something unreadable: { $why }
host-io = The connection failed: { $why }
host-io-at = '{ $path }': { $why }
host-not-loket = What answers on the socket of this desk is not Loket
host-protocol = The running host ({ $build }) speaks protocol { $theirs }, this program speaks { $ours }; stop that process with 'kill', the next command starts a new host
host-held = Another host has the desk in '{ $desk }' ({ $by })
host-not-simulated = The desk in '{ $desk }' lives in real time; only one made with 'loket init --simulated' takes a clock
host-journal = The journal cannot be used: { $why }
host-journal-cut = { $bytes } bytes of an unfinished last record were cut off the journal and kept in 'journal.torn'; nobody had been told that it was saved
host-store = The store cannot be used: { $why }
host-store-behind = The store cannot be written ({ $why }). Nothing is lost: the journal has everything, and the store catches up
host-rebuilt-missing = The store was missing; it was rebuilt from the journal ({ $records } records)
host-rebuilt-foreign = The store was that of another desk; it was set aside and rebuilt from the journal ({ $records } records)
host-rebuilt-ahead = The store knew more than the journal; it was set aside and rebuilt from the journal ({ $records } records)
host-rebuilt-unreadable = The store was unreadable ({ $why }); it was set aside and rebuilt from the journal ({ $records } records)
host-stranger = The desk does not know you (user id { $uid }); ask its owner to add you under [people] in the configuration
host-stopped = The host was stopped
host-stopped-by = { $name } stopped the host
host-died = The host ended because of an error in Loket itself; see its log. Nothing that was saved is lost
host-too-large = It is too large: { $why }
host-cannot-write = It was not saved: { $why }. Nothing changed; it can be tried again when there is room







## Import and export (import-*)







## Command line (cli-*)







## Configuration (config-*)







## User interface (ui-*, cmd-*)



