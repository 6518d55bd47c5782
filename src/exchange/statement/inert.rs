//! Text of others in Markdown: nothing of it is markup.

/// What begins markup somewhere in a line, a link of its own among it.
const ACTIVE: &str = r"\`*_{}[]<>#|~!$^:@";

/// The text, readable as it is, with everything that Markdown would act on escaped.
pub(super) fn inert(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        // `&copy;` is a character, `B & O` is a name.
        let entity = c == '&' && chars.peek().is_some_and(|next| next.is_alphanumeric() || *next == '#');
        if entity || ACTIVE.contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped.replace("www.", r"www\.").replace("WWW.", r"WWW\.")
}

/// An address: a link or mail address that one can follow, or text.
pub(super) fn address(text: &str) -> String {
    let is_whole = !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>|`\\\"".contains(c));
    let is_link = text.starts_with("https://") || text.starts_with("http://");
    let is_mail = text.split_once('@').is_some_and(|(name, domain)| {
        let plain = |part: &str, more: &str| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c))
        };
        plain(name, "._+-") && plain(domain, ".-") && domain.contains('.')
    });
    match is_whole && (is_link || is_mail) {
        true => format!("<{text}>"),
        false => inert(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Bakkerij De Korst (NL) - 24/7", "Bakkerij De Korst (NL) - 24/7")]
    #[case("# Title | cell", r"\# Title \| cell")]
    #[case("[free](https://evil.example)", r"\[free\](https\://evil.example)")]
    #[case("![x](y) <b> *a* _b_ `c` ~d~", r"\!\[x\](y) \<b\> \*a\* \_b\_ \`c\` \~d\~")]
    #[case(r"a\|b &copy; www.evil.example", r"a\\\|b \&copy; www\.evil.example")]
    #[case("Partner & Co", "Partner & Co")]
    #[case("me@evil.example", r"me\@evil.example")]
    fn nothing_is_markup(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(inert(text), expected);
    }

    #[rstest]
    #[case("help@desk.example", "<help@desk.example>")]
    #[case("https://desk.example/a?b=c", "<https://desk.example/a?b=c>")]
    #[case("+31 20 555 0100", "+31 20 555 0100")]
    #[case("https://a> <script", r"https\://a\> \<script")]
    #[case("javascript:alert(1)", r"javascript\:alert(1)")]
    #[case("a@b", r"a\@b")]
    #[case("see our website", "see our website")]
    fn addresses_can_be_followed(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(address(text), expected);
    }
}
