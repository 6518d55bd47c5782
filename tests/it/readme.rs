//! The README says what is so.

use loket::domain::lang::Lang;
use loket::locale;
use loket::tui::keymap::Keymap;
use loket::tui::keys_markdown;

const README: &str = include_str!("../../README.md");

/// What stands between two marks, each on a line of its own.
fn between(from: &str, to: &str) -> &'static str {
    let (_, rest) = README.split_once(&format!("{from}\n")).expect("the README has the first mark");
    rest.split_once(&format!("{to}\n")).expect("the README has the last mark").0
}

#[test]
fn the_keys_in_the_readme_are_those_of_the_screen() {
    locale::set(Lang::En);
    let written = between("<!-- keys -->", "<!-- /keys -->").trim();
    let real = keys_markdown(&Keymap::default());
    assert!(
        written == real.trim(),
        "the keys changed: put the output of `loket keys --markdown` between <!-- keys --> and <!-- /keys --> of README.md"
    );
}

#[test]
fn the_checklist_in_the_readme_can_be_used_as_it_stands() {
    let text = between("<!-- own-rule -->", "<!-- /own-rule -->").trim();
    let text = text.strip_prefix("```toml\n").and_then(|text| text.strip_suffix("```")).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("checklists/telephony.toml");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
    let catalogue = loket::config::catalogue::load(&dir.path().join("config.toml"));
    assert_eq!(catalogue.left_out, []);
    assert!(catalogue.checklists.iter().any(|list| list.id == "telephony" && list.part));
}
