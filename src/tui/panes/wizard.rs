//! The escalation wizard: what the request is about, what the diagnosis concludes, which way to hand it over, what is
//! missing for it, how bad it is, the text, the supplier's number.
//!
//! Where it stands is the small machine of [`step`]; what was chosen stays when one goes back, and is a draft that the
//! whole desk shares ([`shared`]).

pub mod boundary;
pub mod classify;
pub mod evidence;
pub mod format;
pub mod hand_over;
pub mod preview;
pub mod routes;
pub mod severity;
pub mod shared;
pub mod step;
pub mod view;

use crate::domain::checklist::{Conclusion, StepKind};
use crate::domain::escalation::{Draft, Stage};
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Severity;
use crate::domain::rejection::Rejection;
use crate::domain::view::{PackageView, StepView, Verdict, VerdictsView};
use crate::tui::model::Model;
use crate::tui::panes::checklist;
use format::Format;
use shared::Shared;
use step::{Ground, Step};
use strum::VariantArray;

/// The state of the wizard.
#[derive(Clone, Debug, Default)]
pub struct Wizard {
    /// For which ticket.
    pub number: Option<TicketNumber>,
    /// Where it stands.
    pub step: Step,
    /// The selected verdict, step of the checklist or severity, by place.
    pub selected: usize,
    /// The vehicle that was chosen.
    pub vehicle: Option<String>,
    /// The severity to ask for; none: the ticket's.
    pub severity: Option<Severity>,
    /// The draft of all that, as the desk has it.
    pub shared: Shared,
    /// The newest verdicts.
    pub verdicts: Option<VerdictsView>,
    /// Why there are none.
    pub problem: Option<Rejection>,
    /// The newest hand-over.
    pub package: Option<PackageView>,
    /// Why there is none.
    pub no_package: Option<Rejection>,
    /// As what it is shown, copied and saved. Stays for the next ticket.
    pub format: Format,
    /// Where the last one was saved. Stays for the next ticket.
    pub folder: String,
    /// The first line on screen.
    pub scroll: usize,
    /// The number recorded last.
    pub case: Option<String>,
}

impl Wizard {
    /// Begins anew when the ticket at hand is another one.
    pub fn turn_to(&mut self, number: Option<TicketNumber>) {
        if self.number != number {
            let folder = std::mem::take(&mut self.folder);
            *self = Self { number, format: self.format, folder, ..Self::default() };
        }
    }

    /// The newest verdicts, if they are of the ticket at hand.
    pub fn view(&self) -> Option<&VerdictsView> {
        self.verdicts.as_ref().filter(|view| Some(view.number) == self.number)
    }

    /// The verdicts of the ticket at hand.
    pub fn verdicts(&self) -> &[Verdict] {
        self.view().map_or(&[], |view| view.verdicts.as_slice())
    }

    /// Gates of the checklist that stand in the way, by id.
    pub fn open_gates(&self) -> &[String] {
        self.view().map_or(&[], |view| view.open_gates.as_slice())
    }

    /// What the diagnosis leads to so far, and the step that says so.
    pub fn conclusion(&self) -> Option<(Conclusion, &str)> {
        let (conclusion, step) = self.view()?.conclusion.as_ref()?;
        Some((*conclusion, step))
    }

    /// The verdict the cursor is on, while one chooses among them.
    pub fn selected(&self) -> Option<&Verdict> {
        self.verdicts().get(self.selected).filter(|_| self.step == Step::At(Stage::Routes))
    }

    /// The verdict that was chosen.
    pub fn chosen(&self) -> Option<&Verdict> {
        let vehicle = self.vehicle.as_ref()?;
        self.verdicts().iter().find(|verdict| verdict.vehicle == *vehicle)
    }

    /// The severity to ask for.
    pub fn severity(&self) -> Option<Severity> {
        self.severity.or_else(|| self.view().map(|view| view.severity))
    }

