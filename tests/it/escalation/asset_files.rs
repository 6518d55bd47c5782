//! The asset files: whole as they are, refused with file and line when broken.

use loket::assets::{CATALOGUE_TEXTS, catalogue};
use loket::domain::catalogue::{AssetProblem, Catalogue, Fact};
use loket::domain::checklist::{Answer, Finding};
use loket::domain::diagnosis::Diagnosis;
use loket::domain::kind::{Service, Topic};
use loket::domain::lang::Lang;
use loket::domain::text::CleanText;
use loket::locale::{self, say};
use rstest::rstest;
use std::collections::{BTreeMap, BTreeSet};
use strum::VariantArray;

/// The built-in texts, with one of them changed.
fn broken(file: &str, change: impl Fn(&str) -> String) -> Vec<AssetProblem> {
    let texts: Vec<(&str, String)> = CATALOGUE_TEXTS
        .iter()
        .map(|(name, text)| match *name == file {
            true => (*name, change(text)),
            false => (*name, (*text).to_owned()),
        })
        .collect();
    let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    Catalogue::parse(&texts).expect_err("it must be refused")
}

#[rstest]
#[case::unknown_key("vehicles/psi.toml", "rank = 25", "rank = 25\ncolour = 3", "asset-toml", "colour")]
#[case::unknown_service(
    "vehicles/psi.toml",
    "only = [\"on_prem\"]",
    "only = [\"onprem\"]",
    "asset-toml",
    "onprem"
)]
#[case::unknown_predicate(
    "vehicles/psi.toml",
    "version = [\"older\"]",
    "age = [\"older\"]",
    "asset-toml",
    "age"
)]
#[case::unknown_plan(
    "vehicles/csp_technical.toml",
    "no_plan = [\"asfp\"",
    "no_plan = [\"asf\"",
    "asset-unknown-word",
    "asf"
)]
#[case::unknown_vehicle(
    "vehicles/routing.toml",
    "\"isv\", \"tpd\"]",
    "\"isv\", \"tdp\"]",
    "asset-unknown-word",
    "tdp"
)]
#[case::unknown_vehicle_of_target(
    "vehicles/response_targets.toml",
    "vehicles = [\"asfp\"]",
    "vehicles = [\"afsp\"]",
    "asset-unknown-word",
    "afsp"
)]
#[case::counts_of_nothing(
    "vehicles/entitlements.toml",
    "counts = { psi = 10",
    "counts = { psfp = 10",
    "asset-unknown-word",
    "psfp"
)]
#[case::overlapping_offer(
    "vehicles/entitlements.toml",
    "to = \"2026-02-28\"",
    "to = \"2026-03-01\"",
    "asset-overlap",
    "solutions_partner"
)]
#[case::overlapping_portal(
    "vehicles/psi.toml",
    "{ to = \"2026-02-28\" }",
    "{ to = \"2026-03-28\" }",
    "asset-overlap",
    ""
)]
#[case::missing_language(
    "checklists/m365.toml",
    "nl = \"Controleer de DNS-records en het lokale netwerk.\"",
    "",
    "asset-toml",
    "nl"
)]
#[case::empty_language(
    "checklists/m365.toml",
    "nl = \"Controleer de DNS-records en het lokale netwerk.\"",
    "nl = \"\"",
    "asset-no-text",
    "dns-network"
)]
#[case::missing_source(
    "checklists/m365.toml",
    "source = \"Westcoast, What is NOT included (wchelpcentre.co.uk)\"\n",
    "",
    "asset-toml",
    "source"
)]
#[case::empty_source(
    "vehicles/ppi.toml",
    "source = \"PP20 support-overview.md 2020-10-27\"",
    "source = \"\"",
    "asset-no-source",
    "ppi"
)]
#[case::confidence("vehicles/ppi.toml", "confidence = \"A\"", "confidence = \"E\"", "asset-toml", "E")]
#[case::id_of_another(
    "checklists/azure.toml",
    "id = \"azure\"",
    "id = \"m365\"",
    "asset-id-not-file",
    "m365"
)]
#[case::step_twice(
    "checklists/azure.toml",
    "id = \"resource\"",
    "id = \"subscription\"",
    "asset-twice",
    "subscription"
)]
#[case::shares_itself(
    "checklists/general.toml",
    "part = true",
    "part = true\nshares = [\"general\"]",
    "asset-unknown-word",
    "general"
)]
#[case::shares_nothing_known(
    "checklists/azure.toml",
    "\"health\", ",
    "\"healt\", ",
    "asset-unknown-word",
    "healt"
)]
#[case::gap(
    "checklists/billing.toml",
    "topics = [\"billing\"]",
    "topics = [\"billing\"]\nservices = [\"azure\"]",
    "asset-no-checklist",
    "billing"
)]
#[case::two_fit(
    "checklists/billing.toml",
    "topics = [\"billing\"]",
    "topics = [\"billing\", \"subscription\"]",
    "asset-two-fit",
    "subscription"
)]
#[case::loops(
    "checklists/d365.toml",
    "leads_to = \"ce-app\"",
    "leads_to = \"sandbox\"",
    "asset-loop",
    "sandbox"
)]
#[case::leads_to_itself(
    "checklists/d365.toml",
    "leads_to = \"ce-app\"",
    "leads_to = \"product\"",
    "asset-loop",
    "product"
)]
#[case::leads_nowhere(
    "checklists/d365.toml",
    "leads_to = \"ce-app\"",
    "leads_to = \"cee-app\"",
    "asset-unknown-step",
    "cee-app"
)]
#[case::never_reached(
    "checklists/d365.toml",
    "leads_to = \"ce-app\"",
    "leads_to = \"reproduce\"",
    "asset-unreachable",
    "ce-app"
)]
#[case::choices_of_a_check(
    "checklists/d365.toml",
    "id = \"product\"\nkind = \"question\"",
    "id = \"product\"\nkind = \"check\"",
    "asset-wrong-kind",
    "choices"
)]
#[case::form_of_a_check(
    "checklists/d365.toml",
    "id = \"bc-tenant\"\nkind = \"evidence\"",
    "id = \"bc-tenant\"\nkind = \"check\"",
    "asset-wrong-kind",
    "form"
)]
#[case::question_without_choices(
    "checklists/d365.toml",
    "id = \"sandbox\"\nkind = \"check\"",
    "id = \"sandbox\"\nkind = \"question\"",
    "asset-no-choices",
    "sandbox"
)]
#[case::evidence_concludes(
    "checklists/d365.toml",
    "form = \"version\"",
    "form = \"version\"\nconcludes = \"solved\"",
    "asset-wrong-kind",
    "concludes"
)]
#[case::unknown_form(
    "checklists/d365.toml",
    "form = \"version\"",
    "form = \"versoin\"",
    "asset-toml",
    "versoin"
)]
#[case::unknown_conclusion(
    "checklists/general.toml",
    "concludes = \"solved\"",
    "concludes = \"perhaps\"",
    "asset-toml",
    "perhaps"
)]
#[case::choice_twice(
    "checklists/general.toml",
    "id = \"bug\"",
    "id = \"Unavailable\"",
    "asset-twice",
    "Unavailable"
)]
#[case::choice_of_two_words(
    "checklists/general.toml",
    "id = \"bug\"",
    "id = \"a bug\"",
    "asset-no-word",
    "a bug"
)]
#[case::choice_with_a_comma(
    "checklists/general.toml",
    "id = \"bug\"",
    "id = \"bug,\"",
    "asset-no-word",
    "bug,"
)]
#[case::choice_without_dutch(
    "checklists/general.toml",
    "nl = \"Een grote netwerkstoring\"",
    "nl = \"\"",
    "asset-no-text",
    "network"
)]
#[case::fact_without_its_words(
    "checklists/access.toml",
    "id = \"no\"",
    "id = \"never\"",
    "asset-fact-choices",
    "yes, no"
)]
#[case::fact_of_another_kind(
    "checklists/access.toml",
    "fact = \"gdap\"",
    "fact = \"known_incident\"",
    "asset-fact-check",
    "gdap-role"
)]
#[case::no_steps("checklists/health.toml", "[[steps]]", "[[part_steps]]", "asset-toml", "part_steps")]
#[case::reason_and_text(
    "vehicles/psi.toml",
    "reason = ",
    "text = { en = \"a\", nl = \"b\" }\nreason = ",
    "asset-reason",
    "reason"
)]
fn broken_files_are_refused(
    #[case] file: &str,
    #[case] from: &str,
    #[case] to: &str,
    #[case] key: &str,
    #[case] names: &str,
) {
    let problems = broken(file, |text| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    });
    let problem = problems.iter().find(|problem| problem.what.key == key);
    let problem = problem.unwrap_or_else(|| panic!("{problems:?}"));
    let text = say(&problem.what);
    assert!(text.contains(names), "{text}");
    assert_ne!(text, key);
    if problem.file == file {
        assert!(problem.line.is_some(), "{problem:?}");
    } else {
        // What is missing, or is wrong with two files, can be told of the other one.
        assert!(["asset-no-checklist", "asset-two-fit"].contains(&key), "{problem:?}");
    }
}

