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

reason-for-own = You solve it yourself: receive, diagnose and resolve is what Microsoft asks of every partner.
reason-for-commercial = For invoices, prices, purchases and Partner Center itself.
reason-for-csp_technical = For faults in a customer's cloud products: the support that comes with CSP.
reason-for-psfp = A paid contract for all products.
reason-for-asfp = A paid contract for cloud products.
reason-for-ufp = The announced successor of the paid contracts, for cloud products.
reason-for-signature = Incidents for cloud products that come with a programme offer.
reason-for-psi = Incidents for recent on-premises products that come with a programme offer.
reason-for-ppi = One incident for an on-premises product, paid by card.
reason-for-indirect_provider = The provider of a reseller supports it and goes on to Microsoft.
reason-for-supplier = Support may be resold or outsourced, in full or in part.
reason-for-isv = The maker of a marketplace product supports it.
reason-for-msrc = For weaknesses in products of Microsoft.
reason-for-tpd = Hours of advice that come with a programme offer.
reason-model =
    Not for a partner of your kind ({ $model ->
        [direct_bill] direct bill
        [indirect_provider] indirect provider
        [indirect_reseller] indirect reseller
       *[other] advisor
    }).
reason-topic =
    Not for { $topic ->
        [billing] billing
        [subscription] subscriptions
        [technical] technical problems
        [advisory] advice
       *[other] vulnerabilities
    }.
reason-service =
    Not for { $service ->
        [azure] Azure
        [m365] Microsoft 365
        [d365] Dynamics 365
        [power_platform] Power Platform
        [on_prem] on-premises software
        [marketplace] marketplace products
       *[other] Partner Center
    }.
reason-nature =
    { $nature ->
        [how_to] Only for something that is broken, not for questions of use.
       *[other] Only for questions, not for something that is broken.
    }
reason-not-yet = Exists only from { $from }.
reason-no-more = Ended on { $to }.
reason-renamed = Called { $before } before; the day of the renaming is not known.
reason-security = A vulnerability in a Microsoft product goes to the Microsoft Security Response Center, never into a ticket.
reason-msrc-disclosure = Coordinated disclosure: tell nobody who need not know.
reason-marketplace-isv = A third-party product is supported by its maker, not by Microsoft.
reason-own-marketplace = Subscription, payment and account set-up are yours; the product itself is its maker's.
reason-advice = Advice is not covered: no incident may be used for it.
reason-how-to = A question of use is not covered: no incident may be used for it.
reason-own-advice = Questions of use and advice are the partner's own work.
reason-psfp-advice = Advice is no incident: check which advice your contract includes.
reason-tpd-break-fix = Never for something that is broken.
reason-tpd-partner-only = For you, never direct to the customer: a consultant answers within 2 business days.
reason-tpd-on-prem = On premises only for Windows Server and SQL Server.
reason-known-incident = Service health shows this incident: link it, do not escalate it.
reason-known-incident-own = Link the incident of service health and follow it. The time for claiming credit runs: 2 months (Azure) or 1 month (others) after the billing month.
reason-known-incident-provider = Only your provider can claim credit for this incident.
reason-azure-reseller = A reseller or advisor may not open requests for a customer's Azure, even with a paid contract: only the provider of the subscription may.
reason-azure-own-only = Only if it is your own tenant: a reseller or advisor may not open requests for a customer's Azure, even with a paid contract.
reason-commercial-reseller = Invoices, prices, credits, purchases and quota of a reseller go through its indirect provider.
reason-commercial-advisor = Invoices, prices, credits, purchases and quota are for direct bill partners and indirect providers only.
reason-commercial-technical = Technical problems go another way, except those of Partner Center itself.
reason-commercial-free = Free and without limit; uses no incident.
reason-commercial-marketplace = Microsoft helps only with its own commerce system, not with the maker's product.
reason-azure-quota = Quota, reservations, transfers and removal go through the Azure portal.
reason-seats-admin-center = Seat counts that differ from Partner Center, and licence assignment, go through the Microsoft 365 admin center.
reason-partner-center-desk = Problems with Partner Center itself are reported there, by every partner.
reason-partner-center = Problems with Partner Center itself are reported in Partner Center.
reason-own-tenant = The support that comes with CSP does not cover your own tenant.
reason-check-owner = Check whose tenant it is: CSP support does not cover your own.
reason-azure-plan = For a customer's Azure choose the support plan Cloud Solution Provider.
reason-gdap-azure-missing = Without a GDAP role in the customer's tenant no Azure request can be opened.
reason-check-gdap-azure = Check that you hold a GDAP role in the customer's tenant: Directory readers at least.
reason-gdap-held = You hold a GDAP role in the customer's tenant.
reason-azure-role-missing = Without Support request contributor or Owner on the subscription no request can be opened.
reason-check-azure-role = Check that you hold Support request contributor or Owner on the subscription, and that the reseller relationship stands.
reason-azure-role-held = You hold the Azure role that opens requests.
reason-gdap-missing = Without the GDAP role { $role } no request can be opened for this customer.
reason-check-gdap = Check that you hold the GDAP role { $role } in the customer's tenant.
reason-check-delegated = For a customer's tenant check that you hold the GDAP role { $role }: it is needed with a paid contract too.
reason-reseller-uncertain = Pages of Microsoft disagree on whether a reseller may open this itself; all allow it with the GDAP role.
reason-advisor-uncertain = Only one page of Microsoft says that an advisor may open this.
reason-check-d365-plan = Documents of 2020 to 2022 ask for ASfP or PSfP, which you do not hold; newer ones do not say so. Check what the portal asks.
reason-d365-use-plan = Open it under your paid contract: documents of 2020 to 2022 ask for one.
reason-d365-plan = Requests for Dynamics 365 and Business Central are opened under this contract.
reason-power-platform-unnamed = The list of this support does not name Power Platform, its table of roles does. Check what the portal offers.
reason-no-incident-used = Uses none of your incidents.
reason-version-current = The version is the newest or the one before.
reason-check-version = Check the version: only the newest and the one before, in mainstream support.
reason-version-older = The version is too old: only the newest and the one before are covered.
reason-any-version = Covers older versions too.
reason-ppi-account = Needs a personal Microsoft account and a credit card; a work account cannot buy it.
reason-ppi-lifecycle = Check that the product is within the Fixed Lifecycle Policy.
reason-signature-m365 = The Microsoft 365 admin center cannot link a contract.
reason-signature-own-tenant = Meant for your own tenant.
reason-signature-azure-plan = For a customer's Azure use the support plan Cloud Solution Provider instead; this is for your own tenant.
reason-check-benefit-customer = Sources differ on whether it may be used for a customer's tenant: check before you spend an incident.
reason-plan-own-tenant = Covers your own tenant.
reason-own-m365 = For your own Microsoft 365 use the support of its own subscription.
reason-customer-phones = The customer is locked out and you have no access: here the customer may phone Microsoft itself.
reason-own-keys = Activation errors go to the volume licensing activation centre; a reseller asks its provider for keys.
reason-own-nce = New commerce: fewer seats or cancellation only in the first 7 days of the term.
reason-gates-open =
    { $gates ->
        [one] One step of the diagnosis comes first.
       *[other] { $gates } steps of the diagnosis come first.
    }
