//! Where the wizard stands, and what moves it. Pure.

use crate::domain::checklist::Conclusion;
use crate::domain::escalation::Stage;
use crate::t;
use crate::tui::words;
use strum::VariantArray;

/// A stage of the hand-over, or past the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// On the way.
    At(Stage),
    /// The case is recorded.
    Done,
}

impl Default for Step {
    fn default() -> Self {
        Self::At(Stage::default())
    }
}

/// What decides whether it goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ground {
    /// What the diagnosis leads to so far.
    pub conclusion: Option<Conclusion>,
    /// Whether gates of the checklist have no answer.
    pub gates_open: bool,
    /// Whether the chosen vehicle may be used.
    pub vehicle_open: bool,
}

/// What moves the wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Go on.
    Next(Ground),
    /// Go back. What was chosen stays.
    Back,
    /// Go on where a draft was left.
    Resume(Stage),
    /// The hand-over was given up.
    GiveUp,
    /// The host recorded the supplier's number.
    Recorded,
}

/// Why it does not go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bar {
    /// The diagnosis found what the partner solves itself.
    Solved,
    /// Microsoft knows of it: nothing is escalated.
    Known,
    /// Gates of the checklist have no answer.
    Gates,
    /// The vehicle may not be used.
    Route,
    /// The supplier's number is to be recorded.
    Number,
    /// There is nothing after it.
    End,
}

impl Step {
    /// The step after an input.
    pub fn after(self, input: Input) -> Self {
        match (self, input) {
            (_, Input::Recorded) => Self::Done,
            (_, Input::Resume(stage)) => Self::At(stage),
            (_, Input::GiveUp) => Self::default(),
            (Self::At(stage), Input::Next(ground)) if self.bar(ground).is_none() => {
                Self::At(neighbour(stage, 1))
            }
            (Self::At(stage), Input::Back) => Self::At(neighbour(stage, -1)),
            // Another hand-over of the same ticket: what it is about is known.
            (Self::Done, Input::Back) => Self::At(Stage::Routes),
            (step, Input::Next(_)) => step,
        }
    }

    /// What keeps it from going on.
    pub fn bar(self, ground: Ground) -> Option<Bar> {
        let stage = match self {
            Self::Done => return Some(Bar::End),
            Self::At(Stage::Classify) => return None,
            Self::At(Stage::HandOver) => return Some(Bar::Number),
            Self::At(stage) => stage,
        };
        match ground.conclusion {
            Some(Conclusion::Solved) => Some(Bar::Solved),
            Some(Conclusion::KnownIncident) => Some(Bar::Known),
            Some(Conclusion::Beyond) | None if ground.gates_open => Some(Bar::Gates),
            Some(Conclusion::Beyond) | None => {
                (stage >= Stage::Routes && !ground.vehicle_open).then_some(Bar::Route)
            }
        }
    }

    /// The stage, while it is on the way.
    pub fn stage(self) -> Option<Stage> {
        match self {
            Self::At(stage) => Some(stage),
            Self::Done => None,
        }
    }

    /// What it is called.
    pub fn title(self) -> String {
        match self {
            Self::At(stage) => words::label("stage", stage),
            Self::Done => t!("ui-step-done"),
        }
    }
}

