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







## Import and export (import-*)







## Command line (cli-*)







## Configuration (config-*)







## User interface (ui-*, cmd-*)

ui-name = Loket
ui-name-demo = Loket demo
ui-too-small = Te klein voor Loket: minstens 20x5.
ui-simulated = gesimuleerde tijd
ui-connecting = Verbinden met de desk…
ui-loading = Laden…
ui-lost = Geen verbinding sinds { $since }: { $why } Wat je typt blijft bewaard; wijzigingen wachten tot de desk terug is.
ui-link-ended = De verbinding met de desk is beëindigd.
ui-reconnected = De desk is terug.

ui-pane-queue = Wachtrij
ui-pane-ticket = Ticket
ui-pane-customer = Klant
ui-pane-checklist = Diagnose
ui-pane-wizard = Escalatie
ui-pane-board = SLA

ui-group-ticket = Ticket
ui-group-queue = Zoeken en sorteren
ui-group-diagnosis = Diagnose
ui-group-escalation = Escalatie
ui-group-panes = Vensters
ui-group-moving = Bewegen
ui-group-dialogs = Formulieren en zoeklijsten
ui-group-loket = Loket

ui-status-new = nieuw
ui-status-open = open
ui-status-waiting-customer = wacht
ui-status-waiting-vendor = extern
ui-status-resolved = klaar
ui-status-closed = dicht

ui-span-seconds = { $n }s
ui-span-minutes = { $n }m
ui-span-hours = { $n }u
ui-span-hours-minutes = { $h }u { $m }m
ui-span-days = { $n }d
ui-time-in = nog { $span }
ui-time-over = { $span } te laat
ui-time-ago = { $span } geleden
ui-day-1 = ma
ui-day-2 = di
ui-day-3 = wo
ui-day-4 = do
ui-day-5 = vr
ui-day-6 = za
ui-day-7 = zo
ui-month-1 = jan
ui-month-2 = feb
ui-month-3 = mrt
ui-month-4 = apr
ui-month-5 = mei
ui-month-6 = jun
ui-month-7 = jul
ui-month-8 = aug
ui-month-9 = sep
ui-month-10 = okt
ui-month-11 = nov
ui-month-12 = dec

ui-col-number = Nr.
ui-col-status = Status
ui-col-title = Titel
ui-col-customer = Klant
ui-col-agent = Wie
ui-col-deadline = Deadline
ui-sort-deadline = op deadline
ui-sort-newest = nieuwste eerst
ui-sort-severity = op ernst
ui-sort-customer = op klant
ui-mine = alleen van mij
ui-new-count = { $count } nieuw
ui-filter-count = { $count } van { $total }
ui-paused = gepauzeerd
ui-empty-queue = Geen open tickets. Druk op n voor een nieuw ticket, of op / en typ is:closed om gesloten tickets te zien.
ui-empty-filter = Niets voldoet aan dit filter. Druk op esc om het te wissen.
ui-empty-mine = Je hebt geen open tickets. Druk op m om die van iedereen te zien.
ui-empty-ticket = Geen ticket gekozen. Kies er een in de wachtrij (1), of druk op n voor een nieuw ticket.

ui-ticket-title = Ticket { $number }
ui-customer = Klant
ui-contact = Contact
ui-hours = Service
ui-reach-by = Bereikbaar via
ui-created = Gemaakt
ui-waiting-for = Wacht op
ui-until = tot { $time }
ui-nobody = niemand
ui-open-until = open tot { $time }
ui-open-always = dag en nacht open
ui-closed-until = gesloten, opent { $time }
ui-closed-always = gesloten, gaat binnen een jaar niet open
ui-closed = gesloten
ui-clocks = Klokken
ui-cases = Zaken bij leveranciers
ui-description = Omschrijving
ui-timeline = Tijdlijn, nieuwste eerst
ui-met = gehaald { $time }
ui-met-late = te laat gehaald, { $time }
ui-used-of = { $used } van { $target } gebruikt

ui-alias = Alias
ui-domain = Domein
ui-tenant = Tenant
ui-country-zone = Land, zone
ui-relationship = Relatie
ui-delegated = Gedelegeerd
ui-yes = ja
ui-no = nee
ui-tags = Labels
ui-tickets-of = Tickets ({ $count })
ui-no-tickets = Geen open tickets.
ui-promise = Belofte
ui-promise-default = { $name } (standaard van de desk)
ui-promise-own = { $name }, versie { $version }, vanaf { $from }
ui-offering = Aanbod
ui-severity-a-always = ernst A dag en nacht
ui-targets = Ernst { $severity }
ui-subscriptions = Abonnementen