reason-severity-a = Severity A: you must be reachable round the clock until it is solved, or it is lowered.
reason-english = Answer times hold in English; other languages only in business hours.
reason-asfp-retiring = This contract is reported to end in January 2027.
reason-asfp-retired = This contract is reported to have ended in January 2027: check whether yours still holds.
reason-successor = This contract will be followed by Unified for Partners.
reason-ufp-pilot = Pilots only; general availability is planned for the first half of 2027.
reason-plan-held = You hold the contract.
reason-plan-until = You hold the contract until { $until }.
reason-plan-none = You do not hold this contract.
reason-plan-ended = Your contract ended on { $to }.
reason-ids-known = Contract id and access id are known.
reason-check-ids = Look up contract id and access id: they are asked once per account.
reason-left = { $left } of { $count } incidents left until { $until }, by your own cases here.
reason-none-left = None of { $count } incidents left until { $until }, by your own cases here.
reason-unlimited = Incidents without limit until { $until }.
reason-hours = { $count } hours a year until { $until }; hours used are not counted here.
reason-offer-none = You hold no programme offer that gives this.
reason-offer-without = Your offer { $offer } gives none.
reason-offer-over = Nothing is known that { $offer } gives on this day.
reason-check-legacy = Competencies ended on 2022-09-30: check that the legacy benefits were bought at renewal.
reason-provider-azure = For a customer's Azure the reseller's provider opens the request.
reason-provider-commercial = Invoices, prices, credits, purchases and quota go through the provider.
reason-provider-files = The provider of a reseller may open the request too.
reason-provider-named = Your provider is { $provider }.
reason-provider-unnamed = Say in the configuration who your indirect provider is.
reason-provider-terms = Check what your contract with the provider promises: Microsoft sets no minimum.
reason-supplier-named = { $supplier } supports on your behalf.
reason-supplier-none = Neither the configuration nor the customer's offering names a supplier.
reason-unknown-offer = Offer '{ $id }' is not known.
reason-unknown-offer-meant = Offer '{ $id }' is not known; did you mean '{ $meant }'?
reason-unknown-plan = Plan '{ $id }' is not known.
reason-unknown-plan-meant = Plan '{ $id }' is not known; did you mean '{ $meant }'?

