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

-import-kinds = Loket imports customers, subscriptions and service requests.

import-empty = The file is empty.
import-too-big = The file is larger than { $limit } MiB.
import-too-many = The file holds more than { $limit } entries.
import-workbook = This is an Excel workbook. Save it as “CSV UTF-8” and import that file.
import-not-utf8 = This line is not UTF-8; the file may be in Windows-1252. Save it as “CSV UTF-8” and import it again.
import-not-utf16 = The file begins as UTF-16 and is broken. Save it as “CSV UTF-8” and import it again.
import-not-json = This is not valid JSON.
import-more = { $count ->
    [one] There is 1 more problem in this file.
   *[other] There are { $count } more problems in this file.
}

import-found-error = This is an error answer ({ $code }: { $text }), not data. Repeat the call and save its answer.
import-found-topics = This is a list of support topics. { -import-kinds }
import-found-support-profile = This is the partner’s support profile. { -import-kinds }
import-found-support-contact = This is the support contact of a subscription. { -import-kinds }
import-found-relationships = This is a list of relationships between partners. { -import-kinds }
import-found-managed-services = This is a list of managed services. { -import-kinds }
import-found-billing-profile = This is a billing profile. Export the whole customer instead. { -import-kinds }
import-found-company-profile = This is a company profile. Export the whole customer instead. { -import-kinds }
import-found-health = This is service health of Microsoft Graph. { -import-kinds }
import-found-gdap = This is a list of delegated admin relationships (GDAP) of Microsoft Graph. { -import-kinds }
import-found-graph = This is an answer of Microsoft Graph. { -import-kinds }
import-found-activity-log = This is the activity log. { -import-kinds }
import-found-other = This is a “{ $type }” of Partner Center. { -import-kinds }
import-found-unknown = Loket does not recognise this JSON. { -import-kinds }
import-unknown-columns = Loket does not recognise these columns: { $headers }. Expected is Customers.csv (“Microsoft ID”, “Company name”, “Primary domain name”) or a subscription export (“Subscription ID”, “Subscription”, “Quantity”, “Status”).

import-missing = is missing.
import-missing-column = This column is missing.
import-column-twice = This column stands twice.
import-wrong-width = The line has { $cells } cells and the header { $headers }. A cell with a delimiter in it needs quotes.
import-open-quote = “{ $value }” runs over several lines. A quote may not be closed.
import-not-an-object = { $value } stands where an object is expected.
import-mixed = This entry is of another kind than the first of the list.
import-not-text = { $value } stands where text is expected.
import-not-a-word = { $value } stands where a word or a whole number is expected.
import-not-a-number = { $value } stands where a whole number is expected.
import-not-a-list = { $value } stands where a list is expected.
import-not-a-flag = { $value } stands where true or false is expected.
import-not-an-id = “{ $value }” is no id: letters, digits and hyphens, at most 100, are expected.
import-not-a-count = “{ $value }” is not a whole number from 0 to { $limit }.
import-not-a-country = “{ $value }” is not a country code of two letters.
import-not-a-date = “{ $value }” is no date; expected is one as 2026-01-31T09:30:00Z.
import-empty-value = is empty.
import-too-long = The text is { $length } characters long, at most { $limit } are accepted: “{ $value }”
import-contradicts = “{ $value }” stands twice in this file and says different things.
import-whose = The file does not say whose subscriptions these are. Name the customer with --customer.
import-other-customer = This belongs to customer { $value }, and --customer says { $customer }.

import-one-page = The file holds { $held } of { $total }. Export the next pages too (links.next) and import them.
import-nothing = The file holds no entries.
import-twice = { $count ->
    [one] 1 entry stands twice in the file; the first was taken.
   *[other] { $count } entries stand more than once in the file; the first of each was taken.
}







## Command line (cli-*)

cli-error = loket: { $text }
cli-refused = refused: { $why }
cli-allowed-from = Allowed from { $when }.
cli-allowed-now = Allowed now by: { $methods }.
cli-ambiguous = '{ $text }' could be any of these; name more of it, or the tenant id:
cli-odd-answer = the host answered something that was not asked; are `loket` and its host of the same version? See `loket status`.
cli-output-failed = standard output cannot be written: { $why }
cli-input-failed = standard input cannot be read: { $why }
cli-input-not-text = the text is not UTF-8
cli-text-missing = a text is missing; give it as an argument, or `-` to read it from standard input
cli-text-too-long = the text has { $length } characters; at most { $limit } are accepted
cli-no-file = there is no file '{ $file }'
cli-file-unreadable = '{ $file }' cannot be read: { $why }
cli-no-home = your home directory is not known; say where the desk is with --desk DIR
cli-no-command = there is no command '{ $name }'; `loket --help` lists them
cli-not-a-terminal = the terminal UI needs a terminal. For scripts: `loket ticket list`, `loket sla board --plain`, or any command with --json.
cli-terminal-failed = the terminal UI failed: { $why }
cli-runtime-failed = this machine did not give what a program needs to run: { $why }

cli-no-desk = there is no desk in { $desk }. Make one with `loket init`, or look around with `loket demo`.
cli-desk-exists = there is a desk in { $desk } already; nothing was changed
cli-init-failed = a desk cannot be made in { $desk }: { $why }
cli-init-done = A desk was made in { $desk }; its configuration is { $config }.
cli-init-next = Next: look at [partner] in { $config }, then `loket import` your customers, then `loket`.
cli-init-simulated = Its time is simulated: `loket host --clock INSTANT` sets it.
cli-config-good = { $file } is right
cli-not-simulated = the clock can be set only for a desk made with `loket init --simulated`
cli-host-runs = Loket { $version }, process { $pid }, up { $uptime }
cli-host-stopped = The host has stopped.
cli-host-started = The host runs.
cli-host-failed = the host ended: { $why }
cli-simulated = { $when } (simulated)
cli-tickets-held = { $open } not closed, { $closed } closed

