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

reject-filter-word = '{ $word }:' is geen filterwoord. Dit zijn ze: { $valid }.
reject-filter-value = '{ $word }:{ $value }' bestaat niet. Na '{ $word }:' mag volgen: { $valid }.
reject-filter-number = '#{ $value }' is geen ticketnummer.

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







## Import and export (import-*)







## Command line (cli-*)







## Configuration (config-*)







## User interface (ui-*, cmd-*)



