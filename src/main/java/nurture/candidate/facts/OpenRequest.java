package nurture.candidate.facts;

import java.time.Instant;
import java.util.Optional;
import nurture.candidate.ContactPreferences.Request;
import nurture.event.DataRequest;
import nurture.meaning.Meaning;

/** A request of the candidate about their data that no recruiter was asked to handle yet. */
@Meaning(
    "what the candidate asks of us about their data; there until a task named correct-data or"
        + " erase-data was made for it")
@AtMostOne
public record OpenRequest(
    @Meaning("what they ask for") DataRequest kind,
    @Meaning("what they wrote; empty when they wrote nothing") String words)
    implements Fact {

  static Optional<OpenRequest> of(FactSources sources) {
    return sources
        .own()
        .preferences()
        .request()
        .filter(request -> !planned(request, sources))
        .map(request -> new OpenRequest(request.kind(), plain(request.words())));
  }

  /** What is in braces would be replaced where a rule puts the words into a text. */
  private static String plain(String words) {
    return words.replace('{', '(').replace('}', ')');
  }

  private static boolean planned(Request request, FactSources sources) {
    String topic = request.kind() == DataRequest.ERASURE ? "erase-data" : "correct-data";
    Instant last =
        Optional.ofNullable(sources.own().touches().byTopic().get(topic))
            .map(tally -> tally.last())
            .orElse(Instant.MIN);
    return !last.isBefore(request.at());
  }
}
