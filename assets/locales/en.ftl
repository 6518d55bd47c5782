### Every text of Loket. The same keys and placeholders stand in each language; a test holds them equal.
### Sections follow the house: words, domain, host, command line, configuration, user interface.


## Words of the domain: topics, services, severities, states, roles, clocks, methods

day-1 = Mon
day-2 = Tue
day-3 = Wed
day-4 = Thu
day-5 = Fri
day-6 = Sat
day-7 = Sun

month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

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
clock-response = response
clock-update = update
clock-resolution = resolution
clock-vendor = supplier
clock-call-back = call back
clock-claim = claim

method-phone = phone
method-email = e-mail
method-chat = chat
method-portal = portal
method-on-site = visit
method-remote = remote session

direction-incoming = customer to desk
direction-outgoing = desk to customer
direction-both = both ways

out-of-hours-queue = queued until the desk opens
out-of-hours-refuse = refused until the desk opens
out-of-hours-surcharge = taken at once, at the out-of-hours price
delivery-own = by us
delivery-resold = resold
delivery-outsourced = outsourced
level-warning = 75 % used
level-pressing = 90 % used
level-breached = breached
rule-role = role
rule-method-not-offered = contact method not offered
rule-person-not-named = person not named
rule-outside-hours = outside the hours
rule-not-disclosed = offering not disclosed
rule-not-agreed = price not agreed
rule-quote-used-up = quote used up
rule-block-used-up = block of hours used up

outcome-reached = reached
outcome-no-answer = no answer
outcome-voicemail = left a message
outcome-busy = the line was busy
outcome-wrong-number = wrong number

step-check = check
step-evidence = evidence
step-question = question
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

conclusion-solved = solved by us
conclusion-beyond = beyond what we can solve
conclusion-known-incident = known at Microsoft

form-guid = a GUID, as 615112a4-91d0-4f9a-8a2e-2f3d10c0a001
form-correlation-id = one or more correlation ids, as 615112a4-91d0-4f9a-8a2e-2f3d10c0a001
form-instant = a moment, as 2026-11-22 14:05 (on the desk’s clock) or 2026-11-22T14:05:00Z
form-version = a version in numbers and dots, as 10.0.40
form-outage-id = the id of a health issue, as EX226792
form-email = an e-mail address, as piet@jansen.example

stage-classify = classify
stage-boundary = boundary
stage-routes = routes
stage-evidence = evidence
stage-severity = severity
stage-preview = preview
stage-hand-over = hand over

ball-supplier = with the supplier
ball-desk = with us
ball-nobody = with nobody

result-solved = solved
result-workaround = there is a way around it
result-bug = fault of the product
result-duplicate = same as another case
result-by-design = works as designed
result-withdrawn = withdrawn
result-unsolved = not solved

spared = given back
spared-why = given back: { $why }
spared-how-to = never used: it was a question of use

claim-sla-credit = service credit
claim-nce-cancel = cancellation or fewer seats
claim-duplicate-order = duplicate order
claim-azure-fraud = credit for Azure fraud

claim-outcome-submitted = asked for
claim-outcome-granted = granted
claim-outcome-refused = refused
claim-outcome-withdrawn = withdrawn

issue-class-unknown = report
issue-class-incident = incident
issue-class-advisory = advisory

gdap-unknown = status unknown
gdap-created = made, not asked for yet
gdap-approval-pending = waits for the customer's approval
gdap-approved = approved
gdap-activating = becoming active
gdap-active = active
gdap-expiring = ending
gdap-expired = expired
gdap-termination-requested = end asked for
gdap-terminating = being ended
gdap-terminated = ended

azure-role-owner = Owner
azure-role-support-request-contributor = Support request contributor
azure-role-none = no role with which requests may be opened

cloud-commercial = commercial cloud
cloud-us-government = cloud of the US Government
cloud-china = cloud of China (operated by 21Vianet)

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
sort-reachable = reachable now

change-add = new
change-change = changed
change-of-customer = customer
change-of-subscription = subscription
change-of-case = service request
change-of-health-issue = health issue
change-of-gdap = GDAP relationship
change-of-support-contact = support contact


## Policy: refusals and notices of service hours and contact (refusal-*, notice-*)


refusal-method-not-offered-incoming = This customer's offering does not let the customer reach the desk by { $method }.
refusal-method-not-offered-outgoing = This customer's offering does not let the desk contact the customer by { $method }.
refusal-person-not-named = Contact by { $method } is only for the people named for it: { $people }.
refusal-outside-hours = Contact by { $method } is outside the hours of this customer; it is possible again from { $from }.
refusal-never-open = Contact by { $method } is outside the hours of this customer, and these do not open within a year.

refusal-not-disclosed = This would cost { $cost }, but the customer was not told of its offering { $name }, version { $version }. Send it the statement and record the disclosure first; work may also be logged free of charge.
refusal-not-quoted = This would cost { $cost }, and the customer agreed to no price. Quote it and record who agrees, or log the work free of charge.
refusal-not-agreed = Nobody of the customer has agreed to the quote of { $amount } yet. Record who agrees, or log the work free of charge.
refusal-not-agreed-out-of-hours = This would cost { $cost }: { $outside } of it lie outside the service hours, and the customer agreed to the price within them. Quote it as work outside the hours and record who agrees, or log it free of charge.
refusal-quote-used-up = { $charged } would be charged, and { $left } are left of the { $quoted } that the customer agreed to. Quote the work that is still to be charged and record who agrees, or log it free of charge.
refusal-block-used-up = This takes { $needed } from the blocks of hours that the customer bought, and { $left } are left. Record the block that it buys, or log the work free of charge.

notice-queued = The desk is closed for this customer. This is queued; its clocks start at { $start }.
notice-surcharge = The desk is closed for this customer, and this is taken at once. Work outside the hours counts { $factor } times.
notice-method-closed = The hours for { $method } are over, but the desk is open. This is taken; its clocks run.
notice-never-open = The desk does not open for this customer within a year. This is taken, but no clock runs.
notice-not-in-offering = This support is not in the offering: { $service }, { $topic }. Agree with the customer before chargeable work starts.
notice-quote-hourly = Tell the customer: up to { $length } of work for { $amount }. Then record who agrees.
notice-quote-incident = Tell the customer: { $amount } for this incident, however long it takes. Then record who agrees.
notice-quote-block = { $length } of work need { $blocks ->
    [one] { $blocks } more block
   *[other] { $blocks } more blocks
} of { $hours } hours, { $amount } in all; { $left } are left. Record the purchase when the customer agrees.
notice-quote-block-enough = { $length } of work fit into the blocks of hours that were bought: { $left } are left. Nothing need be agreed to.
notice-quote-undisclosed = The customer was not told of this offering yet. Disclose it before work is charged.
notice-work-free = { $worked } logged, free of charge.
notice-work-included = { $worked } logged; this support is included, nothing is charged.
notice-work-unpriced = { $worked } logged; nothing is charged, because this support is not in the offering and has no price.
notice-work-hourly = { $worked } charged as { $charged }, { $amount }; { $left } of the quote left.
notice-work-incident = { $worked } logged; the incident is charged, { $amount }.
notice-work-incident-again = { $worked } logged; the incident was charged before, nothing more is.
notice-work-block = { $worked } charged as { $drawn } of the block; { $left } of it left.
notice-block-bought = { $length } bought for { $amount }; { $left } are left now.
notice-disclosed-before = The customer was told before: by { $via }, by { $by }, on { $at }.
notice-language = Contact by { $method } is offered in { $languages }, and this customer is addressed in { $language }.
notice-not-reached =
    { $count ->
        [one] Nobody was reached. If the ball is with the customer, wait for them with this call as the reason.
       *[other] Nobody was reached in { $count } calls in a row. If the ball is with the customer, wait for them with these calls as the reason.
    }
notice-message-ends-wait = The customer answered: the wait is over and the clocks run again.
notice-message-reopens = The customer waits for an answer: the ticket is open again.
notice-nothing-overridden = No rule stood against it: there was nothing to override.
notice-next-last-chance = It comes first because this is the last chance to reach the customer before the deadline: until { $until }.
notice-next-reachable = It comes first because the customer can be reached now, until { $until }, and the least open time is left.
notice-next-always = It comes first because the customer can be reached day and night, and the least open time is left.
notice-next-closed = Nobody who waits can be reached now. It comes first because the least open time is left; the customer can be reached from { $from }.
notice-next-never = Nobody who waits can be reached now. It comes first because the least open time is left.
notice-vehicle-not-open = The case is recorded, but as far as is known here { $vehicle } is not open for this ticket:
notice-how-to-spared = This is a question of use: no incident is counted for the case.
notice-one-incident = An incident is one issue that cannot be divided. Case { $case } of this ticket used one already; this case uses another.
notice-still-waits = Ticket { $number } still waits for the supplier: go on with it, or resolve it.
notice-spared-before = No incident is counted for case { $case } already: nothing changed.
notice-severity-lowered = The supplier made this { $severity }. Severity A stays only while both sides work on it day and night and can be reached; the clock of its first answer follows the new severity.
notice-severity-no-more-a = This is severity { $severity } now: the supplier need not work on it day and night any more, and the clock of its first answer follows.

calendar-no-opening = There is no opening within a year of { $near }. Add service hours or take holidays away.

offering-no-hours = There are no service hours. Open at least one day under [hours].
offering-hours-overlap = The hours of { $day } overlap: { $one } and { $other }.
offering-too-many-holidays = There are { $count } holidays; at most { $most } are accepted.
offering-no-targets = Severity { $severity } has no targets. Add first_response and resolution.
offering-targets-reversed = Severity { $severity } must be resolved within { $resolution }, which is sooner than its first response ({ $first }).
offering-no-support = No support type is offered. Add at least one [[support]].
offering-no-contact = No contact method is offered. Add at least one [[contact]].
offering-contact-twice = Two rules for { $method } hold for the same direction. Keep one.
offering-contact-no-address = The rule for { $method } has no address.
offering-contact-no-hours = The rule for { $method } has hours, but none on any day. Leave them out to follow the service hours.
offering-contact-hours-overlap = The hours for { $method } on { $day } overlap: { $one } and { $other }.
offering-person-twice = { $person } is named twice for { $method }.
offering-effective = It would take effect on { $date }; that cannot be meant.
offering-breaks-overlap = The breaks of { $date } overlap: { $one } and { $other }.
offering-shifts-overlap = The shifts of { $date } overlap: { $one } and { $other }.
offering-many-intervals = There are { $count } intervals on one day; at most { $most } are accepted.
offering-too-many-dates = There are { $count } dates under [{ $key }]; at most { $most } are accepted.
offering-shift-on-holiday = { $date } has hours under [shifts] and is closed as { $holiday } under [holidays]. Keep one.
offering-response-reversed = Severity { $severity } must be resolved within { $resolution }, which is sooner than an answer to a message ({ $first }).
offering-support-twice = An earlier support type for { $topic } covers this one, which would never count. Put the one with fewer services first.
offering-delivery-own-firm = Support for { $topic } is the partner's own, yet names a firm under delivered_by. Leave one out.
offering-delivery-no-firm = Support for { $topic } comes from another firm. Name it under delivered_by.
offering-price-negative = The price for { $topic } is { $amount }. It cannot be less than nothing.
offering-price-large = The price for { $topic } is { $amount }; at most { $most } is accepted.
offering-price-decimals = The price for { $topic }, { $amount }, has more than { $most } decimals.
offering-block-hours = A block for { $topic } has { $hours } hours; 1 to { $most } are accepted.
offering-currency = '{ $currency }' is no currency. Write three capital letters, as EUR.
offering-factor = An hour outside the service hours cannot count for { $factor }. Write 1 to { $most }, with at most 4 decimals.
offering-rounding = Work cannot be rounded up to { $target }. A day is the most.
offering-language = '{ $language }' is no language for { $method }. Write two letters, as en.
notice-more-moves = { $count } more deadlines would move and are not shown.