ui-empty-checklist = Er is geen diagnoselijst voor dit onderwerp en deze dienst.
ui-checklist-summary = { $answered } van { $total } beantwoord, { $gates } { $gate } poorten open

ui-step-routes = Route
ui-step-evidence = Ontbreekt
ui-step-package = Overdracht
ui-step-number = Nummer
ui-step-done = Klaar
ui-step-of = Stap { $n } van { $total }
ui-route-open = open
ui-route-closed = dicht
ui-gates = Poorten van de diagnose
ui-gates-passed = Elke poort is beantwoord.
ui-gates-open = { $count ->
    [one] Eén poort is nog niet beantwoord. Enter gaat erheen.
   *[other] { $count } poorten zijn nog niet beantwoord. Enter gaat naar de eerste.
}
ui-evidence = Bewijs
ui-evidence-complete = Al het bewijs is er. Enter toont de overdracht.
ui-evidence-missing = Dit ontbreekt nog. Je kunt zonder verder, maar de leverancier zal ernaar vragen.
ui-severity-a = Ernst A
ui-severity-a-binds = Ernst A bindt beide kanten dag en nacht: iemand van ons moet steeds bereikbaar zijn, anders verlaagt de leverancier de ernst.
ui-package = Tekst om te plakken (y kopieert hem)
ui-open-at = Open het bij: { $portal }
ui-enter-number = Open daar het verzoek met de gekopieerde tekst. Druk daarna op enter en leg het nummer hier vast.
ui-escalated = Overgedragen via { $name } als { $number }. Het ticket wacht op de leverancier.

ui-breached = te laat
ui-due-soon = binnen een uur
ui-on-track = op schema
ui-tally-paused = gepauzeerd
ui-tally-met = alles gehaald
ui-by-customer = Klant
ui-by-agent = Medewerker
ui-next-deadlines = Eerstvolgende deadlines
ui-empty-board = Geen actieve tickets: elke belofte is gehouden.

ui-field-customer = Klant
ui-field-title = Titel
ui-field-topic = Onderwerp
ui-field-service = Dienst
ui-field-nature = Aard
ui-field-severity = Ernst
ui-field-via = Via
ui-field-contact = Contact
ui-field-description = Omschrijving
ui-field-text = Tekst
ui-field-to = Aan
ui-field-outcome = Uitkomst
ui-field-reason = Reden
ui-field-until = Tot
ui-field-assignee = Toewijzen
ui-field-vehicle = Route
ui-field-number = Zaaknummer
ui-send = Versturen
ui-sending = Versturen…
ui-problem-empty = Vul dit in.
ui-problem-long = Te lang: { $length } tekens, hoogstens { $limit }.
ui-problem-until = Schrijf een tijd in de toekomst als 4u, 2d, 16:30 of 2026-11-30 09:00.
ui-draft-kept = Concept bewaard: { $key } opent het weer.
ui-ambiguous = ‘{ $text }’ kan van alles zijn: { $candidates }.
ui-allowed-from = Toegestaan vanaf { $time }.
ui-allowed-now = Nu toegestaan: { $methods }.
ui-done = { $what }: gedaan ({ $number }).
ui-copied = Overdracht via { $name } gekopieerd via de terminal.

ui-help = Hulp: typ om te zoeken, enter voert uit
ui-palette = Doe iets
ui-tour = Tickets staan in de wachtrij (1), de dringendste bovenaan: ▲ is over de deadline, ! valt binnen een uur. Enter opent er een, / filtert, n maakt een nieuw ticket. Stel de diagnose in de lijst (4); wat je niet kunt oplossen gaat met de wizard (5) naar Microsoft. Esc gaat altijd één stap terug. Wat je typte gaat niet verloren.
ui-finder-nothing = Niets met die naam.
ui-prefix-cancel = esc annuleert
ui-confirm = Weet je het zeker?
ui-confirm-quit = [q] stoppen
ui-confirm-cancel = blijven
ui-quit-with-drafts = { $count ->
    [one] Een concept is niet verstuurd en gaat verloren.
   *[other] { $count } concepten zijn niet verstuurd en gaan verloren.
}
ui-interrupt-again = Druk nog eens op ctrl-c om te stoppen.
ui-paste-ignored = Geplakte tekst genegeerd: hier hoort geen tekst.
ui-mouse-on = Muis aan: houd shift ingedrukt om tekst te selecteren.
ui-mouse-off = Muis uit.

