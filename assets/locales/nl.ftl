### Every text of Loket. The same keys and placeholders stand in each language; a test holds them equal.
### Sections follow the house: words, domain, host, command line, configuration, user interface.


## Words of the domain: topics, services, severities, states, roles, clocks, methods

count-tickets = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
}

topic-billing = Facturatie
topic-subscription = Abonnement
topic-technical = Technisch
topic-advisory = Advies
topic-security = Beveiliging

service-azure = Azure
service-m365 = Microsoft 365
service-d365 = Dynamics 365
service-power-platform = Power Platform
service-on-prem = On-premises
service-marketplace = Marketplace
service-partner-center = Partnercentrum

nature-break-fix = Storing
nature-how-to = Vraag

severity-a = A, kritiek
severity-b = B, matig
severity-c = C, gering

status-new = nieuw
status-open = open
status-waiting-customer = wacht op klant
status-waiting-vendor = wacht op leverancier
status-resolved = opgelost
status-closed = gesloten

role-observer = toeschouwer
role-agent = medewerker
role-supervisor = supervisor
role-admin = beheerder

clock-first-response = eerste reactie
clock-resolution = oplossing

method-phone = telefoon
method-email = e-mail
method-chat = chat
method-portal = portaal
method-on-site = op locatie
method-remote = sessie op afstand

direction-incoming = klant naar desk
direction-outgoing = desk naar klant
direction-both = beide kanten op

out-of-hours-queue = in de wachtrij tot de desk opengaat
out-of-hours-refuse = geweigerd tot de desk opengaat

outcome-reached = gesproken
outcome-no-answer = geen gehoor
outcome-voicemail = voicemail ingesproken

step-check = controle
step-evidence = bewijs
finding-done = gedaan, niet de oorzaak
finding-cause = dit was de oorzaak
finding-skipped = overgeslagen

case-none = status onbekend
case-open = open
case-closed = gesloten
case-attention-needed = wacht op ons

subscription-none = status onbekend
subscription-active = actief
subscription-pending = in behandeling
subscription-suspended = opgeschort
subscription-expired = verlopen
subscription-disabled = uitgeschakeld
subscription-deleted = verwijderd

model-direct-bill = direct-bill-partner
model-indirect-provider = indirecte provider
model-indirect-reseller = indirecte wederverkoper
model-advisor = adviseur

lang-en = Engels
lang-nl = Nederlands

sort-deadline = deadline
sort-newest = nieuwste eerst
sort-severity = ernst
sort-customer = klant

change-add = nieuw
change-change = gewijzigd
change-of-customer = klant
change-of-subscription = abonnement
change-of-case = serviceaanvraag




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

reject-ambiguous = '{ $text }' kan meer dan één klant zijn: { $candidates }. Noem meer van de naam, of de tenant-id.
reject-no-customer = Er is geen klant die '{ $text }' heet.
reject-no-ticket = Er is geen ticket { $number }.
reject-no-case = Er is geen case { $case }.
reject-no-person = '{ $name }' werkt niet bij deze desk. Deze mensen wel: { $people }.
reject-no-step = De checklist van ticket { $number } heeft geen stap '{ $step }'.
reject-no-vehicle = Er is geen route '{ $vehicle }'. Bekend zijn: { $vehicles }.

reject-role = Dit mag pas vanaf de rol { $role }.
reject-reassign = Ticket { $number } ligt bij { $name }. Overdragen mag pas vanaf de rol { $role }.

reject-title-empty = Een ticket heeft een titel nodig.
reject-note-empty = De notitie is leeg.
reject-reply-empty = Het antwoord is leeg.
reject-wait-reason = Zeg waarvoor op de klant wordt gewacht.
reject-wait-past = Het einde van het wachten ligt in het verleden.
reject-case-empty = De case heeft het nummer nodig dat de leverancier eraan gaf.
reject-skip-reason = Stap '{ $step }' is verplicht voor escalatie: zeg waarom hij wordt overgeslagen.
reject-evidence-empty = Stap '{ $step }' vraagt om bewijs: geef het als tekst, of sla de stap over.
reject-alias-taken = '{ $alias }' is al de naam van { $customer }.
reject-offering-order = Het aanbod zou gelden vanaf { $effective }, eerder dan versie { $version }, die vanaf { $last } geldt.

