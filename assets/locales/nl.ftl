### Every text of Loket. The same keys and placeholders stand in each language; a test holds them equal.
### Sections follow the house: words, domain, host, command line, configuration, user interface.


## Words of the domain: topics, services, severities, states, roles, clocks, methods

day-1 = ma
day-2 = di
day-3 = wo
day-4 = do
day-5 = vr
day-6 = za
day-7 = zo

month-1 = jan
month-2 = feb
month-3 = mrt
month-4 = apr
month-5 = mei
month-6 = jun
month-7 = jul
month-8 = aug
month-9 = sep
month-10 = okt
month-11 = nov
month-12 = dec

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
clock-response = antwoord
clock-update = update
clock-resolution = oplossing
clock-vendor = leverancier
clock-call-back = terugbellen
clock-claim = claim

method-phone = telefoon
method-email = e-mail
method-chat = chat
method-portal = portaal
method-on-site = bezoek
method-remote = sessie op afstand

direction-incoming = klant naar desk
direction-outgoing = desk naar klant
direction-both = beide kanten op

out-of-hours-queue = in de wachtrij tot de desk opengaat
out-of-hours-refuse = geweigerd tot de desk opengaat
out-of-hours-surcharge = direct aangenomen, tegen het tarief buiten openingstijd
delivery-own = door ons
delivery-resold = doorverkocht
delivery-outsourced = uitbesteed
level-warning = 75 % gebruikt
level-pressing = 90 % gebruikt
level-breached = overschreden
rule-role = rol
rule-method-not-offered = contactmethode niet aangeboden
rule-person-not-named = persoon niet genoemd
rule-outside-hours = buiten de openingstijden
rule-not-disclosed = aanbod niet meegedeeld
rule-not-agreed = prijs niet afgesproken
rule-quote-used-up = offerte opgebruikt
rule-block-used-up = urenblok opgebruikt

outcome-reached = gesproken
outcome-no-answer = geen gehoor
outcome-voicemail = voicemail ingesproken
outcome-busy = in gesprek
outcome-wrong-number = verkeerd nummer

step-check = controle
step-evidence = bewijs
step-question = vraag
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

conclusion-solved = door ons opgelost
conclusion-beyond = buiten wat wij kunnen oplossen
conclusion-known-incident = bekend bij Microsoft

form-guid = een GUID, zoals 615112a4-91d0-4f9a-8a2e-2f3d10c0a001
form-correlation-id = een of meer correlatie-id's, zoals 615112a4-91d0-4f9a-8a2e-2f3d10c0a001
form-instant = een moment, zoals 2026-11-22 14:05 (op de klok van de desk) of 2026-11-22T14:05:00Z
form-version = een versie in cijfers en punten, zoals 10.0.40
form-outage-id = het id van een storing, zoals EX226792
form-email = een e-mailadres, zoals piet@jansen.example

stage-classify = indelen
stage-boundary = grens
stage-routes = routes
stage-evidence = bewijs
stage-severity = ernst
stage-preview = voorbeeld
stage-hand-over = overdragen

ball-supplier = bij de leverancier
ball-desk = bij ons
ball-nobody = bij niemand

result-solved = opgelost
result-workaround = er is een omweg
result-bug = fout in het product
result-duplicate = zelfde als een andere case
result-by-design = werkt zoals bedoeld
result-withdrawn = ingetrokken
result-unsolved = niet opgelost

spared = teruggegeven
spared-why = teruggegeven: { $why }
spared-how-to = nooit gebruikt: het was een gebruiksvraag

claim-sla-credit = servicetegoed
claim-nce-cancel = opzegging of minder licenties
claim-duplicate-order = dubbele bestelling
claim-azure-fraud = tegoed na Azure-fraude

claim-outcome-submitted = ingediend
claim-outcome-granted = toegekend
claim-outcome-refused = afgewezen
claim-outcome-withdrawn = ingetrokken

issue-class-unknown = melding
issue-class-incident = incident
issue-class-advisory = advies

gdap-unknown = status onbekend
gdap-created = gemaakt, nog niet gevraagd
gdap-approval-pending = wacht op goedkeuring van de klant
gdap-approved = goedgekeurd
gdap-activating = wordt actief
gdap-active = actief
gdap-expiring = loopt af
gdap-expired = verlopen
gdap-termination-requested = einde gevraagd
gdap-terminating = wordt beëindigd
gdap-terminated = beëindigd

azure-role-owner = Eigenaar
azure-role-support-request-contributor = Inzender van ondersteuningsaanvragen
azure-role-none = geen rol waarmee aanvragen kunnen worden geopend

cloud-commercial = commerciële cloud
cloud-us-government = cloud van de Amerikaanse overheid
cloud-china = cloud van China (beheerd door 21Vianet)

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
sort-reachable = nu bereikbaar

change-add = nieuw
change-change = gewijzigd
change-of-customer = klant
change-of-subscription = abonnement
change-of-case = serviceaanvraag
change-of-health-issue = storing
change-of-gdap = GDAP-relatie
change-of-support-contact = ondersteuningscontact


## Policy: refusals and notices of service hours and contact (refusal-*, notice-*)


refusal-method-not-offered-incoming = Volgens de afspraken kan deze klant de servicedesk niet bereiken via { $method }.
refusal-method-not-offered-outgoing = Volgens de afspraken mag de servicedesk deze klant niet benaderen via { $method }.
refusal-person-not-named = Contact via { $method } is alleen voor wie daarvoor is aangewezen: { $people }.
refusal-outside-hours = Contact via { $method } valt buiten de uren van deze klant; het kan weer vanaf { $from }.
refusal-never-open = Contact via { $method } valt buiten de uren van deze klant, en binnen een jaar is er geen opening.

refusal-not-disclosed = Dit zou { $cost } kosten, maar de klant weet nog niet van het aanbod { $name }, versie { $version }. Stuur eerst de verklaring en leg de mededeling vast; gratis werk mag wel worden geboekt.
refusal-not-quoted = Dit zou { $cost } kosten, en de klant is met geen prijs akkoord gegaan. Maak een offerte en leg vast wie akkoord gaat, of boek het werk gratis.
refusal-not-agreed = Niemand van de klant is nog akkoord gegaan met de offerte van { $amount }. Leg vast wie akkoord gaat, of boek het werk gratis.
refusal-not-agreed-out-of-hours = Dit zou { $cost } kosten: { $outside } ervan ligt buiten de servicetijden, en de klant is akkoord gegaan met de prijs daarbinnen. Maak een offerte voor werk buiten de tijden en leg vast wie akkoord gaat, of boek het gratis.
refusal-quote-used-up = Er zou { $charged } worden berekend, en van de { $quoted } waarmee de klant akkoord ging is { $left } over. Maak een offerte voor wat nog berekend moet worden en leg vast wie akkoord gaat, of boek het gratis.
refusal-block-used-up = Dit kost { $needed } van de urenblokken die de klant heeft gekocht, en daarvan is { $left } over. Leg het blok vast dat de klant koopt, of boek het werk gratis.

notice-queued = De servicedesk is nu gesloten voor deze klant. Dit staat in de wachtrij; de klokken starten om { $start }.
notice-surcharge = De servicedesk is gesloten voor deze klant en dit wordt direct aangenomen. Werk buiten de openingstijden telt { $factor } keer.
notice-method-closed = De uren voor { $method } zijn voorbij, maar de servicedesk is open. Dit is aangenomen en de klokken lopen.
notice-never-open = De servicedesk gaat voor deze klant binnen een jaar niet open. Dit is aangenomen, maar er loopt geen klok.
notice-not-in-offering = Deze ondersteuning hoort niet bij de afspraken: { $service }, { $topic }. Overleg met de klant voordat betaald werk begint.
notice-quote-hourly = Zeg de klant: hoogstens { $length } werk voor { $amount }. Leg daarna vast wie akkoord gaat.
notice-quote-incident = Zeg de klant: { $amount } voor dit incident, hoe lang het ook duurt. Leg daarna vast wie akkoord gaat.
notice-quote-block = Voor { $length } werk { $blocks ->
    [one] is nog { $blocks } blok
   *[other] zijn nog { $blocks } blokken
} van { $hours } uur nodig, samen { $amount }; er is { $left } over. Leg de koop vast als de klant akkoord gaat.
notice-quote-block-enough = { $length } werk past in de gekochte urenblokken: er is { $left } over. Niemand hoeft akkoord te gaan.
notice-quote-undisclosed = De klant weet nog niet van dit aanbod. Deel het mee voordat er werk wordt berekend.
notice-work-free = { $worked } geboekt, gratis.
notice-work-included = { $worked } geboekt; deze ondersteuning is inbegrepen, er wordt niets berekend.
notice-work-unpriced = { $worked } geboekt; er wordt niets berekend, want deze ondersteuning staat niet in het aanbod en heeft geen prijs.
notice-work-hourly = { $worked } berekend als { $charged }, { $amount }; van de offerte is { $left } over.
notice-work-incident = { $worked } geboekt; het incident wordt berekend, { $amount }.
notice-work-incident-again = { $worked } geboekt; het incident is al berekend, er komt niets bij.
notice-work-block = { $worked } berekend als { $drawn } van het blok; daarvan is { $left } over.
notice-block-bought = { $length } gekocht voor { $amount }; er is nu { $left } over.
notice-disclosed-before = De klant wist het al: via { $via }, van { $by }, op { $at }.
notice-language = Contact via { $method } wordt aangeboden in { $languages }; met deze klant is de voertaal { $language }.
notice-not-reached =
    { $count ->
        [one] Niemand bereikt. Ligt de bal bij de klant, wacht dan op de klant met dit telefoontje als reden.
       *[other] In { $count } telefoontjes achter elkaar is niemand bereikt. Ligt de bal bij de klant, wacht dan op de klant met deze telefoontjes als reden.
    }
notice-message-ends-wait = De klant heeft geantwoord: het wachten is voorbij en de klokken lopen weer.
notice-message-reopens = De klant wacht op antwoord: het ticket is weer open.
notice-nothing-overridden = Geen regel stond dit in de weg: er viel niets te overrulen.
notice-next-last-chance = Het komt eerst omdat dit de laatste kans is om de klant voor de deadline te bereiken: tot { $until }.
notice-next-reachable = Het komt eerst omdat de klant nu bereikbaar is, tot { $until }, en de minste open tijd overblijft.
notice-next-always = Het komt eerst omdat de klant dag en nacht bereikbaar is en de minste open tijd overblijft.
notice-next-closed = Niemand die wacht is nu bereikbaar. Het komt eerst omdat de minste open tijd overblijft; de klant is bereikbaar vanaf { $from }.
notice-next-never = Niemand die wacht is nu bereikbaar. Het komt eerst omdat de minste open tijd overblijft.
notice-vehicle-not-open = De case is vastgelegd, maar voor zover hier bekend staat { $vehicle } niet open voor dit ticket:
notice-how-to-spared = Dit is een gebruiksvraag: voor de case telt geen incident.
notice-one-incident = Een incident is één probleem dat niet te splitsen is. Case { $case } van dit ticket gebruikte er al een; deze case gebruikt er nog een.
notice-still-waits = Ticket { $number } wacht nog op de leverancier: ga ermee verder of los het op.
notice-spared-before = Voor case { $case } telt al geen incident: er is niets veranderd.
notice-severity-lowered = De leverancier maakte er { $severity } van. Ernst A blijft alleen zolang beide kanten er dag en nacht aan werken en bereikbaar zijn; de klok van het eerste antwoord volgt de nieuwe ernst.
notice-severity-no-more-a = Dit is nu ernst { $severity }: de leverancier hoeft er niet meer dag en nacht aan te werken, en de klok van het eerste antwoord volgt.

calendar-no-opening = Binnen een jaar van { $near } is er geen opening. Voeg servicetijden toe of haal feestdagen weg.

offering-no-hours = Er zijn geen servicetijden. Open ten minste één dag onder [hours].
offering-hours-overlap = De uren van { $day } overlappen: { $one } en { $other }.
offering-too-many-holidays = Er zijn { $count } feestdagen; hoogstens { $most } worden aangenomen.
offering-no-targets = Ernst { $severity } heeft geen streeftijden. Voeg first_response en resolution toe.
offering-targets-reversed = Ernst { $severity } moet binnen { $resolution } zijn opgelost; dat is eerder dan de eerste reactie ({ $first }).
offering-no-support = Er is geen soort ondersteuning afgesproken. Voeg ten minste één [[support]] toe.
offering-no-contact = Er is geen contactwijze afgesproken. Voeg ten minste één [[contact]] toe.
offering-contact-twice = Twee regels voor { $method } gelden voor dezelfde richting. Houd er één over.
offering-contact-no-address = De regel voor { $method } heeft geen adres.
offering-contact-no-hours = De regel voor { $method } heeft uren, maar op geen enkele dag. Laat ze weg om de servicetijden te volgen.
offering-contact-hours-overlap = De uren voor { $method } op { $day } overlappen: { $one } en { $other }.
offering-person-twice = { $person } is twee keer genoemd voor { $method }.
offering-effective = Het zou ingaan op { $date }; dat kan niet de bedoeling zijn.
offering-breaks-overlap = De pauzes van { $date } overlappen: { $one } en { $other }.
offering-shifts-overlap = De afwijkende uren van { $date } overlappen: { $one } en { $other }.
offering-many-intervals = Eén dag heeft { $count } tijdvakken; hoogstens { $most } worden aangenomen.
offering-too-many-dates = Onder [{ $key }] staan { $count } datums; hoogstens { $most } worden aangenomen.
offering-shift-on-holiday = { $date } heeft uren onder [shifts] en is onder [holidays] gesloten als { $holiday }. Houd er één over.
offering-response-reversed = Ernst { $severity } moet binnen { $resolution } zijn opgelost; dat is eerder dan een antwoord op een bericht ({ $first }).
offering-support-twice = Een eerdere soort ondersteuning voor { $topic } omvat deze al; deze zou nooit gelden. Zet die met minder diensten voorop.
offering-delivery-own-firm = Ondersteuning voor { $topic } is van de partner zelf, maar noemt een bedrijf onder delivered_by. Laat een van beide weg.
offering-delivery-no-firm = Ondersteuning voor { $topic } komt van een ander bedrijf. Noem dat onder delivered_by.
offering-price-negative = De prijs voor { $topic } is { $amount }. Minder dan niets kan niet.
offering-price-large = De prijs voor { $topic } is { $amount }; hoogstens { $most } wordt aangenomen.
offering-price-decimals = De prijs voor { $topic }, { $amount }, heeft meer dan { $most } decimalen.
offering-block-hours = Een blok voor { $topic } heeft { $hours } uur; 1 tot { $most } wordt aangenomen.
offering-currency = '{ $currency }' is geen munteenheid. Schrijf drie hoofdletters, als EUR.
offering-factor = Een uur buiten de servicetijden kan niet tellen voor { $factor }. Schrijf 1 tot { $most }, met hoogstens 4 decimalen.
offering-rounding = Werk kan niet worden afgerond op { $target }. Een dag is het meeste.
offering-language = '{ $language }' is geen taal voor { $method }. Schrijf twee letters, als nl.
notice-more-moves = Nog { $count } termijnen zouden verschuiven; ze worden niet getoond.


