### Every text of Loket. The same keys and placeholders stand in each language; a test holds them equal.
### Sections follow the house: words, domain, host, command line, configuration, user interface.


## Words of the domain: topics, services, severities, states, roles, clocks, methods

count-tickets = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
}




## Policy: refusals and notices of service hours and contact (refusal-*, notice-*)







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



