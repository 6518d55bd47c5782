### Every text of Loket. The same keys and placeholders stand in each language; a test holds them equal.
### Sections follow the house: words, domain, host, command line, configuration, user interface.


## Words of the domain: topics, services, severities, states, roles, clocks, methods

count-tickets = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
}




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







## Escalation: reasons of verdicts (reason-*)







## Host and wire (host-*)







## Import and export (import-*)







## Command line (cli-*)







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