    /// The hand-over by the chosen vehicle, if it came.
    pub fn package(&self) -> Option<&PackageView> {
        let package = self.package.as_ref()?;
        let fits = Some(package.number) == self.number && Some(&package.vehicle) == self.vehicle.as_ref();
        fits.then_some(package)
    }

    /// The hand-over, where it is on screen or about to be handed over.
    pub fn ready(&self) -> Option<&PackageView> {
        let reads = matches!(self.step, Step::At(Stage::Preview | Stage::HandOver));
        self.package().filter(|_| reads)
    }

    /// What decides whether it goes on: at the routes the selected vehicle, after them the chosen one.
    pub fn ground(&self) -> Ground {
        let vehicle = self.selected().or_else(|| self.chosen());
        Ground {
            conclusion: self.conclusion().map(|(conclusion, _)| conclusion),
            gates_open: !self.open_gates().is_empty(),
            vehicle_open: vehicle.is_some_and(|verdict| verdict.open),
        }
    }

    /// What was chosen so far; none once it is handed over.
    pub fn draft(&self) -> Option<Draft> {
        let stage = self.step.stage()?;
        Some(Draft { stage, vehicle: self.vehicle.clone(), severity: self.severity })
    }

    /// Goes to a step; the cursor is on what was chosen there.
    pub fn go(&mut self, step: Step) {
        if self.step == step {
            return;
        }
        self.step = step;
        self.scroll = 0;
        self.selected = match step {
            Step::At(Stage::Routes) => self.place_of_vehicle().unwrap_or(0),
            Step::At(Stage::Severity) => {
                let severity = self.severity();
                Severity::VARIANTS.iter().position(|one| Some(*one) == severity).unwrap_or(0)
            }
            _ => 0,
        };
    }

    fn place_of_vehicle(&self) -> Option<usize> {
        self.verdicts().iter().position(|verdict| Some(&verdict.vehicle) == self.vehicle.as_ref())
    }

    /// New verdicts came: the cursor stays on its vehicle.
    pub fn arrive(&mut self, view: VerdictsView) {
        let under_cursor = self.selected().map(|verdict| verdict.vehicle.clone());
        self.problem = None;
        self.verdicts = Some(view);
        if self.step == Step::At(Stage::Routes) {
            let same = |verdict: &Verdict| Some(&verdict.vehicle) == under_cursor.as_ref();
            let place = self.verdicts().iter().position(same);
            self.selected = place.or_else(|| self.place_of_vehicle()).unwrap_or(0);
        }
    }

    /// Takes up a draft: where it was left, with what was chosen.
    pub fn resume(&mut self, draft: Option<Draft>) {
        let draft = draft.unwrap_or_default();
        self.vehicle = draft.vehicle;
        self.severity = draft.severity;
        self.go(Step::At(draft.stage));
    }
}

/// Steps of the checklist that the wizard lists: what concludes and what is open at the boundary, what is missing at
/// the evidence.
pub fn listed(model: &Model) -> Vec<&StepView> {
    let steps = checklist::steps(model).iter();
    match model.wizard.step {
        Step::At(Stage::Boundary) => {
            let gates = model.wizard.open_gates();
            let concluding = model.wizard.conclusion().map(|(_, step)| step);
            let (first, rest): (Vec<_>, Vec<_>) = steps
                .filter(|step| Some(step.id.as_str()) == concluding || gates.contains(&step.id))
                .partition(|step| Some(step.id.as_str()) == concluding);
            first.into_iter().chain(rest).collect()
        }
        Step::At(Stage::Evidence) => steps.filter(|step| is_missing(step)).collect(),
        _ => Vec::new(),
    }
}

/// Evidence that was not collected, and is not passed by.
fn is_missing(step: &StepView) -> bool {
    step.applies && step.kind == StepKind::Evidence && step.answer.is_none()
}

/// How many things the cursor can be on.
pub fn count(model: &Model) -> usize {
    match model.wizard.step {
        Step::At(Stage::Routes) => model.wizard.verdicts().len(),
        Step::At(Stage::Severity) => Severity::VARIANTS.len(),
        _ => listed(model).len(),
    }
}
