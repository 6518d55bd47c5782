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
reason-model =
    Niet voor een partner van jouw soort ({ $model ->
        [direct_bill] direct bill
        [indirect_provider] indirecte provider
        [indirect_reseller] indirecte wederverkoper
       *[other] adviseur
    }).
reason-topic =
    Niet voor { $topic ->
        [billing] facturering
        [subscription] abonnementen
        [technical] technische problemen
        [advisory] advies
       *[other] beveiligingslekken
    }.
reason-service =
    Niet voor { $service ->
        [azure] Azure
        [m365] Microsoft 365
        [d365] Dynamics 365
        [power_platform] Power Platform
        [on_prem] software op locatie
        [marketplace] marketplace-producten
       *[other] Partner Center
    }.
reason-nature =
    { $nature ->
        [how_to] Alleen voor iets dat kapot is, niet voor gebruiksvragen.
       *[other] Alleen voor vragen, niet voor iets dat kapot is.
    }
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
reason-tpd-partner-only = Voor jou, nooit rechtstreeks voor de klant: een adviseur antwoordt binnen 2 werkdagen.
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
reason-gdap-azure-missing = Zonder GDAP-rol in de tenant van de klant kan geen Azure-aanvraag worden geopend.
reason-check-gdap-azure = Ga na dat je een GDAP-rol in de tenant van de klant hebt: minstens Directory readers.
reason-gdap-held = Je hebt een GDAP-rol in de tenant van de klant.
reason-azure-role-missing = Zonder Support request contributor of Eigenaar op het abonnement kan geen aanvraag worden geopend.
reason-check-azure-role = Ga na dat je Support request contributor of Eigenaar op het abonnement hebt en dat de wederverkopersrelatie er is.
reason-azure-role-held = Je hebt de Azure-rol waarmee aanvragen worden geopend.
reason-gdap-missing = Zonder de GDAP-rol { $role } kan voor deze klant geen aanvraag worden geopend.
reason-check-gdap = Ga na dat je de GDAP-rol { $role } in de tenant van de klant hebt.
reason-check-delegated = Ga voor de tenant van een klant na dat je de GDAP-rol { $role } hebt: die is ook met een betaald contract nodig.
reason-reseller-uncertain = Pagina's van Microsoft zijn het oneens of een wederverkoper dit zelf mag openen; alle staan het toe met de GDAP-rol.
reason-advisor-uncertain = Slechts één pagina van Microsoft zegt dat een adviseur dit mag openen.
reason-check-d365-plan = Documenten van 2020 tot 2022 vragen ASfP of PSfP, en dat heb je niet; nieuwere zeggen dat niet. Ga na wat het portaal vraagt.
reason-d365-use-plan = Open het onder je betaalde contract: documenten van 2020 tot 2022 vragen er een.
reason-d365-plan = Aanvragen voor Dynamics 365 en Business Central worden onder dit contract geopend.
reason-power-platform-unnamed = De lijst van deze ondersteuning noemt Power Platform niet, de rollentabel wel. Ga na wat het portaal biedt.
reason-no-incident-used = Kost je geen incident.
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
reason-severity-a = Prioriteit A: je moet dag en nacht bereikbaar zijn tot het is opgelost, anders wordt het verlaagd.
reason-english = De reactietijden gelden in het Engels; andere talen alleen tijdens kantooruren.
reason-asfp-retiring = Dit contract stopt naar verluidt in januari 2027.
reason-asfp-retired = Dit contract is naar verluidt gestopt in januari 2027: ga na of het jouwe nog geldt.
reason-successor = Dit contract wordt opgevolgd door Unified for Partners.
reason-ufp-pilot = Alleen proefprojecten; algemeen beschikbaar is gepland voor de eerste helft van 2027.
reason-plan-held = Je hebt het contract.
reason-plan-until = Je hebt het contract tot en met { $until }.
reason-plan-none = Je hebt dit contract niet.
reason-plan-ended = Je contract is afgelopen op { $to }.
reason-ids-known = Contract ID en Access ID zijn bekend.
reason-check-ids = Zoek Contract ID en Access ID op: die worden eenmaal per account gevraagd.
reason-left = Nog { $left } van { $count } incidenten tot en met { $until }, geteld naar je eigen zaken hier.
reason-none-left = Geen van de { $count } incidenten over tot en met { $until }, geteld naar je eigen zaken hier.
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
reason-unknown-offer = Aanbieding '{ $id }' is niet bekend.
reason-unknown-offer-meant = Aanbieding '{ $id }' is niet bekend; bedoelde je '{ $meant }'?
reason-unknown-plan = Plan '{ $id }' is niet bekend.
reason-unknown-plan-meant = Plan '{ $id }' is niet bekend; bedoelde je '{ $meant }'?

