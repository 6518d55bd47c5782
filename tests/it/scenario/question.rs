//! What may stand in `ask`.

use chrono::{DateTime, Utc};
use loket::domain::ids::TicketNumber;
use loket::domain::view::{CaseQuery, LogQuery, Query, QueueQuery, Sort};
use serde::Deserialize;

/// A question as a scenario writes it: `ask.ticket = 1`, `ask.queue = { text = "is:new" }`.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Question {
    Ticket(u64),
    Queue {
        #[serde(default)]
        text: String,
        #[serde(default)]
        sort: Sort,
        #[serde(default)]
        offset: usize,
        #[serde(default)]
        limit: usize,
    },
    Customer(String),
    Board {},
    Cases {},
    /// Problems that Microsoft reports.
    Issues {
        #[serde(default)]
        all: bool,
    },
    /// Of a customer; of all, if left out.
    WorkLog {
        customer: Option<String>,
    },
    Audit {
        customer: Option<String>,
        from: Option<DateTime<Utc>>,
        until: Option<DateTime<Utc>>,
    },
}

impl Question {
    /// The query it means.
    pub(super) fn query(&self) -> Query {
        match self {
            Self::Ticket(number) => Query::Ticket(TicketNumber(*number)),
            Self::Queue { text, sort, offset, limit } => Query::Queue(QueueQuery {
                text: text.clone(),
                sort: *sort,
                offset: *offset,
                limit: *limit,
                ..QueueQuery::default()
            }),
            Self::Customer(name) => Query::Customer(name.clone()),
            Self::Board {} => Query::Board,
            Self::Issues { all } => Query::Issues { all: *all },
            Self::Cases {} => Query::Cases(CaseQuery { all: true, ..CaseQuery::default() }),
            Self::WorkLog { customer } => {
                Query::WorkLog(LogQuery { customer: customer.clone(), ..LogQuery::default() })
            }
            Self::Audit { customer, from, until } => {
                Query::Audit(LogQuery { customer: customer.clone(), from: *from, until: *until, skip: 0 })
            }
        }
    }
}
