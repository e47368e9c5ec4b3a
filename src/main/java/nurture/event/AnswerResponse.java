package nurture.event;

import nurture.meaning.Meaning;

/** What follows from a mail server's answer; the first is the mildest for the candidate. */
@Meaning("what follows when a mail server does not take a message")
public enum AnswerResponse {
  @Meaning("nothing leaves on the route until one message that is tried is taken; it is about us")
  HOLD_ROUTE,
  @Meaning("nothing goes to the provider on this route for some minutes; it is about us")
  HOLD_PROVIDER,
  @Meaning("less goes to the provider on this route for some minutes; it is about us")
  THROTTLE,
  @Meaning("this message is tried again, later and later")
  RETRY,
  @Meaning("this message is given up; others may go to the address")
  FAIL,
  @Meaning("this message is given up, and nothing is sent to the address any more")
  SUPPRESS
}
