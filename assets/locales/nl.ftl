### Every text of Loket. The same keys and placeholders stand in each language; a test holds them equal.
### Sections follow the house: words, domain, host, command line, configuration, user interface.


## Words of the domain: topics, services, severities, states, roles, clocks, methods

count-tickets = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
}




## Policy: refusals and notices of service hours and contact (refusal-*, notice-*)

policy-method = { $method ->
    [phone] telefoon
    [email] e-mail
    [chat] chat
    [portal] het portaal
    [on_site] bezoek
    [remote] hulp op afstand
   *[other] { $method }
}
policy-day = { $day ->
    [mon] maandag
    [tue] dinsdag
    [wed] woensdag
    [thu] donderdag
    [fri] vrijdag
    [sat] zaterdag
    [sun] zondag
   *[other] { $day }
}
policy-topic = { $topic ->
    [billing] facturen
    [subscription] abonnementen
    [technical] techniek
    [advisory] advies
    [security] beveiliging
   *[other] { $topic }
}
policy-service = { $service ->
    [azure] Azure
    [m365] Microsoft 365
    [d365] Dynamics 365
    [power_platform] Power Platform
    [on_prem] lokale software
    [marketplace] marketplace-producten
    [partner_center] Partner Center
   *[other] { $service }
}

refusal-method-not-offered-incoming = Volgens de afspraken kan deze klant de servicedesk niet bereiken via { policy-method }.
refusal-method-not-offered-outgoing = Volgens de afspraken mag de servicedesk deze klant niet benaderen via { policy-method }.
refusal-person-not-named = Contact via { policy-method } is alleen voor wie daarvoor is aangewezen: { $people }.
refusal-outside-hours = Contact via { policy-method } valt buiten de uren van deze klant; het kan weer vanaf { $from }.
refusal-never-open = Contact via { policy-method } valt buiten de uren van deze klant, en binnen een jaar is er geen opening.

notice-queued = De servicedesk is nu gesloten voor deze klant. De melding staat in de wachtrij; de klokken starten om { $start }.
notice-method-closed = De uren voor { policy-method } zijn voorbij, maar de servicedesk is open. De melding is aangenomen en de klokken lopen.
notice-never-open = De servicedesk gaat voor deze klant binnen een jaar niet open. De melding is aangenomen, maar er loopt geen klok.
notice-not-in-offering = Ondersteuning voor { policy-service } ({ policy-topic }) hoort niet bij de afspraken. Overleg met de klant voordat betaald werk begint.

calendar-no-opening = Binnen een jaar van { $near } is er geen opening. Voeg servicetijden toe of haal feestdagen weg.

offering-no-hours = Er zijn geen servicetijden. Open ten minste één dag onder [hours].
offering-hours-overlap = De uren van { policy-day } overlappen: { $one } en { $other }.
offering-too-many-holidays = Er zijn { $count } feestdagen; hoogstens { $most } worden aangenomen.
offering-no-targets = Ernst { $severity } heeft geen streeftijden. Voeg first_response en resolution toe.
offering-targets-reversed = Ernst { $severity } moet binnen { $resolution } zijn opgelost; dat is eerder dan de eerste reactie ({ $first }).
offering-no-support = Er is geen soort ondersteuning afgesproken. Voeg ten minste één [[support]] toe.
offering-no-contact = Er is geen contactwijze afgesproken. Voeg ten minste één [[contact]] toe.
offering-contact-twice = Twee regels voor { policy-method } gelden voor dezelfde richting. Houd er één over.
offering-contact-no-address = De regel voor { policy-method } heeft geen adres.
offering-contact-no-hours = De regel voor { policy-method } heeft uren, maar op geen enkele dag. Laat ze weg om de servicetijden te volgen.
offering-contact-hours-overlap = De uren voor { policy-method } op { policy-day } overlappen: { $one } en { $other }.
offering-person-twice = { $person } is twee keer genoemd voor { policy-method }.







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



