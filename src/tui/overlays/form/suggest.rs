//! A field that finds a customer while one types. What is not chosen from the list is sent as typed: the host says if
//! it is ambiguous.

use crate::domain::ids::TenantId;
use crate::domain::view::CustomerRow;
use crate::tui::keymap::key::{Code, Key};
use crate::tui::widgets::line_input::LineInput;

/// How many are offered at once.
pub const SHOWN: usize = 5;

/// A customer being found.
#[derive(Clone, Debug, Default)]
pub struct Suggest {
    /// What is typed.
    pub input: LineInput,
    /// Customers that fit it.
    pub rows: Vec<CustomerRow>,
    /// The one that enter takes.
    pub at: usize,
    /// The one that was taken.
    pub chosen: Option<TenantId>,
}

impl Suggest {
    /// A field that holds a customer already.
    pub fn with(tenant: TenantId, name: &str) -> Self {
        Self { input: LineInput::with(name), chosen: Some(tenant), ..Self::default() }
    }

    /// How the customer is named to the host.
    pub fn value(&self) -> String {
        match &self.chosen {
            Some(tenant) => tenant.to_string(),
            None => self.input.value().trim().to_owned(),
        }
    }

    /// Whether the list is shown.
    pub fn is_open(&self) -> bool {
        let typed = !self.input.value().trim().is_empty();
        typed && self.chosen.is_none() && !self.rows.is_empty()
    }

    /// Customers on offer.
    pub fn offered(&self) -> &[CustomerRow] {
        let count = self.rows.len().min(SHOWN);
        self.rows.get(..count).unwrap_or_default()
    }

    /// Takes in what fits.
    pub fn arrive(&mut self, rows: Vec<CustomerRow>) {
        self.rows = rows;
        self.at = 0;
    }

    /// Takes a key.
    pub fn key(&mut self, key: Key) -> bool {
        match key.code {
            Code::Down if self.is_open() => {
                self.at = (self.at + 1).min(self.offered().len().saturating_sub(1));
            }
            Code::Up if self.is_open() && self.at > 0 => self.at -= 1,
            // Enter takes the customer and, not being used up here, goes to the next field.
            Code::Enter => {
                self.take();
                return false;
            }
            _ => {
                let before = self.input.value().to_owned();
                let taken = self.input.key(key);
                if self.input.value() != before {
                    self.chosen = None;
                }
                return taken;
            }
        }
        true
    }

    /// Takes pasted text.
    pub fn paste(&mut self, text: &str) {
        self.chosen = None;
        self.input.paste(text);
    }

    /// Takes the customer under the cursor.
    fn take(&mut self) {
        if self.input.value().trim().is_empty() {
            return;
        }
        let taken = self.offered().get(self.at).map(|row| (row.tenant.clone(), row.name.clone()));
        if let Some((tenant, name)) = taken
            && self.chosen.is_none()
        {
            self.chosen = Some(tenant);
            self.input = LineInput::with(&name);
        }
    }
}