## Desk: rejections and timeline events (reject-*, event-*)

reject-ambiguous = '{ $text }' kan meer dan één klant zijn: { $candidates }. Noem meer van de naam, of de tenant-id.
reject-no-customer = Er is geen klant die '{ $text }' heet.
reject-no-ticket = Er is geen ticket { $number }.
reject-no-case = Er is geen case { $case }.
reject-no-clock = Ticket { $number } heeft geen klok van deze soort: { $clock }.
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
reject-deadline-why = Zeg waarom de deadline met de hand wordt gezet of weggehaald.
reject-deadline-past = De deadline van { $clock } zou in het verleden liggen.
reject-deadline-far = De deadline van { $clock } zou meer dan vijf jaar vooruit liggen.
reject-deadline-met = Die belofte is al nagekomen ({ $clock }): er valt geen deadline meer te zetten.
reject-deadline-no-clock = Over { $clock } is voor dit ticket niets beloofd, dus er is geen deadline.
reject-deadline-claim = Niemand verzet de deadline van een claim ({ $clock }): die volgt uit de eerste dag van de claim. Noteer de claim opnieuw als dat een andere dag was.
reject-remind-text = Zeg waaraan je herinnerd wilt worden.
reject-remind-past = De herinnering zou in het verleden liggen.
reject-case-empty = De case heeft het nummer nodig dat de leverancier eraan gaf.
reject-case-own = Via 'own' lost de servicedesk het ticket zelf op; er is dan geen case om vast te leggen. Noem de route waarlangs het is overgedragen.
reject-skip-reason = Stap '{ $step }' is verplicht voor escalatie: zeg waarom hij wordt overgeslagen.
reject-evidence-empty = Stap '{ $step }' vraagt om bewijs: geef het als tekst, of sla de stap over.
reject-message-empty = Het bericht is leeg.
reject-call-back-past = Een telefoontje beloof je voor later: dat moment is voorbij.
reject-override-why = Zeg waarom de regel opzij wordt gezet.
reject-override-command = Alleen wat een regel kan weigeren wordt overruled: een aanvraag, contact en werk.
reject-alias-taken = '{ $alias }' is al de naam van { $customer }.
reject-offering-order = Het aanbod zou gelden vanaf { $effective }, eerder dan versie { $version }, die vanaf { $last } geldt.

reject-closed = Ticket { $number } is { $status }: heropen het eerst.
reject-wait = Ticket { $number } is { $status }: er valt niets meer te wachten.
reject-resume = Ticket { $number } wacht niet; de status is: { $status }.
reject-deadline = Ticket { $number } is { $status }: de deadlines blijven zoals ze waren.
reject-resolve = Ticket { $number } is al { $status }.
reject-reopen = Ticket { $number } was niet opgelost; de status is: { $status }.
reject-severity = Ticket { $number } is { $status }: de ernst blijft zoals die was.
reject-case = Ticket { $number } is { $status }: heropen het voordat je het overdraagt.
reject-case-taken = Case { $case } hoort al bij ticket { $number }.
reject-no-route = Voor ticket { $number } staat geen escalatieroute open. Noem een route om de overdracht toch te maken.
reject-case-customer = Case { $case } hoort bij een andere klant.
reject-follow-up-past = Case { $case }: opnieuw vragen is voor later, en dat moment is voorbij.
reject-follow-up-closed = Case { $case } is gesloten, dus er is niets opnieuw te vragen. Geef eerst een status als hij verdergaat.
reject-refund-none = Case { $case } ging via '{ $vehicle }', waarvoor geen incident wordt gebruikt: er is er geen terug te geven.
reject-no-issue = Er is geen storing { $issue }. Importeer die eerst: `loket import` met het antwoord van Microsoft Graph.
reject-no-choice = Stap '{ $step }' is een vraag: begin het antwoord met een van { $choices }.
reject-form = Stap '{ $step }' begint met { $form }. Wat volgt is een opmerking.
reject-answer-long = Het antwoord op stap '{ $step }' heeft { $length } tekens; ten hoogste { $limit } worden aanvaard.
reject-classify = Ticket { $number } is { $status }: waar het over gaat blijft zoals het was.
reject-link = Ticket { $number } is { $status }: heropen het voordat je het aan een storing koppelt.
reject-claim-future = Een claim telt vanaf een dag die is aangebroken; { $since } moet nog komen.
reject-no-claim = Er is geen regel voor deze claim: { $claim }.
reject-claim-unknown = Ticket { $number } heeft zo'n claim niet.
reject-mail-empty = De mail is leeg.
reject-mail-none = Er is geen mailprogramma ingesteld: geef er een onder [mail] in de configuratie, of kopieer de overdracht.
reject-mail-address = Er is geen e-mailadres voor '{ $vehicle }'. Geef de provider of leverancier er een onder [partner] in de configuratie.
notice-claim-late = Voor deze claim is het te laat sinds { $due }. Hij is toch vastgelegd: Microsoft beslist.
notice-claim-provider = Jouw soort partner mag dit niet zelf vragen: vraag het je provider, op tijd om het bij Microsoft te vragen.
notice-claim-once = Dit tegoed wordt eenmaal per tenant gegeven, en ticket { $number } van deze klant vraagt er ook om.

reject-too-large = Dat bedrag is te groot om mee te rekenen. Kijk naar de prijs in het aanbod.
reject-quote-minutes = Een offerte is voor 1 tot { $most } minuten.
reject-quote-included = { $topic } voor { $service } is inbegrepen: een offerte is niet nodig.
reject-quote-not-offered = { $topic } voor { $service } staat niet in het aanbod en heeft dus geen prijs. Zet het met zijn prijs in het aanbod.
reject-quote-charged = Het incident van ticket { $number } is al berekend: voor het werk eraan is geen offerte meer nodig.
reject-agree-nobody = Noem de persoon van de klant die akkoord ging.
reject-no-quote = Ticket { $number } heeft geen offerte om mee akkoord te gaan: maak er eerst een.
reject-agree-block = De offerte van ticket { $number } is voor urenblokken: de klant gaat akkoord door er een te kopen. Leg die koop vast.
reject-work-minutes = Een werkzaamheid duurt 1 tot { $most } minuten.
reject-work-empty = Zeg wat er is gedaan.
reject-work-future = Dat werk zou eindigen op { $end }, en dat moet nog komen. Boek het als het klaar is.
reject-work-before = Ticket { $number } kwam binnen op { $created }; het werk eraan kan niet meer dan een dag eerder zijn begonnen.
reject-block-count = Er worden 1 tot { $most } blokken tegelijk gekocht.
reject-no-block = { $topic } voor { $service } wordt aan deze klant niet in urenblokken verkocht.
reject-no-version = { $customer } heeft geen aanbodversie { $version }.
reject-no-default-version = Het standaardaanbod heeft geen versie { $version }.
reject-disclosed-later = { $at } moet nog komen: leg de mededeling vast als die gedaan is.

reject-filter-value = '{ $word }:{ $value }' bestaat niet. Na '{ $word }:' mag volgen: { $valid }.
reject-no-next = Niemand wacht: elk nieuw en open ticket is bij iemand.
reject-no-next-fits = Geen ticket dat past bij '{ $filter }' wacht tot iemand het oppakt.

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
event-disclosed = Verteld wat er is beloofd, via { $via }
event-disclosed-to = { $to } is verteld wat er is beloofd, via { $via }
event-block-bought = { $hours } uur vooraf gekocht voor { $currency } { $amount }; akkoord van { $by }
event-customer-spoke = Bericht van de klant, via { $via }
event-customer-spoke-from = Bericht van { $from }, via { $via }
event-call-back-promised = Beloofd te bellen vóór { $by }
event-call-back-promised-to = Beloofd { $to } te bellen vóór { $by }
event-deadline-set = Deadline van { $clock } met de hand gezet: { $due }
event-deadline-removed = Deadline van { $clock } met de hand weggenomen
event-breached = Overschreden: { $clock } moest vóór { $due }
event-reminder-set = Herinnering om { $at }: { $text }
event-reminder-removed = Herinnering weggenomen
event-reminded = Herinnerd: { $text }
event-quoted = Prijs genoemd: { $currency } { $amount } voor { $minutes } minuten werk
event-quote-agreed = { $by } ging akkoord met de prijs, via { $via }
event-work-logged = { $minutes } minuten gewerkt
event-work-charged = { $minutes } minuten gewerkt; { $currency } { $amount } in rekening
event-work-drawn = { $minutes } minuten gewerkt; { $drawn } van het urenblok
event-refused = Geweigerd: { $rule }
event-overridden = Toch toegestaan: { $rule }
event-reclassified = Gaat nu over { $topic } van { $service }, { $nature }
event-escalation-drafted = Overdracht voorbereid: { $stage }
event-escalation-dropped = Overdracht opgegeven
event-health-issue-known = Microsoft meldt { $issue }: { $title }
event-issue-linked = Gekoppeld aan storing { $issue }
event-issue-unlinked = Niet meer gekoppeld aan een storing
event-gdap-known = GDAP-relatie { $name }: { $status }
event-access-known = Toegang tot de tenant opgezocht
event-support-contact-known = Ondersteuningscontact: { $name }
event-follow-up-set = Case { $case }: opnieuw vragen om { $at }: { $text }
event-follow-up-set-plain = Case { $case }: opnieuw vragen om { $at }
event-follow-up-removed = Case { $case }: geen opvolging meer
event-case-severity-changed = Case { $case }: ernst { $to }
event-case-severity-changed-by-supplier = Case { $case }: de leverancier maakte de ernst { $to }
event-case-ended = Case { $case } gesloten: { $result }
event-incident-spared = Case { $case }: er telt geen incident voor
event-incident-not-used = Case { $case }: een gebruiksvraag, er telt geen incident
event-claim-opened = Te claimen tot { $due }: { $claim }
event-claim-settled = Claim ({ $claim }): { $outcome }
event-mail-queued = Mail aan { $to }: { $subject }
event-mail-sent = De mail is verzonden
event-mail-failed = De mail kon niet worden verzonden: { $problem }


## Escalation: reasons of verdicts (reason-*)