## Desk: rejections and timeline events (reject-*, event-*)

reject-ambiguous = '{ $text }' could be several customers: { $candidates }. Name more of it, or the tenant id.
reject-no-customer = No customer is called '{ $text }'.
reject-no-ticket = There is no ticket { $number }.
reject-no-case = There is no case { $case }.
reject-no-clock = Ticket { $number } has no clock of this kind: { $clock }.
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
reject-deadline-why = Say why the deadline is set by hand, or taken away.
reject-deadline-past = The deadline of { $clock } would be in the past.
reject-deadline-far = The deadline of { $clock } would be more than five years ahead.
reject-deadline-met = That promise is kept already ({ $clock }): there is no deadline left to set.
reject-deadline-no-clock = There is no promise about { $clock } for this ticket, so it has no deadline.
reject-deadline-claim = Nobody moves the deadline of a claim ({ $clock }): it follows from the first day of the claim. Write the claim down again if that day was another.
reject-remind-text = Say what you want to be reminded of.
reject-remind-past = The reminder would be in the past.
reject-case-empty = The case needs the number that the supplier gave it.
reject-case-own = By 'own' the desk solves the ticket itself, so there is no case to record. Name the vehicle it was handed over by.
reject-skip-reason = Step '{ $step }' is a gate to escalation: say why it is left out.
reject-evidence-empty = Step '{ $step }' asks for evidence: give it as text, or leave the step out.
reject-message-empty = The message is empty.
reject-call-back-past = A call is promised for later: that moment is past.
reject-override-why = Say why the rule is overridden.
reject-override-command = Only what a policy can refuse is overridden: a request, contact, and work.
reject-alias-taken = '{ $alias }' is what { $customer } is called already.
reject-offering-order = The offering would hold from { $effective }, before version { $version }, which holds from { $last }.

reject-closed = Ticket { $number } is { $status }: reopen it first.
reject-wait = Ticket { $number } is { $status }: nothing is left to wait for.
reject-resume = Ticket { $number } is not waiting; its status is: { $status }.
reject-deadline = Ticket { $number } is { $status }: its deadlines stay as they were.
reject-resolve = Ticket { $number } is { $status } already.
reject-reopen = Ticket { $number } was not resolved; its status is: { $status }.
reject-severity = Ticket { $number } is { $status }: its severity stays as it was.
reject-case = Ticket { $number } is { $status }: reopen it before handing it over.
reject-case-taken = Case { $case } belongs to ticket { $number } already.
reject-no-route = No route of escalation is open for ticket { $number }. Name a vehicle to build its hand-over all the same.
reject-case-customer = Case { $case } belongs to another customer.
reject-follow-up-past = Case { $case }: a follow-up is for later, and that moment is past.
reject-follow-up-closed = Case { $case } is closed, so there is nothing to ask again. Give it a status first if it goes on.
reject-refund-none = Case { $case } went by '{ $vehicle }', which draws on no incident: none can be given back.
reject-no-issue = There is no health issue { $issue }. Import it first: `loket import` with the answer of Microsoft Graph.
reject-no-choice = Step '{ $step }' is a question: begin the answer with one of { $choices }.
reject-form = Step '{ $step }' begins with { $form }. What follows is a remark.
reject-answer-long = The answer to step '{ $step }' has { $length } characters; at most { $limit } are accepted.
reject-classify = Ticket { $number } is { $status }: what it is about stays as it was.
reject-link = Ticket { $number } is { $status }: reopen it before linking it to a health issue.
reject-claim-future = A claim counts from a day that has come; { $since } is still to come.
reject-no-claim = There is no rule for this claim: { $claim }.
reject-claim-unknown = Ticket { $number } has no such claim.
reject-mail-empty = The mail is empty.
reject-mail-none = No mail program is configured: give one under [mail] in the configuration, or copy the hand-over.
reject-mail-address = There is no e-mail address for '{ $vehicle }'. Give the provider or supplier one under [partner] in the configuration.
notice-claim-late = It is too late for this claim since { $due }. It is written down all the same: Microsoft decides.
notice-claim-provider = Your kind of partner may not ask for this itself: ask your provider, in time for it to ask Microsoft.
notice-claim-once = This credit is given once per tenant, and ticket { $number } of this customer asks for it too.

reject-too-large = That amount of money is too large to be reckoned with. Look at the price in the offering.
reject-quote-minutes = A quote is for 1 to { $most } minutes.
reject-quote-included = { $topic } support for { $service } is included: it needs no quote.
reject-quote-not-offered = { $topic } support for { $service } is not in the offering, so it has no price. Add it to the offering with its price.
reject-quote-charged = The incident of ticket { $number } was charged already: its work needs no further quote.
reject-agree-nobody = Name the person of the customer who agreed.
reject-no-quote = Ticket { $number } has no quote to agree to: make one first.
reject-agree-block = The quote of ticket { $number } is for blocks of hours: the customer agrees by buying one. Record that purchase.
reject-work-minutes = A piece of work takes 1 to { $most } minutes.
reject-work-empty = Say what was done.
reject-work-future = That work would end at { $end }, which is still to come. Log it when it is done.
reject-work-before = Ticket { $number } came in at { $created }; work on it cannot have begun more than a day before.
reject-block-count = 1 to { $most } blocks are bought at once.
reject-no-block = { $topic } support for { $service } is not sold in blocks of hours to this customer.
reject-no-version = { $customer } has no offering version { $version }.
reject-no-default-version = The default offering has no version { $version }.
reject-disclosed-later = { $at } is still to come: record the disclosure when it was made.

reject-filter-value = '{ $word }:{ $value }' does not exist. After '{ $word }:' may follow: { $valid }.
reject-no-next = Nobody waits: every new and open ticket is with somebody.
reject-no-next-fits = No ticket that fits '{ $filter }' waits for somebody to take it.

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
event-disclosed = Told what is promised, by { $via }
event-disclosed-to = { $to } was told what is promised, by { $via }
event-block-bought = Bought { $hours } hours in advance for { $currency } { $amount }; agreed by { $by }
event-customer-spoke = Heard from the customer, by { $via }
event-customer-spoke-from = Heard from { $from }, by { $via }
event-call-back-promised = Promised to call by { $by }
event-call-back-promised-to = Promised to call { $to } by { $by }
event-deadline-set = Deadline of { $clock } set by hand: { $due }
event-deadline-removed = Deadline of { $clock } by hand taken away
event-breached = Breached: { $clock } was due at { $due }
event-reminder-set = Reminder at { $at }: { $text }
event-reminder-removed = Reminder taken away
event-reminded = Reminded: { $text }
event-quoted = Quoted { $currency } { $amount } for { $minutes } minutes of work
event-quote-agreed = { $by } agreed to the price, by { $via }
event-work-logged = Worked { $minutes } minutes
event-work-charged = Worked { $minutes } minutes; { $currency } { $amount } charged
event-work-drawn = Worked { $minutes } minutes; { $drawn } of the block of hours
event-refused = Refused: { $rule }
event-overridden = Overridden: { $rule }
event-reclassified = Is about { $topic } of { $service } now, { $nature }
event-escalation-drafted = Hand-over prepared: { $stage }
event-escalation-dropped = Hand-over given up
event-health-issue-known = Microsoft reports { $issue }: { $title }
event-issue-linked = Linked to health issue { $issue }
event-issue-unlinked = No longer linked to a health issue
event-gdap-known = GDAP relationship { $name }: { $status }
event-access-known = Access to the tenant looked up
event-support-contact-known = Support contact: { $name }
event-follow-up-set = Case { $case }: ask again at { $at }: { $text }
event-follow-up-set-plain = Case { $case }: ask again at { $at }
event-follow-up-removed = Case { $case }: no follow-up any more
event-case-severity-changed = Case { $case }: severity { $to }
event-case-severity-changed-by-supplier = Case { $case }: the supplier made the severity { $to }
event-case-ended = Case { $case } closed: { $result }
event-incident-spared = Case { $case }: no incident is counted for it
event-incident-not-used = Case { $case }: a question of use, no incident is counted
event-claim-opened = Can be claimed until { $due }: { $claim }
event-claim-settled = Claim ({ $claim }): { $outcome }
event-mail-queued = Mail to { $to }: { $subject }
event-mail-sent = The mail was sent
event-mail-failed = The mail could not be sent: { $problem }


## Escalation: reasons of verdicts (reason-*)

