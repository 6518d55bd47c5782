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

-import-kinds = Loket importeert klanten, abonnementen en serviceaanvragen.

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
import-found-support-contact = Dit is het ondersteuningscontact van een abonnement. { -import-kinds }
import-found-relationships = Dit is een lijst van relaties tussen partners. { -import-kinds }
import-found-managed-services = Dit is een lijst van beheerde services. { -import-kinds }
import-found-billing-profile = Dit is een factureringsprofiel. Exporteer in plaats daarvan de hele klant. { -import-kinds }
import-found-company-profile = Dit is een bedrijfsprofiel. Exporteer in plaats daarvan de hele klant. { -import-kinds }
import-found-health = Dit is de servicestatus van Microsoft Graph. { -import-kinds }
import-found-gdap = Dit is een lijst van gedelegeerde beheerdersrelaties (GDAP) van Microsoft Graph. { -import-kinds }
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
import-empty-value = is leeg.
import-too-long = De tekst is { $length } tekens lang, hoogstens { $limit } mag: ‘{ $value }’
import-contradicts = ‘{ $value }’ komt tweemaal voor in dit bestand, met verschillende gegevens.
import-whose = Het bestand zegt niet van wie deze abonnementen zijn. Noem de klant met --customer.
import-other-customer = Dit is van klant { $value }, en --customer noemt { $customer }.

import-one-page = Het bestand bevat { $held } van { $total }. Exporteer ook de volgende pagina’s (links.next) en importeer die.
import-nothing = Het bestand bevat geen items.
import-twice = { $count ->
    [one] 1 item komt tweemaal voor in het bestand; het eerste is overgenomen.
   *[other] { $count } items komen vaker voor in het bestand; telkens is het eerste overgenomen.
}







## Command line (cli-*)







## Configuration (config-*)







## User interface (ui-*, cmd-*)



