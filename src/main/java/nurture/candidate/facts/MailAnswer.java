package nurture.candidate.facts;

import java.util.List;
import nurture.meaning.Meaning;

/** What rules of delivery see; no candidate has it. Source of the codes: RFC 5321, RFC 3463. */
@Meaning(
    "what a mail server answered instead of taking a message; there for rules in delivery/ alone")
@AtMostOne
public record MailAnswer(
    @Meaning("at which step it answered") AnswerStep step,
    @Meaning(value = "the reply code, 400 to 599", unit = "reply code") int code,
    @Meaning("the server closes the line: the code is 421") boolean hangsUp,
    @Meaning("the server may take the message later: the code is below 500") boolean passing,
    @Meaning(
            "the more exact codes in it, such as 4.7.28, and the marks of providers, such as TSS04")
        List<String> marks,
    @Meaning("a code says that the mailbox does not exist or takes no mail") boolean mailboxCode,
    @Meaning("a code says that our sender, our rights or our security is refused") boolean ourCode,
    @Meaning("a code says that the message is too large") boolean sizeCode,
    @Meaning("the code is about storage, whatever the words: 552") boolean storageCode,
    @Meaning("its words say that the mailbox does not exist or takes no mail") boolean namesMailbox,
    @Meaning("its words are about this message, or about a state of the mailbox that passes")
        boolean namesMessage,
    @Meaning("its words are plainly about us: our sender, address, login or account")
        boolean namesUs,
    @Meaning(
            "its words are about rights, reputation, lists, policies or rates, or plainly about us")
        boolean namesRights,
    @Meaning("its words are about too much in too short a time") boolean namesRate,
    @Meaning(
            "the mail provider, such as yahoo: the one whose words it has, else that of the"
                + " recipient; other where that is not known")
        String provider,
    @Meaning("it has the words of the provider's own servers") boolean providerSpeaks,
    @Meaning("it came later, in a report by mail") boolean reported,
    @Meaning(value = "how often the message was tried before", unit = "times") int attempts,
    @Meaning(
            value =
                "how many answers with this code came from the provider in the last hour, with this one",
            unit = "answers")
        int lastHour)
    implements Fact {

  public MailAnswer {
    marks = List.copyOf(marks);
  }
}
