//! The languages Loket speaks.

use super::word::word;

word! {
    /// A language of the screen or of a customer.
    #[derive(Default)]
    pub enum Lang {
        /// English.
        #[default]
        En,
        /// Dutch.
        Nl,
    }
}
