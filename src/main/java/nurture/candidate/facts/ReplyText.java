package nurture.candidate.facts;

import java.util.List;
import nurture.event.ReplyReason;
import nurture.meaning.Meaning;

/** What rules of the inbox see; no candidate has it. */
@Meaning(
    "what the words of a reply that arrived by mail say, without quotations and signature; there"
        + " for rules in inbox/ alone")
@AtMostOne
public record ReplyText(
    @Meaning("they show interest") boolean interested,
    @Meaning("they decline") boolean declines,
    @Meaning("they ask for another time") boolean postpones,
    @Meaning("they name a day on or after which to try again") boolean namesDay,
    @Meaning("they ask something") boolean asks,
    @Meaning("they say that we mean another person") boolean wrongPerson,
    @Meaning("what they speak of that may be a reason") List<ReplyReason> speaksOf,
    @Meaning("they deny, regret, or find too much or too little of what they speak of")
        boolean objects,
    @Meaning("our own words may be among them: it could not be told what is quoted")
        boolean quotesUs,
    @Meaning(value = "how many words there are", unit = "words") int words)
    implements Fact {
  public ReplyText {
    speaksOf = List.copyOf(speaksOf);
  }
}
