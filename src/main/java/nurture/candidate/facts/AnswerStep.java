package nurture.candidate.facts;

import nurture.meaning.Meaning;

@Meaning("at which step of handing a message over a mail server answered")
public enum AnswerStep {
  @Meaning("when it was called")
  CONNECT,
  @Meaning("about the login")
  LOGIN,
  @Meaning("when the sender was named")
  SENDER,
  @Meaning("when the recipient was named")
  RECIPIENT,
  @Meaning("when the message was written, or after it")
  CONTENT
}
