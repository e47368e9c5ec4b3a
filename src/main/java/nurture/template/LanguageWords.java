package nurture.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the proof-reader and messages need to know of one language: phrases in lower case, of which
 * a word may end in an asterisk, {@code introduc*}. Read from {@code languages/<tag>.yaml}.
 *
 * @param yourWork how a reason names a topic of theirs, with {@code {topic}} in it
 * @param notLooking ways to say that we know they are not looking (P24)
 * @param gives words that go with something of value beyond the pitch (P24)
 * @param longTime asks longer than a quarter of an hour (P25)
 * @param minutes forms of the word for minutes
 * @param numbers numbers in words, from 1 on, as far as they count minutes
 * @param process what a passive person is not to be asked for or sent (P26)
 * @param disparaging what is never said about an employer, wherever it stands (P28)
 * @param unkind what is not said in a sentence that is about an employer (P28)
 * @param employer what such a sentence has in it
 * @param salesy what sounds like an advertisement, to readers and to filters
 * @param stilted what no recruiter says to a person today
 * @param promises how a promise begins; the front matter of a message names what keeps it
 * @param topics a topic as content and interests name it, and as this language says it
 * @param common frequent words that the other languages do not have
 */
public record LanguageWords(
    String yourWork,
    List<String> notLooking,
    List<String> gives,
    List<String> longTime,
    List<String> minutes,
    Map<String, Integer> numbers,
    List<String> process,
    List<String> disparaging,
    List<String> unkind,
    List<String> employer,
    List<String> salesy,
    List<String> stilted,
    List<String> promises,
    Map<String, String> topics,
    Set<String> common) {

  static final String TOPIC = "{topic}";

  /** A topic in the words of this language; the same text where there are none. */
  public String topic(String topic) {
    return topics.getOrDefault(topic.toLowerCase(Locale.ROOT), topic);
  }

  /** A reason to write, for a candidate of whom no research is needed. */
  public String yourWorkOn(String topic) {
    return yourWork.replace(TOPIC, topic);
  }
}
