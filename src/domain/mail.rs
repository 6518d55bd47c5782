//! Mail to an indirect provider or a supplier: the desk hands it to the mail program of its machine.

use super::catalogue::spec::Party;
use super::kind::Service;
use super::partner::Partner;
use super::text::{CleanLine, CleanText};
use serde::{Deserialize, Serialize};

/// A mail to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// The record that asked for it: its number, and part of its Message-ID.
    pub id: u64,
    /// The vehicle whose hand-over it is, by id.
    pub vehicle: String,
    /// To whom: an e-mail address of the configuration.
    pub to: CleanLine,
    /// What it is about.
    pub subject: CleanLine,
    /// What it says.
    pub text: CleanText,
}

/// How mails leave the machine: a program that takes a whole message on its standard input and finds in it to whom it
/// goes, as `sendmail -t -i` does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailProgram {
    /// The program and its arguments.
    pub command: Vec<String>,
    /// The desk's own address.
    pub from: CleanLine,
}

/// Where hand-overs to a party go, for a service; none: the configuration gives no address, or it is nobody to mail to.
pub fn address(partner: &Partner, party: Party, service: Service) -> Option<&CleanLine> {
    match party {
        Party::Provider => partner.indirect_provider.as_ref()?.email.as_ref(),
        Party::Supplier => partner.supplier_for(service)?.email.as_ref(),
        Party::Own | Party::Microsoft | Party::Isv => None,
    }
}

/// Whether a text is an e-mail address as people write it: one name, one domain, and nothing that could be taken for
/// more than one address or for a header.
pub fn is_address(text: &str) -> bool {
    let forbidden = |c: char| c.is_whitespace() || c.is_control() || "<>()[],;:\\\"".contains(c);
    let Some((name, domain)) = text.split_once('@') else {
        return false;
    };
    let labels = || domain.split('.');
    !name.is_empty()
        && !text.contains(forbidden)
        && !domain.contains('@')
        && labels().count() > 1
        && labels().all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("desk@example.com", true)]
    #[case("o'brien+ms@sub.example.co.uk", true)]
    #[case("jörg@müller.example", true)]
    #[case("desk", false)]
    #[case("desk@localhost", false)]
    #[case("@example.com", false)]
    #[case("desk@example..com", false)]
    #[case("desk@-example.com", false)]
    #[case("a@b@example.com", false)]
    #[case("a@example.com,b@example.com", false)]
    #[case("The desk <desk@example.com>", false)]
    #[case("desk@example.com\r\nBcc: x@example.com", false)]
    fn addresses(#[case] text: &str, #[case] expected: bool) {
        assert_eq!(is_address(text), expected);
    }
}