reason-for-own = Je lost het zelf op: aannemen, onderzoeken en oplossen is wat Microsoft van elke partner vraagt.
reason-for-commercial = Voor facturen, prijzen, aankopen en Partner Center zelf.
reason-for-csp_technical = Voor storingen in cloudproducten van een klant: de ondersteuning die bij CSP hoort.
reason-for-psfp = Een betaald contract voor alle producten.
reason-for-asfp = Een betaald contract voor cloudproducten.
reason-for-ufp = De aangekondigde opvolger van de betaalde contracten, voor cloudproducten.
reason-for-signature = Incidenten voor cloudproducten die bij een programma-aanbieding horen.
reason-for-psi = Incidenten voor recente producten op locatie die bij een programma-aanbieding horen.
reason-for-ppi = Eén incident voor een product op locatie, betaald met een kaart.
reason-for-indirect_provider = De provider van een wederverkoper ondersteunt die en gaat verder naar Microsoft.
reason-for-supplier = Ondersteuning mag worden doorverkocht of uitbesteed, geheel of gedeeltelijk.
reason-for-isv = De maker van een marketplace-product ondersteunt het.
reason-for-msrc = Voor zwakke plekken in producten van Microsoft.
reason-for-tpd = Adviesuren die bij een programma-aanbieding horen.
reason-model = Niet voor een partner van jouw soort ({ $model }).
reason-cloud = Niet in de { $cloud }.
reason-topic = Niet voor dit onderwerp: { $topic }.
reason-service = Niet voor dit product: { $service }.
reason-nature = Niet voor dit soort vraag: { $nature }.
reason-not-yet = Bestaat pas vanaf { $from }.
reason-no-more = Gestopt op { $to }.
reason-renamed = Heette eerder { $before }; de dag van de naamswijziging is niet bekend.
reason-security = Een beveiligingslek in een product van Microsoft gaat naar het Microsoft Security Response Center, nooit in een ticket.
reason-msrc-disclosure = Gecoördineerde bekendmaking: vertel het niemand die het niet hoeft te weten.
reason-marketplace-isv = Een product van een derde wordt door de maker ondersteund, niet door Microsoft.
reason-own-marketplace = Abonnement, betaling en inrichting van het account zijn jouw taak; het product zelf is die van de maker.
reason-advice = Advies valt er niet onder: er mag geen incident voor worden gebruikt.
reason-how-to = Een gebruiksvraag valt er niet onder: er mag geen incident voor worden gebruikt.
reason-own-advice = Gebruiksvragen en advies zijn het eigen werk van de partner.
reason-psfp-advice = Advies is geen incident: ga na welk advies je contract omvat.
reason-tpd-break-fix = Nooit voor iets dat kapot is.
reason-tpd-partner-only = Voor jou, nooit rechtstreeks voor de klant: een adviseur antwoordt binnen 2 werkdagen en geeft hoogstens 25 uur per traject.
reason-tpd-on-prem = Op locatie alleen voor Windows Server en SQL Server.
reason-known-incident = De servicestatus toont dit incident: koppel het, escaleer het niet.
reason-known-incident-own = Koppel het incident van de servicestatus en volg het. De termijn voor een claim loopt: 2 maanden (Azure) of 1 maand (andere) na de factuurmaand.
reason-known-incident-provider = Alleen je provider kan tegoed claimen voor dit incident.
reason-azure-reseller = Een wederverkoper of adviseur mag geen aanvragen voor Azure van een klant openen, ook niet met een betaald contract: alleen de provider van het abonnement mag dat.
reason-azure-own-only = Alleen als het je eigen tenant is: een wederverkoper of adviseur mag geen aanvragen voor Azure van een klant openen, ook niet met een betaald contract.
reason-commercial-reseller = Facturen, prijzen, tegoeden, aankopen en quota van een wederverkoper lopen via zijn indirecte provider.
reason-commercial-advisor = Facturen, prijzen, tegoeden, aankopen en quota zijn alleen voor direct-bill-partners en indirecte providers.
reason-commercial-technical = Technische problemen gaan een andere weg, behalve die van Partner Center zelf.
reason-commercial-free = Gratis en onbeperkt; kost geen incident.
reason-commercial-marketplace = Microsoft helpt alleen met het eigen verkoopsysteem, niet met het product van de maker.
reason-azure-quota = Quota, reserveringen, overdrachten en verwijdering lopen via de Azure-portal.
reason-seats-admin-center = Aantallen die van Partner Center verschillen en licentietoewijzing lopen via het Microsoft 365-beheercentrum.
reason-partner-center-desk = Problemen met Partner Center zelf worden daar gemeld, door elke partner.
reason-partner-center = Problemen met Partner Center zelf worden in Partner Center gemeld.
reason-own-tenant = De ondersteuning die bij CSP hoort geldt niet voor je eigen tenant.
reason-check-owner = Ga na van wie de tenant is: CSP-ondersteuning geldt niet voor je eigen tenant.
reason-azure-plan = Kies voor Azure van een klant het ondersteuningsplan Cloud Solution Provider.
reason-azure-fee = Azure rekent een vergoeding voor deze ondersteuning; incidenten voor cloudproducten of andere programmarechten kunnen die betalen.
reason-gdap-azure-missing = Zonder GDAP-rol in de tenant van de klant kan geen Azure-aanvraag worden geopend.
reason-check-gdap-azure = Ga na dat je een GDAP-rol in de tenant van de klant hebt: minstens Directory readers.
reason-gdap-held = Je hebt een GDAP-rol in de tenant van de klant.
reason-gdap-group = Weigert de portal toch: een GDAP-rol geldt voor leden van de beveiligingsgroep waaraan die is toegewezen, en werkt niet voor wie ook gast in de tenant is.
reason-gdap-relationship = De GDAP-relatie “{ $relationship }” geeft je { $granted }{ $until ->
    [none] , en loopt vanzelf door.
   *[other] { "" } tot { $until } (nog { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }).
}
reason-gdap-ending = De GDAP-relatie “{ $relationship }”, die je { $granted } geeft, eindigt op { $until } ({ $days ->
    [0] vandaag
    [one] nog 1 dag
   *[other] nog { $days } dagen
}): vraag de klant op tijd om een nieuwe.
reason-gdap-none-fits = Geen van de GDAP-relaties die voor deze klant zijn geïmporteerd, geeft op deze dag zo'n rol: { $relationships }.
reason-azure-role-missing = Zonder Support request contributor of Eigenaar op het abonnement kan geen aanvraag worden geopend.
reason-check-azure-role = Ga na dat je Support request contributor of Eigenaar op het abonnement hebt.
reason-azure-role-held = Je hebt de Azure-rol waarmee aanvragen worden geopend.
reason-reseller-missing = Zonder wederverkopersrelatie met de klant kan er geen Azure-aanvraag worden geopend.
reason-check-reseller = Ga na dat de wederverkopersrelatie met de klant er is.
reason-reseller-held = Er is een wederverkopersrelatie met de klant.
reason-support-contact = Het ondersteuningscontact in de portal van deze klant is { $contact }, niet jij: spreek af wie de aanvraag opent.
reason-check-portal = Ga de weg erheen na: geen bron beschrijft die.
reason-cloud-unsure = Nergens is gevonden dat deze ondersteuning in de { $cloud } bestaat: vraag het na voordat je erop rekent.
reason-cloud-rules = Portals en regels van de { $cloud } kunnen afwijken van die van de commerciële cloud: ga na wat de portal vraagt.
reason-china-always = In de { $cloud } ondersteun je je klanten 24 uur per dag, 365 dagen per jaar.
reason-china-escalation = Escaleer alleen wat je niet kunt oplossen bij gebrek aan training, documentatie of hulpmiddelen; wie meer escaleert, krijgt een verbeterplan.
reason-china-a = Ernst A wordt alleen dag en nacht beantwoord met een speciale overeenkomst met 21Vianet.
reason-china-billing = Aanvragen over facturering en abonnementen hebben hoogstens ernst B.
reason-gdap-missing = Zonder de GDAP-rol { $role } kan voor deze klant geen aanvraag worden geopend.
reason-check-gdap = Ga na dat je de GDAP-rol { $role } in de tenant van de klant hebt.
reason-check-delegated = Ga voor de tenant van een klant na dat je de GDAP-rol { $role } hebt: die is ook met een betaald contract nodig.
reason-reseller-uncertain = Pagina's van Microsoft zijn het oneens of een wederverkoper dit zelf mag openen; alle staan het toe met de GDAP-rol.
reason-advisor-uncertain = Slechts één pagina van Microsoft zegt dat een adviseur dit mag openen.
reason-check-d365-plan = Documenten van 2020 tot 2022 vragen ASfP of PSfP, en dat heb je niet; nieuwere zeggen dat niet. Ga na wat de portal vraagt.
reason-d365-use-plan = Open het onder je betaalde contract: documenten van 2020 tot 2022 vragen er een.
reason-d365-plan = Aanvragen voor Dynamics 365 en Business Central worden onder dit contract geopend.
reason-power-platform-unnamed = De lijst van deze ondersteuning noemt Power Platform niet, de rollentabel wel. Ga na wat de portal biedt.
reason-no-incident-used = Kost je geen incident.
reason-no-phone = Voor deze aanvragen is er geen telefoonlijn: ze worden in de portal geopend.
reason-version-current = De versie is de nieuwste of die ervoor.
reason-check-version = Ga de versie na: alleen de nieuwste en die ervoor, met mainstream-ondersteuning.
reason-version-older = De versie is te oud: alleen de nieuwste en die ervoor vallen eronder.
reason-any-version = Geldt ook voor oudere versies.
reason-ppi-account = Vraagt een persoonlijk Microsoft-account en een creditcard; met een werkaccount is het niet te koop.
reason-ppi-lifecycle = Ga na dat het product onder de Fixed Lifecycle Policy valt.
reason-signature-m365 = In het Microsoft 365-beheercentrum is geen contract te koppelen.
reason-signature-own-tenant = Bedoeld voor je eigen tenant.
reason-signature-azure-plan = Gebruik voor Azure van een klant het ondersteuningsplan Cloud Solution Provider; dit is voor je eigen tenant.
reason-check-benefit-customer = Bronnen verschillen of het voor de tenant van een klant mag worden gebruikt: ga dat na voor je een incident gebruikt.
reason-plan-own-tenant = Geldt voor je eigen tenant.
reason-own-m365 = Gebruik voor je eigen Microsoft 365 de ondersteuning van het abonnement zelf.
reason-customer-phones = De klant is buitengesloten en jij hebt geen toegang: dan mag de klant zelf Microsoft bellen.
reason-own-keys = Activeringsfouten gaan naar het activeringscentrum voor volumelicenties; een wederverkoper vraagt sleutels aan zijn provider.
reason-own-nce = New commerce: minder aantallen of opzeggen kan alleen in de eerste 7 dagen van de termijn.
reason-gates-open =
    { $gates ->
        [one] Eén stap van de diagnose gaat voor.
       *[other] { $gates } stappen van de diagnose gaan voor.
    }
reason-severity-a = Ernst A: je moet dag en nacht bereikbaar zijn tot het is opgelost, anders wordt die verlaagd.
reason-english = De reactietijden gelden in het Engels; andere talen alleen tijdens kantooruren.
reason-asfp-retiring = Dit contract stopt naar verluidt in januari 2027.
reason-asfp-retired = Dit contract is naar verluidt gestopt in januari 2027: ga na of het jouwe nog geldt.
reason-successor = Dit contract wordt opgevolgd door Unified for Partners.
reason-ufp-pilot = Alleen proefprojecten; algemeen beschikbaar is gepland voor de eerste helft van 2027.
reason-plan-held = Je hebt het contract.
reason-plan-until = Je hebt het contract tot en met { $until }.
reason-plan-none = Je hebt dit contract niet.
reason-plan-required = Een direct-bill-partner moet Advanced of Premier Support for Partners hebben; de configuratie noemt geen van beide.
reason-plan-ended = Je contract is afgelopen op { $to }.
reason-ids-known = Contract ID en Access ID zijn bekend.
reason-check-ids = Zoek Contract ID en Access ID op: die worden eenmaal per account gevraagd.
reason-ids-no-access = Contract ID is bekend, Access ID niet: zoek die op, beide worden eenmaal per account gevraagd.
reason-ids-no-contract = Access ID is bekend, Contract ID niet: zoek die op, beide worden eenmaal per account gevraagd.
reason-benefit-activated = Ga na dat het recht is geactiveerd: een globale beheerder of MPN-partnerbeheerder doet dat eenmaal; een grijze knop Activeren betekent dat die rol ontbreekt.
reason-benefit-unlock = Ontgrendel het recht binnen 13 maanden na het begin van het lidmaatschap; het geldt vanaf dan 12 maanden.
reason-benefit-taken = Het incident gaat eraf zodra de aanvraag is geopend; het komt terug als de aanvraag als duplicaat of bug wordt gesloten.
reason-benefit-error = Negeer de fout “This Access ID is already associated to an account”: die klopt niet voor partnerrechten. Een contract dat de portal niet toont, is verlopen of opgebruikt.
reason-left = Nog { $left } van { $count } incidenten tot en met { $until }, geteld naar je eigen zaken hier.
reason-none-left = Geen van de { $count } incidenten over tot en met { $until }, geteld naar je eigen zaken hier.
reason-expires-soon = { $left ->
    [one] 1 incident vervalt
   *[other] { $left } incidenten vervallen
} als je het niet uiterlijk op { $until } gebruikt ({ $days ->
    [0] vandaag
    [one] nog 1 dag
   *[other] nog { $days } dagen
}).
reason-unlimited = Onbeperkt incidenten tot en met { $until }.
reason-hours = { $count } uur per jaar tot en met { $until }; gebruikte uren worden hier niet geteld.
reason-offer-none = Je hebt geen programma-aanbieding die dit geeft.
reason-offer-without = Je aanbieding { $offer } geeft er geen.
reason-offer-over = Niet bekend is dat { $offer } op deze dag iets geeft.
reason-check-legacy = Competenties zijn gestopt op 2022-09-30: ga na dat de oude rechten bij verlenging zijn gekocht.
reason-provider-azure = Voor Azure van een klant opent de provider van de wederverkoper de aanvraag.
reason-provider-commercial = Facturen, prijzen, tegoeden, aankopen en quota lopen via de provider.
reason-provider-files = De provider van een wederverkoper mag de aanvraag ook openen.
reason-provider-named = Je provider is { $provider }.
reason-provider-unnamed = Zet in de configuratie wie je indirecte provider is.
reason-provider-terms = Ga na wat je contract met de provider belooft: Microsoft stelt geen minimum.
reason-supplier-named = { $supplier } ondersteunt namens jou.
reason-supplier-none = De configuratie noemt geen leverancier, en het aanbod van de klant ook niet.

package-heading = Overdracht: { $vehicle }
package-ticket = Ticket
package-portal = Waar
package-link = Link
package-role = Benodigde rol
package-checks = Eerst nagaan
package-form = Formulier
package-field-customer = Klant
package-field-domain = Domein van de klant
package-field-tenant = Tenant-id van de klant
package-field-service = Productfamilie
package-field-subscriptions = Abonnementen
package-field-problem-type = Soort aanvraag
package-field-summary = Samenvatting
package-field-description = Beschrijving
package-field-started = Begonnen
package-field-severity = Ernst
package-field-support-plan = Ondersteuningsplan
package-field-contract-id = Contract ID
package-field-access-id = Access ID
package-field-contact = Contactpersoon (partner)
package-field-email = E-mail (partner)
package-field-phone = Telefoon (partner)
package-field-time-zone = Tijdzone (partner)
package-field-language = Taal
package-field-country = Land van de klant
package-field-reference = Ons kenmerk
package-field-contact-method = Gewenste contactmethode
package-field-consent = Mogen diagnostische gegevens worden gedeeld
package-fill-in = (niet bekend: invullen)
package-problem = { $topic }, { $nature }
package-severity-heading = Ernst { $severity }
package-severity-means =
    { $severity ->
        [A] Aanzienlijk verlies of achteruitgang; de productie ligt stil.
        [B] Matig verlies of achteruitgang; de productie is deels geraakt.
       *[C] Gering verlies of achteruitgang; de service is beschikbaar, of alleen niet-productie is geraakt.
    }
package-promise = Eerste antwoord
package-response-hours =
    Eerste antwoord beloofd binnen { $hours } uur{ $clock ->
        [always] , dag en nacht
       *[hours] {""}
    }.
package-response-minutes =
    Eerste antwoord beloofd binnen { $minutes } minuten{ $clock ->
        [always] , dag en nacht
       *[hours] {""}
    }.
package-response-days =
    Eerste antwoord beloofd binnen { $days ->
        [one] 1 werkdag
       *[other] { $days } werkdagen
    }.
package-response-unknown = Voor deze route is geen reactietijd bekend.
package-note = Opmerking: { $note }.
package-source = Bron: { $source }.
package-evidence = Diagnose en bewijs
package-missing = Nog ontbrekend bewijs
package-timeline = Tijdlijn
package-consent = Toestemming om diagnostische gegevens te delen
package-no-consent = Nog niet vastgelegd.
package-english = Engels
package-reference = Loket-ticket { $number }
package-reported = Niet genoemd; gemeld { $at }
package-created = Gemeld door de klant per { $via }
package-replied = Partner antwoordde de klant per { $via }
package-called = Partner belde de klant: { $outcome }
package-waiting = Wacht op de klant
package-resumed = Partner werkt er weer aan
package-resolved = Als opgelost beschouwd
package-reopened = Heropend
package-severity-changed = Ernst gewijzigd van { $from } naar { $to }
package-case-opened = Case { $case } geopend
package-case-moved = Case { $case }: { $status }
package-subject = Ticket #{ $number }: { $title }

asset-unknown-file = Dit bestand hoort bij geen soort asset: gebruik de mappen checklists en vehicles.
asset-too-long = Het bestand is te lang: ten hoogste { $limit } bytes worden aanvaard.
asset-toml = Niet te lezen: { $message }.
asset-id-not-file = Het id '{ $id }' is niet de naam van het bestand.
asset-unknown-word = '{ $word }' is niet bekend.
asset-no-source = '{ $word }' heeft geen bron.
asset-no-text = '{ $word }' mist een tekst in het Engels of Nederlands.
asset-no-name = '{ $vehicle }' heeft geen naam voor de eerste dagen.
asset-no-portal = '{ $vehicle }' heeft geen portaal voor elke service.
asset-no-vehicles = '{ $word }' noemt geen routes.
asset-no-checklist = Er is geen checklist voor { $topic } van { $service }.
asset-overlap = '{ $word }' overlapt met een andere regel.
asset-twice = '{ $word }' staat er dubbel.
asset-claim = '{ $word }' heeft maanden of dagen nodig, en bewijs.
asset-no-claim = Er is geen regel voor de claim { $kind } van { $service }.
asset-no-steps = De checklist '{ $word }' heeft geen stappen.
asset-no-word = '{ $word }' kan geen id zijn: een id is één woord, zonder leestekens aan het eind.
asset-no-choices = De vraag '{ $word }' heeft twee of meer keuzes nodig.
asset-wrong-kind = '{ $word }' is van de soort '{ $kind }', die geen '{ $key }' heeft.
asset-fact-check = '{ $word }' vertelt het feit '{ $fact }' en moet dus een controle zijn.
asset-fact-choices = '{ $word }' vertelt het feit '{ $fact }' en moet dus een vraag zijn met de keuzes { $choices }.
asset-unknown-step = Er is geen stap '{ $word }' in deze checklist.
asset-loop = '{ $word }' komt niet later in de checklist: antwoorden leiden verder, nooit terug.
asset-unreachable = Geen antwoord leidt naar de stap '{ $word }'.
asset-two-fit = '{ $word }' en '{ $other }' zijn allebei voor { $topic } van { $service }.
asset-reason = Een regel ({ $word }) heeft óf een 'reason' uit de taalbestanden óf een eigen 'text' in het Engels en Nederlands.
asset-breaks = Met dit bestand klopt er iets niet in { $breaks }: { $why }
asset-own-reason = '{ $word }' is niet bekend: schrijf in plaats daarvan een 'text' in het Engels en Nederlands.
asset-own-many = Er zijn meer dan { $limit } bestanden; dit wordt overgeslagen.
asset-own-no-file = Het is geen bestand.
asset-own-no-text = Het is geen tekst in UTF-8 (byte { $at }).
asset-own-unreadable = Niet te lezen: { $detail }.

