package nurture.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class InboxRulesTest {

  private static final String READS =
      """
      rule "It reads a reply"
      when
          ReplyText( declines )
      then
          insert( Read.as(ReplyMeaning.NEGATIVE) );
      end
      """;

  @Test
  void ruleThatReads_elsewhereThanInInbox_isRefusedWithWhereToMoveIt() {
    assertThatThrownBy(() -> compiled("journey/replies.drl", READS))
        .isInstanceOf(RuleProblems.class)
        .hasMessageContaining("journey/replies.drl:3")
        .hasMessageContaining("move this rule to inbox/");
  }

  @Test
  void ruleOfTheInbox_thatLooksForCandidatesOrInsertsAnythingElse_isRefused() {
    assertThatThrownBy(
            () ->
                compiled(
                    "inbox/replies.drl",
                    """
                    rule "It tags"
                    when
                        Candidate( employee )
                    then
                        insert( Tag.as("x") );
                    end
                    """))
        .isInstanceOf(RuleProblems.class)
        .hasMessageContaining("rules in inbox/ see the ReplyText alone")
        .hasMessageContaining("rules in inbox/ insert Read.as( … ) and ReadReason.as( … ) alone");
  }

  @Test
  void ruleOfTheInbox_isNotAmongThoseThatDecide() {
    try (RuleBook book = compiled("inbox/replies.drl", READS)) {
      assertThat(book.source().cards()).noneMatch(RuleCard::decides);
      assertThat(new RuleIntrospection(book).cards()).isEmpty();
    }
  }

  private static RuleBook compiled(String file, String text) {
    return RuleBook.compile(Map.of(file, text), Budget.DEFAULT);
  }
}