ui-why-connecting = Nog niet verbonden met de desk.
ui-why-lost = Niet zolang de desk onbereikbaar is.
ui-why-role = Alleen voor: { $role }.
ui-why-no-ticket = Er is geen ticket gekozen.
ui-why-yours = Het is al van jou.
ui-why-status = Niet zolang het ticket deze status heeft: { $status }.
ui-why-no-step = Er is geen stap om te beantwoorden.
ui-why-route-closed = Deze route is dicht; de redenen staan eronder.
ui-why-gates = Escaleren wacht op de poorten van de diagnose.

ui-keys-unknown-scope = Er is geen toetsengroep '{ $name }'; bedoelde je '{ $near }'?
ui-keys-unknown-command = Er is geen opdracht '{ $name }'; bedoelde je '{ $near }'?
ui-keys-wrong-scope = Opdracht '{ $command }' heeft geen toetsen in [keys.{ $scope }]; zet hem onder [keys.{ $actual }].
ui-keys-bad-key = '{ $key }' (opdracht '{ $command }') is geen toets; schrijf hem als 'x', 'ctrl-x', 'f5', 'shift-tab' of 'g g'.
ui-keys-conflict = Toets '{ $key }' zou zowel '{ $one }' ([keys.{ $one_scope }]) als '{ $other }' ([keys.{ $other_scope }]) betekenen.

