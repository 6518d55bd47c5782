//! As what a hand-over is shown, copied and saved.

use crate::domain::view::PackageView;
use crate::locale;
use strum::{IntoStaticStr, VariantArray};

/// A form of the same text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Format {
    /// For forms and mail programs that know it.
    #[default]
    Markdown,
    /// To paste anywhere.
    Plain,
    /// For other programs.
    Json,
}

impl Format {
    /// What it is called.
    pub fn title(self) -> String {
        let name: &str = self.into();
        locale::text(&format!("ui-format-{name}"), &[])
    }

    /// The one after it, round about.
    pub fn next(self) -> Self {
        let place = (self as usize + 1) % Self::VARIANTS.len();
        Self::VARIANTS.get(place).copied().unwrap_or_default()
    }

    /// The hand-over in it.
    pub fn of(self, package: &PackageView) -> &str {
        match self {
            Self::Markdown => &package.markdown,
            Self::Plain => &package.plain,
            Self::Json => &package.json,
        }
    }

    /// How files of it end.
    fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Plain => "txt",
            Self::Json => "json",
        }
    }

    /// What a file of it is called.
    pub fn file_name(self, package: &PackageView) -> String {
        // Ids of vehicles may come from a file of the user.
        let vehicle: String = package
            .vehicle
            .chars()
            .map(|c| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '_' })
            .collect();
        format!("ticket-{}-{vehicle}.{}", package.number, self.extension())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_follows_the_other_round_about() {
        let first = Format::default();
        assert_eq!(first.next().next(), Format::Json);
        assert_eq!(first.next().next().next(), first);
    }
}