reason-for-own = You solve it yourself: receive, diagnose and resolve is what Microsoft asks of every partner.
reason-for-commercial = For invoices, prices, purchases and Partner Center itself.
reason-for-csp_technical = For faults in a customer's cloud products: the support that comes with CSP.
reason-for-psfp = A paid contract for all products.
reason-for-asfp = A paid contract for cloud products.
reason-for-ufp = The announced successor of the paid contracts, for cloud products.
reason-for-signature = Incidents for cloud products that come with a programme offer.
reason-for-psi = Incidents for recent on-premises products that come with a programme offer.
reason-for-ppi = One incident for an on-premises product, paid by card.
reason-for-indirect_provider = The provider of a reseller supports it and goes on to Microsoft.
reason-for-supplier = Support may be resold or outsourced, in full or in part.
reason-for-isv = The maker of a marketplace product supports it.
reason-for-msrc = For weaknesses in products of Microsoft.
reason-for-tpd = Hours of advice that come with a programme offer.
reason-model = Not for a partner of your kind ({ $model }).
reason-cloud = Not in the { $cloud }.
reason-topic = Not for this topic: { $topic }.
reason-service = Not for this product: { $service }.
reason-nature = Not for this kind of request: { $nature }.
reason-not-yet = Exists only from { $from }.
reason-no-more = Ended on { $to }.
reason-renamed = Called { $before } before; the day of the renaming is not known.
reason-security = A vulnerability in a Microsoft product goes to the Microsoft Security Response Center, never into a ticket.
reason-msrc-disclosure = Coordinated disclosure: tell nobody who need not know.
reason-marketplace-isv = A third-party product is supported by its maker, not by Microsoft.
reason-own-marketplace = Subscription, payment and account set-up are yours; the product itself is its maker's.
reason-advice = Advice is not covered: no incident may be used for it.
reason-how-to = A question of use is not covered: no incident may be used for it.
reason-own-advice = Questions of use and advice are the partner's own work.
reason-psfp-advice = Advice is no incident: check which advice your contract includes.
reason-tpd-break-fix = Never for something that is broken.
reason-tpd-partner-only = For you, never direct to the customer: a consultant answers within 2 business days and gives at most 25 hours to one engagement.
reason-tpd-on-prem = On premises only for Windows Server and SQL Server.
reason-known-incident = Service health shows this incident: link it, do not escalate it.
reason-known-incident-own = Link the incident of service health and follow it. The time for claiming credit runs: 2 months (Azure) or 1 month (others) after the billing month.
reason-known-incident-provider = Only your provider can claim credit for this incident.
reason-azure-reseller = A reseller or advisor may not open requests for a customer's Azure, even with a paid contract: only the provider of the subscription may.
reason-azure-own-only = Only if it is your own tenant: a reseller or advisor may not open requests for a customer's Azure, even with a paid contract.
reason-commercial-reseller = Invoices, prices, credits, purchases and quota of a reseller go through its indirect provider.
reason-commercial-advisor = Invoices, prices, credits, purchases and quota are for direct bill partners and indirect providers only.
reason-commercial-technical = Technical problems go another way, except those of Partner Center itself.
reason-commercial-free = Free and without limit; uses no incident.
reason-commercial-marketplace = Microsoft helps only with its own commerce system, not with the maker's product.
reason-azure-quota = Quota, reservations, transfers and removal go through the Azure portal.
reason-seats-admin-center = Seat counts that differ from Partner Center, and licence assignment, go through the Microsoft 365 admin center.
reason-partner-center-desk = Problems with Partner Center itself are reported there, by every partner.
reason-partner-center = Problems with Partner Center itself are reported in Partner Center.
reason-own-tenant = The support that comes with CSP does not cover your own tenant.
reason-check-owner = Check whose tenant it is: CSP support does not cover your own.
reason-azure-plan = For a customer's Azure choose the support plan Cloud Solution Provider.
reason-azure-fee = Azure charges a fee for this support; incidents for cloud products or other programme benefits may pay it.
reason-gdap-azure-missing = Without a GDAP role in the customer's tenant no Azure request can be opened.
reason-check-gdap-azure = Check that you hold a GDAP role in the customer's tenant: Directory readers at least.
reason-gdap-held = You hold a GDAP role in the customer's tenant.
reason-gdap-group = If the portal refuses you all the same: a GDAP role holds for members of the security group it was assigned to, and fails for whoever is also a guest in the tenant.
reason-gdap-relationship = The GDAP relationship “{ $relationship }” gives you { $granted }{ $until ->
    [none] , and goes on by itself.
   *[other] { "" } until { $until } ({ $days ->
        [one] 1 day
       *[other] { $days } days
    } left).
}
reason-gdap-ending = The GDAP relationship “{ $relationship }”, which gives you { $granted }, ends on { $until } ({ $days ->
    [0] today
    [one] 1 day left
   *[other] { $days } days left
}): ask the customer for a new one in time.
reason-gdap-none-fits = Of the GDAP relationships imported for this customer, none in force on this day gives such a role: { $relationships }.
reason-azure-role-missing = Without Support request contributor or Owner on the subscription no request can be opened.
reason-check-azure-role = Check that you hold Support request contributor or Owner on the subscription.
reason-azure-role-held = You hold the Azure role that opens requests.
reason-reseller-missing = Without a reseller relationship with the customer no Azure request can be opened.
reason-check-reseller = Check that the reseller relationship with the customer stands.
reason-reseller-held = There is a reseller relationship with the customer.
reason-support-contact = The support contact in this customer's portal is { $contact }, not you: agree with them who opens the request.
reason-check-portal = Check the way there: no source describes it.
reason-cloud-unsure = Nothing was found that says this support exists in the { $cloud }: ask before you rely on it.
reason-cloud-rules = Portals and rules of the { $cloud } may differ from those of the commercial cloud: check what the portal asks.
reason-china-always = In the { $cloud } you support your customers 24 hours a day, 365 days a year.
reason-china-escalation = Escalate only what you cannot solve for want of training, documentation or tools; whoever escalates more is put on a plan to mend it.
reason-china-a = Severity A is answered round the clock only under a special agreement with 21Vianet.
reason-china-billing = Billing and subscription requests are severity B at most.
reason-gdap-missing = Without the GDAP role { $role } no request can be opened for this customer.
reason-check-gdap = Check that you hold the GDAP role { $role } in the customer's tenant.
reason-check-delegated = For a customer's tenant check that you hold the GDAP role { $role }: it is needed with a paid contract too.
reason-reseller-uncertain = Pages of Microsoft disagree on whether a reseller may open this itself; all allow it with the GDAP role.
reason-advisor-uncertain = Only one page of Microsoft says that an advisor may open this.
reason-check-d365-plan = Documents of 2020 to 2022 ask for ASfP or PSfP, which you do not hold; newer ones do not say so. Check what the portal asks.
reason-d365-use-plan = Open it under your paid contract: documents of 2020 to 2022 ask for one.
reason-d365-plan = Requests for Dynamics 365 and Business Central are opened under this contract.
reason-power-platform-unnamed = The list of this support does not name Power Platform, its table of roles does. Check what the portal offers.
reason-no-incident-used = Uses none of your incidents.
reason-no-phone = There is no telephone line for these requests: they are opened in the portal.
reason-version-current = The version is the newest or the one before.
reason-check-version = Check the version: only the newest and the one before, in mainstream support.
reason-version-older = The version is too old: only the newest and the one before are covered.
reason-any-version = Covers older versions too.
reason-ppi-account = Needs a personal Microsoft account and a credit card; a work account cannot buy it.
reason-ppi-lifecycle = Check that the product is within the Fixed Lifecycle Policy.
reason-signature-m365 = The Microsoft 365 admin center cannot link a contract.
reason-signature-own-tenant = Meant for your own tenant.
reason-signature-azure-plan = For a customer's Azure use the support plan Cloud Solution Provider instead; this is for your own tenant.
reason-check-benefit-customer = Sources differ on whether it may be used for a customer's tenant: check before you spend an incident.
reason-plan-own-tenant = Covers your own tenant.
reason-own-m365 = For your own Microsoft 365 use the support of its own subscription.
reason-customer-phones = The customer is locked out and you have no access: here the customer may phone Microsoft itself.
reason-own-keys = Activation errors go to the volume licensing activation centre; a reseller asks its provider for keys.
reason-own-nce = New commerce: fewer seats or cancellation only in the first 7 days of the term.
reason-gates-open =
    { $gates ->
        [one] One step of the diagnosis comes first.
       *[other] { $gates } steps of the diagnosis come first.
    }
reason-severity-a = Severity A: you must be reachable round the clock until it is solved, or it is lowered.
reason-english = Answer times hold in English; other languages only in business hours.
reason-asfp-retiring = This contract is reported to end in January 2027.
reason-asfp-retired = This contract is reported to have ended in January 2027: check whether yours still holds.
reason-successor = This contract will be followed by Unified for Partners.
reason-ufp-pilot = Pilots only; general availability is planned for the first half of 2027.
reason-plan-held = You hold the contract.
reason-plan-until = You hold the contract until { $until }.
reason-plan-none = You do not hold this contract.
reason-plan-required = A direct bill partner must hold Advanced or Premier Support for Partners; the configuration names neither.
reason-plan-ended = Your contract ended on { $to }.
reason-ids-known = Contract id and access id are known.
reason-check-ids = Look up contract id and access id: they are asked once per account.
reason-ids-no-access = The contract id is known, the access id is not: look it up, both are asked once per account.
reason-ids-no-contract = The access id is known, the contract id is not: look it up, both are asked once per account.
reason-benefit-activated = Check that the benefit is activated: a global admin or MPN partner admin does so once; a dimmed Activate button means that this role is missing.
reason-benefit-unlock = Unlock the benefit within 13 months of the start of the membership; it lasts 12 months from then.
reason-benefit-taken = The incident is taken when the request is opened; it is given back if the request is closed as a duplicate or a bug.
reason-benefit-error = Ignore the error “This Access ID is already associated to an account”: it is wrong for partner benefits. A contract that the portal does not list has expired or is used up.
reason-left = { $left } of { $count } incidents left until { $until }, by your own cases here.
reason-none-left = None of { $count } incidents left until { $until }, by your own cases here.
reason-expires-soon = { $left ->
    [one] 1 incident is
   *[other] { $left } incidents are
} lost if not used by { $until } ({ $days ->
    [0] today
    [one] 1 day left
   *[other] { $days } days left
}).
reason-unlimited = Incidents without limit until { $until }.
reason-hours = { $count } hours a year until { $until }; hours used are not counted here.
reason-offer-none = You hold no programme offer that gives this.
reason-offer-without = Your offer { $offer } gives none.
reason-offer-over = Nothing is known that { $offer } gives on this day.
reason-check-legacy = Competencies ended on 2022-09-30: check that the legacy benefits were bought at renewal.
reason-provider-azure = For a customer's Azure the reseller's provider opens the request.
reason-provider-commercial = Invoices, prices, credits, purchases and quota go through the provider.
reason-provider-files = The provider of a reseller may open the request too.
reason-provider-named = Your provider is { $provider }.
reason-provider-unnamed = Say in the configuration who your indirect provider is.
reason-provider-terms = Check what your contract with the provider promises: Microsoft sets no minimum.
reason-supplier-named = { $supplier } supports on your behalf.
reason-supplier-none = Neither the configuration nor the customer's offering names a supplier.

package-heading = Hand-over: { $vehicle }
package-ticket = Ticket
package-portal = Where
package-link = Link
package-role = Role needed
package-checks = Check first
package-form = Form
package-field-customer = Customer
package-field-domain = Customer's domain
package-field-tenant = Customer's tenant id
package-field-service = Product family
package-field-subscriptions = Subscriptions
package-field-problem-type = Kind of request
package-field-summary = Summary
package-field-description = Description
package-field-started = Started
package-field-severity = Severity
package-field-support-plan = Support plan
package-field-contract-id = Contract id
package-field-access-id = Access id
package-field-contact = Contact (partner)
package-field-email = E-mail (partner)
package-field-phone = Telephone (partner)
package-field-time-zone = Time zone (partner)
package-field-language = Language
package-field-country = Country of the customer
package-field-reference = Our reference
package-field-contact-method = Preferred contact method
package-field-consent = May diagnostic data be shared
package-fill-in = (not known: fill in)
package-problem = { $topic }, { $nature }
package-severity-heading = Severity { $severity }
package-severity-means =
    { $severity ->
        [A] Significant loss or degradation; production is down.
        [B] Moderate loss or degradation; production is partly affected.
       *[C] Minimal loss or degradation; the service is available, or only non-production is affected.
    }
package-promise = First answer
package-response-hours =
    First answer promised within { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }{ $clock ->
        [always] , day and night
       *[hours] {""}
    }.
package-response-minutes =
    First answer promised within { $minutes } minutes{ $clock ->
        [always] , day and night
       *[hours] {""}
    }.
package-response-days =
    First answer promised within { $days ->
        [one] 1 business day
       *[other] { $days } business days
    }.
package-response-unknown = No answer time is known for this route.
package-note = Note: { $note }.
package-source = Source: { $source }.
package-evidence = Diagnosis and evidence
package-missing = Evidence still missing
package-timeline = Timeline
package-consent = Consent to share diagnostic information
package-no-consent = Not recorded yet.
package-english = English
package-reference = Loket ticket { $number }
package-reported = Not stated; reported { $at }
package-created = Reported by the customer by { $via }
package-replied = Partner answered the customer by { $via }
package-called = Partner called the customer: { $outcome }
package-waiting = Waiting for the customer
package-resumed = Partner works on it again
package-resolved = Taken for solved
package-reopened = Reopened
package-severity-changed = Severity changed from { $from } to { $to }
package-case-opened = Case { $case } opened
package-case-moved = Case { $case }: { $status }
package-subject = Ticket #{ $number }: { $title }

