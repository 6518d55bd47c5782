//! From what the terminal reports to messages. Text that comes faster than people type counts as pasted, so that it
//! never runs commands.

use crate::tui::keymap::key::{Code, Key};
use crate::tui::message::Message;
use crate::tui::view::ViewCache;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

/// More printable keys than this at once are text that was pasted without brackets.
const BURST: usize = 6;

/// Messages of what the terminal reported at once.
pub fn messages(events: Vec<Event>, cache: &ViewCache) -> Vec<Message> {
    let mut messages = Vec::new();
    let mut keys: Vec<Key> = Vec::new();
    for event in events {
        if let Event::Key(pressed) = event {
            keys.extend(key(pressed));
            continue;
        }
        flush(&mut keys, &mut messages);
        messages.extend(other(event, cache));
    }
    flush(&mut keys, &mut messages);
    messages
}

/// Keys in a row: as they are, or as pasted text.
fn flush(keys: &mut Vec<Key>, messages: &mut Vec<Message>) {
    let typed = keys.iter().filter_map(|key| key.printable());
    let mut distinct: Vec<char> = typed.clone().collect();
    let count = distinct.len();
    distinct.sort_unstable();
    distinct.dedup();
    // A key held down on a slow line is no text.
    if count > BURST && distinct.len() > 2 {
        let text = keys.drain(..).filter_map(text_of).collect();
        messages.push(Message::Paste(text));
    } else {
        messages.extend(keys.drain(..).map(Message::Key));
    }
}

fn text_of(key: Key) -> Option<char> {
    match key.code {
        Code::Enter => Some('\n'),
        Code::Tab => Some('\t'),
        _ => key.printable(),
    }
}

fn other(event: Event, cache: &ViewCache) -> Option<Message> {
    match event {
        Event::Paste(text) => Some(Message::Paste(text)),
        Event::Resize(columns, rows) => Some(Message::Resize { columns, rows }),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => cache.at(mouse.column, mouse.row).map(Message::Click),
            MouseEventKind::ScrollDown => Some(Message::Wheel { down: true }),
            MouseEventKind::ScrollUp => Some(Message::Wheel { down: false }),
            _ => None,
        },
        Event::Key(_) | Event::FocusGained | Event::FocusLost => None,
    }
}

/// A key press, with capitals as their own characters.
fn key(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let code = match event.code {
        KeyCode::Char(c) if event.modifiers.contains(KeyModifiers::SHIFT) => {
            Code::Char(c.to_uppercase().next().unwrap_or(c))
        }
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(number) => Code::F(number),
        _ => return None,
    };
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    // Some terminals send capitals with control; there is no such binding.
    let code = match code {
        Code::Char(c) if ctrl => Code::Char(c.to_ascii_lowercase()),
        code => code,
    };
    Some(Key { code, ctrl, alt: event.modifiers.contains(KeyModifiers::ALT) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn typed(text: &str) -> Vec<Event> {
        let code = |c| {
            if c == '\n' { KeyCode::Enter } else { KeyCode::Char(c) }
        };
        text.chars().map(|c| Event::Key(KeyEvent::from(code(c)))).collect()
    }

    #[rstest]
    #[case("jjjjjjjjjjjj", 12)]
    #[case("/mail", 5)]
    #[case("close it\nnow", 1)]
    #[case("gg", 2)]
    fn bursts_are_pasted_text(#[case] text: &str, #[case] expected: usize) {
        let messages = messages(typed(text), &ViewCache::default());
        assert_eq!(messages.len(), expected);
        if expected == 1 {
            assert_eq!(messages[0], Message::Paste(text.to_owned()));
        }
    }
}
