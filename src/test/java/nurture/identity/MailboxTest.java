package nurture.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {

  private static final String LABEL_64 = "a".repeat(64);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a..b@example.org            | has a dot too many before the @",
        "abc.@example.org            | has a dot too many before the @",
        ".abc@example.org            | has a dot too many before the @",
        "a@example..org              | has a dot too many in its domain",
        "a@example.org.              | has a dot too many in its domain",
        "a@.example.org              | has a dot too many in its domain",
        "-oQ/tmp@example.org         | begins with a hyphen, which mail programs take for an option",
        "-@example.org               | begins with a hyphen, which mail programs take for an option",
        "a\u200bda@example.org       | has an invisible character (U+200B)",
        "ada@exam\u200dple.org       | has an invisible character (U+200D)",
        "ada@exam\u00adple.org       | has an invisible character (U+00AD)",
        "\u202eada@example.org       | has an invisible character (U+202E)",
        "ada\u3164@example.org       | has an invisible character (U+3164)",
        "ada\\u0085@example.org      | has a character before the @ that no address of one person has",
        "ada@ex_ample.org            | has a character in its domain that no domain has",
        "ada@exa!mple.org            | has a character in its domain that no domain has",
        "ada@[127.0.0.1]             | has a character in its domain that no domain has",
        "ada@127.0.0.1               | has a number where its domain ends",
        "ada@-example.org            | has a hyphen at the edge of a part of its domain",
        "ada@\u05d0a.example           | has a domain that is not a valid international domain name",
        "ada lovelace@example.org    | has a character before the @ that no address of one person has",
        "ada@bob@example.org         | has a character before the @ that no address of one person has",
        "ada,bob@example.org         | has a character before the @ that no address of one person has",
        "ada                         | is not of the form name@example.org",
        "@example.org                | is not of the form name@example.org",
        "ada@                        | is not of the form name@example.org",
        "ada\uff20example.org        | is not of the form name@example.org"
      })
  void fault_ofWhatIsNoAddress_saysWhatIsWrong(String written, String fault) {
    assertThat(Mailbox.fault(written)).contains(fault);
    assertThat(Mailbox.of(written)).isEmpty();
  }

  @Test
  void fault_ofLengths_countsWhatServersCount() {
    assertThat(Mailbox.fault("a".repeat(64) + "@example.org")).isEmpty();
    assertThat(Mailbox.fault("a".repeat(65) + "@example.org"))
        .contains("has more than 64 characters before the @");
    // Two bytes each.
    assertThat(Mailbox.fault("ü".repeat(33) + "@example.org"))
        .contains("has more than 64 characters before the @");
    assertThat(Mailbox.fault("ada@" + LABEL_64 + ".org"))
        .contains("has a part of more than 63 characters in its domain");
    assertThat(Mailbox.fault("ada@" + "ü".repeat(60) + ".org"))
        .contains("has a part of more than 63 characters in its domain");
    assertThat(Mailbox.fault("ada@" + "abcdefg.".repeat(31) + "org"))
        .contains("is longer than 254 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "Ada@Example.ORG,                 ada@example.org",
    "o'neil_{1}+x@mail.example,       o'neil_{1}+x@mail.example",
    "ada@Bücher.example,              ada@xn--bcher-kva.example",
    "ada@bu\u0308cher.example,        ada@xn--bcher-kva.example",
    "ada@XN--BCHER-KVA.example,       ada@xn--bcher-kva.example",
    "ada@BÜCHER。example,              ada@xn--bcher-kva.example",
    "ada@例え.example,                 ada@xn--r8jz45g.example",
    // IDNA of 2003 would write to somebody else.
    "ada@straße.example,              ada@xn--strae-oqa.example",
    "ada@faß.example,                 ada@xn--fa-hia.example",
    "J\u00dcRGEN@example.org,         j\u00fcrgen@example.org",
    "Ju\u0308rgen@example.org,        j\u00fcrgen@example.org"
  })
  void canonical_ofAnySpelling_isTheOneForm(String written, String form) {
    assertThat(Mailbox.canonical(written)).isEqualTo(form);
    assertThat(Mailbox.canonical(form)).isEqualTo(form);
    assertThat(Mailbox.same(written, form)).isTrue();
    assertThat(Mailbox.checked(written)).isEqualTo(Mailbox.checked(form));
  }

  @Test
  void canonical_ofWhatIsNoAddress_isItselfInLowerCase() {
    assertThat(Mailbox.canonical("Ada Lovelace")).isEqualTo("ada lovelace");
    assertThat(Mailbox.same("", "ada@example.org")).isFalse();
  }

  @Test
  void address_isHandedOverInTheCaseItWasWritten() {
    assertThat(Mailbox.checked("Ada.L@Bücher.Example").address())
        .isEqualTo("Ada.L@xn--bcher-kva.example");
  }

  @Test
  void needsSmtpUtf8_onlyForTheLocalPart() {
    assertThat(Mailbox.checked("ada@bücher.example").needsSmtpUtf8()).isFalse();
    assertThat(Mailbox.checked("jürgen@example.org").needsSmtpUtf8()).isTrue();
    assertThat(Mailbox.checked("用户@例え.example").needsSmtpUtf8()).isTrue();
  }

  @Test
  void keptForms_ofAnInternationalAddress_areAllThatWereEverKept() {
    assertThat(Mailbox.keptForms("Ada@Example.org")).containsExactly("ada@example.org");
    assertThat(Mailbox.keptForms("Ada@xn--bcher-kva.example"))
        .startsWith("ada@xn--bcher-kva.example")
        .contains("ada@b\u00fccher.example", "ada@bu\u0308cher.example");
    assertThat(Mailbox.keptForms("J\u00dcRGEN@example.org"))
        .startsWith("j\u00fcrgen@example.org")
        .contains("ju\u0308rgen@example.org");
  }

  @Test
  void reachable_isADomainOfTwoLabels() {
    assertThat(Mailbox.checked("ada@localhost").reachable()).isFalse();
    assertThat(Mailbox.checked("ada@example.org").reachable()).isTrue();
  }
}
