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

-import-kinds = Loket imports customers, subscriptions and service requests.

import-empty = The file is empty.
import-too-big = The file is larger than { $limit } MiB.
import-too-many = The file holds more than { $limit } entries.
import-workbook = This is an Excel workbook. Save it as “CSV UTF-8” and import that file.
import-not-utf8 = This line is not UTF-8; the file may be in Windows-1252. Save it as “CSV UTF-8” and import it again.
import-not-utf16 = The file begins as UTF-16 and is broken. Save it as “CSV UTF-8” and import it again.
import-not-json = This is not valid JSON.
import-more = { $count ->
    [one] There is 1 more problem in this file.
   *[other] There are { $count } more problems in this file.
}

import-found-error = This is an error answer ({ $code }: { $text }), not data. Repeat the call and save its answer.
import-found-topics = This is a list of support topics. { -import-kinds }
import-found-support-profile = This is the partner’s support profile. { -import-kinds }
import-found-support-contact = This is the support contact of a subscription. { -import-kinds }
import-found-relationships = This is a list of relationships between partners. { -import-kinds }
import-found-managed-services = This is a list of managed services. { -import-kinds }
import-found-billing-profile = This is a billing profile. Export the whole customer instead. { -import-kinds }
import-found-company-profile = This is a company profile. Export the whole customer instead. { -import-kinds }
import-found-health = This is service health of Microsoft Graph. { -import-kinds }
import-found-gdap = This is a list of delegated admin relationships (GDAP) of Microsoft Graph. { -import-kinds }
import-found-graph = This is an answer of Microsoft Graph. { -import-kinds }
import-found-activity-log = This is the activity log. { -import-kinds }
import-found-other = This is a “{ $type }” of Partner Center. { -import-kinds }
import-found-unknown = Loket does not recognise this JSON. { -import-kinds }
import-unknown-columns = Loket does not recognise these columns: { $headers }. Expected is Customers.csv (“Microsoft ID”, “Company name”, “Primary domain name”) or a subscription export (“Subscription ID”, “Subscription”, “Quantity”, “Status”).

import-missing = is missing.
import-missing-column = This column is missing.
import-column-twice = This column stands twice.
import-wrong-width = The line has { $cells } cells and the header { $headers }. A cell with a delimiter in it needs quotes.
import-open-quote = “{ $value }” runs over several lines. A quote may not be closed.
import-not-an-object = { $value } stands where an object is expected.
import-mixed = This entry is of another kind than the first of the list.
import-not-text = { $value } stands where text is expected.
import-not-a-word = { $value } stands where a word or a whole number is expected.
import-not-a-number = { $value } stands where a whole number is expected.
import-not-a-list = { $value } stands where a list is expected.
import-not-a-flag = { $value } stands where true or false is expected.
import-not-an-id = “{ $value }” is no id: letters, digits and hyphens, at most 100, are expected.
import-not-a-count = “{ $value }” is not a whole number from 0 to { $limit }.
import-not-a-country = “{ $value }” is not a country code of two letters.
import-not-a-date = “{ $value }” is no date; expected is one as 2026-01-31T09:30:00Z.
import-empty-value = is empty.
import-too-long = The text is { $length } characters long, at most { $limit } are accepted: “{ $value }”
import-contradicts = “{ $value }” stands twice in this file and says different things.
import-whose = The file does not say whose subscriptions these are. Name the customer with --customer.
import-other-customer = This belongs to customer { $value }, and --customer says { $customer }.

import-one-page = The file holds { $held } of { $total }. Export the next pages too (links.next) and import them.
import-nothing = The file holds no entries.
import-twice = { $count ->
    [one] 1 entry stands twice in the file; the first was taken.
   *[other] { $count } entries stand more than once in the file; the first of each was taken.
}







## Command line (cli-*)







## Configuration (config-*)







## User interface (ui-*, cmd-*)