/// The stage so many places on; the first and the last stay.
fn neighbour(stage: Stage, by: isize) -> Stage {
    let place = (stage as usize).saturating_add_signed(by);
    Stage::VARIANTS.get(place).copied().unwrap_or(stage)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const ON: Input = Input::Next(FREE);
    const FREE: Ground = Ground { conclusion: None, gates_open: false, vehicle_open: true };
    const BEYOND: Input = Input::Next(Ground { conclusion: Some(Conclusion::Beyond), ..FREE });
    const SOLVED: Input = Input::Next(Ground { conclusion: Some(Conclusion::Solved), ..FREE });
    const KNOWN: Input = Input::Next(Ground { conclusion: Some(Conclusion::KnownIncident), ..FREE });
    const GATED: Input = Input::Next(Ground { gates_open: true, ..FREE });
    const NO_WAY: Input = Input::Next(Ground { vehicle_open: false, ..FREE });
    const BACK: Input = Input::Back;
    const RECORDED: Input = Input::Recorded;

    const CLASSIFY: Step = Step::At(Stage::Classify);
    const BOUNDARY: Step = Step::At(Stage::Boundary);
    const ROUTES: Step = Step::At(Stage::Routes);
    const EVIDENCE: Step = Step::At(Stage::Evidence);
    const SEVERITY: Step = Step::At(Stage::Severity);
    const PREVIEW: Step = Step::At(Stage::Preview);
    const HAND_OVER: Step = Step::At(Stage::HandOver);
    const DONE: Step = Step::Done;

    #[rstest]
    // To the end and back.
    #[case(CLASSIFY, ON, BOUNDARY)]
    #[case(BOUNDARY, ON, ROUTES)]
    #[case(BOUNDARY, BEYOND, ROUTES)]
    #[case(ROUTES, ON, EVIDENCE)]
    #[case(EVIDENCE, ON, SEVERITY)]
    #[case(SEVERITY, ON, PREVIEW)]
    #[case(PREVIEW, ON, HAND_OVER)]
    #[case(HAND_OVER, RECORDED, DONE)]
    #[case(DONE, BACK, ROUTES)]
    #[case(HAND_OVER, BACK, PREVIEW)]
    #[case(PREVIEW, BACK, SEVERITY)]
    #[case(SEVERITY, BACK, EVIDENCE)]
    #[case(EVIDENCE, BACK, ROUTES)]
    #[case(ROUTES, BACK, BOUNDARY)]
    #[case(BOUNDARY, BACK, CLASSIFY)]
    #[case::there_is_nothing_before(CLASSIFY, BACK, CLASSIFY)]
    // What it is about may be told whatever the diagnosis says.
    #[case(CLASSIFY, SOLVED, BOUNDARY)]
    #[case(CLASSIFY, KNOWN, BOUNDARY)]
    #[case(CLASSIFY, GATED, BOUNDARY)]
    #[case(CLASSIFY, NO_WAY, BOUNDARY)]
    // The boundary.
    #[case(BOUNDARY, SOLVED, BOUNDARY)]
    #[case(BOUNDARY, KNOWN, BOUNDARY)]
    #[case(BOUNDARY, GATED, BOUNDARY)]
    #[case::no_vehicle_is_chosen_yet(BOUNDARY, NO_WAY, ROUTES)]
    // It holds to the end: somebody may answer a step meanwhile, a plan may end.
    #[case(ROUTES, NO_WAY, ROUTES)]
    #[case(ROUTES, SOLVED, ROUTES)]
    #[case(ROUTES, KNOWN, ROUTES)]
    #[case(ROUTES, GATED, ROUTES)]
    #[case(EVIDENCE, NO_WAY, EVIDENCE)]
    #[case(EVIDENCE, SOLVED, EVIDENCE)]
    #[case(EVIDENCE, KNOWN, EVIDENCE)]
    #[case(EVIDENCE, GATED, EVIDENCE)]
    #[case(SEVERITY, NO_WAY, SEVERITY)]
    #[case(SEVERITY, SOLVED, SEVERITY)]
    #[case(SEVERITY, KNOWN, SEVERITY)]
    #[case(SEVERITY, GATED, SEVERITY)]
    #[case(PREVIEW, NO_WAY, PREVIEW)]
    #[case(PREVIEW, SOLVED, PREVIEW)]
    #[case(PREVIEW, KNOWN, PREVIEW)]
    #[case(PREVIEW, GATED, PREVIEW)]
    // Only the number ends it; nothing comes after it.
    #[case(HAND_OVER, ON, HAND_OVER)]
    #[case(DONE, ON, DONE)]
    // A case may be recorded from anywhere.
    #[case(CLASSIFY, RECORDED, DONE)]
    #[case(BOUNDARY, RECORDED, DONE)]
    #[case(ROUTES, RECORDED, DONE)]
    #[case(EVIDENCE, RECORDED, DONE)]
    #[case(SEVERITY, RECORDED, DONE)]
    #[case(PREVIEW, RECORDED, DONE)]
    #[case(DONE, RECORDED, DONE)]
    fn each_input_leads_where_it_should(#[case] from: Step, #[case] input: Input, #[case] to: Step) {
        assert_eq!(from.after(input), to);
    }

    #[test]
    fn a_draft_is_taken_up_and_given_up_from_anywhere() {
        let everywhere = || Stage::VARIANTS.iter().map(|stage| Step::At(*stage)).chain([Step::Done]);
        for from in everywhere() {
            for stage in Stage::VARIANTS {
                assert_eq!(from.after(Input::Resume(*stage)), Step::At(*stage));
            }
            assert_eq!(from.after(Input::GiveUp), CLASSIFY);
        }
    }

    #[rstest]
    #[case(BOUNDARY, Ground { conclusion: Some(Conclusion::Solved), gates_open: true, ..FREE }, Some(Bar::Solved))]
    #[case(BOUNDARY, Ground { conclusion: Some(Conclusion::KnownIncident), gates_open: true, ..FREE }, Some(Bar::Known))]
    #[case(ROUTES, Ground { gates_open: true, vehicle_open: false, ..FREE }, Some(Bar::Gates))]
    #[case(ROUTES, Ground { vehicle_open: false, ..FREE }, Some(Bar::Route))]
    #[case(HAND_OVER, FREE, Some(Bar::Number))]
    #[case(DONE, FREE, Some(Bar::End))]
    #[case(PREVIEW, FREE, None)]
    fn what_bars_the_way_most_is_said_first(
        #[case] step: Step,
        #[case] ground: Ground,
        #[case] expected: Option<Bar>,
    ) {
        assert_eq!(step.bar(ground), expected);
    }
}