# What a desk wrote for itself, in both languages.
own-reason = { "nl" ->
    [en] { $en }
   *[nl] { $nl }
}

## Host and wire (host-*)

host-own-rules = { $place }: { $problem } Wat ingebouwd is, geldt in plaats daarvan. `loket config check` vertelt alles.
host-no-desk = Er is geen desk in '{ $desk }'; maak er een met 'loket init'
host-none = Er draait geen host voor de desk in '{ $desk }'; start hem met 'loket host --detach'
host-not-started = De host is niet gestart; zie '{ $log }'
host-not-started-because = De host is niet gestart ('{ $log }'): { $why }
host-cannot-start = Er draait geen host voor de desk in '{ $desk }', en u kunt er daar geen starten: { $why }
host-not-allowed = U mag de desk in '{ $desk }' niet in; vraag het de eigenaar
host-lost = De verbinding met de host is verbroken
host-unreadable = De andere kant stuurde iets onleesbaars: { $why }
host-io = De verbinding mislukte: { $why }
host-io-at = '{ $path }': { $why }
host-not-loket = Wat op de socket van deze desk antwoordt, is geen Loket
host-protocol = De draaiende host ({ $build }) spreekt protocol { $theirs }, dit programma { $ours }; stop dat proces met 'kill', de volgende opdracht start een nieuwe host
host-held = Een andere host heeft de desk in '{ $desk }' ({ $by })
host-clock-behind = De klok zou beginnen bij { $start }, vóór het laatste record van de desk; de tijd van een desk loopt nooit terug, dus hij begint bij { $last }
host-not-simulated = De desk in '{ $desk }' leeft in echte tijd; alleen een desk die met 'loket init --simulated' is gemaakt, krijgt een klok
host-journal = Het journaal is onbruikbaar: { $why }
host-journal-missing = Het journaal '{ $journal }' ontbreekt, en de opslag bevat waartoe het leidde. Zet het journaal terug uit een back-up; alleen om met niets opnieuw te beginnen: zet '{ $store }' elders
host-journal-behind = Het journaal '{ $journal }' eindigt bij record { $last }, maar record { $stored } was opgeslagen: het mist records. Zet het hele journaal terug uit een back-up; wat van het einde is afgesneden, als er iets is afgesneden, staat in 'journal.torn'. Alleen om zonder die records verder te gaan: zet '{ $store }' elders
host-journal-cut = { $bytes } bytes van een onvoltooid laatste record zijn van het journaal afgesneden en bewaard in 'journal.torn'; niemand had gehoord dat het was opgeslagen
host-store = De opslag is onbruikbaar: { $why }
host-store-behind = De opslag kan niet worden geschreven ({ $why }). Er gaat niets verloren: het journaal heeft alles, en de opslag haalt het in
host-rebuilt-missing = De opslag ontbrak; hij is opnieuw opgebouwd uit het journaal ({ $records } records)
host-rebuilt-foreign = De opslag was die van een andere desk; hij is opzijgezet en opnieuw opgebouwd uit het journaal ({ $records } records)
host-rebuilt-renewed = Deze versie van Loket bewaart de opslag in een andere vorm; de opslag is opnieuw opgebouwd uit het journaal ({ $records } records), en er is niets verloren
host-rebuilt-unreadable = De opslag was onleesbaar ({ $why }); hij is opzijgezet en opnieuw opgebouwd uit het journaal ({ $records } records)
host-stranger = De desk kent u niet (gebruikers-id { $uid }); vraag de eigenaar u onder [people] in de configuratie te zetten
host-stopped = De host is gestopt
host-stopped-by = { $name } heeft de host gestopt
host-died = De host is geëindigd door een fout in Loket zelf; zie zijn log. Wat was opgeslagen, is er nog
host-too-many-watches = Eén client kan { $limit } overzichten tegelijk volgen
host-too-large = Het is te groot: { $why }
host-cannot-write = Het is niet opgeslagen: { $why }. Er is niets veranderd; probeer het opnieuw als er weer ruimte is


## Statement: what a customer is told (statement-*)

statement-title = Ondersteuning voor { $customer }
statement-partner = { $partner } ondersteunt u zoals hier beschreven.
statement-own = Dit is versie { $version } van uw aanbod { $name }; het geldt vanaf { $date }.
statement-default = Dit is versie { $version } van ons standaardaanbod { $name }; het geldt vanaf { $date }.
statement-standard = Dit is ons standaardaanbod { $name }.
statement-support = Soorten ondersteuning
statement-all-services = alle diensten
statement-another-firm = een ander bedrijf
statement-resold = { $firm }, waarvan wij de ondersteuning doorverkopen
statement-outsourced = { $firm }, namens ons
statement-hours = Servicetijden
statement-zone = Alle tijden zijn lokale tijd van { $zone }.
statement-closed = gesloten
statement-round-the-clock = Meldingen van ernst A worden dag en nacht behandeld, ongeacht deze tijden.
statement-outside-queue = Buiten deze tijden wachten uw meldingen op de volgende opening.
statement-outside-refuse = Buiten deze tijden worden geen meldingen aangenomen.
statement-outside-surcharge = Buiten deze tijden worden uw meldingen direct aangenomen, tegen de prijs voor werk buiten de servicetijden.
statement-holidays = Gesloten op deze dagen tot en met { $until }:
statement-no-holidays = Tot en met { $until } zijn er geen feestdagen waarop we gesloten zijn.
statement-special = Op deze dagen gelden andere tijden:
statement-shift = { $hours } in plaats van de gewone tijden
statement-break = niet { $hours }
statement-contact = Contactmanieren
statement-incoming = u met ons
statement-outgoing = wij met u
statement-both = beide kanten op
statement-in-service-hours = servicetijden
statement-everybody = iedereen
statement-targets = Hoe snel wij handelen
statement-targets-about = De tijd telt binnen de tijden hierboven.
statement-targets-always = De tijd telt binnen de tijden hierboven, voor ernst A dag en nacht.
statement-minutes = { $minutes } min
statement-whole-hours = { $hours } uur
statement-hours-and-minutes = { $hours } uur { $minutes } min
statement-prices = Prijzen
statement-prices-included = Alle ondersteuning hierboven is inbegrepen in wat u al betaalt. Daarbovenop wordt niets berekend.
statement-price-included = inbegrepen
statement-price-incident = { $amount } per incident
statement-price-hourly = { $amount } per uur
statement-price-block = uit vooraf gekochte uren, { $amount } per blok van { $hours } uur
statement-rounding = Elke werkzaamheid wordt naar boven afgerond op een veelvoud van { $round }.
statement-factor = Werk buiten de servicetijden telt { $factor } keer.
statement-no-factor = Werk buiten de servicetijden kost hetzelfde.
statement-agreed-before = Wij noemen u de prijs voordat werk begint dat wordt berekend, en beginnen als iemand van u akkoord is.
statement-col-topic = Ondersteuning
statement-col-services = Voor
statement-col-by = Door
statement-col-day = Dag
statement-col-hours = Tijden
statement-col-method = Manier
statement-col-direction = Wie met wie
statement-col-address = Adres
statement-col-languages = Talen
statement-col-people = Voor wie
statement-col-severity = Ernst
statement-col-first-response = Eerste reactie
statement-col-response = Antwoord op een bericht
statement-col-update = Bericht ten minste elke
statement-col-resolution = Oplossing


## Import and export (import-*)

-import-kinds = Loket importeert klanten, abonnementen, serviceaanvragen, storingsmeldingen, GDAP-relaties en ondersteuningscontacten.

import-empty = Het bestand is leeg.
import-too-big = Het bestand is groter dan { $limit } MiB.
import-too-many = Het bestand bevat meer dan { $limit } regels of items.
import-workbook = Dit is een Excel-werkmap. Sla die op als ‘CSV UTF-8’ en importeer dat bestand.
import-not-utf8 = Deze regel is geen UTF-8; misschien is het bestand Windows-1252. Sla het op als ‘CSV UTF-8’ en importeer het opnieuw.
import-not-utf16 = Het bestand begint als UTF-16 maar is beschadigd. Sla het op als ‘CSV UTF-8’ en importeer het opnieuw.
import-not-json = Dit is geen geldige JSON.
import-more = { $count ->
    [one] Er is nog 1 probleem in dit bestand.
   *[other] Er zijn nog { $count } problemen in dit bestand.
}

import-found-error = Dit is een foutmelding ({ $code }: { $text }), geen gegevens. Herhaal de aanroep en bewaar dat antwoord.
import-found-topics = Dit is een lijst van ondersteuningsonderwerpen. { -import-kinds }
import-found-support-profile = Dit is het ondersteuningsprofiel van de partner. { -import-kinds }
import-found-relationships = Dit is een lijst van relaties tussen partners. { -import-kinds }
import-found-managed-services = Dit is een lijst van beheerde services. { -import-kinds }
import-found-billing-profile = Dit is een factureringsprofiel. Exporteer in plaats daarvan de hele klant. { -import-kinds }
import-found-company-profile = Dit is een bedrijfsprofiel. Exporteer in plaats daarvan de hele klant. { -import-kinds }
import-found-health = Dit zijn aankondigingen van Microsoft Graph, maar niet de storingen: bewaar het antwoord van /admin/serviceAnnouncement/issues.
import-found-gdap = Dit hoort bij een gedelegeerde beheerdersrelatie (GDAP) van Microsoft Graph, maar is niet de relatie zelf. { -import-kinds }
import-found-graph = Dit is een antwoord van Microsoft Graph. { -import-kinds }
import-found-activity-log = Dit is het activiteitenlogboek. { -import-kinds }
import-found-other = Dit is een ‘{ $type }’ van Partner Center. { -import-kinds }
import-found-unknown = Loket herkent deze JSON niet. { -import-kinds }
import-unknown-columns = Loket herkent deze kolommen niet: { $headers }. Verwacht wordt Customers.csv (‘Microsoft-id’, ‘Bedrijfsnaam’, ‘Primaire domeinnaam’) of een export van abonnementen (‘Abonnements-id’, ‘Abonnement’, ‘Aantal’, ‘Status’).

import-missing = ontbreekt.
import-missing-column = Deze kolom ontbreekt.
import-column-twice = Deze kolom komt tweemaal voor.
import-wrong-width = De regel heeft { $cells } cellen en de kop { $headers }. Een cel met een scheidingsteken erin moet tussen aanhalingstekens staan.
import-open-quote = ‘{ $value }’ loopt over meer regels door. Misschien ontbreekt een aanhalingsteken.
import-not-an-object = Hier staat { $value }, verwacht wordt een object.
import-mixed = Dit item is van een andere soort dan het eerste van de lijst.
import-not-text = Hier staat { $value }, verwacht wordt tekst.
import-not-a-word = Hier staat { $value }, verwacht wordt een woord of een geheel getal.
import-not-a-number = Hier staat { $value }, verwacht wordt een geheel getal.
import-not-a-list = Hier staat { $value }, verwacht wordt een lijst.
import-not-a-flag = Hier staat { $value }, verwacht wordt true of false.
import-not-an-id = ‘{ $value }’ is geen id: verwacht worden letters, cijfers en streepjes, hoogstens 100.
import-not-a-count = ‘{ $value }’ is geen geheel getal van 0 tot en met { $limit }.
import-not-a-country = ‘{ $value }’ is geen landcode van twee letters.
import-not-a-date = ‘{ $value }’ is geen datum; verwacht wordt een datum als 2026-01-31T09:30:00Z.
import-not-a-duration = ‘{ $value }’ is geen duur; verwacht wordt een duur als P180D of PT0S.
import-empty-value = is leeg.
import-too-long = De tekst is { $length } tekens lang, hoogstens { $limit } mag: ‘{ $value }’
import-contradicts = ‘{ $value }’ komt tweemaal voor in dit bestand, met verschillende gegevens.
import-whose = Het bestand zegt niet van wie deze abonnementen zijn. Noem de klant met --customer.
import-other-customer = Dit is van klant { $value }, en --customer noemt { $customer }.

import-one-page = Het bestand bevat { $held } van { $total }. Exporteer ook de volgende pagina’s (links.next) en importeer die.
import-gdap-nobody = { $count ->
    [one] 1 relatie is
   *[other] { $count } relaties zijn
} nog met niemand: overgeslagen.
notice-gdap-strange = { $count ->
    [one] 1 GDAP-relatie is met een tenant die hier geen klant is, en is overgeslagen
   *[other] { $count } GDAP-relaties zijn met tenants die hier geen klant zijn, en zijn overgeslagen
}: { $names }{ $more ->
    [0] { "." }
   *[other] { " " }en nog { $more }.
}
import-next-link = Het bestand bevat één pagina van { $held }; er zijn er meer (@odata.nextLink). Bewaar en importeer ook de volgende pagina's.
import-nothing = Het bestand bevat geen items.
import-twice = { $count ->
    [one] 1 item komt tweemaal voor in het bestand; het eerste is overgenomen.
   *[other] { $count } items komen vaker voor in het bestand; telkens is het eerste overgenomen.
}