reject-closed = Ticket { $number } is { $status }: heropen het eerst.
reject-wait = Ticket { $number } is { $status }: er valt niets meer te wachten.
reject-resume = Ticket { $number } wacht niet; de status is: { $status }.
reject-resolve = Ticket { $number } is al { $status }.
reject-reopen = Ticket { $number } was niet opgelost; de status is: { $status }.
reject-severity = Ticket { $number } is { $status }: de ernst blijft zoals die was.
reject-case = Ticket { $number } is { $status }: heropen het voordat je het overdraagt.
reject-case-taken = Case { $case } hoort al bij ticket { $number }.
reject-case-customer = Case { $case } hoort bij een andere klant.

reject-filter-value = '{ $word }:{ $value }' bestaat niet. Na '{ $word }:' mag volgen: { $valid }.

event-customer-known = { $name }: nieuw of gewijzigd in Partnercentrum
event-customer-edited = Alias { $alias }, tijdzone { $zone }
event-subscription-known = { $product }: { $quantity } plaatsen, { $status }
event-offering-set = Aanbod { $name }, versie { $version }, vanaf { $effective }
event-case-known = Case { $case } in Partnercentrum: { $status }
event-ticket-created = Binnengekomen via { $via }
event-assigned = Toegewezen aan { $to }
event-unassigned = Teruggegeven aan de wachtrij
event-noted = Interne notitie
event-replied = Antwoord via { $via }
event-replied-to = Antwoord via { $via } aan { $to }
event-called = Klant gebeld: { $outcome }
event-called-to = { $to } gebeld: { $outcome }
event-waiting = Wacht op de klant: { $reason }
event-waiting-until = Wacht op de klant tot { $until }: { $reason }
event-resumed = Het werk gaat verder
event-step-answered = Stap { $step }: { $finding }
event-resolved = Opgelost
event-closed = Gesloten
event-reopened = Heropend
event-severity-changed = Ernst { $from } werd { $to }
event-case-opened = Overgedragen via { $vehicle }, case { $case }
event-case-moved = Case { $case }: { $status }







## Escalation: reasons of verdicts (reason-*)







## Host and wire (host-*)

host-no-desk = Er is geen desk in '{ $desk }'; maak er een met 'loket init'
host-none = Er draait geen host voor de desk in '{ $desk }'; start hem met 'loket host --detach'
host-not-started = De host is niet gestart; zie '{ $log }'
host-not-allowed = U mag de desk in '{ $desk }' niet in; vraag het de eigenaar
host-lost = De verbinding met de host is verbroken
host-unreadable = De andere kant stuurde iets onleesbaars: { $why }
host-io = De verbinding mislukte: { $why }
host-io-at = '{ $path }': { $why }
host-not-loket = Wat op de socket van deze desk antwoordt, is geen Loket
host-protocol = De draaiende host ({ $build }) spreekt protocol { $theirs }, dit programma { $ours }; stop dat proces met 'kill', de volgende opdracht start een nieuwe host
host-held = Een andere host heeft de desk in '{ $desk }' ({ $by })
host-not-simulated = De desk in '{ $desk }' leeft in echte tijd; alleen een desk die met 'loket init --simulated' is gemaakt, krijgt een klok
host-journal = Het journaal is onbruikbaar: { $why }
host-journal-cut = { $bytes } bytes van een onvoltooid laatste record zijn van het journaal afgesneden en bewaard in 'journal.torn'; niemand had gehoord dat het was opgeslagen
host-store = De opslag is onbruikbaar: { $why }
host-store-behind = De opslag kan niet worden geschreven ({ $why }). Er gaat niets verloren: het journaal heeft alles, en de opslag haalt het in
host-rebuilt-missing = De opslag ontbrak; hij is opnieuw opgebouwd uit het journaal ({ $records } records)
host-rebuilt-foreign = De opslag was die van een andere desk; hij is opzijgezet en opnieuw opgebouwd uit het journaal ({ $records } records)
host-rebuilt-ahead = De opslag wist meer dan het journaal; hij is opzijgezet en opnieuw opgebouwd uit het journaal ({ $records } records)
host-rebuilt-unreadable = De opslag was onleesbaar ({ $why }); hij is opzijgezet en opnieuw opgebouwd uit het journaal ({ $records } records)
host-stranger = De desk kent u niet (gebruikers-id { $uid }); vraag de eigenaar u onder [people] in de configuratie te zetten
host-stopped = De host is gestopt
host-stopped-by = { $name } heeft de host gestopt
host-died = De host is geëindigd door een fout in Loket zelf; zie zijn log. Wat was opgeslagen, is er nog
host-too-large = Het is te groot: { $why }
host-cannot-write = Het is niet opgeslagen: { $why }. Er is niets veranderd; probeer het opnieuw als er weer ruimte is







## Import and export (import-*)







## Command line (cli-*)







## Configuration (config-*)







## User interface (ui-*, cmd-*)



