//! Where the wizard stands, and what moves it. Pure.

use strum::{IntoStaticStr, VariantArray};

/// The steps, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Step {
    /// Choose a vehicle among the verdicts.
    #[default]
    Routes,
    /// See which gates and which evidence are missing.
    Evidence,
    /// Read and copy the hand-over.
    Package,
    /// Enter the supplier's number.
    Number,
    /// It is recorded.
    Done,
}

/// What moves the wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Go on. At the routes: with the selected vehicle, which is open or not; after them: gates may be open.
    Next {
        /// Whether the vehicle may be used.
        vehicle_open: bool,
        /// Whether gates of the checklist have no answer.
        gates_open: bool,
    },
    /// Go back. What was chosen stays.
    Back,
    /// The host recorded the number.
    Recorded,
}

impl Step {
    /// What it is called.
    pub fn title(self) -> String {
        let name: &str = self.into();
        crate::locale::text(&format!("ui-step-{name}"), &[])
    }

    /// The step after an input.
    pub fn after(self, input: Input) -> Self {
        match (self, input) {
            (_, Input::Recorded) => Self::Done,
            (Self::Routes, Input::Next { vehicle_open: true, .. }) => Self::Evidence,
            (Self::Evidence, Input::Next { gates_open: false, vehicle_open: true }) => Self::Package,
            (Self::Package, Input::Next { .. }) => Self::Number,
            (Self::Evidence | Self::Done, Input::Back) => Self::Routes,
            (Self::Package, Input::Back) => Self::Evidence,
            (Self::Number, Input::Back) => Self::Package,
            (step, _) => step,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const ON: Input = Input::Next { vehicle_open: true, gates_open: false };
    const GATED: Input = Input::Next { vehicle_open: true, gates_open: true };
    const CLOSED: Input = Input::Next { vehicle_open: false, gates_open: false };

    #[rstest]
    #[case(Step::Routes, ON, Step::Evidence)]
    #[case(Step::Routes, GATED, Step::Evidence)]
    #[case(Step::Routes, CLOSED, Step::Routes)]
    #[case(Step::Routes, Input::Back, Step::Routes)]
    #[case(Step::Evidence, ON, Step::Package)]
    #[case(Step::Evidence, GATED, Step::Evidence)]
    #[case(Step::Evidence, CLOSED, Step::Evidence)]
    #[case(Step::Evidence, Input::Back, Step::Routes)]
    #[case(Step::Package, ON, Step::Number)]
    #[case(Step::Package, Input::Back, Step::Evidence)]
    #[case(Step::Number, ON, Step::Number)]
    #[case(Step::Number, Input::Back, Step::Package)]
    #[case(Step::Number, Input::Recorded, Step::Done)]
    #[case(Step::Package, Input::Recorded, Step::Done)]
    #[case(Step::Done, ON, Step::Done)]
    #[case(Step::Done, Input::Back, Step::Routes)]
    fn each_input_leads_where_it_should(#[case] from: Step, #[case] input: Input, #[case] to: Step) {
        assert_eq!(from.after(input), to);
    }
}