asset-unknown-file = This file belongs to no kind of asset: use the folders checklists and vehicles.
asset-too-long = The file is too long: at most { $limit } bytes are accepted.
asset-toml = Cannot be read: { $message }.
asset-id-not-file = The id '{ $id }' is not the name of the file.
asset-unknown-word = '{ $word }' is not known.
asset-no-source = '{ $word }' has no source.
asset-no-text = '{ $word }' lacks a text in English or Dutch.
asset-no-name = '{ $vehicle }' has no name for its first days.
asset-no-portal = '{ $vehicle }' has no portal for every service.
asset-no-vehicles = '{ $word }' names no vehicles.
asset-no-checklist = There is no checklist for { $topic } of { $service }.
asset-overlap = '{ $word }' overlaps another entry.
asset-twice = '{ $word }' stands twice.
asset-claim = '{ $word }' needs either months or days, and evidence.
asset-no-claim = There is no rule for the claim { $kind } of { $service }.
asset-no-steps = The checklist '{ $word }' has no steps.
asset-no-word = '{ $word }' cannot be an id: it is one word, without punctuation at its end.
asset-no-choices = The question '{ $word }' needs two choices or more.
asset-wrong-kind = '{ $word }' is of the kind '{ $kind }', which has no '{ $key }'.
asset-fact-check = '{ $word }' tells the fact '{ $fact }', so it must be a check.
asset-fact-choices = '{ $word }' tells the fact '{ $fact }', so it must be a question with the choices { $choices }.
asset-unknown-step = There is no step '{ $word }' in this checklist.
asset-loop = '{ $word }' does not come later in the checklist: answers lead on, never back.
asset-unreachable = No answers lead to the step '{ $word }'.
asset-two-fit = '{ $word }' and '{ $other }' are both for { $topic } of { $service }.
asset-reason = A rule ({ $word }) has either a 'reason' of the locale or a 'text' of its own in English and Dutch.
asset-breaks = With this file, something is wrong in { $breaks }: { $why }
asset-own-reason = '{ $word }' is not known: write a 'text' in English and Dutch instead.
asset-own-many = There are more than { $limit } files; this one is left out.
asset-own-no-file = It is not a file.
asset-own-no-text = It is not text in UTF-8 (byte { $at }).
asset-own-unreadable = Cannot be read: { $detail }.

# What a desk wrote for itself, in both languages.
own-reason = { "en" ->
    [en] { $en }
   *[nl] { $nl }
}

## Host and wire (host-*)

host-own-rules = { $place }: { $problem } What is built in is used instead. `loket config check` tells everything.
host-no-desk = There is no desk in '{ $desk }'; make one with 'loket init'
host-none = No host runs for the desk in '{ $desk }'; start it with 'loket host --detach'
host-not-started = The host did not start; see '{ $log }'
host-not-started-because = The host did not start ('{ $log }'): { $why }
host-cannot-start = No host runs for the desk in '{ $desk }', and you cannot start one there: { $why }
host-not-allowed = You may not enter the desk in '{ $desk }'; ask its owner
host-lost = The connection to the host was lost
host-unreadable = The other side sent something unreadable: { $why }
host-io = The connection failed: { $why }
host-io-at = '{ $path }': { $why }
host-not-loket = What answers on the socket of this desk is not Loket
host-protocol = The running host ({ $build }) speaks protocol { $theirs }, this program speaks { $ours }; stop that process with 'kill', the next command starts a new host
host-held = Another host has the desk in '{ $desk }' ({ $by })
host-clock-behind = The clock was to start at { $start }, before the last record of the desk; desk time never runs back, so it starts at { $last }
host-not-simulated = The desk in '{ $desk }' lives in real time; only one made with 'loket init --simulated' takes a clock
host-journal = The journal cannot be used: { $why }
host-journal-missing = The journal '{ $journal }' is missing, and the store holds what it led to. Put the journal back from a backup; only to begin anew with nothing, move '{ $store }' away
host-journal-behind = The journal '{ $journal }' ends at record { $last }, but record { $stored } was saved: it has lost records. Put the whole journal back from a backup; what was cut off its end, if anything, is in 'journal.torn'. Only to go on without those records, move '{ $store }' away
host-journal-cut = { $bytes } bytes of an unfinished last record were cut off the journal and kept in 'journal.torn'; nobody had been told that it was saved
host-store = The store cannot be used: { $why }
host-store-behind = The store cannot be written ({ $why }). Nothing is lost: the journal has everything, and the store catches up
host-rebuilt-missing = The store was missing; it was rebuilt from the journal ({ $records } records)
host-rebuilt-foreign = The store was that of another desk; it was set aside and rebuilt from the journal ({ $records } records)
host-rebuilt-renewed = This version of Loket keeps its store in another form; the store was rebuilt from the journal ({ $records } records), and nothing is lost
host-rebuilt-unreadable = The store was unreadable ({ $why }); it was set aside and rebuilt from the journal ({ $records } records)
host-stranger = The desk does not know you (user id { $uid }); ask its owner to add you under [people] in the configuration
host-stopped = The host was stopped
host-stopped-by = { $name } stopped the host
host-died = The host ended because of an error in Loket itself; see its log. Nothing that was saved is lost
host-too-many-watches = One client may watch { $limit } views at once
host-too-large = It is too large: { $why }
host-cannot-write = It was not saved: { $why }. Nothing changed; it can be tried again when there is room


## Statement: what a customer is told (statement-*)

statement-title = Support for { $customer }
statement-partner = { $partner } supports you as written here.
statement-own = This is version { $version } of your offering { $name }; it holds from { $date }.
statement-default = This is version { $version } of our standard offering { $name }; it holds from { $date }.
statement-standard = This is our standard offering { $name }.
statement-support = Types of support
statement-all-services = all services
statement-another-firm = another firm
statement-resold = { $firm }, whose support we resell
statement-outsourced = { $firm }, on our behalf
statement-hours = Service hours
statement-zone = All hours are local time of { $zone }.
statement-closed = closed
statement-round-the-clock = Requests of severity A are served round the clock, whatever these hours.
statement-outside-queue = Outside these hours your requests wait for the next opening.
statement-outside-refuse = Outside these hours no requests are taken.
statement-outside-surcharge = Outside these hours your requests are taken at once, at the price for work outside the hours.
statement-holidays = Closed on these days until { $until }:
statement-no-holidays = No holidays are kept until { $until }.
statement-special = Other hours hold on these days:
statement-shift = { $hours } instead of the usual hours
statement-break = not { $hours }
statement-contact = Contact methods
statement-incoming = you to us
statement-outgoing = we to you
statement-both = both ways
statement-in-service-hours = service hours
statement-everybody = everybody
statement-targets = How soon we act
statement-targets-about = Times are counted within the hours above.
statement-targets-always = Times are counted within the hours above, for severity A round the clock.
statement-minutes = { $minutes } min
statement-whole-hours = { $hours } h
statement-hours-and-minutes = { $hours } h { $minutes } min
statement-prices = Prices
statement-prices-included = All support above is included in what you pay already. Nothing is charged on top of it.
statement-price-included = included
statement-price-incident = { $amount } per incident
statement-price-hourly = { $amount } per hour
statement-price-block = from hours bought in advance, { $amount } per block of { $hours } hours
statement-rounding = Each piece of work is rounded up to a multiple of { $round }.
statement-factor = Work outside the service hours counts { $factor } times.
statement-no-factor = Work outside the service hours costs the same.
statement-agreed-before = We tell you the price before work that is charged begins, and begin when one of you has agreed.
statement-col-topic = Support
statement-col-services = For
statement-col-by = Given by
statement-col-day = Day
statement-col-hours = Hours
statement-col-method = Method
statement-col-direction = Who contacts whom
statement-col-address = Address
statement-col-languages = Languages
statement-col-people = For whom
statement-col-severity = Severity
statement-col-first-response = First response
statement-col-response = Response to a message
statement-col-update = Update at least every
statement-col-resolution = Solution


## Import and export (import-*)

-import-kinds = Loket imports customers, subscriptions, service requests, health issues, GDAP relationships and support contacts.

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
import-found-relationships = This is a list of relationships between partners. { -import-kinds }
import-found-managed-services = This is a list of managed services. { -import-kinds }
import-found-billing-profile = This is a billing profile. Export the whole customer instead. { -import-kinds }
import-found-company-profile = This is a company profile. Export the whole customer instead. { -import-kinds }
import-found-health = These are service announcements of Microsoft Graph, but not its issues: save the answer of /admin/serviceAnnouncement/issues.
import-found-gdap = This belongs to a delegated admin relationship (GDAP) of Microsoft Graph, but is not the relationship itself. { -import-kinds }
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
import-not-a-duration = “{ $value }” is no duration; expected is one as P180D or PT0S.
import-empty-value = is empty.
import-too-long = The text is { $length } characters long, at most { $limit } are accepted: “{ $value }”
import-contradicts = “{ $value }” stands twice in this file and says different things.
import-whose = The file does not say whose subscriptions these are. Name the customer with --customer.
import-other-customer = This belongs to customer { $value }, and --customer says { $customer }.

import-one-page = The file holds { $held } of { $total }. Export the next pages too (links.next) and import them.
import-gdap-nobody = { $count ->
    [one] 1 relationship is
   *[other] { $count } relationships are
} with nobody yet: left out.
notice-gdap-strange = { $count ->
    [one] 1 GDAP relationship is with a tenant that is no customer here, and was left out
   *[other] { $count } GDAP relationships are with tenants that are no customers here, and were left out
}: { $names }{ $more ->
    [0] { "." }
   *[other] { " " }and { $more } more.
}
import-next-link = The file holds one page of { $held }; there are more (@odata.nextLink). Save and import the next pages too.
import-nothing = The file holds no entries.
import-twice = { $count ->
    [one] 1 entry stands twice in the file; the first was taken.
   *[other] { $count } entries stand more than once in the file; the first of each was taken.
}

ics-too-big = The calendar is larger than { $limit } MB.
ics-too-many = The calendar closes more than { $most } dates.
ics-no-calendar = This is no iCalendar file: it does not begin with BEGIN:VCALENDAR.
ics-nested = { $name } stands too deep inside others.
ics-mismatch = END:{ $name } ends something that was not begun.
ics-open-end = { $name } is not ended. The file is not whole.
ics-line = This line cannot be read: { $value }
ics-twice = The event has { $name } twice.
ics-long-name = The name has { $length } characters; at most { $limit } are accepted.
ics-no-start = Event '{ $event }' has no start (DTSTART).
ics-no-name = The event has no name (SUMMARY).
ics-date = Event '{ $event }': '{ $value }' is no date, as 20261224.
ics-ends-before = Event '{ $event }' ends before it starts ('{ $value }').
ics-too-long = Event '{ $event }' lasts longer than a year ('{ $value }').
ics-duration = Event '{ $event }': '{ $value }' is no number of whole days or weeks, as P2D.
ics-unsupported = Event '{ $event }': dates that are added or moved one by one ('{ $value }') cannot be taken in. Make an event of each.
ics-rule-frequency = Event '{ $event }': only FREQ=YEARLY can be taken in, not '{ $value }'.
ics-rule-number = Event '{ $event }': COUNT and INTERVAL go from 1 to 1000, in '{ $value }'.
ics-rule-part = Event '{ $event }': of a yearly rule only INTERVAL and one of COUNT and UNTIL can be taken in, not '{ $value }'.