cmd-open = Openen
cmd-open-help = Toont het gekozen ticket met zijn tijdlijn.
cmd-new-ticket = Nieuw ticket
cmd-new-ticket-help = Legt een verzoek van een klant vast.
cmd-filter = Filteren
cmd-filter-help = Zoekt tickets terwijl je typt; woorden als is:new, sev:a of @anna perken het in.
cmd-take = Oppakken
cmd-take-help = Je werkt er vanaf nu aan.
cmd-reply = Antwoorden
cmd-reply-help = Schrijft de klant; het telt als reactie.
cmd-note = Notitie
cmd-note-help = Schrijft een interne notitie die de klant nooit ziet.
cmd-call = Bellen
cmd-call-help = Legt een gesprek vast, of een poging.
cmd-wait = Wachten
cmd-wait-help = Wacht op de klant: de klokken pauzeren.
cmd-resume = Hervatten
cmd-resume-help = Gaat verder: de klokken lopen weer.
cmd-resolve = Oplossen
cmd-resolve-help = Zegt hoe het is opgelost.
cmd-reopen = Heropenen
cmd-reopen-help = Zegt waarom het toch niet is opgelost.
cmd-assign = Toewijzen
cmd-assign-help = Geeft het aan iemand, of aan niemand.
cmd-severity = Ernst
cmd-severity-help = Maakt het meer of minder ernstig, met een reden.
cmd-step-done = Gedaan
cmd-step-done-help = De stap is gedaan en is niet de oorzaak.
cmd-step-cause = Oorzaak
cmd-step-cause-help = De stap vond wat er mis was.
cmd-step-skip = Overslaan
cmd-step-skip-help = Slaat de stap over, met een reden.
cmd-escalate = Escaleren
cmd-escalate-help = Toont welke wegen naar Microsoft open zijn en leidt door de overdracht.
cmd-wizard-next = Verder
cmd-wizard-next-help = Gaat verder met de gekozen route, of naar de volgende stap.
cmd-wizard-back = Terug
cmd-wizard-back-help = Gaat één stap terug; wat je koos blijft.
cmd-copy-package = Overdracht kopiëren
cmd-copy-package-help = Kopieert de overdrachtstekst naar je klembord.
cmd-record-case = Zaak vastleggen
cmd-record-case-help = Legt het nummer vast van het verzoek dat je bij de leverancier opende.
cmd-mine = Van mij
cmd-mine-help = Toont alleen jouw tickets, of weer alle.
cmd-sort = Sorteren
cmd-sort-help = Op deadline, ernst, klant, of nieuwste eerst.
cmd-refresh = Verversen
cmd-refresh-help = Vraagt de desk alles opnieuw en markeert nieuwe tickets als gezien.
cmd-filter-accept = Houden
cmd-filter-accept-help = Houdt het filter en gaat naar de lijst.
cmd-filter-clear = Wissen
cmd-filter-clear-help = Wist het filter; is het leeg, dan sluit het.
cmd-filter-down = Volgende treffer
cmd-filter-down-help = Kiest het volgende ticket terwijl je typt.
cmd-filter-up = Vorige treffer
cmd-filter-up-help = Kiest het vorige ticket terwijl je typt.
cmd-next-pane = Volgend venster
cmd-next-pane-help = Gaat naar het volgende venster.
cmd-previous-pane = Vorig venster
cmd-previous-pane-help = Gaat naar het vorige venster.
cmd-queue-pane = Wachtrij
cmd-queue-pane-help = Gaat naar de wachtrij.
cmd-ticket-pane = Ticket
cmd-ticket-pane-help = Gaat naar het ticket en zijn tijdlijn.
cmd-customer-pane = Klant
cmd-customer-pane-help = Gaat naar de klant van het ticket.
cmd-checklist-pane = Diagnose
cmd-checklist-pane-help = Gaat naar de diagnose van het ticket.
cmd-wizard-pane = Escalatie
cmd-wizard-pane-help = Gaat naar de escalatie van het ticket.
cmd-board-pane = SLA-bord
cmd-board-pane-help = Toont hoe alle tickets ervoor staan per klant en medewerker.
cmd-to-queue = Naar wachtrij
cmd-to-queue-help = Gaat terug naar de wachtrij.
cmd-down = Omlaag
cmd-down-help = Eén regel omlaag.
cmd-up = Omhoog
cmd-up-help = Eén regel omhoog.
cmd-half-down = Halve pagina omlaag
cmd-half-down-help = Een halve pagina omlaag.
cmd-half-up = Halve pagina omhoog
cmd-half-up-help = Een halve pagina omhoog.
cmd-page-down = Pagina omlaag
cmd-page-down-help = Een pagina omlaag.
cmd-page-up = Pagina omhoog
cmd-page-up-help = Een pagina omhoog.
cmd-first = Eerste
cmd-first-help = Naar de eerste regel.
cmd-last = Laatste
cmd-last-help = Naar de laatste regel.
cmd-submit = Versturen
cmd-submit-help = Verstuurt het formulier; het blijft open tot de desk het heeft aangenomen.
cmd-next-field = Volgend veld
cmd-next-field-help = Gaat naar het volgende veld.
cmd-previous-field = Vorig veld
cmd-previous-field-help = Gaat naar het vorige veld.
cmd-close-form = Sluiten, concept houden
cmd-close-form-help = Verlaat het formulier en bewaart wat je typte.
cmd-discard-form = Weggooien
cmd-discard-form-help = Verlaat het formulier en gooit weg wat je typte.
cmd-finder-run = Uitvoeren
cmd-finder-run-help = Voert de gekozen actie uit.
cmd-finder-down = Volgende actie
cmd-finder-down-help = Kiest de volgende actie.
cmd-finder-up = Vorige actie
cmd-finder-up-help = Kiest de vorige actie.
cmd-finder-page-down = Acties: pagina omlaag
cmd-finder-page-down-help = Gaat een pagina acties omlaag.
cmd-finder-page-up = Acties: pagina omhoog
cmd-finder-page-up-help = Gaat een pagina acties omhoog.
cmd-finder-close = Sluiten
cmd-finder-close-help = Sluit hulp of palet.
cmd-confirm-cancel = Annuleren
cmd-confirm-cancel-help = Doet het niet.
cmd-leave = Verlaten
cmd-leave-help = Verlaat het venster; in de wachtrij stopt Loket.
cmd-back = Terug
cmd-back-help = Gaat één stap terug; stopt nooit.
cmd-switch-language = English
cmd-switch-language-help = Toont Loket in het Engels.
cmd-toggle-mouse = Muis aan of uit
cmd-toggle-mouse-help = Met de muis aan kun je klikken; uit kan je terminal tekst selecteren.
cmd-redraw = Opnieuw tekenen
cmd-redraw-help = Tekent het hele scherm opnieuw.
cmd-interrupt = Onderbreken
cmd-interrupt-help = Sluit wat open is en bewaart concepten; twee keer stopt Loket.
cmd-palette = Doe iets
cmd-palette-help = Vindt elke actie op naam of toets.
cmd-help = Hulp
cmd-help-help = Toont elke toets; typ om te zoeken, enter om uit te voeren.
