//! Words of a fixed list, as `waiting_customer`: enums with one spelling in configuration, command line, JSON, data
//! files and locale keys. Spellings are stable names; a test pins them.

/// Makes an enum a list of words: each variant is written in `snake_case`, wherever it is written, and read back from
/// that whatever the case of its letters. `strum::VariantArray` has the words in order, `VariantNames` how they are
/// spelled.
macro_rules! word {
    ($(#[$about:meta])* $vis:vis enum $name:ident { $($words:tt)* }) => {
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
            strum::Display, strum::EnumString, strum::IntoStaticStr, strum::VariantArray, strum::VariantNames,
        )]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case", ascii_case_insensitive)]
        $(#[$about])*
        $vis enum $name { $($words)* }
    };
}
pub(crate) use word;