## Explaining deadlines to the customer (explain-*)

explain-title = Ticket { $number }: { $title }
explain-zone = { $customer }. Times in { $zone }, durations in hours:minutes.
explain-nothing = Nothing is promised for this ticket, so there is no deadline.

explain-of-first-response = First answer to your request
explain-of-response = Answer to your message
explain-of-update = News on your request
explain-of-resolution = Solution of your request
explain-of-vendor = First answer of the supplier to us
explain-of-call-back = Calling you back
explain-of-claim = Money to be asked back from Microsoft

explain-promised = Promised
explain-promised-within = within { $target } of service hours
explain-promised-vendor = within { $target } of the supplier's hours
explain-promised-call = by the time we agreed with you
explain-claim = Claim
explain-claim-since = { $claim }, counted from { $since }
explain-rule = Rule
explain-source = Source
explain-started = Counted from
explain-due = Due
explain-due-manual = { $when }, set by hand
explain-due-paused = set again as soon as work goes on
explain-due-never = not known: there are no service hours within a year
explain-reckoned = By the hours
explain-standing = Now
explain-kept = done { $when }, in time: { $used } counted
explain-kept-late = done { $when }, late: { $used } counted
explain-runs = { $late ->
    [yes] not done yet, and late: { $used } counted so far
   *[no] not done yet: { $used } counted so far
}
explain-waits = { $late ->
    [yes] waiting for you, and late before that: { $used } counted so far
   *[no] waiting for you: { $used } counted so far
}
explain-waits-vendor = { $late ->
    [yes] waiting for the supplier, and late before that: { $used } counted so far
   *[no] waiting for the supplier: { $used } counted so far
}
explain-solved = { $late ->
    [yes] solved, and late before that: { $used } counted so far
   *[no] solved: { $used } counted so far
}

explain-head-from = From
explain-head-to = To
explain-head-counted = Counted
explain-head-sum = Sum
explain-open = service hours
explain-counts = counts
explain-closed = closed
explain-holiday = holiday
explain-break = break
explain-waiting-customer = waiting for you
explain-waiting-vendor = at the supplier
explain-resolved = solved
explain-since = since { $when }: { $reason }
explain-ahead = --- now, { $when }; what follows is expected if nothing happens ---
explain-used-up = --- the time promised is used up here ---
explain-closed-left-out = Times that are not listed are outside the hours and do not count.


## Command line (cli-*)