ics-too-big = De agenda is groter dan { $limit } MB.
ics-too-many = De agenda sluit meer dan { $most } datums.
ics-no-calendar = Dit is geen iCalendar-bestand: het begint niet met BEGIN:VCALENDAR.
ics-nested = { $name } staat te diep in andere onderdelen.
ics-mismatch = END:{ $name } beëindigt iets dat niet begonnen is.
ics-open-end = { $name } is niet beëindigd. Het bestand is niet heel.
ics-line = Deze regel is niet te lezen: { $value }
ics-twice = De gebeurtenis heeft twee keer { $name }.
ics-long-name = De naam heeft { $length } tekens; hoogstens { $limit } worden aangenomen.
ics-no-start = Gebeurtenis '{ $event }' heeft geen begin (DTSTART).
ics-no-name = De gebeurtenis heeft geen naam (SUMMARY).
ics-date = Gebeurtenis '{ $event }': '{ $value }' is geen datum, als 20261224.
ics-ends-before = Gebeurtenis '{ $event }' eindigt voordat ze begint ('{ $value }').
ics-too-long = Gebeurtenis '{ $event }' duurt langer dan een jaar ('{ $value }').
ics-duration = Gebeurtenis '{ $event }': '{ $value }' is geen aantal hele dagen of weken, als P2D.
ics-unsupported = Gebeurtenis '{ $event }': datums die los zijn toegevoegd of verplaatst ('{ $value }') kunnen niet worden overgenomen. Maak van elke datum een gebeurtenis.
ics-rule-frequency = Gebeurtenis '{ $event }': alleen FREQ=YEARLY kan worden overgenomen, niet '{ $value }'.
ics-rule-number = Gebeurtenis '{ $event }': COUNT en INTERVAL gaan van 1 tot 1000, in '{ $value }'.
ics-rule-part = Gebeurtenis '{ $event }': van een jaarlijkse regel kunnen alleen INTERVAL en een van COUNT en UNTIL worden overgenomen, niet '{ $value }'.


## Explaining deadlines to the customer (explain-*)

explain-title = Ticket { $number }: { $title }
explain-zone = { $customer }. Tijden in { $zone }, duur in uren:minuten.
explain-nothing = Voor dit ticket is niets toegezegd, dus er is geen termijn.

explain-of-first-response = Eerste antwoord op uw vraag
explain-of-response = Antwoord op uw bericht
explain-of-update = Bericht over uw vraag
explain-of-resolution = Oplossing van uw vraag
explain-of-vendor = Eerste antwoord van de leverancier aan ons
explain-of-call-back = U terugbellen
explain-of-claim = Geld dat bij Microsoft terug te vragen is

explain-promised = Toegezegd
explain-promised-within = binnen { $target } servicetijd
explain-promised-vendor = binnen { $target } van de uren van de leverancier
explain-promised-call = uiterlijk op de tijd die we met u afspraken
explain-claim = Claim
explain-claim-since = { $claim }, telt vanaf { $since }
explain-rule = Regel
explain-source = Bron
explain-started = Telt vanaf
explain-due = Uiterlijk
explain-due-manual = { $when }, met de hand gezet
explain-due-paused = wordt bepaald zodra het werk verdergaat
explain-due-never = onbekend: er is binnen een jaar geen servicetijd
explain-reckoned = Volgens de uren
explain-standing = Nu
explain-kept = gedaan { $when }, op tijd: { $used } geteld
explain-kept-late = gedaan { $when }, te laat: { $used } geteld
explain-runs = { $late ->
    [yes] nog niet gedaan, en te laat: tot nu toe { $used } geteld
   *[no] nog niet gedaan: tot nu toe { $used } geteld
}
explain-waits = { $late ->
    [yes] wacht op u, en was daarvoor al te laat: tot nu toe { $used } geteld
   *[no] wacht op u: tot nu toe { $used } geteld
}
explain-waits-vendor = { $late ->
    [yes] wacht op de leverancier, en was daarvoor al te laat: tot nu toe { $used } geteld
   *[no] wacht op de leverancier: tot nu toe { $used } geteld
}
explain-solved = { $late ->
    [yes] opgelost, en was daarvoor al te laat: tot nu toe { $used } geteld
   *[no] opgelost: tot nu toe { $used } geteld
}

explain-head-from = Van
explain-head-to = Tot
explain-head-counted = Geteld
explain-head-sum = Samen
explain-open = servicetijd
explain-counts = telt mee
explain-closed = gesloten
explain-holiday = feestdag
explain-break = pauze
explain-waiting-customer = wacht op u
explain-waiting-vendor = bij leverancier
explain-resolved = opgelost
explain-since = sinds { $when }: { $reason }
explain-ahead = --- nu, { $when }; hierna wat we verwachten als er niets gebeurt ---
explain-used-up = --- hier is de toegezegde tijd op ---
explain-closed-left-out = Tijden die hier niet staan, vallen buiten de uren en tellen niet mee.


## Command line (cli-*)

cli-error = loket: { $text }
cli-refused = geweigerd: { $why }
cli-allowed-from = Mag vanaf { $when }.
cli-allowed-from-theirs = Mag vanaf { $when } (tijd van de klant, { $zone }), { $yours } jouw tijd.
cli-allowed-now = Mag nu via: { $methods }.
cli-ambiguous = '{ $text }' kan elk van deze zijn; noem er meer van, of de tenant-id:
cli-odd-answer = de host antwoordde iets dat niet gevraagd was; zijn `loket` en zijn host van dezelfde versie? Zie `loket status`.
cli-output-failed = de standaarduitvoer is niet te schrijven: { $why }
cli-input-failed = de standaardinvoer is niet te lezen: { $why }
cli-input-too-long = de standaardinvoer bevat meer dan { $limit } bytes, en dat is meer dan wordt aangenomen
cli-input-not-text = de tekst is geen UTF-8
cli-text-missing = er ontbreekt een tekst; geef die als argument, of `-` om de standaardinvoer te lezen
cli-text-too-long = de tekst heeft { $length } tekens; het mogen er hoogstens { $limit } zijn
cli-no-file = er is geen bestand '{ $file }'
cli-file-unreadable = '{ $file }' is niet te lezen: { $why }
cli-no-home = uw thuismap is niet bekend; zeg met --desk MAP waar de balie staat
cli-no-command = er is geen opdracht '{ $name }'; `loket --help` noemt ze
cli-not-a-terminal = het scherm van Loket heeft een terminal nodig. Voor scripts: `loket ticket list`, `loket sla board --plain`, of elke opdracht met --json.
cli-terminal-failed = het scherm van Loket is gestopt door een fout: { $why }
cli-runtime-failed = deze machine gaf niet wat een programma nodig heeft om te draaien: { $why }

cli-no-desk = er is geen balie in { $desk }. Maak er een met `loket init`, of kijk rond met `loket demo`.
cli-desk-exists = er is al een balie in { $desk }; er is niets veranderd
cli-init-failed = in { $desk } kan geen balie worden gemaakt: { $why }
cli-init-done = Er is een balie gemaakt in { $desk }; de configuratie is { $config }.
cli-init-next = Nu: bekijk [partner] in { $config }, dan `loket import` voor uw klanten, dan `loket`.
cli-init-simulated = De tijd is er nagebootst: `loket host --clock TIJDSTIP` zet die.
cli-config-good = { $file } is in orde
cli-not-simulated = de klok is alleen te zetten van een balie die met `loket init --simulated` is gemaakt
cli-clock-late = er draait al een host; stop die met `loket host --stop`, dan is zijn klok te zetten
cli-host-runs = Loket { $version }, proces { $pid }, draait { $uptime }
cli-host-stopped = De host is gestopt.
cli-host-started = De host draait.
cli-host-failed = de host is gestopt: { $why }
cli-simulated = { $when } (nagebootst)
cli-tickets-held = { $open } niet gesloten, { $closed } gesloten