/// The line of a mistake in the middle of a checklist, whatever else says the same word.
#[rstest]
#[case("leads_to = \"ce-app\"", "leads_to = \"sandbox\"")]
#[case("form = \"email\"", "form = \"email\"\nconcludes = \"solved\"")]
#[case("id = \"bc-version\"", "id = \"telemetry\"")]
fn mistakes_have_their_own_line(#[case] from: &str, #[case] to: &str) {
    let text = CATALOGUE_TEXTS.iter().find(|(name, _)| *name == "checklists/d365.toml").unwrap().1;
    let line = text.lines().position(|line| line.contains(from)).unwrap() + to.lines().count();
    let problems = broken("checklists/d365.toml", |text| text.replacen(from, to, 1));
    assert!(problems.iter().any(|problem| problem.line == Some(line)), "{line}: {problems:?}");
}

/// Every step can be answered into, in any order of answers that a person could give.
#[test]
fn every_step_of_every_checklist_is_reached_by_some_answers() {
    let catalogue = catalogue();
    for list in &catalogue.checklists {
        let mut reached = BTreeSet::new();
        let (mut ways, mut next) = (vec![(0, BTreeMap::new())], Vec::new());
        while let Some((place, answers)) = ways.pop() {
            let path = Diagnosis::of(list, &answers).path;
            reached.extend(path.iter().map(|step| step.id.clone()));
            let open = list.steps.iter().enumerate().skip(place).find(|(_, step)| {
                step.choices.iter().any(|choice| choice.leads_to.is_some())
                    && path.iter().any(|on_path| on_path.id == step.id)
            });
            let Some((at, step)) = open else { continue };
            for choice in &step.choices {
                let answer = Answer { finding: Finding::Done, text: CleanText::cut(&choice.id) };
                let mut answers = answers.clone();
                answers.insert(step.id.clone(), answer);
                next.push((at + 1, answers));
            }
            ways.append(&mut next);
        }
        let all: BTreeSet<String> = list.steps.iter().map(|step| step.id.clone()).collect();
        assert_eq!(reached, all, "{}", list.id);
    }
}