package-heading = Hand-over: { $vehicle }
package-ticket = Ticket
package-portal = Where
package-link = Link
package-role = Role needed
package-checks = Check first
package-form = Form
package-field =
    { $field ->
        [customer] Customer
        [domain] Customer's domain
        [tenant] Customer's tenant id
        [service] Product
        [subscriptions] Subscriptions
        [problem_type] Problem type
        [summary] Summary
        [description] Description
        [started] Started
        [severity] Severity
        [support_plan] Support plan
        [contract_id] Contract id
        [access_id] Access id
        [contact] Contact (partner)
        [email] E-mail (partner)
        [phone] Telephone (partner)
        [language] Language
        [country] Country of the customer
       *[reference] Our reference
    }
package-fill-in = (not known: fill in)
package-service =
    { $service ->
        [azure] Azure
        [m365] Microsoft 365
        [d365] Dynamics 365
        [power_platform] Power Platform
        [on_prem] On-premises software
        [marketplace] Marketplace products
       *[other] Partner Center
    }
package-problem =
    { $topic ->
        [billing] Billing
        [subscription] Subscription management
        [technical] Technical
        [advisory] Advisory
       *[other] Vulnerability
    }, { $nature ->
        [how_to] question
       *[other] break-fix
    }
package-severity =
    { $severity ->
        [A] A (critical)
        [B] B (moderate)
       *[C] C (minimal)
    }
package-severity-heading = Severity { $severity }
package-severity-means =
    { $severity ->
        [A] Significant loss or degradation; production is down.
        [B] Moderate loss or degradation; production is partly affected.
       *[C] Minimal loss or degradation; the service is available, or only non-production is affected.
    }
package-promise = First answer
package-response-hours =
    First answer promised within { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }{ $clock ->
        [always] , day and night
       *[hours] {""}
    }.
package-response-minutes =
    First answer promised within { $minutes } minutes{ $clock ->
        [always] , day and night
       *[hours] {""}
    }.
package-response-days =
    First answer promised within { $days ->
        [one] 1 business day
       *[other] { $days } business days
    }.
package-response-unknown = No answer time is known for this route.
package-note = Note: { $note }.
package-source = Source: { $source }.
package-evidence = Diagnosis and evidence
package-finding =
    { $finding ->
        [done] done
        [cause] this was the cause
       *[skipped] left out
    }
package-missing = Evidence still missing
package-timeline = Timeline
package-consent = Consent to share diagnostic information
package-no-consent = Not recorded yet: ask the customer before you allow it in the form.
package-english = English
package-reference = Loket ticket { $number }
package-reported = Not stated; reported { $at }
package-created =
    Reported by the customer by { $via ->
        [phone] phone
        [email] e-mail
        [chat] chat
        [portal] portal
        [on_site] visit
       *[remote] remote session
    }
package-replied =
    Partner answered the customer by { $via ->
        [phone] phone
        [email] e-mail
        [chat] chat
        [portal] portal
        [on_site] visit
       *[remote] remote session
    }
package-called =
    Partner called the customer: { $outcome ->
        [reached] reached
        [voicemail] left a message
       *[no_answer] no answer
    }
package-waiting = Waiting for the customer
package-resumed = Partner works on it again
package-resolved = Taken for solved
package-reopened = Reopened
package-severity-changed = Severity changed from { $from } to { $to }
package-case-opened = Case { $case } opened
package-case-moved =
    Case { $case }: { $status ->
        [open] open
        [closed] closed
        [attention_needed] waits for the partner
       *[none] changed
    }

asset-unknown-file = This file belongs to no kind of asset: use the folders checklists and vehicles.
asset-too-long = The file has { $bytes } bytes; at most { $limit } are accepted.
asset-toml = Cannot be read: { $message }.
asset-id-not-file = The id '{ $id }' is not the name of the file.
asset-unknown-word = '{ $word }' is not known.
asset-no-source = '{ $word }' has no source.
asset-no-text = '{ $word }' lacks a text in English or Dutch.
asset-no-name = '{ $vehicle }' has no name for its first days.
asset-no-portal = '{ $vehicle }' has no portal for every service.
asset-no-vehicles = '{ $word }' names no vehicles.
asset-no-checklist = There is no checklist for { $topic } of { $service }.
asset-overlap = '{ $word }' overlaps another entry.
asset-twice = '{ $word }' stands twice.

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