cli-imported = { $count ->
    [0] Er is niets veranderd.
    [one] { $count } ding is nieuw of veranderd.
   *[other] { $count } dingen zijn nieuw of veranderd.
}
cli-would-import = { $count ->
    [0] Er zou niets veranderen.
    [one] { $count } ding zou nieuw zijn of veranderen. Er is niets gedaan.
   *[other] { $count } dingen zouden nieuw zijn of veranderen. Er is niets gedaan.
}
cli-dry-run = Dat zou worden aangenomen. Er is niets gedaan.
cli-customer-known = er is al een klant met tenant-id { $tenant }; `loket customer edit` verandert die
cli-customer-added = { $name } is nu een klant.
cli-customer-edited = { $name } is veranderd.
cli-no-customers = Geen klant past.
cli-offering-set = Het nieuwe aanbod van { $name } is vastgelegd.
cli-offering-version = versie { $version } vanaf { $effective }
cli-offering-default = standaard
cli-moved = { $count ->
    [0] Geen termijn van een open ticket is verschoven.
    [one] Eén termijn van een open ticket is verschoven; { $breaches } is daardoor gemist.
   *[other] { $count } termijnen van open tickets zijn verschoven; { $breaches } daardoor gemist.
}
cli-would-move = { $count ->
    [0] Geen termijn van een open ticket zou verschuiven.
    [one] Eén termijn van een open ticket zou verschuiven; { $breaches } zou daardoor gemist zijn.
   *[other] { $count } termijnen van open tickets zouden verschuiven; { $breaches } zouden daardoor gemist zijn.
}
cli-would-breach = gemist
cli-closed = gesloten
cli-calendars = kalenders: { $names }
cli-more-holidays = en nog { $count }, tot en met { $last }
cli-vendor-pauses = De klokken staan stil zolang op een leverancier wordt gewacht.
cli-vendor-does-not-pause = De klokken lopen door zolang op een leverancier wordt gewacht.
cli-out-of-hours-factor = Een uur werk buiten de servicetijden telt voor { $factor }.
cli-rounded-up = Elk stuk werk wordt naar boven afgerond op { $unit }.
cli-no-holidays = Er is geen datum gesloten.
cli-left-out = Weggelaten, regel { $line }: { $name } ({ $why })
cli-left-out-timed = er staat een tijd bij
cli-left-out-cancelled = afgezegd
cli-left-out-years = niet in 2020 tot en met 2035
cli-source = Bron: { $source }
cli-no-tickets = Geen ticket past.
cli-ticket-stands = Ticket { $number }: { $status }.
cli-ticket-stands-with = Ticket { $number }: { $status }, bij { $name }.
cli-no-clock = ticket { $number } heeft geen klok voor { $clock }. Deze heeft het: { $clocks }.
cli-no-clocks = voor ticket { $number } is niets toegezegd, dus het heeft geen klokken
cli-no-cases = Er zijn geen cases.
cli-no-cases-fit = Geen case past. Ook de gesloten cases: --all.
cli-case-no-vehicle = via welke route is hij geopend? Noem die met --vehicle, of kies die met `loket case draft { $number } --vehicle`
cli-answered = beantwoord
cli-answered-late = te laat beantwoord
cli-follow-up-due = NU, sinds { $when }
cli-incident-counted = er telt er een
cli-way = Overdracht van ticket { $number }: { $title }
cli-way-done = klaar
cli-way-open = te doen
cli-way-shut = STOP
cli-way-concludes = De diagnose zegt: { $conclusion } (stap { $step })
cli-way-no-conclusion = De diagnose zegt nog niet wie het oplost.
cli-way-nothing-to-hand-over = Er is niets over te dragen.
cli-way-no-route = Er staat geen route open; `loket case verdicts` zegt waarom.
cli-way-vehicle = { $name } ({ $vehicle }), open
cli-way-vehicle-shut = { $name } ({ $vehicle }), NIET open:
cli-way-vehicle-best = De beste die openstaat: { $name } ({ $vehicle }). Kies die met --vehicle { $vehicle }.
cli-way-evidence = Er ontbreekt niets.
cli-way-severity-a = Ernst A bindt beide kanten dag en nacht: iemand van jullie moet bereikbaar zijn, anders verlaagt de leverancier de ernst.
cli-way-preview = Lees hem: `{ $command }`
cli-way-own = Er is niemand om het aan over te dragen: los het op, en dan `{ $command }`
cli-way-record = Open de case daar, en dan: `{ $command }`
cli-way-case = Case { $case } staat al open, via { $vehicle }.
cli-claim-who = Wie mag het vragen: { $who }
cli-claim-who-not-you = Wie mag het vragen: { $who }. Jij niet: vraag het op tijd je provider.
cli-claim-evidence = Houd bij de hand:
cli-claim-settled = { $outcome } { $when }
cli-claim-open = telt vanaf { $since }, laatste dag { $last } (UTC), nog { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
cli-claim-late = telt vanaf { $since }, TE LAAT: de laatste dag was { $last } (UTC)
cli-case-stands = Case { $case }: { $status }.
cli-verdicts = Ticket { $number }, op { $date }
cli-open-gates = Nog niet beantwoord, en nodig voor de overdracht: { $steps }
cli-verdict-open = OPEN
cli-verdict-shut = dicht
cli-verdict-signs = + pleit ervoor, ? eerst nagaan, - sluit het. Tussen haken: bron en zekerheid (A gelezen bij Microsoft, B fragment, C derden, D afgeleid, ? open).
cli-uncertain = (onzeker)
cli-answers = eerste antwoord: { $times }
cli-answer-hours = { $severity } { $hours } u{ $clock ->
    [always] { " " }dag en nacht
   *[hours] { "" }
}
cli-answer-minutes = { $severity } { $minutes } min{ $clock ->
    [always] { " " }dag en nacht
   *[hours] { "" }
}
cli-answer-days = { $severity } { $days ->
    [one] 1 werkdag
   *[other] { $days } werkdagen
}
cli-entitlements = Wat je aanbiedingen geven, op { $date }
cli-entitlements-note = Geteld zijn de cases van deze desk; wat collega's elders openden, is hier niet bekend. Een case gebruikt wat het eerst afloopt.
cli-no-entitlements = Geen aanbieding die op { $date } loopt, geeft incidenten of uren. Aanbiedingen staan onder [partner] in de configuratie.
cli-cases-before = { $before } en { $cases }
cli-left-of = { $left } van { $count }
cli-hours-a-year = { $count } u per jaar
cli-unlimited = onbeperkt
cli-until-soon = { $until }, { $days ->
    [0] eindigt vandaag
    [one] nog 1 dag
   *[other] nog { $days } dagen
}
cli-yes = ja
cli-no = nee
cli-looked-up = { $what } (nagezocht op { $date })
cli-by-partner-center = { $what } (Partner Center)
cli-gdap-until = { $status } tot { $until }, { $days ->
    [one] nog 1 dag
   *[other] nog { $days } dagen
}
cli-gdap-goes-on = { $status }, loopt vanzelf door
cli-gdap-over = { $status }, einde { $until }
cli-gdap-no-roles = geen rollen
cli-gdap-opens = { $stands }; opent aanvragen; { $roles }
cli-gdap-opens-not = { $stands }; geen rol waarvan bekend is dat die aanvragen opent; { $roles }
cli-package-where = { $name }: { $portal }
cli-package-saved = Geschreven naar { $file }.
cli-package-mailed = Het wordt gemaild naar { $to }; de tijdlijn van het ticket zegt wat ervan komt.
cli-file-exists = { $file } bestaat al en is niet overschreven. Noem een ander bestand.
cli-file-not-written = { $file } kon niet worden geschreven: { $why }
cli-evidence-missing = Bewijs dat nog ontbreekt: { $steps }
cli-no-opening = er is binnen een jaar geen opening

cli-disclosed = Vastgelegd is dat { $name } het weet.
cli-block-bought = De koop van { $name } is vastgelegd.
cli-not-disclosed = NOG NIET aan de klant meegedeeld
cli-mark-undisclosed = niet meegedeeld
cli-disclosure = meegedeeld { $when } via { $via }, door { $by }
cli-disclosure-to = aan { $to } meegedeeld { $when } via { $via }, door { $by }
cli-blocks = { $left } over van { $bought }
cli-block-left = { $left } over
cli-price-included = inbegrepen
cli-price-incident = { $amount } per incident
cli-price-hourly = { $amount } per uur
cli-price-block = uit vooraf gekochte uren, { $amount } per { $hours } uur
cli-quote = { $amount } voor { $length }, { $when }
cli-agreement = { $by }, via { $via }, { $when }
cli-export-whole = --customer, --from en --until beperken alleen logboeken

cli-bad-length = '{ $text }' is geen werkduur; schrijf minuten, of uren en minuten, als 45, 45m of 1h30m
cli-bad-ticket = '{ $text }' is geen ticketnummer; schrijf 12 of #12
cli-bad-time = '{ $text }' is geen tijd; schrijf 2026-11-30, '2026-11-30 09:00', 'morgen 09:00', 'ma 09:00', 16:30, 2026-11-30T09:00:00Z, of vanaf nu 30m, 1u30m, 2d, 1w
cli-bad-date = '{ $text }' is geen datum; schrijf 2026-11-30
cli-bad-instant = '{ $text }' is geen tijdstip; schrijf het met zijn afstand tot UTC, als 2026-11-30T03:00:00+01:00
cli-bad-tenant = '{ $text }' is geen tenant-id; die ziet eruit als 3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f01
cli-bad-country = '{ $text }' is geen land; schrijf twee letters, als NL

cli-in = over { $span }
cli-over = { $span } te laat
cli-met = gehaald { $when }
cli-met-late = te laat gehaald, { $when }
cli-paused = staat stil
cli-by-hand = { $due }, met de hand gezet; volgens de uren { $reckoned }
cli-by-hand-paused = { $due }, met de hand gezet; volgens de uren gepauzeerd
cli-was-due = uiterlijk { $when }
cli-call-back = uiterlijk { $by }
cli-call-back-to = { $to }, uiterlijk { $by }
cli-promise-own = versie { $version }
cli-promise-default = standaard
cli-promise-not-disclosed = { $promise }; NIET MEEGEDEELD aan de klant
cli-open-until = open tot { $when }
cli-open-always = open, dag en nacht
cli-closed-until = gesloten tot { $when }
cli-closed-always = gesloten; binnen een jaar geen opening
cli-nobody = niemand
cli-reach-last = laatste kans, tot { $when }
cli-reach-until = tot { $when }
cli-reach-always = dag en nacht
cli-reach-from = vanaf { $when }
cli-reach-never = niet binnen een jaar
cli-step-gate = OPEN, nodig
cli-step-open = open
cli-step-answered = beantwoord
cli-step-passed = niet nodig
cli-step-form = begint met { $form }
cli-no-issues = Er zijn geen storingen bekend. Importeer ze: `loket import` met het antwoord van Microsoft Graph.
cli-no-issues-open = Er is geen storing gaande, voor zover ze zijn geïmporteerd; --all toont ook die voorbij zijn.
cli-issue-since = sinds { $when }
cli-issue-over = voorbij
cli-issue-over-since = voorbij sinds { $when }

cli-head-number = Nr
cli-head-severity = Ernst
cli-head-status = Status
cli-head-due = Termijn
cli-head-reach = Bereikbaar
cli-head-left = Open tijd over
cli-head-conclusion = Diagnose
cli-head-agent = Agent
cli-head-customer = Klant
cli-head-title = Titel
cli-head-kind = Soort
cli-head-via = Kwam via
cli-head-contact = Gevraagd door
cli-head-attempts = Vergeefse telefoontjes
cli-head-waiting = Wacht op
cli-head-call-back = Terugbellen
cli-head-reminder = Herinnering
cli-head-service-now = Service
cli-head-name = Naam
cli-head-alias = Alias
cli-head-domain = Domein
cli-head-domains = Domeinen
cli-head-country = Land
cli-head-zone = Tijdzone
cli-head-offering = Aanbod
cli-head-tenant = Tenant
cli-head-tags = Labels
cli-head-reachable = Bereikbaar via
cli-head-disclosure = Mededeling
cli-head-blocks = Urenblokken
cli-head-block = Urenblok
cli-head-price = Prijs
cli-head-quote = Offerte
cli-head-agreement = Akkoord van
cli-head-worked = Gewerkt
cli-head-charged = Berekend
cli-head-case = Case
cli-head-ticket = Ticket
cli-head-vehicle = Route
cli-head-ball = Bal
cli-head-answer = Eerste antwoord
cli-head-follow-up = Opnieuw vragen
cli-head-closed = Gesloten
cli-head-incident = Incident
cli-head-opened = Geopend
cli-head-open = Open
cli-head-breached = Te laat
cli-head-pressing = Dringend
cli-head-due-soon = Bijna
cli-head-on-track = Op schema
cli-head-paused = Staat stil
cli-head-met = Gehaald
cli-head-desk = Balie
cli-head-host = Host
cli-head-clock = Tijd
cli-head-clients = Clients
cli-head-offer = Aanbieding
cli-head-remaining = Over
cli-head-used = Gebruikt
cli-head-until = Tot en met
cli-head-azure-role = Rol in Azure
cli-head-reseller = Wederverkopersrelatie
cli-head-support-contact = Ondersteuningscontact
cli-head-tickets = Tickets
cli-head-records = Regels
cli-head-journal = Journaal
cli-head-store = Opslag
cli-head-move-clock = Klok
cli-head-before = Termijn nu
cli-head-after = Termijn dan
cli-head-by = Verschil
cli-head-late = Te laat

cli-part-clocks = Klokken
cli-part-issues = Door Microsoft gemeld
cli-part-description = Omschrijving
cli-part-breaches = Te laat
cli-part-checklist = Checklist
cli-part-cases = Cases
cli-part-claims = Claims
cli-part-timeline = Tijdlijn
cli-part-subscriptions = Abonnementen
cli-part-tenancy = Toegang tot de tenant
cli-part-tickets = Tickets
cli-part-hours = Servicetijden
cli-part-holidays = Gesloten op
cli-part-shifts = Andere uren op
cli-part-breaks = Pauzes op
cli-part-versions = Versies
cli-part-targets = Streeftijden
cli-part-support = Ondersteuning
cli-part-contact = Contact
cli-board-all = Alle open tickets
cli-board-customers = Per klant
cli-board-agents = Per agent
cli-board-next = Eerstvolgende termijnen


## Configuration (config-*)

config-syntax = dit is geen TOML: { $detail }
config-value = '{ $key }' is niet wat het moet zijn: { $detail }
config-missing = '{ $key }' ontbreekt
config-not-a-table = '{ $key }' moet een tabel zijn, als [{ $key }]
config-unknown-near = er is geen sleutel '{ $key }'; bedoelde je '{ $near }'?
config-unknown = er is geen sleutel '{ $key }'; hier zijn bekend: { $known }
config-zone = '{ $zone }' is geen tijdzone; schrijf een IANA-naam, als 'Europe/Amsterdam'
config-zone-near = '{ $zone }' is geen tijdzone; bedoelde je '{ $near }'?
config-uid-twice = '{ $first }' en '{ $second }' hebben hetzelfde uid { $uid }; één gebruiker is één persoon
config-name-empty = een persoon heeft een naam nodig
config-unreadable = { $file } is niet te lezen: { $detail }
config-mail-command = Noem het programma dat mails verstuurt, zoals ["sendmail", "-t", "-i"].
config-mail-address = '{ $text }' is geen e-mailadres.
config-days = 'desk.close_after_days' moet tussen 1 en 365 liggen, niet { $days }
config-dates = '{ $id }' eindigt ({ $to }) voordat het begint ({ $from })
config-holding = '{ $id }' is niet bekend; deze zijn het wel: { $known }
config-holding-near = '{ $id }' is niet bekend; bedoelde je '{ $near }'?
config-held-twice = '{ $id }' loopt al vanaf { $from }: laat het ene eindigen voordat het andere begint
config-tenant = '{ $tenant }' is geen tenant-id, zoals 11111111-2222-3333-4444-555555555555
config-firm-twice = { $name } staat hier tweemaal
config-empty = { $key } is leeg
config-email = '{ $text }' is niet één e-mailadres, zoals desk@firma.example
config-phone = '{ $text }' is geen telefoonnummer, zoals +31 20 555 0100
config-not-a-list = '{ $key }' moet een lijst zijn, in [ ]
config-more = { $count } andere problemen worden niet getoond
config-date = '{ $date }' is geen datum; schrijf hem als 2026-12-24
config-price = '{ $key }' moet "included" zijn of een van {"{"} per_incident = "95.00" {"}"}, {"{"} hourly = "120.00" {"}"}, {"{"} block = {"{"} hours = 10, amount = "1000.00" {"}"} {"}"}
config-amount = '{ $key }' is geen bedrag: { $amount }; schrijf het als tekst, als "95.00"
config-amount-number = '{ $key }' moet als tekst worden geschreven: "{ $amount }"
config-country = er zijn geen feestdagen van '{ $country }'; bekend zijn { $known }, of noem een .ics-bestand
config-country-near = er zijn geen feestdagen van '{ $country }'; bedoelde je '{ $near }'? Bekend zijn { $known }, of noem een .ics-bestand
config-ics-none = er is geen bestand { $file }
config-ics-left-out = { $file }: { $count ->
    [one] één gebeurtenis sluit geen datum en is weggelaten
   *[other] { $count } gebeurtenissen sluiten geen datum en zijn weggelaten
}. `loket calendar holidays` toont ze.


## User interface (ui-*, cmd-*)

ui-name = Loket
ui-name-demo = Loket demo
ui-too-small = Te klein voor Loket: minstens 20x5.
ui-simulated = gesimuleerde tijd
ui-connecting = Verbinden met de desk…
ui-loading = Laden…
ui-lost = Geen verbinding sinds { $since }: { $why } Wat je typt gaat niet verloren.
ui-link-ended = De verbinding met de desk is beëindigd.
ui-reconnected = De desk is terug.

ui-pane-queue = Wachtrij
ui-pane-ticket = Ticket
ui-pane-customer = Klant
ui-pane-checklist = Diagnose
ui-pane-wizard = Escalatie
ui-pane-board = SLA
ui-pane-cases = Cases
ui-tab-queue = Wachtrij
ui-tab-ticket = Ticket
ui-tab-customer = Klant
ui-tab-checklist = Checks
ui-tab-wizard = Escaleren
ui-tab-board = SLA
ui-tab-cases = Cases

ui-group-ticket = Ticket
ui-group-customer = Klant
ui-group-queue = Zoeken en sorteren
ui-group-diagnosis = Diagnose
ui-group-escalation = Escalatie
ui-group-money = Werk en geld
ui-group-cases = Cases bij leveranciers
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
ui-time-there = { $time } in { $place }
ui-time-here = { $time } hier
ui-time-now = zojuist
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
ui-col-left = Rest
ui-sort-deadline = op deadline
ui-sort-newest = nieuwste eerst
ui-sort-severity = op ernst
ui-sort-customer = op klant
ui-sort-reachable = nu bereikbaar
ui-mine = alleen van mij
ui-new-count = { $count } nieuw
ui-filter-count = { $count } van { $total }
ui-paused = gepauzeerd
ui-paused-late = pauze, te laat
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
ui-open-now-until = nu open tot { $time }
ui-opens-in = opent over { $span } ({ $time })
ui-reach-nobody = nu is niemand bereikbaar
ui-days = De komende { $count } dagen, { $zone }
ui-days-now = nu
ui-days-forward = de klok gaat { $minutes } minuten vooruit
ui-days-back = de klok gaat { $minutes } minuten terug
ui-days-special = niet de gewone uren: { $hours }
ui-told = Gemeld
ui-told-by = { $time }, door { $by }, per { $method }
ui-told-to = { $time }, door { $by }, per { $method }, aan { $to }
ui-not-told = dit aanbod is niet gemeld
ui-not-told-version = versie { $version } is niet gemeld
ui-block = Urenbundel
ui-block-left = nog { $left } van { $bought }
ui-contact-methods = Contact
ui-service-hours = servicetijden
ui-everybody = iedereen
ui-prices = Prijzen
ui-price-included = inbegrepen
ui-price-hourly = { $amount } per uur
ui-price-block = { $hours } uur vooraf voor { $amount }
ui-price-factor = werk telt { $factor } keer
ui-outside-hours = Buiten de uren
ui-rounding = Werk
ui-rounded-up = naar boven afgerond op { $step }
ui-about = Over de klant
ui-language = Taal
ui-clocks = Klokken
ui-cases = Cases bij leveranciers
ui-description = Omschrijving
ui-timeline = Tijdlijn, nieuwste eerst
ui-met = gehaald
ui-met-late = te laat gehaald
ui-used-of = { $percent } % van { $target }
ui-by-hand = met de hand gezet; berekend: { $time }
ui-by-hand-paused = met de hand gezet; berekend: gepauzeerd
ui-call-back = beloofd { $time }
ui-call-back-to = aan { $to }, beloofd { $time }
ui-promise-of-customer = eigen, versie { $version }
ui-promise-of-desk = standaard van de desk
ui-undisclosed = niet aan de klant meegedeeld
ui-reminder = Herinnering
ui-breaches = Overschreden
ui-breach = { $clock }, moest { $time }
ui-breaches-earlier = { $count } eerder
ui-price = Prijs
ui-price-incident = { $amount } per incident
ui-quote = Offerte
ui-quoted = { $amount } voor { $hours } werk
ui-quoted-outside = { $amount } voor { $hours } werk buiten openingstijd
ui-agreed = akkoord van { $by }, { $via }, { $time }
ui-not-agreed = nog niemand ging akkoord
ui-worked = Gewerkt
ui-worked-free = { $worked }, niets in rekening
ui-worked-charged = { $worked }; berekend { $charged }: { $amount }

ui-alerts-breached = { $count } te laat
ui-alerts-pressing = { $count } op 90 %
ui-alerts-warning = { $count } op 75 %
ui-alert = { $number } { $clock }: { $level }, deadline { $time }
ui-alert-breached = { $number } { $clock }: overschreden, moest { $time }
ui-alert-follow-up = Case { $case }: vraag de leverancier opnieuw, sinds { $time }: { $title }
ui-alerts-sum = Klokken die aandacht vragen: { $breached } te laat, { $pressing } op 90 %, { $warning } op 75 %. { $key } gaat naar de dringendste.

ui-ledger = Ticket { $number }: de deadlines
ui-ledger-of = Ticket { $number }: de deadlines · { $about }
ui-ledger-empty = Geen klok van dit ticket is ooit gestart: voor deze ernst is niets beloofd.
ui-ledger-met = gehaald { $time }
ui-ledger-late = te laat gehaald, { $time }
ui-ledger-due = deadline { $time }, { $left }
ui-ledger-paused = gepauzeerd: geen deadline zolang er gewacht wordt
ui-ledger-used = { $used } van { $target } geteld
ui-ledger-zone = tijden in { $zone }
ui-ledger-span = Van - tot
ui-ledger-counted = Geteld
ui-ledger-sum = Som
ui-ledger-why = Waarom
ui-ledger-now = nu, { $time }; wat volgt als er niets gebeurt
ui-ledger-end = { $target } is bereikt { $time }
ui-ledger-no-end = { $target } wordt niet bereikt zolang er gewacht wordt
ui-ledger-copied = Uitleg gekopieerd via de terminal, in het { $lang }.
ui-ground-open = open
ui-ground-closed = gesloten
ui-ground-holiday = feestdag: { $name }
ui-ground-break = pauze
ui-ground-waiting-customer = wacht op de klant sinds { $since }: { $reason }
ui-ground-waiting-vendor = wacht op de leverancier
ui-ground-resolved = opgelost

ui-set-offering = Nieuw aanbod voor { $name }
ui-offering-path = Bestand met het aanbod (TOML):
ui-offering-path-hint = Het wordt gecontroleerd en je ziet wat er verandert, voordat iets wordt opgeslagen.
ui-offering-reading = Lezen…
ui-offering-trying = De desk zoekt uit wat er zou veranderen…
ui-offering-problems = { $count ->
    [one] Onbruikbaar: er is één ding mis.
   *[other] Onbruikbaar: er zijn { $count } dingen mis.
}
ui-offering-from = Geldt vanaf { $date }.
ui-offering-from-today = Geldt vanaf vandaag.
ui-offering-no-moves = Geen deadline van een open ticket verschuift.
ui-offering-moves = { $count ->
    [one] Eén deadline verschuift;
   *[other] { $count } deadlines verschuiven;
} { $breaches ->
    [0] geen ervan zou meteen overschreden zijn.
    [one] één zou meteen overschreden zijn.
   *[other] { $breaches } zouden meteen overschreden zijn.
}
ui-offering-answer = [enter] opslaan   [esc] terug
ui-offering-answer-problems = [esc] terug naar het pad
ui-offering-saved = Opgeslagen: nieuw aanbod voor { $name }.
ui-move-none = geen
ui-move-earlier = { $span } eerder
ui-move-later = { $span } later
ui-move-breaches = zou overschreden zijn

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
ui-promise-default-version = { $name } (standaard van de desk), versie { $version }, vanaf { $from }
ui-offering = Aanbod
ui-severity-a-always = ernst A dag en nacht
ui-targets = Ernst { $severity }
ui-subscriptions = Abonnementen

ui-empty-checklist = Er is geen diagnoselijst voor dit onderwerp en deze dienst.
ui-checklist-summary = { $answered } van { $total } beantwoord, { $gates } { $gate } poorten open
ui-passed-by = { $count } overgeslagen
ui-step-passed-by = Overgeslagen: de antwoorden tot nu toe leiden langs deze stap.
ui-answer = Beantwoorden
ui-conclusion = De antwoorden leiden tot: { $conclusion } ({ $step })
ui-evidence-form = bewijs, te beginnen met { $form }
ui-source = bron: { $source }
ui-unsure = (niet zeker)
ui-evidence-given = Bewijs { $step }
ui-issues = Bekend bij Microsoft, misschien dit ({ $key } koppelt)
ui-issues-linked = Bekend bij Microsoft ({ $key } wijzigt de koppeling)
ui-issues-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
ui-issue-linked = dit ticket
ui-issue-since = sinds { $time }
ui-issue-ended = voorbij sinds { $time }
ui-issue-over = voorbij
ui-issue-none = toch geen van deze

ui-cases-open = open
ui-cases-all = alle
ui-ball-desk = bij ons
ui-ball-supplier = leverancier
ui-ball-nobody = gesloten
ui-col-ball = Aan zet
ui-col-vehicle = Route
ui-col-ticket = Ticket
ui-col-clock = Antwoord
ui-col-follow-up = Opvolgen
ui-entitlements = Incidenten en uren over
ui-entitlement-left = nog { $left } van { $count }
ui-entitlement-unlimited = onbeperkt, { $used } gebruikt
ui-entitlement-until = tot en met { $until }
ui-entitlement-expires = { $days ->
    [one] verloopt over één dag, { $until }
   *[other] verloopt over { $days } dagen, { $until }
}
ui-empty-cases = Er zijn geen cases. Een ticket wordt er een in de wizard (5), of met C en het nummer van de leverancier.
ui-empty-cases-open = Er staat geen case open. Druk op a om ze alle { $total } te zien.
ui-case-ticket = ticket { $number }
ui-case-ticket-of = ticket { $number } ({ $name })
ui-case-opened = geopend { $time }
ui-case-closed = gesloten { $time }
ui-case-incident = kost één incident
ui-case-spared = Er telt geen incident: { $why }
ui-case-more = … nog { $count } regels: { $key }
ui-follow-up = opvolgen { $time }: { $text }

ui-issue = Bekende storing
ui-claims = Claims
ui-claims-more = Claims ({ $key } toont het bewijs)
ui-claims-less = Claims ({ $key } verbergt het bewijs)
ui-claim-left = { $days ->
    [0] nog minder dan een dag, tot { $until }
    [one] nog één dag, tot { $until }
   *[other] nog { $days } dagen, tot { $until }
}
ui-claim-late = te laat sinds { $until }
ui-claim-settled = { $outcome }, { $time }
ui-claim-since = geteld vanaf { $since }
ui-claim-since-issue = geteld vanaf { $since }, voor { $issue }
ui-claim-by-us = wij mogen dit claimen ({ $who })
ui-claim-by-other = niet door ons te claimen: { $who }

ui-access = Toegang voor ondersteuning
ui-no-gdap = Er is geen GDAP-relatie bekend: loket import leest ze uit Microsoft Graph.
ui-gdap-left = { $days ->
    [0] eindigt vandaag, { $until }
    [one] nog één dag, tot { $until }
   *[other] nog { $days } dagen, tot { $until }
}
ui-gdap-none-in-force = geen van kracht waarmee aanvragen mogen worden geopend
ui-gdap-open-end = van kracht, zonder einde
ui-gdap-ended = geëindigd { $on }
ui-gdap-no-roles = geen rollen
ui-gdap-no-support = met geen van deze rollen mogen aanvragen worden geopend
ui-azure-role = Azure-rol
ui-reseller = Wederverkoper
ui-not-looked-up = niet opgezocht
ui-looked-up = opgezocht { $on }
ui-support-contact = Steun van
ui-support-contact-of = { $name }, voor { $product }

ui-step-done = Klaar
ui-step-of = Stap { $n } van { $total }
ui-empty-routes = Er is geen route bekend: assets/vehicles is leeg.
ui-classify = Gaat het verzoek hierover? De diagnose en elke route hangen ervan af.
ui-classify-change = { $key } wijzigt het. Enter gaat verder; wat beantwoord is, blijft beantwoord.
ui-classify-how-to = Hoe iets moet, leggen we zelf uit: dat kost nooit een incident.
ui-diagnosis = Wat de diagnose zegt
ui-boundary-solved = De oorzaak is er een die we zelf oplossen. Enter opent het formulier om het ticket op te lossen.
ui-boundary-known = Microsoft weet ervan en werkt eraan: er valt niets te escaleren. Vertel het de klant, en let op de claim.
ui-boundary-beyond = Het gaat verder dan wat wij kunnen oplossen: het mag worden overgedragen.
ui-boundary-open = Er is nog geen conclusie.
ui-boundary-free = Elke poort is gepasseerd, en niets van wat is gevonden lossen we zelf op: het mag worden overgedragen.
ui-boundary-takes = Microsoft neemt over: diensten die eruit liggen, die niet doen wat hun beschrijving zegt zonder dat dit gedocumenteerd is, fouten, grote netwerkstoringen, en regionale problemen van veel tenants.
ui-known-issues = Gemeld door Microsoft
ui-known-linked = Het ticket is eraan gekoppeld.
ui-known-unlinked = Het ticket is nog niet aan een melding gekoppeld. Enter gaat naar de stap van de diagnose.
ui-known-claims = Te claimen
ui-claim-over = te laat
ui-claim-days = { $days ->
    [0] vandaag is de laatste dag
    [one] nog 1 dag
   *[other] nog { $days } dagen
}
ui-route-open = open
ui-route-closed = dicht
ui-route-open-unsure = open, niet zeker
ui-route-closed-unsure = dicht, niet zeker
ui-route-chosen = gekozen
ui-route-needs = Nodig, of vooraf na te gaan:
ui-route-answers = Eerste antwoord, in kantooruren tenzij 24x7: { $answers }
ui-unsure-open = bronnen verschillen, of zwijgen
ui-unsure-inferred = onze eigen gevolgtrekking
ui-answer-days = { $days ->
    [one] 1 werkdag
   *[other] { $days } werkdagen
}
ui-answer-always = { $length }, dag en nacht
ui-answer-hours = { $length } in kantooruren
ui-route-own = Niets over te dragen: enter opent het formulier om het op te lossen.
ui-gates = Poorten van de diagnose
ui-gates-passed = Elke poort is beantwoord.
ui-gates-open = { $count ->
    [one] Eén poort is nog niet beantwoord. Enter gaat erheen.
   *[other] { $count } poorten zijn nog niet beantwoord. Enter gaat naar de geselecteerde.
}
ui-evidence = Bewijs
ui-evidence-complete = Al het bewijs is er. Enter gaat verder.
ui-evidence-missing = { $count ->
    [one] Eén ding ontbreekt: { $key } gaat naar de stap. Enter gaat zonder verder, maar de leverancier zal ernaar vragen.
   *[other] { $count } dingen ontbreken: { $key } gaat naar de stap van het geselecteerde. Enter gaat zonder verder, maar de leverancier zal ernaar vragen.
}
ui-evidence-needed = nodig
ui-evidence-may-wait = mag open blijven
ui-severity-a = Ernst A
ui-severity-a-binds = Ernst A bindt beide kanten dag en nacht: iemand van ons moet steeds bereikbaar zijn, anders verlaagt de leverancier de ernst.
ui-severity-own = die van het ticket
ui-severity-other = Alleen het verzoek krijgt deze ernst. Het ticket houdt de zijne, die { $key } wijzigt.
ui-severity-means-a = Groot verlies of sterke verslechtering van de dienst; de productie ligt stil.
ui-severity-means-b = Matig verlies; de productie is deels geraakt.
ui-severity-means-c = Klein: de dienst is er nog, of het is geen productie.
ui-severity-answer = Eerste antwoord binnen { $length }.
ui-severity-no-answer = Er is geen antwoordtijd beloofd, of er is er geen gevonden.
ui-package = Tekst om over te dragen
ui-package-copy = { $key } kopieert
ui-package-missing = { $count ->
    [one] Er ontbreekt één bewijsstuk.
   *[other] Er ontbreken { $count } bewijsstukken.
}
ui-package-mail = Kan worden gemaild naar { $to }.
ui-format-markdown = Markdown
ui-format-plain = platte tekst
ui-format-json = JSON
ui-save-package = Overdracht opslaan
ui-save-path = Bestand:
ui-save-hint = Een bestand dat er al is, wordt niet zonder vragen vervangen.
ui-save-writing = Bezig met schrijven…
ui-saved-file = Opgeslagen: { $file }
ui-not-saved = Niet opgeslagen: '{ $file }'. { $why }
ui-open-at = Open het bij: { $portal }
ui-hand-over-role = Meld je aan met een account met:
ui-hand-over-paste = Plak de overdracht: { $key } kopieert haar als { $format }.
ui-hand-over-mail = Mail haar: { $key } verstuurt haar, na een vraag, naar
ui-hand-over-answer = Of open het bij: { $portal }
ui-hand-over-number = Heb je het nummer, druk dan op enter en leg het hier vast.
ui-escalated = Overgedragen via { $name } als { $number }. Het ticket wacht op de leverancier.
ui-escalated-next = Enter toont het ticket. Terug begint er nog een overdracht van.
ui-draft-resumed = De overdracht gaat verder waar { $name } was gebleven.
ui-draft-theirs = Intussen bracht { $name } deze overdracht naar: { $draft }.
ui-draft-ended = Intussen beëindigde { $name } deze overdracht: ze is opgegeven, of haar case is vastgelegd.
ui-draft-take-up = { $key } gaat daarmee verder.
ui-draft-anew = { $key } begint opnieuw.
ui-draft-somebody = iemand

ui-board = SLA-bord
ui-breached = te laat
ui-pressing = 90 % verbruikt
ui-due-soon = 75 % verbruikt
ui-on-track = op schema
ui-tally-paused = gepauzeerd
ui-tally-met = gehaald
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
ui-field-from = Van
ui-field-needs-reply = Wacht op ons
ui-field-when = Wanneer
ui-field-what = Waaraan
ui-field-clock = Klok
ui-field-duration = Duur
ui-field-out-of-hours = Buiten uren
ui-field-agreed-by = Akkoord van
ui-field-started = Begonnen
ui-field-free = Kosteloos
ui-field-count = Bundels
ui-field-told-by = Verteld door
ui-field-told-at = Verteld op
ui-field-answer = Antwoord
ui-field-remark = Opmerking
ui-field-issue = Storing
ui-field-claim = Claim
ui-field-since = Sinds
ui-field-result = Uitkomst
ui-field-case-status = Status
ui-field-by-supplier = Door hen
ui-field-follow-up = Opvolgen
ui-field-ask = Vraag naar
ui-field-refunded = Teruggegeven
ui-field-azure-role = Azure-rol
ui-field-reseller = Wederverkoop
ui-hint-customer = een deel van naam, alias, domein of tenant-id
ui-hint-until = 4u, 2d, 16:30, ma 09:00, 2026-11-30; mag leeg blijven
ui-hint-assignee = een naam; leeg geeft het aan niemand
ui-hint-when = 2u, 16:30, morgen 09:00, ma 09:00, 2026-11-30
ui-hint-duration = 45m, 2u of 1u30m
ui-hint-started = 08:30, of zo lang geleden: 2u; leeg: het eindigt nu
ui-hint-told-by = leeg: u
ui-hint-told-at = 16:30, gisteren 16:30 of 2026-11-30; leeg: nu
ui-hint-remark = mag leeg blijven
ui-hint-since = 2026-11-20, gisteren, vr
ui-hint-follow-up = 2h, morgen 09:00, ma; leeg: zoals het was
ui-sending = Versturen…
ui-problem-empty = Vul dit in.
ui-problem-long = Te lang: { $length } tekens, hoogstens { $limit }.
ui-problem-when = Schrijf een tijd als 2u, 16:30, morgen 09:00, ma 09:00 of 2026-11-30 09:00.
ui-problem-to-come = Dat is geen tijd die nog komt.
ui-problem-past = Dat is geen tijd die al geweest is.
ui-problem-duration = Schrijf uren en minuten als 45m, 2u of 1u30m.
ui-problem-count = Schrijf een heel getal, minstens 1.
ui-problem-same = Hier is nog niets anders.
ui-problem-day = Schrijf een dag als 2026-11-20, gisteren of vr.
ui-problem-day-past = Die dag is nog niet geweest.
ui-draft-kept = Concept bewaard: { $key } opent het weer.
ui-ambiguous = ‘{ $text }’ kan van alles zijn: { $candidates }.
ui-allowed-from = Toegestaan vanaf { $time }.
ui-allowed-now = Nu toegestaan: { $methods }.
ui-done = Opgeslagen: { $what } ({ $number }).
ui-done-plain = Opgeslagen: { $what }.
ui-taken = Ticket { $number } is van jou.
ui-copied = Overdracht via { $name } gekopieerd als { $format }.
ui-copied-link = Link gekopieerd: { $link }

ui-note-wait = De klokken staan stil tot de klant antwoordt. Met een tijd eindigt het wachten dan ook vanzelf.
ui-note-call-back = Er is al een telefoontje beloofd, uiterlijk { $time }. Dit komt ervoor in de plaats.
ui-note-remind = Staat op { $time }: “{ $text }”. Maak de tijd leeg om de herinnering weg te halen.
ui-note-deadline = { $clock }: met de hand gezet op { $time }.
ui-note-deadline-clear = Laat de tijd leeg om de berekende deadline weer te laten gelden.
ui-note-price = Prijs: { $price }.
ui-note-quote = { $amount } voor { $length } werk.
ui-note-agreed = Over van de { $length } die zijn afgesproken: { $left }.
ui-note-not-agreed = Nog niemand is akkoord met de offerte.
ui-note-disclose = Leg vast dat { $customer } is verteld wat “{ $offering }” belooft: ondersteuning, uren, contact, prijzen.
ui-note-disclosed = Al verteld op { $time }, via { $via }, door { $by }.
ui-note-block = Een bundel is { $hours } uur voor { $amount }.
ui-note-no-block = Het aanbod heeft geen urenbundels voor dit onderwerp en deze dienst.
ui-note-override = Wat is geweigerd gebeurt één keer toch. Uw naam en de reden staan in het auditspoor.
ui-note-issue = Koppelen beantwoordt de vraag naar een bekende storing in de checklist, en start de tijd waarin tegoed te claimen is.
ui-note-claim = De tijd telt vanaf een dag: de storing, het begin van de termijn, de bestelling of het eerste misbruik.
ui-note-settle = De termijn is gehaald zodra de claim is ingediend.
ui-note-access = Zoals je het vandaag ziet in de Azure-portal en in Partner Center.
ui-note-refund = Het incident telt weer als over. Zeg waarom de leverancier het teruggaf.
ui-note-follow-up = Staat op { $time }: { $text }

ui-refused = Geweigerd: { $what }
ui-way-by = { $what } via { $method }
ui-way-write = In plaats daarvan schrijven via { $method }
ui-way-disclose = Vastleggen dat de klant zijn aanbod is verteld…
ui-way-agree = Vastleggen wie akkoord is met de offerte…
ui-way-quote = Een offerte maken voor het werk…
ui-way-buy-block = Uren vastleggen die de klant heeft gekocht…
ui-way-free = Kosteloos boeken
ui-way-remind = Herinner mij op { $time }; wat u typte blijft een concept
ui-way-remind-again = Herinner mij op { $time } in plaats van { $before }; wat u typte blijft een concept
ui-way-override = Toch doen, en zeggen waarom…
ui-way-back = Terug naar het formulier; alles wat u typte staat er nog
ui-way-close = Sluiten

ui-help = Hulp: typ om te zoeken, enter voert uit
ui-palette = Doe iets
ui-tour = Tickets staan in de wachtrij (1), de dringendste bovenaan: { $over } is over de deadline, { $pressing } heeft 90 % van zijn tijd gebruikt, { $soon } 75 %. { $reach } is nu bereikbaar, { $last } heeft nu de laatste kans voor de deadline; s sorteert daarop, T pakt het volgende. Enter opent er een, / filtert, n maakt een nieuw ticket. Stel de diagnose in de lijst (4); wat je niet kunt oplossen gaat met de wizard (5) naar Microsoft; de cases (7) tonen wie aan zet is. Esc gaat altijd één stap terug. Wat je typte gaat niet verloren.
ui-finder-nothing = Niets met die naam.
ui-prefix-cancel = esc annuleert
ui-confirm = Weet je het zeker?
ui-confirm-quit = [q] stoppen
ui-confirm-cancel = blijven
ui-confirm-no = nu niet
ui-confirm-give-up = [g] opgeven
ui-confirm-replace = [r] vervangen
ui-confirm-mail = [m]ailen
ui-ask-give-up = Deze overdracht opgeven? Wat erin gekozen is, wordt voor iedereen vergeten; de diagnose houdt haar antwoorden.
ui-ask-replace-draft = { $name } bracht deze overdracht naar: { $draft }. Vervangen door die van jou?
ui-ask-go-on-alone = { $name } beëindigde deze overdracht. Vanaf hier opnieuw beginnen?
ui-ask-replace-file = '{ $file }' is er al. Vervangen?
ui-ask-mail = De overdracht via { $name } mailen naar { $to }? Onderwerp: { $subject }
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
ui-why-no-alert = Geen klok vraagt aandacht.
ui-why-not-to-save = Er is niets om op te slaan.
ui-why-yours = Het is al van jou.
ui-why-status = Niet zolang het ticket deze status heeft: { $status }.
ui-why-wizard = Je bent al in de wizard.
ui-why-no-step = Er is geen stap om te beantwoorden.
ui-why-included = Dit soort ondersteuning is inbegrepen: er valt niets te offreren.
ui-why-no-quote = Er is nog geen offerte om akkoord mee te gaan.
ui-why-route-closed = Deze route is dicht; de redenen staan eronder.
ui-why-gates = Escaleren wacht op de poorten van de diagnose.
ui-why-known = Microsoft weet ervan: er valt niets te escaleren.
ui-why-no-package = De overdracht staat niet op het scherm: de wizard toont haar als voorbeeld.
ui-why-no-mail = Er is geen adres om haar naar te mailen. Alleen overdrachten aan de indirecte provider of een leverancier worden gemaild, naar het adres in [partner] van de configuratie.
ui-why-no-link = Deze route heeft geen link.
ui-why-no-theirs = Niemand anders wijzigde deze overdracht.
ui-why-no-draft = Er is geen overdracht begonnen.
ui-why-no-case = Er is geen case gekozen.
ui-why-no-case-ticket = Deze case hoort bij geen ticket.
ui-why-no-incident = Voor deze case telt geen incident.
ui-why-no-claim = Dit ticket heeft geen claim.
ui-why-no-issue = Microsoft meldt geen storing die dit kan zijn.
ui-why-question = Dit is een vraag: enter kiest het antwoord.

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
cmd-take-next = Volgende
cmd-take-next-help = Pakt in dit filter het volgende ticket dat van niemand is en opent het: eerst laatste kansen, dan wie nu bereikbaar is, dan wat de minste open tijd overheeft.
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

cmd-message = Bericht
cmd-message-help = Noteert wat de klant schreef of zei, en of hij op antwoord wacht.
cmd-call-back = Terugbellen
cmd-call-back-help = Belooft de klant een telefoontje; een eigen klok houdt het bij.
cmd-remind = Herinneren
cmd-remind-help = Herinnert de desk op een tijd aan het ticket; wachten op de klant eindigt dan.
cmd-deadline = Deadline zetten
cmd-deadline-help = Zet de deadline van een klok met de hand, of haalt die weg.
cmd-log-work = Uren boeken
cmd-log-work-help = Boekt bestede tijd, en brengt die in rekening zoals afgesproken.
cmd-quote = Offerte
cmd-quote-help = Berekent wat werk gaat kosten, om de klant te vertellen.
cmd-agree = Akkoord
cmd-agree-help = Legt vast wie van de klant akkoord is met de offerte, en hoe.
cmd-disclose = Verteld
cmd-disclose-help = Legt vast dat de klant is verteld wat zijn aanbod belooft.
cmd-buy-block = Uren gekocht
cmd-buy-block-help = Legt een bundel uren vast die de klant heeft gekocht.
cmd-refusal-choose = Kiezen
cmd-refusal-choose-help = Doet wat gekozen is in plaats van wat is geweigerd; een cijfer doet dat meteen.
cmd-refusal-down = Volgende
cmd-refusal-down-help = Kiest de volgende uitweg uit een weigering.
cmd-refusal-up = Vorige
cmd-refusal-up-help = Kiest de vorige uitweg uit een weigering.
cmd-refusal-close = Terug
cmd-refusal-close-help = Verlaat de weigering; wat u typte staat er nog.
cmd-override = Toch doen
cmd-override-help = Doet één keer wat is geweigerd, met een reden die in het auditspoor staat.
cmd-explain = Deadlines uitleggen
cmd-explain-help = Toont per klok welke tijd telde en waarom; y kopieert het voor de klant.
cmd-next-alert = Dringendste
cmd-next-alert-help = Gaat naar het ticket met de dringendste klok; nog eens, naar het volgende.
cmd-offering-file = Aanbod uit bestand
cmd-offering-file-help = Leest een nieuw aanbod voor deze klant en toont welke deadlines verschuiven voor het wordt opgeslagen.
cmd-ledger-next = Volgende klok
cmd-ledger-next-help = Legt de volgende klok van het ticket uit.
cmd-ledger-previous = Vorige klok
cmd-ledger-previous-help = Legt de vorige klok van het ticket uit.
cmd-ledger-copy = Kopiëren voor de klant
cmd-ledger-copy-help = Kopieert de uitleg in de taal van de klant naar je klembord.
cmd-ledger-close = Sluiten
cmd-ledger-close-help = Sluit de uitleg.
cmd-offering-read = Controleren
cmd-offering-read-help = Leest het bestand en vraagt de desk wat er zou veranderen; er wordt nog niets opgeslagen.
cmd-offering-close = Sluiten
cmd-offering-close-help = Laat het aanbod zoals het is.
cmd-offering-save = Opslaan
cmd-offering-save-help = Slaat het nieuwe aanbod op zoals het er staat.
cmd-offering-back = Terug
cmd-offering-back-help = Gaat terug naar het pad; er wordt niets opgeslagen.
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
cmd-go-to-step = Naar stap
cmd-go-to-step-help = Gaat naar de geselecteerde stap in de diagnose; 5 komt terug in de wizard.
cmd-take-up = Overnemen
cmd-take-up-help = Gaat verder met wat een collega intussen van de overdracht maakte.
cmd-copy-package = Overdracht kopiëren
cmd-copy-package-help = Kopieert de overdrachtstekst naar je klembord.
cmd-switch-format = Vorm
cmd-switch-format-help = Toont de overdracht als Markdown, platte tekst of JSON; zo wordt ze ook gekopieerd en opgeslagen.
cmd-save-package = Opslaan
cmd-save-package-help = Slaat de overdracht op in een bestand.
cmd-mail-package = Mailen
cmd-mail-package-help = Mailt de overdracht naar de indirecte provider of de leverancier, na een vraag.
cmd-copy-link = Link kopiëren
cmd-copy-link-help = Kopieert de link van het portaal naar je klembord.
cmd-classify = Indelen
cmd-classify-help = Wijzigt waar het verzoek over gaat: onderwerp, dienst, storing of vraag.
cmd-give-up = Overdracht opgeven
cmd-give-up-help = Vergeet de overdracht die loopt, na een vraag.
cmd-record-case = Case vastleggen
cmd-record-case-help = Legt het nummer vast van het verzoek dat je bij de leverancier opende.
cmd-access = Toegang
cmd-access-help = Legt vast wat is opgezocht: de rol in Azure en of er een wederverkopersrelatie is.
cmd-link-issue = Bekende storing
cmd-link-issue-help = Koppelt het ticket aan een storing die Microsoft meldt, of maakt het los.
cmd-claim = Claim
cmd-claim-help = Legt vast wat te claimen is, zodat de termijn niet verloopt.
cmd-claim-details = Claim voluit
cmd-claim-details-help = Toont of verbergt wie mag claimen, en welk bewijs wordt gevraagd.
cmd-settle = Claim afhandelen
cmd-settle-help = Legt vast dat een claim is ingediend, toegekend, geweigerd of opgegeven.
cmd-case-update = Case bijwerken
cmd-case-update-help = Legt vast wat de leverancier deed: status, ernst, wat er is gezegd, wanneer je weer vraagt.
cmd-case-follow-up = Opvolgen
cmd-case-follow-up-help = Zegt wanneer je de leverancier weer vraagt, of dat het niet meer hoeft.
cmd-case-close = Case sluiten
cmd-case-close-help = Zegt hoe de case afliep, en of het incident is teruggegeven.
cmd-case-refund = Teruggave
cmd-case-refund-help = Legt vast dat de leverancier het incident teruggaf.
cmd-case-filter = Filter
cmd-case-filter-help = Vindt cases op nummer, titel, route, klant of ticket terwijl je typt.
cmd-case-all = Open of alle
cmd-case-all-help = Toont ook de gesloten cases, of alleen de open.
cmd-case-down = Case: omlaag
cmd-case-down-help = Schuift wat er met de gekozen case gebeurde omlaag.
cmd-case-up = Case: omhoog
cmd-case-up-help = Schuift wat er met de gekozen case gebeurde omhoog.
cmd-cases-pane = Cases
cmd-cases-pane-help = Gaat naar de cases bij leveranciers en de incidenten die over zijn.
cmd-mine = Van mij
cmd-mine-help = Toont alleen jouw tickets, of weer alle.
cmd-sort = Sorteren
cmd-sort-help = Op deadline, ernst, klant, wie nu bereikbaar is, of nieuwste eerst.
cmd-refresh = Verversen
cmd-refresh-help = Vraagt de desk alles opnieuw en markeert nieuwe tickets als gezien.
cmd-filter-accept = Houden
cmd-filter-accept-help = Houdt het filter en gaat naar de lijst.
cmd-filter-clear = Wissen
cmd-filter-clear-help = Wist het filter en beëindigt het typen.
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
cmd-save-file = Opslaan
cmd-save-file-help = Slaat de overdracht op in het bestand.
cmd-save-close = Annuleren
cmd-save-close-help = Sluit de vraag zonder op te slaan.
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
cmd-suspend = Naar de shell
cmd-suspend-help = Zet Loket stil en toont de shell; fg haalt het terug.
cmd-interrupt = Onderbreken
cmd-interrupt-help = Sluit wat open is en bewaart concepten; twee keer stopt Loket.
cmd-palette = Doe iets
cmd-palette-help = Vindt elke actie op naam of toets.
cmd-help = Hulp
cmd-help-help = Toont elke toets; typ om te zoeken, enter om uit te voeren.
