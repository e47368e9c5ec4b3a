package nurture.candidate.facts;

import nurture.event.Via;
import nurture.meaning.Meaning;

/** What rules of delivery see of a text that did not arrive; no candidate has it. */
@Meaning(
    "what a provider of texts answered instead of taking or delivering one; there for rules in"
        + " delivery/ alone")
@AtMostOne
public record TextAnswer(
    @Meaning("the channel, SMS or WHATSAPP") Via via,
    @Meaning("what it fails for, by the provider's code") TextTrouble trouble,
    @Meaning("the provider's own code, such as \"30007\"; without one the status of its answer")
        String mark,
    @Meaning("the provider may take the text later: the status is 429, or 500 and above")
        boolean passing,
    @Meaning("it came later, in a report about a text that the provider had taken")
        boolean reported,
    @Meaning(value = "how often the text was tried before", unit = "times") int attempts,
    @Meaning(
            value =
                "how many answers with this code came over the channel in the last hour, with this one",
            unit = "answers")
        int lastHour)
    implements Fact {}