package-heading = Overdracht: { $vehicle }
package-ticket = Ticket
package-portal = Waar
package-link = Link
package-role = Benodigde rol
package-checks = Eerst nagaan
package-form = Formulier
package-field =
    { $field ->
        [customer] Klant
        [domain] Domein van de klant
        [tenant] Tenant-id van de klant
        [service] Product
        [subscriptions] Abonnementen
        [problem_type] Soort probleem
        [summary] Samenvatting
        [description] Beschrijving
        [started] Begonnen
        [severity] Prioriteit
        [support_plan] Ondersteuningsplan
        [contract_id] Contract ID
        [access_id] Access ID
        [contact] Contactpersoon (partner)
        [email] E-mail (partner)
        [phone] Telefoon (partner)
        [language] Taal
        [country] Land van de klant
       *[reference] Ons kenmerk
    }
package-fill-in = (niet bekend: invullen)
package-service =
    { $service ->
        [azure] Azure
        [m365] Microsoft 365
        [d365] Dynamics 365
        [power_platform] Power Platform
        [on_prem] Software op locatie
        [marketplace] Marketplace-producten
       *[other] Partner Center
    }
package-problem =
    { $topic ->
        [billing] Facturering
        [subscription] Abonnementsbeheer
        [technical] Technisch
        [advisory] Advies
       *[other] Beveiligingslek
    }, { $nature ->
        [how_to] vraag
       *[other] storing
    }
package-severity =
    { $severity ->
        [A] A (kritiek)
        [B] B (gemiddeld)
       *[C] C (gering)
    }
package-severity-heading = Prioriteit { $severity }
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
package-finding =
    { $finding ->
        [done] gedaan
        [cause] dit was de oorzaak
       *[skipped] overgeslagen
    }
package-missing = Nog ontbrekend bewijs
package-timeline = Tijdlijn
package-consent = Toestemming om diagnostische gegevens te delen
package-no-consent = Nog niet vastgelegd: vraag het de klant voordat je het in het formulier toestaat.
package-english = Engels
package-reference = Loket-ticket { $number }
package-reported = Niet genoemd; gemeld { $at }
package-created =
    Gemeld door de klant per { $via ->
        [phone] telefoon
        [email] e-mail
        [chat] chat
        [portal] portaal
        [on_site] bezoek
       *[remote] sessie op afstand
    }
package-replied =
    Partner antwoordde de klant per { $via ->
        [phone] telefoon
        [email] e-mail
        [chat] chat
        [portal] portaal
        [on_site] bezoek
       *[remote] sessie op afstand
    }
package-called =
    Partner belde de klant: { $outcome ->
        [reached] gesproken
        [voicemail] bericht ingesproken
       *[no_answer] geen gehoor
    }
package-waiting = Wacht op de klant
package-resumed = Partner werkt er weer aan
package-resolved = Als opgelost beschouwd
package-reopened = Heropend
package-severity-changed = Prioriteit gewijzigd van { $from } naar { $to }
package-case-opened = Zaak { $case } geopend
package-case-moved =
    Zaak { $case }: { $status ->
        [open] open
        [closed] gesloten
        [attention_needed] wacht op de partner
       *[none] gewijzigd
    }

asset-unknown-file = Dit bestand hoort bij geen soort asset: gebruik de mappen checklists en vehicles.
asset-too-long = Het bestand heeft { $bytes } bytes; ten hoogste { $limit } wordt aanvaard.
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