cli-imported = { $count ->
    [0] Nothing changed.
    [one] { $count } thing is new or changed.
   *[other] { $count } things are new or changed.
}
cli-would-import = { $count ->
    [0] Nothing would change.
    [one] { $count } thing would be new or changed. Nothing was done.
   *[other] { $count } things would be new or changed. Nothing was done.
}
cli-dry-run = That would be accepted. Nothing was done.
cli-customer-known = there is a customer with tenant id { $tenant } already; `loket customer edit` changes it
cli-customer-added = { $name } is a customer now.
cli-customer-edited = { $name } was changed.
cli-no-customers = No customer fits.
cli-offering-set = The new offering of { $name } is recorded.
cli-offering-version = version { $version } from { $effective }
cli-offering-default = default
cli-no-tickets = No ticket fits.
cli-ticket-stands = Ticket { $number }: { $status }.
cli-ticket-stands-with = Ticket { $number }: { $status }, with { $name }.
cli-no-cases = There are no cases.
cli-case-stands = Case { $case }: { $status }.
cli-verdicts = Ticket { $number }, as of { $date }
cli-open-gates = Not answered yet, and needed before handing over: { $steps }
cli-verdict-open = OPEN
cli-verdict-shut = shut
cli-evidence-missing = Evidence that is missing: { $steps }
cli-no-opening = there is no opening within a year

cli-bad-ticket = '{ $text }' is not a ticket number; write 12 or #12
cli-bad-time = '{ $text }' is not a time; write 2026-11-30, '2026-11-30 09:00', 2026-11-30T09:00:00Z, or from now 30m, 4h, 2d, 1w
cli-bad-instant = '{ $text }' is not an instant; write it with its offset, as 2026-11-30T03:00:00+01:00
cli-bad-tenant = '{ $text }' is not a tenant id; it looks like 3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f01
cli-bad-country = '{ $text }' is not a country; write two letters, as NL

cli-mon = Mon
cli-tue = Tue
cli-wed = Wed
cli-thu = Thu
cli-fri = Fri
cli-sat = Sat
cli-sun = Sun
cli-in = in { $span }
cli-over = { $span } over
cli-met = met { $when }
cli-met-late = met too late, { $when }
cli-paused = paused
cli-open-until = open until { $when }
cli-open-always = open, round the clock
cli-closed-until = closed until { $when }
cli-closed-always = closed; no opening within a year
cli-nobody = nobody
cli-step-gate = OPEN, needed
cli-step-open = open

cli-head-number = Nr
cli-head-severity = Sev
cli-head-status = Status
cli-head-due = Due
cli-head-agent = Agent
cli-head-customer = Customer
cli-head-title = Title
cli-head-kind = Kind
cli-head-via = Came by
cli-head-contact = Asked by
cli-head-waiting = Waits for
cli-head-service-now = Service
cli-head-name = Name
cli-head-alias = Alias
cli-head-domain = Domain
cli-head-domains = Domains
cli-head-country = Country
cli-head-zone = Time zone
cli-head-offering = Offering
cli-head-tenant = Tenant
cli-head-tags = Tags
cli-head-reachable = Reachable by
cli-head-case = Case
cli-head-ticket = Ticket
cli-head-vehicle = Vehicle
cli-head-opened = Opened
cli-head-open = Open
cli-head-breached = Late
cli-head-due-soon = Soon
cli-head-on-track = On track
cli-head-paused = Paused
cli-head-met = Met
cli-head-desk = Desk
cli-head-host = Host
cli-head-clock = Time
cli-head-clients = Clients
cli-head-tickets = Tickets
cli-head-records = Records
cli-head-journal = Journal
cli-head-store = Store

cli-part-clocks = Clocks
cli-part-description = Description
cli-part-checklist = Checklist
cli-part-cases = Cases
cli-part-timeline = Timeline
cli-part-subscriptions = Subscriptions
cli-part-tickets = Tickets
cli-part-hours = Service hours
cli-part-holidays = Closed on
cli-part-targets = Targets
cli-part-support = Support
cli-part-contact = Contact
cli-board-all = All open tickets
cli-board-customers = By customer
cli-board-agents = By agent
cli-board-next = Next deadlines




## Configuration (config-*)

config-syntax = this is not TOML: { $detail }
config-value = '{ $key }' is not what it should be: { $detail }
config-missing = '{ $key }' is missing
config-not-a-table = '{ $key }' must be a table, as [{ $key }]
config-unknown-near = there is no key '{ $key }'; did you mean '{ $near }'?
config-unknown = there is no key '{ $key }'; known here: { $known }
config-zone = '{ $zone }' is no time zone; write an IANA name, as 'Europe/Amsterdam'
config-zone-near = '{ $zone }' is no time zone; did you mean '{ $near }'?
config-uid-twice = '{ $first }' and '{ $second }' have the same uid { $uid }; one user is one person
config-name-empty = a person needs a name
config-unreadable = { $file } cannot be read: { $detail }
config-days = 'desk.close_after_days' must be between 1 and 365, not { $days }
config-dates = '{ $id }' ends ({ $to }) before it starts ({ $from })
config-offering = the default offering: { $detail }







## User interface (ui-*, cmd-*)



