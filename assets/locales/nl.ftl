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

config-syntax = dit is geen TOML: { $detail }
config-value = '{ $key }' is niet wat het moet zijn: { $detail }
config-missing = '{ $key }' ontbreekt
config-not-a-table = '{ $key }' moet een tabel zijn, als [{ $key }]
config-unknown-near = er is geen sleutel '{ $key }'; bedoelde u '{ $near }'?
config-unknown = er is geen sleutel '{ $key }'; hier zijn bekend: { $known }
config-zone = '{ $zone }' is geen tijdzone; schrijf een IANA-naam, als 'Europe/Amsterdam'
config-zone-near = '{ $zone }' is geen tijdzone; bedoelde u '{ $near }'?
config-uid-twice = '{ $first }' en '{ $second }' hebben hetzelfde uid { $uid }; één gebruiker is één persoon
config-name-empty = een persoon heeft een naam nodig
config-unreadable = { $file } is niet te lezen: { $detail }
config-days = 'desk.close_after_days' moet tussen 1 en 365 liggen, niet { $days }
config-dates = '{ $id }' eindigt ({ $to }) voordat het begint ({ $from })
config-offering = het standaardaanbod: { $detail }







## User interface (ui-*, cmd-*)



