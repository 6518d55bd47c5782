//! Every text on screen, from `assets/locales/*.ftl` (Fluent).
//!
//! `t!("key", name = value)` is the text in the language of this thread, set once at the start with [`set`]. A key
//! that does not exist comes out as itself; tests see to it that none is missing.

use crate::domain::lang::Lang;
use crate::domain::phrase::Phrase;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::{Cell, OnceCell};
use unic_langid::LanguageIdentifier;

/// The text of a key in the language of this thread: `t!("key")` or `t!("key", count = 3, name = "x")`.
#[macro_export]
macro_rules! t {
    ($key:expr) => { $crate::locale::text($key, &[]) };
    ($key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::locale::text($key, &[$((stringify!($name), $crate::locale::Value::from($value))),+])
    };
}

/// The value of a placeholder. Numbers choose plural forms.
pub type Value<'a> = FluentValue<'a>;

/// The text of the locale file of a language.
pub fn source(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("../assets/locales/en.ftl"),
        Lang::Nl => include_str!("../assets/locales/nl.ftl"),
    }
}

thread_local! {
    static CURRENT: Cell<Lang> = const { Cell::new(Lang::En) };
    static EN: OnceCell<FluentBundle<FluentResource>> = const { OnceCell::new() };
    static NL: OnceCell<FluentBundle<FluentResource>> = const { OnceCell::new() };
}

/// Chooses the language of this thread.
pub fn set(lang: Lang) {
    CURRENT.set(lang);
}

/// The language of this thread.
pub fn lang() -> Lang {
    CURRENT.get()
}

/// Speaks another language for as long as `speak` runs: what goes out may need another one than the screen.
pub fn within<T>(lang: Lang, speak: impl FnOnce() -> T) -> T {
    let before = CURRENT.replace(lang);
    let said = speak();
    CURRENT.set(before);
    said
}

/// The language a `LANG`-like value (`nl_NL.UTF-8`) asks for, if Loket speaks it.
pub fn from_env(value: &str) -> Option<Lang> {
    let id: LanguageIdentifier = value.split('.').next()?.parse().ok()?;
    id.language.as_str().parse().ok()
}

/// What a phrase says in the language of this thread. Its words know its values, and the words before them.
pub fn say(phrase: &Phrase) -> String {
    let values = phrase.values.iter().map(|(name, value)| (name.as_str(), number_or_text(value)));
    let mut args: Vec<(&str, Value<'_>)> = values.collect();
    for (name, key) in &phrase.words {
        let word = text(key, &args);
        args.push((name, Value::from(word)));
    }
    text(&phrase.key, &args)
}

/// Values of phrases are text; those that are plainly numbers must choose plural forms.
fn number_or_text(value: &str) -> Value<'_> {
    match value.parse::<i64>() {
        Ok(number) if number.to_string() == value && value.len() < 16 => Value::from(number),
        _ => Value::from(value),
    }
}

/// The text of a key. Use the macro `t!`.
pub fn text(key: &str, args: &[(&str, Value<'_>)]) -> String {
    match lang() {
        Lang::En => EN.with(|cell| lookup(cell.get_or_init(|| bundle(Lang::En)), key, args)),
        Lang::Nl => NL.with(|cell| lookup(cell.get_or_init(|| bundle(Lang::Nl)), key, args)),
    }
}

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let id = lang.to_string().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![id]);
    bundle.set_use_isolating(false);
    // A broken entry is left out; the locale tests name it.
    let resource = FluentResource::try_new(source(lang).to_owned()).unwrap_or_else(|(part, _)| part);
    bundle.add_resource_overriding(resource);
    bundle
}

fn lookup(bundle: &FluentBundle<FluentResource>, key: &str, args: &[(&str, Value<'_>)]) -> String {
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return key.to_owned();
    };
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::FluentResource;
    use rstest::rstest;
    use std::collections::BTreeMap;

    /// Key → sorted placeholder names.
    fn entries(lang: Lang) -> BTreeMap<String, Vec<String>> {
        let resource = FluentResource::try_new(source(lang).to_owned()).expect("the locale file parses");
        let mut keys = BTreeMap::new();
        for line in serialized(&resource) {
            assert!(keys.insert(line.0.clone(), line.1).is_none(), "{} stands twice in {lang}.ftl", line.0);
        }
        keys
    }

    fn serialized(resource: &FluentResource) -> Vec<(String, Vec<String>)> {
        resource
            .entries()
            .filter_map(|entry| {
                let text = format!("{entry:?}");
                let id = text.split("Message(Message { id: Identifier { name: \"").nth(1)?;
                let key = id.split('"').next()?.to_owned();
                let mut names: Vec<String> = text
                    .split("VariableReference { id: Identifier { name: \"")
                    .skip(1)
                    .filter_map(|rest| rest.split('"').next().map(str::to_owned))
                    .collect();
                names.sort();
                names.dedup();
                Some((key, names))
            })
            .collect()
    }

    #[test]
    fn both_languages_have_the_same_keys_and_placeholders() {
        let (en, nl) = (entries(Lang::En), entries(Lang::Nl));
        for (key, names) in &en {
            assert_eq!(nl.get(key), Some(names), "{key} in nl.ftl");
        }
        for key in nl.keys() {
            assert!(en.contains_key(key), "{key} stands in nl.ftl only");
        }
    }

    #[rstest]
    #[case("nl_NL.UTF-8", Some(Lang::Nl))]
    #[case("nl", Some(Lang::Nl))]
    #[case("en_GB", Some(Lang::En))]
    #[case("de_DE.UTF-8", None)]
    #[case("C.UTF-8", None)]
    #[case("", None)]
    fn the_environment_chooses(#[case] value: &str, #[case] expected: Option<Lang>) {
        assert_eq!(from_env(value), expected);
    }

    #[test]
    fn phrases_speak_both_languages_and_choose_plurals() {
        let phrase = Phrase::new("count-tickets").with("count", 1);
        assert_eq!(say(&phrase), "1 ticket");
        set(Lang::Nl);
        assert_eq!(say(&Phrase::new("count-tickets").with("count", 2)), "2 tickets");
        let refusal = Phrase::new("reject-role").word("role", "role", "supervisor");
        assert_eq!(say(&refusal), "Dit mag pas vanaf de rol supervisor.");
    }
}
