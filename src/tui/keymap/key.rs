//! One key press, and how it is written in configuration, help and footer: `j`, `G`, `ctrl-d`, `shift-tab`, `g g`.

use std::fmt;

/// Which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// A printable character; capitals are their own character, never shift and a letter.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and tab.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key.
    F(u8),
}

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Which.
    pub code: Code,
    /// With control.
    pub ctrl: bool,
    /// With alt.
    pub alt: bool,
}

/// Names of keys that are not one character.
const NAMES: [(&str, Code); 17] = [
    ("enter", Code::Enter),
    ("esc", Code::Esc),
    ("tab", Code::Tab),
    ("shift-tab", Code::BackTab),
    ("backspace", Code::Backspace),
    ("delete", Code::Delete),
    ("left", Code::Left),
    ("right", Code::Right),
    ("up", Code::Up),
    ("down", Code::Down),
    ("home", Code::Home),
    ("end", Code::End),
    ("pgup", Code::PageUp),
    ("pgdn", Code::PageDown),
    ("space", Code::Char(' ')),
    ("pageup", Code::PageUp),
    ("pagedown", Code::PageDown),
];

impl Key {
    /// A key without modifiers.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false }
    }

    /// A key with control.
    pub const fn ctrl(letter: char) -> Self {
        Self { code: Code::Char(letter), ctrl: true, alt: false }
    }

    /// The character it types into a text field, if it types one.
    pub fn printable(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }

    /// Reads one key as written in the configuration; none if there is no such key.
    pub fn parse(text: &str) -> Option<Self> {
        let lower = text.to_lowercase();
        if let Some(rest) = strip(text, &lower, "ctrl-") {
            let key = Self::parse(rest)?;
            let code = match key.code {
                Code::Char(c) => Code::Char(c.to_ascii_lowercase()),
                other => other,
            };
            return Some(Self { code, ctrl: true, ..key });
        }
        if let Some(rest) = strip(text, &lower, "alt-") {
            return Some(Self { alt: true, ..Self::parse(rest)? });
        }
        if let Some((_, code)) = NAMES.iter().find(|(name, _)| *name == lower) {
            return Some(Self::plain(*code));
        }
        if let Some(rest) = strip(text, &lower, "shift-") {
            return shifted(Self::parse(rest)?);
        }
        if let Some(number) = lower.strip_prefix('f').and_then(|digits| digits.parse().ok()) {
            return (1..=12).contains(&number).then_some(Self::plain(Code::F(number)));
        }
        let mut chars = text.chars();
        let only = chars.next()?;
        (chars.next().is_none() && !only.is_control()).then_some(Self::plain(Code::Char(only)))
    }
}

fn strip<'a>(text: &'a str, lower: &str, prefix: &str) -> Option<&'a str> {
    let is_modifier = lower.starts_with(prefix) && text.len() > prefix.len();
    is_modifier.then(|| text.get(prefix.len()..)).flatten()
}

fn shifted(key: Key) -> Option<Key> {
    match key.code {
        Code::Char(c) if c.is_alphabetic() => Some(Key { code: Code::Char(c.to_uppercase().next()?), ..key }),
        Code::Tab => Some(Key::plain(Code::BackTab)),
        _ => None,
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("ctrl-")?;
        }
        if self.alt {
            f.write_str("alt-")?;
        }
        if let Some((name, _)) = NAMES.iter().find(|(_, code)| *code == self.code) {
            return f.write_str(name);
        }
        match self.code {
            Code::Char(c) => write!(f, "{c}"),
            Code::F(number) => write!(f, "f{number}"),
            _ => Ok(()),
        }
    }
}

/// Keys pressed one after another that mean one thing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Chord(pub Vec<Key>);

impl Chord {
    /// Reads keys separated by spaces.
    pub fn parse(text: &str) -> Option<Self> {
        let keys: Option<Vec<Key>> = text.split_whitespace().map(Key::parse).collect();
        keys.filter(|keys| !keys.is_empty()).map(Self)
    }
}

impl fmt::Display for Chord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, key) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str(" ")?;
            }
            write!(f, "{key}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("j", "j")]
    #[case("G", "G")]
    #[case("shift-g", "G")]
    #[case("Ctrl-D", "ctrl-d")]
    #[case("shift-tab", "shift-tab")]
    #[case("alt-left", "alt-left")]
    #[case("f1", "f1")]
    #[case("f", "f")]
    #[case("space", "space")]
    #[case("PageUp", "pgup")]
    #[case("g g", "g g")]
    #[case("-", "-")]
    #[case("ctrl--", "ctrl--")]
    #[case("é", "é")]
    fn keys_print_as_they_are_named(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(Chord::parse(text).unwrap().to_string(), expected);
    }

    #[rstest]
    #[case("")]
    #[case("foo")]
    #[case("ctrl-")]
    #[case("f13")]
    #[case("shift-1")]
    #[case("g nope")]
    fn what_is_no_key_is_refused(#[case] text: &str) {
        assert_eq!(Chord::parse(text), None);
    }
}