/// A whole answer to any list concludes something or leaves no gate open.
#[test]
fn the_first_choice_of_everything_passes_every_gate() {
    for list in &catalogue().checklists {
        let answers: BTreeMap<String, Answer> = list
            .steps
            .iter()
            .map(|step| {
                let text = step.choices.first().map_or("done", |choice| &choice.id);
                (step.id.clone(), Answer { finding: Finding::Done, text: CleanText::cut(text) })
            })
            .collect();
        let diagnosis = Diagnosis::of(list, &answers);
        assert!(diagnosis.open_gates(&answers).is_empty() && diagnosis.missing_evidence(&answers).is_empty());
    }
}

#[test]
fn the_line_is_that_of_the_mistake() {
    let problems = broken("vehicles/psi.toml", |text| text.replacen("rank = 25", "rank = 25\ncolour = 3", 1));
    let lines = CATALOGUE_TEXTS.iter().find(|(name, _)| *name == "vehicles/psi.toml").unwrap().1;
    let rank = lines.lines().position(|line| line == "rank = 25").unwrap() + 1;
    assert_eq!(problems[0].line, Some(rank + 1));
}

#[test]
fn a_text_without_end_is_refused() {
    let long = |length: usize| {
        move |text: &str| text.replacen("en = \"Azure\"", &format!("en = \"{}\"", "x".repeat(length)), 1)
    };
    let problem = &broken("checklists/azure.toml", long(600))[0];
    assert_eq!((problem.what.key.as_str(), problem.line), ("asset-toml", Some(5)));
    assert_eq!(broken("checklists/azure.toml", long(1_000_000))[0].what.key, "asset-too-long");
    assert_eq!(Catalogue::parse(&[("themes/x.toml", "")]).unwrap_err()[0].what.key, "asset-unknown-file");
}

