//! Checklists and vehicles that a desk writes for itself: `checklists/*.toml` and `vehicles/*.toml` beside its
//! configuration.
//!
//! A file of a built-in's name takes its place, another is added. A file with which something is wrong is left out, and
//! what is built in holds in its place; the good ones stay in use.

use super::problem::Problem;
use crate::assets;
use crate::domain::catalogue::{AssetProblem, Catalogue, FILE_LIMIT};
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;
use crate::locale;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

/// Most files of one folder.
const FILES: usize = 50;
/// How often files that did not fit are tried again with those that did: an own list may share an own part.
const ROUNDS: usize = 3;

/// A file of the desk: its name as the assets have it, its text, and where it lies.
struct Own {
    name: String,
    text: String,
    shown: String,
}

/// The rules in force with the configuration of this path: the built-in ones, and the desk's own as far as they are good.
/// What is wrong with the others is told in [`Catalogue::left_out`].
pub fn load(config: &Path) -> Arc<Catalogue> {
    let mut left_out = Vec::new();
    let beside = config.parent().unwrap_or(Path::new(""));
    let own: Vec<Own> =
        ["checklists", "vehicles"].iter().flat_map(|folder| read(beside, folder, &mut left_out)).collect();
    if own.is_empty() && left_out.is_empty() {
        return assets::catalogue();
    }
    let mut catalogue = fit(own, &mut left_out);
    catalogue.left_out = left_out;
    Arc::new(catalogue)
}

/// What is wrong with the files that were left out, as problems of a configuration.
pub fn problems(catalogue: &Catalogue) -> Vec<Problem> {
    let problem = |left_out: &AssetProblem| Problem {
        file: left_out.file.clone(),
        line: left_out.line.unwrap_or(1),
        column: 1,
        text: left_out.what.clone(),
    };
    catalogue.left_out.iter().map(problem).collect()
}

/// The files of a folder, by name.
fn read(beside: &Path, folder: &str, left_out: &mut Vec<AssetProblem>) -> Vec<Own> {
    let path = beside.join(folder);
    let mut tell = |path: &Path, what: Phrase| left_out.push(AssetProblem::new(&shown(path), None, what));
    let entries = match fs::read_dir(&path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            tell(&path, unreadable(&error));
            return Vec::new();
        }
    };
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let mut own = Vec::new();
    for path in paths.iter().take(FILES) {
        match text(path) {
            Ok(text) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                let name = format!("{folder}/{}", name.unwrap_or_default());
                own.push(Own { name, text, shown: shown(path) });
            }
            Err(what) => tell(path, what),
        }
    }
    for path in paths.iter().skip(FILES) {
        tell(path, Phrase::new("asset-own-many").with("limit", FILES));
    }
    own
}

fn shown(path: &Path) -> String {
    CleanLine::cut(&path.display().to_string()).to_string()
}

/// The text of a file, and one byte more than is allowed of a longer one: the catalogue says that it is too long.
fn text(path: &Path) -> Result<String, Phrase> {
    // A pipe would be waited for.
    if !fs::metadata(path).map_err(|error| unreadable(&error))?.is_file() {
        return Err(Phrase::new("asset-own-no-file"));
    }
    let bytes = bytes(path).map_err(|error| unreadable(&error))?;
    let whole = bytes.len() <= FILE_LIMIT;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        // A letter may be cut in two where the reading stopped.
        Err(error) if !whole => Ok(String::from_utf8_lossy(error.as_bytes()).into_owned()),
        Err(error) => Err(Phrase::new("asset-own-no-text").with("at", error.utf8_error().valid_up_to())),
    }
}

fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(FILE_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(error: &std::io::Error) -> Phrase {
    Phrase::new("asset-own-unreadable").with("detail", error)
}

/// A catalogue with as many of the files as fit together.
fn fit(own: Vec<Own>, left_out: &mut Vec<AssetProblem>) -> Catalogue {
    let (mut kept, mut waiting, mut told) = (Vec::new(), own, Vec::new());
    let mut catalogue = (*assets::catalogue()).clone();
    if let Ok(whole) = parse(&waiting.iter().collect::<Vec<_>>()) {
        return whole;
    }
    for _ in 0..ROUNDS {
        let before = waiting.len();
        told.clear();
        for file in std::mem::take(&mut waiting) {
            let with: Vec<&Own> = kept.iter().chain([&file]).collect();
            match parse(&with) {
                Ok(good) => {
                    catalogue = good;
                    kept.push(file);
                }
                Err(problems) => {
                    told.extend(problems.into_iter().map(|problem| of(&file, problem)));
                    waiting.push(file);
                }
            }
        }
        if waiting.is_empty() || waiting.len() == before {
            break;
        }
    }
    left_out.append(&mut told);
    catalogue
}

/// The built-in texts with some files in the place of theirs.
fn parse(own: &[&Own]) -> Result<Catalogue, Vec<AssetProblem>> {
    let built_in = assets::CATALOGUE_TEXTS.iter().copied();
    let texts = built_in.filter(|(name, _)| own.iter().all(|file| file.name != *name));
    let own_texts = own.iter().map(|file| (file.name.as_str(), file.text.as_str()));
    let texts: Vec<(&str, &str)> = texts.chain(own_texts).collect();
    let catalogue = Catalogue::parse(&texts)?;
    let unsaid: Vec<AssetProblem> = own.iter().flat_map(|file| unsaid(&catalogue, file)).collect();
    if unsaid.is_empty() { Ok(catalogue) } else { Err(unsaid) }
}

/// Sentences that a file of the desk names and that the locale does not have.
fn unsaid(catalogue: &Catalogue, file: &Own) -> Vec<AssetProblem> {
    let vehicle = file.name.strip_prefix("vehicles/").and_then(|name| name.strip_suffix(".toml"));
    let Some(vehicle) = vehicle else { return Vec::new() };
    let about = catalogue.vehicles.iter().filter(|known| known.id == vehicle);
    let rules = about.clone().flat_map(|known| &known.rules);
    let table = catalogue.routing.iter().filter(|_| vehicle == "routing");
    let keys = rules.chain(table).map(|rule| rule.phrase().key);
    let keys = keys.chain(about.map(|known| known.purpose().key));
    let unknown = keys.filter(|key| locale::text(key, &[]) == *key);
    let problem = |key: String| {
        let quoted = format!("\"{key}\"");
        let line = file.text.lines().position(|line| line.contains(&quoted)).map(|at| at + 1);
        AssetProblem::new(&file.name, line, Phrase::new("asset-own-reason").with("word", key))
    };
    unknown.map(problem).collect()
}

/// A problem that came with a file, at its place on the disk.
fn of(file: &Own, problem: AssetProblem) -> AssetProblem {
    if problem.file == file.name {
        return AssetProblem { file: file.shown.clone(), ..problem };
    }
    problem.with(&file.shown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kind::{Service, Topic};
    use crate::domain::lang::Lang;
    use rstest::rstest;
    use std::path::PathBuf;

    const LIST: &str = r#"id = "m365"
topics = ["technical"]
services = ["m365"]
shares = ["health", "ours"]
title = { en = "Ours", nl = "Van ons" }

[[steps]]
id = "phone-book"
kind = "check"
source = "Our own way of working, 2026"
confidence = "D"
text = { en = "Is the number in the phone book?", nl = "Staat het nummer in het telefoonboek?" }
"#;

    const PART: &str = r#"id = "ours"
part = true
title = { en = "Ours", nl = "Van ons" }

[[steps]]
id = "coffee"
kind = "check"
source = "Our own way of working, 2026"
confidence = "D"
text = { en = "Is there coffee?", nl = "Is er koffie?" }
"#;

    const VEHICLE: &str = r#"id = "night_watch"
rank = 27
party = "supplier"
about = { source = "Contract 12, 2026", confidence = "A" }
text = { en = "Night Watch takes faults at night.", nl = "Night Watch neemt storingen 's nachts aan." }
names = [{ text = "Night Watch", source = "Contract 12, 2026", confidence = "A" }]
portals = [{ text = "Phone", source = "Contract 12, 2026", confidence = "A" }]

[[rules]]
effect = "closes"
text = { en = "They take only Azure.", nl = "Zij nemen alleen Azure aan." }
when = { services = ["m365", "d365"] }
source = "Contract 12, 2026"
confidence = "A"
"#;

    fn desk(files: &[(&str, &str)]) -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let config = dir.path().join("config.toml");
        (dir, config)
    }

    #[test]
    fn without_files_the_built_in_ones_are_in_force() {
        let (_dir, config) = desk(&[("checklists/readme.md", "x"), ("checklists/old.toml~", "x")]);
        assert_eq!(load(&config), assets::catalogue());
    }

    #[test]
    fn files_take_the_place_of_built_in_ones_or_are_added() {
        let (_dir, config) = desk(&[
            ("checklists/m365.toml", LIST),
            ("checklists/ours.toml", PART),
            ("vehicles/night_watch.toml", VEHICLE),
        ]);
        let catalogue = load(&config);
        assert_eq!(catalogue.left_out, []);
        let list = catalogue.checklist(Topic::Technical, Service::M365).unwrap();
        let ids: Vec<&str> = list.steps.iter().map(|step| step.id.as_str()).collect();
        assert_eq!(ids, ["service-health", "coffee", "phone-book"]);
        let built_in = assets::catalogue();
        assert_eq!(catalogue.vehicles.len(), built_in.vehicles.len() + 1);
        let said = |lang| {
            let phrase = catalogue.vehicle("night_watch").unwrap().rules[0].phrase();
            locale::within(lang, || locale::say(&phrase))
        };
        assert_eq!(said(Lang::En), "They take only Azure.");
        assert_eq!(said(Lang::Nl), "Zij nemen alleen Azure aan.");
        assert_eq!(
            catalogue.checklist(Topic::Technical, Service::Azure),
            built_in.checklist(Topic::Technical, Service::Azure)
        );
    }

    #[rstest]
    #[case::loops("checklists/m365.toml", LIST.replace("kind = \"check\"", "kind = \"question\"\nchoices = [{ id = \"a\", text = { en = \"a\", nl = \"a\" }, leads_to = \"phone-book\" }, { id = \"b\", text = { en = \"b\", nl = \"b\" } }]"), Some(10), "never back")]
    #[case::predicate("vehicles/night_watch.toml", VEHICLE.replace("services = [\"m365\", \"d365\"]", "weather = [\"rain\"]"), Some(12), "weather")]
    #[case::overlap("vehicles/night_watch.toml", VEHICLE.replace("portals = [", "portals = [\n{ text = \"Fax\", source = \"x\", confidence = \"D\" },"), Some(8), "overlaps")]
    #[case::long("checklists/m365.toml", LIST.replace("Is the number", &"x".repeat(1_000_000)), Some(12), "262144")]
    #[case::longer_than_a_text("checklists/m365.toml", LIST.replace("Is the number", &"x".repeat(600)), Some(12), "500")]
    #[case::language("checklists/m365.toml", LIST.replace(", nl = \"Staat het nummer in het telefoonboek?\"", ""), Some(12), "nl")]
    #[case::unknown_reason("vehicles/night_watch.toml", VEHICLE.replace("text = { en = \"They take only Azure.\", nl = \"Zij nemen alleen Azure aan.\" }", "reason = \"reason-weather\""), Some(11), "reason-weather")]
    #[case::not_text("checklists/m365.toml", "\u{0}\u{1}".to_owned(), Some(1), "")]
    #[case::breaks_a_built_in_one("checklists/general.toml", PART.replace("\"ours\"", "\"general\"").replace("coffee", "resource"), None, "azure.toml")]
    #[case::two_fit("checklists/mine.toml", LIST.replace("\"m365\"\ntopics", "\"mine\"\ntopics"), Some(1), "m365")]
    fn what_is_wrong_is_left_out_and_the_rest_stays(
        #[case] name: &str,
        #[case] text: String,
        #[case] line: Option<usize>,
        #[case] says: &str,
    ) {
        let (dir, config) =
            desk(&[("checklists/ours.toml", PART), (name, &text), ("vehicles/ppi.toml", "rank =")]);
        let catalogue = load(&config);
        let path = dir.path().join(name).display().to_string();
        let problem = catalogue.left_out.iter().find(|problem| problem.file == path);
        let problem = problem.unwrap_or_else(|| panic!("{:?}", catalogue.left_out));
        for lang in [Lang::En, Lang::Nl] {
            let said = locale::within(lang, || locale::say(&problem.what));
            assert!(lang != Lang::En || said.contains(says), "{said}");
            let notice = locale::within(lang, || locale::say(&problem.notice()));
            assert!(notice.contains(&said) && notice.contains(&path), "{notice}");
            assert!(!notice.contains("{ $"), "{notice}");
        }
        assert_eq!(problem.line, line, "{problem:?}");
        // The other broken one is told as well, and the good one holds.
        assert!(catalogue.left_out.iter().any(|problem| problem.file.ends_with("ppi.toml")));
        assert!(catalogue.checklists.iter().any(|list| list.id == "ours"));
        let built_in = assets::catalogue();
        assert_eq!(catalogue.vehicles, built_in.vehicles);
        let of = |catalogue: &Catalogue| catalogue.checklist(Topic::Technical, Service::M365).cloned();
        assert_eq!(of(&catalogue), of(&built_in));
        assert_eq!(problems(&catalogue).len(), catalogue.left_out.len());
    }

    #[test]
    fn there_are_not_too_many() {
        let names: Vec<String> = (0..=FILES).map(|place| format!("checklists/p{place:03}.toml")).collect();
        let texts: Vec<String> =
            (0..=FILES).map(|place| PART.replace("\"ours\"", &format!("\"p{place:03}\""))).collect();
        let files: Vec<(&str, &str)> =
            names.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
        let (_dir, config) = desk(&files);
        let left_out = &load(&config).left_out;
        assert_eq!((left_out.len(), left_out[0].what.key.as_str()), (1, "asset-own-many"));
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let (dir, config) = desk(&[("vehicles", "not a folder")]);
        assert_eq!(load(&config).left_out[0].what.key, "asset-own-unreadable");
        fs::create_dir_all(dir.path().join("checklists/x.toml")).unwrap();
        fs::write(dir.path().join("checklists/y.toml"), b"id = \"\xFF\"").unwrap();
        let keys: Vec<String> =
            load(&config).left_out.iter().map(|problem| problem.what.key.clone()).collect();
        // Told in the language of who reads it, not of who read the file.
        assert_eq!(keys, ["asset-own-no-file", "asset-own-no-text", "asset-own-unreadable"]);
    }
}
