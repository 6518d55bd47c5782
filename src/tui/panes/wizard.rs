//! The escalation wizard: which way to hand the ticket over, what is missing for it, the text, the supplier's number.
//!
//! Where it stands is the small machine of [`step`]; what was chosen stays when one goes back.

pub mod routes;
pub mod step;
pub mod view;

use crate::domain::ids::TicketNumber;
use crate::domain::rejection::Rejection;
use crate::domain::view::{PackageView, Verdict, VerdictsView};
use step::Step;

/// The state of the wizard.
#[derive(Clone, Debug, Default)]
pub struct Wizard {
    /// For which ticket.
    pub number: Option<TicketNumber>,
    /// Where it stands.
    pub step: Step,
    /// The selected verdict, by place.
    pub selected: usize,
    /// The vehicle that was chosen.
    pub vehicle: Option<String>,
    /// The newest verdicts.
    pub verdicts: Option<VerdictsView>,
    /// The newest hand-over.
    pub package: Option<PackageView>,
    /// Why there are none.
    pub problem: Option<Rejection>,
    /// The first line on screen.
    pub scroll: usize,
    /// The number recorded last.
    pub case: Option<String>,
}

impl Wizard {
    /// Begins anew when the ticket at hand is another one.
    pub fn turn_to(&mut self, number: Option<TicketNumber>) {
        if self.number != number {
            *self = Self { number, ..Self::default() };
        }
    }

    /// The verdicts, if they are of the ticket at hand.
    pub fn verdicts(&self) -> &[Verdict] {
        let of_ticket = self.verdicts.as_ref().filter(|view| Some(view.number) == self.number);
        of_ticket.map_or(&[], |view| view.verdicts.as_slice())
    }

    /// Gates of the checklist that stand in the way, by id.
    pub fn open_gates(&self) -> &[String] {
        let of_ticket = self.verdicts.as_ref().filter(|view| Some(view.number) == self.number);
        of_ticket.map_or(&[], |view| view.open_gates.as_slice())
    }

    /// The verdict the cursor is on.
    pub fn selected(&self) -> Option<&Verdict> {
        self.verdicts().get(self.selected)
    }

    /// The verdict that was chosen.
    pub fn chosen(&self) -> Option<&Verdict> {
        let vehicle = self.vehicle.as_ref()?;
        self.verdicts().iter().find(|verdict| verdict.vehicle == *vehicle)
    }

    /// The hand-over by the chosen vehicle, if it came.
    pub fn package(&self) -> Option<&PackageView> {
        let package = self.package.as_ref()?;
        let fits = Some(package.number) == self.number && Some(&package.vehicle) == self.vehicle.as_ref();
        fits.then_some(package)
    }
}