#[test]
fn all_files_report_at_once() {
    let texts: Vec<(&str, &str)> = vec![("vehicles/a.toml", "x = 1"), ("checklists/b.toml", "y = [")];
    assert_eq!(Catalogue::parse(&texts).unwrap_err().len(), 2);
}

#[test]
fn every_question_has_a_checklist_with_a_gate_and_evidence() {
    for topic in Topic::VARIANTS {
        for service in Service::VARIANTS {
            let catalogue = catalogue();
            let list = catalogue.checklist(*topic, *service).unwrap();
            assert!(list.steps.iter().any(|step| step.gate), "{topic} {service}");
            let evidence = loket::domain::checklist::StepKind::Evidence;
            assert!(list.steps.iter().any(|step| step.kind == evidence), "{topic} {service}");
        }
    }
}

#[rstest]
#[case(Topic::Technical, Service::Azure, "azure", "service-health")]
#[case(Topic::Billing, Service::Azure, "billing", "explain-invoice")]
#[case(Topic::Technical, Service::OnPrem, "on_prem", "known-issues")]
#[case(Topic::Security, Service::M365, "security", "is-vulnerability")]
fn the_specific_checklist_wins_and_shared_steps_come_first(
    #[case] topic: Topic,
    #[case] service: Service,
    #[case] id: &str,
    #[case] first: &str,
) {
    let catalogue = catalogue();
    let list = catalogue.checklist(topic, service).unwrap();
    assert_eq!((list.id.as_str(), list.steps[0].id.as_str()), (id, first));
}

/// Every fact that rules ask for is told by some step.
#[test]
fn every_fact_is_asked_for() {
    let catalogue = catalogue();
    let steps = || catalogue.checklists.iter().flat_map(|list| &list.steps);
    for fact in Fact::VARIANTS {
        assert!(steps().any(|step| step.fact == Some(*fact)), "{fact} is told by no step");
    }
}

/// What the issue promises of evidence: every form is used, and every checklist of a fault asks when it began.
#[test]
fn forms_are_used() {
    use loket::domain::checklist::Form;
    let catalogue = catalogue();
    let steps = || catalogue.checklists.iter().flat_map(|list| &list.steps);
    for form in Form::VARIANTS {
        assert!(steps().any(|step| step.form == Some(*form)), "{form} is used by no step");
    }
    for service in Service::VARIANTS {
        let list = catalogue.checklist(Topic::Technical, *service).unwrap();
        let start = list.steps.iter().find(|step| step.id == "start-time");
        assert_eq!(start.and_then(|step| step.form), Some(Form::Instant), "{service}");
    }
}

#[test]
fn every_key_of_the_assets_has_a_text() {
    let catalogue = catalogue();
    let rules = catalogue.routing.iter().chain(catalogue.vehicles.iter().flat_map(|vehicle| &vehicle.rules));
    let checks = catalogue.entitlements.iter().filter_map(|row| row.check.as_deref());
    let purposes: Vec<String> =
        catalogue.vehicles.iter().map(|vehicle| format!("reason-for-{}", vehicle.id)).collect();
    let keys = rules
        .filter_map(|rule| rule.reason.as_deref())
        .chain(checks)
        .chain(purposes.iter().map(String::as_str));
    for key in keys {
        for lang in Lang::VARIANTS {
            assert_ne!(locale::within(*lang, || locale::text(key, &[])), key, "{lang}");
        }
    }
}
