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







## User interface (ui-*, cmd-*)