cli-error = loket: { $text }
cli-refused = refused: { $why }
cli-allowed-from = Allowed from { $when }.
cli-allowed-from-theirs = Allowed from { $when } (the customer's time, { $zone }), { $yours } your time.
cli-allowed-now = Allowed now by: { $methods }.
cli-ambiguous = '{ $text }' could be any of these; name more of it, or the tenant id:
cli-odd-answer = the host answered something that was not asked; are `loket` and its host of the same version? See `loket status`.
cli-output-failed = standard output cannot be written: { $why }
cli-input-failed = standard input cannot be read: { $why }
cli-input-too-long = standard input holds more than { $limit } bytes, which is more than is accepted
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
cli-clock-late = a host runs already; stop it with `loket host --stop`, then its clock can be set
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
cli-moved = { $count ->
    [0] No deadline of an open ticket moved.
    [one] One deadline of an open ticket moved; { $breaches } missed by it.
   *[other] { $count } deadlines of open tickets moved; { $breaches } missed by it.
}
cli-would-move = { $count ->
    [0] No deadline of an open ticket would move.
    [one] One deadline of an open ticket would move; { $breaches } would be missed by it.
   *[other] { $count } deadlines of open tickets would move; { $breaches } would be missed by it.
}
cli-would-breach = missed
cli-closed = closed
cli-calendars = calendars: { $names }
cli-more-holidays = and { $count } more, until { $last }
cli-vendor-pauses = The clocks pause while a supplier is waited for.
cli-vendor-does-not-pause = The clocks run on while a supplier is waited for.
cli-out-of-hours-factor = An hour of work outside the hours counts for { $factor }.
cli-rounded-up = Each piece of work is rounded up to { $unit }.
cli-no-holidays = No date is closed.
cli-left-out = Left out, line { $line }: { $name } ({ $why })
cli-left-out-timed = it has a time of day
cli-left-out-cancelled = it was cancelled
cli-left-out-years = not in 2020 to 2035
cli-source = Source: { $source }
cli-no-tickets = No ticket fits.
cli-ticket-stands = Ticket { $number }: { $status }.
cli-ticket-stands-with = Ticket { $number }: { $status }, with { $name }.
cli-no-clock = ticket { $number } has no clock for { $clock }. It has these: { $clocks }.
cli-no-clocks = nothing is promised for ticket { $number }, so it has no clocks
cli-no-cases = There are no cases.
cli-no-cases-fit = No case fits. Those that are closed: --all.
cli-case-no-vehicle = by which vehicle was it opened? Name it with --vehicle, or choose it with `loket case draft { $number } --vehicle`
cli-answered = answered
cli-answered-late = answered too late
cli-follow-up-due = NOW, since { $when }
cli-incident-counted = one is counted
cli-way = Hand-over of ticket { $number }: { $title }
cli-way-done = done
cli-way-open = to do
cli-way-shut = STOP
cli-way-concludes = The diagnosis says: { $conclusion } (step { $step })
cli-way-no-conclusion = The diagnosis says nothing yet on who solves it.
cli-way-nothing-to-hand-over = There is nothing to hand over.
cli-way-no-route = No route is open; `loket case verdicts` says why.
cli-way-vehicle = { $name } ({ $vehicle }), open
cli-way-vehicle-shut = { $name } ({ $vehicle }), NOT open:
cli-way-vehicle-best = The best that is open: { $name } ({ $vehicle }). Choose it with --vehicle { $vehicle }.
cli-way-evidence = Nothing is missing.
cli-way-severity-a = Severity A binds both sides day and night: somebody of you must be reachable, or the supplier lowers it.
cli-way-preview = Read it: `{ $command }`
cli-way-own = There is nobody to hand it over to: solve it, then `{ $command }`
cli-way-record = Open the case there, then: `{ $command }`
cli-way-case = Case { $case } is open already, by { $vehicle }.
cli-claim-who = Who may ask: { $who }
cli-claim-who-not-you = Who may ask: { $who }. You may not: ask your provider in time.
cli-claim-evidence = Have at hand:
cli-claim-settled = { $outcome } { $when }
cli-claim-open = counted from { $since }, last day { $last } (UTC), { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
cli-claim-late = counted from { $since }, TOO LATE: the last day was { $last } (UTC)
cli-case-stands = Case { $case }: { $status }.
cli-verdicts = Ticket { $number }, as of { $date }
cli-open-gates = Not answered yet, and needed before handing over: { $steps }
cli-verdict-open = OPEN
cli-verdict-shut = shut
cli-verdict-signs = + speaks for it, ? check before, - closes it. In brackets: source and how sure it is (A read at Microsoft, B excerpt, C third party, D inference, ? open).
cli-uncertain = (uncertain)
cli-answers = first answer: { $times }
cli-answer-hours = { $severity } { $hours } h{ $clock ->
    [always] { " " }round the clock
   *[hours] { "" }
}
cli-answer-minutes = { $severity } { $minutes } min{ $clock ->
    [always] { " " }round the clock
   *[hours] { "" }
}
cli-answer-days = { $severity } { $days ->
    [one] 1 business day
   *[other] { $days } business days
}
cli-entitlements = What your offers give, as of { $date }
cli-entitlements-note = Counted are the cases of this desk; what colleagues opened elsewhere is not known here. A case uses what ends first.
cli-no-entitlements = No offer held on { $date } gives incidents or hours. Offers stand under [partner] in the configuration.
cli-cases-before = { $before } and { $cases }
cli-left-of = { $left } of { $count }
cli-hours-a-year = { $count } h a year
cli-unlimited = without limit
cli-until-soon = { $until }, { $days ->
    [0] ends today
    [one] 1 day left
   *[other] { $days } days left
}
cli-yes = yes
cli-no = no
cli-looked-up = { $what } (looked up on { $date })
cli-by-partner-center = { $what } (Partner Center)
cli-gdap-until = { $status } until { $until }, { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
cli-gdap-goes-on = { $status }, goes on by itself
cli-gdap-over = { $status }, end { $until }
cli-gdap-no-roles = no roles
cli-gdap-opens = { $stands }; opens requests; { $roles }
cli-gdap-opens-not = { $stands }; no role that is known to open requests; { $roles }
cli-package-where = { $name }: { $portal }
cli-package-saved = Written to { $file }.
cli-package-mailed = It is being mailed to { $to }; the ticket's timeline says what comes of it.
cli-file-exists = { $file } is there already and was left as it is. Name another file.
cli-file-not-written = { $file } could not be written: { $why }
cli-evidence-missing = Evidence that is missing: { $steps }
cli-no-opening = there is no opening within a year

cli-disclosed = It is recorded that { $name } was told.
cli-block-bought = The purchase of { $name } is recorded.
cli-not-disclosed = NOT told to the customer yet
cli-mark-undisclosed = not disclosed
cli-disclosure = told { $when } by { $via }, by { $by }
cli-disclosure-to = told to { $to } { $when } by { $via }, by { $by }
cli-blocks = { $left } left of { $bought }
cli-block-left = { $left } left
cli-price-included = included
cli-price-incident = { $amount } per incident
cli-price-hourly = { $amount } per hour
cli-price-block = from hours bought in advance, { $amount } per { $hours } hours
cli-quote = { $amount } for { $length }, { $when }
cli-agreement = { $by }, by { $via }, { $when }
cli-export-whole = --customer, --from and --until narrow down logs only

cli-bad-length = '{ $text }' is not a length of work; write minutes, or hours and minutes, as 45, 45m or 1h30m
cli-bad-ticket = '{ $text }' is not a ticket number; write 12 or #12
cli-bad-time = '{ $text }' is not a time; write 2026-11-30, '2026-11-30 09:00', 'tomorrow 09:00', 'mon 09:00', 16:30, 2026-11-30T09:00:00Z, or from now 30m, 1h30m, 2d, 1w
cli-bad-date = '{ $text }' is not a date; write 2026-11-30
cli-bad-instant = '{ $text }' is not an instant; write it with its offset, as 2026-11-30T03:00:00+01:00
cli-bad-tenant = '{ $text }' is not a tenant id; it looks like 3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f01
cli-bad-country = '{ $text }' is not a country; write two letters, as NL

cli-in = in { $span }
cli-over = { $span } over
cli-met = met { $when }
cli-met-late = met too late, { $when }
cli-paused = paused
cli-by-hand = { $due }, set by hand; by the hours { $reckoned }
cli-by-hand-paused = { $due }, set by hand; by the hours paused
cli-was-due = was due { $when }
cli-call-back = by { $by }
cli-call-back-to = { $to }, by { $by }
cli-promise-own = version { $version }
cli-promise-default = default
cli-promise-not-disclosed = { $promise }; NOT DISCLOSED to the customer
cli-open-until = open until { $when }
cli-open-always = open, round the clock
cli-closed-until = closed until { $when }
cli-closed-always = closed; no opening within a year
cli-nobody = nobody
cli-reach-last = last chance, until { $when }
cli-reach-until = until { $when }
cli-reach-always = day and night
cli-reach-from = from { $when }
cli-reach-never = not within a year
cli-step-gate = OPEN, needed
cli-step-open = open
cli-step-answered = answered
cli-step-passed = not needed
cli-step-form = begins with { $form }
cli-no-issues = No health issues are known. Import them: `loket import` with the answer of Microsoft Graph.
cli-no-issues-open = No health issue is going on, as far as they were imported; --all lists those that are over.
cli-issue-since = since { $when }
cli-issue-over = over
cli-issue-over-since = over since { $when }

cli-head-number = Nr
cli-head-severity = Sev
cli-head-status = Status
cli-head-due = Due
cli-head-reach = Reachable
cli-head-left = Open time left
cli-head-conclusion = Diagnosis
cli-head-agent = Agent
cli-head-customer = Customer
cli-head-title = Title
cli-head-kind = Kind
cli-head-via = Came by
cli-head-contact = Asked by
cli-head-attempts = Calls that reached nobody
cli-head-waiting = Waits for
cli-head-call-back = Call back
cli-head-reminder = Reminder
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
cli-head-disclosure = Disclosure
cli-head-blocks = Blocks
cli-head-block = Block
cli-head-price = Price
cli-head-quote = Quote
cli-head-agreement = Agreed by
cli-head-worked = Worked
cli-head-charged = Charged
cli-head-case = Case
cli-head-ticket = Ticket
cli-head-vehicle = Vehicle
cli-head-ball = Ball
cli-head-answer = First answer
cli-head-follow-up = Ask again
cli-head-closed = Closed
cli-head-incident = Incident
cli-head-opened = Opened
cli-head-open = Open
cli-head-breached = Late
cli-head-pressing = Pressing
cli-head-due-soon = Soon
cli-head-on-track = On track
cli-head-paused = Paused
cli-head-met = Met
cli-head-desk = Desk
cli-head-host = Host
cli-head-clock = Time
cli-head-clients = Clients
cli-head-offer = Offer
cli-head-remaining = Left
cli-head-used = Used
cli-head-until = Until
cli-head-azure-role = Role in Azure
cli-head-reseller = Reseller relationship
cli-head-support-contact = Support contact
cli-head-tickets = Tickets
cli-head-records = Records
cli-head-journal = Journal
cli-head-store = Store
cli-head-move-clock = Clock
cli-head-before = Deadline now
cli-head-after = Deadline then
cli-head-by = By
cli-head-late = Late

cli-part-clocks = Clocks
cli-part-issues = Reported by Microsoft
cli-part-description = Description
cli-part-breaches = Breached
cli-part-checklist = Checklist
cli-part-cases = Cases
cli-part-claims = Claims
cli-part-timeline = Timeline
cli-part-subscriptions = Subscriptions
cli-part-tenancy = Access to its tenant
cli-part-tickets = Tickets
cli-part-hours = Service hours
cli-part-holidays = Closed on
cli-part-shifts = Other hours on
cli-part-breaks = Breaks on
cli-part-versions = Versions
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
config-mail-command = Name the program that sends mails, as ["sendmail", "-t", "-i"].
config-mail-address = '{ $text }' is no e-mail address.
config-days = 'desk.close_after_days' must be between 1 and 365, not { $days }
config-dates = '{ $id }' ends ({ $to }) before it starts ({ $from })
config-holding = '{ $id }' is not known; these are: { $known }
config-holding-near = '{ $id }' is not known; did you mean '{ $near }'?
config-held-twice = '{ $id }' is held already from { $from } on: let one end before the other begins
config-tenant = '{ $tenant }' is not a tenant id, as 11111111-2222-3333-4444-555555555555
config-firm-twice = { $name } stands here twice
config-empty = { $key } is empty
config-email = '{ $text }' is not one e-mail address, as desk@firm.example
config-phone = '{ $text }' is not a telephone number, as +31 20 555 0100
config-not-a-list = '{ $key }' must be a list, in [ ]
config-more = { $count } more problems are not shown
config-date = '{ $date }' is no date; write it as 2026-12-24
config-price = '{ $key }' must be "included" or one of {"{"} per_incident = "95.00" {"}"}, {"{"} hourly = "120.00" {"}"}, {"{"} block = {"{"} hours = 10, amount = "1000.00" {"}"} {"}"}
config-amount = '{ $key }' is no amount: { $amount }; write it as text, as "95.00"
config-amount-number = '{ $key }' must be written as text: "{ $amount }"
config-country = there are no holidays of '{ $country }'; known are { $known }, or name an .ics file
config-country-near = there are no holidays of '{ $country }'; did you mean '{ $near }'? Known are { $known }, or name an .ics file
config-ics-none = there is no file { $file }
config-ics-left-out = { $file }: { $count ->
    [one] one event closes no date and was left out
   *[other] { $count } events close no date and were left out
}. `loket calendar holidays` lists them.


## User interface (ui-*, cmd-*)

ui-name = Loket
ui-name-demo = Loket demo
ui-too-small = Too small for Loket: 20x5 at least.
ui-simulated = simulated time
ui-connecting = Connecting to the desk…
ui-loading = Loading…
ui-lost = No connection since { $since }: { $why } Nothing you type is lost.
ui-link-ended = The link to the desk ended.
ui-reconnected = The desk is back.

ui-pane-queue = Queue
ui-pane-ticket = Ticket
ui-pane-customer = Customer
ui-pane-checklist = Checklist
ui-pane-wizard = Escalation
ui-pane-board = SLA
ui-pane-cases = Cases
ui-tab-queue = Queue
ui-tab-ticket = Ticket
ui-tab-customer = Customer
ui-tab-checklist = Checks
ui-tab-wizard = Escalate
ui-tab-board = SLA
ui-tab-cases = Cases

ui-group-ticket = Ticket
ui-group-customer = Customer
ui-group-queue = Finding and ordering
ui-group-diagnosis = Diagnosis
ui-group-escalation = Escalation
ui-group-money = Work and money
ui-group-cases = Cases at suppliers
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
ui-time-there = { $time } in { $place }
ui-time-here = { $time } here
ui-time-now = just now
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
ui-col-left = Left
ui-sort-deadline = by deadline
ui-sort-newest = newest first
ui-sort-severity = by severity
ui-sort-customer = by customer
ui-sort-reachable = reachable now
ui-mine = mine only
ui-new-count = { $count } new
ui-filter-count = { $count } of { $total }
ui-paused = paused
ui-paused-late = paused, late
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
ui-open-now-until = open now until { $time }
ui-opens-in = opens in { $span } ({ $time })
ui-reach-nobody = nobody can be contacted now
ui-days = The next { $count } days, { $zone }
ui-days-now = now
ui-days-forward = the clock goes { $minutes } minutes forward
ui-days-back = the clock goes { $minutes } minutes back
ui-days-special = not the usual hours: { $hours }
ui-told = Disclosed
ui-told-by = { $time }, by { $by }, by { $method }
ui-told-to = { $time }, by { $by }, by { $method }, to { $to }
ui-not-told = not told of this offering
ui-not-told-version = not told of version { $version }
ui-block = Block of hours
ui-block-left = { $left } left of { $bought }
ui-contact-methods = Contact
ui-service-hours = service hours
ui-everybody = everybody
ui-prices = Prices
ui-price-included = included
ui-price-hourly = { $amount } per hour
ui-price-block = { $hours } hours in advance for { $amount }
ui-price-factor = work counts { $factor } times
ui-outside-hours = Outside hours
ui-rounding = Work
ui-rounded-up = rounded up to { $step }
ui-about = About
ui-language = Language
ui-clocks = Clocks
ui-cases = Cases at suppliers
ui-description = Description
ui-timeline = Timeline, newest first
ui-met = met
ui-met-late = met late
ui-used-of = { $percent } % of { $target }
ui-by-hand = set by hand; reckoned: { $time }
ui-by-hand-paused = set by hand; reckoned: paused
ui-call-back = promised { $time }
ui-call-back-to = to { $to }, promised { $time }
ui-promise-of-customer = its own, version { $version }
ui-promise-of-desk = the desk's default
ui-undisclosed = the customer was not told of it
ui-reminder = Reminder
ui-breaches = Breached
ui-breach = { $clock }, was due { $time }
ui-breaches-earlier = { $count } earlier
ui-price = Price
ui-price-incident = { $amount } per incident
ui-quote = Quote
ui-quoted = { $amount } for { $hours } of work
ui-quoted-outside = { $amount } for { $hours } of work outside the hours
ui-agreed = agreed by { $by }, { $via }, { $time }
ui-not-agreed = nobody agreed to it yet
ui-worked = Worked
ui-worked-free = { $worked }, nothing charged
ui-worked-charged = { $worked }; charged { $charged }: { $amount }

ui-alerts-breached = { $count } breached
ui-alerts-pressing = { $count } at 90 %
ui-alerts-warning = { $count } at 75 %
ui-alert = { $number } { $clock }: { $level }, due { $time }
ui-alert-breached = { $number } { $clock }: breached, was due { $time }
ui-alert-follow-up = Case { $case }: ask the supplier again, since { $time }: { $title }
ui-alerts-sum = Clocks that ask for attention: { $breached } breached, { $pressing } at 90 %, { $warning } at 75 %. { $key } goes to the most urgent.

ui-ledger = Ticket { $number }: its deadlines
ui-ledger-of = Ticket { $number }: its deadlines · { $about }
ui-ledger-empty = No clock of this ticket was ever started: nothing is promised for its severity.
ui-ledger-met = met { $time }
ui-ledger-late = met late, { $time }
ui-ledger-due = due { $time }, { $left }
ui-ledger-paused = paused: no deadline while it waits
ui-ledger-used = { $used } of { $target } counted
ui-ledger-zone = times in { $zone }
ui-ledger-span = From - to
ui-ledger-counted = Counted
ui-ledger-sum = Sum
ui-ledger-why = Why
ui-ledger-now = now, { $time }; what follows if nothing happens
ui-ledger-end = { $target } is reached { $time }
ui-ledger-no-end = { $target } is not reached while it waits
ui-ledger-copied = Explanation copied through the terminal, in { $lang }.
ui-ground-open = open
ui-ground-closed = closed
ui-ground-holiday = holiday: { $name }
ui-ground-break = break
ui-ground-waiting-customer = waiting for the customer since { $since }: { $reason }
ui-ground-waiting-vendor = waiting for the supplier
ui-ground-resolved = resolved

ui-set-offering = New offering for { $name }
ui-offering-path = File with the offering (TOML):
ui-offering-path-hint = It is checked, and you see what it changes, before anything is saved.
ui-offering-reading = Reading…
ui-offering-trying = Asking the desk what it would change…
ui-offering-problems = { $count ->
    [one] It cannot be used: one thing is wrong.
   *[other] It cannot be used: { $count } things are wrong.
}
ui-offering-from = Holds from { $date } on.
ui-offering-from-today = Holds from today on.
ui-offering-no-moves = No deadline of an open ticket moves.
ui-offering-moves = { $count ->
    [one] One deadline moves;
   *[other] { $count } deadlines move;
} { $breaches ->
    [0] none would be breached at once.
    [one] one would be breached at once.
   *[other] { $breaches } would be breached at once.
}
ui-offering-answer = [enter] save   [esc] back
ui-offering-answer-problems = [esc] back to the path
ui-offering-saved = Saved: new offering for { $name }.
ui-move-none = none
ui-move-earlier = { $span } earlier
ui-move-later = { $span } later
ui-move-breaches = would be breached

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
ui-promise-default-version = { $name } (the desk's default), version { $version }, from { $from }
ui-offering = Offering
ui-severity-a-always = severity A round the clock
ui-targets = Severity { $severity }
ui-subscriptions = Subscriptions

ui-empty-checklist = There is no checklist for this topic and service.
ui-checklist-summary = { $answered } of { $total } answered, { $gates } { $gate } gates open
ui-passed-by = { $count } passed by
ui-step-passed-by = Passed by: the answers so far lead past this step.
ui-answer = Answer
ui-conclusion = The answers lead to: { $conclusion } ({ $step })
ui-evidence-form = evidence, beginning with { $form }
ui-source = source: { $source }
ui-unsure = (not certain)
ui-evidence-given = Evidence { $step }
ui-issues = Known at Microsoft, may be this ({ $key } links one)
ui-issues-linked = Known at Microsoft ({ $key } changes the link)
ui-issues-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
ui-issue-linked = this ticket
ui-issue-since = since { $time }
ui-issue-ended = over since { $time }
ui-issue-over = over
ui-issue-none = none of them after all

ui-cases-open = open
ui-cases-all = all
ui-ball-desk = with us
ui-ball-supplier = supplier
ui-ball-nobody = closed
ui-col-ball = Ball
ui-col-vehicle = Vehicle
ui-col-ticket = Ticket
ui-col-clock = Answer
ui-col-follow-up = Follow-up
ui-entitlements = Incidents and hours left
ui-entitlement-left = { $left } of { $count } left
ui-entitlement-unlimited = no limit, { $used } used
ui-entitlement-until = until { $until }
ui-entitlement-expires = { $days ->
    [one] expires in one day, { $until }
   *[other] expires in { $days } days, { $until }
}
ui-empty-cases = There are no cases. A ticket becomes one in the wizard (5), or by C with the supplier's number.
ui-empty-cases-open = No case is open. Press a to see all { $total }.
ui-case-ticket = ticket { $number }
ui-case-ticket-of = ticket { $number } ({ $name })
ui-case-opened = opened { $time }
ui-case-closed = closed { $time }
ui-case-incident = uses one incident
ui-case-spared = No incident is counted: { $why }
ui-case-more = … { $count } lines more: { $key }
ui-follow-up = follow up { $time }: { $text }

ui-issue = Known issue
ui-claims = Claims
ui-claims-more = Claims ({ $key } shows the evidence)
ui-claims-less = Claims ({ $key } hides the evidence)
ui-claim-left = { $days ->
    [0] less than a day left, until { $until }
    [one] one day left, until { $until }
   *[other] { $days } days left, until { $until }
}
ui-claim-late = too late since { $until }
ui-claim-settled = { $outcome }, { $time }
ui-claim-since = counted from { $since }
ui-claim-since-issue = counted from { $since }, for { $issue }
ui-claim-by-us = we may claim it ({ $who })
ui-claim-by-other = not for us to claim: { $who }

ui-access = Access for support
ui-no-gdap = No GDAP relationship is known: loket import reads them from Microsoft Graph.
ui-gdap-left = { $days ->
    [0] ends today, { $until }
    [one] one day left, until { $until }
   *[other] { $days } days left, until { $until }
}
ui-gdap-none-in-force = none in force with which requests may be opened
ui-gdap-open-end = in force, without end
ui-gdap-ended = ended { $on }
ui-gdap-no-roles = no roles
ui-gdap-no-support = none of these roles may open requests
ui-azure-role = Azure role
ui-reseller = Reseller
ui-not-looked-up = not looked up
ui-looked-up = looked up { $on }
ui-support-contact = Support by
ui-support-contact-of = { $name }, for { $product }

ui-step-done = Done
ui-step-of = Step { $n } of { $total }
ui-empty-routes = No route is known: assets/vehicles is empty.
ui-classify = Is this what the request is about? The checklist and every route go by it.
ui-classify-change = { $key } changes it. Enter goes on; what is answered stays answered.
ui-classify-how-to = How something is done is ours to answer: it never uses an incident.
ui-diagnosis = What the diagnosis says
ui-boundary-solved = The cause is one that we solve ourselves. Enter opens the form to resolve the ticket.
ui-boundary-known = Microsoft knows of this and works on it: there is nothing to escalate. Tell the customer, and see to the claim.
ui-boundary-beyond = It is beyond what we can solve: it may be handed over.
ui-boundary-open = It has come to no conclusion yet.
ui-boundary-free = Every gate is passed, and nothing that was found is ours to solve: it may be handed over.
ui-boundary-takes = Microsoft takes over: services that are down, that do not do what their description says without it being documented, bugs, large disruptions of networks, and regional problems of many tenants.
ui-known-issues = Reported by Microsoft
ui-known-linked = The ticket is linked to it.
ui-known-unlinked = The ticket is not linked to a report yet. Enter goes to the step of the checklist.
ui-known-claims = To be claimed
ui-claim-over = too late
ui-claim-days = { $days ->
    [0] today is the last day
    [one] 1 day left
   *[other] { $days } days left
}
ui-route-open = open
ui-route-closed = closed
ui-route-open-unsure = open, not sure
ui-route-closed-unsure = closed, not sure
ui-route-chosen = chosen
ui-route-needs = Needed, or to be checked before:
ui-route-answers = First answer, in business hours unless 24x7: { $answers }
ui-unsure-open = sources differ, or none says
ui-unsure-inferred = our own conclusion
ui-answer-days = { $days ->
    [one] 1 business day
   *[other] { $days } business days
}
ui-answer-always = { $length }, day and night
ui-answer-hours = { $length } in business hours
ui-route-own = Nothing to hand over: enter opens the form to resolve it.
ui-gates = Gates of the checklist
ui-gates-passed = Every gate has its answer.
ui-gates-open = { $count ->
    [one] One gate has no answer yet. Enter goes to it.
   *[other] { $count } gates have no answer yet. Enter goes to the selected one.
}
ui-evidence = Evidence
ui-evidence-complete = All evidence is there. Enter goes on.
ui-evidence-missing = { $count ->
    [one] One thing is missing: { $key } goes to its step. Enter goes on without it, but the supplier will ask.
   *[other] { $count } things are missing: { $key } goes to the step of the selected one. Enter goes on without them, but the supplier will ask.
}
ui-evidence-needed = needed
ui-evidence-may-wait = may stay open
ui-severity-a = Severity A
ui-severity-a-binds = Severity A binds both sides round the clock: somebody of us must be reachable day and night, or the supplier lowers it.
ui-severity-own = that of the ticket
ui-severity-other = Only the request gets it. The ticket keeps its own, which { $key } changes.
ui-severity-means-a = Significant loss or degradation of service; production is down.
ui-severity-means-b = Moderate loss; production is affected in part.
ui-severity-means-c = Minimal: the service is still there, or it is not production.
ui-severity-answer = First answer within { $length }.
ui-severity-no-answer = No answer time is promised, or none was found.
ui-package = Text to hand over
ui-package-copy = { $key } copies it
ui-package-missing = { $count ->
    [one] One piece of evidence is missing.
   *[other] { $count } pieces of evidence are missing.
}
ui-package-mail = It can be mailed to { $to }.
ui-format-markdown = Markdown
ui-format-plain = plain text
ui-format-json = JSON
ui-save-package = Save hand-over
ui-save-path = File:
ui-save-hint = A file that is there already is not replaced without asking.
ui-save-writing = Writing…
ui-saved-file = Saved: { $file }
ui-not-saved = Not saved: '{ $file }'. { $why }
ui-open-at = Open it at: { $portal }
ui-hand-over-role = Sign in with an account that has:
ui-hand-over-paste = Paste the hand-over: { $key } copies it as { $format }.
ui-hand-over-mail = Mail it: { $key } sends it, after asking, to
ui-hand-over-answer = Or open it at: { $portal }
ui-hand-over-number = When you have its number, press enter and record it here.
ui-escalated = Handed over by { $name } as { $number }. The ticket waits for the supplier.
ui-escalated-next = Enter shows the ticket. Back begins another hand-over of it.
ui-draft-resumed = The hand-over goes on where { $name } left it.
ui-draft-theirs = Meanwhile { $name } took this hand-over to: { $draft }.
ui-draft-ended = Meanwhile { $name } ended this hand-over: it was given up, or its case is recorded.
ui-draft-take-up = { $key } goes on with that.
ui-draft-anew = { $key } begins anew.
ui-draft-somebody = somebody

ui-board = SLA board
ui-breached = over
ui-pressing = 90 % used
ui-due-soon = 75 % used
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
ui-field-from = From
ui-field-needs-reply = Needs answer
ui-field-when = When
ui-field-what = Of what
ui-field-clock = Clock
ui-field-duration = Duration
ui-field-out-of-hours = Out of hours
ui-field-agreed-by = Agreed by
ui-field-started = Started
ui-field-free = Free
ui-field-count = Blocks
ui-field-told-by = Told by
ui-field-told-at = Told at
ui-field-answer = Answer
ui-field-remark = Remark
ui-field-issue = Known issue
ui-field-claim = Claim
ui-field-since = Since
ui-field-result = Result
ui-field-case-status = Status
ui-field-by-supplier = By supplier
ui-field-follow-up = Follow up
ui-field-ask = Ask for
ui-field-refunded = Refunded
ui-field-azure-role = Azure role
ui-field-reseller = Reseller
ui-hint-customer = a part of its name, alias, domain or tenant id
ui-hint-until = 4h, 2d, 16:30, mon 09:00, 2026-11-30; may stay empty
ui-hint-assignee = a name; empty gives it to nobody
ui-hint-when = 2h, 16:30, tomorrow 09:00, mon 09:00, 2026-11-30
ui-hint-duration = 45m, 2h or 1h30m
ui-hint-started = 08:30, or so long ago: 2h; empty: it ends now
ui-hint-told-by = empty: you
ui-hint-told-at = 16:30, yesterday 16:30 or 2026-11-30; empty: now
ui-hint-remark = may stay empty
ui-hint-since = 2026-11-20, yesterday, fri
ui-hint-follow-up = 2h, tomorrow 09:00, mon; empty: as before
ui-sending = Sending…
ui-problem-empty = Fill this in.
ui-problem-long = Too long: { $length } characters, at most { $limit }.
ui-problem-when = Write a time as 2h, 16:30, tomorrow 09:00, mon 09:00 or 2026-11-30 09:00.
ui-problem-to-come = That is not a time to come.
ui-problem-past = That is not a time that has been.
ui-problem-duration = Write hours and minutes as 45m, 2h or 1h30m.
ui-problem-count = Write a whole number, at least 1.
ui-problem-same = Nothing here is different yet.
ui-problem-day = Write a day as 2026-11-20, yesterday or fri.
ui-problem-day-past = That is not a day that has been.
ui-draft-kept = Draft kept: { $key } opens it again.
ui-ambiguous = “{ $text }” could be several: { $candidates }.
ui-allowed-from = Allowed from { $time }.
ui-allowed-now = Allowed now: { $methods }.
ui-done = Saved: { $what } ({ $number }).
ui-done-plain = Saved: { $what }.
ui-taken = Ticket { $number } is yours.
ui-copied = Hand-over by { $name } copied as { $format }.
ui-copied-link = Link copied: { $link }

ui-note-wait = The clocks pause until the customer answers. With a time, the wait also ends by itself then.
ui-note-call-back = A call is promised already, by { $time }. This one replaces it.
ui-note-remind = Set for { $time }: “{ $text }”. Empty the time to take the reminder away.
ui-note-deadline = { $clock }: set by hand for { $time }.
ui-note-deadline-clear = Leave the time empty to let the reckoned deadline hold again.
ui-note-price = Price: { $price }.
ui-note-quote = { $amount } for { $length } of work.
ui-note-agreed = Left of the { $length } that were agreed: { $left }.
ui-note-not-agreed = Nobody has agreed to the quote yet.
ui-note-disclose = Record that { $customer } was told what “{ $offering }” promises: support, hours, contact, prices.
ui-note-disclosed = Told already on { $time }, by { $via }, by { $by }.
ui-note-block = A block is { $hours } hours for { $amount }.
ui-note-no-block = The offering has no blocks of hours for this topic and service.
ui-note-override = What was refused is done once. Your name and the reason stand in the audit trail.
ui-note-issue = Linking answers the checklist's question for a known incident, and starts the time in which credit can be claimed.
ui-note-claim = Its time is counted from a day: the outage, the start of the term, the order, or the first misuse.
ui-note-settle = The deadline is kept once the claim was asked for.
ui-note-access = As you see it in the Azure portal and in Partner Center today.
ui-note-refund = The incident counts as left again. Say why the supplier gave it back.
ui-note-follow-up = Set for { $time }: { $text }

ui-refused = Refused: { $what }
ui-way-by = { $what } by { $method }
ui-way-write = Write by { $method } instead
ui-way-disclose = Record that the customer was told its offering…
ui-way-agree = Record who agreed to the quote…
ui-way-quote = Quote the work…
ui-way-buy-block = Record hours that the customer bought…
ui-way-free = Log it free of charge
ui-way-remind = Remind me on { $time }; what you typed stays a draft
ui-way-remind-again = Remind me on { $time } instead of { $before }; what you typed stays a draft
ui-way-override = Do it anyway, and say why…
ui-way-back = Back to the form; all you typed is there
ui-way-close = Close

ui-help = Help: type to search, enter runs
ui-palette = Do anything
ui-tour = Tickets stand in the queue (1), the most urgent on top: { $over } is over its deadline, { $pressing } has used 90 % of its time, { $soon } 75 %. { $reach } can be reached now, { $last } has now its last chance before the deadline; s orders by that, T takes the next one. Enter opens one, / filters, n takes down a new one. Diagnose it in the checklist (4); what you cannot solve goes to Microsoft by the wizard (5); the cases (7) show who holds the ball. Esc always backs out one step. Nothing you typed is lost.
ui-finder-nothing = Nothing of that name.
ui-prefix-cancel = esc cancel
ui-confirm = Are you sure?
ui-confirm-quit = [q]uit
ui-confirm-cancel = stay
ui-confirm-no = not now
ui-confirm-give-up = [g]ive up
ui-confirm-replace = [r]eplace
ui-confirm-mail = [m]ail
ui-ask-give-up = Give up this hand-over? What was chosen in it is forgotten for everybody; the checklist keeps its answers.
ui-ask-replace-draft = { $name } took this hand-over to: { $draft }. Replace that with yours?
ui-ask-go-on-alone = { $name } ended this hand-over. Begin it anew from here?
ui-ask-replace-file = '{ $file }' is there already. Replace it?
ui-ask-mail = Mail the hand-over by { $name } to { $to }? Subject: { $subject }
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
ui-why-no-alert = No clock asks for attention.
ui-why-not-to-save = There is nothing to save.
ui-why-yours = It is yours already.
ui-why-status = Not while the ticket is: { $status }.
ui-why-wizard = You are in the wizard already.
ui-why-no-step = There is no step to answer.
ui-why-included = Support of this kind is included: there is nothing to quote.
ui-why-no-quote = There is no quote to agree to yet.
ui-why-route-closed = This route is closed; its reasons are below it.
ui-why-gates = Escalation waits for the gates of the checklist.
ui-why-known = Microsoft knows of it: there is nothing to escalate.
ui-why-no-package = The hand-over is not on screen: the wizard shows it in its preview.
ui-why-no-mail = No address to mail it to. Only hand-overs to the indirect provider or a supplier are mailed, to the address in [partner] of the configuration.
ui-why-no-link = This route has no link.
ui-why-no-theirs = Nobody else changed this hand-over.
ui-why-no-draft = No hand-over is begun.
ui-why-no-case = No case is selected.
ui-why-no-case-ticket = This case belongs to no ticket.
ui-why-no-incident = No incident is counted for this case.
ui-why-no-claim = This ticket has no claim.
ui-why-no-issue = Microsoft reports no problem that this may be.
ui-why-question = This is a question: enter chooses its answer.

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
cmd-take-next = Take next
cmd-take-next-help = Takes the next ticket nobody has in this filter and opens it: last chances first, then who can be reached now, then what has least open time left.
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

cmd-message = Message in
cmd-message-help = Takes down what the customer wrote or said, and whether they wait for an answer.
cmd-call-back = Call back
cmd-call-back-help = Promises the customer a call; a clock of its own keeps it.
cmd-remind = Remind
cmd-remind-help = Reminds the desk of the ticket at a time; a wait for the customer ends then.
cmd-deadline = Set deadline
cmd-deadline-help = Sets the deadline of a clock by hand, or takes it away.
cmd-log-work = Log work
cmd-log-work-help = Logs time that was spent, and charges it as agreed.
cmd-quote = Quote
cmd-quote-help = Reckons what work will cost, to tell the customer.
cmd-agree = Agreement
cmd-agree-help = Records who of the customer agreed to the quote, and how.
cmd-disclose = Disclosure
cmd-disclose-help = Records that the customer was told what its offering promises.
cmd-buy-block = Buy hours
cmd-buy-block-help = Records a block of hours that the customer bought.
cmd-refusal-choose = Choose
cmd-refusal-choose-help = Does what is selected instead of what was refused; a digit does so at once.
cmd-refusal-down = Next way
cmd-refusal-down-help = Selects the next way out of a refusal.
cmd-refusal-up = Previous way
cmd-refusal-up-help = Selects the previous way out of a refusal.
cmd-refusal-close = Back
cmd-refusal-close-help = Leaves the refusal; what you typed is still there.
cmd-override = Do it anyway
cmd-override-help = Does once what a policy refused, with a reason that stands in the audit trail.
cmd-explain = Explain deadlines
cmd-explain-help = Shows for each clock which time counted and why; y copies it for the customer.
cmd-next-alert = Most urgent
cmd-next-alert-help = Goes to the ticket whose clock presses most; again, to the next.
cmd-offering-file = Offering from file
cmd-offering-file-help = Reads a new offering for this customer and shows which deadlines move before it is saved.
cmd-ledger-next = Next clock
cmd-ledger-next-help = Explains the next clock of the ticket.
cmd-ledger-previous = Previous clock
cmd-ledger-previous-help = Explains the previous clock of the ticket.
cmd-ledger-copy = Copy for the customer
cmd-ledger-copy-help = Copies the explanation in the customer's language to your clipboard.
cmd-ledger-close = Close
cmd-ledger-close-help = Closes the explanation.
cmd-offering-read = Check it
cmd-offering-read-help = Reads the file and asks the desk what it would change; nothing is saved yet.
cmd-offering-close = Close
cmd-offering-close-help = Leaves the offering as it is.
cmd-offering-save = Save
cmd-offering-save-help = Saves the new offering as shown.
cmd-offering-back = Back
cmd-offering-back-help = Goes back to the path; nothing is saved.
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
cmd-go-to-step = Go to step
cmd-go-to-step-help = Goes to the selected step in the checklist; 5 comes back to the wizard.
cmd-take-up = Take up
cmd-take-up-help = Goes on with what a colleague made of the hand-over meanwhile.
cmd-copy-package = Copy hand-over
cmd-copy-package-help = Copies the hand-over text to your clipboard.
cmd-switch-format = Format
cmd-switch-format-help = Shows the hand-over as Markdown, plain text or JSON; it is copied and saved as it is shown.
cmd-save-package = Save
cmd-save-package-help = Saves the hand-over to a file.
cmd-mail-package = Mail
cmd-mail-package-help = Mails the hand-over to the indirect provider or the supplier, after asking.
cmd-copy-link = Copy link
cmd-copy-link-help = Copies the link of the portal to your clipboard.
cmd-classify = Classify
cmd-classify-help = Changes what the request is about: topic, service, broken or a question.
cmd-give-up = Give up hand-over
cmd-give-up-help = Forgets the hand-over under way, after asking.
cmd-record-case = Record case
cmd-record-case-help = Records the number of the request you opened at the supplier.
cmd-access = Access
cmd-access-help = Records the role in Azure and whether there is a reseller relationship, as looked up.
cmd-link-issue = Known issue
cmd-link-issue-help = Links the ticket to a problem that Microsoft reports, or unlinks it.
cmd-claim = Claim
cmd-claim-help = Writes down what can be claimed, so that its deadline is not missed.
cmd-claim-details = Claim in full
cmd-claim-details-help = Shows or hides who may claim, and what evidence is asked for.
cmd-settle = Settle claim
cmd-settle-help = Records that a claim was asked for, granted, refused or given up.
cmd-case-update = Update case
cmd-case-update-help = Records what the supplier did: status, severity, what was said, when to ask again.
cmd-case-follow-up = Follow up
cmd-case-follow-up-help = Sets when to ask the supplier again, or that nobody needs to.
cmd-case-close = Close case
cmd-case-close-help = Says how the case ended, and whether the incident was given back.
cmd-case-refund = Refund
cmd-case-refund-help = Records that the supplier gave the incident back.
cmd-case-filter = Filter
cmd-case-filter-help = Finds cases by number, title, vehicle, customer or ticket while you type.
cmd-case-all = Open or all
cmd-case-all-help = Shows the closed cases too, or only the open ones.
cmd-case-down = Case: down
cmd-case-down-help = Scrolls what happened with the selected case down.
cmd-case-up = Case: up
cmd-case-up-help = Scrolls what happened with the selected case up.
cmd-cases-pane = Cases
cmd-cases-pane-help = Goes to the cases at suppliers and the incidents left.
cmd-mine = Mine
cmd-mine-help = Shows only your own tickets, or all again.
cmd-sort = Sort
cmd-sort-help = By deadline, severity, customer, who can be reached now, or newest first.
cmd-refresh = Refresh
cmd-refresh-help = Asks the desk for everything again and marks new tickets as seen.
cmd-filter-accept = Keep
cmd-filter-accept-help = Keeps the filter and goes to the list.
cmd-filter-clear = Clear
cmd-filter-clear-help = Clears the filter and ends typing.
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
cmd-save-file = Save
cmd-save-file-help = Saves the hand-over to the file.
cmd-save-close = Cancel
cmd-save-close-help = Closes the question without saving.
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
cmd-suspend = To the shell
cmd-suspend-help = Stops Loket and shows the shell; fg brings it back.
cmd-interrupt = Interrupt
cmd-interrupt-help = Closes what is open and keeps drafts; twice quits.
cmd-palette = Do anything
cmd-palette-help = Finds any action by name or key.
cmd-help = Help
cmd-help-help = Shows every key; type to search, enter to run.
