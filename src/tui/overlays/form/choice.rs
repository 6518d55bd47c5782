//! One of a few: arrows, space, a digit or the first letter of its word. Long ones stand below one another.

use crate::domain::phrase::key_of;
use crate::locale;
use crate::tui::keymap::key::{Code, Key};

/// What can be chosen, and what is.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Stable name and locale key of each; a key that the locale does not know is shown as it is.
    options: Vec<(String, String)>,
    at: usize,
    /// Of options that stand below one another: what follows from each; empty: nothing to tell.
    notes: Option<Vec<String>>,
}

impl Choice {
    /// The words of a kind of the domain (`topic-…`), one of them chosen.
    pub fn words(kind: &str, names: &[&str], chosen: &str) -> Self {
        let key = |name: &&str| ((*name).to_owned(), key_of(kind, name));
        Self::of(names.iter().map(key).collect(), chosen)
    }

    /// Yes or no.
    pub fn yes_or_no(yes: bool) -> Self {
        let options =
            [("yes", "ui-yes"), ("no", "ui-no")].map(|(name, key)| (name.to_owned(), key.to_owned()));
        Self::of(options.to_vec(), if yes { "yes" } else { "no" })
    }

    /// Names with what they are called.
    pub fn of(options: Vec<(String, String)>, chosen: &str) -> Self {
        let at = options.iter().position(|(name, _)| name == chosen).unwrap_or(0);
        Self { options, at, notes: None }
    }

    /// The same below one another, each with what follows from it.
    pub fn listed(options: Vec<(String, String, String)>, chosen: &str) -> Self {
        let (options, notes) = options.into_iter().map(|(name, text, note)| ((name, text), note)).unzip();
        Self { notes: Some(notes), ..Self::of(options, chosen) }
    }

    /// What follows from each option, if they stand below one another.
    pub fn notes(&self) -> Option<&[String]> {
        self.notes.as_deref()
    }

    /// The stable name of what is chosen; empty if there is nothing to choose.
    pub fn value(&self) -> &str {
        self.options.get(self.at).map_or("", |(name, _)| name)
    }

    /// Chooses one by its stable name.
    pub fn choose(&mut self, name: &str) {
        self.at = self.options.iter().position(|(known, _)| known == name).unwrap_or(self.at);
    }

    /// What each is called, and which is chosen.
    pub fn labels(&self) -> (Vec<String>, usize) {
        let labels = self.options.iter().map(|(_, key)| locale::text(key, &[])).collect();
        (labels, self.at)
    }

    /// Takes a key; whether it chose something.
    pub fn key(&mut self, key: Key) -> bool {
        let count = self.options.len();
        if count == 0 {
            return false;
        }
        let listed = self.notes.is_some();
        match (key.code, key.printable()) {
            // Past the last and before the first, the arrows leave the field.
            (Code::Down, _) if listed && self.at + 1 < count => self.at += 1,
            (Code::Up, _) if listed && self.at > 0 => self.at -= 1,
            (Code::Left, _) => self.at = (self.at + count - 1) % count,
            (Code::Right, _) | (_, Some(' ')) => self.at = (self.at + 1) % count,
            (_, Some(digit @ '1'..='9')) => {
                let place = digit.to_digit(10).map_or(0, |digit| digit as usize - 1);
                self.at = place.min(count - 1);
            }
            (_, Some(letter)) => return self.first_letter(letter),
            _ => return false,
        }
        true
    }

    /// To the next one whose word begins with a letter.
    fn first_letter(&mut self, letter: char) -> bool {
        let (labels, at) = self.labels();
        let count = labels.len();
        let wanted = letter.to_lowercase().to_string();
        let fits =
            |place: &usize| labels.get(*place).is_some_and(|label| label.to_lowercase().starts_with(&wanted));
        let next = (1..=count).map(|step| (at + step) % count).find(fits);
        self.at = next.unwrap_or(at);
        // A letter never means anything else while one chooses.
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("down", "no", true)]
    #[case("down down", "older", true)]
    #[case("down down down", "older", false)]
    #[case("down up", "yes", true)]
    #[case("up", "yes", false)]
    #[case("3", "older", true)]
    fn arrows_choose_among_those_below_one_another(
        #[case] keys: &str,
        #[case] expected: &str,
        #[case] taken: bool,
    ) {
        let option = |name: &str| (name.to_owned(), name.to_owned(), String::new());
        let mut choice = Choice::listed(["yes", "no", "older"].map(option).to_vec(), "yes");
        let last = keys.split(' ').map(|key| choice.key(Key::parse(key).unwrap())).last();
        assert_eq!((choice.value(), last), (expected, Some(taken)));
    }

    #[rstest]
    #[case("right", "subscription")]
    #[case("left", "security")]
    #[case("3", "technical")]
    #[case("9", "security")]
    #[case("a", "advisory")]
    #[case("s", "subscription")]
    #[case("z", "billing")]
    fn keys_choose(#[case] key: &str, #[case] expected: &str) {
        let names = ["billing", "subscription", "technical", "advisory", "security"];
        let mut choice = Choice::words("topic", &names, "billing");
        assert!(choice.key(Key::parse(key).unwrap()));
        assert_eq!(choice.value(), expected);
    }
}
